"""Les contrôles lus dans un vrai coffre : ce qui est saisi se retrouve, corrigé il se tait."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire, valeur

from ase_parcours.coffre.lectures.controles import controler
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.metier.constats import Alerte
from ase_parcours.operations.seance import Seance


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un jeune de dix-sept ans et demi, deux accueils qui se chevauchent."""
    with outils.ouvert(tmp_path / "coffre") as s:
        faire(s, "enregistrer_jeune", jeune="P75-1", nom="Roc", naissance="2009-05-22",
              nationalite="malienne")  # fmt: skip
        faire(s, "enregistrer_accueil", jeune="P75-1", lieu="Foyer A", debut="2024-01-01",
              fin="2025-03-01")  # fmt: skip
        faire(s, "enregistrer_accueil", jeune="P75-1", lieu="Foyer B", debut="2025-02-01")
        yield s


def alertes(seance: Seance) -> dict[str, Alerte]:
    jeune = valeur(seance, "SELECT id FROM jeune WHERE dossier = 'P75-1'")
    with seance.lire() as conn:
        vue = dossier(conn, jeune, AU, seance.coffre.reperes)
    assert vue is not None
    return {a.code: a for a in controler(vue, AU)}


def test_un_chevauchement_montre_l_accueil_et_se_tait_une_fois_corrige(seance: Seance) -> None:
    alerte = alertes(seance)["accueils_se_chevauchent"]
    assert alerte.page == "parcours"
    faire(seance, "enregistrer_accueil", jeune="P75-1", accueil=alerte.element, debut="2025-03-01")
    assert "accueils_se_chevauchent" not in alertes(seance)


def test_les_listes_json_de_la_table_sont_lues(seance: Seance) -> None:
    assert "Recours" in alertes(seance)["droits_non_expliques"].texte
    faire(seance, "enregistrer_projet", jeune="P75-1", droits_expliques=["RECOURS", "APJM"])
    reste = alertes(seance)["droits_non_expliques"].texte
    assert "Recours" not in reste
    assert "Pécule" in reste


def test_un_mot_connu_a_son_code_et_un_autre_est_dit(seance: Seance) -> None:
    faire(seance, "enregistrer_sante", jeune="P75-1", element="généraliste", contact="Dr X")
    assert "medecin_inconnu" not in alertes(seance)
    faire(seance, "enregistrer_sante", jeune="P75-1", element="rebouteux")
    assert "rebouteux" in alertes(seance)["mot_sans_code"].texte


def test_le_titre_de_sejour_et_l_oqtf(seance: Seance) -> None:
    assert "sejour_inconnu" in alertes(seance)
    faire(seance, "enregistrer_statut", jeune="P75-1", sejour="OQTF")
    assert alertes(seance)["oqtf"].grave
    faire(seance, "enregistrer_titre_sejour", jeune="P75-1", nature="APS", fin="2026-11-21")
    assert "titre_expire" in alertes(seance)

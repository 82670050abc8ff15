"""Les dispositifs dans le coffre : le territoire les adapte, une orientation en nomme un vrai."""

from __future__ import annotations

from pathlib import Path

import chemins_voisins  # noqa: F401 - ouvre les outils des salles voisines
import pytest
from outils_ouverts import AU, ouvert

from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre, orientes
from ase_parcours.coffre.lectures.territoire import DISPOSITIFS
from ase_parcours.erreurs import FichierAbime, RefusMetier, UsageInvalide
from ase_parcours.operations.seance import Seance
from ase_parcours.operations.territoire import garder
from ase_parcours.referentiels.dispositifs import catalogue

TERRITOIRE = """
en_vigueur_du: 2026-11-22
source: Territoire
dispositifs:
  - {code: PACTE-24, contact: Mme Ba}
  - {code: TER-1, titre: Maison des jeunes, utilite: Un lieu, public: Jeunes, themes: [droits]}
"""


def charger(seance: Seance, contenu: str | None) -> None:
    seance.faire("charger_referentiel", {"nom": DISPOSITIFS, "contenu": contenu}, AU)


def orienter(seance: Seance, code: str, **champs: str) -> str:
    arguments = {"jeune": "P-1", "dispositif": code, "le": "2026-11-02", **champs}
    fait = seance.faire("enregistrer_orientation_dispositif", arguments, AU)
    return str(fait.resultat["orientation_dispositif"])


def test_le_territoire_adapte_le_catalogue_puis_le_laisse(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        charger(seance, TERRITOIRE)
        with seance.lire() as conn:
            assert dispositifs_du_coffre(conn).dispositifs["PACTE-24"].contact == "Mme Ba"
        with pytest.raises(FichierAbime):
            charger(seance, TERRITOIRE.replace("contact", "prix"))
        with seance.lire() as conn:
            assert "TER-1" in dispositifs_du_coffre(conn).dispositifs
        charger(seance, None)
        with seance.lire() as conn:
            assert "TER-1" not in dispositifs_du_coffre(conn).dispositifs


def test_on_n_oriente_que_vers_un_dispositif_du_catalogue(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        seance.faire("enregistrer_jeune", {"jeune": "P-1", "nom": "Diallo"}, AU)
        with pytest.raises(UsageInvalide) as refus:
            orienter(seance, "TER-1")
        assert refus.value.code == "dispositif_inconnu"
        charger(seance, TERRITOIRE)
        orientation = orienter(seance, "TER-1")
        with seance.lire() as conn:
            assert (orientes(conn, "TER-1"), orientes(conn, "PACTE-24")) == (1, 0)
        # Le territoire l'ôte : l'orientation reste, et reçoit encore sa réponse.
        charger(seance, None)
        orienter(seance, "TER-1", orientation_dispositif=orientation, etat="OBTENUE")
        with pytest.raises(UsageInvalide):
            orienter(seance, "TER-1")


def test_on_ne_repond_pas_avant_d_orienter(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        seance.faire("enregistrer_jeune", {"jeune": "P-1", "nom": "Diallo"}, AU)
        with pytest.raises(RefusMetier) as refus:
            orienter(seance, "PACTE-24", reponse_le="2026-11-01")
        assert refus.value.code == "reponse_avant_orientation"
        orientation = orienter(seance, "PACTE-24", reponse_le="2026-11-02")
        with pytest.raises(RefusMetier):
            orienter(seance, "PACTE-24", orientation_dispositif=orientation, le="2026-11-03")


def test_une_adaptation_illisible_laisse_le_catalogue_livre_qui_le_dit(tmp_path: Path) -> None:
    """Une autre version, ou une fusion, peut laisser un texte que celle-ci ne comprend pas."""
    with ouvert(tmp_path / "coffre") as seance:
        with seance.coffre.transaction(AU) as tx:
            garder(tx, "charger_referentiel", DISPOSITIFS, TERRITOIRE.replace("contact", "prix"))
        with seance.lire() as conn:
            lu = dispositifs_du_coffre(conn)
        assert "ligne 5" in lu.faute
        assert lu.dispositifs == catalogue().dispositifs

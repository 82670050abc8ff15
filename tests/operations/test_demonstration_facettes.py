"""Le coffre de démonstration remplit chaque page, laisse des vides, et déborde une fois."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ase_parcours import ressources
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.coffre.verification import verifier
from ase_parcours.echanges.dossiers_fictifs import (
    ACCUEILS_TROP_PLEIN,
    NOTES_TROP_PLEIN,
    octets_dossiers,
)
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.metier.scenarios.calcul import projeter_un_dossier
from ase_parcours.metier.vocabulaire import FACETTES
from ase_parcours.operations.demonstration import autres_comptes, peupler
from ase_parcours.operations.seance import Seance
from ase_parcours.referentiels import reperes
from ase_parcours.referentiels.montants import montants

AU = date(2026, 11, 22)
INES = "93E-2021-00280"
TROP_PLEIN = "93E-2010-00299"
AUTREMENT = {"correction", "copie", "suite_echeance"}
"""Ce que la démonstration ne remplit pas : des gestes à part."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    with pytest.MonkeyPatch.context() as rustine:
        maison = tmp_path_factory.mktemp("maison")
        rustine.setenv("HOME", str(maison))
        rustine.setenv("XDG_CONFIG_HOME", str(maison))
        with peupler(tmp_path_factory.mktemp("demo") / "coffre", "demo", "abc", AU) as seance:
            yield seance


def compter(seance: Seance, requete: str, *valeurs: object) -> int:
    with seance.lire() as conn:
        return int(conn.exec_driver_sql(requete, valeurs).scalar_one())


def du_dossier(seance: Seance, table: str, dossier: str) -> int:
    requete = (
        f"SELECT count(*) FROM {table} AS x JOIN jeune AS j ON j.id = x.jeune WHERE j.dossier = ?"
    )
    return compter(seance, requete, dossier)


def test_chaque_facette_est_remplie_quelque_part(demo: Seance) -> None:
    vides = [
        t.nom
        for t in FACETTES
        if t.nom not in AUTREMENT and not compter(demo, f"SELECT count(*) FROM {t.nom}")
    ]
    assert vides == []


def test_chaque_page_est_remplie_pour_plusieurs_jeunes_et_vide_pour_d_autres(demo: Seance) -> None:
    pages = {t.page for t in FACETTES if t.page and t.nom not in AUTREMENT}
    tous = compter(demo, "SELECT count(*) FROM jeune")
    for page in sorted(pages):
        tables = [t.nom for t in FACETTES if t.page == page and t.d_un_jeune]
        reunion = " UNION ".join(f"SELECT DISTINCT jeune FROM {t}" for t in tables)
        remplis = compter(demo, f"SELECT count(*) FROM ({reunion})")
        assert (page, remplis >= 2, page == "parcours" or remplis < tous) == (page, True, True)


def test_ines_a_ses_six_besoins_et_son_monde(demo: Seance) -> None:
    attendus = {
        "besoin": 6, "action": 13, "proche": 4, "papier": 8, "dette": 2, "affectation": 3,
        "insertion": 5, "titre_sejour": 2, "entretien": 3,
    }  # fmt: skip
    assert {t: du_dossier(demo, t, INES) for t in attendus} == attendus


def test_ines_a_un_scenario_complet_et_un_qui_s_arrete(demo: Seance) -> None:
    with demo.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (INES,)).one()
        vue = dossier(conn, jeune, AU, demo.coffre.reperes)
    assert vue is not None
    projetes = {
        r["nom"]: projeter_un_dossier(r["hypotheses"], regard(vue, AU), montants())
        for r in vue.facettes["scenario"]
    }
    fjt, studio = projetes.values()
    assert fjt.arret is None
    chute = fjt.marche(1)
    assert chute is not None
    assert chute < 0
    assert studio.arret == 1
    assert studio.budgets[1].manquent == ("aide au logement", "loyer ou redevance")


def test_trois_auteurs_ont_ecrit_des_notes(demo: Seance) -> None:
    auteurs = (
        "SELECT count(DISTINCT n.auteur) FROM note AS n JOIN compte AS c ON c.id = n.auteur"
        " JOIN jeune AS j ON j.id = n.jeune WHERE j.dossier = ?"
    )
    assert compter(demo, auteurs, INES) == 3
    assert compter(demo, "SELECT count(*) FROM compte") == 1 + len(autres_comptes(AU))


def test_un_dossier_est_trop_plein(demo: Seance) -> None:
    assert du_dossier(demo, "note", TROP_PLEIN) == NOTES_TROP_PLEIN
    assert du_dossier(demo, "accueil", TROP_PLEIN) == ACCUEILS_TROP_PLEIN
    assert du_dossier(demo, "papier", TROP_PLEIN) == 15


def test_le_coffre_de_demonstration_est_sain(demo: Seance) -> None:
    assert verifier(demo.coffre, AU) == []


@pytest.mark.parametrize("au", [AU, date(2028, 2, 29), date(2027, 1, 1)])
def test_les_dossiers_s_importent_sans_refus_et_sont_reproductibles(
    tmp_path: Path, au: date
) -> None:
    octets = octets_dossiers(au)
    assert octets_dossiers(au) == octets
    chemin = tmp_path / "dossiers.xlsx"
    chemin.write_bytes(octets)
    lue = interpreter(chemin, au, natures=reperes().natures.par_code)
    assert lue.rejets == []
    # Le dossier vide ne dit pas de naissance.
    assert {a.code for a in lue.alertes} == {"naissance_absente"}


def test_aucun_vrai_numero() -> None:
    """Les plages 01 99 00 et 06 39 98 ne sont attribuées à personne."""
    texte = ressources.texte("demo/dossiers.yaml")
    numeros = re.findall(r"\b0[1-9](?: \d\d){4}\b|\+33 \d(?: \d\d){4}", texte)
    assert numeros
    fictifs = re.compile(r"(?:01 99 00|(?:06|\+33 6) 39 98) \d\d \d\d")
    assert [n for n in numeros if not fictifs.fullmatch(n)] == []

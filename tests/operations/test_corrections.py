"""Corriger un état civil : la valeur et sa décision d'un seul geste, et tout se recalcule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire, tables, valeur

from ase_parcours.coffre.lectures.controles import controler
from ase_parcours.coffre.lectures.dossier import VueDossier, dossier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Seance

JUGEMENT = {"decision": "jugement supplétif, TJ de Paris", "decision_le": "2026-11-02"}


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un dossier, né le 22 mai 2009 : 17 ans et demi."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune="P75-1", nom="Roc", naissance="2009-05-22")
        yield ouverte


def corriger(seance: Seance, champ: str, valeur_: str, **autres: Any) -> Any:
    arguments = {"jeune": "P75-1", "champ": champ, "valeur": valeur_, **JUGEMENT, **autres}
    return seance.faire("corriger_etat_civil", arguments, AU)


def vue(seance: Seance, au: date = AU) -> VueDossier:
    with seance.lire() as conn:
        id_ = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P75-1'").scalar_one()
        lue = dossier(conn, id_, au, seance.coffre.reperes)
    assert lue is not None
    return lue


@pytest.mark.parametrize(
    ("champ", "juste", "avant"),
    [("naissance", "2009-01-01", "2009-05-22"), ("nom", "Rocca", "Roc"), ("prenom", "Ana", None),
     ("sexe", "F", None)],
)  # fmt: skip
def test_la_valeur_et_sa_decision_dans_la_meme_entree(
    seance: Seance, champ: str, juste: str, avant: str | None
) -> None:
    entrees = valeur(seance, "SELECT count(*) FROM journal")
    etat = tables(seance)
    fait = corriger(seance, champ, juste, note="acte joint")
    assert valeur(seance, "SELECT count(*) FROM journal") == entrees + 1
    assert set(fait.facettes) == {"jeune", "correction"}
    lu = vue(seance)
    assert lu.identite[champ] == juste
    (c,) = lu.facettes["correction"]
    assert (c["champ"], c["avant"], c["apres"]) == (champ, avant, juste)
    assert (c["decision"], c["decision_le"], c["note"]) == (*JUGEMENT.values(), "acte joint")
    defaite, _ = seance.annuler(AU)
    assert defaite.laissees == ()
    assert tables(seance) == etat


@pytest.mark.parametrize(
    ("champ", "valeur_", "autres", "code"),
    [
        ("nationalite", "x", {}, "champ_sans_correction"),
        ("naissance", "2009-02-30", {}, "valeur_de_correction"),
        ("nom", "   ", {}, "valeur_de_correction"),
        ("naissance", "2027-01-01", {}, "naissance_future"),
        ("sexe", "H", {}, "sexe_inconnu"),
        ("nom", "Roc", {}, "correction_sans_changement"),
        ("nom", "Rocca", {"decision_le": "2026-11-23"}, "decision_a_venir"),
        ("nom", "Rocca", {"decision": " "}, "argument_refuse"),
        ("nom", "Rocca", {"jeune": "P75-404"}, "dossier_inconnu"),
    ],
)  # fmt: skip
def test_ce_qui_est_refuse_n_ecrit_rien(
    seance: Seance, champ: str, valeur_: str, autres: dict[str, str], code: str
) -> None:
    avant = tables(seance)
    with pytest.raises(ErreurParcours) as refus:
        corriger(seance, champ, valeur_, **autres)
    assert refus.value.code == code
    assert "Rocca" not in str(refus.value)
    assert tables(seance) == avant


@pytest.mark.parametrize(
    ("juste", "dit"),
    [
        ("2008-11-22", "majeur depuis le 22 novembre 2026"),
        ("2008-11-23", None),
        ("2008", "majeur depuis le 1er janvier 2026"),
    ],
)
def test_la_majorite_passe_a_travers_aujourd_hui(
    seance: Seance, juste: str, dit: str | None
) -> None:
    alertes = {a.code: a for a in corriger(seance, "naissance", juste).alertes}
    assert ("majorite_traversee" in alertes) is (dit is not None)
    if dit:
        assert dit in alertes["majorite_traversee"].texte
        assert alertes["majorite_traversee"].grave


def test_majeur_redevenu_mineur_et_ses_echeances(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune="P75-1", naissance="2008-01-01")
    assert "cej_non_propose" in {a.code for a in controler(vue(seance), AU)}
    alertes = {a.code: a.texte for a in corriger(seance, "naissance", "2010-06-01").alertes}
    assert "mineur jusqu'au 1er juin 2028" in alertes["majorite_traversee"]
    lu = vue(seance)
    assert lu.ligne.sortie == date(2028, 6, 1)
    codes = {a.code for a in controler(lu, AU)}
    assert not codes & {"cej_non_propose", "entretien_17_absent", "relais_inconnu"}


def test_une_sortie_enregistree_reste_jugee_sur_ses_faits(tmp_path: Path) -> None:
    with outils.ouvert(tmp_path / "autre") as seance:
        outils.jeune_loge(seance, "P75-1")
        faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
        corriger(seance, "naissance", "2010-06-01")
        lu = vue(seance)
        assert lu.ligne.statut == "sorti_garanti"
        assert lu.ligne.sortie == date(2026, 11, 20)
        outils.controler(seance)


@pytest.mark.parametrize(
    ("avant", "apres", "dite"),
    [
        ("2009-05-22", "2009-05-23", True), ("2009-05-22", None, True),
        ("2009-05-22", "2009", True), ("2009-05-22", "2009-05-22", False),
        ("2009-05", "2009-05-22", False), (None, "2009-05-22", False),
    ],
)  # fmt: skip
def test_changer_une_naissance_sans_decision_est_dit(
    tmp_path: Path, avant: str | None, apres: str | None, dite: bool
) -> None:
    with outils.ouvert(tmp_path / "autre") as seance:
        faire(seance, "enregistrer_jeune", jeune="P75-1", nom="Roc", naissance=avant)
        fait = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "naissance": apres}, AU)
        codes = {a.code for a in fait.alertes}
        assert ("naissance_changee_sans_decision" in codes) is dite
        assert vue(seance).identite["naissance"] == apres
        autre = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "telephone": "06"}, AU)
        assert "naissance_changee_sans_decision" not in {a.code for a in autre.alertes}

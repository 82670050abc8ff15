"""Noter des échéances faites ou sans objet, d'un geste, et y revenir."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire, valeur

from ase_parcours.coffre.lectures.echeances import EcheanceDe, echeances_de_tous
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.echeancier import EtatEcheance
from ase_parcours.operations.seance import Seance

CODE = "ASE-08"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un coffre, deux dossiers."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        for numero in ("P75-1", "P75-2"):
            faire(ouverte, "enregistrer_jeune", jeune=numero, naissance="2009-03-01")
        yield ouverte


def lot(*dossiers: str, code: str = CODE) -> list[dict[str, Any]]:
    return [{"jeune": d, "code": code} for d in dossiers]


def echeances(seance: Seance) -> dict[str, EcheanceDe]:
    """La première échéance ``CODE`` de chaque dossier, relue."""
    with seance.lire() as conn:
        lues = echeances_de_tous(conn, lister(conn, AU, seance.coffre.reperes))
    visees = [x for x in lues if (x.echeance.ligne.code, x.echeance.occurrence) == (CODE, 1)]
    return {x.jeune.dossier: x for x in visees}


def test_un_lot_est_note_fait_avec_sa_preuve_et_signe_d_un_seul_geste(seance: Seance) -> None:
    fait = seance.faire(
        "noter_echeances",
        {"echeances": lot("P75-1", "P75-2"), "etat": "fait", "le": "2026-11-20", "preuve": "PAA"},
        AU,
    )
    assert len([c for c in fait.changements if c.entree]) == 1
    for x in echeances(seance).values():
        assert (x.echeance.etat, x.echeance.preuve) == (EtatEcheance.FAIT, "PAA")
        assert str(x.echeance.le) == "2026-11-20"
    compte = seance.coffre.compte.id
    assert valeur(seance, "SELECT count(*) FROM suite_echeance WHERE par = ?", compte) == 2
    seance.annuler(AU)
    assert valeur(seance, "SELECT count(*) FROM suite_echeance") == 0


def test_sans_objet_garde_la_raison_et_oublie_la_preuve(seance: Seance) -> None:
    faire(seance, "noter_echeances", echeances=lot("P75-1"), etat="fait", preuve="PAA")
    faire(seance, "noter_echeances", echeances=lot("P75-1"), etat="sans_objet", motif="parti")
    x = echeances(seance)["P75-1"].echeance
    assert (x.etat, x.preuve) == (EtatEcheance.SANS_OBJET, "parti")
    assert valeur(seance, "SELECT count(*) FROM suite_echeance WHERE preuve IS NOT NULL") == 0


def test_rouvrir_remet_a_faire_puis_l_on_peut_noter_de_nouveau(seance: Seance) -> None:
    faire(seance, "noter_echeances", echeances=lot("P75-1"), etat="fait")
    faire(seance, "rouvrir_echeances", echeances=lot("P75-1"))
    assert echeances(seance)["P75-1"].echeance.etat is not EtatEcheance.FAIT
    faire(seance, "noter_echeances", echeances=lot("P75-1"), etat="fait", le="2026-11-01")
    assert str(echeances(seance)["P75-1"].echeance.le) == "2026-11-01"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"echeances": lot("P75-1"), "etat": "fait", "le": "2026-11-23"}, "date_future"),
        ({"echeances": lot("P75-1"), "etat": "sans_objet"}, "motif_sans_objet"),
        ({"echeances": lot("P75-1"), "etat": "sans_objet", "motif": "  "}, "motif_sans_objet"),
        ({"echeances": lot("P75-1", code="ASE-99"), "etat": "fait"}, "echeance_inconnue"),
        ({"echeances": lot("P75-1", "P75-8"), "etat": "fait"}, "dossier_inconnu"),
        ({"echeances": lot("P75-1"), "etat": "peut-être"}, "argument_refuse"),
        ({"echeances": [], "etat": "fait"}, "argument_refuse"),
    ],
)
def test_ce_qui_est_refuse_n_ecrit_rien(
    seance: Seance, arguments: dict[str, Any], code: str
) -> None:
    with pytest.raises(ErreurParcours) as refus:
        seance.faire("noter_echeances", arguments, AU)
    assert refus.value.code == code
    assert valeur(seance, "SELECT count(*) FROM suite_echeance") == 0


def test_on_ne_rouvre_pas_ce_que_personne_n_a_note(seance: Seance) -> None:
    with pytest.raises(ErreurParcours) as refus:
        seance.faire("rouvrir_echeances", {"echeances": lot("P75-1")}, AU)
    assert refus.value.code == "echeance_non_notee"


def test_noter_un_jeune_aux_deux_dossiers_vaut_pour_la_personne(seance: Seance) -> None:
    """Une suite écrite à un dossier avant la réunion ne contredit pas celle d'après."""
    faire(seance, "noter_echeances", echeances=lot("P75-2"), etat="fait", preuve="ancienne")
    faire(seance, "reunir_dossiers", jeune="P75-1", avec="P75-2", motif="même personne")
    faire(seance, "noter_echeances", echeances=lot("P75-1"), etat="sans_objet", motif="partie")
    (x,) = echeances(seance).values()
    assert (x.echeance.etat, x.echeance.preuve) == (EtatEcheance.SANS_OBJET, "partie")
    faire(seance, "rouvrir_echeances", echeances=lot("P75-2"))
    assert echeances(seance)["P75-1"].echeance.etat is not EtatEcheance.FAIT
    assert valeur(seance, "SELECT count(*) FROM suite_echeance") == 0

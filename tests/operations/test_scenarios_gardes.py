"""Garder un scénario : ses hypothèses sont contrôlées une à une, rien d'autre n'y entre."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire

from ase_parcours.coffre.lectures.dossier import facettes
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.operations.seance import Seance

FJT = {"choix_logement": "FJT", "loyer": 46_500, "loyer@sortie": 0, "cej": "ref:CEJ_MAJEUR"}


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        outils.jeune_loge(ouverte, "P75-1")
        outils.jeune_loge(ouverte, "P75-2", code="CHRS")
        yield ouverte


def gardes(seance: Seance) -> list[dict[str, Any]]:
    with seance.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P75-1'").one()
        return [dict(r) for r in facettes(conn, jeune, ("scenario",))["scenario"]]


def creer(seance: Seance, **champs: Any) -> str:
    arguments = {"jeune": "P75-1", "nom": "FJT", "hypotheses": FJT, **champs}
    return str(faire(seance, "enregistrer_scenario", **arguments)["scenario"])


def test_un_scenario_se_garde_se_change_et_se_retire(seance: Seance) -> None:
    cle = creer(seance)
    (lu,) = gardes(seance)
    assert (lu["nom"], lu["hypotheses"]) == ("FJT", FJT)
    faire(seance, "enregistrer_scenario", jeune="P75-1", scenario=cle, nom="FJT Canal")
    (lu,) = gardes(seance)
    assert (lu["nom"], lu["hypotheses"]) == ("FJT Canal", FJT)
    faire(
        seance, "enregistrer_scenario", jeune="P75-1", scenario=cle,
        hypotheses={"loyer": None, "salaire": 0},
    )  # fmt: skip
    (lu,) = gardes(seance)
    assert lu["hypotheses"] == {"salaire": 0}
    faire(seance, "retirer_element", type="scenario", element=cle)
    assert gardes(seance) == []
    seance.annuler(AU)
    assert len(gardes(seance)) == 1
    assert verifier(seance.coffre, AU) == []


@pytest.mark.parametrize(
    ("hypotheses", "dit"),
    [
        ({"loyer": -1}, "des centimes sont attendus"),
        ({"loyer": 10_000_001}, "des centimes sont attendus"),
        ({"loyer": "465"}, "n'est pas au référentiel"),
        ({"loyer": "ref:CEJ_MAJEUR"}, "n'est pas au référentiel"),
        ({"choix_logement": "CHATEAU"}, "il faut l'un de : FJT"),
        ({"cantine": 12}, "n'existe pas"),
        ({"loyer@noel": 12}, "n'existe pas"),
    ],
)
def test_une_hypothese_fausse_est_refusee(
    seance: Seance, hypotheses: dict[str, Any], dit: str
) -> None:
    with pytest.raises(UsageInvalide) as refus:
        creer(seance, hypotheses=hypotheses)
    assert refus.value.code == "hypothese_refusee"
    assert dit in refus.value.message
    assert "CHATEAU" not in refus.value.message
    assert gardes(seance) == []


@pytest.mark.parametrize("valeur", [465.5, True, [465], {"a": 1}])
def test_ni_euros_ni_autre_forme(seance: Seance, valeur: Any) -> None:
    with pytest.raises(UsageInvalide) as refus:
        creer(seance, hypotheses={"loyer": valeur})
    assert refus.value.code == "argument_refuse"


def test_sans_nom_ou_chez_un_autre(seance: Seance) -> None:
    with pytest.raises(UsageInvalide) as refus:
        faire(seance, "enregistrer_scenario", jeune="P75-1", hypotheses=FJT)
    assert refus.value.code == "champ_exige"
    cle = creer(seance)
    with pytest.raises(UsageInvalide) as refus:
        faire(seance, "enregistrer_scenario", jeune="P75-2", scenario=cle, nom="Autre")
    assert refus.value.code == "entite_autre_jeune"

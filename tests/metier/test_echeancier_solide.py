"""L'échéancier ne tombe jamais, se répète à l'identique, et n'accuse pas d'un retard ce qu'un fait
inconnu pourrait démentir."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from dossiers_de_controle import regard
from exemples import REPERES
from hypothesis import given
from hypothesis import strategies as st
from test_controles_solides import _facettes, _faits, _identite, _jours

from ase_parcours.metier.calendrier import NAISSANCE_INCONNUE
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.echeancier import EtatEcheance, echeancier
from ase_parcours.metier.echeancier.contexte import FAITS_DITS
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.jeune import Faits
from ase_parcours.referentiels.echeances import catalogue

CODES = st.sampled_from(list(catalogue().lignes))
_suites = st.lists(
    st.fixed_dictionaries(
        {
            "code": st.none() | CODES,
            "occurrence": st.none() | st.integers(-3, 9),
            "etat": st.sampled_from(["fait", "sans_objet", "autre", None]),
            "le": st.none() | _jours,
            "motif": st.none() | st.text(max_size=5),
        }
    ),
    max_size=3,
)
_entrees = st.none() | st.sampled_from(
    ["2008-01-01", "2024-05-22", "2026-11-22", "0001-01-01", "9999-12-31"]
).map(date.fromisoformat)


def _dossier(
    f: Faits, entree: date | None, identite: dict[str, Any], facettes: dict[str, Any], suites: Any
) -> Regard:
    f = replace(f, premier_accueil=entree)
    return regard(f, identite=identite, **{**facettes, "suite_echeance": suites})


@given(_faits(), _entrees, _identite, _facettes, _suites)
def test_tout_dossier_a_son_echeancier(
    f: Faits, entree: date | None, identite: dict[str, Any], facettes: dict[str, Any], suites: Any
) -> None:
    r = _dossier(f, entree, identite, facettes, suites)
    rendues = echeancier(r, catalogue())
    assert rendues == echeancier(r, catalogue())
    cles = [(e.ligne.code, e.occurrence) for e in rendues]
    assert len(cles) == len(set(cles)), "une échéance ne se montre pas deux fois"
    for e in rendues:
        assert set(e.faits_manquants) <= set(FAITS_DITS), e
        assert bool(e.faits_manquants) == (e.etat is EtatEcheance.INDETERMINABLE), e
        assert e.occurrence >= 1, e
        if e.etat is EtatEcheance.EN_RETARD:
            assert e.pour_le is not None, e
            assert e.pour_le < r.aujourd_hui, e
            assert e.depuis is not None, e


@given(_faits(), _entrees, _identite, _facettes, _suites)
def test_oter_la_naissance_ne_met_rien_en_retard(
    f: Faits, entree: date | None, identite: dict[str, Any], facettes: dict[str, Any], suites: Any
) -> None:
    r = _dossier(f, entree, identite, facettes, suites)
    sans = evaluer(
        replace(r.evaluation.faits, naissance=NAISSANCE_INCONNUE), r.aujourd_hui, REPERES
    )
    avant = {(e.ligne.code, e.occurrence): e.etat for e in echeancier(r, catalogue())}
    for e in echeancier(replace(r, evaluation=sans), catalogue()):
        if e.etat is EtatEcheance.EN_RETARD:
            assert avant.get((e.ligne.code, e.occurrence)) is EtatEcheance.EN_RETARD, e

"""Les buts des exercices, un à un, sur des faits écrits à la main."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from exemples import AUJOURD_HUI, REPERES, apjm, evenement, faits, j, solution

from ase_parcours.metier.exercices import BUTS, Vu, atteint
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.hebergement import Etape, Etat
from ase_parcours.metier.jeune import Faits, TypeEvenement
from ase_parcours.metier.referents import Affectation

D = "2027-01-10"


def vu(f: Faits | None = None, *dossiers: str, **facettes: list[dict[str, Any]]) -> Vu:
    rangees = {type_: tuple(xs) for type_, xs in facettes.items()}
    connus = f if f is not None else faits(prevue=D)
    return Vu(evaluer(connus, AUJOURD_HUI, REPERES), frozenset(dossiers), rangees)


def piste(etat: Etat = Etat.DEMANDEE, code: str = "FJT", *etapes: Etape) -> Any:
    return replace(solution(code, D, etat=etat), etapes=etapes)


BESOIN = {"besoin": "4", "situation": "Sans médecin", "objectif": "En choisir un"}
ACTION = {"besoin": "4", "quoi": "Appeler", "etat": "A_FAIRE"}
ETAPE = Etape("e", "Commission", AUJOURD_HUI, "M. Lacroix", faite=False)
DURABLE = solution("LOG_SOC", D)
DEUX = vu(faits(piste(), piste(), prevue=D))
TRAITE = vu(None, besoin=[BESOIN], action=[{**ACTION, "pour_le": "2026-11-22"}])

CAS: tuple[tuple[str, Any, Vu, Vu], ...] = (
    ("aucune_nuit_decouverte", "oui", vu(faits(DURABLE, prevue=D)), vu()),
    # Sans date de sortie, aucun trou n'est compté : ce n'est pas une réussite.
    ("aucune_nuit_decouverte", "oui", vu(faits(DURABLE, prevue=D)), vu(faits(DURABLE))),
    ("niveau", "garantie", vu(faits(DURABLE, prevue=D)), vu()),
    (
        "statut",
        "depart_constate",
        vu(faits(prevue=D, evenements=(evenement(TypeEvenement.CONSTAT, "2026-11-10"),))),
        vu(),
    ),
    ("base", "apjm", vu(faits(mesures=(apjm("2026-11-22", "2027-05-22"),))), vu()),
    ("naissance", j("2009-03-15"), vu(faits(naissance="2009-03-15")), vu(faits(naissance=None))),
    # L'année seule commence au 1er janvier : ce n'est pas le savoir au jour.
    ("naissance", j("2009-01-01"), vu(faits(naissance="2009-01-01")), vu(faits(naissance="2009"))),
    ("pistes", 2, DEUX, vu(faits(piste(), prevue=D))),
    ("pistes", 2, DEUX, vu(faits(piste(), piste(code="HOTEL"), prevue=D))),
    (
        "etape_a_venir",
        "oui",
        vu(faits(piste(Etat.DEMANDEE, "FJT", ETAPE), prevue=D)),
        vu(faits(piste(Etat.DEMANDEE, "FJT", replace(ETAPE, faite=True)), prevue=D)),
    ),
    ("etape_a_venir", "oui", vu(faits(piste(Etat.DEMANDEE, "FJT", ETAPE), prevue=D)), vu()),
    (
        "referent_designe",
        "oui",
        vu(replace(faits(), affectations=(Affectation("a", AUJOURD_HUI, ("Mme Sy",)),))),
        vu(replace(faits(), affectations=(Affectation("a", j("2026-12-01"), ("Mme Sy",)),))),
    ),
    ("reunis", ["A", "B"], vu(None, "A", "B", "C"), vu(None, "A")),
    (
        "besoins_traites",
        ["4"],
        TRAITE,
        vu(None, besoin=[BESOIN], action=[{**ACTION, "pour_le": "2026-11-21"}]),
    ),
    ("besoins_traites", ["4"], TRAITE, vu()),
    (
        "retour_accorde",
        "oui",
        vu(None, demande_retour=[{"reponse": "ATTENTE"}, {"reponse": "ACCORD"}]),
        vu(None, demande_retour=[{"reponse": None}, {"reponse": "REFUS"}]),
    ),
)


@pytest.mark.parametrize(("nom", "valeur", "tient", "ne_tient_pas"), CAS)
def test_chaque_but(nom: str, valeur: Any, tient: Vu, ne_tient_pas: Vu) -> None:
    assert atteint({nom: valeur}, tient)
    assert not atteint({nom: valeur}, ne_tient_pas)


def test_chaque_but_a_son_cas() -> None:
    assert {nom for nom, *_ in CAS} == set(BUTS)


def test_tous_les_predicats_doivent_tenir() -> None:
    rouge = vu()
    assert atteint({"statut": "suivi"}, rouge)
    assert not atteint({"statut": "suivi", "niveau": "garantie"}, rouge)
    with pytest.raises(KeyError):
        atteint({"but_inconnu": "oui"}, rouge)

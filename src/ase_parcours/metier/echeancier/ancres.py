"""D'où se comptent les échéances : un âge, l'entrée, la sortie, la fin d'un droit.

Une ancre rend ses jours (aucun, si l'événement n'existe pas), ou les faits qu'il faudrait connaître
pour le savoir.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from ase_parcours.metier.calendrier import Precision, anniversaire
from ase_parcours.metier.controles.suivi import date_de_depart
from ase_parcours.metier.echeancier.ancres_decisions import (
    debuts_apjm,
    demandes_de_retour,
    fins_apjm,
    refus,
    sans_reponse,
)
from ase_parcours.metier.echeancier.ancres_droits import (
    annee_scolaire_a_21,
    demande_de_logement,
    fins_de_c2s,
    fins_de_titre,
    oqtf,
    rentrees,
)
from ase_parcours.metier.echeancier.contexte import (
    ENTREE,
    NAISSANCE,
    Ancrage,
    Ancre,
    Contexte,
    Manque,
)
from ase_parcours.metier.echeancier.modele import Depuis
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.sortie import Base

_AGE = re.compile("N([1-9][0-9]?)")
"""Un anniversaire : « N17 »."""
_BASES = {
    Base.PREVUE: "sortie prévue",
    Base.APJM: "fin de la décision jeune majeur",
    Base.MAJORITE: "majorité, faute de sortie prévue",
    Base.DEPASSEE: "sortie annoncée, dépassée",
    Base.EFFECTIVE: "sortie",
    Base.CONSTAT: "départ constaté",
}


def _age(ans: int) -> Ancre:
    exact, imprecis = f"{ans} ans", f"{ans} ans au plus tôt (naissance imprécise)"

    def ancre(c: Contexte) -> list[Ancrage] | Manque:
        naissance = c.r.evaluation.faits.naissance
        if naissance.au_plus_tot is None:
            return NAISSANCE
        dit = exact if naissance.precision is Precision.JOUR else imprecis
        return [Ancrage(Depuis(dit, anniversaire(naissance.au_plus_tot, ans)))]

    return ancre


def _entree(c: Contexte) -> list[Ancrage] | Manque:
    return ENTREE if c.arrivee is None else [Ancrage(Depuis("premier accueil", c.arrivee))]


def _sortie(c: Contexte) -> list[Ancrage] | Manque:
    """La fin de la prise en charge : faite, sinon annoncée, même dépassée."""
    return _fin_de_prise_en_charge(c, c.r.evaluation.sortie.annoncee)


def _depart(c: Contexte) -> list[Ancrage] | Manque:
    """La même, sans compter depuis une sortie annoncée que rien n'a suivie."""
    return _fin_de_prise_en_charge(c, c.r.evaluation.sortie.le)


def _fin_de_prise_en_charge(c: Contexte, annoncee: date | None) -> list[Ancrage] | Manque:
    e = c.r.evaluation
    parti = date_de_depart(c.r)
    tour = sum(1 for x in e.faits.evenements if x.type is TypeEvenement.RETOUR and not x.annule)
    if parti is not None:
        dit = "sortie" if e.situation.sortie is not None else "départ constaté"
        return [Ancrage(Depuis(dit, parti), tour=tour)]
    if annoncee is None or e.sortie.base is None:
        return ("sortie_prevue", *NAISSANCE)
    exacte = e.sortie.base is not Base.MAJORITE or e.faits.naissance.exacte is not None
    dit = _BASES[e.sortie.base] if exacte else f"{_BASES[Base.MAJORITE]}, au plus tôt"
    return [Ancrage(Depuis(dit, annoncee), tour=tour)]


ANCRES: Mapping[str, Ancre] = {
    "ENTREE": _entree,
    "SORTIE": _sortie,
    "DEPART": _depart,
    "DEBUT_APJM": debuts_apjm,
    "FIN_APJM": fins_apjm,
    "REFUS": refus,
    "SANS_REPONSE": sans_reponse,
    "DEMANDE_RETOUR": demandes_de_retour,
    "FIN_TITRE": fins_de_titre,
    "FIN_C2S": fins_de_c2s,
    "DEMANDE_LOGEMENT": demande_de_logement,
    "OQTF": oqtf,
    "RENTREE": rentrees,
    "FIN_ANNEE_A_21": annee_scolaire_a_21,
}
"""Les ancres qu'un catalogue peut nommer, en plus des âges (« N17 »)."""
_QUI_REVIENNENT = frozenset(ANCRES) - {"ENTREE", "SORTIE", "DEPART", "FIN_ANNEE_A_21"}


def ancre(nom: str) -> Ancre | None:
    """L'ancre de ce nom, ou ``None``."""
    age = _AGE.fullmatch(nom)
    return _age(int(age[1])) if age else ANCRES.get(nom)


def revient(nom: str) -> bool:
    """Vrai d'une ancre qui peut avoir plusieurs jours."""
    return nom in _QUI_REVIENNENT

"""Les buts des exercices : ce qui doit être vrai d'un dossier pour que la situation soit résolue.

Chaque but est un prédicat pur sur l'évaluation et les faits, nommé dans la situation avec la
valeur qu'il attend. Rien n'est stocké : une situation défaite redevient à faire.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ase_parcours.metier.calendrier import Precision
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.projet import EtatBesoin, Rangee, etats_des_besoins


@dataclass(frozen=True, slots=True)
class Vu:
    """Ce qu'un but regarde. ``dossiers`` : les numéros qui se lisent ensemble ; ``facettes`` :
    les rangées du dossier, par type."""

    evaluation: Evaluation
    dossiers: frozenset[str]
    facettes: Mapping[str, tuple[Rangee, ...]]


FACETTES = ("besoin", "action", "demande_retour")
"""Les facettes que les buts regardent."""


def aucune_nuit_decouverte(vu: Vu, _valeur: object) -> bool:
    """La date de sortie est connue, et chaque nuit de l'horizon est couverte."""
    return vu.evaluation.niveau is not Niveau.INDETERMINEE and not vu.evaluation.trous


def niveau(vu: Vu, valeur: object) -> bool:
    """Le niveau est celui-là."""
    return vu.evaluation.niveau == valeur


def statut(vu: Vu, valeur: object) -> bool:
    """Le statut calculé est celui-là."""
    return vu.evaluation.statut == valeur


def base(vu: Vu, valeur: object) -> bool:
    """La date de sortie vient de là."""
    return vu.evaluation.sortie.base == valeur


def naissance(vu: Vu, valeur: object) -> bool:
    """La date de naissance est connue au jour, et c'est celle-là."""
    lue = vu.evaluation.faits.naissance
    return lue.precision is Precision.JOUR and lue.au_plus_tot == valeur


def pistes(vu: Vu, valeur: int) -> bool:
    """Au moins tant de pistes vivantes, et l'outil ne réclame plus de plan B."""
    return len(vu.evaluation.pistes) >= valeur and not vu.evaluation.plan_b_manquant


def etape_a_venir(vu: Vu, _valeur: object) -> bool:
    """Une solution vivante a une prochaine étape datée."""
    return vu.evaluation.prochaine_etape is not None


def referent_designe(vu: Vu, _valeur: object) -> bool:
    """Quelqu'un répond du dossier aujourd'hui."""
    return not vu.evaluation.referent.a_designer


def reunis(vu: Vu, valeur: Iterable[str]) -> bool:
    """Ces dossiers se lisent comme ceux d'une même personne."""
    return vu.dossiers.issuperset(valeur)


def besoins_traites(vu: Vu, valeur: Iterable[str]) -> bool:
    """Chacun de ces besoins du projet est traité."""
    dits = vu.facettes.get("besoin", ()), vu.facettes.get("action", ())
    etats = etats_des_besoins(valeur, *dits, vu.evaluation.aujourd_hui)
    return all(e is EtatBesoin.TRAITE for e in etats.values())


def retour_accorde(vu: Vu, _valeur: object) -> bool:
    """Une demande de retour est écrite, et la réponse est un accord."""
    return any(d.get("reponse") == "ACCORD" for d in vu.facettes.get("demande_retour", ()))


But = Callable[[Vu, Any], bool]

BUTS: Mapping[str, But] = {
    b.__name__: b
    for b in (
        aucune_nuit_decouverte,
        niveau,
        statut,
        base,
        naissance,
        pistes,
        etape_a_venir,
        referent_designe,
        reunis,
        besoins_traites,
        retour_accorde,
    )
}
"""Les prédicats, par le nom que la situation leur donne."""


def atteint(but: Mapping[str, Any], vu: Vu) -> bool:
    """Vrai si chaque prédicat du but tient. Lève ``KeyError`` pour un nom inconnu."""
    return all(BUTS[nom](vu, valeur) for nom, valeur in but.items())

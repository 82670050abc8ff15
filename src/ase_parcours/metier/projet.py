"""Le projet d'accès à l'autonomie : l'état de chaque besoin, et ce qu'on dit de son édition.

Règle d'un besoin : **traité** s'il dit la situation, l'objectif, et au moins une action faite, ou
datée d'aujourd'hui ou plus tard ; **non traité** si rien n'en est dit ; **en partie** sinon. Une
action abandonnée ne compte pas ; une action dont la date est passée sans être faite est en retard :
elle ne suffit pas à traiter un besoin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from ase_parcours.francais import date_longue, pluriel
from ase_parcours.metier.calendrier import ajouter_mois

Rangee = Mapping[str, Any]


class EtatBesoin(StrEnum):
    """État d'un des six besoins."""

    NON_TRAITE = "non traité"
    EN_PARTIE = "en partie"
    TRAITE = "traité"


def etat_besoin(besoin: Rangee | None, actions: Iterable[Rangee], aujourd_hui: date) -> EtatBesoin:
    """L'état d'un besoin. ``actions`` : celles de ce besoin ; ``None`` : le besoin n'est pas
    écrit."""
    vivantes = [a for a in actions if a.get("etat") != "ABANDONNEE"]
    dits = besoin or {}
    situation, objectif = _dit(dits.get("situation")), _dit(dits.get("objectif"))
    if situation and objectif and any(_compte(a, aujourd_hui) for a in vivantes):
        return EtatBesoin.TRAITE
    if situation or objectif or _dit(dits.get("parole")) or vivantes:
        return EtatBesoin.EN_PARTIE
    return EtatBesoin.NON_TRAITE


def etats_des_besoins(
    codes: Iterable[str],
    besoins: Iterable[Rangee],
    actions: Iterable[Rangee],
    aujourd_hui: date,
) -> dict[str, EtatBesoin]:
    """L'état de chaque besoin du décret, dans l'ordre des codes."""
    ecrits = {b.get("besoin"): b for b in besoins}
    siennes: dict[str, list[Rangee]] = {}
    for action in actions:
        siennes.setdefault(str(action.get("besoin")), []).append(action)
    return {c: etat_besoin(ecrits.get(c), siennes.get(c, ()), aujourd_hui) for c in codes}


def est_faite(action: Rangee, aujourd_hui: date) -> bool:
    """Vrai d'une action faite ; « faite » plus tard n'est pas encore faite."""
    faite_le = _jour(action.get("faite_le"))
    if faite_le is not None:
        return faite_le <= aujourd_hui
    return action.get("etat") == "FAITE"


def retard(action: Rangee, aujourd_hui: date) -> int:
    """Jours de retard d'une action ni faite ni abandonnée ; zéro le jour dit, ou sans date."""
    pour_le = _jour(action.get("pour_le"))
    if pour_le is None or action.get("etat") == "ABANDONNEE" or est_faite(action, aujourd_hui):
        return 0
    return max(0, (aujourd_hui - pour_le).days)


def phrase_besoins(etats: Iterable[EtatBesoin]) -> str:
    """« 3 besoins traités, 2 en partie, 1 non traité »."""
    tous = list(etats)
    traites = tous.count(EtatBesoin.TRAITE)
    partie, non = tous.count(EtatBesoin.EN_PARTIE), tous.count(EtatBesoin.NON_TRAITE)
    parts = [pluriel(traites, "besoin traité", "besoins traités")]
    parts += [f"{partie} en partie"] if partie else []
    parts += [pluriel(non, "non traité", "non traités")] if non else []
    return ", ".join(parts)


def derniere_version(versions: Iterable[Rangee]) -> Rangee | None:
    """La version signée la plus récente, par date puis par numéro."""
    return max(
        versions, key=lambda v: (_jour(v.get("le")) or date.min, v.get("numero") or 0), default=None
    )


def phrase_edition(versions: Iterable[Rangee], aujourd_hui: date, revoir_mois: int) -> str:
    """« Version 2, 14 septembre 2026, à revoir depuis le 14 décembre 2026 » ; « Aucune version
    signée » s'il n'y en a pas."""
    version = derniere_version(versions)
    if version is None:
        return "Aucune version signée"
    debut = f"Version {version.get('numero') or 1}"
    le = _jour(version.get("le"))
    if le is None:
        return f"{debut}, date inconnue"
    revoir = ajouter_mois(le, revoir_mois)
    quand = "à revoir depuis le" if revoir <= aujourd_hui else "à revoir le"
    return f"{debut}, {date_longue(le)}, {quand} {date_longue(revoir)}"


def _compte(action: Rangee, aujourd_hui: date) -> bool:
    pour_le = _jour(action.get("pour_le"))
    return est_faite(action, aujourd_hui) or (pour_le is not None and pour_le >= aujourd_hui)


def _dit(texte: object) -> bool:
    return isinstance(texte, str) and bool(texte.strip())


def _jour(valeur: object) -> date | None:
    try:
        return date.fromisoformat(valeur) if isinstance(valeur, str) and valeur else None
    except ValueError:
        return None

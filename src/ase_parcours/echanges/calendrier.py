"""Les échéances dans un agenda : un fichier .ics que les agendas courants ouvrent.

Un agenda se partage, se synchronise et s'affiche sur un téléphone : sans demande expresse, aucun
nom n'y entre, seulement le numéro de dossier.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from ase_parcours.francais import date_longue
from ase_parcours.metier.echeancier import Echeance, EtatEcheance

_ESPACE = uuid.UUID("3a0e2f5c-7d34-5a9e-8f0a-6f3c1f2b9d47")
_PRODUIT = "-//ASE Parcours//Échéances//FR"
A_MONTRER = frozenset({EtatEcheance.A_VENIR, EtatEcheance.PROCHE, EtatEcheance.EN_RETARD})
"""Ce qui reste à faire ; une échéance faite ou sans objet n'encombre pas un agenda."""


@dataclass(frozen=True, slots=True)
class Rendez:
    """Une échéance à porter à l'agenda. ``nom`` : seulement si la personne l'a voulu."""

    dossier: str
    echeance: Echeance
    nom: str = ""


def en_ics(rendez: Iterable[Rendez], au: date, *, rappel_jours: int | None = None) -> bytes:
    """Le fichier .ics : un jour entier par échéance datée, au même identifiant d'un export à
    l'autre. ``rappel_jours`` : un rappel, tant de jours avant."""
    agenda = Calendar()
    agenda.add("prodid", _PRODUIT)
    agenda.add("version", "2.0")
    agenda.add("method", "PUBLISH")
    agenda.add("x-wr-calname", "Échéances ASE")
    for r in rendez:
        if r.echeance.pour_le is not None and r.echeance.etat in A_MONTRER:
            agenda.add_component(_jour(r, r.echeance.pour_le, au, rappel_jours))
    return bytes(agenda.to_ical())


def _jour(r: Rendez, pour_le: date, au: date, rappel_jours: int | None) -> Event:
    e, ligne = r.echeance, r.echeance.ligne
    cle = f"{r.dossier}/{ligne.code}/{e.occurrence}"
    evenement = Event()
    evenement.add("uid", f"{uuid.uuid5(_ESPACE, cle)}@ase-parcours")
    # Le même jour donne le même fichier : l'instant est celui du jour auquel on raisonne.
    evenement.add("dtstamp", datetime.combine(au, time(), UTC))
    evenement.add("dtstart", pour_le)
    evenement.add("dtend", pour_le + timedelta(days=1) if pour_le < date.max else pour_le)
    titre = f"{ligne.code} {ligne.libelle}"
    evenement.add("summary", f"{titre} – {r.nom or r.dossier}")
    evenement.add("description", _description(r))
    evenement.add("categories", ["ASE Parcours"])
    evenement.add("transp", "TRANSPARENT")
    evenement.add("class", "PRIVATE")
    if rappel_jours is not None:
        alarme = Alarm()
        alarme.add("action", "DISPLAY")
        alarme.add("description", titre)
        alarme.add("trigger", timedelta(days=-rappel_jours))
        evenement.add_component(alarme)
    return evenement


def _description(r: Rendez) -> str:
    e, ligne = r.echeance, r.echeance.ligne
    base = f"{ligne.base_legale} (à vérifier)" if ligne.a_verifier else ligne.base_legale
    phrases = [
        f"Dossier {r.dossier}",
        f"Responsable : {ligne.responsable}",
        f"Preuve attendue : {ligne.preuve}",
        f"Texte : {base}" if ligne.base_legale else "",
        f"Compté depuis : {e.depuis.evenement}, {date_longue(e.depuis.le)}" if e.depuis else "",
    ]
    return "\n".join(p for p in phrases if p)

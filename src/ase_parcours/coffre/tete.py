"""La tête authentifiée : jusqu'où va le journal, écrite à côté du coffre après chaque validation.

Un bit retourné dans le ``-wal`` fait disparaître des lignes validées sans que SQLite le voie ; une
base remplacée par une copie plus ancienne est « saine » aussi. La tête, elle, s'en souvient.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from ase_parcours.coffre import canonique
from ase_parcours.coffre.emplacements import TETE
from ase_parcours.coffre.fichiers import ecrire_atomique, lire_octets, mode_des_fichiers
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.coffre.secret import Secret

Chaine = tuple[str, str]
"""Appareil et époque."""

_FORMAT = "ase-parcours/tete"
_VERSION = 1
_TAILLE_MAX = 10_000_000  # octets


@dataclass(frozen=True, slots=True)
class Bout:
    """Dernière entrée d'une chaîne : son numéro et son empreinte (hexadécimale)."""

    numero: int
    empreinte: str


@dataclass(frozen=True, slots=True)
class EtatTete:
    """Bout de chaque chaîne, et ``sequence`` : nombre d'entrées du journal, toutes chaînes."""

    sequence: int
    chaines: Mapping[Chaine, Bout] = field(default_factory=dict)


class Absente:
    """Il n'y a pas de tête : coffre restauré, ou fichier effacé."""


class Falsifiee:
    """La tête est illisible, modifiée, ou celle d'un autre coffre."""


class Comparaison(StrEnum):
    """Le coffre vu de sa tête.

    ``EN_AVANCE`` : le coffre a des entrées de plus (arrêt brutal entre la validation et la tête) ;
    il suffit de récrire la tête. ``EN_RETARD`` : il lui en manque (journal tronqué ou copie plus
    ancienne) ; lecture seule jusqu'au choix d'une personne. ``DIVERGENTE`` : une entrée n'est pas
    celle que la tête connaît ; lecture seule aussi.
    """

    EGALE = "egale"
    EN_AVANCE = "en_avance"
    EN_RETARD = "en_retard"
    DIVERGENTE = "divergente"


def ecrire(dossier: Path, cle: Secret, etat: EtatTete) -> None:
    """Remplace la tête d'un coup. ``cle`` : clé dérivée pour cet usage (``cles.USAGE_TETE``).

    Lève :class:`~ase_parcours.erreurs.EnvironnementRefuse`.
    """
    contenu = _contenu(etat)
    octets = canonique.octets({"contenu": contenu, "sceau": _sceau(cle, contenu).hex()})
    with pannes_traduites(dossier):
        mode = mode_des_fichiers(dossier)
    ecrire_atomique(dossier / TETE, octets, mode=mode)


def lire(dossier: Path, cle: Secret) -> EtatTete | Absente | Falsifiee:
    """Relit la tête. Lève ``EnvironnementRefuse`` si le disque refuse."""
    try:
        with pannes_traduites(dossier):
            try:
                octets = lire_octets(dossier / TETE, maximum=_TAILLE_MAX)
            except FileNotFoundError:
                return Absente()
        enveloppe = canonique.objet(octets)
        contenu, sceau = enveloppe.get("contenu"), enveloppe.get("sceau")
        if not isinstance(contenu, dict) or not hmac.compare_digest(
            bytes.fromhex(canonique.texte(sceau)), _sceau(cle, contenu)
        ):
            return Falsifiee()
        return _etat(contenu)
    except (ValueError, KeyError, TypeError):
        return Falsifiee()


def comparer(
    tete: EtatTete,
    base: EtatTete,
    empreinte_de: Callable[[Chaine, int], str | None] | None = None,
) -> Comparaison:
    """Compare la tête à l'état lu dans la base.

    ``empreinte_de(chaine, numero)`` lit dans la base l'empreinte d'une entrée : il permet de voir
    qu'une chaîne plus longue que sa tête ne la prolonge pas. La pire réponse l'emporte.
    """
    reponses = {
        _comparer_chaine(bout, base.chaines.get(chaine), chaine, empreinte_de)
        for chaine, bout in tete.chaines.items()
    }
    if base.chaines.keys() - tete.chaines.keys():
        reponses.add(Comparaison.EN_AVANCE)
    if base.sequence < tete.sequence:
        reponses.add(Comparaison.EN_RETARD)
    for reponse in (Comparaison.DIVERGENTE, Comparaison.EN_RETARD, Comparaison.EN_AVANCE):
        if reponse in reponses:
            return reponse
    return Comparaison.EN_AVANCE if base.sequence > tete.sequence else Comparaison.EGALE


def _comparer_chaine(
    tete: Bout,
    base: Bout | None,
    chaine: Chaine,
    empreinte_de: Callable[[Chaine, int], str | None] | None,
) -> Comparaison:
    if base is None or base.numero < tete.numero:
        return Comparaison.EN_RETARD
    if base.numero == tete.numero:
        memes = base.empreinte == tete.empreinte
        return Comparaison.EGALE if memes else Comparaison.DIVERGENTE
    if empreinte_de is not None and empreinte_de(chaine, tete.numero) != tete.empreinte:
        return Comparaison.DIVERGENTE
    return Comparaison.EN_AVANCE


def _contenu(etat: EtatTete) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "sequence": etat.sequence,
        "chaines": [
            [appareil, epoque, bout.numero, bout.empreinte]
            for (appareil, epoque), bout in sorted(etat.chaines.items(), key=lambda c: c[0])
        ],
    }


def _etat(contenu: dict[str, Any]) -> EtatTete:
    if contenu["format"] != _FORMAT or contenu["version"] != _VERSION:
        raise ValueError("format inconnu")
    chaines = {
        (canonique.texte(appareil), canonique.texte(epoque)): Bout(
            canonique.entier(numero), canonique.texte(empreinte)
        )
        for appareil, epoque, numero, empreinte in contenu["chaines"]
    }
    return EtatTete(canonique.entier(contenu["sequence"]), chaines)


def _sceau(cle: Secret, contenu: dict[str, Any]) -> bytes:
    return hmac.digest(cle.octets(), canonique.octets(contenu), "sha256")

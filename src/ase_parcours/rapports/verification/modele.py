"""Ce que rend une vérification, et ce qu'elle sait des éditions d'un coffre."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from ase_parcours.rapports.contenus.communs import Destinataire
from ase_parcours.rapports.sceau_octets import Declaration
from ase_parcours.rapports.verification.emetteur import Emetteur

PLAFOND = 192 * 1024 * 1024
"""Octets au-delà desquels on ne lit pas : le plus lourd des trousseaux en fait la moitié."""


class Etat(StrEnum):
    """Ce que l'on conclut (cli.md, « verifier »)."""

    VALIDE = "valide"
    ALTERE = "altere"
    EMETTEUR_INCONNU = "emetteur_inconnu"
    REVOQUE = "revoque"
    REMPLACE = "remplace"
    REENREGISTRE = "reenregistre"
    ILLISIBLE = "illisible"


class Objet(StrEnum):
    """Ce qui a été vérifié."""

    FICHIER = "fichier"
    """Les octets d'un PDF."""
    PAPIER = "papier"
    """La déclaration d'un code tapé, lu ou photographié."""
    INCONNU = "inconnu"


@dataclass(frozen=True, slots=True)
class EditionConnue:
    """Une édition d'un coffre. ``fichier`` : SHA-256 des octets émis, s'il est gardé."""

    type: str
    dossier: str
    numero: int
    le: date
    fichier: str | None = None
    destinataire: str = Destinataire.COMPLET


@dataclass(frozen=True, slots=True)
class Certificat:
    """Le certificat d'une signature PAdES. ``chaine`` : vrai si elle mène à une racine donnée,
    faux si elle n'y mène pas, ``None`` si aucune racine n'a été donnée."""

    nom: str
    empreinte: str
    autorite: str
    chaine: bool | None = None
    date_declaree: str = ""
    motif: str = ""
    lieu: str = ""


@dataclass(frozen=True, slots=True)
class Signataire:
    """Qui a signé. ``nom`` : vide si aucune fiche ne le donne."""

    empreinte: str
    nom: str = ""

    @classmethod
    def de(cls, emetteur: Emetteur) -> Signataire:
        """Un émetteur connu."""
        return cls(emetteur.empreinte, emetteur.nom)


@dataclass(frozen=True, slots=True)
class Verdict:
    """L'état, sa raison en une phrase, et ce que le sceau déclare. ``emetteur`` : absent tant que
    l'on ne sait pas qui a signé ; ``precisions`` : phrases de plus."""

    etat: Etat
    objet: Objet
    motif: str
    emetteur: Signataire | None = None
    declaration: Declaration | None = None
    edition_connue: EditionConnue | None = None
    certificat: Certificat | None = None
    precisions: tuple[str, ...] = field(default=())

    @property
    def valide(self) -> bool:
        """Vrai si le document est celui qui a été émis, même si un plus récent l'a remplacé."""
        return self.etat in (Etat.VALIDE, Etat.REMPLACE)

    def en_json(self) -> dict[str, Any]:
        """L'objet de cli.md, toutes ses clés présentes."""
        d, connue = self.declaration, self.edition_connue
        qui = self.emetteur
        source = d.type_document if d else (connue.type if connue else None)
        le = d.date_edition if d else (connue.le if connue else None)
        return {
            "etat": self.etat.value,
            "valide": self.valide,
            "objet": self.objet.value,
            "emetteur": {"nom": qui.nom or None, "empreinte": qui.empreinte} if qui else None,
            "type": source,
            "edition": d.edition if d else (connue.numero if connue else None),
            "date": le.isoformat() if le else None,
            "contenu": _contenu(d) if d else None,
            "motif": self.motif,
            "precisions": list(self.precisions),
            "certificat": _certificat(self.certificat) if self.certificat else None,
        }


def _contenu(d: Declaration) -> Mapping[str, Any]:
    nuits = {
        "durables": d.durables,
        "provisoires": d.provisoires,
        "decouvertes": d.decouvertes,
        "total": d.nuits,
    }
    return {
        "dossier": d.dossier,
        "destinataire": d.destinataire.value,
        "niveau": d.niveau.value if d.niveau else None,
        "provisoire": d.provisoire,
        "sortie": d.sortie.isoformat() if d.sortie else None,
        "nuits": nuits if d.nuits is not None else None,
        "faits": d.faits,
    }


def _certificat(c: Certificat) -> Mapping[str, Any]:
    return {
        "nom": c.nom,
        "empreinte": c.empreinte,
        "autorite": c.autorite,
        "chaine": {True: "verifiee", False: "refusee", None: "non_verifiee"}[c.chaine],
        "date_declaree": c.date_declaree or None,
        "motif": c.motif or None,
        "lieu": c.lieu or None,
    }

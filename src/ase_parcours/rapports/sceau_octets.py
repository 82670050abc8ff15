"""L'écriture binaire d'une déclaration : une seule par contenu, dans chaque version du format.

La version 1, celle des premières attestations, porte toujours un niveau et des nuits. La version 2
vaut pour tout document : ce qu'il ne dit pas n'y prend pas de place.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.communs import Destinataire

T = TypeVar("T")
VERSION = 2
SIGNATURE = 64
CLE = 8
_FAITS = 32
_PAR_LIGNE = 25
_NIVEAUX = (Niveau.GARANTIE, Niveau.FRAGILE, Niveau.SANS_SOLUTION, Niveau.INDETERMINEE)
_DESTINATAIRES = (
    Destinataire.COMPLET,
    Destinataire.JEUNE,
    Destinataire.PARTENAIRE,
    Destinataire.JUGE,
    Destinataire.COMMISSION,
)
"""L'ordre est du format : on ajoute à la fin, on ne déplace rien."""
_PROVISOIRE, _NIVEAU, _SORTIE, _NUITS, _DESTINATAIRE = 1, 0b1110, 16, 32, 64


@dataclass(frozen=True, slots=True)
class Declaration:
    """Ce que le sceau affirme. ``emetteur`` : empreinte de la clé, ``faits`` : SHA-256, en hexa.

    Un document sans niveau ni nuits les laisse absents ; les trois comptes de nuits vont ensemble.
    """

    emetteur: str
    type_document: str
    edition: int
    date_edition: date
    dossier: str
    faits: str
    niveau: Niveau | None = None
    provisoire: bool = False
    sortie: date | None = None
    durables: int | None = None
    provisoires: int | None = None
    decouvertes: int | None = None
    destinataire: Destinataire = Destinataire.COMPLET
    version: int = VERSION

    @property
    def nuits(self) -> int | None:
        """Nombre de nuits de l'horizon, si le document en compte."""
        comptes = (self.durables, self.provisoires, self.decouvertes)
        presents = [n for n in comptes if n is not None]
        return sum(presents) if len(presents) == len(comptes) else None


def empreinte_cle(cle: Ed25519PublicKey) -> str:
    """Les 8 premiers octets du SHA-256 de la clé publique, en hexadécimal."""
    return hashlib.sha256(cle.public_bytes_raw()).digest()[:CLE].hex()


def ecrire(d: Declaration) -> bytes:
    """Écriture binaire unique. Lève ``ValueError`` si un champ est hors bornes ou manque."""
    if len(bytes.fromhex(d.faits)) != _FAITS or len(bytes.fromhex(d.emetteur)) != CLE:
        raise ValueError("empreinte de mauvaise longueur")
    tete = bytes((d.version,)) + bytes.fromhex(d.emetteur)
    message = tete + _ECRITURES[d.version](d) if d.version in _ECRITURES else b""
    if not message:
        raise ValueError("version de sceau inconnue")
    # Complété pour que le code imprimé n'ait que des lignes pleines.
    return message + bytes(-(len(message) + SIGNATURE) % _PAR_LIGNE)


def lire(message: bytes) -> Declaration:
    """La déclaration de ces octets. Lève ``ValueError`` : tronquée, inconnue ou mal écrite."""
    lecteur = _Lecteur(message)
    version, emetteur = lecteur.entier(1), lecteur.octets(CLE).hex()
    lecture = {1: _lire_v1, 2: _lire_v2}.get(version)
    if lecture is None:
        raise ValueError("version de sceau inconnue")
    declaration = lecture(lecteur, emetteur)
    if ecrire(declaration) != message:
        raise ValueError("déclaration mal écrite")
    return declaration


def _ecrire_v1(d: Declaration) -> bytes:
    if d.niveau is None or d.sortie is None or d.destinataire is not Destinataire.COMPLET:
        raise ValueError("une déclaration de version 1 a un niveau et une sortie")
    return b"".join(
        (
            _texte(d.type_document),
            _entier(d.edition, 2),
            _jour(d.date_edition),
            _texte(d.dossier),
            _entier(_NIVEAUX.index(d.niveau) << 1 | d.provisoire, 1),
            _jour(d.sortie),
            _nuits(d),
            bytes.fromhex(d.faits),
        )
    )


def _ecrire_v2(d: Declaration) -> bytes:
    comptes = [n for n in (d.durables, d.provisoires, d.decouvertes) if n is not None]
    if len(comptes) not in (0, 3) or (d.provisoire and d.niveau is None):
        raise ValueError("déclaration incomplète pour un sceau")
    drapeaux = int(d.provisoire)
    drapeaux |= 0 if d.niveau is None else (_NIVEAUX.index(d.niveau) + 1) << 1
    drapeaux |= _SORTIE * (d.sortie is not None) | _NUITS * bool(comptes)
    reduit = d.destinataire is not Destinataire.COMPLET
    return b"".join(
        (
            _entier(drapeaux | _DESTINATAIRE * reduit, 1),
            _texte(d.type_document),
            _entier(d.edition, 2),
            _jour(d.date_edition),
            _texte(d.dossier),
            b"" if d.sortie is None else _jour(d.sortie),
            _nuits(d) if comptes else b"",
            _entier(_DESTINATAIRES.index(d.destinataire), 1) if reduit else b"",
            bytes.fromhex(d.faits),
        )
    )


_ECRITURES = {1: _ecrire_v1, 2: _ecrire_v2}


def _lire_v1(lecteur: _Lecteur, emetteur: str) -> Declaration:
    type_document, edition = lecteur.texte(), lecteur.entier(2)
    date_edition, dossier = lecteur.jour(), lecteur.texte()
    drapeaux, sortie = lecteur.entier(1), lecteur.jour()
    durables, provisoires, decouvertes = (lecteur.entier(2) for _ in range(3))
    return Declaration(
        emetteur=emetteur,
        type_document=type_document,
        edition=edition,
        date_edition=date_edition,
        dossier=dossier,
        faits=lecteur.octets(_FAITS).hex(),
        niveau=_element(_NIVEAUX, drapeaux >> 1),
        provisoire=bool(drapeaux & _PROVISOIRE),
        sortie=sortie,
        durables=durables,
        provisoires=provisoires,
        decouvertes=decouvertes,
        version=1,
    )


def _lire_v2(lecteur: _Lecteur, emetteur: str) -> Declaration:
    drapeaux = lecteur.entier(1)
    type_document, edition = lecteur.texte(), lecteur.entier(2)
    date_edition, dossier = lecteur.jour(), lecteur.texte()
    sortie = lecteur.jour() if drapeaux & _SORTIE else None
    nuits = [lecteur.entier(2) for _ in range(3)] if drapeaux & _NUITS else [None] * 3
    destinataire = lecteur.entier(1) if drapeaux & _DESTINATAIRE else 0
    rang = (drapeaux & _NIVEAU) >> 1
    return Declaration(
        emetteur=emetteur,
        type_document=type_document,
        edition=edition,
        date_edition=date_edition,
        dossier=dossier,
        faits=lecteur.octets(_FAITS).hex(),
        niveau=_element(_NIVEAUX, rang - 1) if rang else None,
        provisoire=bool(drapeaux & _PROVISOIRE),
        sortie=sortie,
        durables=nuits[0],
        provisoires=nuits[1],
        decouvertes=nuits[2],
        destinataire=_element(_DESTINATAIRES, destinataire),
    )


def _element(suite: tuple[T, ...], rang: int) -> T:
    if rang >= len(suite):
        raise ValueError("valeur inconnue dans un sceau")
    return suite[rang]


def _nuits(d: Declaration) -> bytes:
    comptes = (d.durables, d.provisoires, d.decouvertes)
    return b"".join(_entier(-1 if n is None else n, 2) for n in comptes)


def _jour(jour: date) -> bytes:
    return _entier(jour.toordinal(), 3)


def _texte(valeur: str) -> bytes:
    octets = valeur.encode("utf-8")
    if len(octets) > 255:
        raise ValueError("texte trop long pour un sceau")
    return bytes((len(octets),)) + octets


def _entier(valeur: int, taille: int) -> bytes:
    if not 0 <= valeur < 1 << (8 * taille):
        raise ValueError("nombre hors bornes pour un sceau")
    return valeur.to_bytes(taille, "big")


class _Lecteur:
    def __init__(self, octets: bytes) -> None:
        self._octets, self._rang = octets, 0

    def octets(self, taille: int) -> bytes:
        morceau = self._octets[self._rang : self._rang + taille]
        if len(morceau) != taille:
            raise ValueError("déclaration tronquée")
        self._rang += taille
        return morceau

    def entier(self, taille: int) -> int:
        return int.from_bytes(self.octets(taille), "big")

    def jour(self) -> date:
        # Un rang de jour trop grand lève OverflowError, non ValueError.
        rang = self.entier(3)
        if not 1 <= rang <= date.max.toordinal():
            raise ValueError("jour hors bornes dans un sceau")
        return date.fromordinal(rang)

    def texte(self) -> str:
        return self.octets(self.entier(1)).decode("utf-8")

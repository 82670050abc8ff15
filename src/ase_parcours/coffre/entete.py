"""L'en-tête du coffre : qui peut l'ouvrir. Sans lui la base est perdue, il vit donc en deux copies.

Le fichier est un JSON lisible sans clé. Deux protections : ``controle`` (SHA-256) dit qu'un octet
a changé par accident, ``sceau`` (HMAC par une clé dérivée de la clé de données) qu'une main l'a
changé ; le second ne se vérifie qu'une fois le coffre déverrouillé (:func:`confirmer`).

La version 2 donne à une fente sa paire de la zone scellée (``coffre.zone``) ; un en-tête où aucune
fente n'en a s'écrit encore en version 1.
"""

from __future__ import annotations

import hashlib
import hmac
import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from ase_parcours.coffre import canonique
from ase_parcours.coffre.argon import LONGUEUR_SEL, ParametresArgon2
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import OuvertureImpossible

FORMAT = "ase-parcours/entete"
VERSION = 2
_SANS_ZONE = 1
"""Version d'un en-tête sans paire, et celle que portent les données associées d'une fente."""
LONGUEUR_NONCE = 12  # octets
LONGUEUR_BOITE = 32 + 16  # la clé de données et son étiquette d'authenticité
LONGUEUR_PUBLIQUE = 32
_SEL_BASE = 16
_FENTES_MAX = 1000


class GenreFente(StrEnum):
    """À quoi sert une fente."""

    COMPTE = "compte"
    RECUPERATION = "recuperation"


@dataclass(frozen=True, slots=True)
class BoiteZone:
    """La clé d'une zone, emballée pour la clé publique d'une fente. ``ephemere`` : moitié publique
    de la paire tirée pour ce seul emballage."""

    zone: str
    ephemere: bytes
    boite: bytes


@dataclass(frozen=True, slots=True)
class PaireZone:
    """La paire X25519 d'une fente, moitié privée emballée par la clé de son mot de passe.

    ``cle`` : la clé de la zone scellée, si ce compte y a accès.
    """

    publique: bytes
    nonce: bytes
    privee: bytes
    cle: BoiteZone | None = None


@dataclass(frozen=True, slots=True)
class Fente:
    """La clé de données emballée par un mot de passe ou par un code de récupération.

    ``compte`` : identifiant du compte ; ``nom`` : nom affiché à l'ouverture. Tous deux ``None``
    pour la récupération. ``paire`` : absente d'une fente faite avant la zone scellée.
    """

    id: str
    genre: GenreFente
    compte: str | None
    nom: str | None
    parametres: ParametresArgon2
    sel: bytes
    nonce: bytes
    boite: bytes
    paire: PaireZone | None = None


@dataclass(frozen=True, slots=True)
class Entete:
    """Contenu de l'en-tête. ``sequence`` croît à chaque changement ; ``sceau`` vide = pas scellé.

    ``sel_base`` : copie des 16 premiers octets de la base. ``partage`` : groupe de la machine.
    """

    coffre: str
    sequence: int
    sel_base: bytes
    partage: str | None
    fentes: tuple[Fente, ...]
    sceau: bytes = b""

    @property
    def comptes(self) -> tuple[Fente, ...]:
        """Fentes des comptes, dans l'ordre de leur création."""
        return tuple(f for f in self.fentes if f.genre is GenreFente.COMPTE)

    @property
    def recuperations(self) -> tuple[Fente, ...]:
        """Fentes de récupération."""
        return tuple(f for f in self.fentes if f.genre is GenreFente.RECUPERATION)

    @property
    def zone_existe(self) -> bool:
        """Vrai si une fente au moins tient la clé d'une zone scellée."""
        return any(f.paire is not None and f.paire.cle is not None for f in self.fentes)


def ecrire(entete: Entete) -> bytes:
    """Octets du fichier. Lève ``ValueError`` si l'en-tête n'est pas scellé."""
    if not entete.sceau:
        raise ValueError("en-tête sans sceau")
    contenu = _contenu(entete)
    return canonique.octets(
        {"contenu": contenu, "controle": _controle(contenu), "sceau": entete.sceau.hex()}
    )


def lire(octets: bytes) -> Entete:
    """Relit un en-tête, sans vérifier son sceau.

    Lève ``ValueError`` s'il est illisible ou si son contrôle ne tombe pas juste, et
    :class:`OuvertureImpossible` s'il vient d'une version plus récente du programme.
    """
    enveloppe = canonique.objet(octets)
    contenu = enveloppe.get("contenu")
    if not isinstance(contenu, dict) or contenu.get("format") != FORMAT:
        raise ValueError("format inconnu")
    if enveloppe.get("controle") != _controle(contenu):
        raise ValueError("contrôle faux")
    if canonique.entier(contenu.get("version"), 1) > VERSION:
        raise OuvertureImpossible(
            "version_plus_recente",
            "Ce coffre vient d'une version plus récente du programme.",
            "Installez la nouvelle version sur ce poste ; rien n'a été modifié.",
        )
    try:
        return _entete(contenu, bytes.fromhex(canonique.texte(enveloppe.get("sceau"))))
    except (KeyError, TypeError) as erreur:
        raise ValueError("en-tête incomplet") from erreur


def sceller(entete: Entete, cle_entete: Secret) -> Entete:
    """Le même en-tête avec son sceau."""
    return replace(entete, sceau=_sceau(entete, cle_entete))


def authentique(entete: Entete, cle_entete: Secret) -> bool:
    """Vrai si le sceau est celui de ce contenu."""
    return hmac.compare_digest(entete.sceau, _sceau(entete, cle_entete))


def donnees_associees(coffre: str, fente: Fente) -> bytes:
    """Ce qui lie une fente à son coffre, à son compte et à ses paramètres.

    Le nom affiché n'y est pas : un compte se renomme sans son mot de passe.
    """
    return canonique.octets(
        {
            "format": FORMAT,
            "version": _SANS_ZONE,
            "coffre": coffre,
            "fente": fente.id,
            "genre": fente.genre.value,
            "compte": fente.compte,
            "argon2id": _parametres(fente.parametres),
            "sel": canonique.en_texte(fente.sel),
        }
    )


def _contenu(entete: Entete) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION if any(f.paire for f in entete.fentes) else _SANS_ZONE,
        "coffre": entete.coffre,
        "sequence": entete.sequence,
        "sel_base": canonique.en_texte(entete.sel_base),
        "partage": entete.partage,
        "fentes": [_fente_ecrite(f) for f in entete.fentes],
    }


def _fente_ecrite(fente: Fente) -> dict[str, Any]:
    ecrite: dict[str, Any] = {
        "id": fente.id,
        "genre": fente.genre.value,
        "compte": fente.compte,
        "nom": fente.nom,
        "argon2id": _parametres(fente.parametres),
        "sel": canonique.en_texte(fente.sel),
        "nonce": canonique.en_texte(fente.nonce),
        "boite": canonique.en_texte(fente.boite),
    }
    if fente.paire is not None:
        ecrite["paire"] = _paire_ecrite(fente.paire)
    return ecrite


def _paire_ecrite(paire: PaireZone) -> dict[str, Any]:
    cle = paire.cle
    return {
        "publique": canonique.en_texte(paire.publique),
        "nonce": canonique.en_texte(paire.nonce),
        "privee": canonique.en_texte(paire.privee),
        "cle": None
        if cle is None
        else {
            "zone": cle.zone,
            "ephemere": canonique.en_texte(cle.ephemere),
            "boite": canonique.en_texte(cle.boite),
        },
    }


def _parametres(parametres: ParametresArgon2) -> dict[str, int]:
    return {
        "memoire_kio": parametres.memoire_kio,
        "passes": parametres.passes,
        "fils": parametres.fils,
    }


def _entete(contenu: dict[str, Any], sceau: bytes) -> Entete:
    fentes = contenu["fentes"]
    if not isinstance(fentes, list) or not 0 < len(fentes) <= _FENTES_MAX:
        raise ValueError("fentes attendues")
    entete = Entete(
        coffre=str(uuid.UUID(canonique.texte(contenu["coffre"]))),
        sequence=canonique.entier(contenu["sequence"], 1),
        sel_base=canonique.en_octets(contenu["sel_base"], _SEL_BASE),
        partage=None if contenu["partage"] is None else canonique.texte(contenu["partage"]),
        fentes=tuple(_fente_lue(f) for f in fentes),
        sceau=sceau,
    )
    if not entete.comptes:
        raise ValueError("aucun compte")
    return entete


def _fente_lue(lue: dict[str, Any]) -> Fente:
    genre = GenreFente(lue["genre"])
    compte, nom = lue["compte"], lue["nom"]
    if genre is GenreFente.COMPTE:
        compte, nom = canonique.texte(compte), canonique.texte(nom)
    elif compte is not None or nom is not None:
        raise ValueError("une fente de récupération n'a pas de compte")
    cout = lue["argon2id"]
    return Fente(
        id=canonique.texte(lue["id"]),
        genre=genre,
        compte=compte,
        nom=nom,
        parametres=ParametresArgon2(
            canonique.entier(cout["memoire_kio"]),
            canonique.entier(cout["passes"]),
            canonique.entier(cout["fils"]),
        ),
        sel=canonique.en_octets(lue["sel"], LONGUEUR_SEL),
        nonce=canonique.en_octets(lue["nonce"], LONGUEUR_NONCE),
        boite=canonique.en_octets(lue["boite"], LONGUEUR_BOITE),
        paire=_paire_lue(lue["paire"]) if "paire" in lue else None,
    )


def _paire_lue(lue: dict[str, Any]) -> PaireZone:
    cle = lue["cle"]
    return PaireZone(
        publique=canonique.en_octets(lue["publique"], LONGUEUR_PUBLIQUE),
        nonce=canonique.en_octets(lue["nonce"], LONGUEUR_NONCE),
        privee=canonique.en_octets(lue["privee"], LONGUEUR_BOITE),
        cle=None
        if cle is None
        else BoiteZone(
            zone=str(uuid.UUID(canonique.texte(cle["zone"]))),
            ephemere=canonique.en_octets(cle["ephemere"], LONGUEUR_PUBLIQUE),
            boite=canonique.en_octets(cle["boite"], LONGUEUR_BOITE),
        ),
    )


def _controle(contenu: dict[str, Any]) -> str:
    return hashlib.sha256(canonique.octets(contenu)).hexdigest()


def _sceau(entete: Entete, cle_entete: Secret) -> bytes:
    return hmac.digest(cle_entete.octets(), canonique.octets(_contenu(entete)), "sha256")

"""La fiche d'un émetteur : son nom et sa clé, signés par cette clé.

Elle prouve que qui la donne tient la clé, pas qu'il est celui qu'il dit : c'est l'empreinte,
comparée de vive voix ou au papier, qui le prouve. Un fichier texte, lisible sans ce logiciel.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime
from ase_parcours.rapports.sceau_octets import empreinte_cle

_FORMAT = "ase-parcours/emetteur/1"
_DOMAINE = b"ase-parcours/emetteur/1\x00"
_EN_USAGE, _REVOQUEE = "en usage", "révoquée"
_CHAMPS = {
    *("format", "nom", "cle", "empreinte", "date", "statut", "revoquee_le"),
    *("certificats", "signature"),
}
TAILLE_MAX = 64 * 1024
_NOM_MAX = 120
_CERTIFICATS_MAX = 32
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Emetteur:
    """Qui signe. ``certificats`` : SHA-256 de ceux (PAdES) dont il répond."""

    nom: str
    cle: bytes
    le: date
    revoquee_le: date | None = None
    certificats: tuple[str, ...] = ()

    @property
    def publique(self) -> Ed25519PublicKey:
        """La clé qui vérifie ses signatures."""
        return Ed25519PublicKey.from_public_bytes(self.cle)

    @property
    def empreinte(self) -> str:
        """Ce qui désigne la clé sur le papier et dans les fichiers."""
        return empreinte_cle(self.publique)


def ecrire_fiche(emetteur: Emetteur, cle: Ed25519PrivateKey) -> str:
    """Le texte de la fiche. Lève ``ValueError`` si la clé n'est pas la sienne ou un champ faux."""
    if cle.public_key().public_bytes_raw() != emetteur.cle:
        raise ValueError("une fiche est signée par la clé qu'elle présente")
    champs = _champs(emetteur)
    signature = cle.sign(_DOMAINE + _canonique(champs))
    fiche = {**champs, "signature": base64.b64encode(signature).decode("ascii")}
    texte = json.dumps(fiche, ensure_ascii=False, indent=2) + "\n"
    lire_fiche(texte)
    return texte


def lire_fiche(texte: str) -> Emetteur:
    """L'émetteur d'une fiche, signature vérifiée.

    Lève ``FichierAbime`` : ``fiche_emetteur_illisible``, ``fiche_emetteur_fausse``.
    """
    try:
        champs = _objet(texte)
        signature = base64.b64decode(champs.pop("signature"), validate=True)
        emetteur = _emetteur(champs)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _illisible() from None
    try:
        emetteur.publique.verify(signature, _DOMAINE + _canonique(champs))
    except (InvalidSignature, ValueError):
        raise FichierAbime(
            "fiche_emetteur_fausse",
            "La signature de cette fiche d’émetteur ne correspond pas à ce qu’elle dit.",
            "Elle a été changée : redemandez-la à l’émetteur.",
        ) from None
    return emetteur


def ouvrir_fiche(chemin: Path) -> Emetteur:
    """Lit une fiche sur le disque. Lève ``EnvironnementRefuse``, et comme ``lire_fiche``."""
    try:
        with chemin.open("rb") as flux:
            brut = flux.read(TAILLE_MAX + 1)
    except OSError:
        raise EnvironnementRefuse(
            "fiche_emetteur_introuvable",
            "La fiche d’émetteur ne se lit pas.",
            "Vérifiez son emplacement et ses droits.",
        ) from None
    if len(brut) > TAILLE_MAX:
        raise _illisible()
    try:
        return lire_fiche(brut.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _illisible() from None


def enregistrer_fiche(chemin: Path, texte: str) -> None:
    """Écrit la fiche. Lève ``EnvironnementRefuse``."""
    ecrire_atomique(chemin, texte.encode("utf-8"))


def connus(emetteurs: Iterable[Emetteur]) -> dict[str, Emetteur]:
    """Par empreinte. De deux fiches d'une même clé, celle qui la dit révoquée l'emporte : qui a
    volé une clé sait écrire la fiche qui la dit bonne."""
    par_empreinte: dict[str, Emetteur] = {}
    for e in emetteurs:
        deja = par_empreinte.get(e.empreinte)
        if deja is None or _rang(e) > _rang(deja):
            par_empreinte[e.empreinte] = e
    return par_empreinte


def _rang(e: Emetteur) -> tuple[bool, date]:
    return e.revoquee_le is not None, e.le


def _champs(e: Emetteur) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "nom": e.nom,
        "cle": e.cle.hex(),
        "empreinte": e.empreinte,
        "date": e.le.isoformat(),
        "statut": _REVOQUEE if e.revoquee_le else _EN_USAGE,
        "revoquee_le": e.revoquee_le.isoformat() if e.revoquee_le else None,
        "certificats": list(e.certificats),
    }


def _emetteur(champs: dict[str, Any]) -> Emetteur:
    """Relit les champs. Lève ``ValueError`` si un autre que ceux-là est là, ou mal écrit."""
    revoquee = champs["revoquee_le"]
    e = Emetteur(
        nom=_nom(champs["nom"]),
        cle=bytes.fromhex(champs["cle"]),
        le=_jour(champs["date"]),
        revoquee_le=None if revoquee is None else _jour(revoquee),
        certificats=tuple(_certificats(champs["certificats"])),
    )
    # Une seule écriture : l'empreinte est celle de la clé, le statut suit la date.
    if _champs(e) != champs:
        raise ValueError("fiche mal écrite")
    return e


def _nom(valeur: object) -> str:
    """Un nom qui se lit comme il s'écrit : ni retour à la ligne, ni sens d'écriture forcé."""
    if not isinstance(valeur, str) or not valeur.strip() or len(valeur) > _NOM_MAX:
        raise ValueError("nom d'émetteur")
    if not valeur.replace("\u00a0", " ").isprintable():
        raise ValueError("nom d'émetteur")
    return valeur


def _certificats(valeur: object) -> list[str]:
    if not isinstance(valeur, list) or len(valeur) > _CERTIFICATS_MAX:
        raise ValueError("certificats")
    if not all(isinstance(c, str) and _SHA256.fullmatch(c) for c in valeur):
        raise ValueError("certificats")
    return valeur


def _jour(valeur: object) -> date:
    if not isinstance(valeur, str) or not _ISO.fullmatch(valeur):
        raise ValueError("date de fiche")
    return date.fromisoformat(valeur)


def _canonique(champs: dict[str, Any]) -> bytes:
    return json.dumps(
        champs, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode("ascii")


def _objet(texte: str) -> dict[str, Any]:
    if len(texte) > TAILLE_MAX:
        raise ValueError("fiche trop longue")
    lu = json.loads(texte, object_pairs_hook=_sans_doublon)
    if not isinstance(lu, dict) or set(lu) != _CHAMPS:
        raise ValueError("champs de fiche")
    return lu


def _sans_doublon(paires: list[tuple[str, Any]]) -> dict[str, Any]:
    resultat = dict(paires)
    if len(resultat) != len(paires):
        raise ValueError("clé en double")
    return resultat


def _illisible() -> FichierAbime:
    return FichierAbime(
        "fiche_emetteur_illisible",
        "Ce fichier n’est pas une fiche d’émetteur d’ASE Parcours, ou il est incomplet.",
        "Redemandez-la à l’émetteur, ou mettez le logiciel à jour.",
    )

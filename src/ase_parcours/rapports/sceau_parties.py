"""L'empreinte de chaque partie d'un PDF : de quoi dire laquelle a changé.

Le sceau du fichier porte sur tous les octets ; ces empreintes, signées à part et gardées dans le
fichier, ne servent qu'à expliquer un refus. Une page est suivie avec tout ce qu'elle emploie
(polices, images, champs) : un réenregistrement qui ne touche pas au dessin ne les change pas.
"""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass
from typing import Any

import pikepdf
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ase_parcours.rapports import pdf_prudent

_DOMAINE = b"ase-parcours/sceau-parties/1\x00"
_CHAMP = "/ASEParcoursParties"
_TAILLE = 16
"""Octets gardés de chaque SHA-256."""
_SIGNATURE = 64
_OBJETS_MAX = 200_000
_OCTETS_MAX = 256 << 20
_PROFONDEUR = 120
_REMONTENT = frozenset({"/Parent", "/P", "/Length", "/Popup", "/StructParent", "/StructParents"})


@dataclass(frozen=True, slots=True)
class Parties:
    """Empreintes (16 octets) de ce qui se voit, de ce qui est joint, de ce qui est déclaré."""

    pages: bytes
    jointes: bytes
    declaration: bytes

    @property
    def _octets(self) -> bytes:
        return self.pages + self.jointes + self.declaration

    def signer(self, cle: Ed25519PrivateKey) -> str:
        """Les empreintes et leur signature, en texte."""
        signature = cle.sign(_DOMAINE + self._octets)
        return base64.b64encode(self._octets + signature).decode("ascii")

    @classmethod
    def lire(cls, texte: str, cle: Ed25519PublicKey) -> Parties | None:
        """Les empreintes d'un texte de ``signer`` ; ``None`` si cette clé ne l'a pas signé."""
        try:
            brut = base64.b64decode(texte, validate=True)
            if len(brut) != 3 * _TAILLE + _SIGNATURE:
                return None
            cle.verify(brut[-_SIGNATURE:], _DOMAINE + brut[:-_SIGNATURE])
        except (ValueError, InvalidSignature):
            return None
        return cls(brut[:_TAILLE], brut[_TAILLE : 2 * _TAILLE], brut[2 * _TAILLE : 3 * _TAILLE])


@dataclass(frozen=True, slots=True)
class Lu:
    """Ce qu'un PDF dit de lui-même. ``signees`` : le texte de ``Parties.signer`` qu'il garde ;
    ``code`` : celui du sceau du papier, vide s'il n'y en a pas."""

    code: str
    signees: str
    actuelles: Parties | None

    def emises(self, cle: Ed25519PublicKey) -> Parties | None:
        """Les empreintes de l'émission, si cette clé les a signées."""
        return Parties.lire(self.signees, cle)


def lire(pdf: pikepdf.Pdf) -> Lu:
    """Lit un PDF ouvert. Lève une des ``pdf_prudent.ERREURS``."""
    code = _texte(pdf, "/Keywords")
    try:
        actuelles: Parties | None = parties(pdf)
    except pdf_prudent.ERREURS:
        actuelles = None
    return Lu(code, _texte(pdf, _CHAMP), actuelles)


def noter(octets: bytes, cle: Ed25519PrivateKey) -> bytes:
    """Le même PDF, qui garde les empreintes signées de ses parties ; inchangé s'il ne se lit pas.

    Mêmes octets pour les mêmes octets : rien n'y est tiré au hasard, rien n'y est recompressé.
    """
    try:
        with pdf_prudent.ouvrir(octets) as pdf:
            pdf.docinfo[_CHAMP] = parties(pdf).signer(cle)
            sortie = io.BytesIO()
            niveau = pikepdf.StreamDecodeLevel.none
            pdf.save(sortie, deterministic_id=True, stream_decode_level=niveau)
    except pdf_prudent.ERREURS:
        return octets
    return sortie.getvalue()


def parties(pdf: pikepdf.Pdf) -> Parties:
    """Les empreintes d'un PDF ouvert. Lève une des ``pdf_prudent.ERREURS``."""
    pages, jointes, declaration = _Condense(), _Condense(), _Condense()
    for page in pdf.pages:
        pages.suivre(page.obj)
    noms = pdf.Root.get("/Names")
    if isinstance(noms, pikepdf.Dictionary):
        jointes.suivre(noms.get("/EmbeddedFiles"))
    jointes.suivre(pdf.Root.get("/AF"))
    declaration.suivre(_texte(pdf, "/Keywords"))
    return Parties(pages.rendu(), jointes.rendu(), declaration.rendu())


def _texte(pdf: pikepdf.Pdf, champ: str) -> str:
    valeur = pdf.docinfo.get(champ, "")
    return str(valeur) if isinstance(valeur, str | pikepdf.String) else ""


class _Condense:
    """SHA-256 d'un objet PDF et de tout ce qu'il désigne, chacun une fois, quel que soit son
    numéro dans le fichier."""

    def __init__(self) -> None:
        self._hache = hashlib.sha256()
        self._vus: dict[tuple[int, int], int] = {}
        self._objets, self._octets = _OBJETS_MAX, _OCTETS_MAX

    def rendu(self) -> bytes:
        return self._hache.digest()[:_TAILLE]

    def suivre(self, objet: Any, profondeur: int = 0) -> None:  # noqa: ANN401 - un objet PDF
        self._objets -= 1
        if self._objets < 0 or profondeur > _PROFONDEUR:
            raise ValueError("PDF démesuré")
        if isinstance(objet, pikepdf.Object) and objet.is_indirect:
            rang = self._vus.setdefault(objet.objgen, len(self._vus))
            if rang < len(self._vus) - 1:
                return self._noter(b"deja", str(rang).encode())
        return self._decrire(objet, profondeur)

    def _decrire(self, objet: Any, profondeur: int) -> None:  # noqa: ANN401
        if isinstance(objet, pikepdf.Stream):
            self._flux(objet, profondeur)
        elif isinstance(objet, pikepdf.Dictionary):
            self._table(objet, frozenset(), profondeur)
        elif isinstance(objet, pikepdf.Array):
            self._noter(b"suite", str(len(objet)).encode())
            for element in list(objet):
                self.suivre(element, profondeur + 1)
        elif isinstance(objet, pikepdf.String):
            self._noter(b"texte", bytes(objet))
        else:
            self._noter(type(objet).__name__.encode(), str(objet).encode("utf-8", "replace"))

    def _flux(self, flux: pikepdf.Stream, profondeur: int) -> None:
        try:
            # Décompressé : recompressé par un autre logiciel, c'est encore le même dessin.
            donnees, ecartees = flux.read_bytes(), frozenset({"/Filter", "/DecodeParms"})
        except pikepdf.PdfError:
            donnees, ecartees = flux.read_raw_bytes(), frozenset()
        self._octets -= len(donnees)
        if self._octets < 0:
            raise ValueError("PDF démesuré")
        self._noter(b"flux", donnees)
        self._table(flux, ecartees, profondeur)

    def _table(self, table: Any, ecartees: frozenset[str], profondeur: int) -> None:  # noqa: ANN401
        cles = [c for c in sorted(table.keys()) if c not in _REMONTENT and c not in ecartees]
        self._noter(b"table", str(len(cles)).encode())
        for cle in cles:
            self._noter(b"cle", cle.encode("utf-8", "replace"))
            self.suivre(table[cle], profondeur + 1)

    def _noter(self, genre: bytes, valeur: bytes) -> None:
        self._hache.update(b"%s %d:" % (genre, len(valeur)))
        self._hache.update(valeur)

"""Chercher le contenu actif d'un PDF, sans rien exécuter ni afficher.

Lancé comme processus à part, il lit le PDF sur son entrée (rien n'est écrit sur le disque) et rend
une ligne JSON : ``{"pages": 3, "actif": ["JavaScript"]}`` ou ``{"pourquoi": "protege"}``. Avec
``--aplatir``, la ligne est suivie du même PDF sans plus rien d'actif, prêt à être mis en page.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pikepdf.settings

from ase_parcours.echanges.enfant import limiter

MEMOIRE_MAX = 1 << 30
SECONDES_MAX = 20
OBJETS_MAX = 300_000
"""Objets visités : un scan de cent pages en a quelques centaines."""
CONTENU_MAX = 128 << 20
"""Octets de dessin, décompressés, d'un PDF à mettre en page."""
_PROFONDEUR = 60

PROTEGE, ABIME, DEMESURE = "protege", "abime", "demesure"

ORDRE = ("JavaScript", "Launch", "SubmitForm", "EmbeddedFiles", "RichMedia", "OpenAction", "AA")
_ACTIONS = {
    "/JavaScript": "JavaScript",
    "/Launch": "Launch",
    "/SubmitForm": "SubmitForm",
    "/ImportData": "SubmitForm",
    "/GoToE": "EmbeddedFiles",
    "/Rendition": "RichMedia",
    "/RichMediaExecute": "RichMedia",
    "/Movie": "RichMedia",
    "/Sound": "RichMedia",
}
_ANNOTATIONS = {
    "/RichMedia": "RichMedia",
    "/Screen": "RichMedia",
    "/Movie": "RichMedia",
    "/Sound": "RichMedia",
    "/3D": "RichMedia",
    "/FileAttachment": "EmbeddedFiles",
}
_CLES = {"/JS": "JavaScript", "/XFA": "JavaScript", "/AA": "AA", "/EF": "EmbeddedFiles"}
_SANS_DANGER = frozenset({"/GoTo", "/Named"})
"""Actions d'ouverture qui ne font que montrer une page."""


def examiner(octets: bytes) -> dict[str, Any]:
    """Ce que contient ce PDF. ``actif`` : dans l'ordre d'``ORDRE`` ; sinon ``pourquoi`` il ne se
    lit pas."""
    try:
        with pikepdf.open(BytesIO(octets), suppress_warnings=True) as pdf:
            trouves = set(_actifs(pdf))
            pages = len(pdf.pages)
    except pikepdf.PasswordError:
        return {"pourquoi": PROTEGE}
    except (_Trop, MemoryError, RecursionError):
        return {"pourquoi": DEMESURE}
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError):
        return {"pourquoi": ABIME}
    if not pages:
        return {"pourquoi": ABIME}
    return {"pages": pages, "actif": [a for a in ORDRE if a in trouves]}


class _Trop(Exception):
    """Plus d'objets que ``OBJETS_MAX``."""


def _actifs(pdf: pikepdf.Pdf) -> Iterator[str]:
    ouverture = pdf.Root.get("/OpenAction")
    if isinstance(ouverture, pikepdf.Dictionary) and str(ouverture.get("/S")) not in _SANS_DANGER:
        yield "OpenAction"
    noms = pdf.Root.get("/Names")
    if isinstance(noms, pikepdf.Dictionary):
        for cle, mot in (("/JavaScript", "JavaScript"), ("/EmbeddedFiles", "EmbeddedFiles")):
            if cle in noms:
                yield mot
    reste = OBJETS_MAX
    for objet in pdf.objects:
        for dedans in _arbre(objet):
            reste -= 1
            if reste < 0:
                raise _Trop
            yield from _du_dictionnaire(dedans)


def _arbre(racine: Any) -> Iterator[Any]:  # noqa: ANN401 - un objet PDF
    """Les dictionnaires directs d'un objet : ceux qui sont à part sont visités à leur tour."""
    pile = [(racine, 0)]
    while pile:
        objet, niveau = pile.pop()
        if isinstance(objet, pikepdf.Stream):
            objet = objet.stream_dict
        if isinstance(objet, pikepdf.Dictionary):
            yield objet
            enfants = [v for _, v in objet.items()]
        elif isinstance(objet, pikepdf.Array):
            enfants = list(objet)
        else:
            continue
        if niveau < _PROFONDEUR:
            pile += [(e, niveau + 1) for e in enfants if _direct(e)]


def _direct(objet: object) -> bool:
    return isinstance(objet, pikepdf.Object) and not objet.is_indirect


def _du_dictionnaire(objet: Any) -> Iterator[str]:  # noqa: ANN401 - un dictionnaire PDF
    for cle, mot in _CLES.items():
        if cle in objet:
            yield mot
    for cle, mots in (("/S", _ACTIONS), ("/Subtype", _ANNOTATIONS), ("/Type", _TYPES)):
        valeur = objet.get(cle)
        if isinstance(valeur, pikepdf.Name) and str(valeur) in mots:
            yield mots[str(valeur)]


_TYPES = {"/EmbeddedFile": "EmbeddedFiles"}


def aplatir(octets: bytes) -> bytes:
    """Les seules pages, annotations et champs remplis devenus du dessin : ni action, ni script,
    ni fichier joint. Lève ``_Trop``, ``pikepdf.PdfError``…"""
    with pikepdf.open(BytesIO(octets), suppress_warnings=True) as pdf, pikepdf.new() as plat:
        formulaire = pdf.Root.get("/AcroForm")
        if isinstance(formulaire, pikepdf.Dictionary) and formulaire.get("/NeedAppearances"):
            pdf.generate_appearance_streams()
        pdf.flatten_annotations("all")
        dessine = 0
        for page in pdf.pages:
            for cle in ("/AA", "/Annots", "/Metadata", "/PieceInfo", "/B"):
                if cle in page.obj:
                    del page.obj[cle]
            page.contents_coalesce()
            if (dessin := page.obj.get("/Contents")) is not None:
                dessine += len(dessin.read_bytes())
            if dessine > CONTENU_MAX:
                raise _Trop
            plat.pages.append(page)
        sortie = BytesIO()
        plat.save(sortie, deterministic_id=True)
        return sortie.getvalue()


def principal(arguments: list[str] | None = None) -> int:
    """Examine le PDF reçu sur l'entrée ; ``--aplatir`` : le rend aussi, sans rien d'actif."""
    limiter(MEMOIRE_MAX, SECONDES_MAX)
    # Là où le système ne plafonne rien (Windows), la bibliothèque s'arrête d'elle-même.
    filtre = MEMOIRE_MAX // 2
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=filtre,
        run_length_max_memory=filtre,
        png_max_memory=filtre,
        tiff_max_memory=filtre,
    )
    octets = sys.stdin.buffer.read()
    examen, plat = examiner(octets), b""
    if "--aplatir" in (sys.argv[1:] if arguments is None else arguments) and "pages" in examen:
        try:
            plat = aplatir(octets)
        except (_Trop, MemoryError):
            examen = {"pourquoi": DEMESURE}
        except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError):
            examen = {"pourquoi": ABIME}
    sys.stdout.buffer.write(json.dumps(examen).encode() + b"\n" + plat)
    return 0


if __name__ == "__main__":
    sys.exit(principal())

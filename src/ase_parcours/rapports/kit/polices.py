"""Les polices embarquées, DejaVu, enregistrées une fois, et ce qu'elles dessinent."""

from __future__ import annotations

from functools import cache
from typing import cast

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ase_parcours import ressources

NORMALE = "DejaVuSansCondensed"
GRASSE = "DejaVuSansCondensed-Bold"
ITALIQUE = "DejaVuSansCondensed-Oblique"
SECOURS = "DejaVuSans"
MONO = "DejaVuSansMono"

_FICHIERS = (NORMALE, GRASSE, ITALIQUE, SECOURS, MONO)


@cache
def enregistrer() -> None:
    """Charge les polices. Sans effet les fois suivantes.

    Lève ``FileNotFoundError`` si une police manque à l'installation.
    """
    for nom in _FICHIERS:
        police = TTFont(nom, str(ressources.chemin(f"fonts/{nom}.ttf")))
        pdfmetrics.registerFont(police)
    for gras in (0, 1):
        for italique in (0, 1):
            addMapping(
                NORMALE, gras, italique, (NORMALE, ITALIQUE, GRASSE, GRASSE)[2 * gras + italique]
            )
            # La police de secours n'a qu'un dessin : mieux vaut un mot maigre qu'un mot perdu.
            addMapping(SECOURS, gras, italique, SECOURS)
            addMapping(MONO, gras, italique, MONO)


@cache
def dessines() -> frozenset[int]:
    """Points de code que la police de secours, la plus complète, sait dessiner."""
    return couverture(SECOURS)


@cache
def communs() -> frozenset[int]:
    """Points de code présents dans les trois graisses du texte courant."""
    return couverture(NORMALE) & couverture(GRASSE) & couverture(ITALIQUE)


def largeur(texte: str, police: str, taille: float) -> float:
    """Largeur du texte en points."""
    enregistrer()
    return float(pdfmetrics.stringWidth(texte, police, taille))


@cache
def couverture(nom: str) -> frozenset[int]:
    """Points de code qu'une police sait dessiner."""
    enregistrer()
    return frozenset(cast(TTFont, pdfmetrics.getFont(nom)).face.charToGlyph)

"""Le seul endroit qui transforme un texte saisi en texte imprimable.

ReportLab lit un balisage dans les paragraphes : un nom qui contiendrait « <img src=…> » ferait
entrer un fichier local dans le PDF. Aucune option de la bibliothèque ne l'empêche ; échapper est
la seule défense. D'où un type distinct, ``TextePdf``, que ``kit.paragraphes`` est seul à ouvrir :
une chaîne ordinaire passe toujours par ``texte_pdf``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ase_parcours.rapports import ecriture
from ase_parcours.rapports.kit import polices

ABSENT = "□"
"""Signe mis à la place d'un caractère qu'aucune police embarquée ne dessine."""

_ECHAPPEMENTS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# ReportLab coupe les lignes à U+202F et U+2007, que le français et les nombres veulent liés.
_REMPLACEMENTS = str.maketrans(
    {"\u202f": "\u00a0", "\u2007": "\u00a0", "\t": " ", "\r": "\n", "\u2028": "\n", "\u2029": "\n"}
)
_NOIR, _GRIS = "#1D1A2B", "#4A4756"


@dataclass(frozen=True, slots=True)
class TextePdf:
    """Texte échappé, prêt pour un paragraphe. Se construit par ``texte_pdf`` et s'additionne."""

    balises: str

    def __add__(self, suite: str | TextePdf) -> TextePdf:
        return TextePdf(self.balises + en_texte(suite).balises)

    def __bool__(self) -> bool:
        return bool(self.balises)


Ecrit = str | TextePdf
"""Ce qu'acceptent les composants : une chaîne y est échappée comme toute saisie."""


def texte_pdf(brut: str) -> TextePdf:
    """Échappe un texte saisi et choisit la police de chaque caractère.

    Les retours à la ligne sont gardés. Un caractère sans dessin devient « □ » : voir
    ``glyphes_manquants``, que le document transforme en alerte.
    """
    return TextePdf("".join(_morceaux(ecriture.ordre_visuel(_normalise(brut)))))


def glyphes_manquants(brut: str) -> tuple[str, ...]:
    """Caractères du texte que le PDF ne peut pas dessiner, chacun une fois, dans l'ordre."""
    vus = dict.fromkeys(c for c in _normalise(brut) if not _dessinable(c))
    return tuple(vus)


def en_texte(ecrit: Ecrit) -> TextePdf:
    """Le même texte, échappé s'il ne l'était pas."""
    return ecrit if isinstance(ecrit, TextePdf) else texte_pdf(ecrit)


def gras(ecrit: Ecrit) -> TextePdf:
    """Texte en gras."""
    return TextePdf(f"<b>{en_texte(ecrit).balises}</b>")


def italique(ecrit: Ecrit) -> TextePdf:
    """Texte penché, pour les mots du jeune."""
    return TextePdf(f"<i>{en_texte(ecrit).balises}</i>")


def doux(ecrit: Ecrit) -> TextePdf:
    """Texte en gris soutenu, pour ce qui accompagne."""
    return TextePdf(f'<font color="{_GRIS}">{en_texte(ecrit).balises}</font>')


def maigre(ecrit: Ecrit, taille: float) -> TextePdf:
    """Complément gris d'un titre, en ``taille`` points."""
    balises = en_texte(ecrit).balises
    police = f'name="{polices.NORMALE}" size="{taille}" color="{_GRIS}"'
    return TextePdf(f"<font {police}>{balises}</font>")


def mono(ecrit: Ecrit) -> TextePdf:
    """Texte à chasse fixe (empreintes, codes)."""
    return TextePdf(f'<font name="{polices.MONO}" size="8">{en_texte(ecrit).balises}</font>')


def joindre(separateur: Ecrit, morceaux: list[Ecrit]) -> TextePdf:
    """Morceaux séparés, comme ``str.join``."""
    lien = en_texte(separateur).balises
    return TextePdf(lien.join(en_texte(m).balises for m in morceaux))


def court(brut: str, maximum: int = 120) -> str:
    """Texte d'une ligne, au plus ``maximum`` caractères, la coupe dite par « … ».

    Réservé aux rappels (pied de page, boîte de signature) d'un texte imprimé entier ailleurs.
    """
    ligne = " ".join(brut.split())
    return ligne if len(ligne) <= maximum else ligne[: maximum - 1].rstrip() + "…"


def ligne_brute(brut: str, police: str = polices.NORMALE) -> str:
    """Texte d'une ligne pour un dessin direct (pied, étiquette) : mêmes remplacements."""
    connus = polices.couverture(police)
    visible = ecriture.ordre_visuel(_normalise(brut).replace("\n", " "))
    return "".join(c if ord(c) in connus and not _commande(c) else ABSENT for c in visible)


def _normalise(brut: str) -> str:
    texte = unicodedata.normalize("NFC", brut.replace("\r\n", "\n")).translate(_REMPLACEMENTS)
    return "".join(c for c in texte if not _invisible(c))


def _invisible(c: str) -> bool:
    # Marques de direction, sans-chasse, sélecteurs de variante : rien à dessiner, rien de perdu.
    return (unicodedata.category(c) == "Cf" and c != "\u00ad") or "\ufe00" <= c <= "\ufe0f"


def _dessinable(c: str) -> bool:
    return c == "\n" or (not _commande(c) and ord(c) in polices.dessines())


def _commande(c: str) -> bool:
    return unicodedata.category(c) in ("Cc", "Cs", "Co")


def _morceaux(texte: str) -> Iterator[str]:
    for police, groupe in groupby(texte, key=_police):
        suite = "".join(groupe)
        if police == "ligne":
            yield "<br/>" * len(suite)
        elif police == "absente":
            yield ABSENT * len(suite)
        elif police == "secours":
            yield f'<font name="{polices.SECOURS}">{suite.translate(_ECHAPPEMENTS)}</font>'
        else:
            yield suite.translate(_ECHAPPEMENTS)


def _police(c: str) -> str:
    if c == "\n":
        return "ligne"
    if not _dessinable(c):
        return "absente"
    return "courante" if ord(c) in polices.communs() else "secours"

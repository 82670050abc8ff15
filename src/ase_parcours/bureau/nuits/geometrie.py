"""Où se place chaque chose du grand ruban, en pixels logiques. Sans peinture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF

from ase_parcours.bureau.nuits.donnees import NUITS_AVANT
from ase_parcours.bureau.theme import px

CELLULE_MINIMALE = 4.0
"""Plus étroit, une nuit ne se voit plus : le ruban défile."""

_TITRE = 108
_SEUIL_TITRE = 760
_H_ETIQUETTES = 18
_H_RUBAN = 27
_H_MOIS = 17
_H_PIED = 18
_MARGE = 3


def hauteur_du_ruban() -> int:
    """Hauteur totale au texte courant."""
    return px(_H_ETIQUETTES + _MARGE + _H_RUBAN + _H_MOIS + _H_PIED)


def largeur_minimale(nuits: int) -> int:
    """Largeur sous laquelle le ruban doit défiler : quatre pixels par nuit, et les bords."""
    return round(CELLULE_MINIMALE * (nuits + NUITS_AVANT)) + 2 * _MARGE


@dataclass(frozen=True, slots=True)
class Geometrie:
    """Le ruban montre les nuits de ``premiere`` à ``fin`` (exclue) dans ``largeur`` pixels."""

    premiere: date
    sortie: date
    fin: date
    largeur: float

    @property
    def titre(self) -> float:
        """Largeur de la colonne du titre, nulle quand la place manque."""
        colonne = px(_TITRE)
        tient = self.largeur - colonne >= largeur_minimale(self.nuits - NUITS_AVANT)
        return float(colonne) if tient and self.largeur >= px(_SEUIL_TITRE) else 0.0

    @property
    def nuits(self) -> int:
        """Nombre de nuits montrées, celles d'avant la sortie comprises."""
        return (self.fin - self.premiere).days

    @property
    def cellule(self) -> float:
        """Largeur d'une nuit."""
        return (self.largeur - self.titre - 2 * _MARGE) / self.nuits

    def x(self, jour: date) -> float:
        """Abscisse du début d'une nuit."""
        return self.titre + _MARGE + (jour - self.premiere).days * self.cellule

    @property
    def etiquettes(self) -> QRectF:
        """Bande des étiquettes, au-dessus."""
        return QRectF(0, 0, self.largeur, px(_H_ETIQUETTES))

    @property
    def haut(self) -> float:
        """Ordonnée du haut des nuits."""
        return float(px(_H_ETIQUETTES + _MARGE))

    @property
    def bas(self) -> float:
        """Ordonnée du bas des nuits."""
        return self.haut + px(_H_RUBAN)

    @property
    def mois(self) -> QRectF:
        """Bande des mois."""
        return QRectF(0, self.bas, self.largeur, px(_H_MOIS))

    @property
    def pied(self) -> QRectF:
        """Bande de la sortie, de l'accolade et de l'entretien."""
        return QRectF(0, self.bas + px(_H_MOIS), self.largeur, px(_H_PIED))

    def boite(self, debut: date, fin: date) -> QRectF:
        """Rectangle des nuits [debut, fin), aux bords nets."""
        gauche = round(self.x(debut))
        return QRectF(gauche, self.haut, round(self.x(fin)) - gauche, self.bas - self.haut)

    def centre(self, nuit: date) -> float:
        """Abscisse du milieu d'une nuit."""
        return self.x(nuit) + self.cellule / 2

    def nuit_sous(self, abscisse: float) -> date | None:
        """Nuit pointée, entre la sortie et la fin ; ``None`` ailleurs."""
        if not self.x(self.sortie) <= abscisse < self.x(self.fin):
            return None
        rang = int((abscisse - self.x(self.premiere)) / self.cellule)
        return min(self.premiere + timedelta(days=rang), self.fin - timedelta(days=1))

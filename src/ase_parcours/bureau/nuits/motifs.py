"""Les motifs des nuits : une seule grammaire, peinte ici et nulle part ailleurs.

Plein : durable. Rayé : provisoire. Vide avec points : découverte. Tireté : pas sûr ou pas connu.
Chaque motif se reconnaît sans couleur. Longueurs en pixels logiques.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ase_parcours.bureau.theme import couleur, courant, facteur, jetons
from ase_parcours.metier.nuits import Couverture, Niveau


class Motif(StrEnum):
    """Ce que l'on sait d'une suite de nuits."""

    DURABLE = "durable"
    PROVISOIRE = "provisoire"
    DECOUVERTE = "decouverte"
    SI_ADMISE = "si_admise"
    SI_ADMISE_PROVISOIRE = "si_admise_provisoire"
    INCONNU = "inconnu"
    A_L_ASE = "a_l_ase"
    RIEN = "rien"


DE_COUVERTURE = {
    Couverture.DURABLE: Motif.DURABLE,
    Couverture.PROVISOIRE: Motif.PROVISOIRE,
    Couverture.DECOUVERTE: Motif.DECOUVERTE,
}

DE_NIVEAU = {
    Niveau.GARANTIE: Motif.DURABLE,
    Niveau.FRAGILE: Motif.PROVISOIRE,
    Niveau.SANS_SOLUTION: Motif.DECOUVERTE,
    Niveau.INDETERMINEE: Motif.INCONNU,
}

LARGEUR_MINIMALE = 4
"""Une suite plus étroite est peinte sur cette largeur : une nuit ne disparaît jamais."""

_RAYURE = 3.0
_PAS_DES_POINTS = 6.0
_RAYON_POINT = 1.5
"""À 100 % de texte : rayures et points grandissent avec lui, les contours restent fins."""


def peindre_motif(
    peintre: QPainter,
    boite: QRectF,
    motif: Motif,
    grand: bool = False,
    points: Sequence[float] | None = None,
) -> None:
    """Peint un motif dans ``boite``.

    ``grand`` : traits du grand ruban. ``points`` : abscisses des points d'une suite découverte,
    réparties d'elles-mêmes si elles ne sont pas données.
    """
    peintre.save()
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    match motif:
        case Motif.DURABLE:
            theme = courant()
            _plein(peintre, boite, theme.garantie_plein)
            _contour(peintre, boite, theme.garantie_trait, theme.bordure)
        case Motif.PROVISOIRE:
            _rayures(peintre, boite)
            _contour(peintre, boite, courant().fragile_texte, courant().bordure)
        case Motif.DECOUVERTE:
            _decouverte(peintre, boite, grand, points)
        case Motif.SI_ADMISE:
            _plein(peintre, boite, courant().garantie_doux)
            _contour(peintre, boite, courant().garantie_trait, courant().bordure, (3, 2))
        case Motif.SI_ADMISE_PROVISOIRE:
            _rayures(peintre, boite)
            _contour(peintre, boite, courant().fragile_texte, courant().bordure, (3, 2))
        case Motif.INCONNU:
            _contour(peintre, boite, courant().inconnu_texte, courant().bordure, (3, 3))
        case Motif.A_L_ASE:
            _ligne_ase(peintre, boite)
        case Motif.RIEN:
            _pointille(peintre, boite)
    peintre.restore()


def peindre_hachures(peintre: QPainter, boite: QRectF) -> None:
    """Fines hachures derrière une ligne dont les chiffres sont anciens."""
    peintre.save()
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    peintre.setPen(QPen(couleur(courant().ligne), jetons.TRAIT))
    _diagonales(peintre, boite, 8.0)
    peintre.restore()


def _plein(peintre: QPainter, boite: QRectF, teinte: str) -> None:
    peintre.setPen(Qt.PenStyle.NoPen)
    peintre.setBrush(couleur(teinte))
    peintre.drawRoundedRect(boite, jetons.R_NUIT, jetons.R_NUIT)


def _contour(
    peintre: QPainter,
    boite: QRectF,
    teinte: str,
    epaisseur: float,
    tirets: tuple[int, int] | None = None,
) -> None:
    stylo = QPen(couleur(teinte), epaisseur)
    if tirets is not None:
        # Qt compte les tirets en épaisseurs de trait, la maquette en pixels.
        stylo.setDashPattern([longueur / epaisseur for longueur in tirets])
        stylo.setCapStyle(Qt.PenCapStyle.FlatCap)
    demi = epaisseur / 2
    peintre.setPen(stylo)
    peintre.setBrush(Qt.BrushStyle.NoBrush)
    dedans = boite.adjusted(demi, demi, -demi, -demi)
    peintre.drawRoundedRect(dedans, jetons.R_NUIT - demi / 2, jetons.R_NUIT - demi / 2)


def _rayures(peintre: QPainter, boite: QRectF) -> None:
    _plein(peintre, boite, courant().fragile_doux)
    rayure = _RAYURE * facteur()
    stylo = QPen(couleur(courant().fragile_trait), rayure)
    stylo.setCapStyle(Qt.PenCapStyle.FlatCap)
    peintre.setPen(stylo)
    _diagonales(peintre, boite, 2 * rayure)


def _diagonales(peintre: QPainter, boite: QRectF, pas: float) -> None:
    """Droites à 45° espacées de ``pas``. L'une passe par le centre : même une nuit a sa rayure."""
    ecart = pas * math.sqrt(2)
    haut = boite.height() / 2 + 2
    portee = (boite.width() / 2 + haut) / ecart
    peintre.save()
    peintre.setClipRect(boite, Qt.ClipOperation.IntersectClip)
    centre = boite.center()
    for rang in range(-math.ceil(portee), math.ceil(portee) + 1):
        x = centre.x() + rang * ecart
        peintre.drawLine(QLineF(x - haut, centre.y() + haut, x + haut, centre.y() - haut))
    peintre.restore()


def _decouverte(
    peintre: QPainter, boite: QRectF, grand: bool, points: Sequence[float] | None
) -> None:
    theme = courant()
    trait = jetons.TRAIT_DECOUVERTE_RUBAN if grand else jetons.TRAIT_DECOUVERTE
    _plein(peintre, boite, theme.sans_doux)
    _contour(peintre, boite, theme.sans_trait, max(trait, theme.bordure))
    abscisses = points_repartis(boite) if points is None else points
    rayon = min(_RAYON_POINT * facteur(), boite.width() / 6)
    if len(abscisses) > 1:
        # Une nuit étroite garde ses points séparés.
        rayon = min(rayon, (abscisses[1] - abscisses[0]) * 0.32)
    peintre.setPen(Qt.PenStyle.NoPen)
    peintre.setBrush(couleur(theme.sans_trait))
    for x in abscisses:
        peintre.drawEllipse(QPointF(x, boite.center().y()), rayon, rayon)


def points_repartis(boite: QRectF) -> list[float]:
    """Abscisses centrées tous les 6 pixels à 100 % de texte ; au moins un point."""
    pas = _PAS_DES_POINTS * facteur()
    nombre = max(1, int((boite.width() - pas) // pas))
    debut = boite.center().x() - (nombre - 1) * pas / 2
    return [debut + rang * pas for rang in range(nombre)]


def _ligne_ase(peintre: QPainter, boite: QRectF) -> None:
    ligne = QRectF(boite.left(), boite.center().y() - 1.5, boite.width(), 3)
    peintre.fillRect(ligne, couleur(courant().accent_ligne))


def _pointille(peintre: QPainter, boite: QRectF) -> None:
    stylo = QPen(couleur(courant().controle), jetons.TRAIT)
    stylo.setDashPattern([2, 3])
    stylo.setCapStyle(Qt.PenCapStyle.FlatCap)
    peintre.setPen(stylo)
    y = math.floor(boite.center().y()) + 0.5
    peintre.drawLine(QLineF(boite.left(), y, boite.right(), y))

"""Les icônes vectorielles : lues dans les ressources, recoloriées, rendues à la densité voulue.

Un fichier SVG porte ``currentColor`` ; on y met le jeton de couleur au rendu. Le résultat est
gardé en mémoire : un même dessin n'est rendu qu'une fois par couleur, taille et densité.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ase_parcours import ressources
from ase_parcours.bureau.theme.apparence import courant, facteur
from ase_parcours.metier.nuits import Niveau

TOITS = {
    Niveau.GARANTIE: "toit-plein",
    Niveau.FRAGILE: "toit-moitie",
    Niveau.SANS_SOLUTION: "toit-vide",
    Niveau.INDETERMINEE: "toit-inconnu",
}
"""Le dessin de chaque niveau."""

_NOTRES = frozenset({*TOITS.values(), "logo", "ouverture-nuit"})
_DENSITES = (1.0, 2.0)
_TRAIT = 1.5
"""Épaisseur visée d'un trait d'icône, en pixels à 100 % de texte."""

_ATTRIBUT_TRAIT = re.compile(r'stroke-width="2"')


def source(nom: str) -> str:
    """Chemin de ressource d'une icône. Lève ``FileNotFoundError`` si elle n'est pas livrée."""
    relatif = f"icons/{nom}.svg" if nom in _NOTRES else f"icons/tabler/{nom}.svg"
    if not ressources.chemin(relatif).is_file():
        raise FileNotFoundError(relatif)
    return relatif


def image(nom: str, couleur: str, taille: int, densite: float | None = None) -> QPixmap:
    """Dessin carré de ``taille`` pixels logiques dans la couleur « #RRGGBB ».

    ``densite`` : pixels physiques par pixel logique, celle de l'application par défaut.
    Lève ``FileNotFoundError`` si l'icône n'est pas livrée.
    """
    return _rendre(nom, couleur, taille, densite or _densite(), facteur())


def icone(nom: str, couleur: str, taille: int, marge: int = 0) -> QIcon:
    """La même en ``QIcon``, avec sa version grisée. Lève ``FileNotFoundError``.

    ``marge`` : pixels vides ajoutés à droite, pour écarter le mot d'un bouton.
    """
    resultat = QIcon()
    teintes = ((couleur, QIcon.Mode.Normal), (courant().discret, QIcon.Mode.Disabled))
    for densite in sorted({*_DENSITES, _densite()}):
        for teinte, mode in teintes:
            resultat.addPixmap(_elargir(image(nom, teinte, taille, densite), marge), mode)
    return resultat


def _elargir(dessin: QPixmap, marge: int) -> QPixmap:
    if not marge:
        return dessin
    densite = dessin.devicePixelRatio()
    resultat = QPixmap(dessin.width() + round(marge * densite), dessin.height())
    resultat.setDevicePixelRatio(densite)
    resultat.fill(Qt.GlobalColor.transparent)
    peintre = QPainter(resultat)
    peintre.drawPixmap(0, 0, dessin)
    peintre.end()
    return resultat


def logo(taille: int, sur_nuit: bool = True) -> QPixmap:
    """La marque : trait blanc sur le rail, trait de la couleur du texte ailleurs."""
    trait = "#FFFFFF" if sur_nuit else courant().texte
    return _rendre("logo", trait, taille, _densite(), facteur())


def rendu(nom: str) -> QSvgRenderer:
    """Moteur de rendu d'un dessin à ses couleurs d'origine (« ouverture-nuit »)."""
    return QSvgRenderer(QByteArray(ressources.octets(source(nom))))


def _densite() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


@lru_cache(maxsize=1024)
def _rendre(nom: str, couleur: str, taille: int, densite: float, echelle: float) -> QPixmap:
    svg = ressources.texte(source(nom)).replace("currentColor", couleur)
    if nom == "logo":
        svg = svg.replace("#fff", couleur)
    # Le trait de Tabler est épais de 2 sur 24 : le régler garde 1,5 px à toutes les tailles.
    trait = min(2.25, max(1.6, _TRAIT * echelle * 24 / taille))
    svg = _ATTRIBUT_TRAIT.sub(f'stroke-width="{trait:.3f}"', svg)
    pixmap = QPixmap(round(taille * densite), round(taille * densite))
    pixmap.setDevicePixelRatio(densite)
    pixmap.fill(Qt.GlobalColor.transparent)
    peintre = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(peintre, QRectF(0, 0, taille, taille))
    peintre.end()
    return pixmap

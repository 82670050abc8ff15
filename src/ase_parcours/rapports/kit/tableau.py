"""Le tableau des documents : tête répétée, aucune ligne scindée, aucun trait vertical.

Une ligne plus haute qu'une page entière (saisie démesurée) est la seule que l'on coupe : mieux
vaut la couper que la perdre.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable

from ase_parcours.rapports.kit import dessins, style
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.texte import Ecrit

Cellule = Ecrit | Flowable
_ENTRE = 5.0
"""Blanc à droite de chaque colonne."""


@dataclass(frozen=True, slots=True)
class Colonne:
    """Une colonne : titre (vide s'il n'en faut pas) et départ depuis la marge, en points."""

    titre: str
    depart: float


class AvecIcone(Flowable):
    """Un mot précédé de son pictogramme."""

    def __init__(self, icone: str, mot: Ecrit, cote: float = 10.5) -> None:
        super().__init__()
        self._icone, self._cote = icone, cote
        self._mot = paragraphe(mot, style.CELLULE)

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        taille = self._mot.wrap(largeur - self._retrait, hauteur)[1]
        self.width, self.height = largeur, max(taille, self._cote)
        return self.width, self.height

    def draw(self) -> None:
        y = self.height - style.CELLULE.leading / 2 - self._cote / 2
        dessins.dessiner(self.canv, self._icone, 0, y - 0.4, self._cote)
        self._mot.drawOn(self.canv, self._retrait, self.height - self._mot.height)

    @property
    def _retrait(self) -> float:
        return self._cote + 3.5


class Tableau(Flowable):
    """Tableau à colonnes fixes. ``marge`` : blanc au-dessus et au-dessous de chaque ligne."""

    def __init__(
        self,
        colonnes: Sequence[Colonne],
        lignes: Sequence[Sequence[Cellule]],
        marge: float = 3.0,
        largeur: float = style.LARGEUR,
    ) -> None:
        super().__init__()
        self._colonnes = tuple(colonnes)
        self._marge = marge
        self._largeur = largeur
        self._lignes = [[_flux(cellule) for cellule in ligne] for ligne in lignes]
        self._tete = (
            [paragraphe(c.titre, style.CELLULE_DOUCE) for c in colonnes]
            if any(c.titre for c in colonnes)
            else []
        )
        self._hauteurs: list[float] = []

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        if not self._hauteurs:
            self._hauteurs = [self._mesure(ligne) for ligne in self._lignes]
        self.width = self._largeur
        self.height = self._hauteur_tete() + sum(self._hauteurs)
        return self.width, self.height

    def split(self, largeur: float, hauteur: float) -> list[Flowable]:
        self.wrap(largeur, hauteur)
        reste, garde = hauteur - self._hauteur_tete(), 0
        while garde < len(self._hauteurs) and self._hauteurs[garde] <= reste:
            reste -= self._hauteurs[garde]
            garde += 1
        if garde:
            return [self._partie(self._lignes[:garde]), self._partie(self._lignes[garde:])]
        return self._coupe_premiere(reste)

    def hauteur_minimale(self) -> float:
        """Tête et première ligne : ce qu'un titre veut voir sous lui."""
        self.wrap(self._largeur, style.CORPS)
        return self._hauteur_tete() + (self._hauteurs[0] if self._hauteurs else 0.0)

    def draw(self) -> None:
        y = self.height
        if self._tete:
            y -= self._hauteur_tete()
            self._dessine(self._tete, y + self._hauteur_tete(), 3.0)
            self._filet(y, style.GRIS_MOYEN, style.FILET_TITRE)
        for ligne, haute in zip(self._lignes, self._hauteurs, strict=True):
            self._dessine(ligne, y, self._marge)
            y -= haute
            self._filet(y, style.GRIS_CLAIR, style.FILET)

    def _largeur_de(self, rang: int) -> float:
        departs = [c.depart for c in self._colonnes[1:]] + [self._largeur + _ENTRE]
        return departs[rang] - self._colonnes[rang].depart - _ENTRE

    def _mesure(self, ligne: Sequence[Flowable]) -> float:
        tailles = (f.wrap(self._largeur_de(i), 1e6)[1] for i, f in enumerate(ligne))
        return max(tailles, default=0.0) + 2 * self._marge

    def _hauteur_tete(self) -> float:
        if not self._tete:
            return 0.0
        return max(f.wrap(self._largeur_de(i), 1e6)[1] for i, f in enumerate(self._tete)) + 6.0

    def _dessine(self, ligne: Sequence[Flowable], haut: float, marge: float) -> None:
        for colonne, flux in zip(self._colonnes, ligne, strict=True):
            flux.drawOn(self.canv, colonne.depart, haut - marge - flux.height)

    def _filet(self, y: float, couleur: Color, epaisseur: float) -> None:
        self.canv.setStrokeColor(couleur)
        self.canv.setLineWidth(epaisseur)
        self.canv.line(0, y, self.width, y)

    def _partie(self, lignes: list[list[Flowable]]) -> Tableau:
        return Tableau(self._colonnes, lignes, self._marge, self._largeur)

    def _coupe_premiere(self, reste: float) -> list[Flowable]:
        pleine = style.CORPS - self._hauteur_tete()
        if not self._hauteurs or self._hauteurs[0] <= pleine or reste < style.CORPS / 4:
            return []
        haut, bas = [], []
        for rang, flux in enumerate(self._lignes[0]):
            morceaux = self._coupe(flux, self._largeur_de(rang), reste - 2 * self._marge)
            haut.append(morceaux[0])
            bas.append(morceaux[1])
        return [self._partie([haut]), self._partie([bas, *self._lignes[1:]])]

    @staticmethod
    def _coupe(flux: Flowable, largeur: float, reste: float) -> tuple[Flowable, Flowable]:
        if flux.wrap(largeur, reste)[1] <= reste:
            return flux, paragraphe("", style.CELLULE)
        haut, *bas = flux.split(largeur, reste)
        return haut, bas[0]


def _flux(cellule: Cellule) -> Flowable:
    return cellule if isinstance(cellule, Flowable) else paragraphe(cellule, style.CELLULE)

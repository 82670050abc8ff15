"""Douze mois d'un droit, en une ligne : plein, ouvert ; rayé, demandé ; points, un trou."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.platypus.flowables import Flowable

from ase_parcours.francais import intervalle
from ase_parcours.metier.calendrier import veille
from ase_parcours.metier.scenarios.hypotheses import Groupe
from ase_parcours.rapports.contenus.bilan_droits import Trait
from ase_parcours.rapports.kit import style
from ase_parcours.rapports.kit.falaise import hachures, motif

_HAUTEUR, _BARRE = 12.0, 8.0
_MOTS = {"ouvert": "ouvert", "demande": "demandé", "trou": "sans ce droit", "inconnu": "inconnu"}


class BarreDroit(Flowable):
    """Les traits d'un droit entre deux jours, [du, au)."""

    def __init__(self, du: date, au: date, traits: Sequence[Trait]) -> None:
        super().__init__()
        self.du, self.au, self.traits = du, au, tuple(traits)
        self.height = _HAUTEUR

    @property
    def dit(self) -> str:
        """Ce que le dessin montre, en mots."""
        dits = [f"{_MOTS[t.sorte]} {intervalle(t.debut, veille(t.fin))}" for t in self.traits]
        return ", ".join(dits) or "rien de connu"

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        """Toute la largeur de sa colonne."""
        del hauteur
        self.width = largeur
        return largeur, self.height

    def draw(self) -> None:
        """L'axe, puis les traits."""
        self.canv.setStrokeColor(style.GRIS_CLAIR)
        self.canv.setLineWidth(style.FILET_TITRE)
        self.canv.line(0, 1, self.width, 1)
        for t in self.traits:
            debut, fin = self._x(t.debut), self._x(t.fin)
            large = max(fin - debut, 1.5)
            if t.sorte == "ouvert":
                motif(self.canv, Groupe.RESSOURCES, debut, 2, large, _BARRE)
            elif t.sorte == "demande":
                motif(self.canv, Groupe.AIDES, debut, 2, large, _BARRE)
            elif t.sorte == "trou":
                motif(self.canv, Groupe.CHARGES, debut, 2, large, _BARRE)
            else:
                hachures(self.canv, debut, 2, large, _BARRE)

    def _x(self, jour: date) -> float:
        dedans = min(max(jour, self.du), self.au)
        return self.width * (dedans - self.du).days / max(1, (self.au - self.du).days)

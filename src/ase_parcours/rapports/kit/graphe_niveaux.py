"""Des jeunes comptés par niveau : une barre par mois, ou par foyer, chaque niveau à son motif.

Plein : garantie. Rayures : fragile. Points : sans solution. Hachures : indéterminée. Chaque morceau
porte son nombre, et la table d'à côté les redit tous.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from ase_parcours import francais as fr
from ase_parcours.metier.nuits import Couverture, Niveau
from ase_parcours.rapports.contenus.unite import ParNiveau
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.falaise import hachures
from ase_parcours.rapports.kit.ruban import motif
from ase_parcours.rapports.texte import court

_BARRE, _PAS, _TITRE, _TEXTE, _LEGENDE = 9.5, 13.0, 104.0, 8.0, 18.0
_ETROIT, _PAR_GRAPHE = 9.0, 40
MOTS = {
    Niveau.GARANTIE: "garantie",
    Niveau.FRAGILE: "fragile",
    Niveau.SANS_SOLUTION: "sans solution",
    Niveau.INDETERMINEE: "indéterminée",
}
_MOTIFS = {
    Niveau.GARANTIE: Couverture.DURABLE,
    Niveau.FRAGILE: Couverture.PROVISOIRE,
    Niveau.SANS_SOLUTION: Couverture.DECOUVERTE,
}


Barre = tuple[str, ParNiveau]


def graphes(barres: Sequence[Barre]) -> list[GrapheNiveaux]:
    """Autant de graphes qu'il faut pour que chacun tienne dans une page, à la même échelle."""
    haut = max((c.total for _, c in barres), default=0)
    debuts = range(0, len(barres), _PAR_GRAPHE)
    return [GrapheNiveaux(barres[i : i + _PAR_GRAPHE], haut) for i in debuts]


class GrapheNiveaux(Flowable):
    """Des barres couchées, une par (libellé, compte). ``plus_haut`` : celle d'un voisin."""

    def __init__(self, barres: Sequence[Barre], plus_haut: int = 0) -> None:
        super().__init__()
        self.barres = tuple(barres)
        self._haut = max(plus_haut, *(c.total for _, c in self.barres), 1)
        self.height = _LEGENDE + _PAS * len(self.barres)

    @property
    def dit(self) -> str:
        """Ce que le dessin montre, en mots."""
        dites = [f"{nom} : {_compte(c)}" for nom, c in self.barres if c.total]
        return " ; ".join(dites) + "." if dites else "Aucune sortie."

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        """Toute la largeur."""
        del hauteur
        self.width = largeur
        return largeur, self.height

    def draw(self) -> None:
        """La légende, puis les barres."""
        self._legende()
        sommes = [polices.largeur(_somme(c), polices.GRASSE, _TEXTE) for _, c in self.barres]
        echelle = (self.width - _TITRE - max(sommes, default=0) - 8) / self._haut
        y = self.height - _LEGENDE - _BARRE
        for nom, compte in self.barres:
            self._mot(_ajuste(nom), 0, y + 2, polices.NORMALE)
            x = _TITRE
            for niveau in Niveau:
                large = (compte.de(niveau) or 0) * echelle
                if large:
                    self._morceau(niveau, str(compte.de(niveau)), x, y, large)
                    x += large
            if compte.total:
                self._mot(_somme(compte), x + 5, y + 2, polices.GRASSE)
            y -= _PAS

    def _morceau(self, niveau: Niveau, nombre: str, x: float, y: float, large: float) -> None:
        _peindre(self, niveau, x, y, large, _BARRE)
        taille = polices.largeur(nombre, polices.GRASSE, _TEXTE) + 4
        if large >= max(_ETROIT, taille):
            milieu = x + large / 2
            self.canv.setFillColor(style.PAPIER)
            self.canv.rect(milieu - taille / 2, y + 0.8, taille, _BARRE - 1.6, stroke=0, fill=1)
            self._mot(nombre, milieu - taille / 2 + 2, y + 2, polices.GRASSE)

    def _legende(self) -> None:
        x, y = 0.0, self.height - 10
        for niveau in Niveau:
            _peindre(self, niveau, x, y, 16, 7)
            self._mot(MOTS[niveau], x + 21, y + 0.6, polices.NORMALE)
            x += 21 + polices.largeur(MOTS[niveau], polices.NORMALE, _TEXTE) + 14

    def _mot(self, mot: str, x: float, y: float, police: str) -> None:
        self.canv.setFillColor(style.ENCRE)
        self.canv.setFont(police, _TEXTE)
        self.canv.drawString(x, y, ligne_brute(mot, police))


def _peindre(
    graphe: GrapheNiveaux, niveau: Niveau, x: float, y: float, large: float, haut: float
) -> None:
    if niveau in _MOTIFS:
        motif(graphe.canv, _MOTIFS[niveau], x, y, large, haut)
    else:
        hachures(graphe.canv, x, y, large, haut)


def _ajuste(nom: str) -> str:
    """Le libellé, coupé s'il déborde sur les barres : la table le redit entier."""
    dit = court(nom, 60)
    while dit and polices.largeur(dit, polices.NORMALE, _TEXTE) > _TITRE - 6:
        dit = dit[:-2].rstrip() + "…" if len(dit) > 2 else ""
    return dit


def _somme(compte: ParNiveau) -> str:
    return fr.nombre(compte.total) + ("" if compte.entier else " et plus")


def _compte(compte: ParNiveau) -> str:
    dits = [f"{n} {MOTS[x]}" for x in Niveau if (n := compte.de(x))]
    return fr.enumeration(dits if compte.entier else [*dits, "des nombres masqués"])

"""Le graphe d'un budget : ce qui entre et ce qui sort, à la même échelle, en une encre.

Plein : ressources. Points : charges. Hachures : ce qui est à demander. Chaque morceau porte le
numéro de sa ligne dans la table d'à côté : le dessin ne dit rien que la table ne dise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from ase_parcours.francais import montant
from ase_parcours.metier.scenarios.hypotheses import Groupe
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.falaise import hachures, motif

_BARRE, _ENTRE, _TITRE, _TEXTE = 20.0, 14.0, 74.0, 8.0
_INCONNU = 26.0
"""Largeur d'un morceau dont on ne sait pas le montant : fixe, sans échelle."""
_ETROIT = 11.0
_FLOUS_MAX, _SOMME = 104.0, 118.0
"""Place gardée aux morceaux sans montant, et à la somme écrite au bout."""


@dataclass(frozen=True, slots=True)
class Morceau:
    """Un montant en centimes ; ``None`` : à demander. ``rang`` : son numéro dans la table."""

    rang: int
    centimes: int | None


class GrapheBudget(Flowable):
    """Deux barres : ressources, charges ; et le reste à vivre s'il est connu."""

    def __init__(
        self, ressources: Sequence[Morceau], charges: Sequence[Morceau], solde: int | None
    ) -> None:
        super().__init__()
        self.ressources, self.charges, self.solde = tuple(ressources), tuple(charges), solde
        self.height = 2 * _BARRE + _ENTRE + (18 if solde else 0)

    @property
    def dit(self) -> str:
        """Ce que le dessin montre, en mots."""
        reste = ""
        if self.solde is not None:
            quoi = "reste à vivre" if self.solde >= 0 else "il manque"
            reste = f" ; {quoi} {montant(abs(self.solde))}"
        return f"Ressources {_somme(self.ressources)}, charges {_somme(self.charges)}{reste}."

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        """Toute la largeur."""
        del hauteur
        self.width = largeur
        return largeur, self.height

    def draw(self) -> None:
        """Les barres, puis leurs mots."""
        flous = max(_flous(self.ressources), _flous(self.charges))
        self._inconnu = min(_INCONNU, _FLOUS_MAX / max(1, flous))
        place = self.width - _TITRE - flous * self._inconnu - _SOMME
        haut = max(_connu(self.ressources), _connu(self.charges), 1)
        y = self.height - _BARRE
        for nom, morceaux, groupe in (
            ("Ressources", self.ressources, Groupe.RESSOURCES),
            ("Charges", self.charges, Groupe.CHARGES),
        ):
            self._mot(nom, 0, y + _BARRE / 2 - 3, polices.GRASSE)
            x = self._barre(morceaux, groupe, y, place / haut)
            self._mot(_somme(morceaux), x + 6, y + _BARRE / 2 - 3)
            y -= _BARRE + _ENTRE
        self._reste(y + _ENTRE, place / haut)

    def _barre(
        self, morceaux: Sequence[Morceau], groupe: Groupe, y: float, echelle: float
    ) -> float:
        x = _TITRE
        for m in morceaux:
            large = self._inconnu if m.centimes is None else m.centimes * echelle
            if m.centimes is None:
                hachures(self.canv, x, y, large, _BARRE)
            elif large > 0:
                motif(self.canv, groupe, x, y, large, _BARRE)
            if large >= _ETROIT:
                self._pastille(str(m.rang), x + large / 2, y + _BARRE / 2)
            x += large
        return x

    def _pastille(self, mot: str, x: float, y: float) -> None:
        large = polices.largeur(mot, polices.GRASSE, _TEXTE) + 4
        self.canv.setFillColor(style.PAPIER)
        self.canv.rect(x - large / 2, y - 5, large, 10, stroke=0, fill=1)
        self._mot(mot, x - large / 2 + 2, y - 3, polices.GRASSE)

    def _reste(self, y: float, echelle: float) -> None:
        """Une accolade de ce qui sépare les deux barres."""
        if not self.solde:
            return
        a = _TITRE + _connu(self.charges) * echelle
        b = _TITRE + _connu(self.ressources) * echelle
        gauche, droite = min(a, b), max(a, b)
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(1.2)
        self.canv.line(gauche, y - 3, droite, y - 3)
        for x in (gauche, droite):
            self.canv.line(x, y - 3, x, y + 1)
        quoi = "reste à vivre" if self.solde > 0 else "il manque"
        mot = f"{quoi} : {montant(abs(self.solde))}"
        large = polices.largeur(mot, polices.GRASSE, _TEXTE)
        x = min(max(_TITRE, (gauche + droite - large) / 2), self.width - large)
        self._mot(mot, x, y - 13, polices.GRASSE)

    def _mot(self, mot: str, x: float, y: float, police: str = polices.NORMALE) -> None:
        self.canv.setFillColor(style.ENCRE)
        self.canv.setFont(police, _TEXTE)
        self.canv.drawString(x, y, ligne_brute(mot, police))


def _connu(morceaux: Sequence[Morceau]) -> int:
    return sum(m.centimes or 0 for m in morceaux)


def _flous(morceaux: Sequence[Morceau]) -> int:
    return sum(m.centimes is None for m in morceaux)


def _somme(morceaux: Sequence[Morceau]) -> str:
    if not morceaux:
        return "on ne sait pas"
    if all(m.centimes is None for m in morceaux):
        return "à demander"
    suite = " et plus, à demander" if any(m.centimes is None for m in morceaux) else ""
    return f"{montant(_connu(morceaux))}{suite}"

"""Le tableau des documents : tête répétée, aucune ligne scindée, aucun trait vertical.

Une ligne plus haute qu'une page entière (saisie démesurée) est la seule que l'on coupe : mieux
vaut la couper que la perdre.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable

from ase_parcours.rapports.kit import dessins, structure, style
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.structure import Element
from ase_parcours.rapports.texte import Ecrit

Cellule = Ecrit | Flowable
_ENTRE = 5.0
"""Blanc à droite de chaque colonne."""


@dataclass(frozen=True, slots=True)
class Colonne:
    """Une colonne : titre (vide s'il n'en faut pas) et départ depuis la marge, en points.

    ``nom`` : celui d'une colonne sans titre imprimé, pour qui ne la voit pas.
    """

    titre: str
    depart: float
    nom: str = ""


class AvecIcone(Flowable):
    """Un mot précédé de son pictogramme."""

    def __init__(
        self, icone: str, mot: Ecrit, cote: float = 10.5, modele: ParagraphStyle = style.CELLULE
    ) -> None:
        super().__init__()
        self.icone, self.mot, self._cote = icone, mot, cote
        self._mot: Flowable = paragraphe(mot, modele)
        self._interligne = modele.leading

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        taille = self._mot.wrap(largeur - self._retrait, hauteur)[1]
        self.width, self.height = largeur, max(taille, self._cote)
        return self.width, self.height

    def draw(self) -> None:
        y = self.height - self._interligne / 2 - self._cote / 2
        if self.icone:
            dessins.dessiner(self.canv, self.icone, 0, y - 0.4, self._cote)
        self._mot.drawOn(self.canv, self._retrait, self.height - self._mot.height)

    def split(self, largeur: float, hauteur: float) -> list[Flowable]:
        """Coupe le texte ; le pictogramme reste avec son début."""
        self.wrap(largeur, hauteur)
        return [
            self._partie(self.icone if rang == 0 else "", morceau)
            for rang, morceau in enumerate(self._mot.split(largeur - self._retrait, hauteur))
        ]

    def _partie(self, icone: str, mot: Flowable) -> AvecIcone:
        partie = copy(self)
        partie.icone, partie._mot = icone, mot
        return partie

    @property
    def _retrait(self) -> float:
        return self._cote * 4 / 3


class LigneIcone(AvecIcone):
    """Des lignes précédées d'un pictogramme, posées hors d'un tableau."""


@dataclass(frozen=True, slots=True)
class _Ligne:
    """Une ligne mesurable ; ``liee`` : sa note la suit, sans filet ni saut de page entre elles.

    ``rangee`` et ``cases`` : ce qu'elle est dans l'arbre de lecture, le même si on la coupe.
    """

    cellules: tuple[Flowable, ...]
    departs: tuple[float, ...]
    rangee: Element
    cases: tuple[Element, ...]
    liee: bool = False


class Tableau(Flowable):
    """Tableau à colonnes fixes. ``marge`` : blanc au-dessus et au-dessous de chaque ligne.

    ``notes`` : pour chaque ligne, un texte long posé sous elle, de la deuxième colonne au bord ;
    ``entete`` : rang de la colonne qui nomme la ligne ; ``entier`` : court, il reste avec son titre
    plutôt que d'être coupé.
    """

    def __init__(
        self,
        colonnes: Sequence[Colonne],
        lignes: Sequence[Sequence[Cellule]],
        marge: float = 3.0,
        notes: Sequence[Ecrit] = (),
        entete: int = 0,
        entier: bool = False,
    ) -> None:
        super().__init__()
        self.colonnes, self.lignes = tuple(colonnes), tuple(tuple(ligne) for ligne in lignes)
        self.notes, self.entete = tuple(notes), entete
        self._entier = entier
        self._marge, self._element = marge, Element("Table")
        departs = tuple(c.depart for c in colonnes)
        self._tete = self._titres(departs) if any(c.titre for c in colonnes) else None
        self._lignes: list[_Ligne] = []
        for rang, ligne in enumerate(self.lignes):
            note = notes[rang] if notes else ""
            cellules = tuple(_flux(cellule) for cellule in ligne)
            cases = _cases(len(cellules), entete, notee=bool(note))
            self._lignes.append(_Ligne(cellules, departs, Element("TR"), cases, liee=bool(note)))
            if note:
                case = Element("TD", attributs={"ColSpan": len(departs) - 1})
                self._lignes.append(_Ligne((_flux(note),), departs[1:2], Element("TR"), (case,)))
        self._hauteurs: list[float] = []

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        if not self._hauteurs:
            self._hauteurs = [self._mesure(ligne) for ligne in self._lignes]
        self.height = self._hauteur_tete() + sum(self._hauteurs)
        return self.width, self.height

    def split(self, largeur: float, hauteur: float) -> list[Flowable]:
        self.wrap(largeur, hauteur)
        reste, garde = hauteur - self._hauteur_tete(), 0
        while garde < len(self._hauteurs) and self._hauteurs[garde] <= reste:
            reste -= self._hauteurs[garde]
            garde += 1
        while garde and self._lignes[garde - 1].liee:
            garde -= 1
        if garde == len(self._lignes) - 1 and garde > 2 and not self._lignes[garde - 2].liee:
            # Une ligne seule en haut d'une page se perd : elle part avec celle d'avant.
            garde -= 1
        if garde:
            return [self._partie(self._lignes[:garde]), self._partie(self._lignes[garde:])]
        return self._coupe_premiere(hauteur - self._hauteur_tete())

    def hauteur_minimale(self) -> float:
        """Tête et deux premières lignes : ce qu'un titre veut voir sous lui."""
        self.wrap(self.width or style.LARGEUR, style.CORPS)
        if self._entier:
            return self.height
        return self._hauteur_tete() + sum(self._hauteurs[:2])

    def draw(self) -> None:
        with structure.dans(self.canv, self._element):
            self._dessine_tout()

    def _dessine_tout(self) -> None:
        y = self.height
        if self._tete:
            self._dessine_tete(self._tete, y)
            y -= self._hauteur_tete()
            self._filet(y, style.GRIS_MOYEN, style.FILET_TITRE)
        for ligne, haute in zip(self._lignes, self._hauteurs, strict=True):
            self._dessine(ligne, y, self._marge)
            y -= haute
            if not ligne.liee:
                self._filet(y, style.GRIS_CLAIR, style.FILET)

    def _largeurs(self, ligne: _Ligne) -> list[float]:
        bords = (*ligne.departs[1:], self.width + _ENTRE)
        return [bord - depart - _ENTRE for depart, bord in zip(ligne.departs, bords, strict=True)]

    def _mesure(self, ligne: _Ligne) -> float:
        paires = zip(ligne.cellules, self._largeurs(ligne), strict=True)
        bas = 0.0 if ligne.liee else self._marge
        return max(flux.wrap(large, 1e6)[1] for flux, large in paires) + self._marge + bas

    def _hauteur_tete(self) -> float:
        return self._mesure(self._tete) + 6.0 - 2 * self._marge if self._tete else 0.0

    def _dessine_tete(self, tete: _Ligne, haut: float) -> None:
        if tete.rangee.parent is None:
            self._dessine(tete, haut, 3.0)
            return
        # Redite en haut de la page suivante, pour l'œil seul.
        with structure.artefact(self.canv):
            self._dessine(tete, haut, 3.0)

    def _dessine(self, ligne: _Ligne, haut: float, marge: float) -> None:
        places = zip(ligne.departs, ligne.cellules, ligne.cases, strict=True)
        for depart, flux, case in places:
            with structure.dans(self.canv, ligne.rangee, case):
                structure.poser(flux, self.canv, depart, haut - marge - flux.height)

    def _filet(self, y: float, couleur: Color, epaisseur: float) -> None:
        self.canv.setStrokeColor(couleur)
        self.canv.setLineWidth(epaisseur)
        self.canv.line(0, y, self.width, y)

    def _titres(self, departs: tuple[float, ...]) -> _Ligne:
        titres = tuple(paragraphe(c.titre, style.CELLULE_DOUCE) for c in self.colonnes)
        cases = tuple(
            Element("TH", attributs={"Scope": "Column"}) if c.titre else Element("TD")
            for c in self.colonnes
        )
        return _Ligne(titres, departs, Element("TR"), cases)

    def _partie(self, lignes: list[_Ligne]) -> Tableau:
        partie = Tableau((), (), self._marge)
        partie._tete, partie._lignes, partie._element = self._tete, lignes, self._element
        return partie

    def _coupe_premiere(self, reste: float) -> list[Flowable]:
        """Coupe la première ligne (ou sa note) si une page entière ne la contient pas."""
        n = 2 if self._lignes and self._lignes[0].liee else 1
        pleine = style.CORPS - self._hauteur_tete()
        if sum(self._hauteurs[:n]) <= pleine or reste < style.CORPS / 4:
            return []
        rang = 1 if n == 2 and self._hauteurs[0] < reste - style.CORPS / 8 else 0
        place = reste - sum(self._hauteurs[:rang]) - 2 * self._marge
        ligne = self._lignes[rang]
        paires = zip(ligne.cellules, self._largeurs(ligne), strict=True)
        morceaux = [_coupe(flux, large, place) for flux, large in paires]
        haut = replace(ligne, cellules=tuple(m[0] for m in morceaux), liee=False)
        bas = replace(ligne, cellules=tuple(m[1] for m in morceaux))
        suite = [bas, *self._lignes[rang + 1 :]]
        return [self._partie([*self._lignes[:rang], haut]), self._partie(suite)]


def _cases(nombre: int, entete: int, *, notee: bool) -> tuple[Element, ...]:
    """Les cases d'une ligne ; la première descend le long de sa note."""
    cases = []
    for rang in range(nombre):
        attributs: dict[str, str | int] = {"Scope": "Row"} if rang == entete else {}
        if notee and rang == 0:
            attributs["RowSpan"] = 2
        cases.append(Element("TH" if rang == entete else "TD", attributs=attributs))
    return tuple(cases)


def _coupe(flux: Flowable, largeur: float, reste: float) -> tuple[Flowable, Flowable]:
    if flux.wrap(largeur, reste)[1] <= reste:
        return flux, paragraphe("", style.CELLULE)
    haut, *bas = flux.split(largeur, reste)
    return haut, bas[0]


def _flux(cellule: Cellule) -> Flowable:
    return cellule if isinstance(cellule, Flowable) else paragraphe(cellule, style.CELLULE)

"""Les blocs simples : titres, cadre de niveau, colonnes, listes, boîtes de signature."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph
from reportlab.platypus.flowables import Flowable

from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.kit import dessins, structure, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.structure import Element
from ase_parcours.rapports.texte import Ecrit, gras, maigre, riche

TOITS = {
    Niveau.GARANTIE: "toit-plein",
    Niveau.FRAGILE: "toit-moitie",
    Niveau.SANS_SOLUTION: "toit-vide",
    Niveau.INDETERMINEE: "toit-inconnu",
}


class TitreDeSection(Flowable):
    """Titre gras, complément gris et filet."""

    def __init__(
        self, titre: str, complement: str = "", modele: ParagraphStyle = style.SECTION
    ) -> None:
        super().__init__()
        self.titre, self.complement = titre, complement
        texte = riche(titre)
        if complement:
            texte = texte + "\u00a0 " + maigre(complement, 8.5)
        self._titre = paragraphe(texte, modele)

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        self.height = self._titre.wrap(self.width, hauteur)[1] + 4.5
        return self.width, self.height

    def draw(self) -> None:
        self._titre.drawOn(self.canv, 0, self.height - self._titre.height)
        self.canv.setStrokeColor(style.GRIS_MOYEN)
        self.canv.setLineWidth(style.FILET_TITRE)
        self.canv.line(0, 0.25, self.width, 0.25)


class Cadre(Flowable):
    """Cadre de 1,6 pt : un pictogramme, une ligne en gras, des phrases. ``grand`` : en facile à
    lire."""

    _MARGE, _TEXTE, _ICONE = 7.5, 54.0, 33.0

    def __init__(
        self, icone: str, titre: Ecrit, phrases: Sequence[Ecrit], *, grand: bool = False
    ) -> None:
        super().__init__()
        self.icone, self.titre, self.phrases = icone, titre, tuple(phrases)
        self._element = Element("Encadre")
        tete, suite = (style.GRAND_NIVEAU, style.GRAND) if grand else (style.NIVEAU, style.TEXTE)
        self._textes = [paragraphe(titre, tete), *(paragraphe(p, suite) for p in phrases)]

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        place = largeur - self._TEXTE - self._MARGE - 4
        textes = sum(t.wrap(place, hauteur)[1] for t in self._textes)
        self.width, self.height = largeur, max(textes, 29.0) + 2 * self._MARGE
        return self.width, self.height

    def draw(self) -> None:
        bord = style.FILET_CADRE / 2
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(style.FILET_CADRE)
        self.canv.rect(bord, bord, self.width - 2 * bord, self.height - 2 * bord)
        dessins.dessiner(self.canv, self.icone, 11, (self.height - self._ICONE) / 2, self._ICONE)
        y = self.height - self._MARGE
        with structure.dans(self.canv, self._element):
            for texte in self._textes:
                y -= texte.height
                texte.drawOn(self.canv, self._TEXTE, y)


class Colonnes(Flowable):
    """Deux piles de blocs côte à côte. ``trait`` : filet vertical devant la seconde."""

    def __init__(
        self, gauche: Sequence[Bloc], droite: Sequence[Bloc], depart: float, trait: bool = False
    ) -> None:
        super().__init__()
        self.piles = (tuple(gauche), tuple(droite))
        self._depart, self._trait = depart, trait

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        self.height = max(self._hauteur(rang, largeur) for rang in (0, 1))
        return self.width, self.height

    def draw(self) -> None:
        for rang, pile in enumerate(self.piles):
            y = self.height
            for bloc in pile:
                taille = bloc.flux.wrap(self._place(rang, self.width), 1e6)[1]
                y -= bloc.avant + taille
                structure.poser(bloc.flux, self.canv, rang * self._depart, y)
        if self._trait:
            x = self._depart - 9
            self.canv.setStrokeColor(style.ENCRE)
            self.canv.setLineWidth(1)
            self.canv.line(x, 0, x, self.height - 1)

    def _place(self, rang: int, largeur: float) -> float:
        return largeur - self._depart if rang else self._depart - 24

    def _hauteur(self, rang: int, largeur: float) -> float:
        place = self._place(rang, largeur)
        return sum(b.avant + b.flux.wrap(place, 1e6)[1] for b in self.piles[rang])


class BoitesDeSignature(Flowable):
    """Une rangée de boîtes d'au moins 25 mm de haut, trois au plus."""

    _ECART, _MARGE = 15.0, 7.0
    HAUTEUR = 25 * mm

    def __init__(self, boites: Sequence[tuple[Ecrit, Ecrit]]) -> None:
        super().__init__()
        self.boites = tuple(boites)
        self._textes = [
            (paragraphe(gras(qui), style.CELLULE), paragraphe(qualite, style.CELLULE_DOUCE))
            for qui, qualite in boites
        ]

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        place = self._cote() - 2 * self._MARGE
        ecrits = [sum(t.wrap(place, hauteur)[1] for t in textes) for textes in self._textes]
        # Le nom ne doit pas manger la place de la signature.
        self.height = max(self.HAUTEUR, max(ecrits) + 2 * self._MARGE + 30)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(style.GRIS_MOYEN)
        self.canv.setLineWidth(0.6)
        for rang, textes in enumerate(self._textes):
            x = rang * (self._cote() + self._ECART)
            self.canv.rect(x, 0.3, self._cote(), self.height - 0.6)
            y = self.height - self._MARGE
            with structure.dans(self.canv, Element("Signature")):
                for texte in textes:
                    y -= texte.height
                    texte.drawOn(self.canv, x + self._MARGE, y)

    def _cote(self) -> float:
        return (self.width - 2 * self._ECART) / 3


def cote_a_cote(
    gauche: Sequence[Bloc],
    droite: Sequence[Bloc],
    depart: float,
    avant: float = 0.0,
    trait: bool = False,
) -> list[Bloc]:
    """Deux piles côte à côte si elles tiennent dans un tiers de page, sinon l'une sous l'autre."""
    if not gauche or not droite:
        seule = [*gauche, *droite]
    else:
        colonnes = Colonnes(gauche, droite, depart, trait)
        if colonnes.wrap(style.LARGEUR, style.CORPS)[1] <= style.CORPS / 3:
            return [Bloc(colonnes, avant)]
        premier, *autres = droite
        seule = [
            *gauche,
            Bloc(premier.flux, premier.avant or style.AVANT_BLOC, premier.lie),
            *autres,
        ]
    return [
        Bloc(b.flux, b.avant or (avant if rang == 0 else 0), b.lie) for rang, b in enumerate(seule)
    ]


def section(titre: str, *contenu: Flowable, complement: str = "", ecart: float = 0.0) -> list[Bloc]:
    """Titre de section suivi de son contenu, sur toute la largeur."""
    tete = Bloc(TitreDeSection(titre, complement), style.AVANT_SECTION, lie=True)
    return [tete, *(Bloc(flux, ecart) for flux in contenu)]


def puces(elements: Sequence[tuple[str, Ecrit]]) -> list[Paragraph]:
    """Liste à signes en retrait : (signe, texte)."""
    return [paragraphe(texte, style.PUCE, puce=signe) for signe, texte in elements]

"""La page : découpage du document en pages, en-tête et pied répétés.

Les pages sont composées avant d'être dessinées : le pied connaît donc le vrai total, et un test
peut mesurer chaque boîte.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from reportlab.platypus.flowables import Flowable

from ase_parcours.rapports.kit import dessins, polices, structure, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.texte import Ecrit, court


@dataclass(frozen=True, slots=True)
class Bloc:
    """Un élément à poser. ``lie`` : jamais séparé du début du suivant (titres) ; ``saut`` : il
    ouvre une page."""

    flux: Flowable
    avant: float = 0.0
    lie: bool = False
    saut: bool = False


@dataclass(frozen=True, slots=True)
class Pose:
    """Un élément posé : ``haut`` est sa distance au haut du corps de page."""

    flux: Flowable
    haut: float
    hauteur: float


@dataclass(slots=True)
class Page:
    """Une page du corps."""

    poses: list[Pose] = field(default_factory=list)
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Bordure:
    """Ce qui se répète autour du corps."""

    service: str
    unite: str
    edition: Ecrit
    remplace: Ecrit
    nom: str
    """Raccourci au pied s'il ne tient pas : il est entier sous le titre."""
    pied: str
    empreinte: str


def composer(
    blocs: Sequence[Bloc],
    largeur: float = style.LARGEUR,
    hauteur: float = style.CORPS,
    *,
    saut_avant: int | None = None,
) -> list[Page]:
    """Répartit les blocs en pages. ``saut_avant`` : rang d'un bloc qui ouvre une page.

    Lève ``ValueError`` si un bloc insécable dépasse une page : c'est une faute du document.
    """
    pages, file = [Page()], deque(blocs)
    attendu = blocs[saut_avant] if saut_avant is not None else None
    while file:
        bloc = file.popleft()
        if (bloc is attendu or bloc.saut) and pages[-1].poses:
            pages.append(Page())
        page = pages[-1]
        avant = bloc.avant if page.poses else 0.0
        reste = hauteur - page.y - avant
        taille = bloc.flux.wrap(largeur, hauteur)[1]
        suite = _suite(bloc, file, largeur, hauteur)
        if taille + suite <= reste or (not page.poses and taille <= hauteur):
            _poser(page, bloc.flux, avant, taille)
        elif taille > reste and (morceaux := bloc.flux.split(largeur, reste)):
            tete, *reliquat = morceaux
            _poser(page, tete, avant, tete.wrap(largeur, reste)[1])
            file.extendleft(Bloc(m, lie=bloc.lie) for m in reversed(reliquat))
            pages.append(Page())
        elif page.poses:
            file.appendleft(bloc)
            pages.append(Page())
        else:
            raise ValueError(f"bloc insécable plus haut qu'une page : {type(bloc.flux).__name__}")
    return pages


def _poser(page: Page, flux: Flowable, avant: float, taille: float) -> None:
    page.poses.append(Pose(flux, page.y + avant, taille))
    page.y += avant + taille


def _suite(bloc: Bloc, file: Iterable[Bloc], largeur: float, hauteur: float) -> float:
    """Place que demandent, après un bloc lié, ceux qu'il ne faut pas en séparer."""
    place = 0.0
    for suivant in file:
        if not bloc.lie:
            break
        place += _minimum(suivant, largeur, hauteur)
        bloc = suivant
    return place


def _minimum(bloc: Bloc, largeur: float, hauteur: float) -> float:
    """Hauteur du plus petit début acceptable d'un bloc, espace d'avant compris."""
    taille = bloc.flux.wrap(largeur, hauteur)[1]
    if isinstance(bloc.flux, Paragraph):
        taille = min(taille, 2 * bloc.flux.style.leading)
    debut = getattr(bloc.flux, "hauteur_minimale", None)
    return bloc.avant + min(taille, debut() if debut is not None else taille, hauteur / 2)


def dessiner(
    toile: Canvas,
    pages: Sequence[Page],
    bordure: Bordure,
    suite: int = 0,
    feuille: style.Feuille = style.PORTRAIT,
) -> None:
    """Dessine les pages, chacune avec sa bordure et « page x/y ».

    ``suite`` : nombre de pages que le document aura après celles-ci.
    """
    for rang, page in enumerate(pages, start=1):
        with structure.artefact(toile, structure.EN_TETE):
            _tete(toile, bordure, feuille)
        pied(toile, bordure, rang, len(pages) + suite, feuille)
        sommet = feuille.page_hauteur - style.HAUT - style.TETE - style.SOUS_TETE
        for pose in page.poses:
            structure.poser(pose.flux, toile, style.GAUCHE, sommet - pose.haut - pose.hauteur)
        toile.showPage()


def _tete(toile: Canvas, bordure: Bordure, feuille: style.Feuille) -> None:
    haut, droite = feuille.page_hauteur - style.HAUT, style.GAUCHE + feuille.largeur
    dessins.dessiner(toile, "logo", style.GAUCHE, haut - 22, 19)
    toile.setFillColor(style.GRIS)
    toile.setFont(polices.NORMALE, 8.5)
    demi = feuille.largeur / 2 - 30
    toile.drawString(style.GAUCHE + 26, haut - 9, _ajuste(bordure.service, 8.5, demi))
    toile.setFillColor(style.ENCRE)
    toile.setFont(polices.GRASSE, 8.5)
    unite = _ajuste(bordure.unite, 8.5, demi, polices.GRASSE)
    toile.drawString(style.GAUCHE + 26, haut - 20.5, unite)
    for rang, ligne in enumerate((bordure.edition, bordure.remplace)):
        bloc = paragraphe(ligne, style.CELLULE if rang == 0 else style.CELLULE_DOUCE)
        bloc.wrap(feuille.largeur / 2, 20)
        largeur = sum(bloc.getActualLineWidths0())
        bloc.drawOn(toile, droite - largeur, haut - 12 - 11.5 * rang)
    _filet(toile, haut - style.TETE, style.FILET_TETE, style.ENCRE, feuille)


def pied(
    toile: Canvas,
    bordure: Bordure,
    rang: int,
    total: int,
    feuille: style.Feuille = style.PORTRAIT,
) -> None:
    """Le pied d'une page : nom, document, empreinte s'il en a une, « page x/y »."""
    with structure.artefact(toile, structure.PIED):
        _pied(toile, bordure, f"page {rang}/{total}", feuille)


def _pied(toile: Canvas, bordure: Bordure, numero: str, feuille: style.Feuille) -> None:
    _filet(toile, style.PIED + 13.5, style.FILET_TITRE, style.GRIS_MOYEN, feuille)
    toile.setFillColor(style.GRIS)
    toile.setFont(polices.NORMALE, 7.5)
    droite = numero
    if bordure.empreinte:
        droite = f"empreinte {bordure.empreinte} · {droite}"
    suite = ligne_brute(bordure.pied)
    pris = polices.largeur(droite + suite, polices.NORMALE, 7.5) + 12
    nom = _ajuste(bordure.nom, 7.5, feuille.largeur - pris)
    toile.drawString(style.GAUCHE, style.PIED, nom + suite)
    toile.drawRightString(style.GAUCHE + feuille.largeur, style.PIED, droite)


def _ajuste(texte: str, taille: float, place: float, police: str = polices.NORMALE) -> str:
    """Texte d'une ligne, raccourci par « … » jusqu'à tenir dans ``place`` points."""
    ligne = ligne_brute(court(texte, 160), police)
    while polices.largeur(ligne, police, taille) > place and len(ligne) > 1:
        ligne = ligne.rstrip("…")[:-1].rstrip() + "…"
    return ligne


def _filet(
    toile: Canvas, y: float, epaisseur: float, couleur: Color, feuille: style.Feuille
) -> None:
    toile.setStrokeColor(couleur)
    toile.setLineWidth(epaisseur)
    toile.line(style.GAUCHE, y, style.GAUCHE + feuille.largeur, y)

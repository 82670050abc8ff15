"""« Ce que prouve ce sceau » : une page pour un juge, sans vocabulaire technique."""

from __future__ import annotations

import io
from collections.abc import Iterator

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from ase_parcours.francais import INSECABLE
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.texte import gras, mono, riche

_SECTIONS = (
    (
        "Le sceau du papier",
        "Le carré et les lignes de code imprimés près de lui portent une déclaration signée : qui "
        "a émis le document, lequel, pour quel dossier, à quelle édition et à quelle date.",
        "La vérification affiche cette déclaration. Comparez-la au papier, mot à mot : elle prouve "
        "ce que l’émetteur a déclaré, pas que l’encre est restée la même.",
    ),
    (
        "Le sceau du fichier",
        "Le fichier PDF porte, après sa fin, une signature de tout ce qu’il contient. S’il est dit "
        "« Conforme », il est exactement celui qui a été émis : texte, images, pièces jointes.",
        "Un fichier réenregistré par un autre logiciel perd ce sceau sans qu’il y ait fraude : la "
        "déclaration est montrée, rien n’est affirmé du reste. Demandez alors l’original.",
    ),
    (
        "Ce que le sceau ne prouve pas",
        "Que les faits écrits sont vrais, ni qu’ils le sont encore : seulement qui les a écrits.",
        "La date : c’est celle du poste de l’émetteur, déclarée et non certifiée.",
        "L’identité de qui tient la clé, tant que vous n’avez pas comparé son empreinte.",
    ),
    (
        "Comment vérifier",
        "Demandez à l’émetteur sa fiche, par un autre chemin que le document, et faites-vous lire "
        "son empreinte de vive voix : c’est elle qui relie la clé au service.",
        "Dans ASE Parcours, page « Vérifier » : déposez le fichier, une photo du carré, ou tapez "
        "le code. Rien ne sort du poste.",
        "Sans l’application ouverte, la même vérification se fait par une commande :",
    ),
)
_COMMANDE = "ase-parcours verifier DOCUMENT.pdf --emetteur FICHE.json"


def notice() -> bytes:
    """Une page A4, la même au bit près à chaque fois."""
    polices.enregistrer()
    tampon = io.BytesIO()
    toile = Canvas(
        tampon,
        pagesize=(style.PAGE_LARGEUR, style.PAGE_HAUTEUR),
        invariant=1,
        initialFontName=polices.NORMALE,  # type: ignore[arg-type]
        lang="fr-FR",
    )
    toile.setTitle("Ce que prouve ce sceau")
    y = style.PAGE_HAUTEUR - style.HAUT - 10
    for bloc, ecart in _blocs():
        _, hauteur = bloc.wrap(style.LARGEUR, y)
        y -= hauteur
        bloc.drawOn(toile, style.GAUCHE, y)
        y -= ecart
    toile.save()
    return tampon.getvalue()


def _blocs() -> Iterator[tuple[Flowable, float]]:
    yield paragraphe(riche("Ce que prouve ce sceau"), style.TITRE), 6
    dit = "À qui reçoit un document édité par ASE Parcours : juge, avocat, autre service."
    yield paragraphe(riche(dit), style.SOUS_TITRE), 18
    for titre, *phrases in _SECTIONS:
        yield paragraphe(gras(titre), style.SECTION), 5
        for phrase in phrases:
            yield paragraphe(riche(_typographie(phrase)), style.LETTRE), 6
        yield paragraphe(riche(""), style.LETTRE), 6
    yield paragraphe(mono(_COMMANDE), style.CODE), 0


def _typographie(phrase: str) -> str:
    for signe in (" :", " ;", " »"):
        phrase = phrase.replace(signe, INSECABLE + signe[1:])
    return phrase.replace("« ", "«" + INSECABLE)

"""La fiche de récupération : le code qui rouvre un coffre, à imprimer et à garder à part."""

from __future__ import annotations

import io
from datetime import date

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from ase_parcours.francais import date_longue
from ase_parcours.rapports.kit import polices, qr, style
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.texte import gras, mono, riche

_COTE = 45 * mm


def fiche_de_recuperation(coffre: str, code: str, jour: date) -> bytes:
    """Une page A4 : le code en clair et en QR, le coffre qu'il ouvre, et quoi en faire."""
    polices.enregistrer()
    tampon = io.BytesIO()
    toile = Canvas(
        tampon,
        pagesize=(style.PAGE_LARGEUR, style.PAGE_HAUTEUR),
        initialFontName=polices.NORMALE,  # type: ignore[arg-type]
        lang="fr-FR",
    )
    toile.setTitle("Fiche de récupération d'un coffre ASE Parcours")
    y = style.PAGE_HAUTEUR - style.HAUT - 10
    for bloc, ecart in _blocs(coffre, code, jour):
        _, hauteur = bloc.wrap(style.LARGEUR, y)
        y -= hauteur
        bloc.drawOn(toile, style.GAUCHE, y)
        y -= ecart
    qr.dessiner(toile, qr.matrice(code.replace(" ", "")), style.GAUCHE, y - _COTE, _COTE)
    toile.save()
    return tampon.getvalue()


def _blocs(coffre: str, code: str, jour: date) -> list[tuple[Flowable, float]]:
    consignes = (
        "Ce code rouvre le coffre si tous les mots de passe sont perdus. Qui l'a peut tout lire.",
        "Imprimez cette page, rangez-la sous clé loin de l'ordinateur, puis effacez le fichier.",
        "Pour s'en servir : écran d'ouverture, « Mot de passe oublié », puis taper le code.",
    )
    return [
        (paragraphe(riche("Fiche de récupération"), style.TITRE), 6),
        (paragraphe(riche(f"Faite le {date_longue(jour)}."), style.SOUS_TITRE), 14),
        *((paragraphe(riche(c), style.TEXTE), 6) for c in consignes),
        (paragraphe(gras("Code"), style.SECTION), 4),
        (paragraphe(mono(code), style.NIVEAU), 12),
        (paragraphe(gras("Coffre"), style.SECTION), 4),
        (paragraphe(mono(coffre), style.TEXTE), 16),
    ]

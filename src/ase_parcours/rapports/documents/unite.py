"""Ce que les documents d'une unité posent de la même façon."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.communs import DUneUnite
from ase_parcours.rapports.contenus.unite import ParNiveau
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.graphe_niveaux import MOTS
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule

MASQUE = "masqué"


def titre(contenu: DUneUnite, titre_: str) -> list[Bloc]:
    """Le titre, l'unité et le jour des faits ; à droite, à qui il est remis et pourquoi."""
    jour = fr.date_longue(contenu.en_tete.date_edition)
    gauche = [
        Bloc(paragraphe(titre_, style.TITRE)),
        Bloc(paragraphe(fr.initiale_majuscule(contenu.objet.nom), style.PERSONNE)),
        Bloc(paragraphe(f"D’après ce que le coffre sait le {jour}.", style.CELLULE_DOUCE)),
    ]
    return blocs.cote_a_cote(gauche, commun.pour_et_but(contenu.en_tete), depart=321, trait=True)


def toit(niveau: Niveau) -> AvecIcone:
    """Le niveau, en toit et en mot."""
    return AvecIcone(blocs.TOITS[niveau], MOTS[niveau])


def nombre(n: int | None) -> str:
    """Un nombre, ou qu'il est masqué."""
    return MASQUE if n is None else fr.nombre(n)


def par_niveau(compte: ParNiveau) -> Sequence[Cellule]:
    """Une cellule par niveau."""
    return [nombre(compte.de(n)) for n in Niveau]

"""La frise imprimée : A4 couché, la vie entière, puis chaque élément avec ses vraies dates.

Ce n'est pas une édition : ni numéro, ni empreinte, ni trace au journal.
"""

from __future__ import annotations

from dataclasses import dataclass

from ase_parcours import francais
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.frise import Couloir, Frise
from ase_parcours.metier.frise_table import en_table
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.documents import travail
from ase_parcours.rapports.kit import blocs, polices, style
from ase_parcours.rapports.kit.frise import FrisePapier
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import court, gras

TITRE = "Frise de vie"
_CASE = 300
"""Caractères d'une case : un libellé démesuré ne doit pas dépasser une page."""
_COLONNES = (
    Colonne("Couloir", 0),
    Colonne("Quoi", 90),
    Colonne("Quand", 330),
    Colonne("À savoir", 560),
)


@dataclass(frozen=True, slots=True)
class ContenuFrise:
    """Ce que la frise imprime."""

    en_tete: EnTete
    personne: Personne
    frise: Frise


def rendre(contenu: ContenuFrise) -> tuple[bytes, int]:
    """Les octets du PDF et son nombre de pages, les mêmes pour les mêmes faits."""
    polices.enregistrer()
    return travail.rendre(TITRE, contenu.en_tete, contenu.personne, _blocs(contenu), style.PAYSAGE)


def _blocs(contenu: ContenuFrise) -> list[Bloc]:
    f, personne = contenu.frise, contenu.personne
    qui = (
        gras(personne.nom_complet) + f", {phrases.naissance(personne)}, dossier {personne.dossier}"
    )
    derniere = ajouter_jours(f.fin, -1)
    portee = francais.initiale_majuscule(francais.intervalle(f.debut, derniere))
    rangees = [
        (gras(x.couloir.value), court(x.quoi, _CASE), court(x.quand), court(x.savoir, _CASE))
        for x in en_table(f, tuple(Couloir))
    ]
    suite = [Bloc(paragraphe("Rien n’est encore daté dans ce dossier.", style.TEXTE), 10)]
    if rangees:
        suite = blocs.section("Ce que montre la frise", Tableau(_COLONNES, rangees))
    return [
        Bloc(paragraphe(TITRE, style.TITRE)),
        Bloc(paragraphe(qui, style.PERSONNE), 2),
        Bloc(paragraphe(f"{portee}.", style.TEXTE_DOUX), 2),
        Bloc(FrisePapier(f), 6),
        *suite,
    ]

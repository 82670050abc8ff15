"""Règles sur toute une file, et sur un jeune. Les faits sont en mémoire : le moteur seul compte.

La référence fait la même comparaison sur des tableaux déjà calculés : ce que coûterait la règle si
tous les faits étaient des colonnes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.coffre.lectures.regles import TYPES_LUS, examiner
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.regles import FaitsDuJeune, JeuDeRegles, Moteur
from ase_parcours.operations.demonstration import peupler
from ase_parcours.referentiels.regles import jeux_livres
from banc.cadre import Cible, Paire, ligne
from banc.lignes import produit
from banc.lignes.produit import AU

CINQ = ("revenu-autonomie@0.3", "rsj-lyon@2021.1", "cej@2025.1", "rsa@2026.1", "bourse-ase@2024.1")


@ligne("regles_cinq", "cinq jeux de règles sur 10 000 jeunes", cible=Cible("produit", 1000))
def regles_cinq(dossier: Path) -> Iterator[Paire]:
    """Les réponses et les montants, sans leurs raisons."""
    jeunes = _jeunes(dossier)
    moteurs = [Moteur(jeu) for jeu in _cinq()]

    def appliquer() -> None:
        for r in jeunes:
            faits = FaitsDuJeune(r, AU)
            for moteur in moteurs:
                moteur.verdict(faits)

    ages = [(18, 0)] * len(jeunes)

    def nue() -> None:
        for _ in moteurs:
            for age, revenu in ages:
                _ = 18 <= age <= 24 and revenu <= 40_000

    yield Paire(appliquer, nue)


@ligne("regles_un", "cinq jeux de règles sur un jeune, raisons et suite", cible=Cible("produit", 5))
def regles_un(dossier: Path) -> Iterator[Paire]:
    """L'examen complet, et le prochain jour où chaque réponse change."""
    jeune, jeux = _jeunes(dossier)[0], _cinq()

    def appliquer() -> None:
        examiner(jeune, jeux)

    yield Paire(appliquer, lambda: None)


def _cinq() -> list[JeuDeRegles]:
    return [jeux_livres()[reference] for reference in CINQ]


def _jeunes(dossier: Path) -> list[Regard]:
    """Les jeunes de la démonstration, répétés jusqu'au nombre."""
    with peupler(dossier / "coffre", "banc", produit.SECRET, AU) as seance, seance.lire() as conn:
        lignes = lister(conn, AU, seance.coffre.reperes)
        lus = [r for _, r in regards(conn, lignes, TYPES_LUS)]
    return (lus * (1 + produit.JEUNES // len(lus)))[: produit.JEUNES]

"""Les pages que la fenêtre connaît, et comment on les fabrique : seulement quand on les montre."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.fenetre.rail import Entree
from ase_parcours.bureau.suivis import JeunesSuivis

TABLEAU, JEUNES, ECHANGES, REGLAGES = "tableau", "jeunes", "echanges", "reglages"
ANNUAIRE, DROITS, ECHEANCES, REGLES = "annuaire", "droits", "echeances", "regles"
EXERCICES, VERIFIER, RAPPORTS = "exercices", "verifier", "rapports"
DOSSIER, RELEVE = "dossier", "releve"
"""Ces pages-là ne sont pas du rail : elles s'ouvrent depuis les autres."""

RAIL = (
    Entree(TABLEAU, "Tableau", "layout-dashboard"),
    Entree(JEUNES, "Jeunes", "users"),
    Entree(ECHEANCES, "Échéances", "calendar-due"),
    Entree(DROITS, "Droits", "scale"),
    Entree(REGLES, "Règles", "flask"),
    Entree(ANNUAIRE, "Annuaire", "building-bank"),
    Entree(RAPPORTS, "Rapports", "printer"),
    Entree(VERIFIER, "Vérifier", "rubber-stamp"),
    Entree(ECHANGES, "Échanges", "arrows-exchange"),
    Entree(REGLAGES, "Réglages", "settings", en_bas=True),
)
"""Seules les pages qui existent : une entrée qui ouvrirait du vide n'est pas montrée."""

RAIL_EXERCICE = (
    Entree(EXERCICES, "Exercices", "school"),
    *(entree for entree in RAIL if entree.nom != ECHANGES),
)
"""Celui d'un coffre d'exercice : ses situations d'abord, et rien n'y entre d'un tableur."""

DEFILENT_SEULES = frozenset({DOSSIER, REGLES, RAPPORTS})
"""Les pages qui font défiler elles-mêmes leur contenu, sous une tête fixe."""

TITRES = {
    JEUNES: "Jeunes",
    ECHEANCES: "Échéances",
    DROITS: "Droits",
    REGLES: "Règles",
    ANNUAIRE: "Annuaire",
    RAPPORTS: "Rapports",
    VERIFIER: "Vérifier un document",
    ECHANGES: "Échanges",
    REGLAGES: "Réglages",
    RELEVE: "Relève",
    EXERCICES: "Exercices",
}


class PageDeDossier(Protocol):
    """Ce que la fenêtre attend de la page d'un dossier."""

    def montrer(self, jeune: str, page: str) -> None:
        """Montre un jeune (identifiant) et l'une de ses pages."""


Fabrique = Callable[[Contexte, JeunesSuivis], QWidget]


def _tableau(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.tableau.page import PageTableau

    return PageTableau(contexte, suivis)


def _jeunes(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.jeunes.page import PageJeunes

    return PageJeunes(contexte, suivis)


def _echeances(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.echeances.page import PageEcheances

    return PageEcheances(contexte, suivis)


def _echanges(contexte: Contexte, _suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.importation.page import PageImport

    return PageImport(contexte)


def _droits(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.droits.page_rail import PageRailDroits

    return PageRailDroits(contexte, suivis)


def _annuaire(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.annuaire.page import PageAnnuaire

    return PageAnnuaire(contexte, suivis)


def _regles(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.prefiguration.page import PagePrefiguration

    return PagePrefiguration(contexte, suivis)


def _rapports(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.rapports.page import PageRapports

    return PageRapports(contexte, suivis)


def _verifier(contexte: Contexte, _suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.verification.page import PageVerifier

    return PageVerifier(contexte)


def _reglages(contexte: Contexte, _suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.reglages.page import PageReglages

    return PageReglages(contexte)


def _releve(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.releve.page import PageReleve

    return PageReleve(contexte, suivis)


def _exercices(contexte: Contexte, _suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.exercices.page import PageExercices

    return PageExercices(contexte)


def _dossier(contexte: Contexte, _suivis: JeunesSuivis) -> QWidget:
    from ase_parcours.bureau.dossier.page import PageDossier

    return PageDossier(contexte)


FABRIQUES: dict[str, Fabrique] = {
    TABLEAU: _tableau,
    JEUNES: _jeunes,
    ECHEANCES: _echeances,
    DROITS: _droits,
    REGLES: _regles,
    ANNUAIRE: _annuaire,
    RAPPORTS: _rapports,
    VERIFIER: _verifier,
    ECHANGES: _echanges,
    REGLAGES: _reglages,
    DOSSIER: _dossier,
    RELEVE: _releve,
    EXERCICES: _exercices,
}

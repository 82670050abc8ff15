"""Les pages d'un dossier, dans l'ordre où on les lit, et comment se font celles des facettes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.panneau_correction import PanneauCorrection
from ase_parcours.bureau.dossier.panneau_referents import PanneauReferents
from ase_parcours.bureau.dossier.panneau_scelle import PanneauScelle
from ase_parcours.bureau.droits.page import PageDroits
from ase_parcours.bureau.echeances.dossier import PageEcheancesDossier
from ase_parcours.bureau.facettes.page import Fabrique, PageFacettes
from ase_parcours.bureau.notes.page import PageNotes
from ase_parcours.bureau.projet.page import PageProjet
from ase_parcours.bureau.scenarios.panneau import PanneauScenarios
from ase_parcours.metier.vocabulaire import TYPES


@dataclass(frozen=True, slots=True)
class Definition:
    """Une page : sa clé, son mot, son icône. ``fabrique`` absente : la page du dossier la fait
    elle-même, d'avance."""

    cle: str
    mot: str
    icone: str
    fabrique: Callable[[Contexte], QWidget] | None = None


def _facettes(cle: str, *contenu: str | Fabrique) -> Callable[[Contexte], QWidget]:
    """Une page : des types du vocabulaire, par leur nom, et des panneaux particuliers."""
    panneaux = [TYPES[x] if isinstance(x, str) else x for x in contenu]
    return lambda contexte: PageFacettes(contexte, cle, panneaux)


PAGES = (
    Definition("synthese", "Synthèse", "layout-list"),
    Definition(
        "identite",
        "Statut",
        "id",
        _facettes("identite", "statut", "titre_sejour", "protection", PanneauCorrection),
    ),
    Definition(
        "parcours",
        "Parcours",
        "route",
        _facettes("parcours", "mesure", "accueil", PanneauReferents),
    ),
    Definition("sante", "Santé", "stethoscope", _facettes("sante", "sante", PanneauScelle)),
    Definition(
        "scolarite",
        "Scolarité et insertion",
        "school",
        _facettes("scolarite", "scolarite", "absence", "orientation", "insertion", "loisir"),
    ),
    Definition("logement", "Logement", "home"),
    Definition(
        "ressources",
        "Ressources",
        "coin",
        _facettes("ressources", "ressource", "charge", "dette", "finances", PanneauScenarios),
    ),
    Definition("droits", "Droits", "scale", PageDroits),
    Definition("echeances", "Échéances", "calendar-due", PageEcheancesDossier),
    Definition("documents", "Documents", "folder"),
    Definition(
        "projet",
        "Projet d’autonomie",
        "target-arrow",
        PageProjet,
    ),
    Definition("entourage", "Entourage", "heart-handshake", _facettes("entourage", "proche")),
    Definition("notes", "Notes", "notes", PageNotes),
    Definition(
        "suivi", "Après la sortie", "phone", _facettes("suivi", "contact", "demande_retour")
    ),
    Definition("journal", "Journal", "history"),
)
"""Onze pages de produit.md, plus le statut, les droits, les échéances et l'après-sortie."""

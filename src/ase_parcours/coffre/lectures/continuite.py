"""Les bilans des droits lus dans le coffre : d'un dossier, ou de beaucoup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.metier.continuite import Bilan, bilan
from ase_parcours.referentiels.droits import reperes_droits

TYPES = (
    *("sante", "statut", "titre_sejour", "insertion", "scolarite", "situation", "demarche_droit"),
    *("ressource", "charge", "finances", "aide_logement", "demande_logement", "entretien"),
)
"""Ce qu'un bilan regarde, en plus de ce que la garantie a déjà lu."""


def bilan_du_dossier(vue: VueDossier) -> Bilan:
    """Le bilan d'un dossier lu."""
    return bilan(regard(vue, vue.ligne.evaluation.aujourd_hui), reperes_droits())


def bilans(conn: Connection, lignes: Iterable[LigneJeune]) -> Iterator[tuple[LigneJeune, Bilan]]:
    """Le bilan de chaque jeune que l'on accompagne, dans l'ordre des lignes : une requête par type
    de fait."""
    regles = reperes_droits()
    for ligne, vu in regards(conn, lignes, TYPES):
        sien = bilan(vu, regles)
        if sien.accompagne:
            yield ligne, sien

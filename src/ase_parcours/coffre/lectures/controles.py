"""Les contrôles d'un dossier lu dans le coffre."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.metier import controles
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.garantie import evaluer
from ase_parcours.referentiels.controles import reperes_controles


def regard(vue: VueDossier, aujourd_hui: date) -> Regard:
    """Ce que les contrôles regardent d'une vue, au jour donné."""
    evaluation = vue.ligne.evaluation
    if evaluation.aujourd_hui != aujourd_hui:
        evaluation = evaluer(evaluation.faits, aujourd_hui, evaluation.reperes)
    return Regard(vue.identite, vue.facettes, evaluation, reperes_controles())


def controler(vue: VueDossier, aujourd_hui: date) -> tuple[Alerte, ...]:
    """Toutes les alertes des contrôles, les graves d'abord."""
    return controles.controler(regard(vue, aujourd_hui))

"""Les contrôles d'un dossier lu dans le coffre."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.papiers import papiers_du_dossier
from ase_parcours.metier import controles
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.papiers import alertes as alertes_des_papiers
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.papiers import regles_des_papiers


def regard(vue: VueDossier, aujourd_hui: date) -> Regard:
    """Ce que les contrôles regardent d'une vue, au jour donné."""
    evaluation = vue.ligne.evaluation
    if evaluation.aujourd_hui != aujourd_hui:
        evaluation = evaluer(evaluation.faits, aujourd_hui, evaluation.reperes)
    return Regard(vue.identite, vue.facettes, evaluation, reperes_controles())


def controler(vue: VueDossier, aujourd_hui: date) -> tuple[Alerte, ...]:
    """Toutes les alertes des contrôles, les graves d'abord."""
    trouvees = (*controles.controler(regard(vue, aujourd_hui)), *_papiers(vue, aujourd_hui))
    return tuple(sorted(trouvees, key=lambda a: not a.grave))


def _papiers(vue: VueDossier, aujourd_hui: date) -> tuple[Alerte, ...]:
    sortie = vue.ligne.evaluation.sortie.le
    siennes = alertes_des_papiers(
        papiers_du_dossier(vue), sortie, aujourd_hui, regles_des_papiers()
    )
    return tuple(replace(a, page="documents") for a in siennes)

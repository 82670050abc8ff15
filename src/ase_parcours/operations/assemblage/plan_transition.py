"""Le plan de transition d'un dossier."""

from __future__ import annotations

from dataclasses import replace

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.francais import date_longue
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.operations.assemblage import commun, pistes, situation
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.communs import MotsDuJeune
from ase_parcours.rapports.contenus.plan_transition import PlanTransition


def plan_de_transition(d: Demande) -> PlanTransition:
    """Où la personne dormira après sa sortie, et ce qui reste à faire."""
    vue = d.vue
    e = vue.ligne.evaluation
    personne = commun.personne_du_dossier(vue)
    tenu = e.tenue.visa if e.tenue is not None else None
    return PlanTransition(
        en_tete=replace(
            d.en_tete,
            pour=f"{commun.lui_et_son_referent(personne)}, le cadre de l'ASE.",
            but=_but(e),
        ),
        personne=personne,
        bilan=commun.bilan(e, e.plages, e.niveau),
        version_natures=commun.version(e),
        pistes=tuple(pistes.pistes(vue)),
        besoins=situation.besoins(vue),
        dates=tuple(situation.dates(vue)),
        etapes=tuple(situation.etapes(e)),
        mots=mots(vue),
        visa=commun.visa(tenu) if tenu is not None else None,
        signatures=commun.signatures(personne),
    )


def _but(e: Evaluation) -> str:
    if e.sortie.le is None:
        return "préparer la sortie, dont la date n'est pas connue."
    return f"préparer la sortie du {date_longue(e.sortie.le)}."


def mots(vue: VueDossier) -> MotsDuJeune | None:
    """Ce que le jeune a dit, s'il l'a dit."""
    parole = vue.identite.get("parole")
    return MotsDuJeune(parole) if parole else None

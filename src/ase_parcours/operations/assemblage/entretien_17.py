"""Le compte rendu de l'entretien des 17 ans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.controles.projet import limite_entretien
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.operations.assemblage import commun, entretien, projet
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.communs import DateQuiCompte
from ase_parcours.rapports.contenus.entretien import EntretienDixSept
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.projet import EtatAction

_CODE = "DIX_SEPT_ANS"
_FINIES = (EtatAction.FAITE, EtatAction.ABANDONNEE)


def entretien_des_dix_sept_ans(d: Demande) -> EntretienDixSept:
    """Ce qui a été dit, ou la trame vide s'il reste à mener."""
    r = regard(d.vue, d.vue.ligne.evaluation.aujourd_hui)
    personne = commun.personne_du_dossier(d.vue)
    note = entretien.choisir(r, _CODE)
    prevues = projet.actions(r.faits("action"), r.aujourd_hui)
    return EntretienDixSept(
        en_tete=replace(
            d.en_tete,
            pour=commun.lui_et_son_referent(personne),
            but="préparer la majorité : le chemin parcouru, les droits, l’autonomie",
        ),
        personne=personne,
        tenue=entretien.tenue(r, note, limite_entretien(r)),
        ordre_du_jour=entretien.ordre_du_jour(r, note),
        themes=entretien.themes(note),
        droits=projet.droits(r, note.fait),
        decide=entretien.decide(note),
        actions=tuple(a for a in prevues if a.etat not in _FINIES),
        position=projet.position(r, note.fait),
        rendez_vous=(*entretien.entretiens_a_venir(r, note), *_ensuite(r)),
        textes=projet.textes("ASE-07"),
        signatures=projet.signatures(personne, r.evaluation.reperes.regles.majorite_ans),
    )


def _ensuite(r: Regard) -> Iterator[DateQuiCompte]:
    """Le projet que cet entretien prépare, tant qu'aucune version n'en est signée."""
    if r.faits("version_projet"):
        return
    attendu = r.age_atteint(r.evaluation.reperes.regles.majorite_ans)
    quoi = "Majorité : le projet d’accès à l’autonomie est signé avant ce jour"
    if attendu is not None and attendu > r.aujourd_hui:
        yield DateQuiCompte(attendu, quoi, "CASF L222-5-1", nature=Nature.FAIT)

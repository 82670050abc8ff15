"""L'alerte de sortie d'un dossier : ce que la garantie dit, tourné en demandes datées."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.nuits import Couverture, Niveau
from ase_parcours.metier.sortie import fin_jeune_majeur
from ase_parcours.operations.assemblage import commun, pistes
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.alerte_sortie import AlerteSortie, CeQuiEstDemande
from ase_parcours.rapports.contenus.communs import GroupePiste, Personne
from ase_parcours.rapports.phrases import accord

_CADRE = "cadre de l’ASE"
_SUITES = 2
"""Au-delà, les suites de nuits sans toit se demandent ensemble."""


def alerte_de_sortie(d: Demande) -> AlerteSortie:
    """Qui sort, quand, ce qui manque, à qui on le demande."""
    e = d.vue.ligne.evaluation
    personne = commun.personne_du_dossier(d.vue)
    return AlerteSortie(
        en_tete=replace(
            d.en_tete,
            pour=fr.enumeration([_CADRE, personne.referent or _referent(personne)]),
            but="trouver un toit pour chaque nuit, avant la sortie.",
        ),
        personne=personne,
        bilan=commun.bilan(e, e.plages, e.niveau),
        demandes=tuple(_demandes(e, personne)),
        pistes=tuple(p for p in pistes.pistes(d.vue) if p.groupe is GroupePiste.VIVANTE),
    )


def _demandes(e: Evaluation, personne: Personne) -> Iterator[CeQuiEstDemande]:
    referent, nom = _referent(personne), personne.referent or ""
    if not nom:
        yield CeQuiEstDemande("Désigner un référent", _CADRE, pour_le=e.aujourd_hui)
    if e.sortie.le is None:
        quoi = "Établir la date de sortie : décision, date prévue ou date de naissance"
        yield CeQuiEstDemande(quoi, referent, nom, e.aujourd_hui)
        return
    yield from _toits(e)
    if e.plan_b_manquant:
        quoi = "Ouvrir une deuxième piste de logement"
        yield CeQuiEstDemande(quoi, referent, nom, _avant(e, e.sortie.le))
    derniere = e.plages[-1] if e.plages else None
    if derniere is not None and derniere.couverture is Couverture.PROVISOIRE:
        quoi = "Trouver la solution durable qui suit la dernière nuit provisoire"
        yield CeQuiEstDemande(quoi, referent, nom, _avant(e, derniere.fin))
    fin = fin_jeune_majeur(e.faits, e.aujourd_hui)
    if fin is not None and e.niveau is Niveau.SANS_SOLUTION:
        quoi = f"Prolonger l’accueil jeune majeur, qui finit le {fr.date_longue(fin)}"
        limite = ajouter_mois(fin, -e.reperes.regles.renouvellement_mois)
        yield CeQuiEstDemande(quoi, _CADRE, pour_le=max(e.aujourd_hui, limite))


def _toits(e: Evaluation) -> Iterator[CeQuiEstDemande]:
    for trou in e.trous[:_SUITES]:
        nuits = fr.plage_de_nuits(trou.debut, trou.derniere)
        quoi = f"Trouver un toit pour {fr.pluriel(trou.nuits, 'nuit')}, {nuits}"
        yield CeQuiEstDemande(quoi, _CADRE, pour_le=_avant(e, trou.debut))
    reste = e.trous[_SUITES:]
    if reste:
        n = sum(p.nuits for p in reste)
        quoi = f"Trouver un toit pour {fr.pluriel(n, 'autre nuit')}, à partir du "
        debut = fr.date_longue(reste[0].debut)
        yield CeQuiEstDemande(quoi + debut, _CADRE, pour_le=_avant(e, reste[0].debut))


def _avant(e: Evaluation, nuit: date) -> date:
    """Le jour où une solution doit être sûre : la dernière étape d'urgence avant le jour même, ou
    aujourd'hui si elle est passée."""
    etapes = [x for x in e.reperes.regles.urgence if x.mois_avant or x.jours_avant]
    return max(e.aujourd_hui, etapes[-1].ouverture(nuit)) if etapes else e.aujourd_hui


def _referent(personne: Personne) -> str:
    return accord(personne.referent_genre, "référente ASE", "référent ASE", "référent ASE")

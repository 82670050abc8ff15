"""La synthèse d'une unité : ses chiffres, ses sorties mois par mois, ses jeunes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.tableau import niveau_montre
from ase_parcours.coffre.pseudonymes import pseudonymes_du_coffre
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import DemandeUnite
from ase_parcours.operations.assemblage.unite import Etat, etat, par_niveau
from ase_parcours.rapports.contenus.unite import LigneSynthese, MoisDeSorties, SyntheseFoyer

_DEJA, _INCONNUE = "déjà sortis", "date inconnue"


def synthese_foyer(d: DemandeUnite) -> SyntheseFoyer:
    """Les chiffres du tableau de bord, puis chaque jeune, le plus pressé d'abord."""
    vu = etat(d)
    comptees = vu.tableau.comptees
    pseudonyme = pseudonymes_du_coffre(d.conn)
    return SyntheseFoyer(
        en_tete=replace(
            d.en_tete, pour="l’équipe et son cadre", but="préparer les sorties des douze mois"
        ),
        unite=d.unite,
        suivis=len(vu.suivis),
        au_dela=vu.tableau.au_dela,
        sorties=par_niveau(comptees),
        nuits=vu.nuits,
        plans_b=vu.plans_b,
        retards=sum(vu.retards[x.id] for x in vu.suivis),
        en_retard=vu.en_retard,
        mois=tuple(_mois(comptees, d.jour, d.reperes.regles.tableau_mois)),
        jeunes=tuple(_ligne(vu, x, pseudonyme(x.dossier)) for x in vu.suivis),
    )


def _mois(lignes: tuple[LigneJeune, ...], jour: date, combien: int) -> Iterator[MoisDeSorties]:
    """Chaque mois, même vide : un mois sans sortie se voit aussi."""
    premier = jour.replace(day=1)
    bornes = [ajouter_mois(premier, i) for i in range(combien + 2)]
    avant = [x for x in lignes if x.sortie is not None and x.sortie < premier]
    if avant:
        yield MoisDeSorties(_DEJA, par_niveau(avant))
    for debut, fin in pairwise(bornes):
        dedans = [x for x in lignes if x.sortie is not None and debut <= x.sortie < fin]
        yield MoisDeSorties(_mot(debut), par_niveau(dedans))
    sans = [x for x in lignes if x.sortie is None]
    if sans:
        yield MoisDeSorties(_INCONNUE, par_niveau(sans))


def _mot(mois: date) -> str:
    """« janv. 2027 » : la date du premier, sans son jour."""
    return fr.date_courte(mois).partition(" ")[2]


def _ligne(vu: Etat, x: LigneJeune, pseudonyme: str) -> LigneSynthese:
    e = x.evaluation
    return LigneSynthese(
        nom=x.nom_complet,
        dossier=x.dossier,
        pseudonyme=pseudonyme,
        age=x.age,
        sortie=x.sortie,
        base=commun.BASES[x.base] if x.base else "",
        niveau=niveau_montre(x),
        nuits=e.nuits_decouvertes,
        sur=sum(p.nuits for p in e.plages),
        pistes=len(e.pistes),
        plan_b_manquant=e.plan_b_manquant,
        retards=vu.retards[x.id],
        referent=x.referent,
    )

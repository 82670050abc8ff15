"""Le budget d'un dossier, tel qu'il s'imprime."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.budget import LigneBudget, budget, phrase
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.controles.regard import OUI, Regard, jour
from ase_parcours.metier.controles.ressources import lignes_du_dossier
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.budget import LigneArgent, LigneDette, PageBudget

_A_VENIR_MOIS = 12


def page_de_budget(d: Demande) -> PageBudget:
    """Le mois d'aujourd'hui, et ce qui y change dans l'année."""
    r = regard(d.vue, d.vue.ligne.evaluation.aujourd_hui)
    au = r.aujourd_hui
    ressources, charges = lignes_du_dossier(r, au)
    b = budget(ressources, charges, au)
    personne = commun.personne_du_dossier(d.vue)
    return PageBudget(
        en_tete=replace(
            d.en_tete,
            pour=commun.lui_et_son_referent(personne),
            but="voir ce qui reste pour vivre, et ce qui est à demander",
        ),
        personne=personne,
        mois=f"{fr.MOIS[au.month - 1]} {au.year}",
        phrase=phrase(b),
        ressources=tuple(_du_jour(ressources, au)),
        charges=tuple(_du_jour(charges, au)),
        a_venir=tuple(_a_venir((*ressources, *charges), au)),
        dettes=tuple(_dettes(r)),
        total_ressources=b.ressources,
        total_charges=b.charges,
        solde=b.solde,
        epargne=_epargne(r),
        signatures=commun.signatures(personne),
    )


def _du_jour(lignes: Iterable[LigneBudget], au: date) -> Iterator[LigneArgent]:
    for x in lignes:
        if x.court(au):
            yield LigneArgent(x.nom, x.par_mois, _quand(x))


def _quand(x: LigneBudget) -> str:
    if x.fin is not None:
        return f"jusqu'au {fr.date_longue(x.fin)}"
    return f"depuis le {fr.date_longue(x.debut)}" if x.debut is not None else ""


def _a_venir(lignes: Iterable[LigneBudget], au: date) -> Iterator[LigneArgent]:
    """Ce qui commence dans l'année, du plus proche au plus lointain."""
    horizon = ajouter_mois(au, _A_VENIR_MOIS)
    futures = [x for x in lignes if x.debut is not None and au < x.debut < horizon]
    for x in sorted(futures, key=lambda x: x.debut or au):
        yield LigneArgent(x.nom, x.par_mois, f"à partir du {fr.date_longue(x.debut or au)}")


def _dettes(r: Regard) -> Iterator[LigneDette]:
    for f in r.faits("dette"):
        soldee = jour(f, "soldee_le")
        if soldee is None or soldee > r.aujourd_hui:
            nature = str(f.get("nature") or "dette")
            envers = str(f.get("creancier") or "")
            yield LigneDette(
                fr.initiale_majuscule(nature), envers, f.get("montant"), f.get("mensualite")
            )


def _epargne(r: Regard) -> str:
    dites: list[str] = []
    for f in r.faits("finances"):
        if f.get("epargne") is not None:
            dites.append(f"Épargne : {fr.montant(f['epargne'])}.")
        if f.get("pecule_montant") is not None:
            dites.append(f"Pécule (allocation de rentrée) : {fr.montant(f['pecule_montant'])}.")
        elif f.get("pecule_concerne") == OUI:
            dites.append("Pécule (allocation de rentrée) : montant à demander.")
    return " ".join(dites)

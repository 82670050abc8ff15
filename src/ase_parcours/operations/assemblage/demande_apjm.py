"""La demande d'accueil jeune majeur d'un dossier, préremplie de ce qu'il sait."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.calendrier import anniversaire, veille
from ase_parcours.metier.controles.regard import NON, OUI, Regard
from ase_parcours.metier.controles.ressources import budget_du_jour, lignes_du_dossier
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.sortie import fin_jeune_majeur
from ase_parcours.operations.assemblage import commun, dit, situation
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.budget import LigneArgent
from ase_parcours.rapports.contenus.communs import MotsDuJeune
from ase_parcours.rapports.contenus.demande_apjm import DemandeApjm, Soutien
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.referentiels.lettres import lettres

_LETTRE = "lettre_renouvellement_apjm"
"""La demande se fonde sur les textes que cette lettre cite, lus et marqués comme tels."""
_LOGEMENT = "2"
_SOUTIENS = (
    ("1", "une aide financière chaque mois"),
    (_LOGEMENT, "un logement ou un hébergement"),
    ("3", "une aide pour mes études, ma formation ou mon emploi"),
    ("4", "une aide pour me soigner"),
    ("5", "une aide dans mes démarches"),
    ("6", "une personne qui m’accompagne"),
)
"""Ce que l'on peut demander pour chacun des six besoins (CASF R222-6)."""


def demande_d_accueil(d: Demande) -> DemandeApjm:
    """La demande ; ce que le dossier ne sait pas reste vide."""
    e = d.vue.ligne.evaluation
    r = regard(d.vue, e.aujourd_hui)
    naissance, regles = e.faits.naissance.exacte, e.reperes.regles
    fin = fin_jeune_majeur(e.faits, e.aujourd_hui)
    return DemandeApjm(
        en_tete=replace(
            d.en_tete,
            pour="direction de l’aide sociale à l’enfance",
            but="demander "
            + ("le renouvellement de " if fin else "")
            + "l’accueil provisoire jeune majeur.",
        ),
        personne=commun.personne_du_dossier(d.vue),
        prise_en_charge=e.faits.arrivee(),
        majorite=anniversaire(naissance, regles.majorite_ans) if naissance else None,
        fin_actuelle=fin,
        limite=veille(anniversaire(naissance, regles.fin_accueil_ans)) if naissance else None,
        hebergement=dit.logement(r),
        activite=dit.activite(r),
        soins=dit.soins(r),
        soutien_familial=_famille(r),
        confiance=dit.confiance(r),
        ressources=tuple(_ressources(r)),
        total=budget_du_jour(r).ressources,
        apres=_apres(r),
        besoins=situation.besoins(d.vue),
        soutiens=tuple(_soutiens(r)),
        mots=MotsDuJeune(parole) if (parole := dit.parole(r)) else None,
        textes=tuple(TexteCite(b.texte, b.lu_le) for b in lettres()[_LETTRE].bases),
    )


def _famille(r: Regard) -> str:
    aide = r.unique("situation").get("soutien_familial")
    return str(aide) if aide in (OUI, NON) else ""


def _ressources(r: Regard) -> Iterator[LigneArgent]:
    lignes, _ = lignes_du_dossier(r, r.aujourd_hui)
    for x in lignes:
        if x.court(r.aujourd_hui):
            quand = f"jusqu’au {fr.date_longue(x.fin)}" if x.fin is not None else ""
            yield LigneArgent(x.nom, x.par_mois, quand)


def _apres(r: Regard) -> str:
    e = r.evaluation
    if e.sortie.le is None or not e.plages:
        return ""
    nuits = phrases.nuits_en_mots(commun.bilan(e, e.plages, e.niveau))
    return f"Sortie le {fr.date_longue(e.sortie.le)}. Les six mois qui suivent, {nuits}"


def _soutiens(r: Regard) -> Iterator[Soutien]:
    suivis = dit.besoins_a_suivre(r)
    sans_toit = r.evaluation.niveau is Niveau.SANS_SOLUTION
    for code, nom in _SOUTIENS:
        yield Soutien(nom, code in suivis or (code == _LOGEMENT and sans_toit))

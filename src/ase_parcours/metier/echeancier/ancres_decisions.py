"""Les ancres des décisions : accueil jeune majeur, refus, demandes de retour."""

from __future__ import annotations

from datetime import date

from ase_parcours.metier.controles.regard import jour
from ase_parcours.metier.echeancier.contexte import Ancrage, Contexte, Manque
from ase_parcours.metier.echeancier.modele import Depuis
from ase_parcours.metier.jeune import Mesure

JEUNE_MAJEUR = frozenset({"ADM_20", "ADM_21", "JUD_24"})
"""Décisions jeune majeur : aide éducative, accueil provisoire, protection judiciaire."""
_EN_ATTENTE = frozenset({None, "", "DEMANDEE", "EN_COURS"})
_SANS_REPONSE = frozenset({None, "", "ATTENTE"})


def decisions_jeune_majeur(c: Contexte) -> list[Mesure]:
    """Les décisions jeune majeur."""
    mesures = c.r.evaluation.faits.mesures
    return [m for m in mesures if m.jeune_majeur_heberge or m.nature in JEUNE_MAJEUR]


def debuts_apjm(c: Contexte) -> list[Ancrage] | Manque:
    decisions = decisions_jeune_majeur(c)
    debuts = sorted(m.debut for m in decisions if m.debut is not None)
    if len(debuts) < len(decisions):
        return ("apjm_debut",)
    return [Ancrage(Depuis("début de la décision jeune majeur", d), debut=d) for d in debuts]


def fins_apjm(c: Contexte) -> list[Ancrage] | Manque:
    """Chaque fin. Une décision plus longue la clôt : le renouvellement est fait."""
    decisions = decisions_jeune_majeur(c)
    if not decisions:
        return []
    en_ordre = sorted(decisions, key=lambda m: (m.fin or date.max, m.debut or date.min))
    if en_ordre[-1].fin is None:
        return ("apjm_fin",)
    ancrages = []
    for rang, m in enumerate(en_ordre, 1):
        assert m.fin is not None  # noqa: S101 - la plus tardive en a une
        suite = next((s for s in en_ordre[rang:] if s.fin != m.fin), None)
        tenu = ("Décision suivante", suite.decision or suite.debut) if suite else None
        ancrages.append(
            Ancrage(Depuis("fin de la décision jeune majeur", m.fin), tenu, m.debut, rang)
        )
    return ancrages


# --- Refus, retour ------------------------------------------------------------------------------


def refus(c: Contexte) -> list[Ancrage] | Manque:
    dates = [
        jour(f, "repondue_le") for f in c.r.faits("demande_retour") if f.get("reponse") == "REFUS"
    ]
    dates += [
        None for f in c.par_valeur("demarche_droit", "droit", "APJM") if f.get("etat") == "REFUSEE"
    ]
    connues = sorted(d for d in dates if d is not None)
    if len(connues) < len(dates):
        return ("refus_le",)
    return [Ancrage(Depuis("refus notifié", d), debut=d) for d in connues]


def sans_reponse(c: Contexte) -> list[Ancrage] | Manque:
    """Les demandes d'accueil jeune majeur et de retour que rien n'a encore suivies."""
    debuts = [m.debut for m in decisions_jeune_majeur(c) if m.debut is not None]
    demandes = [
        jour(f, "demande_le")
        for f in c.par_valeur("demarche_droit", "droit", "APJM")
        if f.get("etat") in _EN_ATTENTE
    ]
    demandes += [
        jour(f, "demandee_le")
        for f in c.r.faits("demande_retour")
        if f.get("reponse") in _SANS_REPONSE
    ]
    connues = sorted(d for d in demandes if d is not None and not any(b >= d for b in debuts))
    return [Ancrage(Depuis("demande sans réponse", d), debut=d) for d in connues]


def demandes_de_retour(c: Contexte) -> list[Ancrage] | Manque:
    ancrages = []
    demandes = [(d, f) for f in c.r.faits("demande_retour") if (d := jour(f, "demandee_le"))]
    for le, f in sorted(demandes, key=lambda x: x[0]):
        repondu = f.get("reponse") not in _SANS_REPONSE
        tenu = ("Réponse donnée", jour(f, "repondue_le")) if repondu else None
        ancrages.append(Ancrage(Depuis("demande de retour", le), tenu, le))
    return ancrages

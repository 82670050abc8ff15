"""Besoins, dates et étapes d'un dossier, telles que les documents les impriment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.francais import date_courte, date_longue, montant, pluriel
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.projet import est_faite, etat_besoin
from ase_parcours.metier.sortie import fin_jeune_majeur
from ase_parcours.rapports.contenus.communs import (
    Besoin,
    DateQuiCompte,
    DroitEnsuite,
    Etape,
    EtatBesoin,
)
from ase_parcours.rapports.contenus.natures import Nature

_CODES = ("1", "2", "3", "4", "5", "6")
"""Les six besoins du décret 2022-1125, dans son ordre."""
_LOGEMENT = "2"


def besoins(vue: VueDossier) -> tuple[Besoin, ...]:
    """Les six besoins du projet. Ce que le projet ne dit pas encore vient du dossier ; ce que
    personne ne dit reste « non traité »."""
    ecrits = {str(b["besoin"]): b for b in vue.facettes["besoin"]}
    jour = vue.ligne.evaluation.aujourd_hui
    rendus = []
    for code in _CODES:
        siennes = [a for a in vue.facettes["action"] if str(a["besoin"]) == code]
        dit = ecrits.get(code)
        etat = EtatBesoin(etat_besoin(dit, siennes, jour).value)
        su = str((dit or {}).get("situation") or "") or _su_du_dossier(vue, code)
        if su and etat is EtatBesoin.NON_TRAITE:
            etat = EtatBesoin.EN_PARTIE
        besoin = _avec_action(Besoin(su, etat=etat), siennes, jour)
        rendus.append(_logement(vue, besoin) if code == _LOGEMENT else besoin)
    return tuple(rendus)


def _avec_action(besoin: Besoin, actions: list[Mapping[str, Any]], jour: date) -> Besoin:
    """Le besoin et sa prochaine action : la plus proche qui ne soit ni faite ni abandonnée."""
    ouvertes = [a for a in actions if a["etat"] != "ABANDONNEE" and not est_faite(a, jour)]
    if not ouvertes:
        return besoin
    prochaine = min(ouvertes, key=lambda a: str(a["pour_le"] or "9999"))
    quand = date.fromisoformat(prochaine["pour_le"]) if prochaine["pour_le"] else None
    return replace(
        besoin,
        action=str(prochaine["quoi"] or ""),
        qui=str(prochaine["qui"] or ""),
        quand=date_courte(quand) if quand is not None else "",
    )


def _logement(vue: VueDossier, besoin: Besoin) -> Besoin:
    """Le toit se dit d'abord, tel que les nuits le jugent ; « traité » veut une garantie."""
    e = vue.ligne.evaluation
    toit = {
        Niveau.GARANTIE: "un toit durable",
        Niveau.FRAGILE: "un toit provisoire",
        Niveau.SANS_SOLUTION: pluriel(e.nuits_decouvertes, "nuit découverte"),
        Niveau.INDETERMINEE: "date de sortie inconnue",
    }[e.niveau]
    dit = f"{toit} ; {besoin.aujourd_hui}" if besoin.aujourd_hui else toit
    etat = EtatBesoin.TRAITE if e.niveau is Niveau.GARANTIE else EtatBesoin.EN_PARTIE
    etape = e.prochaine_etape
    if etape is None:
        return replace(besoin, aujourd_hui=dit, etat=etat)
    le, quoi, qui = etape
    return Besoin(dit, quoi, qui, date_courte(le), etat)


def _su_du_dossier(vue: VueDossier, code: str) -> str:
    if code == "1":
        return _ressources(vue)
    if code == "3":
        return _derniere(vue, "scolarite", "niveau")
    return _soins(vue) if code == "4" else ""


def _ressources(vue: VueDossier) -> str:
    dites = []
    for r in vue.facettes["ressource"]:
        finie = r["fin"] and r["fin"] <= vue.ligne.evaluation.aujourd_hui.isoformat()
        if r["montant"] is not None and not finie:
            dites.append(f"{r['nature']} : {montant(r['montant'])}")
    return ", ".join(dites[:2])


def _derniere(vue: VueDossier, facette: str, champ: str) -> str:
    valeurs = [str(r[champ]) for r in vue.facettes[facette] if r[champ]]
    return valeurs[-1] if valeurs else ""


def _soins(vue: VueDossier) -> str:
    for r in vue.facettes["sante"]:
        if (r["element"] or "").upper().startswith("C2S") and r["echeance"]:
            return f"C2S jusqu'au {date_courte(date.fromisoformat(r['echeance']))}"
    return ""


def dates(vue: VueDossier) -> list[DateQuiCompte]:
    """Les dates à venir, avec leur base légale et qui en répond."""
    e = vue.ligne.evaluation
    referent = vue.identite.get("referent") or ""
    trouvees: list[tuple[date, str, str, str, Nature]] = []
    fin = fin_jeune_majeur(e.faits, e.aujourd_hui)
    if fin is not None:
        quoi = "Demander le renouvellement de l'accueil jeune majeur, au plus tard"
        trouvees.append(
            (
                ajouter_mois(fin, -e.reperes.regles.renouvellement_mois),
                quoi,
                "CASF L222-5, 5°",
                referent,
                Nature.FAIT,
            )
        )
    if e.sortie.le is not None:
        quoi = "Sortie : toutes les nuits doivent être couvertes"
        trouvees.append((e.sortie.le, quoi, "CASF R222-6, 2°", referent, Nature.FAIT))
        horizon = e.reperes.fin_horizon(e.sortie.le)
        trouvees.append(
            (horizon, "Entretien des six mois", "CASF L222-5-2-1", referent, Nature.FAIT)
        )
    trouvees += _echeances_connues(vue)
    a_venir = sorted(t for t in trouvees if t[0] >= e.aujourd_hui)
    return [DateQuiCompte(*t) for t in a_venir]


def _echeances_connues(vue: VueDossier) -> list[tuple[date, str, str, str, Nature]]:
    trouvees = []
    mdph = vue.identite.get("mdph_fin")
    if mdph:
        trouvees.append((date.fromisoformat(mdph), "Fin des droits MDPH", "", "", Nature.SANTE))
    for r in vue.facettes["sante"]:
        if r["echeance"]:
            quoi = f"{r['element']} : dernier jour"
            trouvees.append((date.fromisoformat(r["echeance"]), quoi, "", "", Nature.SANTE))
    return trouvees


def etapes(e: Evaluation) -> list[Etape]:
    """Les étapes des pistes, celles qui restent d'abord."""
    etapes = [x for s in e.faits.solutions for x in s.etapes]
    etapes.sort(key=lambda x: (x.faite, x.le or date.max))
    return [Etape(x.libelle, x.le, x.responsable, x.faite) for x in etapes]


def ensuite(e: Evaluation) -> list[DroitEnsuite]:
    """Ce que la personne peut demander après ; textes cités avec leur article."""
    ans = e.reperes.regles.fin_accueil_ans
    droits = [
        DroitEnsuite("Revenir à l'ASE", f"jusqu'au {ans}e anniversaire", "CASF L222-5, 5°"),
        DroitEnsuite("Un entretien en plus", f"sur demande, jusqu'à {ans} ans", "CASF L222-5-2-1"),
    ]
    if e.sortie.le is not None:
        horizon = date_longue(e.reperes.fin_horizon(e.sortie.le))
        entretien = DroitEnsuite("Entretien des six mois", f"le {horizon}", "CASF L222-5-2-1")
        droits.insert(1, entretien)
    return droits

"""Besoins, dates et étapes d'un dossier, telles que les documents les impriment."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.francais import date_courte, date_longue, montant, pluriel
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.sortie import fin_jeune_majeur
from ase_parcours.rapports.contenus.communs import (
    Besoin,
    DateQuiCompte,
    DroitEnsuite,
    Etape,
    EtatBesoin,
)


def besoins(vue: VueDossier) -> tuple[Besoin, ...]:
    """Les six besoins ; ce que l'on ne sait pas reste « non traité »."""
    e = vue.ligne.evaluation
    logement = {
        Niveau.GARANTIE: "un toit durable",
        Niveau.FRAGILE: "un toit provisoire",
        Niveau.SANS_SOLUTION: pluriel(e.nuits_decouvertes, "nuit découverte"),
        Niveau.INDETERMINEE: "date de sortie inconnue",
    }[e.niveau]
    etape = e.prochaine_etape
    etat = EtatBesoin.TRAITE if e.niveau is Niveau.GARANTIE else EtatBesoin.EN_PARTIE
    besoin_logement = Besoin(
        logement,
        etape[1] if etape else "",
        etape[2] if etape else "",
        date_courte(etape[0]) if etape else "",
        etat,
    )
    return (
        _besoin_su(_ressources(vue)),
        besoin_logement,
        _besoin_su(_derniere(vue, "scolarite", "niveau")),
        _besoin_su(_soins(vue)),
        Besoin(),
        Besoin(),
    )


def _besoin_su(texte: str) -> Besoin:
    return Besoin(texte, etat=EtatBesoin.EN_PARTIE) if texte else Besoin()


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
    trouvees: list[tuple[date, str, str, str]] = []
    fin = fin_jeune_majeur(e.faits, e.aujourd_hui)
    if fin is not None:
        quoi = "Demander le renouvellement de l'accueil jeune majeur, au plus tard"
        trouvees.append(
            (
                ajouter_mois(fin, -e.reperes.regles.renouvellement_mois),
                quoi,
                "CASF L222-5, 5°",
                referent,
            )
        )
    if e.sortie.le is not None:
        quoi = "Sortie : toutes les nuits doivent être couvertes"
        trouvees.append((e.sortie.le, quoi, "CASF R222-6, 2°", referent))
        horizon = e.reperes.fin_horizon(e.sortie.le)
        trouvees.append((horizon, "Entretien des six mois", "CASF L222-5-2-1", referent))
    trouvees += _echeances_connues(vue)
    a_venir = sorted(t for t in trouvees if t[0] >= e.aujourd_hui)
    return [DateQuiCompte(*t) for t in a_venir]


def _echeances_connues(vue: VueDossier) -> list[tuple[date, str, str, str]]:
    trouvees = []
    mdph = vue.identite.get("mdph_fin")
    if mdph:
        trouvees.append((date.fromisoformat(mdph), "Fin des droits MDPH", "", ""))
    for r in vue.facettes["sante"]:
        if r["echeance"]:
            quoi = f"{r['element']} : dernier jour"
            trouvees.append((date.fromisoformat(r["echeance"]), quoi, "", ""))
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

"""Les phrases de la page Dossier : en-tête, bannière, nuits, preuves. Pur, sans Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.metier.calendrier import Precision
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import Solution
from ase_parcours.metier.motifs import pistes_qui_aident, si_admise
from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.metier.sortie import Base, Statut

SUITES_DITES = 3
"""Au-delà, les suites de nuits sont comptées, plus énumérées."""

BASES = {
    Base.EFFECTIVE: "date effective",
    Base.CONSTAT: "départ constaté",
    Base.PREVUE: "date prévue",
    Base.APJM: "fin de la décision jeune majeur",
    Base.MAJORITE: "18e anniversaire",
    Base.DEPASSEE: "date dépassée",
}


@dataclass(frozen=True, slots=True)
class Delai:
    """Ce que l'en-tête écrit en grand, dessous, et de quel ton."""

    grand: str
    dessous: str
    ton: str


@dataclass(frozen=True, slots=True)
class Alerte:
    """Une bannière : ``gravite`` « rouge », « orange » ou « violet », et ce que fait son bouton
    (« piste », « date », ou rien)."""

    gravite: str
    icone: str
    fort: str
    suite: str
    action: str = ""


def identite(etat: EtatDossier, aujourd_hui: date) -> str:
    """« 19 ans, 4 mois et 8 jours · née le 14 juillet 2007 · Foyer Éole · référent : … »."""
    ligne = etat.vue.ligne
    morceaux = [*_age_et_naissance(etat, aujourd_hui)]
    if ligne.unite:
        morceaux.append(ligne.unite)
    qui = (ligne.referent or A_DESIGNER).replace(" ", fr.INSECABLE)
    morceaux.append(f"référent{fr.INSECABLE}: {qui}")
    return " · ".join(morceaux)


def _age_et_naissance(etat: EtatDossier, aujourd_hui: date) -> list[str]:
    naissance = etat.vue.ligne.naissance
    jour = naissance.au_plus_tot
    if jour is None:
        return ["date de naissance inconnue"]
    mot = etat.accord("née", "né", "naissance")
    if naissance.precision is Precision.JOUR:
        age = fr.age_au_jour(jour, aujourd_hui) if jour <= aujourd_hui else ""
        return [x for x in (age, f"{mot} le {fr.date_longue(jour)}") if x]
    if naissance.precision is Precision.MOIS:
        return [f"{mot} en {fr.MOIS[jour.month - 1]} {jour.year}, jour inconnu"]
    return [f"{mot} en {jour.year}, jour inconnu"]


def delai(etat: EtatDossier) -> Delai:
    """Les jours avant la sortie, ou ce qui en tient lieu."""
    e = etat.evaluation
    le, ton = e.sortie.le, _TONS[e.niveau]
    sorti = etat.accord("sortie", "sorti", "sortie")
    match e.statut:
        case Statut.DECEDE if e.situation.dernier is not None:
            return Delai("Décès", f"le {fr.date_longue(e.situation.dernier.le)}", "doux")
        case Statut.TRANSFERE if e.situation.dernier is not None:
            return Delai("Transféré", f"le {fr.date_longue(e.situation.dernier.le)}", "doux")
        case Statut.DEPART_CONSTATE if e.situation.dernier is not None:
            compte = fr.pluriel(e.nuits_depuis_constat, "nuit")
            depart = fr.date_longue(e.situation.dernier.le)
            return Delai(compte, f"sans toit depuis le {depart}", "sans")
        case _ if le is None:
            return Delai("On ne sait pas", "date de sortie inconnue", "inconnu")
        case Statut.SUIVI:
            return _delai_de_suivi(e, le, ton)
        case _:
            ecoules = (e.aujourd_hui - le).days
            grand = fr.depuis(le, e.aujourd_hui)
            ton = "sans" if e.statut is Statut.A_REVOIR else ton
            dit = f"{sorti} le {fr.date_longue(le)}"
            return Delai(grand if ecoules else "aujourd’hui", dit, ton)


def _delai_de_suivi(e: Evaluation, le: date, ton: str) -> Delai:
    if e.sortie.base is Base.DEPASSEE and e.sortie.annoncee is not None:
        return Delai("Dépassée", f"sortie annoncée le {fr.date_longue(e.sortie.annoncee)}", "sans")
    reste = (le - e.aujourd_hui).days
    grand = fr.pluriel(reste, "jour") if reste else "Aujourd’hui"
    return Delai(grand, f"sortie le {fr.date_longue(le)}", ton)


_TONS = {
    Niveau.GARANTIE: "garantie",
    Niveau.FRAGILE: "fragile",
    Niveau.SANS_SOLUTION: "sans",
    Niveau.INDETERMINEE: "inconnu",
}


def raison(e: Evaluation) -> str:
    """Pourquoi ce niveau, ou ce statut, en une phrase."""
    match e.statut:
        case Statut.A_REVOIR if e.motifs:
            return e.motifs[0].texte
        case Statut.DEPART_CONSTATE:
            return f"Départ constaté, nuits découvertes depuis{fr.INSECABLE}: {_depuis(e)}."
        case Statut.SORTI_GARANTI:
            return "Sortie garantie : chaque nuit tient avec les preuves versées."
        case Statut.SORTI_FRAGILE:
            return "Sortie provisoire, avec le visa d’un cadre : à suivre jusqu’à six mois."
        case Statut.SORTI_SANS_SOLUTION:
            return "Sortie sans solution, déclarée par un cadre."
    return _raison_des_nuits(e)


def _depuis(e: Evaluation) -> str:
    return fr.nombre(e.nuits_depuis_constat)


def _raison_des_nuits(e: Evaluation) -> str:
    compte = fr.pluriel(e.nuits_decouvertes, "nuit découverte")
    match e.niveau:
        case Niveau.INDETERMINEE:
            return "On ne sait pas quand la prise en charge finit."
        case Niveau.GARANTIE:
            return "Chaque nuit des six mois a un toit, et le dernier est durable."
        case Niveau.FRAGILE if not e.trous:
            return "Chaque nuit a un toit, mais la dernière des six mois est provisoire."
        case Niveau.FRAGILE:
            decisives = e.reperes.regles.nuits_decisives
            return f"{compte}, {suites(e.trous)}, après les {decisives} premières."
        case _:
            premiere = ", dont la première" if e.trous[0].debut == e.sortie.le else ""
            if not premiere or e.nuits_decouvertes < 2:
                premiere = ""
            tout = sum(p.nuits for p in e.plages)
            if e.nuits_decouvertes == tout:
                return f"{compte}{fr.INSECABLE}: aucune solution recevable n’est confirmée."
            return f"{compte}, {suites(e.trous)}{premiere}."


def suites(plages: Sequence[Plage]) -> str:
    """« du 21 janvier au 4 février 2027 et la nuit du … » ; au-delà de trois, compte le reste."""
    dites = [fr.plage_de_nuits(p.debut, p.derniere) for p in plages[:SUITES_DITES]]
    reste = len(plages) - SUITES_DITES
    if reste > 0:
        dites.append(f"{reste} {fr.au_nombre(reste, 'autre suite')}")
    return fr.enumeration(dites)


# --- Bannière du logement -----------------------------------------------------------------------


def alerte(e: Evaluation) -> Alerte | None:
    """La bannière de la page Logement : la plus grave des choses à dire, ou rien."""
    if e.statut in (Statut.DECEDE, Statut.TRANSFERE, Statut.SORTI_SANS_SOLUTION):
        return None
    if e.statut is Statut.A_REVOIR and e.motifs:
        return Alerte("rouge", "moon-off", e.motifs[0].texte, "", "piste")
    if e.niveau is Niveau.INDETERMINEE:
        fort = "On ne sait pas la date de sortie."
        return Alerte("orange", "help-circle", fort, "Les nuits ne se comptent pas.", "date")
    if e.plan_b_manquant:
        return Alerte("rouge", "alert-circle", "Plan B manquant.", _plan_b(e), "piste")
    if e.trous:
        gravite = "rouge" if e.niveau is Niveau.SANS_SOLUTION else "orange"
        fort = f"Il manque {fr.pluriel(e.nuits_decouvertes, 'nuit')}, {suites(e.trous)}."
        return Alerte(gravite, "moon-off", fort, qui_aiderait(e), "piste")
    if e.niveau is Niveau.FRAGILE:
        fort = "La dernière nuit des six mois n’est que provisoire."
        durable = "Il faut une solution durable pour la suite."
        return Alerte("orange", "moon-stars", fort, durable, "piste")
    return None


def _plan_b(e: Evaluation) -> str:
    manque = f"Il manque {fr.pluriel(e.nuits_decouvertes, 'nuit')}, {suites(e.trous)}."
    vivantes = "Une seule piste est vivante." if e.pistes else "Aucune piste n’est vivante."
    return " ".join(x for x in (manque, vivantes, qui_aiderait(e)) if x)


def qui_aiderait(e: Evaluation) -> str:
    """« La piste FJT les couvrirait, si elle est admise avant la sortie. » ; vide sinon."""
    aides = [(comblees(s, e), s) for s in pistes_qui_aident(e)]
    if not aides:
        return ""
    nuits, meilleure = max(aides, key=lambda a: (a[0], a[1].id))
    avant = " avant la sortie" if e.sortie.le and e.sortie.le > e.aujourd_hui else ""
    if nuits < e.nuits_decouvertes:
        quoi = f"en couvrirait {fr.nombre(nuits)}"
    else:
        quoi = "la couvrirait" if nuits == 1 else "les couvrirait"
    nom = e.reperes.natures[meilleure.code].court
    return f"La piste {nom_de_piste(nom)} {quoi}, si elle est admise{avant}."


def comblees(s: Solution, e: Evaluation) -> int:
    """Nombre de nuits découvertes que la piste couvrirait, une fois admise."""
    couvre = si_admise(s, e)
    if couvre is None:
        return 0
    return sum(
        max(0, (min(p.fin, couvre.fin) - max(p.debut, couvre.debut)).days)
        for p in e.plages
        if p.couverture is Couverture.DECOUVERTE
    )


def nom_de_piste(nom: str) -> str:
    """Une nature au milieu d'une phrase : « logement social », mais « FJT » et « CHRS »."""
    return nom if nom[1:2].isupper() else nom[:1].lower() + nom[1:]


# --- Nuits d'une solution -----------------------------------------------------------------------


def nuits(s: Solution) -> str:
    """« 5 févr. au 4 mai 2027 », « dès le 20 févr. 2027, sans fin », « on ne sait pas »."""
    if s.debut is None:
        return fr.ON_NE_SAIT_PAS
    if s.fin_inconnue:
        return f"dès le {fr.date_courte(s.debut)}, fin{fr.INSECABLE}: {fr.ON_NE_SAIT_PAS}"
    if s.fin is None:
        return f"dès le {fr.date_courte(s.debut)}, sans fin"
    derniere = date.fromordinal(s.fin.toordinal() - 1)
    if derniere < s.debut:
        return "aucune nuit"
    depart = fr.date_courte(s.debut, avec_annee=s.debut.year != derniere.year)
    return f"{depart} au {fr.date_courte(derniere)}"

"""Ce qui mérite un regard sans changer le niveau : jamais corrigé, toujours dit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ase_parcours.francais import INSECABLE, date_longue, pluriel
from ase_parcours.metier.calendrier import Precision, anniversaire
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.hebergement import ETATS_ACQUIS, Etat, Solution, meme_preuve
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.metier.sortie import Base, Statut, fin_jeune_majeur
from ase_parcours.metier.vocabulaire import TYPES, Forme, convient

if TYPE_CHECKING:
    from ase_parcours.metier.garantie import Evaluation


def alertes(e: Evaluation) -> tuple[Alerte, ...]:
    """Toutes les alertes d'un jeune, les plus graves d'abord."""
    return (
        *_referent(e),
        *_sortie(e),
        *_naissance(e),
        *_mesures(e),
        *_solutions(e),
        *_conflits(e),
        *_identite(e),
    )


def _referent(e: Evaluation) -> Iterator[Alerte]:
    if e.faits.affectations is None or e.statut in (Statut.DECEDE, Statut.TRANSFERE):
        return
    r = e.referent
    if r.a_designer:
        suite = ""
        if r.suivant is not None and r.suivant.nom:
            suite = f" {r.suivant.nom} l'est à compter du {date_longue(r.suivant.le)}."
        yield Alerte("referent_a_designer", f"Référent à désigner.{suite}")
    if r.en_conflit is not None:
        noms = " ou ".join(n or A_DESIGNER for n in r.en_conflit.referents)
        reste = f" {r.nom} reste responsable jusqu'à ce qu'on tranche." if r.nom else ""
        texte = f"Référent à compter du {date_longue(r.en_conflit.le)} : {noms} ?{reste}"
        yield Alerte("referent_en_conflit", texte)


def _sortie(e: Evaluation) -> Iterator[Alerte]:
    if e.plan_b_manquant:
        combien = pluriel(len(e.pistes), "piste vivante", "pistes vivantes")
        yield Alerte("plan_b_manquant", f"Plan B manquant : {combien}, il en faut deux.")
    if e.sortie.base is Base.DEPASSEE and e.sortie.annoncee is not None:
        texte = f"Date de sortie dépassée depuis le {date_longue(e.sortie.annoncee)}."
        yield Alerte("sortie_depassee", texte)
    prevue = e.faits.sortie_prevue
    if prevue is None:
        return
    decision = fin_jeune_majeur(e.faits, e.aujourd_hui)
    if decision is not None and prevue < decision:
        yield Alerte(
            "sortie_avant_decision",
            f"La sortie prévue précède la fin de la décision, le {date_longue(decision)}.",
        )
    naissance = e.faits.naissance.au_plus_tot
    if naissance is not None:
        ans = e.reperes.regles.fin_accueil_ans
        limite = anniversaire(naissance, ans)
        if prevue > limite:
            texte = f"La sortie prévue suit le {ans}e anniversaire, le {date_longue(limite)}."
            yield Alerte("sortie_apres_21_ans", texte)
    arrivee = e.faits.arrivee()
    if arrivee is not None and prevue < arrivee:
        texte = f"La sortie prévue précède le premier accueil, le {date_longue(arrivee)}."
        yield Alerte("sortie_avant_accueil", texte)


def _naissance(e: Evaluation) -> Iterator[Alerte]:
    precision = e.faits.naissance.precision
    if precision is Precision.INCONNUE:
        yield Alerte("naissance_inconnue", "Date de naissance inconnue.")
    elif precision is not Precision.JOUR:
        connue = "au mois" if precision is Precision.MOIS else "à l'année"
        yield Alerte(
            "naissance_imprecise",
            f"Date de naissance connue {connue} près : les âges sont les plus précoces possibles.",
        )


def _mesures(e: Evaluation) -> Iterator[Alerte]:
    for mesure in e.faits.mesures:
        if mesure.decision is not None and mesure.decision > e.aujourd_hui:
            texte = f"Décision datée du {date_longue(mesure.decision)}, après aujourd'hui."
            yield Alerte("decision_future", texte)


def _solutions(e: Evaluation) -> Iterator[Alerte]:
    for s in e.faits.solutions:
        etat = s.etat(e.aujourd_hui)
        if etat in ETATS_ACQUIS:
            yield from _solution_acquise(s, etat, e.aujourd_hui, e)


def _solution_acquise(
    s: Solution, etat: Etat | None, aujourd_hui: date, e: Evaluation
) -> Iterator[Alerte]:
    nature = e.reperes.natures[s.code]
    if s.fin_inconnue:
        yield Alerte("fin_inconnue", f"{nature.court} : fin inconnue, elle ne couvre rien.", s.id)
    if s.debut is not None and s.fin is not None and s.fin <= s.debut:
        texte = f"{nature.court} : la fin ne suit pas le début, elle ne couvre rien."
        yield Alerte("dates_impossibles", texte, s.id)
    if etat is Etat.OCCUPEE and s.debut is not None and s.debut > aujourd_hui:
        texte = f"{nature.court} : dite occupée, mais elle ne commence que plus tard."
        yield Alerte("occupee_plus_tard", texte, s.id)
    attendue = nature.preuve
    if s.preuve is not None and attendue is not None and not meme_preuve(s.preuve, attendue):
        texte = f"{nature.court} : preuve inattendue, on attend « {attendue} »."
        yield Alerte("preuve_inattendue", texte, s.id)
    if nature.maintien_ase:
        yield Alerte("ase_maintenue", "Une APJM repousse la date de sortie : enregistrez-la.", s.id)


def _identite(e: Evaluation) -> Iterator[Alerte]:
    for divergence in e.faits.divergences:
        libelle = TYPES["jeune"].champ(divergence.champ).libelle
        valeurs = ", ".join(f"«{INSECABLE}{_dite(v)}{INSECABLE}»" for v in divergence.valeurs)
        texte = f"Les dossiers réunis ne disent pas la même chose. {libelle} : {valeurs}."
        yield Alerte("identite_divergente", texte)


def _dite(valeur: str) -> str:
    return date_longue(date.fromisoformat(valeur)) if convient(Forme.DATE, valeur) else valeur


def _conflits(e: Evaluation) -> Iterator[Alerte]:
    if e.faits.conflits:
        combien = pluriel(len(e.faits.conflits), "champ garde", "champs gardent")
        yield Alerte("conflit", f"{combien} plusieurs valeurs : à départager.")
    for s in e.faits.solutions:
        if s.variantes:
            yield Alerte(
                "conflit_solution",
                f"{e.reperes.natures[s.code].court} : plusieurs valeurs gardées ; une nuit ne "
                "compte que si elle est couverte avec toutes.",
                s.id,
            )

"""Ce que dit le tableau de bord : la phrase du jour, les mots des tuiles. Pur."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ase_parcours import francais as fr
from ase_parcours.bureau.jeunes.filtres import est_proche
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.sortie import Base, Statut

TOUT_VA = "Chaque jeune a un toit pour ses trente premières nuits."
_A = fr.APOSTROPHE


@dataclass(frozen=True, slots=True)
class PhraseDuJour:
    """``fort`` est écrit en gras, ``suite`` non."""

    fort: str
    suite: str


def phrase_du_jour(ligne: LigneJeune) -> PhraseDuJour:
    """La situation de la personne la plus pressante, en une phrase."""
    nom, e = ligne.nom_complet, ligne.evaluation
    if ligne.statut is Statut.DEPART_CONSTATE:
        nuits = fr.pluriel(e.nuits_depuis_constat, "nuit")
        mot = {"F": "partie", "M": "parti"}.get(ligne.sexe or "")
        fort = f"{nom} est {mot} sans solution" if mot else f"Départ sans solution, {nom}"
        return PhraseDuJour(fort, f"{fr.INSECABLE}: {nuits} sans toit depuis.")
    if ligne.statut is Statut.A_REVOIR:
        return PhraseDuJour(f"La sortie {fr.elision(nom)} est à revoir", f", {_manque(ligne)}.")
    if ligne.sortie is None:
        return PhraseDuJour(f"On ne sait pas quand sort {nom}", f"{fr.INSECABLE}: date à trouver.")
    if ligne.base is Base.DEPASSEE and e.sortie.annoncee is not None:
        quand = fr.date_longue(e.sortie.annoncee)
        return PhraseDuJour(f"{nom} devait sortir le {quand}", f" et {_manque(ligne)}.")
    jours = (ligne.sortie - e.aujourd_hui).days
    quand = {0: f"aujourd{_A}hui", 1: "demain"}.get(jours, f"dans {jours} jours")
    if jours < 0:
        quand = f"depuis le {fr.date_longue(ligne.sortie)}"
        return PhraseDuJour(f"{nom}, hors de l{_A}ASE {quand}", f", {_manque(ligne)}.")
    return PhraseDuJour(f"{nom} sort {quand}", f" et {_manque(ligne)}.")


def _manque(ligne: LigneJeune) -> str:
    e = ligne.evaluation
    if e.trous and len(e.plages) == 1:
        return f"n{_A}a de toit pour aucune nuit"
    if e.trous:
        premier = e.trous[0]
        nuits = fr.pluriel(e.nuits_decouvertes, "nuit")
        return f"il lui manque {nuits}, dès le {fr.date_longue(premier.debut)}"
    return "ses preuves ne sont pas toutes versées"


def phrase_de_tuile(niveau: Niveau, lignes: Sequence[LigneJeune]) -> tuple[int, str]:
    """Combien sortent dans les 90 jours, et la phrase de la tuile."""
    if niveau is Niveau.INDETERMINEE:
        phrase = "dates de sortie à trouver" if lignes else "toutes les dates sont connues"
        return 0, phrase
    proches = sum(est_proche(x) for x in lignes)
    if proches:
        verbe = fr.au_nombre(proches, "sort", "sortent")
        return proches, f"{proches} {verbe} dans les 90 jours"
    a_venir = [x.sortie for x in lignes if x.sortie and x.sortie > x.evaluation.aujourd_hui]
    if not a_venir:
        return 0, "aucune sortie à venir" if lignes else "aucun jeune"
    jours = (min(a_venir) - lignes[0].evaluation.aujourd_hui).days
    return 0, f"première sortie dans {jours} jours"

"""Ce que le projet et les entretiens posent de la même façon : actions, droits, position."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

from ase_parcours import francais
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import EtatBesoin, Personne
from ase_parcours.rapports.contenus.projet import (
    ActionPrevue,
    DroitExplique,
    EtatAction,
    Position,
)
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.kit import blocs
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, doux, gras, riche

NON_TRAITE = EtatBesoin.NON_TRAITE.value
_ICONES = {
    EtatAction.FAITE: "tabler/circle-check",
    EtatAction.EN_COURS: "tabler/progress",
    EtatAction.A_FAIRE: "tabler/circle",
    EtatAction.EN_RETARD: "tabler/alert-triangle",
    EtatAction.ABANDONNEE: "tabler/circle-x",
}
_ACTIONS = (
    Colonne("Action", 0),
    Colonne("Qui", 222),
    Colonne("Pour quand", 322),
    Colonne("Où on en est", 402),
)
_LIBELLES = (Colonne("", 0, "Quoi"), Colonne("", 112, "Ce qui est dit"))
_DROITS = (
    Colonne("", 0, "Expliqué"),
    Colonne("", 14, "Droit"),
    Colonne("", 246, "Expliqué"),
    Colonne("", 260, "Droit"),
)


def non_traite() -> AvecIcone:
    """« non traité », avec son rond en pointillé : un vide se voit, il ne se devine pas."""
    return etat(EtatBesoin.NON_TRAITE)


def etat(e: EtatBesoin) -> AvecIcone:
    """L'état d'un besoin ou d'un point : son dessin et son mot."""
    return AvecIcone(commun.ICONES_BESOINS[e], e.value)


def libelles(rangees: Sequence[tuple[str, Cellule]]) -> Tableau:
    """Un tableau sans tête : à gauche ce dont on parle, à droite ce qui en est dit."""
    return Tableau(_LIBELLES, [(gras(quoi), dit) for quoi, dit in rangees], entier=True)


def actions(prevues: Sequence[ActionPrevue]) -> Tableau:
    """Qui fait quoi, pour quand, et où on en est."""
    return Tableau(_ACTIONS, [_action(a) for a in prevues])


def _action(a: ActionPrevue) -> Sequence[Cellule]:
    quoi = gras(a.quoi) + (doux(f"\n{a.preuve}") if a.preuve else "")
    mot: Ecrit = gras(a.etat.value) if a.etat is EtatAction.EN_RETARD else a.etat.value
    return quoi, a.qui or "à décider", jour(a.quand, "sans date"), AvecIcone(_ICONES[a.etat], mot)


def jour(quand: date | None, inconnu: str = francais.ON_NE_SAIT_PAS) -> str:
    """« 21 janv. 2027 », ou ce que l'on dit d'une date inconnue."""
    return inconnu if quand is None else francais.date_courte(quand)


def reponse(dite: bool | None, oui: str, non: str) -> str:
    """Le mot d'une réponse à trois valeurs : l'inconnu n'est jamais « non »."""
    if dite is None:
        return francais.ON_NE_SAIT_PAS
    return oui if dite else non


def droits(expliques: Sequence[DroitExplique]) -> list[Bloc]:
    """La liste des droits, cochés quand ils sont notés comme expliqués."""
    if not expliques:
        return []
    moitie = (len(expliques) + 1) // 2
    paires = zip_longest(expliques[:moitie], expliques[moitie:])
    lignes = [(*_droit(gauche), *_droit(droite)) for gauche, droite in paires]
    faits = sum(d.explique for d in expliques)
    compte = f"{faits} sur {len(expliques)}"
    return blocs.section(
        "Droits expliqués", Tableau(_DROITS, lignes, entete=1, entier=True), complement=compte
    )


def _droit(d: DroitExplique | None) -> tuple[Cellule, Cellule]:
    return ("", "") if d is None else ("☑" if d.explique else "☐", d.nom)


def position(p: Position, personne: Personne) -> list[tuple[str, Cellule]]:
    """Ce que le jeune en pense, pour un tableau de libellés."""
    titre = phrases.accord(personne.genre, "Sa position à elle", "Sa position à lui", "Sa position")
    dite = riche(francais.initiale_majuscule(p.dite or "pas encore demandée"))
    if p.desaccord:
        dite = dite + f"\n{commun.entre_guillemets(p.desaccord)}"
    return [(titre, dite)]

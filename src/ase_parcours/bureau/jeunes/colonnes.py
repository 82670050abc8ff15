"""Les colonnes de la liste des jeunes : ce qu'elles disent, comment elles trient. Pur."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.bureau.jeunes.filtres import SIGNES, Signe
from ase_parcours.bureau.nuits.phrases import NIVEAUX
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.recherche import mots
from ase_parcours.coffre.lectures.tableau import niveau_montre
from ase_parcours.metier.calendrier import Precision
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.metier.silences import Mot
from ase_parcours.metier.sortie import Statut

STATUTS = {
    Statut.SUIVI: "suivi",
    Statut.DEPART_CONSTATE: "départ constaté",
    Statut.SORTI_GARANTI: "sorti, garantie",
    Statut.SORTI_FRAGILE: "sorti, fragile",
    Statut.A_REVOIR: "à revoir",
    Statut.SORTI_SANS_SOLUTION: "sorti sans solution",
    Statut.TRANSFERE: "transféré",
    Statut.DECEDE: "décédé",
}


@dataclass(frozen=True, slots=True)
class Colonne:
    """``largeur`` en pixels à 100 % de texte. ``rang`` : la première ôtée quand la place manque
    a le plus grand ; 0 ne s'ôte jamais. ``cle`` sert à trier."""

    nom: str
    titre: str
    largeur: int
    texte: Callable[[LigneJeune], str]
    cle: Callable[[LigneJeune], Any]
    rang: int = 0
    a_droite: bool = False


@lru_cache(maxsize=1 << 16)
def pour_trier(texte: str) -> str:
    """Le texte sans accents ni casse ni signes, « ø » rangé avec « o » : l'ordre d'un annuaire."""
    return " ".join(mots(texte))


def _nom(x: LigneJeune) -> str:
    return f"{x.nom} {x.prenom}".strip() or x.dossier


def _age(x: LigneJeune) -> str:
    naissance, jour = x.naissance.au_plus_tot, x.evaluation.aujourd_hui
    if naissance is None or naissance > jour:
        return fr.ON_NE_SAIT_PAS
    return fr.age_court(naissance, jour)


def _sortie(x: LigneJeune) -> str:
    if x.sortie is None:
        return fr.ON_NE_SAIT_PAS
    return f"{fr.date_courte(x.sortie)}, {fr.jours_avant(x.sortie, x.evaluation.aujourd_hui)}"


def _nuits(x: LigneJeune) -> str:
    if x.sortie is None:
        return fr.ON_NE_SAIT_PAS
    return fr.pluriel(x.evaluation.nuits_decouvertes, "nuit découverte")


def _pistes(x: LigneJeune) -> str:
    manque = ", plan B manquant" if x.evaluation.plan_b_manquant else ""
    return f"{len(x.evaluation.pistes)}{manque}"


def _etape(x: LigneJeune) -> str:
    etape = x.evaluation.prochaine_etape
    return "" if etape is None else f"{etape[1]}, {fr.date_courte(etape[0])}"


def _naissance(x: LigneJeune) -> str:
    premier = x.naissance.au_plus_tot
    if premier is None:
        return fr.ON_NE_SAIT_PAS
    match x.naissance.precision:
        case Precision.JOUR:
            return fr.date_numerique(premier)
        case Precision.MOIS:
            return f"{fr.MOIS[premier.month - 1]} {premier.year}"
        case _:
            return str(premier.year)


def _urgence(x: LigneJeune) -> str:
    urgence = x.evaluation.urgence
    return "" if urgence is None else SIGNES[Signe(urgence)]


def _mot(x: LigneJeune) -> str:
    dernier = x.dernier_mot
    if dernier is None or dernier.mot is Mot.OUVERTURE:
        return "aucune"
    return fr.depuis(dernier.le, x.evaluation.aujourd_hui)


def _rang_d_urgence(x: LigneJeune) -> int:
    """Les étapes de la règle vont de la moins à la plus avancée : la plus avancée d'abord."""
    noms = [e.nom for e in x.evaluation.reperes.regles.urgence]
    return -noms.index(x.evaluation.urgence) if x.evaluation.urgence in noms else 1


COLONNES = (
    Colonne(
        "niveau",
        "Niveau",
        140,
        lambda x: NIVEAUX[niveau_montre(x)],
        lambda x: x.evaluation.rang,
    ),
    Colonne("nom", "Nom", 170, _nom, lambda x: (pour_trier(x.nom), pour_trier(x.prenom))),
    Colonne(
        "age",
        "Âge",
        116,
        _age,
        # Du plus jeune au plus âgé ; ceux dont on ne sait rien à la fin.
        lambda x: -(x.naissance.au_plus_tot or date.min).toordinal(),
        5,
        a_droite=True,
    ),
    Colonne("sortie", "Sortie", 166, _sortie, lambda x: x.sortie or date.max, a_droite=True),
    Colonne("nuits", "Nuits découvertes", 172, _nuits, lambda x: x.evaluation.nuits_decouvertes),
    Colonne("pistes", "Pistes", 62, _pistes, lambda x: len(x.evaluation.pistes), 1),
    Colonne(
        "etape",
        "Prochaine étape",
        224,
        _etape,
        lambda x: x.evaluation.prochaine_etape or (date.max, "", ""),
        3,
    ),
    Colonne(
        "referent",
        "Référent",
        116,
        lambda x: x.referent or A_DESIGNER,
        lambda x: pour_trier(x.referent or ""),
        2,
    ),
    Colonne("unite", "Unité", 150, lambda x: x.unite or "", lambda x: pour_trier(x.unite or ""), 4),
    Colonne(
        "mot",
        "Dernière note",
        128,
        _mot,
        lambda x: x.dernier_mot.le if x.dernier_mot else date.min,
        5,
    ),
    Colonne("urgence", "Étape d’urgence", 216, _urgence, _rang_d_urgence, 7),
    Colonne("dossier", "N° de dossier", 130, lambda x: x.dossier, lambda x: x.dossier, 6),
    Colonne(
        "naissance",
        "Naissance",
        104,
        _naissance,
        lambda x: x.naissance.au_plus_tot or date.max,
        8,
    ),
    Colonne(
        "statut", "Situation", 130, lambda x: STATUTS[x.statut], lambda x: STATUTS[x.statut], 7
    ),
)
"""Toutes, dans l'ordre où elles se montrent."""

PAR_NOM = {c.nom: c for c in COLONNES}
D_ORIGINE = ("niveau", "nom", "age", "sortie", "nuits", "pistes", "etape", "referent")
DE_PLUS = ("unite",)
"""Ajoutées d'elles-mêmes quand l'écran est large et que rien n'a été choisi."""


def colonnes_montrees(choisies: tuple[str, ...], largeur: float, large: bool) -> list[Colonne]:
    """Celles qui tiennent dans ``largeur`` (pixels à 100 % de texte), sans les moins utiles.

    ``choisies`` vide : celles d'origine. Les colonnes de rang 0 restent toujours : la table défile
    alors de côté.
    """
    noms = set(choisies) & set(PAR_NOM) or {*D_ORIGINE, *(DE_PLUS if large else ())}
    gardees = [c for c in COLONNES if c.nom in noms or not c.rang]
    while sum(c.largeur for c in gardees) > largeur and any(c.rang for c in gardees):
        gardees.remove(max(gardees, key=lambda c: c.rang))
    return gardees

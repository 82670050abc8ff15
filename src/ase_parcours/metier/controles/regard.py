"""Ce que les contrôles regardent d'un dossier, et les seuils auxquels ils le comparent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois, anniversaire
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.sortie import Statut

Rangee = Mapping[str, Any]
"""Un fait d'une facette : ses champs, et son ``id``."""

OUI, NON = "oui", "non"


@dataclass(frozen=True, slots=True)
class Seuils:
    """Les nombres de ``controles.yaml`` : ans, mois, jours, parts. Un champ par clé."""

    sejour_renouvellement_debut_jours: int
    sejour_renouvellement_fin_jours: int
    protection_fin_mois: int
    trou_nuits: int
    lieux_trop: int
    bilan_entree_mois: int
    bilan_sortie_ans: int
    bilan_sortie_mois: int
    relais_mois: int
    vitale_ans: int
    droits_enfant_ans: int
    droits_enfant_mois: int
    mdph_fin_mois: int
    c2s_debut_mois: int
    c2s_fin_mois: int
    activite_ans: int
    annee_scolaire_mois: int
    vacances_mois: int
    cej_ans: int
    priorite_logement_mois: int
    priorite_fin_mois: int
    cellule_min: int
    budget_ans: int
    loyer_part_pourcent: int
    pecule_information_ans: int
    pecule_demande_ans: int
    entretien_ans: int
    entretien_entree_mois: int
    paa_mois: int
    paa_revoir_mois: int
    paa_retard_mois: int
    confiance_mois: int
    entourage_ans: int
    mentorat_mois: int
    premier_contact_jours: int
    contact_mois: int
    retour_jours: int
    silence_jours: int
    aide_fin_jours: int


REGLES_SANS_NOMBRE = ("oqtf", "droits_parent")
"""Règles dont le référentiel ne dit que la source."""


@dataclass(frozen=True)
class ReperesControles:
    """Les seuils, d'où chacun vient, et ce que les listes savent de leurs termes.

    ``libelles`` : libellé par liste et par code ; ``plus`` : par liste et par code, ce que la
    liste en sait d'autre (``relais``, ``mdph``, ``evaluation_mois``…).
    """

    seuils: Seuils
    sources: Mapping[str, str]
    libelles: Mapping[str, Mapping[str, str]]
    plus: Mapping[str, Mapping[str, Mapping[str, Any]]]
    version: str

    def libelle(self, liste: str, code: str | None) -> str:
        """Libellé d'un code, ou le code s'il n'est plus dans la liste."""
        return self.libelles[liste].get(code or "", code or "")

    def marques(self, liste: str, cle: str) -> dict[str, Any]:
        """Les codes d'une liste qui portent cette clé, et sa valeur."""
        return {code: plus[cle] for code, plus in self.plus[liste].items() if cle in plus}


_PRESENTS = frozenset({Statut.SUIVI, Statut.DEPART_CONSTATE, Statut.A_REVOIR})
_CLOS = frozenset({Statut.DECEDE, Statut.TRANSFERE})


@dataclass(frozen=True)
class Regard:
    """Un dossier un jour donné. ``identite`` : champs de la personne ; ``facettes`` : faits par
    type, dans l'ordre de saisie."""

    identite: Rangee
    facettes: Mapping[str, tuple[Rangee, ...]]
    evaluation: Evaluation
    reperes: ReperesControles

    @property
    def aujourd_hui(self) -> date:
        """Le jour auquel on raisonne."""
        return self.evaluation.aujourd_hui

    @property
    def seuils(self) -> Seuils:
        """Les nombres."""
        return self.reperes.seuils

    @property
    def clos(self) -> bool:
        """Vrai d'un dossier décédé ou transféré : plus rien n'y est attendu d'ici."""
        return self.evaluation.statut in _CLOS

    @property
    def present(self) -> bool:
        """Vrai tant qu'aucune sortie ne tient : la prise en charge se prépare encore."""
        return self.evaluation.statut in _PRESENTS

    @property
    def suivi(self) -> bool:
        """Vrai d'un jeune pris en charge."""
        return self.evaluation.statut is Statut.SUIVI

    def source(self, cle: str) -> str:
        """D'où vient un seuil."""
        return self.reperes.sources[cle]

    def faits(self, type_: str) -> tuple[Rangee, ...]:
        """Les faits d'un type."""
        return self.facettes.get(type_, ())

    def unique(self, type_: str) -> Rangee:
        """Le fait d'un type qui n'en a qu'un par jeune ; vide si rien n'est dit."""
        rangees = self.faits(type_)
        return rangees[-1] if rangees else {}

    def par_code(self, type_: str, champ: str, *codes: str) -> list[Rangee]:
        """Les faits d'un type dont le champ vaut l'un de ces codes."""
        return [f for f in self.faits(type_) if f.get(champ) in codes]

    def age_atteint(self, ans: int, mois: int = 0) -> date | None:
        """Le jour des ``ans`` ans, plus ``mois`` mois ; ``None`` si la naissance est inconnue."""
        naissance = self.evaluation.faits.naissance.au_plus_tot
        return None if naissance is None else ajouter_mois(anniversaire(naissance, ans), mois)

    def a_atteint(self, ans: int, mois: int = 0, *, inconnu: bool = False) -> bool:
        """Vrai si cet âge est atteint ; ``inconnu`` : ce que l'on répond sans date de naissance."""
        le = self.age_atteint(ans, mois)
        return inconnu if le is None else le <= self.aujourd_hui


def jour(fait: Rangee, champ: str) -> date | None:
    """Une date d'un fait ; une date illisible vaut inconnue."""
    valeur = fait.get(champ)
    try:
        return date.fromisoformat(valeur) if isinstance(valeur, str) and valeur else None
    except ValueError:
        return None


def liste(fait: Rangee, champ: str) -> list[Any]:
    """Une liste d'un fait, lue telle que la table la garde (JSON) ou déjà lue."""
    valeur = fait.get(champ)
    if isinstance(valeur, str):
        try:
            valeur = json.loads(valeur)
        except ValueError:
            return []
    return list(valeur) if isinstance(valeur, list | tuple) else []


def en_cours(fait: Rangee, aujourd_hui: date, debut: str = "debut", fin: str = "fin") -> bool:
    """Vrai si le fait a commencé et n'a pas fini. Le dernier jour en est encore ; une borne
    inconnue n'arrête rien."""
    du, au = jour(fait, debut), jour(fait, fin)
    return (du is None or du <= aujourd_hui) and (au is None or aujourd_hui <= au)


def dernier(faits: list[Rangee] | tuple[Rangee, ...], champ: str) -> Rangee | None:
    """Le plus récent par ce champ ; ce qui n'a pas de date est tenu pour le plus ancien ; à
    égalité, le dernier saisi."""
    return max(
        enumerate(faits), key=lambda f: (jour(f[1], champ) or date.min, f[0]), default=(0, None)
    )[1]


def delai(depuis: date, *, mois: int = 0, jours: int = 0) -> date:
    """``depuis`` plus un délai."""
    return ajouter_jours(ajouter_mois(depuis, mois), jours)

"""Ce que le calcul sait d'un jeune : chaque ancre, chaque condition, cherchée une seule fois."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import MAXYEAR, date
from typing import NamedTuple

from ase_parcours.metier.calendrier import Precision, ajouter_jours, ajouter_mois, anniversaire
from ase_parcours.metier.controles.regard import Rangee, Regard
from ase_parcours.metier.echeancier.modele import Depuis, Repere

Manque = tuple[str, ...]
"""Les faits qu'il faudrait connaître ; leurs mots sont dans ``FAITS_DITS``."""

NAISSANCE: Manque = ("naissance",)
ENTREE: Manque = ("premier_accueil",)

A_CHERCHER = "?"
"""Ce qui n'a pas encore été cherché."""

FAITS_DITS = {
    "naissance": "la date de naissance",
    "premier_accueil": "la date du premier accueil",
    "nationalite": "la nationalité ou la situation de séjour",
    "mna": "mineur non accompagné ou non",
    "mdph": "reconnaissance MDPH ou non",
    "sortie_prevue": "la date de sortie prévue",
    "apjm_fin": "la fin de la décision jeune majeur",
    "apjm_debut": "le début de la décision jeune majeur",
    "mesures": "les décisions de protection",
    "titre_sejour": "le titre de séjour",
    "titre_sejour_fin": "la fin du titre de séjour",
    "oqtf_le": "la date où l’OQTF a été notifiée",
    "refus_le": "la date du refus",
    "demande_logement_le": "la date de la demande de logement social",
    "scolarite": "la scolarité de l’année",
    "scolarite_fin": "la fin de l’année scolaire",
    "scolarite_rentree": "la date de la rentrée",
    "insertion": "l’emploi ou l’apprentissage",
}
"""Les faits qui peuvent manquer, tels qu'on les dit."""


class Ancrage(NamedTuple):
    """Un jour d'où l'on compte. ``tenu`` : le fait qui clôt déjà l'échéance, et son jour ;
    ``debut`` : depuis quand une preuve peut valoir ; ``rang`` : le numéro, s'il n'est pas
    l'ordre ; ``tour`` : combien de fois cela a déjà recommencé."""

    depuis: Depuis
    tenu: tuple[str, date | None] | None = None
    debut: date | None = None
    rang: int = 0
    tour: int = 0


Ancre = Callable[["Contexte"], "list[Ancrage] | Manque"]
Condition = Callable[["Contexte"], "bool | Manque"]


class Contexte:
    """Un jeune un jour donné, et ce que l'on en a déjà calculé."""

    __slots__ = (
        *("_index", "ancres", "arrivee", "aujourd_hui", "conditions", "horizon"),
        *("jours_proches", "niveau", "r", "sources", "suites"),
    )

    def __init__(self, r: Regard, jours_proches: int, calculees: Iterable[str] = ()) -> None:
        self.r = r
        self.aujourd_hui = r.evaluation.aujourd_hui
        self.arrivee = r.evaluation.faits.arrivee()
        self.jours_proches = jours_proches
        self.horizon = ajouter_jours(self.aujourd_hui, jours_proches)
        self.ancres: dict[str, list[Ancrage] | Manque] = {}
        self.conditions: dict[str, bool | Manque] = {}
        self.niveau: str | None = A_CHERCHER
        """Niveau scolaire de l'année en cours."""
        self._index: dict[str, dict[str, list[Rangee]]] = {}
        self.sources = {type_ for type_, faits in r.facettes.items() if faits}
        """Les types dont le dossier dit quelque chose, et les preuves calculées."""
        self.sources.update(calculees)
        self.suites = {
            (f.get("code"), f.get("occurrence")): f
            for f in r.facettes.get("suite_echeance", ())
            if f.get("etat") in ("fait", "sans_objet")
        }

    def par_valeur(self, type_: str, champ: str, valeur: str) -> list[Rangee]:
        """Les faits d'un type dont ce champ a cette valeur ; rangés à la première demande."""
        faits = self.r.facettes.get(type_)
        if not faits:
            return []
        cle = f"{type_}.{champ}"
        ranges = self._index.get(cle)
        if ranges is None:
            ranges = self._index[cle] = {}
            for f in faits:
                ranges.setdefault(str(f.get(champ)), []).append(f)
        return ranges.get(valeur, [])

    def age(self, ans: int) -> date | None:
        """Le jour de ces ans, au plus tôt ; ``None`` sans naissance."""
        naissance = self.r.evaluation.faits.naissance.au_plus_tot
        return None if naissance is None else anniversaire(naissance, ans)

    def age_au_plus_tard(self, ans: int) -> date | None:
        """Le dernier jour possible de ces ans, quand la naissance n'est pas connue au jour près."""
        naissance = self.r.evaluation.faits.naissance
        jour = naissance.au_plus_tot
        if jour is None:
            return None
        if naissance.precision is Precision.MOIS:
            jour = ajouter_jours(ajouter_mois(jour, 1), -1)
        elif naissance.precision is Precision.ANNEE:
            jour = date(jour.year, 12, 31)
        return anniversaire(jour, ans)


def compteur(repere: Repere) -> Callable[[date], date]:
    """De quoi compter un repère depuis le jour de son ancre."""
    mois, jours, au = repere.mois, repere.jours, repere.au
    if au is not None:
        return lambda depart: _prochain(ajouter_jours(ajouter_mois(depart, mois), jours), au)
    if mois and jours:
        return lambda depart: ajouter_jours(ajouter_mois(depart, mois), jours)
    if mois:
        return lambda depart: ajouter_mois(depart, mois)
    if jours:
        return lambda depart: ajouter_jours(depart, jours)
    return lambda depart: depart


def _prochain(jour: date, mois_jour: tuple[int, int]) -> date:
    """Le premier de ces jours de l'année, à partir de ``jour``."""
    cette_annee = date(jour.year, *mois_jour)
    return cette_annee if cette_annee >= jour else date(min(jour.year + 1, MAXYEAR), *mois_jour)

"""Les faits qu'un jeu de règles peut lire : leur nom, leur question, et d'où ils viennent.

Un fait que le dossier ne dit pas est inconnu ; deux faits qui se contredisent le rendent inconnu.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois
from ase_parcours.metier.controles.regard import Rangee, Regard
from ase_parcours.metier.regles.modele import Grandeur
from ase_parcours.metier.regles.valeurs import Nombre, Valeur


class Genre(StrEnum):
    """De quoi est fait un fait."""

    ANS = "ans"
    MOIS = "mois"
    NOMBRE = "nombre"
    OUI_NON = "oui ou non"
    CODE = "code"
    CODES = "codes"
    MONTANT = "centimes par mois"


@dataclass(frozen=True, slots=True)
class Fait:
    """Un fait du catalogue. ``question`` : comment la poser ; ``piece`` : ce qui le prouve ;
    ``page`` : où il se note ; ``liste`` : nomenclature d'un code ; ``codes`` : codes permis, et
    leurs mots."""

    cle: str
    genre: Genre
    libelle: str
    question: str
    page: str
    calcul: Callable[[FaitsDuJeune], Valeur]
    piece: str = ""
    liste: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)


FAITS: dict[str, Fait] = {}
"""Tous les faits, par clé ; remplis par les modules de ``metier.regles.lire``."""


def fait(
    cle: str,
    genre: Genre,
    libelle: str,
    question: str,
    page: str,
    *,
    piece: str = "",
    liste: str = "",
    codes: Mapping[str, str] | None = None,
) -> Callable[[Callable[[FaitsDuJeune], Valeur]], Callable[[FaitsDuJeune], Valeur]]:
    """Inscrit un fait au catalogue."""

    def inscrire(calcul: Callable[[FaitsDuJeune], Valeur]) -> Callable[[FaitsDuJeune], Valeur]:
        FAITS[cle] = Fait(cle, genre, libelle, question, page, calcul, piece, liste, codes or {})
        return calcul

    return inscrire


class FaitsDuJeune:
    """Les faits d'un jeune un jour donné, calculés quand on les demande, une fois.

    ``forces`` : des faits posés par qui interroge, à la place de ceux du dossier.
    """

    __slots__ = ("_forces", "_revenus", "_valeurs", "jour", "r")

    def __init__(self, r: Regard, jour: date, forces: Mapping[str, Valeur] | None = None) -> None:
        self.r, self.jour = r, jour
        self._forces = frozenset(forces or ())
        self._valeurs: dict[str, Valeur] = dict(forces or {})
        self._revenus: dict[tuple[frozenset[str], int], Nombre] = {}

    def __getitem__(self, cle: str) -> Valeur:
        try:
            return self._valeurs[cle]
        except KeyError:
            valeur = self._valeurs[cle] = FAITS[cle].calcul(self)
            return valeur

    def pose(self, cle: str) -> bool:
        """Vrai si ce fait est posé par qui interroge."""
        return cle in self._forces

    def revenu(self, g: Grandeur) -> Nombre:
        """La somme des ressources d'une grandeur, avant abattement et arrondi, en centimes."""
        if "revenus" in self._forces:
            pose = self._valeurs["revenus"]
            return pose if isinstance(pose, Nombre) else Nombre(0, None)
        cle = (g.natures, g.mois)
        if cle not in self._revenus:
            # Importé ici : la somme lit les facettes, ce module ne connaît que les clés.
            from ase_parcours.metier.regles.lire.revenus import somme

            self._revenus[cle] = somme(self, g.natures, g.mois)
        return self._revenus[cle]

    def le_jour(self, jour: date) -> FaitsDuJeune:
        """Les mêmes, un autre jour, sans rien qui change d'ici là."""
        return FaitsDuJeune(self.r, jour, {c: self._valeurs[c] for c in self._forces})

    # Lire le dossier.

    @property
    def situation(self) -> Rangee:
        """La facette « Situation pour les droits »."""
        return self.r.unique("situation")

    def trois(self, valeur: object) -> bool | None:
        """Oui, non ; inconnu ou jamais demandé : ``None``."""
        return {"oui": True, "non": False}.get(str(valeur))

    def conflit(self, champ: str) -> bool:
        """Vrai si plusieurs valeurs de ce champ d'identité sont gardées."""
        return champ in self.r.evaluation.faits.conflits


@lru_cache(maxsize=65536)
def jour_lu(texte: object) -> date | None:
    """Une date d'un fait ; illisible ou absente : ``None``."""
    try:
        return date.fromisoformat(texte) if isinstance(texte, str) and texte else None
    except ValueError:
        return None


def court(f: Rangee, au: date, debut: str = "debut", fin: str = "fin") -> bool:
    """Vrai si le fait a commencé et n'a pas fini, dernier jour compris ; une borne inconnue
    n'arrête rien."""
    du, jusque = jour_lu(f.get(debut)), jour_lu(f.get(fin))
    return (du is None or du <= au) and (jusque is None or au <= jusque)


def mois_revolus(debut: date, au: date) -> int:
    """Mois calendaires entiers écoulés de ``debut`` à ``au`` ; 5 mois et 30 jours en font 5."""
    mois = (au.year - debut.year) * 12 + au.month - debut.month
    return mois if ajouter_mois(debut, mois) <= au else mois - 1


def veille_de(jour: date) -> date:
    """Le jour d'avant, ramené au bord du calendrier."""
    return ajouter_jours(jour, -1)

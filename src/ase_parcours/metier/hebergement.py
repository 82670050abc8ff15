"""Natures de solution, démarches et preuves : ce qui couvre une nuit, et ce qui ne couvre rien.

Source : garantie.md §2 et §3. La table des natures est une donnée (``solutions.yaml``).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from ase_parcours.metier.calendrier import ajouter_mois


class Classe(StrEnum):
    """Classe d'une solution : durable, provisoire, complément, non recevable."""

    DURABLE = "D"
    PROVISOIRE = "P"
    COMPLEMENT = "C"
    NON = "N"

    @property
    def couvre(self) -> bool:
        """Vrai si cette classe peut couvrir une nuit à elle seule."""
        return self in (Classe.DURABLE, Classe.PROVISOIRE)


class Etat(StrEnum):
    """États d'une démarche, dans l'ordre où ils viennent d'ordinaire."""

    ENVISAGEE = "envisagée"
    DEMANDEE = "demandée"
    EN_INSTRUCTION = "en instruction"
    ADMISE = "admise"
    CONFIRMEE = "confirmée"
    OCCUPEE = "occupée"
    REFUSEE = "refusée"
    CADUQUE = "caduque"


ETATS_ACQUIS = frozenset({Etat.CONFIRMEE, Etat.OCCUPEE})
ETATS_PISTE = frozenset({Etat.ENVISAGEE, Etat.DEMANDEE, Etat.EN_INSTRUCTION, Etat.ADMISE})
ETATS_MORTS = frozenset({Etat.REFUSEE, Etat.CADUQUE})

FIN_INCONNUE = "inconnue"
"""Valeur du champ ``fin`` d'une solution quand on ne sait pas (distinct d'« ouverte »)."""

_NE_NOMMENT_RIEN = frozenset(
    {"", "-", "?", "neant", "aucune", "non", "en attente", "a fournir", "demandee"}
)


_LIGATURES = str.maketrans({"ø": "o", "œ": "oe", "æ": "ae", "ł": "l", "đ": "d", "ı": "i"})


def sans_accents(texte: str) -> str:
    """``texte`` en minuscules, sans accents, blancs réduits : pour comparer et trier des mots.

    Les lettres barrées et liées aussi : « Østergård » se range à O.
    """
    decompose = unicodedata.normalize("NFKD", texte.casefold().translate(_LIGATURES))
    nu = "".join(c for c in decompose if not unicodedata.combining(c))
    return " ".join(nu.replace("’", "'").split())


@lru_cache(maxsize=512)
def preuve_nommee(texte: str | None) -> str | None:
    """Nom de la preuve, ou ``None`` si le texte n'en nomme aucune (« néant », « à fournir »…)."""
    if texte is None or sans_accents(texte) in _NE_NOMMENT_RIEN:
        return None
    return " ".join(texte.split())


@lru_cache(maxsize=512)
def meme_preuve(donnee: str, attendue: str) -> bool:
    """Vrai si deux noms de preuve ne diffèrent que par la casse, les accents ou les blancs."""
    return sans_accents(donnee) == sans_accents(attendue)


@dataclass(frozen=True, slots=True)
class SeuilDuree:
    """« D si ≥ m mois » : ``atteinte`` dès ``mois`` mois, ``ouverte`` quand il n'y a pas de fin."""

    mois: int
    atteinte: Classe
    ouverte: Classe


@dataclass(frozen=True, slots=True)
class Nature:
    """Une ligne de la table : code, libellé, classe et conditions de durée (en mois)."""

    code: str
    libelle: str
    classe: Classe
    court: str
    precision: str = ""
    preuve: str | None = None
    seuil: SeuilDuree | None = None
    minimum_mois: int = 0
    maintien_ase: bool = False

    def classe_pour(self, debut: date, fin: date | None, sortie: date) -> Classe:
        """Classe de la solution [debut, fin) pour une sortie donnée (fin absente = ouverte)."""
        if self.minimum_mois and fin is not None and fin < ajouter_mois(debut, self.minimum_mois):
            return Classe.NON
        if self.seuil is None:
            return self.classe
        if fin is None:
            return self.seuil.ouverte
        return self.seuil.atteinte if fin >= self.fin_durable(debut, sortie) else self.classe

    def fin_durable(self, debut: date, sortie: date) -> date:
        """La fin qui suffirait à la classe du seuil. Ne s'appelle que s'il y a un seuil."""
        assert self.seuil is not None  # noqa: S101 - contrat interne, vérifié par l'appelant
        return ajouter_mois(max(debut, sortie), self.seuil.mois)


@dataclass(frozen=True, slots=True)
class Natures:
    """La table des natures en vigueur, avec sa version pour les attestations."""

    version: str
    en_vigueur_du: date
    source: str
    par_code: Mapping[str, Nature]

    def __getitem__(self, code: str) -> Nature:
        """Nature d'un code ; un code que la table ne connaît pas n'est pas une solution."""
        trouvee = self.par_code.get(code)
        return trouvee or Nature(code, code, Classe.NON, code)

    def __contains__(self, code: str) -> bool:
        return code in self.par_code

    def __iter__(self) -> Iterator[Nature]:
        return iter(self.par_code.values())


@dataclass(frozen=True, slots=True)
class PasEtat:
    """Un état daté d'une démarche. ``date_inconnue`` : daté du jour de l'import faute de mieux."""

    etat: Etat
    le: date
    qui: str = ""
    date_inconnue: bool = False


@dataclass(frozen=True, slots=True)
class Etape:
    """Étape datée d'une piste : ce qu'il reste à faire, par qui, et si c'est fait."""

    id: str
    libelle: str
    le: date | None
    responsable: str
    faite: bool


@dataclass(frozen=True, slots=True)
class Solution:
    """Une solution ou une piste. ``loyer`` en centimes par mois.

    ``variantes`` : les autres valeurs gardées quand un champ décisif est en conflit ; une nuit
    n'est couverte que si elle l'est avec toutes.
    """

    id: str
    code: str
    etats: tuple[PasEtat, ...]
    debut: date | None
    fin: date | None
    fin_inconnue: bool = False
    preuve: str | None = None
    versee: bool = False
    gestionnaire: str | None = None
    loyer: int | None = None
    motif_refus: str | None = None
    etapes: tuple[Etape, ...] = ()
    variantes: tuple[Solution, ...] = ()

    def pas_courant(self, aujourd_hui: date) -> PasEtat | None:
        """Le dernier pas qui n'est pas après aujourd'hui ; à date égale, le dernier saisi."""
        courant: PasEtat | None = None
        for pas in self.etats:
            if pas.le <= aujourd_hui and (courant is None or pas.le >= courant.le):
                courant = pas
        return courant

    def etat(self, aujourd_hui: date) -> Etat | None:
        """État courant, ou ``None`` si aucun pas n'est encore arrivé."""
        pas = self.pas_courant(aujourd_hui)
        return pas.etat if pas else None

    def dates_valides(self) -> bool:
        """Vrai si le début est connu et la fin absente ou postérieure (§2, point 4)."""
        if self.debut is None or self.fin_inconnue:
            return False
        return self.fin is None or self.fin > self.debut


@dataclass(frozen=True, slots=True)
class Couvre:
    """Intervalle [debut, fin) qu'une solution couvre, et sa classe (D ou P)."""

    debut: date
    fin: date
    classe: Classe
    solution: str


def couverture(
    solution: Solution,
    natures: Natures,
    aujourd_hui: date,
    sortie: date,
    *,
    versees_seulement: bool = False,
) -> Couvre | None:
    """Ce que ``solution`` couvre, ou ``None`` (garantie.md §2). Les variantes en conflit
    ne peuvent que réduire l'intervalle et la classe : un conflit ne rassure jamais."""
    resultat: Couvre | None = None
    for version in (solution, *solution.variantes):
        une = _couverture_simple(version, natures, aujourd_hui, sortie, versees_seulement)
        if une is None:
            return None
        resultat = une if resultat is None else _commun(resultat, une)
        if resultat is None:
            return None
    return resultat


def _couverture_simple(
    s: Solution, natures: Natures, aujourd_hui: date, sortie: date, versees_seulement: bool
) -> Couvre | None:
    if s.debut is None or not s.dates_valides() or s.preuve is None:
        return None
    if (versees_seulement and not s.versee) or s.etat(aujourd_hui) not in ETATS_ACQUIS:
        return None
    classe = natures[s.code].classe_pour(s.debut, s.fin, sortie)
    if not classe.couvre:
        return None
    return Couvre(s.debut, s.fin or date.max, classe, s.id)


def _commun(a: Couvre, b: Couvre) -> Couvre | None:
    debut, fin = max(a.debut, b.debut), min(a.fin, b.fin)
    if debut >= fin:
        return None
    classe = Classe.DURABLE if a.classe is b.classe is Classe.DURABLE else Classe.PROVISOIRE
    return Couvre(debut, fin, classe, a.solution)

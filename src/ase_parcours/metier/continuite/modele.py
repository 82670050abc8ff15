"""Ce que la continuité dit d'un droit, et les règles datées dont elle le tire (``droits.yaml``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from ase_parcours.metier.controles.regard import delai


class Etat(StrEnum):
    """Où en est un droit, un jour donné."""

    OUVERT = "ouvert"
    A_RENOUVELER = "a_renouveler"
    """Ouvert encore, et c'est le moment d'en demander la suite."""
    DEMANDE = "demande"
    """Pas ouvert, une demande attend sa réponse."""
    A_OUVRIR = "a_ouvrir"
    """Pas encore possible ; le jour où il le sera est connu."""
    A_DEMANDER = "a_demander"
    """Présumé ouvert, et pas demandé."""
    REFUSE = "refuse"
    FINI = "fini"
    """S'est arrêté, rien ne le remplace."""
    INCONNU = "inconnu"
    NON_CONCERNE = "non_concerne"


class Ton(StrEnum):
    """Ce que la couleur et le mot disent d'un droit, du plus au moins pressant."""

    ROUGE = "rouge"
    ORANGE = "orange"
    A_FAIRE = "a_faire"
    INCONNU = "inconnu"
    VERT = "vert"
    NEUTRE = "neutre"


_TONS = {
    Etat.A_OUVRIR: Ton.A_FAIRE,
    Etat.A_DEMANDER: Ton.A_FAIRE,
    Etat.INCONNU: Ton.INCONNU,
    Etat.NON_CONCERNE: Ton.NEUTRE,
}
"""Les autres états sont orange quand ils ne sont ni rouges ni verts."""


@dataclass(frozen=True, slots=True)
class Delai:
    """Un délai avant une date."""

    mois: int = 0
    jours: int = 0

    def avant(self, le: date) -> date:
        """Ce jour moins le délai."""
        return delai(le, mois=-self.mois, jours=-self.jours)


@dataclass(frozen=True, slots=True)
class Condition:
    """Une condition nommée de ``droits.yaml`` ; ``ans`` pour celles qui portent un âge."""

    nom: str
    ans: int = 0


@dataclass(frozen=True, slots=True)
class RegleDroit:
    """Un droit suivi. Champs : voir l'en-tête de ``droits.yaml``."""

    code: str
    nom: str
    page: str
    type_: str
    base: str
    lu_le: date | None
    demander: str
    inconnu: str
    concerne: tuple[Condition, ...] = ()
    demander_si_rien: bool = False
    fin_exigee: bool = False
    passager: bool = False
    retard_grave: bool = False
    debut: Delai | None = None
    fin: Delai | None = None
    feminin: bool = False
    pluriel: bool = False


@dataclass(frozen=True)
class ReperesDroits:
    """Les règles en vigueur, dans l'ordre où les écrans les montrent."""

    version: str
    horizon_mois: int
    nombres: Mapping[str, int]
    sources: Mapping[str, str]
    loyers: frozenset[str]
    etudes: frozenset[str]
    droits: Mapping[str, RegleDroit]


@dataclass(frozen=True, slots=True)
class Ou:
    """D'où l'on sait quelque chose : une page du dossier, un type de fait, le fait s'il existe."""

    page: str
    type_: str = ""
    element: str | None = None


@dataclass(frozen=True, slots=True)
class Periode:
    """Jours où le droit vaut, ``dernier`` compris ; une borne inconnue n'arrête rien."""

    debut: date | None = None
    dernier: date | None = None
    ou: Ou | None = None
    nom: str = ""
    """Ce qui précise le droit : « RQTH », « Récépissé »."""


@dataclass(frozen=True, slots=True)
class Lecture:
    """Ce que les faits du dossier disent d'un droit, avant d'en juger."""

    periodes: tuple[Periode, ...] = ()
    demandes: tuple[tuple[date | None, Ou], ...] = ()
    """Demandes sans réponse notée."""
    refus: tuple[tuple[date | None, Ou], ...] = ()
    a_faire: Ou | None = None
    dit_non: Ou | None = None
    """Un fait dit que le droit n'est pas ouvert."""
    flou: Ou | None = None
    """Un fait en parle sans dire s'il est ouvert."""

    def __add__(self, autre: Lecture) -> Lecture:
        """Les deux ensemble."""
        return Lecture(
            self.periodes + autre.periodes,
            self.demandes + autre.demandes,
            self.refus + autre.refus,
            self.a_faire or autre.a_faire,
            self.dit_non or autre.dit_non,
            self.flou or autre.flou,
        )


@dataclass(frozen=True, slots=True)
class Trou:
    """Jours sans le droit, [debut, fin) ; ``fin`` absente : rien ne dit quand il reprendra."""

    debut: date
    fin: date | None = None

    def jours(self, jusqu_a: date | None = None) -> int:
        """Combien de jours, jusqu'à sa fin, sinon jusqu'à ce jour-là non compris ; zéro sans."""
        fin = self.fin or jusqu_a
        return 0 if fin is None else max(0, (fin - self.debut).days)


@dataclass(frozen=True, slots=True)
class Continuite:
    """Un droit d'un jeune, un jour donné.

    ``du`` : premier jour pour agir ; ``avant`` : dernier jour pour agir ; ``manque`` : ce que l'on
    ne sait pas et qui changerait la réponse ; ``parce_que`` : la raison d'un « non concerné ».
    """

    regle: RegleDroit
    etat: Etat
    aujourd_hui: date
    ou: Ou
    depuis: date | None = None
    dernier: date | None = None
    du: date | None = None
    avant: date | None = None
    demande_le: date | None = None
    demandee: bool = False
    """Une demande attend sa réponse, que le droit soit ouvert ou non."""
    trou: Trou | None = None
    jamais_demande: bool = False
    nom: str = ""
    manque: tuple[str, ...] = field(default=())
    parce_que: str = ""

    @property
    def code(self) -> str:
        """Code du droit."""
        return self.regle.code

    @property
    def en_cours(self) -> bool:
        """Vrai s'il vaut aujourd'hui."""
        return self.etat in (Etat.OUVERT, Etat.A_RENOUVELER)

    @property
    def en_retard(self) -> bool:
        """Vrai si le dernier jour pour agir est passé sans demande."""
        return self.avant is not None and self.avant < self.aujourd_hui and not self.demandee

    @property
    def rouge(self) -> bool:
        """Vrai si un trou n'est couvert par rien : ni droit qui suit, ni demande qui court."""
        if self.demandee or self.etat in (Etat.NON_CONCERNE, Etat.INCONNU):
            return False
        if self.etat is Etat.A_DEMANDER:
            return self.en_retard and self.regle.retard_grave
        if self.trou is None:
            return False
        if self.etat is Etat.FINI:
            return True
        # Ouvert encore : le trou est là si plus rien ne se demande à temps, ou si la suite,
        # déjà connue, commence trop tard.
        return self.en_retard or self.trou.fin is not None

    def ton(self, horizon: date) -> Ton:
        """Sa gravité, pour qui regarde jusqu'à ce jour-là."""
        if self.rouge:
            return Ton.ROUGE
        if self.etat is Etat.OUVERT and not (self.dernier and self.dernier < horizon):
            return Ton.VERT
        return _TONS.get(self.etat, Ton.ORANGE)

    def s_arrete_avant(self, fin: date) -> bool:
        """Vrai d'un droit qui s'arrête, ou s'est arrêté, avant ce jour-là."""
        if self.etat is Etat.FINI or self.rouge:
            return True
        return self.en_cours and self.dernier is not None and self.dernier < fin


def lendemain(jour: date) -> date:
    """Le jour d'après, ramené au bord du calendrier."""
    return jour if jour == date.max else jour + timedelta(days=1)

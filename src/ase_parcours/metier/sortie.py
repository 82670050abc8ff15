"""La date de sortie D, la machine d'états de la sortie et la porte (garantie.md §1 et §5).

« Être sorti » n'est jamais enregistré : c'est un statut calculé, qui ne tient qu'autant que la
condition de la sortie tient sur les faits connus maintenant.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ase_parcours.metier.calendrier import Precision, anniversaire
from ase_parcours.metier.jeune import Evenement, Faits, TypeEvenement, Visa
from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.metier.periode import Reperes, couvertures, niveau_des_plages, plages_de


class Base(StrEnum):
    """D'où vient la date de sortie."""

    EFFECTIVE = "effective"
    CONSTAT = "constat"
    PREVUE = "prevue"
    APJM = "apjm"
    MAJORITE = "majorite"
    DEPASSEE = "depassee"


class Statut(StrEnum):
    """État d'un dossier, calculé."""

    SUIVI = "suivi"
    DEPART_CONSTATE = "depart_constate"
    SORTI_GARANTI = "sorti_garanti"
    SORTI_FRAGILE = "sorti_fragile"
    A_REVOIR = "a_revoir"
    SORTI_SANS_SOLUTION = "sorti_sans_solution"
    TRANSFERE = "transfere"
    DECEDE = "decede"


@dataclass(frozen=True, slots=True)
class DateSortie:
    """D et sa base ; ``annoncee`` est la date avant le report à aujourd'hui (« dépassée »)."""

    le: date | None
    base: Base | None
    annoncee: date | None = None


@dataclass(frozen=True, slots=True)
class Constat:
    """Départ constaté sans solution, et l'événement qui l'a clos s'il y en a un."""

    ouverture: Evenement
    cloture: Evenement | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """Ce que disent les événements, avant de regarder si la sortie tient."""

    dernier: Evenement | None
    constats: tuple[Constat, ...]
    retour: date | None
    """Date du dernier retour."""
    sortie: Evenement | None = None
    """La dernière sortie (ou déclaration) que ni un retour ni un constat n'a suivie : un décès ou
    un transfert qui vient après ne change pas la date où la prise en charge a fini."""

    @property
    def type(self) -> TypeEvenement | None:
        """Type du dernier événement décisif ; ``None`` ou RETOUR : le jeune est suivi."""
        return self.dernier.type if self.dernier else None


_FIN_DE_PRISE_EN_CHARGE = frozenset({TypeEvenement.SORTIE, TypeEvenement.SANS_SOLUTION})
_CLOT_UN_CONSTAT = frozenset(
    {
        TypeEvenement.SORTIE,
        TypeEvenement.RETOUR,
        TypeEvenement.SANS_SOLUTION,
        TypeEvenement.DECES,
        TypeEvenement.TRANSFERT,
    }
)


def situation(faits: Faits) -> Situation:
    """Déroule les événements non annulés dans l'ordre (date, saisie)."""
    en_ordre = sorted((e for e in faits.evenements if not e.annule), key=lambda e: (e.le, e.ordre))
    dernier: Evenement | None = None
    retour: date | None = None
    sortie: Evenement | None = None
    constats: list[Constat] = []
    for evenement in en_ordre:
        if dernier is not None and dernier.type is TypeEvenement.DECES:
            break
        if constats and constats[-1].cloture is None and evenement.type in _CLOT_UN_CONSTAT:
            constats[-1] = Constat(constats[-1].ouverture, evenement)
        if evenement.type is TypeEvenement.CONSTAT and not (constats and not constats[-1].cloture):
            constats.append(Constat(evenement))
        if evenement.type is TypeEvenement.RETOUR:
            retour = evenement.le
        if evenement.type in _FIN_DE_PRISE_EN_CHARGE:
            sortie = evenement
        elif evenement.type in (TypeEvenement.RETOUR, TypeEvenement.CONSTAT):
            sortie = None
        dernier = evenement
    return Situation(dernier, tuple(constats), retour, sortie)


def date_de_sortie(faits: Faits, sit: Situation, aujourd_hui: date, reperes: Reperes) -> DateSortie:
    """D et sa base, la première qui existe (garantie.md §1)."""
    if sit.sortie is not None:
        return DateSortie(sit.sortie.le, Base.EFFECTIVE, sit.sortie.le)
    if sit.type is TypeEvenement.CONSTAT:
        return DateSortie(aujourd_hui, Base.CONSTAT, aujourd_hui)
    annonce, base = _annoncee(faits, aujourd_hui, reperes)
    if annonce is None:
        return DateSortie(None, None)
    if annonce < aujourd_hui:
        return DateSortie(aujourd_hui, Base.DEPASSEE, annonce)
    return DateSortie(annonce, base, annonce)


def _annoncee(faits: Faits, aujourd_hui: date, reperes: Reperes) -> tuple[date | None, Base | None]:
    if faits.sortie_prevue is not None:
        return faits.sortie_prevue, Base.PREVUE
    fin = fin_jeune_majeur(faits, aujourd_hui)
    if fin is not None:
        return fin, Base.APJM
    if faits.naissance.precision is not Precision.INCONNUE:
        assert faits.naissance.au_plus_tot is not None  # noqa: S101 - garanti par la précision
        return anniversaire(faits.naissance.au_plus_tot, reperes.regles.majorite_ans), Base.MAJORITE
    return None, None


def fin_jeune_majeur(faits: Faits, aujourd_hui: date) -> date | None:
    """La fin la plus tardive, après aujourd'hui, des décisions jeune majeur avec hébergement."""
    fins = [m.fin for m in faits.mesures if m.jeune_majeur_heberge and m.fin is not None]
    return max((f for f in fins if f > aujourd_hui), default=None)


# --- La sortie tient-elle ? -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tenue:
    """Une sortie examinée avec les seules preuves versées, à sa date."""

    statut: Statut
    niveau: Niveau
    plages: tuple[Plage, ...]
    visa: Visa | None
    maintien_seul: bool = False
    """La nuit de la sortie n'est couverte que par une prise en charge de l'ASE qui continue."""


def visa_en_vigueur(faits: Faits, sortie: date, identifiant: str | None = None) -> Visa | None:
    """Le visa accordé pour cette date ; si ``identifiant`` est donné, celui-là seulement."""
    for visa in faits.visas:
        if visa.en_vigueur(sortie) and identifiant in (None, visa.id):
            return visa
    return None


def plages_versees(
    faits: Faits, sortie: date, aujourd_hui: date, reperes: Reperes
) -> tuple[Plage, ...]:
    """Les nuits de l'horizon à ``sortie``, avec les seules solutions à la preuve versée."""
    couvre = couvertures(faits.solutions, reperes, aujourd_hui, sortie, versees_seulement=True)
    return plages_de(couvre, sortie, reperes.fin_horizon(sortie))


def tenue(faits: Faits, sortie: Evenement, aujourd_hui: date, reperes: Reperes) -> Tenue:
    """Statut d'une sortie enregistrée : elle tient, ou elle est à revoir (invariant du §5)."""
    plages = plages_versees(faits, sortie.le, aujourd_hui, reperes)
    niveau = niveau_des_plages(plages, sortie.le, reperes.regles)
    if couverte_par_maintien_seul(faits, sortie.le, aujourd_hui, reperes):
        # La porte l'aurait refusée : une sortie ne tient qu'autant que sa condition tient.
        return Tenue(Statut.A_REVOIR, niveau, plages, None, maintien_seul=True)
    if sortie.visa is None:
        statut = Statut.SORTI_GARANTI if niveau is Niveau.GARANTIE else Statut.A_REVOIR
        return Tenue(statut, niveau, plages, None)
    visa = visa_en_vigueur(faits, sortie.le, sortie.visa)
    tient = visa is not None and niveau in (Niveau.GARANTIE, Niveau.FRAGILE)
    return Tenue(Statut.SORTI_FRAGILE if tient else Statut.A_REVOIR, niveau, plages, visa)


def statut_de(
    faits: Faits, sit: Situation, aujourd_hui: date, reperes: Reperes
) -> tuple[Statut, Tenue | None]:
    """Statut calculé du dossier, et l'examen de sa sortie s'il y en a une."""
    match sit.type:
        case TypeEvenement.DECES:
            return Statut.DECEDE, None
        case TypeEvenement.TRANSFERT:
            return Statut.TRANSFERE, None
        case TypeEvenement.CONSTAT:
            return Statut.DEPART_CONSTATE, None
        case TypeEvenement.SANS_SOLUTION:
            return Statut.SORTI_SANS_SOLUTION, None
        case TypeEvenement.SORTIE:
            assert sit.dernier is not None  # noqa: S101 - le type vient de lui
            examen = tenue(faits, sit.dernier, aujourd_hui, reperes)
            return examen.statut, examen
        case _:
            return Statut.SUIVI, None


def nuits_de_constat(faits: Faits, sit: Situation, aujourd_hui: date, reperes: Reperes) -> int:
    """Nuits sans toit comptées depuis chaque départ constaté, jamais remises à zéro.

    De la nuit du départ à celle d'hier (ou à la veille de ce qui a clos le constat).
    """
    total = 0
    for constat in sit.constats:
        debut = constat.ouverture.le
        fin = min(aujourd_hui, constat.cloture.le) if constat.cloture else aujourd_hui
        if fin <= debut:
            continue
        couvre = couvertures(faits.solutions, reperes, aujourd_hui, debut)
        total += sum(p.nuits for p in plages_de(couvre, debut, fin) if p.solution is None)
    return total


# --- Ce que la machine permet ------------------------------------------------------------------

_SORTIS = frozenset({Statut.SORTI_GARANTI, Statut.SORTI_FRAGILE})
TRANSITIONS: dict[Statut, frozenset[TypeEvenement]] = {
    Statut.SUIVI: frozenset(
        {
            TypeEvenement.SORTIE,
            TypeEvenement.CONSTAT,
            TypeEvenement.TRANSFERT,
            TypeEvenement.DECES,
        }
    ),
    Statut.DEPART_CONSTATE: frozenset(
        {
            TypeEvenement.SORTIE,
            TypeEvenement.RETOUR,
            TypeEvenement.SANS_SOLUTION,
            TypeEvenement.DECES,
        }
    ),
    Statut.A_REVOIR: frozenset(
        {
            TypeEvenement.SORTIE,
            TypeEvenement.RETOUR,
            TypeEvenement.SANS_SOLUTION,
            TypeEvenement.DECES,
        }
    ),
    Statut.SORTI_GARANTI: frozenset({TypeEvenement.RETOUR, TypeEvenement.DECES}),
    Statut.SORTI_FRAGILE: frozenset({TypeEvenement.RETOUR, TypeEvenement.DECES}),
    Statut.TRANSFERE: frozenset({TypeEvenement.RETOUR, TypeEvenement.DECES}),
    Statut.SORTI_SANS_SOLUTION: frozenset({TypeEvenement.DECES}),
    Statut.DECEDE: frozenset(),
}
"""Événements permis depuis chaque statut. Le retour d'un dossier transféré n'a pas d'âge."""


def couverte_par_maintien_seul(
    faits: Faits, sortie: date, aujourd_hui: date, reperes: Reperes
) -> bool:
    """Vrai si la nuit de la sortie n'est couverte que par une prise en charge ASE qui continue.

    Une nature en conflit compte comme un maintien dès que l'une des valeurs gardées en est un.
    """
    maintenues: list[bool] = []
    for solution in faits.solutions:
        couvre = couvertures((solution,), reperes, aujourd_hui, sortie, versees_seulement=True)
        if couvre and couvre[0].debut <= sortie < couvre[0].fin:
            versions = (solution, *solution.variantes)
            maintenues.append(any(reperes.natures[v.code].maintien_ase for v in versions))
    return bool(maintenues) and all(maintenues)

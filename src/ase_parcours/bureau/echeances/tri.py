"""Ranger les échéances : ce qui est montré, dans quel bloc, dans quel ordre. Pur."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ase_parcours.bureau.echeances.phrases import GROUPES
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.francais import date_avec_jour, initiale_majuscule, sans_accents
from ase_parcours.metier.echeancier import Echeance, EtatEcheance, Groupe
from ase_parcours.metier.referents import A_DESIGNER

SEMAINE = timedelta(days=7)
_ETEINTES = (EtatEcheance.FAIT, EtatEcheance.SANS_OBJET)


class Section(StrEnum):
    """Les blocs de la liste, de haut en bas."""

    SEMAINE = "Cette semaine"
    RETARD = "En retard"
    PROCHES = "Dans les soixante jours"
    PLUS_TARD = "Plus tard"
    INDETERMINABLES = "Indéterminables"
    POINTS = "Points de contrôle sans date"
    FAITES = "Faites ou sans objet"


PRESSANTES = frozenset({Section.RETARD, Section.SEMAINE})
"""Ce que compte la pastille du rail."""
OUVERTES = PRESSANTES | {Section.PROCHES}
"""Ce que la page montre, et garde en mémoire, tant qu'on ne demande pas le reste."""


class Vue(StrEnum):
    """Les quatre façons de regarder."""

    LISTE = "Liste"
    MOIS = "Calendrier"
    JEUNE = "Par jeune"
    CHARGE = "Par personne en charge"


def section(e: Echeance, jour: date) -> Section:
    """Le bloc d'une échéance. Proche par sa fenêtre ouverte, elle l'est même à plus de soixante
    jours : c'est le moment d'agir."""
    if e.etat in _ETEINTES:
        return Section.FAITES
    if e.etat is EtatEcheance.INDETERMINABLE:
        return Section.INDETERMINABLES
    if e.pour_le is None:
        return Section.POINTS
    if e.etat is EtatEcheance.EN_RETARD:
        return Section.RETARD
    if e.pour_le <= jour + SEMAINE:
        return Section.SEMAINE
    return Section.PROCHES if e.etat is EtatEcheance.PROCHE else Section.PLUS_TARD


@dataclass(frozen=True, slots=True)
class Demande:
    """Ce que l'on veut voir. Des états choisis remplacent les blocs ouverts ; ``du`` et ``au``
    (compris) : seulement ce qui est daté de ces jours."""

    sections: frozenset[Section] = OUVERTES
    etats: frozenset[EtatEcheance] = frozenset()
    groupes: frozenset[Groupe] = frozenset()
    texte: str = ""
    du: date | None = None
    au: date | None = None

    def compte(self, x: EcheanceDe) -> bool:
        """Vrai si le thème, l'état et le texte retiennent cette échéance."""
        e = x.echeance
        return (
            (not self.groupes or e.ligne.groupe in self.groupes)
            and (not self.etats or e.etat in self.etats)
            and (not self.texte or self._repond(x))
        )

    def montre(self, e: Echeance, jour: date) -> bool:
        """Vrai si une échéance que l'on compte est aussi montrée."""
        if self.du is not None and self.au is not None:
            dedans = e.pour_le is not None and self.du <= e.pour_le <= self.au
            return dedans and (bool(self.etats) or e.etat not in _ETEINTES)
        return bool(self.etats) or section(e, jour) in self.sections

    def _repond(self, x: EcheanceDe) -> bool:
        jeune, ligne = x.jeune, x.echeance.ligne
        ou = f"{jeune.nom_complet} {jeune.nom} {jeune.dossier} {ligne.libelle} {ligne.base_legale}"
        nu = sans_accents(ou).lower()
        return all(mot in nu for mot in sans_accents(self.texte).lower().split())


@dataclass(frozen=True, slots=True)
class Bloc:
    """Un intertitre et ses rangées. ``nombre`` : combien il y en a, montrées ou non."""

    cle: str
    titre: str
    rangees: tuple[EcheanceDe, ...]
    nombre: int
    ouvert: bool = True

    def ferme(self) -> Bloc:
        """Le même, refermé."""
        return replace(self, ouvert=False)


def ordre(x: EcheanceDe) -> tuple[date, str, str]:
    """Par date, puis par nom : ce qui n'a pas de date vient à la fin."""
    return x.echeance.pour_le or date.max, sans_accents(x.jeune.nom_complet), x.echeance.ligne.code


def _le_dernier_manque(x: EcheanceDe) -> int:
    return -(x.echeance.pour_le or date.min).toordinal()


def par_section(
    rangees: Iterable[EcheanceDe], nombres: dict[Section, int], demande: Demande, jour: date
) -> list[Bloc]:
    """Les blocs de la liste ; un bloc vide ne paraît pas."""
    dans: dict[Section, list[EcheanceDe]] = {s: [] for s in Section}
    for x in rangees:
        dans[section(x.echeance, jour)].append(x)
    # Ce que l'on vient de manquer se rattrape ; une vieille date sans trace attend plus bas.
    dans[Section.RETARD].sort(key=_le_dernier_manque)
    return [
        Bloc(s.name, s.value, tuple(dans[s]), n, bool(demande.etats) or s in demande.sections)
        for s in Section
        if (n := nombres.get(s, 0))
    ]


def par_cle(
    rangees: Iterable[EcheanceDe], cle: Callable[[EcheanceDe], tuple[str, str]]
) -> list[Bloc]:
    """Un bloc par (clé, titre), dans l'ordre de leur première rangée."""
    dans: dict[tuple[str, str], list[EcheanceDe]] = {}
    for x in rangees:
        dans.setdefault(cle(x), []).append(x)
    return [Bloc(c, titre, tuple(liste), len(liste)) for (c, titre), liste in dans.items()]


def par_jeune(rangees: Iterable[EcheanceDe]) -> list[Bloc]:
    """Un bloc par jeune, le plus pressé d'abord."""
    return par_cle(rangees, lambda x: (x.jeune.id, x.jeune.nom_complet))


def par_personne(rangees: Iterable[EcheanceDe]) -> list[Bloc]:
    """Un bloc par personne en charge : le référent du jeune et, dans ce qu'il suit, qui agit."""
    blocs = par_cle(rangees, _personne)
    return sorted(blocs, key=lambda b: sans_accents(b.cle).lower())


def _personne(x: EcheanceDe) -> tuple[str, str]:
    referent, responsable = x.jeune.referent or A_DESIGNER, x.echeance.ligne.responsable
    titre = f"{initiale_majuscule(referent)} · {responsable}"
    return titre, titre


def par_theme(rangees: Iterable[EcheanceDe]) -> list[Bloc]:
    """Un bloc par thème, dans l'ordre du catalogue."""
    toutes = sorted(rangees, key=ordre)
    par = {g: tuple(x for x in toutes if x.echeance.ligne.groupe is g) for g in Groupe}
    return [
        Bloc(g.value, GROUPES[g], siennes, len(siennes)) for g, siennes in par.items() if siennes
    ]


def du_jour(rangees: Iterable[EcheanceDe], jour: date) -> list[Bloc]:
    """Le bloc d'un jour du calendrier, même vide."""
    siennes = tuple(x for x in rangees if x.echeance.pour_le == jour)
    titre = initiale_majuscule(date_avec_jour(jour))
    return [Bloc(jour.isoformat(), titre, siennes, len(siennes))]


RETARD_RECENT = timedelta(days=60)
AU_TABLEAU = frozenset({Groupe.ASE, Groupe.SEJOUR})
"""Les thèmes que le tableau de bord rappelle : une obligation de l'ASE, un titre de séjour."""


@dataclass(frozen=True, slots=True)
class Pressant:
    """Ce qui presse d'un jeune : combien en tout, et ce que le tableau de bord en dit.

    Un retard de plus de soixante jours n'y est plus : la page Échéances le garde, mais il
    cacherait ce qui se joue maintenant.
    """

    nombre: int
    retard: tuple[EcheanceDe, ...]
    semaine: tuple[EcheanceDe, ...]


def pressant(jour: date, echeances: list[EcheanceDe]) -> Pressant:
    """Ce qui presse parmi les échéances d'un jeune."""
    depuis = jour - RETARD_RECENT
    pressees = [
        (s, x)
        for x in echeances
        if (s := section(x.echeance, jour)) in PRESSANTES and (x.echeance.pour_le or jour) >= depuis
    ]
    dites = [(s, x) for s, x in pressees if x.echeance.ligne.groupe in AU_TABLEAU]
    retard = sorted((x for s, x in dites if s is Section.RETARD), key=_le_dernier_manque)
    semaine = sorted((x for s, x in dites if s is Section.SEMAINE), key=ordre)
    return Pressant(len(pressees), tuple(retard), tuple(semaine))

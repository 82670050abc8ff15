"""Ce qu'il y a à faire, tiré des dossiers : étapes datées, preuves, dossiers à revoir. Pur."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ase_parcours import francais as fr
from ase_parcours.bureau.echeances.tri import Pressant
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.garantie import ETATS_VIVANTS
from ase_parcours.metier.hebergement import ETATS_ACQUIS, Solution
from ase_parcours.metier.sortie import Statut

SEMAINE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class AFaire:
    """Une chose à faire. ``le`` à ``None`` : tout de suite, sans date. ``rang`` départage."""

    jeune: str
    qui: str
    quoi: str
    le: date | None
    icone: str
    rang: int = 1
    page: str = "logement"
    """Page du dossier où l'on agit."""


@dataclass(frozen=True, slots=True)
class Groupes:
    """En retard, d'ici sept jours, ensuite ; chacun du plus pressé au moins pressé."""

    retard: tuple[AFaire, ...]
    semaine: tuple[AFaire, ...]
    ensuite: tuple[AFaire, ...]

    @property
    def nombre(self) -> int:
        """Combien en tout."""
        return len(self.retard) + len(self.semaine) + len(self.ensuite)


def a_faire(lignes: Iterable[LigneJeune]) -> list[AFaire]:
    """Tout ce que les dossiers du tableau de bord demandent."""
    return [chose for ligne in lignes for chose in _du_dossier(ligne)]


def a_echeances(pressants: Iterable[Pressant]) -> list[AFaire]:
    """Une ligne par jeune en retard et une pour sa semaine : la plus ancienne, et combien d'autres.
    Après ce que les dossiers demandent déjà, pour ne pas le noyer."""
    return [
        _des_echeances(siennes) for p in pressants for siennes in (p.retard, p.semaine) if siennes
    ]


def _des_echeances(siennes: tuple[EcheanceDe, ...]) -> AFaire:
    premiere, autres = siennes[0], len(siennes) - 1
    suite = f", et {fr.pluriel(autres, 'autre échéance', 'autres échéances')}" if autres else ""
    jeune, e = premiere.jeune, premiere.echeance
    return AFaire(
        jeune.id, jeune.nom_complet, f"{e.ligne.libelle}{suite}", e.pour_le, "calendar-due", 2,
        "echeances",
    )  # fmt: skip


def grouper(choses: Iterable[AFaire], aujourd_hui: date) -> Groupes:
    """Répartit par date. Ce qui n'a pas de date presse : il vient en tête des retards."""
    triees = sorted(choses, key=lambda c: (c.rang, c.le or date.min, c.qui))
    limite = aujourd_hui + SEMAINE
    retard = [c for c in triees if c.le is None or c.le < aujourd_hui]
    semaine = [c for c in triees if c.le is not None and aujourd_hui <= c.le <= limite]
    ensuite = [c for c in triees if c.le is not None and c.le > limite]
    par_date = [sorted(g, key=lambda c: c.le or date.min) for g in (semaine, ensuite)]
    return Groupes(tuple(retard), tuple(par_date[0]), tuple(par_date[1]))


def _du_dossier(ligne: LigneJeune) -> Iterator[AFaire]:
    if ligne.statut is Statut.DEPART_CONSTATE:
        nuits = fr.pluriel(ligne.evaluation.nuits_depuis_constat, "nuit")
        quoi = f"Départ constaté sans solution, {nuits} sans toit"
        yield AFaire(ligne.id, ligne.nom_complet, quoi, None, "alert-octagon", 0)
    if ligne.statut is Statut.A_REVOIR:
        motif = ligne.evaluation.motifs[0].texte if ligne.evaluation.motifs else "À revoir."
        yield AFaire(ligne.id, ligne.nom_complet, motif, None, "alert-triangle", 0)
    for solution in ligne.evaluation.faits.solutions:
        yield from _de_la_solution(ligne, solution)


def _de_la_solution(ligne: LigneJeune, solution: Solution) -> Iterator[AFaire]:
    e = ligne.evaluation
    nature = e.reperes.natures[solution.code]
    etat = solution.etat(e.aujourd_hui)
    if etat in ETATS_VIVANTS:
        for etape in solution.etapes:
            if not etape.faite and etape.le is not None:
                quoi = f"{etape.libelle}, {nature.court}"
                yield AFaire(ligne.id, ligne.nom_complet, quoi, etape.le, "calendar-event")
    preuve = _preuve_qui_manque(solution, nature.preuve)
    couvre = etat in ETATS_ACQUIS and nature.classe.couvre
    if couvre and preuve and ligne.sortie is not None and ligne.statut is Statut.SUIVI:
        quoi = f"{preuve}, {nature.court}"
        yield AFaire(ligne.id, ligne.nom_complet, quoi, ligne.sortie, "paperclip")


def _preuve_qui_manque(solution: Solution, attendue: str | None) -> str:
    if solution.versee:
        return ""
    if solution.preuve is not None:
        return f"Verser au coffre{fr.INSECABLE}: {solution.preuve}"
    return f"Preuve à obtenir{fr.INSECABLE}: {attendue or 'un document'}"

"""Le catalogue préparé : à qui chaque ligne s'adresse, et quelles dates elle a."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from ase_parcours.metier.echeancier.ancres import revient
from ase_parcours.metier.echeancier.conditions import PRIS_EN_CHARGE, SORTI
from ase_parcours.metier.echeancier.contexte import Contexte, Manque
from ase_parcours.metier.echeancier.entrees import Candidat, EntreePreparee, conditions_preparees
from ase_parcours.metier.echeancier.modele import Catalogue, LigneEcheancier
from ase_parcours.metier.echeancier.preuves import chercheur

_ORDRE = itemgetter(0, 1)


@dataclass(frozen=True, slots=True)
class Plan:
    """Les lignes préparées : celles d'un jeune pris en charge, celles d'un jeune sorti."""

    suivis: tuple[LignePreparee, ...]
    sortis: tuple[LignePreparee, ...]
    jours_proches: int


def preparer(catalogue: Catalogue) -> Plan:
    """Prépare un catalogue dont les noms ont été vérifiés à sa lecture."""

    def pour(*, suivi: bool) -> tuple[LignePreparee, ...]:
        lignes = catalogue.lignes.values()
        return tuple(LignePreparee(x) for x in lignes if _concerne(x.si, x.sauf, suivi=suivi))

    return Plan(pour(suivi=True), pour(suivi=False), catalogue.jours_proches)


def _concerne(si: tuple[str, ...], sauf: tuple[str, ...], *, suivi: bool) -> bool:
    vraie, fausse = (PRIS_EN_CHARGE, SORTI) if suivi else (SORTI, PRIS_EN_CHARGE)
    return fausse not in si and vraie not in sauf


class LignePreparee:
    """Une ligne et ses fonctions."""

    __slots__ = ("_entrees", "_numerote", "_seule", "conditions", "ligne", "preuves", "simple")

    def __init__(self, ligne: LigneEcheancier) -> None:
        self.ligne = ligne
        self.conditions = conditions_preparees(ligne.si, ligne.sauf)
        self.preuves = tuple((p.fait, chercheur(p)) for p in ligne.preuves)
        nombre = len(ligne.entrees)
        self._entrees = tuple(
            EntreePreparee(ligne, e, rang, nombre) for rang, e in enumerate(ligne.entrees, 1)
        )
        multiples = sum(1 for e in ligne.entrees if e.pour_le and revient(e.pour_le.depuis))
        # Deux ancres qui reviennent chacune à leur rythme : seul l'ordre des jours les numérote.
        self._numerote = multiples > 1
        premiere = self._entrees[0]
        self.simple = premiere if premiere.simple and not ligne.repetable else None
        """Son entrée, si elle n'a qu'une date, une fois."""
        self._seule = (
            premiere if nombre == 1 and not ligne.repetable and not self._numerote else None
        )
        """Son entrée, si elle n'en a qu'une et ne se répète pas : rien à réunir."""

    def candidats(self, c: Contexte) -> list[Candidat] | Manque:
        """Les dates de la ligne, dans l'ordre ; ou les faits qu'il faudrait connaître. Une seule
        date indéterminable suffit : on ne montre pas en retard ce qu'un fait pourrait démentir."""
        if self._seule is not None:
            siens = self._seule.candidats(c)
            if len(siens) > 1 and isinstance(siens, list):
                siens.sort(key=_ORDRE)
            return siens
        trouves: list[Candidat] = []
        inconnus: Manque = ()
        for entree in self._entrees:
            siens = entree.candidats(c)
            if isinstance(siens, tuple):
                inconnus += siens
            else:
                trouves += siens
        if inconnus:
            return inconnus
        if len(trouves) > 1:
            trouves.sort(key=_ORDRE)
            if self._numerote:
                trouves = [(k[0], n, *k[2:]) for n, k in enumerate(trouves, 1)]
        if self.ligne.repetable and trouves:
            return list(_encore(c, self.ligne.code, trouves[-1]))
        return trouves


def _encore(c: Contexte, code: str, k: Candidat) -> Iterator[Candidat]:
    """La dernière fois qu'elle a été faite, et la suivante."""
    le, _, entree, a = k
    faites = [
        int(fois or 1)
        for (sien, fois), suite in c.suites.items()
        if sien == code and suite["etat"] == "fait"
    ]
    if faites:
        yield le, max(faites), entree, a
    yield le, max(faites, default=0) + 1, entree, a

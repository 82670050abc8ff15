"""Les faits de tous les jeunes suivis, lus une fois, en fond, et gardés tant qu'on les regarde."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.lectures.regles import faits_de_tous
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission, Role, peut
from ase_parcours.metier.regles import FaitsDuJeune
from ase_parcours.operations.collecte import sans_ramasse_miettes

T = TypeVar("T")
Jeune = tuple[str, str, FaitsDuJeune]
Jeunes = Sequence[Jeune]
"""(identifiant, dossier, faits), dans l'ordre des listes."""
_MORCEAU = 200
"""Rendre dix mille dossiers à la mémoire d'un coup gèlerait la fenêtre une demi-seconde."""


class FileActive(QObject):
    """Un seul travail lit ou lit encore à la fois : ``Taches`` les met en file."""

    def __init__(self, contexte: Contexte, suivis: JeunesSuivis, parent: QObject) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._version = 0
        self._gardes: tuple[tuple[bool, int], list[Jeune]] | None = None
        suivis.change.connect(self.oublier)

    def oublier(self) -> None:
        """Les dossiers ont changé, ou on ne les regarde plus : rien n'est gardé en mémoire."""
        self._version += 1
        gardes, self._gardes = self._gardes, None
        if gardes is not None:
            self._rendre(gardes[1])

    def _rendre(self, jeunes: list[Jeune]) -> None:
        del jeunes[-_MORCEAU:]
        if jeunes:
            QTimer.singleShot(0, self, partial(self._rendre, jeunes))

    def sur_tous(
        self,
        a_la_sortie: bool,
        travail: Callable[[Jeunes], T],
        apres: Callable[[T], None],
        echec: Callable[[ErreurParcours], None],
    ) -> None:
        """Fait ``travail`` en fond sur tous les jeunes suivis, puis ``apres`` dans le fil Qt."""
        cle = (a_la_sortie, self._version)
        lignes, seance = tuple(self._suivis.suivies), self._contexte.seance

        def faire(_: Progres) -> T:
            gardes = self._gardes  # le fil de l'interface peut les oublier à tout moment
            if gardes is not None:
                # Une copie : ce que l'on oublie pendant le travail ne le raccourcit pas.
                if gardes[0] == cle and len(jeunes := list(gardes[1])) == len(lignes):
                    return travail(jeunes)
                while gardes[1]:
                    del gardes[1][-_MORCEAU:]
            with sans_ramasse_miettes(), seance.lire() as conn:
                lus = list(faits_de_tous(conn, lignes, a_la_sortie=a_la_sortie))
            if cle[1] == self._version:
                self._gardes = (cle, list(lus))
            return travail(lus)

        self._contexte.taches.confier(faire, apres, echec)

    def de_quelques_uns(self, jeunes: Sequence[str], a_la_sortie: bool) -> dict[str, FaitsDuJeune]:
        """Les faits de quelques jeunes, lus tout de suite, par identifiant."""
        lignes = [self._suivis.par_id[j] for j in jeunes if j in self._suivis.par_id]
        with self._contexte.seance.lire() as conn:
            return {i: f for i, _, f in faits_de_tous(conn, lignes, a_la_sortie=a_la_sortie)}


def lecture_permise(contexte: Contexte) -> tuple[bool, bool]:
    """(peut voir des nombres, peut voir des noms), d'après les rôles du compte."""
    roles = contexte.lire(contexte.seance.acteur).roles
    nomme = peut(roles, Permission.LIRE)
    return nomme or Role.STATISTIQUES in roles, nomme


def redaction_permise(contexte: Contexte) -> bool:
    """Vrai si ce compte écrit des jeux de règles dans ce coffre."""
    seance = contexte.seance
    roles = contexte.lire(seance.acteur).roles
    return not seance.lecture_seule and peut(roles, Permission.REGLES)

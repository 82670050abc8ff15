"""Les jeunes suivis, évalués une fois et partagés par les pages ; mis à jour par morceaux.

Réévaluer dix mille jeunes demande une seconde : une écriture ne relit que ceux qu'elle touche,
et une écriture qui en touche beaucoup (un import) relit tout en fond.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.jeunes.index import IndexNoms
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.lectures.jeunes import CLOS, LigneJeune, lister
from ase_parcours.coffre.lectures.tableau import Tableau, tableau
from ase_parcours.operations.collecte import sans_ramasse_miettes
from ase_parcours.operations.seance import Fait, Seance

_PAR_MORCEAUX = 200
"""Au-delà, tout relire en fond coûte moins que retoucher la liste."""


@dataclass(frozen=True)
class Photo:
    """Tous les jeunes (clos compris), dans l'ordre des listes, et le tableau qui en découle."""

    lignes: tuple[LigneJeune, ...]
    tableau: Tableau


def photographier(seance: Seance, aujourd_hui: date) -> Photo:
    """Lit et évalue tous les jeunes. Lève ``ErreurParcours``."""
    reperes = seance.coffre.reperes
    with sans_ramasse_miettes(), seance.lire() as conn:
        lignes = lister(conn, aujourd_hui, reperes, clos=True, rappels=True)
        suivies = [x for x in lignes if x.statut not in CLOS]
        return Photo(tuple(lignes), tableau(conn, suivies, aujourd_hui, reperes))


class AJour(QObject):
    """Refait une page quand les jeunes changent : tout de suite si elle est à l'écran, sinon au
    moment où elle y revient."""

    def __init__(self, page: QWidget, suivis: JeunesSuivis, refaire: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._refaire = page, refaire
        self._perime = False
        suivis.change.connect(self._change)
        page.installEventFilter(self)

    def _change(self) -> None:
        if self._page.isVisible():
            self._refaire()
        else:
            self._perime = True

    def eventFilter(self, _objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Rattrape ce qui a changé pendant que la page était cachée."""
        if evenement.type() is QEvent.Type.Show and self._perime:
            self._perime = False
            self._refaire()
        return False


class JeunesSuivis(QObject):
    """La photo courante. ``change`` est émis quand elle est remplacée."""

    change = Signal()

    def __init__(self, contexte: Contexte, photo: Photo) -> None:
        super().__init__(contexte)
        self._contexte = contexte
        self._poser(photo)
        contexte.change.connect(self._sur_ecriture)

    def _poser(self, photo: Photo) -> None:
        self._photo = photo
        self._suivies = tuple(x for x in photo.lignes if x.statut not in CLOS)
        self._par_dossier = {
            numero: x for x in photo.lignes for numero in (*x.autres_dossiers, x.dossier)
        }
        self._par_id = {x.id: x for x in photo.lignes}
        self._au_tableau = frozenset(x.id for x in photo.tableau.comptees)
        self._index: IndexNoms | None = None

    @property
    def aujourd_hui(self) -> date:
        """Le jour auquel tout est évalué."""
        return self._contexte.aujourd_hui

    @property
    def lignes(self) -> tuple[LigneJeune, ...]:
        """Tous les jeunes, clos compris."""
        return self._photo.lignes

    @property
    def suivies(self) -> tuple[LigneJeune, ...]:
        """Ceux que les listes montrent d'ordinaire : ni décédés, ni transférés."""
        return self._suivies

    @property
    def tableau(self) -> Tableau:
        """Les jeunes que compte le tableau de bord."""
        return self._photo.tableau

    def au_tableau(self, ligne: LigneJeune) -> bool:
        """Vrai si le tableau de bord compte ce jeune."""
        return ligne.id in self._au_tableau

    def de_dossier(self, dossier: str) -> LigneJeune | None:
        """Le jeune de ce numéro, normalisé ; ``None`` s'il n'y en a pas."""
        return self._par_dossier.get(dossier)

    @property
    def par_id(self) -> Mapping[str, LigneJeune]:
        """Tous les jeunes, par identifiant."""
        return self._par_id

    @property
    def index(self) -> IndexNoms:
        """La recherche par nom, sur tous les jeunes."""
        if self._index is None:
            self._index = IndexNoms(self._photo.lignes)
        return self._index

    def remplacer(self, photo: Photo) -> None:
        """Pose une photo lue ailleurs (ouverture, déverrouillage)."""
        self._poser(photo)
        self.change.emit()

    def _sur_ecriture(self, fait: Fait) -> None:
        touches = {j for c in fait.changements for j in c.jeunes}
        if len(touches) > _PAR_MORCEAUX:
            self.relire()
        else:
            self._retoucher(touches)

    def relire(self) -> None:
        """Relit tout, en fond."""
        seance, jour = self._contexte.seance, self.aujourd_hui

        def travail(_: Progres) -> Photo:
            return photographier(seance, jour)

        self._contexte.taches.confier(travail, self.remplacer, self._contexte.refuse.emit)

    def _retoucher(self, touches: Iterable[str]) -> None:
        jour, reperes = self.aujourd_hui, self._contexte.reperes
        voulus = set(touches)
        with self._contexte.seance.lire() as conn:
            neuves = []
            if voulus:
                neuves = lister(conn, jour, reperes, clos=True, jeunes=voulus, rappels=True)
            gardees = [x for x in self._photo.lignes if x.id not in voulus]
            lignes = sorted((*gardees, *neuves), key=lambda x: x.evaluation.rang)
            suivies = [x for x in lignes if x.statut not in CLOS]
            photo = Photo(tuple(lignes), tableau(conn, suivies, jour, reperes))
        self.remplacer(photo)

"""Ce que chaque page partage : la séance, le jour, les écritures en fond et leur annonce."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ase_parcours.bureau.brouillons.suivi import SuiviDesSaisies
from ase_parcours.bureau.gestes_dits import phrase_annulee
from ase_parcours.bureau.retenue import Retenue
from ase_parcours.bureau.taches import Progres, Taches
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.francais import pluriel
from ase_parcours.metier.periode import Reperes
from ase_parcours.operations.seance import Fait, Seance

T = TypeVar("T")


class Contexte(QObject):
    """Donné à chaque page. Une page lit par ``lire`` (rapide, fil Qt) et écrit par ``faire``.

    ``change`` : après chaque écriture réussie, avec son :class:`Fait` ; chaque page y regarde
    ``jeunes`` et ``facettes`` pour décider de se redessiner. ``refuse`` : une erreur lisible que
    la page n'a pas prise elle-même. ``annonce`` : phrase à dire (toast et lecteur d'écran), et
    ``None`` s'il n'y a rien qu'« Annuler » déferait.
    """

    change = Signal(object)
    refuse = Signal(object)
    annonce = Signal(str, object)
    ouvrir_dossier = Signal(str, str)
    """Identifiant du jeune, page à montrer (« synthese », « logement »…)."""
    ouvrir_document = Signal(str, str, str)
    """Identifiant du jeune, document du catalogue à montrer dans son dossier, à qui le remettre."""
    verrou_regle = Signal(int)
    """Minutes sans geste avant de verrouiller ; 0 pour jamais."""
    ouvrir_page = Signal(str, object)
    """Nom d'une page du rail, et filtre éventuel."""

    def __init__(self, seance: Seance, aujourd_hui: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seance = seance
        self.aujourd_hui = aujourd_hui
        self.taches = Taches(self)
        self.lectures = Taches(self)
        """Longues lectures qui ne retiennent rien : ni une écriture, ni minuit, ni le verrou. Elles
        se font par paquets courts, et l'on attend celui qui est en cours avant de rendre le coffre.
        """
        self.saisies = SuiviDesSaisies(lambda: self.seance, self)
        self.saisies.refuse.connect(self.refuse)
        self.retenue = Retenue(self)
        self._pile: list[tuple[str, ...] | Callable[[], None]] = []
        """Gestes faits depuis l'ouverture, que Ctrl Z défait du dernier au premier : les entrées
        que chacun a écrites, ensemble, ou de quoi remettre un réglage."""
        self.change.connect(self._empiler)

    @property
    def reperes(self) -> Reperes:
        """Les référentiels en vigueur."""
        return self.seance.coffre.reperes

    def lire(self, fonction: Callable[..., T], *arguments: object) -> T:
        """``fonction(connexion, …)`` sur une lecture cohérente. Lève ``ErreurParcours``."""
        with self.seance.lire() as conn:
            return fonction(conn, *arguments)

    def faire(
        self,
        operation: str,
        arguments: Mapping[str, Any],
        *,
        phrase: str = "",
        apres: Callable[[Fait], None] | None = None,
        echec: Callable[[ErreurParcours], None] | None = None,
    ) -> None:
        """Exécute une opération en fond. ``phrase`` : ce que dit le toast (« Bail versé. »)."""
        self.faire_plusieurs([(operation, arguments)], phrase=phrase, apres=apres, echec=echec)

    def faire_plusieurs(
        self,
        operations: Sequence[tuple[str, Mapping[str, Any]]],
        *,
        phrase: str = "",
        apres: Callable[[Fait], None] | None = None,
        echec: Callable[[ErreurParcours], None] | None = None,
        progres: Progres | None = None,
    ) -> None:
        """Exécute une liste d'opérations en une transaction, en fond."""

        def travail(_: Progres) -> Fait:
            return self.seance.faire_plusieurs(operations, self.aujourd_hui)

        def reussir(fait: Fait) -> None:
            self.change.emit(fait)
            if phrase:
                self.annonce.emit(phrase, fait.entree)
            if apres is not None:
                apres(fait)

        self.taches.confier(travail, reussir, echec or self.refuse.emit, progres)

    def annuler(self, entree: str | None = None) -> None:
        """Défait une écriture, en fond : celle qui est donnée, sinon la dernière faite depuis
        l'ouverture. Ce qui date d'avant se défait depuis le journal du dossier, en la choisissant.
        """
        choisies = (entree,) if entree else (self._pile[-1] if self._pile else ())
        if callable(choisies):
            self._pile.pop()
            choisies()
            self.annonce.emit("Annulé.", None)
            return
        if not choisies:
            self.annonce.emit("Rien à annuler depuis l'ouverture du coffre.", None)
            return

        def travail(_: Progres) -> tuple[list[Any], Fait]:
            return self.seance.annuler_ensemble(self.aujourd_hui, choisies)

        def refuser(erreur: ErreurParcours) -> None:
            self._oublier(choisies)
            self.refuse.emit(erreur)

        def reussir(rendu: tuple[list[Any], Fait]) -> None:
            defaites, fait = rendu
            self._oublier(choisies)
            self.change.emit(fait)
            self._oublier(_entrees(fait))
            laissees = sum(len(d.laissees) for d in defaites)
            if laissees:
                reste = pluriel(laissees, "valeur changée", "valeurs changées")
                self.annonce.emit(f"Annulé, sauf {reste} depuis par d'autres.", None)
            else:
                jeunes = {j for changement in fait.changements for j in changement.jeunes}
                self.annonce.emit(phrase_annulee(defaites[0].operation, len(jeunes)), None)

        self.taches.confier(travail, reussir, refuser)

    def regler(self, phrase: str, defaire: Callable[[], None]) -> None:
        """Annonce un réglage changé, hors du journal, que Ctrl Z remet par ``defaire``."""
        self._pile.append(defaire)
        self.annonce.emit(phrase, True)

    def _empiler(self, fait: Fait) -> None:
        if entrees := _entrees(fait):
            self._pile.append(entrees)

    def _oublier(self, entrees: Sequence[str]) -> None:
        restes = (
            geste if callable(geste) else tuple(e for e in geste if e not in entrees)
            for geste in self._pile
        )
        self._pile = [geste for geste in restes if geste]


def _entrees(fait: Fait) -> tuple[str, ...]:
    return tuple(c.entree for c in fait.changements if c.entree is not None)

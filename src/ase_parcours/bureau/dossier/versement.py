"""Verser un ou plusieurs fichiers, un par un : progrès, arrêt, et ce qui n'a pas pu entrer."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Fait

Suite = Callable[[Path, Fait], None]


class FileDeVersement(QObject):
    """``fini`` : phrases à lire (alertes et refus), le nom du fichier devant."""

    fini = Signal(object)

    def __init__(self, contexte: Contexte, progres: ProgresLong, parent: QObject) -> None:
        super().__init__(parent)
        self._contexte, self._progres = contexte, progres
        self._attente: deque[Path] = deque()
        self._arguments: Mapping[str, Any] = {}
        self._suite: Suite | None = None
        self._total = self._verses = 0
        self._phrases: list[str] = []
        progres.arret_demande.connect(self._attente.clear)

    @property
    def occupee(self) -> bool:
        """Vrai tant qu'un versement est en route."""
        return self._total > 0

    def verser(
        self, chemins: Sequence[Path], arguments: Mapping[str, Any], suite: Suite | None = None
    ) -> None:
        """Verse ces fichiers avec les mêmes liens. Sans effet pendant un autre versement."""
        if self.occupee or not chemins:
            return
        self._attente.extend(chemins)
        self._arguments, self._suite = arguments, suite
        self._total, self._verses, self._phrases = len(chemins), 0, []
        self._progres.commencer("Versement", self._total, "fichiers")
        self._suivant()

    def _suivant(self) -> None:
        if not self._attente:
            self._finir()
            return
        chemin = self._attente.popleft()
        self._contexte.faire(
            "verser_piece",
            {**self._arguments, "fichier": str(chemin)},
            apres=lambda fait: self._verse(chemin, fait),
            echec=lambda erreur: self._refuse(chemin, erreur),
        )

    def _verse(self, chemin: Path, fait: Fait) -> None:
        self._verses += 1
        textes = [a.texte for a in fait.alertes if a.code.startswith("piece_")]
        self._phrases += [self._dite(chemin, t) for t in textes]
        if self._total == 1:
            self._contexte.annonce.emit("Pièce versée.", fait.entree)
        if self._suite is not None:
            self._suite(chemin, fait)
        self._progres.avancer(self._verses)
        self._suivant()

    def _refuse(self, chemin: Path, erreur: ErreurParcours) -> None:
        self._phrases.append(self._dite(chemin, str(erreur)))
        self._suivant()

    def _dite(self, chemin: Path, phrase: str) -> str:
        """Un seul fichier n'a pas besoin d'être nommé."""
        if self._total == 1:
            return phrase
        return f"«{fr.INSECABLE}{chemin.name}{fr.INSECABLE}»{fr.INSECABLE}: {phrase}"

    def _finir(self) -> None:
        total, self._total = self._total, 0
        self._progres.finir()
        if total > 1:
            verses = fr.pluriel(self._verses, "pièce versée", "pièces versées")
            self._contexte.annonce.emit(f"{verses} sur {fr.nombre(total)}.", None)
        self.fini.emit(self._phrases)

"""Imprimer un document pour plusieurs jeunes : un par un, en fond, et l'on peut arrêter.

Chaque édition est une écriture à elle seule : ce qui est fait quand on arrête reste fait.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.erreurs import ErreurParcours

DOCUMENTS = {"plan_transition": "Plan de transition", "attestation": "Attestation"}
_UNITES = {"plan_transition": ("plan", "plans"), "attestation": ("attestation", "attestations")}
_REFUS_MONTRES = 6


@dataclass
class Bilan:
    """Ce qu'une impression a donné. ``refus`` : dossier et raison."""

    type: str
    total: int
    faits: int = 0
    refus: list[tuple[str, str]] = field(default_factory=list)
    arretee: bool = False

    @property
    def vus(self) -> int:
        """Combien ont été essayés."""
        return self.faits + len(self.refus)

    @property
    def phrase(self) -> str:
        """« 12 plans enregistrés. » ou « Impression arrêtée : 12 plans sur 40. »."""
        combien = fr.pluriel(self.faits, *_UNITES[self.type])
        if self.arretee:
            return f"Impression arrêtée{fr.INSECABLE}: {combien} sur {fr.nombre(self.total)}."
        accord = "e" if self.type == "attestation" else ""
        return f"{combien} enregistré{accord}{'s' if self.faits > 1 else ''}."

    @property
    def detail(self) -> str:
        """Ceux qui n'ont pas pu l'être, et pourquoi ; vide si tout va."""
        if not self.refus:
            return ""
        lignes = [f"{d}{fr.INSECABLE}: {raison}" for d, raison in self.refus[:_REFUS_MONTRES]]
        reste = len(self.refus) - _REFUS_MONTRES
        lignes += [f"Et {fr.pluriel(reste, 'autre')}."] if reste > 0 else []
        tete = fr.pluriel(len(self.refus), "dossier sans document", "dossiers sans document")
        return "\n".join([f"{tete}{fr.INSECABLE}:", *lignes])


class ImpressionEnLot:
    """Enchaîne les éditions. Le verrou l'arrête entre deux : rien ne s'imprime coffre fermé."""

    def __init__(
        self, contexte: Contexte, progres: ProgresLong, fini: Callable[[Bilan], None]
    ) -> None:
        self._contexte, self._progres, self._fini = contexte, progres, fini
        self._reste: list[LigneJeune] = []
        self._bilan: Bilan | None = None
        self._dossier = Path()
        progres.arret_demande.connect(self.arreter)

    @property
    def en_cours(self) -> bool:
        """Vrai tant qu'il reste à imprimer."""
        return self._bilan is not None

    def commencer(self, lignes: Sequence[LigneJeune], type_: str, dossier: Path) -> None:
        """Imprime ce document pour chacun dans ``dossier`` ; sans effet si une autre court."""
        if self.en_cours:
            return
        self._reste, self._dossier = list(lignes), dossier
        self._bilan = Bilan(type_, len(lignes))
        self._progres.commencer("Impression", len(lignes), _UNITES[type_][1])
        self._suivant()

    def arreter(self) -> None:
        """Ne commence plus rien ; l'édition en cours se finit."""
        if self._bilan is not None and self._reste:
            self._bilan.arretee = True
            self._reste = []

    def _suivant(self) -> None:
        if self._bilan is None:
            return
        fenetre = self._contexte.parent()
        if isinstance(fenetre, QWidget) and not fenetre.isVisible():
            self.arreter()
        self._progres.avancer(self._bilan.vus)
        if not self._reste:
            bilan, self._bilan = self._bilan, None
            self._progres.finir()
            self._fini(bilan)
            return
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations import rapports

        ligne, type_ = self._reste.pop(0), self._bilan.type
        seance, jour, dossier = self._contexte.seance, self._contexte.aujourd_hui, self._dossier
        self._contexte.taches.confier(
            lambda _: rapports.editer(seance, type_, ligne.id, jour, dossier),
            lambda _: self._imprime(),
            lambda erreur: self._refuse(ligne, erreur),
        )

    def _imprime(self) -> None:
        if self._bilan is not None:
            self._bilan.faits += 1
        self._suivant()

    def _refuse(self, ligne: LigneJeune, erreur: ErreurParcours) -> None:
        if self._bilan is not None:
            self._bilan.refus.append((ligne.dossier, erreur.message))
        self._suivant()

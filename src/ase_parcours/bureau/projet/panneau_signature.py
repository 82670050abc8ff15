"""Signer une version : date, position du jeune, trois signatures."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.facettes.liens import Lien, lier
from ase_parcours.bureau.forms.ui_signature import Ui_Signature
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.metier.vocabulaire import TYPES

_CHAMPS = ("le", "position", "signe_jeune", "signe_referent", "signe_responsable")


class PanneauSignature(PanneauDeSaisie):
    """Ouvert par « Signer une version »."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._dossier = ""
        self.ui = Ui_Signature()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.confirmer
        fiche = TYPES["version_projet"].fiche
        for nom in _CHAMPS[2:]:
            # Le formulaire n'a pas d'étiquette de faute pour un choix à trois.
            setattr(self.ui, f"faute_{nom}", QWidget(self))
        self.liens: dict[str, Lien] = {
            nom: lier(self.ui, nom, fiche[nom], contexte.aujourd_hui) for nom in _CHAMPS
        }
        self._blocs = [getattr(self.ui, f"bloc_{n}") for n in _CHAMPS]
        self.ui.confirmer.clicked.connect(self.confirmer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.hide()

    def ouvrir(self, dossier: str) -> None:
        """Prépare une signature datée d'aujourd'hui."""
        self._dossier = dossier
        for lien in self.liens.values():
            lien.poser(None)
        self.liens["le"].poser(self._contexte.aujourd_hui.isoformat())
        self.ui.refus.hide()
        self.show()
        self.liens["le"].entrer()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une réponse est donnée et pas encore gardée."""
        return not self.isHidden() and any(
            lien.lire() for nom, lien in self.liens.items() if nom != "le"
        )

    def confirmer(self) -> None:
        """Garde la version par l'opération."""
        if not all(lien.controler() for lien in self.liens.values()):
            return
        lus: dict[str, Any] = {nom: lien.lire() for nom, lien in self.liens.items()}
        arguments = {"jeune": self._dossier, **{c: v for c, v in lus.items() if v is not None}}
        self._contexte.faire(
            "signer_projet",
            arguments,
            phrase="Version gardée.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """D'une à trois colonnes."""
        super().resizeEvent(evenement)
        colonnes = max(1, min(3, self.width() // px(290)))
        ranger(self.ui.grille_champs, self._blocs, colonnes)

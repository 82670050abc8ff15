"""Choisir un fichier à lire ou un endroit où écrire. Un essai y met ses propres réponses."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

PIECES = "Pièces (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)"
TABLEURS = "Tableurs (*.xlsx *.xlsm *.ods *.csv *.txt)"


class ChoixDeFichier(Protocol):
    """Ce que les pages demandent quand elles ont besoin d'un fichier."""

    def a_lire(self, parent: QWidget, titre: str, filtre: str) -> Path | None:
        """Un fichier existant, ou ``None`` si la personne renonce."""

    def a_ecrire(self, parent: QWidget, titre: str, nom: str, filtre: str) -> Path | None:
        """Un emplacement, ou ``None`` si la personne renonce."""

    def un_dossier(self, parent: QWidget, titre: str) -> Path | None:
        """Un dossier existant, ou ``None`` si la personne renonce."""


class DialoguesDuSysteme:
    """Les dialogues de fichiers du poste."""

    def a_lire(self, parent: QWidget, titre: str, filtre: str) -> Path | None:
        """Demande un fichier existant."""
        chemin, _ = QFileDialog.getOpenFileName(parent, titre, "", filtre)
        return Path(chemin) if chemin else None

    def a_ecrire(self, parent: QWidget, titre: str, nom: str, filtre: str) -> Path | None:
        """Demande où écrire ; le dialogue prévient si le nom est déjà pris."""
        chemin, _ = QFileDialog.getSaveFileName(parent, titre, nom, filtre)
        return Path(chemin) if chemin else None

    def un_dossier(self, parent: QWidget, titre: str) -> Path | None:
        """Demande un dossier : celui du scanner, une clé."""
        chemin = QFileDialog.getExistingDirectory(parent, titre)
        return Path(chemin) if chemin else None

"""Proposer les noms déjà écrits pendant la frappe : un nom tapé pareil est la même personne."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def proposer_des_noms(champ: QLineEdit, noms: Sequence[str]) -> None:
    """Remplace ce que le champ propose."""
    completeur = QCompleter(list(noms), champ)
    completeur.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completeur.setFilterMode(Qt.MatchFlag.MatchContains)
    champ.setCompleter(completeur)  # Qt détruit l'ancien, qui est à ce champ

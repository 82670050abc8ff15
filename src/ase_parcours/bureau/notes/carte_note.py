"""Une note : quand, qui, ses thèmes, son texte coupé s'il est long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.marque import Marque
from ase_parcours.bureau.forms.ui_note import Ui_Note
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.referentiels.listes import nomenclature

_COUPE = 600
_LIGNES = 8
_ENTIER = 20_000
"""Au-delà, la note se lit dans sa fiche : une étiquette d'un mégaoctet gèlerait la page."""


class CarteNote(QFrame):
    """``modification_demandee`` : ouvrir la note dans la fiche."""

    modification_demandee = Signal(str)

    def __init__(
        self,
        note: Mapping[str, Any],
        auteur: str,
        *,
        modifiable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.note = note
        self._texte = str(note["texte"] or "")
        self.ui = Ui_Note()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        quand = fr.date_courte(date.fromisoformat(note["le"])) if note["le"] else "sans date"
        self.ui.quand.setText(quand)
        self.ui.qui.setText(auteur)
        for code in note["themes"] or ():
            mot = nomenclature("themes").libelle(code)
            self.ui.rangee_themes.addWidget(Marque("bookmark", mot, "inconnu"))
        self.setAccessibleName(f"Note du {quand}, {auteur}")
        court = coupee(self._texte)
        self.ui.texte.setText(court)
        self.ui.tout.setVisible(court != self._texte)
        self.ui.tout.setAccessibleName(f"Lire toute la note du {quand}")
        self.ui.tout.clicked.connect(self._tout_lire)
        self.ui.modifier.setAccessibleName(f"Modifier la note du {quand}")
        self.ui.modifier.setVisible(modifiable)
        self.ui.modifier.clicked.connect(lambda: self.modification_demandee.emit(str(note["id"])))

    def designer(self) -> None:
        """Se distingue des autres : c'est celle que l'on cherchait. Le clavier y est."""
        self.setProperty("genre", "carte_choisie")
        self.style().unpolish(self)
        self.style().polish(self)
        bouton = self.ui.tout if self.ui.tout.isVisibleTo(self) else self.ui.modifier
        bouton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tout_lire(self) -> None:
        if len(self._texte) > _ENTIER:
            self.modification_demandee.emit(str(self.note["id"]))
            return
        self.ui.texte.setText(self._texte)
        self.ui.tout.hide()


def coupee(texte: str) -> str:
    """Le début d'un long texte, coupé à un mot."""
    lignes = texte.split("\n")
    debut = "\n".join(lignes[:_LIGNES])
    if len(debut) > _COUPE:
        debut = debut[:_COUPE].rpartition(" ")[0] or debut[:_COUPE]
    return debut if debut == texte else f"{debut.rstrip()}…"

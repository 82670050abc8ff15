"""Une page de facettes : ce qu'il faut regarder, puis un panneau par type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.facettes.alertes import montrer_les_alertes
from ase_parcours.bureau.facettes.panneau import PanneauFacette
from ase_parcours.bureau.forms.ui_facettes import Ui_Facettes
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer
from ase_parcours.metier.formes import TypeEntite


class Panneau(Protocol):
    """Ce qu'une page attend de chacun de ses panneaux."""

    saisie_en_cours: bool

    def montrer(self, etat: EtatDossier) -> None:
        """Montre un dossier, ou son état nouveau."""


Fabrique = Callable[[Contexte], QWidget]
"""Fait un panneau particulier d'une page."""


class PageFacettes(QWidget):
    """Les panneaux d'une page, dans l'ordre donné : un type du vocabulaire, ou une fabrique."""

    def __init__(
        self,
        contexte: Contexte,
        cle: str,
        contenu: Sequence[TypeEntite | Fabrique],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cle = cle
        self.ui = Ui_Facettes()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.panneaux: dict[str, PanneauFacette] = {}
        self._tous: list[QWidget] = []
        for x in contenu:
            panneau = PanneauFacette(contexte, x) if isinstance(x, TypeEntite) else x(contexte)
            if isinstance(panneau, PanneauFacette):
                self.panneaux[panneau.type.nom] = panneau
            if hasattr(panneau, "deroule"):
                panneau.deroule.connect(lambda p=panneau: faire_voir(self.ui.defile, p))
            self._tous.append(panneau)
            self.ui.pile_contenu.addWidget(panneau)
        self.ui.pile_contenu.addStretch(1)

    def montrer(self, etat: EtatDossier) -> None:
        """Montre la page d'un dossier."""
        montrer_les_alertes(self.ui, etat, self._cle)
        for panneau in self._tous:
            panneau.montrer(etat)  # type: ignore[attr-defined]

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un panneau a une saisie pas encore enregistrée."""
        return any(p.saisie_en_cours for p in self._tous)  # type: ignore[attr-defined]

    def ouvrir(self, type_: str, element: str | None = None) -> None:
        """Ouvre la fiche d'un fait, ou d'un fait neuf, dès que la page est peinte."""
        panneau = self.panneaux[type_]
        rangee = next((r for r in panneau.rangees if r["id"] == element), None)
        QTimer.singleShot(0, panneau, lambda: panneau.ouvrir(rangee))

    def montrer_element(self, type_: str, element: str) -> None:
        """Choisit un fait dans sa table, et l'y fait voir."""
        a_part = (p for p in self._tous if getattr(p, "designe", "") == type_)
        panneau: Any = self.panneaux.get(type_) or next(a_part)
        panneau.designer(element)
        faire_voir(self.ui.defile, panneau)

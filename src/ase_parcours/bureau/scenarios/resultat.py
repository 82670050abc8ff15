"""Ce que donne un scénario : la falaise, une phrase, et la même chose en table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_scenario_resultat import Ui_ScenarioResultat
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.scenarios.falaise import Falaise, legende
from ase_parcours.bureau.theme import px
from ase_parcours.metier.scenarios.calcul import Projection
from ase_parcours.metier.scenarios.figure import (
    Figure,
    colonnes_de_table,
    rangees_de_table,
    resume,
)

_COLONNE_MAX = 700


class ResultatScenario(QWidget):
    """Un scénario, dessiné et en table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ScenarioResultat()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.falaise = Falaise()
        self.ui.pile_place_dessin.addWidget(_Cadre(self.falaise))
        self.ui.pile_place_dessin.addWidget(legende())
        preparer_table(self.ui.table, pliees=(0,))
        self.ui.table.horizontalHeader().setMaximumSectionSize(px(_COLONNE_MAX))

    def montrer(self, projection: Projection, faite: Figure, nom: str) -> None:
        """Montre une projection et sa figure sous le nom de son scénario."""
        self.ui.titre.setText(nom)
        self.ui.resume.setText(resume(faite))
        self.ui.remarques.setText("\n".join(projection.remarques))
        self.ui.remarques.setVisible(bool(projection.remarques))
        self.falaise.montrer(faite, nom)
        self.ui.table.setAccessibleName(f"Budget, {nom}")
        remplir(
            self.ui.table, colonnes_de_table(projection), rangees_de_table(projection),
            choisir=False,
        )  # fmt: skip


class _Cadre(QScrollArea):
    """La falaise défile en large plutôt que de serrer ses mots."""

    def __init__(self, falaise: Falaise) -> None:
        super().__init__()
        self._falaise = falaise
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(falaise)
        self.viewport().setAutoFillBackground(False)
        falaise.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Haute comme la falaise, et sa barre quand elle est là."""
        return QSize(px(300), self._hauteur())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Étroite si l'on veut."""
        return QSize(px(200), self._hauteur())

    def _hauteur(self) -> int:
        etroit = self.width() < self._falaise.largeur_minimale()
        return self._falaise.sizeHint().height() + (px(14) if etroit else 0)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """La barre qui paraît change la hauteur."""
        super().resizeEvent(evenement)
        self.updateGeometry()

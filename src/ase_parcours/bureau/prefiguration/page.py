"""La page de la préfiguration : comparer deux jeux de règles, en rédiger un."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_prefiguration import Ui_Prefiguration
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.comparaison import PanneauComparaison
from ase_parcours.bureau.prefiguration.file_active import FileActive
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import JeunesSuivis


class PagePrefiguration(QWidget):
    """Défile elle-même, sous la bande « exemple, non officiel » qui reste en vue."""

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis,
        fichiers: ChoixDeFichier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._fichiers = fichiers or DialoguesDuSysteme()
        self._file = FileActive(contexte, suivis, self)
        self.ui = Ui_Prefiguration()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.ui.defile.setWidgetResizable(True)
        self.ui.defile.setFrameShape(QScrollArea.Shape.NoFrame)
        self.comparaison = PanneauComparaison(contexte, suivis, self._file, self._fichiers)
        self.ui.pile_comparer.addWidget(self.comparaison)
        self.ui.place_rediger.hide()
        self.comparaison.mention_change.connect(self._dire_la_mention)
        self._dire_la_mention()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un brouillon est changé et pas enregistré."""
        return False

    def _dire_la_mention(self) -> None:
        c = self.comparaison
        self.ui.mention.dire(phrases.mention(c.a, c.b))

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Quittée, elle ne garde les faits de personne en mémoire."""
        super().hideEvent(evenement)
        self._file.oublier()

"""La page Droits du rail : les droits de tous les jeunes de la portée, un onglet par question."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.base import colonne
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.onglets import ONGLETS
from ase_parcours.bureau.forms.ui_droits_rail import Ui_PageRailDroits
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.bureau.tableau.bande import PuceDePortee


class PageRailDroits(QWidget):
    """Un onglet se fait la première fois qu'on le montre."""

    def __init__(
        self, contexte: Contexte, suivis: JeunesSuivis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self.ui = Ui_PageRailDroits()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.lecteur = LecteurDroits(contexte, suivis, self)
        self.portee = PuceDePortee()
        self.portee.portee_choisie.connect(self.lecteur.choisir)
        self.ui.rangee_portee.addWidget(self.portee)
        self.onglets: dict[str, QWidget] = {}
        self._porteurs: list[QVBoxLayout] = []
        for onglet in ONGLETS:
            porteur = QWidget()
            self._porteurs.append(colonne(porteur))
            self.ui.onglets.addTab(porteur, onglet.mot)
        self.ui.onglets.currentChanged.connect(self._faire)
        self.lecteur.lit.connect(self._proposer)
        self.lecteur.change.connect(self._dire)
        AJour(self, suivis, self.lecteur.relire)
        self._faire(0)
        self.lecteur.relire()

    def _proposer(self) -> None:
        self.portee.proposer_a(self._suivis.suivies, self.lecteur.portee)

    def _dire(self) -> None:
        """Les trous d'abord : c'est par eux que l'on commence."""
        if self.lecteur.masquer:
            self.ui.phrase.setText("Les droits de tous, sans les noms.")
            return
        trous = [(x.id, c.code) for x, b in self.lecteur.lus for c in b.droits if c.rouge]
        jeunes = len({jeune for jeune, _ in trous})
        if trous:
            phrase = f"{fr.pluriel(len(trous), 'trou')} dans les droits {_jeunes(jeunes)}."
        else:
            phrase = "Aucun trou dans les droits que l’on connaît."
        self.ui.phrase.setText(phrase)

    def _faire(self, rang: int) -> None:
        onglet = ONGLETS[rang]
        if onglet.cle not in self.onglets:
            page = onglet.fabrique(self._contexte, self._suivis, self.lecteur)
            self.onglets[onglet.cle] = page
            self._porteurs[rang].addWidget(page)

    def filtrer(self, cle: object) -> None:
        """Montre l'onglet de cette clé."""
        rangs = [i for i, o in enumerate(ONGLETS) if o.cle == cle]
        if rangs:
            self.ui.onglets.setCurrentIndex(rangs[0])

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un onglet a une saisie pas encore enregistrée."""
        return any(getattr(p, "saisie_en_cours", False) for p in self.onglets.values())


def _jeunes(nombre: int) -> str:
    return "d’un jeune" if nombre == 1 else f"de {fr.pluriel(nombre, 'jeune')}"

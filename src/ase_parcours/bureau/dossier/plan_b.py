"""Le plan B : les voies encore ouvertes, et la carte pointillée qui les propose."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.dossier.carte_piste import LARGEUR
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.metier.garantie import Evaluation

_VOIES = (
    ("ASE_MAINT", "accueil jeune majeur (APJM)"),
    ("CHRS", "CHRS ou ALT, par le SIAO"),
    ("TIERS", "un tiers, trois mois au moins"),
    ("FJT", "foyer de jeunes travailleurs"),
    ("RES_SOC", "résidence sociale"),
)
_VOIES_MONTREES = 3


def voies_ouvertes(e: Evaluation) -> list[tuple[str, str]]:
    """(code, mots) des voies qu'aucune piste vivante n'a prises, trois au plus."""
    prises = {s.code for s in e.pistes}
    return [v for v in _VOIES if v[0] not in prises][:_VOIES_MONTREES]


class CartePlanB(CadreCompose):
    """Ce qui reste ouvert quand le plan B manque. ``piste_demandee`` porte le code proposé."""

    piste_demandee = Signal(str)

    def __init__(
        self, voies: list[tuple[str, str]], *, ecrivable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("genre", "plan_b")
        self.setAccessibleName("Plan B")
        self._pile = QVBoxLayout(self)
        self._pile.addWidget(Icone("home-plus", "fragile_texte", jetons.ICONE_RIEN))
        self._pile.addWidget(etiquette("Plan B", genre="titre_carte"))
        self._pile.addWidget(etiquette("Des voies encore à ouvrir :", plie=True))
        self.boutons: list[Bouton] = []
        for code, mot in voies:
            bouton = Bouton(mot, icone="arrow-right", genre="lien")
            bouton.setEnabled(ecrivable)
            bouton.clicked.connect(lambda _=False, c=code: self.piste_demandee.emit(c))
            self.boutons.append(bouton)
            self._pile.addWidget(bouton, 0, Qt.AlignmentFlag.AlignLeft)
        self._pile.addStretch(1)
        self._pile.addWidget(
            etiquette("Deux pistes vivantes suffisent à lever l’alerte.", genre="second", plie=True)
        )
        self.pret()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Comme une carte."""
        base = super().minimumSizeHint()
        return QSize(max(px(LARGEUR), base.width()), base.height())

    def apparence_changee(self) -> None:
        """Refait marges et espaces à la taille du texte."""
        self._pile.setContentsMargins(px(13), px(10), px(13), px(12))
        self._pile.setSpacing(px(6))

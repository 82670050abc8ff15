"""La carte d'une piste et la carte pointillée du plan B."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.composants.etiquette import LigneReduite, etiquette
from ase_parcours.bureau.dossier.cartes import Carte, Geste, Groupe
from ase_parcours.bureau.dossier.nuits_couvertes import Fait
from ase_parcours.bureau.dossier.pas_etat import PasEtats
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.bureau.nuits.piste import Echantillon, PisteCompacte
from ase_parcours.bureau.theme import jetons, px

LARGEUR = 240
"""Largeur minimale d'une carte ; au-delà de quatre de front, la rangée défile."""


class CartePiste(CadreCompose):
    """Une piste. ``geste_demande`` porte l'action et l'identifiant de la solution."""

    geste_demande = Signal(str, str)

    def __init__(
        self, carte: Carte, *, ecrivable: bool, pourquoi: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.carte = carte
        self._ecrivable, self._pourquoi = ecrivable, pourquoi
        self.setProperty("genre", "carte_refusee" if carte.ecartee else "carte")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(f"{carte.titre}, {carte.gestionnaire}, {carte.etat}")
        self._pile = QVBoxLayout(self)
        self._pile.addLayout(self._tete())
        self._pile.addWidget(LigneReduite(carte.gestionnaire, genre="doux"))
        self._pile.addWidget(PasEtats(carte.atteints, carte.echec))
        self._pile.addLayout(self._etat())
        self._pile.addWidget(_filet())
        self._pile.addLayout(self._faits())
        self._pile.addWidget(_filet())
        self._couverture()
        self._pile.addWidget(_filet())
        self._pile.addStretch(1)
        self._pile.addLayout(self._pied())
        self.pret()

    # Morceaux.

    def _tete(self) -> QHBoxLayout:
        c = self.carte
        rangee = QHBoxLayout()
        rangee.addWidget(Icone(c.icone, "doux" if c.ecartee else "accent", jetons.ICONE_TITRE))
        rangee.addWidget(etiquette(c.titre, genre="titre_carte", plie=True), 1)
        self.menu = Bouton(
            icone="dots", genre="icone", taille="petite", nom=f"Plus de gestes : {c.titre}"
        )
        self.menu.setMenu(self._menu())
        rangee.addWidget(self.menu)
        return rangee

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        gestes = [(Geste.MODIFIER, "Modifier…"), (Geste.ETAPES, "Étapes…")]
        if self.carte.groupe is Groupe.REFUSEE:
            gestes.append((Geste.ROUVRIR, "Rouvrir"))
        else:
            gestes += [
                (Geste.VERSER, "Verser la preuve…"),
                (Geste.REFUSER, "Refusée, avec son motif…"),
                (Geste.ECARTER, "Caduque…"),
            ]
        for geste, mot in gestes:
            action = QAction(mot, menu)
            action.setData(geste.value)
            action.setEnabled(self._ecrivable)
            action.triggered.connect(lambda _=False, g=geste: self._demander(g))
            menu.addAction(action)
        return menu

    def _etat(self) -> QHBoxLayout:
        c = self.carte
        rangee = QHBoxLayout()
        rangee.addWidget(etiquette(c.etat, "second_fort", "sans" if c.ecartee else "texte"))
        rangee.addWidget(etiquette(c.etat_detail, genre="second"))
        rangee.addStretch(1)
        return rangee

    def _faits(self) -> QGridLayout:
        self._grille = QGridLayout()
        self._grille.setColumnStretch(1, 1)
        for rang, fait in enumerate(self.carte.faits):
            haut = Qt.AlignmentFlag.AlignTop
            self._grille.addWidget(etiquette(fait.libelle, genre="second"), rang, 0, haut)
            self._grille.addWidget(_valeur(fait), rang, 1, haut)
        return self._grille

    def _couverture(self) -> None:
        c = self.carte
        if c.segments:
            debut, fin = c.segments[0].debut, c.segments[-1].fin
            self._pile.addWidget(PisteCompacte(c.segments, debut, fin, c.couvre))
        rangee = QHBoxLayout()
        if c.motif is not None:
            rangee.addWidget(Echantillon(c.motif), 0, Qt.AlignmentFlag.AlignTop)
        rangee.addWidget(etiquette(c.couvre, genre="second", plie=True), 1)
        self._pile.addLayout(rangee)

    def _pied(self) -> QHBoxLayout:
        c = self.carte
        rangee = QHBoxLayout()
        rangee.addWidget(Icone("arrow-right", "accent"))
        rangee.addWidget(etiquette(c.prochaine, genre="second", ton="texte", plie=True), 1)
        genre = "principal" if c.principale else None
        self.bouton = Bouton(c.geste.value, genre=genre, nom=f"{c.geste.value} : {c.titre}")
        self.bouton.setToolTip(self._pourquoi if not self._ecrivable else "")
        self.bouton.setEnabled(self._ecrivable)
        self.bouton.clicked.connect(lambda: self._demander(c.geste))
        rangee.addWidget(self.bouton)
        return rangee

    def _demander(self, geste: Geste) -> None:
        self.geste_demande.emit(geste.value, self.carte.id)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Deux cent quarante pixels au moins, à la taille du texte."""
        base = super().minimumSizeHint()
        return QSize(max(px(LARGEUR), base.width()), base.height())

    def apparence_changee(self) -> None:
        """Refait marges et espaces à la taille du texte."""
        self._pile.setContentsMargins(px(13), px(8), px(13), px(10))
        self._pile.setSpacing(px(6))
        self._grille.setHorizontalSpacing(px(8))
        self._grille.setVerticalSpacing(px(2))


def legende() -> list[QWidget]:
    """Les trois motifs et leurs mots, pour le dessus des cartes."""
    widgets: list[QWidget] = []
    for motif, mot in (
        (Motif.DURABLE, "durable"),
        (Motif.PROVISOIRE, "provisoire"),
        (Motif.DECOUVERTE, "découverte"),
    ):
        widgets += [Echantillon(motif), etiquette(mot, genre="second")]
    return widgets


def _valeur(fait: Fait) -> QWidget:
    valeur = etiquette(fait.valeur, "second", fait.ton or "texte", plie=True)
    valeur.setAlignment(Qt.AlignmentFlag.AlignRight)
    return valeur


def _filet() -> QFrame:
    filet = QFrame()
    filet.setProperty("genre", "separateur")
    return filet

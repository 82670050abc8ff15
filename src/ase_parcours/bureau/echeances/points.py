"""Un point de contrôle sans date : une case à cocher, avec sa raison et sa source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.echeances.phrases import etat, source, suite
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.metier.echeancier import EtatEcheance


class PointDeControle(CadreCompose):
    """Cocher note fait aujourd'hui ; décocher rouvre."""

    coche = Signal(object, bool)
    sans_objet_demande = Signal(object)

    def __init__(self, x: EcheanceDe, refus: str, parent: QWidget | None = None) -> None:
        """``refus`` : pourquoi on ne peut rien noter, vide si l'on peut."""
        super().__init__(parent)
        self.visee = x
        ligne, fait = x.echeance.ligne, x.echeance.etat is EtatEcheance.FAIT
        jour = x.jeune.evaluation.aujourd_hui
        self.case = QCheckBox()
        self.case.setChecked(fait)
        self.case.setAccessibleName(ligne.libelle)
        details = [source(ligne), ligne.responsable]
        if ligne.preuve:
            details.append(f"preuve{fr.INSECABLE}: {ligne.preuve}")
        if fait:
            details += [etat(x.echeance, jour), suite(x.echeance)]
        detail = " · ".join(d for d in details if d)
        self.case.setAccessibleDescription(detail)
        self.case.toggled.connect(lambda oui: self.coche.emit(self.visee, oui))
        self.sans_objet = Bouton("Sans objet", genre="lien", taille="petite")
        self.sans_objet.setAccessibleName(f"Sans objet{fr.INSECABLE}: {ligne.libelle}")
        self.sans_objet.clicked.connect(lambda: self.sans_objet_demande.emit(self.visee))
        for geste in (self.case, self.sans_objet):
            geste.setEnabled(not refus)
            geste.setToolTip(refus)
        mots = QVBoxLayout()
        mots.setSpacing(0)
        mots.addWidget(etiquette(ligne.libelle, plie=True))
        mots.addWidget(etiquette(detail, genre="second", plie=True))
        rangee = QHBoxLayout(self)
        rangee.setContentsMargins(0, 0, 0, 0)
        rangee.addWidget(self.case, 0, Qt.AlignmentFlag.AlignTop)
        rangee.addLayout(mots, 1)
        rangee.addWidget(self.sans_objet, 0, Qt.AlignmentFlag.AlignTop)
        self.sans_objet.setVisible(not fait)
        self.pret()

    def apparence_changee(self) -> None:
        """L'écart suit la taille du texte."""
        rangee = self.layout()
        if rangee is not None:
            rangee.setSpacing(px(10))

    def mousePressEvent(self, _evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic sur les mots coche aussi."""
        if self.case.isEnabled():
            self.case.toggle()

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'action.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Action(object):
    def setupUi(self, Action):
        if not Action.objectName():
            Action.setObjectName(u"Action")
        Action.setProperty(u"genre", u"carte_choisie")
        self.pile_6 = QVBoxLayout(Action)
        self.pile_6.setSpacing(8)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(Action)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.pile_6.addWidget(self.titre)

        self.explication = QLabel(Action)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"doux")
        self.explication.setWordWrap(True)

        self.pile_6.addWidget(self.explication)

        self.champs = QWidget(Action)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)

        self.pile_6.addWidget(self.champs)

        self.place_verdict = QWidget(Action)
        self.place_verdict.setObjectName(u"place_verdict")
        self.pile_verdict = QVBoxLayout(self.place_verdict)
        self.pile_verdict.setSpacing(4)
        self.pile_verdict.setObjectName(u"pile_verdict")
        self.pile_verdict.setContentsMargins(0, 0, 0, 0)

        self.pile_6.addWidget(self.place_verdict)

        self.refus = QLabel(Action)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_6.addWidget(self.refus)

        self.place_motifs = QWidget(Action)
        self.place_motifs.setObjectName(u"place_motifs")
        self.pile_motifs = QVBoxLayout(self.place_motifs)
        self.pile_motifs.setSpacing(4)
        self.pile_motifs.setObjectName(u"pile_motifs")
        self.pile_motifs.setContentsMargins(0, 0, 0, 0)

        self.pile_6.addWidget(self.place_motifs)

        self.pied = QWidget(Action)
        self.pied.setObjectName(u"pied")
        self.rangee_5 = QHBoxLayout(self.pied)
        self.rangee_5.setSpacing(8)
        self.rangee_5.setObjectName(u"rangee_5")
        self.rangee_5.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_5.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_5.addWidget(self.renoncer)

        self.ressort_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_5.addItem(self.ressort_4)


        self.pile_6.addWidget(self.pied)


        self.retranslateUi(Action)
    # setupUi

    def retranslateUi(self, Action):
        self.titre.setText("")
        self.explication.setText("")
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Action", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Action", u"Renoncer", None))
        pass
    # retranslateUi


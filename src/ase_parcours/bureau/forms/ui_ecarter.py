# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ecarter.ui'
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
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Ecarter(object):
    def setupUi(self, Ecarter):
        if not Ecarter.objectName():
            Ecarter.setObjectName(u"Ecarter")
        Ecarter.setProperty(u"genre", u"carte_choisie")
        self.pile_6 = QVBoxLayout(Ecarter)
        self.pile_6.setSpacing(8)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(Ecarter)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.pile_6.addWidget(self.titre)

        self.champs = QWidget(Ecarter)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_motif = QWidget(self.champs)
        self.bloc_motif.setObjectName(u"bloc_motif")
        self.pile_1 = QVBoxLayout(self.bloc_motif)
        self.pile_1.setSpacing(3)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(0, 0, 0, 0)
        self.libelle_motif = QLabel(self.bloc_motif)
        self.libelle_motif.setObjectName(u"libelle_motif")
        self.libelle_motif.setProperty(u"genre", u"second")

        self.pile_1.addWidget(self.libelle_motif)

        self.motif = QLineEdit(self.bloc_motif)
        self.motif.setObjectName(u"motif")

        self.pile_1.addWidget(self.motif)

        self.faute_motif = QLabel(self.bloc_motif)
        self.faute_motif.setObjectName(u"faute_motif")
        self.faute_motif.setWordWrap(True)

        self.pile_1.addWidget(self.faute_motif)


        self.grille_champs.addWidget(self.bloc_motif, 0, 0, 1, 1)

        self.bloc_le = QWidget(self.champs)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_2 = QVBoxLayout(self.bloc_le)
        self.pile_2.setSpacing(3)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_2.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_2.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_2.addWidget(self.faute_le)


        self.grille_champs.addWidget(self.bloc_le, 0, 0, 1, 1)


        self.pile_6.addWidget(self.champs)

        self.refus = QLabel(Ecarter)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_6.addWidget(self.refus)

        self.pied = QWidget(Ecarter)
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

#if QT_CONFIG(shortcut)
        self.libelle_motif.setBuddy(self.motif)
        self.libelle_le.setBuddy(self.le)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Ecarter)
    # setupUi

    def retranslateUi(self, Ecarter):
        self.titre.setText("")
        self.libelle_motif.setText(QCoreApplication.translate("Ecarter", u"Motif \u00e9crit", None))
        self.faute_motif.setText("")
        self.libelle_le.setText(QCoreApplication.translate("Ecarter", u"Le", None))
        self.faute_le.setText("")
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Ecarter", u"Enregistrer le refus", None))
        self.renoncer.setText(QCoreApplication.translate("Ecarter", u"Renoncer", None))
        pass
    # retranslateUi


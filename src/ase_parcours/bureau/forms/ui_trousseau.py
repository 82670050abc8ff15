# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trousseau.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Trousseau(object):
    def setupUi(self, Trousseau):
        if not Trousseau.objectName():
            Trousseau.setObjectName(u"Trousseau")
        Trousseau.setProperty(u"genre", u"panneau")
        self.pile_1 = QVBoxLayout(Trousseau)
        self.pile_1.setSpacing(8)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(14, 12, 14, 12)
        self.tete = QWidget(Trousseau)
        self.tete.setObjectName(u"tete")
        self.rangee_2 = QHBoxLayout(self.tete)
        self.rangee_2.setSpacing(8)
        self.rangee_2.setObjectName(u"rangee_2")
        self.rangee_2.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_2.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")
        self.compte.setWordWrap(True)

        self.rangee_2.addWidget(self.compte)

        self.faire_pdf = BoutonForme(self.tete)
        self.faire_pdf.setObjectName(u"faire_pdf")
        self.faire_pdf.setProperty(u"icone", u"printer")
        self.faire_pdf.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.faire_pdf)

        self.copier_cle = BoutonForme(self.tete)
        self.copier_cle.setObjectName(u"copier_cle")
        self.copier_cle.setProperty(u"icone", u"device-usb")
        self.copier_cle.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.copier_cle)

        self.rangee_2.setStretch(1, 1)

        self.pile_1.addWidget(self.tete)

        self.refus = QLabel(Trousseau)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_1.addWidget(self.refus)

        self.place_besoins = QWidget(Trousseau)
        self.place_besoins.setObjectName(u"place_besoins")
        self.pile_besoins = QVBoxLayout(self.place_besoins)
        self.pile_besoins.setSpacing(6)
        self.pile_besoins.setObjectName(u"pile_besoins")
        self.pile_besoins.setContentsMargins(0, 0, 0, 0)

        self.pile_1.addWidget(self.place_besoins)

        self.tout = BoutonForme(Trousseau)
        self.tout.setObjectName(u"tout")
        self.tout.setProperty(u"genre", u"lien")
        self.tout.setProperty(u"taille", u"petite")

        self.pile_1.addWidget(self.tout)


        self.retranslateUi(Trousseau)
    # setupUi

    def retranslateUi(self, Trousseau):
        self.titre.setText(QCoreApplication.translate("Trousseau", u"Trousseau de d\u00e9part", None))
        self.compte.setText("")
        self.faire_pdf.setText(QCoreApplication.translate("Trousseau", u"Faire le PDF", None))
        self.copier_cle.setText(QCoreApplication.translate("Trousseau", u"Copier sur une cl\u00e9", None))
        self.refus.setText("")
        self.tout.setText(QCoreApplication.translate("Trousseau", u"Montrer tout", None))
        pass
    # retranslateUi


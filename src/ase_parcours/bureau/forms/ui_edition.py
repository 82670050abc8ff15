# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edition.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Edition(object):
    def setupUi(self, Edition):
        if not Edition.objectName():
            Edition.setObjectName(u"Edition")
        Edition.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Edition)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 12, 14, 12)
        self.tete = QWidget(Edition)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.date = QLabel(self.tete)
        self.date.setObjectName(u"date")
        self.date.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.date)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_1)

        self.place_marque = QWidget(self.tete)
        self.place_marque.setObjectName(u"place_marque")
        self.pile_marque = QVBoxLayout(self.place_marque)
        self.pile_marque.setSpacing(0)
        self.pile_marque.setObjectName(u"pile_marque")
        self.pile_marque.setContentsMargins(0, 0, 0, 0)

        self.rangee_tete.addWidget(self.place_marque)


        self.pile_racine.addWidget(self.tete)

        self.place_cases = QWidget(Edition)
        self.place_cases.setObjectName(u"place_cases")
        self.rangee_cases = QHBoxLayout(self.place_cases)
        self.rangee_cases.setSpacing(4)
        self.rangee_cases.setObjectName(u"rangee_cases")
        self.rangee_cases.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.place_cases)

        self.phrase = QLabel(Edition)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"second")
        self.phrase.setWordWrap(True)

        self.pile_racine.addWidget(self.phrase)

        self.gestes = QWidget(Edition)
        self.gestes.setObjectName(u"gestes")
        self.rangee_gestes = QHBoxLayout(self.gestes)
        self.rangee_gestes.setSpacing(8)
        self.rangee_gestes.setObjectName(u"rangee_gestes")
        self.rangee_gestes.setContentsMargins(0, 0, 0, 0)
        self.signer = BoutonForme(self.gestes)
        self.signer.setObjectName(u"signer")
        self.signer.setProperty(u"icone", u"rubber-stamp")
        self.signer.setProperty(u"genre", u"principal")
        self.signer.setProperty(u"taille", u"petite")

        self.rangee_gestes.addWidget(self.signer)

        self.changements = BoutonForme(self.gestes)
        self.changements.setObjectName(u"changements")
        self.changements.setProperty(u"taille", u"petite")

        self.rangee_gestes.addWidget(self.changements)

        self.ressort_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_gestes.addItem(self.ressort_2)


        self.pile_racine.addWidget(self.gestes)


        self.retranslateUi(Edition)
    # setupUi

    def retranslateUi(self, Edition):
        self.titre.setText("")
        self.date.setText("")
        self.phrase.setText("")
        self.signer.setText(QCoreApplication.translate("Edition", u"Signer une version", None))
        self.changements.setText(QCoreApplication.translate("Edition", u"Ce qui a chang\u00e9", None))
        pass
    # retranslateUi


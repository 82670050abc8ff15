# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'logement.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.dossier.rangee_cartes import RangeeCartes
from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Logement(object):
    def setupUi(self, Logement):
        if not Logement.objectName():
            Logement.setObjectName(u"Logement")
        self.pile_8 = QVBoxLayout(Logement)
        self.pile_8.setSpacing(0)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Logement)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_7 = QVBoxLayout(self.contenu)
        self.pile_7.setSpacing(10)
        self.pile_7.setObjectName(u"pile_7")
        self.pile_7.setContentsMargins(16, 12, 16, 12)
        self.panneau_ruban = QFrame(self.contenu)
        self.panneau_ruban.setObjectName(u"panneau_ruban")
        self.panneau_ruban.setProperty(u"genre", u"panneau")
        self.pile_ruban = QVBoxLayout(self.panneau_ruban)
        self.pile_ruban.setSpacing(6)
        self.pile_ruban.setObjectName(u"pile_ruban")
        self.pile_ruban.setContentsMargins(12, 10, 12, 8)

        self.pile_7.addWidget(self.panneau_ruban)

        self.place_banniere = QWidget(self.contenu)
        self.place_banniere.setObjectName(u"place_banniere")
        self.pile_banniere = QVBoxLayout(self.place_banniere)
        self.pile_banniere.setSpacing(0)
        self.pile_banniere.setObjectName(u"pile_banniere")
        self.pile_banniere.setContentsMargins(0, 0, 0, 0)

        self.pile_7.addWidget(self.place_banniere)

        self.refus = QLabel(self.contenu)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_7.addWidget(self.refus)

        self.place_panneau = QWidget(self.contenu)
        self.place_panneau.setObjectName(u"place_panneau")
        self.pile_panneau = QVBoxLayout(self.place_panneau)
        self.pile_panneau.setSpacing(0)
        self.pile_panneau.setObjectName(u"pile_panneau")
        self.pile_panneau.setContentsMargins(0, 0, 0, 0)

        self.pile_7.addWidget(self.place_panneau)

        self.tete_pistes = QWidget(self.contenu)
        self.tete_pistes.setObjectName(u"tete_pistes")
        self.rangee_5 = QHBoxLayout(self.tete_pistes)
        self.rangee_5.setSpacing(10)
        self.rangee_5.setObjectName(u"rangee_5")
        self.rangee_5.setContentsMargins(0, 0, 0, 0)
        self.titre_pistes = QLabel(self.tete_pistes)
        self.titre_pistes.setObjectName(u"titre_pistes")
        self.titre_pistes.setProperty(u"genre", u"titre_carte")

        self.rangee_5.addWidget(self.titre_pistes)

        self.compte_pistes = QLabel(self.tete_pistes)
        self.compte_pistes.setObjectName(u"compte_pistes")
        self.compte_pistes.setProperty(u"genre", u"doux")
        self.compte_pistes.setWordWrap(True)

        self.rangee_5.addWidget(self.compte_pistes)

        self.legende = QWidget(self.tete_pistes)
        self.legende.setObjectName(u"legende")
        self.rangee_legende = QHBoxLayout(self.legende)
        self.rangee_legende.setSpacing(6)
        self.rangee_legende.setObjectName(u"rangee_legende")
        self.rangee_legende.setContentsMargins(0, 0, 0, 0)

        self.rangee_5.addWidget(self.legende)

        self.ajouter = BoutonForme(self.tete_pistes)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"taille", u"petite")

        self.rangee_5.addWidget(self.ajouter)

        self.rangee_5.setStretch(1, 1)

        self.pile_7.addWidget(self.tete_pistes)

        self.cartes = RangeeCartes(self.contenu)
        self.cartes.setObjectName(u"cartes")

        self.pile_7.addWidget(self.cartes)

        self.bloc_alertes = QFrame(self.contenu)
        self.bloc_alertes.setObjectName(u"bloc_alertes")
        self.bloc_alertes.setProperty(u"genre", u"panneau")
        self.pile_bloc_alertes = QVBoxLayout(self.bloc_alertes)
        self.pile_bloc_alertes.setSpacing(6)
        self.pile_bloc_alertes.setObjectName(u"pile_bloc_alertes")
        self.pile_bloc_alertes.setContentsMargins(14, 10, 14, 10)
        self.place_alertes = QWidget(self.bloc_alertes)
        self.place_alertes.setObjectName(u"place_alertes")
        self.pile_alertes = QVBoxLayout(self.place_alertes)
        self.pile_alertes.setSpacing(6)
        self.pile_alertes.setObjectName(u"pile_alertes")
        self.pile_alertes.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_alertes.addWidget(self.place_alertes)


        self.pile_7.addWidget(self.bloc_alertes)

        self.place_suite = QWidget(self.contenu)
        self.place_suite.setObjectName(u"place_suite")
        self.pile_suite = QVBoxLayout(self.place_suite)
        self.pile_suite.setSpacing(12)
        self.pile_suite.setObjectName(u"pile_suite")
        self.pile_suite.setContentsMargins(0, 0, 0, 0)

        self.pile_7.addWidget(self.place_suite)

        self.ressort_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_7.addItem(self.ressort_6)

        self.defile.setWidget(self.contenu)

        self.pile_8.addWidget(self.defile)


        self.retranslateUi(Logement)
    # setupUi

    def retranslateUi(self, Logement):
        self.refus.setText("")
        self.titre_pistes.setText(QCoreApplication.translate("Logement", u"Pistes", None))
        self.compte_pistes.setText("")
        self.ajouter.setText(QCoreApplication.translate("Logement", u"Ajouter une piste", None))
        pass
    # retranslateUi


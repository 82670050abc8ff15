# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projet.ui'
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
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Projet(object):
    def setupUi(self, Projet):
        if not Projet.objectName():
            Projet.setObjectName(u"Projet")
        self.pile_racine = QVBoxLayout(Projet)
        self.pile_racine.setSpacing(0)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Projet)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(12)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(16, 12, 16, 12)
        self.bloc_alertes = QFrame(self.contenu)
        self.bloc_alertes.setObjectName(u"bloc_alertes")
        self.bloc_alertes.setProperty(u"genre", u"panneau")
        self.pile_bloc_alertes = QVBoxLayout(self.bloc_alertes)
        self.pile_bloc_alertes.setSpacing(6)
        self.pile_bloc_alertes.setObjectName(u"pile_bloc_alertes")
        self.pile_bloc_alertes.setContentsMargins(14, 12, 14, 12)
        self.titre_alertes = QLabel(self.bloc_alertes)
        self.titre_alertes.setObjectName(u"titre_alertes")
        self.titre_alertes.setProperty(u"genre", u"titre_panneau")

        self.pile_bloc_alertes.addWidget(self.titre_alertes)

        self.place_alertes = QWidget(self.bloc_alertes)
        self.place_alertes.setObjectName(u"place_alertes")
        self.pile_alertes = QVBoxLayout(self.place_alertes)
        self.pile_alertes.setSpacing(6)
        self.pile_alertes.setObjectName(u"pile_alertes")
        self.pile_alertes.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_alertes.addWidget(self.place_alertes)


        self.pile_contenu.addWidget(self.bloc_alertes)

        self.tete = QWidget(self.contenu)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(12)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.panneau_parole = QFrame(self.tete)
        self.panneau_parole.setObjectName(u"panneau_parole")
        self.panneau_parole.setProperty(u"genre", u"panneau")
        self.pile_parole = QVBoxLayout(self.panneau_parole)
        self.pile_parole.setSpacing(4)
        self.pile_parole.setObjectName(u"pile_parole")
        self.pile_parole.setContentsMargins(16, 12, 16, 12)
        self.tete_parole = QWidget(self.panneau_parole)
        self.tete_parole.setObjectName(u"tete_parole")
        self.rangee_parole = QHBoxLayout(self.tete_parole)
        self.rangee_parole.setSpacing(6)
        self.rangee_parole.setObjectName(u"rangee_parole")
        self.rangee_parole.setContentsMargins(0, 0, 0, 0)
        self.icone_parole = IconeForme(self.tete_parole)
        self.icone_parole.setObjectName(u"icone_parole")
        self.icone_parole.setProperty(u"icone", u"message-2")
        self.icone_parole.setProperty(u"jeton", u"doux")

        self.rangee_parole.addWidget(self.icone_parole)

        self.recueil = QLabel(self.tete_parole)
        self.recueil.setObjectName(u"recueil")
        self.recueil.setProperty(u"genre", u"second")

        self.rangee_parole.addWidget(self.recueil)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_parole.addItem(self.ressort_1)

        self.ecrire = BoutonForme(self.tete_parole)
        self.ecrire.setObjectName(u"ecrire")
        self.ecrire.setProperty(u"icone", u"pencil-plus")
        self.ecrire.setProperty(u"taille", u"petite")

        self.rangee_parole.addWidget(self.ecrire)


        self.pile_parole.addWidget(self.tete_parole)

        self.parole = QLabel(self.panneau_parole)
        self.parole.setObjectName(u"parole")
        self.parole.setProperty(u"genre", u"lecture")
        self.parole.setWordWrap(True)

        self.pile_parole.addWidget(self.parole)

        self.refuse = QLabel(self.panneau_parole)
        self.refuse.setObjectName(u"refuse")
        self.refuse.setProperty(u"genre", u"doux")
        self.refuse.setWordWrap(True)

        self.pile_parole.addWidget(self.refuse)


        self.rangee_tete.addWidget(self.panneau_parole)

        self.place_edition = QWidget(self.tete)
        self.place_edition.setObjectName(u"place_edition")
        self.pile_edition = QVBoxLayout(self.place_edition)
        self.pile_edition.setSpacing(0)
        self.pile_edition.setObjectName(u"pile_edition")
        self.pile_edition.setContentsMargins(0, 0, 0, 0)

        self.rangee_tete.addWidget(self.place_edition)


        self.pile_contenu.addWidget(self.tete)

        self.place_saisie = QWidget(self.contenu)
        self.place_saisie.setObjectName(u"place_saisie")
        self.pile_saisie = QVBoxLayout(self.place_saisie)
        self.pile_saisie.setSpacing(12)
        self.pile_saisie.setObjectName(u"pile_saisie")
        self.pile_saisie.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_saisie)

        self.place_besoins = QWidget(self.contenu)
        self.place_besoins.setObjectName(u"place_besoins")
        self.grille_besoins = QGridLayout(self.place_besoins)
        self.grille_besoins.setObjectName(u"grille_besoins")
        self.grille_besoins.setHorizontalSpacing(12)
        self.grille_besoins.setVerticalSpacing(12)
        self.grille_besoins.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_besoins)

        self.panneau_mener = QFrame(self.contenu)
        self.panneau_mener.setObjectName(u"panneau_mener")
        self.panneau_mener.setProperty(u"genre", u"panneau")
        self.pile_panneau_mener = QVBoxLayout(self.panneau_mener)
        self.pile_panneau_mener.setSpacing(8)
        self.pile_panneau_mener.setObjectName(u"pile_panneau_mener")
        self.pile_panneau_mener.setContentsMargins(14, 10, 14, 12)
        self.titre_mener = QLabel(self.panneau_mener)
        self.titre_mener.setObjectName(u"titre_mener")
        self.titre_mener.setProperty(u"genre", u"titre_panneau")

        self.pile_panneau_mener.addWidget(self.titre_mener)

        self.place_mener = QWidget(self.panneau_mener)
        self.place_mener.setObjectName(u"place_mener")
        self.grille_mener = QGridLayout(self.place_mener)
        self.grille_mener.setObjectName(u"grille_mener")
        self.grille_mener.setHorizontalSpacing(8)
        self.grille_mener.setVerticalSpacing(8)
        self.grille_mener.setContentsMargins(0, 0, 0, 0)

        self.pile_panneau_mener.addWidget(self.place_mener)


        self.pile_contenu.addWidget(self.panneau_mener)

        self.place_suite = QWidget(self.contenu)
        self.place_suite.setObjectName(u"place_suite")
        self.pile_suite = QVBoxLayout(self.place_suite)
        self.pile_suite.setSpacing(12)
        self.pile_suite.setObjectName(u"pile_suite")
        self.pile_suite.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_suite)

        self.defile.setWidget(self.contenu)

        self.pile_racine.addWidget(self.defile)


        self.retranslateUi(Projet)
    # setupUi

    def retranslateUi(self, Projet):
        self.titre_alertes.setText(QCoreApplication.translate("Projet", u"\u00c0 regarder", None))
        self.recueil.setText("")
        self.ecrire.setText(QCoreApplication.translate("Projet", u"\u00c9crire", None))
        self.parole.setText("")
        self.refuse.setText("")
        self.titre_mener.setText(QCoreApplication.translate("Projet", u"Mener un entretien", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facette.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Facette(object):
    def setupUi(self, Facette):
        if not Facette.objectName():
            Facette.setObjectName(u"Facette")
        Facette.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Facette)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(1, 10, 1, 6)
        self.tete = QWidget(Facette)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(13, 0, 13, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.compte)

        self.ressort_tete = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_tete)

        self.ajouter = BoutonForme(self.tete)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.ajouter)


        self.pile_racine.addWidget(self.tete)

        self.place_table = QWidget(Facette)
        self.place_table.setObjectName(u"place_table")
        self.pile_table = QVBoxLayout(self.place_table)
        self.pile_table.setSpacing(0)
        self.pile_table.setObjectName(u"pile_table")
        self.pile_table.setContentsMargins(0, 0, 0, 0)
        self.table = QTableWidget(self.place_table)
        self.table.setObjectName(u"table")

        self.pile_table.addWidget(self.table)


        self.pile_racine.addWidget(self.place_table)

        self.place_rien = QWidget(Facette)
        self.place_rien.setObjectName(u"place_rien")
        self.rangee_rien = QHBoxLayout(self.place_rien)
        self.rangee_rien.setSpacing(0)
        self.rangee_rien.setObjectName(u"rangee_rien")
        self.rangee_rien.setContentsMargins(13, 0, 13, 4)
        self.rien = QLabel(self.place_rien)
        self.rien.setObjectName(u"rien")
        self.rien.setProperty(u"genre", u"doux")
        self.rien.setWordWrap(True)

        self.rangee_rien.addWidget(self.rien)


        self.pile_racine.addWidget(self.place_rien)

        self.place_saisie = QWidget(Facette)
        self.place_saisie.setObjectName(u"place_saisie")
        self.pile_saisie = QVBoxLayout(self.place_saisie)
        self.pile_saisie.setSpacing(8)
        self.pile_saisie.setObjectName(u"pile_saisie")
        self.pile_saisie.setContentsMargins(13, 0, 13, 6)
        self.titre_saisie = QLabel(self.place_saisie)
        self.titre_saisie.setObjectName(u"titre_saisie")
        self.titre_saisie.setProperty(u"genre", u"fort")

        self.pile_saisie.addWidget(self.titre_saisie)

        self.place_fiche = QWidget(self.place_saisie)
        self.place_fiche.setObjectName(u"place_fiche")
        self.pile_fiche = QVBoxLayout(self.place_fiche)
        self.pile_fiche.setSpacing(0)
        self.pile_fiche.setObjectName(u"pile_fiche")
        self.pile_fiche.setContentsMargins(0, 0, 0, 0)

        self.pile_saisie.addWidget(self.place_fiche)

        self.refus = QLabel(self.place_saisie)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_saisie.addWidget(self.refus)

        self.pied = QWidget(self.place_saisie)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_pied = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_pied)

        self.retirer = BoutonForme(self.pied)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.retirer.setProperty(u"genre", u"danger")

        self.rangee_pied.addWidget(self.retirer)


        self.pile_saisie.addWidget(self.pied)


        self.pile_racine.addWidget(self.place_saisie)


        self.retranslateUi(Facette)
    # setupUi

    def retranslateUi(self, Facette):
        self.titre.setText("")
        self.compte.setText("")
        self.ajouter.setText(QCoreApplication.translate("Facette", u"Ajouter", None))
        self.rien.setText("")
        self.titre_saisie.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Facette", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Facette", u"Renoncer", None))
        self.retirer.setText(QCoreApplication.translate("Facette", u"Retirer", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QScrollArea,
    QSizePolicy, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Journal(object):
    def setupUi(self, Journal):
        if not Journal.objectName():
            Journal.setObjectName(u"Journal")
        self.pile_page = QVBoxLayout(Journal)
        self.pile_page.setSpacing(0)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Journal)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(10)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(16, 12, 16, 12)
        self.tete = QWidget(self.contenu)
        self.tete.setObjectName(u"tete")
        self.pile_1 = QHBoxLayout(self.tete)
        self.pile_1.setSpacing(10)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")

        self.pile_1.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")
        self.compte.setWordWrap(True)

        self.pile_1.addWidget(self.compte)

        self.annuler = BoutonForme(self.tete)
        self.annuler.setObjectName(u"annuler")
        self.annuler.setProperty(u"icone", u"arrow-back-up")
        self.annuler.setProperty(u"taille", u"petite")

        self.pile_1.addWidget(self.annuler)

        self.pile_1.setStretch(1, 1)

        self.pile_contenu.addWidget(self.tete)

        self.filtres = QWidget(self.contenu)
        self.filtres.setObjectName(u"filtres")
        self.pile_2 = QHBoxLayout(self.filtres)
        self.pile_2.setSpacing(8)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.facette = QComboBox(self.filtres)
        self.facette.setObjectName(u"facette")

        self.pile_2.addWidget(self.facette)

        self.personne = QComboBox(self.filtres)
        self.personne.setObjectName(u"personne")

        self.pile_2.addWidget(self.personne)

        self.mot = QLineEdit(self.filtres)
        self.mot.setObjectName(u"mot")

        self.pile_2.addWidget(self.mot)

        self.pile_2.setStretch(0, 2)
        self.pile_2.setStretch(1, 2)
        self.pile_2.setStretch(2, 3)

        self.pile_contenu.addWidget(self.filtres)

        self.refus = QLabel(self.contenu)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_contenu.addWidget(self.refus)

        self.panneau = QFrame(self.contenu)
        self.panneau.setObjectName(u"panneau")
        self.panneau.setProperty(u"genre", u"panneau")
        self.pile_3 = QVBoxLayout(self.panneau)
        self.pile_3.setSpacing(0)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(1, 1, 1, 1)
        self.table = QTableWidget(self.panneau)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"hauteur_min", 180)

        self.pile_3.addWidget(self.table)


        self.pile_contenu.addWidget(self.panneau)

        self.panneau_champ = QFrame(self.contenu)
        self.panneau_champ.setObjectName(u"panneau_champ")
        self.panneau_champ.setProperty(u"genre", u"panneau")
        self.pile_5 = QVBoxLayout(self.panneau_champ)
        self.pile_5.setSpacing(6)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(14, 10, 14, 10)
        self.tete_champ = QWidget(self.panneau_champ)
        self.tete_champ.setObjectName(u"tete_champ")
        self.pile_4 = QHBoxLayout(self.tete_champ)
        self.pile_4.setSpacing(10)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.titre_champ = QLabel(self.tete_champ)
        self.titre_champ.setObjectName(u"titre_champ")
        self.titre_champ.setProperty(u"genre", u"titre_panneau")

        self.pile_4.addWidget(self.titre_champ)

        self.champ = QComboBox(self.tete_champ)
        self.champ.setObjectName(u"champ")

        self.pile_4.addWidget(self.champ)

        self.retablir = BoutonForme(self.tete_champ)
        self.retablir.setObjectName(u"retablir")
        self.retablir.setProperty(u"icone", u"history")
        self.retablir.setProperty(u"taille", u"petite")

        self.pile_4.addWidget(self.retablir)

        self.pile_4.setStretch(1, 1)

        self.pile_5.addWidget(self.tete_champ)

        self.valeurs = QTableWidget(self.panneau_champ)
        self.valeurs.setObjectName(u"valeurs")
        self.valeurs.setProperty(u"hauteur_min", 130)

        self.pile_5.addWidget(self.valeurs)

        self.phrase = QLabel(self.panneau_champ)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"doux")
        self.phrase.setWordWrap(True)

        self.pile_5.addWidget(self.phrase)


        self.pile_contenu.addWidget(self.panneau_champ)

        self.panneau_lectures = QFrame(self.contenu)
        self.panneau_lectures.setObjectName(u"panneau_lectures")
        self.panneau_lectures.setProperty(u"genre", u"panneau")
        self.pile_6 = QVBoxLayout(self.panneau_lectures)
        self.pile_6.setSpacing(6)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(14, 10, 14, 10)
        self.titre_lectures = QLabel(self.panneau_lectures)
        self.titre_lectures.setObjectName(u"titre_lectures")
        self.titre_lectures.setProperty(u"genre", u"titre_panneau")

        self.pile_6.addWidget(self.titre_lectures)

        self.lectures = QTableWidget(self.panneau_lectures)
        self.lectures.setObjectName(u"lectures")

        self.pile_6.addWidget(self.lectures)


        self.pile_contenu.addWidget(self.panneau_lectures)

        self.pile_contenu.setStretch(3, 3)
        self.pile_contenu.setStretch(4, 2)
        self.defile.setWidget(self.contenu)

        self.pile_page.addWidget(self.defile)

#if QT_CONFIG(shortcut)
        self.titre_champ.setBuddy(self.champ)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Journal)
    # setupUi

    def retranslateUi(self, Journal):
        self.titre.setText(QCoreApplication.translate("Journal", u"Histoire du dossier", None))
        self.compte.setText("")
        self.annuler.setText(QCoreApplication.translate("Journal", u" Annuler cette \u00e9criture", None))
#if QT_CONFIG(accessibility)
        self.facette.setAccessibleName(QCoreApplication.translate("Journal", u"Facette", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.personne.setAccessibleName(QCoreApplication.translate("Journal", u"Personne", None))
#endif // QT_CONFIG(accessibility)
        self.mot.setPlaceholderText(QCoreApplication.translate("Journal", u"Chercher un mot", None))
#if QT_CONFIG(accessibility)
        self.mot.setAccessibleName(QCoreApplication.translate("Journal", u"Chercher un mot", None))
#endif // QT_CONFIG(accessibility)
        self.refus.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Journal", u"Histoire du dossier", None))
#endif // QT_CONFIG(accessibility)
        self.titre_champ.setText(QCoreApplication.translate("Journal", u"Histoire d\u2019un champ", None))
        self.retablir.setText(QCoreApplication.translate("Journal", u" R\u00e9tablir cette valeur", None))
#if QT_CONFIG(accessibility)
        self.valeurs.setAccessibleName(QCoreApplication.translate("Journal", u"Valeurs de ce champ", None))
#endif // QT_CONFIG(accessibility)
        self.phrase.setText("")
        self.titre_lectures.setText(QCoreApplication.translate("Journal", u"Qui a lu la zone scell\u00e9e", None))
#if QT_CONFIG(accessibility)
        self.lectures.setAccessibleName(QCoreApplication.translate("Journal", u"Lectures de la zone scell\u00e9e", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


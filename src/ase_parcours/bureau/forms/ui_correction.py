# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Correction(object):
    def setupUi(self, Correction):
        if not Correction.objectName():
            Correction.setObjectName(u"Correction")
        Correction.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Correction)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(1, 10, 1, 8)
        self.tete = QWidget(Correction)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(13, 0, 13, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_1)

        self.ajouter = BoutonForme(self.tete)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"gavel")
        self.ajouter.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.ajouter)


        self.pile_racine.addWidget(self.tete)

        self.table = QTableWidget(Correction)
        self.table.setObjectName(u"table")

        self.pile_racine.addWidget(self.table)

        self.place_rien = QWidget(Correction)
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

        self.place_saisie = QWidget(Correction)
        self.place_saisie.setObjectName(u"place_saisie")
        self.pile_saisie = QVBoxLayout(self.place_saisie)
        self.pile_saisie.setSpacing(8)
        self.pile_saisie.setObjectName(u"pile_saisie")
        self.pile_saisie.setContentsMargins(13, 0, 13, 6)
        self.champs = QWidget(self.place_saisie)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_champ = QWidget(self.champs)
        self.bloc_champ.setObjectName(u"bloc_champ")
        self.pile_bloc_champ = QVBoxLayout(self.bloc_champ)
        self.pile_bloc_champ.setSpacing(3)
        self.pile_bloc_champ.setObjectName(u"pile_bloc_champ")
        self.pile_bloc_champ.setContentsMargins(0, 0, 0, 0)
        self.libelle_champ = QLabel(self.bloc_champ)
        self.libelle_champ.setObjectName(u"libelle_champ")
        self.libelle_champ.setProperty(u"genre", u"second")

        self.pile_bloc_champ.addWidget(self.libelle_champ)

        self.champ = QComboBox(self.bloc_champ)
        self.champ.setObjectName(u"champ")

        self.pile_bloc_champ.addWidget(self.champ)

        self.faute_champ = QLabel(self.bloc_champ)
        self.faute_champ.setObjectName(u"faute_champ")
        self.faute_champ.setWordWrap(True)

        self.pile_bloc_champ.addWidget(self.faute_champ)


        self.grille_champs.addWidget(self.bloc_champ, 0, 0, 1, 1)

        self.bloc_valeur = QWidget(self.champs)
        self.bloc_valeur.setObjectName(u"bloc_valeur")
        self.pile_bloc_valeur = QVBoxLayout(self.bloc_valeur)
        self.pile_bloc_valeur.setSpacing(3)
        self.pile_bloc_valeur.setObjectName(u"pile_bloc_valeur")
        self.pile_bloc_valeur.setContentsMargins(0, 0, 0, 0)
        self.libelle_valeur = QLabel(self.bloc_valeur)
        self.libelle_valeur.setObjectName(u"libelle_valeur")
        self.libelle_valeur.setProperty(u"genre", u"second")

        self.pile_bloc_valeur.addWidget(self.libelle_valeur)

        self.valeur = QLineEdit(self.bloc_valeur)
        self.valeur.setObjectName(u"valeur")

        self.pile_bloc_valeur.addWidget(self.valeur)

        self.faute_valeur = QLabel(self.bloc_valeur)
        self.faute_valeur.setObjectName(u"faute_valeur")
        self.faute_valeur.setWordWrap(True)

        self.pile_bloc_valeur.addWidget(self.faute_valeur)


        self.grille_champs.addWidget(self.bloc_valeur, 0, 0, 1, 1)

        self.bloc_decision = QWidget(self.champs)
        self.bloc_decision.setObjectName(u"bloc_decision")
        self.pile_bloc_decision = QVBoxLayout(self.bloc_decision)
        self.pile_bloc_decision.setSpacing(3)
        self.pile_bloc_decision.setObjectName(u"pile_bloc_decision")
        self.pile_bloc_decision.setContentsMargins(0, 0, 0, 0)
        self.libelle_decision = QLabel(self.bloc_decision)
        self.libelle_decision.setObjectName(u"libelle_decision")
        self.libelle_decision.setProperty(u"genre", u"second")

        self.pile_bloc_decision.addWidget(self.libelle_decision)

        self.decision = QLineEdit(self.bloc_decision)
        self.decision.setObjectName(u"decision")

        self.pile_bloc_decision.addWidget(self.decision)

        self.faute_decision = QLabel(self.bloc_decision)
        self.faute_decision.setObjectName(u"faute_decision")
        self.faute_decision.setWordWrap(True)

        self.pile_bloc_decision.addWidget(self.faute_decision)


        self.grille_champs.addWidget(self.bloc_decision, 0, 0, 1, 1)

        self.bloc_decision_le = QWidget(self.champs)
        self.bloc_decision_le.setObjectName(u"bloc_decision_le")
        self.pile_bloc_decision_le = QVBoxLayout(self.bloc_decision_le)
        self.pile_bloc_decision_le.setSpacing(3)
        self.pile_bloc_decision_le.setObjectName(u"pile_bloc_decision_le")
        self.pile_bloc_decision_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_decision_le = QLabel(self.bloc_decision_le)
        self.libelle_decision_le.setObjectName(u"libelle_decision_le")
        self.libelle_decision_le.setProperty(u"genre", u"second")

        self.pile_bloc_decision_le.addWidget(self.libelle_decision_le)

        self.decision_le = QLineEdit(self.bloc_decision_le)
        self.decision_le.setObjectName(u"decision_le")

        self.pile_bloc_decision_le.addWidget(self.decision_le)

        self.faute_decision_le = QLabel(self.bloc_decision_le)
        self.faute_decision_le.setObjectName(u"faute_decision_le")
        self.faute_decision_le.setWordWrap(True)

        self.pile_bloc_decision_le.addWidget(self.faute_decision_le)


        self.grille_champs.addWidget(self.bloc_decision_le, 0, 0, 1, 1)


        self.pile_saisie.addWidget(self.champs)

        self.bloc_note = QWidget(self.place_saisie)
        self.bloc_note.setObjectName(u"bloc_note")
        self.pile_bloc_note = QVBoxLayout(self.bloc_note)
        self.pile_bloc_note.setSpacing(3)
        self.pile_bloc_note.setObjectName(u"pile_bloc_note")
        self.pile_bloc_note.setContentsMargins(0, 0, 0, 0)
        self.libelle_note = QLabel(self.bloc_note)
        self.libelle_note.setObjectName(u"libelle_note")
        self.libelle_note.setProperty(u"genre", u"second")

        self.pile_bloc_note.addWidget(self.libelle_note)

        self.note = QPlainTextEdit(self.bloc_note)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.pile_bloc_note.addWidget(self.note)

        self.faute_note = QLabel(self.bloc_note)
        self.faute_note.setObjectName(u"faute_note")
        self.faute_note.setWordWrap(True)

        self.pile_bloc_note.addWidget(self.faute_note)


        self.pile_saisie.addWidget(self.bloc_note)

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
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_2)


        self.pile_saisie.addWidget(self.pied)


        self.pile_racine.addWidget(self.place_saisie)

#if QT_CONFIG(shortcut)
        self.libelle_champ.setBuddy(self.champ)
        self.libelle_valeur.setBuddy(self.valeur)
        self.libelle_decision.setBuddy(self.decision)
        self.libelle_decision_le.setBuddy(self.decision_le)
        self.libelle_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Correction)
    # setupUi

    def retranslateUi(self, Correction):
        self.titre.setText(QCoreApplication.translate("Correction", u"Corrections d\u2019\u00e9tat civil", None))
        self.ajouter.setText(QCoreApplication.translate("Correction", u"Corriger", None))
        self.rien.setText(QCoreApplication.translate("Correction", u"Aucune correction. Une date de naissance ou un nom corrig\u00e9s par une d\u00e9cision se notent ici : les \u00e9ch\u00e9ances se recalculent.", None))
        self.libelle_champ.setText(QCoreApplication.translate("Correction", u"Ce qui est corrig\u00e9", None))
        self.faute_champ.setText("")
        self.libelle_valeur.setText(QCoreApplication.translate("Correction", u"Valeur juste", None))
        self.faute_valeur.setText("")
        self.libelle_decision.setText(QCoreApplication.translate("Correction", u"D\u00e9cision", None))
        self.faute_decision.setText("")
        self.libelle_decision_le.setText(QCoreApplication.translate("Correction", u"D\u00e9cid\u00e9e le", None))
        self.faute_decision_le.setText("")
        self.libelle_note.setText(QCoreApplication.translate("Correction", u"Note", None))
        self.faute_note.setText("")
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Correction", u"Enregistrer la correction", None))
        self.renoncer.setText(QCoreApplication.translate("Correction", u"Renoncer", None))
        pass
    # retranslateUi


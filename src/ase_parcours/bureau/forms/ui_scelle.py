# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scelle.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Scelle(object):
    def setupUi(self, Scelle):
        if not Scelle.objectName():
            Scelle.setObjectName(u"Scelle")
        Scelle.setProperty(u"genre", u"panneau")
        self.pile_19 = QVBoxLayout(Scelle)
        self.pile_19.setSpacing(8)
        self.pile_19.setObjectName(u"pile_19")
        self.pile_19.setContentsMargins(14, 12, 14, 14)
        self.tete = QWidget(Scelle)
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
        self.compte.setProperty(u"genre", u"second")

        self.rangee_2.addWidget(self.compte)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_2.addItem(self.ressort_1)

        self.sceller = BoutonForme(self.tete)
        self.sceller.setObjectName(u"sceller")
        self.sceller.setProperty(u"icone", u"lock")
        self.sceller.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.sceller)


        self.pile_19.addWidget(self.tete)

        self.explication = QLabel(Scelle)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"doux")
        self.explication.setWordWrap(True)

        self.pile_19.addWidget(self.explication)

        self.place_attente = QWidget(Scelle)
        self.place_attente.setObjectName(u"place_attente")
        self.pile_attente = QVBoxLayout(self.place_attente)
        self.pile_attente.setSpacing(6)
        self.pile_attente.setObjectName(u"pile_attente")
        self.pile_attente.setContentsMargins(0, 0, 0, 0)

        self.pile_19.addWidget(self.place_attente)

        self.place_textes = QWidget(Scelle)
        self.place_textes.setObjectName(u"place_textes")
        self.pile_textes = QVBoxLayout(self.place_textes)
        self.pile_textes.setSpacing(6)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_19.addWidget(self.place_textes)

        self.refus_lecture = QLabel(Scelle)
        self.refus_lecture.setObjectName(u"refus_lecture")
        self.refus_lecture.setProperty(u"ton", u"sans")
        self.refus_lecture.setWordWrap(True)

        self.pile_19.addWidget(self.refus_lecture)

        self.confirmation = QFrame(Scelle)
        self.confirmation.setObjectName(u"confirmation")
        self.confirmation.setProperty(u"genre", u"carte_choisie")
        self.pile_5 = QVBoxLayout(self.confirmation)
        self.pile_5.setSpacing(8)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(14, 12, 14, 12)
        self.confirmation_texte = QLabel(self.confirmation)
        self.confirmation_texte.setObjectName(u"confirmation_texte")
        self.confirmation_texte.setWordWrap(True)

        self.pile_5.addWidget(self.confirmation_texte)

        self.confirmation_pied = QWidget(self.confirmation)
        self.confirmation_pied.setObjectName(u"confirmation_pied")
        self.rangee_4 = QHBoxLayout(self.confirmation_pied)
        self.rangee_4.setSpacing(8)
        self.rangee_4.setObjectName(u"rangee_4")
        self.rangee_4.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.confirmation_pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")
        self.confirmer.setProperty(u"icone", u"eye")

        self.rangee_4.addWidget(self.confirmer)

        self.renoncer_lecture = BoutonForme(self.confirmation_pied)
        self.renoncer_lecture.setObjectName(u"renoncer_lecture")

        self.rangee_4.addWidget(self.renoncer_lecture)

        self.ressort_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_4.addItem(self.ressort_3)


        self.pile_5.addWidget(self.confirmation_pied)


        self.pile_19.addWidget(self.confirmation)

        self.lecture = QFrame(Scelle)
        self.lecture.setObjectName(u"lecture")
        self.lecture.setProperty(u"genre", u"carte_choisie")
        self.pile_8 = QVBoxLayout(self.lecture)
        self.pile_8.setSpacing(8)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(14, 12, 14, 12)
        self.lu_titre = QLabel(self.lecture)
        self.lu_titre.setObjectName(u"lu_titre")
        self.lu_titre.setProperty(u"genre", u"fort")
        self.lu_titre.setWordWrap(True)

        self.pile_8.addWidget(self.lu_titre)

        self.lu_detail = QLabel(self.lecture)
        self.lu_detail.setObjectName(u"lu_detail")
        self.lu_detail.setProperty(u"genre", u"second")
        self.lu_detail.setWordWrap(True)

        self.pile_8.addWidget(self.lu_detail)

        self.lu_texte = QPlainTextEdit(self.lecture)
        self.lu_texte.setObjectName(u"lu_texte")
        self.lu_texte.setReadOnly(True)
        self.lu_texte.setTabChangesFocus(True)
        self.lu_texte.setUndoRedoEnabled(False)

        self.pile_8.addWidget(self.lu_texte)

        self.lecture_pied = QWidget(self.lecture)
        self.lecture_pied.setObjectName(u"lecture_pied")
        self.rangee_7 = QHBoxLayout(self.lecture_pied)
        self.rangee_7.setSpacing(8)
        self.rangee_7.setObjectName(u"rangee_7")
        self.rangee_7.setContentsMargins(0, 0, 0, 0)
        self.refermer = BoutonForme(self.lecture_pied)
        self.refermer.setObjectName(u"refermer")
        self.refermer.setProperty(u"genre", u"principal")

        self.rangee_7.addWidget(self.refermer)

        self.modifier = BoutonForme(self.lecture_pied)
        self.modifier.setObjectName(u"modifier")
        self.modifier.setProperty(u"icone", u"pencil-plus")

        self.rangee_7.addWidget(self.modifier)

        self.ressort_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_7.addItem(self.ressort_6)


        self.pile_8.addWidget(self.lecture_pied)


        self.pile_19.addWidget(self.lecture)

        self.saisie = QFrame(Scelle)
        self.saisie.setObjectName(u"saisie")
        self.saisie.setProperty(u"genre", u"carte_choisie")
        self.pile_16 = QVBoxLayout(self.saisie)
        self.pile_16.setSpacing(8)
        self.pile_16.setObjectName(u"pile_16")
        self.pile_16.setContentsMargins(14, 12, 14, 12)
        self.saisie_titre = QLabel(self.saisie)
        self.saisie_titre.setObjectName(u"saisie_titre")
        self.saisie_titre.setProperty(u"genre", u"fort")
        self.saisie_titre.setWordWrap(True)

        self.pile_16.addWidget(self.saisie_titre)

        self.champs = QWidget(self.saisie)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_rubrique = QWidget(self.champs)
        self.bloc_rubrique.setObjectName(u"bloc_rubrique")
        self.pile_9 = QVBoxLayout(self.bloc_rubrique)
        self.pile_9.setSpacing(3)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(0, 0, 0, 0)
        self.libelle_rubrique = QLabel(self.bloc_rubrique)
        self.libelle_rubrique.setObjectName(u"libelle_rubrique")
        self.libelle_rubrique.setProperty(u"genre", u"second")

        self.pile_9.addWidget(self.libelle_rubrique)

        self.rubrique = QComboBox(self.bloc_rubrique)
        self.rubrique.setObjectName(u"rubrique")

        self.pile_9.addWidget(self.rubrique)

        self.faute_rubrique = QLabel(self.bloc_rubrique)
        self.faute_rubrique.setObjectName(u"faute_rubrique")
        self.faute_rubrique.setWordWrap(True)

        self.pile_9.addWidget(self.faute_rubrique)


        self.grille_champs.addWidget(self.bloc_rubrique, 0, 0, 1, 1)

        self.bloc_intitule = QWidget(self.champs)
        self.bloc_intitule.setObjectName(u"bloc_intitule")
        self.pile_10 = QVBoxLayout(self.bloc_intitule)
        self.pile_10.setSpacing(3)
        self.pile_10.setObjectName(u"pile_10")
        self.pile_10.setContentsMargins(0, 0, 0, 0)
        self.libelle_intitule = QLabel(self.bloc_intitule)
        self.libelle_intitule.setObjectName(u"libelle_intitule")
        self.libelle_intitule.setProperty(u"genre", u"second")

        self.pile_10.addWidget(self.libelle_intitule)

        self.intitule = QLineEdit(self.bloc_intitule)
        self.intitule.setObjectName(u"intitule")
        self.intitule.setMaxLength(500)

        self.pile_10.addWidget(self.intitule)

        self.faute_intitule = QLabel(self.bloc_intitule)
        self.faute_intitule.setObjectName(u"faute_intitule")
        self.faute_intitule.setWordWrap(True)

        self.pile_10.addWidget(self.faute_intitule)


        self.grille_champs.addWidget(self.bloc_intitule, 0, 0, 1, 1)

        self.bloc_le = QWidget(self.champs)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_11 = QVBoxLayout(self.bloc_le)
        self.pile_11.setSpacing(3)
        self.pile_11.setObjectName(u"pile_11")
        self.pile_11.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_11.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_11.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_11.addWidget(self.faute_le)


        self.grille_champs.addWidget(self.bloc_le, 0, 0, 1, 1)


        self.pile_16.addWidget(self.champs)

        self.bloc_texte = QWidget(self.saisie)
        self.bloc_texte.setObjectName(u"bloc_texte")
        self.pile_13 = QVBoxLayout(self.bloc_texte)
        self.pile_13.setSpacing(3)
        self.pile_13.setObjectName(u"pile_13")
        self.pile_13.setContentsMargins(0, 0, 0, 0)
        self.libelle_texte = QLabel(self.bloc_texte)
        self.libelle_texte.setObjectName(u"libelle_texte")
        self.libelle_texte.setProperty(u"genre", u"second")

        self.pile_13.addWidget(self.libelle_texte)

        self.texte = QPlainTextEdit(self.bloc_texte)
        self.texte.setObjectName(u"texte")
        self.texte.setTabChangesFocus(True)

        self.pile_13.addWidget(self.texte)

        self.faute_texte = QLabel(self.bloc_texte)
        self.faute_texte.setObjectName(u"faute_texte")
        self.faute_texte.setWordWrap(True)

        self.pile_13.addWidget(self.faute_texte)


        self.pile_16.addWidget(self.bloc_texte)

        self.refus = QLabel(self.saisie)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_16.addWidget(self.refus)

        self.saisie_pied = QWidget(self.saisie)
        self.saisie_pied.setObjectName(u"saisie_pied")
        self.rangee_15 = QHBoxLayout(self.saisie_pied)
        self.rangee_15.setSpacing(8)
        self.rangee_15.setObjectName(u"rangee_15")
        self.rangee_15.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.saisie_pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.enregistrer.setProperty(u"icone", u"lock")

        self.rangee_15.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.saisie_pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_15.addWidget(self.renoncer)

        self.ressort_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_15.addItem(self.ressort_14)


        self.pile_16.addWidget(self.saisie_pied)


        self.pile_19.addWidget(self.saisie)

#if QT_CONFIG(shortcut)
        self.libelle_rubrique.setBuddy(self.rubrique)
        self.libelle_intitule.setBuddy(self.intitule)
        self.libelle_le.setBuddy(self.le)
        self.libelle_texte.setBuddy(self.texte)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Scelle)
    # setupUi

    def retranslateUi(self, Scelle):
        self.titre.setText(QCoreApplication.translate("Scelle", u"Zone scell\u00e9e", None))
        self.compte.setText("")
        self.sceller.setText(QCoreApplication.translate("Scelle", u"Sceller un texte", None))
        self.explication.setText("")
        self.refus_lecture.setText("")
        self.confirmation_texte.setText("")
        self.confirmer.setText(QCoreApplication.translate("Scelle", u"Lire ce texte", None))
        self.renoncer_lecture.setText(QCoreApplication.translate("Scelle", u"Ne pas lire", None))
        self.lu_titre.setText("")
        self.lu_detail.setText("")
#if QT_CONFIG(accessibility)
        self.lu_texte.setAccessibleName(QCoreApplication.translate("Scelle", u"Texte scell\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.refermer.setText(QCoreApplication.translate("Scelle", u"Refermer", None))
        self.modifier.setText(QCoreApplication.translate("Scelle", u"Modifier", None))
        self.saisie_titre.setText("")
        self.libelle_rubrique.setText(QCoreApplication.translate("Scelle", u"Rubrique (visible de tous)", None))
#if QT_CONFIG(accessibility)
        self.rubrique.setAccessibleName(QCoreApplication.translate("Scelle", u"Rubrique, visible de tous", None))
#endif // QT_CONFIG(accessibility)
        self.faute_rubrique.setText("")
        self.libelle_intitule.setText(QCoreApplication.translate("Scelle", u"Titre", None))
#if QT_CONFIG(accessibility)
        self.intitule.setAccessibleName(QCoreApplication.translate("Scelle", u"Titre", None))
#endif // QT_CONFIG(accessibility)
        self.faute_intitule.setText("")
        self.libelle_le.setText(QCoreApplication.translate("Scelle", u"Date", None))
#if QT_CONFIG(accessibility)
        self.le.setAccessibleName(QCoreApplication.translate("Scelle", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.faute_le.setText("")
        self.libelle_texte.setText(QCoreApplication.translate("Scelle", u"Texte", None))
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Scelle", u"Texte", None))
#endif // QT_CONFIG(accessibility)
        self.faute_texte.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Scelle", u"Sceller", None))
        self.renoncer.setText(QCoreApplication.translate("Scelle", u"Renoncer", None))
        pass
    # retranslateUi


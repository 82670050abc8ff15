# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notes.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Notes(object):
    def setupUi(self, Notes):
        if not Notes.objectName():
            Notes.setObjectName(u"Notes")
        self.pile_racine = QVBoxLayout(Notes)
        self.pile_racine.setSpacing(0)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Notes)
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
        self.panneau_saisie = QFrame(self.contenu)
        self.panneau_saisie.setObjectName(u"panneau_saisie")
        self.panneau_saisie.setProperty(u"genre", u"panneau")
        self.pile_saisie = QVBoxLayout(self.panneau_saisie)
        self.pile_saisie.setSpacing(8)
        self.pile_saisie.setObjectName(u"pile_saisie")
        self.pile_saisie.setContentsMargins(14, 12, 14, 12)
        self.regle = QLabel(self.panneau_saisie)
        self.regle.setObjectName(u"regle")
        self.regle.setProperty(u"genre", u"second")
        self.regle.setWordWrap(True)

        self.pile_saisie.addWidget(self.regle)

        self.texte = QPlainTextEdit(self.panneau_saisie)
        self.texte.setObjectName(u"texte")
        self.texte.setTabChangesFocus(True)

        self.pile_saisie.addWidget(self.texte)

        self.place_themes = QWidget(self.panneau_saisie)
        self.place_themes.setObjectName(u"place_themes")
        self.grille_themes = QGridLayout(self.place_themes)
        self.grille_themes.setObjectName(u"grille_themes")
        self.grille_themes.setHorizontalSpacing(6)
        self.grille_themes.setVerticalSpacing(6)
        self.grille_themes.setContentsMargins(0, 0, 0, 0)

        self.pile_saisie.addWidget(self.place_themes)

        self.refus = QLabel(self.panneau_saisie)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_saisie.addWidget(self.refus)

        self.pied = QWidget(self.panneau_saisie)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"icone", u"pencil-plus")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.libelle_le = QLabel(self.pied)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.rangee_pied.addWidget(self.libelle_le)

        self.le = QLineEdit(self.pied)
        self.le.setObjectName(u"le")
        self.le.setProperty(u"largeur_max", 140)

        self.rangee_pied.addWidget(self.le)

        self.faute_le = QLabel(self.pied)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.rangee_pied.addWidget(self.faute_le)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)

        self.retirer = BoutonForme(self.pied)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.retirer.setProperty(u"genre", u"danger")

        self.rangee_pied.addWidget(self.retirer)


        self.pile_saisie.addWidget(self.pied)


        self.pile_contenu.addWidget(self.panneau_saisie)

        self.place_filtre = QWidget(self.contenu)
        self.place_filtre.setObjectName(u"place_filtre")
        self.rangee_filtre = QHBoxLayout(self.place_filtre)
        self.rangee_filtre.setSpacing(8)
        self.rangee_filtre.setObjectName(u"rangee_filtre")
        self.rangee_filtre.setContentsMargins(0, 0, 0, 0)
        self.chercher = QLineEdit(self.place_filtre)
        self.chercher.setObjectName(u"chercher")
        self.chercher.setProperty(u"largeur_max", 420)

        self.rangee_filtre.addWidget(self.chercher)

        self.compte = QLabel(self.place_filtre)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"second")

        self.rangee_filtre.addWidget(self.compte)

        self.ressort_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_filtre.addItem(self.ressort_2)


        self.pile_contenu.addWidget(self.place_filtre)

        self.place_notes = QWidget(self.contenu)
        self.place_notes.setObjectName(u"place_notes")
        self.pile_notes = QVBoxLayout(self.place_notes)
        self.pile_notes.setSpacing(10)
        self.pile_notes.setObjectName(u"pile_notes")
        self.pile_notes.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_notes)

        self.suite = BoutonForme(self.contenu)
        self.suite.setObjectName(u"suite")
        self.suite.setProperty(u"taille", u"petite")

        self.pile_contenu.addWidget(self.suite)

        self.defile.setWidget(self.contenu)

        self.pile_racine.addWidget(self.defile)

#if QT_CONFIG(shortcut)
        self.libelle_le.setBuddy(self.le)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Notes)
    # setupUi

    def retranslateUi(self, Notes):
        self.regle.setText(QCoreApplication.translate("Notes", u"Le jeune peut lire ces notes. \u00c9crivez ce que vous avez vu ou entendu, sans jugement.", None))
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Notes", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Notes", u"Noter", None))
        self.renoncer.setText(QCoreApplication.translate("Notes", u"Renoncer", None))
        self.libelle_le.setText(QCoreApplication.translate("Notes", u"Le", None))
#if QT_CONFIG(accessibility)
        self.le.setAccessibleName(QCoreApplication.translate("Notes", u"Date de la note", None))
#endif // QT_CONFIG(accessibility)
        self.faute_le.setText("")
        self.retirer.setText(QCoreApplication.translate("Notes", u"Retirer", None))
        self.chercher.setPlaceholderText(QCoreApplication.translate("Notes", u"Chercher dans les notes", None))
#if QT_CONFIG(accessibility)
        self.chercher.setAccessibleName(QCoreApplication.translate("Notes", u"Chercher dans les notes", None))
#endif // QT_CONFIG(accessibility)
        self.compte.setText("")
        self.suite.setText(QCoreApplication.translate("Notes", u"Voir les notes plus anciennes", None))
        pass
    # retranslateUi


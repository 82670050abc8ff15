# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'etapes.ui'
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

class Ui_Etapes(object):
    def setupUi(self, Etapes):
        if not Etapes.objectName():
            Etapes.setObjectName(u"Etapes")
        Etapes.setProperty(u"genre", u"carte_choisie")
        self.pile_10 = QVBoxLayout(Etapes)
        self.pile_10.setSpacing(8)
        self.pile_10.setObjectName(u"pile_10")
        self.pile_10.setContentsMargins(14, 12, 14, 12)
        self.tete = QWidget(Etapes)
        self.tete.setObjectName(u"tete")
        self.rangee_2 = QHBoxLayout(self.tete)
        self.rangee_2.setSpacing(8)
        self.rangee_2.setObjectName(u"rangee_2")
        self.rangee_2.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_2.addWidget(self.titre)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_2.addItem(self.ressort_1)

        self.fermer = BoutonForme(self.tete)
        self.fermer.setObjectName(u"fermer")
        self.fermer.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.fermer)


        self.pile_10.addWidget(self.tete)

        self.place_etapes = QWidget(Etapes)
        self.place_etapes.setObjectName(u"place_etapes")
        self.pile_etapes = QVBoxLayout(self.place_etapes)
        self.pile_etapes.setSpacing(6)
        self.pile_etapes.setObjectName(u"pile_etapes")
        self.pile_etapes.setContentsMargins(0, 0, 0, 0)

        self.pile_10.addWidget(self.place_etapes)

        self.champs = QWidget(Etapes)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_libelle = QWidget(self.champs)
        self.bloc_libelle.setObjectName(u"bloc_libelle")
        self.pile_4 = QVBoxLayout(self.bloc_libelle)
        self.pile_4.setSpacing(3)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.libelle_libelle = QLabel(self.bloc_libelle)
        self.libelle_libelle.setObjectName(u"libelle_libelle")
        self.libelle_libelle.setProperty(u"genre", u"second")

        self.pile_4.addWidget(self.libelle_libelle)

        self.libelle = QLineEdit(self.bloc_libelle)
        self.libelle.setObjectName(u"libelle")

        self.pile_4.addWidget(self.libelle)

        self.faute_libelle = QLabel(self.bloc_libelle)
        self.faute_libelle.setObjectName(u"faute_libelle")
        self.faute_libelle.setWordWrap(True)

        self.pile_4.addWidget(self.faute_libelle)


        self.grille_champs.addWidget(self.bloc_libelle, 0, 0, 1, 1)

        self.bloc_le = QWidget(self.champs)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_5 = QVBoxLayout(self.bloc_le)
        self.pile_5.setSpacing(3)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_5.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_5.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_5.addWidget(self.faute_le)


        self.grille_champs.addWidget(self.bloc_le, 0, 0, 1, 1)

        self.bloc_responsable = QWidget(self.champs)
        self.bloc_responsable.setObjectName(u"bloc_responsable")
        self.pile_6 = QVBoxLayout(self.bloc_responsable)
        self.pile_6.setSpacing(3)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.libelle_responsable = QLabel(self.bloc_responsable)
        self.libelle_responsable.setObjectName(u"libelle_responsable")
        self.libelle_responsable.setProperty(u"genre", u"second")

        self.pile_6.addWidget(self.libelle_responsable)

        self.responsable = QLineEdit(self.bloc_responsable)
        self.responsable.setObjectName(u"responsable")

        self.pile_6.addWidget(self.responsable)

        self.faute_responsable = QLabel(self.bloc_responsable)
        self.faute_responsable.setObjectName(u"faute_responsable")
        self.faute_responsable.setWordWrap(True)

        self.pile_6.addWidget(self.faute_responsable)


        self.grille_champs.addWidget(self.bloc_responsable, 0, 0, 1, 1)


        self.pile_10.addWidget(self.champs)

        self.refus = QLabel(Etapes)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_10.addWidget(self.refus)

        self.pied = QWidget(Etapes)
        self.pied.setObjectName(u"pied")
        self.rangee_9 = QHBoxLayout(self.pied)
        self.rangee_9.setSpacing(0)
        self.rangee_9.setObjectName(u"rangee_9")
        self.rangee_9.setContentsMargins(0, 0, 0, 0)
        self.ajouter = BoutonForme(self.pied)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"genre", u"principal")
        self.ajouter.setProperty(u"icone", u"plus")

        self.rangee_9.addWidget(self.ajouter)

        self.ressort_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_9.addItem(self.ressort_8)


        self.pile_10.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_libelle.setBuddy(self.libelle)
        self.libelle_le.setBuddy(self.le)
        self.libelle_responsable.setBuddy(self.responsable)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Etapes)
    # setupUi

    def retranslateUi(self, Etapes):
        self.titre.setText(QCoreApplication.translate("Etapes", u"\u00c9tapes", None))
        self.fermer.setText(QCoreApplication.translate("Etapes", u"Fermer", None))
        self.libelle_libelle.setText(QCoreApplication.translate("Etapes", u"Ce qu\u2019il reste \u00e0 faire", None))
        self.faute_libelle.setText("")
        self.libelle_le.setText(QCoreApplication.translate("Etapes", u"Le", None))
        self.faute_le.setText("")
        self.libelle_responsable.setText(QCoreApplication.translate("Etapes", u"Qui", None))
        self.faute_responsable.setText("")
        self.refus.setText("")
        self.ajouter.setText(QCoreApplication.translate("Etapes", u"Ajouter l\u2019\u00e9tape", None))
        pass
    # retranslateUi


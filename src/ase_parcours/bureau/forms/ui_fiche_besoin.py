# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_besoin.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_FicheBesoin(object):
    def setupUi(self, FicheBesoin):
        if not FicheBesoin.objectName():
            FicheBesoin.setObjectName(u"FicheBesoin")
        self.pile_racine = QVBoxLayout(FicheBesoin)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheBesoin)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_besoin = QWidget(self.champs)
        self.bloc_besoin.setObjectName(u"bloc_besoin")
        self.pile_bloc_besoin = QVBoxLayout(self.bloc_besoin)
        self.pile_bloc_besoin.setSpacing(3)
        self.pile_bloc_besoin.setObjectName(u"pile_bloc_besoin")
        self.pile_bloc_besoin.setContentsMargins(0, 0, 0, 0)
        self.libelle_besoin = QLabel(self.bloc_besoin)
        self.libelle_besoin.setObjectName(u"libelle_besoin")
        self.libelle_besoin.setProperty(u"genre", u"second")

        self.pile_bloc_besoin.addWidget(self.libelle_besoin)

        self.besoin = QComboBox(self.bloc_besoin)
        self.besoin.setObjectName(u"besoin")

        self.pile_bloc_besoin.addWidget(self.besoin)

        self.faute_besoin = QLabel(self.bloc_besoin)
        self.faute_besoin.setObjectName(u"faute_besoin")
        self.faute_besoin.setWordWrap(True)

        self.pile_bloc_besoin.addWidget(self.faute_besoin)


        self.grille_champs.addWidget(self.bloc_besoin, 0, 0, 1, 1)

        self.bloc_preuves = QWidget(self.champs)
        self.bloc_preuves.setObjectName(u"bloc_preuves")
        self.pile_bloc_preuves = QVBoxLayout(self.bloc_preuves)
        self.pile_bloc_preuves.setSpacing(3)
        self.pile_bloc_preuves.setObjectName(u"pile_bloc_preuves")
        self.pile_bloc_preuves.setContentsMargins(0, 0, 0, 0)
        self.libelle_preuves = QLabel(self.bloc_preuves)
        self.libelle_preuves.setObjectName(u"libelle_preuves")
        self.libelle_preuves.setProperty(u"genre", u"second")

        self.pile_bloc_preuves.addWidget(self.libelle_preuves)

        self.preuves = QLineEdit(self.bloc_preuves)
        self.preuves.setObjectName(u"preuves")

        self.pile_bloc_preuves.addWidget(self.preuves)

        self.faute_preuves = QLabel(self.bloc_preuves)
        self.faute_preuves.setObjectName(u"faute_preuves")
        self.faute_preuves.setWordWrap(True)

        self.pile_bloc_preuves.addWidget(self.faute_preuves)


        self.grille_champs.addWidget(self.bloc_preuves, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheBesoin)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
        self.bloc_situation = QWidget(self.textes)
        self.bloc_situation.setObjectName(u"bloc_situation")
        self.pile_bloc_situation = QVBoxLayout(self.bloc_situation)
        self.pile_bloc_situation.setSpacing(3)
        self.pile_bloc_situation.setObjectName(u"pile_bloc_situation")
        self.pile_bloc_situation.setContentsMargins(0, 0, 0, 0)
        self.libelle_situation = QLabel(self.bloc_situation)
        self.libelle_situation.setObjectName(u"libelle_situation")
        self.libelle_situation.setProperty(u"genre", u"second")

        self.pile_bloc_situation.addWidget(self.libelle_situation)

        self.situation = QPlainTextEdit(self.bloc_situation)
        self.situation.setObjectName(u"situation")
        self.situation.setTabChangesFocus(True)

        self.pile_bloc_situation.addWidget(self.situation)

        self.faute_situation = QLabel(self.bloc_situation)
        self.faute_situation.setObjectName(u"faute_situation")
        self.faute_situation.setWordWrap(True)

        self.pile_bloc_situation.addWidget(self.faute_situation)


        self.pile_textes.addWidget(self.bloc_situation)

        self.bloc_objectif = QWidget(self.textes)
        self.bloc_objectif.setObjectName(u"bloc_objectif")
        self.pile_bloc_objectif = QVBoxLayout(self.bloc_objectif)
        self.pile_bloc_objectif.setSpacing(3)
        self.pile_bloc_objectif.setObjectName(u"pile_bloc_objectif")
        self.pile_bloc_objectif.setContentsMargins(0, 0, 0, 0)
        self.libelle_objectif = QLabel(self.bloc_objectif)
        self.libelle_objectif.setObjectName(u"libelle_objectif")
        self.libelle_objectif.setProperty(u"genre", u"second")

        self.pile_bloc_objectif.addWidget(self.libelle_objectif)

        self.objectif = QPlainTextEdit(self.bloc_objectif)
        self.objectif.setObjectName(u"objectif")
        self.objectif.setTabChangesFocus(True)

        self.pile_bloc_objectif.addWidget(self.objectif)

        self.faute_objectif = QLabel(self.bloc_objectif)
        self.faute_objectif.setObjectName(u"faute_objectif")
        self.faute_objectif.setWordWrap(True)

        self.pile_bloc_objectif.addWidget(self.faute_objectif)


        self.pile_textes.addWidget(self.bloc_objectif)

        self.bloc_parole = QWidget(self.textes)
        self.bloc_parole.setObjectName(u"bloc_parole")
        self.pile_bloc_parole = QVBoxLayout(self.bloc_parole)
        self.pile_bloc_parole.setSpacing(3)
        self.pile_bloc_parole.setObjectName(u"pile_bloc_parole")
        self.pile_bloc_parole.setContentsMargins(0, 0, 0, 0)
        self.libelle_parole = QLabel(self.bloc_parole)
        self.libelle_parole.setObjectName(u"libelle_parole")
        self.libelle_parole.setProperty(u"genre", u"second")

        self.pile_bloc_parole.addWidget(self.libelle_parole)

        self.parole = QPlainTextEdit(self.bloc_parole)
        self.parole.setObjectName(u"parole")
        self.parole.setTabChangesFocus(True)

        self.pile_bloc_parole.addWidget(self.parole)

        self.faute_parole = QLabel(self.bloc_parole)
        self.faute_parole.setObjectName(u"faute_parole")
        self.faute_parole.setWordWrap(True)

        self.pile_bloc_parole.addWidget(self.faute_parole)


        self.pile_textes.addWidget(self.bloc_parole)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_besoin.setBuddy(self.besoin)
        self.libelle_preuves.setBuddy(self.preuves)
        self.libelle_situation.setBuddy(self.situation)
        self.libelle_objectif.setBuddy(self.objectif)
        self.libelle_parole.setBuddy(self.parole)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheBesoin)
    # setupUi

    def retranslateUi(self, FicheBesoin):
        self.libelle_besoin.setText(QCoreApplication.translate("FicheBesoin", u"Besoin", None))
        self.faute_besoin.setText("")
        self.libelle_preuves.setText(QCoreApplication.translate("FicheBesoin", u"Pi\u00e8ces", None))
        self.faute_preuves.setText("")
        self.libelle_situation.setText(QCoreApplication.translate("FicheBesoin", u"Aujourd\u2019hui", None))
        self.faute_situation.setText("")
        self.libelle_objectif.setText(QCoreApplication.translate("FicheBesoin", u"Objectif", None))
        self.faute_objectif.setText("")
        self.libelle_parole.setText(QCoreApplication.translate("FicheBesoin", u"Ce qu\u2019il ou elle veut", None))
        self.faute_parole.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_identite.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_PrefigurationIdentite(object):
    def setupUi(self, PrefigurationIdentite):
        if not PrefigurationIdentite.objectName():
            PrefigurationIdentite.setObjectName(u"PrefigurationIdentite")
        self.pile_racine = QVBoxLayout(PrefigurationIdentite)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.refus = QLabel(PrefigurationIdentite)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second_fort")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.refus)

        self.bloc_nom = QWidget(PrefigurationIdentite)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_nom = QVBoxLayout(self.bloc_nom)
        self.pile_nom.setSpacing(3)
        self.pile_nom.setObjectName(u"pile_nom")
        self.pile_nom.setContentsMargins(0, 0, 0, 0)
        self.mot_nom = QLabel(self.bloc_nom)
        self.mot_nom.setObjectName(u"mot_nom")
        self.mot_nom.setProperty(u"genre", u"second")
        self.mot_nom.setWordWrap(True)

        self.pile_nom.addWidget(self.mot_nom)

        self.nom = QLineEdit(self.bloc_nom)
        self.nom.setObjectName(u"nom")

        self.pile_nom.addWidget(self.nom)

        self.faute_nom = QLabel(self.bloc_nom)
        self.faute_nom.setObjectName(u"faute_nom")
        self.faute_nom.setProperty(u"genre", u"second")
        self.faute_nom.setWordWrap(True)
        self.faute_nom.setProperty(u"ton", u"sans")

        self.pile_nom.addWidget(self.faute_nom)


        self.pile_racine.addWidget(self.bloc_nom)

        self.grille_version = QGridLayout()
        self.grille_version.setObjectName(u"grille_version")
        self.grille_version.setHorizontalSpacing(8)
        self.grille_version.setVerticalSpacing(8)
        self.grille_version.setContentsMargins(0, 0, 0, 0)
        self.bloc_version = QWidget(PrefigurationIdentite)
        self.bloc_version.setObjectName(u"bloc_version")
        self.pile_version = QVBoxLayout(self.bloc_version)
        self.pile_version.setSpacing(3)
        self.pile_version.setObjectName(u"pile_version")
        self.pile_version.setContentsMargins(0, 0, 0, 0)
        self.mot_version = QLabel(self.bloc_version)
        self.mot_version.setObjectName(u"mot_version")
        self.mot_version.setProperty(u"genre", u"second")
        self.mot_version.setWordWrap(True)

        self.pile_version.addWidget(self.mot_version)

        self.version = QLineEdit(self.bloc_version)
        self.version.setObjectName(u"version")

        self.pile_version.addWidget(self.version)

        self.faute_version = QLabel(self.bloc_version)
        self.faute_version.setObjectName(u"faute_version")
        self.faute_version.setProperty(u"genre", u"second")
        self.faute_version.setWordWrap(True)
        self.faute_version.setProperty(u"ton", u"sans")

        self.pile_version.addWidget(self.faute_version)


        self.grille_version.addWidget(self.bloc_version, 0, 0, 1, 1)

        self.bloc_statut = QWidget(PrefigurationIdentite)
        self.bloc_statut.setObjectName(u"bloc_statut")
        self.pile_statut = QVBoxLayout(self.bloc_statut)
        self.pile_statut.setSpacing(3)
        self.pile_statut.setObjectName(u"pile_statut")
        self.pile_statut.setContentsMargins(0, 0, 0, 0)
        self.mot_statut = QLabel(self.bloc_statut)
        self.mot_statut.setObjectName(u"mot_statut")
        self.mot_statut.setProperty(u"genre", u"second")
        self.mot_statut.setWordWrap(True)

        self.pile_statut.addWidget(self.mot_statut)

        self.statut = QComboBox(self.bloc_statut)
        self.statut.setObjectName(u"statut")

        self.pile_statut.addWidget(self.statut)

        self.faute_statut = QLabel(self.bloc_statut)
        self.faute_statut.setObjectName(u"faute_statut")
        self.faute_statut.setProperty(u"genre", u"second")
        self.faute_statut.setWordWrap(True)
        self.faute_statut.setProperty(u"ton", u"sans")

        self.pile_statut.addWidget(self.faute_statut)


        self.grille_version.addWidget(self.bloc_statut, 0, 1, 1, 1)

        self.bloc_territoire = QWidget(PrefigurationIdentite)
        self.bloc_territoire.setObjectName(u"bloc_territoire")
        self.pile_territoire = QVBoxLayout(self.bloc_territoire)
        self.pile_territoire.setSpacing(3)
        self.pile_territoire.setObjectName(u"pile_territoire")
        self.pile_territoire.setContentsMargins(0, 0, 0, 0)
        self.mot_territoire = QLabel(self.bloc_territoire)
        self.mot_territoire.setObjectName(u"mot_territoire")
        self.mot_territoire.setProperty(u"genre", u"second")
        self.mot_territoire.setWordWrap(True)

        self.pile_territoire.addWidget(self.mot_territoire)

        self.territoire = QComboBox(self.bloc_territoire)
        self.territoire.setObjectName(u"territoire")

        self.pile_territoire.addWidget(self.territoire)

        self.faute_territoire = QLabel(self.bloc_territoire)
        self.faute_territoire.setObjectName(u"faute_territoire")
        self.faute_territoire.setProperty(u"genre", u"second")
        self.faute_territoire.setWordWrap(True)
        self.faute_territoire.setProperty(u"ton", u"sans")

        self.pile_territoire.addWidget(self.faute_territoire)


        self.grille_version.addWidget(self.bloc_territoire, 0, 2, 1, 1)

        self.bloc_du = QWidget(PrefigurationIdentite)
        self.bloc_du.setObjectName(u"bloc_du")
        self.pile_du = QVBoxLayout(self.bloc_du)
        self.pile_du.setSpacing(3)
        self.pile_du.setObjectName(u"pile_du")
        self.pile_du.setContentsMargins(0, 0, 0, 0)
        self.mot_du = QLabel(self.bloc_du)
        self.mot_du.setObjectName(u"mot_du")
        self.mot_du.setProperty(u"genre", u"second")
        self.mot_du.setWordWrap(True)

        self.pile_du.addWidget(self.mot_du)

        self.du = QLineEdit(self.bloc_du)
        self.du.setObjectName(u"du")

        self.pile_du.addWidget(self.du)

        self.faute_du = QLabel(self.bloc_du)
        self.faute_du.setObjectName(u"faute_du")
        self.faute_du.setProperty(u"genre", u"second")
        self.faute_du.setWordWrap(True)
        self.faute_du.setProperty(u"ton", u"sans")

        self.pile_du.addWidget(self.faute_du)


        self.grille_version.addWidget(self.bloc_du, 1, 0, 1, 1)

        self.bloc_au = QWidget(PrefigurationIdentite)
        self.bloc_au.setObjectName(u"bloc_au")
        self.pile_au = QVBoxLayout(self.bloc_au)
        self.pile_au.setSpacing(3)
        self.pile_au.setObjectName(u"pile_au")
        self.pile_au.setContentsMargins(0, 0, 0, 0)
        self.mot_au = QLabel(self.bloc_au)
        self.mot_au.setObjectName(u"mot_au")
        self.mot_au.setProperty(u"genre", u"second")
        self.mot_au.setWordWrap(True)

        self.pile_au.addWidget(self.mot_au)

        self.au = QLineEdit(self.bloc_au)
        self.au.setObjectName(u"au")

        self.pile_au.addWidget(self.au)

        self.faute_au = QLabel(self.bloc_au)
        self.faute_au.setObjectName(u"faute_au")
        self.faute_au.setProperty(u"genre", u"second")
        self.faute_au.setWordWrap(True)
        self.faute_au.setProperty(u"ton", u"sans")

        self.pile_au.addWidget(self.faute_au)


        self.grille_version.addWidget(self.bloc_au, 1, 1, 1, 1)

        self.bloc_auteur = QWidget(PrefigurationIdentite)
        self.bloc_auteur.setObjectName(u"bloc_auteur")
        self.pile_auteur = QVBoxLayout(self.bloc_auteur)
        self.pile_auteur.setSpacing(3)
        self.pile_auteur.setObjectName(u"pile_auteur")
        self.pile_auteur.setContentsMargins(0, 0, 0, 0)
        self.mot_auteur = QLabel(self.bloc_auteur)
        self.mot_auteur.setObjectName(u"mot_auteur")
        self.mot_auteur.setProperty(u"genre", u"second")
        self.mot_auteur.setWordWrap(True)

        self.pile_auteur.addWidget(self.mot_auteur)

        self.auteur = QLineEdit(self.bloc_auteur)
        self.auteur.setObjectName(u"auteur")

        self.pile_auteur.addWidget(self.auteur)

        self.faute_auteur = QLabel(self.bloc_auteur)
        self.faute_auteur.setObjectName(u"faute_auteur")
        self.faute_auteur.setProperty(u"genre", u"second")
        self.faute_auteur.setWordWrap(True)
        self.faute_auteur.setProperty(u"ton", u"sans")

        self.pile_auteur.addWidget(self.faute_auteur)


        self.grille_version.addWidget(self.bloc_auteur, 1, 2, 1, 1)


        self.pile_racine.addLayout(self.grille_version)

        self.bloc_source = QWidget(PrefigurationIdentite)
        self.bloc_source.setObjectName(u"bloc_source")
        self.pile_source = QVBoxLayout(self.bloc_source)
        self.pile_source.setSpacing(3)
        self.pile_source.setObjectName(u"pile_source")
        self.pile_source.setContentsMargins(0, 0, 0, 0)
        self.mot_source = QLabel(self.bloc_source)
        self.mot_source.setObjectName(u"mot_source")
        self.mot_source.setProperty(u"genre", u"second")
        self.mot_source.setWordWrap(True)

        self.pile_source.addWidget(self.mot_source)

        self.source = QLineEdit(self.bloc_source)
        self.source.setObjectName(u"source")

        self.pile_source.addWidget(self.source)

        self.faute_source = QLabel(self.bloc_source)
        self.faute_source.setObjectName(u"faute_source")
        self.faute_source.setProperty(u"genre", u"second")
        self.faute_source.setWordWrap(True)
        self.faute_source.setProperty(u"ton", u"sans")

        self.pile_source.addWidget(self.faute_source)


        self.pile_racine.addWidget(self.bloc_source)

        self.bloc_mention = QWidget(PrefigurationIdentite)
        self.bloc_mention.setObjectName(u"bloc_mention")
        self.pile_mention = QVBoxLayout(self.bloc_mention)
        self.pile_mention.setSpacing(3)
        self.pile_mention.setObjectName(u"pile_mention")
        self.pile_mention.setContentsMargins(0, 0, 0, 0)
        self.mot_mention = QLabel(self.bloc_mention)
        self.mot_mention.setObjectName(u"mot_mention")
        self.mot_mention.setProperty(u"genre", u"second")
        self.mot_mention.setWordWrap(True)

        self.pile_mention.addWidget(self.mot_mention)

        self.mention = QLineEdit(self.bloc_mention)
        self.mention.setObjectName(u"mention")

        self.pile_mention.addWidget(self.mention)

        self.faute_mention = QLabel(self.bloc_mention)
        self.faute_mention.setObjectName(u"faute_mention")
        self.faute_mention.setProperty(u"genre", u"second")
        self.faute_mention.setWordWrap(True)
        self.faute_mention.setProperty(u"ton", u"sans")

        self.pile_mention.addWidget(self.faute_mention)


        self.pile_racine.addWidget(self.bloc_mention)

        self.bloc_incalculable = QWidget(PrefigurationIdentite)
        self.bloc_incalculable.setObjectName(u"bloc_incalculable")
        self.pile_incalculable = QVBoxLayout(self.bloc_incalculable)
        self.pile_incalculable.setSpacing(3)
        self.pile_incalculable.setObjectName(u"pile_incalculable")
        self.pile_incalculable.setContentsMargins(0, 0, 0, 0)
        self.mot_incalculable = QLabel(self.bloc_incalculable)
        self.mot_incalculable.setObjectName(u"mot_incalculable")
        self.mot_incalculable.setProperty(u"genre", u"second")
        self.mot_incalculable.setWordWrap(True)

        self.pile_incalculable.addWidget(self.mot_incalculable)

        self.incalculable = QLineEdit(self.bloc_incalculable)
        self.incalculable.setObjectName(u"incalculable")

        self.pile_incalculable.addWidget(self.incalculable)

        self.faute_incalculable = QLabel(self.bloc_incalculable)
        self.faute_incalculable.setObjectName(u"faute_incalculable")
        self.faute_incalculable.setProperty(u"genre", u"second")
        self.faute_incalculable.setWordWrap(True)
        self.faute_incalculable.setProperty(u"ton", u"sans")

        self.pile_incalculable.addWidget(self.faute_incalculable)


        self.pile_racine.addWidget(self.bloc_incalculable)

        self.bloc_simulateur = QWidget(PrefigurationIdentite)
        self.bloc_simulateur.setObjectName(u"bloc_simulateur")
        self.pile_simulateur = QVBoxLayout(self.bloc_simulateur)
        self.pile_simulateur.setSpacing(3)
        self.pile_simulateur.setObjectName(u"pile_simulateur")
        self.pile_simulateur.setContentsMargins(0, 0, 0, 0)
        self.mot_simulateur = QLabel(self.bloc_simulateur)
        self.mot_simulateur.setObjectName(u"mot_simulateur")
        self.mot_simulateur.setProperty(u"genre", u"second")
        self.mot_simulateur.setWordWrap(True)

        self.pile_simulateur.addWidget(self.mot_simulateur)

        self.simulateur = QLineEdit(self.bloc_simulateur)
        self.simulateur.setObjectName(u"simulateur")

        self.pile_simulateur.addWidget(self.simulateur)

        self.faute_simulateur = QLabel(self.bloc_simulateur)
        self.faute_simulateur.setObjectName(u"faute_simulateur")
        self.faute_simulateur.setProperty(u"genre", u"second")
        self.faute_simulateur.setWordWrap(True)
        self.faute_simulateur.setProperty(u"ton", u"sans")

        self.pile_simulateur.addWidget(self.faute_simulateur)


        self.pile_racine.addWidget(self.bloc_simulateur)

#if QT_CONFIG(shortcut)
        self.mot_nom.setBuddy(self.nom)
        self.mot_version.setBuddy(self.version)
        self.mot_statut.setBuddy(self.statut)
        self.mot_territoire.setBuddy(self.territoire)
        self.mot_du.setBuddy(self.du)
        self.mot_au.setBuddy(self.au)
        self.mot_auteur.setBuddy(self.auteur)
        self.mot_source.setBuddy(self.source)
        self.mot_mention.setBuddy(self.mention)
        self.mot_incalculable.setBuddy(self.incalculable)
        self.mot_simulateur.setBuddy(self.simulateur)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationIdentite)
    # setupUi

    def retranslateUi(self, PrefigurationIdentite):
        self.refus.setText("")
        self.mot_nom.setText(QCoreApplication.translate("PrefigurationIdentite", u"Nom", None))
        self.faute_nom.setText("")
        self.mot_version.setText(QCoreApplication.translate("PrefigurationIdentite", u"Version", None))
        self.faute_version.setText("")
        self.mot_statut.setText(QCoreApplication.translate("PrefigurationIdentite", u"Statut", None))
        self.faute_statut.setText("")
        self.mot_territoire.setText(QCoreApplication.translate("PrefigurationIdentite", u"Territoire", None))
        self.faute_territoire.setText("")
        self.mot_du.setText(QCoreApplication.translate("PrefigurationIdentite", u"Vaut \u00e0 partir du", None))
        self.faute_du.setText("")
        self.mot_au.setText(QCoreApplication.translate("PrefigurationIdentite", u"Jusqu\u2019au (exclu)", None))
        self.faute_au.setText("")
        self.mot_auteur.setText(QCoreApplication.translate("PrefigurationIdentite", u"Auteur", None))
        self.faute_auteur.setText("")
        self.mot_source.setText(QCoreApplication.translate("PrefigurationIdentite", u"Source", None))
        self.faute_source.setText("")
        self.mot_mention.setText(QCoreApplication.translate("PrefigurationIdentite", u"Mention montr\u00e9e sur chaque \u00e9cran et chaque papier", None))
        self.faute_mention.setText("")
        self.mot_incalculable.setText(QCoreApplication.translate("PrefigurationIdentite", u"Pourquoi le droit ne se calcule pas ici, s\u2019il ne se calcule pas", None))
        self.faute_incalculable.setText("")
        self.mot_simulateur.setText(QCoreApplication.translate("PrefigurationIdentite", u"O\u00f9 le demander", None))
        self.faute_simulateur.setText("")
        pass
    # retranslateUi


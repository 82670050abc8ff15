# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_action.ui'
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

class Ui_FicheAction(object):
    def setupUi(self, FicheAction):
        if not FicheAction.objectName():
            FicheAction.setObjectName(u"FicheAction")
        self.pile_racine = QVBoxLayout(FicheAction)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheAction)
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

        self.bloc_quoi = QWidget(self.champs)
        self.bloc_quoi.setObjectName(u"bloc_quoi")
        self.pile_bloc_quoi = QVBoxLayout(self.bloc_quoi)
        self.pile_bloc_quoi.setSpacing(3)
        self.pile_bloc_quoi.setObjectName(u"pile_bloc_quoi")
        self.pile_bloc_quoi.setContentsMargins(0, 0, 0, 0)
        self.libelle_quoi = QLabel(self.bloc_quoi)
        self.libelle_quoi.setObjectName(u"libelle_quoi")
        self.libelle_quoi.setProperty(u"genre", u"second")

        self.pile_bloc_quoi.addWidget(self.libelle_quoi)

        self.quoi = QLineEdit(self.bloc_quoi)
        self.quoi.setObjectName(u"quoi")

        self.pile_bloc_quoi.addWidget(self.quoi)

        self.faute_quoi = QLabel(self.bloc_quoi)
        self.faute_quoi.setObjectName(u"faute_quoi")
        self.faute_quoi.setWordWrap(True)

        self.pile_bloc_quoi.addWidget(self.faute_quoi)


        self.grille_champs.addWidget(self.bloc_quoi, 0, 0, 1, 1)

        self.bloc_qui = QWidget(self.champs)
        self.bloc_qui.setObjectName(u"bloc_qui")
        self.pile_bloc_qui = QVBoxLayout(self.bloc_qui)
        self.pile_bloc_qui.setSpacing(3)
        self.pile_bloc_qui.setObjectName(u"pile_bloc_qui")
        self.pile_bloc_qui.setContentsMargins(0, 0, 0, 0)
        self.libelle_qui = QLabel(self.bloc_qui)
        self.libelle_qui.setObjectName(u"libelle_qui")
        self.libelle_qui.setProperty(u"genre", u"second")

        self.pile_bloc_qui.addWidget(self.libelle_qui)

        self.qui = QLineEdit(self.bloc_qui)
        self.qui.setObjectName(u"qui")

        self.pile_bloc_qui.addWidget(self.qui)

        self.faute_qui = QLabel(self.bloc_qui)
        self.faute_qui.setObjectName(u"faute_qui")
        self.faute_qui.setWordWrap(True)

        self.pile_bloc_qui.addWidget(self.faute_qui)


        self.grille_champs.addWidget(self.bloc_qui, 0, 0, 1, 1)

        self.bloc_pour_le = QWidget(self.champs)
        self.bloc_pour_le.setObjectName(u"bloc_pour_le")
        self.pile_bloc_pour_le = QVBoxLayout(self.bloc_pour_le)
        self.pile_bloc_pour_le.setSpacing(3)
        self.pile_bloc_pour_le.setObjectName(u"pile_bloc_pour_le")
        self.pile_bloc_pour_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_pour_le = QLabel(self.bloc_pour_le)
        self.libelle_pour_le.setObjectName(u"libelle_pour_le")
        self.libelle_pour_le.setProperty(u"genre", u"second")

        self.pile_bloc_pour_le.addWidget(self.libelle_pour_le)

        self.pour_le = QLineEdit(self.bloc_pour_le)
        self.pour_le.setObjectName(u"pour_le")

        self.pile_bloc_pour_le.addWidget(self.pour_le)

        self.faute_pour_le = QLabel(self.bloc_pour_le)
        self.faute_pour_le.setObjectName(u"faute_pour_le")
        self.faute_pour_le.setWordWrap(True)

        self.pile_bloc_pour_le.addWidget(self.faute_pour_le)


        self.grille_champs.addWidget(self.bloc_pour_le, 0, 0, 1, 1)

        self.bloc_etat = QWidget(self.champs)
        self.bloc_etat.setObjectName(u"bloc_etat")
        self.pile_bloc_etat = QVBoxLayout(self.bloc_etat)
        self.pile_bloc_etat.setSpacing(3)
        self.pile_bloc_etat.setObjectName(u"pile_bloc_etat")
        self.pile_bloc_etat.setContentsMargins(0, 0, 0, 0)
        self.libelle_etat = QLabel(self.bloc_etat)
        self.libelle_etat.setObjectName(u"libelle_etat")
        self.libelle_etat.setProperty(u"genre", u"second")

        self.pile_bloc_etat.addWidget(self.libelle_etat)

        self.etat = QComboBox(self.bloc_etat)
        self.etat.setObjectName(u"etat")

        self.pile_bloc_etat.addWidget(self.etat)

        self.faute_etat = QLabel(self.bloc_etat)
        self.faute_etat.setObjectName(u"faute_etat")
        self.faute_etat.setWordWrap(True)

        self.pile_bloc_etat.addWidget(self.faute_etat)


        self.grille_champs.addWidget(self.bloc_etat, 0, 0, 1, 1)

        self.bloc_faite_le = QWidget(self.champs)
        self.bloc_faite_le.setObjectName(u"bloc_faite_le")
        self.pile_bloc_faite_le = QVBoxLayout(self.bloc_faite_le)
        self.pile_bloc_faite_le.setSpacing(3)
        self.pile_bloc_faite_le.setObjectName(u"pile_bloc_faite_le")
        self.pile_bloc_faite_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_faite_le = QLabel(self.bloc_faite_le)
        self.libelle_faite_le.setObjectName(u"libelle_faite_le")
        self.libelle_faite_le.setProperty(u"genre", u"second")

        self.pile_bloc_faite_le.addWidget(self.libelle_faite_le)

        self.faite_le = QLineEdit(self.bloc_faite_le)
        self.faite_le.setObjectName(u"faite_le")

        self.pile_bloc_faite_le.addWidget(self.faite_le)

        self.faute_faite_le = QLabel(self.bloc_faite_le)
        self.faute_faite_le.setObjectName(u"faute_faite_le")
        self.faute_faite_le.setWordWrap(True)

        self.pile_bloc_faite_le.addWidget(self.faute_faite_le)


        self.grille_champs.addWidget(self.bloc_faite_le, 0, 0, 1, 1)

        self.bloc_preuve = QWidget(self.champs)
        self.bloc_preuve.setObjectName(u"bloc_preuve")
        self.pile_bloc_preuve = QVBoxLayout(self.bloc_preuve)
        self.pile_bloc_preuve.setSpacing(3)
        self.pile_bloc_preuve.setObjectName(u"pile_bloc_preuve")
        self.pile_bloc_preuve.setContentsMargins(0, 0, 0, 0)
        self.libelle_preuve = QLabel(self.bloc_preuve)
        self.libelle_preuve.setObjectName(u"libelle_preuve")
        self.libelle_preuve.setProperty(u"genre", u"second")

        self.pile_bloc_preuve.addWidget(self.libelle_preuve)

        self.preuve = QLineEdit(self.bloc_preuve)
        self.preuve.setObjectName(u"preuve")

        self.pile_bloc_preuve.addWidget(self.preuve)

        self.faute_preuve = QLabel(self.bloc_preuve)
        self.faute_preuve.setObjectName(u"faute_preuve")
        self.faute_preuve.setWordWrap(True)

        self.pile_bloc_preuve.addWidget(self.faute_preuve)


        self.grille_champs.addWidget(self.bloc_preuve, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheAction)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_besoin.setBuddy(self.besoin)
        self.libelle_quoi.setBuddy(self.quoi)
        self.libelle_qui.setBuddy(self.qui)
        self.libelle_pour_le.setBuddy(self.pour_le)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_faite_le.setBuddy(self.faite_le)
        self.libelle_preuve.setBuddy(self.preuve)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheAction)
    # setupUi

    def retranslateUi(self, FicheAction):
        self.libelle_besoin.setText(QCoreApplication.translate("FicheAction", u"Besoin", None))
        self.faute_besoin.setText("")
        self.libelle_quoi.setText(QCoreApplication.translate("FicheAction", u"Quoi", None))
        self.faute_quoi.setText("")
        self.libelle_qui.setText(QCoreApplication.translate("FicheAction", u"Qui", None))
        self.faute_qui.setText("")
        self.libelle_pour_le.setText(QCoreApplication.translate("FicheAction", u"Pour le", None))
        self.faute_pour_le.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("FicheAction", u"\u00c9tat", None))
        self.faute_etat.setText("")
        self.libelle_faite_le.setText(QCoreApplication.translate("FicheAction", u"Faite le", None))
        self.faute_faite_le.setText("")
        self.libelle_preuve.setText(QCoreApplication.translate("FicheAction", u"Preuve", None))
        self.faute_preuve.setText("")
        pass
    # retranslateUi


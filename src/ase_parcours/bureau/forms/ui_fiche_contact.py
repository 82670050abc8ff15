# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_contact.ui'
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

class Ui_FicheContact(object):
    def setupUi(self, FicheContact):
        if not FicheContact.objectName():
            FicheContact.setObjectName(u"FicheContact")
        self.pile_racine = QVBoxLayout(FicheContact)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheContact)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_le = QWidget(self.champs)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_bloc_le = QVBoxLayout(self.bloc_le)
        self.pile_bloc_le.setSpacing(3)
        self.pile_bloc_le.setObjectName(u"pile_bloc_le")
        self.pile_bloc_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_bloc_le.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_bloc_le.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_bloc_le.addWidget(self.faute_le)


        self.grille_champs.addWidget(self.bloc_le, 0, 0, 1, 1)

        self.bloc_moyen = QWidget(self.champs)
        self.bloc_moyen.setObjectName(u"bloc_moyen")
        self.pile_bloc_moyen = QVBoxLayout(self.bloc_moyen)
        self.pile_bloc_moyen.setSpacing(3)
        self.pile_bloc_moyen.setObjectName(u"pile_bloc_moyen")
        self.pile_bloc_moyen.setContentsMargins(0, 0, 0, 0)
        self.libelle_moyen = QLabel(self.bloc_moyen)
        self.libelle_moyen.setObjectName(u"libelle_moyen")
        self.libelle_moyen.setProperty(u"genre", u"second")

        self.pile_bloc_moyen.addWidget(self.libelle_moyen)

        self.moyen = QLineEdit(self.bloc_moyen)
        self.moyen.setObjectName(u"moyen")

        self.pile_bloc_moyen.addWidget(self.moyen)

        self.faute_moyen = QLabel(self.bloc_moyen)
        self.faute_moyen.setObjectName(u"faute_moyen")
        self.faute_moyen.setWordWrap(True)

        self.pile_bloc_moyen.addWidget(self.faute_moyen)


        self.grille_champs.addWidget(self.bloc_moyen, 0, 0, 1, 1)

        self.bloc_joint = QWidget(self.champs)
        self.bloc_joint.setObjectName(u"bloc_joint")
        self.pile_bloc_joint = QVBoxLayout(self.bloc_joint)
        self.pile_bloc_joint.setSpacing(3)
        self.pile_bloc_joint.setObjectName(u"pile_bloc_joint")
        self.pile_bloc_joint.setContentsMargins(0, 0, 0, 0)
        self.libelle_joint = QLabel(self.bloc_joint)
        self.libelle_joint.setObjectName(u"libelle_joint")
        self.libelle_joint.setProperty(u"genre", u"second")

        self.pile_bloc_joint.addWidget(self.libelle_joint)

        self.place_joint = QWidget(self.bloc_joint)
        self.place_joint.setObjectName(u"place_joint")
        self.pile_joint = QVBoxLayout(self.place_joint)
        self.pile_joint.setSpacing(0)
        self.pile_joint.setObjectName(u"pile_joint")
        self.pile_joint.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_joint.addWidget(self.place_joint)

        self.faute_joint = QLabel(self.bloc_joint)
        self.faute_joint.setObjectName(u"faute_joint")
        self.faute_joint.setWordWrap(True)

        self.pile_bloc_joint.addWidget(self.faute_joint)


        self.grille_champs.addWidget(self.bloc_joint, 0, 0, 1, 1)

        self.bloc_logement = QWidget(self.champs)
        self.bloc_logement.setObjectName(u"bloc_logement")
        self.pile_bloc_logement = QVBoxLayout(self.bloc_logement)
        self.pile_bloc_logement.setSpacing(3)
        self.pile_bloc_logement.setObjectName(u"pile_bloc_logement")
        self.pile_bloc_logement.setContentsMargins(0, 0, 0, 0)
        self.libelle_logement = QLabel(self.bloc_logement)
        self.libelle_logement.setObjectName(u"libelle_logement")
        self.libelle_logement.setProperty(u"genre", u"second")

        self.pile_bloc_logement.addWidget(self.libelle_logement)

        self.logement = QComboBox(self.bloc_logement)
        self.logement.setObjectName(u"logement")

        self.pile_bloc_logement.addWidget(self.logement)

        self.faute_logement = QLabel(self.bloc_logement)
        self.faute_logement.setObjectName(u"faute_logement")
        self.faute_logement.setWordWrap(True)

        self.pile_bloc_logement.addWidget(self.faute_logement)


        self.grille_champs.addWidget(self.bloc_logement, 0, 0, 1, 1)

        self.bloc_logement_convient = QWidget(self.champs)
        self.bloc_logement_convient.setObjectName(u"bloc_logement_convient")
        self.pile_bloc_logement_convient = QVBoxLayout(self.bloc_logement_convient)
        self.pile_bloc_logement_convient.setSpacing(3)
        self.pile_bloc_logement_convient.setObjectName(u"pile_bloc_logement_convient")
        self.pile_bloc_logement_convient.setContentsMargins(0, 0, 0, 0)
        self.libelle_logement_convient = QLabel(self.bloc_logement_convient)
        self.libelle_logement_convient.setObjectName(u"libelle_logement_convient")
        self.libelle_logement_convient.setProperty(u"genre", u"second")

        self.pile_bloc_logement_convient.addWidget(self.libelle_logement_convient)

        self.place_logement_convient = QWidget(self.bloc_logement_convient)
        self.place_logement_convient.setObjectName(u"place_logement_convient")
        self.pile_logement_convient = QVBoxLayout(self.place_logement_convient)
        self.pile_logement_convient.setSpacing(0)
        self.pile_logement_convient.setObjectName(u"pile_logement_convient")
        self.pile_logement_convient.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_logement_convient.addWidget(self.place_logement_convient)

        self.faute_logement_convient = QLabel(self.bloc_logement_convient)
        self.faute_logement_convient.setObjectName(u"faute_logement_convient")
        self.faute_logement_convient.setWordWrap(True)

        self.pile_bloc_logement_convient.addWidget(self.faute_logement_convient)


        self.grille_champs.addWidget(self.bloc_logement_convient, 0, 0, 1, 1)

        self.bloc_activite = QWidget(self.champs)
        self.bloc_activite.setObjectName(u"bloc_activite")
        self.pile_bloc_activite = QVBoxLayout(self.bloc_activite)
        self.pile_bloc_activite.setSpacing(3)
        self.pile_bloc_activite.setObjectName(u"pile_bloc_activite")
        self.pile_bloc_activite.setContentsMargins(0, 0, 0, 0)
        self.libelle_activite = QLabel(self.bloc_activite)
        self.libelle_activite.setObjectName(u"libelle_activite")
        self.libelle_activite.setProperty(u"genre", u"second")

        self.pile_bloc_activite.addWidget(self.libelle_activite)

        self.activite = QComboBox(self.bloc_activite)
        self.activite.setObjectName(u"activite")

        self.pile_bloc_activite.addWidget(self.activite)

        self.faute_activite = QLabel(self.bloc_activite)
        self.faute_activite.setObjectName(u"faute_activite")
        self.faute_activite.setWordWrap(True)

        self.pile_bloc_activite.addWidget(self.faute_activite)


        self.grille_champs.addWidget(self.bloc_activite, 0, 0, 1, 1)

        self.bloc_ressources = QWidget(self.champs)
        self.bloc_ressources.setObjectName(u"bloc_ressources")
        self.pile_bloc_ressources = QVBoxLayout(self.bloc_ressources)
        self.pile_bloc_ressources.setSpacing(3)
        self.pile_bloc_ressources.setObjectName(u"pile_bloc_ressources")
        self.pile_bloc_ressources.setContentsMargins(0, 0, 0, 0)
        self.libelle_ressources = QLabel(self.bloc_ressources)
        self.libelle_ressources.setObjectName(u"libelle_ressources")
        self.libelle_ressources.setProperty(u"genre", u"second")

        self.pile_bloc_ressources.addWidget(self.libelle_ressources)

        self.ressources = QLineEdit(self.bloc_ressources)
        self.ressources.setObjectName(u"ressources")

        self.pile_bloc_ressources.addWidget(self.ressources)

        self.faute_ressources = QLabel(self.bloc_ressources)
        self.faute_ressources.setObjectName(u"faute_ressources")
        self.faute_ressources.setWordWrap(True)

        self.pile_bloc_ressources.addWidget(self.faute_ressources)


        self.grille_champs.addWidget(self.bloc_ressources, 0, 0, 1, 1)

        self.bloc_veut_revenir = QWidget(self.champs)
        self.bloc_veut_revenir.setObjectName(u"bloc_veut_revenir")
        self.pile_bloc_veut_revenir = QVBoxLayout(self.bloc_veut_revenir)
        self.pile_bloc_veut_revenir.setSpacing(3)
        self.pile_bloc_veut_revenir.setObjectName(u"pile_bloc_veut_revenir")
        self.pile_bloc_veut_revenir.setContentsMargins(0, 0, 0, 0)
        self.libelle_veut_revenir = QLabel(self.bloc_veut_revenir)
        self.libelle_veut_revenir.setObjectName(u"libelle_veut_revenir")
        self.libelle_veut_revenir.setProperty(u"genre", u"second")

        self.pile_bloc_veut_revenir.addWidget(self.libelle_veut_revenir)

        self.place_veut_revenir = QWidget(self.bloc_veut_revenir)
        self.place_veut_revenir.setObjectName(u"place_veut_revenir")
        self.pile_veut_revenir = QVBoxLayout(self.place_veut_revenir)
        self.pile_veut_revenir.setSpacing(0)
        self.pile_veut_revenir.setObjectName(u"pile_veut_revenir")
        self.pile_veut_revenir.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_veut_revenir.addWidget(self.place_veut_revenir)

        self.faute_veut_revenir = QLabel(self.bloc_veut_revenir)
        self.faute_veut_revenir.setObjectName(u"faute_veut_revenir")
        self.faute_veut_revenir.setWordWrap(True)

        self.pile_bloc_veut_revenir.addWidget(self.faute_veut_revenir)


        self.grille_champs.addWidget(self.bloc_veut_revenir, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheContact)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
        self.bloc_note = QWidget(self.textes)
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


        self.pile_textes.addWidget(self.bloc_note)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_le.setBuddy(self.le)
        self.libelle_moyen.setBuddy(self.moyen)
        self.libelle_logement.setBuddy(self.logement)
        self.libelle_activite.setBuddy(self.activite)
        self.libelle_ressources.setBuddy(self.ressources)
        self.libelle_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheContact)
    # setupUi

    def retranslateUi(self, FicheContact):
        self.libelle_le.setText(QCoreApplication.translate("FicheContact", u"Le", None))
        self.faute_le.setText("")
        self.libelle_moyen.setText(QCoreApplication.translate("FicheContact", u"Moyen", None))
        self.faute_moyen.setText("")
        self.libelle_joint.setText(QCoreApplication.translate("FicheContact", u"Joint", None))
        self.faute_joint.setText("")
        self.libelle_logement.setText(QCoreApplication.translate("FicheContact", u"O\u00f9 il ou elle vit", None))
        self.faute_logement.setText("")
        self.libelle_logement_convient.setText(QCoreApplication.translate("FicheContact", u"Ce logement convient", None))
        self.faute_logement_convient.setText("")
        self.libelle_activite.setText(QCoreApplication.translate("FicheContact", u"Activit\u00e9", None))
        self.faute_activite.setText("")
        self.libelle_ressources.setText(QCoreApplication.translate("FicheContact", u"Ressources", None))
        self.faute_ressources.setText("")
        self.libelle_veut_revenir.setText(QCoreApplication.translate("FicheContact", u"Souhaite revenir", None))
        self.faute_veut_revenir.setText("")
        self.libelle_note.setText(QCoreApplication.translate("FicheContact", u"Note", None))
        self.faute_note.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_projet.ui'
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

class Ui_FicheProjet(object):
    def setupUi(self, FicheProjet):
        if not FicheProjet.objectName():
            FicheProjet.setObjectName(u"FicheProjet")
        self.pile_racine = QVBoxLayout(FicheProjet)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheProjet)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_parole_le = QWidget(self.champs)
        self.bloc_parole_le.setObjectName(u"bloc_parole_le")
        self.pile_bloc_parole_le = QVBoxLayout(self.bloc_parole_le)
        self.pile_bloc_parole_le.setSpacing(3)
        self.pile_bloc_parole_le.setObjectName(u"pile_bloc_parole_le")
        self.pile_bloc_parole_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_parole_le = QLabel(self.bloc_parole_le)
        self.libelle_parole_le.setObjectName(u"libelle_parole_le")
        self.libelle_parole_le.setProperty(u"genre", u"second")

        self.pile_bloc_parole_le.addWidget(self.libelle_parole_le)

        self.parole_le = QLineEdit(self.bloc_parole_le)
        self.parole_le.setObjectName(u"parole_le")

        self.pile_bloc_parole_le.addWidget(self.parole_le)

        self.faute_parole_le = QLabel(self.bloc_parole_le)
        self.faute_parole_le.setObjectName(u"faute_parole_le")
        self.faute_parole_le.setWordWrap(True)

        self.pile_bloc_parole_le.addWidget(self.faute_parole_le)


        self.grille_champs.addWidget(self.bloc_parole_le, 0, 0, 1, 1)

        self.bloc_position = QWidget(self.champs)
        self.bloc_position.setObjectName(u"bloc_position")
        self.pile_bloc_position = QVBoxLayout(self.bloc_position)
        self.pile_bloc_position.setSpacing(3)
        self.pile_bloc_position.setObjectName(u"pile_bloc_position")
        self.pile_bloc_position.setContentsMargins(0, 0, 0, 0)
        self.libelle_position = QLabel(self.bloc_position)
        self.libelle_position.setObjectName(u"libelle_position")
        self.libelle_position.setProperty(u"genre", u"second")

        self.pile_bloc_position.addWidget(self.libelle_position)

        self.position = QComboBox(self.bloc_position)
        self.position.setObjectName(u"position")

        self.pile_bloc_position.addWidget(self.position)

        self.faute_position = QLabel(self.bloc_position)
        self.faute_position.setObjectName(u"faute_position")
        self.faute_position.setWordWrap(True)

        self.pile_bloc_position.addWidget(self.faute_position)


        self.grille_champs.addWidget(self.bloc_position, 0, 0, 1, 1)

        self.bloc_droits_expliques_le = QWidget(self.champs)
        self.bloc_droits_expliques_le.setObjectName(u"bloc_droits_expliques_le")
        self.pile_bloc_droits_expliques_le = QVBoxLayout(self.bloc_droits_expliques_le)
        self.pile_bloc_droits_expliques_le.setSpacing(3)
        self.pile_bloc_droits_expliques_le.setObjectName(u"pile_bloc_droits_expliques_le")
        self.pile_bloc_droits_expliques_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_droits_expliques_le = QLabel(self.bloc_droits_expliques_le)
        self.libelle_droits_expliques_le.setObjectName(u"libelle_droits_expliques_le")
        self.libelle_droits_expliques_le.setProperty(u"genre", u"second")

        self.pile_bloc_droits_expliques_le.addWidget(self.libelle_droits_expliques_le)

        self.droits_expliques_le = QLineEdit(self.bloc_droits_expliques_le)
        self.droits_expliques_le.setObjectName(u"droits_expliques_le")

        self.pile_bloc_droits_expliques_le.addWidget(self.droits_expliques_le)

        self.faute_droits_expliques_le = QLabel(self.bloc_droits_expliques_le)
        self.faute_droits_expliques_le.setObjectName(u"faute_droits_expliques_le")
        self.faute_droits_expliques_le.setWordWrap(True)

        self.pile_bloc_droits_expliques_le.addWidget(self.faute_droits_expliques_le)


        self.grille_champs.addWidget(self.bloc_droits_expliques_le, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheProjet)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
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

        self.bloc_refuse = QWidget(self.textes)
        self.bloc_refuse.setObjectName(u"bloc_refuse")
        self.pile_bloc_refuse = QVBoxLayout(self.bloc_refuse)
        self.pile_bloc_refuse.setSpacing(3)
        self.pile_bloc_refuse.setObjectName(u"pile_bloc_refuse")
        self.pile_bloc_refuse.setContentsMargins(0, 0, 0, 0)
        self.libelle_refuse = QLabel(self.bloc_refuse)
        self.libelle_refuse.setObjectName(u"libelle_refuse")
        self.libelle_refuse.setProperty(u"genre", u"second")

        self.pile_bloc_refuse.addWidget(self.libelle_refuse)

        self.refuse = QPlainTextEdit(self.bloc_refuse)
        self.refuse.setObjectName(u"refuse")
        self.refuse.setTabChangesFocus(True)

        self.pile_bloc_refuse.addWidget(self.refuse)

        self.faute_refuse = QLabel(self.bloc_refuse)
        self.faute_refuse.setObjectName(u"faute_refuse")
        self.faute_refuse.setWordWrap(True)

        self.pile_bloc_refuse.addWidget(self.faute_refuse)


        self.pile_textes.addWidget(self.bloc_refuse)

        self.bloc_aspirations = QWidget(self.textes)
        self.bloc_aspirations.setObjectName(u"bloc_aspirations")
        self.pile_bloc_aspirations = QVBoxLayout(self.bloc_aspirations)
        self.pile_bloc_aspirations.setSpacing(3)
        self.pile_bloc_aspirations.setObjectName(u"pile_bloc_aspirations")
        self.pile_bloc_aspirations.setContentsMargins(0, 0, 0, 0)
        self.libelle_aspirations = QLabel(self.bloc_aspirations)
        self.libelle_aspirations.setObjectName(u"libelle_aspirations")
        self.libelle_aspirations.setProperty(u"genre", u"second")

        self.pile_bloc_aspirations.addWidget(self.libelle_aspirations)

        self.aspirations = QPlainTextEdit(self.bloc_aspirations)
        self.aspirations.setObjectName(u"aspirations")
        self.aspirations.setTabChangesFocus(True)

        self.pile_bloc_aspirations.addWidget(self.aspirations)

        self.faute_aspirations = QLabel(self.bloc_aspirations)
        self.faute_aspirations.setObjectName(u"faute_aspirations")
        self.faute_aspirations.setWordWrap(True)

        self.pile_bloc_aspirations.addWidget(self.faute_aspirations)


        self.pile_textes.addWidget(self.bloc_aspirations)

        self.bloc_desaccord = QWidget(self.textes)
        self.bloc_desaccord.setObjectName(u"bloc_desaccord")
        self.pile_bloc_desaccord = QVBoxLayout(self.bloc_desaccord)
        self.pile_bloc_desaccord.setSpacing(3)
        self.pile_bloc_desaccord.setObjectName(u"pile_bloc_desaccord")
        self.pile_bloc_desaccord.setContentsMargins(0, 0, 0, 0)
        self.libelle_desaccord = QLabel(self.bloc_desaccord)
        self.libelle_desaccord.setObjectName(u"libelle_desaccord")
        self.libelle_desaccord.setProperty(u"genre", u"second")

        self.pile_bloc_desaccord.addWidget(self.libelle_desaccord)

        self.desaccord = QPlainTextEdit(self.bloc_desaccord)
        self.desaccord.setObjectName(u"desaccord")
        self.desaccord.setTabChangesFocus(True)

        self.pile_bloc_desaccord.addWidget(self.desaccord)

        self.faute_desaccord = QLabel(self.bloc_desaccord)
        self.faute_desaccord.setObjectName(u"faute_desaccord")
        self.faute_desaccord.setWordWrap(True)

        self.pile_bloc_desaccord.addWidget(self.faute_desaccord)


        self.pile_textes.addWidget(self.bloc_desaccord)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_parole_le.setBuddy(self.parole_le)
        self.libelle_position.setBuddy(self.position)
        self.libelle_droits_expliques_le.setBuddy(self.droits_expliques_le)
        self.libelle_parole.setBuddy(self.parole)
        self.libelle_refuse.setBuddy(self.refuse)
        self.libelle_aspirations.setBuddy(self.aspirations)
        self.libelle_desaccord.setBuddy(self.desaccord)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheProjet)
    # setupUi

    def retranslateUi(self, FicheProjet):
        self.libelle_parole_le.setText(QCoreApplication.translate("FicheProjet", u"Recueillis le", None))
        self.faute_parole_le.setText("")
        self.libelle_position.setText(QCoreApplication.translate("FicheProjet", u"Position du jeune", None))
        self.faute_position.setText("")
        self.libelle_droits_expliques_le.setText(QCoreApplication.translate("FicheProjet", u"Droits expliqu\u00e9s le", None))
        self.faute_droits_expliques_le.setText("")
        self.libelle_parole.setText(QCoreApplication.translate("FicheProjet", u"Ses mots", None))
        self.faute_parole.setText("")
        self.libelle_refuse.setText(QCoreApplication.translate("FicheProjet", u"Ce qu\u2019il ou elle refuse", None))
        self.faute_refuse.setText("")
        self.libelle_aspirations.setText(QCoreApplication.translate("FicheProjet", u"Ce qu\u2019il ou elle veut faire plus tard", None))
        self.faute_aspirations.setText("")
        self.libelle_desaccord.setText(QCoreApplication.translate("FicheProjet", u"Son d\u00e9saccord, dans ses mots", None))
        self.faute_desaccord.setText("")
        pass
    # retranslateUi


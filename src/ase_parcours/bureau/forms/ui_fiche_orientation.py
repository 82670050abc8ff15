# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_orientation.ui'
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

class Ui_FicheOrientation(object):
    def setupUi(self, FicheOrientation):
        if not FicheOrientation.objectName():
            FicheOrientation.setObjectName(u"FicheOrientation")
        self.pile_racine = QVBoxLayout(FicheOrientation)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheOrientation)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nature = QWidget(self.champs)
        self.bloc_nature.setObjectName(u"bloc_nature")
        self.pile_bloc_nature = QVBoxLayout(self.bloc_nature)
        self.pile_bloc_nature.setSpacing(3)
        self.pile_bloc_nature.setObjectName(u"pile_bloc_nature")
        self.pile_bloc_nature.setContentsMargins(0, 0, 0, 0)
        self.libelle_nature = QLabel(self.bloc_nature)
        self.libelle_nature.setObjectName(u"libelle_nature")
        self.libelle_nature.setProperty(u"genre", u"second")

        self.pile_bloc_nature.addWidget(self.libelle_nature)

        self.nature = QComboBox(self.bloc_nature)
        self.nature.setObjectName(u"nature")

        self.pile_bloc_nature.addWidget(self.nature)

        self.faute_nature = QLabel(self.bloc_nature)
        self.faute_nature.setObjectName(u"faute_nature")
        self.faute_nature.setWordWrap(True)

        self.pile_bloc_nature.addWidget(self.faute_nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

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

        self.bloc_precision = QWidget(self.champs)
        self.bloc_precision.setObjectName(u"bloc_precision")
        self.pile_bloc_precision = QVBoxLayout(self.bloc_precision)
        self.pile_bloc_precision.setSpacing(3)
        self.pile_bloc_precision.setObjectName(u"pile_bloc_precision")
        self.pile_bloc_precision.setContentsMargins(0, 0, 0, 0)
        self.libelle_precision = QLabel(self.bloc_precision)
        self.libelle_precision.setObjectName(u"libelle_precision")
        self.libelle_precision.setProperty(u"genre", u"second")

        self.pile_bloc_precision.addWidget(self.libelle_precision)

        self.precision = QLineEdit(self.bloc_precision)
        self.precision.setObjectName(u"precision")

        self.pile_bloc_precision.addWidget(self.precision)

        self.faute_precision = QLabel(self.bloc_precision)
        self.faute_precision.setObjectName(u"faute_precision")
        self.faute_precision.setWordWrap(True)

        self.pile_bloc_precision.addWidget(self.faute_precision)


        self.grille_champs.addWidget(self.bloc_precision, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheOrientation)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
        self.bloc_voeu = QWidget(self.textes)
        self.bloc_voeu.setObjectName(u"bloc_voeu")
        self.pile_bloc_voeu = QVBoxLayout(self.bloc_voeu)
        self.pile_bloc_voeu.setSpacing(3)
        self.pile_bloc_voeu.setObjectName(u"pile_bloc_voeu")
        self.pile_bloc_voeu.setContentsMargins(0, 0, 0, 0)
        self.libelle_voeu = QLabel(self.bloc_voeu)
        self.libelle_voeu.setObjectName(u"libelle_voeu")
        self.libelle_voeu.setProperty(u"genre", u"second")

        self.pile_bloc_voeu.addWidget(self.libelle_voeu)

        self.voeu = QPlainTextEdit(self.bloc_voeu)
        self.voeu.setObjectName(u"voeu")
        self.voeu.setTabChangesFocus(True)

        self.pile_bloc_voeu.addWidget(self.voeu)

        self.faute_voeu = QLabel(self.bloc_voeu)
        self.faute_voeu.setObjectName(u"faute_voeu")
        self.faute_voeu.setWordWrap(True)

        self.pile_bloc_voeu.addWidget(self.faute_voeu)


        self.pile_textes.addWidget(self.bloc_voeu)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_le.setBuddy(self.le)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_precision.setBuddy(self.precision)
        self.libelle_voeu.setBuddy(self.voeu)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheOrientation)
    # setupUi

    def retranslateUi(self, FicheOrientation):
        self.libelle_nature.setText(QCoreApplication.translate("FicheOrientation", u"\u00c9tape", None))
        self.faute_nature.setText("")
        self.libelle_le.setText(QCoreApplication.translate("FicheOrientation", u"Le", None))
        self.faute_le.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("FicheOrientation", u"\u00c9tat", None))
        self.faute_etat.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheOrientation", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        self.libelle_voeu.setText(QCoreApplication.translate("FicheOrientation", u"Ses v\u0153ux, dans ses mots", None))
        self.faute_voeu.setText("")
        pass
    # retranslateUi


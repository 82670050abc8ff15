# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_dette.ui'
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

class Ui_FicheDette(object):
    def setupUi(self, FicheDette):
        if not FicheDette.objectName():
            FicheDette.setObjectName(u"FicheDette")
        self.pile_racine = QVBoxLayout(FicheDette)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheDette)
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
        self.nature.setEditable(True)

        self.pile_bloc_nature.addWidget(self.nature)

        self.faute_nature = QLabel(self.bloc_nature)
        self.faute_nature.setObjectName(u"faute_nature")
        self.faute_nature.setWordWrap(True)

        self.pile_bloc_nature.addWidget(self.faute_nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

        self.bloc_creancier = QWidget(self.champs)
        self.bloc_creancier.setObjectName(u"bloc_creancier")
        self.pile_bloc_creancier = QVBoxLayout(self.bloc_creancier)
        self.pile_bloc_creancier.setSpacing(3)
        self.pile_bloc_creancier.setObjectName(u"pile_bloc_creancier")
        self.pile_bloc_creancier.setContentsMargins(0, 0, 0, 0)
        self.libelle_creancier = QLabel(self.bloc_creancier)
        self.libelle_creancier.setObjectName(u"libelle_creancier")
        self.libelle_creancier.setProperty(u"genre", u"second")

        self.pile_bloc_creancier.addWidget(self.libelle_creancier)

        self.creancier = QLineEdit(self.bloc_creancier)
        self.creancier.setObjectName(u"creancier")

        self.pile_bloc_creancier.addWidget(self.creancier)

        self.faute_creancier = QLabel(self.bloc_creancier)
        self.faute_creancier.setObjectName(u"faute_creancier")
        self.faute_creancier.setWordWrap(True)

        self.pile_bloc_creancier.addWidget(self.faute_creancier)


        self.grille_champs.addWidget(self.bloc_creancier, 0, 0, 1, 1)

        self.bloc_montant = QWidget(self.champs)
        self.bloc_montant.setObjectName(u"bloc_montant")
        self.pile_bloc_montant = QVBoxLayout(self.bloc_montant)
        self.pile_bloc_montant.setSpacing(3)
        self.pile_bloc_montant.setObjectName(u"pile_bloc_montant")
        self.pile_bloc_montant.setContentsMargins(0, 0, 0, 0)
        self.libelle_montant = QLabel(self.bloc_montant)
        self.libelle_montant.setObjectName(u"libelle_montant")
        self.libelle_montant.setProperty(u"genre", u"second")

        self.pile_bloc_montant.addWidget(self.libelle_montant)

        self.montant = QLineEdit(self.bloc_montant)
        self.montant.setObjectName(u"montant")

        self.pile_bloc_montant.addWidget(self.montant)

        self.faute_montant = QLabel(self.bloc_montant)
        self.faute_montant.setObjectName(u"faute_montant")
        self.faute_montant.setWordWrap(True)

        self.pile_bloc_montant.addWidget(self.faute_montant)


        self.grille_champs.addWidget(self.bloc_montant, 0, 0, 1, 1)

        self.bloc_mensualite = QWidget(self.champs)
        self.bloc_mensualite.setObjectName(u"bloc_mensualite")
        self.pile_bloc_mensualite = QVBoxLayout(self.bloc_mensualite)
        self.pile_bloc_mensualite.setSpacing(3)
        self.pile_bloc_mensualite.setObjectName(u"pile_bloc_mensualite")
        self.pile_bloc_mensualite.setContentsMargins(0, 0, 0, 0)
        self.libelle_mensualite = QLabel(self.bloc_mensualite)
        self.libelle_mensualite.setObjectName(u"libelle_mensualite")
        self.libelle_mensualite.setProperty(u"genre", u"second")

        self.pile_bloc_mensualite.addWidget(self.libelle_mensualite)

        self.mensualite = QLineEdit(self.bloc_mensualite)
        self.mensualite.setObjectName(u"mensualite")

        self.pile_bloc_mensualite.addWidget(self.mensualite)

        self.faute_mensualite = QLabel(self.bloc_mensualite)
        self.faute_mensualite.setObjectName(u"faute_mensualite")
        self.faute_mensualite.setWordWrap(True)

        self.pile_bloc_mensualite.addWidget(self.faute_mensualite)


        self.grille_champs.addWidget(self.bloc_mensualite, 0, 0, 1, 1)

        self.bloc_depuis = QWidget(self.champs)
        self.bloc_depuis.setObjectName(u"bloc_depuis")
        self.pile_bloc_depuis = QVBoxLayout(self.bloc_depuis)
        self.pile_bloc_depuis.setSpacing(3)
        self.pile_bloc_depuis.setObjectName(u"pile_bloc_depuis")
        self.pile_bloc_depuis.setContentsMargins(0, 0, 0, 0)
        self.libelle_depuis = QLabel(self.bloc_depuis)
        self.libelle_depuis.setObjectName(u"libelle_depuis")
        self.libelle_depuis.setProperty(u"genre", u"second")

        self.pile_bloc_depuis.addWidget(self.libelle_depuis)

        self.depuis = QLineEdit(self.bloc_depuis)
        self.depuis.setObjectName(u"depuis")

        self.pile_bloc_depuis.addWidget(self.depuis)

        self.faute_depuis = QLabel(self.bloc_depuis)
        self.faute_depuis.setObjectName(u"faute_depuis")
        self.faute_depuis.setWordWrap(True)

        self.pile_bloc_depuis.addWidget(self.faute_depuis)


        self.grille_champs.addWidget(self.bloc_depuis, 0, 0, 1, 1)

        self.bloc_soldee_le = QWidget(self.champs)
        self.bloc_soldee_le.setObjectName(u"bloc_soldee_le")
        self.pile_bloc_soldee_le = QVBoxLayout(self.bloc_soldee_le)
        self.pile_bloc_soldee_le.setSpacing(3)
        self.pile_bloc_soldee_le.setObjectName(u"pile_bloc_soldee_le")
        self.pile_bloc_soldee_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_soldee_le = QLabel(self.bloc_soldee_le)
        self.libelle_soldee_le.setObjectName(u"libelle_soldee_le")
        self.libelle_soldee_le.setProperty(u"genre", u"second")

        self.pile_bloc_soldee_le.addWidget(self.libelle_soldee_le)

        self.soldee_le = QLineEdit(self.bloc_soldee_le)
        self.soldee_le.setObjectName(u"soldee_le")

        self.pile_bloc_soldee_le.addWidget(self.soldee_le)

        self.faute_soldee_le = QLabel(self.bloc_soldee_le)
        self.faute_soldee_le.setObjectName(u"faute_soldee_le")
        self.faute_soldee_le.setWordWrap(True)

        self.pile_bloc_soldee_le.addWidget(self.faute_soldee_le)


        self.grille_champs.addWidget(self.bloc_soldee_le, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheDette)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_creancier.setBuddy(self.creancier)
        self.libelle_montant.setBuddy(self.montant)
        self.libelle_mensualite.setBuddy(self.mensualite)
        self.libelle_depuis.setBuddy(self.depuis)
        self.libelle_soldee_le.setBuddy(self.soldee_le)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheDette)
    # setupUi

    def retranslateUi(self, FicheDette):
        self.libelle_nature.setText(QCoreApplication.translate("FicheDette", u"Nature", None))
        self.faute_nature.setText("")
        self.libelle_creancier.setText(QCoreApplication.translate("FicheDette", u"Envers qui", None))
        self.faute_creancier.setText("")
        self.libelle_montant.setText(QCoreApplication.translate("FicheDette", u"Reste d\u00fb", None))
        self.faute_montant.setText("")
        self.libelle_mensualite.setText(QCoreApplication.translate("FicheDette", u"Par mois", None))
        self.faute_mensualite.setText("")
        self.libelle_depuis.setText(QCoreApplication.translate("FicheDette", u"Depuis le", None))
        self.faute_depuis.setText("")
        self.libelle_soldee_le.setText(QCoreApplication.translate("FicheDette", u"Sold\u00e9e le", None))
        self.faute_soldee_le.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheDette", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


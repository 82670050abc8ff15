# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_titre_sejour.ui'
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

class Ui_FicheTitreSejour(object):
    def setupUi(self, FicheTitreSejour):
        if not FicheTitreSejour.objectName():
            FicheTitreSejour.setObjectName(u"FicheTitreSejour")
        self.pile_racine = QVBoxLayout(FicheTitreSejour)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheTitreSejour)
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

        self.bloc_demande_le = QWidget(self.champs)
        self.bloc_demande_le.setObjectName(u"bloc_demande_le")
        self.pile_bloc_demande_le = QVBoxLayout(self.bloc_demande_le)
        self.pile_bloc_demande_le.setSpacing(3)
        self.pile_bloc_demande_le.setObjectName(u"pile_bloc_demande_le")
        self.pile_bloc_demande_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_demande_le = QLabel(self.bloc_demande_le)
        self.libelle_demande_le.setObjectName(u"libelle_demande_le")
        self.libelle_demande_le.setProperty(u"genre", u"second")

        self.pile_bloc_demande_le.addWidget(self.libelle_demande_le)

        self.demande_le = QLineEdit(self.bloc_demande_le)
        self.demande_le.setObjectName(u"demande_le")

        self.pile_bloc_demande_le.addWidget(self.demande_le)

        self.faute_demande_le = QLabel(self.bloc_demande_le)
        self.faute_demande_le.setObjectName(u"faute_demande_le")
        self.faute_demande_le.setWordWrap(True)

        self.pile_bloc_demande_le.addWidget(self.faute_demande_le)


        self.grille_champs.addWidget(self.bloc_demande_le, 0, 0, 1, 1)

        self.bloc_debut = QWidget(self.champs)
        self.bloc_debut.setObjectName(u"bloc_debut")
        self.pile_bloc_debut = QVBoxLayout(self.bloc_debut)
        self.pile_bloc_debut.setSpacing(3)
        self.pile_bloc_debut.setObjectName(u"pile_bloc_debut")
        self.pile_bloc_debut.setContentsMargins(0, 0, 0, 0)
        self.libelle_debut = QLabel(self.bloc_debut)
        self.libelle_debut.setObjectName(u"libelle_debut")
        self.libelle_debut.setProperty(u"genre", u"second")

        self.pile_bloc_debut.addWidget(self.libelle_debut)

        self.debut = QLineEdit(self.bloc_debut)
        self.debut.setObjectName(u"debut")

        self.pile_bloc_debut.addWidget(self.debut)

        self.faute_debut = QLabel(self.bloc_debut)
        self.faute_debut.setObjectName(u"faute_debut")
        self.faute_debut.setWordWrap(True)

        self.pile_bloc_debut.addWidget(self.faute_debut)


        self.grille_champs.addWidget(self.bloc_debut, 0, 0, 1, 1)

        self.bloc_fin = QWidget(self.champs)
        self.bloc_fin.setObjectName(u"bloc_fin")
        self.pile_bloc_fin = QVBoxLayout(self.bloc_fin)
        self.pile_bloc_fin.setSpacing(3)
        self.pile_bloc_fin.setObjectName(u"pile_bloc_fin")
        self.pile_bloc_fin.setContentsMargins(0, 0, 0, 0)
        self.libelle_fin = QLabel(self.bloc_fin)
        self.libelle_fin.setObjectName(u"libelle_fin")
        self.libelle_fin.setProperty(u"genre", u"second")

        self.pile_bloc_fin.addWidget(self.libelle_fin)

        self.fin = QLineEdit(self.bloc_fin)
        self.fin.setObjectName(u"fin")

        self.pile_bloc_fin.addWidget(self.fin)

        self.faute_fin = QLabel(self.bloc_fin)
        self.faute_fin.setObjectName(u"faute_fin")
        self.faute_fin.setWordWrap(True)

        self.pile_bloc_fin.addWidget(self.faute_fin)


        self.grille_champs.addWidget(self.bloc_fin, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheTitreSejour)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_demande_le.setBuddy(self.demande_le)
        self.libelle_debut.setBuddy(self.debut)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheTitreSejour)
    # setupUi

    def retranslateUi(self, FicheTitreSejour):
        self.libelle_nature.setText(QCoreApplication.translate("FicheTitreSejour", u"Titre", None))
        self.faute_nature.setText("")
        self.libelle_demande_le.setText(QCoreApplication.translate("FicheTitreSejour", u"Demand\u00e9 le", None))
        self.faute_demande_le.setText("")
        self.libelle_debut.setText(QCoreApplication.translate("FicheTitreSejour", u"Valable du", None))
        self.faute_debut.setText("")
        self.libelle_fin.setText(QCoreApplication.translate("FicheTitreSejour", u"Jusqu\u2019au", None))
        self.faute_fin.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheTitreSejour", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


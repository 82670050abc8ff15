# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_demarche_droit.ui'
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

class Ui_FicheDemarcheDroit(object):
    def setupUi(self, FicheDemarcheDroit):
        if not FicheDemarcheDroit.objectName():
            FicheDemarcheDroit.setObjectName(u"FicheDemarcheDroit")
        self.pile_racine = QVBoxLayout(FicheDemarcheDroit)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheDemarcheDroit)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_droit = QWidget(self.champs)
        self.bloc_droit.setObjectName(u"bloc_droit")
        self.pile_bloc_droit = QVBoxLayout(self.bloc_droit)
        self.pile_bloc_droit.setSpacing(3)
        self.pile_bloc_droit.setObjectName(u"pile_bloc_droit")
        self.pile_bloc_droit.setContentsMargins(0, 0, 0, 0)
        self.libelle_droit = QLabel(self.bloc_droit)
        self.libelle_droit.setObjectName(u"libelle_droit")
        self.libelle_droit.setProperty(u"genre", u"second")

        self.pile_bloc_droit.addWidget(self.libelle_droit)

        self.droit = QComboBox(self.bloc_droit)
        self.droit.setObjectName(u"droit")

        self.pile_bloc_droit.addWidget(self.droit)

        self.faute_droit = QLabel(self.bloc_droit)
        self.faute_droit.setObjectName(u"faute_droit")
        self.faute_droit.setWordWrap(True)

        self.pile_bloc_droit.addWidget(self.faute_droit)


        self.grille_champs.addWidget(self.bloc_droit, 0, 0, 1, 1)

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

        self.bloc_obtenu_le = QWidget(self.champs)
        self.bloc_obtenu_le.setObjectName(u"bloc_obtenu_le")
        self.pile_bloc_obtenu_le = QVBoxLayout(self.bloc_obtenu_le)
        self.pile_bloc_obtenu_le.setSpacing(3)
        self.pile_bloc_obtenu_le.setObjectName(u"pile_bloc_obtenu_le")
        self.pile_bloc_obtenu_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_obtenu_le = QLabel(self.bloc_obtenu_le)
        self.libelle_obtenu_le.setObjectName(u"libelle_obtenu_le")
        self.libelle_obtenu_le.setProperty(u"genre", u"second")

        self.pile_bloc_obtenu_le.addWidget(self.libelle_obtenu_le)

        self.obtenu_le = QLineEdit(self.bloc_obtenu_le)
        self.obtenu_le.setObjectName(u"obtenu_le")

        self.pile_bloc_obtenu_le.addWidget(self.obtenu_le)

        self.faute_obtenu_le = QLabel(self.bloc_obtenu_le)
        self.faute_obtenu_le.setObjectName(u"faute_obtenu_le")
        self.faute_obtenu_le.setWordWrap(True)

        self.pile_bloc_obtenu_le.addWidget(self.faute_obtenu_le)


        self.grille_champs.addWidget(self.bloc_obtenu_le, 0, 0, 1, 1)

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

        self.bloc_organisme = QWidget(self.champs)
        self.bloc_organisme.setObjectName(u"bloc_organisme")
        self.pile_bloc_organisme = QVBoxLayout(self.bloc_organisme)
        self.pile_bloc_organisme.setSpacing(3)
        self.pile_bloc_organisme.setObjectName(u"pile_bloc_organisme")
        self.pile_bloc_organisme.setContentsMargins(0, 0, 0, 0)
        self.libelle_organisme = QLabel(self.bloc_organisme)
        self.libelle_organisme.setObjectName(u"libelle_organisme")
        self.libelle_organisme.setProperty(u"genre", u"second")

        self.pile_bloc_organisme.addWidget(self.libelle_organisme)

        self.organisme = QLineEdit(self.bloc_organisme)
        self.organisme.setObjectName(u"organisme")

        self.pile_bloc_organisme.addWidget(self.organisme)

        self.faute_organisme = QLabel(self.bloc_organisme)
        self.faute_organisme.setObjectName(u"faute_organisme")
        self.faute_organisme.setWordWrap(True)

        self.pile_bloc_organisme.addWidget(self.faute_organisme)


        self.grille_champs.addWidget(self.bloc_organisme, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheDemarcheDroit)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_droit.setBuddy(self.droit)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_demande_le.setBuddy(self.demande_le)
        self.libelle_obtenu_le.setBuddy(self.obtenu_le)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_organisme.setBuddy(self.organisme)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheDemarcheDroit)
    # setupUi

    def retranslateUi(self, FicheDemarcheDroit):
        self.libelle_droit.setText(QCoreApplication.translate("FicheDemarcheDroit", u"Droit", None))
        self.faute_droit.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("FicheDemarcheDroit", u"\u00c9tat", None))
        self.faute_etat.setText("")
        self.libelle_demande_le.setText(QCoreApplication.translate("FicheDemarcheDroit", u"Demand\u00e9 le", None))
        self.faute_demande_le.setText("")
        self.libelle_obtenu_le.setText(QCoreApplication.translate("FicheDemarcheDroit", u"Ouvert le", None))
        self.faute_obtenu_le.setText("")
        self.libelle_fin.setText(QCoreApplication.translate("FicheDemarcheDroit", u"Ouvert jusqu\u2019au", None))
        self.faute_fin.setText("")
        self.libelle_organisme.setText(QCoreApplication.translate("FicheDemarcheDroit", u"Organisme", None))
        self.faute_organisme.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheDemarcheDroit", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


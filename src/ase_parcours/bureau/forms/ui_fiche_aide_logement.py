# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_aide_logement.ui'
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

class Ui_FicheAideLogement(object):
    def setupUi(self, FicheAideLogement):
        if not FicheAideLogement.objectName():
            FicheAideLogement.setObjectName(u"FicheAideLogement")
        self.pile_racine = QVBoxLayout(FicheAideLogement)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheAideLogement)
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

        self.bloc_expire_le = QWidget(self.champs)
        self.bloc_expire_le.setObjectName(u"bloc_expire_le")
        self.pile_bloc_expire_le = QVBoxLayout(self.bloc_expire_le)
        self.pile_bloc_expire_le.setSpacing(3)
        self.pile_bloc_expire_le.setObjectName(u"pile_bloc_expire_le")
        self.pile_bloc_expire_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_expire_le = QLabel(self.bloc_expire_le)
        self.libelle_expire_le.setObjectName(u"libelle_expire_le")
        self.libelle_expire_le.setProperty(u"genre", u"second")

        self.pile_bloc_expire_le.addWidget(self.libelle_expire_le)

        self.expire_le = QLineEdit(self.bloc_expire_le)
        self.expire_le.setObjectName(u"expire_le")

        self.pile_bloc_expire_le.addWidget(self.expire_le)

        self.faute_expire_le = QLabel(self.bloc_expire_le)
        self.faute_expire_le.setObjectName(u"faute_expire_le")
        self.faute_expire_le.setWordWrap(True)

        self.pile_bloc_expire_le.addWidget(self.faute_expire_le)


        self.grille_champs.addWidget(self.bloc_expire_le, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheAideLogement)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_organisme.setBuddy(self.organisme)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_demande_le.setBuddy(self.demande_le)
        self.libelle_obtenu_le.setBuddy(self.obtenu_le)
        self.libelle_expire_le.setBuddy(self.expire_le)
        self.libelle_montant.setBuddy(self.montant)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheAideLogement)
    # setupUi

    def retranslateUi(self, FicheAideLogement):
        self.libelle_nature.setText(QCoreApplication.translate("FicheAideLogement", u"Nature", None))
        self.faute_nature.setText("")
        self.libelle_organisme.setText(QCoreApplication.translate("FicheAideLogement", u"Organisme ou personne", None))
        self.faute_organisme.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("FicheAideLogement", u"\u00c9tat", None))
        self.faute_etat.setText("")
        self.libelle_demande_le.setText(QCoreApplication.translate("FicheAideLogement", u"Demand\u00e9 le", None))
        self.faute_demande_le.setText("")
        self.libelle_obtenu_le.setText(QCoreApplication.translate("FicheAideLogement", u"Obtenu le", None))
        self.faute_obtenu_le.setText("")
        self.libelle_expire_le.setText(QCoreApplication.translate("FicheAideLogement", u"Valable jusqu\u2019au", None))
        self.faute_expire_le.setText("")
        self.libelle_montant.setText(QCoreApplication.translate("FicheAideLogement", u"Montant", None))
        self.faute_montant.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheAideLogement", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


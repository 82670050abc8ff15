# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_demande_logement.ui'
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

class Ui_FicheDemandeLogement(object):
    def setupUi(self, FicheDemandeLogement):
        if not FicheDemandeLogement.objectName():
            FicheDemandeLogement.setObjectName(u"FicheDemandeLogement")
        self.pile_racine = QVBoxLayout(FicheDemandeLogement)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheDemandeLogement)
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

        self.bloc_numero = QWidget(self.champs)
        self.bloc_numero.setObjectName(u"bloc_numero")
        self.pile_bloc_numero = QVBoxLayout(self.bloc_numero)
        self.pile_bloc_numero.setSpacing(3)
        self.pile_bloc_numero.setObjectName(u"pile_bloc_numero")
        self.pile_bloc_numero.setContentsMargins(0, 0, 0, 0)
        self.libelle_numero = QLabel(self.bloc_numero)
        self.libelle_numero.setObjectName(u"libelle_numero")
        self.libelle_numero.setProperty(u"genre", u"second")

        self.pile_bloc_numero.addWidget(self.libelle_numero)

        self.numero = QLineEdit(self.bloc_numero)
        self.numero.setObjectName(u"numero")

        self.pile_bloc_numero.addWidget(self.numero)

        self.faute_numero = QLabel(self.bloc_numero)
        self.faute_numero.setObjectName(u"faute_numero")
        self.faute_numero.setWordWrap(True)

        self.pile_bloc_numero.addWidget(self.faute_numero)


        self.grille_champs.addWidget(self.bloc_numero, 0, 0, 1, 1)

        self.bloc_deposee_le = QWidget(self.champs)
        self.bloc_deposee_le.setObjectName(u"bloc_deposee_le")
        self.pile_bloc_deposee_le = QVBoxLayout(self.bloc_deposee_le)
        self.pile_bloc_deposee_le.setSpacing(3)
        self.pile_bloc_deposee_le.setObjectName(u"pile_bloc_deposee_le")
        self.pile_bloc_deposee_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_deposee_le = QLabel(self.bloc_deposee_le)
        self.libelle_deposee_le.setObjectName(u"libelle_deposee_le")
        self.libelle_deposee_le.setProperty(u"genre", u"second")

        self.pile_bloc_deposee_le.addWidget(self.libelle_deposee_le)

        self.deposee_le = QLineEdit(self.bloc_deposee_le)
        self.deposee_le.setObjectName(u"deposee_le")

        self.pile_bloc_deposee_le.addWidget(self.deposee_le)

        self.faute_deposee_le = QLabel(self.bloc_deposee_le)
        self.faute_deposee_le.setObjectName(u"faute_deposee_le")
        self.faute_deposee_le.setWordWrap(True)

        self.pile_bloc_deposee_le.addWidget(self.faute_deposee_le)


        self.grille_champs.addWidget(self.bloc_deposee_le, 0, 0, 1, 1)

        self.bloc_renouvelee_le = QWidget(self.champs)
        self.bloc_renouvelee_le.setObjectName(u"bloc_renouvelee_le")
        self.pile_bloc_renouvelee_le = QVBoxLayout(self.bloc_renouvelee_le)
        self.pile_bloc_renouvelee_le.setSpacing(3)
        self.pile_bloc_renouvelee_le.setObjectName(u"pile_bloc_renouvelee_le")
        self.pile_bloc_renouvelee_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_renouvelee_le = QLabel(self.bloc_renouvelee_le)
        self.libelle_renouvelee_le.setObjectName(u"libelle_renouvelee_le")
        self.libelle_renouvelee_le.setProperty(u"genre", u"second")

        self.pile_bloc_renouvelee_le.addWidget(self.libelle_renouvelee_le)

        self.renouvelee_le = QLineEdit(self.bloc_renouvelee_le)
        self.renouvelee_le.setObjectName(u"renouvelee_le")

        self.pile_bloc_renouvelee_le.addWidget(self.renouvelee_le)

        self.faute_renouvelee_le = QLabel(self.bloc_renouvelee_le)
        self.faute_renouvelee_le.setObjectName(u"faute_renouvelee_le")
        self.faute_renouvelee_le.setWordWrap(True)

        self.pile_bloc_renouvelee_le.addWidget(self.faute_renouvelee_le)


        self.grille_champs.addWidget(self.bloc_renouvelee_le, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheDemandeLogement)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_numero.setBuddy(self.numero)
        self.libelle_deposee_le.setBuddy(self.deposee_le)
        self.libelle_renouvelee_le.setBuddy(self.renouvelee_le)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheDemandeLogement)
    # setupUi

    def retranslateUi(self, FicheDemandeLogement):
        self.libelle_nature.setText(QCoreApplication.translate("FicheDemandeLogement", u"Demande", None))
        self.faute_nature.setText("")
        self.libelle_numero.setText(QCoreApplication.translate("FicheDemandeLogement", u"Num\u00e9ro", None))
        self.faute_numero.setText("")
        self.libelle_deposee_le.setText(QCoreApplication.translate("FicheDemandeLogement", u"D\u00e9pos\u00e9e le", None))
        self.faute_deposee_le.setText("")
        self.libelle_renouvelee_le.setText(QCoreApplication.translate("FicheDemandeLogement", u"Renouvel\u00e9e le", None))
        self.faute_renouvelee_le.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("FicheDemandeLogement", u"\u00c9tat", None))
        self.faute_etat.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheDemandeLogement", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reponse.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Reponse(object):
    def setupUi(self, Reponse):
        if not Reponse.objectName():
            Reponse.setObjectName(u"Reponse")
        Reponse.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Reponse)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(12, 12, 12, 12)
        self.titre = QLabel(Reponse)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"fort")
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.champs = QWidget(Reponse)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
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

        self.bloc_reponse_le = QWidget(self.champs)
        self.bloc_reponse_le.setObjectName(u"bloc_reponse_le")
        self.pile_bloc_reponse_le = QVBoxLayout(self.bloc_reponse_le)
        self.pile_bloc_reponse_le.setSpacing(3)
        self.pile_bloc_reponse_le.setObjectName(u"pile_bloc_reponse_le")
        self.pile_bloc_reponse_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_reponse_le = QLabel(self.bloc_reponse_le)
        self.libelle_reponse_le.setObjectName(u"libelle_reponse_le")
        self.libelle_reponse_le.setProperty(u"genre", u"second")

        self.pile_bloc_reponse_le.addWidget(self.libelle_reponse_le)

        self.reponse_le = QLineEdit(self.bloc_reponse_le)
        self.reponse_le.setObjectName(u"reponse_le")

        self.pile_bloc_reponse_le.addWidget(self.reponse_le)

        self.faute_reponse_le = QLabel(self.bloc_reponse_le)
        self.faute_reponse_le.setObjectName(u"faute_reponse_le")
        self.faute_reponse_le.setWordWrap(True)

        self.pile_bloc_reponse_le.addWidget(self.faute_reponse_le)


        self.grille_champs.addWidget(self.bloc_reponse_le, 0, 0, 1, 1)

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
        self.precision.setMaxLength(500)

        self.pile_bloc_precision.addWidget(self.precision)

        self.faute_precision = QLabel(self.bloc_precision)
        self.faute_precision.setObjectName(u"faute_precision")
        self.faute_precision.setWordWrap(True)

        self.pile_bloc_precision.addWidget(self.faute_precision)


        self.grille_champs.addWidget(self.bloc_precision, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.refus = QLabel(Reponse)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.pied = QWidget(Reponse)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)


        self.pile_racine.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_reponse_le.setBuddy(self.reponse_le)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Reponse)
    # setupUi

    def retranslateUi(self, Reponse):
        self.titre.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("Reponse", u"R\u00e9ponse", None))
#if QT_CONFIG(accessibility)
        self.etat.setAccessibleName(QCoreApplication.translate("Reponse", u"R\u00e9ponse", None))
#endif // QT_CONFIG(accessibility)
        self.faute_etat.setText("")
        self.libelle_reponse_le.setText(QCoreApplication.translate("Reponse", u"R\u00e9pondu le", None))
#if QT_CONFIG(accessibility)
        self.reponse_le.setAccessibleName(QCoreApplication.translate("Reponse", u"R\u00e9pondu le", None))
#endif // QT_CONFIG(accessibility)
        self.faute_reponse_le.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("Reponse", u"Pr\u00e9cision", None))
#if QT_CONFIG(accessibility)
        self.precision.setAccessibleName(QCoreApplication.translate("Reponse", u"Pr\u00e9cision", None))
#endif // QT_CONFIG(accessibility)
        self.faute_precision.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Reponse", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Reponse", u"Renoncer", None))
        pass
    # retranslateUi


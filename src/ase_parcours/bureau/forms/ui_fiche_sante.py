# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_sante.ui'
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

class Ui_FicheSante(object):
    def setupUi(self, FicheSante):
        if not FicheSante.objectName():
            FicheSante.setObjectName(u"FicheSante")
        self.pile_racine = QVBoxLayout(FicheSante)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheSante)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_element = QWidget(self.champs)
        self.bloc_element.setObjectName(u"bloc_element")
        self.pile_bloc_element = QVBoxLayout(self.bloc_element)
        self.pile_bloc_element.setSpacing(3)
        self.pile_bloc_element.setObjectName(u"pile_bloc_element")
        self.pile_bloc_element.setContentsMargins(0, 0, 0, 0)
        self.libelle_element = QLabel(self.bloc_element)
        self.libelle_element.setObjectName(u"libelle_element")
        self.libelle_element.setProperty(u"genre", u"second")

        self.pile_bloc_element.addWidget(self.libelle_element)

        self.element = QComboBox(self.bloc_element)
        self.element.setObjectName(u"element")
        self.element.setEditable(True)

        self.pile_bloc_element.addWidget(self.element)

        self.faute_element = QLabel(self.bloc_element)
        self.faute_element.setObjectName(u"faute_element")
        self.faute_element.setWordWrap(True)

        self.pile_bloc_element.addWidget(self.faute_element)


        self.grille_champs.addWidget(self.bloc_element, 0, 0, 1, 1)

        self.bloc_date = QWidget(self.champs)
        self.bloc_date.setObjectName(u"bloc_date")
        self.pile_bloc_date = QVBoxLayout(self.bloc_date)
        self.pile_bloc_date.setSpacing(3)
        self.pile_bloc_date.setObjectName(u"pile_bloc_date")
        self.pile_bloc_date.setContentsMargins(0, 0, 0, 0)
        self.libelle_date = QLabel(self.bloc_date)
        self.libelle_date.setObjectName(u"libelle_date")
        self.libelle_date.setProperty(u"genre", u"second")

        self.pile_bloc_date.addWidget(self.libelle_date)

        self.date = QLineEdit(self.bloc_date)
        self.date.setObjectName(u"date")

        self.pile_bloc_date.addWidget(self.date)

        self.faute_date = QLabel(self.bloc_date)
        self.faute_date.setObjectName(u"faute_date")
        self.faute_date.setWordWrap(True)

        self.pile_bloc_date.addWidget(self.faute_date)


        self.grille_champs.addWidget(self.bloc_date, 0, 0, 1, 1)

        self.bloc_echeance = QWidget(self.champs)
        self.bloc_echeance.setObjectName(u"bloc_echeance")
        self.pile_bloc_echeance = QVBoxLayout(self.bloc_echeance)
        self.pile_bloc_echeance.setSpacing(3)
        self.pile_bloc_echeance.setObjectName(u"pile_bloc_echeance")
        self.pile_bloc_echeance.setContentsMargins(0, 0, 0, 0)
        self.libelle_echeance = QLabel(self.bloc_echeance)
        self.libelle_echeance.setObjectName(u"libelle_echeance")
        self.libelle_echeance.setProperty(u"genre", u"second")

        self.pile_bloc_echeance.addWidget(self.libelle_echeance)

        self.echeance = QLineEdit(self.bloc_echeance)
        self.echeance.setObjectName(u"echeance")

        self.pile_bloc_echeance.addWidget(self.echeance)

        self.faute_echeance = QLabel(self.bloc_echeance)
        self.faute_echeance.setObjectName(u"faute_echeance")
        self.faute_echeance.setWordWrap(True)

        self.pile_bloc_echeance.addWidget(self.faute_echeance)


        self.grille_champs.addWidget(self.bloc_echeance, 0, 0, 1, 1)

        self.bloc_ouvert = QWidget(self.champs)
        self.bloc_ouvert.setObjectName(u"bloc_ouvert")
        self.pile_bloc_ouvert = QVBoxLayout(self.bloc_ouvert)
        self.pile_bloc_ouvert.setSpacing(3)
        self.pile_bloc_ouvert.setObjectName(u"pile_bloc_ouvert")
        self.pile_bloc_ouvert.setContentsMargins(0, 0, 0, 0)
        self.libelle_ouvert = QLabel(self.bloc_ouvert)
        self.libelle_ouvert.setObjectName(u"libelle_ouvert")
        self.libelle_ouvert.setProperty(u"genre", u"second")

        self.pile_bloc_ouvert.addWidget(self.libelle_ouvert)

        self.place_ouvert = QWidget(self.bloc_ouvert)
        self.place_ouvert.setObjectName(u"place_ouvert")
        self.pile_ouvert = QVBoxLayout(self.place_ouvert)
        self.pile_ouvert.setSpacing(0)
        self.pile_ouvert.setObjectName(u"pile_ouvert")
        self.pile_ouvert.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_ouvert.addWidget(self.place_ouvert)

        self.faute_ouvert = QLabel(self.bloc_ouvert)
        self.faute_ouvert.setObjectName(u"faute_ouvert")
        self.faute_ouvert.setWordWrap(True)

        self.pile_bloc_ouvert.addWidget(self.faute_ouvert)


        self.grille_champs.addWidget(self.bloc_ouvert, 0, 0, 1, 1)

        self.bloc_contact = QWidget(self.champs)
        self.bloc_contact.setObjectName(u"bloc_contact")
        self.pile_bloc_contact = QVBoxLayout(self.bloc_contact)
        self.pile_bloc_contact.setSpacing(3)
        self.pile_bloc_contact.setObjectName(u"pile_bloc_contact")
        self.pile_bloc_contact.setContentsMargins(0, 0, 0, 0)
        self.libelle_contact = QLabel(self.bloc_contact)
        self.libelle_contact.setObjectName(u"libelle_contact")
        self.libelle_contact.setProperty(u"genre", u"second")

        self.pile_bloc_contact.addWidget(self.libelle_contact)

        self.contact = QLineEdit(self.bloc_contact)
        self.contact.setObjectName(u"contact")

        self.pile_bloc_contact.addWidget(self.contact)

        self.faute_contact = QLabel(self.bloc_contact)
        self.faute_contact.setObjectName(u"faute_contact")
        self.faute_contact.setWordWrap(True)

        self.pile_bloc_contact.addWidget(self.faute_contact)


        self.grille_champs.addWidget(self.bloc_contact, 0, 0, 1, 1)

        self.bloc_telephone = QWidget(self.champs)
        self.bloc_telephone.setObjectName(u"bloc_telephone")
        self.pile_bloc_telephone = QVBoxLayout(self.bloc_telephone)
        self.pile_bloc_telephone.setSpacing(3)
        self.pile_bloc_telephone.setObjectName(u"pile_bloc_telephone")
        self.pile_bloc_telephone.setContentsMargins(0, 0, 0, 0)
        self.libelle_telephone = QLabel(self.bloc_telephone)
        self.libelle_telephone.setObjectName(u"libelle_telephone")
        self.libelle_telephone.setProperty(u"genre", u"second")

        self.pile_bloc_telephone.addWidget(self.libelle_telephone)

        self.telephone = QLineEdit(self.bloc_telephone)
        self.telephone.setObjectName(u"telephone")

        self.pile_bloc_telephone.addWidget(self.telephone)

        self.faute_telephone = QLabel(self.bloc_telephone)
        self.faute_telephone.setObjectName(u"faute_telephone")
        self.faute_telephone.setWordWrap(True)

        self.pile_bloc_telephone.addWidget(self.faute_telephone)


        self.grille_champs.addWidget(self.bloc_telephone, 0, 0, 1, 1)

        self.bloc_apres_18 = QWidget(self.champs)
        self.bloc_apres_18.setObjectName(u"bloc_apres_18")
        self.pile_bloc_apres_18 = QVBoxLayout(self.bloc_apres_18)
        self.pile_bloc_apres_18.setSpacing(3)
        self.pile_bloc_apres_18.setObjectName(u"pile_bloc_apres_18")
        self.pile_bloc_apres_18.setContentsMargins(0, 0, 0, 0)
        self.libelle_apres_18 = QLabel(self.bloc_apres_18)
        self.libelle_apres_18.setObjectName(u"libelle_apres_18")
        self.libelle_apres_18.setProperty(u"genre", u"second")

        self.pile_bloc_apres_18.addWidget(self.libelle_apres_18)

        self.place_apres_18 = QWidget(self.bloc_apres_18)
        self.place_apres_18.setObjectName(u"place_apres_18")
        self.pile_apres_18 = QVBoxLayout(self.place_apres_18)
        self.pile_apres_18.setSpacing(0)
        self.pile_apres_18.setObjectName(u"pile_apres_18")
        self.pile_apres_18.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_apres_18.addWidget(self.place_apres_18)

        self.faute_apres_18 = QLabel(self.bloc_apres_18)
        self.faute_apres_18.setObjectName(u"faute_apres_18")
        self.faute_apres_18.setWordWrap(True)

        self.pile_bloc_apres_18.addWidget(self.faute_apres_18)


        self.grille_champs.addWidget(self.bloc_apres_18, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheSante)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_element.setBuddy(self.element)
        self.libelle_date.setBuddy(self.date)
        self.libelle_echeance.setBuddy(self.echeance)
        self.libelle_contact.setBuddy(self.contact)
        self.libelle_telephone.setBuddy(self.telephone)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheSante)
    # setupUi

    def retranslateUi(self, FicheSante):
        self.libelle_element.setText(QCoreApplication.translate("FicheSante", u"\u00c9l\u00e9ment", None))
        self.faute_element.setText("")
        self.libelle_date.setText(QCoreApplication.translate("FicheSante", u"Date", None))
        self.faute_date.setText("")
        self.libelle_echeance.setText(QCoreApplication.translate("FicheSante", u"\u00c9ch\u00e9ance", None))
        self.faute_echeance.setText("")
        self.libelle_ouvert.setText(QCoreApplication.translate("FicheSante", u"En place", None))
        self.faute_ouvert.setText("")
        self.libelle_contact.setText(QCoreApplication.translate("FicheSante", u"Contact, relais", None))
        self.faute_contact.setText("")
        self.libelle_telephone.setText(QCoreApplication.translate("FicheSante", u"T\u00e9l\u00e9phone", None))
        self.faute_telephone.setText("")
        self.libelle_apres_18.setText(QCoreApplication.translate("FicheSante", u"Relais apr\u00e8s 18 ans", None))
        self.faute_apres_18.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheSante", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


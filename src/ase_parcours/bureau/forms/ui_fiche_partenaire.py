# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_partenaire.ui'
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

class Ui_FichePartenaire(object):
    def setupUi(self, FichePartenaire):
        if not FichePartenaire.objectName():
            FichePartenaire.setObjectName(u"FichePartenaire")
        self.pile_racine = QVBoxLayout(FichePartenaire)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FichePartenaire)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nom = QWidget(self.champs)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_bloc_nom = QVBoxLayout(self.bloc_nom)
        self.pile_bloc_nom.setSpacing(3)
        self.pile_bloc_nom.setObjectName(u"pile_bloc_nom")
        self.pile_bloc_nom.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom = QLabel(self.bloc_nom)
        self.libelle_nom.setObjectName(u"libelle_nom")
        self.libelle_nom.setProperty(u"genre", u"second")

        self.pile_bloc_nom.addWidget(self.libelle_nom)

        self.nom = QLineEdit(self.bloc_nom)
        self.nom.setObjectName(u"nom")

        self.pile_bloc_nom.addWidget(self.nom)

        self.faute_nom = QLabel(self.bloc_nom)
        self.faute_nom.setObjectName(u"faute_nom")
        self.faute_nom.setWordWrap(True)

        self.pile_bloc_nom.addWidget(self.faute_nom)


        self.grille_champs.addWidget(self.bloc_nom, 0, 0, 1, 1)

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

        self.bloc_courriel = QWidget(self.champs)
        self.bloc_courriel.setObjectName(u"bloc_courriel")
        self.pile_bloc_courriel = QVBoxLayout(self.bloc_courriel)
        self.pile_bloc_courriel.setSpacing(3)
        self.pile_bloc_courriel.setObjectName(u"pile_bloc_courriel")
        self.pile_bloc_courriel.setContentsMargins(0, 0, 0, 0)
        self.libelle_courriel = QLabel(self.bloc_courriel)
        self.libelle_courriel.setObjectName(u"libelle_courriel")
        self.libelle_courriel.setProperty(u"genre", u"second")

        self.pile_bloc_courriel.addWidget(self.libelle_courriel)

        self.courriel = QLineEdit(self.bloc_courriel)
        self.courriel.setObjectName(u"courriel")

        self.pile_bloc_courriel.addWidget(self.courriel)

        self.faute_courriel = QLabel(self.bloc_courriel)
        self.faute_courriel.setObjectName(u"faute_courriel")
        self.faute_courriel.setWordWrap(True)

        self.pile_bloc_courriel.addWidget(self.faute_courriel)


        self.grille_champs.addWidget(self.bloc_courriel, 0, 0, 1, 1)

        self.bloc_adresse = QWidget(self.champs)
        self.bloc_adresse.setObjectName(u"bloc_adresse")
        self.pile_bloc_adresse = QVBoxLayout(self.bloc_adresse)
        self.pile_bloc_adresse.setSpacing(3)
        self.pile_bloc_adresse.setObjectName(u"pile_bloc_adresse")
        self.pile_bloc_adresse.setContentsMargins(0, 0, 0, 0)
        self.libelle_adresse = QLabel(self.bloc_adresse)
        self.libelle_adresse.setObjectName(u"libelle_adresse")
        self.libelle_adresse.setProperty(u"genre", u"second")

        self.pile_bloc_adresse.addWidget(self.libelle_adresse)

        self.adresse = QLineEdit(self.bloc_adresse)
        self.adresse.setObjectName(u"adresse")

        self.pile_bloc_adresse.addWidget(self.adresse)

        self.faute_adresse = QLabel(self.bloc_adresse)
        self.faute_adresse.setObjectName(u"faute_adresse")
        self.faute_adresse.setWordWrap(True)

        self.pile_bloc_adresse.addWidget(self.faute_adresse)


        self.grille_champs.addWidget(self.bloc_adresse, 0, 0, 1, 1)

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

        self.bloc_actif = QWidget(self.champs)
        self.bloc_actif.setObjectName(u"bloc_actif")
        self.pile_bloc_actif = QVBoxLayout(self.bloc_actif)
        self.pile_bloc_actif.setSpacing(3)
        self.pile_bloc_actif.setObjectName(u"pile_bloc_actif")
        self.pile_bloc_actif.setContentsMargins(0, 0, 0, 0)
        self.libelle_actif = QLabel(self.bloc_actif)
        self.libelle_actif.setObjectName(u"libelle_actif")
        self.libelle_actif.setProperty(u"genre", u"second")

        self.pile_bloc_actif.addWidget(self.libelle_actif)

        self.place_actif = QWidget(self.bloc_actif)
        self.place_actif.setObjectName(u"place_actif")
        self.pile_actif = QVBoxLayout(self.place_actif)
        self.pile_actif.setSpacing(0)
        self.pile_actif.setObjectName(u"pile_actif")
        self.pile_actif.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_actif.addWidget(self.place_actif)

        self.faute_actif = QLabel(self.bloc_actif)
        self.faute_actif.setObjectName(u"faute_actif")
        self.faute_actif.setWordWrap(True)

        self.pile_bloc_actif.addWidget(self.faute_actif)


        self.grille_champs.addWidget(self.bloc_actif, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FichePartenaire)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nom.setBuddy(self.nom)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_contact.setBuddy(self.contact)
        self.libelle_telephone.setBuddy(self.telephone)
        self.libelle_courriel.setBuddy(self.courriel)
        self.libelle_adresse.setBuddy(self.adresse)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FichePartenaire)
    # setupUi

    def retranslateUi(self, FichePartenaire):
        self.libelle_nom.setText(QCoreApplication.translate("FichePartenaire", u"Nom", None))
        self.faute_nom.setText("")
        self.libelle_nature.setText(QCoreApplication.translate("FichePartenaire", u"Nature", None))
        self.faute_nature.setText("")
        self.libelle_contact.setText(QCoreApplication.translate("FichePartenaire", u"Personne \u00e0 joindre", None))
        self.faute_contact.setText("")
        self.libelle_telephone.setText(QCoreApplication.translate("FichePartenaire", u"T\u00e9l\u00e9phone", None))
        self.faute_telephone.setText("")
        self.libelle_courriel.setText(QCoreApplication.translate("FichePartenaire", u"Courriel", None))
        self.faute_courriel.setText("")
        self.libelle_adresse.setText(QCoreApplication.translate("FichePartenaire", u"Adresse", None))
        self.faute_adresse.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FichePartenaire", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        self.libelle_actif.setText(QCoreApplication.translate("FichePartenaire", u"Toujours d\u2019actualit\u00e9", None))
        self.faute_actif.setText("")
        pass
    # retranslateUi


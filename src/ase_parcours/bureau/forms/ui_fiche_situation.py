# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_situation.ui'
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

class Ui_FicheSituation(object):
    def setupUi(self, FicheSituation):
        if not FicheSituation.objectName():
            FicheSituation.setObjectName(u"FicheSituation")
        self.pile_racine = QVBoxLayout(FicheSituation)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheSituation)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_residence = QWidget(self.champs)
        self.bloc_residence.setObjectName(u"bloc_residence")
        self.pile_bloc_residence = QVBoxLayout(self.bloc_residence)
        self.pile_bloc_residence.setSpacing(3)
        self.pile_bloc_residence.setObjectName(u"pile_bloc_residence")
        self.pile_bloc_residence.setContentsMargins(0, 0, 0, 0)
        self.libelle_residence = QLabel(self.bloc_residence)
        self.libelle_residence.setObjectName(u"libelle_residence")
        self.libelle_residence.setProperty(u"genre", u"second")

        self.pile_bloc_residence.addWidget(self.libelle_residence)

        self.residence = QComboBox(self.bloc_residence)
        self.residence.setObjectName(u"residence")
        self.residence.setEditable(True)

        self.pile_bloc_residence.addWidget(self.residence)

        self.faute_residence = QLabel(self.bloc_residence)
        self.faute_residence.setObjectName(u"faute_residence")
        self.faute_residence.setWordWrap(True)

        self.pile_bloc_residence.addWidget(self.faute_residence)


        self.grille_champs.addWidget(self.bloc_residence, 0, 0, 1, 1)

        self.bloc_residence_depuis = QWidget(self.champs)
        self.bloc_residence_depuis.setObjectName(u"bloc_residence_depuis")
        self.pile_bloc_residence_depuis = QVBoxLayout(self.bloc_residence_depuis)
        self.pile_bloc_residence_depuis.setSpacing(3)
        self.pile_bloc_residence_depuis.setObjectName(u"pile_bloc_residence_depuis")
        self.pile_bloc_residence_depuis.setContentsMargins(0, 0, 0, 0)
        self.libelle_residence_depuis = QLabel(self.bloc_residence_depuis)
        self.libelle_residence_depuis.setObjectName(u"libelle_residence_depuis")
        self.libelle_residence_depuis.setProperty(u"genre", u"second")

        self.pile_bloc_residence_depuis.addWidget(self.libelle_residence_depuis)

        self.residence_depuis = QLineEdit(self.bloc_residence_depuis)
        self.residence_depuis.setObjectName(u"residence_depuis")

        self.pile_bloc_residence_depuis.addWidget(self.residence_depuis)

        self.faute_residence_depuis = QLabel(self.bloc_residence_depuis)
        self.faute_residence_depuis.setObjectName(u"faute_residence_depuis")
        self.faute_residence_depuis.setWordWrap(True)

        self.pile_bloc_residence_depuis.addWidget(self.faute_residence_depuis)


        self.grille_champs.addWidget(self.bloc_residence_depuis, 0, 0, 1, 1)

        self.bloc_ase = QWidget(self.champs)
        self.bloc_ase.setObjectName(u"bloc_ase")
        self.pile_bloc_ase = QVBoxLayout(self.bloc_ase)
        self.pile_bloc_ase.setSpacing(3)
        self.pile_bloc_ase.setObjectName(u"pile_bloc_ase")
        self.pile_bloc_ase.setContentsMargins(0, 0, 0, 0)
        self.libelle_ase = QLabel(self.bloc_ase)
        self.libelle_ase.setObjectName(u"libelle_ase")
        self.libelle_ase.setProperty(u"genre", u"second")

        self.pile_bloc_ase.addWidget(self.libelle_ase)

        self.ase = QComboBox(self.bloc_ase)
        self.ase.setObjectName(u"ase")
        self.ase.setEditable(True)

        self.pile_bloc_ase.addWidget(self.ase)

        self.faute_ase = QLabel(self.bloc_ase)
        self.faute_ase.setObjectName(u"faute_ase")
        self.faute_ase.setWordWrap(True)

        self.pile_bloc_ase.addWidget(self.faute_ase)


        self.grille_champs.addWidget(self.bloc_ase, 0, 0, 1, 1)

        self.bloc_soutien_familial = QWidget(self.champs)
        self.bloc_soutien_familial.setObjectName(u"bloc_soutien_familial")
        self.pile_bloc_soutien_familial = QVBoxLayout(self.bloc_soutien_familial)
        self.pile_bloc_soutien_familial.setSpacing(3)
        self.pile_bloc_soutien_familial.setObjectName(u"pile_bloc_soutien_familial")
        self.pile_bloc_soutien_familial.setContentsMargins(0, 0, 0, 0)
        self.libelle_soutien_familial = QLabel(self.bloc_soutien_familial)
        self.libelle_soutien_familial.setObjectName(u"libelle_soutien_familial")
        self.libelle_soutien_familial.setProperty(u"genre", u"second")

        self.pile_bloc_soutien_familial.addWidget(self.libelle_soutien_familial)

        self.place_soutien_familial = QWidget(self.bloc_soutien_familial)
        self.place_soutien_familial.setObjectName(u"place_soutien_familial")
        self.pile_soutien_familial = QVBoxLayout(self.place_soutien_familial)
        self.pile_soutien_familial.setSpacing(0)
        self.pile_soutien_familial.setObjectName(u"pile_soutien_familial")
        self.pile_soutien_familial.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_soutien_familial.addWidget(self.place_soutien_familial)

        self.faute_soutien_familial = QLabel(self.bloc_soutien_familial)
        self.faute_soutien_familial.setObjectName(u"faute_soutien_familial")
        self.faute_soutien_familial.setWordWrap(True)

        self.pile_bloc_soutien_familial.addWidget(self.faute_soutien_familial)


        self.grille_champs.addWidget(self.bloc_soutien_familial, 0, 0, 1, 1)

        self.bloc_chez_parents = QWidget(self.champs)
        self.bloc_chez_parents.setObjectName(u"bloc_chez_parents")
        self.pile_bloc_chez_parents = QVBoxLayout(self.bloc_chez_parents)
        self.pile_bloc_chez_parents.setSpacing(3)
        self.pile_bloc_chez_parents.setObjectName(u"pile_bloc_chez_parents")
        self.pile_bloc_chez_parents.setContentsMargins(0, 0, 0, 0)
        self.libelle_chez_parents = QLabel(self.bloc_chez_parents)
        self.libelle_chez_parents.setObjectName(u"libelle_chez_parents")
        self.libelle_chez_parents.setProperty(u"genre", u"second")

        self.pile_bloc_chez_parents.addWidget(self.libelle_chez_parents)

        self.place_chez_parents = QWidget(self.bloc_chez_parents)
        self.place_chez_parents.setObjectName(u"place_chez_parents")
        self.pile_chez_parents = QVBoxLayout(self.place_chez_parents)
        self.pile_chez_parents.setSpacing(0)
        self.pile_chez_parents.setObjectName(u"pile_chez_parents")
        self.pile_chez_parents.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_chez_parents.addWidget(self.place_chez_parents)

        self.faute_chez_parents = QLabel(self.bloc_chez_parents)
        self.faute_chez_parents.setObjectName(u"faute_chez_parents")
        self.faute_chez_parents.setWordWrap(True)

        self.pile_bloc_chez_parents.addWidget(self.faute_chez_parents)


        self.grille_champs.addWidget(self.bloc_chez_parents, 0, 0, 1, 1)

        self.bloc_foyer_fiscal_parents = QWidget(self.champs)
        self.bloc_foyer_fiscal_parents.setObjectName(u"bloc_foyer_fiscal_parents")
        self.pile_bloc_foyer_fiscal_parents = QVBoxLayout(self.bloc_foyer_fiscal_parents)
        self.pile_bloc_foyer_fiscal_parents.setSpacing(3)
        self.pile_bloc_foyer_fiscal_parents.setObjectName(u"pile_bloc_foyer_fiscal_parents")
        self.pile_bloc_foyer_fiscal_parents.setContentsMargins(0, 0, 0, 0)
        self.libelle_foyer_fiscal_parents = QLabel(self.bloc_foyer_fiscal_parents)
        self.libelle_foyer_fiscal_parents.setObjectName(u"libelle_foyer_fiscal_parents")
        self.libelle_foyer_fiscal_parents.setProperty(u"genre", u"second")

        self.pile_bloc_foyer_fiscal_parents.addWidget(self.libelle_foyer_fiscal_parents)

        self.place_foyer_fiscal_parents = QWidget(self.bloc_foyer_fiscal_parents)
        self.place_foyer_fiscal_parents.setObjectName(u"place_foyer_fiscal_parents")
        self.pile_foyer_fiscal_parents = QVBoxLayout(self.place_foyer_fiscal_parents)
        self.pile_foyer_fiscal_parents.setSpacing(0)
        self.pile_foyer_fiscal_parents.setObjectName(u"pile_foyer_fiscal_parents")
        self.pile_foyer_fiscal_parents.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_foyer_fiscal_parents.addWidget(self.place_foyer_fiscal_parents)

        self.faute_foyer_fiscal_parents = QLabel(self.bloc_foyer_fiscal_parents)
        self.faute_foyer_fiscal_parents.setObjectName(u"faute_foyer_fiscal_parents")
        self.faute_foyer_fiscal_parents.setWordWrap(True)

        self.pile_bloc_foyer_fiscal_parents.addWidget(self.faute_foyer_fiscal_parents)


        self.grille_champs.addWidget(self.bloc_foyer_fiscal_parents, 0, 0, 1, 1)

        self.bloc_declaration_propre = QWidget(self.champs)
        self.bloc_declaration_propre.setObjectName(u"bloc_declaration_propre")
        self.pile_bloc_declaration_propre = QVBoxLayout(self.bloc_declaration_propre)
        self.pile_bloc_declaration_propre.setSpacing(3)
        self.pile_bloc_declaration_propre.setObjectName(u"pile_bloc_declaration_propre")
        self.pile_bloc_declaration_propre.setContentsMargins(0, 0, 0, 0)
        self.libelle_declaration_propre = QLabel(self.bloc_declaration_propre)
        self.libelle_declaration_propre.setObjectName(u"libelle_declaration_propre")
        self.libelle_declaration_propre.setProperty(u"genre", u"second")

        self.pile_bloc_declaration_propre.addWidget(self.libelle_declaration_propre)

        self.place_declaration_propre = QWidget(self.bloc_declaration_propre)
        self.place_declaration_propre.setObjectName(u"place_declaration_propre")
        self.pile_declaration_propre = QVBoxLayout(self.place_declaration_propre)
        self.pile_declaration_propre.setSpacing(0)
        self.pile_declaration_propre.setObjectName(u"pile_declaration_propre")
        self.pile_declaration_propre.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_declaration_propre.addWidget(self.place_declaration_propre)

        self.faute_declaration_propre = QLabel(self.bloc_declaration_propre)
        self.faute_declaration_propre.setObjectName(u"faute_declaration_propre")
        self.faute_declaration_propre.setWordWrap(True)

        self.pile_bloc_declaration_propre.addWidget(self.faute_declaration_propre)


        self.grille_champs.addWidget(self.bloc_declaration_propre, 0, 0, 1, 1)

        self.bloc_pension_alimentaire = QWidget(self.champs)
        self.bloc_pension_alimentaire.setObjectName(u"bloc_pension_alimentaire")
        self.pile_bloc_pension_alimentaire = QVBoxLayout(self.bloc_pension_alimentaire)
        self.pile_bloc_pension_alimentaire.setSpacing(3)
        self.pile_bloc_pension_alimentaire.setObjectName(u"pile_bloc_pension_alimentaire")
        self.pile_bloc_pension_alimentaire.setContentsMargins(0, 0, 0, 0)
        self.libelle_pension_alimentaire = QLabel(self.bloc_pension_alimentaire)
        self.libelle_pension_alimentaire.setObjectName(u"libelle_pension_alimentaire")
        self.libelle_pension_alimentaire.setProperty(u"genre", u"second")

        self.pile_bloc_pension_alimentaire.addWidget(self.libelle_pension_alimentaire)

        self.place_pension_alimentaire = QWidget(self.bloc_pension_alimentaire)
        self.place_pension_alimentaire.setObjectName(u"place_pension_alimentaire")
        self.pile_pension_alimentaire = QVBoxLayout(self.place_pension_alimentaire)
        self.pile_pension_alimentaire.setSpacing(0)
        self.pile_pension_alimentaire.setObjectName(u"pile_pension_alimentaire")
        self.pile_pension_alimentaire.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_pension_alimentaire.addWidget(self.place_pension_alimentaire)

        self.faute_pension_alimentaire = QLabel(self.bloc_pension_alimentaire)
        self.faute_pension_alimentaire.setObjectName(u"faute_pension_alimentaire")
        self.faute_pension_alimentaire.setWordWrap(True)

        self.pile_bloc_pension_alimentaire.addWidget(self.faute_pension_alimentaire)


        self.grille_champs.addWidget(self.bloc_pension_alimentaire, 0, 0, 1, 1)

        self.bloc_accompagnement = QWidget(self.champs)
        self.bloc_accompagnement.setObjectName(u"bloc_accompagnement")
        self.pile_bloc_accompagnement = QVBoxLayout(self.bloc_accompagnement)
        self.pile_bloc_accompagnement.setSpacing(3)
        self.pile_bloc_accompagnement.setObjectName(u"pile_bloc_accompagnement")
        self.pile_bloc_accompagnement.setContentsMargins(0, 0, 0, 0)
        self.libelle_accompagnement = QLabel(self.bloc_accompagnement)
        self.libelle_accompagnement.setObjectName(u"libelle_accompagnement")
        self.libelle_accompagnement.setProperty(u"genre", u"second")

        self.pile_bloc_accompagnement.addWidget(self.libelle_accompagnement)

        self.place_accompagnement = QWidget(self.bloc_accompagnement)
        self.place_accompagnement.setObjectName(u"place_accompagnement")
        self.pile_accompagnement = QVBoxLayout(self.place_accompagnement)
        self.pile_accompagnement.setSpacing(0)
        self.pile_accompagnement.setObjectName(u"pile_accompagnement")
        self.pile_accompagnement.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_accompagnement.addWidget(self.place_accompagnement)

        self.faute_accompagnement = QLabel(self.bloc_accompagnement)
        self.faute_accompagnement.setObjectName(u"faute_accompagnement")
        self.faute_accompagnement.setWordWrap(True)

        self.pile_bloc_accompagnement.addWidget(self.faute_accompagnement)


        self.grille_champs.addWidget(self.bloc_accompagnement, 0, 0, 1, 1)

        self.bloc_heures_travaillees = QWidget(self.champs)
        self.bloc_heures_travaillees.setObjectName(u"bloc_heures_travaillees")
        self.pile_bloc_heures_travaillees = QVBoxLayout(self.bloc_heures_travaillees)
        self.pile_bloc_heures_travaillees.setSpacing(3)
        self.pile_bloc_heures_travaillees.setObjectName(u"pile_bloc_heures_travaillees")
        self.pile_bloc_heures_travaillees.setContentsMargins(0, 0, 0, 0)
        self.libelle_heures_travaillees = QLabel(self.bloc_heures_travaillees)
        self.libelle_heures_travaillees.setObjectName(u"libelle_heures_travaillees")
        self.libelle_heures_travaillees.setProperty(u"genre", u"second")

        self.pile_bloc_heures_travaillees.addWidget(self.libelle_heures_travaillees)

        self.heures_travaillees = QLineEdit(self.bloc_heures_travaillees)
        self.heures_travaillees.setObjectName(u"heures_travaillees")

        self.pile_bloc_heures_travaillees.addWidget(self.heures_travaillees)

        self.faute_heures_travaillees = QLabel(self.bloc_heures_travaillees)
        self.faute_heures_travaillees.setObjectName(u"faute_heures_travaillees")
        self.faute_heures_travaillees.setWordWrap(True)

        self.pile_bloc_heures_travaillees.addWidget(self.faute_heures_travaillees)


        self.grille_champs.addWidget(self.bloc_heures_travaillees, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheSituation)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_residence.setBuddy(self.residence)
        self.libelle_residence_depuis.setBuddy(self.residence_depuis)
        self.libelle_ase.setBuddy(self.ase)
        self.libelle_heures_travaillees.setBuddy(self.heures_travaillees)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheSituation)
    # setupUi

    def retranslateUi(self, FicheSituation):
        self.libelle_residence.setText(QCoreApplication.translate("FicheSituation", u"R\u00e9side dans le d\u00e9partement", None))
        self.faute_residence.setText("")
        self.libelle_residence_depuis.setText(QCoreApplication.translate("FicheSituation", u"Y r\u00e9side depuis le", None))
        self.faute_residence_depuis.setText("")
        self.libelle_ase.setText(QCoreApplication.translate("FicheSituation", u"D\u00e9partement de l\u2019ASE", None))
        self.faute_ase.setText("")
        self.libelle_soutien_familial.setText(QCoreApplication.translate("FicheSituation", u"Aide financi\u00e8re de la famille ou d\u2019un tiers", None))
        self.faute_soutien_familial.setText("")
        self.libelle_chez_parents.setText(QCoreApplication.translate("FicheSituation", u"Vit chez un parent", None))
        self.faute_chez_parents.setText("")
        self.libelle_foyer_fiscal_parents.setText(QCoreApplication.translate("FicheSituation", u"Rattach\u00e9 aux imp\u00f4ts d\u2019un parent", None))
        self.faute_foyer_fiscal_parents.setText("")
        self.libelle_declaration_propre.setText(QCoreApplication.translate("FicheSituation", u"Fait sa propre d\u00e9claration d\u2019imp\u00f4ts", None))
        self.faute_declaration_propre.setText("")
        self.libelle_pension_alimentaire.setText(QCoreApplication.translate("FicheSituation", u"Re\u00e7oit une pension alimentaire", None))
        self.faute_pension_alimentaire.setText("")
        self.libelle_accompagnement.setText(QCoreApplication.translate("FicheSituation", u"Accepte l\u2019accompagnement demand\u00e9", None))
        self.faute_accompagnement.setText("")
        self.libelle_heures_travaillees.setText(QCoreApplication.translate("FicheSituation", u"Heures travaill\u00e9es en trois ans", None))
        self.faute_heures_travaillees.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scenario_moment.ui'
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

class Ui_ScenarioMoment(object):
    def setupUi(self, ScenarioMoment):
        if not ScenarioMoment.objectName():
            ScenarioMoment.setObjectName(u"ScenarioMoment")
        self.pile_racine = QVBoxLayout(ScenarioMoment)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.bascules = QWidget(ScenarioMoment)
        self.bascules.setObjectName(u"bascules")
        self.grille_bascules = QGridLayout(self.bascules)
        self.grille_bascules.setObjectName(u"grille_bascules")
        self.grille_bascules.setHorizontalSpacing(10)
        self.grille_bascules.setVerticalSpacing(8)
        self.grille_bascules.setContentsMargins(0, 0, 0, 0)
        self.bloc_choix_apjm = QWidget(self.bascules)
        self.bloc_choix_apjm.setObjectName(u"bloc_choix_apjm")
        self.pile_bloc_choix_apjm = QVBoxLayout(self.bloc_choix_apjm)
        self.pile_bloc_choix_apjm.setSpacing(3)
        self.pile_bloc_choix_apjm.setObjectName(u"pile_bloc_choix_apjm")
        self.pile_bloc_choix_apjm.setContentsMargins(0, 0, 0, 0)
        self.libelle_choix_apjm = QLabel(self.bloc_choix_apjm)
        self.libelle_choix_apjm.setObjectName(u"libelle_choix_apjm")
        self.libelle_choix_apjm.setProperty(u"genre", u"second")

        self.pile_bloc_choix_apjm.addWidget(self.libelle_choix_apjm)

        self.choix_apjm = QComboBox(self.bloc_choix_apjm)
        self.choix_apjm.setObjectName(u"choix_apjm")

        self.pile_bloc_choix_apjm.addWidget(self.choix_apjm)

        self.faute_choix_apjm = QLabel(self.bloc_choix_apjm)
        self.faute_choix_apjm.setObjectName(u"faute_choix_apjm")
        self.faute_choix_apjm.setWordWrap(True)

        self.pile_bloc_choix_apjm.addWidget(self.faute_choix_apjm)


        self.grille_bascules.addWidget(self.bloc_choix_apjm, 0, 0, 1, 1)

        self.bloc_choix_activite = QWidget(self.bascules)
        self.bloc_choix_activite.setObjectName(u"bloc_choix_activite")
        self.pile_bloc_choix_activite = QVBoxLayout(self.bloc_choix_activite)
        self.pile_bloc_choix_activite.setSpacing(3)
        self.pile_bloc_choix_activite.setObjectName(u"pile_bloc_choix_activite")
        self.pile_bloc_choix_activite.setContentsMargins(0, 0, 0, 0)
        self.libelle_choix_activite = QLabel(self.bloc_choix_activite)
        self.libelle_choix_activite.setObjectName(u"libelle_choix_activite")
        self.libelle_choix_activite.setProperty(u"genre", u"second")

        self.pile_bloc_choix_activite.addWidget(self.libelle_choix_activite)

        self.choix_activite = QComboBox(self.bloc_choix_activite)
        self.choix_activite.setObjectName(u"choix_activite")

        self.pile_bloc_choix_activite.addWidget(self.choix_activite)

        self.faute_choix_activite = QLabel(self.bloc_choix_activite)
        self.faute_choix_activite.setObjectName(u"faute_choix_activite")
        self.faute_choix_activite.setWordWrap(True)

        self.pile_bloc_choix_activite.addWidget(self.faute_choix_activite)


        self.grille_bascules.addWidget(self.bloc_choix_activite, 0, 0, 1, 1)

        self.bloc_choix_logement = QWidget(self.bascules)
        self.bloc_choix_logement.setObjectName(u"bloc_choix_logement")
        self.pile_bloc_choix_logement = QVBoxLayout(self.bloc_choix_logement)
        self.pile_bloc_choix_logement.setSpacing(3)
        self.pile_bloc_choix_logement.setObjectName(u"pile_bloc_choix_logement")
        self.pile_bloc_choix_logement.setContentsMargins(0, 0, 0, 0)
        self.libelle_choix_logement = QLabel(self.bloc_choix_logement)
        self.libelle_choix_logement.setObjectName(u"libelle_choix_logement")
        self.libelle_choix_logement.setProperty(u"genre", u"second")

        self.pile_bloc_choix_logement.addWidget(self.libelle_choix_logement)

        self.choix_logement = QComboBox(self.bloc_choix_logement)
        self.choix_logement.setObjectName(u"choix_logement")

        self.pile_bloc_choix_logement.addWidget(self.choix_logement)

        self.faute_choix_logement = QLabel(self.bloc_choix_logement)
        self.faute_choix_logement.setObjectName(u"faute_choix_logement")
        self.faute_choix_logement.setWordWrap(True)

        self.pile_bloc_choix_logement.addWidget(self.faute_choix_logement)


        self.grille_bascules.addWidget(self.bloc_choix_logement, 0, 0, 1, 1)

        self.bloc_choix_revenu = QWidget(self.bascules)
        self.bloc_choix_revenu.setObjectName(u"bloc_choix_revenu")
        self.pile_bloc_choix_revenu = QVBoxLayout(self.bloc_choix_revenu)
        self.pile_bloc_choix_revenu.setSpacing(3)
        self.pile_bloc_choix_revenu.setObjectName(u"pile_bloc_choix_revenu")
        self.pile_bloc_choix_revenu.setContentsMargins(0, 0, 0, 0)
        self.libelle_choix_revenu = QLabel(self.bloc_choix_revenu)
        self.libelle_choix_revenu.setObjectName(u"libelle_choix_revenu")
        self.libelle_choix_revenu.setProperty(u"genre", u"second")

        self.pile_bloc_choix_revenu.addWidget(self.libelle_choix_revenu)

        self.choix_revenu = QComboBox(self.bloc_choix_revenu)
        self.choix_revenu.setObjectName(u"choix_revenu")

        self.pile_bloc_choix_revenu.addWidget(self.choix_revenu)

        self.faute_choix_revenu = QLabel(self.bloc_choix_revenu)
        self.faute_choix_revenu.setObjectName(u"faute_choix_revenu")
        self.faute_choix_revenu.setWordWrap(True)

        self.pile_bloc_choix_revenu.addWidget(self.faute_choix_revenu)


        self.grille_bascules.addWidget(self.bloc_choix_revenu, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.bascules)

        self.montants = QWidget(ScenarioMoment)
        self.montants.setObjectName(u"montants")
        self.grille_montants = QGridLayout(self.montants)
        self.grille_montants.setObjectName(u"grille_montants")
        self.grille_montants.setHorizontalSpacing(10)
        self.grille_montants.setVerticalSpacing(8)
        self.grille_montants.setContentsMargins(0, 0, 0, 0)
        self.bloc_apjm = QWidget(self.montants)
        self.bloc_apjm.setObjectName(u"bloc_apjm")
        self.pile_bloc_apjm = QVBoxLayout(self.bloc_apjm)
        self.pile_bloc_apjm.setSpacing(3)
        self.pile_bloc_apjm.setObjectName(u"pile_bloc_apjm")
        self.pile_bloc_apjm.setContentsMargins(0, 0, 0, 0)
        self.libelle_apjm = QLabel(self.bloc_apjm)
        self.libelle_apjm.setObjectName(u"libelle_apjm")
        self.libelle_apjm.setProperty(u"genre", u"second")

        self.pile_bloc_apjm.addWidget(self.libelle_apjm)

        self.apjm = QLineEdit(self.bloc_apjm)
        self.apjm.setObjectName(u"apjm")

        self.pile_bloc_apjm.addWidget(self.apjm)

        self.faute_apjm = QLabel(self.bloc_apjm)
        self.faute_apjm.setObjectName(u"faute_apjm")
        self.faute_apjm.setWordWrap(True)

        self.pile_bloc_apjm.addWidget(self.faute_apjm)


        self.grille_montants.addWidget(self.bloc_apjm, 0, 0, 1, 1)

        self.bloc_salaire = QWidget(self.montants)
        self.bloc_salaire.setObjectName(u"bloc_salaire")
        self.pile_bloc_salaire = QVBoxLayout(self.bloc_salaire)
        self.pile_bloc_salaire.setSpacing(3)
        self.pile_bloc_salaire.setObjectName(u"pile_bloc_salaire")
        self.pile_bloc_salaire.setContentsMargins(0, 0, 0, 0)
        self.libelle_salaire = QLabel(self.bloc_salaire)
        self.libelle_salaire.setObjectName(u"libelle_salaire")
        self.libelle_salaire.setProperty(u"genre", u"second")

        self.pile_bloc_salaire.addWidget(self.libelle_salaire)

        self.salaire = QLineEdit(self.bloc_salaire)
        self.salaire.setObjectName(u"salaire")

        self.pile_bloc_salaire.addWidget(self.salaire)

        self.faute_salaire = QLabel(self.bloc_salaire)
        self.faute_salaire.setObjectName(u"faute_salaire")
        self.faute_salaire.setWordWrap(True)

        self.pile_bloc_salaire.addWidget(self.faute_salaire)


        self.grille_montants.addWidget(self.bloc_salaire, 0, 0, 1, 1)

        self.bloc_bourse = QWidget(self.montants)
        self.bloc_bourse.setObjectName(u"bloc_bourse")
        self.pile_bloc_bourse = QVBoxLayout(self.bloc_bourse)
        self.pile_bloc_bourse.setSpacing(3)
        self.pile_bloc_bourse.setObjectName(u"pile_bloc_bourse")
        self.pile_bloc_bourse.setContentsMargins(0, 0, 0, 0)
        self.libelle_bourse = QLabel(self.bloc_bourse)
        self.libelle_bourse.setObjectName(u"libelle_bourse")
        self.libelle_bourse.setProperty(u"genre", u"second")

        self.pile_bloc_bourse.addWidget(self.libelle_bourse)

        self.bourse = QComboBox(self.bloc_bourse)
        self.bourse.setObjectName(u"bourse")
        self.bourse.setEditable(True)

        self.pile_bloc_bourse.addWidget(self.bourse)

        self.faute_bourse = QLabel(self.bloc_bourse)
        self.faute_bourse.setObjectName(u"faute_bourse")
        self.faute_bourse.setWordWrap(True)

        self.pile_bloc_bourse.addWidget(self.faute_bourse)


        self.grille_montants.addWidget(self.bloc_bourse, 0, 0, 1, 1)

        self.bloc_cej = QWidget(self.montants)
        self.bloc_cej.setObjectName(u"bloc_cej")
        self.pile_bloc_cej = QVBoxLayout(self.bloc_cej)
        self.pile_bloc_cej.setSpacing(3)
        self.pile_bloc_cej.setObjectName(u"pile_bloc_cej")
        self.pile_bloc_cej.setContentsMargins(0, 0, 0, 0)
        self.libelle_cej = QLabel(self.bloc_cej)
        self.libelle_cej.setObjectName(u"libelle_cej")
        self.libelle_cej.setProperty(u"genre", u"second")

        self.pile_bloc_cej.addWidget(self.libelle_cej)

        self.cej = QComboBox(self.bloc_cej)
        self.cej.setObjectName(u"cej")
        self.cej.setEditable(True)

        self.pile_bloc_cej.addWidget(self.cej)

        self.faute_cej = QLabel(self.bloc_cej)
        self.faute_cej.setObjectName(u"faute_cej")
        self.faute_cej.setWordWrap(True)

        self.pile_bloc_cej.addWidget(self.faute_cej)


        self.grille_montants.addWidget(self.bloc_cej, 0, 0, 1, 1)

        self.bloc_revenu = QWidget(self.montants)
        self.bloc_revenu.setObjectName(u"bloc_revenu")
        self.pile_bloc_revenu = QVBoxLayout(self.bloc_revenu)
        self.pile_bloc_revenu.setSpacing(3)
        self.pile_bloc_revenu.setObjectName(u"pile_bloc_revenu")
        self.pile_bloc_revenu.setContentsMargins(0, 0, 0, 0)
        self.libelle_revenu = QLabel(self.bloc_revenu)
        self.libelle_revenu.setObjectName(u"libelle_revenu")
        self.libelle_revenu.setProperty(u"genre", u"second")

        self.pile_bloc_revenu.addWidget(self.libelle_revenu)

        self.revenu = QComboBox(self.bloc_revenu)
        self.revenu.setObjectName(u"revenu")
        self.revenu.setEditable(True)

        self.pile_bloc_revenu.addWidget(self.revenu)

        self.faute_revenu = QLabel(self.bloc_revenu)
        self.faute_revenu.setObjectName(u"faute_revenu")
        self.faute_revenu.setWordWrap(True)

        self.pile_bloc_revenu.addWidget(self.faute_revenu)


        self.grille_montants.addWidget(self.bloc_revenu, 0, 0, 1, 1)

        self.bloc_autres_ressources = QWidget(self.montants)
        self.bloc_autres_ressources.setObjectName(u"bloc_autres_ressources")
        self.pile_bloc_autres_ressources = QVBoxLayout(self.bloc_autres_ressources)
        self.pile_bloc_autres_ressources.setSpacing(3)
        self.pile_bloc_autres_ressources.setObjectName(u"pile_bloc_autres_ressources")
        self.pile_bloc_autres_ressources.setContentsMargins(0, 0, 0, 0)
        self.libelle_autres_ressources = QLabel(self.bloc_autres_ressources)
        self.libelle_autres_ressources.setObjectName(u"libelle_autres_ressources")
        self.libelle_autres_ressources.setProperty(u"genre", u"second")

        self.pile_bloc_autres_ressources.addWidget(self.libelle_autres_ressources)

        self.autres_ressources = QLineEdit(self.bloc_autres_ressources)
        self.autres_ressources.setObjectName(u"autres_ressources")

        self.pile_bloc_autres_ressources.addWidget(self.autres_ressources)

        self.faute_autres_ressources = QLabel(self.bloc_autres_ressources)
        self.faute_autres_ressources.setObjectName(u"faute_autres_ressources")
        self.faute_autres_ressources.setWordWrap(True)

        self.pile_bloc_autres_ressources.addWidget(self.faute_autres_ressources)


        self.grille_montants.addWidget(self.bloc_autres_ressources, 0, 0, 1, 1)

        self.bloc_aide_logement = QWidget(self.montants)
        self.bloc_aide_logement.setObjectName(u"bloc_aide_logement")
        self.pile_bloc_aide_logement = QVBoxLayout(self.bloc_aide_logement)
        self.pile_bloc_aide_logement.setSpacing(3)
        self.pile_bloc_aide_logement.setObjectName(u"pile_bloc_aide_logement")
        self.pile_bloc_aide_logement.setContentsMargins(0, 0, 0, 0)
        self.libelle_aide_logement = QLabel(self.bloc_aide_logement)
        self.libelle_aide_logement.setObjectName(u"libelle_aide_logement")
        self.libelle_aide_logement.setProperty(u"genre", u"second")

        self.pile_bloc_aide_logement.addWidget(self.libelle_aide_logement)

        self.aide_logement = QLineEdit(self.bloc_aide_logement)
        self.aide_logement.setObjectName(u"aide_logement")

        self.pile_bloc_aide_logement.addWidget(self.aide_logement)

        self.faute_aide_logement = QLabel(self.bloc_aide_logement)
        self.faute_aide_logement.setObjectName(u"faute_aide_logement")
        self.faute_aide_logement.setWordWrap(True)

        self.pile_bloc_aide_logement.addWidget(self.faute_aide_logement)


        self.grille_montants.addWidget(self.bloc_aide_logement, 0, 0, 1, 1)

        self.bloc_autres_aides = QWidget(self.montants)
        self.bloc_autres_aides.setObjectName(u"bloc_autres_aides")
        self.pile_bloc_autres_aides = QVBoxLayout(self.bloc_autres_aides)
        self.pile_bloc_autres_aides.setSpacing(3)
        self.pile_bloc_autres_aides.setObjectName(u"pile_bloc_autres_aides")
        self.pile_bloc_autres_aides.setContentsMargins(0, 0, 0, 0)
        self.libelle_autres_aides = QLabel(self.bloc_autres_aides)
        self.libelle_autres_aides.setObjectName(u"libelle_autres_aides")
        self.libelle_autres_aides.setProperty(u"genre", u"second")

        self.pile_bloc_autres_aides.addWidget(self.libelle_autres_aides)

        self.autres_aides = QLineEdit(self.bloc_autres_aides)
        self.autres_aides.setObjectName(u"autres_aides")

        self.pile_bloc_autres_aides.addWidget(self.autres_aides)

        self.faute_autres_aides = QLabel(self.bloc_autres_aides)
        self.faute_autres_aides.setObjectName(u"faute_autres_aides")
        self.faute_autres_aides.setWordWrap(True)

        self.pile_bloc_autres_aides.addWidget(self.faute_autres_aides)


        self.grille_montants.addWidget(self.bloc_autres_aides, 0, 0, 1, 1)

        self.bloc_loyer = QWidget(self.montants)
        self.bloc_loyer.setObjectName(u"bloc_loyer")
        self.pile_bloc_loyer = QVBoxLayout(self.bloc_loyer)
        self.pile_bloc_loyer.setSpacing(3)
        self.pile_bloc_loyer.setObjectName(u"pile_bloc_loyer")
        self.pile_bloc_loyer.setContentsMargins(0, 0, 0, 0)
        self.libelle_loyer = QLabel(self.bloc_loyer)
        self.libelle_loyer.setObjectName(u"libelle_loyer")
        self.libelle_loyer.setProperty(u"genre", u"second")

        self.pile_bloc_loyer.addWidget(self.libelle_loyer)

        self.loyer = QComboBox(self.bloc_loyer)
        self.loyer.setObjectName(u"loyer")
        self.loyer.setEditable(True)

        self.pile_bloc_loyer.addWidget(self.loyer)

        self.faute_loyer = QLabel(self.bloc_loyer)
        self.faute_loyer.setObjectName(u"faute_loyer")
        self.faute_loyer.setWordWrap(True)

        self.pile_bloc_loyer.addWidget(self.faute_loyer)


        self.grille_montants.addWidget(self.bloc_loyer, 0, 0, 1, 1)

        self.bloc_energie = QWidget(self.montants)
        self.bloc_energie.setObjectName(u"bloc_energie")
        self.pile_bloc_energie = QVBoxLayout(self.bloc_energie)
        self.pile_bloc_energie.setSpacing(3)
        self.pile_bloc_energie.setObjectName(u"pile_bloc_energie")
        self.pile_bloc_energie.setContentsMargins(0, 0, 0, 0)
        self.libelle_energie = QLabel(self.bloc_energie)
        self.libelle_energie.setObjectName(u"libelle_energie")
        self.libelle_energie.setProperty(u"genre", u"second")

        self.pile_bloc_energie.addWidget(self.libelle_energie)

        self.energie = QLineEdit(self.bloc_energie)
        self.energie.setObjectName(u"energie")

        self.pile_bloc_energie.addWidget(self.energie)

        self.faute_energie = QLabel(self.bloc_energie)
        self.faute_energie.setObjectName(u"faute_energie")
        self.faute_energie.setWordWrap(True)

        self.pile_bloc_energie.addWidget(self.faute_energie)


        self.grille_montants.addWidget(self.bloc_energie, 0, 0, 1, 1)

        self.bloc_assurance = QWidget(self.montants)
        self.bloc_assurance.setObjectName(u"bloc_assurance")
        self.pile_bloc_assurance = QVBoxLayout(self.bloc_assurance)
        self.pile_bloc_assurance.setSpacing(3)
        self.pile_bloc_assurance.setObjectName(u"pile_bloc_assurance")
        self.pile_bloc_assurance.setContentsMargins(0, 0, 0, 0)
        self.libelle_assurance = QLabel(self.bloc_assurance)
        self.libelle_assurance.setObjectName(u"libelle_assurance")
        self.libelle_assurance.setProperty(u"genre", u"second")

        self.pile_bloc_assurance.addWidget(self.libelle_assurance)

        self.assurance = QLineEdit(self.bloc_assurance)
        self.assurance.setObjectName(u"assurance")

        self.pile_bloc_assurance.addWidget(self.assurance)

        self.faute_assurance = QLabel(self.bloc_assurance)
        self.faute_assurance.setObjectName(u"faute_assurance")
        self.faute_assurance.setWordWrap(True)

        self.pile_bloc_assurance.addWidget(self.faute_assurance)


        self.grille_montants.addWidget(self.bloc_assurance, 0, 0, 1, 1)

        self.bloc_alimentation = QWidget(self.montants)
        self.bloc_alimentation.setObjectName(u"bloc_alimentation")
        self.pile_bloc_alimentation = QVBoxLayout(self.bloc_alimentation)
        self.pile_bloc_alimentation.setSpacing(3)
        self.pile_bloc_alimentation.setObjectName(u"pile_bloc_alimentation")
        self.pile_bloc_alimentation.setContentsMargins(0, 0, 0, 0)
        self.libelle_alimentation = QLabel(self.bloc_alimentation)
        self.libelle_alimentation.setObjectName(u"libelle_alimentation")
        self.libelle_alimentation.setProperty(u"genre", u"second")

        self.pile_bloc_alimentation.addWidget(self.libelle_alimentation)

        self.alimentation = QLineEdit(self.bloc_alimentation)
        self.alimentation.setObjectName(u"alimentation")

        self.pile_bloc_alimentation.addWidget(self.alimentation)

        self.faute_alimentation = QLabel(self.bloc_alimentation)
        self.faute_alimentation.setObjectName(u"faute_alimentation")
        self.faute_alimentation.setWordWrap(True)

        self.pile_bloc_alimentation.addWidget(self.faute_alimentation)


        self.grille_montants.addWidget(self.bloc_alimentation, 0, 0, 1, 1)

        self.bloc_transport = QWidget(self.montants)
        self.bloc_transport.setObjectName(u"bloc_transport")
        self.pile_bloc_transport = QVBoxLayout(self.bloc_transport)
        self.pile_bloc_transport.setSpacing(3)
        self.pile_bloc_transport.setObjectName(u"pile_bloc_transport")
        self.pile_bloc_transport.setContentsMargins(0, 0, 0, 0)
        self.libelle_transport = QLabel(self.bloc_transport)
        self.libelle_transport.setObjectName(u"libelle_transport")
        self.libelle_transport.setProperty(u"genre", u"second")

        self.pile_bloc_transport.addWidget(self.libelle_transport)

        self.transport = QLineEdit(self.bloc_transport)
        self.transport.setObjectName(u"transport")

        self.pile_bloc_transport.addWidget(self.transport)

        self.faute_transport = QLabel(self.bloc_transport)
        self.faute_transport.setObjectName(u"faute_transport")
        self.faute_transport.setWordWrap(True)

        self.pile_bloc_transport.addWidget(self.faute_transport)


        self.grille_montants.addWidget(self.bloc_transport, 0, 0, 1, 1)

        self.bloc_telephone = QWidget(self.montants)
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


        self.grille_montants.addWidget(self.bloc_telephone, 0, 0, 1, 1)

        self.bloc_autres_charges = QWidget(self.montants)
        self.bloc_autres_charges.setObjectName(u"bloc_autres_charges")
        self.pile_bloc_autres_charges = QVBoxLayout(self.bloc_autres_charges)
        self.pile_bloc_autres_charges.setSpacing(3)
        self.pile_bloc_autres_charges.setObjectName(u"pile_bloc_autres_charges")
        self.pile_bloc_autres_charges.setContentsMargins(0, 0, 0, 0)
        self.libelle_autres_charges = QLabel(self.bloc_autres_charges)
        self.libelle_autres_charges.setObjectName(u"libelle_autres_charges")
        self.libelle_autres_charges.setProperty(u"genre", u"second")

        self.pile_bloc_autres_charges.addWidget(self.libelle_autres_charges)

        self.autres_charges = QLineEdit(self.bloc_autres_charges)
        self.autres_charges.setObjectName(u"autres_charges")

        self.pile_bloc_autres_charges.addWidget(self.autres_charges)

        self.faute_autres_charges = QLabel(self.bloc_autres_charges)
        self.faute_autres_charges.setObjectName(u"faute_autres_charges")
        self.faute_autres_charges.setWordWrap(True)

        self.pile_bloc_autres_charges.addWidget(self.faute_autres_charges)


        self.grille_montants.addWidget(self.bloc_autres_charges, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.montants)

#if QT_CONFIG(shortcut)
        self.libelle_choix_apjm.setBuddy(self.choix_apjm)
        self.libelle_choix_activite.setBuddy(self.choix_activite)
        self.libelle_choix_logement.setBuddy(self.choix_logement)
        self.libelle_choix_revenu.setBuddy(self.choix_revenu)
        self.libelle_apjm.setBuddy(self.apjm)
        self.libelle_salaire.setBuddy(self.salaire)
        self.libelle_bourse.setBuddy(self.bourse)
        self.libelle_cej.setBuddy(self.cej)
        self.libelle_revenu.setBuddy(self.revenu)
        self.libelle_autres_ressources.setBuddy(self.autres_ressources)
        self.libelle_aide_logement.setBuddy(self.aide_logement)
        self.libelle_autres_aides.setBuddy(self.autres_aides)
        self.libelle_loyer.setBuddy(self.loyer)
        self.libelle_energie.setBuddy(self.energie)
        self.libelle_assurance.setBuddy(self.assurance)
        self.libelle_alimentation.setBuddy(self.alimentation)
        self.libelle_transport.setBuddy(self.transport)
        self.libelle_telephone.setBuddy(self.telephone)
        self.libelle_autres_charges.setBuddy(self.autres_charges)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScenarioMoment)
    # setupUi

    def retranslateUi(self, ScenarioMoment):
        self.libelle_choix_apjm.setText(QCoreApplication.translate("ScenarioMoment", u"APJM", None))
        self.faute_choix_apjm.setText("")
        self.libelle_choix_activite.setText(QCoreApplication.translate("ScenarioMoment", u"Activit\u00e9", None))
        self.faute_choix_activite.setText("")
        self.libelle_choix_logement.setText(QCoreApplication.translate("ScenarioMoment", u"Logement", None))
        self.faute_choix_logement.setText("")
        self.libelle_choix_revenu.setText(QCoreApplication.translate("ScenarioMoment", u"Autre revenu", None))
        self.faute_choix_revenu.setText("")
        self.libelle_apjm.setText(QCoreApplication.translate("ScenarioMoment", u"Allocation jeune majeur", None))
        self.faute_apjm.setText("")
        self.libelle_salaire.setText(QCoreApplication.translate("ScenarioMoment", u"Salaire", None))
        self.faute_salaire.setText("")
        self.libelle_bourse.setText(QCoreApplication.translate("ScenarioMoment", u"Bourse", None))
        self.faute_bourse.setText("")
        self.libelle_cej.setText(QCoreApplication.translate("ScenarioMoment", u"Allocation CEJ", None))
        self.faute_cej.setText("")
        self.libelle_revenu.setText(QCoreApplication.translate("ScenarioMoment", u"Revenu local, RSA ou AAH", None))
        self.faute_revenu.setText("")
        self.libelle_autres_ressources.setText(QCoreApplication.translate("ScenarioMoment", u"Autres ressources", None))
        self.faute_autres_ressources.setText("")
        self.libelle_aide_logement.setText(QCoreApplication.translate("ScenarioMoment", u"Aide au logement", None))
        self.faute_aide_logement.setText("")
        self.libelle_autres_aides.setText(QCoreApplication.translate("ScenarioMoment", u"Autres aides", None))
        self.faute_autres_aides.setText("")
        self.libelle_loyer.setText(QCoreApplication.translate("ScenarioMoment", u"Loyer ou redevance", None))
        self.faute_loyer.setText("")
        self.libelle_energie.setText(QCoreApplication.translate("ScenarioMoment", u"\u00c9nergie, eau", None))
        self.faute_energie.setText("")
        self.libelle_assurance.setText(QCoreApplication.translate("ScenarioMoment", u"Assurance", None))
        self.faute_assurance.setText("")
        self.libelle_alimentation.setText(QCoreApplication.translate("ScenarioMoment", u"Alimentation", None))
        self.faute_alimentation.setText("")
        self.libelle_transport.setText(QCoreApplication.translate("ScenarioMoment", u"Transport", None))
        self.faute_transport.setText("")
        self.libelle_telephone.setText(QCoreApplication.translate("ScenarioMoment", u"T\u00e9l\u00e9phone, internet", None))
        self.faute_telephone.setText("")
        self.libelle_autres_charges.setText(QCoreApplication.translate("ScenarioMoment", u"Autres charges", None))
        self.faute_autres_charges.setText("")
        pass
    # retranslateUi


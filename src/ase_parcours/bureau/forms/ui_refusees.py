# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'refusees.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Refusees(object):
    def setupUi(self, Refusees):
        if not Refusees.objectName():
            Refusees.setObjectName(u"Refusees")
        self.pile = QVBoxLayout(Refusees)
        self.pile.setSpacing(8)
        self.pile.setObjectName(u"pile")
        self.pile.setContentsMargins(0, 0, 0, 0)
        self.tete = QWidget(Refusees)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(12)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")

        self.rangee_tete.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")

        self.rangee_tete.addWidget(self.compte)

        self.ressort_tete = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_tete)

        self.ecarter = BoutonForme(self.tete)
        self.ecarter.setObjectName(u"ecarter")
        self.ecarter.setProperty(u"taille", u"petite")
        self.ecarter.setProperty(u"icone", u"circle-x")

        self.rangee_tete.addWidget(self.ecarter)


        self.pile.addWidget(self.tete)

        self.explication = QLabel(Refusees)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"second")
        self.explication.setWordWrap(True)

        self.pile.addWidget(self.explication)

        self.panneau_ecarter = QFrame(Refusees)
        self.panneau_ecarter.setObjectName(u"panneau_ecarter")
        self.panneau_ecarter.setProperty(u"genre", u"carte_choisie")
        self.pile_ecarter = QVBoxLayout(self.panneau_ecarter)
        self.pile_ecarter.setSpacing(8)
        self.pile_ecarter.setObjectName(u"pile_ecarter")
        self.pile_ecarter.setContentsMargins(14, 12, 14, 12)
        self.titre_ecarter = QLabel(self.panneau_ecarter)
        self.titre_ecarter.setObjectName(u"titre_ecarter")
        self.titre_ecarter.setProperty(u"genre", u"titre_panneau")
        self.titre_ecarter.setWordWrap(True)

        self.pile_ecarter.addWidget(self.titre_ecarter)

        self.contenu = QLabel(self.panneau_ecarter)
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"second")
        self.contenu.setWordWrap(True)

        self.pile_ecarter.addWidget(self.contenu)

        self.bloc_raison = QWidget(self.panneau_ecarter)
        self.bloc_raison.setObjectName(u"bloc_raison")
        self.pile_raison = QVBoxLayout(self.bloc_raison)
        self.pile_raison.setSpacing(3)
        self.pile_raison.setObjectName(u"pile_raison")
        self.pile_raison.setContentsMargins(0, 0, 0, 0)
        self.libelle_raison = QLabel(self.bloc_raison)
        self.libelle_raison.setObjectName(u"libelle_raison")
        self.libelle_raison.setProperty(u"genre", u"second")

        self.pile_raison.addWidget(self.libelle_raison)

        self.raison = QLineEdit(self.bloc_raison)
        self.raison.setObjectName(u"raison")
        self.raison.setMaxLength(500)

        self.pile_raison.addWidget(self.raison)

        self.faute_raison = QLabel(self.bloc_raison)
        self.faute_raison.setObjectName(u"faute_raison")
        self.faute_raison.setWordWrap(True)

        self.pile_raison.addWidget(self.faute_raison)


        self.pile_ecarter.addWidget(self.bloc_raison)

        self.refus = QLabel(self.panneau_ecarter)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_ecarter.addWidget(self.refus)

        self.pied = QWidget(self.panneau_ecarter)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_pied = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_pied)


        self.pile_ecarter.addWidget(self.pied)


        self.pile.addWidget(self.panneau_ecarter)

        self.panneau = QFrame(Refusees)
        self.panneau.setObjectName(u"panneau")
        self.panneau.setProperty(u"genre", u"panneau")
        self.pile_panneau = QVBoxLayout(self.panneau)
        self.pile_panneau.setSpacing(0)
        self.pile_panneau.setObjectName(u"pile_panneau")
        self.pile_panneau.setContentsMargins(1, 1, 1, 1)
        self.table = QTableWidget(self.panneau)
        self.table.setObjectName(u"table")

        self.pile_panneau.addWidget(self.table)


        self.pile.addWidget(self.panneau)

        self.place_rien = QWidget(Refusees)
        self.place_rien.setObjectName(u"place_rien")
        self.pile_rien = QVBoxLayout(self.place_rien)
        self.pile_rien.setSpacing(0)
        self.pile_rien.setObjectName(u"pile_rien")
        self.pile_rien.setContentsMargins(0, 0, 0, 0)

        self.pile.addWidget(self.place_rien)

#if QT_CONFIG(shortcut)
        self.libelle_raison.setBuddy(self.raison)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.ecarter)
        QWidget.setTabOrder(self.ecarter, self.raison)
        QWidget.setTabOrder(self.raison, self.confirmer)
        QWidget.setTabOrder(self.confirmer, self.renoncer)

        self.retranslateUi(Refusees)
    # setupUi

    def retranslateUi(self, Refusees):
        self.titre.setText(QCoreApplication.translate("Refusees", u"Lignes refus\u00e9es non reprises", None))
        self.compte.setText("")
        self.ecarter.setText(QCoreApplication.translate("Refusees", u" \u00c9carter\u2026", None))
        self.explication.setText("")
        self.titre_ecarter.setText("")
        self.contenu.setText("")
        self.libelle_raison.setText(QCoreApplication.translate("Refusees", u"Pourquoi ne pas la reprendre", None))
        self.faute_raison.setText("")
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Refusees", u"\u00c9carter la ligne", None))
        self.renoncer.setText(QCoreApplication.translate("Refusees", u"Renoncer", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Refusees", u"Lignes refus\u00e9es non reprises", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'referents.ui'
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

class Ui_Referents(object):
    def setupUi(self, Referents):
        if not Referents.objectName():
            Referents.setObjectName(u"Referents")
        Referents.setProperty(u"genre", u"panneau")
        self.pile_9 = QVBoxLayout(Referents)
        self.pile_9.setSpacing(8)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(14, 12, 14, 14)
        self.tete = QWidget(Referents)
        self.tete.setObjectName(u"tete")
        self.pile_1 = QHBoxLayout(self.tete)
        self.pile_1.setSpacing(12)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.pile_1.addWidget(self.titre)

        self.courant = QLabel(self.tete)
        self.courant.setObjectName(u"courant")
        self.courant.setProperty(u"genre", u"fort")
        self.courant.setWordWrap(True)

        self.pile_1.addWidget(self.courant)

        self.pile_1.setStretch(1, 1)

        self.pile_9.addWidget(self.tete)

        self.bloc_conflit = QWidget(Referents)
        self.bloc_conflit.setObjectName(u"bloc_conflit")
        self.pile_2 = QVBoxLayout(self.bloc_conflit)
        self.pile_2.setSpacing(6)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.conflit = QLabel(self.bloc_conflit)
        self.conflit.setObjectName(u"conflit")
        self.conflit.setProperty(u"ton", u"fragile")
        self.conflit.setWordWrap(True)

        self.pile_2.addWidget(self.conflit)

        self.pile_choix = QVBoxLayout()
        self.pile_choix.setSpacing(6)
        self.pile_choix.setObjectName(u"pile_choix")
        self.pile_choix.setContentsMargins(0, 0, 0, 0)

        self.pile_2.addLayout(self.pile_choix)


        self.pile_9.addWidget(self.bloc_conflit)

        self.table = QTableWidget(Referents)
        self.table.setObjectName(u"table")

        self.pile_9.addWidget(self.table)

        self.formulaire = QWidget(Referents)
        self.formulaire.setObjectName(u"formulaire")
        self.pile_6 = QHBoxLayout(self.formulaire)
        self.pile_6.setSpacing(10)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.bloc_le = QWidget(self.formulaire)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_3 = QVBoxLayout(self.bloc_le)
        self.pile_3.setSpacing(3)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_3.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_3.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_3.addWidget(self.faute_le)


        self.pile_6.addWidget(self.bloc_le)

        self.bloc_referent = QWidget(self.formulaire)
        self.bloc_referent.setObjectName(u"bloc_referent")
        self.pile_4 = QVBoxLayout(self.bloc_referent)
        self.pile_4.setSpacing(3)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.libelle_referent = QLabel(self.bloc_referent)
        self.libelle_referent.setObjectName(u"libelle_referent")
        self.libelle_referent.setProperty(u"genre", u"second")

        self.pile_4.addWidget(self.libelle_referent)

        self.referent = QLineEdit(self.bloc_referent)
        self.referent.setObjectName(u"referent")

        self.pile_4.addWidget(self.referent)

        self.faute_referent = QLabel(self.bloc_referent)
        self.faute_referent.setObjectName(u"faute_referent")
        self.faute_referent.setWordWrap(True)

        self.pile_4.addWidget(self.faute_referent)


        self.pile_6.addWidget(self.bloc_referent)

        self.geste_ajouter = QWidget(self.formulaire)
        self.geste_ajouter.setObjectName(u"geste_ajouter")
        self.pile_5 = QVBoxLayout(self.geste_ajouter)
        self.pile_5.setSpacing(3)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(0, 0, 0, 0)
        self.appui = QLabel(self.geste_ajouter)
        self.appui.setObjectName(u"appui")
        self.appui.setProperty(u"genre", u"second")

        self.pile_5.addWidget(self.appui)

        self.ajouter = BoutonForme(self.geste_ajouter)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"user-check")
        self.ajouter.setProperty(u"genre", u"principal")

        self.pile_5.addWidget(self.ajouter)


        self.pile_6.addWidget(self.geste_ajouter)

        self.pile_6.setStretch(0, 1)
        self.pile_6.setStretch(1, 2)

        self.pile_9.addWidget(self.formulaire)

        self.refus = QLabel(Referents)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_9.addWidget(self.refus)

        self.pied = QWidget(Referents)
        self.pied.setObjectName(u"pied")
        self.pile_8 = QHBoxLayout(self.pied)
        self.pile_8.setSpacing(8)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(0, 0, 0, 0)
        self.retirer = BoutonForme(self.pied)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.retirer.setProperty(u"taille", u"petite")

        self.pile_8.addWidget(self.retirer)

        self.ressort_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pile_8.addItem(self.ressort_7)

        self.aide = QLabel(self.pied)
        self.aide.setObjectName(u"aide")
        self.aide.setProperty(u"genre", u"doux")

        self.pile_8.addWidget(self.aide)


        self.pile_9.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_le.setBuddy(self.le)
        self.libelle_referent.setBuddy(self.referent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Referents)
    # setupUi

    def retranslateUi(self, Referents):
        self.titre.setText(QCoreApplication.translate("Referents", u"R\u00e9f\u00e9rent", None))
        self.courant.setText("")
        self.conflit.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Referents", u"Registre des r\u00e9f\u00e9rents", None))
#endif // QT_CONFIG(accessibility)
        self.libelle_le.setText(QCoreApplication.translate("Referents", u"\u00c0 compter du", None))
        self.faute_le.setText("")
        self.libelle_referent.setText(QCoreApplication.translate("Referents", u"R\u00e9f\u00e9rent", None))
        self.faute_referent.setText("")
        self.appui.setText("")
        self.ajouter.setText(QCoreApplication.translate("Referents", u" Affecter", None))
        self.refus.setText("")
        self.retirer.setText(QCoreApplication.translate("Referents", u" Retirer cette ligne", None))
        self.aide.setText(QCoreApplication.translate("Referents", u"Pas de date de fin : le suivant la donne.", None))
        pass
    # retranslateUi


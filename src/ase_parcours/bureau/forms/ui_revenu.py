# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revenu.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme
from ase_parcours.bureau.revenu.bande import (BandeDesReponses, BandeExemple)

class Ui_Revenu(object):
    def setupUi(self, Revenu):
        if not Revenu.objectName():
            Revenu.setObjectName(u"Revenu")
        Revenu.setProperty(u"genre", u"panneau")
        self.pile_revenu = QVBoxLayout(Revenu)
        self.pile_revenu.setSpacing(8)
        self.pile_revenu.setObjectName(u"pile_revenu")
        self.pile_revenu.setContentsMargins(1, 10, 1, 10)
        self.tete = QWidget(Revenu)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(13, 0, 13, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.ressort = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort)

        self.imprimer = BoutonForme(self.tete)
        self.imprimer.setObjectName(u"imprimer")
        self.imprimer.setProperty(u"icone", u"printer")
        self.imprimer.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.imprimer)


        self.pile_revenu.addWidget(self.tete)

        self.place_choix = QWidget(Revenu)
        self.place_choix.setObjectName(u"place_choix")
        self.rangee_choix = QHBoxLayout(self.place_choix)
        self.rangee_choix.setSpacing(8)
        self.rangee_choix.setObjectName(u"rangee_choix")
        self.rangee_choix.setContentsMargins(13, 0, 13, 0)
        self.mot_choix = QLabel(self.place_choix)
        self.mot_choix.setObjectName(u"mot_choix")
        self.mot_choix.setProperty(u"genre", u"second")

        self.rangee_choix.addWidget(self.mot_choix)

        self.choix = QComboBox(self.place_choix)
        self.choix.setObjectName(u"choix")

        self.rangee_choix.addWidget(self.choix)

        self.rangee_choix.setStretch(1, 1)

        self.pile_revenu.addWidget(self.place_choix)

        self.mention = BandeExemple(Revenu)
        self.mention.setObjectName(u"mention")

        self.pile_revenu.addWidget(self.mention)

        self.place_reponse = QWidget(Revenu)
        self.place_reponse.setObjectName(u"place_reponse")
        self.pile_reponse = QVBoxLayout(self.place_reponse)
        self.pile_reponse.setSpacing(4)
        self.pile_reponse.setObjectName(u"pile_reponse")
        self.pile_reponse.setContentsMargins(13, 2, 13, 2)
        self.rangee_reponse = QHBoxLayout()
        self.rangee_reponse.setSpacing(8)
        self.rangee_reponse.setObjectName(u"rangee_reponse")
        self.place_icone = QVBoxLayout()
        self.place_icone.setObjectName(u"place_icone")

        self.rangee_reponse.addLayout(self.place_icone)

        self.reponse = QLabel(self.place_reponse)
        self.reponse.setObjectName(u"reponse")
        self.reponse.setProperty(u"genre", u"titre_panneau")
        self.reponse.setWordWrap(True)

        self.rangee_reponse.addWidget(self.reponse)

        self.rangee_reponse.setStretch(1, 1)

        self.pile_reponse.addLayout(self.rangee_reponse)

        self.compte = QLabel(self.place_reponse)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")
        self.compte.setWordWrap(True)

        self.pile_reponse.addWidget(self.compte)

        self.bande = BandeDesReponses(self.place_reponse)
        self.bande.setObjectName(u"bande")

        self.pile_reponse.addWidget(self.bande)

        self.changement = QLabel(self.place_reponse)
        self.changement.setObjectName(u"changement")
        self.changement.setProperty(u"genre", u"doux")
        self.changement.setWordWrap(True)

        self.pile_reponse.addWidget(self.changement)

        self.manque = QLabel(self.place_reponse)
        self.manque.setObjectName(u"manque")
        self.manque.setProperty(u"genre", u"doux")
        self.manque.setWordWrap(True)

        self.pile_reponse.addWidget(self.manque)

        self.incalculable = QLabel(self.place_reponse)
        self.incalculable.setObjectName(u"incalculable")
        self.incalculable.setProperty(u"genre", u"doux")
        self.incalculable.setWordWrap(True)

        self.pile_reponse.addWidget(self.incalculable)


        self.pile_revenu.addWidget(self.place_reponse)

        self.conditions = QTableWidget(Revenu)
        self.conditions.setObjectName(u"conditions")

        self.pile_revenu.addWidget(self.conditions)

        self.place_source = QWidget(Revenu)
        self.place_source.setObjectName(u"place_source")
        self.pile_source = QVBoxLayout(self.place_source)
        self.pile_source.setSpacing(4)
        self.pile_source.setObjectName(u"pile_source")
        self.pile_source.setContentsMargins(13, 2, 13, 2)
        self.notes = QLabel(self.place_source)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"genre", u"second")
        self.notes.setWordWrap(True)

        self.pile_source.addWidget(self.notes)

        self.source = QLabel(self.place_source)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"genre", u"second")
        self.source.setWordWrap(True)

        self.pile_source.addWidget(self.source)

        self.decision = QLabel(self.place_source)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"genre", u"second")
        self.decision.setWordWrap(True)

        self.pile_source.addWidget(self.decision)

        self.refus = QLabel(self.place_source)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second")
        self.refus.setWordWrap(True)

        self.pile_source.addWidget(self.refus)


        self.pile_revenu.addWidget(self.place_source)

        self.place_tous = QWidget(Revenu)
        self.place_tous.setObjectName(u"place_tous")
        self.rangee_tous = QHBoxLayout(self.place_tous)
        self.rangee_tous.setSpacing(8)
        self.rangee_tous.setObjectName(u"rangee_tous")
        self.rangee_tous.setContentsMargins(13, 4, 13, 4)
        self.titre_tous = QLabel(self.place_tous)
        self.titre_tous.setObjectName(u"titre_tous")
        self.titre_tous.setProperty(u"genre", u"fort")

        self.rangee_tous.addWidget(self.titre_tous)


        self.pile_revenu.addWidget(self.place_tous)

        self.tous = QTableWidget(Revenu)
        self.tous.setObjectName(u"tous")

        self.pile_revenu.addWidget(self.tous)

#if QT_CONFIG(shortcut)
        self.mot_choix.setBuddy(self.choix)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Revenu)
    # setupUi

    def retranslateUi(self, Revenu):
        self.titre.setText(QCoreApplication.translate("Revenu", u"Droits et revenu d\u2019autonomie", None))
        self.imprimer.setText(QCoreApplication.translate("Revenu", u"Imprimer le calcul", None))
        self.mot_choix.setText(QCoreApplication.translate("Revenu", u"Jeu de r\u00e8gles", None))
        self.reponse.setText("")
        self.compte.setText("")
        self.changement.setText("")
        self.manque.setText("")
        self.incalculable.setText("")
        self.notes.setText("")
        self.source.setText("")
        self.decision.setText("")
        self.refus.setText("")
        self.titre_tous.setText(QCoreApplication.translate("Revenu", u"Tous les droits examin\u00e9s", None))
        pass
    # retranslateUi


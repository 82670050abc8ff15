# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier.ui'
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
    QHBoxLayout, QLabel, QListWidgetItem, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from ase_parcours.bureau.dossier.navigation import Navigation
from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Dossier(object):
    def setupUi(self, Dossier):
        if not Dossier.objectName():
            Dossier.setObjectName(u"Dossier")
        self.pile_13 = QVBoxLayout(Dossier)
        self.pile_13.setSpacing(0)
        self.pile_13.setObjectName(u"pile_13")
        self.pile_13.setContentsMargins(0, 0, 0, 0)
        self.entete = QFrame(Dossier)
        self.entete.setObjectName(u"entete")
        self.entete.setProperty(u"genre", u"haut")
        self.grille_entete = QGridLayout(self.entete)
        self.grille_entete.setObjectName(u"grille_entete")
        self.grille_entete.setHorizontalSpacing(18)
        self.grille_entete.setVerticalSpacing(2)
        self.grille_entete.setContentsMargins(20, 6, 16, 8)
        self.bloc_nom = QWidget(self.entete)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_1 = QVBoxLayout(self.bloc_nom)
        self.pile_1.setSpacing(2)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(0, 0, 0, 0)
        self.nom = QLabel(self.bloc_nom)
        self.nom.setObjectName(u"nom")
        self.nom.setProperty(u"genre", u"nom")
        self.nom.setWordWrap(True)

        self.pile_1.addWidget(self.nom)

        self.identite = QLabel(self.bloc_nom)
        self.identite.setObjectName(u"identite")
        self.identite.setProperty(u"genre", u"doux")
        self.identite.setWordWrap(True)

        self.pile_1.addWidget(self.identite)


        self.grille_entete.addWidget(self.bloc_nom, 0, 0, 1, 1)

        self.trait_1 = QFrame(self.entete)
        self.trait_1.setObjectName(u"trait_1")
        self.trait_1.setProperty(u"genre", u"separateur_vertical")

        self.grille_entete.addWidget(self.trait_1, 0, 1, 1, 1)

        self.bloc_delai = QWidget(self.entete)
        self.bloc_delai.setObjectName(u"bloc_delai")
        self.pile_2 = QVBoxLayout(self.bloc_delai)
        self.pile_2.setSpacing(0)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.delai = QLabel(self.bloc_delai)
        self.delai.setObjectName(u"delai")
        self.delai.setProperty(u"genre", u"jours")
        self.delai.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.pile_2.addWidget(self.delai)

        self.delai_dit = QLabel(self.bloc_delai)
        self.delai_dit.setObjectName(u"delai_dit")
        self.delai_dit.setProperty(u"genre", u"doux")
        self.delai_dit.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.pile_2.addWidget(self.delai_dit)


        self.grille_entete.addWidget(self.bloc_delai, 0, 2, 1, 1)

        self.trait_2 = QFrame(self.entete)
        self.trait_2.setObjectName(u"trait_2")
        self.trait_2.setProperty(u"genre", u"separateur_vertical")

        self.grille_entete.addWidget(self.trait_2, 0, 3, 1, 1)

        self.bloc_niveau = QWidget(self.entete)
        self.bloc_niveau.setObjectName(u"bloc_niveau")
        self.pile_4 = QVBoxLayout(self.bloc_niveau)
        self.pile_4.setSpacing(4)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.place_niveau = QWidget(self.bloc_niveau)
        self.place_niveau.setObjectName(u"place_niveau")
        self.rangee_niveau = QHBoxLayout(self.place_niveau)
        self.rangee_niveau.setSpacing(8)
        self.rangee_niveau.setObjectName(u"rangee_niveau")
        self.rangee_niveau.setContentsMargins(0, 0, 0, 0)

        self.pile_4.addWidget(self.place_niveau)

        self.raison = QLabel(self.bloc_niveau)
        self.raison.setObjectName(u"raison")
        self.raison.setProperty(u"genre", u"second")
        self.raison.setWordWrap(True)

        self.pile_4.addWidget(self.raison)


        self.grille_entete.addWidget(self.bloc_niveau, 0, 4, 1, 1)

        self.bloc_etroit = QWidget(self.entete)
        self.bloc_etroit.setObjectName(u"bloc_etroit")
        self.rangee_5 = QHBoxLayout(self.bloc_etroit)
        self.rangee_5.setSpacing(8)
        self.rangee_5.setObjectName(u"rangee_5")
        self.rangee_5.setContentsMargins(0, 0, 0, 0)
        self.delai_etroit = QLabel(self.bloc_etroit)
        self.delai_etroit.setObjectName(u"delai_etroit")
        self.delai_etroit.setProperty(u"genre", u"fort")

        self.rangee_5.addWidget(self.delai_etroit)

        self.resume_etroit = QLabel(self.bloc_etroit)
        self.resume_etroit.setObjectName(u"resume_etroit")
        self.resume_etroit.setProperty(u"genre", u"doux")
        self.resume_etroit.setWordWrap(True)

        self.rangee_5.addWidget(self.resume_etroit)

        self.rangee_5.setStretch(1, 1)

        self.grille_entete.addWidget(self.bloc_etroit, 1, 0, 1, 5)


        self.pile_13.addWidget(self.entete)

        self.corps = QWidget(Dossier)
        self.corps.setObjectName(u"corps")
        self.rangee_12 = QHBoxLayout(self.corps)
        self.rangee_12.setSpacing(0)
        self.rangee_12.setObjectName(u"rangee_12")
        self.rangee_12.setContentsMargins(0, 0, 0, 0)
        self.cote = QFrame(self.corps)
        self.cote.setObjectName(u"cote")
        self.cote.setProperty(u"genre", u"cote")
        self.pile_8 = QVBoxLayout(self.cote)
        self.pile_8.setSpacing(0)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(0, 8, 0, 8)
        self.pages = Navigation(self.cote)
        self.pages.setObjectName(u"pages")

        self.pile_8.addWidget(self.pages)

        self.place_impression = QWidget(self.cote)
        self.place_impression.setObjectName(u"place_impression")
        self.pile_impression = QVBoxLayout(self.place_impression)
        self.pile_impression.setSpacing(0)
        self.pile_impression.setObjectName(u"pile_impression")
        self.pile_impression.setContentsMargins(12, 8, 12, 6)

        self.pile_8.addWidget(self.place_impression)

        self.pile_8.setStretch(0, 1)

        self.rangee_12.addWidget(self.cote)

        self.droite = QWidget(self.corps)
        self.droite.setObjectName(u"droite")
        self.pile_11 = QVBoxLayout(self.droite)
        self.pile_11.setSpacing(0)
        self.pile_11.setObjectName(u"pile_11")
        self.pile_11.setContentsMargins(0, 0, 0, 0)
        self.choix_etroit = QWidget(self.droite)
        self.choix_etroit.setObjectName(u"choix_etroit")
        self.rangee_choix = QHBoxLayout(self.choix_etroit)
        self.rangee_choix.setSpacing(10)
        self.rangee_choix.setObjectName(u"rangee_choix")
        self.rangee_choix.setContentsMargins(16, 10, 16, 0)
        self.choix_page = QComboBox(self.choix_etroit)
        self.choix_page.setObjectName(u"choix_page")

        self.rangee_choix.addWidget(self.choix_page)

        self.rang_page = QLabel(self.choix_etroit)
        self.rang_page.setObjectName(u"rang_page")
        self.rang_page.setProperty(u"genre", u"doux")

        self.rangee_choix.addWidget(self.rang_page)

        self.impression = QWidget(self.choix_etroit)
        self.impression.setObjectName(u"impression")
        self.pile_boutons = QVBoxLayout(self.impression)
        self.pile_boutons.setSpacing(6)
        self.pile_boutons.setObjectName(u"pile_boutons")
        self.pile_boutons.setContentsMargins(0, 0, 0, 0)
        self.plan = BoutonForme(self.impression)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"icone", u"printer")
        self.plan.setProperty(u"taille", u"petite")

        self.pile_boutons.addWidget(self.plan)

        self.attestation = BoutonForme(self.impression)
        self.attestation.setObjectName(u"attestation")
        self.attestation.setProperty(u"icone", u"printer")
        self.attestation.setProperty(u"taille", u"petite")

        self.pile_boutons.addWidget(self.attestation)

        self.autres = BoutonForme(self.impression)
        self.autres.setObjectName(u"autres")
        self.autres.setProperty(u"icone", u"dots")
        self.autres.setProperty(u"taille", u"petite")

        self.pile_boutons.addWidget(self.autres)


        self.rangee_choix.addWidget(self.impression)

        self.rangee_choix.setStretch(0, 1)

        self.pile_11.addWidget(self.choix_etroit)

        self.pile = QStackedWidget(self.droite)
        self.pile.setObjectName(u"pile")

        self.pile_11.addWidget(self.pile)


        self.rangee_12.addWidget(self.droite)

        self.rangee_12.setStretch(1, 1)

        self.pile_13.addWidget(self.corps)

        self.pile_13.setStretch(1, 1)

        self.retranslateUi(Dossier)
    # setupUi

    def retranslateUi(self, Dossier):
        self.nom.setText("")
        self.identite.setText("")
        self.delai.setText("")
        self.delai_dit.setText("")
        self.raison.setText("")
        self.delai_etroit.setText("")
        self.resume_etroit.setText("")
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("Dossier", u"Pages du dossier", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choix_page.setAccessibleName(QCoreApplication.translate("Dossier", u"Page du dossier", None))
#endif // QT_CONFIG(accessibility)
        self.rang_page.setText("")
        self.plan.setText(QCoreApplication.translate("Dossier", u" Plan de transition", None))
        self.attestation.setText(QCoreApplication.translate("Dossier", u"Attestation", None))
        self.autres.setText(QCoreApplication.translate("Dossier", u" Autre document", None))
        pass
    # retranslateUi


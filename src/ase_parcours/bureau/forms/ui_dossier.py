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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

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
        self.fil = QFrame(Dossier)
        self.fil.setObjectName(u"fil")
        self.fil.setProperty(u"genre", u"haut")
        self.rangee_2 = QHBoxLayout(self.fil)
        self.rangee_2.setSpacing(8)
        self.rangee_2.setObjectName(u"rangee_2")
        self.rangee_2.setContentsMargins(14, 6, 16, 6)
        self.retour = BoutonForme(self.fil)
        self.retour.setObjectName(u"retour")
        self.retour.setProperty(u"genre", u"lien")
        self.retour.setProperty(u"icone", u"chevron-left")

        self.rangee_2.addWidget(self.retour)

        self.fil_barre = QLabel(self.fil)
        self.fil_barre.setObjectName(u"fil_barre")
        self.fil_barre.setProperty(u"genre", u"discret")

        self.rangee_2.addWidget(self.fil_barre)

        self.fil_numero = QLabel(self.fil)
        self.fil_numero.setObjectName(u"fil_numero")
        self.fil_numero.setProperty(u"genre", u"doux")

        self.rangee_2.addWidget(self.fil_numero)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_2.addItem(self.ressort_1)

        self.attestation = BoutonForme(self.fil)
        self.attestation.setObjectName(u"attestation")
        self.attestation.setProperty(u"icone", u"printer")
        self.attestation.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.attestation)

        self.plan = BoutonForme(self.fil)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"icone", u"printer")
        self.plan.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.plan)


        self.pile_13.addWidget(self.fil)

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
        self.pile_3 = QVBoxLayout(self.bloc_nom)
        self.pile_3.setSpacing(2)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(0, 0, 0, 0)
        self.nom = QLabel(self.bloc_nom)
        self.nom.setObjectName(u"nom")
        self.nom.setProperty(u"genre", u"nom")
        self.nom.setWordWrap(True)

        self.pile_3.addWidget(self.nom)

        self.identite = QLabel(self.bloc_nom)
        self.identite.setObjectName(u"identite")
        self.identite.setProperty(u"genre", u"doux")
        self.identite.setWordWrap(True)

        self.pile_3.addWidget(self.identite)


        self.grille_entete.addWidget(self.bloc_nom, 0, 0, 1, 1)

        self.trait_1 = QFrame(self.entete)
        self.trait_1.setObjectName(u"trait_1")
        self.trait_1.setProperty(u"genre", u"separateur_vertical")

        self.grille_entete.addWidget(self.trait_1, 0, 1, 1, 1)

        self.bloc_delai = QWidget(self.entete)
        self.bloc_delai.setObjectName(u"bloc_delai")
        self.pile_4 = QVBoxLayout(self.bloc_delai)
        self.pile_4.setSpacing(0)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.delai = QLabel(self.bloc_delai)
        self.delai.setObjectName(u"delai")
        self.delai.setProperty(u"genre", u"jours")
        self.delai.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.pile_4.addWidget(self.delai)

        self.delai_dit = QLabel(self.bloc_delai)
        self.delai_dit.setObjectName(u"delai_dit")
        self.delai_dit.setProperty(u"genre", u"doux")
        self.delai_dit.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.pile_4.addWidget(self.delai_dit)


        self.grille_entete.addWidget(self.bloc_delai, 0, 2, 1, 1)

        self.trait_2 = QFrame(self.entete)
        self.trait_2.setObjectName(u"trait_2")
        self.trait_2.setProperty(u"genre", u"separateur_vertical")

        self.grille_entete.addWidget(self.trait_2, 0, 3, 1, 1)

        self.bloc_niveau = QWidget(self.entete)
        self.bloc_niveau.setObjectName(u"bloc_niveau")
        self.pile_6 = QVBoxLayout(self.bloc_niveau)
        self.pile_6.setSpacing(4)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.place_niveau = QWidget(self.bloc_niveau)
        self.place_niveau.setObjectName(u"place_niveau")
        self.rangee_niveau = QHBoxLayout(self.place_niveau)
        self.rangee_niveau.setSpacing(8)
        self.rangee_niveau.setObjectName(u"rangee_niveau")
        self.rangee_niveau.setContentsMargins(0, 0, 0, 0)

        self.pile_6.addWidget(self.place_niveau)

        self.raison = QLabel(self.bloc_niveau)
        self.raison.setObjectName(u"raison")
        self.raison.setProperty(u"genre", u"second")
        self.raison.setWordWrap(True)

        self.pile_6.addWidget(self.raison)


        self.grille_entete.addWidget(self.bloc_niveau, 0, 4, 1, 1)

        self.bloc_etroit = QWidget(self.entete)
        self.bloc_etroit.setObjectName(u"bloc_etroit")
        self.rangee_7 = QHBoxLayout(self.bloc_etroit)
        self.rangee_7.setSpacing(8)
        self.rangee_7.setObjectName(u"rangee_7")
        self.rangee_7.setContentsMargins(0, 0, 0, 0)
        self.delai_etroit = QLabel(self.bloc_etroit)
        self.delai_etroit.setObjectName(u"delai_etroit")
        self.delai_etroit.setProperty(u"genre", u"fort")

        self.rangee_7.addWidget(self.delai_etroit)

        self.resume_etroit = QLabel(self.bloc_etroit)
        self.resume_etroit.setObjectName(u"resume_etroit")
        self.resume_etroit.setProperty(u"genre", u"doux")
        self.resume_etroit.setWordWrap(True)

        self.rangee_7.addWidget(self.resume_etroit)

        self.rangee_7.setStretch(1, 1)

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
        self.pile_9 = QVBoxLayout(self.cote)
        self.pile_9.setSpacing(0)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(0, 8, 0, 8)
        self.pages = Navigation(self.cote)
        self.pages.setObjectName(u"pages")

        self.pile_9.addWidget(self.pages)


        self.rangee_12.addWidget(self.cote)

        self.droite = QWidget(self.corps)
        self.droite.setObjectName(u"droite")
        self.pile_11 = QVBoxLayout(self.droite)
        self.pile_11.setSpacing(0)
        self.pile_11.setObjectName(u"pile_11")
        self.pile_11.setContentsMargins(0, 0, 0, 0)
        self.choix_etroit = QWidget(self.droite)
        self.choix_etroit.setObjectName(u"choix_etroit")
        self.rangee_10 = QHBoxLayout(self.choix_etroit)
        self.rangee_10.setSpacing(10)
        self.rangee_10.setObjectName(u"rangee_10")
        self.rangee_10.setContentsMargins(16, 10, 16, 0)
        self.choix_page = QComboBox(self.choix_etroit)
        self.choix_page.setObjectName(u"choix_page")

        self.rangee_10.addWidget(self.choix_page)

        self.rang_page = QLabel(self.choix_etroit)
        self.rang_page.setObjectName(u"rang_page")
        self.rang_page.setProperty(u"genre", u"doux")

        self.rangee_10.addWidget(self.rang_page)

        self.rangee_10.setStretch(0, 1)

        self.pile_11.addWidget(self.choix_etroit)

        self.pile = QStackedWidget(self.droite)
        self.pile.setObjectName(u"pile")

        self.pile_11.addWidget(self.pile)


        self.rangee_12.addWidget(self.droite)

        self.rangee_12.setStretch(1, 1)

        self.pile_13.addWidget(self.corps)

        self.pile_13.setStretch(2, 1)

        self.retranslateUi(Dossier)
    # setupUi

    def retranslateUi(self, Dossier):
        self.retour.setText(QCoreApplication.translate("Dossier", u"Jeunes", None))
#if QT_CONFIG(accessibility)
        self.retour.setAccessibleName(QCoreApplication.translate("Dossier", u"Retour \u00e0 la liste des jeunes", None))
#endif // QT_CONFIG(accessibility)
        self.fil_barre.setText(QCoreApplication.translate("Dossier", u"/", None))
        self.fil_numero.setText("")
        self.attestation.setText(QCoreApplication.translate("Dossier", u"Attestation", None))
        self.plan.setText(QCoreApplication.translate("Dossier", u"Plan de transition", None))
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
        pass
    # retranslateUi


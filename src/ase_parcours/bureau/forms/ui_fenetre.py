# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fenetre.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.fenetre.rail import Rail
from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme, LigneForme)

class Ui_Fenetre(object):
    def setupUi(self, Fenetre):
        if not Fenetre.objectName():
            Fenetre.setObjectName(u"Fenetre")
        Fenetre.setProperty(u"genre", u"fond")
        self.cotes = QHBoxLayout(Fenetre)
        self.cotes.setSpacing(0)
        self.cotes.setObjectName(u"cotes")
        self.cotes.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(Fenetre)
        self.rail.setObjectName(u"rail")
        self.rail.setProperty(u"genre", u"rail")

        self.cotes.addWidget(self.rail)

        self.corps = QVBoxLayout()
        self.corps.setSpacing(0)
        self.corps.setObjectName(u"corps")
        self.corps.setContentsMargins(0, 0, 0, 0)
        self.haut = QFrame(Fenetre)
        self.haut.setObjectName(u"haut")
        self.haut.setProperty(u"genre", u"haut")
        self.rangee_haut = QHBoxLayout(self.haut)
        self.rangee_haut.setSpacing(12)
        self.rangee_haut.setObjectName(u"rangee_haut")
        self.rangee_haut.setContentsMargins(20, 8, 20, 8)
        self.retour = BoutonForme(self.haut)
        self.retour.setObjectName(u"retour")
        self.retour.setProperty(u"genre", u"lien")
        self.retour.setProperty(u"icone", u"chevron-left")

        self.rangee_haut.addWidget(self.retour)

        self.titre = QLabel(self.haut)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre")
        self.titre.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_haut.addWidget(self.titre)

        self.sous_titre = LigneForme(self.haut)
        self.sous_titre.setObjectName(u"sous_titre")
        self.sous_titre.setProperty(u"genre", u"doux")

        self.rangee_haut.addWidget(self.sous_titre)

        self.place_recherche = QHBoxLayout()
        self.place_recherche.setSpacing(0)
        self.place_recherche.setObjectName(u"place_recherche")
        self.place_recherche.setContentsMargins(0, 0, 0, 0)

        self.rangee_haut.addLayout(self.place_recherche)

        self.noter = BoutonForme(self.haut)
        self.noter.setObjectName(u"noter")
        self.noter.setProperty(u"icone", u"pencil-plus")

        self.rangee_haut.addWidget(self.noter)

        self.compte = BoutonForme(self.haut)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"icone")
        self.compte.setProperty(u"icone", u"user-circle")

        self.rangee_haut.addWidget(self.compte)

        self.aide = BoutonForme(self.haut)
        self.aide.setObjectName(u"aide")
        self.aide.setProperty(u"genre", u"icone")
        self.aide.setProperty(u"icone", u"lifebuoy")

        self.rangee_haut.addWidget(self.aide)

        self.verrouiller = BoutonForme(self.haut)
        self.verrouiller.setObjectName(u"verrouiller")
        self.verrouiller.setProperty(u"icone", u"lock")

        self.rangee_haut.addWidget(self.verrouiller)

        self.rangee_haut.setStretch(2, 1)

        self.corps.addWidget(self.haut)

        self.bannieres = QWidget(Fenetre)
        self.bannieres.setObjectName(u"bannieres")
        self.pile_bannieres = QVBoxLayout(self.bannieres)
        self.pile_bannieres.setSpacing(8)
        self.pile_bannieres.setObjectName(u"pile_bannieres")
        self.pile_bannieres.setContentsMargins(20, 12, 20, 0)

        self.corps.addWidget(self.bannieres)

        self.pages = QStackedWidget(Fenetre)
        self.pages.setObjectName(u"pages")

        self.corps.addWidget(self.pages)

        self.etat = QFrame(Fenetre)
        self.etat.setObjectName(u"etat")
        self.etat.setProperty(u"genre", u"etat")
        self.rangee_etat = QHBoxLayout(self.etat)
        self.rangee_etat.setSpacing(6)
        self.rangee_etat.setObjectName(u"rangee_etat")
        self.rangee_etat.setContentsMargins(20, 5, 20, 5)
        self.etat_icone = IconeForme(self.etat)
        self.etat_icone.setObjectName(u"etat_icone")
        self.etat_icone.setProperty(u"icone", u"circle-check")
        self.etat_icone.setProperty(u"jeton", u"garantie_texte")

        self.rangee_etat.addWidget(self.etat_icone)

        self.etat_texte = QLabel(self.etat)
        self.etat_texte.setObjectName(u"etat_texte")
        self.etat_texte.setProperty(u"genre", u"second")
        self.etat_texte.setProperty(u"ton", u"garantie")

        self.rangee_etat.addWidget(self.etat_texte)

        self.ecart_etat = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_etat.addItem(self.ecart_etat)

        self.reseau_icone = IconeForme(self.etat)
        self.reseau_icone.setObjectName(u"reseau_icone")
        self.reseau_icone.setProperty(u"icone", u"wifi-off")
        self.reseau_icone.setProperty(u"jeton", u"doux")

        self.rangee_etat.addWidget(self.reseau_icone)

        self.reseau = QLabel(self.etat)
        self.reseau.setObjectName(u"reseau")
        self.reseau.setProperty(u"genre", u"second")

        self.rangee_etat.addWidget(self.reseau)


        self.corps.addWidget(self.etat)

        self.corps.setStretch(2, 1)

        self.cotes.addLayout(self.corps)

        self.cotes.setStretch(1, 1)
        QWidget.setTabOrder(self.rail, self.retour)
        QWidget.setTabOrder(self.retour, self.compte)
        QWidget.setTabOrder(self.compte, self.aide)
        QWidget.setTabOrder(self.aide, self.verrouiller)
        QWidget.setTabOrder(self.verrouiller, self.pages)

        self.retranslateUi(Fenetre)
    # setupUi

    def retranslateUi(self, Fenetre):
        self.retour.setText(QCoreApplication.translate("Fenetre", u"Jeunes", None))
        self.noter.setText(QCoreApplication.translate("Fenetre", u"Noter", None))
#if QT_CONFIG(accessibility)
        self.noter.setAccessibleName(QCoreApplication.translate("Fenetre", u"Noter dans ce dossier", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.compte.setAccessibleName(QCoreApplication.translate("Fenetre", u"Compte", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.aide.setAccessibleName(QCoreApplication.translate("Fenetre", u"Aide (F1)", None))
#endif // QT_CONFIG(accessibility)
        self.verrouiller.setText(QCoreApplication.translate("Fenetre", u" Verrouiller", None))
#if QT_CONFIG(accessibility)
        self.verrouiller.setAccessibleName(QCoreApplication.translate("Fenetre", u"Verrouiller", None))
#endif // QT_CONFIG(accessibility)
        self.reseau.setText(QCoreApplication.translate("Fenetre", u"Sans r\u00e9seau\u00a0: rien ne sort de ce poste", None))
        pass
    # retranslateUi


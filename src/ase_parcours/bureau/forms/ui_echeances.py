# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'echeances.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Echeances(object):
    def setupUi(self, Echeances):
        if not Echeances.objectName():
            Echeances.setObjectName(u"Echeances")
        Echeances.setProperty(u"genre", u"page")
        self.page = QVBoxLayout(Echeances)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 12, 20, 10)
        self.rangee_barre = QHBoxLayout()
        self.rangee_barre.setSpacing(10)
        self.rangee_barre.setObjectName(u"rangee_barre")
        self.rangee_barre.setContentsMargins(0, 0, 0, 0)
        self.place_vues = QHBoxLayout()
        self.place_vues.setSpacing(6)
        self.place_vues.setObjectName(u"place_vues")
        self.place_vues.setContentsMargins(0, 0, 0, 0)

        self.rangee_barre.addLayout(self.place_vues)

        self.ressort_barre = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_barre.addItem(self.ressort_barre)

        self.place_recherche = QHBoxLayout()
        self.place_recherche.setSpacing(0)
        self.place_recherche.setObjectName(u"place_recherche")
        self.place_recherche.setContentsMargins(0, 0, 0, 0)

        self.rangee_barre.addLayout(self.place_recherche)

        self.exporter = BoutonForme(Echeances)
        self.exporter.setObjectName(u"exporter")
        self.exporter.setProperty(u"icone", u"calendar-event")

        self.rangee_barre.addWidget(self.exporter)

        self.rangee_barre.setStretch(0, 3)
        self.rangee_barre.setStretch(2, 2)

        self.page.addLayout(self.rangee_barre)

        self.rangee_filtres = QHBoxLayout()
        self.rangee_filtres.setSpacing(8)
        self.rangee_filtres.setObjectName(u"rangee_filtres")
        self.rangee_filtres.setContentsMargins(0, 0, 0, 0)
        self.place_filtres = QHBoxLayout()
        self.place_filtres.setSpacing(0)
        self.place_filtres.setObjectName(u"place_filtres")
        self.place_filtres.setContentsMargins(0, 0, 0, 0)

        self.rangee_filtres.addLayout(self.place_filtres)

        self.calcul = QLabel(Echeances)
        self.calcul.setObjectName(u"calcul")
        self.calcul.setProperty(u"genre", u"second")
        self.calcul.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_filtres.addWidget(self.calcul)

        self.tout_effacer = BoutonForme(Echeances)
        self.tout_effacer.setObjectName(u"tout_effacer")
        self.tout_effacer.setProperty(u"genre", u"lien")
        self.tout_effacer.setProperty(u"taille", u"petite")

        self.rangee_filtres.addWidget(self.tout_effacer)

        self.rangee_filtres.setStretch(0, 1)

        self.page.addLayout(self.rangee_filtres)

        self.place_panneaux = QWidget(Echeances)
        self.place_panneaux.setObjectName(u"place_panneaux")
        self.pile_panneaux = QVBoxLayout(self.place_panneaux)
        self.pile_panneaux.setSpacing(8)
        self.pile_panneaux.setObjectName(u"pile_panneaux")
        self.pile_panneaux.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.place_panneaux)

        self.mois = QFrame(Echeances)
        self.mois.setObjectName(u"mois")
        self.mois.setProperty(u"genre", u"panneau")
        self.pile_mois = QVBoxLayout(self.mois)
        self.pile_mois.setSpacing(0)
        self.pile_mois.setObjectName(u"pile_mois")
        self.pile_mois.setContentsMargins(1, 1, 1, 1)
        self.rangee_mois = QHBoxLayout()
        self.rangee_mois.setSpacing(8)
        self.rangee_mois.setObjectName(u"rangee_mois")
        self.rangee_mois.setContentsMargins(14, 6, 14, 6)
        self.mois_avant = BoutonForme(self.mois)
        self.mois_avant.setObjectName(u"mois_avant")
        self.mois_avant.setProperty(u"genre", u"icone")
        self.mois_avant.setProperty(u"icone", u"chevron-left")
        self.mois_avant.setProperty(u"taille", u"petite")

        self.rangee_mois.addWidget(self.mois_avant)

        self.titre_mois = QLabel(self.mois)
        self.titre_mois.setObjectName(u"titre_mois")
        self.titre_mois.setProperty(u"genre", u"titre_panneau")
        self.titre_mois.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_mois.addWidget(self.titre_mois)

        self.mois_apres = BoutonForme(self.mois)
        self.mois_apres.setObjectName(u"mois_apres")
        self.mois_apres.setProperty(u"genre", u"icone")
        self.mois_apres.setProperty(u"icone", u"chevron-right")
        self.mois_apres.setProperty(u"taille", u"petite")

        self.rangee_mois.addWidget(self.mois_apres)

        self.mois_courant = BoutonForme(self.mois)
        self.mois_courant.setObjectName(u"mois_courant")
        self.mois_courant.setProperty(u"genre", u"lien")
        self.mois_courant.setProperty(u"taille", u"petite")

        self.rangee_mois.addWidget(self.mois_courant)

        self.ressort_mois = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_mois.addItem(self.ressort_mois)

        self.aide_mois = QLabel(self.mois)
        self.aide_mois.setObjectName(u"aide_mois")
        self.aide_mois.setProperty(u"genre", u"second")
        self.aide_mois.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_mois.addWidget(self.aide_mois)


        self.pile_mois.addLayout(self.rangee_mois)

        self.place_mois = QWidget(self.mois)
        self.place_mois.setObjectName(u"place_mois")
        self.pile_calendrier = QVBoxLayout(self.place_mois)
        self.pile_calendrier.setSpacing(0)
        self.pile_calendrier.setObjectName(u"pile_calendrier")
        self.pile_calendrier.setContentsMargins(0, 0, 0, 0)

        self.pile_mois.addWidget(self.place_mois)


        self.page.addWidget(self.mois)

        self.cadre_table = QFrame(Echeances)
        self.cadre_table.setObjectName(u"cadre_table")
        self.cadre_table.setProperty(u"genre", u"panneau")
        self.pile_table = QVBoxLayout(self.cadre_table)
        self.pile_table.setSpacing(0)
        self.pile_table.setObjectName(u"pile_table")
        self.pile_table.setContentsMargins(1, 1, 1, 1)

        self.page.addWidget(self.cadre_table)

        self.vide = QWidget(Echeances)
        self.vide.setObjectName(u"vide")
        self.pile_vide = QVBoxLayout(self.vide)
        self.pile_vide.setSpacing(4)
        self.pile_vide.setObjectName(u"pile_vide")
        self.pile_vide.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.vide)

        self.place_lot = QWidget(Echeances)
        self.place_lot.setObjectName(u"place_lot")
        self.pile_lot = QVBoxLayout(self.place_lot)
        self.pile_lot.setSpacing(0)
        self.pile_lot.setObjectName(u"pile_lot")
        self.pile_lot.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.place_lot)

        self.page.setStretch(4, 1)

        self.retranslateUi(Echeances)
    # setupUi

    def retranslateUi(self, Echeances):
        self.exporter.setText(QCoreApplication.translate("Echeances", u" Exporter l\u2019agenda", None))
        self.calcul.setText("")
        self.tout_effacer.setText(QCoreApplication.translate("Echeances", u"Tout effacer", None))
        self.mois_avant.setText("")
#if QT_CONFIG(accessibility)
        self.mois_avant.setAccessibleName(QCoreApplication.translate("Echeances", u"Mois pr\u00e9c\u00e9dent", None))
#endif // QT_CONFIG(accessibility)
        self.titre_mois.setText("")
        self.mois_apres.setText("")
#if QT_CONFIG(accessibility)
        self.mois_apres.setAccessibleName(QCoreApplication.translate("Echeances", u"Mois suivant", None))
#endif // QT_CONFIG(accessibility)
        self.mois_courant.setText(QCoreApplication.translate("Echeances", u"Aujourd\u2019hui", None))
        self.aide_mois.setText(QCoreApplication.translate("Echeances", u"Fl\u00e8ches : jours ; Page pr\u00e9c\u00e9dente et suivante : mois", None))
        pass
    # retranslateUi


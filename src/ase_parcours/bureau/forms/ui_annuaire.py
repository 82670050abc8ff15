# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'annuaire.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QTabBar, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Annuaire(object):
    def setupUi(self, Annuaire):
        if not Annuaire.objectName():
            Annuaire.setObjectName(u"Annuaire")
        Annuaire.setProperty(u"genre", u"page")
        self.pile_racine = QVBoxLayout(Annuaire)
        self.pile_racine.setSpacing(12)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(20, 14, 20, 14)
        self.onglets = QTabBar(Annuaire)
        self.onglets.setObjectName(u"onglets")

        self.pile_racine.addWidget(self.onglets)

        self.partenaires = QWidget(Annuaire)
        self.partenaires.setObjectName(u"partenaires")
        self.pile_partenaires = QVBoxLayout(self.partenaires)
        self.pile_partenaires.setSpacing(12)
        self.pile_partenaires.setObjectName(u"pile_partenaires")
        self.pile_partenaires.setContentsMargins(0, 0, 0, 0)
        self.explication = QLabel(self.partenaires)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"doux")
        self.explication.setWordWrap(True)

        self.pile_partenaires.addWidget(self.explication)

        self.place_filtre = QWidget(self.partenaires)
        self.place_filtre.setObjectName(u"place_filtre")
        self.rangee_filtre = QHBoxLayout(self.place_filtre)
        self.rangee_filtre.setSpacing(8)
        self.rangee_filtre.setObjectName(u"rangee_filtre")
        self.rangee_filtre.setContentsMargins(0, 0, 0, 0)
        self.chercher = QLineEdit(self.place_filtre)
        self.chercher.setObjectName(u"chercher")
        self.chercher.setProperty(u"largeur_max", 420)

        self.rangee_filtre.addWidget(self.chercher)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_filtre.addItem(self.ressort_1)

        self.exporter = BoutonForme(self.place_filtre)
        self.exporter.setObjectName(u"exporter")
        self.exporter.setProperty(u"icone", u"table-export")
        self.exporter.setProperty(u"taille", u"petite")

        self.rangee_filtre.addWidget(self.exporter)


        self.pile_partenaires.addWidget(self.place_filtre)

        self.place_panneau = QWidget(self.partenaires)
        self.place_panneau.setObjectName(u"place_panneau")
        self.pile_panneau = QVBoxLayout(self.place_panneau)
        self.pile_panneau.setSpacing(12)
        self.pile_panneau.setObjectName(u"pile_panneau")
        self.pile_panneau.setContentsMargins(0, 0, 0, 0)

        self.pile_partenaires.addWidget(self.place_panneau)


        self.pile_racine.addWidget(self.partenaires)

        self.place_dispositifs = QWidget(Annuaire)
        self.place_dispositifs.setObjectName(u"place_dispositifs")
        self.pile_dispositifs = QVBoxLayout(self.place_dispositifs)
        self.pile_dispositifs.setSpacing(0)
        self.pile_dispositifs.setObjectName(u"pile_dispositifs")
        self.pile_dispositifs.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.place_dispositifs)


        self.retranslateUi(Annuaire)
    # setupUi

    def retranslateUi(self, Annuaire):
#if QT_CONFIG(accessibility)
        self.onglets.setAccessibleName(QCoreApplication.translate("Annuaire", u"Annuaire : partenaires ou dispositifs", None))
#endif // QT_CONFIG(accessibility)
        self.explication.setText(QCoreApplication.translate("Annuaire", u"Lieux et partenaires du foyer, repris d\u2019un jeune \u00e0 l\u2019autre : r\u00e9sidences, bailleurs, mission locale, MDPH, CAF, aide juridique.", None))
#if QT_CONFIG(accessibility)
        self.chercher.setAccessibleName(QCoreApplication.translate("Annuaire", u"Chercher dans l\u2019annuaire", None))
#endif // QT_CONFIG(accessibility)
        self.chercher.setPlaceholderText(QCoreApplication.translate("Annuaire", u"Chercher un nom, une nature, une adresse", None))
        self.exporter.setText(QCoreApplication.translate("Annuaire", u" Exporter", None))
#if QT_CONFIG(tooltip)
        self.exporter.setToolTip(QCoreApplication.translate("Annuaire", u"\u00c9crit en tableur les partenaires montr\u00e9s", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


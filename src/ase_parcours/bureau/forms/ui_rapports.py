# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rapports.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QListWidget,
    QListWidgetItem, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Rapports(object):
    def setupUi(self, Rapports):
        if not Rapports.objectName():
            Rapports.setObjectName(u"Rapports")
        Rapports.setProperty(u"genre", u"page")
        self.pile_page = QVBoxLayout(Rapports)
        self.pile_page.setSpacing(10)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(20, 12, 20, 16)
        self.phrase = QLabel(Rapports)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"phrase")
        self.phrase.setWordWrap(True)

        self.pile_page.addWidget(self.phrase)

        self.grille = QGridLayout()
        self.grille.setObjectName(u"grille")
        self.grille.setHorizontalSpacing(12)
        self.grille.setVerticalSpacing(10)
        self.panneau_catalogue = QFrame(Rapports)
        self.panneau_catalogue.setObjectName(u"panneau_catalogue")
        self.panneau_catalogue.setProperty(u"genre", u"panneau")
        self.pile_catalogue = QVBoxLayout(self.panneau_catalogue)
        self.pile_catalogue.setSpacing(6)
        self.pile_catalogue.setObjectName(u"pile_catalogue")
        self.pile_catalogue.setContentsMargins(6, 8, 6, 8)
        self.catalogue = QListWidget(self.panneau_catalogue)
        self.catalogue.setObjectName(u"catalogue")
        self.catalogue.setFrameShape(QFrame.Shape.NoFrame)
        self.catalogue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.catalogue.setWordWrap(True)

        self.pile_catalogue.addWidget(self.catalogue)

        self.pile_catalogue.setStretch(0, 1)

        self.grille.addWidget(self.panneau_catalogue, 0, 0, 1, 1)

        self.panneau_choix = QFrame(Rapports)
        self.panneau_choix.setObjectName(u"panneau_choix")
        self.panneau_choix.setProperty(u"genre", u"panneau")
        self.pile_choix = QVBoxLayout(self.panneau_choix)
        self.pile_choix.setSpacing(8)
        self.pile_choix.setObjectName(u"pile_choix")
        self.pile_choix.setContentsMargins(14, 10, 14, 12)
        self.titre = QLabel(self.panneau_choix)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.pile_choix.addWidget(self.titre)

        self.place_destinataire = QWidget(self.panneau_choix)
        self.place_destinataire.setObjectName(u"place_destinataire")
        self.pile_destinataire = QVBoxLayout(self.place_destinataire)
        self.pile_destinataire.setSpacing(4)
        self.pile_destinataire.setObjectName(u"pile_destinataire")
        self.pile_destinataire.setContentsMargins(0, 0, 0, 0)
        self.mot_destinataire = QLabel(self.place_destinataire)
        self.mot_destinataire.setObjectName(u"mot_destinataire")
        self.mot_destinataire.setProperty(u"genre", u"second")

        self.pile_destinataire.addWidget(self.mot_destinataire)

        self.destinataire = QComboBox(self.place_destinataire)
        self.destinataire.setObjectName(u"destinataire")
        self.destinataire.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pile_destinataire.addWidget(self.destinataire)


        self.pile_choix.addWidget(self.place_destinataire)

        self.mot_un = QLabel(self.panneau_choix)
        self.mot_un.setObjectName(u"mot_un")
        self.mot_un.setProperty(u"genre", u"fort")

        self.pile_choix.addWidget(self.mot_un)

        self.pile_recherche = QVBoxLayout()
        self.pile_recherche.setObjectName(u"pile_recherche")
        self.pile_recherche.setContentsMargins(0, 0, 0, 0)

        self.pile_choix.addLayout(self.pile_recherche)

        self.sujets = QListWidget(self.panneau_choix)
        self.sujets.setObjectName(u"sujets")
        self.sujets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.pile_choix.addWidget(self.sujets)

        self.aucun = QLabel(self.panneau_choix)
        self.aucun.setObjectName(u"aucun")
        self.aucun.setProperty(u"genre", u"second")
        self.aucun.setWordWrap(True)

        self.pile_choix.addWidget(self.aucun)

        self.rangee_apercu = QHBoxLayout()
        self.rangee_apercu.setSpacing(8)
        self.rangee_apercu.setObjectName(u"rangee_apercu")
        self.apercu = BoutonForme(self.panneau_choix)
        self.apercu.setObjectName(u"apercu")
        self.apercu.setProperty(u"icone", u"eye")
        self.apercu.setProperty(u"genre", u"principal")

        self.rangee_apercu.addWidget(self.apercu)

        self.ressort_apercu = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_apercu.addItem(self.ressort_apercu)

        self.rangee_apercu.setStretch(1, 1)

        self.pile_choix.addLayout(self.rangee_apercu)

        self.pile_lot = QVBoxLayout()
        self.pile_lot.setObjectName(u"pile_lot")
        self.pile_lot.setContentsMargins(0, 0, 0, 0)

        self.pile_choix.addLayout(self.pile_lot)

        self.ressort_choix = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_choix.addItem(self.ressort_choix)


        self.grille.addWidget(self.panneau_choix, 0, 1, 1, 1)


        self.pile_page.addLayout(self.grille)

        self.panneau_editions = QFrame(Rapports)
        self.panneau_editions.setObjectName(u"panneau_editions")
        self.panneau_editions.setProperty(u"genre", u"panneau")
        self.pile_editions = QVBoxLayout(self.panneau_editions)
        self.pile_editions.setSpacing(6)
        self.pile_editions.setObjectName(u"pile_editions")
        self.pile_editions.setContentsMargins(0, 10, 0, 6)
        self.titre_editions = QLabel(self.panneau_editions)
        self.titre_editions.setObjectName(u"titre_editions")
        self.titre_editions.setProperty(u"genre", u"titre_panneau")
        self.titre_editions.setIndent(14)

        self.pile_editions.addWidget(self.titre_editions)

        self.editions = QTableWidget(self.panneau_editions)
        self.editions.setObjectName(u"editions")

        self.pile_editions.addWidget(self.editions)

        self.sans_edition = QLabel(self.panneau_editions)
        self.sans_edition.setObjectName(u"sans_edition")
        self.sans_edition.setProperty(u"genre", u"second")
        self.sans_edition.setIndent(14)
        self.sans_edition.setWordWrap(True)

        self.pile_editions.addWidget(self.sans_edition)


        self.pile_page.addWidget(self.panneau_editions)

        self.ressort = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_page.addItem(self.ressort)

        self.pile_page.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.mot_destinataire.setBuddy(self.destinataire)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Rapports)
    # setupUi

    def retranslateUi(self, Rapports):
        self.phrase.setText(QCoreApplication.translate("Rapports", u"Quel document, et pour qui ?", None))
#if QT_CONFIG(accessibility)
        self.catalogue.setAccessibleName(QCoreApplication.translate("Rapports", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.titre.setText("")
        self.mot_destinataire.setText(QCoreApplication.translate("Rapports", u"Remis \u00e0", None))
#if QT_CONFIG(accessibility)
        self.destinataire.setAccessibleName(QCoreApplication.translate("Rapports", u"Remis \u00e0", None))
#endif // QT_CONFIG(accessibility)
        self.mot_un.setText("")
#if QT_CONFIG(accessibility)
        self.sujets.setAccessibleName(QCoreApplication.translate("Rapports", u"Pour qui", None))
#endif // QT_CONFIG(accessibility)
        self.aucun.setText("")
        self.apercu.setText(QCoreApplication.translate("Rapports", u" Voir le document", None))
        self.titre_editions.setText(QCoreApplication.translate("Rapports", u"\u00c9ditions r\u00e9centes", None))
#if QT_CONFIG(accessibility)
        self.editions.setAccessibleName(QCoreApplication.translate("Rapports", u"\u00c9ditions r\u00e9centes", None))
#endif // QT_CONFIG(accessibility)
        self.sans_edition.setText(QCoreApplication.translate("Rapports", u"Aucun document n\u2019a encore \u00e9t\u00e9 imprim\u00e9 ni export\u00e9.", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'importation.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QScrollArea, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Importation(object):
    def setupUi(self, Importation):
        if not Importation.objectName():
            Importation.setObjectName(u"Importation")
        self.pile_13 = QVBoxLayout(Importation)
        self.pile_13.setSpacing(0)
        self.pile_13.setObjectName(u"pile_13")
        self.pile_13.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Importation)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_12 = QVBoxLayout(self.contenu)
        self.pile_12.setSpacing(10)
        self.pile_12.setObjectName(u"pile_12")
        self.pile_12.setContentsMargins(20, 16, 20, 16)
        self.tete = QWidget(self.contenu)
        self.tete.setObjectName(u"tete")
        self.rangee_2 = QHBoxLayout(self.tete)
        self.rangee_2.setSpacing(10)
        self.rangee_2.setObjectName(u"rangee_2")
        self.rangee_2.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre")

        self.rangee_2.addWidget(self.titre)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_2.addItem(self.ressort_1)

        self.choisir = BoutonForme(self.tete)
        self.choisir.setObjectName(u"choisir")
        self.choisir.setProperty(u"icone", u"folder-open")

        self.rangee_2.addWidget(self.choisir)


        self.pile_12.addWidget(self.tete)

        self.fichier = QLabel(self.contenu)
        self.fichier.setObjectName(u"fichier")
        self.fichier.setProperty(u"genre", u"doux")
        self.fichier.setWordWrap(True)

        self.pile_12.addWidget(self.fichier)

        self.place_rien = QWidget(self.contenu)
        self.place_rien.setObjectName(u"place_rien")
        self.pile_rien = QVBoxLayout(self.place_rien)
        self.pile_rien.setSpacing(0)
        self.pile_rien.setObjectName(u"pile_rien")
        self.pile_rien.setContentsMargins(0, 0, 0, 0)

        self.pile_12.addWidget(self.place_rien)

        self.place_progres = QWidget(self.contenu)
        self.place_progres.setObjectName(u"place_progres")
        self.pile_progres = QVBoxLayout(self.place_progres)
        self.pile_progres.setSpacing(0)
        self.pile_progres.setObjectName(u"pile_progres")
        self.pile_progres.setContentsMargins(0, 0, 0, 0)

        self.pile_12.addWidget(self.place_progres)

        self.refus = QLabel(self.contenu)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_12.addWidget(self.refus)

        self.bilan = QFrame(self.contenu)
        self.bilan.setObjectName(u"bilan")
        self.bilan.setProperty(u"genre", u"panneau")
        self.pile_8 = QVBoxLayout(self.bilan)
        self.pile_8.setSpacing(12)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(14, 12, 14, 14)
        self.phrase = QLabel(self.bilan)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"phrase")
        self.phrase.setWordWrap(True)

        self.pile_8.addWidget(self.phrase)

        self.nombres = QWidget(self.bilan)
        self.nombres.setObjectName(u"nombres")
        self.grille_nombres = QGridLayout(self.nombres)
        self.grille_nombres.setObjectName(u"grille_nombres")
        self.grille_nombres.setHorizontalSpacing(12)
        self.grille_nombres.setVerticalSpacing(12)
        self.grille_nombres.setContentsMargins(0, 0, 0, 0)

        self.pile_8.addWidget(self.nombres)

        self.pied = QWidget(self.bilan)
        self.pied.setObjectName(u"pied")
        self.rangee_7 = QHBoxLayout(self.pied)
        self.rangee_7.setSpacing(8)
        self.rangee_7.setObjectName(u"rangee_7")
        self.rangee_7.setContentsMargins(0, 0, 0, 0)
        self.importer = BoutonForme(self.pied)
        self.importer.setObjectName(u"importer")
        self.importer.setProperty(u"genre", u"principal")
        self.importer.setProperty(u"icone", u"package-import")

        self.rangee_7.addWidget(self.importer)

        self.garder_refus = BoutonForme(self.pied)
        self.garder_refus.setObjectName(u"garder_refus")
        self.garder_refus.setProperty(u"icone", u"table-export")

        self.rangee_7.addWidget(self.garder_refus)

        self.ressort_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_7.addItem(self.ressort_6)


        self.pile_8.addWidget(self.pied)


        self.pile_12.addWidget(self.bilan)

        self.titre_refus = QLabel(self.contenu)
        self.titre_refus.setObjectName(u"titre_refus")
        self.titre_refus.setProperty(u"genre", u"titre_carte")

        self.pile_12.addWidget(self.titre_refus)

        self.panneau_refus = QFrame(self.contenu)
        self.panneau_refus.setObjectName(u"panneau_refus")
        self.panneau_refus.setProperty(u"genre", u"panneau")
        self.pile_9 = QVBoxLayout(self.panneau_refus)
        self.pile_9.setSpacing(0)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(1, 1, 1, 1)
        self.table_refus = QTableWidget(self.panneau_refus)
        self.table_refus.setObjectName(u"table_refus")

        self.pile_9.addWidget(self.table_refus)


        self.pile_12.addWidget(self.panneau_refus)

        self.place_refusees = QWidget(self.contenu)
        self.place_refusees.setObjectName(u"place_refusees")
        self.pile_refusees = QVBoxLayout(self.place_refusees)
        self.pile_refusees.setSpacing(0)
        self.pile_refusees.setObjectName(u"pile_refusees")
        self.pile_refusees.setContentsMargins(0, 6, 0, 0)

        self.pile_12.addWidget(self.place_refusees)

        self.titre_alertes = QLabel(self.contenu)
        self.titre_alertes.setObjectName(u"titre_alertes")
        self.titre_alertes.setProperty(u"genre", u"titre_carte")

        self.pile_12.addWidget(self.titre_alertes)

        self.panneau_alertes = QFrame(self.contenu)
        self.panneau_alertes.setObjectName(u"panneau_alertes")
        self.panneau_alertes.setProperty(u"genre", u"panneau")
        self.pile_10 = QVBoxLayout(self.panneau_alertes)
        self.pile_10.setSpacing(0)
        self.pile_10.setObjectName(u"pile_10")
        self.pile_10.setContentsMargins(1, 1, 1, 1)
        self.table_alertes = QTableWidget(self.panneau_alertes)
        self.table_alertes.setObjectName(u"table_alertes")

        self.pile_10.addWidget(self.table_alertes)


        self.pile_12.addWidget(self.panneau_alertes)

        self.ressort_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_12.addItem(self.ressort_11)

        self.defile.setWidget(self.contenu)

        self.pile_13.addWidget(self.defile)


        self.retranslateUi(Importation)
    # setupUi

    def retranslateUi(self, Importation):
        self.titre.setText(QCoreApplication.translate("Importation", u"Importer un tableur", None))
        self.choisir.setText(QCoreApplication.translate("Importation", u" Choisir un fichier\u2026", None))
        self.fichier.setText("")
        self.refus.setText("")
        self.phrase.setText("")
        self.importer.setText(QCoreApplication.translate("Importation", u" Importer", None))
        self.garder_refus.setText(QCoreApplication.translate("Importation", u" Enregistrer les lignes refus\u00e9es", None))
        self.titre_refus.setText(QCoreApplication.translate("Importation", u"Lignes refus\u00e9es", None))
#if QT_CONFIG(accessibility)
        self.table_refus.setAccessibleName(QCoreApplication.translate("Importation", u"Lignes refus\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.titre_alertes.setText(QCoreApplication.translate("Importation", u"Lignes accept\u00e9es, \u00e0 regarder", None))
#if QT_CONFIG(accessibility)
        self.table_alertes.setAccessibleName(QCoreApplication.translate("Importation", u"Alertes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


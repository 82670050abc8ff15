# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'numerisation.ui'
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
    QLabel, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Numerisation(object):
    def setupUi(self, Numerisation):
        if not Numerisation.objectName():
            Numerisation.setObjectName(u"Numerisation")
        Numerisation.setProperty(u"genre", u"panneau")
        self.pile_1 = QVBoxLayout(Numerisation)
        self.pile_1.setSpacing(8)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(14, 12, 14, 12)
        self.tete = QWidget(Numerisation)
        self.tete.setObjectName(u"tete")
        self.rangee_2 = QHBoxLayout(self.tete)
        self.rangee_2.setSpacing(8)
        self.rangee_2.setObjectName(u"rangee_2")
        self.rangee_2.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_2.addWidget(self.titre)

        self.chemin = QLabel(self.tete)
        self.chemin.setObjectName(u"chemin")
        self.chemin.setProperty(u"genre", u"doux")
        self.chemin.setWordWrap(True)

        self.rangee_2.addWidget(self.chemin)

        self.choisir = BoutonForme(self.tete)
        self.choisir.setObjectName(u"choisir")
        self.choisir.setProperty(u"icone", u"folder-open")
        self.choisir.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.choisir)

        self.relire = BoutonForme(self.tete)
        self.relire.setObjectName(u"relire")
        self.relire.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.relire)

        self.fermer = BoutonForme(self.tete)
        self.fermer.setObjectName(u"fermer")
        self.fermer.setProperty(u"taille", u"petite")

        self.rangee_2.addWidget(self.fermer)

        self.rangee_2.setStretch(1, 1)

        self.pile_1.addWidget(self.tete)

        self.etat = QLabel(Numerisation)
        self.etat.setObjectName(u"etat")
        self.etat.setProperty(u"genre", u"doux")
        self.etat.setWordWrap(True)

        self.pile_1.addWidget(self.etat)

        self.table = QTableWidget(Numerisation)
        self.table.setObjectName(u"table")

        self.pile_1.addWidget(self.table)

        self.gestes = QWidget(Numerisation)
        self.gestes.setObjectName(u"gestes")
        self.rangee_3 = QHBoxLayout(self.gestes)
        self.rangee_3.setSpacing(8)
        self.rangee_3.setObjectName(u"rangee_3")
        self.rangee_3.setContentsMargins(0, 0, 0, 0)
        self.verser = BoutonForme(self.gestes)
        self.verser.setObjectName(u"verser")
        self.verser.setProperty(u"icone", u"paperclip")
        self.verser.setProperty(u"taille", u"petite")

        self.rangee_3.addWidget(self.verser)

        self.ressort_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_3.addItem(self.ressort_4)


        self.pile_1.addWidget(self.gestes)

        self.effacement = QWidget(Numerisation)
        self.effacement.setObjectName(u"effacement")
        self.rangee_5 = QHBoxLayout(self.effacement)
        self.rangee_5.setSpacing(8)
        self.rangee_5.setObjectName(u"rangee_5")
        self.rangee_5.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(self.effacement)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)

        self.rangee_5.addWidget(self.question)

        self.effacer = BoutonForme(self.effacement)
        self.effacer.setObjectName(u"effacer")
        self.effacer.setProperty(u"icone", u"trash")
        self.effacer.setProperty(u"taille", u"petite")

        self.rangee_5.addWidget(self.effacer)

        self.garder = BoutonForme(self.effacement)
        self.garder.setObjectName(u"garder")
        self.garder.setProperty(u"taille", u"petite")

        self.rangee_5.addWidget(self.garder)

        self.rangee_5.setStretch(0, 1)

        self.pile_1.addWidget(self.effacement)


        self.retranslateUi(Numerisation)
    # setupUi

    def retranslateUi(self, Numerisation):
        self.titre.setText(QCoreApplication.translate("Numerisation", u"Dossier de num\u00e9risation", None))
        self.chemin.setText("")
        self.choisir.setText(QCoreApplication.translate("Numerisation", u"Choisir le dossier\u2026", None))
        self.relire.setText(QCoreApplication.translate("Numerisation", u"Relire", None))
        self.fermer.setText(QCoreApplication.translate("Numerisation", u"Fermer", None))
        self.etat.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Numerisation", u"Fichiers num\u00e9ris\u00e9s, les plus r\u00e9cents d\u2019abord", None))
#endif // QT_CONFIG(accessibility)
        self.verser.setText(QCoreApplication.translate("Numerisation", u"Verser", None))
        self.question.setText("")
        self.effacer.setText(QCoreApplication.translate("Numerisation", u"Effacer l\u2019original", None))
        self.garder.setText(QCoreApplication.translate("Numerisation", u"Le garder", None))
        pass
    # retranslateUi


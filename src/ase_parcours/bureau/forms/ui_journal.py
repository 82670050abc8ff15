# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal.ui'
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
    QLabel, QSizePolicy, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Journal(object):
    def setupUi(self, Journal):
        if not Journal.objectName():
            Journal.setObjectName(u"Journal")
        self.pile_3 = QVBoxLayout(Journal)
        self.pile_3.setSpacing(10)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(16, 12, 16, 12)
        self.tete = QWidget(Journal)
        self.tete.setObjectName(u"tete")
        self.rangee_1 = QHBoxLayout(self.tete)
        self.rangee_1.setSpacing(10)
        self.rangee_1.setObjectName(u"rangee_1")
        self.rangee_1.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")

        self.rangee_1.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")
        self.compte.setWordWrap(True)

        self.rangee_1.addWidget(self.compte)

        self.annuler = BoutonForme(self.tete)
        self.annuler.setObjectName(u"annuler")
        self.annuler.setProperty(u"icone", u"arrow-back-up")
        self.annuler.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.annuler)

        self.rangee_1.setStretch(1, 1)

        self.pile_3.addWidget(self.tete)

        self.refus = QLabel(Journal)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_3.addWidget(self.refus)

        self.panneau = QFrame(Journal)
        self.panneau.setObjectName(u"panneau")
        self.panneau.setProperty(u"genre", u"panneau")
        self.pile_2 = QVBoxLayout(self.panneau)
        self.pile_2.setSpacing(0)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(1, 1, 1, 1)
        self.table = QTableWidget(self.panneau)
        self.table.setObjectName(u"table")

        self.pile_2.addWidget(self.table)


        self.pile_3.addWidget(self.panneau)

        self.pile_3.setStretch(2, 1)

        self.retranslateUi(Journal)
    # setupUi

    def retranslateUi(self, Journal):
        self.titre.setText(QCoreApplication.translate("Journal", u"Histoire du dossier", None))
        self.compte.setText("")
        self.annuler.setText(QCoreApplication.translate("Journal", u" Annuler cette \u00e9criture", None))
        self.refus.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Journal", u"Histoire du dossier", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


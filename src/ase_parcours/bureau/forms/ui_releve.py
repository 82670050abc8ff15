# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'releve.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Releve(object):
    def setupUi(self, Releve):
        if not Releve.objectName():
            Releve.setObjectName(u"Releve")
        Releve.setProperty(u"genre", u"page")
        self.pile_page = QVBoxLayout(Releve)
        self.pile_page.setSpacing(10)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(20, 16, 20, 16)
        self.tete = QWidget(Releve)
        self.tete.setObjectName(u"tete")
        self.pile_1 = QHBoxLayout(self.tete)
        self.pile_1.setSpacing(11)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(0, 0, 0, 0)
        self.phrase = QLabel(self.tete)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"phrase")
        self.phrase.setWordWrap(True)

        self.pile_1.addWidget(self.phrase)

        self.tout_lu = BoutonForme(self.tete)
        self.tout_lu.setObjectName(u"tout_lu")
        self.tout_lu.setProperty(u"icone", u"check")
        self.tout_lu.setProperty(u"genre", u"principal")

        self.pile_1.addWidget(self.tout_lu)

        self.pile_1.setStretch(0, 1)

        self.pile_page.addWidget(self.tete)

        self.compte = QLabel(Releve)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")
        self.compte.setWordWrap(True)

        self.pile_page.addWidget(self.compte)

        self.refus = QLabel(Releve)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_page.addWidget(self.refus)

        self.pile_jeunes = QVBoxLayout()
        self.pile_jeunes.setSpacing(10)
        self.pile_jeunes.setObjectName(u"pile_jeunes")
        self.pile_jeunes.setContentsMargins(0, 0, 0, 0)

        self.pile_page.addLayout(self.pile_jeunes)

        self.pile_vide = QVBoxLayout()
        self.pile_vide.setSpacing(6)
        self.pile_vide.setObjectName(u"pile_vide")
        self.pile_vide.setContentsMargins(0, 0, 0, 0)

        self.pile_page.addLayout(self.pile_vide)

        self.pile_page.setStretch(4, 1)

        self.retranslateUi(Releve)
    # setupUi

    def retranslateUi(self, Releve):
        self.phrase.setText("")
        self.tout_lu.setText(QCoreApplication.translate("Releve", u" J\u2019ai tout lu", None))
        self.compte.setText("")
        self.refus.setText("")
        pass
    # retranslateUi


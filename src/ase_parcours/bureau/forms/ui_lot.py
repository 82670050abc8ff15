# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lot.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Lot(object):
    def setupUi(self, Lot):
        if not Lot.objectName():
            Lot.setObjectName(u"Lot")
        Lot.setProperty(u"genre", u"carte")
        self.pile_racine = QVBoxLayout(Lot)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 4, 8, 4)
        self.rangee_lot = QHBoxLayout()
        self.rangee_lot.setSpacing(8)
        self.rangee_lot.setObjectName(u"rangee_lot")
        self.rangee_lot.setContentsMargins(0, 0, 0, 0)
        self.gestes = QWidget(Lot)
        self.gestes.setObjectName(u"gestes")
        self.compte = QLabel(self.gestes)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"fort")
        self.compte.setTextFormat(Qt.TextFormat.PlainText)
        self.affecter = BoutonForme(self.gestes)
        self.affecter.setObjectName(u"affecter")
        self.affecter.setProperty(u"icone", u"user-check")
        self.affecter.setProperty(u"taille", u"petite")
        self.imprimer = BoutonForme(self.gestes)
        self.imprimer.setObjectName(u"imprimer")
        self.imprimer.setProperty(u"icone", u"printer")
        self.imprimer.setProperty(u"taille", u"petite")
        self.etape = BoutonForme(self.gestes)
        self.etape.setObjectName(u"etape")
        self.etape.setProperty(u"icone", u"check")
        self.etape.setProperty(u"taille", u"petite")

        self.rangee_lot.addWidget(self.gestes)

        self.rien = BoutonForme(Lot)
        self.rien.setObjectName(u"rien")
        self.rien.setProperty(u"genre", u"icone")
        self.rien.setProperty(u"icone", u"x")
        self.rien.setProperty(u"taille", u"petite")

        self.rangee_lot.addWidget(self.rien)

        self.rangee_lot.setStretch(0, 1)

        self.pile_racine.addLayout(self.rangee_lot)

        self.bilan = QLabel(Lot)
        self.bilan.setObjectName(u"bilan")
        self.bilan.setProperty(u"genre", u"second")
        self.bilan.setWordWrap(True)
        self.bilan.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_racine.addWidget(self.bilan)


        self.retranslateUi(Lot)
    # setupUi

    def retranslateUi(self, Lot):
        self.compte.setText("")
        self.affecter.setText(QCoreApplication.translate("Lot", u" Affecter un r\u00e9f\u00e9rent", None))
        self.imprimer.setText(QCoreApplication.translate("Lot", u" Imprimer", None))
        self.etape.setText(QCoreApplication.translate("Lot", u" Marquer l\u2019\u00e9tape faite", None))
        self.rien.setText("")
#if QT_CONFIG(accessibility)
        self.rien.setAccessibleName(QCoreApplication.translate("Lot", u"Ne plus rien choisir", None))
#endif // QT_CONFIG(accessibility)
        self.bilan.setText("")
        pass
    # retranslateUi


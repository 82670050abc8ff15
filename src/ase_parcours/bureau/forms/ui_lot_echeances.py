# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lot_echeances.ui'
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
    QSizePolicy, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_LotEcheances(object):
    def setupUi(self, LotEcheances):
        if not LotEcheances.objectName():
            LotEcheances.setObjectName(u"LotEcheances")
        LotEcheances.setProperty(u"genre", u"carte")
        self.rangee_lot = QHBoxLayout(LotEcheances)
        self.rangee_lot.setSpacing(8)
        self.rangee_lot.setObjectName(u"rangee_lot")
        self.rangee_lot.setContentsMargins(14, 4, 8, 4)
        self.gestes = QWidget(LotEcheances)
        self.gestes.setObjectName(u"gestes")
        self.compte = QLabel(self.gestes)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"fort")
        self.compte.setTextFormat(Qt.TextFormat.PlainText)
        self.fait = BoutonForme(self.gestes)
        self.fait.setObjectName(u"fait")
        self.fait.setProperty(u"icone", u"check")
        self.fait.setProperty(u"taille", u"petite")
        self.sans_objet = BoutonForme(self.gestes)
        self.sans_objet.setObjectName(u"sans_objet")
        self.sans_objet.setProperty(u"icone", u"circle-x")
        self.sans_objet.setProperty(u"taille", u"petite")
        self.rouvrir = BoutonForme(self.gestes)
        self.rouvrir.setObjectName(u"rouvrir")
        self.rouvrir.setProperty(u"icone", u"arrow-back-up")
        self.rouvrir.setProperty(u"taille", u"petite")

        self.rangee_lot.addWidget(self.gestes)

        self.rien = BoutonForme(LotEcheances)
        self.rien.setObjectName(u"rien")
        self.rien.setProperty(u"genre", u"icone")
        self.rien.setProperty(u"icone", u"x")
        self.rien.setProperty(u"taille", u"petite")

        self.rangee_lot.addWidget(self.rien)

        self.rangee_lot.setStretch(0, 1)

        self.retranslateUi(LotEcheances)
    # setupUi

    def retranslateUi(self, LotEcheances):
        self.compte.setText("")
        self.fait.setText(QCoreApplication.translate("LotEcheances", u" Fait", None))
        self.sans_objet.setText(QCoreApplication.translate("LotEcheances", u" Sans objet", None))
        self.rouvrir.setText(QCoreApplication.translate("LotEcheances", u" Rouvrir", None))
        self.rien.setText("")
#if QT_CONFIG(accessibility)
        self.rien.setAccessibleName(QCoreApplication.translate("LotEcheances", u"Ne plus rien choisir", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


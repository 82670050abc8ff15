# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parcours.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QScrollArea, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_Parcours(object):
    def setupUi(self, Parcours):
        if not Parcours.objectName():
            Parcours.setObjectName(u"Parcours")
        self.pile_2 = QVBoxLayout(Parcours)
        self.pile_2.setSpacing(0)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Parcours)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(12)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(16, 12, 16, 12)
        self.defile.setWidget(self.contenu)

        self.pile_2.addWidget(self.defile)


        self.retranslateUi(Parcours)
    # setupUi

    def retranslateUi(self, Parcours):
        pass
    # retranslateUi


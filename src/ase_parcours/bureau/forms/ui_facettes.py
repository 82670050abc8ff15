# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facettes.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QScrollArea,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_Facettes(object):
    def setupUi(self, Facettes):
        if not Facettes.objectName():
            Facettes.setObjectName(u"Facettes")
        self.pile_2 = QVBoxLayout(Facettes)
        self.pile_2.setSpacing(0)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Facettes)
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
        self.bloc_alertes = QFrame(self.contenu)
        self.bloc_alertes.setObjectName(u"bloc_alertes")
        self.bloc_alertes.setProperty(u"genre", u"panneau")
        self.pile_bloc_alertes = QVBoxLayout(self.bloc_alertes)
        self.pile_bloc_alertes.setSpacing(6)
        self.pile_bloc_alertes.setObjectName(u"pile_bloc_alertes")
        self.pile_bloc_alertes.setContentsMargins(14, 12, 14, 12)
        self.titre_alertes = QLabel(self.bloc_alertes)
        self.titre_alertes.setObjectName(u"titre_alertes")
        self.titre_alertes.setProperty(u"genre", u"titre_panneau")

        self.pile_bloc_alertes.addWidget(self.titre_alertes)

        self.place_alertes = QWidget(self.bloc_alertes)
        self.place_alertes.setObjectName(u"place_alertes")
        self.pile_alertes = QVBoxLayout(self.place_alertes)
        self.pile_alertes.setSpacing(6)
        self.pile_alertes.setObjectName(u"pile_alertes")
        self.pile_alertes.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_alertes.addWidget(self.place_alertes)


        self.pile_contenu.addWidget(self.bloc_alertes)

        self.defile.setWidget(self.contenu)

        self.pile_2.addWidget(self.defile)


        self.retranslateUi(Facettes)
    # setupUi

    def retranslateUi(self, Facettes):
        self.titre_alertes.setText(QCoreApplication.translate("Facettes", u"\u00c0 regarder", None))
        pass
    # retranslateUi


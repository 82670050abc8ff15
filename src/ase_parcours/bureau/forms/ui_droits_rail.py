# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'droits_rail.ui'
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
    QTabWidget, QVBoxLayout, QWidget)

class Ui_PageRailDroits(object):
    def setupUi(self, PageRailDroits):
        if not PageRailDroits.objectName():
            PageRailDroits.setObjectName(u"PageRailDroits")
        PageRailDroits.setProperty(u"genre", u"page")
        self.pile_page = QVBoxLayout(PageRailDroits)
        self.pile_page.setSpacing(10)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(20, 12, 20, 16)
        self.tete = QWidget(PageRailDroits)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(10)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.phrase = QLabel(self.tete)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"phrase")
        self.phrase.setWordWrap(True)

        self.rangee_tete.addWidget(self.phrase)

        self.place_portee = QWidget(self.tete)
        self.place_portee.setObjectName(u"place_portee")
        self.rangee_portee = QHBoxLayout(self.place_portee)
        self.rangee_portee.setSpacing(6)
        self.rangee_portee.setObjectName(u"rangee_portee")
        self.rangee_portee.setContentsMargins(0, 0, 0, 0)

        self.rangee_tete.addWidget(self.place_portee)

        self.rangee_tete.setStretch(0, 1)

        self.pile_page.addWidget(self.tete)

        self.onglets = QTabWidget(PageRailDroits)
        self.onglets.setObjectName(u"onglets")
        self.onglets.setDocumentMode(True)

        self.pile_page.addWidget(self.onglets)

        self.pile_page.setStretch(1, 1)

        self.retranslateUi(PageRailDroits)
    # setupUi

    def retranslateUi(self, PageRailDroits):
        self.phrase.setText("")
#if QT_CONFIG(accessibility)
        self.onglets.setAccessibleName(QCoreApplication.translate("PageRailDroits", u"Onglets des droits", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


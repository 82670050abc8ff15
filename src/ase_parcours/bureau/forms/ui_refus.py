# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'refus.ui'
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

class Ui_Refus(object):
    def setupUi(self, Refus):
        if not Refus.objectName():
            Refus.setObjectName(u"Refus")
        Refus.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Refus)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(1, 10, 1, 8)
        self.tete = QWidget(Refus)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(13, 0, 13, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.total = QLabel(self.tete)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.total)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_1)


        self.pile_racine.addWidget(self.tete)

        self.tables = QWidget(Refus)
        self.tables.setObjectName(u"tables")
        self.rangee_tables = QHBoxLayout(self.tables)
        self.rangee_tables.setSpacing(0)
        self.rangee_tables.setObjectName(u"rangee_tables")
        self.rangee_tables.setContentsMargins(0, 0, 0, 0)
        self.motifs = QTableWidget(self.tables)
        self.motifs.setObjectName(u"motifs")

        self.rangee_tables.addWidget(self.motifs)

        self.gestionnaires = QTableWidget(self.tables)
        self.gestionnaires.setObjectName(u"gestionnaires")

        self.rangee_tables.addWidget(self.gestionnaires)


        self.pile_racine.addWidget(self.tables)


        self.retranslateUi(Refus)
    # setupUi

    def retranslateUi(self, Refus):
        self.titre.setText(QCoreApplication.translate("Refus", u"Refus de logement, tous jeunes", None))
        self.total.setText("")
        pass
    # retranslateUi


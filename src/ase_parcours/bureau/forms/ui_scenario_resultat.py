# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scenario_resultat.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_ScenarioResultat(object):
    def setupUi(self, ScenarioResultat):
        if not ScenarioResultat.objectName():
            ScenarioResultat.setObjectName(u"ScenarioResultat")
        self.pile_racine = QVBoxLayout(ScenarioResultat)
        self.pile_racine.setSpacing(6)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(ScenarioResultat)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"fort")
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.place_dessin = QWidget(ScenarioResultat)
        self.place_dessin.setObjectName(u"place_dessin")
        self.pile_place_dessin = QVBoxLayout(self.place_dessin)
        self.pile_place_dessin.setSpacing(4)
        self.pile_place_dessin.setObjectName(u"pile_place_dessin")
        self.pile_place_dessin.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.place_dessin)

        self.resume = QLabel(ScenarioResultat)
        self.resume.setObjectName(u"resume")
        self.resume.setProperty(u"genre", u"doux")
        self.resume.setWordWrap(True)

        self.pile_racine.addWidget(self.resume)

        self.remarques = QLabel(ScenarioResultat)
        self.remarques.setObjectName(u"remarques")
        self.remarques.setProperty(u"ton", u"fragile")
        self.remarques.setWordWrap(True)

        self.pile_racine.addWidget(self.remarques)

        self.table = QTableWidget(ScenarioResultat)
        self.table.setObjectName(u"table")

        self.pile_racine.addWidget(self.table)


        self.retranslateUi(ScenarioResultat)
    # setupUi

    def retranslateUi(self, ScenarioResultat):
        self.titre.setText("")
        self.resume.setText("")
        self.remarques.setText("")
        pass
    # retranslateUi


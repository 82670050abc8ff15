# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'echeances_dossier.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_EcheancesDossier(object):
    def setupUi(self, EcheancesDossier):
        if not EcheancesDossier.objectName():
            EcheancesDossier.setObjectName(u"EcheancesDossier")
        self.pile_2 = QVBoxLayout(EcheancesDossier)
        self.pile_2.setSpacing(0)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(EcheancesDossier)
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
        self.place_panneaux = QWidget(self.contenu)
        self.place_panneaux.setObjectName(u"place_panneaux")
        self.pile_panneaux = QVBoxLayout(self.place_panneaux)
        self.pile_panneaux.setSpacing(8)
        self.pile_panneaux.setObjectName(u"pile_panneaux")
        self.pile_panneaux.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_panneaux)

        self.datees = QFrame(self.contenu)
        self.datees.setObjectName(u"datees")
        self.datees.setProperty(u"genre", u"panneau")
        self.pile_datees = QVBoxLayout(self.datees)
        self.pile_datees.setSpacing(8)
        self.pile_datees.setObjectName(u"pile_datees")
        self.pile_datees.setContentsMargins(1, 10, 1, 6)
        self.tete_datees = QHBoxLayout()
        self.tete_datees.setSpacing(8)
        self.tete_datees.setObjectName(u"tete_datees")
        self.tete_datees.setContentsMargins(13, 0, 13, 0)
        self.titre_datees = QLabel(self.datees)
        self.titre_datees.setObjectName(u"titre_datees")
        self.titre_datees.setProperty(u"genre", u"titre_panneau")
        self.titre_datees.setTextFormat(Qt.TextFormat.PlainText)

        self.tete_datees.addWidget(self.titre_datees)

        self.compte_datees = QLabel(self.datees)
        self.compte_datees.setObjectName(u"compte_datees")
        self.compte_datees.setProperty(u"genre", u"second")
        self.compte_datees.setTextFormat(Qt.TextFormat.PlainText)

        self.tete_datees.addWidget(self.compte_datees)

        self.ressort_datees = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tete_datees.addItem(self.ressort_datees)


        self.pile_datees.addLayout(self.tete_datees)


        self.pile_contenu.addWidget(self.datees)

        self.points = QFrame(self.contenu)
        self.points.setObjectName(u"points")
        self.points.setProperty(u"genre", u"panneau")
        self.pile_points = QVBoxLayout(self.points)
        self.pile_points.setSpacing(8)
        self.pile_points.setObjectName(u"pile_points")
        self.pile_points.setContentsMargins(14, 10, 14, 12)
        self.titre_points = QLabel(self.points)
        self.titre_points.setObjectName(u"titre_points")
        self.titre_points.setProperty(u"genre", u"titre_panneau")
        self.titre_points.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_points.addWidget(self.titre_points)

        self.aide_points = QLabel(self.points)
        self.aide_points.setObjectName(u"aide_points")
        self.aide_points.setProperty(u"genre", u"second")
        self.aide_points.setTextFormat(Qt.TextFormat.PlainText)
        self.aide_points.setWordWrap(True)

        self.pile_points.addWidget(self.aide_points)

        self.place_points = QWidget(self.points)
        self.place_points.setObjectName(u"place_points")
        self.pile_cases = QVBoxLayout(self.place_points)
        self.pile_cases.setSpacing(8)
        self.pile_cases.setObjectName(u"pile_cases")
        self.pile_cases.setContentsMargins(0, 0, 0, 0)

        self.pile_points.addWidget(self.place_points)


        self.pile_contenu.addWidget(self.points)

        self.defile.setWidget(self.contenu)

        self.pile_2.addWidget(self.defile)


        self.retranslateUi(EcheancesDossier)
    # setupUi

    def retranslateUi(self, EcheancesDossier):
        self.titre_datees.setText(QCoreApplication.translate("EcheancesDossier", u"\u00c9ch\u00e9ances", None))
        self.compte_datees.setText("")
        self.titre_points.setText(QCoreApplication.translate("EcheancesDossier", u"Points de contr\u00f4le sans date", None))
        self.aide_points.setText(QCoreApplication.translate("EcheancesDossier", u"\u00c0 cocher quand c\u2019est fait ; d\u00e9cocher les rouvre.", None))
        pass
    # retranslateUi


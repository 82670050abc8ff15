# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lot_documents.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_LotDocuments(object):
    def setupUi(self, LotDocuments):
        if not LotDocuments.objectName():
            LotDocuments.setObjectName(u"LotDocuments")
        self.pile_racine = QVBoxLayout(LotDocuments)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 6, 0, 0)
        self.filet = QFrame(LotDocuments)
        self.filet.setObjectName(u"filet")
        self.filet.setProperty(u"genre", u"separateur")

        self.pile_racine.addWidget(self.filet)

        self.mot_lot = QLabel(LotDocuments)
        self.mot_lot.setObjectName(u"mot_lot")
        self.mot_lot.setProperty(u"genre", u"fort")

        self.pile_racine.addWidget(self.mot_lot)

        self.perimetre = QComboBox(LotDocuments)
        self.perimetre.setObjectName(u"perimetre")
        self.perimetre.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pile_racine.addWidget(self.perimetre)

        self.rangee_lot = QHBoxLayout()
        self.rangee_lot.setSpacing(8)
        self.rangee_lot.setObjectName(u"rangee_lot")
        self.lancer = BoutonForme(LotDocuments)
        self.lancer.setObjectName(u"lancer")
        self.lancer.setProperty(u"icone", u"folder")

        self.rangee_lot.addWidget(self.lancer)

        self.ressort_lot = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_lot.addItem(self.ressort_lot)

        self.rangee_lot.setStretch(1, 1)

        self.pile_racine.addLayout(self.rangee_lot)

        self.pile_remise = QVBoxLayout()
        self.pile_remise.setObjectName(u"pile_remise")
        self.pile_remise.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addLayout(self.pile_remise)

        self.pourquoi = QLabel(LotDocuments)
        self.pourquoi.setObjectName(u"pourquoi")
        self.pourquoi.setProperty(u"genre", u"second")
        self.pourquoi.setWordWrap(True)

        self.pile_racine.addWidget(self.pourquoi)

        self.bilan = QLabel(LotDocuments)
        self.bilan.setObjectName(u"bilan")
        self.bilan.setWordWrap(True)

        self.pile_racine.addWidget(self.bilan)

        self.refus = QTableWidget(LotDocuments)
        self.refus.setObjectName(u"refus")

        self.pile_racine.addWidget(self.refus)

#if QT_CONFIG(shortcut)
        self.mot_lot.setBuddy(self.perimetre)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LotDocuments)
    # setupUi

    def retranslateUi(self, LotDocuments):
        self.mot_lot.setText(QCoreApplication.translate("LotDocuments", u"Pour plusieurs, en une fois", None))
#if QT_CONFIG(accessibility)
        self.perimetre.setAccessibleName(QCoreApplication.translate("LotDocuments", u"Pour quels jeunes", None))
#endif // QT_CONFIG(accessibility)
        self.lancer.setText(QCoreApplication.translate("LotDocuments", u" Tout enregistrer\u2026", None))
        self.pourquoi.setText("")
        self.bilan.setText("")
#if QT_CONFIG(accessibility)
        self.refus.setAccessibleName(QCoreApplication.translate("LotDocuments", u"Dossiers sans document", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


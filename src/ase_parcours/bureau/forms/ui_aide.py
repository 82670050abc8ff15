# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'aide.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QSizePolicy, QTextBrowser,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Aide(object):
    def setupUi(self, Aide):
        if not Aide.objectName():
            Aide.setObjectName(u"Aide")
        self.pile = QVBoxLayout(Aide)
        self.pile.setSpacing(12)
        self.pile.setObjectName(u"pile")
        self.pile.setContentsMargins(16, 12, 16, 16)
        self.tete = QHBoxLayout()
        self.tete.setSpacing(8)
        self.tete.setObjectName(u"tete")
        self.avant = BoutonForme(Aide)
        self.avant.setObjectName(u"avant")
        self.avant.setProperty(u"icone", u"chevron-left")
        self.avant.setAutoDefault(False)

        self.tete.addWidget(self.avant)

        self.cadre_recherche = QWidget(Aide)
        self.cadre_recherche.setObjectName(u"cadre_recherche")
        self.place_recherche = QHBoxLayout(self.cadre_recherche)
        self.place_recherche.setObjectName(u"place_recherche")
        self.place_recherche.setContentsMargins(0, 0, 0, 0)

        self.tete.addWidget(self.cadre_recherche)

        self.combien = QLabel(Aide)
        self.combien.setObjectName(u"combien")
        self.combien.setProperty(u"genre", u"doux")
        self.combien.setTextFormat(Qt.TextFormat.PlainText)

        self.tete.addWidget(self.combien)

        self.signaler = BoutonForme(Aide)
        self.signaler.setObjectName(u"signaler")
        self.signaler.setProperty(u"icone", u"file-alert")
        self.signaler.setAutoDefault(False)

        self.tete.addWidget(self.signaler)

        self.tete.setStretch(1, 1)

        self.pile.addLayout(self.tete)

        self.corps = QHBoxLayout()
        self.corps.setSpacing(12)
        self.corps.setObjectName(u"corps")
        self.sommaire = QListWidget(Aide)
        self.sommaire.setObjectName(u"sommaire")
        self.sommaire.setWordWrap(True)
        self.sommaire.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.corps.addWidget(self.sommaire)

        self.texte = QTextBrowser(Aide)
        self.texte.setObjectName(u"texte")
        self.texte.setProperty(u"genre", u"champ")
        self.texte.setOpenLinks(False)
        self.texte.setOpenExternalLinks(False)

        self.corps.addWidget(self.texte)

        self.corps.setStretch(1, 1)

        self.pile.addLayout(self.corps)


        self.retranslateUi(Aide)
    # setupUi

    def retranslateUi(self, Aide):
        Aide.setWindowTitle(QCoreApplication.translate("Aide", u"Aide", None))
#if QT_CONFIG(accessibility)
        self.avant.setAccessibleName(QCoreApplication.translate("Aide", u"Page d\u2019avant (Alt \u2190)", None))
#endif // QT_CONFIG(accessibility)
        self.signaler.setText(QCoreApplication.translate("Aide", u" Signaler un probl\u00e8me\u2026", None))
#if QT_CONFIG(accessibility)
        self.sommaire.setAccessibleName(QCoreApplication.translate("Aide", u"Pages du manuel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Aide", u"Manuel", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


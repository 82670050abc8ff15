# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration.ui'
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
from PySide6.QtWidgets import (QApplication, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.revenu.bande import BandeExemple

class Ui_Prefiguration(object):
    def setupUi(self, Prefiguration):
        if not Prefiguration.objectName():
            Prefiguration.setObjectName(u"Prefiguration")
        Prefiguration.setProperty(u"genre", u"page")
        self.pile_racine = QVBoxLayout(Prefiguration)
        self.pile_racine.setSpacing(0)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.mention = BandeExemple(Prefiguration)
        self.mention.setObjectName(u"mention")

        self.pile_racine.addWidget(self.mention)

        self.defile = QScrollArea(Prefiguration)
        self.defile.setObjectName(u"defile")
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(12)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(20, 14, 20, 14)
        self.place_comparer = QWidget(self.contenu)
        self.place_comparer.setObjectName(u"place_comparer")
        self.pile_comparer = QVBoxLayout(self.place_comparer)
        self.pile_comparer.setSpacing(8)
        self.pile_comparer.setObjectName(u"pile_comparer")
        self.pile_comparer.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_comparer)

        self.place_rediger = QWidget(self.contenu)
        self.place_rediger.setObjectName(u"place_rediger")
        self.pile_rediger = QVBoxLayout(self.place_rediger)
        self.pile_rediger.setSpacing(12)
        self.pile_rediger.setObjectName(u"pile_rediger")
        self.pile_rediger.setContentsMargins(0, 0, 0, 0)
        self.texte = QPlainTextEdit(self.place_rediger)
        self.texte.setObjectName(u"texte")
        self.texte.setReadOnly(True)
        self.texte.setProperty(u"hauteur_min", 320)

        self.pile_rediger.addWidget(self.texte)


        self.pile_contenu.addWidget(self.place_rediger)

        self.bas = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_contenu.addItem(self.bas)

        self.defile.setWidget(self.contenu)

        self.pile_racine.addWidget(self.defile)


        self.retranslateUi(Prefiguration)
    # setupUi

    def retranslateUi(self, Prefiguration):
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Prefiguration", u"Texte du jeu de r\u00e8gles", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_jeune.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PrefigurationJeune(object):
    def setupUi(self, PrefigurationJeune):
        if not PrefigurationJeune.objectName():
            PrefigurationJeune.setObjectName(u"PrefigurationJeune")
        PrefigurationJeune.setProperty(u"genre", u"groupe")
        self.pile_racine = QVBoxLayout(PrefigurationJeune)
        self.pile_racine.setSpacing(5)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(10, 8, 10, 8)
        self.champ = QLineEdit(PrefigurationJeune)
        self.champ.setObjectName(u"champ")

        self.pile_racine.addWidget(self.champ)

        self.liste = QListWidget(PrefigurationJeune)
        self.liste.setObjectName(u"liste")

        self.pile_racine.addWidget(self.liste)

        self.faute = QLabel(PrefigurationJeune)
        self.faute.setObjectName(u"faute")
        self.faute.setProperty(u"genre", u"second")
        self.faute.setWordWrap(True)
        self.faute.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.faute)

        self.reponse = QLabel(PrefigurationJeune)
        self.reponse.setObjectName(u"reponse")
        self.reponse.setProperty(u"genre", u"fort")
        self.reponse.setWordWrap(True)

        self.pile_racine.addWidget(self.reponse)

        self.raisons = QLabel(PrefigurationJeune)
        self.raisons.setObjectName(u"raisons")
        self.raisons.setProperty(u"genre", u"second")
        self.raisons.setWordWrap(True)

        self.pile_racine.addWidget(self.raisons)


        self.retranslateUi(PrefigurationJeune)
    # setupUi

    def retranslateUi(self, PrefigurationJeune):
        self.champ.setPlaceholderText(QCoreApplication.translate("PrefigurationJeune", u"Un nom, un num\u00e9ro de dossier", None))
        self.faute.setText("")
        self.reponse.setText("")
        self.raisons.setText("")
        pass
    # retranslateUi


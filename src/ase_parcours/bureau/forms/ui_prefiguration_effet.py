# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_effet.ui'
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
    QLabel, QSizePolicy, QVBoxLayout, QWidget)

class Ui_PrefigurationEffet(object):
    def setupUi(self, PrefigurationEffet):
        if not PrefigurationEffet.objectName():
            PrefigurationEffet.setObjectName(u"PrefigurationEffet")
        PrefigurationEffet.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(PrefigurationEffet)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(PrefigurationEffet)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.mot = QLabel(PrefigurationEffet)
        self.mot.setObjectName(u"mot")
        self.mot.setProperty(u"genre", u"second")
        self.mot.setWordWrap(True)

        self.pile_racine.addWidget(self.mot)

        self.place_moment = QWidget(PrefigurationEffet)
        self.place_moment.setObjectName(u"place_moment")
        self.rangee_moment = QHBoxLayout(self.place_moment)
        self.rangee_moment.setSpacing(6)
        self.rangee_moment.setObjectName(u"rangee_moment")
        self.rangee_moment.setContentsMargins(0, 0, 0, 0)
        self.mot_moment = QLabel(self.place_moment)
        self.mot_moment.setObjectName(u"mot_moment")
        self.mot_moment.setProperty(u"genre", u"second")

        self.rangee_moment.addWidget(self.mot_moment)

        self.moment = QComboBox(self.place_moment)
        self.moment.setObjectName(u"moment")

        self.rangee_moment.addWidget(self.moment)

        self.rangee_moment.setStretch(1, 1)

        self.pile_racine.addWidget(self.place_moment)

        self.titre_total = QLabel(PrefigurationEffet)
        self.titre_total.setObjectName(u"titre_total")
        self.titre_total.setProperty(u"genre", u"fort")
        self.titre_total.setWordWrap(True)

        self.pile_racine.addWidget(self.titre_total)

        self.total = QLabel(PrefigurationEffet)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"genre", u"lecture")
        self.total.setWordWrap(True)

        self.pile_racine.addWidget(self.total)

        self.depart = QLabel(PrefigurationEffet)
        self.depart.setObjectName(u"depart")
        self.depart.setProperty(u"genre", u"doux")
        self.depart.setWordWrap(True)

        self.pile_racine.addWidget(self.depart)

        self.refus = QLabel(PrefigurationEffet)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.refus)

        self.filet = QFrame(PrefigurationEffet)
        self.filet.setObjectName(u"filet")
        self.filet.setProperty(u"genre", u"separateur")

        self.pile_racine.addWidget(self.filet)

        self.titre_trois = QLabel(PrefigurationEffet)
        self.titre_trois.setObjectName(u"titre_trois")
        self.titre_trois.setProperty(u"genre", u"fort")
        self.titre_trois.setWordWrap(True)

        self.pile_racine.addWidget(self.titre_trois)

        self.trois = QWidget(PrefigurationEffet)
        self.trois.setObjectName(u"trois")
        self.pile_trois = QVBoxLayout(self.trois)
        self.pile_trois.setSpacing(8)
        self.pile_trois.setObjectName(u"pile_trois")
        self.pile_trois.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.trois)

        self.tu = QLabel(PrefigurationEffet)
        self.tu.setObjectName(u"tu")
        self.tu.setProperty(u"genre", u"doux")
        self.tu.setWordWrap(True)

        self.pile_racine.addWidget(self.tu)

#if QT_CONFIG(shortcut)
        self.mot_moment.setBuddy(self.moment)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationEffet)
    # setupUi

    def retranslateUi(self, PrefigurationEffet):
        self.titre.setText(QCoreApplication.translate("PrefigurationEffet", u"Effet", None))
        self.mot.setText(QCoreApplication.translate("PrefigurationEffet", u"Ce que ce texte donnerait, sans rien enregistrer.", None))
        self.mot_moment.setText(QCoreApplication.translate("PrefigurationEffet", u"Faits", None))
#if QT_CONFIG(accessibility)
        self.moment.setAccessibleName(QCoreApplication.translate("PrefigurationEffet", u"Moment des faits", None))
#endif // QT_CONFIG(accessibility)
        self.titre_total.setText(QCoreApplication.translate("PrefigurationEffet", u"Sur tous les jeunes suivis", None))
        self.total.setText("")
        self.depart.setText("")
        self.refus.setText("")
        self.titre_trois.setText(QCoreApplication.translate("PrefigurationEffet", u"Sur trois jeunes", None))
        self.tu.setText(QCoreApplication.translate("PrefigurationEffet", u"Anonymis\u00e9 : aucun jeune n\u2019est montr\u00e9.", None))
        pass
    # retranslateUi


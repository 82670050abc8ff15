# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lecteur.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Lecteur(object):
    def setupUi(self, Lecteur):
        if not Lecteur.objectName():
            Lecteur.setObjectName(u"Lecteur")
        Lecteur.setProperty(u"genre", u"panneau")
        self.pile_3 = QVBoxLayout(Lecteur)
        self.pile_3.setSpacing(8)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(14, 10, 14, 12)
        self.tete = QWidget(Lecteur)
        self.tete.setObjectName(u"tete")
        self.rangee_1 = QHBoxLayout(self.tete)
        self.rangee_1.setSpacing(8)
        self.rangee_1.setObjectName(u"rangee_1")
        self.rangee_1.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.rangee_1.addWidget(self.titre)

        self.page = QLabel(self.tete)
        self.page.setObjectName(u"page")
        self.page.setProperty(u"genre", u"doux")

        self.rangee_1.addWidget(self.page)

        self.precedente = BoutonForme(self.tete)
        self.precedente.setObjectName(u"precedente")
        self.precedente.setProperty(u"taille", u"petite")
        self.precedente.setProperty(u"genre", u"icone")
        self.precedente.setProperty(u"icone", u"chevron-left")

        self.rangee_1.addWidget(self.precedente)

        self.suivante = BoutonForme(self.tete)
        self.suivante.setObjectName(u"suivante")
        self.suivante.setProperty(u"taille", u"petite")
        self.suivante.setProperty(u"genre", u"icone")
        self.suivante.setProperty(u"icone", u"chevron-right")

        self.rangee_1.addWidget(self.suivante)

        self.enregistrer = BoutonForme(self.tete)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"taille", u"petite")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_1.addWidget(self.enregistrer)

        self.fermer = BoutonForme(self.tete)
        self.fermer.setObjectName(u"fermer")
        self.fermer.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.fermer)

        self.rangee_1.setStretch(0, 1)

        self.pile_3.addWidget(self.tete)

        self.refus = QLabel(Lecteur)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_3.addWidget(self.refus)

        self.place_vue = QWidget(Lecteur)
        self.place_vue.setObjectName(u"place_vue")
        self.pile_vue = QVBoxLayout(self.place_vue)
        self.pile_vue.setSpacing(0)
        self.pile_vue.setObjectName(u"pile_vue")
        self.pile_vue.setContentsMargins(0, 0, 0, 0)

        self.pile_3.addWidget(self.place_vue)

        self.pile_3.setStretch(2, 1)

        self.retranslateUi(Lecteur)
    # setupUi

    def retranslateUi(self, Lecteur):
        self.titre.setText("")
        self.page.setText("")
        self.precedente.setText("")
#if QT_CONFIG(accessibility)
        self.precedente.setAccessibleName(QCoreApplication.translate("Lecteur", u"Page pr\u00e9c\u00e9dente", None))
#endif // QT_CONFIG(accessibility)
        self.suivante.setText("")
#if QT_CONFIG(accessibility)
        self.suivante.setAccessibleName(QCoreApplication.translate("Lecteur", u"Page suivante", None))
#endif // QT_CONFIG(accessibility)
        self.enregistrer.setText(QCoreApplication.translate("Lecteur", u"Enregistrer le PDF", None))
        self.fermer.setText(QCoreApplication.translate("Lecteur", u"Fermer", None))
        self.refus.setText("")
        pass
    # retranslateUi


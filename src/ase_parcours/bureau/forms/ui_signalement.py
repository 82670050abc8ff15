# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signalement.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Signalement(object):
    def setupUi(self, Signalement):
        if not Signalement.objectName():
            Signalement.setObjectName(u"Signalement")
        self.pile = QVBoxLayout(Signalement)
        self.pile.setSpacing(8)
        self.pile.setObjectName(u"pile")
        self.pile.setContentsMargins(16, 12, 16, 16)
        self.invite = QLabel(Signalement)
        self.invite.setObjectName(u"invite")
        self.invite.setWordWrap(True)

        self.pile.addWidget(self.invite)

        self.texte = QPlainTextEdit(Signalement)
        self.texte.setObjectName(u"texte")
        self.texte.setTabChangesFocus(True)
        self.texte.setProperty(u"hauteur_min", 70)

        self.pile.addWidget(self.texte)

        self.avertissement = QLabel(Signalement)
        self.avertissement.setObjectName(u"avertissement")
        self.avertissement.setWordWrap(True)
        self.avertissement.setProperty(u"ton", u"fragile")
        self.avertissement.setTextFormat(Qt.TextFormat.PlainText)

        self.pile.addWidget(self.avertissement)

        self.titre_rapport = QLabel(Signalement)
        self.titre_rapport.setObjectName(u"titre_rapport")
        self.titre_rapport.setProperty(u"genre", u"fort")
        self.titre_rapport.setWordWrap(True)

        self.pile.addWidget(self.titre_rapport)

        self.rapport = QPlainTextEdit(Signalement)
        self.rapport.setObjectName(u"rapport")
        self.rapport.setReadOnly(True)
        self.rapport.setTabChangesFocus(True)
        self.rapport.setProperty(u"hauteur_min", 110)

        self.pile.addWidget(self.rapport)

        self.suite = QLabel(Signalement)
        self.suite.setObjectName(u"suite")
        self.suite.setProperty(u"genre", u"second")
        self.suite.setWordWrap(True)
        self.suite.setTextFormat(Qt.TextFormat.PlainText)

        self.pile.addWidget(self.suite)

        self.boutons = QHBoxLayout()
        self.boutons.setSpacing(8)
        self.boutons.setObjectName(u"boutons")
        self.enregistrer = BoutonForme(Signalement)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.enregistrer.setAutoDefault(False)

        self.boutons.addWidget(self.enregistrer)

        self.copier = BoutonForme(Signalement)
        self.copier.setObjectName(u"copier")
        self.copier.setAutoDefault(False)

        self.boutons.addWidget(self.copier)

        self.ressort = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.boutons.addItem(self.ressort)

        self.fermer = BoutonForme(Signalement)
        self.fermer.setObjectName(u"fermer")
        self.fermer.setAutoDefault(False)

        self.boutons.addWidget(self.fermer)


        self.pile.addLayout(self.boutons)

        self.pile.setStretch(1, 1)
        self.pile.setStretch(4, 2)

        self.retranslateUi(Signalement)
    # setupUi

    def retranslateUi(self, Signalement):
        Signalement.setWindowTitle(QCoreApplication.translate("Signalement", u"Signaler un probl\u00e8me", None))
        self.invite.setText(QCoreApplication.translate("Signalement", u"Ce que vous faisiez, ce que vous attendiez, ce qui s\u2019est pass\u00e9. \u00c9crivez \u00ab un jeune \u00bb, \u00ab un logement \u00bb : ne nommez personne.", None))
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Signalement", u"Ce qui s\u2019est pass\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.titre_rapport.setText(QCoreApplication.translate("Signalement", u"Le rapport en entier, tel qu\u2019il sera \u00e9crit", None))
#if QT_CONFIG(accessibility)
        self.rapport.setAccessibleName(QCoreApplication.translate("Signalement", u"Le rapport en entier, tel qu\u2019il sera \u00e9crit", None))
#endif // QT_CONFIG(accessibility)
        self.suite.setText(QCoreApplication.translate("Signalement", u"Rien n\u2019est envoy\u00e9 : vous remettez le rapport \u00e0 qui vous aide.", None))
        self.enregistrer.setText(QCoreApplication.translate("Signalement", u"Enregistrer dans un fichier\u2026", None))
        self.copier.setText(QCoreApplication.translate("Signalement", u"Copier", None))
        self.fermer.setText(QCoreApplication.translate("Signalement", u"Fermer", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lettre.ui'
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
    QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Lettre(object):
    def setupUi(self, Lettre):
        if not Lettre.objectName():
            Lettre.setObjectName(u"Lettre")
        self.pile_racine = QVBoxLayout(Lettre)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(16, 12, 16, 12)
        self.defile = QScrollArea(Lettre)
        self.defile.setObjectName(u"defile")
        self.defile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.defile.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(6)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(0, 0, 8, 0)
        self.rangee_titre = QHBoxLayout()
        self.rangee_titre.setSpacing(8)
        self.rangee_titre.setObjectName(u"rangee_titre")
        self.retour = BoutonForme(self.contenu)
        self.retour.setObjectName(u"retour")
        self.retour.setProperty(u"icone", u"arrow-back-up")

        self.rangee_titre.addWidget(self.retour)

        self.titre = QLabel(self.contenu)
        self.titre.setObjectName(u"titre")
        self.titre.setTextFormat(Qt.TextFormat.PlainText)
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.rangee_titre.addWidget(self.titre)

        self.modele = BoutonForme(self.contenu)
        self.modele.setObjectName(u"modele")
        self.modele.setProperty(u"icone", u"history")

        self.rangee_titre.addWidget(self.modele)

        self.apercu = BoutonForme(self.contenu)
        self.apercu.setObjectName(u"apercu")
        self.apercu.setProperty(u"icone", u"printer")
        self.apercu.setProperty(u"genre", u"principal")

        self.rangee_titre.addWidget(self.apercu)

        self.rangee_titre.setStretch(1, 1)

        self.pile_contenu.addLayout(self.rangee_titre)

        self.manque = QLabel(self.contenu)
        self.manque.setObjectName(u"manque")
        self.manque.setTextFormat(Qt.TextFormat.PlainText)
        self.manque.setProperty(u"genre", u"second")
        self.manque.setProperty(u"ton", u"fragile")
        self.manque.setWordWrap(True)

        self.pile_contenu.addWidget(self.manque)

        self.mot_vers = QLabel(self.contenu)
        self.mot_vers.setObjectName(u"mot_vers")
        self.mot_vers.setTextFormat(Qt.TextFormat.PlainText)
        self.mot_vers.setProperty(u"genre", u"second")
        self.mot_vers.setWordWrap(True)

        self.pile_contenu.addWidget(self.mot_vers)

        self.vers = QPlainTextEdit(self.contenu)
        self.vers.setObjectName(u"vers")
        self.vers.setTabChangesFocus(True)

        self.pile_contenu.addWidget(self.vers)

        self.mot_objet = QLabel(self.contenu)
        self.mot_objet.setObjectName(u"mot_objet")
        self.mot_objet.setTextFormat(Qt.TextFormat.PlainText)
        self.mot_objet.setProperty(u"genre", u"second")
        self.mot_objet.setWordWrap(True)

        self.pile_contenu.addWidget(self.mot_objet)

        self.objet = QLineEdit(self.contenu)
        self.objet.setObjectName(u"objet")

        self.pile_contenu.addWidget(self.objet)

        self.mot_corps = QLabel(self.contenu)
        self.mot_corps.setObjectName(u"mot_corps")
        self.mot_corps.setTextFormat(Qt.TextFormat.PlainText)
        self.mot_corps.setProperty(u"genre", u"second")
        self.mot_corps.setWordWrap(True)

        self.pile_contenu.addWidget(self.mot_corps)

        self.corps = QPlainTextEdit(self.contenu)
        self.corps.setObjectName(u"corps")
        self.corps.setTabChangesFocus(True)

        self.pile_contenu.addWidget(self.corps)

        self.mot_pieces = QLabel(self.contenu)
        self.mot_pieces.setObjectName(u"mot_pieces")
        self.mot_pieces.setTextFormat(Qt.TextFormat.PlainText)
        self.mot_pieces.setProperty(u"genre", u"second")
        self.mot_pieces.setWordWrap(True)

        self.pile_contenu.addWidget(self.mot_pieces)

        self.pieces = QPlainTextEdit(self.contenu)
        self.pieces.setObjectName(u"pieces")
        self.pieces.setTabChangesFocus(True)

        self.pile_contenu.addWidget(self.pieces)

        self.cites = QLabel(self.contenu)
        self.cites.setObjectName(u"cites")
        self.cites.setTextFormat(Qt.TextFormat.PlainText)
        self.cites.setProperty(u"genre", u"second")
        self.cites.setWordWrap(True)

        self.pile_contenu.addWidget(self.cites)

        self.defile.setWidget(self.contenu)

        self.pile_racine.addWidget(self.defile)

#if QT_CONFIG(shortcut)
        self.mot_vers.setBuddy(self.vers)
        self.mot_objet.setBuddy(self.objet)
        self.mot_corps.setBuddy(self.corps)
        self.mot_pieces.setBuddy(self.pieces)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.retour, self.modele)
        QWidget.setTabOrder(self.modele, self.apercu)
        QWidget.setTabOrder(self.apercu, self.vers)
        QWidget.setTabOrder(self.vers, self.objet)
        QWidget.setTabOrder(self.objet, self.corps)
        QWidget.setTabOrder(self.corps, self.pieces)

        self.retranslateUi(Lettre)
    # setupUi

    def retranslateUi(self, Lettre):
        self.retour.setText(QCoreApplication.translate("Lettre", u"Retour", None))
        self.titre.setText("")
        self.modele.setText(QCoreApplication.translate("Lettre", u" Revenir au mod\u00e8le", None))
        self.apercu.setText(QCoreApplication.translate("Lettre", u" Aper\u00e7u et impression", None))
        self.manque.setText("")
        self.mot_vers.setText(QCoreApplication.translate("Lettre", u"Destinataire, une ligne par ligne", None))
#if QT_CONFIG(accessibility)
        self.vers.setAccessibleName(QCoreApplication.translate("Lettre", u"Destinataire", None))
#endif // QT_CONFIG(accessibility)
        self.mot_objet.setText(QCoreApplication.translate("Lettre", u"Objet", None))
#if QT_CONFIG(accessibility)
        self.objet.setAccessibleName(QCoreApplication.translate("Lettre", u"Objet", None))
#endif // QT_CONFIG(accessibility)
        self.mot_corps.setText(QCoreApplication.translate("Lettre", u"Texte : une ligne vide s\u00e9pare deux paragraphes, \u00ab \u2013 \u00bb ouvre un point de liste", None))
#if QT_CONFIG(accessibility)
        self.corps.setAccessibleName(QCoreApplication.translate("Lettre", u"Texte de la lettre", None))
#endif // QT_CONFIG(accessibility)
        self.mot_pieces.setText(QCoreApplication.translate("Lettre", u"Pi\u00e8ces jointes, une par ligne", None))
#if QT_CONFIG(accessibility)
        self.pieces.setAccessibleName(QCoreApplication.translate("Lettre", u"Pi\u00e8ces jointes", None))
#endif // QT_CONFIG(accessibility)
        self.cites.setText("")
        pass
    # retranslateUi


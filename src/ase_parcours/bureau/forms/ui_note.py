# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Note(object):
    def setupUi(self, Note):
        if not Note.objectName():
            Note.setObjectName(u"Note")
        Note.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Note)
        self.pile_racine.setSpacing(6)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 10, 14, 12)
        self.tete = QWidget(Note)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.quand = QLabel(self.tete)
        self.quand.setObjectName(u"quand")
        self.quand.setProperty(u"genre", u"fort")

        self.rangee_tete.addWidget(self.quand)

        self.qui = QLabel(self.tete)
        self.qui.setObjectName(u"qui")
        self.qui.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.qui)

        self.place_themes = QWidget(self.tete)
        self.place_themes.setObjectName(u"place_themes")
        self.rangee_themes = QHBoxLayout(self.place_themes)
        self.rangee_themes.setSpacing(6)
        self.rangee_themes.setObjectName(u"rangee_themes")
        self.rangee_themes.setContentsMargins(0, 0, 0, 0)

        self.rangee_tete.addWidget(self.place_themes)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_1)

        self.tout = BoutonForme(self.tete)
        self.tout.setObjectName(u"tout")
        self.tout.setProperty(u"genre", u"lien")
        self.tout.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.tout)

        self.modifier = BoutonForme(self.tete)
        self.modifier.setObjectName(u"modifier")
        self.modifier.setProperty(u"genre", u"lien")
        self.modifier.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.modifier)


        self.pile_racine.addWidget(self.tete)

        self.texte = QLabel(Note)
        self.texte.setObjectName(u"texte")
        self.texte.setProperty(u"genre", u"lecture")
        self.texte.setWordWrap(True)

        self.pile_racine.addWidget(self.texte)


        self.retranslateUi(Note)
    # setupUi

    def retranslateUi(self, Note):
        self.quand.setText("")
        self.qui.setText("")
        self.tout.setText(QCoreApplication.translate("Note", u"Tout lire", None))
        self.modifier.setText(QCoreApplication.translate("Note", u"Modifier", None))
        self.texte.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_condition.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_PrefigurationCondition(object):
    def setupUi(self, PrefigurationCondition):
        if not PrefigurationCondition.objectName():
            PrefigurationCondition.setObjectName(u"PrefigurationCondition")
        self.pile_racine = QVBoxLayout(PrefigurationCondition)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.refus = QLabel(PrefigurationCondition)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second_fort")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.refus)

        self.bloc_libelle = QWidget(PrefigurationCondition)
        self.bloc_libelle.setObjectName(u"bloc_libelle")
        self.pile_libelle = QVBoxLayout(self.bloc_libelle)
        self.pile_libelle.setSpacing(3)
        self.pile_libelle.setObjectName(u"pile_libelle")
        self.pile_libelle.setContentsMargins(0, 0, 0, 0)
        self.mot_libelle = QLabel(self.bloc_libelle)
        self.mot_libelle.setObjectName(u"mot_libelle")
        self.mot_libelle.setProperty(u"genre", u"second")
        self.mot_libelle.setWordWrap(True)

        self.pile_libelle.addWidget(self.mot_libelle)

        self.libelle = QLineEdit(self.bloc_libelle)
        self.libelle.setObjectName(u"libelle")

        self.pile_libelle.addWidget(self.libelle)

        self.faute_libelle = QLabel(self.bloc_libelle)
        self.faute_libelle.setObjectName(u"faute_libelle")
        self.faute_libelle.setProperty(u"genre", u"second")
        self.faute_libelle.setWordWrap(True)
        self.faute_libelle.setProperty(u"ton", u"sans")

        self.pile_libelle.addWidget(self.faute_libelle)


        self.pile_racine.addWidget(self.bloc_libelle)

        self.grille_fait = QGridLayout()
        self.grille_fait.setObjectName(u"grille_fait")
        self.grille_fait.setHorizontalSpacing(8)
        self.grille_fait.setVerticalSpacing(8)
        self.grille_fait.setContentsMargins(0, 0, 0, 0)
        self.bloc_fait = QWidget(PrefigurationCondition)
        self.bloc_fait.setObjectName(u"bloc_fait")
        self.pile_fait = QVBoxLayout(self.bloc_fait)
        self.pile_fait.setSpacing(3)
        self.pile_fait.setObjectName(u"pile_fait")
        self.pile_fait.setContentsMargins(0, 0, 0, 0)
        self.mot_fait = QLabel(self.bloc_fait)
        self.mot_fait.setObjectName(u"mot_fait")
        self.mot_fait.setProperty(u"genre", u"second")
        self.mot_fait.setWordWrap(True)

        self.pile_fait.addWidget(self.mot_fait)

        self.fait = QComboBox(self.bloc_fait)
        self.fait.setObjectName(u"fait")

        self.pile_fait.addWidget(self.fait)

        self.faute_fait = QLabel(self.bloc_fait)
        self.faute_fait.setObjectName(u"faute_fait")
        self.faute_fait.setProperty(u"genre", u"second")
        self.faute_fait.setWordWrap(True)
        self.faute_fait.setProperty(u"ton", u"sans")

        self.pile_fait.addWidget(self.faute_fait)


        self.grille_fait.addWidget(self.bloc_fait, 0, 0, 1, 1)

        self.bloc_operateur = QWidget(PrefigurationCondition)
        self.bloc_operateur.setObjectName(u"bloc_operateur")
        self.pile_operateur = QVBoxLayout(self.bloc_operateur)
        self.pile_operateur.setSpacing(3)
        self.pile_operateur.setObjectName(u"pile_operateur")
        self.pile_operateur.setContentsMargins(0, 0, 0, 0)
        self.mot_operateur = QLabel(self.bloc_operateur)
        self.mot_operateur.setObjectName(u"mot_operateur")
        self.mot_operateur.setProperty(u"genre", u"second")
        self.mot_operateur.setWordWrap(True)

        self.pile_operateur.addWidget(self.mot_operateur)

        self.operateur = QComboBox(self.bloc_operateur)
        self.operateur.setObjectName(u"operateur")

        self.pile_operateur.addWidget(self.operateur)

        self.faute_operateur = QLabel(self.bloc_operateur)
        self.faute_operateur.setObjectName(u"faute_operateur")
        self.faute_operateur.setProperty(u"genre", u"second")
        self.faute_operateur.setWordWrap(True)
        self.faute_operateur.setProperty(u"ton", u"sans")

        self.pile_operateur.addWidget(self.faute_operateur)


        self.grille_fait.addWidget(self.bloc_operateur, 0, 1, 1, 1)


        self.pile_racine.addLayout(self.grille_fait)

        self.bloc_bornes = QWidget(PrefigurationCondition)
        self.bloc_bornes.setObjectName(u"bloc_bornes")
        self.rangee_bornes = QHBoxLayout(self.bloc_bornes)
        self.rangee_bornes.setSpacing(8)
        self.rangee_bornes.setObjectName(u"rangee_bornes")
        self.rangee_bornes.setContentsMargins(0, 0, 0, 0)
        self.bloc_bas = QWidget(self.bloc_bornes)
        self.bloc_bas.setObjectName(u"bloc_bas")
        self.pile_bas = QVBoxLayout(self.bloc_bas)
        self.pile_bas.setSpacing(3)
        self.pile_bas.setObjectName(u"pile_bas")
        self.pile_bas.setContentsMargins(0, 0, 0, 0)
        self.mot_bas = QLabel(self.bloc_bas)
        self.mot_bas.setObjectName(u"mot_bas")
        self.mot_bas.setProperty(u"genre", u"second")
        self.mot_bas.setWordWrap(True)

        self.pile_bas.addWidget(self.mot_bas)

        self.bas = QLineEdit(self.bloc_bas)
        self.bas.setObjectName(u"bas")

        self.pile_bas.addWidget(self.bas)

        self.faute_bas = QLabel(self.bloc_bas)
        self.faute_bas.setObjectName(u"faute_bas")
        self.faute_bas.setProperty(u"genre", u"second")
        self.faute_bas.setWordWrap(True)
        self.faute_bas.setProperty(u"ton", u"sans")

        self.pile_bas.addWidget(self.faute_bas)


        self.rangee_bornes.addWidget(self.bloc_bas)

        self.bloc_haut = QWidget(self.bloc_bornes)
        self.bloc_haut.setObjectName(u"bloc_haut")
        self.pile_haut = QVBoxLayout(self.bloc_haut)
        self.pile_haut.setSpacing(3)
        self.pile_haut.setObjectName(u"pile_haut")
        self.pile_haut.setContentsMargins(0, 0, 0, 0)
        self.mot_haut = QLabel(self.bloc_haut)
        self.mot_haut.setObjectName(u"mot_haut")
        self.mot_haut.setProperty(u"genre", u"second")
        self.mot_haut.setWordWrap(True)

        self.pile_haut.addWidget(self.mot_haut)

        self.haut = QLineEdit(self.bloc_haut)
        self.haut.setObjectName(u"haut")

        self.pile_haut.addWidget(self.haut)

        self.faute_haut = QLabel(self.bloc_haut)
        self.faute_haut.setObjectName(u"faute_haut")
        self.faute_haut.setProperty(u"genre", u"second")
        self.faute_haut.setWordWrap(True)
        self.faute_haut.setProperty(u"ton", u"sans")

        self.pile_haut.addWidget(self.faute_haut)


        self.rangee_bornes.addWidget(self.bloc_haut)

        self.rangee_bornes.setStretch(0, 1)
        self.rangee_bornes.setStretch(1, 1)

        self.pile_racine.addWidget(self.bloc_bornes)

        self.bloc_voulu = QWidget(PrefigurationCondition)
        self.bloc_voulu.setObjectName(u"bloc_voulu")
        self.pile_voulu = QVBoxLayout(self.bloc_voulu)
        self.pile_voulu.setSpacing(3)
        self.pile_voulu.setObjectName(u"pile_voulu")
        self.pile_voulu.setContentsMargins(0, 0, 0, 0)
        self.mot_voulu = QLabel(self.bloc_voulu)
        self.mot_voulu.setObjectName(u"mot_voulu")
        self.mot_voulu.setProperty(u"genre", u"second")
        self.mot_voulu.setWordWrap(True)

        self.pile_voulu.addWidget(self.mot_voulu)

        self.voulu = QComboBox(self.bloc_voulu)
        self.voulu.setObjectName(u"voulu")

        self.pile_voulu.addWidget(self.voulu)

        self.faute_voulu = QLabel(self.bloc_voulu)
        self.faute_voulu.setObjectName(u"faute_voulu")
        self.faute_voulu.setProperty(u"genre", u"second")
        self.faute_voulu.setWordWrap(True)
        self.faute_voulu.setProperty(u"ton", u"sans")

        self.pile_voulu.addWidget(self.faute_voulu)


        self.pile_racine.addWidget(self.bloc_voulu)

        self.bloc_codes = QWidget(PrefigurationCondition)
        self.bloc_codes.setObjectName(u"bloc_codes")
        self.pile_codes = QVBoxLayout(self.bloc_codes)
        self.pile_codes.setSpacing(3)
        self.pile_codes.setObjectName(u"pile_codes")
        self.pile_codes.setContentsMargins(0, 0, 0, 0)
        self.mot_codes = QLabel(self.bloc_codes)
        self.mot_codes.setObjectName(u"mot_codes")
        self.mot_codes.setProperty(u"genre", u"second")
        self.mot_codes.setWordWrap(True)

        self.pile_codes.addWidget(self.mot_codes)

        self.codes = QListWidget(self.bloc_codes)
        self.codes.setObjectName(u"codes")
        self.codes.setProperty(u"hauteur_min", 150)

        self.pile_codes.addWidget(self.codes)

        self.faute_codes = QLabel(self.bloc_codes)
        self.faute_codes.setObjectName(u"faute_codes")
        self.faute_codes.setProperty(u"genre", u"second")
        self.faute_codes.setWordWrap(True)
        self.faute_codes.setProperty(u"ton", u"sans")

        self.pile_codes.addWidget(self.faute_codes)


        self.pile_racine.addWidget(self.bloc_codes)

        self.sous = QLabel(PrefigurationCondition)
        self.sous.setObjectName(u"sous")
        self.sous.setProperty(u"genre", u"doux")
        self.sous.setWordWrap(True)

        self.pile_racine.addWidget(self.sous)

        self.bloc_source = QWidget(PrefigurationCondition)
        self.bloc_source.setObjectName(u"bloc_source")
        self.pile_source = QVBoxLayout(self.bloc_source)
        self.pile_source.setSpacing(3)
        self.pile_source.setObjectName(u"pile_source")
        self.pile_source.setContentsMargins(0, 0, 0, 0)
        self.mot_source = QLabel(self.bloc_source)
        self.mot_source.setObjectName(u"mot_source")
        self.mot_source.setProperty(u"genre", u"second")
        self.mot_source.setWordWrap(True)

        self.pile_source.addWidget(self.mot_source)

        self.source = QLineEdit(self.bloc_source)
        self.source.setObjectName(u"source")

        self.pile_source.addWidget(self.source)

        self.faute_source = QLabel(self.bloc_source)
        self.faute_source.setObjectName(u"faute_source")
        self.faute_source.setProperty(u"genre", u"second")
        self.faute_source.setWordWrap(True)
        self.faute_source.setProperty(u"ton", u"sans")

        self.pile_source.addWidget(self.faute_source)


        self.pile_racine.addWidget(self.bloc_source)

        self.grille_preuve = QGridLayout()
        self.grille_preuve.setObjectName(u"grille_preuve")
        self.grille_preuve.setHorizontalSpacing(8)
        self.grille_preuve.setVerticalSpacing(8)
        self.grille_preuve.setContentsMargins(0, 0, 0, 0)
        self.bloc_piece = QWidget(PrefigurationCondition)
        self.bloc_piece.setObjectName(u"bloc_piece")
        self.pile_piece = QVBoxLayout(self.bloc_piece)
        self.pile_piece.setSpacing(3)
        self.pile_piece.setObjectName(u"pile_piece")
        self.pile_piece.setContentsMargins(0, 0, 0, 0)
        self.mot_piece = QLabel(self.bloc_piece)
        self.mot_piece.setObjectName(u"mot_piece")
        self.mot_piece.setProperty(u"genre", u"second")
        self.mot_piece.setWordWrap(True)

        self.pile_piece.addWidget(self.mot_piece)

        self.piece = QLineEdit(self.bloc_piece)
        self.piece.setObjectName(u"piece")

        self.pile_piece.addWidget(self.piece)

        self.faute_piece = QLabel(self.bloc_piece)
        self.faute_piece.setObjectName(u"faute_piece")
        self.faute_piece.setProperty(u"genre", u"second")
        self.faute_piece.setWordWrap(True)
        self.faute_piece.setProperty(u"ton", u"sans")

        self.pile_piece.addWidget(self.faute_piece)


        self.grille_preuve.addWidget(self.bloc_piece, 0, 0, 1, 1)

        self.bloc_note = QWidget(PrefigurationCondition)
        self.bloc_note.setObjectName(u"bloc_note")
        self.pile_note = QVBoxLayout(self.bloc_note)
        self.pile_note.setSpacing(3)
        self.pile_note.setObjectName(u"pile_note")
        self.pile_note.setContentsMargins(0, 0, 0, 0)
        self.mot_note = QLabel(self.bloc_note)
        self.mot_note.setObjectName(u"mot_note")
        self.mot_note.setProperty(u"genre", u"second")
        self.mot_note.setWordWrap(True)

        self.pile_note.addWidget(self.mot_note)

        self.note = QLineEdit(self.bloc_note)
        self.note.setObjectName(u"note")

        self.pile_note.addWidget(self.note)

        self.faute_note = QLabel(self.bloc_note)
        self.faute_note.setObjectName(u"faute_note")
        self.faute_note.setProperty(u"genre", u"second")
        self.faute_note.setWordWrap(True)
        self.faute_note.setProperty(u"ton", u"sans")

        self.pile_note.addWidget(self.faute_note)


        self.grille_preuve.addWidget(self.bloc_note, 0, 1, 1, 1)


        self.pile_racine.addLayout(self.grille_preuve)

#if QT_CONFIG(shortcut)
        self.mot_libelle.setBuddy(self.libelle)
        self.mot_fait.setBuddy(self.fait)
        self.mot_operateur.setBuddy(self.operateur)
        self.mot_bas.setBuddy(self.bas)
        self.mot_haut.setBuddy(self.haut)
        self.mot_voulu.setBuddy(self.voulu)
        self.mot_codes.setBuddy(self.codes)
        self.mot_source.setBuddy(self.source)
        self.mot_piece.setBuddy(self.piece)
        self.mot_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationCondition)
    # setupUi

    def retranslateUi(self, PrefigurationCondition):
        self.refus.setText("")
        self.mot_libelle.setText(QCoreApplication.translate("PrefigurationCondition", u"Condition, en mots", None))
        self.faute_libelle.setText("")
        self.mot_fait.setText(QCoreApplication.translate("PrefigurationCondition", u"Fait", None))
        self.faute_fait.setText("")
        self.mot_operateur.setText(QCoreApplication.translate("PrefigurationCondition", u"Ce qu\u2019on en demande", None))
        self.faute_operateur.setText("")
        self.mot_bas.setText(QCoreApplication.translate("PrefigurationCondition", u"De", None))
        self.faute_bas.setText("")
        self.mot_haut.setText(QCoreApplication.translate("PrefigurationCondition", u"\u00e0", None))
        self.faute_haut.setText("")
        self.mot_voulu.setText(QCoreApplication.translate("PrefigurationCondition", u"La r\u00e9ponse attendue", None))
        self.faute_voulu.setText("")
        self.mot_codes.setText(QCoreApplication.translate("PrefigurationCondition", u"Cochez ce qui compte", None))
#if QT_CONFIG(accessibility)
        self.codes.setAccessibleName(QCoreApplication.translate("PrefigurationCondition", u"Codes qui comptent", None))
#endif // QT_CONFIG(accessibility)
        self.faute_codes.setText("")
        self.sous.setText("")
        self.mot_source.setText(QCoreApplication.translate("PrefigurationCondition", u"Texte qui la fonde", None))
        self.faute_source.setText("")
        self.mot_piece.setText(QCoreApplication.translate("PrefigurationCondition", u"Pi\u00e8ce qui la prouve", None))
        self.faute_piece.setText("")
        self.mot_note.setText(QCoreApplication.translate("PrefigurationCondition", u"Ce qui reste \u00e0 v\u00e9rifier", None))
        self.faute_note.setText("")
        pass
    # retranslateUi


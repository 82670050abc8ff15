# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_note.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_FicheNote(object):
    def setupUi(self, FicheNote):
        if not FicheNote.objectName():
            FicheNote.setObjectName(u"FicheNote")
        self.pile_racine = QVBoxLayout(FicheNote)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheNote)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_le = QWidget(self.champs)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_bloc_le = QVBoxLayout(self.bloc_le)
        self.pile_bloc_le.setSpacing(3)
        self.pile_bloc_le.setObjectName(u"pile_bloc_le")
        self.pile_bloc_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_bloc_le.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_bloc_le.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_bloc_le.addWidget(self.faute_le)


        self.grille_champs.addWidget(self.bloc_le, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheNote)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
        self.bloc_texte = QWidget(self.textes)
        self.bloc_texte.setObjectName(u"bloc_texte")
        self.pile_bloc_texte = QVBoxLayout(self.bloc_texte)
        self.pile_bloc_texte.setSpacing(3)
        self.pile_bloc_texte.setObjectName(u"pile_bloc_texte")
        self.pile_bloc_texte.setContentsMargins(0, 0, 0, 0)
        self.libelle_texte = QLabel(self.bloc_texte)
        self.libelle_texte.setObjectName(u"libelle_texte")
        self.libelle_texte.setProperty(u"genre", u"second")

        self.pile_bloc_texte.addWidget(self.libelle_texte)

        self.texte = QPlainTextEdit(self.bloc_texte)
        self.texte.setObjectName(u"texte")
        self.texte.setTabChangesFocus(True)

        self.pile_bloc_texte.addWidget(self.texte)

        self.faute_texte = QLabel(self.bloc_texte)
        self.faute_texte.setObjectName(u"faute_texte")
        self.faute_texte.setWordWrap(True)

        self.pile_bloc_texte.addWidget(self.faute_texte)


        self.pile_textes.addWidget(self.bloc_texte)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_le.setBuddy(self.le)
        self.libelle_texte.setBuddy(self.texte)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheNote)
    # setupUi

    def retranslateUi(self, FicheNote):
        self.libelle_le.setText(QCoreApplication.translate("FicheNote", u"Le", None))
        self.faute_le.setText("")
        self.libelle_texte.setText(QCoreApplication.translate("FicheNote", u"Note", None))
        self.faute_texte.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'affecter.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Affecter(object):
    def setupUi(self, Affecter):
        if not Affecter.objectName():
            Affecter.setObjectName(u"Affecter")
        Affecter.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Affecter)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 10, 14, 10)
        self.titre = QLabel(Affecter)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)
        self.titre.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_racine.addWidget(self.titre)

        self.rangee_champs = QHBoxLayout()
        self.rangee_champs.setSpacing(12)
        self.rangee_champs.setObjectName(u"rangee_champs")
        self.rangee_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_referent = QWidget(Affecter)
        self.bloc_referent.setObjectName(u"bloc_referent")
        self.pile_referent = QVBoxLayout(self.bloc_referent)
        self.pile_referent.setSpacing(4)
        self.pile_referent.setObjectName(u"pile_referent")
        self.pile_referent.setContentsMargins(0, 0, 0, 0)
        self.libelle_referent = QLabel(self.bloc_referent)
        self.libelle_referent.setObjectName(u"libelle_referent")
        self.libelle_referent.setProperty(u"genre", u"second")
        self.libelle_referent.setProperty(u"ton", u"texte")
        self.libelle_referent.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_referent.addWidget(self.libelle_referent)

        self.referent = QLineEdit(self.bloc_referent)
        self.referent.setObjectName(u"referent")

        self.pile_referent.addWidget(self.referent)

        self.faute_referent = QLabel(self.bloc_referent)
        self.faute_referent.setObjectName(u"faute_referent")
        self.faute_referent.setProperty(u"genre", u"second")
        self.faute_referent.setProperty(u"ton", u"sans")
        self.faute_referent.setWordWrap(True)
        self.faute_referent.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_referent.addWidget(self.faute_referent)


        self.rangee_champs.addWidget(self.bloc_referent)

        self.bloc_le = QWidget(Affecter)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_le = QVBoxLayout(self.bloc_le)
        self.pile_le.setSpacing(4)
        self.pile_le.setObjectName(u"pile_le")
        self.pile_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")
        self.libelle_le.setProperty(u"ton", u"texte")
        self.libelle_le.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_le.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_le.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setProperty(u"genre", u"second")
        self.faute_le.setProperty(u"ton", u"sans")
        self.faute_le.setWordWrap(True)
        self.faute_le.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_le.addWidget(self.faute_le)


        self.rangee_champs.addWidget(self.bloc_le)

        self.rangee_champs.setStretch(0, 2)
        self.rangee_champs.setStretch(1, 1)

        self.pile_racine.addLayout(self.rangee_champs)

        self.refus = QLabel(Affecter)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)
        self.refus.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_racine.addWidget(self.refus)

        self.rangee_pied = QHBoxLayout()
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(Affecter)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.enregistrer.setProperty(u"icone", u"user-check")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(Affecter)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)


        self.pile_racine.addLayout(self.rangee_pied)

#if QT_CONFIG(shortcut)
        self.libelle_referent.setBuddy(self.referent)
        self.libelle_le.setBuddy(self.le)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Affecter)
    # setupUi

    def retranslateUi(self, Affecter):
        self.titre.setText(QCoreApplication.translate("Affecter", u"Affecter un r\u00e9f\u00e9rent", None))
        self.libelle_referent.setText(QCoreApplication.translate("Affecter", u"R\u00e9f\u00e9rent", None))
#if QT_CONFIG(accessibility)
        self.referent.setAccessibleName(QCoreApplication.translate("Affecter", u"R\u00e9f\u00e9rent", None))
#endif // QT_CONFIG(accessibility)
        self.faute_referent.setText("")
        self.libelle_le.setText(QCoreApplication.translate("Affecter", u"\u00c0 compter du", None))
#if QT_CONFIG(accessibility)
        self.le.setAccessibleName(QCoreApplication.translate("Affecter", u"\u00c0 compter du", None))
#endif // QT_CONFIG(accessibility)
        self.faute_le.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Affecter", u" Affecter", None))
        self.renoncer.setText(QCoreApplication.translate("Affecter", u"Renoncer", None))
        pass
    # retranslateUi


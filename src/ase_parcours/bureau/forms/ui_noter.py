# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'noter.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Noter(object):
    def setupUi(self, Noter):
        if not Noter.objectName():
            Noter.setObjectName(u"Noter")
        Noter.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Noter)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(Noter)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.regle = QLabel(Noter)
        self.regle.setObjectName(u"regle")
        self.regle.setProperty(u"genre", u"second")
        self.regle.setWordWrap(True)

        self.pile_racine.addWidget(self.regle)

        self.texte = QPlainTextEdit(Noter)
        self.texte.setObjectName(u"texte")
        self.texte.setTabChangesFocus(True)

        self.pile_racine.addWidget(self.texte)

        self.refus = QLabel(Noter)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.pied = QWidget(Noter)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"icone", u"pencil-plus")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)


        self.pile_racine.addWidget(self.pied)


        self.retranslateUi(Noter)
    # setupUi

    def retranslateUi(self, Noter):
        self.titre.setText("")
        self.regle.setText(QCoreApplication.translate("Noter", u"Le jeune peut lire ces notes. \u00c9crivez ce que vous avez vu ou entendu, sans jugement.", None))
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Noter", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Noter", u"Noter", None))
        self.renoncer.setText(QCoreApplication.translate("Noter", u"Renoncer", None))
        pass
    # retranslateUi


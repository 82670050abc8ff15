# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nommer_vue.ui'
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

class Ui_NommerVue(object):
    def setupUi(self, NommerVue):
        if not NommerVue.objectName():
            NommerVue.setObjectName(u"NommerVue")
        NommerVue.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(NommerVue)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 10, 14, 10)
        self.titre = QLabel(NommerVue)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)
        self.titre.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_racine.addWidget(self.titre)

        self.bloc_nom = QWidget(NommerVue)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_nom = QVBoxLayout(self.bloc_nom)
        self.pile_nom.setSpacing(4)
        self.pile_nom.setObjectName(u"pile_nom")
        self.pile_nom.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom = QLabel(self.bloc_nom)
        self.libelle_nom.setObjectName(u"libelle_nom")
        self.libelle_nom.setProperty(u"genre", u"second")
        self.libelle_nom.setProperty(u"ton", u"texte")
        self.libelle_nom.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_nom.addWidget(self.libelle_nom)

        self.nom = QLineEdit(self.bloc_nom)
        self.nom.setObjectName(u"nom")

        self.pile_nom.addWidget(self.nom)

        self.faute_nom = QLabel(self.bloc_nom)
        self.faute_nom.setObjectName(u"faute_nom")
        self.faute_nom.setProperty(u"genre", u"second")
        self.faute_nom.setProperty(u"ton", u"sans")
        self.faute_nom.setWordWrap(True)
        self.faute_nom.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_nom.addWidget(self.faute_nom)


        self.pile_racine.addWidget(self.bloc_nom)

        self.refus = QLabel(NommerVue)
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
        self.enregistrer = BoutonForme(NommerVue)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.enregistrer.setProperty(u"icone", u"bookmark")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(NommerVue)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)


        self.pile_racine.addLayout(self.rangee_pied)

#if QT_CONFIG(shortcut)
        self.libelle_nom.setBuddy(self.nom)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NommerVue)
    # setupUi

    def retranslateUi(self, NommerVue):
        self.titre.setText(QCoreApplication.translate("NommerVue", u"Enregistrer cette vue", None))
        self.libelle_nom.setText(QCoreApplication.translate("NommerVue", u"Nom de la vue", None))
#if QT_CONFIG(accessibility)
        self.nom.setAccessibleName(QCoreApplication.translate("NommerVue", u"Nom de la vue", None))
#endif // QT_CONFIG(accessibility)
        self.faute_nom.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("NommerVue", u" Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("NommerVue", u"Renoncer", None))
        pass
    # retranslateUi


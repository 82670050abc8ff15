# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exporter_agenda.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_ExporterAgenda(object):
    def setupUi(self, ExporterAgenda):
        if not ExporterAgenda.objectName():
            ExporterAgenda.setObjectName(u"ExporterAgenda")
        ExporterAgenda.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(ExporterAgenda)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 10, 14, 10)
        self.titre = QLabel(ExporterAgenda)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setTextFormat(Qt.TextFormat.PlainText)
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.explication = QLabel(ExporterAgenda)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"second")
        self.explication.setTextFormat(Qt.TextFormat.PlainText)
        self.explication.setWordWrap(True)

        self.pile_racine.addWidget(self.explication)

        self.avec_noms = QCheckBox(ExporterAgenda)
        self.avec_noms.setObjectName(u"avec_noms")

        self.pile_racine.addWidget(self.avec_noms)

        self.avertissement = QLabel(ExporterAgenda)
        self.avertissement.setObjectName(u"avertissement")
        self.avertissement.setProperty(u"genre", u"second")
        self.avertissement.setTextFormat(Qt.TextFormat.PlainText)
        self.avertissement.setProperty(u"ton", u"fragile")
        self.avertissement.setWordWrap(True)

        self.pile_racine.addWidget(self.avertissement)

        self.refus = QLabel(ExporterAgenda)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second")
        self.refus.setTextFormat(Qt.TextFormat.PlainText)
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.rangee_pied = QHBoxLayout()
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(ExporterAgenda)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.enregistrer.setProperty(u"icone", u"calendar-event")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(ExporterAgenda)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_pied = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_pied)


        self.pile_racine.addLayout(self.rangee_pied)


        self.retranslateUi(ExporterAgenda)
    # setupUi

    def retranslateUi(self, ExporterAgenda):
        self.titre.setText(QCoreApplication.translate("ExporterAgenda", u"Exporter l\u2019agenda (.ics)", None))
        self.explication.setText("")
        self.avec_noms.setText(QCoreApplication.translate("ExporterAgenda", u"Avec le nom des jeunes", None))
        self.avertissement.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("ExporterAgenda", u" Choisir o\u00f9 l\u2019\u00e9crire\u2026", None))
        self.renoncer.setText(QCoreApplication.translate("ExporterAgenda", u"Renoncer", None))
        pass
    # retranslateUi


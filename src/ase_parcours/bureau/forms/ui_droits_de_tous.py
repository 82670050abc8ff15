# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'droits_de_tous.ui'
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
    QHeaderView, QLabel, QSizePolicy, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_DroitsDeTous(object):
    def setupUi(self, DroitsDeTous):
        if not DroitsDeTous.objectName():
            DroitsDeTous.setObjectName(u"DroitsDeTous")
        DroitsDeTous.setProperty(u"genre", u"page")
        self.pile_page = QVBoxLayout(DroitsDeTous)
        self.pile_page.setSpacing(10)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(0, 12, 0, 0)
        self.tete = QWidget(DroitsDeTous)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(10)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"fort")
        self.compte.setWordWrap(True)

        self.rangee_tete.addWidget(self.compte)

        self.sans_noms = QCheckBox(self.tete)
        self.sans_noms.setObjectName(u"sans_noms")

        self.rangee_tete.addWidget(self.sans_noms)

        self.exporter = BoutonForme(self.tete)
        self.exporter.setObjectName(u"exporter")
        self.exporter.setProperty(u"icone", u"table-export")
        self.exporter.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.exporter)

        self.rangee_tete.setStretch(0, 1)

        self.pile_page.addWidget(self.tete)

        self.precision = QLabel(DroitsDeTous)
        self.precision.setObjectName(u"precision")
        self.precision.setProperty(u"genre", u"second")
        self.precision.setWordWrap(True)

        self.pile_page.addWidget(self.precision)

        self.table = QTableWidget(DroitsDeTous)
        self.table.setObjectName(u"table")

        self.pile_page.addWidget(self.table)

        self.bloc_qui = QFrame(DroitsDeTous)
        self.bloc_qui.setObjectName(u"bloc_qui")
        self.bloc_qui.setProperty(u"genre", u"panneau")
        self.pile_qui = QVBoxLayout(self.bloc_qui)
        self.pile_qui.setSpacing(6)
        self.pile_qui.setObjectName(u"pile_qui")
        self.pile_qui.setContentsMargins(14, 10, 14, 10)
        self.titre_qui = QLabel(self.bloc_qui)
        self.titre_qui.setObjectName(u"titre_qui")
        self.titre_qui.setProperty(u"genre", u"titre_panneau")
        self.titre_qui.setWordWrap(True)

        self.pile_qui.addWidget(self.titre_qui)

        self.place_qui = QWidget(self.bloc_qui)
        self.place_qui.setObjectName(u"place_qui")

        self.pile_qui.addWidget(self.place_qui)

        self.reste_qui = QLabel(self.bloc_qui)
        self.reste_qui.setObjectName(u"reste_qui")
        self.reste_qui.setProperty(u"genre", u"second")
        self.reste_qui.setWordWrap(True)

        self.pile_qui.addWidget(self.reste_qui)


        self.pile_page.addWidget(self.bloc_qui)

        self.place_vide = QWidget(DroitsDeTous)
        self.place_vide.setObjectName(u"place_vide")
        self.pile_vide = QVBoxLayout(self.place_vide)
        self.pile_vide.setSpacing(0)
        self.pile_vide.setObjectName(u"pile_vide")
        self.pile_vide.setContentsMargins(0, 0, 0, 0)

        self.pile_page.addWidget(self.place_vide)

        self.pile_page.setStretch(2, 1)

        self.retranslateUi(DroitsDeTous)
    # setupUi

    def retranslateUi(self, DroitsDeTous):
        self.compte.setText("")
        self.sans_noms.setText(QCoreApplication.translate("DroitsDeTous", u"Sans les noms", None))
        self.exporter.setText(QCoreApplication.translate("DroitsDeTous", u" Exporter", None))
#if QT_CONFIG(accessibility)
        self.exporter.setAccessibleName(QCoreApplication.translate("DroitsDeTous", u"Exporter la liste", None))
#endif // QT_CONFIG(accessibility)
        self.precision.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DroitsDeTous", u"Droits", None))
#endif // QT_CONFIG(accessibility)
        self.titre_qui.setText("")
        self.reste_qui.setText("")
        pass
    # retranslateUi


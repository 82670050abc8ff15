# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'frise.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, LigneForme)

class Ui_Frise(object):
    def setupUi(self, Frise):
        if not Frise.objectName():
            Frise.setObjectName(u"Frise")
        self.pile_frise = QVBoxLayout(Frise)
        self.pile_frise.setSpacing(4)
        self.pile_frise.setObjectName(u"pile_frise")
        self.pile_frise.setContentsMargins(0, 0, 0, 0)
        self.tete = QWidget(Frise)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(6)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.replier = BoutonForme(self.tete)
        self.replier.setObjectName(u"replier")
        self.replier.setProperty(u"icone", u"chevron-down")
        self.replier.setProperty(u"taille", u"petite")
        self.replier.setProperty(u"genre", u"lien")

        self.rangee_tete.addWidget(self.replier)

        self.echelle = LigneForme(self.tete)
        self.echelle.setObjectName(u"echelle")
        self.echelle.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.echelle)

        self.moins = BoutonForme(self.tete)
        self.moins.setObjectName(u"moins")
        self.moins.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.moins.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.moins)

        self.plus = BoutonForme(self.tete)
        self.plus.setObjectName(u"plus")
        self.plus.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plus.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.plus)

        self.vie = BoutonForme(self.tete)
        self.vie.setObjectName(u"vie")
        self.vie.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.vie.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.vie)

        self.en_table = BoutonForme(self.tete)
        self.en_table.setObjectName(u"en_table")
        self.en_table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.en_table.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.en_table)

        self.imprimer = BoutonForme(self.tete)
        self.imprimer.setObjectName(u"imprimer")
        self.imprimer.setProperty(u"icone", u"printer")
        self.imprimer.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.imprimer)

        self.rangee_tete.setStretch(1, 1)

        self.pile_frise.addWidget(self.tete)

        self.refus = QLabel(Frise)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_frise.addWidget(self.refus)

        self.corps = QWidget(Frise)
        self.corps.setObjectName(u"corps")
        self.pile_corps = QVBoxLayout(self.corps)
        self.pile_corps.setSpacing(0)
        self.pile_corps.setObjectName(u"pile_corps")
        self.pile_corps.setContentsMargins(0, 0, 0, 0)

        self.pile_frise.addWidget(self.corps)


        self.retranslateUi(Frise)
    # setupUi

    def retranslateUi(self, Frise):
        self.replier.setText(QCoreApplication.translate("Frise", u"Frise", None))
#if QT_CONFIG(accessibility)
        self.replier.setAccessibleName(QCoreApplication.translate("Frise", u"Replier la frise", None))
#endif // QT_CONFIG(accessibility)
        self.moins.setText(QCoreApplication.translate("Frise", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.moins.setAccessibleName(QCoreApplication.translate("Frise", u"Voir de plus loin", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.moins.setToolTip(QCoreApplication.translate("Frise", u"Voir de plus loin (Ctrl \u2212, ou Ctrl et la molette)", None))
#endif // QT_CONFIG(tooltip)
        self.plus.setText(QCoreApplication.translate("Frise", u"+", None))
#if QT_CONFIG(accessibility)
        self.plus.setAccessibleName(QCoreApplication.translate("Frise", u"Voir de plus pr\u00e8s", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.plus.setToolTip(QCoreApplication.translate("Frise", u"Voir de plus pr\u00e8s (Ctrl +, ou Ctrl et la molette)", None))
#endif // QT_CONFIG(tooltip)
        self.vie.setText(QCoreApplication.translate("Frise", u"Vie enti\u00e8re", None))
#if QT_CONFIG(tooltip)
        self.vie.setToolTip(QCoreApplication.translate("Frise", u"Vie enti\u00e8re (Ctrl 0)", None))
#endif // QT_CONFIG(tooltip)
        self.en_table.setText(QCoreApplication.translate("Frise", u"En table", None))
#if QT_CONFIG(tooltip)
        self.en_table.setToolTip(QCoreApplication.translate("Frise", u"La frise en table (Ctrl T)", None))
#endif // QT_CONFIG(tooltip)
        self.imprimer.setText(QCoreApplication.translate("Frise", u"Imprimer", None))
#if QT_CONFIG(accessibility)
        self.imprimer.setAccessibleName(QCoreApplication.translate("Frise", u"Imprimer la frise", None))
#endif // QT_CONFIG(accessibility)
        self.refus.setText("")
        pass
    # retranslateUi


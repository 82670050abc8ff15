# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orientations.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Orientations(object):
    def setupUi(self, Orientations):
        if not Orientations.objectName():
            Orientations.setObjectName(u"Orientations")
        Orientations.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Orientations)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(1, 10, 1, 8)
        self.tete = QWidget(Orientations)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(13, 0, 13, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.compte)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_1)

        self.ajouter = BoutonForme(self.tete)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.ajouter)


        self.pile_racine.addWidget(self.tete)

        self.place_attente = QWidget(Orientations)
        self.place_attente.setObjectName(u"place_attente")
        self.rangee_attente = QHBoxLayout(self.place_attente)
        self.rangee_attente.setSpacing(8)
        self.rangee_attente.setObjectName(u"rangee_attente")
        self.rangee_attente.setContentsMargins(13, 0, 13, 0)
        self.icone_attente = IconeForme(self.place_attente)
        self.icone_attente.setObjectName(u"icone_attente")
        self.icone_attente.setProperty(u"icone", u"hourglass")
        self.icone_attente.setProperty(u"jeton", u"fragile_texte")

        self.rangee_attente.addWidget(self.icone_attente)

        self.attente = QLabel(self.place_attente)
        self.attente.setObjectName(u"attente")
        self.attente.setProperty(u"ton", u"fragile")
        self.attente.setWordWrap(True)

        self.rangee_attente.addWidget(self.attente)

        self.rangee_attente.setStretch(1, 1)

        self.pile_racine.addWidget(self.place_attente)

        self.table = QTableWidget(Orientations)
        self.table.setObjectName(u"table")

        self.pile_racine.addWidget(self.table)

        self.place_rien = QWidget(Orientations)
        self.place_rien.setObjectName(u"place_rien")
        self.rangee_rien = QHBoxLayout(self.place_rien)
        self.rangee_rien.setSpacing(0)
        self.rangee_rien.setObjectName(u"rangee_rien")
        self.rangee_rien.setContentsMargins(13, 0, 13, 4)
        self.rien = QLabel(self.place_rien)
        self.rien.setObjectName(u"rien")
        self.rien.setProperty(u"genre", u"doux")
        self.rien.setWordWrap(True)

        self.rangee_rien.addWidget(self.rien)


        self.pile_racine.addWidget(self.place_rien)

        self.cadre_gestes = QWidget(Orientations)
        self.cadre_gestes.setObjectName(u"cadre_gestes")
        self.pile_gestes = QVBoxLayout(self.cadre_gestes)
        self.pile_gestes.setSpacing(0)
        self.pile_gestes.setObjectName(u"pile_gestes")
        self.pile_gestes.setContentsMargins(13, 0, 13, 0)
        self.place_gestes = QWidget(self.cadre_gestes)
        self.place_gestes.setObjectName(u"place_gestes")
        self.repondre = BoutonForme(self.place_gestes)
        self.repondre.setObjectName(u"repondre")
        self.repondre.setProperty(u"icone", u"message-2")
        self.repondre.setProperty(u"taille", u"petite")
        self.modifier = BoutonForme(self.place_gestes)
        self.modifier.setObjectName(u"modifier")
        self.modifier.setProperty(u"icone", u"pencil-plus")
        self.modifier.setProperty(u"taille", u"petite")
        self.aller = BoutonForme(self.place_gestes)
        self.aller.setObjectName(u"aller")
        self.aller.setProperty(u"icone", u"arrow-right")
        self.aller.setProperty(u"taille", u"petite")
        self.retirer = BoutonForme(self.place_gestes)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.retirer.setProperty(u"genre", u"danger")
        self.retirer.setProperty(u"taille", u"petite")

        self.pile_gestes.addWidget(self.place_gestes)


        self.pile_racine.addWidget(self.cadre_gestes)

        self.pile_saisie = QVBoxLayout()
        self.pile_saisie.setSpacing(8)
        self.pile_saisie.setObjectName(u"pile_saisie")
        self.pile_saisie.setContentsMargins(13, 0, 13, 6)

        self.pile_racine.addLayout(self.pile_saisie)


        self.retranslateUi(Orientations)
    # setupUi

    def retranslateUi(self, Orientations):
        self.titre.setText(QCoreApplication.translate("Orientations", u"Orientations", None))
        self.compte.setText("")
        self.ajouter.setText(QCoreApplication.translate("Orientations", u" Orienter vers un dispositif", None))
        self.attente.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Orientations", u"Orientations vers un dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.rien.setText(QCoreApplication.translate("Orientations", u"Aucune orientation encore. La premi\u00e8re se choisit dans le catalogue des dispositifs.", None))
        self.repondre.setText(QCoreApplication.translate("Orientations", u" Noter la r\u00e9ponse", None))
        self.modifier.setText(QCoreApplication.translate("Orientations", u" Modifier", None))
        self.aller.setText(QCoreApplication.translate("Orientations", u"Aller \u00e0 la page", None))
        self.retirer.setText(QCoreApplication.translate("Orientations", u" Retirer", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'synthese.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Synthese(object):
    def setupUi(self, Synthese):
        if not Synthese.objectName():
            Synthese.setObjectName(u"Synthese")
        self.pile_15 = QVBoxLayout(Synthese)
        self.pile_15.setSpacing(0)
        self.pile_15.setObjectName(u"pile_15")
        self.pile_15.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Synthese)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(12)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(16, 12, 16, 12)
        self.panneau_frise = QFrame(self.contenu)
        self.panneau_frise.setObjectName(u"panneau_frise")
        self.panneau_frise.setProperty(u"genre", u"panneau")
        self.pile_frise = QVBoxLayout(self.panneau_frise)
        self.pile_frise.setSpacing(0)
        self.pile_frise.setObjectName(u"pile_frise")
        self.pile_frise.setContentsMargins(12, 4, 12, 6)

        self.pile_contenu.addWidget(self.panneau_frise)

        self.colonnes = QWidget(self.contenu)
        self.colonnes.setObjectName(u"colonnes")
        self.rangee_colonnes = QHBoxLayout(self.colonnes)
        self.rangee_colonnes.setSpacing(12)
        self.rangee_colonnes.setObjectName(u"rangee_colonnes")
        self.rangee_colonnes.setContentsMargins(0, 0, 0, 0)
        self.colonne_gauche = QWidget(self.colonnes)
        self.colonne_gauche.setObjectName(u"colonne_gauche")
        self.pile_gauche = QVBoxLayout(self.colonne_gauche)
        self.pile_gauche.setSpacing(12)
        self.pile_gauche.setObjectName(u"pile_gauche")
        self.pile_gauche.setContentsMargins(0, 0, 0, 0)
        self.place_action = QWidget(self.colonne_gauche)
        self.place_action.setObjectName(u"place_action")
        self.pile_action = QVBoxLayout(self.place_action)
        self.pile_action.setSpacing(0)
        self.pile_action.setObjectName(u"pile_action")
        self.pile_action.setContentsMargins(0, 0, 0, 0)

        self.pile_gauche.addWidget(self.place_action)

        self.bloc_manque = QFrame(self.colonne_gauche)
        self.bloc_manque.setObjectName(u"bloc_manque")
        self.bloc_manque.setProperty(u"genre", u"panneau")
        self.pile_3 = QVBoxLayout(self.bloc_manque)
        self.pile_3.setSpacing(8)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(14, 12, 14, 14)
        self.titre_manque = QLabel(self.bloc_manque)
        self.titre_manque.setObjectName(u"titre_manque")
        self.titre_manque.setProperty(u"genre", u"titre_panneau")

        self.pile_3.addWidget(self.titre_manque)

        self.place_motifs = QWidget(self.bloc_manque)
        self.place_motifs.setObjectName(u"place_motifs")
        self.pile_motifs = QVBoxLayout(self.place_motifs)
        self.pile_motifs.setSpacing(6)
        self.pile_motifs.setObjectName(u"pile_motifs")
        self.pile_motifs.setContentsMargins(0, 0, 0, 0)

        self.pile_3.addWidget(self.place_motifs)


        self.pile_gauche.addWidget(self.bloc_manque)

        self.bloc_alertes = QFrame(self.colonne_gauche)
        self.bloc_alertes.setObjectName(u"bloc_alertes")
        self.bloc_alertes.setProperty(u"genre", u"panneau")
        self.pile_5 = QVBoxLayout(self.bloc_alertes)
        self.pile_5.setSpacing(8)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(14, 12, 14, 14)
        self.titre_alertes = QLabel(self.bloc_alertes)
        self.titre_alertes.setObjectName(u"titre_alertes")
        self.titre_alertes.setProperty(u"genre", u"titre_panneau")

        self.pile_5.addWidget(self.titre_alertes)

        self.place_alertes = QWidget(self.bloc_alertes)
        self.place_alertes.setObjectName(u"place_alertes")
        self.pile_alertes = QVBoxLayout(self.place_alertes)
        self.pile_alertes.setSpacing(6)
        self.pile_alertes.setObjectName(u"pile_alertes")
        self.pile_alertes.setContentsMargins(0, 0, 0, 0)

        self.pile_5.addWidget(self.place_alertes)


        self.pile_gauche.addWidget(self.bloc_alertes)

        self.bloc_etapes = QFrame(self.colonne_gauche)
        self.bloc_etapes.setObjectName(u"bloc_etapes")
        self.bloc_etapes.setProperty(u"genre", u"panneau")
        self.pile_7 = QVBoxLayout(self.bloc_etapes)
        self.pile_7.setSpacing(8)
        self.pile_7.setObjectName(u"pile_7")
        self.pile_7.setContentsMargins(14, 12, 14, 14)
        self.titre_etapes = QLabel(self.bloc_etapes)
        self.titre_etapes.setObjectName(u"titre_etapes")
        self.titre_etapes.setProperty(u"genre", u"titre_panneau")

        self.pile_7.addWidget(self.titre_etapes)

        self.place_etapes = QWidget(self.bloc_etapes)
        self.place_etapes.setObjectName(u"place_etapes")
        self.pile_etapes = QVBoxLayout(self.place_etapes)
        self.pile_etapes.setSpacing(6)
        self.pile_etapes.setObjectName(u"pile_etapes")
        self.pile_etapes.setContentsMargins(0, 0, 0, 0)

        self.pile_7.addWidget(self.place_etapes)


        self.pile_gauche.addWidget(self.bloc_etapes)

        self.bloc_sortie = QFrame(self.colonne_gauche)
        self.bloc_sortie.setObjectName(u"bloc_sortie")
        self.bloc_sortie.setProperty(u"genre", u"panneau")
        self.pile_10 = QVBoxLayout(self.bloc_sortie)
        self.pile_10.setSpacing(8)
        self.pile_10.setObjectName(u"pile_10")
        self.pile_10.setContentsMargins(14, 12, 14, 14)
        self.titre_sortie = QLabel(self.bloc_sortie)
        self.titre_sortie.setObjectName(u"titre_sortie")
        self.titre_sortie.setProperty(u"genre", u"titre_panneau")

        self.pile_10.addWidget(self.titre_sortie)

        self.etat_sortie = QLabel(self.bloc_sortie)
        self.etat_sortie.setObjectName(u"etat_sortie")
        self.etat_sortie.setWordWrap(True)

        self.pile_10.addWidget(self.etat_sortie)

        self.place_visas = QWidget(self.bloc_sortie)
        self.place_visas.setObjectName(u"place_visas")
        self.pile_visas = QVBoxLayout(self.place_visas)
        self.pile_visas.setSpacing(6)
        self.pile_visas.setObjectName(u"pile_visas")
        self.pile_visas.setContentsMargins(0, 0, 0, 0)

        self.pile_10.addWidget(self.place_visas)

        self.place_gestes = QWidget(self.bloc_sortie)
        self.place_gestes.setObjectName(u"place_gestes")
        self.grille_gestes = QGridLayout(self.place_gestes)
        self.grille_gestes.setObjectName(u"grille_gestes")
        self.grille_gestes.setHorizontalSpacing(8)
        self.grille_gestes.setVerticalSpacing(8)
        self.grille_gestes.setContentsMargins(0, 0, 0, 0)

        self.pile_10.addWidget(self.place_gestes)


        self.pile_gauche.addWidget(self.bloc_sortie)

        self.ressort_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_gauche.addItem(self.ressort_11)


        self.rangee_colonnes.addWidget(self.colonne_gauche)

        self.colonne_droite = QWidget(self.colonnes)
        self.colonne_droite.setObjectName(u"colonne_droite")
        self.pile_droite = QVBoxLayout(self.colonne_droite)
        self.pile_droite.setSpacing(12)
        self.pile_droite.setObjectName(u"pile_droite")
        self.pile_droite.setContentsMargins(0, 0, 0, 0)

        self.rangee_colonnes.addWidget(self.colonne_droite)

        self.rangee_colonnes.setStretch(0, 1)
        self.rangee_colonnes.setStretch(1, 1)

        self.pile_contenu.addWidget(self.colonnes)

        self.pile_contenu.setStretch(1, 1)
        self.defile.setWidget(self.contenu)

        self.pile_15.addWidget(self.defile)

        self.place_pied = QWidget(Synthese)
        self.place_pied.setObjectName(u"place_pied")
        self.pile_pied = QVBoxLayout(self.place_pied)
        self.pile_pied.setSpacing(0)
        self.pile_pied.setObjectName(u"pile_pied")
        self.pile_pied.setContentsMargins(0, 0, 0, 0)

        self.pile_15.addWidget(self.place_pied)


        self.retranslateUi(Synthese)
    # setupUi

    def retranslateUi(self, Synthese):
        self.titre_manque.setText(QCoreApplication.translate("Synthese", u"Ce que disent les nuits", None))
        self.titre_alertes.setText(QCoreApplication.translate("Synthese", u"\u00c0 regarder", None))
        self.titre_etapes.setText(QCoreApplication.translate("Synthese", u"\u00c9tapes \u00e0 venir", None))
        self.titre_sortie.setText(QCoreApplication.translate("Synthese", u"Sortie", None))
        self.etat_sortie.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'besoin.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Besoin(object):
    def setupUi(self, Besoin):
        if not Besoin.objectName():
            Besoin.setObjectName(u"Besoin")
        Besoin.setProperty(u"genre", u"carte")
        self.pile_racine = QVBoxLayout(Besoin)
        self.pile_racine.setSpacing(6)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(12, 10, 12, 10)
        self.tete = QWidget(Besoin)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.numero = QLabel(self.tete)
        self.numero.setObjectName(u"numero")
        self.numero.setProperty(u"genre", u"numero")

        self.rangee_tete.addWidget(self.numero)

        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")

        self.rangee_tete.addWidget(self.titre)

        self.place_etat = QWidget(self.tete)
        self.place_etat.setObjectName(u"place_etat")
        self.pile_etat = QVBoxLayout(self.place_etat)
        self.pile_etat.setSpacing(0)
        self.pile_etat.setObjectName(u"pile_etat")
        self.pile_etat.setContentsMargins(0, 0, 0, 0)

        self.rangee_tete.addWidget(self.place_etat)


        self.pile_racine.addWidget(self.tete)

        self.champs = QWidget(Besoin)
        self.champs.setObjectName(u"champs")
        self.pile_champs = QVBoxLayout(self.champs)
        self.pile_champs.setSpacing(3)
        self.pile_champs.setObjectName(u"pile_champs")
        self.pile_champs.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.champs)

        self.separateur_1 = QFrame(Besoin)
        self.separateur_1.setObjectName(u"separateur_1")
        self.separateur_1.setProperty(u"genre", u"separateur")

        self.pile_racine.addWidget(self.separateur_1)

        self.actions = QWidget(Besoin)
        self.actions.setObjectName(u"actions")
        self.pile_actions = QVBoxLayout(self.actions)
        self.pile_actions.setSpacing(2)
        self.pile_actions.setObjectName(u"pile_actions")
        self.pile_actions.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.actions)

        self.place_traiter = QWidget(Besoin)
        self.place_traiter.setObjectName(u"place_traiter")
        self.pile_traiter = QVBoxLayout(self.place_traiter)
        self.pile_traiter.setSpacing(6)
        self.pile_traiter.setObjectName(u"pile_traiter")
        self.pile_traiter.setContentsMargins(0, 0, 0, 0)
        self.sans_action = QLabel(self.place_traiter)
        self.sans_action.setObjectName(u"sans_action")
        self.sans_action.setProperty(u"genre", u"doux")
        self.sans_action.setWordWrap(True)

        self.pile_traiter.addWidget(self.sans_action)

        self.traiter = BoutonForme(self.place_traiter)
        self.traiter.setObjectName(u"traiter")
        self.traiter.setProperty(u"icone", u"pencil-plus")
        self.traiter.setProperty(u"genre", u"principal")
        self.traiter.setProperty(u"taille", u"petite")

        self.pile_traiter.addWidget(self.traiter)


        self.pile_racine.addWidget(self.place_traiter)

        self.ressort = QWidget(Besoin)
        self.ressort.setObjectName(u"ressort")
        self.pile_ressort = QVBoxLayout(self.ressort)
        self.pile_ressort.setSpacing(0)
        self.pile_ressort.setObjectName(u"pile_ressort")
        self.pile_ressort.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.ressort)

        self.separateur_2 = QFrame(Besoin)
        self.separateur_2.setObjectName(u"separateur_2")
        self.separateur_2.setProperty(u"genre", u"separateur")

        self.pile_racine.addWidget(self.separateur_2)

        self.pied = QWidget(Besoin)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.icone_pieces = IconeForme(self.pied)
        self.icone_pieces.setObjectName(u"icone_pieces")
        self.icone_pieces.setProperty(u"icone", u"paperclip")
        self.icone_pieces.setProperty(u"jeton", u"doux")

        self.rangee_pied.addWidget(self.icone_pieces)

        self.pieces = QLabel(self.pied)
        self.pieces.setObjectName(u"pieces")
        self.pieces.setProperty(u"genre", u"second")

        self.rangee_pied.addWidget(self.pieces)

        self.ajouter = BoutonForme(self.pied)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"genre", u"lien")
        self.ajouter.setProperty(u"taille", u"petite")

        self.rangee_pied.addWidget(self.ajouter)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)

        self.article = QLabel(self.pied)
        self.article.setObjectName(u"article")
        self.article.setProperty(u"genre", u"second")

        self.rangee_pied.addWidget(self.article)


        self.pile_racine.addWidget(self.pied)


        self.retranslateUi(Besoin)
    # setupUi

    def retranslateUi(self, Besoin):
        self.numero.setText("")
        self.titre.setText("")
        self.sans_action.setText(QCoreApplication.translate("Besoin", u"Sans action, ce besoin sera imprim\u00e9 \u00ab\u00a0non\u00a0trait\u00e9\u00a0\u00bb.", None))
        self.traiter.setText(QCoreApplication.translate("Besoin", u"Traiter", None))
        self.pieces.setText("")
        self.ajouter.setText(QCoreApplication.translate("Besoin", u"action", None))
        self.article.setText("")
        pass
    # retranslateUi


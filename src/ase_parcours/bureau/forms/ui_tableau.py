# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tableau.ui'
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
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Tableau(object):
    def setupUi(self, Tableau):
        if not Tableau.objectName():
            Tableau.setObjectName(u"Tableau")
        Tableau.setProperty(u"genre", u"page")
        self.page = QVBoxLayout(Tableau)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 14, 20, 10)
        self.place_bande = QVBoxLayout()
        self.place_bande.setSpacing(0)
        self.place_bande.setObjectName(u"place_bande")
        self.place_bande.setContentsMargins(0, 0, 0, 10)

        self.page.addLayout(self.place_bande)

        self.plein = QWidget(Tableau)
        self.plein.setObjectName(u"plein")
        self.pile = QVBoxLayout(self.plein)
        self.pile.setSpacing(12)
        self.pile.setObjectName(u"pile")
        self.pile.setContentsMargins(0, 0, 0, 0)
        self.du_jour = QHBoxLayout()
        self.du_jour.setSpacing(11)
        self.du_jour.setObjectName(u"du_jour")
        self.du_jour.setContentsMargins(0, 0, 0, 0)
        self.phrase_icone = IconeForme(self.plein)
        self.phrase_icone.setObjectName(u"phrase_icone")
        self.phrase_icone.setProperty(u"icone", u"moon-off")
        self.phrase_icone.setProperty(u"jeton", u"sans_texte")
        self.phrase_icone.setProperty(u"taille_icone", 26)

        self.du_jour.addWidget(self.phrase_icone)

        self.phrase = QLabel(self.plein)
        self.phrase.setObjectName(u"phrase")
        self.phrase.setProperty(u"genre", u"phrase")
        self.phrase.setWordWrap(True)
        self.phrase.setTextFormat(Qt.TextFormat.RichText)

        self.du_jour.addWidget(self.phrase)

        self.releve = BoutonForme(self.plein)
        self.releve.setObjectName(u"releve")
        self.releve.setProperty(u"icone", u"history")

        self.du_jour.addWidget(self.releve)

        self.ouvrir_urgent = BoutonForme(self.plein)
        self.ouvrir_urgent.setObjectName(u"ouvrir_urgent")
        self.ouvrir_urgent.setProperty(u"genre", u"principal")
        self.ouvrir_urgent.setProperty(u"icone", u"arrow-right")
        self.ouvrir_urgent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        self.du_jour.addWidget(self.ouvrir_urgent)

        self.du_jour.setStretch(1, 1)

        self.pile.addLayout(self.du_jour)

        self.place_rejets = QVBoxLayout()
        self.place_rejets.setSpacing(0)
        self.place_rejets.setObjectName(u"place_rejets")
        self.place_rejets.setContentsMargins(0, 0, 0, 0)

        self.pile.addLayout(self.place_rejets)

        self.grille_tuiles = QGridLayout()
        self.grille_tuiles.setObjectName(u"grille_tuiles")
        self.grille_tuiles.setHorizontalSpacing(12)
        self.grille_tuiles.setVerticalSpacing(12)
        self.grille_tuiles.setContentsMargins(0, 0, 0, 0)

        self.pile.addLayout(self.grille_tuiles)

        self.grille = QGridLayout()
        self.grille.setObjectName(u"grille")
        self.grille.setHorizontalSpacing(12)
        self.grille.setVerticalSpacing(12)
        self.grille.setContentsMargins(0, 0, 0, 0)
        self.gauche = QWidget(self.plein)
        self.gauche.setObjectName(u"gauche")
        self.pile_gauche = QVBoxLayout(self.gauche)
        self.pile_gauche.setSpacing(12)
        self.pile_gauche.setObjectName(u"pile_gauche")
        self.pile_gauche.setContentsMargins(0, 0, 0, 0)
        self.panneau_axe = QFrame(self.gauche)
        self.panneau_axe.setObjectName(u"panneau_axe")
        self.panneau_axe.setProperty(u"genre", u"panneau")
        self.pile_axe = QVBoxLayout(self.panneau_axe)
        self.pile_axe.setSpacing(0)
        self.pile_axe.setObjectName(u"pile_axe")
        self.pile_axe.setContentsMargins(0, 0, 0, 0)
        self.tete_axe = QFrame(self.panneau_axe)
        self.tete_axe.setObjectName(u"tete_axe")
        self.tete_axe.setProperty(u"genre", u"tete")
        self.tete_axe.setProperty(u"hauteur_min", 38)
        self.rangee_axe = QHBoxLayout(self.tete_axe)
        self.rangee_axe.setSpacing(8)
        self.rangee_axe.setObjectName(u"rangee_axe")
        self.rangee_axe.setContentsMargins(14, 4, 14, 4)
        self.icone_axe = IconeForme(self.tete_axe)
        self.icone_axe.setObjectName(u"icone_axe")
        self.icone_axe.setProperty(u"icone", u"moon-stars")
        self.icone_axe.setProperty(u"jeton", u"accent")
        self.icone_axe.setProperty(u"taille_icone", 18)

        self.rangee_axe.addWidget(self.icone_axe)

        self.titre_axe = QLabel(self.tete_axe)
        self.titre_axe.setObjectName(u"titre_axe")
        self.titre_axe.setProperty(u"genre", u"titre_panneau")

        self.rangee_axe.addWidget(self.titre_axe)

        self.compte_axe = QLabel(self.tete_axe)
        self.compte_axe.setObjectName(u"compte_axe")
        self.compte_axe.setProperty(u"genre", u"discret")

        self.rangee_axe.addWidget(self.compte_axe)

        self.ecart_axe = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_axe.addItem(self.ecart_axe)

        self.aide_axe = QLabel(self.tete_axe)
        self.aide_axe.setObjectName(u"aide_axe")
        self.aide_axe.setProperty(u"genre", u"second")

        self.rangee_axe.addWidget(self.aide_axe)

        self.au_dela = BoutonForme(self.tete_axe)
        self.au_dela.setObjectName(u"au_dela")
        self.au_dela.setProperty(u"genre", u"lien")
        self.au_dela.setProperty(u"taille", u"petite")

        self.rangee_axe.addWidget(self.au_dela)


        self.pile_axe.addWidget(self.tete_axe)

        self.place_axe = QVBoxLayout()
        self.place_axe.setSpacing(0)
        self.place_axe.setObjectName(u"place_axe")
        self.place_axe.setContentsMargins(0, 0, 0, 0)

        self.pile_axe.addLayout(self.place_axe)

        self.pied_axe = QFrame(self.panneau_axe)
        self.pied_axe.setObjectName(u"pied_axe")
        self.pied_axe.setProperty(u"genre", u"pied")
        self.rangee_pied_axe = QHBoxLayout(self.pied_axe)
        self.rangee_pied_axe.setSpacing(8)
        self.rangee_pied_axe.setObjectName(u"rangee_pied_axe")
        self.rangee_pied_axe.setContentsMargins(14, 1, 8, 1)
        self.place_legende = QHBoxLayout()
        self.place_legende.setSpacing(0)
        self.place_legende.setObjectName(u"place_legende")
        self.place_legende.setContentsMargins(0, 0, 0, 0)

        self.rangee_pied_axe.addLayout(self.place_legende)

        self.autres_sorties = BoutonForme(self.pied_axe)
        self.autres_sorties.setObjectName(u"autres_sorties")
        self.autres_sorties.setProperty(u"genre", u"lien")
        self.autres_sorties.setProperty(u"taille", u"petite")

        self.rangee_pied_axe.addWidget(self.autres_sorties)

        self.rangee_pied_axe.setStretch(0, 1)

        self.pile_axe.addWidget(self.pied_axe)


        self.pile_gauche.addWidget(self.panneau_axe)

        self.milieu = QHBoxLayout()
        self.milieu.setSpacing(12)
        self.milieu.setObjectName(u"milieu")
        self.milieu.setContentsMargins(0, 0, 0, 0)
        self.panneau_droits = QFrame(self.gauche)
        self.panneau_droits.setObjectName(u"panneau_droits")
        self.panneau_droits.setProperty(u"genre", u"panneau")
        self.pile_droits = QVBoxLayout(self.panneau_droits)
        self.pile_droits.setSpacing(0)
        self.pile_droits.setObjectName(u"pile_droits")
        self.pile_droits.setContentsMargins(0, 0, 0, 2)
        self.tete_droits = QFrame(self.panneau_droits)
        self.tete_droits.setObjectName(u"tete_droits")
        self.tete_droits.setProperty(u"genre", u"tete")
        self.tete_droits.setProperty(u"hauteur_min", 38)
        self.rangee_droits = QHBoxLayout(self.tete_droits)
        self.rangee_droits.setSpacing(8)
        self.rangee_droits.setObjectName(u"rangee_droits")
        self.rangee_droits.setContentsMargins(14, 4, 14, 4)
        self.icone_droits = IconeForme(self.tete_droits)
        self.icone_droits.setObjectName(u"icone_droits")
        self.icone_droits.setProperty(u"icone", u"bell-ringing")
        self.icone_droits.setProperty(u"jeton", u"accent")
        self.icone_droits.setProperty(u"taille_icone", 18)

        self.rangee_droits.addWidget(self.icone_droits)

        self.titre_droits = QLabel(self.tete_droits)
        self.titre_droits.setObjectName(u"titre_droits")
        self.titre_droits.setProperty(u"genre", u"titre_panneau")

        self.rangee_droits.addWidget(self.titre_droits)

        self.compte_droits = QLabel(self.tete_droits)
        self.compte_droits.setObjectName(u"compte_droits")
        self.compte_droits.setProperty(u"genre", u"discret")

        self.rangee_droits.addWidget(self.compte_droits)

        self.ecart_droits = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_droits.addItem(self.ecart_droits)

        self.tous_droits = BoutonForme(self.tete_droits)
        self.tous_droits.setObjectName(u"tous_droits")
        self.tous_droits.setProperty(u"genre", u"lien")
        self.tous_droits.setProperty(u"taille", u"petite")

        self.rangee_droits.addWidget(self.tous_droits)


        self.pile_droits.addWidget(self.tete_droits)

        self.lignes_droits = QVBoxLayout()
        self.lignes_droits.setSpacing(0)
        self.lignes_droits.setObjectName(u"lignes_droits")
        self.lignes_droits.setContentsMargins(0, 0, 0, 0)

        self.pile_droits.addLayout(self.lignes_droits)

        self.fond_droits = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_droits.addItem(self.fond_droits)


        self.milieu.addWidget(self.panneau_droits)

        self.panneau_silences = QFrame(self.gauche)
        self.panneau_silences.setObjectName(u"panneau_silences")
        self.panneau_silences.setProperty(u"genre", u"panneau")
        self.pile_silences = QVBoxLayout(self.panneau_silences)
        self.pile_silences.setSpacing(0)
        self.pile_silences.setObjectName(u"pile_silences")
        self.pile_silences.setContentsMargins(0, 0, 0, 2)
        self.tete_silences = QFrame(self.panneau_silences)
        self.tete_silences.setObjectName(u"tete_silences")
        self.tete_silences.setProperty(u"genre", u"tete")
        self.tete_silences.setProperty(u"hauteur_min", 38)
        self.rangee_silences = QHBoxLayout(self.tete_silences)
        self.rangee_silences.setSpacing(8)
        self.rangee_silences.setObjectName(u"rangee_silences")
        self.rangee_silences.setContentsMargins(14, 4, 14, 4)
        self.icone_silences = IconeForme(self.tete_silences)
        self.icone_silences.setObjectName(u"icone_silences")
        self.icone_silences.setProperty(u"icone", u"message-circle-off")
        self.icone_silences.setProperty(u"jeton", u"accent")
        self.icone_silences.setProperty(u"taille_icone", 18)

        self.rangee_silences.addWidget(self.icone_silences)

        self.titre_silences = QLabel(self.tete_silences)
        self.titre_silences.setObjectName(u"titre_silences")
        self.titre_silences.setProperty(u"genre", u"titre_panneau")

        self.rangee_silences.addWidget(self.titre_silences)

        self.compte_silences = QLabel(self.tete_silences)
        self.compte_silences.setObjectName(u"compte_silences")
        self.compte_silences.setProperty(u"genre", u"discret")

        self.rangee_silences.addWidget(self.compte_silences)

        self.ecart_silences = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_silences.addItem(self.ecart_silences)

        self.tous_silences = BoutonForme(self.tete_silences)
        self.tous_silences.setObjectName(u"tous_silences")
        self.tous_silences.setProperty(u"genre", u"lien")
        self.tous_silences.setProperty(u"taille", u"petite")

        self.rangee_silences.addWidget(self.tous_silences)


        self.pile_silences.addWidget(self.tete_silences)

        self.lignes_silences = QVBoxLayout()
        self.lignes_silences.setSpacing(0)
        self.lignes_silences.setObjectName(u"lignes_silences")
        self.lignes_silences.setContentsMargins(0, 0, 0, 0)

        self.pile_silences.addLayout(self.lignes_silences)

        self.fond_silences = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_silences.addItem(self.fond_silences)


        self.milieu.addWidget(self.panneau_silences)

        self.milieu.setStretch(0, 1)
        self.milieu.setStretch(1, 1)

        self.pile_gauche.addLayout(self.milieu)

        self.bas = QHBoxLayout()
        self.bas.setSpacing(12)
        self.bas.setObjectName(u"bas")
        self.bas.setContentsMargins(0, 0, 0, 0)
        self.panneau_planb = QFrame(self.gauche)
        self.panneau_planb.setObjectName(u"panneau_planb")
        self.panneau_planb.setProperty(u"genre", u"panneau")
        self.pile_planb = QVBoxLayout(self.panneau_planb)
        self.pile_planb.setSpacing(0)
        self.pile_planb.setObjectName(u"pile_planb")
        self.pile_planb.setContentsMargins(0, 0, 0, 2)
        self.tete_planb = QFrame(self.panneau_planb)
        self.tete_planb.setObjectName(u"tete_planb")
        self.tete_planb.setProperty(u"genre", u"tete")
        self.tete_planb.setProperty(u"hauteur_min", 38)
        self.rangee_planb = QHBoxLayout(self.tete_planb)
        self.rangee_planb.setSpacing(8)
        self.rangee_planb.setObjectName(u"rangee_planb")
        self.rangee_planb.setContentsMargins(14, 4, 14, 4)
        self.icone_planb = IconeForme(self.tete_planb)
        self.icone_planb.setObjectName(u"icone_planb")
        self.icone_planb.setProperty(u"icone", u"git-merge")
        self.icone_planb.setProperty(u"jeton", u"accent")
        self.icone_planb.setProperty(u"taille_icone", 18)

        self.rangee_planb.addWidget(self.icone_planb)

        self.titre_planb = QLabel(self.tete_planb)
        self.titre_planb.setObjectName(u"titre_planb")
        self.titre_planb.setProperty(u"genre", u"titre_panneau")

        self.rangee_planb.addWidget(self.titre_planb)

        self.compte_planb = QLabel(self.tete_planb)
        self.compte_planb.setObjectName(u"compte_planb")
        self.compte_planb.setProperty(u"genre", u"discret")

        self.rangee_planb.addWidget(self.compte_planb)

        self.ecart_planb = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_planb.addItem(self.ecart_planb)

        self.tous_planb = BoutonForme(self.tete_planb)
        self.tous_planb.setObjectName(u"tous_planb")
        self.tous_planb.setProperty(u"genre", u"lien")
        self.tous_planb.setProperty(u"taille", u"petite")

        self.rangee_planb.addWidget(self.tous_planb)


        self.pile_planb.addWidget(self.tete_planb)

        self.lignes_planb = QVBoxLayout()
        self.lignes_planb.setSpacing(0)
        self.lignes_planb.setObjectName(u"lignes_planb")
        self.lignes_planb.setContentsMargins(0, 0, 0, 0)

        self.pile_planb.addLayout(self.lignes_planb)

        self.fond_planb = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_planb.addItem(self.fond_planb)


        self.bas.addWidget(self.panneau_planb)

        self.panneau_depassees = QFrame(self.gauche)
        self.panneau_depassees.setObjectName(u"panneau_depassees")
        self.panneau_depassees.setProperty(u"genre", u"panneau")
        self.pile_depassees = QVBoxLayout(self.panneau_depassees)
        self.pile_depassees.setSpacing(0)
        self.pile_depassees.setObjectName(u"pile_depassees")
        self.pile_depassees.setContentsMargins(0, 0, 0, 2)
        self.tete_depassees = QFrame(self.panneau_depassees)
        self.tete_depassees.setObjectName(u"tete_depassees")
        self.tete_depassees.setProperty(u"genre", u"tete")
        self.tete_depassees.setProperty(u"hauteur_min", 38)
        self.rangee_depassees = QHBoxLayout(self.tete_depassees)
        self.rangee_depassees.setSpacing(8)
        self.rangee_depassees.setObjectName(u"rangee_depassees")
        self.rangee_depassees.setContentsMargins(14, 4, 14, 4)
        self.icone_depassees = IconeForme(self.tete_depassees)
        self.icone_depassees.setObjectName(u"icone_depassees")
        self.icone_depassees.setProperty(u"icone", u"hourglass")
        self.icone_depassees.setProperty(u"jeton", u"accent")
        self.icone_depassees.setProperty(u"taille_icone", 18)

        self.rangee_depassees.addWidget(self.icone_depassees)

        self.titre_depassees = QLabel(self.tete_depassees)
        self.titre_depassees.setObjectName(u"titre_depassees")
        self.titre_depassees.setProperty(u"genre", u"titre_panneau")

        self.rangee_depassees.addWidget(self.titre_depassees)

        self.compte_depassees = QLabel(self.tete_depassees)
        self.compte_depassees.setObjectName(u"compte_depassees")
        self.compte_depassees.setProperty(u"genre", u"discret")

        self.rangee_depassees.addWidget(self.compte_depassees)

        self.ecart_depassees = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_depassees.addItem(self.ecart_depassees)

        self.tous_depassees = BoutonForme(self.tete_depassees)
        self.tous_depassees.setObjectName(u"tous_depassees")
        self.tous_depassees.setProperty(u"genre", u"lien")
        self.tous_depassees.setProperty(u"taille", u"petite")

        self.rangee_depassees.addWidget(self.tous_depassees)


        self.pile_depassees.addWidget(self.tete_depassees)

        self.lignes_depassees = QVBoxLayout()
        self.lignes_depassees.setSpacing(0)
        self.lignes_depassees.setObjectName(u"lignes_depassees")
        self.lignes_depassees.setContentsMargins(0, 0, 0, 0)

        self.pile_depassees.addLayout(self.lignes_depassees)

        self.fond_depassees = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_depassees.addItem(self.fond_depassees)


        self.bas.addWidget(self.panneau_depassees)

        self.bas.setStretch(0, 1)
        self.bas.setStretch(1, 1)

        self.pile_gauche.addLayout(self.bas)

        self.fond_gauche = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_gauche.addItem(self.fond_gauche)


        self.grille.addWidget(self.gauche, 0, 0, 1, 1)

        self.panneau_faire = QFrame(self.plein)
        self.panneau_faire.setObjectName(u"panneau_faire")
        self.panneau_faire.setProperty(u"genre", u"panneau")
        self.pile_faire = QVBoxLayout(self.panneau_faire)
        self.pile_faire.setSpacing(0)
        self.pile_faire.setObjectName(u"pile_faire")
        self.pile_faire.setContentsMargins(0, 0, 0, 0)
        self.tete_faire = QFrame(self.panneau_faire)
        self.tete_faire.setObjectName(u"tete_faire")
        self.tete_faire.setProperty(u"genre", u"tete")
        self.tete_faire.setProperty(u"hauteur_min", 38)
        self.rangee_faire = QHBoxLayout(self.tete_faire)
        self.rangee_faire.setSpacing(8)
        self.rangee_faire.setObjectName(u"rangee_faire")
        self.rangee_faire.setContentsMargins(14, 4, 14, 4)
        self.icone_faire = IconeForme(self.tete_faire)
        self.icone_faire.setObjectName(u"icone_faire")
        self.icone_faire.setProperty(u"icone", u"calendar-event")
        self.icone_faire.setProperty(u"jeton", u"accent")
        self.icone_faire.setProperty(u"taille_icone", 18)

        self.rangee_faire.addWidget(self.icone_faire)

        self.titre_faire = QLabel(self.tete_faire)
        self.titre_faire.setObjectName(u"titre_faire")
        self.titre_faire.setProperty(u"genre", u"titre_panneau")

        self.rangee_faire.addWidget(self.titre_faire)

        self.compte_faire = QLabel(self.tete_faire)
        self.compte_faire.setObjectName(u"compte_faire")
        self.compte_faire.setProperty(u"genre", u"discret")

        self.rangee_faire.addWidget(self.compte_faire)

        self.ecart_faire = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_faire.addItem(self.ecart_faire)

        self.tous_faire = BoutonForme(self.tete_faire)
        self.tous_faire.setObjectName(u"tous_faire")
        self.tous_faire.setProperty(u"genre", u"lien")
        self.tous_faire.setProperty(u"taille", u"petite")

        self.rangee_faire.addWidget(self.tous_faire)

        self.tout_faire = BoutonForme(self.tete_faire)
        self.tout_faire.setObjectName(u"tout_faire")
        self.tout_faire.setProperty(u"genre", u"lien")
        self.tout_faire.setProperty(u"taille", u"petite")

        self.rangee_faire.addWidget(self.tout_faire)


        self.pile_faire.addWidget(self.tete_faire)

        self.lignes_faire = QVBoxLayout()
        self.lignes_faire.setSpacing(0)
        self.lignes_faire.setObjectName(u"lignes_faire")
        self.lignes_faire.setContentsMargins(0, 0, 0, 0)

        self.pile_faire.addLayout(self.lignes_faire)

        self.fond_faire = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_faire.addItem(self.fond_faire)


        self.grille.addWidget(self.panneau_faire, 0, 1, 1, 1)


        self.pile.addLayout(self.grille)

        self.fond_page = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile.addItem(self.fond_page)


        self.page.addWidget(self.plein)

        self.vide = QWidget(Tableau)
        self.vide.setObjectName(u"vide")
        self.pile_vide = QVBoxLayout(self.vide)
        self.pile_vide.setSpacing(0)
        self.pile_vide.setObjectName(u"pile_vide")
        self.pile_vide.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.vide)


        self.retranslateUi(Tableau)
    # setupUi

    def retranslateUi(self, Tableau):
        self.releve.setText(QCoreApplication.translate("Tableau", u"Depuis que je suis parti", None))
        self.ouvrir_urgent.setText(QCoreApplication.translate("Tableau", u"Ouvrir son dossier", None))
        self.titre_axe.setText(QCoreApplication.translate("Tableau", u"Prochaines sorties, nuit par nuit", None))
        self.aide_axe.setText(QCoreApplication.translate("Tableau", u"six mois apr\u00e8s chaque sortie", None))
        self.titre_droits.setText(QCoreApplication.translate("Tableau", u"Droits qui s\u2019arr\u00eatent", None))
        self.tous_droits.setText(QCoreApplication.translate("Tableau", u"Tous", None))
        self.titre_silences.setText(QCoreApplication.translate("Tableau", u"Dossiers silencieux", None))
        self.tous_silences.setText(QCoreApplication.translate("Tableau", u"Tous", None))
        self.titre_planb.setText(QCoreApplication.translate("Tableau", u"Plan B manquant", None))
        self.tous_planb.setText(QCoreApplication.translate("Tableau", u"Tous", None))
        self.titre_depassees.setText(QCoreApplication.translate("Tableau", u"Dates de sortie d\u00e9pass\u00e9es", None))
        self.tous_depassees.setText(QCoreApplication.translate("Tableau", u"Tous", None))
        self.titre_faire.setText(QCoreApplication.translate("Tableau", u"\u00c0 faire", None))
        self.tous_faire.setText(QCoreApplication.translate("Tableau", u"Tous", None))
        self.tout_faire.setText(QCoreApplication.translate("Tableau", u"Tout montrer", None))
        pass
    # retranslateUi


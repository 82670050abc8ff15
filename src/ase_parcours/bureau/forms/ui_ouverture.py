# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ouverture.ui'
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
    QLineEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme, Logo, PileAjustee)
from ase_parcours.bureau.ouverture.choix import ChoixDetaille
from ase_parcours.bureau.ouverture.dessin import DessinNuit
from ase_parcours.bureau.ouverture.secret import ChampSecret

class Ui_Ouverture(object):
    def setupUi(self, Ouverture):
        if not Ouverture.objectName():
            Ouverture.setObjectName(u"Ouverture")
        Ouverture.setProperty(u"genre", u"fond")
        self.cotes = QHBoxLayout(Ouverture)
        self.cotes.setSpacing(0)
        self.cotes.setObjectName(u"cotes")
        self.cotes.setContentsMargins(0, 0, 0, 0)
        self.dessin = DessinNuit(Ouverture)
        self.dessin.setObjectName(u"dessin")

        self.cotes.addWidget(self.dessin)

        self.defile = QScrollArea(Ouverture)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.defile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cote = QWidget()
        self.cote.setObjectName(u"cote")
        self.cote.setProperty(u"genre", u"page")
        self.centre_h = QHBoxLayout(self.cote)
        self.centre_h.setSpacing(0)
        self.centre_h.setObjectName(u"centre_h")
        self.centre_h.setContentsMargins(24, 24, 24, 24)
        self.gauche = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_h.addItem(self.gauche)

        self.colonne = QWidget(self.cote)
        self.colonne.setObjectName(u"colonne")
        self.colonne.setProperty(u"largeur_max", 436)
        self.centre_v = QVBoxLayout(self.colonne)
        self.centre_v.setSpacing(18)
        self.centre_v.setObjectName(u"centre_v")
        self.centre_v.setContentsMargins(0, 0, 0, 0)
        self.haut = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.centre_v.addItem(self.haut)

        self.marque = QHBoxLayout()
        self.marque.setSpacing(14)
        self.marque.setObjectName(u"marque")
        self.marque.setContentsMargins(0, 0, 0, 0)
        self.logo = Logo(self.colonne)
        self.logo.setObjectName(u"logo")
        self.logo.setProperty(u"taille_icone", 44)

        self.marque.addWidget(self.logo)

        self.titres = QVBoxLayout()
        self.titres.setSpacing(2)
        self.titres.setObjectName(u"titres")
        self.titres.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.colonne)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"jours")

        self.titres.addWidget(self.titre)

        self.devise = QLabel(self.colonne)
        self.devise.setObjectName(u"devise")
        self.devise.setProperty(u"genre", u"lecture")
        self.devise.setProperty(u"ton", u"doux")
        self.devise.setWordWrap(True)

        self.titres.addWidget(self.devise)


        self.marque.addLayout(self.titres)

        self.marque.setStretch(1, 1)

        self.centre_v.addLayout(self.marque)

        self.pages = PileAjustee(self.colonne)
        self.pages.setObjectName(u"pages")
        self.pile_pages = QVBoxLayout(self.pages)
        self.pile_pages.setSpacing(0)
        self.pile_pages.setObjectName(u"pile_pages")
        self.pile_pages.setContentsMargins(0, 0, 0, 0)
        self.page_ouvrir = QWidget(self.pages)
        self.page_ouvrir.setObjectName(u"page_ouvrir")
        self.pile_ouvrir = QVBoxLayout(self.page_ouvrir)
        self.pile_ouvrir.setSpacing(14)
        self.pile_ouvrir.setObjectName(u"pile_ouvrir")
        self.pile_ouvrir.setContentsMargins(0, 0, 0, 0)
        self.bloc_coffre = QVBoxLayout()
        self.bloc_coffre.setSpacing(6)
        self.bloc_coffre.setObjectName(u"bloc_coffre")
        self.bloc_coffre.setContentsMargins(0, 0, 0, 0)
        self.etiquette_coffre = QLabel(self.page_ouvrir)
        self.etiquette_coffre.setObjectName(u"etiquette_coffre")
        self.etiquette_coffre.setProperty(u"genre", u"fort")

        self.bloc_coffre.addWidget(self.etiquette_coffre)

        self.coffre = ChoixDetaille(self.page_ouvrir)
        self.coffre.setObjectName(u"coffre")
        self.coffre.setProperty(u"taille", u"grande")
        self.coffre.setProperty(u"icone", u"database")

        self.bloc_coffre.addWidget(self.coffre)


        self.pile_ouvrir.addLayout(self.bloc_coffre)

        self.bloc_compte = QVBoxLayout()
        self.bloc_compte.setSpacing(6)
        self.bloc_compte.setObjectName(u"bloc_compte")
        self.bloc_compte.setContentsMargins(0, 0, 0, 0)
        self.etiquette_compte = QLabel(self.page_ouvrir)
        self.etiquette_compte.setObjectName(u"etiquette_compte")
        self.etiquette_compte.setProperty(u"genre", u"fort")

        self.bloc_compte.addWidget(self.etiquette_compte)

        self.compte = ChoixDetaille(self.page_ouvrir)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"taille", u"grande")
        self.compte.setProperty(u"icone", u"user-circle")

        self.bloc_compte.addWidget(self.compte)


        self.pile_ouvrir.addLayout(self.bloc_compte)

        self.bloc_secret = QVBoxLayout()
        self.bloc_secret.setSpacing(6)
        self.bloc_secret.setObjectName(u"bloc_secret")
        self.bloc_secret.setContentsMargins(0, 0, 0, 0)
        self.etiquette_secret = QLabel(self.page_ouvrir)
        self.etiquette_secret.setObjectName(u"etiquette_secret")
        self.etiquette_secret.setProperty(u"genre", u"fort")

        self.bloc_secret.addWidget(self.etiquette_secret)

        self.secret = ChampSecret(self.page_ouvrir)
        self.secret.setObjectName(u"secret")
        self.secret.setProperty(u"taille", u"grande")

        self.bloc_secret.addWidget(self.secret)

        self.avis = QWidget(self.page_ouvrir)
        self.avis.setObjectName(u"avis")
        self.rangee_avis = QHBoxLayout(self.avis)
        self.rangee_avis.setSpacing(7)
        self.rangee_avis.setObjectName(u"rangee_avis")
        self.rangee_avis.setContentsMargins(0, 0, 0, 0)
        self.avis_icone = IconeForme(self.avis)
        self.avis_icone.setObjectName(u"avis_icone")
        self.avis_icone.setProperty(u"icone", u"arrow-big-up-line")
        self.avis_icone.setProperty(u"jeton", u"fragile_texte")

        self.rangee_avis.addWidget(self.avis_icone, 0, Qt.AlignmentFlag.AlignTop)

        self.avis_texte = QLabel(self.avis)
        self.avis_texte.setObjectName(u"avis_texte")
        self.avis_texte.setProperty(u"genre", u"second")
        self.avis_texte.setWordWrap(True)
        self.avis_texte.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_avis.addWidget(self.avis_texte)

        self.rangee_avis.setStretch(1, 1)

        self.bloc_secret.addWidget(self.avis)


        self.pile_ouvrir.addLayout(self.bloc_secret)

        self.demonstration = QWidget(self.page_ouvrir)
        self.demonstration.setObjectName(u"demonstration")
        self.rangee_demo = QHBoxLayout(self.demonstration)
        self.rangee_demo.setSpacing(7)
        self.rangee_demo.setObjectName(u"rangee_demo")
        self.rangee_demo.setContentsMargins(0, 0, 0, 0)
        self.demo_icone = IconeForme(self.demonstration)
        self.demo_icone.setObjectName(u"demo_icone")
        self.demo_icone.setProperty(u"icone", u"info-circle")
        self.demo_icone.setProperty(u"jeton", u"accent")

        self.rangee_demo.addWidget(self.demo_icone)

        self.demo_texte = QLabel(self.demonstration)
        self.demo_texte.setObjectName(u"demo_texte")
        self.demo_texte.setProperty(u"genre", u"second")
        self.demo_texte.setWordWrap(True)
        self.demo_texte.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_demo.addWidget(self.demo_texte)

        self.demo_saisir = BoutonForme(self.demonstration)
        self.demo_saisir.setObjectName(u"demo_saisir")
        self.demo_saisir.setProperty(u"genre", u"lien")
        self.demo_saisir.setProperty(u"taille", u"petite")

        self.rangee_demo.addWidget(self.demo_saisir)

        self.rangee_demo.setStretch(1, 1)

        self.pile_ouvrir.addWidget(self.demonstration)

        self.ouvrir = BoutonForme(self.page_ouvrir)
        self.ouvrir.setObjectName(u"ouvrir")
        self.ouvrir.setProperty(u"genre", u"principal")
        self.ouvrir.setProperty(u"taille", u"grande")

        self.pile_ouvrir.addWidget(self.ouvrir)

        self.place_tenu = QWidget(self.page_ouvrir)
        self.place_tenu.setObjectName(u"place_tenu")
        self.pile_tenu = QVBoxLayout(self.place_tenu)
        self.pile_tenu.setSpacing(0)
        self.pile_tenu.setObjectName(u"pile_tenu")
        self.pile_tenu.setContentsMargins(0, 0, 0, 0)

        self.pile_ouvrir.addWidget(self.place_tenu)

        self.liens = QHBoxLayout()
        self.liens.setSpacing(0)
        self.liens.setObjectName(u"liens")
        self.liens.setContentsMargins(0, 0, 0, 0)
        self.oublie = BoutonForme(self.page_ouvrir)
        self.oublie.setObjectName(u"oublie")
        self.oublie.setProperty(u"genre", u"lien")
        self.oublie.setProperty(u"icone", u"lifebuoy")

        self.liens.addWidget(self.oublie)

        self.ecart_liens = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.liens.addItem(self.ecart_liens)

        self.autre = BoutonForme(self.page_ouvrir)
        self.autre.setObjectName(u"autre")
        self.autre.setProperty(u"genre", u"lien")
        self.autre.setProperty(u"icone", u"folder-open")

        self.liens.addWidget(self.autre)


        self.pile_ouvrir.addLayout(self.liens)


        self.pile_pages.addWidget(self.page_ouvrir)

        self.page_creer = QWidget(self.pages)
        self.page_creer.setObjectName(u"page_creer")
        self.pile_creer = QVBoxLayout(self.page_creer)
        self.pile_creer.setSpacing(12)
        self.pile_creer.setObjectName(u"pile_creer")
        self.pile_creer.setContentsMargins(0, 0, 0, 0)
        self.creer_titre = QLabel(self.page_creer)
        self.creer_titre.setObjectName(u"creer_titre")
        self.creer_titre.setProperty(u"genre", u"titre_carte")

        self.pile_creer.addWidget(self.creer_titre)

        self.creer_texte = QLabel(self.page_creer)
        self.creer_texte.setObjectName(u"creer_texte")
        self.creer_texte.setProperty(u"genre", u"doux")
        self.creer_texte.setWordWrap(True)

        self.pile_creer.addWidget(self.creer_texte)

        self.bloc_ou = QVBoxLayout()
        self.bloc_ou.setSpacing(6)
        self.bloc_ou.setObjectName(u"bloc_ou")
        self.bloc_ou.setContentsMargins(0, 0, 0, 0)
        self.etiquette_ou = QLabel(self.page_creer)
        self.etiquette_ou.setObjectName(u"etiquette_ou")
        self.etiquette_ou.setProperty(u"genre", u"fort")

        self.bloc_ou.addWidget(self.etiquette_ou)

        self.rangee_ou = QHBoxLayout()
        self.rangee_ou.setSpacing(8)
        self.rangee_ou.setObjectName(u"rangee_ou")
        self.rangee_ou.setContentsMargins(0, 0, 0, 0)
        self.ou = QLineEdit(self.page_creer)
        self.ou.setObjectName(u"ou")
        self.ou.setProperty(u"taille", u"grande")

        self.rangee_ou.addWidget(self.ou)

        self.choisir_ou = BoutonForme(self.page_creer)
        self.choisir_ou.setObjectName(u"choisir_ou")
        self.choisir_ou.setProperty(u"taille", u"grande")

        self.rangee_ou.addWidget(self.choisir_ou)

        self.rangee_ou.setStretch(0, 1)

        self.bloc_ou.addLayout(self.rangee_ou)


        self.pile_creer.addLayout(self.bloc_ou)

        self.bloc_nom = QVBoxLayout()
        self.bloc_nom.setSpacing(6)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.bloc_nom.setContentsMargins(0, 0, 0, 0)
        self.etiquette_nom = QLabel(self.page_creer)
        self.etiquette_nom.setObjectName(u"etiquette_nom")
        self.etiquette_nom.setProperty(u"genre", u"fort")

        self.bloc_nom.addWidget(self.etiquette_nom)

        self.nom = QLineEdit(self.page_creer)
        self.nom.setObjectName(u"nom")
        self.nom.setProperty(u"taille", u"grande")

        self.bloc_nom.addWidget(self.nom)


        self.pile_creer.addLayout(self.bloc_nom)

        self.bloc_neuf = QVBoxLayout()
        self.bloc_neuf.setSpacing(6)
        self.bloc_neuf.setObjectName(u"bloc_neuf")
        self.bloc_neuf.setContentsMargins(0, 0, 0, 0)
        self.etiquette_neuf = QLabel(self.page_creer)
        self.etiquette_neuf.setObjectName(u"etiquette_neuf")
        self.etiquette_neuf.setProperty(u"genre", u"fort")

        self.bloc_neuf.addWidget(self.etiquette_neuf)

        self.neuf = ChampSecret(self.page_creer)
        self.neuf.setObjectName(u"neuf")
        self.neuf.setProperty(u"taille", u"grande")

        self.bloc_neuf.addWidget(self.neuf)

        self.neuf_conseil = QLabel(self.page_creer)
        self.neuf_conseil.setObjectName(u"neuf_conseil")
        self.neuf_conseil.setProperty(u"genre", u"second")
        self.neuf_conseil.setWordWrap(True)
        self.neuf_conseil.setTextFormat(Qt.TextFormat.PlainText)

        self.bloc_neuf.addWidget(self.neuf_conseil)


        self.pile_creer.addLayout(self.bloc_neuf)

        self.bloc_encore = QVBoxLayout()
        self.bloc_encore.setSpacing(6)
        self.bloc_encore.setObjectName(u"bloc_encore")
        self.bloc_encore.setContentsMargins(0, 0, 0, 0)
        self.etiquette_encore = QLabel(self.page_creer)
        self.etiquette_encore.setObjectName(u"etiquette_encore")
        self.etiquette_encore.setProperty(u"genre", u"fort")

        self.bloc_encore.addWidget(self.etiquette_encore)

        self.encore = ChampSecret(self.page_creer)
        self.encore.setObjectName(u"encore")
        self.encore.setProperty(u"taille", u"grande")

        self.bloc_encore.addWidget(self.encore)


        self.pile_creer.addLayout(self.bloc_encore)

        self.creer_refus = QLabel(self.page_creer)
        self.creer_refus.setObjectName(u"creer_refus")
        self.creer_refus.setProperty(u"genre", u"second")
        self.creer_refus.setProperty(u"ton", u"sans")
        self.creer_refus.setWordWrap(True)
        self.creer_refus.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_creer.addWidget(self.creer_refus)

        self.creer = BoutonForme(self.page_creer)
        self.creer.setObjectName(u"creer")
        self.creer.setProperty(u"genre", u"principal")
        self.creer.setProperty(u"taille", u"grande")

        self.pile_creer.addWidget(self.creer)

        self.liens_creer = QHBoxLayout()
        self.liens_creer.setSpacing(0)
        self.liens_creer.setObjectName(u"liens_creer")
        self.liens_creer.setContentsMargins(0, 0, 0, 0)
        self.creer_retour = BoutonForme(self.page_creer)
        self.creer_retour.setObjectName(u"creer_retour")
        self.creer_retour.setProperty(u"genre", u"lien")
        self.creer_retour.setProperty(u"icone", u"chevron-left")

        self.liens_creer.addWidget(self.creer_retour)

        self.ecart_creer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.liens_creer.addItem(self.ecart_creer)

        self.creer_autre = BoutonForme(self.page_creer)
        self.creer_autre.setObjectName(u"creer_autre")
        self.creer_autre.setProperty(u"genre", u"lien")
        self.creer_autre.setProperty(u"icone", u"folder-open")

        self.liens_creer.addWidget(self.creer_autre)


        self.pile_creer.addLayout(self.liens_creer)


        self.pile_pages.addWidget(self.page_creer)

        self.page_oublie = QWidget(self.pages)
        self.page_oublie.setObjectName(u"page_oublie")
        self.pile_oublie = QVBoxLayout(self.page_oublie)
        self.pile_oublie.setSpacing(14)
        self.pile_oublie.setObjectName(u"pile_oublie")
        self.pile_oublie.setContentsMargins(0, 0, 0, 0)
        self.oublie_titre = QLabel(self.page_oublie)
        self.oublie_titre.setObjectName(u"oublie_titre")
        self.oublie_titre.setProperty(u"genre", u"titre_carte")

        self.pile_oublie.addWidget(self.oublie_titre)

        self.oublie_texte = QLabel(self.page_oublie)
        self.oublie_texte.setObjectName(u"oublie_texte")
        self.oublie_texte.setProperty(u"genre", u"lecture")
        self.oublie_texte.setWordWrap(True)
        self.oublie_texte.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_oublie.addWidget(self.oublie_texte)

        self.formulaire_code = QWidget(self.page_oublie)
        self.formulaire_code.setObjectName(u"formulaire_code")
        self.pile_code = QVBoxLayout(self.formulaire_code)
        self.pile_code.setSpacing(12)
        self.pile_code.setObjectName(u"pile_code")
        self.pile_code.setContentsMargins(0, 0, 0, 0)
        self.bloc_code = QVBoxLayout()
        self.bloc_code.setSpacing(6)
        self.bloc_code.setObjectName(u"bloc_code")
        self.bloc_code.setContentsMargins(0, 0, 0, 0)
        self.etiquette_code = QLabel(self.formulaire_code)
        self.etiquette_code.setObjectName(u"etiquette_code")
        self.etiquette_code.setProperty(u"genre", u"fort")

        self.bloc_code.addWidget(self.etiquette_code)

        self.code = QLineEdit(self.formulaire_code)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"taille", u"grande")

        self.bloc_code.addWidget(self.code)


        self.pile_code.addLayout(self.bloc_code)

        self.bloc_compte_code = QVBoxLayout()
        self.bloc_compte_code.setSpacing(6)
        self.bloc_compte_code.setObjectName(u"bloc_compte_code")
        self.bloc_compte_code.setContentsMargins(0, 0, 0, 0)
        self.etiquette_compte_code = QLabel(self.formulaire_code)
        self.etiquette_compte_code.setObjectName(u"etiquette_compte_code")
        self.etiquette_compte_code.setProperty(u"genre", u"fort")

        self.bloc_compte_code.addWidget(self.etiquette_compte_code)

        self.compte_code = ChoixDetaille(self.formulaire_code)
        self.compte_code.setObjectName(u"compte_code")
        self.compte_code.setProperty(u"taille", u"grande")
        self.compte_code.setProperty(u"icone", u"user-circle")

        self.bloc_compte_code.addWidget(self.compte_code)


        self.pile_code.addLayout(self.bloc_compte_code)

        self.bloc_neuf_code = QVBoxLayout()
        self.bloc_neuf_code.setSpacing(6)
        self.bloc_neuf_code.setObjectName(u"bloc_neuf_code")
        self.bloc_neuf_code.setContentsMargins(0, 0, 0, 0)
        self.etiquette_neuf_code = QLabel(self.formulaire_code)
        self.etiquette_neuf_code.setObjectName(u"etiquette_neuf_code")
        self.etiquette_neuf_code.setProperty(u"genre", u"fort")

        self.bloc_neuf_code.addWidget(self.etiquette_neuf_code)

        self.neuf_code = ChampSecret(self.formulaire_code)
        self.neuf_code.setObjectName(u"neuf_code")
        self.neuf_code.setProperty(u"taille", u"grande")

        self.bloc_neuf_code.addWidget(self.neuf_code)


        self.pile_code.addLayout(self.bloc_neuf_code)

        self.code_refus = QLabel(self.formulaire_code)
        self.code_refus.setObjectName(u"code_refus")
        self.code_refus.setProperty(u"genre", u"second")
        self.code_refus.setProperty(u"ton", u"sans")
        self.code_refus.setWordWrap(True)
        self.code_refus.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_code.addWidget(self.code_refus)

        self.changer = BoutonForme(self.formulaire_code)
        self.changer.setObjectName(u"changer")
        self.changer.setProperty(u"genre", u"principal")
        self.changer.setProperty(u"taille", u"grande")

        self.pile_code.addWidget(self.changer)


        self.pile_oublie.addWidget(self.formulaire_code)

        self.liens_oublie = QHBoxLayout()
        self.liens_oublie.setSpacing(0)
        self.liens_oublie.setObjectName(u"liens_oublie")
        self.liens_oublie.setContentsMargins(0, 0, 0, 0)
        self.oublie_retour = BoutonForme(self.page_oublie)
        self.oublie_retour.setObjectName(u"oublie_retour")
        self.oublie_retour.setProperty(u"genre", u"lien")
        self.oublie_retour.setProperty(u"icone", u"chevron-left")

        self.liens_oublie.addWidget(self.oublie_retour)

        self.ecart_oublie = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.liens_oublie.addItem(self.ecart_oublie)


        self.pile_oublie.addLayout(self.liens_oublie)


        self.pile_pages.addWidget(self.page_oublie)


        self.centre_v.addWidget(self.pages)

        self.rangee_exercer = QHBoxLayout()
        self.rangee_exercer.setSpacing(0)
        self.rangee_exercer.setObjectName(u"rangee_exercer")
        self.rangee_exercer.setContentsMargins(0, 0, 0, 0)
        self.exercer = BoutonForme(self.colonne)
        self.exercer.setObjectName(u"exercer")
        self.exercer.setProperty(u"genre", u"lien")
        self.exercer.setProperty(u"icone", u"school")

        self.rangee_exercer.addWidget(self.exercer)

        self.ecart_exercer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_exercer.addItem(self.ecart_exercer)


        self.centre_v.addLayout(self.rangee_exercer)

        self.filet = QFrame(self.colonne)
        self.filet.setObjectName(u"filet")
        self.filet.setProperty(u"genre", u"separateur")

        self.centre_v.addWidget(self.filet)

        self.pied = QHBoxLayout()
        self.pied.setSpacing(8)
        self.pied.setObjectName(u"pied")
        self.pied.setContentsMargins(0, 0, 0, 0)
        self.pied_icone = IconeForme(self.colonne)
        self.pied_icone.setObjectName(u"pied_icone")
        self.pied_icone.setProperty(u"icone", u"shield-lock")
        self.pied_icone.setProperty(u"jeton", u"doux")
        self.pied_icone.setProperty(u"taille_icone", 18)

        self.pied.addWidget(self.pied_icone, 0, Qt.AlignmentFlag.AlignTop)

        self.pied_texte = QLabel(self.colonne)
        self.pied_texte.setObjectName(u"pied_texte")
        self.pied_texte.setProperty(u"genre", u"second")
        self.pied_texte.setWordWrap(True)
        self.pied_texte.setTextFormat(Qt.TextFormat.PlainText)

        self.pied.addWidget(self.pied_texte)

        self.pied.setStretch(1, 1)

        self.centre_v.addLayout(self.pied)

        self.bas = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.centre_v.addItem(self.bas)


        self.centre_h.addWidget(self.colonne)

        self.droite = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_h.addItem(self.droite)

        self.centre_h.setStretch(0, 1)
        self.centre_h.setStretch(1, 100)
        self.centre_h.setStretch(2, 1)
        self.defile.setWidget(self.cote)

        self.cotes.addWidget(self.defile)

        self.cotes.setStretch(0, 1)
        self.cotes.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.etiquette_coffre.setBuddy(self.coffre)
        self.etiquette_compte.setBuddy(self.compte)
        self.etiquette_secret.setBuddy(self.secret)
        self.etiquette_ou.setBuddy(self.ou)
        self.etiquette_nom.setBuddy(self.nom)
        self.etiquette_neuf.setBuddy(self.neuf)
        self.etiquette_encore.setBuddy(self.encore)
        self.etiquette_code.setBuddy(self.code)
        self.etiquette_compte_code.setBuddy(self.compte_code)
        self.etiquette_neuf_code.setBuddy(self.neuf_code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.coffre, self.compte)
        QWidget.setTabOrder(self.compte, self.secret)
        QWidget.setTabOrder(self.secret, self.demo_saisir)
        QWidget.setTabOrder(self.demo_saisir, self.ouvrir)
        QWidget.setTabOrder(self.ouvrir, self.oublie)
        QWidget.setTabOrder(self.oublie, self.autre)
        QWidget.setTabOrder(self.autre, self.ou)
        QWidget.setTabOrder(self.ou, self.choisir_ou)
        QWidget.setTabOrder(self.choisir_ou, self.nom)
        QWidget.setTabOrder(self.nom, self.neuf)
        QWidget.setTabOrder(self.neuf, self.encore)
        QWidget.setTabOrder(self.encore, self.creer)
        QWidget.setTabOrder(self.creer, self.creer_retour)
        QWidget.setTabOrder(self.creer_retour, self.creer_autre)
        QWidget.setTabOrder(self.creer_autre, self.code)
        QWidget.setTabOrder(self.code, self.compte_code)
        QWidget.setTabOrder(self.compte_code, self.neuf_code)
        QWidget.setTabOrder(self.neuf_code, self.changer)
        QWidget.setTabOrder(self.changer, self.oublie_retour)
        QWidget.setTabOrder(self.oublie_retour, self.exercer)

        self.retranslateUi(Ouverture)

        self.ouvrir.setDefault(True)

    # setupUi

    def retranslateUi(self, Ouverture):
        self.titre.setText(QCoreApplication.translate("Ouverture", u"ASE Parcours", None))
        self.devise.setText(QCoreApplication.translate("Ouverture", u"Aucune sortie sans toit, nuit apr\u00e8s nuit.", None))
        self.etiquette_coffre.setText(QCoreApplication.translate("Ouverture", u"Coffre", None))
#if QT_CONFIG(accessibility)
        self.coffre.setAccessibleName(QCoreApplication.translate("Ouverture", u"Coffre", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_compte.setText(QCoreApplication.translate("Ouverture", u"Qui \u00eates-vous ?", None))
#if QT_CONFIG(accessibility)
        self.compte.setAccessibleName(QCoreApplication.translate("Ouverture", u"Qui \u00eates-vous ?", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_secret.setText(QCoreApplication.translate("Ouverture", u"Mot de passe", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("Ouverture", u"Mot de passe", None))
#endif // QT_CONFIG(accessibility)
        self.demo_saisir.setText(QCoreApplication.translate("Ouverture", u"Le saisir", None))
        self.ouvrir.setText(QCoreApplication.translate("Ouverture", u"Ouvrir le coffre", None))
        self.oublie.setText(QCoreApplication.translate("Ouverture", u" Mot de passe oubli\u00e9", None))
        self.autre.setText(QCoreApplication.translate("Ouverture", u" Autre coffre", None))
        self.creer_titre.setText(QCoreApplication.translate("Ouverture", u"Cr\u00e9er un coffre", None))
        self.creer_texte.setText(QCoreApplication.translate("Ouverture", u"Il garde tous les dossiers, chiffr\u00e9s, dans un dossier de ce poste. Vous en serez la premi\u00e8re personne : vous pourrez ensuite cr\u00e9er d'autres comptes.", None))
        self.etiquette_ou.setText(QCoreApplication.translate("Ouverture", u"O\u00f9 le ranger", None))
#if QT_CONFIG(accessibility)
        self.ou.setAccessibleName(QCoreApplication.translate("Ouverture", u"Dossier du coffre", None))
#endif // QT_CONFIG(accessibility)
        self.choisir_ou.setText(QCoreApplication.translate("Ouverture", u"Choisir\u2026", None))
        self.etiquette_nom.setText(QCoreApplication.translate("Ouverture", u"Votre nom", None))
#if QT_CONFIG(accessibility)
        self.nom.setAccessibleName(QCoreApplication.translate("Ouverture", u"Votre nom", None))
#endif // QT_CONFIG(accessibility)
        self.nom.setPlaceholderText(QCoreApplication.translate("Ouverture", u"Pr\u00e9nom et nom", None))
        self.etiquette_neuf.setText(QCoreApplication.translate("Ouverture", u"Mot de passe", None))
#if QT_CONFIG(accessibility)
        self.neuf.setAccessibleName(QCoreApplication.translate("Ouverture", u"Mot de passe", None))
#endif // QT_CONFIG(accessibility)
        self.neuf_conseil.setText(QCoreApplication.translate("Ouverture", u"Au moins douze signes : quatre mots sans rapport se retiennent bien. Il n'est \u00e9crit nulle part.", None))
        self.etiquette_encore.setText(QCoreApplication.translate("Ouverture", u"Le m\u00eame, une seconde fois", None))
#if QT_CONFIG(accessibility)
        self.encore.setAccessibleName(QCoreApplication.translate("Ouverture", u"Mot de passe, une seconde fois", None))
#endif // QT_CONFIG(accessibility)
        self.creer.setText(QCoreApplication.translate("Ouverture", u"Cr\u00e9er le coffre", None))
        self.creer_retour.setText(QCoreApplication.translate("Ouverture", u" Retour", None))
        self.creer_autre.setText(QCoreApplication.translate("Ouverture", u" Ouvrir un coffre existant", None))
        self.oublie_titre.setText(QCoreApplication.translate("Ouverture", u"Mot de passe oubli\u00e9", None))
        self.etiquette_code.setText(QCoreApplication.translate("Ouverture", u"Code de r\u00e9cup\u00e9ration", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("Ouverture", u"Code de r\u00e9cup\u00e9ration", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("Ouverture", u"huit groupes de quatre signes", None))
        self.etiquette_compte_code.setText(QCoreApplication.translate("Ouverture", u"Votre compte", None))
#if QT_CONFIG(accessibility)
        self.compte_code.setAccessibleName(QCoreApplication.translate("Ouverture", u"Votre compte", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_neuf_code.setText(QCoreApplication.translate("Ouverture", u"Nouveau mot de passe", None))
#if QT_CONFIG(accessibility)
        self.neuf_code.setAccessibleName(QCoreApplication.translate("Ouverture", u"Nouveau mot de passe", None))
#endif // QT_CONFIG(accessibility)
        self.changer.setText(QCoreApplication.translate("Ouverture", u"Changer le mot de passe", None))
        self.oublie_retour.setText(QCoreApplication.translate("Ouverture", u" Retour", None))
        self.exercer.setText(QCoreApplication.translate("Ouverture", u" S'exercer sur des dossiers fictifs", None))
        pass
    # retranslateUi


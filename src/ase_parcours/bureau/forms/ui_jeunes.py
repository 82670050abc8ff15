# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'jeunes.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)
from ase_parcours.bureau.jeunes.table import TableJeunes

class Ui_Jeunes(object):
    def setupUi(self, Jeunes):
        if not Jeunes.objectName():
            Jeunes.setObjectName(u"Jeunes")
        Jeunes.setProperty(u"genre", u"page")
        self.page = QVBoxLayout(Jeunes)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 12, 20, 10)
        self.barre = QWidget(Jeunes)
        self.barre.setObjectName(u"barre")
        self.rangee_barre = QHBoxLayout(self.barre)
        self.rangee_barre.setSpacing(10)
        self.rangee_barre.setObjectName(u"rangee_barre")
        self.rangee_barre.setContentsMargins(0, 0, 0, 0)
        self.place_recherche = QHBoxLayout()
        self.place_recherche.setSpacing(0)
        self.place_recherche.setObjectName(u"place_recherche")
        self.place_recherche.setContentsMargins(0, 0, 0, 0)

        self.rangee_barre.addLayout(self.place_recherche)

        self.compte = QLabel(self.barre)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"fort")

        self.rangee_barre.addWidget(self.compte)

        self.compte_sur = QLabel(self.barre)
        self.compte_sur.setObjectName(u"compte_sur")
        self.compte_sur.setProperty(u"genre", u"second")

        self.rangee_barre.addWidget(self.compte_sur)

        self.ecart_barre = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_barre.addItem(self.ecart_barre)

        self.colonnes = BoutonForme(self.barre)
        self.colonnes.setObjectName(u"colonnes")
        self.colonnes.setProperty(u"icone", u"columns-3")

        self.rangee_barre.addWidget(self.colonnes)

        self.exporter = BoutonForme(self.barre)
        self.exporter.setObjectName(u"exporter")
        self.exporter.setProperty(u"icone", u"table-export")

        self.rangee_barre.addWidget(self.exporter)

        self.nouveau = BoutonForme(self.barre)
        self.nouveau.setObjectName(u"nouveau")
        self.nouveau.setProperty(u"icone", u"user-plus")
        self.nouveau.setProperty(u"genre", u"principal")

        self.rangee_barre.addWidget(self.nouveau)

        self.rangee_barre.setStretch(0, 40)
        self.rangee_barre.setStretch(3, 1)

        self.page.addWidget(self.barre)

        self.rangee_filtres = QHBoxLayout()
        self.rangee_filtres.setSpacing(8)
        self.rangee_filtres.setObjectName(u"rangee_filtres")
        self.rangee_filtres.setContentsMargins(0, 0, 0, 0)
        self.place_filtres = QHBoxLayout()
        self.place_filtres.setSpacing(0)
        self.place_filtres.setObjectName(u"place_filtres")
        self.place_filtres.setContentsMargins(0, 0, 0, 0)

        self.rangee_filtres.addLayout(self.place_filtres)

        self.vues = BoutonForme(Jeunes)
        self.vues.setObjectName(u"vues")
        self.vues.setProperty(u"genre", u"lien")
        self.vues.setProperty(u"taille", u"petite")
        self.vues.setProperty(u"icone", u"bookmark")

        self.rangee_filtres.addWidget(self.vues)

        self.tout_effacer = BoutonForme(Jeunes)
        self.tout_effacer.setObjectName(u"tout_effacer")
        self.tout_effacer.setProperty(u"genre", u"lien")
        self.tout_effacer.setProperty(u"taille", u"petite")

        self.rangee_filtres.addWidget(self.tout_effacer)

        self.rangee_filtres.setStretch(0, 1)

        self.page.addLayout(self.rangee_filtres)

        self.place_noter = QWidget(Jeunes)
        self.place_noter.setObjectName(u"place_noter")
        self.pile_noter = QVBoxLayout(self.place_noter)
        self.pile_noter.setSpacing(0)
        self.pile_noter.setObjectName(u"pile_noter")
        self.pile_noter.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.place_noter)

        self.panneau_nouveau = QFrame(Jeunes)
        self.panneau_nouveau.setObjectName(u"panneau_nouveau")
        self.panneau_nouveau.setProperty(u"genre", u"panneau")
        self.pile_nouveau = QVBoxLayout(self.panneau_nouveau)
        self.pile_nouveau.setSpacing(8)
        self.pile_nouveau.setObjectName(u"pile_nouveau")
        self.pile_nouveau.setContentsMargins(14, 10, 14, 12)
        self.tete_nouveau = QHBoxLayout()
        self.tete_nouveau.setSpacing(8)
        self.tete_nouveau.setObjectName(u"tete_nouveau")
        self.tete_nouveau.setContentsMargins(0, 0, 0, 0)
        self.icone_nouveau = IconeForme(self.panneau_nouveau)
        self.icone_nouveau.setObjectName(u"icone_nouveau")
        self.icone_nouveau.setProperty(u"icone", u"user-plus")
        self.icone_nouveau.setProperty(u"jeton", u"accent")
        self.icone_nouveau.setProperty(u"taille_icone", 18)

        self.tete_nouveau.addWidget(self.icone_nouveau)

        self.titre_nouveau = QLabel(self.panneau_nouveau)
        self.titre_nouveau.setObjectName(u"titre_nouveau")
        self.titre_nouveau.setProperty(u"genre", u"titre_panneau")

        self.tete_nouveau.addWidget(self.titre_nouveau)

        self.ecart_tete_nouveau = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tete_nouveau.addItem(self.ecart_tete_nouveau)

        self.fermer_nouveau = BoutonForme(self.panneau_nouveau)
        self.fermer_nouveau.setObjectName(u"fermer_nouveau")
        self.fermer_nouveau.setProperty(u"genre", u"icone")
        self.fermer_nouveau.setProperty(u"icone", u"x")
        self.fermer_nouveau.setProperty(u"taille", u"petite")

        self.tete_nouveau.addWidget(self.fermer_nouveau)


        self.pile_nouveau.addLayout(self.tete_nouveau)

        self.grille_nouveau = QGridLayout()
        self.grille_nouveau.setObjectName(u"grille_nouveau")
        self.grille_nouveau.setHorizontalSpacing(12)
        self.grille_nouveau.setVerticalSpacing(8)
        self.grille_nouveau.setContentsMargins(0, 0, 0, 0)

        self.pile_nouveau.addLayout(self.grille_nouveau)

        self.existant = QWidget(self.panneau_nouveau)
        self.existant.setObjectName(u"existant")
        self.rangee_existant = QHBoxLayout(self.existant)
        self.rangee_existant.setSpacing(8)
        self.rangee_existant.setObjectName(u"rangee_existant")
        self.rangee_existant.setContentsMargins(0, 0, 0, 0)
        self.existant_texte = QLabel(self.existant)
        self.existant_texte.setObjectName(u"existant_texte")
        self.existant_texte.setProperty(u"genre", u"second")
        self.existant_texte.setProperty(u"ton", u"sans")
        self.existant_texte.setWordWrap(True)
        self.existant_texte.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_existant.addWidget(self.existant_texte)

        self.existant_ouvrir = BoutonForme(self.existant)
        self.existant_ouvrir.setObjectName(u"existant_ouvrir")
        self.existant_ouvrir.setProperty(u"genre", u"lien")
        self.existant_ouvrir.setProperty(u"taille", u"petite")

        self.rangee_existant.addWidget(self.existant_ouvrir)

        self.rangee_existant.setStretch(0, 1)

        self.pile_nouveau.addWidget(self.existant)

        self.semblable = QWidget(self.panneau_nouveau)
        self.semblable.setObjectName(u"semblable")
        self.rangee_semblable = QHBoxLayout(self.semblable)
        self.rangee_semblable.setSpacing(8)
        self.rangee_semblable.setObjectName(u"rangee_semblable")
        self.rangee_semblable.setContentsMargins(0, 0, 0, 0)
        self.semblable_texte = QLabel(self.semblable)
        self.semblable_texte.setObjectName(u"semblable_texte")
        self.semblable_texte.setProperty(u"genre", u"second")
        self.semblable_texte.setProperty(u"ton", u"fragile")
        self.semblable_texte.setWordWrap(True)
        self.semblable_texte.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_semblable.addWidget(self.semblable_texte)

        self.semblable_ouvrir = BoutonForme(self.semblable)
        self.semblable_ouvrir.setObjectName(u"semblable_ouvrir")
        self.semblable_ouvrir.setProperty(u"genre", u"lien")
        self.semblable_ouvrir.setProperty(u"taille", u"petite")

        self.rangee_semblable.addWidget(self.semblable_ouvrir)

        self.rangee_semblable.setStretch(0, 1)

        self.pile_nouveau.addWidget(self.semblable)

        self.pied_nouveau = QHBoxLayout()
        self.pied_nouveau.setSpacing(12)
        self.pied_nouveau.setObjectName(u"pied_nouveau")
        self.pied_nouveau.setContentsMargins(0, 0, 0, 0)
        self.aide_nouveau = QLabel(self.panneau_nouveau)
        self.aide_nouveau.setObjectName(u"aide_nouveau")
        self.aide_nouveau.setProperty(u"genre", u"second")
        self.aide_nouveau.setWordWrap(True)

        self.pied_nouveau.addWidget(self.aide_nouveau)

        self.creer = BoutonForme(self.panneau_nouveau)
        self.creer.setObjectName(u"creer")
        self.creer.setProperty(u"genre", u"principal")

        self.pied_nouveau.addWidget(self.creer)

        self.pied_nouveau.setStretch(0, 1)

        self.pile_nouveau.addLayout(self.pied_nouveau)

        self.reserve = QWidget(self.panneau_nouveau)
        self.reserve.setObjectName(u"reserve")
        self.pile_reserve = QVBoxLayout(self.reserve)
        self.pile_reserve.setSpacing(0)
        self.pile_reserve.setObjectName(u"pile_reserve")
        self.pile_reserve.setContentsMargins(0, 0, 0, 0)
        self.bloc_numero = QWidget(self.reserve)
        self.bloc_numero.setObjectName(u"bloc_numero")
        self.pile_numero = QVBoxLayout(self.bloc_numero)
        self.pile_numero.setSpacing(4)
        self.pile_numero.setObjectName(u"pile_numero")
        self.pile_numero.setContentsMargins(0, 0, 0, 0)
        self.etiquette_numero = QLabel(self.bloc_numero)
        self.etiquette_numero.setObjectName(u"etiquette_numero")
        self.etiquette_numero.setProperty(u"genre", u"second")
        self.etiquette_numero.setProperty(u"ton", u"texte")

        self.pile_numero.addWidget(self.etiquette_numero)

        self.numero = QLineEdit(self.bloc_numero)
        self.numero.setObjectName(u"numero")

        self.pile_numero.addWidget(self.numero)

        self.faute_numero = QLabel(self.bloc_numero)
        self.faute_numero.setObjectName(u"faute_numero")
        self.faute_numero.setProperty(u"genre", u"second")
        self.faute_numero.setProperty(u"ton", u"sans")
        self.faute_numero.setWordWrap(True)
        self.faute_numero.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_numero.addWidget(self.faute_numero)


        self.pile_reserve.addWidget(self.bloc_numero)

        self.bloc_nom = QWidget(self.reserve)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_nom = QVBoxLayout(self.bloc_nom)
        self.pile_nom.setSpacing(4)
        self.pile_nom.setObjectName(u"pile_nom")
        self.pile_nom.setContentsMargins(0, 0, 0, 0)
        self.etiquette_nom = QLabel(self.bloc_nom)
        self.etiquette_nom.setObjectName(u"etiquette_nom")
        self.etiquette_nom.setProperty(u"genre", u"second")
        self.etiquette_nom.setProperty(u"ton", u"texte")

        self.pile_nom.addWidget(self.etiquette_nom)

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


        self.pile_reserve.addWidget(self.bloc_nom)

        self.bloc_prenom = QWidget(self.reserve)
        self.bloc_prenom.setObjectName(u"bloc_prenom")
        self.pile_prenom = QVBoxLayout(self.bloc_prenom)
        self.pile_prenom.setSpacing(4)
        self.pile_prenom.setObjectName(u"pile_prenom")
        self.pile_prenom.setContentsMargins(0, 0, 0, 0)
        self.etiquette_prenom = QLabel(self.bloc_prenom)
        self.etiquette_prenom.setObjectName(u"etiquette_prenom")
        self.etiquette_prenom.setProperty(u"genre", u"second")
        self.etiquette_prenom.setProperty(u"ton", u"texte")

        self.pile_prenom.addWidget(self.etiquette_prenom)

        self.prenom = QLineEdit(self.bloc_prenom)
        self.prenom.setObjectName(u"prenom")

        self.pile_prenom.addWidget(self.prenom)

        self.faute_prenom = QLabel(self.bloc_prenom)
        self.faute_prenom.setObjectName(u"faute_prenom")
        self.faute_prenom.setProperty(u"genre", u"second")
        self.faute_prenom.setProperty(u"ton", u"sans")
        self.faute_prenom.setWordWrap(True)
        self.faute_prenom.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_prenom.addWidget(self.faute_prenom)


        self.pile_reserve.addWidget(self.bloc_prenom)

        self.bloc_naissance = QWidget(self.reserve)
        self.bloc_naissance.setObjectName(u"bloc_naissance")
        self.pile_naissance = QVBoxLayout(self.bloc_naissance)
        self.pile_naissance.setSpacing(4)
        self.pile_naissance.setObjectName(u"pile_naissance")
        self.pile_naissance.setContentsMargins(0, 0, 0, 0)
        self.etiquette_naissance = QLabel(self.bloc_naissance)
        self.etiquette_naissance.setObjectName(u"etiquette_naissance")
        self.etiquette_naissance.setProperty(u"genre", u"second")
        self.etiquette_naissance.setProperty(u"ton", u"texte")

        self.pile_naissance.addWidget(self.etiquette_naissance)

        self.naissance = QLineEdit(self.bloc_naissance)
        self.naissance.setObjectName(u"naissance")

        self.pile_naissance.addWidget(self.naissance)

        self.faute_naissance = QLabel(self.bloc_naissance)
        self.faute_naissance.setObjectName(u"faute_naissance")
        self.faute_naissance.setProperty(u"genre", u"second")
        self.faute_naissance.setProperty(u"ton", u"sans")
        self.faute_naissance.setWordWrap(True)
        self.faute_naissance.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_naissance.addWidget(self.faute_naissance)


        self.pile_reserve.addWidget(self.bloc_naissance)

        self.bloc_sexe = QWidget(self.reserve)
        self.bloc_sexe.setObjectName(u"bloc_sexe")
        self.pile_sexe = QVBoxLayout(self.bloc_sexe)
        self.pile_sexe.setSpacing(4)
        self.pile_sexe.setObjectName(u"pile_sexe")
        self.pile_sexe.setContentsMargins(0, 0, 0, 0)
        self.etiquette_sexe = QLabel(self.bloc_sexe)
        self.etiquette_sexe.setObjectName(u"etiquette_sexe")
        self.etiquette_sexe.setProperty(u"genre", u"second")
        self.etiquette_sexe.setProperty(u"ton", u"texte")

        self.pile_sexe.addWidget(self.etiquette_sexe)

        self.sexe = QComboBox(self.bloc_sexe)
        self.sexe.setObjectName(u"sexe")

        self.pile_sexe.addWidget(self.sexe)

        self.faute_sexe = QLabel(self.bloc_sexe)
        self.faute_sexe.setObjectName(u"faute_sexe")
        self.faute_sexe.setProperty(u"genre", u"second")
        self.faute_sexe.setProperty(u"ton", u"sans")
        self.faute_sexe.setWordWrap(True)
        self.faute_sexe.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_sexe.addWidget(self.faute_sexe)


        self.pile_reserve.addWidget(self.bloc_sexe)

        self.bloc_unite = QWidget(self.reserve)
        self.bloc_unite.setObjectName(u"bloc_unite")
        self.pile_unite = QVBoxLayout(self.bloc_unite)
        self.pile_unite.setSpacing(4)
        self.pile_unite.setObjectName(u"pile_unite")
        self.pile_unite.setContentsMargins(0, 0, 0, 0)
        self.etiquette_unite = QLabel(self.bloc_unite)
        self.etiquette_unite.setObjectName(u"etiquette_unite")
        self.etiquette_unite.setProperty(u"genre", u"second")
        self.etiquette_unite.setProperty(u"ton", u"texte")

        self.pile_unite.addWidget(self.etiquette_unite)

        self.unite = QLineEdit(self.bloc_unite)
        self.unite.setObjectName(u"unite")

        self.pile_unite.addWidget(self.unite)

        self.faute_unite = QLabel(self.bloc_unite)
        self.faute_unite.setObjectName(u"faute_unite")
        self.faute_unite.setProperty(u"genre", u"second")
        self.faute_unite.setProperty(u"ton", u"sans")
        self.faute_unite.setWordWrap(True)
        self.faute_unite.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_unite.addWidget(self.faute_unite)


        self.pile_reserve.addWidget(self.bloc_unite)

        self.bloc_referent = QWidget(self.reserve)
        self.bloc_referent.setObjectName(u"bloc_referent")
        self.pile_referent = QVBoxLayout(self.bloc_referent)
        self.pile_referent.setSpacing(4)
        self.pile_referent.setObjectName(u"pile_referent")
        self.pile_referent.setContentsMargins(0, 0, 0, 0)
        self.etiquette_referent = QLabel(self.bloc_referent)
        self.etiquette_referent.setObjectName(u"etiquette_referent")
        self.etiquette_referent.setProperty(u"genre", u"second")
        self.etiquette_referent.setProperty(u"ton", u"texte")

        self.pile_referent.addWidget(self.etiquette_referent)

        self.referent = QLineEdit(self.bloc_referent)
        self.referent.setObjectName(u"referent")

        self.pile_referent.addWidget(self.referent)

        self.faute_referent = QLabel(self.bloc_referent)
        self.faute_referent.setObjectName(u"faute_referent")
        self.faute_referent.setProperty(u"genre", u"second")
        self.faute_referent.setProperty(u"ton", u"sans")
        self.faute_referent.setWordWrap(True)
        self.faute_referent.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_referent.addWidget(self.faute_referent)


        self.pile_reserve.addWidget(self.bloc_referent)

        self.bloc_entree = QWidget(self.reserve)
        self.bloc_entree.setObjectName(u"bloc_entree")
        self.pile_entree = QVBoxLayout(self.bloc_entree)
        self.pile_entree.setSpacing(4)
        self.pile_entree.setObjectName(u"pile_entree")
        self.pile_entree.setContentsMargins(0, 0, 0, 0)
        self.etiquette_entree = QLabel(self.bloc_entree)
        self.etiquette_entree.setObjectName(u"etiquette_entree")
        self.etiquette_entree.setProperty(u"genre", u"second")
        self.etiquette_entree.setProperty(u"ton", u"texte")

        self.pile_entree.addWidget(self.etiquette_entree)

        self.entree = QLineEdit(self.bloc_entree)
        self.entree.setObjectName(u"entree")

        self.pile_entree.addWidget(self.entree)

        self.faute_entree = QLabel(self.bloc_entree)
        self.faute_entree.setObjectName(u"faute_entree")
        self.faute_entree.setProperty(u"genre", u"second")
        self.faute_entree.setProperty(u"ton", u"sans")
        self.faute_entree.setWordWrap(True)
        self.faute_entree.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_entree.addWidget(self.faute_entree)


        self.pile_reserve.addWidget(self.bloc_entree)

        self.bloc_sortie = QWidget(self.reserve)
        self.bloc_sortie.setObjectName(u"bloc_sortie")
        self.pile_sortie = QVBoxLayout(self.bloc_sortie)
        self.pile_sortie.setSpacing(4)
        self.pile_sortie.setObjectName(u"pile_sortie")
        self.pile_sortie.setContentsMargins(0, 0, 0, 0)
        self.etiquette_sortie = QLabel(self.bloc_sortie)
        self.etiquette_sortie.setObjectName(u"etiquette_sortie")
        self.etiquette_sortie.setProperty(u"genre", u"second")
        self.etiquette_sortie.setProperty(u"ton", u"texte")

        self.pile_sortie.addWidget(self.etiquette_sortie)

        self.sortie = QLineEdit(self.bloc_sortie)
        self.sortie.setObjectName(u"sortie")

        self.pile_sortie.addWidget(self.sortie)

        self.faute_sortie = QLabel(self.bloc_sortie)
        self.faute_sortie.setObjectName(u"faute_sortie")
        self.faute_sortie.setProperty(u"genre", u"second")
        self.faute_sortie.setProperty(u"ton", u"sans")
        self.faute_sortie.setWordWrap(True)
        self.faute_sortie.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_sortie.addWidget(self.faute_sortie)


        self.pile_reserve.addWidget(self.bloc_sortie)


        self.pile_nouveau.addWidget(self.reserve)


        self.page.addWidget(self.panneau_nouveau)

        self.panneau_table = QFrame(Jeunes)
        self.panneau_table.setObjectName(u"panneau_table")
        self.panneau_table.setProperty(u"genre", u"panneau")
        self.pile_table = QVBoxLayout(self.panneau_table)
        self.pile_table.setSpacing(0)
        self.pile_table.setObjectName(u"pile_table")
        self.pile_table.setContentsMargins(1, 1, 1, 1)
        self.table = TableJeunes(self.panneau_table)
        self.table.setObjectName(u"table")

        self.pile_table.addWidget(self.table)

        self.vide = QWidget(self.panneau_table)
        self.vide.setObjectName(u"vide")
        self.pile_vide = QVBoxLayout(self.vide)
        self.pile_vide.setSpacing(0)
        self.pile_vide.setObjectName(u"pile_vide")
        self.pile_vide.setContentsMargins(16, 16, 16, 16)

        self.pile_table.addWidget(self.vide)


        self.page.addWidget(self.panneau_table)

        self.place_lot = QWidget(Jeunes)
        self.place_lot.setObjectName(u"place_lot")
        self.pile_lot = QVBoxLayout(self.place_lot)
        self.pile_lot.setSpacing(8)
        self.pile_lot.setObjectName(u"pile_lot")
        self.pile_lot.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.place_lot)

        self.pied = QHBoxLayout()
        self.pied.setSpacing(12)
        self.pied.setObjectName(u"pied")
        self.pied.setContentsMargins(0, 0, 0, 0)
        self.place_aide = QHBoxLayout()
        self.place_aide.setSpacing(0)
        self.place_aide.setObjectName(u"place_aide")
        self.place_aide.setContentsMargins(0, 0, 0, 0)

        self.pied.addLayout(self.place_aide)

        self.ecart_pied = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pied.addItem(self.ecart_pied)

        self.place_legende = QHBoxLayout()
        self.place_legende.setSpacing(0)
        self.place_legende.setObjectName(u"place_legende")
        self.place_legende.setContentsMargins(0, 0, 0, 0)

        self.pied.addLayout(self.place_legende)


        self.page.addLayout(self.pied)

        self.page.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.etiquette_numero.setBuddy(self.numero)
        self.etiquette_nom.setBuddy(self.nom)
        self.etiquette_prenom.setBuddy(self.prenom)
        self.etiquette_naissance.setBuddy(self.naissance)
        self.etiquette_sexe.setBuddy(self.sexe)
        self.etiquette_unite.setBuddy(self.unite)
        self.etiquette_referent.setBuddy(self.referent)
        self.etiquette_entree.setBuddy(self.entree)
        self.etiquette_sortie.setBuddy(self.sortie)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.numero, self.nom)
        QWidget.setTabOrder(self.nom, self.prenom)
        QWidget.setTabOrder(self.prenom, self.naissance)
        QWidget.setTabOrder(self.naissance, self.sexe)
        QWidget.setTabOrder(self.sexe, self.unite)
        QWidget.setTabOrder(self.unite, self.referent)
        QWidget.setTabOrder(self.referent, self.entree)
        QWidget.setTabOrder(self.entree, self.sortie)
        QWidget.setTabOrder(self.sortie, self.creer)
        QWidget.setTabOrder(self.creer, self.fermer_nouveau)
        QWidget.setTabOrder(self.fermer_nouveau, self.table)

        self.retranslateUi(Jeunes)
    # setupUi

    def retranslateUi(self, Jeunes):
        self.colonnes.setText(QCoreApplication.translate("Jeunes", u" Colonnes", None))
        self.exporter.setText(QCoreApplication.translate("Jeunes", u" Exporter la liste", None))
        self.nouveau.setText(QCoreApplication.translate("Jeunes", u" Nouveau dossier", None))
        self.vues.setText(QCoreApplication.translate("Jeunes", u" Vues", None))
        self.tout_effacer.setText(QCoreApplication.translate("Jeunes", u"Tout effacer", None))
        self.titre_nouveau.setText(QCoreApplication.translate("Jeunes", u"Nouveau dossier", None))
#if QT_CONFIG(accessibility)
        self.fermer_nouveau.setAccessibleName(QCoreApplication.translate("Jeunes", u"Fermer sans cr\u00e9er", None))
#endif // QT_CONFIG(accessibility)
        self.existant_ouvrir.setText(QCoreApplication.translate("Jeunes", u"Ouvrir ce dossier", None))
        self.semblable_ouvrir.setText(QCoreApplication.translate("Jeunes", u"Ouvrir ce dossier", None))
        self.aide_nouveau.setText(QCoreApplication.translate("Jeunes", u"Le reste se compl\u00e8te dans le dossier. Une case vide veut dire qu'on ne sait pas.", None))
        self.creer.setText(QCoreApplication.translate("Jeunes", u"Cr\u00e9er le dossier", None))
        self.etiquette_numero.setText(QCoreApplication.translate("Jeunes", u"Num\u00e9ro de dossier", None))
#if QT_CONFIG(accessibility)
        self.numero.setAccessibleName(QCoreApplication.translate("Jeunes", u"Num\u00e9ro de dossier", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_nom.setText(QCoreApplication.translate("Jeunes", u"Nom", None))
#if QT_CONFIG(accessibility)
        self.nom.setAccessibleName(QCoreApplication.translate("Jeunes", u"Nom", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_prenom.setText(QCoreApplication.translate("Jeunes", u"Pr\u00e9nom", None))
#if QT_CONFIG(accessibility)
        self.prenom.setAccessibleName(QCoreApplication.translate("Jeunes", u"Pr\u00e9nom", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_naissance.setText(QCoreApplication.translate("Jeunes", u"Naissance", None))
#if QT_CONFIG(accessibility)
        self.naissance.setAccessibleName(QCoreApplication.translate("Jeunes", u"Naissance", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_sexe.setText(QCoreApplication.translate("Jeunes", u"Sexe", None))
#if QT_CONFIG(accessibility)
        self.sexe.setAccessibleName(QCoreApplication.translate("Jeunes", u"Sexe", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_unite.setText(QCoreApplication.translate("Jeunes", u"Unit\u00e9", None))
#if QT_CONFIG(accessibility)
        self.unite.setAccessibleName(QCoreApplication.translate("Jeunes", u"Unit\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_referent.setText(QCoreApplication.translate("Jeunes", u"R\u00e9f\u00e9rent", None))
#if QT_CONFIG(accessibility)
        self.referent.setAccessibleName(QCoreApplication.translate("Jeunes", u"R\u00e9f\u00e9rent", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_entree.setText(QCoreApplication.translate("Jeunes", u"Entr\u00e9e \u00e0 l\u2019ASE", None))
#if QT_CONFIG(accessibility)
        self.entree.setAccessibleName(QCoreApplication.translate("Jeunes", u"Entr\u00e9e \u00e0 l\u2019ASE", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_sortie.setText(QCoreApplication.translate("Jeunes", u"Sortie pr\u00e9vue", None))
#if QT_CONFIG(accessibility)
        self.sortie.setAccessibleName(QCoreApplication.translate("Jeunes", u"Sortie pr\u00e9vue", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Jeunes", u"Jeunes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


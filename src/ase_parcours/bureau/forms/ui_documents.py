# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Documents(object):
    def setupUi(self, Documents):
        if not Documents.objectName():
            Documents.setObjectName(u"Documents")
        self.pile_1 = QVBoxLayout(Documents)
        self.pile_1.setSpacing(0)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Documents)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_2 = QVBoxLayout(self.contenu)
        self.pile_2.setSpacing(10)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(16, 12, 16, 12)
        self.tete = QWidget(self.contenu)
        self.tete.setObjectName(u"tete")
        self.rangee_3 = QHBoxLayout(self.tete)
        self.rangee_3.setSpacing(8)
        self.rangee_3.setObjectName(u"rangee_3")
        self.rangee_3.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")

        self.rangee_3.addWidget(self.titre)

        self.compte = QLabel(self.tete)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"doux")
        self.compte.setWordWrap(True)

        self.rangee_3.addWidget(self.compte)

        self.ajouter_papier = BoutonForme(self.tete)
        self.ajouter_papier.setObjectName(u"ajouter_papier")
        self.ajouter_papier.setProperty(u"icone", u"plus")
        self.ajouter_papier.setProperty(u"taille", u"petite")

        self.rangee_3.addWidget(self.ajouter_papier)

        self.numeriser = BoutonForme(self.tete)
        self.numeriser.setObjectName(u"numeriser")
        self.numeriser.setProperty(u"icone", u"package-import")
        self.numeriser.setProperty(u"taille", u"petite")

        self.rangee_3.addWidget(self.numeriser)

        self.verser = BoutonForme(self.tete)
        self.verser.setObjectName(u"verser")
        self.verser.setProperty(u"icone", u"paperclip")
        self.verser.setProperty(u"taille", u"petite")

        self.rangee_3.addWidget(self.verser)

        self.rangee_3.setStretch(1, 1)

        self.pile_2.addWidget(self.tete)

        self.avis = QLabel(self.contenu)
        self.avis.setObjectName(u"avis")
        self.avis.setProperty(u"ton", u"fragile")
        self.avis.setWordWrap(True)

        self.pile_2.addWidget(self.avis)

        self.panneau_versement = QFrame(self.contenu)
        self.panneau_versement.setObjectName(u"panneau_versement")
        self.panneau_versement.setProperty(u"genre", u"carte_choisie")
        self.pile_4 = QVBoxLayout(self.panneau_versement)
        self.pile_4.setSpacing(8)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(14, 12, 14, 12)
        self.titre_versement = QLabel(self.panneau_versement)
        self.titre_versement.setObjectName(u"titre_versement")
        self.titre_versement.setProperty(u"genre", u"titre_panneau")

        self.pile_4.addWidget(self.titre_versement)

        self.champs = QWidget(self.panneau_versement)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_fichier = QWidget(self.champs)
        self.bloc_fichier.setObjectName(u"bloc_fichier")
        self.pile_5 = QVBoxLayout(self.bloc_fichier)
        self.pile_5.setSpacing(3)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(0, 0, 0, 0)
        self.libelle_fichier = QLabel(self.bloc_fichier)
        self.libelle_fichier.setObjectName(u"libelle_fichier")
        self.libelle_fichier.setProperty(u"genre", u"second")

        self.pile_5.addWidget(self.libelle_fichier)

        self.choisir = BoutonForme(self.bloc_fichier)
        self.choisir.setObjectName(u"choisir")
        self.choisir.setProperty(u"icone", u"folder-open")

        self.pile_5.addWidget(self.choisir)


        self.grille_champs.addWidget(self.bloc_fichier, 0, 0, 1, 1)

        self.bloc_nom_piece = QWidget(self.champs)
        self.bloc_nom_piece.setObjectName(u"bloc_nom_piece")
        self.pile_6 = QVBoxLayout(self.bloc_nom_piece)
        self.pile_6.setSpacing(3)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom_piece = QLabel(self.bloc_nom_piece)
        self.libelle_nom_piece.setObjectName(u"libelle_nom_piece")
        self.libelle_nom_piece.setProperty(u"genre", u"second")

        self.pile_6.addWidget(self.libelle_nom_piece)

        self.nom_piece = QLineEdit(self.bloc_nom_piece)
        self.nom_piece.setObjectName(u"nom_piece")

        self.pile_6.addWidget(self.nom_piece)

        self.faute_nom_piece = QLabel(self.bloc_nom_piece)
        self.faute_nom_piece.setObjectName(u"faute_nom_piece")
        self.faute_nom_piece.setWordWrap(True)

        self.pile_6.addWidget(self.faute_nom_piece)


        self.grille_champs.addWidget(self.bloc_nom_piece, 0, 0, 1, 1)

        self.bloc_papier = QWidget(self.champs)
        self.bloc_papier.setObjectName(u"bloc_papier")
        self.pile_7 = QVBoxLayout(self.bloc_papier)
        self.pile_7.setSpacing(3)
        self.pile_7.setObjectName(u"pile_7")
        self.pile_7.setContentsMargins(0, 0, 0, 0)
        self.libelle_papier = QLabel(self.bloc_papier)
        self.libelle_papier.setObjectName(u"libelle_papier")
        self.libelle_papier.setProperty(u"genre", u"second")

        self.pile_7.addWidget(self.libelle_papier)

        self.papier = QComboBox(self.bloc_papier)
        self.papier.setObjectName(u"papier")
        self.papier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.papier.setMinimumContentsLength(14)

        self.pile_7.addWidget(self.papier)


        self.grille_champs.addWidget(self.bloc_papier, 0, 0, 1, 1)

        self.bloc_pour = QWidget(self.champs)
        self.bloc_pour.setObjectName(u"bloc_pour")
        self.pile_8 = QVBoxLayout(self.bloc_pour)
        self.pile_8.setSpacing(3)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(0, 0, 0, 0)
        self.libelle_pour = QLabel(self.bloc_pour)
        self.libelle_pour.setObjectName(u"libelle_pour")
        self.libelle_pour.setProperty(u"genre", u"second")

        self.pile_8.addWidget(self.libelle_pour)

        self.pour = QComboBox(self.bloc_pour)
        self.pour.setObjectName(u"pour")
        self.pour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pour.setMinimumContentsLength(14)

        self.pile_8.addWidget(self.pour)


        self.grille_champs.addWidget(self.bloc_pour, 0, 0, 1, 1)

        self.bloc_edition = QWidget(self.champs)
        self.bloc_edition.setObjectName(u"bloc_edition")
        self.pile_9 = QVBoxLayout(self.bloc_edition)
        self.pile_9.setSpacing(3)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(0, 0, 0, 0)
        self.libelle_edition = QLabel(self.bloc_edition)
        self.libelle_edition.setObjectName(u"libelle_edition")
        self.libelle_edition.setProperty(u"genre", u"second")

        self.pile_9.addWidget(self.libelle_edition)

        self.edition = QComboBox(self.bloc_edition)
        self.edition.setObjectName(u"edition")
        self.edition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.edition.setMinimumContentsLength(14)

        self.pile_9.addWidget(self.edition)


        self.grille_champs.addWidget(self.bloc_edition, 0, 0, 1, 1)


        self.pile_4.addWidget(self.champs)

        self.refus = QLabel(self.panneau_versement)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_4.addWidget(self.refus)

        self.pied = QWidget(self.panneau_versement)
        self.pied.setObjectName(u"pied")
        self.rangee_10 = QHBoxLayout(self.pied)
        self.rangee_10.setSpacing(8)
        self.rangee_10.setObjectName(u"rangee_10")
        self.rangee_10.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_10.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_10.addWidget(self.renoncer)

        self.ressort_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_10.addItem(self.ressort_11)


        self.pile_4.addWidget(self.pied)


        self.pile_2.addWidget(self.panneau_versement)

        self.panneau_retrait = QFrame(self.contenu)
        self.panneau_retrait.setObjectName(u"panneau_retrait")
        self.panneau_retrait.setProperty(u"genre", u"carte_choisie")
        self.pile_12 = QVBoxLayout(self.panneau_retrait)
        self.pile_12.setSpacing(8)
        self.pile_12.setObjectName(u"pile_12")
        self.pile_12.setContentsMargins(14, 12, 14, 12)
        self.titre_retrait = QLabel(self.panneau_retrait)
        self.titre_retrait.setObjectName(u"titre_retrait")
        self.titre_retrait.setProperty(u"genre", u"titre_panneau")
        self.titre_retrait.setWordWrap(True)

        self.pile_12.addWidget(self.titre_retrait)

        self.bloc_motif = QWidget(self.panneau_retrait)
        self.bloc_motif.setObjectName(u"bloc_motif")
        self.pile_13 = QVBoxLayout(self.bloc_motif)
        self.pile_13.setSpacing(3)
        self.pile_13.setObjectName(u"pile_13")
        self.pile_13.setContentsMargins(0, 0, 0, 0)
        self.libelle_motif = QLabel(self.bloc_motif)
        self.libelle_motif.setObjectName(u"libelle_motif")
        self.libelle_motif.setProperty(u"genre", u"second")

        self.pile_13.addWidget(self.libelle_motif)

        self.motif = QLineEdit(self.bloc_motif)
        self.motif.setObjectName(u"motif")

        self.pile_13.addWidget(self.motif)

        self.faute_motif = QLabel(self.bloc_motif)
        self.faute_motif.setObjectName(u"faute_motif")
        self.faute_motif.setWordWrap(True)

        self.pile_13.addWidget(self.faute_motif)


        self.pile_12.addWidget(self.bloc_motif)

        self.pied_retrait = QWidget(self.panneau_retrait)
        self.pied_retrait.setObjectName(u"pied_retrait")
        self.rangee_14 = QHBoxLayout(self.pied_retrait)
        self.rangee_14.setSpacing(8)
        self.rangee_14.setObjectName(u"rangee_14")
        self.rangee_14.setContentsMargins(0, 0, 0, 0)
        self.retirer_ok = BoutonForme(self.pied_retrait)
        self.retirer_ok.setObjectName(u"retirer_ok")
        self.retirer_ok.setProperty(u"genre", u"danger")

        self.rangee_14.addWidget(self.retirer_ok)

        self.retirer_non = BoutonForme(self.pied_retrait)
        self.retirer_non.setObjectName(u"retirer_non")

        self.rangee_14.addWidget(self.retirer_non)

        self.ressort_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_14.addItem(self.ressort_15)


        self.pile_12.addWidget(self.pied_retrait)


        self.pile_2.addWidget(self.panneau_retrait)

        self.place_panneaux = QWidget(self.contenu)
        self.place_panneaux.setObjectName(u"place_panneaux")
        self.pile_panneaux = QVBoxLayout(self.place_panneaux)
        self.pile_panneaux.setSpacing(10)
        self.pile_panneaux.setObjectName(u"pile_panneaux")
        self.pile_panneaux.setContentsMargins(0, 0, 0, 0)

        self.pile_2.addWidget(self.place_panneaux)

        self.place_rien = QWidget(self.contenu)
        self.place_rien.setObjectName(u"place_rien")
        self.pile_rien = QVBoxLayout(self.place_rien)
        self.pile_rien.setSpacing(0)
        self.pile_rien.setObjectName(u"pile_rien")
        self.pile_rien.setContentsMargins(0, 0, 0, 0)

        self.pile_2.addWidget(self.place_rien)

        self.panneau_papiers = QFrame(self.contenu)
        self.panneau_papiers.setObjectName(u"panneau_papiers")
        self.panneau_papiers.setProperty(u"genre", u"panneau")
        self.pile_16 = QVBoxLayout(self.panneau_papiers)
        self.pile_16.setSpacing(8)
        self.pile_16.setObjectName(u"pile_16")
        self.pile_16.setContentsMargins(0, 10, 0, 10)
        self.tete_papiers = QWidget(self.panneau_papiers)
        self.tete_papiers.setObjectName(u"tete_papiers")
        self.rangee_17 = QHBoxLayout(self.tete_papiers)
        self.rangee_17.setSpacing(10)
        self.rangee_17.setObjectName(u"rangee_17")
        self.rangee_17.setContentsMargins(14, 0, 14, 0)
        self.titre_papiers = QLabel(self.tete_papiers)
        self.titre_papiers.setObjectName(u"titre_papiers")
        self.titre_papiers.setProperty(u"genre", u"titre_panneau")

        self.rangee_17.addWidget(self.titre_papiers)

        self.compte_papiers = QLabel(self.tete_papiers)
        self.compte_papiers.setObjectName(u"compte_papiers")
        self.compte_papiers.setProperty(u"genre", u"doux")
        self.compte_papiers.setWordWrap(True)

        self.rangee_17.addWidget(self.compte_papiers)

        self.rangee_17.setStretch(1, 1)

        self.pile_16.addWidget(self.tete_papiers)

        self.papiers = QTableWidget(self.panneau_papiers)
        self.papiers.setObjectName(u"papiers")

        self.pile_16.addWidget(self.papiers)

        self.gestes_papiers = QWidget(self.panneau_papiers)
        self.gestes_papiers.setObjectName(u"gestes_papiers")
        self.rangee_18 = QHBoxLayout(self.gestes_papiers)
        self.rangee_18.setSpacing(8)
        self.rangee_18.setObjectName(u"rangee_18")
        self.rangee_18.setContentsMargins(14, 0, 14, 0)
        self.verser_papier = BoutonForme(self.gestes_papiers)
        self.verser_papier.setObjectName(u"verser_papier")
        self.verser_papier.setProperty(u"icone", u"paperclip")
        self.verser_papier.setProperty(u"taille", u"petite")

        self.rangee_18.addWidget(self.verser_papier)

        self.modifier_papier = BoutonForme(self.gestes_papiers)
        self.modifier_papier.setObjectName(u"modifier_papier")
        self.modifier_papier.setProperty(u"icone", u"pencil-plus")
        self.modifier_papier.setProperty(u"taille", u"petite")

        self.rangee_18.addWidget(self.modifier_papier)

        self.retirer_papier = BoutonForme(self.gestes_papiers)
        self.retirer_papier.setObjectName(u"retirer_papier")
        self.retirer_papier.setProperty(u"icone", u"trash")
        self.retirer_papier.setProperty(u"taille", u"petite")

        self.rangee_18.addWidget(self.retirer_papier)

        self.ressort_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_18.addItem(self.ressort_19)


        self.pile_16.addWidget(self.gestes_papiers)


        self.pile_2.addWidget(self.panneau_papiers)

        self.panneau_table = QFrame(self.contenu)
        self.panneau_table.setObjectName(u"panneau_table")
        self.panneau_table.setProperty(u"genre", u"panneau")
        self.pile_20 = QVBoxLayout(self.panneau_table)
        self.pile_20.setSpacing(8)
        self.pile_20.setObjectName(u"pile_20")
        self.pile_20.setContentsMargins(0, 10, 0, 10)
        self.tete_pieces = QWidget(self.panneau_table)
        self.tete_pieces.setObjectName(u"tete_pieces")
        self.rangee_21 = QHBoxLayout(self.tete_pieces)
        self.rangee_21.setSpacing(10)
        self.rangee_21.setObjectName(u"rangee_21")
        self.rangee_21.setContentsMargins(14, 0, 14, 0)
        self.titre_pieces = QLabel(self.tete_pieces)
        self.titre_pieces.setObjectName(u"titre_pieces")
        self.titre_pieces.setProperty(u"genre", u"titre_panneau")

        self.rangee_21.addWidget(self.titre_pieces)

        self.compte_pieces = QLabel(self.tete_pieces)
        self.compte_pieces.setObjectName(u"compte_pieces")
        self.compte_pieces.setProperty(u"genre", u"doux")
        self.compte_pieces.setWordWrap(True)

        self.rangee_21.addWidget(self.compte_pieces)

        self.rangee_21.setStretch(1, 1)

        self.pile_20.addWidget(self.tete_pieces)

        self.table = QTableWidget(self.panneau_table)
        self.table.setObjectName(u"table")

        self.pile_20.addWidget(self.table)

        self.gestes = QWidget(self.panneau_table)
        self.gestes.setObjectName(u"gestes")
        self.rangee_22 = QHBoxLayout(self.gestes)
        self.rangee_22.setSpacing(8)
        self.rangee_22.setObjectName(u"rangee_22")
        self.rangee_22.setContentsMargins(14, 0, 14, 0)
        self.voir = BoutonForme(self.gestes)
        self.voir.setObjectName(u"voir")
        self.voir.setProperty(u"icone", u"eye")
        self.voir.setProperty(u"taille", u"petite")

        self.rangee_22.addWidget(self.voir)

        self.copier = BoutonForme(self.gestes)
        self.copier.setObjectName(u"copier")
        self.copier.setProperty(u"icone", u"arrow-big-up-line")
        self.copier.setProperty(u"taille", u"petite")

        self.rangee_22.addWidget(self.copier)

        self.classer = BoutonForme(self.gestes)
        self.classer.setObjectName(u"classer")
        self.classer.setProperty(u"icone", u"folder")
        self.classer.setProperty(u"taille", u"petite")

        self.rangee_22.addWidget(self.classer)

        self.retirer = BoutonForme(self.gestes)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.retirer.setProperty(u"taille", u"petite")

        self.rangee_22.addWidget(self.retirer)

        self.ressort_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_22.addItem(self.ressort_23)


        self.pile_20.addWidget(self.gestes)


        self.pile_2.addWidget(self.panneau_table)

        self.place_lecteur = QWidget(self.contenu)
        self.place_lecteur.setObjectName(u"place_lecteur")
        self.pile_lecteur = QVBoxLayout(self.place_lecteur)
        self.pile_lecteur.setSpacing(0)
        self.pile_lecteur.setObjectName(u"pile_lecteur")
        self.pile_lecteur.setContentsMargins(0, 0, 0, 0)

        self.pile_2.addWidget(self.place_lecteur)

        self.place_trousseau = QWidget(self.contenu)
        self.place_trousseau.setObjectName(u"place_trousseau")
        self.pile_trousseau = QVBoxLayout(self.place_trousseau)
        self.pile_trousseau.setSpacing(0)
        self.pile_trousseau.setObjectName(u"pile_trousseau")
        self.pile_trousseau.setContentsMargins(0, 0, 0, 0)

        self.pile_2.addWidget(self.place_trousseau)

        self.ressort_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_2.addItem(self.ressort_24)

        self.defile.setWidget(self.contenu)

        self.pile_1.addWidget(self.defile)

#if QT_CONFIG(shortcut)
        self.libelle_fichier.setBuddy(self.choisir)
        self.libelle_nom_piece.setBuddy(self.nom_piece)
        self.libelle_papier.setBuddy(self.papier)
        self.libelle_pour.setBuddy(self.pour)
        self.libelle_edition.setBuddy(self.edition)
        self.libelle_motif.setBuddy(self.motif)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Documents)
    # setupUi

    def retranslateUi(self, Documents):
        self.titre.setText(QCoreApplication.translate("Documents", u"Documents", None))
        self.compte.setText("")
        self.ajouter_papier.setText(QCoreApplication.translate("Documents", u"Ajouter un papier", None))
        self.numeriser.setText(QCoreApplication.translate("Documents", u"Num\u00e9risation", None))
        self.verser.setText(QCoreApplication.translate("Documents", u"Verser une pi\u00e8ce", None))
        self.avis.setText("")
        self.titre_versement.setText(QCoreApplication.translate("Documents", u"Verser une pi\u00e8ce", None))
        self.libelle_fichier.setText(QCoreApplication.translate("Documents", u"Fichier", None))
        self.choisir.setText(QCoreApplication.translate("Documents", u"Choisir un fichier\u2026", None))
        self.libelle_nom_piece.setText(QCoreApplication.translate("Documents", u"Nom de la pi\u00e8ce", None))
        self.faute_nom_piece.setText("")
        self.libelle_papier.setText(QCoreApplication.translate("Documents", u"Elle montre", None))
        self.libelle_pour.setText(QCoreApplication.translate("Documents", u"Elle prouve", None))
        self.libelle_edition.setText(QCoreApplication.translate("Documents", u"Exemplaire sign\u00e9 de", None))
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Documents", u"Verser", None))
        self.renoncer.setText(QCoreApplication.translate("Documents", u"Renoncer", None))
        self.titre_retrait.setText(QCoreApplication.translate("Documents", u"Retirer la pi\u00e8ce", None))
        self.libelle_motif.setText(QCoreApplication.translate("Documents", u"Motif", None))
        self.faute_motif.setText("")
        self.retirer_ok.setText(QCoreApplication.translate("Documents", u"Retirer", None))
        self.retirer_non.setText(QCoreApplication.translate("Documents", u"Renoncer", None))
        self.titre_papiers.setText(QCoreApplication.translate("Documents", u"Papiers", None))
        self.compte_papiers.setText("")
#if QT_CONFIG(accessibility)
        self.papiers.setAccessibleName(QCoreApplication.translate("Documents", u"Papiers, ce qui manque ou expire d\u2019abord", None))
#endif // QT_CONFIG(accessibility)
        self.verser_papier.setText(QCoreApplication.translate("Documents", u"Verser", None))
        self.modifier_papier.setText(QCoreApplication.translate("Documents", u"Modifier", None))
        self.retirer_papier.setText(QCoreApplication.translate("Documents", u"Retirer", None))
        self.titre_pieces.setText(QCoreApplication.translate("Documents", u"Fichiers", None))
        self.compte_pieces.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Documents", u"Pi\u00e8ces vers\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.voir.setText(QCoreApplication.translate("Documents", u"Voir", None))
        self.copier.setText(QCoreApplication.translate("Documents", u"Enregistrer une copie", None))
        self.classer.setText(QCoreApplication.translate("Documents", u"Classer", None))
        self.retirer.setText(QCoreApplication.translate("Documents", u"Retirer", None))
        pass
    # retranslateUi


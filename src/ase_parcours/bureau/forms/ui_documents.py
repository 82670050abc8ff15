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
        self.pile_16 = QVBoxLayout(Documents)
        self.pile_16.setSpacing(0)
        self.pile_16.setObjectName(u"pile_16")
        self.pile_16.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Documents)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_15 = QVBoxLayout(self.contenu)
        self.pile_15.setSpacing(10)
        self.pile_15.setObjectName(u"pile_15")
        self.pile_15.setContentsMargins(16, 12, 16, 12)
        self.tete = QWidget(self.contenu)
        self.tete.setObjectName(u"tete")
        self.rangee_1 = QHBoxLayout(self.tete)
        self.rangee_1.setSpacing(10)
        self.rangee_1.setObjectName(u"rangee_1")
        self.rangee_1.setContentsMargins(0, 0, 0, 0)
        self.titre_pieces = QLabel(self.tete)
        self.titre_pieces.setObjectName(u"titre_pieces")
        self.titre_pieces.setProperty(u"genre", u"titre_carte")

        self.rangee_1.addWidget(self.titre_pieces)

        self.compte_pieces = QLabel(self.tete)
        self.compte_pieces.setObjectName(u"compte_pieces")
        self.compte_pieces.setProperty(u"genre", u"doux")
        self.compte_pieces.setWordWrap(True)

        self.rangee_1.addWidget(self.compte_pieces)

        self.verser = BoutonForme(self.tete)
        self.verser.setObjectName(u"verser")
        self.verser.setProperty(u"icone", u"paperclip")
        self.verser.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.verser)

        self.rangee_1.setStretch(1, 1)

        self.pile_15.addWidget(self.tete)

        self.panneau_versement = QFrame(self.contenu)
        self.panneau_versement.setObjectName(u"panneau_versement")
        self.panneau_versement.setProperty(u"genre", u"carte_choisie")
        self.pile_8 = QVBoxLayout(self.panneau_versement)
        self.pile_8.setSpacing(8)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(14, 12, 14, 12)
        self.titre_versement = QLabel(self.panneau_versement)
        self.titre_versement.setObjectName(u"titre_versement")
        self.titre_versement.setProperty(u"genre", u"titre_panneau")

        self.pile_8.addWidget(self.titre_versement)

        self.champs = QWidget(self.panneau_versement)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_fichier = QWidget(self.champs)
        self.bloc_fichier.setObjectName(u"bloc_fichier")
        self.pile_2 = QVBoxLayout(self.bloc_fichier)
        self.pile_2.setSpacing(3)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.libelle_fichier = QLabel(self.bloc_fichier)
        self.libelle_fichier.setObjectName(u"libelle_fichier")
        self.libelle_fichier.setProperty(u"genre", u"second")

        self.pile_2.addWidget(self.libelle_fichier)

        self.choisir = BoutonForme(self.bloc_fichier)
        self.choisir.setObjectName(u"choisir")
        self.choisir.setProperty(u"icone", u"folder-open")

        self.pile_2.addWidget(self.choisir)


        self.grille_champs.addWidget(self.bloc_fichier, 0, 0, 1, 1)

        self.bloc_nom_piece = QWidget(self.champs)
        self.bloc_nom_piece.setObjectName(u"bloc_nom_piece")
        self.pile_3 = QVBoxLayout(self.bloc_nom_piece)
        self.pile_3.setSpacing(3)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom_piece = QLabel(self.bloc_nom_piece)
        self.libelle_nom_piece.setObjectName(u"libelle_nom_piece")
        self.libelle_nom_piece.setProperty(u"genre", u"second")

        self.pile_3.addWidget(self.libelle_nom_piece)

        self.nom_piece = QLineEdit(self.bloc_nom_piece)
        self.nom_piece.setObjectName(u"nom_piece")

        self.pile_3.addWidget(self.nom_piece)

        self.faute_nom_piece = QLabel(self.bloc_nom_piece)
        self.faute_nom_piece.setObjectName(u"faute_nom_piece")
        self.faute_nom_piece.setWordWrap(True)

        self.pile_3.addWidget(self.faute_nom_piece)


        self.grille_champs.addWidget(self.bloc_nom_piece, 0, 0, 1, 1)

        self.bloc_pour = QWidget(self.champs)
        self.bloc_pour.setObjectName(u"bloc_pour")
        self.pile_4 = QVBoxLayout(self.bloc_pour)
        self.pile_4.setSpacing(3)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.libelle_pour = QLabel(self.bloc_pour)
        self.libelle_pour.setObjectName(u"libelle_pour")
        self.libelle_pour.setProperty(u"genre", u"second")

        self.pile_4.addWidget(self.libelle_pour)

        self.pour = QComboBox(self.bloc_pour)
        self.pour.setObjectName(u"pour")
        self.pour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pour.setMinimumContentsLength(14)

        self.pile_4.addWidget(self.pour)


        self.grille_champs.addWidget(self.bloc_pour, 0, 0, 1, 1)


        self.pile_8.addWidget(self.champs)

        self.refus = QLabel(self.panneau_versement)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_8.addWidget(self.refus)

        self.pied = QWidget(self.panneau_versement)
        self.pied.setObjectName(u"pied")
        self.rangee_7 = QHBoxLayout(self.pied)
        self.rangee_7.setSpacing(8)
        self.rangee_7.setObjectName(u"rangee_7")
        self.rangee_7.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_7.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_7.addWidget(self.renoncer)

        self.ressort_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_7.addItem(self.ressort_6)


        self.pile_8.addWidget(self.pied)


        self.pile_15.addWidget(self.panneau_versement)

        self.panneau_table = QFrame(self.contenu)
        self.panneau_table.setObjectName(u"panneau_table")
        self.panneau_table.setProperty(u"genre", u"panneau")
        self.pile_11 = QVBoxLayout(self.panneau_table)
        self.pile_11.setSpacing(8)
        self.pile_11.setObjectName(u"pile_11")
        self.pile_11.setContentsMargins(0, 0, 0, 10)
        self.table = QTableWidget(self.panneau_table)
        self.table.setObjectName(u"table")

        self.pile_11.addWidget(self.table)

        self.gestes = QWidget(self.panneau_table)
        self.gestes.setObjectName(u"gestes")
        self.rangee_10 = QHBoxLayout(self.gestes)
        self.rangee_10.setSpacing(8)
        self.rangee_10.setObjectName(u"rangee_10")
        self.rangee_10.setContentsMargins(14, 0, 14, 0)
        self.voir = BoutonForme(self.gestes)
        self.voir.setObjectName(u"voir")
        self.voir.setProperty(u"icone", u"eye")
        self.voir.setProperty(u"taille", u"petite")

        self.rangee_10.addWidget(self.voir)

        self.copier = BoutonForme(self.gestes)
        self.copier.setObjectName(u"copier")
        self.copier.setProperty(u"icone", u"arrow-big-up-line")
        self.copier.setProperty(u"taille", u"petite")

        self.rangee_10.addWidget(self.copier)

        self.ressort_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_10.addItem(self.ressort_9)


        self.pile_11.addWidget(self.gestes)


        self.pile_15.addWidget(self.panneau_table)

        self.place_rien = QWidget(self.contenu)
        self.place_rien.setObjectName(u"place_rien")
        self.pile_rien = QVBoxLayout(self.place_rien)
        self.pile_rien.setSpacing(0)
        self.pile_rien.setObjectName(u"pile_rien")
        self.pile_rien.setContentsMargins(0, 0, 0, 0)

        self.pile_15.addWidget(self.place_rien)

        self.place_lecteur = QWidget(self.contenu)
        self.place_lecteur.setObjectName(u"place_lecteur")
        self.pile_lecteur = QVBoxLayout(self.place_lecteur)
        self.pile_lecteur.setSpacing(0)
        self.pile_lecteur.setObjectName(u"pile_lecteur")
        self.pile_lecteur.setContentsMargins(0, 0, 0, 0)

        self.pile_15.addWidget(self.place_lecteur)

        self.ressort_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_15.addItem(self.ressort_14)

        self.defile.setWidget(self.contenu)

        self.pile_16.addWidget(self.defile)

#if QT_CONFIG(shortcut)
        self.libelle_fichier.setBuddy(self.choisir)
        self.libelle_nom_piece.setBuddy(self.nom_piece)
        self.libelle_pour.setBuddy(self.pour)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Documents)
    # setupUi

    def retranslateUi(self, Documents):
        self.titre_pieces.setText(QCoreApplication.translate("Documents", u"Pi\u00e8ces vers\u00e9es", None))
        self.compte_pieces.setText("")
        self.verser.setText(QCoreApplication.translate("Documents", u"Verser une pi\u00e8ce", None))
        self.titre_versement.setText(QCoreApplication.translate("Documents", u"Verser une pi\u00e8ce", None))
        self.libelle_fichier.setText(QCoreApplication.translate("Documents", u"Fichier", None))
        self.choisir.setText(QCoreApplication.translate("Documents", u"Choisir un fichier\u2026", None))
        self.libelle_nom_piece.setText(QCoreApplication.translate("Documents", u"Nom de la pi\u00e8ce", None))
        self.faute_nom_piece.setText("")
        self.libelle_pour.setText(QCoreApplication.translate("Documents", u"Elle prouve", None))
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Documents", u"Verser", None))
        self.renoncer.setText(QCoreApplication.translate("Documents", u"Renoncer", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Documents", u"Pi\u00e8ces vers\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.voir.setText(QCoreApplication.translate("Documents", u"Voir", None))
        self.copier.setText(QCoreApplication.translate("Documents", u"Enregistrer une copie", None))
        pass
    # retranslateUi


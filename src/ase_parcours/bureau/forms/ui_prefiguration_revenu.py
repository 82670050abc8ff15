# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_revenu.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_PrefigurationRevenu(object):
    def setupUi(self, PrefigurationRevenu):
        if not PrefigurationRevenu.objectName():
            PrefigurationRevenu.setObjectName(u"PrefigurationRevenu")
        self.pile_racine = QVBoxLayout(PrefigurationRevenu)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.refus = QLabel(PrefigurationRevenu)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second_fort")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.refus)

        self.mot = QLabel(PrefigurationRevenu)
        self.mot.setObjectName(u"mot")
        self.mot.setProperty(u"genre", u"doux")
        self.mot.setWordWrap(True)

        self.pile_racine.addWidget(self.mot)

        self.rien = QWidget(PrefigurationRevenu)
        self.rien.setObjectName(u"rien")
        self.pile_rien = QVBoxLayout(self.rien)
        self.pile_rien.setSpacing(6)
        self.pile_rien.setObjectName(u"pile_rien")
        self.pile_rien.setContentsMargins(0, 0, 0, 0)
        self.mot_rien = QLabel(self.rien)
        self.mot_rien.setObjectName(u"mot_rien")
        self.mot_rien.setProperty(u"genre", u"doux")
        self.mot_rien.setWordWrap(True)

        self.pile_rien.addWidget(self.mot_rien)

        self.rangee_rien = QHBoxLayout()
        self.rangee_rien.setSpacing(8)
        self.rangee_rien.setObjectName(u"rangee_rien")
        self.rangee_rien.setContentsMargins(0, 0, 0, 0)
        self.ajouter = BoutonForme(self.rien)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"taille", u"petite")

        self.rangee_rien.addWidget(self.ajouter)

        self.r1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_rien.addItem(self.r1)


        self.pile_rien.addLayout(self.rangee_rien)


        self.pile_racine.addWidget(self.rien)

        self.fiche = QWidget(PrefigurationRevenu)
        self.fiche.setObjectName(u"fiche")
        self.pile_fiche = QVBoxLayout(self.fiche)
        self.pile_fiche.setSpacing(8)
        self.pile_fiche.setObjectName(u"pile_fiche")
        self.pile_fiche.setContentsMargins(0, 0, 0, 0)
        self.grille_tete = QGridLayout()
        self.grille_tete.setObjectName(u"grille_tete")
        self.grille_tete.setHorizontalSpacing(8)
        self.grille_tete.setVerticalSpacing(8)
        self.grille_tete.setContentsMargins(0, 0, 0, 0)
        self.bloc_grandeur = QWidget(self.fiche)
        self.bloc_grandeur.setObjectName(u"bloc_grandeur")
        self.pile_grandeur = QVBoxLayout(self.bloc_grandeur)
        self.pile_grandeur.setSpacing(3)
        self.pile_grandeur.setObjectName(u"pile_grandeur")
        self.pile_grandeur.setContentsMargins(0, 0, 0, 0)
        self.mot_grandeur = QLabel(self.bloc_grandeur)
        self.mot_grandeur.setObjectName(u"mot_grandeur")
        self.mot_grandeur.setProperty(u"genre", u"second")
        self.mot_grandeur.setWordWrap(True)

        self.pile_grandeur.addWidget(self.mot_grandeur)

        self.grandeur = QComboBox(self.bloc_grandeur)
        self.grandeur.setObjectName(u"grandeur")

        self.pile_grandeur.addWidget(self.grandeur)

        self.faute_grandeur = QLabel(self.bloc_grandeur)
        self.faute_grandeur.setObjectName(u"faute_grandeur")
        self.faute_grandeur.setProperty(u"genre", u"second")
        self.faute_grandeur.setWordWrap(True)
        self.faute_grandeur.setProperty(u"ton", u"sans")

        self.pile_grandeur.addWidget(self.faute_grandeur)


        self.grille_tete.addWidget(self.bloc_grandeur, 0, 0, 1, 1)

        self.bloc_libelle = QWidget(self.fiche)
        self.bloc_libelle.setObjectName(u"bloc_libelle")
        self.pile_libelle = QVBoxLayout(self.bloc_libelle)
        self.pile_libelle.setSpacing(3)
        self.pile_libelle.setObjectName(u"pile_libelle")
        self.pile_libelle.setContentsMargins(0, 0, 0, 0)
        self.mot_libelle = QLabel(self.bloc_libelle)
        self.mot_libelle.setObjectName(u"mot_libelle")
        self.mot_libelle.setProperty(u"genre", u"second")
        self.mot_libelle.setWordWrap(True)

        self.pile_libelle.addWidget(self.mot_libelle)

        self.libelle = QLineEdit(self.bloc_libelle)
        self.libelle.setObjectName(u"libelle")

        self.pile_libelle.addWidget(self.libelle)

        self.faute_libelle = QLabel(self.bloc_libelle)
        self.faute_libelle.setObjectName(u"faute_libelle")
        self.faute_libelle.setProperty(u"genre", u"second")
        self.faute_libelle.setWordWrap(True)
        self.faute_libelle.setProperty(u"ton", u"sans")

        self.pile_libelle.addWidget(self.faute_libelle)


        self.grille_tete.addWidget(self.bloc_libelle, 0, 1, 1, 1)


        self.pile_fiche.addLayout(self.grille_tete)

        self.bloc_natures = QWidget(self.fiche)
        self.bloc_natures.setObjectName(u"bloc_natures")
        self.pile_natures = QVBoxLayout(self.bloc_natures)
        self.pile_natures.setSpacing(3)
        self.pile_natures.setObjectName(u"pile_natures")
        self.pile_natures.setContentsMargins(0, 0, 0, 0)
        self.mot_natures = QLabel(self.bloc_natures)
        self.mot_natures.setObjectName(u"mot_natures")
        self.mot_natures.setProperty(u"genre", u"second")
        self.mot_natures.setWordWrap(True)

        self.pile_natures.addWidget(self.mot_natures)

        self.natures = QListWidget(self.bloc_natures)
        self.natures.setObjectName(u"natures")
        self.natures.setProperty(u"hauteur_min", 170)

        self.pile_natures.addWidget(self.natures)

        self.faute_natures = QLabel(self.bloc_natures)
        self.faute_natures.setObjectName(u"faute_natures")
        self.faute_natures.setProperty(u"genre", u"second")
        self.faute_natures.setWordWrap(True)
        self.faute_natures.setProperty(u"ton", u"sans")

        self.pile_natures.addWidget(self.faute_natures)


        self.pile_fiche.addWidget(self.bloc_natures)

        self.depend = QLabel(self.fiche)
        self.depend.setObjectName(u"depend")
        self.depend.setProperty(u"genre", u"doux")
        self.depend.setWordWrap(True)

        self.pile_fiche.addWidget(self.depend)

        self.grille_calcul = QGridLayout()
        self.grille_calcul.setObjectName(u"grille_calcul")
        self.grille_calcul.setHorizontalSpacing(8)
        self.grille_calcul.setVerticalSpacing(8)
        self.grille_calcul.setContentsMargins(0, 0, 0, 0)
        self.bloc_mois = QWidget(self.fiche)
        self.bloc_mois.setObjectName(u"bloc_mois")
        self.pile_mois = QVBoxLayout(self.bloc_mois)
        self.pile_mois.setSpacing(3)
        self.pile_mois.setObjectName(u"pile_mois")
        self.pile_mois.setContentsMargins(0, 0, 0, 0)
        self.mot_mois = QLabel(self.bloc_mois)
        self.mot_mois.setObjectName(u"mot_mois")
        self.mot_mois.setProperty(u"genre", u"second")
        self.mot_mois.setWordWrap(True)

        self.pile_mois.addWidget(self.mot_mois)

        self.mois = QLineEdit(self.bloc_mois)
        self.mois.setObjectName(u"mois")

        self.pile_mois.addWidget(self.mois)

        self.faute_mois = QLabel(self.bloc_mois)
        self.faute_mois.setObjectName(u"faute_mois")
        self.faute_mois.setProperty(u"genre", u"second")
        self.faute_mois.setWordWrap(True)
        self.faute_mois.setProperty(u"ton", u"sans")

        self.pile_mois.addWidget(self.faute_mois)


        self.grille_calcul.addWidget(self.bloc_mois, 0, 0, 1, 1)

        self.bloc_abattement = QWidget(self.fiche)
        self.bloc_abattement.setObjectName(u"bloc_abattement")
        self.pile_abattement = QVBoxLayout(self.bloc_abattement)
        self.pile_abattement.setSpacing(3)
        self.pile_abattement.setObjectName(u"pile_abattement")
        self.pile_abattement.setContentsMargins(0, 0, 0, 0)
        self.mot_abattement = QLabel(self.bloc_abattement)
        self.mot_abattement.setObjectName(u"mot_abattement")
        self.mot_abattement.setProperty(u"genre", u"second")
        self.mot_abattement.setWordWrap(True)

        self.pile_abattement.addWidget(self.mot_abattement)

        self.abattement = QLineEdit(self.bloc_abattement)
        self.abattement.setObjectName(u"abattement")

        self.pile_abattement.addWidget(self.abattement)

        self.faute_abattement = QLabel(self.bloc_abattement)
        self.faute_abattement.setObjectName(u"faute_abattement")
        self.faute_abattement.setProperty(u"genre", u"second")
        self.faute_abattement.setWordWrap(True)
        self.faute_abattement.setProperty(u"ton", u"sans")

        self.pile_abattement.addWidget(self.faute_abattement)


        self.grille_calcul.addWidget(self.bloc_abattement, 0, 1, 1, 1)

        self.bloc_taux = QWidget(self.fiche)
        self.bloc_taux.setObjectName(u"bloc_taux")
        self.pile_taux = QVBoxLayout(self.bloc_taux)
        self.pile_taux.setSpacing(3)
        self.pile_taux.setObjectName(u"pile_taux")
        self.pile_taux.setContentsMargins(0, 0, 0, 0)
        self.mot_taux = QLabel(self.bloc_taux)
        self.mot_taux.setObjectName(u"mot_taux")
        self.mot_taux.setProperty(u"genre", u"second")
        self.mot_taux.setWordWrap(True)

        self.pile_taux.addWidget(self.mot_taux)

        self.taux = QLineEdit(self.bloc_taux)
        self.taux.setObjectName(u"taux")

        self.pile_taux.addWidget(self.taux)

        self.faute_taux = QLabel(self.bloc_taux)
        self.faute_taux.setObjectName(u"faute_taux")
        self.faute_taux.setProperty(u"genre", u"second")
        self.faute_taux.setWordWrap(True)
        self.faute_taux.setProperty(u"ton", u"sans")

        self.pile_taux.addWidget(self.faute_taux)


        self.grille_calcul.addWidget(self.bloc_taux, 0, 2, 1, 1)

        self.bloc_arrondi = QWidget(self.fiche)
        self.bloc_arrondi.setObjectName(u"bloc_arrondi")
        self.pile_arrondi = QVBoxLayout(self.bloc_arrondi)
        self.pile_arrondi.setSpacing(3)
        self.pile_arrondi.setObjectName(u"pile_arrondi")
        self.pile_arrondi.setContentsMargins(0, 0, 0, 0)
        self.mot_arrondi = QLabel(self.bloc_arrondi)
        self.mot_arrondi.setObjectName(u"mot_arrondi")
        self.mot_arrondi.setProperty(u"genre", u"second")
        self.mot_arrondi.setWordWrap(True)

        self.pile_arrondi.addWidget(self.mot_arrondi)

        self.arrondi = QComboBox(self.bloc_arrondi)
        self.arrondi.setObjectName(u"arrondi")

        self.pile_arrondi.addWidget(self.arrondi)

        self.faute_arrondi = QLabel(self.bloc_arrondi)
        self.faute_arrondi.setObjectName(u"faute_arrondi")
        self.faute_arrondi.setProperty(u"genre", u"second")
        self.faute_arrondi.setWordWrap(True)
        self.faute_arrondi.setProperty(u"ton", u"sans")

        self.pile_arrondi.addWidget(self.faute_arrondi)


        self.grille_calcul.addWidget(self.bloc_arrondi, 1, 0, 1, 1)

        self.bloc_pas = QWidget(self.fiche)
        self.bloc_pas.setObjectName(u"bloc_pas")
        self.pile_pas = QVBoxLayout(self.bloc_pas)
        self.pile_pas.setSpacing(3)
        self.pile_pas.setObjectName(u"pile_pas")
        self.pile_pas.setContentsMargins(0, 0, 0, 0)
        self.mot_pas = QLabel(self.bloc_pas)
        self.mot_pas.setObjectName(u"mot_pas")
        self.mot_pas.setProperty(u"genre", u"second")
        self.mot_pas.setWordWrap(True)

        self.pile_pas.addWidget(self.mot_pas)

        self.pas = QLineEdit(self.bloc_pas)
        self.pas.setObjectName(u"pas")

        self.pile_pas.addWidget(self.pas)

        self.faute_pas = QLabel(self.bloc_pas)
        self.faute_pas.setObjectName(u"faute_pas")
        self.faute_pas.setProperty(u"genre", u"second")
        self.faute_pas.setWordWrap(True)
        self.faute_pas.setProperty(u"ton", u"sans")

        self.pile_pas.addWidget(self.faute_pas)


        self.grille_calcul.addWidget(self.bloc_pas, 1, 1, 1, 1)


        self.pile_fiche.addLayout(self.grille_calcul)

        self.bloc_source = QWidget(self.fiche)
        self.bloc_source.setObjectName(u"bloc_source")
        self.pile_source = QVBoxLayout(self.bloc_source)
        self.pile_source.setSpacing(3)
        self.pile_source.setObjectName(u"pile_source")
        self.pile_source.setContentsMargins(0, 0, 0, 0)
        self.mot_source = QLabel(self.bloc_source)
        self.mot_source.setObjectName(u"mot_source")
        self.mot_source.setProperty(u"genre", u"second")
        self.mot_source.setWordWrap(True)

        self.pile_source.addWidget(self.mot_source)

        self.source = QLineEdit(self.bloc_source)
        self.source.setObjectName(u"source")

        self.pile_source.addWidget(self.source)

        self.faute_source = QLabel(self.bloc_source)
        self.faute_source.setObjectName(u"faute_source")
        self.faute_source.setProperty(u"genre", u"second")
        self.faute_source.setWordWrap(True)
        self.faute_source.setProperty(u"ton", u"sans")

        self.pile_source.addWidget(self.faute_source)


        self.pile_fiche.addWidget(self.bloc_source)


        self.pile_racine.addWidget(self.fiche)

#if QT_CONFIG(shortcut)
        self.mot_grandeur.setBuddy(self.grandeur)
        self.mot_libelle.setBuddy(self.libelle)
        self.mot_natures.setBuddy(self.natures)
        self.mot_mois.setBuddy(self.mois)
        self.mot_abattement.setBuddy(self.abattement)
        self.mot_taux.setBuddy(self.taux)
        self.mot_arrondi.setBuddy(self.arrondi)
        self.mot_pas.setBuddy(self.pas)
        self.mot_source.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationRevenu)
    # setupUi

    def retranslateUi(self, PrefigurationRevenu):
        self.refus.setText("")
        self.mot.setText(QCoreApplication.translate("PrefigurationRevenu", u"Le revenu dont d\u00e9pendent le montant et les conditions : quelles ressources, sur quels mois, avec quel abattement.", None))
        self.mot_rien.setText(QCoreApplication.translate("PrefigurationRevenu", u"Ce jeu ne retient aucun revenu.", None))
        self.ajouter.setText(QCoreApplication.translate("PrefigurationRevenu", u" Retenir un revenu", None))
        self.mot_grandeur.setText(QCoreApplication.translate("PrefigurationRevenu", u"Revenu", None))
        self.faute_grandeur.setText("")
        self.mot_libelle.setText(QCoreApplication.translate("PrefigurationRevenu", u"Son nom", None))
        self.faute_libelle.setText("")
        self.mot_natures.setText(QCoreApplication.translate("PrefigurationRevenu", u"Ressources compt\u00e9es", None))
#if QT_CONFIG(accessibility)
        self.natures.setAccessibleName(QCoreApplication.translate("PrefigurationRevenu", u"Ressources compt\u00e9es", None))
#endif // QT_CONFIG(accessibility)
        self.faute_natures.setText("")
        self.depend.setText("")
        self.mot_mois.setText(QCoreApplication.translate("PrefigurationRevenu", u"Mois de la moyenne (0 : du jour)", None))
        self.faute_mois.setText("")
        self.mot_abattement.setText(QCoreApplication.translate("PrefigurationRevenu", u"Abattement, en euros", None))
        self.faute_abattement.setText("")
        self.mot_taux.setText(QCoreApplication.translate("PrefigurationRevenu", u"Part gard\u00e9e, en %", None))
        self.faute_taux.setText("")
        self.mot_arrondi.setText(QCoreApplication.translate("PrefigurationRevenu", u"Arrondi du revenu", None))
        self.faute_arrondi.setText("")
        self.mot_pas.setText(QCoreApplication.translate("PrefigurationRevenu", u"Pas de l\u2019arrondi, en euros", None))
        self.faute_pas.setText("")
        self.mot_source.setText(QCoreApplication.translate("PrefigurationRevenu", u"Texte qui le fonde", None))
        self.faute_source.setText("")
        pass
    # retranslateUi


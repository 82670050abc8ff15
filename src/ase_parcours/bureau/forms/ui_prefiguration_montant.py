# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_montant.ui'
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
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_PrefigurationMontant(object):
    def setupUi(self, PrefigurationMontant):
        if not PrefigurationMontant.objectName():
            PrefigurationMontant.setObjectName(u"PrefigurationMontant")
        self.pile_racine = QVBoxLayout(PrefigurationMontant)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.refus = QLabel(PrefigurationMontant)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second_fort")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.refus)

        self.grille_genre = QGridLayout()
        self.grille_genre.setObjectName(u"grille_genre")
        self.grille_genre.setHorizontalSpacing(8)
        self.grille_genre.setVerticalSpacing(8)
        self.grille_genre.setContentsMargins(0, 0, 0, 0)
        self.bloc_genre = QWidget(PrefigurationMontant)
        self.bloc_genre.setObjectName(u"bloc_genre")
        self.pile_genre = QVBoxLayout(self.bloc_genre)
        self.pile_genre.setSpacing(3)
        self.pile_genre.setObjectName(u"pile_genre")
        self.pile_genre.setContentsMargins(0, 0, 0, 0)
        self.mot_genre = QLabel(self.bloc_genre)
        self.mot_genre.setObjectName(u"mot_genre")
        self.mot_genre.setProperty(u"genre", u"second")
        self.mot_genre.setWordWrap(True)

        self.pile_genre.addWidget(self.mot_genre)

        self.genre = QComboBox(self.bloc_genre)
        self.genre.setObjectName(u"genre")

        self.pile_genre.addWidget(self.genre)

        self.faute_genre = QLabel(self.bloc_genre)
        self.faute_genre.setObjectName(u"faute_genre")
        self.faute_genre.setProperty(u"genre", u"second")
        self.faute_genre.setWordWrap(True)
        self.faute_genre.setProperty(u"ton", u"sans")

        self.pile_genre.addWidget(self.faute_genre)


        self.grille_genre.addWidget(self.bloc_genre, 0, 0, 1, 1)

        self.bloc_selon = QWidget(PrefigurationMontant)
        self.bloc_selon.setObjectName(u"bloc_selon")
        self.pile_selon = QVBoxLayout(self.bloc_selon)
        self.pile_selon.setSpacing(3)
        self.pile_selon.setObjectName(u"pile_selon")
        self.pile_selon.setContentsMargins(0, 0, 0, 0)
        self.mot_selon = QLabel(self.bloc_selon)
        self.mot_selon.setObjectName(u"mot_selon")
        self.mot_selon.setProperty(u"genre", u"second")
        self.mot_selon.setWordWrap(True)

        self.pile_selon.addWidget(self.mot_selon)

        self.selon = QComboBox(self.bloc_selon)
        self.selon.setObjectName(u"selon")

        self.pile_selon.addWidget(self.selon)

        self.faute_selon = QLabel(self.bloc_selon)
        self.faute_selon.setObjectName(u"faute_selon")
        self.faute_selon.setProperty(u"genre", u"second")
        self.faute_selon.setWordWrap(True)
        self.faute_selon.setProperty(u"ton", u"sans")

        self.pile_selon.addWidget(self.faute_selon)


        self.grille_genre.addWidget(self.bloc_selon, 0, 1, 1, 1)


        self.pile_racine.addLayout(self.grille_genre)

        self.place_simples = QWidget(PrefigurationMontant)
        self.place_simples.setObjectName(u"place_simples")
        self.grille_simples = QGridLayout(self.place_simples)
        self.grille_simples.setObjectName(u"grille_simples")
        self.grille_simples.setHorizontalSpacing(8)
        self.grille_simples.setVerticalSpacing(8)
        self.grille_simples.setContentsMargins(0, 0, 0, 0)
        self.bloc_base = QWidget(self.place_simples)
        self.bloc_base.setObjectName(u"bloc_base")
        self.pile_base = QVBoxLayout(self.bloc_base)
        self.pile_base.setSpacing(3)
        self.pile_base.setObjectName(u"pile_base")
        self.pile_base.setContentsMargins(0, 0, 0, 0)
        self.mot_base = QLabel(self.bloc_base)
        self.mot_base.setObjectName(u"mot_base")
        self.mot_base.setProperty(u"genre", u"second")
        self.mot_base.setWordWrap(True)

        self.pile_base.addWidget(self.mot_base)

        self.base = QLineEdit(self.bloc_base)
        self.base.setObjectName(u"base")

        self.pile_base.addWidget(self.base)

        self.faute_base = QLabel(self.bloc_base)
        self.faute_base.setObjectName(u"faute_base")
        self.faute_base.setProperty(u"genre", u"second")
        self.faute_base.setWordWrap(True)
        self.faute_base.setProperty(u"ton", u"sans")

        self.pile_base.addWidget(self.faute_base)


        self.grille_simples.addWidget(self.bloc_base, 0, 0, 1, 1)

        self.bloc_seuil = QWidget(self.place_simples)
        self.bloc_seuil.setObjectName(u"bloc_seuil")
        self.pile_seuil = QVBoxLayout(self.bloc_seuil)
        self.pile_seuil.setSpacing(3)
        self.pile_seuil.setObjectName(u"pile_seuil")
        self.pile_seuil.setContentsMargins(0, 0, 0, 0)
        self.mot_seuil = QLabel(self.bloc_seuil)
        self.mot_seuil.setObjectName(u"mot_seuil")
        self.mot_seuil.setProperty(u"genre", u"second")
        self.mot_seuil.setWordWrap(True)

        self.pile_seuil.addWidget(self.mot_seuil)

        self.seuil = QLineEdit(self.bloc_seuil)
        self.seuil.setObjectName(u"seuil")

        self.pile_seuil.addWidget(self.seuil)

        self.faute_seuil = QLabel(self.bloc_seuil)
        self.faute_seuil.setObjectName(u"faute_seuil")
        self.faute_seuil.setProperty(u"genre", u"second")
        self.faute_seuil.setWordWrap(True)
        self.faute_seuil.setProperty(u"ton", u"sans")

        self.pile_seuil.addWidget(self.faute_seuil)


        self.grille_simples.addWidget(self.bloc_seuil, 0, 1, 1, 1)

        self.bloc_taux = QWidget(self.place_simples)
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


        self.grille_simples.addWidget(self.bloc_taux, 0, 2, 1, 1)


        self.pile_racine.addWidget(self.place_simples)

        self.place_tranches = QWidget(PrefigurationMontant)
        self.place_tranches.setObjectName(u"place_tranches")
        self.pile_place_tranches = QVBoxLayout(self.place_tranches)
        self.pile_place_tranches.setSpacing(6)
        self.pile_place_tranches.setObjectName(u"pile_place_tranches")
        self.pile_place_tranches.setContentsMargins(0, 0, 0, 0)
        self.titre_tranches = QLabel(self.place_tranches)
        self.titre_tranches.setObjectName(u"titre_tranches")
        self.titre_tranches.setProperty(u"genre", u"fort")
        self.titre_tranches.setWordWrap(True)

        self.pile_place_tranches.addWidget(self.titre_tranches)

        self.lignes_tranches = QWidget(self.place_tranches)
        self.lignes_tranches.setObjectName(u"lignes_tranches")
        self.grille_tranches = QGridLayout(self.lignes_tranches)
        self.grille_tranches.setObjectName(u"grille_tranches")
        self.grille_tranches.setHorizontalSpacing(6)
        self.grille_tranches.setVerticalSpacing(6)
        self.grille_tranches.setContentsMargins(0, 0, 0, 0)

        self.pile_place_tranches.addWidget(self.lignes_tranches)

        self.rangee_tranches = QHBoxLayout()
        self.rangee_tranches.setSpacing(8)
        self.rangee_tranches.setObjectName(u"rangee_tranches")
        self.rangee_tranches.setContentsMargins(0, 0, 0, 0)
        self.ajouter_tranche = BoutonForme(self.place_tranches)
        self.ajouter_tranche.setObjectName(u"ajouter_tranche")
        self.ajouter_tranche.setProperty(u"icone", u"plus")
        self.ajouter_tranche.setProperty(u"taille", u"petite")

        self.rangee_tranches.addWidget(self.ajouter_tranche)

        self.r1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tranches.addItem(self.r1)


        self.pile_place_tranches.addLayout(self.rangee_tranches)


        self.pile_racine.addWidget(self.place_tranches)

        self.titre_bornes = QLabel(PrefigurationMontant)
        self.titre_bornes.setObjectName(u"titre_bornes")
        self.titre_bornes.setProperty(u"genre", u"fort")
        self.titre_bornes.setWordWrap(True)

        self.pile_racine.addWidget(self.titre_bornes)

        self.place_bornes = QWidget(PrefigurationMontant)
        self.place_bornes.setObjectName(u"place_bornes")
        self.grille_bornes = QGridLayout(self.place_bornes)
        self.grille_bornes.setObjectName(u"grille_bornes")
        self.grille_bornes.setHorizontalSpacing(8)
        self.grille_bornes.setVerticalSpacing(8)
        self.grille_bornes.setContentsMargins(0, 0, 0, 0)
        self.bloc_arrondi = QWidget(self.place_bornes)
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


        self.grille_bornes.addWidget(self.bloc_arrondi, 0, 0, 1, 1)

        self.bloc_pas = QWidget(self.place_bornes)
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


        self.grille_bornes.addWidget(self.bloc_pas, 0, 1, 1, 1)

        self.bloc_plancher = QWidget(self.place_bornes)
        self.bloc_plancher.setObjectName(u"bloc_plancher")
        self.pile_plancher = QVBoxLayout(self.bloc_plancher)
        self.pile_plancher.setSpacing(3)
        self.pile_plancher.setObjectName(u"pile_plancher")
        self.pile_plancher.setContentsMargins(0, 0, 0, 0)
        self.mot_plancher = QLabel(self.bloc_plancher)
        self.mot_plancher.setObjectName(u"mot_plancher")
        self.mot_plancher.setProperty(u"genre", u"second")
        self.mot_plancher.setWordWrap(True)

        self.pile_plancher.addWidget(self.mot_plancher)

        self.plancher = QLineEdit(self.bloc_plancher)
        self.plancher.setObjectName(u"plancher")

        self.pile_plancher.addWidget(self.plancher)

        self.faute_plancher = QLabel(self.bloc_plancher)
        self.faute_plancher.setObjectName(u"faute_plancher")
        self.faute_plancher.setProperty(u"genre", u"second")
        self.faute_plancher.setWordWrap(True)
        self.faute_plancher.setProperty(u"ton", u"sans")

        self.pile_plancher.addWidget(self.faute_plancher)


        self.grille_bornes.addWidget(self.bloc_plancher, 0, 2, 1, 1)

        self.bloc_plafond = QWidget(self.place_bornes)
        self.bloc_plafond.setObjectName(u"bloc_plafond")
        self.pile_plafond = QVBoxLayout(self.bloc_plafond)
        self.pile_plafond.setSpacing(3)
        self.pile_plafond.setObjectName(u"pile_plafond")
        self.pile_plafond.setContentsMargins(0, 0, 0, 0)
        self.mot_plafond = QLabel(self.bloc_plafond)
        self.mot_plafond.setObjectName(u"mot_plafond")
        self.mot_plafond.setProperty(u"genre", u"second")
        self.mot_plafond.setWordWrap(True)

        self.pile_plafond.addWidget(self.mot_plafond)

        self.plafond = QLineEdit(self.bloc_plafond)
        self.plafond.setObjectName(u"plafond")

        self.pile_plafond.addWidget(self.plafond)

        self.faute_plafond = QLabel(self.bloc_plafond)
        self.faute_plafond.setObjectName(u"faute_plafond")
        self.faute_plafond.setProperty(u"genre", u"second")
        self.faute_plafond.setWordWrap(True)
        self.faute_plafond.setProperty(u"ton", u"sans")

        self.pile_plafond.addWidget(self.faute_plafond)


        self.grille_bornes.addWidget(self.bloc_plafond, 1, 0, 1, 1)

        self.bloc_minimum = QWidget(self.place_bornes)
        self.bloc_minimum.setObjectName(u"bloc_minimum")
        self.pile_minimum = QVBoxLayout(self.bloc_minimum)
        self.pile_minimum.setSpacing(3)
        self.pile_minimum.setObjectName(u"pile_minimum")
        self.pile_minimum.setContentsMargins(0, 0, 0, 0)
        self.mot_minimum = QLabel(self.bloc_minimum)
        self.mot_minimum.setObjectName(u"mot_minimum")
        self.mot_minimum.setProperty(u"genre", u"second")
        self.mot_minimum.setWordWrap(True)

        self.pile_minimum.addWidget(self.mot_minimum)

        self.minimum = QLineEdit(self.bloc_minimum)
        self.minimum.setObjectName(u"minimum")

        self.pile_minimum.addWidget(self.minimum)

        self.faute_minimum = QLabel(self.bloc_minimum)
        self.faute_minimum.setObjectName(u"faute_minimum")
        self.faute_minimum.setProperty(u"genre", u"second")
        self.faute_minimum.setWordWrap(True)
        self.faute_minimum.setProperty(u"ton", u"sans")

        self.pile_minimum.addWidget(self.faute_minimum)


        self.grille_bornes.addWidget(self.bloc_minimum, 1, 1, 1, 1)


        self.pile_racine.addWidget(self.place_bornes)

        self.place_supplements = QWidget(PrefigurationMontant)
        self.place_supplements.setObjectName(u"place_supplements")
        self.pile_place_supplements = QVBoxLayout(self.place_supplements)
        self.pile_place_supplements.setSpacing(6)
        self.pile_place_supplements.setObjectName(u"pile_place_supplements")
        self.pile_place_supplements.setContentsMargins(0, 0, 0, 0)
        self.titre_supplements = QLabel(self.place_supplements)
        self.titre_supplements.setObjectName(u"titre_supplements")
        self.titre_supplements.setProperty(u"genre", u"fort")
        self.titre_supplements.setWordWrap(True)

        self.pile_place_supplements.addWidget(self.titre_supplements)

        self.mot_supplements = QLabel(self.place_supplements)
        self.mot_supplements.setObjectName(u"mot_supplements")
        self.mot_supplements.setProperty(u"genre", u"second")
        self.mot_supplements.setWordWrap(True)

        self.pile_place_supplements.addWidget(self.mot_supplements)

        self.lignes_supplements = QWidget(self.place_supplements)
        self.lignes_supplements.setObjectName(u"lignes_supplements")
        self.grille_supplements = QGridLayout(self.lignes_supplements)
        self.grille_supplements.setObjectName(u"grille_supplements")
        self.grille_supplements.setHorizontalSpacing(6)
        self.grille_supplements.setVerticalSpacing(6)
        self.grille_supplements.setContentsMargins(0, 0, 0, 0)

        self.pile_place_supplements.addWidget(self.lignes_supplements)

        self.rangee_supplements = QHBoxLayout()
        self.rangee_supplements.setSpacing(8)
        self.rangee_supplements.setObjectName(u"rangee_supplements")
        self.rangee_supplements.setContentsMargins(0, 0, 0, 0)
        self.ajouter_supplement = BoutonForme(self.place_supplements)
        self.ajouter_supplement.setObjectName(u"ajouter_supplement")
        self.ajouter_supplement.setProperty(u"icone", u"plus")
        self.ajouter_supplement.setProperty(u"taille", u"petite")

        self.rangee_supplements.addWidget(self.ajouter_supplement)

        self.r2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_supplements.addItem(self.r2)


        self.pile_place_supplements.addLayout(self.rangee_supplements)


        self.pile_racine.addWidget(self.place_supplements)

#if QT_CONFIG(shortcut)
        self.mot_genre.setBuddy(self.genre)
        self.mot_selon.setBuddy(self.selon)
        self.mot_base.setBuddy(self.base)
        self.mot_seuil.setBuddy(self.seuil)
        self.mot_taux.setBuddy(self.taux)
        self.mot_arrondi.setBuddy(self.arrondi)
        self.mot_pas.setBuddy(self.pas)
        self.mot_plancher.setBuddy(self.plancher)
        self.mot_plafond.setBuddy(self.plafond)
        self.mot_minimum.setBuddy(self.minimum)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationMontant)
    # setupUi

    def retranslateUi(self, PrefigurationMontant):
        self.refus.setText("")
        self.mot_genre.setText(QCoreApplication.translate("PrefigurationMontant", u"Le montant est", None))
        self.faute_genre.setText("")
        self.mot_selon.setText(QCoreApplication.translate("PrefigurationMontant", u"Revenu dont il d\u00e9pend", None))
        self.faute_selon.setText("")
        self.mot_base.setText(QCoreApplication.translate("PrefigurationMontant", u"Montant, en euros par mois", None))
        self.faute_base.setText("")
        self.mot_seuil.setText(QCoreApplication.translate("PrefigurationMontant", u"Revenu laiss\u00e9 de c\u00f4t\u00e9, en euros", None))
        self.faute_seuil.setText("")
        self.mot_taux.setText(QCoreApplication.translate("PrefigurationMontant", u"Part retir\u00e9e au-del\u00e0, en %", None))
        self.faute_taux.setText("")
        self.titre_tranches.setText(QCoreApplication.translate("PrefigurationMontant", u"Tranches de revenu, en euros par mois", None))
        self.ajouter_tranche.setText(QCoreApplication.translate("PrefigurationMontant", u" Ajouter une tranche", None))
        self.titre_bornes.setText(QCoreApplication.translate("PrefigurationMontant", u"Arrondi et limites", None))
        self.mot_arrondi.setText(QCoreApplication.translate("PrefigurationMontant", u"Arrondi du montant", None))
        self.faute_arrondi.setText("")
        self.mot_pas.setText(QCoreApplication.translate("PrefigurationMontant", u"Pas de l\u2019arrondi, en euros", None))
        self.faute_pas.setText("")
        self.mot_plancher.setText(QCoreApplication.translate("PrefigurationMontant", u"Au moins, en euros", None))
        self.faute_plancher.setText("")
        self.mot_plafond.setText(QCoreApplication.translate("PrefigurationMontant", u"Au plus, en euros", None))
        self.faute_plafond.setText("")
        self.mot_minimum.setText(QCoreApplication.translate("PrefigurationMontant", u"Rien n\u2019est vers\u00e9 sous, en euros", None))
        self.faute_minimum.setText("")
        self.titre_supplements.setText(QCoreApplication.translate("PrefigurationMontant", u"Suppl\u00e9ments, en euros par mois", None))
        self.mot_supplements.setText(QCoreApplication.translate("PrefigurationMontant", u"La condition d\u2019un suppl\u00e9ment se change dans \u00ab Conditions \u00bb.", None))
        self.ajouter_supplement.setText(QCoreApplication.translate("PrefigurationMontant", u" Ajouter un suppl\u00e9ment", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scenarios.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Scenarios(object):
    def setupUi(self, Scenarios):
        if not Scenarios.objectName():
            Scenarios.setObjectName(u"Scenarios")
        Scenarios.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Scenarios)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(1, 10, 1, 10)
        self.tete = QWidget(Scenarios)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(13, 0, 13, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.ressort_tete = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_tete)

        self.imprimer = BoutonForme(self.tete)
        self.imprimer.setObjectName(u"imprimer")
        self.imprimer.setProperty(u"icone", u"printer")
        self.imprimer.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.imprimer)

        self.nouveau = BoutonForme(self.tete)
        self.nouveau.setObjectName(u"nouveau")
        self.nouveau.setProperty(u"icone", u"plus")
        self.nouveau.setProperty(u"taille", u"petite")

        self.rangee_tete.addWidget(self.nouveau)


        self.pile_racine.addWidget(self.tete)

        self.place_rien = QWidget(Scenarios)
        self.place_rien.setObjectName(u"place_rien")
        self.rangee_place_rien = QHBoxLayout(self.place_rien)
        self.rangee_place_rien.setSpacing(8)
        self.rangee_place_rien.setObjectName(u"rangee_place_rien")
        self.rangee_place_rien.setContentsMargins(13, 0, 13, 0)
        self.rien = QLabel(self.place_rien)
        self.rien.setObjectName(u"rien")
        self.rien.setProperty(u"genre", u"doux")
        self.rien.setWordWrap(True)

        self.rangee_place_rien.addWidget(self.rien)


        self.pile_racine.addWidget(self.place_rien)

        self.choix_scenarios = QWidget(Scenarios)
        self.choix_scenarios.setObjectName(u"choix_scenarios")
        self.grille_choix_scenarios = QGridLayout(self.choix_scenarios)
        self.grille_choix_scenarios.setObjectName(u"grille_choix_scenarios")
        self.grille_choix_scenarios.setHorizontalSpacing(10)
        self.grille_choix_scenarios.setVerticalSpacing(8)
        self.grille_choix_scenarios.setContentsMargins(13, 0, 13, 0)
        self.bloc_choix = QWidget(self.choix_scenarios)
        self.bloc_choix.setObjectName(u"bloc_choix")
        self.pile_bloc_choix = QVBoxLayout(self.bloc_choix)
        self.pile_bloc_choix.setSpacing(3)
        self.pile_bloc_choix.setObjectName(u"pile_bloc_choix")
        self.pile_bloc_choix.setContentsMargins(0, 0, 0, 0)
        self.libelle_choix = QLabel(self.bloc_choix)
        self.libelle_choix.setObjectName(u"libelle_choix")
        self.libelle_choix.setProperty(u"genre", u"second")

        self.pile_bloc_choix.addWidget(self.libelle_choix)

        self.choix = QComboBox(self.bloc_choix)
        self.choix.setObjectName(u"choix")

        self.pile_bloc_choix.addWidget(self.choix)

        self.faute_choix = QLabel(self.bloc_choix)
        self.faute_choix.setObjectName(u"faute_choix")
        self.faute_choix.setWordWrap(True)

        self.pile_bloc_choix.addWidget(self.faute_choix)


        self.grille_choix_scenarios.addWidget(self.bloc_choix, 0, 0, 1, 1)

        self.bloc_comparer = QWidget(self.choix_scenarios)
        self.bloc_comparer.setObjectName(u"bloc_comparer")
        self.pile_bloc_comparer = QVBoxLayout(self.bloc_comparer)
        self.pile_bloc_comparer.setSpacing(3)
        self.pile_bloc_comparer.setObjectName(u"pile_bloc_comparer")
        self.pile_bloc_comparer.setContentsMargins(0, 0, 0, 0)
        self.libelle_comparer = QLabel(self.bloc_comparer)
        self.libelle_comparer.setObjectName(u"libelle_comparer")
        self.libelle_comparer.setProperty(u"genre", u"second")

        self.pile_bloc_comparer.addWidget(self.libelle_comparer)

        self.comparer = QComboBox(self.bloc_comparer)
        self.comparer.setObjectName(u"comparer")

        self.pile_bloc_comparer.addWidget(self.comparer)

        self.faute_comparer = QLabel(self.bloc_comparer)
        self.faute_comparer.setObjectName(u"faute_comparer")
        self.faute_comparer.setWordWrap(True)

        self.pile_bloc_comparer.addWidget(self.faute_comparer)


        self.grille_choix_scenarios.addWidget(self.bloc_comparer, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.choix_scenarios)

        self.resultats = QWidget(Scenarios)
        self.resultats.setObjectName(u"resultats")
        self.grille_resultats = QGridLayout(self.resultats)
        self.grille_resultats.setObjectName(u"grille_resultats")
        self.grille_resultats.setHorizontalSpacing(16)
        self.grille_resultats.setVerticalSpacing(12)
        self.grille_resultats.setContentsMargins(13, 0, 13, 0)

        self.pile_racine.addWidget(self.resultats)

        self.place_saisie = QWidget(Scenarios)
        self.place_saisie.setObjectName(u"place_saisie")
        self.pile_place_saisie = QVBoxLayout(self.place_saisie)
        self.pile_place_saisie.setSpacing(8)
        self.pile_place_saisie.setObjectName(u"pile_place_saisie")
        self.pile_place_saisie.setContentsMargins(13, 0, 13, 0)
        self.titre_saisie = QLabel(self.place_saisie)
        self.titre_saisie.setObjectName(u"titre_saisie")
        self.titre_saisie.setProperty(u"genre", u"titre_carte")

        self.pile_place_saisie.addWidget(self.titre_saisie)

        self.rangee_nom = QWidget(self.place_saisie)
        self.rangee_nom.setObjectName(u"rangee_nom")
        self.pile_nom = QHBoxLayout(self.rangee_nom)
        self.pile_nom.setSpacing(8)
        self.pile_nom.setObjectName(u"pile_nom")
        self.pile_nom.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom = QLabel(self.rangee_nom)
        self.libelle_nom.setObjectName(u"libelle_nom")
        self.libelle_nom.setProperty(u"genre", u"second")

        self.pile_nom.addWidget(self.libelle_nom)

        self.nom = QLineEdit(self.rangee_nom)
        self.nom.setObjectName(u"nom")
        self.nom.setMaxLength(500)

        self.pile_nom.addWidget(self.nom)


        self.pile_place_saisie.addWidget(self.rangee_nom)

        self.faute_nom = QLabel(self.place_saisie)
        self.faute_nom.setObjectName(u"faute_nom")
        self.faute_nom.setWordWrap(True)

        self.pile_place_saisie.addWidget(self.faute_nom)

        self.aide_moments = QLabel(self.place_saisie)
        self.aide_moments.setObjectName(u"aide_moments")
        self.aide_moments.setProperty(u"genre", u"second")
        self.aide_moments.setWordWrap(True)

        self.pile_place_saisie.addWidget(self.aide_moments)

        self.place_moments = QWidget(self.place_saisie)
        self.place_moments.setObjectName(u"place_moments")
        self.pile_place_moments = QVBoxLayout(self.place_moments)
        self.pile_place_moments.setSpacing(0)
        self.pile_place_moments.setObjectName(u"pile_place_moments")
        self.pile_place_moments.setContentsMargins(0, 0, 0, 0)

        self.pile_place_saisie.addWidget(self.place_moments)

        self.fiches = QWidget(self.place_saisie)
        self.fiches.setObjectName(u"fiches")
        self.pile_fiches = QVBoxLayout(self.fiches)
        self.pile_fiches.setSpacing(0)
        self.pile_fiches.setObjectName(u"pile_fiches")
        self.pile_fiches.setContentsMargins(0, 0, 0, 0)

        self.pile_place_saisie.addWidget(self.fiches)

        self.refus = QLabel(self.place_saisie)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_place_saisie.addWidget(self.refus)

        self.pied = QWidget(self.place_saisie)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_pied = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_pied)

        self.dupliquer = BoutonForme(self.pied)
        self.dupliquer.setObjectName(u"dupliquer")
        self.dupliquer.setProperty(u"taille", u"petite")

        self.rangee_pied.addWidget(self.dupliquer)

        self.retirer = BoutonForme(self.pied)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.retirer.setProperty(u"taille", u"petite")

        self.rangee_pied.addWidget(self.retirer)


        self.pile_place_saisie.addWidget(self.pied)


        self.pile_racine.addWidget(self.place_saisie)

        self.place_mention = QWidget(Scenarios)
        self.place_mention.setObjectName(u"place_mention")
        self.rangee_place_mention = QHBoxLayout(self.place_mention)
        self.rangee_place_mention.setSpacing(8)
        self.rangee_place_mention.setObjectName(u"rangee_place_mention")
        self.rangee_place_mention.setContentsMargins(13, 0, 13, 0)
        self.mention = QLabel(self.place_mention)
        self.mention.setObjectName(u"mention")
        self.mention.setProperty(u"genre", u"second")
        self.mention.setWordWrap(True)

        self.rangee_place_mention.addWidget(self.mention)


        self.pile_racine.addWidget(self.place_mention)

#if QT_CONFIG(shortcut)
        self.libelle_choix.setBuddy(self.choix)
        self.libelle_comparer.setBuddy(self.comparer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Scenarios)
    # setupUi

    def retranslateUi(self, Scenarios):
        self.titre.setText(QCoreApplication.translate("Scenarios", u"Et si\u2026", None))
        self.imprimer.setText(QCoreApplication.translate("Scenarios", u"Imprimer", None))
#if QT_CONFIG(accessibility)
        self.imprimer.setAccessibleName(QCoreApplication.translate("Scenarios", u"Imprimer les sc\u00e9narios", None))
#endif // QT_CONFIG(accessibility)
        self.nouveau.setText(QCoreApplication.translate("Scenarios", u"Nouveau sc\u00e9nario", None))
        self.rien.setText(QCoreApplication.translate("Scenarios", u"Aucun sc\u00e9nario encore. Le premier part de ce que le dossier sait d\u00e9j\u00e0.", None))
        self.libelle_choix.setText(QCoreApplication.translate("Scenarios", u"Sc\u00e9nario", None))
        self.faute_choix.setText("")
        self.libelle_comparer.setText(QCoreApplication.translate("Scenarios", u"\u00c0 c\u00f4t\u00e9, pour comparer", None))
        self.faute_comparer.setText("")
        self.titre_saisie.setText(QCoreApplication.translate("Scenarios", u"Hypoth\u00e8ses", None))
        self.libelle_nom.setText(QCoreApplication.translate("Scenarios", u"Nom du sc\u00e9nario", None))
        self.faute_nom.setText("")
        self.aide_moments.setText(QCoreApplication.translate("Scenarios", u"Un montant vide est \u00e0 demander, sauf si le dossier le conna\u00eet. Un moment peut avoir ses propres hypoth\u00e8ses.", None))
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Scenarios", u"Enregistrer", None))
#if QT_CONFIG(accessibility)
        self.enregistrer.setAccessibleName(QCoreApplication.translate("Scenarios", u"Enregistrer le sc\u00e9nario", None))
#endif // QT_CONFIG(accessibility)
        self.renoncer.setText(QCoreApplication.translate("Scenarios", u"Renoncer", None))
        self.dupliquer.setText(QCoreApplication.translate("Scenarios", u"Dupliquer", None))
#if QT_CONFIG(accessibility)
        self.dupliquer.setAccessibleName(QCoreApplication.translate("Scenarios", u"Dupliquer le sc\u00e9nario", None))
#endif // QT_CONFIG(accessibility)
        self.retirer.setText(QCoreApplication.translate("Scenarios", u"Retirer", None))
#if QT_CONFIG(accessibility)
        self.retirer.setAccessibleName(QCoreApplication.translate("Scenarios", u"Retirer le sc\u00e9nario", None))
#endif // QT_CONFIG(accessibility)
        self.mention.setText("")
        pass
    # retranslateUi


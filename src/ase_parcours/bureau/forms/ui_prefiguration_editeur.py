# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_editeur.ui'
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
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_PrefigurationEditeur(object):
    def setupUi(self, PrefigurationEditeur):
        if not PrefigurationEditeur.objectName():
            PrefigurationEditeur.setObjectName(u"PrefigurationEditeur")
        self.pile_racine = QVBoxLayout(PrefigurationEditeur)
        self.pile_racine.setSpacing(12)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.tete = QWidget(PrefigurationEditeur)
        self.tete.setObjectName(u"tete")
        self.pile_tete = QVBoxLayout(self.tete)
        self.pile_tete.setSpacing(6)
        self.pile_tete.setObjectName(u"pile_tete")
        self.pile_tete.setContentsMargins(0, 0, 0, 0)
        self.rangee_retour = QHBoxLayout()
        self.rangee_retour.setSpacing(8)
        self.rangee_retour.setObjectName(u"rangee_retour")
        self.rangee_retour.setContentsMargins(0, 0, 0, 0)
        self.retour = BoutonForme(self.tete)
        self.retour.setObjectName(u"retour")
        self.retour.setProperty(u"icone", u"chevron-left")
        self.retour.setProperty(u"genre", u"lien")
        self.retour.setProperty(u"taille", u"petite")

        self.rangee_retour.addWidget(self.retour)

        self.r1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_retour.addItem(self.r1)


        self.pile_tete.addLayout(self.rangee_retour)

        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")
        self.titre.setWordWrap(True)

        self.pile_tete.addWidget(self.titre)

        self.etat = QLabel(self.tete)
        self.etat.setObjectName(u"etat")
        self.etat.setProperty(u"genre", u"doux")
        self.etat.setWordWrap(True)

        self.pile_tete.addWidget(self.etat)

        self.place_gestes = QWidget(self.tete)
        self.place_gestes.setObjectName(u"place_gestes")
        self.enregistrer = BoutonForme(self.place_gestes)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"icone", u"check")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.publier = BoutonForme(self.place_gestes)
        self.publier.setObjectName(u"publier")
        self.publier.setProperty(u"icone", u"rubber-stamp")
        self.dupliquer = BoutonForme(self.place_gestes)
        self.dupliquer.setObjectName(u"dupliquer")
        self.dupliquer.setProperty(u"icone", u"pencil-plus")
        self.retirer = BoutonForme(self.place_gestes)
        self.retirer.setObjectName(u"retirer")
        self.retirer.setProperty(u"icone", u"trash")
        self.charger = BoutonForme(self.place_gestes)
        self.charger.setObjectName(u"charger")
        self.charger.setProperty(u"icone", u"folder-open")
        self.sauver = BoutonForme(self.place_gestes)
        self.sauver.setObjectName(u"sauver")
        self.sauver.setProperty(u"icone", u"file-alert")
        self.voir_texte = BoutonForme(self.place_gestes)
        self.voir_texte.setObjectName(u"voir_texte")
        self.voir_texte.setProperty(u"icone", u"eye")
        self.abandonner = BoutonForme(self.place_gestes)
        self.abandonner.setObjectName(u"abandonner")
        self.abandonner.setProperty(u"icone", u"arrow-back-up")

        self.pile_tete.addWidget(self.place_gestes)

        self.refus = QLabel(self.tete)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"fort")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_tete.addWidget(self.refus)


        self.pile_racine.addWidget(self.tete)

        self.publication = QFrame(PrefigurationEditeur)
        self.publication.setObjectName(u"publication")
        self.publication.setProperty(u"genre", u"carte_choisie")
        self.pile_publication = QVBoxLayout(self.publication)
        self.pile_publication.setSpacing(8)
        self.pile_publication.setObjectName(u"pile_publication")
        self.pile_publication.setContentsMargins(14, 12, 14, 12)
        self.mot_publication = QLabel(self.publication)
        self.mot_publication.setObjectName(u"mot_publication")
        self.mot_publication.setProperty(u"genre", u"lecture")
        self.mot_publication.setWordWrap(True)

        self.pile_publication.addWidget(self.mot_publication)

        self.grille_effet = QGridLayout()
        self.grille_effet.setObjectName(u"grille_effet")
        self.grille_effet.setHorizontalSpacing(8)
        self.grille_effet.setVerticalSpacing(8)
        self.grille_effet.setContentsMargins(0, 0, 0, 0)
        self.bloc_jour_effet = QWidget(self.publication)
        self.bloc_jour_effet.setObjectName(u"bloc_jour_effet")
        self.pile_jour_effet = QVBoxLayout(self.bloc_jour_effet)
        self.pile_jour_effet.setSpacing(3)
        self.pile_jour_effet.setObjectName(u"pile_jour_effet")
        self.pile_jour_effet.setContentsMargins(0, 0, 0, 0)
        self.mot_jour_effet = QLabel(self.bloc_jour_effet)
        self.mot_jour_effet.setObjectName(u"mot_jour_effet")
        self.mot_jour_effet.setProperty(u"genre", u"second")
        self.mot_jour_effet.setWordWrap(True)

        self.pile_jour_effet.addWidget(self.mot_jour_effet)

        self.jour_effet = QLineEdit(self.bloc_jour_effet)
        self.jour_effet.setObjectName(u"jour_effet")
        self.jour_effet.setProperty(u"largeur_max", 220)

        self.pile_jour_effet.addWidget(self.jour_effet)

        self.faute_jour_effet = QLabel(self.bloc_jour_effet)
        self.faute_jour_effet.setObjectName(u"faute_jour_effet")
        self.faute_jour_effet.setProperty(u"genre", u"second")
        self.faute_jour_effet.setWordWrap(True)
        self.faute_jour_effet.setProperty(u"ton", u"sans")

        self.pile_jour_effet.addWidget(self.faute_jour_effet)


        self.grille_effet.addWidget(self.bloc_jour_effet, 0, 0, 1, 1)


        self.pile_publication.addLayout(self.grille_effet)

        self.gestes_publication = QWidget(self.publication)
        self.gestes_publication.setObjectName(u"gestes_publication")
        self.confirmer = BoutonForme(self.gestes_publication)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"icone", u"rubber-stamp")
        self.confirmer.setProperty(u"genre", u"principal")
        self.renoncer = BoutonForme(self.gestes_publication)
        self.renoncer.setObjectName(u"renoncer")

        self.pile_publication.addWidget(self.gestes_publication)


        self.pile_racine.addWidget(self.publication)

        self.cotes = QHBoxLayout()
        self.cotes.setSpacing(12)
        self.cotes.setObjectName(u"cotes")
        self.cotes.setContentsMargins(0, 0, 0, 0)
        self.cadre_regles = QFrame(PrefigurationEditeur)
        self.cadre_regles.setObjectName(u"cadre_regles")
        self.cadre_regles.setProperty(u"genre", u"panneau")
        self.pile_regles = QVBoxLayout(self.cadre_regles)
        self.pile_regles.setSpacing(6)
        self.pile_regles.setObjectName(u"pile_regles")
        self.pile_regles.setContentsMargins(0, 0, 0, 0)
        self.place_onglets = QWidget(self.cadre_regles)
        self.place_onglets.setObjectName(u"place_onglets")
        self.pile_onglets = QVBoxLayout(self.place_onglets)
        self.pile_onglets.setSpacing(8)
        self.pile_onglets.setObjectName(u"pile_onglets")
        self.pile_onglets.setContentsMargins(10, 4, 10, 0)

        self.pile_regles.addWidget(self.place_onglets)

        self.filet = QFrame(self.cadre_regles)
        self.filet.setObjectName(u"filet")
        self.filet.setProperty(u"genre", u"separateur")

        self.pile_regles.addWidget(self.filet)

        self.volets = QWidget(self.cadre_regles)
        self.volets.setObjectName(u"volets")
        self.pile_volets = QVBoxLayout(self.volets)
        self.pile_volets.setSpacing(8)
        self.pile_volets.setObjectName(u"pile_volets")
        self.pile_volets.setContentsMargins(14, 4, 14, 14)
        self.volet_conditions = QWidget(self.volets)
        self.volet_conditions.setObjectName(u"volet_conditions")
        self.pile_conditions = QVBoxLayout(self.volet_conditions)
        self.pile_conditions.setSpacing(8)
        self.pile_conditions.setObjectName(u"pile_conditions")
        self.pile_conditions.setContentsMargins(0, 0, 0, 0)
        self.conditions = QListWidget(self.volet_conditions)
        self.conditions.setObjectName(u"conditions")

        self.pile_conditions.addWidget(self.conditions)

        self.gestes_conditions = QWidget(self.volet_conditions)
        self.gestes_conditions.setObjectName(u"gestes_conditions")
        self.ajouter = BoutonForme(self.gestes_conditions)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"taille", u"petite")
        self.oter = BoutonForme(self.gestes_conditions)
        self.oter.setObjectName(u"oter")
        self.oter.setProperty(u"icone", u"trash")
        self.oter.setProperty(u"taille", u"petite")
        self.monter = BoutonForme(self.gestes_conditions)
        self.monter.setObjectName(u"monter")
        self.monter.setProperty(u"icone", u"arrow-big-up-line")
        self.monter.setProperty(u"taille", u"petite")
        self.descendre = BoutonForme(self.gestes_conditions)
        self.descendre.setObjectName(u"descendre")
        self.descendre.setProperty(u"icone", u"chevron-down")
        self.descendre.setProperty(u"taille", u"petite")

        self.pile_conditions.addWidget(self.gestes_conditions)

        self.filet_condition = QFrame(self.volet_conditions)
        self.filet_condition.setObjectName(u"filet_condition")
        self.filet_condition.setProperty(u"genre", u"separateur")

        self.pile_conditions.addWidget(self.filet_condition)


        self.pile_volets.addWidget(self.volet_conditions)


        self.pile_regles.addWidget(self.volets)

        self.bas = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_regles.addItem(self.bas)


        self.cotes.addWidget(self.cadre_regles)

        self.place_effet = QWidget(PrefigurationEditeur)
        self.place_effet.setObjectName(u"place_effet")
        self.pile_effet = QVBoxLayout(self.place_effet)
        self.pile_effet.setSpacing(0)
        self.pile_effet.setObjectName(u"pile_effet")
        self.pile_effet.setContentsMargins(0, 0, 0, 0)
        self.bas_effet = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_effet.addItem(self.bas_effet)


        self.cotes.addWidget(self.place_effet)


        self.pile_racine.addLayout(self.cotes)

        self.decision = QLabel(PrefigurationEditeur)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"genre", u"second")
        self.decision.setWordWrap(True)

        self.pile_racine.addWidget(self.decision)

#if QT_CONFIG(shortcut)
        self.mot_jour_effet.setBuddy(self.jour_effet)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationEditeur)
    # setupUi

    def retranslateUi(self, PrefigurationEditeur):
        self.retour.setText(QCoreApplication.translate("PrefigurationEditeur", u" Comparer deux jeux", None))
        self.titre.setText("")
        self.etat.setText("")
        self.enregistrer.setText(QCoreApplication.translate("PrefigurationEditeur", u" Enregistrer le brouillon", None))
        self.publier.setText(QCoreApplication.translate("PrefigurationEditeur", u" Publier\u2026", None))
        self.dupliquer.setText(QCoreApplication.translate("PrefigurationEditeur", u" Dupliquer en brouillon", None))
        self.retirer.setText(QCoreApplication.translate("PrefigurationEditeur", u" Retirer", None))
        self.charger.setText(QCoreApplication.translate("PrefigurationEditeur", u" Charger un fichier\u2026", None))
        self.sauver.setText(QCoreApplication.translate("PrefigurationEditeur", u" Enregistrer sous\u2026", None))
        self.voir_texte.setText(QCoreApplication.translate("PrefigurationEditeur", u" Voir le texte", None))
        self.abandonner.setText(QCoreApplication.translate("PrefigurationEditeur", u" Abandonner les changements", None))
        self.refus.setText("")
        self.mot_publication.setText(QCoreApplication.translate("PrefigurationEditeur", u"Publi\u00e9e, cette version ne change plus : des calculs la citeront. La suivante aura un autre num\u00e9ro.", None))
        self.mot_jour_effet.setText(QCoreApplication.translate("PrefigurationEditeur", u"Prend effet le", None))
        self.faute_jour_effet.setText("")
        self.confirmer.setText(QCoreApplication.translate("PrefigurationEditeur", u" Publier cette version", None))
        self.renoncer.setText(QCoreApplication.translate("PrefigurationEditeur", u"Ne pas publier", None))
#if QT_CONFIG(accessibility)
        self.conditions.setAccessibleName(QCoreApplication.translate("PrefigurationEditeur", u"Conditions", None))
#endif // QT_CONFIG(accessibility)
        self.ajouter.setText(QCoreApplication.translate("PrefigurationEditeur", u" Ajouter", None))
#if QT_CONFIG(accessibility)
        self.ajouter.setAccessibleName(QCoreApplication.translate("PrefigurationEditeur", u"Ajouter une condition", None))
#endif // QT_CONFIG(accessibility)
        self.oter.setText(QCoreApplication.translate("PrefigurationEditeur", u" Retirer", None))
#if QT_CONFIG(accessibility)
        self.oter.setAccessibleName(QCoreApplication.translate("PrefigurationEditeur", u"Retirer la condition", None))
#endif // QT_CONFIG(accessibility)
        self.monter.setText(QCoreApplication.translate("PrefigurationEditeur", u" Monter", None))
#if QT_CONFIG(accessibility)
        self.monter.setAccessibleName(QCoreApplication.translate("PrefigurationEditeur", u"Monter la condition", None))
#endif // QT_CONFIG(accessibility)
        self.descendre.setText(QCoreApplication.translate("PrefigurationEditeur", u" Descendre", None))
#if QT_CONFIG(accessibility)
        self.descendre.setAccessibleName(QCoreApplication.translate("PrefigurationEditeur", u"Descendre la condition", None))
#endif // QT_CONFIG(accessibility)
        self.decision.setText("")
        pass
    # retranslateUi


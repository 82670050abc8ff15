# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'identite.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Identite(object):
    def setupUi(self, Identite):
        if not Identite.objectName():
            Identite.setObjectName(u"Identite")
        Identite.setProperty(u"genre", u"panneau")
        self.pile_25 = QVBoxLayout(Identite)
        self.pile_25.setSpacing(8)
        self.pile_25.setObjectName(u"pile_25")
        self.pile_25.setContentsMargins(14, 12, 14, 14)
        self.tete = QWidget(Identite)
        self.tete.setObjectName(u"tete")
        self.rangee_2 = QHBoxLayout(self.tete)
        self.rangee_2.setSpacing(8)
        self.rangee_2.setObjectName(u"rangee_2")
        self.rangee_2.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_2.addWidget(self.titre)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_2.addItem(self.ressort_1)


        self.pile_25.addWidget(self.tete)

        self.champs = QWidget(Identite)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_sortie_prevue = QWidget(self.champs)
        self.bloc_sortie_prevue.setObjectName(u"bloc_sortie_prevue")
        self.pile_3 = QVBoxLayout(self.bloc_sortie_prevue)
        self.pile_3.setSpacing(3)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(0, 0, 0, 0)
        self.libelle_sortie_prevue = QLabel(self.bloc_sortie_prevue)
        self.libelle_sortie_prevue.setObjectName(u"libelle_sortie_prevue")
        self.libelle_sortie_prevue.setProperty(u"genre", u"second")

        self.pile_3.addWidget(self.libelle_sortie_prevue)

        self.sortie_prevue = QLineEdit(self.bloc_sortie_prevue)
        self.sortie_prevue.setObjectName(u"sortie_prevue")

        self.pile_3.addWidget(self.sortie_prevue)

        self.faute_sortie_prevue = QLabel(self.bloc_sortie_prevue)
        self.faute_sortie_prevue.setObjectName(u"faute_sortie_prevue")
        self.faute_sortie_prevue.setWordWrap(True)

        self.pile_3.addWidget(self.faute_sortie_prevue)


        self.grille_champs.addWidget(self.bloc_sortie_prevue, 0, 0, 1, 1)

        self.bloc_naissance = QWidget(self.champs)
        self.bloc_naissance.setObjectName(u"bloc_naissance")
        self.pile_4 = QVBoxLayout(self.bloc_naissance)
        self.pile_4.setSpacing(3)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.libelle_naissance = QLabel(self.bloc_naissance)
        self.libelle_naissance.setObjectName(u"libelle_naissance")
        self.libelle_naissance.setProperty(u"genre", u"second")

        self.pile_4.addWidget(self.libelle_naissance)

        self.naissance = QLineEdit(self.bloc_naissance)
        self.naissance.setObjectName(u"naissance")

        self.pile_4.addWidget(self.naissance)

        self.faute_naissance = QLabel(self.bloc_naissance)
        self.faute_naissance.setObjectName(u"faute_naissance")
        self.faute_naissance.setWordWrap(True)

        self.pile_4.addWidget(self.faute_naissance)


        self.grille_champs.addWidget(self.bloc_naissance, 0, 0, 1, 1)

        self.bloc_prenom = QWidget(self.champs)
        self.bloc_prenom.setObjectName(u"bloc_prenom")
        self.pile_5 = QVBoxLayout(self.bloc_prenom)
        self.pile_5.setSpacing(3)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(0, 0, 0, 0)
        self.libelle_prenom = QLabel(self.bloc_prenom)
        self.libelle_prenom.setObjectName(u"libelle_prenom")
        self.libelle_prenom.setProperty(u"genre", u"second")

        self.pile_5.addWidget(self.libelle_prenom)

        self.prenom = QLineEdit(self.bloc_prenom)
        self.prenom.setObjectName(u"prenom")

        self.pile_5.addWidget(self.prenom)

        self.faute_prenom = QLabel(self.bloc_prenom)
        self.faute_prenom.setObjectName(u"faute_prenom")
        self.faute_prenom.setWordWrap(True)

        self.pile_5.addWidget(self.faute_prenom)


        self.grille_champs.addWidget(self.bloc_prenom, 0, 0, 1, 1)

        self.bloc_nom = QWidget(self.champs)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_6 = QVBoxLayout(self.bloc_nom)
        self.pile_6.setSpacing(3)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom = QLabel(self.bloc_nom)
        self.libelle_nom.setObjectName(u"libelle_nom")
        self.libelle_nom.setProperty(u"genre", u"second")

        self.pile_6.addWidget(self.libelle_nom)

        self.nom = QLineEdit(self.bloc_nom)
        self.nom.setObjectName(u"nom")

        self.pile_6.addWidget(self.nom)

        self.faute_nom = QLabel(self.bloc_nom)
        self.faute_nom.setObjectName(u"faute_nom")
        self.faute_nom.setWordWrap(True)

        self.pile_6.addWidget(self.faute_nom)


        self.grille_champs.addWidget(self.bloc_nom, 0, 0, 1, 1)

        self.bloc_prenom_usage = QWidget(self.champs)
        self.bloc_prenom_usage.setObjectName(u"bloc_prenom_usage")
        self.pile_7 = QVBoxLayout(self.bloc_prenom_usage)
        self.pile_7.setSpacing(3)
        self.pile_7.setObjectName(u"pile_7")
        self.pile_7.setContentsMargins(0, 0, 0, 0)
        self.libelle_prenom_usage = QLabel(self.bloc_prenom_usage)
        self.libelle_prenom_usage.setObjectName(u"libelle_prenom_usage")
        self.libelle_prenom_usage.setProperty(u"genre", u"second")

        self.pile_7.addWidget(self.libelle_prenom_usage)

        self.prenom_usage = QLineEdit(self.bloc_prenom_usage)
        self.prenom_usage.setObjectName(u"prenom_usage")

        self.pile_7.addWidget(self.prenom_usage)

        self.faute_prenom_usage = QLabel(self.bloc_prenom_usage)
        self.faute_prenom_usage.setObjectName(u"faute_prenom_usage")
        self.faute_prenom_usage.setWordWrap(True)

        self.pile_7.addWidget(self.faute_prenom_usage)


        self.grille_champs.addWidget(self.bloc_prenom_usage, 0, 0, 1, 1)

        self.bloc_nom_usage = QWidget(self.champs)
        self.bloc_nom_usage.setObjectName(u"bloc_nom_usage")
        self.pile_8 = QVBoxLayout(self.bloc_nom_usage)
        self.pile_8.setSpacing(3)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom_usage = QLabel(self.bloc_nom_usage)
        self.libelle_nom_usage.setObjectName(u"libelle_nom_usage")
        self.libelle_nom_usage.setProperty(u"genre", u"second")

        self.pile_8.addWidget(self.libelle_nom_usage)

        self.nom_usage = QLineEdit(self.bloc_nom_usage)
        self.nom_usage.setObjectName(u"nom_usage")

        self.pile_8.addWidget(self.nom_usage)

        self.faute_nom_usage = QLabel(self.bloc_nom_usage)
        self.faute_nom_usage.setObjectName(u"faute_nom_usage")
        self.faute_nom_usage.setWordWrap(True)

        self.pile_8.addWidget(self.faute_nom_usage)


        self.grille_champs.addWidget(self.bloc_nom_usage, 0, 0, 1, 1)

        self.bloc_sexe = QWidget(self.champs)
        self.bloc_sexe.setObjectName(u"bloc_sexe")
        self.pile_9 = QVBoxLayout(self.bloc_sexe)
        self.pile_9.setSpacing(3)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(0, 0, 0, 0)
        self.libelle_sexe = QLabel(self.bloc_sexe)
        self.libelle_sexe.setObjectName(u"libelle_sexe")
        self.libelle_sexe.setProperty(u"genre", u"second")

        self.pile_9.addWidget(self.libelle_sexe)

        self.sexe = QComboBox(self.bloc_sexe)
        self.sexe.setObjectName(u"sexe")

        self.pile_9.addWidget(self.sexe)


        self.grille_champs.addWidget(self.bloc_sexe, 0, 0, 1, 1)

        self.bloc_nationalite = QWidget(self.champs)
        self.bloc_nationalite.setObjectName(u"bloc_nationalite")
        self.pile_10 = QVBoxLayout(self.bloc_nationalite)
        self.pile_10.setSpacing(3)
        self.pile_10.setObjectName(u"pile_10")
        self.pile_10.setContentsMargins(0, 0, 0, 0)
        self.libelle_nationalite = QLabel(self.bloc_nationalite)
        self.libelle_nationalite.setObjectName(u"libelle_nationalite")
        self.libelle_nationalite.setProperty(u"genre", u"second")

        self.pile_10.addWidget(self.libelle_nationalite)

        self.nationalite = QLineEdit(self.bloc_nationalite)
        self.nationalite.setObjectName(u"nationalite")

        self.pile_10.addWidget(self.nationalite)

        self.faute_nationalite = QLabel(self.bloc_nationalite)
        self.faute_nationalite.setObjectName(u"faute_nationalite")
        self.faute_nationalite.setWordWrap(True)

        self.pile_10.addWidget(self.faute_nationalite)


        self.grille_champs.addWidget(self.bloc_nationalite, 0, 0, 1, 1)


        self.pile_25.addWidget(self.champs)

        self.filet_suivi = QFrame(Identite)
        self.filet_suivi.setObjectName(u"filet_suivi")
        self.filet_suivi.setProperty(u"genre", u"separateur")

        self.pile_25.addWidget(self.filet_suivi)

        self.titre_suivi = QLabel(Identite)
        self.titre_suivi.setObjectName(u"titre_suivi")
        self.titre_suivi.setProperty(u"genre", u"fort")

        self.pile_25.addWidget(self.titre_suivi)

        self.champs_suivi = QWidget(Identite)
        self.champs_suivi.setObjectName(u"champs_suivi")
        self.grille_suivi = QGridLayout(self.champs_suivi)
        self.grille_suivi.setObjectName(u"grille_suivi")
        self.grille_suivi.setHorizontalSpacing(10)
        self.grille_suivi.setVerticalSpacing(10)
        self.grille_suivi.setContentsMargins(0, 0, 0, 0)
        self.bloc_premier_accueil = QWidget(self.champs_suivi)
        self.bloc_premier_accueil.setObjectName(u"bloc_premier_accueil")
        self.pile_11 = QVBoxLayout(self.bloc_premier_accueil)
        self.pile_11.setSpacing(3)
        self.pile_11.setObjectName(u"pile_11")
        self.pile_11.setContentsMargins(0, 0, 0, 0)
        self.libelle_premier_accueil = QLabel(self.bloc_premier_accueil)
        self.libelle_premier_accueil.setObjectName(u"libelle_premier_accueil")
        self.libelle_premier_accueil.setProperty(u"genre", u"second")

        self.pile_11.addWidget(self.libelle_premier_accueil)

        self.premier_accueil = QLineEdit(self.bloc_premier_accueil)
        self.premier_accueil.setObjectName(u"premier_accueil")

        self.pile_11.addWidget(self.premier_accueil)

        self.faute_premier_accueil = QLabel(self.bloc_premier_accueil)
        self.faute_premier_accueil.setObjectName(u"faute_premier_accueil")
        self.faute_premier_accueil.setWordWrap(True)

        self.pile_11.addWidget(self.faute_premier_accueil)


        self.grille_suivi.addWidget(self.bloc_premier_accueil, 0, 0, 1, 1)

        self.bloc_telephone = QWidget(self.champs_suivi)
        self.bloc_telephone.setObjectName(u"bloc_telephone")
        self.pile_12 = QVBoxLayout(self.bloc_telephone)
        self.pile_12.setSpacing(3)
        self.pile_12.setObjectName(u"pile_12")
        self.pile_12.setContentsMargins(0, 0, 0, 0)
        self.libelle_telephone = QLabel(self.bloc_telephone)
        self.libelle_telephone.setObjectName(u"libelle_telephone")
        self.libelle_telephone.setProperty(u"genre", u"second")

        self.pile_12.addWidget(self.libelle_telephone)

        self.telephone = QLineEdit(self.bloc_telephone)
        self.telephone.setObjectName(u"telephone")

        self.pile_12.addWidget(self.telephone)

        self.faute_telephone = QLabel(self.bloc_telephone)
        self.faute_telephone.setObjectName(u"faute_telephone")
        self.faute_telephone.setWordWrap(True)

        self.pile_12.addWidget(self.faute_telephone)


        self.grille_suivi.addWidget(self.bloc_telephone, 0, 0, 1, 1)

        self.bloc_unite = QWidget(self.champs_suivi)
        self.bloc_unite.setObjectName(u"bloc_unite")
        self.pile_13 = QVBoxLayout(self.bloc_unite)
        self.pile_13.setSpacing(3)
        self.pile_13.setObjectName(u"pile_13")
        self.pile_13.setContentsMargins(0, 0, 0, 0)
        self.libelle_unite = QLabel(self.bloc_unite)
        self.libelle_unite.setObjectName(u"libelle_unite")
        self.libelle_unite.setProperty(u"genre", u"second")

        self.pile_13.addWidget(self.libelle_unite)

        self.unite = QLineEdit(self.bloc_unite)
        self.unite.setObjectName(u"unite")

        self.pile_13.addWidget(self.unite)

        self.faute_unite = QLabel(self.bloc_unite)
        self.faute_unite.setObjectName(u"faute_unite")
        self.faute_unite.setWordWrap(True)

        self.pile_13.addWidget(self.faute_unite)


        self.grille_suivi.addWidget(self.bloc_unite, 0, 0, 1, 1)

        self.bloc_referent = QWidget(self.champs_suivi)
        self.bloc_referent.setObjectName(u"bloc_referent")
        self.pile_14 = QVBoxLayout(self.bloc_referent)
        self.pile_14.setSpacing(3)
        self.pile_14.setObjectName(u"pile_14")
        self.pile_14.setContentsMargins(0, 0, 0, 0)
        self.libelle_referent = QLabel(self.bloc_referent)
        self.libelle_referent.setObjectName(u"libelle_referent")
        self.libelle_referent.setProperty(u"genre", u"second")

        self.pile_14.addWidget(self.libelle_referent)

        self.referent = QLineEdit(self.bloc_referent)
        self.referent.setObjectName(u"referent")

        self.pile_14.addWidget(self.referent)

        self.faute_referent = QLabel(self.bloc_referent)
        self.faute_referent.setObjectName(u"faute_referent")
        self.faute_referent.setWordWrap(True)

        self.pile_14.addWidget(self.faute_referent)


        self.grille_suivi.addWidget(self.bloc_referent, 0, 0, 1, 1)


        self.pile_25.addWidget(self.champs_suivi)

        self.filet_situation = QFrame(Identite)
        self.filet_situation.setObjectName(u"filet_situation")
        self.filet_situation.setProperty(u"genre", u"separateur")

        self.pile_25.addWidget(self.filet_situation)

        self.titre_situation = QLabel(Identite)
        self.titre_situation.setObjectName(u"titre_situation")
        self.titre_situation.setProperty(u"genre", u"fort")

        self.pile_25.addWidget(self.titre_situation)

        self.champs_situation = QWidget(Identite)
        self.champs_situation.setObjectName(u"champs_situation")
        self.grille_situation = QGridLayout(self.champs_situation)
        self.grille_situation.setObjectName(u"grille_situation")
        self.grille_situation.setHorizontalSpacing(10)
        self.grille_situation.setVerticalSpacing(10)
        self.grille_situation.setContentsMargins(0, 0, 0, 0)
        self.bloc_mna = QWidget(self.champs_situation)
        self.bloc_mna.setObjectName(u"bloc_mna")
        self.pile_18 = QVBoxLayout(self.bloc_mna)
        self.pile_18.setSpacing(3)
        self.pile_18.setObjectName(u"pile_18")
        self.pile_18.setContentsMargins(0, 0, 0, 0)
        self.libelle_mna = QLabel(self.bloc_mna)
        self.libelle_mna.setObjectName(u"libelle_mna")
        self.libelle_mna.setProperty(u"genre", u"second")

        self.pile_18.addWidget(self.libelle_mna)

        self.place_mna = QWidget(self.bloc_mna)
        self.place_mna.setObjectName(u"place_mna")
        self.pile_mna = QVBoxLayout(self.place_mna)
        self.pile_mna.setSpacing(0)
        self.pile_mna.setObjectName(u"pile_mna")
        self.pile_mna.setContentsMargins(0, 0, 0, 0)

        self.pile_18.addWidget(self.place_mna)


        self.grille_situation.addWidget(self.bloc_mna, 0, 0, 1, 1)

        self.bloc_mdph = QWidget(self.champs_situation)
        self.bloc_mdph.setObjectName(u"bloc_mdph")
        self.pile_20 = QVBoxLayout(self.bloc_mdph)
        self.pile_20.setSpacing(3)
        self.pile_20.setObjectName(u"pile_20")
        self.pile_20.setContentsMargins(0, 0, 0, 0)
        self.libelle_mdph = QLabel(self.bloc_mdph)
        self.libelle_mdph.setObjectName(u"libelle_mdph")
        self.libelle_mdph.setProperty(u"genre", u"second")

        self.pile_20.addWidget(self.libelle_mdph)

        self.place_mdph = QWidget(self.bloc_mdph)
        self.place_mdph.setObjectName(u"place_mdph")
        self.pile_mdph = QVBoxLayout(self.place_mdph)
        self.pile_mdph.setSpacing(0)
        self.pile_mdph.setObjectName(u"pile_mdph")
        self.pile_mdph.setContentsMargins(0, 0, 0, 0)

        self.pile_20.addWidget(self.place_mdph)


        self.grille_situation.addWidget(self.bloc_mdph, 0, 0, 1, 1)

        self.bloc_mdph_fin = QWidget(self.champs_situation)
        self.bloc_mdph_fin.setObjectName(u"bloc_mdph_fin")
        self.pile_15 = QVBoxLayout(self.bloc_mdph_fin)
        self.pile_15.setSpacing(3)
        self.pile_15.setObjectName(u"pile_15")
        self.pile_15.setContentsMargins(0, 0, 0, 0)
        self.libelle_mdph_fin = QLabel(self.bloc_mdph_fin)
        self.libelle_mdph_fin.setObjectName(u"libelle_mdph_fin")
        self.libelle_mdph_fin.setProperty(u"genre", u"second")

        self.pile_15.addWidget(self.libelle_mdph_fin)

        self.mdph_fin = QLineEdit(self.bloc_mdph_fin)
        self.mdph_fin.setObjectName(u"mdph_fin")

        self.pile_15.addWidget(self.mdph_fin)

        self.faute_mdph_fin = QLabel(self.bloc_mdph_fin)
        self.faute_mdph_fin.setObjectName(u"faute_mdph_fin")
        self.faute_mdph_fin.setWordWrap(True)

        self.pile_15.addWidget(self.faute_mdph_fin)


        self.grille_situation.addWidget(self.bloc_mdph_fin, 0, 0, 1, 1)


        self.pile_25.addWidget(self.champs_situation)

        self.filet_mots = QFrame(Identite)
        self.filet_mots.setObjectName(u"filet_mots")
        self.filet_mots.setProperty(u"genre", u"separateur")

        self.pile_25.addWidget(self.filet_mots)

        self.titre_mots = QLabel(Identite)
        self.titre_mots.setObjectName(u"titre_mots")
        self.titre_mots.setProperty(u"genre", u"fort")

        self.pile_25.addWidget(self.titre_mots)

        self.bloc_parole = QWidget(Identite)
        self.bloc_parole.setObjectName(u"bloc_parole")
        self.pile_21 = QVBoxLayout(self.bloc_parole)
        self.pile_21.setSpacing(3)
        self.pile_21.setObjectName(u"pile_21")
        self.pile_21.setContentsMargins(0, 0, 0, 0)
        self.libelle_parole = QLabel(self.bloc_parole)
        self.libelle_parole.setObjectName(u"libelle_parole")
        self.libelle_parole.setProperty(u"genre", u"second")

        self.pile_21.addWidget(self.libelle_parole)

        self.parole = QPlainTextEdit(self.bloc_parole)
        self.parole.setObjectName(u"parole")
        self.parole.setTabChangesFocus(True)

        self.pile_21.addWidget(self.parole)


        self.pile_25.addWidget(self.bloc_parole)

        self.bloc_observations = QWidget(Identite)
        self.bloc_observations.setObjectName(u"bloc_observations")
        self.pile_22 = QVBoxLayout(self.bloc_observations)
        self.pile_22.setSpacing(3)
        self.pile_22.setObjectName(u"pile_22")
        self.pile_22.setContentsMargins(0, 0, 0, 0)
        self.libelle_observations = QLabel(self.bloc_observations)
        self.libelle_observations.setObjectName(u"libelle_observations")
        self.libelle_observations.setProperty(u"genre", u"second")

        self.pile_22.addWidget(self.libelle_observations)

        self.observations = QPlainTextEdit(self.bloc_observations)
        self.observations.setObjectName(u"observations")
        self.observations.setTabChangesFocus(True)

        self.pile_22.addWidget(self.observations)


        self.pile_25.addWidget(self.bloc_observations)

        self.pied = QFrame(Identite)
        self.pied.setObjectName(u"pied")
        self.pied.setProperty(u"genre", u"etat")
        self.pile_pied = QVBoxLayout(self.pied)
        self.pile_pied.setSpacing(6)
        self.pile_pied.setObjectName(u"pile_pied")
        self.pile_pied.setContentsMargins(16, 8, 16, 8)
        self.refus = QLabel(self.pied)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_pied.addWidget(self.refus)

        self.gestes = QWidget(self.pied)
        self.gestes.setObjectName(u"gestes")
        self.rangee_gestes = QHBoxLayout(self.gestes)
        self.rangee_gestes.setSpacing(8)
        self.rangee_gestes.setObjectName(u"rangee_gestes")
        self.rangee_gestes.setContentsMargins(0, 0, 0, 0)
        self.a_enregistrer = QLabel(self.gestes)
        self.a_enregistrer.setObjectName(u"a_enregistrer")
        self.a_enregistrer.setProperty(u"genre", u"doux")

        self.rangee_gestes.addWidget(self.a_enregistrer)

        self.ressort_gestes = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_gestes.addItem(self.ressort_gestes)

        self.enregistrer = BoutonForme(self.gestes)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_gestes.addWidget(self.enregistrer)

        self.retablir = BoutonForme(self.gestes)
        self.retablir.setObjectName(u"retablir")

        self.rangee_gestes.addWidget(self.retablir)


        self.pile_pied.addWidget(self.gestes)


        self.pile_25.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_sortie_prevue.setBuddy(self.sortie_prevue)
        self.libelle_naissance.setBuddy(self.naissance)
        self.libelle_prenom.setBuddy(self.prenom)
        self.libelle_nom.setBuddy(self.nom)
        self.libelle_prenom_usage.setBuddy(self.prenom_usage)
        self.libelle_nom_usage.setBuddy(self.nom_usage)
        self.libelle_sexe.setBuddy(self.sexe)
        self.libelle_nationalite.setBuddy(self.nationalite)
        self.libelle_premier_accueil.setBuddy(self.premier_accueil)
        self.libelle_telephone.setBuddy(self.telephone)
        self.libelle_unite.setBuddy(self.unite)
        self.libelle_referent.setBuddy(self.referent)
        self.libelle_mdph_fin.setBuddy(self.mdph_fin)
        self.libelle_parole.setBuddy(self.parole)
        self.libelle_observations.setBuddy(self.observations)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Identite)
    # setupUi

    def retranslateUi(self, Identite):
        self.titre.setText(QCoreApplication.translate("Identite", u"Identit\u00e9", None))
        self.libelle_sortie_prevue.setText(QCoreApplication.translate("Identite", u"Sortie pr\u00e9vue", None))
        self.faute_sortie_prevue.setText("")
        self.libelle_naissance.setText(QCoreApplication.translate("Identite", u"Naissance", None))
        self.faute_naissance.setText("")
        self.libelle_prenom.setText(QCoreApplication.translate("Identite", u"Pr\u00e9nom", None))
        self.faute_prenom.setText("")
        self.libelle_nom.setText(QCoreApplication.translate("Identite", u"Nom", None))
        self.faute_nom.setText("")
        self.libelle_prenom_usage.setText(QCoreApplication.translate("Identite", u"Pr\u00e9nom d\u2019usage", None))
        self.faute_prenom_usage.setText("")
        self.libelle_nom_usage.setText(QCoreApplication.translate("Identite", u"Nom d\u2019usage", None))
        self.faute_nom_usage.setText("")
        self.libelle_sexe.setText(QCoreApplication.translate("Identite", u"Sexe", None))
        self.libelle_nationalite.setText(QCoreApplication.translate("Identite", u"Nationalit\u00e9", None))
        self.faute_nationalite.setText("")
        self.titre_suivi.setText(QCoreApplication.translate("Identite", u"Suivi", None))
        self.libelle_premier_accueil.setText(QCoreApplication.translate("Identite", u"Premier accueil \u00e0 l\u2019ASE", None))
        self.faute_premier_accueil.setText("")
        self.libelle_telephone.setText(QCoreApplication.translate("Identite", u"T\u00e9l\u00e9phone", None))
        self.faute_telephone.setText("")
        self.libelle_unite.setText(QCoreApplication.translate("Identite", u"Unit\u00e9", None))
        self.faute_unite.setText("")
        self.libelle_referent.setText(QCoreApplication.translate("Identite", u"R\u00e9f\u00e9rent", None))
        self.faute_referent.setText("")
        self.titre_situation.setText(QCoreApplication.translate("Identite", u"Situation", None))
        self.libelle_mna.setText(QCoreApplication.translate("Identite", u"Mineur non accompagn\u00e9", None))
        self.libelle_mdph.setText(QCoreApplication.translate("Identite", u"Reconnaissance MDPH", None))
        self.libelle_mdph_fin.setText(QCoreApplication.translate("Identite", u"Fin des droits MDPH", None))
        self.faute_mdph_fin.setText("")
        self.titre_mots.setText(QCoreApplication.translate("Identite", u"Ses mots, vos observations", None))
        self.libelle_parole.setText(QCoreApplication.translate("Identite", u"Ce que dit le jeune, avec ses mots", None))
        self.libelle_observations.setText(QCoreApplication.translate("Identite", u"Observations", None))
        self.refus.setText("")
        self.a_enregistrer.setText(QCoreApplication.translate("Identite", u"Identit\u00e9 modifi\u00e9e, \u00e0 enregistrer.", None))
        self.enregistrer.setText(QCoreApplication.translate("Identite", u"Enregistrer", None))
        self.retablir.setText(QCoreApplication.translate("Identite", u"R\u00e9tablir", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'piste.ui'
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

class Ui_Piste(object):
    def setupUi(self, Piste):
        if not Piste.objectName():
            Piste.setObjectName(u"Piste")
        Piste.setProperty(u"genre", u"carte_choisie")
        self.pile_16 = QVBoxLayout(Piste)
        self.pile_16.setSpacing(8)
        self.pile_16.setObjectName(u"pile_16")
        self.pile_16.setContentsMargins(14, 12, 14, 12)
        self.tete = QWidget(Piste)
        self.tete.setObjectName(u"tete")
        self.rangee_3 = QHBoxLayout(self.tete)
        self.rangee_3.setSpacing(8)
        self.rangee_3.setObjectName(u"rangee_3")
        self.rangee_3.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_3.addWidget(self.titre)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_3.addItem(self.ressort_1)

        self.maintenant = QLabel(self.tete)
        self.maintenant.setObjectName(u"maintenant")
        self.maintenant.setProperty(u"genre", u"second")

        self.rangee_3.addWidget(self.maintenant)

        self.place_niveau = QWidget(self.tete)
        self.place_niveau.setObjectName(u"place_niveau")
        self.rangee_niveau = QHBoxLayout(self.place_niveau)
        self.rangee_niveau.setSpacing(0)
        self.rangee_niveau.setObjectName(u"rangee_niveau")
        self.rangee_niveau.setContentsMargins(0, 0, 0, 0)

        self.rangee_3.addWidget(self.place_niveau)


        self.pile_16.addWidget(self.tete)

        self.effet = QLabel(Piste)
        self.effet.setObjectName(u"effet")
        self.effet.setProperty(u"genre", u"doux")
        self.effet.setWordWrap(True)

        self.pile_16.addWidget(self.effet)

        self.champs = QWidget(Piste)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nature = QWidget(self.champs)
        self.bloc_nature.setObjectName(u"bloc_nature")
        self.pile_4 = QVBoxLayout(self.bloc_nature)
        self.pile_4.setSpacing(3)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.libelle_nature = QLabel(self.bloc_nature)
        self.libelle_nature.setObjectName(u"libelle_nature")
        self.libelle_nature.setProperty(u"genre", u"second")

        self.pile_4.addWidget(self.libelle_nature)

        self.nature = QComboBox(self.bloc_nature)
        self.nature.setObjectName(u"nature")
        self.nature.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.nature.setMinimumContentsLength(14)

        self.pile_4.addWidget(self.nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

        self.bloc_gestionnaire = QWidget(self.champs)
        self.bloc_gestionnaire.setObjectName(u"bloc_gestionnaire")
        self.pile_5 = QVBoxLayout(self.bloc_gestionnaire)
        self.pile_5.setSpacing(3)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(0, 0, 0, 0)
        self.libelle_gestionnaire = QLabel(self.bloc_gestionnaire)
        self.libelle_gestionnaire.setObjectName(u"libelle_gestionnaire")
        self.libelle_gestionnaire.setProperty(u"genre", u"second")

        self.pile_5.addWidget(self.libelle_gestionnaire)

        self.gestionnaire = QLineEdit(self.bloc_gestionnaire)
        self.gestionnaire.setObjectName(u"gestionnaire")

        self.pile_5.addWidget(self.gestionnaire)

        self.faute_gestionnaire = QLabel(self.bloc_gestionnaire)
        self.faute_gestionnaire.setObjectName(u"faute_gestionnaire")
        self.faute_gestionnaire.setWordWrap(True)

        self.pile_5.addWidget(self.faute_gestionnaire)


        self.grille_champs.addWidget(self.bloc_gestionnaire, 0, 0, 1, 1)

        self.bloc_debut = QWidget(self.champs)
        self.bloc_debut.setObjectName(u"bloc_debut")
        self.pile_6 = QVBoxLayout(self.bloc_debut)
        self.pile_6.setSpacing(3)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.libelle_debut = QLabel(self.bloc_debut)
        self.libelle_debut.setObjectName(u"libelle_debut")
        self.libelle_debut.setProperty(u"genre", u"second")

        self.pile_6.addWidget(self.libelle_debut)

        self.debut = QLineEdit(self.bloc_debut)
        self.debut.setObjectName(u"debut")

        self.pile_6.addWidget(self.debut)

        self.faute_debut = QLabel(self.bloc_debut)
        self.faute_debut.setObjectName(u"faute_debut")
        self.faute_debut.setWordWrap(True)

        self.pile_6.addWidget(self.faute_debut)


        self.grille_champs.addWidget(self.bloc_debut, 0, 0, 1, 1)

        self.bloc_genre_fin = QWidget(self.champs)
        self.bloc_genre_fin.setObjectName(u"bloc_genre_fin")
        self.pile_7 = QVBoxLayout(self.bloc_genre_fin)
        self.pile_7.setSpacing(3)
        self.pile_7.setObjectName(u"pile_7")
        self.pile_7.setContentsMargins(0, 0, 0, 0)
        self.libelle_genre_fin = QLabel(self.bloc_genre_fin)
        self.libelle_genre_fin.setObjectName(u"libelle_genre_fin")
        self.libelle_genre_fin.setProperty(u"genre", u"second")

        self.pile_7.addWidget(self.libelle_genre_fin)

        self.genre_fin = QComboBox(self.bloc_genre_fin)
        self.genre_fin.setObjectName(u"genre_fin")

        self.pile_7.addWidget(self.genre_fin)


        self.grille_champs.addWidget(self.bloc_genre_fin, 0, 0, 1, 1)

        self.bloc_fin = QWidget(self.champs)
        self.bloc_fin.setObjectName(u"bloc_fin")
        self.pile_8 = QVBoxLayout(self.bloc_fin)
        self.pile_8.setSpacing(3)
        self.pile_8.setObjectName(u"pile_8")
        self.pile_8.setContentsMargins(0, 0, 0, 0)
        self.libelle_fin = QLabel(self.bloc_fin)
        self.libelle_fin.setObjectName(u"libelle_fin")
        self.libelle_fin.setProperty(u"genre", u"second")

        self.pile_8.addWidget(self.libelle_fin)

        self.fin = QLineEdit(self.bloc_fin)
        self.fin.setObjectName(u"fin")

        self.pile_8.addWidget(self.fin)

        self.faute_fin = QLabel(self.bloc_fin)
        self.faute_fin.setObjectName(u"faute_fin")
        self.faute_fin.setWordWrap(True)

        self.pile_8.addWidget(self.faute_fin)


        self.grille_champs.addWidget(self.bloc_fin, 0, 0, 1, 1)

        self.bloc_etat = QWidget(self.champs)
        self.bloc_etat.setObjectName(u"bloc_etat")
        self.pile_9 = QVBoxLayout(self.bloc_etat)
        self.pile_9.setSpacing(3)
        self.pile_9.setObjectName(u"pile_9")
        self.pile_9.setContentsMargins(0, 0, 0, 0)
        self.libelle_etat = QLabel(self.bloc_etat)
        self.libelle_etat.setObjectName(u"libelle_etat")
        self.libelle_etat.setProperty(u"genre", u"second")

        self.pile_9.addWidget(self.libelle_etat)

        self.etat = QComboBox(self.bloc_etat)
        self.etat.setObjectName(u"etat")

        self.pile_9.addWidget(self.etat)


        self.grille_champs.addWidget(self.bloc_etat, 0, 0, 1, 1)

        self.bloc_etat_le = QWidget(self.champs)
        self.bloc_etat_le.setObjectName(u"bloc_etat_le")
        self.pile_10 = QVBoxLayout(self.bloc_etat_le)
        self.pile_10.setSpacing(3)
        self.pile_10.setObjectName(u"pile_10")
        self.pile_10.setContentsMargins(0, 0, 0, 0)
        self.libelle_etat_le = QLabel(self.bloc_etat_le)
        self.libelle_etat_le.setObjectName(u"libelle_etat_le")
        self.libelle_etat_le.setProperty(u"genre", u"second")

        self.pile_10.addWidget(self.libelle_etat_le)

        self.etat_le = QLineEdit(self.bloc_etat_le)
        self.etat_le.setObjectName(u"etat_le")

        self.pile_10.addWidget(self.etat_le)

        self.faute_etat_le = QLabel(self.bloc_etat_le)
        self.faute_etat_le.setObjectName(u"faute_etat_le")
        self.faute_etat_le.setWordWrap(True)

        self.pile_10.addWidget(self.faute_etat_le)


        self.grille_champs.addWidget(self.bloc_etat_le, 0, 0, 1, 1)

        self.bloc_loyer = QWidget(self.champs)
        self.bloc_loyer.setObjectName(u"bloc_loyer")
        self.pile_11 = QVBoxLayout(self.bloc_loyer)
        self.pile_11.setSpacing(3)
        self.pile_11.setObjectName(u"pile_11")
        self.pile_11.setContentsMargins(0, 0, 0, 0)
        self.libelle_loyer = QLabel(self.bloc_loyer)
        self.libelle_loyer.setObjectName(u"libelle_loyer")
        self.libelle_loyer.setProperty(u"genre", u"second")

        self.pile_11.addWidget(self.libelle_loyer)

        self.loyer = QLineEdit(self.bloc_loyer)
        self.loyer.setObjectName(u"loyer")

        self.pile_11.addWidget(self.loyer)

        self.faute_loyer = QLabel(self.bloc_loyer)
        self.faute_loyer.setObjectName(u"faute_loyer")
        self.faute_loyer.setWordWrap(True)

        self.pile_11.addWidget(self.faute_loyer)


        self.grille_champs.addWidget(self.bloc_loyer, 0, 0, 1, 1)

        self.bloc_preuve = QWidget(self.champs)
        self.bloc_preuve.setObjectName(u"bloc_preuve")
        self.pile_12 = QVBoxLayout(self.bloc_preuve)
        self.pile_12.setSpacing(3)
        self.pile_12.setObjectName(u"pile_12")
        self.pile_12.setContentsMargins(0, 0, 0, 0)
        self.libelle_preuve = QLabel(self.bloc_preuve)
        self.libelle_preuve.setObjectName(u"libelle_preuve")
        self.libelle_preuve.setProperty(u"genre", u"second")

        self.pile_12.addWidget(self.libelle_preuve)

        self.preuve = QLineEdit(self.bloc_preuve)
        self.preuve.setObjectName(u"preuve")

        self.pile_12.addWidget(self.preuve)

        self.faute_preuve = QLabel(self.bloc_preuve)
        self.faute_preuve.setObjectName(u"faute_preuve")
        self.faute_preuve.setWordWrap(True)

        self.pile_12.addWidget(self.faute_preuve)


        self.grille_champs.addWidget(self.bloc_preuve, 0, 0, 1, 1)


        self.pile_16.addWidget(self.champs)

        self.refus = QLabel(Piste)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_16.addWidget(self.refus)

        self.pied = QWidget(Piste)
        self.pied.setObjectName(u"pied")
        self.rangee_15 = QHBoxLayout(self.pied)
        self.rangee_15.setSpacing(8)
        self.rangee_15.setObjectName(u"rangee_15")
        self.rangee_15.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_15.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_15.addWidget(self.renoncer)

        self.ressort_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_15.addItem(self.ressort_14)


        self.pile_16.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_gestionnaire.setBuddy(self.gestionnaire)
        self.libelle_debut.setBuddy(self.debut)
        self.libelle_genre_fin.setBuddy(self.genre_fin)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_etat_le.setBuddy(self.etat_le)
        self.libelle_loyer.setBuddy(self.loyer)
        self.libelle_preuve.setBuddy(self.preuve)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Piste)
    # setupUi

    def retranslateUi(self, Piste):
        self.titre.setText(QCoreApplication.translate("Piste", u"Nouvelle piste", None))
        self.maintenant.setText("")
        self.effet.setText("")
        self.libelle_nature.setText(QCoreApplication.translate("Piste", u"Nature", None))
        self.libelle_gestionnaire.setText(QCoreApplication.translate("Piste", u"Gestionnaire ou lieu", None))
        self.faute_gestionnaire.setText("")
        self.libelle_debut.setText(QCoreApplication.translate("Piste", u"D\u00e9but (premi\u00e8re nuit)", None))
        self.faute_debut.setText("")
        self.libelle_genre_fin.setText(QCoreApplication.translate("Piste", u"Fin", None))
        self.libelle_fin.setText(QCoreApplication.translate("Piste", u"Jour du d\u00e9part", None))
        self.faute_fin.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("Piste", u"\u00c9tat de la d\u00e9marche", None))
        self.libelle_etat_le.setText(QCoreApplication.translate("Piste", u"Depuis le", None))
        self.faute_etat_le.setText("")
        self.libelle_loyer.setText(QCoreApplication.translate("Piste", u"Loyer ou redevance, euros par mois", None))
        self.faute_loyer.setText("")
        self.libelle_preuve.setText(QCoreApplication.translate("Piste", u"Preuve (nom du document)", None))
        self.faute_preuve.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Piste", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Piste", u"Renoncer", None))
        pass
    # retranslateUi


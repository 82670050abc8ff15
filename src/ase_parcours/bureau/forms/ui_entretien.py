# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entretien.ui'
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

class Ui_Entretien(object):
    def setupUi(self, Entretien):
        if not Entretien.objectName():
            Entretien.setObjectName(u"Entretien")
        Entretien.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Entretien)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 12, 14, 12)
        self.tete = QWidget(Entretien)
        self.tete.setObjectName(u"tete")
        self.rangee_tete = QHBoxLayout(self.tete)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.rangee_tete.addWidget(self.titre)

        self.article = QLabel(self.tete)
        self.article.setObjectName(u"article")
        self.article.setProperty(u"genre", u"second")

        self.rangee_tete.addWidget(self.article)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_tete.addItem(self.ressort_1)


        self.pile_racine.addWidget(self.tete)

        self.champs = QWidget(Entretien)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_date = QWidget(self.champs)
        self.bloc_date.setObjectName(u"bloc_date")
        self.pile_bloc_date = QVBoxLayout(self.bloc_date)
        self.pile_bloc_date.setSpacing(3)
        self.pile_bloc_date.setObjectName(u"pile_bloc_date")
        self.pile_bloc_date.setContentsMargins(0, 0, 0, 0)
        self.libelle_date = QLabel(self.bloc_date)
        self.libelle_date.setObjectName(u"libelle_date")
        self.libelle_date.setProperty(u"genre", u"second")

        self.pile_bloc_date.addWidget(self.libelle_date)

        self.date = QLineEdit(self.bloc_date)
        self.date.setObjectName(u"date")

        self.pile_bloc_date.addWidget(self.date)

        self.faute_date = QLabel(self.bloc_date)
        self.faute_date.setObjectName(u"faute_date")
        self.faute_date.setWordWrap(True)

        self.pile_bloc_date.addWidget(self.faute_date)


        self.grille_champs.addWidget(self.bloc_date, 0, 0, 1, 1)

        self.bloc_participants = QWidget(self.champs)
        self.bloc_participants.setObjectName(u"bloc_participants")
        self.pile_bloc_participants = QVBoxLayout(self.bloc_participants)
        self.pile_bloc_participants.setSpacing(3)
        self.pile_bloc_participants.setObjectName(u"pile_bloc_participants")
        self.pile_bloc_participants.setContentsMargins(0, 0, 0, 0)
        self.libelle_participants = QLabel(self.bloc_participants)
        self.libelle_participants.setObjectName(u"libelle_participants")
        self.libelle_participants.setProperty(u"genre", u"second")

        self.pile_bloc_participants.addWidget(self.libelle_participants)

        self.participants = QLineEdit(self.bloc_participants)
        self.participants.setObjectName(u"participants")

        self.pile_bloc_participants.addWidget(self.participants)

        self.faute_participants = QLabel(self.bloc_participants)
        self.faute_participants.setObjectName(u"faute_participants")
        self.faute_participants.setWordWrap(True)

        self.pile_bloc_participants.addWidget(self.faute_participants)


        self.grille_champs.addWidget(self.bloc_participants, 0, 0, 1, 1)

        self.bloc_confiance = QWidget(self.champs)
        self.bloc_confiance.setObjectName(u"bloc_confiance")
        self.pile_bloc_confiance = QVBoxLayout(self.bloc_confiance)
        self.pile_bloc_confiance.setSpacing(3)
        self.pile_bloc_confiance.setObjectName(u"pile_bloc_confiance")
        self.pile_bloc_confiance.setContentsMargins(0, 0, 0, 0)
        self.libelle_confiance = QLabel(self.bloc_confiance)
        self.libelle_confiance.setObjectName(u"libelle_confiance")
        self.libelle_confiance.setProperty(u"genre", u"second")

        self.pile_bloc_confiance.addWidget(self.libelle_confiance)

        self.place_confiance = QWidget(self.bloc_confiance)
        self.place_confiance.setObjectName(u"place_confiance")
        self.pile_confiance = QVBoxLayout(self.place_confiance)
        self.pile_confiance.setSpacing(0)
        self.pile_confiance.setObjectName(u"pile_confiance")
        self.pile_confiance.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_confiance.addWidget(self.place_confiance)


        self.grille_champs.addWidget(self.bloc_confiance, 0, 0, 1, 1)

        self.bloc_signe = QWidget(self.champs)
        self.bloc_signe.setObjectName(u"bloc_signe")
        self.pile_bloc_signe = QVBoxLayout(self.bloc_signe)
        self.pile_bloc_signe.setSpacing(3)
        self.pile_bloc_signe.setObjectName(u"pile_bloc_signe")
        self.pile_bloc_signe.setContentsMargins(0, 0, 0, 0)
        self.libelle_signe = QLabel(self.bloc_signe)
        self.libelle_signe.setObjectName(u"libelle_signe")
        self.libelle_signe.setProperty(u"genre", u"second")

        self.pile_bloc_signe.addWidget(self.libelle_signe)

        self.place_signe = QWidget(self.bloc_signe)
        self.place_signe.setObjectName(u"place_signe")
        self.pile_signe = QVBoxLayout(self.place_signe)
        self.pile_signe.setSpacing(0)
        self.pile_signe.setObjectName(u"pile_signe")
        self.pile_signe.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_signe.addWidget(self.place_signe)


        self.grille_champs.addWidget(self.bloc_signe, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.place_questions = QWidget(Entretien)
        self.place_questions.setObjectName(u"place_questions")
        self.pile_questions = QVBoxLayout(self.place_questions)
        self.pile_questions.setSpacing(8)
        self.pile_questions.setObjectName(u"pile_questions")
        self.pile_questions.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.place_questions)

        self.libelle_droits = QLabel(Entretien)
        self.libelle_droits.setObjectName(u"libelle_droits")
        self.libelle_droits.setProperty(u"genre", u"second")

        self.pile_racine.addWidget(self.libelle_droits)

        self.place_droits = QWidget(Entretien)
        self.place_droits.setObjectName(u"place_droits")
        self.grille_droits = QGridLayout(self.place_droits)
        self.grille_droits.setObjectName(u"grille_droits")
        self.grille_droits.setHorizontalSpacing(6)
        self.grille_droits.setVerticalSpacing(6)
        self.grille_droits.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.place_droits)

        self.accord = QWidget(Entretien)
        self.accord.setObjectName(u"accord")
        self.grille_accord = QGridLayout(self.accord)
        self.grille_accord.setObjectName(u"grille_accord")
        self.grille_accord.setHorizontalSpacing(10)
        self.grille_accord.setVerticalSpacing(10)
        self.grille_accord.setContentsMargins(0, 0, 0, 0)
        self.bloc_position = QWidget(self.accord)
        self.bloc_position.setObjectName(u"bloc_position")
        self.pile_bloc_position = QVBoxLayout(self.bloc_position)
        self.pile_bloc_position.setSpacing(3)
        self.pile_bloc_position.setObjectName(u"pile_bloc_position")
        self.pile_bloc_position.setContentsMargins(0, 0, 0, 0)
        self.libelle_position = QLabel(self.bloc_position)
        self.libelle_position.setObjectName(u"libelle_position")
        self.libelle_position.setProperty(u"genre", u"second")

        self.pile_bloc_position.addWidget(self.libelle_position)

        self.position = QComboBox(self.bloc_position)
        self.position.setObjectName(u"position")

        self.pile_bloc_position.addWidget(self.position)

        self.faute_position = QLabel(self.bloc_position)
        self.faute_position.setObjectName(u"faute_position")
        self.faute_position.setWordWrap(True)

        self.pile_bloc_position.addWidget(self.faute_position)


        self.grille_accord.addWidget(self.bloc_position, 0, 0, 1, 1)

        self.bloc_desaccord = QWidget(self.accord)
        self.bloc_desaccord.setObjectName(u"bloc_desaccord")
        self.pile_bloc_desaccord = QVBoxLayout(self.bloc_desaccord)
        self.pile_bloc_desaccord.setSpacing(3)
        self.pile_bloc_desaccord.setObjectName(u"pile_bloc_desaccord")
        self.pile_bloc_desaccord.setContentsMargins(0, 0, 0, 0)
        self.libelle_desaccord = QLabel(self.bloc_desaccord)
        self.libelle_desaccord.setObjectName(u"libelle_desaccord")
        self.libelle_desaccord.setProperty(u"genre", u"second")

        self.pile_bloc_desaccord.addWidget(self.libelle_desaccord)

        self.desaccord = QPlainTextEdit(self.bloc_desaccord)
        self.desaccord.setObjectName(u"desaccord")
        self.desaccord.setTabChangesFocus(True)

        self.pile_bloc_desaccord.addWidget(self.desaccord)


        self.grille_accord.addWidget(self.bloc_desaccord, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.accord)

        self.refus = QLabel(Entretien)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.pied = QWidget(Entretien)
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

        self.ressort_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_2)


        self.pile_racine.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_date.setBuddy(self.date)
        self.libelle_participants.setBuddy(self.participants)
        self.libelle_position.setBuddy(self.position)
        self.libelle_desaccord.setBuddy(self.desaccord)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Entretien)
    # setupUi

    def retranslateUi(self, Entretien):
        self.titre.setText("")
        self.article.setText("")
        self.libelle_date.setText(QCoreApplication.translate("Entretien", u"Date", None))
        self.faute_date.setText("")
        self.libelle_participants.setText(QCoreApplication.translate("Entretien", u"Avec", None))
        self.faute_participants.setText("")
        self.libelle_confiance.setText(QCoreApplication.translate("Entretien", u"Personne de confiance pr\u00e9sente", None))
        self.libelle_signe.setText(QCoreApplication.translate("Entretien", u"Compte rendu sign\u00e9", None))
        self.libelle_droits.setText(QCoreApplication.translate("Entretien", u"Droits expliqu\u00e9s", None))
        self.libelle_position.setText(QCoreApplication.translate("Entretien", u"Position du jeune", None))
        self.faute_position.setText("")
        self.libelle_desaccord.setText(QCoreApplication.translate("Entretien", u"Son d\u00e9saccord, dans ses mots", None))
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Entretien", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Entretien", u"Renoncer", None))
        pass
    # retranslateUi


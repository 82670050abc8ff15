# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_entretien.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_FicheEntretien(object):
    def setupUi(self, FicheEntretien):
        if not FicheEntretien.objectName():
            FicheEntretien.setObjectName(u"FicheEntretien")
        self.pile_racine = QVBoxLayout(FicheEntretien)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheEntretien)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_type = QWidget(self.champs)
        self.bloc_type.setObjectName(u"bloc_type")
        self.pile_bloc_type = QVBoxLayout(self.bloc_type)
        self.pile_bloc_type.setSpacing(3)
        self.pile_bloc_type.setObjectName(u"pile_bloc_type")
        self.pile_bloc_type.setContentsMargins(0, 0, 0, 0)
        self.libelle_type = QLabel(self.bloc_type)
        self.libelle_type.setObjectName(u"libelle_type")
        self.libelle_type.setProperty(u"genre", u"second")

        self.pile_bloc_type.addWidget(self.libelle_type)

        self.type = QComboBox(self.bloc_type)
        self.type.setObjectName(u"type")
        self.type.setEditable(True)

        self.pile_bloc_type.addWidget(self.type)

        self.faute_type = QLabel(self.bloc_type)
        self.faute_type.setObjectName(u"faute_type")
        self.faute_type.setWordWrap(True)

        self.pile_bloc_type.addWidget(self.faute_type)


        self.grille_champs.addWidget(self.bloc_type, 0, 0, 1, 1)

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

        self.faute_signe = QLabel(self.bloc_signe)
        self.faute_signe.setObjectName(u"faute_signe")
        self.faute_signe.setWordWrap(True)

        self.pile_bloc_signe.addWidget(self.faute_signe)


        self.grille_champs.addWidget(self.bloc_signe, 0, 0, 1, 1)

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

        self.faute_confiance = QLabel(self.bloc_confiance)
        self.faute_confiance.setObjectName(u"faute_confiance")
        self.faute_confiance.setWordWrap(True)

        self.pile_bloc_confiance.addWidget(self.faute_confiance)


        self.grille_champs.addWidget(self.bloc_confiance, 0, 0, 1, 1)

        self.bloc_position = QWidget(self.champs)
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


        self.grille_champs.addWidget(self.bloc_position, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheEntretien)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
        self.bloc_desaccord = QWidget(self.textes)
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

        self.faute_desaccord = QLabel(self.bloc_desaccord)
        self.faute_desaccord.setObjectName(u"faute_desaccord")
        self.faute_desaccord.setWordWrap(True)

        self.pile_bloc_desaccord.addWidget(self.faute_desaccord)


        self.pile_textes.addWidget(self.bloc_desaccord)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_type.setBuddy(self.type)
        self.libelle_date.setBuddy(self.date)
        self.libelle_participants.setBuddy(self.participants)
        self.libelle_position.setBuddy(self.position)
        self.libelle_desaccord.setBuddy(self.desaccord)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheEntretien)
    # setupUi

    def retranslateUi(self, FicheEntretien):
        self.libelle_type.setText(QCoreApplication.translate("FicheEntretien", u"Type", None))
        self.faute_type.setText("")
        self.libelle_date.setText(QCoreApplication.translate("FicheEntretien", u"Date", None))
        self.faute_date.setText("")
        self.libelle_signe.setText(QCoreApplication.translate("FicheEntretien", u"Compte rendu sign\u00e9", None))
        self.faute_signe.setText("")
        self.libelle_participants.setText(QCoreApplication.translate("FicheEntretien", u"Avec", None))
        self.faute_participants.setText("")
        self.libelle_confiance.setText(QCoreApplication.translate("FicheEntretien", u"Personne de confiance pr\u00e9sente", None))
        self.faute_confiance.setText("")
        self.libelle_position.setText(QCoreApplication.translate("FicheEntretien", u"Position du jeune", None))
        self.faute_position.setText("")
        self.libelle_desaccord.setText(QCoreApplication.translate("FicheEntretien", u"Son d\u00e9saccord, dans ses mots", None))
        self.faute_desaccord.setText("")
        pass
    # retranslateUi


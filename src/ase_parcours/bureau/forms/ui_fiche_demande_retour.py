# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_demande_retour.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_FicheDemandeRetour(object):
    def setupUi(self, FicheDemandeRetour):
        if not FicheDemandeRetour.objectName():
            FicheDemandeRetour.setObjectName(u"FicheDemandeRetour")
        self.pile_racine = QVBoxLayout(FicheDemandeRetour)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheDemandeRetour)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_demandee_le = QWidget(self.champs)
        self.bloc_demandee_le.setObjectName(u"bloc_demandee_le")
        self.pile_bloc_demandee_le = QVBoxLayout(self.bloc_demandee_le)
        self.pile_bloc_demandee_le.setSpacing(3)
        self.pile_bloc_demandee_le.setObjectName(u"pile_bloc_demandee_le")
        self.pile_bloc_demandee_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_demandee_le = QLabel(self.bloc_demandee_le)
        self.libelle_demandee_le.setObjectName(u"libelle_demandee_le")
        self.libelle_demandee_le.setProperty(u"genre", u"second")

        self.pile_bloc_demandee_le.addWidget(self.libelle_demandee_le)

        self.demandee_le = QLineEdit(self.bloc_demandee_le)
        self.demandee_le.setObjectName(u"demandee_le")

        self.pile_bloc_demandee_le.addWidget(self.demandee_le)

        self.faute_demandee_le = QLabel(self.bloc_demandee_le)
        self.faute_demandee_le.setObjectName(u"faute_demandee_le")
        self.faute_demandee_le.setWordWrap(True)

        self.pile_bloc_demandee_le.addWidget(self.faute_demandee_le)


        self.grille_champs.addWidget(self.bloc_demandee_le, 0, 0, 1, 1)

        self.bloc_abri = QWidget(self.champs)
        self.bloc_abri.setObjectName(u"bloc_abri")
        self.pile_bloc_abri = QVBoxLayout(self.bloc_abri)
        self.pile_bloc_abri.setSpacing(3)
        self.pile_bloc_abri.setObjectName(u"pile_bloc_abri")
        self.pile_bloc_abri.setContentsMargins(0, 0, 0, 0)
        self.libelle_abri = QLabel(self.bloc_abri)
        self.libelle_abri.setObjectName(u"libelle_abri")
        self.libelle_abri.setProperty(u"genre", u"second")

        self.pile_bloc_abri.addWidget(self.libelle_abri)

        self.place_abri = QWidget(self.bloc_abri)
        self.place_abri.setObjectName(u"place_abri")
        self.pile_abri = QVBoxLayout(self.place_abri)
        self.pile_abri.setSpacing(0)
        self.pile_abri.setObjectName(u"pile_abri")
        self.pile_abri.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_abri.addWidget(self.place_abri)

        self.faute_abri = QLabel(self.bloc_abri)
        self.faute_abri.setObjectName(u"faute_abri")
        self.faute_abri.setWordWrap(True)

        self.pile_bloc_abri.addWidget(self.faute_abri)


        self.grille_champs.addWidget(self.bloc_abri, 0, 0, 1, 1)

        self.bloc_reponse = QWidget(self.champs)
        self.bloc_reponse.setObjectName(u"bloc_reponse")
        self.pile_bloc_reponse = QVBoxLayout(self.bloc_reponse)
        self.pile_bloc_reponse.setSpacing(3)
        self.pile_bloc_reponse.setObjectName(u"pile_bloc_reponse")
        self.pile_bloc_reponse.setContentsMargins(0, 0, 0, 0)
        self.libelle_reponse = QLabel(self.bloc_reponse)
        self.libelle_reponse.setObjectName(u"libelle_reponse")
        self.libelle_reponse.setProperty(u"genre", u"second")

        self.pile_bloc_reponse.addWidget(self.libelle_reponse)

        self.reponse = QComboBox(self.bloc_reponse)
        self.reponse.setObjectName(u"reponse")

        self.pile_bloc_reponse.addWidget(self.reponse)

        self.faute_reponse = QLabel(self.bloc_reponse)
        self.faute_reponse.setObjectName(u"faute_reponse")
        self.faute_reponse.setWordWrap(True)

        self.pile_bloc_reponse.addWidget(self.faute_reponse)


        self.grille_champs.addWidget(self.bloc_reponse, 0, 0, 1, 1)

        self.bloc_repondue_le = QWidget(self.champs)
        self.bloc_repondue_le.setObjectName(u"bloc_repondue_le")
        self.pile_bloc_repondue_le = QVBoxLayout(self.bloc_repondue_le)
        self.pile_bloc_repondue_le.setSpacing(3)
        self.pile_bloc_repondue_le.setObjectName(u"pile_bloc_repondue_le")
        self.pile_bloc_repondue_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_repondue_le = QLabel(self.bloc_repondue_le)
        self.libelle_repondue_le.setObjectName(u"libelle_repondue_le")
        self.libelle_repondue_le.setProperty(u"genre", u"second")

        self.pile_bloc_repondue_le.addWidget(self.libelle_repondue_le)

        self.repondue_le = QLineEdit(self.bloc_repondue_le)
        self.repondue_le.setObjectName(u"repondue_le")

        self.pile_bloc_repondue_le.addWidget(self.repondue_le)

        self.faute_repondue_le = QLabel(self.bloc_repondue_le)
        self.faute_repondue_le.setObjectName(u"faute_repondue_le")
        self.faute_repondue_le.setWordWrap(True)

        self.pile_bloc_repondue_le.addWidget(self.faute_repondue_le)


        self.grille_champs.addWidget(self.bloc_repondue_le, 0, 0, 1, 1)

        self.bloc_motif = QWidget(self.champs)
        self.bloc_motif.setObjectName(u"bloc_motif")
        self.pile_bloc_motif = QVBoxLayout(self.bloc_motif)
        self.pile_bloc_motif.setSpacing(3)
        self.pile_bloc_motif.setObjectName(u"pile_bloc_motif")
        self.pile_bloc_motif.setContentsMargins(0, 0, 0, 0)
        self.libelle_motif = QLabel(self.bloc_motif)
        self.libelle_motif.setObjectName(u"libelle_motif")
        self.libelle_motif.setProperty(u"genre", u"second")

        self.pile_bloc_motif.addWidget(self.libelle_motif)

        self.motif = QLineEdit(self.bloc_motif)
        self.motif.setObjectName(u"motif")

        self.pile_bloc_motif.addWidget(self.motif)

        self.faute_motif = QLabel(self.bloc_motif)
        self.faute_motif.setObjectName(u"faute_motif")
        self.faute_motif.setWordWrap(True)

        self.pile_bloc_motif.addWidget(self.faute_motif)


        self.grille_champs.addWidget(self.bloc_motif, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheDemandeRetour)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_demandee_le.setBuddy(self.demandee_le)
        self.libelle_reponse.setBuddy(self.reponse)
        self.libelle_repondue_le.setBuddy(self.repondue_le)
        self.libelle_motif.setBuddy(self.motif)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheDemandeRetour)
    # setupUi

    def retranslateUi(self, FicheDemandeRetour):
        self.libelle_demandee_le.setText(QCoreApplication.translate("FicheDemandeRetour", u"Demand\u00e9 le", None))
        self.faute_demandee_le.setText("")
        self.libelle_abri.setText(QCoreApplication.translate("FicheDemandeRetour", u"Mise \u00e0 l\u2019abri en attendant", None))
        self.faute_abri.setText("")
        self.libelle_reponse.setText(QCoreApplication.translate("FicheDemandeRetour", u"R\u00e9ponse", None))
        self.faute_reponse.setText("")
        self.libelle_repondue_le.setText(QCoreApplication.translate("FicheDemandeRetour", u"R\u00e9pondu le", None))
        self.faute_repondue_le.setText("")
        self.libelle_motif.setText(QCoreApplication.translate("FicheDemandeRetour", u"Motif", None))
        self.faute_motif.setText("")
        pass
    # retranslateUi


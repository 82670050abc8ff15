# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_mesure.ui'
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

class Ui_FicheMesure(object):
    def setupUi(self, FicheMesure):
        if not FicheMesure.objectName():
            FicheMesure.setObjectName(u"FicheMesure")
        self.pile_racine = QVBoxLayout(FicheMesure)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheMesure)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nature = QWidget(self.champs)
        self.bloc_nature.setObjectName(u"bloc_nature")
        self.pile_bloc_nature = QVBoxLayout(self.bloc_nature)
        self.pile_bloc_nature.setSpacing(3)
        self.pile_bloc_nature.setObjectName(u"pile_bloc_nature")
        self.pile_bloc_nature.setContentsMargins(0, 0, 0, 0)
        self.libelle_nature = QLabel(self.bloc_nature)
        self.libelle_nature.setObjectName(u"libelle_nature")
        self.libelle_nature.setProperty(u"genre", u"second")

        self.pile_bloc_nature.addWidget(self.libelle_nature)

        self.nature = QComboBox(self.bloc_nature)
        self.nature.setObjectName(u"nature")

        self.pile_bloc_nature.addWidget(self.nature)

        self.faute_nature = QLabel(self.bloc_nature)
        self.faute_nature.setObjectName(u"faute_nature")
        self.faute_nature.setWordWrap(True)

        self.pile_bloc_nature.addWidget(self.faute_nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

        self.bloc_debut = QWidget(self.champs)
        self.bloc_debut.setObjectName(u"bloc_debut")
        self.pile_bloc_debut = QVBoxLayout(self.bloc_debut)
        self.pile_bloc_debut.setSpacing(3)
        self.pile_bloc_debut.setObjectName(u"pile_bloc_debut")
        self.pile_bloc_debut.setContentsMargins(0, 0, 0, 0)
        self.libelle_debut = QLabel(self.bloc_debut)
        self.libelle_debut.setObjectName(u"libelle_debut")
        self.libelle_debut.setProperty(u"genre", u"second")

        self.pile_bloc_debut.addWidget(self.libelle_debut)

        self.debut = QLineEdit(self.bloc_debut)
        self.debut.setObjectName(u"debut")

        self.pile_bloc_debut.addWidget(self.debut)

        self.faute_debut = QLabel(self.bloc_debut)
        self.faute_debut.setObjectName(u"faute_debut")
        self.faute_debut.setWordWrap(True)

        self.pile_bloc_debut.addWidget(self.faute_debut)


        self.grille_champs.addWidget(self.bloc_debut, 0, 0, 1, 1)

        self.bloc_fin = QWidget(self.champs)
        self.bloc_fin.setObjectName(u"bloc_fin")
        self.pile_bloc_fin = QVBoxLayout(self.bloc_fin)
        self.pile_bloc_fin.setSpacing(3)
        self.pile_bloc_fin.setObjectName(u"pile_bloc_fin")
        self.pile_bloc_fin.setContentsMargins(0, 0, 0, 0)
        self.libelle_fin = QLabel(self.bloc_fin)
        self.libelle_fin.setObjectName(u"libelle_fin")
        self.libelle_fin.setProperty(u"genre", u"second")

        self.pile_bloc_fin.addWidget(self.libelle_fin)

        self.fin = QLineEdit(self.bloc_fin)
        self.fin.setObjectName(u"fin")

        self.pile_bloc_fin.addWidget(self.fin)

        self.faute_fin = QLabel(self.bloc_fin)
        self.faute_fin.setObjectName(u"faute_fin")
        self.faute_fin.setWordWrap(True)

        self.pile_bloc_fin.addWidget(self.faute_fin)


        self.grille_champs.addWidget(self.bloc_fin, 0, 0, 1, 1)

        self.bloc_date_decision = QWidget(self.champs)
        self.bloc_date_decision.setObjectName(u"bloc_date_decision")
        self.pile_bloc_date_decision = QVBoxLayout(self.bloc_date_decision)
        self.pile_bloc_date_decision.setSpacing(3)
        self.pile_bloc_date_decision.setObjectName(u"pile_bloc_date_decision")
        self.pile_bloc_date_decision.setContentsMargins(0, 0, 0, 0)
        self.libelle_date_decision = QLabel(self.bloc_date_decision)
        self.libelle_date_decision.setObjectName(u"libelle_date_decision")
        self.libelle_date_decision.setProperty(u"genre", u"second")

        self.pile_bloc_date_decision.addWidget(self.libelle_date_decision)

        self.date_decision = QLineEdit(self.bloc_date_decision)
        self.date_decision.setObjectName(u"date_decision")

        self.pile_bloc_date_decision.addWidget(self.date_decision)

        self.faute_date_decision = QLabel(self.bloc_date_decision)
        self.faute_date_decision.setObjectName(u"faute_date_decision")
        self.faute_date_decision.setWordWrap(True)

        self.pile_bloc_date_decision.addWidget(self.faute_date_decision)


        self.grille_champs.addWidget(self.bloc_date_decision, 0, 0, 1, 1)

        self.bloc_motif_fin = QWidget(self.champs)
        self.bloc_motif_fin.setObjectName(u"bloc_motif_fin")
        self.pile_bloc_motif_fin = QVBoxLayout(self.bloc_motif_fin)
        self.pile_bloc_motif_fin.setSpacing(3)
        self.pile_bloc_motif_fin.setObjectName(u"pile_bloc_motif_fin")
        self.pile_bloc_motif_fin.setContentsMargins(0, 0, 0, 0)
        self.libelle_motif_fin = QLabel(self.bloc_motif_fin)
        self.libelle_motif_fin.setObjectName(u"libelle_motif_fin")
        self.libelle_motif_fin.setProperty(u"genre", u"second")

        self.pile_bloc_motif_fin.addWidget(self.libelle_motif_fin)

        self.motif_fin = QComboBox(self.bloc_motif_fin)
        self.motif_fin.setObjectName(u"motif_fin")
        self.motif_fin.setEditable(True)

        self.pile_bloc_motif_fin.addWidget(self.motif_fin)

        self.faute_motif_fin = QLabel(self.bloc_motif_fin)
        self.faute_motif_fin.setObjectName(u"faute_motif_fin")
        self.faute_motif_fin.setWordWrap(True)

        self.pile_bloc_motif_fin.addWidget(self.faute_motif_fin)


        self.grille_champs.addWidget(self.bloc_motif_fin, 0, 0, 1, 1)

        self.bloc_decideur = QWidget(self.champs)
        self.bloc_decideur.setObjectName(u"bloc_decideur")
        self.pile_bloc_decideur = QVBoxLayout(self.bloc_decideur)
        self.pile_bloc_decideur.setSpacing(3)
        self.pile_bloc_decideur.setObjectName(u"pile_bloc_decideur")
        self.pile_bloc_decideur.setContentsMargins(0, 0, 0, 0)
        self.libelle_decideur = QLabel(self.bloc_decideur)
        self.libelle_decideur.setObjectName(u"libelle_decideur")
        self.libelle_decideur.setProperty(u"genre", u"second")

        self.pile_bloc_decideur.addWidget(self.libelle_decideur)

        self.decideur = QLineEdit(self.bloc_decideur)
        self.decideur.setObjectName(u"decideur")

        self.pile_bloc_decideur.addWidget(self.decideur)

        self.faute_decideur = QLabel(self.bloc_decideur)
        self.faute_decideur.setObjectName(u"faute_decideur")
        self.faute_decideur.setWordWrap(True)

        self.pile_bloc_decideur.addWidget(self.faute_decideur)


        self.grille_champs.addWidget(self.bloc_decideur, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheMesure)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_debut.setBuddy(self.debut)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_date_decision.setBuddy(self.date_decision)
        self.libelle_motif_fin.setBuddy(self.motif_fin)
        self.libelle_decideur.setBuddy(self.decideur)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheMesure)
    # setupUi

    def retranslateUi(self, FicheMesure):
        self.libelle_nature.setText(QCoreApplication.translate("FicheMesure", u"D\u00e9cision", None))
        self.faute_nature.setText("")
        self.libelle_debut.setText(QCoreApplication.translate("FicheMesure", u"D\u00e9but", None))
        self.faute_debut.setText("")
        self.libelle_fin.setText(QCoreApplication.translate("FicheMesure", u"Fin", None))
        self.faute_fin.setText("")
        self.libelle_date_decision.setText(QCoreApplication.translate("FicheMesure", u"D\u00e9cid\u00e9e le", None))
        self.faute_date_decision.setText("")
        self.libelle_motif_fin.setText(QCoreApplication.translate("FicheMesure", u"Motif de fin", None))
        self.faute_motif_fin.setText("")
        self.libelle_decideur.setText(QCoreApplication.translate("FicheMesure", u"D\u00e9cid\u00e9e par", None))
        self.faute_decideur.setText("")
        pass
    # retranslateUi


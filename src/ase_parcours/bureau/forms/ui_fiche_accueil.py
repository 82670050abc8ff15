# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_accueil.ui'
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

class Ui_FicheAccueil(object):
    def setupUi(self, FicheAccueil):
        if not FicheAccueil.objectName():
            FicheAccueil.setObjectName(u"FicheAccueil")
        self.pile_racine = QVBoxLayout(FicheAccueil)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheAccueil)
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
        self.nature.setEditable(True)

        self.pile_bloc_nature.addWidget(self.nature)

        self.faute_nature = QLabel(self.bloc_nature)
        self.faute_nature.setObjectName(u"faute_nature")
        self.faute_nature.setWordWrap(True)

        self.pile_bloc_nature.addWidget(self.faute_nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

        self.bloc_lieu = QWidget(self.champs)
        self.bloc_lieu.setObjectName(u"bloc_lieu")
        self.pile_bloc_lieu = QVBoxLayout(self.bloc_lieu)
        self.pile_bloc_lieu.setSpacing(3)
        self.pile_bloc_lieu.setObjectName(u"pile_bloc_lieu")
        self.pile_bloc_lieu.setContentsMargins(0, 0, 0, 0)
        self.libelle_lieu = QLabel(self.bloc_lieu)
        self.libelle_lieu.setObjectName(u"libelle_lieu")
        self.libelle_lieu.setProperty(u"genre", u"second")

        self.pile_bloc_lieu.addWidget(self.libelle_lieu)

        self.lieu = QLineEdit(self.bloc_lieu)
        self.lieu.setObjectName(u"lieu")

        self.pile_bloc_lieu.addWidget(self.lieu)

        self.faute_lieu = QLabel(self.bloc_lieu)
        self.faute_lieu.setObjectName(u"faute_lieu")
        self.faute_lieu.setWordWrap(True)

        self.pile_bloc_lieu.addWidget(self.faute_lieu)


        self.grille_champs.addWidget(self.bloc_lieu, 0, 0, 1, 1)

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

        self.motif_fin = QLineEdit(self.bloc_motif_fin)
        self.motif_fin.setObjectName(u"motif_fin")

        self.pile_bloc_motif_fin.addWidget(self.motif_fin)

        self.faute_motif_fin = QLabel(self.bloc_motif_fin)
        self.faute_motif_fin.setObjectName(u"faute_motif_fin")
        self.faute_motif_fin.setWordWrap(True)

        self.pile_bloc_motif_fin.addWidget(self.faute_motif_fin)


        self.grille_champs.addWidget(self.bloc_motif_fin, 0, 0, 1, 1)

        self.bloc_fratrie = QWidget(self.champs)
        self.bloc_fratrie.setObjectName(u"bloc_fratrie")
        self.pile_bloc_fratrie = QVBoxLayout(self.bloc_fratrie)
        self.pile_bloc_fratrie.setSpacing(3)
        self.pile_bloc_fratrie.setObjectName(u"pile_bloc_fratrie")
        self.pile_bloc_fratrie.setContentsMargins(0, 0, 0, 0)
        self.libelle_fratrie = QLabel(self.bloc_fratrie)
        self.libelle_fratrie.setObjectName(u"libelle_fratrie")
        self.libelle_fratrie.setProperty(u"genre", u"second")

        self.pile_bloc_fratrie.addWidget(self.libelle_fratrie)

        self.place_fratrie = QWidget(self.bloc_fratrie)
        self.place_fratrie.setObjectName(u"place_fratrie")
        self.pile_fratrie = QVBoxLayout(self.place_fratrie)
        self.pile_fratrie.setSpacing(0)
        self.pile_fratrie.setObjectName(u"pile_fratrie")
        self.pile_fratrie.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_fratrie.addWidget(self.place_fratrie)

        self.faute_fratrie = QLabel(self.bloc_fratrie)
        self.faute_fratrie.setObjectName(u"faute_fratrie")
        self.faute_fratrie.setWordWrap(True)

        self.pile_bloc_fratrie.addWidget(self.faute_fratrie)


        self.grille_champs.addWidget(self.bloc_fratrie, 0, 0, 1, 1)

        self.bloc_fratrie_precision = QWidget(self.champs)
        self.bloc_fratrie_precision.setObjectName(u"bloc_fratrie_precision")
        self.pile_bloc_fratrie_precision = QVBoxLayout(self.bloc_fratrie_precision)
        self.pile_bloc_fratrie_precision.setSpacing(3)
        self.pile_bloc_fratrie_precision.setObjectName(u"pile_bloc_fratrie_precision")
        self.pile_bloc_fratrie_precision.setContentsMargins(0, 0, 0, 0)
        self.libelle_fratrie_precision = QLabel(self.bloc_fratrie_precision)
        self.libelle_fratrie_precision.setObjectName(u"libelle_fratrie_precision")
        self.libelle_fratrie_precision.setProperty(u"genre", u"second")

        self.pile_bloc_fratrie_precision.addWidget(self.libelle_fratrie_precision)

        self.fratrie_precision = QLineEdit(self.bloc_fratrie_precision)
        self.fratrie_precision.setObjectName(u"fratrie_precision")

        self.pile_bloc_fratrie_precision.addWidget(self.fratrie_precision)

        self.faute_fratrie_precision = QLabel(self.bloc_fratrie_precision)
        self.faute_fratrie_precision.setObjectName(u"faute_fratrie_precision")
        self.faute_fratrie_precision.setWordWrap(True)

        self.pile_bloc_fratrie_precision.addWidget(self.faute_fratrie_precision)


        self.grille_champs.addWidget(self.bloc_fratrie_precision, 0, 0, 1, 1)

        self.bloc_changement_ecole = QWidget(self.champs)
        self.bloc_changement_ecole.setObjectName(u"bloc_changement_ecole")
        self.pile_bloc_changement_ecole = QVBoxLayout(self.bloc_changement_ecole)
        self.pile_bloc_changement_ecole.setSpacing(3)
        self.pile_bloc_changement_ecole.setObjectName(u"pile_bloc_changement_ecole")
        self.pile_bloc_changement_ecole.setContentsMargins(0, 0, 0, 0)
        self.libelle_changement_ecole = QLabel(self.bloc_changement_ecole)
        self.libelle_changement_ecole.setObjectName(u"libelle_changement_ecole")
        self.libelle_changement_ecole.setProperty(u"genre", u"second")

        self.pile_bloc_changement_ecole.addWidget(self.libelle_changement_ecole)

        self.place_changement_ecole = QWidget(self.bloc_changement_ecole)
        self.place_changement_ecole.setObjectName(u"place_changement_ecole")
        self.pile_changement_ecole = QVBoxLayout(self.place_changement_ecole)
        self.pile_changement_ecole.setSpacing(0)
        self.pile_changement_ecole.setObjectName(u"pile_changement_ecole")
        self.pile_changement_ecole.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_changement_ecole.addWidget(self.place_changement_ecole)

        self.faute_changement_ecole = QLabel(self.bloc_changement_ecole)
        self.faute_changement_ecole.setObjectName(u"faute_changement_ecole")
        self.faute_changement_ecole.setWordWrap(True)

        self.pile_bloc_changement_ecole.addWidget(self.faute_changement_ecole)


        self.grille_champs.addWidget(self.bloc_changement_ecole, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheAccueil)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)
        self.bloc_parole = QWidget(self.textes)
        self.bloc_parole.setObjectName(u"bloc_parole")
        self.pile_bloc_parole = QVBoxLayout(self.bloc_parole)
        self.pile_bloc_parole.setSpacing(3)
        self.pile_bloc_parole.setObjectName(u"pile_bloc_parole")
        self.pile_bloc_parole.setContentsMargins(0, 0, 0, 0)
        self.libelle_parole = QLabel(self.bloc_parole)
        self.libelle_parole.setObjectName(u"libelle_parole")
        self.libelle_parole.setProperty(u"genre", u"second")

        self.pile_bloc_parole.addWidget(self.libelle_parole)

        self.parole = QPlainTextEdit(self.bloc_parole)
        self.parole.setObjectName(u"parole")
        self.parole.setTabChangesFocus(True)

        self.pile_bloc_parole.addWidget(self.parole)

        self.faute_parole = QLabel(self.bloc_parole)
        self.faute_parole.setObjectName(u"faute_parole")
        self.faute_parole.setWordWrap(True)

        self.pile_bloc_parole.addWidget(self.faute_parole)


        self.pile_textes.addWidget(self.bloc_parole)


        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_lieu.setBuddy(self.lieu)
        self.libelle_debut.setBuddy(self.debut)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_motif_fin.setBuddy(self.motif_fin)
        self.libelle_fratrie_precision.setBuddy(self.fratrie_precision)
        self.libelle_parole.setBuddy(self.parole)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheAccueil)
    # setupUi

    def retranslateUi(self, FicheAccueil):
        self.libelle_nature.setText(QCoreApplication.translate("FicheAccueil", u"Type d\u2019accueil", None))
        self.faute_nature.setText("")
        self.libelle_lieu.setText(QCoreApplication.translate("FicheAccueil", u"Lieu", None))
        self.faute_lieu.setText("")
        self.libelle_debut.setText(QCoreApplication.translate("FicheAccueil", u"D\u00e9but", None))
        self.faute_debut.setText("")
        self.libelle_fin.setText(QCoreApplication.translate("FicheAccueil", u"Fin", None))
        self.faute_fin.setText("")
        self.libelle_motif_fin.setText(QCoreApplication.translate("FicheAccueil", u"Motif de fin", None))
        self.faute_motif_fin.setText("")
        self.libelle_fratrie.setText(QCoreApplication.translate("FicheAccueil", u"Avec fr\u00e8res et s\u0153urs", None))
        self.faute_fratrie.setText("")
        self.libelle_fratrie_precision.setText(QCoreApplication.translate("FicheAccueil", u"O\u00f9 vit la fratrie", None))
        self.faute_fratrie_precision.setText("")
        self.libelle_changement_ecole.setText(QCoreApplication.translate("FicheAccueil", u"A fait changer d\u2019\u00e9cole", None))
        self.faute_changement_ecole.setText("")
        self.libelle_parole.setText(QCoreApplication.translate("FicheAccueil", u"Ce qu\u2019en dit le jeune", None))
        self.faute_parole.setText("")
        pass
    # retranslateUi


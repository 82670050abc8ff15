# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'personne.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Personne(object):
    def setupUi(self, Personne):
        if not Personne.objectName():
            Personne.setObjectName(u"Personne")
        Personne.setProperty(u"genre", u"panneau")
        self.pile_6 = QVBoxLayout(Personne)
        self.pile_6.setSpacing(8)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(Personne)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.pile_6.addWidget(self.titre)

        self.place_lignes = QWidget(Personne)
        self.place_lignes.setObjectName(u"place_lignes")
        self.pile_lignes = QVBoxLayout(self.place_lignes)
        self.pile_lignes.setSpacing(10)
        self.pile_lignes.setObjectName(u"pile_lignes")
        self.pile_lignes.setContentsMargins(0, 0, 0, 0)

        self.pile_6.addWidget(self.place_lignes)

        self.geste = QFrame(Personne)
        self.geste.setObjectName(u"geste")
        self.geste.setProperty(u"genre", u"carte_choisie")
        self.pile_geste = QVBoxLayout(self.geste)
        self.pile_geste.setSpacing(8)
        self.pile_geste.setObjectName(u"pile_geste")
        self.pile_geste.setContentsMargins(12, 12, 12, 12)
        self.question = QLabel(self.geste)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"genre", u"titre_panneau")
        self.question.setWordWrap(True)

        self.pile_geste.addWidget(self.question)

        self.explication = QLabel(self.geste)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"second")
        self.explication.setWordWrap(True)

        self.pile_geste.addWidget(self.explication)

        self.libelle_motif = QLabel(self.geste)
        self.libelle_motif.setObjectName(u"libelle_motif")
        self.libelle_motif.setProperty(u"genre", u"second")
        self.libelle_motif.setWordWrap(True)

        self.pile_geste.addWidget(self.libelle_motif)

        self.motif = QLineEdit(self.geste)
        self.motif.setObjectName(u"motif")

        self.pile_geste.addWidget(self.motif)

        self.faute_motif = QLabel(self.geste)
        self.faute_motif.setObjectName(u"faute_motif")
        self.faute_motif.setProperty(u"genre", u"second")
        self.faute_motif.setWordWrap(True)

        self.pile_geste.addWidget(self.faute_motif)

        self.refus = QLabel(self.geste)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_geste.addWidget(self.refus)

        self.pied = QWidget(self.geste)
        self.pied.setObjectName(u"pied")
        self.rangee_5 = QHBoxLayout(self.pied)
        self.rangee_5.setSpacing(8)
        self.rangee_5.setObjectName(u"rangee_5")
        self.rangee_5.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_5.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_5.addWidget(self.renoncer)

        self.ressort_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_5.addItem(self.ressort_4)


        self.pile_geste.addWidget(self.pied)


        self.pile_6.addWidget(self.geste)

        self.bloc_saisi = QWidget(Personne)
        self.bloc_saisi.setObjectName(u"bloc_saisi")
        self.pile_bloc_saisi = QVBoxLayout(self.bloc_saisi)
        self.pile_bloc_saisi.setSpacing(6)
        self.pile_bloc_saisi.setObjectName(u"pile_bloc_saisi")
        self.pile_bloc_saisi.setContentsMargins(0, 0, 0, 0)
        self.titre_saisi = QLabel(self.bloc_saisi)
        self.titre_saisi.setObjectName(u"titre_saisi")
        self.titre_saisi.setProperty(u"genre", u"titre_panneau")
        self.titre_saisi.setWordWrap(True)

        self.pile_bloc_saisi.addWidget(self.titre_saisi)

        self.aide_saisi = QLabel(self.bloc_saisi)
        self.aide_saisi.setObjectName(u"aide_saisi")
        self.aide_saisi.setProperty(u"genre", u"second")
        self.aide_saisi.setWordWrap(True)

        self.pile_bloc_saisi.addWidget(self.aide_saisi)

        self.place_saisi = QWidget(self.bloc_saisi)
        self.place_saisi.setObjectName(u"place_saisi")
        self.pile_saisi = QVBoxLayout(self.place_saisi)
        self.pile_saisi.setSpacing(6)
        self.pile_saisi.setObjectName(u"pile_saisi")
        self.pile_saisi.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_saisi.addWidget(self.place_saisi)

        self.vu = BoutonForme(self.bloc_saisi)
        self.vu.setObjectName(u"vu")
        self.vu.setProperty(u"taille", u"petite")

        self.pile_bloc_saisi.addWidget(self.vu, 0, Qt.AlignmentFlag.AlignLeft)


        self.pile_6.addWidget(self.bloc_saisi)

#if QT_CONFIG(shortcut)
        self.libelle_motif.setBuddy(self.motif)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Personne)
    # setupUi

    def retranslateUi(self, Personne):
        self.titre.setText("")
        self.question.setText("")
        self.explication.setText("")
        self.libelle_motif.setText(QCoreApplication.translate("Personne", u"Pourquoi", None))
        self.faute_motif.setText("")
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Personne", u"Enregistrer le refus", None))
        self.renoncer.setText(QCoreApplication.translate("Personne", u"Renoncer", None))
        self.titre_saisi.setText("")
        self.aide_saisi.setText("")
        self.vu.setText(QCoreApplication.translate("Personne", u"C\u2019est vu", None))
        pass
    # retranslateUi


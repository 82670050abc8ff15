# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exercices.ui'
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
    QListWidget, QListWidgetItem, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Exercices(object):
    def setupUi(self, Exercices):
        if not Exercices.objectName():
            Exercices.setObjectName(u"Exercices")
        Exercices.setProperty(u"genre", u"page")
        self.pile_racine = QVBoxLayout(Exercices)
        self.pile_racine.setSpacing(12)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(20, 14, 20, 14)
        self.rangee_tete = QHBoxLayout()
        self.rangee_tete.setSpacing(12)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(0, 0, 0, 0)
        self.pile_tete = QVBoxLayout()
        self.pile_tete.setSpacing(2)
        self.pile_tete.setObjectName(u"pile_tete")
        self.pile_tete.setContentsMargins(0, 0, 0, 0)
        self.consigne = QLabel(Exercices)
        self.consigne.setObjectName(u"consigne")
        self.consigne.setProperty(u"genre", u"lecture")
        self.consigne.setWordWrap(True)
        self.consigne.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_tete.addWidget(self.consigne)

        self.age = QLabel(Exercices)
        self.age.setObjectName(u"age")
        self.age.setProperty(u"genre", u"second")
        self.age.setWordWrap(True)
        self.age.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_tete.addWidget(self.age)


        self.rangee_tete.addLayout(self.pile_tete)

        self.recommencer = BoutonForme(Exercices)
        self.recommencer.setObjectName(u"recommencer")
        self.recommencer.setProperty(u"icone", u"history")

        self.rangee_tete.addWidget(self.recommencer)

        self.rangee_tete.setStretch(0, 1)

        self.pile_racine.addLayout(self.rangee_tete)

        self.place_banniere = QWidget(Exercices)
        self.place_banniere.setObjectName(u"place_banniere")
        self.pile_banniere = QVBoxLayout(self.place_banniere)
        self.pile_banniere.setSpacing(0)
        self.pile_banniere.setObjectName(u"pile_banniere")
        self.pile_banniere.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.place_banniere)

        self.cotes = QHBoxLayout()
        self.cotes.setSpacing(14)
        self.cotes.setObjectName(u"cotes")
        self.cotes.setContentsMargins(0, 0, 0, 0)
        self.cadre_liste = QFrame(Exercices)
        self.cadre_liste.setObjectName(u"cadre_liste")
        self.cadre_liste.setProperty(u"genre", u"panneau")
        self.pile_liste = QVBoxLayout(self.cadre_liste)
        self.pile_liste.setSpacing(0)
        self.pile_liste.setObjectName(u"pile_liste")
        self.pile_liste.setContentsMargins(6, 6, 6, 6)
        self.liste = QListWidget(self.cadre_liste)
        self.liste.setObjectName(u"liste")
        self.liste.setFrameShape(QFrame.Shape.NoFrame)
        self.liste.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.liste.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.liste.setWordWrap(True)

        self.pile_liste.addWidget(self.liste)

        self.bas_liste = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_liste.addItem(self.bas_liste)


        self.cotes.addWidget(self.cadre_liste)

        self.cadre_situation = QFrame(Exercices)
        self.cadre_situation.setObjectName(u"cadre_situation")
        self.cadre_situation.setProperty(u"genre", u"panneau")
        self.pile_situation = QVBoxLayout(self.cadre_situation)
        self.pile_situation.setSpacing(12)
        self.pile_situation.setObjectName(u"pile_situation")
        self.pile_situation.setContentsMargins(18, 18, 18, 18)
        self.rangee_titre = QHBoxLayout()
        self.rangee_titre.setSpacing(9)
        self.rangee_titre.setObjectName(u"rangee_titre")
        self.rangee_titre.setContentsMargins(0, 0, 0, 0)
        self.etat_icone = IconeForme(self.cadre_situation)
        self.etat_icone.setObjectName(u"etat_icone")
        self.etat_icone.setProperty(u"icone", u"circle-dashed")
        self.etat_icone.setProperty(u"taille_icone", 22)

        self.rangee_titre.addWidget(self.etat_icone, 0, Qt.AlignmentFlag.AlignTop)

        self.pile_titre = QVBoxLayout()
        self.pile_titre.setSpacing(2)
        self.pile_titre.setObjectName(u"pile_titre")
        self.pile_titre.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.cadre_situation)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")
        self.titre.setWordWrap(True)
        self.titre.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_titre.addWidget(self.titre)

        self.etat = QLabel(self.cadre_situation)
        self.etat.setObjectName(u"etat")
        self.etat.setProperty(u"genre", u"second_fort")
        self.etat.setWordWrap(True)
        self.etat.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_titre.addWidget(self.etat)


        self.rangee_titre.addLayout(self.pile_titre)

        self.rangee_titre.setStretch(1, 1)

        self.pile_situation.addLayout(self.rangee_titre)

        self.enonce = QLabel(self.cadre_situation)
        self.enonce.setObjectName(u"enonce")
        self.enonce.setProperty(u"genre", u"lecture")
        self.enonce.setWordWrap(True)
        self.enonce.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_situation.addWidget(self.enonce)

        self.piece = QLabel(self.cadre_situation)
        self.piece.setObjectName(u"piece")
        self.piece.setProperty(u"genre", u"second")
        self.piece.setWordWrap(True)
        self.piece.setTextFormat(Qt.TextFormat.PlainText)
        self.piece.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pile_situation.addWidget(self.piece)

        self.place_gestes = QWidget(self.cadre_situation)
        self.place_gestes.setObjectName(u"place_gestes")
        self.ouvrir = BoutonForme(self.place_gestes)
        self.ouvrir.setObjectName(u"ouvrir")
        self.ouvrir.setProperty(u"genre", u"principal")
        self.ouvrir.setProperty(u"icone", u"folder-open")
        self.ouvrir_autre = BoutonForme(self.place_gestes)
        self.ouvrir_autre.setObjectName(u"ouvrir_autre")
        self.ouvrir_autre.setProperty(u"icone", u"folder-open")
        self.indice = BoutonForme(self.place_gestes)
        self.indice.setObjectName(u"indice")
        self.indice.setProperty(u"icone", u"help-circle")
        self.voir = BoutonForme(self.place_gestes)
        self.voir.setObjectName(u"voir")
        self.voir.setProperty(u"icone", u"eye")

        self.pile_situation.addWidget(self.place_gestes)

        self.place_indices = QWidget(self.cadre_situation)
        self.place_indices.setObjectName(u"place_indices")
        self.pile_indices = QVBoxLayout(self.place_indices)
        self.pile_indices.setSpacing(8)
        self.pile_indices.setObjectName(u"pile_indices")
        self.pile_indices.setContentsMargins(0, 0, 0, 0)
        self.indice_1 = QLabel(self.place_indices)
        self.indice_1.setObjectName(u"indice_1")
        self.indice_1.setProperty(u"genre", u"lecture")
        self.indice_1.setWordWrap(True)
        self.indice_1.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_indices.addWidget(self.indice_1)

        self.indice_2 = QLabel(self.place_indices)
        self.indice_2.setObjectName(u"indice_2")
        self.indice_2.setProperty(u"genre", u"lecture")
        self.indice_2.setWordWrap(True)
        self.indice_2.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_indices.addWidget(self.indice_2)


        self.pile_situation.addWidget(self.place_indices)

        self.solution = QWidget(self.cadre_situation)
        self.solution.setObjectName(u"solution")
        self.pile_solution = QVBoxLayout(self.solution)
        self.pile_solution.setSpacing(8)
        self.pile_solution.setObjectName(u"pile_solution")
        self.pile_solution.setContentsMargins(0, 0, 0, 0)
        self.filet_solution = QFrame(self.solution)
        self.filet_solution.setObjectName(u"filet_solution")
        self.filet_solution.setProperty(u"genre", u"separateur")

        self.pile_solution.addWidget(self.filet_solution)

        self.solution_titre = QLabel(self.solution)
        self.solution_titre.setObjectName(u"solution_titre")
        self.solution_titre.setProperty(u"genre", u"titre_panneau")
        self.solution_titre.setWordWrap(True)
        self.solution_titre.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.solution_titre)

        self.pas = QLabel(self.solution)
        self.pas.setObjectName(u"pas")
        self.pas.setProperty(u"genre", u"lecture")
        self.pas.setWordWrap(True)
        self.pas.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.pas)

        self.pourquoi_titre = QLabel(self.solution)
        self.pourquoi_titre.setObjectName(u"pourquoi_titre")
        self.pourquoi_titre.setProperty(u"genre", u"titre_panneau")
        self.pourquoi_titre.setWordWrap(True)
        self.pourquoi_titre.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.pourquoi_titre)

        self.pourquoi = QLabel(self.solution)
        self.pourquoi.setObjectName(u"pourquoi")
        self.pourquoi.setProperty(u"genre", u"lecture")
        self.pourquoi.setWordWrap(True)
        self.pourquoi.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.pourquoi)

        self.fausse_titre = QLabel(self.solution)
        self.fausse_titre.setObjectName(u"fausse_titre")
        self.fausse_titre.setProperty(u"genre", u"titre_panneau")
        self.fausse_titre.setWordWrap(True)
        self.fausse_titre.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.fausse_titre)

        self.fausse = QLabel(self.solution)
        self.fausse.setObjectName(u"fausse")
        self.fausse.setProperty(u"genre", u"lecture")
        self.fausse.setWordWrap(True)
        self.fausse.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.fausse)

        self.regle = QLabel(self.solution)
        self.regle.setObjectName(u"regle")
        self.regle.setProperty(u"genre", u"second")
        self.regle.setWordWrap(True)
        self.regle.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_solution.addWidget(self.regle)


        self.pile_situation.addWidget(self.solution)

        self.bas = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_situation.addItem(self.bas)


        self.cotes.addWidget(self.cadre_situation)

        self.cotes.setStretch(0, 2)
        self.cotes.setStretch(1, 3)

        self.pile_racine.addLayout(self.cotes)

        self.fond = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_racine.addItem(self.fond)

        QWidget.setTabOrder(self.liste, self.ouvrir)
        QWidget.setTabOrder(self.ouvrir, self.ouvrir_autre)
        QWidget.setTabOrder(self.ouvrir_autre, self.indice)
        QWidget.setTabOrder(self.indice, self.voir)
        QWidget.setTabOrder(self.voir, self.recommencer)

        self.retranslateUi(Exercices)
    # setupUi

    def retranslateUi(self, Exercices):
        self.consigne.setText(QCoreApplication.translate("Exercices", u"Choisissez une situation, ouvrez le dossier et agissez comme dans un vrai. Elle devient r\u00e9solue quand le dossier le montre.", None))
        self.recommencer.setText(QCoreApplication.translate("Exercices", u" Recommencer", None))
#if QT_CONFIG(accessibility)
        self.liste.setAccessibleName(QCoreApplication.translate("Exercices", u"Situations \u00e0 r\u00e9soudre", None))
#endif // QT_CONFIG(accessibility)
        self.ouvrir.setText(QCoreApplication.translate("Exercices", u" Ouvrir le dossier", None))
        self.ouvrir_autre.setText(QCoreApplication.translate("Exercices", u" Ouvrir l\u2019autre dossier", None))
        self.indice.setText(QCoreApplication.translate("Exercices", u" Un indice", None))
        self.voir.setText(QCoreApplication.translate("Exercices", u" Voir la solution", None))
        self.solution_titre.setText(QCoreApplication.translate("Exercices", u"Solution", None))
        self.pourquoi_titre.setText(QCoreApplication.translate("Exercices", u"Pourquoi", None))
        self.fausse_titre.setText(QCoreApplication.translate("Exercices", u"Ce qui ne suffit pas", None))
        pass
    # retranslateUi


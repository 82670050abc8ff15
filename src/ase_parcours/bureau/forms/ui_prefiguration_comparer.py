# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_comparer.ui'
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
    QHeaderView, QLabel, QSizePolicy, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_PrefigurationComparer(object):
    def setupUi(self, PrefigurationComparer):
        if not PrefigurationComparer.objectName():
            PrefigurationComparer.setObjectName(u"PrefigurationComparer")
        self.pile_racine = QVBoxLayout(PrefigurationComparer)
        self.pile_racine.setSpacing(12)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.cadre_choix = QFrame(PrefigurationComparer)
        self.cadre_choix.setObjectName(u"cadre_choix")
        self.cadre_choix.setProperty(u"genre", u"panneau")
        self.pile_cadre_choix = QVBoxLayout(self.cadre_choix)
        self.pile_cadre_choix.setSpacing(10)
        self.pile_cadre_choix.setObjectName(u"pile_cadre_choix")
        self.pile_cadre_choix.setContentsMargins(1, 12, 1, 12)
        self.tete_choix = QWidget(self.cadre_choix)
        self.tete_choix.setObjectName(u"tete_choix")
        self.pile_tete_choix = QVBoxLayout(self.tete_choix)
        self.pile_tete_choix.setSpacing(6)
        self.pile_tete_choix.setObjectName(u"pile_tete_choix")
        self.pile_tete_choix.setContentsMargins(14, 0, 14, 0)
        self.titre_choix = QLabel(self.tete_choix)
        self.titre_choix.setObjectName(u"titre_choix")
        self.titre_choix.setProperty(u"genre", u"titre_panneau")
        self.titre_choix.setWordWrap(True)

        self.pile_tete_choix.addWidget(self.titre_choix)

        self.explication = QLabel(self.tete_choix)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"doux")
        self.explication.setWordWrap(True)

        self.pile_tete_choix.addWidget(self.explication)


        self.pile_cadre_choix.addWidget(self.tete_choix)

        self.place_choix = QWidget(self.cadre_choix)
        self.place_choix.setObjectName(u"place_choix")
        self.grille_choix = QGridLayout(self.place_choix)
        self.grille_choix.setObjectName(u"grille_choix")
        self.grille_choix.setHorizontalSpacing(8)
        self.grille_choix.setVerticalSpacing(8)
        self.grille_choix.setContentsMargins(14, 0, 14, 0)
        self.mot_a = QLabel(self.place_choix)
        self.mot_a.setObjectName(u"mot_a")
        self.mot_a.setProperty(u"genre", u"fort")

        self.grille_choix.addWidget(self.mot_a, 0, 0, 1, 1)

        self.jeu_a = QComboBox(self.place_choix)
        self.jeu_a.setObjectName(u"jeu_a")

        self.grille_choix.addWidget(self.jeu_a, 0, 1, 1, 1)

        self.place_gestes_a = QWidget(self.place_choix)
        self.place_gestes_a.setObjectName(u"place_gestes_a")
        self.ouvrir_a = BoutonForme(self.place_gestes_a)
        self.ouvrir_a.setObjectName(u"ouvrir_a")
        self.ouvrir_a.setProperty(u"icone", u"eye")
        self.ouvrir_a.setProperty(u"taille", u"petite")
        self.dupliquer_a = BoutonForme(self.place_gestes_a)
        self.dupliquer_a.setObjectName(u"dupliquer_a")
        self.dupliquer_a.setProperty(u"icone", u"pencil-plus")
        self.dupliquer_a.setProperty(u"taille", u"petite")

        self.grille_choix.addWidget(self.place_gestes_a, 0, 2, 1, 1)

        self.mot_b = QLabel(self.place_choix)
        self.mot_b.setObjectName(u"mot_b")
        self.mot_b.setProperty(u"genre", u"fort")

        self.grille_choix.addWidget(self.mot_b, 1, 0, 1, 1)

        self.jeu_b = QComboBox(self.place_choix)
        self.jeu_b.setObjectName(u"jeu_b")

        self.grille_choix.addWidget(self.jeu_b, 1, 1, 1, 1)

        self.place_gestes_b = QWidget(self.place_choix)
        self.place_gestes_b.setObjectName(u"place_gestes_b")
        self.ouvrir_b = BoutonForme(self.place_gestes_b)
        self.ouvrir_b.setObjectName(u"ouvrir_b")
        self.ouvrir_b.setProperty(u"icone", u"eye")
        self.ouvrir_b.setProperty(u"taille", u"petite")
        self.dupliquer_b = BoutonForme(self.place_gestes_b)
        self.dupliquer_b.setObjectName(u"dupliquer_b")
        self.dupliquer_b.setProperty(u"icone", u"pencil-plus")
        self.dupliquer_b.setProperty(u"taille", u"petite")

        self.grille_choix.addWidget(self.place_gestes_b, 1, 2, 1, 1)

        self.mot_moment = QLabel(self.place_choix)
        self.mot_moment.setObjectName(u"mot_moment")
        self.mot_moment.setProperty(u"genre", u"fort")

        self.grille_choix.addWidget(self.mot_moment, 2, 0, 1, 1)

        self.moment = QComboBox(self.place_choix)
        self.moment.setObjectName(u"moment")

        self.grille_choix.addWidget(self.moment, 2, 1, 1, 1)


        self.pile_cadre_choix.addWidget(self.place_choix)

        self.pied_choix = QWidget(self.cadre_choix)
        self.pied_choix.setObjectName(u"pied_choix")
        self.pile_pied_choix = QVBoxLayout(self.pied_choix)
        self.pile_pied_choix.setSpacing(6)
        self.pile_pied_choix.setObjectName(u"pile_pied_choix")
        self.pile_pied_choix.setContentsMargins(14, 0, 14, 0)
        self.place_gestes = QWidget(self.pied_choix)
        self.place_gestes.setObjectName(u"place_gestes")
        self.charger = BoutonForme(self.place_gestes)
        self.charger.setObjectName(u"charger")
        self.charger.setProperty(u"icone", u"folder-open")
        self.charger.setProperty(u"taille", u"petite")
        self.exporter = BoutonForme(self.place_gestes)
        self.exporter.setObjectName(u"exporter")
        self.exporter.setProperty(u"icone", u"table-export")
        self.exporter.setProperty(u"taille", u"petite")

        self.pile_pied_choix.addWidget(self.place_gestes)


        self.pile_cadre_choix.addWidget(self.pied_choix)

        self.dits = QWidget(self.cadre_choix)
        self.dits.setObjectName(u"dits")
        self.pile_dits = QVBoxLayout(self.dits)
        self.pile_dits.setSpacing(6)
        self.pile_dits.setObjectName(u"pile_dits")
        self.pile_dits.setContentsMargins(14, 0, 14, 0)
        self.etat = QLabel(self.dits)
        self.etat.setObjectName(u"etat")
        self.etat.setProperty(u"genre", u"second")
        self.etat.setWordWrap(True)

        self.pile_dits.addWidget(self.etat)

        self.refus = QLabel(self.dits)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_dits.addWidget(self.refus)


        self.pile_cadre_choix.addWidget(self.dits)


        self.pile_racine.addWidget(self.cadre_choix)

        self.cadre_resultats = QFrame(PrefigurationComparer)
        self.cadre_resultats.setObjectName(u"cadre_resultats")
        self.cadre_resultats.setProperty(u"genre", u"panneau")
        self.pile_cadre_resultats = QVBoxLayout(self.cadre_resultats)
        self.pile_cadre_resultats.setSpacing(10)
        self.pile_cadre_resultats.setObjectName(u"pile_cadre_resultats")
        self.pile_cadre_resultats.setContentsMargins(1, 12, 1, 12)
        self.tete_resultats = QWidget(self.cadre_resultats)
        self.tete_resultats.setObjectName(u"tete_resultats")
        self.pile_tete_resultats = QVBoxLayout(self.tete_resultats)
        self.pile_tete_resultats.setSpacing(6)
        self.pile_tete_resultats.setObjectName(u"pile_tete_resultats")
        self.pile_tete_resultats.setContentsMargins(14, 0, 14, 0)
        self.titre_resultats = QLabel(self.tete_resultats)
        self.titre_resultats.setObjectName(u"titre_resultats")
        self.titre_resultats.setProperty(u"genre", u"titre_panneau")
        self.titre_resultats.setWordWrap(True)

        self.pile_tete_resultats.addWidget(self.titre_resultats)

        self.tus = QLabel(self.tete_resultats)
        self.tus.setObjectName(u"tus")
        self.tus.setProperty(u"genre", u"second")
        self.tus.setWordWrap(True)

        self.pile_tete_resultats.addWidget(self.tus)


        self.pile_cadre_resultats.addWidget(self.tete_resultats)

        self.resultats = QTableWidget(self.cadre_resultats)
        self.resultats.setObjectName(u"resultats")

        self.pile_cadre_resultats.addWidget(self.resultats)


        self.pile_racine.addWidget(self.cadre_resultats)

        self.cadre_changements = QFrame(PrefigurationComparer)
        self.cadre_changements.setObjectName(u"cadre_changements")
        self.cadre_changements.setProperty(u"genre", u"panneau")
        self.pile_cadre_changements = QVBoxLayout(self.cadre_changements)
        self.pile_cadre_changements.setSpacing(10)
        self.pile_cadre_changements.setObjectName(u"pile_cadre_changements")
        self.pile_cadre_changements.setContentsMargins(1, 12, 1, 12)
        self.tete_changements = QWidget(self.cadre_changements)
        self.tete_changements.setObjectName(u"tete_changements")
        self.pile_tete_changements = QVBoxLayout(self.tete_changements)
        self.pile_tete_changements.setSpacing(6)
        self.pile_tete_changements.setObjectName(u"pile_tete_changements")
        self.pile_tete_changements.setContentsMargins(14, 0, 14, 0)
        self.titre_changements = QLabel(self.tete_changements)
        self.titre_changements.setObjectName(u"titre_changements")
        self.titre_changements.setProperty(u"genre", u"titre_panneau")
        self.titre_changements.setWordWrap(True)

        self.pile_tete_changements.addWidget(self.titre_changements)


        self.pile_cadre_changements.addWidget(self.tete_changements)

        self.changements = QTableWidget(self.cadre_changements)
        self.changements.setObjectName(u"changements")

        self.pile_cadre_changements.addWidget(self.changements)

        self.pied_changements = QWidget(self.cadre_changements)
        self.pied_changements.setObjectName(u"pied_changements")
        self.pile_pied_changements = QVBoxLayout(self.pied_changements)
        self.pile_pied_changements.setSpacing(6)
        self.pile_pied_changements.setObjectName(u"pile_pied_changements")
        self.pile_pied_changements.setContentsMargins(14, 0, 14, 0)
        self.suite_changements = BoutonForme(self.pied_changements)
        self.suite_changements.setObjectName(u"suite_changements")
        self.suite_changements.setProperty(u"genre", u"lien")
        self.suite_changements.setProperty(u"taille", u"petite")

        self.pile_pied_changements.addWidget(self.suite_changements)


        self.pile_cadre_changements.addWidget(self.pied_changements)


        self.pile_racine.addWidget(self.cadre_changements)

        self.cadre_manquants = QFrame(PrefigurationComparer)
        self.cadre_manquants.setObjectName(u"cadre_manquants")
        self.cadre_manquants.setProperty(u"genre", u"panneau")
        self.pile_cadre_manquants = QVBoxLayout(self.cadre_manquants)
        self.pile_cadre_manquants.setSpacing(10)
        self.pile_cadre_manquants.setObjectName(u"pile_cadre_manquants")
        self.pile_cadre_manquants.setContentsMargins(1, 12, 1, 12)
        self.tete_manquants = QWidget(self.cadre_manquants)
        self.tete_manquants.setObjectName(u"tete_manquants")
        self.pile_tete_manquants = QVBoxLayout(self.tete_manquants)
        self.pile_tete_manquants.setSpacing(6)
        self.pile_tete_manquants.setObjectName(u"pile_tete_manquants")
        self.pile_tete_manquants.setContentsMargins(14, 0, 14, 0)
        self.titre_manquants = QLabel(self.tete_manquants)
        self.titre_manquants.setObjectName(u"titre_manquants")
        self.titre_manquants.setProperty(u"genre", u"titre_panneau")
        self.titre_manquants.setWordWrap(True)

        self.pile_tete_manquants.addWidget(self.titre_manquants)

        self.mot_manquants = QLabel(self.tete_manquants)
        self.mot_manquants.setObjectName(u"mot_manquants")
        self.mot_manquants.setProperty(u"genre", u"second")
        self.mot_manquants.setWordWrap(True)

        self.pile_tete_manquants.addWidget(self.mot_manquants)


        self.pile_cadre_manquants.addWidget(self.tete_manquants)

        self.manquants = QTableWidget(self.cadre_manquants)
        self.manquants.setObjectName(u"manquants")

        self.pile_cadre_manquants.addWidget(self.manquants)

        self.tete_qui = QWidget(self.cadre_manquants)
        self.tete_qui.setObjectName(u"tete_qui")
        self.pile_tete_qui = QVBoxLayout(self.tete_qui)
        self.pile_tete_qui.setSpacing(6)
        self.pile_tete_qui.setObjectName(u"pile_tete_qui")
        self.pile_tete_qui.setContentsMargins(14, 0, 14, 0)
        self.titre_qui = QLabel(self.tete_qui)
        self.titre_qui.setObjectName(u"titre_qui")
        self.titre_qui.setProperty(u"genre", u"fort")
        self.titre_qui.setWordWrap(True)

        self.pile_tete_qui.addWidget(self.titre_qui)


        self.pile_cadre_manquants.addWidget(self.tete_qui)

        self.qui = QTableWidget(self.cadre_manquants)
        self.qui.setObjectName(u"qui")

        self.pile_cadre_manquants.addWidget(self.qui)

        self.pied_qui = QWidget(self.cadre_manquants)
        self.pied_qui.setObjectName(u"pied_qui")
        self.pile_pied_qui = QVBoxLayout(self.pied_qui)
        self.pile_pied_qui.setSpacing(6)
        self.pile_pied_qui.setObjectName(u"pile_pied_qui")
        self.pile_pied_qui.setContentsMargins(14, 0, 14, 0)
        self.suite_qui = BoutonForme(self.pied_qui)
        self.suite_qui.setObjectName(u"suite_qui")
        self.suite_qui.setProperty(u"genre", u"lien")
        self.suite_qui.setProperty(u"taille", u"petite")

        self.pile_pied_qui.addWidget(self.suite_qui)


        self.pile_cadre_manquants.addWidget(self.pied_qui)


        self.pile_racine.addWidget(self.cadre_manquants)

        self.cadre_ecarts = QFrame(PrefigurationComparer)
        self.cadre_ecarts.setObjectName(u"cadre_ecarts")
        self.cadre_ecarts.setProperty(u"genre", u"panneau")
        self.pile_cadre_ecarts = QVBoxLayout(self.cadre_ecarts)
        self.pile_cadre_ecarts.setSpacing(10)
        self.pile_cadre_ecarts.setObjectName(u"pile_cadre_ecarts")
        self.pile_cadre_ecarts.setContentsMargins(1, 12, 1, 12)
        self.tete_ecarts = QWidget(self.cadre_ecarts)
        self.tete_ecarts.setObjectName(u"tete_ecarts")
        self.pile_tete_ecarts = QVBoxLayout(self.tete_ecarts)
        self.pile_tete_ecarts.setSpacing(6)
        self.pile_tete_ecarts.setObjectName(u"pile_tete_ecarts")
        self.pile_tete_ecarts.setContentsMargins(14, 0, 14, 0)
        self.titre_ecarts = QLabel(self.tete_ecarts)
        self.titre_ecarts.setObjectName(u"titre_ecarts")
        self.titre_ecarts.setProperty(u"genre", u"titre_panneau")
        self.titre_ecarts.setWordWrap(True)

        self.pile_tete_ecarts.addWidget(self.titre_ecarts)

        self.ecarts = QLabel(self.tete_ecarts)
        self.ecarts.setObjectName(u"ecarts")
        self.ecarts.setProperty(u"genre", u"lecture")
        self.ecarts.setWordWrap(True)

        self.pile_tete_ecarts.addWidget(self.ecarts)


        self.pile_cadre_ecarts.addWidget(self.tete_ecarts)


        self.pile_racine.addWidget(self.cadre_ecarts)

        self.decision = QLabel(PrefigurationComparer)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"genre", u"second")
        self.decision.setWordWrap(True)

        self.pile_racine.addWidget(self.decision)

#if QT_CONFIG(shortcut)
        self.mot_a.setBuddy(self.jeu_a)
        self.mot_b.setBuddy(self.jeu_b)
        self.mot_moment.setBuddy(self.moment)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationComparer)
    # setupUi

    def retranslateUi(self, PrefigurationComparer):
        self.titre_choix.setText(QCoreApplication.translate("PrefigurationComparer", u"Comparer deux jeux de r\u00e8gles", None))
        self.explication.setText(QCoreApplication.translate("PrefigurationComparer", u"Chaque jeu est appliqu\u00e9 \u00e0 tous les jeunes suivis. Rien n\u2019est \u00e9crit, rien ne leur est annonc\u00e9.", None))
        self.mot_a.setText(QCoreApplication.translate("PrefigurationComparer", u"Jeu A", None))
        self.ouvrir_a.setText(QCoreApplication.translate("PrefigurationComparer", u" Ouvrir", None))
#if QT_CONFIG(accessibility)
        self.ouvrir_a.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Ouvrir le jeu A", None))
#endif // QT_CONFIG(accessibility)
        self.dupliquer_a.setText(QCoreApplication.translate("PrefigurationComparer", u" Dupliquer en brouillon", None))
#if QT_CONFIG(accessibility)
        self.dupliquer_a.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Dupliquer le jeu A en brouillon", None))
#endif // QT_CONFIG(accessibility)
        self.mot_b.setText(QCoreApplication.translate("PrefigurationComparer", u"Jeu B", None))
        self.ouvrir_b.setText(QCoreApplication.translate("PrefigurationComparer", u" Ouvrir", None))
#if QT_CONFIG(accessibility)
        self.ouvrir_b.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Ouvrir le jeu B", None))
#endif // QT_CONFIG(accessibility)
        self.dupliquer_b.setText(QCoreApplication.translate("PrefigurationComparer", u" Dupliquer en brouillon", None))
#if QT_CONFIG(accessibility)
        self.dupliquer_b.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Dupliquer le jeu B en brouillon", None))
#endif // QT_CONFIG(accessibility)
        self.mot_moment.setText(QCoreApplication.translate("PrefigurationComparer", u"Faits", None))
#if QT_CONFIG(accessibility)
        self.moment.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Moment des faits compar\u00e9s", None))
#endif // QT_CONFIG(accessibility)
        self.charger.setText(QCoreApplication.translate("PrefigurationComparer", u" Charger un fichier\u2026", None))
        self.exporter.setText(QCoreApplication.translate("PrefigurationComparer", u" Exporter\u2026", None))
        self.etat.setText("")
        self.refus.setText("")
        self.titre_resultats.setText(QCoreApplication.translate("PrefigurationComparer", u"Ce que donnerait chaque jeu", None))
        self.tus.setText("")
#if QT_CONFIG(accessibility)
        self.resultats.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Ce que donnerait chaque jeu", None))
#endif // QT_CONFIG(accessibility)
        self.titre_changements.setText("")
#if QT_CONFIG(accessibility)
        self.changements.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Jeunes dont la r\u00e9ponse change", None))
#endif // QT_CONFIG(accessibility)
        self.suite_changements.setText(QCoreApplication.translate("PrefigurationComparer", u"Montrer la suite", None))
        self.titre_manquants.setText(QCoreApplication.translate("PrefigurationComparer", u"Ce qu\u2019il faut demander", None))
        self.mot_manquants.setText("")
#if QT_CONFIG(accessibility)
        self.manquants.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Faits qui manquent", None))
#endif // QT_CONFIG(accessibility)
        self.titre_qui.setText("")
#if QT_CONFIG(accessibility)
        self.qui.setAccessibleName(QCoreApplication.translate("PrefigurationComparer", u"Jeunes \u00e0 qui le demander", None))
#endif // QT_CONFIG(accessibility)
        self.suite_qui.setText(QCoreApplication.translate("PrefigurationComparer", u"Montrer la suite", None))
        self.titre_ecarts.setText(QCoreApplication.translate("PrefigurationComparer", u"De A \u00e0 B, en mots", None))
        self.ecarts.setText("")
        self.decision.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'droits.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Droits(object):
    def setupUi(self, Droits):
        if not Droits.objectName():
            Droits.setObjectName(u"Droits")
        self.pile_page = QVBoxLayout(Droits)
        self.pile_page.setSpacing(0)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(0, 0, 0, 0)
        self.defile = QScrollArea(Droits)
        self.defile.setObjectName(u"defile")
        self.defile.setWidgetResizable(True)
        self.defile.setFrameShape(QFrame.Shape.NoFrame)
        self.contenu = QWidget()
        self.contenu.setObjectName(u"contenu")
        self.contenu.setProperty(u"genre", u"page")
        self.pile_contenu = QVBoxLayout(self.contenu)
        self.pile_contenu.setSpacing(12)
        self.pile_contenu.setObjectName(u"pile_contenu")
        self.pile_contenu.setContentsMargins(16, 12, 16, 12)
        self.cotes = QWidget(self.contenu)
        self.cotes.setObjectName(u"cotes")
        self.rangee_cartes = QHBoxLayout(self.cotes)
        self.rangee_cartes.setSpacing(12)
        self.rangee_cartes.setObjectName(u"rangee_cartes")
        self.rangee_cartes.setContentsMargins(0, 0, 0, 0)
        self.carte = QFrame(self.cotes)
        self.carte.setObjectName(u"carte")
        self.carte.setProperty(u"genre", u"panneau")
        self.pile_carte = QVBoxLayout(self.carte)
        self.pile_carte.setSpacing(0)
        self.pile_carte.setObjectName(u"pile_carte")
        self.pile_carte.setContentsMargins(0, 0, 0, 0)
        self.tete_carte = QFrame(self.carte)
        self.tete_carte.setObjectName(u"tete_carte")
        self.tete_carte.setProperty(u"genre", u"tete")
        self.rangee_tete = QHBoxLayout(self.tete_carte)
        self.rangee_tete.setSpacing(8)
        self.rangee_tete.setObjectName(u"rangee_tete")
        self.rangee_tete.setContentsMargins(14, 7, 12, 7)
        self.place_titre = QWidget(self.tete_carte)
        self.place_titre.setObjectName(u"place_titre")
        self.rangee_titre = QHBoxLayout(self.place_titre)
        self.rangee_titre.setSpacing(8)
        self.rangee_titre.setObjectName(u"rangee_titre")
        self.rangee_titre.setContentsMargins(0, 0, 0, 0)
        self.icone_carte = IconeForme(self.place_titre)
        self.icone_carte.setObjectName(u"icone_carte")
        self.icone_carte.setProperty(u"icone", u"heartbeat")
        self.icone_carte.setProperty(u"jeton", u"accent")
        self.icone_carte.setProperty(u"taille_icone", 18)

        self.rangee_titre.addWidget(self.icone_carte)

        self.titre_carte = QLabel(self.place_titre)
        self.titre_carte.setObjectName(u"titre_carte")
        self.titre_carte.setProperty(u"genre", u"titre_panneau")
        self.titre_carte.setWordWrap(True)

        self.rangee_titre.addWidget(self.titre_carte)

        self.douze_mois = QLabel(self.place_titre)
        self.douze_mois.setObjectName(u"douze_mois")
        self.douze_mois.setProperty(u"genre", u"second")

        self.rangee_titre.addWidget(self.douze_mois)

        self.rangee_titre.setStretch(1, 1)

        self.rangee_tete.addWidget(self.place_titre)

        self.place_gestes = QWidget(self.tete_carte)
        self.place_gestes.setObjectName(u"place_gestes")
        self.rangee_gestes = QHBoxLayout(self.place_gestes)
        self.rangee_gestes.setSpacing(8)
        self.rangee_gestes.setObjectName(u"rangee_gestes")
        self.rangee_gestes.setContentsMargins(0, 0, 0, 0)
        self.noter = BoutonForme(self.place_gestes)
        self.noter.setObjectName(u"noter")
        self.noter.setProperty(u"icone", u"pencil-plus")
        self.noter.setProperty(u"taille", u"petite")

        self.rangee_gestes.addWidget(self.noter)

        self.en_table = BoutonForme(self.place_gestes)
        self.en_table.setObjectName(u"en_table")
        self.en_table.setProperty(u"taille", u"petite")

        self.rangee_gestes.addWidget(self.en_table)

        self.ressort = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_gestes.addItem(self.ressort)


        self.rangee_tete.addWidget(self.place_gestes)

        self.rangee_tete.setStretch(0, 1)

        self.pile_carte.addWidget(self.tete_carte)

        self.place_liste = QWidget(self.carte)
        self.place_liste.setObjectName(u"place_liste")
        self.pile_liste = QVBoxLayout(self.place_liste)
        self.pile_liste.setSpacing(0)
        self.pile_liste.setObjectName(u"pile_liste")
        self.pile_liste.setContentsMargins(0, 0, 0, 0)

        self.pile_carte.addWidget(self.place_liste)

        self.table = QTableWidget(self.carte)
        self.table.setObjectName(u"table")

        self.pile_carte.addWidget(self.table)

        self.pied_carte = QFrame(self.carte)
        self.pied_carte.setObjectName(u"pied_carte")
        self.pied_carte.setProperty(u"genre", u"pied")
        self.pile_pied = QVBoxLayout(self.pied_carte)
        self.pile_pied.setSpacing(6)
        self.pile_pied.setObjectName(u"pile_pied")
        self.pile_pied.setContentsMargins(14, 8, 12, 8)
        self.place_legende = QWidget(self.pied_carte)
        self.place_legende.setObjectName(u"place_legende")

        self.pile_pied.addWidget(self.place_legende)

        self.sans_objet = QLabel(self.pied_carte)
        self.sans_objet.setObjectName(u"sans_objet")
        self.sans_objet.setProperty(u"genre", u"second")
        self.sans_objet.setWordWrap(True)

        self.pile_pied.addWidget(self.sans_objet)

        self.bilan = QLabel(self.pied_carte)
        self.bilan.setObjectName(u"bilan")
        self.bilan.setProperty(u"genre", u"second")
        self.bilan.setWordWrap(True)

        self.pile_pied.addWidget(self.bilan)


        self.pile_carte.addWidget(self.pied_carte)


        self.rangee_cartes.addWidget(self.carte)

        self.place_revenu = QWidget(self.cotes)
        self.place_revenu.setObjectName(u"place_revenu")
        self.pile_revenu = QVBoxLayout(self.place_revenu)
        self.pile_revenu.setSpacing(12)
        self.pile_revenu.setObjectName(u"pile_revenu")
        self.pile_revenu.setContentsMargins(0, 0, 0, 0)

        self.rangee_cartes.addWidget(self.place_revenu)

        self.rangee_cartes.setStretch(1, 1)

        self.pile_contenu.addWidget(self.cotes)

        self.bloc_non_recours = QFrame(self.contenu)
        self.bloc_non_recours.setObjectName(u"bloc_non_recours")
        self.bloc_non_recours.setProperty(u"genre", u"panneau")
        self.pile_bloc = QVBoxLayout(self.bloc_non_recours)
        self.pile_bloc.setSpacing(8)
        self.pile_bloc.setObjectName(u"pile_bloc")
        self.pile_bloc.setContentsMargins(14, 12, 14, 12)
        self.titre_non_recours = QLabel(self.bloc_non_recours)
        self.titre_non_recours.setObjectName(u"titre_non_recours")
        self.titre_non_recours.setProperty(u"genre", u"titre_panneau")
        self.titre_non_recours.setWordWrap(True)

        self.pile_bloc.addWidget(self.titre_non_recours)

        self.place_non_recours = QWidget(self.bloc_non_recours)
        self.place_non_recours.setObjectName(u"place_non_recours")
        self.pile_non_recours = QVBoxLayout(self.place_non_recours)
        self.pile_non_recours.setSpacing(6)
        self.pile_non_recours.setObjectName(u"pile_non_recours")
        self.pile_non_recours.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc.addWidget(self.place_non_recours)

        self.a_verifier = QLabel(self.bloc_non_recours)
        self.a_verifier.setObjectName(u"a_verifier")
        self.a_verifier.setProperty(u"genre", u"doux")
        self.a_verifier.setWordWrap(True)

        self.pile_bloc.addWidget(self.a_verifier)


        self.pile_contenu.addWidget(self.bloc_non_recours)

        self.place_suite = QWidget(self.contenu)
        self.place_suite.setObjectName(u"place_suite")
        self.pile_suite = QVBoxLayout(self.place_suite)
        self.pile_suite.setSpacing(12)
        self.pile_suite.setObjectName(u"pile_suite")
        self.pile_suite.setContentsMargins(0, 0, 0, 0)

        self.pile_contenu.addWidget(self.place_suite)

        self.defile.setWidget(self.contenu)

        self.pile_page.addWidget(self.defile)


        self.retranslateUi(Droits)
    # setupUi

    def retranslateUi(self, Droits):
        self.titre_carte.setText(QCoreApplication.translate("Droits", u"Continuit\u00e9 des droits", None))
        self.douze_mois.setText(QCoreApplication.translate("Droits", u"douze mois", None))
        self.noter.setText(QCoreApplication.translate("Droits", u" Noter une demande", None))
        self.en_table.setText(QCoreApplication.translate("Droits", u"En table", None))
#if QT_CONFIG(tooltip)
        self.en_table.setToolTip(QCoreApplication.translate("Droits", u"Le bilan des droits en table (Ctrl T)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Droits", u"Bilan des droits", None))
#endif // QT_CONFIG(accessibility)
        self.sans_objet.setText("")
        self.bilan.setText("")
        self.titre_non_recours.setText(QCoreApplication.translate("Droits", u"Pr\u00e9sum\u00e9s ouverts, jamais demand\u00e9s", None))
        self.a_verifier.setText("")
        pass
    # retranslateUi


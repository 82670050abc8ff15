# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dispositifs.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Dispositifs(object):
    def setupUi(self, Dispositifs):
        if not Dispositifs.objectName():
            Dispositifs.setObjectName(u"Dispositifs")
        self.pile_racine = QVBoxLayout(Dispositifs)
        self.pile_racine.setSpacing(12)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.explication = QLabel(Dispositifs)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"doux")
        self.explication.setWordWrap(True)

        self.pile_racine.addWidget(self.explication)

        self.faute = QLabel(Dispositifs)
        self.faute.setObjectName(u"faute")
        self.faute.setProperty(u"ton", u"sans")
        self.faute.setWordWrap(True)

        self.pile_racine.addWidget(self.faute)

        self.place_filtres = QWidget(Dispositifs)
        self.place_filtres.setObjectName(u"place_filtres")
        self.chercher = QLineEdit(self.place_filtres)
        self.chercher.setObjectName(u"chercher")
        self.chercher.setProperty(u"largeur_min", 330)
        self.chercher.setProperty(u"largeur_max", 420)
        self.theme = QComboBox(self.place_filtres)
        self.theme.setObjectName(u"theme")
        self.nos_jeunes = QCheckBox(self.place_filtres)
        self.nos_jeunes.setObjectName(u"nos_jeunes")
        self.nos_jeunes.setChecked(True)
        self.ajouter = BoutonForme(self.place_filtres)
        self.ajouter.setObjectName(u"ajouter")
        self.ajouter.setProperty(u"icone", u"plus")
        self.ajouter.setProperty(u"taille", u"petite")

        self.pile_racine.addWidget(self.place_filtres)

        self.pile_ajout = QVBoxLayout()
        self.pile_ajout.setSpacing(0)
        self.pile_ajout.setObjectName(u"pile_ajout")
        self.pile_ajout.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addLayout(self.pile_ajout)

        self.cotes = QHBoxLayout()
        self.cotes.setSpacing(12)
        self.cotes.setObjectName(u"cotes")
        self.cotes.setContentsMargins(0, 0, 0, 0)
        self.cadre_liste = QFrame(Dispositifs)
        self.cadre_liste.setObjectName(u"cadre_liste")
        self.cadre_liste.setProperty(u"genre", u"panneau")
        self.pile_liste = QVBoxLayout(self.cadre_liste)
        self.pile_liste.setSpacing(6)
        self.pile_liste.setObjectName(u"pile_liste")
        self.pile_liste.setContentsMargins(6, 8, 6, 6)
        self.compte = QLabel(self.cadre_liste)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"second")

        self.pile_liste.addWidget(self.compte)

        self.liste = QListWidget(self.cadre_liste)
        self.liste.setObjectName(u"liste")
        self.liste.setFrameShape(QFrame.Shape.NoFrame)
        self.liste.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.liste.setWordWrap(True)

        self.pile_liste.addWidget(self.liste)


        self.cotes.addWidget(self.cadre_liste)

        self.cadre_fiche = QFrame(Dispositifs)
        self.cadre_fiche.setObjectName(u"cadre_fiche")
        self.cadre_fiche.setProperty(u"genre", u"panneau")
        self.pile_cadre = QVBoxLayout(self.cadre_fiche)
        self.pile_cadre.setSpacing(10)
        self.pile_cadre.setObjectName(u"pile_cadre")
        self.pile_cadre.setContentsMargins(16, 14, 16, 14)
        self.rien = QLabel(self.cadre_fiche)
        self.rien.setObjectName(u"rien")
        self.rien.setProperty(u"genre", u"doux")
        self.rien.setWordWrap(True)

        self.pile_cadre.addWidget(self.rien)

        self.fiche = QWidget(self.cadre_fiche)
        self.fiche.setObjectName(u"fiche")
        self.pile_fiche = QVBoxLayout(self.fiche)
        self.pile_fiche.setSpacing(10)
        self.pile_fiche.setObjectName(u"pile_fiche")
        self.pile_fiche.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.fiche)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")
        self.titre.setWordWrap(True)

        self.pile_fiche.addWidget(self.titre)

        self.origine = QLabel(self.fiche)
        self.origine.setObjectName(u"origine")
        self.origine.setProperty(u"genre", u"second")
        self.origine.setWordWrap(True)

        self.pile_fiche.addWidget(self.origine)

        self.bloc_avertissement = QWidget(self.fiche)
        self.bloc_avertissement.setObjectName(u"bloc_avertissement")
        self.rangee_avertissement = QHBoxLayout(self.bloc_avertissement)
        self.rangee_avertissement.setSpacing(8)
        self.rangee_avertissement.setObjectName(u"rangee_avertissement")
        self.rangee_avertissement.setContentsMargins(0, 0, 0, 0)
        self.icone_avertissement = IconeForme(self.bloc_avertissement)
        self.icone_avertissement.setObjectName(u"icone_avertissement")
        self.icone_avertissement.setProperty(u"icone", u"alert-triangle")
        self.icone_avertissement.setProperty(u"jeton", u"fragile_texte")

        self.rangee_avertissement.addWidget(self.icone_avertissement)

        self.avertissement = QLabel(self.bloc_avertissement)
        self.avertissement.setObjectName(u"avertissement")
        self.avertissement.setProperty(u"ton", u"fragile")
        self.avertissement.setWordWrap(True)

        self.rangee_avertissement.addWidget(self.avertissement)

        self.rangee_avertissement.setStretch(1, 1)

        self.pile_fiche.addWidget(self.bloc_avertissement)

        self.utilite = QLabel(self.fiche)
        self.utilite.setObjectName(u"utilite")
        self.utilite.setProperty(u"genre", u"lecture")
        self.utilite.setWordWrap(True)

        self.pile_fiche.addWidget(self.utilite)

        self.bloc_public = QWidget(self.fiche)
        self.bloc_public.setObjectName(u"bloc_public")
        self.pile_public = QVBoxLayout(self.bloc_public)
        self.pile_public.setSpacing(2)
        self.pile_public.setObjectName(u"pile_public")
        self.pile_public.setContentsMargins(0, 0, 0, 0)
        self.libelle_public = QLabel(self.bloc_public)
        self.libelle_public.setObjectName(u"libelle_public")
        self.libelle_public.setProperty(u"genre", u"second")

        self.pile_public.addWidget(self.libelle_public)

        self.public = QLabel(self.bloc_public)
        self.public.setObjectName(u"public")
        self.public.setWordWrap(True)

        self.pile_public.addWidget(self.public)


        self.pile_fiche.addWidget(self.bloc_public)

        self.bloc_conditions = QWidget(self.fiche)
        self.bloc_conditions.setObjectName(u"bloc_conditions")
        self.pile_conditions = QVBoxLayout(self.bloc_conditions)
        self.pile_conditions.setSpacing(2)
        self.pile_conditions.setObjectName(u"pile_conditions")
        self.pile_conditions.setContentsMargins(0, 0, 0, 0)
        self.libelle_conditions = QLabel(self.bloc_conditions)
        self.libelle_conditions.setObjectName(u"libelle_conditions")
        self.libelle_conditions.setProperty(u"genre", u"second")

        self.pile_conditions.addWidget(self.libelle_conditions)

        self.conditions = QLabel(self.bloc_conditions)
        self.conditions.setObjectName(u"conditions")
        self.conditions.setWordWrap(True)

        self.pile_conditions.addWidget(self.conditions)


        self.pile_fiche.addWidget(self.bloc_conditions)

        self.bloc_contact = QWidget(self.fiche)
        self.bloc_contact.setObjectName(u"bloc_contact")
        self.pile_contact = QVBoxLayout(self.bloc_contact)
        self.pile_contact.setSpacing(2)
        self.pile_contact.setObjectName(u"pile_contact")
        self.pile_contact.setContentsMargins(0, 0, 0, 0)
        self.libelle_contact = QLabel(self.bloc_contact)
        self.libelle_contact.setObjectName(u"libelle_contact")
        self.libelle_contact.setProperty(u"genre", u"second")

        self.pile_contact.addWidget(self.libelle_contact)

        self.contact = QLabel(self.bloc_contact)
        self.contact.setObjectName(u"contact")
        self.contact.setWordWrap(True)

        self.pile_contact.addWidget(self.contact)


        self.pile_fiche.addWidget(self.bloc_contact)

        self.bloc_page = QWidget(self.fiche)
        self.bloc_page.setObjectName(u"bloc_page")
        self.pile_page = QVBoxLayout(self.bloc_page)
        self.pile_page.setSpacing(2)
        self.pile_page.setObjectName(u"pile_page")
        self.pile_page.setContentsMargins(0, 0, 0, 0)
        self.libelle_page = QLabel(self.bloc_page)
        self.libelle_page.setObjectName(u"libelle_page")
        self.libelle_page.setProperty(u"genre", u"second")

        self.pile_page.addWidget(self.libelle_page)

        self.page = QLabel(self.bloc_page)
        self.page.setObjectName(u"page")
        self.page.setWordWrap(True)

        self.pile_page.addWidget(self.page)


        self.pile_fiche.addWidget(self.bloc_page)

        self.bloc_source = QWidget(self.fiche)
        self.bloc_source.setObjectName(u"bloc_source")
        self.pile_source = QVBoxLayout(self.bloc_source)
        self.pile_source.setSpacing(2)
        self.pile_source.setObjectName(u"pile_source")
        self.pile_source.setContentsMargins(0, 0, 0, 0)
        self.libelle_source = QLabel(self.bloc_source)
        self.libelle_source.setObjectName(u"libelle_source")
        self.libelle_source.setProperty(u"genre", u"second")

        self.pile_source.addWidget(self.libelle_source)

        self.source = QLabel(self.bloc_source)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.pile_source.addWidget(self.source)


        self.pile_fiche.addWidget(self.bloc_source)

        self.orientes = QLabel(self.fiche)
        self.orientes.setObjectName(u"orientes")
        self.orientes.setProperty(u"genre", u"second")
        self.orientes.setWordWrap(True)

        self.pile_fiche.addWidget(self.orientes)

        self.place_gestes = QWidget(self.fiche)
        self.place_gestes.setObjectName(u"place_gestes")
        self.orienter = BoutonForme(self.place_gestes)
        self.orienter.setObjectName(u"orienter")
        self.orienter.setProperty(u"icone", u"arrow-right")
        self.orienter.setProperty(u"genre", u"principal")
        self.completer = BoutonForme(self.place_gestes)
        self.completer.setObjectName(u"completer")
        self.completer.setProperty(u"icone", u"settings")

        self.pile_fiche.addWidget(self.place_gestes)


        self.pile_cadre.addWidget(self.fiche)

        self.pile_saisie = QVBoxLayout()
        self.pile_saisie.setSpacing(8)
        self.pile_saisie.setObjectName(u"pile_saisie")
        self.pile_saisie.setContentsMargins(0, 0, 0, 0)

        self.pile_cadre.addLayout(self.pile_saisie)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_cadre.addItem(self.ressort_1)


        self.cotes.addWidget(self.cadre_fiche)

        self.cotes.setStretch(0, 2)
        self.cotes.setStretch(1, 3)

        self.pile_racine.addLayout(self.cotes)


        self.retranslateUi(Dispositifs)
    # setupUi

    def retranslateUi(self, Dispositifs):
        self.explication.setText(QCoreApplication.translate("Dispositifs", u"Ce que l\u2019on peut mobiliser pour un jeune, d\u2019apr\u00e8s les deux documents fondateurs et ce que le territoire y ajoute.", None))
        self.faute.setText("")
#if QT_CONFIG(accessibility)
        self.chercher.setAccessibleName(QCoreApplication.translate("Dispositifs", u"Chercher un dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.chercher.setPlaceholderText(QCoreApplication.translate("Dispositifs", u"Chercher un mot, un public, un num\u00e9ro", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("Dispositifs", u"Th\u00e8me", None))
#endif // QT_CONFIG(accessibility)
        self.nos_jeunes.setText(QCoreApplication.translate("Dispositifs", u"Ce qui touche nos jeunes", None))
        self.ajouter.setText(QCoreApplication.translate("Dispositifs", u" Ajouter un dispositif", None))
        self.compte.setText("")
#if QT_CONFIG(accessibility)
        self.liste.setAccessibleName(QCoreApplication.translate("Dispositifs", u"Dispositifs", None))
#endif // QT_CONFIG(accessibility)
        self.rien.setText("")
        self.titre.setText("")
        self.origine.setText("")
        self.avertissement.setText("")
        self.utilite.setText("")
        self.libelle_public.setText(QCoreApplication.translate("Dispositifs", u"Pour qui", None))
        self.public.setText("")
        self.libelle_conditions.setText(QCoreApplication.translate("Dispositifs", u"Conditions", None))
        self.conditions.setText("")
        self.libelle_contact.setText(QCoreApplication.translate("Dispositifs", u"Contact", None))
        self.contact.setText("")
        self.libelle_page.setText(QCoreApplication.translate("Dispositifs", u"O\u00f9 cela s\u2019\u00e9crit dans le dossier", None))
        self.page.setText("")
        self.libelle_source.setText(QCoreApplication.translate("Dispositifs", u"Source", None))
        self.source.setText("")
        self.orientes.setText("")
        self.orienter.setText(QCoreApplication.translate("Dispositifs", u" Orienter un jeune\u2026", None))
        self.completer.setText(QCoreApplication.translate("Dispositifs", u" Compl\u00e9ter", None))
        pass
    # retranslateUi


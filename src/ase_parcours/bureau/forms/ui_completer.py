# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'completer.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Completer(object):
    def setupUi(self, Completer):
        if not Completer.objectName():
            Completer.setObjectName(u"Completer")
        Completer.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Completer)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(12, 12, 12, 12)
        self.entete = QLabel(Completer)
        self.entete.setObjectName(u"entete")
        self.entete.setProperty(u"genre", u"fort")
        self.entete.setWordWrap(True)

        self.pile_racine.addWidget(self.entete)

        self.propres = QWidget(Completer)
        self.propres.setObjectName(u"propres")
        self.pile_propres = QVBoxLayout(self.propres)
        self.pile_propres.setSpacing(8)
        self.pile_propres.setObjectName(u"pile_propres")
        self.pile_propres.setContentsMargins(0, 0, 0, 0)
        self.champs_propres = QWidget(self.propres)
        self.champs_propres.setObjectName(u"champs_propres")
        self.grille_propres = QGridLayout(self.champs_propres)
        self.grille_propres.setObjectName(u"grille_propres")
        self.grille_propres.setHorizontalSpacing(10)
        self.grille_propres.setVerticalSpacing(10)
        self.grille_propres.setContentsMargins(0, 0, 0, 0)
        self.bloc_titre = QWidget(self.champs_propres)
        self.bloc_titre.setObjectName(u"bloc_titre")
        self.pile_bloc_titre = QVBoxLayout(self.bloc_titre)
        self.pile_bloc_titre.setSpacing(3)
        self.pile_bloc_titre.setObjectName(u"pile_bloc_titre")
        self.pile_bloc_titre.setContentsMargins(0, 0, 0, 0)
        self.libelle_titre = QLabel(self.bloc_titre)
        self.libelle_titre.setObjectName(u"libelle_titre")
        self.libelle_titre.setProperty(u"genre", u"second")

        self.pile_bloc_titre.addWidget(self.libelle_titre)

        self.titre = QLineEdit(self.bloc_titre)
        self.titre.setObjectName(u"titre")
        self.titre.setMaxLength(200)

        self.pile_bloc_titre.addWidget(self.titre)

        self.faute_titre = QLabel(self.bloc_titre)
        self.faute_titre.setObjectName(u"faute_titre")
        self.faute_titre.setWordWrap(True)

        self.pile_bloc_titre.addWidget(self.faute_titre)


        self.grille_propres.addWidget(self.bloc_titre, 0, 0, 1, 1)

        self.bloc_facette = QWidget(self.champs_propres)
        self.bloc_facette.setObjectName(u"bloc_facette")
        self.pile_bloc_facette = QVBoxLayout(self.bloc_facette)
        self.pile_bloc_facette.setSpacing(3)
        self.pile_bloc_facette.setObjectName(u"pile_bloc_facette")
        self.pile_bloc_facette.setContentsMargins(0, 0, 0, 0)
        self.libelle_facette = QLabel(self.bloc_facette)
        self.libelle_facette.setObjectName(u"libelle_facette")
        self.libelle_facette.setProperty(u"genre", u"second")

        self.pile_bloc_facette.addWidget(self.libelle_facette)

        self.facette = QComboBox(self.bloc_facette)
        self.facette.setObjectName(u"facette")

        self.pile_bloc_facette.addWidget(self.facette)

        self.faute_facette = QLabel(self.bloc_facette)
        self.faute_facette.setObjectName(u"faute_facette")
        self.faute_facette.setWordWrap(True)

        self.pile_bloc_facette.addWidget(self.faute_facette)


        self.grille_propres.addWidget(self.bloc_facette, 0, 0, 1, 1)


        self.pile_propres.addWidget(self.champs_propres)

        self.bloc_utilite = QWidget(self.propres)
        self.bloc_utilite.setObjectName(u"bloc_utilite")
        self.pile_bloc_utilite = QVBoxLayout(self.bloc_utilite)
        self.pile_bloc_utilite.setSpacing(3)
        self.pile_bloc_utilite.setObjectName(u"pile_bloc_utilite")
        self.pile_bloc_utilite.setContentsMargins(0, 0, 0, 0)
        self.libelle_utilite = QLabel(self.bloc_utilite)
        self.libelle_utilite.setObjectName(u"libelle_utilite")
        self.libelle_utilite.setProperty(u"genre", u"second")

        self.pile_bloc_utilite.addWidget(self.libelle_utilite)

        self.utilite = QLineEdit(self.bloc_utilite)
        self.utilite.setObjectName(u"utilite")
        self.utilite.setMaxLength(500)

        self.pile_bloc_utilite.addWidget(self.utilite)

        self.faute_utilite = QLabel(self.bloc_utilite)
        self.faute_utilite.setObjectName(u"faute_utilite")
        self.faute_utilite.setWordWrap(True)

        self.pile_bloc_utilite.addWidget(self.faute_utilite)


        self.pile_propres.addWidget(self.bloc_utilite)

        self.libelle_themes = QLabel(self.propres)
        self.libelle_themes.setObjectName(u"libelle_themes")
        self.libelle_themes.setProperty(u"genre", u"second")

        self.pile_propres.addWidget(self.libelle_themes)

        self.place_themes = QWidget(self.propres)
        self.place_themes.setObjectName(u"place_themes")

        self.pile_propres.addWidget(self.place_themes)

        self.faute_themes = QLabel(self.propres)
        self.faute_themes.setObjectName(u"faute_themes")
        self.faute_themes.setProperty(u"ton", u"sans")
        self.faute_themes.setWordWrap(True)

        self.pile_propres.addWidget(self.faute_themes)


        self.pile_racine.addWidget(self.propres)

        self.bloc_public = QWidget(Completer)
        self.bloc_public.setObjectName(u"bloc_public")
        self.pile_bloc_public = QVBoxLayout(self.bloc_public)
        self.pile_bloc_public.setSpacing(3)
        self.pile_bloc_public.setObjectName(u"pile_bloc_public")
        self.pile_bloc_public.setContentsMargins(0, 0, 0, 0)
        self.libelle_public = QLabel(self.bloc_public)
        self.libelle_public.setObjectName(u"libelle_public")
        self.libelle_public.setProperty(u"genre", u"second")

        self.pile_bloc_public.addWidget(self.libelle_public)

        self.public = QLineEdit(self.bloc_public)
        self.public.setObjectName(u"public")
        self.public.setMaxLength(500)

        self.pile_bloc_public.addWidget(self.public)

        self.faute_public = QLabel(self.bloc_public)
        self.faute_public.setObjectName(u"faute_public")
        self.faute_public.setWordWrap(True)

        self.pile_bloc_public.addWidget(self.faute_public)


        self.pile_racine.addWidget(self.bloc_public)

        self.bloc_conditions = QWidget(Completer)
        self.bloc_conditions.setObjectName(u"bloc_conditions")
        self.pile_bloc_conditions = QVBoxLayout(self.bloc_conditions)
        self.pile_bloc_conditions.setSpacing(3)
        self.pile_bloc_conditions.setObjectName(u"pile_bloc_conditions")
        self.pile_bloc_conditions.setContentsMargins(0, 0, 0, 0)
        self.libelle_conditions = QLabel(self.bloc_conditions)
        self.libelle_conditions.setObjectName(u"libelle_conditions")
        self.libelle_conditions.setProperty(u"genre", u"second")

        self.pile_bloc_conditions.addWidget(self.libelle_conditions)

        self.conditions = QLineEdit(self.bloc_conditions)
        self.conditions.setObjectName(u"conditions")
        self.conditions.setMaxLength(500)

        self.pile_bloc_conditions.addWidget(self.conditions)

        self.faute_conditions = QLabel(self.bloc_conditions)
        self.faute_conditions.setObjectName(u"faute_conditions")
        self.faute_conditions.setWordWrap(True)

        self.pile_bloc_conditions.addWidget(self.faute_conditions)


        self.pile_racine.addWidget(self.bloc_conditions)

        self.bloc_contact = QWidget(Completer)
        self.bloc_contact.setObjectName(u"bloc_contact")
        self.pile_bloc_contact = QVBoxLayout(self.bloc_contact)
        self.pile_bloc_contact.setSpacing(3)
        self.pile_bloc_contact.setObjectName(u"pile_bloc_contact")
        self.pile_bloc_contact.setContentsMargins(0, 0, 0, 0)
        self.libelle_contact = QLabel(self.bloc_contact)
        self.libelle_contact.setObjectName(u"libelle_contact")
        self.libelle_contact.setProperty(u"genre", u"second")

        self.pile_bloc_contact.addWidget(self.libelle_contact)

        self.contact = QLineEdit(self.bloc_contact)
        self.contact.setObjectName(u"contact")
        self.contact.setMaxLength(500)

        self.pile_bloc_contact.addWidget(self.contact)

        self.faute_contact = QLabel(self.bloc_contact)
        self.faute_contact.setObjectName(u"faute_contact")
        self.faute_contact.setWordWrap(True)

        self.pile_bloc_contact.addWidget(self.faute_contact)


        self.pile_racine.addWidget(self.bloc_contact)

        self.actif = QCheckBox(Completer)
        self.actif.setObjectName(u"actif")
        self.actif.setChecked(True)

        self.pile_racine.addWidget(self.actif)

        self.refus = QLabel(Completer)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.pied = QWidget(Completer)
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

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)


        self.pile_racine.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_titre.setBuddy(self.titre)
        self.libelle_facette.setBuddy(self.facette)
        self.libelle_utilite.setBuddy(self.utilite)
        self.libelle_public.setBuddy(self.public)
        self.libelle_conditions.setBuddy(self.conditions)
        self.libelle_contact.setBuddy(self.contact)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Completer)
    # setupUi

    def retranslateUi(self, Completer):
        self.entete.setText("")
        self.libelle_titre.setText(QCoreApplication.translate("Completer", u"Nom du dispositif", None))
#if QT_CONFIG(accessibility)
        self.titre.setAccessibleName(QCoreApplication.translate("Completer", u"Nom du dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.faute_titre.setText("")
        self.libelle_facette.setText(QCoreApplication.translate("Completer", u"Page du dossier", None))
#if QT_CONFIG(accessibility)
        self.facette.setAccessibleName(QCoreApplication.translate("Completer", u"Page du dossier", None))
#endif // QT_CONFIG(accessibility)
        self.faute_facette.setText("")
        self.libelle_utilite.setText(QCoreApplication.translate("Completer", u"En quoi il sert \u00e0 un jeune qui quitte l\u2019ASE", None))
#if QT_CONFIG(accessibility)
        self.utilite.setAccessibleName(QCoreApplication.translate("Completer", u"En quoi il sert \u00e0 un jeune qui quitte l\u2019ASE", None))
#endif // QT_CONFIG(accessibility)
        self.faute_utilite.setText("")
        self.libelle_themes.setText(QCoreApplication.translate("Completer", u"Th\u00e8mes", None))
        self.faute_themes.setText("")
        self.libelle_public.setText(QCoreApplication.translate("Completer", u"Pour qui", None))
#if QT_CONFIG(accessibility)
        self.public.setAccessibleName(QCoreApplication.translate("Completer", u"Pour qui", None))
#endif // QT_CONFIG(accessibility)
        self.faute_public.setText("")
        self.libelle_conditions.setText(QCoreApplication.translate("Completer", u"Conditions", None))
#if QT_CONFIG(accessibility)
        self.conditions.setAccessibleName(QCoreApplication.translate("Completer", u"Conditions", None))
#endif // QT_CONFIG(accessibility)
        self.faute_conditions.setText("")
        self.libelle_contact.setText(QCoreApplication.translate("Completer", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("Completer", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.faute_contact.setText("")
        self.actif.setText(QCoreApplication.translate("Completer", u"Toujours propos\u00e9 sur ce territoire", None))
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Completer", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Completer", u"Renoncer", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orienter.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Orienter(object):
    def setupUi(self, Orienter):
        if not Orienter.objectName():
            Orienter.setObjectName(u"Orienter")
        Orienter.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Orienter)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(12, 12, 12, 12)
        self.titre = QLabel(Orienter)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"fort")
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.bloc_jeune = QWidget(Orienter)
        self.bloc_jeune.setObjectName(u"bloc_jeune")
        self.pile_bloc_jeune = QVBoxLayout(self.bloc_jeune)
        self.pile_bloc_jeune.setSpacing(3)
        self.pile_bloc_jeune.setObjectName(u"pile_bloc_jeune")
        self.pile_bloc_jeune.setContentsMargins(0, 0, 0, 0)
        self.libelle_jeune = QLabel(self.bloc_jeune)
        self.libelle_jeune.setObjectName(u"libelle_jeune")
        self.libelle_jeune.setProperty(u"genre", u"second")

        self.pile_bloc_jeune.addWidget(self.libelle_jeune)

        self.chercher_jeune = QLineEdit(self.bloc_jeune)
        self.chercher_jeune.setObjectName(u"chercher_jeune")

        self.pile_bloc_jeune.addWidget(self.chercher_jeune)

        self.liste_jeune = QListWidget(self.bloc_jeune)
        self.liste_jeune.setObjectName(u"liste_jeune")
        self.liste_jeune.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.pile_bloc_jeune.addWidget(self.liste_jeune)

        self.faute_jeune = QLabel(self.bloc_jeune)
        self.faute_jeune.setObjectName(u"faute_jeune")
        self.faute_jeune.setProperty(u"ton", u"sans")
        self.faute_jeune.setWordWrap(True)

        self.pile_bloc_jeune.addWidget(self.faute_jeune)


        self.pile_racine.addWidget(self.bloc_jeune)

        self.bloc_dispositif = QWidget(Orienter)
        self.bloc_dispositif.setObjectName(u"bloc_dispositif")
        self.pile_bloc_dispositif = QVBoxLayout(self.bloc_dispositif)
        self.pile_bloc_dispositif.setSpacing(3)
        self.pile_bloc_dispositif.setObjectName(u"pile_bloc_dispositif")
        self.pile_bloc_dispositif.setContentsMargins(0, 0, 0, 0)
        self.libelle_dispositif = QLabel(self.bloc_dispositif)
        self.libelle_dispositif.setObjectName(u"libelle_dispositif")
        self.libelle_dispositif.setProperty(u"genre", u"second")

        self.pile_bloc_dispositif.addWidget(self.libelle_dispositif)

        self.chercher_dispositif = QLineEdit(self.bloc_dispositif)
        self.chercher_dispositif.setObjectName(u"chercher_dispositif")

        self.pile_bloc_dispositif.addWidget(self.chercher_dispositif)

        self.liste_dispositif = QListWidget(self.bloc_dispositif)
        self.liste_dispositif.setObjectName(u"liste_dispositif")
        self.liste_dispositif.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.pile_bloc_dispositif.addWidget(self.liste_dispositif)

        self.faute_dispositif = QLabel(self.bloc_dispositif)
        self.faute_dispositif.setObjectName(u"faute_dispositif")
        self.faute_dispositif.setProperty(u"ton", u"sans")
        self.faute_dispositif.setWordWrap(True)

        self.pile_bloc_dispositif.addWidget(self.faute_dispositif)


        self.pile_racine.addWidget(self.bloc_dispositif)

        self.champs = QWidget(Orienter)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_le = QWidget(self.champs)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_bloc_le = QVBoxLayout(self.bloc_le)
        self.pile_bloc_le.setSpacing(3)
        self.pile_bloc_le.setObjectName(u"pile_bloc_le")
        self.pile_bloc_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")

        self.pile_bloc_le.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_bloc_le.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setWordWrap(True)

        self.pile_bloc_le.addWidget(self.faute_le)


        self.grille_champs.addWidget(self.bloc_le, 0, 0, 1, 1)

        self.bloc_vers = QWidget(self.champs)
        self.bloc_vers.setObjectName(u"bloc_vers")
        self.pile_bloc_vers = QVBoxLayout(self.bloc_vers)
        self.pile_bloc_vers.setSpacing(3)
        self.pile_bloc_vers.setObjectName(u"pile_bloc_vers")
        self.pile_bloc_vers.setContentsMargins(0, 0, 0, 0)
        self.libelle_vers = QLabel(self.bloc_vers)
        self.libelle_vers.setObjectName(u"libelle_vers")
        self.libelle_vers.setProperty(u"genre", u"second")

        self.pile_bloc_vers.addWidget(self.libelle_vers)

        self.vers = QLineEdit(self.bloc_vers)
        self.vers.setObjectName(u"vers")
        self.vers.setMaxLength(500)

        self.pile_bloc_vers.addWidget(self.vers)

        self.faute_vers = QLabel(self.bloc_vers)
        self.faute_vers.setObjectName(u"faute_vers")
        self.faute_vers.setWordWrap(True)

        self.pile_bloc_vers.addWidget(self.faute_vers)


        self.grille_champs.addWidget(self.bloc_vers, 0, 0, 1, 1)

        self.bloc_precision = QWidget(self.champs)
        self.bloc_precision.setObjectName(u"bloc_precision")
        self.pile_bloc_precision = QVBoxLayout(self.bloc_precision)
        self.pile_bloc_precision.setSpacing(3)
        self.pile_bloc_precision.setObjectName(u"pile_bloc_precision")
        self.pile_bloc_precision.setContentsMargins(0, 0, 0, 0)
        self.libelle_precision = QLabel(self.bloc_precision)
        self.libelle_precision.setObjectName(u"libelle_precision")
        self.libelle_precision.setProperty(u"genre", u"second")

        self.pile_bloc_precision.addWidget(self.libelle_precision)

        self.precision = QLineEdit(self.bloc_precision)
        self.precision.setObjectName(u"precision")
        self.precision.setMaxLength(500)

        self.pile_bloc_precision.addWidget(self.precision)

        self.faute_precision = QLabel(self.bloc_precision)
        self.faute_precision.setObjectName(u"faute_precision")
        self.faute_precision.setWordWrap(True)

        self.pile_bloc_precision.addWidget(self.faute_precision)


        self.grille_champs.addWidget(self.bloc_precision, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.refus = QLabel(Orienter)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.pied = QWidget(Orienter)
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
        self.libelle_jeune.setBuddy(self.chercher_jeune)
        self.libelle_dispositif.setBuddy(self.chercher_dispositif)
        self.libelle_le.setBuddy(self.le)
        self.libelle_vers.setBuddy(self.vers)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Orienter)
    # setupUi

    def retranslateUi(self, Orienter):
        self.titre.setText("")
        self.libelle_jeune.setText(QCoreApplication.translate("Orienter", u"Jeune", None))
#if QT_CONFIG(accessibility)
        self.chercher_jeune.setAccessibleName(QCoreApplication.translate("Orienter", u"Jeune", None))
#endif // QT_CONFIG(accessibility)
        self.chercher_jeune.setPlaceholderText(QCoreApplication.translate("Orienter", u"Chercher un nom, un pr\u00e9nom, un num\u00e9ro", None))
#if QT_CONFIG(accessibility)
        self.liste_jeune.setAccessibleName(QCoreApplication.translate("Orienter", u"Jeune", None))
#endif // QT_CONFIG(accessibility)
        self.faute_jeune.setText("")
        self.libelle_dispositif.setText(QCoreApplication.translate("Orienter", u"Dispositif", None))
#if QT_CONFIG(accessibility)
        self.chercher_dispositif.setAccessibleName(QCoreApplication.translate("Orienter", u"Dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.chercher_dispositif.setPlaceholderText(QCoreApplication.translate("Orienter", u"Chercher un mot, un public, un num\u00e9ro", None))
#if QT_CONFIG(accessibility)
        self.liste_dispositif.setAccessibleName(QCoreApplication.translate("Orienter", u"Dispositif", None))
#endif // QT_CONFIG(accessibility)
        self.faute_dispositif.setText("")
        self.libelle_le.setText(QCoreApplication.translate("Orienter", u"Orient\u00e9 le", None))
#if QT_CONFIG(accessibility)
        self.le.setAccessibleName(QCoreApplication.translate("Orienter", u"Orient\u00e9 le", None))
#endif // QT_CONFIG(accessibility)
        self.faute_le.setText("")
        self.libelle_vers.setText(QCoreApplication.translate("Orienter", u"Service ou personne", None))
#if QT_CONFIG(accessibility)
        self.vers.setAccessibleName(QCoreApplication.translate("Orienter", u"Service ou personne", None))
#endif // QT_CONFIG(accessibility)
        self.faute_vers.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("Orienter", u"Pr\u00e9cision", None))
#if QT_CONFIG(accessibility)
        self.precision.setAccessibleName(QCoreApplication.translate("Orienter", u"Pr\u00e9cision", None))
#endif // QT_CONFIG(accessibility)
        self.faute_precision.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Orienter", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Orienter", u"Renoncer", None))
        pass
    # retranslateUi


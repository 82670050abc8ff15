# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_scolarite.ui'
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

class Ui_FicheScolarite(object):
    def setupUi(self, FicheScolarite):
        if not FicheScolarite.objectName():
            FicheScolarite.setObjectName(u"FicheScolarite")
        self.pile_racine = QVBoxLayout(FicheScolarite)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheScolarite)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_niveau = QWidget(self.champs)
        self.bloc_niveau.setObjectName(u"bloc_niveau")
        self.pile_bloc_niveau = QVBoxLayout(self.bloc_niveau)
        self.pile_bloc_niveau.setSpacing(3)
        self.pile_bloc_niveau.setObjectName(u"pile_bloc_niveau")
        self.pile_bloc_niveau.setContentsMargins(0, 0, 0, 0)
        self.libelle_niveau = QLabel(self.bloc_niveau)
        self.libelle_niveau.setObjectName(u"libelle_niveau")
        self.libelle_niveau.setProperty(u"genre", u"second")

        self.pile_bloc_niveau.addWidget(self.libelle_niveau)

        self.niveau = QComboBox(self.bloc_niveau)
        self.niveau.setObjectName(u"niveau")
        self.niveau.setEditable(True)

        self.pile_bloc_niveau.addWidget(self.niveau)

        self.faute_niveau = QLabel(self.bloc_niveau)
        self.faute_niveau.setObjectName(u"faute_niveau")
        self.faute_niveau.setWordWrap(True)

        self.pile_bloc_niveau.addWidget(self.faute_niveau)


        self.grille_champs.addWidget(self.bloc_niveau, 0, 0, 1, 1)

        self.bloc_diplome = QWidget(self.champs)
        self.bloc_diplome.setObjectName(u"bloc_diplome")
        self.pile_bloc_diplome = QVBoxLayout(self.bloc_diplome)
        self.pile_bloc_diplome.setSpacing(3)
        self.pile_bloc_diplome.setObjectName(u"pile_bloc_diplome")
        self.pile_bloc_diplome.setContentsMargins(0, 0, 0, 0)
        self.libelle_diplome = QLabel(self.bloc_diplome)
        self.libelle_diplome.setObjectName(u"libelle_diplome")
        self.libelle_diplome.setProperty(u"genre", u"second")

        self.pile_bloc_diplome.addWidget(self.libelle_diplome)

        self.diplome = QComboBox(self.bloc_diplome)
        self.diplome.setObjectName(u"diplome")
        self.diplome.setEditable(True)

        self.pile_bloc_diplome.addWidget(self.diplome)

        self.faute_diplome = QLabel(self.bloc_diplome)
        self.faute_diplome.setObjectName(u"faute_diplome")
        self.faute_diplome.setWordWrap(True)

        self.pile_bloc_diplome.addWidget(self.faute_diplome)


        self.grille_champs.addWidget(self.bloc_diplome, 0, 0, 1, 1)

        self.bloc_etablissement = QWidget(self.champs)
        self.bloc_etablissement.setObjectName(u"bloc_etablissement")
        self.pile_bloc_etablissement = QVBoxLayout(self.bloc_etablissement)
        self.pile_bloc_etablissement.setSpacing(3)
        self.pile_bloc_etablissement.setObjectName(u"pile_bloc_etablissement")
        self.pile_bloc_etablissement.setContentsMargins(0, 0, 0, 0)
        self.libelle_etablissement = QLabel(self.bloc_etablissement)
        self.libelle_etablissement.setObjectName(u"libelle_etablissement")
        self.libelle_etablissement.setProperty(u"genre", u"second")

        self.pile_bloc_etablissement.addWidget(self.libelle_etablissement)

        self.etablissement = QLineEdit(self.bloc_etablissement)
        self.etablissement.setObjectName(u"etablissement")

        self.pile_bloc_etablissement.addWidget(self.etablissement)

        self.faute_etablissement = QLabel(self.bloc_etablissement)
        self.faute_etablissement.setObjectName(u"faute_etablissement")
        self.faute_etablissement.setWordWrap(True)

        self.pile_bloc_etablissement.addWidget(self.faute_etablissement)


        self.grille_champs.addWidget(self.bloc_etablissement, 0, 0, 1, 1)

        self.bloc_rentree = QWidget(self.champs)
        self.bloc_rentree.setObjectName(u"bloc_rentree")
        self.pile_bloc_rentree = QVBoxLayout(self.bloc_rentree)
        self.pile_bloc_rentree.setSpacing(3)
        self.pile_bloc_rentree.setObjectName(u"pile_bloc_rentree")
        self.pile_bloc_rentree.setContentsMargins(0, 0, 0, 0)
        self.libelle_rentree = QLabel(self.bloc_rentree)
        self.libelle_rentree.setObjectName(u"libelle_rentree")
        self.libelle_rentree.setProperty(u"genre", u"second")

        self.pile_bloc_rentree.addWidget(self.libelle_rentree)

        self.rentree = QLineEdit(self.bloc_rentree)
        self.rentree.setObjectName(u"rentree")

        self.pile_bloc_rentree.addWidget(self.rentree)

        self.faute_rentree = QLabel(self.bloc_rentree)
        self.faute_rentree.setObjectName(u"faute_rentree")
        self.faute_rentree.setWordWrap(True)

        self.pile_bloc_rentree.addWidget(self.faute_rentree)


        self.grille_champs.addWidget(self.bloc_rentree, 0, 0, 1, 1)

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

        self.bloc_bourse = QWidget(self.champs)
        self.bloc_bourse.setObjectName(u"bloc_bourse")
        self.pile_bloc_bourse = QVBoxLayout(self.bloc_bourse)
        self.pile_bloc_bourse.setSpacing(3)
        self.pile_bloc_bourse.setObjectName(u"pile_bloc_bourse")
        self.pile_bloc_bourse.setContentsMargins(0, 0, 0, 0)
        self.libelle_bourse = QLabel(self.bloc_bourse)
        self.libelle_bourse.setObjectName(u"libelle_bourse")
        self.libelle_bourse.setProperty(u"genre", u"second")

        self.pile_bloc_bourse.addWidget(self.libelle_bourse)

        self.place_bourse = QWidget(self.bloc_bourse)
        self.place_bourse.setObjectName(u"place_bourse")
        self.pile_bourse = QVBoxLayout(self.place_bourse)
        self.pile_bourse.setSpacing(0)
        self.pile_bourse.setObjectName(u"pile_bourse")
        self.pile_bourse.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_bourse.addWidget(self.place_bourse)

        self.faute_bourse = QLabel(self.bloc_bourse)
        self.faute_bourse.setObjectName(u"faute_bourse")
        self.faute_bourse.setWordWrap(True)

        self.pile_bloc_bourse.addWidget(self.faute_bourse)


        self.grille_champs.addWidget(self.bloc_bourse, 0, 0, 1, 1)

        self.bloc_freqsco = QWidget(self.champs)
        self.bloc_freqsco.setObjectName(u"bloc_freqsco")
        self.pile_bloc_freqsco = QVBoxLayout(self.bloc_freqsco)
        self.pile_bloc_freqsco.setSpacing(3)
        self.pile_bloc_freqsco.setObjectName(u"pile_bloc_freqsco")
        self.pile_bloc_freqsco.setContentsMargins(0, 0, 0, 0)
        self.libelle_freqsco = QLabel(self.bloc_freqsco)
        self.libelle_freqsco.setObjectName(u"libelle_freqsco")
        self.libelle_freqsco.setProperty(u"genre", u"second")

        self.pile_bloc_freqsco.addWidget(self.libelle_freqsco)

        self.freqsco = QComboBox(self.bloc_freqsco)
        self.freqsco.setObjectName(u"freqsco")

        self.pile_bloc_freqsco.addWidget(self.freqsco)

        self.faute_freqsco = QLabel(self.bloc_freqsco)
        self.faute_freqsco.setObjectName(u"faute_freqsco")
        self.faute_freqsco.setWordWrap(True)

        self.pile_bloc_freqsco.addWidget(self.faute_freqsco)


        self.grille_champs.addWidget(self.bloc_freqsco, 0, 0, 1, 1)

        self.bloc_diplome_obtenu = QWidget(self.champs)
        self.bloc_diplome_obtenu.setObjectName(u"bloc_diplome_obtenu")
        self.pile_bloc_diplome_obtenu = QVBoxLayout(self.bloc_diplome_obtenu)
        self.pile_bloc_diplome_obtenu.setSpacing(3)
        self.pile_bloc_diplome_obtenu.setObjectName(u"pile_bloc_diplome_obtenu")
        self.pile_bloc_diplome_obtenu.setContentsMargins(0, 0, 0, 0)
        self.libelle_diplome_obtenu = QLabel(self.bloc_diplome_obtenu)
        self.libelle_diplome_obtenu.setObjectName(u"libelle_diplome_obtenu")
        self.libelle_diplome_obtenu.setProperty(u"genre", u"second")

        self.pile_bloc_diplome_obtenu.addWidget(self.libelle_diplome_obtenu)

        self.diplome_obtenu = QComboBox(self.bloc_diplome_obtenu)
        self.diplome_obtenu.setObjectName(u"diplome_obtenu")

        self.pile_bloc_diplome_obtenu.addWidget(self.diplome_obtenu)

        self.faute_diplome_obtenu = QLabel(self.bloc_diplome_obtenu)
        self.faute_diplome_obtenu.setObjectName(u"faute_diplome_obtenu")
        self.faute_diplome_obtenu.setWordWrap(True)

        self.pile_bloc_diplome_obtenu.addWidget(self.faute_diplome_obtenu)


        self.grille_champs.addWidget(self.bloc_diplome_obtenu, 0, 0, 1, 1)

        self.bloc_contact = QWidget(self.champs)
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

        self.pile_bloc_contact.addWidget(self.contact)

        self.faute_contact = QLabel(self.bloc_contact)
        self.faute_contact.setObjectName(u"faute_contact")
        self.faute_contact.setWordWrap(True)

        self.pile_bloc_contact.addWidget(self.faute_contact)


        self.grille_champs.addWidget(self.bloc_contact, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheScolarite)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_niveau.setBuddy(self.niveau)
        self.libelle_diplome.setBuddy(self.diplome)
        self.libelle_etablissement.setBuddy(self.etablissement)
        self.libelle_rentree.setBuddy(self.rentree)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_freqsco.setBuddy(self.freqsco)
        self.libelle_diplome_obtenu.setBuddy(self.diplome_obtenu)
        self.libelle_contact.setBuddy(self.contact)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheScolarite)
    # setupUi

    def retranslateUi(self, FicheScolarite):
        self.libelle_niveau.setText(QCoreApplication.translate("FicheScolarite", u"Niveau", None))
        self.faute_niveau.setText("")
        self.libelle_diplome.setText(QCoreApplication.translate("FicheScolarite", u"Dipl\u00f4me pr\u00e9par\u00e9", None))
        self.faute_diplome.setText("")
        self.libelle_etablissement.setText(QCoreApplication.translate("FicheScolarite", u"\u00c9tablissement", None))
        self.faute_etablissement.setText("")
        self.libelle_rentree.setText(QCoreApplication.translate("FicheScolarite", u"Rentr\u00e9e", None))
        self.faute_rentree.setText("")
        self.libelle_fin.setText(QCoreApplication.translate("FicheScolarite", u"Fin", None))
        self.faute_fin.setText("")
        self.libelle_bourse.setText(QCoreApplication.translate("FicheScolarite", u"Bourse", None))
        self.faute_bourse.setText("")
        self.libelle_freqsco.setText(QCoreApplication.translate("FicheScolarite", u"Fr\u00e9quentation", None))
        self.faute_freqsco.setText("")
        self.libelle_diplome_obtenu.setText(QCoreApplication.translate("FicheScolarite", u"Dipl\u00f4me obtenu", None))
        self.faute_diplome_obtenu.setText("")
        self.libelle_contact.setText(QCoreApplication.translate("FicheScolarite", u"Contact \u00e0 l\u2019\u00e9cole", None))
        self.faute_contact.setText("")
        pass
    # retranslateUi


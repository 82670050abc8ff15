# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_statut.ui'
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

class Ui_FicheStatut(object):
    def setupUi(self, FicheStatut):
        if not FicheStatut.objectName():
            FicheStatut.setObjectName(u"FicheStatut")
        self.pile_racine = QVBoxLayout(FicheStatut)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheStatut)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_sejour = QWidget(self.champs)
        self.bloc_sejour.setObjectName(u"bloc_sejour")
        self.pile_bloc_sejour = QVBoxLayout(self.bloc_sejour)
        self.pile_bloc_sejour.setSpacing(3)
        self.pile_bloc_sejour.setObjectName(u"pile_bloc_sejour")
        self.pile_bloc_sejour.setContentsMargins(0, 0, 0, 0)
        self.libelle_sejour = QLabel(self.bloc_sejour)
        self.libelle_sejour.setObjectName(u"libelle_sejour")
        self.libelle_sejour.setProperty(u"genre", u"second")

        self.pile_bloc_sejour.addWidget(self.libelle_sejour)

        self.sejour = QComboBox(self.bloc_sejour)
        self.sejour.setObjectName(u"sejour")

        self.pile_bloc_sejour.addWidget(self.sejour)

        self.faute_sejour = QLabel(self.bloc_sejour)
        self.faute_sejour.setObjectName(u"faute_sejour")
        self.faute_sejour.setWordWrap(True)

        self.pile_bloc_sejour.addWidget(self.faute_sejour)


        self.grille_champs.addWidget(self.bloc_sejour, 0, 0, 1, 1)

        self.bloc_titap = QWidget(self.champs)
        self.bloc_titap.setObjectName(u"bloc_titap")
        self.pile_bloc_titap = QVBoxLayout(self.bloc_titap)
        self.pile_bloc_titap.setSpacing(3)
        self.pile_bloc_titap.setObjectName(u"pile_bloc_titap")
        self.pile_bloc_titap.setContentsMargins(0, 0, 0, 0)
        self.libelle_titap = QLabel(self.bloc_titap)
        self.libelle_titap.setObjectName(u"libelle_titap")
        self.libelle_titap.setProperty(u"genre", u"second")

        self.pile_bloc_titap.addWidget(self.libelle_titap)

        self.titap = QComboBox(self.bloc_titap)
        self.titap.setObjectName(u"titap")

        self.pile_bloc_titap.addWidget(self.titap)

        self.faute_titap = QLabel(self.bloc_titap)
        self.faute_titap.setObjectName(u"faute_titap")
        self.faute_titap.setWordWrap(True)

        self.pile_bloc_titap.addWidget(self.faute_titap)


        self.grille_champs.addWidget(self.bloc_titap, 0, 0, 1, 1)

        self.bloc_decap = QWidget(self.champs)
        self.bloc_decap.setObjectName(u"bloc_decap")
        self.pile_bloc_decap = QVBoxLayout(self.bloc_decap)
        self.pile_bloc_decap.setSpacing(3)
        self.pile_bloc_decap.setObjectName(u"pile_bloc_decap")
        self.pile_bloc_decap.setContentsMargins(0, 0, 0, 0)
        self.libelle_decap = QLabel(self.bloc_decap)
        self.libelle_decap.setObjectName(u"libelle_decap")
        self.libelle_decap.setProperty(u"genre", u"second")

        self.pile_bloc_decap.addWidget(self.libelle_decap)

        self.decap = QComboBox(self.bloc_decap)
        self.decap.setObjectName(u"decap")

        self.pile_bloc_decap.addWidget(self.decap)

        self.faute_decap = QLabel(self.bloc_decap)
        self.faute_decap.setObjectName(u"faute_decap")
        self.faute_decap.setWordWrap(True)

        self.pile_bloc_decap.addWidget(self.faute_decap)


        self.grille_champs.addWidget(self.bloc_decap, 0, 0, 1, 1)

        self.bloc_datdecap = QWidget(self.champs)
        self.bloc_datdecap.setObjectName(u"bloc_datdecap")
        self.pile_bloc_datdecap = QVBoxLayout(self.bloc_datdecap)
        self.pile_bloc_datdecap.setSpacing(3)
        self.pile_bloc_datdecap.setObjectName(u"pile_bloc_datdecap")
        self.pile_bloc_datdecap.setContentsMargins(0, 0, 0, 0)
        self.libelle_datdecap = QLabel(self.bloc_datdecap)
        self.libelle_datdecap.setObjectName(u"libelle_datdecap")
        self.libelle_datdecap.setProperty(u"genre", u"second")

        self.pile_bloc_datdecap.addWidget(self.libelle_datdecap)

        self.datdecap = QLineEdit(self.bloc_datdecap)
        self.datdecap.setObjectName(u"datdecap")

        self.pile_bloc_datdecap.addWidget(self.datdecap)

        self.faute_datdecap = QLabel(self.bloc_datdecap)
        self.faute_datdecap.setObjectName(u"faute_datdecap")
        self.faute_datdecap.setWordWrap(True)

        self.pile_bloc_datdecap.addWidget(self.faute_datdecap)


        self.grille_champs.addWidget(self.bloc_datdecap, 0, 0, 1, 1)

        self.bloc_jeune_parent = QWidget(self.champs)
        self.bloc_jeune_parent.setObjectName(u"bloc_jeune_parent")
        self.pile_bloc_jeune_parent = QVBoxLayout(self.bloc_jeune_parent)
        self.pile_bloc_jeune_parent.setSpacing(3)
        self.pile_bloc_jeune_parent.setObjectName(u"pile_bloc_jeune_parent")
        self.pile_bloc_jeune_parent.setContentsMargins(0, 0, 0, 0)
        self.libelle_jeune_parent = QLabel(self.bloc_jeune_parent)
        self.libelle_jeune_parent.setObjectName(u"libelle_jeune_parent")
        self.libelle_jeune_parent.setProperty(u"genre", u"second")

        self.pile_bloc_jeune_parent.addWidget(self.libelle_jeune_parent)

        self.place_jeune_parent = QWidget(self.bloc_jeune_parent)
        self.place_jeune_parent.setObjectName(u"place_jeune_parent")
        self.pile_jeune_parent = QVBoxLayout(self.place_jeune_parent)
        self.pile_jeune_parent.setSpacing(0)
        self.pile_jeune_parent.setObjectName(u"pile_jeune_parent")
        self.pile_jeune_parent.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_jeune_parent.addWidget(self.place_jeune_parent)

        self.faute_jeune_parent = QLabel(self.bloc_jeune_parent)
        self.faute_jeune_parent.setObjectName(u"faute_jeune_parent")
        self.faute_jeune_parent.setWordWrap(True)

        self.pile_bloc_jeune_parent.addWidget(self.faute_jeune_parent)


        self.grille_champs.addWidget(self.bloc_jeune_parent, 0, 0, 1, 1)

        self.bloc_nbenf = QWidget(self.champs)
        self.bloc_nbenf.setObjectName(u"bloc_nbenf")
        self.pile_bloc_nbenf = QVBoxLayout(self.bloc_nbenf)
        self.pile_bloc_nbenf.setSpacing(3)
        self.pile_bloc_nbenf.setObjectName(u"pile_bloc_nbenf")
        self.pile_bloc_nbenf.setContentsMargins(0, 0, 0, 0)
        self.libelle_nbenf = QLabel(self.bloc_nbenf)
        self.libelle_nbenf.setObjectName(u"libelle_nbenf")
        self.libelle_nbenf.setProperty(u"genre", u"second")

        self.pile_bloc_nbenf.addWidget(self.libelle_nbenf)

        self.nbenf = QLineEdit(self.bloc_nbenf)
        self.nbenf.setObjectName(u"nbenf")

        self.pile_bloc_nbenf.addWidget(self.nbenf)

        self.faute_nbenf = QLabel(self.bloc_nbenf)
        self.faute_nbenf.setObjectName(u"faute_nbenf")
        self.faute_nbenf.setWordWrap(True)

        self.pile_bloc_nbenf.addWidget(self.faute_nbenf)


        self.grille_champs.addWidget(self.bloc_nbenf, 0, 0, 1, 1)

        self.bloc_grossesse = QWidget(self.champs)
        self.bloc_grossesse.setObjectName(u"bloc_grossesse")
        self.pile_bloc_grossesse = QVBoxLayout(self.bloc_grossesse)
        self.pile_bloc_grossesse.setSpacing(3)
        self.pile_bloc_grossesse.setObjectName(u"pile_bloc_grossesse")
        self.pile_bloc_grossesse.setContentsMargins(0, 0, 0, 0)
        self.libelle_grossesse = QLabel(self.bloc_grossesse)
        self.libelle_grossesse.setObjectName(u"libelle_grossesse")
        self.libelle_grossesse.setProperty(u"genre", u"second")

        self.pile_bloc_grossesse.addWidget(self.libelle_grossesse)

        self.place_grossesse = QWidget(self.bloc_grossesse)
        self.place_grossesse.setObjectName(u"place_grossesse")
        self.pile_grossesse = QVBoxLayout(self.place_grossesse)
        self.pile_grossesse.setSpacing(0)
        self.pile_grossesse.setObjectName(u"pile_grossesse")
        self.pile_grossesse.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_grossesse.addWidget(self.place_grossesse)

        self.faute_grossesse = QLabel(self.bloc_grossesse)
        self.faute_grossesse.setObjectName(u"faute_grossesse")
        self.faute_grossesse.setWordWrap(True)

        self.pile_bloc_grossesse.addWidget(self.faute_grossesse)


        self.grille_champs.addWidget(self.bloc_grossesse, 0, 0, 1, 1)

        self.bloc_aidant = QWidget(self.champs)
        self.bloc_aidant.setObjectName(u"bloc_aidant")
        self.pile_bloc_aidant = QVBoxLayout(self.bloc_aidant)
        self.pile_bloc_aidant.setSpacing(3)
        self.pile_bloc_aidant.setObjectName(u"pile_bloc_aidant")
        self.pile_bloc_aidant.setContentsMargins(0, 0, 0, 0)
        self.libelle_aidant = QLabel(self.bloc_aidant)
        self.libelle_aidant.setObjectName(u"libelle_aidant")
        self.libelle_aidant.setProperty(u"genre", u"second")

        self.pile_bloc_aidant.addWidget(self.libelle_aidant)

        self.place_aidant = QWidget(self.bloc_aidant)
        self.place_aidant.setObjectName(u"place_aidant")
        self.pile_aidant = QVBoxLayout(self.place_aidant)
        self.pile_aidant.setSpacing(0)
        self.pile_aidant.setObjectName(u"pile_aidant")
        self.pile_aidant.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_aidant.addWidget(self.place_aidant)

        self.faute_aidant = QLabel(self.bloc_aidant)
        self.faute_aidant.setObjectName(u"faute_aidant")
        self.faute_aidant.setWordWrap(True)

        self.pile_bloc_aidant.addWidget(self.faute_aidant)


        self.grille_champs.addWidget(self.bloc_aidant, 0, 0, 1, 1)

        self.bloc_langues = QWidget(self.champs)
        self.bloc_langues.setObjectName(u"bloc_langues")
        self.pile_bloc_langues = QVBoxLayout(self.bloc_langues)
        self.pile_bloc_langues.setSpacing(3)
        self.pile_bloc_langues.setObjectName(u"pile_bloc_langues")
        self.pile_bloc_langues.setContentsMargins(0, 0, 0, 0)
        self.libelle_langues = QLabel(self.bloc_langues)
        self.libelle_langues.setObjectName(u"libelle_langues")
        self.libelle_langues.setProperty(u"genre", u"second")

        self.pile_bloc_langues.addWidget(self.libelle_langues)

        self.langues = QLineEdit(self.bloc_langues)
        self.langues.setObjectName(u"langues")

        self.pile_bloc_langues.addWidget(self.langues)

        self.faute_langues = QLabel(self.bloc_langues)
        self.faute_langues.setObjectName(u"faute_langues")
        self.faute_langues.setWordWrap(True)

        self.pile_bloc_langues.addWidget(self.faute_langues)


        self.grille_champs.addWidget(self.bloc_langues, 0, 0, 1, 1)

        self.bloc_courriel = QWidget(self.champs)
        self.bloc_courriel.setObjectName(u"bloc_courriel")
        self.pile_bloc_courriel = QVBoxLayout(self.bloc_courriel)
        self.pile_bloc_courriel.setSpacing(3)
        self.pile_bloc_courriel.setObjectName(u"pile_bloc_courriel")
        self.pile_bloc_courriel.setContentsMargins(0, 0, 0, 0)
        self.libelle_courriel = QLabel(self.bloc_courriel)
        self.libelle_courriel.setObjectName(u"libelle_courriel")
        self.libelle_courriel.setProperty(u"genre", u"second")

        self.pile_bloc_courriel.addWidget(self.libelle_courriel)

        self.courriel = QLineEdit(self.bloc_courriel)
        self.courriel.setObjectName(u"courriel")

        self.pile_bloc_courriel.addWidget(self.courriel)

        self.faute_courriel = QLabel(self.bloc_courriel)
        self.faute_courriel.setObjectName(u"faute_courriel")
        self.faute_courriel.setWordWrap(True)

        self.pile_bloc_courriel.addWidget(self.faute_courriel)


        self.grille_champs.addWidget(self.bloc_courriel, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheStatut)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_sejour.setBuddy(self.sejour)
        self.libelle_titap.setBuddy(self.titap)
        self.libelle_decap.setBuddy(self.decap)
        self.libelle_datdecap.setBuddy(self.datdecap)
        self.libelle_nbenf.setBuddy(self.nbenf)
        self.libelle_langues.setBuddy(self.langues)
        self.libelle_courriel.setBuddy(self.courriel)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheStatut)
    # setupUi

    def retranslateUi(self, FicheStatut):
        self.libelle_sejour.setText(QCoreApplication.translate("FicheStatut", u"Situation de s\u00e9jour", None))
        self.faute_sejour.setText("")
        self.libelle_titap.setText(QCoreApplication.translate("FicheStatut", u"Titulaire de l\u2019autorit\u00e9 parentale", None))
        self.faute_titap.setText("")
        self.libelle_decap.setText(QCoreApplication.translate("FicheStatut", u"D\u00e9cision sur l\u2019autorit\u00e9 parentale", None))
        self.faute_decap.setText("")
        self.libelle_datdecap.setText(QCoreApplication.translate("FicheStatut", u"Date de cette d\u00e9cision", None))
        self.faute_datdecap.setText("")
        self.libelle_jeune_parent.setText(QCoreApplication.translate("FicheStatut", u"Jeune parent", None))
        self.faute_jeune_parent.setText("")
        self.libelle_nbenf.setText(QCoreApplication.translate("FicheStatut", u"Nombre d\u2019enfants", None))
        self.faute_nbenf.setText("")
        self.libelle_grossesse.setText(QCoreApplication.translate("FicheStatut", u"Grossesse", None))
        self.faute_grossesse.setText("")
        self.libelle_aidant.setText(QCoreApplication.translate("FicheStatut", u"Aidant d\u2019un proche", None))
        self.faute_aidant.setText("")
        self.libelle_langues.setText(QCoreApplication.translate("FicheStatut", u"Langues, interpr\u00e8te", None))
        self.faute_langues.setText("")
        self.libelle_courriel.setText(QCoreApplication.translate("FicheStatut", u"Courriel", None))
        self.faute_courriel.setText("")
        pass
    # retranslateUi


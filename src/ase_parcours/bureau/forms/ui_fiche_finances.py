# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_finances.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_FicheFinances(object):
    def setupUi(self, FicheFinances):
        if not FicheFinances.objectName():
            FicheFinances.setObjectName(u"FicheFinances")
        self.pile_racine = QVBoxLayout(FicheFinances)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheFinances)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_compte_bancaire = QWidget(self.champs)
        self.bloc_compte_bancaire.setObjectName(u"bloc_compte_bancaire")
        self.pile_bloc_compte_bancaire = QVBoxLayout(self.bloc_compte_bancaire)
        self.pile_bloc_compte_bancaire.setSpacing(3)
        self.pile_bloc_compte_bancaire.setObjectName(u"pile_bloc_compte_bancaire")
        self.pile_bloc_compte_bancaire.setContentsMargins(0, 0, 0, 0)
        self.libelle_compte_bancaire = QLabel(self.bloc_compte_bancaire)
        self.libelle_compte_bancaire.setObjectName(u"libelle_compte_bancaire")
        self.libelle_compte_bancaire.setProperty(u"genre", u"second")

        self.pile_bloc_compte_bancaire.addWidget(self.libelle_compte_bancaire)

        self.place_compte_bancaire = QWidget(self.bloc_compte_bancaire)
        self.place_compte_bancaire.setObjectName(u"place_compte_bancaire")
        self.pile_compte_bancaire = QVBoxLayout(self.place_compte_bancaire)
        self.pile_compte_bancaire.setSpacing(0)
        self.pile_compte_bancaire.setObjectName(u"pile_compte_bancaire")
        self.pile_compte_bancaire.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_compte_bancaire.addWidget(self.place_compte_bancaire)

        self.faute_compte_bancaire = QLabel(self.bloc_compte_bancaire)
        self.faute_compte_bancaire.setObjectName(u"faute_compte_bancaire")
        self.faute_compte_bancaire.setWordWrap(True)

        self.pile_bloc_compte_bancaire.addWidget(self.faute_compte_bancaire)


        self.grille_champs.addWidget(self.bloc_compte_bancaire, 0, 0, 1, 1)

        self.bloc_compte_depuis = QWidget(self.champs)
        self.bloc_compte_depuis.setObjectName(u"bloc_compte_depuis")
        self.pile_bloc_compte_depuis = QVBoxLayout(self.bloc_compte_depuis)
        self.pile_bloc_compte_depuis.setSpacing(3)
        self.pile_bloc_compte_depuis.setObjectName(u"pile_bloc_compte_depuis")
        self.pile_bloc_compte_depuis.setContentsMargins(0, 0, 0, 0)
        self.libelle_compte_depuis = QLabel(self.bloc_compte_depuis)
        self.libelle_compte_depuis.setObjectName(u"libelle_compte_depuis")
        self.libelle_compte_depuis.setProperty(u"genre", u"second")

        self.pile_bloc_compte_depuis.addWidget(self.libelle_compte_depuis)

        self.compte_depuis = QLineEdit(self.bloc_compte_depuis)
        self.compte_depuis.setObjectName(u"compte_depuis")

        self.pile_bloc_compte_depuis.addWidget(self.compte_depuis)

        self.faute_compte_depuis = QLabel(self.bloc_compte_depuis)
        self.faute_compte_depuis.setObjectName(u"faute_compte_depuis")
        self.faute_compte_depuis.setWordWrap(True)

        self.pile_bloc_compte_depuis.addWidget(self.faute_compte_depuis)


        self.grille_champs.addWidget(self.bloc_compte_depuis, 0, 0, 1, 1)

        self.bloc_epargne = QWidget(self.champs)
        self.bloc_epargne.setObjectName(u"bloc_epargne")
        self.pile_bloc_epargne = QVBoxLayout(self.bloc_epargne)
        self.pile_bloc_epargne.setSpacing(3)
        self.pile_bloc_epargne.setObjectName(u"pile_bloc_epargne")
        self.pile_bloc_epargne.setContentsMargins(0, 0, 0, 0)
        self.libelle_epargne = QLabel(self.bloc_epargne)
        self.libelle_epargne.setObjectName(u"libelle_epargne")
        self.libelle_epargne.setProperty(u"genre", u"second")

        self.pile_bloc_epargne.addWidget(self.libelle_epargne)

        self.epargne = QLineEdit(self.bloc_epargne)
        self.epargne.setObjectName(u"epargne")

        self.pile_bloc_epargne.addWidget(self.epargne)

        self.faute_epargne = QLabel(self.bloc_epargne)
        self.faute_epargne.setObjectName(u"faute_epargne")
        self.faute_epargne.setWordWrap(True)

        self.pile_bloc_epargne.addWidget(self.faute_epargne)


        self.grille_champs.addWidget(self.bloc_epargne, 0, 0, 1, 1)

        self.bloc_pecule_concerne = QWidget(self.champs)
        self.bloc_pecule_concerne.setObjectName(u"bloc_pecule_concerne")
        self.pile_bloc_pecule_concerne = QVBoxLayout(self.bloc_pecule_concerne)
        self.pile_bloc_pecule_concerne.setSpacing(3)
        self.pile_bloc_pecule_concerne.setObjectName(u"pile_bloc_pecule_concerne")
        self.pile_bloc_pecule_concerne.setContentsMargins(0, 0, 0, 0)
        self.libelle_pecule_concerne = QLabel(self.bloc_pecule_concerne)
        self.libelle_pecule_concerne.setObjectName(u"libelle_pecule_concerne")
        self.libelle_pecule_concerne.setProperty(u"genre", u"second")

        self.pile_bloc_pecule_concerne.addWidget(self.libelle_pecule_concerne)

        self.place_pecule_concerne = QWidget(self.bloc_pecule_concerne)
        self.place_pecule_concerne.setObjectName(u"place_pecule_concerne")
        self.pile_pecule_concerne = QVBoxLayout(self.place_pecule_concerne)
        self.pile_pecule_concerne.setSpacing(0)
        self.pile_pecule_concerne.setObjectName(u"pile_pecule_concerne")
        self.pile_pecule_concerne.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_pecule_concerne.addWidget(self.place_pecule_concerne)

        self.faute_pecule_concerne = QLabel(self.bloc_pecule_concerne)
        self.faute_pecule_concerne.setObjectName(u"faute_pecule_concerne")
        self.faute_pecule_concerne.setWordWrap(True)

        self.pile_bloc_pecule_concerne.addWidget(self.faute_pecule_concerne)


        self.grille_champs.addWidget(self.bloc_pecule_concerne, 0, 0, 1, 1)

        self.bloc_pecule_informe_le = QWidget(self.champs)
        self.bloc_pecule_informe_le.setObjectName(u"bloc_pecule_informe_le")
        self.pile_bloc_pecule_informe_le = QVBoxLayout(self.bloc_pecule_informe_le)
        self.pile_bloc_pecule_informe_le.setSpacing(3)
        self.pile_bloc_pecule_informe_le.setObjectName(u"pile_bloc_pecule_informe_le")
        self.pile_bloc_pecule_informe_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_pecule_informe_le = QLabel(self.bloc_pecule_informe_le)
        self.libelle_pecule_informe_le.setObjectName(u"libelle_pecule_informe_le")
        self.libelle_pecule_informe_le.setProperty(u"genre", u"second")

        self.pile_bloc_pecule_informe_le.addWidget(self.libelle_pecule_informe_le)

        self.pecule_informe_le = QLineEdit(self.bloc_pecule_informe_le)
        self.pecule_informe_le.setObjectName(u"pecule_informe_le")

        self.pile_bloc_pecule_informe_le.addWidget(self.pecule_informe_le)

        self.faute_pecule_informe_le = QLabel(self.bloc_pecule_informe_le)
        self.faute_pecule_informe_le.setObjectName(u"faute_pecule_informe_le")
        self.faute_pecule_informe_le.setWordWrap(True)

        self.pile_bloc_pecule_informe_le.addWidget(self.faute_pecule_informe_le)


        self.grille_champs.addWidget(self.bloc_pecule_informe_le, 0, 0, 1, 1)

        self.bloc_pecule_pieces = QWidget(self.champs)
        self.bloc_pecule_pieces.setObjectName(u"bloc_pecule_pieces")
        self.pile_bloc_pecule_pieces = QVBoxLayout(self.bloc_pecule_pieces)
        self.pile_bloc_pecule_pieces.setSpacing(3)
        self.pile_bloc_pecule_pieces.setObjectName(u"pile_bloc_pecule_pieces")
        self.pile_bloc_pecule_pieces.setContentsMargins(0, 0, 0, 0)
        self.libelle_pecule_pieces = QLabel(self.bloc_pecule_pieces)
        self.libelle_pecule_pieces.setObjectName(u"libelle_pecule_pieces")
        self.libelle_pecule_pieces.setProperty(u"genre", u"second")

        self.pile_bloc_pecule_pieces.addWidget(self.libelle_pecule_pieces)

        self.place_pecule_pieces = QWidget(self.bloc_pecule_pieces)
        self.place_pecule_pieces.setObjectName(u"place_pecule_pieces")
        self.pile_pecule_pieces = QVBoxLayout(self.place_pecule_pieces)
        self.pile_pecule_pieces.setSpacing(0)
        self.pile_pecule_pieces.setObjectName(u"pile_pecule_pieces")
        self.pile_pecule_pieces.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_pecule_pieces.addWidget(self.place_pecule_pieces)

        self.faute_pecule_pieces = QLabel(self.bloc_pecule_pieces)
        self.faute_pecule_pieces.setObjectName(u"faute_pecule_pieces")
        self.faute_pecule_pieces.setWordWrap(True)

        self.pile_bloc_pecule_pieces.addWidget(self.faute_pecule_pieces)


        self.grille_champs.addWidget(self.bloc_pecule_pieces, 0, 0, 1, 1)

        self.bloc_pecule_demande_le = QWidget(self.champs)
        self.bloc_pecule_demande_le.setObjectName(u"bloc_pecule_demande_le")
        self.pile_bloc_pecule_demande_le = QVBoxLayout(self.bloc_pecule_demande_le)
        self.pile_bloc_pecule_demande_le.setSpacing(3)
        self.pile_bloc_pecule_demande_le.setObjectName(u"pile_bloc_pecule_demande_le")
        self.pile_bloc_pecule_demande_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_pecule_demande_le = QLabel(self.bloc_pecule_demande_le)
        self.libelle_pecule_demande_le.setObjectName(u"libelle_pecule_demande_le")
        self.libelle_pecule_demande_le.setProperty(u"genre", u"second")

        self.pile_bloc_pecule_demande_le.addWidget(self.libelle_pecule_demande_le)

        self.pecule_demande_le = QLineEdit(self.bloc_pecule_demande_le)
        self.pecule_demande_le.setObjectName(u"pecule_demande_le")

        self.pile_bloc_pecule_demande_le.addWidget(self.pecule_demande_le)

        self.faute_pecule_demande_le = QLabel(self.bloc_pecule_demande_le)
        self.faute_pecule_demande_le.setObjectName(u"faute_pecule_demande_le")
        self.faute_pecule_demande_le.setWordWrap(True)

        self.pile_bloc_pecule_demande_le.addWidget(self.faute_pecule_demande_le)


        self.grille_champs.addWidget(self.bloc_pecule_demande_le, 0, 0, 1, 1)

        self.bloc_pecule_verse_le = QWidget(self.champs)
        self.bloc_pecule_verse_le.setObjectName(u"bloc_pecule_verse_le")
        self.pile_bloc_pecule_verse_le = QVBoxLayout(self.bloc_pecule_verse_le)
        self.pile_bloc_pecule_verse_le.setSpacing(3)
        self.pile_bloc_pecule_verse_le.setObjectName(u"pile_bloc_pecule_verse_le")
        self.pile_bloc_pecule_verse_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_pecule_verse_le = QLabel(self.bloc_pecule_verse_le)
        self.libelle_pecule_verse_le.setObjectName(u"libelle_pecule_verse_le")
        self.libelle_pecule_verse_le.setProperty(u"genre", u"second")

        self.pile_bloc_pecule_verse_le.addWidget(self.libelle_pecule_verse_le)

        self.pecule_verse_le = QLineEdit(self.bloc_pecule_verse_le)
        self.pecule_verse_le.setObjectName(u"pecule_verse_le")

        self.pile_bloc_pecule_verse_le.addWidget(self.pecule_verse_le)

        self.faute_pecule_verse_le = QLabel(self.bloc_pecule_verse_le)
        self.faute_pecule_verse_le.setObjectName(u"faute_pecule_verse_le")
        self.faute_pecule_verse_le.setWordWrap(True)

        self.pile_bloc_pecule_verse_le.addWidget(self.faute_pecule_verse_le)


        self.grille_champs.addWidget(self.bloc_pecule_verse_le, 0, 0, 1, 1)

        self.bloc_pecule_montant = QWidget(self.champs)
        self.bloc_pecule_montant.setObjectName(u"bloc_pecule_montant")
        self.pile_bloc_pecule_montant = QVBoxLayout(self.bloc_pecule_montant)
        self.pile_bloc_pecule_montant.setSpacing(3)
        self.pile_bloc_pecule_montant.setObjectName(u"pile_bloc_pecule_montant")
        self.pile_bloc_pecule_montant.setContentsMargins(0, 0, 0, 0)
        self.libelle_pecule_montant = QLabel(self.bloc_pecule_montant)
        self.libelle_pecule_montant.setObjectName(u"libelle_pecule_montant")
        self.libelle_pecule_montant.setProperty(u"genre", u"second")

        self.pile_bloc_pecule_montant.addWidget(self.libelle_pecule_montant)

        self.pecule_montant = QLineEdit(self.bloc_pecule_montant)
        self.pecule_montant.setObjectName(u"pecule_montant")

        self.pile_bloc_pecule_montant.addWidget(self.pecule_montant)

        self.faute_pecule_montant = QLabel(self.bloc_pecule_montant)
        self.faute_pecule_montant.setObjectName(u"faute_pecule_montant")
        self.faute_pecule_montant.setWordWrap(True)

        self.pile_bloc_pecule_montant.addWidget(self.faute_pecule_montant)


        self.grille_champs.addWidget(self.bloc_pecule_montant, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheFinances)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_compte_depuis.setBuddy(self.compte_depuis)
        self.libelle_epargne.setBuddy(self.epargne)
        self.libelle_pecule_informe_le.setBuddy(self.pecule_informe_le)
        self.libelle_pecule_demande_le.setBuddy(self.pecule_demande_le)
        self.libelle_pecule_verse_le.setBuddy(self.pecule_verse_le)
        self.libelle_pecule_montant.setBuddy(self.pecule_montant)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheFinances)
    # setupUi

    def retranslateUi(self, FicheFinances):
        self.libelle_compte_bancaire.setText(QCoreApplication.translate("FicheFinances", u"Compte bancaire \u00e0 son nom", None))
        self.faute_compte_bancaire.setText("")
        self.libelle_compte_depuis.setText(QCoreApplication.translate("FicheFinances", u"Ouvert le", None))
        self.faute_compte_depuis.setText("")
        self.libelle_epargne.setText(QCoreApplication.translate("FicheFinances", u"\u00c9pargne", None))
        self.faute_epargne.setText("")
        self.libelle_pecule_concerne.setText(QCoreApplication.translate("FicheFinances", u"P\u00e9cule ARS : concern\u00e9", None))
        self.faute_pecule_concerne.setText("")
        self.libelle_pecule_informe_le.setText(QCoreApplication.translate("FicheFinances", u"P\u00e9cule ARS : inform\u00e9 par \u00e9crit le", None))
        self.faute_pecule_informe_le.setText("")
        self.libelle_pecule_pieces.setText(QCoreApplication.translate("FicheFinances", u"P\u00e9cule ARS : pi\u00e8ces r\u00e9unies", None))
        self.faute_pecule_pieces.setText("")
        self.libelle_pecule_demande_le.setText(QCoreApplication.translate("FicheFinances", u"P\u00e9cule ARS : demand\u00e9 le", None))
        self.faute_pecule_demande_le.setText("")
        self.libelle_pecule_verse_le.setText(QCoreApplication.translate("FicheFinances", u"P\u00e9cule ARS : vers\u00e9 le", None))
        self.faute_pecule_verse_le.setText("")
        self.libelle_pecule_montant.setText(QCoreApplication.translate("FicheFinances", u"P\u00e9cule ARS : montant", None))
        self.faute_pecule_montant.setText("")
        pass
    # retranslateUi


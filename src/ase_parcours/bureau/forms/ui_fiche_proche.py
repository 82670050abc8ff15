# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_proche.ui'
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

class Ui_FicheProche(object):
    def setupUi(self, FicheProche):
        if not FicheProche.objectName():
            FicheProche.setObjectName(u"FicheProche")
        self.pile_racine = QVBoxLayout(FicheProche)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheProche)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nom = QWidget(self.champs)
        self.bloc_nom.setObjectName(u"bloc_nom")
        self.pile_bloc_nom = QVBoxLayout(self.bloc_nom)
        self.pile_bloc_nom.setSpacing(3)
        self.pile_bloc_nom.setObjectName(u"pile_bloc_nom")
        self.pile_bloc_nom.setContentsMargins(0, 0, 0, 0)
        self.libelle_nom = QLabel(self.bloc_nom)
        self.libelle_nom.setObjectName(u"libelle_nom")
        self.libelle_nom.setProperty(u"genre", u"second")

        self.pile_bloc_nom.addWidget(self.libelle_nom)

        self.nom = QLineEdit(self.bloc_nom)
        self.nom.setObjectName(u"nom")

        self.pile_bloc_nom.addWidget(self.nom)

        self.faute_nom = QLabel(self.bloc_nom)
        self.faute_nom.setObjectName(u"faute_nom")
        self.faute_nom.setWordWrap(True)

        self.pile_bloc_nom.addWidget(self.faute_nom)


        self.grille_champs.addWidget(self.bloc_nom, 0, 0, 1, 1)

        self.bloc_lien = QWidget(self.champs)
        self.bloc_lien.setObjectName(u"bloc_lien")
        self.pile_bloc_lien = QVBoxLayout(self.bloc_lien)
        self.pile_bloc_lien.setSpacing(3)
        self.pile_bloc_lien.setObjectName(u"pile_bloc_lien")
        self.pile_bloc_lien.setContentsMargins(0, 0, 0, 0)
        self.libelle_lien = QLabel(self.bloc_lien)
        self.libelle_lien.setObjectName(u"libelle_lien")
        self.libelle_lien.setProperty(u"genre", u"second")

        self.pile_bloc_lien.addWidget(self.libelle_lien)

        self.lien = QComboBox(self.bloc_lien)
        self.lien.setObjectName(u"lien")
        self.lien.setEditable(True)

        self.pile_bloc_lien.addWidget(self.lien)

        self.faute_lien = QLabel(self.bloc_lien)
        self.faute_lien.setObjectName(u"faute_lien")
        self.faute_lien.setWordWrap(True)

        self.pile_bloc_lien.addWidget(self.faute_lien)


        self.grille_champs.addWidget(self.bloc_lien, 0, 0, 1, 1)

        self.bloc_telephone = QWidget(self.champs)
        self.bloc_telephone.setObjectName(u"bloc_telephone")
        self.pile_bloc_telephone = QVBoxLayout(self.bloc_telephone)
        self.pile_bloc_telephone.setSpacing(3)
        self.pile_bloc_telephone.setObjectName(u"pile_bloc_telephone")
        self.pile_bloc_telephone.setContentsMargins(0, 0, 0, 0)
        self.libelle_telephone = QLabel(self.bloc_telephone)
        self.libelle_telephone.setObjectName(u"libelle_telephone")
        self.libelle_telephone.setProperty(u"genre", u"second")

        self.pile_bloc_telephone.addWidget(self.libelle_telephone)

        self.telephone = QLineEdit(self.bloc_telephone)
        self.telephone.setObjectName(u"telephone")

        self.pile_bloc_telephone.addWidget(self.telephone)

        self.faute_telephone = QLabel(self.bloc_telephone)
        self.faute_telephone.setObjectName(u"faute_telephone")
        self.faute_telephone.setWordWrap(True)

        self.pile_bloc_telephone.addWidget(self.faute_telephone)


        self.grille_champs.addWidget(self.bloc_telephone, 0, 0, 1, 1)

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

        self.bloc_reste = QWidget(self.champs)
        self.bloc_reste.setObjectName(u"bloc_reste")
        self.pile_bloc_reste = QVBoxLayout(self.bloc_reste)
        self.pile_bloc_reste.setSpacing(3)
        self.pile_bloc_reste.setObjectName(u"pile_bloc_reste")
        self.pile_bloc_reste.setContentsMargins(0, 0, 0, 0)
        self.libelle_reste = QLabel(self.bloc_reste)
        self.libelle_reste.setObjectName(u"libelle_reste")
        self.libelle_reste.setProperty(u"genre", u"second")

        self.pile_bloc_reste.addWidget(self.libelle_reste)

        self.place_reste = QWidget(self.bloc_reste)
        self.place_reste.setObjectName(u"place_reste")
        self.pile_reste = QVBoxLayout(self.place_reste)
        self.pile_reste.setSpacing(0)
        self.pile_reste.setObjectName(u"pile_reste")
        self.pile_reste.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_reste.addWidget(self.place_reste)

        self.faute_reste = QLabel(self.bloc_reste)
        self.faute_reste.setObjectName(u"faute_reste")
        self.faute_reste.setWordWrap(True)

        self.pile_bloc_reste.addWidget(self.faute_reste)


        self.grille_champs.addWidget(self.bloc_reste, 0, 0, 1, 1)

        self.bloc_joignable = QWidget(self.champs)
        self.bloc_joignable.setObjectName(u"bloc_joignable")
        self.pile_bloc_joignable = QVBoxLayout(self.bloc_joignable)
        self.pile_bloc_joignable.setSpacing(3)
        self.pile_bloc_joignable.setObjectName(u"pile_bloc_joignable")
        self.pile_bloc_joignable.setContentsMargins(0, 0, 0, 0)
        self.libelle_joignable = QLabel(self.bloc_joignable)
        self.libelle_joignable.setObjectName(u"libelle_joignable")
        self.libelle_joignable.setProperty(u"genre", u"second")

        self.pile_bloc_joignable.addWidget(self.libelle_joignable)

        self.place_joignable = QWidget(self.bloc_joignable)
        self.place_joignable.setObjectName(u"place_joignable")
        self.pile_joignable = QVBoxLayout(self.place_joignable)
        self.pile_joignable.setSpacing(0)
        self.pile_joignable.setObjectName(u"pile_joignable")
        self.pile_joignable.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_joignable.addWidget(self.place_joignable)

        self.faute_joignable = QLabel(self.bloc_joignable)
        self.faute_joignable.setObjectName(u"faute_joignable")
        self.faute_joignable.setWordWrap(True)

        self.pile_bloc_joignable.addWidget(self.faute_joignable)


        self.grille_champs.addWidget(self.bloc_joignable, 0, 0, 1, 1)

        self.bloc_heberge = QWidget(self.champs)
        self.bloc_heberge.setObjectName(u"bloc_heberge")
        self.pile_bloc_heberge = QVBoxLayout(self.bloc_heberge)
        self.pile_bloc_heberge.setSpacing(3)
        self.pile_bloc_heberge.setObjectName(u"pile_bloc_heberge")
        self.pile_bloc_heberge.setContentsMargins(0, 0, 0, 0)
        self.libelle_heberge = QLabel(self.bloc_heberge)
        self.libelle_heberge.setObjectName(u"libelle_heberge")
        self.libelle_heberge.setProperty(u"genre", u"second")

        self.pile_bloc_heberge.addWidget(self.libelle_heberge)

        self.place_heberge = QWidget(self.bloc_heberge)
        self.place_heberge.setObjectName(u"place_heberge")
        self.pile_heberge = QVBoxLayout(self.place_heberge)
        self.pile_heberge.setSpacing(0)
        self.pile_heberge.setObjectName(u"pile_heberge")
        self.pile_heberge.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_heberge.addWidget(self.place_heberge)

        self.faute_heberge = QLabel(self.bloc_heberge)
        self.faute_heberge.setObjectName(u"faute_heberge")
        self.faute_heberge.setWordWrap(True)

        self.pile_bloc_heberge.addWidget(self.faute_heberge)


        self.grille_champs.addWidget(self.bloc_heberge, 0, 0, 1, 1)

        self.bloc_confiance_le = QWidget(self.champs)
        self.bloc_confiance_le.setObjectName(u"bloc_confiance_le")
        self.pile_bloc_confiance_le = QVBoxLayout(self.bloc_confiance_le)
        self.pile_bloc_confiance_le.setSpacing(3)
        self.pile_bloc_confiance_le.setObjectName(u"pile_bloc_confiance_le")
        self.pile_bloc_confiance_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_confiance_le = QLabel(self.bloc_confiance_le)
        self.libelle_confiance_le.setObjectName(u"libelle_confiance_le")
        self.libelle_confiance_le.setProperty(u"genre", u"second")

        self.pile_bloc_confiance_le.addWidget(self.libelle_confiance_le)

        self.confiance_le = QLineEdit(self.bloc_confiance_le)
        self.confiance_le.setObjectName(u"confiance_le")

        self.pile_bloc_confiance_le.addWidget(self.confiance_le)

        self.faute_confiance_le = QLabel(self.bloc_confiance_le)
        self.faute_confiance_le.setObjectName(u"faute_confiance_le")
        self.faute_confiance_le.setWordWrap(True)

        self.pile_bloc_confiance_le.addWidget(self.faute_confiance_le)


        self.grille_champs.addWidget(self.bloc_confiance_le, 0, 0, 1, 1)

        self.bloc_convention_le = QWidget(self.champs)
        self.bloc_convention_le.setObjectName(u"bloc_convention_le")
        self.pile_bloc_convention_le = QVBoxLayout(self.bloc_convention_le)
        self.pile_bloc_convention_le.setSpacing(3)
        self.pile_bloc_convention_le.setObjectName(u"pile_bloc_convention_le")
        self.pile_bloc_convention_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_convention_le = QLabel(self.bloc_convention_le)
        self.libelle_convention_le.setObjectName(u"libelle_convention_le")
        self.libelle_convention_le.setProperty(u"genre", u"second")

        self.pile_bloc_convention_le.addWidget(self.libelle_convention_le)

        self.convention_le = QLineEdit(self.bloc_convention_le)
        self.convention_le.setObjectName(u"convention_le")

        self.pile_bloc_convention_le.addWidget(self.convention_le)

        self.faute_convention_le = QLabel(self.bloc_convention_le)
        self.faute_convention_le.setObjectName(u"faute_convention_le")
        self.faute_convention_le.setWordWrap(True)

        self.pile_bloc_convention_le.addWidget(self.faute_convention_le)


        self.grille_champs.addWidget(self.bloc_convention_le, 0, 0, 1, 1)

        self.bloc_evaluation_le = QWidget(self.champs)
        self.bloc_evaluation_le.setObjectName(u"bloc_evaluation_le")
        self.pile_bloc_evaluation_le = QVBoxLayout(self.bloc_evaluation_le)
        self.pile_bloc_evaluation_le.setSpacing(3)
        self.pile_bloc_evaluation_le.setObjectName(u"pile_bloc_evaluation_le")
        self.pile_bloc_evaluation_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_evaluation_le = QLabel(self.bloc_evaluation_le)
        self.libelle_evaluation_le.setObjectName(u"libelle_evaluation_le")
        self.libelle_evaluation_le.setProperty(u"genre", u"second")

        self.pile_bloc_evaluation_le.addWidget(self.libelle_evaluation_le)

        self.evaluation_le = QLineEdit(self.bloc_evaluation_le)
        self.evaluation_le.setObjectName(u"evaluation_le")

        self.pile_bloc_evaluation_le.addWidget(self.evaluation_le)

        self.faute_evaluation_le = QLabel(self.bloc_evaluation_le)
        self.faute_evaluation_le.setObjectName(u"faute_evaluation_le")
        self.faute_evaluation_le.setWordWrap(True)

        self.pile_bloc_evaluation_le.addWidget(self.faute_evaluation_le)


        self.grille_champs.addWidget(self.bloc_evaluation_le, 0, 0, 1, 1)

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

        self.pile_bloc_precision.addWidget(self.precision)

        self.faute_precision = QLabel(self.bloc_precision)
        self.faute_precision.setObjectName(u"faute_precision")
        self.faute_precision.setWordWrap(True)

        self.pile_bloc_precision.addWidget(self.faute_precision)


        self.grille_champs.addWidget(self.bloc_precision, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.textes = QWidget(FicheProche)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nom.setBuddy(self.nom)
        self.libelle_lien.setBuddy(self.lien)
        self.libelle_telephone.setBuddy(self.telephone)
        self.libelle_courriel.setBuddy(self.courriel)
        self.libelle_confiance_le.setBuddy(self.confiance_le)
        self.libelle_convention_le.setBuddy(self.convention_le)
        self.libelle_evaluation_le.setBuddy(self.evaluation_le)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheProche)
    # setupUi

    def retranslateUi(self, FicheProche):
        self.libelle_nom.setText(QCoreApplication.translate("FicheProche", u"Nom", None))
        self.faute_nom.setText("")
        self.libelle_lien.setText(QCoreApplication.translate("FicheProche", u"Lien", None))
        self.faute_lien.setText("")
        self.libelle_telephone.setText(QCoreApplication.translate("FicheProche", u"T\u00e9l\u00e9phone", None))
        self.faute_telephone.setText("")
        self.libelle_courriel.setText(QCoreApplication.translate("FicheProche", u"Courriel", None))
        self.faute_courriel.setText("")
        self.libelle_reste.setText(QCoreApplication.translate("FicheProche", u"Reste apr\u00e8s 18 ans", None))
        self.faute_reste.setText("")
        self.libelle_joignable.setText(QCoreApplication.translate("FicheProche", u"Joignable", None))
        self.faute_joignable.setText("")
        self.libelle_heberge.setText(QCoreApplication.translate("FicheProche", u"Peut h\u00e9berger en urgence", None))
        self.faute_heberge.setText("")
        self.libelle_confiance_le.setText(QCoreApplication.translate("FicheProche", u"Personne de confiance depuis le", None))
        self.faute_confiance_le.setText("")
        self.libelle_convention_le.setText(QCoreApplication.translate("FicheProche", u"Convention sign\u00e9e le", None))
        self.faute_convention_le.setText("")
        self.libelle_evaluation_le.setText(QCoreApplication.translate("FicheProche", u"Derni\u00e8re \u00e9valuation le", None))
        self.faute_evaluation_le.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheProche", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prefiguration_suites.ui'
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

class Ui_PrefigurationSuites(object):
    def setupUi(self, PrefigurationSuites):
        if not PrefigurationSuites.objectName():
            PrefigurationSuites.setObjectName(u"PrefigurationSuites")
        self.pile_racine = QVBoxLayout(PrefigurationSuites)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.refus = QLabel(PrefigurationSuites)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second_fort")
        self.refus.setWordWrap(True)
        self.refus.setProperty(u"ton", u"sans")

        self.pile_racine.addWidget(self.refus)

        self.titre_duree = QLabel(PrefigurationSuites)
        self.titre_duree.setObjectName(u"titre_duree")
        self.titre_duree.setProperty(u"genre", u"fort")
        self.titre_duree.setWordWrap(True)

        self.pile_racine.addWidget(self.titre_duree)

        self.grille_duree = QGridLayout()
        self.grille_duree.setObjectName(u"grille_duree")
        self.grille_duree.setHorizontalSpacing(8)
        self.grille_duree.setVerticalSpacing(8)
        self.grille_duree.setContentsMargins(0, 0, 0, 0)
        self.bloc_premiere = QWidget(PrefigurationSuites)
        self.bloc_premiere.setObjectName(u"bloc_premiere")
        self.pile_premiere = QVBoxLayout(self.bloc_premiere)
        self.pile_premiere.setSpacing(3)
        self.pile_premiere.setObjectName(u"pile_premiere")
        self.pile_premiere.setContentsMargins(0, 0, 0, 0)
        self.mot_premiere = QLabel(self.bloc_premiere)
        self.mot_premiere.setObjectName(u"mot_premiere")
        self.mot_premiere.setProperty(u"genre", u"second")
        self.mot_premiere.setWordWrap(True)

        self.pile_premiere.addWidget(self.mot_premiere)

        self.premiere = QLineEdit(self.bloc_premiere)
        self.premiere.setObjectName(u"premiere")

        self.pile_premiere.addWidget(self.premiere)

        self.faute_premiere = QLabel(self.bloc_premiere)
        self.faute_premiere.setObjectName(u"faute_premiere")
        self.faute_premiere.setProperty(u"genre", u"second")
        self.faute_premiere.setWordWrap(True)
        self.faute_premiere.setProperty(u"ton", u"sans")

        self.pile_premiere.addWidget(self.faute_premiere)


        self.grille_duree.addWidget(self.bloc_premiere, 0, 0, 1, 1)

        self.bloc_renouvellement = QWidget(PrefigurationSuites)
        self.bloc_renouvellement.setObjectName(u"bloc_renouvellement")
        self.pile_renouvellement = QVBoxLayout(self.bloc_renouvellement)
        self.pile_renouvellement.setSpacing(3)
        self.pile_renouvellement.setObjectName(u"pile_renouvellement")
        self.pile_renouvellement.setContentsMargins(0, 0, 0, 0)
        self.mot_renouvellement = QLabel(self.bloc_renouvellement)
        self.mot_renouvellement.setObjectName(u"mot_renouvellement")
        self.mot_renouvellement.setProperty(u"genre", u"second")
        self.mot_renouvellement.setWordWrap(True)

        self.pile_renouvellement.addWidget(self.mot_renouvellement)

        self.renouvellement = QLineEdit(self.bloc_renouvellement)
        self.renouvellement.setObjectName(u"renouvellement")

        self.pile_renouvellement.addWidget(self.renouvellement)

        self.faute_renouvellement = QLabel(self.bloc_renouvellement)
        self.faute_renouvellement.setObjectName(u"faute_renouvellement")
        self.faute_renouvellement.setProperty(u"genre", u"second")
        self.faute_renouvellement.setWordWrap(True)
        self.faute_renouvellement.setProperty(u"ton", u"sans")

        self.pile_renouvellement.addWidget(self.faute_renouvellement)


        self.grille_duree.addWidget(self.bloc_renouvellement, 0, 1, 1, 1)

        self.bloc_renouvellements = QWidget(PrefigurationSuites)
        self.bloc_renouvellements.setObjectName(u"bloc_renouvellements")
        self.pile_renouvellements = QVBoxLayout(self.bloc_renouvellements)
        self.pile_renouvellements.setSpacing(3)
        self.pile_renouvellements.setObjectName(u"pile_renouvellements")
        self.pile_renouvellements.setContentsMargins(0, 0, 0, 0)
        self.mot_renouvellements = QLabel(self.bloc_renouvellements)
        self.mot_renouvellements.setObjectName(u"mot_renouvellements")
        self.mot_renouvellements.setProperty(u"genre", u"second")
        self.mot_renouvellements.setWordWrap(True)

        self.pile_renouvellements.addWidget(self.mot_renouvellements)

        self.renouvellements = QLineEdit(self.bloc_renouvellements)
        self.renouvellements.setObjectName(u"renouvellements")

        self.pile_renouvellements.addWidget(self.renouvellements)

        self.faute_renouvellements = QLabel(self.bloc_renouvellements)
        self.faute_renouvellements.setObjectName(u"faute_renouvellements")
        self.faute_renouvellements.setProperty(u"genre", u"second")
        self.faute_renouvellements.setWordWrap(True)
        self.faute_renouvellements.setProperty(u"ton", u"sans")

        self.pile_renouvellements.addWidget(self.faute_renouvellements)


        self.grille_duree.addWidget(self.bloc_renouvellements, 0, 2, 1, 1)

        self.bloc_total = QWidget(PrefigurationSuites)
        self.bloc_total.setObjectName(u"bloc_total")
        self.pile_total = QVBoxLayout(self.bloc_total)
        self.pile_total.setSpacing(3)
        self.pile_total.setObjectName(u"pile_total")
        self.pile_total.setContentsMargins(0, 0, 0, 0)
        self.mot_total = QLabel(self.bloc_total)
        self.mot_total.setObjectName(u"mot_total")
        self.mot_total.setProperty(u"genre", u"second")
        self.mot_total.setWordWrap(True)

        self.pile_total.addWidget(self.mot_total)

        self.total = QLineEdit(self.bloc_total)
        self.total.setObjectName(u"total")

        self.pile_total.addWidget(self.total)

        self.faute_total = QLabel(self.bloc_total)
        self.faute_total.setObjectName(u"faute_total")
        self.faute_total.setProperty(u"genre", u"second")
        self.faute_total.setWordWrap(True)
        self.faute_total.setProperty(u"ton", u"sans")

        self.pile_total.addWidget(self.faute_total)


        self.grille_duree.addWidget(self.bloc_total, 1, 0, 1, 1)

        self.bloc_delai = QWidget(PrefigurationSuites)
        self.bloc_delai.setObjectName(u"bloc_delai")
        self.pile_delai = QVBoxLayout(self.bloc_delai)
        self.pile_delai.setSpacing(3)
        self.pile_delai.setObjectName(u"pile_delai")
        self.pile_delai.setContentsMargins(0, 0, 0, 0)
        self.mot_delai = QLabel(self.bloc_delai)
        self.mot_delai.setObjectName(u"mot_delai")
        self.mot_delai.setProperty(u"genre", u"second")
        self.mot_delai.setWordWrap(True)

        self.pile_delai.addWidget(self.mot_delai)

        self.delai = QLineEdit(self.bloc_delai)
        self.delai.setObjectName(u"delai")

        self.pile_delai.addWidget(self.delai)

        self.faute_delai = QLabel(self.bloc_delai)
        self.faute_delai.setObjectName(u"faute_delai")
        self.faute_delai.setProperty(u"genre", u"second")
        self.faute_delai.setWordWrap(True)
        self.faute_delai.setProperty(u"ton", u"sans")

        self.pile_delai.addWidget(self.faute_delai)


        self.grille_duree.addWidget(self.bloc_delai, 1, 1, 1, 1)


        self.pile_racine.addLayout(self.grille_duree)

        self.bloc_contrepartie = QWidget(PrefigurationSuites)
        self.bloc_contrepartie.setObjectName(u"bloc_contrepartie")
        self.pile_contrepartie = QVBoxLayout(self.bloc_contrepartie)
        self.pile_contrepartie.setSpacing(3)
        self.pile_contrepartie.setObjectName(u"pile_contrepartie")
        self.pile_contrepartie.setContentsMargins(0, 0, 0, 0)
        self.mot_contrepartie = QLabel(self.bloc_contrepartie)
        self.mot_contrepartie.setObjectName(u"mot_contrepartie")
        self.mot_contrepartie.setProperty(u"genre", u"second")
        self.mot_contrepartie.setWordWrap(True)

        self.pile_contrepartie.addWidget(self.mot_contrepartie)

        self.contrepartie = QLineEdit(self.bloc_contrepartie)
        self.contrepartie.setObjectName(u"contrepartie")

        self.pile_contrepartie.addWidget(self.contrepartie)

        self.faute_contrepartie = QLabel(self.bloc_contrepartie)
        self.faute_contrepartie.setObjectName(u"faute_contrepartie")
        self.faute_contrepartie.setProperty(u"genre", u"second")
        self.faute_contrepartie.setWordWrap(True)
        self.faute_contrepartie.setProperty(u"ton", u"sans")

        self.pile_contrepartie.addWidget(self.faute_contrepartie)


        self.pile_racine.addWidget(self.bloc_contrepartie)

        self.titre_places = QLabel(PrefigurationSuites)
        self.titre_places.setObjectName(u"titre_places")
        self.titre_places.setProperty(u"genre", u"fort")
        self.titre_places.setWordWrap(True)

        self.pile_racine.addWidget(self.titre_places)

        self.grille_places = QGridLayout()
        self.grille_places.setObjectName(u"grille_places")
        self.grille_places.setHorizontalSpacing(8)
        self.grille_places.setVerticalSpacing(8)
        self.grille_places.setContentsMargins(0, 0, 0, 0)
        self.bloc_places = QWidget(PrefigurationSuites)
        self.bloc_places.setObjectName(u"bloc_places")
        self.pile_places = QVBoxLayout(self.bloc_places)
        self.pile_places.setSpacing(3)
        self.pile_places.setObjectName(u"pile_places")
        self.pile_places.setContentsMargins(0, 0, 0, 0)
        self.mot_places = QLabel(self.bloc_places)
        self.mot_places.setObjectName(u"mot_places")
        self.mot_places.setProperty(u"genre", u"second")
        self.mot_places.setWordWrap(True)

        self.pile_places.addWidget(self.mot_places)

        self.places = QLineEdit(self.bloc_places)
        self.places.setObjectName(u"places")

        self.pile_places.addWidget(self.places)

        self.faute_places = QLabel(self.bloc_places)
        self.faute_places.setObjectName(u"faute_places")
        self.faute_places.setProperty(u"genre", u"second")
        self.faute_places.setWordWrap(True)
        self.faute_places.setProperty(u"ton", u"sans")

        self.pile_places.addWidget(self.faute_places)


        self.grille_places.addWidget(self.bloc_places, 0, 0, 1, 1)

        self.bloc_ordre = QWidget(PrefigurationSuites)
        self.bloc_ordre.setObjectName(u"bloc_ordre")
        self.pile_ordre = QVBoxLayout(self.bloc_ordre)
        self.pile_ordre.setSpacing(3)
        self.pile_ordre.setObjectName(u"pile_ordre")
        self.pile_ordre.setContentsMargins(0, 0, 0, 0)
        self.mot_ordre = QLabel(self.bloc_ordre)
        self.mot_ordre.setObjectName(u"mot_ordre")
        self.mot_ordre.setProperty(u"genre", u"second")
        self.mot_ordre.setWordWrap(True)

        self.pile_ordre.addWidget(self.mot_ordre)

        self.ordre = QLineEdit(self.bloc_ordre)
        self.ordre.setObjectName(u"ordre")

        self.pile_ordre.addWidget(self.ordre)

        self.faute_ordre = QLabel(self.bloc_ordre)
        self.faute_ordre.setObjectName(u"faute_ordre")
        self.faute_ordre.setProperty(u"genre", u"second")
        self.faute_ordre.setWordWrap(True)
        self.faute_ordre.setProperty(u"ton", u"sans")

        self.pile_ordre.addWidget(self.faute_ordre)


        self.grille_places.addWidget(self.bloc_ordre, 0, 1, 1, 1)


        self.pile_racine.addLayout(self.grille_places)

        self.pieces = QLabel(PrefigurationSuites)
        self.pieces.setObjectName(u"pieces")
        self.pieces.setProperty(u"genre", u"doux")
        self.pieces.setWordWrap(True)

        self.pile_racine.addWidget(self.pieces)

#if QT_CONFIG(shortcut)
        self.mot_premiere.setBuddy(self.premiere)
        self.mot_renouvellement.setBuddy(self.renouvellement)
        self.mot_renouvellements.setBuddy(self.renouvellements)
        self.mot_total.setBuddy(self.total)
        self.mot_delai.setBuddy(self.delai)
        self.mot_contrepartie.setBuddy(self.contrepartie)
        self.mot_places.setBuddy(self.places)
        self.mot_ordre.setBuddy(self.ordre)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrefigurationSuites)
    # setupUi

    def retranslateUi(self, PrefigurationSuites):
        self.refus.setText("")
        self.titre_duree.setText(QCoreApplication.translate("PrefigurationSuites", u"Dur\u00e9e, en mois", None))
        self.mot_premiere.setText(QCoreApplication.translate("PrefigurationSuites", u"La premi\u00e8re fois", None))
        self.faute_premiere.setText("")
        self.mot_renouvellement.setText(QCoreApplication.translate("PrefigurationSuites", u"\u00c0 chaque renouvellement", None))
        self.faute_renouvellement.setText("")
        self.mot_renouvellements.setText(QCoreApplication.translate("PrefigurationSuites", u"Renouvellements, au plus", None))
        self.faute_renouvellements.setText("")
        self.mot_total.setText(QCoreApplication.translate("PrefigurationSuites", u"En tout, au plus", None))
        self.faute_total.setText("")
        self.mot_delai.setText(QCoreApplication.translate("PrefigurationSuites", u"D\u00e9lai avant une nouvelle demande", None))
        self.faute_delai.setText("")
        self.mot_contrepartie.setText(QCoreApplication.translate("PrefigurationSuites", u"Contrepartie", None))
        self.faute_contrepartie.setText("")
        self.titre_places.setText(QCoreApplication.translate("PrefigurationSuites", u"Places", None))
        self.mot_places.setText(QCoreApplication.translate("PrefigurationSuites", u"Places, au plus", None))
        self.faute_places.setText("")
        self.mot_ordre.setText(QCoreApplication.translate("PrefigurationSuites", u"Qui passe d\u2019abord", None))
        self.faute_ordre.setText("")
        self.pieces.setText("")
        pass
    # retranslateUi


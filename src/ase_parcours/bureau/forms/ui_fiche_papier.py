# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_papier.ui'
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

class Ui_FichePapier(object):
    def setupUi(self, FichePapier):
        if not FichePapier.objectName():
            FichePapier.setObjectName(u"FichePapier")
        self.pile_racine = QVBoxLayout(FichePapier)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FichePapier)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nature = QWidget(self.champs)
        self.bloc_nature.setObjectName(u"bloc_nature")
        self.pile_bloc_nature = QVBoxLayout(self.bloc_nature)
        self.pile_bloc_nature.setSpacing(3)
        self.pile_bloc_nature.setObjectName(u"pile_bloc_nature")
        self.pile_bloc_nature.setContentsMargins(0, 0, 0, 0)
        self.libelle_nature = QLabel(self.bloc_nature)
        self.libelle_nature.setObjectName(u"libelle_nature")
        self.libelle_nature.setProperty(u"genre", u"second")

        self.pile_bloc_nature.addWidget(self.libelle_nature)

        self.nature = QComboBox(self.bloc_nature)
        self.nature.setObjectName(u"nature")
        self.nature.setEditable(True)

        self.pile_bloc_nature.addWidget(self.nature)

        self.faute_nature = QLabel(self.bloc_nature)
        self.faute_nature.setObjectName(u"faute_nature")
        self.faute_nature.setWordWrap(True)

        self.pile_bloc_nature.addWidget(self.faute_nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

        self.bloc_demande_le = QWidget(self.champs)
        self.bloc_demande_le.setObjectName(u"bloc_demande_le")
        self.pile_bloc_demande_le = QVBoxLayout(self.bloc_demande_le)
        self.pile_bloc_demande_le.setSpacing(3)
        self.pile_bloc_demande_le.setObjectName(u"pile_bloc_demande_le")
        self.pile_bloc_demande_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_demande_le = QLabel(self.bloc_demande_le)
        self.libelle_demande_le.setObjectName(u"libelle_demande_le")
        self.libelle_demande_le.setProperty(u"genre", u"second")

        self.pile_bloc_demande_le.addWidget(self.libelle_demande_le)

        self.demande_le = QLineEdit(self.bloc_demande_le)
        self.demande_le.setObjectName(u"demande_le")

        self.pile_bloc_demande_le.addWidget(self.demande_le)

        self.faute_demande_le = QLabel(self.bloc_demande_le)
        self.faute_demande_le.setObjectName(u"faute_demande_le")
        self.faute_demande_le.setWordWrap(True)

        self.pile_bloc_demande_le.addWidget(self.faute_demande_le)


        self.grille_champs.addWidget(self.bloc_demande_le, 0, 0, 1, 1)

        self.bloc_recu_le = QWidget(self.champs)
        self.bloc_recu_le.setObjectName(u"bloc_recu_le")
        self.pile_bloc_recu_le = QVBoxLayout(self.bloc_recu_le)
        self.pile_bloc_recu_le.setSpacing(3)
        self.pile_bloc_recu_le.setObjectName(u"pile_bloc_recu_le")
        self.pile_bloc_recu_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_recu_le = QLabel(self.bloc_recu_le)
        self.libelle_recu_le.setObjectName(u"libelle_recu_le")
        self.libelle_recu_le.setProperty(u"genre", u"second")

        self.pile_bloc_recu_le.addWidget(self.libelle_recu_le)

        self.recu_le = QLineEdit(self.bloc_recu_le)
        self.recu_le.setObjectName(u"recu_le")

        self.pile_bloc_recu_le.addWidget(self.recu_le)

        self.faute_recu_le = QLabel(self.bloc_recu_le)
        self.faute_recu_le.setObjectName(u"faute_recu_le")
        self.faute_recu_le.setWordWrap(True)

        self.pile_bloc_recu_le.addWidget(self.faute_recu_le)


        self.grille_champs.addWidget(self.bloc_recu_le, 0, 0, 1, 1)

        self.bloc_emis_le = QWidget(self.champs)
        self.bloc_emis_le.setObjectName(u"bloc_emis_le")
        self.pile_bloc_emis_le = QVBoxLayout(self.bloc_emis_le)
        self.pile_bloc_emis_le.setSpacing(3)
        self.pile_bloc_emis_le.setObjectName(u"pile_bloc_emis_le")
        self.pile_bloc_emis_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_emis_le = QLabel(self.bloc_emis_le)
        self.libelle_emis_le.setObjectName(u"libelle_emis_le")
        self.libelle_emis_le.setProperty(u"genre", u"second")

        self.pile_bloc_emis_le.addWidget(self.libelle_emis_le)

        self.emis_le = QLineEdit(self.bloc_emis_le)
        self.emis_le.setObjectName(u"emis_le")

        self.pile_bloc_emis_le.addWidget(self.emis_le)

        self.faute_emis_le = QLabel(self.bloc_emis_le)
        self.faute_emis_le.setObjectName(u"faute_emis_le")
        self.faute_emis_le.setWordWrap(True)

        self.pile_bloc_emis_le.addWidget(self.faute_emis_le)


        self.grille_champs.addWidget(self.bloc_emis_le, 0, 0, 1, 1)

        self.bloc_expire_le = QWidget(self.champs)
        self.bloc_expire_le.setObjectName(u"bloc_expire_le")
        self.pile_bloc_expire_le = QVBoxLayout(self.bloc_expire_le)
        self.pile_bloc_expire_le.setSpacing(3)
        self.pile_bloc_expire_le.setObjectName(u"pile_bloc_expire_le")
        self.pile_bloc_expire_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_expire_le = QLabel(self.bloc_expire_le)
        self.libelle_expire_le.setObjectName(u"libelle_expire_le")
        self.libelle_expire_le.setProperty(u"genre", u"second")

        self.pile_bloc_expire_le.addWidget(self.libelle_expire_le)

        self.expire_le = QLineEdit(self.bloc_expire_le)
        self.expire_le.setObjectName(u"expire_le")

        self.pile_bloc_expire_le.addWidget(self.expire_le)

        self.faute_expire_le = QLabel(self.bloc_expire_le)
        self.faute_expire_le.setObjectName(u"faute_expire_le")
        self.faute_expire_le.setWordWrap(True)

        self.pile_bloc_expire_le.addWidget(self.faute_expire_le)


        self.grille_champs.addWidget(self.bloc_expire_le, 0, 0, 1, 1)

        self.bloc_original_au_jeune = QWidget(self.champs)
        self.bloc_original_au_jeune.setObjectName(u"bloc_original_au_jeune")
        self.pile_bloc_original_au_jeune = QVBoxLayout(self.bloc_original_au_jeune)
        self.pile_bloc_original_au_jeune.setSpacing(3)
        self.pile_bloc_original_au_jeune.setObjectName(u"pile_bloc_original_au_jeune")
        self.pile_bloc_original_au_jeune.setContentsMargins(0, 0, 0, 0)
        self.libelle_original_au_jeune = QLabel(self.bloc_original_au_jeune)
        self.libelle_original_au_jeune.setObjectName(u"libelle_original_au_jeune")
        self.libelle_original_au_jeune.setProperty(u"genre", u"second")

        self.pile_bloc_original_au_jeune.addWidget(self.libelle_original_au_jeune)

        self.place_original_au_jeune = QWidget(self.bloc_original_au_jeune)
        self.place_original_au_jeune.setObjectName(u"place_original_au_jeune")
        self.pile_original_au_jeune = QVBoxLayout(self.place_original_au_jeune)
        self.pile_original_au_jeune.setSpacing(0)
        self.pile_original_au_jeune.setObjectName(u"pile_original_au_jeune")
        self.pile_original_au_jeune.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_original_au_jeune.addWidget(self.place_original_au_jeune)

        self.faute_original_au_jeune = QLabel(self.bloc_original_au_jeune)
        self.faute_original_au_jeune.setObjectName(u"faute_original_au_jeune")
        self.faute_original_au_jeune.setWordWrap(True)

        self.pile_bloc_original_au_jeune.addWidget(self.faute_original_au_jeune)


        self.grille_champs.addWidget(self.bloc_original_au_jeune, 0, 0, 1, 1)

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

        self.textes = QWidget(FichePapier)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_demande_le.setBuddy(self.demande_le)
        self.libelle_recu_le.setBuddy(self.recu_le)
        self.libelle_emis_le.setBuddy(self.emis_le)
        self.libelle_expire_le.setBuddy(self.expire_le)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FichePapier)
    # setupUi

    def retranslateUi(self, FichePapier):
        self.libelle_nature.setText(QCoreApplication.translate("FichePapier", u"Papier", None))
        self.faute_nature.setText("")
        self.libelle_demande_le.setText(QCoreApplication.translate("FichePapier", u"Demand\u00e9 le", None))
        self.faute_demande_le.setText("")
        self.libelle_recu_le.setText(QCoreApplication.translate("FichePapier", u"Re\u00e7u le", None))
        self.faute_recu_le.setText("")
        self.libelle_emis_le.setText(QCoreApplication.translate("FichePapier", u"\u00c9tabli le", None))
        self.faute_emis_le.setText("")
        self.libelle_expire_le.setText(QCoreApplication.translate("FichePapier", u"Expire le", None))
        self.faute_expire_le.setText("")
        self.libelle_original_au_jeune.setText(QCoreApplication.translate("FichePapier", u"Original remis au jeune", None))
        self.faute_original_au_jeune.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FichePapier", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signature.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Signature(object):
    def setupUi(self, Signature):
        if not Signature.objectName():
            Signature.setObjectName(u"Signature")
        Signature.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(Signature)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(Signature)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.pile_racine.addWidget(self.titre)

        self.explication = QLabel(Signature)
        self.explication.setObjectName(u"explication")
        self.explication.setProperty(u"genre", u"doux")
        self.explication.setWordWrap(True)

        self.pile_racine.addWidget(self.explication)

        self.champs = QWidget(Signature)
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

        self.bloc_position = QWidget(self.champs)
        self.bloc_position.setObjectName(u"bloc_position")
        self.pile_bloc_position = QVBoxLayout(self.bloc_position)
        self.pile_bloc_position.setSpacing(3)
        self.pile_bloc_position.setObjectName(u"pile_bloc_position")
        self.pile_bloc_position.setContentsMargins(0, 0, 0, 0)
        self.libelle_position = QLabel(self.bloc_position)
        self.libelle_position.setObjectName(u"libelle_position")
        self.libelle_position.setProperty(u"genre", u"second")

        self.pile_bloc_position.addWidget(self.libelle_position)

        self.position = QComboBox(self.bloc_position)
        self.position.setObjectName(u"position")

        self.pile_bloc_position.addWidget(self.position)

        self.faute_position = QLabel(self.bloc_position)
        self.faute_position.setObjectName(u"faute_position")
        self.faute_position.setWordWrap(True)

        self.pile_bloc_position.addWidget(self.faute_position)


        self.grille_champs.addWidget(self.bloc_position, 0, 0, 1, 1)

        self.bloc_signe_jeune = QWidget(self.champs)
        self.bloc_signe_jeune.setObjectName(u"bloc_signe_jeune")
        self.pile_bloc_signe_jeune = QVBoxLayout(self.bloc_signe_jeune)
        self.pile_bloc_signe_jeune.setSpacing(3)
        self.pile_bloc_signe_jeune.setObjectName(u"pile_bloc_signe_jeune")
        self.pile_bloc_signe_jeune.setContentsMargins(0, 0, 0, 0)
        self.libelle_signe_jeune = QLabel(self.bloc_signe_jeune)
        self.libelle_signe_jeune.setObjectName(u"libelle_signe_jeune")
        self.libelle_signe_jeune.setProperty(u"genre", u"second")

        self.pile_bloc_signe_jeune.addWidget(self.libelle_signe_jeune)

        self.place_signe_jeune = QWidget(self.bloc_signe_jeune)
        self.place_signe_jeune.setObjectName(u"place_signe_jeune")
        self.pile_signe_jeune = QVBoxLayout(self.place_signe_jeune)
        self.pile_signe_jeune.setSpacing(0)
        self.pile_signe_jeune.setObjectName(u"pile_signe_jeune")
        self.pile_signe_jeune.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_signe_jeune.addWidget(self.place_signe_jeune)


        self.grille_champs.addWidget(self.bloc_signe_jeune, 0, 0, 1, 1)

        self.bloc_signe_referent = QWidget(self.champs)
        self.bloc_signe_referent.setObjectName(u"bloc_signe_referent")
        self.pile_bloc_signe_referent = QVBoxLayout(self.bloc_signe_referent)
        self.pile_bloc_signe_referent.setSpacing(3)
        self.pile_bloc_signe_referent.setObjectName(u"pile_bloc_signe_referent")
        self.pile_bloc_signe_referent.setContentsMargins(0, 0, 0, 0)
        self.libelle_signe_referent = QLabel(self.bloc_signe_referent)
        self.libelle_signe_referent.setObjectName(u"libelle_signe_referent")
        self.libelle_signe_referent.setProperty(u"genre", u"second")

        self.pile_bloc_signe_referent.addWidget(self.libelle_signe_referent)

        self.place_signe_referent = QWidget(self.bloc_signe_referent)
        self.place_signe_referent.setObjectName(u"place_signe_referent")
        self.pile_signe_referent = QVBoxLayout(self.place_signe_referent)
        self.pile_signe_referent.setSpacing(0)
        self.pile_signe_referent.setObjectName(u"pile_signe_referent")
        self.pile_signe_referent.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_signe_referent.addWidget(self.place_signe_referent)


        self.grille_champs.addWidget(self.bloc_signe_referent, 0, 0, 1, 1)

        self.bloc_signe_responsable = QWidget(self.champs)
        self.bloc_signe_responsable.setObjectName(u"bloc_signe_responsable")
        self.pile_bloc_signe_responsable = QVBoxLayout(self.bloc_signe_responsable)
        self.pile_bloc_signe_responsable.setSpacing(3)
        self.pile_bloc_signe_responsable.setObjectName(u"pile_bloc_signe_responsable")
        self.pile_bloc_signe_responsable.setContentsMargins(0, 0, 0, 0)
        self.libelle_signe_responsable = QLabel(self.bloc_signe_responsable)
        self.libelle_signe_responsable.setObjectName(u"libelle_signe_responsable")
        self.libelle_signe_responsable.setProperty(u"genre", u"second")

        self.pile_bloc_signe_responsable.addWidget(self.libelle_signe_responsable)

        self.place_signe_responsable = QWidget(self.bloc_signe_responsable)
        self.place_signe_responsable.setObjectName(u"place_signe_responsable")
        self.pile_signe_responsable = QVBoxLayout(self.place_signe_responsable)
        self.pile_signe_responsable.setSpacing(0)
        self.pile_signe_responsable.setObjectName(u"pile_signe_responsable")
        self.pile_signe_responsable.setContentsMargins(0, 0, 0, 0)

        self.pile_bloc_signe_responsable.addWidget(self.place_signe_responsable)


        self.grille_champs.addWidget(self.bloc_signe_responsable, 0, 0, 1, 1)


        self.pile_racine.addWidget(self.champs)

        self.refus = QLabel(Signature)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.pied = QWidget(Signature)
        self.pied.setObjectName(u"pied")
        self.rangee_pied = QHBoxLayout(self.pied)
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.confirmer = BoutonForme(self.pied)
        self.confirmer.setObjectName(u"confirmer")
        self.confirmer.setProperty(u"genre", u"principal")

        self.rangee_pied.addWidget(self.confirmer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_1)


        self.pile_racine.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_le.setBuddy(self.le)
        self.libelle_position.setBuddy(self.position)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Signature)
    # setupUi

    def retranslateUi(self, Signature):
        self.titre.setText(QCoreApplication.translate("Signature", u"Signer une version", None))
        self.explication.setText(QCoreApplication.translate("Signature", u"La version garde ce que le projet dit aujourd\u2019hui. Un d\u00e9saccord ou un refus se note tel quel.", None))
        self.libelle_le.setText(QCoreApplication.translate("Signature", u"Sign\u00e9e le", None))
        self.faute_le.setText("")
        self.libelle_position.setText(QCoreApplication.translate("Signature", u"Position du jeune", None))
        self.faute_position.setText("")
        self.libelle_signe_jeune.setText(QCoreApplication.translate("Signature", u"Sign\u00e9e par le jeune", None))
        self.libelle_signe_referent.setText(QCoreApplication.translate("Signature", u"Sign\u00e9e par le r\u00e9f\u00e9rent", None))
        self.libelle_signe_responsable.setText(QCoreApplication.translate("Signature", u"Sign\u00e9e par le responsable", None))
        self.refus.setText("")
        self.confirmer.setText(QCoreApplication.translate("Signature", u"Garder cette version", None))
        self.renoncer.setText(QCoreApplication.translate("Signature", u"Renoncer", None))
        pass
    # retranslateUi


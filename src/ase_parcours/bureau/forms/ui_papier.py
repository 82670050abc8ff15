# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papier.ui'
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

class Ui_Papier(object):
    def setupUi(self, Papier):
        if not Papier.objectName():
            Papier.setObjectName(u"Papier")
        Papier.setProperty(u"genre", u"carte_choisie")
        self.pile_1 = QVBoxLayout(Papier)
        self.pile_1.setSpacing(8)
        self.pile_1.setObjectName(u"pile_1")
        self.pile_1.setContentsMargins(14, 12, 14, 12)
        self.titre = QLabel(Papier)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")

        self.pile_1.addWidget(self.titre)

        self.champs = QWidget(Papier)
        self.champs.setObjectName(u"champs")
        self.grille_champs = QGridLayout(self.champs)
        self.grille_champs.setObjectName(u"grille_champs")
        self.grille_champs.setHorizontalSpacing(10)
        self.grille_champs.setVerticalSpacing(10)
        self.grille_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_nature = QWidget(self.champs)
        self.bloc_nature.setObjectName(u"bloc_nature")
        self.pile_2 = QVBoxLayout(self.bloc_nature)
        self.pile_2.setSpacing(3)
        self.pile_2.setObjectName(u"pile_2")
        self.pile_2.setContentsMargins(0, 0, 0, 0)
        self.libelle_nature = QLabel(self.bloc_nature)
        self.libelle_nature.setObjectName(u"libelle_nature")
        self.libelle_nature.setProperty(u"genre", u"second")

        self.pile_2.addWidget(self.libelle_nature)

        self.nature = QComboBox(self.bloc_nature)
        self.nature.setObjectName(u"nature")
        self.nature.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.nature.setMinimumContentsLength(14)
        self.nature.setEditable(True)

        self.pile_2.addWidget(self.nature)

        self.faute_nature = QLabel(self.bloc_nature)
        self.faute_nature.setObjectName(u"faute_nature")
        self.faute_nature.setWordWrap(True)

        self.pile_2.addWidget(self.faute_nature)


        self.grille_champs.addWidget(self.bloc_nature, 0, 0, 1, 1)

        self.bloc_demande_le = QWidget(self.champs)
        self.bloc_demande_le.setObjectName(u"bloc_demande_le")
        self.pile_3 = QVBoxLayout(self.bloc_demande_le)
        self.pile_3.setSpacing(3)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(0, 0, 0, 0)
        self.libelle_demande_le = QLabel(self.bloc_demande_le)
        self.libelle_demande_le.setObjectName(u"libelle_demande_le")
        self.libelle_demande_le.setProperty(u"genre", u"second")

        self.pile_3.addWidget(self.libelle_demande_le)

        self.demande_le = QLineEdit(self.bloc_demande_le)
        self.demande_le.setObjectName(u"demande_le")

        self.pile_3.addWidget(self.demande_le)

        self.faute_demande_le = QLabel(self.bloc_demande_le)
        self.faute_demande_le.setObjectName(u"faute_demande_le")
        self.faute_demande_le.setWordWrap(True)

        self.pile_3.addWidget(self.faute_demande_le)


        self.grille_champs.addWidget(self.bloc_demande_le, 0, 0, 1, 1)

        self.bloc_recu_le = QWidget(self.champs)
        self.bloc_recu_le.setObjectName(u"bloc_recu_le")
        self.pile_4 = QVBoxLayout(self.bloc_recu_le)
        self.pile_4.setSpacing(3)
        self.pile_4.setObjectName(u"pile_4")
        self.pile_4.setContentsMargins(0, 0, 0, 0)
        self.libelle_recu_le = QLabel(self.bloc_recu_le)
        self.libelle_recu_le.setObjectName(u"libelle_recu_le")
        self.libelle_recu_le.setProperty(u"genre", u"second")

        self.pile_4.addWidget(self.libelle_recu_le)

        self.recu_le = QLineEdit(self.bloc_recu_le)
        self.recu_le.setObjectName(u"recu_le")

        self.pile_4.addWidget(self.recu_le)

        self.faute_recu_le = QLabel(self.bloc_recu_le)
        self.faute_recu_le.setObjectName(u"faute_recu_le")
        self.faute_recu_le.setWordWrap(True)

        self.pile_4.addWidget(self.faute_recu_le)


        self.grille_champs.addWidget(self.bloc_recu_le, 0, 0, 1, 1)

        self.bloc_emis_le = QWidget(self.champs)
        self.bloc_emis_le.setObjectName(u"bloc_emis_le")
        self.pile_5 = QVBoxLayout(self.bloc_emis_le)
        self.pile_5.setSpacing(3)
        self.pile_5.setObjectName(u"pile_5")
        self.pile_5.setContentsMargins(0, 0, 0, 0)
        self.libelle_emis_le = QLabel(self.bloc_emis_le)
        self.libelle_emis_le.setObjectName(u"libelle_emis_le")
        self.libelle_emis_le.setProperty(u"genre", u"second")

        self.pile_5.addWidget(self.libelle_emis_le)

        self.emis_le = QLineEdit(self.bloc_emis_le)
        self.emis_le.setObjectName(u"emis_le")

        self.pile_5.addWidget(self.emis_le)

        self.faute_emis_le = QLabel(self.bloc_emis_le)
        self.faute_emis_le.setObjectName(u"faute_emis_le")
        self.faute_emis_le.setWordWrap(True)

        self.pile_5.addWidget(self.faute_emis_le)


        self.grille_champs.addWidget(self.bloc_emis_le, 0, 0, 1, 1)

        self.bloc_expire_le = QWidget(self.champs)
        self.bloc_expire_le.setObjectName(u"bloc_expire_le")
        self.pile_6 = QVBoxLayout(self.bloc_expire_le)
        self.pile_6.setSpacing(3)
        self.pile_6.setObjectName(u"pile_6")
        self.pile_6.setContentsMargins(0, 0, 0, 0)
        self.libelle_expire_le = QLabel(self.bloc_expire_le)
        self.libelle_expire_le.setObjectName(u"libelle_expire_le")
        self.libelle_expire_le.setProperty(u"genre", u"second")

        self.pile_6.addWidget(self.libelle_expire_le)

        self.expire_le = QLineEdit(self.bloc_expire_le)
        self.expire_le.setObjectName(u"expire_le")

        self.pile_6.addWidget(self.expire_le)

        self.faute_expire_le = QLabel(self.bloc_expire_le)
        self.faute_expire_le.setObjectName(u"faute_expire_le")
        self.faute_expire_le.setWordWrap(True)

        self.pile_6.addWidget(self.faute_expire_le)


        self.grille_champs.addWidget(self.bloc_expire_le, 0, 0, 1, 1)

        self.bloc_precision = QWidget(self.champs)
        self.bloc_precision.setObjectName(u"bloc_precision")
        self.pile_7 = QVBoxLayout(self.bloc_precision)
        self.pile_7.setSpacing(3)
        self.pile_7.setObjectName(u"pile_7")
        self.pile_7.setContentsMargins(0, 0, 0, 0)
        self.libelle_precision = QLabel(self.bloc_precision)
        self.libelle_precision.setObjectName(u"libelle_precision")
        self.libelle_precision.setProperty(u"genre", u"second")

        self.pile_7.addWidget(self.libelle_precision)

        self.precision = QLineEdit(self.bloc_precision)
        self.precision.setObjectName(u"precision")

        self.pile_7.addWidget(self.precision)


        self.grille_champs.addWidget(self.bloc_precision, 0, 0, 1, 1)


        self.pile_1.addWidget(self.champs)

        self.bloc_original = QWidget(Papier)
        self.bloc_original.setObjectName(u"bloc_original")
        self.pile_original = QVBoxLayout(self.bloc_original)
        self.pile_original.setSpacing(3)
        self.pile_original.setObjectName(u"pile_original")
        self.pile_original.setContentsMargins(0, 0, 0, 0)
        self.libelle_original = QLabel(self.bloc_original)
        self.libelle_original.setObjectName(u"libelle_original")
        self.libelle_original.setProperty(u"genre", u"second")

        self.pile_original.addWidget(self.libelle_original)


        self.pile_1.addWidget(self.bloc_original)

        self.refus = QLabel(Papier)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_1.addWidget(self.refus)

        self.pied = QWidget(Papier)
        self.pied.setObjectName(u"pied")
        self.rangee_8 = QHBoxLayout(self.pied)
        self.rangee_8.setSpacing(8)
        self.rangee_8.setObjectName(u"rangee_8")
        self.rangee_8.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(self.pied)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")

        self.rangee_8.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(self.pied)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_8.addWidget(self.renoncer)

        self.ressort_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_8.addItem(self.ressort_9)


        self.pile_1.addWidget(self.pied)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_demande_le.setBuddy(self.demande_le)
        self.libelle_recu_le.setBuddy(self.recu_le)
        self.libelle_emis_le.setBuddy(self.emis_le)
        self.libelle_expire_le.setBuddy(self.expire_le)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Papier)
    # setupUi

    def retranslateUi(self, Papier):
        self.titre.setText(QCoreApplication.translate("Papier", u"Ajouter un papier", None))
        self.libelle_nature.setText(QCoreApplication.translate("Papier", u"Papier", None))
        self.faute_nature.setText("")
        self.libelle_demande_le.setText(QCoreApplication.translate("Papier", u"Demand\u00e9 le", None))
        self.faute_demande_le.setText("")
        self.libelle_recu_le.setText(QCoreApplication.translate("Papier", u"Re\u00e7u le", None))
        self.faute_recu_le.setText("")
        self.libelle_emis_le.setText(QCoreApplication.translate("Papier", u"\u00c9tabli le", None))
        self.faute_emis_le.setText("")
        self.libelle_expire_le.setText(QCoreApplication.translate("Papier", u"Expire le", None))
        self.faute_expire_le.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("Papier", u"Pr\u00e9cision", None))
        self.libelle_original.setText(QCoreApplication.translate("Papier", u"Original remis au jeune", None))
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("Papier", u"Enregistrer", None))
        self.renoncer.setText(QCoreApplication.translate("Papier", u"Renoncer", None))
        pass
    # retranslateUi


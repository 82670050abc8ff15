# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fiche_insertion.ui'
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

class Ui_FicheInsertion(object):
    def setupUi(self, FicheInsertion):
        if not FicheInsertion.objectName():
            FicheInsertion.setObjectName(u"FicheInsertion")
        self.pile_racine = QVBoxLayout(FicheInsertion)
        self.pile_racine.setSpacing(10)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(0, 0, 0, 0)
        self.champs = QWidget(FicheInsertion)
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

        self.bloc_organisme = QWidget(self.champs)
        self.bloc_organisme.setObjectName(u"bloc_organisme")
        self.pile_bloc_organisme = QVBoxLayout(self.bloc_organisme)
        self.pile_bloc_organisme.setSpacing(3)
        self.pile_bloc_organisme.setObjectName(u"pile_bloc_organisme")
        self.pile_bloc_organisme.setContentsMargins(0, 0, 0, 0)
        self.libelle_organisme = QLabel(self.bloc_organisme)
        self.libelle_organisme.setObjectName(u"libelle_organisme")
        self.libelle_organisme.setProperty(u"genre", u"second")

        self.pile_bloc_organisme.addWidget(self.libelle_organisme)

        self.organisme = QLineEdit(self.bloc_organisme)
        self.organisme.setObjectName(u"organisme")

        self.pile_bloc_organisme.addWidget(self.organisme)

        self.faute_organisme = QLabel(self.bloc_organisme)
        self.faute_organisme.setObjectName(u"faute_organisme")
        self.faute_organisme.setWordWrap(True)

        self.pile_bloc_organisme.addWidget(self.faute_organisme)


        self.grille_champs.addWidget(self.bloc_organisme, 0, 0, 1, 1)

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

        self.bloc_etat = QWidget(self.champs)
        self.bloc_etat.setObjectName(u"bloc_etat")
        self.pile_bloc_etat = QVBoxLayout(self.bloc_etat)
        self.pile_bloc_etat.setSpacing(3)
        self.pile_bloc_etat.setObjectName(u"pile_bloc_etat")
        self.pile_bloc_etat.setContentsMargins(0, 0, 0, 0)
        self.libelle_etat = QLabel(self.bloc_etat)
        self.libelle_etat.setObjectName(u"libelle_etat")
        self.libelle_etat.setProperty(u"genre", u"second")

        self.pile_bloc_etat.addWidget(self.libelle_etat)

        self.etat = QComboBox(self.bloc_etat)
        self.etat.setObjectName(u"etat")

        self.pile_bloc_etat.addWidget(self.etat)

        self.faute_etat = QLabel(self.bloc_etat)
        self.faute_etat.setObjectName(u"faute_etat")
        self.faute_etat.setWordWrap(True)

        self.pile_bloc_etat.addWidget(self.faute_etat)


        self.grille_champs.addWidget(self.bloc_etat, 0, 0, 1, 1)

        self.bloc_propose_le = QWidget(self.champs)
        self.bloc_propose_le.setObjectName(u"bloc_propose_le")
        self.pile_bloc_propose_le = QVBoxLayout(self.bloc_propose_le)
        self.pile_bloc_propose_le.setSpacing(3)
        self.pile_bloc_propose_le.setObjectName(u"pile_bloc_propose_le")
        self.pile_bloc_propose_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_propose_le = QLabel(self.bloc_propose_le)
        self.libelle_propose_le.setObjectName(u"libelle_propose_le")
        self.libelle_propose_le.setProperty(u"genre", u"second")

        self.pile_bloc_propose_le.addWidget(self.libelle_propose_le)

        self.propose_le = QLineEdit(self.bloc_propose_le)
        self.propose_le.setObjectName(u"propose_le")

        self.pile_bloc_propose_le.addWidget(self.propose_le)

        self.faute_propose_le = QLabel(self.bloc_propose_le)
        self.faute_propose_le.setObjectName(u"faute_propose_le")
        self.faute_propose_le.setWordWrap(True)

        self.pile_bloc_propose_le.addWidget(self.faute_propose_le)


        self.grille_champs.addWidget(self.bloc_propose_le, 0, 0, 1, 1)

        self.bloc_debut = QWidget(self.champs)
        self.bloc_debut.setObjectName(u"bloc_debut")
        self.pile_bloc_debut = QVBoxLayout(self.bloc_debut)
        self.pile_bloc_debut.setSpacing(3)
        self.pile_bloc_debut.setObjectName(u"pile_bloc_debut")
        self.pile_bloc_debut.setContentsMargins(0, 0, 0, 0)
        self.libelle_debut = QLabel(self.bloc_debut)
        self.libelle_debut.setObjectName(u"libelle_debut")
        self.libelle_debut.setProperty(u"genre", u"second")

        self.pile_bloc_debut.addWidget(self.libelle_debut)

        self.debut = QLineEdit(self.bloc_debut)
        self.debut.setObjectName(u"debut")

        self.pile_bloc_debut.addWidget(self.debut)

        self.faute_debut = QLabel(self.bloc_debut)
        self.faute_debut.setObjectName(u"faute_debut")
        self.faute_debut.setWordWrap(True)

        self.pile_bloc_debut.addWidget(self.faute_debut)


        self.grille_champs.addWidget(self.bloc_debut, 0, 0, 1, 1)

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

        self.bloc_heures = QWidget(self.champs)
        self.bloc_heures.setObjectName(u"bloc_heures")
        self.pile_bloc_heures = QVBoxLayout(self.bloc_heures)
        self.pile_bloc_heures.setSpacing(3)
        self.pile_bloc_heures.setObjectName(u"pile_bloc_heures")
        self.pile_bloc_heures.setContentsMargins(0, 0, 0, 0)
        self.libelle_heures = QLabel(self.bloc_heures)
        self.libelle_heures.setObjectName(u"libelle_heures")
        self.libelle_heures.setProperty(u"genre", u"second")

        self.pile_bloc_heures.addWidget(self.libelle_heures)

        self.heures = QLineEdit(self.bloc_heures)
        self.heures.setObjectName(u"heures")

        self.pile_bloc_heures.addWidget(self.heures)

        self.faute_heures = QLabel(self.bloc_heures)
        self.faute_heures.setObjectName(u"faute_heures")
        self.faute_heures.setWordWrap(True)

        self.pile_bloc_heures.addWidget(self.faute_heures)


        self.grille_champs.addWidget(self.bloc_heures, 0, 0, 1, 1)

        self.bloc_remuneration = QWidget(self.champs)
        self.bloc_remuneration.setObjectName(u"bloc_remuneration")
        self.pile_bloc_remuneration = QVBoxLayout(self.bloc_remuneration)
        self.pile_bloc_remuneration.setSpacing(3)
        self.pile_bloc_remuneration.setObjectName(u"pile_bloc_remuneration")
        self.pile_bloc_remuneration.setContentsMargins(0, 0, 0, 0)
        self.libelle_remuneration = QLabel(self.bloc_remuneration)
        self.libelle_remuneration.setObjectName(u"libelle_remuneration")
        self.libelle_remuneration.setProperty(u"genre", u"second")

        self.pile_bloc_remuneration.addWidget(self.libelle_remuneration)

        self.remuneration = QLineEdit(self.bloc_remuneration)
        self.remuneration.setObjectName(u"remuneration")

        self.pile_bloc_remuneration.addWidget(self.remuneration)

        self.faute_remuneration = QLabel(self.bloc_remuneration)
        self.faute_remuneration.setObjectName(u"faute_remuneration")
        self.faute_remuneration.setWordWrap(True)

        self.pile_bloc_remuneration.addWidget(self.faute_remuneration)


        self.grille_champs.addWidget(self.bloc_remuneration, 0, 0, 1, 1)

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

        self.textes = QWidget(FicheInsertion)
        self.textes.setObjectName(u"textes")
        self.pile_textes = QVBoxLayout(self.textes)
        self.pile_textes.setSpacing(10)
        self.pile_textes.setObjectName(u"pile_textes")
        self.pile_textes.setContentsMargins(0, 0, 0, 0)

        self.pile_racine.addWidget(self.textes)

#if QT_CONFIG(shortcut)
        self.libelle_nature.setBuddy(self.nature)
        self.libelle_organisme.setBuddy(self.organisme)
        self.libelle_contact.setBuddy(self.contact)
        self.libelle_telephone.setBuddy(self.telephone)
        self.libelle_etat.setBuddy(self.etat)
        self.libelle_propose_le.setBuddy(self.propose_le)
        self.libelle_debut.setBuddy(self.debut)
        self.libelle_fin.setBuddy(self.fin)
        self.libelle_convention_le.setBuddy(self.convention_le)
        self.libelle_evaluation_le.setBuddy(self.evaluation_le)
        self.libelle_heures.setBuddy(self.heures)
        self.libelle_remuneration.setBuddy(self.remuneration)
        self.libelle_precision.setBuddy(self.precision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FicheInsertion)
    # setupUi

    def retranslateUi(self, FicheInsertion):
        self.libelle_nature.setText(QCoreApplication.translate("FicheInsertion", u"Nature", None))
        self.faute_nature.setText("")
        self.libelle_organisme.setText(QCoreApplication.translate("FicheInsertion", u"Entreprise ou organisme", None))
        self.faute_organisme.setText("")
        self.libelle_contact.setText(QCoreApplication.translate("FicheInsertion", u"Contact", None))
        self.faute_contact.setText("")
        self.libelle_telephone.setText(QCoreApplication.translate("FicheInsertion", u"T\u00e9l\u00e9phone", None))
        self.faute_telephone.setText("")
        self.libelle_etat.setText(QCoreApplication.translate("FicheInsertion", u"\u00c9tat", None))
        self.faute_etat.setText("")
        self.libelle_propose_le.setText(QCoreApplication.translate("FicheInsertion", u"Propos\u00e9 le", None))
        self.faute_propose_le.setText("")
        self.libelle_debut.setText(QCoreApplication.translate("FicheInsertion", u"D\u00e9but", None))
        self.faute_debut.setText("")
        self.libelle_fin.setText(QCoreApplication.translate("FicheInsertion", u"Fin", None))
        self.faute_fin.setText("")
        self.libelle_convention_le.setText(QCoreApplication.translate("FicheInsertion", u"Convention sign\u00e9e le", None))
        self.faute_convention_le.setText("")
        self.libelle_evaluation_le.setText(QCoreApplication.translate("FicheInsertion", u"Derni\u00e8re \u00e9valuation le", None))
        self.faute_evaluation_le.setText("")
        self.libelle_heures.setText(QCoreApplication.translate("FicheInsertion", u"Heures par semaine", None))
        self.faute_heures.setText("")
        self.libelle_remuneration.setText(QCoreApplication.translate("FicheInsertion", u"R\u00e9mun\u00e9ration par mois", None))
        self.faute_remuneration.setText("")
        self.libelle_precision.setText(QCoreApplication.translate("FicheInsertion", u"Pr\u00e9cision", None))
        self.faute_precision.setText("")
        pass
    # retranslateUi


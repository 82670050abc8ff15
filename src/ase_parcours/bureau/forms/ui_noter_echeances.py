# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'noter_echeances.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_NoterEcheances(object):
    def setupUi(self, NoterEcheances):
        if not NoterEcheances.objectName():
            NoterEcheances.setObjectName(u"NoterEcheances")
        NoterEcheances.setProperty(u"genre", u"carte_choisie")
        self.pile_racine = QVBoxLayout(NoterEcheances)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(14, 10, 14, 10)
        self.titre = QLabel(NoterEcheances)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setTextFormat(Qt.TextFormat.PlainText)
        self.titre.setWordWrap(True)

        self.pile_racine.addWidget(self.titre)

        self.rangee_champs = QHBoxLayout()
        self.rangee_champs.setSpacing(12)
        self.rangee_champs.setObjectName(u"rangee_champs")
        self.rangee_champs.setContentsMargins(0, 0, 0, 0)
        self.bloc_le = QWidget(NoterEcheances)
        self.bloc_le.setObjectName(u"bloc_le")
        self.pile_le = QVBoxLayout(self.bloc_le)
        self.pile_le.setSpacing(4)
        self.pile_le.setObjectName(u"pile_le")
        self.pile_le.setContentsMargins(0, 0, 0, 0)
        self.libelle_le = QLabel(self.bloc_le)
        self.libelle_le.setObjectName(u"libelle_le")
        self.libelle_le.setProperty(u"genre", u"second")
        self.libelle_le.setTextFormat(Qt.TextFormat.PlainText)
        self.libelle_le.setProperty(u"ton", u"texte")

        self.pile_le.addWidget(self.libelle_le)

        self.le = QLineEdit(self.bloc_le)
        self.le.setObjectName(u"le")

        self.pile_le.addWidget(self.le)

        self.faute_le = QLabel(self.bloc_le)
        self.faute_le.setObjectName(u"faute_le")
        self.faute_le.setProperty(u"genre", u"second")
        self.faute_le.setTextFormat(Qt.TextFormat.PlainText)
        self.faute_le.setProperty(u"ton", u"sans")
        self.faute_le.setWordWrap(True)

        self.pile_le.addWidget(self.faute_le)


        self.rangee_champs.addWidget(self.bloc_le)

        self.bloc_preuve = QWidget(NoterEcheances)
        self.bloc_preuve.setObjectName(u"bloc_preuve")
        self.pile_preuve = QVBoxLayout(self.bloc_preuve)
        self.pile_preuve.setSpacing(4)
        self.pile_preuve.setObjectName(u"pile_preuve")
        self.pile_preuve.setContentsMargins(0, 0, 0, 0)
        self.libelle_preuve = QLabel(self.bloc_preuve)
        self.libelle_preuve.setObjectName(u"libelle_preuve")
        self.libelle_preuve.setProperty(u"genre", u"second")
        self.libelle_preuve.setTextFormat(Qt.TextFormat.PlainText)
        self.libelle_preuve.setProperty(u"ton", u"texte")

        self.pile_preuve.addWidget(self.libelle_preuve)

        self.preuve = QLineEdit(self.bloc_preuve)
        self.preuve.setObjectName(u"preuve")

        self.pile_preuve.addWidget(self.preuve)

        self.faute_preuve = QLabel(self.bloc_preuve)
        self.faute_preuve.setObjectName(u"faute_preuve")
        self.faute_preuve.setProperty(u"genre", u"second")
        self.faute_preuve.setTextFormat(Qt.TextFormat.PlainText)
        self.faute_preuve.setProperty(u"ton", u"sans")
        self.faute_preuve.setWordWrap(True)

        self.pile_preuve.addWidget(self.faute_preuve)


        self.rangee_champs.addWidget(self.bloc_preuve)

        self.bloc_motif = QWidget(NoterEcheances)
        self.bloc_motif.setObjectName(u"bloc_motif")
        self.pile_motif = QVBoxLayout(self.bloc_motif)
        self.pile_motif.setSpacing(4)
        self.pile_motif.setObjectName(u"pile_motif")
        self.pile_motif.setContentsMargins(0, 0, 0, 0)
        self.libelle_motif = QLabel(self.bloc_motif)
        self.libelle_motif.setObjectName(u"libelle_motif")
        self.libelle_motif.setProperty(u"genre", u"second")
        self.libelle_motif.setTextFormat(Qt.TextFormat.PlainText)
        self.libelle_motif.setProperty(u"ton", u"texte")

        self.pile_motif.addWidget(self.libelle_motif)

        self.motif = QLineEdit(self.bloc_motif)
        self.motif.setObjectName(u"motif")

        self.pile_motif.addWidget(self.motif)

        self.faute_motif = QLabel(self.bloc_motif)
        self.faute_motif.setObjectName(u"faute_motif")
        self.faute_motif.setProperty(u"genre", u"second")
        self.faute_motif.setTextFormat(Qt.TextFormat.PlainText)
        self.faute_motif.setProperty(u"ton", u"sans")
        self.faute_motif.setWordWrap(True)

        self.pile_motif.addWidget(self.faute_motif)


        self.rangee_champs.addWidget(self.bloc_motif)

        self.rangee_champs.setStretch(0, 1)
        self.rangee_champs.setStretch(1, 2)
        self.rangee_champs.setStretch(2, 2)

        self.pile_racine.addLayout(self.rangee_champs)

        self.refus = QLabel(NoterEcheances)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"genre", u"second")
        self.refus.setTextFormat(Qt.TextFormat.PlainText)
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_racine.addWidget(self.refus)

        self.rangee_pied = QHBoxLayout()
        self.rangee_pied.setSpacing(8)
        self.rangee_pied.setObjectName(u"rangee_pied")
        self.rangee_pied.setContentsMargins(0, 0, 0, 0)
        self.enregistrer = BoutonForme(NoterEcheances)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"genre", u"principal")
        self.enregistrer.setProperty(u"icone", u"check")

        self.rangee_pied.addWidget(self.enregistrer)

        self.renoncer = BoutonForme(NoterEcheances)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_pied.addWidget(self.renoncer)

        self.ressort_pied = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_pied.addItem(self.ressort_pied)


        self.pile_racine.addLayout(self.rangee_pied)

#if QT_CONFIG(shortcut)
        self.libelle_le.setBuddy(self.le)
        self.libelle_preuve.setBuddy(self.preuve)
        self.libelle_motif.setBuddy(self.motif)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.le, self.preuve)
        QWidget.setTabOrder(self.preuve, self.motif)
        QWidget.setTabOrder(self.motif, self.enregistrer)
        QWidget.setTabOrder(self.enregistrer, self.renoncer)

        self.retranslateUi(NoterEcheances)
    # setupUi

    def retranslateUi(self, NoterEcheances):
        self.titre.setText("")
        self.libelle_le.setText(QCoreApplication.translate("NoterEcheances", u"Le", None))
#if QT_CONFIG(accessibility)
        self.le.setAccessibleName(QCoreApplication.translate("NoterEcheances", u"Le", None))
#endif // QT_CONFIG(accessibility)
        self.faute_le.setText("")
        self.libelle_preuve.setText(QCoreApplication.translate("NoterEcheances", u"Preuve", None))
#if QT_CONFIG(accessibility)
        self.preuve.setAccessibleName(QCoreApplication.translate("NoterEcheances", u"Preuve", None))
#endif // QT_CONFIG(accessibility)
        self.faute_preuve.setText("")
        self.libelle_motif.setText(QCoreApplication.translate("NoterEcheances", u"Raison", None))
#if QT_CONFIG(accessibility)
        self.motif.setAccessibleName(QCoreApplication.translate("NoterEcheances", u"Raison", None))
#endif // QT_CONFIG(accessibility)
        self.faute_motif.setText("")
        self.refus.setText("")
        self.enregistrer.setText(QCoreApplication.translate("NoterEcheances", u" Noter", None))
        self.renoncer.setText(QCoreApplication.translate("NoterEcheances", u"Renoncer", None))
        pass
    # retranslateUi


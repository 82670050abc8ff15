# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remise.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Remise(object):
    def setupUi(self, Remise):
        if not Remise.objectName():
            Remise.setObjectName(u"Remise")
        Remise.setProperty(u"genre", u"panneau")
        self.pile_racine = QVBoxLayout(Remise)
        self.pile_racine.setSpacing(8)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(13, 10, 13, 10)
        self.ou = QLabel(Remise)
        self.ou.setObjectName(u"ou")
        self.ou.setTextFormat(Qt.TextFormat.PlainText)
        self.ou.setProperty(u"genre", u"titre_panneau")
        self.ou.setWordWrap(True)

        self.pile_racine.addWidget(self.ou)

        self.avertissement = QLabel(Remise)
        self.avertissement.setObjectName(u"avertissement")
        self.avertissement.setTextFormat(Qt.TextFormat.PlainText)
        self.avertissement.setProperty(u"ton", u"fragile")
        self.avertissement.setWordWrap(True)

        self.pile_racine.addWidget(self.avertissement)

        self.proteger = QCheckBox(Remise)
        self.proteger.setObjectName(u"proteger")

        self.pile_racine.addWidget(self.proteger)

        self.place_secret = QWidget(Remise)
        self.place_secret.setObjectName(u"place_secret")
        self.pile_secret = QVBoxLayout(self.place_secret)
        self.pile_secret.setSpacing(6)
        self.pile_secret.setObjectName(u"pile_secret")
        self.pile_secret.setContentsMargins(0, 0, 0, 0)
        self.conseil = QLabel(self.place_secret)
        self.conseil.setObjectName(u"conseil")
        self.conseil.setProperty(u"genre", u"second")
        self.conseil.setWordWrap(True)

        self.pile_secret.addWidget(self.conseil)

        self.mot_secret = QLabel(self.place_secret)
        self.mot_secret.setObjectName(u"mot_secret")
        self.mot_secret.setProperty(u"genre", u"second")

        self.pile_secret.addWidget(self.mot_secret)

        self.secret = QLineEdit(self.place_secret)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setProperty(u"largeur_max", 420)

        self.pile_secret.addWidget(self.secret)

        self.mot_encore = QLabel(self.place_secret)
        self.mot_encore.setObjectName(u"mot_encore")
        self.mot_encore.setProperty(u"genre", u"second")

        self.pile_secret.addWidget(self.mot_encore)

        self.encore = QLineEdit(self.place_secret)
        self.encore.setObjectName(u"encore")
        self.encore.setEchoMode(QLineEdit.EchoMode.Password)
        self.encore.setProperty(u"largeur_max", 420)

        self.pile_secret.addWidget(self.encore)


        self.pile_racine.addWidget(self.place_secret)

        self.faute = QLabel(Remise)
        self.faute.setObjectName(u"faute")
        self.faute.setTextFormat(Qt.TextFormat.PlainText)
        self.faute.setProperty(u"ton", u"sans")
        self.faute.setWordWrap(True)

        self.pile_racine.addWidget(self.faute)

        self.rangee_gestes = QHBoxLayout()
        self.rangee_gestes.setSpacing(8)
        self.rangee_gestes.setObjectName(u"rangee_gestes")
        self.exporter = BoutonForme(Remise)
        self.exporter.setObjectName(u"exporter")
        self.exporter.setProperty(u"genre", u"principal")

        self.rangee_gestes.addWidget(self.exporter)

        self.renoncer = BoutonForme(Remise)
        self.renoncer.setObjectName(u"renoncer")

        self.rangee_gestes.addWidget(self.renoncer)

        self.ressort = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_gestes.addItem(self.ressort)


        self.pile_racine.addLayout(self.rangee_gestes)

#if QT_CONFIG(shortcut)
        self.mot_secret.setBuddy(self.secret)
        self.mot_encore.setBuddy(self.encore)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Remise)
    # setupUi

    def retranslateUi(self, Remise):
        self.proteger.setText(QCoreApplication.translate("Remise", u"Prot\u00e9ger par un mot de passe (AES-256)", None))
        self.conseil.setText(QCoreApplication.translate("Remise", u"Au moins 12 signes : quatre mots sans rapport se dictent bien. Donnez-le par un autre chemin que le fichier ; il n\u2019est gard\u00e9 nulle part. Prot\u00e9g\u00e9, le fichier n\u2019est plus celui que le sceau couvre : le code imprim\u00e9, lui, se v\u00e9rifie toujours.", None))
        self.mot_secret.setText(QCoreApplication.translate("Remise", u"Mot de passe du fichier", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("Remise", u"Mot de passe du fichier", None))
#endif // QT_CONFIG(accessibility)
        self.mot_encore.setText(QCoreApplication.translate("Remise", u"Une seconde fois", None))
#if QT_CONFIG(accessibility)
        self.encore.setAccessibleName(QCoreApplication.translate("Remise", u"Mot de passe du fichier, une seconde fois", None))
#endif // QT_CONFIG(accessibility)
        self.exporter.setText(QCoreApplication.translate("Remise", u"Exporter", None))
        self.renoncer.setText(QCoreApplication.translate("Remise", u"Renoncer", None))
        pass
    # retranslateUi


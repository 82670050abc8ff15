# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verifier.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)
class Ui_Verifier(object):
    def setupUi(self, Verifier):
        if not Verifier.objectName():
            Verifier.setObjectName(u"Verifier")
        Verifier.setProperty(u"genre", u"page")
        self.pile_racine = QVBoxLayout(Verifier)
        self.pile_racine.setSpacing(12)
        self.pile_racine.setObjectName(u"pile_racine")
        self.pile_racine.setContentsMargins(20, 20, 20, 20)
        self.consigne = QLabel(Verifier)
        self.consigne.setObjectName(u"consigne")
        self.consigne.setProperty(u"genre", u"lecture")
        self.consigne.setWordWrap(True)
        self.consigne.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_racine.addWidget(self.consigne)

        self.cadre_entree = QFrame(Verifier)
        self.cadre_entree.setObjectName(u"cadre_entree")
        self.cadre_entree.setProperty(u"genre", u"panneau")
        self.pile_entree = QVBoxLayout(self.cadre_entree)
        self.pile_entree.setSpacing(10)
        self.pile_entree.setObjectName(u"pile_entree")
        self.pile_entree.setContentsMargins(18, 18, 18, 18)
        self.place_gestes = QWidget(self.cadre_entree)
        self.place_gestes.setObjectName(u"place_gestes")
        self.choisir = BoutonForme(self.place_gestes)
        self.choisir.setObjectName(u"choisir")
        self.choisir.setProperty(u"icone", u"folder-open")
        self.ajouter_fiche = BoutonForme(self.place_gestes)
        self.ajouter_fiche.setObjectName(u"ajouter_fiche")
        self.ajouter_fiche.setProperty(u"icone", u"user-plus")
        self.ecrire_fiche = BoutonForme(self.place_gestes)
        self.ecrire_fiche.setObjectName(u"ecrire_fiche")
        self.ecrire_fiche.setProperty(u"icone", u"id")
        self.notice = BoutonForme(self.place_gestes)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"icone", u"printer")

        self.pile_entree.addWidget(self.place_gestes)

        self.mot_code = QLabel(self.cadre_entree)
        self.mot_code.setObjectName(u"mot_code")
        self.mot_code.setProperty(u"genre", u"second")

        self.pile_entree.addWidget(self.mot_code)

        self.code = QPlainTextEdit(self.cadre_entree)
        self.code.setObjectName(u"code")
        self.code.setTabChangesFocus(True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.pile_entree.addWidget(self.code)

        self.rangee_code = QHBoxLayout()
        self.rangee_code.setSpacing(8)
        self.rangee_code.setObjectName(u"rangee_code")
        self.rangee_code.setContentsMargins(0, 0, 0, 0)
        self.compte = QLabel(self.cadre_entree)
        self.compte.setObjectName(u"compte")
        self.compte.setProperty(u"genre", u"second")
        self.compte.setWordWrap(True)
        self.compte.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_code.addWidget(self.compte)

        self.effacer = BoutonForme(self.cadre_entree)
        self.effacer.setObjectName(u"effacer")
        self.effacer.setProperty(u"icone", u"x")

        self.rangee_code.addWidget(self.effacer)

        self.verifier = BoutonForme(self.cadre_entree)
        self.verifier.setObjectName(u"verifier")
        self.verifier.setProperty(u"icone", u"check")
        self.verifier.setProperty(u"genre", u"principal")

        self.rangee_code.addWidget(self.verifier)

        self.rangee_code.setStretch(0, 1)

        self.pile_entree.addLayout(self.rangee_code)


        self.pile_racine.addWidget(self.cadre_entree)

        self.cadre_verdict = QFrame(Verifier)
        self.cadre_verdict.setObjectName(u"cadre_verdict")
        self.cadre_verdict.setProperty(u"genre", u"panneau")
        self.pile_verdict = QVBoxLayout(self.cadre_verdict)
        self.pile_verdict.setSpacing(10)
        self.pile_verdict.setObjectName(u"pile_verdict")
        self.pile_verdict.setContentsMargins(18, 18, 18, 18)
        self.rangee_titre = QHBoxLayout()
        self.rangee_titre.setSpacing(9)
        self.rangee_titre.setObjectName(u"rangee_titre")
        self.rangee_titre.setContentsMargins(0, 0, 0, 0)
        self.icone = IconeForme(self.cadre_verdict)
        self.icone.setObjectName(u"icone")
        self.icone.setProperty(u"icone", u"circle-dashed")
        self.icone.setProperty(u"taille_icone", 36)

        self.rangee_titre.addWidget(self.icone, 0, Qt.AlignmentFlag.AlignTop)

        self.titre = QLabel(self.cadre_verdict)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_carte")
        self.titre.setWordWrap(True)
        self.titre.setTextFormat(Qt.TextFormat.PlainText)

        self.rangee_titre.addWidget(self.titre)

        self.rangee_titre.setStretch(1, 1)

        self.pile_verdict.addLayout(self.rangee_titre)

        self.motif = QLabel(self.cadre_verdict)
        self.motif.setObjectName(u"motif")
        self.motif.setProperty(u"genre", u"lecture")
        self.motif.setWordWrap(True)
        self.motif.setTextFormat(Qt.TextFormat.PlainText)
        self.motif.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pile_verdict.addWidget(self.motif)

        self.emetteur = QLabel(self.cadre_verdict)
        self.emetteur.setObjectName(u"emetteur")
        self.emetteur.setProperty(u"genre", u"second")
        self.emetteur.setWordWrap(True)
        self.emetteur.setTextFormat(Qt.TextFormat.PlainText)
        self.emetteur.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pile_verdict.addWidget(self.emetteur)

        self.place_enonce = QWidget(self.cadre_verdict)
        self.place_enonce.setObjectName(u"place_enonce")
        self.grille_enonce = QGridLayout(self.place_enonce)
        self.grille_enonce.setSpacing(6)
        self.grille_enonce.setObjectName(u"grille_enonce")
        self.grille_enonce.setContentsMargins(0, 0, 0, 0)
        self.grille_enonce.setColumnStretch(1, 1)

        self.pile_verdict.addWidget(self.place_enonce)

        self.precisions = QLabel(self.cadre_verdict)
        self.precisions.setObjectName(u"precisions")
        self.precisions.setProperty(u"genre", u"second")
        self.precisions.setWordWrap(True)
        self.precisions.setTextFormat(Qt.TextFormat.PlainText)
        self.precisions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pile_verdict.addWidget(self.precisions)

        self.mot_prouve = QLabel(self.cadre_verdict)
        self.mot_prouve.setObjectName(u"mot_prouve")
        self.mot_prouve.setProperty(u"genre", u"titre_panneau")
        self.mot_prouve.setWordWrap(True)
        self.mot_prouve.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_verdict.addWidget(self.mot_prouve)

        self.prouve = QLabel(self.cadre_verdict)
        self.prouve.setObjectName(u"prouve")
        self.prouve.setProperty(u"genre", u"lecture")
        self.prouve.setWordWrap(True)
        self.prouve.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_verdict.addWidget(self.prouve)

        self.mot_ne_prouve_pas = QLabel(self.cadre_verdict)
        self.mot_ne_prouve_pas.setObjectName(u"mot_ne_prouve_pas")
        self.mot_ne_prouve_pas.setProperty(u"genre", u"titre_panneau")
        self.mot_ne_prouve_pas.setWordWrap(True)
        self.mot_ne_prouve_pas.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_verdict.addWidget(self.mot_ne_prouve_pas)

        self.ne_prouve_pas = QLabel(self.cadre_verdict)
        self.ne_prouve_pas.setObjectName(u"ne_prouve_pas")
        self.ne_prouve_pas.setProperty(u"genre", u"lecture")
        self.ne_prouve_pas.setWordWrap(True)
        self.ne_prouve_pas.setTextFormat(Qt.TextFormat.PlainText)

        self.pile_verdict.addWidget(self.ne_prouve_pas)


        self.pile_racine.addWidget(self.cadre_verdict)

        self.bas_page = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile_racine.addItem(self.bas_page)

        self.pile_racine.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.mot_code.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Verifier)
    # setupUi

    def retranslateUi(self, Verifier):
        self.consigne.setText(QCoreApplication.translate("Verifier", u"D\u00e9posez ici un PDF ou une photo du papier, ou tapez le code imprim\u00e9 sous le carr\u00e9. Rien n'est gard\u00e9.", None))
        self.choisir.setText(QCoreApplication.translate("Verifier", u" Choisir un fichier", None))
        self.ajouter_fiche.setText(QCoreApplication.translate("Verifier", u" Fiche d'un \u00e9metteur", None))
        self.ecrire_fiche.setText(QCoreApplication.translate("Verifier", u" \u00c9crire notre fiche", None))
        self.notice.setText(QCoreApplication.translate("Verifier", u" Notice pour un juge", None))
        self.mot_code.setText(QCoreApplication.translate("Verifier", u"&Code du sceau (la douchette peut l'\u00e9crire ici)", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("Verifier", u"Code du sceau", None))
#endif // QT_CONFIG(accessibility)
        self.effacer.setText(QCoreApplication.translate("Verifier", u" Effacer", None))
        self.verifier.setText(QCoreApplication.translate("Verifier", u" V\u00e9rifier le code", None))
        self.mot_prouve.setText(QCoreApplication.translate("Verifier", u"Ce que cela prouve", None))
        self.mot_ne_prouve_pas.setText(QCoreApplication.translate("Verifier", u"Ce que cela ne prouve pas", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reglages.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import (BoutonForme, IconeForme)

class Ui_Reglages(object):
    def setupUi(self, Reglages):
        if not Reglages.objectName():
            Reglages.setObjectName(u"Reglages")
        Reglages.setProperty(u"genre", u"page")
        self.centre = QHBoxLayout(Reglages)
        self.centre.setSpacing(0)
        self.centre.setObjectName(u"centre")
        self.centre.setContentsMargins(20, 16, 20, 16)
        self.colonne = QWidget(Reglages)
        self.colonne.setObjectName(u"colonne")
        self.colonne.setProperty(u"largeur_max", 820)
        self.pile = QVBoxLayout(self.colonne)
        self.pile.setSpacing(12)
        self.pile.setObjectName(u"pile")
        self.pile.setContentsMargins(0, 0, 0, 0)
        self.panneau_apparence = QFrame(self.colonne)
        self.panneau_apparence.setObjectName(u"panneau_apparence")
        self.panneau_apparence.setProperty(u"genre", u"panneau")
        self.pile_apparence = QVBoxLayout(self.panneau_apparence)
        self.pile_apparence.setSpacing(0)
        self.pile_apparence.setObjectName(u"pile_apparence")
        self.pile_apparence.setContentsMargins(0, 0, 0, 0)
        self.tete_apparence = QFrame(self.panneau_apparence)
        self.tete_apparence.setObjectName(u"tete_apparence")
        self.tete_apparence.setProperty(u"genre", u"tete")
        self.tete_apparence.setProperty(u"hauteur_min", 38)
        self.rangee_apparence = QHBoxLayout(self.tete_apparence)
        self.rangee_apparence.setSpacing(8)
        self.rangee_apparence.setObjectName(u"rangee_apparence")
        self.rangee_apparence.setContentsMargins(14, 4, 14, 4)
        self.icone_apparence = IconeForme(self.tete_apparence)
        self.icone_apparence.setObjectName(u"icone_apparence")
        self.icone_apparence.setProperty(u"icone", u"eye")
        self.icone_apparence.setProperty(u"jeton", u"accent")
        self.icone_apparence.setProperty(u"taille_icone", 18)

        self.rangee_apparence.addWidget(self.icone_apparence)

        self.titre_apparence = QLabel(self.tete_apparence)
        self.titre_apparence.setObjectName(u"titre_apparence")
        self.titre_apparence.setProperty(u"genre", u"titre_panneau")

        self.rangee_apparence.addWidget(self.titre_apparence)

        self.ecart_apparence = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_apparence.addItem(self.ecart_apparence)


        self.pile_apparence.addWidget(self.tete_apparence)

        self.corps_apparence = QVBoxLayout()
        self.corps_apparence.setSpacing(10)
        self.corps_apparence.setObjectName(u"corps_apparence")
        self.corps_apparence.setContentsMargins(14, 12, 14, 14)
        self.ligne_theme = QHBoxLayout()
        self.ligne_theme.setSpacing(12)
        self.ligne_theme.setObjectName(u"ligne_theme")
        self.ligne_theme.setContentsMargins(0, 0, 0, 0)
        self.etiquette_theme = QLabel(self.panneau_apparence)
        self.etiquette_theme.setObjectName(u"etiquette_theme")

        self.ligne_theme.addWidget(self.etiquette_theme)

        self.theme = QComboBox(self.panneau_apparence)
        self.theme.setObjectName(u"theme")

        self.ligne_theme.addWidget(self.theme)

        self.ecart_l_theme = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ligne_theme.addItem(self.ecart_l_theme)


        self.corps_apparence.addLayout(self.ligne_theme)

        self.ligne_texte = QHBoxLayout()
        self.ligne_texte.setSpacing(12)
        self.ligne_texte.setObjectName(u"ligne_texte")
        self.ligne_texte.setContentsMargins(0, 0, 0, 0)
        self.etiquette_texte = QLabel(self.panneau_apparence)
        self.etiquette_texte.setObjectName(u"etiquette_texte")

        self.ligne_texte.addWidget(self.etiquette_texte)

        self.texte = QComboBox(self.panneau_apparence)
        self.texte.setObjectName(u"texte")

        self.ligne_texte.addWidget(self.texte)

        self.ecart_l_texte = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ligne_texte.addItem(self.ecart_l_texte)


        self.corps_apparence.addLayout(self.ligne_texte)

        self.contraste = QCheckBox(self.panneau_apparence)
        self.contraste.setObjectName(u"contraste")

        self.corps_apparence.addWidget(self.contraste)

        self.rangee_verrou = QHBoxLayout()
        self.rangee_verrou.setSpacing(8)
        self.rangee_verrou.setObjectName(u"rangee_verrou")
        self.libelle_verrou = QLabel(self.panneau_apparence)
        self.libelle_verrou.setObjectName(u"libelle_verrou")

        self.rangee_verrou.addWidget(self.libelle_verrou)

        self.verrou = QComboBox(self.panneau_apparence)
        self.verrou.setObjectName(u"verrou")

        self.rangee_verrou.addWidget(self.verrou)

        self.ecart_verrou = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_verrou.addItem(self.ecart_verrou)


        self.corps_apparence.addLayout(self.rangee_verrou)

        self.aide_apparence = QLabel(self.panneau_apparence)
        self.aide_apparence.setObjectName(u"aide_apparence")
        self.aide_apparence.setProperty(u"genre", u"second")
        self.aide_apparence.setWordWrap(True)

        self.corps_apparence.addWidget(self.aide_apparence)


        self.pile_apparence.addLayout(self.corps_apparence)


        self.pile.addWidget(self.panneau_apparence)

        self.panneau_mots = QFrame(self.colonne)
        self.panneau_mots.setObjectName(u"panneau_mots")
        self.panneau_mots.setProperty(u"genre", u"panneau")
        self.pile_mots = QVBoxLayout(self.panneau_mots)
        self.pile_mots.setSpacing(0)
        self.pile_mots.setObjectName(u"pile_mots")
        self.pile_mots.setContentsMargins(0, 0, 0, 0)
        self.tete_mots = QFrame(self.panneau_mots)
        self.tete_mots.setObjectName(u"tete_mots")
        self.tete_mots.setProperty(u"genre", u"tete")
        self.tete_mots.setProperty(u"hauteur_min", 38)
        self.rangee_mots = QHBoxLayout(self.tete_mots)
        self.rangee_mots.setSpacing(8)
        self.rangee_mots.setObjectName(u"rangee_mots")
        self.rangee_mots.setContentsMargins(14, 4, 14, 4)
        self.icone_mots = IconeForme(self.tete_mots)
        self.icone_mots.setObjectName(u"icone_mots")
        self.icone_mots.setProperty(u"icone", u"pencil-plus")
        self.icone_mots.setProperty(u"jeton", u"accent")
        self.icone_mots.setProperty(u"taille_icone", 18)

        self.rangee_mots.addWidget(self.icone_mots)

        self.titre_mots = QLabel(self.tete_mots)
        self.titre_mots.setObjectName(u"titre_mots")
        self.titre_mots.setProperty(u"genre", u"titre_panneau")

        self.rangee_mots.addWidget(self.titre_mots)

        self.ecart_mots = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_mots.addItem(self.ecart_mots)


        self.pile_mots.addWidget(self.tete_mots)

        self.corps_mots = QVBoxLayout()
        self.corps_mots.setSpacing(10)
        self.corps_mots.setObjectName(u"corps_mots")
        self.corps_mots.setContentsMargins(14, 12, 14, 14)
        self.orthographe = QCheckBox(self.panneau_mots)
        self.orthographe.setObjectName(u"orthographe")

        self.corps_mots.addWidget(self.orthographe)

        self.ligne_mots = QHBoxLayout()
        self.ligne_mots.setSpacing(12)
        self.ligne_mots.setObjectName(u"ligne_mots")
        self.ligne_mots.setContentsMargins(0, 0, 0, 0)
        self.etiquette_mots = QLabel(self.panneau_mots)
        self.etiquette_mots.setObjectName(u"etiquette_mots")

        self.ligne_mots.addWidget(self.etiquette_mots)

        self.mots = QComboBox(self.panneau_mots)
        self.mots.setObjectName(u"mots")

        self.ligne_mots.addWidget(self.mots)

        self.oublier_mot = BoutonForme(self.panneau_mots)
        self.oublier_mot.setObjectName(u"oublier_mot")
        self.oublier_mot.setProperty(u"icone", u"trash")

        self.ligne_mots.addWidget(self.oublier_mot)

        self.ecart_mots_fin = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ligne_mots.addItem(self.ecart_mots_fin)


        self.corps_mots.addLayout(self.ligne_mots)

        self.aide_mots = QLabel(self.panneau_mots)
        self.aide_mots.setObjectName(u"aide_mots")
        self.aide_mots.setProperty(u"genre", u"second")
        self.aide_mots.setWordWrap(True)
        self.aide_mots.setTextFormat(Qt.TextFormat.PlainText)

        self.corps_mots.addWidget(self.aide_mots)


        self.pile_mots.addLayout(self.corps_mots)


        self.pile.addWidget(self.panneau_mots)

        self.panneau_comptes = QFrame(self.colonne)
        self.panneau_comptes.setObjectName(u"panneau_comptes")
        self.panneau_comptes.setProperty(u"genre", u"panneau")
        self.pile_comptes = QVBoxLayout(self.panneau_comptes)
        self.pile_comptes.setSpacing(0)
        self.pile_comptes.setObjectName(u"pile_comptes")
        self.pile_comptes.setContentsMargins(0, 0, 0, 0)
        self.tete_comptes = QFrame(self.panneau_comptes)
        self.tete_comptes.setObjectName(u"tete_comptes")
        self.tete_comptes.setProperty(u"genre", u"tete")
        self.tete_comptes.setProperty(u"hauteur_min", 38)
        self.rangee_comptes = QHBoxLayout(self.tete_comptes)
        self.rangee_comptes.setSpacing(8)
        self.rangee_comptes.setObjectName(u"rangee_comptes")
        self.rangee_comptes.setContentsMargins(14, 4, 14, 4)
        self.icone_comptes = IconeForme(self.tete_comptes)
        self.icone_comptes.setObjectName(u"icone_comptes")
        self.icone_comptes.setProperty(u"icone", u"users")
        self.icone_comptes.setProperty(u"jeton", u"accent")
        self.icone_comptes.setProperty(u"taille_icone", 18)

        self.rangee_comptes.addWidget(self.icone_comptes)

        self.titre_comptes = QLabel(self.tete_comptes)
        self.titre_comptes.setObjectName(u"titre_comptes")
        self.titre_comptes.setProperty(u"genre", u"titre_panneau")

        self.rangee_comptes.addWidget(self.titre_comptes)

        self.ecart_comptes = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_comptes.addItem(self.ecart_comptes)


        self.pile_comptes.addWidget(self.tete_comptes)

        self.corps_comptes = QVBoxLayout()
        self.corps_comptes.setSpacing(10)
        self.corps_comptes.setObjectName(u"corps_comptes")
        self.corps_comptes.setContentsMargins(14, 12, 14, 14)
        self.grille_comptes = QGridLayout()
        self.grille_comptes.setObjectName(u"grille_comptes")
        self.grille_comptes.setHorizontalSpacing(24)
        self.grille_comptes.setVerticalSpacing(8)
        self.grille_comptes.setContentsMargins(0, 0, 0, 0)

        self.corps_comptes.addLayout(self.grille_comptes)

        self.aide_comptes = QLabel(self.panneau_comptes)
        self.aide_comptes.setObjectName(u"aide_comptes")
        self.aide_comptes.setProperty(u"genre", u"second")
        self.aide_comptes.setWordWrap(True)
        self.aide_comptes.setTextFormat(Qt.TextFormat.PlainText)

        self.corps_comptes.addWidget(self.aide_comptes)


        self.pile_comptes.addLayout(self.corps_comptes)


        self.pile.addWidget(self.panneau_comptes)

        self.panneau_coffre = QFrame(self.colonne)
        self.panneau_coffre.setObjectName(u"panneau_coffre")
        self.panneau_coffre.setProperty(u"genre", u"panneau")
        self.pile_coffre = QVBoxLayout(self.panneau_coffre)
        self.pile_coffre.setSpacing(0)
        self.pile_coffre.setObjectName(u"pile_coffre")
        self.pile_coffre.setContentsMargins(0, 0, 0, 0)
        self.tete_coffre = QFrame(self.panneau_coffre)
        self.tete_coffre.setObjectName(u"tete_coffre")
        self.tete_coffre.setProperty(u"genre", u"tete")
        self.tete_coffre.setProperty(u"hauteur_min", 38)
        self.rangee_coffre = QHBoxLayout(self.tete_coffre)
        self.rangee_coffre.setSpacing(8)
        self.rangee_coffre.setObjectName(u"rangee_coffre")
        self.rangee_coffre.setContentsMargins(14, 4, 14, 4)
        self.icone_coffre = IconeForme(self.tete_coffre)
        self.icone_coffre.setObjectName(u"icone_coffre")
        self.icone_coffre.setProperty(u"icone", u"database")
        self.icone_coffre.setProperty(u"jeton", u"accent")
        self.icone_coffre.setProperty(u"taille_icone", 18)

        self.rangee_coffre.addWidget(self.icone_coffre)

        self.titre_coffre = QLabel(self.tete_coffre)
        self.titre_coffre.setObjectName(u"titre_coffre")
        self.titre_coffre.setProperty(u"genre", u"titre_panneau")

        self.rangee_coffre.addWidget(self.titre_coffre)

        self.ecart_coffre = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_coffre.addItem(self.ecart_coffre)


        self.pile_coffre.addWidget(self.tete_coffre)

        self.corps_coffre = QVBoxLayout()
        self.corps_coffre.setSpacing(10)
        self.corps_coffre.setObjectName(u"corps_coffre")
        self.corps_coffre.setContentsMargins(14, 12, 14, 14)
        self.ou = QLabel(self.panneau_coffre)
        self.ou.setObjectName(u"ou")
        self.ou.setProperty(u"genre", u"second")
        self.ou.setWordWrap(True)
        self.ou.setTextFormat(Qt.TextFormat.PlainText)

        self.corps_coffre.addWidget(self.ou)

        self.rangee_verifier = QHBoxLayout()
        self.rangee_verifier.setSpacing(8)
        self.rangee_verifier.setObjectName(u"rangee_verifier")
        self.rangee_verifier.setContentsMargins(0, 0, 0, 0)
        self.verifier = BoutonForme(self.panneau_coffre)
        self.verifier.setObjectName(u"verifier")
        self.verifier.setProperty(u"icone", u"shield-lock")

        self.rangee_verifier.addWidget(self.verifier)

        self.sauvegarder = BoutonForme(self.panneau_coffre)
        self.sauvegarder.setObjectName(u"sauvegarder")
        self.sauvegarder.setProperty(u"icone", u"device-usb")

        self.rangee_verifier.addWidget(self.sauvegarder)

        self.fiche = BoutonForme(self.panneau_coffre)
        self.fiche.setObjectName(u"fiche")
        self.fiche.setProperty(u"icone", u"lifebuoy")

        self.rangee_verifier.addWidget(self.fiche)

        self.ecart_verifier = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rangee_verifier.addItem(self.ecart_verifier)


        self.corps_coffre.addLayout(self.rangee_verifier)

        self.aide_coffre = QLabel(self.panneau_coffre)
        self.aide_coffre.setObjectName(u"aide_coffre")
        self.aide_coffre.setProperty(u"genre", u"second")
        self.aide_coffre.setWordWrap(True)
        self.aide_coffre.setTextFormat(Qt.TextFormat.PlainText)

        self.corps_coffre.addWidget(self.aide_coffre)

        self.place_progres = QVBoxLayout()
        self.place_progres.setSpacing(0)
        self.place_progres.setObjectName(u"place_progres")
        self.place_progres.setContentsMargins(0, 0, 0, 0)

        self.corps_coffre.addLayout(self.place_progres)

        self.constats = QVBoxLayout()
        self.constats.setSpacing(6)
        self.constats.setObjectName(u"constats")
        self.constats.setContentsMargins(0, 0, 0, 0)

        self.corps_coffre.addLayout(self.constats)


        self.pile_coffre.addLayout(self.corps_coffre)


        self.pile.addWidget(self.panneau_coffre)

        self.fond = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pile.addItem(self.fond)


        self.centre.addWidget(self.colonne)

        self.droite = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre.addItem(self.droite)

        self.centre.setStretch(0, 100)
        self.centre.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.etiquette_theme.setBuddy(self.theme)
        self.etiquette_texte.setBuddy(self.texte)
        self.libelle_verrou.setBuddy(self.verrou)
        self.etiquette_mots.setBuddy(self.mots)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.theme, self.texte)
        QWidget.setTabOrder(self.texte, self.contraste)
        QWidget.setTabOrder(self.contraste, self.verrou)
        QWidget.setTabOrder(self.verrou, self.orthographe)
        QWidget.setTabOrder(self.orthographe, self.mots)
        QWidget.setTabOrder(self.mots, self.oublier_mot)
        QWidget.setTabOrder(self.oublier_mot, self.verifier)
        QWidget.setTabOrder(self.verifier, self.sauvegarder)
        QWidget.setTabOrder(self.sauvegarder, self.fiche)

        self.retranslateUi(Reglages)
    # setupUi

    def retranslateUi(self, Reglages):
        self.titre_apparence.setText(QCoreApplication.translate("Reglages", u"Apparence", None))
        self.etiquette_theme.setText(QCoreApplication.translate("Reglages", u"Th\u00e8me", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("Reglages", u"Th\u00e8me", None))
#endif // QT_CONFIG(accessibility)
        self.etiquette_texte.setText(QCoreApplication.translate("Reglages", u"Taille du texte", None))
#if QT_CONFIG(accessibility)
        self.texte.setAccessibleName(QCoreApplication.translate("Reglages", u"Taille du texte", None))
#endif // QT_CONFIG(accessibility)
        self.contraste.setText(QCoreApplication.translate("Reglages", u"Contraste fort\u00a0: bordures doubl\u00e9es, couleurs franches", None))
        self.libelle_verrou.setText(QCoreApplication.translate("Reglages", u"Verrouiller sans geste", None))
#if QT_CONFIG(tooltip)
        self.libelle_verrou.setToolTip(QCoreApplication.translate("Reglages", u"Personne ne touche au clavier ni \u00e0 la souris", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.verrou.setAccessibleName(QCoreApplication.translate("Reglages", u"D\u00e9lai avant de verrouiller", None))
#endif // QT_CONFIG(accessibility)
        self.aide_apparence.setText(QCoreApplication.translate("Reglages", u"Ces choix restent sur ce poste et valent aussi pour l'\u00e9cran d'ouverture.", None))
        self.titre_mots.setText(QCoreApplication.translate("Reglages", u"Orthographe", None))
        self.orthographe.setText(QCoreApplication.translate("Reglages", u"Souligner les mots \u00e0 revoir dans les textes longs", None))
        self.etiquette_mots.setText(QCoreApplication.translate("Reglages", u"Votre dictionnaire", None))
#if QT_CONFIG(accessibility)
        self.mots.setAccessibleName(QCoreApplication.translate("Reglages", u"Votre dictionnaire", None))
#endif // QT_CONFIG(accessibility)
        self.oublier_mot.setText(QCoreApplication.translate("Reglages", u" Retirer ce mot", None))
        self.titre_comptes.setText(QCoreApplication.translate("Reglages", u"Comptes de ce coffre", None))
        self.titre_coffre.setText(QCoreApplication.translate("Reglages", u"Coffre", None))
        self.verifier.setText(QCoreApplication.translate("Reglages", u" V\u00e9rifier l'int\u00e9grit\u00e9", None))
        self.sauvegarder.setText(QCoreApplication.translate("Reglages", u" Sauvegarder\u2026", None))
        self.fiche.setText(QCoreApplication.translate("Reglages", u" Fiche de r\u00e9cup\u00e9ration\u2026", None))
        self.aide_coffre.setText(QCoreApplication.translate("Reglages", u"Une sauvegarde se garde sur un autre disque. La fiche, imprim\u00e9e et rang\u00e9e hors du poste, rouvre le coffre si le mot de passe est oubli\u00e9.", None))
        pass
    # retranslateUi


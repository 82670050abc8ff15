# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lecteur.ui'
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
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)

from ase_parcours.bureau.formulaire import BoutonForme

class Ui_Lecteur(object):
    def setupUi(self, Lecteur):
        if not Lecteur.objectName():
            Lecteur.setObjectName(u"Lecteur")
        Lecteur.setProperty(u"genre", u"panneau")
        self.pile_3 = QVBoxLayout(Lecteur)
        self.pile_3.setSpacing(8)
        self.pile_3.setObjectName(u"pile_3")
        self.pile_3.setContentsMargins(14, 10, 14, 12)
        self.tete = QWidget(Lecteur)
        self.tete.setObjectName(u"tete")
        self.rangee_1 = QHBoxLayout(self.tete)
        self.rangee_1.setSpacing(8)
        self.rangee_1.setObjectName(u"rangee_1")
        self.rangee_1.setContentsMargins(0, 0, 0, 0)
        self.titre = QLabel(self.tete)
        self.titre.setObjectName(u"titre")
        self.titre.setProperty(u"genre", u"titre_panneau")
        self.titre.setWordWrap(True)

        self.rangee_1.addWidget(self.titre)

        self.attente = QLabel(self.tete)
        self.attente.setObjectName(u"attente")
        self.attente.setProperty(u"genre", u"doux")

        self.rangee_1.addWidget(self.attente)

        self.imprimer = BoutonForme(self.tete)
        self.imprimer.setObjectName(u"imprimer")
        self.imprimer.setProperty(u"icone", u"printer")
        self.imprimer.setProperty(u"genre", u"principal")
        self.imprimer.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.imprimer)

        self.enregistrer = BoutonForme(self.tete)
        self.enregistrer.setObjectName(u"enregistrer")
        self.enregistrer.setProperty(u"icone", u"table-export")
        self.enregistrer.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.enregistrer)

        self.proteger = BoutonForme(self.tete)
        self.proteger.setObjectName(u"proteger")
        self.proteger.setProperty(u"icone", u"lock")
        self.proteger.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.proteger)

        self.fermer = BoutonForme(self.tete)
        self.fermer.setObjectName(u"fermer")
        self.fermer.setProperty(u"taille", u"petite")

        self.rangee_1.addWidget(self.fermer)

        self.rangee_1.setStretch(0, 1)

        self.pile_3.addWidget(self.tete)

        self.place_outils = QWidget(Lecteur)
        self.place_outils.setObjectName(u"place_outils")
        self.vignettes = BoutonForme(self.place_outils)
        self.vignettes.setObjectName(u"vignettes")
        self.vignettes.setProperty(u"genre", u"icone")
        self.vignettes.setProperty(u"icone", u"columns-3")
        self.vignettes.setCheckable(True)
        self.vignettes.setProperty(u"taille", u"petite")
        self.place_pages = QWidget(self.place_outils)
        self.place_pages.setObjectName(u"place_pages")
        self.rangee_pages = QHBoxLayout(self.place_pages)
        self.rangee_pages.setSpacing(4)
        self.rangee_pages.setObjectName(u"rangee_pages")
        self.rangee_pages.setContentsMargins(0, 0, 0, 0)
        self.precedente = BoutonForme(self.place_pages)
        self.precedente.setObjectName(u"precedente")
        self.precedente.setProperty(u"genre", u"icone")
        self.precedente.setProperty(u"icone", u"chevron-left")
        self.precedente.setProperty(u"taille", u"petite")

        self.rangee_pages.addWidget(self.precedente)

        self.mot_page = QLabel(self.place_pages)
        self.mot_page.setObjectName(u"mot_page")
        self.mot_page.setProperty(u"genre", u"doux")

        self.rangee_pages.addWidget(self.mot_page)

        self.numero = QSpinBox(self.place_pages)
        self.numero.setObjectName(u"numero")
        self.numero.setMinimum(1)
        self.numero.setMaximum(1)
        self.numero.setKeyboardTracking(False)
        self.numero.setProperty(u"largeur_min", 76)
        self.numero.setProperty(u"taille", u"petite")

        self.rangee_pages.addWidget(self.numero)

        self.total = QLabel(self.place_pages)
        self.total.setObjectName(u"total")
        self.total.setProperty(u"genre", u"doux")

        self.rangee_pages.addWidget(self.total)

        self.suivante = BoutonForme(self.place_pages)
        self.suivante.setObjectName(u"suivante")
        self.suivante.setProperty(u"genre", u"icone")
        self.suivante.setProperty(u"icone", u"chevron-right")
        self.suivante.setProperty(u"taille", u"petite")

        self.rangee_pages.addWidget(self.suivante)

        self.place_zoom = QWidget(self.place_outils)
        self.place_zoom.setObjectName(u"place_zoom")
        self.rangee_zoom = QHBoxLayout(self.place_zoom)
        self.rangee_zoom.setSpacing(4)
        self.rangee_zoom.setObjectName(u"rangee_zoom")
        self.rangee_zoom.setContentsMargins(0, 0, 0, 0)
        self.moins = BoutonForme(self.place_zoom)
        self.moins.setObjectName(u"moins")
        self.moins.setProperty(u"taille", u"petite")

        self.rangee_zoom.addWidget(self.moins)

        self.zoom = QLabel(self.place_zoom)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setProperty(u"genre", u"doux")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setProperty(u"largeur_min", 48)

        self.rangee_zoom.addWidget(self.zoom)

        self.plus = BoutonForme(self.place_zoom)
        self.plus.setObjectName(u"plus")
        self.plus.setProperty(u"taille", u"petite")

        self.rangee_zoom.addWidget(self.plus)

        self.largeur = BoutonForme(self.place_zoom)
        self.largeur.setObjectName(u"largeur")
        self.largeur.setCheckable(True)
        self.largeur.setProperty(u"taille", u"petite")

        self.rangee_zoom.addWidget(self.largeur)

        self.entiere = BoutonForme(self.place_zoom)
        self.entiere.setObjectName(u"entiere")
        self.entiere.setCheckable(True)
        self.entiere.setProperty(u"taille", u"petite")

        self.rangee_zoom.addWidget(self.entiere)

        self.place_recherche = QWidget(self.place_outils)
        self.place_recherche.setObjectName(u"place_recherche")
        self.rangee_recherche = QHBoxLayout(self.place_recherche)
        self.rangee_recherche.setSpacing(4)
        self.rangee_recherche.setObjectName(u"rangee_recherche")
        self.rangee_recherche.setContentsMargins(0, 0, 0, 0)
        self.trouve = QLabel(self.place_recherche)
        self.trouve.setObjectName(u"trouve")
        self.trouve.setProperty(u"genre", u"doux")

        self.rangee_recherche.addWidget(self.trouve)

        self.avant = BoutonForme(self.place_recherche)
        self.avant.setObjectName(u"avant")
        self.avant.setProperty(u"genre", u"icone")
        self.avant.setProperty(u"icone", u"chevron-left")
        self.avant.setProperty(u"taille", u"petite")

        self.rangee_recherche.addWidget(self.avant)

        self.apres = BoutonForme(self.place_recherche)
        self.apres.setObjectName(u"apres")
        self.apres.setProperty(u"genre", u"icone")
        self.apres.setProperty(u"icone", u"chevron-right")
        self.apres.setProperty(u"taille", u"petite")

        self.rangee_recherche.addWidget(self.apres)


        self.pile_3.addWidget(self.place_outils)

        self.refus = QLabel(Lecteur)
        self.refus.setObjectName(u"refus")
        self.refus.setProperty(u"ton", u"sans")
        self.refus.setWordWrap(True)

        self.pile_3.addWidget(self.refus)

        self.place_panneau = QWidget(Lecteur)
        self.place_panneau.setObjectName(u"place_panneau")
        self.pile_panneau = QVBoxLayout(self.place_panneau)
        self.pile_panneau.setSpacing(0)
        self.pile_panneau.setObjectName(u"pile_panneau")
        self.pile_panneau.setContentsMargins(0, 0, 0, 0)

        self.pile_3.addWidget(self.place_panneau)

        self.place_vue = QWidget(Lecteur)
        self.place_vue.setObjectName(u"place_vue")
        self.rangee_vue = QHBoxLayout(self.place_vue)
        self.rangee_vue.setSpacing(8)
        self.rangee_vue.setObjectName(u"rangee_vue")
        self.rangee_vue.setContentsMargins(0, 0, 0, 0)

        self.pile_3.addWidget(self.place_vue)

        self.pile_3.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.mot_page.setBuddy(self.numero)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Lecteur)
    # setupUi

    def retranslateUi(self, Lecteur):
        self.titre.setText("")
        self.attente.setText("")
        self.imprimer.setText(QCoreApplication.translate("Lecteur", u"Imprimer", None))
        self.enregistrer.setText(QCoreApplication.translate("Lecteur", u"Exporter", None))
        self.proteger.setText(QCoreApplication.translate("Lecteur", u"Prot\u00e9ger\u2026", None))
#if QT_CONFIG(tooltip)
        self.proteger.setToolTip(QCoreApplication.translate("Lecteur", u"Exporter, prot\u00e9g\u00e9 par un mot de passe", None))
#endif // QT_CONFIG(tooltip)
        self.fermer.setText(QCoreApplication.translate("Lecteur", u"Fermer", None))
        self.vignettes.setText("")
#if QT_CONFIG(accessibility)
        self.vignettes.setAccessibleName(QCoreApplication.translate("Lecteur", u"Montrer les vignettes", None))
#endif // QT_CONFIG(accessibility)
        self.precedente.setText("")
#if QT_CONFIG(accessibility)
        self.precedente.setAccessibleName(QCoreApplication.translate("Lecteur", u"Page pr\u00e9c\u00e9dente", None))
#endif // QT_CONFIG(accessibility)
        self.mot_page.setText(QCoreApplication.translate("Lecteur", u"page", None))
#if QT_CONFIG(accessibility)
        self.numero.setAccessibleName(QCoreApplication.translate("Lecteur", u"Num\u00e9ro de la page", None))
#endif // QT_CONFIG(accessibility)
        self.total.setText("")
        self.suivante.setText("")
#if QT_CONFIG(accessibility)
        self.suivante.setAccessibleName(QCoreApplication.translate("Lecteur", u"Page suivante", None))
#endif // QT_CONFIG(accessibility)
        self.moins.setText(QCoreApplication.translate("Lecteur", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.moins.setAccessibleName(QCoreApplication.translate("Lecteur", u"R\u00e9duire", None))
#endif // QT_CONFIG(accessibility)
        self.zoom.setText(QCoreApplication.translate("Lecteur", u"100 %", None))
#if QT_CONFIG(accessibility)
        self.zoom.setAccessibleName(QCoreApplication.translate("Lecteur", u"Zoom", None))
#endif // QT_CONFIG(accessibility)
        self.plus.setText(QCoreApplication.translate("Lecteur", u"+", None))
#if QT_CONFIG(accessibility)
        self.plus.setAccessibleName(QCoreApplication.translate("Lecteur", u"Agrandir", None))
#endif // QT_CONFIG(accessibility)
        self.largeur.setText(QCoreApplication.translate("Lecteur", u"Largeur", None))
#if QT_CONFIG(accessibility)
        self.largeur.setAccessibleName(QCoreApplication.translate("Lecteur", u"Ajuster \u00e0 la largeur", None))
#endif // QT_CONFIG(accessibility)
        self.entiere.setText(QCoreApplication.translate("Lecteur", u"Page", None))
#if QT_CONFIG(accessibility)
        self.entiere.setAccessibleName(QCoreApplication.translate("Lecteur", u"Ajuster \u00e0 la page enti\u00e8re", None))
#endif // QT_CONFIG(accessibility)
        self.trouve.setText("")
        self.avant.setText("")
#if QT_CONFIG(accessibility)
        self.avant.setAccessibleName(QCoreApplication.translate("Lecteur", u"R\u00e9sultat pr\u00e9c\u00e9dent", None))
#endif // QT_CONFIG(accessibility)
        self.apres.setText("")
#if QT_CONFIG(accessibility)
        self.apres.setAccessibleName(QCoreApplication.translate("Lecteur", u"R\u00e9sultat suivant", None))
#endif // QT_CONFIG(accessibility)
        self.refus.setText("")
        pass
    # retranslateUi


"""Regarder un document sans l'écrire sur le disque : PDF page à page, ou image."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.apercu.images import LARGEUR_IMAGE, lire_image
from ase_parcours.bureau.apercu.recherche import RechercheDansLesPages
from ase_parcours.bureau.apercu.vignettes import Vignettes
from ase_parcours.bureau.apercu.vue import VuePages
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_lecteur import Ui_Lecteur
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import facteur, px
from ase_parcours.bureau.theme.feuille import marquer

HAUTEUR = 560
"""Hauteur d'une vue posée dans une page qui défile : une demi-page A4 s'y lit sans loupe."""
_HAUTEUR_MINIMALE = 160
_LARGE = 720
"""Largeur, à 100 % de texte, où les vignettes se montrent d'elles-mêmes."""
_RECHERCHE = 220


class Lecteur(QFrame):
    """Panneau de lecture, haut d'au moins ``hauteur`` pixels à 100 % de texte.

    ``enregistrement_demande`` : la personne veut le fichier. ``protection_demandee`` : elle le veut
    protégé. ``impression_demandee`` : elle veut le papier.
    """

    enregistrement_demande = Signal()
    protection_demandee = Signal()
    impression_demandee = Signal()
    ferme = Signal()

    def __init__(self, hauteur: int = _HAUTEUR_MINIMALE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Lecteur()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._octets = QByteArray()
        self._flux = QBuffer(self)
        self.document = QPdfDocument(self)
        self.vue = VuePages(self.document, self)
        self.vignettes = Vignettes(self.document)
        self.champ = ChampRecherche("Chercher dans le document", "Ctrl F")
        self.champ.setAccessibleName("Chercher dans le document")
        self.champ.setProperty("taille", "petite")
        self.champ.setProperty("largeur_min", _RECHERCHE)
        self.recherche = RechercheDansLesPages(self.document, self.vue, self)
        self._vignettes_voulues: bool | None = None
        self._image = QLabel()
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cadre = QScrollArea()
        self._cadre.setWidget(self._image)
        self._cadre.setWidgetResizable(True)
        self._cadre.setAccessibleName("Image du document")
        self._poser_les_outils()
        self.ui.rangee_vue.addWidget(self.vignettes)
        for vue in (self.vue, self._cadre):
            vue.setMinimumHeight(px(hauteur))
            self.ui.rangee_vue.addWidget(vue, 1)
            vue.hide()
        preparer(self)
        self._brancher()
        self._montrer_les_outils(False)
        self.proposer_d_imprimer(False)

    def _poser_les_outils(self) -> None:
        u = self.ui
        flux = DispositionFlux(u.place_outils, 8)
        groupes = (u.vignettes, u.place_pages, u.place_zoom, self.champ, u.place_recherche)
        for groupe in groupes:
            flux.addWidget(groupe)

    def _brancher(self) -> None:
        u = self.ui
        u.fermer.clicked.connect(self.fermer)
        u.enregistrer.clicked.connect(self.enregistrement_demande)
        u.proteger.clicked.connect(self.protection_demandee)
        u.imprimer.clicked.connect(self.impression_demandee)
        u.precedente.clicked.connect(lambda: self.vue.aller(self.vue.page - 1))
        u.suivante.clicked.connect(lambda: self.vue.aller(self.vue.page + 1))
        u.numero.valueChanged.connect(lambda numero: self.vue.aller(numero - 1))
        u.moins.clicked.connect(lambda: self.vue.agrandir(-1))
        u.plus.clicked.connect(lambda: self.vue.agrandir(1))
        u.largeur.clicked.connect(self.vue.ajuster_a_la_largeur)
        u.entiere.clicked.connect(self.vue.ajuster_a_la_page)
        u.vignettes.clicked.connect(self._vouloir_les_vignettes)
        u.avant.clicked.connect(lambda: self.recherche.avancer(-1))
        u.apres.clicked.connect(lambda: self.recherche.avancer(1))
        self.vignettes.page_choisie.connect(self.vue.aller)
        self.champ.textChanged.connect(self.recherche.chercher)
        self.champ.returnPressed.connect(lambda: self.recherche.avancer(1))
        self.recherche.change.connect(self._dire_la_recherche)
        self.vue.pageNavigator().currentPageChanged.connect(self._page_change)
        self.vue.cadrage_change.connect(self._dire_le_cadrage)
        for touches, geste in self._raccourcis():
            raccourci = QShortcut(QKeySequence(touches), self)
            raccourci.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            raccourci.activated.connect(geste)

    def _raccourcis(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        u, vue = self.ui, self.vue
        return (
            ("Ctrl+F", self._entrer_dans_la_recherche),
            ("F3", u.apres.click),
            ("Shift+F3", u.avant.click),
            ("Ctrl++", lambda: vue.agrandir(1)),
            ("Ctrl+=", lambda: vue.agrandir(1)),
            ("Ctrl+-", lambda: vue.agrandir(-1)),
            ("Ctrl+0", vue.ajuster_a_la_largeur),
            ("Ctrl+1", vue.ajuster_a_la_page),
            ("Ctrl+PgDown", u.suivante.click),
            ("Ctrl+PgUp", u.precedente.click),
            ("Ctrl+P", u.imprimer.click),
            ("Ctrl+S", u.enregistrer.click),
        )

    @property
    def octets(self) -> bytes:
        """Les octets du document montré."""
        return bytes(self._octets.data())

    def proposer_d_imprimer(self, oui: bool) -> None:
        """Offre, ou non, d'imprimer ou de protéger ce qui est montré."""
        for bouton in (self.ui.imprimer, self.ui.proteger):
            bouton.setVisible(oui)

    def ouvrir(self, titre: str, octets: bytes, enregistrer: str = "Exporter") -> bool:
        """Montre un document ; faux s'il ne se montre pas ici (il reste enregistrable).

        ``enregistrer`` : le mot du bouton, vide pour ne pas l'offrir.
        """
        self._liberer()
        self._titrer(titre)
        self.ui.enregistrer.setText(enregistrer)
        self.ui.enregistrer.setVisible(bool(enregistrer))
        self.ui.enregistrer.setEnabled(True)
        for bouton in (self.ui.imprimer, self.ui.proteger):
            bouton.setEnabled(True)
        self._octets = QByteArray(octets)
        if octets.startswith(b"%PDF-"):
            montre = self._ouvrir_le_pdf()
        else:
            montre = self._ouvrir_l_image(octets)
        self.show()
        if not montre:
            self.dire("Ce document ne se montre pas ici. Enregistrez-en une copie pour l’ouvrir.")
        (self.vue if self.vue.isVisible() else self.ui.fermer).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        return montre

    def attendre(self, titre: str) -> None:
        """Le document se prépare : le titre est là, la vue est vide."""
        self._liberer()
        self._titrer(titre, "en préparation")
        self._montrer_les_outils(False)
        for widget in (self.vue, self._cadre, self.vignettes):
            widget.hide()
        for bouton in (self.ui.enregistrer, self.ui.imprimer, self.ui.proteger):
            bouton.setEnabled(False)
        self.show()

    def _titrer(self, titre: str, attente: str = "") -> None:
        self.ui.titre.setText(titre)
        self.ui.attente.setText(attente)
        self.ui.attente.setVisible(bool(attente))
        self.ui.refus.hide()

    def _ouvrir_le_pdf(self) -> bool:
        self._cadre.hide()
        self._flux.setData(self._octets)
        self._flux.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._flux)
        pret = self.document.status() is QPdfDocument.Status.Ready
        self.vue.setVisible(pret)
        self._montrer_les_outils(pret)
        if pret:
            pages = self.document.pageCount()
            self.ui.numero.setMaximum(pages)
            self.ui.total.setText(f"sur {fr.nombre(pages)}")
            self.vue.ajuster_a_la_largeur()
            self.vue.aller(0)
            self._page_change(0)
        return pret

    def _ouvrir_l_image(self, octets: bytes) -> bool:
        self.vue.hide()
        self._montrer_les_outils(False)
        image = lire_image(octets, px(LARGEUR_IMAGE))
        self._cadre.setVisible(not image.isNull())
        if image.isNull():
            return False
        self._image.setPixmap(QPixmap.fromImage(image))
        return True

    # Outils.

    def _montrer_les_outils(self, oui: bool) -> None:
        self.ui.place_outils.setVisible(oui)
        plusieurs = oui and self.document.pageCount() > 1
        for widget in (self.ui.precedente, self.ui.suivante, self.ui.vignettes):
            widget.setVisible(plusieurs)
        self._disposer()
        self._dire_la_recherche()

    def _vouloir_les_vignettes(self, oui: bool) -> None:
        self._vignettes_voulues = oui
        self._disposer()

    def _disposer(self) -> None:
        """Les vignettes se montrent si la place le permet, jusqu'à ce que l'on en décide."""
        large = self.width() >= _LARGE * facteur()
        voulues = large if self._vignettes_voulues is None else self._vignettes_voulues
        montrees = voulues and self.document.pageCount() > 1
        self.vignettes.setVisible(montrees)
        self.ui.vignettes.setChecked(montrees)
        mot = "Cacher les vignettes" if montrees else "Montrer les vignettes"
        self.ui.vignettes.setAccessibleName(mot)
        self.ui.vignettes.setToolTip(mot)

    def _page_change(self, page: int) -> None:
        total = self.document.pageCount()
        self.ui.numero.blockSignals(True)
        self.ui.numero.setValue(page + 1)
        self.ui.numero.blockSignals(False)
        self.ui.precedente.setEnabled(page > 0)
        self.ui.suivante.setEnabled(page + 1 < total)
        self.vignettes.suivre(page)
        self._dire_le_cadrage()

    def _dire_le_cadrage(self) -> None:
        mode = self.vue.zoomMode()
        self.ui.zoom.setText(f"{round(self.vue.agrandissement * 100)}{fr.INSECABLE}%")
        self.ui.largeur.setChecked(mode is QPdfView.ZoomMode.FitToWidth)
        self.ui.entiere.setChecked(mode is QPdfView.ZoomMode.FitInView)

    def _entrer_dans_la_recherche(self) -> None:
        self.champ.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.champ.selectAll()

    def _dire_la_recherche(self) -> None:
        r = self.recherche
        self.ui.place_recherche.setVisible(bool(r.texte))
        self.ui.trouve.setText(r.phrase)
        for bouton in (self.ui.avant, self.ui.apres):
            bouton.setEnabled(r.nombre > 1)

    # Dire, fermer.

    def dire(self, phrase: str, ton: str = "sans") -> None:
        """Écrit un refus (ou, ``ton`` « fragile », un avertissement) au-dessus du document."""
        marquer(self.ui.refus, ton=ton)
        self.ui.refus.setText(phrase)
        self.ui.refus.show()

    def _liberer(self) -> None:
        """Le document ne reste pas en mémoire une fois fermé."""
        self.champ.clear()
        self.recherche.oublier()
        self.document.close()
        self._flux.close()
        self._flux.setData(QByteArray())
        self._octets = QByteArray()
        self._image.clear()

    def fermer(self) -> None:
        """Ferme et oublie le document."""
        self._liberer()
        self.hide()
        self.ferme.emit()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap ferme."""
        if evenement.key() == Qt.Key.Key_Escape:
            self.fermer()
        else:
            super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Montre ou cache les vignettes selon la place."""
        super().resizeEvent(evenement)
        self._disposer()

"""Le catalogue des dispositifs : chercher, lire, orienter un jeune, compléter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs import fiche as dire
from ase_parcours.bureau.dispositifs.liste import Plieur
from ase_parcours.bureau.dispositifs.panneau_completer import PanneauCompleter
from ase_parcours.bureau.dispositifs.panneau_orienter import PanneauOrienter
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_dispositifs import Ui_Dispositifs
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.theme import apparence, facteur, px
from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre, orientes
from ase_parcours.metier.dispositifs import CatalogueDispositifs, Dispositif, chercher
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.operations.seance import Fait

_COTE_A_COTE = 640
"""Sous cette largeur (à 100 % de texte), la liste passe au-dessus de la fiche."""
_HAUTE, _BASSE = 320, 230
"""Hauteur de la liste, à côté de la fiche et au-dessus d'elle."""
_TOUS = "tous les thèmes"
_CODE = Qt.ItemDataRole.UserRole


class PageDispositifs(QWidget):
    """L'onglet « Dispositifs » de l'annuaire. ``a_voir`` : l'onglet est à montrer."""

    a_voir = Signal()

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._code, self._lit = "", False
        self._catalogue: CatalogueDispositifs = contexte.lire(dispositifs_du_coffre)
        self.ui = Ui_Dispositifs()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self._plieur = Plieur(self.ui.liste)
        self._monter()
        self._relier()
        self.rafraichir()

    def _monter(self) -> None:
        u = self.ui
        filtres = DispositionFlux(u.place_filtres, 10)
        for widget in (u.chercher, u.theme, u.nos_jeunes, u.ajouter):
            filtres.addWidget(widget)
        gestes = DispositionFlux(u.place_gestes, 8)
        for bouton in (u.orienter, u.completer):
            gestes.addWidget(bouton)
        u.theme.addItem(_TOUS, "")
        for code, libelle in self._catalogue.themes.items():
            u.theme.addItem(libelle, code)
        self.ajout = PanneauCompleter(self._contexte, self._rouvrir_l_ajout)
        u.pile_ajout.addWidget(self.ajout)
        self.orienter = PanneauOrienter(
            self._contexte, self._rouvrir_l_orientation, dans_l_annuaire=True
        )
        u.pile_saisie.addWidget(self.orienter)

    def _relier(self) -> None:
        u = self.ui
        u.chercher.textChanged.connect(self._remplir)
        u.theme.currentIndexChanged.connect(self._remplir)
        u.nos_jeunes.toggled.connect(self._remplir)
        u.liste.currentItemChanged.connect(self._choisi)
        u.ajouter.clicked.connect(lambda: self.completer(None))
        u.completer.clicked.connect(lambda: self.completer(self.montre))
        u.orienter.clicked.connect(self.orienter_un_jeune)
        for panneau in (self.ajout, self.orienter):
            panneau.ferme.connect(lambda: u.liste.setFocus(Qt.FocusReason.OtherFocusReason))
        self._contexte.change.connect(self._sur_ecriture)
        apparence().changee.connect(self._disposer)

    # Montrer.

    def rafraichir(self) -> None:
        """Relit le catalogue et les droits du compte."""
        self._catalogue = self._contexte.lire(dispositifs_du_coffre)
        roles = self._contexte.lire(self._contexte.seance.acteur).roles
        self._lit, seule = peut(roles, Permission.LIRE), self._contexte.seance.lecture_seule
        for bouton, permission in (
            (self.ui.orienter, Permission.ECRIRE),
            (self.ui.completer, Permission.REGLES),
            (self.ui.ajouter, Permission.REGLES),
        ):
            permis = peut(roles, permission)
            bouton.setEnabled(permis and not seule)
            pourquoi = "Ce coffre est ouvert en lecture seule." if seule else ""
            bouton.setToolTip(pourquoi or ("" if permis else "Votre compte ne le permet pas."))
        self.ui.orienter.setVisible(self._suivis is not None)
        self.ui.faute.setText(self._catalogue.faute)
        self.ui.faute.setVisible(bool(self._catalogue.faute))
        self._remplir()

    def _remplir(self) -> None:
        u, nos_jeunes = self.ui, self.ui.nos_jeunes.isChecked()
        tous = self._catalogue.actifs if nos_jeunes else self._catalogue.dispositifs.values()
        trouves = chercher(
            tous, u.chercher.text(), theme=u.theme.currentData(), nos_jeunes=nos_jeunes
        )
        voulu = self._code
        u.liste.blockSignals(True)
        u.liste.clear()
        for d in trouves:
            ligne = QListWidgetItem(dire.ligne_de_liste(d, self._catalogue))
            ligne.setData(_CODE, d.code)
            u.liste.addItem(ligne)
        u.liste.blockSignals(False)
        u.compte.setText(fr.pluriel(len(trouves), "dispositif"))
        rangs = [r for r, d in enumerate(trouves) if d.code == voulu]
        u.liste.setCurrentRow(rangs[0] if rangs else 0)
        self._plieur.mesurer()
        self._choisi()

    @property
    def montre(self) -> Dispositif | None:
        """Le dispositif choisi."""
        ligne = self.ui.liste.currentItem()
        return self._catalogue.dispositifs.get(ligne.data(_CODE)) if ligne is not None else None

    def montrer_element(self, code: str) -> None:
        """Choisit un dispositif, filtres ôtés s'ils le cachent."""
        self.ui.chercher.clear()
        self.ui.theme.setCurrentIndex(0)
        self._code = code
        if code not in [d.code for d in chercher(self._catalogue.actifs, nos_jeunes=True)]:
            self.ui.nos_jeunes.setChecked(False)
        self._remplir()
        self.ui.liste.scrollToItem(self.ui.liste.currentItem())
        self.ui.liste.setFocus(Qt.FocusReason.OtherFocusReason)

    def entrer(self) -> None:
        """Donne le clavier à la recherche."""
        self.ui.chercher.setFocus(Qt.FocusReason.OtherFocusReason)

    def connait(self, code: str) -> bool:
        """Vrai si ce code est au catalogue."""
        return code in self._catalogue.dispositifs

    def _choisi(self) -> None:
        d = self.montre
        if d is None or d.code != self._code:
            self.orienter.hide()
        self._code = d.code if d else self._code
        self.ui.rien.setVisible(d is None)
        self.ui.fiche.setVisible(d is not None)
        if d is None:
            cache = self.ui.nos_jeunes.isChecked() or bool(self.ui.theme.currentData())
            suite = " Ôtez un filtre pour chercher partout." if cache else ""
            self.ui.rien.setText(f"Aucun dispositif ne correspond.{suite}")
        else:
            self._montrer_la_fiche(d)

    def _montrer_la_fiche(self, d: Dispositif) -> None:
        u = self.ui
        u.titre.setText(d.titre)
        u.origine.setText(dire.origine(d, self._catalogue))
        u.avertissement.setText(dire.avertissement(d))
        u.bloc_avertissement.setVisible(bool(u.avertissement.text()))
        u.utilite.setText(d.utilite)
        u.public.setText(d.public)
        u.conditions.setText(dire.conditions(d))
        u.contact.setText(dire.contact(d))
        u.bloc_page.setVisible(bool(d.facette))
        u.page.setText(f"Page {dire.page_du_dossier(d.facette)[1]}")
        u.source.setText(dire.source(d))
        combien = self._contexte.lire(orientes, d.code) if self._lit else 0
        u.orientes.setText(f"{fr.pluriel(combien, 'orientation')} dans les dossiers de ce coffre.")
        u.orientes.setVisible(combien > 0)

    # Agir.

    def completer(self, d: Dispositif | None) -> None:
        """Ouvre le panneau du territoire, sur un dispositif ou un neuf."""
        self.orienter.hide()
        self.ajout.ouvrir(d)
        self.a_voir.emit()
        se_faire_voir(self.ajout)

    def orienter_un_jeune(self) -> None:
        """Ouvre l'orientation vers le dispositif montré."""
        if self._suivis is not None and self.montre is not None:
            self.ajout.hide()
            self.orienter.ouvrir_vers(self.montre.code, self._suivis.suivies)
            self.a_voir.emit()
            se_faire_voir(self.orienter)

    def _rouvrir_l_ajout(self, quoi: Mapping[str, Any]) -> None:
        d = self._catalogue.dispositifs.get(quoi["code"])
        if d is not None or not quoi["code"]:
            self.completer(d)

    def _rouvrir_l_orientation(self, quoi: Mapping[str, Any]) -> None:
        if self.connait(quoi["dispositif"]):
            self.montrer_element(quoi["dispositif"])
            self.orienter_un_jeune()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si quelque chose est tapé et pas enregistré."""
        return self.ajout.saisie_en_cours or self.orienter.saisie_en_cours

    def _sur_ecriture(self, fait: Fait) -> None:
        if {"referentiel", "orientation_dispositif"} & set(fait.facettes):
            self.rafraichir()

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Deux colonnes si la place le permet."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        large = self.width() >= _COTE_A_COTE * facteur()
        sens = QBoxLayout.Direction
        self.ui.cotes.setDirection(sens.LeftToRight if large else sens.TopToBottom)
        self.ui.liste.setMinimumHeight(px(_HAUTE if large else _BASSE))

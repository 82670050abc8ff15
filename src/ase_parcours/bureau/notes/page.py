"""La page Notes d'un dossier : écrire d'abord, relire dessous."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.facettes.valeurs import en_ordre
from ase_parcours.bureau.forms.ui_notes import Ui_Notes
from ase_parcours.bureau.notes.carte_note import CarteNote
from ase_parcours.bureau.notes.themes import ChoixThemes
from ase_parcours.bureau.saisie.champs import saisie_de_date
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, vider
from ase_parcours.bureau.theme import px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import TYPES

PAR_PAGE = 20
_HAUTEUR = 96


class PageNotes(QWidget):
    """Les plus récentes d'abord, vingt à la fois."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._ouverte: Mapping[str, Any] = {}
        self._montrees = PAR_PAGE
        self.cartes: list[CarteNote] = []
        self.ui = Ui_Notes()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.themes = ChoixThemes(self.ui.grille_themes, self)
        self.le = saisie_de_date(self.ui.le, self.ui.faute_le, contexte.aujourd_hui)
        self.ui.texte.setFixedHeight(px(_HAUTEUR))
        self.ui.texte.installEventFilter(self)
        self.ui.pile_contenu.addStretch(1)
        self._relier()
        self._poser({})
        contexte.saisies.suivre(
            "note", self.ui.panneau_saisie, self._visee_de_saisie, self._rouvrir
        )

    def _relier(self) -> None:
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.renoncer)
        self.ui.retirer.clicked.connect(self.retirer)
        self.ui.texte.textChanged.connect(self._change)
        self.themes.change.connect(self._change)
        self.le.changee.connect(self._change)
        self.ui.chercher.textChanged.connect(self._remplir)
        self.ui.suite.clicked.connect(self._voir_la_suite)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les notes d'un dossier ; ce qui est tapé pour ce dossier reste."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        self._etat = etat
        if not meme:
            self._montrees = PAR_PAGE
            self.ui.chercher.clear()
            self._poser({})
        for widget in (self.ui.texte, self.ui.le):
            widget.setReadOnly(not etat.ecrivable)
        self._remplir()
        self._change()

    def _remplir(self) -> None:
        if self._etat is None:
            return
        vider(self.ui.pile_notes)
        toutes = en_ordre(TYPES["note"], self._etat.vue.facettes["note"])
        cherche = sans_accents(self.ui.chercher.text())
        retenues = [n for n in toutes if cherche in sans_accents(str(n["texte"] or ""))]
        self.cartes = [self._carte(n, self._etat) for n in retenues[: self._montrees]]
        for carte in self.cartes:
            self.ui.pile_notes.addWidget(carte)
        self.ui.place_filtre.setVisible(len(toutes) > 3)
        self.ui.compte.setText(fr.pluriel(len(retenues), "note"))
        self.ui.suite.setVisible(len(retenues) > self._montrees)

    def _carte(self, note: Mapping[str, Any], etat: EtatDossier) -> CarteNote:
        auteur = etat.comptes.get(str(note["auteur"]), "auteur inconnu")
        carte = CarteNote(note, auteur, modifiable=etat.ecrivable)
        carte.modification_demandee.connect(self.ouvrir)
        return carte

    def _voir_la_suite(self) -> None:
        self._montrees += PAR_PAGE
        self._remplir()

    def montrer_element(self, _type: str, identifiant: str) -> None:
        """Fait voir une note, si loin soit-elle dans la liste."""
        if self._etat is None:
            return
        self.ui.chercher.clear()
        toutes = en_ordre(TYPES["note"], self._etat.vue.facettes["note"])
        rang = next((i for i, n in enumerate(toutes) if n["id"] == identifiant), None)
        if rang is None:
            return
        self._montrees = max(self._montrees, rang + 1)
        self._remplir()
        carte = self.cartes[rang]
        carte.designer()
        faire_voir(self.ui.defile, carte)

    # Écrire.

    def ecrire(self) -> None:
        """Donne le clavier à la note que l'on va écrire."""
        self.ui.texte.setFocus(Qt.FocusReason.OtherFocusReason)

    def ouvrir(self, identifiant: str) -> None:
        """Reprend une note déjà écrite."""
        notes = self._etat.vue.facettes["note"] if self._etat else ()
        note = next((n for n in notes if n["id"] == identifiant), None)
        if note is not None:
            self._poser(note)
            self.ecrire()
            faire_voir(self.ui.defile, self.ui.panneau_saisie)

    def _poser(self, note: Mapping[str, Any]) -> None:
        self._ouverte = note
        self.ui.texte.setPlainText(note.get("texte") or "")
        self.themes.poser(note.get("themes") or ())
        le = note.get("le")
        self.le.poser(date.fromisoformat(le) if le else None)
        self.ui.le.setPlaceholderText("aujourd’hui")
        self.ui.enregistrer.setText("Enregistrer" if note else "Noter")
        self.ui.retirer.setVisible(bool(note))
        self.ui.refus.hide()
        self._change()

    def _voulus(self) -> dict[str, Any]:
        le = self.le.valeur
        voulus = {
            "texte": self.ui.texte.toPlainText().strip() or None,
            "themes": self.themes.choisis or None,
            "le": le.isoformat() if le else None,
        }
        return {c: v for c, v in voulus.items() if v != (self._ouverte.get(c) or None)}

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si quelque chose est tapé et pas encore noté."""
        return self._etat is not None and self._etat.ecrivable and bool(self._voulus())

    def _visee_de_saisie(self) -> Visee | None:
        if not self.saisie_en_cours or self._etat is None:
            return None
        return Visee("Note", self._etat.vue.ligne.id, {"note": self._ouverte.get("id")})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        if quoi["note"]:
            self.ouvrir(quoi["note"])
        else:
            self._poser({})
            self.ecrire()

    def _change(self) -> None:
        change = bool(self._voulus())
        ecrivable = self._etat is not None and self._etat.ecrivable
        self.ui.renoncer.setVisible(change or bool(self._ouverte))
        self.ui.enregistrer.setEnabled(ecrivable and change)
        self.ui.enregistrer.setToolTip(self._etat.pourquoi_pas_ecrire if self._etat else "")

    def enregistrer(self) -> None:
        """Écrit la note."""
        if self._etat is None or not self.le.controler() or not self.ui.enregistrer.isEnabled():
            return
        arguments = {"jeune": self._etat.numero, **self._voulus()}
        if self._ouverte:
            arguments["note"] = self._ouverte["id"]
        self._contexte.faire(
            "enregistrer_note",
            arguments,
            phrase="Note enregistrée." if self._ouverte else "Noté.",
            apres=lambda _: self._poser({}),
            echec=self._refuser,
        )

    def retirer(self) -> None:
        """Retire la note ouverte ; « Annuler » la remet."""
        self._contexte.faire(
            "retirer_element",
            {"type": "note", "element": self._ouverte["id"]},
            phrase="Note retirée.",
            apres=lambda _: self._poser({}),
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def renoncer(self) -> None:
        """Oublie ce qui est tapé."""
        self._poser({})

    # Clavier et disposition.

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Ctrl Entrée note."""
        if evenement.type() == QEvent.Type.KeyPress and isinstance(evenement, QKeyEvent):
            entree = evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entree and evenement.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.enregistrer()
                return True
        return super().eventFilter(objet, evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Les thèmes se rangent selon la largeur."""
        super().resizeEvent(evenement)
        self.themes.disposer(self.width() - px(60))

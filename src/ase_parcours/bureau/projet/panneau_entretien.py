"""Mener un entretien : les questions d'une trame, remplies en parlant, et les droits expliqués."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ase_parcours.bureau.composants.bascule import Bascule
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.facettes.liens import Lien, lier
from ase_parcours.bureau.forms.ui_entretien import Ui_Entretien
from ase_parcours.bureau.saisie.formulaire import preparer, ranger, vider
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels.listes import nomenclature
from ase_parcours.referentiels.trames import Trame, trames

Rangee = Mapping[str, Any]
_CHAMPS = ("date", "participants", "confiance", "signe", "position", "desaccord")
_HAUTEUR_REPONSE = 58


class PanneauEntretien(PanneauDeSaisie):
    """Un entretien neuf d'une trame, ou un entretien déjà noté."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._dossier = ""
        self._rangee: Rangee = {}
        self.trame: Trame | None = None
        self.reponses: dict[str, QPlainTextEdit] = {}
        self.ui = Ui_Entretien()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        fiche = TYPES["entretien"].fiche
        for nom in ("confiance", "signe", "desaccord"):
            setattr(self.ui, f"faute_{nom}", QWidget(self))
        self.liens: dict[str, Lien] = {
            nom: lier(self.ui, nom, fiche[nom], contexte.aujourd_hui) for nom in _CHAMPS
        }
        self.droits = {
            t.code: Bascule(
                t.libelle, ("expliqué", "pas encore expliqué"), self.ui.grille_droits.parentWidget()
            )
            for t in nomenclature("droits").termes.values()
        }
        self._blocs = [getattr(self.ui, f"bloc_{n}") for n in _CHAMPS[:4]]
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.hide()

    def ouvrir(self, dossier: str, trame: Trame, rangee: Rangee | None = None) -> None:
        """Prépare un entretien. ``rangee`` : celui que l'on reprend."""
        self._dossier, self.trame = dossier, trame
        self._rangee = rangee or {"date": self._contexte.aujourd_hui.isoformat()}
        self.ui.titre.setText(trame.titre)
        self.ui.article.setText(trame.article)
        for nom, lien in self.liens.items():
            lien.poser(self._rangee.get(nom))
        self._poser_les_questions(trame, self._rangee.get("reponses") or {})
        expliques = self._rangee.get("droits_expliques") or []
        for code, bouton in self.droits.items():
            bouton.setChecked(code in expliques)
        self.ui.refus.hide()
        self.show()
        self._disposer()
        next(iter(self.reponses.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _poser_les_questions(self, trame: Trame, reponses: Mapping[str, str]) -> None:
        vider(self.ui.pile_questions)
        self.reponses = {}
        for question in trame.questions:
            bloc = QWidget()
            pile = QVBoxLayout(bloc)
            pile.setContentsMargins(0, 0, 0, 0)
            pile.setSpacing(px(3))
            libelle = etiquette(question.texte, genre="fort", plie=True)
            zone = QPlainTextEdit(reponses.get(question.cle, ""))
            zone.setTabChangesFocus(True)
            zone.setFixedHeight(px(_HAUTEUR_REPONSE))
            zone.setAccessibleName(question.texte)
            libelle.setBuddy(zone)
            pile.addWidget(libelle)
            if question.aide:
                pile.addWidget(etiquette(question.aide, genre="second", plie=True))
            pile.addWidget(zone)
            self.ui.pile_questions.addWidget(bloc)
            self.reponses[question.cle] = zone

    # Lire et écrire.

    def changements(self) -> dict[str, Any]:
        """Ce qui n'est pas encore au coffre, tel que l'opération l'attend."""
        voulus: dict[str, Any] = {n: x.lire() for n, x in self.liens.items() if not x.faute}
        dites = {c: z.toPlainText().strip() for c, z in self.reponses.items()}
        voulus["reponses"] = {c: v for c, v in dites.items() if v} or None
        voulus["droits_expliques"] = [c for c, b in self.droits.items() if b.isChecked()] or None
        return {c: v for c, v in voulus.items() if v != (self._rangee.get(c) or None)}

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si quelque chose est noté et pas encore enregistré."""
        return not self.isHidden() and bool(self.changements())

    @property
    def entretien(self) -> str:
        """Identifiant de l'entretien repris, vide s'il est neuf."""
        return str(self._rangee.get("id") or "")

    def enregistrer(self) -> None:
        """Écrit l'entretien, complet ou non."""
        if self.trame is None or not all(x.controler() for x in self.liens.values()):
            return
        arguments: dict[str, Any] = {"jeune": self._dossier, **self.changements()}
        if "id" in self._rangee:
            arguments["entretien"] = self._rangee["id"]
        else:
            arguments = {"date": self._rangee["date"], **arguments}
            arguments |= {"type": self.trame.titre, "trame": self.trame.code}
        self._contexte.faire(
            "enregistrer_entretien",
            arguments,
            phrase="Entretien enregistré.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Ctrl Entrée enregistre. Échap ne ferme que si rien n'est noté : on parle, on ne perd
        pas."""
        ctrl = bool(evenement.modifiers() & Qt.KeyboardModifier.ControlModifier)
        entree_seule = evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ctrl
        if entree_seule or (evenement.key() == Qt.Key.Key_Escape and self.saisie_en_cours):
            evenement.ignore()
        else:
            super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Autant de colonnes que la largeur en porte."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        colonnes = max(1, min(4, self.width() // px(290)))
        ranger(self.ui.grille_champs, self._blocs, colonnes)
        ranger(self.ui.grille_droits, list(self.droits.values()), max(1, self.width() // px(300)))
        accord = [self.ui.bloc_position, self.ui.bloc_desaccord]
        ranger(self.ui.grille_accord, accord, min(2, colonnes))


def trame_de(rangee: Rangee) -> Trame | None:
    """La trame d'un entretien noté : la sienne, ou celle de son type."""
    toutes = trames()
    return toutes.get(str(rangee.get("trame"))) or toutes.get(str(rangee.get("type_code")))

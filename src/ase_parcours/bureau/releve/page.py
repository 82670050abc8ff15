"""La page Relève : par jeune, sorties et constats, notes, puis ce que chacun a fait."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.forms.ui_releve import Ui_Releve
from ase_parcours.bureau.gestes_dits import COMPTE_INCONNU, nom, quand
from ase_parcours.bureau.releve.lecture import lire
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.mots import EVENEMENTS
from ase_parcours.coffre.lectures.releve import (
    Fait,
    Geste,
    JeuneReleve,
    NoteRelevee,
    Releve,
    repere_en_texte,
)
from ase_parcours.erreurs import ErreurParcours

_MONTRES = 60
"""Dossiers montrés : au-delà (un import), la page serait longue à dessiner et à lire."""
_DITES_AILLEURS = frozenset({"enregistrer_note"})
"""Opérations dont la page montre déjà ce qu'elles ont écrit."""


class PageReleve(QWidget):
    """Se relit quand les dossiers changent, et chaque fois qu'elle revient à l'écran."""

    def __init__(
        self, contexte: Contexte, suivis: JeunesSuivis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.lue: Releve | None = None
        self.boutons: dict[str, Bouton] = {}
        """« Ouvrir le dossier », par numéro de dossier."""
        self.ui = Ui_Releve()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self._vide = RienAMontrer("circle-check", "Vous avez tout lu", "")
        self.ui.pile_vide.addWidget(self._vide)
        self.ui.pile_vide.addStretch(1)
        self.ui.tout_lu.clicked.connect(self.tout_lu)
        self.ui.refus.hide()
        AJour(self, suivis, self.rafraichir)
        self.rafraichir()

    def rafraichir(self) -> None:
        """Relit la relève."""
        self.lue = lire(self._contexte)
        jeunes = self.lue.jeunes if self.lue is not None else ()
        vider(self.ui.pile_jeunes)
        self.boutons = {}
        for jeune in jeunes[:_MONTRES]:
            self.ui.pile_jeunes.addWidget(self._carte(jeune))
        if self.lue is not None:
            self.ui.phrase.setText(f"Depuis le {quand(self.lue.depuis)}")
        self.ui.compte.setText(_compte(jeunes))
        self.ui.compte.setVisible(bool(jeunes))
        self._vide.setVisible(not jeunes)
        lecture_seule = self._contexte.seance.lecture_seule
        self.ui.tout_lu.setEnabled(bool(jeunes) and not lecture_seule)
        pourquoi = "Ce coffre est ouvert en lecture seule." if lecture_seule else ""
        self.ui.tout_lu.setToolTip(pourquoi)

    def _carte(self, jeune: JeuneReleve) -> QFrame:
        carte = QFrame()
        carte.setProperty("genre", "panneau")
        pile = QVBoxLayout(carte)
        pile.setContentsMargins(px(14), px(10), px(14), px(10))
        pile.setSpacing(px(6))
        tete = QHBoxLayout()
        tete.addWidget(etiquette(jeune.nom, genre="titre_panneau"))
        tete.addWidget(etiquette(jeune.dossier, genre="doux"), 1)
        bouton = Bouton("Ouvrir le dossier", icone="arrow-right", taille="petite")
        bouton.setAccessibleName(f"Ouvrir le dossier {fr.elision(jeune.nom)}")
        bouton.clicked.connect(partial(self._ouvrir, jeune))
        tete.addWidget(bouton, 0, Qt.AlignmentFlag.AlignRight)
        self.boutons[jeune.dossier] = bouton
        pile.addLayout(tete)
        for ligne in _lignes(jeune):
            pile.addWidget(ligne)
        return carte

    def _ouvrir(self, jeune: JeuneReleve) -> None:
        page = "synthese" if jeune.faits else "journal"
        self._contexte.ouvrir_dossier.emit(jeune.id, page)

    def tout_lu(self) -> None:
        """Retient ce qui est à l'écran comme lu ; ce qui est arrivé depuis reste à lire."""
        if self.lue is None:
            return
        self._contexte.faire(
            "marquer_releve",
            {"lu": repere_en_texte(self.lue.lu)},
            phrase="Relève lue.",
            apres=lambda _: self.rafraichir(),
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()


def _lignes(jeune: JeuneReleve) -> Iterator[QWidget]:
    for fait in jeune.faits:
        yield ligne_a_icone("alert-circle", "sans_texte", _fait(fait), genre="fort")
    for note in jeune.notes:
        yield ligne_a_icone("notes", "accent", _note(note), suite=_signature(note.qui, note.quand))
    for phrase in _gestes(jeune):
        yield ligne_a_icone("history", "doux", phrase, genre="second")


def _fait(f: Fait) -> str:
    le = f" le {fr.date_longue(date.fromisoformat(f.le))}" if f.le else ""
    annule = ", annulé depuis" if f.annule else ""
    return f"{EVENEMENTS.get(f.type, f.type)}{le}{annule}, par {f.qui or COMPTE_INCONNU}."


def _note(n: NoteRelevee) -> str:
    texte = " ".join(n.texte.split())
    return f"{texte}…" if n.coupee else texte


def _gestes(jeune: JeuneReleve) -> Iterator[str]:
    """« Veilleuse, 3 nov. 2026, 6 h 40 : Identité (2 fois), Accueil. » Une ligne par personne."""
    par_personne: dict[str, list[Geste]] = {}
    for g in jeune.gestes:
        if not (jeune.notes and g.operation in _DITES_AILLEURS):
            par_personne.setdefault(g.qui, []).append(g)
    for qui, gestes in par_personne.items():
        dits = ", ".join(_geste(g) for g in gestes)
        yield f"{_signature(qui, gestes[0].quand)}{fr.INSECABLE}: {dits}."


def _geste(g: Geste) -> str:
    return f"{nom(g.operation)} ({fr.nombre(g.fois)} fois)" if g.fois > 1 else nom(g.operation)


def _signature(qui: str, instant: str) -> str:
    return f"{qui or COMPTE_INCONNU}, {quand(instant)}"


def _compte(jeunes: tuple[JeuneReleve, ...]) -> str:
    combien = fr.pluriel(len(jeunes), "dossier a changé", "dossiers ont changé")
    if len(jeunes) > _MONTRES:
        return f"{combien} ; les {_MONTRES} plus pressants sont ici, les autres dans Jeunes."
    return f"{combien}, sorties et notes d{fr.APOSTROPHE}abord."

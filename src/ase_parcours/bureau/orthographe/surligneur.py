"""Souligner les mots à revoir d'un éditeur, par petites tranches, sans jamais toucher au texte."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ase_parcours.bureau.orthographe.correcteur import Correcteur
from ase_parcours.bureau.orthographe.decoupe import decouper
from ase_parcours.bureau.theme import apparence, couleur, courant

Editeur: TypeAlias = QPlainTextEdit | QTextEdit
PAUSE = 250
"""Millisecondes sans frappe avant de relire."""
_TRANCHE = 0.004  # secondes de calcul d'affilée
BLOC_MAX = 10_000
"""Signes d'un paragraphe relu ; au-delà, Qt lui-même le redessine trop lentement."""


class Surligneur(QSyntaxHighlighter):
    """Relit tout le texte à chaque pause. ``releve`` : nombre de mots soulignés, s'il a changé."""

    releve = Signal(int)

    def __init__(self, editeur: Editeur, correcteur: Correcteur) -> None:
        super().__init__(editeur.document())
        self._editeur = editeur
        self._correcteur = correcteur
        self.connus: frozenset[str] = frozenset()
        self.nombre = 0
        self._compte = 0
        self._relit = False
        self._pret = False
        self._frappe: int | None = None
        """Place du curseur après la dernière frappe : le mot qu'il touche n'est pas fini."""
        self._bloc = QTextBlock()
        self._inconnus: set[str] = set()
        self._attend = False
        self._pause = _minuterie(self, self.relire)
        self._suite = _minuterie(self, self._avancer)
        self.document().contentsChange.connect(self._sur_changement)
        editeur.cursorPositionChanged.connect(self._sur_curseur)
        correcteur.appris.connect(self._sur_verdicts)
        correcteur.lexique_change.connect(self.relire)
        apparence().changee.connect(self._habiller)
        self._habiller()
        # Qt relirait tout dans un instant, en le disant à qui écoute le texte.
        with QSignalBlocker(self.document()):
            self.rehighlight()

    # Ce que Qt appelle.

    def highlightBlock(self, texte: str) -> None:  # noqa: N802
        """Souligne un paragraphe : celui que l'on tape, ou celui que la relecture demande."""
        if not self._pret:
            return
        if not self._relit:
            curseur = self._editeur.textCursor()
            if self.currentBlock() != curseur.block():
                return
            self._frappe = curseur.position() if self._editeur.hasFocus() else None
        for debut, longueur, _ in self._fautes(texte, self.currentBlock().position()):
            self.setFormat(debut, longueur, self._format)

    def _fautes(self, texte: str, place: int) -> list[tuple[int, int, str]]:
        if len(texte) > BLOC_MAX:
            return []
        fautes = []
        for debut, longueur, mot in decouper(texte):
            verdict = self._correcteur.verdict(mot)
            if verdict:
                continue
            if self._frappe is not None and (
                place + debut <= self._frappe <= place + debut + longueur
            ):
                continue
            if verdict is None:
                self._inconnus.add(mot)
            elif self._correcteur.fautif(mot, self.connus):
                fautes.append((debut, longueur, mot))
        return fautes

    # Relire, par tranches.

    def relire(self) -> None:
        """Relit maintenant : le paragraphe du curseur d'abord, puis tout depuis le début."""
        self._pause.stop()
        if not self._editeur.isVisible():
            return  # derrière le verrou, rien ne se relit ; le prochain focus le fera
        self._pret = True
        self._souligner(self._editeur.textCursor().block())
        self._demander()
        self._bloc = self.document().begin()
        self._compte = 0
        self._suite.start(0)

    def _avancer(self) -> None:
        if not self._editeur.isVisible():
            return
        fin = time.perf_counter() + _TRANCHE
        while self._bloc.isValid():
            self._revoir(self._bloc)
            self._bloc = self._bloc.next()
            if time.perf_counter() > fin:
                self._demander()
                self._suite.start(0)
                return
        self._demander()
        if not self._attend and self._compte != self.nombre:
            self.nombre = self._compte
            self.releve.emit(self.nombre)

    def _demander(self) -> None:
        self._attend = self._correcteur.demander(self._inconnus)
        self._inconnus.clear()

    def _revoir(self, bloc: QTextBlock) -> None:
        fautes = self._fautes(bloc.text(), bloc.position())
        self._compte += len(fautes)
        if fautes or bloc.layout().formats():
            self._souligner(bloc)

    def _souligner(self, bloc: QTextBlock) -> None:
        self._relit = True
        # Le texte n'a pas changé : personne n'a à l'entendre (enregistrer, dire « modifié »…).
        with QSignalBlocker(self.document()):
            self.rehighlightBlock(bloc)
        self._relit = False

    # Ce qui arrive à l'éditeur.

    def _sur_changement(self) -> None:
        self._suite.stop()
        self._pause.start(PAUSE)

    def _sur_curseur(self) -> None:
        if self._frappe is not None and self._editeur.textCursor().position() != self._frappe:
            self.finir_le_mot()

    def _sur_verdicts(self) -> None:
        # Une frappe en cours relira d'elle-même.
        if self._attend and not self._pause.isActive():
            self.relire()

    def finir_le_mot(self) -> None:
        """Le curseur a quitté le mot que l'on tapait : il se juge comme les autres."""
        self._frappe = None
        if not self._pause.isActive():
            self._pause.start(PAUSE)

    def faute_a(self, place: int) -> tuple[int, int, str] | None:
        """Le mot à revoir qui touche cette place : début et longueur dans le texte, signes."""
        bloc = self.document().findBlock(place)
        frappe, self._frappe = self._frappe, None
        fautes = self._fautes(bloc.text(), bloc.position())
        self._frappe = frappe
        for debut, longueur, mot in fautes:
            if debut <= place - bloc.position() <= debut + longueur:
                return bloc.position() + debut, longueur, mot
        return None

    def faute_apres(self, place: int) -> tuple[int, int, str] | None:
        """Le prochain mot à revoir, en reprenant au début du texte s'il le faut."""
        premiere = None
        bloc = self.document().begin()
        while bloc.isValid():
            for debut, longueur, mot in self._fautes(bloc.text(), bloc.position()):
                faute = (bloc.position() + debut, longueur, mot)
                if faute[0] >= place:
                    return faute
                premiere = premiere or faute
            bloc = bloc.next()
        return premiere

    def _habiller(self) -> None:
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._format.setUnderlineColor(couleur(courant().sans_trait))
        if self._pret:
            self.relire()

    def retirer(self) -> None:
        """Ne souligne plus rien, et ne suit plus l'éditeur."""
        self._pause.stop()
        self._suite.stop()
        self._correcteur.appris.disconnect(self._sur_verdicts)
        self._correcteur.lexique_change.disconnect(self.relire)
        with QSignalBlocker(self.document()):
            self.setDocument(None)
        self.deleteLater()


def choisir(editeur: Editeur, debut: int, longueur: int) -> QTextCursor:
    """Un curseur qui tient ces signes."""
    curseur = editeur.textCursor()
    curseur.setPosition(debut)
    curseur.setPosition(debut + longueur, QTextCursor.MoveMode.KeepAnchor)
    return curseur


def _minuterie(parent: Surligneur, geste: Callable[[], None]) -> QTimer:
    minuterie = QTimer(parent)
    minuterie.setSingleShot(True)
    minuterie.timeout.connect(geste)
    return minuterie

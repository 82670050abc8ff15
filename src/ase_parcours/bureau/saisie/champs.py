"""Tenir un champ de saisie : lire pendant la frappe, dire la faute dessous, remettre au propre."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from ase_parcours import francais as fr
from ase_parcours.bureau.saisie.dates_tapees import AIDE
from ase_parcours.bureau.saisie.lecture import (
    FauteDeSaisie,
    ecrire_montant,
    ecrire_naissance,
    lire_jour,
    lire_montant,
    lire_naissance,
    lire_nombre,
)
from ase_parcours.bureau.theme.feuille import marquer

T = TypeVar("T")


class Saisie(QObject, Generic[T]):
    """Un ``QLineEdit`` et l'étiquette de sa faute. ``changee`` est émis à chaque frappe.

    La faute n'est écrite qu'en quittant le champ (on ne gronde pas une date à moitié tapée),
    mais elle s'efface dès que la saisie se lit.
    """

    changee = Signal()

    def __init__(
        self,
        champ: QLineEdit,
        faute: QLabel,
        lire: Callable[[str], T | None],
        ecrire: Callable[[T | None], str],
        *,
        obligatoire: str = "",
        aide: str = "",
        dire: Callable[[T], str] | None = None,
    ) -> None:
        """``aide`` : ce que l'on peut taper, en infobulle ; ``dire`` : la valeur comprise d'un
        raccourci, en toutes lettres, dite en quittant le champ."""
        super().__init__(champ)
        self.champ = champ
        self._aide, self._dire = aide or champ.toolTip(), dire
        champ.setToolTip(self._aide)
        self._etiquette = faute
        self._lire, self._ecrire = lire, ecrire
        self._obligatoire = obligatoire
        faute.setProperty("genre", "second")
        faute.setProperty("ton", "sans")
        faute.setWordWrap(True)
        faute.hide()
        champ.textChanged.connect(self._frappe)
        champ.editingFinished.connect(self._quitter)

    @property
    def valeur(self) -> T | None:
        """Ce qui est saisi ; ``None`` si le champ est vide ou ne se lit pas."""
        try:
            return self._lire(self.champ.text())
        except FauteDeSaisie:
            return None

    @property
    def faute(self) -> str:
        """Ce qui ne va pas, vide si tout va."""
        try:
            lu = self._lire(self.champ.text())
        except FauteDeSaisie as faute:
            return faute.phrase
        return self._obligatoire if lu is None else ""

    def poser(self, valeur: T | None) -> None:
        """Met une valeur dans le champ et efface la faute."""
        self.champ.setText(self._ecrire(valeur))
        self.champ.setCursorPosition(0)  # d'un long nom, on voit le début
        self.montrer("")

    def controler(self) -> bool:
        """Montre la faute s'il y en a une ; vrai si le champ va."""
        self.montrer(self.faute)
        return not self.faute

    def _frappe(self) -> None:
        self.champ.setToolTip(self._aide)
        if self._etiquette.text() and not self.faute:
            self.montrer("")
        self.changee.emit()

    def _quitter(self) -> None:
        if not self.champ.text().strip():
            self.montrer("")
            return
        if self.controler():
            tape, valeur = self.champ.text(), self.valeur
            propre = self._ecrire(valeur)
            if propre != tape:
                self.champ.setText(propre)
                self._dire_ce_qui_est_compris(tape, valeur)

    def _dire_ce_qui_est_compris(self, tape: str, valeur: T | None) -> None:
        if self._dire is not None and valeur is not None:
            i = fr.INSECABLE
            compris = f"«{i}{tape.strip()}{i}» compris{i}: {self._dire(valeur)}."
            self.champ.setToolTip(f"{compris}\n{self._aide}")
            self.champ.setAccessibleDescription(compris)

    def montrer(self, faute: str) -> None:
        """Écrit une faute sous le champ, ou l’efface."""
        self._etiquette.setText(faute)
        self._etiquette.setVisible(bool(faute))
        self.champ.setAccessibleDescription(faute)
        marquer(self.champ, etat="erreur" if faute else None)


def saisie_de_date(
    champ: QLineEdit, faute: QLabel, aujourd_hui: date, *, obligatoire: str = ""
) -> Saisie[date]:
    """Un champ de date. Montre « jj/mm/aaaa » quand il est vide."""
    champ.setPlaceholderText("jj/mm/aaaa")
    return Saisie(
        champ,
        faute,
        lambda texte: lire_jour(texte, aujourd_hui),
        lambda jour: fr.date_numerique(jour) if jour is not None else "",
        obligatoire=obligatoire,
        aide=AIDE,
        dire=fr.date_avec_jour,
    )


def saisie_de_naissance(champ: QLineEdit, faute: QLabel, aujourd_hui: date) -> Saisie[str]:
    """Un champ de naissance, peut-être partielle (« 05/2009 », « 2009 »)."""
    champ.setPlaceholderText("jj/mm/aaaa, ou ce que l’on sait")
    return Saisie(champ, faute, lambda t: lire_naissance(t, aujourd_hui), ecrire_naissance)


def saisie_de_montant(champ: QLineEdit, faute: QLabel) -> Saisie[int]:
    """Un champ d'euros par mois ; la valeur est en centimes."""
    champ.setPlaceholderText("on ne sait pas")
    return Saisie(champ, faute, lire_montant, ecrire_montant)


def saisie_de_nombre(champ: QLineEdit, faute: QLabel) -> Saisie[int]:
    """Un champ de nombre entier."""
    champ.setPlaceholderText("on ne sait pas")
    return Saisie(champ, faute, lire_nombre, lambda n: "" if n is None else str(n))


def saisie_de_texte(champ: QLineEdit, faute: QLabel, *, obligatoire: str = "") -> Saisie[str]:
    """Un champ de texte libre ; les blancs autour ne comptent pas."""
    return Saisie(
        champ, faute, lambda t: " ".join(t.split()) or None, lambda v: v or "",
        obligatoire=obligatoire,
    )  # fmt: skip

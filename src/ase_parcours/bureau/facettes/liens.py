"""Lier un champ du vocabulaire à ce qui le saisit, et un formulaire à un fait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs
from ase_parcours.bureau.saisie.champs import (
    Saisie,
    saisie_de_date,
    saisie_de_montant,
    saisie_de_nombre,
    saisie_de_texte,
)
from ase_parcours.bureau.saisie.noms import proposer_des_noms
from ase_parcours.bureau.theme import px
from ase_parcours.metier.formes import Champ
from ase_parcours.metier.formes import Saisie as Genre
from ase_parcours.referentiels.listes import nomenclature

_REPONSES = {True: "oui", False: "non", None: "inconnu"}
_HAUTEUR_TEXTE = 84


class Lien(QObject):
    """Un champ et son entrée. ``changee`` : à chaque frappe ou choix."""

    changee = Signal()

    def __init__(self, entree: QWidget) -> None:
        super().__init__(entree)
        self.entree = entree

    @property
    def arrets(self) -> list[QWidget]:
        """Ce qui prend le clavier, dans l'ordre de tabulation."""
        return [self.entree]

    def entrer(self) -> None:
        """Donne le clavier au champ."""
        self.arrets[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def lire(self) -> Any:  # noqa: ANN401 - selon le champ
        """La valeur du vocabulaire, ou ``None``."""
        raise NotImplementedError

    def poser(self, valeur: Any) -> None:  # noqa: ANN401
        """Montre une valeur du vocabulaire."""
        raise NotImplementedError

    @property
    def faute(self) -> str:
        """Ce qui ne va pas ; vide si tout va."""
        return ""

    def controler(self) -> bool:
        """Montre la faute ; vrai s'il n'y en a pas."""
        return True

    def verrouiller(self, verrou: bool) -> None:
        """En lecture seule, ou non."""
        self.entree.setEnabled(not verrou)


class LienLigne(Lien):
    """Une ligne : texte, date, montant, nombre."""

    def __init__(self, saisie: Saisie[Any]) -> None:
        super().__init__(saisie.champ)
        self.saisie = saisie
        saisie.changee.connect(self.changee)

    def lire(self) -> Any:  # noqa: ANN401
        """Une date en ISO, sinon la valeur saisie."""
        valeur = self.saisie.valeur
        return valeur.isoformat() if isinstance(valeur, date) else valeur

    def poser(self, valeur: Any) -> None:  # noqa: ANN401
        """Montre la valeur."""
        est_date = isinstance(valeur, str) and self.saisie.champ.property("saisie") == "jour"
        self.saisie.poser(date.fromisoformat(valeur) if est_date else valeur)

    @property
    def faute(self) -> str:
        """La faute de frappe."""
        return self.saisie.faute

    def controler(self) -> bool:
        """Montre la faute sous le champ."""
        return self.saisie.controler()

    def verrouiller(self, verrou: bool) -> None:
        """Le texte reste lisible et copiable."""
        self.saisie.champ.setReadOnly(verrou)


class LienTexte(Lien):
    """Un texte de plusieurs lignes."""

    def __init__(self, zone: QPlainTextEdit, longueur: int) -> None:
        super().__init__(zone)
        self.zone, self._longueur = zone, longueur
        zone.setMinimumHeight(px(_HAUTEUR_TEXTE))
        zone.setMaximumHeight(px(_HAUTEUR_TEXTE + 24))
        zone.textChanged.connect(self.changee)

    def lire(self) -> str | None:
        """Le texte, sans les blancs qui l'entourent."""
        return self.zone.toPlainText().strip() or None

    def poser(self, valeur: Any) -> None:  # noqa: ANN401
        """Montre le texte."""
        self.zone.setPlainText(valeur or "")

    @property
    def faute(self) -> str:
        """Un texte trop long est dit avant d'être refusé."""
        trop = len(self.zone.toPlainText()) - self._longueur
        if trop <= 0:
            return ""
        return f"Le texte dépasse de {fr.pluriel(trop, 'caractère')} : joignez-le en document."

    def verrouiller(self, verrou: bool) -> None:
        """Le texte reste lisible et copiable."""
        self.zone.setReadOnly(verrou)


class LienTrois(Lien):
    """Oui, non, on ne sait pas. Une réponse jamais donnée n'est pas écrite."""

    def __init__(self, reponse: TroisValeurs) -> None:
        super().__init__(reponse)
        self.reponse = reponse
        self._posee: str | None = None
        reponse.valeur_changee.connect(self.changee)

    @property
    def arrets(self) -> list[QWidget]:
        """Les trois segments ; Qt ne s'arrête que sur celui qui est choisi."""
        return self.reponse.segments

    def entrer(self) -> None:
        """Donne le clavier au segment choisi."""
        choisi = next(s for s in self.reponse.segments if s.property("checked"))
        choisi.setFocus(Qt.FocusReason.OtherFocusReason)

    def lire(self) -> str | None:
        """« on ne sait pas » n'est écrit que s'il remplace une réponse."""
        dite = _REPONSES[self.reponse.valeur]
        return self._posee if dite == "inconnu" and self._posee in (None, "inconnu") else dite

    def poser(self, valeur: Any) -> None:  # noqa: ANN401
        """Montre la réponse."""
        self._posee = valeur
        self.reponse.choisir({"oui": True, "non": False}.get(str(valeur)))


class LienChoix(Lien):
    """Un code d'une liste fermée."""

    def __init__(self, liste: QComboBox, champ: Champ) -> None:
        super().__init__(liste)
        self.liste = liste
        liste.addItem(fr.ON_NE_SAIT_PAS, None)
        for terme in nomenclature(champ.liste).termes.values():
            liste.addItem(terme.libelle, terme.code)
        _laisser_plier(liste)
        liste.currentIndexChanged.connect(self.changee)

    def lire(self) -> str | None:
        """Le code choisi."""
        code: str | None = self.liste.currentData()
        return code

    def poser(self, valeur: Any) -> None:  # noqa: ANN401
        """Montre le code ; un code que la liste n'a plus y est ajouté tel quel."""
        rang = self.liste.findData(valeur)
        if rang < 0:
            self.liste.addItem(str(valeur), valeur)
            rang = self.liste.count() - 1
        self.liste.setCurrentIndex(rang)


class LienMot(Lien):
    """Un mot libre, avec les libellés de sa liste proposés pendant la frappe."""

    def __init__(self, liste: QComboBox, champ: Champ) -> None:
        super().__init__(liste)
        self.liste = liste
        liste.addItems([t.libelle for t in nomenclature(champ.liste).termes.values()])
        liste.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        liste.setMaxVisibleItems(14)
        _laisser_plier(liste)
        _completer(liste.lineEdit(), liste.completer())
        liste.setCurrentIndex(-1)
        liste.setEditText("")
        liste.editTextChanged.connect(self.changee)

    def lire(self) -> str | None:
        """Le mot écrit."""
        return " ".join(self.liste.currentText().split()) or None

    def poser(self, valeur: Any) -> None:  # noqa: ANN401
        """Montre le mot tel qu'il a été dit."""
        self.liste.setEditText(valeur or "")


def _laisser_plier(liste: QComboBox) -> None:
    """Une liste aux libellés longs ne force pas la largeur de sa colonne."""
    liste.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    liste.setMinimumContentsLength(10)


def _completer(ligne: QLineEdit | None, aide: QCompleter | None) -> None:
    if ligne is None or aide is None:
        return
    aide.setFilterMode(Qt.MatchFlag.MatchContains)
    aide.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    aide.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)


class Formulaire(Protocol):
    """Un formulaire compilé : ses entrées portent le nom des champs."""

    def setupUi(self, racine: QWidget) -> None:  # noqa: N802
        """Pose les entrées."""


def lier(ui: Any, nom: str, champ: Champ, aujourd_hui: date) -> Lien:  # noqa: ANN401 - compilé
    """Lie un champ à l'entrée que le formulaire lui a dessinée, et lui donne son nom accessible."""
    if champ.saisie is Genre.TROIS:
        reponse = TroisValeurs(champ.libelle)
        getattr(ui, f"pile_{nom}").addWidget(reponse)
        getattr(ui, f"faute_{nom}").hide()
        return LienTrois(reponse)
    entree = getattr(ui, nom)
    entree.setAccessibleName(champ.libelle)
    faute = getattr(ui, f"faute_{nom}")
    match champ.saisie:
        case Genre.LONG:
            faute.hide()
            return LienTexte(entree, champ.max)
        case Genre.CHOIX:
            faute.hide()
            return LienChoix(entree, champ)
        case Genre.MOT:
            faute.hide()
            return LienMot(entree, champ)
        case Genre.JOUR:
            entree.setProperty("saisie", "jour")
            return LienLigne(saisie_de_date(entree, faute, aujourd_hui))
        case Genre.MONTANT:
            return LienLigne(saisie_de_montant(entree, faute))
        case Genre.NOMBRE:
            return LienLigne(saisie_de_nombre(entree, faute))
        case _:
            entree.setMaxLength(champ.max)
            return LienLigne(saisie_de_texte(entree, faute))


def proposer(liens: Mapping[str, Lien], nom: str, mots: Sequence[str]) -> None:
    """Propose des mots déjà connus (annuaire, référents) pendant la frappe d'un champ de texte."""
    lien = liens.get(nom)
    if not isinstance(lien, LienLigne) or not mots:
        return
    proposer_des_noms(lien.saisie.champ, mots)

"""Lire et remettre ce qui est tapé dans n'importe quel champ, sans le comprendre."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs


def champ_de(widget: QWidget | None, racine: QWidget) -> QWidget | None:
    """Le champ de saisie auquel appartient ``widget``, sous ``racine`` ; ``None`` s'il n'en a pas.

    Une ligne dans une liste modifiable est la liste ; un segment d'« oui, non, on ne sait pas »
    est la question.
    """
    trouve: QWidget | None = None
    while widget is not None:
        if _est_un_champ(widget):
            trouve = widget
        if widget is racine:
            return trouve
        widget = widget.parentWidget()
    return None


def champs(racine: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Les champs d'un formulaire et leur nom, dans l'ordre où ils ont été posés."""
    vus: set[str] = set()
    for widget in racine.findChildren(QWidget):
        if _est_un_champ(widget) and champ_de(widget, racine) is widget:
            nom = nom_de(widget)
            if nom and nom not in vus:
                vus.add(nom)
                yield nom, widget


def nom_de(champ: QWidget) -> str:
    """Le nom que le formulaire lui donne, sinon celui que dit un lecteur d'écran."""
    nom = champ.objectName()
    return champ.accessibleName() if not nom or nom.startswith("qt_") else nom


def valeur_de(champ: QWidget) -> Any:  # noqa: ANN401 - texte, oui ou non selon le champ
    """Ce qui est montré, tel que tapé ou choisi."""
    match champ:
        case QLineEdit():
            return champ.text()
        case QPlainTextEdit() | QTextEdit():
            return champ.toPlainText()
        case QComboBox():
            return champ.currentText()
        case TroisValeurs():
            return champ.valeur
        case QAbstractButton():
            return champ.isChecked()
    return None


def remettre(champ: QWidget, valeur: Any) -> None:  # noqa: ANN401
    """Remet ce que :func:`valeur_de` avait lu ; un choix que la liste n'a plus est laissé."""
    match champ:
        case QLineEdit() if isinstance(valeur, str):
            champ.setText(valeur)
        case QPlainTextEdit() | QTextEdit() if isinstance(valeur, str):
            champ.setPlainText(valeur)
        case QComboBox() if isinstance(valeur, str):
            rang = champ.findText(valeur)
            if rang >= 0:
                champ.setCurrentIndex(rang)
            elif champ.isEditable():
                champ.setEditText(valeur)
        case TroisValeurs() if valeur is None or isinstance(valeur, bool):
            champ.choisir(valeur)
        case QAbstractButton() if isinstance(valeur, bool):
            champ.setChecked(valeur)


def _est_un_champ(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        # Un mot de passe ne se garde jamais.
        secret = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return not secret and not isinstance(widget.parentWidget(), QAbstractSpinBox)
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable()
    return isinstance(widget, QPlainTextEdit | QTextEdit | QComboBox | TroisValeurs)

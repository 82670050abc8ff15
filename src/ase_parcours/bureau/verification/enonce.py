"""Le verdict montré : son titre, sa raison, et l'énoncé signé en très grand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ase_parcours.bureau.forms.ui_verifier import Ui_Verifier
from ase_parcours.bureau.theme import jetons, police, px
from ase_parcours.bureau.theme.feuille import marquer
from ase_parcours.francais import INSECABLE
from ase_parcours.rapports.verification import motifs
from ase_parcours.rapports.verification.modele import Etat, Verdict

_BON = ("circle-check", "garantie_texte", "garantie")
_DOUTE = ("alert-triangle", "fragile_texte", "fragile")
_FAUX = ("alert-octagon", "sans_texte", "sans")
_RIEN = ("help-circle", "doux", "doux")
_ASPECTS = {
    Etat.VALIDE: _BON,
    Etat.REMPLACE: _DOUTE,
    Etat.REENREGISTRE: _DOUTE,
    Etat.EMETTEUR_INCONNU: _DOUTE,
    Etat.ALTERE: _FAUX,
    Etat.REVOQUE: _FAUX,
    Etat.ILLISIBLE: _RIEN,
}
"""Icône, jeton de son encre, ton du titre."""


class Enonce:
    """Remplit le panneau du verdict d'un formulaire."""

    def __init__(self, ui: Ui_Verifier) -> None:
        self._ui = ui
        self._valeurs: list[QLabel] = []
        self._mots: list[QLabel] = []

    def montrer(self, v: Verdict) -> None:
        """Met le verdict à l'écran."""
        ui = self._ui
        icone, encre, ton = _ASPECTS[v.etat]
        ui.icone.changer(icone, encre)
        ui.titre.setText(motifs.TITRES[v.etat])
        marquer(ui.titre, ton=ton)
        _dire(ui.motif, v.motif)
        _dire(ui.emetteur, _emetteur(v))
        _dire(ui.precisions, "\n".join(v.precisions))
        self._remplir(motifs.declaration(v))
        ui.prouve.setText(motifs.prouve(v))
        ui.ne_prouve_pas.setText(motifs.ne_prouve_pas(v))
        rien = v.etat is Etat.ILLISIBLE
        for etiquette in (ui.mot_prouve, ui.prouve, ui.mot_ne_prouve_pas, ui.ne_prouve_pas):
            etiquette.setVisible(not rien)
        self.habiller()

    def habiller(self) -> None:
        """Remet les tailles à l'échelle du texte."""
        self._ui.titre.setFont(police(jetons.TEXTE_GRAND_NOMBRE, jetons.GRAS))
        self._ui.code.setFont(police(jetons.TEXTE_TITRE_CARTE))
        for valeur in self._valeurs:
            valeur.setFont(police(jetons.TEXTE_JOURS, jetons.GRAS))
        for mot in self._mots:
            mot.setFont(police(jetons.TEXTE_TITRE_CARTE))

    def _remplir(self, lignes: list[tuple[str, str]]) -> None:
        grille = self._ui.grille_enonce
        grille.setHorizontalSpacing(px(jetons.ENTRE_PANNEAUX))
        for etiquette in (*self._mots, *self._valeurs):
            grille.removeWidget(etiquette)
            etiquette.hide()
            etiquette.deleteLater()
        self._mots, self._valeurs = [], []
        for rang, (mot, valeur) in enumerate(lignes):
            self._mots.append(_etiquette(mot))
            self._valeurs.append(_etiquette(valeur))
            grille.addWidget(self._mots[-1], rang, 0, Qt.AlignmentFlag.AlignVCenter)
            grille.addWidget(self._valeurs[-1], rang, 1)
        self._ui.place_enonce.setVisible(bool(lignes))


def _etiquette(texte: str) -> QLabel:
    etiquette = QLabel(texte)
    # Ce qui vient d'un document d'inconnu ne s'interprète jamais.
    etiquette.setTextFormat(Qt.TextFormat.PlainText)
    etiquette.setWordWrap(True)
    return etiquette


def _emetteur(v: Verdict) -> str:
    if v.emetteur is None:
        return ""
    nom = motifs.visible(v.emetteur.nom) or "clé inconnue ici"
    return f"Émetteur{INSECABLE}: {nom} ({motifs.groupes(v.emetteur.empreinte)})"


def _dire(etiquette: QLabel, texte: str) -> None:
    etiquette.setText(texte)
    etiquette.setVisible(bool(texte))

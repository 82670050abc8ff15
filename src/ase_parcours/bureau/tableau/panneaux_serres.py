"""Les deux listes courtes du bas : plan B manquant, dates de sortie dépassées."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.forms.ui_tableau import Ui_Tableau
from ase_parcours.bureau.tableau.rappels import LigneRappel, Rappel, vider
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.sortie import Base

MONTRES = 3
_SANS_PLAN_B = "Aucun : deux pistes au moins, ou la première nuit couverte."
_SANS_DEPASSEE = "Aucune : chaque date est à venir."


class PanneauxSerres:
    """Remplit les deux panneaux ; chaque ligne ouvre un dossier."""

    def __init__(self, ui: Ui_Tableau, ouvrir: Callable[[str], None]) -> None:
        self._ui, self._ouvrir = ui, ouvrir

    def montrer(self, comptees: Iterable[LigneJeune], suivies: Iterable[LigneJeune]) -> None:
        """``comptees`` : ceux du tableau de bord ; ``suivies`` : tous."""
        sans_plan_b = [x for x in comptees if x.evaluation.plan_b_manquant]
        sans_plan_b.sort(key=lambda x: (x.sortie or date.max, x.dossier))
        rappels = [_plan_b(x) for x in sans_plan_b[:MONTRES]]
        self._remplir(self._ui.lignes_planb, rappels, _SANS_PLAN_B)
        self._ui.compte_planb.setText(str(len(sans_plan_b)))
        self._ui.tous_planb.setVisible(len(sans_plan_b) > MONTRES)

        depassees = [x for x in suivies if x.base is Base.DEPASSEE]
        depassees.sort(key=lambda x: (x.evaluation.sortie.annoncee or date.max, x.dossier))
        rappels = [_depassee(x) for x in depassees[:MONTRES]]
        self._remplir(self._ui.lignes_depassees, rappels, _SANS_DEPASSEE)
        self._ui.compte_depassees.setText(str(len(depassees)))
        self._ui.tous_depassees.setVisible(len(depassees) > MONTRES)

    def _remplir(self, pile: QVBoxLayout, rappels: list[Rappel], rien: str) -> None:
        vider(pile)
        for rappel in rappels:
            ligne = LigneRappel(rappel, serree=True)
            ligne.dossier_demande.connect(self._ouvrir)
            pile.addWidget(ligne)
        if not rappels:
            vide = etiquette(rien.replace(" :", f"{fr.INSECABLE}:"), genre="second", plie=True)
            vide.setContentsMargins(px(14), px(8), px(14), px(8))
            pile.addWidget(vide)


def _plan_b(ligne: LigneJeune) -> Rappel:
    pistes = len(ligne.evaluation.pistes)
    combien = "une seule piste" if pistes else "aucune piste"
    jour = ligne.evaluation.aujourd_hui
    quand = "" if ligne.sortie is None else fr.jours_avant(ligne.sortie, jour)
    ton = "fragile_texte"
    return Rappel(ligne.id, ligne.nom_complet, combien, quand, "alert-triangle", ton)


def _depassee(ligne: LigneJeune) -> Rappel:
    jour = ligne.evaluation.aujourd_hui
    prevue = ligne.evaluation.sortie.annoncee or jour
    quoi, quand = f"prévue le {fr.date_courte(prevue)}", f"depuis {(jour - prevue).days} j"
    return Rappel(ligne.id, ligne.nom_complet, quoi, quand, "hourglass", "fragile_texte")

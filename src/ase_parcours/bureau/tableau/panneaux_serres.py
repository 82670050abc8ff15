"""Les listes courtes du bas : droits qui s'arrêtent, silences, plan B, dates dépassées."""

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
from ase_parcours.metier.fins import Fin
from ase_parcours.metier.silences import Mot
from ase_parcours.metier.sortie import Base

MONTRES = 3
VIDES = {
    "droits": "Rien ne s’arrête bientôt parmi les dates saisies.",
    "silences": "Aucun : chaque jeune a eu un mot récemment.",
    "planb": "Aucun : deux pistes au moins, ou la première nuit couverte.",
    "depassees": "Aucune : chaque date est à venir.",
}
_MOTS = {Mot.NOTE: "dernière note", Mot.CONTACT: "dernier contact", Mot.ENTRETIEN: "entretien"}


class PanneauxSerres:
    """Remplit les quatre panneaux ; chaque ligne ouvre un dossier."""

    def __init__(self, ui: Ui_Tableau, ouvrir: Callable[[str, str], None]) -> None:
        self._ui, self._ouvrir = ui, ouvrir

    def montrer(self, comptees: Iterable[LigneJeune], suivies: Iterable[LigneJeune]) -> None:
        """``comptees`` : ceux du tableau de bord ; ``suivies`` : tous."""
        toutes = list(suivies)
        sans_plan_b = [x for x in comptees if x.evaluation.plan_b_manquant]
        sans_plan_b.sort(key=lambda x: (x.sortie or date.max, x.dossier))
        depassees = [x for x in toutes if x.base is Base.DEPASSEE]
        depassees.sort(key=lambda x: (x.evaluation.sortie.annoncee or date.max, x.dossier))
        muets = [x for x in toutes if x.silence is not None]
        muets.sort(key=lambda x: (-(x.silence or 0), x.dossier))
        finissent = [x for x in toutes if x.fins]
        finissent.sort(key=lambda x: (_ecart(x), x.dossier))
        for nom, lignes, rappel in (
            ("droits", finissent, _droit),
            ("silences", muets, _silence),
            ("planb", sans_plan_b, _plan_b),
            ("depassees", depassees, _depassee),
        ):
            self._remplir(nom, [rappel(x) for x in lignes[:MONTRES]], len(lignes))

    def _remplir(self, nom: str, rappels: list[Rappel], total: int) -> None:
        pile: QVBoxLayout = getattr(self._ui, f"lignes_{nom}")
        getattr(self._ui, f"compte_{nom}").setText(str(total))
        lien = getattr(self._ui, f"tous_{nom}")
        lien.setText("Tous" if total else "Voir les jeunes")
        lien.setAccessibleName(f"{lien.text()}, {getattr(self._ui, f'titre_{nom}').text()}")
        vider(pile)
        for rappel in rappels:
            ligne = LigneRappel(rappel, serree=True)
            ligne.dossier_demande.connect(self._ouvrir)
            pile.addWidget(ligne)
        if not rappels:
            phrase = VIDES[nom].replace(" :", f"{fr.INSECABLE}:")
            vide = etiquette(phrase, genre="second", plie=True)
            vide.setContentsMargins(px(14), px(8), px(14), px(8))
            pile.addWidget(vide)


def _ecart(ligne: LigneJeune) -> int:
    return abs((ligne.fins[0].le - ligne.evaluation.aujourd_hui).days)


def _droit(ligne: LigneJeune) -> Rappel:
    """Le plus proche ; les autres se lisent dans le dossier."""
    fin, jour = ligne.fins[0], ligne.evaluation.aujourd_hui
    reste = len(ligne.fins) - 1
    suite = f", et {fr.pluriel(reste, 'autre')}" if reste else ""
    suite = f", renouvellement demandé{suite}" if fin.redemande else suite
    icone, ton = ("hourglass", "fragile_texte")
    if fin.echue(jour):
        icone, ton = ("bell-ringing", "sans_texte")
    quoi = f"{fin.nom}{suite}"
    return Rappel(ligne.id, ligne.nom_complet, quoi, _quand(fin, jour), icone, ton, fin.page)


def _quand(fin: Fin, jour: date) -> str:
    reste = (fin.le - jour).days
    if reste < 0:
        return f"fini depuis {-reste} j"
    return f"reste {reste} j" if reste else "dernier jour"


def _silence(ligne: LigneJeune) -> Rappel:
    dernier = ligne.dernier_mot
    quoi = "aucune note encore"
    if dernier is not None and dernier.mot is not Mot.OUVERTURE:
        loin = dernier.le.year != ligne.evaluation.aujourd_hui.year
        quoi = f"{_MOTS[dernier.mot]} le {fr.date_courte(dernier.le, avec_annee=loin)}"
    quand = fr.pluriel(ligne.silence or 0, "jour")
    return Rappel(ligne.id, ligne.nom_complet, quoi, quand, "message-circle-off", "doux", "notes")


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

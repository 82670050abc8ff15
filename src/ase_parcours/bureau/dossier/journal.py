"""La page Journal : l'histoire du dossier, celle d'un champ, et de quoi défaire ou rétablir."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier, lire_histoire
from ase_parcours.bureau.dossier.histoire_champ import HistoireDuChamp
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_journal import Ui_Journal
from ase_parcours.bureau.gestes_dits import ANNULER, COMPTE_INCONNU, nom, quand
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.lectures.histoire import (
    ChampEcrit,
    LigneHistoire,
)
from ase_parcours.coffre.lectures.mots import Mots, est_dit
from ase_parcours.coffre.lectures.scelles import lectures_scellees
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.registre import REGISTRE

COLONNES = ("Quand", "Qui", "Quoi", "Détail")
COLONNES_LECTURES = ("Quand", "Qui")
_LONGUEUR = 160
_TOUT, _TOUS = "Toutes les facettes", "Tout le monde"


class PageJournal(QWidget):
    """La plus récente écriture d'abord."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._mots: Mots | None = None
        self.lignes: list[LigneHistoire] = []
        self.montrees: list[LigneHistoire] = []
        """Celles que les filtres gardent, dans l'ordre de la table."""
        self.ui = Ui_Journal()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table, toute=False)
        preparer_table(self.ui.lectures)
        self.champ = HistoireDuChamp(self.ui, contexte)
        self.ui.table.currentCellChanged.connect(self._choix_change)
        self.ui.annuler.clicked.connect(self.annuler)
        for liste in (self.ui.facette, self.ui.personne):
            liste.currentIndexChanged.connect(self._filtrer)
        self.ui.mot.textChanged.connect(self._filtrer)
        self.ui.refus.hide()

    def montrer(self, etat: EtatDossier) -> None:
        """Montre l'histoire d'un dossier ; les filtres restent tant qu'on reste dans ce dossier."""
        if self._etat is None or self._etat.vue.ligne.id != etat.vue.ligne.id:
            self.ui.mot.clear()
            for liste in (self.ui.facette, self.ui.personne):
                liste.setCurrentIndex(0)
        self._etat = etat
        self._mots = Mots(self._contexte.reperes.natures, etat.comptes)
        self.lignes = lire_histoire(self._contexte, etat.vue.ligne.id)
        self.ui.refus.hide()
        types = {x.type for ligne in self.lignes for x in ligne.champs if est_dit(x)}
        _proposer(self.ui.facette, _TOUT, {TYPES[t].titre: t for t in types})
        _proposer(self.ui.personne, _TOUS, {_qui(x): _qui(x) for x in self.lignes})
        self._montrer_les_lectures(etat.vue.ligne.id)
        self._filtrer()

    def _montrer_les_lectures(self, jeune: str) -> None:
        """Qui a lu la zone scellée ; rien si personne ne l'a lue."""
        lues = self._contexte.lire(lectures_scellees, jeune)
        self.ui.panneau_lectures.setVisible(bool(lues))
        rangees = [(quand(x.quand), x.qui or COMPTE_INCONNU) for x in lues]
        remplir(self.ui.lectures, COLONNES_LECTURES, rangees, choisir=False)

    # Filtrer.

    def _filtrer(self) -> None:
        if self._etat is None:
            return
        facette, personne = self.ui.facette.currentData(), self.ui.personne.currentData()
        fragments = sans_accents(self.ui.mot.text()).split()
        rangees = [(x, self._rangee(x)) for x in self.lignes]
        gardees = [
            (x, rangee)
            for x, rangee in rangees
            if (not facette or any(c.type == facette and est_dit(c) for c in x.champs))
            and (not personne or _qui(x) == personne)
            and _contient(f"{rangee[2]} {self._detail(x)}", fragments)
        ]
        self.montrees = [x for x, _ in gardees]
        total = fr.pluriel(len(self.lignes), "écriture")
        entier = len(gardees) == len(self.lignes)
        self.ui.compte.setText(total if entier else f"{len(gardees)} sur {total}")
        remplir(self.ui.table, COLONNES, [rangee for _, rangee in gardees])
        self._choix_change()

    def _rangee(self, ligne: LigneHistoire) -> tuple[str, ...]:
        annulee = " (annulée)" if ligne.entree in self._annulees() else ""
        detail = self._detail(ligne)
        court = detail if len(detail) <= _LONGUEUR else f"{detail[: _LONGUEUR - 1]}…"
        return quand(ligne.quand), _qui(ligne), f"{nom(ligne.operation)}{annulee}", court

    def _detail(self, ligne: LigneHistoire) -> str:
        """Les champs écrits : « Début : 21 janv. 2027, Gestionnaire : … »."""
        assert self._mots is not None  # noqa: S101 - posé avant les lignes
        mots = self._mots
        dits = champs_dits(ligne)
        return ", ".join(
            f"{mots.champ(x.type, x.champ)}{fr.INSECABLE}: {mots.ecrit(x)}" for x in dits
        )

    def _annulees(self) -> set[str]:
        return {
            x.operation.removeprefix(ANNULER)
            for x in self.lignes
            if x.operation.startswith(ANNULER)
        }

    # Défaire.

    def _choisie(self) -> LigneHistoire | None:
        rang = self.ui.table.currentRow()
        return self.montrees[rang] if 0 <= rang < len(self.montrees) else None

    def _choix_change(self) -> None:
        raison = self._pourquoi_pas()
        self.ui.annuler.setEnabled(not raison)
        self.ui.annuler.setToolTip(raison)
        if self._etat is not None and self._mots is not None:
            ligne = self._choisie()
            self.champ.montrer(self._etat, self._mots, champs_dits(ligne) if ligne else [])

    def _pourquoi_pas(self) -> str:
        """Ce qui empêche d'annuler l'écriture choisie, vide si rien ne l'empêche."""
        ligne, etat = self._choisie(), self._etat
        if ligne is None or etat is None:
            return "Choisissez une écriture."
        if etat.pourquoi_lecture:
            return etat.pourquoi_lecture
        operation = REGISTRE.get(ligne.operation)
        if operation is None or not operation.annulable:
            return "Cette écriture se défait par un geste contraire, pas par « Annuler »."
        if ligne.entree in self._annulees():
            return "Cette écriture est déjà annulée."
        if ligne.qui != etat.acteur.nom and not etat.permet(Permission.ANNULER_AUTRUI):
            return "Seul un cadre annule l’écriture d’une autre personne."
        return ""

    def annuler(self) -> None:
        """Défait l'écriture choisie."""
        ligne = self._choisie()
        if ligne is not None and not self._pourquoi_pas():
            self._contexte.annuler(ligne.entree)


def champs_dits(ligne: LigneHistoire) -> list[ChampEcrit]:
    """Les champs écrits qui apprennent quelque chose, dans l'ordre du vocabulaire."""
    voisins = frozenset((x.entite, x.champ) for x in ligne.champs)
    return sorted((x for x in ligne.champs if est_dit(x, voisins)), key=_rang)


def _qui(ligne: LigneHistoire) -> str:
    return ligne.qui or COMPTE_INCONNU


def _rang(x: ChampEcrit) -> tuple[str, str, int]:
    """Une écriture n'a pas d'ordre : ses champs se lisent dans celui du vocabulaire."""
    champs = list(TYPES[x.type].champs)
    return x.type, x.entite, champs.index(x.champ) if x.champ in champs else len(champs)


def _contient(texte: str, fragments: list[str]) -> bool:
    foin = sans_accents(texte)
    return all(f in foin for f in fragments)


def _proposer(liste: QComboBox, tous: str, options: dict[str, str]) -> None:
    """Remplit une liste, le choix courant gardé s'il existe encore."""
    choisi = liste.currentData()
    liste.blockSignals(True)
    liste.clear()
    liste.addItem(tous, "")
    for mot in sorted(options, key=sans_accents):
        liste.addItem(mot, options[mot])
    liste.setCurrentIndex(max(0, liste.findData(choisi)))
    liste.blockSignals(False)

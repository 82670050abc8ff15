"""La page Journal : l'histoire du dossier, et de quoi défaire une écriture quand c'est permis."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier, lire_histoire
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_journal import Ui_Journal
from ase_parcours.bureau.gestes_dits import ANNULER, nom
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.lectures.dossier import LigneHistoire
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.registre import REGISTRE
from ase_parcours.referentiels import mesures

COLONNES = ("Quand", "Qui", "Quoi", "Détail")
_CHAMPS = {
    "code": "nature",
    "numero": "édition",
    "debut": "début",
    "fin": "fin",
    "date_sortie": "sortie",
    "date_decision": "décision",
    "etape_le": "étape le",
    "etape_libelle": "étape",
    "accorde_par": "accordé par",
    "premier_accueil": "premier accueil",
    "sortie_prevue": "sortie prévue",
    "prenom": "prénom",
    "nom_usage": "nom d’usage",
    "prenom_usage": "prénom d’usage",
    "nationalite": "nationalité",
    "telephone": "téléphone",
    "unite": "unité",
    "referent": "référent",
    "motif_refus": "motif du refus",
    "motif_fin": "motif de fin",
    "mdph_fin": "fin MDPH",
    "etats": "état",
    "libelle": "étape",
    "signe": "signé",
    "element": "élément",
    "precision": "précision",
    "accepte_le": "accepté le",
    "propose_le": "proposé le",
}
_MUETS = frozenset(
    {"creation", "suppression", "solution", "visa", "sha256", "demandeur", "taille"}
    | {"genre", "dossier", "empreinte", "fichier", "nature_brute"}
)
_LONGUEUR = 160


class PageJournal(QWidget):
    """La plus récente écriture d'abord."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self.lignes: list[LigneHistoire] = []
        self.ui = Ui_Journal()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table, toute=False)
        self.ui.table.currentCellChanged.connect(self._choix_change)
        self.ui.annuler.clicked.connect(self.annuler)
        self.ui.refus.hide()

    def montrer(self, etat: EtatDossier) -> None:
        """Montre l'histoire d'un dossier."""
        self._etat = etat
        self.lignes = lire_histoire(self._contexte, etat.vue.ligne.id)
        self.ui.compte.setText(fr.pluriel(len(self.lignes), "écriture"))
        self.ui.refus.hide()
        remplir(self.ui.table, COLONNES, [self._rangee(x, etat) for x in self.lignes])
        self._choix_change()

    def _rangee(self, ligne: LigneHistoire, etat: EtatDossier) -> tuple[str, ...]:
        moment = datetime.fromisoformat(ligne.quand).astimezone()
        quand = f"{fr.date_courte(moment.date())}, {fr.heure(moment.time())}"
        annulee = " (annulée)" if ligne.entree in self._annulees() else ""
        detail = _detail(ligne, etat)
        return quand, ligne.qui or "compte inconnu", f"{nom(ligne.operation)}{annulee}", detail

    def _annulees(self) -> set[str]:
        return {
            x.operation.removeprefix(ANNULER)
            for x in self.lignes
            if x.operation.startswith(ANNULER)
        }

    # Défaire.

    def _choisie(self) -> LigneHistoire | None:
        rang = self.ui.table.currentRow()
        return self.lignes[rang] if 0 <= rang < len(self.lignes) else None

    def _choix_change(self) -> None:
        raison = self._pourquoi_pas()
        self.ui.annuler.setEnabled(not raison)
        self.ui.annuler.setToolTip(raison)

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


def _detail(ligne: LigneHistoire, etat: EtatDossier) -> str:
    """Les champs écrits : « début : 21 janv. 2027, gestionnaire : … »."""
    morceaux = []
    for champ, valeur in sorted(ligne.champs, key=_rang):
        court = champ.partition(".")[2]
        if court in _MUETS:
            continue
        dit = _valeur(champ, valeur, etat)
        morceaux.append(f"{_CHAMPS.get(court, court)}{fr.INSECABLE}: {dit}")
    texte = ", ".join(morceaux)
    return texte if len(texte) <= _LONGUEUR else f"{texte[: _LONGUEUR - 1]}…"


def _rang(ecrit: tuple[str, Any]) -> tuple[str, int]:
    """Une écriture n'a pas d'ordre : ses champs se lisent dans celui du vocabulaire."""
    type_, _, champ = ecrit[0].partition(".")
    champs = list(TYPES[type_].champs)
    return type_, champs.index(champ) if champ in champs else len(champs)


def _valeur(champ: str, valeur: Any, etat: EtatDossier) -> str:  # noqa: ANN401 - du journal
    if valeur is None:
        return "effacé"
    if champ == "scelle.contenu":
        return "texte chiffré"
    if champ == "solution.code":
        return etat.evaluation.reperes.natures[str(valeur)].court
    if champ == "mesure.nature":
        connue = mesures().get(str(valeur))
        return connue.libelle if connue else str(valeur)
    if champ == "solution.etats" and isinstance(valeur, list) and valeur:
        return str(valeur[-1].get("etat", ""))
    if champ == "visa.accorde_par":
        return etat.comptes.get(str(valeur), "compte inconnu")
    if champ in ("solution.loyer", "ressource.montant") and isinstance(valeur, int):
        return fr.montant(valeur)
    if isinstance(valeur, str):
        return _jour(valeur)
    return str(valeur)


def _jour(texte: str) -> str:
    """Une date ISO en français, tout autre texte tel quel."""
    try:
        return fr.date_courte(date.fromisoformat(texte)) if len(texte) == 10 else texte
    except ValueError:
        return texte

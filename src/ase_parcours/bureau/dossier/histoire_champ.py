"""L'histoire d'un champ, en clair, et « Rétablir cette valeur » : le bas de la page Journal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_journal import Ui_Journal
from ase_parcours.bureau.gestes_dits import COMPTE_INCONNU, quand
from ase_parcours.coffre.lectures.histoire import ChampEcrit, ValeurPassee, histoire_du_champ
from ase_parcours.coffre.lectures.mots import Mots
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.vocabulaire import SUPPRESSION, TYPES
from ase_parcours.operations.retablir import se_retablit

COLONNES = ("Valeur", "Par", "Le", "Avant")


class HistoireDuChamp(QObject):
    """Tient la liste des champs de l'écriture choisie et la table des valeurs de l'un d'eux."""

    def __init__(self, ui: Ui_Journal, contexte: Contexte) -> None:
        super().__init__(ui.panneau_champ)
        self._ui, self._contexte = ui, contexte
        self._etat: EtatDossier | None = None
        self._mots: Mots | None = None
        self._champs: list[ChampEcrit] = []
        self.valeurs: list[ValeurPassee] = []
        preparer_table(ui.valeurs, toute=False)
        ui.champ.currentIndexChanged.connect(self._lire)
        ui.valeurs.currentCellChanged.connect(self._choix_change)
        ui.retablir.clicked.connect(self.retablir)

    def montrer(self, etat: EtatDossier, mots: Mots, champs: Sequence[ChampEcrit]) -> None:
        """Propose les champs d'une écriture ; celui qu'on regardait reste s'il en fait partie."""
        self._etat, self._mots = etat, mots
        avant = self._champ()
        self._champs = list(champs)
        liste = self._ui.champ
        liste.blockSignals(True)
        liste.clear()
        for x in self._champs:
            liste.addItem(f"{TYPES[x.type].titre}{fr.INSECABLE}: {mots.champ(x.type, x.champ)}")
        cles = [(x.entite, x.champ) for x in self._champs]
        cle = (avant.entite, avant.champ) if avant else None
        if cles:
            liste.setCurrentIndex(cles.index(cle) if cle in cles else 0)
        liste.blockSignals(False)
        self._ui.panneau_champ.setVisible(bool(cles))
        self._lire()

    def _champ(self) -> ChampEcrit | None:
        rang = self._ui.champ.currentIndex()
        return self._champs[rang] if 0 <= rang < len(self._champs) else None

    def _lire(self) -> None:
        champ = self._champ()
        self.valeurs = []
        if champ is not None:
            self.valeurs = self._contexte.lire(histoire_du_champ, champ.entite, champ.champ)
        remplir(self._ui.valeurs, COLONNES, [self._rangee(v) for v in self.valeurs])
        self._choix_change()

    def _rangee(self, v: ValeurPassee) -> tuple[str, ...]:
        assert self._mots is not None  # noqa: S101 - donné avec les champs
        dit = self._mots.ecrit(v.ecrit)
        return (
            f"{dit} (aujourd{fr.APOSTROPHE}hui)" if v.montree else dit,
            v.qui or COMPTE_INCONNU,
            quand(v.quand),
            self._mots.avant(v.ecrit),
        )

    def _choisie(self) -> ValeurPassee | None:
        rang = self._ui.valeurs.currentRow()
        return self.valeurs[rang] if 0 <= rang < len(self.valeurs) else None

    def _choix_change(self) -> None:
        v, raison = self._choisie(), self._pourquoi_pas()
        self._ui.phrase.setText(self.phrase(v) if v is not None else "")
        self._ui.retablir.setEnabled(not raison)
        self._ui.retablir.setToolTip(raison)

    def phrase(self, v: ValeurPassee) -> str:
        """« Sortie prévue : 21 janv. 2027, par Sami Lacroix le 3 nov. 2026, avant : … »."""
        assert self._mots is not None  # noqa: S101 - donné avec les champs
        dit, qui, le, avant = self._rangee(v)
        suite = f", avant{fr.INSECABLE}: {avant}" if avant else ""
        champ = self._mots.champ(v.ecrit.type, v.ecrit.champ)
        return f"{champ}{fr.INSECABLE}: {dit}, par {qui} le {le}{suite}."

    def _pourquoi_pas(self) -> str:
        v, etat = self._choisie(), self._etat
        if v is None or etat is None:
            return "Choisissez une valeur."
        if etat.pourquoi_pas_ecrire:
            return etat.pourquoi_pas_ecrire
        if v.ecrit.champ == SUPPRESSION:
            return "Un élément retiré revient en annulant son retrait."
        if not se_retablit(v.ecrit.type, v.ecrit.champ):
            return "Cette valeur se change par son propre geste, pas d’ici."
        if v.ecrit.efface:
            return "Le contenu de cette valeur a été effacé."
        if v.montree:
            return "C’est déjà la valeur."
        return ""

    def retablir(self) -> None:
        """Écrit de nouveau la valeur choisie."""
        v = self._choisie()
        if v is None or self._pourquoi_pas():
            return
        assert self._mots is not None  # noqa: S101 - donné avec les champs
        champ = self._mots.champ(v.ecrit.type, v.ecrit.champ)
        self._contexte.faire(
            "retablir_valeur",
            {"entite": v.ecrit.entite, "champ": v.ecrit.champ, "ligne": v.ecrit.ligne},
            phrase=f"Rétabli{fr.INSECABLE}: {champ}, {self._mots.ecrit(v.ecrit)}.",
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self._ui.refus.setText(str(erreur))
        self._ui.refus.show()

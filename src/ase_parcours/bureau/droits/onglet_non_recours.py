"""« Non-recours » : par droit, à qui il est présumé ouvert sans avoir été demandé."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.listes import (
    NON_RECOURS,
    NON_RECOURS_COMPTES,
    NON_RECOURS_PAR_JEUNE,
    NonRecours,
    Rangee,
    non_recours,
    par_jeune,
    rangee_comptee,
    rangee_non_recours,
)
from ase_parcours.bureau.droits.onglet import OngletDroits
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.saisie.formulaire import vider

_MONTRES = 40
"""Noms montrés sous un droit ; l'export les a tous."""


class OngletNonRecours(OngletDroits):
    """Une ligne par droit ; elle dit qui, et chaque nom ouvre le dossier."""

    nom_du_fichier = "non-recours"
    titre = "Non-recours"
    rien = "Aucun droit présumé ouvert n’attend d’être demandé"

    def __init__(self, contexte: Contexte, lecteur: LecteurDroits) -> None:
        self.non_recours: list[NonRecours] = []
        self.boutons: list[Bouton] = []
        """Ceux qui sont concernés par le droit choisi."""
        super().__init__(contexte, lecteur)
        self._flux = DispositionFlux(self.ui.place_qui, 6)

    def relire(self) -> None:
        """Recompte par droit."""
        self.non_recours = non_recours(self._lecteur.lus)
        self.ui.bloc_qui.hide()

    @property
    def compte(self) -> str:
        """Demandes à faire, jeunes."""
        if self._lecteur.masquer:
            return ""
        demandes = sum(len(n.qui) for n in self.non_recours)
        jeunes = len({a.ligne.id for n in self.non_recours for a in n.qui})
        if not demandes:
            return f"{self.rien}."
        a_faire = fr.pluriel(demandes, "demande à faire", "demandes à faire")
        return f"{a_faire} pour {fr.pluriel(jeunes, 'jeune')}."

    @property
    def precision(self) -> str:
        """Présumé n'est pas accordé."""
        return (
            "Présumés ouverts d’après les faits du dossier, et jamais demandés : une aide au "
            "repérage, l’organisme décide. « À vérifier » compte les jeunes dont on ne sait pas."
        ).replace(" :", f"{fr.INSECABLE}:")

    def colonnes(self) -> Sequence[str]:
        """Sans les noms, la colonne « Qui » n'y est pas."""
        return NON_RECOURS_COMPTES if self.anonyme else NON_RECOURS

    def lignes(self) -> list[Rangee]:
        """Une par droit."""
        if self.anonyme:
            return [rangee_comptee(n, self.cellule) for n in self.non_recours]
        return [rangee_non_recours(n) for n in self.non_recours]

    def a_exporter(self) -> tuple[Sequence[str], list[Rangee]]:
        """Avec les noms, une ligne par droit et par jeune."""
        if self.anonyme:
            return super().a_exporter()
        return NON_RECOURS_PAR_JEUNE, list(par_jeune(self.non_recours))

    def ouvrir(self, rang: int) -> None:
        """Montre qui est concerné, sous la table ; rien sans les noms."""
        n = self.non_recours[rang]
        if self.anonyme or not n.qui:
            return
        vider(self._flux)
        self.boutons = []
        for a in n.qui[:_MONTRES]:
            bouton = Bouton(a.ligne.nom_complet, genre="lien", taille="petite")
            bouton.setAccessibleName(f"Ouvrir les droits {fr.elision(a.ligne.nom_complet)}")
            bouton.clicked.connect(
                partial(self._contexte.ouvrir_dossier.emit, a.ligne.id, "droits")
            )
            self._flux.addWidget(bouton)
            self.boutons.append(bouton)
        self.ui.titre_qui.setText(f"{n.nom}{fr.INSECABLE}: {fr.pluriel(len(n.qui), 'jeune')}")
        reste = len(n.qui) - _MONTRES
        self.ui.reste_qui.setText(f"{fr.pluriel(reste, 'autre')} dans l’export.")
        self.ui.reste_qui.setVisible(reste > 0)
        self.ui.bloc_qui.show()
        self.boutons[0].setFocus(Qt.FocusReason.OtherFocusReason)

"""Noter la réponse à une orientation : laquelle, quel jour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.panneau_orienter import TYPE
from ase_parcours.bureau.facettes.liens import lier
from ase_parcours.bureau.forms.ui_reponse import Ui_Reponse
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.metier.dispositifs import SANS_REPONSE

_CHAMPS = ("etat", "reponse_le", "precision")
_COLONNE = 220


class PanneauReponse(PanneauDeSaisie):
    """La réponse d'une orientation du dossier. ``rouvrir`` : voir ``PanneauOrienter``."""

    def __init__(
        self,
        contexte: Contexte,
        rouvrir: Callable[[Mapping[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._depart: list[Any] = []
        self._contexte = contexte
        self._numero = self._jeune = ""
        self._rangee: Mapping[str, Any] = {}
        self.ui = Ui_Reponse()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.liens = {
            nom: lier(self.ui, nom, TYPE.fiche[nom], contexte.aujourd_hui) for nom in _CHAMPS
        }
        self.liens["etat"].changee.connect(self.ui.faute_etat.hide)
        self.ui.faute_etat.setProperty("ton", "sans")
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.ui.refus.hide()
        self.hide()
        contexte.saisies.suivre("reponse", self, self._visee_de_saisie, rouvrir)

    def ouvrir(self, numero: str, jeune: str, rangee: Mapping[str, Any], titre: str) -> None:
        """La réponse à cette orientation ; sans réponse encore, elle est datée d'aujourd'hui."""
        self._numero, self._jeune, self._rangee = numero, jeune, rangee
        self.ui.titre.setText(f"Réponse{fr.INSECABLE}: {titre}")
        for nom, lien in self.liens.items():
            lien.poser(rangee.get(nom))
            lien.controler()
        if rangee.get("etat") in SANS_REPONSE:
            self.liens["etat"].poser(None)
            self.liens["reponse_le"].poser(self._contexte.aujourd_hui.isoformat())
        self.ui.faute_etat.hide()
        self.ui.refus.hide()
        self.ui.enregistrer.setEnabled(True)
        self._depart = self._lus()
        self.show()
        self.liens["etat"].entrer()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une réponse est commencée et pas enregistrée."""
        return not self.isHidden() and self._lus() != self._depart

    def _lus(self) -> list[Any]:
        return [lien.lire() or lien.faute for lien in self.liens.values()]

    def _visee_de_saisie(self) -> Visee | None:
        if self.isHidden():
            return None
        return Visee("Réponse à une orientation", self._jeune, {"orientation": self._rangee["id"]})

    def enregistrer(self) -> None:
        """Écrit la réponse ; un refus se lit dans le panneau."""
        if self.liens["etat"].lire() is None:
            self.ui.faute_etat.setText("Choisissez la réponse.")
            self.ui.faute_etat.show()
            self.liens["etat"].entrer()
            return
        fautifs = [lien for lien in self.liens.values() if not lien.controler()]
        if fautifs:
            fautifs[0].entrer()
            return
        arguments = {
            "jeune": self._numero,
            "orientation_dispositif": self._rangee["id"],
            **{nom: lien.lire() for nom, lien in self.liens.items()},
        }
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            "enregistrer_orientation_dispositif",
            arguments,
            phrase="Réponse notée.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Autant de colonnes que la largeur en porte."""
        super().resizeEvent(evenement)
        blocs = [self.ui.bloc_etat, self.ui.bloc_reponse_le, self.ui.bloc_precision]
        ranger(self.ui.grille_champs, blocs, max(1, min(3, self.width() // px(_COLONNE))))

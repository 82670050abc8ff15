"""L'identité, éditable sur place : seuls les champs changés sont écrits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QWidget

from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_identite import Ui_Identite
from ase_parcours.bureau.saisie.champs import (
    Saisie,
    saisie_de_date,
    saisie_de_naissance,
    saisie_de_texte,
)
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.theme import px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission

_TEXTES = (
    "prenom",
    "nom",
    "prenom_usage",
    "nom_usage",
    "nationalite",
    "telephone",
    "unite",
    "referent",
)
_GROUPES = {
    "champs": (
        *("sortie_prevue", "naissance", "prenom", "nom", "prenom_usage", "nom_usage"),
        *("sexe", "nationalite"),
    ),
    "suivi": ("premier_accueil", "telephone", "unite", "referent"),
    "situation": ("mna", "mdph", "mdph_fin"),
}
"""Grilles du formulaire, et leurs blocs dans l'ordre de lecture et de tabulation."""
_DATES = ("sortie_prevue", "premier_accueil", "mdph_fin")
_LIBRES = ("parole", "observations")
_SEXES = (("on ne sait pas", None), ("féminin", "F"), ("masculin", "M"), ("autre", "X"))
_REPONSES = {"oui": True, "non": False}
_DEUX_COLONNES, _TROIS_COLONNES = 420, 760
_DEUX_REPONSES, _TROIS_REPONSES = 590, 880
"""Largeurs à partir desquelles les champs, puis les « oui / non » (plus larges), vont de front."""


class PanneauIdentite(QFrame):
    """Le panneau « Identité » de la synthèse."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._connu: Mapping[str, Any] = {}
        self._silence = False
        self.ui = Ui_Identite()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        jour = contexte.aujourd_hui
        self.saisies: dict[str, Saisie[Any]] = {}
        for cle in _TEXTES:
            self.saisies[cle] = saisie_de_texte(*self._champ(cle))
        for cle in _DATES:
            self.saisies[cle] = saisie_de_date(*self._champ(cle), jour)
        self.saisies["naissance"] = saisie_de_naissance(*self._champ("naissance"), jour)
        self.reponses = {
            "mna": TroisValeurs("Mineur non accompagné"),
            "mdph": TroisValeurs("Reconnaissance MDPH"),
        }
        self.ui.pile_mna.addWidget(self.reponses["mna"])
        self.ui.pile_mdph.addWidget(self.reponses["mdph"])
        for mot, valeur in _SEXES:
            self.ui.sexe.addItem(mot, valeur)
        self._relier()
        self._grilles: dict[str, tuple[QGridLayout, list[QWidget]]] = {
            nom: (getattr(self.ui, f"grille_{nom}"), [getattr(self.ui, f"bloc_{c}") for c in cles])
            for nom, cles in _GROUPES.items()
        }
        self._disposer()
        contexte.saisies.suivre("identite", self, self._visee_de_saisie, lambda _: None)

    def _champ(self, cle: str) -> tuple[Any, Any]:
        return getattr(self.ui, cle), getattr(self.ui, f"faute_{cle}")

    def _relier(self) -> None:
        for saisie in self.saisies.values():
            saisie.changee.connect(self._change)
            saisie.champ.returnPressed.connect(self.enregistrer)
        for reponse in self.reponses.values():
            reponse.valeur_changee.connect(self._change)
        for cle in _LIBRES:
            champ = getattr(self.ui, cle)
            champ.setFixedHeight(px(70))
            champ.textChanged.connect(self._change)
        self.ui.sexe.currentIndexChanged.connect(self._change)
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.retablir.clicked.connect(self.retablir)
        self.ui.refus.hide()

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre l'identité ; ce qui est tapé et pas encore écrit pour ce dossier reste."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        tapes = self.changements() if meme else {}
        self._etat = etat
        self._connu = etat.vue.identite
        self._poser({**self._connu, **tapes})
        ecrivable = etat.ecrivable
        for saisie in self.saisies.values():
            saisie.champ.setReadOnly(not ecrivable)
        referent = ecrivable and etat.permet(Permission.AFFECTER)
        self.ui.referent.setReadOnly(not referent)
        self.ui.referent.setToolTip("" if referent else "Un référent ou un cadre le change.")
        for widget in (*self.reponses.values(), self.ui.sexe):
            widget.setEnabled(ecrivable)
        for cle in _LIBRES:
            getattr(self.ui, cle).setReadOnly(not ecrivable)
        self.ui.refus.hide()
        self._change()

    def _poser(self, valeurs: Mapping[str, Any]) -> None:
        self._silence = True
        for cle, saisie in self.saisies.items():
            valeur = valeurs.get(cle)
            saisie.poser(_jour(valeur) if cle in _DATES else valeur)
        for cle, reponse in self.reponses.items():
            reponse.choisir(_REPONSES.get(str(valeurs.get(cle))))
        for cle in _LIBRES:
            getattr(self.ui, cle).setPlainText(valeurs.get(cle) or "")
        self.ui.sexe.setCurrentIndex(max(0, self.ui.sexe.findData(valeurs.get("sexe"))))
        self._silence = False

    def aller_a(self, cle: str) -> None:
        """Donne le clavier à un champ (« sortie_prevue »)."""
        champ = getattr(self.ui, cle)
        champ.setFocus(Qt.FocusReason.OtherFocusReason)
        champ.selectAll()

    # Lire et écrire.

    def changements(self) -> dict[str, Any]:
        """Les champs dont la saisie n'est plus la valeur du coffre, tels que l'opération les
        attend ; ``None`` efface."""
        voulus: dict[str, Any] = {}
        for cle, saisie in self.saisies.items():
            if saisie.faute:
                continue
            valeur = saisie.valeur
            voulus[cle] = valeur.isoformat() if cle in _DATES and valeur else valeur
        for cle, reponse in self.reponses.items():
            if reponse.valeur is not _REPONSES.get(str(self._connu.get(cle))):
                voulus[cle] = {True: "oui", False: "non", None: "inconnu"}[reponse.valeur]
        for cle in _LIBRES:
            voulus[cle] = " ".join(getattr(self.ui, cle).toPlainText().split()) or None
        voulus["sexe"] = self.ui.sexe.currentData()
        return {c: v for c, v in voulus.items() if v != (self._connu.get(c) or None)}

    def _change(self) -> None:
        if self._silence:
            return
        fautes = any(s.faute for s in self.saisies.values())
        self.ui.pied.setVisible(fautes or bool(self.changements()))

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un champ diffère de ce que le coffre sait."""
        if self._etat is None or not self._etat.ecrivable:
            return False
        return bool(self.changements()) or any(s.faute for s in self.saisies.values())

    def _visee_de_saisie(self) -> Visee | None:
        if not self.saisie_en_cours or self._etat is None:
            return None
        return Visee("Identité", self._etat.vue.ligne.id)

    def enregistrer(self) -> None:
        """Écrit ce qui a changé."""
        if self._etat is None or not self._etat.ecrivable:
            return
        fautifs = [s.champ for s in self.saisies.values() if not s.controler()]
        if fautifs:
            fautifs[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        changes = self.changements()
        if not changes:
            return
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            "enregistrer_jeune",
            {"jeune": self._etat.numero, **changes},
            phrase="Identité enregistrée.",
            apres=lambda _: self.ui.enregistrer.setEnabled(True),
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.enregistrer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def retablir(self) -> None:
        """Remet ce qui est dans le coffre."""
        self._poser(self._connu)
        self.ui.refus.hide()
        self._change()

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Une à trois colonnes selon la largeur."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        for nom, (grille, blocs) in self._grilles.items():
            reponses = nom == "situation"
            deux = _DEUX_REPONSES if reponses else _DEUX_COLONNES
            trois = _TROIS_REPONSES if reponses else _TROIS_COLONNES
            colonnes = 1 + sum(self.width() >= px(seuil) for seuil in (deux, trois))
            ranger(grille, blocs, colonnes)

    def poser_le_pied(self, place: QLayout) -> None:
        """Met « Enregistrer » au bas de la page, hors de ce qui défile : il reste en vue."""
        place.addWidget(self.ui.pied)
        dernier: QWidget = self.ui.observations
        for bouton in (self.ui.enregistrer, self.ui.retablir):
            QWidget.setTabOrder(dernier, bouton)
            dernier = bouton


def _jour(valeur: object) -> date | None:
    if isinstance(valeur, date):
        return valeur
    return date.fromisoformat(valeur) if isinstance(valeur, str) and valeur else None

"""Saisir un papier : sa nature en un mot, et ses dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_papier import Ui_Papier
from ase_parcours.bureau.saisie.champs import Saisie, saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.referentiels.listes import nomenclature

JOURS = ("demande_le", "recu_le", "emis_le", "expire_le")
_TROIS = {True: "oui", False: "non", None: "inconnu"}


class PanneauPapier(PanneauDeSaisie):
    """Panneau posé dans la page Documents."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._jeune, self._papier = "", ""
        self._avant: Mapping[str, Any] = {}
        self.ui = Ui_Papier()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        u = self.ui
        u.nature.addItems([t.libelle for t in nomenclature("papiers").termes.values()])
        u.nature.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        champ = u.nature.lineEdit()
        assert champ is not None  # noqa: S101 - le formulaire la dit modifiable
        self.nature = saisie_de_texte(champ, u.faute_nature, obligatoire="Dites quel papier.")
        self.jours: dict[str, Saisie[date]] = {
            j: saisie_de_date(getattr(u, j), getattr(u, f"faute_{j}"), contexte.aujourd_hui)
            for j in JOURS
        }
        self.original = TroisValeurs("Original remis au jeune")
        u.pile_original.addWidget(self.original)
        u.enregistrer.clicked.connect(self.enregistrer)
        u.renoncer.clicked.connect(self.fermer)
        u.refus.hide()
        self.disposer(3)

    @property
    def papier(self) -> str:
        """Identifiant du papier ouvert, vide s'il est neuf."""
        return self._papier

    def disposer(self, colonnes: int) -> None:
        """Range les champs sur une à trois colonnes."""
        noms = ("nature", *JOURS, "precision")
        ranger(self.ui.grille_champs, [getattr(self.ui, f"bloc_{n}") for n in noms], colonnes)

    def ouvrir(self, etat: EtatDossier, papier: Mapping[str, Any] | None = None) -> None:
        """Ouvre un papier à modifier, ou un neuf."""
        self._avant = papier or {}
        self._jeune, self._papier = etat.numero, str(self._avant.get("id") or "")
        self.ui.titre.setText("Modifier le papier" if papier else "Ajouter un papier")
        self.nature.poser(_mot(self._avant))
        for nom, saisie in self.jours.items():
            brut = self._avant.get(nom)
            saisie.poser(date.fromisoformat(brut) if brut else None)
        self.ui.precision.setText(self._avant.get("precision") or "")
        reponses = {"oui": True, "non": False}
        self.original.choisir(reponses.get(self._avant.get("original_au_jeune") or ""))
        self.ui.refus.hide()
        self.ui.enregistrer.setEnabled(True)
        self.show()
        self.ui.nature.setFocus(Qt.FocusReason.OtherFocusReason)

    def enregistrer(self) -> None:
        """Écrit ce qui a changé."""
        saisies: tuple[Saisie[Any], ...] = (self.nature, *self.jours.values())
        fautes = [s for s in saisies if not s.controler()]
        if fautes:
            fautes[0].champ.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        a_ecrire = {c: v for c, v in self._valeurs().items() if v != self._avant.get(c)}
        if self._papier:
            a_ecrire["papier"] = self._papier
        elif not self.nature.valeur:
            return
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            "enregistrer_papier",
            {"jeune": self._jeune, **a_ecrire},
            phrase="Papier enregistré.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def _valeurs(self) -> dict[str, str | None]:
        original: str | None = _TROIS[self.original.valeur]
        if original == "inconnu" and self._avant.get("original_au_jeune") is None:
            original = None
        mot = self.nature.valeur
        jours = {n: s.valeur.isoformat() if s.valeur else None for n, s in self.jours.items()}
        precision = " ".join(self.ui.precision.text().split()) or None
        # Un code (« CNI ») montré par son libellé n'est pas récrit s'il n'a pas changé.
        nature = self._avant.get("nature") if mot == _mot(self._avant) else mot
        return {"nature": nature, **jours, "precision": precision, "original_au_jeune": original}


def _mot(papier: Mapping[str, Any]) -> str | None:
    mot = papier.get("nature")
    return nomenclature("papiers").libelle(mot) if mot else None

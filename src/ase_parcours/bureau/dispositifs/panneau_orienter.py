"""Orienter un jeune vers un dispositif, depuis son dossier ou depuis l'annuaire."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.choix import Choix, Proposition
from ase_parcours.bureau.facettes.liens import lier, proposer
from ase_parcours.bureau.forms.ui_orienter import Ui_Orienter
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.annuaire import noms
from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.recherche import chercher as chercher_un_jeune
from ase_parcours.metier.dispositifs import Touche, chercher
from ase_parcours.metier.vocabulaire import TYPES

TYPE = TYPES["orientation_dispositif"]
_CHAMPS = ("le", "vers", "precision")
_COLONNE = 220


class PanneauOrienter(PanneauDeSaisie):
    """Dans un dossier, on choisit le dispositif ; dans l'annuaire, le jeune.

    ``rouvrir`` : rouvre le panneau d'une saisie interrompue, d'après ce qu'elle visait.
    """

    def __init__(
        self,
        contexte: Contexte,
        rouvrir: Callable[[Mapping[str, Any]], None],
        *,
        dans_l_annuaire: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._rouvrir_ici = contexte, rouvrir
        self._dans_l_annuaire = dans_l_annuaire
        self._jeunes: Sequence[LigneJeune] = ()
        self._depart: tuple[Any, ...] = ()
        self._numero = self._jeune = self._dispositif = ""
        self._rangee: Mapping[str, Any] = {}
        self.ui = Ui_Orienter()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        u, jour = self.ui, contexte.aujourd_hui
        self.choix_jeune = Choix(
            u.chercher_jeune, u.liste_jeune, u.faute_jeune, self._jeunes_trouves,
            "Choisissez un jeune.",
        )  # fmt: skip
        self.choix = Choix(
            u.chercher_dispositif, u.liste_dispositif, u.faute_dispositif, self._trouves,
            "Choisissez un dispositif.",
        )  # fmt: skip
        self.liens = {nom: lier(u, nom, TYPE.fiche[nom], jour) for nom in _CHAMPS}
        u.bloc_jeune.setVisible(self._dans_l_annuaire)
        u.bloc_dispositif.setVisible(not self._dans_l_annuaire)
        u.enregistrer.clicked.connect(self.enregistrer)
        u.renoncer.clicked.connect(self.fermer)
        u.refus.hide()
        self.hide()
        nom = "orienter/annuaire" if self._dans_l_annuaire else "orienter"
        contexte.saisies.suivre(nom, self, self._visee_de_saisie, self._rouvrir)

    def _trouves(self, texte: str) -> list[Proposition]:
        actifs = self._contexte.lire(dispositifs_du_coffre).actifs
        trouves = chercher(actifs, texte, nos_jeunes=not texte.strip())
        proches = sorted(trouves, key=lambda d: d.touche is Touche.NON)
        return [(d.code, d.titre) for d in proches]

    def _jeunes_trouves(self, texte: str) -> list[Proposition]:
        trouves = chercher_un_jeune(self._jeunes, texte)
        return [(x.dossier, f"{x.nom_complet} · {x.dossier}") for x in trouves]

    # Ouvrir.

    def ouvrir_du_dossier(
        self, numero: str, jeune: str, rangee: Mapping[str, Any] | None = None
    ) -> None:
        """Une orientation de ce dossier (numéro, identifiant du jeune), neuve sans ``rangee``."""
        self._numero, self._jeune, self._rangee = numero, jeune, rangee or {}
        verbe = "Modifier l’orientation" if rangee else "Orienter vers un dispositif"
        self.ui.titre.setText(verbe)
        code = str(self._rangee.get("dispositif") or "")
        self.choix.poser(code, self._titre(code))
        self._montrer()
        (self.liens["le"] if code else self.choix).entrer()

    def ouvrir_vers(self, code: str, jeunes: Sequence[LigneJeune]) -> None:
        """Une orientation neuve vers ce dispositif, de l'un de ces jeunes."""
        self._dispositif, self._jeunes, self._rangee = code, jeunes, {}
        self.ui.titre.setText(f"Orienter vers{fr.INSECABLE}: {self._titre(code)}")
        self.choix_jeune.poser("", "")
        self._montrer()
        self.choix_jeune.entrer()

    def _montrer(self) -> None:
        proposer(self.liens, "vers", self._contexte.lire(noms))
        for nom, lien in self.liens.items():
            lien.poser(self._rangee.get(nom))
            lien.controler()
        if not self._rangee:
            self.liens["le"].poser(self._contexte.aujourd_hui.isoformat())
        self.ui.refus.hide()
        self.ui.enregistrer.setEnabled(True)
        self._depart = self._lus()
        self.show()

    def _titre(self, code: str) -> str:
        return self._contexte.lire(dispositifs_du_coffre).titre(code)

    # Ce qui est tapé.

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une orientation est commencée et pas enregistrée."""
        return not self.isHidden() and self._lus() != self._depart

    def _lus(self) -> tuple[Any, ...]:
        textes = (c.champ.text() for c in (self.choix_jeune, self.choix))
        return (*textes, *(lien.lire() or lien.faute for lien in self.liens.values()))

    def _visee_de_saisie(self) -> Visee | None:
        if self.isHidden():
            return None
        quoi = {"orientation": self._rangee.get("id") or "", "numero": self._numero}
        if self._dans_l_annuaire:
            choisis = {"dispositif": self._dispositif, "choisi": self.choix_jeune.valeur}
            return Visee(self.ui.titre.text(), "", quoi | choisis)
        return Visee("Orientation", self._jeune, quoi | {"choisi": self.choix.valeur})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        """Rouvert par celui qui porte ce panneau, puis le choix y revient."""
        self._rouvrir_ici(quoi)
        if self._dans_l_annuaire:
            connu = next((x for x in self._jeunes if x.dossier == quoi["choisi"]), None)
            if connu is not None:
                self.choix_jeune.poser(connu.dossier, f"{connu.nom_complet} · {connu.dossier}")
        elif quoi["choisi"] != self.choix.valeur:
            self.choix.poser(quoi["choisi"], self._titre(quoi["choisi"]))

    # Écrire.

    def enregistrer(self) -> None:
        """Écrit l'orientation ; un refus se lit dans le panneau."""
        choix = self.choix_jeune if self._dans_l_annuaire else self.choix
        controles = [choix.controler(), *(x.controler() for x in self.liens.values())]
        if not all(controles):
            choix.entrer() if not controles[0] else self._entrer_dans_la_faute()
            return
        champs: dict[str, Any] = {nom: lien.lire() for nom, lien in self.liens.items()}
        dispositif = self._dispositif if self._dans_l_annuaire else self.choix.valeur
        if self._rangee:
            champs["orientation_dispositif"] = self._rangee["id"]
        else:
            champs["etat"] = self._etat(champs["le"])
        jeune = self.choix_jeune.valeur if self._dans_l_annuaire else self._numero
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            "enregistrer_orientation_dispositif",
            {"jeune": jeune, "dispositif": dispositif, **champs},
            phrase=f"Orientation notée{fr.INSECABLE}: {self._titre(dispositif)}.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def _entrer_dans_la_faute(self) -> None:
        next(lien for lien in self.liens.values() if lien.faute).entrer()

    def _etat(self, le: str | None) -> str:
        """Une orientation datée d'aujourd'hui ou d'avant est faite ; les autres sont à faire."""
        faite = le is not None and le <= self._contexte.aujourd_hui.isoformat()
        return "DEMANDEE" if faite else "A_FAIRE"

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Autant de colonnes que la largeur en porte."""
        super().resizeEvent(evenement)
        blocs = [self.ui.bloc_le, self.ui.bloc_vers, self.ui.bloc_precision]
        ranger(self.ui.grille_champs, blocs, max(1, min(3, self.width() // px(_COLONNE))))

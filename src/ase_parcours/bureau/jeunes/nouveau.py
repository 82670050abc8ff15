"""« Nouveau dossier » : quelques champs, dans la page, sans fenêtre qui s'impose.

Trois suffisent ; l'unité est celle du dernier dossier créé, le référent la personne elle-même.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_jeunes import Ui_Jeunes
from ase_parcours.bureau.saisie.champs import (
    Saisie,
    saisie_de_date,
    saisie_de_naissance,
    saisie_de_texte,
)
from ase_parcours.bureau.saisie.noms import proposer_des_noms
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.tableau.portee import depuis_json
from ase_parcours.coffre.lectures.doublons import Ressemblance, pret, ressemblants
from ase_parcours.echanges.tableur.mots import normaliser_dossier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Role
from ase_parcours.metier.referents import noms_de
from ase_parcours.operations.seance import Fait

_CHAMPS = (
    *("numero", "nom", "prenom", "naissance", "sexe"),
    *("unite", "referent", "entree", "sortie"),
)
_SEXES = {"on ne sait pas": None, "féminin": "F", "masculin": "M", "autre": "X"}
_UNITE = "unite"
"""Réglage du compte où est la dernière unité choisie."""


class NouveauDossier:
    """Tient le panneau du formulaire. ``ouvrir`` reçoit l'identifiant du jeune créé."""

    def __init__(
        self, ui: Ui_Jeunes, contexte: Contexte, suivis: JeunesSuivis, ouvrir: Callable[[str], None]
    ) -> None:
        self._ui, self._contexte, self._suivis, self._ouvrir = ui, contexte, suivis, ouvrir
        jour = suivis.aujourd_hui
        self._numero = saisie_de_texte(
            ui.numero, ui.faute_numero, obligatoire="Le numéro de dossier manque."
        )
        self._nom = saisie_de_texte(ui.nom, ui.faute_nom, obligatoire="Le nom manque.")
        self._prenom = saisie_de_texte(ui.prenom, ui.faute_prenom, obligatoire="Le prénom manque.")
        self._naissance: Saisie[str] = saisie_de_naissance(ui.naissance, ui.faute_naissance, jour)
        self._sortie = saisie_de_date(ui.sortie, ui.faute_sortie, jour)
        self._entree = saisie_de_date(ui.entree, ui.faute_entree, jour)
        self._unite = saisie_de_texte(ui.unite, ui.faute_unite)
        self._referent = saisie_de_texte(ui.referent, ui.faute_referent)
        self._saisies = (
            *(self._numero, self._nom, self._prenom, self._naissance),
            *(self._unite, self._referent, self._entree, self._sortie),
        )
        ui.faute_sexe.hide()
        for mot, code in _SEXES.items():
            ui.sexe.addItem(fr.initiale_majuscule(mot), code)
        self._disposition = 0
        ui.reserve.hide()
        ui.panneau_nouveau.hide()
        ui.creer.clicked.connect(self.creer)
        ui.fermer_nouveau.clicked.connect(self.fermer)
        echap = QShortcut(QKeySequence(Qt.Key.Key_Escape), ui.panneau_nouveau)
        echap.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        echap.activated.connect(self.fermer)
        ui.existant_ouvrir.clicked.connect(self._ouvrir_l_existant)
        self._numero.changee.connect(self._chercher_l_existant)
        for saisie in self._saisies:
            saisie.champ.returnPressed.connect(self.creer)
        for saisie in (self._numero, self._nom, self._prenom, self._naissance):
            saisie.changee.connect(self._chercher_les_semblables)
        ui.semblable_ouvrir.clicked.connect(self._ouvrir_le_semblable)
        self._semblable: Ressemblance | None = None
        self._en_preparation = False
        ui.existant.hide()
        ui.semblable.hide()
        self.disposer(5)
        contexte.saisies.suivre(
            "nouveau", ui.panneau_nouveau, self._visee_de_saisie, lambda _: self.montrer()
        )

    @property
    def montre(self) -> bool:
        """Vrai si le formulaire est ouvert."""
        return not self._ui.panneau_nouveau.isHidden()

    def _visee_de_saisie(self) -> Visee | None:
        tapes = (self._numero, self._nom, self._prenom, self._naissance)
        commence = any(saisie.champ.text().strip() for saisie in tapes)
        return Visee("Nouveau dossier") if self.montre and commence else None

    def montrer(self) -> None:
        """Ouvre le formulaire, avec ce que l'on peut supposer : l'unité, le référent."""
        for saisie in self._saisies:
            saisie.poser(None)
        self._ui.sexe.setCurrentIndex(0)
        lignes = self._suivis.lignes
        referents = sorted({x.referent for x in lignes if x.referent})
        unite = self._contexte.retenue.lire(_UNITE)
        self._unite.poser(unite if isinstance(unite, str) else None)
        self._referent.poser(self._moi(referents))
        proposer_des_noms(self._ui.unite, sorted({x.unite for x in lignes if x.unite}))
        proposer_des_noms(self._ui.referent, referents)
        self._ui.panneau_nouveau.show()
        self._ui.numero.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moi(self, referents: list[str]) -> str | None:
        """Le nom sous lequel les dossiers connaissent ce compte ; le sien, s'il est référent."""
        seance = self._contexte.seance
        dit = depuis_json(self._contexte.retenue.lire("portee")).moi
        connus = dit or noms_de(seance.coffre.compte.nom, referents)
        if connus:
            return connus[0]
        est_referent = Role.REFERENT in self._contexte.lire(seance.acteur).roles
        return seance.coffre.compte.nom if est_referent else None

    def fermer(self) -> None:
        """Ferme sans rien créer."""
        self._ui.panneau_nouveau.hide()
        self._ui.nouveau.setFocus(Qt.FocusReason.OtherFocusReason)

    def disposer(self, par_ligne: int) -> None:
        """Range les champs, ``par_ligne`` par ligne."""
        if par_ligne == self._disposition:
            return
        self._disposition = par_ligne
        for rang, nom in enumerate(_CHAMPS):
            bloc = getattr(self._ui, f"bloc_{nom}")
            haut = Qt.AlignmentFlag.AlignTop
            self._ui.grille_nouveau.addWidget(bloc, rang // par_ligne, rang % par_ligne, haut)
            bloc.show()
        for colonne in range(len(_CHAMPS)):
            self._ui.grille_nouveau.setColumnStretch(colonne, 1 if colonne < par_ligne else 0)

    def creer(self) -> None:
        """Crée le dossier si tout se lit ; sinon va au premier champ à corriger."""
        fautifs = [s for s in self._saisies if not s.controler()]
        if fautifs:
            fautifs[0].champ.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._chercher_l_existant():
            self._ui.existant_ouvrir.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        numero = normaliser_dossier(self._numero.valeur or "")
        arguments: dict[str, Any] = {
            "jeune": numero,
            "nom": self._nom.valeur,
            "prenom": self._prenom.valeur,
        }
        facultatifs = {
            "naissance": self._naissance.valeur,
            "sexe": self._ui.sexe.currentData(),
            "unite": self._unite.valeur,
            "referent": self._referent.valeur,
            "premier_accueil": self._entree.valeur and self._entree.valeur.isoformat(),
            "sortie_prevue": self._sortie.valeur and self._sortie.valeur.isoformat(),
        }
        # Une case vide ne s'écrit pas : on ne sait pas.
        arguments |= {champ: valeur for champ, valeur in facultatifs.items() if valeur}
        self._ui.creer.setEnabled(False)
        self._contexte.faire(
            "enregistrer_jeune",
            arguments,
            phrase=f"Dossier {numero} créé.",
            apres=self._cree,
            echec=self._refuse,
        )

    def _cree(self, fait: Fait) -> None:
        self._ui.creer.setEnabled(True)
        self._ui.panneau_nouveau.hide()
        self._contexte.retenue.retenir(_UNITE, self._unite.valeur)
        self._ouvrir(str(fait.resultat["jeune"]))

    def _refuse(self, erreur: ErreurParcours) -> None:
        self._ui.creer.setEnabled(True)
        cible = self._naissance if erreur.code == "naissance_future" else self._numero
        cible.montrer(str(erreur))
        cible.champ.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chercher_l_existant(self) -> bool:
        """Prévient dès la frappe qu'un dossier porte déjà ce numéro : il serait modifié."""
        ligne = self._suivis.de_dossier(normaliser_dossier(self._numero.valeur or ""))
        self._ui.existant.setVisible(ligne is not None)
        if ligne is not None:
            phrase = f"Ce numéro est déjà celui {fr.elision(ligne.nom_complet)}."
            self._ui.existant_texte.setText(phrase)
        return ligne is not None

    def _chercher_les_semblables(self) -> None:
        """Avertit pendant la frappe ; deux personnes de mêmes nom et date existent : on peut créer
        quand même."""
        nom, prenom = self._nom.valeur, self._prenom.valeur
        trouves: tuple[Ressemblance, ...] = ()
        if self.montre and nom and prenom:
            numero = normaliser_dossier(self._numero.valeur or "") or None
            qui = (nom, prenom, self._naissance.valeur, numero, self._suivis.aujourd_hui)
            if self._contexte.lire(pret):
                trouves = self._contexte.lire(ressemblants, *qui)
            elif not self._en_preparation:
                self._preparer(*qui)
        self._semblable = trouves[0] if trouves else None
        self._ui.semblable.setVisible(bool(trouves))
        if trouves:
            un = trouves[0]
            reste = fr.pluriel(len(trouves) - 1, "autre", "autres")
            suite = f" Et {reste}." if len(trouves) > 1 else ""
            phrase = f"Ressemble au dossier {un.dossier}, {un.nom} : {un.raison}.{suite}"
            self._ui.semblable_texte.setText(phrase)

    def _preparer(self, *qui: object) -> None:
        """Un grand coffre fait son index en fond ; on cherche de nouveau quand il est prêt."""
        self._en_preparation = True

        def fini(_: object) -> None:
            self._en_preparation = False
            self._chercher_les_semblables()

        self._contexte.taches.confier(
            lambda _: self._contexte.lire(ressemblants, *qui), fini, self._contexte.refuse.emit
        )

    def _ouvrir_le_semblable(self) -> None:
        if self._semblable is not None:
            self._ui.panneau_nouveau.hide()
            self._ouvrir(self._semblable.jeune)

    def _ouvrir_l_existant(self) -> None:
        ligne = self._suivis.de_dossier(normaliser_dossier(self._numero.valeur or ""))
        if ligne is not None:
            self._ui.panneau_nouveau.hide()
            self._ouvrir(ligne.id)

"""Le panneau « Et si… » : choisir un scénario, taper ses hypothèses, voir aussitôt la falaise.

Rien n'est écrit avant « Enregistrer » ; ce qui est tapé dans un scénario y reste quand on en
regarde un autre.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QTabBar, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_scenarios import Ui_Scenarios
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.scenarios.fiche import FicheMoment
from ase_parcours.bureau.scenarios.resultat import ResultatScenario
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.scenarios.calcul import Projection, projeter
from ase_parcours.metier.scenarios.dossier import DuDossier, du_dossier, loyers_des_pistes
from ase_parcours.metier.scenarios.figure import MENTION, figures, hors_budget
from ase_parcours.metier.scenarios.hypotheses import Hypotheses, Valeur
from ase_parcours.metier.scenarios.moments import Cadre, cadre
from ase_parcours.operations.seance import Fait
from ase_parcours.referentiels.montants import montants

_PARTOUT = "à tous les moments"
_RIEN = "rien à côté"
_DE_FRONT = 150
"""Pixels à 100 % par moment : il en faut tant pour montrer deux scénarios de front."""


class PanneauScenarios(PanneauDeSaisie):
    """``deroule`` : un scénario vient de s'ouvrir, la page le fait voir."""

    deroule = Signal()
    designe = "scenario"
    """Le type que la page demande à ce panneau de faire voir."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte, self._montants = contexte, montants()
        self._etat: EtatDossier | None = None
        self._regard: Regard | None = None
        self._cadre = Cadre(())
        self._connu: Any = None
        self._rangees: dict[str, Mapping[str, Any]] = {}
        self._tapes: dict[str, tuple[str, Hypotheses]] = {}
        """Par scénario, le nom et les hypothèses tapés et pas encore enregistrés."""
        self._choisi = self._autre = ""
        self._a_ouvrir = ""
        self._silence = False
        self._projection = Projection(())
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_Scenarios()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.ui.mention.setText(f"{MENTION}\n{hors_budget(self._montants)}")
        self.ui.refus.hide()
        self.nom = saisie_de_texte(
            self.ui.nom, self.ui.faute_nom, obligatoire="Donnez un nom au scénario."
        )
        self.ui.nom.setAccessibleName("Nom du scénario")
        for cle in ("choix", "comparer"):
            getattr(self.ui, cle).setAccessibleName(getattr(self.ui, f"libelle_{cle}").text())
            getattr(self.ui, f"faute_{cle}").hide()
        self.onglets = QTabBar()
        self.onglets.setAccessibleName("Moment des hypothèses")
        self.onglets.setDrawBase(False)
        self.onglets.setExpanding(False)
        self.ui.pile_place_moments.addWidget(self.onglets)
        self.fiches: dict[str, FicheMoment] = {}
        self.resultat, self.a_cote = ResultatScenario(), ResultatScenario()
        self._relier()

    def _relier(self) -> None:
        ui = self.ui
        self.nom.changee.connect(self._change)
        ui.choix.currentIndexChanged.connect(lambda _: self._choisir(ui.choix.currentData()))
        ui.comparer.currentIndexChanged.connect(lambda _: self._comparer())
        self.onglets.currentChanged.connect(self._aller_au_moment)
        ui.nouveau.clicked.connect(lambda: self._creer(self._nom_neuf(), {}))
        ui.dupliquer.clicked.connect(self.dupliquer)
        ui.imprimer.clicked.connect(self.imprimer)
        ui.retirer.clicked.connect(self.retirer)
        ui.enregistrer.clicked.connect(self.enregistrer)
        ui.renoncer.clicked.connect(self.renoncer)
        self._contexte.saisies.suivre("scenario", ui.place_saisie, self._visee, self._rouvrir)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les scénarios d'un dossier ; ce qui est tapé reste, pour le même dossier."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        self._etat, self._regard = etat, regard(etat.vue, self._contexte.aujourd_hui)
        self._cadre = cadre(self._regard.evaluation, self._montants.mois_apres_majorite)
        self._connu = lru_cache(maxsize=None)(self._du_dossier)
        rangees = sorted(etat.vue.facettes["scenario"], key=lambda r: str(r["nom"] or ""))
        self._rangees = {r["id"]: r for r in rangees}
        if not meme:
            self._tapes, self._choisi, self._autre = {}, "", ""
        self._tapes = {c: t for c, t in self._tapes.items() if c in self._rangees}
        self._garder_les_choix()
        self._faire_les_onglets()
        self._poser()

    def _du_dossier(self, jour: date) -> DuDossier:
        assert self._regard is not None  # noqa: S101 - montrer() l'a lu
        return du_dossier(self._regard, jour)

    def _garder_les_choix(self) -> None:
        """Le scénario que l'on vient de faire, sinon le même qu'avant, sinon le premier ; à côté,
        le suivant la première fois."""
        ids = list(self._rangees)
        neuf, self._a_ouvrir = self._a_ouvrir, ""
        if neuf in self._rangees:
            self._choisi = neuf
        elif self._choisi not in self._rangees:
            self._choisi = ids[0] if ids else ""
            self._autre = ids[1] if len(ids) > 1 else ""
        if self._autre not in self._rangees or self._autre == self._choisi:
            self._autre = ""
        self._silence = True
        _remplir(self.ui.choix, {c: self._nom(c) for c in ids}, self._choisi)
        autres = {c: self._nom(c) for c in ids if c != self._choisi}
        _remplir(self.ui.comparer, {"": _RIEN, **autres}, self._autre)
        self._silence = False

    def _nom(self, cle: str) -> str:
        return str(self._rangees[cle]["nom"] or "Sans nom")

    def _faire_les_onglets(self) -> None:
        """Un onglet par moment, et celui de tous ; chaque fiche attend qu'on la montre."""
        montre = self._moment
        self._silence = True
        while self.onglets.count():
            self.onglets.removeTab(0)
        for cle, nom in self._moments().items():
            rang = self.onglets.addTab(fr.initiale_majuscule(nom))
            self.onglets.setTabData(rang, cle)
            if cle == montre:
                self.onglets.setCurrentIndex(rang)
        self._silence = False

    def _moments(self) -> dict[str, str]:
        return {"": _PARTOUT, **{m.cle: m.nom for m in self._cadre.moments}}

    def _fiche(self, cle: str) -> FicheMoment:
        """La fiche d'un moment, faite la première fois qu'on la demande."""
        if cle not in self.fiches:
            fiche = FicheMoment(cle, self._moments()[cle], self._montants)
            self.fiches[cle] = fiche
            self._remplir_la_fiche(fiche)
            fiche.changee.connect(self._change)
            self.ui.pile_fiches.addWidget(fiche)
        return self.fiches[cle]

    def _remplir_la_fiche(self, fiche: FicheMoment) -> None:
        fiche.poser(
            self._dits(self._choisi)[1], loyers_des_pistes(self._regard) if self._regard else ()
        )
        fiche.verrouiller(bool(self._etat and self._etat.pourquoi_pas_ecrire))

    @property
    def _moment(self) -> str:
        return str(self.onglets.tabData(self.onglets.currentIndex()) or "")

    def _aller_au_moment(self) -> None:
        if self._silence or not self._choisi:
            return
        montree = self._fiche(self._moment)
        for fiche in self.fiches.values():
            fiche.setVisible(fiche is montree)
        self._expliquer()

    def _poser(self) -> None:
        """Remet dans les champs ce qui est tapé, sinon ce qui est écrit."""
        present = bool(self._choisi)
        ui, pourquoi = self.ui, self._etat.pourquoi_pas_ecrire if self._etat else ""
        ui.place_rien.setVisible(not present)
        for place in (ui.choix_scenarios, ui.resultats, ui.place_saisie, ui.place_mention):
            place.setVisible(present)
        ui.imprimer.setVisible(present)
        ui.bloc_comparer.setVisible(len(self._rangees) > 1)
        for bouton in (ui.nouveau, ui.dupliquer, ui.retirer):
            bouton.setEnabled(not pourquoi)
            bouton.setToolTip(pourquoi)
        if not present:
            return
        nom, _ = self._dits(self._choisi)
        self._silence = True
        self.nom.poser(nom)
        for fiche in self.fiches.values():
            self._remplir_la_fiche(fiche)
        ui.nom.setReadOnly(bool(pourquoi))
        self._silence = False
        self._montrer_les_resultats()
        self._aller_au_moment()

    def _dits(self, cle: str) -> tuple[str, Hypotheses]:
        """Le nom et les hypothèses tapés, sinon écrits."""
        ecrites = self._rangees[cle]["hypotheses"]
        return self._tapes.get(cle) or (self._nom(cle), ecrites if ecrites else {})

    def _projeter(self, cle: str) -> Projection:
        return projeter(self._dits(cle)[1], self._cadre, self._connu, self._montants)

    def _montrer_les_resultats(self) -> None:
        montres = [c for c in (self._choisi, self._autre) if c]
        projections = [self._projeter(c) for c in montres]
        places = (self.resultat, self.a_cote)
        for c, p, f, place in zip(montres, projections, figures(projections), places, strict=False):
            place.montrer(p, f, self._dits(c)[0])
        self.a_cote.setVisible(bool(self._autre))
        self._projection = projections[0]
        self._expliquer()
        self._disposer()
        modifie = self._choisi in self._tapes
        ecrivable = self._etat is not None and not self._etat.pourquoi_pas_ecrire
        self.ui.enregistrer.setEnabled(modifie and ecrivable)
        self.ui.renoncer.setEnabled(modifie)

    def _expliquer(self) -> None:
        """Dit, dans les champs vides, ce qui est compté."""
        for cle, fiche in self.fiches.items():
            budgets = [b for b in self._projection.budgets if cle in ("", b.moment.cle)]
            fiche.expliquer(budgets, self._dits(self._choisi)[1])

    # Choisir.

    def designer(self, element: str) -> None:
        """Montre ce scénario (identifiant), s'il est du dossier, avec le clavier."""
        if element in self._rangees:
            self._choisir(element)
        (self.ui.choix if self._rangees else self.ui.nouveau).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _choisir(self, cle: str | None) -> None:
        if self._silence or cle is None:
            return
        self._choisi = cle
        self.ui.refus.hide()
        self._garder_les_choix()
        self._poser()

    def _comparer(self) -> None:
        if not self._silence:
            self._autre = self.ui.comparer.currentData() or ""
            self._montrer_les_resultats()

    # Taper.

    def _change(self) -> None:
        if self._silence or not self._choisi:
            return
        ecrites = self._rangees[self._choisi]["hypotheses"] or {}
        dites = self._lire(ecrites)
        nom = self.nom.valeur or ""
        if dites == ecrites and nom == self._nom(self._choisi) and not self._fautive:
            self._tapes.pop(self._choisi, None)
        else:
            self._tapes[self._choisi] = (nom, dites)
        self._montrer_les_resultats()

    def _lire(self, ecrites: Hypotheses) -> dict[str, Valeur]:
        """Ce que disent les fiches ; un moment sans fiche, ou passé, garde ce qui y était écrit."""
        montres = self._moments().keys() & self.fiches.keys()
        dites = {c: v for c, v in ecrites.items() if c.partition("@")[2] not in montres}
        for cle, fiche in self.fiches.items():
            if cle in montres:
                dites |= fiche.lire()
        return dites

    @property
    def _fautive(self) -> bool:
        return any(f.fautive for f in self.fiches.values())

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un scénario a des hypothèses pas encore enregistrées."""
        return bool(self._tapes)

    def _visee(self) -> Visee | None:
        if self._etat is None or self._choisi not in self._tapes:
            return None
        return Visee("Et si…", self._etat.vue.ligne.id, {"scenario": self._choisi})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        if quoi.get("scenario") in self._rangees:
            self._choisir(str(quoi["scenario"]))
            for cle in self._moments():
                self._fiche(cle)
            self._aller_au_moment()
            self.deroule.emit()

    # Écrire.

    def _nom_neuf(self) -> str:
        pris = {self._nom(c) for c in self._rangees}
        rangs = range(1, len(pris) + 2)
        return next(n for r in rangs if (n := f"Scénario {r}") not in pris)

    def _creer(self, nom: str, hypotheses: Hypotheses) -> None:
        if self._etat is None:
            return
        arguments = {"jeune": self._etat.numero, "nom": nom, "hypotheses": dict(hypotheses)}
        self._contexte.faire(
            "enregistrer_scenario", arguments, phrase="Scénario ajouté.", apres=self._ouvrir_neuf,
            echec=self.refuser,
        )  # fmt: skip

    def _ouvrir_neuf(self, fait: Fait) -> None:
        """Le montre aussitôt, que la page se soit déjà redessinée ou non."""
        self._a_ouvrir = str(fait.resultat["scenario"])
        if self._a_ouvrir in self._rangees:
            self._choisir(self._a_ouvrir)
            self._a_ouvrir = ""
        self.ui.nom.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deroule.emit()

    def dupliquer(self) -> None:
        """Ajoute un scénario pareil, tel qu'il est montré."""
        if self._choisi:
            nom, hypotheses = self._dits(self._choisi)
            self._creer(f"{nom} (copie)", hypotheses)

    def retirer(self) -> None:
        """Retire le scénario ; « Annuler » le remet."""
        arguments = {"type": "scenario", "element": self._choisi}
        self._contexte.faire(
            "retirer_element", arguments, phrase="Scénario retiré.", echec=self.refuser
        )

    def enregistrer(self) -> None:
        """Écrit le nom et les hypothèses du scénario montré."""
        if self._etat is None or self._choisi not in self._tapes:
            return
        fautif = next(
            ((cle, c) for cle, f in self.fiches.items() if (c := f.controler()) is not None), None
        )
        if not self.nom.controler():
            self.ui.nom.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if fautif is not None:
            self._montrer_l_onglet(fautif[0])
            fautif[1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        nom, hypotheses = self._tapes[self._choisi]
        arguments = {
            "jeune": self._etat.numero, "scenario": self._choisi, "nom": nom,
            "hypotheses": dict(hypotheses),
        }  # fmt: skip
        ecrit = self._choisi
        self.principal.setEnabled(False)
        # La page se redessine avant ``apres`` : ce qui est tapé ne doit déjà plus l'être.
        tapee = self._tapes.pop(ecrit)

        def refuser(erreur: Any) -> None:  # noqa: ANN401 - une ErreurParcours
            self._tapes[ecrit] = tapee
            self.refuser(erreur)

        self.ui.refus.hide()
        self._contexte.faire(
            "enregistrer_scenario", arguments, phrase="Scénario enregistré.", echec=refuser
        )

    def _montrer_l_onglet(self, cle: str) -> None:
        for rang in range(self.onglets.count()):
            if self.onglets.tabData(rang) == cle:
                self.onglets.setCurrentIndex(rang)

    def renoncer(self) -> None:
        """Oublie ce qui est tapé dans ce scénario."""
        self._tapes.pop(self._choisi, None)
        self.ui.refus.hide()
        if self._choisi:
            self._poser()

    def fermer(self) -> None:
        """Échap renonce ; le panneau reste."""
        self.renoncer()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée enregistre et Échap renonce, s'il y a quelque chose de tapé."""
        if self._choisi in self._tapes:
            super().keyPressEvent(evenement)
        else:
            evenement.ignore()

    # Imprimer.

    def imprimer(self) -> None:
        """Écrit en PDF ce qui est montré, là où la personne le choisit, et rien d'autre."""
        if self._etat is None:
            return
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations import impression_scenarios as operation

        propose = operation.nom_de_fichier(self._etat.numero)
        chemin = self.fichiers.a_ecrire(self, "Imprimer les scénarios", propose, "PDF (*.pdf)")
        if chemin is None:
            return
        montres = [self._dits(c) for c in (self._choisi, self._autre) if c]
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        jeune = self._etat.vue.ligne.id
        self.ui.refus.hide()
        self._contexte.taches.confier(
            lambda _: operation.imprimer(seance, jeune, jour, chemin, montres),
            self._imprimes,
            self.refuser,
        )

    def _imprimes(self, pages: int) -> None:
        self._contexte.annonce.emit(f"Budget enregistré, {fr.pluriel(pages, 'page')}.", None)

    # Disposer.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Deux scénarios de front si chaque moment s'y lit, sinon l'un sous l'autre."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        besoin = 2 * px(_DE_FRONT) * max(1, len(self._cadre.moments))
        colonnes = 2 if self._autre and self.width() >= besoin else 1
        ranger(self.ui.grille_resultats, [self.resultat, self.a_cote], colonnes)
        self.ui.grille_resultats.setColumnStretch(0, 1)
        blocs = [self.ui.bloc_choix, self.ui.bloc_comparer]
        ranger(self.ui.grille_choix_scenarios, blocs, 2 if self.width() >= px(420) else 1)


def _remplir(liste: QComboBox, noms: Mapping[str, str], choisi: str) -> None:
    liste.clear()
    for cle, nom in noms.items():
        liste.addItem(nom, cle)
    liste.setCurrentIndex(max(0, liste.findData(choisi)))

"""Comparer deux jeux de règles sur tous les jeunes suivis : combien, à quel coût, et qui change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bascule import Bascule
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_prefiguration_comparer import Ui_PrefigurationComparer
from ase_parcours.bureau.prefiguration import export, phrases
from ase_parcours.bureau.prefiguration.file_active import (
    FileActive,
    Jeunes,
    lecture_permise,
    redaction_permise,
)
from ase_parcours.bureau.prefiguration.table_longue import TableLongue
from ase_parcours.bureau.revenu.phrases import DECISION
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.regles import Jeux, jeux_du_coffre
from ase_parcours.echanges.tableur.sortie import FILTRE, ecrire
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.regles import FAITS, JeuDeRegles, Moteur
from ase_parcours.metier.regles.ecarts import ecarts
from ase_parcours.metier.regles.publication import Publication, publier
from ase_parcours.metier.regles.simulation import Simulation, simuler
from ase_parcours.operations.commun import exiger_hors_d_un_coffre
from ase_parcours.referentiels.controles import reperes_controles

_SANS_B = "aucun autre jeu"
_GESTES_A_COTE = 760
"""Largeur, à 100 % de texte, où les gestes d'un jeu tiennent à côté de son nom."""
_PAGE = "droits"
"""Page du dossier où se lit la réponse d'un jeune."""


class PanneauComparaison(QWidget):
    """Rien n'est écrit. ``ouvrir`` et ``dupliquer`` portent la référence d'un jeu."""

    ouvrir = Signal(str)
    dupliquer = Signal(str)
    charger = Signal()
    mention_change = Signal()
    anonyme_change = Signal()

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis,
        file: FileActive,
        fichiers: ChoixDeFichier,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis, self._file = contexte, suivis, file
        self._fichiers = fichiers
        self.jeux: Jeux = contexte.lire(jeux_du_coffre)
        self.simulation: Simulation | None = None
        self.publication: Publication | None = None
        self._en_cours = self._a_refaire = False
        self._fait_montre = ""
        self._voit, self._nomme = lecture_permise(contexte)
        self._redige = redaction_permise(contexte)
        self.ui = Ui_PrefigurationComparer()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self._monter()
        self._relier()
        self._proposer(*self._au_depart())
        self._montrer()

    def _monter(self) -> None:
        u = self.ui
        for lettre in "ab":
            gestes = DispositionFlux(getattr(u, f"place_gestes_{lettre}"), 6)
            for geste in ("ouvrir", "dupliquer"):
                gestes.addWidget(getattr(u, f"{geste}_{lettre}"))
            _laisser_plier(getattr(u, f"jeu_{lettre}"))
        u.grille_choix.setColumnStretch(1, 1)
        for rang, (mot, a_la_sortie) in enumerate(phrases.MOMENTS):
            u.moment.insertItem(rang, f"ceux d’{mot}" if not a_la_sortie else f"ceux du {mot[3:]}")
        _laisser_plier(u.moment)
        self.anonyme = Bascule("Anonymiser", ("noms et petits nombres tus", "noms montrés"))
        gestes = DispositionFlux(u.place_gestes, 8)
        for bouton in (self.anonyme, u.exporter, u.charger):
            gestes.addWidget(bouton)
        preparer_table(u.resultats, pliees=(0,))
        preparer_table(u.manquants, pliees=(0, 1))
        self.changements = TableLongue(
            u.changements, u.suite_changements, (0, 2, 3), self._ouvrir_le_change
        )
        self.qui = TableLongue(u.qui, u.suite_qui, (0,), self._demander_a)
        u.decision.setText(DECISION)
        u.refus.hide()

    def _relier(self) -> None:
        u = self.ui
        for combo in (u.jeu_a, u.jeu_b, u.moment):
            combo.currentIndexChanged.connect(self._choix_change)
        for lettre, combo in (("a", u.jeu_a), ("b", u.jeu_b)):
            getattr(u, f"ouvrir_{lettre}").clicked.connect(partial(self._emettre, "ouvrir", combo))
            geste = partial(self._emettre, "dupliquer", combo)
            getattr(u, f"dupliquer_{lettre}").clicked.connect(geste)
        u.charger.clicked.connect(self.charger)
        u.exporter.clicked.connect(self.exporter)
        u.manquants.cellClicked.connect(lambda rang, _: self._montrer_qui(rang))
        u.manquants.cellActivated.connect(lambda rang, _: self._montrer_qui(rang))
        if not self._nomme:
            self.anonyme.setChecked(True)
            self.anonyme.setEnabled(False)
            self.anonyme.setToolTip("Votre compte ne montre que des nombres.")
        self.anonyme.toggled.connect(self._anonymiser)
        AJour(self, self._suivis, self.rafraichir)

    # Choisir.

    def _au_depart(self) -> tuple[str, str]:
        """Deux versions d'une même règle s'il y en a, celles du coffre d'abord."""
        par_regle: dict[str, list[str]] = {}
        for reference, jeu in self.jeux.tous.items():
            par_regle.setdefault(jeu.id, []).append(reference)
        rang = sorted(par_regle, key=lambda i: not any(r in self.jeux.textes for r in par_regle[i]))
        for regle in rang:
            if len(par_regle[regle]) > 1:
                a, b = sorted(par_regle[regle])[-2:]
                return a, b
        return next(iter(self.jeux.tous), ""), ""

    def _proposer(self, a: str, b: str) -> None:
        """Refait les deux listes, et y choisit ces jeux s'ils y sont."""
        ordre = sorted(self.jeux.tous.values(), key=lambda j: (j.nom, j.version))
        for combo, voulu in ((self.ui.jeu_a, a), (self.ui.jeu_b, b)):
            combo.blockSignals(True)
            combo.clear()
            for jeu in ordre:
                combo.addItem(phrases.titre_court(jeu), jeu.reference)
            if combo is self.ui.jeu_b:
                combo.addItem(_SANS_B, "")
            combo.setCurrentIndex(max(0, combo.findData(voulu)))
            combo.blockSignals(False)
        self._regler_les_gestes()

    def _regler_les_gestes(self) -> None:
        u = self.ui
        for combo, jeu in ((u.jeu_a, self.a), (u.jeu_b, self.b)):
            combo.setToolTip("" if jeu is None else phrases.titre_complet(jeu))
        u.ouvrir_b.setEnabled(self.b is not None)
        u.dupliquer_b.setEnabled(self._redige and self.b is not None)
        for bouton in (u.dupliquer_a, u.charger):
            bouton.setEnabled(self._redige)
        for bouton in (u.dupliquer_a, u.dupliquer_b, u.charger):
            bouton.setToolTip("" if self._redige else "Votre compte ne rédige pas de règles.")

    @property
    def a(self) -> JeuDeRegles | None:
        """Le jeu A ; ``None`` s'il n'y a aucun jeu."""
        return self.jeux.tous.get(str(self.ui.jeu_a.currentData()))

    @property
    def b(self) -> JeuDeRegles | None:
        """Le jeu B ; ``None`` si l'on n'en compare pas."""
        return self.jeux.tous.get(str(self.ui.jeu_b.currentData()))

    @property
    def a_la_sortie(self) -> bool:
        """Vrai si les faits sont ceux du lendemain de la sortie."""
        return phrases.MOMENTS[max(0, self.ui.moment.currentIndex())][1]

    @property
    def seuil(self) -> int:
        """Sous ce nombre, rien n'est dit ; zéro : tout est dit."""
        return reperes_controles().seuils.cellule_min if self.anonyme.isChecked() else 0

    def comparer(self, a: str, b: str) -> None:
        """Choisit deux jeux (références) et les compare."""
        self._proposer(a, b)
        self._choix_change()

    def rafraichir(self) -> None:
        """Relit les jeux et les dossiers, et recompte."""
        a, b = self.ui.jeu_a.currentData(), self.ui.jeu_b.currentData()
        self.jeux = self._contexte.lire(jeux_du_coffre)
        self._proposer(str(a), str(b))
        self._choix_change()

    def _choix_change(self) -> None:
        self._regler_les_gestes()
        self._fait_montre = ""
        self.mention_change.emit()
        self._calculer()

    def _emettre(self, signal: str, combo: QComboBox) -> None:
        getattr(self, signal).emit(str(combo.currentData()))

    # Calculer.

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Compte la première fois qu'on la voit."""
        super().showEvent(evenement)
        if self.simulation is None:
            self._calculer()

    def _calculer(self) -> None:
        """En fond ; un choix changé entre-temps fait recompter une fois, pas dix."""
        a, b = self.a, self.b
        if a is None or not self._voit or not self.isVisible():
            self._montrer()
            return
        if self._en_cours:
            self._a_refaire = True
            return
        self._en_cours = True
        self._dire("Calcul sur tous les jeunes suivis…")
        moteurs = Moteur(a), Moteur(b) if b is not None else None
        self._file.sur_tous(
            self.a_la_sortie,
            lambda jeunes: simuler(*moteurs, jeunes),
            self._recevoir,
            self._echouer,
        )

    def _recevoir(self, simulation: Simulation) -> None:
        self._en_cours = False
        self.simulation = simulation
        if self._a_refaire:
            self._a_refaire = False
            self._calculer()
            return
        self._montrer()

    def _echouer(self, erreur: ErreurParcours) -> None:
        self._en_cours = self._a_refaire = False
        self.refuser(str(erreur))

    def refuser(self, phrase: str) -> None:
        """Dit pourquoi un geste n'est pas fait."""
        self._dire("")
        self.ui.refus.setText(phrase)
        self.ui.dits.show()
        self.ui.refus.show()

    def _anonymiser(self) -> None:
        self._fait_montre = ""
        self._montrer()
        self.anonyme_change.emit()

    # Montrer.

    def _dire(self, phrase: str) -> None:
        self.ui.etat.setText(phrase)
        self.ui.etat.setVisible(bool(phrase))
        self.ui.refus.hide()
        self.ui.dits.setVisible(bool(phrase))

    def _montrer(self) -> None:
        u, s = self.ui, self.simulation
        a, b = self.a, self.b
        u.cadre_ecarts.setVisible(a is not None and b is not None)
        if a is not None and b is not None:
            u.ecarts.setText(phrases.phrase_des_ecarts(ecarts(a, b, phrases.mot_du_code)))
        self._dire("" if self._voit else "Votre compte ne permet pas de lire les dossiers.")
        u.exporter.setEnabled(s is not None)
        for cadre in (u.cadre_resultats, u.cadre_changements, u.cadre_manquants):
            cadre.setVisible(s is not None)
        if s is None:
            return
        p = self.publication = publier(s, self.seuil)
        remplir(u.resultats, phrases.colonnes(p), phrases.comparaison(p), choisir=False)
        u.resultats.setColumnHidden(2, p.b is None)
        u.resultats.setColumnHidden(3, p.b is None)
        u.tus.setText(phrases.ce_qui_est_tu(self.seuil))
        u.tus.setVisible(p.anonyme)
        self._montrer_les_changements(p, s)
        self._montrer_les_manques(p)

    def _montrer_les_changements(self, p: Publication, s: Simulation) -> None:
        u = self.ui
        u.cadre_changements.setVisible(p.b is not None)
        u.titre_changements.setText(phrases.titre_des_changements(p))
        if p.anonyme:
            self.changements.montrer(phrases.COLONNES_PASSAGES, phrases.passages(p))
        else:
            rangees = [phrases.changement(c, self._nom(c.jeune)) for c in s.changent]
            self.changements.montrer(phrases.COLONNES_CHANGEMENTS, rangees)

    def _montrer_les_manques(self, p: Publication) -> None:
        u = self.ui
        rangees = phrases.manquants(p)
        remplir(u.manquants, phrases.COLONNES_MANQUANTS, rangees, choisir=False)
        u.manquants.setVisible(bool(rangees))
        u.mot_manquants.setText(phrases.mot_des_manques(bool(rangees), p.anonyme))
        self._montrer_ceux_a_qui_demander()

    def _nom(self, jeune: str) -> str:
        ligne = self._suivis.par_id.get(jeune)
        return "" if ligne is None else ligne.nom_complet

    # Demander.

    def _montrer_qui(self, rang: int) -> None:
        if self.publication is None or self.publication.anonyme:
            return
        self._fait_montre = list(self.publication.manquants)[rang]
        self._montrer_ceux_a_qui_demander()

    def _a_qui(self) -> tuple[str, ...]:
        manquants = self.simulation.manquants if self.simulation is not None else ()
        return next((m.jeunes for m in manquants if m.fait == self._fait_montre), ())

    def _montrer_ceux_a_qui_demander(self) -> None:
        jeunes = self._a_qui()
        self.ui.tete_qui.setVisible(bool(jeunes))
        if jeunes:
            combien = fr.pluriel(len(jeunes), "jeune")
            question = FAITS[self._fait_montre].question
            self.ui.titre_qui.setText(f"«{fr.INSECABLE}{question}{fr.INSECABLE}» à {combien}")
        lignes = [x for j in jeunes if (x := self._suivis.par_id.get(j)) is not None]
        self.qui.montrer(phrases.COLONNES_QUI, [(x.nom_complet, x.dossier) for x in lignes])

    def _demander_a(self, rang: int) -> None:
        jeune = self._a_qui()[rang]
        self._contexte.ouvrir_dossier.emit(jeune, FAITS[self._fait_montre].page)

    def _ouvrir_le_change(self, rang: int) -> None:
        if self.simulation is not None and not self.anonyme.isChecked():
            self._contexte.ouvrir_dossier.emit(self.simulation.changent[rang].jeune, _PAGE)

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Les gestes d'un jeu passent sous son nom quand la place manque."""
        super().resizeEvent(evenement)
        u, large = self.ui, self.width() >= px(_GESTES_A_COTE)
        grille = u.grille_choix
        for rang, (mot, combo, gestes) in enumerate(
            (
                (u.mot_a, u.jeu_a, u.place_gestes_a),
                (u.mot_b, u.jeu_b, u.place_gestes_b),
                (u.mot_moment, u.moment, None),
            )
        ):
            grille.addWidget(mot, 2 * rang, 0)
            grille.addWidget(combo, 2 * rang, 1)
            if gestes is not None:
                grille.addWidget(gestes, 2 * rang + (not large), 2 if large else 1)

    # Exporter.

    def exporter(self) -> None:
        """Écrit la comparaison en tableur : un jeune par ligne, ou les nombres seuls."""
        p, a = self.publication, self.a
        if p is None or a is None:
            return
        nom = f"prefiguration-{self._contexte.aujourd_hui}.xlsx"
        chemin = self._fichiers.a_ecrire(self, "Exporter la comparaison", nom, FILTRE)
        if chemin is None:
            return
        moment = self.ui.moment.currentText()
        try:
            exiger_hors_d_un_coffre(chemin)
        except ErreurParcours as erreur:
            self._echouer(erreur)
            return
        if p.anonyme:
            self._ecrire(lambda _: export.anonyme(p, moment), chemin, "")
            return
        noms = {x.id: x.nom_complet for x in self._suivis.suivies}
        b, combien = self.b, fr.pluriel(len(noms), "jeune")
        self._ecrire(lambda j: export.nominatif(a, b, j, noms, moment), chemin, combien)

    def _ecrire(self, faire: export.Faire, chemin: Path, combien: str) -> None:
        def travail(jeunes: Jeunes) -> None:
            ecrire(chemin, faire(jeunes))

        quoi = f"Comparaison exportée{fr.INSECABLE}: {combien}, en clair dans {chemin.name}."
        if not combien:
            quoi = f"Comparaison anonymisée exportée dans {chemin.name}."
        self._file.sur_tous(
            self.a_la_sortie,
            travail,
            lambda _: self._contexte.annonce.emit(quoi, None),
            self._echouer,
        )


def _laisser_plier(combo: QComboBox) -> None:
    """Un long nom ne force pas la largeur de la page ; il est entier dans la liste ouverte."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)

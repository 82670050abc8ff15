"""La page Échéances : quatre vues d'un même échéancier, lu en fond, et ce qu'on en fait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bascule import Bascule
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.echeances.agenda import PanneauAgenda
from ase_parcours.bureau.echeances.calendrier import CalendrierDuMois, bornes
from ase_parcours.bureau.echeances.lecture import LectureEnFond
from ase_parcours.bureau.echeances.noter import BarreEcheances
from ase_parcours.bureau.echeances.phrases import ETATS, GROUPES
from ase_parcours.bureau.echeances.suivi import SuiviEcheances, en_json, reglage
from ase_parcours.bureau.echeances.table import TableEcheances
from ase_parcours.bureau.echeances.tri import (
    OUVERTES,
    Bloc,
    Demande,
    Section,
    Vue,
    du_jour,
    ordre,
    par_jeune,
    par_personne,
    par_section,
    section,
)
from ase_parcours.bureau.flux import rangee
from ase_parcours.bureau.forms.ui_echeances import Ui_Echeances
from ase_parcours.bureau.formulaire import Echelle, poser_action
from ase_parcours.bureau.jeunes.puces import PuceFiltre
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.tableau.bande import PuceDePortee
from ase_parcours.bureau.tableau.portee import Portee, Quoi, garde
from ase_parcours.bureau.theme import apparence, facteur, jetons, px
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.coffre.lectures.jeunes import LigneJeune

_APRES_LA_FRAPPE = 250
"""Millisecondes : on ne relit pas à chaque lettre."""
_RECHERCHE, _RECHERCHE_MINIMALE = 320, 150
_INVITE = "Jeune, échéance ou article"


@dataclass(frozen=True, slots=True)
class Garde:
    """Ce que l'on garde d'un jeune : ce qui est montré, et combien dans chaque bloc."""

    rangees: tuple[EcheanceDe, ...]
    nombres: tuple[tuple[Section, int], ...]


def reducteur(demande: Demande, jour: date, echeances: list[EcheanceDe]) -> Garde:
    """Retient d'un jeune ce que la demande veut voir."""
    comptees = [x for x in echeances if demande.compte(x)]
    nombres: dict[Section, int] = {}
    for x in comptees:
        bloc = section(x.echeance, jour)
        nombres[bloc] = nombres.get(bloc, 0) + 1
    montrees = tuple(x for x in comptees if demande.montre(x.echeance, jour))
    return Garde(montrees, tuple(nombres.items()))


class PageEcheances(QWidget):
    """S'ouvre vide et dit qu'elle compte ; la lecture vient après, par paquets."""

    def __init__(
        self, contexte: Contexte, suivis: JeunesSuivis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._jour = contexte.aujourd_hui
        self.demande = Demande()
        self.portee, self.vue = reglage(contexte)
        self._rangees: list[EcheanceDe] = []
        self._nombres: dict[Section, int] = {}
        self._lu = False
        self.ui = Ui_Echeances()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.table = TableEcheances(self._jour)
        self.calendrier = CalendrierDuMois(self._jour)
        self.recherche = ChampRecherche(_INVITE, "Ctrl F")
        self.puce_portee = PuceDePortee()
        self.puces = {"groupes": PuceFiltre("Thème"), "etats": PuceFiltre("État")}
        self.vues = {vue: Bascule(vue.value, ("vue montrée", "")) for vue in Vue}
        self.lot = BarreEcheances(contexte, "echeances/rail")
        self.agenda = PanneauAgenda(contexte, self.table.modele.toutes)
        self._vide = RienAMontrer("calendar-due", "Aucune échéance")
        self._suivi = SuiviEcheances.de(contexte, suivis)
        self.lecture: LectureEnFond[Garde] = LectureEnFond(
            contexte, self._reducteur(), lambda: self.isVisible() and self._suivi.montree(), self
        )
        self._delai = QTimer(self)
        self._delai.setSingleShot(True)
        self._delai.setInterval(_APRES_LA_FRAPPE)
        self._monter()
        self._echelle = Echelle(self)
        self._brancher()
        self._dire_la_vue()

    def _monter(self) -> None:
        ui = self.ui
        groupe = QButtonGroup(self)
        for bouton in self.vues.values():
            groupe.addButton(bouton)
        ui.place_vues.addWidget(rangee([*self.vues.values()]))
        ui.place_recherche.addWidget(self.recherche)
        ui.place_filtres.addWidget(rangee([self.puce_portee, *self.puces.values()]))
        self.puces["groupes"].proposer({g: mot.lower() for g, mot in GROUPES.items()})
        self.puces["etats"].proposer(ETATS)
        ui.pile_calendrier.addWidget(self.calendrier)
        ui.pile_table.addWidget(self.table)
        ui.pile_vide.addWidget(self._vide)
        ui.vide.hide()  # rien n'est encore lu : on ne sait pas s'il n'y a rien
        ui.pile_panneaux.addWidget(self.agenda)
        ui.pile_lot.addWidget(self.lot.panneau)
        ui.pile_lot.addWidget(self.lot)

    def _brancher(self) -> None:
        ui = self.ui
        self._suivis.change.connect(self._sur_les_jeunes)
        self._contexte.change.connect(self._sur_ecriture)
        self.lecture.fini.connect(self._sur_lecture)
        self.lecture.avance.connect(self._dire_le_calcul)
        self._delai.timeout.connect(self._chercher)
        self.recherche.textChanged.connect(lambda _: self._delai.start())
        self.puce_portee.portee_choisie.connect(self.choisir_la_portee)
        for nom, puce in self.puces.items():
            puce.choix_change.connect(lambda choix, n=nom: self._demander(**{n: choix}))
        for vue, bouton in self.vues.items():
            bouton.clicked.connect(lambda _=False, v=vue: self.choisir_la_vue(v))
        self.table.ouverture_demandee.connect(self._ouvrir)
        self.table.bloc_bascule.connect(self.basculer)
        self.table.choix_change.connect(lambda: self.lot.montrer(self.table.choisies))
        self.lot.plus_rien.connect(self._ne_plus_choisir)
        self.lot.panneau.ferme.connect(self.table.setFocus)
        self.agenda.ferme.connect(self.table.setFocus)
        self.calendrier.jour_change.connect(lambda _: self._montrer())
        self.calendrier.mois_change.connect(lambda _: self._demander())
        self.calendrier.jour_ouvert.connect(self.table.setFocus)
        ui.mois_avant.clicked.connect(lambda: self.calendrier.changer_de_mois(-1))
        ui.mois_apres.clicked.connect(lambda: self.calendrier.changer_de_mois(1))
        ui.mois_courant.clicked.connect(lambda: self.calendrier.aller(self._jour))
        ui.exporter.clicked.connect(self.agenda.ouvrir)
        ui.tout_effacer.clicked.connect(self.tout_effacer)
        self._vide.action_demandee.connect(self.tout_effacer)
        apparence().changee.connect(self._disposer)
        raccourci = QShortcut(QKeySequence("Ctrl+F"), self)
        raccourci.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        raccourci.activated.connect(self.recherche.setFocus)

    # Ce que l'on demande.

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une preuve ou une raison est tapée."""
        return self.lot.panneau.saisie_en_cours

    def _lignes(self) -> Iterator[LigneJeune]:
        """Les jeunes dont on parle."""
        compte = self._contexte.seance.coffre.compte.nom
        filtres = self.portee.filtres(compte, self._suivis.lignes)
        return (x for x in self._suivis.suivies if garde(filtres, x))

    def _reducteur(self) -> Callable[[list[EcheanceDe]], Garde]:
        demande, jour = self.demande, self._jour
        return lambda echeances: reducteur(demande, jour, echeances)

    def _demander(self, **change: Any) -> None:  # noqa: ANN401 - champs d'une Demande
        """Change ce que l'on veut voir, et relit."""
        premier, dernier = bornes(self.calendrier.jour)
        mois = self.vue is Vue.MOIS
        du, au = (premier, dernier) if mois else (None, None)
        self.demande = replace(self.demande, **{"du": du, "au": au, **change})
        self._lu = False
        self._dire_les_filtres()
        self._montrer()
        self.lecture.demander(self._lignes(), self._reducteur())

    def _chercher(self) -> None:
        texte = self.recherche.text().strip()
        if texte != self.demande.texte:
            self._demander(texte=texte)

    def filtrer(self, demande: object) -> None:
        """Pose une demande venue d'ailleurs (le tableau de bord)."""
        if isinstance(demande, Demande):
            self.demande = demande
            self.recherche.blockSignals(True)
            self.recherche.setText(demande.texte)
            self.recherche.blockSignals(False)
            for nom, puce in self.puces.items():
                puce.montrer(getattr(demande, nom))
            self.choisir_la_vue(Vue.LISTE)

    def tout_effacer(self) -> None:
        """Ôte texte, thèmes, états, et montre tous les jeunes."""
        self.recherche.clear()
        self._delai.stop()
        for puce in self.puces.values():
            puce.montrer(())
        self.portee = replace(self.portee, quoi=Quoi.TOUS)
        self._retenir()
        self._demander(texte="", groupes=frozenset(), etats=frozenset(), sections=OUVERTES)

    def choisir_la_portee(self, portee: Portee) -> None:
        """Réduit la page, et la pastille du rail, à ces jeunes."""
        self.portee = portee
        self._retenir()
        self._demander()

    def choisir_la_vue(self, vue: Vue) -> None:
        """Liste, calendrier, par jeune ou par personne en charge."""
        self.vue = vue
        self._retenir()
        self._dire_la_vue()
        self._demander()

    def _retenir(self) -> None:
        self._contexte.retenue.retenir("echeances", en_json(self.portee, self.vue))
        self._suivi.recompter()

    def basculer(self, cle: str) -> None:
        """Ouvre ou ferme un bloc de la liste ; ouvert, il se lit alors."""
        if self.vue is Vue.LISTE and not self.demande.etats:
            self._demander(sections=self.demande.sections ^ {Section[cle]})

    # Ce qui vient.

    def _sur_les_jeunes(self) -> None:
        self.puce_portee.proposer_a(self._suivis.suivies, self.portee)
        if self.isVisible():
            self.lecture.suivre(self._lignes())

    def _sur_ecriture(self, fait: object) -> None:
        """Le catalogue du territoire a changé : tout se relit."""
        if "referentiel" in getattr(fait, "facettes", ()):
            self._demander()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Lit ce qui manque : tout la première fois, puis ce qui a changé."""
        super().showEvent(evenement)
        self._disposer()
        self.puce_portee.proposer_a(self._suivis.suivies, self.portee)
        if self._lu:
            self.lecture.suivre(self._lignes())
        else:
            self._demander()

    def _sur_lecture(self) -> None:
        self._lu = True
        gardes = self.lecture.par_jeune.values()
        self._rangees = sorted((x for g in gardes for x in g.rangees), key=ordre)
        self._nombres = {}
        for bloc, nombre in (n for g in gardes for n in g.nombres):
            self._nombres[bloc] = self._nombres.get(bloc, 0) + nombre
        self.calendrier.montrer(self._rangees if self.vue is Vue.MOIS else ())
        self._montrer()

    def _dire_le_calcul(self, lus: int, voulus: int) -> None:
        if lus < voulus:
            suite = f"{fr.nombre(lus)} jeunes sur {fr.nombre(voulus)}"
            self.ui.calcul.setText(f"Calcul des échéances{fr.INSECABLE}: {suite}")

    def _montrer(self) -> None:
        self.ui.calcul.setText("" if self._lu else "Calcul des échéances…")
        if not self._lu:
            return
        blocs = self._blocs()
        self.table.montrer(blocs)
        rien = not blocs
        self.ui.cadre_table.setVisible(not rien)
        self.ui.vide.setVisible(rien)
        self.ui.exporter.setEnabled(any(b.rangees for b in blocs))
        self._vide.dire(*self._rien())
        poser_action(self._vide.bouton, "Tout effacer")
        self._vide.bouton.setVisible(self._filtre)
        self.ui.titre_mois.setText(fr.initiale_majuscule(self.calendrier.mois_dit))

    def _blocs(self) -> list[Bloc]:
        match self.vue:
            case Vue.LISTE:
                return par_section(self._rangees, self._nombres, self.demande, self._jour)
            case Vue.JEUNE:
                return par_jeune(self._rangees)
            case Vue.CHARGE:
                return par_personne(self._rangees)
            case Vue.MOIS:
                return du_jour(self._rangees, self.calendrier.jour)

    def _rien(self) -> tuple[str, str]:
        if self._filtre:
            return (
                "Aucune échéance avec ces filtres",
                "Le texte regarde le jeune, l’échéance et l’article.",
            )
        return (
            "Aucune échéance",
            "Elles se calculent des dossiers : naissance, entrée, sortie, papiers.".replace(
                " :", f"{fr.INSECABLE}:"
            ),
        )

    # Ce qui se dit.

    @property
    def _filtre(self) -> bool:
        d = self.demande
        return bool(d.texte or d.groupes or d.etats or self.portee.quoi is not Quoi.TOUS)

    def _dire_les_filtres(self) -> None:
        self.ui.tout_effacer.setVisible(self._filtre)
        self.puce_portee.proposer_a(self._suivis.suivies, self.portee)

    def _dire_la_vue(self) -> None:
        self.vues[self.vue].setChecked(True)
        self.ui.mois.setVisible(self.vue is Vue.MOIS)

    # Gestes.

    def _ouvrir(self, x: EcheanceDe) -> None:
        self._contexte.ouvrir_dossier.emit(x.jeune.id, x.echeance.ligne.page)

    def _ne_plus_choisir(self) -> None:
        self.table.ne_plus_choisir()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Largeur.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Étroite, les boutons perdent leurs mots."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        etroit = self.window().width() / facteur() < jetons.SEUIL_ETROIT
        self.recherche.setMinimumWidth(px(_RECHERCHE_MINIMALE))
        self.recherche.setMaximumWidth(px(_RECHERCHE))
        self.ui.exporter.setText("" if etroit else " Exporter l’agenda")
        self.ui.exporter.setAccessibleName("Exporter l’agenda")
        self.ui.exporter.setToolTip("Exporter l’agenda" if etroit else "")
        self.ui.aide_mois.setVisible(not etroit)

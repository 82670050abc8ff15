"""L'effet immédiat d'un brouillon : trois jeunes choisis tout de suite, tous peu après."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.choix import Choix, Proposition
from ase_parcours.bureau.forms.ui_prefiguration_effet import Ui_PrefigurationEffet
from ase_parcours.bureau.forms.ui_prefiguration_jeune import Ui_PrefigurationJeune
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.file_active import FileActive, lecture_permise
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.regles import Examen, FaitsDuJeune, JeuDeRegles, Moteur
from ase_parcours.metier.regles.publication import Publication, publier
from ase_parcours.metier.regles.simulation import Simulation, simuler

COMBIEN = 3
PAUSE = 350
"""Millisecondes sans frappe avant de recompter tout le monde."""


class CarteJeune(QFrame):
    """Un jeune que l'on choisit, et ce que le brouillon lui répondrait."""

    def __init__(self, rang: int, suivis: JeunesSuivis) -> None:
        super().__init__()
        self._suivis = suivis
        self.ui = Ui_PrefigurationJeune()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.ui.champ.setAccessibleName(f"Jeune {rang} choisi pour voir l’effet")
        self.ui.liste.setAccessibleName(f"Jeunes proposés, {rang}")
        self.choix = Choix(
            self.ui.champ, self.ui.liste, self.ui.faute, self._chercher, "Choisissez un jeune."
        )

    def _chercher(self, texte: str) -> Sequence[Proposition]:
        trouves = self._suivis.index.chercher(texte).exacts
        return [(x.id, f"{x.nom_complet}, {x.dossier}") for x in trouves]

    def choisir(self, jeune: str) -> None:
        """Choisit d'avance."""
        ligne = self._suivis.par_id.get(jeune)
        if ligne is not None:
            self.choix.poser(ligne.id, f"{ligne.nom_complet}, {ligne.dossier}")

    def montrer(self, examen: Examen | None) -> None:
        """La réponse, et ses raisons en une phrase."""
        for etiquette, texte in (
            (self.ui.reponse, phrases.reponse(examen) if examen else ""),
            (self.ui.raisons, phrases.raisons(examen) if examen else ""),
        ):
            etiquette.setText(texte)
            etiquette.setVisible(bool(texte))


class EffetImmediat(QFrame):
    """``montrer`` à chaque jeu accepté. Rien n'est écrit."""

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis,
        file: FileActive,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suivis, self._file = suivis, file
        self._jeu: JeuDeRegles | None = None
        self._depart: JeuDeRegles | None = None
        self._seuil = 0
        self._faits: dict[str, FaitsDuJeune] | None = None
        self._en_cours = False
        self.simulation: Simulation | None = None
        self._voit, self._nomme = lecture_permise(contexte)
        self.ui = Ui_PrefigurationEffet()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.cartes = [CarteJeune(rang + 1, suivis) for rang in range(COMBIEN)]
        for carte, ligne in zip(self.cartes, suivis.suivies, strict=False):
            carte.choisir(ligne.id)
        for carte in self.cartes:
            self.ui.pile_trois.addWidget(carte)
            carte.choix.change.connect(self._autres_jeunes)
        self._moment: QComboBox = self.ui.moment
        self._moment.addItems(phrases.MOMENTS_COURTS)
        self._moment.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._moment.setMinimumContentsLength(8)
        self._moment.currentIndexChanged.connect(self._autres_jeunes)
        self.ui.refus.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._recompter)
        AJour(self, suivis, self._autres_jeunes)

    @property
    def a_la_sortie(self) -> bool:
        """Vrai si les faits sont ceux du lendemain de la sortie."""
        return phrases.MOMENTS[max(0, self._moment.currentIndex())][1]

    def au_moment(self, rang: int) -> None:
        """Prend le moment de la comparaison (voir ``phrases.MOMENTS``)."""
        self._moment.setCurrentIndex(rang)

    def montrer(self, jeu: JeuDeRegles, depart: JeuDeRegles, seuil: int) -> None:
        """``seuil`` : zéro montre les noms ; sinon les petits nombres sont tus, et personne n'est
        nommé."""
        self._jeu, self._depart, self._seuil = jeu, depart, seuil
        self.ui.trois.setVisible(self._nomme and not seuil)
        self.ui.titre_trois.setVisible(self._nomme and not seuil)
        self.ui.tu.setVisible(bool(seuil))
        self._examiner()
        if self._voit:
            self._pause.start()

    def _autres_jeunes(self) -> None:
        self._faits = None
        if self._jeu is not None and self._depart is not None:
            self.montrer(self._jeu, self._depart, self._seuil)

    def _examiner(self) -> None:
        if self._jeu is None or not self._nomme or self._seuil:
            return
        choisis = [carte.choix.valeur for carte in self.cartes]
        if self._faits is None:
            self._faits = self._file.de_quelques_uns(choisis, self.a_la_sortie)
        moteur = Moteur(self._jeu)
        for carte, jeune in zip(self.cartes, choisis, strict=True):
            faits = self._faits.get(jeune)
            carte.montrer(moteur.examiner(faits) if faits is not None else None)

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Revenue à l'écran, elle recompte."""
        super().showEvent(evenement)
        self._pause.start()

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Derrière le verrou, rien ne se lit plus."""
        super().hideEvent(evenement)
        self._pause.stop()

    # Tous.

    def _recompter(self) -> None:
        jeu, depart = self._jeu, self._depart
        if self._en_cours or jeu is None or depart is None or not self.isVisible():
            return
        self._en_cours = True
        moteurs = Moteur(depart), Moteur(jeu)
        self._file.sur_tous(
            self.a_la_sortie,
            lambda jeunes: simuler(*moteurs, jeunes),
            self._recevoir,
            self._echouer,
        )

    def _recevoir(self, simulation: Simulation) -> None:
        self._en_cours = False
        self.simulation = simulation
        assert simulation.b is not None  # noqa: S101 - deux jeux sont toujours comparés
        if simulation.b.jeu is not self._jeu:
            self._pause.start()  # on a tapé entre-temps
        self._dire_le_total(publier(simulation, self._seuil))

    def _dire_le_total(self, p: Publication) -> None:
        self.ui.total.setText(phrases.total(p))
        self.ui.depart.setText(phrases.contre_le_depart(p, p.a.jeu))
        self.ui.refus.hide()

    def _echouer(self, erreur: ErreurParcours) -> None:
        self._en_cours = False
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def arreter(self) -> None:
        """On ne regarde plus : rien ne se recompte, et aucun fait n'est gardé."""
        self._pause.stop()
        self._faits = None

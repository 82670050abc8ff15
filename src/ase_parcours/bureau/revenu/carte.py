"""La carte des droits : un jeu de règles, sa réponse et ses raisons, puis tous les autres."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QFrame, QTableWidget, QWidget

from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.bouton import Icone
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_revenu import Ui_Revenu
from ase_parcours.bureau.revenu import phrases
from ase_parcours.bureau.revenu.bande import Moment
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.bureau.theme import courant, jetons, px
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.papiers import papiers_du_dossier
from ase_parcours.coffre.lectures.regles import jeux_du_coffre
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.regles import Calendrier, Etape, Examen, FaitsDuJeune, Moteur, Resultat
from ase_parcours.metier.regles.pieces import PieceExaminee, pieces
from ase_parcours.referentiels.papiers import regles_des_papiers
from ase_parcours.referentiels.regles import choisir

_PREFERE = "revenu-autonomie"
_SUITE = 3
"""Changements montrés après la réponse d'aujourd'hui."""
_PDF = "PDF (*.pdf)"


class CarteRevenu(QFrame):
    """Rien n'est enregistré : la réponse se refait à chaque lecture du dossier."""

    saisie_en_cours = False

    def __init__(
        self,
        contexte: Contexte,
        fichiers: ChoixDeFichier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers = contexte, fichiers or DialoguesDuSysteme()
        self._etat: EtatDossier | None = None
        self._examens: dict[str, Examen] = {}
        self._suites: dict[str, list[Etape]] = {}
        self._choisi = ""
        self.ui = Ui_Revenu()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.conditions, pliees=(1, 2, 3))
        preparer_table(self.ui.tous, pliees=(0,))
        self.ui.conditions.setAccessibleName("Conditions")
        self.ui.tous.setAccessibleName("Tous les droits")
        self.ui.choix.setAccessibleName("Jeu de règles")
        self.ui.decision.setText(phrases.DECISION)
        self.ui.refus.hide()
        self.ui.choix.currentIndexChanged.connect(self._choisir_au_menu)
        self.ui.tous.cellActivated.connect(lambda rang, _: self.ui.choix.setCurrentIndex(rang))
        self.ui.tous.cellClicked.connect(lambda rang, _: self.ui.choix.setCurrentIndex(rang))
        self.ui.imprimer.clicked.connect(self.imprimer)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Examine le dossier par tous les jeux en vigueur, et montre celui qui était choisi."""
        self._etat = etat
        self.ui.refus.hide()
        self._examiner(etat)
        self.ui.choix.blockSignals(True)
        self.ui.choix.clear()
        for reference, examen in self._examens.items():
            self.ui.choix.addItem(phrases.titre_du_jeu(examen.jeu), reference)
        if self._choisi not in self._examens:
            prefere = (r for r, e in self._examens.items() if e.jeu.id == _PREFERE)
            self._choisi = next(prefere, next(iter(self._examens), ""))
        self.ui.choix.setCurrentIndex(self.ui.choix.findData(self._choisi))
        self.ui.choix.blockSignals(False)
        remplir(
            self.ui.tous,
            phrases.COLONNES_TOUS,
            [phrases.rangee_de_tous(e) for e in self._examens.values()],
            choisir=False,
        )
        for rang, examen in enumerate(self._examens.values()):
            _teindre(self.ui.tous, rang, 1, *phrases.RESULTATS[examen.resultat][1:])
        self._montrer_le_choisi()

    def _examiner(self, etat: EtatDossier) -> None:
        jour = self._contexte.aujourd_hui
        jeux = self._contexte.lire(jeux_du_coffre).tous
        faits = FaitsDuJeune(regard(etat.vue, jour), jour)
        calendrier = Calendrier(faits)
        self._examens, self._suites = {}, {}
        for jeu in choisir(list(jeux.values()), None, jour):
            moteur = Moteur(jeu)
            examen = calendrier.prochain(moteur, moteur.examiner(faits))
            self._examens[jeu.reference] = examen
            self._suites[jeu.reference] = calendrier.suite(moteur, examen, _SUITE)

    @property
    def examen(self) -> Examen | None:
        """L'examen montré."""
        return self._examens.get(self._choisi)

    def choisir(self, reference: str) -> None:
        """Montre un jeu de règles (« rsj-lyon@2021.1 »)."""
        self.ui.choix.setCurrentIndex(self.ui.choix.findData(reference))

    def _choisir_au_menu(self, rang: int) -> None:
        if rang >= 0:
            self._choisi = str(self.ui.choix.itemData(rang))
            self._montrer_le_choisi()

    def _montrer_le_choisi(self) -> None:
        examen, ui = self.examen, self.ui
        for widget in (ui.place_reponse, ui.conditions, ui.place_source, ui.imprimer):
            widget.setVisible(examen is not None)
        if examen is None:
            return
        suite = self._suites[self._choisi]
        ui.mention.dire(examen.jeu.mention)
        vider(ui.place_icone)
        _, icone, famille = phrases.RESULTATS[examen.resultat]
        ui.place_icone.addWidget(Icone(icone, _encre(famille), jetons.ICONE_TITRE))
        ui.reponse.setText(phrases.reponse(examen))
        ui.compte.setText(phrases.compte(examen))
        maintenant = Moment(examen.jour, examen.resultat, examen.montant)
        suivants = [Moment(x.jour, x.verdict.resultat, x.verdict.montant) for x in suite]
        ui.bande.montrer([maintenant, *suivants])
        ui.changement.setText(phrases.changement(suite))
        _dire(ui.manque, phrases.manque(examen))
        incalculable = examen.resultat is Resultat.NON_CALCULABLE
        _dire(ui.incalculable, examen.jeu.incalculable if incalculable else "")
        self._conditions(examen)
        notes = (phrases.notes(examen), phrases.pieces(self._pieces(examen)))
        _dire(ui.notes, "\n".join(x for x in notes if x))
        ui.source.setText(phrases.source(examen.jeu))

    def _pieces(self, examen: Examen) -> tuple[PieceExaminee, ...]:
        if self._etat is None:
            return ()
        tenus = papiers_du_dossier(self._etat.vue)
        return pieces(examen.jeu, tenus, self._contexte.aujourd_hui, regles_des_papiers())

    def _conditions(self, examen: Examen) -> None:
        rangees = [
            (
                phrases.ETATS[c.etat][0],
                c.condition.libelle,
                c.valeur,
                c.condition.piece or c.condition.source,
            )
            for c in examen.conditions
        ]
        remplir(self.ui.conditions, phrases.COLONNES, rangees, choisir=False)
        for rang, c in enumerate(examen.conditions):
            _, icone, encre = phrases.ETATS[c.etat]
            _teindre(self.ui.conditions, rang, 0, icone, encre)
            for colonne in range(len(phrases.COLONNES)):
                case = self.ui.conditions.item(rang, colonne)
                if case is not None:
                    case.setToolTip(f"{case.text()}\n{c.condition.source}")

    # Imprimer.

    def imprimer(self) -> None:
        """Écrit le calcul en PDF, là où la personne le choisit : jeu, version, faits, réponse."""
        examen = self.examen
        if self._etat is None or examen is None:
            return
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations import impression_calcul as operation

        propose = operation.nom_de_fichier(self._etat.numero, examen.jeu)
        chemin = self._fichiers.a_ecrire(self, "Imprimer le calcul", propose, _PDF)
        if chemin is None:
            return
        seance, jour, jeune = (
            self._contexte.seance,
            self._contexte.aujourd_hui,
            self._etat.vue.ligne.id,
        )
        self.ui.refus.hide()
        self.ui.imprimer.setEnabled(False)
        self._contexte.taches.confier(
            lambda _: operation.imprimer(seance, jeune, examen.jeu.reference, jour, chemin),
            self._imprime,
            self._refuser,
        )

    def _imprime(self, _pages: int) -> None:
        self.ui.imprimer.setEnabled(True)
        self._contexte.annonce.emit("Calcul enregistré.", None)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.imprimer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()


def _dire(etiquette: QWidget, texte: str) -> None:
    etiquette.setText(texte)  # type: ignore[attr-defined]
    etiquette.setVisible(bool(texte))


def _encre(famille: str) -> str:
    return "accent" if famille == "accent" else f"{famille}_texte"


def _teindre(table: QTableWidget, rang: int, colonne: int, icone: str, encre: str) -> None:
    """L'icône et la couleur d'une réponse, à côté de son mot."""
    jeton = encre if encre == "accent" or encre.endswith("_texte") else f"{encre}_texte"
    teinte = getattr(courant(), jeton)
    case = table.item(rang, colonne)
    if case is None:
        return
    case.setIcon(QIcon(icones.icone(icone, teinte, px(jetons.ICONE_LIGNE))))
    case.setForeground(QColor(teinte))
    table.setIconSize(QSize(px(jetons.ICONE_LIGNE), px(jetons.ICONE_LIGNE)))

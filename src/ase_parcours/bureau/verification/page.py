"""La page Vérifier : déposer un fichier ou taper un code, comparer l'énoncé signé au papier."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_verifier import Ui_Verifier
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import apparence, jetons, px
from ase_parcours.bureau.verification.enonce import Enonce
from ase_parcours.erreurs import ErreurParcours, FichierAbime
from ase_parcours.francais import INSECABLE, pluriel
from ase_parcours.rapports import sceau, sceau_code
from ase_parcours.rapports.verification import motifs
from ase_parcours.rapports.verification.emetteur import Emetteur, ouvrir_fiche
from ase_parcours.rapports.verification.modele import Verdict

_DOCUMENTS = "Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.txt)"
_FICHES = "Fiches d'émetteur (*.json *.txt)"
_LIGNES_MONTREES = 8


class PageVerifier(QWidget):
    """Ne garde ni les documents ni les fiches : tout s'oublie avec la page."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._fiches: list[Emetteur] = []
        self.verdict: Verdict | None = None
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_Verifier()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.enonce = Enonce(self.ui)
        gestes = DispositionFlux(self.ui.place_gestes, 8)
        ui = self.ui
        for bouton in (ui.choisir, ui.ajouter_fiche, ui.ecrire_fiche, ui.notice):
            gestes.addWidget(bouton)
        self.ui.ecrire_fiche.setEnabled(not contexte.seance.lecture_seule)
        self.ui.cadre_verdict.hide()
        self.setAcceptDrops(True)
        # Un fichier lâché sur le champ s'y écrirait comme un chemin.
        self.ui.code.setAcceptDrops(False)
        self.ui.code.installEventFilter(self)
        self._brancher()
        self._compter()
        self._habiller()

    def _brancher(self) -> None:
        ui = self.ui
        ui.choisir.clicked.connect(self._choisir)
        ui.ajouter_fiche.clicked.connect(self._ajouter_une_fiche)
        ui.ecrire_fiche.clicked.connect(self._ecrire_la_fiche)
        ui.notice.clicked.connect(self._ecrire_la_notice)
        ui.effacer.clicked.connect(self._effacer)
        ui.verifier.clicked.connect(self._verifier_le_code)
        ui.code.textChanged.connect(self._compter)
        apparence().changee.connect(self._habiller)

    # Ce qui entre.

    def verifier_fichier(self, chemin: Path) -> None:
        """Vérifie un fichier du poste, en fond."""

        def lire(_: object) -> Verdict:
            from ase_parcours.rapports.verification.verifier import lire_borne

            return self._juger(lire_borne(chemin))

        self._confier(lire)

    def _verifier_le_code(self) -> None:
        texte = self.ui.code.toPlainText()
        self._confier(lambda _: self._juger(texte))

    def _juger(self, entree: bytes | str) -> Verdict:
        from ase_parcours.operations.emetteur import editions_connues, emetteurs_connus
        from ase_parcours.rapports.verification.verifier import verifier

        seance = self._contexte.seance
        emetteurs = [*self._fiches, *emetteurs_connus(seance)]
        return verifier(entree, emetteurs, editions_connues(seance))

    def _confier(self, travail: object) -> None:
        self._occuper(oui=True)
        self._contexte.lectures.confier(travail, self._montrer, self._refuser)  # type: ignore[arg-type]

    def _occuper(self, *, oui: bool) -> None:
        self.ui.choisir.setEnabled(not oui)
        self.ui.verifier.setEnabled(not oui and bool(self.ui.code.toPlainText().strip()))

    def _montrer(self, verdict: Verdict) -> None:
        self._occuper(oui=False)
        self.verdict = verdict
        self.enonce.montrer(verdict)
        self.ui.cadre_verdict.show()
        dit = f"{motifs.TITRES[verdict.etat]}. {verdict.motif}"
        self._contexte.annonce.emit(dit, None)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self._occuper(oui=False)
        self._contexte.refuse.emit(erreur)

    # Gestes.

    def _choisir(self) -> None:
        chemin = self.fichiers.a_lire(self, "Vérifier un document", _DOCUMENTS)
        if chemin is not None:
            self.verifier_fichier(chemin)

    def _ajouter_une_fiche(self) -> None:
        chemin = self.fichiers.a_lire(self, "Fiche d'un émetteur", _FICHES)
        if chemin is None:
            return
        try:
            emetteur = ouvrir_fiche(chemin)
        except ErreurParcours as erreur:
            self._contexte.refuse.emit(erreur)
            return
        self._fiches.append(emetteur)
        empreinte = motifs.groupes(emetteur.empreinte)
        self._contexte.annonce.emit(
            f"Fiche de « {emetteur.nom} » lue. Comparez l'empreinte de vive voix{INSECABLE}: "
            f"{empreinte}.",
            None,
        )

    def _ecrire_la_fiche(self) -> None:
        chemin = self.fichiers.a_ecrire(self, "Écrire notre fiche", "emetteur.json", _FICHES)
        if chemin is None:
            return

        def ecrire(_: object) -> Emetteur:
            from ase_parcours.operations.emetteur import ecrire_la_fiche

            return ecrire_la_fiche(self._contexte.seance, chemin, self._contexte.aujourd_hui)

        self._contexte.taches.confier(ecrire, self._fiche_ecrite, self._refuser)

    def _fiche_ecrite(self, emetteur: Emetteur) -> None:
        empreinte = motifs.groupes(emetteur.empreinte)
        self._contexte.annonce.emit(
            f"Fiche écrite. Son empreinte, à lire de vive voix{INSECABLE}: {empreinte}.", None
        )

    def _ecrire_la_notice(self) -> None:
        nom = "ce-que-prouve-ce-sceau.pdf"
        chemin = self.fichiers.a_ecrire(self, "Notice pour un juge", nom, "PDF (*.pdf)")
        if chemin is None:
            return

        def ecrire(_: object) -> None:
            from ase_parcours.operations.emetteur import ecrire_la_notice

            ecrire_la_notice(chemin)

        dit = "Notice écrite. Imprimez-la et joignez-la au document."
        self._contexte.taches.confier(
            ecrire, lambda _: self._contexte.annonce.emit(dit, None), self._refuser
        )

    def _effacer(self) -> None:
        self.ui.code.clear()
        self.ui.code.setFocus(Qt.FocusReason.OtherFocusReason)

    # Le code, tapé ou lu par une douchette.

    def _compter(self) -> None:
        texte = self.ui.code.toPlainText()
        rempli = bool(texte.strip())
        self.ui.verifier.setEnabled(rempli)
        self.ui.effacer.setEnabled(rempli)
        justes = sceau_code.lignes_justes(texte)
        dit = f"{pluriel(justes, 'ligne')} bien recopiée" + "s" * (justes > 1)
        self.ui.compte.setText(dit if justes else "")

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Entrée vérifie dès que le code est complet, comme une douchette le finit ; sinon elle
        passe à la ligne suivante."""
        if (
            objet is self.ui.code
            and isinstance(evenement, QKeyEvent)
            and evenement.type() == QEvent.Type.KeyPress
            and evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self._complet()
        ):
            self._verifier_le_code()
            return True
        return super().eventFilter(objet, evenement)

    def _complet(self) -> bool:
        from ase_parcours.rapports.verification.saisie import candidats

        for candidat in candidats(self.ui.code.toPlainText()):
            try:
                sceau.ouvrir(candidat)
            except FichierAbime:
                continue
            return True
        return False

    # Déposer.

    def dragEnterEvent(self, evenement: QDragEnterEvent) -> None:  # noqa: N802
        """Accepte un fichier du poste, un seul."""
        urls = evenement.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            evenement.setDropAction(Qt.DropAction.CopyAction)
            evenement.accept()

    def dropEvent(self, evenement: QDropEvent) -> None:  # noqa: N802
        """Vérifie ce qui est lâché ; le fichier reste où il est."""
        evenement.setDropAction(Qt.DropAction.CopyAction)
        evenement.accept()
        self.verifier_fichier(Path(evenement.mimeData().urls()[0].toLocalFile()))

    def _habiller(self) -> None:
        self.ui.code.setFixedHeight(px(_LIGNES_MONTREES * jetons.TEXTE_BASE * 3 // 2))
        self.enonce.habiller()

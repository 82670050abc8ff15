"""La page Documents : les pièces versées, les voir, en verser une, en garder une copie."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.lecteur import HAUTEUR, Lecteur
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_documents import Ui_Documents
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.fichiers import PIECES, ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, ranger
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.pieces import Piece, octets_de
from ase_parcours.erreurs import ErreurParcours

COLONNES = ("Pièce", "Prouve", "Versée le", "Taille", "Genre", "Où")
_GENRES = {
    "application/pdf": ("PDF", ".pdf"),
    "image/png": ("image PNG", ".png"),
    "image/jpeg": ("image JPEG", ".jpg"),
    "image/tiff": ("image TIFF", ".tif"),
    "image/heic": ("image HEIC", ".heic"),
}


class PageDocuments(QWidget):
    """Les pièces d'un dossier, les plus récentes d'abord."""

    def __init__(
        self, contexte: Contexte, fichiers: ChoixDeFichier, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers = contexte, fichiers
        self._etat: EtatDossier | None = None
        self._chemin: Path | None = None
        self._montree: Piece | None = None
        self.ui = Ui_Documents()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table)
        self.nom = saisie_de_texte(self.ui.nom_piece, self.ui.faute_nom_piece)
        self.lecteur = Lecteur(HAUTEUR)
        self.lecteur.hide()
        self.ui.pile_lecteur.addWidget(self.lecteur)
        self.lecteur.enregistrement_demande.connect(self.copier)
        self.rien = RienAMontrer(
            "paperclip",
            "Aucune pièce encore",
            "Une preuve versée compte à la sortie ; une preuve nommée n’y suffit pas.",
            "Verser une pièce",
        )
        self.rien.action_demandee.connect(self.ouvrir_le_versement)
        self.ui.pile_rien.addWidget(self.rien)
        self.ui.verser.clicked.connect(self.ouvrir_le_versement)
        self.ui.choisir.clicked.connect(self.choisir)
        self.ui.confirmer.clicked.connect(self.verser)
        self.ui.renoncer.clicked.connect(self._fermer_le_versement)
        self.ui.voir.clicked.connect(self.voir)
        self.ui.copier.clicked.connect(self.copier)
        self.ui.table.cellActivated.connect(lambda *_: self.voir())
        self.ui.panneau_versement.hide()

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les pièces d'un dossier."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        if not meme:
            self._fermer_le_versement()
            self.lecteur.fermer()
        self._etat = etat
        pieces = etat.vue.pieces
        remplir(self.ui.table, COLONNES, [self._rangee(p, etat) for p in pieces])
        self.ui.compte_pieces.setText(fr.pluriel(len(pieces), "pièce") if pieces else "")
        self.ui.panneau_table.setVisible(bool(pieces))
        self.ui.place_rien.setVisible(not pieces and self.ui.panneau_versement.isHidden())
        for bouton in (self.ui.verser, self.rien.bouton):
            bouton.setEnabled(etat.ecrivable)
            bouton.setToolTip(etat.pourquoi_pas_ecrire)
        self.ui.verser.setVisible(bool(pieces))

    def _rangee(self, piece: Piece, etat: EtatDossier) -> tuple[str, ...]:
        solution = etat.solution(piece.solution) if piece.solution else None
        natures = self._contexte.reperes.natures
        prouve = natures[solution.code].court if solution else ""
        return (
            piece.nom,
            prouve,
            fr.date_courte(date.fromisoformat(piece.date)),
            _taille(piece.taille),
            _GENRES.get(piece.genre, (piece.genre, ""))[0],
            "ici" if piece.detenue else "sur un autre poste",
        )

    # Verser.

    def ouvrir_le_versement(self) -> None:
        """Montre de quoi verser une pièce, pour une solution ou pour le dossier."""
        if self._etat is None or not self._etat.ecrivable:
            return
        self._chemin = None
        self.ui.choisir.setText("Choisir un fichier…")
        self.nom.poser(None)
        self.ui.pour.clear()
        self.ui.pour.addItem("rien de particulier", None)
        for s in self._etat.evaluation.faits.solutions:
            nature = self._contexte.reperes.natures[s.code].court
            lieu = f", {s.gestionnaire}" if s.gestionnaire else ""
            self.ui.pour.addItem(f"{nature}{lieu}", s.id)
        self.ui.refus.hide()
        self.ui.place_rien.hide()
        self.ui.panneau_versement.show()
        self.ui.choisir.setFocus(Qt.FocusReason.OtherFocusReason)

    def choisir(self) -> None:
        """Demande le fichier."""
        chemin = self._fichiers.a_lire(self, "Choisir une pièce", PIECES)
        if chemin is not None:
            self._chemin = chemin
            self.ui.choisir.setText(chemin.name)

    def verser(self) -> None:
        """Verse par l'opération."""
        if self._etat is None:
            return
        if self._chemin is None:
            self._refuser_en_clair("Choisissez d’abord un fichier.")
            self.ui.choisir.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        a_ecrire = {"jeune": self._etat.numero, "fichier": str(self._chemin)}
        if self.nom.valeur:
            a_ecrire["nom"] = self.nom.valeur
        if self.ui.pour.currentData():
            a_ecrire["solution"] = self.ui.pour.currentData()
        self.ui.confirmer.setEnabled(False)
        self._contexte.faire(
            "verser_piece",
            a_ecrire,
            phrase="Pièce versée.",
            apres=lambda _: self._fermer_le_versement(),
            echec=lambda erreur: self._refuser_en_clair(str(erreur)),
        )

    def _refuser_en_clair(self, phrase: str) -> None:
        self.ui.confirmer.setEnabled(True)
        self.ui.refus.setText(phrase)
        self.ui.refus.show()

    def _fermer_le_versement(self) -> None:
        self.ui.confirmer.setEnabled(True)
        self.ui.panneau_versement.hide()
        if self._etat is not None:
            self.ui.place_rien.setVisible(not self._etat.vue.pieces)

    # Voir et copier.

    def _choisie(self) -> Piece | None:
        rang = self.ui.table.currentRow()
        if self._etat is None or not 0 <= rang < len(self._etat.vue.pieces):
            return None
        return self._etat.vue.pieces[rang]

    def voir(self) -> None:
        """Montre la pièce choisie, sans l'écrire sur le disque."""
        piece = self._choisie()
        if piece is None:
            return
        try:
            octets = self._contexte.lire(octets_de, piece.sha256)
        except ErreurParcours as erreur:
            self._contexte.refuse.emit(erreur)
            return
        self._montree = piece
        self.lecteur.ouvrir(piece.nom, octets, "Enregistrer une copie")
        faire_voir(self.ui.defile, self.lecteur)

    def copier(self) -> None:
        """Écrit une copie en clair là où la personne le choisit."""
        piece = self._montree if self.lecteur.isVisibleTo(self) else self._choisie()
        if piece is None:
            return
        suffixe = _GENRES.get(piece.genre, ("", ""))[1]
        # Le nom proposé ne dit rien de personne : le dossier de destination n'est pas le coffre.
        chemin = self._fichiers.a_ecrire(self, "Enregistrer une copie", f"piece{suffixe}", "")
        if chemin is None:
            return
        try:
            ecrire_atomique(chemin, self._contexte.lire(octets_de, piece.sha256))
        except ErreurParcours as erreur:
            self._contexte.refuse.emit(erreur)
            return
        self._contexte.annonce.emit("Copie enregistrée, lisible hors du coffre.", None)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Le formulaire passe de trois colonnes à une."""
        super().resizeEvent(evenement)
        blocs = [self.ui.bloc_fichier, self.ui.bloc_nom_piece, self.ui.bloc_pour]
        ranger(self.ui.grille_champs, blocs, 3 if self.width() >= px(760) else 1)


def _taille(octets: int) -> str:
    if octets < 1024 * 1024:
        return f"{fr.nombre(max(1, round(octets / 1024)))}{fr.INSECABLE}ko"
    return f"{octets / 1024 / 1024:.1f}".replace(".", ",") + f"{fr.INSECABLE}Mo"

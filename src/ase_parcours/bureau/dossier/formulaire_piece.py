"""Le formulaire d'une pièce : verser un fichier, ou dire ce que montre celui qui est déjà là."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.rangees_documents import editions, nom_edition, papiers_par_etat
from ase_parcours.bureau.dossier.versement import FileDeVersement
from ase_parcours.bureau.forms.ui_documents import Ui_Documents
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.fichiers import PIECES, ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import faire_voir, ranger
from ase_parcours.coffre.pieces import Piece
from ase_parcours.operations.seance import Fait

_RIEN = "rien de particulier"


class FormulairePiece(QObject):
    """Tient le panneau de versement de la page. ``ferme`` : il vient de se fermer."""

    ferme = Signal()

    def __init__(
        self,
        page: QWidget,
        ui: Ui_Documents,
        contexte: Contexte,
        fichiers: ChoixDeFichier,
        file: FileDeVersement,
    ) -> None:
        super().__init__(page)
        self._page, self.ui = page, ui
        self._contexte, self._fichiers, self._file = contexte, fichiers, file
        self._etat: EtatDossier | None = None
        self._chemin: Path | None = None
        self._piece: Piece | None = None
        self.nom = saisie_de_texte(ui.nom_piece, ui.faute_nom_piece)
        ui.choisir.clicked.connect(self.choisir)
        ui.confirmer.clicked.connect(self.confirmer)
        ui.renoncer.clicked.connect(self.fermer)
        ui.panneau_versement.hide()

    @property
    def ouvert(self) -> bool:
        """Vrai si le panneau est montré."""
        return not self.ui.panneau_versement.isHidden()

    def ouvrir(self, etat: EtatDossier, piece: Piece | None = None) -> None:
        """Ouvre un versement, ou le classement d'une pièce."""
        self._etat, self._piece, self._chemin = etat, piece, None
        u = self.ui
        u.titre_versement.setText("Classer la pièce" if piece else "Verser une pièce")
        u.confirmer.setText("Classer" if piece else "Verser")
        u.choisir.setText("Choisir un fichier…")
        u.bloc_fichier.setVisible(piece is None)
        self.nom.poser(piece.nom if piece else None)
        self._remplir(etat)
        if piece is not None:
            for combo, lien in self._liens():
                combo.setCurrentIndex(max(0, combo.findData(getattr(piece, lien))))
        u.refus.hide()
        u.confirmer.setEnabled(True)
        u.panneau_versement.show()
        faire_voir(u.defile, u.panneau_versement)
        premier = u.nom_piece if piece else u.choisir
        premier.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remplir(self, etat: EtatDossier) -> None:
        natures = self._contexte.reperes.natures
        papiers = papiers_par_etat(etat, self._contexte.aujourd_hui)
        solutions = []
        for s in etat.evaluation.faits.solutions:
            lieu = f", {s.gestionnaire}" if s.gestionnaire else ""
            solutions.append((f"{natures[s.code].court}{lieu}", s.id))
        choix = {
            "papier": [(p.mot, p.id) for p in papiers],
            "solution": solutions,
            "edition": [(nom_edition(x), str(x["id"])) for x in editions(etat)],
        }
        for combo, lien in self._liens():
            combo.clear()
            combo.addItem(_RIEN, None)
            for mot, identifiant in choix[lien]:
                combo.addItem(mot, identifiant)
        self.ui.bloc_edition.setVisible(bool(choix["edition"]))

    def _liens(self) -> tuple[tuple[QComboBox, str], ...]:
        return (
            (self.ui.papier, "papier"),
            (self.ui.pour, "solution"),
            (self.ui.edition, "edition"),
        )

    def choisir(self) -> None:
        """Demande le fichier."""
        chemin = self._fichiers.a_lire(self._page, "Choisir une pièce", PIECES)
        if chemin is not None:
            self._chemin = chemin
            self.ui.choisir.setText(chemin.name)

    def arguments(self) -> dict[str, Any]:
        """Les liens et le nom choisis."""
        dits = {lien: combo.currentData() for combo, lien in self._liens()}
        return {c: v for c, v in {**dits, "nom": self.nom.valeur}.items() if v}

    def confirmer(self) -> None:
        """Verse, ou classe."""
        if self._etat is None:
            return
        if self._piece is not None:
            self._classer(self._piece)
            return
        if self._chemin is None:
            self.refuser("Choisissez d’abord un fichier.")
            self.ui.choisir.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.ui.confirmer.setEnabled(False)
        chemin, arguments = self._chemin, {"jeune": self._etat.numero, **self.arguments()}
        self._file.verser([chemin], arguments, lambda *_: self.fermer())

    def _classer(self, piece: Piece) -> None:
        liens: Mapping[str, Any] = {lien: combo.currentData() for combo, lien in self._liens()}
        a_ecrire = {c: v for c, v in liens.items() if v != getattr(piece, c)}
        if self.nom.valeur and self.nom.valeur != piece.nom:
            a_ecrire["nom"] = self.nom.valeur
        if not a_ecrire:
            self.fermer()
            return
        self.ui.confirmer.setEnabled(False)
        self._contexte.faire(
            "classer_piece",
            {"piece": piece.id, **a_ecrire},
            phrase=f"Pièce classée{fr.INSECABLE}: {self.nom.valeur or piece.nom}.",
            apres=self._classee,
            echec=lambda erreur: self.refuser(str(erreur)),
        )

    def _classee(self, _fait: Fait) -> None:
        self.fermer()

    def refuser(self, phrase: str) -> None:
        """Dit pourquoi rien n'est écrit ; ce qui est saisi reste."""
        self.ui.confirmer.setEnabled(True)
        self.ui.refus.setText(phrase)
        self.ui.refus.show()

    def fermer(self) -> None:
        """Ferme sans rien écrire."""
        self.ui.confirmer.setEnabled(True)
        self.ui.panneau_versement.hide()
        self._piece = self._chemin = None
        self.ferme.emit()

    def disposer(self, colonnes: int) -> None:
        """Range les champs sur une ou trois colonnes."""
        u = self.ui
        blocs = [u.bloc_fichier, u.bloc_nom_piece, u.bloc_papier, u.bloc_pour, u.bloc_edition]
        ranger(u.grille_champs, blocs, colonnes)

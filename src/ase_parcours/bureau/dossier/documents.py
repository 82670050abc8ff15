"""La page Documents : les papiers par état, leurs fichiers, le trousseau ; verser de partout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.apercu.lecteur import HAUTEUR, Lecteur
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier import rangees_documents as rangees
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.formulaire_piece import FormulairePiece
from ase_parcours.bureau.dossier.panneau_numerisation import PanneauNumerisation
from ase_parcours.bureau.dossier.panneau_papier import PanneauPapier
from ase_parcours.bureau.dossier.panneau_trousseau import PanneauTrousseau, identite_du_papier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.dossier.versement import FileDeVersement
from ase_parcours.bureau.forms.ui_documents import Ui_Documents
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.fichiers import PIECES, ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.pieces import Piece, octets_de
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.papiers import BesoinDePapier, Papier, alertes
from ase_parcours.operations.seance import Fait
from ase_parcours.referentiels.papiers import regles_des_papiers


class PageDocuments(QWidget):
    """``edite`` : le journal a une édition ou une copie de plus."""

    edite = Signal()

    def __init__(
        self, contexte: Contexte, fichiers: ChoixDeFichier, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers = contexte, fichiers
        self._etat: EtatDossier | None = None
        self._papiers: list[Papier] = []
        self._montree: Piece | None = None
        self._phrases: list[str] = []
        self.ui = Ui_Documents()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.setAcceptDrops(True)
        for table in (self.ui.table, self.ui.papiers):
            preparer_table(table)
        self.progres = ProgresLong()
        # Rien n'est gardé pour lui : la page ne montre pas de trou quand rien n'avance.
        place = self.progres.sizePolicy()
        place.setRetainSizeWhenHidden(False)
        self.progres.setSizePolicy(place)
        self.file = FileDeVersement(contexte, self.progres, self)
        self.formulaire = FormulairePiece(self, self.ui, contexte, fichiers, self.file)
        self.nom = self.formulaire.nom
        self.motif = saisie_de_texte(
            self.ui.motif, self.ui.faute_motif, obligatoire="Dites pourquoi la retirer."
        )
        self.papier = PanneauPapier(contexte)
        contexte.saisies.suivre("papier", self.papier, self._papier_vise, self._rouvrir_le_papier)
        self.numerisation = PanneauNumerisation(fichiers, contexte.aujourd_hui)
        self.trousseau = PanneauTrousseau(contexte, fichiers)
        self.lecteur = Lecteur(HAUTEUR)
        self.rien = RienAMontrer(
            "paperclip",
            "Aucune pièce encore",
            "Une preuve versée compte à la sortie ; une preuve nommée n’y suffit pas. "
            "Déposez ici un PDF ou une image.",
            "Verser une pièce",
        )
        self._poser_les_panneaux()
        self._brancher()

    def _poser_les_panneaux(self) -> None:
        u = self.ui
        for pile, panneau in (
            (u.pile_panneaux, self.progres),
            (u.pile_panneaux, self.papier),
            (u.pile_panneaux, self.numerisation),
            (u.pile_lecteur, self.lecteur),
            (u.pile_rien, self.rien),
            (u.pile_trousseau, self.trousseau),
        ):
            pile.addWidget(panneau)
        for cache in (self.papier, self.numerisation, self.lecteur, u.panneau_retrait, u.avis):
            cache.hide()

    def _brancher(self) -> None:
        u = self.ui
        self.file.fini.connect(self._dire_le_versement)
        self.formulaire.ferme.connect(self._ajuster_le_vide)
        self.lecteur.enregistrement_demande.connect(self.copier)
        self.numerisation.verser_demande.connect(self._verser_le_numerise)
        self.trousseau.verser_demande.connect(self._verser_un_besoin)
        self.trousseau.edite.connect(self.edite)
        for bouton, geste in (
            (self.rien.bouton, self.ouvrir_le_versement),
            (u.verser, self.ouvrir_le_versement),
            (u.ajouter_papier, self.ajouter_un_papier),
            (u.numeriser, self._numeriser),
            (u.voir, self.voir),
            (u.copier, self.copier),
            (u.classer, self.classer),
            (u.retirer, self.demander_le_retrait),
            (u.retirer_ok, self.retirer),
            (u.retirer_non, u.panneau_retrait.hide),
            (u.verser_papier, self._verser_le_papier),
            (u.modifier_papier, self.modifier_le_papier),
            (u.retirer_papier, self.retirer_le_papier),
        ):
            bouton.clicked.connect(lambda _=False, g=geste: g())
        u.table.cellActivated.connect(lambda *_: self.voir())
        u.papiers.cellActivated.connect(lambda *_: self.modifier_le_papier())

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les documents d'un dossier."""
        if self._etat is None or self._etat.vue.ligne.id != etat.vue.ligne.id:
            self._fermer_tout()
        self._etat = etat
        jour, natures = self._contexte.aujourd_hui, self._contexte.reperes.natures
        pieces = etat.vue.pieces
        self._papiers = rangees.papiers_par_etat(etat, jour)
        lignes = [rangees.rangee_papier(p, jour) for p in self._papiers]
        remplir(self.ui.papiers, rangees.COLONNES_PAPIERS, lignes)
        fichiers = [rangees.rangee_piece(p, etat, natures) for p in pieces]
        remplir(self.ui.table, rangees.COLONNES, fichiers)
        self.ui.panneau_papiers.setVisible(bool(self._papiers))
        self.ui.panneau_table.setVisible(bool(pieces))
        self.ui.compte_papiers.setText(fr.pluriel(len(self._papiers), "papier"))
        self.ui.compte_pieces.setText(fr.pluriel(len(pieces), "fichier"))
        self.trousseau.montrer(etat)
        self._ajuster_le_vide()
        self._montrer_l_avis()
        u = self.ui
        for bouton in (
            *(u.verser, u.ajouter_papier, u.numeriser, self.rien.bouton, u.classer, u.retirer),
            *(u.verser_papier, u.modifier_papier, u.retirer_papier),
        ):
            bouton.setEnabled(etat.ecrivable)
            bouton.setToolTip(etat.pourquoi_pas_ecrire)
        u.verser.setVisible(bool(pieces))

    def montrer_element(self, type_: str, element: str) -> None:
        """Choisit un papier ou un fichier dans sa table, et l'y fait voir."""
        if self._etat is None:
            return
        papier = type_ == "papier"
        presents = [p.id for p in (self._papiers if papier else self._etat.vue.pieces)]
        table = self.ui.papiers if papier else self.ui.table
        if element in presents:
            table.setCurrentCell(presents.index(element), 0)
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            faire_voir(self.ui.defile, self.ui.panneau_papiers if papier else self.ui.panneau_table)

    def _ajuster_le_vide(self) -> None:
        vide = self._etat is None or not self._etat.vue.pieces
        self.ui.place_rien.setVisible(vide and not self.formulaire.ouvert)

    def _montrer_l_avis(self) -> None:
        """Ce que le dernier versement a dit, puis les papiers qui expirent."""
        if self._etat is None:
            return
        sortie = self._etat.evaluation.sortie.le
        jour, regles = self._contexte.aujourd_hui, regles_des_papiers()
        dits = [a.texte for a in alertes(self._papiers, sortie, jour, regles)]
        self.ui.avis.setText("\n".join([*self._phrases, *dits]))
        self.ui.avis.setVisible(bool(self._phrases or dits))

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un formulaire est ouvert, ou un versement en route."""
        ouverts = (self.papier, self.ui.panneau_retrait)
        formulaires = any(not p.isHidden() for p in ouverts) or self.formulaire.ouvert
        return formulaires or self.file.occupee

    def _fermer_tout(self) -> None:
        self._phrases = []
        self.formulaire.fermer()
        for panneau in (self.papier, self.ui.panneau_retrait, self.numerisation):
            panneau.hide()
        self.lecteur.fermer()

    # Verser.

    def ouvrir_le_versement(self) -> None:
        """Montre de quoi verser une pièce, pour un papier, une solution ou le dossier."""
        if self._etat is not None and self._etat.ecrivable:
            self.formulaire.ouvrir(self._etat)
            self.ui.place_rien.hide()

    def deposer(self, chemins: Sequence[Path], **liens: str) -> None:
        """Verse des fichiers lâchés sur la page, un par un."""
        if self._etat is not None and self._etat.ecrivable:
            self._phrases = []
            self.file.verser(chemins, {"jeune": self._etat.numero, **liens})

    def _dire_le_versement(self, phrases: list[str]) -> None:
        self._phrases = phrases
        if self.formulaire.ouvert and phrases:
            self.formulaire.refuser(" ".join(phrases))
            self._phrases = []
        self._montrer_l_avis()

    def _demander_et_verser(self, titre: str, **liens: str) -> None:
        chemin = self._fichiers.a_lire(self, titre, PIECES)
        if chemin is not None:
            self.deposer([chemin], **liens)

    def _verser_le_papier(self) -> None:
        if (papier := self._papier_choisi()) is not None:
            self._demander_et_verser(f"Verser : {papier.mot}", papier=papier.id)

    def _verser_un_besoin(self, besoin: BesoinDePapier) -> None:
        """Le papier naît avec son premier fichier, s'il n'était pas au dossier."""
        titre = f"Verser : {besoin.attendu.libelle}"
        if besoin.papier is not None:
            self._demander_et_verser(titre, papier=besoin.papier.id)
            return
        chemin = self._fichiers.a_lire(self, titre, PIECES)
        if chemin is None or self._etat is None:
            return
        self._contexte.faire(
            "enregistrer_papier",
            {"jeune": self._etat.numero, **identite_du_papier(besoin)},
            apres=lambda fait: self.deposer([chemin], papier=str(fait.resultat["papier"])),
        )

    def _numeriser(self) -> None:
        self.numerisation.ouvrir()
        faire_voir(self.ui.defile, self.numerisation)

    def _verser_le_numerise(self, chemin: Path) -> None:
        """Le fichier choisi, avec les liens du formulaire s'il est ouvert."""
        if self._etat is None or not self._etat.ecrivable:
            return
        self._phrases = []
        liens = self.formulaire.arguments() if self.formulaire.ouvert else {}
        arguments = {"jeune": self._etat.numero, **liens}
        self.file.verser([chemin], arguments, self._numerise_verse)

    def _numerise_verse(self, chemin: Path, fait: Fait) -> None:
        self.numerisation.proposer_d_effacer(chemin, str(fait.resultat["sha256"]))

    def dragEnterEvent(self, evenement: QDragEnterEvent) -> None:  # noqa: N802
        """Accepte des fichiers du poste, si le dossier s'écrit."""
        urls = evenement.mimeData().urls()
        ecrivable = self._etat is not None and self._etat.ecrivable and not self.file.occupee
        if ecrivable and urls and all(u.isLocalFile() for u in urls):
            evenement.setDropAction(Qt.DropAction.CopyAction)
            evenement.accept()

    def dropEvent(self, evenement: QDropEvent) -> None:  # noqa: N802
        """Verse ce qui est lâché ; le fichier d'origine reste où il est."""
        evenement.setDropAction(Qt.DropAction.CopyAction)
        evenement.accept()
        self.deposer([Path(u.toLocalFile()) for u in evenement.mimeData().urls()])

    # Papiers.

    def _papier_vise(self) -> Visee | None:
        if self._etat is None or self.papier.isHidden():
            return None
        return Visee("Papier", self._etat.vue.ligne.id, {"papier": self.papier.papier})

    def _rouvrir_le_papier(self, quoi: Mapping[str, Any]) -> None:
        if self._etat is None or not self._etat.ecrivable:
            return
        rangees = self._etat.vue.facettes["papier"]
        rangee = next((r for r in rangees if r["id"] == quoi["papier"]), None)
        if rangee is not None or not quoi["papier"]:
            self.papier.ouvrir(self._etat, rangee)

    def _papier_choisi(self) -> Papier | None:
        rang = self.ui.papiers.currentRow()
        return self._papiers[rang] if 0 <= rang < len(self._papiers) else None

    def ajouter_un_papier(self) -> None:
        """Ouvre un papier neuf."""
        if self._etat is not None and self._etat.ecrivable:
            self.papier.ouvrir(self._etat)
            faire_voir(self.ui.defile, self.papier)

    def modifier_le_papier(self) -> None:
        """Ouvre le papier choisi."""
        papier = self._papier_choisi()
        if papier is None or self._etat is None or not self._etat.ecrivable:
            return
        rangee = next(r for r in self._etat.vue.facettes["papier"] if r["id"] == papier.id)
        self.papier.ouvrir(self._etat, rangee)
        faire_voir(self.ui.defile, self.papier)

    def retirer_le_papier(self) -> None:
        """Retire un papier saisi par erreur ; ses fichiers restent au dossier."""
        if (papier := self._papier_choisi()) is not None:
            self._contexte.faire(
                "retirer_element",
                {"type": "papier", "element": papier.id},
                phrase=f"Papier retiré{fr.INSECABLE}: {papier.mot}.",
            )

    # Fichiers.

    def _choisie(self) -> Piece | None:
        rang = self.ui.table.currentRow()
        if self._etat is None or not 0 <= rang < len(self._etat.vue.pieces):
            return None
        return self._etat.vue.pieces[rang]

    def classer(self) -> None:
        """Ouvre le classement de la pièce choisie."""
        piece = self._choisie()
        if piece is not None and self._etat is not None and self._etat.ecrivable:
            self.formulaire.ouvrir(self._etat, piece)

    def demander_le_retrait(self) -> None:
        """Demande pourquoi la pièce choisie est retirée."""
        if (piece := self._choisie()) is None:
            return
        self.ui.titre_retrait.setText(f"Retirer «{fr.INSECABLE}{piece.nom}{fr.INSECABLE}»")
        self.motif.poser(None)
        self.ui.panneau_retrait.show()
        faire_voir(self.ui.defile, self.ui.panneau_retrait)
        self.ui.motif.setFocus(Qt.FocusReason.OtherFocusReason)

    def retirer(self) -> None:
        """Retire par l'opération ; « Annuler » la remet."""
        piece = self._choisie()
        if piece is None or not self.motif.controler():
            return
        self.ui.panneau_retrait.hide()
        self.lecteur.fermer()
        self._contexte.faire(
            "retirer_piece",
            {"piece": piece.id, "motif": self.motif.valeur},
            phrase=f"Pièce retirée{fr.INSECABLE}: {piece.nom}.",
        )

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
        montre = self.lecteur.ouvrir(piece.nom, octets, "Enregistrer une copie")
        if montre and (phrase := rangees.avertissement(piece)):
            self.lecteur.dire(phrase, "fragile")
        faire_voir(self.ui.defile, self.lecteur)

    def copier(self) -> None:
        """Écrit une copie en clair là où la personne le choisit."""
        piece = self._montree if self.lecteur.isVisibleTo(self) else self._choisie()
        if piece is None:
            return
        suffixe = rangees.GENRES.get(piece.genre, ("", ""))[1]
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

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap ferme le formulaire ouvert ; Suppr retire la pièce choisie."""
        touche = evenement.key()
        if touche == Qt.Key.Key_Escape and self.formulaire.ouvert:
            self.formulaire.fermer()
        elif touche == Qt.Key.Key_Escape and not self.ui.panneau_retrait.isHidden():
            self.ui.panneau_retrait.hide()
        elif touche == Qt.Key.Key_Delete and self.ui.table.hasFocus():
            self.demander_le_retrait()
        else:
            super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Les formulaires passent de trois colonnes à une."""
        super().resizeEvent(evenement)
        colonnes = 3 if self.width() >= px(760) else 1
        self.formulaire.disposer(colonnes)
        self.papier.disposer(colonnes)

"""Relire une lettre : le modèle rempli, que l'on change avant de l'imprimer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_lettre import Ui_Lettre
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.metier.lettres import TIRET, LettreRemplie, relire
from ase_parcours.rapports.catalogue import CATALOGUE

_FIXES, _CORPS = {"vers": 62, "pieces": 62}, 150
"""Hauteurs à 100 % : quelques lignes, et le texte qui prend le reste."""


class PageLettre(QWidget):
    """``relue`` : (type, lettre) à montrer en aperçu ; ``ferme`` : revenir à la page d'avant ;
    ``demandee`` : ouvrir la lettre de ce type, qu'un arrêt a interrompue."""

    relue = Signal(str, object)
    demandee = Signal(str)
    ferme = Signal()

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._type = ""
        self._modele: LettreRemplie | None = None
        self.ui = Ui_Lettre()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        for nom, hauteur in _FIXES.items():
            getattr(self.ui, nom).setFixedHeight(px(hauteur))
        self.ui.corps.setMinimumHeight(px(_CORPS))
        self.ui.retour.clicked.connect(self.ferme)
        self.ui.modele.clicked.connect(self.revenir_au_modele)
        self.ui.apercu.clicked.connect(self._apercu)
        for champ in (self.ui.vers, self.ui.corps, self.ui.pieces):
            champ.textChanged.connect(self._change)
        self.ui.objet.textChanged.connect(self._change)
        contexte.saisies.suivre("lettre", self, self._visee, self._rouvrir)

    @property
    def type_document(self) -> str:
        """Le type de la lettre ouverte, vide s'il n'y en a pas."""
        return self._type

    def ouvrir(self, etat: EtatDossier, type_: str) -> None:
        """Remplit le modèle de ce que sait le dossier."""
        # Importé ici : l'assemblage des documents ne sert qu'à qui imprime.
        from ase_parcours.operations.lettres import lettre_a_relire

        self._etat, self._type = etat, type_
        self.ui.titre.setText(CATALOGUE[type_].intitule)
        jour, jeune = self._contexte.aujourd_hui, etat.vue.ligne.id
        try:
            self._modele = lettre_a_relire(self._contexte.seance, type_, jeune, jour)
        except ErreurParcours as erreur:
            self._modele = None
            self.ui.manque.setText(str(erreur))
            self.ui.apercu.setEnabled(False)
            return
        self._poser(self._modele)

    def reprendre(self, etat: EtatDossier, type_: str) -> None:
        """Ouvre la lettre ; celle que l'on était en train d'écrire reste comme on l'a laissée."""
        if not (self.saisie_en_cours and type_ == self._type):
            self.ouvrir(etat, type_)

    def montrer(self, etat: EtatDossier) -> None:
        """Le dossier a changé : une lettre que l'on n'a pas touchée est remplie à nouveau."""
        if self._type and not self.saisie_en_cours:
            self.ouvrir(etat, self._type)

    def fermer(self) -> None:
        """Oublie la lettre."""
        self._etat, self._type, self._modele = None, "", None

    def revenir_au_modele(self) -> None:
        """Remet le texte du modèle. Ctrl Z, dans chaque champ, rend ce qui était tapé."""
        if self._modele is not None:
            self._poser(self._modele, garder_l_histoire=True)
            self.ui.corps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _poser(self, lettre: LettreRemplie, *, garder_l_histoire: bool = False) -> None:
        textes = {
            "vers": "\n".join(lettre.destinataire),
            "corps": _en_texte(lettre.corps),
            "pieces": "\n".join(lettre.pieces),
        }
        for nom, texte in textes.items():
            _ecrire(getattr(self.ui, nom), texte, garder_l_histoire=garder_l_histoire)
        self.ui.objet.setText(lettre.objet)
        self._change()

    def lettre(self) -> LettreRemplie | None:
        """La lettre telle qu'elle est écrite maintenant."""
        if self._modele is None:
            return None
        return relire(
            self._modele,
            objet=self.ui.objet.text(),
            destinataire=self.ui.vers.toPlainText(),
            corps=self.ui.corps.toPlainText(),
            pieces=self.ui.pieces.toPlainText(),
        )

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si la lettre n'est plus celle du modèle."""
        ecrite = self.lettre()
        return ecrite is not None and ecrite != self._intacte()

    def _intacte(self) -> LettreRemplie | None:
        m = self._modele
        if m is None:
            return None
        return relire(
            m,
            objet=m.objet,
            destinataire="\n".join(m.destinataire),
            corps=_en_texte(m.corps),
            pieces="\n".join(m.pieces),
        )

    def _change(self) -> None:
        ecrite = self.lettre()
        if ecrite is None:
            return
        trous = sum(t.count(A_COMPLETER) for t in (ecrite.objet, *ecrite.corps))
        self.ui.manque.setVisible(trous > 0)
        self.ui.manque.setText(_dire_les_trous(trous, ecrite))
        self.ui.modele.setEnabled(self.saisie_en_cours)
        self.ui.apercu.setEnabled(bool(ecrite.corps))
        self.ui.cites.setText(_dire_les_textes(ecrite))

    def _apercu(self) -> None:
        ecrite = self.lettre()
        if ecrite is not None and self._type:
            self.relue.emit(self._type, ecrite)

    # Ne rien perdre.

    def _visee(self) -> Visee | None:
        if not self.saisie_en_cours or self._etat is None:
            return None
        return Visee("Lettre", self._etat.vue.ligne.id, {"type": self._type})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        if quoi["type"] in CATALOGUE:
            self.demandee.emit(quoi["type"])


def _en_texte(corps: tuple[str, ...]) -> str:
    """Les paragraphes séparés d'une ligne vide, les points d'une liste à la suite."""
    texte = ""
    for rang, paragraphe in enumerate(corps):
        suite = paragraphe.startswith(TIRET) and rang and corps[rang - 1].startswith(TIRET)
        texte += ("" if not rang else "\n" if suite else "\n\n") + paragraphe
    return texte


def _ecrire(editeur: QPlainTextEdit, texte: str, *, garder_l_histoire: bool) -> None:
    if not garder_l_histoire:
        editeur.setPlainText(texte)
        return
    curseur = editeur.textCursor()
    curseur.select(curseur.SelectionType.Document)
    curseur.insertText(texte)


def _dire_les_trous(trous: int, lettre: LettreRemplie) -> str:
    if not trous:
        return ""
    noms = f"{fr.INSECABLE}: {fr.enumeration(list(lettre.manquent))}" if lettre.manquent else ""
    return f"{fr.pluriel(trous, 'passage')} à compléter avant d’imprimer{noms}."


def _dire_les_textes(lettre: LettreRemplie) -> str:
    if not lettre.bases:
        return "Aucun texte de loi n’est cité."
    dits = [f"{b.texte} (lu le {fr.date_courte(b.lu_le)})" for b in lettre.bases]
    return f"Textes cités{fr.INSECABLE}: {fr.enumeration(dits)}."

"""Surveiller chaque éditeur de texte long de la fenêtre dès qu'il prend le clavier."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import preferences
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.orthographe.correcteur import Correcteur
from ase_parcours.bureau.orthographe.decoupe import cles
from ase_parcours.bureau.orthographe.surligneur import Editeur
from ase_parcours.bureau.orthographe.veille import Veille
from ase_parcours.coffre.lectures.orthographe import mots_du_compte

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Orthographe(QObject):
    """Un par fenêtre. Cachée (verrou, fermeture), elle n'a plus ni processus ni mot en mémoire.

    Une page qui connaît des noms propres les donne par une méthode ``mots_connus``.
    """

    def __init__(self, contexte: Contexte, fenetre: QWidget) -> None:
        super().__init__(fenetre)
        self._contexte = contexte
        self._fenetre = fenetre
        self.correcteur = Correcteur(self)
        fenetre.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._sur_focus)

    def surveiller(self, editeur: Editeur) -> None:
        """Équipe un éditeur, ou le rend comme il était si la vérification est éteinte."""
        veille = veille_de(editeur)
        if not preferences.lire().orthographe:
            if veille is not None:
                veille.retirer()
            return
        if editeur.isReadOnly():
            return
        self._apprendre()
        if veille is None:
            ecrivable = not self._contexte.seance.lecture_seule
            veille = Veille(editeur, self.correcteur, self._ajouter if ecrivable else None)
        veille.surligneur.connus = cles(_noms_autour(editeur))
        veille.surligneur.relire()

    def arreter(self) -> None:
        """Plus de processus, plus de mot en mémoire, plus de menu ouvert."""
        for veille in self._fenetre.findChildren(Veille):
            veille.fermer_le_menu()
        self.correcteur.arreter()

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """La fenêtre cachée arrête tout."""
        if evenement.type() == QEvent.Type.Hide:
            self.arreter()
        return super().eventFilter(objet, evenement)

    def _sur_focus(self, avant: QWidget | None, maintenant: QWidget | None) -> None:
        quitte = veille_de(avant) if isinstance(avant, QPlainTextEdit | QTextEdit) else None
        if quitte is not None:
            quitte.surligneur.finir_le_mot()
        if isinstance(maintenant, QPlainTextEdit | QTextEdit) and self._fenetre.isAncestorOf(
            maintenant
        ):
            self.surveiller(maintenant)

    def _apprendre(self) -> None:
        compte = self._contexte.seance.coffre.compte.id
        self.correcteur.apprendre(self._contexte.lire(mots_du_compte, compte))

    def _ajouter(self, mot: str) -> None:
        cite = f"«{fr.INSECABLE}{mot}{fr.INSECABLE}»"
        self._contexte.faire(
            "ajouter_mot",
            {"mot": mot},
            phrase=f"{cite} est dans votre dictionnaire.",
            apres=lambda _: self._apprendre(),
        )


def veille_de(editeur: Editeur) -> Veille | None:
    """Ce qui surveille cet éditeur, s'il l'est."""
    return editeur.findChild(Veille, options=_DIRECT)


def _noms_autour(editeur: QWidget) -> Iterable[str]:
    parent: QWidget | None = editeur
    while parent is not None:
        donner = getattr(parent, "mots_connus", None)
        if donner is not None:
            yield from donner()
        parent = parent.parentWidget()

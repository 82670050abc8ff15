"""Le menu des vues nommées : rappeler, enregistrer, renommer, supprimer. Tout s'annule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_nommer_vue import Ui_NommerVue
from ase_parcours.bureau.jeunes.vues import (
    NOM_MAX,
    Vue,
    avec,
    vues_depuis_json,
    vues_en_json,
)
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie

_CLE = "vues"


class NommerVue(PanneauDeSaisie):
    """Demande un nom, dans la page. ``nommee`` reçoit ce nom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NommerVue()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.nommee: Callable[[str], None] = lambda _: None
        self.nom = saisie_de_texte(
            self.ui.nom, self.ui.faute_nom, obligatoire="Le nom de la vue manque."
        )
        self.ui.nom.setMaxLength(NOM_MAX)
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.ui.refus.hide()
        self.hide()

    def ouvrir(self, titre: str, nom: str, nommee: Callable[[str], None]) -> None:
        """Ouvre le champ, rempli du nom d'avant."""
        self.nommee = nommee
        self.ui.titre.setText(titre)
        self.nom.poser(nom or None)
        self.show()
        se_faire_voir(self)
        self.ui.nom.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.nom.selectAll()

    def enregistrer(self) -> None:
        """Donne le nom, et se ferme."""
        if self.nom.controler():
            self.nommee(self.nom.valeur or "")
            self.fermer()


class MenuVues:
    """Tient le bouton « Vues ». ``courante`` rend ce que montre la liste ; ``poser`` l'applique."""

    def __init__(
        self,
        bouton: QAbstractButton,
        contexte: Contexte,
        courante: Callable[[], Vue],
        poser: Callable[[Vue], None],
    ) -> None:
        self._contexte, self._courante, self._poser = contexte, courante, poser
        self._bouton = bouton
        self.menu = QMenu("Vues", bouton)
        self.menu.aboutToShow.connect(self.refaire)
        self.panneau = NommerVue()
        bouton.clicked.connect(self.ouvrir)
        self.refaire()

    @property
    def vues(self) -> tuple[Vue, ...]:
        """Les vues de ce compte."""
        return vues_depuis_json(self._contexte.retenue.lire(_CLE))

    def ouvrir(self) -> None:
        """Ouvre le menu sous le bouton."""
        self.menu.popup(self._bouton.mapToGlobal(self._bouton.rect().bottomLeft()))

    def refaire(self) -> None:
        """Refait le menu : les vues, puis ce qu'on en fait."""
        self.menu.clear()
        vues, courante = self.vues, self._courante()
        for vue in vues:
            action = QAction(_sans_esperluette(vue.nom), self.menu)
            action.setCheckable(True)
            action.setChecked(vue.montre_comme(courante))
            action.triggered.connect(partial(self._rappeler, vue))
            self.menu.addAction(action)
        if vues:
            self.menu.addSeparator()
        self._ajouter(self.menu, f"Enregistrer cette vue{fr.INSECABLE}…", self.nommer)
        for titre, geste in (("Renommer", self._renommer), ("Supprimer", self.supprimer)):
            dessous = self.menu.addMenu(titre)
            dessous.setEnabled(bool(vues))
            for vue in vues:
                self._ajouter(dessous, _sans_esperluette(vue.nom), partial(geste, vue))

    @staticmethod
    def _ajouter(menu: QMenu, mot: str, geste: Callable[[], None]) -> None:
        action = QAction(mot, menu)
        action.triggered.connect(lambda _=False: geste())
        menu.addAction(action)

    def _rappeler(self, vue: Vue, _coche: bool = False) -> None:
        self._poser(vue)

    def nommer(self) -> None:
        """Demande le nom de ce que la liste montre."""
        titre = "Enregistrer ces filtres, ces colonnes et ce tri"
        self.panneau.ouvrir(titre, "", lambda nom: self.enregistrer(nom))

    def enregistrer(self, nom: str) -> None:
        """Garde ce que la liste montre ; une vue du même nom est remplacée."""
        vue = replace(self._courante(), nom=nom)
        self._garder(avec(self.vues, vue), f"Vue «{fr.INSECABLE}{nom}{fr.INSECABLE}» enregistrée.")

    def _renommer(self, vue: Vue) -> None:
        titre = f"Renommer «{fr.INSECABLE}{vue.nom}{fr.INSECABLE}»"
        self.panneau.ouvrir(titre, vue.nom, lambda nom: self.renommer(vue, nom))

    def renommer(self, vue: Vue, nom: str) -> None:
        """Change le nom d'une vue."""
        autres = tuple(v for v in self.vues if v != vue)
        phrase = f"Vue renommée «{fr.INSECABLE}{nom}{fr.INSECABLE}»."
        self._garder(avec(autres, replace(vue, nom=nom)), phrase)

    def supprimer(self, vue: Vue) -> None:
        """Supprime une vue ; « Annuler » la remet."""
        restantes = tuple(v for v in self.vues if v != vue)
        self._garder(restantes, f"Vue «{fr.INSECABLE}{vue.nom}{fr.INSECABLE}» supprimée.")

    def _garder(self, vues: tuple[Vue, ...], phrase: str) -> None:
        avant, retenue = self.vues, self._contexte.retenue
        retenue.retenir(_CLE, vues_en_json(vues))
        self._contexte.regler(phrase, lambda: retenue.retenir(_CLE, vues_en_json(avant)))


def _sans_esperluette(texte: str) -> str:
    """Dans un menu, « & » souligne la lettre suivante."""
    return texte.replace("&", "&&")

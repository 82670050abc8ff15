"""La page de la préfiguration : comparer deux jeux de règles, en rédiger un."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_prefiguration import Ui_Prefiguration
from ase_parcours.bureau.formulaire import poser_action
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.brouillon import Brouillon
from ase_parcours.bureau.prefiguration.comparaison import PanneauComparaison
from ase_parcours.bureau.prefiguration.editeur import YAML, Editeur
from ase_parcours.bureau.prefiguration.file_active import FileActive, redaction_permise
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.coffre.lectures.regles import Jeux, jeux_du_coffre
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.regles import JeuDeRegles, Statut
from ase_parcours.metier.regles.retouches import dupliquer
from ase_parcours.operations.seance import Fait
from ase_parcours.operations.territoire import lire_fichier
from ase_parcours.referentiels.regles import lire_regle

_EN_COURS = (
    "Ce brouillon n’est pas enregistré : enregistrez-le, ou abandonnez ses changements, avant d’en "
    "ouvrir un autre."
)


class PagePrefiguration(QWidget):
    """Défile elle-même, sous la bande « exemple, non officiel » qui reste en vue."""

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis,
        fichiers: ChoixDeFichier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._fichiers = fichiers or DialoguesDuSysteme()
        self._file = FileActive(contexte, suivis, self)
        self._editeur: Editeur | None = None
        self.ui = Ui_Prefiguration()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.ui.defile.setWidgetResizable(True)
        self.ui.defile.setFrameShape(QScrollArea.Shape.NoFrame)
        self.comparaison = PanneauComparaison(contexte, suivis, self._file, self._fichiers)
        self.attente = Banniere(Gravite.VIOLET, "pencil-plus", "Un brouillon n’est pas enregistré.")
        self.attente.hide()
        self.ui.pile_comparer.addWidget(self.attente)
        self.ui.pile_comparer.addWidget(self.comparaison)
        poser_action(self.attente.bouton, "Y revenir")
        self.ui.place_rediger.hide()
        self._relier()
        self._dire_la_mention()

    def _relier(self) -> None:
        c = self.comparaison
        c.mention_change.connect(self._dire_la_mention)
        c.anonyme_change.connect(self._anonymiser)
        c.ouvrir.connect(self.ouvrir)
        c.dupliquer.connect(self.dupliquer)
        c.charger.connect(self.charger)
        self.attente.action_demandee.connect(self._rediger)
        self._contexte.change.connect(self._sur_ecriture)
        # Le texte du jeu dit toute la saisie : les champs des volets ne font que le composer.
        self._contexte.saisies.suivre(
            "regle", self, self._visee, self._rouvrir, temoin=self.ui.texte
        )

    @property
    def editeur(self) -> Editeur:
        """L'éditeur, fait la première fois qu'il sert."""
        if self._editeur is None:
            self._editeur = Editeur(
                self._contexte, self._suivis, self._file, self._fichiers, self.ui.texte
            )
            self.ui.pile_rediger.insertWidget(0, self._editeur)
            self._editeur.retour.connect(self.comparer)
            self._editeur.charger.connect(self.charger)
            self._editeur.dupliquer.connect(self.dupliquer)
            self._editeur.change.connect(self._dire_la_mention)
            self._editeur.ecrit.connect(self._a_comparer)
        return self._editeur

    # Passer de l'un à l'autre.

    def comparer(self) -> None:
        """Montre la comparaison ; un brouillon pas enregistré attend."""
        self.ui.place_rediger.hide()
        self.ui.place_comparer.show()
        self.attente.setVisible(self.saisie_en_cours)
        self._dire_la_mention()

    def _rediger(self) -> None:
        self.ui.place_comparer.hide()
        self.ui.place_rediger.show()
        self._dire_la_mention()
        self.ui.defile.verticalScrollBar().setValue(0)

    @property
    def redige(self) -> bool:
        """Vrai si l'éditeur est montré."""
        return not self.ui.place_rediger.isHidden()

    def _dire_la_mention(self) -> None:
        b = self._editeur.brouillon if self._editeur is not None else None
        if self.redige and b is not None:
            self.ui.mention.dire(phrases.mention(b.jeu))
        else:
            c = self.comparaison
            self.ui.mention.dire(phrases.mention(c.a, c.b))

    def _anonymiser(self) -> None:
        if self._editeur is not None:
            self._editeur.regler_le_seuil(self.comparaison.seuil)

    # Ouvrir un jeu.

    @property
    def _peut(self) -> bool:
        return redaction_permise(self._contexte)

    def _retenir(self) -> bool:
        """Un brouillon pas enregistré n'est jamais remplacé en silence."""
        if not self.saisie_en_cours:
            return False
        self._rediger()
        self.editeur.refuser(_EN_COURS)
        return True

    def ouvrir(self, reference: str, depart: str = "") -> None:
        """Montre un jeu dans l'éditeur : un brouillon du coffre se change, les autres se lisent.
        ``depart`` : le jeu auquel il se compare."""
        jeux = self._contexte.lire(jeux_du_coffre)
        jeu = jeux.tous.get(reference)
        if jeu is None or self._retenir():
            return
        texte = jeux.textes.get(reference, "")
        modifiable = self._peut and bool(texte) and jeu.statut is not Statut.PUBLIE
        autre = jeux.tous.get(depart) or self._depart_de(jeu)
        self._montrer(Brouillon(jeu, autre, texte=texte, modifiable=modifiable), jeux)

    def _depart_de(self, jeu: JeuDeRegles) -> JeuDeRegles:
        """Ce à quoi l'on compare : l'autre jeu de la comparaison, s'il est de la même règle."""
        for autre in (self.comparaison.a, self.comparaison.b):
            if autre is not None and autre.id == jeu.id and autre.reference != jeu.reference:
                return autre
        return jeu

    def dupliquer(self, reference: str) -> None:
        """Ouvre un double en brouillon, sous un numéro libre ; rien n'est encore enregistré."""
        jeux = self._contexte.lire(jeux_du_coffre)
        jeu = jeux.tous.get(reference)
        if jeu is None or not self._peut or self._retenir():
            return
        auteur = self._contexte.seance.coffre.compte.nom
        double = replace(dupliquer(jeu, jeux.tous), auteur=auteur)
        self._montrer(Brouillon(double, jeu), jeux)

    def charger(self) -> None:
        """Ouvre un jeu écrit dans un fichier, en brouillon : refusé, il nomme sa ligne."""
        if self._retenir():
            return
        chemin = self._fichiers.a_lire(self, "Charger un jeu de règles", YAML)
        if chemin is None:
            return
        try:
            jeu = lire_regle(lire_fichier(chemin), chemin.name)
        except ErreurParcours as erreur:
            self.comparaison.refuser(str(erreur))
            if self.redige:
                self.editeur.refuser(str(erreur))
            return
        jeux = self._contexte.lire(jeux_du_coffre)
        memes = [j for j in jeux.tous.values() if j.id == jeu.id]
        jeu = replace(dupliquer(jeu, jeux.tous), auteur=jeu.auteur)
        depart = memes[-1] if memes else self.comparaison.a or jeu
        self._montrer(Brouillon(jeu, depart, modifiable=self._peut), jeux)

    def _montrer(self, brouillon: Brouillon, jeux: Jeux) -> None:
        seuil = self.comparaison.seuil
        self.editeur.ouvrir(brouillon, jeux.tous, peut=self._peut, seuil=seuil)
        self.editeur.effet.au_moment(self.comparaison.ui.moment.currentIndex())
        self._rediger()

    # Après une écriture.

    def _a_comparer(self) -> None:
        """La comparaison, quand on y reviendra, sera celle du brouillon et de son départ."""
        b = self.editeur.brouillon
        self.comparaison.rafraichir()
        if b is not None and b.depart.reference != b.jeu.reference:
            self.comparaison.comparer(b.depart.reference, b.jeu.reference)

    def _sur_ecriture(self, fait: Fait) -> None:
        """Ctrl Z, ou un autre : ce que le coffre garde de ce brouillon n'est plus le même."""
        b = self._editeur.brouillon if self._editeur is not None else None
        if b is None or "referentiel" not in fait.facettes or self.saisie_en_cours:
            return
        jeux = self._contexte.lire(jeux_du_coffre)
        texte = jeux.textes.get(b.jeu.reference, "")
        if b.enregistre and texte and texte != b.texte:
            self.editeur.brouillon = None
            self.ouvrir(b.jeu.reference)
        elif b.enregistre and not texte:
            self.editeur.fermer()
            self.comparer()

    # Saisies gardées.

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un brouillon est changé et pas enregistré."""
        return self._editeur is not None and self._editeur.modifie

    def _visee(self) -> Visee | None:
        b = self._editeur.brouillon if self._editeur is not None else None
        if b is None or not self.saisie_en_cours:
            return None
        titre = f"Jeu de règles, version {b.jeu.version}"
        garde = b.jeu.reference if b.enregistre else ""
        return Visee(titre, quoi={"depart": b.depart.reference, "regle": garde})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        depart, regle = str(quoi["depart"]), str(quoi["regle"])
        if regle:
            self.ouvrir(regle, depart)
        else:
            self.dupliquer(depart)

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Quittée, elle ne garde les faits de personne en mémoire."""
        super().hideEvent(evenement)
        self._file.oublier()

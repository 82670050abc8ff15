"""Ce que le territoire écrit d'un dispositif : le compléter, l'ôter des listes, en ajouter."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.bascule import Bascule
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.fiche import page_du_dossier
from ase_parcours.bureau.forms.ui_completer import Ui_Completer
from ase_parcours.bureau.saisie.champs import Saisie, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre
from ase_parcours.coffre.lectures.territoire import DISPOSITIFS, referentiel_du_coffre
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.dispositifs import FACETTES, CatalogueDispositifs, Dispositif, mots
from ase_parcours.referentiels.dispositifs import catalogue as livre
from ase_parcours.referentiels.dispositifs import ecrire_la_surcharge

_SOURCE = "Saisi par le territoire"
_LARGEUR_THEME, _COLONNE = 140, 260
_CODE_MAX = 40
_DU_TERRITOIRE = ("titre", "utilite")
_DE_TOUS = ("public", "conditions", "contact")


class PanneauCompleter(PanneauDeSaisie):
    """Écrit le référentiel du territoire par ``charger_referentiel``, relu avant d'être gardé."""

    def __init__(
        self,
        contexte: Contexte,
        rouvrir: Callable[[Mapping[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._dispositif: Dispositif | None = None
        self._depart: dict[str, Any] = {}
        self.ui = Ui_Completer()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        u = self.ui
        exiges = {
            "titre": "Nommez le dispositif.",
            "utilite": "Dites à quoi il sert.",
            "public": "Dites pour qui il est.",
        }
        self.saisies: dict[str, Saisie[str]] = {
            nom: saisie_de_texte(
                getattr(u, nom), getattr(u, f"faute_{nom}"), obligatoire=exiges.get(nom, "")
            )
            for nom in (*_DU_TERRITOIRE, *_DE_TOUS)
        }
        u.faute_facette.hide()
        self._grille = QGridLayout(u.place_themes)
        self._grille.setContentsMargins(0, 0, 0, 0)
        self.themes = {
            code: Bascule(libelle, parent=u.place_themes)
            for code, libelle in livre().themes.items()
        }
        for facette in FACETTES:
            u.facette.addItem(page_du_dossier(facette)[1], facette)
        u.enregistrer.clicked.connect(self.enregistrer)
        u.renoncer.clicked.connect(self.fermer)
        u.refus.hide()
        self.hide()
        contexte.saisies.suivre("dispositif", self, self._visee_de_saisie, rouvrir)

    # Ouvrir.

    def ouvrir(self, dispositif: Dispositif | None) -> None:
        """Un dispositif à compléter, ou un neuf à ajouter."""
        self._dispositif = d = dispositif
        propre = d is None or d.du_territoire
        self.ui.propres.setVisible(propre)
        self.ui.actif.setVisible(d is not None)
        if d is None:
            self.ui.entete.setText("Ajouter un dispositif")
        else:
            self.ui.entete.setText(f"Compléter{fr.INSECABLE}: {d.titre}")
        for nom, saisie in self.saisies.items():
            saisie.poser(getattr(d, nom, "") or None)
        for code, bouton in self.themes.items():
            bouton.setChecked(d is not None and code in d.themes)
        self.ui.facette.setCurrentIndex(max(0, self.ui.facette.findData(d.facette if d else "")))
        self.ui.actif.setChecked(d is None or d.actif)
        self.ui.faute_themes.hide()
        self.ui.refus.hide()
        self.ui.enregistrer.setEnabled(True)
        self._depart = self._lus()
        self.show()
        (self.ui.titre if propre else self.ui.public).setFocus()

    # Ce qui est tapé.

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si quelque chose est tapé et pas enregistré."""
        return not self.isHidden() and self._lus() != self._depart

    def _lus(self) -> dict[str, Any]:
        lus: dict[str, Any] = {nom: s.valeur or "" for nom, s in self.saisies.items()}
        choisis = [c for c, b in self.themes.items() if b.isChecked()]
        facette = self.ui.facette.currentData()
        return lus | {"themes": choisis, "facette": facette, "actif": self.ui.actif.isChecked()}

    def _visee_de_saisie(self) -> Visee | None:
        if self.isHidden():
            return None
        code = self._dispositif.code if self._dispositif else ""
        return Visee(self.ui.entete.text(), "", {"code": code})

    # Écrire.

    def enregistrer(self) -> None:
        """Réécrit le référentiel du territoire ; un refus se lit dans le panneau."""
        d, lus = self._dispositif, self._lus()
        propre = d is None or d.du_territoire
        if not self._controler(propre, lus):
            return
        try:
            catalogue = self._contexte.lire(dispositifs_du_coffre)
            actuelle = self._contexte.lire(referentiel_du_coffre, DISPOSITIFS)
            garde = lus if propre else {c: lus[c] for c in (*_DE_TOUS, "actif")}
            code = d.code if d else code_neuf(lus["titre"], catalogue)
            jour = self._contexte.aujourd_hui
            contenu = ecrire_la_surcharge(actuelle, {"code": code, **garde}, _SOURCE, jour)
        except ErreurParcours as erreur:
            self.refuser(erreur)
            return
        if contenu == actuelle:
            self.fermer()
            return
        self.ui.enregistrer.setEnabled(False)
        titre = lus["titre"] if propre else d.titre if d else ""
        verbe = "Dispositif ajouté" if d is None else "Dispositif complété"
        self._contexte.faire(
            "charger_referentiel",
            {"nom": DISPOSITIFS, "contenu": contenu},
            phrase=f"{verbe}{fr.INSECABLE}: {titre}.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def _controler(self, propre: bool, lus: Mapping[str, Any]) -> bool:
        voulues = (*_DU_TERRITOIRE, "public") if propre else ("public",)
        fautives = [self.saisies[n] for n in voulues if not self.saisies[n].controler()]
        sans_theme = propre and not lus["themes"]
        self.ui.faute_themes.setText("Choisissez au moins un thème.")
        self.ui.faute_themes.setVisible(sans_theme)
        if fautives:
            fautives[0].champ.setFocus()
        elif sans_theme:
            next(iter(self.themes.values())).setFocus()
        return not fautives and not sans_theme

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Autant de front que la largeur en porte."""
        super().resizeEvent(evenement)
        blocs = [self.ui.bloc_titre, self.ui.bloc_facette]
        ranger(self.ui.grille_propres, blocs, max(1, min(2, self.width() // px(_COLONNE))))
        boutons = list(self.themes.values())
        ranger(self._grille, boutons, max(1, self.width() // px(_LARGEUR_THEME)))


def code_neuf(titre: str, catalogue: CatalogueDispositifs) -> str:
    """« Maison des jeunes » : TER-MAISON-DES-JEUNES, ou le premier numéro libre ensuite."""
    racine = re.sub(r"-+$", "", f"TER-{'-'.join(mots(titre))}".upper()[:_CODE_MAX])
    libres = (racine, *(f"{racine}-{n}" for n in range(2, len(catalogue.dispositifs) + 3)))
    return next(c for c in libres if c not in catalogue.dispositifs)

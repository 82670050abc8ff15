"""Suivre ce qui est tapé et le garder, seconde après seconde, dans le fichier du compte.

Chaque panneau de saisie s'inscrit une fois (:meth:`SuiviDesSaisies.suivre`). Seuls les champs que
la personne a changés sont gardés : remettre les autres effacerait ce qu'un collègue y a écrit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ase_parcours.bureau.brouillons.champs import champ_de, champs, nom_de, remettre, valeur_de
from ase_parcours.bureau.taches import Taches
from ase_parcours.coffre.brouillons import FichierDeBrouillons
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Seance

BATTEMENT = 1000
"""Millisecondes entre deux regards : ce que perd au plus un arrêt brutal, l'écriture en plus."""
PAGE = "page_de_saisie"
"""Propriété Qt d'une page : le nom par lequel la fenêtre, ou le dossier, la montre. La page d'un
dossier est dans celle de la fenêtre : la plus proche du panneau est la bonne."""


@dataclass(frozen=True, slots=True)
class Visee:
    """Ce que l'on est en train de saisir. ``jeune`` : identifiant, vide hors d'un dossier ;
    ``quoi`` : ce qu'il faut au panneau pour se rouvrir au même endroit (JSON)."""

    titre: str
    jeune: str = ""
    quoi: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SaisieGardee:
    """Une saisie interrompue. ``page`` : du dossier si ``jeune`` est dit, sinon du rail."""

    surface: str
    page: str
    titre: str
    jeune: str
    quoi: Mapping[str, Any]
    contenu: Mapping[str, Any]
    quand: str
    """Instant UTC, ISO."""

    def meme_lieu(self, autre: SaisieGardee) -> bool:
        """Vrai si c'est la même saisie, à un autre moment."""
        return (self.surface, self.jeune, self.quoi) == (autre.surface, autre.jeune, autre.quoi)

    @property
    def texte(self) -> str:
        """Ce qui est tapé, pour le copier si le panneau ne peut plus se rouvrir."""
        return "\n".join(v for v in self.contenu.values() if isinstance(v, str) and v.strip())


class _Surface:
    def __init__(
        self,
        nom: str,
        racine: QWidget,
        visee: Callable[[], Visee | None],
        rouvrir: Callable[[Mapping[str, Any]], None],
        temoin: QWidget | None,
    ) -> None:
        self.nom, self.racine, self.visee, self.rouvrir = nom, racine, visee, rouvrir
        self.temoin = temoin
        self.avant: dict[str, Any] = {}
        """Valeur de chaque champ visité, quand la personne y est entrée."""

    def page(self) -> str:
        widget: QWidget | None = self.racine
        while widget is not None:
            if cle := widget.property(PAGE):
                return str(cle)
            widget = widget.parentWidget()
        return ""

    def change(self, actif: QWidget | None) -> dict[str, Any]:
        """Les champs changés. Celui où l'on tape compte même si l'on n'a pas vu y entrer."""
        if self.temoin is not None:
            return {nom_de(self.temoin): valeur_de(self.temoin)}
        lus = {nom: valeur_de(champ) for nom, champ in champs(self.racine)}
        ici = champ_de(actif, self.racine)
        neuf = nom_de(ici) if ici is not None else ""
        return {
            nom: valeur
            for nom, valeur in lus.items()
            if (nom in self.avant and self.avant[nom] != valeur)
            or (nom == neuf and nom not in self.avant)
        }

    def repartir(self) -> None:
        """Rien n'est en cours : ce que montrent les champs visités est le nouveau départ."""
        if self.avant:
            lus = {nom: valeur_de(champ) for nom, champ in champs(self.racine)}
            self.avant = {nom: v for nom, v in lus.items() if nom in self.avant}


class SuiviDesSaisies(QObject):
    """``retrouvees_changent`` : la liste de ce qui est à reprendre n'est plus la même.
    ``refuse`` : le disque refuse de garder (une fois, jusqu'à ce que cela aille)."""

    retrouvees_changent = Signal()
    refuse = Signal(object)

    def __init__(self, seance: Callable[[], Seance], parent: QObject) -> None:
        super().__init__(parent)
        self._seance = seance
        self._surfaces: list[_Surface] = []
        self.retrouvees: list[SaisieGardee] = []
        """Ce qu'une séance précédente a laissé, pas encore repris ni jeté."""
        self._vives: list[SaisieGardee] = []
        self._ecrites: list[SaisieGardee] = []
        self._en_panne = False
        # À part des écritures du coffre : un import de dix mille lignes ne fait pas attendre.
        self._taches = Taches(self)
        self._occupe = False
        self._battement = QTimer(self)
        self._battement.setInterval(BATTEMENT)
        self._battement.timeout.connect(self.battre)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_change)

    # Les panneaux.

    def suivre(
        self,
        nom: str,
        racine: QWidget,
        visee: Callable[[], Visee | None],
        rouvrir: Callable[[Mapping[str, Any]], None],
        temoin: QWidget | None = None,
    ) -> None:
        """Inscrit un panneau. ``visee`` : ce qui s'y saisit, ``None`` si rien n'est en cours ;
        ``rouvrir`` : le rouvre au même endroit, d'après ``Visee.quoi`` ; ``temoin`` : le champ qui
        dit à lui seul toute la saisie, quand les autres ne font que le composer."""
        self._surfaces.append(_Surface(nom, racine, visee, rouvrir, temoin))

    def _focus_change(self, _ancien: QWidget | None, neuf: QWidget | None) -> None:
        if neuf is None:
            # La fenêtre n'est plus devant : on garde, et plus rien ne peut être tapé.
            self.garder()
            return
        widget: QWidget | None = neuf
        while widget is not None:
            for surface in self._surfaces:
                if surface.racine is widget:
                    self._entrer(surface, neuf)
                    return
            widget = widget.parentWidget()

    def _entrer(self, surface: _Surface, widget: QWidget | None) -> None:
        champ = champ_de(widget, surface.racine)
        if champ is not None:
            surface.avant.setdefault(nom_de(champ), valeur_de(champ))
        if not self._battement.isActive():
            self._battement.start()

    # Garder.

    def commencer(self) -> None:
        """À l'ouverture : relit ce que ce compte avait laissé. Une saisie encore à l'écran (après
        un verrouillage) n'est pas proposée une seconde fois."""
        self._relever()
        self.retrouvees, self._ecrites = [], []
        fichier = self._fichier()
        if fichier is not None:
            try:
                lues = [s for x in fichier.lire() if (s := _relire(x)) is not None]
            except ErreurParcours as erreur:
                self.refuse.emit(erreur)
            else:
                self._ecrites = lues
                self.retrouvees = [s for s in lues if not any(s.meme_lieu(v) for v in self._vives)]
        self.retrouvees_changent.emit()

    def battre(self) -> None:
        """Regarde ce qui est tapé et le garde en fond si cela a changé."""
        self._relever()
        voulues = [*self.retrouvees, *self._vives]
        fichier = self._fichier()
        if self._occupe or fichier is None or voulues == self._ecrites:
            return
        a_ecrire = [asdict(s) for s in voulues]
        self._occupe = True
        self._taches.confier(
            lambda _: fichier.ecrire(a_ecrire),
            lambda _: self._garde(voulues),
            self._panne,
        )

    def garder(self) -> ErreurParcours | None:
        """Garde tout de suite, avant de verrouiller ou de fermer. Rend ce qui l'a empêché."""
        self._battement.stop()
        self._taches.attendre()
        self._relever()
        voulues = [*self.retrouvees, *self._vives]
        fichier = self._fichier()
        if fichier is None or voulues == self._ecrites:
            return None
        try:
            fichier.ecrire([asdict(s) for s in voulues])
        except ErreurParcours as erreur:
            return erreur
        self._ecrites = voulues
        return None

    def _fichier(self) -> FichierDeBrouillons | None:
        fichier = self._seance().brouillons
        return None if fichier is None or fichier.ferme else fichier

    @property
    def en_cours(self) -> bool:
        """Vrai si quelque chose est tapé et pas encore enregistré."""
        self._relever()
        return bool(self._vives)

    def _relever(self) -> None:
        self._surfaces = [s for s in self._surfaces if isValid(s.racine)]
        actif = QApplication.focusWidget()
        vives = [v for s in self._surfaces if (v := self._vive(s, actif)) is not None]
        # Reprise ailleurs qu'ici (rouverte à la main), une saisie retrouvée n'est plus à proposer.
        restes = [r for r in self.retrouvees if not any(r.meme_lieu(v) for v in vives)]
        self._vives = vives
        if len(restes) != len(self.retrouvees):
            self.retrouvees = restes
            self.retrouvees_changent.emit()

    def _vive(self, surface: _Surface, actif: QWidget | None) -> SaisieGardee | None:
        visee = surface.visee()
        if visee is None:
            surface.repartir()
            return None
        contenu = surface.change(actif)
        if not contenu:
            return None
        neuve = SaisieGardee(
            surface.nom, surface.page(), visee.titre, visee.jeune, dict(visee.quoi), contenu,
            datetime.now(UTC).isoformat(timespec="seconds"),
        )  # fmt: skip
        for connue in self._vives:
            if connue.meme_lieu(neuve) and connue.contenu == contenu:
                return connue
        return neuve

    def _garde(self, ecrites: list[SaisieGardee]) -> None:
        self._occupe, self._en_panne, self._ecrites = False, False, ecrites

    def _panne(self, erreur: ErreurParcours) -> None:
        self._occupe = False
        if not self._en_panne:
            self._en_panne = True
            self.refuse.emit(erreur)

    # Reprendre, jeter.

    def reprendre(self, saisie: SaisieGardee) -> bool:
        """Rouvre le panneau, déjà à l'écran, et y remet ce qui était tapé. Faux si ce qu'il
        modifiait n'existe plus : la saisie reste à reprendre."""
        surface = self._surface_de(saisie)
        if surface is None:
            return False
        surface.rouvrir(saisie.quoi)
        visee = surface.visee
        poses = dict(champs(surface.racine))
        surface.avant = {n: valeur_de(poses[n]) for n in saisie.contenu if n in poses}
        self._poser(poses, saisie.contenu)
        ici = visee()
        if ici is None or (ici.jeune, dict(ici.quoi)) != (saisie.jeune, saisie.quoi):
            # Le panneau s'est rouvert sur autre chose : on n'y laisse rien.
            self._poser(poses, surface.avant)
            return False
        self._ecarter(saisie)
        self._relever()
        return True

    @staticmethod
    def _poser(poses: Mapping[str, QWidget], valeurs: Mapping[str, Any]) -> None:
        for nom, valeur in valeurs.items():
            if nom in poses:
                remettre(poses[nom], valeur)

    def jeter(self, saisie: SaisieGardee) -> None:
        """Ne la propose plus."""
        self._ecarter(saisie)

    def remettre(self, saisie: SaisieGardee) -> None:
        """La propose de nouveau : on l'avait jetée trop vite."""
        self.retrouvees.append(saisie)
        self.retrouvees_changent.emit()

    def _ecarter(self, saisie: SaisieGardee) -> None:
        self.retrouvees = [r for r in self.retrouvees if r is not saisie]
        self.retrouvees_changent.emit()

    def _surface_de(self, saisie: SaisieGardee) -> _Surface | None:
        memes = (s for s in self._surfaces if s.nom == saisie.surface and isValid(s.racine))
        return next((s for s in memes if s.page() == saisie.page), None)


def _relire(brut: Mapping[str, Any]) -> SaisieGardee | None:
    """Une saisie écrite par une version plus ancienne peut manquer d'un champ : elle est laissée
    de côté plutôt que mal relue."""
    try:
        return SaisieGardee(**brut)
    except TypeError:
        return None

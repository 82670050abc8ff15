"""La rangée des filtres : une puce par question, qui passe à la ligne quand la place manque."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.tuile import ORDRE
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.jeunes.filtres import (
    PISTES,
    QUAND,
    SANS_UNITE,
    SIGNES,
    Filtres,
)
from ase_parcours.bureau.jeunes.puces import PuceFiltre
from ase_parcours.bureau.nuits.phrases import NIVEAUX
from ase_parcours.coffre.lectures.jeunes import CLOS, LigneJeune
from ase_parcours.metier.referents import A_DESIGNER

_CLOS = {True: "dossiers clos aussi"}


class BarreFiltres(QWidget):
    """``change`` est émis quand quelqu'un coche ou efface."""

    change = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filtres = Filtres()
        self.puces = {
            "quand": PuceFiltre("Sortie"),
            "niveaux": PuceFiltre("Niveau"),
            "referents": PuceFiltre("Référent"),
            "unites": PuceFiltre("Unité"),
            "pistes": PuceFiltre("Pistes"),
            "signes": PuceFiltre("À regarder"),
            "clos": PuceFiltre("Dossiers"),
        }
        flux = DispositionFlux(self)
        self.a_designer = Bouton("0", icone="alert-triangle", genre="lien", taille="petite")
        self.a_designer.clicked.connect(lambda: self._cocher_et_montrer("referents", A_DESIGNER))
        flux.addWidget(self.a_designer)
        self.a_designer.hide()
        for nom, puce in self.puces.items():
            puce.choix_change.connect(lambda choix, n=nom: self._cocher(n, choix))
            flux.addWidget(puce)
        self.puces["quand"].proposer(QUAND)
        self.puces["niveaux"].proposer({n: NIVEAUX[n].lower() for n in ORDRE})
        self.puces["pistes"].proposer(PISTES)
        self.puces["signes"].proposer(SIGNES)
        self.puces["clos"].proposer(_CLOS)
        place = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        place.setHeightForWidth(True)
        self.setSizePolicy(place)

    @property
    def filtres(self) -> Filtres:
        """Les filtres en vigueur."""
        return self._filtres

    def proposer(self, lignes: Iterable[LigneJeune]) -> None:
        """Les unités et référents que portent les dossiers."""
        toutes = list(lignes)
        unites = sorted({x.unite or SANS_UNITE for x in toutes})
        sans = sum(x.referent is None and x.statut not in CLOS for x in toutes)
        # « à désigner » d'abord : c'est ce que l'on cherche.
        referents = sorted({x.referent or A_DESIGNER for x in toutes}, key=_a_designer_d_abord)
        self.a_designer.setText(fr.pluriel(sans, "référent à désigner", "référents à désigner"))
        self.a_designer.setVisible(sans > 0)
        for nom, valeurs in (("unites", unites), ("referents", referents)):
            puce = self.puces[nom]
            puce.proposer({v: v for v in valeurs})
            puce.setVisible(len(valeurs) > 1 or bool(puce.choix))
            # Une unité qui n'est plus portée par personne ne filtre plus.
            self._filtres = self._filtres.avec(nom, puce.choix)

    def montrer(self, filtres: Filtres) -> None:
        """Pose des filtres sans rien émettre."""
        self._filtres = filtres
        for nom, puce in self.puces.items():
            choix = _CLOS if filtres.clos else ()
            puce.montrer(choix if nom == "clos" else getattr(filtres, nom))

    def _cocher_et_montrer(self, nom: str, valeur: object) -> None:
        self.puces[nom].montrer((valeur,))
        self.puces[nom].show()
        self._cocher(nom, frozenset({valeur}))

    def _cocher(self, nom: str, choix: frozenset[object]) -> None:
        if nom == "clos":
            self._filtres = replace(self._filtres, clos=bool(choix))
        else:
            self._filtres = self._filtres.avec(nom, choix)
        self.change.emit()


def _a_designer_d_abord(nom: str) -> tuple[bool, str]:
    return nom != A_DESIGNER, nom

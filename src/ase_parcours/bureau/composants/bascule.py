"""Un bouton que l'on enfonce : l'icône, le fond et le lecteur d'écran disent son état."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.composants.bouton import Bouton


class Bascule(Bouton):
    """``dit`` : (enfoncé, relevé), ajouté au nom pour le lecteur d'écran."""

    def __init__(
        self,
        libelle: str,
        dit: tuple[str, str] = ("choisi", "pas choisi"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(libelle, icone="circle", taille="petite", parent=parent)
        self._dit = dit
        self.setCheckable(True)
        self.toggled.connect(self._basculer)
        self._basculer(False)

    def _basculer(self, enfonce: bool) -> None:
        self.setProperty("genre", "filtre_actif" if enfonce else None)
        self.changer_icone("circle-check" if enfonce else "circle")
        self.setAccessibleDescription(self._dit[0] if enfonce else self._dit[1])
        style = self.style()
        style.unpolish(self)
        style.polish(self)

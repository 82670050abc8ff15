"""Une liste montrée en entier, dont les lignes plient : c'est la page qui défile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ase_parcours.bureau.dispositifs.liste import Plieur
from ase_parcours.bureau.theme import couleur, courant, jetons, police

CLE = int(Qt.ItemDataRole.UserRole)


class ListeEntiere(Plieur):
    """Tient la hauteur de la liste à celle de ses lignes. Une ligne sans clé est un intertitre."""

    def __init__(self, liste: QListWidget) -> None:
        super().__init__(liste)
        liste.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def ajouter(self, mot: str, cle: str | None) -> None:
        """Ajoute une ligne, ou un intertitre (``cle`` : ``None``)."""
        ligne = QListWidgetItem(mot)
        ligne.setData(CLE, cle)
        if cle is None:
            ligne.setFlags(Qt.ItemFlag.NoItemFlags)
        self._liste.addItem(ligne)

    def choisir(self, cle: str | None) -> bool:
        """Choisit la ligne de cette clé ; faux si elle n'y est pas."""
        rangs = [r for r in range(self._liste.count()) if self.cle_de(r) == cle]
        if cle is not None and rangs:
            self._liste.setCurrentRow(rangs[0])
        return cle is not None and bool(rangs)

    def cle_de(self, rang: int) -> str | None:
        """La clé de cette ligne ; ``None`` pour un intertitre, ou s'il n'y a pas de ligne."""
        ligne = self._liste.item(rang)
        cle = None if ligne is None else ligne.data(CLE)
        return cle if isinstance(cle, str) else None

    @property
    def choisie(self) -> str | None:
        """La clé de la ligne choisie."""
        return self.cle_de(self._liste.currentRow())

    def mesurer(self) -> None:
        """Pose la hauteur de chaque ligne, puis celle de la liste."""
        super().mesurer()
        lignes = [self._liste.item(r) for r in range(self._liste.count())]
        bords = 2 * self._liste.frameWidth()
        self._liste.setFixedHeight(sum(x.sizeHint().height() for x in lignes) + bords)

    def _graisser(self, choisi: int) -> None:
        super()._graisser(choisi)
        for rang in range(self._liste.count()):
            if self.cle_de(rang) is None:
                ligne = self._liste.item(rang)
                ligne.setFont(police(jetons.TEXTE_SECOND, jetons.GRAS))
                ligne.setForeground(couleur(courant().doux))

"""Chercher un mot dans les pages : les résultats se parcourent, l'accent et l'espace insécable
ne font rien manquer."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel

from ase_parcours.bureau.apercu.vue import VuePages
from ase_parcours.francais import sans_accents

_AU_DESSUS = 60.0
"""Points laissés au-dessus d'un résultat : on lit ce qui le précède."""
_LIGNE = 6.0
"""Points : deux résultats plus proches sont de la même ligne."""
_EQUIVALENTS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2019": "'"})


def graphie(document: QPdfDocument, texte: str) -> str | None:
    """Comment ce texte est écrit dans le document, accents, apostrophes et espaces du papier
    compris ; ``None`` s'il n'y est pas."""
    voulu = _plat(texte)
    for page in range(document.pageCount()):
        ecrit = document.getAllText(page).text()
        rang = _plat(ecrit).find(voulu)
        if rang >= 0:
            return ecrit[rang : rang + len(voulu)]
    return None


def _plat(texte: str) -> str:
    """Sans accents ni casse, un signe pour un signe : un rang vaut dans les deux."""
    uni = texte.translate(_EQUIVALENTS)
    return "".join((sans_accents(c).lower() or c)[0] for c in uni)


class RechercheDansLesPages(QObject):
    """``change`` : les résultats, ou celui que l'on regarde, ne sont plus les mêmes."""

    change = Signal()

    def __init__(self, document: QPdfDocument, vue: VuePages, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._vue = document, vue
        self._texte, self._rang = "", -1
        self._ordre: list[int] = []
        """Les résultats dans l'ordre où on lit : la bibliothèque, elle, suit celui du dessin, où le
        pied de page vient d'abord."""
        self._modele = QPdfSearchModel(self)
        self._modele.setDocument(document)
        vue.setSearchModel(self._modele)
        self._modele.countChanged.connect(self._suivre)
        self._modele.statusChanged.connect(self._suivre)

    @property
    def texte(self) -> str:
        """Ce qui est cherché."""
        return self._texte

    @property
    def nombre(self) -> int:
        """Combien de résultats jusqu'ici."""
        return len(self._ordre)

    @property
    def rang(self) -> int:
        """Celui que l'on regarde, depuis 0 ; -1 s'il n'y en a pas."""
        return self._rang

    @property
    def finie(self) -> bool:
        """Vrai si toutes les pages ont été lues."""
        return self._modele.status() is not QPdfSearchModel.Status.Searching

    @property
    def phrase(self) -> str:
        """« 2 sur 7 », « Rien trouvé », ou rien."""
        if not self._texte:
            return ""
        if self._rang < 0:
            return "Rien trouvé" if self.finie else "Recherche…"
        return f"{self._rang + 1} sur {self.nombre}"

    def chercher(self, texte: str) -> None:
        """Cherche ce texte ; vide, ne cherche plus."""
        voulu = texte.strip()
        if voulu == self._texte:
            return
        self._texte, self._rang = voulu, -1
        pret = self._document.status() is QPdfDocument.Status.Ready
        # Tel qu'il est écrit sur le papier : la bibliothèque, elle, tient aux accents.
        ecrit = graphie(self._document, voulu) if voulu and pret else None
        self._modele.setSearchString(ecrit or voulu)
        self._vue.setCurrentSearchResultIndex(-1)
        self._suivre()

    def avancer(self, sens: int = 1) -> None:
        """Le résultat suivant (1) ou précédent (-1), en boucle."""
        if self.nombre:
            self._montrer((self._rang + sens) % self.nombre)

    def oublier(self) -> None:
        """Le document se ferme."""
        self.chercher("")

    def _suivre(self) -> None:
        self._ordre = sorted(range(self._modele.rowCount(QModelIndex())), key=self._place)
        rang = self._premier() if self._texte and self._rang < 0 else None
        if rang is None:
            self.change.emit()
        else:
            self._montrer(rang)

    def _place(self, resultat: int) -> tuple[int, int, float]:
        """Page, ligne, colonne : deux mots d'une ligne n'ont pas toujours le même haut."""
        lien = self._modele.resultAtIndex(resultat)
        return lien.page(), round(lien.location().y() / _LIGNE), lien.location().x()

    def _premier(self) -> int | None:
        """Le premier à partir de la page que l'on regarde ; à défaut, celui du début."""
        for rang, resultat in enumerate(self._ordre):
            if self._modele.resultAtIndex(resultat).page() >= self._vue.page:
                return rang
        return 0 if self.finie and self._ordre else None

    def _montrer(self, rang: int) -> None:
        self._rang = rang
        resultat = self._ordre[rang]
        trouve = self._modele.resultAtIndex(resultat)
        self._vue.setCurrentSearchResultIndex(resultat)
        self._vue.aller(trouve.page(), max(0.0, trouve.location().y() - _AU_DESSUS))
        self.change.emit()

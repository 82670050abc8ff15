"""Le bloc encadré du sceau : QR, façon de vérifier, code recopiable, clé du service."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable, Spacer

from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import SceauImprime
from ase_parcours.rapports.kit import qr, structure, style
from ase_parcours.rapports.kit.paragraphes import Paragraphe, paragraphe
from ase_parcours.rapports.kit.structure import Element
from ase_parcours.rapports.texte import court

_COTE, _COTE_REDUIT = 38 * mm, 31 * mm
_ZONE_CALME = 4
"""Modules blancs autour du QR, sans lesquels un lecteur le perd."""
DIT = "Carré QR : le code du sceau, écrit en lettres à côté."


class BlocSceau(Flowable):
    """Bloc insécable du sceau. ``reduit`` : plus bas, pour un document dont il n'est que la fin."""

    def __init__(self, sceau: SceauImprime, unite: str, *, reduit: bool = False) -> None:
        super().__init__()
        self._cote = _COTE_REDUIT if reduit else _COTE
        self._matrice = qr.matrice("".join(sceau.lignes).replace(" ", ""))
        cle = f" ({court(sceau.nom_cle, 20)})" if sceau.nom_cle else ""
        quoi = "ce que ce document déclare" if reduit else "l’attestation"
        explication = (
            f"Ce carré contient {quoi}, signé par la clé : {court(unite, 60)}{cle}. "
            "Pour vérifier : ASE Parcours, « Vérifier un document ». Sans lecteur, taper le code :"
        )
        cle_lue = phrases.empreinte_courte(sceau.cle.upper(), 4)
        reserve = f"Le sceau prouve cette déclaration, pas l’encre. Clé : {cle_lue}."
        code = [paragraphe(ligne, style.CODE) for ligne in sceau.lignes]
        ecart = 1 if reduit else 4
        titre = [] if reduit else [paragraphe("Sceau vérifiable sans réseau", style.SECTION)]
        self._textes: list[Flowable] = [
            *titre,
            paragraphe(explication, style.CELLULE),
            Spacer(0, ecart),
            *code,
            Spacer(0, ecart),
            paragraphe(reserve, style.CELLULE_DOUCE),
        ]

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        place = largeur - self._retrait() - 8
        textes = sum(t.wrap(place, hauteur)[1] for t in self._textes)
        self.height = max(self._cote + 2 * self._marge(), textes + 11)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(1.2)
        self.canv.rect(0.6, 0.6, self.width - 1.2, self.height - 1.2)
        bas = (self.height - self._cote) / 2
        with structure.contenu(self.canv, Element("Figure", alt=DIT)):
            qr.dessiner(self.canv, self._matrice, self._marge(), bas, self._cote)
        total = sum(texte.height for texte in self._textes)
        y = self.height / 2 + total / 2
        for texte in self._textes:
            y -= texte.height
            texte.drawOn(self.canv, self._retrait(), y)

    def _marge(self) -> float:
        return _ZONE_CALME * self._cote / len(self._matrice) + 3

    def _retrait(self) -> float:
        return self._cote + 2 * self._marge() + 4

    @property
    def paragraphes(self) -> tuple[Paragraphe, ...]:
        """Ce qui est écrit à côté du carré, dans l'ordre."""
        return tuple(t for t in self._textes if isinstance(t, Paragraphe))

    @property
    def matrice(self) -> qr.Matrice:
        """Les modules du carré."""
        return self._matrice


class PlaceDuSceau(Flowable):
    """Ce qu'un aperçu montre à la place du sceau, de la même hauteur : ses pages seront celles de
    l'édition."""

    def __init__(self) -> None:
        super().__init__()
        self._modele = BlocSceau(_TYPIQUE, "", reduit=True)
        self.texte = paragraphe(
            "Aperçu : le sceau viendra ici avec l’édition.", style.CELLULE_DOUCE
        )

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width, self.height = self._modele.wrap(largeur, hauteur)
        self.texte.wrap(largeur - 24, hauteur)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setStrokeColor(style.GRIS_MOYEN)
        self.canv.setLineWidth(0.6)
        self.canv.setDash(3, 3)
        self.canv.rect(0.6, 0.6, self.width - 1.2, self.height - 1.2)
        self.canv.restoreState()
        self.texte.drawOn(self.canv, 12, self.height / 2 - self.texte.height / 2)


_TYPIQUE = SceauImprime((" ".join(["A1B2C"] * 9),) * 7, "0" * 16)
"""Un sceau de la longueur ordinaire : neuf groupes, sept lignes."""

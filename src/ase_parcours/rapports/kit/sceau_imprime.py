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

_COTE = 38 * mm
_ZONE_CALME = 4
"""Modules blancs autour du QR, sans lesquels un lecteur le perd."""
DIT = "Carré QR : le code du sceau, écrit en lettres à côté."


class BlocSceau(Flowable):
    """Bloc insécable du sceau."""

    def __init__(self, sceau: SceauImprime, unite: str) -> None:
        super().__init__()
        self._matrice = qr.matrice("".join(sceau.lignes).replace(" ", ""))
        cle = f" ({court(sceau.nom_cle, 20)})" if sceau.nom_cle else ""
        explication = (
            f"Ce carré contient l’attestation signée par la clé : {court(unite, 60)}{cle}. Dans "
            "ASE Parcours : Rapports, Vérifier un sceau. Sans lecteur, recopier le code :"
        )
        cle_lue = phrases.empreinte_courte(sceau.cle.upper(), 4)
        reserve = f"Le sceau prouve cette déclaration, pas l’encre. Clé : {cle_lue}."
        code = [paragraphe(ligne, style.CODE) for ligne in sceau.lignes]
        self._textes: list[Flowable] = [
            paragraphe("Sceau vérifiable sans réseau", style.SECTION),
            paragraphe(explication, style.CELLULE),
            Spacer(0, 4),
            *code,
            Spacer(0, 4),
            paragraphe(reserve, style.CELLULE_DOUCE),
        ]

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        place = largeur - self._retrait() - 8
        textes = sum(t.wrap(place, hauteur)[1] for t in self._textes)
        self.height = max(_COTE + 2 * self._marge(), textes + 11)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(1.2)
        self.canv.rect(0.6, 0.6, self.width - 1.2, self.height - 1.2)
        with structure.contenu(self.canv, Element("Figure", alt=DIT)):
            qr.dessiner(self.canv, self._matrice, self._marge(), (self.height - _COTE) / 2, _COTE)
        total = sum(texte.height for texte in self._textes)
        y = self.height / 2 + total / 2
        for texte in self._textes:
            y -= texte.height
            texte.drawOn(self.canv, self._retrait(), y)

    def _marge(self) -> float:
        return _ZONE_CALME * _COTE / len(self._matrice) + 3

    def _retrait(self) -> float:
        return _COTE + 2 * self._marge() + 4

    @property
    def paragraphes(self) -> tuple[Paragraphe, ...]:
        """Ce qui est écrit à côté du carré, dans l'ordre."""
        return tuple(t for t in self._textes if isinstance(t, Paragraphe))

    @property
    def matrice(self) -> qr.Matrice:
        """Les modules du carré."""
        return self._matrice

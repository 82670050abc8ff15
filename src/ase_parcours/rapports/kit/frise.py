"""La frise sur papier : les mêmes couloirs et la même grammaire qu'à l'écran, en une encre.

Plein trait : on le sait ; tirets : on ne le sait pas. Losange plein : fait ; vide : à venir ; à
moitié : proche ; vide et pointé : en retard. Les nuits ont leurs motifs du ruban.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from ase_parcours import francais
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.frise import Barre, Couloir, EtatJalon, Frise, Jalon
from ase_parcours.metier.frise_places import Places
from ase_parcours.metier.frise_table import couloir_vide
from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.ruban import motif
from ase_parcours.rapports.texte import court

_NOMS = 84.0
_AXE, _LEGENDE = 14.0, 15.0
_RANGEE, _COULOIR, _RANGEE_MIN = 13.0, 78.0, 4.0
_COULOIRS = 330.0
"""Ce que tous les couloirs peuvent prendre ensemble."""
_TEXTE = 7.5
_LOSANGE = 3.4
_LISIBLE = 9.0
_PAS = (1, 2, 5, 10, 20, 50)
_TIRETS = (2.2, 2.2)
_PAS_ENCORE = f"{francais.ON_NE_SAIT_PAS} encore"
_AUJOURD_HUI = f"aujourd{francais.APOSTROPHE}hui"


class FrisePapier(Flowable):
    """La vie entière, ses graduations, aujourd'hui et la légende."""

    def __init__(self, frise: Frise) -> None:
        super().__init__()
        self._f = frise
        self._hauts: dict[Couloir, tuple[float, float]] = {}
        voulues = {c: max(min(_RANGEE, _COULOIR / frise.rangs[c]), _RANGEE_MIN) for c in Couloir}
        total = sum(rangee * frise.rangs[c] for c, rangee in voulues.items())
        # Un dossier démesuré se resserre encore : la frise tient toujours sur sa page.
        serrage = min(1.0, _COULOIRS / total)
        y = _AXE
        for couloir, voulue in voulues.items():
            rangee = voulue * serrage
            self._hauts[couloir] = (y, rangee)
            y += rangee * frise.rangs[couloir] + 2
        self._bas = y
        self.height = y + _LEGENDE

    @property
    def dit(self) -> str:
        """Ce que le dessin montre, en mots ; chaque élément est dans la table qui le suit."""
        derniere = ajouter_jours(self._f.fin, -1)
        portee = francais.intervalle(self._f.debut, derniere)
        compte = francais.pluriel(len(self._f.barres) + len(self._f.jalons), "élément")
        return f"Frise de vie, {portee} : {compte}, donnés dans la table."

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        return largeur, self.height

    def draw(self) -> None:
        self._noms_et_annees()
        self._temps_a_l_ase()
        for barre in sorted(self._f.barres, key=_dessus):
            if barre.couverture is None:
                self._barre(barre)
            else:
                x, y, large, haut = self._boite(barre)
                motif(self.canv, barre.couverture, x, y, large, haut)
        self._jalons()
        self._aujourd_hui()
        self._legende()

    # Géométrie : l'origine est en bas, les couloirs se comptent d'en haut.

    def _x(self, jour: date) -> float:
        total = (self._f.fin - self._f.debut).days
        return _NOMS + (jour - self._f.debut).days * (self.width - _NOMS - 4) / total

    def _boite(self, b: Barre) -> tuple[float, float, float, float]:
        haut, rangee = self._hauts[b.couloir]
        ecart = 1.0 if rangee >= _LISIBLE else rangee / 8
        y = self.height - haut - (b.rang + 1) * rangee + ecart
        x = self._x(b.debut)
        return x, y, max(self._x(b.fin) - x, 2.5), rangee - 2 * ecart

    # Fond.

    def _noms_et_annees(self) -> None:
        self.canv.setFont(polices.NORMALE, 8.5)
        self.canv.setFillColor(style.GRIS)
        for couloir, (haut, rangee) in self._hauts.items():
            y = self.height - haut - max(min(rangee, _RANGEE), 9.0) + 3
            self.canv.drawString(0, y, couloir.value)
            if not self._f.elements(couloir):
                self.canv.drawString(_NOMS + 3, y, couloir_vide(self._f, couloir))
        self.canv.setFont(polices.NORMALE, _TEXTE)
        self.canv.setLineWidth(style.FILET)
        for premier in self._annees():
            x = self._x(premier)
            self.canv.setStrokeColor(style.GRIS_CLAIR)
            self.canv.line(x, self.height - self._bas, x, self.height - 2)
            self.canv.setFillColor(style.GRIS)
            if x + 22 <= self.width:
                self.canv.drawString(x + 2.5, self.height - 9, str(premier.year))

    def _temps_a_l_ase(self) -> None:
        """Une ligne, dans le couloir des nuits, jusqu'à la sortie."""
        nuits = [b for b in self._f.barres if b.couloir is Couloir.NUITS]
        if nuits:
            haut, rangee = self._hauts[Couloir.NUITS]
            y = self.height - haut - rangee / 2
            self.canv.setStrokeColor(style.GRIS_MOYEN)
            self.canv.setLineWidth(1)
            self.canv.line(_NOMS, y, max(self._x(nuits[0].debut) - 1, _NOMS), y)

    def _annees(self) -> Iterator[date]:
        debut, fin = self._f.debut, self._f.fin
        place = (self.width - _NOMS) / max((fin - debut).days / 365.25, 1)
        pas = next((p for p in _PAS if p * place >= 26), _PAS[-1])
        for annee in range(debut.year + 1, min(fin.year, date.max.year) + 1):
            if annee % pas == 0 and date(annee, 1, 1) < fin:
                yield date(annee, 1, 1)

    # Barres.

    def _barre(self, b: Barre) -> None:
        x, y, large, haut = self._boite(b)
        sur = x + large if b.sur_jusqu_au is None else min(self._x(b.sur_jusqu_au), x + large)
        toile = self.canv
        toile.setLineWidth(0.7)
        toile.setStrokeColor(style.ENCRE)
        if sur > x:
            toile.setFillColor(style.GRIS_CLAIR if b.couloir is Couloir.MESURES else style.PAPIER)
            toile.rect(x, y, sur - x, haut, stroke=0, fill=1)
            toile.lines([(x, y, sur, y), (x, y + haut, sur, y + haut)])
            self._bord(x, y, haut, connu=b.debut_connu)
            self._bord(sur, y, haut, connu=b.fin_connue or b.sur_jusqu_au is not None)
        if sur < x + large:
            self._inconnu(sur, y, x + large - sur, haut)
        if haut >= _LISIBLE - 2:
            self._mot(b.libelle, x + 3, y, max(sur, x + 4) - x - 5, haut)

    def _bord(self, x: float, y: float, haut: float, *, connu: bool) -> None:
        self.canv.saveState()
        if not connu:
            self.canv.setDash(*_TIRETS)
        self.canv.line(x, y, x, y + haut)
        self.canv.restoreState()

    def _inconnu(self, x: float, y: float, large: float, haut: float) -> None:
        self.canv.saveState()
        self.canv.setDash(*_TIRETS)
        self.canv.setFillColor(style.PAPIER)
        self.canv.rect(x, y, large, haut, stroke=1, fill=1)
        self.canv.restoreState()
        if haut >= _LISIBLE - 2 and polices.largeur(_PAS_ENCORE, polices.NORMALE, 7) + 6 <= large:
            self._mot(_PAS_ENCORE, x + 3, y, large - 4, haut, gris=True)

    def _mot(
        self, mot: str, x: float, y: float, place: float, haut: float, *, gris: bool = False
    ) -> None:
        texte = _ajuste(mot, place)
        if texte:
            self.canv.setFont(polices.NORMALE, _TEXTE)
            self.canv.setFillColor(style.GRIS if gris else style.ENCRE)
            self.canv.drawString(x, y + (haut - _TEXTE) / 2 + 1.4, texte)

    # Échéances.

    def _jalons(self) -> None:
        haut, rangee = self._hauts[Couloir.ECHEANCES]
        y = self.height - haut - rangee / 2
        ordre = sorted(self._f.jalons, key=lambda j: j.etat.urgence)
        for j in ordre:
            losange(self.canv, j.etat, self._x(j.le), y)
        prises = ((self._x(j.le) - _LOSANGE, self._x(j.le) + _LOSANGE) for j in ordre)
        places = Places(prises, _NOMS, self.width, ecart=1)
        au = self._f.aujourd_hui
        for j in sorted(ordre, key=lambda j: (-j.etat.urgence, abs((j.le - au).days))):
            self._mot_du_jalon(j, y, places)

    def _mot_du_jalon(self, j: Jalon, y: float, places: Places) -> None:
        mot = ligne_brute(court(j.libelle, 60))
        large = polices.largeur(mot, polices.NORMALE, _TEXTE)
        for x in (self._x(j.le) + _LOSANGE + 3, self._x(j.le) - _LOSANGE - 3 - large):
            if places.prendre(x, x + large):
                self.canv.setFont(polices.NORMALE, _TEXTE)
                self.canv.setFillColor(style.ENCRE)
                self.canv.drawString(x, y - 2.6, mot)
                return

    def _aujourd_hui(self) -> None:
        if not self._f.debut <= self._f.aujourd_hui < self._f.fin:
            return
        x = self._x(self._f.aujourd_hui)
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(1.4)
        self.canv.line(x, self.height - self._bas, x, self.height)
        large = polices.largeur(_AUJOURD_HUI, polices.GRASSE, _TEXTE)
        gauche = x - 4 - large if x - 4 - large >= _NOMS else x + 4
        self.canv.setFillColor(style.PAPIER)
        self.canv.rect(gauche - 2, self.height - 11, large + 4, 11, stroke=0, fill=1)
        self.canv.setFillColor(style.ENCRE)
        self.canv.setFont(polices.GRASSE, _TEXTE)
        self.canv.drawString(gauche, self.height - 9, _AUJOURD_HUI)

    def _legende(self) -> None:
        x, y = 0.0, 3.0
        self.canv.setLineWidth(0.7)
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.rect(x, y, 14, 7)
        x = self._dit("connu", x + 18)
        self._inconnu(x, y, 14, 7)
        x = self._dit(francais.ON_NE_SAIT_PAS, x + 18)
        for etat in EtatJalon:
            losange(self.canv, etat, x + _LOSANGE, y + 3.5)
            x = self._dit(f"échéance {_ECHEANCES[etat]}", x + 2 * _LOSANGE + 4)
        for couverture in (Couverture.DURABLE, Couverture.PROVISOIRE, Couverture.DECOUVERTE):
            motif(self.canv, couverture, x, y, 14, 7)
            x = self._dit(f"nuits {_NUITS[couverture]}", x + 18)

    def _dit(self, mot: str, x: float) -> float:
        self.canv.setFillColor(style.GRIS)
        self.canv.setFont(polices.NORMALE, 8)
        self.canv.drawString(x, 3.4, mot)
        return x + polices.largeur(mot, polices.NORMALE, 8) + 11


def losange(toile: Canvas, etat: EtatJalon, x: float, y: float) -> None:
    """Une échéance, reconnaissable sans couleur."""
    toile.setLineWidth(0.8)
    toile.setStrokeColor(style.ENCRE)
    toile.setFillColor(style.ENCRE if etat is EtatJalon.FAIT else style.PAPIER)
    chemin = toile.beginPath()
    chemin.moveTo(x, y + _LOSANGE)
    for px, py in ((x + _LOSANGE, y), (x, y - _LOSANGE), (x - _LOSANGE, y)):
        chemin.lineTo(px, py)
    chemin.close()
    toile.drawPath(chemin, stroke=1, fill=1)
    toile.setFillColor(style.ENCRE)
    if etat is EtatJalon.PROCHE:
        moitie = toile.beginPath()
        moitie.moveTo(x, y + _LOSANGE)
        moitie.lineTo(x, y - _LOSANGE)
        moitie.lineTo(x - _LOSANGE, y)
        moitie.close()
        toile.drawPath(moitie, stroke=0, fill=1)
    elif etat is EtatJalon.RETARD:
        toile.circle(x, y, 0.9, stroke=0, fill=1)


_ECHEANCES = {
    EtatJalon.FAIT: "faite",
    EtatJalon.A_VENIR: "à venir",
    EtatJalon.PROCHE: "proche",
    EtatJalon.RETARD: "en retard",
}
_NUITS = {
    Couverture.DURABLE: "durables",
    Couverture.PROVISOIRE: "provisoires",
    Couverture.DECOUVERTE: "découvertes",
}


def _dessus(b: Barre) -> bool:
    return b.couverture is Couverture.DECOUVERTE


def _ajuste(texte: str, place: float) -> str:
    """Le texte, raccourci par « … » ; vide si pas une lettre ne tient."""
    ligne = ligne_brute(court(texte, 120))
    if polices.largeur(ligne, polices.NORMALE, _TEXTE) <= place:
        return ligne
    while ligne and polices.largeur(ligne + "…", polices.NORMALE, _TEXTE) > place:
        ligne = ligne[:-1]
    return f"{ligne.rstrip()}…" if ligne.strip() else ""

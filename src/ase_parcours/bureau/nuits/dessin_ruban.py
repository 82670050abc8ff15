"""La peinture du grand ruban, morceau par morceau. Reçoit sa géométrie, ne décide de rien."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ase_parcours import francais as fr
from ase_parcours.bureau.nuits import phrases
from ase_parcours.bureau.nuits.donnees import DonneesRuban
from ase_parcours.bureau.nuits.etiquettes import Bande, placer
from ase_parcours.bureau.nuits.geometrie import Geometrie
from ase_parcours.bureau.nuits.motifs import DE_COUVERTURE, Motif, peindre_motif
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.nuits import Couverture, Plage

ENTRETIEN = "entretien des six mois, CASF L222-5-2-1"
ENTRETIEN_COURT = "entretien des six mois"
AUJOURD_HUI = f"aujourd{fr.APOSTROPHE}hui"

_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DROITE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class DessinRuban:
    """Un passage de peinture : ``peindre`` enchaîne les couches, du fond vers le devant."""

    def __init__(self, peintre: QPainter, donnees: DonneesRuban, geometrie: Geometrie) -> None:
        self._p = peintre
        self._d = donnees
        self._g = geometrie
        self._t = courant()
        self._axe = police(jetons.TEXTE_AXE)
        self._axe_gras = police(jetons.TEXTE_AXE, jetons.GRAS)
        self._gras = police(jetons.TEXTE_SECOND, jetons.GRAS)
        self._normal = police(jetons.TEXTE_SECOND)

    def peindre(self, curseur: date | None) -> None:
        """Peint tout ; ``curseur`` : la nuit à entourer quand le ruban a le focus."""
        self._titre()
        self._avant_la_sortie()
        for plage in sorted(self._d.plages, key=lambda p: p.couverture is Couverture.DECOUVERTE):
            self._plage(plage)
        self._mois()
        self._porte()
        self._entretien()
        self._accolade()
        self._etiquettes()
        if curseur is not None:
            self._curseur(curseur)

    def _texte(self, boite: QRectF, texte: str, teinte: str, cote: Qt.AlignmentFlag) -> None:
        self._p.setPen(couleur(teinte))
        self._p.drawText(boite, cote | Qt.TextFlag.TextDontClip, texte)

    def _largeur(self, texte: str, gras: bool) -> float:
        return QFontMetricsF(self._gras if gras else self._normal).horizontalAdvance(texte)

    def _titre(self) -> None:
        if self._g.titre:
            self._p.setFont(self._gras)
            boite = QRectF(0, self._g.haut - px(3), self._g.titre, px(33))
            self._texte(boite, "Ruban\ndes nuits", self._t.texte, _GAUCHE)

    def _avant_la_sortie(self) -> None:
        milieu = (self._g.haut + self._g.bas) / 2
        nuit = self._g.premiere
        while nuit < self._g.sortie:
            gauche = round(self._g.x(nuit))
            droite = round(self._g.x(nuit + timedelta(days=1))) - 1
            cellule = QRectF(gauche, milieu - px(3), max(2, droite - gauche), px(6))
            self._p.fillRect(cellule, couleur(self._t.accent_ligne))
            nuit += timedelta(days=1)

    def _plage(self, plage: Plage) -> None:
        boite = self._g.boite(plage.debut, plage.fin)
        motif = DE_COUVERTURE[plage.couverture]
        points = None
        if motif is Motif.DECOUVERTE:
            nuits = (plage.debut + timedelta(days=n) for n in range(plage.nuits))
            points = [self._g.centre(nuit) for nuit in nuits]
        peindre_motif(self._p, boite, motif, grand=True, points=points)
        if motif is not Motif.DECOUVERTE:
            self._separer_les_nuits(plage, boite)

    def _separer_les_nuits(self, plage: Plage, boite: QRectF) -> None:
        """Un filet clair entre deux nuits : chacune se compte."""
        durable = plage.couverture is Couverture.DURABLE
        teinte = couleur(self._t.garantie_doux if durable else self._t.fragile_doux)
        if not durable:
            teinte.setAlphaF(0.5)
        dedans = self._t.bordure
        for rang in range(1, plage.nuits):
            x = round(self._g.x(plage.debut + timedelta(days=rang)))
            filet = QRectF(x, boite.top() + dedans, 1, boite.height() - 2 * dedans)
            self._p.fillRect(filet, teinte)

    def _mois(self) -> None:
        self._p.setFont(self._axe)
        mesure = QFontMetricsF(self._axe)
        premier = ajouter_mois(self._g.sortie.replace(day=1), 1)
        while premier < self._g.fin:
            suivant = ajouter_mois(premier, 1)
            x = round(self._g.x(premier))
            self._p.fillRect(
                QRectF(x, self._g.haut - px(3), 1, self._g.mois.bottom() - self._g.haut),
                couleur(self._t.controle),
            )
            place = self._g.x(min(suivant, self._g.fin)) - x - px(8)
            nom = fr.MOIS[premier.month - 1]
            if mesure.horizontalAdvance(nom) > place:
                nom = fr.MOIS_COURTS[premier.month - 1]
            if mesure.horizontalAdvance(nom) <= place:
                boite = QRectF(x + px(4), self._g.mois.top(), place, self._g.mois.height())
                self._texte(boite, nom, self._t.discret, _GAUCHE)
            premier = suivant

    def _porte(self) -> None:
        x = self._g.x(self._g.sortie)
        haut = self._g.haut - px(4)
        porte = QRectF(x - 2, haut, jetons.TRAIT_FORT, self._g.pied.bottom() - haut)
        self._p.fillRect(porte, couleur(self._t.texte))
        self._p.setFont(self._axe_gras)
        texte = f"sortie, {fr.date_courte(self._g.sortie, avec_annee=False)}"
        if QFontMetricsF(self._axe_gras).horizontalAdvance(texte) <= x - px(6):
            boite = QRectF(0, self._g.pied.top(), x - px(6), self._g.pied.height())
            self._texte(boite, texte, self._t.texte, _DROITE)
        else:
            # Sans colonne de titre, le mot passe après l'accolade des trente nuits.
            gauche = self._fin_accolade() + px(8)
            boite = QRectF(gauche, self._g.pied.top(), px(120), self._g.pied.height())
            self._texte(boite, texte, self._t.texte, _GAUCHE)

    def _entretien(self) -> None:
        x = self._g.x(self._g.fin)
        stylo = QPen(couleur(self._t.texte), jetons.TRAIT_FORT)
        stylo.setDashPattern([1.5, 1.5])
        stylo.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._p.setPen(stylo)
        self._p.drawLine(QLineF(x, self._g.haut - px(4), x, self._g.pied.bottom()))
        self._p.setFont(self._axe)
        mesure = QFontMetricsF(self._axe)
        libre = x - self._fin_accolade() - px(100)
        texte = ENTRETIEN if mesure.horizontalAdvance(ENTRETIEN) <= libre else ENTRETIEN_COURT
        boite = QRectF(0, self._g.pied.top(), x - px(6), self._g.pied.height())
        self._texte(boite, texte, self._t.texte, _DROITE)

    def _fin_accolade(self) -> float:
        decisives = self._g.sortie + timedelta(days=self._d.nuits_decisives)
        return self._g.x(min(decisives, self._g.fin))

    def _accolade(self) -> None:
        debut, fin = self._g.x(self._g.sortie), self._fin_accolade()
        haut, bas = self._g.pied.top(), self._g.pied.bottom()
        teinte = couleur(self._t.texte)
        self._p.fillRect(QRectF(debut, haut, fin - debut, TRAIT_ACCOLADE), teinte)
        self._p.fillRect(QRectF(fin - 1, haut - px(3), 1, bas - haut + px(3)), teinte)
        self._p.setFont(self._axe)
        texte = f"{self._d.nuits_decisives} nuits qui décident"
        if QFontMetricsF(self._axe).horizontalAdvance(texte) > fin - debut - px(4):
            texte = f"{self._d.nuits_decisives} nuits"
        boite = QRectF(debut, haut + 1, fin - debut, bas - haut)
        self._texte(boite, texte, self._t.texte, _CENTRE)

    def _etiquettes(self) -> None:
        occupees: list[Bande] = []
        self._aujourd_hui(occupees)
        tons = {
            Couverture.DURABLE: self._t.garantie_texte,
            Couverture.PROVISOIRE: self._t.fragile_texte,
            Couverture.DECOUVERTE: self._t.sans_texte,
        }
        bande = self._g.etiquettes
        for e in placer(self._d, self._g, self._largeur, occupees):
            self._p.setFont(self._gras)
            boite = QRectF(e.x, bande.top(), bande.width(), bande.height())
            self._texte(boite, e.texte, tons[e.plage.couverture], _GAUCHE)
            if e.detail:
                self._p.setFont(self._normal)
                boite.moveLeft(e.x_detail)
                self._texte(boite, e.detail, self._t.doux, _GAUCHE)

    def _aujourd_hui(self, occupees: list[Bande]) -> None:
        jour = self._d.aujourd_hui
        if not self._g.premiere <= jour < self._g.fin:
            return
        x = self._g.x(jour)
        bande = self._g.etiquettes
        trait = QRectF(x - 1, bande.top(), jetons.TRAIT_FORT, self._g.bas - bande.top() + px(4))
        self._p.fillRect(trait, couleur(self._t.accent))
        self._p.setFont(self._gras)
        largeur = self._largeur(AUJOURD_HUI, True)
        if largeur + px(6) > x:
            occupees.append((x - 1, x + 1))
            return
        boite = QRectF(x - px(6) - largeur, bande.top(), largeur, bande.height())
        self._texte(boite, AUJOURD_HUI, self._t.accent, _DROITE)
        occupees.append((boite.left(), x + 1))

    def _curseur(self, nuit: date) -> None:
        boite = self._g.boite(nuit, nuit + timedelta(days=1))
        ecart = jetons.FOCUS_ECART + jetons.TRAIT_FORT / 2
        self._p.setPen(QPen(couleur(self._t.focus), jetons.TRAIT_FORT))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawRoundedRect(boite.adjusted(-ecart, -ecart, ecart, ecart), 3, 3)


TRAIT_ACCOLADE = 1.5


def peindre_sans_date(peintre: QPainter, boite: QRectF) -> None:
    """Cadre tireté et ses mots, quand la sortie n'a pas de date."""
    peindre_motif(peintre, boite.adjusted(1, 1, -1, -1), Motif.INCONNU)
    peintre.setFont(police(jetons.TEXTE_BASE, jetons.MOYEN))
    peintre.setPen(couleur(courant().inconnu_texte))
    texte = boite.adjusted(px(16), 0, -px(16), 0)
    peintre.drawText(texte, _GAUCHE, fr.initiale_majuscule(phrases.DATE_INCONNUE))

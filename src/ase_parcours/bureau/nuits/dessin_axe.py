"""La peinture de l'axe des sorties : calendrier en tête, lignes, aujourd'hui par-dessus."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.nuits.donnees import LigneSortie, segments
from ase_parcours.bureau.nuits.motifs import Motif, peindre_motif
from ase_parcours.bureau.nuits.piste import HAUTEUR, abscisse, peindre_piste
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.niveaux import texte_du_niveau
from ase_parcours.metier.calendrier import ajouter_mois

H_TETE = 24
H_LIGNE = jetons.H_LIGNE_AXE
JOURS_PROCHES = 90

_ICONE, _NOM, _DATE, _JOURS, _AXE = 15, 38, 223, 283, 296
"""Abscisses : icône, nom, fin de la date, fin des jours, début du calendrier."""
_SEUIL_DATE = 620
_RESSERRE = 78
"""Ce que la colonne des dates rend quand la place manque."""

_DROITE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GeometrieAxe:
    """Où se placent les colonnes et le calendrier dans ``largeur`` pixels."""

    def __init__(self, largeur: float, debut: date, fin: date) -> None:
        self.largeur = largeur
        self.debut, self.fin = debut, fin
        self.avec_date = largeur >= px(_SEUIL_DATE)
        self.retrait = 0 if self.avec_date else px(_RESSERRE)

    def boite_ligne(self, rang: int) -> QRectF:
        """Toute la ligne."""
        return QRectF(0, px(H_TETE) + rang * px(H_LIGNE), self.largeur, px(H_LIGNE))

    def boite_piste(self, rang: int) -> QRectF:
        """Le calendrier de la ligne, à la hauteur de la piste."""
        ligne = self.boite_ligne(rang)
        gauche = px(_AXE) - self.retrait
        haut = ligne.top() + (ligne.height() - px(HAUTEUR)) / 2
        return QRectF(gauche, haut, self.largeur - gauche, px(HAUTEUR))

    def x(self, jour: date) -> float:
        """Abscisse d'un jour."""
        return abscisse(self.boite_piste(0), self.debut, self.fin, jour)


class DessinAxe:
    """Un passage de peinture."""

    def __init__(self, peintre: QPainter, geometrie: GeometrieAxe) -> None:
        self._p = peintre
        self._g = geometrie
        self._t = courant()

    def _texte(self, boite: QRectF, texte: str, teinte: str, cote: Qt.AlignmentFlag) -> None:
        self._p.setPen(couleur(teinte))
        self._p.drawText(boite, cote, texte)

    def fond(self, lignes: int, survolee: int | None) -> None:
        """Une ligne sur deux est teintée ; la ligne survolée l'est davantage."""
        for rang in range(lignes):
            if rang == survolee:
                self._p.fillRect(self._g.boite_ligne(rang), couleur(self._t.accent_doux))
            elif rang % 2 == 0:
                self._p.fillRect(self._g.boite_ligne(rang), couleur(self._t.surface2))

    def mois(self, lignes: int) -> None:
        """Traits et noms des mois ; janvier porte l'année."""
        bas = self._g.boite_ligne(lignes).top()
        mois = ajouter_mois(self._g.debut.replace(day=1), 1)
        while mois < self._g.fin:
            suivant = ajouter_mois(mois, 1)
            x = round(self._g.x(mois))
            self._p.fillRect(QRectF(x, px(6), 1, bas - px(6)), couleur(self._t.ligne))
            self._nom_du_mois(mois, x, min(self._g.x(suivant), self._g.largeur))
            mois = suivant

    def _nom_du_mois(self, mois: date, x: float, limite: float) -> None:
        annee = mois.month == 1
        fonte = police(jetons.TEXTE_AXE, jetons.GRAS if annee else jetons.NORMAL)
        texte = str(mois.year) if annee else fr.MOIS_COURTS[mois.month - 1]
        if x + px(4) + QFontMetricsF(fonte).horizontalAdvance(texte) > limite:
            return
        self._p.setFont(fonte)
        boite = QRectF(x + px(4), 0, limite - x, px(H_TETE) - px(6))
        boite.moveTop(px(4))
        self._texte(boite, texte, self._t.texte if annee else self._t.discret, _GAUCHE)

    def ligne(self, rang: int, ligne: LigneSortie) -> None:
        """Icône, nom, date, jours restants et piste d'un jeune."""
        boite = self._g.boite_ligne(rang)
        ton = texte_du_niveau(ligne.niveau)
        taille = px(jetons.ICONE_LIGNE)
        dessin = icones.image(icones.TOITS[ligne.niveau], ton, taille)
        haut = boite.top() + (boite.height() - taille) / 2
        self._p.drawPixmap(QPointF(px(_ICONE), haut), dessin)
        self._nom(boite, ligne)
        self._dates(boite, ligne, ton)
        self._piste(rang, ligne)

    def _nom(self, boite: QRectF, ligne: LigneSortie) -> None:
        fonte = police(graisse=jetons.GRAS if ligne.urgente else jetons.NORMAL)
        droite = px(_DATE) - self._g.retrait - (px(56) if self._g.avec_date else 0)
        place = max(px(40), droite - px(_NOM))
        mesure = QFontMetricsF(fonte)
        nom = mesure.elidedText(ligne.nom_usuel, Qt.TextElideMode.ElideRight, place)
        self._p.setFont(fonte)
        zone = QRectF(px(_NOM), boite.top(), place, boite.height())
        self._texte(zone, nom, self._t.texte, _GAUCHE)

    def _dates(self, boite: QRectF, ligne: LigneSortie, ton: str) -> None:
        if self._g.avec_date:
            self._p.setFont(police())
            zone = QRectF(0, boite.top(), px(_DATE), boite.height())
            texte = fr.date_courte(ligne.sortie, avec_annee=False)
            self._texte(zone, texte, self._t.doux, _DROITE)
        proche = (ligne.sortie - self._g.debut).days <= JOURS_PROCHES
        self._p.setFont(police(graisse=jetons.GRAS if proche else jetons.NORMAL))
        zone = QRectF(0, boite.top(), px(_JOURS) - self._g.retrait, boite.height())
        texte = fr.jours_avant(ligne.sortie, self._g.debut)
        self._texte(zone, texte, ton if proche else self._t.discret, _DROITE)

    def _piste(self, rang: int, ligne: LigneSortie) -> None:
        boite = self._g.boite_piste(rang)
        depart = abscisse(boite, self._g.debut, self._g.fin, max(ligne.sortie, self._g.debut))
        # La ligne s'arrête deux pixels avant la sortie : la première nuit reste nette.
        a_l_ase = QRectF(boite.left(), boite.top(), depart - boite.left() - 2, boite.height())
        if a_l_ase.width() > 0:
            peindre_motif(self._p, a_l_ase, Motif.A_L_ASE)
        peindre_piste(self._p, boite, segments(ligne.plages), self._g.debut, self._g.fin)

    def aujourd_hui(self, lignes: int) -> None:
        """Trait d'aujourd'hui et son mot, à gauche."""
        x = self._g.x(self._g.debut)
        bas = self._g.boite_ligne(lignes).top()
        trait = QRectF(x - 1, px(4), jetons.TRAIT_FORT, bas - px(4))
        self._p.fillRect(trait, couleur(self._t.accent))
        self._p.setFont(police(jetons.TEXTE_SECOND, jetons.GRAS))
        zone = QRectF(0, px(3), x - px(6), px(H_TETE) - px(6))
        self._texte(zone, f"aujourd{fr.APOSTROPHE}hui", self._t.accent, _DROITE)

    def focus(self, rang: int) -> None:
        """Anneau de 2 px à l'intérieur de la ligne choisie."""
        self._p.setPen(QPen(couleur(self._t.focus), jetons.TRAIT_FORT))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawRect(self._g.boite_ligne(rang).adjusted(1, 1, -1, -1))

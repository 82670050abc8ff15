"""Les bornes de la frise, et ce qui peut être une date de cette vie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois, anniversaire
from ase_parcours.metier.controles.regard import Regard, jour

_AN = 12
_VIES = 3
"""Une naissance plus vieille que trois fois l'âge de fin d'accueil est une faute de frappe."""


@dataclass(frozen=True, slots=True)
class Bornes:
    """La frise va de ``debut`` à ``fin`` ; une date hors de [bas, haut) n'est pas de cette vie."""

    debut: date
    fin: date
    bas: date
    haut: date

    @classmethod
    def de(cls, r: Regard, dates: Iterable[date]) -> Bornes:
        """Les bornes d'un dossier. ``dates`` : celles de ses faits, d'où partir si rien ne dit
        quand il est entré à l'ASE."""
        e, au = r.evaluation, r.aujourd_hui
        vie = _AN * e.reperes.regles.fin_accueil_ans
        nee = e.faits.naissance.au_plus_tot
        if nee is not None and not ajouter_mois(au, -_VIES * vie) <= nee <= au:
            nee = None
        bas = nee or ajouter_mois(au, -vie)
        majeur = anniversaire(bas, e.reperes.regles.fin_accueil_ans) if nee else None
        haut = max(ajouter_mois(majeur or ajouter_mois(au, vie), _AN), ajouter_mois(au, _AN))
        arrivees = [
            e.faits.premier_accueil,
            *(a.debut for a in e.faits.accueils),
            *(m.debut for m in e.faits.mesures),
        ]
        avant = min(haut, ajouter_jours(au, 1))
        entrees = [d for d in arrivees if d is not None and bas <= d < avant]
        entrees = entrees or [d for d in dates if bas <= d < avant]
        debut = min(entrees, default=ajouter_mois(min(au, majeur or au), -_AN))
        fins = [majeur or ajouter_mois(au, _AN)]
        if e.sortie.le is not None:
            fins.append(ajouter_jours(e.reperes.fin_horizon(e.sortie.le), 1))
        fins += [ajouter_jours(d, 1) for f in r.faits("contact") if (d := jour(f, "le"))]
        if r.present:
            fins.append(ajouter_mois(au, 1))
        fin = max((f for f in fins if f <= haut), default=haut)
        if majeur is not None:
            fin = max(fin, ajouter_jours(majeur, 1))  # l'anniversaire lui-même se voit
        debut = max(bas, debut)
        return cls(debut, max(fin, ajouter_mois(debut, 1), ajouter_jours(debut, 1)), bas, haut)

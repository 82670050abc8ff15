"""Les jours où l'on regarde le budget : la majorité, un peu après, la sortie, l'âge limite.

Ce qui est passé ne se suppose plus : un majeur part d'aujourd'hui.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ase_parcours.francais import pluriel
from ase_parcours.metier.calendrier import Precision, ajouter_mois, anniversaire
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.sortie import Base

AUJOURD_HUI, MAJORITE, APRES, SORTIE, LIMITE = (
    "aujourd_hui",
    "majorite",
    "apres_majorite",
    "sortie",
    "limite",
)
CLES = (AUJOURD_HUI, MAJORITE, APRES, SORTIE, LIMITE)


@dataclass(frozen=True, slots=True)
class Moment:
    """Un jour regardé : le mois qui commence ce jour-là."""

    cle: str
    nom: str
    jour: date


@dataclass(frozen=True, slots=True)
class Cadre:
    """Les moments, dans l'ordre, et les deux jours où l'APJM peut finir."""

    moments: tuple[Moment, ...]
    sortie: date | None = None
    limite: date | None = None


def cadre(e: Evaluation, mois_apres: int) -> Cadre:
    """Les moments d'un jeune au jour de son évaluation. Sans date de naissance, seulement
    aujourd'hui et la sortie."""
    regles, naissance, jour = e.reperes.regles, e.faits.naissance, e.aujourd_hui
    ne = naissance.au_plus_tot
    # À défaut de mieux, D est la majorité, ou aujourd'hui si elle est dépassée : rien n'est prévu.
    sortie = None if e.sortie.base in (Base.MAJORITE, Base.DEPASSEE) else e.sortie.le
    moments: list[Moment] = []
    limite = None if ne is None else anniversaire(ne, regles.fin_accueil_ans)
    if ne is not None and limite is not None:
        tot = "" if naissance.precision is Precision.JOUR else ", au plus tôt"
        majorite = anniversaire(ne, regles.majorite_ans)
        apres = f"{pluriel(regles.majorite_ans, 'an')} et {mois_apres} mois{tot}"
        moments = [
            Moment(MAJORITE, f"{regles.majorite_ans} ans{tot}", majorite),
            Moment(APRES, apres, ajouter_mois(majorite, mois_apres)),
            Moment(LIMITE, f"{regles.fin_accueil_ans} ans{tot}", limite),
        ]
    if not moments or moments[0].jour <= jour:
        moments.append(Moment(AUJOURD_HUI, "aujourd’hui", jour))
    if sortie is not None and sortie not in (m.jour for m in moments):
        moments.append(Moment(SORTIE, "sortie", sortie))
    gardes = [m for m in moments if m.jour > jour or m.cle == AUJOURD_HUI]
    return Cadre(tuple(sorted(gardes, key=lambda m: m.jour)), sortie, limite)

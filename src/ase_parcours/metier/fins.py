"""Les droits et papiers d'un jeune qui s'arrêtent : lesquels, quand, et ceux que l'on dit. Pur.

Les mêmes délais que les contrôles du dossier (``controles.yaml``, ``papiers.yaml``) : le tableau de
bord ne dit rien que le dossier ne dise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ase_parcours.francais import initiale_majuscule
from ase_parcours.metier.controles.regard import Seuils, delai
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.papiers import EtatPapier, Papier, ReglesPapiers, etat, remplace
from ase_parcours.metier.papiers import renouvellement_demande as papier_redemande
from ase_parcours.metier.sortie import Statut

PRESENTS = frozenset({Statut.SUIVI, Statut.DEPART_CONSTATE, Statut.A_REVOIR})
"""Statuts d'un jeune dont la prise en charge se prépare encore."""
PAPIER_DE_TITRE = "TITRE"


class Genre(StrEnum):
    """De quoi l'on parle ; la valeur est la page du dossier où l'on agit."""

    TITRE = "identite"
    PROTECTION = "identite:protection"
    SANTE = "sante"
    C2S = "sante:c2s"
    MDPH = "sante:mdph"
    AIDE = "ressources"
    MESURE = "parcours"
    PAPIER = "documents"

    @property
    def page(self) -> str:
        """Nom de la page du dossier."""
        return self.value.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Droit:
    """Un droit daté, tel qu'il est saisi. ``dernier`` : le dernier jour où il vaut ;
    ``redemande`` : un renouvellement a été demandé."""

    genre: Genre
    nom: str
    dernier: date
    redemande: date | None = None


@dataclass(frozen=True, slots=True)
class Fin:
    """Un droit ou un papier qui s'arrête, ou s'est arrêté. ``le`` : son dernier jour."""

    nom: str
    le: date
    page: str
    redemande: bool = False

    def echue(self, aujourd_hui: date) -> bool:
        """Vrai s'il ne vaut plus."""
        return self.le < aujourd_hui


def fins(
    droits: Iterable[Droit],
    papiers: Sequence[Papier],
    e: Evaluation,
    seuils: Seuils,
    regles: ReglesPapiers,
) -> tuple[Fin, ...]:
    """Ce qui s'arrête pour un jeune présent, le plus proche d'aujourd'hui d'abord.

    Une aide finie depuis longtemps n'est plus une alerte ; un titre, une couverture ou un papier
    périmé le reste tant que rien ne le remplace.
    """
    connus = [*droits, *_decisions(e)]
    if e.statut not in PRESENTS or not (connus or papiers):
        return ()
    trouvees = [f for d in connus if (f := _fin(d, e.aujourd_hui, seuils)) is not None]
    avec_titre = any(d.genre is Genre.TITRE for d in connus)
    trouvees += _papiers(papiers, e.aujourd_hui, regles, sans_titre=avec_titre)
    return tuple(sorted(trouvees, key=lambda f: (abs((f.le - e.aujourd_hui).days), f.nom)))


def _fin(d: Droit, aujourd_hui: date, s: Seuils) -> Fin | None:
    debut = _debut(d, s)
    if aujourd_hui < debut:
        return None
    passagere = d.genre in (Genre.AIDE, Genre.MESURE)
    if passagere and delai(d.dernier, jours=s.aide_fin_jours) < aujourd_hui:
        return None
    redemande = d.redemande is not None and d.redemande >= debut
    return Fin(d.nom, d.dernier, d.genre.page, redemande)


def _debut(d: Droit, s: Seuils) -> date:
    """Le jour à partir duquel on le dit."""
    match d.genre:
        case Genre.TITRE:
            return delai(d.dernier, jours=-s.sejour_renouvellement_debut_jours)
        case Genre.PROTECTION:
            return delai(d.dernier, mois=-s.protection_fin_mois)
        case Genre.C2S:
            return delai(d.dernier, mois=-s.c2s_debut_mois)
        case Genre.MDPH:
            return delai(d.dernier, mois=-s.mdph_fin_mois)
        case _:
            return delai(d.dernier, jours=-s.aide_fin_jours)


def _decisions(e: Evaluation) -> Iterator[Droit]:
    """La dernière décision jeune majeur, si elle finit."""
    siennes = [m for m in e.faits.mesures if m.jeune_majeur_heberge]
    if not siennes or any(m.fin is None for m in siennes):
        return
    fin = max((m.fin for m in siennes if m.fin is not None), default=None)
    if fin is not None:
        # La fin d'une décision est exclue : son dernier jour est la veille.
        yield Droit(Genre.MESURE, "Accueil jeune majeur", fin - timedelta(days=1))


def _papiers(
    papiers: Sequence[Papier], aujourd_hui: date, regles: ReglesPapiers, *, sans_titre: bool
) -> Iterator[Fin]:
    for p in papiers:
        # Le titre de séjour, saisi comme tel, se dit une fois.
        if p.expire_le is None or (sans_titre and p.code == PAPIER_DE_TITRE):
            continue
        bientot = etat(p, aujourd_hui, regles) in (EtatPapier.EXPIRE, EtatPapier.EXPIRE_BIENTOT)
        if bientot and not remplace(p, papiers, aujourd_hui, regles):
            redemande = papier_redemande(p, aujourd_hui, regles)
            yield Fin(initiale_majuscule(p.mot), p.expire_le, Genre.PAPIER.page, redemande)

"""Les jeux de règles d'un coffre, et les faits qu'ils lisent. Rien n'est gardé."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.coffre.lectures.territoire import REGLE, jeux_de_regles_du_coffre
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.regles import Calendrier, Examen, FaitsDuJeune, JeuDeRegles, Moteur
from ase_parcours.metier.regles.valeurs import Valeur
from ase_parcours.referentiels.regles import jeux_livres, lire_regle

TYPES_LUS = (
    "statut", "titre_sejour", "situation", "scolarite", "insertion", "ressource", "charge", "sante",
    "demarche_droit", "demande_logement",
)  # fmt: skip
"""Les facettes qu'un fait lit : inutile de charger les autres pour toute une file."""


@dataclass(frozen=True)
class Jeux:
    """Les jeux livrés et ceux du coffre, par référence ; ``illisibles`` : noms de ceux qu'une
    version plus récente a écrits et que celle-ci ne sait pas lire."""

    tous: Mapping[str, JeuDeRegles]
    textes: Mapping[str, str]
    """Texte YAML de ceux du coffre, par référence."""
    illisibles: tuple[str, ...] = ()


_relire = lru_cache(maxsize=64)(lire_regle)
"""Un jeu du coffre ne se relit que si son texte a changé."""


def jeux_du_coffre(conn: Connection) -> Jeux:
    """Tous les jeux. Un jeu du coffre remplace le jeu livré de même référence."""
    jeux, textes, illisibles = dict(jeux_livres()), {}, []
    for nom, texte in jeux_de_regles_du_coffre(conn).items():
        try:
            jeu = _relire(texte, nom.removeprefix(REGLE))
        except FichierAbime:
            illisibles.append(nom.removeprefix(REGLE))
            continue
        jeux[jeu.reference], textes[jeu.reference] = jeu, texte
    return Jeux(jeux, textes, tuple(illisibles))


def examiner(
    r: Regard, jeux: Sequence[JeuDeRegles], forces: Mapping[str, Valeur] | None = None
) -> list[Examen]:
    """L'examen d'un jeune par chaque jeu, avec le prochain jour où la réponse change."""
    faits = FaitsDuJeune(r, r.aujourd_hui, forces)
    calendrier, examens = Calendrier(faits), []
    for jeu in jeux:
        moteur = Moteur(jeu)
        examens.append(calendrier.prochain(moteur, moteur.examiner(faits)))
    return examens


def examiner_le_dossier(
    vue: VueDossier, aujourd_hui: date, jeux: Sequence[JeuDeRegles]
) -> list[Examen]:
    """L'examen d'un dossier déjà lu."""
    return examiner(regard(vue, aujourd_hui), jeux)


def faits_de_tous(
    conn: Connection, lignes: Iterable[LigneJeune], *, a_la_sortie: bool = False
) -> Iterator[tuple[str, str, FaitsDuJeune]]:
    """(identifiant, dossier, faits) de chaque jeune, dans l'ordre des lignes.

    ``a_la_sortie`` : les faits du lendemain de sa sortie, si elle est à venir, et si rien ne
    change d'ici là : c'est le jour où le revenu d'autonomie se joue.
    """
    for ligne, r in regards(conn, lignes, TYPES_LUS):
        jour, sortie = r.aujourd_hui, ligne.sortie
        if a_la_sortie and sortie is not None and sortie >= jour:
            jour = ajouter_jours(sortie, 1)
        yield ligne.id, ligne.dossier, FaitsDuJeune(r, jour)

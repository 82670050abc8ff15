"""Supervision : les douze mois de chaque foyer, et les indicateurs avec leurs définitions."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.metier.calendrier import veille
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.unite import (
    Indicateur,
    LigneFoyer,
    LigneIndicateur,
    Supervision,
)
from ase_parcours.rapports.documents import commun, unite
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.graphe_niveaux import MOTS, graphes
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import court, gras

TITRE = "Supervision"
_FOYERS = (
    Colonne("Foyer", 0),
    Colonne("Suivis", 128),
    *(Colonne(fr.initiale_majuscule(MOTS[n]), 170.0 + 66 * rang) for rang, n in enumerate(Niveau)),
    Colonne("Au-delà", 438),
)
_MANQUES = (
    Colonne("Foyer", 0),
    Colonne("Jeunes sans toit une nuit", 128),
    Colonne("Nuits sans toit", 248),
    Colonne("Plan B manquant", 328),
    Colonne("En retard", 418),
)


def plan_du_document(s: Supervision) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *unite.titre(s, _titre(s)),
        *commun.changements(s.en_tete),
        *_secret(s),
        *_sorties(s),
        *_manques(s),
        *_periode(s),
        *(b for i in s.indicateurs for b in _indicateur(i)),
        Bloc(paragraphe(_LEGENDE, style.PIED_DE_PAGE), style.AVANT_BLOC),
    ]


_LEGENDE = (
    "Suivis : tous les jeunes, ceux qui sont sortis depuis moins de six mois compris. Au-delà : "
    "sortie à plus de douze mois. En retard : jeunes qui ont une échéance passée et non faite. "
    "Ce que le coffre ne sait pas est compté à part, jamais comme un non."
)


def _titre(s: Supervision) -> str:
    return f"{TITRE} à communiquer" if s.seuil else TITRE


def _secret(s: Supervision) -> list[Bloc]:
    if not s.seuil:
        return []
    dit = (
        f"Un nombre de moins de {s.seuil} jeunes est masqué, et avec lui ceux qui permettraient de "
        "le retrouver."
    )
    cadre = blocs.Cadre("tabler/shield-lock", "Petits nombres masqués.", [dit])
    return [Bloc(cadre, style.AVANT_BLOC)]


def _sorties(s: Supervision) -> list[Bloc]:
    titre = "Les sorties des douze prochains mois"
    if s.ensemble is None or not s.foyers:
        return blocs.section(titre, paragraphe("Aucun jeune.", style.CELLULE), ecart=3)
    lignes = [_foyer(f) for f in (*s.foyers, s.ensemble)]
    dessins = graphes([(f.unite, f.sorties) for f in s.foyers])
    return blocs.section(titre, *dessins, Tableau(_FOYERS, lignes), ecart=6)


def _foyer(f: LigneFoyer) -> Sequence[Cellule]:
    return (
        gras(f.unite),
        unite.nombre(f.suivis),
        *unite.par_niveau(f.sorties),
        unite.nombre(f.au_dela),
    )


def _manques(s: Supervision) -> list[Bloc]:
    if s.ensemble is None or not s.foyers:
        return []
    lignes = [_manque(f) for f in (*s.foyers, s.ensemble)]
    return blocs.section("Ce qui manque", Tableau(_MANQUES, lignes))


def _manque(f: LigneFoyer) -> Sequence[Cellule]:
    nombres = (f.concernes, f.nuits, f.plans_b, f.en_retard)
    return (gras(f.unite), *(unite.nombre(n) for n in nombres))


def _periode(s: Supervision) -> list[Bloc]:
    dit = fr.intervalle(s.du, veille(s.au))
    return blocs.section("Les indicateurs", paragraphe(f"Période : {dit}.", style.CELLULE), ecart=3)


def _indicateur(i: Indicateur) -> list[Bloc]:
    definition = paragraphe(i.definition, style.CELLULE_DOUCE)
    if not i.lignes:
        return blocs.section(court(i.nom), definition, ecart=3)
    pas = 340.0 / len(i.colonnes)
    colonnes = (
        Colonne("Foyer", 0),
        *(Colonne(c, 150 + pas * rang) for rang, c in enumerate(i.colonnes)),
    )
    lignes = [_mesures(x) for x in i.lignes]
    return blocs.section(court(i.nom), definition, Tableau(colonnes, lignes), ecart=3)


def _mesures(x: LigneIndicateur) -> Sequence[Cellule]:
    return (gras(x.unite), *(unite.nombre(n) for n in x.valeurs))


DOCUMENT = TypeDocument(
    "supervision", Supervision, lambda _: TITRE, plan_du_document, lambda _: "supervision"
)
COMMUNIQUEE = TypeDocument(
    "supervision_communiquee",
    Supervision,
    _titre,
    plan_du_document,
    lambda _: "supervision à communiquer",
    confidentiel=False,
)
"""La même, dont les petits nombres sont masqués : elle peut sortir du service."""

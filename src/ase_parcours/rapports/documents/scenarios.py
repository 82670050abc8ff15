"""« Et si… » imprimé : chaque scénario, sa falaise et sa table. Un document de travail.

Ce n'est pas une édition : ni numéro, ni empreinte, ni trace au journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from ase_parcours.metier.scenarios.calcul import Projection
from ase_parcours.metier.scenarios.figure import (
    MENTION,
    Figure,
    colonnes_de_table,
    figures,
    rangees_de_table,
    resume,
)
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.documents import travail
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.falaise import FalaisePapier
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Riche, court, gras

TITRE = "Et si… le budget"
Rangee = Sequence[str | Riche | Flowable]
_NOM, _MOMENT, _CASE = 104.0, 75.0, 300


@dataclass(frozen=True, slots=True)
class ContenuScenarios:
    """Ce que l'on imprime. ``scenarios`` : un nom et sa projection."""

    en_tete: EnTete
    personne: Personne
    scenarios: Sequence[tuple[str, Projection]]


def rendre(contenu: ContenuScenarios) -> tuple[bytes, int]:
    """Les octets du PDF et son nombre de pages, les mêmes pour les mêmes faits."""
    polices.enregistrer()
    return travail.rendre(TITRE, contenu.en_tete, contenu.personne, _blocs(contenu), style.PORTRAIT)


def _blocs(contenu: ContenuScenarios) -> list[Bloc]:
    personne = contenu.personne
    qui = (
        gras(personne.nom_complet) + f", {phrases.naissance(personne)}, dossier {personne.dossier}"
    )
    debut = [
        Bloc(paragraphe(TITRE, style.TITRE)),
        Bloc(paragraphe(qui, style.PERSONNE), 2),
        Bloc(paragraphe(MENTION, style.TEXTE_DOUX), 2),
    ]
    dessins = figures([p for _, p in contenu.scenarios])
    for rang, ((nom, p), f) in enumerate(zip(contenu.scenarios, dessins, strict=True)):
        debut += _scenario(nom, p, f, saut=rang > 0)
    return debut


def _scenario(nom: str, p: Projection, f: Figure, *, saut: bool) -> list[Bloc]:
    """Un scénario tient sur sa page : son nom, ses mots, la falaise, puis la table."""
    titre = Bloc(paragraphe(gras(court(nom, 120)), style.SECTION), 10, lie=True, saut=saut)
    remarques = [Bloc(paragraphe(court(r, _CASE), style.TEXTE_DOUX), 2) for r in p.remarques]
    moments = len(p.budgets)
    positions = [0.0, *(_NOM + _MOMENT * i for i in range(moments + 1))]
    noms = [t.replace("\n", ", ") for t in colonnes_de_table(p)]
    colonnes = tuple(Colonne(n, x) for n, x in zip(noms, positions, strict=True))
    rangees: list[Rangee] = [
        (gras(r[0]), *(court(c, _CASE) for c in r[1:])) for r in rangees_de_table(p)
    ]
    return [
        titre,
        Bloc(paragraphe(resume(f), style.TEXTE), 2),
        *remarques,
        Bloc(FalaisePapier(f), 6),
        Bloc(Tableau(colonnes, rangees), 8),
    ]


def _rangee(cases: Sequence[str]) -> Rangee:
    return (gras(cases[0]), *(court(c, _CASE) for c in cases[1:]))

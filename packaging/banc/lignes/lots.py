"""Un lot de 540 plans, tous les cœurs au travail : sa durée, sa mémoire, et ce que pèse un plan.

La page HTML d'un plan passe aussi par WeasyPrint s'il est installé dans cet environnement
(``pip install weasyprint`` ; il n'est d'aucune livraison) : le même contenu, mis en page d'une
feuille de style.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.operations.importation import importer
from ase_parcours.operations.lot_de_documents import Lot, Ordre, sujets_des
from ase_parcours.rapports import exemples
from ase_parcours.rapports.html_page import page_html
from ase_parcours.rapports.rendu import rendre
from banc.figures import Figure, memoire_de, scene
from banc.lignes import produit
from banc.lignes.produit import AU, coffre_de_banc

PLANS = 540
_MO = 1 << 20
_DEPART = 0.2
"""Part du lot après laquelle la mémoire ne doit plus grandir."""


@scene("lot_de_plans")
def lot_de_plans(dossier: Path) -> Sequence[Figure]:
    """Éditer, sceller et écrire un plan de transition par jeune."""
    combien = min(PLANS, produit.JEUNES)
    classeur = dossier / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(5, combien, au=AU))
    sorties = dossier / "plans"
    sorties.mkdir()
    memoires: list[float] = []
    with coffre_de_banc(dossier / "coffre") as seance:
        importer(seance, classeur, AU)
        with seance.lire() as conn:
            lignes = lister(conn, AU, seance.coffre.reperes)
        ordre = Ordre("plan_transition", sujets_des("plan_transition", lignes), AU, sorties)
        debut = time.perf_counter()
        with Lot(seance, ordre) as lot:
            for rang, _ in enumerate(lot):
                if rang % 10 == 0 or rang == lot.bilan.total - 1:
                    enfants = lot.atelier.processus if lot.atelier is not None else ()
                    memoires.append(sum(map(memoire_de, ("self", *map(str, enfants)))) / _MO)
        duree = time.perf_counter() - debut
        faits = lot.bilan.faits
    poids = [f.stat().st_size / 1000 for f in sorties.glob("*.pdf")]
    depart = memoires[int(len(memoires) * _DEPART)]
    return (
        Figure("lot_duree", f"{faits} plans édités, scellés, écrits", duree, "s", 60),
        Figure("lot_memoire", "mémoire, enfants compris, au plus", max(memoires), "Mo", 400),
        Figure("lot_croissance", "mémoire gagnée après le premier cinquième",
               max(0.0, memoires[-1] - depart), "Mo", 20),
        Figure("plan_poids", "le plus lourd des plans", max(poids), "ko", 150),
        Figure("plan_poids_median", "un plan médian", statistics.median(poids), "ko"),
    )  # fmt: skip


@scene("plan_et_feuille_de_style")
def plan_et_feuille_de_style(dossier: Path) -> Sequence[Figure]:
    """Le même plan, composé par le produit puis par WeasyPrint d'après sa page HTML."""
    contenu = exemples.plan_sans_solution()
    nous = _mediane(lambda: rendre("plan_transition", contenu).octets)
    figures = [Figure("plan_compose", "un plan composé", nous * 1000, "ms", 150)]
    if find_spec("weasyprint") is None:
        return figures
    from weasyprint import HTML

    page = page_html("plan_transition", contenu).decode()
    eux = _mediane(lambda: HTML(string=page).write_pdf(), passages=3)
    figures.append(Figure("weasyprint", "le même par WeasyPrint", eux * 1000, "ms"))
    # Dix fois plus vite : le rapport inverse, en pour cent, ne dépasse pas dix.
    figures.append(Figure("rapport", "notre temps sur le sien", nous / eux * 100, "%", 10))
    return figures


def _mediane(travail: Callable[[], object], passages: int = 9) -> float:
    travail()
    durees = []
    for _ in range(passages):
        debut = time.perf_counter()
        travail()
        durees.append(time.perf_counter() - debut)
    return statistics.median(durees)

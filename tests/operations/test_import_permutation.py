"""L'ordre des feuilles, des lignes et des colonnes d'un fichier ne change pas ce qu'il dit."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outils_import import (
    AU,
    JEUNES,
    LOGEMENT,
    MESURES,
    RESSOURCES,
    Tables,
    classeur,
    coffre_neuf,
    tables,
)

from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.operations.importation import appliquer
from ase_parcours.operations.seance import Seance

_DOSSIERS = ["D-1", "D-2", "D-3"]
_JOURS = st.dates(date(2026, 12, 1), date(2026, 12, 4)) | st.none()
_DOSSIER = st.sampled_from([*_DOSSIERS, "D-9", None])
_LOGEMENT = st.tuples(
    _DOSSIER,
    st.sampled_from(["FJT", "TIERS", "CABANE"]),
    st.sampled_from(["admise", "confirmée", None]),
    _JOURS,
    st.dates(date(2027, 5, 1), date(2027, 5, 3)) | st.none(),
    st.sampled_from(["bail", "néant", None]),
    st.sampled_from([300, 450, None]),
)
_MESURE = st.tuples(_DOSSIER, st.sampled_from(["APJM", "Promesse"]), _JOURS, st.none(), _JOURS)
_RESSOURCE = st.tuples(
    _DOSSIER, st.sampled_from(["Salaire", "salaire", "Bourse"]), st.sampled_from([100, 200])
)
_IDENTITES: list[list[Any]] = [
    ["D-1", "Roc", "Ana", date(2009, 3, 12), "Foyer A", "0601020304"],
    ["D-2", "Val", "Bob", "??/07/2008", "Foyer A", None],
    ["D-3", "Lys", "Zoé", date(2031, 1, 1), None, None],
]


@pytest.fixture(scope="module")
def seance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    """Un coffre pour tous les exemples : chacun défait ce qu'il importe."""
    with coffre_neuf(tmp_path_factory.mktemp("permutations") / "coffre") as ouverte:
        yield ouverte


def etat(seance: Seance, feuilles: list[tuple[str, list[list[Any]]]]) -> tuple[Tables, int]:
    """Tables après l'import, et nombre de refus ; tout est défait ensuite."""
    with tempfile.TemporaryDirectory() as provisoire:
        chemin = classeur(Path(provisoire) / "export.xlsx", dict(feuilles))
        natures = {n.code for n in seance.coffre.reperes.natures}
        lecture = interpreter(chemin, AU, natures=natures)
    with seance.coffre.transaction(AU, simuler=True) as tx:
        bilan = appliquer(tx, lecture)
        # Le numéro de ligne d'un refus dépend de l'ordre, par nature.
        vues = tables(tx.conn, "rejet_import")
        vues["rejet_import"] = {
            tuple(r)
            for r in tx.conn.exec_driver_sql(
                "SELECT id, source, feuille, dossier, code, (SELECT json_group_array(value) FROM"
                " (SELECT value FROM json_each(cellules) ORDER BY value)) FROM rejet_import"
            )
        }
        return vues, bilan.refusees


def melanger(feuilles: list[tuple[str, list[list[Any]]]], graine: int) -> Any:
    """Mêmes données, feuilles, lignes et colonnes dans un autre ordre."""
    alea = Random(graine)
    melangees = []
    for nom, (titres, *lignes) in feuilles:
        ordre = list(range(len(titres)))
        alea.shuffle(ordre)
        alea.shuffle(lignes)
        pleines = [[*x, *([None] * (len(titres) - len(x)))] for x in [titres, *lignes]]
        permutees = [[x[c] for c in ordre] for x in pleines]
        melangees.append((nom, permutees))
    alea.shuffle(melangees)
    return melangees


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(_LOGEMENT, max_size=8),
    st.lists(_MESURE, max_size=5),
    st.lists(_RESSOURCE, max_size=8),
    st.integers(0, 2**16),
)
def test_une_permutation_donne_le_meme_etat(
    seance: Seance,
    logement: list[tuple[Any, ...]],
    mesures: list[tuple[Any, ...]],
    ressources: list[tuple[Any, ...]],
    graine: int,
) -> None:
    feuilles: list[tuple[str, list[list[Any]]]] = [
        ("Jeunes", [JEUNES, *_IDENTITES]),
        ("Logement", [LOGEMENT, *([*x] for x in logement)]),
        ("Décisions", [MESURES, *([*x] for x in mesures)]),
        ("Ressources", [RESSOURCES, *([*x] for x in ressources)]),
    ]
    assert etat(seance, melanger(feuilles, graine)) == etat(seance, feuilles)

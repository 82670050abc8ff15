"""Verser une pièce nomme la preuve qui manquait ; un mot qui ne nomme rien n'en nomme aucune."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import outils_porte as outils
import pytest
from outils_ouverts import AU, PIECE, faire, valeur

from ase_parcours.erreurs import RefusMetier
from ase_parcours.operations.seance import Seance


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un coffre ouvert, un dossier."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune="P75-1")
        yield ouverte


def _solution(seance: Seance, preuve: str | None = None) -> str:
    bail = {"code": "LOG_SOC", "etat": "occupée", "debut": "2026-11-01", "preuve": preuve}
    fait = seance.faire("enregistrer_solution", {"jeune": "P75-1", **bail}, AU)
    return str(fait.resultat["solution"])


@pytest.mark.parametrize("nom", [None, "-", "?", "néant", "À FOURNIR"])
def test_un_mot_qui_ne_nomme_rien_laisse_la_preuve_attendue(
    seance: Seance, nom: str | None
) -> None:
    solution = _solution(seance)
    verse = {"jeune": "P75-1", "solution": solution, "contenu": PIECE}
    seance.faire("verser_piece", {**verse, "nom": nom}, AU)
    assert valeur(seance, "SELECT nom FROM piece") == "bail signé"
    assert valeur(seance, "SELECT preuve FROM solution") == "bail signé"
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    outils.controler(seance)


def test_une_preuve_nommee_le_reste(seance: Seance) -> None:
    solution = _solution(seance, "attestation du bailleur")
    faire(seance, "verser_piece", jeune="P75-1", solution=solution, contenu=PIECE, nom="Scan 3")
    assert valeur(seance, "SELECT nom FROM piece") == "Scan 3"
    assert valeur(seance, "SELECT preuve FROM solution") == "attestation du bailleur"


def test_une_preuve_nommee_sans_piece_ne_fait_pas_sortir(seance: Seance) -> None:
    solution = _solution(seance, "bail signé")
    with pytest.raises(RefusMetier) as refus:
        faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    assert "preuve_non_versee" in {m["code"] for m in refus.value.motifs}
    # Une pièce du dossier, mais d'aucune solution, ne prouve rien.
    faire(seance, "verser_piece", jeune="P75-1", contenu=PIECE, nom="bail signé")
    with pytest.raises(RefusMetier):
        faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    faire(seance, "verser_piece", jeune="P75-1", solution=solution, contenu=PIECE)
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    assert outils.controler(seance) == {"P75-1": "sorti_garanti"}


def test_une_preuve_qui_n_est_plus_versee_defait_la_sortie(seance: Seance) -> None:
    """La preuve reste déclarée, le niveau du jour ne change pas ; la sortie, elle, est à revoir."""
    solution = _solution(seance, "bail signé")
    faire(seance, "verser_piece", jeune="P75-1", solution=solution, contenu=PIECE)
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    seance.annuler(AU)
    assert outils.controler(seance) == {"P75-1": "a_revoir"}
    assert outils.tables(seance)["sortie"] == set()
    faire(seance, "verser_piece", jeune="P75-1", solution=solution, contenu=PIECE)
    assert outils.controler(seance) == {"P75-1": "sorti_garanti"}

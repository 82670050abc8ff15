"""Importer un fichier qui porte encore les deux dossiers d'une personne réunie : chaque ligne
continue d'écrire dans son dossier, et rien n'est créé deux fois."""

from __future__ import annotations

from datetime import date
from typing import Any

import outils_porte as outils
import pytest
from outils_import import JEUNES, LOGEMENT, Atelier
from outils_ouverts import faire, valeur

A, B = "D-1", "D-2"
_JEUNE = ["Roc", "Ana", date(2009, 3, 12), "Foyer A", "0601020304"]
_FJT = ["FJT", "admise", date(2027, 3, 12), None, None, None]


def _fichier(dossiers: tuple[str, ...], *, telephone: str = "06", fin: date | None = None) -> Any:
    solution = [*_FJT[:3], fin, *_FJT[4:]]
    return {
        "Jeunes": [JEUNES, *([d, *_JEUNE[:-1], telephone] for d in dossiers)],
        "Logement": [LOGEMENT, *([d, *solution] for d in dossiers)],
    }


def _reunir(atelier: Atelier) -> None:
    faire(atelier.seance, "reunir_dossiers", jeune=A, avec=B, motif="doublon")


def _du_dossier(atelier: Atelier, dossier: str) -> str:
    """L'identifiant de la solution créée pour ce dossier."""
    return str(
        valeur(
            atelier.seance,
            "SELECT k.entite FROM journal_ligne AS k JOIN jeune AS j"
            " ON j.id = json_extract(k.apres, '$.jeune')"
            " WHERE k.champ = 'creation' AND json_extract(k.apres, '$.type') = 'solution'"
            " AND j.dossier = ?",
            dossier,
        )
    )


def test_le_meme_fichier_reimporte_ne_change_rien(atelier: Atelier) -> None:
    atelier.importer(_fichier((A, B)))
    _reunir(atelier)
    avant = outils.tables(atelier.seance)
    bilan = atelier.importer(_fichier((A, B)))
    assert (bilan.crees, bilan.modifies) == (0, 0)
    assert outils.tables(atelier.seance) == avant


def test_la_ligne_b_change_le_dossier_b(atelier: Atelier) -> None:
    """La solution de B est prolongée, celle de A non ; séparés, chacun a la sienne."""
    atelier.importer(_fichier((A, B)))
    _reunir(atelier)
    de_a, de_b = _du_dossier(atelier, A), _du_dossier(atelier, B)
    atelier.importer(_fichier((B,), telephone="07", fin=date(2028, 1, 1)))
    seance = atelier.seance
    assert valeur(seance, "SELECT count(*) FROM solution") == 2
    assert valeur(seance, "SELECT fin FROM solution WHERE id = ?", de_b) == "2028-01-01"
    assert valeur(seance, "SELECT fin FROM solution WHERE id = ?", de_a) is None
    assert valeur(seance, "SELECT telephone FROM jeune WHERE dossier = ?", B) == "07"
    assert valeur(seance, "SELECT telephone FROM jeune WHERE dossier = ?", A) == "06"
    saisi = faire(seance, "separer_dossiers", jeune=A, avec=B, motif="x")["saisi_depuis"]
    assert [(s["operation"], s["dossier"]) for s in saisi] == [("importer_tableur", B)]


def test_une_ligne_neuve_de_b_nait_dans_le_dossier_b(atelier: Atelier) -> None:
    atelier.importer({"Jeunes": [JEUNES, [A, *_JEUNE], [B, *_JEUNE]]})
    _reunir(atelier)
    atelier.importer(_fichier((B,)))
    faire(atelier.seance, "separer_dossiers", jeune=A, avec=B, motif="x")
    dossier = "SELECT j.dossier FROM solution AS s JOIN jeune AS j ON j.id = s.jeune"
    assert valeur(atelier.seance, dossier) == B


@pytest.mark.parametrize("dossiers", [(B,), (A,), (A, B)])
def test_une_solution_saisie_sous_a_n_est_pas_recreee(
    atelier: Atelier, dossiers: tuple[str, ...]
) -> None:
    """Le fichier ne porte que B : sa ligne retrouve la solution saisie à l'écran sous A."""
    atelier.importer({"Jeunes": [JEUNES, [A, *_JEUNE], [B, *_JEUNE]]})
    _reunir(atelier)
    seance = atelier.seance
    faire(seance, "enregistrer_solution", jeune=A, code="FJT", etat="admise", debut="2027-03-12")
    atelier.importer(_fichier(dossiers))
    assert valeur(seance, "SELECT count(*) FROM solution") == len(dossiers)

"""Chaque opération a son nom en français, dans le journal et quand on la défait."""

from __future__ import annotations

import pytest

from ase_parcours.bureau.gestes_dits import ANNULER, nom, phrase_annulee
from ase_parcours.operations.inventaire import operations


@pytest.mark.parametrize("operation", [o.nom for o in operations()])
def test_chaque_operation_a_son_mot(operation: str) -> None:
    mot = nom(operation)
    # Une opération sans mot se montrerait sous son nom de code.
    assert mot not in ("", operation, operation.replace("_", " "))
    assert mot[0].isupper()


def test_le_vocabulaire_donne_le_mot_sans_ses_articles() -> None:
    assert nom("enregistrer_insertion") == "Stage, emploi ou accompagnement"
    assert nom("enregistrer_titre_sejour") == "Titre de séjour"
    assert nom(f"{ANNULER}enregistrer_titre_sejour") == "Annulation"


def test_defaire_dit_quoi_et_combien() -> None:
    assert phrase_annulee("enregistrer_dette", 1) == "Annulé\u00a0: dette."
    assert phrase_annulee("importer_tableur", 301).endswith("import d’un tableur, 301 dossiers.")

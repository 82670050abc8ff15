"""L'aide de la ligne de commande est en français, pour chaque commande."""

from __future__ import annotations

import pytest

from ase_parcours.cli.analyse import analyseur

COMMANDES: tuple[list[str], ...] = (
    [],
    ["demo"],
    ["coffre"],
    ["coffre", "creer"],
    ["importer"],
    ["jeunes"],
    ["garantie"],
    ["dossier"],
    ["operations"],
    ["faire"],
    ["annuler"],
    ["sortie"],
    ["rapport"],
    ["scelle"],
    ["scelle", "lire"],
    ["scelle", "lectures"],
    ["copie"],
)


@pytest.mark.parametrize("commande", COMMANDES, ids=lambda c: " ".join(c) or "racine")
def test_l_aide_est_en_francais(commande: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as fin:
        analyseur().parse_args([*commande, "--help"])
    assert fin.value.code == 0
    aide = capsys.readouterr().out
    assert aide.startswith("usage : ase-parcours")
    assert "montre cette aide" in aide
    for anglais in ("show ", "positional", "arguments:", "options:", "program"):
        assert anglais not in aide

"""« importer --modele » : un classeur vide, écrit sans coffre, jamais par-dessus un autre."""

from __future__ import annotations

import pytest
from outils_cli import Poste


def test_le_modele_s_ecrit_et_se_reimporte(poste: Poste) -> None:
    cible = poste.racine / "modele.xlsx"
    fini = poste("importer", "--modele", cible)
    assert (fini.code, fini.json) == (0, {"modele": str(cible)})
    bilan = poste("importer", cible)
    assert bilan.code == 0
    assert bilan.json["lignes"] == {"lues": 0, "acceptees": 0, "refusees": 0}
    assert bilan.json["alertes"] == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--modele", "{r}/plein.xlsx"], "modele_existe"),
        (["--modele", "{r}/modele.csv"], "modele_xlsx"),
        (["{r}/plein.xlsx", "--modele", "{r}/autre.xlsx"], "modele_ou_import"),
        (["--modele", "{c}/modele.xlsx"], "fichier_dans_coffre"),
        ([], "usage"),
    ],
)
def test_le_modele_ne_remplace_rien(poste: Poste, arguments: list[str], code: str) -> None:
    plein = poste.racine / "plein.xlsx"
    plein.write_bytes(b"deja rempli")
    fini = poste("importer", *(a.format(r=poste.racine, c=poste.coffre) for a in arguments))
    assert (fini.code, fini.erreur["nom"]) == (2, code)
    assert plein.read_bytes() == b"deja rempli"

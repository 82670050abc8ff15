"""Des tableurs entiers, aussi mal rangés que les vrais : inventés, et ceux du voisin."""

from __future__ import annotations

from pathlib import Path

import pytest
from outils_import import AU, Atelier

from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.verification import verifier
from ase_parcours.echanges.demonstration import ecrire_cohorte, ecrire_csv


@pytest.fixture(params=["invente", "voisin"])
def fichiers(
    request: pytest.FixtureRequest, tmp_path: Path, partage: Path | None
) -> tuple[Path, Path]:
    """Le classeur d'un foyer et l'export plat d'un référent."""
    if request.param == "voisin" and partage is not None:
        return partage / "donnees" / "cohorte.xlsx", partage / "donnees" / "export-referent.csv"
    graine = 3 if request.param == "voisin" else 8
    ecrire_cohorte(tmp_path / "cohorte.xlsx", graine, 120, au=AU)
    ecrire_csv(tmp_path / "export-referent.csv", graine, 60, au=AU)
    return tmp_path / "cohorte.xlsx", tmp_path / "export-referent.csv"


def test_classeur_deux_fois_puis_csv_puis_annuler(
    atelier: Atelier, fichiers: tuple[Path, Path]
) -> None:
    classeur, csv = fichiers
    vide = atelier.tables()
    premier = atelier.importer(classeur)
    assert premier.acceptees + premier.refusees == premier.lues
    assert premier.refusees > 0
    importe = atelier.tables()
    second = atelier.importer(classeur)
    assert (second.crees, second.modifies, second.entree) == (0, 0, None)
    assert second.en_json()["rejets"] == premier.en_json()["rejets"]
    assert atelier.tables() == importe
    atelier.importer(csv)
    assert atelier.importer(csv).entree is None
    apres = {r[0]: r for r in atelier.tables()["jeune"]}
    for rangee in importe["jeune"]:
        # Rien de connu n'est devenu inconnu.
        gardee = apres[rangee[0]]
        assert all(b is not None for a, b in zip(rangee, gardee, strict=True) if a is not None)
    with atelier.seance.lire() as conn:
        assert len(lister(conn, AU, atelier.seance.coffre.reperes)) >= premier.crees
    assert verifier(atelier.seance.coffre, AU) == []
    atelier.seance.annuler(AU)
    assert atelier.tables() == importe
    atelier.seance.annuler(AU)
    assert atelier.tables() == vide


def test_le_fichier_des_refus_se_reimporte_sans_rien_changer(
    atelier: Atelier, fichiers: tuple[Path, Path]
) -> None:
    refus = atelier.dossier / "refus.xlsx"
    premier = atelier.importer(fichiers[0], rejets=refus)
    avant = atelier.tables()
    encore = atelier.importer(refus)
    assert encore.entree is None
    assert atelier.tables() == avant
    assert sorted(r.code for r in encore.rejets) == sorted(r.code for r in premier.rejets)

"""Reprendre le PDF d'un autre service dans un coffre : un dossier neuf, ou rien."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_import import coffre_neuf

from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.francais import date_longue
from ase_parcours.operations import exercices, rapports
from ase_parcours.operations.reprise import lire_document, naissance, reprendre
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports import exemples
from ase_parcours.rapports.contenus.communs import Destinataire, Personne
from ase_parcours.rapports.rendu import rendre

JOUR = date(2026, 11, 22)


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Le coffre d'un service."""
    with coffre_neuf(tmp_path / "ici") as ouverte:
        yield ouverte


@pytest.fixture
def autre_seance(tmp_path: Path) -> Iterator[Seance]:
    """Celui d'un autre service."""
    with coffre_neuf(tmp_path / "ailleurs") as ouverte:
        yield ouverte


def _pdf(nom: str, **champs: Any) -> bytes:
    type_document, fabrique = exemples.EXEMPLES[nom]
    contenu: Any = fabrique()
    return rendre(type_document, replace(contenu, **champs)).octets


def test_un_plan_edite_ici_se_reprend_la_bas(seance: Seance, autre_seance: Seance) -> None:
    seance.faire(
        "enregistrer_jeune",
        {"jeune": "P-9", "nom": "Roc", "prenom": "Ana", "sexe": "F", "naissance": "2008-03",
         "sortie_prevue": "2027-02-01", "parole": "Je veux un studio."},
        JOUR,
    )  # fmt: skip
    seance.faire(
        "enregistrer_solution",
        {"jeune": "P-9", "code": "FJT", "etat": "admise", "debut": "2027-02-01",
         "fin": "2027-09-01", "preuve": "contrat de résidence", "gestionnaire": "Foyer du Lac"},
        JOUR,
    )  # fmt: skip
    seance.faire("enregistrer_solution", {"jeune": "P-9", "code": "TIERS", "etat": "refusée",
                                          "motif_refus": "trop loin"}, JOUR)  # fmt: skip
    with seance.lire() as conn:
        jeune = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P-9'").scalar_one()
    edition = rapports.editer(seance, "plan_transition", jeune, JOUR)

    reprise = reprendre(autre_seance, lire_document(edition.octets), date(2026, 12, 1))

    assert (reprise.dossier, reprise.solutions, reprise.laissees) == ("P-9", 2, ())
    champs = "nom, prenom, sexe, naissance, sortie_prevue, parole"
    solution = "code, etats, debut, fin, preuve, gestionnaire, motif_refus"
    ici, la = (_lu(s, champs, "jeune") for s in (seance, autre_seance))
    assert la == ici
    ici, la = (_lu(s, solution, "solution") for s in (seance, autre_seance))
    assert [r[2:] for r in la] == [r[2:] for r in ici]
    assert [r[0] for r in la] == [r[0] for r in ici]
    assert all('"2026-11-22"' in r[1] for r in la)


def _lu(seance: Seance, champs: str, table: str) -> list[tuple[Any, ...]]:
    with seance.lire() as conn:
        rangees = conn.exec_driver_sql(f"SELECT {champs} FROM {table} ORDER BY {champs}")
        return [tuple(r) for r in rangees]


def test_un_dossier_deja_la_n_est_jamais_change(seance: Seance) -> None:
    document = lire_document(_pdf("plan-fragile"))
    dossier = exemples.plan_fragile().personne.dossier
    seance.faire("enregistrer_jeune", {"jeune": dossier, "nom": "Autre", "prenom": "Nom"}, JOUR)
    avant = _lu(seance, "nom, prenom, naissance", "jeune")
    with pytest.raises(RefusMetier) as refus:
        reprendre(seance, document, JOUR)
    assert refus.value.code == "dossier_deja_au_coffre"
    assert _lu(seance, "nom, prenom, naissance", "jeune") == avant
    assert _lu(seance, "id", "solution") == []


def test_une_attestation_donne_ses_solutions_et_simuler_n_ecrit_rien(seance: Seance) -> None:
    attestation: Any = exemples.EXEMPLES["attestation-garantie"][1]()
    nommees = tuple(replace(c, nature="Logement privé") for c in attestation.couvertures)
    document = lire_document(_pdf("attestation-garantie", couvertures=nommees))
    essai = reprendre(seance, document, JOUR, simuler=True)
    assert _lu(seance, "id", "jeune") == []
    faite = reprendre(seance, document, JOUR)
    assert (essai.solutions, essai.laissees) == (faite.solutions, faite.laissees)
    assert len(_lu(seance, "id", "jeune")) == 1
    assert len(_lu(seance, "id", "solution")) == faite.solutions > 0


def test_une_nature_inconnue_est_dite_et_non_devinee(seance: Seance) -> None:
    plan: Any = exemples.EXEMPLES["plan-fragile"][1]()
    (premiere, *autres) = plan.pistes
    etrange = replace(premiere, nature="Cabane au fond du jardin")
    sans_etat = replace(premiere, etat="on ne sait pas")
    octets = _pdf("plan-fragile", pistes=(etrange, sans_etat, *autres))
    reprise = reprendre(seance, lire_document(octets), JOUR)
    assert reprise.laissees[:2] == ("Cabane au fond du jardin", premiere.nature)
    assert (
        len(_lu(seance, "id", "solution"))
        == reprise.solutions
        == 1 + len(autres) - len(reprise.laissees[1:])
    )


def test_un_document_sans_nom_ne_fait_pas_de_dossier(seance: Seance) -> None:
    plan = exemples.plan_court()
    masque = replace(plan.en_tete, destinataire=Destinataire.COMMISSION)
    for octets in (
        _pdf("plan-court", en_tete=masque),
        _pdf("plan-court", personne=replace(plan.personne, nom="")),
    ):
        with pytest.raises(UsageInvalide) as refus:
            reprendre(seance, lire_document(octets), JOUR)
        assert refus.value.code == "document_sans_dossier"
    assert _lu(seance, "id", "jeune") == []


def test_rien_ne_passe_entre_l_exercice_et_un_vrai_coffre(tmp_path: Path, seance: Seance) -> None:
    vrai = lire_document(_pdf("plan-fragile"))
    with exercices.creer(tmp_path / "exercice", JOUR) as exercice:
        with pytest.raises(RefusMetier) as refus:
            reprendre(exercice, vrai, JOUR)
        assert refus.value.code == "reprise_en_exercice"
        with exercice.lire() as conn:
            jeune = conn.exec_driver_sql("SELECT id FROM jeune LIMIT 1").scalar_one()
        papier = rapports.apercu(exercice, "plan_transition", jeune, JOUR)
    with pytest.raises(UsageInvalide) as faux:
        reprendre(seance, lire_document(papier.octets), JOUR)
    assert faux.value.code == "document_d_exercice"


@pytest.mark.parametrize(
    ("dite", "lue"),
    [
        (date_longue(date(2007, 7, 14)), "2007-07-14"),
        (date_longue(date(2008, 3, 1)), "2008-03-01"),
        ("mai 2009", "2009-05"),
        ("2009", "2009"),
        ("bientôt", None),
        ("14 brumaire 2007", None),
        ("le 14 mai 2007", None),
        ("", None),
        (None, None),
    ],
)
def test_la_naissance_imprimee_se_relit(dite: str | None, lue: str | None) -> None:
    assert naissance(Personne("Roc", "Ana", "P-1", naissance=dite)) == lue

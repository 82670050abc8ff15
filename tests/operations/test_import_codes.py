"""Le code gardé à côté du mot d'un tableur, sans jamais passer pour une valeur du fichier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from outils_import import ANA, AU, Atelier, coffre_neuf, jeunes

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.coffre.verification import verifier
from ase_parcours.echanges.demonstration import ecrire_cohorte
from ase_parcours.metier.formes import SUFFIXE_CODE, Saisie
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.importation import Bilan

SCOLARITE = ["N° dossier", "Classe", "Diplôme préparé", "Rentrée"]
RENTREE = date(2026, 9, 1)


def scolarite(niveau: str, diplome: str | None = None) -> dict[str, list[list[object]]]:
    return {**jeunes(ANA), "Scolarité": [SCOLARITE, ["D-1", niveau, diplome, RENTREE]]}


def sans_code(bilan: Bilan) -> list[tuple[str, int, str | None]]:
    return [(a.feuille, a.ligne, a.colonne) for a in bilan.alertes if a.code == "mot_sans_code"]


@pytest.mark.parametrize(
    ("mot", "code"),
    [
        ("IME", "TYPETABSPE:850"), ("UPE2A", "TYPCLASSPE:13"), ("déscolarisé", "SCODTCOM:1"),
        ("CAP 2e année", "NIVSCO:610"), ("bac +2 apprentissage", "NIVSCO:770"),
    ],
)  # fmt: skip
def test_le_mot_brut_est_garde_a_cote_de_son_code(atelier: Atelier, mot: str, code: str) -> None:
    bilan = atelier.importer(scolarite(mot))
    assert (atelier.un("scolarite", "niveau"), atelier.un("scolarite", "niveau_code")) == (
        mot,
        code,
    )
    assert sans_code(bilan) == []


def test_un_mot_sans_code_est_une_alerte_par_ligne_et_colonne_jamais_un_refus(
    atelier: Atelier,
) -> None:
    fichier = atelier.classeur(scolarite("école de la mer", "certificat de mousse"))
    bilan = atelier.importer(fichier)
    assert (bilan.refusees, sans_code(bilan)) == (
        0,
        [("Scolarité", 2, "Niveau"), ("Scolarité", 2, "Diplôme préparé")],
    )
    assert "« école de la mer »" in next(
        a.texte for a in bilan.alertes if a.code == "mot_sans_code"
    )
    assert atelier.un("scolarite", "niveau") == "école de la mer"
    assert atelier.un("scolarite", "niveau_code") is None
    assert atelier.importer(fichier).entree is None


def test_le_second_import_ne_touche_ni_mots_ni_codes(atelier: Atelier) -> None:
    fichier = atelier.classeur(scolarite("IME", "CAP"))
    atelier.importer(fichier)
    avant = atelier.tables()
    bilan = atelier.importer(fichier)
    assert (bilan.modifies, bilan.entree) == (0, None)
    assert atelier.tables() == avant


def test_le_code_choisi_a_l_ecran_reste_tant_que_le_mot_ne_change_pas(atelier: Atelier) -> None:
    atelier.importer(scolarite("école de la mer"))
    fiche = atelier.un("scolarite", "id")
    atelier.faire(
        "enregistrer_scolarite", jeune="D-1", scolarite=fiche, niveau_code="TYPCLASSPE:15"
    )
    bilan = atelier.importer(scolarite("école de la mer"))
    assert (bilan.entree, sans_code(bilan)) == (None, [])
    assert atelier.un("scolarite", "niveau_code") == "TYPCLASSPE:15"
    atelier.importer(scolarite("UPE2A"))
    assert atelier.un("scolarite", "niveau_code") == "TYPCLASSPE:13"


def test_le_code_suit_le_mot_meme_vers_rien(atelier: Atelier) -> None:
    """Le code d'un ancien mot ne reste pas à côté d'un nouveau qui n'en a pas."""
    atelier.importer(scolarite("IME"))
    bilan = atelier.importer(scolarite("école de la mer"))
    assert atelier.un("scolarite", "niveau_code") is None
    assert sans_code(bilan) == [("Scolarité", 2, "Niveau")]


def test_un_mot_change_a_l_ecran_garde_le_code_d_ici(atelier: Atelier) -> None:
    atelier.importer(scolarite("IME"))
    fiche = atelier.un("scolarite", "id")
    atelier.faire("enregistrer_scolarite", jeune="D-1", scolarite=fiche, niveau="UPE2A")
    bilan = atelier.importer(scolarite("déscolarisé"))
    assert [a.code for a in bilan.alertes] == ["modifie_ici"]
    assert atelier.un("scolarite", "niveau") == "UPE2A"
    assert atelier.un("scolarite", "niveau_code") == "TYPCLASSPE:13"


def test_un_mot_repris_avant_les_nomenclatures_recoit_son_code(atelier: Atelier) -> None:
    """Un coffre d'avant n'a que les mots : le prochain import du même fichier les code."""
    fichier = atelier.classeur(scolarite("IME"))
    atelier.importer(fichier)
    fiche = atelier.un("scolarite", "id")

    def sans(tx: Transaction) -> dict[str, str]:
        with tx.ecrire("essai") as e:
            e.supprimer(fiche)
        with tx.ecrire("essai") as e:
            neuve = e.creer(
                "scolarite", tx.conn.exec_driver_sql("SELECT id FROM jeune").scalar_one(),
                {"niveau": "IME", "rentree": RENTREE.isoformat()},
            )  # fmt: skip
        return {"scolarite": neuve}

    atelier.seance.faire_fonction("importer_tableur", sans, AU)
    assert atelier.un("scolarite", "niveau_code") is None
    assert atelier.importer(fichier).modifies == 1
    assert atelier.un("scolarite", "niveau_code") == "TYPETABSPE:850"
    assert atelier.importer(fichier).entree is None


def test_annuler_l_import_ote_aussi_les_codes(atelier: Atelier) -> None:
    atelier.importer(scolarite("IME"))
    avant = atelier.tables()
    atelier.importer(scolarite("UPE2A", "CAP"))
    atelier.seance.annuler(AU)
    assert atelier.tables() == avant
    assert verifier(atelier.seance.coffre, AU) == []


def test_chaque_mot_de_la_cohorte_a_son_code(atelier: Atelier, tmp_path: Path) -> None:
    """Un tableur de foyer, aussi varié que les vrais : aucun mot ne reste sans code."""
    ecrire_cohorte(tmp_path / "cohorte.xlsx", 2026, 120, au=AU)
    bilan = atelier.importer(tmp_path / "cohorte.xlsx")
    assert sans_code(bilan) == []
    for genre in ("accueil", "scolarite", "sante", "ressource", "entretien"):
        for nom, fiche in TYPES[genre].fiche.items():
            if fiche.saisie is Saisie.MOT:
                paires = atelier.lignes(genre, nom, nom + SUFFIXE_CODE)
                assert any(mot for mot, _ in paires)
                assert not [mot for mot, code in paires if mot and not code]


def test_deux_coffres_donnent_les_memes_codes(atelier: Atelier, tmp_path: Path) -> None:
    fichier = atelier.classeur(scolarite("IME", "CAP"))
    atelier.importer(fichier)
    with coffre_neuf(tmp_path / "autre") as seance:
        autre = Atelier(seance, tmp_path)
        autre.importer(fichier)
        assert autre.tables("compte") == atelier.tables("compte")

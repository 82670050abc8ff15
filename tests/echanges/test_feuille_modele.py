"""La feuille modèle : vide, elle se réimporte ; remplie, aucune ligne n'est refusée."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from fabrique_tableurs import AU

from ase_parcours.echanges.tableur.feuille_modele import LISTES, MODE_D_EMPLOI, octets_modele
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.echanges.tableur.lexique import lexique
from ase_parcours.metier.formes import Saisie
from ase_parcours.metier.vocabulaire import FACETTES, TYPES
from ase_parcours.referentiels import reperes
from ase_parcours.referentiels.listes import nomenclature

NATURES = reperes().natures.par_code


@pytest.fixture(scope="module")
def octets() -> bytes:
    return octets_modele()


def test_vide_elle_se_reimporte_sans_rejet_ni_alerte(tmp_path: Path, octets: bytes) -> None:
    chemin = tmp_path / "modele.xlsx"
    chemin.write_bytes(octets)
    lue = interpreter(chemin, AU, natures=NATURES)
    assert (lue.lues, lue.alertes, lue.rejets) == (0, [], [])
    assert list(lue.genres.values()) == list(lexique().genres)


def test_une_colonne_par_champ_et_aucune_formule(octets: bytes) -> None:
    classeur = openpyxl.load_workbook(io.BytesIO(octets))
    assert classeur.sheetnames[0] == MODE_D_EMPLOI
    assert classeur[LISTES].sheet_state == "hidden"
    for genre in lexique().genres.values():
        feuille = classeur[genre.titre]
        titres = [c.value for c in feuille[2]]
        assert titres == ["N° dossier", *genre.titres.values()]
        assert all(c.value for c in feuille[1])  # une aide au-dessus de chaque colonne
    with zipfile.ZipFile(io.BytesIO(octets)) as archive:
        assert not any(b"<f>" in archive.read(n) for n in archive.namelist())


def test_chaque_champ_saisi_d_une_facette_a_sa_colonne() -> None:
    jamais = {"correction", "scelle", "piece", "copie", "version_projet", "partenaire"}
    jamais |= {"suite_echeance", "orientation_dispositif", "scenario"}
    for type_ in FACETTES:
        if type_.nom not in jamais:
            sans = set(type_.saisis) - lexique().genres[type_.nom].titres.keys()
            assert (type_.nom, sans) == (type_.nom, set())


def test_chaque_libelle_propose_se_relit() -> None:
    """Un choix de liste déroulante redevient son propre code."""
    for type_ in FACETTES:
        for champ, fiche in type_.fiche.items():
            if fiche.saisie is Saisie.CHOIX and type_.d_un_jeune:
                liste = nomenclature(fiche.liste)
                relus = {c: liste.code_du_mot(t.libelle) for c, t in liste.termes.items()}
                assert (type_.nom, champ, relus) == (type_.nom, champ, {c: c for c in relus})


def _exemple(genre: str, champ: str, choix: dict[int, list[str]], colonne: int) -> Any:
    if colonne in choix:
        return choix[colonne][-1] if champ != "joint" else "non"
    fiche = TYPES[genre].fiche.get(champ)
    saisie = fiche.saisie if fiche else None
    if saisie is Saisie.JOUR or champ in ("naissance", "fin"):
        return date(2009, 1, 2) if champ == "naissance" else date(2026, 3, 2)
    if saisie in (Saisie.MONTANT, Saisie.NOMBRE) or champ == "loyer":
        return 12
    return {"themes": "santé, école", "droits_expliques": "Recours"}.get(champ, "mot")


def test_remplie_aucune_ligne_n_est_refusee(tmp_path: Path, octets: bytes) -> None:
    """Une ligne par feuille, chaque liste à sa dernière valeur : tout est pris, colonne par
    colonne."""
    classeur = openpyxl.load_workbook(io.BytesIO(octets))
    listes = classeur[LISTES]
    for genre in lexique().genres.values():
        feuille = classeur[genre.titre]
        choix = {}
        for regle in feuille.data_validations.dataValidation:
            colonne = next(iter(regle.sqref.ranges)).min_col
            plage = regle.formula1.split("!")[1].replace("$", "")
            choix[colonne] = [r[0].value for r in listes[plage]]
        feuille.cell(3, 1, "D-1")
        for colonne, champ in enumerate(genre.titres, start=2):
            feuille.cell(3, colonne, _exemple(genre.nom, champ, choix, colonne))
        if genre.nom == "solution":
            feuille.cell(3, list(genre.titres).index("fin") + 2, date(2026, 9, 2))
    chemin = tmp_path / "rempli.xlsx"
    classeur.save(chemin)
    lue = interpreter(chemin, AU, natures=NATURES)
    assert lue.rejets == []
    assert lue.acceptees == len(lexique().genres)
    # Une même date partout : la fin est le jour du début, ce qui se dit.
    assert {a.code for a in lue.alertes} <= {"fin_egale_debut"}
    for ligne in lue.details:
        assert (ligne.genre, set(lexique().genres[ligne.genre].titres) - set(ligne.champs)) == (
            ligne.genre,
            set(),
        )

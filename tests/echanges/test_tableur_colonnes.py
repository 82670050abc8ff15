"""Colonnes et feuilles reconnues par le sens."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.echanges.tableur.cellules import Cellule, FeuilleLue, LigneBrute
from ase_parcours.echanges.tableur.colonnes import Entete, est_rappel, reconnaitre_feuille
from ase_parcours.echanges.tableur.lexique import lexique, lire_lexique, mesures
from ase_parcours.erreurs import FichierAbime

LEXIQUE = lexique()


def reconnue(nom: str, *lignes: Sequence[Cellule]) -> Entete | None:
    feuille = FeuilleLue(nom, [LigneBrute(n, tuple(v)) for n, v in enumerate(lignes, start=1)])
    return reconnaitre_feuille(feuille, LEXIQUE)


def champs(entete: Entete | None) -> dict[str, int]:
    assert entete is not None
    return dict(entete.colonnes)


@pytest.mark.parametrize(
    ("genre", "titres"),
    [
        ("jeune", ["NUM_DOSSIER", "NOM_NAISS", "PRENOM", "DT_NAISS", "LIEU_ACCUEIL", "DT_FIN_PEC"]),
        ("mesure", ["N° dossier", "Nature de la décision", "Début", "Fin", "Date décision"]),
        ("accueil", ["Dossier", "Type d'accueil", "Lieu", "Entrée", "Sortie", "Motif"]),
        ("solution", ["Dossier", "Code solution", "Statut", "Du", "Au", "Justificatif", "Loyer"]),
        ("scolarite", ["Dossier", "Classe", "Diplôme préparé", "Lycée", "Rentrée"]),
        ("sante", ["Dossier", "Élément", "Date", "Échéance"]),
        ("ressource", ["Dossier", "Nature", "Montant mensuel", "Début", "Fin"]),
        ("entretien", ["Dossier", "Type", "Date", "Compte rendu signé"]),
    ],
)
def test_genre_reconnu_a_ses_colonnes_meme_renommee(genre: str, titres: list[str]) -> None:
    entete = reconnue("Feuil3", ["Extraction du 22/11/2026"], [], titres, ["D-1"])
    assert entete is not None
    assert (entete.genre, entete.rang) == (genre, 2)
    assert len(entete.colonnes) == len(titres)
    assert not entete.inconnues


@given(st.randoms(use_true_random=False), st.sampled_from(sorted(LEXIQUE.genres)))
def test_l_ordre_et_la_graphie_ne_comptent_pas(alea: Random, genre: str) -> None:
    """Un libellé au hasard par champ, colonnes mélangées, casse et blancs changés."""
    connu = LEXIQUE.genres[genre]
    par_champ: dict[str, list[str]] = {"dossier": sorted(LEXIQUE.dossier)}
    for libelle, champ in sorted(connu.champs.items()):
        par_champ.setdefault(champ, []).append(libelle)
    ordre = list(par_champ)
    alea.shuffle(ordre)
    titres = [f" {alea.choice(par_champ[c])} (O/N)".upper() for c in ordre]
    entete = reconnue(sorted(connu.noms)[0], titres, ["D-1"])
    assert entete is not None
    assert entete.genre == genre
    assert champs(entete) == {champ: rang for rang, champ in enumerate(ordre)}


def test_fautes_de_frappe() -> None:
    entete = reconnue(
        "Jeunes", ["N° dosier", "Nom", "Prénon", "Date de naisance", "Nationnalité", "Observatons"]
    )
    assert champs(entete) == {
        "dossier": 0, "nom": 1, "prenom": 2, "naissance": 3, "nationalite": 4, "observations": 5,
    }  # fmt: skip


@pytest.mark.parametrize(
    "voisine",
    ["Date de naissance de la mère", "Nom du père", "Prénom du père", "Dossier MDPH n°", "Couleur"],
)
def test_une_colonne_voisine_n_est_pas_prise(voisine: str) -> None:
    entete = reconnue("Jeunes", ["N° dossier", voisine, "Référent", "Sexe", "Né(e) le"], ["D-1"])
    assert entete is not None
    assert entete.inconnues == (1,)
    assert champs(entete) == {"dossier": 0, "referent": 2, "sexe": 3, "naissance": 4}


def test_jamais_deux_colonnes_pour_un_champ() -> None:
    entete = reconnue("Jeunes", ["Dossier", "Nom", "NOM", "Prénom"], ["D-1", "Roc", "Rock", "Ana"])
    assert entete is not None
    assert champs(entete) == {"dossier": 0, "nom": 1, "prenom": 3}
    assert entete.inconnues == (2,)


def test_colonne_sans_titre_signalee_si_elle_est_remplie() -> None:
    titres = ["Dossier", "Nom", None, "Prénom", None]
    entete = reconnue("Jeunes", titres, ["D-1", "Roc", "?", "Ana"])
    assert entete is not None
    assert entete.inconnues == (2,)


def test_un_rappel_du_nom_ne_change_pas_le_genre() -> None:
    titres = [
        "N° dossier",
        "Nom",
        "Prénom",
        "Nature de la décision",
        "Début",
        "Fin",
        "Date décision",
    ]
    entete = reconnue("Feuil1", titres)
    assert entete is not None
    assert (entete.genre, entete.inconnues) == ("mesure", (1, 2))


def test_le_nom_de_la_feuille_tranche() -> None:
    titres = ["Dossier", "Nature", "Début", "Fin"]
    assert reconnue("Feuil1", titres) is None
    for nom, genre in (("Mesures 2026", "mesure"), ("RESSOURCES", "ressource")):
        entete = reconnue(nom, titres)
        assert entete is not None
        assert entete.genre == genre


@pytest.mark.parametrize(
    "lignes",
    [
        [["Bonjour"], ["Ceci est une notice", "à lire"]],
        [["Nom", "Prénom", "Né(e) le"], ["Roc", "Ana", "2009"]],
        [["N° dossier"], ["D-1"]],
        [["Code", "Libellé"], ["LOG_SOC", "Logement social"]],
    ],
)
def test_feuille_non_reconnue(lignes: list[list[Cellule]]) -> None:
    assert reconnue("Jeunes", *lignes) is None


def test_motif_du_refus_reconnu_et_ignore() -> None:
    entete = reconnue(
        "Jeunes", ["Dossier", "Nom", "Prénom", "Motif du refus"], ["D", "R", "A", "x"]
    )
    assert entete is not None
    assert (entete.inconnues, entete.ignorees) == ((), frozenset({3}))


def test_entete_repete_au_fil_des_pages() -> None:
    entete = reconnue("Jeunes", ["Dossier", "Nom", "Prénom"])
    assert entete is not None
    assert est_rappel(("DOSSIER", "Nom ", "prénom"), entete)
    assert not est_rappel(("D-1", "Nom", "Prénom"), entete)
    assert not est_rappel(("Dossier",), entete)


# --- Lexique et mesures -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ecrit", "code"),
    [
        ("APJM", "ADM_21"), ("apjm ", "ADM_21"), ("Contrat jeune majeur", "ADM_21"),
        ("Accueil provisoire jeune majeur", "ADM_21"), ("APJM (renouvellement)", "ADM_21"),
        ("ADM_21", "ADM_21"), ("NATPDECADM 21", "ADM_21"),
        ("Aide éducative jeune majeur", "ADM_20"), ("Protection jeune majeur", "JUD_24"),
        ("Tutelle d'État déférée au département", "JUD_23"),
        ("Tutelle d’Etat deferee au departement", "JUD_23"),
        ("Assistance éducative – garde au département", "JUD_17"),
        ("Assistance éducative - Garde au Département", "JUD_17"), ("AEMO", "JUD_15"),
        ("CABANE", None), ("21", None), ("jeune majeur", None),
    ],
)  # fmt: skip
def test_mesures(ecrit: str, code: str | None) -> None:
    assert mesures().resoudre(ecrit) == code


def test_seules_deux_mesures_hebergent_un_jeune_majeur() -> None:
    assert mesures().hebergees == {"ADM_21", "JUD_24"}
    assert set(mesures().libelles) >= {"ADM_20", "JUD_17", "JUD_23"}


def test_un_libelle_a_deux_sens_est_refuse() -> None:
    champ = {"nom": ["Nom"], "prenom": ["NOM "]}
    vide: dict[str, dict[str, list[str]]] = {
        "sexe": {},
        "trivalent": {},
        "etats": {},
        "solutions": {},
    }
    brut = {
        "dossier": ["n"],
        "ignorees": [],
        "limites": {"age_maximal_ans": 30, "pivot_annee": 69},
        "genres": {"jeune": {"noms": [], "signature": [], "champs": champ}},
        "valeurs": {**vide, "inconnu": [], "rien": [], "sans_fin": [], "pieds": []},
    }
    with pytest.raises(FichierAbime, match="désigne deux champs"):
        lire_lexique(brut)

"""Les genres nouveaux se reconnaissent, et n'en prennent aucun à ceux d'avant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.echanges.tableur.cellules import FeuilleLue, LigneBrute
from ase_parcours.echanges.tableur.colonnes import reconnaitre_feuille
from ase_parcours.echanges.tableur.lexique import Lexique, lexique

LEXIQUE = lexique()
AVANT = {n: g for n, g in LEXIQUE.genres.items() if not g.generique}
NEUFS = sorted(LEXIQUE.genres.keys() - AVANT.keys())
SEULS = replace(LEXIQUE, genres=AVANT)


def genre(nom: str, titres: Sequence[str], connus: Lexique = LEXIQUE) -> str | None:
    lignes = [LigneBrute(1, tuple(titres)), LigneBrute(2, ("D-1",))]
    entete = reconnaitre_feuille(FeuilleLue(nom, lignes), connus)
    return entete.genre if entete else None


@given(st.randoms(use_true_random=False), st.sampled_from(sorted(AVANT)), st.booleans())
def test_une_feuille_d_avant_garde_son_genre(alea: Random, connu: str, nommee: bool) -> None:
    """Quelques colonnes au hasard d'un genre d'avant : s'il était reconnu, il l'est encore."""
    noms = sorted(AVANT[connu].noms) if nommee else ["feuil1"]
    libelles = sorted(AVANT[connu].champs)
    titres = ["N° dossier", *alea.sample(libelles, alea.randint(1, min(7, len(libelles))))]
    nom = alea.choice(noms)
    avant = genre(nom, titres, SEULS)
    if avant is not None:
        assert (nom, titres, genre(nom, titres)) == (nom, titres, avant)


@pytest.mark.parametrize("neuf", NEUFS)
def test_les_premieres_graphies_suffisent_sans_nom_de_feuille(neuf: str) -> None:
    titres = ["N° dossier", *LEXIQUE.genres[neuf].titres.values()]
    assert genre("Feuil1", titres) == neuf


@pytest.mark.parametrize(
    ("nom", "titres", "attendu"),
    [
        ("Feuil1", ["Dossier", "Nature", "Montant mensuel", "Début", "Fin"], "ressource"),
        ("Charges", ["Dossier", "Nature", "Montant mensuel", "Début", "Fin"], "charge"),
        ("Charges 2026", ["Dossier", "Nature", "Montant mensuel", "Début", "Fin"], "charge"),
        ("Feuil1", ["Dossier", "Nom", "Téléphone"], "jeune"),
        ("Entourage", ["Dossier", "Nom", "Téléphone"], "proche"),
        ("Entourage", ["Dossier", "Nom", "Prénom", "Personne", "Lien"], "proche"),
        ("Notes", ["Dossier", "Nom", "Prénom", "Date", "Note"], "note"),
        ("Jeunes", ["Dossier", "Nom", "Prénom", "Né(e) le", "Titre de séjour"], "jeune"),
        ("Insertion", ["Dossier", "Classe", "Diplôme", "Rentrée"], "scolarite"),
        ("Insertion", ["Dossier", "Contrat", "Entreprise", "Début"], "insertion"),
    ],
)  # fmt: skip
def test_cas_voisins(nom: str, titres: list[str], attendu: str | None) -> None:
    assert genre(nom, titres) == attendu

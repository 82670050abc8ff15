"""Un gabarit pose des faits et garde des passages ; il n'obéit à rien d'autre."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.gabarit import (
    A_COMPLETER,
    PROFONDEUR_MAX,
    TAILLE_MAX,
    Gabarit,
    GabaritRefuse,
    lire,
    remplir,
)

CONNUS = ("prenom", "ville", "fin")


def _rempli(texte: str, **faits: str) -> str:
    return remplir(lire(texte, CONNUS), faits).texte


def test_un_fait_se_pose_un_fait_absent_se_voit_et_se_nomme() -> None:
    assert _rempli("Bonjour {prenom}.", prenom="Inès") == "Bonjour Inès."
    rempli = remplir(lire("Bonjour {prenom}, de {ville}, {prenom}.", CONNUS), {"ville": ""})
    assert rempli.texte == f"Bonjour {A_COMPLETER}, de {A_COMPLETER}, {A_COMPLETER}."
    assert rempli.manquent == ("prenom", "ville")


def test_un_passage_depend_d_un_fait_connu() -> None:
    texte = "Je pars[si ville] à {ville}[sinon] sans savoir où[fin]."
    assert _rempli(texte, ville="Lyon") == "Je pars à Lyon."
    assert _rempli(texte) == "Je pars sans savoir où."
    assert remplir(lire(texte, CONNUS), {}).manquent == ()


def test_les_passages_s_emboitent() -> None:
    texte = "[si ville]{ville}[si fin] jusqu’au {fin}[fin][sinon][si fin]{fin}[fin][fin]!"
    assert _rempli(texte, ville="Lyon", fin="3 mai") == "Lyon jusqu’au 3 mai!"
    assert _rempli(texte, fin="3 mai") == "3 mai!"
    assert _rempli(texte) == "!"


@pytest.mark.parametrize(
    ("texte", "ligne"),
    [
        ("a\n{inconnu}", 2),
        ("{prenom.__class__}", 1),
        ("{}", 1),
        ("[si inconnu]x[fin]", 1),
        ("a\nb\n[si ville]x", 3),
        ("x[fin]", 1),
        ("[sinon]", 1),
        ("[si ville]a[sinon]b[sinon]c[fin]", 1),
        ("{prenom", 1),
        ("prenom}", 1),
        ("[autre]", 1),
        ("{{prenom}}", 1),
        ("[si ville]" * (PROFONDEUR_MAX + 1) + "[fin]" * (PROFONDEUR_MAX + 1), 1),
        ("x" * (TAILLE_MAX + 1), 1),
    ],
)
def test_ce_qui_ne_se_lit_pas_est_refuse_a_sa_ligne(texte: str, ligne: int) -> None:
    with pytest.raises(GabaritRefuse) as refus:
        lire(texte, CONNUS)
    assert refus.value.ligne == ligne
    assert refus.value.phrase


@given(st.text(max_size=200))
def test_un_texte_quelconque_est_lu_ou_refuse_jamais_autre_chose(texte: str) -> None:
    lignes = range(1, texte.count("\n") + 2)
    lu: Gabarit | None = None
    ligne = 1
    try:
        lu = lire(texte, CONNUS)
    except GabaritRefuse as refus:
        ligne = refus.ligne
    assert ligne in lignes
    if lu is not None and not lu.noms:
        assert remplir(lu, {}).texte == texte


@given(st.dictionaries(st.sampled_from(CONNUS), st.text(max_size=40)))
def test_la_valeur_d_un_fait_n_est_jamais_relue(faits: dict[str, str]) -> None:
    """Un nom qui contiendrait « {ville} » ou « [fin] » s'imprime tel quel."""
    pieges = {nom: f"{{ville}}[fin]{valeur}" for nom, valeur in faits.items()}
    texte = remplir(lire("{prenom}|{ville}|{fin}", CONNUS), pieges).texte
    assert texte == "|".join(pieges.get(nom) or A_COMPLETER for nom in CONNUS)

"""La clé phonétique et la comparaison de deux personnes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.coffre.lectures.doublons import proche
from ase_parcours.metier.ressemblance import (
    Degre,
    Indice,
    Naissances,
    Nom,
    Personne,
    cle,
    comparer,
    comparer_naissances,
    comparer_noms,
)

NOMS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéèçïô' -", max_size=14) | st.text(max_size=8)
DATES = st.sampled_from(["2009-03-04", "2009-04-03", "2009-03-14", "2009-03", "2009", "2011", None])


@given(NOMS)
def test_la_cle_d_une_cle_est_elle_meme(nom: str) -> None:
    assert cle(cle(nom)) == cle(nom)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzéèêàïôù' -", max_size=14))
def test_ni_la_casse_ni_les_accents_ni_les_signes_ne_comptent(nom: str) -> None:
    nu = "".join(c for c in unicodedata.normalize("NFD", nom) if not unicodedata.combining(c))
    assert cle(nom.upper()) == cle(nom) == cle(nu) == cle(nom.replace("-", " ").replace("'", ""))


@given(NOMS.filter(lambda x: any(c.isascii() and c.isalpha() for c in x)))
def test_un_nom_ecrit_a_toujours_une_cle(nom: str) -> None:
    assert cle(nom)


@pytest.mark.parametrize(
    "graphies",
    [
        "Diallo/Diallow/DIALO", "Khelifi/Kelifi", "Ouédraogo/Wedraogo", "Nguyen/N'Guyen",
        "Benaïssa/Ben Aissa", "Traoré/Traore", "Mohamed/Mohammed/Muhammad", "Durand/Durant",
        "Philippe/Filip", "Djibril/Jibril", "Camara/Kamara", "Cheikh/Sheick", "Gautier/Gauthier",
        "François/Fransois", "Moussa/Musa", "Ahmed/Ahmad", "Lefèvre/Lefevre",
        "Haddad/Hadad", "Youssouf/Yussuf", "Guillaume/Guilaume", "Sylla/Cilla", "Quentin/Kantin",
    ],
)  # fmt: skip
def test_ce_qui_s_entend_pareil_a_la_meme_cle(graphies: str) -> None:
    assert len({cle(n) for n in graphies.split("/")}) == 1


@pytest.mark.parametrize(
    "noms",
    [
        "Martin/Moreau", "Diallo/Diop", "Traoré/Touré", "Konaté/Koné", "Anne/An", "Louis/Louise",
        "Léo/Léa", "Jean/Jeanne", "Marie/Mario", "Emma/Anna", "Guérin/Gérin", "Denis/Denise",
        "Ba/Bah-Sow", "Camara/Cissé",
    ],
)  # fmt: skip
def test_ce_qui_s_entend_autrement_a_une_autre_cle(noms: str) -> None:
    un, autre = noms.split("/")
    assert cle(un) != cle(autre)


@pytest.mark.parametrize(
    ("a", "b", "attendu"),
    [
        ("2009-03-04", "2009-03-04", Naissances.EGALES),
        ("2009-03-04", "2009-04-03", Naissances.INVERSEES),
        ("2009-03-04", "2009-03-14", Naissances.CHIFFRE),
        ("2009-03-04", "2009-03", Naissances.COMPATIBLES),
        ("2009", "2009-03", Naissances.COMPATIBLES),
        ("2009", "2009", Naissances.COMPATIBLES),
        ("2009-03-04", None, Naissances.INCONNUE),
        ("2009-03-04", "2010-05-14", Naissances.DIFFERENTES),
        ("2009-03", "2009-04", Naissances.DIFFERENTES),
    ],
)
def test_ce_que_disent_deux_dates(a: str | None, b: str | None, attendu: Naissances) -> None:
    assert comparer_naissances(a, b) is attendu
    assert comparer_naissances(b, a) is attendu


@pytest.mark.parametrize(
    ("a", "b", "attendu"),
    [
        ("DIALLO", "Diallo ", Degre.MEME),
        ("El Amrani", "Amrani", Degre.MEME),
        ("Ben Aissa", "Benaïssa", Degre.MEME),
        ("Camara", "Kamara", Degre.OREILLE),
        ("Jean-Pierre", "Jean", Degre.PARTIE),
        ("Garcia Lopez", "Lopez", Degre.PARTIE),
        ("Kerbrat", "Kerbart", Degre.VOISIN),
        ("Bâ", "Sy", None),
        ("", "", None),
        ("?", "-", None),
    ],
)
def test_le_degre_de_deux_noms(a: str, b: str, attendu: Degre | None) -> None:
    assert comparer_noms(Nom(a), Nom(b), proche) is attendu
    assert comparer_noms(Nom(b), Nom(a), proche) is attendu


def _personne(nom: str, prenom: str, naissance: str | None = "2009-03-04") -> Personne:
    noms, prenoms = (tuple(map(Nom, x.split("/"))) for x in (nom, prenom))
    return Personne(noms, prenoms, naissance)


@pytest.mark.parametrize(
    ("autre", "raison"),
    [
        (_personne("Camara", "Awa"), "même nom, même prénom, même date de naissance"),
        (_personne("Kamara", "Hawa"), "même nom à l'oreille, même prénom à l'oreille, même date"),
        (_personne("Awa", "Camara"), "nom et prénom échangés, même date de naissance"),
        (_personne("Camara", "Awa", "2009-04-03"), "jour et mois de naissance inversés"),
        (_personne("Camara", "Awa", None), "date de naissance inconnue"),
        (_personne("Camara", "Awa", "2009"), "dates de naissance compatibles"),
        (_personne("Camarra Sow", "Awa"), "même nom en partie"),
        (_personne("Camaro", "Awa"), "même nom à une faute près"),
        (_personne("Diop/Camara", "Awa"), "même nom"),
    ],
)
def test_ce_qui_avertit(autre: Personne, raison: str) -> None:
    indice = comparer(_personne("Camara", "Awa"), autre, proche)
    assert indice is not None
    assert raison in indice.raison


@pytest.mark.parametrize(
    "autre",
    [
        _personne("Camara", "Awa", "1998-12-25"),  # homonyme
        _personne("Camara", "Moussa"),  # jumeau
        _personne("Traoré", "Awa"),  # née le même jour
        _personne("Camaro", "Awa", None),  # voisin, et rien ne le confirme
        _personne("", ""),
    ],
)
def test_ce_qui_n_avertit_pas(autre: Personne) -> None:
    assert comparer(_personne("Camara", "Awa"), autre, proche) is None


def test_deux_prenoms_d_usage_egaux_n_effacent_pas_deux_prenoms_differents() -> None:
    assert (
        comparer(_personne("Camara", "Léo/Alex"), _personne("Camara", "Gaël/Alex"), proche) is None
    )
    assert comparer(_personne("Camara", "Léo/Alex"), _personne("Camara", "Alex"), proche)


@given(NOMS, NOMS, NOMS, NOMS, DATES, DATES)
def test_ressembler_est_reciproque(
    n: str, p: str, m: str, q: str, d: str | None, e: str | None
) -> None:
    a, b = _personne(n, p, d), _personne(m, q, e)
    assert comparer(a, b, proche) == comparer(b, a, proche)


@given(st.sampled_from(["Camara", "Ouédraogo", "N'Guyen"]), st.sampled_from(["Awa", "Jean-Luc"]))
def test_l_identite_meme_a_le_plus_haut_score(nom: str, prenom: str) -> None:
    un = _personne(nom, prenom)
    assert comparer(un, un, proche) == Indice(100, "même nom, même prénom, même date de naissance")

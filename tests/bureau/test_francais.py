"""Le formatage français : dates, nuits, montants, âges, élisions."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours import francais as fr

JOURS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def test_dates() -> None:
    jour = date(2027, 1, 21)
    assert fr.date_courte(jour) == "21 janv. 2027"
    assert fr.date_courte(jour, avec_annee=False) == "21 janv."
    assert fr.date_longue(date(2027, 5, 1)) == "1er mai 2027"
    assert fr.date_avec_jour(date(2026, 11, 22)) == "dimanche 22 novembre 2026"
    assert fr.date_courte_avec_jour(date(2026, 11, 26)) == "jeu. 26 nov."
    assert fr.date_numerique(date(2007, 7, 4)) == "04/07/2007"


def test_heures() -> None:
    assert fr.heure(time(9, 42)) == "9\u00a0h\u00a042"
    assert fr.heure(time(18, 5)) == "18\u00a0h\u00a005"
    assert fr.heure(time(14, 0)) == "14\u00a0h"


def test_jours_avant_et_depuis() -> None:
    au = date(2026, 11, 22)
    assert fr.jours_avant(date(2027, 1, 21), au) == "J−60"
    assert fr.jours_avant(au, au) == "J"
    assert fr.jours_avant(date(2026, 11, 19), au) == "J+3"
    assert fr.depuis(date(2026, 10, 12), au) == "il y a 41 jours"
    assert fr.depuis(au, au) == "aujourd’hui"
    assert fr.depuis(date(2026, 11, 21), au) == "hier"
    assert fr.depuis(date(2026, 12, 7), au) == "dans 15 jours"


@pytest.mark.parametrize(
    ("debut", "derniere", "attendu"),
    [
        (date(2027, 1, 21), date(2027, 2, 4), "du 21 janvier au 4 février 2027"),
        (date(2027, 1, 1), date(2027, 1, 9), "du 1er au 9 janvier 2027"),
        (date(2026, 12, 7), date(2027, 6, 6), "du 7 décembre 2026 au 6 juin 2027"),
        (date(2027, 1, 21), date(2027, 1, 21), "la nuit du 21 au 22 janvier 2027"),
    ],
)
def test_plage_de_nuits(debut: date, derniere: date, attendu: str) -> None:
    assert fr.plage_de_nuits(debut, derniere) == attendu


def test_nuit_a_cheval_sur_deux_mois_et_deux_annees() -> None:
    assert fr.nuit(date(2027, 1, 31)) == "nuit du 31 janvier au 1er février 2027"
    assert fr.nuit(date(2026, 12, 31)) == "nuit du 31 décembre 2026 au 1er janvier 2027"
    assert fr.nuit(date(2027, 1, 21), avec_annee=False) == "nuit du 21 au 22 janvier"


def test_intervalle_a_l_envers_refuse() -> None:
    with pytest.raises(ValueError, match="finit"):
        fr.intervalle(date(2027, 1, 2), date(2027, 1, 1))


def test_montants() -> None:
    assert fr.montant(104159) == "1\u00a0041,59\u00a0€"
    assert fr.montant(45000) == "450\u00a0€"
    assert fr.montant(45000, toujours_centimes=True) == "450,00\u00a0€"
    assert fr.montant(-50) == "−0,50\u00a0€"
    assert fr.montant(0) == "0\u00a0€"


@given(st.integers(-(10**12), 10**12))
def test_montant_se_relit(centimes: int) -> None:
    brut = fr.montant(centimes, toujours_centimes=True)
    chiffres = brut.replace("−", "-").replace("\u00a0", "").replace("€", "").replace(",", "")
    assert int(chiffres) == centimes


def test_pluriels() -> None:
    assert fr.pluriel(0, "nuit") == "0 nuit"
    assert fr.pluriel(1, "nuit") == "1 nuit"
    assert fr.pluriel(15, "nuit découverte") == "15 nuits découvertes"
    assert fr.pluriel(2, "mois") == "2 mois"
    assert fr.pluriel(3, "logement social", "logements sociaux") == "3 logements sociaux"
    assert fr.pluriel(1200, "nuit") == "1\u00a0200 nuits"
    assert (fr.ordinal(1), fr.ordinal(1, feminin=True), fr.ordinal(3)) == ("1er", "1re", "3e")


def test_enumeration() -> None:
    assert fr.enumeration([]) == ""
    assert fr.enumeration(["a", "b", "c"]) == "a, b et c"
    assert fr.enumeration(["oui", "non"], "ou") == "oui ou non"
    assert fr.enumeration(["12,50 €", "3 €"]) == "12,50 € et 3 €"
    assert fr.enumeration(["logement, foyer", "emploi"]) == "logement, foyer\u00a0; emploi"


@pytest.mark.parametrize(
    ("nom", "attendu"),
    [
        ("Inès Khelifi", "d’Inès Khelifi"),
        ("Rania", "de Rania"),
        ("Élodie", "d’Élodie"),
        ("Hélène", "d’Hélène"),
        ("Hassan", "de Hassan"),
        ("Yves", "d’Yves"),
        ("Yanis", "de Yanis"),
        ("Øystein", "d’Øystein"),
        ("", "de "),
    ],
)
def test_elision(nom: str, attendu: str) -> None:
    assert fr.elision(nom) == attendu


def test_elision_de_que() -> None:
    assert fr.elision("Inès", "que") == "qu’Inès"


def test_ages() -> None:
    au = date(2026, 11, 22)
    assert fr.age_au_jour(date(2007, 7, 14), au) == "19 ans, 4 mois et 8 jours"
    assert fr.age_au_jour(date(2008, 12, 7), au) == "17 ans, 11 mois et 15 jours"
    assert fr.age_au_jour(date(2008, 11, 22), au) == "18 ans"
    assert fr.age_au_jour(au, au) == "0 jour"
    assert fr.age_court(date(2008, 12, 7), au) == "17 ans 11\u00a0m"


def test_age_ne_un_29_fevrier() -> None:
    naissance = date(2008, 2, 29)
    assert fr.age(naissance, date(2026, 2, 28)) == (17, 11, 30)
    assert fr.age(naissance, date(2026, 3, 1)) == (18, 0, 0)
    with pytest.raises(ValueError, match="naissance"):
        fr.age(naissance, date(2008, 2, 28))


@given(JOURS, st.integers(0, 12000))
def test_age_ne_recule_jamais(naissance: date, jours: int) -> None:
    jour = naissance + timedelta(days=jours)
    ages = fr.age(naissance, jour), fr.age(naissance, jour + timedelta(days=1))
    assert ages[0] < ages[1]
    assert 0 <= ages[0][1] <= 11
    assert 0 <= ages[0][2] <= 31


@given(st.text(max_size=30))
def test_sans_accents_est_stable(texte: str) -> None:
    une_fois = fr.sans_accents(texte)
    assert fr.sans_accents(une_fois) == une_fois

"""Les phrases des documents : accords, nuits, ce que l'on ne sait pas."""

from __future__ import annotations

from datetime import date

import pytest

from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    EnTete,
    Genre,
    GroupePiste,
    Personne,
    Piste,
)

D, P, X = Couverture.DURABLE, Couverture.PROVISOIRE, Couverture.DECOUVERTE
S = date(2027, 1, 10)


def _bilan(niveau: Niveau, *morceaux: tuple[date, Couverture]) -> Bilan:
    plages, debut = [], S
    for fin, couverture in morceaux:
        plages.append(Plage(debut, fin, couverture))
        debut = fin
    return Bilan(niveau, tuple(plages), S)


@pytest.mark.parametrize(
    ("bilan", "titre", "phrase"),
    [
        (
            _bilan(Niveau.GARANTIE, (date(2027, 7, 10), D)),
            "Garantie",
            "aucune nuit découverte, et la dernière nuit des six mois est durable.",
        ),
        (
            _bilan(Niveau.FRAGILE, (date(2027, 7, 10), P)),
            "Fragile : aucune nuit découverte",
            "Chaque nuit est couverte, mais la dernière des six mois est provisoire.",
        ),
        (
            _bilan(
                Niveau.FRAGILE,
                (date(2027, 3, 11), P),
                (date(2027, 3, 12), X),
                (date(2027, 7, 10), D),
            ),
            "Fragile : 1 nuit découverte",
            "la nuit du 11 au 12 mars 2027, après les 30 premières.",
        ),
        (
            _bilan(Niveau.SANS_SOLUTION, (date(2027, 1, 11), X), (date(2027, 7, 10), D)),
            "Sans solution : 1 nuit découverte",
            "la nuit du 10 au 11 janvier 2027, la première. "
            "Il faut un toit pour cette nuit avant toute sortie.",
        ),
        (
            Bilan(Niveau.INDETERMINEE),
            "Indéterminée",
            "On ne sait pas la date de sortie : les nuits ne peuvent pas être comptées.",
        ),
    ],
)
def test_le_cadre_dit_le_niveau(bilan: Bilan, titre: str, phrase: str) -> None:
    assert phrases.niveau(bilan) == (titre, phrase)


def test_trop_de_suites_sont_comptees_pas_enumerees() -> None:
    jours = [date(2027, 1, 10 + i) for i in range(1, 12)]
    morceaux = [(jour, X if i % 2 == 0 else D) for i, jour in enumerate(jours)]
    _, phrase = phrases.niveau(_bilan(Niveau.SANS_SOLUTION, *morceaux))
    assert "la nuit du 14 au 15 janvier 2027 et 3 autres suites, dont la première." in phrase


def test_le_ruban_se_dit_en_mots() -> None:
    bilan = Bilan(
        Niveau.SANS_SOLUTION,
        (Plage(S, date(2027, 1, 11), X), Plage(date(2027, 1, 11), date(2027, 7, 10), D, "s1")),
        S,
        libelles=(("s1", "logement social"),),
    )
    assert phrases.nuits_en_mots(bilan) == (
        "181 nuits : 1 découverte, la nuit du 10 au 11 janvier 2027 ; "
        "180 durables, du 11 janvier au 9 juillet 2027 (logement social)."
    )
    une = _bilan(Niveau.GARANTIE, (date(2027, 1, 11), D))
    assert phrases.nuits_en_mots(une) == "1 nuit durable, la nuit du 10 au 11 janvier 2027."


@pytest.mark.parametrize(
    ("debut", "fin", "inconnue", "dit"),
    [
        (None, None, False, "on ne sait pas"),
        (S, None, False, "10 janv. 2027, sans fin"),
        (S, None, True, "10 janv. 2027, fin : on ne sait pas"),
        (S, date(2027, 5, 5), False, "10 janv. au 4 mai 2027"),
        (date(2026, 12, 30), date(2027, 1, 2), False, "30 déc. 2026 au 1er janv. 2027"),
        (S, S, False, "10 janv. 2027, aucune nuit"),
    ],
)
def test_les_nuits_d_une_piste(
    debut: date | None, fin: date | None, inconnue: bool, dit: str
) -> None:
    assert phrases.nuits_entre(debut, fin, inconnue) == dit


def test_ce_que_couvre_une_piste_suit_son_etat() -> None:
    def couvre(groupe: GroupePiste, quoi: Couverture | None) -> str:
        return phrases.couvre(Piste("FJT", "", "", groupe, couvre=quoi))

    assert couvre(GroupePiste.CONFIRMEE, D) == "durable"
    assert couvre(GroupePiste.VIVANTE, P) == "provisoire si admise"
    assert couvre(GroupePiste.ECARTEE, D) == "aucune nuit"
    assert couvre(GroupePiste.CONFIRMEE, None) == "aucune nuit"


@pytest.mark.parametrize(
    ("genre", "naissance", "precise", "dit"),
    [
        (Genre.FEMININ, "14 juillet 2007", True, "née le 14 juillet 2007"),
        (Genre.MASCULIN, "mai 2009", False, "né en mai 2009"),
        (Genre.INCONNU, "2009", False, "naissance en 2009"),
        (Genre.FEMININ, None, True, "date de naissance inconnue"),
    ],
)
def test_la_naissance_s_accorde_ou_se_tourne(
    genre: Genre, naissance: str | None, precise: bool, dit: str
) -> None:
    personne = Personne("N", "P", "D", naissance, precise, genre)
    assert phrases.naissance(personne) == dit


def test_un_apercu_dit_qu_il_n_est_pas_une_edition() -> None:
    apercu = EnTete("ASE", "Foyer")
    assert phrases.edition(apercu) == "aperçu"
    assert phrases.remplace(apercu) == "ne vaut pas édition"
    assert phrases.remplace(EnTete("ASE", "Foyer", edition=1)) == "première édition"


def test_une_empreinte_entiere_se_lit_par_groupes() -> None:
    lignes = phrases.empreinte_en_lignes("0123456789abcdef" * 4)
    assert lignes == ["0123 4567 89ab cdef"] * 4


def test_la_sortie_dit_ce_qui_reste_au_jour_de_l_edition() -> None:
    bilan = Bilan(Niveau.INDETERMINEE, sortie=S, base="date prévue")
    prevue = "Sortie le 10 janvier 2027 (date prévue)"
    assert phrases.sortie(bilan, date(2026, 11, 11)) == f"{prevue}, dans 60 jours."
    assert phrases.sortie(bilan, S) == f"{prevue}."
    assert phrases.sortie(Bilan(Niveau.INDETERMINEE), S) == "Date de sortie : on ne sait pas."

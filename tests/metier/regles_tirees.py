"""Jeux de règles et faits tirés au sort, et un regard vide où les poser."""

from __future__ import annotations

from datetime import date
from typing import Any

from dossiers_de_controle import regard
from hypothesis import strategies as st

from ase_parcours.metier.regles import FAITS, FaitsDuJeune, JeuDeRegles, Statut
from ase_parcours.metier.regles import modele as m
from ase_parcours.metier.regles.faits import Genre
from ase_parcours.metier.regles.valeurs import Codes, Nombre, Valeur
from ase_parcours.referentiels.listes import nomenclature

AU = date(2026, 11, 22)
_NOMBRES = (Genre.ANS, Genre.MOIS, Genre.NOMBRE)
VIDE = regard()
REVENU = "revenu_retenu"


def codes_de(cle: str) -> list[str]:
    """Les codes qu'un fait peut prendre ; quelques-uns suffisent."""
    fait = FAITS[cle]
    return (list(fait.codes) or list(nomenclature(fait.liste).termes))[:4]


def valeur_connue(cle: str) -> st.SearchStrategy[Valeur]:
    """Une valeur que l'on sait entièrement."""
    match FAITS[cle].genre:
        case Genre.OUI_NON:
            return st.booleans()
        case Genre.CODE:
            return st.sampled_from(codes_de(cle))
        case Genre.CODES:
            return st.frozensets(st.sampled_from(codes_de(cle))).map(lambda c: Codes(c, True))
        case Genre.MONTANT:
            return st.integers(0, 120_000).map(lambda n: Nombre(n, n))
        case _:
            return st.integers(0, 40).map(lambda n: Nombre(n, n))


def moins_sure(cle: str, valeur: Valeur) -> st.SearchStrategy[Valeur]:
    """La même, dont on sait moins : rien, ou un ensemble de possibles qui la contient."""
    if isinstance(valeur, Nombre) and valeur.exact is not None:
        n = valeur.exact
        bas, haut = st.none() | st.integers(0, n), st.none() | st.integers(n, n + 50_000)
        return st.none() | st.builds(Nombre, bas, haut)
    if isinstance(valeur, Codes):
        sous = st.frozensets(st.sampled_from(sorted(valeur.connus) or ["?"])).map(
            lambda c: Codes(c & valeur.connus, False)
        )
        return st.none() | sous
    return st.none()


_LUS = ("age", "residence_mois", "francais", "soutien_familial", "residence", "activites",
        "droits_ouverts")  # fmt: skip
"""Peu de faits, un de chaque genre au moins : une règle tirée lit souvent ceux que l'on appauvrit,
et il arrive qu'un jeune ait droit."""
_cles = st.sampled_from((*_LUS, REVENU))


@st.composite
def _feuille(draw: st.DrawFn) -> m.Condition:
    cle = draw(_cles)
    genre = Genre.MONTANT if cle == REVENU else FAITS[cle].genre
    if genre in (*_NOMBRES, Genre.MONTANT):
        echelle = 120_000 if genre is Genre.MONTANT else 40
        bornes = sorted(draw(st.tuples(st.integers(0, echelle), st.integers(0, echelle))))
        op = draw(st.sampled_from([m.Operateur.ENTRE, m.Operateur.AU_MOINS, m.Operateur.AU_PLUS]))
        choisies: dict[m.Operateur, tuple[int | None, int | None]] = {
            m.Operateur.ENTRE: (bornes[0], bornes[1]),
            m.Operateur.AU_MOINS: (bornes[0], None),
            m.Operateur.AU_PLUS: (None, bornes[1]),
        }
        return m.Condition("c", "c", op, cle, choisies[op])
    if genre is Genre.OUI_NON:
        return m.Condition("c", "c", m.Operateur.EST, cle, voulu=draw(st.booleans()))
    ops = (
        (m.Operateur.PARMI, m.Operateur.HORS)
        if genre is Genre.CODE
        else (m.Operateur.AVEC_UN_DE, m.Operateur.SANS)
    )
    codes = draw(st.frozensets(st.sampled_from(codes_de(cle)), min_size=1))
    return m.Condition("c", "c", draw(st.sampled_from(ops)), cle, codes=codes)


def _composee(sous: st.SearchStrategy[m.Condition]) -> st.SearchStrategy[m.Condition]:
    plusieurs = st.lists(sous, min_size=1, max_size=3).map(tuple)
    return st.builds(
        lambda op, s: m.Condition("c", "c", op, sous=s if op is not m.Operateur.NON else s[:1]),
        st.sampled_from([m.Operateur.TOUS, m.Operateur.UN_DE, m.Operateur.NON]),
        plusieurs,
    )


_verifier = st.just(m.Condition("c", "c", m.Operateur.VERIFIER))
conditions = st.recursive(_feuille() | _verifier, _composee, max_leaves=5)
_arrondis = st.none() | st.builds(
    m.RegleArrondi, st.sampled_from(list(m.Arrondi)), st.sampled_from([1, 100, 500])
)


@st.composite
def _tranches(draw: st.DrawFn) -> tuple[m.Tranche, ...]:
    coupes = sorted(draw(st.sets(st.integers(0, 100_000), max_size=3)))
    debuts = [0, *(c + 1 for c in coupes)]
    fins: list[int | None] = [*coupes, None]
    montants = st.integers(0, 60_000)
    return tuple(m.Tranche(d, a, draw(montants)) for d, a in zip(debuts, fins, strict=True))


@st.composite
def montants(draw: st.DrawFn) -> m.RegleMontant | None:
    genre = draw(st.none() | st.sampled_from(list(m.GenreMontant)))
    if genre is None:
        return None
    supplement = st.builds(m.Supplement, _feuille(), st.integers(0, 20_000))
    return m.RegleMontant(
        genre,
        base=draw(st.integers(0, 60_000)),
        selon=REVENU,
        tranches=draw(_tranches()) if genre is m.GenreMontant.TRANCHES else (),
        seuil=draw(st.integers(0, 50_000)),
        taux=draw(st.integers(1, 100)),
        arrondi=draw(_arrondis),
        plancher=draw(st.none() | st.integers(0, 10_000)),
        plafond=draw(st.none() | st.integers(10_000, 60_000)),
        minimum_verse=draw(st.sampled_from([0, 0, 5_000])),
        supplements=tuple(draw(st.lists(supplement, max_size=2))),
    )


@st.composite
def jeux(draw: st.DrawFn) -> JeuDeRegles:
    """Un jeu de règles quelconque, bien formé."""
    grandeur = m.Grandeur(
        REVENU, "Revenu", abattement=draw(st.sampled_from([0, 10_000])),
        taux=draw(st.sampled_from([100, 50])), arrondi=draw(_arrondis),
    )  # fmt: skip
    return JeuDeRegles(
        "essai", "Essai", "1", Statut.TEST, "75", AU, None, "essai", AU, "essai", "00000000",
        tuple(draw(st.lists(conditions, min_size=1, max_size=2))),
        {REVENU: grandeur},
        draw(montants()),
        incalculable=draw(st.sampled_from(["", "", "à demander"])),
    )  # fmt: skip


@st.composite
def tous_les_faits(draw: st.DrawFn) -> dict[str, Valeur]:
    """Une valeur connue pour chaque fait que lisent les règles tirées."""
    return {cle: draw(valeur_connue(cle)) for cle in (*_LUS, "revenus")}


@st.composite
def appauvris(
    draw: st.DrawFn, complets: dict[str, Valeur], lus: frozenset[str] = frozenset()
) -> dict[str, Valeur]:
    """Les mêmes faits, dont on sait moins pour certains, pris parmi ``lus`` s'il y en a."""
    if lus:
        return {cle: draw(moins_sure(cle, v)) if cle in lus else v for cle, v in complets.items()}
    choisis: Any = draw(st.sets(st.sampled_from(sorted(complets)), min_size=len(complets) // 2))
    return {cle: draw(moins_sure(cle, v)) if cle in choisis else v for cle, v in complets.items()}


def de_condition(condition: m.Condition, montant: m.RegleMontant | None = None) -> JeuDeRegles:
    """Un jeu d'une seule condition, ou d'un seul montant."""
    grandeur = m.Grandeur(REVENU, "Revenu", arrondi=m.RegleArrondi(m.Arrondi.BAS, 100))
    return JeuDeRegles(
        "essai", "Essai", "1", Statut.TEST, "75", AU, None, "essai", AU, "essai", "00000000",
        (condition,), {REVENU: grandeur}, montant,
    )  # fmt: skip


def poses(faits: dict[str, Valeur]) -> FaitsDuJeune:
    """Un jeune dont on pose tous les faits."""
    return FaitsDuJeune(VIDE, AU, faits)

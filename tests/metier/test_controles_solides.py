"""Aucun contrôle ne tombe, quels que soient les faits que le vocabulaire permet ; et tous disent la
même chose deux fois de suite."""

from __future__ import annotations

from datetime import date
from typing import Any

from dossiers_de_controle import regard
from exemples import evenement, faits, solution
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.controles import controler
from ase_parcours.metier.formes import SUFFIXE_CODE, Forme, Saisie, TypeEntite
from ase_parcours.metier.jeune import Faits, TypeEvenement
from ase_parcours.metier.vocabulaire import FACETTES
from ase_parcours.referentiels.listes import nomenclature

# Autour des bords : le jour même, un 29 février, des années d'écart, les extrémités du calendrier.
_jours = st.sampled_from(
    [
        "2026-11-22", "2026-11-21", "2026-11-23", "2024-02-29", "2026-05-22", "2027-05-22",
        "2020-01-01", "2030-12-31", "1900-01-01", "2100-12-31", "0001-01-01", "9999-12-31",
    ]
)  # fmt: skip
_FORMES: dict[Forme, st.SearchStrategy[Any]] = {
    Forme.DATE: _jours,
    Forme.TRIVALENT: st.sampled_from(["oui", "non", "inconnu"]),
    Forme.ENTIER: st.integers(0, 100_000),
    Forme.JSON: st.sampled_from(['["APJM"]', "[]", "{}", "pas du json"]),
    Forme.TEXTE: st.text(max_size=6),
}


def _valeur(type_: TypeEntite, nom: str) -> st.SearchStrategy[Any]:
    champ = type_.champ(nom)
    code = champ.saisie is Saisie.CHOIX or nom not in type_.fiche
    if code and champ.liste:
        return st.none() | st.sampled_from([*nomenclature(champ.liste).termes, "DISPARU"])
    return st.none() | _FORMES[type_.champs[nom]]


def _fait(type_: TypeEntite) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({nom: _valeur(type_, nom) for nom in type_.champs})


_facettes = st.fixed_dictionaries(
    {}, optional={t.nom: st.lists(_fait(t), min_size=1, max_size=2) for t in FACETTES}
)  # fmt: skip
_identite = st.fixed_dictionaries(
    {
        "nationalite": st.none() | st.text(max_size=12),
        "mna": st.sampled_from([None, "oui", "non", "inconnu"]),
        "mdph": st.sampled_from([None, "oui", "non", "inconnu"]),
        "mdph_fin": st.none() | _jours,
        "telephone": st.none() | st.text(max_size=12),
    }
)


@st.composite
def _faits(draw: st.DrawFn) -> Faits:
    types = st.sampled_from(list(TypeEvenement))
    jours = st.sampled_from(["2026-11-01", "2026-11-22", "2025-01-01"])
    evenements = tuple(evenement(draw(types), draw(jours)) for _ in range(draw(st.integers(0, 3))))
    solutions = (solution("LOG_SOC", "2026-10-01"),) if draw(st.booleans()) else ()
    naissance = draw(st.sampled_from([None, "2009", "2008-02-29", "2006-01-01", "2012-05-22"]))
    return faits(*solutions, naissance=naissance, evenements=evenements)


@given(_faits(), _identite, _facettes)
def test_tout_dossier_se_controle(
    f: Faits, identite: dict[str, Any], facettes: dict[str, Any]
) -> None:
    r = regard(f, identite=identite, **facettes)
    alertes = controler(r)
    assert alertes == controler(r)
    pages = {t.page for t in FACETTES}
    for a in alertes:
        assert a.texte.endswith("."), a
        assert "None" not in a.texte, a
        assert a.page in pages, a
    graves = [a.grave for a in alertes]
    assert graves == sorted(graves, reverse=True), "les graves d'abord"


@given(_facettes, st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_quel_que_soit_le_jour(facettes: dict[str, Any], au: date) -> None:
    controler(regard(faits(naissance="2012-02-29"), au=au, **facettes))


def test_chaque_mot_du_vocabulaire_a_son_code_a_cote() -> None:
    """Le contrôle des mots sans code compte sur ce compagnon."""
    for t in FACETTES:
        for nom, champ in t.fiche.items():
            if champ.saisie is Saisie.MOT:
                assert nom + SUFFIXE_CODE in t.champs

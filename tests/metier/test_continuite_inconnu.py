"""Ce que l'inconnu ne fait jamais : répondre « non concerné », ni ouvrir un droit ou une demande.

Un fait s'efface comme on l'efface à l'écran : une réponse devient « on ne sait pas », un code ou
une date d'origine disparaît. La fin d'un fait n'en est pas : l'absence de fin veut dire qu'il court
encore, et c'est ce que toute l'application en lit.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from dossiers_de_controle import regard
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.continuite import Continuite, Etat, bilan, continuite, mot, phrase
from ase_parcours.metier.continuite.conditions import juger
from ase_parcours.metier.continuite.phrases import entiere
from ase_parcours.metier.controles import Regard
from ase_parcours.metier.jeune import Evenement, Faits, Mesure, TypeEvenement
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.droits import reperes_droits

JOUR = date(2026, 11, 22)
TROIS = st.sampled_from(["oui", "non", "inconnu"])
PASSE = st.integers(1, 900).map(lambda n: (JOUR - timedelta(days=n)).isoformat())
JAMAIS = st.none()
QUAND = st.integers(-900, 900).map(lambda n: (JOUR + timedelta(days=n)).isoformat())
LISTES = reperes_controles().libelles


def _code(liste: str) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(LISTES[liste]))


def _un(**champs: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=champs)


DOSSIERS = st.fixed_dictionaries(
    {
        "naissance": st.one_of(
            st.integers(15 * 365, 23 * 365).map(lambda n: (JOUR - timedelta(days=n)).isoformat()),
            st.sampled_from(["2007", "2008-11", "2005-11"]),
        ),
        "accueil": st.one_of(JAMAIS, st.integers(1, 4000)),
        "sortie": st.one_of(JAMAIS, st.integers(-1500, 700)),
        "identite": _un(
            nationalite=st.sampled_from(["France", "Togo", "Roumanie"]), mna=TROIS, mdph=TROIS
        ),
        "facettes": st.fixed_dictionaries(
            {
                "statut": st.lists(
                    st.fixed_dictionaries(
                        {"sejour": _code("sejour"), "jeune_parent": TROIS, "grossesse": TROIS}
                    ),
                    max_size=1,
                ),
                "sante": st.lists(
                    _un(element_code=_code("sante"), ouvert=TROIS, date=PASSE), max_size=4
                ),
                "titre_sejour": st.lists(
                    _un(nature=_code("titres_sejour"), debut=PASSE, fin=QUAND), max_size=2
                ),
                "insertion": st.lists(
                    _un(nature_code=_code("insertion"), etat=_code("etats_demarche"), debut=PASSE),
                    max_size=2,
                ),
                "scolarite": st.lists(
                    _un(
                        niveau_code=st.sampled_from(["NIVSCO:770", "NIVSCO:630", "SCODTCOM:1"]),
                        bourse=TROIS,
                        rentree=PASSE,
                    ),
                    max_size=2,
                ),
                "ressource": st.lists(_un(nature_code=_code("ressources")), max_size=3),
                "charge": st.lists(_un(nature_code=_code("charges")), max_size=2),
                "finances": st.lists(_un(compte_bancaire=TROIS, pecule_concerne=TROIS), max_size=1),
                "situation": st.lists(_un(heures_travaillees=st.integers(0, 5000)), max_size=1),
                "demarche_droit": st.lists(
                    _un(droit=_code("droits_suivis"), etat=_code("etats_demarche"), fin=QUAND),
                    max_size=2,
                ),
                "demande_logement": st.lists(
                    _un(nature=_code("demandes_logement"), deposee_le=PASSE), max_size=1
                ),
                "aide_logement": st.lists(
                    _un(nature=_code("aides_logement"), etat=_code("etats_demarche")), max_size=1
                ),
            }
        ),
    }
)


def regard_de(d: dict[str, Any]) -> Regard:
    return regard(_faits(d), identite=d["identite"], **d["facettes"])


def droits(d: dict[str, Any]) -> dict[str, Continuite]:
    r = regard_de(d)
    b = bilan(r, reperes_droits())
    assert {c.code for c in (*b.droits, *b.sans_objet)} == set(reperes_droits().droits)
    return {c.code: c for c in continuite(r, reperes_droits())}


def _faits(d: dict[str, Any]) -> Faits:
    accueil = d["accueil"] and JOUR - timedelta(days=d["accueil"])
    sortie = None if d["sortie"] is None else JOUR + timedelta(days=d["sortie"])
    evenements: tuple[Evenement, ...] = ()
    if sortie is not None and sortie < JOUR:
        evenements = (Evenement("s", TypeEvenement.SANS_SOLUTION, sortie),)
    mesure = Mesure("m", "ADM_21", accueil, sortie, None, jeune_majeur_heberge=True)
    return Faits(
        "j",
        "P75-1",
        lire_naissance(d["naissance"]),
        premier_accueil=accueil,
        sortie_prevue=None if evenements else sortie,
        evenements=evenements,
        mesures=(mesure,) if accueil and sortie and accueil < sortie else (),
    )


@given(DOSSIERS)
def test_rien_ne_leve_et_tout_se_dit(d: dict[str, Any]) -> None:
    for c in droits(d).values():
        assert mot(c)
        assert phrase(c) or c.etat is Etat.OUVERT
        assert entiere(c)
        assert not (c.rouge and c.etat in (Etat.INCONNU, Etat.NON_CONCERNE))
        assert c.rouge <= (c.trou is not None or c.avant is not None)


_TROIS = frozenset(
    {*("ouvert", "bourse", "compte_bancaire", "pecule_concerne", "mna", "mdph"),
     *("jeune_parent", "grossesse")}
)  # fmt: skip
_EFFACABLES = frozenset(
    {*("element_code", "nature_code", "niveau_code", "droit", "nature", "sejour", "nationalite"),
     *("heures_travaillees", "rentree")}
)  # fmt: skip


def _moins_un_fait(d: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Chaque dossier où un seul fait de plus est inconnu."""
    yield "naissance", {**d, "naissance": None}
    yield "accueil", {**d, "accueil": None}
    for champ in d["identite"]:
        yield champ, {**d, "identite": _efface(d["identite"], champ)}
    for type_, rangees in d["facettes"].items():
        for rang, rangee in enumerate(rangees):
            for champ in rangee:
                neuves = [*rangees[:rang], _efface(rangee, champ), *rangees[rang + 1 :]]
                yield f"{type_}.{champ}", {**d, "facettes": {**d["facettes"], type_: neuves}}


def _efface(rangee: dict[str, Any], champ: str) -> dict[str, Any]:
    if champ in _TROIS:
        return {**rangee, champ: "inconnu"}
    return {**rangee, champ: None} if champ in _EFFACABLES else rangee


@given(DOSSIERS, st.randoms(use_true_random=False))
def test_rendre_un_fait_inconnu_n_ouvre_ni_n_ecarte_aucun_droit(
    d: dict[str, Any], hasard: Random
) -> None:
    avant, avant_vu = droits(d), regard_de(d)
    champ, moins = hasard.choice(list(_moins_un_fait(d)))
    for code, c in droits(moins).items():
        if c.etat is Etat.NON_CONCERNE:
            # Les conditions l'écartaient déjà ; seul un droit tenu malgré elles le cachait.
            assert juger(c.regle.concerne, avant_vu, reperes_droits())[0] is False, (champ, code)
        # Un titre tenu par qui n'en a pas besoin vaut quand même.
        tenu = code == "TITRE" and avant[code].etat is Etat.NON_CONCERNE
        if c.en_cours and not tenu:
            assert avant[code].en_cours, (champ, code)

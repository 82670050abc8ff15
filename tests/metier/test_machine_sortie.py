"""La machine de la sortie, parcourue en entier : chaque statut, chaque événement (garantie.md §5).

La table est récrite ici d'après la règle ; rien n'y vient du programme.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import naif
import pytest
from exemples import REPERES, evenement, faits, j, solution

from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.jeune import Accueil, Faits, TypeEvenement, Visa
from ase_parcours.metier.porte import examiner_sortie, refus_evenement
from ase_parcours.metier.sortie import Statut

AU = j("2027-03-01")
D = "2027-01-10"
VISA = Visa("v", j(D), "bail en avril", "visite", j("2027-04-01"), "Mme Rivière", "a", "b")
T = TypeEvenement

PERMIS: dict[str, set[str]] = {
    "suivi": {"sortie", "constat", "transfert", "deces"},
    "depart_constate": {"sortie", "retour", "sans_solution", "deces"},
    "a_revoir": {"sortie", "retour", "sans_solution", "deces"},
    "sorti_garanti": {"retour", "deces"},
    "sorti_fragile": {"retour", "deces"},
    "transfere": {"retour", "deces"},
    "sorti_sans_solution": {"deces"},
    "decede": set(),
}
"""Le tableau des états ; « retour » et « sans_solution » ont de plus une limite d'âge."""

BAIL = solution("LOG_SOC", "2027-01-01")
FOYER = solution("CHRS", "2027-01-01")
DOSSIERS: dict[str, Faits] = {
    "suivi": faits(BAIL),
    "depart_constate": faits(BAIL, evenements=(evenement(T.CONSTAT, D),)),
    "a_revoir": faits(FOYER, evenements=(evenement(T.SORTIE, D),)),
    "sorti_garanti": faits(BAIL, evenements=(evenement(T.SORTIE, D),)),
    "sorti_fragile": replace(
        faits(FOYER, evenements=(evenement(T.SORTIE, D, "v"),)), visas=(VISA,)
    ),
    "transfere": faits(BAIL, evenements=(evenement(T.TRANSFERT, D),)),
    "sorti_sans_solution": faits(
        BAIL, evenements=(evenement(T.CONSTAT, D), evenement(T.SANS_SOLUTION, D))
    ),
    "decede": faits(BAIL, evenements=(evenement(T.DECES, D),)),
}
AGES = {"moins de 21 ans": "2007-01-01", "21 ans et plus": "2005-01-01", "inconnu": None}
_MOTS = {
    "sortie": "une sortie",
    "retour": "un retour",
    "constat": "un départ constaté",
    "sans_solution": "une déclaration de sortie sans solution",
    "transfert": "un transfert",
    "deces": "un décès",
}


def _evaluer(statut: str, naissance: str | None, au: date = AU) -> Evaluation:
    e = evaluer(replace(DOSSIERS[statut], naissance=lire_naissance(naissance)), au, REPERES)
    assert e.statut == statut
    return e


def test_tous_les_statuts_sont_parcourus() -> None:
    assert set(DOSSIERS) == set(PERMIS) == set(Statut)


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("type_", T)
@pytest.mark.parametrize("statut", PERMIS)
def test_chaque_statut_chaque_evenement(statut: str, type_: TypeEvenement, age: str) -> None:
    refus = refus_evenement(_evaluer(statut, AGES[age]), type_, j("2027-02-01"))
    permis = type_ in PERMIS[statut]
    if type_ is T.RETOUR and statut != "transfere":
        permis = permis and age != "21 ans et plus"
    if type_ is T.SANS_SOLUTION:
        permis = permis and age == "21 ans et plus"
    assert (refus is None) == permis
    if refus is None:
        return
    assert refus.texte.endswith(".")
    if type_ not in PERMIS[statut]:
        # Le refus dit ce qui est possible.
        assert refus.code == "evenement_refuse"
        possibles = refus.texte.partition(". ")[2]
        nommes = {t for t, mot in _MOTS.items() if mot in possibles}
        assert nommes == PERMIS[statut]
        if not PERMIS[statut]:
            assert "Plus rien ne s'y ajoute" in refus.texte


@pytest.mark.parametrize("statut", ["depart_constate", "a_revoir", "sorti_garanti"])
@pytest.mark.parametrize("naissance", ["2006-02-15", "2004-02-29", "2006-02"])
def test_le_21e_anniversaire_est_la_limite(statut: str, naissance: str) -> None:
    """La veille on revient encore ; le jour même on ne revient plus, et l'on peut déclarer."""
    au_plus_tot = lire_naissance(naissance).au_plus_tot
    assert au_plus_tot is not None
    fete = naif.anniversaire(au_plus_tot, 21)
    veille = fete - timedelta(days=1)
    dossier = replace(
        DOSSIERS[statut],
        naissance=lire_naissance(naissance),
        evenements=tuple(replace(x, le=j("2024-12-01")) for x in DOSSIERS[statut].evenements),
        solutions=tuple(replace(s, debut=j("2024-01-01")) for s in DOSSIERS[statut].solutions),
    )
    e = evaluer(dossier, AU, REPERES)
    assert e.statut == statut
    assert refus_evenement(e, T.RETOUR, veille) is None
    refus = refus_evenement(e, T.RETOUR, fete)
    assert refus is not None
    assert refus.code == "retour_apres_21_ans"
    if T.SANS_SOLUTION in PERMIS[statut]:
        assert refus_evenement(e, T.SANS_SOLUTION, fete) is None
        trop_tot = refus_evenement(e, T.SANS_SOLUTION, veille)
        assert trop_tot is not None
        assert trop_tot.code == "declaration_avant_21_ans"


@pytest.mark.parametrize("statut", [s for s in PERMIS if PERMIS[s]])
def test_les_dates_impossibles(statut: str) -> None:
    e = _evaluer(statut, None)
    e = evaluer(
        replace(
            e.faits,
            premier_accueil=j("2020-05-01"),
            accueils=(Accueil("a", None, None, j("2019-05-01"), None),),
            naissance=lire_naissance("2005-01-01"),
        ),
        AU,
        REPERES,
    )
    for type_ in sorted(PERMIS[statut] - {"retour", "sans_solution"}):
        demain = refus_evenement(e, T(type_), AU + timedelta(days=1))
        assert demain is not None
        assert demain.code == "date_future"
        assert refus_evenement(e, T(type_), AU) is None
        avant = refus_evenement(e, T(type_), j("2019-04-30"))
        assert avant is not None
        assert avant.code == "date_avant_accueil"
        if statut == "suivi":
            # Le premier accueil connu, d'où qu'il vienne : 2019, pas 2020.
            assert refus_evenement(e, T(type_), j("2019-05-01")) is None


def test_une_sortie_a_venir_se_prepare() -> None:
    refus = refus_evenement(_evaluer("suivi", None), T.SORTIE, AU + timedelta(days=1))
    assert refus is not None
    assert "date de sortie prévue" in refus.texte


@pytest.mark.parametrize("type_", ["sortie", "constat", "transfert", "deces"])
def test_rien_ne_precede_le_dernier_retour(type_: str) -> None:
    revenu = faits(
        BAIL,
        naissance="2008-01-01",
        evenements=(evenement(T.CONSTAT, D), evenement(T.RETOUR, "2027-02-01")),
    )
    e = evaluer(revenu, AU, REPERES)
    assert e.statut is Statut.SUIVI
    refus = refus_evenement(e, T(type_), j("2027-01-31"))
    assert refus is not None
    assert refus.code == "date_avant_dernier"
    assert refus_evenement(e, T(type_), j("2027-02-01")) is None


# --- La porte elle-même -------------------------------------------------------------------------


def test_une_sortie_fragile_demande_un_visa_pour_ce_jour() -> None:
    e = evaluer(faits(FOYER), AU, REPERES)
    sans = examiner_sortie(e, j(D))
    assert (sans.type, sans.niveau) == (None, "fragile")
    assert "visa" in sans.conseil
    avec = examiner_sortie(evaluer(replace(faits(FOYER), visas=(VISA,)), AU, REPERES), j(D))
    assert (avec.type, avec.visa) == ("fragile", VISA)
    autre_jour = examiner_sortie(
        evaluer(replace(faits(FOYER), visas=(VISA,)), AU, REPERES), j("2027-01-11")
    )
    assert autre_jour.type is None


@pytest.mark.parametrize(
    "manque",
    [
        {"accorde_par": None},
        {"retire": True},
        {"motif": ""},
        {"etape_libelle": ""},
        {"etape_le": None},
        {"responsable": ""},
        {"date_sortie": j("2027-01-11")},
    ],
    ids=lambda m: next(iter(m)),
)
def test_un_visa_incomplet_ne_suffit_pas(manque: dict[str, object]) -> None:
    visa = replace(VISA, **manque)  # type: ignore[arg-type]
    e = evaluer(replace(faits(FOYER), visas=(visa,)), AU, REPERES)
    assert examiner_sortie(e, j(D)).type is None
    sorti = replace(DOSSIERS["sorti_fragile"], visas=(visa,))
    assert evaluer(sorti, AU, REPERES).statut is Statut.A_REVOIR


def test_une_sortie_garantie_ne_demande_rien_et_un_visa_reste_permis() -> None:
    e = evaluer(replace(faits(BAIL), visas=(VISA,)), AU, REPERES)
    assert examiner_sortie(e, j(D)).type == "garantie"
    assert examiner_sortie(e, j(D), "v").type == "fragile"
    assert examiner_sortie(e, j(D), "autre").type is None


def test_un_visa_ne_remplace_pas_un_toit() -> None:
    e = evaluer(replace(faits(), visas=(VISA,)), AU, REPERES)
    examen = examiner_sortie(e, j(D), "v")
    assert (examen.type, examen.niveau) == (None, "sans_solution")


def test_une_preuve_declaree_ne_suffit_pas_a_la_porte() -> None:
    declaree = replace(BAIL, versee=False)
    e = evaluer(faits(declaree, prevue="2027-03-01"), AU, REPERES)
    assert e.niveau == "garantie"
    examen = examiner_sortie(e, AU)
    assert (examen.type, examen.niveau) == (None, "sans_solution")
    assert "preuve_non_versee" in {m.code for m in examen.motifs}


@pytest.mark.parametrize("code", ["FA_MAINT", "ASE_MAINT"])
def test_la_porte_refuse_un_maintien(code: str) -> None:
    """Même si la suite est durable ; avec un autre toit la première nuit, elle passe."""
    suite = solution("LOG_SOC", "2027-01-20")
    maintien = solution(code, D)
    e = evaluer(replace(faits(maintien, suite), visas=(VISA,)), AU, REPERES)
    assert examiner_sortie(e, j(D)).type is None
    assert examiner_sortie(e, j(D), "v").type is None
    avec = evaluer(faits(maintien, suite, solution("CHRS", D, "2027-02-01")), AU, REPERES)
    assert examiner_sortie(avec, j(D)).type == "garantie"


def test_une_sortie_antidatee_est_jugee_a_sa_date() -> None:
    e = evaluer(faits(solution("LOG_SOC", "2027-02-01")), AU, REPERES)
    assert examiner_sortie(e, j("2027-01-31")).type is None
    assert examiner_sortie(e, j("2027-02-01")).type == "garantie"

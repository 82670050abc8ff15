"""Le calcul par intervalles contre la règle appliquée nuit par nuit (``naif``)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import hypothesis
import naif
import pytest
from exemples import REPERES, j
from hypothesis import given
from hypothesis import strategies as st
from table_natures import LIGNES

from ase_parcours.metier.calendrier import Precision, lire_naissance
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.hebergement import Etat, PasEtat, Solution, preuve_nommee
from ase_parcours.metier.jeune import Evenement, Faits, Mesure, TypeEvenement, Visa
from ase_parcours.metier.motifs import pistes_qui_aident
from ase_parcours.metier.nuits import Couverture
from ase_parcours.metier.sortie import Statut, couverte_par_maintien_seul
from ase_parcours.referentiels import mesures

# Quatre jours par dossier : seize cents jugements comparés, dix mille et plus en « soutenu ».
PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples
EXEMPLES, AUTRES = 8 * PROFIL, 3 * PROFIL

PIVOTS = [
    "2027-01-10", "2027-08-31", "2028-02-29", "2027-02-28", "2026-12-31", "2027-11-30",
    "2028-08-31", "2027-03-01", "2027-05-31",
]  # fmt: skip
PREUVES = [
    "bail signé", "papier", None, "", "   ", "-", "?", "néant", "NÉANT", "Neant", "aucune", "non",
    "NON", "en attente", "À fournir", "demandée", "DEMANDEE", "ne\u0301ant", "non fournie",
    "\u00a0",
]  # fmt: skip


def _pres_de(pivot: date) -> st.SearchStrategy[date]:
    """Des dates à un nombre de mois de D, à un ou deux jours près : là où tout bascule."""
    au_mois = st.builds(
        lambda mois, jours: naif.plus_mois(pivot, mois) + timedelta(days=jours),
        st.sampled_from([-13, -12, -6, -3, -1, 0, 0, 1, 2, 3, 5, 6, 7, 10, 12, 18]),
        st.sampled_from([-2, -1, 0, 0, 1, 2]),
    )
    decisives = st.integers(-1, 32).map(lambda n: pivot + timedelta(days=n))
    partout = st.integers(-500, 600).map(lambda n: pivot + timedelta(days=n))
    return st.one_of(au_mois, decisives, partout)


A_SEUIL = [c for c, ligne in LIGNES.items() if ligne.mois_durable or ligne.mois_minimum]


@st.composite
def _solutions(draw: st.DrawFn, pivot: date) -> Solution:
    code = draw(st.sampled_from([*LIGNES, *A_SEUIL, *A_SEUIL, "CODE_D_AILLEURS"]))
    s = _version(draw, pivot, f"s{draw(st.integers(0, 10**6))}", code)
    if draw(st.integers(0, 4)) == 0:
        autres = []
        for _ in range(draw(st.integers(1, 3))):
            autre = _version(draw, pivot, s.id, draw(st.sampled_from([s.code, *LIGNES])))
            champs = draw(st.sets(st.sampled_from(["code", "etats", "debut", "fin", "preuve"])))
            autres.append(
                replace(
                    s,
                    **{c: getattr(autre, c) for c in champs},
                    fin_inconnue=autre.fin_inconnue if "fin" in champs else s.fin_inconnue,
                )
            )
        s = replace(s, variantes=(s, *autres))
    return s


def _version(draw: st.DrawFn, pivot: date, identifiant: str, code: str) -> Solution:
    dates = _pres_de(pivot)
    debut = draw(st.one_of(st.just(pivot), st.just(pivot), dates, st.none()))
    fin = _fin(draw, pivot, debut, code)
    return Solution(
        identifiant,
        code,
        _etats(draw, dates),
        debut,
        None if fin == "inconnue" else j(fin) if fin else None,
        fin == "inconnue",
        # Le programme ne garde d'une preuve que son nom ; ce qui ne nomme rien vaut absence.
        preuve_nommee(draw(st.sampled_from(["bail signé"] * len(PREUVES) + PREUVES))),
        draw(st.booleans()),
    )


def _etats(draw: st.DrawFn, dates: st.SearchStrategy[date]) -> tuple[PasEtat, ...]:
    """Le plus souvent confirmée depuis longtemps ; sinon un état quelconque, ou des pas datés,
    parfois du même jour."""
    acquise = (PasEtat(Etat.CONFIRMEE, date(2020, 1, 1)),)
    un = st.builds(PasEtat, st.sampled_from(Etat), st.just(date(2020, 1, 1))).map(lambda p: (p,))
    pas = st.builds(PasEtat, st.sampled_from(Etat), dates)
    meme_jour = st.tuples(dates, st.sampled_from(Etat), st.sampled_from(Etat)).map(
        lambda x: (PasEtat(x[1], x[0]), PasEtat(x[2], x[0]))
    )
    plusieurs = st.lists(pas, max_size=3).map(tuple)
    return draw(st.one_of(st.just(acquise), st.just(acquise), un, plusieurs, meme_jour))


def _fin(draw: st.DrawFn, pivot: date, debut: date | None, code: str) -> str | None:
    """Une fin ouverte, inconnue, quelconque, ou au jour près de la durée que la nature demande."""
    genre = draw(st.sampled_from(["ouverte", "inconnue", "date", "seuil", "seuil"]))
    if genre in ("ouverte", "inconnue"):
        return None if genre == "ouverte" else genre
    ligne = LIGNES.get(code)
    mois = ligne and (ligne.mois_durable or ligne.mois_minimum)
    if genre == "date" or not mois:
        return draw(_pres_de(pivot)).isoformat()
    depuis = draw(st.sampled_from([max(debut or pivot, pivot), debut or pivot]))
    ecart = draw(st.sampled_from([-1, 0, 0, 1]))
    return (naif.plus_mois(depuis, mois) + timedelta(days=ecart)).isoformat()


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[Faits, list[date]]:
    """Des faits, et quelques jours où les juger."""
    pivot = j(draw(st.sampled_from(PIVOTS)))
    dates = _pres_de(pivot)
    solutions = draw(st.lists(_solutions(pivot), max_size=4, unique_by=lambda s: s.id))
    codes = ["ADM_20", "ADM_21", "JUD_24", "ADM_10"]
    decisions = [
        Mesure(f"m{i}", code, None, fin, None, mesures()[code].jeune_majeur_heberge)
        for i, (code, fin) in enumerate(
            draw(st.lists(st.tuples(st.sampled_from(codes), st.none() | dates), max_size=3))
        )
    ]
    evenements = draw(
        st.lists(
            st.tuples(
                st.sampled_from(TypeEvenement),
                st.one_of(st.just(pivot), dates),
                st.sampled_from([None, None, "v"]),
                st.integers(0, 5),
            ),
            max_size=3,
        )
        | st.just([])
    )
    visa = Visa(
        "v", draw(st.one_of(st.just(pivot), dates)), draw(st.sampled_from(["motif", ""])), "étape",
        draw(st.sampled_from([date(2027, 1, 1), None])), "Mme Rivière", "a",
        draw(st.sampled_from(["b", None])), draw(st.booleans()),
    )  # fmt: skip
    faits = Faits(
        "jeune",
        "P75",
        lire_naissance(draw(st.one_of(st.none(), _naissances(pivot)))),
        sortie_prevue=draw(st.one_of(st.just(pivot), st.none(), dates)),
        solutions=tuple(solutions),
        mesures=tuple(decisions),
        evenements=tuple(
            Evenement(f"e{i}", t, le, f"{i:03d}", v, None, annule=annule == 0)
            for i, (t, le, v, annule) in enumerate(evenements)
        ),
        visas=(visa,),
    )
    return faits, [pivot, *draw(st.lists(dates, min_size=3, max_size=3))]


def _naissances(pivot: date) -> st.SearchStrategy[str]:
    exactes = st.one_of(
        _pres_de(naif.plus_mois(pivot, -18 * 12)).map(str),
        st.just("2008-02-29"),
        st.just("2009-03"),
    )
    return st.one_of(exactes, exactes.map(lambda t: t[:7]), exactes.map(lambda t: t[:4]))


def _nuits(e: Evaluation) -> tuple[tuple[date, str], ...]:
    lettre = {Couverture.DURABLE: "D", Couverture.PROVISOIRE: "P", Couverture.DECOUVERTE: ""}
    return tuple(
        (p.debut + timedelta(days=n), lettre[p.couverture])
        for p in e.plages
        for n in range(p.nuits)
    )


@hypothesis.settings(max_examples=EXEMPLES)
@given(dossiers())
def test_les_intervalles_disent_ce_que_disent_les_nuits(cas: tuple[Faits, list[date]]) -> None:
    faits, jours = cas
    for au in jours:
        attendu, e = naif.juger(faits, au), evaluer(faits, au, REPERES)
        assert (e.sortie.le, e.sortie.base, e.sortie.annoncee) == (
            attendu.sortie, attendu.base, attendu.annoncee,
        )  # fmt: skip
        assert _nuits(e) == attendu.nuits
        assert e.niveau == attendu.niveau
        assert e.statut == attendu.statut
        trous = {p.debut + timedelta(days=n) for p in e.trous for n in range(p.nuits)}
        assert trous == {nuit for nuit, classe in attendu.nuits if not classe}
        assert e.nuits_decouvertes == len(trous)
        assert {s.id for s in e.pistes} == attendu.pistes
        assert {s.id for s in pistes_qui_aident(e)} == attendu.aident
        assert e.plan_b_manquant == attendu.plan_b_manquant
        assert e.urgence == attendu.urgence
        assert e.nuits_depuis_constat == attendu.nuits_de_constat
        # Un motif « etat_insuffisant » nomme exactement les pistes qui aideraient.
        if attendu.niveau not in ("garantie", "indeterminee"):
            nommees = {m.solution for m in e.motifs if m.code == "etat_insuffisant"}
            assert nommees == attendu.aident


@st.composite
def dossiers_sortis(draw: st.DrawFn) -> tuple[Faits, list[date]]:
    """Une sortie enregistrée au pivot, des solutions le plus souvent versées, un visa ou non."""
    pivot = j(draw(st.sampled_from(PIVOTS)))
    dates = _pres_de(pivot)
    codes = st.sampled_from(["FA_MAINT", "ASE_MAINT", "CHRS", "LOG_SOC", "FJT", "TIERS"])
    solutions = [
        replace(
            _version(draw, pivot, f"s{rang}", code),
            etats=(PasEtat(Etat.OCCUPEE, draw(st.one_of(st.just(date(2020, 1, 1)), dates))),),
            debut=draw(st.one_of(st.just(pivot), st.just(pivot), dates)),
            fin_inconnue=False,
            preuve="papier",
            versee=draw(st.integers(0, 5)) > 0,
        )
        for rang, code in enumerate(draw(st.lists(codes, min_size=1, max_size=3)))
    ]
    visa = Visa(
        "v", pivot, "motif", "étape", pivot, "Mme Rivière", "a", "b", draw(st.integers(0, 3)) == 0
    )
    evenements = [
        Evenement("e0", TypeEvenement.SORTIE, pivot, "000", draw(st.sampled_from([None, "v"])))
    ]
    faits = Faits(
        "jeune",
        "P75",
        solutions=tuple(solutions),
        evenements=tuple(evenements),
        visas=(visa,),
    )
    return faits, [pivot, *draw(st.lists(dates, min_size=3, max_size=3))]


@hypothesis.settings(max_examples=AUTRES)
@given(dossiers_sortis())
def test_une_sortie_ne_tient_que_si_sa_condition_tient(cas: tuple[Faits, list[date]]) -> None:
    faits, jours = cas
    for au in jours:
        e = evaluer(faits, au, REPERES)
        assert e.statut == naif.statut_de(faits, au)
        assert e.sortie.base == "effective"
        if e.statut is Statut.A_REVOIR:
            assert e.motifs[0].texte.startswith("À revoir :")


@hypothesis.settings(max_examples=AUTRES)
@given(dossiers())
def test_la_solution_nommee_couvre_la_plage(cas: tuple[Faits, list[date]]) -> None:
    """Le nom porté par une plage est celui d'une solution qui la couvre dans sa classe."""
    faits, jours = cas
    par_id = {s.id: s for s in faits.solutions}
    for au in jours:
        e = evaluer(faits, au, REPERES)
        for plage in e.plages:
            if plage.solution is None:
                continue
            for nuit in (plage.debut, plage.derniere):
                assert e.sortie.le is not None
                classe = naif.classe_nuit(
                    par_id[plage.solution], nuit, e.sortie.le, au, versees=False
                )
                assert classe == ("D" if plage.couverture is Couverture.DURABLE else "P")


@hypothesis.settings(max_examples=AUTRES)
@given(dossiers())
def test_le_maintien_ne_suffit_pas(cas: tuple[Faits, list[date]]) -> None:
    faits, jours = cas
    sortie = jours[0]
    for au in jours:
        attendu = naif.maintien_seul(faits, sortie, au)
        assert couverte_par_maintien_seul(faits, sortie, au, REPERES) == attendu


@hypothesis.settings(max_examples=AUTRES)
@given(dossiers(), st.data())
def test_une_valeur_de_plus_gardee_ne_rassure_jamais(
    cas: tuple[Faits, list[date]], data: st.DataObject
) -> None:
    """Ajouter une valeur en conflit ne couvre aucune nuit de plus et n'élève aucune classe."""
    faits, jours = cas
    hypothesis.assume(faits.solutions)
    s = data.draw(st.sampled_from(faits.solutions))
    autre = data.draw(_solutions(jours[0]))
    en_conflit = replace(s, variantes=(s, *s.variantes, replace(autre, id=s.id, variantes=())))
    apres = replace(
        faits, solutions=tuple(en_conflit if x.id == s.id else x for x in faits.solutions)
    )
    force = {"": 0, "P": 1, "D": 2}
    for au in jours:
        avant_, apres_ = evaluer(faits, au, REPERES), evaluer(apres, au, REPERES)
        for (nuit, a), (_, b) in zip(_nuits(avant_), _nuits(apres_), strict=True):
            assert force[b] <= force[a], nuit


# --- Les bords, un par un -----------------------------------------------------------------------

NATURES_DE_BORD = [*A_SEUIL, "LOG_SOC", "CHRS", "INTERNAT", "HOTEL"]


def _comparer(faits: Faits, au: date) -> None:
    e, attendu = evaluer(faits, au, REPERES), naif.juger(faits, au)
    assert (e.niveau, _nuits(e)) == (attendu.niveau, attendu.nuits)
    assert {s.id for s in e.pistes} == attendu.pistes
    assert {s.id for s in pistes_qui_aident(e)} == attendu.aident
    assert (e.urgence, e.plan_b_manquant) == (attendu.urgence, attendu.plan_b_manquant)


def _fins_de_bord(pivot: date, debut: date) -> list[date | None]:
    """La veille, le jour et le lendemain de chaque durée de la table, et des trente nuits."""
    depuis = {debut, max(debut, pivot)}
    mois = {naif.plus_mois(d, m) for d in depuis for m in (0, 3, 6, 10, 12)}
    mois |= {pivot, pivot + timedelta(days=30)}
    return [None, *sorted({m + timedelta(days=n) for m in mois for n in (-1, 0, 1)})]


@pytest.mark.parametrize("code", NATURES_DE_BORD)
@pytest.mark.parametrize("pivot", ["2027-01-10", "2027-08-31", "2028-02-29"])
def test_une_solution_au_jour_pres(pivot: str, code: str) -> None:
    """Acquise ou en piste, d'un bord à l'autre de chaque durée."""
    sortie = j(pivot)
    for ecart in (-95, -1, 0, 1):
        debut = sortie + timedelta(days=ecart)
        for fin in _fins_de_bord(sortie, debut):
            for etat in (Etat.CONFIRMEE, Etat.ADMISE):
                une = Solution(
                    "s", code, (PasEtat(etat, date(2020, 1, 1)),), debut, fin, False, "p", True
                )
                faits = Faits("jeune", "P75", sortie_prevue=sortie, solutions=(une,))
                _comparer(faits, sortie - timedelta(days=1))


@pytest.mark.parametrize("codes", [("LOG_SOC", "CHRS"), ("CHRS", "LOG_SOC"), ("FJT", "INTERNAT")])
def test_deux_valeurs_gardees_la_pire_compte(codes: tuple[str, str]) -> None:
    sortie = j("2027-01-10")
    une, autre = (
        Solution("s", c, (PasEtat(Etat.CONFIRMEE, date(2020, 1, 1)),), sortie, None, False, "p")
        for c in codes
    )
    faits = Faits(
        "jeune", "P75", sortie_prevue=sortie, solutions=(replace(une, variantes=(une, autre)),)
    )
    _comparer(faits, sortie)
    assert evaluer(faits, sortie, REPERES).niveau != "garantie"


@pytest.mark.parametrize("combien", [0, 1, 2])
@pytest.mark.parametrize("debut", [None, -1, 0, 1])
def test_chaque_ouverture_d_urgence(combien: int, debut: int | None) -> None:
    """La veille et le jour de chaque ouverture, avec zéro, une ou deux pistes."""
    sortie = j("2027-08-31")
    commence = None if debut is None else sortie + timedelta(days=debut)
    pistes = tuple(
        Solution(f"s{n}", "FJT", (PasEtat(Etat.DEMANDEE, date(2020, 1, 1)),), commence, None)
        for n in range(combien)
    )
    for retour in (None, sortie - timedelta(days=1), sortie):
        retours = (
            Evenement("c", TypeEvenement.CONSTAT, retour, "0"),
            Evenement("r", TypeEvenement.RETOUR, retour, "1"),
        ) if retour else ()  # fmt: skip
        faits = Faits("jeune", "P75", sortie_prevue=sortie, solutions=pistes, evenements=retours)
        for mois in (12, 6, 3):
            for ecart in (-1, 0):
                _comparer(faits, naif.plus_mois(sortie, -mois) + timedelta(days=ecart))
        for jours in (-31, -30, -29, -1, 0, 1, 2):
            _comparer(faits, sortie + timedelta(days=jours))


@pytest.mark.parametrize("ecart", [-1, 0, 1])
def test_une_piste_comble_si_elle_touche_le_trou(ecart: int) -> None:
    """Un toit jusqu'au 1er mars, une piste qui finit ce jour-là, la veille ou le lendemain."""
    sortie, trou = j("2027-01-10"), j("2027-03-01")
    etats = (PasEtat(Etat.CONFIRMEE, date(2020, 1, 1)),)
    toit = Solution("toit", "CHRS", etats, sortie, trou, False, "p")
    piste = replace(
        toit,
        id="piste",
        etats=(PasEtat(Etat.DEMANDEE, date(2020, 1, 1)),),
        fin=trou + timedelta(days=ecart),
    )
    faits = Faits("jeune", "P75", sortie_prevue=sortie, solutions=(toit, piste))
    _comparer(faits, sortie)
    aident = pistes_qui_aident(evaluer(faits, sortie, REPERES))
    assert bool(aident) == (ecart == 1)


@pytest.mark.parametrize("cloture", ["2027-01-15", "2027-01-20", "2027-01-25"])
def test_les_nuits_d_un_constat_clos(cloture: str) -> None:
    """Regardées avant, le jour et après ce qui l'a clos : jamais plus loin qu'hier."""
    faits = Faits(
        "jeune",
        "P75",
        evenements=(
            Evenement("c", TypeEvenement.CONSTAT, j("2027-01-10"), "0"),
            Evenement("r", TypeEvenement.RETOUR, j(cloture), "1"),
        ),
    )
    e = evaluer(faits, j("2027-01-20"), REPERES)
    attendues = {"2027-01-15": 5, "2027-01-20": 10, "2027-01-25": 10}
    assert e.nuits_depuis_constat == naif.nuits_de_constat(faits, j("2027-01-20"))
    assert e.nuits_depuis_constat == attendues[cloture]


@pytest.mark.parametrize("codes", [("FA_MAINT", "CHRS"), ("CHRS", "FA_MAINT")])
def test_une_nature_en_conflit_avec_un_maintien_ne_fait_pas_sortir(codes: tuple[str, str]) -> None:
    sortie = j("2027-01-10")
    une, autre = (
        Solution(
            "s", c, (PasEtat(Etat.CONFIRMEE, date(2020, 1, 1)),), sortie, None, False, "p", True
        )
        for c in codes
    )
    faits = Faits("jeune", "P75", solutions=(replace(une, variantes=(une, autre)),))
    assert naif.maintien_seul(faits, sortie, sortie)
    assert couverte_par_maintien_seul(faits, sortie, sortie, REPERES)


@pytest.mark.parametrize("texte", PREUVES)
def test_ce_qui_nomme_une_preuve(texte: str | None) -> None:
    assert (preuve_nommee(texte) is not None) == naif.nomme_une_preuve(texte)


def test_les_decisions_qui_repoussent_la_sortie() -> None:
    """NATPDECADM 21 et NATDECASSED 24, et elles seules."""
    assert {c for c, m in mesures().items() if m.jeune_majeur_heberge} == {"ADM_21", "JUD_24"}


@pytest.mark.parametrize(
    ("texte", "premier", "precision"),
    [
        ("2009", "2009-01-01", Precision.ANNEE),
        ("2009-05", "2009-05-01", Precision.MOIS),
        ("2008-02-29", "2008-02-29", Precision.JOUR),
    ],
)
def test_une_naissance_partielle_donne_les_anniversaires_les_plus_precoces(
    texte: str, premier: str, precision: Precision
) -> None:
    lue = lire_naissance(texte)
    assert (lue.au_plus_tot, lue.precision) == (j(premier), precision)


@pytest.mark.parametrize(
    "texte", ["2009-02-29", "2009-13", "??/05/2009", "", "2009-05-12\n", "٢٠٠٩"]
)
def test_une_naissance_illisible_est_refusee(texte: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        lire_naissance(texte)

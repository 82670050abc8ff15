"""Ce qu'une simulation montre : anonymisée, rien n'y ramène à peu de personnes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from regles_tirees import jeux

from ase_parcours.metier.regles import JeuDeRegles, Resultat, Verdict
from ase_parcours.metier.regles.publication import Publication, publier
from ase_parcours.metier.regles.simulation import Bilan, Changement, FaitManquant, Simulation
from ase_parcours.referentiels.regles import jeux_livres

SEUIL = 5
JEU = jeux_livres()["revenu-autonomie@0.3"]
AUTRE = jeux_livres()["revenu-autonomie@0.4"]
E, N, Q, S = (
    Resultat.ELIGIBLE,
    Resultat.NON_ELIGIBLE,
    Resultat.INDETERMINE,
    Resultat.SOUS_RESERVE,
)
_MONTANTS = {E: 42_000, S: 31_500, N: 0}


def simulation(couples: list[tuple[Resultat, Resultat]], manquants: int = 0) -> Simulation:
    """Une simulation où chaque couple est un jeune : sa réponse par A, puis par B."""

    def bilan(jeu: JeuDeRegles, resultats: list[Resultat]) -> Bilan:
        comptes = {r: resultats.count(r) for r in Resultat}
        return Bilan(jeu, comptes, comptes[E] * _MONTANTS[E], comptes[S] * _MONTANTS[S], 0)

    changent = tuple(
        Changement(f"j{n}", f"P-{n}", *(Verdict(r, _MONTANTS.get(r), ()) for r in couple))
        for n, couple in enumerate(couples)
        if couple[0] is not couple[1]
    )
    manque = (FaitManquant("age", tuple(f"j{n}" for n in range(manquants))),)
    return Simulation(
        bilan(JEU, [c[0] for c in couples]),
        bilan(AUTRE, [c[1] for c in couples]),
        changent,
        manque if manquants else (),
        len(couples),
    )


couples = st.lists(st.tuples(st.sampled_from([E, N, Q, S]), st.sampled_from([E, N, Q, S])))


def nombres(p: Publication) -> list[int | None]:
    par_jeu = [b.par_resultat.values() for b in (p.a, p.b) if b is not None]
    return [
        p.jeunes, p.changent, *p.passages.values(), *p.manquants.values(),
        *(n for valeurs in par_jeu for n in valeurs),
    ]  # fmt: skip


@given(couples, st.integers(0, 9))
def test_rien_de_petit_n_est_dit(tires: list[tuple[Resultat, Resultat]], manquants: int) -> None:
    p = publier(simulation(tires, min(manquants, len(tires))), SEUIL)
    assert p.anonyme
    assert not [n for n in nombres(p) if n is not None and 0 < n < SEUIL]
    assert p.b is not None
    for r in Resultat:
        a, b = p.a.par_resultat[r], p.b.par_resultat[r]
        if a is not None and b is not None:
            assert a == b or abs(a - b) >= SEUIL
    for bilan in (p.a, p.b):
        if bilan.cout:
            assert bilan.cout >= SEUIL * _MONTANTS[E]
        if bilan.cout_reserves:
            assert bilan.cout_reserves >= SEUIL * _MONTANTS[S] or bilan.cout is not None


@given(couples)
def test_un_seul_nombre_tu_ne_se_retrouve_pas(tires: list[tuple[Resultat, Resultat]]) -> None:
    p = publier(simulation(tires), SEUIL)
    for bilan in (p.a, p.b):
        assert bilan is not None
        tus = [r for r, n in bilan.par_resultat.items() if n is None]
        if len(tus) == 1:
            # Il n'y avait que lui : le total le dirait s'il était publié.
            assert p.jeunes is None or sum(n or 0 for n in bilan.par_resultat.values()) == 0


@given(couples)
def test_nominative_elle_dit_tout(tires: list[tuple[Resultat, Resultat]]) -> None:
    s = simulation(tires, 1 if tires else 0)
    p = publier(s, 0)
    assert not p.anonyme
    assert None not in nombres(p)
    assert p.a.par_resultat == s.a.par_resultat
    assert (p.a.cout, p.a.cout_annuel) == (s.a.cout, s.a.cout_annuel)
    assert p.a.cout_si_reserves_levees == s.a.cout + s.a.cout_reserves
    assert p.changent == len(s.changent) == sum(n or 0 for n in p.passages.values())


def test_deux_jeux_presque_pareils_ne_montrent_pas_le_second() -> None:
    """Vingt éligibles, puis vingt et un : la différence serait une personne, et son montant."""
    p = publier(simulation([(E, E)] * 20 + [(N, E)] + [(N, N)] * 20), SEUIL)
    assert p.b is not None
    assert set(p.b.par_resultat.values()) == {None}
    assert (p.b.cout, p.changent) == (None, None)
    assert p.a.par_resultat[E] == 20
    assert p.passages == {(N, E): None}


@given(jeux(), st.integers(1, 4))
def test_un_tout_petit_coffre_ne_dit_rien(jeu: JeuDeRegles, combien: int) -> None:
    bilan = Bilan(jeu, {**dict.fromkeys(Resultat, 0), E: combien}, 42_000 * combien, 0, 0)
    p = publier(Simulation(bilan, None, (), (), combien), SEUIL)
    assert (p.jeunes, p.b, p.a.cout) == (None, None, None)
    assert set(p.a.par_resultat.values()) == {None}

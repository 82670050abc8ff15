"""Les refus de logement, tous jeunes ensemble : comptés, et masqués pour qui ne lit que des
statistiques."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import outils_porte as outils
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_ouverts import AU, faire

from ase_parcours.coffre.lectures.refus import Compte, Refus, _masques, refus_par_motif
from ase_parcours.erreurs import RefusMetier
from ase_parcours.operations.acteur import Acteur
from ase_parcours.operations.lecture import exiger_agregat
from ase_parcours.operations.seance import Seance


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Sept refus : cinq faute de garant (FJT des Lilas), un mot libre, un sans motif."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        for rang in range(7):
            dossier = f"P75-{rang}"
            faire(ouverte, "enregistrer_jeune", jeune=dossier, nom="Roc")
            gestionnaire = "FJT des Lilas" if rang < 5 else None
            piste = faire(
                ouverte, "enregistrer_solution", jeune=dossier, code="FJT", etat="demandée",
                gestionnaire=gestionnaire,
            )["solution"]  # fmt: skip
            motif = "pas de garant" if rang < 5 else "le gardien n'a pas aimé Rania"
            faire(
                ouverte, "changer_etat_solution", solution=piste, etat="refusée", le="2026-11-20",
                motif=motif,
            )  # fmt: skip
            if rang == 6:
                faire(ouverte, "enregistrer_solution", jeune=dossier, solution=piste,
                      motif_refus=None)  # fmt: skip
        faire(ouverte, "enregistrer_solution", jeune="P75-1", code="FJT", etat="admise")
        yield ouverte


def lire(seance: Seance, *, masquer: bool, au: date = AU) -> Refus:
    with seance.lire() as conn:
        return refus_par_motif(conn, au, masquer=masquer)


def test_comptes_exacts_pour_qui_lit_les_dossiers(seance: Seance) -> None:
    r = lire(seance, masquer=False)
    assert r.par_motif == (
        Compte("Pas de garant", 5), Compte("autres mots", 1), Compte("on ne sait pas", 1),
    )  # fmt: skip
    assert r.par_gestionnaire == (Compte("FJT des Lilas", 5), Compte("on ne sait pas", 2))
    assert r.total == 7
    assert lire(seance, masquer=False, au=date(2026, 11, 19)) == Refus((), (), 0)


def test_petites_cellules_masquees(seance: Seance) -> None:
    r = lire(seance, masquer=True)
    assert r.par_motif == (
        Compte("Pas de garant", 5), Compte("autres mots", None), Compte("on ne sait pas", None),
    )  # fmt: skip
    # Une seule masquée se retrouverait par différence : sa voisine l'est aussi.
    assert r.par_gestionnaire == (Compte("FJT des Lilas", None), Compte("on ne sait pas", None))
    assert r.total is None


def test_une_solution_refusee_puis_reprise_reste_un_refus(seance: Seance) -> None:
    with seance.lire() as conn:
        id_ = conn.exec_driver_sql("SELECT id FROM solution ORDER BY cree LIMIT 1").scalar_one()
    faire(seance, "changer_etat_solution", solution=id_, etat="confirmée")
    assert lire(seance, masquer=False).total == 7


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(1, 12), max_size=6))
def test_jamais_une_seule_cellule_masquee_qu_une_difference_rendrait(
    comptes: dict[str, int],
) -> None:
    rendus = {c.nom: c.nombre for c in _masques(comptes, 5)}
    assert set(rendus) == set(comptes)
    caches = [n for n, v in rendus.items() if v is None]
    assert all(rendus[n] in (None, comptes[n]) for n in comptes)
    assert all(n in caches for n, v in comptes.items() if v < 5)
    assert len(caches) != 1 or len(comptes) == 1
    if not any(v < 5 for v in comptes.values()):
        assert caches == []


@pytest.mark.parametrize(
    ("roles", "masque"),
    [(("cadre",), False), (("statistiques",), True), (("statistiques", "educateur"), False)],
)
def test_qui_lit_quoi(
    seance: Seance, monkeypatch: pytest.MonkeyPatch, roles: tuple[str, ...], masque: bool
) -> None:
    monkeypatch.setattr(seance, "acteur", lambda conn: Acteur("x", "X", roles))
    with seance.lire() as conn:
        assert exiger_agregat(seance, conn) is masque


def test_qui_ne_lit_rien(seance: Seance, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seance, "acteur", lambda conn: Acteur("x", "X", ("administrateur",)))
    with seance.lire() as conn, pytest.raises(RefusMetier) as refus:
        exiger_agregat(seance, conn)
    assert refus.value.code == "agregat_refuse"

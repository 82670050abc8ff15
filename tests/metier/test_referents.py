"""Le référent d'un jour : la plus récente affectation sans conflit, comptée naïvement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import exemples
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.jeune import Evenement, Faits, TypeEvenement
from ase_parcours.metier.referents import (
    Affectation,
    EtatAffectation,
    Referent,
    etat_au,
    referent_au,
)

JOUR = date(2026, 11, 22)
_NOMS = st.sampled_from(["Mme Arnaud", "M. Diallo", "Mme Le Goff", None])
_JOURS = st.integers(-60, 60).map(lambda n: JOUR + timedelta(days=n))
_LIGNES = st.dictionaries(
    _JOURS, st.lists(_NOMS, min_size=1, max_size=2, unique=True), max_size=8
).map(lambda d: [Affectation(f"a{le}", le, tuple(noms)) for le, noms in d.items()])


@given(_LIGNES, st.randoms(use_true_random=False), _NOMS)
def test_le_referent_est_la_plus_recente_affectation_sans_conflit(
    lignes: list[Affectation], hasard: object, sans_date: str | None
) -> None:
    hasard.shuffle(lignes)  # type: ignore[attr-defined]
    r = referent_au(JOUR, lignes, sans_date)
    attendu = None
    for jour in range(120):  # en remontant le temps, jour après jour
        le = JOUR - timedelta(days=jour)
        attendu = next((a for a in lignes if a.le == le and len(a.referents) == 1), None)
        if attendu is not None:
            break
    if attendu is None:
        assert (r.nom, r.depuis, r.affectation) == (sans_date, None, None)
    else:
        assert (r.nom, r.depuis, r.affectation) == (attendu.nom, attendu.le, attendu.id)


@given(_LIGNES, _NOMS)
def test_ni_trou_ni_chevauchement(lignes: list[Affectation], sans_date: str | None) -> None:
    """Chaque jour a une réponse, et elle ne change qu'à une date d'effet."""
    connu = [replace(a, referents=a.referents[:1]) for a in lignes]
    dates = {a.le for a in connu}
    for n in range(-65, 65):
        veille, jour = JOUR + timedelta(days=n - 1), JOUR + timedelta(days=n)
        avant, apres = (referent_au(j, connu, sans_date) for j in (veille, jour))
        assert apres.en_conflit is None
        if jour not in dates:
            assert (avant.nom, avant.depuis) == (apres.nom, apres.depuis)


@given(_LIGNES)
def test_le_conflit_et_le_suivant_encadrent_celui_du_jour(lignes: list[Affectation]) -> None:
    r = referent_au(JOUR, lignes)
    if r.en_conflit is not None:
        assert r.en_conflit.en_conflit
        assert r.en_conflit.le <= JOUR
        assert r.depuis is None or r.depuis < r.en_conflit.le
    futurs = [a.le for a in lignes if a.le > JOUR]
    assert (r.suivant.le if r.suivant else None) == min(futurs, default=None)


def test_l_etat_de_chaque_ligne() -> None:
    lignes = [
        Affectation("1", date(2025, 1, 1), ("Mme A",)),
        Affectation("2", date(2026, 1, 1), ("Mme B",)),
        Affectation("3", date(2026, 11, 22), ("Mme C", "M. D")),
        Affectation("4", date(2027, 1, 1), ("M. E",)),
    ]
    courant = referent_au(JOUR, lignes, "M. Ancien")
    assert courant == Referent("Mme B", date(2026, 1, 1), lignes[2], lignes[3], "2")
    assert [etat_au(JOUR, a, courant) for a in lignes] == [
        EtatAffectation.PASSE,
        EtatAffectation.EN_VIGUEUR,
        EtatAffectation.EN_CONFLIT,
        EtatAffectation.A_VENIR,
    ]


# --- Alertes ------------------------------------------------------------------------------------


def _codes(**faits: object) -> list[tuple[str, str]]:
    e = evaluer(Faits("j", "P75", **faits), JOUR, exemples.REPERES)  # type: ignore[arg-type]
    return [(a.code, a.texte) for a in e.alertes if a.code.startswith("referent")]


def test_personne_est_une_alerte_en_tete() -> None:
    e = evaluer(Faits("j", "P75", affectations=()), JOUR, exemples.REPERES)
    assert e.alertes[0].code == "referent_a_designer"
    assert e.alertes[0].texte == "Référent à désigner."


def test_le_suivant_est_annonce() -> None:
    suivant = Affectation("1", date(2026, 12, 1), ("M. Diallo",))
    phrase = "Référent à désigner. M. Diallo l'est à compter du 1er décembre 2026."
    assert _codes(affectations=(suivant,)) == [("referent_a_designer", phrase)]


def test_un_conflit_dit_qui_reste_responsable() -> None:
    dispute = Affectation("1", date(2026, 11, 3), ("Mme Arnaud", "M. Diallo"))
    ((code, phrase),) = _codes(affectations=(dispute,), referent="Mme Le Goff")
    assert code == "referent_en_conflit"
    assert phrase == (
        "Référent à compter du 3 novembre 2026 : Mme Arnaud ou M. Diallo ? "
        "Mme Le Goff reste responsable jusqu'à ce qu'on tranche."
    )


@pytest.mark.parametrize("type_", [TypeEvenement.DECES, TypeEvenement.TRANSFERT])
def test_un_dossier_clos_n_attend_plus_de_referent(type_: TypeEvenement) -> None:
    assert _codes(affectations=(), evenements=(Evenement("e", type_, JOUR),)) == []


def test_un_registre_qui_n_a_pas_ete_lu_ne_dit_rien() -> None:
    assert _codes() == []

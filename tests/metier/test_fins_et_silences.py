"""Les droits qui s'arrêtent et les dossiers silencieux : ce qui est dit, et quand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.fins import Droit, Genre, fins
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.jeune import Evenement, Faits, Mesure, TypeEvenement
from ase_parcours.metier.papiers import Papier
from ase_parcours.metier.referents import noms_de
from ase_parcours.metier.silences import DernierMot, Mot, silence
from ase_parcours.referentiels import reperes_du_territoire
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.papiers import regles_des_papiers

JOUR = date(2026, 11, 22)
SEUILS, REGLES = reperes_controles().seuils, regles_des_papiers()
FAITS = Faits("j1", "P75-1", sortie_prevue=JOUR + timedelta(days=300))


def evaluation(faits: Faits = FAITS) -> Evaluation:
    return evaluer(faits, JOUR, reperes_du_territoire(None))


def dans(jours: int) -> date:
    return JOUR + timedelta(days=jours)


def dites(*droits: Droit, papiers: tuple[Papier, ...] = (), faits: Faits = FAITS) -> list[str]:
    return [f.nom for f in fins(droits, papiers, evaluation(faits), SEUILS, REGLES)]


@pytest.mark.parametrize(
    ("genre", "dit", "tu"),
    [
        (Genre.TITRE, 120, 121),
        (Genre.AIDE, 60, 61),
        (Genre.SANTE, 60, 61),
        (Genre.MESURE, 60, 61),
        (Genre.AIDE, -60, -61),
        (Genre.MDPH, 180, 190),
        (Genre.C2S, 119, 130),
    ],
)
def test_un_droit_se_dit_au_delai_de_son_referentiel(genre: Genre, dit: int, tu: int) -> None:
    assert dites(Droit(genre, "Le droit", dans(dit))) == ["Le droit"]
    assert dites(Droit(genre, "Le droit", dans(tu))) == []


def test_un_titre_perime_reste_dit_jusqu_a_ce_qu_un_autre_le_remplace() -> None:
    assert dites(Droit(Genre.TITRE, "Récépissé", dans(-700))) == ["Récépissé"]


def test_une_demande_de_renouvellement_se_dit_si_elle_est_de_la_bonne_periode() -> None:
    bonne = Droit(Genre.TITRE, "Titre", dans(50), redemande=dans(-10))
    ancienne = replace(bonne, redemande=dans(-300))
    assert [f.redemande for f in fins((bonne,), (), evaluation(), SEUILS, REGLES)] == [True]
    assert [f.redemande for f in fins((ancienne,), (), evaluation(), SEUILS, REGLES)] == [False]


def test_le_plus_proche_d_aujourd_hui_vient_d_abord() -> None:
    droits = (
        Droit(Genre.C2S, "C2S", dans(40)),
        Droit(Genre.TITRE, "Titre", dans(-8)),
        Droit(Genre.AIDE, "Bourse", dans(4)),
    )
    assert dites(*droits) == ["Bourse", "Titre", "C2S"]


def test_un_papier_remplace_ne_s_arrete_plus_et_le_titre_ne_se_dit_qu_une_fois() -> None:
    vieille = Papier("1", "CNI", "Carte", recu_le=dans(-900), expire_le=dans(5))
    neuve = Papier("2", "CNI", "Carte", recu_le=dans(-5), expire_le=dans(900))
    titre = Papier("3", "TITRE", "Titre de séjour", recu_le=dans(-300), expire_le=dans(20))
    assert dites(papiers=(vieille,)) == ["Carte"]
    assert dites(papiers=(vieille, neuve)) == []
    assert dites(papiers=(titre,)) == ["Titre de séjour"]
    assert dites(Droit(Genre.TITRE, "Récépissé", dans(20)), papiers=(titre,)) == ["Récépissé"]


def test_la_decision_jeune_majeur_finit_la_veille_de_sa_fin() -> None:
    mesure = Mesure("m1", "ADM_21", dans(-200), dans(10), None, jeune_majeur_heberge=True)
    (fin,) = fins((), (), evaluation(replace(FAITS, mesures=(mesure,))), SEUILS, REGLES)
    assert (fin.nom, fin.le, fin.page) == ("Accueil jeune majeur", dans(9), "parcours")
    sans_fin = replace(mesure, id="m2", fin=None)
    assert dites(faits=replace(FAITS, mesures=(mesure, sans_fin))) == []


def test_rien_ne_se_rappelle_d_un_jeune_decede() -> None:
    deces = Evenement("e1", TypeEvenement.DECES, dans(-3))
    clos = replace(FAITS, evenements=(deces,))
    assert dites(Droit(Genre.C2S, "C2S", dans(3)), faits=clos) == []


@given(st.integers(-400, 400))
def test_un_silence_se_dit_passe_le_seuil(jours: int) -> None:
    dernier = DernierMot(dans(-jours), Mot.NOTE)
    attendu = jours if jours > SEUILS.silence_jours else None
    assert silence(dernier, JOUR, SEUILS.silence_jours) == attendu
    assert silence(None, JOUR, SEUILS.silence_jours) is None


@pytest.mark.parametrize(
    ("compte", "attendu"),
    [
        ("Sami Lacroix", ("LACROIX Sami",)),
        ("sâmi  lacroix", ("LACROIX Sami",)),
        ("Awa Sy", ("Mme Sy",)),
        ("Mme Arnaud", ("Arnaud Julie",)),
        ("Mme Essomba", ()),
        ("M.", ()),
        ("", ()),
    ],
)
def test_un_compte_se_reconnait_parmi_les_referents(compte: str, attendu: tuple[str, ...]) -> None:
    referents = ["LACROIX Sami", "Mme Lacroix", "Mme Sy", "Arnaud Julie", "M. Faure"]
    assert noms_de(compte, referents) == attendu

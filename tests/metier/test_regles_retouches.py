"""Retoucher un jeu de règles : chaque geste rend un jeu, et le geste contraire le ramène."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from regles_tirees import jeux

from ase_parcours.metier.regles import FAITS, JeuDeRegles, Statut
from ase_parcours.metier.regles import modele as m
from ase_parcours.metier.regles.faits import Genre
from ase_parcours.metier.regles.retouches import (
    PERMIS,
    Chemin,
    ajouter_apres,
    avec_operateur,
    condition_a,
    deplacer,
    dupliquer,
    genre_de,
    identifiant_libre,
    parcourir,
    remplacer,
    retirer,
    sur_le_fait,
    version_suivante,
)
from ase_parcours.referentiels.regles import jeux_livres

NEUVE = m.Condition("neuve", "neuve", m.Operateur.VERIFIER)


@given(jeux(), st.data())
def test_ajouter_puis_retirer_rend_le_jeu(jeu: JeuDeRegles, data: st.DataObject) -> None:
    chemin = data.draw(st.sampled_from([ou for ou, _ in parcourir(jeu)]) | st.none())
    apres, ou = ajouter_apres(jeu, chemin, NEUVE)
    assert condition_a(apres, ou) == NEUVE
    assert len(list(parcourir(apres))) == len(list(parcourir(jeu))) + 1
    assert retirer(apres, ou) == jeu


@given(jeux(), st.data())
def test_remplacer_et_deplacer(jeu: JeuDeRegles, data: st.DataObject) -> None:
    chemin = data.draw(st.sampled_from([ou for ou, _ in parcourir(jeu)]))
    ici = condition_a(jeu, chemin)
    assert ici is not None
    assert remplacer(jeu, chemin, ici) == jeu
    assert condition_a(remplacer(jeu, chemin, NEUVE), chemin) == NEUVE
    pas = data.draw(st.sampled_from([-1, 1]))
    apres, ou = deplacer(jeu, chemin, pas)
    assert condition_a(apres, ou) == ici
    assert (apres, ou) == (jeu, chemin) or deplacer(apres, ou, -pas) == (jeu, chemin)


def test_une_condition_d_un_non_part_avec_lui() -> None:
    jeu = jeux_livres()["revenu-autonomie@0.3"]
    non = replace(NEUVE, operateur=m.Operateur.NON, sous=(NEUVE,))
    avec, ou = ajouter_apres(jeu, Chemin((0,)), non)
    assert ou == Chemin((1,))
    assert ajouter_apres(avec, Chemin((1, 0)), NEUVE)[1] == Chemin((2,))
    assert retirer(avec, Chemin((1, 0))) == jeu


def test_un_supplement_se_retire_avec_son_montant() -> None:
    jeu = jeux_livres()["revenu-autonomie@0.3"]
    assert jeu.montant is not None
    supplement = m.Supplement(NEUVE, 5_000)
    avec = replace(jeu, montant=replace(jeu.montant, supplements=(supplement,)))
    ou = Chemin((0,), supplement=True)
    assert condition_a(avec, ou) == NEUVE
    assert retirer(avec, ou) == jeu
    assert deplacer(avec, ou, 1) == (avec, ou)


@pytest.mark.parametrize("cle", sorted(FAITS))
def test_changer_de_fait_laisse_une_condition_permise(cle: str) -> None:
    genre = FAITS[cle].genre
    for depart in (NEUVE, jeux_livres()["revenu-autonomie@0.3"].conditions[0]):
        c = sur_le_fait(depart, cle, genre, ["A", "B"])
        assert c.operateur in PERMIS[genre]
        assert bool(c.codes) == (genre in (Genre.CODE, Genre.CODES))
        assert (c.id, c.libelle, c.source) == (depart.id, depart.libelle, depart.source)
    assert sur_le_fait(c, "", None, ()).operateur is m.Operateur.VERIFIER


def test_changer_d_operateur_garde_ce_qui_a_un_sens() -> None:
    age = jeux_livres()["revenu-autonomie@0.3"].conditions[0]
    assert avec_operateur(age, m.Operateur.AU_MOINS).bornes == (18, None)
    assert avec_operateur(age, m.Operateur.AU_PLUS).bornes == (None, 24)
    au_plus = avec_operateur(age, m.Operateur.AU_PLUS)
    assert avec_operateur(au_plus, m.Operateur.AU_MOINS).bornes == (24, None)
    assert avec_operateur(au_plus, m.Operateur.ENTRE).bornes == (0, 24)


def test_dupliquer_prend_un_numero_libre_et_redevient_brouillon() -> None:
    lyon = jeux_livres()["rsj-lyon@2021.1"]
    double = dupliquer(lyon, {"rsj-lyon@2021.1", "rsj-lyon@2021.2"})
    assert (double.reference, double.statut) == ("rsj-lyon@2021.3", Statut.BROUILLON)
    assert double.conditions == lyon.conditions
    assert [version_suivante(v) for v in ("0.9", "1", "essai", "2021.1b")] == [
        "0.10", "2", "essai.1", "2021.1b.1",
    ]  # fmt: skip


def test_genre_et_identifiant() -> None:
    jeu = jeux_livres()["revenu-autonomie@0.3"]
    assert genre_de(jeu, "revenu_retenu") is Genre.MONTANT
    assert genre_de(jeu, "age") is Genre.ANS
    assert genre_de(jeu, "inventé") is None
    assert identifiant_libre(jeu) == "condition_1"
    avec = ajouter_apres(jeu, None, replace(NEUVE, id="condition_1"))[0]
    assert identifiant_libre(avec) == "condition_2"

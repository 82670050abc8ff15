"""Écrire un jeu de règles : relu, c'est le même, quel qu'il soit."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from regles_tirees import jeux

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.regles import modele as m
from ase_parcours.metier.regles.faits import FAITS, Genre
from ase_parcours.referentiels.ecrire_regle import ecrire_regle
from ase_parcours.referentiels.regles import jeux_livres, lire_regle

TEXTES = st.text(min_size=1, max_size=40).filter(str.strip)
NATURES = frozenset({"SALAIRE", "STAGE"})


def nu(jeu: m.JeuDeRegles) -> m.JeuDeRegles:
    """Sans l'empreinte, qui est celle du texte."""
    return replace(jeu, empreinte="")


def centimes(n: int) -> int:
    """Un montant que le lecteur ne prend pas pour des euros."""
    return n * 1000 if 0 < n < 1000 else n


def relisible(jeu: m.JeuDeRegles, libelles: list[str]) -> m.JeuDeRegles:
    """Un jeu tiré, avec ce que le lecteur exige : identifiants, libellés, sources, montants."""
    numeros, dits = count(), count()

    def borne(c: m.Condition, n: int | None) -> int | None:
        genre = FAITS[c.fait].genre if c.fait in FAITS else Genre.MONTANT
        return centimes(n) if n is not None and genre is Genre.MONTANT else n

    def dire(c: m.Condition, *, nommee: bool) -> m.Condition:
        bas, haut = borne(c, c.bornes[0]), borne(c, c.bornes[1])
        if bas is not None and haut is not None:
            bas, haut = sorted((bas, haut))
        return replace(
            c,
            id=f"c{next(numeros)}" if nommee else "",
            libelle=libelles[next(dits) % len(libelles)] if nommee else "",
            source="essai" if nommee else "",
            bornes=(bas, haut),
            sous=tuple(dire(s, nommee=False) for s in c.sous),
        )

    def montant(r: m.RegleMontant) -> m.RegleMontant:
        tranches = tuple(replace(t, montant=centimes(t.montant)) for t in r.tranches)
        supplements = tuple(
            m.Supplement(dire(s.condition, nommee=False), centimes(s.montant))
            for s in r.supplements
        )
        return replace(
            r,
            base=centimes(r.base),
            seuil=centimes(r.seuil),
            plancher=None if r.plancher is None else centimes(r.plancher),
            plafond=None if r.plafond is None else centimes(r.plafond),
            taux=r.taux if r.arrondi else 100,
            tranches=tranches,
            supplements=supplements,
        )

    grandeurs = {
        nom: replace(g, natures=NATURES, taux=g.taux if g.arrondi else 100)
        for nom, g in jeu.grandeurs.items()
    }
    return replace(
        jeu,
        grandeurs=grandeurs,
        conditions=tuple(dire(c, nommee=True) for c in jeu.conditions),
        montant=montant(jeu.montant) if jeu.montant else None,
    )


@pytest.mark.parametrize("reference", sorted(jeux_livres()))
def test_un_jeu_livre_recrit_est_le_meme(reference: str) -> None:
    jeu = jeux_livres()[reference]
    texte = ecrire_regle(jeu)
    relu = lire_regle(texte, "relu.yaml")
    assert nu(relu) == nu(jeu)
    assert ecrire_regle(relu) == texte


@given(
    jeux(),
    st.lists(TEXTES, min_size=1, max_size=4),
    st.none() | st.builds(m.Duree, st.integers(1, 9), st.integers(0, 9), st.integers(0, 9)),
    st.none() | st.builds(m.Quota, st.integers(1, 900), TEXTES),
    st.lists(st.builds(m.PieceExigee, TEXTES, validite=st.none() | st.integers(1, 60)), max_size=2),
)
def test_tout_jeu_recrit_est_le_meme(
    tire: m.JeuDeRegles,
    textes: list[str],
    duree: m.Duree | None,
    quota: m.Quota | None,
    pieces: list[m.PieceExigee],
) -> None:
    jeu = relisible(tire, textes)
    jeu = replace(
        jeu, duree=duree, quota=quota, pieces=tuple(pieces), mention=textes[0], nom=textes[-1]
    )
    texte = ecrire_regle(jeu)
    relu = lire_regle(texte, "relu.yaml")
    assert nu(relu) == nu(jeu)
    assert ecrire_regle(relu) == texte


def test_le_texte_est_du_yaml_ordinaire_sans_ancre() -> None:
    """Deux fois la même date, la même liste : écrites deux fois, lisibles par qui ne code pas."""
    jeu = jeux_livres()["revenu-autonomie@0.3"]
    texte = ecrire_regle(replace(jeu, lu_le=jeu.du))
    assert "&" not in texte
    assert "!!" not in texte
    assert "{de: 1, a: 40000, montant: 31500}" in texte
    assert yaml.safe_load(texte)["lu_le"] == jeu.du


def test_ce_qui_est_faux_s_ecrit_et_se_fait_refuser() -> None:
    """Écrire ne corrige rien : le lecteur reste seul juge."""
    jeu = jeux_livres()["revenu-autonomie@0.3"]
    assert jeu.montant is not None
    trou = (m.Tranche(0, 0, 42_000), m.Tranche(500, None, 0))
    faux = replace(jeu, montant=replace(jeu.montant, tranches=trou))
    with pytest.raises(FichierAbime, match="laisse un trou"):
        lire_regle(ecrire_regle(faux), "faux.yaml")
    sans = replace(jeu.conditions[4], codes=frozenset())
    with pytest.raises(FichierAbime, match="liste de codes"):
        lire_regle(ecrire_regle(replace(jeu, conditions=(sans,))), "faux.yaml")

"""La projection est une fonction de l'ensemble des lignes : ni ordre, ni doublon, ni découpage."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier import journal
from ase_parcours.metier.journal import Ligne, Projection, projeter, tetes
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, VERSION

ENTITE = "s1"


def _creation(ident: str = "j0/0", ordre: str = "000") -> Ligne:
    apres = {"type": "solution", "jeune": "jeune"}
    return Ligne(ident, ENTITE, CREATION, (), apres, (ordre, "a"))


@st.composite
def histoires(draw: st.DrawFn) -> list[Ligne]:
    """Des lignes écrites par plusieurs postes, chacune remplaçant ce que son poste voyait alors."""
    vues: dict[str, list[Ligne]] = {}
    toutes: list[Ligne] = []
    for numero in range(draw(st.integers(1, 12))):
        poste = draw(st.sampled_from(["a", "b", "c"]))
        connues = vues.setdefault(poste, [])
        if draw(st.integers(0, 3)) == 0:  # le poste reçoit une partie de ce que les autres ont
            recues = [x for x in toutes if x not in connues and draw(st.booleans())]
            connues.extend(recues)
        genre = draw(st.sampled_from(["champ"] * 6 + [CREATION, SUPPRESSION]))
        ordre = (draw(st.sampled_from(["000", "001", "002"])), poste)
        ident = f"{poste}{numero:02d}/0"
        par_champ = tetes(connues)
        if genre == CREATION:
            ligne = replace(_creation(ident), ordre=ordre)
        elif genre == SUPPRESSION:
            remplace = tuple(x.id for c, xs in par_champ.items() if c != CREATION for x in xs)
            oui = draw(st.booleans())
            ligne = Ligne(ident, ENTITE, SUPPRESSION, remplace, oui, ordre)
        else:
            champ = draw(st.sampled_from(["fin", "debut", "loyer", "etats"]))
            choix: dict[str, list[object]] = {
                "fin": ["2027-01-10", "2027-02-10", None, 12],
                "debut": ["2027-01-10", None],
                "loyer": [45_000, 52_000, "cher", None],
                "etats": [[], [{"etat": "occupée", "le": "2027-01-10"}]],
            }
            remplace = tuple(x.id for x in par_champ.get(champ, []))
            apres = draw(st.sampled_from(choix[champ]))
            efface = draw(st.integers(0, 9)) == 0
            ligne = Ligne(ident, ENTITE, champ, remplace, apres, ordre, efface=efface)
        connues.append(ligne)
        toutes.append(ligne)
    if draw(st.integers(0, 4)) > 0:
        toutes.append(_creation())
    return toutes


@given(histoires(), st.randoms(use_true_random=False))
def test_ni_ordre_ni_doublons(lignes: list[Ligne], hasard: random.Random) -> None:
    attendue = projeter(ENTITE, lignes)
    melangees = [*lignes, *hasard.choices(lignes, k=len(lignes))]
    hasard.shuffle(melangees)
    assert projeter(ENTITE, melangees) == attendue


@given(histoires())
def test_la_valeur_montree_est_une_tete_et_la_plus_haute(lignes: list[Ligne]) -> None:
    p = projeter(ENTITE, lignes)
    hypothesis.assume(p is not None)
    assert p is not None
    remplacees = {(x.champ, r) for x in lignes for r in x.remplace}
    for champ in ("fin", "debut", "loyer", "etats"):
        libres = [
            x
            for x in lignes
            if x.champ == champ and (champ, x.id) not in remplacees and not x.efface
        ]
        lisibles = [x for x in libres if x.apres not in ("cher", 12)]
        if not lisibles:
            assert champ not in p.valeurs
            assert champ not in p.conflits
            continue
        haute = max(lisibles, key=lambda x: (x.ordre, x.id))
        assert p.valeurs[champ] == haute.apres
        distinctes = {repr(x.apres) for x in lisibles}
        assert (champ in p.conflits) == (len(distinctes) > 1)
        if champ in p.conflits:
            gardees = p.conflits[champ]
            assert gardees[0].apres == haute.apres
            assert {repr(x.apres) for x in gardees} == distinctes


@given(histoires())
def test_une_ecriture_que_personne_n_a_vue_supprimer_survit(lignes: list[Ligne]) -> None:
    """Supprimée si, et seulement si, chaque tête de suppression est vraie et qu'aucune tête d'un
    champ ne lui a échappé."""
    p = projeter(ENTITE, lignes)
    par_champ = tetes(lignes)
    suppressions = par_champ.get(SUPPRESSION, [])
    vues = {r for s in suppressions for r in s.remplace}
    echappees = [
        x
        for champ, liste in par_champ.items()
        if champ not in (CREATION, SUPPRESSION)
        for x in liste
        if x.id not in vues
    ]
    supprimee = bool(suppressions) and all(s.apres for s in suppressions) and not echappees
    attend = CREATION not in par_champ
    assert (p is None) == (supprimee or attend)


def _fin(ident: str, valeur: object, remplace: Iterable[str] = (), ordre: str = "001") -> Ligne:
    return Ligne(ident, ENTITE, "fin", tuple(remplace), valeur, (ordre, ident[0]))


def _projeter(*lignes: Ligne) -> Projection:
    p = projeter(ENTITE, [_creation(), *lignes])
    assert p is not None
    return p


def test_deux_valeurs_concurrentes_sont_gardees_la_plus_haute_montree() -> None:
    p = _projeter(_fin("a1/0", "2027-02-01", ordre="005"), _fin("b1/0", "2027-03-01", ordre="004"))
    assert p.valeurs["fin"] == "2027-02-01"
    assert [x.apres for x in p.conflits["fin"]] == ["2027-02-01", "2027-03-01"]


def test_l_appareil_departage_deux_horloges_egales() -> None:
    p = _projeter(_fin("a1/0", "2027-02-01"), _fin("b1/0", "2027-03-01"))
    assert p.valeurs["fin"] == "2027-03-01"


def test_deux_creations_la_plus_ancienne_compte() -> None:
    """Deux postes ont importé le même fichier : même entité, l'ordre d'arrivée n'y change rien."""
    tot, tard = _creation("b1/0", "001"), _creation("a1/0", "002")
    assert projeter(ENTITE, [tot, tard]) == projeter(ENTITE, [tard, tot])
    assert _projeter_seule(tard, tot).cree == "001|a|b1/0"


def _projeter_seule(*lignes: Ligne) -> Projection:
    p = projeter(ENTITE, lignes)
    assert p is not None
    return p


def test_deux_valeurs_egales_ne_sont_pas_un_conflit() -> None:
    p = _projeter(_fin("a1/0", "2027-02-01"), _fin("b1/0", "2027-02-01"))
    assert (p.valeurs["fin"], dict(p.conflits)) == ("2027-02-01", {})


def test_une_horloge_de_2036_gagne_un_ex_aequo_mais_ne_cache_rien() -> None:
    p = _projeter(_fin("a1/0", "2027-02-01", ordre="fff"), _fin("b1/0", "2027-03-01"))
    assert p.valeurs["fin"] == "2027-02-01"
    assert len(p.conflits["fin"]) == 2
    # Remplacée par qui l'a vue, elle s'efface malgré son horloge.
    suite = _fin("b2/0", "2027-04-01", ["a1/0", "b1/0"], ordre="002")
    apres = _projeter(_fin("a1/0", "2027-02-01", ordre="fff"), _fin("b1/0", "2027-03-01"), suite)
    assert (apres.valeurs["fin"], dict(apres.conflits)) == ("2027-04-01", {})


def test_une_ligne_arrivee_avant_la_creation_attend() -> None:
    ligne = _fin("a1/0", "2027-02-01")
    assert projeter(ENTITE, [ligne]) is None
    assert _projeter(ligne).valeurs["fin"] == "2027-02-01"


def test_une_ligne_ne_remplace_que_dans_son_champ() -> None:
    autre = Ligne("b1/0", ENTITE, "debut", ("a1/0",), "2027-01-01", ("002", "b"))
    assert _projeter(_fin("a1/0", "2027-02-01"), autre).valeurs["fin"] == "2027-02-01"


def test_supprimer_ne_l_emporte_pas_sur_une_ecriture_qu_on_n_a_pas_vue() -> None:
    vue = _fin("a1/0", "2027-02-01")
    suppression = Ligne("a2/0", ENTITE, SUPPRESSION, ("a1/0",), True, ("002", "a"))
    assert projeter(ENTITE, [_creation(), vue, suppression]) is None
    concurrente = _fin("b1/0", "2027-03-01", ["a1/0"])
    p = projeter(ENTITE, [_creation(), vue, suppression, concurrente])
    assert p is not None
    assert p.valeurs["fin"] == "2027-03-01"


def test_une_suppression_a_vu_sa_propre_entree() -> None:
    """Une entrée qui récrit des champs et ôte l'entité l'ôte (annulation d'une renaissance)."""
    avant = _fin("a1/0", "2027-02-01")
    reecrite = _fin("a2/1", "2027-01-01", ["a1/0"], ordre="002")
    suppression = Ligne("a2/0", ENTITE, SUPPRESSION, ("a1/0",), True, ("002", "a"))
    assert projeter(ENTITE, [_creation(), avant, reecrite, suppression]) is None


def test_un_type_ou_un_champ_inconnu_reste_au_journal() -> None:
    inconnu = replace(_creation(), apres={"type": "vaisseau", "jeune": None})
    assert projeter(ENTITE, [inconnu]) is None
    couleur = Ligne("a1/0", ENTITE, "couleur", (), "bleu", ("001", "a"))
    assert dict(_projeter(couleur).valeurs) == {}


@pytest.mark.parametrize("valeur", [12, "20270110", "2027-W01-1", "2027-02-30", "2027-1-1", True])
def test_une_date_d_une_autre_forme_vaut_inconnue(valeur: object) -> None:
    """Les déclencheurs comparent des textes AAAA-MM-JJ : rien d'autre n'entre dans les tables."""
    ligne = Ligne("a1/0", ENTITE, "debut", (), valeur, ("001", "a"))
    assert "debut" not in _projeter(ligne).valeurs


# --- Montée du vocabulaire ----------------------------------------------------------------------


def test_les_lignes_anciennes_montent_a_la_lecture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Un champ renommé en version suivante : anciennes et nouvelles lignes se répondent."""

    def monter_une(champ: str, valeur: journal.Valeur) -> tuple[str, journal.Valeur]:
        return ("fin", valeur) if champ == "terme" else (champ, valeur)

    def monter_deux(champ: str, valeur: journal.Valeur) -> tuple[str, journal.Valeur]:
        return (champ, f"{valeur}-01") if champ == "fin" and len(valeur) == 7 else (champ, valeur)

    monkeypatch.setattr(journal, "VERSION", VERSION + 2)
    monkeypatch.setattr(journal, "MONTEES", {VERSION: monter_une, VERSION + 1: monter_deux})
    assert journal.monter("terme", "2027-02", VERSION) == ("fin", "2027-02-01")
    assert journal.monter("fin", "2027-02", VERSION + 1) == ("fin", "2027-02-01")
    assert journal.monter("terme", "2027-02", VERSION + 2) == ("terme", "2027-02")


def test_chaque_version_a_sa_montee() -> None:
    assert sorted(journal.MONTEES) == list(range(1, VERSION))

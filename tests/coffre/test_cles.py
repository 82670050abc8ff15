"""Mots de passe, fentes, récupération : qui peut ouvrir, et rien d'autre (B.13 n° 8)."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.coffre import argon, cles
from ase_parcours.coffre.argon import PLANCHER, ParametresArgon2
from ase_parcours.coffre.entete import Entete, Fente
from ase_parcours.coffre.recuperation import (
    creer_code_recuperation,
    ecrire_code_recuperation,
    lire_code_recuperation,
)
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import OuvertureImpossible, RefusMetier, UsageInvalide

SEL = bytes(16)


@pytest.fixture(scope="module")
def dek() -> Secret:
    return cles.creer_dek()


@pytest.fixture(scope="module")
def entete(dek: Secret) -> Entete:
    return creer(dek, "élève à vie")


def creer(dek: Secret, mot_de_passe: str) -> Entete:
    return cles.creer_entete(
        dek,
        sel_base=SEL,
        compte="c1",
        nom="Alex",
        mot_de_passe=mot_de_passe,
        parametres=PLANCHER,
    )


def refus(entete: Entete, nom: str, mot_de_passe: str) -> OuvertureImpossible:
    with pytest.raises(OuvertureImpossible) as erreur:
        cles.deverrouiller(entete, nom, mot_de_passe)
    return erreur.value


def test_cle_de_256_bits_jamais_deux_fois_la_meme() -> None:
    assert len(cles.creer_dek()) == 32
    assert cles.creer_dek() != cles.creer_dek()


def test_ouvre_en_nfc_et_en_nfd(entete: Entete, dek: Secret) -> None:
    for forme in ("NFC", "NFD"):
        tape = unicodedata.normalize(forme, "élève à vie")
        assert cles.deverrouiller(entete, "alex", tape) == dek


@pytest.mark.parametrize("nom", ["Alex", "ALEX", " alex "])
def test_nom_du_compte_sans_casse_ni_blancs(entete: Entete, dek: Secret, nom: str) -> None:
    assert cles.deverrouiller(entete, nom, "élève à vie") == dek


def test_meme_reponse_quelle_que_soit_la_raison(
    entete: Entete, monkeypatch: pytest.MonkeyPatch
) -> None:
    couts: list[ParametresArgon2] = []
    vraie = argon.deriver

    def comptee(mot_de_passe: Secret, sel: bytes, parametres: ParametresArgon2) -> Secret:
        couts.append(parametres)
        return vraie(mot_de_passe, sel, parametres)

    monkeypatch.setattr(argon, "deriver", comptee)
    essais = [
        ("alex", "faux"),
        ("inconnu", "élève à vie"),
        ("alex", ""),
        ("alex", "élève à vie "),
        ("alex", "ÉLÈVE À VIE"),
        ("alex", "x" * 1_000_000),
        ("alex", "\ud800"),
    ]
    reponses = {str(refus(entete, *essai)) for essai in essais}
    assert len(reponses) == 1
    # Même durée par construction : une dérivation, du même coût, à chaque fois.
    assert couts == [PLANCHER] * len(essais)


def test_pas_de_verrouillage_apres_plusieurs_erreurs(entete: Entete, dek: Secret) -> None:
    for _ in range(3):
        refus(entete, "alex", "faux")
    assert cles.deverrouiller(entete, "alex", "élève à vie") == dek


def test_mot_de_passe_d_un_megaoctet(dek: Secret) -> None:
    long = "é" * 500_000
    assert cles.deverrouiller(creer(dek, long), "alex", long) == dek


def test_mot_de_passe_vide_refuse_a_la_creation(entete: Entete, dek: Secret) -> None:
    with pytest.raises(UsageInvalide) as vide:
        creer(dek, "")
    assert vide.value.code == "mot_de_passe_vide"
    with pytest.raises(UsageInvalide):
        cles.redefinir_mot_de_passe(entete, dek, "alex", "")


def test_changer_de_mot_de_passe(entete: Entete, dek: Secret) -> None:
    neuf = cles.changer_mot_de_passe(entete, "alex", "élève à vie", "autre phrase")
    assert neuf.sequence == entete.sequence + 1
    assert neuf.sel_base == entete.sel_base
    assert neuf.comptes[0].sel != entete.comptes[0].sel
    assert cles.deverrouiller(neuf, "alex", "autre phrase") == dek
    refus(neuf, "alex", "élève à vie")


def test_changer_exige_l_ancien(entete: Entete) -> None:
    with pytest.raises(OuvertureImpossible):
        cles.changer_mot_de_passe(entete, "alex", "faux", "autre phrase")


def test_second_compte_puis_retrait(entete: Entete, dek: Secret) -> None:
    deux = cles.ajouter_fente(
        entete, dek, compte="c2", nom="Zoé", mot_de_passe="b", parametres=PLANCHER
    )
    assert [f.nom for f in deux.comptes] == ["Alex", "Zoé"]
    assert cles.deverrouiller(deux, "zoé", "b") == dek
    refus(deux, "zoé", "élève à vie")
    seul = cles.retirer_fente(deux, dek, deux.comptes[0].id)
    assert cles.deverrouiller(seul, "Zoé", "b") == dek
    refus(seul, "alex", "élève à vie")


@pytest.mark.parametrize(("compte", "nom"), [("c1", "Autre"), ("c2", "ALEX"), ("c2", "alex ")])
def test_compte_en_double_refuse(entete: Entete, dek: Secret, compte: str, nom: str) -> None:
    with pytest.raises(UsageInvalide) as double:
        cles.ajouter_fente(entete, dek, compte=compte, nom=nom, mot_de_passe="b")
    assert double.value.code == "compte_existe"


def test_nom_vide_et_fente_inconnue(entete: Entete, dek: Secret) -> None:
    with pytest.raises(UsageInvalide):
        cles.ajouter_fente(entete, dek, compte="c2", nom="  ", mot_de_passe="b")
    with pytest.raises(UsageInvalide):
        cles.retirer_fente(entete, dek, "inconnue")
    with pytest.raises(UsageInvalide):
        cles.redefinir_mot_de_passe(entete, dek, "inconnu", "b")


def test_le_dernier_compte_ne_se_retire_pas(entete: Entete, dek: Secret) -> None:
    code = creer_code_recuperation()
    deux = cles.ajouter_recuperation(entete, dek, code, parametres=PLANCHER)
    with pytest.raises(RefusMetier) as dernier:
        cles.retirer_fente(deux, dek, deux.comptes[0].id)
    assert dernier.value.code == "dernier_compte"


def test_recuperation_ouvre_et_survit_au_changement(entete: Entete, dek: Secret) -> None:
    code = creer_code_recuperation()
    neuf = cles.ajouter_recuperation(entete, dek, code, parametres=PLANCHER)
    neuf = cles.changer_mot_de_passe(neuf, "alex", "élève à vie", "autre")
    relu = lire_code_recuperation(ecrire_code_recuperation(code))
    retrouvee = cles.deverrouiller_par_code(neuf, relu)
    assert retrouvee == dek
    refait = cles.redefinir_mot_de_passe(neuf, retrouvee, "alex", "troisième")
    assert cles.deverrouiller(refait, "alex", "troisième") == dek


def test_code_d_un_autre_coffre_refuse(entete: Entete, dek: Secret) -> None:
    neuf = cles.ajouter_recuperation(entete, dek, creer_code_recuperation(), parametres=PLANCHER)
    for cible in (entete, neuf):
        with pytest.raises(OuvertureImpossible) as refuse:
            cles.deverrouiller_par_code(cible, creer_code_recuperation())
        assert refuse.value.code == "code_recuperation_refuse"


@pytest.mark.parametrize(
    "change",
    [
        lambda f: replace(f, compte="c2"),
        lambda f: replace(f, id="autre"),
        lambda f: replace(f, sel=bytes(16)),
        lambda f: replace(f, parametres=ParametresArgon2(passes=4)),
        lambda f: replace(f, boite=bytes([f.boite[0] ^ 1]) + f.boite[1:]),
    ],
)
def test_une_fente_ne_se_trafique_pas(entete: Entete, change: object) -> None:
    assert callable(change)
    fente = change(entete.comptes[0])
    assert isinstance(fente, Fente)
    refus(replace(entete, fentes=(fente,)), "alex", "élève à vie")


def test_une_fente_ne_se_transplante_pas(entete: Entete) -> None:
    autre = replace(entete, coffre="00000000-0000-4000-8000-000000000000")
    refus(autre, "alex", "élève à vie")


def test_cles_derivees_distinctes(dek: Secret) -> None:
    derivees = [cles.cle_derivee(dek, u) for u in (b"a", b"b")]
    assert derivees[0] != derivees[1]
    assert derivees[0] == cles.cle_derivee(dek, b"a")
    assert dek not in derivees


@pytest.mark.parametrize(
    "bornes",
    [{"memoire_kio": 65535}, {"passes": 2}, {"fils": 1}, {"memoire_kio": 2**31}, {"passes": 999}],
)
def test_parametres_sous_le_plancher_ou_demesures(bornes: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="bornes"):
        ParametresArgon2(**bornes)


def test_calibrer_suit_la_cible(monkeypatch: pytest.MonkeyPatch) -> None:
    assert argon.calibrer(cible=0.0) == PLANCHER
    instants = iter([0.0, 0.1])
    monkeypatch.setattr("ase_parcours.coffre.argon.time.perf_counter", lambda: next(instants))
    assert argon.calibrer(cible=0.7).memoire_kio == 8 * PLANCHER.memoire_kio


@given(st.binary(min_size=17, max_size=17), st.sampled_from(["", " ", "-", "–", "  "]))
def test_code_relu_malgre_casse_et_separateurs(octets: bytes, separateur: str) -> None:
    ecrit = ecrire_code_recuperation(Secret(octets))
    assert [len(g) for g in ecrit.split("-")] == [4] * 8
    tape = ecrit.replace("-", separateur).lower().replace("0", "o").replace("1", "l")
    assert lire_code_recuperation(f" {tape}\n") == Secret(octets)


def test_une_faute_de_frappe_est_vue() -> None:
    ecrit = ecrire_code_recuperation(Secret(bytes(range(17)))).replace("-", "")
    for position in range(len(ecrit)):
        autre = "2" if ecrit[position] != "2" else "3"
        fautif = ecrit[:position] + autre + ecrit[position + 1 :]
        with pytest.raises(OuvertureImpossible) as faute:
            lire_code_recuperation(fautif)
        assert fautif not in str(faute.value)


@pytest.mark.parametrize("texte", ["", "abc", "U" * 32, "0" * 33, "é" * 32, "x" * 10_000_000])
def test_code_impossible(texte: str) -> None:
    with pytest.raises(OuvertureImpossible) as faute:
        lire_code_recuperation(texte)
    assert faute.value.code == "code_recuperation_invalide"

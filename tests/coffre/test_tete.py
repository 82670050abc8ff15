"""La tête authentifiée : elle se souvient de ce que le coffre a déjà eu."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_coffre import nouvelle_cle, retourner_bit

from ase_parcours.coffre import tete as module
from ase_parcours.coffre.cles import USAGE_TETE, cle_derivee
from ase_parcours.coffre.emplacements import TETE
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.tete import (
    Absente,
    Bout,
    Comparaison,
    EtatTete,
    Falsifiee,
    comparer,
    ecrire,
    lire,
)

A, B = ("a", "1"), ("b", "1")


@pytest.fixture
def cle() -> Secret:
    return cle_derivee(nouvelle_cle(), USAGE_TETE)


def etat(**chaines: int) -> EtatTete:
    """Deux coffres de même histoire donnent les mêmes empreintes."""
    return EtatTete(
        sum(chaines.values()),
        {(nom, "1"): Bout(n, f"{nom}{n}") for nom, n in chaines.items()},
    )


def test_aller_retour(tmp_path: Path, cle: Secret) -> None:
    for voulu in (EtatTete(0), etat(a=12, b=3)):
        ecrire(tmp_path, cle, voulu)
        assert lire(tmp_path, cle) == voulu
    assert (tmp_path / TETE).stat().st_mode & 0o777 == 0o600


def test_absente(tmp_path: Path, cle: Secret) -> None:
    assert isinstance(lire(tmp_path, cle), Absente)


def test_tout_changement_est_vu(tmp_path: Path, cle: Secret) -> None:
    ecrire(tmp_path, cle, etat(a=12))
    fichier = tmp_path / TETE
    bon = fichier.read_bytes()
    for position in range(len(bon)):
        retourner_bit(fichier, position)
        assert isinstance(lire(tmp_path, cle), Falsifiee), position
        fichier.write_bytes(bon)
    assert lire(tmp_path, cle) == etat(a=12)


@pytest.mark.parametrize("contenu", [b"", b"{}", b"[]", b"\xff", b'{"contenu":{},"sceau":"zz"}'])
def test_illisible(tmp_path: Path, cle: Secret, contenu: bytes) -> None:
    (tmp_path / TETE).write_bytes(contenu)
    assert isinstance(lire(tmp_path, cle), Falsifiee)


def test_tete_d_un_autre_coffre(tmp_path: Path, cle: Secret) -> None:
    ecrire(tmp_path, nouvelle_cle(), etat(a=12))
    assert isinstance(lire(tmp_path, cle), Falsifiee)


def test_version_inconnue_bien_scellee(tmp_path: Path, cle: Secret) -> None:
    contenu = {**module._contenu(etat(a=1)), "version": 2}
    enveloppe = {"contenu": contenu, "sceau": module._sceau(cle, contenu).hex()}
    (tmp_path / TETE).write_text(json.dumps(enveloppe), "utf-8")
    assert isinstance(lire(tmp_path, cle), Falsifiee)


@pytest.mark.parametrize(
    ("tete", "base", "attendu"),
    [
        (etat(a=5), etat(a=5), Comparaison.EGALE),
        (EtatTete(0), EtatTete(0), Comparaison.EGALE),
        (etat(a=5), etat(a=6), Comparaison.EN_AVANCE),
        (etat(a=5), etat(a=5, b=1), Comparaison.EN_AVANCE),
        (etat(a=5), etat(a=4), Comparaison.EN_RETARD),
        (etat(a=5, b=1), etat(a=5), Comparaison.EN_RETARD),
        (etat(a=5, b=1), etat(a=9), Comparaison.EN_RETARD),
        (etat(a=5), EtatTete(0), Comparaison.EN_RETARD),
        (etat(a=5), EtatTete(5, {A: Bout(5, "autre")}), Comparaison.DIVERGENTE),
        (
            etat(a=5, b=7),
            EtatTete(11, {A: Bout(5, "autre"), B: Bout(6, "b6")}),
            Comparaison.DIVERGENTE,
        ),
        (EtatTete(9, {A: Bout(5, "a5")}), etat(a=5), Comparaison.EN_RETARD),
        (EtatTete(4, {A: Bout(5, "a5")}), etat(a=5), Comparaison.EN_AVANCE),
    ],
)
def test_comparaison(tete: EtatTete, base: EtatTete, attendu: Comparaison) -> None:
    assert comparer(tete, base) is attendu


def test_une_chaine_plus_longue_doit_prolonger_sa_tete() -> None:
    def memes(chaine: tuple[str, str], numero: int) -> str:
        return f"{chaine[0]}{numero}"

    assert comparer(etat(a=5), etat(a=8), memes) is Comparaison.EN_AVANCE
    assert comparer(etat(a=5), etat(a=8), lambda *_: "autre") is Comparaison.DIVERGENTE
    assert comparer(etat(a=5), etat(a=8), lambda *_: None) is Comparaison.DIVERGENTE


_HISTOIRES = st.dictionaries(st.sampled_from("abc"), st.integers(1, 9), max_size=3)


@given(_HISTOIRES, _HISTOIRES)
def test_jamais_egale_ni_en_avance_s_il_manque_une_entree(
    tete: dict[str, int], base: dict[str, int]
) -> None:
    manque = any(base.get(nom, 0) < n for nom, n in tete.items())
    reponse = comparer(etat(**tete), etat(**base))
    assert (reponse is Comparaison.EN_RETARD) == manque
    if not manque:
        assert (reponse is Comparaison.EGALE) == (tete == base)

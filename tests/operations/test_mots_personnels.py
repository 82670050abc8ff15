"""Le dictionnaire personnel : dans le coffre, hors du journal, à un seul compte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.lectures.orthographe import mots_du_compte
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces, orthographe
from ase_parcours.operations.seance import Seance

AU = date(2026, 11, 22)
CLAIRE, OMAR = ("Claire Morel", "cheval pile agrafe"), ("Omar Diop", "table verte nuage")


@pytest.fixture
def coffre(tmp_path: Path) -> Path:
    dossier = tmp_path / "coffre"
    with acces.creer(dossier, *CLAIRE, AU, parametres=PLANCHER) as seance:
        omar = {"nom": OMAR[0], "roles": ["statistiques", "educateur"], "mot_de_passe": OMAR[1]}
        seance.faire("creer_compte", omar, AU)
    return dossier


@contextmanager
def ouvert(coffre: Path, qui: tuple[str, str]) -> Iterator[Seance]:
    with acces.ouvrir(coffre, *qui) as seance:
        yield seance


def mots(seance: Seance) -> tuple[str, ...]:
    with seance.lire() as conn:
        return mots_du_compte(conn, seance.coffre.compte.id)


def journal(seance: Seance) -> int:
    with seance.lire() as conn:
        return int(conn.exec_driver_sql("SELECT count(*) FROM journal").scalar_one())


def test_un_mot_garde_se_retrouve_et_se_retire(coffre: Path) -> None:
    with ouvert(coffre, CLAIRE) as seance:
        avant = journal(seance)
        for mot in ("Kéran", " apéjiste ", "Kéran", "pair-aidance"):
            seance.faire("ajouter_mot", {"mot": mot}, AU)
        assert mots(seance) == ("Kéran", "apéjiste", "pair-aidance")
        assert journal(seance) == avant
    with ouvert(coffre, CLAIRE) as seance:
        seance.faire("oublier_mot", {"mot": "Kéran"}, AU)
        seance.faire("oublier_mot", {"mot": "jamais gardé"}, AU)
        assert mots(seance) == ("apéjiste", "pair-aidance")


def test_les_mots_d_un_compte_ne_sont_pas_ceux_d_un_autre(coffre: Path) -> None:
    with ouvert(coffre, CLAIRE) as seance:
        seance.faire("ajouter_mot", {"mot": "Kéran"}, AU)
    with ouvert(coffre, OMAR) as seance:
        assert mots(seance) == ()
        seance.faire("ajouter_mot", {"mot": "apéjiste"}, AU)
    with ouvert(coffre, CLAIRE) as seance:
        assert mots(seance) == ("Kéran",)


@pytest.mark.parametrize("mot", ["", "deux mots", "x" * 61, "abc1", "a\x00b", "--", "<b>"])
def test_ce_qui_n_est_pas_un_mot_est_refuse(coffre: Path, mot: str) -> None:
    with ouvert(coffre, CLAIRE) as seance:
        with pytest.raises(ErreurParcours) as refus:
            seance.faire("ajouter_mot", {"mot": mot}, AU)
        assert refus.value.code == "mot_refuse"
        assert mots(seance) == ()


def test_un_dictionnaire_plein_le_dit(coffre: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orthographe, "MOTS_MAX", 1)
    with ouvert(coffre, CLAIRE) as seance:
        seance.faire("ajouter_mot", {"mot": "Kéran"}, AU)
        with pytest.raises(ErreurParcours) as refus:
            seance.faire("ajouter_mot", {"mot": "apéjiste"}, AU)
        assert refus.value.code == "dictionnaire_plein"


def test_aucun_fichier_du_coffre_ne_montre_un_mot(coffre: Path) -> None:
    with ouvert(coffre, CLAIRE) as seance:
        seance.faire("ajouter_mot", {"mot": "Zebulonisme"}, AU)
    for fichier in coffre.rglob("*"):
        if fichier.is_file():
            assert b"Zebulonisme" not in fichier.read_bytes()

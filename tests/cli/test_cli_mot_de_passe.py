"""Le mot de passe : fichier ou entrée standard, première ligne, UTF-8 puis NFC."""

from __future__ import annotations

import getpass
import io
import json
import sys
import unicodedata
from pathlib import Path

import pytest
from outils_cli import MOT_DE_PASSE, Poste

ACCENTS = "Forêt à côté du père Noël"
NFC, NFD = (unicodedata.normalize(f, ACCENTS) for f in ("NFC", "NFD"))


def creer(poste: Poste, secret: bytes) -> Path:
    """Un coffre neuf ouvert par ce fichier de mot de passe."""
    poste.secret.write_bytes(secret)
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer")
    assert fini.code == 0, fini
    return poste.coffre


def ouvre(poste: Poste, secret: bytes) -> bool:
    poste.secret.write_bytes(secret)
    fini = poste("jeunes")
    assert fini.code in (0, 3), fini
    if fini.code == 3:
        assert fini.erreur["nom"] == "mot_de_passe_refuse"
    return fini.code == 0


def test_nfc_et_nfd_sont_le_meme_mot_de_passe(poste: Poste) -> None:
    assert NFC != NFD
    creer(poste, NFD.encode() + b"\n")
    assert ouvre(poste, NFC.encode())
    assert ouvre(poste, NFD.encode())
    assert not ouvre(poste, ACCENTS.replace("ê", "e").encode())


@pytest.mark.parametrize(
    "fichier",
    [
        b"%s",
        b"%s\n",
        b"%s\r\n",
        b"\xef\xbb\xbf%s\n",
        b"%s\nseconde ligne\n",
        b"%s\r\nseconde ligne",
    ],
)
def test_premiere_ligne_sans_sa_fin_ni_sa_marque(poste: Poste, fichier: bytes) -> None:
    assert ouvre(poste, fichier % MOT_DE_PASSE.encode())


@pytest.mark.parametrize("fichier", [b" %s\n", b"%s \n", b"%s\t", b"\n%s\n", b"%s\xc2\xa0\n"])
def test_les_blancs_comptent(poste: Poste, fichier: bytes) -> None:
    assert not ouvre(poste, fichier % MOT_DE_PASSE.encode())


def test_blancs_de_fin_voulus(poste: Poste) -> None:
    creer(poste, b"phrase  \n")
    assert ouvre(poste, b"phrase  ")
    assert not ouvre(poste, b"phrase")


@pytest.mark.parametrize("fichier", [b"", b"\n", b"\r\n", b"\xef\xbb\xbf\n"])
def test_vide(poste: Poste, fichier: bytes) -> None:
    poste.secret.write_bytes(fichier)
    fini = poste("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (3, "mot_de_passe_refuse")
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer")
    assert (fini.code, fini.erreur["nom"]) == (2, "mot_de_passe_vide")
    assert poste("jeunes").code == 6  # aucun demi-coffre n'est resté


def test_un_mega_octet(poste: Poste) -> None:
    long = b"a" * 1_000_000
    creer(poste, long + b"\n")
    assert ouvre(poste, long)
    assert not ouvre(poste, long[:-1])


def test_demesure(poste: Poste) -> None:
    poste.secret.write_bytes(b"a" * (1 << 22))
    fini = poste("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (3, "mot_de_passe_trop_long")


def test_pas_en_utf_8(poste: Poste) -> None:
    poste.secret.write_bytes("pèr".encode("latin-1"))
    fini = poste("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (3, "mot_de_passe_illisible")


def test_dossier_a_la_place_du_fichier(poste: Poste) -> None:
    poste.secret = poste.racine
    assert poste("jeunes").erreur["nom"] == "mot_de_passe_fichier"


def test_par_l_entree_standard(poste: Poste) -> None:
    poste.secret = Path("-")
    assert poste("jeunes", entree=MOT_DE_PASSE.encode() + b"\nsuite").code == 0
    assert poste("jeunes", entree=b"autre\n").code == 3
    assert poste("jeunes", entree=b"").code == 3


def test_mot_de_passe_puis_json_sur_la_meme_entree(poste: Poste) -> None:
    arguments = json.dumps({"jeune": "P-1", "nom": "Roc"}).encode()
    poste.secret = Path("-")
    fini = poste(
        "faire", "enregistrer_jeune", "-", entree=MOT_DE_PASSE.encode() + b"\n" + arguments
    )
    assert (fini.code, fini.json["jeunes"]) == (0, ["P-1"])


def test_au_terminal(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    reponses: list[str] = []

    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("outils_cli.io.TextIOWrapper", Terminal)
    monkeypatch.setattr(getpass, "getpass", lambda _invite: reponses.pop(0))
    base = ["--coffre", str(poste.coffre), "--json"]
    reponses[:] = [MOT_DE_PASSE]
    assert poste.lancer("jeunes", *base).code == 0
    neuf = ["--coffre", str(poste.racine / "neuf"), "--json"]
    reponses[:] = ["une phrase", "une autre"]
    fini = poste.lancer("coffre", "creer", *neuf)
    assert (fini.code, fini.erreur["nom"]) == (2, "mots_de_passe_differents")
    reponses[:] = ["une phrase", "une phrase"]
    assert poste.lancer("coffre", "creer", *neuf).code == 0
    assert sys.stdin is not None

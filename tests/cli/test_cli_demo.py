"""« demo » sans écran et « --self-test »."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from outils_cli import Poste, pages_du_pdf, processus

from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.verification import verifier
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations.demonstration import peupler, produire
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue

AU = date(2026, 11, 22)
_PNG = b"\x89PNG\r\n\x1a\n"


def test_demo_sans_ecran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    dossier = tmp_path / "demo"
    fini = processus("demo", "--dossier", dossier, "--au", "2026-11-22", "--silencieux")
    assert fini.code == 0, fini.erreurs
    trouve = re.search(r"Compte : demo, mot de passe : (\w{8,})\n", fini.erreurs)
    assert trouve is not None  # même silencieux, il faut pouvoir l'ouvrir
    ecrits = [Path(ligne.strip()) for ligne in fini.sortie.splitlines() if ligne.startswith("  ")]
    assert str(dossier) in fini.sortie
    assert {f.suffix for f in ecrits} == {".pdf", ".png"}
    for fichier in ecrits:
        octets = fichier.read_bytes()
        assert octets.startswith(_PNG if fichier.suffix == ".png" else b"%PDF")
        assert len(octets) > 5_000
    ecrans = {f.stem.rsplit("-", 1)[0] for f in ecrits if f.parent.name == "ecrans"}
    assert len(ecrans) >= 7
    documents = [f for f in ecrits if f.suffix == ".pdf"]
    feuilles = {f.name for f in ecrits if f.parent.name == "pages"}
    assert {f"{f.stem}-p1.png" for f in documents} <= feuilles
    secret = tmp_path / "secret"
    secret.write_text(trouve[1], "utf-8")
    (coffre,) = [d for d in dossier.iterdir() if (d / "coffre.db").exists()]
    options: tuple[object, ...] = ("--coffre", coffre, "--mot-de-passe-fichier", secret, "--json")
    # Trois comptes y ont écrit : on dit lequel on est.
    options = (*options, "--utilisateur", "demo")
    assert len(processus("jeunes", *options).json) > 50
    assert processus("coffre", "verifier", *options).json["sain"] is True


def test_demo_refuse_un_dossier_occupe(poste: Poste) -> None:
    for occupe in (poste.racine, poste.secret):
        fini = poste.lancer("demo", "--dossier", occupe, "--json")
        assert (fini.code, fini.erreur["nom"]) == (2, "dossier_non_vide")
    fini = poste.lancer("demo", "--dossier", poste.secret / "sous", "--json")
    assert (fini.code, fini.erreur["nom"]) == (6, "pas_un_dossier")


def test_la_demonstration_montre_chaque_niveau(tmp_path: Path) -> None:
    with peupler(tmp_path / "coffre", "demo", "abc", AU) as seance:
        with seance.lire() as conn:
            lignes = lister(conn, AU, seance.coffre.reperes)
        assert {x.niveau for x in lignes} == set(Niveau)
        ecrits = produire(seance, tmp_path, AU)
        types = [f.name.split("_P75")[0].split("_93E")[0].split("_DEMO")[0] for f in ecrits]
        assert types.count("plan_transition") == len(Niveau)
        assert set(types) == {n for n, f in CATALOGUE.items() if f.etendue is Etendue.JEUNE}
        assert "Elsa Marchand" in pages_du_pdf(ecrits[-1].read_bytes())[0]
        assert verifier(seance.coffre, AU) == []


def test_la_demonstration_est_reproductible(tmp_path: Path) -> None:
    vues = []
    for nom in ("un", "deux"):
        with peupler(tmp_path / nom, "demo", "abc", AU) as seance, seance.lire() as conn:
            vues.append(
                [(x.dossier, x.nom, x.niveau) for x in lister(conn, AU, seance.coffre.reperes)]
            )
    assert vues[0] == vues[1]


def test_self_test(tmp_path: Path) -> None:
    fini = processus("--self-test")
    derniere = fini.sortie.splitlines()[-1]
    trouve = re.fullmatch(r"(\d+) passed, 0 failed", derniere)
    assert trouve is not None, fini.sortie
    assert fini.code == 0
    assert int(trouve[1]) == len(fini.sortie.splitlines()) - 1 >= 8


def test_self_test_en_echec(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    def echouer() -> None:
        raise ValueError("Roc Ana")

    monkeypatch.setattr(
        "ase_parcours.cli.autotest.CONTROLES", {"bon": lambda: None, "mauvais": echouer}
    )
    fini = poste.lancer("--self-test")
    assert (fini.code, fini.sortie.splitlines()[-1]) == (5, "1 passed, 1 failed")
    assert "Roc" not in fini.sortie

"""« demo --exercices » sans écran, dans un vrai processus, résolu par la ligne de commande."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from outils_cli import Poste, pages_du_pdf, processus

from ase_parcours.echanges.situations_fictives import lire_situations
from ase_parcours.operations import acces, exercices

AU = "2026-11-22"


def test_le_coffre_d_exercice_se_fait_et_se_resout_sans_ecran(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    dossier = tmp_path / "exercice"
    fini = processus("demo", "--exercices", "--dossier", dossier, "--au", AU, "--silencieux")
    assert fini.code == 0, fini.erreurs
    # Même silencieux, il faut pouvoir l'ouvrir.
    assert fini.erreurs == "Compte : Exercice, mot de passe : exercice\n"
    fascicule = (dossier / "exercices.md").read_text("utf-8")
    assert str(dossier / "exercices.md") in fini.sortie
    assert [x[3:].split(".")[0] for x in fascicule.splitlines() if x.startswith("## ")] == [
        str(rang) for rang in range(1, 11)
    ]
    assert fascicule.count("### Solution") == 10

    secret = tmp_path / "secret"
    secret.write_text("exercice\n", "utf-8")
    (coffre,) = [d for d in dossier.iterdir() if (d / "coffre.db").exists()]
    ouvrir = ("--coffre", coffre, "--mot-de-passe-fichier", secret, "--au", AU, "--json")
    assert processus("coffre", "verifier", *ouvrir).json["sain"] is True
    affecter = {"jeune": "EXO-08", "referent": "M. Grandjouan", "le": AU}
    fini = processus(
        "faire", "affecter_referent", "-", *ouvrir, entree=json.dumps(affecter).encode()
    )
    assert fini.code == 0, fini.erreurs
    jour = date.fromisoformat(AU)
    with exercices.s_exercer(coffre, jour) as seance, seance.lire() as conn:
        situations = lire_situations(jour)
        etats = exercices.etats(conn, situations, jour, seance.coffre.reperes)
    assert [e.situation.code for e in etats if e.resolue] == ["referent"]

    cible = tmp_path / "plan.pdf"
    imprimer = ("rapport", "plan_transition", "--jeune", "EXO-01", "--vers", cible, *ouvrir)
    assert processus(*imprimer).code == 0
    assert all("EXERCICE" in page for page in pages_du_pdf(cible.read_bytes()))


def test_un_dossier_occupe_est_refuse(poste: Poste) -> None:
    fini = poste.lancer("demo", "--exercices", "--dossier", poste.racine, "--json")
    assert (fini.code, fini.erreur["nom"]) == (2, "dossier_non_vide")


def test_le_coffre_d_exercice_n_est_pas_le_coffre_du_poste() -> None:
    exercice, vrai = acces.dossier_d_exercice(), acces.dossier_par_defaut()
    assert vrai not in exercice.parents
    assert exercice not in vrai.parents
    assert exercice != vrai

"""Chasse au clair (securite.md B.13, n° 28 et 29) : rien de lisible hors des exports demandés.

Des noms témoins et les secrets sont cherchés, après usage, dans tout ce que le poste garde :
dossier du coffre, dossier personnel, temporaires, configuration, messages.
"""

from __future__ import annotations

import base64
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from outils_clair import chercher, formes
from outils_cli import COMPTE, JEUNES, MOT_DE_PASSE, PDF, Poste, classeur, environnement

from ase_parcours.coffre import cles, emplacements
from ase_parcours.coffre.entete_fichiers import lire_entete

CANARIS = ("Zyxwatrice", "Quorvemont", "Pilkanneau", "Brèvelotte", "0698761234")
"""Nom, prénom, lieu, texte libre, téléphone : ce que portent les dossiers du test."""


@pytest.fixture
def lieux(poste: Poste, maison: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Tous les endroits où le programme pourrait laisser quelque chose."""
    provisoire = poste.racine / "provisoire"
    provisoire.mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(provisoire))
    monkeypatch.setattr("tempfile.tempdir", None)
    return [poste.coffre, poste.racine / "configuration", provisoire, maison]


def travailler(poste: Poste, exports: Path) -> str:
    """Une journée : saisie, import, pièce, sortie, documents, recherche, sauvegarde, erreurs."""
    nom, prenom, lieu, texte, telephone = CANARIS
    exports.mkdir()
    dits = []
    ligne = ["P-1", nom, prenom, date(2008, 3, 1), lieu, f"Mme {nom}"]
    suivi = classeur(
        exports / "suivi.xlsx", {"Jeunes": [JEUNES, ligne, [None, nom, prenom], ["P-1", nom]]}
    )
    ods_et_csv = exports / "suivi.csv"
    ods_et_csv.write_text(f"N° dossier;Nom;Prénom\nP-2;{nom};{prenom}\n", "utf-8")
    saisie = {"jeune": "P-1", "telephone": telephone, "observations": texte, "parole": texte}
    solution = {
        "jeune": "P-1",
        "code": "LOG_SOC",
        "etat": "occupée",
        "debut": "2026-11-01",
        "preuve": "bail signé",
        "gestionnaire": lieu,
    }
    piece = exports / f"bail {nom}.pdf"
    piece.write_bytes(PDF + nom.encode())
    commandes: list[tuple[object, ...]] = [
        ("importer", suivi, "--rejets", exports / "refus.xlsx"),
        ("importer", ods_et_csv, "--simuler"),
        ("importer", ods_et_csv),
        ("faire", "enregistrer_jeune", poste.fichier("exports/a.json", saisie)),
        ("faire", "enregistrer_solution", poste.fichier("exports/b.json", solution)),
        ("jeunes", "--recherche", nom),
        ("garantie",),
        ("rapport", "plan_transition", "--tous", "--vers", exports / "plans"),
        ("coffre", "sauvegarder", poste.coffre / "sauvegarde.ase"),
        ("coffre", "restaurer", poste.coffre / "sauvegarde.ase"),
        ("coffre", "verifier"),
        ("annuler",),
    ]
    for commande in commandes:
        fini = poste(*commande)
        assert fini.code in (0, 1), fini
        dits.append(fini.erreurs)
    fautes: list[tuple[object, ...]] = [
        (
            "faire",
            "enregistrer_jeune",
            poste.fichier("exports/c.json", {"jeune": "P-5", "sexe": nom}),
        ),
        ("garantie", "--jeune", "P-9"),
        ("importer", exports / f"{nom}.xlsx", "--debug"),
        ("sortie", "--jeune", "P-1", "--date", "2026-11-20"),
    ]
    for commande in fautes:
        fini = poste(*commande)
        assert fini.code in (2, 4, 6), fini
        dits.append(fini.erreurs + fini.sortie)
    return "".join(dits)


def test_rien_en_clair_hors_des_exports(poste: Poste, lieux: list[Path]) -> None:
    temoins = {c: formes(c) for c in CANARIS}
    exports = poste.racine / "exports"
    travailler(poste, exports)
    # Le test trouve bien ce qu'il cherche : les exports demandés, eux, le contiennent.
    vus = {temoin for _, temoin in chercher([exports], temoins)}
    assert vus >= {CANARIS[0], CANARIS[1], CANARIS[4]}
    assert chercher(lieux, temoins) == set()
    assert (poste.coffre / emplacements.BASE).stat().st_size > 0


def test_rien_en_clair_apres_une_mort_brutale(poste: Poste, lieux: list[Path]) -> None:
    """Le -wal, le -shm et ce qu'un processus tué laisse sont chiffrés aussi."""
    nom, prenom = CANARIS[:2]
    programme = (
        "import os, sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from ase_parcours.operations import acces\n"
        "secret, nom, prenom = sys.stdin.read().split('|')\n"
        "s = acces.ouvrir(Path(sys.argv[1]), None, secret)\n"
        "au = date(2026, 11, 22)\n"
        "for n in range(20):\n"
        "    arguments = {'jeune': f'P-{n}', 'nom': nom, 'prenom': prenom, 'parole': nom * 500}\n"
        "    s.faire('enregistrer_jeune', arguments, au)\n"
        "os._exit(9)\n"
    )
    subprocess.run(
        [sys.executable, "-c", programme, str(poste.coffre)],
        input=f"{MOT_DE_PASSE}|{nom}|{prenom}".encode(),
        env=environnement(),
        timeout=60,
        check=False,
    )
    assert (poste.coffre / "coffre.db-wal").stat().st_size > 0
    assert chercher(lieux, {c: formes(c) for c in (nom, prenom)}) == set()
    assert len(poste("jeunes").json) == 20


def test_ni_mot_de_passe_ni_cle(poste: Poste, lieux: list[Path]) -> None:
    entete = lire_entete(poste.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    brute = cle.octets()
    temoins = {
        "mot de passe": formes(MOT_DE_PASSE),
        "clé": [
            brute,
            brute.hex().encode(),
            brute.hex().upper().encode(),
            base64.b64encode(brute).rstrip(b"="),
        ],
    }
    dits = travailler(poste, poste.racine / "exports")
    assert chercher([*lieux, poste.racine / "exports"], temoins) == set()
    assert chercher([poste.racine], {"mot de passe": temoins["mot de passe"]}) == {
        ("secret", "mot de passe")  # le fichier que la personne a écrit elle-même
    }
    for secret in (MOT_DE_PASSE, brute.hex()):
        assert secret not in dits


def test_le_processus_ne_montre_pas_le_mot_de_passe(poste: Poste) -> None:
    """Ni argument, ni variable, ni message, même bavard et en erreur."""
    programme = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from ase_parcours.cli import principal\n"
        "def montrer(options):\n"
        "    sys.stdout.write(repr(vars(options)))\n"
        "    for fichier in ('cmdline', 'environ'):\n"
        "        with open(f'/proc/self/{fichier}', 'rb') as f:\n"
        "            sys.stdout.buffer.write(f.read())\n"
        "    raise RuntimeError(sys.argv)\n"
        "principal._MODULES['jeunes'] = 'montrer'\n"
        "import types; module = types.ModuleType('ase_parcours.cli.montrer')\n"
        "module.jeunes = montrer; sys.modules[module.__name__] = module\n"
        "sys.exit(principal.principal(sys.argv[1:]))\n"
    )
    fini = subprocess.run(
        [
            *(sys.executable, "-c", programme, "jeunes", "--debug", "--json"),
            *("--coffre", str(poste.coffre), "--mot-de-passe-fichier", "-"),
        ],
        input=MOT_DE_PASSE.encode(),
        capture_output=True,
        env=environnement(),
        check=False,
    )
    assert fini.returncode == 6
    assert b"RuntimeError" in fini.stderr
    assert MOT_DE_PASSE.encode() not in fini.stdout + fini.stderr


def test_aucune_donnee_dans_les_messages_d_erreur(poste: Poste) -> None:
    dits = travailler(poste, poste.racine / "exports")
    for temoin in CANARIS:
        assert temoin not in dits, temoin

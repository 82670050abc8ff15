"""Le confort d'un grand coffre : s'ouvrir, taper pendant un import, ne rien perdre d'un arrêt.

10 000 dossiers et plus de 500 000 lignes de journal, chaque scène dans un processus neuf.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.operations import acces
from banc.cadre import RACINE
from banc.figures import Figure, scene
from banc.lignes import produit
from banc.lignes.dossier import grand_coffre
from banc.lignes.produit import AU, SECRET, coffre_de_banc

SECONDES = 60.0
"""Durée de la frappe ; réduite par les tests."""
VIES = (5.0, 6.3, 7.7)
"""Secondes de frappe avant chaque arrêt brutal."""


@scene("bureau_ouvrir")
def bureau_ouvrir(dossier: Path) -> Sequence[Figure]:
    """De la clé dérivée au tableau de bord peint, et la mémoire qu'il faut."""
    with grand_coffre(dossier) as seance:
        coffre = seance.coffre.dossier
    _poste("tableau", str(coffre))  # à blanc : fichiers en cache, code compilé
    lu = _poste("tableau", str(coffre))
    return (
        Figure("ouvrir", "clé dérivée, jusqu'au tableau peint", lu["secondes"] * 1000, "ms", 1000),
        Figure("memoire", "mémoire après le tableau", lu["VmRSS"], "Mo", 250),
        Figure("sommet", "sommet de mémoire jusque-là", lu["VmHWM"], "Mo"),
    )


@scene("bureau_frappe")
def bureau_frappe(dossier: Path) -> Sequence[Figure]:
    """Taper une note pendant que 10 000 lignes s'importent."""
    with grand_coffre(dossier) as seance:
        coffre = seance.coffre.dossier
    classeur = dossier / "import.xlsx"
    classeur.write_bytes(octets_cohorte(11, produit.JEUNES // 3, au=AU))
    lu = _poste("frappe", str(coffre), str(classeur), str(SECONDES))
    figures = [
        Figure("frappe_p99", "retard de la boucle en tapant pendant un import, p99", lu["p99"],
               "ms", 16),
        Figure("frappe_pire", "le pire retard", lu["pire"], "ms", 100),
        Figure("frappe_sommet", "sommet de mémoire pendant l'import", lu["VmHWM"], "Mo"),
    ]  # fmt: skip
    if lu["import"]:
        figures.append(Figure("import", "durée de l'import", lu["import"][0], "s"))
    return figures


@scene("arret_brutal")
def arret_brutal(dossier: Path) -> Sequence[Figure]:
    """Tué pendant la frappe : combien de secondes de texte manquent à la réouverture."""
    seance = coffre_de_banc(dossier / "coffre")
    seance.faire("enregistrer_jeune", {"jeune": "B-1", "nom": "Banc", "prenom": "Alix"}, AU)
    seance.fermer()
    pires = 0.0
    for vie in VIES:
        temoin = dossier / "frappes"
        temoin.unlink(missing_ok=True)
        poste = subprocess.Popen(_commande("taper", str(dossier / "coffre"), str(temoin)),
                                 env=_environnement())  # fmt: skip
        while not temoin.exists() or not temoin.read_text():
            time.sleep(0.05)
        time.sleep(vie)
        poste.send_signal(signal.SIGKILL)
        poste.wait()
        frappes = [float(x) for x in temoin.read_text().split("\n") if x]
        with acces.ouvrir(dossier / "coffre", None, SECRET) as rouverte:
            assert rouverte.brouillons is not None
            gardees = rouverte.brouillons.lire()
            texte = str(gardees[-1]["contenu"]["texte"]) if gardees else ""
            rouverte.brouillons.ecrire([])
        perdues = len(frappes) - len(texte)
        if perdues > 0:
            pires = max(pires, frappes[-1] - frappes[len(texte) - 1 if texte else 0])
    return (Figure("perdu", "texte perdu à un arrêt brutal, au pire", pires, "s", 5),)


def _poste(*arguments: str) -> dict[str, Any]:
    fini = subprocess.run(
        _commande(*arguments), env=_environnement(), capture_output=True, check=True, text=True
    )
    lu: dict[str, Any] = json.loads(fini.stdout.splitlines()[-1])
    return lu


def _commande(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "banc.poste", *arguments]


def _environnement() -> dict[str, str]:
    chemins = [str(RACINE / "packaging"), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(chemins), "QT_QPA_PLATFORM": "offscreen"}

"""``python -m banc`` : mesure les lignes demandées (toutes par défaut) et montre les rapports."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import banc.lignes  # noqa: F401 - chaque module y enregistre ses lignes
from banc.cadre import REGISTRE, mesurer_toutes
from banc.tableau import en_json, markdown


def principal(arguments: list[str] | None = None) -> int:
    """Tableau sur la sortie standard ; 1 si ``--exiger`` et qu'une cible n'est pas tenue."""
    analyseur = _analyseur()
    lu = analyseur.parse_args(arguments)
    if inconnues := sorted(set(lu.lignes) - set(REGISTRE)):
        analyseur.error(f"lignes inconnues : {', '.join(inconnues)} ; il y a {', '.join(REGISTRE)}")
    choisies = [REGISTRE[nom] for nom in lu.lignes or REGISTRE]
    mesures = mesurer_toutes(choisies, lu.passages, dire=lambda t: print(t, file=sys.stderr))
    print(markdown(mesures))
    if lu.json:
        Path(lu.json).write_text(en_json(mesures), encoding="utf-8", newline="\n")
        print(f"Détail écrit dans {lu.json}", file=sys.stderr)
    return int(lu.exiger and any(m.tenue is False for m in mesures))


def _analyseur() -> argparse.ArgumentParser:
    analyseur = argparse.ArgumentParser(prog="banc", description=__doc__)
    analyseur.add_argument("lignes", nargs="*", metavar="LIGNE", help="toutes par défaut")
    analyseur.add_argument("--passages", type=int, default=7, help="nombre de mesures (7)")
    analyseur.add_argument("--json", metavar="FICHIER", help="écrit aussi le détail en JSON")
    analyseur.add_argument("--exiger", action="store_true", help="échoue hors des cibles")
    return analyseur


if __name__ == "__main__":
    raise SystemExit(principal())

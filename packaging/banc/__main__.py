"""``python -m banc`` : mesure les lignes demandées (toutes par défaut) et montre les rapports."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import banc.lignes  # noqa: F401 - chaque module y enregistre ses lignes
from ase_parcours.operations.collecte import espacer_le_ramasse_miettes
from banc import figures
from banc.cadre import REGISTRE, mesurer_toutes
from banc.figures import SCENES
from banc.tableau import en_json, markdown


def principal(arguments: list[str] | None = None) -> int:
    """Tableau sur la sortie standard ; 1 si ``--exiger`` et qu'une cible n'est pas tenue."""
    espacer_le_ramasse_miettes()
    analyseur = _analyseur()
    lu = analyseur.parse_args(arguments)
    connues = (*REGISTRE, *SCENES)
    if inconnues := sorted(set(lu.lignes) - set(connues)):
        analyseur.error(f"lignes inconnues : {', '.join(inconnues)} ; il y a {', '.join(connues)}")
    voulues = lu.lignes or connues
    choisies = [REGISTRE[nom] for nom in voulues if nom in REGISTRE]
    mesures = mesurer_toutes(choisies, lu.passages, dire=_annoncer)
    vues = figures.jouer_toutes([nom for nom in voulues if nom in SCENES], dire=_annoncer)
    if mesures:
        print(markdown(mesures))
    if vues:
        print(figures.markdown(vues))
    if lu.json:
        Path(lu.json).write_text(en_json(mesures), encoding="utf-8", newline="\n")
        print(f"Détail écrit dans {lu.json}", file=sys.stderr)
    tenues = [*(m.tenue for m in mesures), *(f.tenue for f in vues)]
    return int(lu.exiger and False in tenues)


def _annoncer(texte: str) -> None:
    print(texte, file=sys.stderr)


def _analyseur() -> argparse.ArgumentParser:
    analyseur = argparse.ArgumentParser(prog="banc", description=__doc__)
    analyseur.add_argument("lignes", nargs="*", metavar="LIGNE", help="toutes par défaut")
    analyseur.add_argument("--passages", type=int, default=7, help="nombre de mesures (7)")
    analyseur.add_argument("--json", metavar="FICHIER", help="écrit aussi le détail en JSON")
    analyseur.add_argument("--exiger", action="store_true", help="échoue hors des cibles")
    return analyseur


if __name__ == "__main__":
    raise SystemExit(principal())

"""Compile les formulaires ``ui/*.ui`` en ``src/ase_parcours/bureau/forms/ui_*.py``.

Le résultat est versionné : l'application n'a besoin ni de Qt Designer ni des ``.ui``, et une
relecture voit ce qu'un changement de formulaire change vraiment. Un test recompile et compare.

Sans connexion automatique : un nom de méthode mal tapé ne doit pas passer inaperçu.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RACINE = Path(__file__).resolve().parents[1]
SOURCES = RACINE / "ui"
ARRIVEE = RACINE / "src" / "ase_parcours" / "bureau" / "forms"
OPTIONS = ("-g", "python", "--no-autoconnection", "--from-imports")
EN_TETE = "## Created by:"
"""Début de la seule ligne qui change avec la version de Qt sans que le formulaire change."""


def compilateur() -> Path:
    """Chemin de pyside6-uic, à côté de l'interpréteur. Lève ``FileNotFoundError``."""
    suffixe = ".exe" if sys.platform == "win32" else ""
    outil = Path(sys.executable).parent / f"pyside6-uic{suffixe}"
    if not outil.is_file():
        raise FileNotFoundError(f"pyside6-uic est absent de l'environnement ({outil.parent.name})")
    return outil


def compiler(formulaire: Path) -> str:
    """Code Python d'un formulaire. Lève ``CalledProcessError`` si le ``.ui`` est illisible."""
    commande = [str(compilateur()), *OPTIONS, str(formulaire)]
    fini = subprocess.run(  # noqa: S603 - commande et arguments à nous
        commande, check=True, capture_output=True, encoding="utf-8"
    )
    return fini.stdout.replace("\r\n", "\n")


def sans_version(code: str) -> str:
    """Le code sans la ligne qui nomme la version du compilateur."""
    return "".join(x for x in code.splitlines(keepends=True) if not x.startswith(EN_TETE))


def arrivee(formulaire: Path, dossier: Path = ARRIVEE) -> Path:
    """Module compilé d'un formulaire : « dossier.ui » donne « ui_dossier.py »."""
    return dossier / f"ui_{formulaire.stem}.py"


def formulaires(dossier: Path = SOURCES) -> list[Path]:
    """Les formulaires, triés."""
    return sorted(dossier.glob("*.ui"))


def orphelins(sources: Path = SOURCES, compiles: Path = ARRIVEE) -> list[Path]:
    """Modules compilés dont le formulaire a disparu."""
    attendus = {arrivee(f, compiles) for f in formulaires(sources)}
    return sorted(set(compiles.glob("ui_*.py")) - attendus)


def principal() -> int:
    """Recompile ce qui a changé, retire les orphelins ; 1 si un formulaire ne compile pas."""
    ARRIVEE.mkdir(parents=True, exist_ok=True)
    for perdu in orphelins():
        perdu.unlink()
        print(f"retiré : {perdu.name}")
    echecs = 0
    for formulaire in formulaires():
        try:
            code = compiler(formulaire)
        except subprocess.CalledProcessError as faute:
            print(f"{formulaire.name} : {faute.stderr.strip()}", file=sys.stderr)
            echecs += 1
            continue
        sortie = arrivee(formulaire)
        ancien = sortie.read_text(encoding="utf-8") if sortie.is_file() else ""
        if sans_version(ancien) != sans_version(code):
            sortie.write_text(code, encoding="utf-8", newline="\n")
            print(f"compilé : {sortie.name}")
    return 1 if echecs else 0


if __name__ == "__main__":
    raise SystemExit(principal())

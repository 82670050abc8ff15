"""Lecture de nos propres fichiers : ce que les tests d'architecture interrogent."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TypeVar

RACINE = Path(__file__).resolve().parents[2]
PAQUET = "ase_parcours"
N = TypeVar("N", bound=ast.AST)
COMPILES = "src/ase_parcours/bureau/forms/ui_"
"""Début du chemin des formulaires compilés, écrits par un outil et non par nous."""


@dataclass(frozen=True)
class Import:
    """Un module importé par un autre, où qu'il le soit dans le fichier."""

    chez: str
    ligne: int
    cible: str

    def __str__(self) -> str:
        return f"{self.chez}:{self.ligne} importe {self.cible}"


@cache
def fichiers() -> tuple[str, ...]:
    """Chemins POSIX des fichiers du dépôt, sans ceux que git ignore."""
    git = shutil.which("git")
    if git and (RACINE / ".git").exists():
        # Une intégration continue peut lire un clone qui appartient à un autre compte.
        commande = [git, "-c", "safe.directory=*", "ls-files", "-z"]
        commande += ["--cached", "--others", "--exclude-standard"]
        liste = subprocess.run(commande, cwd=RACINE, check=True, capture_output=True).stdout
        noms = {n for n in liste.decode("utf-8").split("\0") if n}
        return tuple(sorted(n for n in noms if (RACINE / n).is_file()))
    return tuple(
        sorted(
            f.relative_to(RACINE).as_posix()
            for f in RACINE.rglob("*")
            if f.is_file() and not _ecarte(f.relative_to(RACINE))
        )
    )


def _ecarte(relatif: Path) -> bool:
    ignores = {".git", ".venv", "build", "dist", "__pycache__"}
    return any(m in ignores or m.endswith("_cache") for m in relatif.parts)


def python(*dossiers: str, compiles: bool = False) -> list[str]:
    """Fichiers Python sous ces dossiers de tête (tous si aucun n'est donné)."""
    return [
        f
        for f in fichiers()
        if f.endswith(".py")
        and (not dossiers or f.split("/")[0] in dossiers)
        and (compiles or not f.startswith(COMPILES))
    ]


def salle(*noms: str) -> list[str]:
    """Fichiers de ces salles du paquet, formulaires compilés compris."""
    tetes = tuple(f"src/{PAQUET}/{nom}" for nom in noms)
    fins = ("/", ".py")
    return [f for f in python("src", compiles=True) if f.startswith(tuple(_avec(tetes, fins)))]


def _avec(tetes: tuple[str, ...], fins: tuple[str, ...]) -> Iterator[str]:
    return (t + f for t in tetes for f in fins)


@cache
def texte(fichier: str) -> str | None:
    """Contenu, ou None si ce n'est pas du texte en UTF-8 (image, police, coffre figé)."""
    try:
        return (RACINE / fichier).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


@cache
def arbre(fichier: str) -> ast.Module:
    """Arbre syntaxique d'un fichier Python."""
    return ast.parse((RACINE / fichier).read_bytes(), filename=fichier)


def noeuds(fichier: str, genre: type[N]) -> Iterator[N]:
    """Tous les nœuds d'un genre, où qu'ils soient."""
    return (n for n in ast.walk(arbre(fichier)) if isinstance(n, genre))


def imports(fichier: str) -> list[Import]:
    """Modules importés, relatifs résolus ; « from a import b » donne « a.b »."""
    trouves = []
    for n in ast.walk(arbre(fichier)):
        if isinstance(n, ast.Import):
            trouves += [Import(fichier, n.lineno, a.name) for a in n.names]
        elif isinstance(n, ast.ImportFrom):
            base = _base(fichier, n)
            trouves += [Import(fichier, n.lineno, f"{base}.{a.name}") for a in n.names]
        elif isinstance(n, ast.Call) and appel(n) in ("import_module", "__import__"):
            trouves += [Import(fichier, n.lineno, v) for v in _constantes(n)]
    return trouves


def appel(noeud: ast.Call) -> str:
    """Dernier nom de ce qui est appelé : « today » pour « date.today() »."""
    cible = noeud.func
    if isinstance(cible, ast.Attribute):
        return cible.attr
    return cible.id if isinstance(cible, ast.Name) else ""


def porteur(noeud: ast.Call) -> str:
    """Nom devant le point : « date » pour « date.today() », vide s'il n'y en a pas."""
    cible = noeud.func
    if not isinstance(cible, ast.Attribute):
        return ""
    objet = cible.value
    if isinstance(objet, ast.Attribute):
        return objet.attr
    return objet.id if isinstance(objet, ast.Name) else ""


def dans(module: str, *prefixes: str) -> bool:
    """Vrai si le module est l'un de ces noms ou vit sous l'un d'eux."""
    return any(module == p or module.startswith(p + ".") for p in prefixes)


def _constantes(noeud: ast.Call) -> list[str]:
    premiers = noeud.args[:1]
    return [a.value for a in premiers if isinstance(a, ast.Constant) and isinstance(a.value, str)]


def _base(fichier: str, noeud: ast.ImportFrom) -> str:
    if not noeud.level:
        return noeud.module or ""
    morceaux = list(PurePosixPath(fichier).parent.parts)
    morceaux = morceaux[morceaux.index(PAQUET) :] if PAQUET in morceaux else []
    gardes = morceaux[: len(morceaux) - noeud.level + 1]
    return ".".join([*gardes, noeud.module] if noeud.module else gardes)

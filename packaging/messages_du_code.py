"""Tous les messages destinés à l'utilisateur, lus dans le code : famille, code, phrase, sortie.

Un message est un code stable suivi de sa phrase : erreur, ligne refusée, motif, alerte, constat,
avertissement. On lit l'arbre syntaxique : rien n'est exécuté, rien ne peut être oublié en chemin.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

RACINE = Path(__file__).resolve().parents[1]
PAQUET = RACINE / "src" / "ase_parcours"

_CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SORTIES = {
    "UsageInvalide": "2",
    "OuvertureImpossible": "3",
    "RefusMetier": "4",
    "FichierAbime": "5",
    "EnvironnementRefuse": "6",
    "Interrompu": "130",
    "Interruption": "130",
    "CoffreTenu": "3",
    "LigneRefusee": "1",
    "Rejet": "1",
    "Refus": "4",
    "Constat": "5",
    "Defaut": "5",
    "_erreur": "5",
    "_pas_un_tableur": "5",
    "_refuser": "4",
}
_ERREURS = frozenset(
    {
        *("UsageInvalide", "OuvertureImpossible", "RefusMetier", "FichierAbime"),
        *("EnvironnementRefuse", "Avertissement", "__init__"),
    }
)
"""Dans le bureau, des classes d'écran portent les noms des autres."""
_RANGS = {
    **dict.fromkeys(_SORTIES, 0),
    **dict.fromkeys(("Motif", "Avertissement", "AlerteEntete", "alerter"), 0),
    "Rejet": 4,
    "Remarque": 1,
    "_finir": 1,
    "_alerter": 2,
}
"""Place de l'argument « code » de chaque appel."""

FAMILLES = (
    ("cli/", "Ligne de commande"),
    ("coffre/verification", "Vérifier un coffre"),
    ("coffre/integrite", "Vérifier un coffre"),
    ("coffre/pieces", "Pièces versées"),
    ("coffre/pannes", "Disque et système"),
    ("coffre/fichiers", "Disque et système"),
    ("coffre/sauvegarde", "Sauvegarder et restaurer"),
    ("coffre/conteneur", "Sauvegarder et restaurer"),
    ("coffre/restauration", "Sauvegarder et restaurer"),
    ("coffre/reprise", "Sauvegarder et restaurer"),
    ("coffre/", "Ouvrir un coffre"),
    ("metier/motifs", "Motifs d'un niveau"),
    ("metier/alertes", "Alertes d'un dossier"),
    ("metier/controles", "Contrôles d'un dossier"),
    ("metier/papiers", "Alertes d'un dossier"),
    ("metier/", "Porte de sortie"),
    ("operations/import", "Importer"),
    ("operations/sorties", "Porte de sortie"),
    ("operations/visas", "Porte de sortie"),
    ("operations/pieces", "Pièces versées"),
    ("operations/copie", "Documents"),
    ("operations/rapports", "Documents"),
    ("operations/editions_gardees", "Documents"),
    ("operations/", "Opérations"),
    ("echanges/pieces", "Pièces versées"),
    ("echanges/", "Lire un tableur"),
    ("rapports/", "Documents"),
    ("bureau/", "Application de bureau"),
    ("", "Ressources et référentiels"),
)


@dataclass
class Message:
    """Un code dans une famille : ses phrases (« … » à la place des valeurs), son code de sortie."""

    famille: str
    code: str
    sortie: str
    phrases: list[str] = field(default_factory=list)
    lieux: list[str] = field(default_factory=list)


def messages() -> dict[tuple[str, str], Message]:
    """Tous les messages du paquet, par (famille, code), dans l'ordre des familles."""
    trouves: dict[tuple[str, str], Message] = {}
    for fichier in sorted(PAQUET.rglob("*.py")):
        nom = fichier.relative_to(PAQUET).as_posix()
        if nom.startswith("bureau/forms/"):
            continue
        for code, phrase, sortie, ligne in _lire(fichier, nom):
            famille = next(f for debut, f in FAMILLES if nom.startswith(debut))
            message = trouves.setdefault((famille, code), Message(famille, code, sortie))
            message.lieux.append(f"{nom}:{ligne}")
            if sortie != "—" and message.sortie == "—":
                message.sortie = sortie
            if phrase and phrase not in message.phrases:
                message.phrases.append(phrase)
    ordre = list(dict.fromkeys(f for _, f in FAMILLES))
    return dict(sorted(trouves.items(), key=lambda m: (ordre.index(m[0][0]), m[0][1])))


def _lire(fichier: Path, nom: str) -> Iterator[tuple[str, str, str, int]]:
    return _du_fichier(ast.parse(fichier.read_bytes()), bureau=nom.startswith("bureau/"))


def _du_fichier(arbre: ast.Module, *, bureau: bool) -> Iterator[tuple[str, str, str, int]]:
    constantes = _constantes(arbre)
    for fonction, noeud in _appels_et_tuples(arbre):
        if isinstance(noeud, ast.Tuple):
            yield from _du_tuple(noeud)
            continue
        nom = _nom(noeud)
        rang = _rang(nom, noeud)
        if rang is None or len(noeud.args) <= rang or (bureau and nom not in _ERREURS):
            continue
        locales = constantes | (_constantes(fonction, noeud.lineno) if fonction else {})
        suivant = rang + (2 if nom == "Constat" else 1)
        phrase = _texte(noeud.args[suivant], locales) if len(noeud.args) > suivant else ""
        for code in _codes(noeud.args[rang], locales):
            yield code, phrase, _sortie(nom, arbre), noeud.lineno


def _appels_et_tuples(
    arbre: ast.AST, fonction: ast.AST | None = None
) -> Iterator[tuple[ast.AST | None, ast.Call | ast.Tuple]]:
    for noeud in ast.iter_child_nodes(arbre):
        ici = noeud if isinstance(noeud, ast.FunctionDef | ast.AsyncFunctionDef) else fonction
        if isinstance(noeud, ast.Call | ast.Tuple):
            yield ici, noeud
        yield from _appels_et_tuples(noeud, ici)


def _du_tuple(noeud: ast.Tuple) -> Iterator[tuple[str, str, str, int]]:
    """Tables de messages et fonctions qui rendent (code, phrase[, conseil])."""
    if not noeud.elts:
        return
    signature = isinstance(noeud.elts[0], ast.Constant) and isinstance(noeud.elts[0].value, bytes)
    for avant, apres in zip(noeud.elts, noeud.elts[1:], strict=False):
        phrase = _texte(apres, {})
        if signature and phrase.startswith("un"):
            yield from ((c, phrase, "5", noeud.lineno) for c in _codes(avant, {}))
        elif " " in phrase and phrase.rstrip().endswith("."):
            for code in _codes(avant, {}):
                yield code, phrase, "6" if len(noeud.elts) == 3 else "—", noeud.lineno


def _nom(noeud: ast.Call) -> str:
    cible = noeud.func
    if isinstance(cible, ast.Attribute):
        return cible.attr
    return cible.id if isinstance(cible, ast.Name) else ""


def _rang(nom: str, noeud: ast.Call) -> int | None:
    if nom == "Alerte":
        return 4 if len(noeud.args) > 4 else 0
    if nom == "__init__" and isinstance(noeud.func, ast.Attribute):
        porteur = noeud.func.value
        return 0 if isinstance(porteur, ast.Call) and _nom(porteur) == "super" else None
    return _RANGS.get(nom)


def _sortie(nom: str, arbre: ast.Module) -> str:
    if nom == "__init__":
        classes = [n.name for n in ast.walk(arbre) if isinstance(n, ast.ClassDef)]
        return next((_SORTIES[c] for c in classes if c in _SORTIES), "—")
    return _SORTIES.get(nom, "—")


def _constantes(arbre: ast.AST, jusqu_a: int = 1_000_000) -> dict[str, list[ast.expr]]:
    """Valeurs données à chaque nom avant cette ligne, la plus proche d'abord."""
    valeurs: dict[str, list[ast.expr]] = {}
    for noeud in sorted(_affectations(arbre), key=lambda n: -n.lineno):
        if noeud.lineno > jusqu_a:
            continue
        for cible in noeud.targets:
            if isinstance(cible, ast.Name):
                valeurs.setdefault(cible.id, []).append(noeud.value)
            elif isinstance(cible, ast.Tuple) and isinstance(noeud.value, ast.Tuple):
                for un, valeur in zip(cible.elts, noeud.value.elts, strict=True):
                    if isinstance(un, ast.Name):
                        valeurs.setdefault(un.id, []).append(valeur)
    return valeurs


def _affectations(arbre: ast.AST) -> list[ast.Assign]:
    return [n for n in ast.walk(arbre) if isinstance(n, ast.Assign)]


def _codes(noeud: ast.expr, locales: dict[str, list[ast.expr]]) -> Iterator[str]:
    match noeud:
        case ast.Constant(value=str(texte)) if _CODE.fullmatch(texte) and len(texte) > 3:
            yield texte
        case ast.IfExp():
            yield from _codes(noeud.body, locales)
            yield from _codes(noeud.orelse, locales)
        case ast.Name(id=nom):
            for valeur in locales.get(nom, ()):
                yield from _codes(valeur, {})


def _texte(noeud: ast.expr, locales: dict[str, list[ast.expr]]) -> str:
    match noeud:
        case ast.Constant(value=str(texte)):
            return texte
        case ast.JoinedStr(values=morceaux):
            return "".join(
                m.value if isinstance(m, ast.Constant) and isinstance(m.value, str) else "…"
                for m in morceaux
            )
        case ast.BinOp(left=gauche, op=ast.Add(), right=droite):
            return _texte(gauche, locales) + _texte(droite, locales)
        case ast.IfExp(body=un):
            return _texte(un, locales)
        case ast.Name(id=nom):
            return next((t for v in locales.get(nom, ()) if (t := _texte(v, {}))), "")
    return ""

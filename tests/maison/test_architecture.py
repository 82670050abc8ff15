"""L'architecture, dite par des tests : qui connaît qui, et ce que personne ne fait.

Lire ce fichier de haut en bas, c'est lire les règles de la maison. Chacune porte sur nos
fichiers tels qu'ils sont écrits (arbre syntaxique), jamais sur ce qui s'exécute.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

import pytest
import sources
from sources import PAQUET, Import, dans, imports, python, salle

# --- Les salles et leurs portes --------------------------------------------------------------
# bureau, cli → operations, coffre.lectures → (coffre, rapports, echanges) → metier

SOCLE = ("erreurs", "francais")
"""Importables de partout : purs, sans autre dépendance que la bibliothèque standard."""

DONNEES = ("ressources", "referentiels")
"""Lecture de resources/ : importables de partout, sauf de ``metier`` qui reçoit ses règles."""

ATELIER = ("coffre", "rapports", "echanges")

VOISINES: dict[str, tuple[str, ...]] = {
    "erreurs": (),
    "francais": ("metier",),
    "ressources": ("erreurs",),
    "referentiels": ("ressources", "erreurs", "metier"),
    "metier": SOCLE,
    "coffre": (*SOCLE, *DONNEES, "metier"),
    # Un document ou un fichier produit s'écrit par la seule écriture atomique du coffre.
    "rapports": (*SOCLE, *DONNEES, "metier", "coffre.fichiers"),
    "echanges": (*SOCLE, *DONNEES, "metier", "coffre.fichiers"),
    "operations": (*SOCLE, *DONNEES, "metier", *ATELIER),
    "cli": (*SOCLE, *DONNEES, "metier", *ATELIER, "operations", "bureau"),
    "bureau": (*SOCLE, *DONNEES, "metier", *ATELIER, "operations"),
}
"""Pour chaque salle, celles qu'elle a le droit de connaître (elle-même toujours)."""


@pytest.mark.parametrize("nom", VOISINES)
def test_les_imports_vont_dans_un_seul_sens(nom: str) -> None:
    permises = [f"{PAQUET}.{v}" for v in (nom, *VOISINES[nom])]
    permises += [f"{PAQUET}.__version__"]
    fautes = [i for i in _imports(salle(nom)) if dans(i.cible, PAQUET)]
    _aucune(i for i in fautes if i.cible != PAQUET and not dans(i.cible, *permises))


def test_chaque_salle_a_sa_regle() -> None:
    presentes = {f.split("/")[2].removesuffix(".py") for f in python("src")}
    assert presentes <= {*VOISINES, "__init__", "__main__"}


def test_la_ligne_de_commande_n_ouvre_le_bureau_que_par_une_fonction() -> None:
    """Chaque sous-commande marche sans Qt : ``bureau`` ne s'importe pas en tête de module."""
    for fichier in salle("cli"):
        tete = {n.lineno for n in sources.arbre(fichier).body}
        _aucune(
            i
            for i in imports(fichier)
            if i.ligne in tete and dans(i.cible, f"{PAQUET}.bureau", "PySide6")
        )


# --- metier : des règles pures ---------------------------------------------------------------

STANDARD_PURE = {
    *("__future__", "abc", "bisect", "calendar", "collections", "dataclasses", "datetime"),
    *("decimal", "enum", "fractions", "functools", "hashlib", "heapq", "itertools", "json"),
    *("math", "operator", "re", "string", "types", "typing", "unicodedata", "uuid"),
}


def test_metier_ne_connait_que_des_modules_sans_effet() -> None:
    """Ni fichier, ni SQL, ni Qt, ni horloge, ni hasard, ni bibliothèque d'ailleurs."""
    _aucune(
        i
        for i in _imports(salle("metier", "francais", "erreurs"))
        if not dans(i.cible, PAQUET) and i.cible.split(".")[0] not in STANDARD_PURE
    )


def test_metier_recoit_le_jour_et_le_hasard_en_argument() -> None:
    horloge = {("date", "today"), ("datetime", "now"), ("datetime", "utcnow")}
    horloge |= {("datetime", "today"), ("uuid", "uuid1"), ("uuid", "uuid4")}
    effets = {"open", "print", "input", "uuid1", "uuid4", "read_text", "write_text"}
    _aucune(
        f"{fichier}:{n.lineno} appelle {sources.appel(n)}()"
        for fichier in salle("metier", "francais")
        for n in sources.noeuds(fichier, ast.Call)
        if (sources.porteur(n), sources.appel(n)) in horloge or sources.appel(n) in effets
    )


# --- Ce que chaque salle ne voit jamais ------------------------------------------------------


def test_le_bureau_ne_parle_pas_sql() -> None:
    interdits = ("sqlalchemy", "sqlcipher3", "sqlite3", "alembic")
    _aucune(i for i in _imports(salle("bureau")) if dans(i.cible, *interdits))


def test_qt_ne_sort_pas_du_bureau() -> None:
    autres = [v for v in VOISINES if v not in ("bureau", "cli")]
    _aucune(i for i in _imports(salle(*autres)) if dans(i.cible, "PySide6", "shiboken6"))


def test_rien_ne_peut_atteindre_le_reseau() -> None:
    interdits = (
        *("PySide6.QtNetwork", "PySide6.QtSql", "PySide6.QtWebEngineCore"),
        *("PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtHttpServer"),
        *("socket", "socketserver", "ssl", "http", "urllib.request", "urllib3", "requests"),
        *("httpx", "aiohttp", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc"),
        *("asyncio", "webbrowser"),
    )
    _aucune(i for i in _imports(python("src", "migrations")) if dans(i.cible, *interdits))


def test_seule_la_ligne_de_commande_ecrit_sur_la_console() -> None:
    _aucune(
        f"{fichier}:{n.lineno} appelle print()"
        for fichier in python("src", "migrations")
        if fichier not in salle("cli")
        for n in sources.noeuds(fichier, ast.Call)
        if isinstance(n.func, ast.Name) and n.func.id == "print"
    )


def test_tout_texte_imprime_passe_par_le_kit_qui_l_echappe() -> None:
    """``Paragraph`` interprète des balises : hors du kit, un nom de jeune en deviendrait une."""
    kit = f"src/{PAQUET}/rapports/kit/"
    _aucune(
        f"{fichier}:{n.lineno} construit un Paragraph"
        for fichier in python("src")
        if not fichier.startswith(kit)
        for n in sources.noeuds(fichier, ast.Call)
        if sources.appel(n) == "Paragraph"
    )


# --- Les fichiers eux-mêmes ------------------------------------------------------------------


SOSIES = (
    "ARMENIAN",
    "CHEROKEE",
    "COPTIC",
    "CYRILLIC",
    "FULLWIDTH",
    "GREEK",
    "LISU",
    "MATHEMATICAL",
)
"""Alphabets dont des lettres se confondent à l'œil avec les nôtres."""


def test_aucun_signe_trompeur_dans_nos_sources() -> None:
    """Sosies de nos lettres, sens d'écriture forcé, signes sans largeur ou de commande.

    Une chaîne qui en a besoin (essai de police) les écrit en échappement ``\\u…``.
    """
    _aucune(
        f"{fichier}:{numero} contient U+{ord(signe):04X} {unicodedata.name(signe, '?')}"
        for fichier in sources.fichiers()
        if fichier.endswith((".py", ".sh", ".ui", ".yaml", ".toml", ".qss", "Makefile"))
        for numero, ligne in enumerate((sources.texte(fichier) or "").split("\n"), 1)
        for signe in ligne
        if _trompeur(signe)
    )


def _trompeur(signe: str) -> bool:
    if signe.isascii():
        return signe < " " and signe != "\t"
    if unicodedata.category(signe).startswith("L"):
        return unicodedata.name(signe, "").startswith(SOSIES)
    return unicodedata.category(signe) in ("Cf", "Cc", "Co", "Cn")


def test_aucune_adresse_de_registre_ni_chemin_de_machine() -> None:
    hotes = ["pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npm", "deb" + r"\.debian"]
    chemins = ["/wo" + "rk/", "/opt" + "/venv", "/ro" + "ot/", r"/ho" + r"me/\w", "/tm" + "p/"]
    motif = re.compile("|".join([*hotes, *chemins]))
    _aucune(
        f"{fichier}:{numero} {ligne.strip()[:80]}"
        for fichier in sources.fichiers()
        for numero, ligne in enumerate((sources.texte(fichier) or "").splitlines(), 1)
        if motif.search(ligne)
    )


def test_aucun_fichier_trop_long() -> None:
    longueurs = {f: len((sources.texte(f) or "").splitlines()) for f in python()}
    _aucune(f"{f} : {n} lignes" for f, n in longueurs.items() if n > 500)


def test_chaque_module_dit_ce_qui_vit_la() -> None:
    _aucune(f for f in python() if not (ast.get_docstring(sources.arbre(f)) or "").strip())


def test_chaque_module_de_test_a_un_nom_unique() -> None:
    """Les dossiers de tests sont sans ``__init__`` : deux homonymes se masqueraient.

    ``conftest.py`` est à part : pytest charge chacun pour son dossier.
    """
    noms = Counter(f.rsplit("/", 1)[-1] for f in python("tests"))
    _aucune(n for n, k in noms.items() if k > 1 and n != "conftest.py")


def test_la_racine_garde_ses_dossiers() -> None:
    prevus = {".ci", "docs", "migrations", "packaging", "resources", "src", "tests", "ui"}
    assert {f.split("/")[0] for f in sources.fichiers() if "/" in f} <= prevus


# --- Outils ----------------------------------------------------------------------------------


def _imports(noms: Iterable[str]) -> list[Import]:
    return [i for fichier in noms for i in imports(fichier)]


def _aucune(fautes: Iterable[object]) -> None:
    lignes = [str(f) for f in fautes]
    assert not lignes, "\n" + "\n".join(lignes)

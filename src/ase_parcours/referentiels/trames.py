"""Les trames d'entretien (``trames.yaml``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus

_NOM = "trames.yaml"


@dataclass(frozen=True, slots=True)
class Question:
    """Une question. ``besoin`` : code du besoin que la réponse nourrit, vide s'il n'y en a pas."""

    cle: str
    texte: str
    aide: str = ""
    besoin: str = ""


@dataclass(frozen=True, slots=True)
class PointDuJour:
    """Un point que la loi demande : les questions et les droits qui le disent traité."""

    texte: str
    questions: tuple[str, ...] = ()
    droits: tuple[str, ...] = ()
    sauf_francais: bool = False


@dataclass(frozen=True, slots=True)
class Trame:
    """Les questions d'un type d'entretien, dans l'ordre, et l'ordre du jour de la loi."""

    code: str
    titre: str
    article: str
    questions: tuple[Question, ...]
    ordre_du_jour: tuple[PointDuJour, ...] = ()


@cache
def trames() -> Mapping[str, Trame]:
    """Les trames par code d'entretien. Lève ``FichierAbime``."""
    return lire_trames(ressources.texte(f"referentiels/{_NOM}"))


def lire_trames(texte: str) -> Mapping[str, Trame]:
    """Lit un fichier de trames. Lève ``FichierAbime`` en nommant la ligne."""
    brut = lire_yaml(texte, _NOM)
    lire_entete(brut, _NOM)
    lues: dict[str, Trame] = {}
    for code, corps in (brut.get("trames") or {}).items():
        if code == LIGNE:
            continue
        try:
            questions = tuple(
                Question(q["cle"], q["texte"], str(q.get("aide", "")), str(q.get("besoin", "")))
                for q in corps["questions"]
            )
            points = tuple(_point(p) for p in corps.get("ordre_du_jour", ()))
            lues[code] = Trame(code, corps["titre"], str(corps["article"]), questions, points)
        except (KeyError, TypeError) as erreur:
            ligne = corps.get(LIGNE, 1) if isinstance(corps, dict) else 1
            raise refus(_NOM, ligne, f"la trame {code} est mal faite") from erreur
        if len({q.cle for q in questions}) != len(questions):
            raise refus(_NOM, corps[LIGNE], f"la trame {code} a deux fois la même question")
        if inconnues := {c for p in points for c in p.questions} - {q.cle for q in questions}:
            quoi = f"« {min(inconnues)} » n'est pas une question de la trame {code}"
            raise refus(_NOM, corps[LIGNE], quoi)
    return lues


def _point(x: Mapping[str, Any]) -> PointDuJour:
    questions, droits = tuple(x.get("questions", ())), tuple(x.get("droits", ()))
    return PointDuJour(x["texte"], questions, droits, x.get("sauf") == "francais")

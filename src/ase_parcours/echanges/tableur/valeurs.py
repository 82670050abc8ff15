"""Sens des cellules : montants, réponses, sexe, états, codes. Fonctions pures.

Quatre cas ne se confondent jamais : rien d'écrit (``None``), « ne sait pas »
(``INCONNU``), une valeur, et un texte qui ne se lit pas (``ValeurIllisible``).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from ase_parcours.echanges.tableur import dates
from ase_parcours.echanges.tableur.cellules import Cellule
from ase_parcours.echanges.tableur.dates import DateLue, Lecture
from ase_parcours.echanges.tableur.lexique import Lexique, forme
from ase_parcours.echanges.tableur.mots import nu

INCONNU = "inconnu"
MONTANT_MAX = 10_000_000
"""Centimes : au-delà de 100 000 € par mois, c'est une faute de frappe."""

_ERREURS = frozenset(
    {"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!"}
    | {"#NOM?", "#VALEUR!", "#NOMBRE!", "#NUL!"}
)
_MONNAIE = re.compile(
    r"(?:€|eur|euros?)(?=\s|$|[./\d])|(?:/|par)\s*mois|mensuels?|/\s*m\b|nets?\b|cc\b"
)
_GROUPES_FR = re.compile(r"^-?\d{1,3}(?:[ .']\d{3})*(?:,\d{1,2})?$|^-?\d+(?:,\d{1,2})?$")
_POINT = re.compile(r"^-?\d+\.\d{1,2}$|^-?\d{1,3}(?:,\d{3})+\.\d{1,2}$")


_ENTIER = re.compile(r"(\d{1,4})(?:\s*(?:h|heures?|enfants?))?")


class ValeurIllisible(Exception):
    """La cellule porte quelque chose qui n'a pas de sens dans sa colonne."""


def est_erreur(valeur: Cellule) -> bool:
    """Vrai pour une erreur de calcul du tableur (« #REF! »)."""
    return isinstance(valeur, str) and valeur.upper() in _ERREURS


def texte(valeur: Cellule) -> str | None:
    """Cellule comme texte. Un nombre entier s'écrit sans décimale, une date à la française."""
    if valeur is None or est_erreur(valeur):
        return None
    if isinstance(valeur, bool):
        return "oui" if valeur else "non"
    if isinstance(valeur, date):
        return valeur.strftime("%d/%m/%Y")
    if isinstance(valeur, float):
        return f"{valeur:.15g}".replace(".", ",")
    return str(valeur)


def texte_ou_rien(valeur: Cellule, lexique: Lexique) -> str | None:
    """Texte, ou ``None`` si la cellule ne dit rien (« - », « néant », « ? »)."""
    lu = texte(valeur)
    if lu is None or forme(lu) in lexique.rien or set(lu) <= {"?", "."}:
        return None
    return lu


def telephone(valeur: Cellule, lexique: Lexique) -> str | None:
    """Numéro tel qu'écrit ; un nombre à neuf chiffres a perdu son zéro de tête."""
    if isinstance(valeur, int) and not isinstance(valeur, bool) and len(str(valeur)) == 9:
        return f"0{valeur}"
    return texte_ou_rien(valeur, lexique)


def trivalent(valeur: Cellule, lexique: Lexique) -> str | None:
    """« oui », « non », « inconnu », ou ``None`` si rien n'est écrit.

    Lève ``ValeurIllisible`` pour autre chose.
    """
    if isinstance(valeur, bool):
        return "oui" if valeur else "non"
    lu = texte(valeur)
    if lu is None:
        return None
    clair = forme(lu)
    if (reponse := lexique.trivalent.get(clair)) is not None:
        return reponse
    if clair in lexique.inconnu:
        return INCONNU
    if clair in lexique.rien:
        return None
    raise ValeurIllisible(lu)


def sexe(valeur: Cellule, lexique: Lexique) -> str | None:
    """« M », « F » ou « X ». Lève ``ValeurIllisible``."""
    lu = texte_ou_rien(valeur, lexique)
    if lu is None or forme(lu) in lexique.inconnu:
        return None
    try:
        return lexique.sexe[forme(lu)]
    except KeyError:
        raise ValeurIllisible(lu) from None


def etat(valeur: Cellule, lexique: Lexique) -> str | None:
    """État d'une démarche, dans la graphie du métier. Lève ``ValeurIllisible``."""
    lu = texte_ou_rien(valeur, lexique)
    if lu is None:
        return None
    try:
        return lexique.etats[forme(lu)]
    except KeyError:
        raise ValeurIllisible(lu) from None


def code_solution(valeur: Cellule, natures: Collection[str], lexique: Lexique) -> str | None:
    """Code d'une solution, parmi ``natures``, par son code ou son libellé.

    Lève ``ValeurIllisible`` pour un code que la table en vigueur ne connaît pas.
    """
    lu = texte(valeur)
    if lu is None or forme(lu) in lexique.rien:
        return None
    if lu in natures:
        return lu
    colle = forme(lu).replace(" ", "")
    for code in natures:
        if forme(code).replace(" ", "") == colle:
            return code
    trouve = lexique.solutions.get(forme(lu))
    if trouve is None or trouve not in natures:
        raise ValeurIllisible(lu)
    return trouve


def nombre(valeur: Cellule, lexique: Lexique) -> int | None:
    """Nombre entier positif : 2, « 35 h », « 20 heures ». Lève ``ValeurIllisible``."""
    lu = texte_ou_rien(valeur, lexique)
    if lu is None or forme(lu) in lexique.inconnu:
        return None
    trouve = None if isinstance(valeur, (bool, date)) else _ENTIER.fullmatch(nu(lu))
    if trouve is None:
        raise ValeurIllisible(lu)
    return int(trouve[1])


def montant(valeur: Cellule, lexique: Lexique) -> int | None:
    """Montant en centimes : « 1 041,59 », « 450 € », « 620.5 », 48.

    Lève ``ValeurIllisible`` pour un montant négatif, démesuré, ou qui n'est pas un nombre.
    """
    if isinstance(valeur, (bool, date)):
        raise ValeurIllisible(str(valeur))
    if isinstance(valeur, (int, float)):
        return _centimes(Decimal(str(valeur)), str(valeur))
    lu = texte(valeur)
    if lu is None or forme(lu) in lexique.rien or forme(lu) in lexique.inconnu:
        return None
    clair = " ".join(_MONNAIE.sub(" ", _euros_au_milieu(nu(lu))).split()).strip(" .:")
    if _POINT.match(clair):
        clair = clair.replace(",", "")
    elif _GROUPES_FR.match(clair):
        clair = re.sub(r"[ .']", "", clair).replace(",", ".")
    try:
        return _centimes(Decimal(clair), lu)
    except InvalidOperation:
        raise ValeurIllisible(lu) from None


def _euros_au_milieu(clair: str) -> str:
    """« 450 € 50 » et « 450€50 » : l'unité tient lieu de virgule."""
    return re.sub(r"(?<=\d)\s*(?:€|eur|euros?)\s*(?=\d{2}\b)", ",", clair)


def _centimes(decimal: Decimal, lu: str) -> int:
    if not decimal.is_finite():
        raise ValeurIllisible(lu)
    centimes = int((decimal * 100).to_integral_value(rounding="ROUND_HALF_UP"))
    if not 0 <= centimes <= MONTANT_MAX:
        raise ValeurIllisible(lu)
    return centimes


def lire_date(
    valeur: Cellule, aujourd_hui: date, lexique: Lexique, *, naissance: bool = False
) -> DateLue:
    """Lit une cellule de date, mots compris : « ? » est inconnue, « sans fin » est ouverte."""
    if isinstance(valeur, str):
        clair = forme(valeur)
        if clair in lexique.inconnu:
            return dates.INCONNUE
        if clair in lexique.sans_fin:
            return dates.SANS_FIN
        if clair in lexique.rien:
            return dates.VIDE
    return dates.lire_date(valeur, aujourd_hui, naissance=naissance, pivot=lexique.pivot_annee)


def rentree(lue: DateLue, valeur: Cellule) -> DateLue:
    """Jour d'une rentrée : « 2026-2027 » ou « 2026 » est le 1er septembre 2026.

    Une rentrée connue au mois commence le premier du mois.
    """
    if lue.lecture is Lecture.ILLISIBLE and isinstance(valeur, str):
        trouve = re.fullmatch(r"(20\d\d)\s*[-/–]\s*(?:20)?(\d\d)", valeur)
        if trouve and int(trouve[1]) % 100 + 1 == int(trouve[2]):
            return DateLue(Lecture.JOUR, f"{trouve[1]}-09-01")
    if lue.iso is not None and lue.lecture is Lecture.ANNEE:
        return replace(lue, lecture=Lecture.JOUR, iso=f"{lue.iso}-09-01")
    if lue.iso is not None and lue.lecture is Lecture.MOIS:
        return replace(lue, lecture=Lecture.JOUR, iso=f"{lue.iso}-01")
    return lue

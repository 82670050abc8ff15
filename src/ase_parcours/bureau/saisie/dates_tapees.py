"""Les raccourcis d'une date tapée : « hier », « dans 3 mois », « lundi », « 3 9 ». Pur, sans Qt.

Ils ne valent qu'à la frappe, où le champ montre aussitôt ce qu'il a compris ; un tableur, lu des
semaines après, ne les emploie pas. Ce qui peut se comprendre de deux façons est refusé.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from ase_parcours import francais as fr
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.hebergement import sans_accents

AIDE = (
    "21/01/2027, 210127, 21 janvier, hier, demain, lundi prochain, dans 3 mois, "
    "il y a 2 semaines, fin du mois, +3m."
)
"""Ce que l'on peut taper, dit par l'infobulle du champ."""
ANNEES = range(1900, 2101)
_I = fr.INSECABLE
_INDECIS = 60
"""Jours : sans année, deux dates presque aussi proches ne se départagent pas."""


class FauteDeSaisie(ValueError):
    """Ce qui est tapé ne se lit pas ; ``phrase`` dit pourquoi et n'est jamais journalisée."""

    def __init__(self, phrase: str) -> None:
        super().__init__(phrase)
        self.phrase = phrase


_MOTS = {
    "avant-hier": -2,
    "avant hier": -2,
    "hier": -1,
    "aujourd'hui": 0,
    "aujourd hui": 0,
    "aujourdhui": 0,
    "demain": 1,
    "apres-demain": 2,
    "apres demain": 2,
}
_NOMBRES = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_NOMBRES |= {"sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15}
_COMBIEN = rf"(\d{{1,4}}|{'|'.join(_NOMBRES)})"
_DELAI = re.compile(rf"(dans|il y a) {_COMBIEN} (jour|semaine|mois|an|annee)s?")
_ABREGE = re.compile(r"([+-]) ?(\d{1,4}) ?([jsma])")
_UNITES = {"j": "jour", "s": "semaine", "m": "mois", "a": "an", "annee": "an"}
_SEMAINE = re.compile(rf"(?:le )?({'|'.join(fr.JOURS)})(?: (prochain|dernier|passe))?")
_FIN_DU_MOIS = re.compile(r"(?:a la |la )?fin (?:du|de) mois(?: (prochain))?")
_SANS_ANNEE = re.compile(r"(?:le )?(\d{1,2})(?:er)?(?: ?[/.-] ?| )(\d{1,2}|[a-z]{3,9})\.?")
_COLLEE = re.compile(r"\s*(\d{2})(\d{2})(\d{2})\s*")
_MOIS = {sans_accents(nom): rang for rang, nom in enumerate(fr.MOIS, 1)}


def decoller(texte: str) -> str:
    """« 030926 » s'écrit 03/09/26 ; tout autre texte reste tel quel."""
    morceaux = _COLLEE.fullmatch(texte)
    return texte if morceaux is None else "/".join(morceaux.groups())


def lire_raccourci(texte: str, aujourd_hui: date) -> date | None:
    """La date d'un raccourci, ``None`` si ce n'en est pas un. Lève ``FauteDeSaisie``."""
    clair = " ".join(sans_accents(texte).split()).strip(" .")
    if clair in _MOTS:
        return _decaler(aujourd_hui, _MOTS[clair], "jour")
    if (m := _DELAI.fullmatch(clair)) is not None:
        nombre = int(m[2]) if m[2].isdecimal() else _NOMBRES[m[2]]
        return _decaler(aujourd_hui, nombre if m[1] == "dans" else -nombre, m[3])
    if (m := _ABREGE.fullmatch(clair)) is not None:
        return _decaler(aujourd_hui, int(m[1] + m[2]), m[3])
    if (m := _SEMAINE.fullmatch(clair)) is not None:
        return _jour_de_semaine(fr.JOURS.index(m[1]), m[2] or "", aujourd_hui)
    if (m := _FIN_DU_MOIS.fullmatch(clair)) is not None:
        mois = ajouter_mois(aujourd_hui.replace(day=1), 1 if m[1] else 0)
        return mois.replace(day=monthrange(mois.year, mois.month)[1])
    if (m := _SANS_ANNEE.fullmatch(clair)) is not None:
        return _sans_annee(int(m[1]), m[2], aujourd_hui)
    return None


def _decaler(jour: date, nombre: int, unite: str) -> date:
    """``jour`` plus un nombre de jours, de semaines, de mois (à la fin du mois s'il est plus court)
    ou d'années."""
    try:
        match _UNITES.get(unite, unite):
            case "jour":
                loin = jour + timedelta(days=nombre)
            case "semaine":
                loin = jour + timedelta(weeks=nombre)
            case "mois":
                loin = ajouter_mois(jour, nombre)
            case _:
                loin = ajouter_mois(jour, 12 * nombre)
    except (OverflowError, ValueError):
        raise FauteDeSaisie("Cette date est trop loin.") from None
    if loin.year not in ANNEES:
        raise FauteDeSaisie("Cette date est trop loin.")
    return loin


def _jour_de_semaine(rang: int, precise: str, aujourd_hui: date) -> date:
    """Le premier à venir, ou le dernier passé ; le jour même n'est ni l'un ni l'autre."""
    nom = fr.JOURS[rang]
    if precise in ("dernier", "passe"):
        return aujourd_hui - timedelta(days=(aujourd_hui.weekday() - rang - 1) % 7 + 1)
    if not precise and rang == aujourd_hui.weekday():
        ce_jour = f"Aujourd{fr.APOSTROPHE}hui est un {nom}"
        raise FauteDeSaisie(f"{ce_jour}. Tapez «{_I}{nom} prochain{_I}» ou «{_I}aujourd'hui{_I}».")
    return aujourd_hui + timedelta(days=(rang - aujourd_hui.weekday() - 1) % 7 + 1)


def _sans_annee(jour: int, mot: str, aujourd_hui: date) -> date | None:
    """« 3 9 », « 3 septembre » : la plus proche d'aujourd'hui, si une l'est nettement plus."""
    mois = int(mot) if mot.isdecimal() else _mois_nomme(mot)
    if mois is None:
        return None
    if not 1 <= mois <= 12:
        raise FauteDeSaisie(f"Il n’y a pas de mois {mois}.")
    nom, dernier = fr.initiale_majuscule(fr.MOIS[mois - 1]), monthrange(2024, mois)[1]
    if not 1 <= jour <= dernier:
        combien = "28 ou 29" if mois == 2 else str(dernier)
        raise FauteDeSaisie(f"{nom} a {combien} jours.")
    annees = (aujourd_hui.year - 1, aujourd_hui.year, aujourd_hui.year + 1)
    proches = [date(a, mois, jour) for a in annees if jour <= monthrange(a, mois)[1]]
    if not proches:
        raise FauteDeSaisie(f"Il manque l’année{_I}: ce jour n’existe pas tous les ans.")
    ecarts = sorted((abs((d - aujourd_hui).days), d) for d in proches)
    if len(ecarts) > 1 and ecarts[1][0] - ecarts[0][0] < _INDECIS:
        une, autre = sorted(d for _, d in ecarts[:2])
        ou = f"{fr.date_longue(une)}, ou {autre.year}{_I}?"
        raise FauteDeSaisie(f"Il manque l’année{_I}: {ou}")
    return ecarts[0][1]


def _mois_nomme(mot: str) -> int | None:
    """Le mois d'un nom entier, ou d'un début qui n'en désigne qu'un (« sept », « janv »)."""
    trouves = [rang for nom, rang in _MOIS.items() if nom.startswith(mot)]
    return trouves[0] if len(trouves) == 1 else None

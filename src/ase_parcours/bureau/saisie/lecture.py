"""Lire ce qui est tapé : dates et montants. Les mêmes lectures que pour un tableur, sans Qt."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.saisie.dates_tapees import FauteDeSaisie as FauteDeSaisie
from ase_parcours.bureau.saisie.dates_tapees import decoller, lire_raccourci
from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.dates import DateLue, Lecture
from ase_parcours.echanges.tableur.lexique import lexique

_JOUR_MOIS_ANNEE = re.compile(r"^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{2,4})\s*$")
_PUISSANCE = re.compile(r"\d\s*[eE]\s*[-+]?\d")
"""« 1e3 » : un tableur y verrait mille ; à la frappe, c'est une faute."""
_EXEMPLE = "21/01/2027 ou 21 janvier 2027"


def lire_jour(texte: str, aujourd_hui: date) -> date | None:
    """La date tapée, ou ``None`` si rien ne l'est. Lève ``FauteDeSaisie``.

    « 3/9/26 » est le 3 septembre 2026 : deux chiffres d'année valent 2000 à 2069. « hier », « dans
    3 mois », « 3 9 » : voir ``dates_tapees``.
    """
    if not texte.strip():
        return None
    raccourci = lire_raccourci(texte, aujourd_hui)
    if raccourci is not None:
        return raccourci
    texte = decoller(texte)
    lue = valeurs.lire_date(texte, aujourd_hui, lexique())
    if lue.jour is not None:
        return lue.jour
    if lue.lecture in (Lecture.MOIS, Lecture.ANNEE):
        raise FauteDeSaisie(f"Il manque le jour. Exemple{fr.INSECABLE}: {_EXEMPLE}.")
    raise FauteDeSaisie(_pourquoi(texte, lue))


def lire_naissance(texte: str, aujourd_hui: date) -> str | None:
    """Date de naissance AAAA-MM-JJ, AAAA-MM ou AAAA ; ``None`` si elle est vide ou inconnue.

    Lève ``FauteDeSaisie``.
    """
    if not texte.strip():
        return None
    texte = decoller(texte)
    lue = valeurs.lire_date(texte, aujourd_hui, lexique(), naissance=True)
    if lue.lecture in (Lecture.INCONNUE, Lecture.VIDE):
        return None
    if lue.iso is None:
        raise FauteDeSaisie(_pourquoi(texte, lue))
    return lue.iso


def ecrire_naissance(iso: str | None) -> str:
    """Ce que montre le champ : « 14/07/2007 », « 07/2007 », « 2007 » ou rien."""
    if not iso:
        return ""
    return "/".join(reversed(iso.split("-")))


def lire_montant(texte: str) -> int | None:
    """Centimes de « 1 041,59 », « 450 € » ou « 620.5 » ; ``None`` si rien n'est tapé.

    Lève ``FauteDeSaisie``.
    """
    if not texte.strip():
        return None
    try:
        if _PUISSANCE.search(texte):
            raise valeurs.ValeurIllisible(texte)
        return valeurs.montant(texte, lexique())
    except valeurs.ValeurIllisible:
        phrase = f"«{fr.INSECABLE}{texte.strip()[:30]}{fr.INSECABLE}» n’est pas un montant."
        raise FauteDeSaisie(f"{phrase} Exemple{fr.INSECABLE}: 412,50.") from None


def ecrire_montant(centimes: int | None) -> str:
    """Ce que montre le champ : « 1 041,59 », sans le signe de l'euro."""
    if centimes is None:
        return ""
    return fr.montant(centimes).removesuffix(f"{fr.INSECABLE}€")


def lire_nombre(texte: str) -> int | None:
    """Un nombre entier, ou ``None`` si rien n'est tapé. Lève ``FauteDeSaisie``."""
    propre = "".join(texte.split())
    if not propre:
        return None
    if not propre.isascii() or not propre.isdecimal() or len(propre) > 4:
        raise FauteDeSaisie(f"Un nombre entier est attendu. Exemple{fr.INSECABLE}: 2.")
    return int(propre)


def _pourquoi(texte: str, lue: DateLue) -> str:
    """La phrase d'une date refusée : elle dit ce qui ne va pas."""
    morceaux = _JOUR_MOIS_ANNEE.match(texte)
    if morceaux is not None:
        jour, mois, annee = (int(x) for x in morceaux.groups())
        if not 1 <= mois <= 12:
            return f"Il n’y a pas de mois {mois}."
        annee += 2000 if annee < 100 else 0
        if 1900 <= annee <= 2100:
            dernier = monthrange(annee, mois)[1]
            if jour > dernier or jour == 0:
                nom = fr.initiale_majuscule(fr.MOIS[mois - 1])
                return f"{nom} {annee} a {dernier} jours."
    if not lue.existe:
        return f"«{fr.INSECABLE}{texte.strip()[:30]}{fr.INSECABLE}» n’existe pas."
    return f"Cela ne se lit pas comme une date. Exemple{fr.INSECABLE}: {_EXEMPLE}."

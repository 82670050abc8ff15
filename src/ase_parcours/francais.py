"""Le français des dates, des nuits et des montants, le même à l'écran, en ligne et imprimé.

Module pur : aucune lecture de l'horloge. L'espace insécable est U+00A0
(Fira Sans n'a pas U+202F) ; elle est mise dans les montants, les heures et devant la ponctuation
haute. Les dates gardent l'espace ordinaire : elles se cherchent et se recopient.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time

from ase_parcours.metier.calendrier import ajouter_mois, anniversaire

INSECABLE = "\u00a0"
APOSTROPHE = "\u2019"
MOINS = "\u2212"
ON_NE_SAIT_PAS = "on ne sait pas"

MOIS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
MOIS_COURTS = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)
JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
JOURS_COURTS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")

# Le « h » d'un prénom est muet ou aspiré selon son origine : seuls ces débuts s'élident.
_H_MUETS = ("hel", "hen", "herm", "herv", "hil", "hip", "hon", "hor", "hub", "hug", "hya")


def quantieme(jour: int) -> str:
    """Jour du mois : « 1er », puis « 2 », « 3 »…"""
    return "1er" if jour == 1 else str(jour)


def date_courte(jour: date, avec_annee: bool = True) -> str:
    """« 21 janv. 2027 », ou « 21 janv. » sans l'année."""
    base = f"{quantieme(jour.day)} {MOIS_COURTS[jour.month - 1]}"
    return f"{base} {jour.year}" if avec_annee else base


def date_longue(jour: date, avec_annee: bool = True) -> str:
    """« 21 janvier 2027 », ou « 21 janvier » sans l'année."""
    base = f"{quantieme(jour.day)} {MOIS[jour.month - 1]}"
    return f"{base} {jour.year}" if avec_annee else base


def date_numerique(jour: date) -> str:
    """« 14/07/2007 », l'écriture des champs de saisie."""
    return f"{jour.day:02d}/{jour.month:02d}/{jour.year:04d}"


def date_avec_jour(jour: date, avec_annee: bool = True) -> str:
    """« dimanche 22 novembre 2026 »."""
    return f"{JOURS[jour.weekday()]} {date_longue(jour, avec_annee)}"


def date_courte_avec_jour(jour: date, avec_annee: bool = False) -> str:
    """« jeu. 26 nov. »."""
    return f"{JOURS_COURTS[jour.weekday()]} {date_courte(jour, avec_annee)}"


def heure(moment: time) -> str:
    """« 9 h 42 », « 9 h » à l'heure juste."""
    base = f"{moment.hour}{INSECABLE}h"
    return f"{base}{INSECABLE}{moment.minute:02d}" if moment.minute else base


def duree(secondes: float) -> str:
    """« 12 secondes », « 3 minutes » : arrondie, pour dire ce qu'il reste à attendre."""
    if secondes < 60:
        return pluriel(max(1, round(secondes)), "seconde")
    return pluriel(round(secondes / 60), "minute")


def jours_avant(jour: date, au: date) -> str:
    """« J−60 » soixante jours avant ``jour``, « J » le jour même, « J+3 » trois jours après."""
    reste = (jour - au).days
    if reste == 0:
        return "J"
    return f"J{MOINS}{reste}" if reste > 0 else f"J+{-reste}"


def depuis(jour: date, au: date) -> str:
    """« aujourd’hui », « hier », « il y a 41 jours » ; « demain », « dans 15 jours »."""
    ecart = (au - jour).days
    proches = {0: f"aujourd{APOSTROPHE}hui", 1: "hier", -1: "demain"}
    if ecart in proches:
        return proches[ecart]
    return f"il y a {ecart} jours" if ecart > 0 else f"dans {-ecart} jours"


def intervalle(debut: date, dernier: date, avec_annee: bool = True) -> str:
    """« du 21 janvier au 4 février 2027 » : ce qui se répète n'est dit qu'une fois.

    ``dernier`` est compris. Un seul jour : « le 21 janvier 2027 ». Sans année, les deux dates
    gardent la leur si elles diffèrent. Lève ``ValueError`` si ``dernier`` précède ``debut``.
    """
    if dernier < debut:
        raise ValueError("un intervalle finit au plus tôt le jour où il commence")
    if debut == dernier:
        return f"le {date_longue(debut, avec_annee)}"
    return f"du {_paire(debut, dernier, avec_annee)}"


def nuit(jour: date, avec_annee: bool = True) -> str:
    """« nuit du 21 au 22 janvier 2027 » : la nuit du jour donné au lendemain."""
    lendemain = date.fromordinal(jour.toordinal() + 1)
    return f"nuit du {_paire(jour, lendemain, avec_annee)}"


def plage_de_nuits(debut: date, derniere: date, avec_annee: bool = True) -> str:
    """« du 21 janvier au 4 février 2027 », de la première à la dernière nuit, comprises.

    Une seule nuit : « la nuit du 21 au 22 janvier 2027 ». Lève ``ValueError`` comme
    ``intervalle``.
    """
    if debut == derniere:
        return f"la {nuit(debut, avec_annee)}"
    return intervalle(debut, derniere, avec_annee)


def _paire(debut: date, dernier: date, avec_annee: bool) -> str:
    fin = date_longue(dernier, avec_annee or debut.year != dernier.year)
    if debut.year != dernier.year:
        return f"{date_longue(debut)} au {fin}"
    if debut.month != dernier.month:
        return f"{date_longue(debut, avec_annee=False)} au {fin}"
    return f"{quantieme(debut.day)} au {fin}"


def nombre(valeur: int) -> str:
    """« 1 041 », « −12 » : milliers séparés par une espace insécable."""
    signe = MOINS if valeur < 0 else ""
    return signe + f"{abs(valeur):,}".replace(",", INSECABLE)


def montant(centimes: int, toujours_centimes: bool = False) -> str:
    """« 1 041,59 € » ; les centimes nuls ne sont écrits que s'ils sont demandés : « 450 € »."""
    euros, reste = divmod(abs(centimes), 100)
    signe = MOINS if centimes < 0 else ""
    decimales = f",{reste:02d}" if reste or toujours_centimes else ""
    return f"{signe}{nombre(euros)}{decimales}{INSECABLE}€"


def au_nombre(quantite: int, singulier: str, au_pluriel: str | None = None) -> str:
    """Le mot seul, accordé : singulier jusqu'à 1, pluriel ensuite.

    Sans ``au_pluriel``, chaque mot prend un « s » (« nuit découverte » → « nuits découvertes ») :
    donner le pluriel dès qu'il est autre.
    """
    if abs(quantite) < 2:
        return singulier
    if au_pluriel is not None:
        return au_pluriel
    return " ".join(m if m[-1:] in "sxz" else f"{m}s" for m in singulier.split(" "))


def pluriel(quantite: int, singulier: str, au_pluriel: str | None = None) -> str:
    """« 1 nuit », « 15 nuits » : le nombre et le mot accordé (voir ``au_nombre``)."""
    return f"{nombre(quantite)} {au_nombre(quantite, singulier, au_pluriel)}"


def ordinal(rang: int, feminin: bool = False) -> str:
    """« 1er », « 1re », « 2e »."""
    if rang == 1:
        return "1re" if feminin else "1er"
    return f"{rang}e"


def enumeration(elements: Sequence[str], conjonction: str = "et") -> str:
    """« a », « a et b », « a, b et c » ; vide si rien. Des points-virgules quand un élément a déjà
    ses virgules : « logement, hébergement ; emploi, formation »."""
    if len(elements) < 2:
        return "".join(elements)
    if any(", " in e for e in elements):
        return f"{INSECABLE}; ".join(elements)
    return f"{', '.join(elements[:-1])} {conjonction} {elements[-1]}"


def elision(nom: str, mot: str = "de") -> str:
    """« d’Inès », « de Rania », « qu’Élodie » : ``mot`` élidé devant un nom qui l'appelle."""
    if _appelle_elision(nom):
        return f"{mot[:-1]}{APOSTROPHE}{nom}"
    return f"{mot} {nom}"


def _appelle_elision(nom: str) -> bool:
    nu = sans_accents(nom).lower().replace("œ", "oe").replace("æ", "ae").replace("ø", "o")
    if not nu:
        return False
    if nu[0] == "y":
        # « d’Yves », mais « de Yanis » : devant voyelle, le y est une consonne.
        return nu[1:2] not in ("", *"aeiouy")
    return nu[0] in "aeiou" or nu.startswith(_H_MUETS)


def sans_accents(texte: str) -> str:
    """Le texte sans ses signes diacritiques, pour comparer et chercher."""
    decompose = unicodedata.normalize("NFD", texte)
    return "".join(c for c in decompose if not unicodedata.combining(c))


def initiale_majuscule(texte: str) -> str:
    """Première lettre en capitale, le reste inchangé."""
    return texte[:1].upper() + texte[1:]


def initiale_minuscule(texte: str) -> str:
    """« Âge » au milieu d'une phrase ; un sigle garde ses majuscules : « RIB à son nom »."""
    return texte if texte[1:2].isupper() else texte[:1].lower() + texte[1:]


def nom_propre(texte: str) -> str:
    """« N'DIAYE » s'affiche « N'Diaye » ; un nom qui a déjà des minuscules ne change pas."""
    if not texte or texte != texte.upper():
        return texte
    return re.sub(r"[^\W\d_]+", lambda mot: mot.group().capitalize(), texte)


def age(naissance: date, jour: date) -> tuple[int, int, int]:
    """Âge révolu en (années, mois, jours).

    Né un 29 février, on a un an de plus le 1er mars des années communes ; les mois s'ajoutent en
    restant dans le mois d'arrivée. Lève ``ValueError`` si ``jour`` précède la naissance.
    """
    if jour < naissance:
        raise ValueError("pas d'âge avant la naissance")
    annees = jour.year - naissance.year
    if anniversaire(naissance, annees) > jour:
        annees -= 1
    mois, repere = 0, anniversaire(naissance, annees)
    while mois < 11 and (suivant := ajouter_mois(naissance, 12 * annees + mois + 1)) <= jour:
        mois, repere = mois + 1, max(repere, suivant)
    return annees, mois, (jour - repere).days


def age_au_jour(naissance: date, jour: date) -> str:
    """« 19 ans, 4 mois et 8 jours » ; les parts nulles ne sont pas dites (sauf à la naissance)."""
    annees, mois, jours = age(naissance, jour)
    parts = [pluriel(annees, "an")] if annees else []
    parts += [f"{mois} mois"] if mois else []
    parts += [pluriel(jours, "jour")] if jours or not parts else []
    return enumeration(parts)


def age_court(naissance: date, jour: date) -> str:
    """« 17 ans 11 m », l'écriture des colonnes."""
    annees, mois, _ = age(naissance, jour)
    return f"{pluriel(annees, 'an')} {mois}{INSECABLE}m"

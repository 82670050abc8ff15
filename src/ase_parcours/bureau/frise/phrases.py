"""Ce que la frise dit : pour l'oreille, l'infobulle et la table. Pur, sans Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.frise.vue import Vue
from ase_parcours.metier.frise import Couloir, Element, EtatJalon, Frise
from ase_parcours.metier.frise_table import RIEN, en_table, etat


def nom(frise: Frise, nom_usuel: str) -> str:
    """« Frise de la vie d’Inès Khelifi, du 13 octobre 2021 au 14 juillet 2028 »."""
    return f"Frise de la vie {fr.elision(nom_usuel)}, {_portee(frise.debut, frise.fin)}"


def _portee(debut: date, fin: date) -> str:
    return fr.intervalle(debut, max(debut, date.fromordinal(fin.toordinal() - 1)))


def echelle(vue: Vue) -> str:
    """« oct. 2021 à juil. 2028 » ; de près, les jours."""
    du, au = vue.jour(vue.debut), vue.jour(vue.fin - 0.001)
    if vue.jours < _DE_PRES:
        return fr.intervalle(du, au)
    return f"{_mois(du)} à {_mois(au)}"


_DE_PRES = 100.0
"""Jours sous lesquels l'échelle se dit au jour près."""


def _mois(jour: date) -> str:
    return f"{fr.MOIS_COURTS[jour.month - 1]} {jour.year}"


def valeur(e: Element, rang: int, total: int) -> str:
    """« Mesures, 2e sur 3. Accueil provisoire jeune majeur, du 14 juillet 2025 au… »."""
    place = f"{e.couloir.value}, {fr.ordinal(rang + 1)} sur {total}. "
    return place + enfant(e)


def enfant(e: Element) -> str:
    """L'élément en une phrase."""
    return ", ".join(x for x in (*e.detail.split("\n"), etat(e)) if x) + "."


def description(frise: Frise, couloirs: Sequence[Couloir]) -> str:
    """« Mesures : 2. Accueils : 3. Échéances : 12, dont 1 en retard et 3 proches. »"""
    phrases = []
    for couloir in couloirs:
        elements = frise.elements(couloir)
        phrase = f"{couloir.value}{fr.INSECABLE}: {len(elements) or RIEN}"
        if couloir is Couloir.ECHEANCES:
            phrase += _pressants(frise)
        phrases.append(phrase)
    if frise.hors:
        phrases.append(hors(frise))
    return ". ".join(phrases) + "."


def _pressants(frise: Frise) -> str:
    compte = {e: sum(j.etat is e for j in frise.jalons) for e in EtatJalon}
    parts = []
    if compte[EtatJalon.RETARD]:
        parts.append(f"{compte[EtatJalon.RETARD]} en retard")
    if compte[EtatJalon.PROCHE]:
        parts.append(fr.pluriel(compte[EtatJalon.PROCHE], "proche"))
    return f", dont {fr.enumeration(parts)}" if parts else ""


def prochaine(frise: Frise, *, nommee: bool = True) -> str:
    """« prochaine : entretien d'admission, 26 nov. », précédée des retards ; ou rien. Faute de
    place, son nom se tait : la frise le montre."""
    parts = []
    retards = sum(j.etat is EtatJalon.RETARD for j in frise.jalons)
    if retards:
        parts.append(fr.pluriel(retards, "échéance en retard", "échéances en retard"))
    a_venir = (j for j in frise.jalons if j.etat in (EtatJalon.A_VENIR, EtatJalon.PROCHE))
    j = next(a_venir, None)
    if j is not None:
        quand = fr.date_courte(j.le, avec_annee=j.le.year != frise.aujourd_hui.year)
        quoi = f"{fr.INSECABLE}: {j.libelle}, {quand}" if nommee else f" le {quand}"
        parts.append(f"prochaine{quoi}")
    return " · ".join(parts)


def hors(frise: Frise) -> str:
    """« 2 faits sans place : à lire en table »."""
    return fr.pluriel(len(frise.hors), "fait sans place", "faits sans place")


def infobulle(elements: Sequence[Element]) -> str:
    """Les éléments pointés, les uns sous les autres."""
    dits = ["\n".join(x for x in (e.detail, etat(e)) if x) for e in elements[:_DITS]]
    reste = len(elements) - _DITS
    if reste > 0:
        dits.append(f"et {fr.pluriel(reste, 'autre')}")
    return "\n\n".join(dits)


_DITS = 5
"""Au-delà, les éléments pointés ensemble sont comptés."""

COLONNES = ("Couloir", "Quoi", "Quand", "À savoir")


def rangees(frise: Frise, couloirs: Sequence[Couloir]) -> list[tuple[str, ...]]:
    """La frise en table, prête à montrer."""
    return [(x.couloir.value, x.quoi, x.quand, x.savoir) for x in en_table(frise, couloirs)]

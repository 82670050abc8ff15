"""Séjour, protection juridique, grossesse et parentalité : ce que le statut demande."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue, pluriel
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import OUI, Rangee, Regard, delai, jour
from ase_parcours.metier.facettes.identite import PAGE
from ase_parcours.metier.hebergement import sans_accents

_FRANCAIS = frozenset({"francaise", "francais", "france", "fr", "fra"})
SANS_TITRE = frozenset({"FRANCAIS", "UE"})
"""Situations où l'on n'a pas à tenir un titre."""


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes du statut."""
    yield from _sejour(r)
    yield from _titres(r)
    yield from _parent(r)
    yield from _protection(r)


def est_francais(nationalite: str | None) -> bool | None:
    """Vrai si la nationalité dite est (aussi) française ; ``None`` si rien n'est dit."""
    if not nationalite or not nationalite.strip():
        return None
    mots = sans_accents(nationalite).replace("-", " ").replace("/", " ").replace(",", " ").split()
    return any(m in _FRANCAIS for m in mots)


def _sejour(r: Regard) -> Iterator[Alerte]:
    sejour = r.unique("statut").get("sejour")
    if sejour in r.reperes.marques("sejour", "alerte"):
        yield Alerte(
            "oqtf",
            "OQTF notifiée : elle ferme l'accueil jeune majeur et le droit au retour. Les délais "
            "de recours sont courts : joindre un avocat aujourd'hui.",
            page=PAGE,
            grave=True,
            source=r.source("oqtf"),
        )
    if sejour is not None:
        return
    francais = est_francais(r.identite.get("nationalite"))
    if francais is False or (francais is None and r.identite.get("mna") == OUI):
        yield Alerte(
            "sejour_inconnu",
            "On ne sait pas quelle est la situation de séjour : à demander au jeune.",
            page=PAGE,
        )
    elif francais is None:
        yield Alerte(
            "nationalite_inconnue",
            "On ne sait ni la nationalité ni la situation de séjour.",
            page=PAGE,
        )


def _titres(r: Regard) -> Iterator[Alerte]:
    """Seul compte le titre qui finit le plus tard. Son dernier jour est encore valable."""
    francais = est_francais(r.identite.get("nationalite"))
    if francais or r.unique("statut").get("sejour") in SANS_TITRE:
        return
    dates = [(fin, t) for t in r.faits("titre_sejour") if (fin := jour(t, "fin")) is not None]
    if not dates:
        return
    fin, titre = max(dates, key=lambda x: x[0])
    du = ajouter_jours(fin, -r.seuils.sejour_renouvellement_debut_jours)
    au = ajouter_jours(fin, -r.seuils.sejour_renouvellement_fin_jours)
    demande = max(
        (d for t in r.faits("titre_sejour") if (d := jour(t, "demande_le")) and d >= du),
        default=None,
    )
    nom = r.reperes.libelle("titres_sejour", titre.get("nature"))
    element, source = titre.get("id"), r.source("sejour_renouvellement_debut_jours")
    if fin < r.aujourd_hui:
        texte = f"{nom} : expiré depuis le {date_longue(fin)}. {_suite(demande)}"
        yield Alerte("titre_expire", texte, page=PAGE, element=element, grave=True)
    elif demande is None and r.aujourd_hui > au:
        texte = (
            f"{nom} : expire le {date_longue(fin)}. Le renouvellement se demandait au plus tard "
            f"le {date_longue(au)} : le déposer aujourd'hui."
        )
        yield Alerte(
            "titre_renouvellement_tardif", texte, page=PAGE, element=element, grave=True,
            source=source,
        )  # fmt: skip
    elif demande is None and r.aujourd_hui >= du:
        texte = (
            f"{nom} : expire le {date_longue(fin)}. Le renouvellement se demande jusqu'au "
            f"{date_longue(au)}."
        )
        yield Alerte("titre_a_renouveler", texte, page=PAGE, element=element, source=source)


def _suite(demande: date | None) -> str:
    if demande is None:
        return "Aucune demande de renouvellement n'est notée."
    return f"Renouvellement demandé le {date_longue(demande)} : vérifier le récépissé."


def _parent(r: Regard) -> Iterator[Alerte]:
    statut = r.unique("statut")
    source = r.source("droits_parent")
    if statut.get("grossesse") == OUI:
        yield Alerte(
            "grossesse_droits",
            "Grossesse : des droits propres s'ouvrent (accueil parent-enfant, RSA, PMI). Les "
            "vérifier ensemble.",
            page=PAGE,
            source=source,
        )
    enfants = statut.get("nbenf") or 0
    if statut.get("jeune_parent") == OUI or enfants > 0:
        combien = f" de {pluriel(enfants, 'enfant')}" if enfants else ""
        yield Alerte(
            "jeune_parent_droits",
            f"Jeune parent{combien} : des droits propres s'ouvrent (accueil parent-enfant, RSA, "
            "prestations familiales). Les vérifier ensemble.",
            page=PAGE,
            source=source,
        )


def _protection(r: Regard) -> Iterator[Alerte]:
    """La dernière protection qui finit, si aucune ne la suit ni ne court sans fin."""
    faits = r.faits("protection")
    if any(jour(p, "debut") and not jour(p, "fin") for p in faits):
        return
    dates = [(fin, p) for p in faits if (fin := jour(p, "fin")) is not None]
    if not dates:
        return
    fin, protection = max(dates, key=lambda x: x[0])
    yield from _fin_de_protection(r, fin, protection)


def _fin_de_protection(r: Regard, fin: date, protection: Rangee) -> Iterator[Alerte]:
    nom = r.reperes.libelle("protections", protection.get("regime"))
    element, source = protection.get("id"), r.source("protection_fin_mois")
    if fin <= r.aujourd_hui:
        texte = f"{nom} : a pris fin le {date_longue(fin)}, et aucune suite n'est notée."
        yield Alerte("protection_finie", texte, page=PAGE, element=element, grave=True)
    elif r.aujourd_hui >= delai(fin, mois=-r.seuils.protection_fin_mois):
        texte = (
            f"{nom} : prend fin le {date_longue(fin)}. Le renouvellement demande un certificat, "
            "qui prend des mois."
        )
        yield Alerte("protection_finit", texte, page=PAGE, element=element, source=source)

"""Mesures et accueils : ce qui se chevauche, ce qui manque, ce qui finit trop tôt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue, enumeration, intervalle, pluriel
from ase_parcours.metier.calendrier import veille
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import NON, OUI, Rangee, Regard, jour
from ase_parcours.metier.controles.sejours import (
    Sejour,
    chevauchements,
    en_ordre,
    lieux_successifs,
    trous,
)
from ase_parcours.metier.facettes.parcours import PAGE
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.jeune import Faits, TypeEvenement

_PARTS = frozenset(
    {
        TypeEvenement.SORTIE,
        TypeEvenement.SANS_SOLUTION,
        TypeEvenement.CONSTAT,
        TypeEvenement.TRANSFERT,
        TypeEvenement.DECES,
    }
)


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes du parcours."""
    faits = r.evaluation.faits
    accueils = [Sejour(a.id, a.debut, a.fin, a.lieu or "") for a in faits.accueils]
    mesures = [Sejour(m.id, m.debut, m.fin) for m in faits.mesures]
    yield from _dates(accueils, mesures)
    yield from _chevauchements(accueils)
    yield from _trous(r, accueils, mesures)
    if r.suivi:
        yield from _sans_suite(r, accueils)
        yield from _mesure_echue(r, mesures)
    yield from _lieux(r, accueils)
    yield from _avant_le_premier(r, accueils)
    yield from _en_cours(r)


def absences(faits: Faits) -> list[Sejour]:
    """Les temps passés hors de la prise en charge : d'une sortie (ou d'un départ) au retour."""
    en_ordre_ = sorted((e for e in faits.evenements if not e.annule), key=lambda e: (e.le, e.ordre))
    trouvees: list[Sejour] = []
    parti: date | None = None
    for evenement in en_ordre_:
        if evenement.type in _PARTS and parti is None:
            parti = evenement.le
        elif evenement.type is TypeEvenement.RETOUR and parti is not None:
            trouvees.append(Sejour("absence", parti, evenement.le))
            parti = None
    if parti is not None:
        trouvees.append(Sejour("absence", parti, None))
    return trouvees


# --- Dates --------------------------------------------------------------------------------------


def _dates(accueils: list[Sejour], mesures: list[Sejour]) -> Iterator[Alerte]:
    for a in accueils:
        if a.debut is None:
            texte = f"{_lieu(a)} : on ne sait pas quand cet accueil commence."
            yield Alerte("accueil_sans_debut", texte, page=PAGE, element=a.id)
        elif not a.date:
            texte = f"{_lieu(a)} : la fin ne suit pas le début, le {date_longue(a.debut)}."
            yield Alerte("accueil_dates_inversees", texte, page=PAGE, element=a.id)
    for m in mesures:
        if m.debut is None:
            texte = "On ne sait pas quand une décision commence."
            yield Alerte("mesure_sans_debut", texte, page=PAGE, element=m.id)
        elif not m.date:
            texte = f"La fin d'une décision ne suit pas son début, le {date_longue(m.debut)}."
            yield Alerte("mesure_dates_inversees", texte, page=PAGE, element=m.id)


def _chevauchements(accueils: list[Sejour]) -> Iterator[Alerte]:
    """Un accueil sans fin qu'un autre suit n'a pas été clos : dit une fois, sans autre mot."""
    ouverts: set[str] = set()
    for c in chevauchements(accueils):
        if c.premier.fin is None:
            if c.premier.id not in ouverts:
                ouverts.add(c.premier.id)
                texte = (
                    f"{_lieu(c.premier)} : accueil jamais clos, alors que {_lieu(c.second)} "
                    f"commence le {date_longue(c.debut)}. Noter sa fin."
                )
                yield Alerte("accueil_jamais_clos", texte, page=PAGE, element=c.premier.id)
            continue
        assert c.fin is not None  # noqa: S101 - le premier a une fin
        quand = intervalle(c.debut, veille(c.fin))
        texte = f"{_lieu(c.premier)} et {_lieu(c.second)} se chevauchent {quand}."
        yield Alerte("accueils_se_chevauchent", texte, page=PAGE, element=c.second.id)


# --- Trous et suites ----------------------------------------------------------------------------


def _trous(r: Regard, accueils: list[Sejour], mesures: list[Sejour]) -> Iterator[Alerte]:
    """Entre le premier jour connu et le dernier séjour ; ce qui suit est l'affaire de
    ``_sans_suite``. Les temps hors de la prise en charge ne sont pas des trous."""
    dehors = absences(r.evaluation.faits)
    arrivee = r.evaluation.faits.arrivee()
    for debut, fin in _interieurs(r, accueils, dehors, arrivee):
        texte = f"Aucun accueil n'est noté {intervalle(debut, veille(fin))}."
        yield Alerte("trou_accueil", texte, page=PAGE)
    for debut, fin in _interieurs(r, mesures, dehors, None):
        texte = f"Aucune décision n'est notée {intervalle(debut, veille(fin))}."
        yield Alerte("trou_mesure", texte, page=PAGE)


def _interieurs(
    r: Regard, sejours: list[Sejour], dehors: list[Sejour], du: date | None
) -> list[tuple[date, date]]:
    dates = en_ordre(sejours)
    if not dates or dates[0].debut is None:
        return []
    dernier = max(s.debut for s in dates if s.debut is not None)
    du = min(du, dates[0].debut) if du is not None else dates[0].debut
    trouves = trous([*dates, *dehors], du, min(dernier, r.aujourd_hui))
    return [(d, f) for d, f in trouves if (f - d).days >= r.seuils.trou_nuits]


def _sans_suite(r: Regard, accueils: list[Sejour]) -> Iterator[Alerte]:
    """L'accueil qui finit le dernier, quand rien ne le suit et que le jeune est pris en charge."""
    dates = en_ordre(accueils)
    if not dates or any(a.fin is None for a in dates):
        return
    dernier = max(dates, key=lambda a: a.fin or date.min)
    fin = dernier.fin
    assert fin is not None  # noqa: S101 - tous ont une fin
    majorite = r.age_atteint(r.evaluation.reperes.regles.majorite_ans)
    retour = r.evaluation.situation.retour
    if retour is not None and fin <= retour:
        texte = f"Aucun accueil n'est noté depuis le retour, le {date_longue(retour)}."
        yield Alerte("sans_accueil", texte, page=PAGE, element=dernier.id)
    elif majorite is not None and fin < majorite:
        verbe = "a pris fin" if fin <= r.aujourd_hui else "finit"
        texte = (
            f"{_lieu(dernier)} : l'accueil {verbe} le {date_longue(fin)}, avant la majorité "
            f"du {date_longue(majorite)}, et aucun autre n'est noté."
        )
        yield Alerte(
            "accueil_avant_majorite", texte, page=PAGE, element=dernier.id,
            grave=fin <= r.aujourd_hui,
        )  # fmt: skip
    elif fin <= r.aujourd_hui:
        texte = f"Aucun accueil n'est noté depuis le {date_longue(fin)}."
        yield Alerte("sans_accueil", texte, page=PAGE, element=dernier.id)


def _mesure_echue(r: Regard, mesures: list[Sejour]) -> Iterator[Alerte]:
    dates = en_ordre(mesures)
    if not dates or any(m.fin is None for m in dates):
        return
    derniere = max(dates, key=lambda m: m.fin or date.min)
    if derniere.fin is not None and derniere.fin <= r.aujourd_hui:
        texte = (
            f"La dernière décision a pris fin le {date_longue(derniere.fin)}, et aucune ne suit : "
            "noter la nouvelle, ou la sortie."
        )
        yield Alerte("mesure_echue", texte, page=PAGE, element=derniere.id, grave=True)


# --- Lieux --------------------------------------------------------------------------------------


def _lieux(r: Regard, accueils: list[Sejour]) -> Iterator[Alerte]:
    commences = [a for a in en_ordre(accueils) if a.debut and a.debut <= r.aujourd_hui]
    suite = lieux_successifs(sans_accents(a.nom) for a in commences)
    if len(suite) >= r.seuils.lieux_trop and commences[0].debut is not None:
        texte = (
            f"{len(suite)} lieux d'accueil depuis le {date_longue(commences[0].debut)} : en "
            "parler, et chercher un lieu qui dure."
        )
        yield Alerte("trop_de_lieux", texte, page=PAGE, source=r.source("lieux_trop"))
    ecoles = [a for a in r.faits("accueil") if a.get("changement_ecole") == OUI]
    if ecoles:
        quand = [f"le {date_longue(d)}" for a in ecoles if (d := jour(a, "debut")) is not None]
        dates = f" : {enumeration(quand)}" if quand else ""
        combien = pluriel(len(ecoles), "changement de lieu a", "changements de lieu ont")
        texte = f"{combien} fait changer d'école{dates}."
        yield Alerte("changement_ecole", texte, page=PAGE)


def _avant_le_premier(r: Regard, accueils: list[Sejour]) -> Iterator[Alerte]:
    premier = r.evaluation.faits.premier_accueil
    for a in accueils:
        if premier is not None and a.debut is not None and a.debut < premier:
            texte = (
                f"{_lieu(a)} : l'accueil commence le {date_longue(a.debut)}, avant le premier "
                f"accueil noté, le {date_longue(premier)}. Corriger l'une des deux dates."
            )
            yield Alerte("accueil_avant_premier", texte, page=PAGE, element=a.id)


def accueil_en_cours(r: Regard) -> Rangee | None:
    """L'accueil d'aujourd'hui, le dernier commencé ; le jour du départ n'en est plus."""
    candidats = [
        (debut, rang, a)
        for rang, a in enumerate(r.faits("accueil"))
        if (debut := jour(a, "debut")) is not None
        and debut <= r.aujourd_hui
        and ((fin := jour(a, "fin")) is None or fin > r.aujourd_hui)
    ]
    return max(candidats, key=lambda c: c[:2])[2] if candidats else None


def _en_cours(r: Regard) -> Iterator[Alerte]:
    accueil = accueil_en_cours(r)
    if accueil is None or not r.suivi:
        return
    lieu = accueil.get("lieu") or "Accueil en cours"
    if accueil.get("fratrie") == NON:
        ou = accueil.get("fratrie_precision")
        suite = f" : {ou}" if ou else ". Noter où vit la fratrie, et les rencontres"
        texte = f"{lieu} : sans ses frères et sœurs{suite}."
        yield Alerte("fratrie_separee", texte, page=PAGE, element=accueil.get("id"))
    if not (accueil.get("parole") or "").strip():
        texte = f"{lieu} : ce que le jeune en dit n'est pas noté."
        yield Alerte("parole_absente", texte, page=PAGE, element=accueil.get("id"))


def _lieu(sejour: Sejour) -> str:
    return sejour.nom or "Lieu inconnu"

"""Charger les faits de jeunes, par ensembles, pour les évaluer en mémoire."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import islice, product
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.lectures.identites import Reunie, identites_reunies
from ase_parcours.coffre.lectures.referents import affectations
from ase_parcours.metier.calendrier import NAISSANCE_INCONNUE, Naissance, lire_naissance
from ase_parcours.metier.hebergement import (
    FIN_INCONNUE,
    Etape,
    Etat,
    PasEtat,
    Solution,
    preuve_nommee,
)
from ase_parcours.metier.jeune import (
    Accueil,
    Evenement,
    Faits,
    Mesure,
    TypeEvenement,
    Visa,
)
from ase_parcours.metier.vocabulaire import CHAMPS_DECISIFS
from ase_parcours.referentiels import mesures

_PLAFOND_VARIANTES = 64
"""Au-delà, la solution est tenue pour ne rien couvrir : on ne rassure pas faute de temps."""


def charger_faits(conn: Connection, jeunes: Iterable[str] | None = None) -> dict[str, Faits]:
    """Faits par identifiant de jeune ; tous si ``jeunes`` est ``None``."""
    ids = None if jeunes is None else list(jeunes)
    voulus = None if ids is None else json.dumps(ids)
    registre = affectations(conn, ids)
    conflits = _conflits(conn, voulus)
    solutions = _solutions(conn, voulus, conflits)
    listes = {
        "mesures": _par_jeune(conn, voulus, "mesure", _MESURE, _mesure),
        "accueils": _par_jeune(conn, voulus, "accueil", _ACCUEIL, _accueil),
        "evenements": _par_jeune(conn, voulus, "evenement", _EVENEMENT, _evenement),
        "visas": _par_jeune(conn, voulus, "visa", _VISA, _visa),
    }
    reunies = identites_reunies(conn, None if voulus is None else json.loads(voulus))
    faits: dict[str, Faits] = {}
    curseur = _lire(conn, voulus, "jeune", _JEUNE)
    for identifiant, dossier, naissance, accueil, prevue, referent in curseur:
        faits[identifiant] = Faits(
            identifiant,
            dossier or "",
            _naissance(naissance),
            _jour(accueil),
            _jour(prevue),
            mesures=tuple(listes["mesures"].get(identifiant, ())),
            accueils=tuple(listes["accueils"].get(identifiant, ())),
            solutions=tuple(solutions.get(identifiant, ())),
            evenements=tuple(listes["evenements"].get(identifiant, ())),
            visas=tuple(_visas(listes["visas"].get(identifiant, ()), conflits)),
            conflits=tuple(sorted(conflits.get(identifiant, {}))),
            referent=referent,
            affectations=registre.get(identifiant, ()),
        )
        if identifiant in reunies:
            faits[identifiant] = _reunis(faits[identifiant], reunies[identifiant], conflits)
    return faits


def _reunis(faits: Faits, reunie: Reunie, conflits: Mapping[str, Mapping[str, list[Any]]]) -> Faits:
    """Les faits d'une personne à plusieurs dossiers, avec ce que leurs identités contredisent."""
    champs = sorted({c for m in reunie.membres for c in conflits.get(m, {})})
    fondus = replace(
        faits,
        conflits=tuple(champs),
        referent=reunie.identite["referent"],
        divergences=reunie.divergences,
        **{champ: lire(reunie.identite[champ]) for champ, lire in _DATES.items()},
    )
    dates = [d for d in reunie.divergences if d.champ in _DATES]
    if not dates:
        return fondus
    choix = product(*([(d.champ, _DATES[d.champ](v)) for v in d.valeurs] for d in dates))
    variantes = (replace(fondus, **dict(c)) for c in islice(choix, _PLAFOND_VARIANTES))
    return replace(fondus, variantes=tuple(variantes))


def _lire(conn: Connection, voulus: str | None, table: str, colonnes: str) -> list[Any]:
    """Rangées lues par le pilote, sans l'enveloppe de SQLAlchemy : des dizaines de milliers."""
    requete = f"SELECT {colonnes} FROM {table}"
    pilote = connexion_brute(conn)
    if voulus is not None:
        cle = "id" if table == "jeune" else "jeune"
        requete += f" WHERE {cle} IN (SELECT value FROM json_each(?))"
    if table == "jeune":
        # Une personne, une rangée : celle de la tête.
        requete += f" {'WHERE' if voulus is None else 'AND'} id = jeune"
    arguments = () if voulus is None else (voulus,)
    return list(pilote.execute(f"{requete} ORDER BY cree, id", arguments).fetchall())


def _par_jeune(
    conn: Connection, voulus: str | None, table: str, colonnes: str, lire: Callable[..., object]
) -> dict[str, list[Any]]:
    resultat: dict[str, list[Any]] = {}
    rangees = _lire(conn, voulus, table, f"jeune, {colonnes}")
    for rangee in rangees:
        fait = lire(*rangee[1:])
        if fait is not None:
            resultat.setdefault(rangee[0], []).append(fait)
    return resultat


_JEUNE = "id, dossier, naissance, premier_accueil, sortie_prevue, referent"
_MESURE = "id, nature, debut, fin, date_decision"
_ACCUEIL = "id, lieu, nature, debut, fin, motif_fin"
_EVENEMENT = "id, type, le, cree, visa, motif, annulation"
_VISA = (
    "id, date_sortie, motif, etape_libelle, etape_le, responsable, demandeur, accorde_par, retrait,"
    " accorde_le"
)
_SOLUTION = "id, code, etats, debut, fin, preuve, gestionnaire, loyer, motif_refus"


def _mesure(
    identifiant: str, nature: str, debut: str | None, fin: str | None, decision: str | None
) -> Mesure:
    connue = mesures().get(nature)
    heberge = connue is not None and connue.jeune_majeur_heberge
    return Mesure(identifiant, nature, _jour(debut), _jour(fin), _jour(decision), heberge)


def _accueil(
    identifiant: str,
    lieu: str | None,
    nature: str | None,
    debut: str | None,
    fin: str | None,
    motif: str | None,
) -> Accueil:
    return Accueil(identifiant, lieu, nature, _jour(debut), _jour(fin), motif)


def _evenement(
    identifiant: str,
    type_: str,
    le: str | None,
    cree: str,
    visa: str | None,
    motif: str | None,
    annulation: str | None,
) -> Evenement | None:
    jour = _jour(le)
    if jour is None or type_ not in TypeEvenement.__members__.values():
        return None
    return Evenement(
        identifiant, TypeEvenement(type_), jour, cree, visa, motif, annulation is not None
    )


def _visa(
    identifiant: str,
    date_sortie: str | None,
    motif: str | None,
    etape: str | None,
    etape_le: str | None,
    responsable: str | None,
    demandeur: str | None,
    accorde_par: str | None,
    retrait: str | None,
    accorde_le: str | None,
) -> Visa | None:
    jour = _jour(date_sortie)
    if jour is None:
        return None
    return Visa(
        identifiant,
        jour,
        motif or "",
        etape or "",
        _jour(etape_le),
        responsable or "",
        demandeur,
        accorde_par,
        retrait is not None,
        _jour(accorde_le),
    )


def _visas(visas: Iterable[Visa], conflits: Mapping[str, Mapping[str, list[Any]]]) -> list[Visa]:
    """Un visa retiré par quelqu'un l'est, même si un autre dit le contraire."""
    resultat = []
    for visa in visas:
        retraits = conflits.get(visa.id, {}).get("retrait", ())
        resultat.append(replace(visa, retire=True) if any(retraits) else visa)
    return resultat


# --- Solutions, étapes et preuves versées -------------------------------------------------------


def _solutions(
    conn: Connection, voulus: str | None, conflits: Mapping[str, Mapping[str, list[Any]]]
) -> dict[str, list[Solution]]:
    # Comme le plancher : la preuve d'un dossier séparé ne prouve plus rien pour l'autre.
    lues = _lire(conn, voulus, "piece", "jeune, solution, sha256")
    versees = {(jeune, solution) for jeune, solution, sha256 in lues if solution and sha256}
    etapes: dict[str, list[Etape]] = {}
    curseur = _lire(conn, voulus, "etape", "solution, id, libelle, le, responsable, faite")
    for solution, identifiant, libelle, le, responsable, faite in curseur:
        etape = Etape(identifiant, libelle or "", _jour(le), responsable or "", faite == "oui")
        etapes.setdefault(solution, []).append(etape)
    resultat: dict[str, list[Solution]] = {}
    rangees = _lire(conn, voulus, "solution", f"jeune, {_SOLUTION}")
    for rangee in rangees:
        identifiant = rangee[1]
        une = _solution(
            *rangee[1:],
            versee=(rangee[0], identifiant) in versees,
            etapes=tuple(etapes.get(identifiant, ())),
        )
        decisifs = {c: v for c, v in conflits.get(identifiant, {}).items() if c in CHAMPS_DECISIFS}
        if decisifs:
            une = replace(une, variantes=_variantes(une, decisifs))
        resultat.setdefault(rangee[0], []).append(une)
    return resultat


def _solution(
    identifiant: str,
    code: str | None,
    etats: str | None,
    debut: str | None,
    fin: str | None,
    preuve: str | None,
    gestionnaire: str | None,
    loyer: int | None,
    motif_refus: str | None,
    *,
    versee: bool,
    etapes: tuple[Etape, ...],
) -> Solution:
    return Solution(
        identifiant,
        code or "INCONNU",
        _etats_lus(etats),
        _jour(debut),
        _jour(fin),
        _fin_inconnue(fin),
        preuve_nommee(preuve),
        versee,
        gestionnaire,
        loyer,
        motif_refus,
        etapes,
    )


def _variantes(s: Solution, decisifs: Mapping[str, list[Any]]) -> tuple[Solution, ...]:
    """Toutes les combinaisons des valeurs gardées."""
    champs = sorted(decisifs)
    combinaisons = 1
    for champ in champs:
        combinaisons *= len(decisifs[champ])
    if combinaisons > _PLAFOND_VARIANTES:
        return (replace(s, preuve=None),)
    return tuple(
        _avec(s, dict(zip(champs, valeurs, strict=True)))
        for valeurs in product(*(decisifs[c] for c in champs))
    )


def _avec(s: Solution, valeurs: Mapping[str, Any]) -> Solution:
    for champ, valeur in valeurs.items():
        match champ:
            case "etats":
                s = replace(s, etats=_etats(valeur or []))
            case "code":
                s = replace(s, code=valeur or "INCONNU")
            case "debut":
                s = replace(s, debut=_jour(valeur))
            case "fin":
                s = replace(s, fin=_jour(valeur), fin_inconnue=_fin_inconnue(valeur))
            case "preuve":
                s = replace(s, preuve=preuve_nommee(valeur))
    return s


@lru_cache(maxsize=8192)
def _etats_lus(texte: str | None) -> tuple[PasEtat, ...]:
    """Les pas d'une solution ; un import en écrit des milliers de semblables."""
    return _etats(json.loads(texte) if texte else [])


def _etats(bruts: list[dict[str, Any]]) -> tuple[PasEtat, ...]:
    pas = []
    for brut in bruts:
        jour = _jour(brut.get("le"))
        if jour is not None and brut.get("etat") in _ETATS:
            qui, inconnue = brut.get("qui") or "", bool(brut.get("date_inconnue"))
            pas.append(PasEtat(Etat(brut["etat"]), jour, qui, inconnue))
    return tuple(pas)


_ETATS = frozenset(Etat)


def _conflits(conn: Connection, voulus: str | None) -> dict[str, dict[str, list[Any]]]:
    """Par entité et par champ, les valeurs gardées."""
    requete = "SELECT entite, champ, versions FROM conflit"
    if voulus is None:
        curseur = conn.exec_driver_sql(requete)
    else:
        curseur = conn.exec_driver_sql(
            requete + " WHERE jeune IN (SELECT value FROM json_each(?))", (voulus,)
        )
    resultat: dict[str, dict[str, list[Any]]] = {}
    for entite, champ, versions in curseur:
        valeurs = [v["valeur"] for v in json.loads(versions)]
        resultat.setdefault(entite, {})[champ] = valeurs
    return resultat


def _fin_inconnue(fin: str | None) -> bool:
    # Une fin illisible vaut une fin inconnue : elle ne couvre rien.
    return fin is not None and (fin == FIN_INCONNUE or _jour(fin) is None)


@lru_cache(maxsize=8192)
def _jour(texte: str | None) -> date | None:
    if not texte:
        return None
    try:
        return date.fromisoformat(texte)
    except ValueError:
        return None


def _naissance(texte: str | None) -> Naissance:
    try:
        return lire_naissance(texte)
    except ValueError:
        return NAISSANCE_INCONNUE


_DATES: Mapping[str, Callable[[str | None], Any]] = {
    "naissance": _naissance,
    "premier_accueil": _jour,
    "sortie_prevue": _jour,
}
"""Dates de la personne que la règle lit."""

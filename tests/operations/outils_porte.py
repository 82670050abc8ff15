"""Outils des tests de la porte : coffres ouverts, et la règle nuit par nuit pour les juger."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import chemins_voisins
import naif
from outils_ouverts import ecrivain, entrees, jeune_loge, ouvert, recevoir, tables
from sqlalchemy import Connection
from table_natures import LIGNES

from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.verification import verifier
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.jeune import Faits
from ase_parcours.operations.seance import Seance

__all__ = [
    "TERRITOIRE",
    "controler",
    "controler_plancher",
    "ecrivain",
    "entrees",
    "jeune_loge",
    "naif",
    "ouvert",
    "rangees_de_sortie",
    "recevoir",
    "tables",
]  # fmt: skip

assert chemins_voisins.VOISINS

TERRITOIRE = """en_vigueur_du: 2026-09-01
source: Ville
natures:
  - {code: CHRS, classe: N}
  - {code: FJT, duree: {mois: 9}}
"""
TABLE_DU_TERRITOIRE = {
    **LIGNES,
    "CHRS": replace(LIGNES["CHRS"], classe="N"),
    "FJT": replace(LIGNES["FJT"], mois_durable=9),
}

Rangee = tuple[str, date, str, str | None]


def _avec_sa_table(seance: Seance) -> AbstractContextManager[None]:
    """La table des natures que ce coffre applique depuis son ouverture."""
    durcie = "+" in seance.coffre.reperes.natures.version
    return naif.avec_table(TABLE_DU_TERRITOIRE if durcie else LIGNES)


def rangees_de_sortie(conn: Connection) -> dict[str, Rangee]:
    """Par jeune : (événement, date, type, visa)."""
    curseur = conn.exec_driver_sql("SELECT jeune, evenement, le, type, visa FROM sortie")
    return {r[0]: (r[1], date.fromisoformat(r[2]), r[3], r[4]) for r in curseur}


def controler(seance: Seance) -> Mapping[str, str]:
    """L'invariant du §5, sur tout le coffre ; rend le statut de chaque dossier.

    Jugé au jour de la dernière écriture, celui auquel le plancher raisonne.
    """
    with seance.lire() as conn:
        jour = conn.exec_driver_sql("SELECT jour FROM repere_plancher").scalar_one()
        au = date.fromisoformat(jour)
        rangees = rangees_de_sortie(conn)
        tous = charger_faits(conn)
        dossiers = dict(tuple(r) for r in conn.exec_driver_sql("SELECT id, dossier FROM jeune"))
        _reunis_naivement(conn, tous)
    assert rangees.keys() <= tous.keys()
    with _avec_sa_table(seance):
        statuts = {
            dossiers[jeune]: _controler_un(faits, rangees.get(jeune), au, seance)
            for jeune, faits in tous.items()
        }
    constats = verifier(seance.coffre, au)
    assert constats == []
    return statuts


def _reunis_naivement(conn: Connection, tous: Mapping[str, Faits]) -> None:
    """Une personne par classe de dossiers réunis, avec les solutions, visas et événements de tous.

    Refait de proche en proche, sans la projection : c'est la création qui dit à qui est chaque
    fait.
    """
    groupes = [{r[0]} for r in conn.exec_driver_sql("SELECT id FROM jeune")]
    discutes = {
        r[0] for r in conn.exec_driver_sql("SELECT entite FROM conflit WHERE champ = 'distinctes'")
    }
    paires = [
        {a, b}
        for lien, a, b, distinctes in conn.exec_driver_sql(
            "SELECT id, a, b, distinctes FROM meme_personne"
        )
        if distinctes == "non" and lien not in discutes
    ]
    existants = set().union(*groupes)
    for paire in paires:
        if paire <= existants:
            touches = [g for g in groupes if g & paire]
            groupes = [g for g in groupes if not g & paire] + [set().union(*touches)]
    a_qui = {
        r[0]: r[1]
        for r in conn.exec_driver_sql(
            "SELECT entite, json_extract(apres, '$.jeune') FROM journal_ligne"
            " WHERE champ = 'creation'"
        )
    }
    for groupe in groupes:
        (tete,) = groupe & tous.keys()
        faits = tous[tete]
        for table, lus in (
            ("solution", faits.solutions), ("visa", faits.visas), ("mesure", faits.mesures),
        ):  # fmt: skip
            siens = {
                r[0]
                for r in conn.exec_driver_sql(f"SELECT id FROM {table}")
                if a_qui[r[0]] in groupe
            }
            assert {x.id for x in lus} == siens, table
    assert len(groupes) == len(tous)


def _controler_un(faits: Faits, rangee: Rangee | None, au: date, seance: Seance) -> str:
    calcule = evaluer(faits, au, seance.coffre.reperes).statut
    assert calcule == naif.statut_de(faits, au)
    sorti = {"sorti_garanti": "garantie", "sorti_fragile": "fragile"}.get(calcule)
    assert (rangee[2] if rangee else None) == sorti, (faits.dossier, calcule, rangee)
    if rangee is not None:
        _tient(faits, rangee, au)
    return str(calcule)


def _tient(faits: Faits, rangee: Rangee, au: date) -> None:
    _, le, type_, visa = rangee
    niveau = naif.niveau_de(naif.nuits(faits, le, au, versees=True))
    if type_ == "garantie":
        assert niveau == "garantie"
    else:
        assert niveau in ("garantie", "fragile")
        assert any(v.id == visa and naif.visa_en_vigueur(v, le) for v in faits.visas)


def controler_plancher(seance: Seance, conn: Connection, au: date) -> None:
    """Aucune des trente premières nuits d'une sortie inscrite n'est découverte."""
    rangees = rangees_de_sortie(conn)
    tous = charger_faits(conn, list(rangees))
    with _avec_sa_table(seance):
        for jeune, (_, le, _, _) in rangees.items():
            nuits = naif.nuits(tous[jeune], le, au, versees=True)[:30]
            assert all(classe for _, classe in nuits)

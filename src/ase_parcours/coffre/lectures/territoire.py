"""Les référentiels que le territoire garde dans le coffre : surcharges, et jeux de règles."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection

_ESPACE = uuid.UUID("7f1d0c52-4a86-5f0e-9a3b-5c2f6f3e7a10")
SOLUTIONS, ECHEANCES, DISPOSITIFS = "solutions", "echeances", "dispositifs"
REGLE = "regle:"
"""Début du nom d'un jeu de règles : « regle:revenu-autonomie@0.3 »."""
EMETTEUR = "emetteur:"
"""Début du nom d'une fiche d'émetteur acceptée : « emetteur: » et l'empreinte de sa clé."""


def entite_du_referentiel(nom: str) -> str:
    """Identifiant d'un référentiel du coffre : un seul par nom, le même sur tous les postes."""
    return str(uuid.uuid5(_ESPACE, f"referentiel.{nom}"))


def referentiel_du_coffre(conn: Connection, nom: str) -> str | None:
    """Texte YAML de ce référentiel, ou ``None`` si le coffre n'en garde pas."""
    ligne = conn.exec_driver_sql(
        "SELECT contenu FROM referentiel WHERE id = ?", (entite_du_referentiel(nom),)
    ).first()
    return ligne[0] if ligne else None


def jeux_de_regles_du_coffre(conn: Connection) -> dict[str, str]:
    """Texte YAML de chaque jeu de règles gardé, par nom."""
    return _commencant_par(conn, REGLE)


def fiches_d_emetteurs_du_coffre(conn: Connection) -> dict[str, str]:
    """Texte de chaque fiche d'émetteur acceptée, par nom."""
    return _commencant_par(conn, EMETTEUR)


def _commencant_par(conn: Connection, debut: str) -> dict[str, str]:
    curseur = conn.exec_driver_sql(
        "SELECT nom, contenu FROM referentiel WHERE substr(nom, 1, ?) = ? AND contenu IS NOT NULL"
        " ORDER BY nom",
        (len(debut), debut),
    )
    return {r[0]: r[1] for r in curseur}


def surcharge_du_territoire(conn: Connection) -> str | None:
    """Texte YAML de la table des natures, durcie par le territoire, ou ``None``."""
    return referentiel_du_coffre(conn, SOLUTIONS)

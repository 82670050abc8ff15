"""Monter le schéma du coffre, par l'application elle-même, sur le fichier chiffré.

Une montée est une seule transaction : clés étrangères coupées avant (reconstruire une table mère
effacerait ses enfants), rangées comptées avant et après, déclencheurs et vues reposés puis
comparés au fichier de référence. Alembic n'est importé que s'il y a quelque chose à monter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from sqlalchemy import Connection, Engine

from ase_parcours import ressources
from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.projection import projeter_tout
from ase_parcours.erreurs import FichierAbime, OuvertureImpossible


@cache
def revisions() -> tuple[str, ...]:
    """Révisions livrées, dans l'ordre (leur numéro ouvre le nom du fichier)."""
    fichiers = sorted((ressources.migrations() / "versions").glob("[0-9]*.py"))
    return tuple(f.name.split("_", 1)[0] for f in fichiers)


def revision_du_coffre(conn: Connection) -> str | None:
    """Révision du coffre, ou ``None`` s'il est neuf."""
    presente = conn.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    ).first()
    if presente is None:
        return None
    ligne = conn.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return str(ligne[0]) if ligne else None


def a_monter(conn: Connection) -> bool:
    """Vrai si le coffre est d'une révision antérieure.

    Lève ``OuvertureImpossible`` s'il vient d'une version plus récente du programme.
    """
    revision = revision_du_coffre(conn)
    if revision is not None and revision not in revisions():
        raise OuvertureImpossible(
            "version_plus_recente",
            "Ce coffre a été ouvert par une version plus récente d'ASE Parcours.",
            "Installez cette version sur ce poste, puis rouvrez le coffre.",
        )
    return revision != revisions()[-1]


def monter(moteur: Engine, vers: str = "head") -> None:
    """Monte le coffre. Rien n'est changé si une étape échoue.

    Lève ``FichierAbime`` si des rangées ont disparu ou si une clé étrangère n'est plus tenue.
    """
    with moteur.connect() as conn, _cles_etrangeres_coupees(conn), conn.begin():
        avant = _comptes(conn)
        _oter_declencheurs(conn)
        _alembic(conn, vers)
        _controler(conn, avant)
        if vers == "head":
            # Les tables sont ce que le journal projette : une table neuve s'en remplit.
            projeter_tout(conn)
        _poser_declencheurs(conn, vers)
        _controler(conn, {})


@contextmanager
def _cles_etrangeres_coupees(conn: Connection) -> Iterator[None]:
    """Coupe les clés étrangères de cette connexion le temps du bloc.

    Le réglage est sans effet dans une transaction, et SQLAlchemy en ouvre une à la première
    instruction : il est donc donné à la connexion du pilote.
    """
    brute = connexion_brute(conn)
    brute.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        brute.execute("PRAGMA foreign_keys = ON")


def _alembic(conn: Connection, vers: str) -> None:
    from alembic import command
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option(
        "script_location", str(ressources.migrations()).replace("%", "%%")
    )
    configuration.attributes["connection"] = conn
    command.upgrade(configuration, vers)


def _comptes(conn: Connection) -> dict[str, int]:
    tables = [
        r[0]
        for r in conn.exec_driver_sql(
            # L'index de recherche (table virtuelle et les siennes) est dérivé : il se refait.
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT IN ('alembic_version', 'cherchable')"
        )
    ]
    comptes = " UNION ALL ".join(f"SELECT '{nom}', count(*) FROM \"{nom}\"" for nom in tables)
    lus = conn.exec_driver_sql(comptes).all() if tables else ()
    return {str(nom): int(n) for nom, n in lus}


def _controler(conn: Connection, avant: dict[str, int]) -> None:
    apres = _comptes(conn)
    perdues = [nom for nom, n in avant.items() if nom in apres and apres[nom] < n]
    if perdues or conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise FichierAbime(
            "montee_incomplete",
            "La mise à jour du coffre aurait perdu des données : elle a été annulée.",
            "Le coffre est resté comme il était. Faites une sauvegarde et signalez-le.",
        )


# --- Déclencheurs et vues -----------------------------------------------------------------------


@cache
def declencheurs() -> dict[str, str]:
    """Instructions de ``declencheurs.sql``, par nom d'objet."""
    texte = (ressources.migrations() / "declencheurs.sql").read_text("utf-8")
    sans_commentaires = re.sub(r"(?m)^-- .*$", "", texte)
    attendus: dict[str, str] = {}
    for morceau in re.split(r"(?m)^--$", sans_commentaires):
        instruction = morceau.strip()
        nom = re.match(r"CREATE (?:VIEW|TRIGGER) (\w+)", instruction)
        if nom:
            attendus[nom.group(1)] = instruction
    return attendus


def declencheurs_poses(conn: Connection) -> dict[str, str]:
    """Vues et déclencheurs présents dans le coffre, par nom."""
    return {
        nom: sql.strip()
        for nom, sql in conn.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')"
        )
    }


def _table_gardee(instruction: str) -> str | None:
    """La table d'un déclencheur ; ``None`` pour une vue."""
    nom = re.match(r"CREATE TRIGGER \w+ (?:BEFORE|AFTER) [^\n]*? ON (\w+)", instruction)
    return nom.group(1) if nom else None


def _oter_declencheurs(conn: Connection) -> None:
    poses = conn.exec_driver_sql(
        "SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger')"
        " ORDER BY type = 'view'"
    ).all()
    for genre, nom in poses:
        conn.exec_driver_sql(f"DROP {genre} {nom}")


def _poser_declencheurs(conn: Connection, vers: str) -> None:
    """Toutes les gardes ; à une révision qui n'est pas la dernière, celles dont la table est là."""
    voulus = declencheurs()
    if vers != "head":
        tables = _comptes(conn).keys()
        voulus = {n: sql for n, sql in voulus.items() if _table_gardee(sql) in {*tables, None}}
    for instruction in voulus.values():
        conn.exec_driver_sql(instruction)
    if declencheurs_poses(conn) != voulus:
        raise FichierAbime(
            "declencheurs_absents",
            "Les gardes du coffre n'ont pas pu être reposées : la mise à jour a été annulée.",
            "Le coffre est resté comme il était. Réinstallez le programme.",
        )

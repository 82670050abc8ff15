"""Le moteur installé est-il digne de confiance ? Vérifié à chaque ouverture, avant la clé."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from ase_parcours.erreurs import EnvironnementRefuse

_CONSEIL = "Réinstallez le programme avec sa version de SQLCipher."


def sqlite_sain(version: tuple[int, int, int]) -> bool:
    """Faux pour un SQLite qui porte le bogue de remise à zéro du WAL (perte de données).

    Touchées : 3.7.0 à 3.51.2, et 3.52.0 retirée ; corrigées : 3.44.6 et 3.50.7 (et les suivantes
    de ces deux branches), 3.51.3, 3.53.0. Avant 3.7.0 le WAL n'existe pas, et nous l'exigeons.
    """
    if version[:2] in ((3, 44), (3, 50)):
        return version >= {(3, 44): (3, 44, 6), (3, 50): (3, 50, 7)}[version[:2]]
    if version[:2] == (3, 52):
        return version > (3, 52, 0)
    return version >= (3, 51, 3)


def exiger_sqlite() -> None:
    """Lève :class:`EnvironnementRefuse` si le SQLite lié peut perdre des données."""
    if not sqlite_sain(dbapi2.sqlite_version_info):
        raise EnvironnementRefuse(
            "sqlite_dangereux",
            "La version de SQLite installée peut perdre des données : le coffre reste fermé.",
            _CONSEIL,
        )


def exiger_chiffrement(connexion: dbapi2.Connection) -> None:
    """Lève :class:`EnvironnementRefuse` sans SQLCipher : un SQLite nu écrirait en clair."""
    version = connexion.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise EnvironnementRefuse(
            "chiffrement_absent",
            "Le chiffrement n'est pas disponible : le coffre reste fermé.",
            _CONSEIL,
        )

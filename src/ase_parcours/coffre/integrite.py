"""Les contrôles du fichier chiffré : chaque page, la structure SQLite, les clés étrangères."""

from __future__ import annotations

from dataclasses import dataclass

from sqlcipher3 import dbapi2

from ase_parcours.coffre import pannes_sqlite
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime

_MAX_DEFAUTS = 100


@dataclass(frozen=True, slots=True)
class Defaut:
    """Un défaut trouvé. ``code`` stable, ``texte`` en français, sans donnée du coffre."""

    code: str
    texte: str


def controler_base(connexion: dbapi2.Connection) -> tuple[Defaut, ...]:
    """Tous les défauts du fichier, dans l'ordre des contrôles ; vide quand la base est saine.

    Ne voit pas une ligne perdue avec le ``-wal`` ni une copie plus ancienne : c'est le rôle de la
    tête. Lève ``EnvironnementRefuse`` si le disque refuse la lecture.
    """
    defauts: list[Defaut] = []
    for controle in (_pages, _structure, _cles_etrangeres):
        try:
            defauts += controle(connexion)
        except dbapi2.Error as erreur:
            panne = pannes_sqlite.traduire(erreur)
            if isinstance(panne, EnvironnementRefuse) and panne.code != "panne_base":
                raise panne from None
            defauts.append(Defaut("base_illisible", panne.message))
    return tuple(defauts)


def exiger_base_saine(connexion: dbapi2.Connection, conseil: str) -> None:
    """Lève :class:`FichierAbime` au premier défaut. ``conseil`` : quoi faire, selon l'appelant."""
    defauts = controler_base(connexion)
    if defauts:
        raise FichierAbime("base_abimee", defauts[0].texte, conseil)


def _pages(connexion: dbapi2.Connection) -> list[Defaut]:
    # Chaque page porte son HMAC : un seul bit retourné se voit, même dans une page libre.
    lignes = connexion.execute("PRAGMA cipher_integrity_check").fetchmany(_MAX_DEFAUTS)
    if not lignes:
        return []
    return [Defaut("page_alteree", f"{len(lignes)} page(s) du coffre ont été altérées.")]


def _structure(connexion: dbapi2.Connection) -> list[Defaut]:
    lignes = connexion.execute(f"PRAGMA integrity_check({_MAX_DEFAUTS})").fetchall()
    if [str(ligne[0]) for ligne in lignes] == ["ok"]:
        return []
    return [Defaut("structure_abimee", f"La structure du coffre a {len(lignes)} défaut(s).")]


def _cles_etrangeres(connexion: dbapi2.Connection) -> list[Defaut]:
    lignes = connexion.execute("PRAGMA foreign_key_check").fetchmany(_MAX_DEFAUTS)
    if not lignes:
        return []
    tables = ", ".join(sorted({str(ligne[0]) for ligne in lignes}))
    return [Defaut("lien_rompu", f"Des lignes renvoient à des lignes absentes (tables {tables}).")]

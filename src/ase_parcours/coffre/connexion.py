"""La fabrique de connexions : le seul endroit du programme qui ouvre le fichier chiffré.

Elle ne rend une connexion qu'une fois prouvé que le moteur est sain, que le chiffrement est là et
que la clé ouvre. La clé passe par ``set_key`` : jamais dans une adresse, un ``PRAGMA``, un journal
ou une exception. Ce module n'importe SQLAlchemy que dans :func:`moteur`, car l'écran d'ouverture
n'en a pas besoin.

Requêtes de masse : :func:`connexion_brute` rend la connexion ``sqlcipher3`` qui porte la
transaction d'une connexion SQLAlchemy ; ``execute`` et ``executemany`` y vont sans détour.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from ase_parcours.coffre import moteur_sain, pannes_sqlite
from ase_parcours.coffre.fichiers import (
    dossier_inscriptible,
    mode_des_fichiers,
    remplacer,
    synchroniser_fichier,
)
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime, UsageInvalide

if TYPE_CHECKING:
    import sqlalchemy

IDENTIFIANT_APPLICATION = 0x41534550  # « ASEP »
LONGUEUR_SEL = 16  # octets ; SQLCipher met son sel en tête du fichier
ATTENTE_VERROU = 10.0  # secondes avant de dire que le coffre est occupé
_ENTETE_EN_CLAIR = b"SQLite format 3\x00"

_REGLAGES_COMMUNS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # sans quoi INSERT OR REPLACE contourne les déclencheurs
)
_REGLAGES_ECRITURE = (
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
)


def ouvrir_connexion(
    chemin: Path, cle: Secret, *, lecture_seule: bool = False, sel: bytes | None = None
) -> dbapi2.Connection:
    """Ouvre le coffre et rend une connexion réglée, en autocommit (``isolation_level=None``).

    ``sel`` : la copie du sel gardée dans l'en-tête ; elle sert à dire si un fichier qui ne
    s'ouvre pas est un autre fichier ou ce coffre abîmé. La connexion peut changer de fil, mais
    ne sert qu'un fil à la fois.

    Lève :class:`FichierAbime` (vide, en clair, tronqué, étranger, abîmé) ou
    :class:`EnvironnementRefuse` (absent, moteur inutilisable, droits, disque).
    """
    moteur_sain.exiger_sqlite()
    _verifier_fichier(chemin)
    adresse = _adresse(chemin, lecture_seule=lecture_seule)
    return _connecter(chemin, adresse, cle, lecture_seule=lecture_seule, sel=sel)


def creer_base(chemin: Path, cle: Secret) -> bytes:
    """Crée une base chiffrée vide et rend son sel (16 octets, à copier dans l'en-tête).

    La base naît sous un nom temporaire : un arrêt brutal ne laisse jamais un coffre à moitié
    créé sous le vrai nom. Lève :class:`UsageInvalide` si un fichier s'y trouve déjà, et
    :class:`EnvironnementRefuse`.
    """
    moteur_sain.exiger_sqlite()
    for suffixe in ("", "-wal", "-shm"):
        if chemin.with_name(chemin.name + suffixe).exists():
            raise UsageInvalide(
                "coffre_existe",
                "Un coffre se trouve déjà à cet emplacement.",
                "Ouvrez-le, ou choisissez un autre dossier.",
            )
    provisoire = chemin.with_name(f".{chemin.name}.creation")
    with pannes_traduites(chemin.parent):
        _effacer_base(provisoire)
        provisoire.touch(mode=0o600, exist_ok=False)
        provisoire.chmod(mode_des_fichiers(chemin.parent))
    try:
        _ecrire_base_vide(provisoire, cle)
        with pannes_traduites(chemin.parent):
            synchroniser_fichier(provisoire)
            remplacer(provisoire, chemin)
    except BaseException:
        with contextlib.suppress(OSError):
            _effacer_base(provisoire)
        raise
    return lire_sel(chemin)


def lire_sel(chemin: Path) -> bytes:
    """Les 16 premiers octets du fichier : le sel de SQLCipher. Lève comme l'ouverture."""
    _verifier_fichier(chemin)
    with pannes_traduites(chemin.parent), chemin.open("rb") as fichier:
        return fichier.read(LONGUEUR_SEL)


def moteur(
    chemin: Path,
    cle: Secret,
    *,
    lecture_seule: bool = False,
    travaux: bool = False,
    sel: bytes | None = None,
) -> sqlalchemy.Engine:
    """Moteur SQLAlchemy sur le coffre ; chaque transaction commence par ``BEGIN IMMEDIATE``.

    Écrivain : une seule connexion, longue, prêtée à un fil à la fois (les autres attendent) ;
    deux fils ne partagent donc jamais une transaction. Lecteur (``lecture_seule``) : quelques
    connexions, ``BEGIN`` simple, à côté de l'écrivain. ``travaux`` : une connexion neuve par
    emprunt (migrations, vérifications). Rien n'est ouvert avant le premier emprunt.
    """
    from ase_parcours.coffre.moteur import construire

    def creer() -> dbapi2.Connection:
        return ouvrir_connexion(chemin, cle, lecture_seule=lecture_seule, sel=sel)

    return construire(creer, lecture_seule=lecture_seule, travaux=travaux)


def connexion_brute(connexion: sqlalchemy.Connection) -> dbapi2.Connection:
    """La connexion ``sqlcipher3`` sous une connexion SQLAlchemy, dans la même transaction."""
    brute: Any = connexion.connection.driver_connection
    return brute


def vider_wal(connexion: dbapi2.Connection) -> bool:
    """Reverse le journal ``-wal`` dans la base et le vide (au verrouillage, à la fermeture).

    Rend faux si un lecteur en empêche : rien n'est perdu, ce sera pour la fois suivante.
    Lève :class:`ErreurParcours` si le disque refuse.
    """
    try:
        (occupe, _, _) = connexion.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except dbapi2.Error as erreur:
        raise pannes_sqlite.traduire(erreur) from erreur
    return not int(occupe)


def fermer(connexion: dbapi2.Connection) -> None:
    """Ferme après avoir vidé le ``-wal`` au mieux. Ne lève rien : on ferme de toute façon."""
    with contextlib.suppress(ErreurParcours, dbapi2.Error):
        vider_wal(connexion)
    with contextlib.suppress(dbapi2.Error):
        connexion.close()


def _verifier_fichier(chemin: Path) -> None:
    if not chemin.is_file():
        raise EnvironnementRefuse(
            "coffre_absent",
            "Le fichier du coffre est introuvable.",
            "Vérifiez l'emplacement, ou restaurez une sauvegarde.",
        )
    with pannes_traduites(chemin.parent), chemin.open("rb") as fichier:
        debut = fichier.read(len(_ENTETE_EN_CLAIR))
    if not debut:
        raise FichierAbime(
            "coffre_vide",
            "Le fichier du coffre est vide (0 octet) : ce n'est pas un coffre neuf.",
            "Ne le supprimez pas ; restaurez la dernière sauvegarde.",
        )
    if debut == _ENTETE_EN_CLAIR:
        raise FichierAbime(
            "coffre_en_clair",
            "Ce fichier est une base SQLite en clair, pas un coffre chiffré.",
            "Le programme ne l'ouvre pas ; choisissez le dossier du coffre.",
        )


def _adresse(chemin: Path, *, lecture_seule: bool) -> str:
    base = chemin.resolve().as_uri()
    if not lecture_seule:
        return f"{base}?mode=rw"
    wal = chemin.with_name(chemin.name + "-wal")
    # « immutable » fait ignorer le -wal et les verrous : seulement s'il n'y a pas de -wal (donc
    # personne n'écrit) et qu'on ne pourrait de toute façon pas en créer un.
    if not wal.exists() and not dossier_inscriptible(chemin.parent):
        return f"{base}?mode=ro&immutable=1"
    return f"{base}?mode=ro"


def _connecter(
    chemin: Path, adresse: str, cle: Secret, *, lecture_seule: bool, sel: bytes | None
) -> dbapi2.Connection:
    connexion: dbapi2.Connection | None = None
    try:
        connexion = dbapi2.connect(
            adresse,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=ATTENTE_VERROU,
        )
        _donner_la_cle(connexion, cle)
        _regler(connexion, lecture_seule=lecture_seule)
    except dbapi2.Error as erreur:
        debut_lisible = _debut_lisible(connexion)
        _fermer_au_mieux(connexion)
        raise pannes_sqlite.diagnostiquer(
            erreur, chemin, sel, debut_lisible=debut_lisible
        ) from None
    except BaseException:
        _fermer_au_mieux(connexion)
        raise
    return connexion


def _donner_la_cle(connexion: dbapi2.Connection, cle: Secret) -> None:
    # SQLCipher écrit ses échecs sur la sortie d'erreur ; ils deviennent des phrases ici.
    connexion.execute("PRAGMA cipher_log_level = NONE")
    moteur_sain.exiger_chiffrement(connexion)
    connexion.set_key(f"x'{cle.hexadecimal()}'")


def _regler(connexion: dbapi2.Connection, *, lecture_seule: bool) -> None:
    # Première vraie lecture : une clé fausse ou un fichier abîmé échoue ici, pas plus tard.
    connexion.execute("SELECT count(*) FROM sqlite_master").fetchone()
    identifiant = int(connexion.execute("PRAGMA application_id").fetchone()[0])
    if identifiant != IDENTIFIANT_APPLICATION:
        raise FichierAbime(
            "coffre_etranger",
            "Cette base s'ouvre mais n'est pas un coffre de ce programme.",
            "Choisissez le dossier du coffre.",
        )
    for reglage in _REGLAGES_COMMUNS:
        connexion.execute(reglage)
    if lecture_seule:
        connexion.execute("PRAGMA query_only = ON")
        return
    _passer_en_wal(connexion)
    for reglage in _REGLAGES_ECRITURE:
        connexion.execute(reglage)


def _debut_lisible(connexion: dbapi2.Connection | None) -> bool:
    """Vrai si la première page se déchiffre et si le fichier a toutes les pages qu'elle annonce.

    ``schema_version`` se lit dans cette page, sans le schéma : ce qui le sépare d'une page abîmée
    plus loin est exactement la longueur du fichier.
    """
    if connexion is None:
        return False
    try:
        connexion.execute("PRAGMA schema_version").fetchone()
    except dbapi2.Error:
        return False
    return True


def _passer_en_wal(connexion: dbapi2.Connection) -> None:
    mode = str(connexion.execute("PRAGMA journal_mode = WAL").fetchone()[0])
    if mode.lower() != "wal":
        raise EnvironnementRefuse(
            "wal_impossible",
            "Ce support ne permet pas d'enregistrer sans risque.",
            "Placez le coffre sur un disque local, ou ouvrez-le en lecture seule.",
        )


def _ecrire_base_vide(chemin: Path, cle: Secret) -> None:
    connexion = None
    try:
        connexion = dbapi2.connect(
            f"{chemin.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None
        )
        _donner_la_cle(connexion, cle)
        connexion.execute(f"PRAGMA application_id = {IDENTIFIANT_APPLICATION}")
        _passer_en_wal(connexion)
        fermer(connexion)
    except dbapi2.Error as erreur:
        raise pannes_sqlite.traduire(erreur, chemin.parent) from None
    finally:
        _fermer_au_mieux(connexion)


def _effacer_base(chemin: Path) -> None:
    for suffixe in ("", "-wal", "-shm", "-journal"):
        chemin.with_name(chemin.name + suffixe).unlink(missing_ok=True)


def _fermer_au_mieux(connexion: dbapi2.Connection | None) -> None:
    if connexion is not None:
        with contextlib.suppress(dbapi2.Error):
            connexion.close()

"""Les fichiers du coffre et ceux que le programme produit : écriture, permissions, pannes.

Un fichier écrit ici porte son nom définitif seulement quand tous ses octets sont sur le disque.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.erreurs import UsageInvalide

MODE_PRIVE = 0o600
MODE_GROUPE = 0o660
_DOSSIER_PRIVE = 0o700
_DOSSIER_GROUPE = 0o2770

_WINDOWS = os.name == "nt"
_PAUSES = (0.02, 0.05, 0.1, 0.25, 0.5)  # secondes ; un antivirus tient un fichier peu de temps
_NOMS_RESERVES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{nom}{chiffre}" for nom in ("com", "lpt") for chiffre in "123456789¹²³"}
)

_DRAPEAUX = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)

T = TypeVar("T")


def ecrire_atomique(chemin: Path, contenu: bytes, *, mode: int = MODE_PRIVE) -> None:
    """Écrit ``contenu`` sous ``chemin`` : tout, ou rien et l'ancien fichier reste.

    Lève ``EnvironnementRefuse`` (disque plein, droits, support) ou :class:`UsageInvalide`
    (nom réservé, cible qui n'est pas un fichier ordinaire).
    """
    with fichier_atomique(chemin, mode=mode) as fichier:
        fichier.write(contenu)


@contextlib.contextmanager
def fichier_atomique(
    chemin: Path, *, mode: int = MODE_PRIVE, controle: Callable[[Path], None] | None = None
) -> Iterator[BinaryIO]:
    """Ouvre en écriture un fichier qui ne prend le nom ``chemin`` qu'à la sortie du bloc.

    ``controle`` relit le fichier fini, encore sous son nom temporaire. Une exception, la sienne ou
    celle du bloc, efface le temporaire et laisse l'ancien fichier intact.
    Mêmes erreurs que :func:`ecrire_atomique`.
    """
    verifier_cible(chemin)
    with pannes_traduites(chemin.parent):
        temporaire, descripteur = _creer_temporaire(chemin, mode)
        try:
            with os.fdopen(descripteur, "wb") as fichier:
                yield fichier
                fichier.flush()
                os.fsync(fichier.fileno())
            if controle is not None:
                controle(temporaire)
            remplacer(temporaire, chemin)
        except BaseException:
            with contextlib.suppress(OSError):
                temporaire.unlink()
            raise


@contextlib.contextmanager
def dossier_atomique(chemin: Path) -> Iterator[Path]:
    """Ouvre un dossier neuf qui ne prend le nom ``chemin`` qu'à la sortie du bloc.

    Une exception l'efface (au mieux : une clé retirée garde ce qu'elle a) et rien ne porte le nom
    final. Mêmes erreurs que :func:`ecrire_atomique`, et ``UsageInvalide`` si le nom est pris.
    """
    with pannes_traduites(chemin.parent):
        if chemin.exists() or chemin.is_symlink():
            raise UsageInvalide(
                "dossier_deja_la",
                "Un dossier de ce nom est déjà à cet endroit.",
                "Choisissez un autre endroit, ou ôtez l'ancien.",
            )
        temporaire = chemin.with_name(f".{chemin.name[:40]}.{secrets.token_hex(8)}.part")
        temporaire.mkdir(mode=_DOSSIER_PRIVE)
        try:
            yield temporaire
            synchroniser_dossier(temporaire)
            remplacer(temporaire, chemin)
        except BaseException:
            shutil.rmtree(temporaire, ignore_errors=True)
            raise


def remplacer(source: Path, cible: Path) -> None:
    """Donne à ``source`` le nom ``cible`` d'un seul coup, et l'inscrit sur le disque.

    Lève ``OSError``. Sous Windows, un antivirus ou un indexeur peut tenir la cible un instant :
    la bascule est réessayée environ une seconde.
    """
    _avec_reessais(lambda: source.replace(cible))
    synchroniser_dossier(cible.parent)


def synchroniser_dossier(dossier: Path) -> None:
    """Inscrit sur le disque les noms du dossier ; sans effet là où le système ne sait pas."""
    if _WINDOWS:
        return
    descripteur = os.open(dossier, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(descripteur)
    except OSError as erreur:
        # Certains supports (partages, clés FAT) refusent fsync sur un dossier : rien à y faire.
        if erreur.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descripteur)


def synchroniser_fichier(chemin: Path) -> None:
    """Inscrit sur le disque les octets d'un fichier écrit par un autre (SQLite). ``OSError``."""
    with chemin.open("r+b") as fichier:
        os.fsync(fichier.fileno())


def verifier_cible(chemin: Path) -> None:
    """Refuse une cible qui écrirait ailleurs que dans un fichier ordinaire de ce nom.

    Lève :class:`UsageInvalide` pour un nom que Windows réserve (une clé USB voyage), un lien
    symbolique, un dossier, un tube ou un périphérique.
    """
    base = chemin.name.split(".")[0].rstrip(" ").lower()
    if base in _NOMS_RESERVES or not chemin.name or chemin.name.endswith((" ", ".")):
        raise UsageInvalide(
            "nom_reserve",
            "Ce nom de fichier ne peut pas servir : Windows le réserve ou ne sait pas l'écrire.",
            "Choisissez un autre nom.",
        )
    with pannes_traduites(chemin.parent):
        try:
            genre = chemin.lstat().st_mode
        except FileNotFoundError:
            return
    if not stat.S_ISREG(genre):
        raise UsageInvalide(
            "cible_pas_un_fichier",
            "L'emplacement choisi n'est pas un fichier ordinaire (lien, dossier ou périphérique).",
            "Choisissez un autre emplacement ; rien n'a été écrit.",
        )


def lire_octets(chemin: Path, *, maximum: int) -> bytes:
    """Lit un fichier d'au plus ``maximum`` octets.

    Lève ``OSError``, et ``ValueError`` s'il est plus gros : un petit fichier attendu qui pèse
    des gigaoctets ne doit pas remplir la mémoire.
    """
    with chemin.open("rb") as fichier:
        contenu = fichier.read(maximum + 1)
    if len(contenu) > maximum:
        raise ValueError("fichier plus gros qu'attendu")
    return contenu


def preparer_dossier(dossier: Path, partage: str | None = None) -> None:
    """Crée le dossier d'un coffre (ou le reprend) et le ferme aux autres.

    Privé (0700) par défaut ; ``partage`` nomme un groupe de la machine, à qui le dossier et les
    fichiers qui y naîtront seront ouverts (2770 et 0660). Lève :class:`UsageInvalide` si le
    groupe n'existe pas ou sous Windows, ``EnvironnementRefuse`` sinon.
    """
    groupe = None if partage is None else _identifiant_groupe(partage)
    with pannes_traduites(dossier.parent):
        dossier.mkdir(mode=_DOSSIER_PRIVE, parents=True, exist_ok=True)
        if _WINDOWS:
            return
        if groupe is not None:
            os.chown(dossier, -1, groupe)
        dossier.chmod(_DOSSIER_PRIVE if groupe is None else _DOSSIER_GROUPE)


def mode_des_fichiers(dossier: Path) -> int:
    """Mode des fichiers nés dans ce dossier : 0660 s'il est ouvert à un groupe, sinon 0600."""
    if _WINDOWS:
        return MODE_PRIVE
    mode = dossier.stat().st_mode
    partage = mode & stat.S_ISGID and mode & stat.S_IWGRP
    return MODE_GROUPE if partage else MODE_PRIVE


def permissions_trop_larges(dossier: Path) -> bool:
    """Vrai si d'autres que le propriétaire (et le groupe nommé) peuvent lire le dossier."""
    if _WINDOWS:
        return False
    mode = dossier.stat().st_mode
    if mode_des_fichiers(dossier) == MODE_GROUPE:
        return bool(mode & 0o007)
    return bool(mode & 0o077)


def resserrer_permissions(dossier: Path) -> None:
    """Referme le dossier du coffre et les fichiers qu'il contient. Au mieux : ne lève rien."""
    if _WINDOWS:
        return
    with contextlib.suppress(OSError):
        mode = mode_des_fichiers(dossier)
        dossier.chmod(_DOSSIER_GROUPE if mode == MODE_GROUPE else _DOSSIER_PRIVE)
        for fichier in dossier.iterdir():
            if fichier.is_file() and not fichier.is_symlink():
                with contextlib.suppress(OSError):
                    fichier.chmod(mode)


def dossier_inscriptible(dossier: Path) -> bool:
    """Vrai si l'on peut vraiment créer un fichier ici (un support peut être en lecture seule)."""
    essai = dossier / f".essai-{secrets.token_hex(8)}"
    try:
        os.close(os.open(essai, _DRAPEAUX, MODE_PRIVE))
        essai.unlink()
    except OSError:
        return False
    return True


def _creer_temporaire(chemin: Path, mode: int) -> tuple[Path, int]:
    """Temporaire neuf à côté de la cible, fermé aux autres avant d'avoir un seul octet."""
    temporaire = chemin.with_name(f".{chemin.name[:40]}.{secrets.token_hex(8)}.part")
    descripteur = os.open(temporaire, _DRAPEAUX, MODE_PRIVE)
    if not _WINDOWS:
        # Une clé FAT ne connaît pas les modes : le fichier garde ceux du montage.
        with contextlib.suppress(OSError):
            os.fchmod(descripteur, mode)
    return temporaire, descripteur


def _avec_reessais(geste: Callable[[], T]) -> T:
    for pause in _PAUSES:
        try:
            return geste()
        except PermissionError:
            if not _WINDOWS:
                raise
            time.sleep(pause)
    return geste()


def _identifiant_groupe(nom: str) -> int:
    try:
        import grp
    except ImportError:
        raise UsageInvalide(
            "partage_impossible",
            "Le partage par groupe n'existe pas sous Windows.",
            "Créez le coffre privé, ou ouvrez-en le dossier par les droits de Windows.",
        ) from None
    try:
        return grp.getgrnam(nom).gr_gid
    except KeyError:
        raise UsageInvalide(
            "groupe_inconnu",
            "Le groupe demandé n'existe pas sur cette machine.",
            "Demandez à l'administrateur de le créer, puis recommencez.",
        ) from None

"""Ce qu'un emplacement a de particulier : une clé, un partage, un dossier qu'un nuage recopie.

Un document en clair y serait lisible par d'autres. On ne fait que regarder : le chemin, la table
des montages, ce que le poste dit de ses disques. Ne rien reconnaître ne prouve rien.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Support(StrEnum):
    """Ce que l'on a reconnu."""

    ORDINAIRE = "ordinaire"
    AMOVIBLE = "amovible"
    NUAGE = "nuage"
    RESEAU = "reseau"

    @property
    def expose(self) -> bool:
        """Vrai si ce qui s'y pose quitte le poste."""
        return self is not Support.ORDINAIRE


PHRASES = {
    Support.AMOVIBLE: "Cet endroit est amovible : qui trouve le support lit le document.",
    Support.NUAGE: "Ce dossier est recopié ailleurs par un service en ligne : le document y "
    "partira.",
    Support.RESEAU: "Cet endroit est un partage du réseau : d’autres y lisent le document.",
}
"""Ce qu'il faut en dire avant d'y poser un document lisible."""

_RESEAUX = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "9p", "fuse.sshfs", "fuse.rclone"}
    | {"davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "ceph", "glusterfs", "afpfs", "webdav"}
)
_FORMATS_DE_CLE = frozenset({"vfat", "exfat", "msdos", "fuseblk", "hfsplus", "udf"})
_EN_MEMOIRE = frozenset({"tmpfs", "ramfs"})
_RACINES_AMOVIBLES = ("/media/", "/run/media/", "/Volumes/")
_NUAGES = (
    *("onedrive", "sharepoint", "dropbox", "google drive", "googledrive", "mon drive", "nextcloud"),
    *("owncloud", "icloud drive", "icloud~", "com~apple~clouddocs", "kdrive", "pcloud", "megasync"),
    *(
        "box sync",
        "synology drive",
        "synologydrive",
        "seafile",
        "hubic",
        "cozy drive",
        "proton drive",
    ),
)
_MARQUES_DE_NUAGE = (".dropbox", ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log")
_BASE_DE_NUAGE = re.compile(r"\.(_)?sync_[0-9a-f]+\.db$")
_VARIABLES_DE_NUAGE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_WINDOWS_AMOVIBLE, _WINDOWS_RESEAU = 2, 4


@dataclass(frozen=True, slots=True)
class Montage:
    """Un système de fichiers en place."""

    point: str
    genre: str
    amovible: bool = False


def support_de(
    chemin: Path,
    *,
    montages: tuple[Montage, ...] | None = None,
    environnement: Mapping[str, str] | None = None,
) -> Support:
    """Ce qu'est l'endroit d'un fichier ou d'un dossier, présent ou à naître. Ne lève rien."""
    entier = _entier(chemin)
    variables = os.environ if environnement is None else environnement
    if _est_un_nuage(entier, variables):
        return Support.NUAGE
    if sys.platform == "win32" and montages is None:
        return _selon_windows(entier)
    return _selon_le_montage(entier, _montages() if montages is None else montages)


def est_en_memoire_vive(dossier: Path, *, montages: tuple[Montage, ...] | None = None) -> bool:
    """Vrai si ce dossier est sûrement en mémoire : ce qui s'y écrit n'atteint pas le disque."""
    porteur = _porteur(_entier(dossier), _montages() if montages is None else montages)
    return porteur is not None and porteur.genre in _EN_MEMOIRE


def _entier(chemin: Path) -> Path:
    try:
        return chemin.resolve()
    except OSError:
        return chemin.absolute()


# --- Les nuages -----------------------------------------------------------------------------------


def _est_un_nuage(chemin: Path, variables: Mapping[str, str]) -> bool:
    for nom in _VARIABLES_DE_NUAGE:
        racine = variables.get(nom)
        if racine and chemin.is_relative_to(Path(racine)):
            return True
    parties = [_plat(p) for p in chemin.parts]
    if any(p == n or p.startswith((f"{n} ", f"{n}-")) for p in parties for n in _NUAGES):
        return True
    return any(_porte_la_marque(d) for d in (chemin, *chemin.parents))


def _plat(mot: str) -> str:
    """Sans accents ni casse : les systèmes de fichiers n'écrivent pas tous pareil."""
    decompose = unicodedata.normalize("NFD", mot.lower())
    return "".join(c for c in decompose if not unicodedata.combining(c))


def _porte_la_marque(dossier: Path) -> bool:
    """Vrai si un service de synchronisation a laissé là son fichier."""
    try:
        if any((dossier / marque).exists() for marque in _MARQUES_DE_NUAGE):
            return True
        return any(_BASE_DE_NUAGE.match(f.name) for f in dossier.glob(".*sync_*.db"))
    except OSError:
        return False


# --- Les montages ---------------------------------------------------------------------------------


def _selon_le_montage(chemin: Path, montages: tuple[Montage, ...]) -> Support:
    porteur = _porteur(chemin, montages)
    if porteur is None:
        return Support.ORDINAIRE
    if porteur.genre in _RESEAUX:
        return Support.RESEAU
    a_sa_place = f"{porteur.point}/".startswith(_RACINES_AMOVIBLES)
    if porteur.amovible or a_sa_place or (porteur.genre in _FORMATS_DE_CLE and _ailleurs(porteur)):
        return Support.AMOVIBLE
    return Support.ORDINAIRE


def _porteur(chemin: Path, montages: tuple[Montage, ...]) -> Montage | None:
    """Le montage qui porte ce chemin : le plus profond."""
    porteurs = [m for m in montages if chemin.is_relative_to(Path(m.point))]
    return max(porteurs, key=lambda m: len(m.point), default=None)


def _ailleurs(montage: Montage) -> bool:
    """Un format de clé hors du système lui-même (« /boot/efi » est en FAT)."""
    return not montage.point.startswith(("/boot", "/efi")) and montage.point != "/"


def _montages() -> tuple[Montage, ...]:
    try:
        texte = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    return lire_les_montages(texte)


def lire_les_montages(texte: str) -> tuple[Montage, ...]:
    """Les montages d'un ``/proc/self/mountinfo``."""
    montages = []
    for ligne in texte.splitlines():
        avant, _, apres = ligne.partition(" - ")
        champs, suite = avant.split(), apres.split()
        if len(champs) >= 5 and suite:
            point = re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), champs[4])
            montages.append(Montage(point, suite[0], _disque_amovible(champs[2])))
    return tuple(montages)


def _disque_amovible(numero: str) -> bool:
    """Vrai si le noyau dit amovible le disque « majeur:mineur » (ou celui de cette partition)."""
    bloc = Path("/sys/dev/block") / numero
    try:
        disque = bloc.resolve()
    except OSError:
        return False
    for dossier in (disque, disque.parent):
        try:
            return (dossier / "removable").read_text(encoding="ascii").strip() == "1"
        except OSError:
            continue
    return False


def _selon_windows(chemin: Path) -> Support:
    if str(chemin).startswith("\\\\"):
        return Support.RESEAU
    import ctypes

    noyau = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent ailleurs que sous Windows
    genre = noyau.GetDriveTypeW(chemin.anchor)
    return {_WINDOWS_AMOVIBLE: Support.AMOVIBLE, _WINDOWS_RESEAU: Support.RESEAU}.get(
        genre, Support.ORDINAIRE
    )

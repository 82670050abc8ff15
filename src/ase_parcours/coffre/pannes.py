"""Les pannes du système de fichiers, dites en français avec un conseil."""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

from ase_parcours.erreurs import EnvironnementRefuse

_ACCES = (
    "acces_refuse",
    "Le système refuse l'accès à ce fichier ou à ce dossier.",
    "Vérifiez les droits du dossier, ou qu'aucun autre programme ne tient le fichier ouvert.",
)
_PLEIN = ("disque_plein", "Le disque est plein : rien n'a été enregistré.", "")
_TROP_GROS = (
    "fichier_trop_gros",
    "Le fichier dépasse la taille permise ici : rien n'a été enregistré.",
    "Vérifiez le quota de la session ou le format du disque (FAT32 s'arrête à 4 Go).",
)
_ABSENT = (
    "fichier_absent",
    "Ce fichier ou ce dossier n'existe pas.",
    "Vérifiez l'emplacement ; un disque amovible est peut-être débranché.",
)
_MATERIEL = (
    "erreur_disque",
    "Le disque a rendu une erreur pendant l'opération.",
    "Vérifiez qu'il est bien branché, puis faites une sauvegarde sur un autre support.",
)
_LECTURE_SEULE = (
    "support_lecture_seule",
    "Ce support est en lecture seule : rien n'a été enregistré.",
    "Choisissez un autre emplacement, ou ouvrez le coffre en lecture seule.",
)
_NOM_TROP_LONG = (
    "nom_trop_long",
    "Ce chemin est trop long pour le système.",
    "Choisissez un dossier plus proche de la racine du disque.",
)
_PAS_UN_DOSSIER = (
    "pas_un_dossier",
    "Un élément de ce chemin n'est pas un dossier.",
    "Vérifiez l'emplacement choisi.",
)
_EST_UN_DOSSIER = (
    "est_un_dossier",
    "Cet emplacement est un dossier, pas un fichier.",
    "Choisissez un fichier.",
)
_PANNE_INCONNUE = (
    "panne_systeme",
    "Le système a refusé l'opération sur ce fichier.",
    "Recommencez ; si cela dure, faites une sauvegarde sur un autre support.",
)
_PANNES: dict[int, tuple[str, str, str]] = {
    errno.ENOSPC: _PLEIN,
    errno.EDQUOT: _PLEIN,
    errno.EFBIG: _TROP_GROS,
    errno.EROFS: _LECTURE_SEULE,
    errno.EACCES: _ACCES,
    errno.EPERM: _ACCES,
    errno.ENOENT: _ABSENT,
    errno.EIO: _MATERIEL,
    errno.ENODEV: _MATERIEL,
    errno.ENXIO: _MATERIEL,
    errno.ENAMETOOLONG: _NOM_TROP_LONG,
    errno.ENOTDIR: _PAS_UN_DOSSIER,
    errno.EEXIST: _PAS_UN_DOSSIER,
    errno.EISDIR: _EST_UN_DOSSIER,
}


@contextlib.contextmanager
def pannes_traduites(dossier: Path) -> Iterator[None]:
    """Traduit toute ``OSError`` du bloc en :class:`EnvironnementRefuse` lisible."""
    try:
        yield
    except OSError as erreur:
        raise traduire_panne(erreur, dossier) from erreur


def traduire_panne(erreur: OSError, dossier: Path | None = None) -> EnvironnementRefuse:
    """Phrase et conseil pour une panne du système de fichiers. ``dossier`` : où lire la place."""
    code, message, conseil = _PANNES.get(erreur.errno or 0, _PANNE_INCONNUE)
    if code == "disque_plein":
        conseil = conseil_place(dossier)
    return EnvironnementRefuse(code, message, conseil)


def conseil_place(dossier: Path | None) -> str:
    """Conseil d'un disque plein, avec la place qui reste quand le système la donne."""
    conseil = "Libérez de la place puis recommencez ; ce qui était enregistré est intact."
    if dossier is None:
        return conseil
    try:
        libre = shutil.disk_usage(dossier).free // 1_000_000
    except OSError:
        return conseil
    return f"Il reste {libre} Mo sur ce disque. {conseil}"

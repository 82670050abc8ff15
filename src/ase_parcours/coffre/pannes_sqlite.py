"""Les erreurs de SQLite et de SQLCipher, dites en français avec un conseil.

Les textes du moteur ne sortent pas tels quels : ils sont en anglais et peuvent citer des données.
"""

from __future__ import annotations

import errno
from pathlib import Path

from ase_parcours.coffre.pannes import conseil_place, traduire_panne
from ase_parcours.erreurs import (
    EnvironnementRefuse,
    ErreurParcours,
    FichierAbime,
    OuvertureImpossible,
)

_TAILLE_PAGE = 4096  # octets ; celle de SQLCipher 4
# Codes de résultat primaires (« Result and Error Codes » de SQLite) : l'octet bas du code étendu.
_OCCUPE, _VERROUILLE, _LECTURE_SEULE, _INTERROMPU = 5, 6, 8, 9
_ENTREE_SORTIE, _ABIME, _PLEIN, _NON_OUVRABLE, _PAS_UNE_BASE = 10, 11, 13, 14, 26

_RESTAURER = "Ne le supprimez pas ; ouvrez-le en lecture seule ou restaurez une sauvegarde."


def code_sqlite(erreur: BaseException) -> int:
    """Code primaire de SQLite d'une erreur du pilote, ou d'une erreur SQLAlchemy qui l'enveloppe.

    0 quand il n'y en a pas.
    """
    origine = getattr(erreur, "orig", None) or erreur
    code = getattr(origine, "sqlite_errorcode", None)
    return int(code) & 0xFF if code is not None else 0


def traduire(erreur: BaseException, dossier: Path | None = None) -> ErreurParcours:
    """L'erreur lisible qui correspond à une erreur du moteur en cours de travail.

    ``dossier`` : celui du coffre, pour dire la place qui reste.
    """
    code = code_sqlite(erreur)
    if code in (_OCCUPE, _VERROUILLE):
        return OuvertureImpossible(
            "coffre_occupe",
            "Le coffre est occupé par une autre opération.",
            "Attendez qu'elle se termine, puis recommencez.",
        )
    if code == _PLEIN:
        return EnvironnementRefuse(
            "disque_plein",
            "Le disque est plein : rien n'a été enregistré.",
            conseil_place(dossier),
        )
    if code == _LECTURE_SEULE:
        return traduire_panne(OSError(errno.EROFS, ""), dossier)
    if code in (_ABIME, _PAS_UNE_BASE):
        return FichierAbime("coffre_abime", "Le fichier du coffre est abîmé.", _RESTAURER)
    if code == _NON_OUVRABLE:
        return traduire_panne(OSError(errno.EACCES, ""), dossier)
    if code == _ENTREE_SORTIE:
        # Un quota ou une limite de taille arrive ici, pas sous « disque plein » : dire la place.
        return EnvironnementRefuse(
            "ecriture_impossible",
            "Le disque a refusé l'écriture : rien n'a été enregistré.",
            conseil_place(dossier),
        )
    if code == _INTERROMPU:
        return EnvironnementRefuse(
            "operation_interrompue", "L'opération a été interrompue : rien n'a été enregistré."
        )
    return EnvironnementRefuse(
        "panne_base",
        "Le coffre n'a pas pu faire cette opération : rien n'a été enregistré.",
        "Recommencez ; si cela dure, vérifiez le coffre.",
    )


def diagnostiquer(
    erreur: BaseException, chemin: Path, sel: bytes | None, *, debut_lisible: bool
) -> ErreurParcours:
    """Pourquoi ce fichier ne s'ouvre pas avec cette clé : tronqué, étranger, abîmé, ou panne.

    ``sel`` : copie du sel gardée dans l'en-tête, ``None`` si elle manque. ``debut_lisible`` : la
    première page se déchiffre et la longueur du fichier est celle qu'elle annonce.
    """
    if code_sqlite(erreur) == _NON_OUVRABLE and chemin.with_name(chemin.name + "-wal").exists():
        return EnvironnementRefuse(
            "coffre_mal_referme",
            "Ce coffre n'avait pas été refermé, et ce support ne permet pas de le terminer.",
            "Copiez son dossier entier sur un disque où vous pouvez écrire, puis ouvrez la copie.",
        )
    if code_sqlite(erreur) not in (_ABIME, _PAS_UNE_BASE):
        return traduire(erreur, chemin.parent)
    if debut_lisible:
        return FichierAbime("coffre_abime", "Le fichier du coffre est abîmé.", _RESTAURER)
    try:
        taille = chemin.stat().st_size
        with chemin.open("rb") as fichier:
            debut = fichier.read(16)
    except OSError as panne:
        return traduire_panne(panne, chemin.parent)
    if sel is not None and not _meme_sel(debut, sel):
        return FichierAbime(
            "coffre_autre_fichier",
            "Ce fichier n'est pas la base de ce coffre : son début ne correspond pas à l'en-tête.",
            "Vérifiez qu'aucun fichier n'a été remplacé ; sinon restaurez une sauvegarde.",
        )
    if taille % _TAILLE_PAGE or code_sqlite(erreur) == _ABIME:
        return FichierAbime(
            "coffre_tronque", "Le fichier du coffre est tronqué : il manque sa fin.", _RESTAURER
        )
    if sel is None:
        return FichierAbime(
            "coffre_illisible",
            "Ce fichier n'est pas un coffre, ou la clé donnée n'est pas la sienne.",
            "Vérifiez l'emplacement ; sinon restaurez une sauvegarde.",
        )
    return FichierAbime("coffre_abime", "Le début du fichier du coffre est abîmé.", _RESTAURER)


def _meme_sel(debut: bytes, sel: bytes) -> bool:
    """Vrai si les débuts se ressemblent : quelques octets retournés restent le même fichier."""
    communs = sum(a == b for a, b in zip(debut, sel, strict=False))
    return communs >= min(len(debut), len(sel)) // 2

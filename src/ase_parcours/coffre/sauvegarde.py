"""Sauvegarder un coffre en un fichier vérifié, et faire ouvrir une sauvegarde."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from ase_parcours.coffre import conteneur, emplacements, pannes_sqlite
from ase_parcours.coffre.cles import USAGE_SAUVEGARDE, cle_derivee
from ase_parcours.coffre.connexion import ouvrir_connexion
from ase_parcours.coffre.conteneur import Manifeste
from ase_parcours.coffre.entete_fichiers import confirmer, lire_entete
from ase_parcours.coffre.fichiers import fichier_atomique, verifier_cible
from ase_parcours.coffre.integrite import exiger_base_saine
from ase_parcours.coffre.pannes import conseil_place, pannes_traduites
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime, UsageInvalide

_MARGE = 10_000_000  # octets gardés libres
_CONSEIL_BASE = "Lancez « coffre verifier » ; aucune sauvegarde n'a été écrite."
_CONSEIL_RELECTURE = "Vérifiez le support, puis recommencez ; l'ancienne sauvegarde est intacte."


@dataclass(frozen=True, slots=True)
class Sauvegarde:
    """Une sauvegarde écrite et relue. ``empreinte`` : SHA-256 hexadécimal du fichier."""

    fichier: Path
    empreinte: str
    octets: int


def sauvegarder(dossier_coffre: Path, cle: Secret, dest: Path) -> Sauvegarde:
    """Copie le coffre, même pendant qu'on y écrit, dans le fichier ``dest``.

    La copie est vérifiée (pages, structure, liens) et relue avant de prendre son nom ; un échec
    laisse la sauvegarde d'avant intacte. ``cle`` : la clé de données.
    Lève :class:`~ase_parcours.erreurs.FichierAbime`, :class:`EnvironnementRefuse` ou
    :class:`UsageInvalide`.
    """
    _verifier_destination(dossier_coffre, dest)
    lecture = confirmer(dossier_coffre, lire_entete(dossier_coffre, reparer=False), cle)
    base = emplacements.base(dossier_coffre)
    _verifier_place(base, dest.parent)
    provisoire = dest.with_name(f".{secrets.token_hex(8)}.base.part")
    sceau = cle_derivee(cle, USAGE_SAUVEGARDE)
    try:
        _copier_base(base, cle, provisoire, lecture.entete.sel_base)
        _verifier_copie(provisoire, cle)
        attendue = conteneur.empreinte(provisoire)
        with fichier_atomique(dest, controle=lambda f: _relire(f, attendue, sceau)) as sortie:
            conteneur.ecrire(sortie, provisoire, lecture.entete, sceau)
    finally:
        for suffixe in emplacements.SUFFIXES_BASE:
            with contextlib.suppress(OSError):
                provisoire.with_name(provisoire.name + suffixe).unlink()
    with pannes_traduites(dest.parent):
        return Sauvegarde(dest, conteneur.empreinte(dest), dest.stat().st_size)


def examiner(source: Path) -> Manifeste:
    """Ce que contient un fichier de sauvegarde : son en-tête sert à le déverrouiller.

    Lève :class:`EnvironnementRefuse` (absent), :class:`~ase_parcours.erreurs.FichierAbime` ou
    :class:`~ase_parcours.erreurs.OuvertureImpossible`.
    """
    with pannes_traduites(source.parent):
        return conteneur.lire_manifeste(source)


def _verifier_destination(dossier_coffre: Path, dest: Path) -> None:
    verifier_cible(dest)
    if not dest.parent.is_dir():
        raise EnvironnementRefuse(
            "fichier_absent",
            "Le dossier de destination n'existe pas.",
            "Créez-le, ou branchez le disque de sauvegarde.",
        )
    if dest.parent.resolve() == dossier_coffre.resolve() and dest.name.startswith("coffre."):
        raise UsageInvalide(
            "sauvegarde_sur_coffre",
            "La sauvegarde remplacerait un fichier du coffre.",
            "Choisissez un autre dossier, de préférence sur un autre disque.",
        )


def _verifier_place(base: Path, dossier: Path) -> None:
    with pannes_traduites(base.parent):
        besoin = 2 * sum(
            fichier.stat().st_size
            for suffixe in ("", "-wal")
            if (fichier := base.with_name(base.name + suffixe)).exists()
        )
    with pannes_traduites(dossier):
        libre = shutil.disk_usage(dossier).free
    if libre < besoin + _MARGE:
        raise EnvironnementRefuse(
            "disque_plein",
            f"Il faut {(besoin + _MARGE) // 1_000_000} Mo libres pour cette sauvegarde.",
            conseil_place(dossier),
        )


def _copier_base(base: Path, cle: Secret, provisoire: Path, sel: bytes) -> None:
    connexion = ouvrir_connexion(base, cle, lecture_seule=True, sel=sel)
    try:
        # VACUUM INTO garde la clé et le sel, et compacte ; il n'écrit rien dans la source.
        connexion.execute("PRAGMA query_only = OFF")
        connexion.execute("VACUUM INTO ?", (str(provisoire),))
    except dbapi2.Error as erreur:
        raise pannes_sqlite.traduire(erreur, provisoire.parent) from None
    finally:
        connexion.close()


def _verifier_copie(provisoire: Path, cle: Secret) -> None:
    connexion = ouvrir_connexion(provisoire, cle, lecture_seule=True)
    try:
        exiger_base_saine(connexion, _CONSEIL_BASE)
    finally:
        connexion.close()


def _relire(ecrit: Path, attendue: str, sceau: Secret) -> None:
    """Relit le fichier entier : un support peut dire oui et mal écrire."""
    try:
        manifeste = conteneur.lire_manifeste(ecrit)
        relue = conteneur.empreinte_base(ecrit, manifeste)
    except FichierAbime:
        relue = ""
    if relue != attendue or not manifeste.authentique(sceau):
        raise EnvironnementRefuse(
            "sauvegarde_relue_fausse",
            "La sauvegarde relue n'est pas celle qui a été écrite.",
            _CONSEIL_RELECTURE,
        )

"""Remettre une sauvegarde à la place du coffre, sans jamais perdre ni l'un ni l'autre.

La sauvegarde est d'abord dépliée et vérifiée dans un dossier à part du coffre ; l'ancien coffre est
copié sous « avant-restauration-N ». Le témoin ``pret`` marque le point de non-retour : un arrêt
brutal avant ne laisse rien de changé, un arrêt après se termine par :func:`achever`.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from ase_parcours.coffre import conteneur, emplacements
from ase_parcours.coffre.cles import USAGE_SAUVEGARDE, cle_derivee
from ase_parcours.coffre.connexion import fermer, ouvrir_connexion
from ase_parcours.coffre.entete_fichiers import ecrire_entete
from ase_parcours.coffre.fichiers import (
    ecrire_atomique,
    fichier_atomique,
    mode_des_fichiers,
    preparer_dossier,
    remplacer,
    synchroniser_dossier,
)
from ase_parcours.coffre.integrite import exiger_base_saine
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.coffre.sauvegarde import examiner
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import FichierAbime

_EN_COURS = "restauration-en-cours"
_PRET = "pret"
_AVANT = "avant-restauration-"
_CONSEIL = "Utilisez une autre sauvegarde ; le coffre actuel n'a pas été touché."
_GARDES = (
    *(emplacements.BASE + suffixe for suffixe in ("", "-wal", "-journal")),
    emplacements.ENTETE,
    emplacements.ENTETE_COPIE,
    emplacements.TETE,
)


def restaurer(
    source: Path,
    dossier: Path,
    cle: Secret,
    *,
    verifier: Callable[[dbapi2.Connection], None] | None = None,
) -> Path | None:
    """Remplace le coffre de ``dossier`` par la sauvegarde ``source``.

    L'appelant tient le verrou d'écrivain, n'a aucune connexion ouverte, a obtenu ``cle`` (la clé
    de données) en déverrouillant l'en-tête de la sauvegarde (``sauvegarde.examiner``), et prend
    ensuite une nouvelle époque. ``verifier`` : contrôle de plus sur la base dépliée (version du
    schéma…) ; ce qu'il lève arrête tout.

    Rend le dossier où l'ancien coffre est gardé, ``None`` s'il n'y en avait pas. Lève
    :class:`FichierAbime`, ``OuvertureImpossible`` ou ``EnvironnementRefuse``, sans rien changer.
    """
    if not dossier.exists():
        preparer_dossier(dossier)
    achever(dossier)
    etape = dossier / _EN_COURS
    try:
        _deplier(source, etape, cle, verifier)
        avant = _garder_ancien(dossier, etape)
        with pannes_traduites(dossier):
            synchroniser_dossier(etape)
            ecrire_atomique(etape / _PRET, b"1\n")
    except BaseException:
        if not (etape / _PRET).exists():
            shutil.rmtree(etape, ignore_errors=True)
        raise
    achever(dossier)
    return None if avant is None else dossier / avant


def restauration_interrompue(dossier: Path) -> bool:
    """Vrai si un arrêt brutal a coupé une restauration : appeler :func:`achever` sous verrou."""
    return (dossier / _EN_COURS / _PRET).exists()


def achever(dossier: Path) -> bool:
    """Termine une restauration coupée, ou efface celle qui n'avait pas commencé à remplacer.

    Rend vrai si le coffre a été remplacé. Peut être rejouée. Lève ``EnvironnementRefuse``.
    """
    etape = dossier / _EN_COURS
    if not etape.exists():
        return False
    pret = restauration_interrompue(dossier)
    with pannes_traduites(dossier):
        if pret:
            _basculer(dossier, etape)
            # Le témoin part en premier : le reste n'est plus que du rangement.
            (etape / _PRET).unlink()
            synchroniser_dossier(etape)
        shutil.rmtree(etape)
    return pret


def _basculer(dossier: Path, etape: Path) -> None:
    neuve = emplacements.base(etape)
    if neuve.exists():
        # Un -wal de l'ancienne base, rejoué sur la nouvelle, la détruirait : il part avant.
        for suffixe in ("-wal", "-shm", "-journal"):
            (dossier / (emplacements.BASE + suffixe)).unlink(missing_ok=True)
        synchroniser_dossier(dossier)
        remplacer(neuve, emplacements.base(dossier))
    for nom in (emplacements.ENTETE, emplacements.ENTETE_COPIE):
        if (etape / nom).exists():
            remplacer(etape / nom, dossier / nom)
    for ancien in etape.glob(f"{_AVANT}*"):
        ancien.rename(dossier / ancien.name)
    # La tête est celle de l'ancien coffre : l'appelant écrira celle de la nouvelle époque.
    (dossier / emplacements.TETE).unlink(missing_ok=True)
    synchroniser_dossier(dossier)


def _deplier(
    source: Path, etape: Path, cle: Secret, verifier: Callable[[dbapi2.Connection], None] | None
) -> None:
    manifeste = examiner(source)
    if not manifeste.authentique(cle_derivee(cle, USAGE_SAUVEGARDE)):
        raise FichierAbime(
            "sauvegarde_autre_cle",
            "Cette sauvegarde a été modifiée, ou vient d'un autre coffre que cette clé.",
            _CONSEIL,
        )
    _creer_comme(etape.parent, etape)
    base = emplacements.base(etape)
    with fichier_atomique(base, mode=mode_des_fichiers(etape)) as sortie:
        conteneur.extraire_base(source, manifeste, sortie)
    connexion = ouvrir_connexion(base, cle, sel=manifeste.entete.sel_base)
    try:
        exiger_base_saine(connexion, _CONSEIL)
        if verifier is not None:
            verifier(connexion)
    finally:
        fermer(connexion)
    ecrire_entete(etape, manifeste.entete)


def _garder_ancien(dossier: Path, etape: Path) -> str | None:
    """Garde l'ancien coffre dans l'étape, et rend le nom qu'il prendra à la bascule.

    Pas avant : tant que la bascule n'a pas eu lieu, ces seconds noms désignent la base vivante.
    """
    presents = [dossier / nom for nom in _GARDES if (dossier / nom).exists()]
    if not presents:
        return None
    avant = etape / f"{_AVANT}{_numero_suivant(dossier)}"
    _creer_comme(dossier, avant)
    with pannes_traduites(dossier):
        for fichier in presents:
            _doubler(fichier, avant / fichier.name)
        synchroniser_dossier(avant)
    return avant.name


def _creer_comme(modele: Path, dossier: Path) -> None:
    """Crée un dossier ouvert aux mêmes que ``modele`` : privé, ou partagé avec son groupe."""
    with pannes_traduites(modele):
        dossier.mkdir(mode=0o700)
        dossier.chmod(stat.S_IMODE(modele.stat().st_mode))


def _doubler(source: Path, cible: Path) -> None:
    """Second nom du même fichier si le support sait, sinon copie inscrite sur le disque.

    Un second nom ne coûte aucune place ; la bascule remplace les noms, jamais le contenu.
    """
    try:
        os.link(source, cible)
    except OSError:
        shutil.copy2(source, cible)
        with cible.open("r+b") as copie:
            os.fsync(copie.fileno())


def _numero_suivant(dossier: Path) -> int:
    """Un de plus que le plus grand numéro déjà pris : l'ordre ne dépend pas de l'horloge."""
    motif = re.compile(re.escape(_AVANT) + r"([0-9]{1,9})")
    numeros = [int(m[1]) for f in dossier.iterdir() if (m := motif.fullmatch(f.name))]
    return max(numeros, default=0) + 1

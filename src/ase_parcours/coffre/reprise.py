"""Rentrer dans un coffre autrement : sauvegarde restaurée, code de récupération, témoin refait."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from ase_parcours.coffre import cles, connexion, emplacements, migration, tete, verrou
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.entete_fichiers import confirmer, ecrire_entete, lire_entete
from ase_parcours.coffre.fichiers import preparer_dossier
from ase_parcours.coffre.ouverture import inactif, seul_compte
from ase_parcours.coffre.recuperation import lire_code_recuperation
from ase_parcours.coffre.restauration import restaurer
from ase_parcours.coffre.sauvegarde import examiner
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.temoin import etat_de_la_base
from ase_parcours.coffre.zone_seance import autorises
from ase_parcours.erreurs import ErreurParcours, OuvertureImpossible, RefusMetier
from ase_parcours.metier.droits import Permission, peut


def restaurer_sauvegarde(
    source: Path, dossier: Path, nom: str | None, mot_de_passe: str
) -> Path | None:
    """Remplace le coffre par une sauvegarde ; rend le dossier où l'ancien est gardé.

    Le mot de passe est celui de la sauvegarde. Le coffre restauré prend une nouvelle époque à sa
    prochaine ouverture. Lève ``FichierAbime``, ``OuvertureImpossible``, ``EnvironnementRefuse``
    ou ``CoffreTenu``, sans rien changer.
    """
    entete = examiner(source).entete
    nom = nom if nom is not None else seul_compte(entete)
    dek = cles.deverrouiller(entete, nom, mot_de_passe)
    fente = cles.fente_du_compte(entete, nom)
    compte = (fente.compte if fente else None) or ""
    if not dossier.exists():
        preparer_dossier(dossier)
    with verrou.prendre(dossier, nom):
        avant = restaurer(source, dossier, dek, verifier=lambda c: _restaurable(c, compte))
        _recaler(dossier, entete, dek)
    return avant


def _restaurable(connexion_: dbapi2.Connection, compte: str) -> None:
    """Refuse, avant tout changement, une sauvegarde que ce programme ou ce compte n'ouvrirait pas.

    Lève ``OuvertureImpossible`` (version plus récente, compte fermé) ou ``RefusMetier`` (droit).
    """
    (revision,) = connexion_.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision not in migration.revisions():
        raise OuvertureImpossible(
            "version_plus_recente",
            "Cette sauvegarde vient d'une version plus récente d'ASE Parcours.",
            "Installez cette version sur ce poste, puis recommencez.",
        )
    rangee = connexion_.execute(
        "SELECT roles, actif FROM compte WHERE id = ?", (compte,)
    ).fetchone()
    if rangee is None or rangee[1] == "non":
        raise inactif()
    if not peut(json.loads(rangee[0] or "[]"), Permission.COFFRE):
        raise RefusMetier(
            "gestion_refusee",
            "Votre compte ne permet pas de gérer ce coffre.",
            "Demandez à la personne qui l'administre (docs/droits.md).",
        )


def _recaler(dossier: Path, entete: Entete, dek: Secret) -> None:
    """Oublie les instances connues (la prochaine ouverture prend une époque) et refait la tête."""
    moteur = connexion.moteur(emplacements.base(dossier), dek, sel=entete.sel_base)
    with moteur.begin() as conn:
        conn.exec_driver_sql("DELETE FROM instance")
        etat = etat_de_la_base(conn)
    moteur.dispose()
    tete.ecrire(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), etat)


def ouvrir_par_code(dossier: Path, code: str, nom: str, nouveau: str) -> None:
    """Donne un nouveau mot de passe à un compte, par le code de récupération.

    Le compte retrouve la zone scellée si la fiche la tient et si son rôle le permet.

    Lève ``OuvertureImpossible`` si le code n'ouvre pas ce coffre, ``UsageInvalide`` sinon.
    """
    lecture = lire_entete(dossier)
    ouvert = cles.entrer_par_code(lecture.entete, lire_code_recuperation(code))
    with verrou.prendre(dossier, nom):
        # Relu sous le verrou : l'en-tête a pu changer pendant que la clé se dérivait.
        entete = confirmer(dossier, lire_entete(dossier), ouvert.dek).entete
        zone = cles.zone_tenue(entete, ouvert)
        if zone is not None and not _lit_la_zone(dossier, entete, ouvert.dek, nom):
            zone = None
        suivant = cles.redefinir_mot_de_passe(entete, ouvert.dek, nom, nouveau, cle_zone=zone)
        ecrire_entete(dossier, suivant)


def _lit_la_zone(dossier: Path, entete: Entete, dek: Secret, nom: str) -> bool:
    """Vrai si le rôle du compte lui donne la zone. Une base qui ne s'ouvre pas ne donne rien : le
    mot de passe est refait quand même, la zone attendra."""
    fente = cles.fente_du_compte(entete, nom)
    try:
        moteur = connexion.moteur(
            emplacements.base(dossier), dek, lecture_seule=True, sel=entete.sel_base
        )
        try:
            with moteur.begin() as conn:
                return fente is not None and fente.compte in autorises(conn)
        finally:
            moteur.dispose()
    except (DBAPIError, ErreurParcours):
        return False


def reprendre(dossier: Path, nom: str | None, mot_de_passe: str) -> None:
    """Choix humain : accepter ce coffre tel qu'il est, malgré une tête qui ne s'y accorde pas.

    La tête est récrite d'après la base ; la prochaine ouverture en écriture prend une époque.
    """
    lecture = lire_entete(dossier)
    dek = cles.deverrouiller(lecture.entete, nom or seul_compte(lecture.entete), mot_de_passe)
    lecture = confirmer(dossier, lecture, dek)
    with verrou.prendre(dossier, nom or "?"):
        _recaler(dossier, lecture.entete, dek)

"""Créer, ouvrir, reprendre, restaurer : l'assemblage des clés, du verrou, de la tête, du schéma."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine

from ase_parcours.coffre import cles, connexion, emplacements, migration, tete, verrou
from ase_parcours.coffre import instance as instances
from ase_parcours.coffre.argon import ParametresArgon2
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.entete_fichiers import (
    LectureEntete,
    confirmer,
    ecrire_entete,
    lire_entete,
)
from ase_parcours.coffre.fichiers import preparer_dossier, resserrer_permissions
from ase_parcours.coffre.horloge import Horloge, uuid7
from ase_parcours.coffre.lectures.comptes import Compte, compte_par_id
from ase_parcours.coffre.lectures.territoire import surcharge_du_territoire
from ase_parcours.coffre.ouvert import Coffre
from ase_parcours.coffre.recuperation import lire_code_recuperation
from ase_parcours.coffre.restauration import achever, restauration_interrompue, restaurer
from ase_parcours.coffre.sauvegarde import examiner
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.temoin import Avertissement, ecart_de_tete, etat_de_la_base
from ase_parcours.coffre.transaction import Contexte, Transaction, poser_natures
from ase_parcours.erreurs import OuvertureImpossible, UsageInvalide
from ase_parcours.metier.droits import ROLES_DU_PREMIER_COMPTE
from ase_parcours.metier.periode import Reperes
from ase_parcours.referentiels import reperes_du_territoire

# --- Créer ------------------------------------------------------------------------------------


def creer(
    dossier: Path,
    nom: str,
    mot_de_passe: str,
    aujourd_hui: date,
    *,
    partage: str | None = None,
    parametres: ParametresArgon2 | None = None,
) -> Coffre:
    """Crée un coffre et son premier compte (administrateur, cadre, référent), et l'ouvre.

    Lève ``UsageInvalide`` si un coffre est déjà là.
    """
    if emplacements.est_un_coffre(dossier):
        raise UsageInvalide(
            "coffre_existe",
            "Un coffre se trouve déjà à cet emplacement.",
            "Ouvrez-le, ou choisissez un autre dossier.",
        )
    preparer_dossier(dossier, partage)
    dek = cles.creer_dek()
    base = emplacements.base(dossier)
    compte = uuid7()
    sel = connexion.creer_base(base, dek)
    try:
        entete = cles.creer_entete(
            dek,
            sel_base=sel,
            compte=compte,
            nom=nom,
            mot_de_passe=mot_de_passe,
            partage=partage,
            parametres=parametres,
        )
        ecrire_entete(dossier, entete)
    except BaseException:
        # Sans en-tête la base ne s'ouvrirait jamais : on ne laisse pas un demi-coffre.
        for suffixe in emplacements.SUFFIXES_BASE:
            base.with_name(base.name + suffixe).unlink(missing_ok=True)
        raise
    lecture = LectureEntete(entete, None, ())
    return _ouvrir_ecrivain(dossier, lecture, dek, compte, premier=(nom, aujourd_hui))


# --- Ouvrir -----------------------------------------------------------------------------------


def ouvrir(
    dossier: Path,
    nom: str | None,
    mot_de_passe: str,
    *,
    lecture_seule: bool = False,
    application: str = "ase-parcours",
) -> Coffre:
    """Ouvre un coffre. ``nom`` peut manquer s'il n'y a qu'un compte.

    En écriture, lève ``CoffreTenu`` si un autre le tient ; l'appelant peut alors le rouvrir en
    ``lecture_seule``. Lève ``OuvertureImpossible``, ``FichierAbime``, ``EnvironnementRefuse``,
    et ``UsageInvalide`` s'il faut dire qui l'on est.
    """
    lecture = lire_entete(dossier, reparer=not lecture_seule)
    nom = nom if nom is not None else _seul_compte(lecture.entete)
    dek = cles.deverrouiller(lecture.entete, nom, mot_de_passe)
    lecture = confirmer(dossier, lecture, dek, reparer=not lecture_seule)
    fente = cles.fente_du_compte(lecture.entete, nom)
    compte = (fente.compte if fente else None) or ""
    if lecture_seule:
        return _ouvrir_lecteur(dossier, lecture, dek, compte)
    return _ouvrir_ecrivain(dossier, lecture, dek, compte, application=application)


def _seul_compte(entete: Entete) -> str:
    noms = [f.nom for f in entete.comptes if f.nom]
    if len(noms) != 1:
        raise UsageInvalide(
            "compte_a_preciser",
            "Ce coffre a plusieurs comptes.",
            "Dites lequel vous utilisez avec --utilisateur.",
        )
    return noms[0]


def _ouvrir_lecteur(
    dossier: Path,
    lecture: LectureEntete,
    dek: Secret,
    compte: str,
    pourquoi: tuple[Avertissement, ...] = (),
) -> Coffre:
    lecteur = connexion.moteur(
        emplacements.base(dossier), dek, lecture_seule=True, sel=lecture.entete.sel_base
    )
    avertissements = _avertissements(lecture) + list(pourquoi)
    with lecteur.begin() as conn:
        if migration.a_monter(conn):
            raise OuvertureImpossible(
                "coffre_a_monter",
                "Ce coffre vient d'une version plus ancienne et doit d'abord être mis à jour.",
                "Ouvrez-le en écriture une fois.",
            )
        if not pourquoi:
            ecart = ecart_de_tete(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), conn)
            avertissements += [ecart] if ecart else []
        connu = compte_par_id(conn, compte)
        reperes = _reperes(conn)
    return Coffre(
        dossier,
        lecture.entete,
        dek,
        _actif(connu),
        reperes,
        ecrivain=None,
        lecteur=lecteur,
        avertissements=tuple(avertissements),
    )


def _ouvrir_ecrivain(
    dossier: Path,
    lecture: LectureEntete,
    dek: Secret,
    compte: str,
    *,
    application: str = "ase-parcours",
    premier: tuple[str, date] | None = None,
) -> Coffre:
    entete = lecture.entete
    fente = next((f for f in entete.comptes if f.compte == compte), None)
    tenu = verrou.prendre(dossier, (fente.nom if fente else None) or "?", application=application)
    try:
        resserrer_permissions(dossier)
        if restauration_interrompue(dossier):
            achever(dossier)
        base = emplacements.base(dossier)
        ecrivain = connexion.moteur(base, dek, sel=entete.sel_base)
        with ecrivain.begin() as conn:
            montee = migration.a_monter(conn)
        if montee:
            migration.monter(ecrivain)
        if premier is not None:
            _premier_compte(ecrivain, compte, *premier)
            ecart = None
        else:
            with ecrivain.begin() as conn:
                ecart = ecart_de_tete(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), conn)
        if ecart is not None:
            ecrivain.dispose()
            tenu.relacher()
            return _ouvrir_lecteur(dossier, lecture, dek, compte, (ecart,))
        place = instances.tourner(entete.coffre, _RegistreSql(ecrivain))
        with ecrivain.begin() as conn:
            connu = _actif(compte_par_id(conn, compte))
            reperes = _reperes(conn)
            etat = etat_de_la_base(conn)
            horloge = Horloge(conn.exec_driver_sql("SELECT max(hlc) FROM journal").scalar() or "")
            contexte = Contexte(
                place.cle, place.epoque, compte, _jour_du_coffre(conn), reperes, horloge
            )
            poser_natures(conn, contexte)
        tete.ecrire(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), etat)
    except BaseException:
        tenu.relacher()
        raise
    avertissements = _avertissements(lecture)
    if tenu.repris_de is not None:
        texte = "La dernière fermeture n'a pas été normale : tout ce qui était enregistré est là."
        avertissements.append(Avertissement("verrou_repris", texte))
    if place.situation is instances.Situation.COPIE_OU_RESTAURATION:
        texte = "Ce coffre est une copie ou une restauration : ses écritures ouvrent une époque."
        avertissements.append(Avertissement("copie_ou_restauration", texte))
    return Coffre(
        dossier,
        entete,
        dek,
        connu,
        reperes,
        ecrivain=ecrivain,
        lecteur=connexion.moteur(base, dek, lecture_seule=True, sel=entete.sel_base),
        verrou_tenu=tenu,
        chaine=(place.cle, place.epoque),
        etat_tete=etat,
        horloge=horloge,
        avertissements=tuple(avertissements),
    )


def restaurer_sauvegarde(
    source: Path, dossier: Path, nom: str | None, mot_de_passe: str
) -> Path | None:
    """Remplace le coffre par une sauvegarde ; rend le dossier où l'ancien est gardé.

    Le mot de passe est celui de la sauvegarde. Le coffre restauré prend une nouvelle époque à sa
    prochaine ouverture. Lève ``FichierAbime``, ``OuvertureImpossible``, ``EnvironnementRefuse``
    ou ``CoffreTenu``, sans rien changer.
    """
    entete = examiner(source).entete
    nom = nom if nom is not None else _seul_compte(entete)
    dek = cles.deverrouiller(entete, nom, mot_de_passe)
    if not dossier.exists():
        preparer_dossier(dossier)
    with verrou.prendre(dossier, nom):
        avant = restaurer(source, dossier, dek)
        _recaler(dossier, entete, dek)
    return avant


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

    Lève ``OuvertureImpossible`` si le code n'ouvre pas ce coffre, ``UsageInvalide`` sinon.
    """
    lecture = lire_entete(dossier)
    dek = cles.deverrouiller_par_code(lecture.entete, lire_code_recuperation(code))
    lecture = confirmer(dossier, lecture, dek)
    with verrou.prendre(dossier, nom):
        ecrire_entete(dossier, cles.redefinir_mot_de_passe(lecture.entete, dek, nom, nouveau))


def reprendre(dossier: Path, nom: str | None, mot_de_passe: str) -> None:
    """Choix humain : accepter ce coffre tel qu'il est, malgré une tête qui ne s'y accorde pas.

    La tête est récrite d'après la base ; la prochaine ouverture en écriture prend une époque.
    """
    lecture = lire_entete(dossier)
    dek = cles.deverrouiller(lecture.entete, nom or _seul_compte(lecture.entete), mot_de_passe)
    lecture = confirmer(dossier, lecture, dek)
    with verrou.prendre(dossier, nom or "?"):
        _recaler(dossier, lecture.entete, dek)


# --- Détails ----------------------------------------------------------------------------------


class _RegistreSql:
    """La table ``instance`` vue par ``coffre.instance``."""

    def __init__(self, moteur: Engine) -> None:
        self._moteur = moteur

    def lire(self, cle: str) -> tuple[str, str] | None:
        with self._moteur.begin() as conn:
            ligne = conn.exec_driver_sql(
                "SELECT jeton, epoque FROM instance WHERE cle = ?", (cle,)
            ).first()
        return (ligne[0], ligne[1]) if ligne else None

    def ecrire(self, cle: str, jeton: str, epoque: str) -> None:
        with self._moteur.begin() as conn:
            conn.exec_driver_sql(
                "INSERT INTO instance VALUES (?,?,?) ON CONFLICT (cle)"
                " DO UPDATE SET jeton = excluded.jeton, epoque = excluded.epoque",
                (cle, jeton, epoque),
            )


def _premier_compte(moteur: Engine, compte: str, nom: str, aujourd_hui: date) -> None:
    # Écrit avant toute instance : sa chaîne est celle de la création du coffre.
    reperes = reperes_du_territoire(None)
    with moteur.begin() as conn:
        contexte = Contexte("creation", uuid7(), compte, aujourd_hui, reperes, Horloge())
        tx = Transaction(conn, contexte)
        with tx.ecrire("creer_compte") as e:
            roles = [r.value for r in ROLES_DU_PREMIER_COMPTE]
            e.creer("compte", None, {"nom": nom, "roles": roles, "actif": "oui"}, compte)


def _jour_du_coffre(conn: Connection) -> date:
    """Dernier jour auquel une opération a raisonné."""
    jour = conn.exec_driver_sql("SELECT jour FROM repere_plancher").scalar()
    return date.fromisoformat(jour) if jour else date.min


def _reperes(conn: Connection) -> Reperes:
    return reperes_du_territoire(surcharge_du_territoire(conn))


def _actif(compte: Compte | None) -> Compte:
    if compte is None or not compte.actif:
        raise OuvertureImpossible(
            "compte_inactif",
            "Ce compte n'ouvre plus ce coffre.",
            "Demandez à la personne qui administre le coffre de le rétablir.",
        )
    return compte


def _avertissements(lecture: LectureEntete) -> list[Avertissement]:
    return [Avertissement(a.code, a.texte) for a in lecture.alertes]

"""Créer et ouvrir : l'assemblage des clés, du verrou, de la tête, du schéma."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

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
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.coffre.pannes_sqlite import traduire
from ase_parcours.coffre.restauration import achever, restauration_interrompue
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.temoin import (
    Avertissement,
    ecart_de_tete,
    etat_de_la_base,
    horloge_incoherente,
)
from ase_parcours.coffre.transaction import Contexte, Transaction, poser_natures
from ase_parcours.coffre.zone import moitie_neuve
from ase_parcours.coffre.zone_entete import tenir_la_zone
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
    compte, privee = uuid7(), moitie_neuve()
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
            privee=privee,
        )
        ecrire_entete(dossier, entete)
    except BaseException:
        # Sans en-tête la base ne s'ouvrirait jamais : on ne laisse pas un demi-coffre.
        for suffixe in emplacements.SUFFIXES_BASE:
            base.with_name(base.name + suffixe).unlink(missing_ok=True)
        raise
    lecture = LectureEntete(entete, None, ())
    saisies = cles.cle_de_brouillons(privee)
    premier = (nom, aujourd_hui)
    return _ouvrir_ecrivain(dossier, lecture, dek, compte, premier=premier, cle_saisies=saisies)


def defaire_creation(dossier: Path) -> None:
    """Ôte un coffre que l'on vient de créer et de fermer ; le dossier et le reste demeurent."""
    noms = [emplacements.BASE + suffixe for suffixe in emplacements.SUFFIXES_BASE]
    noms += [emplacements.ENTETE, emplacements.ENTETE_COPIE, emplacements.TETE]
    noms += [emplacements.DETENTEUR, emplacements.VERROU]
    with pannes_traduites(dossier):
        for nom in noms:
            (dossier / nom).unlink(missing_ok=True)
        for saisies in dossier.glob(f"{emplacements.BROUILLONS}*"):
            saisies.unlink(missing_ok=True)


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
    nom = nom if nom is not None else seul_compte(lecture.entete)
    ouvert = cles.entrer(lecture.entete, nom, mot_de_passe)
    lecture = confirmer(dossier, lecture, ouvert.dek, reparer=not lecture_seule)
    fente = cles.fente_du_compte(lecture.entete, nom)
    compte = (fente.compte if fente else None) or ""
    if lecture_seule:
        return _ouvrir_lecteur(dossier, lecture, ouvert.dek, compte)
    return _ouvrir_ecrivain(
        dossier, lecture, ouvert.dek, compte, application=application, ouvert=ouvert
    )


def seul_compte(entete: Entete) -> str:
    """Nom de l'unique compte. Lève ``UsageInvalide`` s'il y en a plusieurs."""
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
    try:
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
            recul = horloge_incoherente(conn)
            avertissements += [recul] if recul else []
            connu = _actif(compte_par_id(conn, compte))
            reperes = _reperes(conn)
    except BaseException as erreur:
        lecteur.dispose()
        raise _panne(erreur, dossier) from None
    return Coffre(
        dossier,
        lecture.entete,
        dek,
        connu,
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
    ouvert: cles.Trousseau | None = None,
    cle_saisies: Secret | None = None,
) -> Coffre:
    entete = lecture.entete
    fente = next((f for f in entete.comptes if f.compte == compte), None)
    tenu = verrou.prendre(dossier, (fente.nom if fente else None) or "?", application=application)
    ecrivain: Engine | None = None
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
            recul = horloge_incoherente(conn)
            horloge = Horloge(conn.exec_driver_sql("SELECT max(hlc) FROM journal").scalar() or "")
            contexte = Contexte(
                place.cle, place.epoque, compte, _jour_du_coffre(conn), reperes, horloge
            )
            poser_natures(conn, contexte)
            if ouvert is not None:
                entete = tenir_la_zone(dossier, ouvert, conn)
        tete.ecrire(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), etat)
    except BaseException as erreur:
        if ecrivain is not None:
            ecrivain.dispose()
        tenu.relacher()
        raise _panne(erreur, dossier) from None
    avertissements = _avertissements(lecture)
    if recul is not None:
        avertissements.append(recul)
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
        cle_zone=cles.zone_tenue(entete, ouvert) if ouvert is not None else None,
        cle_brouillons=cle_saisies if ouvert is None else cles.cle_des_brouillons(entete, ouvert),
    )


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
        raise inactif()
    return compte


def inactif() -> OuvertureImpossible:
    """Le compte est fermé, ou inconnu de la base."""
    return OuvertureImpossible(
        "compte_inactif",
        "Ce compte n'ouvre plus ce coffre.",
        "Demandez à la personne qui administre le coffre de le rétablir.",
    )


def _panne(erreur: BaseException, dossier: Path) -> BaseException:
    """Une erreur du moteur de base, dite en français ; toute autre telle quelle."""
    return traduire(erreur, dossier) if isinstance(erreur, DBAPIError) else erreur


def _avertissements(lecture: LectureEntete) -> list[Avertissement]:
    return [Avertissement(a.code, a.texte) for a in lecture.alertes]

"""Créer, ouvrir et fermer un coffre : l'assemblage des clés, du verrou, de la tête et du schéma.

Un ``Coffre`` ouvert est soit écrivain (il tient le verrou), soit en lecture seule, et alors
``avertissements`` dit pourquoi. La lecture seule n'écrit rien, pas même un fichier.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from ase_parcours.coffre import cles, connexion, emplacements, journal, migration, tete, verrou
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
from ase_parcours.coffre.pannes_sqlite import traduire
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.tete import Absente, Bout, Comparaison, EtatTete, Falsifiee
from ase_parcours.coffre.transaction import Contexte, Transaction, poser_natures
from ase_parcours.erreurs import FichierAbime, OuvertureImpossible, RefusMetier, UsageInvalide
from ase_parcours.metier.droits import ROLES_DU_PREMIER_COMPTE
from ase_parcours.metier.periode import Reperes
from ase_parcours.referentiels import reperes_du_territoire

PARAMETRE_TERRITOIRE = "referentiel.solutions"


@dataclass(frozen=True, slots=True)
class Avertissement:
    """Ce que l'on doit dire à l'ouverture : code stable et phrase."""

    code: str
    texte: str


class Coffre:
    """Un coffre ouvert. À fermer par ``fermer`` ou par un bloc ``with``."""

    def __init__(
        self,
        dossier: Path,
        entete: Entete,
        cle: Secret,
        compte: Compte,
        reperes: Reperes,
        *,
        ecrivain: Engine | None,
        lecteur: Engine,
        verrou_tenu: verrou.Verrou | None = None,
        chaine: tuple[str, str] = ("", ""),
        etat_tete: EtatTete | None = None,
        horloge: Horloge | None = None,
        avertissements: tuple[Avertissement, ...] = (),
    ) -> None:
        self.dossier = dossier
        self.entete = entete
        self.compte = compte
        self.reperes = reperes
        self.avertissements = avertissements
        self._cle = cle
        self._ecrivain = ecrivain
        self._lecteur = lecteur
        self._verrou = verrou_tenu
        self._chaine = chaine
        self._tete = etat_tete or EtatTete(0)
        self._horloge = horloge or Horloge()

    def __enter__(self) -> Coffre:
        return self

    def __exit__(self, *_: object) -> None:
        self.fermer()

    @property
    def lecture_seule(self) -> bool:
        """Vrai si rien ne peut être écrit."""
        return self._ecrivain is None

    @property
    def identifiant(self) -> str:
        """Identifiant du coffre."""
        return self.entete.coffre

    @property
    def epoque(self) -> str:
        """Époque dans laquelle ce poste écrit ; vide en lecture seule."""
        return self._chaine[1]

    def cle_derivee(self, usage: bytes) -> Secret:
        """Clé propre à un usage, dérivée de la clé de données."""
        return cles.cle_derivee(self._cle, usage)

    def contexte(self, aujourd_hui: date) -> Contexte:
        """Le contexte d'écriture de ce poste, pour un jour donné."""
        return Contexte(
            self._chaine[0],
            self._chaine[1],
            self.compte.id,
            aujourd_hui,
            self.reperes,
            self._horloge,
        )

    @contextmanager
    def lire(self) -> Iterator[Connection]:
        """Une connexion de lecture, cohérente le temps du bloc."""
        with self._pannes(), self._lecteur.begin() as conn:
            yield conn

    @contextmanager
    def transaction(self, aujourd_hui: date, *, simuler: bool = False) -> Iterator[Transaction]:
        """Une transaction d'écriture : tout ou rien ; ``simuler`` défait tout à la fin.

        Lève ``OuvertureImpossible`` en lecture seule, ``EnvironnementRefuse`` si le disque refuse.
        """
        if self._ecrivain is None:
            raise OuvertureImpossible(
                "lecture_seule",
                "Ce coffre est ouvert en lecture seule.",
                "Fermez-le là où il est ouvert, puis rouvrez-le ici.",
            )
        with self._pannes(), self._ecrivain.connect() as conn:
            with conn.begin() as bloc:
                tx = Transaction(conn, self.contexte(aujourd_hui))
                tx.ajouter_acces = self.ajouter_acces
                yield tx
                if simuler:
                    bloc.rollback()
                    return
                for geste in tx.avant_validation:
                    geste()
            self._avancer_tete(tx)

    def ajouter_acces(self, compte: str, nom: str, mot_de_passe: str) -> None:
        """Ouvre le coffre à un compte de plus (fente dans l'en-tête)."""
        suivant = cles.ajouter_fente(
            self.entete,
            self._cle,
            compte=compte,
            nom=nom,
            mot_de_passe=mot_de_passe,
            parametres=self.entete.comptes[0].parametres,
        )
        ecrire_entete(self.dossier, suivant)
        self.entete = suivant

    def ajouter_recuperation(self, code: Secret) -> None:
        """Ouvre le coffre à un code de récupération de plus."""
        parametres = self.entete.comptes[0].parametres
        suivant = cles.ajouter_recuperation(self.entete, self._cle, code, parametres=parametres)
        ecrire_entete(self.dossier, suivant)
        self.entete = suivant

    def fermer(self) -> None:
        """Vide le -wal, rend le verrou, oublie la clé. Sans effet la seconde fois."""
        self._lecteur.dispose()
        if self._ecrivain is not None:
            with suppress(DBAPIError):
                brute = self._ecrivain.raw_connection()
                try:
                    pilote = brute.driver_connection
                    if pilote is not None:
                        connexion.vider_wal(pilote)
                finally:
                    brute.close()
            self._ecrivain.dispose()
            self._ecrivain = None
        if self._verrou is not None:
            self._verrou.relacher()
            self._verrou = None
        self._cle.oublier()

    @contextmanager
    def _pannes(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError as erreur:
            # Le plancher en base : la dernière garde, quand une règle a laissé passer.
            raise RefusMetier(
                "plancher",
                "Le coffre refuse : une sortie resterait sans toit.",
                "Rien n'a été changé.",
            ) from erreur
        except DBAPIError as erreur:
            raise traduire(erreur, self.dossier) from erreur

    def _avancer_tete(self, tx: Transaction) -> None:
        entrees = [c for c in tx.changements if c.entree is not None]
        if not entrees:
            return
        chaines = {**self._tete.chaines}
        chaines[self._chaine] = Bout(tx.maillon.numero, tx.maillon.empreinte)
        for chaine, maillon in tx.chaines_recues.items():
            chaines[chaine] = Bout(maillon.numero, maillon.empreinte)
        self._tete = EtatTete(self._tete.sequence + len(entrees) + tx.entrees_recues, chaines)
        tete.ecrire(self.dossier, self.cle_derivee(cles.USAGE_TETE), self._tete)


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
            ecart = _ecart_de_tete(dossier, dek, conn)
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
                ecart = _ecart_de_tete(dossier, dek, conn)
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


def reprendre(dossier: Path, nom: str | None, mot_de_passe: str) -> None:
    """Choix humain : accepter ce coffre tel qu'il est, malgré une tête qui ne s'y accorde pas.

    La tête est récrite d'après la base ; la prochaine ouverture en écriture prend une époque.
    """
    lecture = lire_entete(dossier)
    dek = cles.deverrouiller(lecture.entete, nom or _seul_compte(lecture.entete), mot_de_passe)
    lecture = confirmer(dossier, lecture, dek)
    with verrou.prendre(dossier, nom or "?"):
        moteur = connexion.moteur(emplacements.base(dossier), dek, sel=lecture.entete.sel_base)
        with moteur.begin() as conn:
            conn.exec_driver_sql("DELETE FROM instance")
            etat = etat_de_la_base(conn)
        moteur.dispose()
        tete.ecrire(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), etat)


def etat_de_la_base(conn: Connection) -> EtatTete:
    """Ce que la tête devrait dire de cette base."""
    nombre = conn.exec_driver_sql("SELECT count(*) FROM journal").scalar() or 0
    bouts = {c: Bout(m.numero, m.empreinte) for c, m in journal.tetes_des_chaines(conn).items()}
    return EtatTete(nombre, bouts)


def ecart_de_tete(dossier: Path, coffre: Coffre, conn: Connection) -> Avertissement | None:
    """Ce qui ne s'accorde pas entre la tête et la base d'un coffre ouvert, ou ``None``."""
    return _ecart(dossier, coffre.cle_derivee(cles.USAGE_TETE), conn)


def _ecart_de_tete(dossier: Path, dek: Secret, conn: Connection) -> Avertissement | None:
    return _ecart(dossier, cles.cle_derivee(dek, cles.USAGE_TETE), conn)


def _ecart(dossier: Path, cle: Secret, conn: Connection) -> Avertissement | None:
    lue = tete.lire(dossier, cle)
    if isinstance(lue, Absente):
        return Avertissement(
            "tete_absente",
            "Le témoin du journal manque à côté du coffre : on ne peut pas savoir s'il est entier.",
        )
    if isinstance(lue, Falsifiee):
        return Avertissement("tete_falsifiee", "Le témoin du journal a été modifié.")

    def empreinte_de(chaine: tuple[str, str], numero: int) -> str | None:
        requete = "SELECT empreinte FROM journal WHERE appareil = ? AND epoque = ? AND numero = ?"
        return conn.exec_driver_sql(requete, (*chaine, numero)).scalar()

    match tete.comparer(lue, etat_de_la_base(conn), empreinte_de):
        case Comparaison.EN_RETARD:
            return Avertissement(
                "coffre_en_retard",
                "Il manque à ce coffre des écritures déjà faites : copie plus ancienne, ou "
                "journal tronqué.",
            )
        case Comparaison.DIVERGENTE:
            return Avertissement(
                "coffre_divergent", "Le journal de ce coffre n'est pas celui que ce poste a écrit."
            )
    return None


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
    surcharge = conn.exec_driver_sql(
        "SELECT valeur FROM parametre WHERE cle = ?", (PARAMETRE_TERRITOIRE,)
    ).scalar()
    return reperes_du_territoire(surcharge)


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


__all__ = [
    "Avertissement",
    "Coffre",
    "FichierAbime",
    "creer",
    "ecart_de_tete",
    "etat_de_la_base",
    "ouvrir",
    "reprendre",
]

"""Un coffre ouvert : lire, écrire dans une transaction, ajouter des accès, fermer.

Il est soit écrivain (il tient le verrou), soit en lecture seule, et alors ``avertissements`` dit
pourquoi. La lecture seule n'écrit rien, pas même un fichier.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from ase_parcours.coffre import cles, connexion, registre_lectures, tete, verrou
from ase_parcours.coffre.brouillons import FichierDeBrouillons
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.entete_fichiers import ecrire_entete
from ase_parcours.coffre.horloge import Horloge
from ase_parcours.coffre.lectures.comptes import Compte
from ase_parcours.coffre.pannes_sqlite import traduire
from ase_parcours.coffre.sauvegarde import Sauvegarde, sauvegarder
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.temoin import Avertissement
from ase_parcours.coffre.tete import Bout, EtatTete
from ase_parcours.coffre.transaction import Contexte, Transaction
from ase_parcours.coffre.zone import CleZone
from ase_parcours.coffre.zone_seance import ZoneDeSeance
from ase_parcours.erreurs import OuvertureImpossible, RefusMetier
from ase_parcours.metier.periode import Reperes


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
        cle_zone: CleZone | None = None,
        cle_brouillons: Secret | None = None,
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
        self.zone = ZoneDeSeance(self, cle, compte.id, cle_zone)
        self.brouillons: FichierDeBrouillons | None = None
        """Où garder les saisies en cours de ce compte ; ``None`` en lecture seule."""
        if cle_brouillons is not None and ecrivain is not None:
            self.brouillons = FichierDeBrouillons(dossier, entete.coffre, compte.id, cle_brouillons)

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
                tx.zone = self.zone
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
        self.poser_entete(suivant)

    def ajouter_recuperation(self, code: Secret) -> None:
        """Ouvre le coffre à un code de récupération, et la zone si cette séance la tient."""
        suivant = cles.ajouter_recuperation(
            self.entete,
            self._cle,
            code,
            parametres=self.entete.comptes[0].parametres,
            cle_zone=self.zone.cle,
        )
        self.poser_entete(suivant)

    def poser_entete(self, entete: Entete) -> None:
        """Écrit l'en-tête et le retient."""
        ecrire_entete(self.dossier, entete)
        self.entete = entete

    def sauvegarder(self, destination: Path) -> Sauvegarde:
        """Écrit une sauvegarde vérifiée du coffre dans ``destination``."""
        return sauvegarder(self.dossier, self._cle, destination)

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
        self.zone.oublier()
        if self.brouillons is not None:
            self.brouillons.oublier()
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
        if not entrees and tx.lecture is None:
            return
        chaines = {**self._tete.chaines}
        if tx.maillon.numero:
            # Rien n'a encore été écrit ici : une chaîne vide n'a pas de bout.
            chaines[self._chaine] = Bout(tx.maillon.numero, tx.maillon.empreinte)
        for chaine, maillon in tx.chaines_recues.items():
            chaines[chaine] = Bout(maillon.numero, maillon.empreinte)
        if tx.lecture is not None:
            chaines[registre_lectures.CHAINE] = Bout(tx.lecture.numero, tx.lecture.empreinte)
        self._tete = EtatTete(self._tete.sequence + len(entrees) + tx.entrees_recues, chaines)
        tete.ecrire(self.dossier, self.cle_derivee(cles.USAGE_TETE), self._tete)

"""La zone scellée vue d'un coffre ouvert : la tenir, la fonder, l'ouvrir ou la fermer à un compte.

Les changements d'accès s'écrivent dans l'en-tête juste avant la validation de la transaction
(``Transaction.avant_validation``) : un texte validé a toujours sa clé dans l'en-tête, et un arrêt
entre les deux laisse au pire une zone encore vide.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection

from ase_parcours.coffre import cles
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.scelle import autre_zone
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.zone import CleZone, creer_zone
from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.droits import Permission, peut

if TYPE_CHECKING:
    from ase_parcours.coffre.transaction import Transaction


class EtatZone(StrEnum):
    """Ce que ce compte peut de la zone."""

    ABSENTE = "absente"
    """Rien n'a encore été scellé dans ce coffre."""
    OUVERTE = "ouverte"
    EN_ATTENTE = "en_attente"
    """La zone existe, et ce compte n'en tient pas la clé."""


class Porteur(Protocol):
    """Ce qui tient l'en-tête : le coffre ouvert."""

    entete: Entete

    def poser_entete(self, entete: Entete) -> None:
        """Écrit l'en-tête et le retient."""


class ZoneDeSeance:
    """L'accès du compte qui a ouvert le coffre."""

    def __init__(self, porteur: Porteur, dek: Secret, compte: str, cle: CleZone | None) -> None:
        self._porteur, self._dek, self._compte = porteur, dek, compte
        self._cle = cle

    @property
    def etat(self) -> EtatZone:
        """Ce que ce compte peut. En lecture seule aucune clé n'est prise : l'en-tête répond."""
        entete = self._porteur.entete
        fentes = (f for f in entete.comptes if f.compte == self._compte)
        if self._cle is not None or any(f.paire and f.paire.cle for f in fentes):
            return EtatZone.OUVERTE
        return EtatZone.EN_ATTENTE if entete.zone_existe else EtatZone.ABSENTE

    @property
    def cle(self) -> CleZone | None:
        """La clé, si ce compte la tient."""
        return self._cle

    def cle_des_lectures(self) -> Secret:
        """Clé qui authentifie le journal des lectures."""
        return cles.cle_derivee(self._dek, cles.USAGE_LECTURES)

    def pour_lire(self) -> CleZone:
        """La clé. Lève ``RefusMetier`` si ce compte ne la tient pas."""
        if self._cle is None:
            raise _en_attente() if self._porteur.entete.zone_existe else autre_zone()
        return self._cle

    def pour_sceller(self, tx: Transaction) -> CleZone:
        """La clé ; une zone est fondée avec la transaction s'il n'y en a aucune.

        Lève ``RefusMetier`` si elle existe et que ce compte ne la tient pas : en fonder une
        seconde couperait le coffre en deux.
        """
        cle = self._cle or tx.zone_neuve
        if cle is not None:
            return cle
        if self._porteur.entete.zone_existe:
            raise _en_attente()
        neuve = tx.zone_neuve = creer_zone()
        tx.avant_validation.append(lambda: self._fonder(neuve, tx.conn))
        return neuve

    def recuperable(self, tx: Transaction) -> bool:
        """Vrai si une fiche de récupération tient la zone, ou la tiendra à la validation."""
        paires = [f.paire for f in self._porteur.entete.recuperations if f.paire is not None]
        return any(p.cle is not None for p in paires) or bool(paires and tx.zone_neuve)

    def a_une_paire(self, compte: str) -> bool:
        """Vrai si la zone peut être ouverte à ce compte."""
        fentes = self._porteur.entete.comptes
        return any(f.compte == compte and f.paire is not None for f in fentes)

    def ajuster(self, tx: Transaction, compte: str) -> None:
        """À la validation : ouvre la zone à ce compte s'il y a droit et si cette séance la tient,
        la lui ferme s'il n'y a plus droit."""
        tx.avant_validation.append(lambda: self._ajuster(tx.conn, compte))

    def oublier(self) -> None:
        """Oublie la clé."""
        if self._cle is not None:
            self._cle.cle.oublier()
            self._cle = None

    def _fonder(self, neuve: CleZone, conn: Connection) -> None:
        droit = autorises(conn)
        entete = cles.ouvrir_zone(self._porteur.entete, self._dek, neuve, droit, recuperations=True)
        self._poser(entete)
        self._cle = neuve

    def _ajuster(self, conn: Connection, compte: str) -> None:
        entete = self._porteur.entete
        if compte not in autorises(conn):
            self._poser(cles.fermer_zone(entete, self._dek, {compte}))
            if compte == self._compte:
                self.oublier()
        elif self._cle is not None:
            self._poser(cles.ouvrir_zone(entete, self._dek, self._cle, {compte}))

    def _poser(self, entete: Entete) -> None:
        if entete is not self._porteur.entete:
            self._porteur.poser_entete(entete)


def autorises(conn: Connection) -> frozenset[str]:
    """Les comptes actifs dont un rôle donne la zone scellée."""
    return frozenset(c.id for c in comptes(conn) if c.actif and peut(c.roles, Permission.SCELLER))


def sans_droit(conn: Connection, entete: Entete) -> frozenset[str]:
    """Les comptes de l'en-tête qui n'ont plus droit à la zone (une fusion a changé leurs rôles)."""
    return frozenset(f.compte for f in entete.comptes if f.compte) - autorises(conn)


def _en_attente() -> RefusMetier:
    return RefusMetier(
        "zone_en_attente",
        "La zone scellée n'est pas encore ouverte à votre compte.",
        "Demandez à une personne qui la lit déjà de vous l'ouvrir (opération « ouvrir_zone »).",
    )

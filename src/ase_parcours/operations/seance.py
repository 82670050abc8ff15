"""Une séance : un coffre ouvert par un compte, pour le bureau et la ligne de commande.

Lire ne charge pas le registre des opérations (ni pydantic) : il n'est importé que pour écrire.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from ase_parcours.coffre.brouillons import FichierDeBrouillons
from ase_parcours.coffre.exercice import fait_le
from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.ouvert import Coffre
from ase_parcours.coffre.transaction import Changement, Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.constats import Alerte
from ase_parcours.operations.acteur import Acteur

if TYPE_CHECKING:
    from ase_parcours.operations.annulation import Annulation


@dataclass(frozen=True, slots=True)
class Fait:
    """Ce qu'une séance a écrit. ``entree`` : la dernière entrée du journal, s'il y en a une.

    ``changements`` : un descripteur par opération, pour les écrans ; ``jeunes`` : numéros de
    dossier touchés.
    """

    entree: str | None
    jeunes: tuple[str, ...]
    facettes: tuple[str, ...]
    resultat: Mapping[str, Any]
    alertes: tuple[Alerte, ...]
    changements: tuple[Changement, ...] = ()


class Seance:
    """Les gestes possibles sur un coffre ouvert."""

    def __init__(self, coffre: Coffre) -> None:
        self.coffre = coffre

    @property
    def lecture_seule(self) -> bool:
        """Vrai si rien ne peut être écrit."""
        return self.coffre.lecture_seule

    @property
    def brouillons(self) -> FichierDeBrouillons | None:
        """Où garder les saisies en cours de ce compte ; ``None`` en lecture seule."""
        return self.coffre.brouillons

    @cached_property
    def exercice(self) -> date | None:
        """Le jour où ce coffre d'exercice a été fait ; ``None`` : c'est un vrai coffre."""
        with self.lire() as conn:
            return fait_le(conn)

    @contextmanager
    def lire(self) -> Iterator[Connection]:
        """Une connexion de lecture."""
        with self.coffre.lire() as conn:
            yield conn

    def acteur(self, conn: Connection) -> Acteur:
        """Qui agit, avec ses rôles tels que le coffre les connaît maintenant."""
        tous = comptes(conn)
        moi = next((c for c in tous if c.id == self.coffre.compte.id), self.coffre.compte)
        return Acteur(moi.id, moi.nom, moi.roles, sum(c.actif for c in tous))

    def faire(
        self,
        operation: str,
        arguments: Mapping[str, Any],
        aujourd_hui: date,
        *,
        simuler: bool = False,
    ) -> Fait:
        """Exécute une opération, en une transaction."""
        return self.faire_plusieurs([(operation, arguments)], aujourd_hui, simuler=simuler)

    def faire_plusieurs(
        self,
        operations: Sequence[tuple[str, Mapping[str, Any]]],
        aujourd_hui: date,
        *,
        simuler: bool = False,
    ) -> Fait:
        """Exécute une liste d'opérations : toutes, ou aucune.

        Le résultat est celui de la dernière, ou ``{"resultats": […]}`` s'il y en a plusieurs.
        """
        from ase_parcours.operations.inventaire import executer

        if not operations:
            raise UsageInvalide("rien_a_faire", "La liste d'opérations est vide.")
        resultats: list[Mapping[str, Any]] = []
        alertes: list[Alerte] = []
        with self.coffre.transaction(aujourd_hui, simuler=simuler) as tx:
            for nom, arguments in operations:
                # Une table seulement : une liste ne devient pas des arguments par accident.
                bruts = dict(arguments) if isinstance(arguments, Mapping) else arguments
                rendu = executer(tx, self.acteur(tx.conn), nom, bruts)
                resultats.append(rendu.resultat)
                alertes.extend(a for a in rendu.alertes if a not in alertes)
            dossiers = _dossiers(tx)
        rendu_final = resultats[0] if len(resultats) == 1 else {"resultats": resultats}
        return _fait(tx, dossiers, rendu_final, tuple(alertes))

    def faire_fonction(
        self,
        operation: str,
        fonction: Callable[[Transaction], Mapping[str, Any]],
        aujourd_hui: date,
        *,
        simuler: bool = False,
    ) -> Fait:
        """Exécute le corps d'une opération inscrite, quand il lui faut plus que des arguments JSON
        (progression, objets Python). Mêmes droits, même transaction."""
        from ase_parcours.operations.inventaire import exiger_droit, trouver

        with self.coffre.transaction(aujourd_hui, simuler=simuler) as tx:
            exiger_droit(trouver(operation), self.acteur(tx.conn))
            resultat = fonction(tx)
            dossiers = _dossiers(tx)
        return _fait(tx, dossiers, resultat, ())

    def annuler(self, aujourd_hui: date, entree: str | None = None) -> tuple[Annulation, Fait]:
        """Défait la dernière écriture annulable de la personne, ou celle qui est donnée."""
        from ase_parcours.operations.inventaire import annuler

        with self.coffre.transaction(aujourd_hui) as tx:
            defaite = annuler(tx, self.acteur(tx.conn), entree)
            dossiers = _dossiers(tx)
        return defaite, _fait(tx, dossiers, {}, ())

    def annuler_ensemble(
        self, aujourd_hui: date, entrees: Sequence[str]
    ) -> tuple[list[Annulation], Fait]:
        """Défait plusieurs écritures, la dernière d'abord : toutes, ou aucune."""
        from ase_parcours.operations.inventaire import annuler

        with self.coffre.transaction(aujourd_hui) as tx:
            acteur = self.acteur(tx.conn)
            defaites = [annuler(tx, acteur, entree) for entree in reversed(entrees)]
            dossiers = _dossiers(tx)
        return defaites, _fait(tx, dossiers, {}, ())

    def fermer(self) -> None:
        """Ferme le coffre."""
        self.coffre.fermer()

    def __enter__(self) -> Seance:
        return self

    def __exit__(self, *_: object) -> None:
        self.fermer()


def _dossiers(tx: Transaction) -> tuple[str, ...]:
    jeunes = json.dumps(sorted({j for c in tx.changements for j in c.jeunes}))
    numeros = tx.conn.exec_driver_sql(
        "SELECT dossier FROM jeune WHERE id IN (SELECT value FROM json_each(?))"
        " AND dossier IS NOT NULL ORDER BY dossier",
        (jeunes,),
    )
    return tuple(r[0] for r in numeros)


def _fait(
    tx: Transaction,
    dossiers: tuple[str, ...],
    resultat: Mapping[str, Any],
    alertes: tuple[Alerte, ...],
) -> Fait:
    entrees = [c.entree for c in tx.changements if c.entree is not None]
    facettes = dict.fromkeys(f for c in tx.changements for f in c.facettes)
    return Fait(
        entrees[-1] if entrees else None,
        dossiers,
        tuple(facettes),
        resultat,
        alertes,
        tuple(tx.changements),
    )

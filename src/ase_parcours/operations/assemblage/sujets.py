"""De qui parle un document : un jeune ou une unité. Ce qu'une édition en lit et en écrit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.dossier import VueDossier, dossier
from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.metier.periode import Reperes
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.changements import changements_depuis
from ase_parcours.operations.assemblage.demande import Demande, DemandeUnite
from ase_parcours.operations.assemblage.registre import ASSEMBLEURS, ASSEMBLEURS_UNITE
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue
from ase_parcours.rapports.contenus.communs import Changement, Contenu, EnTete

SANS_UNITE = "sans unité"
"""L'unité des jeunes qui n'en ont pas."""
Rangee = Mapping[str, Any]


class Sujet(Protocol):
    """``entite`` : le type du journal qui note ses éditions ; ``jeune`` : identifiant, s'il y en a
    un ; ``cle`` : ce qu'une édition d'unité note en plus."""

    @property
    def entite(self) -> str: ...

    @property
    def jeune(self) -> str | None: ...

    @property
    def unite(self) -> str: ...

    @property
    def cle(self) -> Mapping[str, str]: ...

    def editions(self, conn: Connection) -> Iterable[Rangee]:
        """Ses éditions, tous types confondus."""

    def changements(
        self, conn: Connection, depuis: str, jusqu_a: str | None
    ) -> tuple[Changement, ...]:
        """Ce qui a changé entre deux de ses éditions."""

    def assembler(self, conn: Connection, type_: str, en_tete: EnTete, jour: date) -> Contenu:
        """Le contenu complet du document."""


@dataclass(frozen=True, slots=True)
class DuDossier:
    """Un jeune. ``relue`` : la lettre telle qu'elle a été changée."""

    vue: VueDossier
    relue: LettreRemplie | None = None
    entite = "edition"

    @property
    def jeune(self) -> str:
        return self.vue.ligne.id

    @property
    def unite(self) -> str:
        return self.vue.identite.get("unite") or ""

    @property
    def cle(self) -> Mapping[str, str]:
        return {}

    def editions(self, conn: Connection) -> Iterable[Rangee]:
        del conn
        return self.vue.facettes["edition"]

    def changements(
        self, conn: Connection, depuis: str, jusqu_a: str | None
    ) -> tuple[Changement, ...]:
        return changements_depuis(conn, self.vue, depuis, jusqu_a)

    def assembler(self, conn: Connection, type_: str, en_tete: EnTete, jour: date) -> Contenu:
        return ASSEMBLEURS[type_](Demande(conn, self.vue, en_tete, jour, self.relue))


@dataclass(frozen=True, slots=True)
class DeLUnite:
    """Une unité, ou tout le coffre si ``nom`` est vide."""

    nom: str
    lignes: tuple[LigneJeune, ...]
    reperes: Reperes
    entite = "edition_unite"
    jeune = None

    @property
    def unite(self) -> str:
        return self.nom

    @property
    def cle(self) -> Mapping[str, str]:
        return {"unite": self.nom}

    def editions(self, conn: Connection) -> Iterable[Rangee]:
        lues = conn.exec_driver_sql(
            "SELECT * FROM edition_unite WHERE unite = ? ORDER BY cree", (self.nom,)
        )
        return [dict(r._mapping) for r in lues]

    def changements(
        self, conn: Connection, depuis: str, jusqu_a: str | None
    ) -> tuple[Changement, ...]:
        """Rien : une unité change par ses jeunes, dont chaque document dit ce qui a changé."""
        del conn, depuis, jusqu_a
        return ()

    def assembler(self, conn: Connection, type_: str, en_tete: EnTete, jour: date) -> Contenu:
        demande = DemandeUnite(conn, self.nom, self.lignes, self.reperes, en_tete, jour)
        return ASSEMBLEURS_UNITE[type_](demande)


def lire_sujet(
    conn: Connection,
    type_: str,
    qui: str,
    jour: date,
    reperes: Reperes,
    relue: LettreRemplie | None = None,
) -> Sujet:
    """Le sujet d'un document. ``qui`` : identifiant d'un jeune, ou nom d'une unité (vide : toutes).

    Lève ``UsageInvalide`` pour un type, un dossier ou une unité qui n'existent pas.
    """
    if type_ not in CATALOGUE:
        raise UsageInvalide(
            "document_inconnu",
            "Ce type de document n'existe pas.",
            f"Types possibles : {', '.join(CATALOGUE)}.",
        )
    if CATALOGUE[type_].etendue is Etendue.UNITE:
        return _unite(conn, qui, jour, reperes)
    vue = dossier(conn, qui, jour, reperes)
    if vue is None:
        raise UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")
    return DuDossier(vue, relue)


def _unite(conn: Connection, nom: str, jour: date, reperes: Reperes) -> DeLUnite:
    tous = lister(conn, jour, reperes, rappels=True)
    lignes = tuple(x for x in tous if not nom or (x.unite or SANS_UNITE) == nom)
    if nom and not lignes:
        raise UsageInvalide("unite_inconnue", "Aucun jeune dans cette unité.")
    return DeLUnite(nom, lignes, reperes)


def en_tete(sujet: Sujet, jour: date) -> EnTete:
    """L'en-tête d'un document qui n'est pas encore une édition."""
    return EnTete(commun.SERVICE, sujet.unite, "", jour)

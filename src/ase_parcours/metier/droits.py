"""Qui peut faire quoi : rôles, permissions, et la matrice publiée dans ``docs/droits.md``.

Un compte a un ensemble de rôles ; il peut ce que peut l'un d'eux. Fonctions pures.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum


class Role(StrEnum):
    """Rôles d'un compte."""

    EDUCATEUR = "educateur"
    REFERENT = "referent"
    CADRE = "cadre"
    SANTE = "sante"
    STATISTIQUES = "statistiques"
    ADMINISTRATEUR = "administrateur"


ROLES = {
    Role.EDUCATEUR: "éducateur",
    Role.REFERENT: "référent",
    Role.CADRE: "cadre",
    Role.SANTE: "santé",
    Role.STATISTIQUES: "statistiques",
    Role.ADMINISTRATEUR: "administrateur",
}
"""Les rôles, en mots."""


class Permission(StrEnum):
    """Ce qu'un rôle permet."""

    LIRE = "lire"
    """Lire les dossiers, imprimer."""
    ECRIRE = "ecrire"
    """Créer et tenir les dossiers : identité, parcours, logement, pièces, contacts."""
    IMPORTER = "importer"
    """Importer un tableur, écarter une ligne refusée."""
    SORTIR = "sortir"
    """Enregistrer une sortie, un retour, un constat, un décès, un transfert ; demander un visa."""
    AFFECTER = "affecter"
    """Changer le référent d'un dossier."""
    VISER = "viser"
    """Accorder ou retirer un visa, déclarer une sortie sans solution."""
    REGLES = "regles"
    """Rédiger les jeux de règles, adapter échéances et dispositifs au territoire."""
    SCELLER = "sceller"
    """Lire et écrire la zone scellée (santé, justice)."""
    ANNULER_AUTRUI = "annuler_autrui"
    """Annuler ce qu'un autre a écrit."""
    COMPTES = "comptes"
    """Créer des comptes, changer leurs rôles."""
    COFFRE = "coffre"
    """Sauvegarder, restaurer, vérifier le coffre."""


_P = Permission
MATRICE: dict[Role, frozenset[Permission]] = {
    Role.EDUCATEUR: frozenset({_P.LIRE, _P.ECRIRE, _P.IMPORTER, _P.COFFRE}),
    Role.REFERENT: frozenset(
        {_P.LIRE, _P.ECRIRE, _P.IMPORTER, _P.SORTIR, _P.AFFECTER, _P.SCELLER, _P.COFFRE}
    ),
    Role.CADRE: frozenset(
        {
            _P.LIRE,
            _P.ECRIRE,
            _P.IMPORTER,
            _P.SORTIR,
            _P.AFFECTER,
            _P.VISER,
            _P.REGLES,
            _P.SCELLER,
            _P.ANNULER_AUTRUI,
            _P.COFFRE,
        }
    ),
    Role.SANTE: frozenset({_P.LIRE, _P.ECRIRE, _P.SCELLER, _P.COFFRE}),
    Role.STATISTIQUES: frozenset(),
    Role.ADMINISTRATEUR: frozenset({_P.COMPTES, _P.REGLES, _P.COFFRE}),
}

ROLES_DU_PREMIER_COMPTE = (Role.ADMINISTRATEUR, Role.CADRE, Role.REFERENT)
"""Un petit foyer a un poste et une personne (cli.md, « Rights »)."""


def permissions(roles: Collection[str]) -> frozenset[Permission]:
    """Ce que permet un ensemble de rôles ; un rôle inconnu ne permet rien."""
    acquises: frozenset[Permission] = frozenset()
    for role in roles:
        if role in Role.__members__.values():
            acquises |= MATRICE[Role(role)]
    return acquises


def peut(roles: Collection[str], permission: Permission) -> bool:
    """Vrai si l'un des rôles donne la permission."""
    return permission in permissions(roles)


def peut_viser(
    compte: str, roles: Collection[str], demandeur: str | None, comptes_actifs: int
) -> bool:
    """Qui accorde un visa n'est pas qui l'a demandé, sauf s'il n'y a qu'un compte."""
    if not peut(roles, Permission.VISER):
        return False
    return comptes_actifs <= 1 or (demandeur is not None and demandeur != compte)

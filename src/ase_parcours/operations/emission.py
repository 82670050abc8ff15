"""Émettre un document : l'aperçu, qui n'écrit rien, ou l'édition, pour un jeune ou une unité.

La seule porte des écrans, de la ligne de commande et des lots vers ``rapports`` : ce qu'un document
attend d'autre que son sujet (à qui il est destiné) ne se dit qu'ici.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.operations import rapports
from ase_parcours.operations.rapports import Edition, Moteur, Remise
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE, Fiche
from ase_parcours.rapports.contenus.communs import Destinataire

MOTS_DES_DESTINATAIRES = {
    Destinataire.COMPLET: "Le service, en entier",
    Destinataire.JEUNE: "Le jeune",
    Destinataire.PARTENAIRE: "Un partenaire",
    Destinataire.JUGE: "Le juge",
    Destinataire.COMMISSION: "La commission, sans nom",
}


@dataclass(frozen=True, slots=True)
class Commande:
    """Ce que l'on veut émettre. ``sujet`` : identifiant du jeune, ou nom de l'unité (vide : toutes)
    pour un document qui parle d'une unité ; ``relue`` : la lettre telle qu'elle a été changée."""

    type: str
    sujet: str
    destinataire: Destinataire | None = None
    """Absent : le premier de ceux du document."""
    relue: LettreRemplie | None = None


def fiche(type_: str) -> Fiche:
    """La fiche d'un type. Lève ``UsageInvalide`` s'il n'est pas du catalogue."""
    if type_ not in CATALOGUE:
        raise UsageInvalide(
            "document_inconnu",
            "Ce type de document n'existe pas.",
            f"Types possibles : {', '.join(CATALOGUE)}.",
        )
    return CATALOGUE[type_]


def destinataires(type_: str) -> tuple[Destinataire, ...]:
    """Pour qui ce document sait s'éditer, réduit ou entier."""
    return fiche(type_).destinataires


def apercu(
    seance: Seance, commande: Commande, jour: date, *, moteur: Moteur | None = None
) -> Edition:
    """Aperçu d'un document : rien n'est écrit. Lève ``ErreurParcours``."""
    return rapports.apercu(
        seance,
        commande.type,
        commande.sujet,
        jour,
        moteur=moteur,
        relue=commande.relue,
        destinataire=commande.destinataire,
    )


def editer(
    seance: Seance,
    commande: Commande,
    jour: date,
    destination: Path | None = None,
    *,
    remise: Remise | None = None,
    moteur: Moteur | None = None,
) -> Edition:
    """Édite un document, l'écrit dans ``destination`` s'il y en a une, et le note au journal.

    ``remise`` : ce qu'il faut encore en faire avant de valider. Lève ``ErreurParcours`` : alors
    rien n'est au journal.
    """
    return rapports.editer(
        seance,
        commande.type,
        commande.sujet,
        jour,
        destination,
        remise=remise,
        moteur=moteur,
        relue=commande.relue,
        destinataire=commande.destinataire,
    )

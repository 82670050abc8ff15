"""De quelle nature est chaque champ imprimé : ce que la réduction pour un destinataire en garde.

Tout champ de texte d'un contenu dit sa nature, par ``de``. Une date, un nombre, un mot de liste
n'en ont pas besoin : ce sont des ``FAIT``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

HORS_EMPREINTE = "hors_empreinte"
"""Marque un champ qui dépend du jour de l'impression, pas des faits."""
NATURE = "nature"
NON_COMMUNIQUE = "non communiqué"
"""Ce que dit un texte ôté pour son destinataire."""


class Nature(StrEnum):
    """Ce qu'un champ peut révéler, et de qui."""

    FAIT = "fait"
    """Mot de liste, date, nombre, phrase calculée sans nom : ne désigne personne."""
    IDENTITE = "identite"
    """Nom, prénom, date de naissance du jeune."""
    DOSSIER = "dossier"
    """Numéro de dossier."""
    AGENT = "agent"
    """Nom ou téléphone d'un professionnel."""
    TIERS = "tiers"
    """Nom ou coordonnées d'un proche."""
    LIEU = "lieu"
    """Foyer, service, gestionnaire, adresse."""
    SANTE = "sante"
    JUSTICE = "justice"
    SEJOUR = "sejour"
    """Nationalité et droit au séjour."""
    FAMILLE = "famille"
    ARGENT = "argent"
    PAROLE = "parole"
    """Mots du jeune."""
    LIBRE = "libre"
    """Texte libre d'un professionnel : peut tout dire. Une fiche qui a un champ ``nature`` dit de
    quoi il parle."""
    PREUVE = "preuve"
    """Nom et empreinte d'une pièce."""


def de(nature: Nature, *, hors_empreinte: bool = False) -> dict[str, Any]:
    """Les notes d'un champ : ``field(metadata=de(Nature.TIERS))``.

    ``hors_empreinte`` : le changer seul ne fait pas une nouvelle édition.
    """
    return {NATURE: nature, HORS_EMPREINTE: hors_empreinte}

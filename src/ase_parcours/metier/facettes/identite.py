"""Identité et statut : séjour, autorité parentale, protection, corrections d'état civil."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    TypeEntite,
    choix,
    interne,
    jour,
    long,
    nombre,
    texte,
    trois,
)

PAGE = "identite"

STATUT = TypeEntite(
    "statut",
    "Statut",
    {
        "sejour": choix("Situation de séjour", "sejour"),
        "titap": choix("Titulaire de l’autorité parentale", "TITAP"),
        "decap": choix("Décision sur l’autorité parentale", "DECAP"),
        "datdecap": jour("Date de cette décision"),
        "jeune_parent": trois("Jeune parent"),
        "nbenf": nombre("Nombre d’enfants"),
        "grossesse": trois("Grossesse"),
        "aidant": trois("Aidant d’un proche"),
        "langues": texte("Langues, interprète"),
        "courriel": texte("Courriel"),
    },
    page=PAGE,
    un="le statut",
    unique=True,
)

TITRE_SEJOUR = TypeEntite(
    "titre_sejour",
    "Titres de séjour",
    {
        "nature": choix("Titre", "titres_sejour"),
        "demande_le": jour("Demandé le"),
        "debut": jour("Valable du"),
        "fin": jour("Jusqu’au"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="un titre de séjour",
    ordre="fin",
    exige=("nature",),
)

PROTECTION = TypeEntite(
    "protection",
    "Protection juridique",
    {
        "regime": choix("Régime", "protections"),
        "demande_le": jour("Demandée le"),
        "debut": jour("Prend effet le"),
        "fin": jour("Prend fin le"),
        "mandataire": texte("Mandataire"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une protection juridique",
    ordre="debut",
    exige=("regime",),
)

CORRECTION = TypeEntite(
    "correction",
    "Corrections d’état civil",
    {
        "champ": interne("Ce qui change"),
        "avant": interne("Avant"),
        "apres": interne("Après"),
        "decision": texte("Décision"),
        "decision_le": jour("Décidée le"),
        "note": long("Note"),
    },
    page=PAGE,
    un="une correction",
    ordre="decision_le",
    colonnes=("champ", "avant", "apres", "decision", "decision_le"),
)

TYPES = (STATUT, TITRE_SEJOUR, PROTECTION, CORRECTION)

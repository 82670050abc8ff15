"""Papiers du jeune et fichiers versés. L'état d'un papier se déduit de ses dates et fichiers."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    Forme,
    TypeEntite,
    interne,
    jour,
    mot,
    texte,
    trois,
)

PAGE = "documents"

PAPIER = TypeEntite(
    "papier",
    "Papiers",
    {
        "nature": mot("Papier", "papiers"),
        "demande_le": jour("Demandé le"),
        "recu_le": jour("Reçu le"),
        "emis_le": jour("Établi le"),
        "expire_le": jour("Expire le"),
        "original_au_jeune": trois("Original remis au jeune"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="un papier",
    ordre="expire_le",
    exige=("nature",),
)

PIECE = TypeEntite(
    "piece",
    "Pièces",
    {
        "solution": interne("Solution prouvée"),
        "nom": interne("Nom"),
        "sha256": interne("Empreinte"),
        "taille": interne("Taille", Forme.ENTIER),  # octets
        "genre": interne("Genre"),  # type de contenu reconnu, « application/pdf »
        "date": interne("Versée le", Forme.DATE),
        "papier": interne("Papier"),
        "edition": interne("Édition signée"),
        # ["JavaScript", …] ; [] : aucun ; absent : pas examiné, ou illisible.
        "contenu_actif": interne("Contenu actif", Forme.JSON),
        "retrait": interne("Motif du retrait"),
    },
)

COPIE = TypeEntite(
    "copie",
    "Copies du trousseau",
    {
        "le": interne("Le", Forme.DATE),
        "edition": interne("Édition du trousseau"),
        "etat": interne("État"),  # commencée, achevée, inachevée
        "fichiers": interne("Fichiers", Forme.ENTIER),
        "raison": interne("Raison"),  # code du message qui l'a interrompue
    },
)

TYPES = (PAPIER, PIECE, COPIE)

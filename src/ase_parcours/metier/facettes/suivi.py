"""Notes, contacts après la sortie, demandes de retour (CASF L222-5 5°)."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    Forme,
    TypeEntite,
    choix,
    interne,
    jour,
    long,
    texte,
    trois,
)

PAGE = "suivi"
PAGE_NOTES = "notes"
NOTE_MAX = 1_048_576
"""Caractères d'une note : un compte rendu collé entier tient, un fichier non."""

NOTE = TypeEntite(
    "note",
    "Notes",
    {
        "le": jour("Le"),
        "auteur": interne("Auteur"),  # identifiant de compte
        "texte": long("Note", max=NOTE_MAX),
        "themes": interne("Thèmes", Forme.JSON, "themes"),
    },
    page=PAGE_NOTES,
    un="une note",
    ordre="le",
    exige=("texte",),
)

CONTACT = TypeEntite(
    "contact",
    "Contacts",
    {
        "le": jour("Le"),
        "moyen": texte("Moyen"),
        "joint": trois("Joint"),
        "note": long("Note"),
        "logement": choix("Où il ou elle vit", "logements_suivi"),
        "logement_convient": trois("Ce logement convient"),
        "activite": choix("Activité", "activites_suivi"),
        "ressources": texte("Ressources"),
        "veut_revenir": trois("Souhaite revenir"),
    },
    page=PAGE,
    un="un contact",
    ordre="le",
    colonnes=("le", "moyen", "joint", "logement", "logement_convient", "veut_revenir"),
    exige=("le", "moyen", "joint"),
)

DEMANDE_RETOUR = TypeEntite(
    "demande_retour",
    "Droit au retour",
    {
        "demandee_le": jour("Demandé le"),
        "abri": trois("Mise à l’abri en attendant"),
        "reponse": choix("Réponse", "reponses_retour"),
        "repondue_le": jour("Répondu le"),
        "motif": texte("Motif"),
    },
    page=PAGE,
    un="une demande de retour",
    ordre="demandee_le",
    exige=("demandee_le",),
)

TYPES = (NOTE, CONTACT, DEMANDE_RETOUR)

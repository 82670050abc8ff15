"""Entretiens et projet d'accès à l'autonomie (CASF L222-5-1, R222-6 : six besoins)."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    Forme,
    TypeEntite,
    choix,
    interne,
    jour,
    long,
    mot,
    texte,
    trois,
)

PAGE = "projet"

PROJET = TypeEntite(
    "projet",
    "Ses mots",
    {
        "parole": long("Ses mots"),
        "parole_le": jour("Recueillis le"),
        "refuse": long("Ce qu’il ou elle refuse"),
        "aspirations": long("Ce qu’il ou elle veut faire plus tard"),
        "position": choix("Position du jeune", "positions"),
        "desaccord": long("Son désaccord, dans ses mots"),
        "droits_expliques": interne("Droits expliqués", Forme.JSON, "droits"),
        "droits_expliques_le": jour("Droits expliqués le"),
    },
    page=PAGE,
    un="la parole du jeune",
    unique=True,
)

BESOIN = TypeEntite(
    "besoin",
    "Besoins",
    {
        "besoin": choix("Besoin", "besoins"),
        "situation": long("Aujourd’hui"),
        "objectif": long("Objectif"),
        "parole": long("Ce qu’il ou elle veut"),
        "preuves": texte("Pièces"),
    },
    page=PAGE,
    un="un besoin",
    cle=("besoin",),
    ordre="besoin",
    exige=("besoin",),
)

ACTION = TypeEntite(
    "action",
    "Actions",
    {
        "besoin": choix("Besoin", "besoins"),
        "quoi": texte("Quoi"),
        "qui": texte("Qui"),
        "pour_le": jour("Pour le"),
        "etat": choix("État", "etats_action"),
        "faite_le": jour("Faite le"),
        "preuve": texte("Preuve"),
    },
    page=PAGE,
    un="une action",
    ordre="pour_le",
    exige=("besoin", "quoi"),
)

ENTRETIEN = TypeEntite(
    "entretien",
    "Entretiens",
    {
        "type": mot("Type", "entretiens"),
        "date": jour("Date"),
        "signe": trois("Compte rendu signé"),
        "participants": texte("Avec"),
        "confiance": trois("Personne de confiance présente"),
        "trame": interne("Trame"),
        "reponses": interne("Réponses", Forme.JSON),  # {question: réponse}
        "droits_expliques": interne("Droits expliqués", Forme.JSON, "droits"),
        "position": choix("Position du jeune", "positions"),
        "desaccord": long("Son désaccord, dans ses mots"),
    },
    page=PAGE,
    un="un entretien",
    ordre="date",
    colonnes=("type", "date", "participants", "signe"),
    exige=("type",),
)

VERSION_PROJET = TypeEntite(
    "version_projet",
    "Versions signées",
    {
        "numero": interne("Version", Forme.ENTIER),
        "le": jour("Le"),
        "position": choix("Position du jeune", "positions"),
        "signe_jeune": trois("Signée par le jeune"),
        "signe_referent": trois("Signée par le référent"),
        "signe_responsable": trois("Signée par le responsable"),
        "contenu": interne("Contenu signé", Forme.JSON),
    },
    page=PAGE,
    un="une version",
    ordre="le",
)

TYPES = (PROJET, BESOIN, ACTION, ENTRETIEN, VERSION_PROJET)

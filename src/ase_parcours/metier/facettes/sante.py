"""Santé : existence, dates et contacts plutôt que contenu. Le contenu est dans la zone scellée."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    TypeEntite,
    choix,
    interne,
    jour,
    mot,
    texte,
    trois,
)

PAGE = "sante"

SANTE = TypeEntite(
    "sante",
    "Santé",
    {
        "element": mot("Élément", "sante"),
        "date": jour("Date"),
        "echeance": jour("Échéance"),
        "ouvert": trois("En place"),
        "contact": texte("Contact, relais"),
        "telephone": texte("Téléphone"),
        "apres_18": trois("Relais après 18 ans"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="un élément de santé",
    ordre="date",
    colonnes=("element", "date", "echeance", "ouvert", "contact", "apres_18"),
    exige=("element",),
)

SCELLE = TypeEntite(
    "scelle",
    "Zone scellée",
    {
        "rubrique": choix("Rubrique", "rubriques_scellees"),
        "contenu": interne("Contenu chiffré"),
    },
    page=PAGE,
    un="un texte scellé",
    colonnes=("rubrique",),
)

TYPES = (SANTE, SCELLE)

"""Logement, au-delà des solutions : garanties, demandes enregistrées, annuaire."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    TypeEntite,
    choix,
    jour,
    montant,
    mot,
    texte,
    trois,
)

PAGE = "logement"

AIDE_LOGEMENT = TypeEntite(
    "aide_logement",
    "Garant, dépôt, assurance",
    {
        "nature": choix("Nature", "aides_logement"),
        "organisme": texte("Organisme ou personne"),
        "etat": choix("État", "etats_demarche"),
        "demande_le": jour("Demandé le"),
        "obtenu_le": jour("Obtenu le"),
        "expire_le": jour("Valable jusqu’au"),
        "montant": montant("Montant"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une garantie ou une aide",
    ordre="demande_le",
    colonnes=("nature", "organisme", "etat", "obtenu_le", "expire_le", "montant"),
    exige=("nature",),
)

DEMANDE_LOGEMENT = TypeEntite(
    "demande_logement",
    "Demandes enregistrées",
    {
        "nature": choix("Demande", "demandes_logement"),
        "numero": texte("Numéro"),
        "deposee_le": jour("Déposée le"),
        "renouvelee_le": jour("Renouvelée le"),
        "etat": choix("État", "etats_demarche"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une demande",
    ordre="deposee_le",
    exige=("nature",),
)

PARTENAIRE = TypeEntite(
    "partenaire",
    "Annuaire",
    {
        "nom": texte("Nom"),
        "nature": mot("Nature", "partenaires"),
        "contact": texte("Personne à joindre"),
        "telephone": texte("Téléphone"),
        "courriel": texte("Courriel"),
        "adresse": texte("Adresse"),
        "precision": texte("Précision"),
        "actif": trois("Toujours d’actualité"),
    },
    d_un_jeune=False,
    un="un partenaire",
    ordre="nom",
    colonnes=("nom", "nature", "contact", "telephone", "adresse"),
    exige=("nom",),
)

TYPES = (AIDE_LOGEMENT, DEMANDE_LOGEMENT, PARTENAIRE)

"""Ressources, charges, dettes, épargne, pécule ARS (CSS L543-3)."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    TypeEntite,
    jour,
    montant,
    mot,
    texte,
    trois,
)

PAGE = "ressources"

FINANCES = TypeEntite(
    "finances",
    "Compte, épargne et pécule",
    {
        "compte_bancaire": trois("Compte bancaire à son nom"),
        "compte_depuis": jour("Ouvert le"),
        "epargne": montant("Épargne"),
        "pecule_concerne": trois("Pécule ARS : concerné"),
        "pecule_informe_le": jour("Pécule ARS : informé par écrit le"),
        "pecule_pieces": trois("Pécule ARS : pièces réunies"),
        "pecule_demande_le": jour("Pécule ARS : demandé le"),
        "pecule_verse_le": jour("Pécule ARS : versé le"),
        "pecule_montant": montant("Pécule ARS : montant"),
    },
    page=PAGE,
    un="compte, épargne et pécule",
    unique=True,
)

RESSOURCE = TypeEntite(
    "ressource",
    "Ressources",
    {
        "nature": mot("Nature", "ressources"),
        "montant": montant("Par mois"),
        "debut": jour("Début"),
        "fin": jour("Fin"),
    },
    page=PAGE,
    un="une ressource",
    ordre="debut",
    exige=("nature",),
)

CHARGE = TypeEntite(
    "charge",
    "Charges",
    {
        "nature": mot("Nature", "charges"),
        "montant": montant("Par mois"),
        "debut": jour("Début"),
        "fin": jour("Fin"),
    },
    page=PAGE,
    un="une charge",
    ordre="debut",
    exige=("nature",),
)

DETTE = TypeEntite(
    "dette",
    "Dettes et impayés",
    {
        "nature": mot("Nature", "dettes"),
        "creancier": texte("Envers qui"),
        "montant": montant("Reste dû"),
        "mensualite": montant("Par mois"),
        "depuis": jour("Depuis le"),
        "soldee_le": jour("Soldée le"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une dette",
    ordre="depuis",
    exige=("nature",),
)

TYPES = (FINANCES, RESSOURCE, CHARGE, DETTE)

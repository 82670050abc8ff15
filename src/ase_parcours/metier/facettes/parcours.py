"""Parcours : décisions de protection, accueils, référents."""

from __future__ import annotations

from ase_parcours.metier.formes import TypeEntite, choix, interne, jour, long, mot, texte, trois

PAGE = "parcours"

MESURE = TypeEntite(
    "mesure",
    "Mesures",
    {
        "nature": choix("Décision", "mesures"),
        "nature_brute": interne("Décision, telle qu’écrite"),
        "debut": jour("Début"),
        "fin": jour("Fin"),
        "date_decision": jour("Décidée le"),
        "motif_fin": mot("Motif de fin", "motifs_fin_mesure"),
        "decideur": texte("Décidée par"),
    },
    page=PAGE,
    un="une décision",
    ordre="debut",
    colonnes=("nature", "debut", "fin", "date_decision", "motif_fin"),
)

ACCUEIL = TypeEntite(
    "accueil",
    "Accueils",
    {
        "nature": mot("Type d’accueil", "LIEUACC"),
        "lieu": texte("Lieu"),
        "debut": jour("Début"),
        "fin": jour("Fin"),
        "motif_fin": texte("Motif de fin"),
        "fratrie": trois("Avec frères et sœurs"),
        "fratrie_precision": texte("Où vit la fratrie"),
        "changement_ecole": trois("A fait changer d’école"),
        "parole": long("Ce qu’en dit le jeune"),
    },
    page=PAGE,
    un="un accueil",
    ordre="debut",
    colonnes=("lieu", "nature", "debut", "fin", "motif_fin", "fratrie"),
)

AFFECTATION = TypeEntite(
    "affectation",
    "Référents",
    {"le": jour("À compter du"), "referent": texte("Référent")},
    page=PAGE,
    un="un référent",
    cle=("le",),
    ordre="le",
    exige=("le", "referent"),
)

TYPES = (MESURE, ACCUEIL, AFFECTATION)

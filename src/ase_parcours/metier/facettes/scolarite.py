"""Scolarité et insertion : école, orientation, stages, emploi, mentorat, vacances."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    TypeEntite,
    choix,
    jour,
    long,
    montant,
    mot,
    nombre,
    texte,
    trois,
)

PAGE = "scolarite"

SCOLARITE = TypeEntite(
    "scolarite",
    "Scolarité",
    {
        "niveau": mot("Niveau", "scolarite"),
        "diplome": mot("Diplôme préparé", "diplomes"),
        "etablissement": texte("Établissement"),
        "rentree": jour("Rentrée"),
        "fin": jour("Fin"),
        "bourse": trois("Bourse"),
        "freqsco": choix("Fréquentation", "FREQSCO"),
        "diplome_obtenu": choix("Diplôme obtenu", "DIPLOME"),
        "contact": texte("Contact à l’école"),
    },
    page=PAGE,
    un="une année scolaire",
    ordre="rentree",
    colonnes=("rentree", "niveau", "diplome", "etablissement", "bourse", "freqsco"),
)

ORIENTATION = TypeEntite(
    "orientation",
    "Orientation",
    {
        "nature": choix("Étape", "orientations"),
        "le": jour("Le"),
        "etat": choix("État", "etats_demarche"),
        "voeu": long("Ses vœux, dans ses mots"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une étape d’orientation",
    ordre="le",
    exige=("nature",),
)

ABSENCE = TypeEntite(
    "absence",
    "Absences et décrochage",
    {
        "nature": choix("Nature", "absences"),
        "debut": jour("Depuis le"),
        "fin": jour("Reprise le"),
        "signalement": texte("Signalé à"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une absence",
    ordre="debut",
    exige=("nature",),
)

INSERTION = TypeEntite(
    "insertion",
    "Insertion, stages et parrainage",
    {
        "nature": mot("Nature", "insertion"),
        "organisme": texte("Entreprise ou organisme"),
        "contact": texte("Contact"),
        "telephone": texte("Téléphone"),
        "etat": choix("État", "etats_demarche"),
        "propose_le": jour("Proposé le"),
        "debut": jour("Début"),
        "fin": jour("Fin"),
        "convention_le": jour("Convention signée le"),
        "evaluation_le": jour("Dernière évaluation le"),
        "heures": nombre("Heures par semaine"),
        "remuneration": montant("Rémunération par mois"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="un stage, un emploi ou un accompagnement",
    ordre="debut",
    colonnes=("nature", "organisme", "etat", "debut", "fin", "convention_le"),
    exige=("nature",),
)

LOISIR = TypeEntite(
    "loisir",
    "Vacances, loisirs et culture",
    {
        "nature": choix("Nature", "loisirs"),
        "libelle": texte("Quoi"),
        "debut": jour("Du"),
        "fin": jour("Au"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="un séjour ou un loisir",
    ordre="debut",
    exige=("nature",),
)

TYPES = (SCOLARITE, ORIENTATION, ABSENCE, INSERTION, LOISIR)

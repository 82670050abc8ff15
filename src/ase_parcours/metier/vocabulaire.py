"""Vocabulaire du journal : les types d'entité et leurs champs.

Une valeur de champ est du JSON. Le nom d'un type est aussi celui de sa table ; le schéma du
coffre est comparé à ce vocabulaire par un test. Les facettes du dossier sont décrites dans
``metier.facettes`` ; ici, le reste : la personne, ses solutions, ses sorties, le coffre.
"""

from __future__ import annotations

from collections.abc import Mapping

from ase_parcours.metier.facettes import (
    documents,
    droits,
    entourage,
    identite,
    logement,
    parcours,
    projet,
    ressources,
    sante,
    scolarite,
    suivi,
)
from ase_parcours.metier.formes import Forme as Forme
from ase_parcours.metier.formes import TypeEntite as TypeEntite
from ase_parcours.metier.formes import convient as convient
from ase_parcours.metier.formes import interne, jour, long, mot, texte, trois

VERSION = 1
"""Version du vocabulaire portée par chaque ligne. À augmenter quand un champ change de sens, avec
sa fonction de montée dans ``metier.journal.MONTEES``."""

JEUNE = TypeEntite(
    "jeune",
    "Identité",
    {
        "dossier": interne("Numéro de dossier"),
        "nom": texte("Nom"),
        "prenom": texte("Prénom"),
        "nom_usage": texte("Nom d’usage"),
        "prenom_usage": texte("Prénom d’usage"),
        "sexe": interne("Sexe"),
        "naissance": interne("Naissance"),  # ISO, peut-être partielle
        "nationalite": texte("Nationalité"),
        "mna": trois("Mineur non accompagné"),
        "premier_accueil": jour("Premier accueil"),
        "unite": texte("Unité"),
        "referent": texte("Référent"),
        "mdph": trois("Reconnaissance MDPH"),
        "mdph_fin": jour("Fin MDPH"),
        "sortie_prevue": jour("Sortie prévue"),
        "telephone": texte("Téléphone"),
        "observations": long("Observations"),
        "parole": long("Ses mots"),
    },
)

SOLUTION = TypeEntite(
    "solution",
    "Solutions",
    {
        "code": interne("Nature"),
        "etats": interne("État", Forme.JSON),  # [{"etat", "le", "qui", "date_inconnue"}]
        "debut": jour("Début"),
        "fin": interne("Fin"),  # AAAA-MM-JJ, « inconnue », ou absente (ouverte)
        "preuve": texte("Preuve"),
        "gestionnaire": texte("Gestionnaire"),
        "loyer": interne("Loyer", Forme.ENTIER),  # centimes par mois
        "motif_refus": mot("Motif du refus", "motifs_refus"),
    },
)

_PERSONNE = (
    JEUNE,
    SOLUTION,
    TypeEntite(
        "etape",
        "Étapes",
        {
            "solution": interne("Solution"),
            "libelle": texte("Étape"),
            "le": jour("Le"),
            "responsable": texte("Responsable"),
            "faite": trois("Faite"),
        },
    ),
    TypeEntite(
        "evenement",
        "Sorties et retours",
        {
            "type": interne("Type"),
            "le": jour("Le"),
            "motif": texte("Motif"),
            "visa": interne("Visa"),
            "annulation": interne("Annulation"),
        },
    ),
    TypeEntite(
        "visa",
        "Visas",
        {
            "date_sortie": jour("Sortie"),
            "motif": texte("Motif"),
            "etape_libelle": texte("Étape"),
            "etape_le": jour("Étape le"),
            "responsable": texte("Responsable"),
            "demandeur": interne("Demandeur"),  # identifiant de compte
            "accorde_par": interne("Accordé par"),
            "accorde_le": jour("Accordé le"),
            "retrait": texte("Motif du retrait"),
        },
    ),
    TypeEntite(
        "transfert",
        "Transferts",
        {
            "vers": texte("Vers"),
            "propose_le": jour("Proposé le"),
            "accepte_le": jour("Accepté le"),
            "motif": texte("Motif"),
        },
    ),
    TypeEntite(
        "edition",
        "Éditions",
        {
            "type": interne("Document"),
            "numero": interne("Édition", Forme.ENTIER),
            "le": jour("Le"),
            "empreinte": interne("Empreinte"),  # des faits imprimés
            "fichier": interne("Fichier"),  # SHA-256 des octets du PDF
            "destinataire": interne("Destinataire"),
        },
    ),
)

_COFFRE = (
    TypeEntite(
        "edition_unite",
        "Éditions d’une unité",
        {
            "unite": interne("Unité"),  # vide : toutes
            "type": interne("Document"),
            "numero": interne("Édition", Forme.ENTIER),
            "le": interne("Le", Forme.DATE),
            "empreinte": interne("Empreinte"),
            "fichier": interne("Fichier"),
            "destinataire": interne("Destinataire"),
        },
        d_un_jeune=False,
    ),
    TypeEntite(
        "meme_personne",
        "Même personne",
        {
            # Identifiants de jeunes, rangés : deux postes écrivent le même fait.
            "a": interne("Dossier"),
            "b": interne("Autre dossier"),
            "garde": interne("Dossier gardé"),  # a ou b
            "distinctes": trois("Deux personnes"),  # « oui » : non réunis, et la question est close
            "motif": texte("Motif"),
        },
        d_un_jeune=False,
    ),
    TypeEntite(
        "referentiel",
        "Référentiels",
        {"nom": interne("Nom"), "contenu": interne("Contenu")},
        d_un_jeune=False,
    ),
    TypeEntite(
        "compte",
        "Comptes",
        {
            "nom": interne("Nom"),
            "roles": interne("Rôles", Forme.JSON),
            "actif": trois("Actif"),
            "zone_le": interne("Zone scellée ouverte le", Forme.DATE),
        },
        d_un_jeune=False,
    ),
    TypeEntite(
        "source_import",
        "Sources d’import",
        {
            "source": interne("Source"),
            "cible": interne("Cible"),
            "valeurs": interne("Valeurs", Forme.JSON),
        },
        d_un_jeune=False,
    ),
    TypeEntite(
        "rejet_import",
        "Lignes refusées",
        {
            "source": interne("Source"),
            "feuille": interne("Feuille"),
            "ligne": interne("Ligne", Forme.ENTIER),
            "dossier": interne("Dossier"),
            "code": interne("Code"),
            "motif": interne("Motif"),
            # Textes de la ligne, pour la montrer et la reconnaître corrigée.
            "cellules": interne("Cellules", Forme.JSON),
            "ecarte": interne("Raison donnée pour ne plus la montrer"),
        },
        d_un_jeune=False,
    ),
)

FACETTES: tuple[TypeEntite, ...] = tuple(
    t
    for module in (
        *(identite, parcours, sante, scolarite, logement),
        *(ressources, droits, documents, projet, entourage, suivi),
    )
    for t in module.TYPES
)
"""Les types du dossier complet, dans l'ordre de ses pages."""

TYPES: Mapping[str, TypeEntite] = {t.nom: t for t in (*_PERSONNE, *FACETTES, *_COFFRE)}

CREATION = "creation"
"""Champ de la ligne qui crée une entité ; sa valeur est {"type", "jeune"}."""

SUPPRESSION = "suppression"
"""Champ dont la valeur vraie ôte l'entité, sauf si une écriture lui a échappé."""

CHAMPS_DECISIFS = ("etats", "code", "debut", "fin", "preuve")
"""Champs d'une solution dont le conflit réduit ce qu'elle couvre (architecture, mécanisme 2)."""

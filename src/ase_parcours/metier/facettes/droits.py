"""Droits : la situation qui les ouvre, leurs demandes, les suites d'échéances, les orientations."""

from __future__ import annotations

from ase_parcours.metier.formes import (
    Forme,
    TypeEntite,
    choix,
    interne,
    jour,
    mot,
    nombre,
    texte,
    trois,
)

PAGE = "droits"
PAGE_ECHEANCES = "echeances"

SITUATION = TypeEntite(
    "situation",
    "Situation pour les droits",
    {
        "residence": mot("Réside dans le département", "departements"),
        "residence_depuis": jour("Y réside depuis le"),
        "ase": mot("Département de l’ASE", "departements"),
        "soutien_familial": trois("Aide financière de la famille ou d’un tiers"),
        "chez_parents": trois("Vit chez un parent"),
        "foyer_fiscal_parents": trois("Rattaché aux impôts d’un parent"),
        "declaration_propre": trois("Fait sa propre déclaration d’impôts"),
        "pension_alimentaire": trois("Reçoit une pension alimentaire"),
        "accompagnement": trois("Accepte l’accompagnement demandé"),
        "heures_travaillees": nombre("Heures travaillées en trois ans"),
    },
    page=PAGE,
    un="la situation pour les droits",
    unique=True,
)

DEMARCHE_DROIT = TypeEntite(
    "demarche_droit",
    "Droits demandés",
    {
        "droit": choix("Droit", "droits_suivis"),
        "etat": choix("État", "etats_demarche"),
        "demande_le": jour("Demandé le"),
        "obtenu_le": jour("Ouvert le"),
        "fin": jour("Ouvert jusqu’au"),
        "organisme": texte("Organisme"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="un droit demandé",
    ordre="demande_le",
    exige=("droit",),
)

SUITE_ECHEANCE = TypeEntite(
    "suite_echeance",
    "Échéances faites ou sans objet",
    {
        "code": interne("Échéance"),  # « ASE-07 »
        "occurrence": interne("Fois", Forme.ENTIER),
        "etat": interne("Suite"),  # « fait » ou « sans_objet »
        "le": interne("Le", Forme.DATE),
        "preuve": texte("Preuve"),
        "motif": texte("Motif"),
        "par": interne("Signé par"),  # identifiant de compte
    },
    page=PAGE_ECHEANCES,
    un="une suite d’échéance",
    cle=("code", "occurrence"),
    ordre="le",
    colonnes=("code", "occurrence", "etat", "le", "preuve", "motif"),
)

ORIENTATION_DISPOSITIF = TypeEntite(
    "orientation_dispositif",
    "Orientations vers un dispositif",
    {
        "dispositif": texte("Dispositif"),  # code du catalogue, que le territoire complète
        "le": jour("Orienté le"),
        "vers": texte("Service ou personne"),
        "etat": choix("Réponse", "etats_demarche"),
        "reponse_le": jour("Répondu le"),
        "precision": texte("Précision"),
    },
    page=PAGE,
    un="une orientation vers un dispositif",
    ordre="le",
    colonnes=("dispositif", "le", "vers", "etat", "reponse_le"),
    exige=("dispositif",),
)

SCENARIO = TypeEntite(
    "scenario",
    "Scénarios de budget",
    {
        "nom": texte("Nom"),
        "hypotheses": interne("Hypothèses", Forme.JSON),
    },
    page="ressources",
    un="un scénario",
    ordre="nom",
    colonnes=("nom",),
    exige=("nom",),
)

TYPES = (SITUATION, DEMARCHE_DROIT, SUITE_ECHEANCE, ORIENTATION_DISPOSITIF, SCENARIO)

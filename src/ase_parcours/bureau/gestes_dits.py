"""Les gestes du journal, en français : dans l'histoire d'un dossier, et quand on les défait."""

from __future__ import annotations

import re
from datetime import datetime

from ase_parcours import francais as fr
from ase_parcours.metier.vocabulaire import TYPES

COMPTE_INCONNU = "compte inconnu"
ANNULER = "annuler:"
_ARTICLES = re.compile(r"\bune? |^(le|la|les) ")
_MOTS = {
    "enregistrer_jeune": "Identité",
    "affecter_referent": "Référent",
    "enregistrer_mesure": "Mesure",
    "enregistrer_accueil": "Accueil",
    "enregistrer_contact": "Contact",
    "enregistrer_solution": "Piste de logement",
    "changer_etat_solution": "Piste : état",
    "enregistrer_etape": "Étape",
    "verser_piece": "Pièce versée",
    "classer_piece": "Pièce classée",
    "retirer_piece": "Pièce retirée",
    "noter_copie": "Copie du trousseau",
    "enregistrer_sortie": "Sortie",
    "annuler_sortie": "Sortie annulée",
    "constater_depart": "Départ constaté",
    "enregistrer_retour": "Retour",
    "enregistrer_deces": "Décès",
    "declarer_sortie_sans_solution": "Sortie sans solution",
    "proposer_transfert": "Transfert proposé",
    "accepter_transfert": "Transfert accepté",
    "demander_visa": "Visa demandé",
    "accorder_visa": "Visa accordé",
    "retirer_visa": "Visa retiré",
    "trancher_conflit": "Conflit tranché",
    "retablir_valeur": "Valeur rétablie",
    "retirer_element": "Élément retiré",
    "reunir_dossiers": "Dossiers réunis",
    "separer_dossiers": "Dossiers séparés",
    "distinguer_dossiers": "Deux personnes",
    "corriger_etat_civil": "État civil corrigé",
    "sceller_texte": "Texte scellé",
    "ouvrir_zone": "Zone scellée ouverte",
    "noter_echeances": "Échéances notées",
    "rouvrir_echeances": "Échéances rouvertes",
    "signer_projet": "Projet signé",
    "enregistrer_scenario": "Scénario de budget",
    "creer_compte": "Compte créé",
    "changer_roles": "Rôles changés",
    "marquer_releve": "Relève lue",
    "retenir_reglage": "Réglage du compte",
    "ajouter_mot": "Mot ajouté au dictionnaire",
    "oublier_mot": "Mot retiré du dictionnaire",
    "ecarter_rejet": "Ligne refusée écartée",
    "enregistrer_regle": "Jeu de règles enregistré",
    "retirer_regle": "Jeu de règles retiré",
    "charger_referentiel": "Référentiel du territoire changé",
    "charger_territoire": "Territoire chargé",
    "importer_tableur": "Import d’un tableur",
    "editer_document": "Document édité",
}


def nom(operation: str) -> str:
    """Une opération en français ; celles qu'on ne connaît pas gardent leur nom."""
    if operation.partition(":")[0] == "annuler":
        return "Annulation"
    return _MOTS.get(operation) or _saisie(operation) or operation.replace("_", " ")


def quand(instant: str) -> str:
    """« 3 nov. 2026, 14 h 05 », à l'heure du poste. ``instant`` : ISO."""
    moment = datetime.fromisoformat(instant).astimezone()
    return f"{fr.date_courte(moment.date())}, {fr.heure(moment.time())}"


def _saisie(operation: str) -> str:
    """« enregistrer_titre_sejour » : « Titre de séjour », d'après le vocabulaire."""
    type_ = TYPES.get(operation.removeprefix("enregistrer_"))
    if type_ is None or not type_.un:
        return ""
    return fr.initiale_majuscule(_ARTICLES.sub("", type_.un))


def phrase_annulee(operation: str, jeunes: int) -> str:
    """« Annulé : import d’un tableur, 301 dossiers. » ``jeunes`` : combien de dossiers bougent.

    Ctrl Z défait une écriture qu'on ne voit pas toujours : dire laquelle, et son étendue.
    """
    mot = nom(operation)
    etendue = f", {fr.pluriel(jeunes, 'dossier')}" if jeunes > 1 else ""
    return f"Annulé{fr.INSECABLE}: {mot[:1].lower()}{mot[1:]}{etendue}."

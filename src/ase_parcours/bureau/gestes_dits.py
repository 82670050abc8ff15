"""Les gestes du journal, en français : dans l'histoire d'un dossier, et quand on les défait."""

from __future__ import annotations

from ase_parcours import francais as fr

ANNULER = "annuler:"
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
    "reunir_dossiers": "Dossiers réunis",
    "separer_dossiers": "Dossiers séparés",
    "distinguer_dossiers": "Deux personnes",
    "importer_tableur": "Import d’un tableur",
    "editer_document": "Document édité",
}


def nom(operation: str) -> str:
    """Une opération en français ; celles qu'on ne connaît pas gardent leur nom."""
    if operation.startswith(ANNULER):
        return "Annulation"
    return _MOTS.get(operation, operation.replace("_", " "))


def phrase_annulee(operation: str, jeunes: int) -> str:
    """« Annulé : import d’un tableur, 301 dossiers. » ``jeunes`` : combien de dossiers bougent.

    Ctrl Z défait une écriture qu'on ne voit pas toujours : dire laquelle, et son étendue.
    """
    mot = nom(operation)
    etendue = f", {fr.pluriel(jeunes, 'dossier')}" if jeunes > 1 else ""
    return f"Annulé{fr.INSECABLE}: {mot[:1].lower()}{mot[1:]}{etendue}."

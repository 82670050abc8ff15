"""Ce que dit l'écran d'ouverture."""

from __future__ import annotations

from datetime import date, datetime

from ase_parcours import francais as fr

MAJUSCULE = "La touche majuscule est enfoncée."
CHIFFRE = f"Tout est chiffré sur ce poste et n{fr.APOSTROPHE}en sort jamais par le réseau."

OUBLI_SANS_FICHE = (
    f"Personne ne peut retrouver un mot de passe{fr.INSECABLE}: il n{fr.APOSTROPHE}est écrit "
    f"nulle part, pas même dans le coffre. Une personne qui administre ce coffre peut vous y "
    "créer un nouveau compte. Ce coffre n'a pas de fiche de récupération."
).replace("'", fr.APOSTROPHE)
OUBLI_AVEC_FICHE = (
    f"Personne ne peut retrouver un mot de passe{fr.INSECABLE}: il n{fr.APOSTROPHE}est écrit "
    "nulle part. Le code de la fiche de récupération, imprimée et gardée hors du poste, permet "
    "d'en choisir un neuf."
).replace("'", fr.APOSTROPHE)


def moment(instant: datetime, aujourd_hui: date) -> str:
    """« hier à 21 h 14 », « le 3 nov. 2026 à 9 h »."""
    heure = fr.heure(instant.time())
    if 0 <= (aujourd_hui - instant.date()).days <= 1:
        return f"{fr.depuis(instant.date(), aujourd_hui)} à {heure}"
    return f"le {fr.date_courte(instant.date())} à {heure}"

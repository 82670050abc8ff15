"""Le calcul : des faits d'un jeune et du catalogue, ses échéances."""

from __future__ import annotations

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois
from ase_parcours.metier.controles.regard import Regard, jour
from ase_parcours.metier.echeancier.modele import Catalogue, Depuis, Echeance, EtatEcheance


def echeancier(r: Regard, catalogue: Catalogue) -> tuple[Echeance, ...]:
    """Les échéances d'un jeune, dans l'ordre du catalogue ; aucune d'un dossier clos.

    ``r`` a besoin de toutes les facettes.
    """
    if r.clos:
        return ()
    faites = {(f["code"], f["occurrence"]): f for f in r.faits("suite_echeance")}
    echeances = []
    for rang, ligne in enumerate(catalogue.lignes.values()):
        le = r.age_atteint(17, rang * 6)
        suite = faites.get((ligne.code, 1))
        if le is None:
            echeances.append(
                Echeance(ligne, 1, None, None, EtatEcheance.INDETERMINABLE, None, ("naissance",))
            )
            continue
        ouverture = ajouter_jours(ajouter_mois(le, 0), -catalogue.jours_proches)
        if suite is not None:
            etat = EtatEcheance(suite["etat"])
        elif le < r.aujourd_hui:
            etat = EtatEcheance.EN_RETARD
        else:
            etat = EtatEcheance.PROCHE if ouverture <= r.aujourd_hui else EtatEcheance.A_VENIR
        dit = {} if suite is None else suite
        preuve = dit.get("preuve") or dit.get("motif")
        depuis = Depuis("17 ans", le)
        echeances.append(
            Echeance(ligne, 1, le, ouverture, etat, depuis, (), preuve, jour(dit, "le"))
        )
    return tuple(echeances)

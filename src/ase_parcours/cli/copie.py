"""« copie » : le trousseau d'un jeune sur une clé, lisible sans le programme."""

from __future__ import annotations

from argparse import Namespace

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, ouvrir
from ase_parcours.cli.sortie import Progression, rendre
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.copie import copier


def copie(options: Namespace) -> int:
    """Écrit le dossier de la copie et dit où."""
    cible = hors_du_coffre(options, chemin(options.vers, "--vers"))
    with ouvrir(options, ecriture=True) as seance:
        with seance.lire() as conn:
            jeune = identifiant_du_jeune(conn, options.jeune)
        if jeune is None:
            raise UsageInvalide("dossier_inconnu", "Aucun dossier ne porte ce numéro.")
        progression = Progression(options, "Fichiers")
        faite = copier(seance, jeune, aujourd_hui(options), cible, progression)
        progression.finir()
    phrases = [f"{pluriel(len(faite.fichiers), 'fichier')} dans {faite.dossier}."]
    phrases += [f"  non copiée : pièce {rang}, {raison}" for rang, raison in faite.absentes]
    contenu = {
        "dossier": str(faite.dossier),
        "fichiers": list(faite.fichiers),
        "absentes": [{"rang": r, "raison": raison} for r, raison in faite.absentes],
        "edition": faite.edition,
    }
    rendre(options, contenu, phrases)
    return 0

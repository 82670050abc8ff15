"""L'en-tête à l'ouverture : une paire à qui n'en a pas, la zone fermée à qui n'y a plus droit."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from ase_parcours.coffre import cles
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.entete_fichiers import confirmer, ecrire_entete, lire_entete
from ase_parcours.coffre.zone_seance import sans_droit


def tenir_la_zone(dossier: Path, ouvert: cles.Trousseau, conn: Connection) -> Entete:
    """Met l'en-tête à jour sous le verrou d'écrivain et le rend. N'écrit que s'il change.

    Un compte d'avant la zone scellée reçoit sa paire ici : il faut la clé de son mot de passe.
    """
    # Relu sous le verrou : un autre poste a pu le changer pendant que la clé se dérivait, et le
    # récrire tel qu'on l'a lu d'abord rendrait un accès qu'il vient de fermer.
    entete = voulu = confirmer(dossier, lire_entete(dossier), ouvert.dek).entete
    fente = next((f for f in entete.fentes if f.id == ouvert.fente.id), None)
    if fente is not None and fente.paire is None:
        voulu = cles.donner_paire(entete, ouvert)
    voulu = cles.fermer_zone(voulu, ouvert.dek, sans_droit(conn, voulu))
    if voulu is not entete:
        ecrire_entete(dossier, voulu)
    return voulu

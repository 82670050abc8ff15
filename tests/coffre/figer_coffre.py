"""Fabrique le coffre gelé d'une révision du schéma : ``python tests/coffre/figer_coffre.py``.

À lancer avec le programme de cette révision (PYTHONPATH vers ses sources), avant d'en livrer une
autre : il remplit un petit coffre par les opérations et le pose sous ``figes/NNNN``. Les essais de
migration l'ouvrent avec le programme d'aujourd'hui. Rien n'y est réel ; son mot de passe est ici.
"""

from __future__ import annotations

import base64
import os
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

COMPTE, MOT_DE_PASSE = "alex", "coffre gelé pour les essais"
AU = date(2026, 11, 22)
DOSSIER_GARANTI, DOSSIER_EN_CONFLIT = "FIGE-1", "FIGE-2"
FIGES = Path(__file__).parent / "figes"
_PIECE = base64.b64encode(b"%PDF-1.4\n% piece gelee\n%%EOF\n").decode()


def remplir(dossier: Path) -> None:
    """Une sortie garantie, une pièce, un conflit, une suppression : un peu de tout."""
    from ase_parcours.coffre import fusion, journal
    from ase_parcours.coffre.argon import PLANCHER
    from ase_parcours.operations import acces

    seance = acces.creer(dossier, COMPTE, MOT_DE_PASSE, AU, parametres=PLANCHER)
    for numero in (DOSSIER_GARANTI, DOSSIER_EN_CONFLIT):
        seance.faire("enregistrer_jeune", {"jeune": numero, "naissance": "2007-05-14"}, AU)
    bail = {
        "jeune": DOSSIER_GARANTI, "code": "LOG_SOC", "etat": "occupée", "debut": "2026-11-01",
        "preuve": "bail signé", "loyer": 41_200,
    }  # fmt: skip
    solution = seance.faire("enregistrer_solution", bail, AU).resultat["solution"]
    piece = {"jeune": DOSSIER_GARANTI, "solution": solution, "contenu": _PIECE}
    seance.faire("verser_piece", piece, AU)
    sortie = {"jeune": DOSSIER_GARANTI, "date": "2026-11-20"}
    seance.faire("enregistrer_sortie", sortie, AU)
    piste = {"jeune": DOSSIER_EN_CONFLIT, "code": "FJT", "etat": "demandée"}
    piste_id = seance.faire("enregistrer_solution", piste, AU).resultat["solution"]
    accueil = {"jeune": DOSSIER_EN_CONFLIT, "lieu": "Foyer A", "debut": "2020-01-01"}
    seance.faire("enregistrer_accueil", accueil, AU)
    seance.annuler(AU)
    with seance.coffre.transaction(AU) as tx:
        # Deux valeurs que personne n'a vues ensemble : un conflit, comme après une fusion.
        for rang, fin in enumerate(("2027-06-01", "2027-09-01")):
            ligne = journal.LigneBrute(piste_id, "fin", (), f'"{fin}"', 1)
            entree = journal.sceller(
                identifiant=f"fige-{rang}", chaine=(f"poste-{rang}", "epoque"),
                precedent=journal.Maillon(0, journal.ORIGINE), hlc=f"{rang:018x}", compte=None,
                operation="enregistrer_solution", jeune=None, lignes=(ligne,),
            )  # fmt: skip
            fusion.integrer(tx, [entree])
    seance.fermer()


def principal() -> None:
    """Pose le coffre sous le numéro de la dernière révision du programme qui l'exécute."""
    from ase_parcours.coffre import emplacements, migration

    with tempfile.TemporaryDirectory() as maison:
        os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = maison
        coffre = Path(maison) / "coffre"
        remplir(coffre)
        cible = FIGES / migration.revisions()[-1]
        cible.mkdir(parents=True, exist_ok=False)
        for fichier in sorted(coffre.iterdir()):
            if fichier.is_file() and fichier.name != emplacements.VERROU:
                shutil.copy(fichier, cible)
    sys.stdout.write(f"{cible.name} : {sum(f.stat().st_size for f in cible.iterdir())} octets\n")


if __name__ == "__main__":
    principal()

"""« demo » : un coffre de données fictives ; avec un écran, l'application s'ouvre dessus.

Avec ``--exercices``, c'est le coffre d'exercice : dix situations à résoudre.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
from argparse import Namespace
from datetime import date
from pathlib import Path

from ase_parcours.cli import bureau
from ase_parcours.cli.ouvrir import aujourd_hui, chemin
from ase_parcours.cli.sortie import dire
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.operations import acces, exercices
from ase_parcours.operations.demonstration import autres_comptes, dossiers_a_voir, peupler, produire

COMPTE = "demo"


def demo(options: Namespace) -> int:
    """Crée le coffre de démonstration et l'ouvre ; sans écran, écrit documents et images."""
    jour = aujourd_hui(options)
    dossier = _dossier(options.dossier)
    if options.exercices:
        return _exercices(options, dossier, jour)
    mot_de_passe = secrets.token_hex(4)
    coffre = dossier / "Foyer de démonstration"
    dire(options, "Préparation du coffre de démonstration…")
    with peupler(coffre, COMPTE, mot_de_passe, jour) as seance:
        sorties = [] if bureau.affichage_present() else produire(seance, dossier, jour)
    dire(options, f"Coffre : {coffre}")
    dire(options, f"Autres comptes, même mot de passe : {', '.join(autres_comptes(jour))}")
    # Même silencieux : sans ce mot de passe, personne n'ouvrirait ce coffre.
    sys.stderr.write(f"Compte : {COMPTE}, mot de passe : {mot_de_passe}\n")
    if bureau.affichage_present():
        return bureau.lancer(coffre, mot_de_passe)
    images = _images(dossier, sorties, coffre, mot_de_passe, jour)
    print(f"Documents et images de chaque page dans {dossier} :")  # noqa: T201
    for fichier in [*sorties, *images]:
        print(f"  {fichier}")  # noqa: T201
    return 0


def _exercices(options: Namespace, dossier: Path, jour: date) -> int:
    """Crée le coffre d'exercice et l'ouvre ; sans écran, écrit énoncés et solutions."""
    coffre = dossier / acces.NOM_EXERCICE
    dire(options, "Préparation du coffre d'exercice…")
    exercices.creer(coffre, jour).fermer()
    dire(options, f"Coffre : {coffre}")
    compte, secret = acces.COMPTE_EXERCICE, acces.SECRET_EXERCICE
    sys.stderr.write(f"Compte : {compte}, mot de passe : {secret}\n")
    if bureau.affichage_present():
        return bureau.lancer(coffre, secret)
    fascicule = dossier / "exercices.md"
    ecrire_atomique(fascicule, exercices.fascicule(jour).encode())
    print(f"Énoncés et solutions dans {fascicule}")  # noqa: T201
    return 0


def _dossier(demande: str | None) -> Path:
    if demande is None:
        return Path(tempfile.mkdtemp(prefix="ase-parcours-demo-"))
    dossier = chemin(demande, "--dossier")
    if dossier.exists() and (not dossier.is_dir() or any(dossier.iterdir())):
        raise UsageInvalide(
            "dossier_non_vide",
            "Le dossier de la démonstration n'est pas vide.",
            "Donnez un dossier vide ou absent.",
        )
    with pannes_traduites(dossier.parent):
        dossier.mkdir(parents=True, exist_ok=True)
    return dossier


def _images(
    dossier: Path, documents: list[Path], coffre: Path, mot_de_passe: str, jour: date
) -> list[Path]:
    """Chaque page des documents, puis chaque écran."""
    from ase_parcours.bureau.captures import capturer, graver_les_pages

    pages = graver_les_pages(documents, dossier / "documents" / "pages")
    dossiers = dossiers_a_voir(jour)
    ecrans = dossier / "ecrans"
    return pages + capturer(ecrans, coffre, COMPTE, mot_de_passe, jour, dossiers=dossiers)

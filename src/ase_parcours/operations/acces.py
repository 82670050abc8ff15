"""Entrer dans un coffre : ce que l'écran d'ouverture et la ligne de commande demandent.

Rien ici n'importe SQLAlchemy avant qu'un mot de passe soit donné : l'écran d'ouverture doit être
peint tout de suite.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ase_parcours.coffre import emplacements
from ase_parcours.coffre.argon import ParametresArgon2
from ase_parcours.coffre.entete_fichiers import lire_entete
from ase_parcours.coffre.verrou import Detenteur, lire_detenteur

if TYPE_CHECKING:
    from ase_parcours.operations.seance import Seance


@dataclass(frozen=True, slots=True)
class Accueil:
    """Ce que l'on sait d'un coffre avant de l'ouvrir."""

    dossier: Path
    comptes: tuple[str, ...]
    avertissements: tuple[str, ...]
    tenu_par: Detenteur | None
    dernier_usage: datetime | None
    """Dernière écriture de la base, heure locale."""

    @property
    def nom(self) -> str:
        """Nom du coffre : celui de son dossier."""
        return self.dossier.name


def dossier_par_defaut() -> Path:
    """Coffre de l'utilisateur quand ``--coffre`` n'est pas donné."""
    import platformdirs

    return Path(platformdirs.user_data_dir("ase-parcours", appauthor=False)) / "coffre"


def est_un_coffre(dossier: Path) -> bool:
    """Vrai si un coffre, même abîmé, se trouve là."""
    return emplacements.est_un_coffre(dossier)


def accueil(dossier: Path) -> Accueil:
    """Comptes et état d'un coffre, sans l'ouvrir ni rien écrire.

    Lève ``EnvironnementRefuse``, ``FichierAbime`` ou ``OuvertureImpossible``.
    """
    lecture = lire_entete(dossier, reparer=False)
    base = emplacements.base(dossier)
    usage = datetime.fromtimestamp(base.stat().st_mtime).astimezone() if base.exists() else None
    return Accueil(
        dossier,
        tuple(f.nom for f in lecture.entete.comptes if f.nom),
        tuple(a.texte for a in lecture.alertes),
        lire_detenteur(dossier),
        usage,
    )


def ouvrir(
    dossier: Path,
    nom: str | None,
    mot_de_passe: str,
    *,
    lecture_seule: bool = False,
    application: str = "ase-parcours",
) -> Seance:
    """Ouvre le coffre. Lève ``CoffreTenu`` si un autre écrit, et comme ``coffre.ouverture``."""
    from ase_parcours.coffre import ouverture
    from ase_parcours.operations.seance import Seance

    return Seance(
        ouverture.ouvrir(
            dossier, nom, mot_de_passe, lecture_seule=lecture_seule, application=application
        )
    )


def creer(
    dossier: Path,
    nom: str,
    mot_de_passe: str,
    aujourd_hui: date,
    *,
    partage: str | None = None,
    parametres: ParametresArgon2 | None = None,
) -> Seance:
    """Crée un coffre et l'ouvre. Lève ``UsageInvalide`` si un coffre est déjà là."""
    from ase_parcours.coffre import ouverture
    from ase_parcours.operations.seance import Seance

    return Seance(
        ouverture.creer(
            dossier, nom, mot_de_passe, aujourd_hui, partage=partage, parametres=parametres
        )
    )


def reprendre(dossier: Path, nom: str | None, mot_de_passe: str) -> None:
    """Accepte un coffre tel qu'il est, malgré un témoin du journal qui ne s'y accorde pas."""
    from ase_parcours.coffre import ouverture

    ouverture.reprendre(dossier, nom, mot_de_passe)


def ouvrir_par_code(dossier: Path, code: str, nom: str, nouveau: str) -> None:
    """Donne un nouveau mot de passe à un compte par le code de la fiche de récupération."""
    from ase_parcours.coffre import ouverture

    ouverture.ouvrir_par_code(dossier, code, nom, nouveau)


def ecrire_fiche(seance: Seance, fichier: Path, aujourd_hui: date) -> None:
    """Fait une fente de récupération et écrit sa fiche (PDF), lisible par son seul propriétaire.

    La fiche est écrite d'abord : un code sans fiche ne servirait à personne.
    """
    from ase_parcours.coffre.fichiers import ecrire_atomique
    from ase_parcours.coffre.recuperation import creer_code_recuperation, ecrire_code_recuperation
    from ase_parcours.rapports.fiche import fiche_de_recuperation

    code = creer_code_recuperation()
    coffre = seance.coffre
    octets = fiche_de_recuperation(coffre.identifiant, ecrire_code_recuperation(code), aujourd_hui)
    ecrire_atomique(fichier, octets)
    coffre.ajouter_recuperation(code)

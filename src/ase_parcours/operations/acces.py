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


NOM_EXERCICE = "Coffre d'exercice"
COMPTE_EXERCICE = "Exercice"
SECRET_EXERCICE = "exercice"  # noqa: S105 - montré à l'écran, il ne protège rien
"""Montré à qui s'exerce : un coffre d'exercice ne garde rien de vrai."""


def dossier_d_exercice() -> Path:
    """Coffre d'exercice de ce poste : à part, jamais dans le dossier des vrais."""
    return dossier_par_defaut().parent / "exercice" / NOM_EXERCICE


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
    fiche: Path | None = None,
) -> Seance:
    """Crée un coffre et l'ouvre ; ``fiche`` : où écrire sa fiche de récupération.

    Lève ``UsageInvalide`` si un coffre est déjà là. Si la fiche ne peut pas être écrite, aucun
    coffre n'est laissé : il n'en aurait jamais.
    """
    from ase_parcours.coffre import ouverture
    from ase_parcours.operations.seance import Seance

    seance = Seance(
        ouverture.creer(
            dossier, nom, mot_de_passe, aujourd_hui, partage=partage, parametres=parametres
        )
    )
    if fiche is not None:
        try:
            ecrire_fiche(seance, fiche, aujourd_hui)
        except BaseException:
            seance.fermer()
            ouverture.defaire_creation(dossier)
            raise
    return seance


def exiger_gestion(seance: Seance) -> None:
    """Lève ``RefusMetier`` si le compte ne peut ni vérifier, ni sauvegarder, ni reprendre."""
    from ase_parcours.erreurs import RefusMetier
    from ase_parcours.metier.droits import Permission, peut

    with seance.lire() as conn:
        permis = peut(seance.acteur(conn).roles, Permission.COFFRE)
    if not permis:
        raise RefusMetier(
            "gestion_refusee",
            "Votre compte ne permet pas de gérer ce coffre.",
            "Demandez à la personne qui l'administre (docs/droits.md).",
        )


def reprendre(dossier: Path, nom: str | None, mot_de_passe: str) -> None:
    """Accepte un coffre tel qu'il est, malgré un témoin du journal qui ne s'y accorde pas.

    Lève comme ``ouvrir``, et ``RefusMetier`` si le compte ne gère pas ce coffre.
    """
    from ase_parcours.coffre import reprise

    with ouvrir(dossier, nom, mot_de_passe, lecture_seule=True) as seance:
        exiger_gestion(seance)
    reprise.reprendre(dossier, nom, mot_de_passe)


def ouvrir_par_code(dossier: Path, code: str, nom: str, nouveau: str) -> None:
    """Donne un nouveau mot de passe à un compte par le code de la fiche de récupération."""
    from ase_parcours.coffre import reprise

    reprise.ouvrir_par_code(dossier, code, nom, nouveau)


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

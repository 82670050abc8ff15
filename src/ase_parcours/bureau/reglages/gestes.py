"""Sauvegarder le coffre et faire sa fiche de récupération : droits, fichiers, phrases. Sans Qt."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from ase_parcours import francais as fr
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

SAUVEGARDES = "Sauvegarde (*.ase)"
FICHES = "Fiche PDF (*.pdf)"
_MEGAOCTET = 1_000_000


def pourquoi_pas(seance: Seance, roles: Collection[str], *, ecrit: bool) -> str:
    """Ce qui empêche de gérer le coffre, vide si rien ne l'empêche. ``ecrit`` : le coffre en
    serait changé (une sauvegarde ne fait que le lire)."""
    if not peut(roles, Permission.COFFRE):
        return "Votre compte ne permet pas de gérer ce coffre."
    if ecrit and seance.lecture_seule:
        return "Ce coffre est ouvert en lecture seule."
    return ""


def nom_de_sauvegarde(jour: date) -> str:
    """« sauvegarde-2026-11-22.ase » : rangées par nom, elles le sont par date."""
    return f"sauvegarde-{jour.isoformat()}.ase"


def sauvegarder(seance: Seance, fichier: Path) -> str:
    """Écrit une sauvegarde vérifiée ; rend la phrase qui le dit. Lève ``ErreurParcours``."""
    acces.exiger_gestion(seance)
    faite = seance.coffre.sauvegarder(_hors_du_coffre(seance, _nomme(fichier, ".ase")))
    taille = fr.nombre(max(1, round(faite.octets / _MEGAOCTET)))
    nom = _cite(faite.fichier)
    return f"Sauvegarde écrite et relue dans {nom}, {taille}{fr.INSECABLE}Mo."


def faire_la_fiche(seance: Seance, fichier: Path, aujourd_hui: date) -> str:
    """Écrit une fiche de récupération ; rend la phrase qui le dit. Lève ``ErreurParcours``."""
    acces.exiger_gestion(seance)
    ou = _hors_du_coffre(seance, _nomme(fichier, ".pdf"))
    acces.ecrire_fiche(seance, ou, aujourd_hui)
    return f"Fiche écrite dans {_cite(ou)}. Imprimez-la, rangez-la, puis effacez ce fichier."


def _nomme(fichier: Path, suffixe: str) -> Path:
    """Le nom tapé sans suffixe en reçoit un."""
    return fichier if fichier.suffix else fichier.with_suffix(suffixe)


def _cite(fichier: Path) -> str:
    return f"«{fr.INSECABLE}{fichier.name}{fr.INSECABLE}»"


def _hors_du_coffre(seance: Seance, fichier: Path) -> Path:
    """Dans le coffre, une sauvegarde périrait avec lui, et une fiche l'ouvrirait à qui le prend."""
    ici, vise = seance.coffre.dossier.resolve(), fichier.resolve()
    if ici in vise.parents:
        raise UsageInvalide(
            "fichier_dans_coffre",
            "Ce fichier serait écrit dans le dossier du coffre, que le programme seul tient.",
            "Choisissez un autre dossier.",
        )
    return fichier

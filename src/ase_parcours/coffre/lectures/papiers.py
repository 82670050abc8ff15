"""Les papiers d'un dossier lu : chacun avec ses fichiers, et ce que le départ attend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ase_parcours.francais import initiale_majuscule
from ase_parcours.metier import papiers as regle
from ase_parcours.metier.papiers import BesoinDePapier, Papier
from ase_parcours.referentiels.papiers import regles_des_papiers

if TYPE_CHECKING:
    from ase_parcours.coffre.lectures.dossier import VueDossier

_JOURS = ("demande_le", "recu_le", "emis_le", "expire_le")


def papiers_du_dossier(vue: VueDossier) -> tuple[Papier, ...]:
    """Les papiers d'un dossier, avec le nombre de fichiers de chacun."""
    fichiers = [p.papier for p in vue.pieces]
    return tuple(_papier(r, fichiers.count(r["id"])) for r in vue.facettes["papier"])


def _papier(r: Mapping[str, Any], fichiers: int) -> Papier:
    jours = [date.fromisoformat(r[j]) if r[j] else None for j in _JOURS]
    lu = papier_lu(r["id"], r["nature_code"], r["nature"], jours, fichiers)
    return replace(lu, original_au_jeune=r["original_au_jeune"], precision=r["precision"] or "")


def papier_lu(
    identifiant: str,
    code: str | None,
    mot: str | None,
    jours: Sequence[date | None],
    fichiers: int,
) -> Papier:
    """Un papier. ``jours`` : demandé, reçu, établi, expire, chacun peut-être inconnu."""
    demande_le, recu_le, emis_le, expire_le = jours
    code, mot = code or "", mot or ""
    attendu = next((a for a in regles_des_papiers().attendus if a.code == code), None)
    # Un code choisi dans la liste (« CNI ») se dit par son libellé.
    dit = attendu.libelle if attendu is not None and mot in (code, "") else mot
    return Papier(
        identifiant,
        code,
        initiale_majuscule(dit or "papier"),
        demande_le,
        recu_le,
        emis_le,
        expire_le,
        fichiers=fichiers,
    )


def trousseau_du_dossier(vue: VueDossier, aujourd_hui: date) -> tuple[BesoinDePapier, ...]:
    """Les papiers que le départ attend, et où l'on en est."""
    statut = next(iter(vue.facettes["statut"]), {})
    qui = regle.profil(
        vue.identite.get("nationalite"), statut.get("sejour"), vue.identite.get("mdph")
    )
    sortie = vue.ligne.evaluation.sortie.le
    return regle.trousseau(papiers_du_dossier(vue), qui, sortie, aujourd_hui, regles_des_papiers())

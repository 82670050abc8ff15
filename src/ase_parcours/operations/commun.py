"""Ce que plusieurs opérations cherchent : un jeune, une solution, l'état d'un dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre import emplacements
from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.echanges.tableur.mots import normaliser_dossier
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.jeune import Faits
from ase_parcours.operations.acteur import Acteur


def identifiant_du_jeune(conn: Connection, dossier: str) -> str | None:
    """Identifiant du jeune de ce numéro de dossier, ou ``None``.

    Celui sous lequel on le lit : le numéro d'un dossier réuni à un autre retrouve la personne.
    """
    ligne = conn.exec_driver_sql(
        "SELECT jeune FROM jeune WHERE dossier = ? ORDER BY cree, id LIMIT 1",
        (normaliser_dossier(dossier),),
    ).first()
    return str(ligne[0]) if ligne else None


def jeune_connu(tx: Transaction, dossier: str) -> str:
    """Identifiant du jeune. Lève ``UsageInvalide`` si le dossier est inconnu."""
    trouve = identifiant_du_jeune(tx.conn, dossier)
    if trouve is None:
        raise UsageInvalide(
            "dossier_inconnu",
            f"Aucun dossier ne porte le numéro {dossier}.",
            "La commande « jeunes » les liste.",
        )
    return trouve


def faits_du_jeune(tx: Transaction, jeune: str) -> Faits:
    """Les faits d'un jeune connu, tels que la transaction les voit.

    Lève ``UsageInvalide`` si un autre poste a retiré le dossier pendant qu'on y écrivait ici.
    """
    trouves = charger_faits(tx.conn, [jeune])
    if jeune not in trouves:
        raise UsageInvalide(
            "dossier_inconnu",
            "Le dossier de cet élément a été retiré sur un autre poste.",
            "La commande « jeunes » liste ceux qui restent.",
        )
    return trouves[jeune]


def evaluation(tx: Transaction, jeune: str) -> Evaluation:
    """L'évaluation d'un jeune connu, au jour de la transaction."""
    return evaluer(faits_du_jeune(tx, jeune), tx.aujourd_hui, tx.contexte.reperes)


def entite_connue(tx: Transaction, type_: str, identifiant: str) -> dict[str, Any]:
    """La rangée d'une entité. Lève ``UsageInvalide`` si elle n'existe pas."""
    rangee = entite_si_connue(tx, type_, identifiant)
    if rangee is None:
        raise UsageInvalide(
            "entite_inconnue",
            f"Aucun élément « {type_} » ne porte l'identifiant donné.",
            "Reprenez l'identifiant rendu par l'opération qui l'a créé.",
        )
    return rangee


def entite_si_connue(tx: Transaction, type_: str, identifiant: str) -> dict[str, Any] | None:
    """La rangée d'une entité, ou ``None``."""
    ligne = tx.conn.exec_driver_sql(
        f"SELECT * FROM {type_} WHERE id = ?",  # noqa: S608 - type écrit dans le code
        (identifiant,),
    ).first()
    return dict(ligne._mapping) if ligne else None


def exiger_affecter(acteur: Acteur) -> None:
    """Lève ``RefusMetier`` si l'acteur ne peut pas changer le référent d'un dossier."""
    if not peut(acteur.roles, Permission.AFFECTER):
        raise RefusMetier(
            "droit_refuse",
            "Votre compte ne permet pas de changer le référent.",
            "Demandez-le à une personne dont le rôle le permet (docs/droits.md).",
        )


def est_du_referent(type_: str, champ: str) -> bool:
    """Vrai si écrire ce champ change qui répond d'un dossier."""
    return type_ == "affectation" or (type_, champ) == ("jeune", "referent")


def dates_en_ordre(debut: str | None, fin: str | None) -> None:
    """Lève ``RefusMetier`` si la fin ne suit pas le début (la fin est le jour du départ)."""
    if debut and fin and fin != "inconnue" and fin <= debut:
        raise RefusMetier(
            "fin_avant_debut",
            "La fin ne suit pas le début.",
            "La fin est le jour du départ : elle vient au plus tôt le lendemain du début.",
        )


def exiger_hors_d_un_coffre(cible: Path) -> None:
    """Lève ``UsageInvalide`` si la cible est dans le dossier d'un coffre : elle y serait en clair,
    et pourrait en remplacer la base."""
    entiere = cible.resolve()
    if any(emplacements.est_un_coffre(d) for d in (entiere, *entiere.parents)):
        raise UsageInvalide(
            "fichier_dans_coffre",
            "Ce fichier serait écrit dans le dossier d'un coffre, que le programme seul tient.",
            "Choisissez un autre dossier.",
        )

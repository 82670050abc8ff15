"""Ce que plusieurs opérations cherchent : un jeune, une solution, l'état d'un dossier."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.echanges.tableur.mots import normaliser_dossier
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.jeune import Faits


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
    ligne = tx.conn.exec_driver_sql(
        f"SELECT * FROM {type_} WHERE id = ?",  # noqa: S608 - type écrit dans le code
        (identifiant,),
    ).first()
    if ligne is None:
        raise UsageInvalide(
            "entite_inconnue",
            f"Aucun élément « {type_} » ne porte l'identifiant donné.",
            "Reprenez l'identifiant rendu par l'opération qui l'a créé.",
        )
    return dict(ligne._mapping)


def dates_en_ordre(debut: str | None, fin: str | None) -> None:
    """Lève ``RefusMetier`` si la fin ne suit pas le début (la fin est le jour du départ)."""
    if debut and fin and fin != "inconnue" and fin <= debut:
        raise RefusMetier(
            "fin_avant_debut",
            "La fin ne suit pas le début.",
            "La fin est le jour du départ : elle vient au plus tôt le lendemain du début.",
        )

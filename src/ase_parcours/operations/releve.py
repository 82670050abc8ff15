"""Marquer la relève comme lue : un réglage du compte, hors du journal."""

from __future__ import annotations

from ase_parcours.coffre import reperes_compte
from ase_parcours.coffre.lectures.releve import CLE, lire_repere, repere_du_moment, repere_en_texte
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation


class MarquerReleve(Arguments):
    """``lu`` : jusqu'où l'on a lu, tel que la relève le donne ; sans lui, tout ce que le coffre
    contient maintenant."""

    lu: str | None = None


@operation(Permission.LIRE, annulable=False)
def marquer_releve(tx: Transaction, acteur: Acteur, a: MarquerReleve) -> Resultat:
    """Retient ce que le compte a lu : sa prochaine relève partira de là."""
    try:
        repere = lire_repere(a.lu) if a.lu is not None else repere_du_moment(tx.conn)
    except ValueError:
        raise UsageInvalide(
            "repere_illisible",
            "Ce repère de relève ne se lit pas.",
            "Reprenez le champ « lu » que rend la commande « releve ».",
        ) from None
    reperes_compte.poser(tx.conn, acteur.compte, CLE, repere_en_texte(repere))
    return Resultat({"depuis": repere.depuis})

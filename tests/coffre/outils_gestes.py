"""Des gestes tirés au hasard sur deux dossiers, pour les essais de fusion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from outils_ouverts import PIECE

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.inventaire import annuler, executer
from ase_parcours.operations.registre import Acteur

DOSSIERS = ("P75-1", "P75-2")
ROLES = ("administrateur", "cadre", "referent")
_JOURS = st.sampled_from(["2026-11-01", "2026-11-20", "2026-11-22", "2027-01-15", "2027-06-01"])


@dataclass(frozen=True)
class Geste:
    """Une opération ; ``solution`` ou ``piece`` : rang de l'entité visée dans le dossier."""

    operation: str
    dossier: str
    arguments: tuple[tuple[str, Any], ...] = ()
    rang: int = 0


def gestes(taille: int = 6) -> st.SearchStrategy[list[Geste]]:
    """Une suite de gestes, dont beaucoup se contredisent d'un poste à l'autre."""
    un = st.one_of(
        _geste("enregistrer_jeune", telephone=st.sampled_from(["01", "02", None])),
        _geste("enregistrer_jeune", sortie_prevue=_JOURS),
        _geste("solution", fin=st.one_of(_JOURS, st.just("inconnue"), st.none())),
        _geste("solution", debut=_JOURS),
        _geste("solution", preuve=st.sampled_from(["bail", None])),
        _geste("solution", code=st.sampled_from(["LOG_SOC", "FJT", "CHRS", "HOTEL"])),
        _geste("changer_etat_solution", etat=st.sampled_from(["occupée", "caduque", "admise"])),
        _geste("nouvelle", code=st.sampled_from(["LOG_SOC", "CHRS"])),
        _geste("verser_piece", contenu=st.just(PIECE)),
        _geste("enregistrer_sortie", date=_JOURS),
        _geste("sortie_visee", date=_JOURS),
        _geste("annuler_sortie", motif=st.just("erreur")),
        _geste("constater_depart", date=_JOURS, motif=st.just("fugue")),
        _geste("enregistrer_retour", date=_JOURS),
        _geste("retirer_visa", motif=st.just("retiré")),
        _geste("annuler"),
        _geste("reunir_dossiers", motif=st.just("les mêmes")),
        _geste("separer_dossiers", motif=st.just("erreur")),
        _geste("distinguer_dossiers"),
    )
    return st.lists(un, max_size=taille)


def _geste(operation: str, **arguments: st.SearchStrategy[Any]) -> st.SearchStrategy[Geste]:
    donnes = st.fixed_dictionaries(arguments).map(lambda d: tuple(d.items()))
    dossiers, rangs = st.sampled_from(DOSSIERS), st.integers(0, 2)
    return st.builds(Geste, st.just(operation), dossiers, donnes, rangs)


def executer_gestes(tx: Transaction, suite: list[Geste], compte: str) -> int:
    """Exécute ce que les règles permettent ; rend le nombre de gestes acceptés."""
    acteur = Acteur(compte, "Alex", ROLES)
    faits = 0
    for geste in suite:
        try:
            _executer(tx, acteur, geste)
            faits += 1
        except ErreurParcours:
            continue
    return faits


def _executer(tx: Transaction, acteur: Acteur, geste: Geste) -> None:
    arguments = dict(geste.arguments)
    match geste.operation:
        case "annuler":
            annuler(tx, acteur)
        case "solution":
            arguments |= {"jeune": geste.dossier, "solution": _une(tx, "solution", geste)}
            executer(tx, acteur, "enregistrer_solution", arguments)
        case "nouvelle":
            occupee = {"etat": "occupée", "etat_le": "2026-01-01", "debut": "2026-11-01"}
            arguments |= {"jeune": geste.dossier, "preuve": "papier", **occupee}
            executer(tx, acteur, "enregistrer_solution", arguments)
        case "changer_etat_solution":
            arguments |= {"solution": _une(tx, "solution", geste), "le": "2026-11-20"}
            executer(tx, acteur, geste.operation, arguments)
        case "retirer_visa":
            arguments |= {"visa": _une(tx, "visa", geste)}
            executer(tx, acteur, geste.operation, arguments)
        case "verser_piece":
            arguments |= {"jeune": geste.dossier, "solution": _une(tx, "solution", geste)}
            executer(tx, acteur, geste.operation, arguments)
        case "sortie_visee":
            arguments |= {"jeune": geste.dossier}
            etape = {"etape": "visite", "etape_le": "2026-12-01", "responsable": "Mme Rivière"}
            vise = {**arguments, "motif": "bail à venir", **etape}
            visa = executer(tx, acteur, "accorder_visa", vise).resultat["visa"]
            executer(tx, acteur, "enregistrer_sortie", {**arguments, "visa": visa})
        case "reunir_dossiers" | "separer_dossiers" | "distinguer_dossiers":
            autre = DOSSIERS[geste.rang % 2 if geste.dossier == DOSSIERS[1] else 1]
            deux = {"jeune": geste.dossier, "avec": autre}
            executer(tx, acteur, geste.operation, {**arguments, **deux})
        case _:
            executer(tx, acteur, geste.operation, {"jeune": geste.dossier, **arguments})


def _une(tx: Transaction, type_: str, geste: Geste) -> str:
    connues = tx.conn.exec_driver_sql(
        f"SELECT x.id FROM {type_} AS x JOIN jeune AS j ON j.jeune = x.jeune WHERE j.dossier = ?"
        " ORDER BY x.cree",
        (geste.dossier,),
    ).all()
    return str(connues[geste.rang % len(connues)][0]) if connues else "aucune"

"""Ce qu'un type a de particulier à la saisie : une règle reçoit ce qui est donné, rend ce qui
s'écrit, ou refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.types import Identifiant
from ase_parcours.referentiels import mesures
from ase_parcours.referentiels.listes import nomenclature

Regle = Callable[[Transaction, Acteur, dict[str, Any], dict[str, Any]], dict[str, Any]]
"""(transaction, acteur, rangée d'avant, champs donnés) → champs à écrire."""

Codes = Annotated[list[Identifiant], Field(max_length=40)]


def _mesure(
    tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
) -> dict[str, Any]:
    """La nature est un code de ``mesures.yaml`` (« ADM_21 »)."""
    del tx, acteur
    nature = donnes.get("nature", avant.get("nature"))
    if nature is None:
        raise UsageInvalide("nature_mesure_inconnue", "La nature de la décision manque.")
    if "nature" in donnes and nature not in mesures():
        raise UsageInvalide(
            "nature_mesure_inconnue", "Cette nature de décision n'est pas au référentiel."
        )
    return donnes


def _pas_d_avance(champ: str, code: str, phrase: str) -> Regle:
    """Ce qui se constate ne se note pas d'avance."""

    def regle(
        tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
    ) -> dict[str, Any]:
        del acteur, avant
        le = donnes.get(champ)
        if le is not None and date.fromisoformat(le) > tx.aujourd_hui:
            raise RefusMetier(code, phrase, "Corrigez la date.")
        return donnes

    return regle


def _note(
    tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
) -> dict[str, Any]:
    """Datée d'aujourd'hui si rien n'est dit ; l'auteur est qui l'écrit la première fois."""
    donnes = _note_d_un_jour(tx, acteur, avant, _themes(tx, acteur, avant, donnes))
    if not avant:
        return {"le": tx.aujourd_hui.isoformat(), **donnes, "auteur": acteur.compte}
    return donnes


def _liste_de_codes(champ: str, liste: str) -> Regle:
    def regle(
        tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
    ) -> dict[str, Any]:
        del tx, acteur, avant
        inconnus = [c for c in donnes.get(champ) or () if c not in nomenclature(liste)]
        if inconnus:
            codes = ", ".join(nomenclature(liste).termes)
            raise UsageInvalide(
                "choix_inconnu", f"« {champ} » n'est pas dans sa liste.", f"Codes : {codes}."
            )
        return donnes

    return regle


def _papier(
    tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
) -> dict[str, Any]:
    """Un papier expire après avoir été établi."""
    del tx, acteur
    emis, expire = (donnes.get(c, avant.get(c)) for c in ("emis_le", "expire_le"))
    if emis and expire and expire < emis:
        raise RefusMetier(
            "expire_avant_emission",
            "Ce papier expirerait avant d'être établi.",
            "Vérifiez les deux dates sur le papier : elles sont peut-être inversées.",
        )
    return donnes


def _orientation(
    tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
) -> dict[str, Any]:
    """Le dispositif est au catalogue (celui d'une orientation ancienne peut n'y être plus) ; on
    répond après avoir orienté."""
    del acteur
    code = donnes.get("dispositif")
    if code and code != avant.get("dispositif"):
        connus = dispositifs_du_coffre(tx.conn).dispositifs
        if code not in connus:
            raise UsageInvalide(
                "dispositif_inconnu",
                "Ce dispositif n'est pas au catalogue.",
                "Donnez son code (« PACTE-24 »), ou ajoutez-le à la page Annuaire.",
            )
    le, reponse = (donnes.get(c, avant.get(c)) for c in ("le", "reponse_le"))
    if le and reponse and reponse < le:
        raise RefusMetier(
            "reponse_avant_orientation",
            "La réponse serait d'avant l'orientation.",
            "Vérifiez les deux dates.",
        )
    return donnes


_themes = _liste_de_codes("themes", "themes")
_note_d_un_jour = _pas_d_avance("le", "date_future", "Une note ne se date pas d'avance.")

REGLES: dict[str, tuple[Regle, dict[str, Any]]] = {
    "mesure": (_mesure, {}),
    "contact": (
        _pas_d_avance("le", "date_future", "Un contact ne se note pas d'avance."),
        {},
    ),
    "papier": (_papier, {}),
    "orientation_dispositif": (_orientation, {}),
    "note": (_note, {"themes": Codes | None}),
    "projet": (_liste_de_codes("droits_expliques", "droits"), {"droits_expliques": Codes | None}),
    "entretien": (
        _liste_de_codes("droits_expliques", "droits"),
        {
            "droits_expliques": Codes | None,
            "trame": Identifiant | None,
            "reponses": dict[str, str] | None,
        },
    ),
}
"""Règle et arguments propres, par type."""

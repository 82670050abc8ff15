"""L'empreinte des faits imprimés : même contenu, même empreinte, donc pas de nouvelle édition."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date

from ase_parcours.rapports.contenus.natures import HORS_EMPREINTE


def empreinte_des_faits(type_document: str, contenu: object) -> str:
    """SHA-256 hexadécimal de l'écriture canonique du contenu (JSON trié, sans espace, UTF-8).

    Les champs ``hors_empreinte`` (numéro et date d'édition, âge, sceau…) ne comptent pas. Lève
    ``TypeError`` si le contenu porte autre chose que fiches, tuples, textes, nombres et dates.
    """
    forme = {"type": type_document, "contenu": _forme(contenu)}
    canonique = json.dumps(forme, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonique.encode("ascii")).hexdigest()


def _forme(valeur: object) -> object:
    if valeur is None or isinstance(valeur, (bool, int)):
        return valeur
    if isinstance(valeur, str):
        return str(valeur)
    if isinstance(valeur, date):
        return {"date": valeur.isoformat()}
    if isinstance(valeur, tuple):
        return [_forme(v) for v in valeur]
    if is_dataclass(valeur) and not isinstance(valeur, type):
        comptes = (c for c in fields(valeur) if not c.metadata.get(HORS_EMPREINTE))
        return {c.name: _forme(getattr(valeur, c.name)) for c in comptes}
    raise TypeError(f"valeur sans écriture canonique : {type(valeur).__name__}")

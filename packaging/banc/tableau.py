"""Les mesures, montrées : un tableau Markdown de rapports, et le détail en JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from typing import Any

from banc.cadre import Mesure

ENTETE = ("travail", "produit (ms)", "référence (ms)", "rapport", "déduit (ms)", "cible", "tenue")


def markdown(mesures: Sequence[Mesure]) -> str:
    """Tableau des rapports, suivi du chemin du code de chaque référence."""
    lignes = [_rangee(ENTETE), _rangee(["---", *["---:"] * 4, "---", "---"])]
    lignes += [_rangee(_cellules(m)) for m in mesures]
    lignes += ["", "Code mesuré :", ""]
    lignes += [
        f"- {m.ligne.nom} : produit `{m.chemin_produit}`, référence `{m.chemin_reference}`"
        for m in mesures
    ]
    return "\n".join(lignes)


def en_json(mesures: Sequence[Mesure]) -> str:
    """Document JSON : la machine, puis chaque ligne avec tous ses passages."""
    document = {"machine": machine(), "lignes": [_objet(m) for m in mesures]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def machine() -> dict[str, Any]:
    """Ce qui situe une mesure sans identifier le poste."""
    return {
        "systeme": platform.system(),
        "architecture": platform.machine(),
        "coeurs": os.cpu_count(),
        "python": platform.python_version(),
    }


def _cellules(m: Mesure) -> list[str]:
    rapport = "—" if m.rapport is None else _nombre(m.rapport)
    tenue = {None: "—", True: "oui", False: "non"}[m.tenue]
    deduit = _nombre(m.deduit_ms) if m.deduit_ms else "—"
    cible = str(m.ligne.cible or "—")
    durees = [_nombre(m.produit_ms), _nombre(m.reference_ms)]
    return [m.ligne.resume, *durees, rapport, deduit, cible, tenue]


def _objet(m: Mesure) -> dict[str, Any]:
    cible = m.ligne.cible
    return {
        "nom": m.ligne.nom,
        "resume": m.ligne.resume,
        "produit_ms": round(m.produit_ms, 3),
        "reference_ms": round(m.reference_ms, 3),
        "rapport": None if m.rapport is None else round(m.rapport, 3),
        "deduit_ms": round(m.deduit_ms, 3),
        "cible": {"mesure": cible.mesure, "maximum_ms": cible.maximum_ms} if cible else None,
        "tenue": m.tenue,
        "passages": {
            "produit_ms": [round(d * 1000, 3) for d in m.produit],
            "reference_ms": [round(d * 1000, 3) for d in m.reference],
        },
        "chemin_produit": m.chemin_produit,
        "chemin_reference": m.chemin_reference,
    }


def _nombre(valeur: float) -> str:
    return f"{valeur:.2f}".replace(".", ",")


def _rangee(cellules: Sequence[str]) -> str:
    return f"| {' | '.join(cellules)} |"

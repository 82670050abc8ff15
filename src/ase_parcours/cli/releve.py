"""« releve » : ce que les autres ont écrit depuis que l'on est parti. Ne marque rien."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, ouvrir
from ase_parcours.cli.sortie import rendre
from ase_parcours.coffre.lectures.releve import (
    JeuneReleve,
    Releve,
    depuis_l_instant,
    releve_du_compte,
    repere_en_texte,
)
from ase_parcours.coffre.lectures.releve import releve as lire_releve
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.lecture import exiger_lecture


def releve(options: Namespace) -> int:
    """Par jeune : sorties et constats, notes, puis ce que chacun a fait."""
    depuis = _instant(options.depuis) if options.depuis is not None else None
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        compte = seance.coffre.compte.id
        if depuis is None:
            lue = releve_du_compte(conn, compte, aujourd_hui(options))
        else:
            lue = lire_releve(conn, compte, depuis_l_instant(depuis))
    rendre(options, _en_json(lue), [_phrase(j) for j in lue.jeunes])
    return 0


def _instant(texte: str) -> datetime:
    """Un instant ; sans fuseau, celui du poste."""
    try:
        moment = datetime.fromisoformat(texte)
    except ValueError:
        raise UsageInvalide(
            "instant_illisible",
            "L'instant donné ne se lit pas.",
            "Écrivez AAAA-MM-JJ, ou AAAA-MM-JJThh:mm.",
        ) from None
    return moment.astimezone()


def _en_json(lue: Releve) -> dict[str, Any]:
    jeunes = []
    for j in lue.jeunes:
        brut = asdict(j)
        del brut["id"]
        jeunes.append(brut)
    return {"depuis": lue.depuis, "lu": repere_en_texte(lue.lu), "jeunes": jeunes}


def _phrase(j: JeuneReleve) -> str:
    morceaux = []
    if j.faits:
        morceaux.append(", ".join(f"{f.type} du {f.le}" for f in j.faits))
    if j.notes:
        morceaux.append(pluriel(len(j.notes), "note"))
    fois = sum(g.fois for g in j.gestes)
    morceaux.append(pluriel(fois, "écriture"))
    return f"{j.dossier:<18} {j.nom:<28} {' ; '.join(morceaux)}"

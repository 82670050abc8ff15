"""Processus enfant qui lit un ODS avec python-calamine, mémoire et temps plafonnés.

calamine interrompt tout le processus (abort) sur une petite feuille très creuse : il ne tourne
donc jamais dans l'application. La sortie est une suite de lignes JSON :
``{"f": nom, "v": visible}`` ouvre une feuille, ``[numéro, [valeurs]]`` est une ligne,
``{"s": code}`` dit pourquoi une feuille s'arrête, ``{"fin": true}`` termine.
Une date y est ``{"d": "AAAA-MM-JJ"}``.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TextIO

from ase_parcours.echanges.enfant import limiter

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MEMOIRE_MAX = 1 << 30
SECONDES_MAX = 60
LIGNES_MAX = 200_000
COLONNES_MAX = 501
VIDES_DE_SUITE_MAX = 10_000


def principal(arguments: list[str]) -> int:
    """Lit le classeur nommé et écrit ses lignes.

    Rend 0 (lu), 3 (chiffré), 4 (illisible) ou 5 (démesuré).
    """
    limiter(MEMOIRE_MAX, SECONDES_MAX)
    import python_calamine as calamine

    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    try:
        classeur = calamine.CalamineWorkbook.from_path(arguments[0])
        for fiche in classeur.sheets_metadata:
            visible = fiche.visible == calamine.SheetVisibleEnum.Visible
            _ecrire(sys.stdout, {"f": fiche.name, "v": visible})
            if visible and fiche.typ == calamine.SheetTypeEnum.WorkSheet:
                _feuille(sys.stdout, classeur.get_sheet_by_name(fiche.name))
    except calamine.PasswordError:
        return 3
    except calamine.CalamineError as erreur:
        return 5 if "limit exceeded" in str(erreur) else 4
    except (OSError, ValueError):
        return 4
    _ecrire(sys.stdout, {"fin": True})
    return 0


def _feuille(sortie: TextIO, feuille: CalamineSheet) -> None:
    if feuille.start is None:
        return
    # calamine rend les lignes vides du haut, mais pas les colonnes vides de gauche.
    gauche = feuille.start[1]
    vides = ecrites = 0
    for numero, ligne in enumerate(feuille.iter_rows(), start=1):
        valeurs = [_valeur(v) for v in ligne[:COLONNES_MAX]]
        while valeurs and valeurs[-1] is None:
            valeurs.pop()
        if not valeurs:
            vides += 1
            if vides >= VIDES_DE_SUITE_MAX:
                _ecrire(sortie, [numero, []])
                break
            continue
        vides = 0
        ecrites += 1
        _ecrire(sortie, [numero, [None] * gauche + valeurs])
        if ecrites > LIGNES_MAX:
            break


def _valeur(valeur: object) -> object:
    if valeur == "" or valeur is None:
        return None
    if isinstance(valeur, datetime):
        return {"d": valeur.date().isoformat()}
    if isinstance(valeur, date):
        return {"d": valeur.isoformat()}
    if isinstance(valeur, (time, timedelta)):
        return str(valeur)
    return valeur


def _ecrire(sortie: TextIO, objet: object) -> None:
    sortie.write(json.dumps(objet, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(principal(sys.argv[1:]))

"""Le coffre d'exercice : un vrai coffre, dix situations inventées, à refaire à neuf quand on veut.

Ce qui est résolu se lit dans le coffre à chaque fois ; rien n'en est stocké.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre import emplacements, exercice, ouverture
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.dossier import facettes
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.echanges.situations_fictives import Geste, Situation, lire_situations
from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.exercices import FACETTES, Vu, atteint
from ase_parcours.metier.periode import Reperes
from ase_parcours.operations import acces
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.demonstration import feuille
from ase_parcours.operations.seance import Seance

PIECES = "Pièces fictives"
"""Dossier voisin du coffre, où sont les fichiers à verser."""


def creer(dossier: Path, jour: date) -> Seance:
    """Crée le coffre d'exercice dans ``dossier`` et le rend ouvert.

    Lève ``UsageInvalide`` si un coffre est déjà là. Un coffre à demi fait n'est pas laissé.
    """
    compte, secret = acces.COMPTE_EXERCICE, acces.SECRET_EXERCICE
    seance = acces.creer(dossier, compte, secret, jour, parametres=PLANCHER)
    try:
        with seance.coffre.transaction(jour) as tx:
            exercice.marquer(tx.conn, jour)
        for situation in lire_situations(jour):
            jouer(seance, situation.depart, jour)
            if situation.piece is not None:
                _ecrire_la_piece(dossier, situation.piece)
    except BaseException:
        seance.fermer()
        ouverture.defaire_creation(dossier)
        raise
    return seance


def recommencer(dossier: Path, jour: date) -> Seance:
    """Refait à neuf un coffre d'exercice fermé. Lève ``RefusMetier`` si c'en est un vrai."""
    with _ouvrir(dossier, lecture_seule=True):
        pass
    ouverture.defaire_creation(dossier)
    with pannes_traduites(dossier):
        # Les saisies laissées étaient celles d'un compte qui n'est plus.
        for saisies in dossier.glob(f"{emplacements.BROUILLONS}*"):
            saisies.unlink(missing_ok=True)
    return creer(dossier, jour)


def s_exercer(dossier: Path, jour: date) -> Seance:
    """Ouvre le coffre d'exercice de ``dossier``, ou le crée s'il n'y en a pas.

    Lève ``RefusMetier`` si le coffre qui est là en est un vrai.
    """
    return _ouvrir(dossier) if acces.est_un_coffre(dossier) else creer(dossier, jour)


def _ouvrir(dossier: Path, *, lecture_seule: bool = False) -> Seance:
    entree = (acces.COMPTE_EXERCICE, acces.SECRET_EXERCICE)
    seance = acces.ouvrir(dossier, *entree, lecture_seule=lecture_seule)
    if seance.exercice is not None:
        return seance
    seance.fermer()
    raise RefusMetier(
        "pas_un_exercice",
        "Ce coffre n'est pas un coffre d'exercice.",
        "Rien n'a été changé : seul un coffre d'exercice se refait à neuf.",
    )


def chemin_de_la_piece(coffre: Path, piece: str) -> Path:
    """Où est le fichier à verser d'une situation."""
    return coffre.parent / PIECES / f"{piece}.pdf"


def _ecrire_la_piece(coffre: Path, piece: str) -> None:
    chemin = chemin_de_la_piece(coffre, piece)
    with pannes_traduites(coffre.parent):
        chemin.parent.mkdir(parents=True, exist_ok=True)
    ecrire_atomique(chemin, base64.b64decode(feuille(piece)))


# --- Jouer des gestes ---------------------------------------------------------------------------


def jouer(seance: Seance, gestes: Iterable[Geste], jour: date) -> None:
    """Exécute des gestes écrits, l'un après l'autre : le suivant peut désigner ce que fait
    celui d'avant."""
    for nom, arguments in gestes:
        seance.faire(nom, _resoudre(seance, arguments), jour)


def _resoudre(seance: Seance, arguments: Mapping[str, Any]) -> dict[str, Any]:
    resolus = dict(arguments)
    if resolus.get("contenu") == "@feuille":
        resolus["contenu"] = feuille("Bail signé")
    designee = resolus.get("solution")
    if designee is not None:
        resolus["solution"] = _solution(seance, *designee.removeprefix("@").split("/"))
    return resolus


def _solution(seance: Seance, dossier: str, code: str) -> str:
    requete = (
        "SELECT s.id FROM solution AS s JOIN jeune AS j ON j.id = s.jeune"
        " WHERE j.dossier = ? AND s.code = ? ORDER BY s.cree DESC LIMIT 1"
    )
    with seance.lire() as conn:
        return str(conn.exec_driver_sql(requete, (dossier, code)).scalar_one())


# --- Où l'on en est -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Etat:
    """Une situation, l'identifiant de son jeune (``None`` si le dossier n'est plus là), et si son
    but est atteint."""

    situation: Situation
    jeune: str | None
    resolue: bool


def etats(
    conn: Connection, situations: Sequence[Situation], jour: date, reperes: Reperes
) -> tuple[Etat, ...]:
    """L'état de chaque situation, lu dans le coffre."""
    jeunes = {s.code: identifiant_du_jeune(conn, s.dossiers[0]) for s in situations}
    connus = [j for j in jeunes.values() if j is not None]
    vus = dict(_vus(conn, connus, jour, reperes))
    return tuple(
        Etat(s, jeune, jeune in vus and atteint(s.but, vus[jeune]))
        for s in situations
        for jeune in (jeunes[s.code],)
    )


def _vus(
    conn: Connection, jeunes: Sequence[str], jour: date, reperes: Reperes
) -> Iterator[tuple[str, Vu]]:
    for ligne in lister(conn, jour, reperes, clos=True, jeunes=jeunes):
        dossiers = frozenset((ligne.dossier, *ligne.autres_dossiers))
        yield ligne.id, Vu(ligne.evaluation, dossiers, facettes(conn, ligne.id, FACETTES))


# --- Le fascicule -------------------------------------------------------------------------------


def fascicule(jour: date) -> str:
    """Les dix situations et leurs solutions, en Markdown."""
    parties = ["# Exercices : dix situations à résoudre\n\nToutes les personnes sont inventées.\n"]
    for rang, s in enumerate(lire_situations(jour), start=1):
        pas = "\n".join(f"{n}. {x}" for n, x in enumerate(s.pas, start=1))
        parties.append(
            f"## {rang}. {s.titre}\n\nDossier : {', '.join(s.dossiers)}\n\n"
            + s.enonce.replace("\n", "\n\n")
            + f"\n\n### Solution\n\n{pas}\n\nCe qui ne suffit pas : {s.fausse_phrase}\n\n"
            f"Pourquoi : {s.pourquoi}\n\n{s.regle}\n"
        )
    return "\n".join(parties)

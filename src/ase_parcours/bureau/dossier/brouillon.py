"""Une piste en cours de saisie : ce qu'elle donnerait, et ce qu'il faudrait écrire. Sans Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.phrases import raison
from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.hebergement import (
    FIN_INCONNUE,
    Etat,
    PasEtat,
    Solution,
    preuve_nommee,
)

NOUVELLE = "brouillon"
"""Identifiant, en mémoire seulement, d'une piste qui n'est pas encore écrite."""


@dataclass(frozen=True, slots=True)
class Brouillon:
    """Les champs du formulaire, lus. ``loyer`` en centimes par mois ; ``fin`` est le jour du
    départ, absente quand il n'y en a pas ou qu'on ne sait pas (``fin_inconnue``)."""

    code: str
    gestionnaire: str | None = None
    debut: date | None = None
    fin: date | None = None
    fin_inconnue: bool = False
    etat: Etat = Etat.ENVISAGEE
    etat_le: date | None = None
    loyer: int | None = None
    preuve: str | None = None

    @staticmethod
    def de(s: Solution, aujourd_hui: date) -> Brouillon:
        """Le brouillon d'une solution telle qu'elle est."""
        pas = s.pas_courant(aujourd_hui)
        return Brouillon(
            s.code,
            s.gestionnaire,
            s.debut,
            s.fin,
            s.fin_inconnue,
            pas.etat if pas else Etat.ENVISAGEE,
            pas.le if pas else None,
            s.loyer,
            s.preuve,
        )


def en_solution(b: Brouillon, avant: Solution | None, aujourd_hui: date) -> Solution:
    """La solution que le brouillon décrit, ``avant`` gardant ce qu'il ne touche pas.

    Un champ changé tranche son conflit : les valeurs gardées le suivent.
    """
    base = avant or Solution(NOUVELLE, b.code, (), None, None)
    champs: dict[str, Any] = {
        "code": b.code,
        "gestionnaire": b.gestionnaire,
        "debut": b.debut,
        "fin": b.fin,
        "fin_inconnue": b.fin_inconnue,
        "loyer": b.loyer,
        "preuve": preuve_nommee(b.preuve),
    }
    if avant is None or _etat_change(b, avant, aujourd_hui):
        champs["etats"] = (*base.etats, PasEtat(b.etat, b.etat_le or aujourd_hui))
    changes = {c: v for c, v in champs.items() if getattr(base, c) != v}
    if changes.keys() & {"fin", "fin_inconnue"}:
        changes |= {"fin": b.fin, "fin_inconnue": b.fin_inconnue}
    variantes = tuple(replace(v, **changes) for v in base.variantes)
    return replace(base, **changes, variantes=variantes)


def essayer(b: Brouillon, avant: Solution | None, e: Evaluation) -> Evaluation:
    """La garantie si le brouillon était enregistré, rien n'étant écrit."""
    nouvelle = en_solution(b, avant, e.aujourd_hui)
    if avant is None:
        solutions = (*e.faits.solutions, nouvelle)
    else:
        solutions = tuple(nouvelle if s.id == avant.id else s for s in e.faits.solutions)
    return evaluer(replace(e.faits, solutions=solutions), e.aujourd_hui, e.reperes)


def arguments(
    b: Brouillon, avant: Solution | None, dossier: str, aujourd_hui: date
) -> dict[str, Any]:
    """Arguments d'``enregistrer_solution`` : tout pour une piste neuve, sinon ce qui change."""
    voulus: dict[str, Any] = {
        "code": b.code,
        "gestionnaire": b.gestionnaire,
        "debut": b.debut.isoformat() if b.debut else None,
        "fin": _fin(b.fin, b.fin_inconnue),
        "loyer": b.loyer,
        "preuve": b.preuve,
    }
    if avant is None:
        a_ecrire = {c: v for c, v in voulus.items() if v is not None}
    else:
        connus = {
            "code": avant.code,
            "gestionnaire": avant.gestionnaire,
            "debut": avant.debut.isoformat() if avant.debut else None,
            "fin": _fin(avant.fin, avant.fin_inconnue),
            "loyer": avant.loyer,
            "preuve": avant.preuve,
        }
        a_ecrire = {c: v for c, v in voulus.items() if v != connus[c]}
        if a_ecrire or _etat_change(b, avant, aujourd_hui):
            a_ecrire["solution"] = avant.id
    if avant is None or _etat_change(b, avant, aujourd_hui):
        a_ecrire["etat"] = b.etat.value
        a_ecrire["etat_le"] = (b.etat_le or aujourd_hui).isoformat()
    return {"jeune": dossier, **a_ecrire} if a_ecrire else {}


def faute_d_ordre(avant: Solution, le: date, aujourd_hui: date) -> str:
    """Pourquoi un état daté de ``le`` ne deviendrait pas l'état courant ; vide s'il le devient.

    L'état courant est le dernier en date : un pas plus ancien s'ajouterait derrière lui.
    """
    pas = avant.pas_courant(aujourd_hui)
    if pas is None or le >= pas.le:
        return ""
    depuis = f"« {pas.etat.value} » depuis le {fr.date_longue(pas.le)}"
    return f"La piste est {depuis} : donnez ce jour-là ou un jour d’après."


def _etat_change(b: Brouillon, avant: Solution, aujourd_hui: date) -> bool:
    pas = avant.pas_courant(aujourd_hui)
    if pas is None:
        return True
    return b.etat is not pas.etat or (b.etat_le is not None and b.etat_le != pas.le)


def _fin(fin: date | None, inconnue: bool) -> str | None:
    if inconnue:
        return FIN_INCONNUE
    return fin.isoformat() if fin else None


def faute_de_fin(debut: date | None, fin: date | None) -> str:
    """Ce qui manque à une fin datée ; vide si elle va."""
    if fin is None:
        return "Donnez le jour du départ, ou choisissez « sans fin »."
    if debut is not None and fin <= debut:
        return "Le départ vient au plus tôt le lendemain du début."
    return ""


def effet(avant: Evaluation, essai: Evaluation) -> str:
    """Ce que la saisie change, en nuits."""
    gagnees = avant.nuits_decouvertes - essai.nuits_decouvertes
    if gagnees > 0:
        change = f"{fr.pluriel(gagnees, 'nuit')} de plus avec un toit. "
    elif gagnees < 0:
        change = f"{fr.pluriel(-gagnees, 'nuit')} de moins avec un toit. "
    else:
        change = ""
    return f"{change}{raison(essai)}"

"""Les pièces qu'un jeu de règles exige, comparées aux papiers du dossier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.papiers import EtatPapier, Papier, ReglesPapiers, etat
from ase_parcours.metier.regles.modele import JeuDeRegles, PieceExigee

TROP_VIEUX = "trop ancien"
PAS_TENUE = "à fournir"
"""Le dossier ne tient pas ce papier : on ne sait pas si le jeune l'a."""


class PieceExaminee(NamedTuple):
    """Une pièce et où l'on en est : l'état du papier, « trop ancien », ou « à fournir »."""

    piece: PieceExigee
    etat: str

    @property
    def presente(self) -> bool:
        """Vrai si le papier est là et vaut encore."""
        return self.etat in (EtatPapier.RECU, EtatPapier.EXPIRE_BIENTOT)


def pieces(
    jeu: JeuDeRegles, papiers: Sequence[Papier], au: date, regles: ReglesPapiers
) -> tuple[PieceExaminee, ...]:
    """Chaque pièce du jeu ; ``validite`` compte depuis le jour où le papier a été établi."""
    return tuple(PieceExaminee(p, _etat(p, papiers, au, regles)) for p in jeu.pieces)


def _etat(p: PieceExigee, papiers: Sequence[Papier], au: date, regles: ReglesPapiers) -> str:
    if not p.papier:
        return PAS_TENUE
    siens = [x for x in papiers if x.code == p.papier]
    etats = [_d_un_papier(x, p.validite, au, regles) for x in siens]
    ordre = (EtatPapier.RECU, EtatPapier.EXPIRE_BIENTOT, EtatPapier.DEMANDE, TROP_VIEUX)
    trouve = next((e for e in ordre if e in etats), None)
    return trouve or (EtatPapier.EXPIRE if EtatPapier.EXPIRE in etats else EtatPapier.MANQUANT)


def _d_un_papier(x: Papier, validite: int | None, au: date, regles: ReglesPapiers) -> str:
    lu = etat(x, au, regles)
    etabli = x.emis_le or x.recu_le
    perime = (
        validite is not None
        and etabli is not None
        and lu in (EtatPapier.RECU, EtatPapier.EXPIRE_BIENTOT)
        and ajouter_mois(etabli, validite) < au
    )
    return TROP_VIEUX if perime else lu

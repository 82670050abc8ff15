"""Les pistes et les preuves d'un dossier, telles que les documents les impriment."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.pieces import Piece
from ase_parcours.francais import date_courte
from ase_parcours.metier.garantie import Evaluation, couverture_si_admise
from ase_parcours.metier.hebergement import (
    ETATS_ACQUIS,
    ETATS_PISTE,
    Classe,
    Couvre,
    Etat,
    Solution,
    couverture,
)
from ase_parcours.metier.nuits import Couverture, Plage
from ase_parcours.rapports.contenus.attestation import SolutionCouvrante
from ase_parcours.rapports.contenus.communs import GroupePiste, PieceVersee, Piste


def pistes(vue: VueDossier) -> list[Piste]:
    """Les pistes : confirmées, vivantes, écartées."""
    e = vue.ligne.evaluation
    rang = {GroupePiste.CONFIRMEE: 0, GroupePiste.VIVANTE: 1, GroupePiste.ECARTEE: 2}
    pistes = [_piste(s, vue, e) for s in e.faits.solutions]
    return sorted(pistes, key=lambda p: (rang[p.groupe], p.debut or date.max))


def _piste(s: Solution, vue: VueDossier, e: Evaluation) -> Piste:
    etat = s.etat(e.aujourd_hui)
    groupe = (
        GroupePiste.CONFIRMEE
        if etat in ETATS_ACQUIS
        else GroupePiste.VIVANTE
        if etat in ETATS_PISTE
        else GroupePiste.ECARTEE
    )
    return Piste(
        nature=e.reperes.natures[s.code].court,
        gestionnaire=s.gestionnaire or "",
        etat=str(etat) if etat else "on ne sait pas",
        groupe=groupe,
        debut=s.debut,
        fin=s.fin,
        fin_inconnue=s.fin_inconnue,
        couvre=_couvre(s, e, etat),
        preuve=s.preuve or "",
        piece=_piece_versee(vue, s),
        suite=_suite(s, etat),
    )


def _couvre(s: Solution, e: Evaluation, etat: Etat | None) -> Couverture | None:
    if e.sortie.le is None:
        return None
    trouve: Couvre | None
    if etat in ETATS_PISTE:
        trouve = couverture_si_admise(s, e)
    else:
        trouve = couverture(s, e.reperes.natures, e.aujourd_hui, e.sortie.le)
    if trouve is None or trouve.fin <= e.sortie.le:
        return None
    durable = trouve.classe is Classe.DURABLE
    return Couverture.DURABLE if durable else Couverture.PROVISOIRE


def _suite(s: Solution, etat: Etat | None) -> str:
    if etat is Etat.REFUSEE:
        return s.motif_refus or "refus, motif à écrire"
    restantes = sorted((x for x in s.etapes if not x.faite), key=lambda x: x.le or date.max)
    if not restantes:
        return ""
    etape = restantes[0]
    return f"{etape.libelle}, le {date_courte(etape.le)}" if etape.le else etape.libelle


def _piece_versee(vue: VueDossier, s: Solution) -> PieceVersee | None:
    piece = _piece(vue, s.id)
    if piece is None:
        return None
    detenteur = "" if piece.detenue else "un autre poste"
    return PieceVersee(piece.sha256, date.fromisoformat(piece.date), detenteur)


def _piece(vue: VueDossier, solution: str) -> Piece | None:
    return next((p for p in vue.pieces if p.solution == solution), None)


def couvertures(vue: VueDossier, plages: tuple[Plage, ...]) -> list[SolutionCouvrante]:
    """Les solutions qui couvrent les nuits attestées, preuves versées à l'appui."""
    e = vue.ligne.evaluation
    retenues: dict[str, Couverture] = {}
    for plage in plages:
        if plage.solution is not None:
            retenues.setdefault(plage.solution, plage.couverture)
    couvrantes = []
    for s in e.faits.solutions:
        piece = _piece_versee(vue, s)
        if s.id in retenues and piece is not None and s.debut is not None:
            nature = e.reperes.natures[s.code]
            couvrantes.append(
                SolutionCouvrante(
                    nature.libelle,
                    s.gestionnaire or "",
                    s.debut,
                    s.fin,
                    s.preuve or "",
                    piece,
                    retenues[s.id],
                )
            )
    return couvrantes

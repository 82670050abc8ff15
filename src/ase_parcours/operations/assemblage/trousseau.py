"""Du dossier au trousseau : ses papiers, ses pièces dans l'ordre, préparées pour le papier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.papiers import papiers_du_dossier, trousseau_du_dossier
from ase_parcours.coffre.pieces import Piece, octets_de
from ase_parcours.echanges.pieces.papier import Prepare, preparer
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier import papiers as regle
from ase_parcours.metier.papiers import EtatPapier
from ase_parcours.operations.assemblage import commun as assemblage
from ase_parcours.rapports.contenus.communs import EnTete
from ase_parcours.rapports.contenus.trousseau import PapierListe, PieceJointe, Trousseau
from ase_parcours.referentiels.papiers import regles_des_papiers


@dataclass(frozen=True, slots=True)
class PieceDuTrousseau:
    """Une pièce à sa place. ``court`` : le mot qui nomme son fichier, jamais une personne."""

    rang: int
    piece: Piece
    nom: str
    court: str
    complement: str = ""


def pieces_du_trousseau(vue: VueDossier) -> tuple[PieceDuTrousseau, ...]:
    """Les papiers dans l'ordre de leur liste, puis les preuves de logement, puis le reste.

    L'exemplaire signé d'un trousseau n'entre pas dans le suivant.
    """
    triees = sorted(_nommees(vue), key=lambda x: (x[0], x[1].date, x[1].id))
    return tuple(
        PieceDuTrousseau(rang, piece, nom, court, complement)
        for rang, (_, piece, nom, court, complement) in enumerate(triees, start=1)
    )


_Nommee = tuple[tuple[int, int], Piece, str, str, str]


def _nommees(vue: VueDossier) -> Iterator[_Nommee]:
    papiers = {p.id: p for p in papiers_du_dossier(vue)}
    codes = {a.code: (i, a.libelle) for i, a in enumerate(regles_des_papiers().attendus)}
    editions = {e["id"]: e for e in vue.facettes["edition"]}
    solutions = {s.id: s for s in vue.ligne.evaluation.faits.solutions}
    natures = vue.ligne.evaluation.reperes.natures
    for piece in vue.pieces:
        if (papier := papiers.get(piece.papier or "")) is not None:
            rang, court = codes.get(papier.code, (len(codes), "papier"))
            dite = (
                piece.nom
                if piece.nom.lower() not in (papier.mot.lower(), papier.code.lower(), "pièce")
                else ""
            )
            yield (0, rang), piece, papier.mot, court, dite
        elif (edition := editions.get(piece.edition or "")) is not None:
            if edition["type"] != "trousseau":
                titre = _TITRES.get(edition["type"], "Document")
                signe = f"exemplaire signé de l’édition {edition['numero']}"
                yield (2, 0), piece, titre, f"{titre} signé", signe
        elif (solution := solutions.get(piece.solution or "")) is not None:
            court = natures[solution.code].court
            yield (1, 0), piece, piece.nom, court, f"preuve : {court.lower()}"
        else:
            yield (3, 0), piece, piece.nom, "pièce", ""


_TITRES = {"plan_transition": "Plan de transition", "attestation": "Attestation"}


def trousseau(conn: Connection, vue: VueDossier, en_tete: EnTete, jour: date) -> Trousseau:
    """Le contenu du trousseau, ses pièces préparées. Rien ne le fait échouer : une pièce qui ne se
    joint pas est listée avec sa raison."""
    pieces = pieces_du_trousseau(vue)
    personne = assemblage.personne_du_dossier(vue)
    jointes = tuple(_jointe(conn, p) for p in pieces)
    signent = assemblage.signatures(personne)[:2]
    return Trousseau(
        en_tete=en_tete,
        personne=personne,
        sortie=vue.ligne.evaluation.sortie.le,
        papiers=tuple(_liste(vue, pieces, jour)),
        pieces=jointes,
        signatures=signent,
    )


def _jointe(conn: Connection, place: PieceDuTrousseau) -> PieceJointe:
    prepare = _preparee(conn, place.piece)
    return PieceJointe(
        place.rang,
        place.nom,
        place.piece.sha256,
        prepare.pages,
        place.complement,
        prepare.raison,
        prepare.octets,
    )


def _preparee(conn: Connection, piece: Piece) -> Prepare:
    if not piece.detenue:
        return Prepare(raison="la pièce est sur un autre poste")
    try:
        octets = octets_de(conn, piece.sha256)
    except FichierAbime:
        return Prepare(raison="la pièce ne correspond plus à son empreinte")
    return preparer(octets, piece.genre)


def _liste(
    vue: VueDossier, pieces: Sequence[PieceDuTrousseau], jour: date
) -> Iterator[PapierListe]:
    """Les papiers du dossier dans l'ordre de la liste, puis ceux qui manquent."""
    regles = regles_des_papiers()
    ordre = {a.code: i for i, a in enumerate(regles.attendus)}
    presents = sorted(papiers_du_dossier(vue), key=lambda p: ordre.get(p.code, len(ordre)))
    for p in presents:
        rangs = tuple(x.rang for x in pieces if x.piece.papier == p.id)
        etat = regle.etat(p, jour, regles)
        nom = f"{p.mot}\n{p.precision}" if p.precision else p.mot
        yield PapierListe(
            nom, etat.value, etat.present, p.original_au_jeune or "inconnu", p.expire_le, rangs
        )
    for besoin in trousseau_du_dossier(vue, jour):
        if besoin.papier is None:
            sait = besoin.concerne == "oui"
            dit = EtatPapier.MANQUANT.value if sait else "on ne sait pas s’il le faut"
            yield PapierListe(besoin.attendu.libelle, dit, False)

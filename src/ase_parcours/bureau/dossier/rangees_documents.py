"""Les rangées de la page Documents : papiers par état, fichiers, et leurs mots. Sans Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.coffre.lectures.papiers import papiers_du_dossier
from ase_parcours.coffre.pieces import Piece
from ase_parcours.metier.hebergement import Natures
from ase_parcours.metier.papiers import (
    CONTENUS_ACTIFS,
    RANGS,
    EtatPapier,
    Papier,
    etat,
    renouvellement_demande,
)
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.referentiels.papiers import regles_des_papiers

COLONNES_PAPIERS = ("Papier", "État", "Expire le", "Original", "Fichiers")
COLONNES = ("Pièce", "Montre", "Versée le", "Taille", "Genre", "Où")
GENRES = {
    "application/pdf": ("PDF", ".pdf"),
    "image/png": ("image PNG", ".png"),
    "image/jpeg": ("image JPEG", ".jpg"),
    "image/tiff": ("image TIFF", ".tif"),
    "image/heic": ("image HEIC", ".heic"),
}
_ORIGINAUX = {"oui": "remis au jeune", "non": "au foyer"}


def papiers_par_etat(e: EtatDossier, aujourd_hui: date) -> list[Papier]:
    """Les papiers du dossier, ce qui demande un geste d'abord."""
    regles = regles_des_papiers()
    return sorted(
        papiers_du_dossier(e.vue),
        key=lambda p: (RANGS[etat(p, aujourd_hui, regles)], p.expire_le or date.max, p.mot),
    )


def rangee_papier(p: Papier, aujourd_hui: date) -> tuple[str, ...]:
    """Une rangée de la table des papiers."""
    regles = regles_des_papiers()
    ou = etat(p, aujourd_hui, regles)
    dit = ou.value
    if ou is EtatPapier.DEMANDE and p.demande_le is not None:
        dit = f"demandé le {fr.date_courte(p.demande_le)}"
    elif renouvellement_demande(p, aujourd_hui, regles):
        dit = f"{dit}, redemandé"
    expire = fr.date_courte(p.expire_le) if p.expire_le else ""
    nom = f"{p.mot}, {p.precision}" if p.precision else p.mot
    original = _ORIGINAUX.get(p.original_au_jeune or "", fr.ON_NE_SAIT_PAS)
    fichiers = fr.nombre(p.fichiers) if p.fichiers else "aucun"
    return nom, dit, expire, original, fichiers


def rangee_piece(piece: Piece, e: EtatDossier, natures: Natures) -> tuple[str, ...]:
    """Une rangée de la table des fichiers."""
    genre = GENRES.get(piece.genre, (piece.genre, ""))[0]
    return (
        piece.nom,
        montre(piece, e, natures),
        fr.date_courte(date.fromisoformat(piece.date)),
        taille_lisible(piece.taille),
        f"{genre}, contenu actif" if piece.actif else genre,
        "ici" if piece.detenue else "sur un autre poste",
    )


def montre(piece: Piece, e: EtatDossier, natures: Natures) -> str:
    """Ce que montre une pièce : un papier, une solution, un document signé, ou rien de dit."""
    dits = [p.mot for p in papiers_du_dossier(e.vue) if p.id == piece.papier]
    solution = e.solution(piece.solution) if piece.solution else None
    if solution is not None:
        dits.append(natures[solution.code].court)
    dits += [f"{nom_edition(x)}, signé" for x in editions(e) if x["id"] == piece.edition]
    return ", ".join(dits)


def editions(e: EtatDossier) -> Sequence[Mapping[str, object]]:
    """Les éditions du dossier, la dernière d'abord."""
    return tuple(reversed(e.vue.facettes["edition"]))


def nom_edition(edition: Mapping[str, object]) -> str:
    """« Plan de transition, édition 3 »."""
    type_ = str(edition["type"])
    fiche = CATALOGUE.get(type_)
    return f"{fiche.intitule if fiche else type_}, édition {edition['numero']}"


def avertissement(piece: Piece) -> str:
    """Ce qu'il faut savoir avant d'ouvrir une pièce ailleurs ; vide si rien."""
    if not piece.actif:
        return ""
    dits = fr.enumeration([CONTENUS_ACTIFS.get(a, a) for a in piece.actif])
    return f"Ce PDF contient {dits}. Rien n’en est exécuté ici ; ailleurs, prudence."


def taille_lisible(octets: int) -> str:
    """« 812 ko », « 1,4 Mo »."""
    if octets < 1024 * 1024:
        return f"{fr.nombre(max(1, round(octets / 1024)))}{fr.INSECABLE}ko"
    return f"{octets / 1024 / 1024:.1f}".replace(".", ",") + f"{fr.INSECABLE}Mo"

"""Trousseau de départ : le sommaire, la liste à signer, puis chaque pièce à la suite."""

from __future__ import annotations

from collections.abc import Iterator

from ase_parcours import francais
from ase_parcours.rapports import phrases
from ase_parcours.rapports.annexes import Annexe
from ase_parcours.rapports.contenus.trousseau import PapierListe, PieceJointe, Trousseau
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, Riche, doux, gras, riche

TYPE = "trousseau"
TITRE = "Trousseau de départ"

_ORIGINAUX = {"oui": "déjà remis", "non": "à remettre"}


def annexes(trousseau: Trousseau) -> list[Annexe]:
    """Les pièces à joindre, dans l'ordre du sommaire."""
    return [Annexe(f"Pièce {p.rang} · {p.nom}", p.pages, p.octets) for p in trousseau.jointes]


def plan_du_document(trousseau: Trousseau) -> list[Bloc]:
    """Les blocs de la garde, du sommaire et de la liste à signer."""
    return [
        *_garde(trousseau),
        *_sommaire(trousseau),
        *_liste(trousseau),
        *commun.signatures(trousseau.en_tete, trousseau.signatures),
    ]


def _garde(t: Trousseau) -> list[Bloc]:
    personne = t.personne
    ne = phrases.naissance(personne)
    qui = gras(personne.nom_complet) + f", {ne}, dossier {personne.dossier}"
    depart = "Date de sortie inconnue."
    if t.sortie is not None:
        depart = f"Sortie le {francais.date_longue(t.sortie)}."
    la = sum(p.present for p in t.papiers)
    papiers = francais.pluriel(len(t.papiers), "papier")
    compte = f"{papiers}, {francais.pluriel(la, 'présent')} ; "
    compte += francais.pluriel(len(t.jointes), "pièce jointe", "pièces jointes")
    dehors = len(t.pieces) - len(t.jointes)
    if dehors:
        compte += f", {francais.pluriel(dehors, 'non jointe')}"
    jour = francais.date_longue(t.en_tete.date_edition)
    return [
        Bloc(paragraphe(TITRE, style.TITRE)),
        Bloc(paragraphe(qui, style.PERSONNE), 4),
        Bloc(paragraphe(f"{depart} Trousseau du {jour}.", style.TEXTE), 6),
        Bloc(paragraphe(f"{compte}.", style.TEXTE), 2),
        Bloc(paragraphe(_CONSIGNE, style.TEXTE_DOUX), 6),
    ]


_CONSIGNE = (
    "Gardez les originaux à l’abri et au sec. Ces copies servent si un original se perd ; les "
    "administrations peuvent demander à voir l’original."
)


def _sommaire(t: Trousseau) -> list[Bloc]:
    if not t.pieces:
        vide = "Aucune pièce n’est versée au dossier : la liste des papiers suit."
        return blocs.section("Sommaire", paragraphe(vide, style.TEXTE), ecart=4)
    colonnes = (Colonne("", 0, "N°"), Colonne("Pièce", 22), Colonne("Page", 330))
    tableau = Tableau(colonnes, list(_lignes_du_sommaire(t)), entete=1)
    return blocs.section("Sommaire", tableau)


def _lignes_du_sommaire(t: Trousseau) -> Iterator[tuple[Ecrit, ...]]:
    page = t.pages_avant + 1
    for p in t.pieces:
        if p.non_jointe:
            yield gras(str(p.rang)), _nom(p), f"non joint : {p.non_jointe}"
            continue
        yield gras(str(p.rang)), _nom(p), francais.nombre(page)
        page += p.pages


def _nom(piece: PieceJointe) -> Riche:
    suite = doux(f"\n{piece.complement}") if piece.complement else riche("")
    return gras(piece.nom) + suite


def _liste(t: Trousseau) -> list[Bloc]:
    colonnes = (
        Colonne("Papier", 0),
        Colonne("État", 170),
        Colonne("Original", 290),
        Colonne("Copie", 358),
        Colonne("Remis", 420),
    )
    tableau = Tableau(colonnes, [_ligne(p) for p in t.papiers], marge=4.5)
    tete, *reste = blocs.section("Papiers remis", tableau, complement="liste à signer")
    return [Bloc(tete.flux, tete.avant, tete.lie, saut=True), *reste]


def _ligne(papier: PapierListe) -> tuple[Ecrit, ...]:
    original = _ORIGINAUX.get(papier.original, francais.ON_NE_SAIT_PAS)
    pieces = ", ".join(str(r) for r in papier.rangs)
    copie = f"pièce {pieces}" if pieces else "aucune"
    if not papier.present and not papier.rangs:
        original, copie = "—", "—"
    expire = ""
    if papier.expire_le is not None:
        expire = f"\njusqu’au {francais.date_courte(papier.expire_le)}"
    return (
        gras(papier.nom),
        riche(papier.etat) + doux(expire),
        original,
        copie,
        f"☐ oui{francais.INSECABLE * 3}☐ non",
    )


DOCUMENT = TypeDocument(
    TYPE,
    Trousseau,
    lambda _: TITRE,
    plan_du_document,
    lambda _: TITRE.lower(),
    suite=annexes,
)

"""Opérations sur les pièces : verser des octets au coffre, les classer, les retirer."""

from __future__ import annotations

import base64
from hashlib import sha256
from pathlib import Path
from typing import Any

from ase_parcours.coffre.pieces import TAILLE_MAX, lire_fichier, verser_octets
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.echanges.pieces.genres import genre_du_contenu
from ase_parcours.echanges.pieces.images import dimensions
from ase_parcours.echanges.pieces.pdf import examiner_pdf
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.francais import enumeration
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.hebergement import preuve_nommee
from ase_parcours.metier.papiers import CONTENUS_ACTIFS
from ase_parcours.operations.commun import entite_connue, evaluation, jeune_connu
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Identifiant, Nomme

_ILLISIBLES = {
    "protege": (
        "piece_pdf_protege",
        "Ce PDF demande un mot de passe : il est gardé tel quel, mais ne se montrera pas ici.",
    ),
    "abime": (
        "piece_pdf_abime",
        "Ce PDF est abîmé : il est gardé tel quel, mais ne se montrera peut-être pas.",
    ),
    "demesure": (
        "piece_pdf_demesure",
        "Ce PDF demande trop de mémoire ou de temps pour être examiné : il est gardé tel quel.",
    ),
}


class VerserPiece(Arguments):
    """Verse les octets d'une pièce au coffre, par ``fichier`` ou par ``contenu`` (base64).

    ``solution`` : la pièce prouve cette solution ; ``papier`` : elle montre ce papier ;
    ``edition`` : elle est la version signée de cette édition. 20 Mo au plus ; PDF ou image.
    """

    jeune: Dossier
    nom: Nomme | None = None
    solution: Identifiant | None = None
    papier: Identifiant | None = None
    edition: Identifiant | None = None
    fichier: str | None = None
    contenu: str | None = None


@operation(Permission.ECRIRE)
def verser_piece(tx: Transaction, acteur: Acteur, a: VerserPiece) -> Resultat:
    """Verse une pièce : ses octets sont chiffrés dans le coffre, son empreinte entre au journal."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    liens = _liens(tx, jeune, {t: getattr(a, t) for t in LIENS})
    octets = _octets(a)
    genre = genre_du_contenu(octets)
    actif, alertes = _examiner(octets, genre)
    empreinte = sha256(octets).hexdigest()
    if _deja_versee(tx, jeune, empreinte):
        texte = "Ce même fichier est déjà dans le dossier ; il y est maintenant deux fois."
        alertes.append(Alerte("piece_deja_versee", texte))
    # « néant », « - »… ne nomment aucune preuve : on garde alors le nom attendu.
    nom = preuve_nommee(a.nom) or _nom_attendu(tx, liens) or "pièce"
    verser_octets(tx.conn, empreinte, octets)
    valeurs = {
        **{t: getattr(a, t) for t in LIENS},
        "nom": nom,
        "sha256": empreinte,
        "taille": len(octets),
        "genre": genre,
        "date": tx.aujourd_hui.isoformat(),
        "contenu_actif": actif,
    }
    solution = liens.get("solution")
    with tx.ecrire("verser_piece", jeune) as e:
        piece = e.creer("piece", jeune, valeurs)
        if solution is not None and preuve_nommee(solution["preuve"]) is None:
            # La pièce versée nomme la preuve qui manquait.
            e.modifier(solution["id"], {"preuve": nom})
    resultat = {"piece": piece, "sha256": empreinte, "taille": len(octets), "genre": genre}
    return Resultat(resultat, (*alertes, *evaluation(tx, jeune).alertes))


class ClasserPiece(Arguments):
    """Dit ce que montre une pièce : un papier, la preuve d'une solution, une édition signée.

    Un lien donné à ``null`` est ôté ; un lien absent ne change pas.
    """

    piece: Identifiant
    nom: Nomme | None = None
    solution: Identifiant | None = None
    papier: Identifiant | None = None
    edition: Identifiant | None = None


@operation(Permission.ECRIRE)
def classer_piece(tx: Transaction, acteur: Acteur, a: ClasserPiece) -> Resultat:
    """Classe une pièce déjà versée : un papier, une solution, une édition signée."""
    del acteur
    avant = entite_connue(tx, "piece", a.piece)
    donnes = {c: getattr(a, c) for c in a.model_fields_set - {"piece"}}
    if donnes.get("nom", "-") is None:
        del donnes["nom"]
    if not donnes:
        raise UsageInvalide(
            "classement_vide", "Rien ne dit où classer la pièce.", "Donnez un papier ou une preuve."
        )
    _liens(tx, avant["jeune"], {t: donnes.get(t) for t in LIENS})
    with tx.ecrire("classer_piece", avant["jeune"]) as e:
        e.modifier(a.piece, donnes)
    return Resultat({"piece": a.piece}, evaluation(tx, avant["jeune"]).alertes)


class RetirerPiece(Arguments):
    """Une pièce versée par erreur. Ses octets restent au coffre, et « Annuler » la remet."""

    piece: Identifiant
    motif: Nomme


@operation(Permission.ECRIRE)
def retirer_piece(tx: Transaction, acteur: Acteur, a: RetirerPiece) -> Resultat:
    """Retire une pièce du dossier ; une sortie qu'elle prouvait est alors à revoir."""
    del acteur
    avant = entite_connue(tx, "piece", a.piece)
    with tx.ecrire("retirer_piece", avant["jeune"]) as e:
        e.modifier(a.piece, {"retrait": a.motif})
        e.supprimer(a.piece)
    apres = evaluation(tx, avant["jeune"])
    return Resultat({"piece": a.piece, "statut": apres.statut.value}, apres.alertes)


LIENS = ("solution", "papier", "edition")
"""Ce qu'une pièce peut montrer."""


def _liens(tx: Transaction, jeune: str, voulus: dict[str, str | None]) -> dict[str, dict[str, Any]]:
    """Les rangées visées. Lève ``UsageInvalide`` si l'une est d'un autre dossier."""
    liens = {t: entite_connue(tx, t, i) for t, i in voulus.items() if i}
    if any(rangee["jeune"] != jeune for rangee in liens.values()):
        raise UsageInvalide("entite_autre_jeune", "Cet élément est celui d'un autre dossier.")
    return liens


def _nom_attendu(tx: Transaction, liens: dict[str, dict[str, Any]]) -> str | None:
    if (solution := liens.get("solution")) is not None:
        nature = tx.contexte.reperes.natures[solution["code"]]
        return preuve_nommee(solution["preuve"]) or nature.preuve
    if (papier := liens.get("papier")) is not None:
        return str(papier["nature"])
    if liens.get("edition") is not None:
        return "exemplaire signé"
    return None


def _deja_versee(tx: Transaction, jeune: str, empreinte: str) -> bool:
    trouve = tx.conn.exec_driver_sql(
        "SELECT 1 FROM piece WHERE jeune = ? AND sha256 = ? LIMIT 1", (jeune, empreinte)
    )
    return trouve.first() is not None


def _octets(a: VerserPiece) -> bytes:
    if (a.fichier is None) == (a.contenu is None):
        raise UsageInvalide(
            "piece_sans_contenu", "Donnez « fichier » ou « contenu », l'un des deux."
        )
    if a.fichier is not None:
        return lire_fichier(Path(a.fichier))
    try:
        octets = base64.b64decode(a.contenu or "", validate=True)
    except ValueError:  # binascii.Error, ou des lettres accentuées
        raise UsageInvalide("piece_illisible", "« contenu » n'est pas de la base64.") from None
    if len(octets) > TAILLE_MAX:
        raise RefusMetier("piece_trop_lourde", "La pièce dépasse 20 Mo.", "Allégez-la.")
    return octets


def _examiner(octets: bytes, genre: str) -> tuple[list[str] | None, list[Alerte]]:
    """Le contenu actif (``None`` si l'on ne sait pas) et ce qu'il faut en dire."""
    if genre != "application/pdf":
        if dimensions(octets, genre) is None:
            texte = "Cette image est abîmée : elle est gardée telle quelle, et ne se montrera pas."
            return [], [Alerte("piece_image_abimee", texte)]
        return [], []
    examen = examiner_pdf(octets)
    if examen.actif is None:
        code, texte = _ILLISIBLES[examen.pourquoi]
        return None, [Alerte(code, texte)]
    if not examen.actif:
        return [], []
    contenus = enumeration([CONTENUS_ACTIFS.get(a, a) for a in examen.actif])
    texte = f"Ce PDF contient {contenus}. Il est gardé tel quel et rien n'en est exécuté ici."
    return list(examen.actif), [Alerte("piece_contenu_actif", texte)]

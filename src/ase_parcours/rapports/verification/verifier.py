"""Le point d'entrée : des octets ou un texte entrent, un verdict sort, toujours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime
from ase_parcours.rapports.sceau import Sceau
from ase_parcours.rapports.verification import image, motifs, saisie
from ase_parcours.rapports.verification.emetteur import Emetteur
from ase_parcours.rapports.verification.fichier import verifier_fichier
from ase_parcours.rapports.verification.juger import (
    Connaissances,
    juger_le_papier,
    lire_le_code,
)
from ase_parcours.rapports.verification.modele import (
    PLAFOND,
    EditionConnue,
    Etat,
    Objet,
    Verdict,
)

_PDF = b"%PDF-"
_DEBUT = 1024
"""Où un PDF doit commencer : des octets le précèdent parfois."""
_TEXTE_MAX = 80_000


def verifier(
    entree: bytes | str,
    emetteurs: Iterable[Emetteur],
    editions_connues: Iterable[EditionConnue] = (),
    racines: Iterable[bytes] = (),
) -> Verdict:
    """Le verdict d'un fichier (PDF, image, texte d'un code) ou d'un texte. Ne lève rien.

    ``racines`` : certificats, en DER, dont on répond.
    """
    sait = Connaissances.de(emetteurs, editions_connues, racines)
    if isinstance(entree, str):
        return _texte(entree, sait)
    if len(entree) > PLAFOND:
        return illisible(motifs.trop_gros(PLAFOND))
    if _PDF in entree[:_DEBUT]:
        return verifier_fichier(entree, sait)
    if image.est_une_image(entree):
        return _image(entree, sait)
    return _octets_de_texte(entree, sait)


def lire_borne(chemin: Path) -> bytes:
    """Les octets d'un fichier à vérifier, au plus un de trop. Lève ``EnvironnementRefuse``."""
    try:
        with chemin.open("rb") as flux:
            return flux.read(PLAFOND + 1)
    except OSError:
        raise EnvironnementRefuse(
            "document_introuvable",
            "Le document à vérifier ne se lit pas.",
            "Vérifiez son emplacement et ses droits.",
        ) from None


def verifier_codes(codes: Iterable[str], sait: Connaissances) -> Verdict:
    """Le verdict du premier sceau lu parmi plusieurs codes ; le moins mauvais sinon."""
    verdicts = [_texte(code, sait) for code in codes]
    lus = [v for v in verdicts if v.etat is not Etat.ILLISIBLE]
    return next(iter(lus or verdicts), illisible(motifs.SANS_CODE))


def illisible(motif: str) -> Verdict:
    """Rien à vérifier, et pourquoi."""
    return Verdict(Etat.ILLISIBLE, Objet.INCONNU, motif)


def _texte(texte: str, sait: Connaissances) -> Verdict:
    if not texte.strip():
        return illisible(motifs.VIDE)
    fautes: list[FichierAbime] = []
    for candidat in saisie.candidats(texte):
        lu = lire_le_code(candidat)
        if isinstance(lu, Sceau):
            return juger_le_papier(lu, sait)
        fautes.append(lu)
    dit = f"{fautes[0].message} {fautes[0].conseil}" if fautes else motifs.PAS_UN_PDF
    return Verdict(Etat.ILLISIBLE, Objet.PAPIER, dit)


def _image(octets: bytes, sait: Connaissances) -> Verdict:
    try:
        codes = image.lire_les_codes(octets)
    except FichierAbime as erreur:
        return illisible(f"{erreur.message} {erreur.conseil}")
    return replace(verifier_codes(codes, sait), objet=Objet.PAPIER)


def _octets_de_texte(octets: bytes, sait: Connaissances) -> Verdict:
    if not octets.strip():
        return illisible(motifs.VIDE)
    if len(octets) > _TEXTE_MAX or b"\x00" in octets:
        return illisible(motifs.PAS_UN_PDF)
    try:
        texte = octets.decode("utf-8-sig")
    except UnicodeDecodeError:
        return illisible(motifs.PAS_UN_PDF)
    verdict = _texte(texte, sait)
    dit = verdict.etat is Etat.ILLISIBLE and not saisie.ressemble_a_un_code(texte)
    return illisible(motifs.PAS_UN_PDF) if dit else verdict

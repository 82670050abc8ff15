"""« verifier » : un fichier, une image ou le code d'un sceau, avec ou sans coffre."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, ouvrir
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.erreurs import EnvironnementRefuse, UsageInvalide
from ase_parcours.rapports.verification import motifs
from ase_parcours.rapports.verification.emetteur import Emetteur, ouvrir_fiche
from ase_parcours.rapports.verification.modele import EditionConnue, Verdict
from ase_parcours.rapports.verification.saisie import ressemble_a_un_code

if TYPE_CHECKING:
    from ase_parcours.operations.seance import Seance

_TEXTE_MAX = 80_000
_RACINE_MAX = 1 << 20
_NON_VALIDE = 5


def verifier(options: Namespace) -> int:
    """Rend le verdict ; code 0 s'il est valide, 5 sinon."""
    if options.notice is not None:
        return _ecrire_la_notice(options)
    if options.ecrire_fiche is not None:
        return _ecrire_la_fiche(options)
    if options.nom is not None or options.certificat is not None:
        raise UsageInvalide(
            "fiche_sans_fichier",
            "« --nom » et « --certificat » décrivent une fiche d'émetteur à écrire.",
            "Ajoutez --ecrire-fiche F, ou ôtez-les.",
        )
    if options.cible is None:
        raise UsageInvalide(
            "verifier_sans_objet",
            "Il faut un fichier à vérifier, ou le code d'un sceau.",
            "Donnez-le après la commande ; « - » lit l'entrée.",
        )
    entree = _entree(options)
    fiches = [ouvrir_fiche(chemin(f, "--emetteur")) for f in options.emetteur or ()]
    racines = [r for f in options.racine or () for r in _racines(chemin(f, "--racine"))]
    connus, editions = _du_coffre(options)
    from ase_parcours.rapports.verification.verifier import verifier as juger

    verdict = juger(entree, [*fiches, *connus], editions, racines)
    rendre(options, verdict.en_json(), _phrases(verdict))
    return 0 if verdict.valide else _NON_VALIDE


def _du_coffre(
    options: Namespace,
) -> tuple[tuple[Emetteur, ...], tuple[EditionConnue, ...]]:
    """Ce que sait le coffre, si l'on en donne un : sans ``--coffre``, aucun ne s'ouvre."""
    if options.coffre is None:
        return (), ()
    from ase_parcours.operations.emetteur import editions_connues, emetteurs_connus

    with ouvrir(options, ecriture=False) as seance:
        return emetteurs_connus(seance), editions_connues(seance)


def _entree(options: Namespace) -> bytes | str:
    """Les octets du fichier donné, ou le texte d'un code.

    Lève ``EnvironnementRefuse`` pour un fichier absent.
    """
    from ase_parcours.rapports.verification.verifier import lire_borne

    cible: str = options.cible
    if cible == "-":
        if options.mot_de_passe_fichier == "-":
            raise UsageInvalide(
                "entree_prise",
                "L'entrée ne peut pas donner à la fois le mot de passe et le document.",
                "Donnez le document par son nom.",
            )
        return sys.stdin.buffer.read(_TEXTE_MAX + 1)
    if ressemble_a_un_code(cible) or not cible.strip():
        return cible
    fichier = Path(cible)
    if _existe(fichier) or _a_l_air_d_un_fichier(cible):
        return lire_borne(fichier)
    return cible


def _existe(fichier: Path) -> bool:
    try:
        return fichier.exists()
    except (OSError, ValueError):
        # Un texte collé n'est pas toujours un nom possible.
        return False


def _a_l_air_d_un_fichier(cible: str) -> bool:
    separateurs = {os.sep, os.altsep or os.sep}
    return "\n" not in cible and (bool(Path(cible).suffix) or any(s in cible for s in separateurs))


def _racines(fichier: Path) -> list[bytes]:
    from ase_parcours.rapports.pades_lecture import lire_racines

    return lire_racines(_lire(fichier))


def _lire(fichier: Path) -> bytes:
    try:
        with fichier.open("rb") as flux:
            return flux.read(_RACINE_MAX)
    except OSError:
        raise EnvironnementRefuse(
            "racine_introuvable",
            "Le fichier du certificat ne se lit pas.",
            "Vérifiez son emplacement et ses droits.",
        ) from None


def _phrases(v: Verdict) -> list[str]:
    lignes = [f"{motifs.TITRES[v.etat]}. {v.motif}"]
    if v.emetteur is not None:
        nom = v.emetteur.nom or "clé inconnue ici"
        lignes.append(f"Émetteur : {nom} ({motifs.groupes(v.emetteur.empreinte)})")
    lignes += [f"{mot} : {valeur}" for mot, valeur in motifs.declaration(v)]
    lignes += v.precisions
    lignes += [f"Prouve : {motifs.prouve(v)}", f"Ne prouve pas : {motifs.ne_prouve_pas(v)}"]
    return lignes


def _ecrire_la_notice(options: Namespace) -> int:
    from ase_parcours.operations.emetteur import ecrire_la_notice

    cible = hors_du_coffre(options, chemin(options.notice, "--notice"))
    octets = ecrire_la_notice(cible)
    rendre(options, {"fichier": str(cible), "octets": octets}, [f"Notice écrite : {cible}."])
    return 0


# --- La fiche de ce coffre ------------------------------------------------------------------------


def _ecrire_la_fiche(options: Namespace) -> int:
    if options.cible is not None:
        raise UsageInvalide(
            "fiche_ou_document",
            "« --ecrire-fiche » écrit la fiche d'émetteur du coffre : il ne vérifie rien.",
            "Vérifiez le document par une autre commande.",
        )
    cible = hors_du_coffre(options, chemin(options.ecrire_fiche, "--ecrire-fiche"))
    certificats = _certificats(options)
    with ouvrir(options, ecriture=True) as seance:
        emetteur = _ecrire(options, seance, cible, certificats)
    contenu = {
        "fichier": str(cible),
        "nom": emetteur.nom,
        "empreinte": emetteur.empreinte,
        "date": emetteur.le.isoformat(),
        "certificats": list(emetteur.certificats),
    }
    dire(options, "Donnez-la avec son empreinte, lue de vive voix : la fiche seule ne prouve rien.")
    dit = f"Fiche de « {emetteur.nom} » écrite : {cible}."
    rendre(options, contenu, [dit, f"Empreinte : {motifs.groupes(emetteur.empreinte)}"])
    return 0


def _ecrire(
    options: Namespace, seance: Seance, cible: Path, certificats: tuple[str, ...]
) -> Emetteur:
    from ase_parcours.operations.emetteur import ecrire_la_fiche

    nom = options.nom or ""
    jour = aujourd_hui(options)
    return ecrire_la_fiche(seance, cible, jour, nom=nom, certificats=certificats)


def _certificats(options: Namespace) -> tuple[str, ...]:
    """Empreintes des certificats dont la fiche répond."""
    from hashlib import sha256

    lus = [d for f in options.certificat or () for d in _racines(chemin(f, "--certificat"))]
    return tuple(dict.fromkeys(sha256(der).hexdigest() for der in lus))

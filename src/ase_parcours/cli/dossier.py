"""« dossier » : un dossier entier, en JSON ou en texte lisible."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ase_parcours.cli.consulter import NIVEAUX_DITS
from ase_parcours.cli.ouvrir import aujourd_hui, ouvrir
from ase_parcours.cli.sortie import rendre
from ase_parcours.coffre.lectures.controles import controler
from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.dossier import dossier as lire_dossier
from ase_parcours.coffre.pieces import Piece
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import date_courte, date_longue, montant
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.formes import SUFFIXE_CODE, Champ, Forme, Saisie, TypeEntite
from ase_parcours.metier.hebergement import FIN_INCONNUE, Solution
from ase_parcours.metier.vocabulaire import JEUNE, TYPES
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.referentiels import mesures
from ase_parcours.referentiels.listes import nomenclature

SUFFIXE_LIBELLE = "_libelle"
_SECRETS = {"scelle": frozenset({"contenu"})}
"""Ce qui ne sort pas ici : un texte scellé se lit dans l'application, et sa lecture est notée."""
_TYPES = tuple(t for t in TYPES.values() if t.d_un_jeune)
_ECRITS_LUS = {
    "mesure": ("nature",),
    "evenement": ("type",),
    "correction": ("champ", "avant", "apres"),
}
"""Champs qu'une opération écrit elle-même et qui se lisent en texte ; les autres sont des
identifiants."""


def dossier(options: Namespace) -> int:
    """Identité, garantie, facettes, pièces, alertes des contrôles."""
    jour = aujourd_hui(options)
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        trouve = identifiant_du_jeune(conn, options.jeune)
        vue = None if trouve is None else lire_dossier(conn, trouve, jour, seance.coffre.reperes)
        if vue is None:
            raise UsageInvalide(
                "dossier_inconnu",
                "Aucun dossier ne porte ce numéro.",
                "La commande « jeunes » les liste.",
            )
    alertes = controler(vue, jour)
    contenu = en_json(vue, alertes) if options.json else {}
    rendre(options, contenu, [] if options.json else list(_phrases(vue, alertes)))
    return 0


# --- JSON ---------------------------------------------------------------------------------------


def en_json(vue: VueDossier, alertes: tuple[Alerte, ...]) -> dict[str, Any]:
    """Le dossier entier. Chaque clé est là ; l'inconnu vaut ``null``."""
    ligne, e = vue.ligne, vue.ligne.evaluation
    exacte = ligne.naissance.exacte
    return {
        "dossier": ligne.dossier,
        "nom": ligne.saisi[0],
        "prenom": ligne.saisi[1],
        "naissance": exacte.isoformat() if exacte else None,
        "naissance_precision": ligne.naissance.precision.value,
        "age": ligne.age,
        "statut": ligne.statut.value,
        "sortie": ligne.sortie.isoformat() if ligne.sortie else None,
        "base": ligne.base.value if ligne.base else None,
        "niveau": ligne.niveau.value,
        "nuits": e.nuits_decouvertes,
        "unite": ligne.unite,
        "referent": ligne.referent,
        "etat_civil": _fait(JEUNE, vue.identite),
        "solutions": [_solution(s, vue) for s in e.faits.solutions],
        "facettes": {t.nom: [_fait(t, f) for f in faits] for t, faits in _faits(vue)},
        "pieces": [_piece(p) for p in vue.pieces],
        "conflits": [
            {"element": c.entite, "champ": c.champ, "valeurs": [v["valeur"] for v in c.versions]}
            for c in vue.conflits
        ],
        "alertes": [a.en_json() for a in alertes],
    }


def _faits(vue: VueDossier) -> Iterator[tuple[TypeEntite, tuple[Mapping[str, Any], ...]]]:
    return ((t, vue.facettes[t.nom]) for t in _TYPES if t.nom in vue.facettes)


def _fait(type_: TypeEntite, fait: Mapping[str, Any]) -> dict[str, Any]:
    """Les champs du vocabulaire, et le libellé de chaque code."""
    rendu: dict[str, Any] = {} if type_ is JEUNE else {"id": fait["id"]}
    for nom in type_.champs:
        if nom in _SECRETS.get(type_.nom, ()):
            continue
        rendu[nom] = _valeur(type_.champs[nom], fait.get(nom))
        champ = type_.champ(nom)
        if champ.liste and (champ.saisie is Saisie.CHOIX or nom not in type_.fiche):
            cle = nom.removesuffix(SUFFIXE_CODE) + SUFFIXE_LIBELLE
            rendu[cle] = nomenclature(champ.liste).libelle(fait.get(nom)) or None
    if type_.nom == "mesure":
        connue = mesures().get(fait.get("nature") or "")
        rendu["nature_libelle"] = connue.libelle if connue else None
    return rendu


def _solution(s: Solution, vue: VueDossier) -> dict[str, Any]:
    e = vue.ligne.evaluation
    etat = s.etat(e.aujourd_hui)
    return {
        "id": s.id,
        "code": s.code,
        "code_libelle": e.reperes.natures[s.code].libelle,
        "etat": etat.value if etat else None,
        "debut": s.debut.isoformat() if s.debut else None,
        "fin": s.fin.isoformat() if s.fin else FIN_INCONNUE if s.fin_inconnue else None,
        "preuve": s.preuve,
        "preuve_versee": s.versee,
        "gestionnaire": s.gestionnaire,
        "loyer": s.loyer,
        "motif_refus": s.motif_refus,
        "etapes": [
            {
                "id": x.id,
                "libelle": x.libelle,
                "le": x.le.isoformat() if x.le else None,
                "responsable": x.responsable or None,
                "faite": x.faite,
            }
            for x in s.etapes
        ],
    }


def _valeur(forme: Forme, valeur: Any) -> Any:  # noqa: ANN401 - une valeur de champ
    if forme is Forme.JSON and isinstance(valeur, str):
        return json.loads(valeur)
    return None if valeur == "" else valeur


def _piece(piece: Piece) -> dict[str, Any]:
    return {
        "id": piece.id,
        "nom": piece.nom,
        "genre": piece.genre,
        "taille": piece.taille,
        "date": piece.date,
        "solution": piece.solution,
        "sha256": piece.sha256,
        "detenue": piece.detenue,
    }


# --- Texte lisible ------------------------------------------------------------------------------


def _phrases(vue: VueDossier, alertes: tuple[Alerte, ...]) -> Iterator[str]:
    ligne = vue.ligne
    sortie = f"sortie {date_courte(ligne.sortie)}" if ligne.sortie else "sortie inconnue"
    yield f"{ligne.nom_complet}, dossier {ligne.dossier}"
    yield f"{sortie}, {NIVEAUX_DITS[ligne.niveau]}, référent : {ligne.referent or 'à désigner'}"
    if alertes:
        yield ""
        yield "Alertes"
        yield from (f"  {'!' if a.grave else '-'} {a.texte}" for a in alertes)
    if ligne.evaluation.faits.solutions:
        yield ""
        yield "Solutions"
        yield from (f"  - {_solution_dite(s, vue)}" for s in ligne.evaluation.faits.solutions)
    for type_, faits in _faits(vue):
        lignes = [x for f in faits if (x := _ligne(type_, f))]
        if lignes:
            yield ""
            yield type_.titre
            yield from (f"  - {x}" for x in lignes)
    if vue.pieces:
        yield ""
        yield "Pièces versées"
        yield from (f"  - {p.nom}, {_date(p.date)}" for p in vue.pieces)


def _solution_dite(s: Solution, vue: VueDossier) -> str:
    e = vue.ligne.evaluation
    etat = s.etat(e.aujourd_hui)
    parts = [e.reperes.natures[s.code].court, etat.value if etat else "état inconnu"]
    parts += [f"du {date_longue(s.debut)}"] if s.debut else ["début inconnu"]
    parts += [f"au {date_longue(s.fin)}"] if s.fin else ["fin inconnue"] * s.fin_inconnue
    return ", ".join(parts)


def _ligne(type_: TypeEntite, fait: Mapping[str, Any]) -> str:
    """« Type d'accueil : foyer ; Début : 3 mars 2024 » : ce qui est dit, et rien d'autre."""
    parts = []
    for nom, champ in type_.fiche.items():
        valeur = fait.get(nom)
        if valeur in (None, "") or champ.forme is Forme.JSON:
            continue
        if champ.saisie is Saisie.INTERNE and nom not in _ECRITS_LUS.get(type_.nom, ()):
            continue
        dit = mesures()[valeur].libelle if nom == "nature" and valeur in mesures() else None
        parts.append(f"{champ.libelle} : {dit or _dit(champ, valeur)}")
    return " ; ".join(parts)


def _dit(champ: Champ, valeur: Any) -> str:  # noqa: ANN401 - une valeur de champ
    if champ.saisie is Saisie.MONTANT:
        return montant(int(valeur))
    if champ.forme is Forme.DATE:
        return _date(str(valeur))
    if champ.forme is Forme.TRIVALENT:
        return "on ne sait pas" if valeur == "inconnu" else str(valeur)
    if champ.saisie is Saisie.CHOIX:
        return nomenclature(champ.liste).libelle(str(valeur))
    return " ".join(str(valeur).split())


def _date(texte: str) -> str:
    try:
        return date_longue(date.fromisoformat(texte))
    except ValueError:
        return texte

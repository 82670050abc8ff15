"""« jeunes » et « garantie » : lire, sans rien écrire."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, jeune_demande, ouvrir
from ase_parcours.cli.sortie import rendre
from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister, par_nom
from ase_parcours.coffre.lectures.recherche import chercher
from ase_parcours.francais import date_courte, pluriel
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.lecture import exiger_lecture

NIVEAUX_DITS = {
    "garantie": "garantie",
    "fragile": "fragile",
    "sans_solution": "sans solution",
    "indeterminee": "indéterminée",
}


def jeunes(options: Namespace) -> int:
    """Liste par nom d'usage puis dossier."""
    jour = aujourd_hui(options)
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        lignes = lister(conn, jour, seance.coffre.reperes, clos=options.tous)
    lignes = par_nom(lignes)
    if options.recherche is not None:
        lignes = chercher(lignes, options.recherche)
    phrases = [
        f"{x.dossier:<18} {x.nom_complet:<28} "
        f"{date_courte(x.sortie) if x.sortie else 'sortie inconnue':<16} "
        f"{NIVEAUX_DITS[x.niveau]}"
        for x in lignes
    ]
    rendre(options, [_jeune(x) for x in lignes], phrases)
    return 0


def _jeune(x: LigneJeune) -> dict[str, Any]:
    naissance = x.naissance.exacte
    return {
        "dossier": x.dossier,
        "nom": x.saisi[0],
        "prenom": x.saisi[1],
        "naissance": naissance.isoformat() if naissance else None,
        "naissance_precision": x.naissance.precision.value,
        "age": x.age,
        "statut": x.statut.value,
        "sortie": x.sortie.isoformat() if x.sortie else None,
        "base": x.base.value if x.base else None,
        "niveau": x.niveau.value,
        "unite": x.unite,
        "referent": x.referent,
        "referent_depuis": _iso(x.evaluation.referent.depuis),
    }


def _iso(jour: date | None) -> str | None:
    return jour.isoformat() if jour else None


def garantie(options: Namespace) -> int:
    """Niveau de chaque jeune, dans l'ordre de garantie.md §4."""
    jour = aujourd_hui(options)
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        voulus = None if options.jeune is None else [jeune_demande(conn, options.jeune)]
        clos = options.tous or voulus is not None
        lignes = lister(conn, jour, seance.coffre.reperes, clos=clos, jeunes=voulus)
    contenu = [_garantie(x) for x in lignes] if options.json else []
    rendre(options, contenu, [_phrase(x) for x in lignes] if not options.json else [])
    return 0


def _garantie(x: LigneJeune) -> dict[str, Any]:
    e = x.evaluation
    prevue = e.faits.sortie_prevue
    return {
        "dossier": x.dossier,
        "statut": e.statut.value,
        "sortie": e.sortie.le.isoformat() if e.sortie.le else None,
        "base": e.sortie.base.value if e.sortie.base else None,
        "sortie_prevue": prevue.isoformat() if prevue else None,
        "niveau": e.niveau.value,
        "urgence": e.urgence,
        "nuits_decouvertes": [[p.debut.isoformat(), p.derniere.isoformat()] for p in e.trous],
        "nuits": e.nuits_decouvertes,
        "motifs": [m.en_json() for m in e.motifs],
        "pistes": len(e.pistes),
        "alertes": [a.en_json() for a in e.alertes],
        "nuits_depuis_constat": e.nuits_depuis_constat,
    }


def _phrase(x: LigneJeune) -> str:
    sortie = date_courte(x.sortie) if x.sortie else "inconnue"
    trous = x.evaluation.nuits_decouvertes
    reste = f", {pluriel(trous, 'nuit découverte')}" if trous else ""
    return f"{x.dossier:<18} sortie {sortie:<16} {NIVEAUX_DITS[x.niveau]}{reste}"

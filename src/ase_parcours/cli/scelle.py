"""« scelle lire » et « scelle lectures » : la zone scellée, et qui l'a lue."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, jeune_demande, ouvrir
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.coffre.lectures.scelles import TexteScelle, lectures_scellees, textes_scelles
from ase_parcours.erreurs import ErreurParcours, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.facettes.scelles import exiger_zone, lire_scelle
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.seance import Seance
from ase_parcours.referentiels.listes import nomenclature


def scelle(options: Namespace) -> int:
    """Aiguille vers le geste demandé."""
    return {"lire": _lire, "lectures": _lectures}[options.geste](options)


def _lire(options: Namespace) -> int:
    """Ouvre les textes d'un dossier ; chaque lecture est notée. Code 1 si l'un ne s'ouvre pas."""
    jour = aujourd_hui(options)
    with ouvrir(options, ecriture=True) as seance:
        with seance.lire() as conn:
            exiger_zone(seance.acteur(conn))
            textes = textes_scelles(conn, jeune_demande(conn, options.jeune))
        if options.texte is not None:
            textes = [t for t in textes if t.id == options.texte]
            if not textes:
                raise UsageInvalide(
                    "scelle_inconnu",
                    "Ce dossier n'a pas de texte scellé de cet identifiant.",
                    "Sans --texte, la commande les ouvre tous.",
                )
        lus = [_un(seance, t, jour) for t in textes]
    for lu in lus:
        if lu["erreur"] is not None:
            dire(options, lu["erreur"]["message"])
    rendre(options, lus, [_phrase(lu) for lu in lus if lu["erreur"] is None])
    return 1 if any(lu["erreur"] is not None for lu in lus) else 0


def _un(seance: Seance, texte: TexteScelle, jour: date) -> dict[str, Any]:
    rendu: dict[str, Any] = {
        "scelle": texte.id,
        "rubrique": texte.rubrique,
        "cree_le": texte.cree_le,
        "titre": None,
        "texte": None,
        "le": None,
        "en_conflit": False,
        "erreur": None,
    }
    try:
        lu = lire_scelle(seance, texte.id, jour)
    except ErreurParcours as erreur:
        # Un texte abîmé n'empêche pas de lire les autres.
        dit = {"code": erreur.sortie, "message": erreur.message, "conseil": erreur.conseil}
        return {**rendu, "erreur": {**dit, "nom": erreur.code}}
    return {**rendu, **asdict(lu.contenu), "en_conflit": lu.en_conflit}


def _phrase(lu: dict[str, Any]) -> str:
    rubrique = nomenclature("rubriques_scellees").libelle(lu["rubrique"])
    entete = " ; ".join(x for x in (rubrique, lu["titre"], lu["le"]) if x)
    return f"{entete}\n{lu['texte'] or ''}\n"


def _lectures(options: Namespace) -> int:
    """Qui a lu quoi, et quand, la plus récente lecture d'abord."""
    with ouvrir(options, ecriture=False) as seance, seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        jeune = None if options.jeune is None else jeune_demande(conn, options.jeune)
        notees = lectures_scellees(conn, jeune)
    contenu = [
        {
            "numero": x.numero,
            "quand": x.quand,
            "compte": x.qui or None,
            "dossier": x.dossier or None,
            "scelle": x.scelle,
            "rubrique": x.rubrique or None,
        }
        for x in notees
    ]
    libelle = nomenclature("rubriques_scellees").libelle
    phrases = [f"{x.quand}  {x.dossier:<18} {libelle(x.rubrique):<24} {x.qui}" for x in notees]
    rendre(options, contenu, phrases)
    return 0

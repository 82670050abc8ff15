"""« rapport » : documents PDF, un ou plusieurs, sans jamais de nom de personne dans un fichier."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, ouvrir
from ase_parcours.cli.sortie import Progression, rendre
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.operations import rapports
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.faces import Face, face, nommee
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import types


def rapport(options: Namespace) -> int:
    """Produit les documents ; code 1 si l'un d'eux est refusé parmi plusieurs."""
    if options.types:
        rendre(options, list(types()), list(types()))
        return 0
    _controler(options)
    cible = hors_du_coffre(options, chemin(options.vers, "--vers"))
    with ouvrir(options, ecriture=not options.apercu) as seance:
        lignes = _choisis(options, seance)
        if options.jeune is not None and not cible.is_dir():
            return _un_seul(options, seance, lignes[0], cible)
        _preparer(cible)
        progression = Progression(options, "Documents")
        resultats = []
        for rang, ligne in enumerate(lignes, start=1):
            resultats.append(_produire(options, seance, ligne, cible))
            progression(rang, len(lignes))
        progression.finir()
    refuses = [r for r in resultats if r["erreur"] is not None]
    faits = len(resultats) - len(refuses)
    phrases = [f"{pluriel(faits, 'document écrit', 'documents écrits')} dans {cible}."]
    phrases += _refus_groupes(refuses)
    rendre(options, resultats, phrases)
    if any(r["erreur"]["code"] == EnvironnementRefuse.sortie for r in refuses):
        return EnvironnementRefuse.sortie
    return 1 if refuses else 0


def _refus_groupes(refuses: list[dict[str, Any]]) -> list[str]:
    """Une ligne par raison : trois cents fois la même phrase ne se lisent pas."""
    par_raison: dict[str, list[str]] = {}
    for r in refuses:
        par_raison.setdefault(r["erreur"]["message"], []).append(r["dossier"])
    return [
        f"  {pluriel(len(d), 'dossier')} ({', '.join(d[:3])}{'…' if len(d) > 3 else ''}) : {raison}"
        for raison, d in par_raison.items()
    ]


def _controler(options: Namespace) -> None:
    choix = [options.jeune is not None, options.tous, options.unite is not None]
    if options.type is None or sum(choix) != 1 or options.vers is None:
        raise UsageInvalide(
            "rapport_incomplet",
            "Il faut un type, --vers, et l'un de --jeune, --tous ou --unite.",
            "« rapport --types » liste les types.",
        )
    if options.type not in types():
        raise UsageInvalide(
            "document_inconnu",
            "Ce type de document n'existe pas.",
            f"Types possibles : {', '.join(types())}.",
        )
    if options.destinataire is not None:
        # Ignorer l'option remettrait à un tiers un document qui n'a pas été réduit pour lui.
        raise UsageInvalide(
            "destinataire_inconnu",
            "Aucun document n'a encore de version propre à un destinataire.",
            "Relancez sans --destinataire.",
        )


def _choisis(options: Namespace, seance: Seance) -> list[LigneJeune]:
    with seance.lire() as conn:
        voulus = None
        if options.jeune is not None:
            trouve = identifiant_du_jeune(conn, options.jeune)
            if trouve is None:
                raise UsageInvalide("dossier_inconnu", "Aucun dossier ne porte ce numéro.")
            voulus = [trouve]
        lignes = lister(conn, aujourd_hui(options), seance.coffre.reperes, clos=True, jeunes=voulus)
    if options.unite is not None:
        lignes = [x for x in lignes if x.unite == options.unite]
        if not lignes:
            raise UsageInvalide("unite_inconnue", "Aucun jeune dans cette unité.")
    return sorted(lignes, key=lambda x: x.dossier)


def _preparer(cible: Path) -> None:
    try:
        cible.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise EnvironnementRefuse(
            "dossier_refuse",
            "Le dossier de destination ne peut pas être créé.",
            "Choisissez un autre emplacement.",
        ) from None


def _un_seul(options: Namespace, seance: Seance, ligne: LigneJeune, cible: Path) -> int:
    edition = _editer(options, seance, ligne, cible)
    rendre(options, [_en_json(ligne, cible, edition)], [f"Document écrit : {cible}."])
    return 0


def _produire(
    options: Namespace, seance: Seance, ligne: LigneJeune, dossier: Path
) -> dict[str, Any]:
    try:
        edition = _editer(options, seance, ligne, dossier)
    except ErreurParcours as erreur:
        if options.jeune is not None:
            raise
        refus = {
            "code": erreur.sortie,
            "message": erreur.message,
            "conseil": erreur.conseil,
        }
        return {
            "dossier": ligne.dossier,
            "fichier": None,
            "edition": None,
            "empreinte": None,
            "pages": None,
            "octets": None,
            "erreur": refus,
        }
    fichier = nommee(dossier / edition.nom_de_fichier, Face(options.format))
    return _en_json(ligne, fichier, edition)


def _editer(options: Namespace, seance: Seance, ligne: LigneJeune, cible: Path) -> rapports.Edition:
    jour, choisie = aujourd_hui(options), Face(options.format)
    if not options.apercu:
        return rapports.editer(seance, options.type, ligne.id, jour, cible, choisie=choisie)
    edition = rapports.apercu(seance, options.type, ligne.id, jour)
    fichier = cible / nommee(Path(edition.nom_de_fichier), choisie) if cible.is_dir() else cible
    ecrire_atomique(fichier, face(edition.octets, choisie))
    return edition


def _en_json(ligne: LigneJeune, fichier: Path, edition: rapports.Edition) -> dict[str, Any]:
    return {
        "dossier": ligne.dossier,
        "fichier": str(fichier),
        "edition": edition.numero,
        "empreinte": edition.empreinte,
        "pages": edition.pages,
        "octets": len(edition.octets),
        "erreur": None,
    }

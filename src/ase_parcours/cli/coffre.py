"""« coffre … » : créer, vérifier, sauvegarder, restaurer, reprendre."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ase_parcours.cli.ouvrir import aujourd_hui, dossier, mot_de_passe, ouvrir
from ase_parcours.cli.ouvrir import chemin as chemin_donne
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.operations import acces


def coffre(options: Namespace) -> int:
    """Aiguille vers le geste demandé."""
    gestes = {
        "creer": _creer,
        "verifier": _verifier,
        "sauvegarder": _sauvegarder,
        "restaurer": _restaurer,
        "reprendre": _reprendre,
    }
    return gestes[options.geste](options)


def _creer(options: Namespace) -> int:
    chemin = dossier(options)
    fiche = _fiche(options, chemin)
    if acces.est_un_coffre(chemin):
        raise UsageInvalide(
            "coffre_existe",
            "Un coffre se trouve déjà à cet emplacement.",
            "Ouvrez-le, ou choisissez un autre dossier.",
        )
    nom = options.utilisateur if options.utilisateur is not None else "admin"
    secret = mot_de_passe(options, nouveau=True)
    jour = aujourd_hui(options)
    with acces.creer(chemin, nom, secret, jour, partage=options.partage, fiche=fiche) as seance:
        identifiant = seance.coffre.identifiant
    if fiche is None:
        dire(
            options,
            "Aucune fiche de récupération : un mot de passe oublié serait un coffre perdu. "
            "Recréez-le avec --fiche, ou notez le mot de passe en lieu sûr.",
        )
    contenu = {
        "coffre": str(chemin),
        "identifiant": identifiant,
        "compte": nom,
        "fiche": str(fiche) if fiche else None,
    }
    rendre(options, contenu, [f"Coffre créé dans {chemin}, compte « {nom} »."])
    return 0


def _fiche(options: Namespace, chemin: Path) -> Path | None:
    """Où écrire la fiche. Lève ``UsageInvalide`` dans le coffre, ou sur un fichier déjà écrit."""
    if options.fiche is None:
        return None
    fiche = chemin_donne(options.fiche, "--fiche")
    if chemin.resolve() in (fiche.resolve(), *fiche.resolve().parents):
        raise UsageInvalide(
            "fiche_dans_coffre",
            "La fiche de récupération ne se range pas dans le coffre qu'elle ouvre.",
            "Choisissez un autre endroit, puis imprimez-la et gardez-la à part.",
        )
    if fiche.is_file() and fiche.stat().st_size:
        raise UsageInvalide(
            "fiche_existe",
            "Un fichier porte déjà ce nom : c'est peut-être la fiche d'un autre coffre.",
            "Donnez un autre nom à la fiche.",
        )
    return fiche


def _verifier(options: Namespace) -> int:
    from ase_parcours.coffre.verification import sain, verifier

    with ouvrir(options, ecriture=False) as seance:
        acces.exiger_gestion(seance)
        constats = verifier(seance.coffre, aujourd_hui(options))
    bon = sain(constats)
    contenu = {
        "sain": bon,
        "constats": [{"code": c.code, "gravite": c.gravite, "texte": c.texte} for c in constats],
    }
    phrases = [c.texte for c in constats] or ["Le coffre est sain."]
    rendre(options, contenu, phrases)
    return 0 if not constats else 5


def _sauvegarder(options: Namespace) -> int:
    destination = chemin_donne(options.destination, "DEST")
    with ouvrir(options, ecriture=False) as seance:
        acces.exiger_gestion(seance)
        faite = seance.coffre.sauvegarder(destination)
    contenu = {
        "fichier": str(faite.fichier),
        "empreinte": faite.empreinte,
        "octets": faite.octets,
    }
    rendre(options, contenu, [f"Sauvegarde vérifiée : {faite.fichier}."])
    return 0


def _restaurer(options: Namespace) -> int:
    from ase_parcours.coffre import reprise

    chemin = dossier(options)
    source = chemin_donne(options.source, "SRC")
    secret = mot_de_passe(options)
    avant = reprise.restaurer_sauvegarde(source, chemin, options.utilisateur, secret)
    with acces.ouvrir(chemin, options.utilisateur, secret) as seance:
        epoque = seance.coffre.epoque
    contenu = {"coffre": str(chemin), "avant": str(avant) if avant else None, "epoque": epoque}
    garde = f" L'ancien est gardé dans {avant}." if avant else ""
    rendre(options, contenu, [f"Coffre restauré.{garde}"])
    return 0


def _reprendre(options: Namespace) -> int:
    acces.reprendre(dossier(options), options.utilisateur, mot_de_passe(options))
    contenu = {"coffre": str(dossier(options))}
    rendre(options, contenu, ["Ce coffre est accepté tel qu'il est."])
    return 0

"""« rapport » : documents PDF, un ou plusieurs, sans jamais de nom de personne dans un fichier."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, ouvrir
from ase_parcours.cli.sortie import Progression, rendre
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, UsageInvalide
from ase_parcours.francais import date_longue, pluriel
from ase_parcours.operations import emission
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.editions_gardees import (
    EditionRemise,
    editions_remises,
    reimprimer,
)
from ase_parcours.operations.emission import Commande
from ase_parcours.operations.faces import Face, face, nommee
from ase_parcours.operations.lot_de_documents import (
    Bilan,
    Issue,
    Lot,
    Ordre,
    Sujet,
    refus_par_raison,
    sujets_des,
)
from ase_parcours.operations.rapports import Edition
from ase_parcours.operations.remise import remettre
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import Etendue, types
from ase_parcours.rapports.contenus.communs import Destinataire


def rapport(options: Namespace) -> int:
    """Produit les documents ; code 1 si l'un d'eux est refusé parmi plusieurs."""
    if options.types:
        rendre(options, list(types()), list(types()))
        return 0
    if options.editions:
        return _lister(options)
    _controler(options)
    cible = hors_du_coffre(options, chemin(options.vers, "--vers"))
    with ouvrir(options, ecriture=not options.apercu and options.edition is None) as seance:
        sujets = _choisis(options, seance)
        if options.edition is not None:
            return _reimprimer(options, seance, sujets, cible)
        if options.jeune is not None and not cible.is_dir():
            return _un_seul(options, seance, sujets[0], cible)
        _preparer(cible)
        rendus, bilan = _produire(options, seance, sujets, cible)
    if options.jeune is not None and bilan.refus:
        raise bilan.refus[0][1]
    phrases = [f"{pluriel(bilan.faits, 'document écrit', 'documents écrits')} dans {cible}."]
    dits = [(reference, erreur.message) for reference, erreur in bilan.refus]
    phrases += [f"  {phrase}" for phrase in refus_par_raison(dits)]
    rendre(options, rendus, phrases)
    if any(isinstance(erreur, EnvironnementRefuse) for _, erreur in bilan.refus):
        return EnvironnementRefuse.sortie
    return 1 if bilan.refus else 0


def _lister(options: Namespace) -> int:
    """Les éditions remises d'un jeune, ou d'une unité."""
    if (options.jeune is None) == (options.unite is None and not options.tous):
        raise UsageInvalide(
            "editions_de_qui",
            "Il manque de qui lister les éditions.",
            "Donnez --jeune, --unite ou --tous.",
        )
    with ouvrir(options, ecriture=False) as seance:
        if options.jeune is not None:
            qui, etendue = _jeune(options, seance), Etendue.JEUNE
        else:
            qui, etendue = options.unite or "", Etendue.UNITE
        remises = editions_remises(seance, qui, aujourd_hui(options), etendue=etendue)
    rendus = [
        {
            "type": e.type,
            "edition": e.numero,
            "le": e.le.isoformat(),
            "destinataire": e.destinataire.value,
            "empreinte": e.empreinte,
            "ici": e.ici,
            "ancienne": e.ancienne,
        }
        for e in remises
    ]
    rendre(options, rendus, [_ligne(e) for e in remises] or ["Aucune édition."])
    return 0


def _ligne(e: EditionRemise) -> str:
    pour = emission.MOTS_DES_DESTINATAIRES[e.destinataire]
    suite = "".join(f", {m}" for m in (e.mention, "" if e.ici else "octets ailleurs") if m)
    return f"{e.type}  édition {e.numero}  {date_longue(e.le)}  {pour}{suite}"


def _jeune(options: Namespace, seance: Seance) -> str:
    with seance.lire() as conn:
        trouve = identifiant_du_jeune(conn, options.jeune)
    if trouve is None:
        raise UsageInvalide("dossier_inconnu", "Aucun dossier ne porte ce numéro.")
    return trouve


def _controler(options: Namespace) -> None:
    choix = [options.jeune is not None, options.tous, options.unite is not None]
    if options.type is None or sum(choix) != 1 or options.vers is None:
        raise UsageInvalide(
            "rapport_incomplet",
            "Il faut un type, --vers, et l'un de --jeune, --tous ou --unite.",
            "« rapport --types » liste les types.",
        )
    permis = emission.destinataires(options.type)
    if options.destinataire is not None and options.destinataire not in permis:
        # Ignorer l'option remettrait à un tiers un document qui n'a pas été réduit pour lui.
        raise UsageInvalide(
            "destinataire_inconnu",
            "Ce document n'a pas de version pour ce destinataire.",
            f"Destinataires possibles : {', '.join(permis)}.",
        )
    if options.jeune is not None and emission.fiche(options.type).etendue is Etendue.UNITE:
        raise UsageInvalide(
            "rapport_sans_jeune",
            "Ce document parle d'une unité, pas d'un jeune.",
            "Demandez-le avec --unite ou --tous.",
        )


def _choisis(options: Namespace, seance: Seance) -> tuple[Sujet, ...]:
    voulus = [_jeune(options, seance)] if options.jeune is not None else None
    with seance.lire() as conn:
        lignes = lister(conn, aujourd_hui(options), seance.coffre.reperes, clos=True, jeunes=voulus)
    if options.unite is not None:
        lignes = [x for x in lignes if x.unite == options.unite]
        if not lignes:
            raise UsageInvalide("unite_inconnue", "Aucun jeune dans cette unité.")
    return sujets_des(options.type, lignes, options.unite)


def _preparer(cible: Path) -> None:
    try:
        cible.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise EnvironnementRefuse(
            "dossier_refuse",
            "Le dossier de destination ne peut pas être créé.",
            "Choisissez un autre emplacement.",
        ) from None


def _destinataire(options: Namespace) -> Destinataire | None:
    return Destinataire(options.destinataire) if options.destinataire else None


def _un_seul(options: Namespace, seance: Seance, sujet: Sujet, cible: Path) -> int:
    commande, jour = Commande(options.type, sujet.id, _destinataire(options)), aujourd_hui(options)
    choisie = Face(options.format)
    if options.apercu:
        edition = emission.apercu(seance, commande, jour)
        ecrire_atomique(cible, face(edition.octets, choisie))
    else:

        def remise(e: Edition) -> None:
            remettre(cible, face(e.octets, choisie), remplacer=True)

        edition = emission.editer(seance, commande, jour, remise=remise)
    issue = Issue(sujet, edition, cible)
    phrases = [f"Document écrit : {cible}.", *([edition.avis] if edition.avis else [])]
    rendre(options, [_en_json(issue)], phrases)
    return 0


def _reimprimer(options: Namespace, seance: Seance, sujets: tuple[Sujet, ...], cible: Path) -> int:
    """L'édition demandée, aux octets près ; la face HTML est tirée du même fichier."""
    if len(sujets) != 1:
        raise UsageInvalide(
            "edition_de_plusieurs",
            "Une édition est celle d'un seul dossier.",
            "Donnez son numéro par --jeune.",
        )
    (sujet,), choisie = sujets, Face(options.format)
    edition = reimprimer(seance, sujet.id, aujourd_hui(options), options.type, options.edition)
    fichier = cible / nommee(Path(edition.nom_de_fichier), choisie) if cible.is_dir() else cible
    ecrire_atomique(fichier, face(edition.octets, choisie))
    phrases = [f"Document écrit : {fichier}.", *([edition.avis] if edition.avis else [])]
    rendre(options, [_en_json(Issue(sujet, edition, fichier))], phrases)
    return 0


def _produire(
    options: Namespace, seance: Seance, sujets: tuple[Sujet, ...], cible: Path
) -> tuple[list[dict[str, Any]], Bilan]:
    ordre = Ordre(
        options.type,
        sujets,
        aujourd_hui(options),
        cible,
        _destinataire(options),
        apercu=options.apercu,
        choisie=Face(options.format),
        # Le numéro de l'édition est dans le nom : le même nom est le même document.
        remplacer=True,
    )
    progression = Progression(options, "Documents")
    rendus = []
    with Lot(seance, ordre) as lot:
        for issue in lot:
            # Rien que ce qui s'écrit : les octets de cinq cents documents ne se gardent pas.
            rendus.append(_en_json(issue))
            progression(lot.bilan.vus, lot.bilan.total, lot.secondes_restantes)
    progression.finir()
    return rendus, lot.bilan


def _en_json(issue: Issue) -> dict[str, Any]:
    edition, erreur = issue.edition, issue.erreur
    return {
        "dossier": issue.sujet.reference,
        "fichier": str(issue.fichier) if issue.fichier is not None else None,
        "edition": _de(edition, "numero"),
        "empreinte": _de(edition, "empreinte"),
        "pages": _de(edition, "pages"),
        "octets": None if edition is None else len(edition.octets),
        "erreur": None if erreur is None else _refus(erreur),
    }


def _de(edition: Edition | None, champ: str) -> Any:  # noqa: ANN401 - JSON
    return None if edition is None else getattr(edition, champ)


def _refus(erreur: ErreurParcours) -> dict[str, Any]:
    return {"code": erreur.sortie, "message": erreur.message, "conseil": erreur.conseil}

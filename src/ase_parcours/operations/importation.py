"""L'import d'un tableur : une opération, une transaction, annulable d'un coup.

À trois voies : un champ ne change que si la valeur du fichier diffère de celle qu'il donnait la
dernière fois ; si quelqu'un l'a changé à l'écran depuis, les deux sont gardées et dites.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from ase_parcours.coffre.exercice import fait_le
from ase_parcours.coffre.lectures.doublons import ressemblants_du_jeune
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.echanges.tableur.modele import Alerte, Interpretation, Rejet
from ase_parcours.echanges.tableur.rejets import ecrire_rejets
from ase_parcours.erreurs import ErreurParcours, RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.collecte import sans_ramasse_miettes
from ase_parcours.operations.commun import entite_connue, identifiant_du_jeune
from ase_parcours.operations.dossier import alerte_de_ressemblance
from ase_parcours.operations.import_lignes import OPERATION, Import
from ase_parcours.operations.import_rejets import ecarter_doublons_connus
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.seance import Fait, Seance
from ase_parcours.operations.types import Identifiant, Nomme

__all__ = ["OPERATION", "Bilan", "Interrompu", "appliquer", "ecarter_rejet", "importer"]

Progres = Callable[[int, int | None], None]


class Interrompu(ErreurParcours):
    """L'import a été arrêté à la demande : rien n'est écrit."""

    sortie = 130

    def __init__(self) -> None:
        super().__init__("import_interrompu", "Import arrêté : rien n'a été changé.")


@dataclass(frozen=True, slots=True)
class Bilan:
    """Ce qu'un import a fait (ou ferait). ``crees``, ``modifies``, ``inchanges`` : des jeunes."""

    crees: int
    modifies: int
    inchanges: int
    lues: int
    acceptees: int
    refusees: int
    rejets: tuple[Rejet, ...]
    alertes: tuple[Alerte, ...]
    entree: str | None
    fait: Fait | None = None
    lecture: Interpretation | None = field(default=None, repr=False)

    def en_json(self) -> dict[str, Any]:
        """Forme publiée par ``importer --json``."""
        return {
            "crees": self.crees,
            "modifies": self.modifies,
            "inchanges": self.inchanges,
            "lignes": {
                "lues": self.lues,
                "acceptees": self.acceptees,
                "refusees": self.refusees,
            },
            "rejets": [r.json() for r in self.rejets],
            "alertes": [a.json() for a in self.alertes],
            "entree": self.entree,
        }


class ImporterTableur(Arguments):
    """Classeur XLSX ou ODS, ou CSV."""

    fichier: str


@operation(Permission.IMPORTER)
def importer_tableur(tx: Transaction, acteur: Acteur, a: ImporterTableur) -> Resultat:
    """Importe un tableur : les jeunes, et une feuille par sujet de leur dossier."""
    del acteur
    lecture = _interpreter(tx, Path(a.fichier), None)
    bilan = appliquer(tx, lecture)
    return Resultat(bilan.en_json())


def importer(
    seance: Seance,
    chemin: Path,
    aujourd_hui: date,
    *,
    simuler: bool = False,
    progres: Progres | None = None,
    rejets: Path | None = None,
) -> Bilan:
    """Importe un tableur avec progression. ``progres`` peut lever ``Interrompu`` pour arrêter.

    ``rejets`` : où écrire les lignes refusées, s'il y en a ; si ce fichier ne peut pas être écrit,
    rien n'est importé. Lève ``FichierAbime`` ou ``EnvironnementRefuse`` si un fichier est
    inutilisable, ``RefusMetier`` si le compte ne le permet pas ou si le coffre est d'exercice.
    """
    recueil: list[Bilan] = []

    def executer(tx: Transaction) -> Mapping[str, Any]:
        lecture = _interpreter(tx, chemin, progres)
        bilan = appliquer(tx, lecture)
        recueil.append(bilan)
        if rejets is not None and lecture.rejets:
            # Dans la transaction : un import sans la liste de ses refus serait à moitié fait.
            ecrire_rejets(rejets, lecture)
        return bilan.en_json()

    with sans_ramasse_miettes():
        fait = seance.faire_fonction(OPERATION, executer, aujourd_hui, simuler=simuler)
    return replace(recueil[0], entree=None if simuler else fait.entree, fait=fait)


def _interpreter(tx: Transaction, chemin: Path, progres: Progres | None) -> Interpretation:
    if fait_le(tx.conn) is not None:
        # Son mot de passe est connu de tous : de vraies personnes y seraient à découvert.
        raise RefusMetier(
            "import_en_exercice",
            "Le coffre d'exercice ne reçoit pas de tableur.",
            "Ouvrez le coffre du foyer pour importer de vrais dossiers.",
        )
    connus = [r[0] for r in tx.conn.exec_driver_sql("SELECT dossier FROM jeune") if r[0]]
    lecture = interpreter(
        chemin,
        tx.aujourd_hui,
        natures={n.code for n in tx.contexte.reperes.natures},
        dossiers_connus=connus,
        progres=progres,
    )
    ecarter_doublons_connus(tx.conn, lecture)
    return lecture


def appliquer(tx: Transaction, lecture: Interpretation) -> Bilan:
    """Écrit ce qu'un tableur compris apporte de neuf."""
    with tx.ecrire(OPERATION) as e:
        travail = Import(tx, e, lecture)
        travail.executer()
    dossiers = {x.dossier for x in (*lecture.jeunes, *lecture.details)}
    modifies = travail.touches - travail.crees
    return Bilan(
        len(travail.crees),
        len(modifies),
        len(dossiers - travail.crees - modifies),
        lecture.lues,
        lecture.acceptees,
        lecture.refusees,
        tuple(lecture.rejets),
        (*travail.alertes, *_ressemblances(tx, lecture, travail.crees)),
        tx.changements[-1].entree,
        lecture=lecture,
    )


def _ressemblances(
    tx: Transaction, lecture: Interpretation, crees: Collection[str]
) -> Iterator[Alerte]:
    """Les dossiers créés qui ressemblent à un autre : une alerte par paire, rien n'est refusé."""
    dites: set[frozenset[str]] = set()
    for ligne in lecture.jeunes:
        jeune = identifiant_du_jeune(tx.conn, ligne.dossier) if ligne.dossier in crees else None
        if jeune is None:
            continue
        for r in ressemblants_du_jeune(tx.conn, jeune):
            paire = frozenset({jeune, r.jeune})
            if paire not in dites:
                dites.add(paire)
                dite = alerte_de_ressemblance(r)
                yield Alerte(ligne.feuille, ligne.ligne, ligne.dossier, None, dite.code, dite.texte)


class EcarterRejet(Arguments):
    """Une ligne refusée que l'on ne reprendra pas, et pourquoi."""

    rejet: Identifiant
    raison: Nomme


@operation(Permission.IMPORTER)
def ecarter_rejet(tx: Transaction, acteur: Acteur, a: EcarterRejet) -> Resultat:
    """Écarte une ligne d'import refusée, avec sa raison."""
    del acteur
    if entite_connue(tx, "rejet_import", a.rejet)["ecarte"] is not None:
        raise UsageInvalide("rejet_deja_ecarte", "Cette ligne est déjà écartée.")
    with tx.ecrire("ecarter_rejet") as e:
        e.modifier(a.rejet, {"ecarte": a.raison})
    return Resultat({"rejet": a.rejet})

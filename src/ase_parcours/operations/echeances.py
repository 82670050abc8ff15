"""Dire une échéance faite, ou sans objet, quand aucun fait du dossier ne le dit ; y revenir."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from ase_parcours.coffre.lectures.echeances import catalogue_du_coffre
from ase_parcours.coffre.personnes import membres
from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.commun import entite_si_connue, jeune_connu
from ase_parcours.operations.facettes.communs import identifiant_stable
from ase_parcours.operations.facettes.saisie import poser
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Identifiant, Jour, Texte

SUITE = TYPES["suite_echeance"]
_LOT_MAX = 20_000


class EcheanceVisee(Arguments):
    """Une échéance d'un jeune. ``occurrence`` : 1, puis 2, 3… si elle revient."""

    jeune: Dossier
    code: Identifiant
    occurrence: Annotated[int, Field(ge=1, le=1_000)] = 1


Visees = Annotated[list[EcheanceVisee], Field(min_length=1, max_length=_LOT_MAX)]


class NoterEcheances(Arguments):
    """``le`` : le jour où c'est fait, aujourd'hui s'il n'est pas dit ; ``motif`` : exigé pour
    « sans objet »."""

    echeances: Visees
    etat: Literal["fait", "sans_objet"]
    le: Jour | None = None
    preuve: Texte | None = None
    motif: Texte | None = None


class RouvrirEcheances(Arguments):
    """Celles que l'on avait dites faites ou sans objet."""

    echeances: Visees


@operation(Permission.ECRIRE)
def noter_echeances(tx: Transaction, acteur: Acteur, a: NoterEcheances) -> Resultat:
    """Note des échéances faites, avec leur preuve, ou sans objet, avec la raison."""
    le = a.le or tx.aujourd_hui.isoformat()
    if date.fromisoformat(le) > tx.aujourd_hui:
        raise RefusMetier(
            "date_future", "Une échéance ne se note pas d'avance.", "Corrigez la date."
        )
    if a.etat == "sans_objet" and not a.motif:
        raise RefusMetier(
            "motif_sans_objet",
            "« Sans objet » demande une raison.",
            "Écrivez pourquoi cette échéance ne concerne pas ce jeune.",
        )
    _controler_les_codes(tx, a.echeances)
    dit = {
        "etat": a.etat, "le": le, "par": acteur.compte,
        "preuve": (a.preuve or None) if a.etat == "fait" else None,
        "motif": a.motif if a.etat == "sans_objet" else None,
    }  # fmt: skip
    with tx.ecrire("noter_echeances", _seul_jeune(tx, a.echeances)) as e:
        for visee, (tete, *autres) in _visees(tx, e, a.echeances):
            cle = {"code": visee.code, "occurrence": visee.occurrence}
            sienne = identifiant_stable(SUITE, tete, cle)
            poser(e, SUITE.nom, tete, sienne, {**cle, **dit})
            e.modifier_partout(sienne, _suites(autres, visee), dit)
    return Resultat({"echeances": len(a.echeances)})


@operation(Permission.ECRIRE)
def rouvrir_echeances(tx: Transaction, acteur: Acteur, a: RouvrirEcheances) -> Resultat:
    """Remet à faire des échéances notées faites ou sans objet."""
    del acteur
    rouvertes = 0
    with tx.ecrire("rouvrir_echeances", _seul_jeune(tx, a.echeances)) as e:
        for visee, dossiers in _visees(tx, e, a.echeances):
            for identifiant in _suites(dossiers, visee):
                if entite_si_connue(tx, SUITE.nom, identifiant) is not None:
                    e.supprimer(identifiant)
                    rouvertes += 1
    if not rouvertes:
        raise RefusMetier(
            "echeance_non_notee",
            "Personne n'a noté cette échéance : c'est un fait du dossier qui la dit faite.",
            "Corrigez ce fait à sa page.",
        )
    return Resultat({"echeances": rouvertes})


def _controler_les_codes(tx: Transaction, visees: list[EcheanceVisee]) -> None:
    inconnus = sorted({v.code for v in visees} - set(catalogue_du_coffre(tx.conn).lignes))
    if inconnus:
        raise UsageInvalide(
            "echeance_inconnue",
            f"Le catalogue n'a pas d'échéance {', '.join(inconnus)}.",
            "Les codes sont ceux que rend la commande « echeances ».",
        )


def _seul_jeune(tx: Transaction, visees: list[EcheanceVisee]) -> str | None:
    """Le jeune dont parle l'entrée du journal, s'il n'y en a qu'un."""
    dossiers = {v.jeune for v in visees}
    return jeune_connu(tx, dossiers.pop()) if len(dossiers) == 1 else None


def _visees(
    tx: Transaction, e: Ecriture, visees: list[EcheanceVisee]
) -> Iterator[tuple[EcheanceVisee, list[str]]]:
    """Chaque échéance, une fois, et les dossiers de son jeune ; les suites sont lues d'un coup."""
    jeunes = {d: jeune_connu(tx, d) for d in dict.fromkeys(v.jeune for v in visees)}
    siens = {j: list(dict.fromkeys((j, *membres(tx.conn, j)))) for j in jeunes.values()}
    uniques = {(jeunes[v.jeune], v.code, v.occurrence): v for v in visees}
    e.precharger([x for (jeune, *_), v in uniques.items() for x in _suites(siens[jeune], v)])
    yield from ((v, siens[jeune]) for (jeune, *_), v in uniques.items())


def _suites(dossiers: Iterable[str], visee: EcheanceVisee) -> list[str]:
    """L'identifiant de la suite de cette échéance dans chacun de ces dossiers."""
    cle = {"code": visee.code, "occurrence": visee.occurrence}
    return [identifiant_stable(SUITE, x, cle) for x in dossiers]

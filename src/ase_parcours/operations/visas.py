"""Visas d'un cadre pour une sortie provisoire : demandés, accordés, retirés."""

from __future__ import annotations

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission, peut_viser
from ase_parcours.operations.commun import entite_connue, evaluation, jeune_connu
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Identifiant, Jour, Nomme


class DemanderVisa(Arguments):
    """Demande d'un visa : motif, prochaine étape datée et qui en répond."""

    jeune: Dossier
    date: Jour
    motif: Nomme
    etape: Nomme
    etape_le: Jour
    responsable: Nomme


@operation(Permission.SORTIR, annulable=False)
def demander_visa(tx: Transaction, acteur: Acteur, a: DemanderVisa) -> Resultat:
    """Demande un visa pour une sortie provisoire à une date."""
    jeune = jeune_connu(tx, a.jeune)
    with tx.ecrire("demander_visa", jeune) as e:
        visa = e.creer("visa", jeune, {**_contenu(a), "demandeur": acteur.compte})
    return Resultat({"visa": visa})


class AccorderVisa(Arguments):
    """Accorde un visa demandé (``visa``), ou, dans un coffre à un seul compte, le donne d'un coup
    (``jeune``, ``date``, ``motif``, ``etape``, ``etape_le``, ``responsable``)."""

    visa: Identifiant | None = None
    jeune: Dossier | None = None
    date: Jour | None = None
    motif: Nomme | None = None
    etape: Nomme | None = None
    etape_le: Jour | None = None
    responsable: Nomme | None = None


@operation(Permission.VISER, annulable=False)
def accorder_visa(tx: Transaction, acteur: Acteur, a: AccorderVisa) -> Resultat:
    """Accorde un visa ; celui qui l'accorde n'est pas celui qui l'a demandé."""
    if a.visa is not None:
        return _accorder_demande(tx, acteur, a.visa)
    if None in (a.jeune, a.date, a.motif, a.etape, a.etape_le, a.responsable):
        raise UsageInvalide(
            "visa_incomplet",
            "Un visa demande : jeune, date, motif, etape, etape_le et responsable.",
            "Ou donnez « visa », l'identifiant d'une demande.",
        )
    _controler(acteur, acteur.compte)
    demande = DemanderVisa.model_validate(a.model_dump(exclude={"visa"}))
    jeune = jeune_connu(tx, demande.jeune)
    with tx.ecrire("accorder_visa", jeune) as e:
        auteurs = {
            "demandeur": acteur.compte,
            "accorde_par": acteur.compte,
            "accorde_le": tx.aujourd_hui.isoformat(),
        }
        visa = e.creer("visa", jeune, {**_contenu(demande), **auteurs})
    return Resultat({"visa": visa, "visa_du_demandeur": True})


def _accorder_demande(tx: Transaction, acteur: Acteur, identifiant: str) -> Resultat:
    visa = entite_connue(tx, "visa", identifiant)
    if visa["accorde_par"] is not None or visa["retrait"] is not None:
        raise RefusMetier("visa_deja_decide", "Ce visa a déjà été accordé ou retiré.")
    _controler(acteur, visa["demandeur"])
    with tx.ecrire("accorder_visa", visa["jeune"]) as e:
        e.modifier(
            identifiant,
            {"accorde_par": acteur.compte, "accorde_le": tx.aujourd_hui.isoformat()},
        )
    meme = visa["demandeur"] == acteur.compte
    return Resultat({"visa": identifiant, "visa_du_demandeur": meme})


def _controler(acteur: Acteur, demandeur: str | None) -> None:
    if not peut_viser(acteur.compte, acteur.roles, demandeur, acteur.comptes_actifs):
        raise RefusMetier(
            "visa_du_demandeur_refuse",
            "Un visa est accordé par un cadre autre que celui qui l'a demandé.",
            "Demandez-le (demander_visa), puis faites-le accorder par un autre compte cadre.",
        )


class RetirerVisa(Arguments):
    """Retrait d'un visa, avec sa raison."""

    visa: Identifiant
    motif: Nomme


@operation(Permission.VISER, annulable=False)
def retirer_visa(tx: Transaction, acteur: Acteur, a: RetirerVisa) -> Resultat:
    """Retire un visa ; une sortie qu'il portait devient « à revoir »."""
    del acteur
    visa = entite_connue(tx, "visa", a.visa)
    if visa["retrait"] is not None:
        raise RefusMetier("visa_deja_decide", "Ce visa est déjà retiré.")
    with tx.ecrire("retirer_visa", visa["jeune"]) as e:
        e.modifier(a.visa, {"retrait": a.motif})
    return Resultat({"visa": a.visa, "statut": evaluation(tx, visa["jeune"]).statut.value})


def _contenu(a: DemanderVisa) -> dict[str, str]:
    return {
        "date_sortie": a.date,
        "motif": a.motif,
        "etape_libelle": a.etape,
        "etape_le": a.etape_le,
        "responsable": a.responsable,
    }

"""Demander, accorder et retirer un visa : ce que chacun peut, et ce que cela demande. Pur."""

from __future__ import annotations

from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.geste import (
    CHOIX,
    DATE,
    JOUR_MANQUE,
    MOTIF_MANQUE,
    Demande,
    GesteSortie,
    Jeune,
)
from ase_parcours.metier.droits import peut_viser
from ase_parcours.metier.jeune import TypeEvenement, Visa
from ase_parcours.metier.sortie import TRANSITIONS


def _demandes_de_visa(etat: EtatDossier, jour: date) -> tuple[Demande, ...]:
    d = etat.evaluation.sortie.le
    return (
        Demande("date", "Pour une sortie le", DATE, JOUR_MANQUE, d or jour),
        Demande("motif", "Pourquoi une sortie provisoire", obligatoire=MOTIF_MANQUE),
        Demande("etape", "Prochaine étape", obligatoire="Dites la prochaine étape."),
        Demande("etape_le", "Date de cette étape", DATE, JOUR_MANQUE),
        Demande("responsable", "Qui en répond", obligatoire="Nommez une personne."),
    )


def demander_visa(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    return GesteSortie(
        "visa",
        "demander_visa",
        "Demander un visa",
        "rubber-stamp",
        "Une sortie provisoire demande le visa d’un cadre, pour ce jeune et cette date.",
        _demandes_de_visa(etat, jour),
        "Demander le visa",
        jeune,
        lambda _: "Visa demandé.",
    )


def visas_a_decider(etat: EtatDossier, jour: date, jeune: Jeune) -> list[GesteSortie]:
    acteur, visas = etat.acteur, etat.evaluation.faits.visas
    resultat: list[GesteSortie] = []
    a_accorder = [
        v
        for v in visas
        if v.accorde_par is None
        and not v.retire
        and peut_viser(acteur.compte, acteur.roles, v.demandeur, acteur.comptes_actifs)
    ]
    if a_accorder:
        resultat.append(_accorder(a_accorder))
    elif acteur.comptes_actifs <= 1 and TypeEvenement.SORTIE in TRANSITIONS[etat.evaluation.statut]:
        # Un seul compte : le visa se donne d'un coup et s'imprime « visa du demandeur ».
        resultat.append(_accorder_d_un_coup(etat, jour, jeune))
    en_vigueur = [v for v in visas if v.accorde_par and not v.retire]
    if en_vigueur:
        resultat.append(_retirer(en_vigueur))
    return resultat


def _accorder(visas: list[Visa]) -> GesteSortie:
    return GesteSortie(
        "accord",
        "accorder_visa",
        "Accorder le visa demandé",
        "rubber-stamp",
        "Le visa porte votre nom. La sortie reste à suivre jusqu’à l’entretien des six mois.",
        (_choix(visas),),
        "Accorder le visa",
        fait=lambda _: "Visa accordé.",
    )


def _accorder_d_un_coup(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    return GesteSortie(
        "accord",
        "accorder_visa",
        "Accorder un visa",
        "rubber-stamp",
        "Ce coffre n’a qu’un compte : l’attestation dira « visa du demandeur ».",
        _demandes_de_visa(etat, jour),
        "Accorder le visa",
        jeune,
        lambda _: "Visa accordé.",
    )


def _retirer(visas: list[Visa]) -> GesteSortie:
    return GesteSortie(
        "retrait",
        "retirer_visa",
        "Retirer un visa",
        "x",
        "Une sortie que ce visa portait devient « à revoir ».",
        (_choix(visas), Demande("motif", "Pourquoi", obligatoire=MOTIF_MANQUE)),
        "Retirer le visa",
        fait=lambda _: "Visa retiré.",
    )


def _choix(visas: list[Visa]) -> Demande:
    mots = tuple((v.id, f"sortie du {fr.date_longue(v.date_sortie)}") for v in visas)
    return Demande("visa", "Visa", CHOIX, "Choisissez le visa.", mots[0][0], mots)

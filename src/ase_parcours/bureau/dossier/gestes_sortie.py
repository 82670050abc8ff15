"""Les gestes autour de la sortie qui sont possibles maintenant, et ce que chacun demande. Pur."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.geste import (
    DATE,
    JOUR_MANQUE,
    MOTIF_MANQUE,
    TROIS,
    Demande,
    GesteSortie,
    Jeune,
)
from ase_parcours.bureau.dossier.gestes_visa import demander_visa, visas_a_decider
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.porte import refus_evenement
from ase_parcours.metier.sortie import TRANSITIONS, Statut


def gestes(etat: EtatDossier) -> list[GesteSortie]:
    """Les gestes que permettent l'état du dossier et les droits du compte, dans l'ordre."""
    e, jour = etat.evaluation, etat.evaluation.aujourd_hui
    possibles: list[GesteSortie] = []
    permis = TRANSITIONS[e.statut]
    jeune = {"jeune": etat.numero}
    if etat.permet(Permission.SORTIR):
        for type_, fabrique in _PAR_TYPE.items():
            if type_ in permis:
                possibles.append(fabrique(etat, jour, jeune))
        if e.statut is Statut.DEPART_CONSTATE:
            possibles.insert(0, _contact(jour, jeune))
        if TypeEvenement.SORTIE in permis:
            possibles.append(demander_visa(etat, jour, jeune))
        if TypeEvenement.TRANSFERT in permis and _transfert_propose(etat):
            possibles.append(_accepter_transfert(jour, jeune))
        if e.situation.type is TypeEvenement.SORTIE:
            possibles.append(_annuler_sortie(jeune))
    if etat.permet(Permission.VISER):
        possibles += visas_a_decider(etat, jour, jeune)
        declare = TypeEvenement.SANS_SOLUTION
        if declare in permis and refus_evenement(e, declare, jour) is None:
            possibles.append(_sans_solution(jour, jeune))
    return possibles


def _le(jour: date, libelle: str = "Date") -> Demande:
    return Demande("date", libelle, DATE, JOUR_MANQUE, jour)


def _sortie(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    d = etat.evaluation.sortie.le
    propose = d if d is not None and d <= jour else jour
    mots = {
        "garantie": "Sortie garantie enregistrée.",
        "fragile": "Sortie provisoire enregistrée, avec son visa.",
    }
    return GesteSortie(
        "sortie",
        "enregistrer_sortie",
        "Enregistrer une sortie",
        "arrow-right",
        "Une sortie demande un toit pour chaque nuit, avec des preuves versées.",
        (_le(propose, "Date effective de la sortie"),),
        "Enregistrer la sortie",
        jeune,
        lambda r: mots.get(str(r.get("type")), "Sortie enregistrée."),
    )


def _constat(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    del etat
    return GesteSortie(
        "constat",
        "constater_depart",
        "Constater un départ sans solution",
        "alert-octagon",
        "Ce n’est pas une sortie : le dossier reste rouge et les nuits se comptent.",
        (
            _le(jour, "Jour du départ"),
            Demande("motif", "Ce qui s’est passé", obligatoire=MOTIF_MANQUE),
        ),
        "Constater le départ",
        jeune,
        lambda _: "Départ constaté. Les nuits se comptent.",
    )


def _retour(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    del etat
    return GesteSortie(
        "retour",
        "enregistrer_retour",
        "Enregistrer un retour",
        "arrow-back-up",
        "Le droit au retour vaut jusqu’au 21e anniversaire (CASF L222-5, 5°).",
        (_le(jour, "Jour du retour"), Demande("motif", "Circonstances (facultatif)")),
        "Enregistrer le retour",
        jeune,
        lambda _: "Retour enregistré : le dossier est suivi.",
    )


def _proposer(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    del etat, jour
    return GesteSortie(
        "transfert",
        "proposer_transfert",
        "Proposer un transfert",
        "arrows-exchange",
        "Rien ne change tant que l’autre service n’a pas accepté.",
        (
            Demande("vers", "Vers quel service", obligatoire="Dites vers quel service."),
            Demande("motif", "Raison (facultatif)"),
        ),
        "Proposer le transfert",
        jeune,
        lambda _: "Transfert proposé.",
    )


def _deces(etat: EtatDossier, jour: date, jeune: Jeune) -> GesteSortie:
    del etat
    return GesteSortie(
        "deces",
        "enregistrer_deces",
        "Enregistrer un décès",
        "circle-x",
        "Le dossier se ferme à cette date ; rien n’est effacé.",
        (_le(jour, "Jour du décès"),),
        "Enregistrer le décès",
        jeune,
        lambda _: "Décès enregistré.",
    )


_PAR_TYPE: dict[TypeEvenement, Callable[[EtatDossier, date, Jeune], GesteSortie]] = {
    TypeEvenement.SORTIE: _sortie,
    TypeEvenement.RETOUR: _retour,
    TypeEvenement.CONSTAT: _constat,
    TypeEvenement.TRANSFERT: _proposer,
    TypeEvenement.DECES: _deces,
}


def _contact(jour: date, jeune: Jeune) -> GesteSortie:
    return GesteSortie(
        "contact",
        "enregistrer_contact",
        "Noter une tentative de contact",
        "phone",
        "Chaque tentative est gardée avec sa date.",
        (
            Demande("le", "Le", DATE, JOUR_MANQUE, jour),
            Demande("moyen", "Par quel moyen", obligatoire="Dites par quel moyen."),
            Demande("joint", "A-t-on pu lui parler ?", TROIS),
            Demande("note", "Ce qui s’est dit (facultatif)"),
        ),
        "Noter le contact",
        jeune,
        lambda _: "Contact noté.",
    )


def _accepter_transfert(jour: date, jeune: Jeune) -> GesteSortie:
    return GesteSortie(
        "acceptation",
        "accepter_transfert",
        "Le transfert est accepté",
        "check",
        "L’autre service a accepté : le dossier le suit à cette date.",
        (_le(jour, "Accepté le"),),
        "Enregistrer l’acceptation",
        jeune,
        lambda _: "Transfert enregistré.",
    )


def _annuler_sortie(jeune: Jeune) -> GesteSortie:
    return GesteSortie(
        "annulation",
        "annuler_sortie",
        "Annuler la sortie",
        "arrow-back-up",
        "Saisie par erreur : le dossier revient à l’état d’avant, les deux écritures restent.",
        (Demande("motif", "Pourquoi", obligatoire=MOTIF_MANQUE),),
        "Annuler la sortie",
        jeune,
        lambda _: "Sortie annulée.",
    )


def _sans_solution(jour: date, jeune: Jeune) -> GesteSortie:
    return GesteSortie(
        "sans_solution",
        "declarer_sortie_sans_solution",
        "Déclarer une sortie sans solution",
        "alert-octagon",
        "À partir de 21 ans, par écrit d’un cadre : elle restera comptée « sans solution ».",
        (_le(jour), Demande("motif", "Ce qui a été tenté", obligatoire=MOTIF_MANQUE)),
        "Déclarer la sortie sans solution",
        jeune,
        lambda _: "Sortie sans solution déclarée.",
    )


def _transfert_propose(etat: EtatDossier) -> bool:
    return any(t["accepte_le"] is None for t in etat.vue.facettes["transfert"])

"""Les gestes autour de la sortie qui sont possibles maintenant, et ce que chacun demande. Pur."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.metier.droits import Permission, peut_viser
from ase_parcours.metier.jeune import TypeEvenement, Visa
from ase_parcours.metier.porte import refus_evenement
from ase_parcours.metier.sortie import TRANSITIONS, Statut

DATE, TEXTE, CHOIX, TROIS = "date", "texte", "choix", "trois"


@dataclass(frozen=True, slots=True)
class Demande:
    """Un champ à remplir. ``cle`` : nom de l'argument ; ``obligatoire`` : la phrase dite s'il
    manque, vide s'il est facultatif ; ``choix`` : (valeur, mot)."""

    cle: str
    libelle: str
    genre: str = TEXTE
    obligatoire: str = ""
    defaut: Any = None
    choix: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class GesteSortie:
    """Un geste : l'opération, ses mots, ses champs. ``fixes`` : arguments déjà connus."""

    cle: str
    operation: str
    mot: str
    icone: str
    explication: str
    demandes: tuple[Demande, ...]
    confirmer: str
    fixes: Mapping[str, Any] = field(default_factory=dict)
    fait: Callable[[Mapping[str, Any]], str] = lambda _: "Enregistré."


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
            possibles.append(_demander_visa(etat, jour, jeune))
        if TypeEvenement.TRANSFERT in permis and _transfert_propose(etat):
            possibles.append(_accepter_transfert(jour, jeune))
        if e.situation.type is TypeEvenement.SORTIE:
            possibles.append(_annuler_sortie(jeune))
    if etat.permet(Permission.VISER):
        possibles += _visas(etat, jour, jeune)
        declare = TypeEvenement.SANS_SOLUTION
        if declare in permis and refus_evenement(e, declare, jour) is None:
            possibles.append(_sans_solution(jour, jeune))
    return possibles


_JOUR_MANQUE = "Donnez la date."
_MOTIF_MANQUE = "Écrivez la raison."
_Jeune = Mapping[str, str]


def _le(jour: date, libelle: str = "Date") -> Demande:
    return Demande("date", libelle, DATE, _JOUR_MANQUE, jour)


def _sortie(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
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


def _constat(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
    del etat
    return GesteSortie(
        "constat",
        "constater_depart",
        "Constater un départ sans solution",
        "alert-octagon",
        "Ce n’est pas une sortie : le dossier reste rouge et les nuits se comptent.",
        (
            _le(jour, "Jour du départ"),
            Demande("motif", "Ce qui s’est passé", obligatoire=_MOTIF_MANQUE),
        ),
        "Constater le départ",
        jeune,
        lambda _: "Départ constaté. Les nuits se comptent.",
    )


def _retour(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
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


def _proposer(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
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


def _deces(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
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


_PAR_TYPE: dict[TypeEvenement, Callable[[EtatDossier, date, _Jeune], GesteSortie]] = {
    TypeEvenement.SORTIE: _sortie,
    TypeEvenement.RETOUR: _retour,
    TypeEvenement.CONSTAT: _constat,
    TypeEvenement.TRANSFERT: _proposer,
    TypeEvenement.DECES: _deces,
}


def _contact(jour: date, jeune: _Jeune) -> GesteSortie:
    return GesteSortie(
        "contact",
        "enregistrer_contact",
        "Noter une tentative de contact",
        "phone",
        "Chaque tentative est gardée avec sa date.",
        (
            Demande("le", "Le", DATE, _JOUR_MANQUE, jour),
            Demande("moyen", "Par quel moyen", obligatoire="Dites par quel moyen."),
            Demande("joint", "A-t-on pu lui parler ?", TROIS),
            Demande("note", "Ce qui s’est dit (facultatif)"),
        ),
        "Noter le contact",
        jeune,
        lambda _: "Contact noté.",
    )


def _accepter_transfert(jour: date, jeune: _Jeune) -> GesteSortie:
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


def _annuler_sortie(jeune: _Jeune) -> GesteSortie:
    return GesteSortie(
        "annulation",
        "annuler_sortie",
        "Annuler la sortie",
        "arrow-back-up",
        "Saisie par erreur : le dossier revient à l’état d’avant, les deux écritures restent.",
        (Demande("motif", "Pourquoi", obligatoire=_MOTIF_MANQUE),),
        "Annuler la sortie",
        jeune,
        lambda _: "Sortie annulée.",
    )


def _sans_solution(jour: date, jeune: _Jeune) -> GesteSortie:
    return GesteSortie(
        "sans_solution",
        "declarer_sortie_sans_solution",
        "Déclarer une sortie sans solution",
        "alert-octagon",
        "À partir de 21 ans, par écrit d’un cadre : elle restera comptée « sans solution ».",
        (_le(jour), Demande("motif", "Ce qui a été tenté", obligatoire=_MOTIF_MANQUE)),
        "Déclarer la sortie sans solution",
        jeune,
        lambda _: "Sortie sans solution déclarée.",
    )


# --- Visas --------------------------------------------------------------------------------------


def _demandes_de_visa(etat: EtatDossier, jour: date) -> tuple[Demande, ...]:
    d = etat.evaluation.sortie.le
    return (
        Demande("date", "Pour une sortie le", DATE, _JOUR_MANQUE, d or jour),
        Demande("motif", "Pourquoi une sortie provisoire", obligatoire=_MOTIF_MANQUE),
        Demande("etape", "Prochaine étape", obligatoire="Dites la prochaine étape."),
        Demande("etape_le", "Date de cette étape", DATE, _JOUR_MANQUE),
        Demande("responsable", "Qui en répond", obligatoire="Nommez une personne."),
    )


def _demander_visa(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
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


def _visas(etat: EtatDossier, jour: date, jeune: _Jeune) -> list[GesteSortie]:
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


def _accorder_d_un_coup(etat: EtatDossier, jour: date, jeune: _Jeune) -> GesteSortie:
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
        (_choix(visas), Demande("motif", "Pourquoi", obligatoire=_MOTIF_MANQUE)),
        "Retirer le visa",
        fait=lambda _: "Visa retiré.",
    )


def _choix(visas: list[Visa]) -> Demande:
    mots = tuple((v.id, f"sortie du {fr.date_longue(v.date_sortie)}") for v in visas)
    return Demande("visa", "Visa", CHOIX, "Choisissez le visa.", mots[0][0], mots)


def _transfert_propose(etat: EtatDossier) -> bool:
    return any(t["accepte_le"] is None for t in etat.vue.facettes["transfert"])

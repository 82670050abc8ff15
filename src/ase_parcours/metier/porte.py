"""La porte de sortie : ce que permettent la machine d'états et les nuits (garantie.md §5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ase_parcours.francais import date_longue, enumeration
from ase_parcours.metier.calendrier import anniversaire
from ase_parcours.metier.constats import Motif
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.jeune import TypeEvenement, Visa
from ase_parcours.metier.motifs import motifs_de_refus
from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.metier.periode import niveau_des_plages
from ase_parcours.metier.sortie import (
    TRANSITIONS,
    Statut,
    couverte_par_maintien_seul,
    plages_versees,
    visa_en_vigueur,
)


@dataclass(frozen=True, slots=True)
class Refus:
    """Pourquoi la machine d'états refuse un événement."""

    code: str
    texte: str


@dataclass(frozen=True, slots=True)
class Examen:
    """Ce que la porte répond à une sortie : ``type`` « garantie », « fragile », ou rien."""

    type: str | None
    niveau: Niveau
    plages: tuple[Plage, ...]
    visa: Visa | None
    motifs: tuple[Motif, ...] = ()
    texte: str = ""
    conseil: str = ""


_STATUTS_DITS = {
    Statut.SUIVI: "suivi",
    Statut.DEPART_CONSTATE: "en départ constaté",
    Statut.SORTI_GARANTI: "sorti, garanti",
    Statut.SORTI_FRAGILE: "sorti, provisoire",
    Statut.A_REVOIR: "à revoir",
    Statut.SORTI_SANS_SOLUTION: "sorti sans solution",
    Statut.TRANSFERE: "transféré",
    Statut.DECEDE: "clos par un décès",
}
_EVENEMENTS_DITS = {
    TypeEvenement.SORTIE: "une sortie",
    TypeEvenement.RETOUR: "un retour",
    TypeEvenement.CONSTAT: "un départ constaté",
    TypeEvenement.SANS_SOLUTION: "une déclaration de sortie sans solution",
    TypeEvenement.TRANSFERT: "un transfert",
    TypeEvenement.DECES: "un décès",
}


def refus_evenement(e: Evaluation, type_: TypeEvenement, le: date) -> Refus | None:
    """La raison pour laquelle l'événement ne peut pas être enregistré, ou ``None``."""
    permis = TRANSITIONS[e.statut]
    if type_ not in permis:
        possibles = enumeration([d for t, d in _EVENEMENTS_DITS.items() if t in permis], "ou")
        suite = f"On peut enregistrer {possibles}." if possibles else "Plus rien ne s'y ajoute."
        texte = f"Le dossier est {_STATUTS_DITS[e.statut]}. {suite}"
        return Refus("evenement_refuse", texte)
    return _refus_de_date(e, type_, le) or _refus_d_age(e, type_, le)


def _refus_de_date(e: Evaluation, type_: TypeEvenement, le: date) -> Refus | None:
    if le > e.aujourd_hui:
        conseil = (
            " Pour la préparer, notez-la comme date de sortie prévue."
            if type_ is TypeEvenement.SORTIE
            else ""
        )
        return Refus("date_future", f"Le {date_longue(le)} est après aujourd'hui.{conseil}")
    arrivee = e.faits.arrivee()
    if arrivee is not None and le < arrivee:
        return Refus(
            "date_avant_accueil",
            f"Le {date_longue(le)} précède le premier accueil, le {date_longue(arrivee)}.",
        )
    dernier = e.situation.dernier
    if dernier is not None and le < dernier.le:
        return Refus(
            "date_avant_dernier",
            f"Le {date_longue(le)} précède le dernier événement, le {date_longue(dernier.le)}.",
        )
    return None


def _refus_d_age(e: Evaluation, type_: TypeEvenement, le: date) -> Refus | None:
    """Retour avant 21 ans, déclaration à partir de 21 ans (L222-5, 5°).

    Naissance inconnue : « inconnu » n'est pas « non », le retour est permis ; la déclaration, qui
    clôt le dossier, demande au contraire de savoir.
    """
    ans = e.reperes.regles.fin_accueil_ans
    if type_ is TypeEvenement.RETOUR and e.statut is not Statut.TRANSFERE:
        naissance = e.faits.naissance.au_plus_tot
        limite = anniversaire(naissance, ans) if naissance else None
        if limite is not None and le >= limite:
            return Refus(
                "retour_apres_21_ans",
                f"Le droit au retour s'arrête au {ans}e anniversaire, le {date_longue(limite)}.",
            )
    if type_ is TypeEvenement.SANS_SOLUTION:
        naissance = e.faits.naissance.au_plus_tot
        if naissance is None:
            return Refus(
                "declaration_age_inconnu",
                f"La date de naissance manque : on ne peut pas savoir si le jeune a {ans} ans.",
            )
        limite = anniversaire(naissance, ans)
        if le < limite:
            return Refus(
                "declaration_avant_21_ans",
                f"Avant le {ans}e anniversaire le retour reste possible : la sortie sans solution "
                f"ne se déclare qu'à partir du {date_longue(limite)}.",
            )
    return None


def examiner_sortie(e: Evaluation, le: date, visa: str | None = None) -> Examen:
    """Juge une sortie à sa date, avec les seules solutions à la preuve versée."""
    faits, reperes = e.faits, e.reperes
    plages = plages_versees(faits, le, e.aujourd_hui, reperes)
    niveau = niveau_des_plages(plages, le, reperes.regles)
    motifs = motifs_de_refus(faits, plages, le, e.aujourd_hui, reperes)
    if couverte_par_maintien_seul(faits, le, e.aujourd_hui, reperes):
        maintien = Motif(
            "ase_maintenue",
            "La nuit de la sortie n'est couverte que par une prise en charge de l'ASE : une APJM "
            "repousse la date de sortie.",
            de=le,
            a=le,
        )
        return Examen(
            None,
            niveau,
            plages,
            None,
            (maintien, *motifs),
            "Sortie impossible : la prise en charge de l'ASE continue.",
            "Enregistrez la décision APJM, ou une solution hors de l'ASE.",
        )
    if niveau is Niveau.GARANTIE and visa is None:
        return Examen("garantie", niveau, plages, None)
    accorde = visa_en_vigueur(faits, le, visa)
    if niveau is not Niveau.SANS_SOLUTION and accorde is not None:
        return Examen("fragile", niveau, plages, accorde)
    return Examen(None, niveau, plages, None, motifs, _phrase(niveau, le), _conseil(niveau, visa))


def _phrase(niveau: Niveau, le: date) -> str:
    if niveau is Niveau.SANS_SOLUTION:
        return (
            f"Sortie impossible le {date_longue(le)} : des nuits sont découvertes parmi les "
            "trente premières, avec les preuves versées."
        )
    return (
        f"Sortie impossible le {date_longue(le)} sans visa : la solution n'est que provisoire "
        "ou s'arrête avant six mois."
    )


def _conseil(niveau: Niveau, visa: str | None) -> str:
    if visa is not None:
        return "Ce visa n'est pas en vigueur pour ce jeune et cette date."
    if niveau is Niveau.SANS_SOLUTION:
        return "Ajoutez une piste, ou versez la preuve qui manque."
    return "Demandez un visa à un cadre pour cette date."

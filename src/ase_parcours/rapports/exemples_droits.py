"""Bilans des droits, budgets et lettres fictifs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.rapports.contenus.bilan_droits import BilanDroits, LigneDroit, Trait
from ase_parcours.rapports.contenus.budget import LigneArgent, LigneDette, PageBudget
from ase_parcours.rapports.contenus.communs import DuJeune, EnTete, Genre, Personne, Signature
from ase_parcours.rapports.contenus.lettre import Lettre, TexteCite
from ase_parcours.rapports.exemples_communs import HOSTILES, MOT_DEMESURE, signatures

_AU, _HORIZON = date(2026, 11, 22), date(2027, 11, 22)
_LU = date(2026, 11, 22)
_PIEGE = " ".join((*HOSTILES, MOT_DEMESURE))


def _en_tete(but: str) -> EnTete:
    return EnTete(
        "Aide sociale à l’enfance",
        "Foyer Éole",
        "Paris",
        _AU,
        2,
        pour="Inès Khelifi, Mme Arnaud",
        but=but,
    )


def _ines() -> Personne:
    return Personne(
        "Khelifi",
        "Inès",
        "P75-2021-00280",
        "14 juillet 2007",
        genre=Genre.FEMININ,
        referent="Mme Arnaud",
        referent_genre=Genre.FEMININ,
        age=19,
    )


def _piegee() -> Personne:
    return Personne(" ".join(HOSTILES), MOT_DEMESURE, "P75<&>\x00", "<i>hier</i>")


def bilan_plein() -> BilanDroits:
    """Un droit de chaque groupe."""
    c2s = LigneDroit(
        "Complémentaire santé solidaire",
        "3 févr. 2027",
        "délai passé : agir aujourd’hui",
        texte="CSS R861-2, lu le 22 nov. 2026",
        urgent=True,
        traits=(
            Trait(_AU, date(2027, 2, 4), "ouvert"),
            Trait(date(2027, 2, 4), _HORIZON, "trou"),
        ),
    )
    cej = LigneDroit("Contrat d’engagement jeune", "à demander", "mission locale")
    titre = LigneDroit(
        "Titre de séjour", "demandé", "réponse attendue", traits=(Trait(_AU, _HORIZON, "demande"),)
    )
    compte = LigneDroit(
        "Compte à son nom",
        "on ne sait pas",
        "demander un RIB",
        traits=(Trait(_AU, _HORIZON, "inconnu"),),
    )
    return BilanDroits(
        _en_tete("ne perdre aucun droit dans les douze mois"),
        _ines(),
        _AU,
        _HORIZON,
        date(2026, 9, 14),
        (c2s,),
        (cej,),
        (titre,),
        (compte,),
        ("Droits MDPH", "AAH"),
        signatures("Inès Khelifi", "Mme Arnaud"),
    )


def bilan_vide() -> BilanDroits:
    """Rien de connu."""
    base = bilan_plein()
    return replace(
        base,
        dernier=None,
        a_faire=(),
        jamais_demandes=(),
        en_cours=(),
        inconnus=(),
        sans_objet=(),
    )


def bilan_hostile() -> BilanDroits:
    """Chaque champ piégé, soixante lignes."""
    base = bilan_plein()
    piege = replace(base.a_faire[0], nom=_PIEGE, etat=HOSTILES[0], quoi=_PIEGE, texte=_PIEGE)
    return replace(
        base,
        personne=_piegee(),
        a_faire=(piege, *base.a_faire * 60),
        sans_objet=(_PIEGE,),
        signatures=(Signature(_PIEGE, MOT_DEMESURE),) * 4,
    )


def budget_plein() -> PageBudget:
    """Un mois qui laisse de quoi vivre, une charge à demander ensuite."""
    return PageBudget(
        _en_tete("voir ce qui reste pour vivre"),
        _ines(),
        "novembre 2026",
        "Novembre 2026 : 1 041,59 € de ressources, 652,40 € de charges, il reste 389,19 €.",
        ressources=(
            LigneArgent("Salaire d’apprentie", 62_059, "depuis le 1er septembre 2026"),
            LigneArgent("Allocation jeune majeur", 42_100, "jusqu’au 20 janvier 2027"),
        ),
        charges=(
            LigneArgent("Loyer ou redevance", 43_500),
            LigneArgent("Transport", 8_880),
            LigneArgent("Téléphone, internet", 1_999),
            LigneArgent("Alimentation", 10_861),
        ),
        a_venir=(LigneArgent("Assurance habitation", None, "à partir du 1er janvier 2027"),),
        dettes=(LigneDette("Amende", "Trésor public", 13_500, None),),
        total_ressources=104_159,
        total_charges=65_240,
        solde=38_919,
        epargne="Épargne : 300 €. Pécule (allocation de rentrée) : montant à demander.",
        signatures=signatures("Inès Khelifi", "Mme Arnaud"),
    )


def budget_a_demander() -> PageBudget:
    """Des montants manquent : aucun reste n'est dit."""
    base = budget_plein()
    return replace(
        base,
        phrase="Novembre 2026 : on ne sait pas tout.",
        ressources=(LigneArgent("Salaire d’apprentie", None), base.ressources[1]),
        solde=None,
    )


def budget_inconnu() -> PageBudget:
    """Rien n'est noté."""
    base = budget_plein()
    return replace(
        base,
        phrase="Novembre 2026 : on ne sait ni les ressources ni les charges.",
        ressources=(),
        charges=(),
        a_venir=(),
        dettes=(),
        total_ressources=None,
        total_charges=None,
        solde=None,
        epargne="",
    )


def budget_hostile() -> PageBudget:
    """Chaque champ piégé, des lignes par dizaines."""
    base = budget_plein()
    return replace(
        base,
        personne=_piegee(),
        phrase=_PIEGE,
        ressources=(LigneArgent(_PIEGE, 1, _PIEGE), *base.ressources * 30),
        dettes=(LigneDette(_PIEGE, _PIEGE, 10**9, 1),) * 3,
        solde=-(10**9),
        epargne=_PIEGE,
        signatures=(Signature(_PIEGE, MOT_DEMESURE),) * 4,
    )


def lettre_relue() -> Lettre:
    """Une lettre complète."""
    return Lettre(
        _en_tete("demande de renouvellement de ma prise en charge jeune majeur"),
        _ines(),
        "Demande de renouvellement de ma prise en charge jeune majeur",
        ("À la direction de l’aide sociale à l’enfance", "Conseil départemental"),
        (
            "Madame, Monsieur,",
            "J’ai été confiée à l’aide sociale à l’enfance le 15 janvier 2024. Je demande que ma "
            "prise en charge soit renouvelée.",
            "– Logement : Foyer Éole, depuis le 15 janvier 2024.",
            "– Ressources : salaire, 620,50 € par mois.",
            "Veuillez recevoir, Madame, Monsieur, mes salutations respectueuses.",
        ),
        ("La décision de prise en charge en cours",),
        (TexteCite("l’article L222-5, 5°, du code de l’action sociale et des familles", _LU),),
    )


def lettre_a_completer() -> Lettre:
    """Des faits manquent : ils se voient."""
    base = lettre_relue()
    trou = f"Ma prise en charge s’achève le {A_COMPLETER}, dans {A_COMPLETER} jours."
    return replace(
        base,
        en_tete=replace(base.en_tete, lieu="", edition=None),
        corps=(*base.corps[:2], trou, *base.corps[2:]),
        manquent=("fin de la prise en charge jeune majeur",),
    )


def lettre_hostile() -> Lettre:
    """Chaque champ piégé, sur plusieurs pages."""
    base = lettre_relue()
    return replace(
        base,
        personne=_piegee(),
        objet_lettre=_PIEGE,
        vers=(HOSTILES[0], MOT_DEMESURE),
        corps=(_PIEGE, f"– {_PIEGE}", *base.corps * 20),
        pieces=(_PIEGE,),
        textes=(TexteCite(_PIEGE, _LU),),
    )


EXEMPLES: dict[str, tuple[str, Callable[[], DuJeune]]] = {
    "bilan-plein": ("bilan_droits", bilan_plein),
    "bilan-vide": ("bilan_droits", bilan_vide),
    "bilan-hostile": ("bilan_droits", bilan_hostile),
    "budget-plein": ("budget", budget_plein),
    "budget-a-demander": ("budget", budget_a_demander),
    "budget-inconnu": ("budget", budget_inconnu),
    "budget-hostile": ("budget", budget_hostile),
    "lettre-relue": ("lettre_renouvellement_apjm", lettre_relue),
    "lettre-a-completer": ("lettre_recours", lettre_a_completer),
    "lettre-hostile": ("lettre_pecule_ars", lettre_hostile),
}

"""Demandes d'accueil jeune majeur fictives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.rapports.contenus.budget import LigneArgent
from ase_parcours.rapports.contenus.communs import Besoin, DuJeune, EtatBesoin, MotsDuJeune
from ase_parcours.rapports.contenus.demande_apjm import DemandeApjm, Soutien
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.exemples_communs import MOT_DEMESURE, SORTIE
from ase_parcours.rapports.exemples_sortie import PIEGE, en_tete, ines, moussa, piegee

_LU = date(2026, 11, 22)
_NOMS = (
    "une aide financière chaque mois",
    "un logement ou un hébergement",
    "une aide pour mes études, ma formation ou mon emploi",
    "une aide pour me soigner",
    "une aide dans mes démarches",
    "une personne qui m’accompagne",
)


def demande() -> DemandeApjm:
    """Un renouvellement, presque complet."""
    partiel = EtatBesoin.EN_PARTIE
    return DemandeApjm(
        en_tete(
            "direction de l’aide sociale à l’enfance",
            "demander le renouvellement de l’accueil provisoire jeune majeur.",
        ),
        ines(),
        date(2024, 1, 15),
        date(2025, 7, 14),
        SORTIE,
        date(2028, 7, 13),
        "Foyer Éole, depuis le 15 janvier 2024",
        "terminale bac pro, lycée Marie-Laurencin",
        "complémentaire santé solidaire jusqu’au 3 février 2027",
        "non",
        "Sarah B.",
        (LigneArgent("Salaire d’apprentie", 62_059, "jusqu’au 31 août 2027"),),
        62_059,
        "Sortie le 21 janvier 2027. Les six mois qui suivent, 181 nuits : 15 découvertes, du "
        "21 janvier au 4 février 2027 ; 166 durables, du 5 février au 20 juillet 2027.",
        (
            Besoin("Salaire d’apprentie : 620,59 €", "Demander la prime d’activité", "Inès",
                   "5 déc.", partiel),
            Besoin("15 nuits découvertes", "Entretien d’admission au FJT", "Inès", "26 nov.",
                   partiel),
            Besoin("terminale bac pro", "Finir l’année", "Inès", "juillet 2027", partiel),
            Besoin("C2S jusqu’au 3 févr. 2027", "La redemander", "Inès", "déc.", partiel),
            Besoin("titre jusqu’au 12 mars", "Renouveler le titre", "Inès", "11 janv.", partiel),
            Besoin(),
        ),
        tuple(Soutien(nom, rang in (0, 1, 4)) for rang, nom in enumerate(_NOMS)),
        MotsDuJeune("Je veux rester à Paris et finir mon bac pro."),
        (
            TexteCite("l’article L222-5, 5°, du code de l’action sociale et des familles", _LU),
            TexteCite(
                "les articles R222-6 à R222-9 du code de l’action sociale et des familles", _LU
            ),
        ),
    )  # fmt: skip


def demande_vide() -> DemandeApjm:
    """Une première demande dont presque tout est à remplir."""
    base = demande()
    return DemandeApjm(
        replace(base.en_tete, edition=None, remplace=None, lieu=""),
        replace(moussa(), naissance=None),
        soutiens=tuple(Soutien(nom) for nom in _NOMS),
        textes=base.textes,
    )


def demande_longue() -> DemandeApjm:
    """Des textes longs partout, des ressources par dizaines."""
    base, phrase = demande(), "Rappeler la mission locale et apporter les bulletins de paie. "
    return replace(
        base,
        ressources=(*base.ressources * 20, LigneArgent("Bourse", None)),
        besoins=tuple(replace(b, aujourd_hui=phrase * 3, action=phrase * 4) for b in base.besoins),
        mots=MotsDuJeune("Je voudrais une chambre à moi. " * 50),
    )


def demande_hostile() -> DemandeApjm:
    """Chaque champ de saisie porte un piège."""
    base = demande()
    return replace(
        base,
        personne=piegee(),
        hebergement=PIEGE,
        activite=PIEGE,
        soins=PIEGE,
        confiance=MOT_DEMESURE,
        ressources=(LigneArgent(PIEGE, 10**9, PIEGE),),
        apres=PIEGE,
        besoins=(Besoin(PIEGE, PIEGE, MOT_DEMESURE, MOT_DEMESURE), *base.besoins[1:]),
        mots=MotsDuJeune(PIEGE),
    )


EXEMPLES: dict[str, tuple[str, Callable[[], DuJeune]]] = {
    "apjm": ("demande_apjm", demande),
    "apjm-vide": ("demande_apjm", demande_vide),
    "apjm-longue": ("demande_apjm", demande_longue),
    "apjm-hostile": ("demande_apjm", demande_hostile),
}

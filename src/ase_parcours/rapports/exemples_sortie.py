"""Alertes de sortie, demandes d'accueil jeune majeur et dossiers du jeune, fictifs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.rapports.contenus.alerte_sortie import AlerteSortie, CeQuiEstDemande
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    DuJeune,
    EditionRemplacee,
    EnTete,
    Genre,
    GroupePiste,
    Personne,
    Piste,
)
from ase_parcours.rapports.exemples_communs import FIN, HOSTILES, MOT_DEMESURE, SORTIE, D, P, X

_AU = date(2026, 11, 22)
PIEGE = " ".join((*HOSTILES, MOT_DEMESURE))


def en_tete(pour: str, but: str) -> EnTete:
    """L'en-tête d'une deuxième édition."""
    return EnTete(
        "Aide sociale à l’enfance",
        "Foyer Éole",
        "Paris",
        _AU,
        2,
        EditionRemplacee(1, date(2026, 9, 14)),
        pour=pour,
        but=but,
    )


def ines() -> Personne:
    """Inès, qui sort dans deux mois."""
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


def moussa() -> Personne:
    """Moussa, dont on sait peu."""
    return Personne("Diallo", "Moussa", "P75-2024-00031", "3 mars 2009", genre=Genre.MASCULIN)


def piegee() -> Personne:
    """Une personne dont chaque champ est piégé."""
    return Personne(" ".join(HOSTILES), MOT_DEMESURE, "P75<&>\x00", "<i>hier</i>", referent=PIEGE)


def bilan_ines() -> Bilan:
    """Quinze nuits découvertes, puis un tiers, puis un bail."""
    return Bilan(
        Niveau.SANS_SOLUTION,
        (
            Plage(SORTIE, date(2027, 2, 5), X),
            Plage(date(2027, 2, 5), date(2027, 2, 20), P, "tiers"),
            Plage(date(2027, 2, 20), FIN, D, "bail"),
        ),
        SORTIE,
        "date prévue",
        motifs=(
            "15 nuits découvertes, du 21 janvier au 4 février 2027.",
            "La piste FJT n’est pas confirmée : admise, elle couvrirait ces nuits.",
        ),
        libelles=(("tiers", "chez un tiers"), ("bail", "logement social")),
    )


def alerte() -> AlerteSortie:
    """Quinze nuits sans solution, deux mois avant."""
    return AlerteSortie(
        en_tete(
            "cadre de l’ASE et Mme Arnaud", "trouver un toit pour chaque nuit, avant la sortie."
        ),
        ines(),
        bilan_ines(),
        (
            CeQuiEstDemande(
                "Trouver un toit pour 15 nuits, du 21 janvier au 4 février 2027",
                "cadre de l’ASE",
                pour_le=date(2026, 12, 22),
            ),
            CeQuiEstDemande(
                "Ouvrir une deuxième piste de logement",
                "référente ASE",
                "Mme Arnaud",
                date(2026, 12, 22),
            ),
        ),
        (
            Piste(
                "FJT", "Les Trois-Ponts, Montreuil", "en instruction", GroupePiste.VIVANTE,
                SORTIE, date(2028, 1, 21), False, D, suite="admission le 26 nov.",
            ),
        ),
    )  # fmt: skip


def alerte_vide() -> AlerteSortie:
    """On ne sait ni la date, ni qui répond."""
    motif = (
        "On ne sait pas quand la prise en charge finit : ni date prévue, ni décision, ni date de "
        "naissance."
    )
    return AlerteSortie(
        replace(en_tete("cadre de l’ASE", "établir la date de sortie."), edition=None),
        replace(moussa(), naissance=None),
        Bilan(Niveau.INDETERMINEE, motifs=(motif,)),
        (
            CeQuiEstDemande("Désigner un référent", "cadre de l’ASE", pour_le=_AU),
            CeQuiEstDemande("Établir la date de sortie", "référent ASE", pour_le=_AU),
        ),
    )


def alerte_sans_objet() -> AlerteSortie:
    """Tout est couvert : rien n'est demandé."""
    bilan = Bilan(Niveau.GARANTIE, (Plage(SORTIE, FIN, D, "bail"),), SORTIE, "date prévue")
    return replace(alerte(), bilan=bilan, demandes=(), pistes=())


def alerte_longue() -> AlerteSortie:
    """Plus de raisons, de demandes et de pistes qu'une page n'en montre."""
    base = alerte()
    return replace(
        base,
        bilan=replace(base.bilan, motifs=base.bilan.motifs * 6),
        demandes=base.demandes * 3,
        pistes=base.pistes * 12,
    )


def alerte_hostile() -> AlerteSortie:
    """Chaque champ de saisie porte un piège."""
    base = alerte()
    return replace(
        base,
        en_tete=replace(base.en_tete, unite=HOSTILES[0] * 9, pour=PIEGE),
        personne=piegee(),
        bilan=replace(base.bilan, motifs=(PIEGE,) * 9, libelles=(("tiers", MOT_DEMESURE),)),
        demandes=tuple(replace(d, nom=PIEGE) for d in base.demandes * 3),
        pistes=(replace(base.pistes[0], nature=PIEGE, etat=PIEGE, suite=PIEGE),) * 12,
    )


EXEMPLES: dict[str, tuple[str, Callable[[], DuJeune]]] = {
    "alerte": ("alerte_sortie", alerte),
    "alerte-vide": ("alerte_sortie", alerte_vide),
    "alerte-sans-objet": ("alerte_sortie", alerte_sans_objet),
    "alerte-longue": ("alerte_sortie", alerte_longue),
    "alerte-hostile": ("alerte_sortie", alerte_hostile),
}

"""Dossiers complets fictifs : droit d'accès."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.rapports.contenus.communs import DuJeune, EnTete, Genre, Personne
from ase_parcours.rapports.contenus.dossier_complet import (
    Acces,
    ChampTenu,
    DossierComplet,
    Ecritures,
    FacetteTenue,
    FaitTenu,
    LectureDite,
    LigneEnAttente,
    PieceTenue,
    TexteScelleTenu,
)
from ase_parcours.rapports.exemples_communs import HOSTILES, MOT_DEMESURE

_AU = date(2026, 11, 22)
_PIEGE = " ".join((*HOSTILES, MOT_DEMESURE))
_SAMI = "Sami Lacroix"


def _tenu(champs: dict[str, str], le: date, change: date | None = None) -> FaitTenu:
    dits = tuple(ChampTenu(k, v) for k, v in champs.items())
    return FaitTenu(dits, "saisi", _SAMI, le, change)


def acces_plein() -> DossierComplet:
    """De tout un peu : un conflit gardé, une zone non ouverte, une ligne de tableur refusée."""
    prenom = ChampTenu("Prénom", "Inès", ("Ines",))
    identite = FaitTenu(
        (ChampTenu("Nom", "Khelifi"), prenom, ChampTenu("Naissance", "14 juil. 2007")),
        "repris d’un tableur",
        "Mme Arnaud",
        date(2026, 9, 1),
        date(2026, 11, 9),
    )
    accueil = _tenu({"Lieu": "Foyer Éole", "Début": "15 janv. 2024"}, date(2026, 9, 3))
    note = _tenu(
        {"Le": "12 nov. 2026", "Note": "Inès a rencontré le FJT. Elle préfère Montreuil."},
        date(2026, 11, 12),
    )
    empreinte = hashlib.sha256(b"gambetta").hexdigest()
    return DossierComplet(
        EnTete(
            "Aide sociale à l’enfance",
            "Foyer Éole",
            "Paris",
            _AU,
            1,
            pour="Inès Khelifi",
            but="droit d’accès : tout ce que l’application tient sur la personne",
        ),
        Personne(
            "Khelifi",
            "Inès",
            "P75-2021-00280",
            "14 juillet 2007",
            genre=Genre.FEMININ,
            referent="Mme Arnaud",
            referent_genre=Genre.FEMININ,
            age=19,
        ),
        facettes=(
            FacetteTenue("Identité", (identite,)),
            FacetteTenue("Accueils", (accueil,)),
            FacetteTenue("Notes", (note,)),
        ),
        vides=("Mesures", "Scolarité", "Dettes"),
        pieces=(
            PieceTenue("bail signé.pdf", "application/pdf", 84_512, empreinte, date(2026, 11, 9)),
            PieceTenue("carte.jpg", "image/jpeg", 1_204_882, empreinte, None, ici=False),
        ),
        scelles=(TexteScelleTenu("Santé", "Dr Simon", date(2026, 10, 2)),),
        acces=(
            Acces("Mme Arnaud", "référent ASE", zone=True),
            Acces(_SAMI, "éducateur"),
        ),
        lectures=(LectureDite(date(2026, 10, 3), "Mme Arnaud", "Santé"),),
        journal=(
            Ecritures(_SAMI, 42, date(2026, 9, 3), date(2026, 11, 20)),
            Ecritures("Mme Arnaud", 7, date(2026, 9, 1), date(2026, 11, 9)),
        ),
        en_attente=(
            LigneEnAttente("suivi.xlsx, ligne 14", "la date n’existe pas", "31 juin 2026"),
        ),
        autres_dossiers=("P93-2020-00011",),
    )


def acces_ouvert() -> DossierComplet:
    """La zone scellée a été ouverte par la séance."""
    base = acces_plein()
    lu = replace(base.scelles[0], titre="Suivi", texte="Rendez-vous tous les mois au centre.")
    return replace(base, scelles=(lu,))


def acces_vide() -> DossierComplet:
    """Un numéro de dossier et rien d'autre."""
    base = acces_plein()
    return replace(
        base,
        facettes=(),
        vides=("Identité", "Accueils", "Notes"),
        pieces=(),
        scelles=(),
        lectures=(),
        journal=(),
        en_attente=(),
        autres_dossiers=(),
    )


def acces_long() -> DossierComplet:
    """Des centaines de faits, une note de plusieurs pages."""
    base = acces_plein()
    note = "Compte rendu de la rencontre, point par point. " * 400
    longue = FaitTenu((ChampTenu("Note", note),), "saisi", _SAMI, _AU)
    notes = FacetteTenue("Notes", (longue, *base.facettes[2].faits * 60))
    return replace(base, facettes=(*base.facettes[:2], notes), pieces=base.pieces * 20)


def acces_hostile() -> DossierComplet:
    """Chaque champ piégé."""
    base = acces_plein()
    fait = FaitTenu((ChampTenu(_PIEGE, _PIEGE, HOSTILES),), _PIEGE, _PIEGE, _AU, _AU)
    return replace(
        base,
        personne=Personne(" ".join(HOSTILES), MOT_DEMESURE, "P75<&>\x00", "<i>hier</i>"),
        facettes=(FacetteTenue(HOSTILES[0], (fait,)), *base.facettes),
        vides=(_PIEGE,),
        pieces=(PieceTenue(_PIEGE, HOSTILES[1], 10**12, "f" * 64),),
        scelles=(TexteScelleTenu(_PIEGE, _PIEGE, None, HOSTILES[0], _PIEGE),),
        acces=(Acces(_PIEGE, MOT_DEMESURE),),
        lectures=(LectureDite(_AU, _PIEGE, _PIEGE),),
        journal=(Ecritures(_PIEGE, 10**9, _AU, _AU),),
        en_attente=(LigneEnAttente(_PIEGE, _PIEGE, _PIEGE),),
        autres_dossiers=HOSTILES,
    )


EXEMPLES: dict[str, tuple[str, Callable[[], DuJeune]]] = {
    "acces-plein": ("dossier_complet", acces_plein),
    "acces-ouvert": ("dossier_complet", acces_ouvert),
    "acces-vide": ("dossier_complet", acces_vide),
    "acces-long": ("dossier_complet", acces_long),
    "acces-hostile": ("dossier_complet", acces_hostile),
}

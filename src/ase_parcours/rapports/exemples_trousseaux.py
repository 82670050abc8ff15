"""Trousseaux fictifs : un ordinaire, un vide, un hostile. Leurs pièces ne sont jointes que dans les
essais qui les fabriquent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256

from ase_parcours.rapports.contenus.communs import EnTete, Genre, Personne
from ase_parcours.rapports.contenus.trousseau import PapierListe, PieceJointe, Trousseau
from ase_parcours.rapports.exemples_communs import HOSTILES, MOT_DEMESURE, SORTIE, signatures

_AILLEURS = "la pièce est sur un autre poste"


def trousseau() -> Trousseau:
    """Sept papiers, dont un expiré et un manquant ; trois pièces, ailleurs."""
    return Trousseau(
        EnTete("Aide sociale à l’enfance", "Foyer Éole", "Paris", date(2026, 11, 22), 1),
        Personne(
            "Khelifi",
            "Inès",
            "P75-2021-00280",
            "14 juillet 2007",
            genre=Genre.FEMININ,
            referent="Mme Arnaud",
        ),
        SORTIE,
        (
            PapierListe("Carte d’identité", "reçu", True, "non", date(2034, 5, 2), (1,)),
            PapierListe("Acte de naissance", "reçu", True, "oui", None, (2,)),
            PapierListe("Carte Vitale", "demandé", False),
            PapierListe("Attestation de droits et C2S", "expiré", False, "non", date(2026, 9, 30)),
            PapierListe("RIB", "reçu", True),
            PapierListe("Assurance habitation", "manquant", False),
            PapierListe("Notification MDPH", "on ne sait pas s’il le faut", False),
        ),
        tuple(
            _piece(rang, nom, dite)
            for rang, (nom, dite) in enumerate(
                (
                    ("Carte d’identité", "recto verso"),
                    ("Acte de naissance", ""),
                    ("bail signé", ""),
                ),
                start=1,
            )
        ),
        signatures("Inès Khelifi", "Mme Arnaud")[:2],
    )


def _piece(rang: int, nom: str, complement: str = "") -> PieceJointe:
    empreinte = sha256(nom.encode()).hexdigest()
    return PieceJointe(rang, nom, empreinte, 0, complement, _AILLEURS)


def trousseau_vide() -> Trousseau:
    """Aucune pièce, aucun papier au dossier, sortie inconnue."""
    return replace(trousseau(), sortie=None, papiers=(), pieces=())


def trousseau_hostile() -> Trousseau:
    """Saisies piégées, et trop de tout."""
    noms = (*HOSTILES, MOT_DEMESURE[:400])
    papiers = tuple(
        PapierListe(f"{nom} {i}", "expire bientôt", True, "inconnu", SORTIE, tuple(range(1, 9)))
        for i in range(8)
        for nom in noms
    )
    pieces = tuple(_piece(i, nom, nom) for i, nom in enumerate(noms * 8, start=1))
    personne = replace(
        trousseau().personne, nom=HOSTILES[0], prenom=HOSTILES[4], dossier="P75-<b>1</b>"
    )
    return replace(trousseau(), personne=personne, papiers=papiers, pieces=pieces)

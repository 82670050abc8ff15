"""Dossiers du jeune fictifs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.rapports.contenus.budget import LigneArgent
from ase_parcours.rapports.contenus.communs import Bilan, DuJeune, EnTete, MotsDuJeune
from ase_parcours.rapports.contenus.dossier_jeune import (
    DateAMoi,
    DossierJeune,
    MonArgent,
    OuJeDors,
    PapierAMoi,
    Promesse,
)
from ase_parcours.rapports.exemples_communs import FIN, HOSTILES, MOT_DEMESURE, SORTIE, D, P, X
from ase_parcours.rapports.exemples_sortie import (
    PIEGE,
    bilan_ines,
    en_tete,
    ines,
    moussa,
    piegee,
)


def _en_tete() -> EnTete:
    return en_tete("Inès Khelifi", "savoir où j’en suis, et ce qui m’a été promis.")


def dossier() -> DossierJeune:
    """Inès sort dans deux mois ; quinze nuits lui manquent."""
    return DossierJeune(
        _en_tete(),
        ines(),
        replace(bilan_ines(), motifs=(), libelles=()),
        "Foyer Éole",
        date(2024, 1, 15),
        (
            OuJeDors(SORTIE, date(2027, 2, 4), X),
            OuJeDors(date(2027, 2, 5), date(2027, 2, 19), P, "chez quelqu’un que je connais"),
            OuJeDors(
                date(2027, 2, 20), date(2027, 7, 20), D, "Logement social, résidence Gambetta"
            ),
        ),
        (
            Promesse("Verser l’attestation au dossier", "Mme Arnaud", date(2026, 11, 20)),
            Promesse("Entretien au FJT Les Trois-Ponts", "Inès", date(2026, 11, 26), de_moi=True),
            Promesse("Demander la prime d’activité", "Inès", date(2026, 12, 5), de_moi=True),
            Promesse("Écrire à la commission logement", "Mme Arnaud", date(2026, 12, 21)),
            Promesse("Trouver un garant"),
            Promesse("Ouvrir un compte en banque", "Inès", None, faite=True, de_moi=True),
        ),
        (
            PapierAMoi("Carte d’identité", "Je l’ai.", True, date(2034, 5, 2)),
            PapierAMoi("Acte de naissance", "Le service garde l’original.", True),
            PapierAMoi("Carte Vitale", "C’est demandé. On attend."),
            PapierAMoi("Attestation de droits et C2S", "Ce n’est plus valable. À refaire.",
                       jusqu_au=date(2026, 9, 30)),
            PapierAMoi("RIB", "Je demande où est l’original.", True),
        ),
        MonArgent(
            (LigneArgent("Salaire d’apprentie", 62_059),
             LigneArgent("Allocation jeune majeur", 42_100)),
            104_159, 65_240, 38_919, True, 30_000, 13_500,
            "Pécule : je peux le demander maintenant.",
        ),
        (
            DateAMoi(date(2026, 12, 21), "Dernier jour pour demander à prolonger mon accueil."),
            DateAMoi(SORTIE, "Je sors de l’ASE."),
            DateAMoi(date(2027, 2, 3), "Fin de ma C2S. À redemander avant."),
            DateAMoi(FIN, "On se revoit, six mois après."),
            DateAMoi(date(2028, 7, 13), "Dernier jour pour demander à revenir."),
        ),
        MotsDuJeune("Je veux rester à Paris et finir mon bac pro."),
        date(2028, 7, 13),
        FIN,
    )  # fmt: skip


def dossier_vide() -> DossierJeune:
    """On ne sait presque rien : c'est dit, et quoi demander aussi."""
    return DossierJeune(
        replace(_en_tete(), unite="", edition=None, remplace=None),
        moussa(),
        Bilan(Niveau.INDETERMINEE),
    )


def dossier_garanti() -> DossierJeune:
    """Un toit durable pour chaque nuit."""
    bilan = Bilan(Niveau.GARANTIE, (Plage(SORTIE, FIN, D, "bail"),), SORTIE, "date prévue")
    nuits = (OuJeDors(SORTIE, date(2027, 7, 20), D, "Logement social, résidence Gambetta"),)
    return replace(dossier(), bilan=bilan, nuits=nuits)


def dossier_long() -> DossierJeune:
    """Trop de tout : plusieurs pages."""
    base = dossier()
    phrase = "Rappeler la mission locale, apporter le contrat et les trois derniers bulletins. "
    return replace(
        base,
        mots=MotsDuJeune("Je voudrais une chambre à moi. " * 30),
        promesses=tuple(replace(p, quoi=phrase) for p in base.promesses * 4),
        papiers=base.papiers * 4,
        dates=base.dates * 3,
    )


def dossier_hostile() -> DossierJeune:
    """Chaque champ de saisie porte un piège."""
    base = dossier()
    return replace(
        base,
        en_tete=replace(base.en_tete, unite=PIEGE),
        personne=piegee(),
        dors=PIEGE,
        nuits=tuple(replace(n, ou=PIEGE) for n in base.nuits),
        promesses=(Promesse(PIEGE, PIEGE, SORTIE), Promesse(MOT_DEMESURE, de_moi=True)),
        papiers=(PapierAMoi(PIEGE, HOSTILES[0]),),
        argent=MonArgent((LigneArgent(PIEGE, None),), 10**9, 1, -(10**9), pecule=PIEGE),
        dates=(DateAMoi(SORTIE, PIEGE),),
        mots=MotsDuJeune(PIEGE),
    )


EXEMPLES: dict[str, tuple[str, Callable[[], DuJeune]]] = {
    "jeune": ("dossier_jeune", dossier),
    "jeune-vide": ("dossier_jeune", dossier_vide),
    "jeune-garanti": ("dossier_jeune", dossier_garanti),
    "jeune-long": ("dossier_jeune", dossier_long),
    "jeune-hostile": ("dossier_jeune", dossier_hostile),
}

"""Attestations fictives : garantie, provisoire, hostile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.rapports.contenus.attestation import Attestation, SolutionCouvrante
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    DroitEnsuite,
    EnTete,
    Etape,
    Genre,
    Personne,
    Signature,
)
from ase_parcours.rapports.documents import sceau
from ase_parcours.rapports.exemples_communs import (
    HOSTILES,
    MOT_DEMESURE,
    NATURES,
    D,
    P,
    X,
    cle_de_demonstration,
    piece,
    signatures,
    visa,
)


def attestation_garantie() -> Attestation:
    """Sortie garantie par un bail, scellée."""
    sortie, fin = date(2026, 12, 2), date(2027, 6, 2)
    bail = SolutionCouvrante(
        "Logement privé, bail à son nom",
        "Résidence Gambetta, Paris 20e",
        date(2026, 11, 22),
        None,
        "bail signé",
        piece("bail", date(2026, 11, 20)),
    )
    sans_sceau = Attestation(
        en_tete=EnTete("Aide sociale à l’enfance", "Foyer Éole", "Paris", date(2026, 12, 2), 1),
        personne=Personne(
            "Traoré",
            "Sarah",
            "P75-2019-00278",
            "2 décembre 2008",
            genre=Genre.FEMININ,
            referent="Mme Carvalho",
            referent_genre=Genre.FEMININ,
            age=18,
        ),
        bilan=Bilan(
            Niveau.GARANTIE,
            (Plage(sortie, fin, D, "bail"),),
            sortie,
            "sortie enregistrée",
            libelles=(("bail", "logement privé"),),
        ),
        provisoire=False,
        couvertures=(bail,),
        version_natures=NATURES,
        ensuite=_ensuite(),
        signatures=signatures("Sarah Traoré", "Mme Carvalho"),
    )
    return sceau.poser_le_sceau("attestation", sans_sceau, cle_de_demonstration(), "K3")


def attestation_provisoire() -> Attestation:
    """Sortie fragile : un tiers pour quatre mois, sous visa."""
    base = attestation_garantie()
    sortie = date(2026, 12, 2)
    tiers = SolutionCouvrante(
        "Hébergement chez un tiers",
        "M. et Mme D., Montreuil",
        sortie,
        date(2027, 4, 2),
        "attestation d’hébergement",
        piece("tiers", date(2026, 11, 30)),
        P,
    )
    bilan = Bilan(
        Niveau.FRAGILE,
        (Plage(sortie, date(2027, 4, 2), P, "tiers"), Plage(date(2027, 4, 2), date(2027, 6, 2), X)),
        sortie,
        "sortie enregistrée",
        libelles=(("tiers", "chez un tiers"),),
    )
    sans_sceau = replace(
        base,
        bilan=bilan,
        provisoire=True,
        couvertures=(tiers,),
        visa=visa(demandeur=False),
        en_tete=replace(base.en_tete, sceau=None),
    )
    return sceau.poser_le_sceau("attestation", sans_sceau, cle_de_demonstration(), "K3")


def attestation_hostile() -> Attestation:
    """Aperçu sans sceau, chaque champ de saisie piégé."""
    base = attestation_provisoire()
    piege = " ".join((*HOSTILES, MOT_DEMESURE))
    return replace(
        base,
        en_tete=replace(base.en_tete, unite=HOSTILES[0], edition=None, sceau=None),
        personne=replace(base.personne, nom=piege, prenom=HOSTILES[4]),
        couvertures=(replace(base.couvertures[0], gestionnaire=piege, preuve=piege),) * 3,
        visa=replace(visa(demandeur=True), motif=piege, etape=Etape(piege), responsable=piege),
        signatures=(Signature(piege, piege),) * 4,
        ensuite=(DroitEnsuite(piege, piege, piege),),
    )


def _ensuite() -> tuple[DroitEnsuite, ...]:
    return (
        DroitEnsuite("Revenir à l’ASE",
                     "à tout moment jusqu’au 1er décembre 2029, veille de ses 21 ans",
                     "CASF L222-5, 5°"),
        DroitEnsuite("Entretien des six mois",
                     "le 2 juin 2027 au plus tard ; un autre à sa demande",
                     "CASF L222-5-2-1"),
        DroitEnsuite("Priorité au logement social",
                     "jusqu’au 2 décembre 2029, trois ans après la sortie",
                     "CCH L441-1"),
    )  # fmt: skip

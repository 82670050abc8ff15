"""Contenus fictifs de tous les documents : essais, auto-test et démonstration.

Les personnes n'existent pas. Les contenus « hostiles » réunissent ce qui casse d'ordinaire une mise
en page : balisage, mots sans espace, caractères sans dessin, listes interminables.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ase_parcours.metier.nuits import Niveau, Plage
from ase_parcours.rapports import (
    exemples_acces,
    exemples_apjm,
    exemples_droits,
    exemples_jeune,
    exemples_projet,
    exemples_sortie,
    exemples_unite,
)
from ase_parcours.rapports.contenus.communs import (
    Besoin,
    Bilan,
    Changement,
    Contenu,
    DateQuiCompte,
    EditionRemplacee,
    EnTete,
    Etape,
    EtatBesoin,
    Genre,
    GroupePiste,
    MotsDuJeune,
    Personne,
    Piste,
    Signature,
    Signe,
)
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.plan_transition import PlanTransition
from ase_parcours.rapports.exemples_attestations import attestation_garantie as attestation_garantie
from ase_parcours.rapports.exemples_attestations import attestation_hostile as attestation_hostile
from ase_parcours.rapports.exemples_attestations import (
    attestation_provisoire as attestation_provisoire,
)
from ase_parcours.rapports.exemples_communs import (
    FIN,
    NATURES,
    SORTIE,
    D,
    P,
    X,
    piece,
    signatures,
    visa,
)
from ase_parcours.rapports.exemples_communs import HOSTILES as HOSTILES
from ase_parcours.rapports.exemples_communs import MOT_DEMESURE as MOT_DEMESURE
from ase_parcours.rapports.exemples_communs import cle_de_demonstration as cle_de_demonstration
from ase_parcours.rapports.exemples_trousseaux import (
    trousseau,
    trousseau_hostile,
    trousseau_vide,
)


def _changements_ines() -> tuple[Changement, ...]:
    return (
        Changement(Signe.AJOUT, "Bail signé, résidence Gambetta, le 9 nov."),
        Changement(Signe.AJOUT, "Chez un tiers, du 5 février au 19 février."),
        Changement(Signe.RETRAIT, "Résidence Orillon, refus du 28 oct."),
        Changement(Signe.AUTRE, "De 181 nuits découvertes à 15."),
    )


def plan_sans_solution() -> PlanTransition:
    """Quinze nuits découvertes, puis un tiers, puis un bail."""
    return PlanTransition(
        en_tete=EnTete(
            "Aide sociale à l’enfance",
            "Foyer Éole",
            "Paris",
            date(2026, 11, 22),
            3,
            EditionRemplacee(2, date(2026, 9, 14)),
            pour="Inès Khelifi, sa référente, le cadre de l’ASE.",
            but="préparer la sortie du 21 janvier 2027.",
            changements=_changements_ines(),
        ),
        personne=_ines(),
        bilan=Bilan(
            Niveau.SANS_SOLUTION,
            (
                Plage(SORTIE, date(2027, 2, 5), X),
                Plage(date(2027, 2, 5), date(2027, 2, 20), P, "tiers"),
                Plage(date(2027, 2, 20), FIN, D, "bail"),
            ),
            SORTIE,
            "date prévue",
            motifs=(
                "La piste FJT n’est pas confirmée : admise, elle couvrirait ces nuits.",
                "Chez un tiers : l’attestation d’hébergement n’est pas encore au coffre.",
            ),
            libelles=(("tiers", "chez un tiers"), ("bail", "logement social")),
        ),
        version_natures=NATURES,
        pistes=_pistes_ines(),
        besoins=_besoins(),
        dates=_dates(),
        etapes=(
            Etape(
                "Entretien d’admission au FJT Les Trois-Ponts", date(2026, 11, 26), "Sami Lacroix"
            ),
            Etape("Verser l’attestation de M. et Mme D.", date(2026, 12, 1), "Mme Arnaud"),
            Etape("Demander la prime d’activité", date(2026, 12, 5), "Inès"),
            Etape("État des lieux, résidence Gambetta", date(2027, 2, 20), "Inès et Sami Lacroix"),
        ),
        mots=MotsDuJeune(
            "Je veux rester à Paris, finir mon bac pro et ne plus partager ma chambre. Pas de "
            "résidence trop loin, je me lève à cinq heures.",
            date(2026, 9, 14),
        ),
        signatures=signatures("Inès Khelifi", "Mme Arnaud"),
    )


def plan_court() -> PlanTransition:
    """Première édition presque vide : ce qu'imprime un dossier à peine ouvert."""
    return PlanTransition(
        en_tete=EnTete(
            "Aide sociale à l’enfance",
            "Foyer Éole",
            "",
            date(2026, 11, 22),
            1,
            pour="Moussa Diallo et son référent.",
            but="trouver un toit pour le 3 mars 2027.",
        ),
        personne=Personne(
            "Diallo", "Moussa", "P75-2024-00031", "3 mars 2009", genre=Genre.MASCULIN
        ),
        bilan=Bilan(
            Niveau.SANS_SOLUTION,
            (Plage(date(2027, 3, 3), date(2027, 9, 3), X),),
            date(2027, 3, 3),
            "18 ans",
            motifs=("Aucune solution enregistrée.",),
        ),
        version_natures=NATURES,
        signatures=signatures("Moussa Diallo", "Référent"),
    )


def plan_garantie() -> PlanTransition:
    """Toutes les nuits durables."""
    base = plan_sans_solution()
    bilan = Bilan(
        Niveau.GARANTIE,
        (Plage(SORTIE, FIN, D, "bail"),),
        SORTIE,
        "date prévue",
        libelles=(("bail", "logement social"),),
    )
    return replace(base, bilan=bilan, pistes=base.pistes[:1], mots=None)


def plan_fragile() -> PlanTransition:
    """Sortie fragile sous visa de son demandeur."""
    base = plan_sans_solution()
    bilan = Bilan(
        Niveau.FRAGILE,
        (
            Plage(SORTIE, date(2027, 4, 21), P, "tiers"),
            Plage(date(2027, 4, 21), date(2027, 4, 22), X),
            Plage(date(2027, 4, 22), FIN, P, "tiers"),
        ),
        SORTIE,
        "date prévue",
        motifs=("La nuit du 21 au 22 avril 2027 n’est couverte par rien.",),
        alertes=("La preuve « mot manuscrit » n’est pas celle qui est attendue.",),
        libelles=(("tiers", "chez un tiers"),),
    )
    return replace(base, bilan=bilan, visa=visa(demandeur=True))


def plan_indetermine() -> PlanTransition:
    """Ni date de sortie, ni naissance connue."""
    base = plan_court()
    return replace(
        base,
        en_tete=replace(base.en_tete, but="établir la date de sortie."),
        personne=Personne("Bah", "Aïssatou", "P75-2026-00007"),
        bilan=Bilan(Niveau.INDETERMINEE, motifs=("Aucune décision, date de naissance inconnue.",)),
    )


def plan_long() -> PlanTransition:
    """Douze pistes, des textes longs partout : plusieurs pages."""
    base = plan_sans_solution()
    phrase = (
        "Demande déposée avec le service social, relancée deux fois ; la commission attend la "
        "promesse d’embauche et la quittance du dernier mois avant de se prononcer. "
    )
    pistes = tuple(
        replace(
            base.pistes[rang % 4],
            gestionnaire=f"Résidence numéro {rang + 1}, association d’insertion par le logement",
            suite=phrase * (1 + rang % 3),
        )
        for rang in range(12)
    )
    return replace(
        base,
        pistes=pistes,
        mots=MotsDuJeune("Je voudrais une chambre à moi. " * 60, date(2026, 9, 14)),
        besoins=tuple(replace(b, aujourd_hui=phrase, action=phrase) for b in base.besoins),
        etapes=tuple(Etape(f"{rang + 1}. {phrase}", SORTIE, "Mme Arnaud") for rang in range(20)),
        en_tete=replace(base.en_tete, changements=base.en_tete.changements * 6),
    )


def plan_hostile() -> PlanTransition:
    """Chaque champ de saisie porte un piège."""
    base = plan_long()
    personne = Personne(
        nom=" ".join(HOSTILES), prenom=MOT_DEMESURE, dossier="P75<&>\x00", naissance="<i>hier</i>",
        referent=HOSTILES[0], educateur=HOSTILES[3], genre=Genre.FEMININ,
    )  # fmt: skip
    piege = " ".join((*HOSTILES, MOT_DEMESURE))
    return replace(
        base,
        en_tete=replace(base.en_tete, service=HOSTILES[0] * 9, unite=HOSTILES[1] * 9,
                        lieu=MOT_DEMESURE, pour=piege, but=piege,
                        changements=(Changement(Signe.AJOUT, piege),)),
        personne=personne,
        bilan=replace(base.bilan, motifs=(piege,), alertes=(piege,), base=HOSTILES[0],
                      libelles=(("tiers", MOT_DEMESURE), ("bail", HOSTILES[0]))),
        pistes=(replace(base.pistes[0], nature=piege, gestionnaire=piege, etat=HOSTILES[0],
                        preuve=piege, suite=piege), *base.pistes),
        besoins=(Besoin(piege, piege, MOT_DEMESURE, MOT_DEMESURE), *base.besoins[1:]),
        dates=(DateQuiCompte(None, piege, MOT_DEMESURE, MOT_DEMESURE), *base.dates),
        etapes=(Etape(piege, None, MOT_DEMESURE), *base.etapes),
        mots=MotsDuJeune(piege),
        visa=replace(visa(demandeur=False), motif=piege, etape=Etape(piege)),
        signatures=(Signature(piege, MOT_DEMESURE),) * 5,
    )  # fmt: skip


EXEMPLES: dict[str, tuple[str, Callable[[], Contenu]]] = {
    "plan-sans-solution": ("plan_transition", plan_sans_solution),
    "plan-court": ("plan_transition", plan_court),
    "plan-garantie": ("plan_transition", plan_garantie),
    "plan-fragile": ("plan_transition", plan_fragile),
    "plan-indetermine": ("plan_transition", plan_indetermine),
    "plan-long": ("plan_transition", plan_long),
    "plan-hostile": ("plan_transition", plan_hostile),
    "attestation-garantie": ("attestation", attestation_garantie),
    "attestation-provisoire": ("attestation", attestation_provisoire),
    "attestation-hostile": ("attestation", attestation_hostile),
    "trousseau": ("trousseau", trousseau),
    "trousseau-vide": ("trousseau", trousseau_vide),
    "trousseau-hostile": ("trousseau", trousseau_hostile),
    **exemples_droits.EXEMPLES,
    **exemples_projet.EXEMPLES,
    **exemples_acces.EXEMPLES,
    **exemples_sortie.EXEMPLES,
    **exemples_apjm.EXEMPLES,
    **exemples_jeune.EXEMPLES,
    **exemples_unite.EXEMPLES,
}
"""Nom de l'exemple → (type de document, contenu)."""


def _ines() -> Personne:
    return Personne(
        "Khelifi",
        "Inès",
        "P75-2021-00280",
        "14 juillet 2007",
        genre=Genre.FEMININ,
        referent="Mme Arnaud",
        referent_genre=Genre.FEMININ,
        educateur="Sami Lacroix",
        educateur_genre=Genre.MASCULIN,
        age=19,
    )


def _pistes_ines() -> tuple[Piste, ...]:
    confirmee, vivante, ecartee = GroupePiste
    bail = piece("gambetta", date(2026, 11, 9))
    return (
        Piste("Logement social", "Résidence Gambetta, Paris 20e", "confirmée", confirmee,
              date(2027, 2, 20), None, False, D, "bail signé", bail),
        Piste("Chez un tiers", "M. et Mme D., Montreuil", "confirmée", confirmee,
              date(2027, 2, 5), date(2027, 5, 5), False, P, "attestation d’hébergement"),
        Piste("FJT", "Les Trois-Ponts, Montreuil", "en instruction", vivante,
              SORTIE, date(2028, 1, 21), False, D, suite="admission le 26 nov."),
        Piste("Résidence sociale", "Résidence Orillon, Paris 11e", "refusée", ecartee,
              suite="ressources trop basses"),
    )  # fmt: skip


def _besoins() -> tuple[Besoin, ...]:
    traite, partiel = EtatBesoin.TRAITE, EtatBesoin.EN_PARTIE
    return (
        Besoin(
            "620,50 € jusqu’en janvier", "Demander la prime d’activité", "Inès", "5 déc.", traite
        ),
        Besoin(
            "15 nuits découvertes", "Entretien d’admission au FJT", "S. Lacroix", "26 nov.", partiel
        ),
        Besoin("salariée à temps partiel", "Proposer le CEJ", "S. Lacroix", "en retard", partiel),
        Besoin("C2S : on ne sait pas"),
        Besoin("titre jusqu’au 12 mars", "Renouveler le titre", "Inès", "11 janv.", traite),
        Besoin("tante à Lyon, marraine", "Trois week-ends à Lyon", "Inès", "févr.", traite),
    )


def _dates() -> tuple[DateQuiCompte, ...]:
    return (
        DateQuiCompte(date(2026, 12, 21), "Demander le renouvellement de l’accueil jeune majeur",
                      "CASF L222-5, 5°", "Inès et Mme Arnaud", Nature.FAIT),
        DateQuiCompte(date(2027, 1, 11), "Demander le renouvellement du titre de séjour",
                      "CESEDA R431-2", "Inès", Nature.SEJOUR),
        DateQuiCompte(SORTIE, "Sortie prévue : toutes les nuits doivent être couvertes",
                      "CASF R222-6, 2°", "Mme Arnaud", Nature.FAIT),
        DateQuiCompte(FIN, "Entretien des six mois", "CASF L222-5-2-1", "Mme Arnaud", Nature.FAIT),
    )  # fmt: skip

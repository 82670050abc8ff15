"""Contenus fictifs de tous les documents : essais, auto-test et démonstration.

Les personnes n'existent pas. Les contenus « hostiles » réunissent ce qui casse d'ordinaire une mise
en page : balisage, mots sans espace, caractères sans dessin, listes interminables.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.rapports.contenu import (
    Attestation,
    Besoin,
    Bilan,
    Changement,
    Contenu,
    DateQuiCompte,
    DroitEnsuite,
    EditionRemplacee,
    EnTete,
    Etape,
    EtatBesoin,
    Genre,
    GroupePiste,
    MotsDuJeune,
    Personne,
    PieceVersee,
    Piste,
    PlanTransition,
    Signature,
    Signe,
    SolutionCouvrante,
    Visa,
)
from ase_parcours.rapports.documents.attestation import poser_le_sceau

D, P, X = Couverture.DURABLE, Couverture.PROVISOIRE, Couverture.DECOUVERTE
_SORTIE, _FIN = date(2027, 1, 21), date(2027, 7, 21)
NATURES = "du 1er janvier 2026"

HOSTILES = (
    '<img src="/etc/passwd">',
    "N'Diaye & fils",
    "Østergård",
    "<b>gras <onDraw name='x'/> </para>",
    "Zoé\x00 😀 বাংলা தமிழ் محمد علي",
    "Nguyễn Thị Ánh, Çağla Şahin, Łukasz",
)
MOT_DEMESURE = "démesuré" * 625
"""Un mot de 5 000 caractères."""


def cle_de_demonstration() -> Ed25519PrivateKey:
    """Clé connue de tous : ne scelle que des exemples."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"demonstration").digest())


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
        ),
        personne=_ines(),
        bilan=Bilan(
            Niveau.SANS_SOLUTION,
            (
                Plage(_SORTIE, date(2027, 2, 5), X),
                Plage(date(2027, 2, 5), date(2027, 2, 20), P, "tiers"),
                Plage(date(2027, 2, 20), _FIN, D, "bail"),
            ),
            _SORTIE,
            "date prévue",
            motifs=(
                "La piste FJT n’est pas confirmée : admise, elle couvrirait ces nuits.",
                "Chez un tiers : l’attestation d’hébergement n’est pas encore au coffre.",
            ),
            libelles=(("tiers", "chez un tiers"), ("bail", "logement social")),
        ),
        destinataires="Inès Khelifi, sa référente, le cadre de l’ASE.",
        but="préparer la sortie du 21 janvier 2027.",
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
        signatures=_signatures("Inès Khelifi", "Mme Arnaud"),
        changements=(
            Changement(Signe.AJOUT, "Bail signé, résidence Gambetta, le 9 nov."),
            Changement(Signe.AJOUT, "Chez un tiers, du 5 février au 19 février."),
            Changement(Signe.RETRAIT, "Résidence Orillon, refus du 28 oct."),
            Changement(Signe.AUTRE, "De 181 nuits découvertes à 15."),
        ),
    )


def plan_court() -> PlanTransition:
    """Première édition presque vide : ce qu'imprime un dossier à peine ouvert."""
    return PlanTransition(
        en_tete=EnTete("Aide sociale à l’enfance", "Foyer Éole", "", date(2026, 11, 22), 1),
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
        destinataires="Moussa Diallo et son référent.",
        but="trouver un toit pour le 3 mars 2027.",
        version_natures=NATURES,
        signatures=_signatures("Moussa Diallo", "Référent"),
    )


def plan_garantie() -> PlanTransition:
    """Toutes les nuits durables."""
    base = plan_sans_solution()
    bilan = Bilan(
        Niveau.GARANTIE,
        (Plage(_SORTIE, _FIN, D, "bail"),),
        _SORTIE,
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
            Plage(_SORTIE, date(2027, 4, 21), P, "tiers"),
            Plage(date(2027, 4, 21), date(2027, 4, 22), X),
            Plage(date(2027, 4, 22), _FIN, P, "tiers"),
        ),
        _SORTIE,
        "date prévue",
        motifs=("La nuit du 21 au 22 avril 2027 n’est couverte par rien.",),
        alertes=("La preuve « mot manuscrit » n’est pas celle qui est attendue.",),
        libelles=(("tiers", "chez un tiers"),),
    )
    return replace(base, bilan=bilan, visa=_visa(demandeur=True))


def plan_indetermine() -> PlanTransition:
    """Ni date de sortie, ni naissance connue."""
    return replace(
        plan_court(),
        personne=Personne("Bah", "Aïssatou", "P75-2026-00007"),
        bilan=Bilan(Niveau.INDETERMINEE, motifs=("Aucune décision, date de naissance inconnue.",)),
        but="établir la date de sortie.",
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
        etapes=tuple(Etape(f"{rang + 1}. {phrase}", _SORTIE, "Mme Arnaud") for rang in range(20)),
        changements=base.changements * 6,
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
                        lieu=MOT_DEMESURE),
        personne=personne,
        bilan=replace(base.bilan, motifs=(piege,), alertes=(piege,), base=HOSTILES[0],
                      libelles=(("tiers", MOT_DEMESURE), ("bail", HOSTILES[0]))),
        destinataires=piege,
        but=piege,
        pistes=(replace(base.pistes[0], nature=piege, gestionnaire=piege, etat=HOSTILES[0],
                        preuve=piege, suite=piege), *base.pistes),
        besoins=(Besoin(piege, piege, MOT_DEMESURE, MOT_DEMESURE), *base.besoins[1:]),
        dates=(DateQuiCompte(None, piege, MOT_DEMESURE, MOT_DEMESURE), *base.dates),
        etapes=(Etape(piege, None, MOT_DEMESURE), *base.etapes),
        mots=MotsDuJeune(piege),
        visa=replace(_visa(demandeur=False), motif=piege, etape=Etape(piege)),
        signatures=(Signature(piege, MOT_DEMESURE),) * 5,
        changements=(Changement(Signe.AJOUT, piege),),
    )  # fmt: skip


def attestation_garantie() -> Attestation:
    """Sortie garantie par un bail, scellée."""
    sortie, fin = date(2026, 12, 2), date(2027, 6, 2)
    bail = SolutionCouvrante(
        "Logement privé, bail à son nom",
        "Résidence Gambetta, Paris 20e",
        date(2026, 11, 22),
        None,
        "bail signé",
        _piece("bail", date(2026, 11, 20)),
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
        signatures=_signatures("Sarah Traoré", "Mme Carvalho"),
    )
    return poser_le_sceau(sans_sceau, cle_de_demonstration(), "K3")


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
        _piece("tiers", date(2026, 11, 30)),
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
        visa=_visa(demandeur=False),
        sceau=None,
    )
    return poser_le_sceau(sans_sceau, cle_de_demonstration(), "K3")


def attestation_hostile() -> Attestation:
    """Aperçu sans sceau, chaque champ de saisie piégé."""
    base = attestation_provisoire()
    piege = " ".join((*HOSTILES, MOT_DEMESURE))
    return replace(
        base,
        en_tete=replace(base.en_tete, unite=HOSTILES[0], edition=None),
        personne=replace(base.personne, nom=piege, prenom=HOSTILES[4]),
        couvertures=(replace(base.couvertures[0], gestionnaire=piege, preuve=piege),) * 3,
        visa=replace(_visa(demandeur=True), motif=piege, etape=Etape(piege), responsable=piege),
        signatures=(Signature(piege, piege),) * 4,
        ensuite=(DroitEnsuite(piege, piege, piege),),
        sceau=None,
    )


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
    bail = _piece("gambetta", date(2026, 11, 9))
    return (
        Piste("Logement social", "Résidence Gambetta, Paris 20e", "confirmée", confirmee,
              date(2027, 2, 20), None, False, D, "bail signé", bail),
        Piste("Chez un tiers", "M. et Mme D., Montreuil", "confirmée", confirmee,
              date(2027, 2, 5), date(2027, 5, 5), False, P, "attestation d’hébergement"),
        Piste("FJT", "Les Trois-Ponts, Montreuil", "en instruction", vivante,
              _SORTIE, date(2028, 1, 21), False, D, suite="admission le 26 nov."),
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
                      "CASF L222-5, 5°", "Inès et Mme Arnaud"),
        DateQuiCompte(date(2027, 1, 11), "Demander le renouvellement du titre de séjour",
                      "CESEDA R431-2", "Inès"),
        DateQuiCompte(_SORTIE, "Sortie prévue : toutes les nuits doivent être couvertes",
                      "CASF R222-6, 2°", "Mme Arnaud"),
        DateQuiCompte(_FIN, "Entretien des six mois", "CASF L222-5-2-1", "Mme Arnaud"),
    )  # fmt: skip


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


def _signatures(jeune: str, referent: str) -> tuple[Signature, ...]:
    return (
        Signature(jeune, "lu et remis en main propre"),
        Signature(referent, "référente ou référent ASE"),
        Signature("La direction du Foyer Éole", "nom, cachet"),
    )


def _visa(demandeur: bool) -> Visa:
    return Visa(
        "Mme Lefort, cadre de l’ASE",
        date(2026, 11, 20),
        "Place en FJT promise pour le 2 avril, attente de la commission.",
        Etape("Commission d’attribution du FJT", date(2027, 3, 9), "Sami Lacroix"),
        "Sami Lacroix",
        demandeur,
    )


def _piece(nom: str, versee_le: date) -> PieceVersee:
    return PieceVersee(hashlib.sha256(nom.encode("utf-8")).hexdigest(), versee_le)

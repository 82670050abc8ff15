"""Projets d'accès à l'autonomie et comptes rendus d'entretien fictifs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from ase_parcours.rapports.contenus.communs import (
    Changement,
    DateQuiCompte,
    DuJeune,
    EditionRemplacee,
    EnTete,
    EtatBesoin,
    Genre,
    MotsDuJeune,
    Personne,
    Signature,
    Signe,
)
from ase_parcours.rapports.contenus.entretien import (
    DemandeDeRetour,
    DroitAuRetour,
    Entretien,
    EntretienDixSept,
    EntretienSixMois,
    EtatPromesse,
    Nouvelles,
    PointLegal,
    Promesse,
    Tenue,
    Theme,
)
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.paa import BesoinDuProjet, Paa
from ase_parcours.rapports.contenus.projet import (
    ActionPrevue,
    DroitExplique,
    EtatAction,
    Position,
)
from ase_parcours.rapports.exemples_communs import HOSTILES, MOT_DEMESURE, signatures

_E = TypeVar("_E", bound=Entretien)
_AU = _LU = date(2026, 11, 22)
_PIEGE = " ".join((*HOSTILES, MOT_DEMESURE))
_LONG = 60
"""Autant d'objectifs, d'actions ou de promesses qu'un dossier très suivi en a jamais porté."""
_PHRASE = (
    "Demande déposée avec le service social et relancée deux fois ; la commission attend la "
    "quittance du dernier mois avant de se prononcer. "
)
_DROITS = (
    ("Accueil provisoire jeune majeur", True),
    ("Droit au retour jusqu’à 21 ans", True),
    ("Entretien six mois après la sortie", False),
    ("Priorité au logement social", True),
    ("Complémentaire santé solidaire", False),
    ("Contrat d’engagement jeune", False),
    ("Accès à son dossier", False),
)


def _en_tete(pour: str, but: str) -> EnTete:
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


def _inconnue() -> Personne:
    """Ni naissance, ni genre, ni référent connus."""
    return Personne("Bah", "Aïssatou", "P75-2026-00007")


def _piegee() -> Personne:
    return Personne(
        " ".join(HOSTILES), MOT_DEMESURE, "P75<&>\x00", "<i>hier</i>", referent=HOSTILES[0]
    )


def _droits() -> tuple[DroitExplique, ...]:
    return tuple(DroitExplique(nom, dit) for nom, dit in _DROITS)


def _actions() -> tuple[ActionPrevue, ...]:
    return (
        ActionPrevue("Obtenir la garantie Visale", "Inès", date(2026, 10, 25), EtatAction.FAITE,
                     "accord Visale"),
        ActionPrevue("Proposer le contrat d’engagement jeune", "Sami Lacroix", date(2026, 11, 1),
                     EtatAction.EN_RETARD),
        ActionPrevue("Entretien d’admission au FJT", "Sami Lacroix", date(2026, 11, 26),
                     EtatAction.EN_COURS),
        ActionPrevue("Demander la prime d’activité", "Inès", None, EtatAction.A_FAIRE),
        ActionPrevue("Chercher un garage", "Inès", None, EtatAction.ABANDONNEE),
    )  # fmt: skip


# --- Le projet ------------------------------------------------------------------------------------


def paa_plein() -> Paa:
    """Trois besoins traités, deux en partie, un vide."""
    visale, cej, fjt, prime, garage = _actions()
    traite, partiel = EtatBesoin.TRAITE, EtatBesoin.EN_PARTIE
    return Paa(
        _en_tete("Inès Khelifi, Mme Arnaud", "dire ce qui est voulu, et qui fait quoi"),
        _ines(),
        "3 besoins traités, 2 en partie, 1 non traité",
        "Version 2, 14 septembre 2026, à revoir le 14 décembre 2026",
        (
            BesoinDuProjet("620,50 € par mois, contrat à temps partiel.",
                           "Équilibrer le mois et garder une épargne.",
                           "Mettre 50 € de côté.", "bulletins de salaire, RIB",
                           (replace(prime, nature=Nature.ARGENT),), partiel, Nature.ARGENT),
            BesoinDuProjet("Quinze nuits découvertes après la sortie.",
                           "Entrer au FJT sans nuit perdue.", "Une chambre à moi, à Paris.",
                           "accord Visale", (visale, fjt), traite),
            BesoinDuProjet("Salariée à temps partiel.", "Reprendre la terminale.",
                           "Finir mon bac pro.", "", (cej, garage), partiel),
            BesoinDuProjet(nature=Nature.SANTE),
            BesoinDuProjet("Titre jusqu’au 12 mars 2027.", "Renouveler le titre à temps.", "", "",
                           (replace(prime, quoi="Renouveler le titre", quand=date(2027, 1, 11)),),
                           traite),
            BesoinDuProjet("Une tante à Lyon, sa marraine.", "Garder ses appuis.",
                           "Garder la boxe.", "", (replace(visale, quoi="Inscrire à la boxe"),),
                           traite),
        ),
        MotsDuJeune("Je veux rester à Paris, finir mon bac pro et ne plus partager ma chambre."),
        date(2026, 9, 14),
        "Électricienne, à mon compte un jour.",
        "Une chambre à deux.",
        Position("d’accord en partie", "Je ne veux pas du CEJ : encore des rendez-vous."),
        _droits(),
        "Samira Haddad, tante",
        (TexteCite("CASF L222-5-1, R222-6 à R222-9", _LU),),
        signatures("Inès Khelifi", "Mme Arnaud"),
    )  # fmt: skip


def paa_vide() -> Paa:
    """Un dossier à peine ouvert : rien n'est écrit, ni la date de naissance."""
    return Paa(
        _en_tete("Aïssatou Bah", "écrire le projet"),
        _inconnue(),
        "0 besoin traité, 6 non traités",
        "Aucune version signée",
        signatures=(*signatures("Aïssatou Bah", ""), Signature("", "titulaire, si mineur")),
    )


def paa_long() -> Paa:
    """Soixante objectifs : des besoins de plusieurs pages, aucune ligne perdue."""
    base = paa_plein()
    actions = tuple(
        ActionPrevue(f"Objectif {n} : {_PHRASE}", "Mme Arnaud", _AU, EtatAction.EN_COURS)
        for n in range(1, _LONG + 1)
    )
    dix = _LONG // 6
    return replace(
        base,
        besoins=tuple(
            replace(b, aujourd_hui=_PHRASE * 4, objectif=_PHRASE * 2, etat=EtatBesoin.EN_PARTIE,
                    actions=actions[rang * dix : (rang + 1) * dix])
            for rang, b in enumerate(base.besoins)
        ),
        mots=MotsDuJeune("Je voudrais une chambre à moi. " * 60),
        mots_du=None,
    )  # fmt: skip


def paa_hostile() -> Paa:
    """Chaque champ de saisie porte un piège."""
    base = paa_plein()
    action = ActionPrevue(_PIEGE, MOT_DEMESURE, None, EtatAction.EN_RETARD, _PIEGE)
    besoin = BesoinDuProjet(_PIEGE, _PIEGE, _PIEGE, _PIEGE, (action,), EtatBesoin.EN_PARTIE)
    return replace(
        base,
        en_tete=replace(base.en_tete, pour=_PIEGE, but=HOSTILES[0],
                        changements=(Changement(Signe.AJOUT, _PIEGE),)),
        personne=_piegee(),
        besoins=(besoin, *base.besoins[1:]),
        mots=MotsDuJeune(_PIEGE),
        aspirations=_PIEGE,
        refuse=_PIEGE,
        position=Position("d’accord", _PIEGE),
        confiance=_PIEGE,
        signatures=(Signature(_PIEGE, MOT_DEMESURE),) * 4,
    )  # fmt: skip


# --- L'entretien des 17 ans -----------------------------------------------------------------------


def entretien_17_plein() -> EntretienDixSept:
    """Tenu et signé, un thème laissé de côté."""
    traite, partiel, vide = EtatBesoin.TRAITE, EtatBesoin.EN_PARTIE, EtatBesoin.NON_TRAITE
    _, cej, fjt, prime, _ = _actions()
    return EntretienDixSept(
        en_tete=_en_tete("Inès Khelifi, Mme Arnaud", "préparer la majorité"),
        personne=_ines(),
        tenue=Tenue(date(2024, 7, 8), None, date(2024, 7, 14),
                    "Inès, M. Grandjouan, sa tante Samira Haddad", None, True, True),
        ordre_du_jour=(
            PointLegal("Le bilan du parcours", traite),
            PointLegal("L’autonomie, dans les six besoins du projet", partiel),
            PointLegal("Ses droits, et l’accompagnement possible après 18 ans", traite),
            PointLegal("La personne de confiance, si la personne en veut une", traite),
            PointLegal("Le contrat d’engagement jeune", vide),
        ),
        themes=(
            Theme("Le chemin parcouru depuis l’arrivée à l’ASE",
                  "Arrivée à treize ans, deux lieux. Dit que le foyer est « chez elle »."),
            Theme("Ce que la personne souhaite pour ses 18 ans",
                  "Rester à Paris, une chambre à elle, finir son bac pro."),
            Theme("Ressources : argent, compte, pécule",
                  "Compte à son nom, pécule à demander à la Caisse des dépôts.", Nature.ARGENT),
            Theme("Logement : deux pistes au moins", "FJT, et une demande de logement social."),
            Theme("Santé : droits et relais, sans détail médical"),
        ),
        droits=_droits(),
        decide="Mme Arnaud dépose la demande de logement social avant la fin du mois. Inès prend "
        "rendez-vous à la mission locale.",
        actions=(cej, fjt, prime),
        position=Position("d’accord"),
        rendez_vous=(
            DateQuiCompte(date(2026, 12, 10), "Bilan, avec Inès et Mme Arnaud"),
            DateQuiCompte(date(2027, 7, 14), "Projet d’accès à l’autonomie signé",
                          "CASF L222-5-1"),
        ),
        textes=(TexteCite("CASF L222-5-1", _LU),),
        signatures=signatures("Inès Khelifi", "Mme Arnaud"),
    )  # fmt: skip


def entretien_17_vide() -> EntretienDixSept:
    """À mener : la trame, sans une réponse."""
    base = entretien_17_plein()
    return EntretienDixSept(
        en_tete=replace(base.en_tete, edition=None, lieu=""),
        personne=_inconnue(),
        tenue=Tenue(),
        ordre_du_jour=tuple(PointLegal(p.texte) for p in base.ordre_du_jour),
        themes=tuple(Theme(t.question) for t in base.themes),
        droits=tuple(DroitExplique(nom) for nom, _ in _DROITS),
        signatures=base.signatures,
    )


def entretien_17_long() -> EntretienDixSept:
    """Des réponses d'une demi-page, soixante actions."""
    base = entretien_17_plein()
    return _allonge(base)


def entretien_17_hostile() -> EntretienDixSept:
    """Chaque champ de saisie porte un piège."""
    base = entretien_17_plein()
    return _piege(base)


# --- L'entretien des six mois ---------------------------------------------------------------------


def entretien_6_mois_plein() -> EntretienSixMois:
    """Une promesse de chaque sorte, un retour demandé."""
    return EntretienSixMois(
        en_tete=_en_tete("Inès Khelifi, Mme Arnaud", "faire le point six mois après la sortie"),
        personne=_ines(),
        tenue=Tenue(date(2026, 11, 14), None, date(2026, 11, 16), "Inès, Mme Arnaud", False, True,
                    True),
        ordre_du_jour=(
            PointLegal("Le bilan du parcours et de l’autonomie", EtatBesoin.EN_PARTIE),
            PointLegal("Le droit de revenir à l’ASE", EtatBesoin.TRAITE),
        ),
        themes=(
            Theme("Où la personne vit-elle, cela lui convient-il", "Chez un ami, sur le canapé."),
            Theme("École, emploi, formation", "Intérim, missions courtes."),
            Theme("Droits à la santé, médecin traitant"),
            Theme("Souhaite-t-elle revenir à l’ASE", "Oui, le temps de trouver."),
        ),
        droits=_droits(),
        decide="Mme Arnaud transmet la demande de retour, réponse attendue avant vendredi.",
        position=Position("d’accord"),
        rendez_vous=(
            DateQuiCompte(date(2026, 12, 4), "Bilan, avec Inès et Mme Arnaud"),
            DateQuiCompte(date(2028, 7, 13), "Dernier jour pour demander un autre entretien",
                          "CASF L222-5-2-1"),
        ),
        textes=(TexteCite("CASF L222-5-2-1", _LU),
                TexteCite("CASF L222-5, 5° ; CE, 16 octobre 2024, 475849", _LU)),
        signatures=signatures("Inès Khelifi", "Mme Arnaud"),
        sortie=date(2026, 5, 16),
        sorti=True,
        nouvelles=Nouvelles(date(2026, 11, 10), "Chez un tiers", False, "Recherche d’emploi",
                            "environ 1 100 € par mois", True),
        essais=2,
        promesses=(
            Promesse("FJT, Habitat Jeunes Charonne", "", date(2026, 5, 16), EtatPromesse.TENUE),
            Promesse("Logement social, résidence Gambetta", "Mme Arnaud", date(2026, 10, 1),
                     EtatPromesse.NON_TENUE),
            Promesse("Ouvrir la C2S", "Inès", date(2026, 9, 1), EtatPromesse.EN_RETARD),
            Promesse("Passer le permis", "Inès", date(2027, 3, 1), EtatPromesse.EN_COURS),
            Promesse("Stage chez un électricien", "Sami Lacroix", None, EtatPromesse.ABANDONNEE),
            Promesse("Chez un tiers, M. et Mme D.", "", None, EtatPromesse.INCONNUE),
        ),
        retour=DroitAuRetour(
            date(2028, 7, 13),
            demandes=(DemandeDeRetour(date(2026, 11, 10), "en attente", None, True),),
        ),
    )  # fmt: skip


def entretien_6_mois_vide() -> EntretienSixMois:
    """À mener, sortie inconnue, personne jamais jointe : rien n'est « non »."""
    base = entretien_6_mois_plein()
    return EntretienSixMois(
        en_tete=replace(base.en_tete, edition=None, lieu=""),
        personne=_inconnue(),
        tenue=Tenue(),
        ordre_du_jour=tuple(PointLegal(p.texte) for p in base.ordre_du_jour),
        themes=tuple(Theme(t.question) for t in base.themes),
        signatures=base.signatures,
    )


def entretien_6_mois_long() -> EntretienSixMois:
    """Soixante promesses."""
    base = entretien_6_mois_plein()
    promesses = tuple(
        replace(base.promesses[n % 6], quoi=f"Objectif {n + 1} : {_PHRASE}") for n in range(_LONG)
    )
    return replace(_allonge(base), promesses=promesses)


def entretien_6_mois_hostile() -> EntretienSixMois:
    """Chaque champ de saisie porte un piège ; une obligation de quitter le territoire."""
    base = entretien_6_mois_plein()
    return replace(
        _piege(base),
        nouvelles=Nouvelles(_AU, _PIEGE, None, _PIEGE, _PIEGE, None),
        promesses=(Promesse(_PIEGE, MOT_DEMESURE), *base.promesses),
        retour=DroitAuRetour(
            date(2028, 7, 13), False, demandes=(DemandeDeRetour(None, _PIEGE, _AU, None, _PIEGE),),
            reserve=_PIEGE,
        ),
    )  # fmt: skip


def _allonge(base: _E) -> _E:
    actions = tuple(
        ActionPrevue(f"Objectif {n} : {_PHRASE}", "Mme Arnaud", _AU) for n in range(1, _LONG + 1)
    )
    themes = tuple(Theme(t.question, _PHRASE * 8) for t in base.themes)
    return replace(base, themes=themes, decide=_PHRASE * 30, actions=actions)


def _piege(base: _E) -> _E:
    return replace(
        base,
        personne=_piegee(),
        tenue=replace(base.tenue, avec=_PIEGE),
        themes=(Theme(HOSTILES[0], _PIEGE), *base.themes),
        decide=_PIEGE,
        actions=(ActionPrevue(_PIEGE, MOT_DEMESURE, None, EtatAction.A_FAIRE, _PIEGE),),
        position=Position("pas d’accord", _PIEGE),
        rendez_vous=(DateQuiCompte(None, _PIEGE, MOT_DEMESURE),),
        signatures=(Signature(_PIEGE, MOT_DEMESURE),) * 4,
    )


EXEMPLES: dict[str, tuple[str, Callable[[], DuJeune]]] = {
    "paa-plein": ("paa", paa_plein),
    "paa-vide": ("paa", paa_vide),
    "paa-long": ("paa", paa_long),
    "paa-hostile": ("paa", paa_hostile),
    "entretien-17-plein": ("entretien_17", entretien_17_plein),
    "entretien-17-vide": ("entretien_17", entretien_17_vide),
    "entretien-17-long": ("entretien_17", entretien_17_long),
    "entretien-17-hostile": ("entretien_17", entretien_17_hostile),
    "entretien-6-mois-plein": ("entretien_6_mois", entretien_6_mois_plein),
    "entretien-6-mois-vide": ("entretien_6_mois", entretien_6_mois_vide),
    "entretien-6-mois-long": ("entretien_6_mois", entretien_6_mois_long),
    "entretien-6-mois-hostile": ("entretien_6_mois", entretien_6_mois_hostile),
}

"""Plan de transition : où la personne dormira après sa sortie, et ce qui reste à faire."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ase_parcours import francais
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import (
    INTITULES_BESOINS,
    Besoin,
    DateQuiCompte,
    Etape,
    GroupePiste,
    Personne,
    Piste,
)
from ase_parcours.rapports.contenus.plan_transition import PlanTransition
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import AvecIcone, Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, Riche, doux, gras, joindre

TYPE = "plan_transition"
TITRE = "Plan de transition"

_SUITE_COURTE = 60
"""Au-delà, la suite d'une piste prend une ligne entière plutôt qu'une colonne étroite."""


def plan_du_document(plan: PlanTransition) -> list[Bloc]:
    """Les blocs du document, dans l'ordre de lecture."""
    return [
        *commun.titre(plan, TITRE),
        commun.niveau(plan.bilan),
        *commun.nuits(plan.bilan, plan.en_tete.date_edition),
        *commun.raisons(plan.bilan),
        *_mots_et_changements(plan),
        *_pistes(plan.pistes),
        *_besoins(plan.besoins, plan.personne),
        *_dates(plan.dates),
        *_etapes(plan.etapes),
        *(commun.visa(plan.visa) if plan.visa else ()),
        *commun.signatures(plan.en_tete, plan.signatures),
        Bloc(paragraphe(_regle(plan), style.PIED_DE_PAGE), style.AVANT_BLOC),
    ]


def _mots_et_changements(plan: PlanTransition) -> list[Bloc]:
    gauche = commun.mots(plan, plan.mots)
    droite = commun.changements(plan.en_tete)
    return blocs.cote_a_cote(gauche, droite, style.GRILLE.largeur(6) + 18, style.AVANT_SECTION)


def _pistes(pistes: Sequence[Piste]) -> list[Bloc]:
    if not pistes:
        return blocs.section(
            "Les pistes", paragraphe("Aucune piste encore.", style.CELLULE), ecart=4
        )
    colonnes = (
        Colonne("Solution", 0),
        Colonne("État", 125.5),
        Colonne("Nuits", 185),
        Colonne("Couvre", 309),
        Colonne("Preuve, suite", 385),
    )
    rangees = sorted(pistes, key=lambda p: tuple(GroupePiste).index(p.groupe))
    lignes = [
        (
            _solution(p.nature, p.gestionnaire),
            p.etat,
            phrases.nuits_de(p),
            phrases.couvre(p),
            _suite(p),
        )
        for p in rangees
    ]
    notes = [p.suite if len(p.suite) > _SUITE_COURTE else "" for p in rangees]
    compte = phrases.compte_des_pistes(pistes)
    return blocs.section("Les pistes", Tableau(colonnes, lignes, notes=notes), complement=compte)


def _solution(nature: str, gestionnaire: str) -> Riche:
    return gras(nature) + (doux(f"\n{gestionnaire}") if gestionnaire else "")


def _suite(piste: Piste) -> Riche:
    morceaux: list[Ecrit] = []
    if piste.preuve or piste.groupe is GroupePiste.CONFIRMEE:
        morceaux.append(commun.preuve(piste.preuve, piste.piece))
    if piste.suite and len(piste.suite) <= _SUITE_COURTE:
        morceaux.append(piste.suite)
    return joindre("\n", morceaux)


def _besoins(besoins: Sequence[Besoin], personne: Personne) -> list[Bloc]:
    colonnes = (
        Colonne("", 0, "N°"),
        Colonne("Besoin", 13),
        Colonne("Aujourd’hui", 126),
        Colonne("Prochaine action", 226),
        Colonne("Qui", 332),
        Colonne("Quand", 394),
        Colonne("État", 437),
    )
    a_ecrire = phrases.accord(personne.genre, "à écrire avec elle", "à écrire avec lui", "à écrire")
    lignes = [
        (
            gras(str(rang)),
            gras(intitule),
            besoin.aujourd_hui or francais.ON_NE_SAIT_PAS,
            besoin.action or a_ecrire,
            besoin.qui or "—",
            besoin.quand or "—",
            AvecIcone(commun.ICONES_BESOINS[besoin.etat], besoin.etat.value),
        )
        for rang, (intitule, besoin) in enumerate(zip(INTITULES_BESOINS, besoins, strict=True), 1)
    ]
    tableau = Tableau(colonnes, lignes, marge=4.2, entete=1)
    return blocs.section("Les six besoins", tableau, complement="CASF R222-6")


def _dates(dates: Sequence[DateQuiCompte]) -> list[Bloc]:
    if not dates:
        return []
    colonnes = (
        Colonne("", 0, "Quand"),
        Colonne("", 68, "Quoi"),
        Colonne("", 310, "Texte"),
        Colonne("", 396, "Qui"),
    )
    lignes = [(gras(_jour(d.quand)), d.quoi, d.base_legale, d.qui) for d in dates]
    return blocs.section("Les dates qui comptent", Tableau(colonnes, lignes))


def _etapes(etapes: Sequence[Etape]) -> list[Bloc]:
    if not etapes:
        return []
    colonnes = (
        Colonne("", 0, "Faite"),
        Colonne("", 16, "Quand"),
        Colonne("", 84, "Quoi"),
        Colonne("", 396, "Qui"),
    )
    lignes = [("☑" if e.faite else "☐", gras(_jour(e.quand)), e.quoi, e.qui) for e in etapes]
    faites = sum(e.faite for e in etapes)
    compte = f"{faites} sur {len(etapes)} faites" if faites else ""
    tableau = Tableau(colonnes, lignes, entete=2)
    return blocs.section("Les étapes suivantes", tableau, complement=compte)


def _jour(jour: date | None) -> str:
    return "date inconnue" if jour is None else francais.date_courte(jour)


def _regle(plan: PlanTransition) -> str:
    return (
        "Nuit découverte : aucune solution confirmée ou occupée, recevable et avec preuve, ne la "
        f"couvre. Nuits jugées avec la table des natures {plan.version_natures}."
    )


DOCUMENT = TypeDocument(
    TYPE, PlanTransition, lambda _: TITRE, plan_du_document, lambda _: "plan de transition"
)

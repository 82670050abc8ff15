"""Projet d'accès à l'autonomie : ce que le jeune veut, et qui fait quoi dans les six besoins."""

from __future__ import annotations

from ase_parcours import francais
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import INTITULES_BESOINS, EtatBesoin
from ase_parcours.rapports.contenus.natures import NON_COMMUNIQUE
from ase_parcours.rapports.contenus.paa import BesoinDuProjet, Paa
from ase_parcours.rapports.documents import commun, projet
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Cellule, Tableau
from ase_parcours.rapports.texte import italique

TYPE = "paa"
TITRE = "Projet d’accès à l’autonomie"


def plan_du_document(p: Paa) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(p, TITRE),
        *_resume(p),
        *commun.changements(p.en_tete),
        *_mots(p),
        *_souhaits(p),
        *_besoins(p),
        *projet.droits(p.droits),
        *commun.signatures(p.en_tete, p.signatures),
        *commun.textes_cites(p.textes),
    ]


def _resume(p: Paa) -> list[Bloc]:
    cadre = blocs.Cadre("tabler/target-arrow", f"{p.phrase}.", [f"{p.version}."])
    return [Bloc(cadre, style.AVANT_BLOC)]


def _mots(p: Paa) -> list[Bloc]:
    if p.mots.texte in ("", NON_COMMUNIQUE):
        dit = f"{francais.initiale_majuscule(p.mots.texte or 'pas encore recueillis')}."
        return blocs.section("Ses mots", paragraphe(dit, style.CELLULE), ecart=3)
    quand = "" if p.mots_du is None else f"recueillis le {francais.date_longue(p.mots_du)}"
    tete, *suite = commun.mots(p, p.mots, quand)
    return [Bloc(tete.flux, style.AVANT_SECTION, lie=True), *suite]


def _souhaits(p: Paa) -> list[Bloc]:
    plus_tard = _accord(p, "Plus tard, elle veut", "Plus tard, il veut", "Plus tard")
    refuse = _accord(p, "Elle refuse", "Il refuse", "Ce qui est refusé")
    rangees: list[tuple[str, Cellule]] = []
    if p.aspirations:
        rangees.append((plus_tard, italique(p.aspirations)))
    if p.refuse:
        rangees.append((refuse, italique(p.refuse)))
    rangees += projet.position(p.position, p.personne)
    rangees.append(("Personne de confiance", p.confiance or francais.ON_NE_SAIT_PAS))
    return [Bloc(projet.libelles(rangees), style.AVANT_BLOC)]


def _besoins(p: Paa) -> list[Bloc]:
    poses: list[Bloc] = []
    for rang, (intitule, besoin) in enumerate(zip(INTITULES_BESOINS, p.besoins, strict=True), 1):
        tete = blocs.TitreDeSection(f"{rang}. {intitule}", f"CASF R222-6, {rang}°")
        poses.append(Bloc(tete, style.AVANT_SECTION, lie=True))
        poses.append(Bloc(_dits(p, besoin), lie=bool(besoin.actions)))
        if besoin.actions:
            poses.append(Bloc(projet.actions(besoin.actions), 3))
    return poses


def _dits(p: Paa, besoin: BesoinDuProjet) -> Tableau:
    """Ce que le projet en dit ; ce qui n'est pas écrit est à écrire, un besoin vide est dit tel."""
    rangees: list[tuple[str, Cellule]] = [("État", projet.etat(besoin.etat))]
    a_ecrire = _accord(p, "à écrire avec elle", "à écrire avec lui", "à écrire ensemble")
    if besoin.etat is EtatBesoin.NON_TRAITE:
        rangees.append(("Objectif", a_ecrire))
        return projet.libelles(rangees)
    rangees.append(("Aujourd’hui", besoin.aujourd_hui or francais.ON_NE_SAIT_PAS))
    rangees.append(("Objectif", besoin.objectif or a_ecrire))
    if besoin.veut:
        veut = _accord(p, "Elle veut", "Il veut", "Ses mots")
        rangees.append((veut, italique(besoin.veut)))
    if besoin.pieces:
        rangees.append(("Pièces", besoin.pieces))
    if not besoin.actions:
        rangees.append(("Actions", "aucune encore"))
    return projet.libelles(rangees)


def _accord(p: Paa, feminin: str, masculin: str, inconnu: str) -> str:
    return phrases.accord(p.personne.genre, feminin, masculin, inconnu)


DOCUMENT = TypeDocument(
    TYPE, Paa, lambda _: TITRE, plan_du_document, lambda _: "projet d’autonomie"
)

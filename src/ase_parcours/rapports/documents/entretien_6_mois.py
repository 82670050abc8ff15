"""Compte rendu de l'entretien des six mois : où la personne en est, ce qui a été tenu, le retour
possible."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.entretien import (
    DemandeDeRetour,
    EntretienSixMois,
    EtatPromesse,
    Nouvelles,
    Promesse,
)
from ase_parcours.rapports.documents import commun, entretien, projet
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import gras

TYPE = "entretien_6_mois"
TITRE = "Entretien des six mois"
_ARTICLE = "CASF L222-5-2-1"
_RETOUR = "CASF L222-5, 5°"
_ICONES = {
    EtatPromesse.TENUE: "tabler/circle-check",
    EtatPromesse.EN_COURS: "tabler/progress",
    EtatPromesse.EN_RETARD: "tabler/alert-triangle",
    EtatPromesse.NON_TENUE: "tabler/circle-x",
    EtatPromesse.ABANDONNEE: "tabler/circle-x",
    EtatPromesse.INCONNUE: "tabler/help-circle",
}
_GRAVES = (EtatPromesse.EN_RETARD, EtatPromesse.NON_TENUE)
_PROMESSES = (
    Colonne("Ce qui avait été promis", 0),
    Colonne("Qui", 240),
    Colonne("Pour quand", 326),
    Colonne("Aujourd’hui", 402),
)
_DEMANDES = (
    Colonne("Demandé le", 0),
    Colonne("En attendant", 90),
    Colonne("Réponse", 236),
)


def plan_du_document(e: EntretienSixMois) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(e, TITRE),
        *entretien.resume(e, _ARTICLE),
        *commun.changements(e.en_tete),
        *entretien.tenue(e),
        *_situation(e),
        *_promesses(e.promesses),
        *_retour(e),
        *entretien.ordre_du_jour(e, _ARTICLE),
        *entretien.themes(e),
        *projet.droits(e.droits),
        *entretien.decisions(e),
        *entretien.rendez_vous(e),
        *commun.signatures(e.en_tete, e.signatures),
        *commun.textes_cites(e.textes),
    ]


def _situation(e: EntretienSixMois) -> list[Bloc]:
    rangees: list[tuple[str, Cellule]] = [("Sortie", _sortie(e))]
    if e.nouvelles:
        rangees += _nouvelles(e.nouvelles)
    elif e.sorti or e.sortie is None:
        rangees.append(("Depuis", _sans_nouvelles(e)))
    if e.nouvelles and e.essais:
        rangees.append(("Sans réponse", _essais(e.essais)))
    du = f"au {francais.date_longue(e.nouvelles.le)}" if e.nouvelles else ""
    return blocs.section("Sa situation", projet.libelles(rangees), complement=du)


def _sortie(e: EntretienSixMois) -> str:
    if e.sortie is None:
        return francais.ON_NE_SAIT_PAS
    le = francais.date_longue(e.sortie)
    return f"le {le}" if e.sorti else f"annoncée le {le}, pas encore enregistrée"


def _nouvelles(n: Nouvelles) -> list[tuple[str, Cellule]]:
    inconnu = francais.ON_NE_SAIT_PAS
    convient = projet.reponse(n.convient, "oui", "non")
    logement = f"{n.logement} ; ce logement convient-il : {convient}" if n.logement else inconnu
    return [
        ("Logement", logement),
        ("Activité", n.activite or inconnu),
        ("Ressources", n.ressources or inconnu),
        ("Souhaite revenir", projet.reponse(n.veut_revenir, "oui", "non")),
    ]


def _sans_nouvelles(e: EntretienSixMois) -> str:
    if e.essais:
        return f"{_essais(e.essais)} : {francais.ON_NE_SAIT_PAS}"
    return f"aucun contact noté : {francais.ON_NE_SAIT_PAS}"


def _essais(n: int) -> str:
    return f"{francais.pluriel(n, 'essai')} de contact sans réponse"


def _promesses(promesses: Sequence[Promesse]) -> list[Bloc]:
    titre = "Ce qui a été promis, ce qui est tenu"
    if not promesses:
        dit = f"Rien n’est noté : {francais.ON_NE_SAIT_PAS} ce qui avait été promis."
        return blocs.section(titre, paragraphe(dit, style.CELLULE), ecart=4)
    lignes = [
        (gras(p.quoi), p.qui or francais.ON_NE_SAIT_PAS, _pour(p), _etat(p)) for p in promesses
    ]
    tenues = sum(p.etat is EtatPromesse.TENUE for p in promesses)
    compte = f"{francais.pluriel(tenues, 'tenue')} sur {len(promesses)}"
    return blocs.section(titre, Tableau(_PROMESSES, lignes), complement=compte)


def _pour(p: Promesse) -> str:
    return projet.jour(p.quand, "sans date")


def _etat(p: Promesse) -> AvecIcone:
    mot = gras(p.etat.value) if p.etat in _GRAVES else p.etat.value
    return AvecIcone(_ICONES[p.etat], mot)


def _retour(e: EntretienSixMois) -> list[Bloc]:
    dits = [paragraphe(_droit_au_retour(e), style.CELLULE)]
    if e.retour.reserve:
        dits.append(paragraphe(e.retour.reserve, style.CELLULE))
    poses = blocs.section("Revenir à l’ASE", *dits, complement=_RETOUR, ecart=4)
    if e.retour.demandes:
        lignes = [_demande(d) for d in e.retour.demandes]
        poses.append(Bloc(Tableau(_DEMANDES, lignes), 3))
    return poses


def _droit_au_retour(e: EntretienSixMois) -> str:
    r = e.retour
    veille = f"veille de ses {r.ans} ans"
    qui = phrases.accord(e.personne.genre, "elle", "il", "la personne")
    if r.dernier is None:
        jusqu_a = f"jusqu’à la {veille} (date de naissance inconnue)"
    else:
        moins = "" if r.exact else "au moins "
        jusqu_a = f"{moins}jusqu’au {francais.date_longue(r.dernier)}, {veille}"
    if r.fini:
        return f"Le droit au retour a couru {jusqu_a} : ce jour est passé."
    return (
        f"{francais.initiale_majuscule(jusqu_a)}, {qui} peut demander à revenir si ses ressources "
        "ou le soutien de sa famille ne suffisent pas, même si sa prise en charge est finie."
    )


def _demande(d: DemandeDeRetour) -> Sequence[Cellule]:
    abri = projet.reponse(d.abri, "à l’abri", "pas à l’abri")
    reponse = francais.initiale_majuscule(d.reponse or francais.ON_NE_SAIT_PAS)
    if d.repondue_le is not None:
        reponse += f", le {francais.date_longue(d.repondue_le)}"
    if d.motif:
        reponse += f" : {d.motif}"
    return gras(projet.jour(d.le)), abri, reponse


DOCUMENT = TypeDocument(
    TYPE, EntretienSixMois, lambda _: TITRE, plan_du_document, lambda _: "entretien des six mois"
)

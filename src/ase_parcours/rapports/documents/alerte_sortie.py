"""Alerte de sortie : une page pour que quelqu'un réponde avant la première nuit sans toit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ase_parcours import francais
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.alerte_sortie import AlerteSortie, CeQuiEstDemande
from ase_parcours.rapports.contenus.communs import Bilan, Piste
from ase_parcours.rapports.documents import sceau
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc, composer
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.ruban import Ruban
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, Riche, court, doux, gras, riche

TYPE = "alerte_sortie"
TITRE = "Alerte de sortie"
_LIGNES = (4, 2, 1, 0)
"""Lignes d'une liste, de la page aérée à la plus serrée."""
_SERRAGES = (1.0, 0.8, 0.6)
_DEMANDES, _SERRE = 7, 4
"""Demandes montrées, et combien quand tout le reste est déjà abrégé."""
_TEXTE = 130
"""Caractères d'un texte saisi."""
_REPONSE = (
    ("Réponse", "ce qui est proposé, pour quelles nuits"),
    ("Répondu par", "nom, service, téléphone"),
    ("Date et signature", ""),
)


def plan_du_document(a: AlerteSortie) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture ; les listes se raccourcissent pour tenir en une page."""
    for lignes in _LIGNES:
        for serrage in _SERRAGES:
            plan = [replace(b, avant=b.avant * serrage) for b in _plan(a, lignes)]
            if len(composer([*plan, *sceau.bloc(a)])) == 1:
                return plan
    return _plan(a, _LIGNES[-1])


def _plan(a: AlerteSortie, lignes: int) -> list[Bloc]:
    return [
        *_titre(a),
        *_sortie(a),
        *_nuits(a.bilan),
        *_pourquoi(a.bilan, lignes or 1),
        *_demandes(a.demandes, _DEMANDES if lignes else _SERRE),
        *_pistes(a.pistes, lignes),
        *_qui_repond(a),
    ]


def _titre(a: AlerteSortie) -> list[Bloc]:
    p, en_tete = a.personne, a.en_tete
    age = f", {francais.pluriel(p.age, 'an')}" if p.age is not None else ""
    gauche = [
        Bloc(paragraphe(TITRE, style.TITRE)),
        Bloc(paragraphe(gras(court(p.nom_complet, 60)) + age, style.PERSONNE)),
        Bloc(paragraphe(f"Dossier {court(p.dossier, 40)}", style.CELLULE_DOUCE)),
    ]
    droite = [
        Bloc(paragraphe(gras("Pour : ") + court(en_tete.pour, 90), style.CELLULE), 2),
        Bloc(paragraphe(gras("But : ") + court(en_tete.but, _TEXTE), style.CELLULE)),
    ]
    return blocs.cote_a_cote(gauche, droite, depart=321, trait=True)


def _sortie(a: AlerteSortie) -> list[Bloc]:
    """« Sortie le jeudi 21 janvier 2027, dans 60 jours », le niveau et ses nuits."""
    b, jour = a.bilan, a.en_tete.date_edition
    niveau, phrase = phrases.niveau(b)
    if b.sortie is None:
        titre = "Date de sortie : on ne sait pas"
    else:
        reste = f", {francais.depuis(b.sortie, jour)}" if b.sortie > jour else ""
        titre = f"Sortie le {francais.date_avec_jour(b.sortie)}{reste}"
    dites = [gras(f"{niveau}. ") + francais.initiale_majuscule(phrase)]
    return [Bloc(blocs.Cadre(blocs.TOITS[b.niveau], titre, dites), style.AVANT_BLOC)]


def _nuits(b: Bilan) -> list[Bloc]:
    if not b.plages:
        return []
    return [
        Bloc(Ruban(b.plages, b.nuits_decisives), 8, lie=True),
        Bloc(paragraphe(court(phrases.nuits_en_mots(b), 260), style.CELLULE), 4),
    ]


def _pourquoi(b: Bilan, lignes: int) -> list[Bloc]:
    if not b.motifs:
        return []
    puces = blocs.puces([("–", riche(x)) for x in _abrege([*b.motifs], lignes, "autre raison")])
    return blocs.section("Pourquoi", *puces, ecart=1.5)


def _demandes(demandes: Sequence[CeQuiEstDemande], nombre: int) -> list[Bloc]:
    if not demandes:
        rien = "Rien n’est demandé : chaque nuit est couverte."
        return blocs.section("Ce qui est demandé", paragraphe(rien, style.CELLULE), ecart=3)
    colonnes = (Colonne("Quoi", 0), Colonne("À qui", 250), Colonne("Pour quand", 400))
    lignes: list[Sequence[Ecrit]] = [
        (gras(court(d.quoi, _TEXTE)), _a_qui(d), _jour(d)) for d in demandes[:nombre]
    ]
    reste = len(demandes) - nombre
    complement = f"{francais.pluriel(reste, 'autre demande')} au dossier" if reste > 0 else ""
    tableau = Tableau(colonnes, lignes, marge=3.5)
    return blocs.section("Ce qui est demandé", tableau, complement=complement)


def _a_qui(d: CeQuiEstDemande) -> Riche:
    return riche(d.a_qui) + (doux(f", {court(d.nom, 36)}") if d.nom else "")


def _jour(d: CeQuiEstDemande) -> Riche:
    return gras("au plus vite" if d.pour_le is None else francais.date_courte(d.pour_le))


def _pistes(pistes: Sequence[Piste], nombre: int) -> list[Bloc]:
    if not pistes:
        rien = "Aucune piste n’est suivie."
        return blocs.section("Pistes suivies", paragraphe(rien, style.CELLULE), ecart=3)
    if not nombre:
        return [Bloc(paragraphe(f"Au dossier : {_comptees(pistes)}.", style.CELLULE), 6)]
    colonnes = (
        Colonne("Piste", 0),
        Colonne("État", 165),
        Colonne("Nuits", 250),
        Colonne("Suite", 372),
    )
    lignes: list[Sequence[Ecrit]] = [
        (
            gras(court(p.nature, 44)),
            court(p.etat, 24),
            phrases.nuits_de(p),
            court(p.suite, 46) or "—",
        )
        for p in pistes[:nombre]
    ]
    reste = len(pistes) - nombre
    complement = f"{francais.pluriel(reste, 'autre piste')} au dossier" if reste > 0 else ""
    return blocs.section("Pistes suivies", Tableau(colonnes, lignes), complement=complement)


def _comptees(pistes: Sequence[Piste]) -> str:
    return francais.pluriel(len(pistes), "piste suivie", "pistes suivies")


def _qui_repond(a: AlerteSortie) -> list[Bloc]:
    p, lieu = a.personne, court(a.en_tete.unite, 60)
    referent = phrases.accord(p.referent_genre, "référente ASE", "référent ASE", "référent ASE")
    qui = f"{court(p.referent, 60)}, {referent}" if p.referent else f"{referent} {A_DESIGNER}"
    suit = f"{qui}, {lieu}" if lieu else qui
    attendue = (
        f"Réponse attendue le {francais.date_longue(a.reponse_le)} au plus tard."
        if a.reponse_le is not None
        else "Réponse attendue au plus vite."
    )
    if not a.demandes:
        dit = riche(f"Dossier suivi par {suit}.")
        return blocs.section("Qui répond", paragraphe(dit, style.CELLULE), ecart=3)
    dit = gras(attendue) + f" Dossier suivi par {suit}, à qui la renvoyer."
    poses = blocs.section("Qui répond", paragraphe(dit, style.CELLULE), ecart=3)
    return [*poses, Bloc(blocs.BoitesDeSignature(_REPONSE), 6)]


def _abrege(textes: list[str], lignes: int, reste: str) -> list[str]:
    """Les premiers textes, coupés, et le compte des autres."""
    # Dire « et une autre » prendrait la place de la dire.
    combien = lignes if len(textes) > lignes + 1 else len(textes)
    gardes = [court(x, _TEXTE) for x in textes[:combien]]
    n = len(textes) - len(gardes)
    return [*gardes, f"et {n} {francais.au_nombre(n, reste)}."] if n > 0 else gardes


DOCUMENT = TypeDocument(
    TYPE, AlerteSortie, lambda _: TITRE, plan_du_document, lambda _: TITRE.lower()
)

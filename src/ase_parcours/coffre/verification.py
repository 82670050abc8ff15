"""« coffre verifier » : du chiffrement des pages jusqu'au sens du journal.

Une rangée écrite sans ses lignes, une ligne réécrite, une garde ôtée, une tête qui ne s'accorde
pas : tout écart est un constat, jamais corrigé ici.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256

from sqlalchemy import Connection

from ase_parcours.coffre import index_recherche, migration, registre_lectures
from ase_parcours.coffre.cles import USAGE_TETE
from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.editions import remis
from ase_parcours.coffre.fichiers import permissions_trop_larges
from ase_parcours.coffre.integrite import controler_base
from ase_parcours.coffre.journal import (
    ORIGINE,
    PRESENTE,
    Entree,
    empreinte_attendue,
    empreinte_contenu,
    entrees,
    lignes_des_entites,
)
from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.ouvert import Coffre
from ase_parcours.coffre.personnes import classes_du_coffre
from ase_parcours.coffre.projection import colonnes, rangee, rangees_de_conflit
from ase_parcours.coffre.temoin import ecart_de_tete
from ase_parcours.coffre.transaction import natures_attendues
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.journal import projeter
from ase_parcours.metier.sortie import Statut, situation, tenue
from ase_parcours.metier.vocabulaire import TYPES


@dataclass(frozen=True, slots=True)
class Constat:
    """Un écart. ``gravite`` : « erreur » (le coffre n'est pas sain) ou « alerte »."""

    code: str
    gravite: str
    texte: str


def verifier(coffre: Coffre, aujourd_hui: date) -> list[Constat]:
    """Tous les constats ; vide si le coffre est sain.

    Les sorties inscrites sont jugées au jour de la dernière écriture, pas à ``aujourd_hui`` :
    celle qui cesse de tenir avec le temps est « à revoir » à la lecture, ce n'est pas une atteinte.
    """
    del aujourd_hui
    constats: list[Constat] = []
    controles = (
        _pages, _gardes, _projection, _index, _chaines, _pieces,
        partial(_natures, coffre=coffre), partial(_sorties, coffre=coffre),
        partial(_lectures, coffre=coffre),
    )  # fmt: skip
    with coffre.lire() as conn:
        for controle in controles:
            constats += _sans_se_taire(controle, conn)
        ecart = ecart_de_tete(coffre.dossier, coffre.cle_derivee(USAGE_TETE), conn)
        if ecart is not None:
            constats.append(_erreur(ecart.code, ecart.texte))
    if permissions_trop_larges(coffre.dossier):
        texte = "D'autres comptes de cette machine peuvent lire le dossier du coffre."
        constats.append(Constat("permissions", "alerte", texte))
    return constats


def _sans_se_taire(
    controle: Callable[[Connection], Iterator[Constat]], conn: Connection
) -> list[Constat]:
    """Les constats d'un contrôle ; une valeur si altérée qu'elle ne se lit plus en est un."""
    constats: list[Constat] = []
    try:
        constats.extend(controle(conn))
    except (ValueError, TypeError, KeyError, AttributeError):
        constats.append(_erreur("valeur_illisible", "Une valeur du coffre ne se lit plus."))
    return constats


def sain(constats: list[Constat]) -> bool:
    """Vrai si aucun constat n'est une erreur."""
    return all(c.gravite != "erreur" for c in constats)


def _erreur(code: str, texte: str) -> Constat:
    return Constat(code, "erreur", texte)


def _pages(conn: Connection) -> Iterator[Constat]:
    # Le contrôle de structure jugerait l'index de recherche sur ce que cette connexion en a retenu
    # avant les dernières écritures ; l'ouvrir le lui fait relire.
    conn.exec_driver_sql("SELECT 1 FROM recherche LIMIT 1").first()
    for defaut in controler_base(connexion_brute(conn)):
        yield _erreur(defaut.code, defaut.texte)


def _gardes(conn: Connection) -> Iterator[Constat]:
    attendus, poses = migration.declencheurs(), migration.declencheurs_poses(conn)
    for nom in sorted(attendus.keys() | poses.keys()):
        if nom not in poses:
            yield _erreur("garde_absente", f"La garde « {nom} » a été ôtée.")
        elif nom not in attendus:
            yield _erreur("garde_etrangere", f"La garde « {nom} » n'est pas de ce programme.")
        elif attendus[nom] != poses[nom]:
            yield _erreur("garde_changee", f"La garde « {nom} » a été changée.")


def _projection(conn: Connection) -> Iterator[Constat]:
    attendues: dict[str, set[tuple[object, ...]]] = {nom: set() for nom in TYPES}
    conflits: set[tuple[object, ...]] = set()
    # Lues dans les tables : si elles ont été changées, leurs propres rangées le disent.
    tetes = classes_du_coffre(conn)
    for entite, lignes in lignes_des_entites(conn).items():
        p = projeter(entite, lignes)
        if p is not None:
            attendues[p.type].add(rangee(p, tetes))
            conflits.update(rangees_de_conflit(p, tetes))
    for nom, voulues in attendues.items():
        presentes = conn.exec_driver_sql(f"SELECT {', '.join(colonnes(nom))} FROM {nom}")
        ecarts = {tuple(r) for r in presentes} ^ voulues
        if ecarts:
            yield _erreur(
                "projection",
                f"Dans « {nom} », {len(ecarts)} rangées ne correspondent pas au journal.",
            )
    presents = conn.exec_driver_sql("SELECT entite, champ, jeune, versions FROM conflit")
    if {tuple(r) for r in presents} != conflits:
        yield _erreur("projection", "La table des conflits ne correspond pas au journal.")


def _index(conn: Connection) -> Iterator[Constat]:
    if ecarts := index_recherche.ecarts(conn):
        yield _erreur("index_recherche", f"La recherche se trompe sur {ecarts} éléments.")


def _chaines(conn: Connection) -> Iterator[Constat]:
    precedente: Entree | None = None
    for e in entrees(conn):
        meme = precedente is not None and (precedente.appareil, precedente.epoque) == (
            e.appareil,
            e.epoque,
        )
        avant = precedente if meme else None
        if e.empreinte != empreinte_attendue(e) or e.etat != PRESENTE:
            yield _erreur("entree_alteree", f"L'entrée {e.id} du journal a été changée.")
        if e.empreinte_contenu != empreinte_contenu(e.sel, e.lignes):
            yield _erreur("lignes_alterees", f"Les lignes de l'entrée {e.id} ont été changées.")
        if avant is not None and avant.numero == e.numero:
            texte = f"Deux entrées portent le numéro {e.numero} : le coffre a été copié et écrit."
            yield _erreur("bifurcation", texte)
        elif e.numero != (avant.numero + 1 if avant else 1):
            yield _erreur("trou", f"Il manque des entrées avant l'entrée {e.id}.")
        elif e.empreinte_precedente != (avant.empreinte if avant else ORIGINE):
            yield _erreur("chaine_rompue", f"L'entrée {e.id} ne suit pas celle d'avant.")
        precedente = e
    # L'empreinte couvre l'ordre des lignes, pas leur rang : une ligne déplacée changerait de nom.
    deplacees = conn.exec_driver_sql(
        "SELECT journal_id FROM journal_ligne GROUP BY journal_id"
        " HAVING min(rang) <> 0 OR max(rang) <> count(*) - 1"
    )
    for (entree,) in deplacees:
        yield _erreur("lignes_alterees", f"Les lignes de l'entrée {entree} ont été changées.")


def _pieces(conn: Connection) -> Iterator[Constat]:
    for empreinte, octets in conn.exec_driver_sql("SELECT sha256, octets FROM piece_octets"):
        if sha256(octets).hexdigest() != empreinte:
            yield _erreur("piece_alteree", f"La pièce {empreinte[:12]}… a été changée.")
    lues = conn.exec_driver_sql(
        "SELECT o.edition, e.fichier FROM edition_octets AS o JOIN ("
        "SELECT id, fichier FROM edition UNION ALL SELECT id, fichier FROM edition_unite"
        ") AS e ON e.id = o.edition"
    ).all()
    for edition, fichier in lues:
        try:
            remis(conn, edition, fichier)
        except FichierAbime:
            yield _erreur("edition_alteree", f"Les octets de l'édition {edition} ont été changés.")


def _lectures(conn: Connection, coffre: Coffre) -> Iterator[Constat]:
    for ecart, numero in registre_lectures.controler(conn, coffre.zone.cle_des_lectures()):
        if ecart == "alteree":
            yield _erreur("lecture_alteree", f"La lecture scellée n° {numero} a été changée.")
        else:
            texte = f"Il manque des lectures scellées avant la n° {numero}."
            yield _erreur("lecture_manquante", texte)


def _natures(conn: Connection, coffre: Coffre) -> Iterator[Constat]:
    presentes = {
        tuple(r) for r in conn.exec_driver_sql("SELECT code, minimum_mois FROM nature_couvrante")
    }
    if presentes != set(natures_attendues(coffre.reperes)):
        yield _erreur("natures", "Les natures du plancher ne sont pas celles du référentiel.")
    nuits = conn.exec_driver_sql("SELECT nuits FROM repere_plancher").scalar()
    if nuits != coffre.reperes.regles.nuits_decisives:
        yield _erreur("natures", "Le repère du plancher n'est pas celui du référentiel.")


def _sorties(conn: Connection, coffre: Coffre) -> Iterator[Constat]:
    """Les rangées de ``sortie`` sont celles qui tenaient à la dernière écriture, elles seules."""
    jour = conn.exec_driver_sql("SELECT jour FROM repere_plancher").scalar()
    if jour is None:
        return  # déjà constaté par ``_natures``
    aujourd_hui = date.fromisoformat(jour)
    presentes = {
        r[0]: tuple(r[1:])
        for r in conn.exec_driver_sql("SELECT jeune, evenement, le, type, visa FROM sortie")
    }
    partis = conn.exec_driver_sql(
        "SELECT DISTINCT jeune FROM evenement WHERE type = 'sortie'"
    ).scalars()
    concernes = {*presentes, *(j for j in partis if j)}
    attendues: dict[str, tuple[str | None, ...]] = {}
    for faits in charger_faits(conn, concernes).values():
        dernier = situation(faits).dernier
        if dernier is None or dernier.type != "sortie":
            continue
        examen = tenue(faits, dernier, aujourd_hui, coffre.reperes)
        if examen.statut is not Statut.A_REVOIR:
            type_ = "garantie" if examen.statut is Statut.SORTI_GARANTI else "fragile"
            visa = examen.visa.id if examen.visa else None
            attendues[faits.id] = (dernier.id, dernier.le.isoformat(), type_, visa)
    if {j: v for j, v in presentes.items() if v != attendues.get(j)}:
        yield _erreur("sortie_indue", "Une sortie est inscrite alors qu'elle ne tient pas.")
    if attendues.keys() - presentes.keys():
        yield _erreur("sortie_absente", "Une sortie qui tient n'est pas inscrite.")

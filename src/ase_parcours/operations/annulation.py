"""Défaire une entrée du journal : ses lignes sont remplacées par la valeur d'avant.

Ce qu'un autre a remplacé depuis est laissé et listé. Rien n'est effacé du journal.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from ase_parcours.coffre import journal
from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.journal import Ligne, Valeur, hauteur, rang_de
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES
from ase_parcours.operations.registre import REGISTRE, Acteur, exiger_droit

OPERATION = "annuler"


@dataclass(frozen=True, slots=True)
class Laissee:
    """Une ligne que l'annulation n'a pas touchée, et pourquoi."""

    entite: str
    champ: str
    motif: str


@dataclass(frozen=True, slots=True)
class Annulation:
    """Ce qui a été défait. ``annulees`` : nombre de lignes."""

    entree: str
    operation: str
    annulees: int
    laissees: tuple[Laissee, ...]


def annuler(tx: Transaction, acteur: Acteur, entree: str | None = None) -> Annulation:
    """Défait l'entrée donnée, ou la dernière que l'acteur peut défaire.

    Lève ``RefusMetier`` s'il n'y a rien à défaire, ou si cela ne se défait pas ainsi.
    """
    identifiant, operation, auteur, jeune = _choisir(tx.conn, acteur, entree)
    connue = REGISTRE.get(operation)
    if connue is None or not connue.annulable:
        raise RefusMetier(
            "annulation_impossible",
            f"L'opération « {operation} » ne s'annule pas ainsi.",
            "Une opération contraire lui répond (par exemple annuler_sortie ou retirer_visa).",
        )
    # Défaire est écrire : il faut encore pouvoir faire ce que l'on défait.
    exiger_droit(connue, acteur)
    if auteur != acteur.compte and not peut(acteur.roles, Permission.ANNULER_AUTRUI):
        raise RefusMetier(
            "annulation_d_autrui",
            "Cette écriture est celle d'une autre personne.",
            "Seul un cadre peut l'annuler, depuis l'historique.",
        )
    if _deja_annulee(tx.conn, identifiant):
        raise RefusMetier("deja_annulee", "Cette écriture est déjà annulée.", "Rien n'a changé.")
    with tx.ecrire(f"{OPERATION}:{identifiant}", jeune) as e:
        annulees, laissees = _defaire(tx.conn, e, identifiant)
    return Annulation(identifiant, operation, annulees, tuple(laissees))


def _choisir(
    conn: Connection, acteur: Acteur, entree: str | None
) -> tuple[str, str, str | None, str | None]:
    if entree is not None:
        ligne = conn.exec_driver_sql(
            "SELECT id, operation, compte, jeune FROM journal WHERE id = ?", (entree,)
        ).first()
        if ligne is None:
            raise RefusMetier("entree_inconnue", "Cette écriture n'est pas au journal.")
        return ligne[0], ligne[1], ligne[2], ligne[3]
    annulables = json.dumps([nom for nom, op in REGISTRE.items() if op.annulable])
    ligne = conn.exec_driver_sql(
        "SELECT j.id, j.operation, j.compte, j.jeune FROM journal AS j WHERE j.compte = ?"
        " AND j.operation IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM journal AS a WHERE a.operation = 'annuler:' || j.id)"
        " ORDER BY j.hlc DESC, j.id DESC LIMIT 1",
        (acteur.compte, annulables),
    ).first()
    if ligne is None:
        raise RefusMetier("rien_a_annuler", "Il n'y a rien à annuler.", "Rien n'a changé.")
    return ligne[0], ligne[1], ligne[2], ligne[3]


def _deja_annulee(conn: Connection, identifiant: str) -> bool:
    requete = "SELECT 1 FROM journal WHERE operation = ?"
    return conn.exec_driver_sql(requete, (f"{OPERATION}:{identifiant}",)).first() is not None


def _defaire(conn: Connection, e: Ecriture, identifiant: str) -> tuple[int, list[Laissee]]:
    lignes = _lignes(conn, identifiant)
    entites = list(dict.fromkeys(ligne.entite for ligne in lignes))
    e.precharger(entites)
    nees = _nees(lignes)
    fond = _Fond(conn, entites)
    a_oter, laissees = _a_oter(conn, e, nees, fond)
    annulees = 0
    for entite in a_oter:
        e.supprimer(entite)
        tetes = (t for liste in e.tetes_de(entite).values() for t in liste)
        annulees += sum(t.id in nees[entite] and _est_de(t, identifiant) for t in tetes)
    remplacees = _remplacees(conn, [x for x in lignes if x.entite not in nees])
    for ligne in lignes:
        if ligne.entite in nees:
            continue
        tetes_du_champ = e.tetes_de(ligne.entite).get(ligne.champ, [])
        if [fond.de(t) for t in tetes_du_champ] != [ligne.id]:
            laissees.append(Laissee(ligne.entite, ligne.champ, "remplacé depuis"))
            continue
        if ligne.champ == SUPPRESSION:
            e.supprimer(ligne.entite, not ligne.apres)
        else:
            valeurs = _valeurs_avant(ligne, remplacees)
            presentes = tuple(t.id for t in tetes_du_champ)
            e.remplacer(ligne.entite, ligne.champ, presentes, *valeurs)
        annulees += 1
    return annulees, laissees


def _lignes(conn: Connection, identifiant: str) -> list[Ligne]:
    """Les lignes de l'entrée, dans l'ordre, dites avec le vocabulaire d'aujourd'hui."""
    entites = conn.exec_driver_sql(
        "SELECT DISTINCT entite FROM journal_ligne WHERE journal_id = ?", (identifiant,)
    )
    toutes = journal.lignes_des_entites(conn, [r[0] for r in entites])
    siennes = [x for lignes in toutes.values() for x in lignes if _est_de(x, identifiant)]
    return sorted(siennes, key=lambda x: rang_de(x.id))


def _est_de(ligne: Ligne, entree: str) -> bool:
    return ligne.id.startswith(f"{entree}/")


def _nees(lignes: Sequence[Ligne]) -> dict[str, set[str]]:
    """Entités que l'entrée a fait naître, ou renaître d'un import annulé, et les lignes que
    l'entrée en a écrites ou connues."""
    nees: dict[str, set[str]] = {}
    for ligne in lignes:
        if ligne.champ == CREATION or (ligne.champ == SUPPRESSION and ligne.apres is False):
            nees.setdefault(ligne.entite, set()).update(ligne.remplace)
    for ligne in lignes:
        if ligne.entite in nees:
            nees[ligne.entite].add(ligne.id)
    return nees


def _a_oter(
    conn: Connection, e: Ecriture, nees: dict[str, set[str]], fond: _Fond
) -> tuple[list[str], list[Laissee]]:
    """Les entités nées de l'entrée qui peuvent disparaître, et celles qu'il faut laisser : celles
    qu'on a changées depuis, et celles auxquelles d'autres écritures se rattachent (un dossier ôté
    cacherait la solution qu'un collègue y a mise)."""
    laissees: list[Laissee] = []
    restent: dict[str, str] = {}
    for entite, connues in nees.items():
        if _changee_depuis(e, entite, connues, fond):
            laissees.append(Laissee(entite, CREATION, "modifié depuis"))
        else:
            restent[entite] = _type(e, entite)
    # Les solutions d'abord : celle qui reste retient à son tour son dossier.
    for parent in ("solution", "jeune"):
        for entite in _avec_rattachees(conn, parent, restent):
            del restent[entite]
            laissees.append(Laissee(entite, CREATION, "d'autres écritures s'y rattachent"))
    return list(restent), laissees


def _changee_depuis(e: Ecriture, entite: str, connues: set[str], fond: _Fond) -> bool:
    fonds = {
        fond.de(t)
        for champ, liste in e.tetes_de(entite).items()
        for t in liste
        if champ != CREATION or t.id in connues
    }
    return not connues.issuperset(fonds - {None})


class _Fond:
    """Ce que montre un champ sous les annulations : faire puis défaire ne change rien.

    Sans cela, défaire deux écritures du même champ s'arrêterait à la première.
    """

    def __init__(self, conn: Connection, entites: Sequence[str]) -> None:
        toutes = journal.lignes_des_entites(conn, entites)
        self._lignes = {x.id: x for lignes in toutes.values() for x in lignes}
        self._ecrites: dict[tuple[str, str, str], list[Ligne]] = {}
        for x in self._lignes.values():
            self._ecrites.setdefault((_entree(x), x.entite, x.champ), []).append(x)
        curseur = conn.exec_driver_sql(
            "SELECT id, substr(operation, 9) FROM journal WHERE operation LIKE 'annuler:%'"
        )
        self._defaites = {r[0]: str(r[1]) for r in curseur}
        """Entrée défaite par chaque annulation."""

    def de(self, tete: Ligne) -> str | None:
        """Ligne que la tête remet, ou la tête elle-même ; ``None`` si elle remet un champ vide."""
        if tete.champ == SUPPRESSION:
            return None if tete.apres is False and _entree(tete) in self._defaites else tete.id
        courante: Ligne | None = tete
        while courante is not None and _entree(courante) in self._defaites:
            defaite = self._defaites[_entree(courante)]
            ecrites = self._ecrites.get((defaite, courante.entite, courante.champ), [])
            if len(ecrites) != 1 or len(ecrites[0].remplace) > 1:
                return tete.id  # un conflit, ou le champ d'une entité remise : on s'abstient
            avant = ecrites[0].remplace
            courante = self._lignes.get(avant[0]) if avant else None
        return courante.id if courante is not None else None


def _entree(ligne: Ligne) -> str:
    return ligne.id.rsplit("/", 1)[0]


def _type(e: Ecriture, entite: str) -> str:
    creations = e.tetes_de(entite).get(CREATION, [])
    return str(creations[0].apres.get("type")) if creations and creations[0].apres else ""


def _avec_rattachees(conn: Connection, parent: str, restent: dict[str, str]) -> list[str]:
    """Parmi ce que l'on ôte, les entités de ce type qu'une entité qui reste nomme."""
    parents = json.dumps([x for x, type_ in restent.items() if type_ == parent])
    retenues: dict[str, None] = {}
    for nom, type_ in TYPES.items():
        # Tout ce qui est d'un jeune le nomme ; une étape ou une pièce nomme sa solution.
        if nom == parent or not (type_.d_un_jeune if parent == "jeune" else parent in type_.champs):
            continue
        # Dans des dossiers réunis, la colonne « jeune » est celle sous laquelle on lit : c'est la
        # création qui dit à quel dossier l'entité est.
        de = parent if parent != "jeune" else _A_QUI
        curseur = conn.exec_driver_sql(
            f"SELECT {de}, x.id FROM {nom} AS x"  # noqa: S608 - noms du vocabulaire
            f" WHERE {de} IN (SELECT value FROM json_each(:p))"
            f" AND (:tous OR x.jeune IN ({_TETES})) ORDER BY x.cree",
            {"p": parents, "tous": parent != "jeune"},
        )
        retenues.update((p, None) for p, fille in curseur if fille not in restent)
    if parent == "jeune":
        retenues.update((p, None) for p in _lies(conn, parents))
    return list(retenues)


_A_QUI = (
    "(SELECT json_extract(k.apres, '$.jeune') FROM journal_ligne AS k"
    " WHERE k.entite = x.id AND k.champ = 'creation')"
)
_TETES = (
    "SELECT value FROM json_each(:p) UNION"
    " SELECT jeune FROM jeune WHERE id IN (SELECT value FROM json_each(:p))"
)


def _lies(conn: Connection, jeunes: str) -> list[str]:
    """Parmi ces dossiers, ceux que quelqu'un a réunis à un autre, ou distingués."""
    curseur = conn.exec_driver_sql(
        "SELECT r.value FROM json_each(?) AS r"
        " WHERE EXISTS (SELECT 1 FROM meme_personne AS m WHERE r.value IN (m.a, m.b))",
        (jeunes,),
    )
    return [row[0] for row in curseur]


def _remplacees(conn: Connection, lignes: Sequence[Ligne]) -> dict[str, Ligne]:
    """Les lignes que celles-ci ont remplacées, par identifiant."""
    voulues = {r for ligne in lignes for r in ligne.remplace}
    toutes = journal.lignes_des_entites(conn, {ligne.entite for ligne in lignes})
    return {x.id: x for connues in toutes.values() for x in connues if x.id in voulues}


def _valeurs_avant(ligne: Ligne, remplacees: dict[str, Ligne]) -> list[Valeur]:
    """Ce que la ligne avait remplacé, la valeur montrée en dernier. Plusieurs : le champ était en
    conflit, et il le redevient ; annuler ne tranche pas."""
    avant = [remplacees[r] for r in ligne.remplace if r in remplacees]
    valeurs: list[Valeur] = []
    for x in sorted(avant, key=hauteur):
        if not x.efface:
            valeurs = [*(v for v in valeurs if v != x.apres), x.apres]
    return valeurs or [None]

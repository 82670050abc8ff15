"""L'unité d'écriture : une opération, une entrée du journal, une projection, une transaction.

À l'intérieur d'une transaction, chaque entrée (1) retire les sorties des jeunes qu'elle touche,
(2) applique les faits, (3) remet celles qui tiennent encore (garantie.md §5).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from ase_parcours.coffre import journal
from ase_parcours.coffre.horloge import Horloge, canonique, uuid7
from ase_parcours.coffre.journal import LigneBrute, Maillon
from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.coffre.personnes import (
    classes_du_coffre,
    entites_des_jeunes,
    proprietaire,
)
from ase_parcours.coffre.projection import projeter_entites
from ase_parcours.metier.journal import Ligne, Valeur, tetes
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.periode import Reperes
from ase_parcours.metier.sortie import Statut, situation, tenue
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES, VERSION

if TYPE_CHECKING:
    from ase_parcours.coffre.zone import CleZone
    from ase_parcours.coffre.zone_seance import ZoneDeSeance


@dataclass(frozen=True, slots=True)
class Contexte:
    """Qui écrit, où, quel jour, avec quels référentiels."""

    appareil: str
    epoque: str
    compte: str | None
    aujourd_hui: date
    reperes: Reperes
    horloge: Horloge


@dataclass(frozen=True, slots=True)
class Changement:
    """Descripteur de ce qu'une entrée a changé : chaque écran y voit s'il doit se redessiner.

    ``jeunes`` : identifiants, ceux sous lesquels on lit (à une réunion ou une séparation, tous ceux
    qui se lisent autrement qu'avant) ; ``facettes`` : noms de types touchés.
    """

    entree: str | None
    jeunes: tuple[str, ...]
    facettes: tuple[str, ...]


_PARENTS = ("solution", "papier")
"""Champs qui nomment l'entité à laquelle une autre se rattache."""


@dataclass
class Ecriture:
    """Une entrée en cours de rédaction. Elle ne touche la base qu'à sa fermeture."""

    _tx: Transaction
    operation: str
    jeune: str | None = None
    _lignes: dict[tuple[str, str, int], LigneBrute] = field(default_factory=dict)
    _crees: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    _tetes: dict[str, dict[str, list[Ligne]]] = field(default_factory=dict)

    def creer(
        self,
        type_: str,
        jeune: str | None,
        valeurs: Mapping[str, Any],
        identifiant: str | None = None,
    ) -> str:
        """Crée une entité et ses champs non vides ; rend son identifiant.

        Lève ``KeyError`` pour un champ que le vocabulaire ne connaît pas.
        """
        entite = identifiant or uuid7()
        if type_ == "jeune":
            jeune = entite
        for parent in _PARENTS:
            # Une preuve, une étape suit sa solution, même si deux dossiers réunis se séparent.
            if valeurs.get(parent) and parent in TYPES[type_].champs:
                jeune = self._proprietaire(valeurs[parent]) or jeune
        self._crees[entite] = (type_, jeune)
        self._ecrire(entite, CREATION, (), {"type": type_, "jeune": jeune})
        champs = TYPES[type_].champs
        for champ, valeur in valeurs.items():
            if champ not in champs:
                raise KeyError(f"{type_}.{champ}")
            if valeur is not None:
                self._ecrire(entite, champ, (), valeur)
        return entite

    def _proprietaire(self, entite: str) -> str | None:
        if entite in self._crees:
            return self._crees[entite][1]
        return proprietaire(self._tx.conn, entite)

    def modifier(self, entite: str, valeurs: Mapping[str, Any]) -> list[str]:
        """Écrit les champs dont la valeur change ; rend leurs noms.

        Un champ en conflit est tranché par l'écriture : elle remplace toutes ses têtes.
        """
        changes: list[str] = []
        courantes = self.tetes_de(entite)
        for champ, valeur in valeurs.items():
            presentes = courantes.get(champ, [])
            if len(presentes) == 1 and presentes[0].apres == valeur and not presentes[0].efface:
                continue
            if not presentes and valeur is None:
                continue
            self._ecrire(entite, champ, tuple(t.id for t in presentes), valeur)
            changes.append(champ)
        return changes

    def modifier_partout(
        self, entite: str, autres: Iterable[str], valeurs: Mapping[str, Any]
    ) -> None:
        """Modifie une entité, et ses jumelles des dossiers réunis là où elles disent autre chose :
        ce qu'une personne écrit vaut pour la personne, et un champ vidé l'est partout."""
        self.modifier(entite, valeurs)
        for autre in autres:
            dits = {c for c, t in self.tetes_de(autre).items() if t[0].apres is not None}
            self.modifier(autre, {c: v for c, v in valeurs.items() if c in dits})

    def supprimer(self, entite: str, oui: bool = True) -> None:
        """Ôte l'entité (ou la remet) ; la ligne nomme tout ce qu'elle a vu."""
        vues = [
            t.id for champ, ts in self.tetes_de(entite).items() if champ != CREATION for t in ts
        ]
        self._ecrire(entite, SUPPRESSION, tuple(vues), oui)

    def remplacer(
        self, entite: str, champ: str, remplace: tuple[str, ...], *valeurs: Valeur
    ) -> None:
        """Écrit une ligne dont on choisit ce qu'elle remplace (annulation). Plusieurs valeurs :
        autant de lignes, et le champ est de nouveau en conflit ; la dernière est montrée."""
        for rang, apres in enumerate(valeurs):
            self._ecrire(entite, champ, remplace, apres, rang)

    def precharger(self, entites: Iterable[str]) -> None:
        """Lit d'un coup les têtes d'entités que l'on va modifier."""
        voulues = [e for e in entites if e not in self._tetes]
        lues = journal.lignes_des_entites(self._tx.conn, voulues)
        self._tetes.update({e: tetes(lues.get(e, ())) for e in voulues})

    @property
    def vide(self) -> bool:
        """Vrai si rien n'a été écrit."""
        return not self._lignes

    def tetes_de(self, entite: str) -> dict[str, list[Ligne]]:
        """Têtes de chaque champ d'une entité, avant cette écriture."""
        if entite not in self._tetes:
            self.precharger([entite])
        return self._tetes[entite]

    def _ecrire(
        self, entite: str, champ: str, remplace: tuple[str, ...], apres: Valeur, rang: int = 0
    ) -> None:
        deja = self._lignes.get((entite, champ, rang))
        if deja is not None:
            remplace = deja.remplace
        self._lignes[(entite, champ, rang)] = LigneBrute(
            entite, champ, remplace, canonique(apres), VERSION
        )


class Transaction:
    """Une transaction d'écriture ouverte, où chaque entrée voit les précédentes."""

    def __init__(self, conn: Connection, contexte: Contexte) -> None:
        self.conn = conn
        self.contexte = contexte
        self.changements: list[Changement] = []
        self.avant_validation: list[Callable[[], None]] = []
        """Gestes hors de la base (en-tête) faits juste avant de valider ; s'ils lèvent, rien n'est
        écrit."""
        self.ajouter_acces: Callable[[str, str, str], None] | None = None
        """Ouvre le coffre à un compte (identifiant, nom, mot de passe) ; donné par le coffre."""
        self.zone: ZoneDeSeance | None = None
        """L'accès à la zone scellée ; donné par le coffre."""
        self.zone_neuve: CleZone | None = None
        """La clé de la zone que cette transaction fonde."""
        self.lecture: Maillon | None = None
        """Bout du journal des lectures, si cette transaction en a noté une."""
        self.chaines_recues: dict[tuple[str, str], Maillon] = {}
        self.entrees_recues = 0
        self._au_nom_de: str | None = None
        self.maillon: Maillon = journal.dernier_maillon(conn, contexte.appareil, contexte.epoque)
        poser_natures(conn, contexte)

    @property
    def aujourd_hui(self) -> date:
        """Jour auquel l'opération raisonne."""
        return self.contexte.aujourd_hui

    @contextmanager
    def ecrire(self, operation: str, jeune: str | None = None) -> Iterator[Ecriture]:
        """Ouvre une entrée ; à la sortie du bloc elle est scellée, ajoutée et projetée."""
        ecriture = Ecriture(self, self._au_nom_de or operation, jeune)
        yield ecriture
        self._clore(ecriture)

    @contextmanager
    def au_nom_de(self, operation: str) -> Iterator[None]:
        """Le temps du bloc, les entrées portent le nom de cette opération, qui en appelle une
        autre pour ses contrôles."""
        avant, self._au_nom_de = self._au_nom_de, operation
        try:
            yield
        finally:
            self._au_nom_de = avant

    def _clore(self, e: Ecriture) -> None:
        if e.vide:
            self.changements.append(Changement(None, (), ()))
            return
        entree = journal.sceller(
            identifiant=uuid7(),
            chaine=(self.contexte.appareil, self.contexte.epoque),
            precedent=self.maillon,
            hlc=self.contexte.horloge.suivant(),
            compte=self.contexte.compte,
            operation=e.operation,
            jeune=e.jeune,
            lignes=tuple(e._lignes.values()),
        )
        entites = dict.fromkeys(ligne.entite for ligne in entree.lignes)
        touches = entites_touchees(self.conn, entites)
        touches.update(e._crees)
        journal.ajouter(self.conn, entree)
        jeunes = reprojeter(self.conn, self.contexte, entites, [j for _, j in touches.values()])
        self.maillon = Maillon(entree.numero, entree.empreinte)
        facettes = tuple(dict.fromkeys(t for t, _ in touches.values()))
        self.changements.append(Changement(entree.id, jeunes, facettes))


def reprojeter(
    conn: Connection, contexte: Contexte, entites: Iterable[str], jeunes: Iterable[str | None]
) -> tuple[str, ...]:
    """Projette des entités dont le journal vient de grandir, sorties retirées puis remises.

    ``jeunes`` : les dossiers qu'elles nomment. Si des dossiers se trouvent réunis ou séparés, tout
    ce qui est à eux est projeté de nouveau. Rend les identifiants dont la lecture a pu changer.
    """
    nommes = list(dict.fromkeys(j for j in jeunes if j is not None))
    avant = classes_du_coffre(conn)
    retirer_sorties(conn, {avant.get(j, j) for j in nommes})
    projeter_entites(conn, entites, avant)
    apres = classes_du_coffre(conn)
    bascules = sorted(j for j in {**avant, **apres} if avant.get(j, j) != apres.get(j, j))
    lus = dict.fromkeys(apres.get(j, j) for j in nommes)
    if bascules:
        lus |= dict.fromkeys(c.get(j, j) for j in bascules for c in (avant, apres))
        retirer_sorties(conn, lus)
        projeter_entites(conn, entites_des_jeunes(conn, bascules), apres)
    remettre_sorties(conn, lus, contexte)
    return tuple(lus | dict.fromkeys(bascules))


def entites_touchees(conn: Connection, entites: Iterable[str]) -> dict[str, tuple[str, str | None]]:
    """(type, jeune) de chaque entité déjà créée, lu dans sa ligne de création."""
    curseur = conn.exec_driver_sql(
        "SELECT entite, json_extract(apres, '$.type'), json_extract(apres, '$.jeune')"
        " FROM journal_ligne WHERE champ = ? AND entite IN (SELECT value FROM json_each(?))",
        (CREATION, json.dumps(list(entites))),
    )
    return {entite: (type_, jeune) for entite, type_, jeune in curseur if type_ in TYPES}


PARAMETRE_PLANCHER = "plancher"


def poser_natures(conn: Connection, contexte: Contexte) -> None:
    """Accorde le plancher au jour et aux référentiels ; s'ils ont changé, réexamine les sorties.

    Un état daté d'un jour qui vient d'arriver, une durée que le territoire allonge : une sortie
    peut cesser de tenir (ou tenir de nouveau) sans que personne n'écrive rien.
    """
    reperes = contexte.reperes
    repere = (contexte.aujourd_hui.isoformat(), reperes.regles.nuits_decisives)
    natures = natures_attendues(reperes)
    marque = canonique([*repere, reperes.natures.version, reperes.regles.version])
    if _plancher_pose(conn) == (repere, natures, marque):
        return
    retirer_sorties(conn, [r[0] for r in conn.exec_driver_sql("SELECT jeune FROM sortie")])
    for table in ("repere_plancher", "nature_couvrante"):
        conn.exec_driver_sql(f"DELETE FROM {table}")
    conn.exec_driver_sql("INSERT INTO repere_plancher VALUES (1, ?, ?)", repere)
    conn.exec_driver_sql("INSERT INTO nature_couvrante VALUES (?, ?)", natures)
    conn.exec_driver_sql(
        "INSERT INTO parametre VALUES (?, ?) ON CONFLICT (cle) DO UPDATE SET"
        " valeur = excluded.valeur",
        (PARAMETRE_PLANCHER, marque),
    )
    partis = conn.exec_driver_sql("SELECT DISTINCT jeune FROM evenement WHERE type = 'sortie'")
    remettre_sorties(conn, [r[0] for r in partis if r[0]], contexte)


def _plancher_pose(conn: Connection) -> tuple[object, object, object]:
    """Ce que le plancher dit maintenant : (jour, nuits), natures, marque des référentiels."""
    repere = conn.exec_driver_sql("SELECT jour, nuits FROM repere_plancher").first()
    natures = conn.exec_driver_sql("SELECT code, minimum_mois FROM nature_couvrante").all()
    marque = conn.exec_driver_sql(
        "SELECT valeur FROM parametre WHERE cle = ?", (PARAMETRE_PLANCHER,)
    ).scalar()
    return tuple(repere) if repere else None, sorted(tuple(r) for r in natures), marque


def natures_attendues(reperes: Reperes) -> list[tuple[str, int]]:
    """(code, durée minimale en mois) des natures qui peuvent couvrir une nuit."""
    return sorted(
        (n.code, n.minimum_mois)
        for n in reperes.natures
        if n.classe.couvre
        or (n.seuil is not None and (n.seuil.atteinte.couvre or n.seuil.ouverte.couvre))
    )


def retirer_sorties(conn: Connection, jeunes: Iterable[str]) -> None:
    """Retire les rangées de ``sortie`` de ces jeunes, le temps d'appliquer des faits."""
    conn.exec_driver_sql(
        "DELETE FROM sortie WHERE jeune IN (SELECT value FROM json_each(?))",
        (json.dumps(list(jeunes)),),
    )


def remettre_sorties(conn: Connection, jeunes: Iterable[str], contexte: Contexte) -> None:
    """Remet les sorties dont la condition tient sur les faits connus maintenant."""
    partis = conn.exec_driver_sql(
        "SELECT DISTINCT jeune FROM evenement WHERE type = 'sortie' AND annulation IS NULL"
        " AND jeune IN (SELECT value FROM json_each(?))",
        (json.dumps(list(jeunes)),),
    )
    concernes = [r[0] for r in partis]
    if not concernes:
        return
    rangees = []
    for faits in charger_faits(conn, concernes).values():
        sit = situation(faits)
        if sit.dernier is None or sit.dernier.type != "sortie":
            continue
        examen = tenue(faits, sit.dernier, contexte.aujourd_hui, contexte.reperes)
        if examen.statut is Statut.A_REVOIR or examen.niveau is Niveau.INDETERMINEE:
            continue
        type_ = "garantie" if examen.statut is Statut.SORTI_GARANTI else "fragile"
        visa = examen.visa.id if examen.visa else None
        rangees.append((faits.id, sit.dernier.id, sit.dernier.le.isoformat(), type_, visa))
    if rangees:
        conn.exec_driver_sql(
            "INSERT INTO sortie (jeune, evenement, le, type, visa) VALUES (?,?,?,?,?)", rangees
        )

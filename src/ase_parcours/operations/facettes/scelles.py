"""La zone scellée : sceller un texte, le lire, ouvrir la zone à un compte.

Un texte scellé n'a qu'une rubrique en clair ; son titre, son texte et sa date sont dans le
chiffré. Le lire est un geste demandé, noté au journal des lectures avant que rien ne soit rendu.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import Field

from ase_parcours.coffre import canonique, registre_lectures, scelle
from ase_parcours.coffre.horloge import uuid7
from ase_parcours.coffre.lectures.comptes import Compte, comptes
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.coffre.zone import CleZone
from ase_parcours.coffre.zone_seance import ZoneDeSeance, autorises
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.facettes.sante import SCELLE
from ase_parcours.operations.commun import entite_connue, jeune_connu
from ase_parcours.operations.facettes.saisie import controler_les_choix, poser, rangee_d_avant
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.seance import Seance
from ase_parcours.operations.types import Dossier, Identifiant, Jour, Texte, TexteLong
from ase_parcours.referentiels.lectures import conservation_des_lectures
from ase_parcours.referentiels.listes import nomenclature

TEXTE_MAX = 50_000
"""Signes d'un texte scellé."""
_RUBRIQUES: list[Any] = list(nomenclature("rubriques_scellees").termes)


@dataclass(frozen=True, slots=True)
class ContenuScelle:
    """Ce que le chiffré contient. Rien n'en paraît dans une trace."""

    titre: str | None = field(default=None, repr=False)
    texte: str | None = field(default=None, repr=False)
    le: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TexteLu:
    """Un texte ouvert. ``en_conflit`` : deux postes l'ont changé, une version est montrée."""

    scelle: str
    jeune: str
    rubrique: str
    contenu: ContenuScelle
    en_conflit: bool


class ScellerTexte(Arguments):
    """Un texte de la zone scellée ; à la création, la rubrique et le texte sont exigés."""

    jeune: Dossier
    scelle: Identifiant | None = None
    rubrique: (
        Annotated[str, Field(max_length=60, json_schema_extra={"enum": _RUBRIQUES})] | None
    ) = None
    titre: Annotated[Texte, Field(max_length=500)] | None = Field(None, repr=False)
    texte: Annotated[TexteLong, Field(max_length=TEXTE_MAX)] | None = Field(None, repr=False)
    le: Jour | None = Field(None, repr=False)


@operation(Permission.SCELLER)
def sceller_texte(tx: Transaction, acteur: Acteur, a: ScellerTexte) -> Resultat:
    """Scelle un texte de santé ou de justice, ou en change les champs donnés."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    donnes = {c: getattr(a, c) or None for c in a.model_fields_set - {"jeune", "scelle"}}
    rubrique = {c: donnes.pop(c) for c in ("rubrique",) if c in donnes}
    controler_les_choix(SCELLE, rubrique)
    avant = rangee_d_avant(tx, SCELLE, jeune, a.scelle)
    zone = _zone(tx)
    cle = zone.pour_sceller(tx)
    contenu_avant = _ouvrir(cle, avant) if avant else ContenuScelle()
    contenu = replace(contenu_avant, **donnes)
    _exiger({**avant, **rubrique}, contenu)
    identifiant = a.scelle or uuid7()
    valeurs: dict[str, Any] = dict(rubrique)
    if not avant or contenu != contenu_avant:
        valeurs["contenu"] = _fermer(cle, identifiant, contenu)
    with tx.ecrire("sceller_texte", jeune) as e:
        poser(e, "scelle", jeune, identifiant, valeurs)
    _purger(tx, zone)
    return Resultat({"scelle": identifiant}, () if zone.recuperable(tx) else (_SANS_FICHE,))


_SANS_FICHE = Alerte(
    "zone_sans_recuperation",
    "Aucune fiche de récupération n'ouvre la zone scellée : si les comptes qui la lisent perdent "
    "leur mot de passe, ses textes sont perdus. Faites une fiche neuve.",
)


class OuvrirZone(Arguments):
    """Le compte à qui ouvrir la zone scellée."""

    compte: Identifiant


@operation(Permission.SCELLER, annulable=False)
def ouvrir_zone(tx: Transaction, acteur: Acteur, a: OuvrirZone) -> Resultat:
    """Ouvre la zone scellée à un compte qui y a droit et qui l'attend."""
    del acteur
    entite_connue(tx, "compte", a.compte)
    zone = _zone(tx)
    zone.pour_lire()
    if a.compte not in autorises(tx.conn):
        raise RefusMetier(
            "zone_sans_droit",
            "Ce compte n'a pas de rôle qui donne la zone scellée.",
            "Changez d'abord ses rôles (docs/droits.md).",
        )
    if not zone.a_une_paire(a.compte):
        raise RefusMetier(
            "zone_sans_paire",
            "Ce compte n'a pas encore de clé à qui ouvrir la zone scellée.",
            "La personne ouvre ce coffre une fois, en écriture, avec son mot de passe.",
        )
    with tx.ecrire("ouvrir_zone") as e:
        e.modifier(a.compte, {"zone_le": tx.aujourd_hui.isoformat()})
    zone.ajuster(tx, a.compte)
    return Resultat({"compte": a.compte})


def lire_scelle(seance: Seance, entite: str, aujourd_hui: date) -> TexteLu:
    """Ouvre un texte scellé, après avoir noté la lecture.

    Lève ``RefusMetier`` (droit, zone en attente, lecture seule), ``UsageInvalide`` (inconnu) ou
    ``FichierAbime`` (chiffré modifié) : rien n'est alors rendu.
    """
    if seance.lecture_seule:
        raise RefusMetier(
            "lecture_non_notee",
            "Ce coffre est ouvert en lecture seule : la lecture d'un texte scellé ne pourrait pas "
            "être notée.",
            "Rouvrez-le en écriture pour lire ce texte.",
        )
    with seance.coffre.transaction(aujourd_hui) as tx:
        exiger_zone(seance.acteur(tx.conn))
        rangee = entite_connue(tx, "scelle", entite)
        zone = _zone(tx)
        contenu = _ouvrir(zone.pour_lire(), rangee)
        tx.lecture = registre_lectures.noter(
            tx.conn,
            zone.cle_des_lectures(),
            compte=seance.coffre.compte.id,
            entite=entite,
            jeune=rangee["jeune"],
            quand=datetime.now(UTC),
        )
        _purger(tx, zone)
        en_conflit = _en_conflit(tx, entite)
    # Ici la lecture est inscrite sur le disque : le texte peut être montré.
    return TexteLu(entite, rangee["jeune"], rangee["rubrique"] or "", contenu, en_conflit)


def exiger_zone(acteur: Acteur) -> None:
    """Lève ``RefusMetier`` si aucun rôle ne donne la zone scellée."""
    if not peut(acteur.roles, Permission.SCELLER):
        raise RefusMetier(
            "zone_refusee",
            "Votre compte ne permet pas de lire la zone scellée.",
            "Demandez à un référent, à un cadre ou à la santé (docs/droits.md).",
        )


def lecteurs(seance: Seance) -> tuple[Compte, ...]:
    """À qui s'adresser : ceux qui lisent la zone, ou la fonderaient s'il n'y en a pas."""
    return _qui_a_droit(seance, tient=seance.coffre.entete.zone_existe)


def en_attente(seance: Seance) -> tuple[Compte, ...]:
    """Les comptes qui ont droit à la zone scellée et attendent qu'on la leur ouvre."""
    return _qui_a_droit(seance, tient=False) if seance.coffre.entete.zone_existe else ()


def _qui_a_droit(seance: Seance, *, tient: bool) -> tuple[Compte, ...]:
    """Les comptes dont un rôle donne la zone, et qui en tiennent la clé, ou non."""
    tiennent = {f.compte for f in seance.coffre.entete.comptes if f.paire and f.paire.cle}
    with seance.lire() as conn:
        droit = autorises(conn)
        return tuple(c for c in comptes(conn) if c.id in droit and (c.id in tiennent) is tient)


def _zone(tx: Transaction) -> ZoneDeSeance:
    if tx.zone is None:
        raise RefusMetier("zone_indisponible", "La zone scellée ne s'ouvre pas ici.")
    return tx.zone


def _ouvrir(cle: CleZone, rangee: Mapping[str, Any]) -> ContenuScelle:
    if rangee["contenu"] is None:
        return ContenuScelle()
    clair = canonique.objet(scelle.dechiffrer(cle, rangee["id"], "contenu", rangee["contenu"]))
    return ContenuScelle(clair.get("titre"), clair.get("texte"), clair.get("le"))


def _fermer(cle: CleZone, identifiant: str, contenu: ContenuScelle) -> str:
    return scelle.chiffrer(cle, identifiant, "contenu", canonique.octets(asdict(contenu)))


def _exiger(rangee: Mapping[str, Any], contenu: ContenuScelle) -> None:
    voulus = {"Rubrique": rangee.get("rubrique"), "Texte": contenu.texte}
    manquent = [libelle for libelle, valeur in voulus.items() if not valeur]
    if manquent:
        raise UsageInvalide(
            "champ_exige", f"Il manque : {', '.join(manquent)}.", "Remplissez-le, puis enregistrez."
        )


def _en_conflit(tx: Transaction, entite: str) -> bool:
    requete = "SELECT 1 FROM conflit WHERE entite = ? AND champ = 'contenu'"
    return tx.conn.exec_driver_sql(requete, (entite,)).first() is not None


def _purger(tx: Transaction, zone: ZoneDeSeance) -> None:
    """Efface les lectures trop vieilles. Le jour le plus ancien des deux : ni « --au » ni une
    horloge déréglée n'effacent à eux seuls ce journal."""
    jour = min(tx.aujourd_hui, datetime.now(UTC).date())
    limite = ajouter_mois(jour, -conservation_des_lectures())
    registre_lectures.purger(tx.conn, zone.cle_des_lectures(), limite)

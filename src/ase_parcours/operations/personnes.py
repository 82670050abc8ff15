"""« B est la même personne que A » : réunir deux dossiers, les séparer, dire que ce sont deux
personnes.

Un seul fait par paire de dossiers, que deux postes écrivent sous le même identifiant. Rien ne
bouge au journal : séparer rend à chacun ce qui est à lui, et dit ce qui a été saisi entre-temps.
"""

from __future__ import annotations

import json
import uuid
from typing import Any

from ase_parcours.coffre.horloge import canonique, instant
from ase_parcours.coffre.journal import lignes_des_entites
from ase_parcours.coffre.personnes import classes_du_coffre, membres, tete
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.echanges.tableur.mots import normaliser_dossier
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.journal import Ligne, hauteur, tetes
from ase_parcours.metier.vocabulaire import CREATION
from ase_parcours.operations.commun import evaluation, jeune_connu
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Nomme, Texte

_ESPACE = uuid.UUID("b1a5f7d0-58c2-5f0b-9c0e-7d3a9b6f2e11")
"""Espace de noms des paires de dossiers."""

TYPE = "meme_personne"


class DeuxDossiers(Arguments):
    """Deux numéros de dossier. À la réunion, on lit ensuite sous le premier."""

    jeune: Dossier
    avec: Dossier
    motif: Nomme


class DeuxPersonnes(Arguments):
    """Deux dossiers qui se ressemblent, et qui sont de deux personnes."""

    jeune: Dossier
    avec: Dossier
    motif: Texte | None = None


def identifiant_de_la_paire(un: str, autre: str) -> str:
    """UUIDv5 de deux identifiants de jeunes, dans n'importe quel ordre."""
    return str(uuid.uuid5(_ESPACE, canonique([TYPE, *sorted((un, autre))])))


@operation(Permission.AFFECTER, annulable=False)
def reunir_dossiers(tx: Transaction, acteur: Acteur, a: DeuxDossiers) -> Resultat:
    """Dit que deux dossiers sont de la même personne : on les lit ensemble, sous le premier."""
    del acteur
    un, autre = _paire(tx, a.jeune, a.avec)
    sous = classes_du_coffre(tx.conn)
    if sous.get(un, un) == sous.get(autre, autre):
        raise RefusMetier(
            "deja_reunis",
            "Ces deux dossiers sont déjà réunis, directement ou par un troisième.",
            "Rien n'a changé.",
        )
    _ecrire(tx, "reunir_dossiers", un, autre, {"distinctes": "non", "motif": a.motif})
    gardee = tete(tx.conn, un)
    resultat = {"jeune": gardee, "reunis": membres(tx.conn, gardee)}
    return Resultat(resultat, evaluation(tx, gardee).alertes)


@operation(Permission.AFFECTER, annulable=False)
def separer_dossiers(tx: Transaction, acteur: Acteur, a: DeuxDossiers) -> Resultat:
    """Sépare deux dossiers réunis à tort, et rend ce qui a été saisi depuis leur réunion."""
    del acteur
    un, autre = _paire(tx, a.jeune, a.avec)
    lien = identifiant_de_la_paire(un, autre)
    reunion = _reunion(tx, lien)
    if reunion is None:
        raise RefusMetier(
            "pas_reunis",
            "Ces deux dossiers ne sont pas réunis l'un à l'autre.",
            "La page Synthèse dit quels dossiers le sont, et lequel séparer.",
        )
    ensemble = membres(tx.conn, tete(tx.conn, un))
    saisi = saisi_depuis(tx, ensemble, reunion)
    _ecrire(tx, "separer_dossiers", un, autre, {"distinctes": "oui", "motif": a.motif})
    sous = classes_du_coffre(tx.conn)
    resultat = {"jeunes": [sous.get(un, un), sous.get(autre, autre)], "saisi_depuis": saisi}
    alertes = []
    if sous.get(un, un) == sous.get(autre, autre):
        texte = "Un troisième dossier réunit encore ces deux-là : séparez-le aussi."
        alertes.append(Alerte("encore_reunis", texte))
    return Resultat(resultat, tuple(alertes))


@operation(Permission.AFFECTER, annulable=False)
def distinguer_dossiers(tx: Transaction, acteur: Acteur, a: DeuxPersonnes) -> Resultat:
    """Dit que deux dossiers qui se ressemblent sont de deux personnes : on ne le demande plus."""
    del acteur
    un, autre = _paire(tx, a.jeune, a.avec)
    sous = classes_du_coffre(tx.conn)
    if sous.get(un, un) == sous.get(autre, autre):
        raise RefusMetier(
            "encore_reunis",
            "Ces deux dossiers sont réunis.",
            "Séparez-les : cela dit aussi que ce sont deux personnes.",
        )
    _ecrire(tx, "distinguer_dossiers", un, autre, {"distinctes": "oui", "motif": a.motif})
    return Resultat({"jeunes": [un, autre]})


def _paire(tx: Transaction, dossier: str, avec: str) -> tuple[str, str]:
    """Les deux dossiers eux-mêmes, et non ceux sous lesquels on les lit.

    Un numéro donné deux fois désigne les deux dossiers que deux postes ont créés sous ce numéro.
    """
    uns, autres = _dossiers_memes(tx, dossier), _dossiers_memes(tx, avec)
    if uns[0] != autres[0]:
        return uns[0], autres[0]
    if len(uns) > 1:
        return uns[0], uns[1]
    raise UsageInvalide(
        "meme_dossier", "C'est deux fois le même dossier.", "Donnez deux numéros différents."
    )


def _dossiers_memes(tx: Transaction, dossier: str) -> list[str]:
    jeune_connu(tx, dossier)
    curseur = tx.conn.exec_driver_sql(
        "SELECT id FROM jeune WHERE dossier = ? ORDER BY cree, id", (normaliser_dossier(dossier),)
    )
    return [str(r[0]) for r in curseur]


def _ecrire(tx: Transaction, nom: str, un: str, autre: str, valeurs: dict[str, Any]) -> None:
    lien = identifiant_de_la_paire(un, autre)
    a, b = sorted((un, autre))
    with tx.ecrire(nom, un) as e:
        if CREATION not in e.tetes_de(lien):
            e.creer(TYPE, None, {"a": a, "b": b, "garde": un, **valeurs}, lien)
        else:
            garde = {"garde": un} if valeurs["distinctes"] == "non" else {}
            e.modifier(lien, {**garde, **valeurs})


def _reunion(tx: Transaction, lien: str) -> Ligne | None:
    """La ligne qui réunit la paire, si elle l'est maintenant ou dans un avis partagé."""
    lignes = lignes_des_entites(tx.conn, [lien]).get(lien, [])
    avis = [x for x in tetes(lignes).get("distinctes", ()) if x.apres == "non"]
    return min(avis, key=hauteur) if avis else None


def saisi_depuis(tx: Transaction, ensemble: list[str], reunion: Ligne) -> list[dict[str, Any]]:
    """Ce que le journal a reçu pour ces dossiers après leur réunion, le plus ancien d'abord.

    Entrée, quand (UTC), qui, opération, et le numéro du dossier auquel cela appartient.
    """
    curseur = tx.conn.exec_driver_sql(
        "SELECT DISTINCT j.id, j.hlc, coalesce(c.nom, ''), j.operation, p.dossier"
        " FROM journal_ligne AS k"
        " JOIN jeune AS p ON p.id = json_extract(k.apres, '$.jeune')"
        " JOIN journal_ligne AS l ON l.entite = k.entite"
        " JOIN journal AS j ON j.id = l.journal_id"
        " LEFT JOIN compte AS c ON c.id = j.compte"
        " WHERE k.champ = 'creation'"
        " AND json_extract(k.apres, '$.jeune') IN (SELECT value FROM json_each(?))"
        " AND j.hlc > ? ORDER BY j.hlc, j.id, p.dossier",
        (json.dumps(ensemble), reunion.ordre[0]),
    )
    return [
        {"entree": e, "quand": instant(hlc), "qui": qui, "operation": nom, "dossier": dossier}
        for e, hlc, qui, nom, dossier in curseur
    ]

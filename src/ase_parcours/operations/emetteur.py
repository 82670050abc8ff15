"""Ce coffre comme émetteur : sa fiche, ceux qu'il connaît, ce qu'il sait de ses éditions.

Vérifier ne change rien au coffre et ne demande pas d'y lire un dossier : les éditions, qui nomment
des dossiers, ne sont données qu'à qui peut les lire.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from ase_parcours.coffre.exercice import fait_le
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.territoire import fiches_d_emetteurs_du_coffre
from ase_parcours.coffre.pseudonymes import pseudonymes_du_coffre
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.operations.assemblage.commun import SERVICE
from ase_parcours.operations.commun import exiger_hors_d_un_coffre
from ase_parcours.operations.rapports import OPERATION, cle_de_signature
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.contenus.communs import Destinataire
from ase_parcours.rapports.verification.emetteur import (
    Emetteur,
    ecrire_fiche,
    enregistrer_fiche,
    lire_fiche,
)
from ase_parcours.rapports.verification.modele import EditionConnue

_CLE = "signature.ed25519"
_NOM_MAX = 120


def emetteurs_connus(seance: Seance) -> tuple[Emetteur, ...]:
    """Ce coffre lui-même, s'il a déjà signé, puis ceux dont une fiche a été acceptée."""
    with seance.lire() as conn:
        cle = _cle_s_il_y_en_a(conn)
        acceptes = fiches_d_emetteurs_du_coffre(conn)
        moi = () if cle is None else (_moi(conn, seance, cle, date.min),)
    autres = []
    for texte in acceptes.values():
        try:
            autres.append(lire_fiche(texte))
        except FichierAbime:
            # Relue à l'entrée : une version plus ancienne du programme peut ne pas la comprendre.
            continue
    return (*moi, *autres)


def editions_connues(seance: Seance) -> tuple[EditionConnue, ...]:
    """Les éditions du coffre ; aucune pour qui ne peut pas lire les dossiers."""
    with seance.lire() as conn:
        if not peut(seance.acteur(conn).roles, Permission.LIRE):
            return ()
        lues = conn.exec_driver_sql(
            "SELECT e.type, j.dossier, e.numero, e.le, e.fichier, e.destinataire"
            " FROM edition AS e JOIN jeune AS j ON j.id = e.jeune"
            " WHERE e.type IS NOT NULL AND j.dossier IS NOT NULL"
            " AND e.numero IS NOT NULL AND e.le IS NOT NULL"
        ).all()
        pseudonyme = pseudonymes_du_coffre(conn)
    return tuple(
        EditionConnue(
            type_,
            # Une édition sans nom porte le pseudonyme du dossier.
            pseudonyme(dossier) if pour == Destinataire.COMMISSION else dossier,
            numero,
            date.fromisoformat(le),
            fichier,
            pour or Destinataire.COMPLET,
        )
        for type_, dossier, numero, le, fichier, pour in lues
    )


def nom_de_l_emetteur(seance: Seance) -> str:
    """Le nom que la fiche de ce coffre donne si l'on n'en choisit pas : son unité s'il n'en a
    qu'une, celui du coffre sinon."""
    with seance.lire() as conn:
        return _nom(conn, seance)


def ecrire_la_fiche(
    seance: Seance,
    destination: Path,
    aujourd_hui: date,
    *,
    nom: str = "",
    certificats: tuple[str, ...] = (),
) -> Emetteur:
    """Écrit la fiche de ce coffre ; sa clé est tirée s'il n'a encore rien signé.

    Lève ``UsageInvalide`` dans le dossier d'un coffre, ``RefusMetier`` sans le droit d'éditer.
    """
    exiger_hors_d_un_coffre(destination)
    cle = _cle(seance, aujourd_hui)
    with seance.lire() as conn:
        moi = _moi(conn, seance, cle, aujourd_hui, nom, certificats)
    enregistrer_fiche(destination, ecrire_fiche(moi, cle))
    return moi


def ecrire_la_notice(destination: Path) -> int:
    """Écrit « Ce que prouve ce sceau » et rend ses octets. Lève ``UsageInvalide`` dans le dossier
    d'un coffre."""
    from ase_parcours.rapports.notice_sceau import notice

    exiger_hors_d_un_coffre(destination)
    octets = notice()
    ecrire_atomique(destination, octets)
    return len(octets)


def _cle(seance: Seance, aujourd_hui: date) -> Ed25519PrivateKey:
    tiree: list[Ed25519PrivateKey] = []

    def executer(tx: Transaction) -> dict[str, Any]:
        tiree.append(cle_de_signature(tx.conn))
        return {}

    with seance.lire() as conn:
        deja = _cle_s_il_y_en_a(conn)
    if deja is not None:
        return deja
    # Comme la première édition, avec le même droit.
    seance.faire_fonction(OPERATION, executer, aujourd_hui)
    return tiree[0]


def _cle_s_il_y_en_a(conn: Connection) -> Ed25519PrivateKey | None:
    brute = conn.exec_driver_sql("SELECT valeur FROM parametre WHERE cle = ?", (_CLE,)).scalar()
    return None if brute is None else Ed25519PrivateKey.from_private_bytes(bytes.fromhex(brute))


def _moi(
    conn: Connection,
    seance: Seance,
    cle: Ed25519PrivateKey,
    le: date,
    nom: str = "",
    certificats: tuple[str, ...] = (),
) -> Emetteur:
    publique = cle.public_key().public_bytes_raw()
    dit = " ".join(nom.split())[:_NOM_MAX] or _nom(conn, seance)
    if fait_le(conn) is not None:
        dit = f"EXERCICE, sans valeur : {dit}"[:_NOM_MAX]
    return Emetteur(dit, publique, le, None, certificats)


def _nom(conn: Connection, seance: Seance) -> str:
    unites = conn.exec_driver_sql(
        "SELECT DISTINCT unite FROM jeune WHERE unite IS NOT NULL AND unite <> '' LIMIT 2"
    ).all()
    seule = unites[0][0] if len(unites) == 1 else seance.coffre.dossier.name
    lisible = "".join(c if c.isprintable() else " " for c in f"{SERVICE}, {seule}")
    return " ".join(lisible.split())[:_NOM_MAX]

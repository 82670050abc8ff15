"""Produire un document : aperçu (rien n'est écrit) ou édition (numérotée, au journal).

Un contenu identique ne fait pas de nouvelle édition : le même fichier est rendu, au bit près.
ReportLab n'est importé qu'au moment de dessiner : les autres opérations n'en ont pas besoin.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from ase_parcours.coffre import editions
from ase_parcours.coffre.exercice import fait_le
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.pseudonymes import pseudonymes_du_coffre
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import date_longue, sans_accents
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.operations.assemblage.changements import abreger
from ase_parcours.operations.assemblage.sujets import Rangee, Sujet, lire_sujet
from ase_parcours.operations.assemblage.sujets import en_tete as tete_de_document
from ase_parcours.operations.commun import exiger_hors_d_un_coffre, identifiant_du_jeune
from ase_parcours.operations.faces import Face, face, nommee
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.seance import Seance
from ase_parcours.operations.types import Dossier
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.communs import (
    Changement,
    Contenu,
    Destinataire,
    EditionRemplacee,
    EnTete,
)
from ase_parcours.rapports.empreinte import empreinte_des_faits
from ase_parcours.rapports.variantes import reduire

if TYPE_CHECKING:
    from ase_parcours.rapports.rendu import PdfRendu

OPERATION = "editer_document"
MARQUE = "EXERCICE"
"""En tête de tout papier d'un coffre d'exercice, avant l'unité."""
_CLE = "signature.ed25519"
_INTERDITS = re.compile(r"[^A-Za-z0-9._-]+")

C = TypeVar("C", bound=Contenu)
Moteur = Callable[[str, Contenu], "PdfRendu"]
"""Ce qui compose les pages : ``rendu.rendre``, ou un lot qui les a déjà composées ailleurs."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Un document édité. ``empreinte`` : SHA-256 des faits imprimés ; ``nouvelle`` : faux si
    l'édition existait déjà avec le même contenu."""

    dossier: str
    type: str
    numero: int | None
    empreinte: str
    pages: int
    octets: bytes
    nouvelle: bool
    entree: str | None = None
    avis: str = ""
    """Une phrase à dire à qui édite, vide si tout va bien."""

    @property
    def nom_de_fichier(self) -> str:
        """« plan_transition_P75-2021-00280_e3.pdf » : jamais un nom de personne."""
        suffixe = "apercu" if self.numero is None else f"e{self.numero}"
        return f"{self.type}_{en_nom_de_fichier(self.dossier)}_{suffixe}.pdf"


def en_nom_de_fichier(reference: str) -> str:
    """Un numéro de dossier ou le nom d'une unité, tel qu'il passe partout : « Foyer-Eole »."""
    return _INTERDITS.sub("-", sans_accents(reference)).strip("-.") or "toutes"


Remise = Callable[[Edition], None]
"""Ce qu'il faut faire d'une édition avant de la valider : si elle lève, rien n'est au journal."""


class EditerDocument(Arguments):
    """Édite un document ; ``vers`` : fichier où l'écrire."""

    jeune: Dossier
    type: str
    vers: str | None = None
    destinataire: Destinataire | None = None


@operation(Permission.LIRE, annulable=False)
def editer_document(tx: Transaction, acteur: Acteur, a: EditerDocument) -> Resultat:
    """Édite un document (plan de transition, attestation, trousseau) et le note au journal."""
    del acteur
    jeune = identifiant_du_jeune(tx.conn, a.jeune)
    if jeune is None:
        raise _inconnu()
    edition = _editer(tx, a.type, jeune, a.destinataire)
    if a.vers is not None:
        chemin = Path(a.vers)
        tx.avant_validation.append(lambda: _ecrire(chemin, edition.octets))
    return Resultat(
        {
            "edition": edition.numero,
            "empreinte": edition.empreinte,
            "pages": edition.pages,
            "octets": len(edition.octets),
            "nouvelle": edition.nouvelle,
        }
    )


def apercu(
    seance: Seance,
    type_: str,
    qui: str,
    aujourd_hui: date,
    *,
    destinataire: Destinataire | None = None,
    relue: LettreRemplie | None = None,
    moteur: Moteur | None = None,
) -> Edition:
    """Aperçu d'un document, qui n'est pas une édition. ``qui`` : identifiant du jeune, ou nom de
    l'unité (vide : toutes) ; ``destinataire`` : pour qui le réduire ; ``relue`` : la lettre telle
    qu'elle a été changée.

    Lève ``RefusMetier`` si le document n'existe pas dans l'état du dossier.
    """
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        sujet = lire_sujet(conn, type_, qui, aujourd_hui, seance.coffre.reperes, relue)
        contenu = _contenu(
            conn, _Voulu(type_, sujet, _permis(type_, destinataire)), aujourd_hui, None
        )
    rendu = (moteur or _moteur())(type_, contenu)
    return _edition(contenu, type_, None, rendu, rendu.octets)


def editer(
    seance: Seance,
    type_: str,
    qui: str,
    aujourd_hui: date,
    destination: Path | None = None,
    *,
    destinataire: Destinataire | None = None,
    relue: LettreRemplie | None = None,
    remise: Remise | None = None,
    moteur: Moteur | None = None,
    choisie: Face = Face.PDF,
) -> Edition:
    """Édite un document et l'écrit dans ``destination`` (fichier ou dossier), sous cette face."""
    recueil: list[Edition] = []

    def executer(tx: Transaction) -> dict[str, Any]:
        edition = _editer(tx, type_, qui, destinataire, moteur, relue)
        recueil.append(edition)
        if remise is not None:
            tx.avant_validation.append(lambda: remise(edition))
        if destination is not None:
            dossier_vise = destination.is_dir()
            nom = nommee(Path(edition.nom_de_fichier), choisie)
            cible = destination / nom if dossier_vise else destination
            tx.avant_validation.append(lambda: _ecrire(cible, face(edition.octets, choisie)))
        return {"edition": edition.numero}

    fait = seance.faire_fonction(OPERATION, executer, aujourd_hui)
    return replace(recueil[0], entree=fait.entree)


def _ecrire(cible: Path, octets: bytes) -> None:
    """Écrit le document. Lève ``UsageInvalide`` dans le dossier d'un coffre."""
    exiger_hors_d_un_coffre(cible)
    ecrire_atomique(cible, octets)


def _editer(
    tx: Transaction,
    type_: str,
    qui: str,
    destinataire: Destinataire | None = None,
    moteur: Moteur | None = None,
    relue: LettreRemplie | None = None,
) -> Edition:
    sujet = lire_sujet(tx.conn, type_, qui, tx.aujourd_hui, tx.contexte.reperes, relue)
    destinataire = _permis(type_, destinataire)
    # Les numéros se suivent tous destinataires confondus ; une édition n'en remplace qu'une du
    # même destinataire.
    du_type = [f for f in sujet.editions(tx.conn) if f["type"] == type_]
    pour_lui = sorted(
        (f for f in du_type if (f["destinataire"] or Destinataire.COMPLET) == destinataire),
        key=_numero,
    )
    derniere = pour_lui[-1] if pour_lui else None
    voulu = _Voulu(type_, sujet, destinataire)
    contenu = _contenu(tx.conn, voulu, tx.aujourd_hui, derniere)
    if derniere and derniere["empreinte"] == empreinte_des_faits(type_, contenu):
        return _la_meme(tx, voulu, contenu, pour_lui, moteur)
    numero = max(map(_numero, du_type), default=0) + 1
    contenu = _numeroter(contenu, numero)
    rendu, octets = _rendre(tx, type_, contenu, moteur)
    with tx.ecrire(OPERATION, sujet.jeune) as e:
        valeurs = {
            **sujet.cle,
            "type": type_,
            "numero": numero,
            "le": tx.aujourd_hui.isoformat(),
            "empreinte": rendu.empreinte,
            "fichier": sha256(octets).hexdigest(),
            "destinataire": destinataire.value,
        }
        identifiant = e.creer(sujet.entite, sujet.jeune, valeurs)
    editions.garder(tx.conn, identifiant, sujet.jeune, rendu.pages, octets)
    faite = _edition(contenu, type_, numero, rendu, octets)
    return replace(faite, nouvelle=True, avis=_recul(tx.aujourd_hui, du_type))


def _permis(type_: str, destinataire: Destinataire | None) -> Destinataire:
    """Pour qui réduire. Sans réduction connue, le document entier partirait chez un tiers."""
    possibles = CATALOGUE[type_].destinataires
    if destinataire is None:
        return possibles[0]
    if destinataire not in possibles:
        raise UsageInvalide(
            "destinataire_inconnu",
            "Ce document n'a pas de version pour ce destinataire.",
            "Choisissez-en un autre.",
        )
    return destinataire


def _numero(rangee: Rangee) -> int:
    return rangee["numero"] or 0


def _recul(jour: date, precedentes: Iterable[Rangee]) -> str:
    """Ce qu'il faut savoir quand l'horloge du poste est en retard sur une édition déjà faite."""
    dates = (date.fromisoformat(f["le"]) for f in precedentes if f["le"])
    derniere = max(dates, default=jour)
    if derniere <= jour:
        return ""
    return (
        f"Cette édition est datée du {date_longue(jour)}, avant une édition du "
        f"{date_longue(derniere)} : vérifiez l'horloge du poste. Son numéro suit quand même."
    )


def _la_meme(
    tx: Transaction,
    voulu: _Voulu,
    contenu: Contenu,
    pour_lui: Sequence[Rangee],
    moteur: Moteur | None,
) -> Edition:
    """Mêmes faits : la même édition, telle qu'elle a été remise."""
    *avant, derniere = pour_lui
    numero = _numero(derniere)
    gardes = editions.remis(tx.conn, derniere["id"], derniere["fichier"])
    if gardes is not None:
        reference, empreinte = contenu.objet.reference, derniere["empreinte"]
        return Edition(
            reference, voulu.type, numero, empreinte, gardes.pages, gardes.octets, nouvelle=False
        )
    # Ses octets ne sont pas ici : elle est refaite, à sa date, avec ce qu'elle remplaçait alors.
    jour, remplacee = date.fromisoformat(derniere["le"]), avant[-1] if avant else None
    refait = _contenu(tx.conn, voulu, jour, remplacee, jusqu_a=derniere["id"])
    refait = _numeroter(refait, numero)
    rendu, octets = _rendre(tx, voulu.type, refait, moteur)
    return _edition(refait, voulu.type, numero, rendu, octets)


def _rendre(
    tx: Transaction, type_: str, contenu: Contenu, moteur: Moteur | None
) -> tuple[PdfRendu, bytes]:
    from ase_parcours.rapports.documents.sceau import poser_le_sceau
    from ase_parcours.rapports.sceau_fichier import sceller_fichier

    cle = cle_de_signature(tx.conn)
    rendu = (moteur or _moteur())(type_, poser_le_sceau(type_, contenu, cle))
    return rendu, sceller_fichier(rendu.octets, cle)


def _moteur() -> Moteur:
    from ase_parcours.rapports.rendu import rendre

    return rendre


def cle_de_signature(conn: Connection) -> Ed25519PrivateKey:
    """Clé de signature du coffre ; tirée à la première édition, gardée chiffrée dans le coffre."""
    brute = conn.exec_driver_sql("SELECT valeur FROM parametre WHERE cle = ?", (_CLE,)).scalar()
    if brute is not None:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(brute))
    cle = Ed25519PrivateKey.generate()
    conn.exec_driver_sql(
        "INSERT INTO parametre (cle, valeur) VALUES (?, ?)", (_CLE, cle.private_bytes_raw().hex())
    )
    return cle


@dataclass(frozen=True, slots=True)
class _Voulu:
    """Le document voulu, et pour qui le réduire."""

    type: str
    sujet: Sujet
    destinataire: Destinataire


def _contenu(
    conn: Connection,
    voulu: _Voulu,
    jour: date,
    precedente: Rangee | None,
    jusqu_a: str | None = None,
) -> Contenu:
    """Le contenu réduit, pas encore numéroté. ``precedente`` : l'édition qu'il remplace ;
    ``jusqu_a`` : l'édition qui arrête « ce qui a changé », pour la refaire."""
    sujet, en_tete = voulu.sujet, tete_de_document(voulu.sujet, jour)
    if precedente is not None:
        le = date.fromisoformat(precedente["le"])
        changes: tuple[Changement, ...] = ()
        if CATALOGUE[voulu.type].changements:
            changes = sujet.changements(conn, precedente["id"], jusqu_a)
        remplacee = EditionRemplacee(_numero(precedente), le)
        en_tete = replace(en_tete, remplace=remplacee, changements=changes)
    complet = sujet.assembler(conn, voulu.type, en_tete, jour)
    reduit = reduire(complet, voulu.destinataire, pseudonymes_du_coffre(conn))
    return _achever(conn, reduit)


def _achever(conn: Connection, contenu: C) -> C:
    """Ce qui se pose une fois le document réduit."""
    en_tete = contenu.en_tete
    en_tete = replace(en_tete, changements=abreger(en_tete.changements))
    if fait_le(conn) is not None:
        # Un papier d'exercice ne se confond avec aucun vrai, même hors de l'application.
        unite = f"{MARQUE}, {en_tete.unite}" if en_tete.unite else MARQUE
        en_tete = replace(en_tete, service="Personnes fictives, sans valeur", unite=unite)
    return _avec(contenu, en_tete)


def _numeroter(contenu: C, numero: int) -> C:
    return _avec(contenu, replace(contenu.en_tete, edition=numero))


def _avec(contenu: C, en_tete: EnTete) -> C:
    change: C = replace(contenu, en_tete=en_tete)  # type: ignore[type-var]
    return change


def _edition(
    contenu: Contenu, type_: str, numero: int | None, rendu: PdfRendu, octets: bytes
) -> Edition:
    reference = contenu.objet.reference
    return Edition(reference, type_, numero, rendu.empreinte, rendu.pages, octets, nouvelle=False)


def _inconnu() -> UsageInvalide:
    return UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")

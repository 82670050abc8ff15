"""Produire un document : aperçu (rien n'est écrit) ou édition (numérotée, au journal).

Un contenu identique ne fait pas de nouvelle édition : le même fichier est rendu, au bit près.
ReportLab n'est importé qu'au moment de dessiner : les autres opérations n'en ont pas besoin.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from ase_parcours.coffre import editions
from ase_parcours.coffre.exercice import fait_le
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.dossier import VueDossier, dossier
from ase_parcours.coffre.personnes import membres
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.operations.assemblage import commun as assemblage
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.registre import ASSEMBLEURS
from ase_parcours.operations.commun import exiger_hors_d_un_coffre, identifiant_du_jeune
from ase_parcours.operations.faces import Face, face, nommee
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.seance import Seance
from ase_parcours.operations.types import Dossier
from ase_parcours.rapports.contenus.communs import Contenu, Destinataire, EditionRemplacee
from ase_parcours.rapports.contenus.trousseau import Trousseau
from ase_parcours.rapports.empreinte import empreinte_des_faits
from ase_parcours.rapports.variantes import Pseudonymes, pseudonymes, reduire

if TYPE_CHECKING:
    from ase_parcours.rapports.rendu import PdfRendu

OPERATION = "editer_document"
MARQUE = "EXERCICE"
"""En tête de tout papier d'un coffre d'exercice, avant l'unité."""
_CLE = "signature.ed25519"
_PSEUDO = "pseudonymes.hmac"
_INTERDITS = re.compile(r"[^A-Za-z0-9._-]+")

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

    @property
    def nom_de_fichier(self) -> str:
        """« plan_transition_P75-2021-00280_e3.pdf » : jamais un nom de personne."""
        suffixe = "apercu" if self.numero is None else f"e{self.numero}"
        return f"{self.type}_{_INTERDITS.sub('-', self.dossier)}_{suffixe}.pdf"


Remise = Callable[[Edition], None]
"""Ce qu'il faut faire d'une édition avant de la valider : si elle lève, rien n'est au journal."""


class EditerDocument(Arguments):
    """Édite un document ; ``vers`` : fichier où l'écrire."""

    jeune: Dossier
    type: str
    vers: str | None = None


@operation(Permission.LIRE, annulable=False)
def editer_document(tx: Transaction, acteur: Acteur, a: EditerDocument) -> Resultat:
    """Édite un document (plan de transition, attestation, trousseau) et le note au journal."""
    del acteur
    jeune = identifiant_du_jeune(tx.conn, a.jeune)
    if jeune is None:
        raise _inconnu()
    edition = _editer(tx, a.type, jeune)
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
    jeune: str,
    aujourd_hui: date,
    *,
    destinataire: Destinataire = Destinataire.COMPLET,
    relue: LettreRemplie | None = None,
    moteur: Moteur | None = None,
) -> Edition:
    """Aperçu d'un document, qui n'est pas une édition. ``jeune`` : identifiant ; ``relue`` : la
    lettre telle qu'elle a été changée ; ``destinataire`` : pour qui le réduire.

    Lève ``RefusMetier`` si le document n'existe pas dans l'état du dossier.
    """
    _exiger_type(type_)
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        vue = _vue(conn, jeune, aujourd_hui, seance)
        contenu = _contenu(conn, Voulu(type_, vue, destinataire, relue), aujourd_hui, None, None)
    rendu = (moteur or _moteur())(type_, contenu)
    return _edition(contenu, type_, None, rendu, rendu.octets, nouvelle=False)


def editer(
    seance: Seance,
    type_: str,
    jeune: str,
    aujourd_hui: date,
    destination: Path | None = None,
    *,
    destinataire: Destinataire = Destinataire.COMPLET,
    relue: LettreRemplie | None = None,
    remise: Remise | None = None,
    moteur: Moteur | None = None,
    choisie: Face = Face.PDF,
) -> Edition:
    """Édite un document et l'écrit dans ``destination`` (fichier ou dossier), sous cette face."""
    recueil: list[Edition] = []

    def executer(tx: Transaction) -> dict[str, Any]:
        edition = _editer(tx, type_, jeune, destinataire, moteur, relue)
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


@dataclass(frozen=True, slots=True)
class Voulu:
    """Le document voulu : son type, le dossier lu, pour qui, et la lettre relue si c'en est une."""

    type: str
    vue: VueDossier
    destinataire: Destinataire
    relue: LettreRemplie | None = None


def _editer(
    tx: Transaction,
    type_: str,
    jeune: str,
    destinataire: Destinataire = Destinataire.COMPLET,
    moteur: Moteur | None = None,
    relue: LettreRemplie | None = None,
) -> Edition:
    _exiger_type(type_)
    vue = dossier(tx.conn, jeune, tx.aujourd_hui, tx.contexte.reperes)
    if vue is None:
        raise _inconnu()
    voulu = Voulu(type_, vue, destinataire, relue)
    du_type = [f for f in vue.facettes["edition"] if f["type"] == type_]
    # Les numéros se suivent tous destinataires confondus ; une édition n'en remplace qu'une du
    # même destinataire.
    dernier = max((f["numero"] or 0 for f in du_type), default=0)
    pour_lui = [f for f in du_type if (f["destinataire"] or Destinataire.COMPLET) == destinataire]
    derniere = max(pour_lui, key=lambda f: f["numero"] or 0, default=None)
    contenu = _contenu(tx.conn, voulu, tx.aujourd_hui, 1, derniere)
    empreinte = empreinte_des_faits(type_, contenu)
    if derniere is not None and derniere["empreinte"] == empreinte:
        gardes = editions.remis(tx.conn, derniere["id"], derniere["fichier"])
        if gardes is not None:
            return replace(
                _deja(contenu, type_, derniere), octets=gardes.octets, pages=gardes.pages
            )
        # Mêmes faits : la même édition, à sa date, avec ce qu'elle remplaçait alors.
        avant = [f for f in pour_lui if (f["numero"] or 0) < derniere["numero"]]
        encore = max(avant, key=lambda f: f["numero"], default=None)
        contenu = _contenu(
            tx.conn,
            voulu,
            date.fromisoformat(derniere["le"]),
            derniere["numero"],
            encore,
            jusqu_a=derniere["cree"],
            deja=contenu,
        )
        rendu, octets = _rendre(tx, type_, contenu, moteur)
        return _edition(contenu, type_, derniere["numero"], rendu, octets, nouvelle=False)
    numero = dernier + 1
    contenu = _contenu(tx.conn, voulu, tx.aujourd_hui, numero, derniere, deja=contenu)
    rendu, octets = _rendre(tx, type_, contenu, moteur)
    with tx.ecrire(OPERATION, jeune) as e:
        valeurs = {
            "type": type_,
            "numero": numero,
            "le": tx.aujourd_hui.isoformat(),
            "empreinte": rendu.empreinte,
            "fichier": sha256(octets).hexdigest(),
            "destinataire": destinataire.value,
        }
        identifiant = e.creer("edition", jeune, valeurs)
    editions.garder(tx.conn, identifiant, jeune, rendu.pages, octets)
    return _edition(contenu, type_, numero, rendu, octets, nouvelle=True)


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


def _contenu(
    conn: Connection,
    voulu: Voulu,
    jour: date,
    numero: int | None,
    precedente: Any,  # noqa: ANN401 - rangée de la table edition
    jusqu_a: str | None = None,
    deja: Contenu | None = None,
) -> Contenu:
    """Le contenu du document, réduit pour son destinataire. ``deja`` : le même, avec un autre
    en-tête, dont les pièces sont déjà préparées."""
    vue, remplace = voulu.vue, None
    if precedente is not None:
        le = date.fromisoformat(precedente["le"])
        remplace = EditionRemplacee(precedente["numero"], le)
    en_tete = assemblage.en_tete(vue, jour, numero, remplace)
    contenu: Contenu
    if deja is not None and isinstance(deja, Trousseau):
        return _marquer(conn, replace(deja, en_tete=en_tete))
    if precedente is not None:
        depuis = _lignes_depuis(conn, vue.ligne.id, precedente["cree"], jusqu_a)
        en_tete = replace(en_tete, changements=assemblage.changements(depuis, vue))
    contenu = ASSEMBLEURS[voulu.type](Demande(conn, vue, en_tete, jour, voulu.relue))
    return _marquer(conn, reduire(contenu, voulu.destinataire, pseudonymes_du_coffre(conn)))


def _marquer(conn: Connection, contenu: Contenu) -> Contenu:
    """Un papier d'exercice ne se confond avec aucun vrai, même hors de l'application."""
    if fait_le(conn) is None:
        return contenu
    en_tete = contenu.en_tete
    unite = f"{MARQUE}, {en_tete.unite}" if en_tete.unite else MARQUE
    en_tete = replace(en_tete, service="Personnes fictives, sans valeur", unite=unite)
    return replace(contenu, en_tete=en_tete)  # type: ignore[type-var]


def pseudonymes_du_coffre(conn: Connection) -> Pseudonymes:
    """Les pseudonymes de ce coffre. Sa clé est tirée à la création du coffre ou à sa migration."""
    brute = conn.exec_driver_sql("SELECT valeur FROM parametre WHERE cle = ?", (_PSEUDO,)).scalar()
    if brute is None:
        raise LookupError("la clé des pseudonymes manque")
    return pseudonymes(bytes.fromhex(brute))


def _lignes_depuis(
    conn: Connection, jeune: str, cree: str, jusqu_a: str | None
) -> list[tuple[str, str, Any]]:
    curseur = conn.exec_driver_sql(
        "SELECT json_extract(k.apres, '$.type') AS type, l.champ, l.apres"
        " FROM journal_ligne AS l JOIN journal AS j ON j.id = l.journal_id"
        " JOIN journal_ligne AS k ON k.entite = l.entite AND k.champ = 'creation'"
        " WHERE json_extract(k.apres, '$.jeune') IN (SELECT value FROM json_each(?))"
        " AND j.hlc > ? AND j.hlc < ?"
        " ORDER BY j.hlc, l.rang",
        (
            json.dumps(membres(conn, jeune)),
            cree.split("|")[0],
            jusqu_a.split("|")[0] if jusqu_a else "~",
        ),
    )
    return assemblage.lignes_depuis([dict(r._mapping) for r in curseur])


def _vue(conn: Connection, jeune: str, aujourd_hui: date, seance: Seance) -> VueDossier:
    vue = dossier(conn, jeune, aujourd_hui, seance.coffre.reperes)
    if vue is None:
        raise _inconnu()
    return vue


def _edition(
    contenu: Contenu,
    type_: str,
    numero: int | None,
    rendu: PdfRendu,
    octets: bytes,
    *,
    nouvelle: bool,
) -> Edition:
    reference = contenu.objet.reference
    return Edition(reference, type_, numero, rendu.empreinte, rendu.pages, octets, nouvelle)


def _deja(contenu: Contenu, type_: str, rangee: Any) -> Edition:  # noqa: ANN401 - rangée
    """Une édition déjà faite, sans ses octets."""
    reference = contenu.objet.reference
    return Edition(reference, type_, rangee["numero"], rangee["empreinte"], 0, b"", nouvelle=False)


def _exiger_type(type_: str) -> None:
    from ase_parcours.rapports.catalogue import types

    if type_ not in types():
        raise UsageInvalide(
            "document_inconnu",
            "Ce type de document n'existe pas.",
            f"Types possibles : {', '.join(types())}.",
        )


def _inconnu() -> UsageInvalide:
    return UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")

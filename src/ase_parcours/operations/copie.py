"""La copie du trousseau sur une clé : un dossier que tout ordinateur lit, sans le programme."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection

from ase_parcours.coffre.fichiers import dossier_atomique, ecrire_atomique
from ase_parcours.coffre.lectures.dossier import VueDossier, dossier
from ase_parcours.coffre.pieces import octets_de
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime, UsageInvalide
from ase_parcours.francais import sans_accents
from ase_parcours.metier.droits import Permission
from ase_parcours.operations import rapports
from ase_parcours.operations.assemblage.trousseau import PieceDuTrousseau, pieces_du_trousseau
from ase_parcours.operations.commun import entite_connue, exiger_hors_d_un_coffre, jeune_connu
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.seance import Seance
from ase_parcours.operations.types import Dossier, Identifiant, Nombre
from ase_parcours.rapports.lisez_moi import FichierCopie, lisez_moi

Progres = Callable[[int, int], None]
LISEZ_MOI, TROUSSEAU = "lisez-moi.html", "00_trousseau.pdf"
_SUFFIXES = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/tiff": ".tif",
    "image/heic": ".heic",
}
_VIDES = frozenset({"d", "de", "des", "du", "l", "la", "le", "les", "a", "en"})
_MORCEAU = re.compile(r"[a-z0-9]+")


class NoterCopie(Arguments):
    """Une copie du trousseau hors du coffre : d'abord « commencée », puis « achevée » ou
    « inachevée » (avec ``copie``). ``raison`` : code du message qui l'a interrompue."""

    jeune: Dossier
    copie: Identifiant | None = None
    edition: Identifiant | None = None
    etat: Literal["commencée", "achevée", "inachevée"] = "commencée"
    fichiers: Nombre | None = None
    raison: Identifiant | None = None


@operation(Permission.LIRE, annulable=False)
def noter_copie(tx: Transaction, acteur: Acteur, a: NoterCopie) -> Resultat:
    """Note au journal une copie du trousseau sur un support : commencée, achevée, inachevée."""
    del acteur
    jeune = jeune_connu(tx, a.jeune)
    donnes = {"edition", "etat", "fichiers", "raison"}
    valeurs: dict[str, Any] = {c: getattr(a, c) for c in donnes & a.model_fields_set}
    for type_, cible in (("copie", a.copie), ("edition", a.edition)):
        if cible is not None and entite_connue(tx, type_, cible)["jeune"] != jeune:
            raise UsageInvalide("entite_autre_jeune", "Cette copie est celle d'un autre dossier.")
    valeurs |= {"etat": a.etat}
    with tx.ecrire("noter_copie", jeune) as e:
        if a.copie is None:
            copie = e.creer("copie", jeune, {**valeurs, "le": tx.aujourd_hui.isoformat()})
        else:
            copie = a.copie
            e.modifier(copie, valeurs)
    return Resultat({"copie": copie})


@dataclass(frozen=True, slots=True)
class Copie:
    """Une copie écrite. ``absentes`` : (rang, raison) des pièces dont les octets manquent."""

    dossier: Path
    fichiers: tuple[str, ...]
    absentes: tuple[tuple[int, str], ...]
    edition: int


def copier(
    seance: Seance,
    jeune: str,
    aujourd_hui: date,
    destination: Path,
    progres: Progres = lambda fait, total: None,
) -> Copie:
    """Écrit la copie dans un dossier neuf de ``destination``. ``jeune`` : identifiant.

    Le dossier ne porte son nom qu'une fois entier. Une copie interrompue est notée « inachevée »
    au journal, puis l'erreur est levée : ``EnvironnementRefuse`` (clé pleine, retirée…),
    ``UsageInvalide`` (dans un coffre, nom pris).
    """
    exiger_hors_d_un_coffre(destination)
    if not destination.is_dir():
        raise EnvironnementRefuse(
            "cle_absente",
            "Le dossier où copier n'existe pas.",
            "Branchez la clé, puis choisissez-la de nouveau.",
        )
    edition = rapports.editer(seance, "trousseau", jeune, aujourd_hui)
    arguments: dict[str, Any] = {"jeune": edition.dossier}
    with seance.lire() as conn:
        arguments["edition"] = _edition(conn, jeune)
    fait = seance.faire("noter_copie", arguments, aujourd_hui)
    suivi = {"jeune": edition.dossier, "copie": fait.resultat["copie"]}
    cible = destination / f"trousseau_{_mot(edition.dossier)}_{aujourd_hui.isoformat()}"
    try:
        ecrite = _ecrire(seance, jeune, aujourd_hui, edition, cible, progres)
    except BaseException as erreur:
        raison = erreur.code if isinstance(erreur, ErreurParcours) else "interruption"
        suite = {**suivi, "etat": "inachevée", "raison": raison}
        seance.faire("noter_copie", suite, aujourd_hui)
        if isinstance(erreur, EnvironnementRefuse):
            raise _inachevee(erreur) from erreur
        raise
    suite = {**suivi, "etat": "achevée", "fichiers": len(ecrite.fichiers)}
    seance.faire("noter_copie", suite, aujourd_hui)
    return ecrite


def _inachevee(erreur: EnvironnementRefuse) -> EnvironnementRefuse:
    return EnvironnementRefuse(
        "copie_inachevee",
        f"La copie n'est pas finie, rien n'est à donner. {erreur.message}",
        "Vérifiez que la clé est branchée et a de la place, puis recommencez.",
    )


def _edition(conn: Connection, jeune: str) -> str:
    return str(
        conn.exec_driver_sql(
            "SELECT id FROM edition WHERE jeune = ? AND type = 'trousseau'"
            " ORDER BY numero DESC LIMIT 1",
            (jeune,),
        ).scalar_one()
    )


def _ecrire(
    seance: Seance,
    jeune: str,
    jour: date,
    edition: rapports.Edition,
    cible: Path,
    progres: Progres,
) -> Copie:
    with seance.lire() as conn:
        vue = dossier(conn, jeune, jour, seance.coffre.reperes)
        assert vue is not None  # noqa: S101 - l'édition vient d'en être faite
        places = pieces_du_trousseau(vue)
        faits = [FichierCopie(TROUSSEAU, "Tout le trousseau, à imprimer")]
        absentes: list[tuple[int, str]] = []
        with dossier_atomique(cible) as chantier:
            ecrire_atomique(chantier / TROUSSEAU, edition.octets)
            for place in places:
                progres(place.rang, len(places) + 1)
                try:
                    octets = octets_de(conn, place.piece.sha256)
                except FichierAbime as erreur:
                    absentes.append((place.rang, erreur.message))
                    continue
                nom = nom_de_fichier(place)
                ecrire_atomique(chantier / nom, octets)
                faits.append(FichierCopie(nom, place.nom, place.piece.actif))
            page = lisez_moi(
                _nom_d_usage(vue), edition.dossier, jour, faits, _dites(places, absentes)
            )
            ecrire_atomique(chantier / LISEZ_MOI, page)
    progres(len(places) + 1, len(places) + 1)
    noms = (LISEZ_MOI, *(f.nom for f in faits))
    return Copie(cible, noms, tuple(absentes), edition.numero or 0)


def _nom_d_usage(vue: VueDossier) -> str:
    return f"{vue.ligne.prenom} {vue.ligne.nom}".strip()


def _dites(
    places: tuple[PieceDuTrousseau, ...], absentes: list[tuple[int, str]]
) -> list[tuple[str, str]]:
    noms = {p.rang: p.nom for p in places}
    return [(noms[rang], raison) for rang, raison in absentes]


def nom_de_fichier(place: PieceDuTrousseau) -> str:
    """« 01_carte-identite.pdf » : le nom du papier, jamais celui de la personne."""
    return f"{place.rang:02d}_{_mot(place.court)}{_SUFFIXES.get(place.piece.genre, '.bin')}"


def _mot(libelle: str) -> str:
    """Le premier mot d'un libellé à choix (« Carte d’identité ou passeport »), sans accents."""
    debut = re.split(r" ou | et |,", libelle)[0]
    return "-".join(_mots(debut)) or "piece"


def _mots(texte: str) -> Iterator[str]:
    for mot in _MORCEAU.findall(sans_accents(texte).lower()):
        if mot not in _VIDES:
            yield mot

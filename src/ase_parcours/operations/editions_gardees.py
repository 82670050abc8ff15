"""Les éditions déjà remises sur un jeune ou une unité : les lire, les rendre telles quelles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre import editions as octets_remis
from ase_parcours.coffre.pseudonymes import pseudonymes_du_coffre
from ase_parcours.erreurs import FichierAbime, UsageInvalide
from ase_parcours.francais import date_longue
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.assemblage.sujets import Rangee, lire_sujet
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.rapports import Edition
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue
from ase_parcours.rapports.contenus.communs import Destinataire


@dataclass(frozen=True, slots=True)
class EditionRemise:
    """Une édition du journal. ``plus_recente`` : le numéro de celle qui l'a remplacée ; ``ici`` :
    ses octets sont dans ce coffre."""

    id: str
    type: str
    numero: int
    le: date
    destinataire: Destinataire
    empreinte: str
    fichier: str
    ici: bool
    plus_recente: int | None = None

    @property
    def ancienne(self) -> bool:
        """Vrai si une édition plus récente existe pour le même destinataire."""
        return self.plus_recente is not None

    @property
    def mention(self) -> str:
        """« ancienne, remplacée par l'édition 4 » ; vide pour celle qui vaut."""
        return f"ancienne, remplacée par l’édition {self.plus_recente}" if self.ancienne else ""


def editions_remises(
    seance: Seance, qui: str, jour: date, *, etendue: Etendue = Etendue.JEUNE
) -> tuple[EditionRemise, ...]:
    """Les éditions d'un sujet, la dernière d'abord. ``qui`` : comme pour ``rapports.editer``."""
    type_ = next(nom for nom, f in CATALOGUE.items() if f.etendue is etendue)
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        sujet = lire_sujet(conn, type_, qui, jour, seance.coffre.reperes)
        # Un type ou un destinataire d'une version plus récente du programme ne se montre pas.
        rangees = [f for f in sujet.editions(conn) if _lisible(f)]
        ici = octets_remis.gardees(conn, (f["id"] for f in rangees))
    derniers = _derniers(rangees)
    faites = [_remise(f, ici, derniers) for f in rangees]
    return tuple(sorted(faites, key=lambda e: (e.le, e.numero), reverse=True))


def reimprimer(seance: Seance, qui: str, jour: date, type_: str, numero: int) -> Edition:
    """L'édition ``numero`` telle qu'elle a été remise, au bit près ; rien n'est écrit.

    Lève ``UsageInvalide`` si elle n'existe pas, ``FichierAbime`` si ses octets ne sont pas dans ce
    coffre ou ont été changés.
    """
    etendue = CATALOGUE[type_].etendue if type_ in CATALOGUE else Etendue.JEUNE
    remises = editions_remises(seance, qui, jour, etendue=etendue)
    voulue = next((e for e in remises if (e.type, e.numero) == (type_, numero)), None)
    if voulue is None:
        raise UsageInvalide(
            "edition_inconnue",
            "Cette édition n'existe pas.",
            "« rapport --editions » liste celles du dossier.",
        )
    with seance.lire() as conn:
        gardes = octets_remis.remis(conn, voulue.id, voulue.fichier)
        reference = _reference(conn, qui, voulue)
    if gardes is None:
        raise FichierAbime(
            "edition_ailleurs",
            "Les octets de cette édition ne sont pas dans ce coffre.",
            "Demandez-les au poste qui l'a faite, ou faites une nouvelle édition.",
        )
    avis = ""
    if voulue.ancienne:
        avis = f"Édition {numero} du {date_longue(voulue.le)} : {voulue.mention}."
    return Edition(
        reference,
        type_,
        numero,
        voulue.empreinte,
        gardes.pages,
        gardes.octets,
        nouvelle=False,
        avis=avis,
    )


def _reference(conn: Connection, qui: str, e: EditionRemise) -> str:
    """Ce qui nomme le fichier, comme le jour où il a été remis."""
    if CATALOGUE[e.type].etendue is Etendue.UNITE:
        return qui or "toutes les unités"
    lu = conn.exec_driver_sql("SELECT dossier FROM jeune WHERE id = ?", (qui,)).scalar()
    dossier = str(lu or "")
    sans_nom = e.destinataire is Destinataire.COMMISSION
    return pseudonymes_du_coffre(conn)(dossier) if sans_nom else dossier


def _lisible(f: Rangee) -> bool:
    pour = f["destinataire"] or Destinataire.COMPLET
    complete = f["numero"] and f["le"] and f["fichier"] and f["empreinte"]
    return bool(complete) and f["type"] in CATALOGUE and pour in tuple(Destinataire)


def _derniers(rangees: Iterable[Rangee]) -> dict[tuple[str, str], int]:
    """Le dernier numéro de chaque (type, destinataire)."""
    derniers: dict[tuple[str, str], int] = {}
    for f in rangees:
        cle = (f["type"], f["destinataire"] or Destinataire.COMPLET)
        derniers[cle] = max(derniers.get(cle, 0), f["numero"])
    return derniers


def _remise(f: Rangee, ici: set[str], derniers: dict[tuple[str, str], int]) -> EditionRemise:
    pour = Destinataire(f["destinataire"] or Destinataire.COMPLET)
    dernier = derniers[f["type"], pour]
    return EditionRemise(
        f["id"],
        f["type"],
        f["numero"],
        date.fromisoformat(f["le"]),
        pour,
        f["empreinte"],
        f["fichier"],
        f["id"] in ici,
        dernier if dernier > f["numero"] else None,
    )

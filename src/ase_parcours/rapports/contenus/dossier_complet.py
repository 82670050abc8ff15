"""Le dossier complet : tout ce que le coffre tient sur un jeune, pour son droit d'accès."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.communs import DuJeune
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class ChampTenu:
    """Un champ rempli. ``autres`` : les valeurs gardées à côté quand deux postes diffèrent."""

    libelle: str = field(metadata=de(Nature.FAIT))
    valeur: str = field(metadata=de(Nature.LIBRE))
    autres: tuple[str, ...] = field(default=(), metadata=de(Nature.LIBRE))


@dataclass(frozen=True, slots=True)
class FaitTenu:
    """Un fait, d'où il vient, qui l'a écrit. ``change_le`` : sa dernière écriture, si ce n'est pas
    la première ; dates absentes : on ne sait pas."""

    champs: tuple[ChampTenu, ...]
    source: str = field(default="", metadata=de(Nature.FAIT))
    auteur: str = field(default="", metadata=de(Nature.AGENT))
    ecrit_le: date | None = None
    change_le: date | None = None


@dataclass(frozen=True, slots=True)
class FacetteTenue:
    """Les faits d'une sorte."""

    titre: str = field(metadata=de(Nature.FAIT))
    faits: tuple[FaitTenu, ...] = ()


@dataclass(frozen=True, slots=True)
class PieceTenue:
    """Un fichier versé au dossier. ``empreinte`` : SHA-256 en hexadécimal ; taille en octets."""

    nom: str = field(metadata=de(Nature.PREUVE))
    genre: str = field(metadata=de(Nature.FAIT))
    taille: int
    empreinte: str = field(metadata=de(Nature.PREUVE))
    versee_le: date | None = None
    ici: bool = True
    """Faux si les octets sont sur un autre poste."""


@dataclass(frozen=True, slots=True)
class TexteScelleTenu:
    """Un texte de la zone scellée. ``texte`` vide : il n'a pas été ouvert."""

    rubrique: str = field(metadata=de(Nature.FAIT))
    auteur: str = field(default="", metadata=de(Nature.AGENT))
    ecrit_le: date | None = None
    titre: str = field(default="", metadata=de(Nature.SANTE))
    texte: str = field(default="", metadata=de(Nature.SANTE))


@dataclass(frozen=True, slots=True)
class Acces:
    """Qui ouvre ce dossier, et si la zone scellée lui est permise."""

    qui: str = field(metadata=de(Nature.AGENT))
    roles: str = field(metadata=de(Nature.FAIT))
    zone: bool = False


@dataclass(frozen=True, slots=True)
class LectureDite:
    """Une lecture de la zone scellée, notée le jour où elle a été faite."""

    le: date
    qui: str = field(metadata=de(Nature.AGENT))
    rubrique: str = field(default="", metadata=de(Nature.FAIT))


@dataclass(frozen=True, slots=True)
class Ecritures:
    """Ce qu'une personne a écrit dans le dossier, en nombre."""

    qui: str = field(metadata=de(Nature.AGENT))
    nombre: int
    du: date
    au: date


@dataclass(frozen=True, slots=True)
class LigneEnAttente:
    """Une ligne d'un tableur que l'import n'a pas reprise, et qui reste au coffre."""

    ou: str = field(metadata=de(Nature.FAIT))
    motif: str = field(metadata=de(Nature.LIBRE))
    cellules: str = field(metadata=de(Nature.LIBRE))


@dataclass(frozen=True, slots=True)
class DossierComplet(DuJeune):
    """``facettes`` : celles où le coffre tient quelque chose ; ``vides`` : toutes les autres."""

    facettes: tuple[FacetteTenue, ...] = ()
    vides: tuple[str, ...] = field(default=(), metadata=de(Nature.FAIT))
    pieces: tuple[PieceTenue, ...] = ()
    scelles: tuple[TexteScelleTenu, ...] = ()
    acces: tuple[Acces, ...] = ()
    lectures: tuple[LectureDite, ...] = ()
    journal: tuple[Ecritures, ...] = ()
    en_attente: tuple[LigneEnAttente, ...] = ()
    autres_dossiers: tuple[str, ...] = field(default=(), metadata=de(Nature.DOSSIER))
    """Numéros des dossiers réunis à celui-ci."""
    mois_des_lectures: int = 12
    """Durée de garde du journal des lectures, en mois."""

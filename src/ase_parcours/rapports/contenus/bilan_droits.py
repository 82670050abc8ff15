"""Le bilan des droits."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.communs import DuJeune, Signature
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class Trait:
    """Des jours d'un droit sur les douze mois, [debut, fin). ``sorte`` : « ouvert », « demande »,
    « trou », « inconnu »."""

    debut: date
    fin: date
    sorte: str = field(metadata=de(Nature.FAIT))


@dataclass(frozen=True, slots=True)
class LigneDroit:
    """Un droit : où il en est, quoi faire, d'ici quand, d'après quel texte."""

    nom: str = field(metadata=de(Nature.FAIT))
    etat: str = field(metadata=de(Nature.FAIT))
    quoi: str = field(metadata=de(Nature.FAIT))
    fenetre: str = field(default="", metadata=de(Nature.FAIT))
    texte: str = field(default="", metadata=de(Nature.FAIT))
    """La règle et le jour où elle a été lue ; vide si personne ne l'a lue."""
    urgent: bool = False
    traits: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True)
class BilanDroits(DuJeune):
    """``du``, ``au`` : les douze mois regardés, [du, au)."""

    du: date
    au: date
    dernier: date | None = None
    """Le jour du dernier bilan fait avec le jeune ; ``None`` : on ne sait pas."""
    a_faire: tuple[LigneDroit, ...] = ()
    jamais_demandes: tuple[LigneDroit, ...] = ()
    en_cours: tuple[LigneDroit, ...] = ()
    inconnus: tuple[LigneDroit, ...] = ()
    sans_objet: tuple[str, ...] = field(default=(), metadata=de(Nature.FAIT))
    signatures: tuple[Signature, ...] = ()

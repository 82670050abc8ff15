"""Les documents d'une unité : synthèse du foyer, supervision, liste pour la commission.

Un nombre absent (``None``) est masqué : il désignerait trop peu de jeunes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.communs import DUneUnite
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class ParNiveau:
    """Des jeunes, comptés par niveau."""

    garantie: int | None = 0
    fragile: int | None = 0
    sans_solution: int | None = 0
    indeterminee: int | None = 0

    def de(self, niveau: Niveau) -> int | None:
        """Le nombre de ce niveau."""
        nombres = {
            Niveau.GARANTIE: self.garantie,
            Niveau.FRAGILE: self.fragile,
            Niveau.SANS_SOLUTION: self.sans_solution,
            Niveau.INDETERMINEE: self.indeterminee,
        }
        return nombres[niveau]

    @property
    def entier(self) -> bool:
        """Faux si un nombre est masqué."""
        return all(self.de(n) is not None for n in Niveau)

    @property
    def total(self) -> int:
        """La somme de ce qui n'est pas masqué."""
        return sum(self.de(n) or 0 for n in Niveau)


@dataclass(frozen=True, slots=True)
class MoisDeSorties:
    """Les sorties d'un mois. ``libelle`` : « janv. 2027 », « date inconnue »…"""

    libelle: str = field(metadata=de(Nature.FAIT))
    sorties: ParNiveau


@dataclass(frozen=True, slots=True)
class LigneSynthese:
    """Un jeune, en une ligne. ``nuits`` : découvertes, sur les ``sur`` de l'horizon."""

    nom: str = field(metadata=de(Nature.IDENTITE))
    dossier: str = field(metadata=de(Nature.DOSSIER))
    pseudonyme: str = field(metadata=de(Nature.DOSSIER))
    """Celui de la liste pour la commission : le service seul retrouve la personne."""
    age: int | None
    sortie: date | None
    base: str = field(metadata=de(Nature.FAIT))
    niveau: Niveau = Niveau.INDETERMINEE
    nuits: int = 0
    sur: int = 0
    pistes: int = 0
    plan_b_manquant: bool = False
    retards: int = 0
    referent: str | None = field(default=None, metadata=de(Nature.AGENT))


@dataclass(frozen=True, slots=True)
class SyntheseFoyer(DUneUnite):
    """``suivis`` : tous les jeunes, dont ``au_dela`` ne sortent pas dans les douze mois."""

    suivis: int = 0
    au_dela: int = 0
    sorties: ParNiveau = ParNiveau()
    nuits: int = 0
    plans_b: int = 0
    """Jeunes à qui il manque un plan B."""
    retards: int = 0
    """Échéances en retard."""
    en_retard: int = 0
    """Jeunes qui en ont une au moins."""
    mois: tuple[MoisDeSorties, ...] = ()
    jeunes: tuple[LigneSynthese, ...] = ()


@dataclass(frozen=True, slots=True)
class LigneFoyer:
    """Un foyer dans la supervision. ``concernes`` : les jeunes à qui il manque une nuit."""

    unite: str = field(metadata=de(Nature.LIEU))
    suivis: int | None
    au_dela: int | None
    sorties: ParNiveau
    concernes: int | None
    nuits: int | None
    plans_b: int | None
    en_retard: int | None


@dataclass(frozen=True, slots=True)
class LigneIndicateur:
    """Un foyer, ou l'ensemble, pour un indicateur."""

    unite: str = field(metadata=de(Nature.LIEU))
    valeurs: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Indicateur:
    """Un indicateur : sa définition, ses colonnes, une ligne par foyer puis l'ensemble."""

    nom: str = field(metadata=de(Nature.FAIT))
    definition: str = field(metadata=de(Nature.FAIT))
    colonnes: tuple[str, ...] = field(metadata=de(Nature.FAIT))
    lignes: tuple[LigneIndicateur, ...] = ()


@dataclass(frozen=True, slots=True)
class Supervision(DUneUnite):
    """``du``, ``au`` : la période des indicateurs, [du, au)."""

    du: date
    au: date
    foyers: tuple[LigneFoyer, ...] = ()
    ensemble: LigneFoyer | None = None
    indicateurs: tuple[Indicateur, ...] = ()
    seuil: int = 0
    """En dessous, un nombre est masqué ; 0 : rien ne l'est."""


@dataclass(frozen=True, slots=True)
class LigneCommission:
    """Un jeune, sans nom ni lieu. ``age`` : en ans, ou la tranche qui ne le désigne pas."""

    pseudonyme: str = field(metadata=de(Nature.FAIT))
    age: str = field(metadata=de(Nature.FAIT))
    niveau: Niveau
    nuits: int
    sur: int
    demande: str = field(metadata=de(Nature.FAIT))


@dataclass(frozen=True, slots=True)
class ListeCommission(DUneUnite):
    """Les jeunes dont la sortie n'est pas garantie dans les douze mois."""

    jeunes: tuple[LigneCommission, ...] = ()
    seuil: int = 5
    """En dessous de ce nombre de jeunes du même âge, l'âge est donné par tranche."""

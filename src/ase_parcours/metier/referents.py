"""Le référent unique : un registre par date d'effet, « à compter du D, X ».

Sans date de fin, il n'y a ni trou ni chevauchement. Deux valeurs pour une même date sont un
conflit : l'ancien référent reste responsable jusqu'à ce qu'on tranche.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ase_parcours.metier.hebergement import sans_accents

A_DESIGNER = "à désigner"
_CIVILITES = frozenset({"m", "mr", "mme", "mlle", "madame", "monsieur", "mademoiselle", "dr"})


@dataclass(frozen=True, slots=True)
class Affectation:
    """À compter du ``le``, ``referents`` : un nom ; plusieurs valeurs gardées, un conflit (la
    montrée d'abord). Une valeur absente est dite elle aussi : plus personne n'est affecté."""

    id: str
    le: date
    referents: tuple[str | None, ...]

    @property
    def en_conflit(self) -> bool:
        """Vrai si deux postes ont écrit autre chose pour cette date."""
        return len(self.referents) > 1

    @property
    def nom(self) -> str | None:
        """Le référent, ou ``None`` : personne, ou personne encore (conflit)."""
        return None if self.en_conflit else self.referents[0]


@dataclass(frozen=True, slots=True)
class Referent:
    """Qui répond d'un dossier un jour donné.

    ``depuis`` : sa date d'effet, ``None`` si elle n'est pas connue ; ``en_conflit`` : l'affectation
    plus récente qui reste à trancher ; ``suivant`` : la prochaine, préparée d'avance.
    """

    nom: str | None = None
    depuis: date | None = None
    en_conflit: Affectation | None = None
    suivant: Affectation | None = None
    affectation: str | None = None
    """Identifiant de l'affectation en vigueur."""

    @property
    def a_designer(self) -> bool:
        """Vrai si personne ne répond du dossier."""
        return self.nom is None


class EtatAffectation(StrEnum):
    """Ce qu'une ligne du registre est, un jour donné."""

    EN_VIGUEUR = "en vigueur"
    PASSE = "passé"
    A_VENIR = "à venir"
    EN_CONFLIT = "en conflit"


def referent_au(
    jour: date, affectations: Iterable[Affectation], sans_date: str | None = None
) -> Referent:
    """Le référent d'un jour : la plus récente affectation sans conflit ; à défaut, celui que l'on
    connaît sans date d'effet (``sans_date``)."""
    par_date = sorted(affectations, key=lambda a: (a.le, a.id))
    suivant = next((a for a in par_date if a.le > jour), None)
    conflit: Affectation | None = None
    for a in reversed(par_date):
        if a.le > jour:
            continue
        if not a.en_conflit:
            return Referent(a.nom, a.le, conflit, suivant, a.id)
        conflit = conflit or a
    return Referent(sans_date, None, conflit, suivant)


def etat_au(jour: date, affectation: Affectation, courant: Referent) -> EtatAffectation:
    """L'état d'une ligne du registre, ``courant`` étant le référent de ce jour."""
    if affectation.en_conflit:
        return EtatAffectation.EN_CONFLIT
    if affectation.le > jour:
        return EtatAffectation.A_VENIR
    en_vigueur = affectation.id == courant.affectation
    return EtatAffectation.EN_VIGUEUR if en_vigueur else EtatAffectation.PASSE


def noms_de(compte: str, referents: Iterable[str]) -> tuple[str, ...]:
    """Les référents qui sont sans doute la personne de ce compte, d'après son nom affiché.

    Aucun lien n'est gardé entre un compte et un référent : mêmes mots, sans accents, ordre ni
    civilité ; à défaut, ceux dont tous les mots sont dans l'autre nom (« Mme Sy » et « Awa Sy »).
    """
    siens = _mots(compte)
    connus = {r: _mots(r) for r in referents}
    exacts = [r for r, mots in connus.items() if siens and mots == siens]
    proches = [r for r, mots in connus.items() if mots and siens and (mots < siens or siens < mots)]
    return tuple(sorted(exacts or proches))


def _mots(nom: str) -> frozenset[str]:
    """Les mots d'un nom ; ni civilité, ni initiale."""
    lettres = "".join(c if c.isalnum() else " " for c in sans_accents(nom))
    return frozenset(m for m in lettres.split() if len(m) > 1 and m not in _CIVILITES)

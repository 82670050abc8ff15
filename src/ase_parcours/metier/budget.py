"""Le budget d'un jeune un jour donné, en centimes par mois. Un montant inconnu n'est pas zéro."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ase_parcours.francais import MOIS, enumeration, montant


@dataclass(frozen=True, slots=True)
class LigneBudget:
    """Une ressource ou une charge. ``par_mois`` en centimes ; ``fin`` est son dernier jour ;
    ``code`` : celui de sa nature, vide si elle n'en a pas."""

    nom: str
    par_mois: int | None
    debut: date | None = None
    fin: date | None = None
    code: str = ""

    def court(self, jour: date) -> bool:
        """Vrai si elle vaut ce jour-là ; une borne inconnue n'arrête rien."""
        return (self.debut is None or self.debut <= jour) and (self.fin is None or jour <= self.fin)


@dataclass(frozen=True, slots=True)
class Budget:
    """Ce qui entre et ce qui sort par mois, au jour donné.

    ``ressources`` et ``charges`` : somme de ce qui est connu ; ``None`` si rien n'est noté.
    ``inconnues`` : noms des lignes sans montant.
    """

    jour: date
    ressources: int | None
    charges: int | None
    ressources_inconnues: tuple[str, ...] = ()
    charges_inconnues: tuple[str, ...] = ()

    @property
    def inconnues(self) -> tuple[str, ...]:
        """Les lignes sans montant."""
        return (*self.ressources_inconnues, *self.charges_inconnues)

    @property
    def solde(self) -> int | None:
        """Ressources moins charges ; ``None`` dès qu'un montant manque."""
        if self.ressources is None or self.charges is None or self.inconnues:
            return None
        return self.ressources - self.charges

    @property
    def au_plus(self) -> int | None:
        """Le plus grand solde possible : certain dès que toutes les ressources sont connues, même
        s'il manque des charges."""
        if self.ressources is None or self.ressources_inconnues:
            return None
        return self.ressources - (self.charges or 0)

    def part(self, depense: int) -> int | None:
        """Part des ressources que prend une dépense, en pour cent, arrondie en dessous. ``None`` si
        les ressources ne sont pas toutes connues ou sont nulles."""
        if not self.ressources or self.ressources_inconnues:
            return None
        return depense * 100 // self.ressources


def budget(ressources: Iterable[LigneBudget], charges: Iterable[LigneBudget], jour: date) -> Budget:
    """Le budget du mois, au jour donné. Ce qui a fini ou n'a pas commencé ne compte pas.

    Des lignes notées mais toutes finies font zéro : on sait que c'est fini. Aucune ligne : on ne
    sait pas.
    """
    entre, entre_inconnu = _somme(tuple(ressources), jour)
    sort, sort_inconnu = _somme(tuple(charges), jour)
    return Budget(jour, entre, sort, entre_inconnu, sort_inconnu)


def _somme(lignes: tuple[LigneBudget, ...], jour: date) -> tuple[int | None, tuple[str, ...]]:
    courantes = [x for x in lignes if x.court(jour)]
    inconnues = tuple(x.nom for x in courantes if x.par_mois is None)
    total = sum(x.par_mois for x in courantes if x.par_mois is not None)
    return (total if lignes else None), inconnues


def phrase(b: Budget) -> str:
    """« Novembre 2026 : 620 € de ressources, 540 € de charges, il reste 80 €. »"""
    mois = f"{MOIS[b.jour.month - 1].capitalize()} {b.jour.year}"
    if b.ressources is None and b.charges is None:
        return f"{mois} : on ne sait ni les ressources ni les charges."
    entre = _dit(b.ressources, "ressources")
    sort = _dit(b.charges, "charges")
    suite = ""
    if b.solde is not None:
        reste = "il reste" if b.solde >= 0 else "il manque"
        suite = f", {reste} {montant(abs(b.solde))}"
    elif b.inconnues:
        if b.au_plus is not None and b.au_plus < 0:
            suite = f", il manque au moins {montant(-b.au_plus)}"
        suite += f", sans le montant de : {enumeration([n.lower() for n in b.inconnues])}"
    return f"{mois} : {entre}, {sort}{suite}."


def _dit(total: int | None, quoi: str) -> str:
    return f"{quoi} : on ne sait pas" if total is None else f"{montant(total)} de {quoi}"

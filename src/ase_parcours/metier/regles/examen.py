"""Examiner un jeune par un jeu de règles : pure fonction de (faits, jeu de règles, jour).

``Moteur`` prépare un jeu une fois ; ``verdict`` répond vite pour toute une liste, ``examiner``
donne chaque raison. Les deux disent toujours la même chose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ase_parcours.metier.regles import valeurs as v
from ase_parcours.metier.regles.dire import dire_condition, dire_valeur
from ase_parcours.metier.regles.faits import FaitsDuJeune
from ase_parcours.metier.regles.modele import (
    Condition,
    ConditionExaminee,
    Examen,
    Grandeur,
    JeuDeRegles,
    Operateur,
    Resultat,
)
from ase_parcours.metier.regles.montants import (
    arrondir_nombre,
    bornes_finales,
    montant_de_base,
)
from ase_parcours.metier.regles.valeurs import Etat, Nombre, Valeur

REVENUS = "revenus"
"""Le fait qui manque quand une grandeur n'est pas connue."""

Test = Callable[[FaitsDuJeune], Etat]


class Verdict(NamedTuple):
    """La réponse courte. ``montant`` : centimes par mois, entre le moins et le plus."""

    resultat: Resultat
    montant: int | None
    manque: tuple[str, ...]


class Moteur:
    """Un jeu de règles, prêt à examiner des milliers de jeunes."""

    def __init__(self, jeu: JeuDeRegles) -> None:
        self.jeu = jeu
        self._tests = [(c, self._test(c)) for c in jeu.conditions]
        self._supplements = [
            (self._test(s.condition), s) for s in (jeu.montant.supplements if jeu.montant else ())
        ]

    def verdict(self, faits: FaitsDuJeune) -> Verdict:
        """La réponse, sans ses raisons."""
        etats = []
        for _, test in self._tests:
            etat = test(faits)
            if etat is Etat.NON:
                return Verdict(Resultat.NON_ELIGIBLE, 0 if self.jeu.montant else None, ())
            etats.append(etat)
        montant = self._montant(faits)
        resultat = self._conclure(v.tous((*etats, _etat_du_montant(montant))))
        manque: tuple[str, ...] = ()
        if resultat is Resultat.INDETERMINE:
            manque = self._manque(faits, zip(self._tests, etats, strict=True), montant)
        return Verdict(resultat, self._dit(resultat, montant), manque)

    def examiner(self, faits: FaitsDuJeune) -> Examen:
        """La réponse et toutes ses raisons."""
        etats = [test(faits) for _, test in self._tests]
        montant = self._montant(faits)
        resultat = self._conclure(v.tous((*etats, _etat_du_montant(montant))))
        manque = self._manque(faits, zip(self._tests, etats, strict=True), montant)
        cles = sorted({f for c in self._conditions() for f in self._faits_de(c)})
        return Examen(
            self.jeu,
            faits.jour,
            resultat,
            self._dit(resultat, montant),
            montant.haut if montant and resultat is Resultat.INDETERMINE else None,
            tuple(
                ConditionExaminee(
                    c,
                    etat,
                    dire_condition(c, lambda cle: self.valeur(faits, cle)),
                    tuple(dict.fromkeys(self._inconnus(faits, c))) if etat is Etat.INCONNU else (),
                )
                for (c, _), etat in zip(self._tests, etats, strict=True)
            ),
            manque,
            {cle: dire_valeur(cle, self.valeur(faits, cle)) for cle in cles},
        )

    # Conclure.

    def _conclure(self, etat: Etat) -> Resultat:
        match etat:
            case Etat.NON:
                return Resultat.NON_ELIGIBLE
            case Etat.INCONNU:
                return Resultat.INDETERMINE
        if self.jeu.incalculable:
            return Resultat.NON_CALCULABLE
        return Resultat.SOUS_RESERVE if etat is Etat.NON_CALCULABLE else Resultat.ELIGIBLE

    def _dit(self, resultat: Resultat, montant: Nombre | None) -> int | None:
        """Le montant que l'on peut dire. Un droit qui ne se calcule pas n'est jamais « 0 € »."""
        if resultat is Resultat.NON_ELIGIBLE:
            return 0 if self.jeu.montant else None
        if resultat in (Resultat.ELIGIBLE, Resultat.SOUS_RESERVE):
            return montant.exact if montant else None
        return None

    # Montant.

    def _montant(self, faits: FaitsDuJeune) -> Nombre | None:
        regle = self.jeu.montant
        if regle is None:
            return None
        revenu = (
            self.grandeur(faits, self.jeu.grandeurs[regle.selon]) if regle.selon else Nombre(0, 0)
        )
        brut = montant_de_base(regle, revenu)
        for test, supplement in self._supplements:
            etat = test(faits)
            if etat is not Etat.NON:
                sur = supplement.montant if etat is Etat.OUI else 0
                haut = None if brut.haut is None else brut.haut + supplement.montant
                brut = Nombre((brut.bas or 0) + sur, haut)
        return bornes_finales(regle, brut)

    def grandeur(self, faits: FaitsDuJeune, g: Grandeur) -> Nombre:
        """Le revenu retenu : somme, abattement, taux, arrondi."""
        brut = self.grandeur(faits, self.jeu.grandeurs[g.selon]) if g.selon else faits.revenu(g)
        haut = None if brut.haut is None else _retenu(brut.haut, g)
        return arrondir_nombre(Nombre(_retenu(brut.bas or 0, g), haut), g.arrondi)

    def valeur(self, faits: FaitsDuJeune, cle: str) -> Valeur:
        """Un fait, ou une grandeur du jeu."""
        g = self.jeu.grandeurs.get(cle)
        return faits[cle] if g is None else self.grandeur(faits, g)

    # Conditions.

    def _conditions(self) -> Iterator[Condition]:
        yield from self.jeu.conditions
        if self.jeu.montant:
            yield from (s.condition for s in self.jeu.montant.supplements)

    def _faits_de(self, c: Condition) -> Iterator[str]:
        if c.fait:
            yield c.fait
        for sous in c.sous:
            yield from self._faits_de(sous)

    def _test(self, c: Condition) -> Test:
        """La condition, changée en une fonction qui n'a plus rien à décider."""
        op, cle, bornes, codes, voulu = c.operateur, c.fait, c.bornes, c.codes, c.voulu
        sous = [self._test(s) for s in c.sous]
        lire: Callable[[FaitsDuJeune], Valeur]
        if cle in self.jeu.grandeurs:
            g = self.jeu.grandeurs[cle]
            lire = lambda f: self.grandeur(f, g)  # noqa: E731 - fermeture préparée
        else:
            lire = lambda f: f[cle]  # noqa: E731 - fermeture préparée
        match op:
            case Operateur.ENTRE | Operateur.AU_MOINS | Operateur.AU_PLUS:
                return lambda f: v.entre(lire(f), *bornes)
            case Operateur.PARMI:
                return lambda f: v.parmi(lire(f), codes)
            case Operateur.HORS:
                return lambda f: v.contraire(v.parmi(lire(f), codes))
            case Operateur.AVEC_UN_DE:
                return lambda f: v.contient_un_de(lire(f), codes)
            case Operateur.SANS:
                return lambda f: v.contraire(v.contient_un_de(lire(f), codes))
            case Operateur.EST:
                return lambda f: v.vaut(lire(f), voulu)
            case Operateur.TOUS:
                return lambda f: v.tous(t(f) for t in sous)
            case Operateur.UN_DE:
                return lambda f: v.au_moins_un(t(f) for t in sous)
            case Operateur.NON:
                return lambda f: v.contraire(sous[0](f))
            case Operateur.VERIFIER:
                return lambda f: Etat.NON_CALCULABLE

    # Ce qui manque.

    def _manque(
        self,
        faits: FaitsDuJeune,
        examinees: Iterable[tuple[tuple[Condition, Test], Etat]],
        montant: Nombre | None,
    ) -> tuple[str, ...]:
        trouves = [
            cle
            for (c, _), etat in examinees
            if etat is Etat.INCONNU
            for cle in self._inconnus(faits, c)
        ]
        if montant is not None and montant.exact is None:
            trouves.append(REVENUS)
            for test, s in self._supplements:
                if test(faits) is Etat.INCONNU:
                    trouves += self._inconnus(faits, s.condition)
        return tuple(dict.fromkeys(trouves))

    def _inconnus(self, faits: FaitsDuJeune, c: Condition) -> Iterator[str]:
        if c.fait and self._test(c)(faits) is Etat.INCONNU:
            yield REVENUS if c.fait in self.jeu.grandeurs else c.fait
        for sous in c.sous:
            if self._test(sous)(faits) is Etat.INCONNU:
                yield from self._inconnus(faits, sous)


def _retenu(centimes: int, g: Grandeur) -> int:
    return max(0, centimes - g.abattement) * g.taux // 100


def _etat_du_montant(montant: Nombre | None) -> Etat:
    """Un montant nul n'est pas un droit ; un montant peut-être nul ne se sait pas."""
    if montant is None or (montant.bas or 0) > 0:
        return Etat.OUI
    return Etat.NON if montant.haut == 0 else Etat.INCONNU

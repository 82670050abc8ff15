"""Examiner un jeune par un jeu de règles : pure fonction de (faits, jeu de règles, jour).

``Moteur`` prépare un jeu une fois ; ``verdict`` répond vite pour toute une liste, ``examiner``
donne chaque raison. Les deux disent toujours la même chose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ase_parcours.francais import initiale_minuscule
from ase_parcours.metier.regles import valeurs as v
from ase_parcours.metier.regles.dire import dire_condition, dire_valeur, faits_de
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

_A_VERSER = Condition("montant", "Un montant à verser", Operateur.VERIFIER)

Test = Callable[[FaitsDuJeune], Etat]


class Verdict(NamedTuple):
    """La réponse courte. ``montant`` : centimes par mois, entre le moins et le plus."""

    resultat: Resultat
    montant: int | None
    manque: tuple[str, ...]


class _Noeud(NamedTuple):
    """Une condition préparée : la fonction qui la teste, et ses conditions."""

    condition: Condition
    test: Test
    sous: tuple[_Noeud, ...]


class Moteur:
    """Un jeu de règles, prêt à examiner des milliers de jeunes."""

    def __init__(self, jeu: JeuDeRegles) -> None:
        self.jeu = jeu
        self._noeuds = [self._preparer(c) for c in jeu.conditions]
        supplements = jeu.montant.supplements if jeu.montant else ()
        self._supplements = [(self._preparer(s.condition), s.montant) for s in supplements]

    def verdict(self, faits: FaitsDuJeune) -> Verdict:
        """La réponse, sans ses raisons."""
        etats = []
        for noeud in self._noeuds:
            etat = noeud.test(faits)
            if etat is Etat.NON:
                return Verdict(Resultat.NON_ELIGIBLE, 0 if self.jeu.montant else None, ())
            etats.append(etat)
        montant = self._montant(faits)
        resultat = self._conclure(v.tous((*etats, _etat_du_montant(montant))))
        manque: tuple[str, ...] = ()
        if resultat is Resultat.INDETERMINE:
            manque = self._manque(faits, etats, montant)
        return Verdict(resultat, self._dit(resultat, montant), manque)

    def examiner(self, faits: FaitsDuJeune) -> Examen:
        """La réponse et toutes ses raisons."""
        etats = [noeud.test(faits) for noeud in self._noeuds]
        montant = self._montant(faits)
        resultat = self._conclure(v.tous((*etats, _etat_du_montant(montant))))
        manque: tuple[str, ...] = ()
        if resultat is Resultat.INDETERMINE:
            manque = self._manque(faits, etats, montant)
        noeuds = (*self._noeuds, *(n for n, _ in self._supplements))
        cles = sorted({f for n in noeuds for f in faits_de(n.condition)})
        return Examen(
            self.jeu,
            faits.jour,
            resultat,
            self._dit(resultat, montant),
            montant.haut if montant and resultat is Resultat.INDETERMINE else None,
            (
                *self._examinees(faits, etats),
                *([] if montant is None else [self._examiner_le_montant(faits, montant)]),
            ),
            manque,
            {cle: dire_valeur(cle, self.valeur(faits, cle), faits.r.reperes) for cle in cles},
        )

    def _examinees(self, faits: FaitsDuJeune, etats: Iterable[Etat]) -> Iterator[ConditionExaminee]:
        reperes = faits.r.reperes
        for n, etat in zip(self._noeuds, etats, strict=True):
            manque = tuple(dict.fromkeys(self._inconnus(faits, n)))
            dit = dire_condition(n.condition, lambda cle: self.valeur(faits, cle), reperes)
            yield ConditionExaminee(n.condition, etat, dit, manque if etat is Etat.INCONNU else ())

    def _examiner_le_montant(self, faits: FaitsDuJeune, montant: Nombre) -> ConditionExaminee:
        """Un montant nul refuse : c'est une condition comme les autres, et la trace la montre."""
        etat, regle = _etat_du_montant(montant), self.jeu.montant
        dit = dire_valeur(REVENUS, montant, faits.r.reperes)
        if regle is not None and regle.selon:
            retenu = dire_valeur(regle.selon, self.valeur(faits, regle.selon), faits.r.reperes)
            dit += f" ; {initiale_minuscule(self.jeu.grandeurs[regle.selon].libelle)} : {retenu}"
        condition = Condition(
            "montant", "Un montant à verser", Operateur.VERIFIER, source=self.jeu.source
        )
        manque = () if montant.exact is not None else (REVENUS,)
        return ConditionExaminee(condition, etat, dit, manque)

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
        for noeud, montant in self._supplements:
            etat = noeud.test(faits)
            if etat is not Etat.NON:
                haut = None if brut.haut is None else brut.haut + montant
                brut = Nombre((brut.bas or 0) + (montant if etat is Etat.OUI else 0), haut)
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

    def _preparer(self, c: Condition) -> _Noeud:
        sous = tuple(self._preparer(s) for s in c.sous)
        return _Noeud(c, self._test(c, [n.test for n in sous]), sous)

    def _test(self, c: Condition, sous: list[Test]) -> Test:
        """La condition, changée en une fonction qui n'a plus rien à décider."""
        op, cle, bornes, codes, voulu = c.operateur, c.fait, c.bornes, c.codes, c.voulu
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
        self, faits: FaitsDuJeune, etats: Iterable[Etat], montant: Nombre | None
    ) -> tuple[str, ...]:
        trouves: list[str] = []
        for noeud, etat in zip(self._noeuds, etats, strict=True):
            if etat is Etat.INCONNU:
                trouves += self._inconnus(faits, noeud)
        if montant is not None and montant.exact is None:
            trouves.append(REVENUS)
            for noeud, _ in self._supplements:
                trouves += self._inconnus(faits, noeud)
        return tuple(dict.fromkeys(trouves))

    def _inconnus(self, faits: FaitsDuJeune, noeud: _Noeud) -> Iterator[str]:
        """Les faits qui laissent cette condition inconnue."""
        if noeud.test(faits) is not Etat.INCONNU:
            return
        if noeud.condition.fait:
            grandeur = noeud.condition.fait in self.jeu.grandeurs
            yield REVENUS if grandeur else noeud.condition.fait
        for sous in noeud.sous:
            yield from self._inconnus(faits, sous)


def _retenu(centimes: int, g: Grandeur) -> int:
    return max(0, centimes - g.abattement) * g.taux // 100


def _etat_du_montant(montant: Nombre | None) -> Etat:
    """Un montant nul n'est pas un droit ; un montant peut-être nul ne se sait pas."""
    if montant is None or (montant.bas or 0) > 0:
        return Etat.OUI
    return Etat.NON if montant.haut == 0 else Etat.INCONNU

"""Le prochain jour où la réponse change, si rien d'autre ne change au dossier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois, anniversaire
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.regles.examen import Moteur, Verdict
from ase_parcours.metier.regles.faits import FAITS, FaitsDuJeune, Genre, jour_lu
from ase_parcours.metier.regles.lire.ase import arrivee, fin_effective
from ase_parcours.metier.regles.lire.personne import naissances
from ase_parcours.metier.regles.modele import Condition, Examen, JeuDeRegles

HORIZON_MOIS = 84
"""Au-delà de sept ans, le dossier aura changé."""
_DATES = {
    "titre_sejour": ("debut", "fin"),
    "ressource": ("debut", "fin"),
    "charge": ("debut", "fin"),
    "scolarite": ("rentree", "fin"),
    "insertion": ("debut", "fin"),
    "sante": ("date", "echeance"),
    "demarche_droit": ("obtenu_le", "fin"),
}
"""Facettes dont le passage d'une date change un fait."""


class Etape(NamedTuple):
    """Un jour où la réponse change, et ce qu'elle devient."""

    jour: date
    verdict: Verdict


class Calendrier:
    """Les jours où un fait du jeune peut changer, et ses faits ces jours-là, gardés d'un jeu de
    règles à l'autre."""

    def __init__(self, faits: FaitsDuJeune) -> None:
        self._faits = faits
        self._jours: dict[date, FaitsDuJeune] = {}
        self._dates = sorted(set(_dates_du_dossier(faits.r)))

    def prochain(self, moteur: Moteur, examen: Examen) -> Examen:
        """L'examen, avec le premier jour où le résultat ou le montant n'est plus le même."""
        for etape in self.suite(moteur, examen, 1):
            return replace(examen, prochain_changement=etape.jour, ensuite=etape.verdict.resultat)
        return examen

    def suite(self, moteur: Moteur, examen: Examen, nombre: int) -> list[Etape]:
        """Les prochains changements, ``nombre`` au plus."""
        aujourd_hui, bord = examen.jour, ajouter_mois(examen.jour, HORIZON_MOIS)
        avant = (examen.resultat, examen.montant)
        etapes: list[Etape] = []
        for jour in self._candidats(moteur.jeu):
            if not aujourd_hui < jour <= bord:
                continue
            faits = self._jours.get(jour)
            if faits is None:
                faits = self._jours[jour] = self._faits.le_jour(jour)
            verdict = moteur.verdict(faits)
            if verdict[:2] != avant:
                avant = verdict[:2]
                etapes.append(Etape(jour, verdict))
                if len(etapes) == nombre:
                    break
        return etapes

    def _candidats(self, jeu: JeuDeRegles) -> list[date]:
        dates = {*self._dates, *_dates_du_jeu(jeu, self._faits)}
        if any(g.mois for g in jeu.grandeurs.values()):
            # Un revenu moyen change au premier des mois qui suivent.
            dates |= {
                ajouter_mois(d.replace(day=1), n)
                for d in self._dates
                for n in range(1, 1 + max(g.mois for g in jeu.grandeurs.values()) + 1)
            }
        return sorted(dates)


def _dates_du_dossier(r: Regard) -> Iterator[date]:
    for type_, (debut, fin) in _DATES.items():
        for f in r.faits(type_):
            if (d := jour_lu(f.get(debut))) is not None:
                yield d
            if (d := jour_lu(f.get(fin))) is not None:
                yield from (d, ajouter_jours(d, 1))
    for m in r.evaluation.faits.mesures:
        yield from (d for d in (m.debut, m.fin) if d is not None)
    for s in r.evaluation.faits.solutions:
        yield from (d for d in (s.debut, s.fin) if d is not None)
    sortie = r.evaluation.sortie.le
    if sortie is not None:
        yield sortie


def _dates_du_jeu(jeu: JeuDeRegles, f: FaitsDuJeune) -> Iterator[date]:
    """Les jours où un âge ou une durée franchit l'une des bornes du jeu."""
    bornes = naissances(f)
    depuis = {
        "residence_mois": jour_lu(f.situation.get("residence_depuis")),
        "duree_ase_mois": arrivee(f),
        "mois_depuis_sortie": fin_effective(f),
    }
    if jeu.au is not None:
        yield jeu.au
    for c in _feuilles(jeu):
        genre = FAITS[c.fait].genre if c.fait in FAITS else None
        for seuil in {n for b in c.bornes if b is not None for n in (b, b + 1)}:
            if genre is Genre.ANS and bornes is not None and 0 <= seuil <= 120:
                for naissance in set(bornes):
                    le = anniversaire(naissance, seuil)
                    yield from (le, ajouter_mois(le.replace(day=1), 1))
            elif genre is Genre.MOIS and (debut := depuis.get(c.fait)) is not None:
                yield ajouter_mois(debut, seuil)
    if bornes is not None:
        yield from (anniversaire(b, 18) for b in set(bornes))


def _feuilles(jeu: JeuDeRegles) -> Iterator[Condition]:
    pile = list(jeu.conditions)
    if jeu.montant:
        pile += [s.condition for s in jeu.montant.supplements]
    while pile:
        c = pile.pop()
        pile += c.sous
        if c.fait:
            yield c

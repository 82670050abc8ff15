"""Ce qu'une solution couvre à elle seule, sa preuve, et l'entrée du grand ruban. Sans Qt."""

from __future__ import annotations

from dataclasses import dataclass

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.phrases import nom_de_piste
from ase_parcours.bureau.nuits.donnees import DonneesRuban, Segment, SolutionNuits
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import (
    ETATS_MORTS,
    Classe,
    Couvre,
    Nature,
    Solution,
    couverture,
)
from ase_parcours.metier.motifs import si_admise


@dataclass(frozen=True, slots=True)
class Fait:
    """Une ligne de la carte ; ``ton`` : couleur du texte, vide pour le ton courant."""

    libelle: str
    valeur: str
    ton: str = ""


def preuve(s: Solution, nature: Nature, *, acquise: bool = False) -> Fait:
    """La preuve d'une solution. ``acquise`` : elle devrait déjà être là."""
    if s.versee:
        return Fait("Preuve", f"{s.preuve or 'pièce'}, pièce versée", "garantie")
    if s.preuve:
        return Fait("Preuve", f"{s.preuve}, à verser", "fragile")
    if nature.preuve is None:
        return Fait("Preuve", "aucune", "doux")
    mot, ton = ("manque", "fragile") if acquise else ("à obtenir", "doux")
    return Fait("Preuve", f"{mot}{fr.INSECABLE}: {nature.preuve}", ton)


def couverture_seule(s: Solution, e: Evaluation) -> tuple[tuple[Segment, ...], str, Motif | None]:
    """Ce que la piste couvre, elle seule, sur les six mois : segments, phrase, motif de légende."""
    if e.sortie.le is None or not e.plages:
        return (), "sortie inconnue, rien ne se compte", None
    debut, fin = e.plages[0].debut, e.plages[-1].fin
    total = (fin - debut).days
    acquise = couverture(s, e.reperes.natures, e.aujourd_hui, debut)
    couvre = acquise
    if couvre is None and s.etat(e.aujourd_hui) not in ETATS_MORTS:
        couvre = si_admise(s, e)
    if couvre is None or couvre.fin <= debut or couvre.debut >= fin:
        return (Segment(debut, fin, Motif.RIEN),), "ne couvre aucune nuit", None
    motif = _motif(couvre, reelle=acquise is not None)
    de, a = max(debut, couvre.debut), min(fin, couvre.fin)
    bouts = [(debut, de, Motif.RIEN), (de, a, motif), (a, fin, Motif.RIEN)]
    segments = tuple(Segment(x, y, m) for x, y, m in bouts if x < y)
    nom = "durable" if couvre.classe is Classe.DURABLE else "provisoire"
    verbe = "couvre" if acquise is not None else "couvrirait"
    n = (a - de).days
    combien = f"les {total} nuits" if n == total else f"{fr.pluriel(n, 'nuit')} sur {total}"
    return segments, f"{nom}, {verbe} {combien}", motif


def _motif(couvre: Couvre, *, reelle: bool) -> Motif:
    if couvre.classe is Classe.DURABLE:
        return Motif.DURABLE if reelle else Motif.SI_ADMISE
    return Motif.PROVISOIRE if reelle else Motif.SI_ADMISE_PROVISOIRE


def donnees_du_ruban(e: Evaluation, nom: str) -> DonneesRuban:
    """L'entrée du grand ruban, depuis une évaluation."""
    natures = e.reperes.natures
    solutions = {
        s.id: SolutionNuits(
            nom_de_piste(natures[s.code].court),
            "sans date de fin" if s.fin is None and not s.fin_inconnue else "",
            preuve(s, natures[s.code]).valeur,
        )
        for s in e.faits.solutions
    }
    return DonneesRuban(
        nom,
        e.sortie.le,
        e.plages,
        e.aujourd_hui,
        e.sortie.base.value if e.sortie.base else None,
        solutions,
        e.reperes.regles.nuits_decisives,
    )

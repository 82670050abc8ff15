"""Les revenus d'un jeune : ce qui est sûr, et ce qui pourrait s'y ajouter. Centimes par mois."""

from __future__ import annotations

from datetime import date

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois
from ase_parcours.metier.controles.regard import Rangee
from ase_parcours.metier.regles.faits import FaitsDuJeune, Genre, court, fait, jour_lu
from ase_parcours.metier.regles.lire.activite import TRAVAIL
from ase_parcours.metier.regles.valeurs import Codes, Nombre, Valeur

SALAIRES = frozenset({"SALAIRE", "APPRENTISSAGE"})


def somme(f: FaitsDuJeune, natures: frozenset[str], mois: int) -> Nombre:
    """Le revenu de ces natures : ce jour-là, ou en moyenne sur les ``mois`` mois civils d'avant.

    Une ressource compte dans un mois si elle y a couru un jour. Sans rien de noté : on ne sait
    pas. Un emploi en cours sans salaire noté : il y a peut-être un salaire de plus.
    """
    ressources = f.r.faits("ressource")
    if not ressources:
        return Nombre(0, None)
    if not mois:
        total = _du_jour(ressources, natures, f.jour)
    else:
        par_mois = [_du_mois(ressources, natures, f.jour, n) for n in range(1, mois + 1)]
        hauts = [n.haut for n in par_mois]
        haut = None if None in hauts else sum(h for h in hauts if h is not None) // mois
        total = Nombre(sum(n.bas or 0 for n in par_mois) // mois, haut)
    return Nombre(total.bas, None) if _salaire_tu(f, ressources, natures) else total


def _du_jour(ressources: tuple[Rangee, ...], natures: frozenset[str], jour: date) -> Nombre:
    return _total([x for x in ressources if court(x, jour)], natures)


def _du_mois(
    ressources: tuple[Rangee, ...], natures: frozenset[str], jour: date, avant: int
) -> Nombre:
    premier = ajouter_mois(jour.replace(day=1), -avant)
    dernier = ajouter_jours(ajouter_mois(premier, 1), -1)
    courues = [
        x
        for x in ressources
        if (d := jour_lu(x.get("debut"))) is None or d <= dernier
        if (a := jour_lu(x.get("fin"))) is None or a >= premier
    ]
    return _total(courues, natures)


def _total(courues: list[Rangee], natures: frozenset[str]) -> Nombre:
    bas, haut = 0, 0
    sans_borne = False
    for x in courues:
        nature, montant = x.get("nature_code"), x.get("montant")
        if nature is not None and nature not in natures:
            continue
        if not isinstance(montant, int):
            sans_borne = True
            continue
        haut += montant
        bas += montant if nature is not None else 0  # un mot sans code compte peut-être
    return Nombre(bas, None if sans_borne else haut)


def _salaire_tu(f: FaitsDuJeune, ressources: tuple[Rangee, ...], natures: frozenset[str]) -> bool:
    """Vrai s'il travaille et que rien ne dit ce qu'il gagne."""
    activites = f["activites"]
    if not (natures & SALAIRES) or not isinstance(activites, Codes):
        return False
    if TRAVAIL.isdisjoint(activites.connus):
        return False
    return not any(x.get("nature_code") in SALAIRES and court(x, f.jour) for x in ressources)


@fait(
    "revenus", Genre.MONTANT, "Ses revenus du mois", "Que gagne-t-il, et depuis quand ?",
    "ressources", piece="bulletins de salaire, relevés",
)  # fmt: skip
def _revenus(f: FaitsDuJeune) -> Valeur:
    ressources = f.r.faits("ressource")
    toutes = frozenset(str(x["nature_code"]) for x in ressources if x.get("nature_code"))
    return somme(f, toutes | SALAIRES, 0) if ressources else None

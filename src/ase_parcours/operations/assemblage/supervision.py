"""La supervision : chaque foyer en une ligne, puis les indicateurs de l'année écoulée."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.metier import indicateurs as mesures
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.indicateurs import Reponse, SortieComptee
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.petites_cases import masquees
from ase_parcours.operations.assemblage.demande import DemandeUnite
from ase_parcours.operations.assemblage.unite import SANS_UNITE, Etat, etat, par_niveau, unites
from ase_parcours.rapports.contenus.unite import (
    Indicateur,
    LigneFoyer,
    LigneIndicateur,
    ParNiveau,
    Supervision,
)
from ase_parcours.referentiels.controles import reperes_controles

ENSEMBLE = "ensemble"
_MOIS = 12
_BUT = "suivre les sortants et les délais de tout le service"
_NIVEAUX = ("Garanties", "Provisoires", "Sans solution")
_REPONSES = ("Oui", "Sur", "Sans information")


@dataclass(frozen=True, slots=True)
class _Mesure:
    """Ce que les indicateurs savent d'un jeune."""

    unite: str
    sortie: SortieComptee | None
    non_dite: bool
    nuits: tuple[int, int]
    pistes: Reponse | None
    dix_sept: Reponse | None
    six_mois: Reponse | None


def supervision(d: DemandeUnite) -> Supervision:
    """Pour le service : tous les nombres."""
    return _supervision(d, 0)


def supervision_communiquee(d: DemandeUnite) -> Supervision:
    """Pour l'extérieur : ce qui désignerait trop peu de jeunes est masqué."""
    complete = _supervision(d, reperes_controles().seuils.cellule_min)
    en_tete = replace(complete.en_tete, pour="à communiquer hors du service")
    return replace(complete, en_tete=en_tete)


def _supervision(d: DemandeUnite, seuil: int) -> Supervision:
    vu = etat(d)
    du = ajouter_mois(d.jour, -_MOIS)
    foyers = [(u, vu.de_l_unite(u)) for u in unites(x.unite or SANS_UNITE for x in vu.suivis)]
    lignes = _foyers(foyers, vu, seuil)
    return Supervision(
        en_tete=replace(d.en_tete, pour="la direction du service", but=_BUT),
        unite=d.unite,
        du=du,
        au=d.jour,
        foyers=tuple(lignes[:-1]),
        ensemble=lignes[-1] if lignes else None,
        indicateurs=tuple(_indicateurs(_mesures(d, du), seuil)),
        seuil=seuil,
    )


# Les foyers.


def _foyers(foyers: Sequence[tuple[str, Etat]], vu: Etat, seuil: int) -> list[LigneFoyer]:
    """Une ligne par foyer, puis l'ensemble, chaque colonne masquée s'il le faut."""
    if not foyers:
        return []
    etats = [e for _, e in foyers]
    table = [[*_niveaux(e), len(e.tableau.loin)] for e in etats]
    ensemble = _colonnes(table, seuil)
    concernes = _colonne([len(e.concernes) for e in etats], seuil)
    plans_b = _colonne([e.plans_b for e in etats], seuil)
    en_retard = _colonne([e.en_retard for e in etats], seuil)
    lignes = []
    for rang, (nom, e) in enumerate([*foyers, (ENSEMBLE, vu)]):
        *niveaux, loin, suivis = ensemble[rang]
        lignes.append(
            LigneFoyer(
                nom,
                suivis,
                loin,
                ParNiveau(*niveaux),
                concernes[rang],
                # Autant de nuits se rapportent à autant de jeunes : masquées avec eux.
                None if concernes[rang] is None else e.nuits,
                plans_b[rang],
                en_retard[rang],
            )
        )
    return lignes


def _niveaux(e: Etat) -> list[int]:
    p = par_niveau(e.tableau.comptees)
    return [p.de(n) or 0 for n in Niveau]


def _colonnes(table: Sequence[Sequence[int]], seuil: int) -> list[list[int | None]]:
    """La table et ses marges, ce qui doit l'être étant masqué."""
    largeur = len(table[0]) if table else 0
    lignes = [[*ligne, sum(ligne)] for ligne in table]
    lignes.append([sum(ligne[j] for ligne in lignes) for j in range(largeur + 1)])
    caches = masquees(table, seuil)
    return [
        [None if (i, j) in caches else n for j, n in enumerate(ligne)]
        for i, ligne in enumerate(lignes)
    ]


def _colonne(nombres: Sequence[int], seuil: int) -> list[int | None]:
    """Une colonne et son total."""
    caches = {j for i, j in masquees([nombres], seuil) if i == 0}
    return [None if i in caches else n for i, n in enumerate([*nombres, sum(nombres)])]


# Les indicateurs.


def _mesures(d: DemandeUnite, du: date) -> list[_Mesure]:
    """Tous les jeunes de l'unité, même décédés ou transférés depuis : leur sortie a eu lieu."""
    tous = lister(d.conn, d.jour, d.reperes, clos=True)
    siens = [x for x in tous if not d.unite or x.unite == d.unite]
    return [
        _mesure(x, regard.faits("entretien"), du, d.jour)
        for x, regard in regards(d.conn, siens, ("entretien",))
    ]


def _mesure(x: LigneJeune, entretiens: Iterable[mesures.Rangee], du: date, au: date) -> _Mesure:
    e, siens = x.evaluation, list(entretiens)
    sortie = mesures.sortie_comptee(e, du, au)
    return _Mesure(
        x.unite or SANS_UNITE,
        sortie,
        mesures.sortie_non_dite(e, du, au),
        (0, 0) if sortie is None else mesures.nuits_de_la_sortie(e, sortie, au),
        mesures.deux_pistes(e, du, au),
        mesures.entretien_des_17_ans(e, siens, du, au),
        None if sortie is None else mesures.entretien_des_six_mois(e, sortie, siens),
    )


def _indicateurs(tous: Sequence[_Mesure], seuil: int) -> list[Indicateur]:
    noms = unites(m.unite for m in tous)
    par_foyer = [[m for m in tous if m.unite == nom] for nom in noms]
    return [
        _sorties(noms, par_foyer, seuil),
        _nuits(noms, par_foyer, seuil),
        _reponses(
            "Deux pistes à six mois de la sortie",
            "Sorties de la période, prévues comprises. Oui : deux pistes ce jour-là, ou la "
            "première nuit couverte. Sans information : une démarche n’est pas datée.",
            noms,
            par_foyer,
            lambda m: m.pistes,
            seuil,
        ),
        _reponses(
            "Entretien des 17 ans à temps",
            "Jeunes arrivés avant leurs 17 ans, qui les ont eus dans la période. Oui : tenu et "
            "signé au plus tard ce jour-là. Sans information : naissance, arrivée, date ou "
            "signature inconnue.",
            noms,
            par_foyer,
            lambda m: m.dix_sept,
            seuil,
        ),
        _reponses(
            "Entretien six mois après la sortie",
            "Sorties de la période dont le délai est échu. Oui : tenu à six mois, à trente et un "
            "jours près. Sans information : entretien sans date.",
            noms,
            par_foyer,
            lambda m: m.six_mois,
            seuil,
        ),
    ]


def _sorties(noms: Sequence[str], par_foyer: Sequence[Sequence[_Mesure]], seuil: int) -> Indicateur:
    niveaux = (Niveau.GARANTIE, Niveau.FRAGILE, Niveau.SANS_SOLUTION)
    table = [[_combien(siens, n) for n in niveaux] for siens in par_foyer]
    masques = _colonnes(table, seuil)
    sans = _colonne([sum(m.non_dite for m in siens) for siens in par_foyer], seuil)
    lignes = [
        LigneIndicateur(nom, (*masques[i], sans[i])) for i, nom in enumerate(_avec_l_ensemble(noms))
    ]
    return Indicateur(
        "Sorties, par niveau au jour de la sortie",
        "Sorties effectives de la période, et départs constatés que ni un retour ni une sortie n’a "
        "clos (comptés sans solution). Niveau d’après les faits connus aujourd’hui. Sans "
        "information : la date annoncée est passée, et rien ne dit la suite.",
        (*_NIVEAUX, "Sur", "Sans information"),
        tuple(lignes),
    )


def _avec_l_ensemble(noms: Sequence[str]) -> list[str]:
    return [*noms, ENSEMBLE] if noms else []


def _combien(siens: Sequence[_Mesure], niveau: Niveau) -> int:
    return sum(m.sortie is not None and m.sortie.niveau is niveau for m in siens)


def _nuits(noms: Sequence[str], par_foyer: Sequence[Sequence[_Mesure]], seuil: int) -> Indicateur:
    touches = [sum(m.nuits[0] > 0 for m in siens) for siens in par_foyer]
    autres = [sum(m.nuits[1] > m.nuits[0] == 0 for m in siens) for siens in par_foyer]
    gens = _colonnes([[a, b] for a, b in zip(touches, autres, strict=True)], seuil)
    sommes = [[sum(m.nuits[k] for m in siens) for k in (0, 1)] for siens in par_foyer]
    sommes.append([sum(ligne[k] for ligne in sommes) for k in (0, 1)])
    lignes = []
    for i, nom in enumerate(_avec_l_ensemble(noms)):
        decouvertes = None if gens[i][0] is None else sommes[i][0]
        toutes = None if gens[i][2] is None else sommes[i][1]
        lignes.append(LigneIndicateur(nom, (decouvertes, toutes, gens[i][2])))
    return Indicateur(
        "Nuits découvertes après la sortie",
        "Pour les mêmes jeunes, nuits sans solution des six mois qui suivent la sortie, jusqu’à la "
        "fin de la période.",
        ("Découvertes", "Sur", "Jeunes"),
        tuple(lignes),
    )


def _reponses(
    nom: str,
    definition: str,
    noms: Sequence[str],
    par_foyer: Sequence[Sequence[_Mesure]],
    lire: Callable[[_Mesure], Reponse | None],
    seuil: int,
) -> Indicateur:
    def compte(siens: Sequence[_Mesure], r: Reponse) -> int:
        return sum(lire(m) is r for m in siens)

    connues = [[compte(s, Reponse.OUI), compte(s, Reponse.NON)] for s in par_foyer]
    masques = _colonnes(connues, seuil)
    sans = _colonne([compte(s, Reponse.SANS_INFORMATION) for s in par_foyer], seuil)
    lignes = [
        LigneIndicateur(n, (masques[i][0], masques[i][2], sans[i]))
        for i, n in enumerate(_avec_l_ensemble(noms))
    ]
    return Indicateur(nom, definition, _REPONSES, tuple(lignes))

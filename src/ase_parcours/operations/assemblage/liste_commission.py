"""La liste pour la commission : qui n'a pas de sortie garantie, sans nom, ni lieu, ni date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.tableau import niveau_montre, tableau
from ase_parcours.coffre.pseudonymes import pseudonymes_du_coffre
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations.assemblage.demande import DemandeUnite
from ase_parcours.rapports.contenus.unite import LigneCommission, ListeCommission
from ase_parcours.referentiels.controles import reperes_controles

_ORDRE = {Niveau.INDETERMINEE: 0, Niveau.SANS_SOLUTION: 1, Niveau.FRAGILE: 2}
_TRANCHES = ((0, 17, "moins de 18 ans"), (18, 20, "18 à 20 ans"), (21, 200, "21 ans et plus"))
_UNE = "une unité"
_INCONNU, _NON_DIT = "on ne sait pas", "non dit"


def liste_commission(d: DemandeUnite) -> ListeCommission:
    """Les jeunes du tableau de bord que leur niveau ne garantit pas."""
    vus = tableau(d.conn, d.lignes, d.jour, d.reperes).comptees
    retenus = [x for x in vus if niveau_montre(x) is not Niveau.GARANTIE]
    seuil = reperes_controles().seuils.cellule_min
    ages = _ages(retenus, seuil)
    pseudonyme = pseudonymes_du_coffre(d.conn)
    lignes = [_ligne(x, ages, pseudonyme(x.dossier)) for x in retenus]
    # Rangés par code : l'ordre du coffre suit les dates de sortie, qui ne sont pas dites.
    lignes.sort(key=lambda x: (_ORDRE[x.niveau], x.pseudonyme))
    return ListeCommission(
        en_tete=replace(
            d.en_tete,
            # Le nom d'un foyer de quelques places désigne déjà.
            unite="",
            lieu="",
            pour="la commission, sans nom",
            but="chercher une solution pour chaque sortie non garantie",
        ),
        unite=_UNE if d.unite else "",
        jeunes=tuple(lignes),
        seuil=seuil,
    )


def _ligne(x: LigneJeune, ages: Mapping[str, str], pseudonyme: str) -> LigneCommission:
    e = x.evaluation
    return LigneCommission(
        pseudonyme=pseudonyme,
        age=ages[x.id],
        niveau=niveau_montre(x),
        nuits=e.nuits_decouvertes,
        sur=sum(p.nuits for p in e.plages),
        demande=_demande(x),
    )


def _demande(x: LigneJeune) -> str:
    """Ce qui est cherché : les natures des pistes en cours, jamais leur gestionnaire."""
    e = x.evaluation
    natures = e.reperes.natures
    cherchees = dict.fromkeys(natures[s.code].court for s in e.pistes)
    if cherchees:
        return f"appuyer : {fr.enumeration(list(cherchees))}"
    if e.sortie.le is None:
        return "dater la sortie, puis ouvrir une piste"
    if e.nuits_decouvertes:
        return "aucune piste : proposer une solution"
    return "une solution durable à la suite de la provisoire"


def _ages(lignes: Iterable[LigneJeune], seuil: int) -> dict[str, str]:
    """L'âge en ans s'ils sont assez nombreux à l'avoir, sinon par tranche, sinon non dit."""
    connus = {x.id: x.age for x in lignes}
    par_age = Counter(a for a in connus.values() if a is not None)
    # Une tranche rassemble tous ceux de ses âges : aucun ne s'en déduit par différence.
    fines = {
        nom
        for bas, haut, nom in _TRANCHES
        if all(n >= seuil for a, n in par_age.items() if bas <= a <= haut)
    }
    tues = _tues(Counter(_tranche(a) for a in connus.values() if a is not None), seuil)
    dits = {}
    for identifiant, ans in connus.items():
        if ans is None:
            dits[identifiant] = _INCONNU
        elif _tranche(ans) in fines - tues:
            dits[identifiant] = fr.pluriel(ans, "an")
        else:
            tranche = _tranche(ans)
            dits[identifiant] = _NON_DIT if tranche in tues else tranche
    return dits


def _tues(par_tranche: Mapping[str, int], seuil: int) -> frozenset[str]:
    """Les tranches que l'on tait. Trop peu ensemble, la plus petite des autres l'est aussi : sinon
    l'âge tu se déduirait des tranches dites."""
    tues = {t for t, n in par_tranche.items() if n < seuil}
    if tues and sum(par_tranche[t] for t in tues) < seuil:
        dites = sorted((n, t) for t, n in par_tranche.items() if t not in tues)
        tues |= {t for _, t in dites[:1]}
    return frozenset(tues)


def _tranche(ans: int) -> str:
    return next(nom for bas, haut, nom in _TRANCHES if bas <= max(0, min(ans, 200)) <= haut)

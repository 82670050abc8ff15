"""Logement, au-delà des nuits : numéro unique, priorité, assurance et garant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ase_parcours.francais import date_longue
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles.regard import Rangee, Regard, delai, jour
from ase_parcours.metier.facettes.logement import PAGE
from ase_parcours.metier.hebergement import ETATS_ACQUIS, Classe, Solution

CLOSES = frozenset({"REFUSEE", "TERMINEE", "ABANDONNEE"})
_GARANTS = ("GARANT", "VISALE")


def controler(r: Regard) -> Iterator[Alerte]:
    """Toutes les alertes de logement."""
    yield from _numero_unique(r)
    yield from _priorite(r)
    yield from _garanties(r)


def fin_de_priorite(r: Regard) -> date | None:
    """Premier jour où la priorité au logement social ne vaut plus : trois ans après la fin de la
    prise en charge. ``None`` tant qu'aucune sortie n'est enregistrée."""
    sortie = r.evaluation.situation.sortie
    if sortie is None:
        return None
    return delai(sortie.le, mois=r.seuils.priorite_logement_mois)


def fin_d_enregistrement(r: Regard, demande: Rangee) -> date | None:
    """Premier jour où une demande qui se renouvelle (numéro unique) ne vaut plus ; ``None`` si
    elle ne se renouvelle pas, ou si l'on ne sait pas de quand elle date."""
    duree = r.reperes.marques("demandes_logement", "renouvellement_mois").get(
        str(demande.get("nature"))
    )
    depuis = depuis_l_enregistrement(demande)
    return None if duree is None or depuis is None else delai(depuis, mois=int(duree))


def depuis_l_enregistrement(demande: Rangee) -> date | None:
    """D'où court une demande : son renouvellement, sinon son dépôt."""
    return jour(demande, "renouvelee_le") or jour(demande, "deposee_le")


def _numero_unique(r: Regard) -> Iterator[Alerte]:
    rappels = r.reperes.marques("demandes_logement", "alerte_mois")
    durees = r.reperes.marques("demandes_logement", "renouvellement_mois")
    for demande in r.faits("demande_logement"):
        code = demande.get("nature")
        if code not in durees or demande.get("etat") in CLOSES:
            continue
        nom, element = r.reperes.libelle("demandes_logement", code), demande.get("id")
        depuis, fin = depuis_l_enregistrement(demande), fin_d_enregistrement(r, demande)
        if depuis is None or fin is None:
            texte = f"{nom} : on ne sait pas quand la demande a été déposée ou renouvelée."
            yield Alerte("demande_sans_date", texte, page=PAGE, element=element)
            continue
        if fin <= r.aujourd_hui:
            texte = f"{nom} : à renouveler depuis le {date_longue(fin)}, l'ancienneté se perd."
            yield Alerte("demande_echue", texte, page=PAGE, element=element, grave=True)
        elif delai(depuis, mois=int(rappels.get(code, durees[code]))) <= r.aujourd_hui:
            texte = f"{nom} : à renouveler avant le {date_longue(fin)}."
            yield Alerte("demande_a_renouveler", texte, page=PAGE, element=element)


def _priorite(r: Regard) -> Iterator[Alerte]:
    fin = fin_de_priorite(r)
    source = r.source("priorite_logement_mois")
    if fin is None or fin <= r.aujourd_hui:
        return
    if r.aujourd_hui >= delai(fin, mois=-r.seuils.priorite_fin_mois):
        texte = f"Priorité au logement social : elle finit le {date_longue(fin)}."
        yield Alerte("priorite_finit", texte, page=PAGE, source=source)
    elif not r.par_code("demande_logement", "nature", "NUR"):
        texte = (
            f"Priorité au logement social jusqu'au {date_longue(fin)} : aucune demande n'est notée."
        )
        yield Alerte("priorite_sans_demande", texte, page=PAGE, source=source)


def _garanties(r: Regard) -> Iterator[Alerte]:
    """Quand une solution durable est acquise : l'assurance et le garant doivent l'être aussi."""
    solution = _durable_acquise(r)
    if solution is None:
        return
    nom = r.evaluation.reperes.natures[solution.code].court
    assurances = r.par_code("aide_logement", "nature", "ASSURANCE")
    garants = r.par_code("aide_logement", "nature", *_GARANTS)
    if not _obtenue(r, assurances):
        texte = f"{nom} : {_etat(assurances, 'aucune assurance habitation', 'assurance')}."
        yield Alerte("assurance_manquante", texte, solution.id, page=PAGE)
    if not _obtenue(r, garants):
        texte = f"{nom} : {_etat(garants, 'aucun garant, ni Visale,', 'garant')}."
        yield Alerte("garant_manquant", texte, solution.id, page=PAGE)


def _durable_acquise(r: Regard) -> Solution | None:
    natures, sortie = r.evaluation.reperes.natures, r.evaluation.sortie.le
    for s in r.evaluation.faits.solutions:
        if s.etat(r.aujourd_hui) in ETATS_ACQUIS and s.debut is not None and s.dates_valides():
            classe = natures[s.code].classe_pour(s.debut, s.fin, sortie or r.aujourd_hui)
            if classe is Classe.DURABLE and (s.fin is None or s.fin > r.aujourd_hui):
                return s
    return None


def _obtenue(r: Regard, aides: list[Rangee]) -> bool:
    """Vrai si l'une est obtenue et vaut encore aujourd'hui."""
    return any(
        (a.get("etat") == "OBTENUE" or jour(a, "obtenu_le") is not None)
        and a.get("etat") not in CLOSES
        and ((fin := jour(a, "expire_le")) is None or fin >= r.aujourd_hui)
        for a in aides
    )


def _etat(aides: list[Rangee], rien: str, nom: str) -> str:
    if not aides:
        return f"{rien} n'est noté{'e' if nom == 'assurance' else ''}"
    return f"{nom} noté{'e' if nom == 'assurance' else ''}, mais pas en vigueur aujourd'hui"

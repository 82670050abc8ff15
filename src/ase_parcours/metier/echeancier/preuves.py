"""Ce qui dit une échéance faite : un fait du dossier, ou ce que la garantie en calcule."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.controles.regard import Rangee, jour
from ase_parcours.metier.controles.suivi import date_de_depart
from ase_parcours.metier.echeancier.ancres import ancre as ancre_de
from ase_parcours.metier.echeancier.contexte import Ancrage, Contexte, compteur
from ase_parcours.metier.echeancier.modele import Preuve
from ase_parcours.metier.nuits import Niveau

Tenue = tuple[str, date | None]
"""Ce qui la dit faite, et quand."""
Cherche = Callable[[Contexte, date | None, Ancrage | None, date | None, date | None], Tenue | None]
"""(contexte, pour_le, ancrage, début et fin de la fenêtre) → la preuve, ou ``None``."""

_Verdict = Callable[[Contexte], Tenue | None]


def _sortie_enregistree(c: Contexte) -> Tenue | None:
    """Un départ constaté n'est pas une sortie."""
    sortie = c.r.evaluation.situation.sortie
    le = date_de_depart(c.r)
    return ("Sortie enregistrée", le) if sortie is not None and le is not None else None


def _garantie(c: Contexte) -> Tenue | None:
    garanti = c.r.evaluation.niveau is Niveau.GARANTIE
    return ("Nuits garanties à la sortie", None) if garanti else None


def _une_piste(c: Contexte) -> Tenue | None:
    return ("Piste de logement notée", None) if c.r.evaluation.pistes else _garantie(c)


def _deux_pistes(c: Contexte) -> Tenue | None:
    e = c.r.evaluation
    assez = len(e.pistes) >= e.reperes.regles.plan_b_pistes
    return ("Assez de pistes de logement demandées", None) if assez else _garantie(c)


CALCULEES: Mapping[str, _Verdict] = {
    "sortie_enregistree": _sortie_enregistree,
    "garantie": _garantie,
    "une_piste": _une_piste,
    "deux_pistes": _deux_pistes,
}
"""Les preuves qui ne sont pas un fait saisi."""


def chercheur(p: Preuve) -> Cherche:
    """De quoi chercher cette preuve dans un dossier."""
    verdict = CALCULEES.get(p.fait)
    if verdict is not None:
        connu = verdict
        return lambda c, pour_le, ancrage, debut, fin: connu(c)
    return _dans_les_faits(p)


def _dans_les_faits(p: Preuve) -> Cherche:
    type_ = p.fait
    # Le premier champ range les faits : les autres ne se lisent que sur ceux qu'il garde.
    (champ, valeurs), *reste = p.egaux or (("", ()),)
    convient = _convient(tuple(reste), p.exige)
    couvre = p.couvre and ancre_de(p.couvre.depuis)
    jusque = p.couvre and compteur(p.couvre)

    def chercher(
        c: Contexte,
        pour_le: date | None,
        ancrage: Ancrage | None,
        debut: date | None,
        fin: date | None,
    ) -> Tenue | None:
        faits = c.r.facettes.get(type_)
        if not faits:
            return None
        siens: Sequence[Rangee] = faits
        if champ:
            siens = [f for v in valeurs for f in c.par_valeur(type_, champ, v)]
            if not siens:
                return None
        jusqu_a = pour_le
        if couvre is not None and jusque is not None:
            depuis = couvre(c)
            if isinstance(depuis, tuple) or not depuis:
                return None
            jusqu_a = jusque(depuis[0].depuis.le)
        if p.apres == "ancre" and ancrage is not None:
            debut = ancrage.depuis.le
        dates = [
            le
            for f in siens
            if convient(f) and not isinstance(le := _date(c, p, f, debut, fin, jusqu_a), bool)
        ]
        if len(dates) < p.au_moins:
            return None
        return p.mot, max((le for le in dates if le is not None), default=None)

    return chercher


def _convient(
    egaux: tuple[tuple[str, tuple[str, ...]], ...], exige: str
) -> Callable[[Rangee], bool]:
    if not egaux and not exige:
        return lambda f: True
    return lambda f: (
        all(f.get(champ) in valeurs for champ, valeurs in egaux)
        and (not exige or bool(f.get(exige)))
    )


def _date(
    c: Contexte, p: Preuve, f: Rangee, debut: date | None, fin: date | None, jusqu_a: date | None
) -> date | bool | None:
    """Le jour de la preuve (``None`` : sans date) ; ``False`` si ce fait n'en est pas une."""
    le = next((d for champ in p.le if (d := jour(f, champ)) is not None), None)
    if p.le and (le is None or le > c.aujourd_hui):
        return False
    if p.recent_mois and le is not None and ajouter_mois(le, p.recent_mois) < c.aujourd_hui:
        return False
    if p.valable:
        dernier = jour(f, p.valable)
        exige = max(c.aujourd_hui, jusqu_a) if jusqu_a is not None else c.aujourd_hui
        return le if dernier is None or dernier >= exige else False
    hors = le is not None and (
        (debut is not None and le < debut) or (fin is not None and le >= fin)
    )
    return False if hors else le

"""Pourquoi un niveau n'est pas « garantie », raison par raison (garantie.md §4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ase_parcours.francais import date_longue, plage_de_nuits, pluriel
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.constats import Motif
from ase_parcours.metier.hebergement import (
    ETATS_ACQUIS,
    ETATS_PISTE,
    Classe,
    Couvre,
    Etat,
    PasEtat,
    Solution,
    couverture,
)
from ase_parcours.metier.jeune import Faits
from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.metier.periode import Reperes
from ase_parcours.metier.sortie import Base, Statut

if TYPE_CHECKING:
    from ase_parcours.metier.garantie import Evaluation


def motifs(e: Evaluation) -> tuple[Motif, ...]:
    """Les raisons, de la plus directe à la plus lointaine. Vide si tout est garanti."""
    return tuple(_a_revoir(e)) + tuple(_raisons(e))


def motifs_de_refus(
    faits: Faits, plages: tuple[Plage, ...], sortie: date, aujourd_hui: date, reperes: Reperes
) -> tuple[Motif, ...]:
    """Les raisons d'un refus à la porte : ce qui manque avec les seules preuves versées."""
    return (
        *_nuits(plages),
        *(
            m
            for s in faits.solutions
            for m in _par_solution(s, plages, sortie, aujourd_hui, reperes, versees=True)
        ),
        *_derniere_nuit(plages),
    )


def _raisons(e: Evaluation) -> Iterator[Motif]:
    if e.sortie.le is None:
        yield Motif(
            "date_inconnue",
            "On ne sait pas quand la prise en charge finit : ni date prévue, ni décision, "
            "ni date de naissance.",
        )
        return
    if e.sortie.base is Base.DEPASSEE and e.sortie.annoncee is not None:
        yield Motif(
            "sortie_depassee",
            f"La date de sortie du {date_longue(e.sortie.annoncee)} est dépassée : "
            "le jeune est présumé encore accueilli.",
            de=e.sortie.annoncee,
        )
    if e.niveau is not Niveau.GARANTIE:
        yield from _nuits(e.plages)
        for solution in e.faits.solutions:
            yield from _par_solution(solution, e.plages, e.sortie.le, e.aujourd_hui, e.reperes)
        yield from _derniere_nuit(e.plages)
    yield from _maintien(e)


def _a_revoir(e: Evaluation) -> Iterator[Motif]:
    """Ce qui ne tient plus dans une sortie enregistrée."""
    if e.statut is not Statut.A_REVOIR or e.tenue is None:
        return
    trous = [p for p in e.tenue.plages if p.couverture is Couverture.DECOUVERTE]
    if e.tenue.maintien_seul:
        yield Motif(
            "ase_maintenue",
            "À revoir : la nuit de la sortie n'est plus couverte que par une prise en charge de "
            "l'ASE.",
            de=e.tenue.plages[0].debut,
            a=e.tenue.plages[0].debut,
        )
    elif trous:
        code = "nuits_decouvertes"
        coupable = _qui_ne_couvre_plus(e, trous[0].debut)
        sujet = f"la solution {coupable}" if coupable else "la solution"
        texte = f"À revoir : {sujet} ne couvre plus la nuit du {date_longue(trous[0].debut)}."
        if any(s.preuve is not None and not s.versee for s in e.faits.solutions):
            texte += " Seules les preuves versées comptent après une sortie."
        yield Motif(code, texte, de=trous[0].debut, a=trous[-1].derniere)
    elif e.tenue.niveau is Niveau.FRAGILE:
        yield Motif(
            "dernier_jour_provisoire",
            "À revoir : la solution durable de la sortie ne couvre plus la dernière nuit, "
            "et aucun visa n'est en vigueur.",
            de=e.tenue.plages[-1].debut,
            a=e.tenue.plages[-1].derniere,
        )
    else:
        yield Motif("nuits_decouvertes", "À revoir : le visa de la sortie n'est plus en vigueur.")


def _qui_ne_couvre_plus(e: Evaluation, nuit: date) -> str | None:
    """Libellé de la dernière solution finie à cette nuit, s'il y en a une."""
    finies = [s for s in e.faits.solutions if s.fin is not None and s.fin <= nuit and s.preuve]
    if not finies:
        return None
    return e.reperes.natures[max(finies, key=lambda s: s.fin or date.min).code].court


def _nuits(plages: tuple[Plage, ...]) -> Iterator[Motif]:
    for plage in plages:
        if plage.couverture is Couverture.DECOUVERTE:
            mots = plage_de_nuits(plage.debut, plage.derniere)
            combien = pluriel(plage.nuits, "nuit découverte", "nuits découvertes")
            yield Motif(
                "nuits_decouvertes", f"{combien}, {mots}.", de=plage.debut, a=plage.derniere
            )


def _derniere_nuit(plages: tuple[Plage, ...]) -> Iterator[Motif]:
    if plages and plages[-1].couverture is Couverture.PROVISOIRE:
        derniere = plages[-1]
        yield Motif(
            "dernier_jour_provisoire",
            f"La dernière nuit des six mois, le {date_longue(derniere.derniere)}, "
            "n'est couverte que par une solution provisoire.",
            derniere.solution,
            derniere.debut,
            derniere.derniere,
        )


def _par_solution(
    s: Solution,
    plages: tuple[Plage, ...],
    sortie: date,
    aujourd_hui: date,
    reperes: Reperes,
    *,
    versees: bool = False,
) -> Iterator[Motif]:
    """Ce qui empêche une solution de couvrir, ou de couvrir mieux."""
    nature = reperes.natures[s.code]
    etat = s.etat(aujourd_hui)
    if etat in ETATS_PISTE:
        if _comblerait(_si_admise(s, reperes, aujourd_hui, sortie), plages):
            texte = f"{nature.court} : une démarche « {etat} » ne couvre aucune nuit."
            yield Motif("etat_insuffisant", texte, s.id, s.debut)
        return
    if etat not in ETATS_ACQUIS:
        return
    if not nature.classe.couvre:
        quoi = (
            "ne couvre jamais une nuit à elle seule"
            if nature.classe is Classe.COMPLEMENT
            else "n'est pas une solution"
        )
        yield Motif("nature_non_recevable", f"{nature.libelle} : {quoi}.", s.id, s.debut)
        return
    if s.fin_inconnue:
        yield Motif("fin_inconnue", f"{nature.court} : on ne sait pas quand cela finit.", s.id)
        return
    if s.debut is None:
        yield Motif("date_inconnue", f"{nature.court} : la date de début manque.", s.id)
        return
    if s.fin is not None and s.fin <= sortie:
        return
    if s.preuve is None:
        attendue = f" ({nature.preuve})" if nature.preuve else ""
        texte = f"{nature.court} : aucune preuve{attendue}."
        yield Motif("preuve_manquante", texte, s.id, s.debut)
    elif versees and not s.versee:
        texte = f"{nature.court} : la preuve « {s.preuve} » est déclarée, mais pas versée."
        yield Motif("preuve_non_versee", texte, s.id, s.debut)
    yield from _trop_courte(s, sortie, reperes)
    trou = plages[0] if plages else None
    if s.debut > sortie and trou is not None and trou.couverture is Couverture.DECOUVERTE:
        yield Motif(
            "commence_trop_tard",
            f"{nature.court} ne commence que le {date_longue(s.debut)}, après la sortie du "
            f"{date_longue(sortie)}.",
            s.id,
            s.debut,
        )


def _trop_courte(s: Solution, sortie: date, reperes: Reperes) -> Iterator[Motif]:
    nature = reperes.natures[s.code]
    if s.debut is None or s.fin is None:
        return
    classe = nature.classe_pour(s.debut, s.fin, sortie)
    if classe is Classe.NON:
        voulue, mois = ajouter_mois(s.debut, nature.minimum_mois), nature.minimum_mois
        effet = "n'est pas recevable"
    elif nature.seuil is not None and classe is not nature.seuil.atteinte:
        voulue, mois = nature.fin_durable(s.debut, sortie), nature.seuil.mois
        effet = "n'est que provisoire"
    else:
        return
    yield Motif(
        "trop_courte",
        f"{nature.court} {effet} : il faut au moins {mois} mois, soit une fin le "
        f"{date_longue(voulue)} ou plus tard.",
        s.id,
        s.fin,
        voulue,
    )


def _maintien(e: Evaluation) -> Iterator[Motif]:
    for plage in e.plages:
        solution = next((s for s in e.faits.solutions if s.id == plage.solution), None)
        if solution is not None and e.reperes.natures[solution.code].maintien_ase:
            yield Motif(
                "ase_maintenue",
                "Une APJM repousse la date de sortie : enregistrez-la.",
                solution.id,
                plage.debut,
                plage.derniere,
            )
            return


# --- Pistes qui aideraient ----------------------------------------------------------------------


def si_admise(solution: Solution, e: Evaluation) -> Couvre | None:
    """Couverture qu'aurait la piste, confirmée et prouvée, autres faits inchangés."""
    if e.sortie.le is None:
        return None
    return _si_admise(solution, e.reperes, e.aujourd_hui, e.sortie.le)


def _si_admise(s: Solution, reperes: Reperes, aujourd_hui: date, sortie: date) -> Couvre | None:
    # Confirmée dans toutes ses variantes : on demande « et si c'était acquis ? ».
    pas = (PasEtat(Etat.CONFIRMEE, aujourd_hui),)
    acquise = replace(
        s,
        etats=pas,
        preuve=s.preuve or "preuve",
        versee=True,
        variantes=tuple(
            replace(v, etats=pas, preuve=v.preuve or "preuve", versee=True) for v in s.variantes
        ),
    )
    return couverture(acquise, reperes.natures, aujourd_hui, sortie)


def _comblerait(couvre: Couvre | None, plages: tuple[Plage, ...]) -> bool:
    return couvre is not None and any(
        p.couverture is Couverture.DECOUVERTE and couvre.debut < p.fin and couvre.fin > p.debut
        for p in plages
    )


def pistes_qui_aident(e: Evaluation) -> tuple[Solution, ...]:
    """Les pistes qui, admises, couvriraient au moins une nuit découverte."""
    return tuple(s for s in e.pistes if _comblerait(si_admise(s, e), e.plages))

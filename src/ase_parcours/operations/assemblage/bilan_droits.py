"""Le bilan des droits d'un dossier, tel qu'il s'imprime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.continuite import bilan_du_dossier
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.continuite import Bilan, Continuite, Etat, mot, phrase
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.rapports.contenus.bilan_droits import BilanDroits, LigneDroit, Trait

_EN_COURS = (Etat.OUVERT, Etat.DEMANDE, Etat.A_OUVRIR)


def bilan_des_droits(d: Demande) -> BilanDroits:
    """Chaque droit une fois, dans le groupe qui dit quoi en faire."""
    b = bilan_du_dossier(d.vue)
    personne = commun.personne_du_dossier(d.vue)
    presses, oublies, suivis, flous = _ranger(b)
    return BilanDroits(
        en_tete=replace(
            d.en_tete,
            pour=commun.lui_et_son_referent(personne),
            but="ne perdre aucun droit dans les douze mois",
        ),
        personne=personne,
        du=b.aujourd_hui,
        au=b.horizon,
        dernier=b.dernier,
        a_faire=tuple(_ligne(b, c) for c in presses),
        jamais_demandes=tuple(_ligne(b, c) for c in oublies),
        en_cours=tuple(_ligne(b, c) for c in suivis),
        inconnus=tuple(_ligne(b, c) for c in flous),
        sans_objet=tuple(c.regle.nom for c in b.sans_objet),
        signatures=commun.signatures(personne),
    )


Groupes = tuple[list[Continuite], list[Continuite], list[Continuite], list[Continuite]]


def _ranger(b: Bilan) -> Groupes:
    presses: list[Continuite] = []
    suivis: list[Continuite] = []
    for c in b.droits:
        if c in b.non_recours or c in b.a_verifier:
            continue
        calme = c.etat in _EN_COURS and not c.rouge
        (suivis if calme else presses).append(c)
    return presses, list(b.non_recours), suivis, list(b.a_verifier)


def _ligne(b: Bilan, c: Continuite) -> LigneDroit:
    lu = c.regle.lu_le
    return LigneDroit(
        nom=c.nom or c.regle.nom,
        etat=mot(c),
        quoi=phrase(c),
        fenetre=_fenetre(c),
        # Un texte que personne n'a lu ne se cite pas sur un papier remis.
        texte=f"{c.regle.base}, lu le {fr.date_courte(lu)}" if lu is not None else "",
        urgent=c.rouge,
        traits=tuple(_traits(b, c)),
    )


def _fenetre(c: Continuite) -> str:
    """Quand la fenêtre n'est pas encore ouverte : la phrase ne dit que son dernier jour."""
    if c.du is None or c.avant is None or c.du <= c.aujourd_hui:
        return ""
    return f"du {fr.date_courte(c.du)} au {fr.date_courte(c.avant)}"


def _traits(b: Bilan, c: Continuite) -> Iterator[Trait]:
    """Ce que l'on sait de ses douze mois, [aujourd'hui, horizon)."""
    debut, fin = b.aujourd_hui, b.horizon
    if c.etat is Etat.INCONNU:
        yield Trait(debut, fin, "inconnu")
        return
    if c.en_cours:
        au = fin if c.dernier is None else min(fin, ajouter_jours(c.dernier, 1))
        if au > debut:
            yield Trait(debut, au, "ouvert")
    elif c.etat is Etat.DEMANDE:
        yield Trait(debut, fin, "demande")
    if c.trou is not None:
        du, au = max(debut, c.trou.debut), min(fin, c.trou.fin or date.max)
        if au > du:
            yield Trait(du, au, "trou")

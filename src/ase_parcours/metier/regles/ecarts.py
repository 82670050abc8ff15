"""Ce qui change d'une version d'un jeu de règles à l'autre, en phrases."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ase_parcours.francais import date_longue, enumeration, montant
from ase_parcours.metier.regles.dire import nom_du_fait
from ase_parcours.metier.regles.faits import FAITS, Genre
from ase_parcours.metier.regles.modele import (
    Condition,
    Duree,
    GenreMontant,
    Grandeur,
    JeuDeRegles,
    Operateur,
    RegleArrondi,
    RegleMontant,
    Tranche,
)

Mots = Callable[[str, str], str]
"""Le mot d'un code : (clé du fait, code)."""


def mot_du_fait(cle: str, code: str) -> str:
    """Celui que le fait connaît ; le code lui-même s'il est d'une liste, que l'appelant a."""
    fait = FAITS.get(cle)
    return fait.codes.get(code, code) if fait is not None else code


def ecarts(avant: JeuDeRegles, apres: JeuDeRegles, mots: Mots = mot_du_fait) -> tuple[str, ...]:
    """Les différences de règle, une phrase chacune ; rien si seules la version ou l'auteur
    changent."""
    return tuple(_ecarts(avant, apres, mots))


def _ecarts(avant: JeuDeRegles, apres: JeuDeRegles, mots: Mots) -> Iterator[str]:
    a, b = ({c.id: c for c in j.conditions} for j in (avant, apres))
    yield from (f"Condition ôtée : {c.libelle}." for i, c in a.items() if i not in b)
    yield from (f"Condition ajoutée : {c.libelle}." for i, c in b.items() if i not in a)
    for i in (i for i in a if i in b):
        dites = dire_regle(a[i], mots), dire_regle(b[i], mots)
        if dites[0] != dites[1]:
            yield f"{b[i].libelle} : {dites[0]} devient {dites[1]}."
        elif a[i].libelle != b[i].libelle:
            yield f"« {a[i].libelle} » se dit « {b[i].libelle} »."
    yield from _grandeurs(avant, apres)
    if avant.montant != apres.montant:
        dits = _montant(avant.montant, mots), _montant(apres.montant, mots)
        yield f"Montant : {dits[0]} devient {dits[1]}."
    if avant.duree != apres.duree:
        yield f"Durée : {_duree(avant.duree)} devient {_duree(apres.duree)}."
    yield from _reste(avant, apres)


def _grandeurs(avant: JeuDeRegles, apres: JeuDeRegles) -> Iterator[str]:
    for nom in sorted({*avant.grandeurs, *apres.grandeurs}):
        a, b = avant.grandeurs.get(nom), apres.grandeurs.get(nom)
        if a is None and b is not None:
            yield f"Revenu ajouté : {b.libelle}."
        elif b is None and a is not None:
            yield f"Revenu ôté : {a.libelle}."
        elif a is not None and b is not None and _grandeur(a) != _grandeur(b):
            yield f"{b.libelle} : {_grandeur(a)} devient {_grandeur(b)}."


def _reste(avant: JeuDeRegles, apres: JeuDeRegles) -> Iterator[str]:
    if avant.pieces != apres.pieces:
        a, b = ({p.libelle for p in j.pieces} for j in (avant, apres))
        yield from (f"Pièce ôtée : {p}." for p in sorted(a - b))
        yield from (f"Pièce ajoutée : {p}." for p in sorted(b - a))
    if avant.contrepartie != apres.contrepartie:
        yield f"Contrepartie : « {avant.contrepartie} » devient « {apres.contrepartie} »."
    if avant.quota != apres.quota:
        a_, b_ = (str(j.quota.places) if j.quota else "sans limite" for j in (avant, apres))
        yield f"Places : {a_} devient {b_}."
    if (avant.du, avant.au) != (apres.du, apres.au):
        yield f"Validité : {_validite(avant)} devient {_validite(apres)}."
    if avant.territoire != apres.territoire:
        yield f"Territoire : {avant.territoire} devient {apres.territoire}."
    if avant.incalculable != apres.incalculable:
        yield "Ce qui ne se calcule pas ici a changé."


def _validite(j: JeuDeRegles) -> str:
    fin = f" au {date_longue(j.au)}" if j.au else ""
    return f"du {date_longue(j.du)}{fin}"


def dire_regle(c: Condition, mots: Mots = mot_du_fait) -> str:
    """« âge, de 18 à 24 ans », « sans RSA ni AAH », « à vérifier par une personne »."""
    op, nom = c.operateur, nom_du_fait(c.fait)
    codes = sorted(mots(c.fait, code) for code in c.codes)
    match op:
        case Operateur.ENTRE | Operateur.AU_MOINS | Operateur.AU_PLUS:
            return f"{nom}, {_bornes(c)}"
        case Operateur.PARMI | Operateur.AVEC_UN_DE:
            return f"{nom} : {enumeration(codes, 'ou')}"
        case Operateur.HORS | Operateur.SANS:
            return f"{nom} : ni {' ni '.join(codes)}"
        case Operateur.EST:
            return f"{nom} : {'oui' if c.voulu else 'non'}"
        case Operateur.TOUS | Operateur.UN_DE:
            lien = " et " if op is Operateur.TOUS else " ou "
            return "(" + lien.join(dire_regle(s, mots) for s in c.sous) + ")"
        case Operateur.NON:
            return f"le contraire de {dire_regle(c.sous[0], mots)}"
        case Operateur.VERIFIER:
            return "à vérifier par une personne"


def _bornes(c: Condition) -> str:
    fait = FAITS.get(c.fait)
    genre = fait.genre if fait else Genre.MONTANT

    def dire(n: int) -> str:
        if genre is Genre.MONTANT:
            return montant(n)
        return f"{n} {genre}" if genre in (Genre.ANS, Genre.MOIS) else str(n)

    bas, haut = c.bornes
    if bas is not None and haut is not None:
        return f"de {bas if genre is not Genre.MONTANT else dire(bas)} à {dire(haut)}"
    if bas is not None:
        return f"{dire(bas)} au moins"
    return f"{dire(haut or 0)} au plus"


def _grandeur(g: Grandeur) -> str:
    dit = enumeration(sorted(g.natures)) if g.natures else f"« {g.selon} »"
    suites = [f"moyenne de {g.mois} mois" if g.mois else "du jour"]
    suites += [f"abattement de {montant(g.abattement)}"] if g.abattement else []
    suites += [f"à {g.taux} %"] if g.taux != 100 else []
    suites += [_arrondi(g.arrondi)] if g.arrondi else []
    return f"{dit}, {', '.join(suites)}"


_SENS = {"bas": "inférieur", "haut": "supérieur", "proche": "le plus proche"}


def _arrondi(a: RegleArrondi) -> str:
    return f"arrondi au pas de {montant(a.pas, toujours_centimes=True)} {_SENS[a.sens]}"


def _montant(r: RegleMontant | None, mots: Mots) -> str:
    if r is None:
        return "aucun"
    match r.genre:
        case GenreMontant.FIXE:
            dit = montant(r.base)
        case GenreMontant.TRANCHES:
            dit = " ; ".join(_tranche(t) for t in r.tranches)
        case GenreMontant.DIFFERENTIEL:
            dit = f"{montant(r.base)} moins le revenu retenu"
        case GenreMontant.DEGRESSIF:
            dit = f"{montant(r.base)}, moins {r.taux} % au-delà de {montant(r.seuil)}"
    if r.plafond is not None:
        dit += f", {montant(r.plafond)} au plus"
    if r.plancher is not None:
        dit += f", {montant(r.plancher)} au moins"
    if r.minimum_verse:
        dit += f", rien sous {montant(r.minimum_verse)}"
    for s in r.supplements:
        dit += f", plus {montant(s.montant)} si {dire_regle(s.condition, mots)}"
    return dit


def _tranche(t: Tranche) -> str:
    if t.a is None:
        return f"{montant(t.montant)} au-delà"
    if t.de == t.a:
        return f"{montant(t.montant)} pour {montant(t.de)}"
    return f"{montant(t.montant)} jusqu'à {montant(t.a)}"


def _duree(d: Duree | None) -> str:
    if d is None:
        return "non dite"
    dit = f"{d.premiere} mois"
    if d.renouvellements:
        dit += f", {d.renouvellements} fois {d.renouvellement} mois de plus"
    return dit + (f", {d.total} mois en tout" if d.total else "")

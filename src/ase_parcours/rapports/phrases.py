"""Les phrases communes aux documents : niveau, nuits en mots, accords, dates de pistes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ase_parcours import francais
from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    Destinataire,
    EnTete,
    Genre,
    GroupePiste,
    Personne,
    Piste,
)
from ase_parcours.rapports.contenus.natures import NON_COMMUNIQUE
from ase_parcours.rapports.texte import Riche, gras, riche

DESTINATAIRES = {
    Destinataire.COMPLET: "le service",
    Destinataire.JEUNE: "le jeune",
    Destinataire.PARTENAIRE: "un partenaire",
    Destinataire.JUGE: "le juge",
    Destinataire.COMMISSION: "la commission",
}
"""À qui une version réduite est destinée."""

_MOTS = {
    Couverture.DECOUVERTE: "découverte",
    Couverture.PROVISOIRE: "provisoire",
    Couverture.DURABLE: "durable",
}
_SUITES_DITES = 3
"""Au-delà, les suites de nuits sont comptées, plus énumérées."""


def accord(genre: Genre, feminin: str, masculin: str, inconnu: str) -> str:
    """Le mot accordé au genre connu, sinon la tournure neutre."""
    return {Genre.FEMININ: feminin, Genre.MASCULIN: masculin}.get(genre, inconnu)


def naissance(personne: Personne) -> str:
    """« née le 14 juillet 2007 », « naissance en mai 2009 », « date de naissance inconnue »."""
    if personne.naissance is None:
        return "date de naissance inconnue"
    if personne.naissance == NON_COMMUNIQUE:
        return "date de naissance non communiquée"
    mot = accord(personne.genre, "née", "né", "naissance")
    return f"{mot} {'le' if personne.naissance_precise else 'en'} {personne.naissance}"


def edition(en_tete: EnTete) -> str:
    """« édition 3 », ou « aperçu »."""
    return "aperçu" if en_tete.edition is None else f"édition {en_tete.edition}"


def remplace(en_tete: EnTete) -> str:
    """Ce que l'édition remplace."""
    if en_tete.edition is None:
        return "ne vaut pas édition"
    if en_tete.remplace is None:
        return "première édition"
    precedente = en_tete.remplace
    le = francais.date_longue(precedente.date_edition)
    return f"remplace l’édition {precedente.numero} du {le}"


def niveau(bilan: Bilan) -> tuple[str, str]:
    """(titre, phrase) du cadre de niveau."""
    n = bilan.nuits(Couverture.DECOUVERTE)
    comptees = francais.pluriel(n, "nuit découverte")
    match bilan.niveau:
        case Niveau.GARANTIE:
            return (
                "Garantie",
                "aucune nuit découverte, et la dernière nuit des six mois est durable.",
            )
        case Niveau.FRAGILE if n:
            suites = _suites(_decouvertes(bilan))
            return (
                f"Fragile : {comptees}",
                f"{suites}, après les {bilan.nuits_decisives} premières.",
            )
        case Niveau.FRAGILE:
            phrase = "Chaque nuit est couverte, mais la dernière des six mois est provisoire."
            return "Fragile : aucune nuit découverte", phrase
        case Niveau.SANS_SOLUTION:
            return f"Sans solution : {comptees}", _sans_solution(bilan)
        case Niveau.INDETERMINEE:
            phrase = "On ne sait pas la date de sortie : les nuits ne peuvent pas être comptées."
            return "Indéterminée", phrase


def _sans_solution(bilan: Bilan) -> str:
    plages = _decouvertes(bilan)
    une = bilan.nuits(Couverture.DECOUVERTE) == 1
    premiere = ""
    if plages and plages[0].debut == bilan.sortie:
        premiere = ", la première" if une else ", dont la première"
    pour = "cette nuit" if une else "ces nuits"
    return f"{_suites(plages)}{premiere}. Il faut un toit pour {pour} avant toute sortie."


def nuits_en_mots(bilan: Bilan) -> str:
    """Le ruban dit : « 181 nuits : 15 découvertes, du … au … ; 166 durables, logement social. »"""
    noms = dict(bilan.libelles)
    parts = []
    for couverture, mot in _MOTS.items():
        plages = [p for p in bilan.plages if p.couverture is couverture]
        if not plages:
            continue
        n = sum(p.nuits for p in plages)
        solutions = dict.fromkeys(noms[p.solution] for p in plages if p.solution in noms)
        qui = f" ({francais.enumeration(list(solutions))})" if solutions else ""
        parts.append(f"{n} {francais.au_nombre(n, mot)}, {_suites(plages)}{qui}")
    if len(parts) == 1:
        return f"{parts[0].replace(' ', ' nuit ' if bilan.total == 1 else ' nuits ', 1)}."
    return f"{francais.pluriel(bilan.total, 'nuit')} : {' ; '.join(parts)}."


def sortie(bilan: Bilan, au: date) -> str:
    """« Sortie le 21 janvier 2027 (date prévue), dans 60 jours. » ; passée, sans le décompte."""
    if bilan.sortie is None:
        return "Date de sortie : on ne sait pas."
    base = f" ({bilan.base})" if bilan.base else ""
    reste = f", {francais.depuis(bilan.sortie, au)}" if bilan.sortie > au else ""
    return f"Sortie le {francais.date_longue(bilan.sortie)}{base}{reste}."


def nuits_de(piste: Piste) -> str:
    """Les nuits d'une piste : « 5 févr. au 4 mai 2027 », « 20 févr. 2027, sans fin »."""
    if piste.groupe is GroupePiste.ECARTEE:
        return "—"
    return nuits_entre(piste.debut, piste.fin, piste.fin_inconnue)


def nuits_entre(debut: date | None, fin: date | None, fin_inconnue: bool = False) -> str:
    """Dates d'occupation ; ``fin`` est le jour du départ, la dernière nuit est la veille."""
    if debut is None:
        return francais.ON_NE_SAIT_PAS
    if fin_inconnue:
        return f"{francais.date_courte(debut)}, fin : {francais.ON_NE_SAIT_PAS}"
    if fin is None:
        return f"{francais.date_courte(debut)}, sans fin"
    derniere = date.fromordinal(fin.toordinal() - 1)
    if derniere < debut:
        return f"{francais.date_courte(debut)}, aucune nuit"
    depart = francais.date_courte(debut, avec_annee=debut.year != derniere.year)
    return f"{depart} au {francais.date_courte(derniere)}"


def couvre(piste: Piste) -> str:
    """« durable », « durable si admise », « aucune nuit »."""
    if piste.couvre in (None, Couverture.DECOUVERTE) or piste.groupe is GroupePiste.ECARTEE:
        return "aucune nuit"
    mot = _MOTS[piste.couvre]
    return f"{mot} si admise" if piste.groupe is GroupePiste.VIVANTE else mot


def compte_des_pistes(pistes: Sequence[Piste]) -> str:
    """« 2 confirmées, 1 vivante, 1 écartée » ; vide sans piste."""
    mots = (
        (GroupePiste.CONFIRMEE, "confirmée"),
        (GroupePiste.VIVANTE, "vivante"),
        (GroupePiste.ECARTEE, "écartée"),
    )
    comptes = ((sum(p.groupe is g for p in pistes), mot) for g, mot in mots)
    return ", ".join(francais.pluriel(n, mot) for n, mot in comptes if n)


def empreinte_courte(empreinte: str, groupes: int = 3) -> str:
    """Début d'une empreinte en groupes de quatre : « 7f3a 91c2 0b6e »."""
    return " ".join(empreinte[4 * i : 4 * i + 4] for i in range(groupes))


def empreinte_en_lignes(empreinte: str) -> list[str]:
    """Une empreinte entière, quatre groupes de quatre par ligne."""
    return [empreinte_courte(empreinte[i : i + 16], 4) for i in range(0, len(empreinte), 16)]


def mot(couverture: Couverture) -> str:
    """« durable », « provisoire », « découverte »."""
    return _MOTS[couverture]


def _decouvertes(bilan: Bilan) -> list[Plage]:
    return [p for p in bilan.plages if p.couverture is Couverture.DECOUVERTE]


def _suites(plages: Sequence[Plage]) -> str:
    dites = [francais.plage_de_nuits(p.debut, p.derniere) for p in plages[:_SUITES_DITES]]
    reste = len(plages) - _SUITES_DITES
    if reste > 0:
        dites.append(f"{reste} {francais.au_nombre(reste, 'autre suite')}")
    return francais.enumeration(dites)


def identite(personne: Personne) -> Riche:
    """« Inès Khelifi, 19 ans, née le… »."""
    age = f", {francais.pluriel(personne.age, 'an')}" if personne.age is not None else ""
    return gras(personne.nom_complet) + f"{age}, {naissance(personne)}"


def entourage(personne: Personne) -> Riche:
    """Dossier, référent, éducateur."""
    referent = accord(personne.referent_genre, "Référente", "Référent", "Référent ou référente")
    educateur = accord(personne.educateur_genre, "Éducatrice", "Éducateur", "Équipe éducative")
    morceaux = [f"Dossier {personne.dossier}."]
    morceaux.append(f"{referent} : {personne.referent or A_DESIGNER}.")
    if personne.educateur:
        morceaux.append(f"{educateur} : {personne.educateur}.")
    return riche(" ".join(morceaux))

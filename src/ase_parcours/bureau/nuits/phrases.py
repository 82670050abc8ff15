"""Ce que le ruban dit : pour l'œil (étiquettes) et pour l'oreille (lecteur d'écran). Pur."""

from __future__ import annotations

from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.nuits.donnees import DonneesRuban, LigneSortie
from ase_parcours.metier.nuits import Couverture, Niveau, Plage

ADJECTIFS = {
    Couverture.DURABLE: "durable",
    Couverture.PROVISOIRE: "provisoire",
    Couverture.DECOUVERTE: "découverte",
}

NIVEAUX = {
    Niveau.GARANTIE: "Garantie",
    Niveau.FRAGILE: "Fragile",
    Niveau.SANS_SOLUTION: "Sans solution",
    Niveau.INDETERMINEE: "Indéterminée",
}

DATE_INCONNUE = "date de sortie inconnue"


def compte(plage: Plage, avec_nom: bool = False) -> str:
    """« 15 découvertes » ou, avec le nom, « 15 nuits découvertes »."""
    adjectif = ADJECTIFS[plage.couverture]
    return fr.pluriel(plage.nuits, f"nuit {adjectif}" if avec_nom else adjectif)


def nom_du_ruban(donnees: DonneesRuban) -> str:
    """« Ruban des nuits d’Inès Khelifi, du 21 janvier au 20 juillet 2027 »."""
    debut = f"Ruban des nuits {fr.elision(donnees.nom_usuel)}"
    if donnees.sortie is None:
        return f"{debut}, {DATE_INCONNUE}"
    return f"{debut}, {fr.intervalle(donnees.sortie, donnees.plages[-1].derniere)}"


def phrase_de_nuit(donnees: DonneesRuban, nuit: date) -> str:
    """« Nuit du 21 au 22 janvier 2027, découverte, 1re de 15. »

    Une nuit couverte dit aussi par quoi. Lève ``LookupError`` hors du ruban.
    """
    plage = donnees.plage_du(nuit)
    rang = fr.ordinal((nuit - plage.debut).days + 1, feminin=True)
    solution = donnees.solution_de(plage)
    morceaux = [
        fr.initiale_majuscule(fr.nuit(nuit)),
        ADJECTIFS[plage.couverture],
        *([solution.libelle] if solution is not None else []),
        f"{rang} de {plage.nuits}",
    ]
    return ", ".join(morceaux) + "."


def phrase_de_plage(donnees: DonneesRuban, plage: Plage) -> str:
    """« 15 découvertes, du 21 janvier au 4 février » ; « 15 provisoires, chez un tiers »."""
    solution = donnees.solution_de(plage)
    if plage.couverture is not Couverture.DECOUVERTE and solution is not None:
        return f"{compte(plage)}, {solution.libelle}"
    return f"{compte(plage)}, {fr.plage_de_nuits(plage.debut, plage.derniere, avec_annee=False)}"


def resume(donnees: DonneesRuban) -> str:
    """« 181 nuits : 15 découvertes, du 21 janvier au 4 février ; … »."""
    if not donnees.plages:
        return fr.initiale_majuscule(DATE_INCONNUE) + "."
    total = fr.pluriel(sum(p.nuits for p in donnees.plages), "nuit")
    detail = f"{fr.INSECABLE}; ".join(phrase_de_plage(donnees, p) for p in donnees.plages)
    return f"{total}{fr.INSECABLE}: {detail}."


def infobulle(donnees: DonneesRuban, nuit: date) -> str:
    """La nuit, puis sa plage entière et la solution en toutes lettres."""
    plage = donnees.plage_du(nuit)
    solution = donnees.solution_de(plage)
    lignes = [
        phrase_de_nuit(donnees, nuit),
        f"{compte(plage, avec_nom=True)}, {fr.plage_de_nuits(plage.debut, plage.derniere)}",
    ]
    if solution is not None:
        details = [x for x in (solution.libelle, solution.detail, solution.preuve) if x]
        lignes.append(", ".join(details))
    return "\n".join(lignes)


def phrase_de_sortie(ligne: LigneSortie, au: date) -> str:
    """« Inès Khelifi, sans solution, sortie le 21 janvier 2027, J−60, 15 découvertes… »."""
    nuits = ", ".join(compte(p) for p in ligne.plages)
    return (
        f"{ligne.nom_usuel}, {NIVEAUX[ligne.niveau].lower()}, "
        f"sortie le {fr.date_longue(ligne.sortie)}, {fr.jours_avant(ligne.sortie, au)}"
        f"{', ' + nuits if nuits else ''}"
    )

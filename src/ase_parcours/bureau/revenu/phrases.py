"""Les mots de la carte des droits. Sans Qt."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.metier.regles import FAITS, Etape, Etat, Examen, JeuDeRegles, Resultat, Statut
from ase_parcours.metier.regles.pieces import PieceExaminee

DECISION = (
    f"Aide au calcul{fr.INSECABLE}: la décision reste celle d’une personne. Une réponse se "
    "conteste d’abord auprès du service qui l’a donnée, puis devant le tribunal administratif. Une "
    "permanence juridique peut aider."
)
ETATS = {
    Etat.OUI: ("remplie", "circle-check", "garantie_texte"),
    Etat.NON: ("non remplie", "circle-x", "sans_texte"),
    Etat.INCONNU: (fr.ON_NE_SAIT_PAS, "help-circle", "inconnu_texte"),
    Etat.NON_CALCULABLE: ("à vérifier", "user-check", "accent"),
}
RESULTATS = {
    Resultat.ELIGIBLE: ("éligible", "circle-check", "garantie"),
    Resultat.NON_ELIGIBLE: ("non éligible", "circle-x", "sans"),
    Resultat.INDETERMINE: ("indéterminé", "help-circle", "inconnu"),
    Resultat.SOUS_RESERVE: ("éligible sous réserve", "user-check", "accent"),
    Resultat.NON_CALCULABLE: ("ne se calcule pas ici", "help-circle", "accent"),
}
"""Mot, icône, famille de couleurs."""
STATUTS = {Statut.BROUILLON: "brouillon", Statut.TEST: "à l’essai", Statut.PUBLIE: "publié"}
COLONNES = ("Réponse", "Condition", "Ce que dit le dossier", "D’où on le sait, pièce")
COLONNES_TOUS = ("Droit", "Réponse", "Par mois", "Prochain changement")


def titre_du_jeu(jeu: JeuDeRegles) -> str:
    """« RSJ, Métropole de Lyon — version 2021.1, publié »."""
    return f"{jeu.nom} — version {jeu.version}, {STATUTS[jeu.statut]}"


def reponse(e: Examen) -> str:
    """« Éligible aujourd'hui, 420 € par mois »."""
    mot = fr.initiale_majuscule(RESULTATS[e.resultat][0])
    if e.resultat is Resultat.NON_CALCULABLE:
        return f"{mot}{fr.INSECABLE}: à demander ({e.jeu.simulateur})"
    combien = f", {fr.montant(e.montant)} par mois" if e.montant else ""
    return f"{mot} le {fr.date_longue(e.jour)}{combien}"


def compte(e: Examen) -> str:
    """« 2 conditions non remplies, 2 inconnues, 1 à vérifier »."""
    par_etat = [c.etat for c in e.conditions]
    non, inconnus = par_etat.count(Etat.NON), par_etat.count(Etat.INCONNU)
    verifier = par_etat.count(Etat.NON_CALCULABLE)
    dits = []
    if non:
        dits.append(fr.pluriel(non, "condition non remplie", "conditions non remplies"))
    if inconnus:
        dits.append(fr.pluriel(inconnus, "inconnue"))
    if verifier:
        dits.append(f"{verifier} à vérifier")
    return ", ".join(dits) or "toutes les conditions sont remplies"


def changement(suite: Sequence[Etape]) -> str:
    """« Prochain changement : 22 janvier 2027, indéterminé. »"""
    if not suite:
        return "Aucun changement en vue, si rien ne change au dossier."
    jour, verdict = suite[0]
    combien = f", {fr.montant(verdict.montant)} par mois" if verdict.montant else ""
    mot = RESULTATS[verdict.resultat][0]
    return (
        f"Prochain changement{fr.INSECABLE}: {fr.date_longue(jour)}, {mot}{combien}, si rien "
        "d’autre ne change au dossier."
    )


def manque(e: Examen) -> str:
    """Ce qu'il faut demander, et jusqu'où irait le montant."""
    if not e.manque:
        return ""
    questions = " ".join(FAITS[f].question for f in e.manque)
    plus = ""
    if e.si_complet:
        plus = f" Au plus {fr.montant(e.si_complet)} par mois si tout est favorable."
    return f"À demander{fr.INSECABLE}: {questions}{plus}"


def source(jeu: JeuDeRegles) -> str:
    """D'où vient le jeu, lu quand, et son empreinte."""
    lu = (
        f", lu le {fr.date_longue(jeu.lu_le)}"
        if jeu.lu_le
        else f", à vérifier{fr.INSECABLE}: texte non relu"
    )
    return (
        f"Source{fr.INSECABLE}: {jeu.source}{lu}. Valable depuis le {fr.date_longue(jeu.du)}. "
        f"Jeu {jeu.reference}, empreinte {jeu.empreinte}."
    )


def notes(e: Examen) -> str:
    """Ce qui reste à vérifier dans les textes."""
    dites = [
        f"{c.condition.libelle}{fr.INSECABLE}: {c.condition.note}"
        for c in e.conditions
        if c.condition.note
    ]
    if e.jeu.duree is not None:
        d = e.jeu.duree
        suite = (
            f", puis {d.renouvellements} fois {d.renouvellement} mois" if d.renouvellements else ""
        )
        total = f", {d.total} mois en tout" if d.total else ""
        dites.append(f"Durée{fr.INSECABLE}: {d.premiere} mois{suite}{total}.")
    if e.jeu.contrepartie:
        dites.append(f"Contrepartie{fr.INSECABLE}: {e.jeu.contrepartie}")
    return "\n".join(dites)


def rangee_de_tous(e: Examen) -> tuple[str, str, str, str]:
    """Un jeu dans la liste de tous."""
    par_mois = fr.montant(e.montant) if e.montant else "—"
    if e.resultat is Resultat.NON_CALCULABLE:
        par_mois = "à demander"
    quand = fr.date_courte(e.prochain_changement) if e.prochain_changement else "—"
    ensuite = f", {RESULTATS[e.ensuite][0]}" if e.ensuite else ""
    return e.jeu.nom, RESULTATS[e.resultat][0], par_mois, f"{quand}{ensuite}"


def pieces(examinees: Sequence[PieceExaminee]) -> str:
    """« Pièces : RIB à son nom (reçu), pièce d'identité (manquant, contrôlée par le référent). »"""
    dites = []
    for x in examinees:
        par = f", contrôle : {x.piece.valide_par}" if x.piece.valide_par else ""
        dites.append(f"{fr.initiale_minuscule(x.piece.libelle)} ({x.etat}{par})")
    return f"Pièces{fr.INSECABLE}: {fr.enumeration(dites)}." if dites else ""

"""Le calcul d'un droit, imprimé : jeu de règles et version, faits lus, conditions, réponse."""

from __future__ import annotations

from dataclasses import dataclass

from ase_parcours import francais
from ase_parcours.metier.regles import FAITS, Etat, Examen, Resultat
from ase_parcours.metier.regles.dire import nom_du_fait
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.documents import travail
from ase_parcours.rapports.kit import blocs, polices, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import court, gras

TITRE = "Calcul d’un droit"
DECISION = (
    "Ce calcul aide à instruire une demande. Il ne décide rien : la décision est prise par une "
    "personne du service compétent, qui la motive. Elle se conteste auprès de ce service, puis "
    "devant le tribunal administratif ; une permanence juridique peut aider."
)
_ETATS = {
    Etat.OUI: "remplie",
    Etat.NON: "non remplie",
    Etat.INCONNU: "on ne sait pas",
    Etat.NON_CALCULABLE: "à vérifier",
}
_RESULTATS = {
    Resultat.ELIGIBLE: "Éligible",
    Resultat.NON_ELIGIBLE: "Non éligible",
    Resultat.INDETERMINE: "Indéterminé : il manque des faits",
    Resultat.SOUS_RESERVE: "Éligible sous réserve de vérifications",
    Resultat.NON_CALCULABLE: "Ne se calcule pas ici",
}
_COLONNES = (
    Colonne("Réponse", 0),
    Colonne("Condition", 80),
    Colonne("Ce que dit le dossier", 230),
    Colonne("Texte, pièce", 370),
)
_FAITS = (Colonne("Fait lu au dossier", 0), Colonne("Valeur", 260))


@dataclass(frozen=True, slots=True)
class ContenuCalcul:
    """Ce que le calcul imprime."""

    en_tete: EnTete
    personne: Personne
    examen: Examen


def rendre(contenu: ContenuCalcul) -> tuple[bytes, int]:
    """Les octets du PDF et son nombre de pages, les mêmes pour les mêmes faits."""
    polices.enregistrer()
    return travail.rendre(TITRE, contenu.en_tete, contenu.personne, _blocs(contenu), style.PORTRAIT)


def _blocs(contenu: ContenuCalcul) -> list[Bloc]:
    e, personne = contenu.examen, contenu.personne
    qui = (
        gras(personne.nom_complet) + f", {phrases.naissance(personne)}, dossier {personne.dossier}"
    )
    conditions = [
        (
            gras(_ETATS[c.etat]),
            c.condition.libelle,
            court(c.valeur, 200),
            court(". ".join(x for x in (c.condition.source, c.condition.piece) if x), 200),
        )
        for c in e.conditions
    ]
    faits = [
        (francais.initiale_majuscule(nom_du_fait(cle)), court(valeur, 200))
        for cle, valeur in e.faits.items()
    ]
    return [
        Bloc(paragraphe(TITRE, style.TITRE)),
        Bloc(paragraphe(qui, style.PERSONNE), 2),
        Bloc(paragraphe(gras(e.jeu.nom) + f", {_version(e)}", style.TEXTE), 4),
        *([Bloc(paragraphe(gras(e.jeu.mention), style.TEXTE), 2)] if e.jeu.mention else []),
        *blocs.section("Réponse", *(paragraphe(x, style.TEXTE) for x in _reponse(e))),
        *blocs.section("Conditions", Tableau(_COLONNES, conditions)),
        *(blocs.section("Faits lus", Tableau(_FAITS, faits)) if faits else []),
        *blocs.section("Ce n’est pas une décision", paragraphe(DECISION, style.TEXTE)),
    ]


def _version(e: Examen) -> str:
    """Jamais de texte non relu présenté comme une source sûre."""
    source = e.jeu.source if e.jeu.lu_le else "source à vérifier"
    return (
        f"version {e.jeu.version} ({e.jeu.statut.value}), empreinte {e.jeu.empreinte}, en vigueur "
        f"depuis le {francais.date_longue(e.jeu.du)}. {source}."
    )


def _reponse(e: Examen) -> list[str]:
    combien = f", {francais.montant(e.montant)} par mois" if e.montant else ""
    dites = [f"{_RESULTATS[e.resultat]} au {francais.date_longue(e.jour)}{combien}."]
    if e.resultat is Resultat.NON_CALCULABLE:
        dites.append(f"{e.jeu.incalculable} Demander à : {e.jeu.simulateur}.")
    if e.manque:
        dites.append("À demander : " + " ".join(FAITS[f].question for f in e.manque))
    if e.prochain_changement and e.ensuite:
        dites.append(
            f"Si rien d’autre ne change, la réponse change le "
            f"{francais.date_longue(e.prochain_changement)} : {_RESULTATS[e.ensuite].lower()}."
        )
    dites += [
        f"{c.condition.libelle} : {c.condition.note}" for c in e.conditions if c.condition.note
    ]
    return dites

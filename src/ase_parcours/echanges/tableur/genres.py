"""Comment se lit une ligne de chaque genre de feuille, et ce qui la fait refuser.

Chaque fonction remplit ``ligne.champs`` et rend la clé naturelle de la ligne ; elle lève
``LigneRefusee`` (issue 2, §5, tableau des cas).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.dates import DateLue, Lecture
from ase_parcours.echanges.tableur.facettes import Cle, completer, lire_facette
from ase_parcours.echanges.tableur.ligne import LigneEnCours, LigneRefusee, citer
from ase_parcours.echanges.tableur.mots import cle
from ase_parcours.metier.calendrier import anniversaire
from ase_parcours.metier.hebergement import FIN_INCONNUE
from ase_parcours.metier.vocabulaire import TYPES


def lire_jeune(ligne: LigneEnCours) -> Cle:
    """Ligne d'identité. Refusée si la naissance est impossible."""
    ligne.texte("nom", "prenom", "nom_usage", "prenom_usage")
    _naissance(ligne)
    ligne.sexe()
    ligne.texte("nationalite", "unite", "referent")
    ligne.trivalent("mna")
    ligne.trivalent("mdph")
    for champ in ("premier_accueil", "mdph_fin", "sortie_prevue"):
        ligne.date_souple(champ)
    if (
        numero := valeurs.telephone(ligne.cellule("telephone"), ligne.contexte.lexique)
    ) is not None:
        ligne.champs["telephone"] = numero
    ligne.texte("observations")
    return ()


def _naissance(ligne: LigneEnCours) -> None:
    lue = ligne.lire_date("naissance", naissance=True)
    if "naissance" not in ligne.entete.colonnes:
        return
    if lue.iso is None:
        code, texte = _naissance_muette(ligne, lue)
        ligne.alerter(code, f"{texte} La date de naissance reste inconnue.", "naissance")
        return
    _refuser_age(ligne, lue.iso)
    if lue.lecture is not Lecture.JOUR:
        ligne.alerter(
            "naissance_partielle",
            f"La date de naissance n'est connue que comme {lue.iso}.",
            "naissance",
        )
    ligne.champs["naissance"] = lue.iso


def _naissance_muette(ligne: LigneEnCours, lue: DateLue) -> tuple[str, str]:
    if lue.lecture is Lecture.VIDE:
        return "naissance_absente", "Aucune date n'est écrite."
    cite = citer(ligne.cellule("naissance"))
    if lue.lecture is Lecture.INCONNUE:
        return "naissance_inconnue", f"{cite} est écrit à la place d'une date."
    return "naissance_illisible", f"{cite} ne se lit pas comme une date."


def _refuser_age(ligne: LigneEnCours, iso: str) -> None:
    """Refuse une naissance à venir, ou trop ancienne même au plus tard de ce qu'elle dit."""
    aujourd_hui = ligne.contexte.aujourd_hui
    cite = citer(ligne.cellule("naissance"))
    # Une ISO partielle se compare au début de celle d'aujourd'hui.
    if iso > aujourd_hui.isoformat()[: len(iso)]:
        motif = f"La date de naissance {cite} est après aujourd'hui."
        raise LigneRefusee("naissance_future", motif, "naissance")
    limite = ligne.contexte.lexique.age_maximal_ans
    if anniversaire(_au_plus_tard(iso), limite) < aujourd_hui:
        motif = f"La date de naissance {cite} remonte à plus de {limite} ans."
        raise LigneRefusee("naissance_trop_ancienne", motif, "naissance")


def _au_plus_tard(iso: str) -> date:
    if len(iso) == 10:
        return date.fromisoformat(iso)
    annee, mois = int(iso[:4]), int(iso[5:7] or 12)
    suivant = date(annee + mois // 12, mois % 12 + 1, 1)
    return date.fromordinal(suivant.toordinal() - 1)


def lire_mesure(ligne: LigneEnCours) -> Cle:
    """Décision. Refusée si sa nature est inconnue ou si elle finit avant de commencer."""
    brute = _exiger(ligne, "nature", "La nature de la décision")
    code = ligne.contexte.mesures.resoudre(brute)
    if code is None:
        motif = f"{citer(brute)} n'est pas une nature de décision connue."
        raise LigneRefusee("code_inconnu", motif, "nature")
    ligne.champs["nature"] = code
    ligne.champs["nature_brute"] = brute
    debut = _intervalle(ligne)
    decision = ligne.date_souple("date_decision")
    if decision is not None and decision > ligne.contexte.aujourd_hui:
        ligne.alerter(
            "decision_future", "La décision est datée après aujourd'hui.", "date_decision"
        )
    completer(ligne, TYPES["mesure"], "nature", "debut", "fin", "date_decision")
    return (code, debut)


def lire_accueil(ligne: LigneEnCours) -> Cle:
    """Accueil. Refusé sans lieu ni type, ou s'il finit avant de commencer."""
    ligne.texte("nature", "lieu", "motif_fin")
    if not ligne.champs.keys() & {"nature", "lieu"}:
        raise LigneRefusee(
            "valeur_manquante", "Ni le lieu ni le type d'accueil n'est écrit.", "lieu"
        )
    debut = _intervalle(ligne)
    completer(ligne, TYPES["accueil"], "nature", "lieu", "motif_fin", "debut", "fin")
    lieu = ligne.champs.get("lieu") or ligne.champs.get("nature")
    return (cle(str(lieu)), debut)


def _intervalle(ligne: LigneEnCours) -> str | None:
    """Début et fin d'une mesure ou d'un accueil ; rend le début."""
    debut, fin = ligne.date_ferme("debut"), ligne.date_ferme("fin")
    if debut is not None and fin is not None:
        if fin < debut:
            raise LigneRefusee("fin_avant_debut", "La fin est avant le début.", "fin")
        if fin == debut:
            ligne.alerter("fin_egale_debut", "La fin est le jour du début : aucune nuit.", "fin")
    return debut.isoformat() if debut else None


def lire_solution(ligne: LigneEnCours) -> Cle:
    """Solution ou piste. Refusée si code ou état inconnus, ou si fin ≤ début."""
    contexte = ligne.contexte
    cellule = ligne.cellule("code")
    try:
        code = valeurs.code_solution(cellule, contexte.natures, contexte.lexique)
    except valeurs.ValeurIllisible:
        motif = f"{citer(cellule)} n'est pas un code de solution connu."
        raise LigneRefusee("code_inconnu", motif, "code") from None
    if code is None:
        raise LigneRefusee("valeur_manquante", "Le code de la solution manque.", "code")
    ligne.champs["code"] = code
    _etat(ligne)
    debut = ligne.date_ferme("debut")
    _fin_de_solution(ligne, debut)
    ligne.texte_tel_quel("preuve")
    ligne.texte("gestionnaire")
    ligne.montant("loyer")
    completer(ligne, TYPES["solution"], "debut", "preuve", "gestionnaire")
    return (code, debut.isoformat() if debut else None)


def _etat(ligne: LigneEnCours) -> None:
    cellule = ligne.cellule("etat")
    try:
        etat = valeurs.etat(cellule, ligne.contexte.lexique)
    except valeurs.ValeurIllisible:
        motif = f"{citer(cellule)} n'est pas un état de démarche connu."
        raise LigneRefusee("etat_inconnu", motif, "etat") from None
    if etat is not None:
        ligne.champs["etat"] = etat
    elif "etat" in ligne.entete.colonnes:
        ligne.alerter("etat_absent", "L'état de la démarche n'est pas écrit.", "etat")


def _fin_de_solution(ligne: LigneEnCours, debut: date | None) -> None:
    lue = ligne.lire_date("fin")
    ligne.refuser_illisible("fin", lue)
    if lue.lecture is Lecture.INCONNUE:
        ligne.champs["fin"] = FIN_INCONNUE
        ligne.alerter("fin_inconnue", "La fin n'est pas connue : rien n'est couvert.", "fin")
    if (fin := lue.jour) is None:
        return
    if debut is not None and fin <= debut:
        raise LigneRefusee("fin_avant_debut", "La fin n'est pas après le début.", "fin")
    ligne.champs["fin"] = fin.isoformat()


def lire_scolarite(ligne: LigneEnCours) -> Cle:
    """Année scolaire."""
    ligne.texte("niveau", "diplome", "etablissement")
    ligne.trivalent("bourse")
    lue = valeurs.rentree(ligne.lire_date("rentree"), ligne.cellule("rentree"))
    jour = ligne.ranger_souple("rentree", lue)
    completer(ligne, TYPES["scolarite"], "niveau", "diplome", "etablissement", "bourse", "rentree")
    if not ligne.champs:
        raise LigneRefusee("valeur_manquante", "La ligne ne dit rien en dehors du dossier.")
    return (jour.isoformat() if jour else None,)


def lire_sante(ligne: LigneEnCours) -> Cle:
    """Élément de santé : son existence et ses dates, pas son contenu."""
    element = _exiger(ligne, "element", "L'élément de santé")
    ligne.champs["element"] = element
    jour = ligne.date_souple("date")
    ligne.date_souple("echeance")
    ligne.texte("precision")
    completer(ligne, TYPES["sante"], "element", "date", "echeance", "precision")
    return (cle(element), jour.isoformat() if jour else None)


def lire_ressource(ligne: LigneEnCours) -> Cle:
    """Ressource mensuelle, en centimes."""
    return _lire_mensuel(ligne, "La nature de la ressource")


def lire_charge(ligne: LigneEnCours) -> Cle:
    """Charge mensuelle, en centimes."""
    return _lire_mensuel(ligne, "La nature de la charge")


def _lire_mensuel(ligne: LigneEnCours, quoi: str) -> Cle:
    nature = _exiger(ligne, "nature", quoi)
    ligne.champs["nature"] = nature
    ligne.montant("montant")
    debut, fin = ligne.date_ferme("debut"), ligne.date_ferme("fin")
    if debut is not None and fin is not None and fin < debut:
        ligne.alerter("fin_avant_debut", "La fin est avant le début.", "fin")
    return (cle(nature), debut.isoformat() if debut else None)


def lire_entretien(ligne: LigneEnCours) -> Cle:
    """Entretien. À venir, un compte rendu ne peut pas déjà être signé : alerte."""
    nature = _exiger(ligne, "type", "Le type d'entretien")
    ligne.champs["type"] = nature
    jour = ligne.date_souple("date")
    ligne.trivalent("signe")
    signe = ligne.champs.get("signe") == "oui"
    if signe and jour is not None and jour > ligne.contexte.aujourd_hui:
        ligne.alerter("entretien_futur", "L'entretien signé est daté après aujourd'hui.", "date")
    completer(ligne, TYPES["entretien"], "type", "date", "signe")
    return (cle(nature), jour.isoformat() if jour else None)


def _exiger(ligne: LigneEnCours, champ: str, quoi: str) -> str:
    lu = valeurs.texte_ou_rien(ligne.cellule(champ), ligne.contexte.lexique)
    if lu is None:
        raise LigneRefusee("valeur_manquante", f"{quoi} manque.", champ)
    return lu


_PARTICULIERS: dict[str, Callable[[LigneEnCours], Cle]] = {
    "jeune": lire_jeune,
    "mesure": lire_mesure,
    "accueil": lire_accueil,
    "solution": lire_solution,
    "scolarite": lire_scolarite,
    "sante": lire_sante,
    "ressource": lire_ressource,
    "charge": lire_charge,
    "entretien": lire_entretien,
}
"""Les genres dont la lecture dit une règle que leur fiche ne dit pas."""


def lecteur(genre: str) -> Callable[[LigneEnCours], Cle]:
    """Comment se lit une ligne de ce genre."""
    return _PARTICULIERS.get(genre, lire_facette)

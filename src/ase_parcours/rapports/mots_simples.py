"""Le français simple du dossier du jeune : des phrases courtes, au présent, une idée par ligne."""

from __future__ import annotations

import re
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.metier.nuits import Couverture, Niveau
from ase_parcours.rapports.contenus.communs import Bilan
from ase_parcours.rapports.texte import Riche, gras, riche

_A_REMPLIR = "……………………"
Dit = tuple[str, tuple[str, ...]]
"""Un titre et ses lignes."""

LEGENDE = "Plein : je peux rester. Rayé : pour un temps. Points : rien encore."
RIEN_A_FAIRE = ("Rien n’est écrit ici.", "Je demande ce que j’ai à faire.")
RIEN_DE_PROMIS = ("Rien n’est écrit ici.", "Je peux demander qui fait quoi, et quand.")
QUI_INCONNU = "Par qui ? À demander."
SANS_REFERENT = "Personne ne me suit encore. Je demande qui."
MON_LIEU = "Là où je vis"
TELEPHONE = f"Téléphone : {_A_REMPLIR}"
CONFIANCE = "Quelqu’un en qui j’ai confiance"
A_ECRIRE = (f"Son nom : {_A_REMPLIR}", f"Téléphone : {_A_REMPLIR}")
DANGER: Dit = ("Je suis en danger : le 119", ("Gratuit, jour et nuit.",))
SANS_TOIT: Dit = ("Pas de toit ce soir : le 115", ("Gratuit, jour et nuit.",))
LIRE_MON_DOSSIER: Dit = ("Je peux lire mon dossier", ("Je le demande à l’ASE.",))
TEXTES = "C’est écrit dans la loi : CASF L222-5, 5° (revenir) et CASF L222-5-2-1 (se revoir)."
PAPIERS = ("Ces papiers sont à moi.", "À mon départ, je prends les originaux.")
AUCUNE_DATE = "Aucune date n’est écrite. Je demande mes dates."
EXPLIQUES = (
    ("ASE", "l’aide sociale à l’enfance. C’est le service qui m’accueille."),
    ("Accueil jeune majeur", "l’ASE continue de m’aider après mes 18 ans."),
    ("APJM", "l’accueil jeune majeur."),
    ("Visale", "une garantie gratuite pour louer un logement."),
    ("Mission locale", "un lieu qui aide les jeunes à trouver un travail."),
    ("CASF", "le livre de lois qui parle de l’ASE."),
    ("C2S", "une aide pour payer mes soins."),
    ("CEJ", "un contrat avec la mission locale, pour trouver un travail."),
    ("FJT", "un foyer pour jeunes qui travaillent ou étudient."),
    ("CROUS", "le service qui loge des étudiants."),
    ("APL", "une aide pour payer mon loyer."),
    ("MDPH", "la maison qui décide des aides liées au handicap."),
    ("RIB", "le papier qui donne le numéro de mon compte."),
    ("Pécule", "de l’argent gardé pour moi jusqu’à mes 18 ans."),
)
"""Les mots que l'on explique, s'ils sont dits ; ceux de ``TOUJOURS`` le sont à chaque fois."""
TOUJOURS = ("ASE", "CASF")


def est_dit(mot: str, texte: str) -> bool:
    """Vrai d'un mot à expliquer : il est toujours là, ou ce texte le dit."""
    return mot in TOUJOURS or re.search(rf"\b{re.escape(mot)}\b", texte, re.IGNORECASE) is not None


def depart(sortie: date | None, au: date) -> Riche:
    """« Je sors de l'ASE le jeudi 21 janvier 2027. C'est dans 60 jours. »"""
    if sortie is None:
        return riche("On ne sait pas encore quand je sors de l’ASE.")
    jour = gras(fr.date_avec_jour(sortie))
    if sortie < au:
        return riche("Ma sortie de l’ASE : le ") + jour + "."
    if sortie == au:
        return riche("Je sors de l’ASE aujourd’hui, le ") + jour + "."
    return riche("Je sors de l’ASE le ") + jour + ". C’est " + gras(fr.depuis(sortie, au)) + "."


def aujourd_hui(ou_: str, depuis: date | None) -> Riche:
    """Où je dors aujourd'hui, et depuis quand."""
    if not ou_:
        return gras("Aujourd’hui :") + " ce n’est pas écrit dans mon dossier."
    suite = f"\nDepuis le {fr.date_longue(depuis)}." if depuis is not None else ""
    return gras(f"Aujourd’hui : {ou_}.") + suite


def toit(bilan: Bilan) -> Dit:
    """Le cadre des nuits : ce que je sais, ce que je peux demander."""
    n = bilan.nuits(Couverture.DECOUVERTE)
    match bilan.niveau:
        case Niveau.GARANTIE:
            return "J’ai un toit pour chaque nuit.", ("Et je peux y rester.",)
        case Niveau.FRAGILE if not n:
            suite = ("Mais à la fin, c’est pour un temps seulement.", "On cherche la suite.")
            return "J’ai un toit pour chaque nuit.", suite
        case Niveau.INDETERMINEE:
            suite = ("Il faut d’abord la date de ma sortie.", "Je peux la demander.")
            return "On ne sait pas encore où je vais dormir.", suite
    suite = ("L’ASE doit chercher un toit avec moi.", "Je peux demander où ça en est.")
    return f"Pour {fr.pluriel(n, 'nuit')}, je ne sais pas où dormir.", suite


def nuits(du: date, au: date) -> str:
    """« Du 21 janvier au 4 février 2027 (15 nuits) »."""
    n = (au - du).days + 1
    quand = fr.plage_de_nuits(du, au)
    return f"{fr.initiale_majuscule(quand)} ({fr.pluriel(n, 'nuit')})"


def ou(lieu: str, couverture: Couverture) -> str:
    """Où, et si je peux y rester."""
    if couverture is Couverture.DECOUVERTE:
        return "Je ne sais pas encore où."
    duree = "Je peux y rester." if couverture is Couverture.DURABLE else "C’est pour un temps."
    return f"{fr.initiale_majuscule(lieu)}. {duree}" if lieu else f"Un toit est prévu. {duree}"


def pour_quand(pour_le: date | None, au: date, *, faite: bool) -> Riche:
    """La date d'une promesse ; passée sans être faite, cela se dit."""
    if faite:
        return riche("C’est fait.")
    if pour_le is None:
        return riche("Quand ? À demander.")
    jour = gras(fr.date_longue(pour_le))
    return jour + "\nPas encore fait." if pour_le < au else jour


def revenir(dernier: date | None, au: date) -> Dit:
    """Le droit de demander à revenir, jusqu'à la veille de mes 21 ans."""
    if dernier is not None and dernier < au:
        return "J’ai 21 ans", ("Je ne peux plus demander à revenir à l’ASE.",)
    jour = f"Jusqu’au {fr.date_longue(dernier)}." if dernier is not None else "Jusqu’à mes 21 ans."
    suite = (
        jour,
        "Même après mon départ.",
        "Même si j’ai dit non avant.",
        "L’ASE regarde ma situation.",
        "Si c’est non, je peux contester.",
    )
    return "Je peux demander à revenir", suite


def se_revoir(le: date | None) -> Dit:
    """L'entretien des six mois, et celui que l'on peut demander."""
    jour = f"Vers le {fr.date_longue(le)}." if le is not None else "Six mois après ma sortie."
    return "On se revoit", (jour, "Je peux demander un autre rendez-vous.")


def recois(centimes: int | None, *, entier: bool) -> str:
    """Ce que je reçois par mois."""
    if centimes is None:
        return "Ce que je reçois : on ne sait pas encore."
    au_moins = "" if entier else "au moins "
    return f"Chaque mois, je reçois {au_moins}{fr.montant(centimes)}."


def paie(paye: int | None, reste: int | None) -> list[str]:
    """Ce que je paie, ce qui me reste."""
    if paye is None:
        return ["Ce que je paie : on ne sait pas encore."]
    dites = [f"Je paie {fr.montant(paye)}."]
    if reste is None:
        dites.append("Ce qui me reste : on ne sait pas encore.")
    elif reste < 0:
        dites.append(f"Il me manque {fr.montant(-reste)}.")
    else:
        dites.append(f"Il me reste {fr.montant(reste)}.")
    return dites


def de_cote(epargne: int | None, pecule: str, dettes: int | None) -> list[str]:
    """Ce que j'ai de côté, ce que je dois."""
    dites = [f"J’ai {fr.montant(epargne)} de côté."] if epargne else []
    dites += [pecule] if pecule else []
    return dites + ([f"Je dois {fr.montant(dettes)}."] if dettes else [])


def valable(jusqu_au: date, *, la: bool) -> str:
    """Jusqu'à quand un papier vaut, ou valait."""
    return f"{'Valable' if la else 'C’était'} jusqu’au {fr.date_longue(jusqu_au)}."


def montant(centimes: int | None) -> str:
    """Un montant, ou ce qu'il faut demander."""
    return "à demander" if centimes is None else fr.montant(centimes)

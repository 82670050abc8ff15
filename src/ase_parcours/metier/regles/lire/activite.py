"""Ce que fait le jeune : école, études, travail, accompagnement."""

from __future__ import annotations

from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.controles.regard import Rangee
from ase_parcours.metier.controles.scolarite import DESCOLARISE
from ase_parcours.metier.regles.faits import FaitsDuJeune, Genre, court, fait, jour_lu
from ase_parcours.metier.regles.valeurs import Codes, Valeur

ACTIVITES = {
    "ELEVE": "élève",
    "ETUDIANT": "étudiant",
    "APPRENTI": "apprenti",
    "STAGIAIRE": "stagiaire",
    "SALARIE": "salarié",
    "FORMATION": "en formation",
    "SERVICE_CIVIQUE": "en service civique",
    "CEJ": "en CEJ",
    "SANS": "sans activité connue",
}
"""« SANS » : ni école, ni emploi, ni formation, ni accompagnement connu."""
TRAVAIL = frozenset({"APPRENTI", "SALARIE"})

_DE_L_INSERTION = {
    "APPRENTISSAGE": "APPRENTI",
    "PRO": "APPRENTI",
    "STAGE": "STAGIAIRE",
    "EMPLOI": "SALARIE",
    "IAE": "SALARIE",
    "SERVICE_CIVIQUE": "SERVICE_CIVIQUE",
    "FORMATION": "FORMATION",
    "EPIDE": "FORMATION",
    "CEJ": "CEJ",
}
_DES_RESSOURCES = {
    "SALAIRE": "SALARIE",
    "APPRENTISSAGE": "APPRENTI",
    "STAGE": "STAGIAIRE",
    "CEJ": "CEJ",
    "SERVICE_CIVIQUE": "SERVICE_CIVIQUE",
}
"""Une ressource en cours dit ce que l'on fait."""
_DE_L_ECOLE = frozenset({"ELEVE", "ETUDIANT"})
_NE_SAIT_PAS = "SCODTCOM:9"
_PAS_COMMENCE = frozenset({"A_FAIRE", "DEMANDEE"})
_ARRETE = frozenset({"REFUSEE", "TERMINEE", "ABANDONNEE"})


@fait(
    "activites", Genre.CODES, "Ce qu’il fait", "Que fait-il : école, études, emploi, formation ?",
    "scolarite", piece="certificat de scolarité, contrat", codes=ACTIVITES,
)  # fmt: skip
def _activites(f: FaitsDuJeune) -> Valeur:
    """Complètes si l'école est notée, et avec elle l'insertion ou les ressources : un élève dont on
    ne sait que l'école travaille peut-être."""
    ecole, insertion = f.r.faits("scolarite"), f.r.faits("insertion")
    ressources = f.r.faits("ressource")
    annees = [_scolaire(f, annee) for annee in ecole]
    connues = {code for code in annees if code}
    connues |= {
        _DES_RESSOURCES[x["nature_code"]]
        for x in ressources
        if x.get("nature_code") in _DES_RESSOURCES and court(x, f.jour)
    }
    sans_mot = False
    for ligne in insertion:
        if _en_cours(f, ligne):
            nature = ligne.get("nature_code")
            sans_mot |= nature is None
            if nature in _DE_L_INSERTION:
                connues.add(_DE_L_INSERTION[nature])
    ecole_sue = bool(ecole) and None not in annees
    if not connues and not ecole_sue and not insertion:
        return None
    complets = ecole_sue and bool(insertion or ressources) and not sans_mot
    if not connues and complets:
        connues.add("SANS")
    exclus = _DE_L_ECOLE - connues if ecole_sue else frozenset()
    return Codes(frozenset(connues), complets, frozenset() if complets else exclus)


def _en_cours(f: FaitsDuJeune, ligne: Rangee) -> bool:
    etat = ligne.get("etat")
    if etat in _PAS_COMMENCE or etat in _ARRETE:
        return False
    return court(ligne, f.jour)


def _scolaire(f: FaitsDuJeune, annee: Rangee) -> str | None:
    """L'activité de cette année, « » si elle n'est pas en cours ; ``None`` : on ne sait pas."""
    rentree, fin = jour_lu(annee.get("rentree")), jour_lu(annee.get("fin"))
    if rentree is None and fin is None:
        return None
    if rentree is not None and fin is None:
        fin = ajouter_mois(rentree, f.r.seuils.annee_scolaire_mois)
        if fin <= f.jour:
            return None  # une rentrée d'il y a plus d'un an, sans fin, ne dit plus rien
    if (rentree is not None and f.jour < rentree) or (fin is not None and fin < f.jour):
        return ""
    niveau = annee.get("niveau_code")
    if niveau is None or niveau == _NE_SAIT_PAS:
        return None
    if niveau == DESCOLARISE:
        return ""
    # La liste dit les niveaux qui ne sont pas ceux d'un élève : post-bac, alternance.
    return str(f.r.reperes.plus["scolarite"].get(niveau, {}).get("activite", "ELEVE"))


@fait(
    "rqth", Genre.OUI_NON, "Travailleur handicapé reconnu (RQTH)", "A-t-il la RQTH ?", "sante",
    piece="notification MDPH",
)  # fmt: skip
def _rqth(f: FaitsDuJeune) -> Valeur:
    return _mdph(f, "RQTH")


@fait(
    "mdph", Genre.OUI_NON, "Droits ouverts à la MDPH", "A-t-il des droits à la MDPH ?", "sante",
    piece="notification MDPH",
)  # fmt: skip
def _mdph_ouverte(f: FaitsDuJeune) -> Valeur:
    if any(_ouvert(f, s) for s in f.r.faits("sante") if s.get("element_code") in _MDPH):
        return True
    fin = jour_lu(f.r.identite.get("mdph_fin"))
    reconnue = f.trois(f.r.identite.get("mdph"))
    return None if reconnue and fin is not None and fin < f.jour else reconnue


_MDPH = frozenset({"RQTH", "AEEH", "AAH", "PCH", "ORIENTATION_CDAPH", "CRETON", "CMI"})


def _ouvert(f: FaitsDuJeune, s: Rangee) -> bool:
    return s.get("ouvert") == "oui" and court(s, f.jour, "date", "echeance")


def _mdph(f: FaitsDuJeune, code: str) -> bool | None:
    siennes = [s for s in f.r.faits("sante") if s.get("element_code") == code]
    if any(_ouvert(f, s) for s in siennes):
        return True
    if siennes and all(s.get("ouvert") == "non" for s in siennes):
        return False
    return False if f["mdph"] is False else None

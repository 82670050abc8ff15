"""Ce que l'on dit d'une échéance : son état, sa date, d'où elle vient, qui, la preuve. Pur."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.metier.echeancier import Echeance, EtatEcheance, Groupe, LigneEcheancier
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.metier.vocabulaire import TYPES

GROUPES = {
    Groupe.ASE: "Obligations de l’ASE",
    Groupe.IDENTITE: "Identité et citoyenneté",
    Groupe.SANTE: "Santé",
    Groupe.RESSOURCES: "Ressources, formation, travail",
    Groupe.SEJOUR: "Séjour",
    Groupe.LOGEMENT: "Logement",
}
ETATS = {
    EtatEcheance.EN_RETARD: "en retard",
    EtatEcheance.PROCHE: "proche",
    EtatEcheance.A_VENIR: "à venir",
    EtatEcheance.INDETERMINABLE: "indéterminable",
    EtatEcheance.FAIT: "fait",
    EtatEcheance.SANS_OBJET: "sans objet",
}
"""Le mot de chaque état, du plus pressant au moins pressant."""
SIGNES = {
    EtatEcheance.EN_RETARD: ("alert-triangle", "sans_texte"),
    EtatEcheance.PROCHE: ("hourglass", "fragile_texte"),
    EtatEcheance.A_VENIR: ("calendar-event", "accent"),
    EtatEcheance.INDETERMINABLE: ("help-circle", "inconnu_texte"),
    EtatEcheance.FAIT: ("circle-check", "accent"),
    EtatEcheance.SANS_OBJET: ("circle-x", "doux"),
}
"""L'icône et la couleur (jeton) de chaque état."""
A_VERIFIER = "à vérifier"
SANS_DATE = "sans date"
_SANS_TEXTE = "pas de texte cité"
_DEDUITS = {
    "naissance": "date de naissance",
    "premier_accueil": "premier accueil à l’ASE",
    "sortie": "date de sortie",
    "sortie_prevue": "date de sortie",
}


class Dits(NamedTuple):
    """Les mots d'une rangée, colonne par colonne ; chaque colonne a une ligne forte et une ligne
    de détail."""

    quand: tuple[str, str]
    quoi: tuple[str, str]
    qui: tuple[str, str]
    charge: tuple[str, str]
    preuve: tuple[str, str]


def dits(x: EcheanceDe, jour: date) -> Dits:
    """Tous les mots d'une échéance d'un jeune."""
    e = x.echeance
    return Dits(
        (quand(e), etat(e, jour)),
        (e.ligne.libelle, source(e.ligne)),
        (x.jeune.nom_complet, depuis(e)),
        (e.ligne.responsable, f"réf. {x.jeune.referent or A_DESIGNER}"),
        (e.ligne.preuve, suite(e)),
    )


def en_une_phrase(x: EcheanceDe, jour: date) -> str:
    """Toute la rangée, pour l'infobulle et le lecteur d'écran."""
    d = dits(x, jour)
    lignes = (
        f"{d.quoi[0]}, {d.qui[0]}",
        f"{d.quand[0]}, {d.quand[1]}",
        f"Pourquoi{fr.INSECABLE}: {d.quoi[1]}",
        fr.initiale_majuscule(d.qui[1]),
        f"En charge{fr.INSECABLE}: {d.charge[0]}, {d.charge[1]}",
        f"Preuve attendue{fr.INSECABLE}: {d.preuve[0]}" if d.preuve[0] else "",
        fr.initiale_majuscule(d.preuve[1]),
    )
    return "\n".join(x for x in lignes if x)


def quand(e: Echeance) -> str:
    """« 21 janv. 2027 », ou « sans date »."""
    return SANS_DATE if e.pour_le is None else fr.date_courte(e.pour_le)


def etat(e: Echeance, jour: date) -> str:
    """L'état, avec ce qu'il faut pour agir : les jours de retard, ceux qui restent."""
    match e.etat:
        case EtatEcheance.EN_RETARD if e.pour_le is not None:
            return f"en retard de {(jour - e.pour_le).days}{fr.INSECABLE}j"
        case EtatEcheance.PROCHE if e.pour_le is not None:
            reste = (e.pour_le - jour).days
            return f"proche, {fr.depuis(e.pour_le, jour)}" if reste >= 0 else ETATS[e.etat]
        case EtatEcheance.FAIT | EtatEcheance.SANS_OBJET if e.le is not None:
            return f"{ETATS[e.etat]}, {fr.date_courte(e.le)}"
        case EtatEcheance.A_VENIR if e.pour_le is None:
            return "à voir au fil du suivi"
        case _:
            return ETATS[e.etat]


def source(ligne: LigneEcheancier) -> str:
    """« CASF L222-5-1, lu le 22 nov. 2026 » ; « à vérifier » si personne n'a lu le texte."""
    texte = ligne.base_legale or _SANS_TEXTE
    if ligne.lu_le is None:
        return f"{texte}, {A_VERIFIER}"
    return f"{texte}, lu le {fr.date_courte(ligne.lu_le)}"


def depuis(e: Echeance) -> str:
    """« depuis : 17 ans, 21 janv. 2026 », ou « manque : date de naissance » ; vide si rien ne la
    déclenche."""
    if e.etat is EtatEcheance.INDETERMINABLE and e.faits_manquants:
        faits = fr.enumeration([fait_dit(f) for f in e.faits_manquants])
        return f"manque{fr.INSECABLE}: {faits}"
    if e.depuis is None:
        return ""
    return f"depuis{fr.INSECABLE}: {e.depuis.evenement}, {fr.date_courte(e.depuis.le)}"


def suite(e: Echeance) -> str:
    """Ce qui la dit faite, ou pourquoi elle est sans objet."""
    if not e.preuve:
        return ""
    raison = e.etat is EtatEcheance.SANS_OBJET
    return f"{'raison' if raison else 'vu'}{fr.INSECABLE}: {e.preuve}"


def fait_dit(nom: str) -> str:
    """Un fait manquant en français : son libellé au vocabulaire, ou le mot donné."""
    if nom in _DEDUITS:
        return _DEDUITS[nom]
    type_, _, champ = nom.partition(".")
    if type_ in TYPES and champ in TYPES[type_].fiche:
        libelle = TYPES[type_].fiche[champ].libelle
        return f"{libelle[:1].lower()}{libelle[1:]} ({TYPES[type_].titre.lower()})"
    if nom in TYPES:
        return TYPES[nom].titre.lower()
    return nom.replace("_", " ")

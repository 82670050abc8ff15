"""Ce que montre une carte de piste, calculé sans Qt : état, faits, nuits couvertes, action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.nuits_couvertes import Fait, couverture_seule, preuve
from ase_parcours.bureau.dossier.phrases import comblees, nuits
from ase_parcours.bureau.nuits.donnees import Segment
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import (
    ETATS_ACQUIS,
    ETATS_MORTS,
    Classe,
    Etape,
    Etat,
    Nature,
    Solution,
)

PAS = (
    Etat.ENVISAGEE,
    Etat.DEMANDEE,
    Etat.EN_INSTRUCTION,
    Etat.ADMISE,
    Etat.CONFIRMEE,
    Etat.OCCUPEE,
)
"""Les six pas d'une démarche, dans l'ordre."""

_ICONES = {
    "LOG_SOC": "home",
    "LOG_PRIV": "home-dollar",
    "CROUS": "school",
    "FJT": "building-community",
    "RES_SOC": "building",
    "PENSION": "building",
    "IML": "home-star",
    "FA_MAINT": "heart-handshake",
    "FA_LIBRE": "heart-handshake",
    "ASE_MAINT": "building",
    "FAMILLE": "users",
    "TIERS": "users",
    "MEDSOC": "stethoscope",
    "PARENTAL": "heart",
    "INTERNAT": "school",
    "CHRS": "lifebuoy",
    "CADA": "building",
    "HOTEL": "bed",
    "URGENCE": "bed",
    "HOPITAL": "stethoscope",
}


class Geste(StrEnum):
    """L'action d'une carte, et celles de son menu."""

    AVANCER = "Avancer"
    VERSER = "Verser"
    ROUVRIR = "Rouvrir"
    ECARTER = "Écarter"
    MODIFIER = "Modifier"
    ETAPES = "Étapes"
    REFUSER = "Refuser"


class Groupe(StrEnum):
    """Les cartes vont dans cet ordre."""

    CONFIRMEE = "confirmée"
    VIVANTE = "vivante"
    NON_RECEVABLE = "non recevable"
    REFUSEE = "refusée"


@dataclass(frozen=True, slots=True)
class Carte:
    """Une piste prête à peindre. ``atteints`` : nombre de pas faits sur six ; ``echec`` : le pas
    suivant est rouge."""

    id: str
    titre: str
    gestionnaire: str
    icone: str
    groupe: Groupe
    atteints: int
    echec: bool
    etat: str
    etat_detail: str
    faits: tuple[Fait, ...]
    segments: tuple[Segment, ...]
    couvre: str
    motif: Motif | None
    prochaine: str
    geste: Geste
    principale: bool = False

    @property
    def ecartee(self) -> bool:
        """Vrai si la carte est éteinte."""
        return self.groupe in (Groupe.REFUSEE, Groupe.NON_RECEVABLE)


def cartes(e: Evaluation, pieces: Mapping[str, str]) -> list[Carte]:
    """Les cartes d'un dossier, confirmées d'abord. ``pieces`` : nom de la pièce par solution."""
    toutes = [(s, carte(s, e, pieces.get(s.id))) for s in e.faits.solutions]
    ordre = list(Groupe)
    toutes.sort(key=lambda x: (ordre.index(x[1].groupe), x[0].debut or date.max, x[0].id))
    utile = _qui_comble(e)
    return [replace(c, principale=s.id == utile) for s, c in toutes]


def _qui_comble(e: Evaluation) -> str | None:
    """La solution qui, acquise et prouvée, couvrirait le plus de nuits découvertes."""
    vivantes = [s for s in e.faits.solutions if s.etat(e.aujourd_hui) not in ETATS_MORTS]
    candidates = [(comblees(s, e), s.id) for s in vivantes]
    nuits_gagnees, identifiant = max(candidates, default=(0, ""))
    return identifiant if nuits_gagnees else None


def carte(s: Solution, e: Evaluation, piece: str | None) -> Carte:
    """La carte d'une solution."""
    nature = e.reperes.natures[s.code]
    etat = s.etat(e.aujourd_hui)
    groupe = _groupe(etat, nature)
    segments, couvre, motif = couverture_seule(s, e)
    atteints, echec = _pas(s, e.aujourd_hui, groupe)
    geste = _geste(s, etat, groupe)
    return Carte(
        s.id,
        nature.court,
        s.gestionnaire or "gestionnaire inconnu",
        _ICONES.get(s.code, "home"),
        groupe,
        atteints,
        echec,
        _nom_de_l_etat(etat, groupe),
        _depuis(s, e.aujourd_hui, etat),
        _faits(s, nature, groupe, piece),
        segments,
        couvre,
        motif,
        _prochaine(s, e.aujourd_hui, nature, geste),
        geste,
    )


def _groupe(etat: Etat | None, nature: Nature) -> Groupe:
    if etat in ETATS_MORTS:
        return Groupe.REFUSEE
    if not nature.classe.couvre:
        return Groupe.NON_RECEVABLE
    return Groupe.CONFIRMEE if etat in ETATS_ACQUIS else Groupe.VIVANTE


def _pas(s: Solution, aujourd_hui: date, groupe: Groupe) -> tuple[int, bool]:
    """(pas faits, le suivant est-il un échec). Une démarche refusée garde les pas d'avant."""
    faits = [p.etat for p in s.etats if p.le <= aujourd_hui and p.etat in PAS]
    if groupe is Groupe.REFUSEE:
        plus_loin = max((PAS.index(x) + 1 for x in faits), default=1)
        return min(plus_loin, len(PAS) - 1), True
    etat = s.etat(aujourd_hui)
    atteints = PAS.index(etat) + 1 if etat in PAS else 0
    if groupe is Groupe.NON_RECEVABLE:
        return min(max(atteints - 1, 0), len(PAS) - 1), True
    return atteints, False


def _nom_de_l_etat(etat: Etat | None, groupe: Groupe) -> str:
    if groupe is Groupe.NON_RECEVABLE:
        return "non recevable"
    return etat.value if etat is not None else "à venir"


def _depuis(s: Solution, aujourd_hui: date, etat: Etat | None) -> str:
    pas = s.pas_courant(aujourd_hui)
    if pas is None:
        return ""
    if pas.date_inconnue:
        return "date inconnue"
    jour = fr.date_courte(pas.le, avec_annee=pas.le.year != aujourd_hui.year)
    return f"le {jour}" if etat in ETATS_MORTS else f"depuis le {jour}"


def _faits(s: Solution, nature: Nature, groupe: Groupe, piece: str | None) -> tuple[Fait, ...]:
    loyer = fr.montant(s.loyer) if s.loyer is not None else fr.ON_NE_SAIT_PAS
    ton = "doux" if s.loyer is None else ""
    if groupe is Groupe.REFUSEE:
        motif = s.motif_refus or fr.ON_NE_SAIT_PAS
        lettre = Fait("Pièce", f"{piece}, versée", "garantie") if piece else preuve(s, nature)
        return Fait("Motif écrit", motif), Fait("Loyer", loyer, ton), lettre
    dates = Fait("Nuits", nuits(s), "doux" if s.debut is None else "")
    if groupe is Groupe.NON_RECEVABLE:
        seule = nature.classe is Classe.COMPLEMENT
        pourquoi = "jamais à lui seul" if seule else "n’est pas une solution"
        return dates, Fait("Raison", pourquoi), preuve(s, nature)
    acquise = groupe is Groupe.CONFIRMEE
    return dates, Fait("Loyer", loyer, ton), preuve(s, nature, acquise=acquise)


def _geste(s: Solution, etat: Etat | None, groupe: Groupe) -> Geste:
    if groupe is Groupe.REFUSEE:
        return Geste.ROUVRIR
    if groupe is Groupe.NON_RECEVABLE:
        return Geste.ECARTER
    if groupe is Groupe.CONFIRMEE and not s.versee:
        return Geste.VERSER
    return Geste.MODIFIER if etat is Etat.OCCUPEE else Geste.AVANCER


def suivant(etat: Etat | None) -> Etat:
    """Le pas qui suit ; le premier si la démarche n'en a pas, le dernier s'il n'y en a plus."""
    if etat not in PAS:
        return Etat.ENVISAGEE
    return PAS[min(PAS.index(etat) + 1, len(PAS) - 1)]


def etape_suivante(s: Solution) -> Etape | None:
    """La première étape non faite, les datées d'abord."""
    a_faire = [x for x in s.etapes if not x.faite]
    return min(a_faire, key=lambda x: (x.le is None, x.le or date.max), default=None)


def _prochaine(s: Solution, aujourd_hui: date, nature: Nature, geste: Geste) -> str:
    etape = etape_suivante(s)
    if geste is Geste.ROUVRIR:
        return "Nouvelle demande"
    if etape is not None:
        if etape.le is None:
            return f"{etape.libelle}, à dater"
        jour = fr.date_courte(etape.le, avec_annee=etape.le.year != aujourd_hui.year)
        retard = f" (retard {(aujourd_hui - etape.le).days}{fr.INSECABLE}j)"
        return f"{etape.libelle}, {jour}{retard if etape.le < aujourd_hui else ''}"
    if geste is Geste.ECARTER:
        return "À remplacer"
    if geste is Geste.VERSER:
        return f"Verser{fr.INSECABLE}: {s.preuve or nature.preuve or 'la preuve'}"
    if geste is Geste.MODIFIER:
        return "Rien à faire"
    return "Étape à dater"


def comptes(liste: list[Carte]) -> str:
    """« 2 confirmées, 1 vivante, 1 refusée » ; vide sans piste."""
    if not liste:
        return ""
    nombres = {g: sum(c.groupe is g for c in liste) for g in Groupe}
    mots = [
        "aucune confirmée"
        if g is Groupe.CONFIRMEE and not n
        else fr.pluriel(n, g.value, _PLURIELS[g])
        for g, n in nombres.items()
        if n or g is Groupe.CONFIRMEE
    ]
    return ", ".join(mots)


_PLURIELS = {
    Groupe.CONFIRMEE: "confirmées",
    Groupe.VIVANTE: "vivantes",
    Groupe.NON_RECEVABLE: "non recevables",
    Groupe.REFUSEE: "refusées",
}

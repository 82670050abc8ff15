"""Parcours inventés pour la démonstration : dates et démarches cohérentes, tirées d'une graine.

Une moitié des jeunes sort dans les douze mois ; leurs solutions couvrent les trois niveaux.
Les dates sont ici de vraies dates : le désordre des saisies vient à l'écriture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from ase_parcours.metier.calendrier import ajouter_mois, anniversaire

Fin = date | None
_JOURS_AN = 365


@dataclass(slots=True)
class Parcours:
    """Un jeune inventé et ses lignes. ``sortie`` : le jour autour duquel tout est construit."""

    dossier: str
    nom: str
    prenom: str
    sexe: str
    naissance: date | None
    mna: bool
    nationalite: str
    arrivee: date
    sortie: date
    sortie_ecrite: date | None
    referent: str
    mesures: list[tuple[str, date, date, date]] = field(default_factory=list)
    accueils: list[tuple[str, str, date, Fin, str | None]] = field(default_factory=list)
    solutions: list[tuple[str, str, date, Fin, str | None, str | None]] = field(
        default_factory=list
    )


def inventer(fictions: dict[str, Any], alea: Random, rang: int, au: date) -> Parcours:
    """Invente le ``rang``-ième jeune, suivi au jour ``au``."""
    sortie = au + timedelta(days=_jours_avant_sortie(alea))
    majeur = alea.random() < 0.55
    # Jeune majeur, il sort à la fin d'une APJM ; mineur, le jour de ses dix-huit ans.
    ans = alea.randint(18, 20) if majeur else 18
    naissance = _reculer(sortie, ans) - timedelta(days=alea.randint(20, 330) if majeur else 0)
    mna = alea.random() < 0.25
    arrivee = naissance + timedelta(
        days=alea.randint(14 * _JOURS_AN, 16 * _JOURS_AN) if mna else alea.randint(900, 5000)
    )
    arrivee = min(arrivee, au - timedelta(days=alea.randint(60, 300)))
    sexe = alea.choice("FM")
    parcours = Parcours(
        dossier=f"93E-{arrivee.year}-{rang:05d}",
        nom=alea.choice(fictions["noms"]),
        prenom=alea.choice(fictions["prenoms"][sexe]),
        sexe=sexe,
        naissance=naissance,
        mna=mna,
        nationalite=alea.choice(fictions["nationalites"]) if mna else "France",
        arrivee=arrivee,
        sortie=sortie,
        sortie_ecrite=sortie if alea.random() < 0.85 else None,
        referent=alea.choice(fictions["referents"]),
    )
    if alea.random() < 0.04:
        # Ni naissance, ni sortie, ni décision jeune majeur : la sortie est indéterminée.
        parcours.naissance = parcours.sortie_ecrite = None
        majeur = False
    _decider(parcours, fictions, alea, majeur, naissance)
    _accueillir(parcours, fictions, alea, au)
    _loger(parcours, fictions, alea)
    return parcours


def _jours_avant_sortie(alea: Random) -> int:
    tirage = alea.random()
    if tirage < 0.03:
        return -alea.randint(3, 40)
    return alea.randint(4, 360) if tirage < 0.53 else alea.randint(370, 1150)


def _reculer(jour: date, ans: int) -> date:
    """Date de naissance dont le ``ans``-ième anniversaire est ``jour``."""
    bissextile_perdu = jour.month == 2 and jour.day == 29
    return jour.replace(year=jour.year - ans, day=28 if bissextile_perdu else jour.day)


def _decider(
    parcours: Parcours, fictions: dict[str, Any], alea: Random, majeur: bool, naissance: date
) -> None:
    majorite = anniversaire(naissance, 18)
    natures = fictions["tutelle"] if parcours.mna else fictions["placement"]
    debut = parcours.arrivee
    if debut < majorite:
        parcours.mesures.append(
            (alea.choice(natures), debut, majorite, debut - timedelta(days=alea.randint(0, 6)))
        )
    if majeur:
        decision = majorite - timedelta(days=alea.randint(5, 40))
        nature = alea.choice(fictions["jeune_majeur"])
        parcours.mesures.append((nature, max(debut, majorite), parcours.sortie, decision))
    elif parcours.naissance is not None and alea.random() < 0.1:
        # L'aide éducative n'héberge pas : elle ne repousse pas la sortie.
        fin = ajouter_mois(majorite, 12)
        parcours.mesures.append(("Aide éducative jeune majeur", majorite, fin, majorite))


def _accueillir(parcours: Parcours, fictions: dict[str, Any], alea: Random, au: date) -> None:
    bornes = sorted(
        {
            parcours.arrivee,
            *(
                parcours.arrivee + (au - parcours.arrivee) * alea.random()
                for _ in range(alea.choice((0, 1, 1, 2, 3)))
            ),
        }
    )
    for debut, fin in zip(bornes, [*bornes[1:], None], strict=True):
        lieu = alea.choice(fictions["lieux"])
        motif = alea.choice(fictions["motifs_fin"]) if fin else None
        parcours.accueils.append((lieu["type"], lieu["nom"], debut, fin, motif))


# --- Logement ---------------------------------------------------------------------------------

_DURABLES: Sequence[tuple[str, int | None, str]] = (
    ("LOG_SOC", None, "bail signé"),
    ("LOG_SOC", 36, "bail signé"),
    ("LOG_PRIV", 12, "bail signé"),
    ("CROUS", 10, "contrat avec échéance"),
    ("FJT", 12, "contrat de résidence"),
    ("FJT", 24, "contrat de résidence"),
    ("RES_SOC", 9, "contrat de résidence"),
    ("FA_LIBRE", None, "accord écrit"),
    ("MEDSOC", None, "notification et date d'admission"),
)
_PROVISOIRES: Sequence[tuple[str, int | None, str]] = (
    ("FJT", 4, "contrat de résidence"),
    ("CHRS", 3, "admission"),
    ("TIERS", 5, "attestation d'hébergement"),
    ("IML", 8, "convention d'occupation"),
    ("RES_SOC", 2, "photo du contrat"),
)
_PISTES = ("LOG_SOC", "FJT", "RES_SOC", "CROUS", "IML", "CHRS", "PENSION", "LOG_PRIV", "ARMEE")
_DEMARCHES = ("envisagée", "demandée", "demandée", "en instruction", "admise")


def _loger(parcours: Parcours, fictions: dict[str, Any], alea: Random) -> None:
    tirage = alea.random()
    if tirage < 0.32:
        _confirmer(parcours, fictions, alea, *alea.choice(_DURABLES))
    elif tirage < 0.36:
        # Un hébergement court, puis le bail : la suite est garantie.
        relais = ajouter_mois(parcours.sortie, 2)
        ajout = (parcours.sortie, relais, "admission", alea.choice(fictions["gestionnaires"]))
        parcours.solutions.append(("CHRS", "confirmée", *ajout))
        parcours.solutions.append(("LOG_SOC", "confirmée", relais, None, "bail signé", None))
    elif tirage < 0.58:
        _confirmer(parcours, fictions, alea, *alea.choice(_PROVISOIRES))
    else:
        _presque(parcours, fictions, alea)
    for _ in range(alea.choice((0, 0, 1) if tirage < 0.58 else (0, 1, 2, 2, 3))):
        _piste(parcours, fictions, alea)
    if alea.random() < 0.3:
        code, etat = alea.choice(_PISTES), alea.choice(("refusée", "refusée", "caduque"))
        parcours.solutions.append((code, etat, parcours.sortie, None, None, None))


def _confirmer(
    parcours: Parcours,
    fictions: dict[str, Any],
    alea: Random,
    code: str,
    mois: int | None,
    pour: str,
) -> None:
    debut = parcours.sortie - timedelta(days=alea.choice((0, 0, 0, 5, 12)))
    fin = ajouter_mois(parcours.sortie, mois) if mois else None
    etat = alea.choice(("confirmée", "confirmée", "occupée"))
    parcours.solutions.append(
        (code, etat, debut, fin, pour, alea.choice(fictions["gestionnaires"]))
    )


def _presque(parcours: Parcours, fictions: dict[str, Any], alea: Random) -> None:
    """Ce qui ressemble à une solution et n'en est pas une : preuve, dates ou nature."""
    cas = alea.randrange(7)
    lieu = alea.choice(fictions["gestionnaires"])
    sortie = parcours.sortie
    if cas == 0:
        parcours.solutions.append(
            ("FJT", "confirmée", sortie, ajouter_mois(sortie, 12), None, lieu)
        )
    elif cas == 1:
        parcours.solutions.append(("LOG_SOC", "confirmée", sortie, None, "à fournir", lieu))
    elif cas == 2:
        debut = sortie + timedelta(days=alea.randint(5, 25))
        parcours.solutions.append(("LOG_PRIV", "confirmée", debut, None, "bail signé", lieu))
    elif cas == 3:
        fin = ajouter_mois(sortie, 1)
        parcours.solutions.append(("HOTEL", "confirmée", sortie, fin, "facture", None))
    elif cas == 4:
        fin = ajouter_mois(sortie, 1)
        pour = "attestation d'hébergement"
        parcours.solutions.append(("TIERS", "confirmée", sortie, fin, pour, lieu))


def _piste(parcours: Parcours, fictions: dict[str, Any], alea: Random) -> None:
    code, etat = alea.choice(_PISTES), alea.choice(_DEMARCHES)
    debut = parcours.sortie + timedelta(days=alea.choice((0, 0, -10, 15)))
    fin = ajouter_mois(debut, 12) if alea.random() < 0.4 else None
    lieu = alea.choice(fictions["gestionnaires"])
    parcours.solutions.append((code, etat, debut, fin, None, lieu))

"""Ce qu'un scénario suppose : quatre bascules et des montants, partout ou à un seul moment.

Une hypothèse a une clé (« loyer », ou « loyer@sortie » pour ce moment seulement) et une valeur :
des centimes, le code d'un choix, « ref: » et le code d'un montant daté, ou ``None`` si l'on ne sait
pas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ase_parcours.metier.scenarios.montants import Montants

Valeur = int | str | None
Hypotheses = Mapping[str, Valeur]
REF = "ref:"
MAX = 10_000_000
"""Centimes : au-delà de cent mille euros par mois, c'est une faute de frappe."""
A = "@"


class Groupe(StrEnum):
    """Où une ligne entre dans le compte."""

    RESSOURCES = "ressources"
    AIDES = "aides"
    LOYER = "loyer"
    CHARGES = "charges"

    @property
    def entre(self) -> bool:
        """Vrai de ce qui s'ajoute au reste à vivre."""
        return self in (Groupe.RESSOURCES, Groupe.AIDES)


@dataclass(frozen=True, slots=True)
class Ligne:
    """Une ligne du budget. ``codes`` : natures du dossier qui en sont toujours (« » : sans code) ;
    ``toujours`` : exigée dans tout scénario ; ``libre`` : comptée dès qu'on la connaît."""

    cle: str
    nom: str
    groupe: Groupe
    codes: tuple[str, ...] = ()
    toujours: bool = False
    libre: bool = False


@dataclass(frozen=True, slots=True)
class Choix:
    """Une position de bascule. ``exige`` : les lignes qu'elle demande, et les natures du dossier
    qui y répondent ; ``admet`` : celles qu'elle permet ; ``natures`` : solutions de logement qui
    sont ce logement-là."""

    code: str
    mot: str
    exige: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    admet: tuple[str, ...] = ()
    natures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bascule:
    """Une question de l'hypothèse, et ses réponses possibles."""

    cle: str
    nom: str
    choix: tuple[Choix, ...]

    @property
    def gouverne(self) -> frozenset[str]:
        """Les lignes dont cette réponse décide."""
        return frozenset(x for c in self.choix for x in (*c.exige, *c.admet))

    def trouver(self, code: object) -> Choix | None:
        """Le choix de ce code, ou ``None``."""
        return next((c for c in self.choix if c.code == code), None)


LIGNES = {
    ligne.cle: ligne
    for ligne in (
        Ligne("apjm", "Allocation jeune majeur", Groupe.RESSOURCES),
        Ligne("salaire", "Salaire", Groupe.RESSOURCES),
        Ligne("bourse", "Bourse", Groupe.RESSOURCES),
        Ligne("cej", "Allocation CEJ", Groupe.RESSOURCES),
        Ligne("revenu", "Revenu local, RSA ou AAH", Groupe.RESSOURCES),
        Ligne(
            "autres_ressources", "Autres ressources", Groupe.RESSOURCES,
            ("STAGE", "ARGENT_POCHE", "CHOMAGE", "SERVICE_CIVIQUE", "PENSION", "AUTRE", ""),
            libre=True,
        ),
        Ligne("aide_logement", "Aide au logement", Groupe.AIDES),
        Ligne("autres_aides", "Autres aides", Groupe.AIDES, ("PRIME",), libre=True),
        Ligne("loyer", "Loyer ou redevance", Groupe.LOYER),
        Ligne("energie", "Énergie, eau", Groupe.CHARGES),
        Ligne("assurance", "Assurance", Groupe.CHARGES, libre=True),
        Ligne("alimentation", "Alimentation", Groupe.CHARGES, ("ALIMENTATION",), toujours=True),
        Ligne("transport", "Transport", Groupe.CHARGES, ("TRANSPORT",), toujours=True),
        Ligne("telephone", "Téléphone, internet", Groupe.CHARGES, ("TELEPHONE",), toujours=True),
        Ligne(
            "autres_charges", "Autres charges", Groupe.CHARGES,
            ("SANTE", "ETUDES", "LOISIRS", "ENFANT", "CREDIT", "AUTRE", ""), libre=True,
        ),
    )
}  # fmt: skip

_LOUE = {"loyer": ("LOYER",), "aide_logement": ("AL",), "assurance": ("ASSURANCE",)}
_BAIL = {**_LOUE, "energie": ("ENERGIE",)}
_APJM = {"apjm": ("APJM",)}

BASCULES = {
    bascule.cle: bascule
    for bascule in (
        Bascule("choix_apjm", "APJM", (
            Choix("NON", "sans APJM"),
            Choix("SORTIE", "jusqu’à la sortie prévue", _APJM),
            Choix("LIMITE", "jusqu’à l’âge limite", _APJM),
        )),
        Bascule("choix_activite", "Activité", (
            Choix("APPRENTISSAGE", "apprentissage", {"salaire": ("APPRENTISSAGE",)}),
            Choix("ETUDES", "études", {"bourse": ("BOURSE",)}, ("salaire",)),
            Choix("CEJ", "CEJ", {"cej": ("CEJ",)}, ("salaire",)),
            Choix("EMPLOI", "emploi", {"salaire": ("SALAIRE",)}),
            Choix("SANS", "sans activité"),
        )),
        Bascule("choix_logement", "Logement", (
            Choix("FJT", "FJT", _LOUE, ("energie",), ("FJT",)),
            Choix("RESIDENCE", "résidence sociale ou CROUS", _LOUE, ("energie",),
                  ("RES_SOC", "CROUS")),
            Choix("STUDIO", "studio", _BAIL, natures=("LOG_PRIV", "IML")),
            Choix("COLOCATION", "colocation", _BAIL, natures=("LOG_PRIV",)),
            Choix("SOCIAL", "logement social", _BAIL, natures=("LOG_SOC",)),
            Choix("ASE", "maintien à l’ASE", admet=("loyer",), natures=("ASE_MAINT", "FA_MAINT")),
            Choix("TIERS", "chez un proche", admet=("loyer", "energie"),
                  natures=("TIERS", "FAMILLE", "FA_LIBRE")),
        )),
        Bascule("choix_revenu", "Autre revenu", (
            Choix("AUCUN", "aucun autre"),
            Choix("LOCAL", "revenu local (RSJ, REJ…)", {"revenu": ()}),
            Choix("RSA", "RSA", {"revenu": ("RSA",)}),
            Choix("AAH", "AAH", {"revenu": ("AAH",)}),
        )),
    )
}  # fmt: skip


def decouper(cle: str) -> tuple[str, str]:
    """« loyer@sortie » : la ligne ou la bascule, et le moment (vide : à tous)."""
    nom, _, moment = cle.partition(A)
    return nom, moment


def cle_de(nom: str, moment: str = "") -> str:
    """L'inverse de :func:`decouper`."""
    return f"{nom}{A}{moment}" if moment else nom


def lire(hypotheses: Hypotheses, nom: str, moment: str) -> Valeur:
    """La valeur à ce moment : la sienne, sinon celle de tous les moments."""
    siennes = hypotheses.get(cle_de(nom, moment))
    return hypotheses.get(nom) if siennes is None else siennes


def montant_choisi(valeur: Valeur) -> str | None:
    """Le code du montant daté que cette valeur prend, ou ``None``."""
    return valeur.removeprefix(REF) if isinstance(valeur, str) and valeur[:4] == REF else None


def faute(cle: str, valeur: Valeur, moments: tuple[str, ...], montants: Montants) -> str | None:
    """Ce qui ne va pas dans une hypothèse, sans en recopier la valeur ; ``None`` si tout va."""
    nom, moment = decouper(cle)
    bascule = BASCULES.get(nom)
    if (bascule is None and nom not in LIGNES) or (A in cle and moment not in moments):
        return "cette hypothèse n'existe pas"
    if valeur is None:
        return None
    if bascule is not None:
        codes = ", ".join(c.code for c in bascule.choix)
        return None if bascule.trouver(valeur) else f"il faut l'un de : {codes}"
    if isinstance(valeur, str):
        connus = [m.code for m in montants.pour(nom)]
        return None if montant_choisi(valeur) in connus else "ce montant n'est pas au référentiel"
    if isinstance(valeur, bool) or not 0 <= valeur <= MAX:
        return f"des centimes sont attendus, entre 0 et {MAX}"
    return None

"""Âge, nationalité, séjour, famille, résidence."""

from __future__ import annotations

from datetime import date

from ase_parcours.metier.calendrier import Naissance, Precision, age, ajouter_jours, ajouter_mois
from ase_parcours.metier.controles.statut import est_francais
from ase_parcours.metier.regles.faits import FaitsDuJeune, Genre, fait, jour_lu, mois_revolus
from ase_parcours.metier.regles.valeurs import Nombre, Valeur

_REGULIERS = frozenset({"TITRE", "RECEPISSE", "ASILE"})
_SANS = frozenset({"SANS", "OQTF"})
_IDENTITE, _DROITS = "identite", "droits"


def naissances(f: FaitsDuJeune) -> tuple[date, date] | None:
    """Le premier et le dernier jours de naissance possibles ; ``None`` si l'on ne sait rien."""
    faits = f.r.evaluation.faits
    if f.conflit("naissance"):
        return None
    bornes = [_bornes(x.naissance) for x in (faits.variantes or (faits,))]
    connues = [b for b in bornes if b is not None]
    if len(connues) < len(bornes):
        return None
    return min(b[0] for b in connues), max(b[1] for b in connues)


def _bornes(n: Naissance) -> tuple[date, date] | None:
    if n.au_plus_tot is None:
        return None
    mois = {Precision.MOIS: 1, Precision.ANNEE: 12}.get(n.precision, 0)
    fin = ajouter_jours(ajouter_mois(n.au_plus_tot, mois), -1) if mois else n.au_plus_tot
    return n.au_plus_tot, fin


def ages(f: FaitsDuJeune, jour: date) -> Valeur:
    """L'âge révolu ce jour-là, entre le moins et le plus que permet la naissance."""
    bornes = naissances(f)
    if bornes is None:
        return None
    return Nombre(age(bornes[1], jour), age(bornes[0], jour))


@fait(
    "age",
    Genre.ANS,
    "Âge",
    "Quelle est sa date de naissance ?",
    _IDENTITE,
    piece="acte de naissance",
)
def _age(f: FaitsDuJeune) -> Valeur:
    return ages(f, f.jour)


@fait(
    "age_au_premier_du_mois", Genre.ANS, "Âge au premier du mois",
    "Quelle est sa date de naissance ?", _IDENTITE, piece="acte de naissance",
)  # fmt: skip
def _age_au_premier(f: FaitsDuJeune) -> Valeur:
    return ages(f, f.jour.replace(day=1))


@fait(
    "francais", Genre.OUI_NON, "De nationalité française", "Quelle est sa nationalité ?",
    _IDENTITE, piece="carte d’identité ou passeport",
)  # fmt: skip
def _francais(f: FaitsDuJeune) -> Valeur:
    if f.conflit("nationalite"):
        return None
    dit = est_francais(f.r.identite.get("nationalite"))
    sejour = f.r.unique("statut").get("sejour")
    if sejour == "FRANCAIS":
        return None if dit is False else True
    if dit is True and sejour is not None:
        return None  # deux faits qui se contredisent
    return dit


@fait(
    "sejour", Genre.CODE, "Situation de séjour", "Quelle est sa situation de séjour ?",
    _IDENTITE, piece="titre de séjour ou récépissé", liste="sejour",
)  # fmt: skip
def _sejour(f: FaitsDuJeune) -> Valeur:
    sejour = f.r.unique("statut").get("sejour")
    if sejour:
        return None if sejour == "FRANCAIS" and f["francais"] is not True else str(sejour)
    return "FRANCAIS" if f["francais"] is True else None


@fait(
    "ue",
    Genre.OUI_NON,
    "Citoyen de l’Union européenne",
    "Est-il citoyen de l’Union européenne ?",
    _IDENTITE,
)
def _ue(f: FaitsDuJeune) -> Valeur:
    if f["francais"] is True:
        return True
    sejour = f["sejour"]
    return None if sejour is None else sejour == "UE"


@fait(
    "sejour_regulier", Genre.OUI_NON, "Français, ou séjour régulier",
    "Son séjour est-il régulier ?", _IDENTITE, piece="titre de séjour ou récépissé",
)  # fmt: skip
def _regulier(f: FaitsDuJeune) -> Valeur:
    if f["francais"] is True:
        return True
    sejour = f["sejour"]
    if sejour in _SANS:
        return False
    mineur = f["age"]
    if isinstance(mineur, Nombre) and mineur.haut is not None and mineur.haut < 18:
        return True  # un mineur n'a pas à avoir de titre (CESEDA L411-1)
    fins = [d for t in f.r.faits("titre_sejour") if (d := jour_lu(t.get("fin"))) is not None]
    if fins:
        return True if max(fins) >= f.jour else None
    return True if sejour == "UE" or sejour in _REGULIERS else None


@fait("oqtf", Genre.OUI_NON, "OQTF notifiée", "Une OQTF lui a-t-elle été notifiée ?", _IDENTITE)
def _oqtf(f: FaitsDuJeune) -> Valeur:
    sejour = f["sejour"]
    return None if sejour is None else sejour == "OQTF"


@fait("mna", Genre.OUI_NON, "Mineur non accompagné", "A-t-il été reconnu MNA ?", _IDENTITE)
def _mna(f: FaitsDuJeune) -> Valeur:
    return f.trois(f.r.identite.get("mna"))


@fait(
    "enfant_ou_grossesse", Genre.OUI_NON, "Enfant à charge ou grossesse",
    "A-t-il un enfant à charge, ou attend-elle un enfant ?", _IDENTITE, piece="livret de famille",
)  # fmt: skip
def _enfant(f: FaitsDuJeune) -> Valeur:
    s = f.r.unique("statut")
    parent, enceinte = f.trois(s.get("jeune_parent")), f.trois(s.get("grossesse"))
    if parent or enceinte or (s.get("nbenf") or 0) > 0:
        return True
    sans_enfant = parent is False or s.get("nbenf") == 0
    return False if sans_enfant and enceinte is False else None


@fait(
    "residence", Genre.CODE, "Département de résidence", "Dans quel département réside-t-il ?",
    _DROITS, piece="attestation d’hébergement", liste="departements",
)  # fmt: skip
def _residence(f: FaitsDuJeune) -> Valeur:
    return f.situation.get("residence_code")


@fait(
    "residence_mois", Genre.MOIS, "Mois de résidence dans ce département",
    "Depuis quand y réside-t-il ?", _DROITS, piece="attestation d’hébergement",
)  # fmt: skip
def _residence_mois(f: FaitsDuJeune) -> Valeur:
    depuis = jour_lu(f.situation.get("residence_depuis"))
    if depuis is None:
        return None
    mois = max(0, mois_revolus(depuis, f.jour))
    return Nombre(mois, mois)


def _situation(cle: str, libelle: str, question: str, piece: str = "") -> None:
    @fait(cle, Genre.OUI_NON, libelle, question, _DROITS, piece=piece)
    def _lire(f: FaitsDuJeune) -> Valeur:
        return f.trois(f.situation.get(cle))


_situation(
    "soutien_familial", "Aidé par sa famille ou un tiers",
    "Sa famille ou un tiers l’aide-t-il financièrement ?", "déclaration sur l’honneur",
)  # fmt: skip
_situation("chez_parents", "Vit chez un parent", "Vit-il chez un de ses parents ?")
_situation(
    "foyer_fiscal_parents", "Rattaché aux impôts d’un parent",
    "Est-il rattaché à la déclaration d’impôts d’un parent ?", "avis d’imposition",
)  # fmt: skip
_situation(
    "declaration_propre", "Fait sa propre déclaration d’impôts",
    "Fait-il sa propre déclaration d’impôts ?", "avis d’imposition",
)  # fmt: skip
_situation(
    "pension_alimentaire", "Reçoit une pension alimentaire",
    "Reçoit-il une pension alimentaire ?",
)  # fmt: skip
_situation(
    "accompagnement", "Accepte l’accompagnement", "Accepte-t-il l’accompagnement demandé ?",
    "contrat ou engagement signé",
)  # fmt: skip


@fait(
    "heures_travaillees", Genre.NOMBRE, "Heures travaillées en trois ans",
    "Combien d’heures a-t-il travaillées en trois ans ?", _DROITS, piece="bulletins de salaire",
)  # fmt: skip
def _heures(f: FaitsDuJeune) -> Valeur:
    heures = f.situation.get("heures_travaillees")
    return Nombre(heures, heures) if isinstance(heures, int) else None

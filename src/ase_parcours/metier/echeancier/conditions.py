"""À qui une ligne s'adresse : vrai, faux, ou les faits qu'il faudrait connaître pour le dire."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ase_parcours.metier.controles.regard import NON, OUI, en_cours, jour
from ase_parcours.metier.controles.scolarite import DESCOLARISE, annee_en_cours, est_actif
from ase_parcours.metier.echeancier.ancres_decisions import decisions_jeune_majeur
from ase_parcours.metier.echeancier.conditions_entree import (
    age_atteint,
    ase_mois_avant_majorite,
    entre_apres,
    entre_au_plus_tard,
    entre_avant,
)
from ase_parcours.metier.echeancier.contexte import (
    A_CHERCHER,
    NAISSANCE,
    Condition,
    Contexte,
    Manque,
)
from ase_parcours.metier.papiers import profil

_DELEGUEES = frozenset({"JUD_22", "JUD_23", "ADM_14", "ADM_15"})
"""Délégation, tutelle, accueil provisoire, pupille : ce que la majorité fait cesser."""
_VERS_LE_SUPERIEUR = frozenset(f"NIVSCO:{n}" for n in (550, 560, 630, 740, 770))
_TERMINALES = frozenset({"NIVSCO:550", "NIVSCO:560", "NIVSCO:630", "NIVSCO:740"})
_TERMINALE_OU_TROISIEME = frozenset({*_TERMINALES, "NIVSCO:440"})
_AVEC_TITRE = frozenset({"TITRE", "RECEPISSE", "ASILE"})


def _francais(c: Contexte) -> bool | Manque:
    identite = c.r.identite
    dit = profil(identite.get("nationalite"), c.r.unique("statut").get("sejour"), None).francais
    if dit == "inconnu":
        return False if identite.get("mna") == OUI else ("nationalite",)
    return dit == "oui"


def _etranger(c: Contexte) -> bool | Manque:
    francais = c.conditions.get("francais")
    if francais is None:
        francais = c.conditions["francais"] = _francais(c)
    return (not francais) if isinstance(francais, bool) else francais


def _titre_requis(c: Contexte) -> bool | Manque:
    """Étranger, et pas citoyen de l'Union."""
    return False if c.r.unique("statut").get("sejour") == "UE" else _etranger(c)


def _mna(c: Contexte) -> bool | Manque:
    return _dit(c, "mna")


def _dit(c: Contexte, champ: str) -> bool | Manque:
    match c.r.identite.get(champ):
        case "oui":
            return True
        case "non":
            return False
        case _:
            return (champ,)


def _mdph(c: Contexte) -> bool | Manque:
    codes = c.r.reperes.marques("sante", "mdph")
    for f in c.r.faits("sante"):
        if f.get("element_code") in codes and f.get("ouvert") != NON:
            return True
    return _dit(c, "mdph")


# --- Aujourd'hui --------------------------------------------------------------------------------


def _mineur(c: Contexte) -> bool | Manque:
    majorite = c.age_au_plus_tard(c.r.evaluation.reperes.regles.majorite_ans)
    return NAISSANCE if majorite is None else c.aujourd_hui < majorite


def _jeune_majeur(c: Contexte) -> bool | Manque:
    return bool(decisions_jeune_majeur(c))


def _autorite_deleguee(c: Contexte) -> bool | Manque:
    mesures = c.r.evaluation.faits.mesures
    if any(m.nature in _DELEGUEES for m in mesures):
        return True
    return False if mesures else ("mesures",)


def _protection_a_examiner(c: Contexte) -> bool | Manque:
    """Une protection est notée, ou le handicap reconnu demande que la question soit posée."""
    return True if c.r.faits("protection") else _mdph(c)


def _oqtf(c: Contexte) -> bool | Manque:
    """Un événement : rien de noté vaut « pas d'OQTF connue »."""
    return c.r.unique("statut").get("sejour") == "OQTF"


def _sans_titre(c: Contexte) -> bool | Manque:
    sejour = c.r.unique("statut").get("sejour")
    if sejour in _AVEC_TITRE or any(
        jour(t, "debut") and en_cours(t, c.aujourd_hui) for t in c.r.faits("titre_sejour")
    ):
        return False
    return True if sejour else ("titre_sejour",)


def _pecule_exclu(c: Contexte) -> bool | Manque:
    """Dit non concerné, ou pupille. Sans rien savoir, on informe et on demande."""
    pupille = any(m.nature == "ADM_15" for m in c.r.evaluation.faits.mesures)
    return pupille or c.r.unique("finances").get("pecule_concerne") == NON


# --- École et travail ---------------------------------------------------------------------------


def _scolarise(c: Contexte) -> bool | Manque:
    niveau = _niveau(c)
    return ("scolarite",) if niveau is None else niveau != DESCOLARISE


def _niveau(c: Contexte) -> str | None:
    """Le niveau de l'année en cours : vide s'il n'est pas codé, ``None`` si l'on ne sait rien."""
    if c.niveau is A_CHERCHER:
        annee = annee_en_cours(c.r)
        c.niveau = None if annee is None else str(annee.get("niveau_code") or "")
    return c.niveau


def _parmi(c: Contexte, codes: frozenset[str]) -> bool | Manque:
    niveau = _niveau(c)
    return niveau in codes if niveau else ("scolarite",)


def _vers_le_superieur(c: Contexte) -> bool | Manque:
    return _parmi(c, _VERS_LE_SUPERIEUR)


def _annee_d_orientation(c: Contexte) -> bool | Manque:
    return _parmi(c, _TERMINALE_OU_TROISIEME)


def _salarie(c: Contexte) -> bool | Manque:
    return _insertion(c, frozenset(c.r.reperes.marques("insertion", "emploi")))


def _apprenti(c: Contexte) -> bool | Manque:
    return _insertion(c, frozenset({"APPRENTISSAGE"}))


def _insertion(c: Contexte, codes: frozenset[str]) -> bool | Manque:
    faits = c.r.faits("insertion")
    if any(f.get("nature_code") in codes and est_actif(c.r, f) for f in faits):
        return True
    return False if faits else ("insertion",)


PRIS_EN_CHARGE, SORTI = "pris_en_charge", "sorti"
CONDITIONS: Mapping[str, Condition] = {
    "francais": _francais,
    "etranger": _etranger,
    "titre_requis": _titre_requis,
    "mna": _mna,
    "mdph": _mdph,
    "mineur": _mineur,
    "jeune_majeur": _jeune_majeur,
    "autorite_deleguee": _autorite_deleguee,
    "protection_a_examiner": _protection_a_examiner,
    "oqtf": _oqtf,
    "sans_titre": _sans_titre,
    "pecule_exclu": _pecule_exclu,
    "scolarise": _scolarise,
    "vers_le_superieur": _vers_le_superieur,
    "annee_d_orientation": _annee_d_orientation,
    "salarie": _salarie,
    "apprenti": _apprenti,
    PRIS_EN_CHARGE: lambda c: c.r.suivi,
    SORTI: lambda c: not c.r.suivi,
}
"""Les conditions qu'un catalogue peut nommer."""
AVEC_NOMBRE: Mapping[str, Callable[[int], Condition]] = {
    "age_atteint": age_atteint,
    "entre_au_plus_tard": entre_au_plus_tard,
    "entre_avant": entre_avant,
    "entre_apres": entre_apres,
    "ase_mois_avant_majorite": ase_mois_avant_majorite,
}
"""Celles qui s'écrivent avec un nombre d'ans ou de mois : « entre_avant 18 »."""


def condition(nom: str) -> Condition | None:
    """La condition de ce nom, ou ``None``."""
    mot, _, nombre = nom.partition(" ")
    if not nombre:
        return CONDITIONS.get(nom)
    fabrique = AVEC_NOMBRE.get(mot)
    return fabrique(int(nombre)) if fabrique and nombre.isdecimal() and len(nombre) < 4 else None

"""Les droits suivis (``droits.yaml``) : fenêtres, conditions, sources. Refusé, ligne nommée."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.metier.continuite.conditions import CONDITIONS
from ase_parcours.metier.continuite.modele import Condition, Delai, RegleDroit, ReperesDroits
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de

NOM = "droits.yaml"
_NOMBRES = frozenset(
    {
        *("titre_premiere_mois", "titre_anticipe_mois", "apjm_demande_mois"),
        *("rsa_ans", "rsa_heures"),
        *("domiciliation_debut_mois", "domiciliation_fin_mois"),
    }
)
_CLES = frozenset(
    {
        *("code", "nom", "page", "type", "fin", "passager", "retard", "fenetre", "concerne"),
        *("silence", "demander", "inconnu", "base", "lu_le", "feminin", "pluriel", LIGNE),
    }
)
_EXIGEES = ("code", "nom", "page", "type", "fin", "silence", "demander", "inconnu", "base")
_MAX = 100_000


@cache
def reperes_droits() -> ReperesDroits:
    """Les règles livrées. Lève ``FichierAbime`` en nommant la ligne fautive."""
    return lire_droits(ressources.texte(f"referentiels/{NOM}"))


def lire_droits(texte: str, nom: str = NOM) -> ReperesDroits:
    """Lit les droits suivis. Lève ``FichierAbime``."""
    brut = lire_yaml(texte, nom)
    entete = lire_entete(brut, nom)
    nombres, sources = _nombres(brut, nom)
    droits: dict[str, RegleDroit] = {}
    for ligne in _tables(brut, "droits", nom):
        regle = _regle(ligne, nom)
        if regle.code in droits:
            raise refus(nom, ligne[LIGNE], f"le droit {regle.code} y est deux fois")
        droits[regle.code] = regle
    return ReperesDroits(
        version_de(entete.en_vigueur_du, texte),
        _entier(brut.get("horizon_mois"), brut[LIGNE], nom),
        nombres,
        sources,
        _codes(brut, "loyer", "natures", nom),
        _codes(brut, "etudes", "niveaux", nom),
        droits,
    )


def _tables(brut: Mapping[str, Any], cle: str, nom: str) -> list[dict[str, Any]]:
    lignes = brut.get(cle)
    if not isinstance(lignes, list) or not all(isinstance(x, dict) for x in lignes):
        raise refus(nom, brut[LIGNE], f"« {cle} » est une liste de tables")
    return lignes


def _entier(valeur: object, ligne: int, nom: str) -> int:
    if not isinstance(valeur, int) or isinstance(valeur, bool) or not 0 < valeur <= _MAX:
        raise refus(nom, ligne, "un nombre entier positif est attendu")
    return valeur


def _nombres(brut: Mapping[str, Any], nom: str) -> tuple[dict[str, int], dict[str, str]]:
    nombres: dict[str, int] = {}
    sources: dict[str, str] = {}
    for ligne in _tables(brut, "nombres", nom):
        cle, source = str(ligne.get("cle")), ligne.get("source")
        if cle not in _NOMBRES or cle in nombres:
            raise refus(nom, ligne[LIGNE], "ce nombre n'est lu par aucun droit, ou y est deux fois")
        if not isinstance(source, str) or not source.strip():
            raise refus(nom, ligne[LIGNE], "la source manque")
        nombres[cle], sources[cle] = _entier(ligne.get("valeur"), ligne[LIGNE], nom), source
    if manquent := _NOMBRES - set(nombres):
        raise refus(nom, brut[LIGNE], f"« {min(manquent)} » manque")
    return nombres, sources


def _codes(brut: Mapping[str, Any], table: str, cle: str, nom: str) -> frozenset[str]:
    dite = brut.get(table)
    codes = dite.get(cle) if isinstance(dite, dict) else None
    if not isinstance(codes, list) or not codes:
        raise refus(nom, brut[LIGNE], f"« {table} » nomme ses {cle}")
    return frozenset(str(c) for c in codes)


def _regle(ligne: Mapping[str, Any], nom: str) -> RegleDroit:
    numero = ligne[LIGNE]
    if inconnues := set(ligne) - _CLES:
        raise refus(nom, numero, f"« {min(map(str, inconnues))} » n'est pas une clé connue")
    for cle in _EXIGEES:
        if not isinstance(ligne.get(cle), str) or not ligne[cle].strip():
            raise refus(nom, numero, f"« {cle} » manque")
    debut, fin = _fenetre(ligne.get("fenetre"), numero, nom)
    lu_le = ligne.get("lu_le")
    return RegleDroit(
        code=ligne["code"],
        nom=ligne["nom"],
        page=ligne["page"],
        type_=ligne["type"],
        base=ligne["base"],
        lu_le=lu_le if isinstance(lu_le, date) else None,
        demander=ligne["demander"],
        inconnu=ligne["inconnu"],
        concerne=tuple(_condition(c, numero, nom) for c in ligne.get("concerne") or ()),
        demander_si_rien=_choix(ligne, "silence", ("demander", "verifier"), nom),
        fin_exigee=_choix(ligne, "fin", ("exigee", "facultative"), nom),
        passager=ligne.get("passager") is True,
        retard_grave=ligne.get("retard") is True,
        debut=debut,
        fin=fin,
        feminin=ligne.get("feminin") is True,
        pluriel=ligne.get("pluriel") is True,
    )


def _choix(ligne: Mapping[str, Any], cle: str, mots: tuple[str, str], nom: str) -> bool:
    """Vrai pour le premier mot, faux pour le second."""
    if ligne[cle] not in mots:
        raise refus(nom, ligne[LIGNE], f"« {cle} » vaut {mots[0]} ou {mots[1]}")
    return bool(ligne[cle] == mots[0])


def _condition(brut: object, numero: int, nom: str) -> Condition:
    if isinstance(brut, str) and brut in CONDITIONS and not brut.startswith("age_m"):
        return Condition(brut)
    if isinstance(brut, dict) and len(brut) == 2:
        (cle,) = set(brut) - {LIGNE}
        if cle in ("age_min", "age_max"):
            return Condition(str(cle), _entier(brut[cle], numero, nom))
    raise refus(nom, numero, "une condition n'est pas de celles que l'on sait juger")


def _fenetre(brut: object, numero: int, nom: str) -> tuple[Delai | None, Delai | None]:
    if brut is None:
        return None, None
    if isinstance(brut, dict) and isinstance(brut.get("seuils"), list):
        delais = [_seuil(str(cle), numero, nom) for cle in brut["seuils"]]
        return delais[0], delais[1] if len(delais) > 1 else None
    if isinstance(brut, dict) and set(brut) <= {"debut", "fin", LIGNE} and "debut" in brut:
        fin = brut.get("fin")
        return _delai(brut["debut"], numero, nom), _delai(fin, numero, nom) if fin else None
    raise refus(nom, numero, "la fenêtre nomme des seuils, ou un début et une fin")


def _seuil(cle: str, numero: int, nom: str) -> Delai:
    """Un délai de ``controles.yaml``, dont le nom dit l'unité."""
    valeur = getattr(reperes_controles().seuils, cle, None)
    if valeur is None or not cle.endswith(("_mois", "_jours")):
        raise refus(nom, numero, f"« {cle} » n'est pas un délai de controles.yaml")
    return Delai(mois=valeur) if cle.endswith("_mois") else Delai(jours=valeur)


def _delai(brut: object, numero: int, nom: str) -> Delai:
    if not isinstance(brut, dict) or set(brut) - {"mois", "jours", LIGNE}:
        raise refus(nom, numero, "un délai est un nombre de mois ou de jours")
    dits = {cle: _entier(brut[cle], numero, nom) for cle in ("mois", "jours") if cle in brut}
    if not dits:
        raise refus(nom, numero, "un délai est un nombre de mois ou de jours")
    return Delai(**dits)

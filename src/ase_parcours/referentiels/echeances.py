"""Le catalogue des échéances (``echeances.yaml``), et ce que le territoire y change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.echeancier import Catalogue
from ase_parcours.referentiels.echeances_lignes import lire_ligne
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de

NOM = "echeances.yaml"
_TETE = frozenset({"en_vigueur_du", "source", "lu_le", "jours_proches", "echeances", LIGNE})
_JOURS_MAX = 365
_UNE_DATE = frozenset({"depuis", "decalage", "ouverture", "jusqu_a", "chaque_mois"})


@lru_cache(maxsize=8)
def catalogue(surcharge: str | None = None) -> Catalogue:
    """Le catalogue livré, adapté par le texte YAML du territoire s'il y en a un.

    Une adaptation qui ne se lit plus (une version du programme l'a rendue caduque) n'empêche pas
    d'ouvrir : le catalogue livré vaut, et son ``avertissement`` le dit.
    """
    livre = ressources.texte(f"referentiels/{NOM}")
    if not surcharge:
        return lire_catalogue(livre)
    try:
        return surcharger_echeances(surcharge)
    except FichierAbime as erreur:
        sans = lire_catalogue(livre)
        pourquoi = f"Les échéances du territoire ne sont pas appliquées. {erreur.message}"
        return Catalogue(sans.version, sans.lignes, sans.jours_proches, pourquoi)


def lire_catalogue(texte: str, nom: str = NOM) -> Catalogue:
    """Lit un catalogue entier. Lève ``FichierAbime`` en nommant la ligne fautive."""
    brut, lignes = _brut(texte, nom)
    entete = lire_entete(brut, nom)
    if "jours_proches" not in brut:
        raise refus(nom, brut[LIGNE], "« jours_proches » manque")
    lues = {code: lire_ligne(x, nom) for code, x in lignes.items()}
    return Catalogue(version_de(entete.en_vigueur_du, texte), lues, _jours_proches(brut, nom))


def surcharger_echeances(texte: str, nom: str = "territoire.yaml") -> Catalogue:
    """Le catalogue livré, où le territoire remplace des clés d'une ligne, en ôte
    (``actif: false``) ou en ajoute. Lève ``FichierAbime`` en nommant la ligne fautive."""
    livre = ressources.texte(f"referentiels/{NOM}")
    socle = lire_catalogue(livre)
    _, livrees = _brut(livre, NOM)
    brut, siennes = _brut(texte, nom)
    entete = lire_entete(brut, nom)
    lignes = dict(socle.lignes)
    for code, sienne in siennes.items():
        if sienne.get("actif", True) is False:
            if code not in lignes:
                raise refus(nom, sienne[LIGNE], f"il n'y a pas d'échéance {code} à ôter")
            del lignes[code]
            continue
        lignes[code] = lire_ligne(_fondre(livrees.get(code, {}), sienne), nom)
    version = f"{socle.version}+{version_de(entete.en_vigueur_du, texte)}"
    proches = _jours_proches(brut, nom) if "jours_proches" in brut else socle.jours_proches
    return Catalogue(version, lignes, proches)


def _fondre(livree: Mapping[str, Any], sienne: Mapping[str, Any]) -> dict[str, Any]:
    """La ligne livrée, sauf ce que le territoire en redit. Une liste de dates et une date seule
    s'excluent : la nouvelle façon de dire remplace l'ancienne."""
    gardee = dict(livree)
    if "dates" in sienne:
        gardee = {k: v for k, v in gardee.items() if k not in _UNE_DATE}
    elif _UNE_DATE & set(sienne):
        gardee.pop("dates", None)
    return {**gardee, **sienne}


def _brut(texte: str, nom: str) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """L'en-tête, et les lignes par code, chacune avec le jour où sa source a été lue."""
    brut = lire_yaml(texte, nom)
    entete = lire_entete(brut, nom)
    if inconnues := set(brut) - _TETE:
        raise refus(nom, brut[LIGNE], f"« {min(map(str, inconnues))} » n'est pas une clé connue")
    liste = brut.get("echeances")
    if not isinstance(liste, list) or not all(isinstance(x, dict) for x in liste):
        raise refus(nom, brut[LIGNE], "« echeances » est une liste de tables")
    lignes: dict[str, dict[str, Any]] = {}
    for x in liste:
        code = x.get("code")
        if not isinstance(code, str) or not code:
            raise refus(nom, x[LIGNE], "le code manque")
        if code in lignes:
            raise refus(nom, x[LIGNE], f"le code {code} y est deux fois")
        if not isinstance(x.get("actif", True), bool):
            raise refus(nom, x[LIGNE], "« actif » est vrai ou faux")
        if x.get("marque") != "B":
            x.setdefault("lu_le", entete.lu_le)
        lignes[code] = x
    return brut, lignes


def _jours_proches(brut: Mapping[str, Any], nom: str) -> int:
    jours = brut["jours_proches"]
    if not isinstance(jours, int) or isinstance(jours, bool) or not 0 < jours <= _JOURS_MAX:
        raise refus(nom, brut[LIGNE], "« jours_proches » est un nombre de jours")
    return jours

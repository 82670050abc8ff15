"""Les montants datés (``montants.yaml``) que le budget « Et si… » propose."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, TypeVar

from ase_parcours import ressources
from ase_parcours.metier.scenarios.hypotheses import BASCULES, LIGNES, MAX
from ase_parcours.metier.scenarios.montants import Montant, Montants, Periode, Sorte
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de

NOM = "montants.yaml"
_CLES = frozenset(
    {"code", "libelle", "centimes", "sorte", "par", "en_vigueur_du", "source", "lu_le", "ligne",
     "choix", "precision", "incompatibles", LIGNE}
)  # fmt: skip
_EUROS = 10_000
"""Sous ce nombre de centimes, on a sans doute écrit des euros."""
_CHOIX = frozenset(c.code for b in BASCULES.values() for c in b.choix)
E = TypeVar("E", Sorte, Periode)
_INCOMPATIBLES = _CHOIX | {"APJM"}


@cache
def montants() -> Montants:
    """Le référentiel livré. Lève ``FichierAbime``."""
    return lire_montants(ressources.texte(f"referentiels/{NOM}"))


def lire_montants(texte: str, nom: str = NOM) -> Montants:
    """Lit les montants. Lève ``FichierAbime`` en nommant la ligne fautive."""
    brut = lire_yaml(texte, nom)
    entete = lire_entete(brut, nom)
    mois = brut.get("mois_apres_majorite")
    if not isinstance(mois, int) or isinstance(mois, bool) or not 0 < mois < 36:
        raise refus(nom, brut[LIGNE], "« mois_apres_majorite » est un nombre de mois")
    lignes = brut.get("montants")
    if not isinstance(lignes, list) or not all(isinstance(x, dict) for x in lignes):
        raise refus(nom, brut[LIGNE], "« montants » est une liste de tables")
    lus: dict[str, Montant] = {}
    for ligne in lignes:
        lu = _montant(ligne, nom)
        if lu.code in lus:
            raise refus(nom, ligne[LIGNE], f"le code {lu.code} y est deux fois")
        lus[lu.code] = lu
    return Montants(version_de(entete.en_vigueur_du, texte), lus, mois)


def _montant(ligne: Mapping[str, Any], nom: str) -> Montant:
    numero = ligne[LIGNE]
    if inconnues := set(ligne) - _CLES:
        raise refus(nom, numero, f"« {min(map(str, inconnues))} » n'est pas une clé connue")
    for cle in ("code", "libelle", "source"):
        if not isinstance(ligne.get(cle), str) or not ligne[cle].strip():
            raise refus(nom, numero, f"« {cle} » manque")
    if not isinstance(ligne.get("en_vigueur_du"), date):
        raise refus(nom, numero, "un montant sans date d'effet n'en est pas un")
    lu_le = ligne.get("lu_le")
    if lu_le is not None and not isinstance(lu_le, date):
        raise refus(nom, numero, "« lu_le » est une date")
    incompatibles = ligne.get("incompatibles", [])
    if not isinstance(incompatibles, list) or not _INCOMPATIBLES.issuperset(incompatibles):
        raise refus(nom, numero, "« incompatibles » est une liste d'hypothèses connues")
    return Montant(
        ligne["code"], ligne["libelle"], _centimes(ligne, nom), _parmi(Sorte, ligne, "sorte", nom),
        _parmi(Periode, ligne, "par", nom), ligne["en_vigueur_du"], ligne["source"], lu_le,
        _connu(ligne, "ligne", LIGNES, nom), _connu(ligne, "choix", _CHOIX, nom),
        str(ligne.get("precision", "")), tuple(incompatibles),
    )  # fmt: skip


def _centimes(ligne: Mapping[str, Any], nom: str) -> int:
    valeur = ligne.get("centimes")
    if not isinstance(valeur, int) or isinstance(valeur, bool):
        raise refus(nom, ligne[LIGNE], "des centimes sont attendus, un entier (561,68 € : 56168)")
    if not _EUROS <= valeur <= MAX:
        raise refus(nom, ligne[LIGNE], "des centimes sont attendus, et non des euros")
    return valeur


def _parmi(genre: type[E], ligne: Mapping[str, Any], cle: str, nom: str) -> E:
    if ligne.get(cle) not in list(genre):
        permis = ", ".join(genre)
        raise refus(nom, ligne[LIGNE], f"« {cle} » est l'un de : {permis}")
    return genre(str(ligne[cle]))


def _connu(ligne: Mapping[str, Any], cle: str, connus: Any, nom: str) -> str:  # noqa: ANN401
    valeur = ligne.get(cle, "")
    if valeur != "" and valeur not in connus:
        raise refus(nom, ligne[LIGNE], f"« {cle} » n'est pas une clé du budget")
    return str(valeur)

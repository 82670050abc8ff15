"""Les lettres (``lettres.yaml``) : modèles lus, bases vérifiées, faute nommée par sa ligne."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier import gabarit
from ase_parcours.metier.gabarit import Gabarit, GabaritRefuse
from ase_parcours.metier.lettres import FAITS, LOI, BaseCitee, ModeleDeLettre
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus

NOM = "lettres.yaml"
_TETE = frozenset({"en_vigueur_du", "source", "lu_le", "bases", "lettres", LIGNE})
_LETTRE = frozenset({"intitule", "objet", "destinataire", "corps", "pieces", LIGNE})
_LUES = ("S", "C")


@cache
def lettres() -> Mapping[str, ModeleDeLettre]:
    """Les modèles livrés, par type de document."""
    return lire_lettres(ressources.texte(f"referentiels/{NOM}"))


def lire_lettres(texte: str, nom: str = NOM) -> Mapping[str, ModeleDeLettre]:
    """Lit un fichier de lettres. Lève ``FichierAbime`` en nommant la ligne fautive."""
    brut = lire_yaml(texte, nom)
    lire_entete(brut, nom)
    _cles_connues(brut, _TETE, nom)
    bases = {cle: _base(cle, x, nom) for cle, x in _tables(brut, "bases", nom)}
    return {cle: _modele(cle, x, bases, nom) for cle, x in _tables(brut, "lettres", nom)}


def _tables(brut: Mapping[str, Any], cle: str, nom: str) -> list[tuple[str, dict[str, Any]]]:
    table = brut.get(cle)
    if not isinstance(table, dict):
        raise refus(nom, brut[LIGNE], f"« {cle} » est une table")
    lues = []
    for c, x in table.items():
        if c == LIGNE:
            continue
        if not isinstance(c, str) or not isinstance(x, dict):
            raise refus(nom, table[LIGNE], f"« {c} » est une table")
        lues.append((c, x))
    return lues


def _cles_connues(table: Mapping[str, Any], connues: frozenset[str], nom: str) -> None:
    if inconnues := set(table) - connues:
        premiere = min(map(str, inconnues))
        raise refus(nom, _ligne(table, premiere), f"« {premiere} » n'est pas une clé connue")


def _ligne(table: Mapping[str, Any], cle: str) -> int:
    ligne = table[LIGNE]
    return int(ligne.cles.get(cle, ligne))


def _base(cle: str, x: Mapping[str, Any], nom: str) -> BaseCitee:
    _cles_connues(x, frozenset({"texte", "marque", "lu_le", LIGNE}), nom)
    if x.get("marque") not in _LUES or not isinstance(x.get("lu_le"), date):
        # Un texte que personne n'a lu ne s'imprime dans aucune lettre.
        raise refus(nom, x[LIGNE], f"la base {cle} n'a pas été lue : elle ne peut pas être citée")
    if not isinstance(x.get("texte"), str) or not x["texte"].strip():
        raise refus(nom, x[LIGNE], f"le texte de la base {cle} manque")
    return BaseCitee(cle, x["texte"].strip(), x["lu_le"])


def _modele(
    cle: str, x: Mapping[str, Any], bases: Mapping[str, BaseCitee], nom: str
) -> ModeleDeLettre:
    _cles_connues(x, _LETTRE, nom)
    lecteur = _Gabarits(x, bases, nom)
    intitule = x.get("intitule")
    if not isinstance(intitule, str):
        raise refus(nom, x[LIGNE], f"la lettre {cle} n'a pas d'intitulé")
    objet = lecteur.un("objet")
    destinataire, corps, pieces = (lecteur.liste(c) for c in ("destinataire", "corps", "pieces"))
    return ModeleDeLettre(
        cle, intitule, objet, destinataire, corps, pieces, tuple(lecteur.citees.values())
    )


class _Gabarits:
    """Lit les gabarits d'une lettre et retient les bases qu'ils citent."""

    def __init__(self, x: Mapping[str, Any], bases: Mapping[str, BaseCitee], nom: str) -> None:
        self._x, self._bases, self._nom = x, bases, nom
        self._connus = {*FAITS, *(f"{LOI}{b}" for b in bases)}
        self.citees: dict[str, BaseCitee] = {}

    def un(self, cle: str) -> Gabarit:
        return self._lire(cle, self._x.get(cle))

    def liste(self, cle: str) -> tuple[Gabarit, ...]:
        textes = self._x.get(cle)
        if not isinstance(textes, list) or not textes:
            raise self._refus(cle, f"« {cle} » est une liste de textes")
        return tuple(self._lire(cle, t) for t in textes)

    def _lire(self, cle: str, texte: object) -> Gabarit:
        if not isinstance(texte, str) or not texte.strip():
            raise self._refus(cle, f"« {cle} » porte un texte vide, ou autre chose qu'un texte")
        try:
            lu = gabarit.lire(texte, self._connus)
        except GabaritRefuse as erreur:
            raise self._refus(cle, f"« {cle} » : {erreur.phrase}") from erreur
        for nom in lu.noms:
            if nom.startswith(LOI):
                base = self._bases[nom.removeprefix(LOI)]
                self.citees[base.cle] = base
        return lu

    def _refus(self, cle: str, phrase: str) -> FichierAbime:
        return refus(self._nom, _ligne(self._x, cle), phrase)

"""Lire les conditions et les grandeurs d'un jeu de règles, en nommant la ligne fautive."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.regles import FAITS
from ase_parcours.metier.regles import modele as m
from ase_parcours.metier.regles.faits import Fait, Genre
from ase_parcours.referentiels.lecture import LIGNE, Ligne, refus
from ase_parcours.referentiels.listes import nomenclature

_E = TypeVar("_E", bound=StrEnum)
_DITES = {"id", "libelle", "source", "piece", "note", LIGNE}
_OPERATEURS = {o.value for o in m.Operateur}
_NOMBRES = {Genre.ANS, Genre.MOIS, Genre.NOMBRE, Genre.MONTANT}
_PROFONDEUR_MAX = 12
_TROP_PETIT = 1_000
"""Un montant mensuel sous 10 € est plus sûrement en euros qu'en centimes."""


class Lecteur:
    """Ce qu'il faut pour lire un fichier : son nom, et les grandeurs qu'il définit."""

    def __init__(self, nom: str) -> None:
        self.nom = nom
        self.lues: dict[str, m.Grandeur] = {}
        self._ids: set[str] = set()
        self._profondeur = 0

    # Refuser.

    def refuse(self, brut: Mapping[str, Any], pourquoi: str, cle: str = "") -> FichierAbime:
        """Le refus, à la ligne de cette clé, sinon à celle de la table."""
        ligne = brut.get(LIGNE, 1)
        cles = ligne.cles if isinstance(ligne, Ligne) else {}
        return refus(self.nom, cles.get(cle, ligne), pourquoi)

    def cles(
        self, brut: Mapping[str, Any], connues: Collection[str], exigees: Sequence[str] = ()
    ) -> None:
        """Lève si une clé est inconnue (et propose la plus proche) ou manque."""
        for cle in brut:
            if cle not in connues:
                proche = get_close_matches(str(cle), [c for c in connues if c != LIGNE], 1)
                suite = f" ; « {proche[0]} » ?" if proche else ""
                raise self.refuse(brut, f"« {cle} » n'est pas une clé connue{suite}", str(cle))
        for cle in exigees:
            if brut.get(cle) in (None, "", []):
                raise self.refuse(brut, f"« {cle} » manque")

    # Valeurs simples.

    def table(
        self, brut: object, cle: str, connues: Collection[str], exigees: Sequence[str] = ()
    ) -> Mapping[str, Any]:
        """Une table aux clés connues."""
        if not isinstance(brut, dict):
            raise refus(self.nom, 1, f"« {cle} » est une table")
        self.cles(brut, connues, exigees)
        return brut

    def tables(self, brut: Mapping[str, Any], cle: str) -> list[dict[str, Any]]:
        """Une liste de tables, vide si elle manque."""
        lignes = brut.get(cle) or []
        if not isinstance(lignes, list) or not all(isinstance(x, dict) for x in lignes):
            raise self.refuse(brut, f"« {cle} » est une liste de tables", cle)
        return lignes

    def texte(self, brut: Mapping[str, Any], cle: str, defaut: str | None = None) -> str:
        """Un texte."""
        valeur = brut.get(cle, defaut)
        if valeur is None and defaut is not None:
            valeur = defaut
        if not isinstance(valeur, str):
            raise self.refuse(brut, f"« {cle} » est un texte ; mettez-le entre guillemets", cle)
        return valeur

    def choix(self, brut: Mapping[str, Any], cle: str, parmi: type[_E]) -> _E:
        """L'un des mots d'une énumération."""
        try:
            return parmi(brut[cle])
        except ValueError:
            mots = ", ".join(parmi)
            raise self.refuse(brut, f"« {cle} » est l'un de : {mots}", cle) from None

    def entier(
        self, brut: Mapping[str, Any], cle: str, defaut: int | None, bas: int, haut: int
    ) -> int:
        """Un nombre entier entre deux bornes comprises."""
        valeur = brut.get(cle, defaut)
        if not isinstance(valeur, int) or isinstance(valeur, bool) or not bas <= valeur <= haut:
            raise self.refuse(brut, f"« {cle} » est un nombre entier de {bas} à {haut}", cle)
        return valeur

    def montant(self, brut: Mapping[str, Any], cle: str) -> int:
        """Des centimes. « 420.50 » est en euros, 420 aussi sans doute : refusés."""
        valeur = brut.get(cle)
        if not isinstance(valeur, int) or isinstance(valeur, bool) or valeur < 0:
            raise self.refuse(
                brut, f"« {cle} » est un nombre entier de centimes : 420,50 € s'écrit 42050", cle
            )
        if 0 < valeur < _TROP_PETIT:
            raise self.refuse(
                brut,
                f"« {cle} » vaut {valeur} centimes : des euros ? 420 € s'écrit 42000",
                cle,
            )
        return valeur

    def montant_facultatif(self, brut: Mapping[str, Any], cle: str) -> int | None:
        """Des centimes, ou rien."""
        return None if brut.get(cle) is None else self.montant(brut, cle)

    def borne(self, brut: Mapping[str, Any], cle: str) -> int:
        """Une borne de tranche, en centimes ; un centime en est une."""
        valeur = brut.get(cle)
        if not isinstance(valeur, int) or isinstance(valeur, bool) or valeur < 0:
            raise self.refuse(
                brut, f"« {cle} » est un nombre entier de centimes : 400 € s'écrit 40000", cle
            )
        return valeur

    def arrondi(self, brut: object) -> m.RegleArrondi | None:
        """« {sens: bas, pas: 100} »."""
        if brut is None:
            return None
        t = self.table(brut, "arrondi", {"sens", "pas", LIGNE}, ("sens", "pas"))
        return m.RegleArrondi(
            self.choix(t, "sens", m.Arrondi), self.entier(t, "pas", None, 1, 100_000)
        )

    # Grandeurs.

    def grandeurs(self, brut: object, ligne: int) -> None:
        """Les revenus retenus, chacun après celui dont il dépend ; aucun ne dépend de lui-même."""
        if not isinstance(brut, dict):
            raise refus(self.nom, ligne, "« grandeurs » est une table")
        tables = {str(n): t for n, t in brut.items() if n != LIGNE}
        for nom, t in tables.items():
            if not isinstance(t, dict):
                raise refus(self.nom, ligne, f"la grandeur « {nom} » est une table")
            if nom in FAITS:
                raise self.refuse(t, f"« {nom} » est déjà le nom d'un fait")
        for nom in tables:
            self._grandeur(nom, tables, ())

    def _grandeur(
        self, nom: str, tables: Mapping[str, dict[str, Any]], chemin: tuple[str, ...]
    ) -> None:
        if nom in self.lues:
            return
        t = tables[nom]
        if nom in chemin:
            tour = " → ".join((*chemin[chemin.index(nom) :], nom))
            raise self.refuse(t, f"la grandeur dépend d'elle-même : {tour}")
        self.cles(
            t,
            {"libelle", "ressources", "mois", "selon", "abattement", "taux_pourcent", "arrondi",
             "source", LIGNE},
            ("libelle",),
        )  # fmt: skip
        selon = t.get("selon")
        if (selon is None) == (t.get("ressources") is None):
            raise self.refuse(t, "une grandeur a « ressources », ou « selon » une autre")
        if selon is not None:
            if selon not in tables:
                raise self.refuse(t, f"« {selon} » n'est pas une grandeur de ce fichier")
            self._grandeur(str(selon), tables, (*chemin, nom))
        taux = self.entier(t, "taux_pourcent", 100, 1, 100)
        if taux != 100 and "arrondi" not in t:
            raise self.refuse(t, "un taux demande un arrondi déclaré : « arrondi »")
        self.lues[nom] = m.Grandeur(
            nom,
            self.texte(t, "libelle"),
            self._codes(t, "ressources", "ressources") if selon is None else frozenset(),
            self.entier(t, "mois", 0, 0, 24),
            str(selon or ""),
            self.montant_facultatif(t, "abattement") or 0,
            taux,
            self.arrondi(t.get("arrondi")),
            self.texte(t, "source", ""),
        )

    # Conditions.

    def conditions(self, brut: object, ligne: int) -> tuple[m.Condition, ...]:
        """Les conditions d'un jeu : chacune a un identifiant, un libellé et sa source."""
        if not isinstance(brut, list) or not brut or not all(isinstance(c, dict) for c in brut):
            raise refus(self.nom, ligne, "« conditions » est une liste de tables")
        return tuple(self._nommee(c) for c in brut)

    def _nommee(self, brut: Mapping[str, Any]) -> m.Condition:
        for cle in ("id", "libelle", "source"):
            if not brut.get(cle):
                raise self.refuse(brut, f"« {cle} » manque à cette condition")
        if brut["id"] in self._ids:
            raise self.refuse(brut, f"la condition « {brut['id']} » y est deux fois")
        self._ids.add(brut["id"])
        return self.condition(brut)

    def condition(self, brut: Mapping[str, Any]) -> m.Condition:
        """Une condition, nommée ou non. Une ancre YAML peut la faire se contenir elle-même."""
        if not isinstance(brut, dict):
            raise refus(self.nom, 1, "une condition est une table")
        if self._profondeur > _PROFONDEUR_MAX:
            raise self.refuse(brut, "cette condition en contient trop d'autres, ou se contient")
        self._profondeur += 1
        try:
            return self._condition(brut)
        finally:
            self._profondeur -= 1

    def _condition(self, brut: Mapping[str, Any]) -> m.Condition:
        operateurs = [c for c in brut if c in _OPERATEURS]
        if len(operateurs) != 1:
            self.cles(brut, _DITES | {"fait"} | _OPERATEURS)
            raise self.refuse(
                brut, "une condition a un opérateur et un seul : " + ", ".join(m.Operateur)
            )
        op = m.Operateur(operateurs[0])
        self.cles(brut, _DITES | {"fait", op.value})
        return replace(
            _PAR_OPERATEUR[op](self, brut, op),
            id=self.texte(brut, "id", ""),
            libelle=self.texte(brut, "libelle", ""),
            source=self.texte(brut, "source", ""),
            piece=self.texte(brut, "piece", ""),
            note=self.texte(brut, "note", ""),
        )

    def fait(self, brut: Mapping[str, Any], genres: Collection[Genre]) -> tuple[str, Fait | None]:
        """Le fait ou la grandeur d'une condition, du bon genre."""
        cle = brut.get("fait")
        if cle in self.lues:
            if Genre.MONTANT not in genres:
                raise self.refuse(brut, f"« {cle} » est un montant : comparez-le à des centimes")
            return str(cle), None
        fait = FAITS.get(str(cle))
        if fait is None:
            proche = get_close_matches(str(cle), [*FAITS, *self.lues], 1)
            suite = f" ; « {proche[0]} » ?" if proche else ""
            raise self.refuse(brut, f"« {cle} » n'est pas un fait connu{suite}", "fait")
        if fait.genre not in genres:
            raise self.refuse(
                brut, f"« {cle} » est de genre « {fait.genre} », pas pour cet opérateur"
            )
        return fait.cle, fait

    def nombre(
        self, brut: Mapping[str, Any], valeur: object, fait: Fait | None, op: m.Operateur
    ) -> int:
        """La borne d'une condition : des ans, des mois, ou des centimes."""
        if not isinstance(valeur, int) or isinstance(valeur, bool) or valeur < 0:
            unite = "de centimes : 400 € s'écrit 40000" if fait is None else f"({fait.genre})"
            raise self.refuse(brut, f"la borne est un nombre entier {unite}", op)
        if (fait is None or fait.genre is Genre.MONTANT) and 0 < valeur < _TROP_PETIT:
            raise self.refuse(
                brut, f"la borne vaut {valeur} centimes : des euros ? 400 € s'écrit 40000", op
            )
        return valeur

    def _codes(self, brut: Mapping[str, Any], cle: str, liste: str) -> frozenset[str]:
        return self._codes_de(brut, cle, nomenclature(liste).termes, cle)

    def codes(self, brut: Mapping[str, Any], cle: str, fait: Fait) -> frozenset[str]:
        """Les codes d'une condition, tous de la liste du fait."""
        permis = fait.codes or tuple(nomenclature(fait.liste).termes)
        return self._codes_de(brut, cle, permis, fait.cle)

    def _codes_de(
        self, brut: Mapping[str, Any], cle: str, permis: Collection[str], quoi: str
    ) -> frozenset[str]:
        valeur = brut.get(cle)
        if not isinstance(valeur, list) or not valeur:
            raise self.refuse(brut, "une liste de codes est attendue, entre crochets", cle)
        for code in valeur:
            if not isinstance(code, str):
                raise self.refuse(brut, f"le code {code} se met entre guillemets", cle)
            if code not in permis:
                proche = get_close_matches(code, list(permis), 1)
                suite = f" ; « {proche[0]} » ?" if proche else ""
                raise self.refuse(brut, f"« {code} » n'est pas un code de « {quoi} »{suite}", cle)
        return frozenset(valeur)


_condition = partial(m.Condition, "", "")
"""Une condition dont l'identifiant et le libellé suivent."""


def _bornes(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    cle, fait = lecteur.fait(brut, _NOMBRES)
    valeur = brut[op.value]
    if op is m.Operateur.ENTRE:
        if not isinstance(valeur, list) or len(valeur) != 2:
            raise lecteur.refuse(brut, "« entre » demande deux bornes, comprises : [18, 24]", op)
        bas, haut = (lecteur.nombre(brut, v, fait, op) for v in valeur)
        if bas > haut:
            raise lecteur.refuse(brut, "les deux bornes sont inversées", op)
        return _condition(op, fait=cle, bornes=(bas, haut))
    n = lecteur.nombre(brut, valeur, fait, op)
    bornes = (n, None) if op is m.Operateur.AU_MOINS else (None, n)
    return _condition(op, fait=cle, bornes=bornes)


def _code(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    cle, fait = lecteur.fait(brut, {Genre.CODE})
    assert fait is not None  # noqa: S101 - une grandeur n'est pas un code
    return _condition(op, fait=cle, codes=lecteur.codes(brut, op.value, fait))


def _liste(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    cle, fait = lecteur.fait(brut, {Genre.CODES})
    assert fait is not None  # noqa: S101 - une grandeur n'est pas une liste
    return _condition(op, fait=cle, codes=lecteur.codes(brut, op.value, fait))


def _est(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    cle, _ = lecteur.fait(brut, {Genre.OUI_NON})
    voulu = {"oui": True, "non": False}.get(str(brut[op.value]))
    if voulu is None or isinstance(brut[op.value], bool):
        raise lecteur.refuse(brut, "« est » vaut oui ou non")
    return _condition(op, fait=cle, voulu=voulu)


def _plusieurs(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    sous = brut[op.value]
    if "fait" in brut or not isinstance(sous, list) or not sous:
        raise lecteur.refuse(brut, f"« {op.value} » est une liste de conditions")
    return _condition(op, sous=tuple(lecteur.condition(c) for c in sous))


def _contraire(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    if "fait" in brut:
        raise lecteur.refuse(brut, "« non » contient une condition")
    return _condition(op, sous=(lecteur.condition(brut[op.value]),))


def _verifier(lecteur: Lecteur, brut: Mapping[str, Any], op: m.Operateur) -> m.Condition:
    if brut[op.value] != "oui" or "fait" in brut:
        raise lecteur.refuse(brut, "« verifier » vaut oui, et ne lit aucun fait")
    return _condition(op)


_Lire = Callable[[Lecteur, Mapping[str, Any], m.Operateur], m.Condition]
_PAR_OPERATEUR: Mapping[m.Operateur, _Lire] = {
    m.Operateur.ENTRE: _bornes,
    m.Operateur.AU_MOINS: _bornes,
    m.Operateur.AU_PLUS: _bornes,
    m.Operateur.PARMI: _code,
    m.Operateur.HORS: _code,
    m.Operateur.AVEC_UN_DE: _liste,
    m.Operateur.SANS: _liste,
    m.Operateur.EST: _est,
    m.Operateur.TOUS: _plusieurs,
    m.Operateur.UN_DE: _plusieurs,
    m.Operateur.NON: _contraire,
    m.Operateur.VERIFIER: _verifier,
}

"""Une ligne du catalogue des échéances, lue et vérifiée : chaque nom y existe, chaque nombre est
plausible. Un refus nomme le fichier, la ligne et ce qui ne va pas."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NoReturn

from ase_parcours.metier.echeancier import Groupe, LigneEcheancier
from ase_parcours.metier.echeancier.ancres import ancre, revient
from ase_parcours.metier.echeancier.conditions import condition
from ase_parcours.metier.echeancier.modele import Entree, Marque, Preuve, Repere
from ase_parcours.metier.echeancier.preuves import CALCULEES
from ase_parcours.metier.vocabulaire import FACETTES, TYPES
from ase_parcours.referentiels.lecture import LIGNE, refus

_TEXTES = ("libelle", "responsable", "preuve", "base_legale", "page")
_DATE = frozenset({"depuis", "decalage", "ouverture", "jusqu_a", "chaque_mois"})
_LIGNE = frozenset(
    {
        *("code", "groupe", "marque", "lu_le", "note", "actif", "si", "sauf", "preuves"),
        *("dates", "repetable", *_TEXTES, *_DATE, LIGNE),
    }
)
_ENTREE = frozenset({"libelle", "occurrence", "si", "sauf", "preuves", *_DATE, LIGNE})
_REPERE = frozenset({"depuis", "mois", "jours", "au", LIGNE})
_PREUVE = frozenset(
    {"fait", "mot", "le", "valable", "couvre", "apres", "au_moins", "recent_mois", "exige"}
)
_PAGES = frozenset(t.page for t in FACETTES)
_CODE = re.compile(r"[A-Z][A-Z0-9]{0,11}-[0-9]{2,3}")
_JOUR_DE_L_AN = re.compile(r"([0-9]{2})-([0-9]{2})")
_MOIS_MAX, _JOURS_MAX, _FOIS_MAX = 600, 3660, 120
_AU_PLUS_TOT = date(1990, 1, 1)


def lire_ligne(x: Mapping[str, Any], nom: str) -> LigneEcheancier:
    """Lit une ligne. Lève ``FichierAbime``."""
    return _Lecture(nom, x[LIGNE], f"{x.get('code')} : ").ligne(x)


class _Lecture:
    """La lecture d'une ligne, et où la dire fautive."""

    def __init__(self, nom: str, numero: int, de: str) -> None:
        self.nom, self.numero, self.de = nom, numero, de

    def refuser(self, pourquoi: str, x: object = None) -> NoReturn:
        numero = x.get(LIGNE, self.numero) if isinstance(x, dict) else self.numero
        raise refus(self.nom, numero, self.de + pourquoi)

    def ligne(self, x: Mapping[str, Any]) -> LigneEcheancier:
        self.cles(x, _LIGNE)
        if not _CODE.fullmatch(str(x["code"])):
            self.refuser("un code s'écrit « ASE-07 »", x)
        for champ in _TEXTES:
            vide = champ != "base_legale" and not x.get(champ)
            if vide or not isinstance(x.get(champ), str):
                self.refuser(f"« {champ} » manque", x)
        if x["page"] not in _PAGES:
            self.refuser(f"« {x['page']} » n'est pas une page du dossier", x)
        if x.get("groupe") not in list(Groupe):
            self.refuser("le groupe est une lettre de A à F", x)
        if x.get("marque") not in list(Marque):
            self.refuser("la marque est S, C, B ou P", x)
        marque = Marque(x["marque"])
        lu_le = self._lu_le(x, marque)
        note = x.get("note", "")
        if not isinstance(note, str) or not isinstance(x.get("repetable", False), bool):
            self.refuser("« note » est un texte, « repetable » est vrai ou faux", x)
        return LigneEcheancier(
            x["code"], Groupe(x["groupe"]), x["libelle"], x["responsable"], x["preuve"],
            x["base_legale"], lu_le, x["page"], marque, note, self._entrees(x),
            self.conditions(x, "si"), self.conditions(x, "sauf"),
            tuple(self._preuve(p, x["preuve"]) for p in self._tables(x, "preuves")),
            x.get("repetable", False),
        )  # fmt: skip

    def cles(self, x: Mapping[str, Any], connues: frozenset[str]) -> None:
        if inconnues := {str(k) for k in x} - connues:
            self.refuser(f"« {min(inconnues)} » n'est pas une clé connue", x)

    def _lu_le(self, x: Mapping[str, Any], marque: Marque) -> date | None:
        lu_le = x.get("lu_le")
        if lu_le is not None and not (isinstance(lu_le, date) and lu_le >= _AU_PLUS_TOT):
            self.refuser("« lu_le » n'est pas une date plausible", x)
        return None if marque is Marque.A_VERIFIER else lu_le

    def _tables(self, x: Mapping[str, Any], cle: str) -> list[dict[str, Any]]:
        tables = x.get(cle) or []
        if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
            self.refuser(f"« {cle} » est une liste de tables", x)
        return tables

    def conditions(self, x: Mapping[str, Any], cle: str) -> tuple[str, ...]:
        noms = x.get(cle) or []
        if not isinstance(noms, list):
            self.refuser(f"« {cle} » est une liste de conditions", x)
        for nom in noms:
            if not isinstance(nom, str) or condition(nom) is None:
                self.refuser(f"« {nom} » n'est pas une condition connue", x)
        return tuple(noms)

    # --- Dates ----------------------------------------------------------------------------------

    def _entrees(self, x: Mapping[str, Any]) -> tuple[Entree, ...]:
        dates = self._tables(x, "dates")
        if not dates:
            return (self._entree({k: v for k, v in x.items() if k in {*_DATE, LIGNE}}, ""),)
        if _DATE & set(x):
            self.refuser("une date seule et une liste de dates s'excluent", x)
        for d in dates:
            self.cles(d, _ENTREE)
        return tuple(self._entree(d, x["preuve"]) for d in dates)

    def _entree(self, x: Mapping[str, Any], mot: str) -> Entree:
        pour_le = None
        if "depuis" in x:
            decalage = x.get("decalage") or {}
            if not isinstance(decalage, dict) or "depuis" in decalage:
                self.refuser("« decalage » est une table de mois et de jours", x)
            pour_le = self._repere({**decalage, "depuis": x["depuis"]}, x)
        elif "decalage" in x or "chaque_mois" in x:
            self.refuser("il faut dire depuis quand", x)
        ouverture = self._repere_ou_rien(x, "ouverture", pour_le)
        limite = self._repere_ou_rien(x, "jusqu_a", pour_le)
        if limite is not None and revient(limite.depuis):
            self.refuser(f"« {limite.depuis} » peut revenir : ce n'est pas une limite", x)
        if ouverture is not None and "chaque_mois" in x:
            self.refuser("une ligne qui revient chaque année n'a pas d'ouverture", x)
        libelle = x.get("libelle", "")
        return Entree(
            pour_le,
            ouverture,
            limite,
            self._nombre(x, "chaque_mois", 0, _FOIS_MAX),
            self._nombre(x, "occurrence", 0, _FOIS_MAX),
            libelle if isinstance(libelle, str) else "",
            self.conditions(x, "si"),
            self.conditions(x, "sauf"),
            tuple(self._preuve(p, mot) for p in self._tables(x, "preuves")),
        )

    def _repere_ou_rien(
        self, x: Mapping[str, Any], cle: str, pour_le: Repere | None
    ) -> Repere | None:
        brut = x.get(cle)
        if brut is None:
            return None
        if isinstance(brut, str):
            brut = {"depuis": brut}
        if not isinstance(brut, dict):
            self.refuser(f"« {cle} » est une ancre, ou une table de mois et de jours", x)
        defaut = {"depuis": pour_le.depuis} if pour_le is not None else {}
        return self._repere({**defaut, **brut}, x)

    def _repere(self, x: Mapping[str, Any], ligne: Mapping[str, Any]) -> Repere:
        self.cles(x, _REPERE)
        depuis = x.get("depuis")
        if not isinstance(depuis, str) or ancre(depuis) is None:
            self.refuser(f"« {depuis} » n'est pas une ancre connue", ligne)
        au = None
        if "au" in x:
            trouve = _JOUR_DE_L_AN.fullmatch(str(x["au"]))
            try:
                # Une année commune : un 29 février n'y est pas.
                jour = date(2001, int(trouve[1]), int(trouve[2])) if trouve else None
            except ValueError:
                jour = None
            if jour is None:
                self.refuser("« au » est un jour de l'année, « 05-31 »", ligne)
            au = (jour.month, jour.day)
        mois = self._nombre(x, "mois", -_MOIS_MAX, _MOIS_MAX)
        return Repere(depuis, mois, self._nombre(x, "jours", -_JOURS_MAX, _JOURS_MAX), au)

    def _nombre(self, x: Mapping[str, Any], cle: str, du: int, au: int) -> int:
        n = x.get(cle, 0)
        if not isinstance(n, int) or isinstance(n, bool) or not du <= n <= au:
            self.refuser(f"« {cle} » n'est pas un nombre plausible", x)
        return n

    # --- Preuves --------------------------------------------------------------------------------

    def _preuve(self, x: Mapping[str, Any], mot: str) -> Preuve:
        fait = x.get("fait")
        if fait in CALCULEES:
            self.cles(x, frozenset({"fait", LIGNE}))
            return Preuve(str(fait), mot)
        if not isinstance(fait, str) or fait not in TYPES or not TYPES[fait].d_un_jeune:
            self.refuser(f"« {fait} » n'est pas un fait du dossier", x)
        champs = TYPES[fait].champs
        egaux = {str(k): v for k, v in x.items() if k not in {*_PREUVE, LIGNE}}
        le = x.get("le", [])
        le = [le] if isinstance(le, str) else le
        valable, exige = x.get("valable", ""), x.get("exige", "")
        if not (isinstance(le, list) and isinstance(valable, str) and isinstance(exige, str)):
            self.refuser("« le », « valable » et « exige » nomment des champs", x)
        for champ in (*egaux, *le, *(c for c in (valable, exige) if c)):
            if champ not in champs:
                self.refuser(f"« {champ} » n'est pas un champ de « {fait} »", x)
        if x.get("apres", "") not in ("", "ancre"):
            self.refuser("« apres » vaut « ancre »", x)
        couvre = self._repere_ou_rien(x, "couvre", None)
        return Preuve(
            fait, str(x.get("mot", mot)),
            tuple((k, tuple(map(str, v)) if isinstance(v, list) else (str(v),))
                  for k, v in egaux.items()),
            tuple(le), valable, couvre, x.get("apres", ""),
            self._nombre(x, "au_moins", 1, 20) if "au_moins" in x else 1,
            self._nombre(x, "recent_mois", 0, _FOIS_MAX), exige,
        )  # fmt: skip

"""Dire en français une valeur du journal, d'après le vocabulaire et les nomenclatures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.coffre.lectures.histoire import ChampEcrit
from ase_parcours.metier.formes import SUFFIXE_CODE, Forme, Saisie
from ase_parcours.metier.hebergement import Natures
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES
from ase_parcours.referentiels import mesures
from ase_parcours.referentiels.listes import nomenclature

SCELLE = "texte scellé"
EFFACE_PAR_LA_LOI = "contenu effacé"
_LISTES = {"themes": "themes", "droits_expliques": "droits"}
"""Champs qui portent une liste de codes."""
_COMPTES = frozenset({"accorde_par", "demandeur", "auteur"})
_MONTANTS = frozenset({("solution", "loyer")})
EVENEMENTS = {
    "sortie": "Sortie",
    "retour": "Retour",
    "constat": "Départ constaté",
    "sans_solution": "Sortie sans solution",
    "transfert": "Transfert",
    "deces": "Décès",
}
_SEXES = {"F": "féminin", "M": "masculin", "X": "autre"}
_IDENTIFIANTS = frozenset(
    {"solution", "visa", "papier", "edition", "sha256", "empreinte", "fichier", "taille"}
    | {"genre", "nature_brute", "dossier", "annulation", "contenu_actif", "trame"}
)
"""Champs internes qui ne disent rien à la lecture."""


@dataclass(frozen=True, slots=True)
class Mots:
    """Ce qu'il faut pour dire : natures de logement, nom affiché de chaque compte."""

    natures: Natures
    comptes: Mapping[str, str]

    def champ(self, type_: str, champ: str) -> str:
        """« Sortie prévue ». Le champ lui-même si le vocabulaire ne le connaît plus."""
        if champ == SUPPRESSION:
            return TYPES[type_].titre
        try:
            return TYPES[type_].champ(champ).libelle
        except KeyError:
            return champ

    def valeur(self, type_: str, champ: str, valeur: Any) -> str:  # noqa: ANN401 - du journal
        """« 21 janv. 2027 ». Un texte scellé n'est jamais dit."""
        if champ == SUPPRESSION:
            return "retiré" if valeur else "remis"
        if (type_, champ) == ("scelle", "contenu"):
            return SCELLE
        if valeur is None:
            return "effacé"
        return self._particulier(type_, champ, valeur) or self._courant(type_, champ, valeur)

    def ecrit(self, x: ChampEcrit) -> str:
        """La valeur qu'une ligne du journal écrit."""
        return EFFACE_PAR_LA_LOI if x.efface else self.valeur(x.type, x.champ, x.valeur)

    def avant(self, x: ChampEcrit) -> str:
        """Ce que cette ligne a remplacé, vide si elle n'a rien remplacé."""
        dites = (self.valeur(x.type, x.champ, v) for v in x.avant)
        return " ou ".join(dict.fromkeys(dites))

    def _particulier(self, type_: str, champ: str, valeur: Any) -> str:  # noqa: ANN401
        if (type_, champ) == ("solution", "code"):
            return self.natures[str(valeur)].court
        if (type_, champ) == ("mesure", "nature"):
            connue = mesures().get(str(valeur))
            return connue.libelle if connue else ""
        if champ == "etats" and isinstance(valeur, list) and valeur:
            return str(valeur[-1].get("etat", ""))
        if champ in _COMPTES:
            return self.comptes.get(str(valeur), "compte inconnu")
        if (type_, champ) in _MONTANTS and isinstance(valeur, int):
            return fr.montant(valeur)
        if (type_, champ) == ("evenement", "type"):
            return EVENEMENTS.get(str(valeur), "")
        if champ == "sexe":
            return _SEXES.get(str(valeur), "")
        if champ in _LISTES and isinstance(valeur, list):
            liste = nomenclature(_LISTES[champ])
            return ", ".join(liste.libelle(str(v)) for v in valeur)
        return ""

    @staticmethod
    def _courant(type_: str, champ: str, valeur: Any) -> str:  # noqa: ANN401 - du journal
        try:
            fiche = TYPES[type_].champ(champ)
        except KeyError:
            return str(valeur)
        code = champ.endswith(SUFFIXE_CODE) and champ not in TYPES[type_].fiche
        if fiche.liste and (code or fiche.saisie is Saisie.CHOIX):
            return nomenclature(fiche.liste).libelle(str(valeur))
        if fiche.saisie is Saisie.MONTANT and isinstance(valeur, int):
            return fr.montant(valeur)
        if fiche.forme is Forme.TRIVALENT and valeur == "inconnu":
            return fr.ON_NE_SAIT_PAS
        if isinstance(valeur, list):
            return ", ".join(str(v) for v in valeur)
        return _jour(str(valeur))


def est_dit(x: ChampEcrit, voisins: frozenset[tuple[str, str]] = frozenset()) -> bool:
    """Faux pour ce qui n'apprend rien à la lecture : la création, les identifiants, et le code
    d'un mot écrit à côté de lui. ``voisins`` : (entité, champ) de la même écriture."""
    if x.champ == CREATION or x.champ in _IDENTIFIANTS:
        return False
    mot = x.champ.removesuffix(SUFFIXE_CODE)
    return mot == x.champ or (x.entite, mot) not in voisins


def _jour(texte: str) -> str:
    """Une date ISO en français, tout autre texte tel quel."""
    try:
        return fr.date_courte(date.fromisoformat(texte)) if len(texte) == 10 else texte
    except ValueError:
        return texte

"""Le sens des mots d'un tableur, lu dans ``colonnes.yaml`` et ``mesures.yaml``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.echanges.tableur.mots import libelle, nu, valeur
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.vocabulaire import TYPES


@dataclass(frozen=True, slots=True)
class Genre:
    """Un genre de feuille : les libellés de ses champs, ceux qui le distinguent, ses noms.

    ``champs`` va du libellé normalisé au champ ; ``titres`` donne la graphie montrée.
    ``titre`` : nom de feuille montré ; ``generique`` : lu d'après la fiche de son type ;
    ``exige`` : champs sans lesquels une ligne ne dit rien ; ``propres`` : libellés qu'aucun autre
    genre ne porte.
    """

    nom: str
    champs: Mapping[str, str]
    titres: Mapping[str, str]
    signature: frozenset[str]
    noms: frozenset[str]
    titre: str = ""
    generique: bool = False
    exige: frozenset[str] = frozenset()
    propres: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexique:
    """Tous les mots connus. Les tables de valeurs vont de la forme normalisée au sens."""

    genres: Mapping[str, Genre]
    dossier: frozenset[str]
    titre_dossier: str
    ignorees: frozenset[str]
    feuilles_ignorees: frozenset[str]
    sexe: Mapping[str, str]
    trivalent: Mapping[str, str]
    etats: Mapping[str, str]
    solutions: Mapping[str, str]
    inconnu: frozenset[str]
    rien: frozenset[str]
    sans_fin: frozenset[str]
    pieds: frozenset[str]
    age_maximal_ans: int
    pivot_annee: int


class Mesures:
    """Natures de décision connues : un libellé, une abréviation ou un code donnent le code."""

    def __init__(self, brut: Mapping[str, Any]) -> None:
        self._codes: dict[str, str] = {}
        self.libelles: dict[str, str] = {}
        hebergees: set[str] = set()
        for mesure in brut["mesures"]:
            code = str(mesure["code"])
            self.libelles[code] = str(mesure["libelle"])
            if mesure.get("jeune_majeur_heberge"):
                hebergees.add(code)
            for texte in (code, mesure["libelle"], *mesure.get("synonymes", ())):
                if self._codes.setdefault(_cle_mesure(texte), code) != code:
                    raise _invalide("mesures.yaml", f"« {texte} » désigne deux mesures")
            variable = "NATPDECADM" if code.startswith("ADM") else "NATDECASSED"
            self._codes[_cle_mesure(f"{variable} {code[4:]}")] = code
        self.hebergees = frozenset(hebergees)
        """Codes des décisions jeune majeur avec hébergement (garantie.md §1, base « apjm »)."""

    def resoudre(self, texte: str) -> str | None:
        """Code de la mesure (« APJM » → « ADM_21 »), ou ``None`` si elle est inconnue."""
        return self._codes.get(_cle_mesure(texte))


def _cle_mesure(texte: str) -> str:
    return libelle(texte.replace("_", " "))


def _invalide(fichier: str, pourquoi: str) -> FichierAbime:
    return FichierAbime(
        "referentiel_invalide",
        f"Le référentiel {fichier} est refusé : {pourquoi}.",
        "Réinstallez l'application, ou corrigez ce fichier.",
    )


@cache
def mesures() -> Mesures:
    """Les mesures livrées avec l'application."""
    return Mesures(_yaml("mesures.yaml"))


@cache
def lexique() -> Lexique:
    """Le lexique livré avec l'application."""
    return lire_lexique(_yaml("colonnes.yaml"))


def lire_lexique(brut: Mapping[str, Any]) -> Lexique:
    """Construit le lexique. Lève ``FichierAbime`` si un libellé a deux sens dans un genre."""
    valeurs = brut["valeurs"]
    return Lexique(
        genres=_genres(brut["genres"]),
        dossier=frozenset(map(libelle, brut["dossier"])),
        titre_dossier=brut["dossier"][0],
        ignorees=frozenset(map(libelle, brut["ignorees"])),
        feuilles_ignorees=frozenset(map(libelle, brut.get("feuilles_ignorees", ()))),
        sexe=_table(valeurs["sexe"]),
        trivalent=_table(valeurs["trivalent"]),
        etats=_table(valeurs["etats"]),
        solutions=_table(valeurs["solutions"]),
        inconnu=frozenset(map(forme, valeurs["inconnu"])),
        rien=frozenset(map(forme, valeurs["rien"])),
        sans_fin=frozenset(map(forme, valeurs["sans_fin"])),
        pieds=frozenset(map(forme, valeurs["pieds"])),
        age_maximal_ans=int(brut["limites"]["age_maximal_ans"]),
        pivot_annee=int(brut["limites"]["pivot_annee"]),
    )


def forme(texte: str) -> str:
    """Forme de comparaison d'une valeur ; un signe seul (« ? », « ✓ ») se garde tel quel."""
    return valeur(texte) or nu(texte)


def _genres(brut: Mapping[str, Any]) -> dict[str, Genre]:
    genres = {nom: _genre(nom, table) for nom, table in brut.items()}
    porteurs = Counter(forme for genre in genres.values() for forme in genre.champs)
    seuls = frozenset(forme for forme, n in porteurs.items() if n == 1)
    return {nom: replace(g, propres=seuls & g.champs.keys()) for nom, g in genres.items()}


def _genre(nom: str, table: Mapping[str, Any]) -> Genre:
    champs: dict[str, str] = {}
    for champ, libelles in table["champs"].items():
        for texte in libelles:
            if champs.setdefault(libelle(texte), champ) != champ:
                raise _invalide("colonnes.yaml", f"« {texte} » désigne deux champs ({nom})")
    generique = "signature" not in table
    return Genre(
        nom,
        champs,
        {champ: libelles[0] for champ, libelles in table["champs"].items()},
        frozenset(table.get("signature", ())),
        frozenset(map(libelle, table["noms"])),
        (table["noms"] or [nom])[0].capitalize(),
        generique,
        frozenset(TYPES[nom].exige) if generique else frozenset(),
    )


def _table(brut: Mapping[str, Any]) -> dict[str, str]:
    table: dict[str, str] = {}
    for sens, mots in brut.items():
        for mot in (sens, *mots):
            if table.setdefault(forme(mot), sens) != sens:
                raise _invalide("colonnes.yaml", f"« {mot} » a deux sens")
    return table


def _yaml(nom: str) -> dict[str, Any]:
    import yaml

    chargeur = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    brut: dict[str, Any] = yaml.load(ressources.texte(f"referentiels/{nom}"), Loader=chargeur)  # noqa: S506
    return brut

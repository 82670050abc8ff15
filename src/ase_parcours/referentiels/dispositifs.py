"""Le catalogue des dispositifs (``dispositifs.yaml``), et ce que le territoire y écrit.

Le territoire ajoute des dispositifs, complète le contact, les conditions et le public de ceux qui
sont livrés, ou les désactive ; il n'en change ni le titre ni la source.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

import yaml

from ase_parcours import ressources
from ase_parcours.metier.dispositifs import (
    FACETTES,
    TERRITOIRE,
    CatalogueDispositifs,
    Dispositif,
    DocumentFondateur,
    Touche,
)
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de

NOM = "dispositifs.yaml"
COMPLETES = ("public", "conditions", "contact", "actif")
"""Ce que le territoire peut changer d'un dispositif livré."""
_TETE = {"en_vigueur_du", "source", "lu_le"}
_SOCLE = _TETE | {"sans_reponse_jours", "themes", "documents", "dispositifs"}
_EXIGES = ("code", "titre", "utilite", "public", "themes")
_CLES = {
    *_EXIGES,
    *("document", "numero", "conditions", "contact", "touche", "facette", "source", "lu_le"),
    "actif",
}
_DOCUMENT = {"code", "titre", "court", "lu_le", "avertissement"}


class _SansRenvoi(yaml.SafeDumper):
    """Écrit deux fois une même date plutôt qu'un renvoi, que personne ne relirait."""

    def ignore_aliases(self, data: object) -> bool:
        """Toujours."""
        return True


@lru_cache(maxsize=4)
def catalogue(surcharge: str | None = None) -> CatalogueDispositifs:
    """Le catalogue livré, adapté par le texte YAML du territoire s'il y en a un.

    Lève ``FichierAbime`` en nommant la ligne fautive.
    """
    if surcharge is None:
        return lire_catalogue(ressources.texte(f"referentiels/{NOM}"))
    return surcharger(catalogue(), surcharge)


def lire_catalogue(texte: str, nom: str = NOM) -> CatalogueDispositifs:
    """Lit un catalogue entier. Lève ``FichierAbime``."""
    brut = lire_yaml(texte, nom)
    _cles(brut, _SOCLE, nom)
    entete = lire_entete(brut, nom)
    jours = brut.get("sans_reponse_jours")
    if not isinstance(jours, int) or isinstance(jours, bool) or jours < 1:
        raise refus(nom, brut[LIGNE], "« sans_reponse_jours » est un nombre de jours")
    themes = _themes(brut, nom)
    lus_documents = [_document(x, nom) for x in _lignes(brut, "documents", nom)]
    documents = {document.code: document for document in lus_documents}
    lus: dict[str, Dispositif] = {}
    for ligne in _lignes(brut, "dispositifs", nom):
        document = documents.get(str(ligne.get("document")))
        if document is None:
            raise refus(nom, ligne[LIGNE], "le document de cette mesure n'est pas dans la liste")
        d = _dispositif(ligne, document, themes, nom)
        if d.code in lus:
            raise refus(nom, ligne[LIGNE], f"le code {d.code} y est deux fois")
        lus[d.code] = d
    return CatalogueDispositifs(version_de(entete.en_vigueur_du, texte), lus, themes, jours)


def surcharger(
    socle: CatalogueDispositifs, texte: str, nom: str = "territoire.yaml"
) -> CatalogueDispositifs:
    """Le catalogue, adapté par un fichier de territoire. Lève ``FichierAbime``."""
    brut = lire_yaml(texte, nom)
    _cles(brut, _TETE | {"dispositifs"}, nom)
    entete = lire_entete(brut, nom)
    document = DocumentFondateur(TERRITOIRE, entete.source, "Territoire", entete.lu_le)
    tous, vus = dict(socle.dispositifs), set()
    for ligne in _lignes(brut, "dispositifs", nom):
        code = _texte(ligne, "code", nom)
        if code in vus:
            raise refus(nom, ligne[LIGNE], f"le code {code} y est deux fois")
        vus.add(code)
        if code in socle.dispositifs:
            tous[code] = _completer(socle.dispositifs[code], ligne, nom)
        elif code and not set(_EXIGES) & (set(ligne) - {"code", "public"}):
            pourquoi = f"le code {code} n'est pas au catalogue ; un ajout demande aussi un titre"
            raise refus(nom, ligne[LIGNE], pourquoi)
        else:
            ajout = _dispositif(ligne, document, socle.themes, nom)
            tous[ajout.code] = replace(ajout, adapte=True)
    version = f"{socle.version}+{version_de(entete.en_vigueur_du, texte)}"
    return CatalogueDispositifs(version, tous, socle.themes, socle.sans_reponse_jours)


def ecrire_la_surcharge(
    actuelle: str | None, ligne: Mapping[str, Any], source: str, jour: date
) -> str | None:
    """Le texte du territoire où ``ligne`` (elle a un « code ») remplace celle de ce dispositif.

    D'un dispositif livré, ne reste que ce qui diffère du livré ; ``None`` si plus rien ne diffère.
    Ce que ``ligne`` ne dit pas reste. Lève ``FichierAbime`` si le résultat ne se relirait pas.
    """
    brut = lire_yaml(actuelle, NOM) if actuelle else {}
    gardees = {x["code"]: _nue(x) for x in brut.get("dispositifs") or ()}
    code, livre = ligne["code"], catalogue().dispositifs.get(ligne["code"])
    ligne = {**gardees.get(code, {}), **ligne}
    voulue = {c: v for c, v in ligne.items() if v not in ("", None, ())}
    if livre is not None:
        voulue = {"code": code} | {
            c: ligne[c] for c in COMPLETES if c in ligne and ligne[c] != getattr(livre, c)
        }
    elif voulue.get("actif") is True:
        del voulue["actif"]
    gardees[code] = voulue
    if voulue == {"code": code}:
        del gardees[code]
    if not gardees:
        return None
    tete = {"en_vigueur_du": jour, "source": brut.get("source") or source, "lu_le": jour}
    corps = {**tete, "dispositifs": list(gardees.values())}
    texte: str = yaml.dump(
        corps, Dumper=_SansRenvoi, allow_unicode=True, sort_keys=False, width=100
    )
    surcharger(catalogue(), texte)
    return texte


def _nue(ligne: Mapping[str, Any]) -> dict[str, Any]:
    return {c: v for c, v in ligne.items() if c != LIGNE}


def _completer(avant: Dispositif, ligne: Mapping[str, Any], nom: str) -> Dispositif:
    if interdites := set(ligne) - {"code", *COMPLETES, LIGNE}:
        quoi = min(map(str, interdites))
        pourquoi = f"« {quoi} » d'un dispositif livré ne se change pas ; public, conditions,"
        raise refus(nom, ligne[LIGNE], f"{pourquoi} contact et actif se complètent")
    return replace(
        avant,
        public=_texte(ligne, "public", nom, avant.public),
        conditions=_texte(ligne, "conditions", nom, avant.conditions),
        contact=_texte(ligne, "contact", nom, avant.contact),
        actif=_actif(ligne, nom),
        adapte=True,
    )


def _dispositif(
    ligne: Mapping[str, Any], document: DocumentFondateur, themes: Mapping[str, str], nom: str
) -> Dispositif:
    _cles(ligne, _CLES, nom)
    for cle in _EXIGES:
        if not ligne.get(cle):
            raise refus(nom, ligne[LIGNE], f"« {cle} » manque")
    facette = ligne.get("facette") or ""
    if facette and facette not in FACETTES:
        raise refus(nom, ligne[LIGNE], f"la facette « {facette} » n'est pas une page du dossier")
    touche = ligne.get("touche", "oui")
    if touche not in tuple(Touche):
        raise refus(nom, ligne[LIGNE], "« touche » est oui, indirect ou non")
    lu_le = ligne.get("lu_le")
    if lu_le is not None and not isinstance(lu_le, date):
        raise refus(nom, ligne[LIGNE], "« lu_le » est une date")
    return Dispositif(
        code=_texte(ligne, "code", nom),
        titre=_texte(ligne, "titre", nom),
        document=document,
        numero=_texte(ligne, "numero", nom),
        utilite=_texte(ligne, "utilite", nom),
        public=_texte(ligne, "public", nom),
        touche=Touche(touche),
        themes=_themes_de(ligne, themes, nom),
        conditions=_texte(ligne, "conditions", nom),
        contact=_texte(ligne, "contact", nom),
        facette=facette,
        source=_texte(ligne, "source", nom),
        lu_le=lu_le,
        actif=_actif(ligne, nom),
    )


def _themes_de(ligne: Mapping[str, Any], connus: Mapping[str, str], nom: str) -> tuple[str, ...]:
    themes = ligne["themes"]
    if not isinstance(themes, list) or not all(isinstance(t, str) for t in themes):
        raise refus(nom, ligne[LIGNE], "« themes » est une liste de mots")
    for theme in themes:
        if theme not in connus:
            raise refus(nom, ligne[LIGNE], f"le thème « {theme} » n'est pas dans la liste")
    return tuple(themes)


def _texte(ligne: Mapping[str, Any], cle: str, nom: str, defaut: str = "") -> str:
    valeur = ligne.get(cle, defaut)
    if not isinstance(valeur, str):
        raise refus(nom, ligne[LIGNE], f"« {cle} » est un texte, entre guillemets")
    return valeur.strip()


def _actif(ligne: Mapping[str, Any], nom: str) -> bool:
    actif = ligne.get("actif", True)
    if not isinstance(actif, bool):
        raise refus(nom, ligne[LIGNE], "« actif » est true ou false")
    return actif


def _themes(brut: Mapping[str, Any], nom: str) -> dict[str, str]:
    themes = brut.get("themes")
    if not isinstance(themes, dict):
        raise refus(nom, brut[LIGNE], "« themes » est une table")
    return {str(c): str(v) for c, v in themes.items() if c != LIGNE}


def _document(ligne: Mapping[str, Any], nom: str) -> DocumentFondateur:
    _cles(ligne, _DOCUMENT, nom)
    try:
        textes = (str(ligne["code"]), str(ligne["titre"]), str(ligne["court"]))
    except KeyError as cle:
        raise refus(nom, ligne[LIGNE], f"« {cle.args[0]} » manque") from None
    return DocumentFondateur(*textes, ligne.get("lu_le"), str(ligne.get("avertissement") or ""))


def _lignes(brut: Mapping[str, Any], cle: str, nom: str) -> list[dict[str, Any]]:
    lignes = brut.get(cle)
    if not isinstance(lignes, list) or not all(isinstance(x, dict) for x in lignes):
        raise refus(nom, brut[LIGNE], f"« {cle} » est une liste de tables")
    return lignes


def _cles(table: Mapping[str, Any], connues: Collection[str], nom: str) -> None:
    if inconnues := set(table) - {*connues, LIGNE}:
        pourquoi = f"« {min(map(str, inconnues))} » n'est pas une clé connue"
        raise refus(nom, table[LIGNE], pourquoi)

"""Lire une ligne d'après la fiche de son type : chaque champ selon sa saisie.

Un genre de feuille de plus est une fiche (``metier.facettes``) et ses libellés
(``colonnes.yaml``) ; un lecteur particulier (``genres``) ne dit que ce que la fiche ne dit pas.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.lexique import forme
from ase_parcours.echanges.tableur.ligne import LigneEnCours, LigneRefusee, citer
from ase_parcours.metier.formes import Champ, Forme, Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels.listes import Nomenclature, nomenclature

Cle = tuple[str | None, ...]

_FERMES = ("debut", "fin")
"""Dates dont l'intervalle dépend : illisibles, la ligne est refusée."""
_SE_SUIVENT: dict[str, tuple[tuple[str, str], ...]] = {
    "papier": (("emis_le", "expire_le"),),
    "titre_sejour": (("demande_le", "fin"),),
    "aide_logement": (("obtenu_le", "expire_le"),),
}
"""Dates qui devraient se suivre : dans l'autre ordre, c'est dit."""
_PASSES = {"contact": "le"}
"""Ce qui se constate ne s'écrit pas d'avance."""
_SEPARATEURS = re.compile(r"[,;/\n]+")
_NE_SAIT_PAS = "Ne sait pas"


def lire_facette(ligne: LigneEnCours) -> Cle:
    """Une ligne d'un genre sans lecteur particulier.

    Refusée si un champ exigé manque, si une date de début ou de fin est illisible, ou si la fin
    est avant le début. Lève ``LigneRefusee``.
    """
    type_ = TYPES[ligne.entete.genre]
    completer(ligne, type_)
    exiger(ligne, type_)
    debut, fin = ligne.champs.get("debut"), ligne.champs.get("fin")
    if debut is not None and fin is not None and str(fin) < str(debut):
        raise LigneRefusee("fin_avant_debut", "La fin est avant le début.", "fin")
    passe = _PASSES.get(type_.nom)
    if passe and str(ligne.champs.get(passe, "")) > ligne.contexte.aujourd_hui.isoformat():
        raise LigneRefusee("date_future", "Un contact ne se note pas d'avance.", passe)
    return ()


def completer(ligne: LigneEnCours, type_: TypeEntite, *deja: str) -> None:
    """Lit chaque champ de la fiche qui a une colonne ; ``deja`` : ceux qu'un autre a lus."""
    for nom in ligne.entete.colonnes:
        fiche = type_.fiche.get(nom)
        if fiche is not None and nom not in deja and ligne.cellule(nom) is not None:
            _lire(ligne, nom, fiche)
    for avant, apres in _SE_SUIVENT.get(type_.nom, ()):
        un, autre = ligne.champs.get(avant), ligne.champs.get(apres)
        if un is not None and autre is not None and str(autre) < str(un):
            texte = f"« {type_.fiche[apres].libelle} » est avant « {type_.fiche[avant].libelle} »."
            ligne.alerter("dates_inversees", texte, apres)


def exiger(ligne: LigneEnCours, type_: TypeEntite) -> None:
    """Lève ``LigneRefusee`` si la ligne ne dit rien, ou s'il lui manque un champ exigé."""
    for nom in type_.exige:
        if nom not in ligne.champs:
            libelle = type_.fiche[nom].libelle
            cellule = ligne.cellule(nom)
            if cellule is None:
                raise LigneRefusee("valeur_manquante", f"« {libelle} » manque.", nom)
            motif = f"« {libelle} » : {citer(cellule)} n'est pas une valeur connue."
            raise LigneRefusee("code_inconnu", motif, nom)
    if not ligne.champs:
        raise LigneRefusee("valeur_manquante", "La ligne ne dit rien en dehors du dossier.")


def _lire(ligne: LigneEnCours, nom: str, fiche: Champ) -> None:
    lecteur = _LECTEURS.get(fiche.saisie)
    if lecteur is not None:
        lecteur(ligne, nom, fiche)
    elif fiche.forme is Forme.JSON and fiche.liste:
        _codes(ligne, nom, fiche)


def _texte(ligne: LigneEnCours, nom: str, fiche: Champ) -> None:
    if nom == "telephone":
        lu = valeurs.telephone(ligne.cellule(nom), ligne.contexte.lexique)
        if lu is not None:
            ligne.champs[nom] = lu
    else:
        ligne.texte(nom)
    if len(str(ligne.champs.get(nom, ""))) > fiche.max:
        del ligne.champs[nom]
        texte = f"{citer(ligne.cellule(nom))} dépasse {fiche.max} caractères : il n'est pas repris."
        ligne.alerter("texte_trop_long", texte, nom)


def _date(ligne: LigneEnCours, nom: str, _fiche: Champ) -> None:
    if nom in _FERMES:
        ligne.date_ferme(nom)
    else:
        ligne.date_souple(nom)


def _choix(ligne: LigneEnCours, nom: str, fiche: Champ) -> None:
    lu = _dit(ligne, nom)
    if lu is None:
        return
    code = _code(ligne, lu, nomenclature(fiche.liste), nom)
    if code is not None:
        ligne.champs[nom] = code


def _codes(ligne: LigneEnCours, nom: str, fiche: Champ) -> None:
    """Plusieurs codes dans une cellule, séparés par des virgules, points-virgules ou barres."""
    liste = nomenclature(fiche.liste)
    entier = _dit(ligne, nom)
    if entier is None:
        return
    lus = [x.strip() for x in _SEPARATEURS.split(entier) if x.strip()]
    connus = [c for x in lus if (c := _code(ligne, x, liste, nom)) is not None]
    if connus:
        ligne.champs[nom] = [c for c in liste.termes if c in connus]


def _dit(ligne: LigneEnCours, nom: str) -> str | None:
    """Texte de la cellule ; « ? » en est un : une liste peut avoir son « ne sait pas »."""
    cellule = ligne.cellule(nom)
    lexique = ligne.contexte.lexique
    lu = valeurs.texte(cellule)
    if valeurs.est_erreur(cellule):
        ligne.alerter("cellule_erreur", f"{citer(cellule)} est une erreur de calcul.", nom)
    return None if lu is None or forme(lu) in lexique.rien else lu


def _code(ligne: LigneEnCours, lu: str, liste: Nomenclature, nom: str) -> str | None:
    code = liste.code_du_mot(lu)
    if code is None and forme(lu) in ligne.contexte.lexique.inconnu:
        return liste.code_du_mot(_NE_SAIT_PAS)
    if code is None:
        texte = f"{citer(lu)} n'est pas dans la liste « {liste.titre} » : rien n'est repris."
        ligne.alerter("choix_inconnu", texte, nom)
    return code


_LECTEURS: dict[Saisie, Callable[[LigneEnCours, str, Champ], None]] = {
    Saisie.TEXTE: _texte,
    Saisie.LONG: _texte,
    Saisie.MOT: _texte,
    Saisie.JOUR: _date,
    Saisie.TROIS: lambda ligne, nom, _: ligne.trivalent(nom),
    Saisie.MONTANT: lambda ligne, nom, _: ligne.montant(nom),
    Saisie.NOMBRE: lambda ligne, nom, _: ligne.nombre(nom),
    Saisie.CHOIX: _choix,
}

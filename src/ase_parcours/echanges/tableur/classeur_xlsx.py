"""Lecture d'un XLSX en flux (openpyxl en lecture seule, XML durci par defusedxml).

openpyxl en lecture seule ne dit ni les cellules fusionnées ni les formules jamais calculées :
un survol des octets de la feuille les retrouve, sans construire l'arbre.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ase_parcours.echanges.tableur.cellules import (
    COLONNES_MAX,
    Accumulateur,
    Budget,
    Cellule,
    FeuilleLue,
    LigneBrute,
    Remarque,
    remarque_masquee,
    remarque_trop_large,
)
from ase_parcours.echanges.tableur.formats import abime
from ase_parcours.erreurs import ErreurParcours

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_FUSION = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')
_SANS_VALEUR = re.compile(
    rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f(?:\s[^>]*)?/>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?"
    rb"\s*</(?:\w+:)?c>"
)
_COLONNE_LOINTAINE = re.compile(
    # Colonne au-delà de SF (la 500e), et cellule qui a un contenu.
    rb'<(?:\w+:)?c\s[^>]*?\br="(?:S[G-Z]|[T-Z][A-Z]|[A-Z]{3,})\d+"(?:[^>]*[^/>])?>(?!</)'
)
_BLOC = 1 << 18
_RECOUVREMENT = 400
_FUSIONS_MAX = 20_000
_SURVOL_MAX = 200 * 2**20
_PETITE = 20 * 2**20
_PAQUETS = (250, 100, 30)
_VIDE = (None,) * 250


def lire_xlsx(chemin: Path, avancer: Callable[[int], None]) -> list[FeuilleLue]:
    """Feuilles visibles d'un XLSX. ``avancer`` reçoit le nombre de lignes lues.

    Lève ``FichierAbime`` si le classeur ne se lit pas jusqu'au bout.
    """
    try:
        # openpyxl prévient, par des avertissements, d'extensions qui ne nous concernent pas.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _lire(chemin, avancer)
    except ErreurParcours:
        raise
    except Exception as erreur:
        if _interrompu(erreur):
            raise KeyboardInterrupt from erreur
        # Un classeur forgé peut faire lever n'importe quoi au fond d'openpyxl.
        raise abime() from erreur


def _interrompu(erreur: BaseException | None) -> bool:
    """Ctrl C au milieu d'une bibliothèque : Python l'enveloppe parfois d'une autre erreur."""
    while erreur is not None and not isinstance(erreur, KeyboardInterrupt):
        erreur = erreur.__cause__ or erreur.__context__
    return erreur is not None


def _lire(chemin: Path, avancer: Callable[[int], None]) -> list[FeuilleLue]:
    from openpyxl import load_workbook

    budget = Budget()
    lues: list[FeuilleLue] = []
    with chemin.open("rb") as flux:
        # Un flux, pas un chemin : openpyxl refuserait un classeur au nom en .csv.
        classeur = load_workbook(flux, read_only=True, data_only=True, keep_links=False)
        for feuille in classeur.worksheets:
            lue = FeuilleLue(feuille.title)
            lues.append(lue)
            if feuille.sheet_state != "visible":
                lue.remarques.append(remarque_masquee())
                continue
            _lire_feuille(feuille, lue, budget, avancer)
            _survoler(chemin, feuille._worksheet_path, lue)  # type: ignore[attr-defined]
        classeur.close()
    return lues


def _lire_feuille(
    feuille: ReadOnlyWorksheet, lue: FeuilleLue, budget: Budget, avancer: Callable[[int], None]
) -> None:
    # Les dimensions déclarées sont souvent fausses (A1:XFD1048576), et une référence forgée
    # peut nommer une colonne sans fin : on ne croit que nos propres bornes.
    feuille.reset_dimensions()
    accumulateur = Accumulateur(lue, budget)
    # Les types publiés déclarent à tort que ``iter_rows`` appartient à une feuille complète.
    lignes: Iterator[tuple[Any, ...]] = feuille.iter_rows(  # type: ignore[misc]
        values_only=True, max_col=COLONNES_MAX
    )
    for numero, valeurs in enumerate(lignes, start=1):
        if not accumulateur.ajouter(numero, iter(_sans_fin_vide(valeurs))):
            break
        if numero % 500 == 0:
            avancer(len(lue.lignes))


def _sans_fin_vide(valeurs: tuple[Any, ...]) -> tuple[Any, ...]:
    """Ôte les paquets vides de la fin par comparaison de tranches : dix fois plus vite."""
    for taille in _PAQUETS:
        while len(valeurs) >= taille and valeurs[-taille:] == _VIDE[:taille]:
            valeurs = valeurs[:-taille]
    return valeurs


class _Survol:
    """Ce que les octets d'une feuille disent et qu'openpyxl en lecture seule ne dit pas."""

    def __init__(self, petite: bool) -> None:
        self.fusions: list[tuple[int, int, int]] = []
        self.formules_vides = False
        self.trop_large = False
        self._petite = petite

    def regarder(self, texte: bytes, limite: int) -> None:
        """Examine les motifs qui commencent avant ``limite``."""
        if b"mergeCell " in texte and len(self.fusions) < _FUSIONS_MAX:
            self.fusions.extend(
                (_colonne(m[1]), int(m[2]), int(m[3]))
                for m in _FUSION.finditer(texte)
                if m.start() < limite
            )
        if not self.formules_vides and b"f" in texte:
            self.formules_vides = _SANS_VALEUR.search(texte) is not None
        if self._petite and not self.trop_large:
            self.trop_large = _COLONNE_LOINTAINE.search(texte) is not None


def _survoler(chemin: Path, partie: str, lue: FeuilleLue) -> None:
    with zipfile.ZipFile(chemin) as archive:
        nom = partie.lstrip("/")
        taille = archive.getinfo(nom).file_size
        if taille > _SURVOL_MAX:
            return
        survol = _Survol(petite=taille <= _PETITE)
        reste = b""
        with archive.open(nom) as flux:
            while bloc := flux.read(_BLOC):
                texte = reste + bloc
                # La fin du bloc est revue avec le suivant : ne compter que ce qui y échappe.
                limite = len(texte) - _RECOUVREMENT if len(bloc) == _BLOC else len(texte)
                survol.regarder(texte, limite)
                reste = texte[limite:]
    if survol.formules_vides:
        lue.remarques.append(
            Remarque(
                1,
                "formule_sans_valeur",
                "Des formules n'ont jamais été calculées : leurs cellules sont lues vides.",
            )
        )
    if survol.trop_large:
        lue.remarques.append(remarque_trop_large(1))
    _etendre(lue, survol.fusions[:_FUSIONS_MAX])


def _colonne(lettres: bytes) -> int:
    rang = 0
    for lettre in lettres:
        rang = rang * 26 + lettre - 64
    return rang - 1


def _etendre(lue: FeuilleLue, fusions: list[tuple[int, int, int]]) -> None:
    """Recopie vers le bas la valeur d'une fusion verticale : c'est ce que l'œil lit.

    Les fusions horizontales sont des titres ; les recopier inventerait des valeurs.
    """
    verticales = [f for f in fusions if f[2] > f[1] and f[0] < COLONNES_MAX]
    if not verticales:
        return
    rangs = {ligne.numero: rang for rang, ligne in enumerate(lue.lignes)}
    for colonne, haut, bas in verticales:
        if haut not in rangs:
            continue
        source = lue.lignes[rangs[haut]].valeurs
        if colonne >= len(source) or source[colonne] is None:
            continue
        for numero in range(haut + 1, min(bas, haut + 1_000) + 1):
            if (rang := rangs.get(numero)) is not None:
                lue.lignes[rang] = _avec(lue.lignes[rang], colonne, source[colonne])


def _avec(ligne: LigneBrute, colonne: int, valeur: Cellule) -> LigneBrute:
    valeurs = list(ligne.valeurs)
    valeurs.extend([None] * (colonne + 1 - len(valeurs)))
    if valeurs[colonne] is None:
        valeurs[colonne] = valeur
    return LigneBrute(ligne.numero, tuple(valeurs))

"""La feuille modèle : un classeur vide à remplir, que l'import relit sans rien refuser.

Une feuille par genre, l'en-tête fait des premières graphies de ``colonnes.yaml``, une ligne d'aide
au-dessus, des listes de choix. Aucune formule, aucune donnée.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.lexique import Genre, lexique
from ase_parcours.metier.formes import Champ, Forme, Saisie
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels import reperes
from ase_parcours.referentiels.listes import nomenclature

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MODE_D_EMPLOI = "Mode d'emploi"
LISTES = "Listes"
_LIGNES = 2000
"""Lignes qui proposent les listes de choix."""
_TROIS = ("oui", "non", "?")
_CONSIGNES = (
    "Une feuille par sujet ; une ligne par fait. Le numéro de dossier relie les feuilles.",
    "Une cellule vide n'efface rien. « ? » dit que l'on ne sait pas.",
    "Une feuille inutile peut rester vide. L'ordre des colonnes ne compte pas.",
    "Rien de confidentiel sur la santé ou la justice : la zone scellée se remplit dans "
    "l'application.",
)
_AIDES: dict[Saisie, str] = {
    Saisie.TEXTE: "texte",
    Saisie.LONG: "texte, plusieurs lignes si besoin",
    Saisie.JOUR: "jj/mm/aaaa",
    Saisie.TROIS: "oui, non ou ?",
    Saisie.MONTANT: "en euros",
    Saisie.NOMBRE: "nombre entier",
    Saisie.CHOIX: "à choisir dans la liste",
    Saisie.MOT: "dans la liste, ou un autre mot",
}
_A_PART = {
    ("jeune", "naissance"): "jj/mm/aaaa",
    ("solution", "fin"): "jj/mm/aaaa, ou « sans fin »",
    ("solution", "loyer"): "en euros",
}
_DATES = frozenset({("jeune", "naissance"), ("solution", "fin")})


def octets_modele() -> bytes:
    """Octets du classeur modèle."""
    import xlsxwriter

    tampon = io.BytesIO()
    classeur = xlsxwriter.Workbook(
        tampon, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    _mode_d_emploi(classeur)
    listes = _Listes(classeur)
    for genre in lexique().genres.values():
        _feuille(classeur, genre, listes)
    listes.ecrire()
    classeur.close()
    return tampon.getvalue()


def _mode_d_emploi(classeur: Workbook) -> None:
    feuille = classeur.add_worksheet(MODE_D_EMPLOI)
    feuille.set_column(0, 0, 100)
    for rang, consigne in enumerate(_CONSIGNES):
        feuille.write_string(rang, 0, consigne)


class _Listes:
    """La feuille masquée des listes de choix, une colonne par liste."""

    def __init__(self, classeur: Workbook) -> None:
        self._classeur = classeur
        self._colonnes: dict[tuple[str, ...], int] = {}

    def plage(self, choix: Iterable[str]) -> str:
        """Où lire ces choix, pour une validation de données."""
        from xlsxwriter.utility import xl_col_to_name

        cle = tuple(choix)
        lettre = xl_col_to_name(self._colonnes.setdefault(cle, len(self._colonnes)))
        return f"={LISTES}!${lettre}$1:${lettre}${len(cle)}"

    def ecrire(self) -> None:
        """Écrit la feuille, une fois toutes les listes connues."""
        feuille = self._classeur.add_worksheet(LISTES)
        for choix, colonne in self._colonnes.items():
            for rang, texte in enumerate(choix):
                feuille.write_string(rang, colonne, texte)
        feuille.hide()


def _feuille(classeur: Workbook, genre: Genre, listes: _Listes) -> None:
    feuille = classeur.add_worksheet(genre.titre)
    aide = classeur.add_format({"italic": True, "font_color": "#555555", "text_wrap": True})
    gras = classeur.add_format({"bold": True, "bottom": 1})
    formats = {
        "jour": classeur.add_format({"num_format": "dd/mm/yyyy"}),
        "texte": classeur.add_format({"num_format": "@"}),
        "montant": classeur.add_format({"num_format": "#,##0.00"}),
    }
    feuille.set_column(0, 0, 18, formats["texte"])
    feuille.write_string(0, 0, "le même sur chaque feuille", aide)
    feuille.write_string(1, 0, lexique().titre_dossier, gras)
    for colonne, (champ, titre) in enumerate(genre.titres.items(), start=1):
        fiche = TYPES[genre.nom].fiche.get(champ)
        feuille.set_column(colonne, colonne, 22, _format(genre.nom, champ, fiche, formats))
        feuille.write_string(0, colonne, _aide(genre.nom, champ, fiche), aide)
        feuille.write_string(1, colonne, titre, gras)
        _valider(feuille, colonne, listes, _choix(genre.nom, champ, fiche), fiche)
    feuille.freeze_panes(2, 1)


def _format(
    genre: str, champ: str, fiche: Champ | None, formats: dict[str, Format]
) -> Format | None:
    if (genre, champ) in _DATES or (fiche is not None and fiche.saisie is Saisie.JOUR):
        return formats["jour"]
    if fiche is not None and fiche.saisie is Saisie.MONTANT:
        return formats["montant"]
    return formats["texte"] if champ in ("telephone", "numero") else None


def _aide(genre: str, champ: str, fiche: Champ | None) -> str:
    if (genre, champ) in _A_PART:
        return _A_PART[genre, champ]
    if _choix(genre, champ, None):
        return _AIDES[Saisie.CHOIX]
    if fiche is not None and fiche.forme is Forme.JSON:
        termes = ", ".join(t.libelle for t in nomenclature(fiche.liste).termes.values())
        return f"un ou plusieurs, séparés par des virgules : {termes}"
    return _AIDES.get(fiche.saisie, "texte") if fiche is not None else "texte"


def _choix(genre: str, champ: str, fiche: Champ | None) -> Sequence[str]:
    """Ce que la liste déroulante d'une colonne propose."""
    if (genre, champ) == ("jeune", "sexe"):
        return tuple(dict.fromkeys(lexique().sexe.values()))
    if (genre, champ) == ("solution", "code"):
        return _natures()
    if (genre, champ) == ("solution", "etat"):
        return tuple(dict.fromkeys(lexique().etats.values()))
    if fiche is None:
        return ()
    if fiche.saisie is Saisie.TROIS:
        return _TROIS
    if fiche.saisie in (Saisie.CHOIX, Saisie.MOT):
        return tuple(t.libelle for t in nomenclature(fiche.liste).termes.values())
    return ()


def _natures() -> tuple[str, ...]:
    """Libellé de chaque nature de logement que l'import relit ; sinon son code."""
    par_code = reperes().natures.par_code
    return tuple(n.libelle if _relu(n.libelle, par_code) == c else c for c, n in par_code.items())


def _relu(libelle: str, codes: Iterable[str]) -> str | None:
    try:
        return valeurs.code_solution(libelle, tuple(codes), lexique())
    except valeurs.ValeurIllisible:
        return None


def _valider(
    feuille: Worksheet, colonne: int, listes: _Listes, choix: Sequence[str], fiche: Champ | None
) -> None:
    if not choix:
        return
    libre = fiche is not None and fiche.saisie is Saisie.MOT
    regle = {
        "validate": "list",
        "source": listes.plage(choix),
        "show_error": not libre,
        "error_title": "Hors de la liste",
        "error_message": "Choisissez une valeur de la liste, ou laissez la cellule vide.",
    }
    feuille.data_validation(2, colonne, 2 + _LIGNES, colonne, regle)

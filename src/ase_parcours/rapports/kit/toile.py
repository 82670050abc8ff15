"""La toile de tous les documents : polices embarquées, octets fixes, titre et langue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO

from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.structure import Structure, Toile
from ase_parcours.rapports.texte import court

LANGUE = "fr-FR"
LOGICIEL = "ASE Parcours"


@dataclass(frozen=True, slots=True)
class Etiquette:
    """Ce que le fichier dit de lui. ``titre`` se voit dans les listes de fichiers et les onglets :
    le dossier, jamais le nom d'une personne."""

    titre: str
    service: str
    sujet: str = ""
    mots: str = ""


def ouvrir(
    tampon: IO[bytes], etiquette: Etiquette, feuille: style.Feuille = style.PORTRAIT
) -> Toile:
    """Une toile neuve, ses polices prêtes."""
    polices.enregistrer()
    toile = Toile(
        tampon,
        pagesize=(feuille.page_largeur, feuille.page_hauteur),
        invariant=1,
        pageCompression=1,
        # Sans elle, ReportLab poserait Helvetica, non embarquée ; son annotation dit « float ».
        initialFontName=polices.NORMALE,  # type: ignore[arg-type]
        lang=LANGUE,
    )
    toile.structure = Structure(toile)
    toile.setTitle(ligne_brute(etiquette.titre))
    toile.setAuthor(ligne_brute(court(etiquette.service)))
    toile.setSubject(etiquette.sujet)
    toile.setKeywords(etiquette.mots)
    toile.setCreator(LOGICIEL)
    toile.setViewerPreference("DisplayDocTitle", "true")
    return toile

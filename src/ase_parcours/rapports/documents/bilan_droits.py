"""Bilan des droits : ce qui court et jusqu'à quand, ce qui n'a jamais été demandé, quoi faire."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais
from ase_parcours.metier.calendrier import veille
from ase_parcours.rapports.contenus.bilan_droits import BilanDroits, LigneDroit
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.barre_droit import BarreDroit
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import doux, gras, riche

TYPE = "bilan_droits"
TITRE = "Bilan des droits"
_COLONNES = (
    Colonne("Droit", 0),
    Colonne("Où il en est", 152),
    Colonne("Quoi faire", 232),
    Colonne("Les douze mois", 392),
)


def plan_du_document(b: BilanDroits) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(b, TITRE),
        *commun.changements(b.en_tete),
        *_resume(b),
        *_groupe("À faire", b, b.a_faire),
        *_groupe("Présumés ouverts, jamais demandés", b, b.jamais_demandes),
        *_groupe("En cours", b, b.en_cours),
        *_groupe("On ne sait pas", b, b.inconnus),
        *_legende(b),
        *_sans_objet(b),
        *commun.signatures(b.en_tete, b.signatures),
        Bloc(paragraphe(_REGLE, style.PIED_DE_PAGE), style.AVANT_BLOC),
    ]


_REGLE = (
    "Ce bilan aide à ne rien perdre. Il ne décide rien : chaque organisme répond à la demande qui "
    "lui est faite, et sa réponse se conteste auprès de lui."
)


def _resume(b: BilanDroits) -> list[Bloc]:
    morceaux = [
        francais.pluriel(len(b.a_faire), "démarche à faire", "démarches à faire"),
        francais.pluriel(len(b.jamais_demandes), "droit jamais demandé", "droits jamais demandés"),
        francais.pluriel(len(b.inconnus), "droit à vérifier", "droits à vérifier"),
    ]
    dernier = "on ne sait pas" if b.dernier is None else francais.date_longue(b.dernier)
    titre = f"{francais.initiale_majuscule(', '.join(morceaux))}."
    cadre = blocs.Cadre("tabler/scale", titre, [f"Dernier bilan fait ensemble : {dernier}."])
    return [Bloc(cadre, style.AVANT_BLOC)]


def _groupe(titre: str, b: BilanDroits, lignes: Sequence[LigneDroit]) -> list[Bloc]:
    if not lignes:
        return []
    rangees = [_ligne(b, x) for x in lignes]
    return blocs.section(titre, Tableau(_COLONNES, rangees), complement=str(len(lignes)))


def _ligne(b: BilanDroits, x: LigneDroit) -> Sequence[Cellule]:
    nom = gras(x.nom) + (doux(f"\n{x.texte}") if x.texte else "")
    etat: Cellule = AvecIcone("tabler/alert-triangle", gras(x.etat)) if x.urgent else x.etat
    quoi = riche(francais.initiale_majuscule(x.quoi))
    if x.fenetre:
        quoi = quoi + doux(f"\n{x.fenetre}")
    return nom, etat, quoi, _barre(b, x)


def _barre(b: BilanDroits, x: LigneDroit) -> Cellule:
    return BarreDroit(b.du, b.au, x.traits) if x.traits else "—"


def _legende(b: BilanDroits) -> list[Bloc]:
    if not any(x.traits for g in (b.a_faire, b.jamais_demandes, b.en_cours, b.inconnus) for x in g):
        return []
    du, au = francais.date_courte(b.du), francais.date_courte(veille(b.au))
    dit = (
        f"Les douze mois : du {du} au {au}. Plein : ouvert. Rayé : demandé, pas encore ouvert. "
        "Points : sans ce droit. Hachures : on ne sait pas."
    )
    return [Bloc(paragraphe(dit, style.CELLULE_DOUCE), 4)]


def _sans_objet(b: BilanDroits) -> list[Bloc]:
    if not b.sans_objet:
        return []
    noms = ", ".join(b.sans_objet)
    return blocs.section("Sans objet aujourd’hui", paragraphe(f"{noms}.", style.CELLULE), ecart=3)


DOCUMENT = TypeDocument(TYPE, BilanDroits, lambda _: TITRE, plan_du_document, lambda _: "bilan")

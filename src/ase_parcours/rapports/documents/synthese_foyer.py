"""Synthèse du foyer : qui sort dans les douze mois, ce qui manque, une ligne par jeune."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.unite import LigneSynthese, SyntheseFoyer
from ase_parcours.rapports.documents import commun, unite
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.graphe_niveaux import MOTS, GrapheNiveaux
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import doux, gras, riche

TYPE = "synthese_foyer"
TITRE = "Synthèse du foyer"
_CHIFFRES = (Colonne("", 0), Colonne("", 190))
_MOIS = (
    Colonne("Mois de la sortie", 0),
    *(Colonne(fr.initiale_majuscule(MOTS[n]), 130.0 + 84 * rang) for rang, n in enumerate(Niveau)),
)
_JEUNES = (
    Colonne("Jeune", 0),
    Colonne("Code", 100),
    Colonne("Âge", 166),
    Colonne("Sortie", 190),
    Colonne("Niveau", 262),
    Colonne("Sans toit", 340),
    Colonne("Pistes", 402),
    Colonne("Retards", 456),
)


def plan_du_document(s: SyntheseFoyer) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *unite.titre(s, TITRE),
        *commun.changements(s.en_tete),
        *_resume(s),
        *_chiffres(s),
        *_mois(s),
        *_jeunes(s),
        Bloc(paragraphe(_LEGENDE, style.PIED_DE_PAGE), style.AVANT_BLOC),
    ]


_LEGENDE = (
    "Âge en années. Sans toit : nuits découvertes dans les six mois qui suivent la sortie. "
    "Plan B manquant : moins de deux pistes à six mois d’une sortie dont la première nuit est "
    "découverte. Le code est celui de la liste pour la commission."
)


def _resume(s: SyntheseFoyer) -> list[Bloc]:
    rouges = (s.sorties.sans_solution or 0) + (s.sorties.indeterminee or 0)
    titre = (
        f"{fr.pluriel(s.suivis, 'jeune suivi', 'jeunes suivis')}, "
        f"{fr.pluriel(s.sorties.total, 'sortie')} dans les douze mois."
    )
    dit = (
        f"{fr.initiale_majuscule(fr.pluriel(rouges, 'jeune'))} sans solution ou dont on ne sait "
        "pas la date de sortie."
        if rouges
        else "Aucun jeune sans solution connue."
    )
    icone = blocs.TOITS[Niveau.SANS_SOLUTION if rouges else Niveau.GARANTIE]
    return [Bloc(blocs.Cadre(icone, titre, [dit]), style.AVANT_BLOC)]


def _chiffres(s: SyntheseFoyer) -> list[Bloc]:
    lignes = (
        ("Sorties par niveau", ", ".join(f"{s.sorties.de(n)} {MOTS[n]}" for n in Niveau)),
        ("Au-delà de douze mois", fr.pluriel(s.au_dela, "jeune")),
        ("Nuits sans toit", fr.nombre(s.nuits)),
        ("Plan B manquant", fr.pluriel(s.plans_b, "jeune")),
        (
            "Échéances en retard",
            f"{fr.nombre(s.retards)}, pour {fr.pluriel(s.en_retard, 'jeune')}",
        ),
    )
    tableau = Tableau(_CHIFFRES, [(gras(nom), dit) for nom, dit in lignes])
    return blocs.section("En chiffres", tableau)


def _mois(s: SyntheseFoyer) -> list[Bloc]:
    if not s.mois:
        return []
    graphe = GrapheNiveaux([(m.libelle, m.sorties) for m in s.mois])
    lignes = [(m.libelle, *unite.par_niveau(m.sorties)) for m in s.mois]
    return blocs.section("Les sorties, mois par mois", graphe, Tableau(_MOIS, lignes), ecart=6)


def _jeunes(s: SyntheseFoyer) -> list[Bloc]:
    if not s.jeunes:
        aucun = paragraphe("Aucun jeune.", style.CELLULE)
        return blocs.section("Jeune par jeune", aucun, ecart=3)
    lignes = [_ligne(x) for x in s.jeunes]
    return blocs.section("Jeune par jeune", Tableau(_JEUNES, lignes), complement=str(len(lignes)))


def _ligne(x: LigneSynthese) -> Sequence[Cellule]:
    age = "—" if x.age is None else str(x.age)
    quand = fr.ON_NE_SAIT_PAS if x.sortie is None else fr.date_courte(x.sortie)
    sortie = riche(quand) + (doux(f"\n{x.base}") if x.base else "")
    nuits = f"{x.nuits} sur {x.sur}" if x.sur else fr.ON_NE_SAIT_PAS
    pistes: Cellule = str(x.pistes)
    if x.plan_b_manquant:
        pistes = AvecIcone("tabler/alert-triangle", f"{x.pistes}, plan B")
    referent = f"\nréf. {x.referent}" if x.referent else "\nréférent à désigner"
    return (
        gras(x.nom) + doux(f"\n{x.dossier}{referent}"),
        x.pseudonyme,
        age,
        sortie,
        unite.toit(x.niveau),
        nuits,
        pistes,
        str(x.retards),
    )


DOCUMENT = TypeDocument(
    TYPE, SyntheseFoyer, lambda _: TITRE, plan_du_document, lambda _: "synthèse du foyer"
)
"""La synthèse d'une unité, telle qu'elle s'imprime."""

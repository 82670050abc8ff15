"""Liste pour la commission : un code, un âge, un niveau, des nuits, une demande."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports.contenus.unite import LigneCommission, ListeCommission
from ase_parcours.rapports.documents import commun, unite
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.tableau import Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import mono

TITRE = "Liste pour la commission"
_COLONNES = (
    Colonne("Code", 0),
    Colonne("Âge", 70),
    Colonne("Niveau", 148),
    Colonne("Nuits sans toit", 232),
    Colonne("Demande", 310),
)


def plan_du_document(s: ListeCommission) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *unite.titre(s, TITRE),
        *commun.changements(s.en_tete),
        *_resume(s),
        *_jeunes(s),
        *_lire(s),
    ]


def _resume(s: ListeCommission) -> list[Bloc]:
    n = len(s.jeunes)
    titre = (
        f"{fr.pluriel(n, 'sortie')} à garantir dans les douze mois."
        if n
        else "Chaque sortie des douze mois est garantie."
    )
    icone = blocs.TOITS[Niveau.SANS_SOLUTION if n else Niveau.GARANTIE]
    dit = "Sans nom, sans lieu, sans date : le service seul retrouve les personnes."
    return [Bloc(blocs.Cadre(icone, titre, [dit]), style.AVANT_BLOC)]


def _jeunes(s: ListeCommission) -> list[Bloc]:
    if not s.jeunes:
        return []
    lignes = [_ligne(x) for x in s.jeunes]
    return blocs.section("Jeune par jeune", Tableau(_COLONNES, lignes), complement=str(len(lignes)))


def _ligne(x: LigneCommission) -> Sequence[Cellule]:
    nuits = f"{x.nuits} sur {x.sur}" if x.sur else fr.ON_NE_SAIT_PAS
    return mono(x.pseudonyme), x.age, unite.toit(x.niveau), nuits, x.demande


def _lire(s: ListeCommission) -> list[Bloc]:
    elements: list[tuple[str, str]] = [
        ("–", "Nuits sans toit : dans les six mois qui suivent la sortie."),
        ("–", "Fragile : toutes les nuits ne sont pas couvertes durablement. Sans solution : une "
              "des trente premières nuits au moins est découverte. Indéterminée : on ne sait pas "
              "la date de sortie."),
        ("–", f"Âge : par tranche quand moins de {s.seuil} jeunes de la liste ont le même."),
        ("–", "Code : le même d’une commission à l’autre. La synthèse du foyer, qui reste au "
              "service, dit à qui il est."),
    ]  # fmt: skip
    return blocs.section("Pour lire cette liste", *blocs.puces(elements), ecart=1.5)


DOCUMENT = TypeDocument(
    "liste_commission",
    ListeCommission,
    lambda _: TITRE,
    plan_du_document,
    lambda _: "liste pour la commission",
)
"""La liste des sorties à garantir, telle qu'elle s'imprime."""

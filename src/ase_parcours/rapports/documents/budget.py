"""Budget : ce qui entre, ce qui sort, ce qui reste pour vivre ; ce qui est à demander."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais
from ase_parcours.rapports.contenus.budget import LigneArgent, PageBudget
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.graphe_budget import GrapheBudget, Morceau
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, court, gras

TYPE = "budget"
TITRE = "Budget"
A_DEMANDER = "à demander"
_COLONNES = (
    Colonne("", 0, "N°"),
    Colonne("Ligne", 18),
    Colonne("Quand", 250),
    Colonne("Par mois", 420),
)


def plan_du_document(b: PageBudget) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(b, f"{TITRE}, {b.mois}"),
        *commun.changements(b.en_tete),
        *_resume(b),
        *_graphe(b),
        *_lignes("Ce qui entre", b.ressources, b.total_ressources, 1),
        *_lignes("Ce qui sort", b.charges, b.total_charges, len(b.ressources) + 1),
        *_a_venir(b),
        *_dettes(b),
        *_epargne(b),
        *commun.signatures(b.en_tete, b.signatures),
    ]


def _resume(b: PageBudget) -> list[Bloc]:
    if b.solde is None:
        titre = "Reste à vivre : on ne sait pas encore"
    elif b.solde < 0:
        titre = f"Il manque {francais.montant(-b.solde)} par mois"
    else:
        titre = f"Reste à vivre : {francais.montant(b.solde)} par mois"
    return [Bloc(blocs.Cadre("tabler/coin", titre, [court(b.phrase, 300)]), style.AVANT_BLOC)]


def _graphe(b: PageBudget) -> list[Bloc]:
    if not b.ressources and not b.charges:
        return []
    entre = [Morceau(n, x.centimes) for n, x in enumerate(b.ressources, 1)]
    sort = [Morceau(n, x.centimes) for n, x in enumerate(b.charges, len(b.ressources) + 1)]
    return [Bloc(GrapheBudget(entre, sort, b.solde), 14)]


def _lignes(
    titre: str, lignes: Sequence[LigneArgent], total: int | None, premier: int
) -> list[Bloc]:
    if not lignes:
        return blocs.section(titre, paragraphe("On ne sait pas.", style.CELLULE), ecart=3)
    rangees: list[Sequence[Ecrit]] = [
        (gras(str(n)), gras(x.nom), x.quand, _montant(x.centimes))
        for n, x in enumerate(lignes, premier)
    ]
    somme = "" if total is None else francais.montant(total)
    manque = any(x.centimes is None for x in lignes)
    complement = f"{somme} par mois{' et plus' if manque else ''}" if somme else ""
    return blocs.section(titre, Tableau(_COLONNES, rangees, entete=1), complement=complement)


def _montant(centimes: int | None) -> Ecrit:
    return gras(A_DEMANDER) if centimes is None else francais.montant(centimes)


def _a_venir(b: PageBudget) -> list[Bloc]:
    if not b.a_venir:
        return []
    rangees = [("", gras(x.nom), x.quand, _montant(x.centimes)) for x in b.a_venir]
    return blocs.section("Ce qui change dans les douze mois", Tableau(_COLONNES, rangees, entete=1))


def _dettes(b: PageBudget) -> list[Bloc]:
    if not b.dettes:
        return []
    colonnes = (
        Colonne("Dette", 0),
        Colonne("Envers", 150),
        Colonne("Reste dû", 320),
        Colonne("Par mois", 420),
    )
    rangees = [
        (gras(d.nature), d.envers or "on ne sait pas", _montant(d.reste), _montant(d.par_mois))
        for d in b.dettes
    ]
    return blocs.section("Les dettes", Tableau(colonnes, rangees))


def _epargne(b: PageBudget) -> list[Bloc]:
    if not b.epargne:
        return []
    return blocs.section("Épargne et pécule", paragraphe(b.epargne, style.CELLULE), ecart=3)


DOCUMENT = TypeDocument(TYPE, PageBudget, lambda _: TITRE, plan_du_document, lambda _: "budget")

"""Ce que tout compte rendu d'entretien pose : sa tenue, ce qui a été dit, ce qui est décidé."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from ase_parcours import francais
from ase_parcours.rapports.contenus.communs import EtatBesoin
from ase_parcours.rapports.contenus.entretien import Entretien, Tenue, Theme
from ase_parcours.rapports.documents import projet
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import Ecrit, gras

_THEMES = (Colonne("Thème", 0), Colonne("Ce qui a été dit", 176))
_POINTS = (Colonne("Point", 0), Colonne("Au compte rendu", 402))
_RENDEZ_VOUS = (
    Colonne("Quand", 0),
    Colonne("Quoi", 90),
    Colonne("Texte", 322),
)


def resume(e: Entretien, article: str) -> list[Bloc]:
    """Le cadre : tenu, prévu ou à mener ; et le jour où la loi l'attend."""
    titre, icone = _titre(e.tenue)
    if e.tenue.du_le is None:
        attendu = f"{article} : on ne sait pas pour quand, la date manque au dossier."
    else:
        attendu = f"{article} : au plus tard le {francais.date_longue(e.tenue.du_le)}."
    return [Bloc(blocs.Cadre(icone, titre, [attendu]), style.AVANT_BLOC)]


def _titre(t: Tenue) -> tuple[str, str]:
    if t.tenu_le is not None:
        return f"Tenu le {francais.date_longue(t.tenu_le)}.", "tabler/calendar-event"
    if t.prevu_le is not None:
        return f"Prévu le {francais.date_longue(t.prevu_le)}.", "tabler/calendar-due"
    if t.note:
        return "Noté au dossier, sans date.", "tabler/help-circle"
    return "Pas encore noté au dossier.", "tabler/circle-dashed"


def tenue(e: Entretien) -> list[Bloc]:
    """Avec qui, la personne de confiance, la signature, la position du jeune."""
    t = e.tenue
    rangees: list[tuple[str, Cellule]] = [
        ("Avec", t.avec or francais.ON_NE_SAIT_PAS),
        ("Personne de confiance", projet.reponse(t.confiance, "présente", "absente")),
        ("Compte rendu", projet.reponse(t.signe, "signé", "pas signé")),
        *projet.position(e.position, e.personne),
    ]
    return [Bloc(projet.libelles(rangees), style.AVANT_BLOC)]


def ordre_du_jour(e: Entretien, article: str) -> list[Bloc]:
    """Les points que la loi demande, et ce que le compte rendu en garde."""
    if not e.ordre_du_jour:
        return []
    lignes = [(gras(p.texte), projet.etat(p.etat)) for p in e.ordre_du_jour]
    return blocs.section("Ordre du jour", Tableau(_POINTS, lignes), complement=article)


def themes(e: Entretien) -> list[Bloc]:
    """Chaque question de la trame et sa réponse ; sans réponse, « non traité »."""
    lignes = [(gras(t.question), _reponse(t)) for t in e.themes]
    abordes = sum(bool(t.reponse) for t in e.themes)
    compte = f"{francais.pluriel(abordes, 'abordé')} sur {len(e.themes)}"
    return blocs.section("Thèmes", Tableau(_THEMES, lignes), complement=compte)


def _reponse(t: Theme) -> Cellule:
    return t.reponse or projet.etat(EtatBesoin.NON_TRAITE)


def decisions(e: Entretien) -> list[Bloc]:
    """Ce qui est décidé, puis ce qui reste à faire du projet."""
    dit: Flowable = paragraphe(e.decide, style.CELLULE) if e.decide else projet.non_traite()
    poses = blocs.section("Ce qui est décidé", dit, ecart=4)
    if e.actions:
        reste = "d’après le projet d’accès à l’autonomie"
        poses += blocs.section("Ce qui reste à faire", projet.actions(e.actions), complement=reste)
    return poses


def rendez_vous(e: Entretien) -> list[Bloc]:
    """Le prochain rendez-vous et les dates qui suivent ; s'il n'y en a pas, il est à fixer."""
    titre = "Prochain rendez-vous"
    if not e.rendez_vous:
        return blocs.section(titre, paragraphe("À fixer.", style.CELLULE), ecart=4)
    lignes: list[tuple[Ecrit, ...]] = [
        (gras(projet.jour(d.quand, "à fixer")), d.quoi, d.base_legale) for d in e.rendez_vous
    ]
    return blocs.section(titre, Tableau(_RENDEZ_VOUS, lignes))

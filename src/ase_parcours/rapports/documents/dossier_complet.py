"""Dossier complet : ce que l'application tient sur une personne, d'où cela vient, qui le voit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.dossier_complet import (
    ChampTenu,
    DossierComplet,
    FacetteTenue,
    FaitTenu,
    PieceTenue,
    TexteScelleTenu,
)
from ase_parcours.rapports.documents import commun
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Cellule, Colonne, Tableau
from ase_parcours.rapports.texte import Riche, doux, gras, joindre, mono, riche

TYPE = "dossier_complet"
TITRE = "Dossier complet"
NON_OUVERTE = "Zone scellée : non ouverte par ce compte."
_FAIT = (Colonne("Ce qui est écrit", 0), Colonne("D’où cela vient", 352))
_PIECES = (
    Colonne("Pièce", 0),
    Colonne("Versée le", 150),
    Colonne("Taille", 216),
    Colonne("Empreinte SHA-256", 280),
)
_SCELLES = (Colonne("Rubrique", 0), Colonne("Écrit", 140), Colonne("Texte", 262))
_ACCES = (Colonne("Qui", 0), Colonne("Rôles", 170), Colonne("Zone scellée", 370))
_LECTURES = (Colonne("Le", 0), Colonne("Qui", 90), Colonne("Rubrique", 280))
_JOURNAL = (
    Colonne("Qui", 0),
    Colonne("Écritures", 210),
    Colonne("Première", 300),
    Colonne("Dernière", 390),
)
_ATTENTE = (Colonne("Où", 0), Colonne("Pourquoi", 130), Colonne("Ce qui est écrit", 270))


def plan_du_document(d: DossierComplet) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(d, TITRE),
        *commun.changements(d.en_tete),
        *_resume(d),
        *(b for f in d.facettes for b in _facette(f)),
        *_vides(d),
        *_pieces(d),
        *_scelles(d),
        *_en_attente(d),
        *_acces(d),
        *_lectures(d),
        *_journal(d),
        *_conservation(d),
        *_droits(),
    ]


def _resume(d: DossierComplet) -> list[Bloc]:
    faits = sum(len(f.faits) for f in d.facettes)
    titre = (
        f"{fr.pluriel(faits, 'fait')}, {fr.pluriel(len(d.pieces), 'pièce')}, "
        f"{fr.pluriel(len(d.scelles), 'texte scellé', 'textes scellés')}."
    )
    dit = ["Tout ce que cette application tient, tel qu’il est écrit."]
    if d.autres_dossiers:
        dit.append(f"Dossiers réunis à celui-ci : {fr.enumeration(d.autres_dossiers)}.")
    return [Bloc(blocs.Cadre("tabler/folder", titre, dit), style.AVANT_BLOC)]


def _facette(f: FacetteTenue) -> list[Bloc]:
    lignes = [(_ecrit(x), _origine(x)) for x in f.faits]
    return blocs.section(f.titre, Tableau(_FAIT, lignes), complement=str(len(f.faits)))


def _ecrit(x: FaitTenu) -> Riche:
    return joindre("\n", [_champ(c) for c in x.champs])


def _champ(c: ChampTenu) -> Riche:
    dit = gras(f"{c.libelle}{fr.INSECABLE}: ") + riche(c.valeur)
    if c.autres:
        dit = dit + doux(f"\nAussi écrit{fr.INSECABLE}: {' ; '.join(c.autres)}")
    return dit


def _origine(x: FaitTenu) -> Riche:
    if x.ecrit_le is None:
        return doux("On ne sait pas.")
    par = f" par {x.auteur}" if x.auteur else ""
    dit = riche(f"{fr.initiale_majuscule(x.source)}{par}, {_jour(x.ecrit_le)}")
    return dit + (doux(f"\nchangé le {_jour(x.change_le)}") if x.change_le else "")


def _vides(d: DossierComplet) -> list[Bloc]:
    if not d.vides:
        return []
    dit = paragraphe(f"{', '.join(d.vides)}.", style.CELLULE)
    return blocs.section("Rien n’est écrit", dit, ecart=3)


def _pieces(d: DossierComplet) -> list[Bloc]:
    if not d.pieces:
        return _aucun("Pièces", "Aucune pièce n’est versée.")
    lignes = [_piece(p) for p in d.pieces]
    return blocs.section("Pièces", Tableau(_PIECES, lignes), complement=str(len(lignes)))


def _piece(p: PieceTenue) -> Sequence[Cellule]:
    nom = gras(p.nom) + (doux(f"\n{p.genre}") if p.genre else "")
    nom = nom + ("" if p.ici else doux("\nsur un autre poste"))
    lignes = "\n".join(phrases.empreinte_en_lignes(p.empreinte))
    return nom, _jour(p.versee_le), f"{fr.nombre(p.taille)} octets", mono(lignes)


def _scelles(d: DossierComplet) -> list[Bloc]:
    if not d.scelles:
        return _aucun("Zone scellée", "Aucun texte scellé.")
    lignes = [_scelle(s) for s in d.scelles]
    tableau = Tableau(_SCELLES, lignes)
    return blocs.section("Zone scellée", tableau, complement=str(len(lignes)))


def _scelle(s: TexteScelleTenu) -> Sequence[Cellule]:
    par = f"\npar {s.auteur}" if s.auteur else ""
    texte = gras(s.titre) + ("\n" if s.titre else "") + s.texte if s.texte else riche(NON_OUVERTE)
    return s.rubrique or fr.ON_NE_SAIT_PAS, f"{_jour(s.ecrit_le)}{par}", texte


def _en_attente(d: DossierComplet) -> list[Bloc]:
    if not d.en_attente:
        return []
    lignes = [(x.ou, x.motif, x.cellules) for x in d.en_attente]
    return blocs.section("Lignes d’un tableur non reprises", Tableau(_ATTENTE, lignes))


def _acces(d: DossierComplet) -> list[Bloc]:
    if not d.acces:
        return []
    lignes = [(gras(a.qui), a.roles, "permise" if a.zone else "fermée") for a in d.acces]
    return blocs.section("Qui ouvre ce dossier", Tableau(_ACCES, lignes))


def _lectures(d: DossierComplet) -> list[Bloc]:
    if not d.lectures:
        return _aucun("Lectures de la zone scellée", "Aucune lecture n’est notée.")
    lignes = [(_jour(x.le), x.qui, x.rubrique or "texte retiré") for x in d.lectures]
    return blocs.section("Lectures de la zone scellée", Tableau(_LECTURES, lignes))


def _journal(d: DossierComplet) -> list[Bloc]:
    if not d.journal:
        return []
    lignes = [(gras(e.qui), fr.nombre(e.nombre), _jour(e.du), _jour(e.au)) for e in d.journal]
    return blocs.section("Journal, en résumé", Tableau(_JOURNAL, lignes))


def _conservation(d: DossierComplet) -> list[Bloc]:
    duree = fr.pluriel(d.mois_des_lectures, "mois", "mois")
    elements: list[tuple[str, str]] = [
        (
            "–",
            "Le dossier : la durée est fixée par le département. Elle n’est pas enregistrée dans "
            "cette application : elle se demande au délégué à la protection des données.",
        ),
        ("–", f"Les lectures de la zone scellée : {duree}."),
    ]
    return blocs.section("Combien de temps c’est gardé", *blocs.puces(elements), ecart=1.5)


def _droits() -> list[Bloc]:
    elements: list[tuple[str, str]] = [
        ("–", "Faire corriger ce qui est faux, et compléter ce qui manque."),
        ("–", "Recevoir la copie des pièces listées ici, dont l’empreinte permet de vérifier "
              "qu’elles n’ont pas changé."),
        ("–", "S’adresser au délégué à la protection des données du département, puis à la CNIL "
              "(règlement général sur la protection des données, articles 15, 16 et 77)."),
    ]  # fmt: skip
    tiers = paragraphe(
        "À relire avant de le remettre : ce qui touche une autre personne peut devoir être masqué.",
        style.PIED_DE_PAGE,
    )
    return [
        *blocs.section("Ce que la personne peut demander", *blocs.puces(elements), ecart=1.5),
        Bloc(tiers, style.AVANT_BLOC),
    ]


def _aucun(titre: str, dit: str) -> list[Bloc]:
    return blocs.section(titre, paragraphe(dit, style.CELLULE), ecart=3)


def _jour(jour: date | None) -> str:
    return fr.ON_NE_SAIT_PAS if jour is None else fr.date_courte(jour)


DOCUMENT = TypeDocument(
    TYPE, DossierComplet, lambda _: TITRE, plan_du_document, lambda _: "dossier complet"
)
"""Le dossier complet d'une personne, tel qu'il s'imprime."""

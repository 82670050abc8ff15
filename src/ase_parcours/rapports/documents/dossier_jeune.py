"""Mon plan : le dossier, écrit pour le jeune. Il dit « je », une idée par ligne."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ase_parcours import francais
from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports import mots_simples as mots
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.dossier_jeune import (
    DossierJeune,
    OuJeDors,
    PapierAMoi,
    Promesse,
)
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import Paragraphe, paragraphe
from ase_parcours.rapports.kit.ruban import RubanNu
from ase_parcours.rapports.kit.tableau import AvecIcone, Cellule, Colonne, LigneIcone, Tableau
from ase_parcours.rapports.texte import Ecrit, Riche, doux, gras, joindre, riche

TYPE = "dossier_jeune"
TITRE = "Mon plan"
_ICONE = 20.0
_A_COTE = 258.0
"""Départ, depuis la marge, de la seconde colonne."""
_TOITS = {
    Couverture.DURABLE: "toit-plein",
    Couverture.PROVISOIRE: "toit-moitie",
    Couverture.DECOUVERTE: "toit-vide",
}


def plan_du_document(d: DossierJeune) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *_titre(d),
        *_mes_mots(d),
        *_ou_je_dors(d),
        *_ce_que_je_fais(d),
        *_ce_qu_on_m_a_promis(d),
        *_qui_appeler(d),
        *_mes_droits(d),
        *_mes_papiers(d),
        *_mon_argent(d),
        *_mes_dates(d),
        *_mots_compliques(d),
    ]


def _titre(d: DossierJeune) -> list[Bloc]:
    poses = [
        Bloc(paragraphe(TITRE, style.GRAND_TITRE)),
        Bloc(paragraphe(d.personne.nom_complet, style.GRANDE_SECTION), 2),
        Bloc(_grand(mots.depart(d.bilan.sortie, d.en_tete.date_edition)), 10),
    ]
    if d.en_tete.remplace is not None:
        jour = francais.date_longue(d.en_tete.remplace.date_edition)
        poses.append(Bloc(_grand(doux(f"Cette feuille remplace celle du {jour}.")), 2))
    return poses


def _mes_mots(d: DossierJeune) -> list[Bloc]:
    if d.mots is None:
        return []
    dits = f"«{francais.INSECABLE}{d.mots.texte.strip()}{francais.INSECABLE}»"
    return _section("Ce que j’ai dit", [Bloc(paragraphe(dits, style.GRANDS_MOTS), 4)])


def _ou_je_dors(d: DossierJeune) -> list[Bloc]:
    poses = [Bloc(_ligne("tabler/bed", mots.aujourd_hui(d.dors, d.dors_depuis)), 6)]
    if d.bilan.plages:
        sortie = gras("Après ma sortie, pendant six mois :")
        poses += [
            Bloc(_grand(sortie), 8, lie=True),
            Bloc(RubanNu(d.bilan.plages), 6, lie=True),
            Bloc(_grand(doux(mots.LEGENDE)), 3),
            *(Bloc(_ligne(_TOITS[n.couverture], _nuits(n)), 6) for n in d.nuits),
        ]
    titre, suite = mots.toit(d.bilan)
    cadre = blocs.Cadre(blocs.TOITS[d.bilan.niveau], titre, suite, grand=True)
    return [*_section("Où je dors", poses), Bloc(cadre, 10)]


def _nuits(n: OuJeDors) -> Riche:
    return gras(mots.nuits(n.du, n.au)) + f"\n{mots.ou(n.ou, n.couverture)}"


def _ce_que_je_fais(d: DossierJeune) -> list[Bloc]:
    miennes = [p for p in d.promesses if p.de_moi]
    return _promesses(d, "Ce que je fais", miennes, mots.RIEN_A_FAIRE)


def _ce_qu_on_m_a_promis(d: DossierJeune) -> list[Bloc]:
    autres = [p for p in d.promesses if not p.de_moi]
    return _promesses(d, "Ce qu’on m’a promis", autres, mots.RIEN_DE_PROMIS)


def _promesses(
    d: DossierJeune, titre: str, promesses: Sequence[Promesse], sinon: Sequence[str]
) -> list[Bloc]:
    if not promesses:
        return _section(titre, [Bloc(_grand(x), 4) for x in sinon])
    colonnes = (Colonne("", 0, "Fait"), Colonne("", 26, "Quoi, qui"), Colonne("", 340, "Quand"))
    au = d.en_tete.date_edition
    lignes: list[Sequence[Cellule]] = [
        (
            _grand("☑" if p.faite else "☐"),
            _grand(gras(p.quoi) + _qui(p)),
            _grand(mots.pour_quand(p.pour_le, au, faite=p.faite)),
        )
        for p in promesses
    ]
    return _section(titre, [Bloc(Tableau(colonnes, lignes, marge=5, entete=1))])


def _qui(p: Promesse) -> str:
    return "" if p.de_moi else f"\n{p.qui or mots.QUI_INCONNU}"


def _qui_appeler(d: DossierJeune) -> list[Bloc]:
    p = d.personne
    ma = phrases.accord(p.referent_genre, "ma référente", "mon référent", "qui me suit")
    referent = f"{p.referent}, {ma}" if p.referent else mots.SANS_REFERENT
    gauche = [
        Bloc(_ligne("tabler/user-circle", _bloc(referent, [mots.TELEPHONE]))),
        Bloc(_ligne("tabler/home", _bloc(d.en_tete.unite or mots.MON_LIEU, [mots.TELEPHONE])), 8),
        Bloc(_ligne("tabler/heart", _bloc(mots.CONFIANCE, mots.A_ECRIRE)), 8),
    ]
    droite = [
        Bloc(_ligne("tabler/alert-circle", _bloc(*mots.DANGER))),
        Bloc(_ligne("tabler/moon-stars", _bloc(*mots.SANS_TOIT)), 8),
    ]
    return _section("Qui appeler", blocs.cote_a_cote(gauche, droite, _A_COTE, 6))


def _mes_droits(d: DossierJeune) -> list[Bloc]:
    gauche = [Bloc(_ligne("tabler/arrow-back-up", _bloc(*_revenir(d))))]
    droite = [
        Bloc(_ligne("tabler/message-2", _bloc(*mots.se_revoir(d.se_revoir)))),
        Bloc(_ligne("tabler/folder-open", _bloc(*mots.LIRE_MON_DOSSIER)), 8),
    ]
    poses = blocs.cote_a_cote(gauche, droite, _A_COTE, 6)
    return _section("Mes droits", [*poses, Bloc(_grand(doux(mots.TEXTES)), 8)])


def _revenir(d: DossierJeune) -> tuple[str, tuple[str, ...]]:
    return mots.revenir(d.revenir, d.en_tete.date_edition)


def _mes_papiers(d: DossierJeune) -> list[Bloc]:
    poses = [Bloc(_grand(x), 4, lie=bool(d.papiers)) for x in mots.PAPIERS]
    if d.papiers:
        colonnes = (Colonne("", 0, "Papier"), Colonne("", 266, "Où il est"))
        lignes = [_papier(p) for p in d.papiers]
        poses.append(Bloc(Tableau(colonnes, lignes, marge=5), 6))
    return _section("Mes papiers", poses)


def _papier(p: PapierAMoi) -> Sequence[Cellule]:
    icone = "tabler/circle-check" if p.la else "tabler/circle-dashed"
    jusqu_au = doux(f"\n{mots.valable(p.jusqu_au, la=p.la)}") if p.jusqu_au is not None else ""
    return AvecIcone(icone, gras(p.nom), 15, style.GRAND), _grand(riche(p.ou) + jusqu_au)


def _mon_argent(d: DossierJeune) -> list[Bloc]:
    a = d.argent
    lignes: list[Ecrit] = [gras(mots.recois(a.recu, entier=a.entier))]
    lignes += [f"– {x.nom} : {mots.montant(x.centimes)}" for x in a.ressources]
    poses = [
        Bloc(_ligne("tabler/coin", joindre("\n", lignes)), 6),
        Bloc(_ligne("tabler/home-dollar", joindre("\n", mots.paie(a.paye, a.reste))), 8),
    ]
    suite = mots.de_cote(a.epargne, a.pecule, a.dettes)
    poses += [Bloc(_ligne("tabler/building-bank", joindre("\n", suite)), 8)] if suite else []
    return _section("Mon argent", poses)


def _mes_dates(d: DossierJeune) -> list[Bloc]:
    if not d.dates:
        return _section("Mes dates", [Bloc(_grand(mots.AUCUNE_DATE), 4)])
    colonnes = (Colonne("", 0, "Quand"), Colonne("", 165, "Quoi"))
    lignes = [(_grand(gras(francais.date_longue(x.quand))), _grand(x.quoi)) for x in d.dates]
    return _section("Mes dates", [Bloc(Tableau(colonnes, lignes, marge=5))])


def _mots_compliques(d: DossierJeune) -> list[Bloc]:
    dits = " ".join(_ecrits(d))
    utiles = [(mot, sens) for mot, sens in mots.EXPLIQUES if mots.est_dit(mot, dits)]
    lignes = [Bloc(_grand(gras(mot) + f" : {sens}"), 4) for mot, sens in utiles]
    return _section("Les mots compliqués", lignes)


def _ecrits(d: DossierJeune) -> Iterable[str]:
    """Ce qu'un mot expliqué peut venir éclairer."""
    yield from (p.quoi for p in d.promesses)
    yield from (p.nom for p in d.papiers)
    yield from (x.quoi for x in d.dates)
    yield from (x.nom for x in d.argent.ressources)
    yield from (n.ou for n in d.nuits)
    yield d.argent.pecule


def _section(titre: str, suite: Sequence[Bloc]) -> list[Bloc]:
    tete = blocs.TitreDeSection(titre, modele=style.GRANDE_SECTION)
    return [Bloc(tete, 20, lie=True), *suite]


def _grand(texte: Ecrit) -> Paragraphe:
    return paragraphe(texte, style.GRAND)


def _ligne(icone: str, texte: Ecrit) -> LigneIcone:
    return LigneIcone(icone, texte, _ICONE, style.GRAND)


def _bloc(titre: str, lignes: Sequence[str]) -> Riche:
    return joindre("\n", [gras(titre), *lignes])


DOCUMENT = TypeDocument(
    TYPE,
    DossierJeune,
    lambda _: TITRE,
    plan_du_document,
    lambda _: TITRE.lower(),
    confidentiel=False,
)

"""Ce que tous les documents posent de la même façon : bordure, niveau, nuits, preuves, visa."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ase_parcours import francais
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    Contenu,
    Destinataire,
    DuJeune,
    EnTete,
    EtatBesoin,
    MotsDuJeune,
    PieceVersee,
    Signature,
    Visa,
)
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.contenus.natures import NON_COMMUNIQUE
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc, Bordure
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.ruban import Ruban
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Riche, court, gras, mono, riche

ICONES_BESOINS = {
    EtatBesoin.TRAITE: "tabler/circle-check",
    EtatBesoin.EN_PARTIE: "tabler/circle-half-2",
    EtatBesoin.NON_TRAITE: "tabler/circle-dashed",
}
"""Le dessin d'un état, que le mot accompagne toujours."""


def bordure(
    contenu: Contenu, document: str, empreinte: str, *, confidentiel: bool = True
) -> Bordure:
    """En-tête et pied de chaque page. ``document`` : son nom au pied."""
    en_tete, objet = contenu.en_tete, contenu.objet
    numero = phrases.edition(en_tete)
    jour = francais.date_avec_jour(en_tete.date_edition)
    reduit = en_tete.destinataire is not Destinataire.COMPLET
    pour = f" pour {phrases.DESTINATAIRES[en_tete.destinataire]}" if reduit else ""
    suite = " · confidentiel" if confidentiel else ""
    # Le nom d’une unité est aussi sa référence : il ne se dit qu’une fois.
    reference = "" if objet.reference == objet.nom else f", {court(objet.reference, 24)}"
    return Bordure(
        service=en_tete.service,
        unite=en_tete.unite,
        edition=gras(francais.initiale_majuscule(numero)) + f", {jour}",
        remplace=phrases.remplace(en_tete),
        nom=objet.nom,
        pied=f"{reference} · {document}{pour}, {numero}{suite}",
        empreinte=phrases.empreinte_courte(empreinte),
    )


def pour_et_but(en_tete: EnTete) -> list[Bloc]:
    """À qui le document est remis et à quoi il sert."""
    return [
        Bloc(paragraphe(gras("Pour :") + f" {en_tete.pour}", style.CELLULE), 2),
        Bloc(paragraphe(gras("But :") + f" {en_tete.but}", style.CELLULE)),
    ]


def titre(contenu: DuJeune, titre_: str) -> list[Bloc]:
    """Le titre, la personne et qui la suit ; à droite, à qui il est remis et pourquoi."""
    gauche = [
        Bloc(paragraphe(titre_, style.TITRE)),
        Bloc(paragraphe(phrases.identite(contenu.personne), style.PERSONNE)),
        Bloc(paragraphe(phrases.entourage(contenu.personne), style.CELLULE_DOUCE)),
    ]
    return blocs.cote_a_cote(gauche, pour_et_but(contenu.en_tete), depart=321, trait=True)


def mots(contenu: DuJeune, dits: MotsDuJeune | None, quand: str = "") -> list[Bloc]:
    """Les mots du jeune, entre guillemets, et quand ils ont été relus ; rien s'il n'a rien dit.

    ``quand`` : ce que le titre en dit d'autre.
    """
    if dits is None:
        return []
    personne = contenu.personne
    avec = phrases.accord(personne.genre, "avec elle", "avec lui", "ensemble")
    relu = "à relire ensemble"
    if dits.relu_le is not None:
        autre_annee = dits.relu_le.year != contenu.en_tete.date_edition.year
        relu = f"relus {avec} le {francais.date_longue(dits.relu_le, autre_annee)}"
    titre_ = f"Les mots {francais.elision(court(personne.prenom, 24))}"
    return [
        Bloc(blocs.TitreDeSection(titre_, quand or relu), lie=True),
        Bloc(paragraphe(entre_guillemets(dits.texte), style.MOTS), 3),
    ]


def entre_guillemets(texte: str) -> str:
    """« Ce qui est dit », tel que dit."""
    return f"«{francais.INSECABLE}{texte.strip()}{francais.INSECABLE}»"


def changements(en_tete: EnTete) -> list[Bloc]:
    """Ce qui a changé depuis l'édition que celle-ci remplace ; rien s'il n'y en a pas."""
    if not en_tete.changements:
        return []
    depuis = f"depuis l’édition {en_tete.remplace.numero}" if en_tete.remplace else ""
    liste = blocs.puces([(c.signe.value, c.texte) for c in en_tete.changements])
    tete = Bloc(blocs.TitreDeSection("Ce qui a changé", depuis), lie=True)
    return [tete, Bloc(liste[0], 3), *(Bloc(p) for p in liste[1:])]


def niveau(bilan: Bilan) -> Bloc:
    """Cadre du niveau avec son toit."""
    titre, phrase = phrases.niveau(bilan)
    return Bloc(blocs.Cadre(blocs.TOITS[bilan.niveau], titre, [phrase]), style.AVANT_BLOC)


def nuits(bilan: Bilan, au: date | None = None) -> list[Bloc]:
    """Le ruban et sa phrase ; sans date de sortie, la phrase seule.

    ``au`` : jour d'où compter le temps qui reste ; absent, la sortie n'est pas redite.
    """
    if not bilan.plages:
        return [Bloc(paragraphe(phrases.sortie(bilan, date.max), style.CELLULE), 8)]
    dit = phrases.nuits_en_mots(bilan)
    if au is not None:
        dit = f"{phrases.sortie(bilan, au)} {dit}"
    return [
        Bloc(Ruban(bilan.plages, bilan.nuits_decisives), 8, lie=True),
        Bloc(paragraphe(dit, style.CELLULE), 4),
    ]


def raisons(bilan: Bilan) -> list[Bloc]:
    """Les motifs du niveau, puis ce qui reste à vérifier."""
    elements = [("–", riche(m)) for m in bilan.motifs]
    elements += [("!", riche(a)) for a in bilan.alertes]
    if not elements:
        return []
    bon = bilan.niveau is Niveau.GARANTIE
    titre = "À vérifier" if bon else "Pourquoi ce niveau"
    return blocs.section(titre, *blocs.puces(elements), ecart=1.5)


def preuve(nom: str, piece: PieceVersee | None) -> Riche:
    """La preuve d'une piste : son nom, si elle est au coffre et le début de son empreinte."""
    if not nom:
        return riche("sans preuve")
    if nom == NON_COMMUNIQUE:
        return riche(f"preuve{francais.INSECABLE}: {NON_COMMUNIQUE}")
    if piece is None:
        return riche(f"{nom}, à verser au coffre")
    detenue = f", pièce détenue par {piece.detenteur}" if piece.detenteur else ""
    dite = riche(f"{nom}, au coffre{detenue}\n")
    return dite + mono(phrases.empreinte_courte(piece.empreinte, 4))


def visa(accorde: Visa) -> list[Bloc]:
    """Le visa d'une sortie fragile : qui, quand, pourquoi, ce qui suit."""
    nom = "Visa du demandeur" if accorde.du_demandeur else "Visa"
    etape = accorde.etape
    quand = francais.ON_NE_SAIT_PAS if etape.quand is None else francais.date_longue(etape.quand)
    lignes = (
        ("Accordé", f"par {accorde.par}, le {francais.date_longue(accorde.accorde_le)}"),
        ("Motif", accorde.motif),
        ("Prochaine étape", f"{etape.quoi}, {quand}"),
        ("Responsable", accorde.responsable),
    )
    tableau = Tableau(
        (Colonne("", 0), Colonne("", 95)), [(gras(nom_), dit) for nom_, dit in lignes]
    )
    return blocs.section(nom, tableau)


_A_REMPLIR = "…" * 12


def signatures(en_tete: EnTete, boites: tuple[Signature, ...], lie: bool = False) -> list[Bloc]:
    """« Fait à …, le » et les boîtes, par rangées de trois. ``lie`` : à ce qui suit."""
    lieu = f"Fait à {court(en_tete.lieu, 60) or _A_REMPLIR}, le {_A_REMPLIR}"
    poses = [Bloc(paragraphe(lieu, style.CELLULE), style.AVANT_SECTION, lie=True)]
    for debut in range(0, len(boites), 3):
        rangee = [(court(b.qui), court(b.qualite)) for b in boites[debut : debut + 3]]
        poses.append(Bloc(blocs.BoitesDeSignature(rangee), 6, lie=lie))
    return poses


def textes_cites(textes: Sequence[TexteCite]) -> list[Bloc]:
    """D'où vient chaque texte cité : le jour où quelqu'un l'a lu."""
    if not textes:
        return []
    par_jour: dict[str, list[str]] = {}
    for cite in textes:
        par_jour.setdefault(francais.date_longue(cite.lu_le), []).append(cite.texte)
    dits = [f"lus le {jour} : {francais.enumeration(t)}" for jour, t in par_jour.items()]
    note = f"Textes cités, {' ; '.join(dits)}."
    return [Bloc(paragraphe(note, style.PIED_DE_PAGE), style.AVANT_BLOC)]

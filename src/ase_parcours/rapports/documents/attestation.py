"""Attestation de solution d'hébergement : ce qui est sûr, preuves à l'appui, sous sceau."""

from __future__ import annotations

from datetime import date

from ase_parcours import francais
from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports import phrases
from ase_parcours.rapports.contenus.attestation import Attestation, SolutionCouvrante
from ase_parcours.rapports.contenus.communs import Etape
from ase_parcours.rapports.documents import commun, sceau
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit import blocs, style
from ase_parcours.rapports.kit.page import Bloc
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.tableau import Colonne, Tableau
from ase_parcours.rapports.texte import Riche, court, doux, gras, mono, riche

TYPE = "attestation"
_TITRE = "Attestation de solution d’hébergement"


def titre(attestation: Attestation) -> str:
    """Le titre dit « provisoire » quand la sortie est fragile (garantie.md §5)."""
    return f"{_TITRE} provisoire" if attestation.provisoire else _TITRE


def _pied(attestation: Attestation) -> str:
    return "attestation provisoire" if attestation.provisoire else "attestation"


def plan_du_document(attestation: Attestation) -> list[Bloc]:
    """Les blocs du document, dans l'ordre de lecture."""
    return [
        *_titre(attestation),
        *_phrase_attestee(attestation),
        _cadre(attestation),
        *commun.nuits(attestation.bilan),
        *_couvertures(attestation),
        *(commun.visa(attestation.visa) if attestation.visa else ()),
        *_ensuite(attestation),
        # Signatures et sceau sur la même page : séparés, l'un se photocopierait sans l'autre.
        *commun.signatures(attestation.en_tete, attestation.signatures, lie=True),
        _sceau(attestation),
    ]


def _depart(attestation: Attestation) -> date:
    depart = attestation.bilan.sortie
    if depart is None:
        raise ValueError("une attestation a une date de sortie")
    return depart


def _titre(attestation: Attestation) -> list[Bloc]:
    genre = attestation.personne.genre
    a_qui = phrases.accord(genre, "à l’intéressée", "à l’intéressé", "en main propre")
    remise = f"remise {a_qui}, pour ses démarches et pour le dossier de sortie"
    return [
        Bloc(paragraphe(titre(attestation), style.TITRE), 14),
        Bloc(paragraphe(remise, style.SOUS_TITRE)),
    ]


def _phrase_attestee(attestation: Attestation) -> list[Bloc]:
    personne, bilan = attestation.personne, attestation.bilan
    dernier = bilan.plages[-1].derniere if bilan.plages else _depart(attestation)
    couvertes = bilan.total - bilan.nuits(Couverture.DECOUVERTE)
    part = "chacune des" if couvertes == bilan.total else f"{couvertes} des"
    phrase = (
        riche(f"{attestation.en_tete.unite} atteste que ")
        + gras(personne.nom_complet)
        + f", {phrases.naissance(personne)}, qui quitte l’aide sociale à l’enfance le "
        + gras(francais.date_longue(_depart(attestation)))
        + ", dispose d’un toit pour "
        + gras(f"{part} {francais.pluriel(bilan.total, 'nuit')}")
        + f" {francais.intervalle(_depart(attestation), dernier)}."
    )
    return [Bloc(paragraphe(phrase, style.ATTESTE), 14)]


def _cadre(attestation: Attestation) -> Bloc:
    if not attestation.provisoire or attestation.visa is None:
        niveau = commun.niveau(attestation.bilan)
        return Bloc(niveau.flux, 12)
    _, phrase = phrases.niveau(attestation.bilan)
    etape = _prochaine(attestation.visa.etape)
    n = attestation.bilan.nuits(Couverture.DECOUVERTE)
    manque = francais.pluriel(n, "nuit découverte") if n else "aucune nuit découverte"
    cadre = blocs.Cadre("toit-moitie", f"Solution provisoire : {manque}", [phrase, etape])
    return Bloc(cadre, 12)


def _prochaine(etape: Etape) -> Riche:
    quand = "date inconnue" if etape.quand is None else francais.date_longue(etape.quand)
    return gras("Prochaine étape : ") + f"{court(etape.quoi, 160)}, " + gras(quand) + "."


def _couvertures(attestation: Attestation) -> list[Bloc]:
    colonnes = (
        Colonne("Solution", 0),
        Colonne("Nuits", 143),
        Colonne("Preuve au coffre", 262),
        Colonne("Empreinte de la preuve", 396),
    )
    tableau = Tableau(colonnes, [_ligne(c) for c in attestation.couvertures])
    table = f"table des natures {attestation.version_natures}"
    return blocs.section("Ce qui couvre ces nuits", tableau, complement=table)


def _ligne(solution: SolutionCouvrante) -> tuple[Riche | str, ...]:
    detenue = f"\npièce détenue par {solution.piece.detenteur}" if solution.piece.detenteur else ""
    versee = francais.date_courte(solution.piece.versee_le)
    return (
        gras(solution.nature) + doux(f"\n{solution.gestionnaire}"),
        f"{phrases.nuits_entre(solution.debut, solution.fin)}\n{phrases.mot(solution.couvre)}",
        f"{solution.preuve}\nau coffre le {versee}{detenue}",
        mono("\n".join(phrases.empreinte_en_lignes(solution.piece.empreinte))),
    )


def _ensuite(attestation: Attestation) -> list[Bloc]:
    if not attestation.ensuite:
        return []
    colonnes = (Colonne("", 0, "Droit"), Colonne("", 130, "Quand"), Colonne("", 392, "Texte"))
    lignes = [(gras(d.quoi), d.quand, d.base_legale) for d in attestation.ensuite]
    qui = court(attestation.personne.prenom, 24)
    return blocs.section(f"Ce que {qui} peut demander ensuite", Tableau(colonnes, lignes))


def _sceau(attestation: Attestation) -> Bloc:
    if attestation.en_tete.sceau is None:
        note = "Aperçu sans sceau : ce papier ne vaut pas attestation."
        return Bloc(blocs.Cadre("toit-inconnu", "Sans sceau", [note]), style.AVANT_BLOC)
    return sceau.bloc(attestation, reduit=False)[0]


DOCUMENT = TypeDocument(
    TYPE, Attestation, titre, plan_du_document, _pied, confidentiel=False, scelle=True
)

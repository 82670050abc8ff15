"""Vocabulaire du journal : les types d'entité et leurs champs.

Une valeur de champ est du JSON. Le nom d'un type est aussi celui de sa table ; le schéma du
coffre est comparé à ce vocabulaire par un test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

VERSION = 1
"""Version du vocabulaire portée par chaque ligne. À augmenter quand un champ change de sens, avec
sa fonction de montée dans ``metier.journal.MONTEES``."""


class Forme(StrEnum):
    """Forme d'une valeur, et donc type de sa colonne."""

    TEXTE = "texte"
    ENTIER = "entier"
    """Nombre entier : centimes, octets."""
    DATE = "date"
    """AAAA-MM-JJ. Une date partielle ou « inconnue » est un TEXTE."""
    TRIVALENT = "trivalent"
    """« oui », « non » ou « inconnu » ; absent : jamais demandé."""
    JSON = "json"
    """Liste ou table, remplacée d'un bloc."""


def convient(forme: Forme, valeur: object) -> bool:
    """Vrai si la valeur a la forme du champ. Une valeur d'une autre forme, venue d'ailleurs, vaut
    « inconnue » : elle reste au journal et n'entre pas dans les tables."""
    match forme:
        case Forme.ENTIER:
            return isinstance(valeur, int) and not isinstance(valeur, bool)
        case Forme.TRIVALENT:
            return valeur in ("oui", "non", "inconnu")
        case Forme.JSON:
            return isinstance(valeur, list | dict)
        case Forme.DATE:
            return isinstance(valeur, str) and _est_un_jour(valeur)
        case _:
            return isinstance(valeur, str)


def _est_un_jour(texte: str) -> bool:
    """AAAA-MM-JJ qui existe, et rien d'autre : les déclencheurs comparent des textes."""
    if len(texte) != 10 or texte[4] != "-" or texte[7] != "-" or not texte.isascii():
        return False
    try:
        date.fromisoformat(texte)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class TypeEntite:
    """Un type d'entité : nom, champs, et s'il appartient à un jeune."""

    nom: str
    champs: Mapping[str, Forme]
    d_un_jeune: bool = True


_T, _E, _D, _3, _J = Forme.TEXTE, Forme.ENTIER, Forme.DATE, Forme.TRIVALENT, Forme.JSON

_TYPES = (
    TypeEntite(
        "jeune",
        {
            "dossier": _T,
            "nom": _T,
            "prenom": _T,
            "nom_usage": _T,
            "prenom_usage": _T,
            "sexe": _T,
            "naissance": _T,  # ISO, peut-être partielle
            "nationalite": _T,
            "mna": _3,
            "premier_accueil": _D,
            "unite": _T,
            "referent": _T,
            "mdph": _3,
            "mdph_fin": _D,
            "sortie_prevue": _D,
            "telephone": _T,
            "observations": _T,
            "parole": _T,
        },
    ),
    TypeEntite(
        "mesure",
        {"nature": _T, "nature_brute": _T, "debut": _D, "fin": _D, "date_decision": _D},
    ),
    TypeEntite("accueil", {"nature": _T, "lieu": _T, "debut": _D, "fin": _D, "motif_fin": _T}),
    TypeEntite(
        "solution",
        {
            "code": _T,
            "etats": _J,  # [{"etat", "le", "qui", "date_inconnue"}]
            "debut": _D,
            "fin": _T,  # AAAA-MM-JJ, « inconnue », ou absente (ouverte)
            "preuve": _T,
            "gestionnaire": _T,
            "loyer": _E,  # centimes par mois
            "motif_refus": _T,
        },
    ),
    TypeEntite("etape", {"solution": _T, "libelle": _T, "le": _D, "responsable": _T, "faite": _3}),
    TypeEntite(
        "scolarite",
        {"niveau": _T, "diplome": _T, "etablissement": _T, "rentree": _D, "bourse": _3},
    ),
    TypeEntite("sante", {"element": _T, "date": _D, "echeance": _D, "precision": _T}),
    TypeEntite("ressource", {"nature": _T, "montant": _E, "debut": _D, "fin": _D}),
    TypeEntite("entretien", {"type": _T, "date": _D, "signe": _3}),
    TypeEntite(
        "piece",
        {
            "solution": _T,
            "nom": _T,
            "sha256": _T,
            "taille": _E,  # octets
            "genre": _T,  # type de contenu reconnu, « application/pdf »
            "date": _D,
        },
    ),
    TypeEntite("contact", {"le": _D, "moyen": _T, "joint": _3, "note": _T}),
    TypeEntite(
        "evenement",
        {"type": _T, "le": _D, "motif": _T, "visa": _T, "annulation": _T},
    ),
    TypeEntite(
        "visa",
        {
            "date_sortie": _D,
            "motif": _T,
            "etape_libelle": _T,
            "etape_le": _D,
            "responsable": _T,
            "demandeur": _T,  # identifiant de compte
            "accorde_par": _T,
            "accorde_le": _D,
            "retrait": _T,  # motif du retrait
        },
    ),
    TypeEntite(
        "transfert",
        {"vers": _T, "propose_le": _D, "accepte_le": _D, "motif": _T},
    ),
    TypeEntite(
        "edition",
        {
            "type": _T,
            "numero": _E,
            "le": _D,
            "empreinte": _T,  # des faits imprimés
            "fichier": _T,  # SHA-256 des octets du PDF
            "destinataire": _T,
        },
    ),
    TypeEntite("referentiel", {"nom": _T, "contenu": _T}, d_un_jeune=False),
    TypeEntite("compte", {"nom": _T, "roles": _J, "actif": _3}, d_un_jeune=False),
    TypeEntite(
        "source_import",
        {"source": _T, "cible": _T, "valeurs": _J},
        d_un_jeune=False,
    ),
    TypeEntite(
        "rejet_import",
        {
            "source": _T,
            "feuille": _T,
            "ligne": _E,
            "dossier": _T,
            "code": _T,
            "motif": _T,
            "cellules": _J,  # textes de la ligne, pour la montrer et la reconnaître corrigée
            "ecarte": _T,  # raison donnée pour ne plus la montrer
        },
        d_un_jeune=False,
    ),
)

TYPES: Mapping[str, TypeEntite] = {t.nom: t for t in _TYPES}

CREATION = "creation"
"""Champ de la ligne qui crée une entité ; sa valeur est {"type", "jeune"}."""

SUPPRESSION = "suppression"
"""Champ dont la valeur vraie ôte l'entité, sauf si une écriture lui a échappé."""

CHAMPS_DECISIFS = ("etats", "code", "debut", "fin", "preuve")
"""Champs d'une solution dont le conflit réduit ce qu'elle couvre (architecture, mécanisme 2)."""

"""La forme d'un geste de sortie : ce qu'il demande, l'opération qu'il appelle, ses mots. Pur."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

JOUR_MANQUE = "Donnez la date."
MOTIF_MANQUE = "Écrivez la raison."
Jeune = Mapping[str, str]
"""L'argument « jeune », commun à presque tous les gestes."""

DATE, TEXTE, CHOIX, TROIS = "date", "texte", "choix", "trois"


@dataclass(frozen=True, slots=True)
class Demande:
    """Un champ à remplir. ``cle`` : nom de l'argument ; ``obligatoire`` : la phrase dite s'il
    manque, vide s'il est facultatif ; ``choix`` : (valeur, mot)."""

    cle: str
    libelle: str
    genre: str = TEXTE
    obligatoire: str = ""
    defaut: Any = None
    choix: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class GesteSortie:
    """Un geste : l'opération, ses mots, ses champs. ``fixes`` : arguments déjà connus."""

    cle: str
    operation: str
    mot: str
    icone: str
    explication: str
    demandes: tuple[Demande, ...]
    confirmer: str
    fixes: Mapping[str, Any] = field(default_factory=dict)
    fait: Callable[[Mapping[str, Any]], str] = lambda _: "Enregistré."

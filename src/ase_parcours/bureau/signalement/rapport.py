"""Le texte du rapport, et les noms qu'une personne y aurait mis. Sans Qt, sans lecture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ase_parcours import francais as fr
from ase_parcours.bureau.signalement.imprevus import Imprevu

TITRE = "Rapport de problème, ASE Parcours"
_MOT = re.compile(r"[^\W\d_]{3,}")
_PARTICULES = frozenset({"des", "les", "van", "von", "ben", "del", "dos"})


@dataclass(frozen=True, slots=True)
class Poste:
    """Ce que le rapport dit du poste et du programme, une ligne par couple (mot, valeur)."""

    lignes: tuple[tuple[str, str], ...]


def composer(poste: Poste, imprevus: Sequence[Imprevu], texte: str) -> str:
    """Le rapport en entier, tel qu'il est montré, écrit et copié."""
    dits = [f"- {i.genre}, {i.endroit}" for i in imprevus] or ["- aucun depuis le lancement"]
    parties = (
        TITRE,
        "\n".join(f"{mot}{fr.INSECABLE}: {valeur}" for mot, valeur in poste.lignes),
        f"Derniers imprévus{fr.INSECABLE}:\n" + "\n".join(dits),
        f"Ce qui s{fr.APOSTROPHE}est passé{fr.INSECABLE}:\n{texte.strip() or '(rien n’est écrit)'}",
    )
    return "\n\n".join(parties) + "\n"


def arrondir(nombre: int) -> str:
    """Un ordre de grandeur : « moins de 10 », « environ 300 ». Le nombre exact désignerait."""
    if nombre < 10:
        return "moins de 10"
    unite = 10 ** (len(str(nombre)) - 1)
    return f"environ {fr.nombre(round(nombre / unite) * unite)}"


def mots_des_noms(noms: Iterable[str]) -> frozenset[str]:
    """Les mots dont sont faits ces noms, sans accents ni majuscules, particules ôtées."""
    return frozenset(_mot(m) for nom in noms for m in _MOT.findall(nom)) - _PARTICULES


def noms_dans(texte: str, mots: frozenset[str]) -> list[str]:
    """Les mots du texte qui sont aussi des noms, tels qu'écrits, chacun une fois."""
    trouves = (m for m in _MOT.findall(texte) if _mot(m) in mots)
    return list({_mot(m): m for m in trouves}.values())


def _mot(texte: str) -> str:
    return fr.sans_accents(texte).casefold()

"""Chercher un nom à chaque lettre tapée, sur dix mille jeunes : tout ce qui peut l'être est prêt.

Mêmes règles que ``coffre.lectures.recherche`` (accents et casse facultatifs, ordre libre,
fragments, numéro), avec en plus les noms voisins à côté de ceux qui conviennent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.recherche import foin_de, mots

LONGUEUR_MAX = 200
VOISIN = 80.0
"""Ressemblance minimale (sur 100) d'un nom voisin, la même que la recherche en ligne."""
VOISINS_MONTRES = 8


@dataclass(frozen=True, slots=True)
class Trouvailles:
    """Ceux qui conviennent, puis ceux dont le nom ressemble. ``fragments`` : ce qui est cherché."""

    exacts: tuple[LigneJeune, ...]
    voisins: tuple[LigneJeune, ...]
    fragments: tuple[str, ...]


class IndexNoms:
    """Construit une fois par photo ; chaque recherche ne fait que comparer des textes prêts."""

    def __init__(self, lignes: Sequence[LigneJeune]) -> None:
        self._lignes = tuple(lignes)
        self._foins = [foin_de(x) for x in self._lignes]
        self._porteurs: dict[str, set[int]] = {}
        for rang, ligne in enumerate(self._lignes):
            for mot in mots(f"{ligne.nom} {ligne.prenom}"):
                self._porteurs.setdefault(mot, set()).add(rang)

    def chercher(self, texte: str) -> Trouvailles:
        """Un texte vide rend tout le monde. Garde l'ordre reçu. Ne lève jamais."""
        fragments = tuple(mots(texte[:LONGUEUR_MAX]))
        if not fragments:
            tous = self._lignes if not texte.strip() else ()
            return Trouvailles(tous, (), ())
        rangs = [
            rang
            for rang, (espace, colle) in enumerate(self._foins)
            if all(f in espace or f in colle for f in fragments)
        ]
        gardes = set(rangs)
        voisins = [r for r in self._voisins(fragments, seul=not rangs) if r not in gardes]
        return Trouvailles(
            tuple(self._lignes[r] for r in rangs),
            tuple(self._lignes[r] for r in voisins[:VOISINS_MONTRES]),
            fragments,
        )

    def _voisins(self, fragments: Iterable[str], *, seul: bool) -> list[int]:
        """Rangs dont le nom ressemble à tous les fragments ; à l'un d'eux s'il en reste ainsi.

        ``seul`` : personne ne convient, on n'exige alors que la ressemblance.
        """
        from rapidfuzz import fuzz, process

        par_fragment = []
        for fragment in fragments:
            proches = process.extract(
                fragment, list(self._porteurs), scorer=fuzz.ratio, score_cutoff=VOISIN, limit=None
            )
            par_fragment.append({r for mot, _, _ in proches for r in self._porteurs[mot]})
        communs = set.intersection(*par_fragment)
        if not communs and not seul:
            communs = set.union(*par_fragment)
        return sorted(communs)

"""Chercher un nom à chaque lettre tapée, sur dix mille jeunes : tout ce qui peut l'être est prêt.

Mêmes règles que ``coffre.lectures.recherche`` (accents et casse facultatifs, ordre libre,
fragments, numéro), avec en plus les noms voisins à côté de ceux qui conviennent.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

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
        self._foins = ["\t".join(foin_de(x)) for x in self._lignes]
        # Tous les foins bout à bout : un mot s'y trouve cent fois plus vite que dans dix mille.
        self._tout = "\n".join(self._foins)
        self._debuts = [0, *accumulate(len(f) + 1 for f in self._foins)]
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
        premier, *autres = sorted(fragments, key=len, reverse=True)
        rangs = [r for r in self._porteurs_de(premier) if all(f in self._foins[r] for f in autres)]
        gardes = set(rangs)
        voisins = [r for r in self._voisins(fragments, seul=not rangs) if r not in gardes]
        return Trouvailles(
            tuple(self._lignes[r] for r in rangs),
            tuple(self._lignes[r] for r in voisins[:VOISINS_MONTRES]),
            fragments,
        )

    def _porteurs_de(self, fragment: str) -> Iterator[int]:
        """Rangs dont le foin contient ce fragment, dans l'ordre."""
        place = self._tout.find(fragment)
        while place >= 0:
            rang = bisect_right(self._debuts, place) - 1
            yield rang
            place = self._tout.find(fragment, self._debuts[rang + 1])

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

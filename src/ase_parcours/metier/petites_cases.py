"""Le secret statistique : quelles cases d'une table masquer pour ne désigner personne.

Une case de un à quatre jeunes désigne. Masquée seule, elle se retrouve par différence avec son
total : une autre l'est donc aussi (suppression secondaire), jusqu'à ce qu'aucune somme ne trahisse.
Zéro ne désigne personne, mais se masque s'il faut un second.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Case = tuple[int, int]


def masquees(table: Sequence[Sequence[int]], seuil: int) -> frozenset[Case]:
    """Les cases (ligne, colonne) à masquer d'une table de comptes dont les marges sont publiées.

    Les totaux de ligne portent la colonne ``largeur``, ceux de colonne la ligne ``hauteur``.
    """
    if not table:
        return frozenset()
    marges = _avec_marges(table)
    caches = {c for c, n in marges.items() if 0 < n < seuil}
    sommes = list(_sommes(len(table), len(table[0])))
    # Une case masquée pour une somme peut en trahir une autre : jusqu'à ce que rien ne bouge.
    while any(_completer(s, marges, caches, seuil) for s in sommes):
        pass
    return frozenset(caches)


def _avec_marges(table: Sequence[Sequence[int]]) -> dict[Case, int]:
    hauteur, largeur = len(table), len(table[0])
    marges = {(i, j): n for i, ligne in enumerate(table) for j, n in enumerate(ligne)}
    for i, ligne in enumerate(table):
        marges[i, largeur] = sum(ligne)
    for j in range(largeur + 1):
        marges[hauteur, j] = sum(marges[i, j] for i in range(hauteur))
    return marges


def _sommes(hauteur: int, largeur: int) -> Iterator[tuple[Case, ...]]:
    """Chaque égalité publiée : ses termes, puis son total."""
    for i in range(hauteur + 1):
        yield tuple((i, j) for j in range(largeur + 1))
    for j in range(largeur + 1):
        yield tuple((i, j) for i in range(hauteur + 1))


def _completer(
    somme: tuple[Case, ...], marges: dict[Case, int], caches: set[Case], seuil: int
) -> bool:
    """Masque une case de plus si cette somme trahit ; vrai si elle l'a fait."""
    termes, total = somme[:-1], somme[-1]
    dedans = [c for c in somme if c in caches]
    trahie = len(dedans) == 1
    if total not in caches and dedans:
        # Le reste du total se calcule : il ne doit pas non plus être petit.
        trahie = trahie or 0 < sum(marges[c] for c in dedans) < seuil
    if not trahie:
        return False
    libres = [c for c in termes if c not in caches]
    choix = sorted((c for c in libres if marges[c]), key=lambda c: (marges[c], c))
    choix += [total] if total not in caches else []
    choix += [c for c in libres if not marges[c]]
    if not choix:
        return False
    caches.add(choix[0])
    return True

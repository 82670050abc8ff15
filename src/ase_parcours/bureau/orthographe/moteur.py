"""Juger un mot et proposer mieux, avec Hunspell et le dictionnaire livré.

Lancé comme processus à part : une proposition prend jusqu'à une demi-seconde de calcul que la
bibliothèque fait sans rendre la main, et un mot piégé ne ferait tomber que lui. Il lit sur son
entrée des lignes JSON et répond de même : ``{"n": 1, "mots": ["acceuil"]}`` rend
``{"n": 1, "rendu": ["acceuil"]}`` (les fautifs) ; ``{"n": 2, "mot": "acceuil"}`` rend ce qu'il
propose. Rien n'est écrit ailleurs ; l'entrée fermée, il finit.
"""

from __future__ import annotations

import json
import sys

from hunspell import Hunspell

from ase_parcours import ressources
from ase_parcours.bureau.orthographe.decoupe import normaliser, sans_elision
from ase_parcours.echanges.enfant import limiter

PROPOSITIONS_MAX = 5
_MEMOIRE_MAX = 1 << 29
_SECONDES_MAX = 3_600


class Moteur:
    """Le dictionnaire français et les mots du métier. Lève ``OSError`` s'ils manquent."""

    def __init__(self) -> None:
        dossier = ressources.chemin("dictionnaires/fr")
        # « utf-8 » : sous Windows, un chemin accentué se lit aussi.
        self._hunspell = Hunspell("index", hunspell_data_dir=str(dossier), system_encoding="utf-8")
        for ligne in ressources.texte("dictionnaires/metier.txt").splitlines():
            if ligne and not ligne.startswith("#"):
                self._hunspell.add(ligne.strip())

    def juste(self, mot: str) -> bool:
        """Vrai si le mot s'écrit ainsi, entier, sans son élision ou partie par partie."""
        entier = normaliser(mot)
        nu = sans_elision(entier)
        parties = nu.split("-")
        return (
            self._connu(entier)
            or self._connu(nu)
            or (len(parties) > 1 and all(len(p) == 1 or self._connu(p) for p in parties))
        )

    def proposer(self, mot: str) -> list[str]:
        """Au plus cinq écritures proches, la plus probable d'abord, avec l'apostrophe du mot."""
        entier = normaliser(mot)
        droite = "'" in mot
        proposes = self._proposes(entier)
        droites = [normaliser(p) for p in proposes]
        gardees = dict.fromkeys(p for p in droites if _meme_casse(p, entier))
        rendues = list(gardees or dict.fromkeys(droites))[:PROPOSITIONS_MAX]
        return rendues if droite else [p.replace("'", "\u2019") for p in rendues]

    def _proposes(self, entier: str) -> list[str]:
        nu = sans_elision(entier)
        if nu != entier and (trouves := self._hunspell.suggest(nu)):
            return [entier[: len(entier) - len(nu)] + p for p in trouves]
        proposes = list(self._hunspell.suggest(entier))
        parties = entier.split("-")
        fautives = [n for n, p in enumerate(parties) if not self._connu(p)]
        if len(parties) > 1 and len(fautives) == 1 and not any("-" in p for p in proposes):
            # Un composé que le dictionnaire n'a pas : on répare la partie qui cloche.
            avant, apres = parties[: fautives[0]], parties[fautives[0] + 1 :]
            repares = self._hunspell.suggest(parties[fautives[0]])
            return ["-".join([*avant, r, *apres]) for r in repares]
        return proposes

    def _connu(self, mot: str) -> bool:
        return bool(mot) and bool(self._hunspell.spell(mot))


def _meme_casse(propose: str, mot: str) -> bool:
    """Écarte « l'Éducateur » pour « l'educateur » : la majuscule n'était pas demandée."""
    a, b = sans_elision(propose), sans_elision(mot)
    return a[:1].isupper() == b[:1].isupper()


def principal() -> int:
    """Répond aux demandes jusqu'à la fin de l'entrée."""
    limiter(_MEMOIRE_MAX, _SECONDES_MAX)
    moteur = Moteur()
    for ligne in sys.stdin.buffer:
        demande = json.loads(ligne)
        if "mots" in demande:
            rendu = [m for m in demande["mots"] if not moteur.juste(m)]
        else:
            rendu = moteur.proposer(demande["mot"])
        sys.stdout.buffer.write(json.dumps({"n": demande["n"], "rendu": rendu}).encode() + b"\n")
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(principal())

"""Le manuel : des fichiers Markdown livrés, découpés en pages qui portent chacune une ancre.

Une page commence par « ## Titre {#ancre} » et appartient au chapitre (« # Chapitre ») du fichier.
Les liens d'une page à l'autre s'écrivent « [mot](#ancre) ». L'ancre de la page d'un écran est la
clé par laquelle la fenêtre, ou le dossier, montre cet écran : il n'y a pas d'autre table. Sans Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ase_parcours import francais as fr
from ase_parcours import ressources
from ase_parcours.referentiels.glossaire import Glossaire, glossaire

DOSSIER = "manuel"
GLOSSAIRE = "glossaire"

_TETE = re.compile(r"^## (?P<titre>.+?) \{#(?P<ancre>[a-z][a-z-]*)\}$")
_LIEN = re.compile(r"\[[^\]]+\]\((?P<cible>[^)]+)\)")
_DEVANT = re.compile(r" (?=[:;?!»€%])")
_DERRIERE = re.compile(r"(?<=«) ")


@dataclass(frozen=True, slots=True)
class Page:
    """Une page du manuel. ``corps`` : Markdown, sans son titre."""

    ancre: str
    chapitre: str
    titre: str
    corps: str

    @property
    def liens(self) -> tuple[str, ...]:
        """Où mènent ses liens, tels qu'écrits (« #logement »)."""
        return tuple(x["cible"] for x in _LIEN.finditer(self.corps))

    @property
    def cherchable(self) -> str:
        """Son texte, sans accents ni majuscules, sans l'adresse de ses liens."""
        nu = re.sub(r"\]\([^)]*\)", "]", f"{self.titre}\n{self.corps}")
        return fr.sans_accents(nu).lower()


@cache
def pages() -> tuple[Page, ...]:
    """Tout le manuel livré, dans l'ordre des fichiers ; le glossaire vient en dernier."""
    fichiers = sorted(ressources.chemin(DOSSIER).glob("*.md"))
    ecrites = (lire(ressources.texte(f"{DOSSIER}/{f.name}")) for f in fichiers)
    return (*(page for du_fichier in ecrites for page in du_fichier), du_glossaire(glossaire()))


def lire(texte: str) -> tuple[Page, ...]:
    """Les pages d'un fichier. Lève ``ValueError`` si un titre de page n'a pas d'ancre."""
    return tuple(_decouper(typographier(texte).splitlines()))


def _decouper(lignes: Iterable[str]) -> Iterator[Page]:
    chapitre, ancre, titre = "", "", ""
    corps: list[str] = []
    for ligne in lignes:
        if ligne.startswith("# "):
            chapitre = ligne[2:]
        elif ligne.startswith("## "):
            if ancre:
                yield Page(ancre, chapitre, titre, "\n".join(corps).strip())
            tete = _TETE.match(ligne)
            if tete is None:
                raise ValueError(f"un titre du manuel n'a pas d'ancre : {ligne}")
            ancre, titre, corps = tete["ancre"], tete["titre"], []
        else:
            corps.append(ligne)
    if ancre:
        yield Page(ancre, chapitre, titre, "\n".join(corps).strip())


def typographier(texte: str) -> str:
    """Espaces insécables et apostrophes : les fichiers s'écrivent avec celles du clavier."""
    courbe = texte.replace("'", fr.APOSTROPHE)
    return _DERRIERE.sub(fr.INSECABLE, _DEVANT.sub(fr.INSECABLE, courbe))


def du_glossaire(sigles: Glossaire) -> Page:
    """La page Glossaire, faite de la donnée."""
    lignes = [
        f"- **{x.sigle}**{x.dit.removeprefix(x.sigle)} Source : {x.source}."
        for x in sigles.values()
    ]
    return Page(GLOSSAIRE, "Pour finir", "Glossaire", typographier("\n".join(lignes)))


def page(ancre: str) -> Page:
    """La page de cette ancre ; la première du manuel si nul écran ne l'attend."""
    return next((p for p in pages() if p.ancre == ancre), pages()[0])


def chercher(texte: str) -> list[Page]:
    """Les pages où sont tous ces mots, sans égard aux accents ; celles dont le titre en porte
    d'abord. Sans mot : toutes."""
    mots = fr.sans_accents(typographier(texte)).lower().split()
    trouvees = [p for p in pages() if all(m in p.cherchable for m in mots)]
    if not mots:
        return trouvees
    return sorted(trouvees, key=lambda p: not any(m in _titre(p) for m in mots))


def _titre(p: Page) -> str:
    return fr.sans_accents(p.titre).lower()

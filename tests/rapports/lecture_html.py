"""Relire une page HTML : les balises bien fermées, ce qui se lit, dans l'ordre."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_SEULES = frozenset({"meta", "br", "link", "img", "input", "hr"})
_MUETTES = frozenset({"style", "title"})


@dataclass
class Balise:
    """Une balise relue et ce qu'elle contient."""

    nom: str
    attributs: dict[str, str]
    enfants: list[Balise | str] = field(default_factory=list)

    def toutes(self, *noms: str) -> list[Balise]:
        """Les balises de ces noms, dans l'ordre."""
        trouvees = [self] if self.nom in noms or not noms else []
        for enfant in self.enfants:
            if isinstance(enfant, Balise):
                trouvees += enfant.toutes(*noms)
        return trouvees

    def texte(self) -> str:
        """Ce qui s'y lit ; un dessin dit ce que sa légende en dit."""
        if self.attributs.get("aria-hidden") == "true":
            return ""
        if self.nom in _MUETTES or "hors-vue" in self.attributs.get("class", ""):
            return ""
        if self.nom == "svg":
            return self.attributs.get("aria-label", "")
        return "".join(e if isinstance(e, str) else e.texte() for e in self.enfants)


class _Lecteur(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.racine = Balise("", {})
        self.pile = [self.racine]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        balise = Balise(tag, {nom: valeur or "" for nom, valeur in attrs})
        self.pile[-1].enfants.append(balise)
        if tag not in _SEULES:
            self.pile.append(balise)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pile[-1].enfants.append(Balise(tag, {nom: v or "" for nom, v in attrs}))

    def handle_endtag(self, tag: str) -> None:
        ouverte = self.pile.pop()
        assert ouverte.nom == tag, f"</{tag}> ferme <{ouverte.nom}>"

    def handle_data(self, data: str) -> None:
        self.pile[-1].enfants.append(data)


def relire(page: bytes) -> Balise:
    """L'arbre de la page ; échoue si une balise est mal fermée."""
    lecteur = _Lecteur()
    lecteur.feed(page.decode("utf-8"))
    lecteur.close()
    assert lecteur.pile == [lecteur.racine], "une balise reste ouverte"
    return lecteur.racine

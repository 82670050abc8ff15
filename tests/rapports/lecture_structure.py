"""Relire un PDF comme un lecteur d'écran : l'arbre dans l'ordre, et le texte de chaque contenu."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_CODE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_PLAGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")


@dataclass
class Noeud:
    """Un élément relu : son rôle, ce qui s'y lit, ses enfants."""

    role: str
    alt: str = ""
    texte: str = ""
    attributs: dict[str, Any] = field(default_factory=dict)
    enfants: list[Noeud] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)

    def tous(self, *roles: str) -> list[Noeud]:
        """Les éléments de ces rôles, dans l'ordre."""
        trouves = [self] if self.role in roles else []
        for enfant in self.enfants:
            trouves += enfant.tous(*roles)
        return trouves

    def dit(self) -> str:
        """Tout ce qui s'y lit, dans l'ordre ; une figure dit ce qu'elle montre."""
        if self.role == "Figure":
            return self.alt
        return self.texte + "".join(e.dit() for e in self.enfants)


@dataclass
class Lecture:
    """Un fichier relu. ``contenus`` : (page, numéro) → texte ; ``hors`` : texte peint hors de toute
    séquence marquée ; ``decor`` : texte des artefacts ; ``parents`` : l'élément que le fichier
    donne à chaque contenu, et celui qui le porte vraiment."""

    racine: Noeud
    contenus: dict[tuple[int, int], str]
    hors: str
    decor: str
    parents: dict[tuple[int, int], tuple[Any, Any]]


def relire(octets: bytes) -> Lecture:
    """Lit l'arbre, les contenus marqués et la table des parents."""
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        contenus: dict[tuple[int, int], str] = {}
        hors = decor = ""
        for rang, page in enumerate(pdf.pages):
            marques, dehors, orne = _page(page)
            contenus |= {(rang, n): texte for n, texte in marques.items()}
            hors, decor = hors + dehors, decor + orne
        rangs = {page.objgen: rang for rang, page in enumerate(pdf.pages)}
        porteurs: dict[tuple[int, int], Any] = {}
        racine = _noeud(pdf.Root.StructTreeRoot.K, None, rangs, contenus, porteurs)
        parents = {}
        nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        table = {int(nums[i]): nums[i + 1] for i in range(0, len(nums), 2)}
        for rang, page in enumerate(pdf.pages):
            for numero, element in enumerate(table[int(page.obj.StructParents)]):
                parents[rang, numero] = (element.objgen, porteurs.get((rang, numero)))
        return Lecture(racine, contenus, hors, decor, parents)


def _noeud(
    element: Any,
    page: int | None,
    rangs: dict[Any, int],
    contenus: dict[tuple[int, int], str],
    porteurs: dict[tuple[int, int], Any],
) -> Noeud:
    noeud = Noeud(str(element.S)[1:], str(element.get("/Alt", "")))
    noeud.attributs = {k: str(v) for k, v in element.get("/A", pikepdf.Dictionary()).items()}
    if "/Pg" in element:
        page = rangs[element.Pg.objgen]
    suite = element.get("/K", pikepdf.Array())
    for enfant in suite if isinstance(suite, pikepdf.Array) else [suite]:
        if isinstance(enfant, int):
            ou, numero = page, enfant
        elif "/MCID" in enfant:
            ou, numero = rangs[enfant.Pg.objgen], int(enfant.MCID)
        else:
            assert enfant.P.objgen == element.objgen
            noeud.enfants.append(_noeud(enfant, page, rangs, contenus, porteurs))
            continue
        assert ou is not None
        assert (ou, numero) not in porteurs, "un contenu lu deux fois"
        porteurs[ou, numero] = element.objgen
        noeud.texte += contenus[ou, numero]
        noeud.pages.add(ou)
    return noeud


def _page(page: Any) -> tuple[dict[int, str], str, str]:
    polices = {nom: _table(police) for nom, police in page.Resources.Font.items()}
    marques: dict[int, str] = {}
    pile: list[int | None] = []
    hors = decor = ""
    police: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operandes: Any = instruction.operands
        nom = str(instruction.operator)
        if nom in ("BDC", "BMC"):
            assert not pile, "deux séquences imbriquées"
            proprietes = operandes[1] if nom == "BDC" else {}
            numero = int(proprietes["/MCID"]) if "/MCID" in proprietes else None
            if numero is not None:
                assert numero not in marques
                marques[numero] = ""
            pile.append(numero)
        elif nom == "EMC":
            pile.pop()
        elif nom == "Tf":
            police = polices[str(operandes[0])]
        elif nom in ("Tj", "TJ"):
            texte = _texte(operandes[0], police)
            if not pile:
                hors += texte
            elif pile[-1] is None:
                decor += texte
            else:
                marques[pile[-1]] += texte
    assert not pile
    return marques, hors, decor


def _texte(montre: Any, police: dict[int, str]) -> str:
    morceaux = list(montre) if isinstance(montre, pikepdf.Array) else [montre]
    return "".join(
        "".join(police.get(code, "?") for code in bytes(m))
        for m in morceaux
        if isinstance(m, pikepdf.String)
    )


def _table(police: Any) -> dict[int, str]:
    """Ce que chaque code écrit, d'après la police même."""
    if "/ToUnicode" not in police:
        return {}
    brut = police.ToUnicode.read_bytes().decode("latin-1")
    table: dict[int, str] = {}
    for bloc in re.findall(r"beginbfchar(.*?)endbfchar", brut, re.DOTALL):
        table |= {int(a, 16): _lettres(b) for a, b in _CODE.findall(bloc)}
    for bloc in re.findall(r"beginbfrange(.*?)endbfrange", brut, re.DOTALL):
        for debut, fin, premier, suite in _PLAGE.findall(bloc):
            codes = range(int(debut, 16), int(fin, 16) + 1)
            if suite:
                lettres = [_lettres(x) for x in re.findall(r"<([0-9A-Fa-f]+)>", suite)]
            else:
                lettres = [chr(int(premier, 16) + i) for i in range(len(codes))]
            table |= dict(zip(codes, lettres, strict=False))
    return table


def _lettres(hexa: str) -> str:
    # ReportLab écrit « 1F600 » hors du plan de base, là où la norme veut deux moitiés.
    return chr(int(hexa, 16)) if len(hexa) % 4 else bytes.fromhex(hexa).decode("utf-16-be")

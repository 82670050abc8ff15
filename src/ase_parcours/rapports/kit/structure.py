"""Le contenu balisé : ce qui est dessiné dit ce qu'il est, et dans quel ordre cela se lit.

Un composant pose ses textes et ses figures dans des ``Element`` ; tout le reste (filets, cadres,
en-têtes, pieds) est un artefact, sans qu'il ait à le dire. Un élément coupé entre deux pages garde
le même ``Element`` : l'arbre n'en a qu'un. Une seule séquence marquée est ouverte à la fois, et ses
bornes ne sont écrites que si quelque chose y a été peint.

L'arbre est gardé ici pendant le dessin ; ``rapports.achevement`` l'écrit dans le fichier.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

DECOR = "/Artifact BMC"
EN_TETE = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
PIED = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
TITRES = ("H1", "H2")
ROLES_MAISON = {"Encadre": "Sect", "Signature": "Div"}
"""Nos mots, et l'élément courant qu'un lecteur doit y voir."""
_ACCUEILLENT = frozenset({"TD", "TH", "LBody", *TITRES})
"""Le texte d'un paragraphe y entre sans faire un « P » de plus."""
_PEIGNENT = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"])
_ETATS = frozenset(("q", "Q"))


@dataclass(slots=True, eq=False)
class Element:
    """Un nœud de l'arbre. ``role`` : « H1 », « P », « Table »… ; ``alt`` : ce qu'une figure
    montre ; ``attributs`` : ceux d'une case (``Scope``, ``ColSpan``, ``RowSpan``)."""

    role: str
    alt: str = ""
    attributs: dict[str, str | int] = field(default_factory=dict)
    parent: Element | None = None
    enfants: list[Element | Marque] = field(default_factory=list)
    titre: str = ""
    """Texte d'un titre, pour le sommaire du fichier."""
    haut: float | None = None
    """Où il commence sur sa première page, en points depuis le bas."""

    def recoit(self, enfant: Element) -> None:
        """Ajoute un enfant à la suite."""
        enfant.parent = self
        self.enfants.append(enfant)


@dataclass(frozen=True, slots=True)
class Marque:
    """Un morceau de contenu : la page (de 0) et son numéro sur elle."""

    page: int
    numero: int


class Structure:
    """L'arbre d'un document pendant qu'il se dessine."""

    def __init__(self, toile: Canvas) -> None:
        self.racine = Element("Document")
        self.pages: list[list[Element]] = []
        """Pour chaque page, l'élément de chaque numéro."""
        self.muette = False
        """Vrai là où rien ne se lit de soi-même : un artefact, une figure déjà dite."""
        self._toile = toile
        self._pile = [self.racine]
        self._courant: Element | str = DECOR
        self._debut = 0
        self._page: list[Element] = []

    @property
    def sommet(self) -> Element:
        """L'élément dans lequel on dessine."""
        return self._pile[-1]

    def entrer(self, element: Element) -> None:
        """Descend dans ``element``, qui prend sa place dans l'arbre la première fois."""
        if element.parent is None:
            self.sommet.recoit(element)
        self._pile.append(element)

    def sortir(self) -> None:
        """Remonte."""
        self._pile.pop()

    def liste_ouverte(self, element: Element) -> Element:
        """La liste de cet élément : la sienne, celle qui précède, ou une neuve."""
        dernier = self.sommet.enfants[-1] if self.sommet.enfants else None
        if element.parent is not None:
            return element.parent
        return dernier if isinstance(dernier, Element) and dernier.role == "L" else Element("L")

    def passer_a(self, courant: Element | str) -> Element | str:
        """Ce qui sera peint appartient désormais à ``courant`` ; rend ce qui l'était."""
        self._clore()
        avant, self._courant = self._courant, courant
        return avant

    def finir_page(self) -> None:
        """Clôt la page : les numéros repartent de zéro sur la suivante."""
        self._clore()
        self.pages.append(self._page)
        self._page, self._debut = [], 0

    def page_commencee(self) -> None:
        """Le dessin d'une page neuve commence ici."""
        self._debut = len(self._code)

    def reserver(self, element: Element) -> int:
        """Le numéro, sur la page en cours, d'un contenu d'``element`` que l'on ajoutera."""
        numero = len(self._page)
        self._page.append(element)
        element.enfants.append(Marque(len(self.pages), numero))
        return numero

    @property
    def _code(self) -> list[str]:
        # ReportLab n'offre que d'ajouter à la suite ; nos bornes viennent une fois le dessin fait.
        code: list[str] = self._toile._code  # type: ignore[attr-defined]
        return code

    def _clore(self) -> None:
        """Borne ce qui a été peint depuis la dernière fois."""
        code, debut, fin = self._code, self._debut, len(self._code)
        while debut < fin and _etat(code[debut]):
            debut += 1
        while fin > debut and _etat(code[fin - 1]):
            fin -= 1
        if any(_peint(op) for op in code[debut:fin]):
            code.insert(fin, "EMC")
            code.insert(debut, self._borne())
        self._debut = len(code)

    def _borne(self) -> str:
        if isinstance(self._courant, str):
            return self._courant
        return f"/{self._courant.role} <</MCID {self.reserver(self._courant)}>> BDC"


class Toile(Canvas):
    """Une toile qui tient l'arbre de ce que l'on y dessine."""

    structure: Structure

    def showPage(self) -> None:  # noqa: N802 - nom de ReportLab
        """Finit la page, et ses numéros."""
        self.structure.finir_page()
        super().showPage()
        self.structure.page_commencee()


@contextmanager
def artefact(toile: Canvas, genre: str = DECOR) -> Iterator[None]:
    """Ce qui est dessiné là ne se lit pas."""
    s = _structure(toile)
    if s is None:
        yield
        return
    avant, s.muette = s.passer_a(genre), True
    yield
    s.muette = False
    s.passer_a(avant)


@contextmanager
def dans(toile: Canvas, *elements: Element) -> Iterator[None]:
    """Ce qui se lit là est sous ces éléments, du plus large au plus étroit."""
    s = _structure(toile)
    if s is None:
        yield
        return
    for element in elements:
        s.entrer(element)
    yield
    for _ in elements:
        s.sortir()


@contextmanager
def contenu(toile: Canvas, element: Element, haut: float = 0.0) -> Iterator[None]:
    """Tout ce qui est dessiné là est le contenu d'``element``, dont le sommet est à ``haut``."""
    s = _structure(toile)
    if s is None:
        yield
        return
    if element.haut is None:
        element.haut = toile.absolutePosition(0, haut)[1]
    s.entrer(element)
    avant, s.muette = s.passer_a(element), element.role == "Figure"
    yield
    s.muette = False
    s.passer_a(avant)
    s.sortir()


@contextmanager
def texte(toile: Canvas, element: Element, haut: float) -> Iterator[None]:
    """Le texte d'un paragraphe : un élément à lui, ou celui de la case où il est."""
    s = _structure(toile)
    if s is None:
        yield
    elif s.sommet.role in _ACCUEILLENT:
        with contenu(toile, s.sommet):
            yield
    elif element.role == "LI":
        with dans(toile, s.liste_ouverte(element), element), contenu(toile, _corps(element)):
            yield
    else:
        with contenu(toile, element, haut):
            yield


def poser(flux: Flowable, toile: Canvas, x: float, y: float) -> None:
    """Dessine un composant ; s'il se dit en mots (``dit``), c'est une figure."""
    dit = getattr(flux, "dit", "")
    if not dit:
        flux.drawOn(toile, x, y)
        return
    with contenu(toile, Element("Figure", alt=dit)):
        flux.drawOn(toile, x, y)


def _corps(element: Element) -> Element:
    """Le corps d'un élément de liste ; le même pour ses deux moitiés."""
    for enfant in element.enfants:
        if isinstance(enfant, Element):
            return enfant
    corps = Element("LBody")
    element.recoit(corps)
    return corps


def _structure(toile: Canvas) -> Structure | None:
    """L'arbre de cette toile ; rien sur une toile nue, ou là où il se tait."""
    s: Structure | None = getattr(toile, "structure", None)
    return None if s is None or s.muette else s


def _etat(op: str) -> bool:
    return op in _ETATS or op.endswith(" cm")


def _peint(op: str) -> bool:
    if op.endswith("ET"):
        # Un choix de police s'écrit comme un texte, sans rien montrer.
        return "Tj" in op or "TJ" in op
    return op.rstrip().rpartition(" ")[2] in _PEIGNENT

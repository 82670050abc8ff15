"""Les pictogrammes des ressources (SVG de 24 × 24 et la marque), dessinés au trait dans le PDF.

Seul le sous-ensemble de SVG de nos fichiers est lu : ``path`` et ``rect``, tracés M L H V C A Z.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from defusedxml.ElementTree import fromstring
from reportlab.pdfgen.canvas import Canvas

from ase_parcours import ressources
from ase_parcours.rapports.kit import style

_SVG = "{http://www.w3.org/2000/svg}"
_JETON = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)")
_NOMBRE_D_ARGUMENTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "a": 7, "z": 0}

type_segment = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Trace:
    """Un tracé : segments absolus (m, l, c, z) et façon de le peindre."""

    segments: tuple[type_segment, ...]
    plein: bool
    trait: bool
    epaisseur: float
    tirets: tuple[float, ...]


def dessiner(toile: Canvas, icone: str, x: float, y: float, cote: float) -> None:
    """Dessine ``icons/<icone>.svg`` dans le carré de coin bas gauche (x, y), à l'encre."""
    largeur, traces = _lire(icone)
    toile.saveState()
    toile.translate(x, y + cote)
    toile.scale(cote / largeur, -cote / largeur)
    toile.setStrokeColor(style.ENCRE)
    toile.setFillColor(style.ENCRE)
    toile.setLineCap(1)
    toile.setLineJoin(1)
    for trace in traces:
        _peindre(toile, trace)
    toile.restoreState()


def _peindre(toile: Canvas, trace: Trace) -> None:
    chemin = toile.beginPath()
    for lettre, valeurs in trace.segments:
        if lettre == "m":
            chemin.moveTo(*valeurs)
        elif lettre == "l":
            chemin.lineTo(*valeurs)
        elif lettre == "c":
            chemin.curveTo(*valeurs)
        else:
            chemin.close()
    toile.setLineWidth(trace.epaisseur)
    toile.setDash(list(trace.tirets))
    toile.drawPath(chemin, stroke=int(trace.trait), fill=int(trace.plein))


@cache
def _lire(icone: str) -> tuple[float, tuple[Trace, ...]]:
    racine = fromstring(ressources.texte(f"icons/{icone}.svg"))
    traces = []
    for element in racine:
        attributs = {**racine.attrib, **element.attrib}
        if element.tag == f"{_SVG}rect":
            segments = _rectangle(element.attrib)
        elif element.tag == f"{_SVG}path":
            segments = tuple(_segments(element.attrib["d"]))
        else:
            continue
        traces.append(_trace(segments, attributs))
    cote = float(racine.attrib["viewBox"].split()[2])
    return cote, tuple(t for t in traces if t.plein or t.trait)


def _trace(segments: tuple[type_segment, ...], attributs: dict[str, str]) -> Trace:
    # Sur le papier, la lampe de la marque se dit par son contour : une seule encre.
    remplissage = attributs.get("fill", "none")
    colore = remplissage.startswith("#")
    return Trace(
        segments,
        plein=remplissage == "currentColor",
        trait=colore or attributs.get("stroke", "none") != "none",
        epaisseur=float(attributs.get("stroke-width", "1.4")),
        tirets=tuple(float(v) for v in attributs.get("stroke-dasharray", "").split()),
    )


def _rectangle(attributs: dict[str, str]) -> tuple[type_segment, ...]:
    x, y, large, haut = (float(attributs[nom]) for nom in ("x", "y", "width", "height"))
    coins = ((x, y), (x + large, y), (x + large, y + haut), (x, y + haut))
    return ("m", coins[0]), *(("l", coin) for coin in coins[1:]), ("z", ())


def _segments(d: str) -> Iterator[type_segment]:
    x = y = depart_x = depart_y = 0.0
    for lettre, v in _commandes(d):
        ox, oy = (x, y) if lettre.islower() else (0.0, 0.0)
        nom = lettre.lower()
        if nom == "z":
            x, y = depart_x, depart_y
            yield "z", ()
            continue
        if nom == "a":
            fin = (ox + v[5], oy + v[6])
            yield from _arc((x, y), v, fin)
            x, y = fin
            continue
        if nom == "c":
            points = tuple(c + (ox, oy)[i % 2] for i, c in enumerate(v))
            yield "c", points
        else:
            points = (ox + v[0] if nom != "v" else x, _ordonnee(nom, v, oy, y))
            yield ("m" if nom == "m" else "l"), points
        x, y = points[-2], points[-1]
        if nom == "m":
            depart_x, depart_y = x, y


def _ordonnee(nom: str, v: tuple[float, ...], oy: float, y: float) -> float:
    if nom == "h":
        return y
    return oy + (v[0] if nom == "v" else v[1])


def _commandes(d: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    jetons = _JETON.findall(d)
    i, lettre = 0, ""
    while i < len(jetons):
        if jetons[i].isalpha():
            lettre, i = jetons[i], i + 1
        elif lettre in "Mm":
            # Après un déplacement, les couples suivants sont des lignes.
            lettre = "L" if lettre == "M" else "l"
        n = _NOMBRE_D_ARGUMENTS[lettre.lower()]
        yield lettre, tuple(float(j) for j in jetons[i : i + n])
        i += n


def _arc(
    debut: tuple[float, float], v: tuple[float, ...], fin: tuple[float, float]
) -> Iterator[type_segment]:
    """Arc de cercle (nos icônes n'ont pas d'ellipse inclinée) en courbes d'un quart de tour."""
    rayon, grand, horaire = v[0], bool(v[3]), bool(v[4])
    dx, dy = fin[0] - debut[0], fin[1] - debut[1]
    corde = math.hypot(dx, dy)
    rayon = max(rayon, corde / 2)
    fleche = math.sqrt(max(rayon * rayon - corde * corde / 4, 0.0)) / corde
    signe = -1 if grand == horaire else 1
    cx = (debut[0] + fin[0]) / 2 - signe * fleche * dy
    cy = (debut[1] + fin[1]) / 2 + signe * fleche * dx
    depart = math.atan2(debut[1] - cy, debut[0] - cx)
    balayage = math.atan2(fin[1] - cy, fin[0] - cx) - depart
    if horaire and balayage < 0:
        balayage += 2 * math.pi
    elif not horaire and balayage > 0:
        balayage -= 2 * math.pi
    parts = max(1, math.ceil(abs(balayage) / (math.pi / 2) - 1e-9))
    pas = balayage / parts
    k = 4 / 3 * math.tan(pas / 4) * rayon
    for i in range(parts):
        a, b = depart + i * pas, depart + (i + 1) * pas
        ax, ay = cx + rayon * math.cos(a), cy + rayon * math.sin(a)
        bx, by = cx + rayon * math.cos(b), cy + rayon * math.sin(b)
        yield "c", (
            ax - k * math.sin(a), ay + k * math.cos(a),
            bx + k * math.sin(b), by - k * math.cos(b), bx, by,
        )  # fmt: skip

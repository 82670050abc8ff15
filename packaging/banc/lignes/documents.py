"""Ce que coûte un document : un plan de transition, et une toile ReportLab nue."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ase_parcours.rapports import exemples, rendu
from banc.cadre import Cible, Paire, ligne

MARGE = 48.0  # points
INTERLIGNE = 13.0  # points


@ligne("plan_transition", "écrire un plan de transition", cible=Cible("produit", 150))
def plan_transition(dossier: Path) -> Iterator[Paire]:
    """Référence : une toile ReportLab, mêmes textes et même nombre de pages, sans mise en page."""
    contenu = exemples.plan_sans_solution()
    textes = list(_textes(contenu))
    pages = rendu.rendre("plan_transition", contenu).pages

    def produit() -> None:
        (dossier / "produit.pdf").write_bytes(rendu.rendre("plan_transition", contenu).octets)

    def reference() -> None:
        sortie = io.BytesIO()
        toile = Canvas(sortie, pagesize=A4)
        par_page = -(-len(textes) // pages)
        for debut in range(0, len(textes), par_page):
            toile.setFont("DejaVuSans", 9)
            for rang, texte in enumerate(textes[debut : debut + par_page]):
                toile.drawString(MARGE, A4[1] - MARGE - rang * INTERLIGNE, texte)
            toile.showPage()
        toile.save()
        (dossier / "reference.pdf").write_bytes(sortie.getvalue())

    yield Paire(produit, reference)


def _textes(valeur: object) -> Iterator[str]:
    """Tous les textes d'un contenu, dans l'ordre de ses champs."""
    if isinstance(valeur, str):
        yield valeur
    elif isinstance(valeur, (tuple, list)):
        for element in valeur:
            yield from _textes(element)
    elif is_dataclass(valeur):
        for champ in fields(valeur):
            yield from _textes(getattr(valeur, champ.name))

"""La frise de deux cents éléments : la peindre, et la zoomer. Référence : un QPainter nu."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from ase_parcours.metier.frise import Barre, Couloir, EtatJalon, Frise, Jalon, Lien
from banc.cadre import Cible, Paire, ligne

AU = date(2026, 11, 22)
DEBUT, FIN = date(2012, 1, 1), date(2029, 1, 1)
BARRES = JALONS = 100
LARGEUR = 1010  # pixels
RANGEES = 3
_COULOIRS = (Couloir.MESURES, Couloir.ACCUEILS, Couloir.ACTIVITE, Couloir.PAPIERS)


@ligne("frise_peindre", "peindre une frise de 200 éléments", cible=Cible("produit", 16))
def frise_peindre(dossier: Path) -> Iterator[Paire]:
    """Rien n'a changé depuis la peinture d'avant : curseur déplacé, fenêtre découverte."""
    yield from _frise(zoomer=False)


@ligne("frise_zoomer", "zoomer une frise de 200 éléments", cible=Cible("produit", 16))
def frise_zoomer(dossier: Path) -> Iterator[Paire]:
    """Un cran de molette sur deux vers la vie entière : tout se replace, puis se peint."""
    yield from _frise(zoomer=True)


def _frise(*, zoomer: bool) -> Iterator[Paire]:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from ase_parcours.bureau.application import preparer
    from ase_parcours.bureau.frise.frise import FriseDeVie

    preparer()
    widget = FriseDeVie(nuits=True)
    widget.montrer(_deux_cents(), "Inès Khelifi")
    widget.resize(LARGEUR, widget.sizeHint().height())
    widget.show()
    QApplication.processEvents()
    image = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    sens = itertools.cycle((1.25, 0.8))
    ancre = float(AU.toordinal())

    def peindre() -> None:
        if zoomer:
            widget.montrer_la_vue(widget.vue.zoomer(next(sens), ancre))
        widget.render(image)

    geometrie = widget.geometrie()
    if geometrie is None or len(geometrie.places) != BARRES + JALONS:
        raise AssertionError("deux cents éléments doivent être en vue")
    boites = [QRectF(p.boite) for p in geometrie.places]
    mots = [p.element.libelle for p in geometrie.places]

    def nu() -> None:
        peintre = QPainter(image)
        for boite, mot in zip(boites, mots, strict=True):
            peintre.drawRect(boite)
            peintre.drawText(boite, mot)
        peintre.end()

    yield Paire(peindre, nu)
    widget.close()
    widget.deleteLater()
    QApplication.processEvents()


def _deux_cents() -> Frise:
    """Cent barres sur quatre couloirs de trois rangées, cent échéances de tous les états."""
    barres, jalons = [], []
    for i in range(BARRES):
        debut = DEBUT + timedelta(days=60 * i)
        barres.append(
            Barre(
                _COULOIRS[i % len(_COULOIRS)],
                debut,
                debut + timedelta(days=240),
                f"un fait au libellé ordinaire, {i}",
                f"Fait {i}\nce jour",
                Lien("parcours"),
                rang=i // len(_COULOIRS) % RANGEES,
            )
        )
        etat = list(EtatJalon)[i % len(EtatJalon)]
        jalons.append(Jalon(debut, f"échéance {i}", f"Échéance {i}\nce jour", Lien("projet"), etat))
    rangs = {c: RANGEES if c in _COULOIRS else 1 for c in Couloir}
    return Frise(DEBUT, FIN, AU, tuple(barres), tuple(jalons), (), rangs)

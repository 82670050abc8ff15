"""Ouvrir les pages des échéances et des droits, sur un grand coffre. Référence : une page vide."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.operations.importation import importer
from banc.cadre import Cible, Paire, ligne
from banc.lignes import produit
from banc.lignes.produit import AU, coffre_de_banc


@ligne("page_echeances", "ouvrir la page Échéances, 10 000 jeunes", cible=Cible("produit", 100))
def page_echeances(dossier: Path) -> Iterator[Paire]:
    """Jusqu'à la page peinte ; le calcul vient ensuite, en fond, par paquets."""
    from PySide6.QtWidgets import QWidget

    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.echeances.page import PageEcheances
    from ase_parcours.bureau.suivis import JeunesSuivis

    def ouvrir(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
        return PageEcheances(contexte, suivis)

    yield from _page(dossier, ouvrir)


@ligne("page_droits", "passer aux droits d'un autre jeune", cible=Cible("produit", 100))
def page_droits(dossier: Path) -> Iterator[Paire]:
    """Continuité, seize jeux de règles et leurs prochains changements, non-recours. La page, faite
    une fois par séance, l'est déjà."""
    from PySide6.QtWidgets import QWidget

    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.dossier.etat import lire_etat
    from ase_parcours.bureau.droits.page import PageDroits
    from ase_parcours.bureau.suivis import JeunesSuivis

    faites: list[PageDroits] = []
    rangs = itertools.cycle(range(20))

    def ouvrir(contexte: Contexte, suivis: JeunesSuivis) -> QWidget:
        if not faites:
            faites.append(PageDroits(contexte))
        etat = lire_etat(contexte, suivis.suivies[next(rangs)].id)
        if etat is None:
            raise AssertionError("le dossier existe")
        faites[0].montrer(etat)
        return faites[0]

    yield from _page(dossier, ouvrir)


def _page(dossier: Path, ouvrir: Callable[..., object]) -> Iterator[Paire]:
    from PySide6.QtWidgets import QScrollArea, QWidget

    from ase_parcours.bureau.application import preparer
    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.suivis import JeunesSuivis, photographier

    preparer()
    classeur = dossier / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(5, produit.JEUNES, au=AU))
    with coffre_de_banc(dossier / "coffre") as seance:
        importer(seance, classeur, AU)
        contexte = Contexte(seance, AU)
        suivis = JeunesSuivis(contexte, photographier(seance, AU))

        zone = QScrollArea()
        zone.setWidgetResizable(True)
        zone.resize(1366, 736)
        zone.show()

        def montrer(page: QWidget) -> None:
            if zone.widget() is not page:
                zone.setWidget(page)
            zone.grab()

        def ouverte() -> None:
            page = ouvrir(contexte, suivis)
            if not isinstance(page, QWidget):
                raise AssertionError("une page est un widget")
            montrer(page)

        def nue() -> None:
            zone.grab()

        yield Paire(ouverte, nue)
        contexte.lectures.attendre()
        zone.hide()
        zone.deleteLater()

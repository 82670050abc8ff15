"""Le dossier complet dans un grand coffre : l'ouvrir, tourner ses pages, reconnaître un doublon.

10 000 dossiers et plus de 500 000 lignes de journal. Tout se mesure dans un processus qui a déjà
son coffre ouvert, comme une personne qui travaille.
"""

from __future__ import annotations

import itertools
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from ase_parcours.coffre.lectures.doublons import ressemblants
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.importation import importer
from ase_parcours.operations.seance import Seance
from banc.cadre import Cible, Paire, ligne
from banc.lignes import produit
from banc.lignes.produit import AU, coffre_de_banc

LIGNES_DE_JOURNAL = 500_000


@ligne("dossier_ouvrir", "ouvrir un dossier, contrôles compris", cible=Cible("produit", 100))
def dossier_ouvrir(dossier: Path) -> Iterator[Paire]:
    """Référence : les mêmes rangées, lues dans une base SQLite en clair."""
    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.dossier.etat import lire_etat

    with grand_coffre(dossier) as seance:
        jeunes = itertools.cycle(_quelques_jeunes(seance))
        contexte = Contexte(seance, AU)

        def ouvrir() -> None:
            etat = lire_etat(contexte, next(jeunes))
            if etat is None or etat.controles is None:
                raise AssertionError("le dossier n'est pas lu")

        clair = _en_clair(seance, dossier)
        memes = itertools.cycle(_quelques_jeunes(seance))
        with closing(sqlite3.connect(clair)) as base:

            def lire() -> None:
                jeune = next(memes)
                for nom, type_ in TYPES.items():
                    if type_.d_un_jeune:
                        base.execute(f"SELECT * FROM {nom} WHERE c1 = ?", (jeune,)).fetchall()

            yield Paire(ouvrir, lire)
        contexte.deleteLater()


@ligne("dossier_page", "tourner l'une des deux pages les plus lentes", cible=Cible("produit", 50))
def dossier_page(dossier: Path) -> Iterator[Paire]:
    """Le dossier est lu ; une page le montre et se peint. Référence : une table Qt nue de vingt
    rangées."""
    from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

    from ase_parcours.bureau.application import preparer
    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.dossier.page import PageDossier
    from ase_parcours.bureau.dossier.pages import PAGES

    preparer()
    with grand_coffre(dossier) as seance:
        contexte = Contexte(seance, AU)
        vue = PageDossier(contexte)
        vue.resize(1278, 736)
        vue.show()
        vue.montrer(_quelques_jeunes(seance)[0])

        def aller(page: str) -> None:
            vue.aller(page)
            QApplication.processEvents()

        durees: dict[str, float] = {}
        for _ in ("se fait", "se montre"):  # une page se fait à sa première demande
            for page in PAGES:
                durees[page.cle] = _duree(partial(aller, page.cle))
        lentes = itertools.cycle(sorted(durees, key=durees.__getitem__)[-2:])
        table = QTableWidget(20, 6)

        def tourner() -> None:
            aller(next(lentes))

        def remplir() -> None:
            for rang, colonne in itertools.product(range(20), range(6)):
                table.setItem(rang, colonne, QTableWidgetItem("x"))

        yield Paire(tourner, remplir)
        for fenetre in (vue, table):
            fenetre.close()
            fenetre.deleteLater()
        contexte.deleteLater()
        QApplication.processEvents()


@ligne("doublons", "chercher les quasi-doublons d'une saisie", cible=Cible("produit", 50))
def doublons(dossier: Path) -> Iterator[Paire]:
    """L'index est en mémoire, comme après la première frappe. Référence : un LIKE sur les noms."""
    with grand_coffre(dossier) as seance:

        def chercher() -> None:
            with seance.lire() as conn:
                ressemblants(conn, "Ouedraogo", "Mohammed", "2009-01-10", "NEUF-1", AU)

        def comparer() -> None:
            with seance.lire() as conn:
                conn.exec_driver_sql(
                    "SELECT dossier FROM jeune WHERE nom LIKE '%ouedraogo%' OR prenom LIKE '%moh%'"
                ).all()

        yield Paire(chercher, comparer)


@contextmanager
def grand_coffre(dossier: Path) -> Iterator[Seance]:
    classeur = dossier / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(5, produit.JEUNES, au=AU))
    with coffre_de_banc(dossier / "coffre") as seance:
        importer(seance, classeur, AU)
        _grossir_le_journal(seance)
        yield seance


def _grossir_le_journal(seance: Seance) -> None:
    """Le téléphone de chacun change, tour après tour, jusqu'au nombre de lignes promis."""
    voulues = LIGNES_DE_JOURNAL * produit.JEUNES // 10_000
    with seance.lire() as conn:
        deja = conn.exec_driver_sql("SELECT count(*) FROM journal_ligne").scalar_one()
        jeunes = [r[0] for r in conn.exec_driver_sql("SELECT id FROM jeune ORDER BY id")]
    tour = 0
    while deja < voulues:
        with seance.coffre.transaction(AU) as tx, tx.ecrire("enregistrer_jeune") as e:
            e.precharger(jeunes)
            for rang, jeune in enumerate(jeunes):
                e.modifier(jeune, {"telephone": f"06 39 98 {tour:02d} {rang % 100:02d}"})
        deja += len(jeunes)
        tour += 1


def _quelques_jeunes(seance: Seance) -> list[str]:
    """Vingt dossiers, les plus remplis d'abord."""
    with seance.lire() as conn:
        curseur = conn.exec_driver_sql(
            "SELECT j.id FROM jeune AS j LEFT JOIN accueil AS a ON a.jeune = j.id"
            " GROUP BY j.id ORDER BY count(*) DESC, j.id LIMIT 20"
        )
        return [r[0] for r in curseur]


def _en_clair(seance: Seance, dossier: Path) -> Path:
    clair = dossier / "clair.db"
    with seance.lire() as conn, closing(sqlite3.connect(clair)) as sortie, sortie:
        for nom in TYPES:
            curseur = conn.exec_driver_sql(f"SELECT * FROM {nom}")
            colonnes = [f"c{n}" for n in range(len(list(curseur.keys())))]
            sortie.execute(f"CREATE TABLE {nom} ({', '.join(colonnes)})")
            trous = ", ".join("?" * len(colonnes))
            sortie.executemany(
                f"INSERT INTO {nom} VALUES ({trous})", [tuple(r) for r in curseur.all()]
            )
            sortie.execute(f"CREATE INDEX ix_{nom} ON {nom} (c1)")
    return clair


def _duree(geste: Callable[[], None]) -> float:
    debut = time.perf_counter()
    geste()
    return time.perf_counter() - debut

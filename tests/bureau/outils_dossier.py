"""Un coffre véritable, un contexte et des pages, pour essayer le dossier comme à l'écran."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.theme import CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.lectures.dossier import VueDossier, dossier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import Solution
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.sortie import Statut
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

AU = date(2026, 11, 22)
NUMERO = "P75-2021-00280"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]" \
    b"/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n" \
    b"trailer<</Root 1 0 R>>\n%%EOF\n"  # fmt: skip


@dataclass
class FichiersDits:
    """Réponses données d'avance aux demandes de fichier ; ``None`` : la personne renonce."""

    a_donner: list[Path | None] = field(default_factory=list)
    demandes: list[str] = field(default_factory=list)

    def a_lire(self, parent: QWidget, titre: str, filtre: str) -> Path | None:
        """Le prochain fichier."""
        self.demandes.append(titre)
        return self.a_donner.pop(0)

    def a_ecrire(self, parent: QWidget, titre: str, nom: str, filtre: str) -> Path | None:
        """Le prochain emplacement."""
        self.demandes.append(f"{titre} ({nom})")
        return self.a_donner.pop(0)

    def un_dossier(self, parent: QWidget, titre: str) -> Path | None:
        """Le prochain dossier."""
        self.demandes.append(titre)
        return self.a_donner.pop(0)


class Atelier:
    """Ce dont un essai du dossier a besoin."""

    def __init__(self, seance: Seance, qtbot: QtBot, dossier_: Path) -> None:
        self.seance, self.qtbot, self.dossier = seance, qtbot, dossier_
        self.fichiers = FichiersDits()
        self.annonces: list[tuple[str, str | None]] = []
        self.refus: list[ErreurParcours] = []
        self._occupe = False
        self.contexte = self._contexte(seance)
        self.jeune = ""

    def _contexte(self, seance: Seance) -> Contexte:
        contexte = Contexte(seance, AU)
        contexte.annonce.connect(lambda phrase, entree: self.annonces.append((phrase, entree)))
        contexte.refuse.connect(self.refus.append)
        contexte.taches.occupe.connect(self._noter)
        return contexte

    def _noter(self, occupe: bool) -> None:
        self._occupe = occupe

    def faire(self, operation: str, **arguments: Any) -> dict[str, Any]:
        """Écrit directement, sans l'écran."""
        return dict(self.seance.faire(operation, arguments, AU).resultat)

    def ines(self, **champs: Any) -> str:
        """Une jeune dont la sortie est dans soixante jours."""
        identite = {"nom": "Khelifi", "prenom": "Inès", "sexe": "F", "naissance": "2007-07-14"}
        voulu = {**identite, "sortie_prevue": "2027-01-21", "unite": "Foyer Éole", **champs}
        self.jeune = str(self.faire("enregistrer_jeune", jeune=NUMERO, **voulu)["jeune"])
        return self.jeune

    def solution(self, **champs: Any) -> str:
        """Une solution de plus pour Inès."""
        return str(self.faire("enregistrer_solution", jeune=NUMERO, **champs)["solution"])

    def verser(self, solution: str) -> None:
        """Verse une pièce sans l'écran."""
        self.faire("verser_piece", jeune=NUMERO, solution=solution, fichier=str(self.pdf()))

    def pdf(self, octets: bytes = PDF, nom: str = "bail.pdf") -> Path:
        """Un petit PDF sur le disque."""
        chemin = self.dossier / nom
        chemin.write_bytes(octets)
        return chemin

    def page(self, page: str = "logement", largeur: int = 1278, hauteur: int = 736) -> PageDossier:
        """La page Dossier, montrée."""
        vue = PageDossier(self.contexte, self.fichiers)
        self.qtbot.addWidget(vue)
        vue.resize(largeur, hauteur)
        vue.montrer(self.jeune, page)
        with self.qtbot.waitActive(vue):
            vue.show()
            vue.activateWindow()
        QApplication.processEvents()
        return vue

    def finir(self) -> None:
        """Attend la fin des travaux en fond et ce qu'ils annoncent."""
        self.qtbot.waitUntil(lambda: not self._occupe, timeout=20_000)
        QApplication.processEvents()

    # Ce que le coffre dit.

    def vue(self) -> VueDossier:
        """Le dossier relu."""
        with self.seance.lire() as conn:
            vue = dossier(conn, self.jeune, AU, self.seance.coffre.reperes)
        assert vue is not None
        return vue

    @property
    def evaluation(self) -> Evaluation:
        """La garantie relue."""
        return self.vue().ligne.evaluation

    def statut(self) -> Statut:
        """Le statut relu."""
        return self.evaluation.statut

    def niveau(self) -> Niveau:
        """Le niveau relu."""
        return self.evaluation.niveau

    @property
    def solutions(self) -> tuple[Solution, ...]:
        """Les solutions relues."""
        return self.evaluation.faits.solutions

    # Gestes.

    def cliquer(self, bouton: QPushButton) -> None:
        """Un vrai clic, sur un bouton qu'on peut cliquer."""
        assert bouton.isEnabled(), bouton.text()
        assert bouton.isVisible(), bouton.text()
        QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)

    def taper(self, champ: QWidget, texte: str) -> None:
        """Remplace le contenu d'un champ en tapant."""
        champ.setFocus()
        QTest.keyClick(champ, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(champ, Qt.Key.Key_Delete)
        taper(champ, texte)


def taper(champ: QWidget, texte: str) -> None:
    """Tape un texte, accents compris (``QTest.keyClicks`` ne connaît que l'ASCII)."""
    for lettre in texte:
        for sorte in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            touche = QKeyEvent(sorte, 0, Qt.KeyboardModifier.NoModifier, lettre)
            QApplication.sendEvent(champ, touche)


@contextmanager
def atelier_ouvert(dossier_: Path, qtbot: QtBot) -> Iterator[Atelier]:
    """Un coffre neuf et son atelier, refermés à la fin."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR)
    seance = acces.creer(dossier_ / "coffre", "demo", "mot de passe", AU, parametres=PLANCHER)
    atelier = Atelier(seance, qtbot, dossier_)
    try:
        yield atelier
        assert not atelier.refus, [e.code for e in atelier.refus]
    finally:
        atelier.contexte.taches.attendre()
        atelier.contexte.lectures.attendre()
        seance.fermer()


def textes(racine: QWidget) -> str:
    """Tous les mots montrés, pour y chercher une phrase."""
    # Qt montre au tour suivant ce qu'on ajoute à une page déjà visible.
    QApplication.processEvents()
    return "\n".join(e.text() for e in racine.findChildren(QLabel) if e.isVisibleTo(racine))


def etiquettes_coupees(racine: QWidget, permises: Sequence[type[QLabel]] = ()) -> list[str]:
    """Les étiquettes visibles plus larges que leur boîte."""
    fautes = []
    for e in racine.findChildren(QLabel):
        if not e.isVisible() or isinstance(e, tuple(permises)) or not e.text():
            continue
        if e.wordWrap():
            if e.heightForWidth(e.width()) > e.height() + 1:
                fautes.append(f"{e.text()[:40]} : {e.height()} de haut")
        elif e.sizeHint().width() > e.width() + 1:
            fautes.append(f"{e.text()[:40]} : {e.width()} de large")
    return fautes

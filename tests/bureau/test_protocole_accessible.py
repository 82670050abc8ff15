"""``docs/accessibilite.md`` dit ce que dit le programme : dix tâches jouées, phrases relues.

Chaque tâche est tenue dans un vrai coffre. On y recueille tout ce que l'interface d'accessibilité
donne (noms, valeurs, descriptions, étiquettes qui désignent un champ) et tout ce qui est annoncé ;
chaque phrase entre guillemets de la tâche doit s'y trouver, « … » valant n'importe quoi.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fabrique_bureau import JOUR, MOT_DE_PASSE, attendre, cadre_ouvert, entrer, finir
from outils_dossier import PDF, FichiersDits
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.pages import DOSSIER
from ase_parcours.bureau.fenetre.principale import Fenetre

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_TACHE = re.compile(r"^## (\d+)\. (.+)$", re.M)
_GUILLEMETS = re.compile(r"«\s*(.+?)\s*»")
_DITS = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)


class Oreille:
    """Ce qu'un lecteur d'écran a pu entendre."""

    def __init__(self) -> None:
        self.phrases: set[str] = set()

    def entendre(self, phrase: str) -> None:
        """Retient une phrase ; les apostrophes et les espaces se valent."""
        if phrase.strip():
            self.phrases.add(_egaliser(phrase))

    def parcourir(self, racine: QWidget) -> None:
        """Tout ce que disent les widgets visibles."""
        for widget in (racine, *racine.findChildren(QWidget)):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not widget.isVisible():
                continue
            for genre in _DITS:
                self.entendre(interface.text(genre))
            self.entendre(widget.accessibleName())
            for autre, _relation in interface.relations():
                self.entendre(autre.text(QAccessible.Text.Name))

    def a_dit(self, phrase: str) -> bool:
        """Vrai si la phrase du protocole s'est entendue en entier."""
        motif = re.escape(_egaliser(phrase)).replace("…", ".+")
        return any(re.fullmatch(motif, dite, re.S) for dite in self.phrases)


def _egaliser(phrase: str) -> str:
    return " ".join(phrase.replace("’", "'").split())


def _protocole(racine: Path) -> dict[int, list[str]]:
    """Les phrases à entendre, par tâche : la deuxième colonne des tables."""
    texte = (racine / "docs" / "accessibilite.md").read_text("utf-8")
    morceaux = _TACHE.split(texte)[1:]
    taches: dict[int, list[str]] = {}
    for numero, corps in zip(morceaux[::3], morceaux[2::3], strict=True):
        lignes = [x.split("|")[2] for x in corps.splitlines() if x.startswith("|")]
        taches[int(numero)] = [p for x in lignes for p in _GUILLEMETS.findall(x)]
    return taches


@pytest.fixture
def oreille(monkeypatch: pytest.MonkeyPatch) -> Oreille:
    """Une oreille qui entend aussi les annonces."""
    ecoute, vrai = Oreille(), QAccessible.updateAccessibility

    def ecouter(evenement: object) -> None:
        if isinstance(evenement, QAccessibleAnnouncementEvent):
            ecoute.entendre(evenement.message())
        vrai(evenement)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", ecouter)
    return ecoute


@pytest.fixture
def cadre(qtbot: QtBot, tmp_path: Path, oreille: Oreille) -> Iterator[Cadre]:
    """L'application ouverte sur le foyer des essais."""
    with cadre_ouvert(qtbot, tmp_path / "foyer") as ouvert:
        ouvert.activateWindow()
        assert QTest.qWaitForWindowActive(ouvert)
        oreille.phrases.clear()
        yield ouvert


def _fenetre(cadre: Cadre) -> Fenetre:
    assert cadre.fenetre is not None
    return cadre.fenetre


def _dossier(cadre: Cadre, page: str) -> PageDossier:
    """Le dossier d'Inès, qui a un trou, à cette page."""
    fenetre = _fenetre(cadre)
    ines = next(x for x in fenetre.suivis.lignes if x.nom == "Khelifi")
    fenetre.ouvrir_dossier(ines.id, page)
    QApplication.processEvents()
    dossier = fenetre.page(DOSSIER)
    assert isinstance(dossier, PageDossier)
    return dossier


def _touche(
    widget: QWidget, touche: Qt.Key, modif: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, touche, modif)
    QApplication.processEvents()


CTRL = Qt.KeyboardModifier.ControlModifier


# --- Les dix tâches ---------------------------------------------------------------------------


def _ouvrir(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    cadre.verrouiller()
    oreille.parcourir(cadre.ouverture)
    entrer(qtbot, cadre, "pas le bon mot")
    oreille.parcourir(cadre.ouverture)
    entrer(qtbot, cadre, MOT_DE_PASSE)
    oreille.parcourir(_fenetre(cadre))


def _trouver(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    fenetre = _fenetre(cadre)
    QTest.keyClick(fenetre, Qt.Key.Key_K, CTRL)
    QApplication.processEvents()
    champ = QApplication.focusWidget()
    assert champ is not None
    oreille.parcourir(champ)
    QTest.keyClicks(champ, "khel")
    attendre(qtbot, lambda: any("résultat" in p for p in oreille.phrases))
    QTest.keyClick(champ, Qt.Key.Key_Return)
    attendre(qtbot, lambda: fenetre.courante == DOSSIER)
    oreille.parcourir(fenetre)
    assert oreille.a_dit("Inès Khelifi")


def _creer(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    fenetre = _fenetre(cadre)
    fenetre.ouvrir("jeunes")
    page = fenetre.page("jeunes")
    assert page is not None
    ui = page.ui  # type: ignore[attr-defined]
    oreille.parcourir(page)
    _touche(ui.nouveau, Qt.Key.Key_Space)
    oreille.parcourir(page)
    for champ, texte in ((ui.numero, "P75-99"), (ui.nom, "Neuf"), (ui.prenom, "Ana")):
        champ.setText(texte)
    _touche(ui.prenom, Qt.Key.Key_Return)
    finir(fenetre.contexte)
    del qtbot


def _noter(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    _dossier(cadre, "synthese")
    fenetre = _fenetre(cadre)
    QTest.keyClick(fenetre, Qt.Key.Key_N, CTRL)
    QApplication.processEvents()
    texte = QApplication.focusWidget()
    assert texte is not None
    QTest.keyClicks(texte, "Vu hier.")
    oreille.parcourir(fenetre)
    QTest.keyClick(texte, Qt.Key.Key_Return, CTRL)
    finir(fenetre.contexte)
    del qtbot


def _verser(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    dossier = _dossier(cadre, "documents")
    fichier = cadre.ouverture.dossier.parent / "bail.pdf"
    fichier.write_bytes(PDF)
    documents = dossier.documents
    oreille.parcourir(documents)
    documents.ouvrir_le_versement()
    documents.formulaire._fichiers = FichiersDits([fichier])
    QApplication.processEvents()
    oreille.parcourir(documents)
    _touche(documents.ui.choisir, Qt.Key.Key_Space)
    _touche(documents.ui.confirmer, Qt.Key.Key_Space)
    attendre(qtbot, lambda: any("Pièce versée" in p for p in oreille.phrases))
    finir(_fenetre(cadre).contexte)
    oreille.parcourir(documents)


def _ajouter_une_piste(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    logement = _dossier(cadre, "logement").logement
    oreille.parcourir(logement)
    logement.ajouter()
    QApplication.processEvents()
    oreille.parcourir(logement)
    ui = logement.panneau.ui
    ui.genre_fin.setCurrentIndex(1)
    ui.gestionnaire.setText("Habitat Jeunes")
    _touche(ui.gestionnaire, Qt.Key.Key_Return)
    finir(_fenetre(cadre).contexte)
    oreille.parcourir(logement)
    del qtbot


def _mener_l_entretien(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    projet = _dossier(cadre, "projet").page_nommee("projet")
    oreille.parcourir(projet)
    bouton = projet.mener[0]  # type: ignore[attr-defined]
    _touche(bouton, Qt.Key.Key_Space)
    entretien = projet.entretien  # type: ignore[attr-defined]
    oreille.parcourir(entretien)
    droit = next(b for b in entretien.droits.values() if "retour" in b.text())
    _touche(droit, Qt.Key.Key_Space)
    next(iter(entretien.reponses.values())).setPlainText("Arrivée en 2021.")
    oreille.parcourir(entretien)
    _touche(entretien.ui.enregistrer, Qt.Key.Key_Space)
    finir(_fenetre(cadre).contexte)
    del qtbot


def _lire_le_ruban(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    logement = _dossier(cadre, "logement").logement
    oreille.parcourir(logement)
    ruban, frise = logement.ruban, logement.frise.frise
    _touche(ruban, Qt.Key.Key_Right)
    _touche(ruban, Qt.Key.Key_Right, CTRL)
    _touche(ruban, Qt.Key.Key_T, CTRL)
    oreille.parcourir(logement)
    _touche(frise, Qt.Key.Key_Home)
    oreille.parcourir(frise)
    _touche(frise, Qt.Key.Key_Right)
    oreille.parcourir(frise)
    _touche(frise, Qt.Key.Key_T, CTRL)
    oreille.parcourir(logement)
    del qtbot


def _annuler(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    _noter(cadre, oreille, qtbot)
    fenetre = _fenetre(cadre)
    for _ in range(2):
        fenetre.ui.rail.bouton("jeunes").setFocus()
        QTest.keyClick(fenetre, Qt.Key.Key_Z, CTRL)
        finir(fenetre.contexte)


def _verrouiller_et_reprendre(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    _dossier(cadre, "synthese")
    fenetre = _fenetre(cadre)
    QTest.keyClick(fenetre, Qt.Key.Key_N, CTRL)
    texte = QApplication.focusWidget()
    assert texte is not None
    QTest.keyClicks(texte, "Phrase interrompue")
    QTest.keyClick(fenetre, Qt.Key.Key_L, CTRL)
    QApplication.processEvents()
    verrouille = Oreille()
    verrouille.parcourir(cadre)
    dites = "\n".join(verrouille.phrases)
    assert verrouille.a_dit("Mot de passe")
    assert not [x for x in ("Khelifi", "Inès", "interrompue", "P75") if x in dites]
    entrer(qtbot, cadre, MOT_DE_PASSE)
    QTest.keyClick(_fenetre(cadre), Qt.Key.Key_N, CTRL)
    reprise = QApplication.focusWidget()
    assert reprise is not None
    oreille.parcourir(reprise)
    assert oreille.a_dit("Phrase interrompue")
    oreille.phrases |= verrouille.phrases
    _fermer_et_rouvrir(cadre, oreille, qtbot)


def _fermer_et_rouvrir(cadre: Cadre, oreille: Oreille, qtbot: QtBot) -> None:
    dossier = _fenetre(cadre).contexte.seance.coffre.dossier
    cadre.close()
    suivant = Cadre(dossier, JOUR)
    qtbot.addWidget(suivant)
    suivant.show()
    entrer(qtbot, suivant, MOT_DE_PASSE)
    oreille.parcourir(_fenetre(suivant))
    fenetre = _fenetre(suivant)
    (saisie,) = fenetre.contexte.saisies.retrouvees
    fenetre.retrouvees.reprendre(saisie)
    QApplication.processEvents()
    oreille.parcourir(fenetre)
    assert oreille.a_dit("Phrase interrompue")
    suivant.confirmer = lambda _: True
    suivant.close()


TACHES: dict[int, Callable[[Cadre, Oreille, QtBot], None]] = {
    1: _ouvrir,
    2: _trouver,
    3: _creer,
    4: _noter,
    5: _verser,
    6: _ajouter_une_piste,
    7: _mener_l_entretien,
    8: _lire_le_ruban,
    9: _annuler,
    10: _verrouiller_et_reprendre,
}


@pytest.mark.parametrize("tache", TACHES)
def test_chaque_phrase_du_protocole_s_entend(
    tache: int, cadre: Cadre, oreille: Oreille, qtbot: QtBot, racine: Path
) -> None:
    phrases = _protocole(racine)[tache]
    assert phrases
    TACHES[tache](cadre, oreille, qtbot)
    assert [p for p in phrases if not oreille.a_dit(p)] == []


def test_le_protocole_a_dix_taches_et_sa_grille(racine: Path) -> None:
    assert set(_protocole(racine)) == set(TACHES)
    texte = (racine / "docs" / "accessibilite.md").read_text("utf-8")
    for numero, tache in _TACHE.findall(texte):
        corps = texte.split(f"## {numero}. {tache}")[1].split("\n## ")[0]
        rangees = [x for x in corps.splitlines() if x.startswith("|")][2:]
        assert rangees
        assert all(x.endswith("| ☐ | ☐ |") for x in rangees), tache


def test_une_phrase_que_le_programme_ne_dit_pas_serait_vue() -> None:
    oreille = Oreille()
    oreille.entendre("Nuit du 21 au 22 janvier 2027, découverte, 1re de 30.")
    assert oreille.a_dit("Nuit du … au …, découverte, 1re de ….")
    assert not oreille.a_dit("Nuit du … au …, provisoire, 1re de ….")
    assert not oreille.a_dit("découverte")

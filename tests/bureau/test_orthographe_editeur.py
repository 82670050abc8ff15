"""Le souligné à l'écran : on tape, on corrige, on garde un mot ; rien ne reste derrière."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from fabrique_bureau import FOYER, attendre, creer, fenetre_ouverte
from PySide6.QtCore import QPoint, QProcess, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.notes.page import PageNotes
from ase_parcours.bureau.orthographe import correcteur as module_correcteur
from ase_parcours.bureau.orthographe.service import veille_de
from ase_parcours.bureau.orthographe.veille import Veille
from ase_parcours.bureau.theme import CLAIR, FORT_SOMBRE
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.lectures.orthographe import mots_du_compte

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")


@pytest.fixture
def fenetre(tmp_path: Path, qtbot: QtBot) -> Iterator[Fenetre]:
    with fenetre_ouverte(qtbot, creer(tmp_path / "coffre", FOYER[:3])) as ouverte:
        yield ouverte


@pytest.fixture
def note(fenetre: Fenetre) -> QPlainTextEdit:
    """La note du dossier d'Inès Khelifi, le clavier dedans."""
    jeune = next(x.id for x in fenetre.suivis.lignes if x.dossier == "P75-2")
    fenetre.ouvrir_dossier(jeune, "notes")
    fenetre.noter()
    dossier = cast(PageDossier, fenetre.page("dossier"))
    return cast(PageNotes, dossier.page_nommee("notes")).ui.texte


def veille(note: QPlainTextEdit) -> Veille:
    trouvee = veille_de(note)
    assert trouvee is not None
    return trouvee


def soulignes(editeur: QPlainTextEdit) -> list[str]:
    """Les mots que l'on voit soulignés d'une vague."""
    vague = QTextCharFormat.UnderlineStyle.WaveUnderline
    vus = []
    bloc = editeur.document().begin()
    while bloc.isValid():
        for plage in bloc.layout().formats():
            if plage.format.underlineStyle() == vague:
                texte = bloc.text().encode("utf-16-le")
                pris = texte[2 * plage.start : 2 * (plage.start + plage.length)]
                vus.append(pris.decode("utf-16-le"))
        bloc = bloc.next()
    return vus


def teintes(editeur: QPlainTextEdit) -> set[str]:
    """Les couleurs des vagues du premier paragraphe."""
    plages = editeur.document().begin().layout().formats()
    return {p.format.underlineColor().name() for p in plages}


def taper(editeur: QPlainTextEdit, texte: str) -> None:
    """Frappe de vraies touches, sauf ce qu'un clavier américain n'a pas."""
    for signe in texte:
        if signe.isascii():
            QTest.keyClicks(editeur, signe)
        else:
            editeur.insertPlainText(signe)


def jusqu_a(qtbot: QtBot, note: QPlainTextEdit, *mots: str) -> None:
    attendre(qtbot, lambda: soulignes(note) == list(mots))
    attendre(qtbot, lambda: veille(note).surligneur.nombre == len(mots))


def ouvrir_le_menu(qtbot: QtBot, note: QPlainTextEdit) -> QMenu:
    attendre(qtbot, lambda: veille(note).menu is not None)
    menu = veille(note).menu
    assert menu is not None
    return menu


def mots_du_menu(menu: QMenu) -> list[str]:
    return [a.text() for a in menu.actions() if a.text()]


def placer(note: QPlainTextEdit, place: int) -> None:
    curseur = note.textCursor()
    curseur.setPosition(place)
    note.setTextCursor(curseur)


def test_un_mot_faux_se_souligne_une_fois_fini(qtbot: QtBot, note: QPlainTextEdit) -> None:
    taper(note, "Un acceuil")
    qtbot.waitUntil(lambda: veille(note).surligneur.nombre == 0)
    taper(note, " simple, un logmant")
    jusqu_a(qtbot, note, "acceuil")  # « logmant » est encore sous le curseur
    taper(note, ".")
    jusqu_a(qtbot, note, "acceuil", "logmant")


def test_la_vague_prend_la_teinte_du_theme(qtbot: QtBot, note: QPlainTextEdit) -> None:
    taper(note, "un acceuil ici ")
    for theme in (FORT_SOMBRE, CLAIR):
        appliquer(cast(QApplication, QApplication.instance()), theme, 1.0)
        attendre(qtbot, lambda t=theme: teintes(note) == {t.sans_trait.lower()})  # type: ignore[misc]


def test_quitter_le_mot_par_les_fleches_suffit(qtbot: QtBot, note: QPlainTextEdit) -> None:
    taper(note, "voici un acceuil")
    QTest.keyClick(note, Qt.Key.Key_Home)
    jusqu_a(qtbot, note, "acceuil")


def test_le_clic_droit_corrige(qtbot: QtBot, note: QPlainTextEdit) -> None:
    taper(note, "Bon acceuil ici ")
    jusqu_a(qtbot, note, "acceuil")
    curseur = note.textCursor()
    curseur.setPosition(7)
    ou = note.cursorRect(curseur).center()
    vue = note.viewport()
    clic = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, ou, vue.mapToGlobal(ou))
    QApplication.sendEvent(vue, clic)
    menu = ouvrir_le_menu(qtbot, note)
    assert mots_du_menu(menu)[0] == "accueil"
    menu.actions()[0].trigger()
    assert note.toPlainText() == "Bon accueil ici "
    jusqu_a(qtbot, note)
    menu.close()
    note.undo()
    assert note.toPlainText() == "Bon acceuil ici "


@pytest.mark.parametrize("touche", ["maj_f10", "menu"])
def test_au_clavier_seul(qtbot: QtBot, note: QPlainTextEdit, touche: str) -> None:
    taper(note, "Son logmant puis son acceuil ici ")
    jusqu_a(qtbot, note, "logmant", "acceuil")
    QTest.keyClick(note, Qt.Key.Key_F7)
    assert note.textCursor().selectedText() == "logmant"
    QTest.keyClick(note, Qt.Key.Key_F7)
    assert note.textCursor().selectedText() == "acceuil"
    if touche == "menu":
        QTest.keyClick(note, Qt.Key.Key_Menu)
    else:
        QTest.keyClick(note, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = ouvrir_le_menu(qtbot, note)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert note.toPlainText() == "Son logmant puis son accueil ici "


def test_le_menu_ordinaire_reste_ailleurs(qtbot: QtBot, note: QPlainTextEdit) -> None:
    taper(note, "Tout va bien, acceuil ")
    jusqu_a(qtbot, note, "acceuil")
    assert not veille(note)._proposer(2, QPoint())
    assert veille(note).menu is None


def test_garder_un_mot_le_range_dans_le_coffre(
    qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit
) -> None:
    taper(note, "l'apegiste et l'apegiste, ")
    jusqu_a(qtbot, note, "l'apegiste", "l'apegiste")
    placer(note, 3)
    QTest.keyClick(note, Qt.Key.Key_Menu)
    menu = ouvrir_le_menu(qtbot, note)
    garder = next(a for a in menu.actions() if a.text().startswith("Ajouter"))
    garder.trigger()
    jusqu_a(qtbot, note)
    menu.close()
    contexte = fenetre.contexte
    assert contexte.lire(mots_du_compte, contexte.seance.coffre.compte.id) == ("apegiste",)


def test_ignorer_vaut_jusqu_au_verrou(qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit) -> None:
    taper(note, "un acceuil ici ")
    jusqu_a(qtbot, note, "acceuil")
    placer(note, 5)
    QTest.keyClick(note, Qt.Key.Key_Menu)
    menu = ouvrir_le_menu(qtbot, note)
    next(a for a in menu.actions() if a.text().startswith("Ignorer")).trigger()
    menu.close()
    jusqu_a(qtbot, note)
    fenetre.hide()
    fenetre.show()
    fenetre.activateWindow()
    assert QTest.qWaitForWindowActive(fenetre)
    note.setFocus()
    fenetre.orthographe.surveiller(note)
    jusqu_a(qtbot, note, "acceuil")


def test_les_noms_du_dossier_ne_sont_pas_des_fautes(qtbot: QtBot, note: QPlainTextEdit) -> None:
    taper(note, "Ines Khelifi, d'Arnaud et de Lacroix, pas Zorglubi ")
    jusqu_a(qtbot, note, "Zorglubi")


def test_souligner_n_est_pas_ecrire(qtbot: QtBot, note: QPlainTextEdit) -> None:
    """Ni « texte changé », ni pas d'annulation, ni format dans le texte."""
    taper(note, "un acceuil ici ")
    entendus: list[object] = []
    note.textChanged.connect(lambda: entendus.append(1))
    pas = note.document().availableUndoSteps()
    jusqu_a(qtbot, note, "acceuil")
    assert not entendus
    assert note.document().availableUndoSteps() == pas
    assert note.toPlainText() == "un acceuil ici "


def test_le_lecteur_d_ecran_apprend_le_compte_a_la_pause(
    qtbot: QtBot, note: QPlainTextEdit
) -> None:
    note.setAccessibleDescription("Ce que la page dit.")
    dits: list[int] = []
    taper(note, "x ")
    veille(note).surligneur.releve.connect(dits.append)
    taper(note, "un acceuil, un logmant ici ")
    jusqu_a(qtbot, note, "acceuil", "logmant")
    assert note.accessibleDescription().startswith("Ce que la page dit. 2 mots à revoir")
    assert len(dits) <= 2
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_Delete)
    attendre(qtbot, lambda: note.accessibleDescription() == "Ce que la page dit.")


def test_deux_cent_mille_signes(qtbot: QtBot, note: QPlainTextEdit) -> None:
    phrase = "Le jeune \U0001f600 revient au foyer, un acceuil sans probleme. \u5b66\u6821 \x01\n"
    note.setPlainText(phrase * (200_000 // len(phrase) + 1))
    attendre(qtbot, lambda: veille(note).surligneur.nombre > 6_000)
    assert set(soulignes(note)) == {"acceuil", "probleme"}


def test_cachee_la_fenetre_ne_laisse_ni_processus_ni_mot(
    qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit
) -> None:
    taper(note, "un acceuil ici ")
    jusqu_a(qtbot, note, "acceuil")
    correcteur = fenetre.orthographe.correcteur
    enfant = correcteur.findChild(QProcess)
    assert correcteur.en_marche
    assert enfant is not None
    fenetre.hide()
    assert not correcteur.en_marche
    assert enfant.state() == QProcess.ProcessState.NotRunning
    assert correcteur.verdict("acceuil") is None
    # Perdre le clavier fait relire : pas derrière le verrou.
    pause = veille(note).surligneur._pause
    attendre(qtbot, lambda: not pause.isActive())
    veille(note).surligneur.relire()
    QApplication.processEvents()
    assert not correcteur.en_marche


def test_un_enfant_tombe_renait(qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit) -> None:
    taper(note, "un acceuil ici ")
    jusqu_a(qtbot, note, "acceuil")
    enfant = fenetre.orthographe.correcteur.findChild(QProcess)
    assert enfant is not None
    enfant.kill()
    attendre(qtbot, lambda: not fenetre.orthographe.correcteur.en_marche)
    taper(note, "et un logmant la ")
    jusqu_a(qtbot, note, "acceuil", "logmant")


def test_sans_moteur_on_ecrit_quand_meme(
    qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Une installation abîmée : rien n'est souligné, rien n'est dit, rien ne tourne."""
    fenetre.orthographe.arreter()
    monkeypatch.setattr(module_correcteur, "_MODULE", "ase_parcours.absent")
    for _ in range(module_correcteur._ESSAIS):
        taper(note, "un acceuil ici ")
        attendre(qtbot, lambda: not veille(note).surligneur._pause.isActive())
        attendre(qtbot, lambda: not fenetre.orthographe.correcteur.en_marche)
    taper(note, "acceuil ")
    attendre(qtbot, lambda: not veille(note).surligneur._pause.isActive())
    assert soulignes(note) == []
    assert not fenetre.orthographe.correcteur.en_marche


def test_eteinte_la_verification_rend_l_editeur(
    qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit
) -> None:
    taper(note, "un acceuil ici ")
    jusqu_a(qtbot, note, "acceuil")
    preferences.ecrire(replace(preferences.lire(), orthographe=False))
    fenetre.orthographe.surveiller(note)
    assert veille_de(note) is None
    assert soulignes(note) == []
    assert note.accessibleDescription() == ""
    taper(note, "un logmant la ")
    assert soulignes(note) == []


def test_un_texte_qui_ne_s_ecrit_pas_n_est_pas_surveille(
    qtbot: QtBot, fenetre: Fenetre, note: QPlainTextEdit
) -> None:
    fige = QPlainTextEdit("un acceuil", fenetre)
    fige.setReadOnly(True)
    fige.show()
    fige.setFocus()
    assert veille_de(fige) is None
    note.moveCursor(QTextCursor.MoveOperation.End)
    fige.deleteLater()

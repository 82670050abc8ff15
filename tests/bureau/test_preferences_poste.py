"""Les réglages du poste : relus tels qu'écrits, jamais bloquants."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import application, preferences, theme
from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.preferences import COFFRES_GARDES, FICHIER, Preferences

CHOIX = st.builds(
    Preferences,
    theme=st.sampled_from(preferences.THEMES_CHOISIS),
    contraste=st.booleans(),
    facteur=st.sampled_from(theme.jetons.FACTEURS),
    coffres=st.lists(st.text(min_size=1, max_size=20), max_size=4).map(tuple),
    colonnes=st.lists(st.sampled_from(["nom", "age"]), max_size=2).map(tuple),
)


@given(CHOIX)
def test_ce_qui_est_ecrit_se_relit(choix: Preferences) -> None:
    with tempfile.TemporaryDirectory() as dossier:
        assert preferences.ecrire(choix, Path(dossier))
        assert preferences.lire(Path(dossier)) == choix


@pytest.mark.parametrize(
    "contenu",
    [
        b"",
        b"{",
        b"[1]",
        b"\xff\xfe",
        b'{"facteur": 9, "theme": "rose", "coffres": [1]}',
        b"x" * 99_999,
    ],
)
def test_un_fichier_abime_vaut_des_reglages_neufs(tmp_path: Path, contenu: bytes) -> None:
    (tmp_path / FICHIER).write_bytes(contenu)
    assert preferences.lire(tmp_path) == Preferences()


def test_un_profil_ou_l_on_ne_peut_pas_ecrire_ne_bloque_pas(tmp_path: Path) -> None:
    obstacle = tmp_path / "fichier"
    obstacle.write_text("")
    assert not preferences.ecrire(Preferences(), obstacle / "dessous")
    assert preferences.lire(obstacle / "dessous") == Preferences()


def test_les_derniers_coffres_sans_doublon() -> None:
    choix = Preferences()
    for nom in "abcabcdefgh":
        choix = choix.avec_coffre(Path(nom))
    assert choix.coffres[:3] == ("h", "g", "f")
    assert len(choix.coffres) == COFFRES_GARDES
    assert len(set(choix.coffres)) == COFFRES_GARDES


@pytest.mark.parametrize(
    ("choix", "attendu"),
    [
        (Preferences(theme="clair"), theme.CLAIR),
        (Preferences(theme="sombre"), theme.SOMBRE),
        (Preferences(theme="clair", contraste=True), theme.FORT_CLAIR),
        (Preferences(theme="sombre", contraste=True), theme.FORT_SOMBRE),
        (Preferences(), None),
    ],
)
def test_le_theme_choisi(
    qapp: QApplication, choix: Preferences, attendu: theme.Theme | None
) -> None:
    assert application.theme_choisi(qapp, choix) is attendu


def test_le_coffre_propose_est_le_dernier_qui_existe_encore(tmp_path: Path) -> None:
    perdu, garde = tmp_path / "perdu", tmp_path / "garde"
    garde.mkdir()
    (garde / "coffre.db").write_bytes(b"x")
    preferences.ecrire(replace(Preferences(), coffres=(str(perdu), str(garde))))
    assert application.choisir(None) == garde
    assert application.choisir(perdu) == perdu
    preferences.ecrire(Preferences())
    assert application.choisir(None).name == "coffre"


@pytest.mark.parametrize(
    ("ecran", "taille", "pleine"),
    [
        (QSize(1920, 1040), QSize(1366, 736), False),
        (QSize(1366, 728), QSize(1358, 688), True),
        (QSize(1024, 560), QSize(1016, 520), True),
    ],
)
def test_la_fenetre_tient_dans_l_ecran(
    qtbot: QtBot, tmp_path: Path, ecran: QSize, taille: QSize, pleine: bool
) -> None:
    cadre = Cadre(tmp_path / "coffre", date(2026, 11, 22))
    qtbot.addWidget(cadre)
    cadre.tenir_dans(ecran)
    assert cadre.size() == taille
    assert cadre.isMaximized() is pleine
    petit = cadre.minimumSize()
    assert petit.width() <= ecran.width()
    assert petit.height() <= ecran.height()


def test_les_mots_de_qt_sont_en_francais(qapp: QApplication) -> None:
    assert application.traduire(qapp)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"
    # Deux mots que la traduction de Qt laisse en anglais dans le choix d'un fichier.
    dialogue = QFileDialog()
    dialogue.setOption(QFileDialog.Option.DontUseNativeDialog)
    dits = [e.text().replace("&", "") for e in dialogue.findChildren(QLabel)]
    assert {"Dans\u00a0:", "Type de fichier\u00a0:"} <= set(dits)


@pytest.mark.journal_attendu("imprévu : ValueError")
def test_une_faute_du_programme_se_dit_sans_trace_ni_donnee(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    dits: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _titre, texte: dits.append(texte))
    try:
        raise ValueError("Rania Fontaine")
    except ValueError as erreur:
        application._imprevu(ValueError, erreur, erreur.__traceback__)
    assert "imprévu" in dits[0]
    assert "test_preferences_poste.py" in dits[0]
    assert "Rania" not in dits[0] + caplog.text

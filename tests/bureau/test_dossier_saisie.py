"""Les dates et montants tapés : toutes les façons de les écrire, et la phrase de chaque faute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_dossier import taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours import francais as fr
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_montant
from ase_parcours.bureau.saisie.lecture import (
    FauteDeSaisie,
    ecrire_montant,
    ecrire_naissance,
    lire_jour,
    lire_montant,
    lire_naissance,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

AU = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("texte", "jour"),
    [
        ("3/9/26", date(2026, 9, 3)),
        ("03/09/2026", date(2026, 9, 3)),
        ("21 janvier 2027", date(2027, 1, 21)),
        ("1er mars 2027", date(2027, 3, 1)),
        ("jeudi 21 janv. 2027", date(2027, 1, 21)),
        ("2027-01-21", date(2027, 1, 21)),
        ("21.01.2027", date(2027, 1, 21)),
        ("  ", None),
        ("?", None),
    ],
)
def test_une_date_se_tape_de_toutes_les_facons(texte: str, jour: date | None) -> None:
    if texte == "?":
        # « On ne sait pas » n'est pas une date : le champ le dit au lieu de l'avaler.
        with pytest.raises(FauteDeSaisie):
            lire_jour(texte, AU)
        return
    assert lire_jour(texte, AU) == jour


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("31/02/2027", "Février 2027 a 28 jours."),
        ("31/4/27", "Avril 2027 a 30 jours."),
        ("12/13/2026", "Il n’y a pas de mois 13."),
        ("mai 2027", "Il manque le jour."),
        ("un de ces jours", "Cela ne se lit pas comme une date."),
    ],
)
def test_une_date_refusee_dit_pourquoi(texte: str, phrase: str) -> None:
    with pytest.raises(FauteDeSaisie) as faute:
        lire_jour(texte, AU)
    assert faute.value.phrase.startswith(phrase)


@given(st.dates(date(2000, 1, 1), date(2069, 12, 31)))
def test_ce_que_montre_un_champ_se_relit(jour: date) -> None:
    assert lire_jour(fr.date_numerique(jour), AU) == jour
    assert lire_jour(fr.date_longue(jour), AU) == jour
    assert lire_jour(f"{jour.day}/{jour.month}/{jour.year % 100:02d}", AU) == jour


@pytest.mark.parametrize("iso", ["2009-05-12", "2009-05", "2009"])
def test_une_naissance_partielle_garde_ce_qu_on_sait(iso: str) -> None:
    assert lire_naissance(ecrire_naissance(iso), AU) == iso


def test_une_naissance_inconnue_est_vide_et_une_fausse_est_refusee() -> None:
    assert lire_naissance("inconnue", AU) is None
    with pytest.raises(FauteDeSaisie, match="Février 2009 a 28 jours"):
        lire_naissance("29/02/2009", AU)


@given(st.integers(0, 10_000_000))
def test_un_montant_se_relit_au_centime(centimes: int) -> None:
    assert lire_montant(ecrire_montant(centimes)) == centimes


@pytest.mark.parametrize(
    ("texte", "centimes"), [("1 041,59", 104159), ("450 €", 45000), ("620.5", 62050), ("", None)]
)
def test_un_montant_se_tape_a_la_francaise(texte: str, centimes: int | None) -> None:
    assert lire_montant(texte) == centimes


def test_un_montant_illisible_est_refuse() -> None:
    with pytest.raises(FauteDeSaisie, match="n’est pas un montant"):
        lire_montant("beaucoup")


@pytest.fixture
def champ(qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLabel]]:
    hote = QWidget()
    pile = QVBoxLayout(hote)
    saisie, faute, autre = QLineEdit(), QLabel(), QLineEdit()
    for widget in (saisie, faute, autre):
        pile.addWidget(widget)
    qtbot.addWidget(hote)
    with qtbot.waitExposed(hote):
        hote.show()
    yield saisie, faute
    hote.close()


def test_la_faute_se_dit_en_quittant_et_s_efface_en_corrigeant(
    qtbot: QtBot, champ: tuple[QLineEdit, QLabel]
) -> None:
    edit, faute = champ
    saisie = saisie_de_date(edit, faute, AU)
    edit.setFocus()
    taper(edit, "31/02/2027")
    assert not faute.isVisible(), "on ne gronde pas pendant la frappe"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert faute.isVisible()
    assert faute.text() == "Février 2027 a 28 jours."
    assert edit.property("etat") == "erreur"
    assert edit.accessibleDescription() == faute.text()
    assert saisie.valeur is None
    edit.setFocus()
    edit.selectAll()
    taper(edit, "3/2/27")
    assert not faute.isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "03/02/2027"
    assert saisie.valeur == date(2027, 2, 3)


def test_un_montant_est_remis_au_propre(qtbot: QtBot, champ: tuple[QLineEdit, QLabel]) -> None:
    edit, faute = champ
    saisie = saisie_de_montant(edit, faute)
    edit.setFocus()
    taper(edit, "1041.59 euros")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == f"1{fr.INSECABLE}041,59"
    assert saisie.valeur == 104159

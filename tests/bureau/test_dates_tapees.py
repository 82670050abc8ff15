"""Une date ou un montant tapés vite : ce qui se comprend, et ce qui se refuse en le disant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours import francais as fr
from ase_parcours.bureau.saisie.champs import saisie_de_date
from ase_parcours.bureau.saisie.dates_tapees import AIDE, FauteDeSaisie
from ase_parcours.bureau.saisie.lecture import lire_jour, lire_montant, lire_naissance
from ase_parcours.echanges.tableur import valeurs
from ase_parcours.echanges.tableur.lexique import lexique

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

AU = date(2026, 11, 22)  # un dimanche
jours = st.dates(date(2000, 1, 1), date(2069, 12, 31))


def essayer(lire: Callable[[str], object], texte: str) -> tuple[object, str]:
    """Ce qui est lu, et la phrase du refus ; « . » quand rien n'est refusé."""
    try:
        return lire(texte), "."
    except FauteDeSaisie as faute:
        return None, faute.phrase


@pytest.mark.parametrize(
    ("texte", "jour"),
    [
        ("030926", date(2026, 9, 3)),
        ("03092026", date(2026, 9, 3)),
        ("3 9", date(2026, 9, 3)),
        ("3/9", date(2026, 9, 3)),
        ("le 3 septembre", date(2026, 9, 3)),
        ("3 sept.", date(2026, 9, 3)),
        ("1er mars", date(2027, 3, 1)),
        ("12 janv", date(2027, 1, 12)),
        ("hier", date(2026, 11, 21)),
        ("Avant-hier", date(2026, 11, 20)),
        ("aujourd'hui", AU),
        ("aujourd’hui", AU),
        ("demain", date(2026, 11, 23)),
        ("après-demain", date(2026, 11, 24)),
        ("dans 3 mois", date(2027, 2, 22)),
        ("dans un an", date(2027, 11, 22)),
        ("dans quinze jours", date(2026, 12, 7)),
        ("il y a 2 semaines", date(2026, 11, 8)),
        ("Il  y a une année", date(2025, 11, 22)),
        ("+3m", date(2027, 2, 22)),
        ("-2 s", date(2026, 11, 8)),
        ("+10j", date(2026, 12, 2)),
        ("+1a", date(2027, 11, 22)),
        ("lundi", date(2026, 11, 23)),
        ("lundi prochain", date(2026, 11, 23)),
        ("samedi", date(2026, 11, 28)),
        ("samedi dernier", date(2026, 11, 21)),
        ("dimanche prochain", date(2026, 11, 29)),
        ("dimanche dernier", date(2026, 11, 15)),
        ("fin du mois", date(2026, 11, 30)),
        ("fin du mois prochain", date(2026, 12, 31)),
    ],
)
def test_un_raccourci_se_comprend(texte: str, jour: date) -> None:
    assert lire_jour(texte, AU) == jour


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("31 4", "Avril a 30 jours."),
        ("30 février", "Février a 28 ou 29 jours."),
        ("0 4", "Avril a 30 jours."),
        ("3 13", "Il n’y a pas de mois 13."),
        ("290227", "Février 2027 a 28 jours."),
        ("321226", "Décembre 2026 a 31 jours."),
        ("29 février", "Il manque l’année"),
        ("20 mai", f"Il manque l’année{fr.INSECABLE}: 20 mai 2026, ou 2027"),
        ("dimanche", "Aujourd’hui est un dimanche"),
        ("dans 900 ans", "Cette date est trop loin."),
        ("-9999a", "Cette date est trop loin."),
        ("+9999s", "Cette date est trop loin."),
        ("3 ju", "Cela ne se lit pas"),
        ("dans 3", "Cela ne se lit pas"),
        ("lundi ou mardi", "Cela ne se lit pas"),
        ("3", "Cela ne se lit pas"),
    ],
)
def test_ce_qui_se_comprend_de_deux_facons_est_refuse(texte: str, phrase: str) -> None:
    with pytest.raises(FauteDeSaisie) as faute:
        lire_jour(texte, AU)
    assert faute.value.phrase.startswith(phrase)


def test_un_mois_plus_court_s_arrete_a_sa_fin() -> None:
    assert lire_jour("dans 6 mois", date(2026, 8, 31)) == date(2027, 2, 28)
    assert lire_jour("29 2", date(2028, 1, 10)) == date(2028, 2, 29)


@given(jours, jours)
def test_une_date_collee_se_relit(jour: date, au: date) -> None:
    assert lire_jour(f"{jour:%d%m%y}", au) == jour


@given(jours, jours)
def test_sans_annee_la_date_est_la_plus_proche_ou_refusee(jour: date, au: date) -> None:
    lue, phrase = essayer(lambda t: lire_jour(t, au), f"{jour.day} {fr.MOIS[jour.month - 1]}")
    if not isinstance(lue, date):
        assert "année" in phrase
        return
    assert (lue.day, lue.month) == (jour.day, jour.month)
    assert abs((lue - au).days) < 366 / 2


@given(jours, st.integers(-400, 400))
def test_un_delai_en_jours_revient_sur_ses_pas(au: date, ecart: int) -> None:
    sens = f"dans {ecart} jours" if ecart >= 0 else f"il y a {-ecart} jours"
    assert lire_jour(sens, au) == au + timedelta(days=ecart)
    assert lire_jour(f"{ecart:+d}j", au) == au + timedelta(days=ecart)


@given(jours, st.sampled_from(fr.JOURS))
def test_un_jour_de_la_semaine_est_a_moins_de_huit_jours(au: date, nom: str) -> None:
    for suite, de, a in (("prochain", 1, 7), ("dernier", -7, -1)):
        lue = lire_jour(f"{nom} {suite}", au)
        assert lue is not None
        assert fr.JOURS[lue.weekday()] == nom
        assert de <= (lue - au).days <= a


mots = st.sampled_from(
    [
        "hier",
        "dans",
        "il y a",
        "3",
        "31",
        "02",
        "mois",
        "lundi",
        "+",
        "-",
        "m",
        "fin du",
        "1er",
        "é",
    ]
)


@given(st.one_of(st.text(), st.lists(mots, max_size=5).map(" ".join)), jours)
def test_rien_de_tape_ne_leve_autre_chose_qu_une_phrase(texte: str, au: date) -> None:
    for lire in (lambda t: lire_jour(t, au), lambda t: lire_naissance(t, au), lire_montant):
        _, phrase = essayer(lire, texte)
        assert phrase.endswith((".", "?"))


def test_l_import_ne_connait_pas_les_mots_relatifs() -> None:
    """Un tableur se lit longtemps après avoir été rempli."""
    for mot in ("hier", "lundi", "dans 3 mois", "3 9", "fin du mois"):
        assert valeurs.lire_date(mot, AU, lexique()).jour is None


def test_une_naissance_se_tape_collee() -> None:
    assert lire_naissance("140708", AU) == "2008-07-14"
    assert lire_naissance("140798", AU) == "1998-07-14"
    with pytest.raises(FauteDeSaisie):
        lire_naissance("hier", AU)


@pytest.mark.parametrize(
    ("texte", "centimes"),
    [
        ("1 041,59 €", 104159),
        ("1\u202f041,59\u00a0€", 104159),
        ("1.041,59", 104159),
        ("1041.59", 104159),
        ("450", 45000),
        ("450€", 45000),
        ("0", 0),
    ],
)
def test_un_montant_se_tape_comme_on_l_ecrit(texte: str, centimes: int) -> None:
    assert lire_montant(texte) == centimes


@pytest.mark.parametrize("texte", ["4,5 k", "4k", "1e3", "2 E 2", "1,041", "12,345", "-5", "1/2"])
def test_un_montant_douteux_est_refuse(texte: str) -> None:
    with pytest.raises(FauteDeSaisie, match="n’est pas un montant"):
        lire_montant(texte)


# --- Le champ -----------------------------------------------------------------------------------


@pytest.fixture
def champ(qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLabel]]:
    hote = QWidget()
    pile = QVBoxLayout(hote)
    edit, faute, autre = QLineEdit(), QLabel(), QLineEdit()
    for widget in (edit, faute, autre):
        pile.addWidget(widget)
    qtbot.addWidget(hote)
    with qtbot.waitExposed(hote):
        hote.show()
    yield edit, faute
    hote.close()


def test_le_champ_dit_ce_qu_il_a_compris(champ: tuple[QLineEdit, QLabel]) -> None:
    edit, faute = champ
    saisie = saisie_de_date(edit, faute, AU)
    assert edit.toolTip() == AIDE
    edit.setFocus()
    QTest.keyClicks(edit, "dans 3 mois")
    assert saisie.valeur == date(2027, 2, 22)  # Entrée peut enregistrer sans quitter le champ
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "22/02/2027"
    compris = f"«{fr.INSECABLE}dans 3 mois{fr.INSECABLE}» compris{fr.INSECABLE}: lundi 22 février"
    assert edit.toolTip().startswith(compris)
    assert edit.accessibleDescription().startswith(compris)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "20 mai")
    assert edit.toolTip() == AIDE
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert faute.text().startswith("Il manque l’année")
    assert edit.text() == "20 mai"

"""Notes et annuaire : noter au clavier, relire, retrouver, sans quitter la liste."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, taper, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.annuaire.page import PageAnnuaire
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.notes.carte_note import coupee
from ase_parcours.bureau.notes.page import PAR_PAGE, PageNotes
from ase_parcours.bureau.suivis import JeunesSuivis, photographier

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


def notes(atelier: Atelier) -> PageNotes:
    return cast(PageNotes, atelier.page("notes").page_nommee("notes"))


def test_noter_au_clavier(atelier: Atelier) -> None:
    vue = atelier.page("synthese")
    vue.noter()
    p = cast(PageNotes, vue.page_nommee("notes"))
    assert QApplication.focusWidget() is p.ui.texte
    assert "Le jeune peut lire ces notes." in textes(p)
    taper(p.ui.texte, "Vue ce matin, elle va bien")
    p.themes.boutons["SANTE"].setFocus()
    QTest.keyClick(p.themes.boutons["SANTE"], Qt.Key.Key_Space)
    assert vue.saisie_en_cours
    QTest.keyClick(p.ui.texte, Qt.Key.Key_Return, CTRL)
    atelier.finir()
    (note,) = atelier.vue().facettes["note"]
    assert (note["texte"], note["themes"], note["le"]) == (
        "Vue ce matin, elle va bien", ["SANTE"], "2026-11-22",
    )  # fmt: skip
    assert note["auteur"] == atelier.seance.coffre.compte.id
    (carte,) = p.cartes
    assert "demo" in textes(carte)
    assert "santé" in textes(carte)
    assert not vue.saisie_en_cours


def test_une_note_se_corrige_se_retire_et_revient(atelier: Atelier) -> None:
    atelier.faire("enregistrer_note", jeune=NUMERO, texte="brouillon", le="2026-11-20")
    p = notes(atelier)
    atelier.cliquer(p.cartes[0].ui.modifier)
    assert p.ui.le.text() == "20/11/2026"
    atelier.taper(p.ui.texte, "Texte juste")
    atelier.cliquer(p.ui.enregistrer)
    atelier.finir()
    (note,) = atelier.vue().facettes["note"]
    assert (note["texte"], note["le"]) == ("Texte juste", "2026-11-20")
    atelier.cliquer(p.cartes[0].ui.modifier)
    atelier.cliquer(p.ui.retirer)
    atelier.finir()
    assert p.cartes == []
    atelier.contexte.annuler()
    atelier.finir()
    assert len(p.cartes) == 1


def test_une_note_ne_se_date_pas_d_avance(atelier: Atelier) -> None:
    p = notes(atelier)
    taper(p.ui.texte, "demain")
    atelier.taper(p.ui.le, "23/11/2026")
    atelier.cliquer(p.ui.enregistrer)
    atelier.finir()
    assert "ne se date pas d'avance" in p.ui.refus.text()
    assert p.ui.texte.toPlainText() == "demain"


def test_soixante_notes_se_lisent_par_vingt_et_se_cherchent(atelier: Atelier) -> None:
    for rang in range(45):
        atelier.faire("enregistrer_note", jeune=NUMERO, texte=f"note {rang} à l'École")
    p = notes(atelier)
    assert len(p.cartes) == PAR_PAGE
    atelier.cliquer(p.ui.suite)
    assert len(p.cartes) == 2 * PAR_PAGE
    atelier.taper(p.ui.chercher, "44 a l'ecole")
    assert [c.note["texte"] for c in p.cartes] == ["note 44 à l'École"]
    assert p.ui.compte.text() == "1 note"


def test_une_note_enorme_ne_gele_pas_la_page(atelier: Atelier) -> None:
    texte = "éducateur 🏠 " * 70_000
    atelier.faire("enregistrer_note", jeune=NUMERO, texte=texte)
    p = notes(atelier)
    assert len(p.cartes[0].ui.texte.text()) < 700
    atelier.cliquer(p.cartes[0].ui.tout)
    assert p.ui.texte.toPlainText() == texte.strip()


@pytest.mark.parametrize(
    ("texte", "court"),
    [("court", "court"), ("a\nb", "a\nb"), ("l\n" * 12, "\n".join(["l"] * 8) + "…")],
)
def test_un_long_texte_est_coupe_a_un_mot(texte: str, court: str) -> None:
    assert coupee(texte) == court
    assert coupee("mot " * 400).endswith("mot…")


def test_noter_depuis_la_liste_sans_la_quitter(atelier: Atelier) -> None:
    suivis = JeunesSuivis(
        atelier.contexte, photographier(atelier.seance, atelier.contexte.aujourd_hui)
    )
    liste = PageJeunes(atelier.contexte, suivis)
    atelier.qtbot.addWidget(liste)
    liste.resize(1278, 700)
    with atelier.qtbot.waitActive(liste):
        liste.show()
        liste.activateWindow()
    liste.table.setFocus()
    QTest.keyClick(liste.table, Qt.Key.Key_N)
    assert liste.noter.ui.titre.text() == "Noter pour Inès Khelifi"
    champ: QWidget = liste.noter.ui.texte
    assert QApplication.focusWidget() is champ
    taper(champ, "Appelée par le lycée")
    assert liste.saisie_en_cours
    QTest.keyClick(champ, Qt.Key.Key_Return, CTRL)
    atelier.finir()
    assert [n["texte"] for n in atelier.vue().facettes["note"]] == ["Appelée par le lycée"]
    assert not liste.noter.isVisible()
    assert QApplication.focusWidget() is liste.table


def test_l_annuaire_se_remplit_et_se_retrouve(atelier: Atelier) -> None:
    page = PageAnnuaire(atelier.contexte)
    atelier.qtbot.addWidget(page)
    page.resize(1278, 700)
    with atelier.qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    atelier.cliquer(page.panneau.ui.ajouter)
    atelier.taper(page.panneau.fiche.liens["nom"].entree, "ALJT Montreuil")
    atelier.taper(page.panneau.fiche.liens["nature"].entree, "FJT")
    QTest.keyClick(page.panneau.fiche.liens["nom"].entree, Qt.Key.Key_Return)
    atelier.finir()
    (rangee,) = page.panneau.rangees
    assert (rangee["nom"], rangee["nature_code"]) == ("ALJT Montreuil", "RESIDENCE")
    for nom in ("Mission locale", "Électricité Roy", "MDPH", "caf de Paris"):
        atelier.faire("enregistrer_partenaire", nom=nom)
    page.rafraichir()
    # Rangés comme un dictionnaire, sans que casse ni accents comptent.
    assert [r["nom"] for r in page.panneau.rangees] == [
        "ALJT Montreuil",
        "caf de Paris",
        "Électricité Roy",
        "MDPH",
        "Mission locale",
    ]
    atelier.taper(page.ui.chercher, "montreuil")
    assert [r["nom"] for r in page.panneau.rangees] == ["ALJT Montreuil"]


def test_l_annuaire_s_exporte_avec_des_telephones_lisibles(
    atelier: Atelier, tmp_path: Path
) -> None:
    for nom, telephone in (("=CAF", "0140000000"), ("MDPH", "+33 1 40 00 00 01"), ("Roy", None)):
        fiche = {"nom": nom} | ({"telephone": telephone} if telephone else {})
        atelier.faire("enregistrer_partenaire", **fiche)
    page = PageAnnuaire(atelier.contexte)
    atelier.qtbot.addWidget(page)
    page.resize(1278, 700)
    page.show()
    page.fichiers = atelier.fichiers
    atelier.fichiers.a_donner = [None, tmp_path / "annuaire.csv", tmp_path / "a" / "absent.xlsx"]
    for _ in range(3):
        QTest.mouseClick(page.ui.exporter, Qt.MouseButton.LeftButton)
        atelier.finir()
    lignes = (tmp_path / "annuaire.csv").read_text("utf-8-sig").splitlines()
    titres = lignes[0].split(";")
    rangees = [dict(zip(titres, ligne.split(";"), strict=True)) for ligne in lignes[1:]]
    vus = {r["Nom"]: r["Téléphone"] for r in rangees}
    assert vus == {"'=CAF": "01 40 00 00 00", "MDPH": "01 40 00 00 01", "Roy": ""}
    assert atelier.annonces[-1][0] == "Annuaire exporté : 3 partenaires, dans annuaire.csv."
    assert [e.code for e in atelier.refus] == ["fichier_absent"]
    atelier.refus.clear()

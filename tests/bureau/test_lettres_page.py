"""Relire une lettre : on la change avant de l'imprimer, et ce qui manque se voit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.etat import lire_etat
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.lettres.page import PageLettre
from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


@pytest.fixture
def page(atelier: Atelier, qtbot: QtBot) -> PageLettre:
    page = PageLettre(atelier.contexte)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    etat = lire_etat(atelier.contexte, atelier.vue().ligne.id)
    assert etat is not None
    page.ouvrir(etat, "lettre_recours")
    return page


def relues(page: PageLettre) -> list[tuple[str, LettreRemplie]]:
    recues: list[tuple[str, LettreRemplie]] = []
    page.relue.connect(lambda type_, lettre: recues.append((type_, lettre)))
    return recues


def test_la_lettre_s_ouvre_remplie_et_dit_ce_qui_manque(page: PageLettre) -> None:
    corps = page.ui.corps.toPlainText()
    assert corps.startswith("Madame, Monsieur,\n\n")
    assert corps.count(A_COMPLETER) > 0
    assert "à compléter avant d’imprimer" in page.ui.manque.text()
    assert "date de la demande" in page.ui.manque.text()
    assert "L222-5" in page.ui.cites.text()
    assert not page.saisie_en_cours
    assert not page.ui.modele.isEnabled()
    assert etiquettes_coupees(page) == []


def test_ce_que_l_on_change_est_ce_qui_s_imprime(page: PageLettre) -> None:
    recues = relues(page)
    page.ui.corps.setFocus()
    page.ui.corps.selectAll()
    QTest.keyClicks(page.ui.corps, "Bonjour.")
    QTest.keyClick(page.ui.corps, Qt.Key.Key_Return)
    QTest.keyClick(page.ui.corps, Qt.Key.Key_Return)
    taper(page.ui.corps, "– premier point")
    QTest.keyClick(page.ui.corps, Qt.Key.Key_Return)
    taper(page.ui.corps, "– second point")
    page.ui.objet.selectAll()
    taper(page.ui.objet, "Mon recours")
    assert page.saisie_en_cours
    assert page.ui.cites.text() == "Aucun texte de loi n’est cité."
    assert page.ui.manque.isHidden()
    QTest.mouseClick(page.ui.apercu, Qt.MouseButton.LeftButton)
    ((type_, lettre),) = recues
    assert type_ == "lettre_recours"
    assert lettre.corps == ("Bonjour.", "– premier point", "– second point")
    assert lettre.objet == "Mon recours"
    assert lettre.bases == ()
    assert lettre.manquent == ()


def test_revenir_au_modele_se_defait(page: PageLettre) -> None:
    avant = page.ui.corps.toPlainText()
    page.ui.corps.setFocus()
    page.ui.corps.selectAll()
    QTest.keyClicks(page.ui.corps, "Autre chose")
    QTest.mouseClick(page.ui.modele, Qt.MouseButton.LeftButton)
    assert page.ui.corps.toPlainText() == avant
    assert not page.saisie_en_cours
    page.ui.corps.undo()
    assert page.ui.corps.toPlainText() == "Autre chose"


def test_une_lettre_intacte_suit_le_dossier_une_lettre_changee_reste(
    page: PageLettre, atelier: Atelier
) -> None:
    atelier.faire(
        "enregistrer_demande_retour", jeune=NUMERO, demandee_le="2026-10-01", reponse="REFUS",
        repondue_le="2026-10-20", motif="ressources jugées suffisantes",
    )  # fmt: skip
    etat = lire_etat(atelier.contexte, atelier.vue().ligne.id)
    assert etat is not None
    page.montrer(etat)
    corps = page.ui.corps.toPlainText()
    assert "refusée le 20 octobre 2026" in corps
    assert "« ressources jugées suffisantes »" in corps
    page.ui.corps.setPlainText("Ma lettre.")
    page.montrer(etat)
    assert page.ui.corps.toPlainText() == "Ma lettre."


def test_une_lettre_vide_ne_s_imprime_pas(page: PageLettre) -> None:
    page.ui.corps.setPlainText("  \n ")
    assert not page.ui.apercu.isEnabled()


def texte_montre(vue: PageDossier) -> str:
    document = vue.impression.lecteur.document
    return "\n".join(document.getAllText(p).text() for p in range(document.pageCount()))


def test_de_la_lettre_relue_a_l_edition(atelier: Atelier, tmp_path: Path) -> None:
    """Du menu au fichier : ce qui a été tapé est ce qui se voit, s'imprime et se garde."""
    vue = atelier.page("synthese")
    menu = vue.ui.autres.menu()
    noms = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert noms == [f.intitule for f in CATALOGUE.values() if f.etendue is Etendue.JEUNE]
    next(a for a in menu.actions() if a.text().startswith("Lettre : recours")).trigger()
    assert vue.lettres.isVisible()
    vue.lettres.ui.corps.setFocus()
    vue.lettres.ui.corps.selectAll()
    taper(vue.lettres.ui.corps, "Je conteste ce refus, dans mes mots.")
    QTest.mouseClick(vue.lettres.ui.apercu, Qt.MouseButton.LeftButton)
    atelier.finir()
    assert "Je conteste ce refus, dans mes mots." in texte_montre(vue)
    vue.impression.lecteur.ferme.emit()
    assert vue.lettres.isVisible(), "de l'aperçu, on revient au texte"
    assert vue.lettres.ui.corps.toPlainText() == "Je conteste ce refus, dans mes mots."
    assert vue.saisie_en_cours
    QTest.mouseClick(vue.lettres.ui.apercu, Qt.MouseButton.LeftButton)
    atelier.finir()
    cible = tmp_path / "recours.pdf"
    atelier.fichiers.a_donner = [cible]
    vue.impression.enregistrer()
    atelier.finir()
    assert cible.read_bytes().startswith(b"%PDF-")
    (edition,) = atelier.vue().facettes["edition"]
    assert (edition["type"], edition["numero"]) == ("lettre_recours", 1)
    assert not vue.saisie_en_cours, "éditée, la lettre n'est plus à garder"

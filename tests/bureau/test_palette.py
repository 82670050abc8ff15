"""La palette (Ctrl K) : tout se trouve, et l'on y va au clavier comme à la souris."""

from __future__ import annotations

import fabrique_bureau as fabrique
import pytest
from outils_palette import (
    apparence,
    chercher,
    choisi,
    fenetre,
    lue,
    ouvrir,
    presser,
    sections,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.palette.actions import ACTIONS
from ase_parcours.bureau.palette.moteur import VOISINS
from ase_parcours.coffre.lectures.extraits import Extrait
from ase_parcours.erreurs import ErreurParcours

assert apparence  # des mises en place de pytest
assert fenetre

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


# --- Trouver ------------------------------------------------------------------------------------


def test_un_mot_trouve_notes_documents_contacts_et_actions(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "bail")
    assert sections(fenetre) == {
        "Notes": ["Rania Fontaine, note"],
        "Documents": ["Bail signé"],
        "Contacts": ["Bailleur de l’Est", "Mme Bailly"],
        "Actions": ["Ajouter un partenaire à l’annuaire"],
    }
    (note,) = fenetre.resultats.sections[0].resultats
    assert note.detail == Extrait("Sa mère parle du bail.", ((17, 21),))
    assert note.a_droite == "2 nov. 2026"


def test_les_personnes_paraissent_sans_attendre_le_coffre(fenetre: Fenetre) -> None:
    ouvrir(fenetre)
    QTest.keyClicks(fenetre.recherche, "khel")
    assert sections(fenetre)["Jeunes"] == ["Inès Khelifi"]
    presser(fenetre, Qt.Key.Key_Return)
    assert fenetre.courante == "dossier"


def test_un_fragment_au_milieu_d_un_nom_suffit(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "helif")
    (jeune,) = fenetre.resultats.sections[0].resultats
    assert [jeune.titre.texte[d:f] for d, f in jeune.titre.parties] == ["helif"]


def test_les_noms_voisins_viennent_apres_ce_qui_convient(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "bai")
    assert [s.titre for s in fenetre.resultats.sections][-2:] == ["Jeunes", "Actions"]
    assert fenetre.resultats.sections[-2].precision == VOISINS


def test_un_nom_mal_ecrit_ne_donne_que_des_voisins_et_le_dit(
    fenetre: Fenetre, qtbot: QtBot
) -> None:
    chercher(fenetre, qtbot, "khelifa")
    assert sections(fenetre) == {"Jeunes": ["Inès Khelifi"]}
    assert fenetre.resultats.sections[0].precision == VOISINS


def test_une_page_et_un_geste_se_trouvent_par_un_mot_voisin(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "contraste")
    assert sections(fenetre) == {"Pages": ["Réglages"]}
    presser(fenetre, Qt.Key.Key_Return)
    assert fenetre.courante == "reglages"


def test_le_chevron_ne_montre_que_les_gestes(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "> nou")
    assert sections(fenetre) == {"Actions": ["Nouveau dossier"]}
    fenetre.recherche.setText(">")
    assert set(sections(fenetre)) == {"Actions"}
    sans_dossier = [a for a in ACTIONS if not a.dossier]
    assert len(fenetre.resultats.resultats) == len(sans_dossier)


@pytest.mark.parametrize("texte", ['"', "NEAR(", "bail AND (", "\ud800", "x" * 100_000, "* * *"])
def test_tout_texte_colle_se_cherche_sans_rien_casser(
    fenetre: Fenetre, qtbot: QtBot, texte: str
) -> None:
    ouvrir(fenetre)
    fenetre.recherche.setText(texte)
    lue(fenetre, qtbot)
    assert fenetre.resultats.isVisible()


def test_une_lecture_impossible_se_dit_et_ne_montre_rien(
    fenetre: Fenetre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refus: list[ErreurParcours] = []
    fenetre.contexte.refuse.connect(refus.append)

    def lever(*_: object, **__: object) -> None:
        raise ErreurParcours("essai", "Le coffre ne se lit pas.", "Recommencez.")

    monkeypatch.setattr(fenetre.moteur, "interroger", lever)
    chercher(fenetre, qtbot, "studio")
    assert [r.code for r in refus] == ["essai"]
    monkeypatch.setattr(fenetre.moteur, "chercher", lever)
    fenetre.recherche.setText("autre")
    assert fenetre.resultats.resultats == []
    assert len(refus) >= 2


# --- Aller --------------------------------------------------------------------------------------


def test_une_note_ancienne_est_montree_dans_son_dossier(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "tres ancienne")
    presser(fenetre, Qt.Key.Key_Return)
    dossier = fenetre.dossier
    assert dossier is not None
    assert dossier.page == "notes"
    page = dossier.page_nommee("notes")
    carte = page.cartes[-1]  # type: ignore[attr-defined]
    assert carte.note["texte"] == "Très ancienne."
    assert carte.property("genre") == "carte_choisie"
    assert carte.isAncestorOf(fenetre.focusWidget())
    fabrique.attendre(qtbot, lambda: not carte.visibleRegion().isEmpty())


@pytest.mark.parametrize(
    ("texte", "page", "table"),
    [
        ("titre de sej", "documents", "papiers"),
        ("bail sign", "documents", "table"),
        ("bailly", "entourage", "table"),
    ],
)
def test_un_element_est_choisi_dans_sa_table(
    fenetre: Fenetre, qtbot: QtBot, texte: str, page: str, table: str
) -> None:
    chercher(fenetre, qtbot, texte)
    voulu = fenetre.resultats.resultats[0].titre.texte
    presser(fenetre, Qt.Key.Key_Return)
    assert fenetre.dossier is not None
    assert fenetre.dossier.page == page
    focus = fenetre.focusWidget()
    assert isinstance(focus, QTableWidget)
    assert focus.objectName() == table
    case = focus.item(focus.currentRow(), 0)
    assert case is not None
    assert case.text().lower().startswith(voulu.lower())


def test_un_partenaire_est_choisi_dans_l_annuaire(fenetre: Fenetre, qtbot: QtBot) -> None:
    fenetre.ouvrir("annuaire")
    fenetre.page("annuaire").ui.chercher.setText("bailleur")  # type: ignore[union-attr]
    chercher(fenetre, qtbot, "zenith")
    presser(fenetre, Qt.Key.Key_Return)
    table = fenetre.focusWidget()
    assert isinstance(table, QTableWidget)
    case = table.item(table.currentRow(), 0)
    assert case is not None
    assert case.text() == "Zénith"


def test_un_element_ote_entre_temps_ne_fait_rien(fenetre: Fenetre) -> None:
    ligne = fenetre.suivis.de_dossier("P75-2")
    assert ligne is not None
    fenetre.ouvrir_dossier(ligne.id, "synthese")
    assert fenetre.dossier is not None
    for type_ in ("note", "papier", "piece", "proche"):
        fenetre.dossier.montrer_element(type_, "disparu")
    assert fenetre.dossier.page == "entourage"


def test_entree_tape_avant_la_reponse_ouvre_la_premiere(fenetre: Fenetre, qtbot: QtBot) -> None:
    ouvrir(fenetre)
    QTest.keyClicks(fenetre.recherche, "marraine")
    presser(fenetre, Qt.Key.Key_Return)
    fabrique.attendre(qtbot, lambda: fenetre.courante == "dossier")
    assert fenetre.dossier is not None
    assert fenetre.dossier.page == "entourage"


def test_un_clic_ouvre_un_resultat(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "khelifi")
    liste = fenetre.resultats.liste
    tete = liste.visualRect(liste.model().index(0, 0)).center()
    QTest.mouseClick(liste.viewport(), Qt.MouseButton.LeftButton, pos=tete)
    assert fenetre.courante == "tableau"
    rang = liste.visualRect(liste.model().index(1, 0)).center()
    QTest.mouseClick(liste.viewport(), Qt.MouseButton.LeftButton, pos=rang)
    assert fenetre.courante == "dossier"
    assert not fenetre.resultats.isVisible()


# --- Clavier et focus ---------------------------------------------------------------------------


def test_les_fleches_vont_de_resultat_en_resultat_et_de_groupe_en_groupe(
    fenetre: Fenetre, qtbot: QtBot
) -> None:
    chercher(fenetre, qtbot, "bail")
    assert choisi(fenetre) == "Rania Fontaine, note"
    presser(fenetre, Qt.Key.Key_Down)
    assert choisi(fenetre) == "Bail signé"
    presser(fenetre, Qt.Key.Key_Down, ctrl=True)
    assert choisi(fenetre) == "Bailleur de l’Est"
    presser(fenetre, Qt.Key.Key_Down, ctrl=True)
    assert choisi(fenetre) == "Ajouter un partenaire à l’annuaire"
    presser(fenetre, Qt.Key.Key_Down)
    assert choisi(fenetre) == "Rania Fontaine, note"
    presser(fenetre, Qt.Key.Key_Up)
    assert choisi(fenetre) == "Ajouter un partenaire à l’annuaire"
    presser(fenetre, Qt.Key.Key_Up)
    assert choisi(fenetre) == "Mme Bailly"
    presser(fenetre, Qt.Key.Key_Up, ctrl=True)
    assert choisi(fenetre) == "Bailleur de l’Est"


def test_echap_rend_le_clavier_ou_il_etait(fenetre: Fenetre, qtbot: QtBot) -> None:
    ligne = fenetre.suivis.de_dossier("P75-2")
    assert ligne is not None
    fenetre.ouvrir_dossier(ligne.id, "synthese")
    fenetre.noter()
    texte = fenetre.focusWidget()
    assert texte is not None
    QTest.keyClicks(texte, "a moitie")
    chercher(fenetre, qtbot, "bail")
    presser(fenetre, Qt.Key.Key_Escape)
    assert not fenetre.resultats.isVisible()
    assert fenetre.recherche.text() == ""
    assert fenetre.focusWidget() is texte
    assert fenetre.saisie_en_cours


def test_ctrl_k_marche_depuis_un_panneau_ouvert(fenetre: Fenetre) -> None:
    fenetre.ouvrir("jeunes")
    fenetre.page("jeunes").nouveau.montrer()  # type: ignore[union-attr]
    numero = fenetre.focusWidget()
    ouvrir(fenetre)
    presser(fenetre, Qt.Key.Key_Escape)
    assert fenetre.focusWidget() is numero


def test_une_fleche_rouvre_et_un_clic_dans_le_champ_ouvre(fenetre: Fenetre, qtbot: QtBot) -> None:
    ouvrir(fenetre)
    fenetre.resultats.hide()
    presser(fenetre, Qt.Key.Key_Down)
    assert fenetre.resultats.isVisible()
    presser(fenetre, Qt.Key.Key_Escape)
    QTest.mouseClick(fenetre.recherche, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, fenetre.resultats.isVisible)


def test_une_rangee_choisie_aux_fleches_le_reste_quand_le_coffre_repond(
    fenetre: Fenetre, qtbot: QtBot
) -> None:
    ouvrir(fenetre)
    QTest.keyClicks(fenetre.recherche, "bail")
    presser(fenetre, Qt.Key.Key_Up)
    avant = choisi(fenetre)
    assert avant == "Ajouter un partenaire à l’annuaire"
    lue(fenetre, qtbot)
    assert len(fenetre.resultats.sections) == 4
    assert choisi(fenetre) == avant


def test_une_reponse_depassee_ne_se_montre_pas(fenetre: Fenetre, qtbot: QtBot) -> None:
    ouvrir(fenetre)
    fenetre.recherche.setText("bail")
    fenetre.recherche.setText("marraine")
    lue(fenetre, qtbot)
    fabrique.finir(fenetre.contexte)
    assert sections(fenetre) == {"Contacts": ["Mme Bailly"]}

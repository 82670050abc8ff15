"""La palette (Ctrl K) : tout se trouve, au clavier comme à la souris, dans les droits du compte."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_dossier import PDF
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.palette import actions, palette
from ase_parcours.bureau.palette.actions import ACTIONS, permises
from ase_parcours.bureau.palette.delegue import DONNEE
from ase_parcours.bureau.palette.moteur import VOISINS, Resultat
from ase_parcours.bureau.palette.palette import phrase_du_compte
from ase_parcours.bureau.theme import jetons
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.lectures.extraits import Extrait
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Role

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
OPERATIONS: tuple[fabrique.Operation, ...] = (
    *fabrique.FOYER,
    ("enregistrer_note", {"jeune": "P75-1", "texte": "Sa mère parle du bail.", "le": "2026-11-02"}),
    *(
        ("enregistrer_note", {"jeune": "P75-2", "texte": f"Visite {n}.", "le": f"2026-10-{n:02}"})
        for n in range(1, 29)
    ),
    ("enregistrer_note", {"jeune": "P75-2", "texte": "Très ancienne.", "le": "2020-01-01"}),
    ("enregistrer_papier", {"jeune": "P75-2", "nature": "titre de séjour"}),
    (
        "verser_piece",
        {"jeune": "P75-2", "nom": "bail signé", "contenu": base64.b64encode(PDF).decode()},
    ),
    ("enregistrer_proche", {"jeune": "P75-3", "nom": "Mme Autre", "lien": "tante"}),
    ("enregistrer_proche", {"jeune": "P75-3", "nom": "Mme Bailly", "lien": "marraine"}),
    ("enregistrer_partenaire", {"nom": "Zénith", "nature": "FJT"}),
    ("enregistrer_partenaire", {"nom": "Bailleur de l’Est", "nature": "bailleur social"}),
)


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    seance = fabrique.creer(tmp_path / "Foyer", OPERATIONS)
    with fabrique.fenetre_ouverte(qtbot, seance) as ouverte:
        yield ouverte


def ouvrir(fenetre: Fenetre) -> None:
    QTest.keyClick(fenetre.focusWidget() or fenetre, Qt.Key.Key_K, CTRL)
    assert fenetre.resultats.isVisible()
    assert fenetre.focusWidget() is fenetre.recherche


def chercher(fenetre: Fenetre, qtbot: QtBot, texte: str) -> None:
    """Ouvre, tape, et attend ce que le coffre répond."""
    ouvrir(fenetre)
    QTest.keyClicks(fenetre.recherche, texte)
    lue(fenetre, qtbot)


def lue(fenetre: Fenetre, qtbot: QtBot) -> None:
    fabrique.attendre(qtbot, lambda: not fenetre.resultats._attend)


def sections(fenetre: Fenetre) -> dict[str, list[str]]:
    return {s.titre: [r.titre.texte for r in s.resultats] for s in fenetre.resultats.sections}


def presser(fenetre: Fenetre, touche: Qt.Key, *, ctrl: bool = False) -> None:
    rien = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(fenetre.recherche, touche, CTRL if ctrl else rien)


def choisi(fenetre: Fenetre) -> str:
    donnee = fenetre.resultats.liste.currentIndex().data(DONNEE)
    assert isinstance(donnee, Resultat)
    return donnee.titre.texte


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


# --- Vide ---------------------------------------------------------------------------------------


def test_vide_elle_montre_les_derniers_dossiers_et_les_gestes(fenetre: Fenetre) -> None:
    ouvrir(fenetre)
    assert set(sections(fenetre)) == {"Actions"}
    presser(fenetre, Qt.Key.Key_Escape)
    for numero in ("P75-1", "P75-2", "P75-3", "P75-2"):
        ligne = fenetre.suivis.de_dossier(numero)
        assert ligne is not None
        fenetre.ouvrir_dossier(ligne.id, "synthese")
    ouvrir(fenetre)
    trouvees = sections(fenetre)
    assert trouvees["Derniers dossiers"] == ["Chloé Bah", "Rania Fontaine"]
    assert trouvees["Actions"][:2] == ["Écrire une note", "Ajouter une piste de logement"]
    fenetre.ouvrir("tableau")
    presser(fenetre, Qt.Key.Key_Escape)
    ouvrir(fenetre)
    assert sections(fenetre)["Derniers dossiers"][0] == "Inès Khelifi"
    assert sections(fenetre)["Actions"][0] == "Nouveau dossier"


def test_le_verrou_la_ferme(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "bail")
    fenetre.quitter_l_ecran()
    assert not fenetre.resultats.isVisible()
    assert fenetre.recherche.text() == ""


# --- Apparence et lecteurs d'écran --------------------------------------------------------------


def test_elle_tient_dans_la_fenetre_a_deux_cents_pour_cent(
    fenetre: Fenetre, qtbot: QtBot, qapp: QApplication
) -> None:
    appliquer(qapp, jetons.FORT_SOMBRE, 2.0)
    fenetre.resize(1024, 700)
    chercher(fenetre, qtbot, "bail")
    assert fenetre.rect().contains(fenetre.resultats.geometry())
    assert fenetre.resultats.liste.verticalScrollBar().maximum() > 0
    presser(fenetre, Qt.Key.Key_Up)
    rect = fenetre.resultats.liste.visualRect(fenetre.resultats.liste.currentIndex())
    assert fenetre.resultats.liste.viewport().rect().contains(rect)


def test_les_mots_trouves_sont_soulignes(fenetre: Fenetre, qtbot: QtBot) -> None:
    """Le trait existe dans l'image, et pas quand rien ne répond."""
    chercher(fenetre, qtbot, "bail")
    trait = theme.CLAIR.fragile_trait.lower()
    assert trait in teintes(fenetre.resultats.liste.viewport().grab().toImage())
    fenetre.recherche.clear()
    assert trait not in teintes(fenetre.resultats.liste.viewport().grab().toImage())


def teintes(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_le_compte_se_dit_une_fois_la_frappe_finie(
    fenetre: Fenetre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dites: list[str] = []

    def entendre(evenement: object) -> None:
        if isinstance(evenement, QAccessibleAnnouncementEvent):
            dites.append(evenement.message())

    monkeypatch.setattr(palette, "_annoncer", entendre)
    chercher(fenetre, qtbot, "bail")
    fabrique.attendre(qtbot, lambda: bool(dites))
    assert len(dites) == 1
    assert "5 résultats" in dites[0]
    assert dites[0] == phrase_du_compte(fenetre.resultats.sections)
    presser(fenetre, Qt.Key.Key_Down)
    assert dites[1].startswith("Bail signé")


def test_rien_trouve_se_dit(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "zzzz")
    assert fenetre.resultats.resultats == []
    assert fenetre.resultats.message.startswith("Rien de ce nom")
    assert phrase_du_compte([]) == ""


def test_chaque_rangee_a_un_texte_et_la_liste_un_nom(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "bail")
    liste = fenetre.resultats.liste
    parle = QAccessible.queryAccessibleInterface(liste)
    assert parle.text(QAccessible.Text.Name) == "Résultats de la recherche"
    modele = liste.model()
    for rang in range(modele.rowCount()):
        index = modele.index(rang, 0)
        assert index.data(Qt.ItemDataRole.DisplayRole)
        est_tete = not isinstance(index.data(DONNEE), Resultat)
        assert bool(index.flags() & Qt.ItemFlag.ItemIsSelectable) is not est_tete


def test_les_pages_du_dossier_ne_sont_offertes_que_dans_un_dossier() -> None:
    du_dossier = actions.pages_du_dossier()
    assert len(du_dossier) > 10
    assert permises(du_dossier, [Role.CADRE], lecture_seule=False, dossier=False) == []

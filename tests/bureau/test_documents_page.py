"""La page Documents : papiers, versements de partout, lecteur, trousseau ; clavier et souris.

Tout passe par de vrais clics, de vrais fichiers lâchés, un vrai coffre.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, textes
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences
from ase_parcours.bureau.apercu.images import LARGEUR_IMAGE, lire_image
from ase_parcours.bureau.composants.etiquette import LigneReduite
from ase_parcours.bureau.dossier.documents import PageDocuments
from ase_parcours.bureau.theme import CLAIR, SOMBRE, Theme, px
from ase_parcours.bureau.theme.application import appliquer

_OPERATIONS = str(Path(__file__).parents[1] / "operations")
if _OPERATIONS not in sys.path:
    sys.path.append(_OPERATIONS)
import fabrique_pieces as fabrique  # noqa: E402

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines(nationalite="française")
        yield ouvert
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR)


def page(atelier: Atelier, largeur: int = 1278) -> PageDocuments:
    return atelier.page("documents", largeur).documents


def papier(atelier: Atelier, nature: str, **champs: str) -> str:
    return str(atelier.faire("enregistrer_papier", jeune=NUMERO, nature=nature, **champs)["papier"])


def remplir(atelier: Atelier) -> None:
    """Un papier de chaque état, deux fichiers, une édition."""
    papier(atelier, "RIB", recu_le="2026-10-01", original_au_jeune="oui")
    papier(atelier, "carte Vitale", demande_le="2026-10-01")
    cni = papier(atelier, "CNI", recu_le="2016-09-01", expire_le="2026-10-01")
    papier(atelier, "titre de séjour", recu_le="2026-01-01", expire_le="2026-12-30")
    papier(atelier, "bail")
    atelier.faire(
        "verser_piece", jeune=NUMERO, papier=cni, fichier=str(atelier.pdf(fabrique.pdf(2)))
    )
    atelier.faire(
        "verser_piece", jeune=NUMERO, fichier=str(atelier.pdf(fabrique.pdf_actif("JavaScript")))
    )
    atelier.faire("editer_document", jeune=NUMERO, type="plan_transition")


def lacher(vue: QWidget, *chemins: Path) -> bool:
    """Lâche des fichiers sur la page ; faux s'ils sont refusés avant d'être lâchés."""
    donnees = QMimeData()
    donnees.setUrls([QUrl.fromLocalFile(str(c)) for c in chemins])
    bouton, rien = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copie = Qt.DropAction.CopyAction
    entree = QDragEnterEvent(QPointF(9, 9), copie, donnees, bouton, rien)
    QApplication.sendEvent(vue, entree)
    if not entree.isAccepted():
        return False
    QApplication.sendEvent(vue, QDropEvent(QPointF(9, 9), copie, donnees, bouton, rien))
    return True


def colonne(vue: PageDocuments, rang: int) -> list[str]:
    table = vue.ui.papiers
    cases = [table.item(ligne, rang) for ligne in range(table.rowCount())]
    return [c.text() for c in cases if c is not None]


# --- Papiers --------------------------------------------------------------------------------------


def test_ce_qui_manque_ou_expire_est_en_tete(atelier: Atelier) -> None:
    remplir(atelier)
    vue = page(atelier)
    assert colonne(vue, 1) == [
        "expiré", "manquant", "expire bientôt", "demandé le 1er oct. 2026", "reçu",
    ]  # fmt: skip
    assert colonne(vue, 4)[0] == "1"
    assert fr_inconnu(colonne(vue, 3)[0])
    assert "expiré depuis le 1er octobre 2026" in vue.ui.avis.text()


def fr_inconnu(texte: str) -> bool:
    return texte == "on ne sait pas"


def test_un_papier_se_saisit_au_clavier_et_une_date_impossible_reste_a_l_ecran(
    atelier: Atelier,
) -> None:
    vue = page(atelier)
    vue.ui.ajouter_papier.setFocus()
    QTest.keyClick(vue.ui.ajouter_papier, Qt.Key.Key_Return)
    formulaire = vue.papier
    assert formulaire.isVisible()
    QTest.keyClick(formulaire.ui.nature, Qt.Key.Key_Return)
    assert "quel papier" in textes(formulaire)
    champ = formulaire.ui.nature.lineEdit()
    assert champ is not None
    atelier.taper(champ, "passeport")
    atelier.taper(formulaire.ui.emis_le, "01/03/2026")
    atelier.taper(formulaire.ui.expire_le, "01/03/2025")
    QTest.keyClick(formulaire.ui.expire_le, Qt.Key.Key_Return)
    atelier.finir()
    assert "expirerait avant" in formulaire.ui.refus.text()
    assert vue.window().findChild(PageDocuments) is vue
    atelier.taper(formulaire.ui.expire_le, "01/03/2036")
    QTest.keyClick(formulaire.ui.expire_le, Qt.Key.Key_Return)
    atelier.finir()
    assert not formulaire.isVisible()
    (rangee,) = atelier.vue().facettes["papier"]
    assert (rangee["nature"], rangee["nature_code"]) == ("passeport", "CNI")
    assert rangee["expire_le"] == "2036-03-01"
    assert rangee["original_au_jeune"] is None, "une question laissée n'est pas une réponse"
    QTest.keyClick(vue.ui.papiers, Qt.Key.Key_Return)
    vue.modifier_le_papier()
    assert champ.text() == "passeport"
    QTest.keyClick(formulaire, Qt.Key.Key_Escape)
    assert not formulaire.isVisible()


def test_retirer_un_papier_garde_ses_fichiers(atelier: Atelier) -> None:
    remplir(atelier)
    vue = page(atelier)
    vue.ui.papiers.selectRow(0)
    atelier.cliquer(vue.ui.retirer_papier)
    atelier.finir()
    assert len(atelier.vue().facettes["papier"]) == 4
    assert len(atelier.vue().pieces) == 2


# --- Verser ---------------------------------------------------------------------------------------


def test_lacher_plusieurs_fichiers_les_verse_un_par_un_et_dit_ce_qui_n_entre_pas(
    atelier: Atelier,
) -> None:
    vue = page(atelier)
    bon, image = atelier.pdf(fabrique.pdf(), "a.pdf"), atelier.pdf(fabrique.png(9, 9), "b.png")
    programme = atelier.pdf(b"MZ\x90", "facture.pdf")
    actif = atelier.pdf(fabrique.pdf_actif("Launch"), "c.pdf")
    assert lacher(vue, bon, programme, image, actif)
    atelier.qtbot.waitUntil(lambda: not vue.file.occupee, timeout=30_000)
    atelier.finir()
    assert len(atelier.vue().pieces) == 3
    assert "facture.pdf" in vue.ui.avis.text()
    assert "est un programme" in vue.ui.avis.text()
    assert "lancement d’un autre programme" in vue.ui.avis.text()
    assert ("3 pièces versées sur 4.", None) in atelier.annonces
    assert bon.exists(), "lâcher un fichier le copie"


def test_arreter_laisse_ce_qui_reste(atelier: Atelier) -> None:
    vue = page(atelier)
    chemins = [atelier.pdf(fabrique.pdf(n), f"{n}.pdf") for n in (1, 2, 3)]
    vue.deposer(chemins)
    vue.progres.arret_demande.emit()
    atelier.qtbot.waitUntil(lambda: not vue.file.occupee, timeout=30_000)
    atelier.finir()
    assert len(atelier.vue().pieces) == 1


def test_un_lien_ou_un_coffre_en_lecture_ne_se_lache_pas(atelier: Atelier) -> None:
    vue = page(atelier)
    donnees = QMimeData()
    donnees.setUrls([QUrl("https://exemple.invalid/x.pdf")])
    entree = QDragEnterEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, donnees,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    entree.ignore()
    QApplication.sendEvent(vue, entree)
    assert not entree.isAccepted()


def test_un_refus_garde_le_formulaire_ouvert(atelier: Atelier) -> None:
    vue = page(atelier)
    atelier.cliquer(vue.rien.bouton)
    atelier.fichiers.a_donner = [atelier.pdf(b"MZ\x90", "carte.pdf")]
    atelier.cliquer(vue.ui.choisir)
    atelier.cliquer(vue.ui.confirmer)
    atelier.qtbot.waitUntil(lambda: not vue.file.occupee, timeout=20_000)
    atelier.finir()
    assert "est un programme" in vue.ui.refus.text()
    assert vue.ui.panneau_versement.isVisible()
    assert vue.ui.confirmer.isEnabled()


def test_l_exemplaire_signe_se_joint_a_l_edition_imprimee(atelier: Atelier) -> None:
    remplir(atelier)
    vue = page(atelier)
    atelier.cliquer(vue.ui.verser)
    vue.ui.edition.setCurrentIndex(1)
    atelier.fichiers.a_donner = [atelier.pdf(fabrique.pdf(4))]
    atelier.cliquer(vue.ui.choisir)
    atelier.cliquer(vue.ui.confirmer)
    atelier.qtbot.waitUntil(lambda: not vue.file.occupee, timeout=20_000)
    atelier.finir()
    (edition,) = atelier.vue().facettes["edition"]
    assert [p.edition for p in atelier.vue().pieces].count(edition["id"]) == 1
    assert "Plan de transition, édition 1, signé" in montre(vue)


def montre(vue: PageDocuments) -> list[str]:
    cases = [vue.ui.table.item(r, 1) for r in range(vue.ui.table.rowCount())]
    return [c.text() for c in cases if c is not None]


def test_classer_puis_retirer_une_piece(atelier: Atelier) -> None:
    remplir(atelier)
    vue = page(atelier)
    vue.ui.table.selectRow(montre(vue).index(""))
    atelier.cliquer(vue.ui.classer)
    assert not vue.ui.bloc_fichier.isVisible()
    vue.ui.papier.setCurrentIndex(vue.ui.papier.findText("RIB"))
    atelier.cliquer(vue.ui.confirmer)
    atelier.finir()
    assert sorted(montre(vue)) == ["Carte d’identité ou passeport", "RIB"]
    vue.ui.table.setFocus()
    QTest.keyClick(vue.ui.table, Qt.Key.Key_Delete)
    assert vue.ui.panneau_retrait.isVisible()
    atelier.cliquer(vue.ui.retirer_ok)
    assert "pourquoi" in textes(vue.ui.panneau_retrait)
    atelier.taper(vue.ui.motif, "mauvais dossier")
    atelier.cliquer(vue.ui.retirer_ok)
    atelier.finir()
    assert len(atelier.vue().pieces) == 1
    atelier.contexte.annuler()
    atelier.finir()
    assert len(atelier.vue().pieces) == 2


# --- Numérisation ---------------------------------------------------------------------------------


def test_le_dossier_de_numerisation_verse_puis_propose_d_effacer(
    atelier: Atelier, tmp_path: Path
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    (scans / "scan1.pdf").write_bytes(fabrique.pdf())
    (scans / "notes.txt").write_text("rien")
    vue = page(atelier)
    atelier.fichiers.a_donner = [scans]
    atelier.cliquer(vue.ui.numeriser)
    panneau = vue.numerisation
    assert preferences.lire().numerisation == str(scans)
    assert panneau.ui.table.rowCount() == 1
    atelier.cliquer(panneau.ui.verser)
    atelier.qtbot.waitUntil(lambda: not vue.file.occupee, timeout=20_000)
    atelier.finir()
    assert "scan1.pdf" in panneau.ui.question.text()
    assert (scans / "scan1.pdf").exists(), "rien n'est effacé sans le demander"
    atelier.cliquer(panneau.ui.effacer)
    assert not (scans / "scan1.pdf").exists()
    assert panneau.ui.table.rowCount() == 0
    assert (scans / "notes.txt").exists()


def test_un_original_qui_a_change_n_est_pas_efface(atelier: Atelier, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(fabrique.pdf())
    vue = page(atelier)
    vue.numerisation.show()
    vue.numerisation.proposer_d_effacer(scan, "0" * 64)
    atelier.cliquer(vue.numerisation.ui.effacer)
    assert scan.exists()
    assert "n’est pas effacé" in vue.numerisation.ui.question.text()


# --- Lecteur --------------------------------------------------------------------------------------


def test_voir_avertit_et_n_ecrit_rien_en_clair(
    atelier: Atelier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remplir(atelier)
    for chemin in atelier.dossier.glob("*.pdf"):
        chemin.unlink()
    ailleurs = tmp_path / "ailleurs"
    for nom in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "TEMP"):
        (ailleurs / nom).mkdir(parents=True)
        monkeypatch.setenv(nom, str(ailleurs / nom))
    avant = {f for f in atelier.dossier.rglob("*") if f.is_file()}
    vue = page(atelier)
    for rang in range(vue.ui.table.rowCount()):
        vue.ui.table.selectRow(rang)
        atelier.cliquer(vue.ui.voir)
        atelier.qtbot.wait(50)
        actif = atelier.vue().pieces[rang].actif
        assert vue.lecteur.ui.refus.isVisible() == bool(actif)
        assert ("JavaScript" in textes(vue.lecteur)) == bool(actif)
    assert [f for f in ailleurs.rglob("*") if f.is_file()] == []
    apres = {f for f in atelier.dossier.rglob("*") if f.is_file()}
    assert all("coffre" in f.parts for f in apres - avant)


def test_une_image_de_40_megapixels_se_voit_reduite_et_redressee() -> None:
    image = lire_image(fabrique.png(8000, 5000), px(LARGEUR_IMAGE))
    assert (image.width(), image.isNull()) == (px(LARGEUR_IMAGE), False)
    assert image.sizeInBytes() < 4 * px(LARGEUR_IMAGE) ** 2
    assert lire_image(b"\x89PNG\r\n\x1a\n" + b"\x00" * 80, 900).isNull()


# --- Trousseau ------------------------------------------------------------------------------------


def test_demander_puis_verser_un_papier_qui_manque(atelier: Atelier) -> None:
    vue = page(atelier)
    assert "J−180, passé depuis le 25 juil. 2026" in textes(vue.trousseau)
    assert "on ne sait pas s’il" in vue.trousseau.ui.compte.text()
    atelier.cliquer(vue.trousseau.boutons["CNI", "demander"])
    atelier.finir()
    (rangee,) = atelier.vue().facettes["papier"]
    assert (rangee["nature_code"], rangee["demande_le"]) == ("CNI", "2026-11-22")
    assert not vue.trousseau.boutons["CNI", "demander"].isEnabled()
    atelier.fichiers.a_donner = [atelier.pdf(fabrique.pdf()), atelier.pdf(fabrique.pdf(2))]
    for code in ("CNI", "ACTE"):
        vue.trousseau._montrer_tout()
        QApplication.processEvents()
        vue.trousseau.boutons[code, "verser"].click()
        atelier.finir()
        atelier.qtbot.waitUntil(lambda: not vue.file.occupee, timeout=20_000)
        atelier.finir()
    assert {r["nature_code"] for r in atelier.vue().facettes["papier"]} == {"CNI", "ACTE"}
    assert all(p.papier for p in atelier.vue().pieces)
    assert ("CNI", "verser") not in vue.trousseau.boutons


def test_le_pdf_et_la_cle(atelier: Atelier, tmp_path: Path) -> None:
    remplir(atelier)
    vue = page(atelier)
    cle = tmp_path / "cle"
    cle.mkdir()
    atelier.fichiers.a_donner = [tmp_path / "t.pdf", cle, tmp_path / "coffre"]
    atelier.cliquer(vue.trousseau.ui.faire_pdf)
    atelier.finir()
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF-")
    assert any("Trousseau, édition 1" in phrase for phrase, _ in atelier.annonces)
    atelier.cliquer(vue.trousseau.ui.copier_cle)
    atelier.finir()
    (dossier,) = cle.iterdir()
    assert (dossier / "lisez-moi.html").exists()
    atelier.cliquer(vue.trousseau.ui.copier_cle)
    atelier.finir()
    assert "dossier d'un coffre" in vue.trousseau.ui.refus.text()


# --- À l'écran ------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [CLAIR, SOMBRE], ids=["clair", "sombre"])
@pytest.mark.parametrize("largeur", [620, 1278])
def test_rien_n_est_coupe(atelier: Atelier, theme: Theme, largeur: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, theme)
    remplir(atelier)
    vue = page(atelier, largeur)
    vue.ouvrir_le_versement()
    vue.ajouter_un_papier()
    atelier.fichiers.a_donner = [None]
    vue._numeriser()
    vue.demander_le_retrait()
    QApplication.processEvents()
    assert etiquettes_coupees(vue, [LigneReduite]) == []
    assert vue.ui.contenu.width() <= vue.ui.defile.viewport().width()


def test_tout_a_un_nom_pour_le_lecteur_d_ecran(atelier: Atelier) -> None:
    remplir(atelier)
    vue = page(atelier)
    vue.ouvrir_le_versement()
    vue.ajouter_un_papier()
    amis = {e.buddy() for e in vue.findChildren(QLabel) if e.buddy()}
    for champ in (*vue.findChildren(QLineEdit), *vue.findChildren(QComboBox)):
        if champ.isVisible() and not isinstance(champ.parent(), QComboBox):
            assert champ in amis, champ.objectName()
    for bouton in vue.findChildren(QAbstractButton):
        if bouton.isVisible() and not bouton.objectName().startswith("qt_"):
            assert bouton.text() or bouton.accessibleName(), bouton.objectName()
    for table in (vue.ui.table, vue.ui.papiers):
        assert table.accessibleName()

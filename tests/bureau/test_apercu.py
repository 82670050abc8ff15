"""L'aperçu : feuilleter, chercher, imprimer, exporter protégé ; rien en clair sans l'avoir dit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from outils_dossier import AU, NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, taper
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.apercu import imprimante as module_imprimante
from ase_parcours.bureau.apercu import tirage
from ase_parcours.bureau.apercu.lecteur import Lecteur
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.coffre.supports import PHRASES, Support
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime
from ase_parcours.rapports import exemples
from ase_parcours.rapports.rendu import rendre

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"QPainter::begin\(\): Returned false")
DEMANDE = {"jeune": NUMERO, "type": "plan_transition"}
SECRET = "cheval pile agrafe correct"


class ImprimanteDite:
    """Une imprimante qui écrit un PDF, pour voir ce qu'on lui envoie."""

    def __init__(self, sortie: Path, erreur: EnvironnementRefuse | None = None) -> None:
        self.sortie, self.erreur, self.titres = sortie, erreur, list[str]()
        self.gris = False

    def choisir(self, parent: QWidget, titre: str, pages: int) -> QPrinter | None:
        self.titres.append(titre)
        if self.erreur is not None:
            raise self.erreur
        imprimante = QPrinter()
        imprimante.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        imprimante.setOutputFileName(str(self.sortie))
        imprimante.setResolution(72)
        if self.gris:
            imprimante.setColorMode(QPrinter.ColorMode.GrayScale)
        return imprimante


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


@pytest.fixture
def vue(atelier: Atelier) -> PageDossier:
    """Un dossier, son plan de transition en aperçu."""
    page = atelier.page("synthese")
    atelier.cliquer(page.ui.plan)
    atelier.finir()
    return page


def test_en_deux_clics_le_plan_est_a_l_ecran(vue: PageDossier) -> None:
    lecteur = vue.impression.lecteur
    assert lecteur.octets.startswith(b"%PDF-")
    assert lecteur.ui.imprimer.isVisible()
    assert lecteur.ui.proteger.isVisible()
    assert etiquettes_coupees(vue.impression) == []


def test_imprimer_fait_une_edition_et_n_ecrit_rien_d_autre(
    vue: PageDossier, atelier: Atelier, tmp_path: Path
) -> None:
    papier = ImprimanteDite(tmp_path / "papier.pdf")
    vue.impression.imprimantes = papier
    atelier.cliquer(vue.impression.lecteur.ui.imprimer)
    atelier.finir()
    (edition,) = atelier.vue().facettes["edition"]
    assert (edition["type"], edition["numero"]) == ("plan_transition", 1)
    assert papier.titres == ["Imprimer\u00a0: plan de transition"]
    pages = vue.impression.lecteur.document.pageCount()
    with pikepdf.open(papier.sortie) as imprime:
        assert len(imprime.pages) == pages
        assert "Khelifi" not in str(imprime.docinfo), "la file d'attente ne nomme personne"
    assert atelier.annonces[-1][0].startswith("Plan de transition, édition 1, imprimé (")


def test_sans_imprimante_on_dit_quoi_faire(
    vue: PageDossier, atelier: Atelier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    with pytest.raises(EnvironnementRefuse) as refus:
        module_imprimante.ImprimantesDuSysteme().choisir(vue, "Imprimer", 1)
    assert refus.value.code == "imprimante_absente"
    vue.impression.imprimantes = ImprimanteDite(tmp_path / "x.pdf", refus.value)
    atelier.cliquer(vue.impression.lecteur.ui.imprimer)
    atelier.finir()
    assert "Exportez le document" in vue.impression.lecteur.ui.refus.text()
    assert atelier.vue().facettes["edition"] == (), "rien n'est imprimé : rien n'est édité"


def test_l_apercu_a_les_pages_de_l_edition(vue: PageDossier, atelier: Atelier) -> None:
    """La place du sceau y est déjà : rien ne glisse d'une page en imprimant."""
    document = vue.impression.lecteur.document
    avant = document.pageCount()
    assert "le sceau viendra ici" in document.getAllText(avant - 1).text()
    edition = atelier.seance.faire("editer_document", DEMANDE, AU).resultat
    assert edition["pages"] == avant


def test_une_imprimante_en_panne_laisse_l_edition_et_le_dit(
    vue: PageDossier, atelier: Atelier, tmp_path: Path
) -> None:
    vue.impression.imprimantes = ImprimanteDite(tmp_path / "absent" / "papier.pdf")
    atelier.cliquer(vue.impression.lecteur.ui.imprimer)
    atelier.finir()
    assert "L'imprimante n'a pas pris le document." in vue.impression.lecteur.ui.refus.text()
    assert len(atelier.vue().facettes["edition"]) == 1
    imprimante = ImprimanteDite(tmp_path / "absent" / "b.pdf").choisir(vue, "", 1)
    assert imprimante is not None
    with pytest.raises(EnvironnementRefuse) as refus:
        tirage.imprimer(vue.impression.lecteur.octets, imprimante, "x")
    assert refus.value.code == "imprimante_refuse"


class DialogueDit(QWidget):
    """Le dialogue du poste, où la personne choisit d'écrire un PDF."""

    def __init__(self, imprimante: QPrinter, parent: QWidget) -> None:
        super().__init__(parent)
        imprimante.setOutputFormat(QPrinter.OutputFormat.PdfFormat)

    def exec(self) -> int:
        return QDialog.DialogCode.Accepted


def test_une_imprimante_qui_ecrit_un_fichier_est_refusee(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Bureau"])
    monkeypatch.setattr(module_imprimante, "QPrintDialog", DialogueDit)
    monkeypatch.setattr(module_imprimante, "preparer", lambda *_: None)
    parent = QWidget()
    qtbot.addWidget(parent)
    with pytest.raises(EnvironnementRefuse) as refus:
        module_imprimante.ImprimantesDuSysteme().choisir(parent, "Imprimer", 1)
    assert refus.value.code == "imprimante_fichier"


def test_ce_qui_n_est_pas_un_pdf_ne_s_imprime_pas(qtbot: QtBot, tmp_path: Path) -> None:
    imprimante = ImprimanteDite(tmp_path / "p.pdf").choisir(QWidget(), "", 1)
    assert imprimante is not None
    with pytest.raises(FichierAbime) as refus:
        tirage.imprimer(b"pas un PDF", imprimante, "x")
    assert refus.value.code == "document_illisible"


def test_noir_et_blanc_n_a_plus_de_couleur(qtbot: QtBot, tmp_path: Path) -> None:
    papier = ImprimanteDite(tmp_path / "p.pdf")
    papier.gris = True
    imprimante = papier.choisir(QWidget(), "", 1)
    assert imprimante is not None
    octets = rendre("plan_transition", exemples.plan_sans_solution()).octets
    assert tirage.imprimer(octets, imprimante, "plan.pdf") >= 1
    document = QPdfDocument()
    document.load(str(papier.sortie))
    image = document.render(0, document.pagePointSize(0).toSize())
    points = [image.pixelColor(x, y) for x in range(0, 590, 5) for y in range(0, 400, 5)]
    ecarts = [max(c) - min(c) for p in points for c in [(p.red(), p.green(), p.blue())]]
    assert max(ecarts) <= 2
    document.close()


# --- Exporter -------------------------------------------------------------------------------------


def test_proteger_ecrit_un_pdf_que_seul_le_mot_de_passe_ouvre(
    vue: PageDossier, atelier: Atelier, tmp_path: Path
) -> None:
    cible = tmp_path / "plan.pdf"
    atelier.fichiers.a_donner = [cible]
    atelier.cliquer(vue.impression.lecteur.ui.proteger)
    remise = vue.impression.remise
    assert remise.isVisible()
    assert remise.ui.avertissement.isHidden(), "l'endroit est ordinaire"
    for un, deux, dit in (
        ("court", "court", "au moins 12 signes"),
        (SECRET, "autre chose", "ne sont pas les mêmes"),
        ("é" * 70, "é" * 70, "trop long"),
    ):
        remise.ui.secret.clear()
        remise.ui.encore.clear()
        taper(remise.ui.secret, un)
        taper(remise.ui.encore, deux)
        QTest.mouseClick(remise.ui.exporter, Qt.MouseButton.LeftButton)
        assert dit in remise.ui.faute.text()
        assert not cible.exists()
    remise.ui.secret.setText(SECRET)
    remise.ui.encore.setText(SECRET)
    QTest.mouseClick(remise.ui.exporter, Qt.MouseButton.LeftButton)
    atelier.finir()
    assert not remise.isVisible()
    assert remise.ui.secret.text() == "", "le mot de passe ne reste pas dans un champ caché"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(cible)
    with pikepdf.open(cible, password=SECRET) as ouvert:
        assert ouvert.encryption.bits == 256
    assert atelier.annonces[-1][0] == "Plan de transition, édition 1, enregistré, protégé."


def test_un_support_expose_previent_avant_d_ecrire(
    vue: PageDossier, atelier: Atelier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "ase_parcours.bureau.apercu.remise.support_de"
    monkeypatch.setattr(module, lambda chemin: Support.AMOVIBLE)
    cible = tmp_path / "cle" / "plan.pdf"
    cible.parent.mkdir()
    atelier.fichiers.a_donner = [cible, cible]
    atelier.cliquer(vue.impression.lecteur.ui.enregistrer)
    remise = vue.impression.remise
    assert remise.ui.avertissement.text() == PHRASES[Support.AMOVIBLE]
    assert remise.ui.proteger.isChecked()
    QTest.mouseClick(remise.ui.renoncer, Qt.MouseButton.LeftButton)
    atelier.finir()
    assert not cible.exists()
    assert atelier.vue().facettes["edition"] == ()
    atelier.cliquer(vue.impression.lecteur.ui.enregistrer)
    remise.ui.proteger.click()
    assert remise.ui.exporter.text() == "Exporter sans protection"
    QTest.mouseClick(remise.ui.exporter, Qt.MouseButton.LeftButton)
    atelier.finir()
    assert cible.read_bytes().startswith(b"%PDF-")


# --- Feuilleter, chercher -------------------------------------------------------------------------


@pytest.fixture
def lecteur(qtbot: QtBot) -> Lecteur:
    """Un document de plusieurs pages."""
    panneau = Lecteur()
    qtbot.addWidget(panneau)
    panneau.resize(1100, 760)
    panneau.ouvrir("Plan", rendre("plan_transition", exemples.plan_long()).octets)
    with qtbot.waitActive(panneau):
        panneau.show()
        panneau.activateWindow()
    return panneau


def test_chercher_va_d_un_resultat_a_l_autre(lecteur: Lecteur, qtbot: QtBot) -> None:
    QTest.keyClick(lecteur, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lecteur.champ.hasFocus())
    taper(lecteur.champ, "édition")
    qtbot.waitUntil(lambda: lecteur.recherche.nombre >= 2)
    premiere = lecteur.ui.trouve.text()
    QTest.keyClick(lecteur.champ, Qt.Key.Key_Return)
    assert lecteur.ui.trouve.text() != premiere
    lecteur.champ.clear()
    QTest.keyClicks(lecteur.champ, "zzqq")
    qtbot.waitUntil(lambda: "ucun" in lecteur.ui.trouve.text() or lecteur.recherche.nombre == 0)


def test_le_zoom_les_pages_et_les_vignettes(lecteur: Lecteur, qtbot: QtBot) -> None:
    pages = lecteur.document.pageCount()
    assert pages > 1
    assert lecteur.vignettes.isVisible()
    avant = lecteur.vue.agrandissement
    QTest.keyClick(lecteur, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert lecteur.vue.agrandissement > avant
    QTest.mouseClick(lecteur.ui.entiere, Qt.MouseButton.LeftButton)
    assert lecteur.ui.entiere.isChecked()
    QTest.mouseClick(lecteur.ui.suivante, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: lecteur.vue.page == 1)
    assert lecteur.ui.numero.value() == 2
    QTest.mouseClick(lecteur.ui.vignettes, Qt.MouseButton.LeftButton)
    assert not lecteur.vignettes.isVisible()


def test_ferme_le_lecteur_ne_garde_rien(lecteur: Lecteur) -> None:
    QTest.keyClick(lecteur, Qt.Key.Key_Escape)
    assert lecteur.octets == b""
    assert lecteur.document.pageCount() == 0

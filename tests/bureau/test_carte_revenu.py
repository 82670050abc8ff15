"""La carte des droits : la réponse d'un jeu de règles, ses raisons, les autres, et le calcul."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pikepdf
import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, textes
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTableWidget
from pytestqt.qtbot import QtBot

from ase_parcours import ressources
from ase_parcours.bureau.dossier.etat import lire_etat
from ase_parcours.bureau.revenu.carte import CarteRevenu

LYON = "rsj-lyon@2021.1"


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    """Inès, dix-neuf ans, pour qui Lyon répond oui si l'on pose ce qui manque."""
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines(nationalite="française")
        ouvert.faire("enregistrer_mesure", jeune=NUMERO, nature="JUD_17", debut="2020-01-01",
                     fin="2025-07-14")  # fmt: skip
        yield ouvert


class Carte(Protocol):
    """Montre la carte dans une page de cette largeur."""

    def __call__(self, largeur: int = 900) -> CarteRevenu: ...


@pytest.fixture
def carte(atelier: Atelier) -> Carte:
    """La carte d'Inès, dans une page qui défile, gardée le temps de l'essai."""
    pages: list[QScrollArea] = []

    def montrer(largeur: int = 900) -> CarteRevenu:
        page, vue = QScrollArea(), CarteRevenu(atelier.contexte, atelier.fichiers)
        pages.append(page)
        page.setWidgetResizable(True)
        page.setWidget(vue)
        atelier.qtbot.addWidget(page)
        page.resize(largeur, 1000)
        relire(atelier, vue)
        page.show()
        QApplication.processEvents()
        return vue

    return montrer


def relire(atelier: Atelier, vue: CarteRevenu) -> None:
    etat = lire_etat(atelier.contexte, atelier.jeune)
    assert etat is not None
    vue.montrer(etat)
    QApplication.processEvents()


def colonne(table: QTableWidget, rang: int) -> list[str]:
    cases = [table.item(i, rang) for i in range(table.rowCount())]
    return [c.text() for c in cases if c is not None]


def test_l_exemple_se_dit_exemple_et_l_inconnu_n_est_pas_non(
    atelier: Atelier, carte: Carte
) -> None:
    vue = carte()
    dits = textes(vue)
    assert "exemple non officiel" in vue.ui.mention.accessibleName()
    assert "Indéterminé" in vue.ui.reponse.text()
    assert "la décision reste celle d’une personne" in dits
    assert "empreinte" in vue.ui.source.text()
    assert "on ne sait pas" in colonne(vue.ui.conditions, 0)
    assert "À demander" in vue.ui.manque.text()


def test_repondre_aux_questions_change_la_reponse(atelier: Atelier, carte: Carte) -> None:
    vue = carte()
    vue.choisir(LYON)
    atelier.faire(
        "enregistrer_situation", jeune=NUMERO, residence="Métropole de Lyon",
        residence_code="69M", residence_depuis="2026-01-01", soutien_familial="non",
        accompagnement="oui",
    )  # fmt: skip
    atelier.faire("enregistrer_demarche_droit", jeune=NUMERO, droit="REVENU", etat="A_FAIRE")
    atelier.faire(
        "enregistrer_ressource", jeune=NUMERO, nature="salaire", nature_code="SALAIRE",
        montant=35_000, debut="2026-09-01",
    )  # fmt: skip
    atelier.faire(
        "enregistrer_scolarite", jeune=NUMERO, niveau="CAP", niveau_code="NIVSCO:610",
        rentree="2023-09-01", fin="2025-06-30",
    )  # fmt: skip
    relire(atelier, vue)
    assert vue.ui.choix.currentData() == LYON
    assert "Éligible le 22 novembre 2026, 315 € par mois" in vue.ui.reponse.text().replace(
        "\xa0", " "
    )
    assert set(colonne(vue.ui.conditions, 0)) == {"remplie"}
    # Vingt-cinq ans : la réponse changera, et la bande le montre et le dit.
    assert vue.ui.bande.isVisible()
    interface = QAccessible.queryAccessibleInterface(vue.ui.bande)
    assert interface.childCount() == 2
    assert interface.child(1).text(QAccessible.Text.Description) == "le 14 juillet 2032"
    assert "notice publique" in vue.ui.notes.text()


def test_choisir_un_droit_dans_la_liste_montre_ses_raisons(carte: Carte) -> None:
    vue = carte()
    noms = colonne(vue.ui.tous, 0)
    rang = next(i for i, n in enumerate(noms) if n.startswith("Aide au logement"))
    case = vue.ui.tous.item(rang, 0)
    assert case is not None
    QTest.mouseClick(
        vue.ui.tous.viewport(), Qt.MouseButton.LeftButton,
        pos=vue.ui.tous.visualItemRect(case).center(),
    )  # fmt: skip
    assert vue.ui.choix.currentData() == "aide-logement@2026.1"
    assert "Paie un loyer" in colonne(vue.ui.conditions, 1)[0]
    assert "0 €" not in vue.ui.reponse.text()


def test_un_brouillon_du_coffre_parait_aussitot(atelier: Atelier, carte: Carte) -> None:
    vue = carte()
    texte = ressources.texte("referentiels/regles/revenu-autonomie-0.3.yaml")
    atelier.faire("enregistrer_regle", contenu=texte.replace('"0.3"', '"0.9"'))
    relire(atelier, vue)
    references = [vue.ui.choix.itemData(i) for i in range(vue.ui.choix.count())]
    assert "revenu-autonomie@0.9" in references


def test_aucun_texte_coupe_meme_etroit(carte: Carte) -> None:
    vue = carte(largeur=640)
    for table in (vue.ui.conditions, vue.ui.tous):
        mesure = table.fontMetrics()
        for rang in range(table.rowCount()):
            for c in range(table.columnCount()):
                case = table.item(rang, c)
                assert case is not None
                large = max(1, table.columnWidth(c) - 20)
                boite = table.visualItemRect(case).adjusted(0, 0, 0, 100_000)
                boite.setWidth(large)
                haut = mesure.boundingRect(boite, Qt.TextFlag.TextWordWrap, case.text()).height()
                if case.icon().isNull():
                    assert haut <= table.rowHeight(rang), case.text()


def _texte(pdf: Path) -> str:
    """Les mots du PDF, tels qu'un lecteur les copie."""
    document = QPdfDocument()
    document.load(str(pdf))
    pages = [document.getAllText(i).text() for i in range(document.pageCount())]
    document.close()
    return " ".join(" ".join(pages).split())


def test_imprimer_le_calcul(atelier: Atelier, carte: Carte, tmp_path: Path) -> None:
    vue = carte()
    vue.choisir(LYON)
    cible = tmp_path / "calcul.pdf"
    atelier.fichiers.a_donner.append(cible)
    atelier.cliquer(vue.ui.imprimer)
    atelier.finir()
    assert atelier.fichiers.demandes == [f"Imprimer le calcul (calcul_rsj-lyon_{NUMERO}.pdf)"]
    lu = _texte(cible)
    for attendu in ("version 2021.1", "empreinte", "Faits lus", "19 ans", "moins de 400",
                    "pas une décision"):  # fmt: skip
        assert attendu in lu, attendu
    with pikepdf.open(cible) as pdf:
        assert "Khelifi" not in str(pdf.docinfo.get("/Title"))
    assert atelier.annonces[-1][0] == "Calcul enregistré."


def test_un_refus_d_imprimer_se_dit(atelier: Atelier, carte: Carte) -> None:
    vue = carte()
    atelier.fichiers.a_donner.append(atelier.dossier / "coffre" / "calcul.pdf")
    atelier.cliquer(vue.ui.imprimer)
    atelier.finir()
    assert vue.ui.refus.isVisible()
    assert vue.ui.imprimer.isEnabled()

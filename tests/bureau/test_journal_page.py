"""La page Journal : filtrer, lire l'histoire d'un champ, rétablir une valeur, voir qui a lu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, textes
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.journal import PageJournal

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    """Inès, dont la sortie a été repoussée deux fois."""
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines(telephone="01")
        for jour in ("2027-03-01", "2027-05-01"):
            ouvert.faire("enregistrer_jeune", jeune=NUMERO, sortie_prevue=jour)
        ouvert.faire("enregistrer_statut", jeune=NUMERO, sejour="TITRE", jeune_parent="inconnu")
        ouvert.faire("enregistrer_note", jeune=NUMERO, texte="Inès a trouvé un stage.")
        yield ouvert


def _page(atelier: Atelier) -> PageJournal:
    return atelier.page("journal").journal


def _colonne(table: QTableWidget, colonne: int) -> list[str]:
    cases = [table.item(rang, colonne) for rang in range(table.rowCount())]
    return [c.text() for c in cases if c is not None]


def _choisir(page: PageJournal, operation: str) -> None:
    rang = next(i for i, x in enumerate(page.montrees) if x.operation == operation)
    page.ui.table.selectRow(rang)
    QApplication.processEvents()


def test_le_detail_parle_le_vocabulaire(atelier: Atelier) -> None:
    page = _page(atelier)
    details = _colonne(page.ui.table, 3)
    assert "Sortie prévue\u00a0: 1er mai 2027" in details
    statut = next(d for d in details if "séjour" in d)
    assert "Jeune parent\u00a0: on ne sait pas" in statut
    assert "sejour" not in statut


def test_un_element_retire_le_dit(atelier: Atelier) -> None:
    note = atelier.vue().facettes["note"][0]["id"]
    atelier.faire("retirer_element", type="note", element=note)
    page = _page(atelier)
    assert _colonne(page.ui.table, 3)[0] == "Notes\u00a0: retiré"


def test_filtrer_par_facette_par_personne_et_par_mot(atelier: Atelier) -> None:
    page = _page(atelier)
    assert len(page.montrees) == 5
    page.ui.facette.setCurrentText("Notes")
    assert [x.operation for x in page.montrees] == ["enregistrer_note"]
    assert page.ui.compte.text() == "1 sur 5 écritures"
    page.ui.facette.setCurrentIndex(0)
    atelier.taper(page.ui.mot, "STAGE trouve")
    assert [x.operation for x in page.montrees] == ["enregistrer_note"]
    atelier.taper(page.ui.mot, "zzz")
    assert page.montrees == []
    page.ui.mot.clear()
    page.ui.personne.setCurrentText("demo")
    assert len(page.montrees) == 5


def test_l_histoire_d_un_champ_en_clair(atelier: Atelier) -> None:
    page = _page(atelier)
    _choisir(page, "enregistrer_jeune")
    assert page.ui.champ.currentText() == "Identité\u00a0: Sortie prévue"
    assert _colonne(page.ui.valeurs, 0) == [
        "1er mai 2027 (aujourd\u2019hui)",
        "1er mars 2027",
        "21 janv. 2027",
    ]
    page.ui.valeurs.selectRow(1)
    phrase = page.ui.phrase.text()
    assert phrase.startswith("Sortie prévue\u00a0: 1er mars 2027, par demo le ")
    assert phrase.endswith(", avant\u00a0: 21 janv. 2027.")


def test_retablir_une_valeur_puis_annuler(atelier: Atelier) -> None:
    page = _page(atelier)
    _choisir(page, "enregistrer_jeune")
    assert page.ui.retablir.toolTip() == "C\u2019est déjà la valeur."
    page.ui.valeurs.selectRow(2)
    atelier.cliquer(page.ui.retablir)
    atelier.finir()
    assert atelier.vue().identite["sortie_prevue"] == "2027-01-21"
    assert page.lignes[0].operation == "retablir_valeur"
    assert atelier.annonces[-1][0] == "Rétabli\u00a0: Sortie prévue, 21 janv. 2027."
    page.ui.table.selectRow(0)
    atelier.cliquer(page.ui.annuler)
    atelier.finir()
    assert atelier.vue().identite["sortie_prevue"] == "2027-05-01"


def test_ce_qui_a_son_propre_geste_ne_se_retablit_pas(atelier: Atelier) -> None:
    atelier.faire("constater_depart", jeune=NUMERO, date="2026-11-22", motif="fugue")
    page = _page(atelier)
    _choisir(page, "constater_depart")
    assert not page.ui.retablir.isEnabled()
    assert "propre geste" in page.ui.retablir.toolTip()


def test_un_texte_scelle_n_est_jamais_dit(atelier: Atelier) -> None:
    jour = atelier.contexte.aujourd_hui
    with atelier.seance.coffre.transaction(jour) as tx, tx.ecrire("sceller", atelier.jeune) as e:
        e.creer("scelle", atelier.jeune, {"contenu": "CHIFFRE-canari"})
    page = _page(atelier)
    assert _colonne(page.ui.table, 3)[0] == "Contenu chiffré\u00a0: texte scellé"
    assert _colonne(page.ui.valeurs, 0) == ["texte scellé (aujourd\u2019hui)"]
    assert "canari" not in textes(page)


def test_qui_a_lu_la_zone_scellee(atelier: Atelier) -> None:
    page = _page(atelier)
    assert not page.ui.panneau_lectures.isVisible()
    with atelier.seance.coffre.transaction(atelier.contexte.aujourd_hui) as tx:
        tx.conn.exec_driver_sql(
            "INSERT INTO lecture_scellee VALUES (1, ?, ?, 's', ?, '', '')",
            ("2026-11-20T10:00:00+00:00", atelier.seance.coffre.compte.id, atelier.jeune),
        )
    page = _page(atelier)
    assert page.ui.panneau_lectures.isVisible()
    assert _colonne(page.ui.lectures, 1) == ["demo"]

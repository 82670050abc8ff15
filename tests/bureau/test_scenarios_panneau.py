"""« Et si… » à l'écran : on choisit, on tape, la falaise suit aussitôt, et rien ne se perd."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, taper
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.facettes.page import PageFacettes
from ase_parcours.bureau.scenarios.panneau import PanneauScenarios
from ase_parcours.bureau.theme import CLAIR, FORT_CLAIR
from ase_parcours.bureau.theme.application import appliquer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")

COMPLET = {
    "choix_apjm": "SORTIE", "choix_activite": "EMPLOI", "choix_logement": "FJT",
    "choix_logement@aujourd_hui": "ASE", "choix_revenu": "AUCUN", "apjm": 15_000,
    "salaire": 62_000, "loyer": 46_500, "aide_logement": 20_000, "assurance": 500,
    "alimentation": 18_000, "transport": 4_000, "telephone": 2_000,
}  # fmt: skip


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


def scenario(atelier: Atelier, nom: str, **hypotheses: Any) -> str:
    arguments = {"nom": nom, "hypotheses": hypotheses}
    return str(atelier.faire("enregistrer_scenario", jeune=NUMERO, **arguments)["scenario"])


def panneau(vue: PageDossier) -> PanneauScenarios:
    page = cast(PageFacettes, vue.page_nommee("ressources"))
    return next(p for p in page._tous if isinstance(p, PanneauScenarios))


def ouvert(atelier: Atelier, largeur: int = 1278) -> PanneauScenarios:
    return panneau(atelier.page("ressources", largeur))


def hypotheses(atelier: Atelier) -> dict[str, Any]:
    return {r["nom"]: r["hypotheses"] for r in atelier.vue().facettes["scenario"]}


def champ(p: PanneauScenarios, cle: str, moment: str = "") -> QLineEdit:
    return p.fiches[moment].saisies[cle].champ


def choisir(liste: QComboBox, mot: str) -> None:
    """Au clavier : la flèche jusqu'au mot."""
    liste.setFocus()
    QTest.keyClick(liste, Qt.Key.Key_Home)
    for _ in range(liste.count()):
        if liste.currentText() == mot:
            return
        QTest.keyClick(liste, Qt.Key.Key_Down)
    raise AssertionError(mot)


def restes(p: PanneauScenarios) -> list[int | None]:
    return [c.reste for c in p.resultat.falaise.figure.colonnes]


def case(p: PanneauScenarios, ligne: str, colonne: int) -> str:
    table = p.resultat.ui.table
    for rang in range(table.rowCount()):
        entete, voulue = table.item(rang, 0), table.item(rang, colonne)
        if entete is not None and voulue is not None and entete.text().endswith(ligne):
            return voulue.text()
    raise AssertionError(ligne)


def test_le_premier_scenario_se_fait_d_un_clic_et_part_du_dossier(atelier: Atelier) -> None:
    atelier.faire("enregistrer_charge", jeune=NUMERO, nature="alimentation", montant=18_000)
    p = ouvert(atelier)
    assert "Aucun scénario" in p.ui.rien.text()
    assert not p.ui.place_saisie.isVisible()
    assert p.fiches == {}
    atelier.cliquer(p.ui.nouveau)
    atelier.finir()
    assert list(hypotheses(atelier)) == ["Scénario 1"]
    assert p.ui.place_saisie.isVisible()
    assert QApplication.focusWidget() is p.ui.nom
    assert champ(p, "alimentation").placeholderText() == "dossier\u00a0: 180"
    assert champ(p, "transport").placeholderText() == "à demander"
    assert restes(p) == [None, None, None]


def test_taper_change_la_falaise_aussitot_et_enregistrer_la_garde(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **{c: v for c, v in COMPLET.items() if c != "loyer"})
    p = ouvert(atelier)
    assert p.resultat.falaise.figure.colonnes[1].arret
    assert case(p, "Loyer ou redevance", 2) == "à demander"
    assert not p.ui.enregistrer.isEnabled()
    atelier.taper(champ(p, "loyer"), "412,50")
    assert restes(p) == [53_000, 16_250, 16_250]
    assert case(p, "Loyer ou redevance", 2) == "412,50\u00a0€"
    assert case(p, "Reste à vivre", 2) == "162,50\u00a0€"
    assert case(p, "Écart avec le moment d’avant", 2) == "367,50\u00a0€ de moins"
    assert p.saisie_en_cours
    assert "loyer" not in hypotheses(atelier)["FJT"]
    atelier.cliquer(p.ui.enregistrer)
    atelier.finir()
    assert hypotheses(atelier)["FJT"]["loyer"] == 41_250
    assert not p.saisie_en_cours
    assert atelier.annonces[-1][0] == "Scénario enregistré."


def test_vider_un_montant_arrete_le_dessin(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET)
    p = ouvert(atelier)
    assert restes(p) == [53_000, 11_000, 11_000]
    atelier.taper(champ(p, "aide_logement"), "")
    colonnes = p.resultat.falaise.figure.colonnes
    assert [c.dessinee for c in colonnes] == [True, False, False]
    assert colonnes[1].manquent == ("aide au logement",)
    assert champ(p, "aide_logement").placeholderText() == "à demander"


def test_les_bascules_au_clavier_et_l_onglet_d_un_moment(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET)
    p = ouvert(atelier)
    choisir(p.fiches[""].bascules["choix_activite"], "CEJ")
    assert case(p, "Allocation CEJ", 1) == "à demander"
    choisir(p.fiches[""].ui.cej, "au plus 561,68 (CEJ, majeur non imposable, 2025)")
    assert p.resultat.falaise.figure.colonnes[0].au_plus
    assert "au 1er avril 2025" in case(p, "Allocation CEJ", 4)
    QTest.keyClick(p.onglets, Qt.Key.Key_Right)
    QTest.keyClick(p.onglets, Qt.Key.Key_Right)
    assert p.fiches["sortie"].isVisible()
    assert not p.fiches[""].isVisible()
    assert champ(p, "loyer", "sortie").placeholderText() == "partout\u00a0: 465"
    atelier.taper(champ(p, "loyer", "sortie"), "0")
    assert [case(p, "Loyer ou redevance", i) for i in (1, 2, 3)] == ["—", "0\u00a0€", "465\u00a0€"]
    QTest.keyClick(champ(p, "loyer", "sortie"), Qt.Key.Key_Return)
    atelier.finir()
    ecrites = hypotheses(atelier)["FJT"]
    assert (ecrites["cej"], ecrites["loyer@sortie"]) == ("ref:CEJ_MAJEUR", 0)


def test_le_loyer_d_une_piste_se_choisit(atelier: Atelier) -> None:
    atelier.solution(code="FJT", etat="en instruction", debut="2027-02-05", loyer=46_500)
    scenario(atelier, "FJT", **{**COMPLET, "loyer": 1})
    p = ouvert(atelier)
    liste = p.fiches[""].ui.loyer
    assert [liste.itemText(i) for i in range(liste.count())] == ["465 (FJT, en instruction)"]
    liste.setFocus()
    QTest.keyClick(liste, Qt.Key.Key_Down)
    assert restes(p)[1] == 11_000
    QTest.keyClick(liste, Qt.Key.Key_Tab)
    assert champ(p, "loyer").text() == "465"


def test_deux_scenarios_cote_a_cote_et_ce_qui_est_tape_reste(atelier: Atelier) -> None:
    scenario(atelier, "A", **COMPLET)
    scenario(atelier, "B", **{**COMPLET, "loyer": 60_000})
    p = ouvert(atelier)
    assert (p.resultat.ui.titre.text(), p.a_cote.ui.titre.text()) == ("A", "B")
    assert p.a_cote.isVisible()
    assert p.a_cote.pos().y() == p.resultat.pos().y()
    echelles = {(r.falaise.figure.bas, r.falaise.figure.haut) for r in (p.resultat, p.a_cote)}
    assert len(echelles) == 1
    atelier.taper(champ(p, "salaire"), "700")
    choisir(p.ui.choix, "B")
    assert champ(p, "salaire").text() == "620"
    assert not p.ui.enregistrer.isEnabled()
    assert p.saisie_en_cours
    choisir(p.ui.choix, "A")
    assert champ(p, "salaire").text() == "700"
    QTest.keyClick(champ(p, "salaire"), Qt.Key.Key_Escape)
    assert champ(p, "salaire").text() == "620"
    assert not p.saisie_en_cours


def test_dupliquer_renommer_retirer(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET)
    p = ouvert(atelier)
    atelier.cliquer(p.ui.dupliquer)
    atelier.finir()
    assert hypotheses(atelier) == {"FJT": COMPLET, "FJT (copie)": COMPLET}
    assert p.ui.choix.currentText() == "FJT (copie)"
    atelier.taper(p.ui.nom, "Studio")
    QTest.keyClick(p.ui.nom, Qt.Key.Key_Return)
    atelier.finir()
    assert set(hypotheses(atelier)) == {"FJT", "Studio"}
    atelier.cliquer(p.ui.retirer)
    atelier.finir()
    assert set(hypotheses(atelier)) == {"FJT"}
    assert p.ui.choix.currentText() == "FJT"


def test_la_page_fait_voir_un_scenario(atelier: Atelier) -> None:
    scenario(atelier, "A", **COMPLET)
    b = scenario(atelier, "B", **COMPLET)
    vue = atelier.page("ressources")
    vue.montrer_element("scenario", b)
    QApplication.processEvents()
    p = panneau(vue)
    assert p.ui.choix.currentText() == "B"
    assert QApplication.focusWidget() is p.ui.choix
    atelier.qtbot.waitUntil(lambda: not p.visibleRegion().isEmpty(), timeout=20_000)


def test_un_nom_vide_ou_un_montant_illisible_ne_s_ecrit_pas(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET)
    p = ouvert(atelier)
    atelier.taper(champ(p, "transport"), "beaucoup")
    atelier.taper(p.ui.nom, "")
    atelier.cliquer(p.ui.enregistrer)
    assert "nom" in p.ui.faute_nom.text()
    atelier.taper(p.ui.nom, "FJT")
    atelier.cliquer(p.ui.enregistrer)
    assert "n’est pas un montant" in p.fiches[""].ui.faute_transport.text()
    assert QApplication.focusWidget() is champ(p, "transport")
    assert restes(p)[1] is None
    atelier.taper(champ(p, "transport"), "200000")
    assert "n’est pas un montant" in p.fiches[""].saisies["transport"].faute
    assert hypotheses(atelier)["FJT"] == COMPLET


def test_un_moment_passe_garde_ce_qui_y_etait_ecrit(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET, **{"loyer@majorite": 100})
    p = ouvert(atelier)
    assert not p.saisie_en_cours
    atelier.taper(champ(p, "transport"), "50")
    atelier.cliquer(p.ui.enregistrer)
    atelier.finir()
    assert hypotheses(atelier)["FJT"] == {**COMPLET, "loyer@majorite": 100, "transport": 5_000}


def test_une_saisie_interrompue_se_reprend(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET)
    p = ouvert(atelier)
    atelier.taper(champ(p, "salaire"), "700")
    suivi = atelier.contexte.saisies
    suivi.battre()
    assert suivi._taches.attendre()
    (vive,) = suivi._vives
    assert (vive.titre, vive.page, vive.contenu["salaire"]) == ("Et si…", "ressources", "700")
    p.renoncer()
    assert suivi.reprendre(vive)
    assert champ(p, "salaire").text() == "700"
    assert p.saisie_en_cours
    p.renoncer()


def test_le_lecteur_d_ecran_entend_chaque_moment(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **{c: v for c, v in COMPLET.items() if c != "loyer"})
    falaise = ouvert(atelier).resultat.falaise
    interface = QAccessible.queryAccessibleInterface(falaise)
    assert interface.text(QAccessible.Text.Name) == "Falaise du scénario «\u00a0FJT\u00a0»"
    assert interface.childCount() == 3
    dits = [interface.child(i).text(QAccessible.Text.Name) for i in range(3)]
    assert dits[0].startswith("Aujourd’hui, 22 novembre 2026\u00a0: reste à vivre 530\u00a0€")
    assert "à demander\u00a0: loyer ou redevance. Le dessin s’arrête ici." in dits[1]
    falaise.setFocus()
    QTest.keyClick(falaise, Qt.Key.Key_Right)
    assert interface.text(QAccessible.Text.Value) == dits[1]
    QTest.keyClick(falaise, Qt.Key.Key_End)
    QTest.keyClick(falaise, Qt.Key.Key_Right)
    assert falaise.curseur == 2
    QTest.mouseClick(falaise, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert falaise.curseur == 0


def _encres(p: PanneauScenarios) -> set[int]:
    image = p.resultat.falaise.grab().toImage()
    return {image.pixelColor(x, y).rgb() for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)}  # fmt: skip


@pytest.mark.parametrize(("theme", "facteur"), [(CLAIR, 1.0), (FORT_CLAIR, 1.0), (CLAIR, 2.0)])
def test_la_falaise_se_peint_et_rien_n_est_coupe(
    atelier: Atelier, qapp: QApplication, theme: Any, facteur: float
) -> None:
    appliquer(qapp, theme, facteur)
    scenario(atelier, "Un nom de scénario", **COMPLET)
    scenario(atelier, "Un autre", **{**COMPLET, "revenu": "ref:RSJ_LYON_SANS"})
    p = ouvert(atelier)
    QApplication.processEvents()
    assert len(_encres(p)) > 3
    assert etiquettes_coupees(p) == []
    assert p.resultat.falaise.width() >= p.resultat.falaise.largeur_minimale()
    appliquer(qapp, CLAIR)


def test_imprimer_ecrit_ce_qui_est_montre(atelier: Atelier, tmp_path: Path) -> None:
    scenario(atelier, "A", **COMPLET)
    scenario(atelier, "B", **{c: v for c, v in COMPLET.items() if c != "loyer"})
    p = ouvert(atelier)
    p.fichiers = atelier.fichiers
    atelier.fichiers.a_donner = [None, tmp_path / "budget.pdf"]
    atelier.cliquer(p.ui.imprimer)
    atelier.taper(champ(p, "salaire"), "700")
    atelier.cliquer(p.ui.imprimer)
    atelier.finir()
    assert atelier.fichiers.demandes[0] == f"Imprimer les scénarios (budget_{NUMERO}.pdf)"
    assert atelier.annonces[-1][0] == "Budget enregistré, 2 pages."
    assert (tmp_path / "budget.pdf").read_bytes().startswith(b"%PDF")
    p.renoncer()


def test_sans_droit_d_ecrire_on_lit_sans_taper(atelier: Atelier) -> None:
    scenario(atelier, "FJT", **COMPLET)
    p = ouvert(atelier)
    assert p._etat is not None
    object.__setattr__(p._etat, "pourquoi_lecture", "Ce coffre est ouvert en lecture seule.")
    p.montrer(p._etat)
    assert not p.ui.nouveau.isEnabled()
    taper(champ(p, "salaire"), "9")
    assert champ(p, "salaire").text() == "620"
    assert not p.fiches[""].bascules["choix_apjm"].isEnabled()
    assert restes(p) == [53_000, 11_000, 11_000]

"""Comparer deux jeux de règles sur toute la file : qui change, à quel coût, quoi demander."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_prefiguration import (
    AUTRE,
    REGLE,
    Geste,
    coffre_d_essai,
    dits,
    page_ouverte,
    rangees,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.dossier.pages import PAGES
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.regles import FAITS
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")
NOMS = ("Fontaine", "Khelifi", "Traoré", "P75-")


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def geste(qtbot: QtBot, tmp_path: Path) -> Iterator[Geste]:
    with page_ouverte(qtbot, coffre_d_essai(tmp_path / "Foyer")) as ouverte:
        yield ouverte


def resultats(geste: Geste) -> dict[str, list[str]]:
    """Chaque rangée des nombres ; les espaces insécables en ordinaires, pour lire les essais."""
    lues = rangees(geste.page.comparaison.ui.resultats)
    return {r[0]: [case.replace("\u00a0", " ") for case in r[1:]] for r in lues}


def recompter(geste: Geste) -> None:
    geste.finir()
    geste.attendre(lambda: not geste.page.comparaison._en_cours)


def test_deux_versions_du_coffre_sont_comparees_d_emblee(geste: Geste) -> None:
    c = geste.page.comparaison
    assert c.a is not None
    assert c.b is not None
    assert (c.a.reference, c.b.reference) == ("essai-age@1", "essai-age@2")
    lus = resultats(geste)
    assert lus["Éligibles"] == ["3", "5", "+2"]
    assert lus["Indéterminés"] == ["1", "1", "pareil"]
    assert lus["Non éligibles"] == ["3", "1", "−2"]
    assert lus["Coût par mois"] == ["1 260 €", "2 500 €", "+1 240 €"]
    assert lus["Coût par an"] == ["15 120 €", "30 000 €", "+14 880 €"]
    assert "Éligibles au-delà des places" not in lus
    assert c.ui.titre_changements.text() == "5 jeunes changent sur 7"
    lignes = rangees(c.ui.changements)
    assert ["Rania Fontaine", "P75-1", "non éligible", "éligible", "0\xa0€", "500\xa0€"] in lignes
    assert ["Inès Khelifi", "P75-2", "éligible", "éligible", "420\xa0€", "500\xa0€"] in lignes
    assert c.ui.ecarts.text().replace("\u00a0", " ").splitlines() == [
        "• De 18 à 24 ans : âge, de 18 à 24 ans devient âge, de 17 à 24 ans.",
        "• Montant : 420 € devient 500 €.",
    ]
    assert "la décision reste celle d’une personne" in c.ui.decision.text()


def test_le_lendemain_de_la_sortie_est_un_autre_jour(geste: Geste) -> None:
    """Rania et Sarah ont dix-sept ans ce jour, et dix-huit le lendemain de leur sortie."""
    geste.choisir(geste.page.comparaison.ui.moment, "ceux du lendemain de la sortie de chacun")
    recompter(geste)
    assert resultats(geste)["Éligibles"][0] == "5"
    assert "Rania Fontaine" in dits(geste.page.comparaison.ui.cadre_changements)


def test_un_seul_jeu_puis_un_autre(geste: Geste) -> None:
    c = geste.page.comparaison
    geste.choisir(c.ui.jeu_b, "aucun autre jeu")
    recompter(geste)
    assert c.ui.resultats.isColumnHidden(2)
    assert not c.ui.cadre_changements.isVisible()
    assert not c.ui.cadre_ecarts.isVisible()
    assert not c.ui.ouvrir_b.isEnabled()


def test_ce_qui_manque_mene_au_dossier(geste: Geste) -> None:
    c = geste.page.comparaison
    assert rangees(c.ui.manquants) == [["Âge", "Quelle est sa date de naissance ?", "1"]]
    assert not c.ui.tete_qui.isVisible()
    geste.cellule(c.ui.manquants, 0)
    assert rangees(c.ui.qui) == [["Awa N'Diaye", "P75-7"]]
    assert "Quelle est sa date de naissance ?" in c.ui.titre_qui.text()
    c.ui.qui.setFocus()
    c.ui.qui.setCurrentCell(0, 0)
    QTest.keyClick(c.ui.qui, Qt.Key.Key_Return)
    assert geste.fenetre.courante == "dossier"
    assert geste.fenetre.dossier is not None
    assert geste.fenetre.dossier.page == "identite"


def test_chaque_fait_se_note_a_une_page_du_dossier() -> None:
    """La question mène à la page où la réponse s'écrit : elle doit exister."""
    assert {f.page for f in FAITS.values()} <= {p.cle for p in PAGES}


def test_un_jeune_qui_change_s_ouvre_au_clavier(geste: Geste) -> None:
    table = geste.page.comparaison.ui.changements
    rang = [r[1] for r in rangees(table)].index("P75-1")
    table.setFocus()
    table.setCurrentCell(rang, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert geste.fenetre.dossier is not None
    ligne = geste.fenetre.suivis.de_dossier("P75-1")
    assert ligne is not None
    assert (geste.fenetre.dossier.jeune, geste.fenetre.dossier.page) == (ligne.id, "droits")


def test_anonymiser_tait_les_noms_et_les_petits_nombres(geste: Geste) -> None:
    c = geste.page.comparaison
    assert any(n in dits(geste.page) for n in NOMS)
    geste.cellule(c.ui.manquants, 0)
    geste.cliquer(c.anonyme)
    assert not [n for n in NOMS if n in dits(geste.page)]
    lus = resultats(geste)
    # Trois éligibles, trois qui ne le sont pas, un indéterminé : tout se tait.
    assert lus["Éligibles"][0] == "tu"
    assert lus["Coût par mois"][0] == "tu"
    assert lus["Ne se calculent pas ici"][0] == "0"
    assert rangees(c.ui.manquants) == [["Âge", "Quelle est sa date de naissance ?", "tu"]]
    geste.cellule(c.ui.manquants, 0)
    assert not c.ui.qui.isVisible()
    assert {r[2] for r in rangees(c.ui.changements)} == {"tu"}
    assert c.anonyme.accessibleDescription() == "noms et petits nombres tus"
    # De même dans l'éditeur.
    geste.cliquer(c.ui.dupliquer_a)
    geste.attendre(lambda: bool(geste.editeur.effet.ui.total.text()))
    assert not [n for n in NOMS if n in dits(geste.page)]
    assert geste.editeur.effet.ui.total.text().startswith("Le total est tu")


def lire_csv(fichier: Path) -> list[list[str]]:
    texte = fichier.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(texte, newline=""), delimiter=";"))


def test_l_export_nominatif_ne_porte_aucune_formule(qtbot: QtBot, tmp_path: Path) -> None:
    piege = REGLE.replace("nom: Essai selon l'âge", 'nom: "=1+1"')
    seance = coffre_d_essai(tmp_path / "Foyer", piege, AUTRE)
    seance.faire("enregistrer_jeune", {"jeune": "P75-1", "prenom": "@SOMME(A1)"}, fabrique.JOUR)
    with page_ouverte(qtbot, seance) as geste:
        fichier = tmp_path / "comparaison.csv"
        geste.fichiers.a_donner = [fichier]
        geste.cliquer(geste.page.comparaison.ui.exporter)
        lignes = lire_csv(fichier)
        debut = lignes.index([]) + 1
        titres, *jeunes = lignes[debut:]
        assert titres[:4] == ["N° de dossier", "Jeune", "Réponse A", "Euros par mois A"]
        par_dossier = {x[0]: x for x in jeunes}
        assert len(par_dossier) == 7
        assert par_dossier["P75-1"][1] == "'@Somme(A1) Fontaine"
        assert par_dossier["P75-2"][2:5] == ["éligible", "420,00", ""]
        assert par_dossier["P75-2"][5:] == ["éligible", "500,00", "", "oui"]
        assert par_dossier["P75-7"][4] == "Âge"
        assert not [c for x in lignes for c in x if c.startswith(("=", "+", "-", "@"))]
        assert "en clair dans comparaison.csv" in geste.annonces[-1]


def test_l_export_anonymise_ne_nomme_personne(geste: Geste, tmp_path: Path) -> None:
    fichier = tmp_path / "anonyme.csv"
    geste.cliquer(geste.page.comparaison.anonyme)
    geste.fichiers.a_donner = [fichier]
    geste.cliquer(geste.page.comparaison.ui.exporter)
    texte = fichier.read_bytes().decode("utf-8-sig")
    assert not [n for n in NOMS if n in texte]
    assert "Éligibles;tu;" in texte
    assert "la décision reste celle d’une personne" in texte
    assert "clair" not in geste.annonces[-1]


def test_l_export_n_entre_pas_dans_un_coffre(geste: Geste, tmp_path: Path) -> None:
    geste.fichiers.a_donner = [tmp_path / "Foyer" / "comparaison.csv"]
    geste.cliquer(geste.page.comparaison.ui.exporter)
    assert "dossier d'un coffre" in geste.page.comparaison.ui.refus.text()
    assert not (tmp_path / "Foyer" / "comparaison.csv").exists()


def test_une_ecriture_recompte(geste: Geste) -> None:
    arguments = {"jeune": "P75-7", "naissance": "2007-01-01"}
    geste.fenetre.contexte.faire("enregistrer_jeune", arguments)
    geste.finir()
    geste.attendre(lambda: resultats(geste)["Éligibles"][0] == "4")
    assert "Rien ne manque" in geste.page.comparaison.ui.mot_manquants.text()


def test_quittee_la_page_ne_garde_aucun_fait(geste: Geste) -> None:
    assert geste.page._file._gardes is not None
    geste.fenetre.ouvrir("tableau")
    assert geste.page._file._gardes is None


def test_la_mention_reste_en_vue(qtbot: QtBot, tmp_path: Path) -> None:
    with page_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as geste:
        c = geste.page.comparaison
        assert c.a is not None
        assert c.a.id == "revenu-autonomie"
        barre = geste.page.ui.defile.verticalScrollBar()
        barre.setValue(barre.maximum())
        bande = geste.page.ui.mention
        assert bande.isVisible()
        assert bande.accessibleName().startswith("Préfiguration, exemple non officiel.")
        assert bande.accessibleName().count("exemple non officiel") == 1
        assert bande.visibleRegion().boundingRect().height() == bande.height()


@pytest.mark.parametrize(
    ("role", "voit", "nomme"), [("educateur", True, True), ("statistiques", True, False)]
)
def test_ce_que_chaque_role_voit(
    qtbot: QtBot, tmp_path: Path, role: str, voit: bool, nomme: bool
) -> None:
    seance = coffre_d_essai(tmp_path / "Foyer")
    compte = {"nom": "Noé", "mot_de_passe": "vent plume ardoise", "roles": [role]}
    seance.faire("creer_compte", compte, fabrique.JOUR)
    seance.fermer()
    seance = acces.ouvrir(tmp_path / "Foyer", "Noé", "vent plume ardoise")
    with page_ouverte(qtbot, seance) as geste:
        c = geste.page.comparaison
        assert c.ui.cadre_resultats.isVisible() is voit
        assert c.anonyme.isChecked() is not nomme
        assert c.anonyme.isEnabled() is nomme
        assert any(n in dits(geste.page) for n in NOMS) is nomme
        # Ni l'un ni l'autre ne rédige : les jeux se lisent.
        assert not c.ui.dupliquer_a.isEnabled()
        geste.cliquer(c.ui.ouvrir_a)
        e = geste.editeur
        assert not e.ui.enregistrer.isVisible()
        assert not e.ui.gestes_conditions.isVisible()
        assert e.condition.libelle.champ.isReadOnly()
        assert any(n in dits(geste.page) for n in NOMS) is nomme


@pytest.mark.parametrize(("largeur", "facteur"), [(1366, 1.0), (1024, 1.0), (1366, 2.0)])
def test_rien_n_est_coupe(qapp: QApplication, geste: Geste, largeur: int, facteur: float) -> None:
    appliquer(qapp, theme.FORT_CLAIR, facteur)
    geste.fenetre.resize(largeur, 736)
    geste.finir()
    assert fabrique.coupes(geste.page) == []
    geste.cliquer(geste.page.comparaison.ui.dupliquer_a)
    for rang in range(geste.editeur.onglets.count()):
        geste.onglet(rang)
        assert fabrique.coupes(geste.page) == [], rang
    assert geste.fenetre.width() == largeur

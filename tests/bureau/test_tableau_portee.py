"""Le tableau du matin, réduit à mes jeunes ou à une unité : tout y passe, et le choix est gardé."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import COMPTE, JOUR, MOT_DE_PASSE, dans, jeune
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.filtres import Signe
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.tableau.page import PageTableau
from ase_parcours.bureau.tableau.portee import Portee, Quoi, depuis_json, en_json
from ase_parcours.bureau.tableau.rappels import LigneRappel
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.silences import Mot
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

JEUNES = (
    jeune("P-1", "Fontaine", "Rania", 15, referent="LACROIX Sami", unite="Nord"),
    jeune("P-2", "Khelifi", "Inès", 170, referent="Mme Arnaud", unite="Nord"),
    jeune("P-3", "Bah", "Chloé", 150, referent="Mme Arnaud", unite="Sud"),
    jeune("P-4", "Sy", "Awa", 200, referent="Mme Arnaud"),
    ("enregistrer_note", {"jeune": "P-1", "texte": "Vu ce jour.", "le": dans(-41)}),
    ("enregistrer_note", {"jeune": "P-2", "texte": "Vu ce jour.", "le": dans(-3)}),
    ("enregistrer_contact", {"jeune": "P-3", "le": dans(-64), "moyen": "appel", "joint": "oui"}),
    ("enregistrer_titre_sejour", {"jeune": "P-1", "nature": "RECEPISSE", "fin": dans(-8)}),
    ("enregistrer_sante", {"jeune": "P-3", "element": "C2S", "echeance": dans(4)}),
)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", JEUNES)) as ouverte:
        yield ouverte


def tableau(fenetre: Fenetre) -> PageTableau:
    page = fenetre.page("tableau")
    assert isinstance(page, PageTableau)
    return page


def cliquer(bouton: QAbstractButton) -> None:
    QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)


def liste(fenetre: Fenetre) -> list[str]:
    page = fenetre.page("jeunes")
    assert isinstance(page, PageJeunes)
    assert fenetre.courante == "jeunes"
    return [x.dossier for x in page.table.modele.exacts]


def rappels(page: PageTableau, panneau: str) -> list[tuple[str, str, str]]:
    cadre = getattr(page.ui, f"panneau_{panneau}")
    return [(x.rappel.qui, x.rappel.quoi, x.rappel.quand) for x in cadre.findChildren(LigneRappel)]


def cocher(page: PageTableau, mot: str) -> None:
    (action,) = [a for a in page.bande.puce.menu.actions() if a.text() == mot]
    action.trigger()


# --- Ce qui est rappelé -------------------------------------------------------------------------


def test_les_droits_et_les_silences_se_disent_et_menent_a_leur_page(fenetre: Fenetre) -> None:
    page = tableau(fenetre)
    assert rappels(page, "droits") == [
        ("Chloé Bah", "C2S", "reste 4 j"),
        ("Rania Fontaine", "Récépissé", "fini depuis 8 j"),
    ]
    assert rappels(page, "silences") == [
        ("Chloé Bah", "dernier contact le 19 sept.", "64 jours"),
        ("Rania Fontaine", "dernière note le 12 oct.", "41 jours"),
    ]
    (premier, _) = page.ui.panneau_silences.findChildren(LigneRappel)
    pages: list[tuple[str, str]] = []
    fenetre.contexte.ouvrir_dossier.connect(lambda jeune, page: pages.append((jeune, page)))
    QTest.keyClick(premier, Qt.Key.Key_Return)
    assert [p for _, p in pages] == ["notes"]


def test_une_note_met_fin_au_silence(fenetre: Fenetre) -> None:
    note = {"jeune": "P-3", "texte": "Appelée."}
    fenetre.contexte.faire("enregistrer_note", note)
    fabrique.finir(fenetre.contexte)
    assert [x[0] for x in rappels(tableau(fenetre), "silences")] == ["Rania Fontaine"]


def test_un_dossier_neuf_n_est_pas_silencieux(fenetre: Fenetre) -> None:
    with fenetre.contexte.seance.lire() as conn:
        lignes = lister(conn, JOUR, fenetre.contexte.reperes, rappels=True)
    neuf = next(x for x in lignes if x.dossier == "P-4")
    assert neuf.dernier_mot is not None
    assert neuf.dernier_mot.mot is Mot.OUVERTURE


def test_chaque_panneau_ouvre_sa_liste(fenetre: Fenetre) -> None:
    attendus = {
        "droits": ["P-1", "P-3"],
        "silences": ["P-1", "P-3"],
        "planb": ["P-1", "P-3", "P-2"],
    }
    for nom, dossiers in attendus.items():
        fenetre.ouvrir("tableau")
        cliquer(getattr(tableau(fenetre).ui, f"tous_{nom}"))
        assert liste(fenetre) == dossiers
    fenetre.ouvrir("tableau")
    ui = tableau(fenetre).ui
    assert ui.compte_depassees.text() == "0"
    cliquer(ui.tous_depassees)
    assert liste(fenetre) == ["P-1", "P-3", "P-2", "P-4"]


def test_les_etapes_d_urgence_comptent_et_ouvrent_leur_liste(fenetre: Fenetre) -> None:
    paliers = tableau(fenetre).bande.paliers
    visibles = {s: b.text() for s, b in paliers.items() if not b.isHidden()}
    assert list(visibles) == [Signe.J_30, Signe.J_180, Signe.J_365]
    assert visibles[Signe.J_180].endswith("2, moins de deux pistes")
    cliquer(paliers[Signe.J_180])
    assert liste(fenetre) == ["P-3", "P-2"]


# --- De qui l'on parle --------------------------------------------------------------------------


def test_mes_jeunes_reduisent_tout_le_tableau(fenetre: Fenetre) -> None:
    page = tableau(fenetre)
    assert ", 4 jeunes" in page.tuiles[Niveau.SANS_SOLUTION].accessibleName()
    cocher(page, "Mes jeunes")
    fabrique.finir(fenetre.contexte)
    assert ", 1 jeune" in page.tuiles[Niveau.SANS_SOLUTION].accessibleName()
    assert [x[0] for x in rappels(page, "droits")] == ["Rania Fontaine"]
    assert [x[0] for x in rappels(page, "silences")] == ["Rania Fontaine"]
    assert [s for s, b in page.bande.paliers.items() if not b.isHidden()] == [Signe.J_30]
    assert len(page.axe.intervalles_parles()) < 4
    cliquer(page.ui.tous_planb)
    assert liste(fenetre) == ["P-1"]


def test_une_unite_puis_plus_rien_d_un_geste(fenetre: Fenetre) -> None:
    page = tableau(fenetre)
    cocher(page, "Unité Sud")
    assert [x[0] for x in rappels(page, "planb")] == ["Chloé Bah"]
    assert "unité Sud" in page.bande.puce.accessibleName()
    cocher(page, "Unité Nord")
    assert [x[0] for x in rappels(page, "planb")] == ["Rania Fontaine", "Inès Khelifi"]
    QTest.keyClick(page.bande.puce, Qt.Key.Key_Delete)
    assert page.portee.quoi is Quoi.TOUS
    assert len(rappels(page, "planb")) == 3
    fabrique.finir(fenetre.contexte)


def test_personne_a_mon_nom_se_dit_et_se_corrige(qtbot: QtBot, tmp_path: Path) -> None:
    sans_moi = (jeune("P-1", "Bah", "Chloé", 150, referent="Éducatrice de l'étage"),)
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "F", sans_moi)) as fenetre:
        page = tableau(fenetre)
        cocher(page, "Mes jeunes")
        assert page.ui.vide.isVisible()
        assert page._vide.bouton.text() == "Montrer tous les jeunes"
        page.bande.puce.moi.actions()[0].trigger()
        assert page.ui.plein.isVisible()
        assert [x[0] for x in rappels(page, "planb")] == ["Chloé Bah"]
        cocher(page, "Mes jeunes")  # décoché
        assert page.portee == Portee(Quoi.TOUS, moi=("Éducatrice de l'étage",))
        cocher(page, "Mes jeunes")
        assert page.ui.plein.isVisible()
        fabrique.finir(fenetre.contexte)


def test_le_choix_est_garde_par_compte_et_chiffre(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer", JEUNES)
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        cocher(tableau(fenetre), "Unité Sud")
        fabrique.finir(fenetre.contexte)
        assert not fenetre.contexte._pile  # rien que Ctrl Z aurait à défaire
    assert all(b"Sud" not in f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())
    encore = acces.ouvrir(tmp_path / "Foyer", COMPTE, MOT_DE_PASSE)
    with fabrique.fenetre_ouverte(qtbot, encore) as fenetre:
        page = tableau(fenetre)
        assert page.portee == Portee(Quoi.UNITE, "Sud")
        assert [x[0] for x in rappels(page, "planb")] == ["Chloé Bah"]


def test_un_choix_illisible_vaut_tous() -> None:
    bruts: tuple[object, ...] = (None, 3, [], {"quoi": "autre"}, {"quoi": "miens", "moi": 4})
    for brut in bruts:
        assert depuis_json(brut).quoi in (Quoi.TOUS, Quoi.MIENS)
    for portee in (Portee(Quoi.MIENS, moi=("Mme Sy",)), Portee(Quoi.UNITE, "Nord")):
        assert depuis_json(en_json(portee)) == portee


# --- L'opération --------------------------------------------------------------------------------


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with fabrique.creer(tmp_path / "Foyer", ()) as ouverte:
        yield ouverte


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"cle": "inconnue", "valeur": 1}, "reglage_inconnu"),
        ({"cle": "vues", "valeur": "x" * 60_000}, "reglage_trop_long"),
    ],
)
def test_un_reglage_impossible_est_refuse(
    seance: Seance, arguments: dict[str, object], code: str
) -> None:
    with pytest.raises(UsageInvalide) as refus:
        seance.faire("retenir_reglage", arguments, JOUR)
    assert refus.value.code == code


def test_un_reglage_n_entre_pas_au_journal_et_s_oublie(seance: Seance) -> None:
    fait = seance.faire("retenir_reglage", {"cle": "portee", "valeur": {"quoi": "miens"}}, JOUR)
    assert fait.entree is None
    seance.faire("retenir_reglage", {"cle": "portee"}, JOUR)
    with seance.lire() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM repere_compte").scalar_one() == 0

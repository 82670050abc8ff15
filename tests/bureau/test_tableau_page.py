"""Le tableau de bord : ce qu'il compte, ce qu'il dit, où mènent ses gestes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import JOUR, jeune, solution
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.composants.tuile import ORDRE
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.tableau.a_faire import AFaire, a_faire, grouper
from ase_parcours.bureau.tableau.page import PageTableau
from ase_parcours.bureau.tableau.panneau_a_faire import partager
from ase_parcours.bureau.tableau.phrases import TOUT_VA, phrase_de_tuile, phrase_du_jour
from ase_parcours.bureau.tableau.rappels import LigneRappel
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.francais import APOSTROPHE, INSECABLE
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.hebergement import Etat, PasEtat, Solution
from ase_parcours.metier.jeune import Evenement, Faits, TypeEvenement
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations.importation import importer
from ase_parcours.referentiels import reperes_du_territoire

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

REPERES = reperes_du_territoire(None)


def ligne(
    sortie: int | None, *solutions: Solution, sexe: str = "F", **autres: object
) -> LigneJeune:
    """Un jeune évalué, sans coffre."""
    prevue = None if sortie is None else JOUR + timedelta(days=sortie)
    faits = Faits("j1", "P75-1", sortie_prevue=prevue, solutions=solutions, **autres)  # type: ignore[arg-type]
    return LigneJeune("j1", "P75-1", "Sy", "Awa", sexe, None, None, evaluer(faits, JOUR, REPERES))


def bail(debut: int, fin: int | None = None) -> Solution:
    jour = JOUR + timedelta(days=debut)
    arret = None if fin is None else JOUR + timedelta(days=fin)
    pas = (PasEtat(Etat.CONFIRMEE, JOUR),)
    return Solution("s1", "LOG_SOC", pas, jour, arret, preuve="bail signé")


# --- Les phrases --------------------------------------------------------------------------------


def test_la_phrase_du_jour_dit_quand_et_combien() -> None:
    dite = phrase_du_jour(ligne(15))
    assert dite.fort == "Awa Sy sort dans 15 jours"
    assert dite.suite == f" et n{APOSTROPHE}a de toit pour aucune nuit."
    assert phrase_du_jour(ligne(0)).fort == f"Awa Sy sort aujourd{APOSTROPHE}hui"
    assert phrase_du_jour(ligne(1)).fort == "Awa Sy sort demain"
    trou = phrase_du_jour(ligne(60, bail(75)))
    assert trou.suite == " et il lui manque 15 nuits, dès le 21 janvier 2027."


def test_la_phrase_du_jour_dit_une_date_passee_ou_inconnue() -> None:
    passee = phrase_du_jour(ligne(-30))
    assert passee.fort == "Awa Sy devait sortir le 23 octobre 2026"
    inconnue = phrase_du_jour(ligne(None))
    assert inconnue.fort == "On ne sait pas quand sort Awa Sy"
    assert inconnue.suite == f"{INSECABLE}: date à trouver."


@pytest.mark.parametrize(
    ("sexe", "fort"),
    [
        ("F", "Awa Sy est partie sans solution"),
        ("M", "Awa Sy est parti sans solution"),
        ("X", "Départ sans solution, Awa Sy"),
    ],
)
def test_un_depart_constate_s_accorde_ou_se_tourne_autrement(sexe: str, fort: str) -> None:
    depart = Evenement("e1", TypeEvenement.CONSTAT, JOUR - timedelta(days=12))
    dite = phrase_du_jour(ligne(40, sexe=sexe, evenements=(depart,)))
    assert dite.fort == fort
    assert "12 nuits sans toit" in dite.suite


def test_les_tuiles_disent_le_plus_proche() -> None:
    assert phrase_de_tuile(Niveau.SANS_SOLUTION, [ligne(15), ligne(200)]) == (
        1,
        "1 sort dans les 90 jours",
    )
    deux = phrase_de_tuile(Niveau.SANS_SOLUTION, [ligne(15), ligne(90)])
    assert deux == (2, "2 sortent dans les 90 jours")
    assert phrase_de_tuile(Niveau.FRAGILE, [ligne(150)]) == (0, "première sortie dans 150 jours")
    assert phrase_de_tuile(Niveau.GARANTIE, []) == (0, "aucun jeune")
    vide = phrase_de_tuile(Niveau.INDETERMINEE, [])
    assert vide == (0, "toutes les dates sont connues")


# --- À faire ------------------------------------------------------------------------------------


def test_une_preuve_nommee_reste_a_verser_jusqu_a_la_sortie() -> None:
    (chose,) = a_faire([ligne(60, bail(60))])
    assert chose.quoi == f"Verser au coffre{INSECABLE}: bail signé, Logement social"
    assert chose.le == JOUR + timedelta(days=60)


def test_une_preuve_versee_ne_demande_plus_rien() -> None:
    assert a_faire([ligne(60, replace(bail(60), versee=True))]) == []


@given(st.lists(st.one_of(st.none(), st.integers(-400, 400)), max_size=30))
def test_chaque_chose_est_dans_un_groupe_et_un_seul(ecarts: list[int | None]) -> None:
    choses = [
        AFaire(str(n), "Awa", "quoi", None if e is None else JOUR + timedelta(days=e), "circle")
        for n, e in enumerate(ecarts)
    ]
    groupes = grouper(choses, JOUR)
    tous = [*groupes.retard, *groupes.semaine, *groupes.ensuite]
    assert sorted(c.jeune for c in tous) == sorted(c.jeune for c in choses)
    assert all(c.le is None or c.le < JOUR for c in groupes.retard)
    assert all(c.le and JOUR <= c.le <= JOUR + timedelta(days=7) for c in groupes.semaine)
    for groupe in (groupes.semaine, groupes.ensuite):
        dates = [c.le or date.min for c in groupe]
        assert dates == sorted(dates)


@given(st.lists(st.integers(0, 40), min_size=3, max_size=3))
def test_les_places_laissees_reviennent_aux_autres(demandes: list[int]) -> None:
    places = partager(demandes)
    assert all(0 <= p <= d for p, d in zip(places, demandes, strict=True))
    assert sum(places) == min(8, sum(demandes))


# --- La page ------------------------------------------------------------------------------------


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as ouverte:
        yield ouverte


def tableau(fenetre: Fenetre) -> PageTableau:
    page = fenetre.page("tableau")
    assert isinstance(page, PageTableau)
    return page


def test_chaque_tuile_ouvre_la_liste_qu_elle_compte(fenetre: Fenetre) -> None:
    assert list(tableau(fenetre).tuiles) == list(ORDRE)
    attendus = {
        Niveau.SANS_SOLUTION: ["P75-6", "P75-1", "P75-2"],
        Niveau.FRAGILE: ["P75-3"],
        Niveau.GARANTIE: ["P75-4"],
        Niveau.INDETERMINEE: ["P75-7"],
    }
    for niveau, dossiers in attendus.items():
        fenetre.ouvrir("tableau")
        tuile = tableau(fenetre).tuiles[niveau]
        assert f", {len(dossiers)} jeune" in tuile.accessibleName()
        QTest.mouseClick(tuile, Qt.MouseButton.LeftButton)
        assert fenetre.courante == "jeunes"
        liste = fenetre.page("jeunes")
        assert isinstance(liste, PageJeunes)
        assert [x.dossier for x in liste.table.modele.exacts] == dossiers


def test_la_phrase_mene_au_dossier_le_plus_pressant(fenetre: Fenetre) -> None:
    ui = tableau(fenetre).ui
    assert "On ne sait pas quand sort Awa N'Diaye" in ui.phrase.text().replace("&#x27;", "'")
    QTest.mouseClick(ui.ouvrir_urgent, Qt.MouseButton.LeftButton)
    assert fenetre.courante == "dossier"
    assert "P75-7" in fenetre.ui.sous_titre.text()


def test_un_nom_piege_n_est_pas_lu_comme_du_balisage(qtbot: QtBot, tmp_path: Path) -> None:
    piege = (jeune("P75-1", "<img src='/etc/passwd'>", "<b>Awa</b>", 5),)
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", piege)) as fenetre:
        texte = tableau(fenetre).ui.phrase.text()
        assert "&lt;img src=" in texte
        assert "<img" not in texte


def test_l_axe_montre_les_sorties_et_ouvre_un_dossier(fenetre: Fenetre) -> None:
    page = tableau(fenetre)
    assert [x.nom for x in page.axe.intervalles_parles()][1].startswith("Sarah Traoré, garantie")
    assert page.ui.au_dela.text() == "1 au-delà de douze mois"
    assert not page.ui.autres_sorties.isVisible()
    page.axe.setFocus()
    QTest.keyClick(page.axe, Qt.Key.Key_Down)
    QTest.keyClick(page.axe, Qt.Key.Key_Return)
    assert "P75-4" in fenetre.ui.sous_titre.text()


def test_au_dela_de_douze_mois_ouvre_la_liste(fenetre: Fenetre) -> None:
    QTest.mouseClick(tableau(fenetre).ui.au_dela, Qt.MouseButton.LeftButton)
    liste = fenetre.page("jeunes")
    assert isinstance(liste, PageJeunes)
    assert [x.dossier for x in liste.table.modele.exacts] == ["P75-5"]


def test_plans_b_et_dates_depassees_sont_comptes(fenetre: Fenetre) -> None:
    ui = tableau(fenetre).ui
    assert ui.compte_planb.text() == "3"
    assert ui.compte_depassees.text() == "1"
    lignes = ui.panneau_depassees.findChildren(LigneRappel)
    assert [x.rappel.qui for x in lignes] == ["Hélène Østergård"]
    assert lignes[0].rappel.quand == "depuis 40 j"
    QTest.keyClick(lignes[0], Qt.Key.Key_Space)
    assert "P75-6" in fenetre.ui.sous_titre.text()


def test_le_tableau_suit_les_ecritures_meme_cache(fenetre: Fenetre) -> None:
    page = tableau(fenetre)
    fenetre.ouvrir("jeunes")
    fenetre.contexte.faire(*solution("P75-1", "LOG_SOC", "confirmée", 10, preuve="bail signé"))
    fabrique.finir(fenetre.contexte)
    fenetre.ouvrir("tableau")
    assert ", 2 jeunes" in page.tuiles[Niveau.GARANTIE].accessibleName()
    assert ", 2 jeunes" in page.tuiles[Niveau.SANS_SOLUTION].accessibleName()


def test_tout_montrer_deplie_ce_qu_il_y_a_a_faire(qtbot: QtBot, tmp_path: Path) -> None:
    beaucoup = []
    for n in range(12):
        beaucoup += [jeune(f"P-{n:02}", f"Nom{n}", "Jo", 30 + n)]
        beaucoup += [solution(f"P-{n:02}", "LOG_SOC", "confirmée", 10, preuve="bail signé")]
    seance = fabrique.creer(tmp_path / "Foyer", tuple(beaucoup))
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        ui = tableau(fenetre).ui
        assert len(ui.panneau_faire.findChildren(LigneRappel)) == 8
        assert ui.compte_faire.text() == "12"
        QTest.mouseClick(ui.tout_faire, Qt.MouseButton.LeftButton)
        assert len(ui.panneau_faire.findChildren(LigneRappel)) == 12
        QTest.mouseClick(ui.tout_faire, Qt.MouseButton.LeftButton)
        assert len(ui.panneau_faire.findChildren(LigneRappel)) == 8


def test_des_lignes_refusees_menent_a_l_import(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer", ())
    classeur = tmp_path / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(75, 20, au=JOUR))
    bilan = importer(seance, classeur, JOUR)
    with seance.lire() as conn:
        refusees = conn.exec_driver_sql(
            "SELECT count(*) FROM rejet_import WHERE ecarte IS NULL"
        ).scalar_one()
    assert bilan is not None
    assert refusees > 0
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        rejets = tableau(fenetre).rejets
        assert rejets is not None
        assert f"{refusees} lignes refusées non reprises" in rejets.accessibleName()
        QTest.mouseClick(rejets.bouton, Qt.MouseButton.LeftButton)
        assert fenetre.courante == "echanges"


def test_un_coffre_vide_propose_d_importer(qtbot: QtBot, tmp_path: Path) -> None:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", ())) as fenetre:
        page = tableau(fenetre)
        assert page.ui.vide.isVisible()
        assert not page.ui.plein.isVisible()
        page._vide.bouton.click()
        assert fenetre.courante == "echanges"


def test_quand_chacun_a_un_toit_la_phrase_le_dit(qtbot: QtBot, tmp_path: Path) -> None:
    calme = (
        jeune("P75-1", "Sy", "Awa", 30),
        solution("P75-1", "LOG_SOC", "confirmée", 30, preuve="bail signé"),
    )
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", calme)) as fenetre:
        ui = tableau(fenetre).ui
        assert ui.phrase.text() == TOUT_VA
        assert not ui.ouvrir_urgent.isVisible()


def test_la_naissance_connue_donne_une_sortie_a_la_majorite() -> None:
    """Garde-fou de la fabrique : sans date prévue, la naissance suffit à dater la sortie."""
    faits = Faits("j1", "P75-1", naissance=lire_naissance("2009-01-05"))
    assert evaluer(faits, JOUR, REPERES).sortie.le == date(2027, 1, 5)

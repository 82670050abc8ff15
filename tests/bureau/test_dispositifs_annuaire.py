"""L'onglet Dispositifs : chercher, lire, orienter un jeune, compléter pour le territoire."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import fabrique_bureau as fabrique
import pytest
from outils_dossier import taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.annuaire.page import DISPOSITIFS, PARTENAIRES, PageAnnuaire
from ase_parcours.bureau.dispositifs.page import PageDispositifs
from ase_parcours.bureau.dispositifs.panneau_completer import code_neuf
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.palette import actions
from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.metier.dispositifs import Dispositif
from ase_parcours.operations import acces
from ase_parcours.referentiels.dispositifs import catalogue

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as ouverte:
        yield ouverte


def annuaire(fenetre: Fenetre) -> PageAnnuaire:
    fenetre.ouvrir("annuaire")
    return cast(PageAnnuaire, fenetre.page("annuaire"))


def page(fenetre: Fenetre) -> PageDispositifs:
    """La page, ouverte d'un vrai clic sur son onglet."""
    vue = annuaire(fenetre)
    onglets = vue.ui.onglets
    ou = onglets.tabRect(DISPOSITIFS).center()
    QTest.mouseClick(onglets, Qt.MouseButton.LeftButton, pos=ou)
    assert vue.dispositifs.isVisible()
    return vue.dispositifs


def au_clavier(widget: QWidget) -> bool:
    """Vrai si ce widget a le clavier."""
    return QApplication.focusWidget() is widget


def remplir(champ: QWidget, texte: str) -> None:
    champ.setFocus()
    QTest.keyClick(champ, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(champ, Qt.Key.Key_Delete)
    taper(champ, texte)


def cliquer(bouton: QWidget) -> None:
    assert bouton.isEnabled()
    assert bouton.isVisible()
    QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)


def montres(p: PageDispositifs) -> list[str]:
    lignes = (p.ui.liste.item(r) for r in range(p.ui.liste.count()))
    return [ligne.data(Qt.ItemDataRole.UserRole) for ligne in lignes]


def du_coffre(fenetre: Fenetre, code: str) -> Dispositif:
    return fenetre.contexte.lire(dispositifs_du_coffre).dispositifs[code]


# --- Chercher et lire ---------------------------------------------------------------------------


def test_deux_onglets_au_clavier(fenetre: Fenetre) -> None:
    vue = annuaire(fenetre)
    assert vue.ui.onglets.currentIndex() == PARTENAIRES
    assert vue.panneau.isVisible()
    vue.ui.onglets.setFocus()
    QTest.keyClick(vue.ui.onglets, Qt.Key.Key_Right)
    assert vue.dispositifs.isVisible()
    assert not vue.panneau.isVisible()


def test_chercher_filtrer_et_lire(fenetre: Fenetre) -> None:
    p = page(fenetre)
    assert p.ui.nos_jeunes.isChecked()
    assert "PACTE-28" not in montres(p)
    remplir(p.ui.chercher, "ENTREPRISE parrain")
    assert montres(p)[0] == "PACTE-23A"
    assert p.ui.titre.text().startswith("Autonomie des jeunes")
    assert "mesure 23" in p.ui.source.text()
    assert "vérifier qu’elle existe encore" in p.ui.avertissement.text()
    assert p.ui.avertissement.isVisible()
    assert "à compléter par le territoire" in p.ui.contact.text()
    assert p.ui.page.text() == "Page Scolarité et insertion"
    remplir(p.ui.chercher, "maraude")
    assert montres(p) == []
    assert p.ui.rien.isVisible()
    assert not p.ui.orienter.isVisible()
    QTest.mouseClick(
        p.ui.nos_jeunes, Qt.MouseButton.LeftButton, pos=p.ui.nos_jeunes.rect().center()
    )
    assert {"PACTE-28", "PACTE-30"} <= set(montres(p))
    p.ui.chercher.clear()
    p.ui.theme.setCurrentIndex(p.ui.theme.findData("sejour"))
    codes = montres(p)
    assert codes == [d.code for d in catalogue().actifs if "sejour" in d.themes]
    assert p.ui.compte.text() == f"{len(codes)} dispositifs"


def test_la_liste_se_parcourt_au_clavier(fenetre: Fenetre) -> None:
    p = page(fenetre)
    p.ui.liste.setFocus()
    premier = p.ui.titre.text()
    QTest.keyClick(p.ui.liste, Qt.Key.Key_Down)
    assert p.ui.titre.text() != premier


def test_la_palette_trouve_un_dispositif_et_le_montre(fenetre: Fenetre) -> None:
    (section,) = [
        s
        for s in fenetre.moteur.chercher("domiciliation", {}, ouvert=None)
        if s.titre == "Dispositifs"
    ]
    assert [r.titre.texte for r in section.resultats] == ["Schéma de domiciliation"]
    fenetre.resultats.choisi.emit(section.resultats[0])
    vue = annuaire(fenetre)
    assert vue.ui.onglets.currentIndex() == DISPOSITIFS
    assert vue.dispositifs.ui.titre.text() == "Schéma de domiciliation"
    # Celui qu'un filtre cachait se montre quand même.
    vue.montrer_element("PACTE-28")
    assert vue.dispositifs.ui.titre.text() == "Maraudes coordonnées"
    geste = next(a for a in actions.ACTIONS if a.libelle == "Chercher un dispositif")
    fenetre.ouvrir("jeunes")
    geste.geste(fenetre)
    assert au_clavier(vue.dispositifs.ui.chercher)


# --- Orienter depuis l'annuaire -----------------------------------------------------------------


def orientations(fenetre: Fenetre, numero: str) -> list[dict[str, object]]:
    ligne = fenetre.suivis.de_dossier(numero)
    assert ligne is not None
    contexte = fenetre.contexte
    vue = contexte.lire(dossier, ligne.id, contexte.aujourd_hui, contexte.reperes)
    assert vue is not None
    return [dict(r) for r in vue.facettes["orientation_dispositif"]]


def test_orienter_un_jeune_depuis_la_fiche_au_clavier(fenetre: Fenetre) -> None:
    p = page(fenetre)
    remplir(p.ui.chercher, "FSL")
    cliquer(p.ui.orienter)
    o = p.orienter
    assert au_clavier(o.ui.chercher_jeune)
    cliquer(o.ui.enregistrer)
    assert o.ui.faute_jeune.text() == "Choisissez un jeune."
    taper(o.ui.chercher_jeune, "khelifi")
    assert o.ui.liste_jeune.count() == 1
    QTest.keyClick(o.ui.chercher_jeune, Qt.Key.Key_Return)
    assert o.choix_jeune.valeur == "P75-2"
    assert not o.ui.liste_jeune.isVisible()
    assert o.isVisible()
    taper(o.ui.vers, "Service du logement")
    QTest.keyClick(o.ui.vers, Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    assert not o.isVisible()
    (ecrite,) = orientations(fenetre, "P75-2")
    assert (ecrite["dispositif"], ecrite["le"], ecrite["vers"], ecrite["etat"]) == (
        "PACTE-9", "2026-11-22", "Service du logement", "DEMANDEE",
    )  # fmt: skip
    assert p.ui.orientes.text() == "1 orientation dans les dossiers de ce coffre."


# --- Le territoire ------------------------------------------------------------------------------


def test_completer_puis_annuler(fenetre: Fenetre) -> None:
    p = page(fenetre)
    p.montrer_element("PACTE-24")
    cliquer(p.ui.completer)
    assert not p.ajout.ui.propres.isVisible()
    remplir(p.ajout.ui.contact, "Mme Ba : 4e étage")
    remplir(p.ajout.ui.conditions, "Sur rendez-vous")
    assert p.saisie_en_cours
    QTest.keyClick(p.ajout.ui.conditions, Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    assert not p.ajout.isVisible()
    assert p.ui.contact.text() == "Mme Ba : 4e étage"
    assert p.ui.conditions.text() == "Sur rendez-vous"
    assert "Complété par le territoire" in p.ui.source.text()
    assert du_coffre(fenetre, "PACTE-24").public == catalogue().dispositifs["PACTE-24"].public
    fenetre.annuler()
    fabrique.finir(fenetre.contexte)
    assert not du_coffre(fenetre, "PACTE-24").adapte
    assert "à compléter par le territoire" in p.ui.contact.text()


def test_desactiver_ote_de_la_liste_et_se_reprend(fenetre: Fenetre) -> None:
    p = page(fenetre)
    p.montrer_element("PACTE-60")
    cliquer(p.ui.completer)
    QTest.keyClick(p.ajout.ui.actif, Qt.Key.Key_Space)
    cliquer(p.ajout.ui.enregistrer)
    fabrique.finir(fenetre.contexte)
    assert "PACTE-60" not in montres(p)
    p.montrer_element("PACTE-60")
    assert "plus proposé sur ce territoire" in p.ui.avertissement.text()
    cliquer(p.ui.completer)
    QTest.keyClick(p.ajout.ui.actif, Qt.Key.Key_Space)
    cliquer(p.ajout.ui.enregistrer)
    fabrique.finir(fenetre.contexte)
    assert du_coffre(fenetre, "PACTE-60") == catalogue().dispositifs["PACTE-60"]


def test_ajouter_un_dispositif_dit_ce_qui_manque(fenetre: Fenetre) -> None:
    p = page(fenetre)
    cliquer(p.ui.ajouter)
    a = p.ajout
    assert not a.ui.actif.isVisible()
    cliquer(a.ui.enregistrer)
    assert a.ui.faute_titre.text() == "Nommez le dispositif."
    assert au_clavier(a.ui.titre)
    for champ, texte in (
        (a.ui.titre, "Maison des jeunes : l’Escale"),
        (a.ui.utilite, "Un lieu ouvert le soir."),
        (a.ui.public, "Jeunes du quartier"),
    ):
        remplir(champ, texte)
    cliquer(a.ui.enregistrer)
    assert a.ui.faute_themes.isVisible()
    cliquer(a.themes["lien_social"])
    a.ui.facette.setCurrentIndex(a.ui.facette.findData("entourage"))
    cliquer(a.ui.enregistrer)
    fabrique.finir(fenetre.contexte)
    code = "TER-MAISON-DES-JEUNES-L-ESCALE"
    neuf = du_coffre(fenetre, code)
    assert (neuf.titre, neuf.themes, neuf.facette) == (
        "Maison des jeunes : l’Escale", ("lien_social",), "entourage",
    )  # fmt: skip
    assert code in montres(p)
    # Il se corrige en entier, et garde son code.
    p.montrer_element(code)
    cliquer(p.ui.completer)
    assert a.ui.propres.isVisible()
    remplir(a.ui.titre, "L’Escale")
    cliquer(a.ui.enregistrer)
    fabrique.finir(fenetre.contexte)
    assert du_coffre(fenetre, code).titre == "L’Escale"


def test_un_compte_sans_les_regles_lit_sans_completer(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer")
    compte = {"nom": "Nora", "roles": ["educateur"], "mot_de_passe": fabrique.MOT_DE_PASSE}
    seance.faire("creer_compte", compte, fabrique.JOUR)
    seance.fermer()
    nora = acces.ouvrir(tmp_path / "Foyer", "Nora", fabrique.MOT_DE_PASSE)
    with fabrique.fenetre_ouverte(qtbot, nora) as fenetre:
        p = page(fenetre)
        assert p.ui.orienter.isEnabled()
        assert not p.ui.completer.isEnabled()
        assert not p.ui.ajouter.isEnabled()
        assert p.ui.completer.toolTip() == "Votre compte ne le permet pas."


def test_un_code_neuf_est_libre_et_lisible() -> None:
    tous = catalogue()
    assert code_neuf("Été à Paris !", tous) == "TER-ETE-A-PARIS"
    assert code_neuf("!!!", tous).startswith("TER")
    long = code_neuf("mot " * 40, tous)
    assert len(long) <= 40


def test_ce_qui_est_tape_pour_le_territoire_se_reprend(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer")
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        p = page(fenetre)
        p.montrer_element("PACTE-24")
        cliquer(p.ui.completer)
        remplir(p.ajout.ui.contact, "Mme Ba, mardi")
        assert fenetre.contexte.saisies.garder() is None
    rouverte = acces.ouvrir(tmp_path / "Foyer", fabrique.COMPTE, fabrique.MOT_DE_PASSE)
    with fabrique.fenetre_ouverte(qtbot, rouverte) as fenetre:
        (gardee,) = fenetre.contexte.saisies.retrouvees
        assert gardee.titre.startswith("Compléter")
        fenetre.ouvrir(gardee.page)
        assert fenetre.contexte.saisies.reprendre(gardee)
        vue = annuaire(fenetre)
        assert vue.ui.onglets.currentIndex() == DISPOSITIFS
        assert vue.dispositifs.ajout.ui.contact.text() == "Mme Ba, mardi"
        # Elle serait gardée de nouveau en fermant : on l'enregistre.
        cliquer(vue.dispositifs.ajout.ui.enregistrer)
        fabrique.finir(fenetre.contexte)
        assert du_coffre(fenetre, "PACTE-24").contact == "Mme Ba, mardi"


def test_ce_qui_est_tape_pour_orienter_se_reprend(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer")
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        p = page(fenetre)
        p.montrer_element("PACTE-9")
        cliquer(p.ui.orienter)
        taper(p.orienter.ui.chercher_jeune, "khelifi")
        QTest.keyClick(p.orienter.ui.chercher_jeune, Qt.Key.Key_Return)
        remplir(p.orienter.ui.vers, "Mme Roy")
        assert fenetre.contexte.saisies.garder() is None
    rouverte = acces.ouvrir(tmp_path / "Foyer", fabrique.COMPTE, fabrique.MOT_DE_PASSE)
    with fabrique.fenetre_ouverte(qtbot, rouverte) as fenetre:
        (gardee,) = fenetre.contexte.saisies.retrouvees
        fenetre.ouvrir(gardee.page)
        assert fenetre.contexte.saisies.reprendre(gardee)
        o = annuaire(fenetre).dispositifs.orienter
        assert (o.choix_jeune.valeur, o.ui.vers.text()) == ("P75-2", "Mme Roy")
        cliquer(o.ui.enregistrer)
        fabrique.finir(fenetre.contexte)
        assert orientations(fenetre, "P75-2")[0]["vers"] == "Mme Roy"


@pytest.mark.parametrize("champ", ["chercher", "chercher_jeune"])
def test_un_texte_colle_par_erreur_ne_gele_rien(fenetre: Fenetre, champ: str) -> None:
    p = page(fenetre)
    cliquer(p.ui.orienter)
    ligne: QLineEdit = getattr(p.ui, champ, None) or getattr(p.orienter.ui, champ)
    for texte in ("x" * 30_000, "<b>", "\u0000", "🏠"):
        ligne.setText(texte)
    assert fenetre.isVisible()

"""Le panneau « Zone scellée » : au clavier et à la souris, sur un vrai coffre."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_dossier import AU, NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier, lire_etat
from ase_parcours.bureau.dossier.panneau_scelle import PanneauScelle
from ase_parcours.bureau.theme import CLAIR, SOMBRE, Theme
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.operations import acces
from ase_parcours.operations.facettes.scelles import lire_scelle
from ase_parcours.operations.seance import Seance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SECRET = "Suivi au CMP, ne pas en parler à l’école"


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR)


def sceller(atelier: Atelier, **champs: str) -> str:
    """Un texte scellé pour Inès, sans l'écran."""
    voulus = {"rubrique": "SANTE", "titre": "CMP", "texte": SECRET, **champs}
    fait = atelier.seance.faire("sceller_texte", {"jeune": NUMERO, **voulus}, AU)
    return str(fait.resultat["scelle"])


def etat_de(contexte: Contexte, jeune: str) -> EtatDossier:
    etat = lire_etat(contexte, jeune)
    assert etat is not None
    return etat


def panneau(atelier: Atelier, largeur: int = 900) -> PanneauScelle:
    """Le panneau montré, tel que la page Santé le poserait."""
    vue = PanneauScelle(atelier.contexte)
    atelier.qtbot.addWidget(vue)
    vue.resize(largeur, 600)
    vue.montrer(etat_de(atelier.contexte, atelier.jeune))
    with atelier.qtbot.waitActive(vue):
        vue.show()
        vue.activateWindow()
    QApplication.processEvents()
    return vue


def ecrits(racine: QWidget) -> str:
    """Tout ce que les widgets contiennent, montré ou non."""
    morceaux = [e.text() for e in racine.findChildren(QLineEdit)]
    morceaux += [e.toPlainText() for e in racine.findChildren(QPlainTextEdit)]
    return "\n".join([textes(racine), *morceaux])


def lectures(seance: Seance) -> int:
    with seance.lire() as conn:
        requete = "SELECT count(*) FROM lecture_scellee"
        return int(conn.exec_driver_sql(requete).scalar_one())


def test_rien_n_est_montre_d_avance(atelier: Atelier) -> None:
    sceller(atelier)
    vue = panneau(atelier)
    assert "Santé" in textes(vue)
    assert "1 texte" in textes(vue)
    assert "scellé le" in textes(vue)
    assert "CMP" not in ecrits(vue)
    assert not vue.ui.lecture.isVisible()
    assert not vue.ui.saisie.isVisible()
    assert lectures(atelier.seance) == 0


def test_lire_previent_puis_note_puis_montre(atelier: Atelier) -> None:
    texte = sceller(atelier)
    vue = panneau(atelier)
    atelier.cliquer(vue.boutons[texte])
    assert "Santé, scellé le" in textes(vue)
    assert "Cette lecture sera notée" in textes(vue)
    assert "CMP" not in ecrits(vue)
    assert lectures(atelier.seance) == 0
    assert vue.ui.confirmer.hasFocus()
    QTest.keyClick(vue.ui.confirmer, Qt.Key.Key_Return)
    atelier.finir()
    assert vue.ui.lu_titre.text() == "CMP"
    assert vue.ui.lu_texte.toPlainText() == SECRET
    assert "lecture notée" in vue.ui.lu_detail.text()
    assert vue.ui.lu_texte.isReadOnly()
    assert lectures(atelier.seance) == 1
    atelier.cliquer(vue.ui.refermer)
    assert "CMP" not in ecrits(vue)


def test_ne_pas_lire_ne_note_rien(atelier: Atelier) -> None:
    texte = sceller(atelier)
    vue = panneau(atelier)
    atelier.cliquer(vue.boutons[texte])
    atelier.cliquer(vue.ui.renoncer_lecture)
    assert not vue.ui.confirmation.isVisible()
    assert lectures(atelier.seance) == 0


def lire(atelier: Atelier, vue: PanneauScelle, texte: str) -> None:
    atelier.cliquer(vue.boutons[texte])
    atelier.cliquer(vue.ui.confirmer)
    atelier.finir()
    assert SECRET in ecrits(vue)


@pytest.mark.parametrize("geste", ["page", "echap", "dossier", "autre texte"])
def test_quitter_efface_ce_qui_est_lu(atelier: Atelier, geste: str) -> None:
    texte, autre = sceller(atelier), sceller(atelier, texte="audience", titre="TPE")
    vue = panneau(atelier)
    lire(atelier, vue, texte)
    if geste == "page":
        vue.hide()
    elif geste == "echap":
        QTest.keyClick(vue, Qt.Key.Key_Escape)
    elif geste == "autre texte":
        atelier.cliquer(vue.boutons[autre])
    else:
        jeune = atelier.faire("enregistrer_jeune", jeune="P75-9", nom="Roc")["jeune"]
        vue.montrer(etat_de(atelier.contexte, str(jeune)))
        assert "Rien n’est scellé" in textes(vue)
    assert "CMP" not in ecrits(vue)


def test_une_lecture_finie_apres_avoir_quitte_ne_se_montre_pas(atelier: Atelier) -> None:
    texte = sceller(atelier)
    vue = panneau(atelier)
    atelier.cliquer(vue.boutons[texte])
    atelier.cliquer(vue.ui.confirmer)
    vue.hide()
    atelier.finir()
    assert "CMP" not in ecrits(vue)


def test_se_redessiner_garde_ce_qui_est_lu(atelier: Atelier) -> None:
    texte = sceller(atelier)
    vue = panneau(atelier)
    lire(atelier, vue, texte)
    atelier.faire("enregistrer_jeune", jeune=NUMERO, telephone="01")
    vue.montrer(etat_de(atelier.contexte, atelier.jeune))
    assert SECRET in ecrits(vue)
    atelier.faire("retirer_element", type="scelle", element=texte)
    vue.montrer(etat_de(atelier.contexte, atelier.jeune))
    assert "CMP" not in ecrits(vue)


def test_sceller_au_clavier(atelier: Atelier) -> None:
    vue = panneau(atelier)
    vue.ui.sceller.setFocus()
    QTest.keyClick(vue.ui.sceller, Qt.Key.Key_Return)
    assert vue.ui.rubrique.hasFocus()
    assert not vue.saisie_en_cours
    QTest.keyClick(vue.ui.rubrique, Qt.Key.Key_Down)
    QTest.keyClick(vue.ui.rubrique, Qt.Key.Key_Tab)
    assert vue.ui.intitule.hasFocus()
    atelier.taper(vue.ui.intitule, "Audience")
    QTest.keyClick(vue.ui.intitule, Qt.Key.Key_Tab)
    atelier.taper(vue.ui.le, "3/9/26")
    QTest.keyClick(vue.ui.le, Qt.Key.Key_Tab)
    assert vue.ui.texte.hasFocus()
    atelier.taper(vue.ui.texte, "Entendu seul")
    assert vue.saisie_en_cours
    QTest.keyClick(vue.ui.texte, Qt.Key.Key_Tab)
    assert vue.ui.enregistrer.hasFocus()
    QTest.keyClick(vue.ui.enregistrer, Qt.Key.Key_Return)
    atelier.finir()
    assert not vue.saisie_en_cours
    assert "Entendu" not in ecrits(vue)
    assert "Aucune fiche de récupération" in textes(vue)
    (texte,) = vue.boutons
    lu = lire_scelle(atelier.seance, texte, AU)
    contenu = lu.contenu
    assert (lu.rubrique, contenu.titre, contenu.texte, contenu.le) == (
        "JUDICIAIRE", "Audience", "Entendu seul", "2026-09-03",
    )  # fmt: skip
    assert atelier.annonces[-1][0] == "Texte scellé."


def test_une_faute_se_dit_sous_son_champ(atelier: Atelier) -> None:
    vue = panneau(atelier)
    atelier.cliquer(vue.ui.sceller)
    atelier.cliquer(vue.ui.enregistrer)
    assert vue.ui.faute_texte.text() == "Écrivez le texte à sceller."
    assert vue.ui.texte.accessibleDescription() == vue.ui.faute_texte.text()
    assert vue.ui.texte.hasFocus()
    atelier.taper(vue.ui.texte, "x")
    assert not vue.ui.faute_texte.isVisible()
    atelier.taper(vue.ui.le, "31/02/2027")
    atelier.cliquer(vue.ui.enregistrer)
    assert "Février" in vue.ui.faute_le.text()
    assert vue.ui.le.hasFocus()
    assert vue.boutons == {}


def test_un_refus_garde_la_saisie(atelier: Atelier) -> None:
    vue = panneau(atelier)
    atelier.cliquer(vue.ui.sceller)
    vue.ui.texte.setPlainText("x" * 50_001)
    atelier.cliquer(vue.ui.enregistrer)
    atelier.finir()
    assert vue.ui.refus.isVisible()
    assert len(vue.ui.texte.toPlainText()) == 50_001
    assert vue.ui.enregistrer.isEnabled()


def test_modifier_un_texte_lu(atelier: Atelier) -> None:
    texte = sceller(atelier)
    vue = panneau(atelier)
    lire(atelier, vue, texte)
    atelier.cliquer(vue.ui.modifier)
    assert vue.ui.texte.toPlainText() == SECRET
    assert not vue.saisie_en_cours
    atelier.taper(vue.ui.intitule, "CMP Bercy")
    assert vue.saisie_en_cours
    atelier.cliquer(vue.ui.enregistrer)
    atelier.finir()
    contenu = lire_scelle(atelier.seance, texte, AU).contenu
    assert (contenu.titre, contenu.texte) == ("CMP Bercy", SECRET)
    assert "CMP" not in ecrits(vue)


def test_quitter_une_modification_non_commencee_l_efface(atelier: Atelier) -> None:
    texte = sceller(atelier)
    vue = panneau(atelier)
    lire(atelier, vue, texte)
    atelier.cliquer(vue.ui.modifier)
    vue.hide()
    assert "CMP" not in ecrits(vue)
    vue.show()
    atelier.cliquer(vue.ui.sceller)
    atelier.taper(vue.ui.texte, "commencé")
    vue.hide()
    assert vue.saisie_en_cours  # ce qui est tapé n'est pas perdu
    vue.show()
    atelier.cliquer(vue.ui.sceller)  # revient à ce qui est commencé, sans l'effacer
    assert vue.ui.texte.toPlainText() == "commencé"
    assert vue.focusWidget() is vue.ui.texte
    atelier.cliquer(vue.ui.renoncer)
    assert "commencé" not in ecrits(vue)


@pytest.mark.parametrize(
    ("role", "phrase"),
    [
        ("educateur", "Votre compte ne la lit pas. Adressez-vous à demo."),
        ("sante", "Votre compte attend qu’on la lui ouvre. Adressez-vous à demo."),
    ],
)
def test_un_compte_sans_la_zone_voit_combien_et_a_qui_s_adresser(
    atelier: Atelier, qtbot: QtBot, role: str, phrase: str
) -> None:
    atelier.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="abc")
    sceller(atelier)
    sceller(atelier, rubrique="JUDICIAIRE")
    # Comme le ferait un administrateur qui ne tient pas la zone.
    with atelier.seance.coffre.transaction(AU) as tx, tx.ecrire("changer_roles") as e:
        (zoe,) = tx.conn.exec_driver_sql("SELECT id FROM compte WHERE nom = 'Zoé'").one()
        e.modifier(zoe, {"roles": [role]})
    atelier.seance.fermer()
    with acces.ouvrir(atelier.dossier / "coffre", "Zoé", "abc") as seance:
        contexte = Contexte(seance, AU)
        vue = PanneauScelle(contexte)
        qtbot.addWidget(vue)
        vue.montrer(etat_de(contexte, atelier.jeune))
        vue.show()
        assert "2 textes" in textes(vue)
        assert phrase in textes(vue)
        assert vue.boutons == {}
        assert not vue.ui.sceller.isVisible()
        assert not [b for b in vue.findChildren(QPushButton) if b.isVisible()]


def test_ouvrir_la_zone_a_qui_attend(atelier: Atelier) -> None:
    sceller(atelier)
    atelier.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="abc")
    with atelier.seance.coffre.transaction(AU) as tx, tx.ecrire("changer_roles") as e:
        (zoe,) = tx.conn.exec_driver_sql("SELECT id FROM compte WHERE nom = 'Zoé'").one()
        e.modifier(zoe, {"roles": ["sante"]})
    vue = panneau(atelier)
    assert "Zoé a droit à la zone scellée" in textes(vue)
    atelier.cliquer(vue.ouvertures[zoe])
    atelier.finir()
    assert vue.ouvertures == {}
    assert not vue.ui.place_attente.isVisible()
    (fente,) = [f for f in atelier.seance.coffre.entete.comptes if f.compte == zoe]
    assert fente.paire is not None
    assert fente.paire.cle is not None


def test_en_lecture_seule_rien_ne_se_lit(atelier: Atelier, qtbot: QtBot) -> None:
    texte = sceller(atelier)
    chemin = atelier.dossier / "coffre"
    with acces.ouvrir(chemin, "demo", "mot de passe", lecture_seule=True) as seance:
        contexte = Contexte(seance, AU)
        vue = PanneauScelle(contexte)
        qtbot.addWidget(vue)
        vue.montrer(etat_de(contexte, atelier.jeune))
        vue.show()
        assert "1 texte" in textes(vue)
        assert "Une lecture ne pourrait pas être notée." in textes(vue)
        assert "attend qu" not in textes(vue)
        for bouton in vue.findChildren(QPushButton):
            assert not (bouton.isVisible() and bouton.isEnabled())
        assert texte


def test_un_texte_abime_se_dit(atelier: Atelier) -> None:
    texte = sceller(atelier)
    with atelier.seance.coffre.transaction(AU) as tx, tx.ecrire("sceller_texte") as e:
        e.modifier(texte, {"contenu": "AAAA"})
    vue = panneau(atelier)
    atelier.cliquer(vue.boutons[texte])
    atelier.cliquer(vue.ui.confirmer)
    atelier.finir()
    assert "ne s'ouvre plus" in textes(vue)
    assert lectures(atelier.seance) == 0


@pytest.mark.parametrize("theme", [CLAIR, SOMBRE], ids=["clair", "sombre"])
@pytest.mark.parametrize("largeur", [330, 600, 1100])
def test_rien_n_est_coupe_et_tout_a_un_nom(atelier: Atelier, theme: Theme, largeur: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, theme)
    texte = sceller(atelier, titre="Un titre assez long pour passer à la ligne deux fois " * 2)
    vue = panneau(atelier, largeur)
    lire(atelier, vue, texte)
    assert etiquettes_coupees(vue) == []
    atelier.cliquer(vue.ui.sceller)
    QApplication.processEvents()
    assert etiquettes_coupees(vue) == []
    for champ in (vue.ui.rubrique, vue.ui.intitule, vue.ui.le, vue.ui.texte, vue.ui.lu_texte):
        assert champ.accessibleName()

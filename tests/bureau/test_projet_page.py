"""La page Projet d'autonomie : besoins, actions, entretien mené, version signée, changements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from outils_dossier import (
    NUMERO,
    Atelier,
    atelier_ouvert,
    etiquettes_coupees,
    taper,
    textes,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.composants.etiquette import LigneReduite
from ase_parcours.bureau.projet.carte_besoin import CarteBesoin
from ase_parcours.bureau.projet.page import PageProjet
from ase_parcours.metier.projet import EtatBesoin
from ase_parcours.metier.projet_versions import changements, contenu

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


def page(atelier: Atelier, largeur: int = 1278, hauteur: int = 736) -> PageProjet:
    vue = atelier.page("projet", largeur, hauteur)
    return cast(PageProjet, vue.page_nommee("projet"))


def carte(p: PageProjet, code: str) -> CarteBesoin:
    return next(c for c in p.cartes if c.besoin.code == code)


def ou() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_un_besoin_se_traite_au_clavier(atelier: Atelier) -> None:
    p = page(atelier)
    assert {c.besoin.etat for c in p.cartes} == {EtatBesoin.NON_TRAITE}
    assert [c.besoin.article for c in p.cartes][3] == "CASF R222-6, 4°"
    QTest.keyClick(carte(p, "4").ui.traiter, Qt.Key.Key_Return)
    assert ou() is p.besoin.fiche.liens["situation"].entree
    taper(ou(), "C2S jusqu’en mai")
    QTest.keyClick(ou(), Qt.Key.Key_Tab)
    taper(ou(), "un médecin traitant")
    QTest.keyClick(ou(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    atelier.finir()
    assert carte(p, "4").besoin.etat is EtatBesoin.EN_PARTIE
    atelier.cliquer(carte(p, "4").ui.ajouter)
    taper(ou(), "Déclarer le médecin")
    atelier.taper(p.action.fiche.liens["pour_le"].entree, "5/12/26")
    QTest.keyClick(ou(), Qt.Key.Key_Return)
    atelier.finir()
    une = carte(p, "4").besoin
    assert une.etat is EtatBesoin.TRAITE
    assert [(a.quoi, a.quand) for a in une.actions] == [("Déclarer le médecin", "5 déc.")]
    (besoin,) = atelier.vue().facettes["besoin"]
    assert (besoin["besoin"], besoin["situation"]) == ("4", "C2S jusqu’en mai")


def test_une_action_en_retard_se_voit_et_se_termine(atelier: Atelier) -> None:
    atelier.faire(
        "enregistrer_action", jeune=NUMERO, besoin="3", quoi="Proposer le CEJ", pour_le="2026-11-01"
    )
    p = page(atelier)
    (action,) = carte(p, "3").besoin.actions
    assert (action.quand, action.en_retard) == ("retard 21\u00a0j", True)
    assert "retard 21\u00a0j" in textes(carte(p, "3"))
    carte(p, "3").action_demandee.emit("3", action.id)
    p.action.fiche.liens["etat"].poser("FAITE")
    atelier.cliquer(p.action.ui.enregistrer)
    atelier.finir()
    (finie,) = carte(p, "3").besoin.actions
    assert not finie.en_retard
    assert finie.icone == "circle-check"


def test_ses_mots_son_refus_et_son_desaccord(atelier: Atelier) -> None:
    p = page(atelier)
    assert "Pas encore recueillis." in textes(p)
    atelier.cliquer(p.ui.ecrire)
    atelier.taper(p.parole.fiche.liens["parole"].entree, "Je veux rester à Paris.")
    atelier.taper(p.parole.fiche.liens["refuse"].entree, "une chambre à deux")
    atelier.taper(p.parole.fiche.liens["desaccord"].entree, "on ne m’écoute pas")
    p.parole.fiche.liens["position"].poser("DESACCORD")
    atelier.cliquer(p.parole.ui.enregistrer)
    atelier.finir()
    dits = textes(p)
    assert "«\u00a0Je veux rester à Paris.\u00a0»" in dits
    assert "Elle refuse\u00a0: une chambre à deux" in dits
    assert "Pas d’accord\u00a0: «\u00a0on ne m’écoute pas\u00a0»." in dits
    assert not p.parole.isVisible()


def test_un_entretien_se_mene_et_se_reprend(atelier: Atelier) -> None:
    p = page(atelier)
    bouton = next(b for b in p.mener if b.text() == "Entretien des 17 ans")
    atelier.cliquer(bouton)
    premiere, *_ = p.entretien.reponses.values()
    assert ou() is premiere
    taper(ou(), "Deux lieux en cinq ans")
    QTest.keyClick(ou(), Qt.Key.Key_Escape)
    assert p.entretien.isVisible(), "Échap ne jette pas ce qui vient d'être dit"
    atelier.cliquer(p.entretien.droits["APJM"])
    atelier.taper(p.entretien.liens["participants"].entree, "Inès, Mme Arnaud")
    QTest.keyClick(ou(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    atelier.finir()
    (note,) = atelier.vue().facettes["entretien"]
    assert note["reponses"] == {"parcours": "Deux lieux en cinq ans"}
    assert note["droits_expliques"] == ["APJM"]
    assert (note["type_code"], note["trame"]) == ("DIX_SEPT_ANS", "DIX_SEPT_ANS")
    assert (note["date"], note["participants"]) == ("2026-11-22", "Inès, Mme Arnaud")
    p.entretiens.ui.table.setFocus()
    p.entretiens.ui.table.selectRow(0)
    QTest.keyClick(p.entretiens.ui.table, Qt.Key.Key_Return)
    assert p.entretien.reponses["parcours"].toPlainText() == "Deux lieux en cinq ans"
    assert p.entretien.droits["APJM"].isChecked()
    assert not p.entretien.saisie_en_cours
    atelier.taper(p.entretien.reponses["souhait"], "un studio")
    atelier.cliquer(p.entretien.ui.enregistrer)
    atelier.finir()
    (note,) = atelier.vue().facettes["entretien"]
    assert note["reponses"] == {"parcours": "Deux lieux en cinq ans", "souhait": "un studio"}


def test_signer_puis_voir_ce_qui_a_change(atelier: Atelier) -> None:
    p = page(atelier)
    atelier.cliquer(p.edition.ui.signer)
    atelier.cliquer(p.signature.ui.confirmer)
    atelier.finir()
    assert "Le projet ne dit encore rien." in p.signature.ui.refus.text()
    p.signature.fermer()
    atelier.faire("enregistrer_besoin", jeune=NUMERO, besoin="2", situation="au foyer")
    p = page(atelier)
    atelier.cliquer(p.edition.ui.signer)
    p.signature.liens["position"].poser("PARTIEL")
    p.signature.liens["signe_jeune"].poser("oui")
    atelier.cliquer(p.signature.ui.confirmer)
    atelier.finir()
    (version,) = atelier.vue().facettes["version_projet"]
    assert (version["numero"], version["le"], version["position"]) == (1, "2026-11-22", "PARTIEL")
    assert version["signe_jeune"] == "oui"
    assert version["contenu"]["besoins"] == {"2": {"situation": "au foyer"}}
    assert p.edition.ui.titre.text() == "Version 1"
    assert p.edition.ui.changements.text() == "Rien n’a changé"
    atelier.contexte.faire(
        "enregistrer_besoin", {"jeune": NUMERO, "besoin": "2", "objectif": "un bail"}
    )
    atelier.finir()
    atelier.cliquer(p.edition.ui.changements)
    assert "Logement, hébergement : l’objectif, ajouté." in textes(p)


def test_une_signature_ne_se_date_pas_d_avance(atelier: Atelier) -> None:
    atelier.faire("enregistrer_besoin", jeune=NUMERO, besoin="2", situation="au foyer")
    p = page(atelier)
    atelier.cliquer(p.edition.ui.signer)
    atelier.taper(p.signature.liens["le"].entree, "1/1/2027")
    atelier.cliquer(p.signature.ui.confirmer)
    atelier.finir()
    assert "ne se note pas d'avance" in p.signature.ui.refus.text()
    assert atelier.vue().facettes["version_projet"] == ()


@pytest.mark.parametrize(("largeur", "colonnes"), [(1278, 3), (800, 2), (560, 1)])
def test_les_cartes_suivent_la_largeur(atelier: Atelier, largeur: int, colonnes: int) -> None:
    atelier.faire(
        "enregistrer_besoin", jeune=NUMERO, besoin="1", situation="une longue situation " * 6
    )
    vue = atelier.page("projet", 1278)
    p = cast(PageProjet, vue.page_nommee("projet"))
    p.setParent(None)
    atelier.qtbot.addWidget(p)
    p.resize(largeur, 700)
    p.show()
    QApplication.processEvents()
    en_haut = [c for c in p.cartes if c.y() == p.cartes[0].y()]
    assert len(en_haut) == colonnes
    assert etiquettes_coupees(p, [LigneReduite]) == []


def test_les_changements_disent_chaque_sorte() -> None:
    besoins = {"1": "Ressources", "2": "Logement"}
    avant = contenu(
        {"parole": "rester", "position": "ACCORD"},
        [{"besoin": "1", "situation": "rien", "objectif": "bourse"}],
        [
            {"id": "a", "besoin": "1", "quoi": "CEJ", "etat": "A_FAIRE"},
            {"id": "b", "besoin": "1", "quoi": "RIB", "etat": "A_FAIRE"},
            {"id": "c", "besoin": "2", "quoi": "visite", "etat": "A_FAIRE"},
        ],
    )
    apres = contenu(
        {"parole": "partir"},
        [{"besoin": "1", "situation": "rien"}, {"besoin": "2", "parole": "un studio"}],
        [
            {"id": "a", "besoin": "1", "quoi": "CEJ", "etat": "FAITE"},
            {"id": "b", "besoin": "1", "quoi": "RIB", "qui": "Sami", "etat": "A_FAIRE"},
            {"id": "d", "besoin": "2", "quoi": "bail", "etat": "A_FAIRE"},
        ],
    )
    assert changements(avant, avant, besoins) == []
    assert changements(avant, apres, besoins) == [
        "Ses mots, changé.",
        "Sa position, retiré.",
        "Ressources : l’objectif, retiré.",
        "Ressources : action « CEJ » faite.",
        "Ressources : action « RIB » changée.",
        "Logement : ses mots, ajouté.",
        "Logement : action « bail » ajoutée.",
        "Logement : action « visite » retirée.",
    ]


def test_la_lecture_du_jour_est_celle_du_dossier(atelier: Atelier) -> None:
    assert page(atelier)._contexte.aujourd_hui == date(2026, 11, 22)

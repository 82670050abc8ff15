"""Chaque facette se remplit au clavier seul, se relit, se corrige, se retire et se remet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from outils_dossier import Atelier, atelier_ouvert, taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.logement import PageLogement
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.facettes.page import PageFacettes
from ase_parcours.bureau.facettes.panneau import PanneauFacette
from ase_parcours.metier.formes import Champ, Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels.listes import nomenclature

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")
"""Ce que l'affichage hors écran ne sait pas faire d'une liste de propositions."""

PAR_PAGE = {
    "identite": ("statut", "titre_sejour", "protection"),
    "parcours": ("mesure", "accueil"),
    "sante": ("sante",),
    "scolarite": ("scolarite", "absence", "orientation", "insertion", "loisir"),
    "ressources": ("ressource", "charge", "dette", "finances"),
    "droits": ("demarche_droit", "situation"),
    "entourage": ("proche",),
    "logement": ("demande_logement", "aide_logement"),
    "suivi": ("contact", "demande_retour"),
}
CAS = [pytest.param(p, t, id=t) for p, types in PAR_PAGE.items() for t in types]


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


def panneau(vue: PageDossier, page: str, type_: str) -> PanneauFacette:
    montree = vue.page_nommee(page)
    if isinstance(montree, PageLogement):
        return next(f for f in montree.facettes if f.type.nom == type_)
    return cast(PageFacettes, montree).panneaux[type_]


def dans_l_ordre(type_: TypeEntite) -> list[str]:
    """L'ordre de lecture, donc de tabulation : les champs courts, puis les textes longs."""
    longs = [n for n in type_.saisis if type_.fiche[n].saisie is Saisie.LONG]
    return [n for n in type_.saisis if n not in longs] + longs


def remplir_au_clavier(p: PanneauFacette) -> dict[str, Any]:
    """Tape chaque champ, en allant de l'un à l'autre par la tabulation ; rend ce qui est voulu."""
    voulu: dict[str, Any] = {}
    for rang, nom in enumerate(dans_l_ordre(p.type)):
        cible = p.fiche.liens[nom].entree
        if rang:
            QTest.keyClick(ou(), Qt.Key.Key_Tab)
        assert ou() is cible or cible.isAncestorOf(ou()), f"la tabulation saute {nom}"
        voulu[nom] = _taper(nom, p.type.fiche[nom])
    return voulu


def ou() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _taper(nom: str, champ: Champ) -> Any:
    match champ.saisie:
        case Saisie.TROIS:
            QTest.keyClick(ou(), Qt.Key.Key_Left)
            QTest.keyClick(ou(), Qt.Key.Key_Left)
            return "oui"
        case Saisie.CHOIX:
            assert isinstance(ou(), QComboBox)
            QTest.keyClick(ou(), Qt.Key.Key_Down)
            return next(iter(nomenclature(champ.liste).termes))
        case Saisie.JOUR:
            fin = nom in ("fin", "expire_le", "soldee_le")
            taper(ou(), "2 novembre 2027" if fin else "2/11/26")
            return "2027-11-02" if fin else "2026-11-02"
        case Saisie.MONTANT:
            taper(ou(), "412,50")
            return 41_250
        case Saisie.NOMBRE:
            taper(ou(), "2")
            return 2
        case Saisie.MOT:
            libelle = next(iter(nomenclature(champ.liste).termes.values())).libelle
            taper(ou(), libelle)
            return " ".join(libelle.split())
        case Saisie.LONG:
            taper(ou(), "Deux lignes, é")
            return "Deux lignes, é"
        case _:
            taper(ou(), "Mme Ba")
            return "Mme Ba"


@pytest.mark.parametrize(("page", "type_"), CAS)
def test_une_facette_se_remplit_au_clavier(atelier: Atelier, page: str, type_: str) -> None:
    p = panneau(atelier.page(page), page, type_)
    if TYPES[type_].unique:
        p.fiche.entrer()
    else:
        p.ui.ajouter.setFocus()
        QTest.keyClick(p.ui.ajouter, Qt.Key.Key_Space)
    assert not p.saisie_en_cours
    voulu = remplir_au_clavier(p)
    assert p.saisie_en_cours
    QTest.keyClick(ou(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    atelier.finir()
    (rangee,) = atelier.vue().facettes[type_]
    assert {c: rangee[c] for c in voulu} == voulu
    assert not p.saisie_en_cours
    assert atelier.annonces[-1][0].startswith(TYPES[type_].titre)


def test_un_fait_se_corrige_se_retire_et_se_remet(atelier: Atelier) -> None:
    atelier.faire("enregistrer_proche", jeune="P75-2021-00280", nom="Mme Ba", lien="tante")
    p = panneau(atelier.page("entourage"), "entourage", "proche")
    p.ui.table.setFocus()
    p.ui.table.selectRow(0)
    QTest.keyClick(p.ui.table, Qt.Key.Key_Return)
    assert p.ui.titre_saisie.text() == "Modifier une personne"
    atelier.taper(p.fiche.liens["telephone"].entree, "06 39 98 00 01")
    QTest.keyClick(ou(), Qt.Key.Key_Return)
    atelier.finir()
    (rangee,) = atelier.vue().facettes["proche"]
    assert (rangee["telephone"], rangee["lien_code"]) == ("06 39 98 00 01", "LIENA1:5")
    p.ouvrir(p.rangees[0])
    atelier.cliquer(p.ui.retirer)
    atelier.finir()
    assert atelier.vue().facettes["proche"] == ()
    assert p.ui.place_rien.isVisible()
    atelier.contexte.annuler()
    atelier.finir()
    assert len(atelier.vue().facettes["proche"]) == 1


def test_echap_renonce_et_rien_n_est_ecrit(atelier: Atelier) -> None:
    p = panneau(atelier.page("entourage"), "entourage", "proche")
    atelier.cliquer(p.ui.ajouter)
    taper(ou(), "Mme Ba")
    QTest.keyClick(ou(), Qt.Key.Key_Escape)
    assert not p.ui.place_saisie.isVisible()
    assert ou() is p.ui.ajouter
    assert atelier.vue().facettes["proche"] == ()


def test_une_faute_se_dit_et_rien_ne_se_perd(atelier: Atelier) -> None:
    p = panneau(atelier.page("parcours"), "parcours", "accueil")
    atelier.cliquer(p.ui.ajouter)
    atelier.taper(p.fiche.liens["lieu"].entree, "Foyer Éole")
    atelier.taper(p.fiche.liens["debut"].entree, "31/02/2026")
    QTest.keyClick(ou(), Qt.Key.Key_Return)
    assert p.fiche.ui.faute_debut.text() == "Février 2026 a 28 jours."
    assert ou() is p.fiche.liens["debut"].entree
    atelier.taper(p.fiche.liens["debut"].entree, "1/2/26")
    atelier.taper(p.fiche.liens["fin"].entree, "1/1/26")
    QTest.keyClick(ou(), Qt.Key.Key_Return)
    atelier.finir()
    assert "La fin ne suit pas le début" in p.ui.refus.text()
    assert p.fiche.liens["lieu"].lire() == "Foyer Éole"
    assert atelier.vue().facettes["accueil"] == ()


def test_ce_qui_est_tape_survit_a_une_ecriture_voisine(atelier: Atelier) -> None:
    vue = atelier.page("ressources")
    p = panneau(vue, "ressources", "charge")
    atelier.cliquer(p.ui.ajouter)
    atelier.taper(p.fiche.liens["nature"].entree, "loyer")
    atelier.contexte.faire(
        "enregistrer_dette", {"jeune": "P75-2021-00280", "nature": "amende", "montant": 3500}
    )
    atelier.finir()
    assert p.fiche.liens["nature"].lire() == "loyer"
    assert vue.saisie_en_cours
    assert panneau(vue, "ressources", "dette").ui.table.rowCount() == 1


def test_une_reponse_jamais_donnee_n_est_pas_ecrite(atelier: Atelier) -> None:
    p = panneau(atelier.page("identite"), "identite", "statut")
    p.fiche.entrer("courriel")
    taper(ou(), "ines@exemple.invalid")
    QTest.keyClick(ou(), Qt.Key.Key_Return)
    atelier.finir()
    (rangee,) = atelier.vue().facettes["statut"]
    assert rangee["grossesse"] is None
    assert rangee["aidant"] is None


def test_un_mot_sans_code_est_dit(atelier: Atelier) -> None:
    p = panneau(atelier.page("scolarite"), "scolarite", "scolarite")
    atelier.cliquer(p.ui.ajouter)
    atelier.taper(p.fiche.liens["niveau"].entree, "classe du soir")
    QTest.keyClick(ou(), Qt.Key.Key_Return)
    atelier.finir()
    assert any("n'a pas de code" in phrase for phrase, _ in atelier.annonces)

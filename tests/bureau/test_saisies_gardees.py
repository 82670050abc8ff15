"""Chaque panneau de saisie : ce qui y est tapé survit à un arrêt brutal et se reprend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import dans, jeune, solution
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.brouillons.champs import champs, nom_de, valeur_de
from ase_parcours.bureau.dossier.cartes import Geste
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.dossier.panneau_correction import PanneauCorrection
from ase_parcours.bureau.dossier.panneau_referents import PanneauReferents
from ase_parcours.bureau.dossier.panneau_scelle import PanneauScelle
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.metier.hebergement import Etat
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FOYER = (
    jeune("P75-2", "Khelifi", "Inès", 60, naissance="2007-07-14", sexe="F", referent="Mme Arnaud"),
    solution("P75-2", "LOG_SOC", "confirmée", 90, preuve="bail signé"),
    ("enregistrer_note", {"jeune": "P75-2", "texte": "Une note ancienne."}),
    ("enregistrer_papier", {"jeune": "P75-2", "nature": "CNI"}),
)


@pytest.fixture
def coffre(tmp_path: Path) -> Path:
    fabrique.creer(tmp_path / "Foyer", FOYER).fermer()
    return tmp_path / "Foyer"


class Poste:
    """Le poste de l'éducateur : ouvrir, taper, tomber en panne, rouvrir."""

    def __init__(self, fenetre: Fenetre) -> None:
        self.fenetre = fenetre

    @property
    def dossier(self) -> PageDossier:
        page = self.fenetre.page("dossier")
        assert isinstance(page, PageDossier)
        return page

    def aller(self, page: str) -> Any:
        ligne = self.fenetre.suivis.de_dossier("P75-2")
        assert ligne is not None
        self.fenetre.ouvrir_dossier(ligne.id, page)
        return self.dossier.page_nommee(page)

    @property
    def jeunes(self) -> PageJeunes:
        self.fenetre.ouvrir("jeunes")
        return cast(PageJeunes, self.fenetre.page("jeunes"))


@pytest.fixture
def ouvrir(qtbot: QtBot, coffre: Path) -> Callable[[], Any]:
    def rouvrir() -> Any:
        return fabrique.fenetre_ouverte(
            qtbot, acces.ouvrir(coffre, fabrique.COMPTE, fabrique.MOT_DE_PASSE)
        )

    return rouvrir


def _taper(champ: QWidget, texte: str) -> None:
    champ.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(champ, QLineEdit):
        champ.selectAll()
    QTest.keyClicks(champ, texte)


def _note(p: Poste) -> QWidget:
    return cast(QWidget, p.aller("notes").ui.texte)


def _note_reprise(p: Poste) -> QWidget:
    page = p.aller("notes")
    page.ouvrir(page.cartes[0].note["id"])
    return cast(QWidget, page.ui.texte)


def _noter(p: Poste) -> QWidget:
    p.jeunes.noter.ouvrir("P75-2", "Inès Khelifi")
    return cast(QWidget, p.jeunes.noter.ui.texte)


def _nouveau(p: Poste) -> QWidget:
    p.jeunes.nouveau.montrer()
    return p.jeunes.ui.prenom


def _contact(p: Poste) -> QWidget:
    panneau = p.aller("entourage").panneaux["proche"]
    panneau.ouvrir()
    return cast(QWidget, panneau.fiche.liens["nom"].entree)


def _statut(p: Poste) -> QWidget:
    panneau = p.aller("identite").panneaux["statut"]
    return cast(QWidget, panneau.fiche.liens["langues"].entree)


def _besoin(p: Poste) -> QWidget:
    page = p.aller("projet")
    page._traiter("logement")
    return cast(QWidget, page.besoin.fiche.liens["situation"].entree)


def _entretien(p: Poste) -> QWidget:
    page = p.aller("projet")
    page._mener("DIX_SEPT_ANS")
    return cast(QWidget, next(iter(page.entretien.reponses.values())))


def _piste(p: Poste) -> QWidget:
    page = p.aller("logement")
    page.ajouter()
    return cast(QWidget, page.panneau.ui.gestionnaire)


def _piste_modifiee(p: Poste) -> QWidget:
    page = p.aller("logement")
    page.modifier(page._etat.evaluation.faits.solutions[0].id)
    return cast(QWidget, page.panneau.ui.gestionnaire)


def _etape(p: Poste) -> QWidget:
    page = p.aller("logement")
    page._geste(Geste.ETAPES, page._etat.evaluation.faits.solutions[0].id)
    return cast(QWidget, page.etapes.ui.libelle)


def _ecarter(p: Poste) -> QWidget:
    page = p.aller("logement")
    solution_ = page._etat.evaluation.faits.solutions[0]
    page._ouvrir(page.ecarter)
    page.ecarter.ouvrir(solution_, Etat.REFUSEE)
    return cast(QWidget, page.ecarter.ui.motif)


def _papier(p: Poste) -> QWidget:
    page = p.aller("documents")
    page.ajouter_un_papier()
    return cast(QWidget, page.papier.ui.precision)


def _identite(p: Poste) -> QWidget:
    return cast(QWidget, p.aller("synthese").identite.ui.observations)


def _geste(p: Poste) -> QWidget:
    page = p.aller("synthese")
    page.ouvrir_geste("constat")
    return cast(QWidget, next(iter(page.action.champs.values())))


def _correction(p: Poste) -> QWidget:
    p.aller("identite")
    correction = p.dossier.findChild(PanneauCorrection)
    assert correction is not None
    correction.ouvrir()
    return cast(QWidget, correction.ui.decision)


def _referent(p: Poste) -> QWidget:
    p.aller("parcours")
    panneau = p.dossier.findChild(PanneauReferents)
    assert panneau is not None
    return cast(QWidget, panneau.ui.referent)


def _scelle(p: Poste) -> QWidget:
    p.aller("sante")
    panneau = p.dossier.findChild(PanneauScelle)
    assert panneau is not None
    QTest.mouseClick(panneau.ui.sceller, Qt.MouseButton.LeftButton)
    return cast(QWidget, panneau.ui.texte)


def _lettre(p: Poste) -> QWidget:
    p.aller("synthese")
    p.dossier.imprimer("lettre_recours")
    return cast(QWidget, p.dossier.lettres.ui.corps)


SURFACES: dict[str, Callable[[Poste], QWidget]] = {
    f.__name__.lstrip("_"): f
    for f in (
        _note, _note_reprise, _noter, _nouveau, _contact, _statut, _besoin, _entretien, _piste,
        _piste_modifiee, _etape, _ecarter, _papier, _identite, _geste, _correction, _referent,
        _scelle, _lettre,
    )
}  # fmt: skip


@pytest.mark.parametrize("surface", SURFACES)
def test_ce_qui_est_tape_survit_a_un_arret_brutal(
    qtbot: QtBot, ouvrir: Callable[[], Any], surface: str
) -> None:
    """Ni « Enregistrer » ni fermeture propre : le battement a suffi."""
    with ouvrir() as fenetre:
        champ = SURFACES[surface](Poste(fenetre))
        _taper(champ, "trois mots tapes")
        nom = nom_de(champ)
        fenetre.contexte.saisies.battre()
        fabrique.finir_les_saisies(fenetre.contexte)
        avant = fenetre.contexte.saisies._ecrites
        assert len(avant) == 1
        # L'arrêt brutal : plus rien n'est gardé à partir d'ici.
        fenetre.contexte.seance.brouillons.ecrire = lambda _: None
    with ouvrir() as fenetre:
        panneau = fenetre.retrouvees
        assert panneau.isVisible()
        (saisie,) = fenetre.contexte.saisies.retrouvees
        assert "trois mots tapes" in saisie.texte
        panneau.reprendre(saisie)
        assert not fenetre.contexte.saisies.retrouvees, "la saisie n'a pas pu se rouvrir"
        (vive,) = fenetre.contexte.saisies._vives
        surface_ = fenetre.contexte.saisies._surface_de(vive)
        assert surface_ is not None
        remis = dict(champs(surface_.racine))[nom]
        assert remis.isVisible()
        assert "trois mots tapes" in valeur_de(remis)
        assert not panneau.isVisible()


def test_jeter_se_defait_puis_s_oublie(qtbot: QtBot, ouvrir: Callable[[], Any]) -> None:
    with ouvrir() as fenetre:
        _taper(_note(Poste(fenetre)), "a jeter")
    with ouvrir() as fenetre:
        (saisie,) = fenetre.contexte.saisies.retrouvees
        fenetre.retrouvees.jeter(saisie)
        assert fenetre.retrouvees.isVisible()
        fenetre.contexte.saisies.remettre(saisie)
        assert fenetre.contexte.saisies.retrouvees == [saisie]
        fenetre.retrouvees.jeter(saisie)
    with ouvrir() as fenetre:
        assert not fenetre.contexte.saisies.retrouvees
        assert not fenetre.retrouvees.isVisible()


def test_seul_ce_qui_a_ete_change_est_remis(qtbot: QtBot, ouvrir: Callable[[], Any]) -> None:
    """Un collègue a changé l'unité entre-temps : elle n'est pas remise à l'ancienne."""
    with ouvrir() as fenetre:
        _taper(_identite(Poste(fenetre)), "vient de tel")
    with ouvrir() as fenetre:
        fenetre.contexte.faire("enregistrer_jeune", {"jeune": "P75-2", "unite": "Les Lilas"})
        fabrique.finir(fenetre.contexte)
        (saisie,) = fenetre.contexte.saisies.retrouvees
        assert list(saisie.contenu) == ["observations"]
        fenetre.retrouvees.reprendre(saisie)
        page = Poste(fenetre).aller("synthese")
        assert page.identite.changements() == {"observations": "vient de tel"}


def test_enregistrer_oublie_la_saisie(qtbot: QtBot, ouvrir: Callable[[], Any]) -> None:
    with ouvrir() as fenetre:
        champ = _note(Poste(fenetre))
        _taper(champ, "enfin ecrite")
        fenetre.contexte.saisies.battre()
        QTest.keyClick(champ, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        fabrique.finir(fenetre.contexte)
        assert not fenetre.contexte.saisies.en_cours
        # Une seconde note, sans quitter le champ, est gardée elle aussi.
        QTest.keyClicks(champ, "la suivante")
    with ouvrir() as fenetre:
        assert [s.texte for s in fenetre.contexte.saisies.retrouvees] == ["la suivante"]


def test_une_saisie_dont_l_objet_a_disparu_se_copie(
    qtbot: QtBot, ouvrir: Callable[[], Any]
) -> None:
    with ouvrir() as fenetre:
        page = Poste(fenetre).aller("notes")
        identifiant = page.cartes[0].note["id"]
        _taper(_note_reprise(Poste(fenetre)), "complement ")
    with ouvrir() as fenetre:
        retrait = {"type": "note", "element": identifiant}
        fenetre.contexte.faire("retirer_element", retrait)
        fabrique.finir(fenetre.contexte)
        (saisie,) = fenetre.contexte.saisies.retrouvees
        fenetre.retrouvees.reprendre(saisie)
        assert "complement" in QGuiApplication.clipboard().text()
        assert fenetre.contexte.saisies.retrouvees == [saisie]


def test_un_mot_de_passe_n_est_pas_un_champ(qtbot: QtBot) -> None:
    racine = QWidget()
    qtbot.addWidget(racine)
    for nom, mode in (
        ("clair", QLineEdit.EchoMode.Normal),
        ("secret", QLineEdit.EchoMode.Password),
    ):
        ligne = QLineEdit(racine)
        ligne.setObjectName(nom)
        ligne.setEchoMode(mode)
    texte = QPlainTextEdit(racine)
    texte.setObjectName("texte")
    assert [n for n, _ in champs(racine)] == ["clair", "texte"]


def test_une_naissance_a_moitie_tapee_est_gardee(qtbot: QtBot, ouvrir: Callable[[], Any]) -> None:
    """Ce qui ne se lit pas encore n'est pas moins tapé."""
    with ouvrir() as fenetre:
        page = Poste(fenetre).aller("synthese")
        _taper(page.identite.ui.sortie_prevue, "31/02/20")
    with ouvrir() as fenetre:
        (saisie,) = fenetre.contexte.saisies.retrouvees
        assert saisie.contenu == {"sortie_prevue": "31/02/20"}
        assert dans(0)

"""Une matinée entière d'éducateur, aux seuls vrais gestes, jusqu'à la panne et la reprise."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import entrer
from outils_dossier import PDF, taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.projet.page import PageProjet
from ase_parcours.bureau.saisie.fichiers import DialoguesDuSysteme
from ase_parcours.coffre.lectures.dossier import VueDossier, dossier

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")

NUMERO = "P75-90"
_CTRL = Qt.KeyboardModifier.ControlModifier


class Matinee:
    """Les mains de l'éducateur : clavier et souris, rien d'autre."""

    def __init__(self, qtbot: QtBot, cadre: Cadre) -> None:
        self.qtbot, self.cadre = qtbot, cadre

    @property
    def fenetre(self) -> Fenetre:
        assert self.cadre.fenetre is not None
        return self.cadre.fenetre

    @property
    def dossier(self) -> PageDossier:
        page = self.fenetre.page("dossier")
        assert isinstance(page, PageDossier)
        return page

    def cliquer(self, bouton: QAbstractButton) -> None:
        assert bouton.isVisible(), bouton.text()
        assert bouton.isEnabled(), bouton.text()
        QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)
        self.finir()

    def ecrire(self, champ: QWidget, texte: str) -> None:
        champ.setFocus()
        QTest.keyClick(champ, Qt.Key.Key_A, _CTRL)
        QTest.keyClick(champ, Qt.Key.Key_Delete)
        taper(champ, texte)

    def touche(self, touche: Qt.Key, ctrl: bool = False) -> None:
        ou = QApplication.focusWidget() or self.fenetre
        QTest.keyClick(ou, touche, _CTRL if ctrl else Qt.KeyboardModifier.NoModifier)
        self.finir()

    def finir(self) -> None:
        fabrique.attendre(self.qtbot, lambda: not self.fenetre.contexte.taches.occupees)
        QApplication.processEvents()

    def aller(self, page: str) -> Any:
        rang = next(i for i in range(99) if self.dossier.ui.pages.cle(i) == page)
        self.dossier.ui.pages.setCurrentRow(rang)
        return self.dossier.page_nommee(page)

    def vue(self) -> VueDossier:
        ligne = self.fenetre.suivis.de_dossier(NUMERO)
        assert ligne is not None
        contexte = self.fenetre.contexte
        lue = contexte.lire(dossier, ligne.id, contexte.aujourd_hui, contexte.reperes)
        assert lue is not None
        return lue


def test_une_matinee(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piece = tmp_path / "promesse.pdf"
    piece.write_bytes(PDF)
    monkeypatch.setattr(DialoguesDuSysteme, "a_lire", lambda *_: piece)
    with fabrique.cadre_ouvert(qtbot, tmp_path / "Foyer") as cadre:
        m = Matinee(qtbot, cadre)
        _creer(m)
        _chercher(m)
        _noter(m)
        _verser(m)
        _ouvrir_une_piste(m)
        _mener_l_entretien(m)
        _traiter_un_besoin_et_signer(m)
        _annuler(m)
        _verrouiller_au_milieu_d_une_phrase(m)
        attendu = m.vue().facettes
        _tomber_en_panne(m, monkeypatch)
    cadre = Cadre(tmp_path / "Foyer", fabrique.JOUR)
    qtbot.addWidget(cadre)
    cadre.show()
    entrer(qtbot, cadre)
    m = Matinee(qtbot, cadre)
    assert m.vue().facettes == attendu
    _reprendre(m)
    cadre.close()


def _creer(m: Matinee) -> None:
    m.cliquer(m.fenetre.ui.rail.bouton("jeunes"))
    jeunes = cast(PageJeunes, m.fenetre.page("jeunes"))
    m.cliquer(jeunes.ui.nouveau)
    for champ, texte in (
        (jeunes.ui.numero, NUMERO), (jeunes.ui.nom, "Benali"), (jeunes.ui.prenom, "Noé"),
        (jeunes.ui.naissance, "3/9/09"), (jeunes.ui.sortie, "dans 3 mois"),
    ):  # fmt: skip
        m.ecrire(champ, texte)
    m.touche(Qt.Key.Key_Return)
    assert m.fenetre.courante == "dossier"
    assert m.vue().identite["naissance"] == "2009-09-03"
    assert m.vue().identite["sortie_prevue"] == "2027-02-22"


def _chercher(m: Matinee) -> None:
    m.cliquer(m.fenetre.ui.rail.bouton("tableau"))
    m.touche(Qt.Key.Key_K, ctrl=True)
    taper(QApplication.focusWidget() or m.fenetre, "noe benal")
    fabrique.attendre(m.qtbot, lambda: any(r.ligne for r in m.fenetre.resultats.resultats))
    m.touche(Qt.Key.Key_Return)
    assert m.fenetre.courante == "dossier"
    assert m.dossier.jeune == m.vue().ligne.id


def _noter(m: Matinee) -> None:
    m.touche(Qt.Key.Key_N, ctrl=True)
    taper(QApplication.focusWidget() or m.fenetre, "Rencontré à l’entrée, il cherche un stage.")
    m.touche(Qt.Key.Key_Return, ctrl=True)
    assert [n["texte"] for n in m.vue().facettes["note"]] == [
        "Rencontré à l’entrée, il cherche un stage."
    ]


def _verser(m: Matinee) -> None:
    documents = m.aller("documents")
    documents.ouvrir_le_versement()
    m.cliquer(documents.ui.choisir)
    m.ecrire(documents.ui.nom_piece, "promesse d’embauche")
    m.cliquer(documents.ui.confirmer)
    fabrique.attendre(m.qtbot, lambda: bool(m.vue().pieces))
    assert [p.nom for p in m.vue().pieces] == ["promesse d’embauche"]


def _ouvrir_une_piste(m: Matinee) -> None:
    logement = m.aller("logement")
    logement.ajouter()
    panneau = logement.panneau
    m.ecrire(panneau.ui.gestionnaire, "Résidence des Tilleuls")
    panneau.ui.genre_fin.setCurrentIndex(1)
    m.cliquer(panneau.ui.enregistrer)
    (piste,) = m.vue().ligne.evaluation.faits.solutions
    assert piste.gestionnaire == "Résidence des Tilleuls"


def _mener_l_entretien(m: Matinee) -> None:
    projet = cast(PageProjet, m.aller("projet"))
    m.cliquer(projet.mener[0])
    for zone in list(projet.entretien.reponses.values())[:3]:
        m.ecrire(zone, "Il veut un apprentissage.")
    m.touche(Qt.Key.Key_Return, ctrl=True)
    (entretien,) = m.vue().facettes["entretien"]
    assert len(entretien["reponses"]) == 3


def _traiter_un_besoin_et_signer(m: Matinee) -> None:
    projet = cast(PageProjet, m.aller("projet"))
    carte = next(c for c in projet.cartes if c.besoin.code == "2")
    m.cliquer(carte.ui.traiter)
    m.ecrire(projet.besoin.fiche.liens["situation"].entree, "Au foyer jusqu’à ses 18 ans")
    m.cliquer(projet.besoin.ui.enregistrer)
    assert [b["besoin"] for b in m.vue().facettes["besoin"]] == ["2"]
    m.cliquer(projet.edition.ui.signer)
    m.cliquer(projet.signature.ui.confirmer)
    assert len(m.vue().facettes["version_projet"]) == 1


def _annuler(m: Matinee) -> None:
    identite = m.aller("synthese").identite
    m.ecrire(identite.ui.prenom, "Noa")
    m.cliquer(identite.ui.enregistrer)
    assert m.vue().identite["prenom"] == "Noa"
    m.touche(Qt.Key.Key_Z, ctrl=True)
    fabrique.attendre(m.qtbot, lambda: m.vue().identite["prenom"] == "Noé")


def _verrouiller_au_milieu_d_une_phrase(m: Matinee) -> None:
    m.touche(Qt.Key.Key_N, ctrl=True)
    taper(QApplication.focusWidget() or m.fenetre, "Sa tante appelle, elle peut le")
    m.touche(Qt.Key.Key_L, ctrl=True)
    assert m.cadre.verrouille
    fabrique.attendre(m.qtbot, m.cadre.ouverture.ui.ouvrir.isEnabled)
    entrer(m.qtbot, m.cadre)
    notes = m.aller("notes")
    assert notes.ui.texte.toPlainText() == "Sa tante appelle, elle peut le"
    notes.ecrire()
    taper(notes.ui.texte, " loger en août.")


def _tomber_en_panne(m: Matinee, monkeypatch: pytest.MonkeyPatch) -> None:
    """Une seconde a passé, puis plus rien : ni fermeture, ni dernière écriture."""
    m.fenetre.contexte.saisies.battre()
    fabrique.finir_les_saisies(m.fenetre.contexte)
    fichier = m.fenetre.contexte.seance.brouillons
    monkeypatch.setattr(fichier, "ecrire", lambda _: None)


def _reprendre(m: Matinee) -> None:
    assert m.fenetre.retrouvees.isVisible()
    bouton = next(
        b
        for b in m.fenetre.retrouvees.findChildren(QAbstractButton)
        if b.accessibleName().startswith("Reprendre") and "Noé Benali" in b.accessibleName()
    )
    m.cliquer(bouton)
    notes = cast(Any, m.dossier.page_nommee("notes"))
    texte = "Sa tante appelle, elle peut le loger en août."
    assert notes.ui.texte.toPlainText() == texte
    m.cliquer(notes.ui.enregistrer)
    assert texte in [n["texte"] for n in m.vue().facettes["note"]]
    assert not m.fenetre.contexte.saisies.en_cours

"""Les gestes de la palette : chacun se fait, et seulement dans les droits du compte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.palette.actions import ACTIONS, PAGES, Action, permises
from ase_parcours.bureau.palette.moteur import Moteur
from ase_parcours.bureau.suivis import JeunesSuivis, photographier
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import MATRICE, Permission, Role
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as ouverte:
        yield ouverte


@pytest.mark.parametrize("action", [*ACTIONS, *PAGES], ids=lambda a: a.libelle)
def test_chaque_geste_se_fait(fenetre: Fenetre, action: Action, tmp_path: Path) -> None:
    """Chacun mène à quelque chose, depuis un dossier ouvert, sans lever ni refuser."""
    refus: list[ErreurParcours] = []
    fenetre.contexte.refuse.connect(refus.append)
    verrous: list[bool] = []
    fenetre.verrou_demande.connect(lambda: verrous.append(True))
    ligne = fenetre.suivis.de_dossier("P75-2")
    assert ligne is not None
    fenetre.ouvrir_dossier(ligne.id, "synthese")
    fichiers = NullePart()
    for nom in ("jeunes", "reglages"):
        page = fenetre._page(nom)
        page.fichiers = fichiers  # type: ignore[attr-defined]
    avant = etat(fenetre)
    action.geste(fenetre)
    fabrique.finir(fenetre.contexte)
    assert refus == []
    assert etat(fenetre) != avant or verrous or fichiers.demandes


class NullePart:
    """Une personne qui renonce à chaque demande de fichier."""

    def __init__(self) -> None:
        self.demandes = 0

    def a_ecrire(self, *_: object) -> None:
        self.demandes += 1


def etat(fenetre: Fenetre) -> tuple[object, ...]:
    """Ce qu'un geste change à l'écran."""
    dossier = fenetre.dossier
    page = None if dossier is None else dossier.page
    return (
        fenetre.courante,
        page,
        fenetre.focusWidget(),
        fenetre.avis.phrase,
        None if dossier is None else dossier.impression.isVisible(),
    )


def test_les_gestes_d_un_compte_sont_ceux_de_ses_droits() -> None:
    tous = (*ACTIONS, *PAGES)
    for role, permissions in MATRICE.items():
        offerts = permises(tous, [role], lecture_seule=False, dossier=True)
        assert all(a.permission is None or a.permission in permissions for a in offerts)
    statistiques = permises(tous, [Role.STATISTIQUES], lecture_seule=False, dossier=True)
    assert [a.libelle for a in statistiques] == ["Verrouiller", "Échanges", "Réglages"]
    lecteur = permises(ACTIONS, [Role.CADRE], lecture_seule=True, dossier=True)
    assert lecteur
    assert not any(a.ecrit for a in lecteur)
    sans = permises(ACTIONS, [Role.CADRE], lecture_seule=False, dossier=False)
    assert not any(a.dossier for a in sans)


def test_un_compte_qui_ne_lit_pas_n_y_voit_personne(qtbot: QtBot, tmp_path: Path) -> None:
    avec = (
        ("enregistrer_note", {"jeune": "P75-1", "texte": "Sa mère parle du bail."}),
        ("enregistrer_proche", {"jeune": "P75-3", "nom": "Mme Bailly", "lien": "marraine"}),
        ("enregistrer_partenaire", {"nom": "Bailleur de l’Est", "nature": "bailleur social"}),
    )
    seance = fabrique.creer(tmp_path / "Foyer", (*fabrique.FOYER, *avec))
    compte = {"nom": "Admin", "roles": ["administrateur"], "mot_de_passe": "cheval pile"}
    seance.faire("creer_compte", compte, fabrique.JOUR)
    seance.fermer()
    with acces.ouvrir(tmp_path / "Foyer", "Admin", "cheval pile") as admin:
        contexte = Contexte(admin, fabrique.JOUR)
        photo = photographier(admin, fabrique.JOUR)
        moteur = Moteur(contexte, JeunesSuivis(contexte, photo))
        moteur.retenir(photo.lignes[0].id)
        for texte in ("", "khelifi", "bail", "P75-1", "marraine", ">", "a"):
            assert moteur.interroger(texte) == {}
            rendues = moteur.chercher(texte, moteur.interroger(texte), ouvert="quelqu'un")
            assert {s.titre for s in rendues} <= {"Pages", "Actions"}
            demandees = {
                r.cible.permission
                for s in rendues
                for r in s.resultats
                if isinstance(r.cible, Action)
            }
            assert demandees <= {None, Permission.COFFRE, Permission.COMPTES}
        contexte.deleteLater()

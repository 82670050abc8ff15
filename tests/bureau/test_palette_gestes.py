"""La palette : ce qu'elle propose, à qui, comment elle se montre et se dit."""

from __future__ import annotations

from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_palette import (
    OPERATIONS,
    apparence,
    chercher,
    fenetre,
    ouvrir,
    presser,
    sections,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.palette import actions, palette
from ase_parcours.bureau.palette.actions import ACTIONS, PAGES, Action, permises
from ase_parcours.bureau.palette.delegue import DONNEE
from ase_parcours.bureau.palette.moteur import Moteur, Resultat
from ase_parcours.bureau.palette.palette import phrase_du_compte
from ase_parcours.bureau.suivis import JeunesSuivis, photographier
from ase_parcours.bureau.theme import jetons
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import MATRICE, Permission, Role
from ase_parcours.operations import acces

assert apparence  # des mises en place de pytest
assert fenetre

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


# --- Vide ---------------------------------------------------------------------------------------


def test_vide_elle_montre_les_derniers_dossiers_et_les_gestes(fenetre: Fenetre) -> None:
    ouvrir(fenetre)
    assert set(sections(fenetre)) == {"Actions"}
    presser(fenetre, Qt.Key.Key_Escape)
    for numero in ("P75-1", "P75-2", "P75-3", "P75-2"):
        ligne = fenetre.suivis.de_dossier(numero)
        assert ligne is not None
        fenetre.ouvrir_dossier(ligne.id, "synthese")
    ouvrir(fenetre)
    trouvees = sections(fenetre)
    assert trouvees["Derniers dossiers"] == ["Chloé Bah", "Rania Fontaine"]
    assert trouvees["Actions"][:2] == ["Écrire une note", "Ajouter une piste de logement"]
    fenetre.ouvrir("tableau")
    presser(fenetre, Qt.Key.Key_Escape)
    ouvrir(fenetre)
    assert sections(fenetre)["Derniers dossiers"][0] == "Inès Khelifi"
    assert sections(fenetre)["Actions"][0] == "Nouveau dossier"


def test_le_verrou_la_ferme(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "bail")
    fenetre.quitter_l_ecran()
    assert not fenetre.resultats.isVisible()
    assert fenetre.recherche.text() == ""


# --- Gestes -------------------------------------------------------------------------------------


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
        None if dossier is None else dossier.lettres.isVisible(),
    )


def test_les_gestes_d_un_compte_sont_ceux_de_ses_droits() -> None:
    tous = (*ACTIONS, *PAGES)
    for role, permissions in MATRICE.items():
        offerts = permises(tous, [role], lecture_seule=False, dossier=True)
        assert all(a.permission is None or a.permission in permissions for a in offerts)
    statistiques = permises(tous, [Role.STATISTIQUES], lecture_seule=False, dossier=True)
    assert [a.libelle for a in statistiques] == ["Verrouiller", "Vérifier", "Échanges", "Réglages"]
    lecteur = permises(ACTIONS, [Role.CADRE], lecture_seule=True, dossier=True)
    assert lecteur
    assert not any(a.ecrit for a in lecteur)
    sans = permises(ACTIONS, [Role.CADRE], lecture_seule=False, dossier=False)
    assert not any(a.dossier for a in sans)


def test_un_compte_qui_ne_lit_pas_n_y_voit_personne(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer", OPERATIONS)
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


# --- Apparence et lecteurs d'écran --------------------------------------------------------------


def test_elle_tient_dans_la_fenetre_a_deux_cents_pour_cent(
    fenetre: Fenetre, qtbot: QtBot, qapp: QApplication
) -> None:
    appliquer(qapp, jetons.FORT_SOMBRE, 2.0)
    fenetre.resize(1024, 700)
    chercher(fenetre, qtbot, "bail")
    assert fenetre.rect().contains(fenetre.resultats.geometry())
    assert fenetre.resultats.liste.verticalScrollBar().maximum() > 0
    presser(fenetre, Qt.Key.Key_Up)
    rect = fenetre.resultats.liste.visualRect(fenetre.resultats.liste.currentIndex())
    assert fenetre.resultats.liste.viewport().rect().contains(rect)


def test_les_mots_trouves_sont_soulignes(fenetre: Fenetre, qtbot: QtBot) -> None:
    """Le trait existe dans l'image, et pas quand rien ne répond."""
    chercher(fenetre, qtbot, "bail")
    trait = theme.CLAIR.fragile_trait.lower()
    assert trait in teintes(fenetre.resultats.liste.viewport().grab().toImage())
    fenetre.recherche.clear()
    assert trait not in teintes(fenetre.resultats.liste.viewport().grab().toImage())


def teintes(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_le_compte_se_dit_une_fois_la_frappe_finie(
    fenetre: Fenetre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dites: list[str] = []

    def entendre(evenement: object) -> None:
        if isinstance(evenement, QAccessibleAnnouncementEvent):
            dites.append(evenement.message())

    monkeypatch.setattr(palette, "_annoncer", entendre)
    chercher(fenetre, qtbot, "bail")
    fabrique.attendre(qtbot, lambda: bool(dites))
    assert len(dites) == 1
    assert "5 résultats" in dites[0]
    assert dites[0] == phrase_du_compte(fenetre.resultats.sections)
    presser(fenetre, Qt.Key.Key_Down)
    assert dites[1].startswith("Bail signé")


def test_elle_n_est_pas_une_fenetre(fenetre: Fenetre) -> None:
    avant = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    ouvrir(fenetre)
    assert not fenetre.resultats.isWindow()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == avant


def test_rien_trouve_se_dit(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "zzzz")
    assert fenetre.resultats.resultats == []
    assert fenetre.resultats.message.startswith("Rien de ce nom")
    assert phrase_du_compte([]) == ""


def test_chaque_rangee_a_un_texte_et_la_liste_un_nom(fenetre: Fenetre, qtbot: QtBot) -> None:
    chercher(fenetre, qtbot, "bail")
    liste = fenetre.resultats.liste
    parle = QAccessible.queryAccessibleInterface(liste)
    assert parle.text(QAccessible.Text.Name) == "Résultats de la recherche"
    modele = liste.model()
    for rang in range(modele.rowCount()):
        index = modele.index(rang, 0)
        assert index.data(Qt.ItemDataRole.DisplayRole)
        est_tete = not isinstance(index.data(DONNEE), Resultat)
        assert bool(index.flags() & Qt.ItemFlag.ItemIsSelectable) is not est_tete


def test_les_pages_du_dossier_ne_sont_offertes_que_dans_un_dossier() -> None:
    du_dossier = actions.pages_du_dossier()
    assert len(du_dossier) > 10
    assert permises(du_dossier, [Role.CADRE], lecture_seule=False, dossier=False) == []

"""Le tour de chaque écran par l'interface d'accessibilité : nom, rôle, focus, texte entier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import jeune, solution
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.annuaire.page import DISPOSITIFS, PARTENAIRES, PageAnnuaire
from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.dispositifs.panneau_orientations import PanneauOrientations
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.dossier.pages import PAGES
from ase_parcours.bureau.facettes.panneau import PanneauFacette
from ase_parcours.bureau.fenetre.pages import FABRIQUES, RAIL
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.theme.application import appliquer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "Marie-Antoinette-Eulalie de la Tour-Saint-Germain-en-Laye " * 2
"""Cent vingt caractères : le nom le plus long qu'un état civil donne, et plus."""
FOYER = (
    jeune("P75-1", "Fontaine", "Rania", 15, naissance="2008-12-07", sexe="F", referent="Mme Sy"),
    solution("P75-1", "FJT", "en instruction", 15),
    ("enregistrer_note", {"jeune": "P75-1", "texte": "Une note.", "themes": ["LOGEMENT"]}),
    ("enregistrer_papier", {"jeune": "P75-1", "nature": "CNI", "expire_le": fabrique.dans(20)}),
    ("enregistrer_proche", {"jeune": "P75-1", "nom": "Tante Awa"}),
    (
        "enregistrer_orientation_dispositif",
        {"jeune": "P75-1", "dispositif": "PACTE-24", "le": fabrique.dans(-40)},
    ),
    jeune("P75-2", LONG[:60].strip(), LONG[:60].strip(), 60, naissance="2007-07-14"),
)
_SAISIES = frozenset(
    {
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.PushButton,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.Table,
        QAccessible.Role.List,
        QAccessible.Role.Graphic,
        QAccessible.Role.SpinBox,
    }
)


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", FOYER)) as ouverte:
        yield ouverte


def interfaces(racine: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Chaque widget visible, et ce que le lecteur d'écran en sait."""
    for widget in (racine, *racine.findChildren(QWidget)):
        if widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is not None:
                yield interface, widget


def sans_nom(racine: QWidget) -> list[str]:
    """Ce qui se saisit, se presse ou prend le clavier, et n'a pas de nom."""
    fautes = []
    for interface, widget in interfaces(racine):
        arret = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isEnabled()
        if interface.role() not in _SAISIES and not arret:
            continue
        if isinstance(widget, QLabel):
            continue  # une icône seule décore les mots qui la suivent
        if widget.objectName().startswith("qt_") or "QScrollArea" in type(widget).__name__:
            continue
        nom = interface.text(QAccessible.Text.Name).strip()
        if isinstance(widget, QComboBox) and not widget.accessibleName():
            # Sous Linux, Qt nomme une liste par sa valeur : il faut une étiquette qui la désigne.
            nom = "étiquetée" if _etiquetee(widget) else ""
        if not nom and not _delegue(widget):
            fautes.append(f"{type(widget).__name__} « {widget.objectName()} » {interface.role()}")
    return fautes


def _etiquetee(widget: QWidget) -> bool:
    etiquettes = widget.window().findChildren(QLabel)
    return any(e.buddy() is widget and e.text().strip() for e in etiquettes)


def _delegue(widget: QWidget) -> bool:
    """Vrai pour ce qui parle à travers son parent : la ligne d'une liste modifiable."""
    parent = widget.parentWidget()
    return (parent is not None and parent.focusProxy() is widget) or widget.focusProxy() is not None


def ecrans(fenetre: Fenetre) -> Iterator[str]:
    """Chaque page du rail, chaque page du dossier, chaque fiche ouverte."""
    for entree in RAIL:
        fenetre.ouvrir(entree.nom)
        yield entree.nom
    yield from _dispositifs(fenetre)
    fenetre.ouvrir("releve")
    yield "releve"
    for numero in ("P75-1", "P75-2"):
        ligne = fenetre.suivis.de_dossier(numero)
        assert ligne is not None
        for definition in PAGES:
            fenetre.ouvrir_dossier(ligne.id, definition.cle)
            yield f"{numero} {definition.cle}"
            dossier = fenetre.page("dossier")
            assert isinstance(dossier, PageDossier)
            page = dossier.page_nommee(definition.cle)
            for fiche in page.findChildren(PanneauFacette):
                if fiche.isVisible() and not fiche.type.unique:
                    fiche.ouvrir()
            for orientations in page.findChildren(PanneauOrientations):
                orientations.ouvrir()
                yield f"{numero} {definition.cle}, orientation ouverte"
                orientations.repondre(orientations.rangees[0] if orientations.rangees else None)
            if definition.cle == "logement":
                dossier.logement.ajouter()
            yield f"{numero} {definition.cle}, fiches ouvertes"


def _dispositifs(fenetre: Fenetre) -> Iterator[str]:
    """L'autre onglet de l'annuaire, et ses deux saisies."""
    fenetre.ouvrir("annuaire")
    annuaire = fenetre.page("annuaire")
    assert isinstance(annuaire, PageAnnuaire)
    annuaire.aller(DISPOSITIFS)
    yield "dispositifs"
    annuaire.dispositifs.orienter_un_jeune()
    yield "dispositifs, orienter un jeune"
    annuaire.dispositifs.completer(annuaire.dispositifs.montre)
    yield "dispositifs, compléter"
    annuaire.dispositifs.completer(None)
    yield "dispositifs, ajouter"
    annuaire.dispositifs.ajout.fermer()
    annuaire.aller(PARTENAIRES)


def test_chaque_ecran_se_nomme_se_tabule_et_ne_coupe_rien(
    qapp: QApplication, fenetre: Fenetre
) -> None:
    fautes, vus = [], 0
    for ecran in ecrans(fenetre):
        QApplication.processEvents()
        trouvees = [*sans_nom(fenetre), *fabrique.coupes(fenetre), *_pieges(fenetre)]
        fautes += [f"{ecran} : {x}" for x in trouvees]
        vus += 1
    assert vus > 50
    assert not fautes, "\n".join(dict.fromkeys(fautes))


def test_a_200_pour_cent_en_contraste_fort_rien_n_est_coupe(
    qapp: QApplication, fenetre: Fenetre
) -> None:
    appliquer(qapp, theme.FORT_CLAIR, 2.0)
    fenetre.resize(1366, 736)
    fautes = []
    for ecran in ecrans(fenetre):
        QApplication.processEvents()
        fautes += [f"{ecran} : {x}" for x in fabrique.coupes(fenetre)]
        if fenetre.width() > 1366:
            fautes.append(f"{ecran} élargit la fenêtre")
    assert not fautes, "\n".join(dict.fromkeys(fautes))


def _pieges(fenetre: Fenetre) -> list[str]:
    """Vide si la tabulation revient à son départ après un tour."""
    depart = fenetre.nextInFocusChain()
    vus: set[int] = set()
    widget: QWidget | None = depart
    while widget is not None and id(widget) not in vus:
        vus.add(id(widget))
        widget = widget.nextInFocusChain()
    return [] if widget is depart else ["la tabulation ne revient pas"]


def test_l_ecran_d_ouverture_aussi(qtbot: QtBot, tmp_path: Path) -> None:
    fabrique.creer(tmp_path / "Foyer", ()).fermer()
    for dossier in (tmp_path / "Foyer", tmp_path / "neuf"):
        cadre = Cadre(dossier, fabrique.JOUR)
        qtbot.addWidget(cadre)
        cadre.show()
        assert not sans_nom(cadre)


def test_les_pages_connues_sont_toutes_du_tour() -> None:
    assert {e.nom for e in RAIL} <= set(FABRIQUES)

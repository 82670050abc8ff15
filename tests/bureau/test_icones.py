"""Les icônes : toutes livrées, recoloriées, nettes ; aucune de trop, aucune qui manque."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from ase_parcours import ressources
from ase_parcours.bureau import icones
from ase_parcours.metier.nuits import Niveau

BUREAU = Path(icones.__file__).parent
TABLER = sorted(p.stem for p in ressources.chemin("icons/tabler").glob("*.svg"))
NOTRES = sorted(p.stem for p in ressources.chemin("icons").glob("*.svg"))


def _pixels(image: QImage) -> set[str]:
    """Couleurs des pixels opaques."""
    couleurs = set()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y).alpha() == 255:
                couleurs.add(image.pixelColor(x, y).name().upper())
    return couleurs


def test_les_licences_accompagnent_les_dessins() -> None:
    assert "MIT License" in ressources.texte("icons/tabler/LICENSE.txt")
    assert "SIL Open Font License" in ressources.texte("fonts/LICENSE-FiraSans.txt")


@pytest.mark.parametrize("nom", TABLER + [n for n in NOTRES if n.startswith("toit-")])
def test_chaque_icone_se_rend_dans_la_couleur_demandee(qapp: QApplication, nom: str) -> None:
    image = icones.image(nom, "#A51D2D", 24, densite=2.0).toImage()
    assert image.width() == 48
    voulue = QColor("#A51D2D")
    for nom_couleur in _pixels(image):
        # Le rendu arrondit une composante d'une unité là où deux tracés se recouvrent.
        lue = QColor(nom_couleur)
        ecarts = (lue.red() - voulue.red(), lue.green() - voulue.green())
        assert max(map(abs, (*ecarts, lue.blue() - voulue.blue()))) <= 1, nom_couleur
    assert _pixels(image)


def test_chaque_niveau_a_son_toit_et_ils_different(qapp: QApplication) -> None:
    assert set(icones.TOITS) == set(Niveau)
    dessins = [icones.image(nom, "#000000", 32, 1.0).toImage() for nom in icones.TOITS.values()]
    for rang, dessin in enumerate(dessins):
        assert all(dessin != autre for autre in dessins[rang + 1 :])


def _noms_cites() -> dict[str, str]:
    """Chaînes passées comme icône dans le code du bureau : nom → fichier.

    Un nom est cité par ``icone=…``, ``icone_action=…``, ou en premier argument de ``Icone``,
    ``icones.image`` et ``icones.icone``.
    """
    cites = {}
    for fichier in BUREAU.rglob("*.py"):
        for noeud in ast.walk(ast.parse(fichier.read_text("utf-8"))):
            if isinstance(noeud, ast.Call):
                for valeur in _arguments_icone(noeud):
                    if isinstance(valeur, ast.Constant) and isinstance(valeur.value, str):
                        cites[valeur.value] = fichier.name
    return cites


def _arguments_icone(appel: ast.Call) -> list[ast.expr]:
    nommes = [k.value for k in appel.keywords if k.arg in {"icone", "icone_action"}]
    fonction = ast.unparse(appel.func)
    if fonction in {"Icone", "icones.image", "icones.icone"}:
        nommes += appel.args[:1]
    if fonction == "Banniere":
        nommes += appel.args[1:2]
    if fonction == "RienAMontrer":
        nommes += appel.args[:1]
    return nommes


def test_chaque_icone_citee_est_livree() -> None:
    cites = _noms_cites()
    assert {"search", "moon-off", "home-plus"} <= set(cites)
    absentes = {n: f for n, f in cites.items() if n not in TABLER and n not in NOTRES}
    assert absentes == {}


def test_icone_absente_dite(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError, match="licorne"):
        icones.image("licorne", "#000000", 16)


def test_icone_de_bouton_ecarte_le_mot(qapp: QApplication) -> None:
    large = icones.icone("trash", "#000000", 16, marge=4)
    assert large.availableSizes()[0].width() == 20
    assert icones.icone("trash", "#000000", 16).availableSizes()[0].width() == 16


def test_le_logo_prend_la_couleur_du_texte_hors_du_rail(qapp: QApplication) -> None:
    nuit, jour = icones.logo(36).toImage(), icones.logo(36, sur_nuit=False).toImage()
    assert "#FFFFFF" in _pixels(nuit)
    assert "#FFFFFF" not in _pixels(jour)
    assert "#F3B94D" in _pixels(jour)


def test_le_dessin_d_ouverture_se_rend(qapp: QApplication) -> None:
    moteur = icones.rendu("ouverture-nuit")
    assert moteur.isValid()
    assert moteur.defaultSize().width() == 690


def test_un_meme_dessin_n_est_rendu_qu_une_fois(qapp: QApplication) -> None:
    premier: QPixmap = icones.image("home", "#123456", 17, 1.0)
    assert icones.image("home", "#123456", 17, 1.0).cacheKey() == premier.cacheKey()

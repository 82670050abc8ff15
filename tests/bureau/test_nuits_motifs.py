"""Les motifs et les pistes : ce que l'on voit vraiment, pixel par pixel, dans chaque thème."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.nuits.donnees import Segment
from ase_parcours.bureau.nuits.fenetre import MAXIMUM, peindre_rangee
from ase_parcours.bureau.nuits.motifs import Motif, peindre_motif, points_repartis
from ase_parcours.bureau.nuits.piste import Echantillon, PisteCompacte, peindre_piste
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.bureau.theme.jetons import Theme
from ase_parcours.metier.nuits import Niveau

JOUR = date(2027, 1, 21)
BLANC = "#FEFEFE"
"""Fond de peinture : une couleur qu'aucun thème n'emploie."""


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


def _peint(largeur: int, hauteur: int, peindre: Callable[[QPainter, QRectF], None]) -> QImage:
    image = QImage(largeur, hauteur, QImage.Format.Format_RGB32)
    image.fill(theme.couleur(BLANC))
    peintre = QPainter(image)
    peindre(peintre, QRectF(0, 0, largeur, hauteur))
    peintre.end()
    return image


def _motif(motif: Motif, largeur: int = 60, hauteur: int = 14) -> QImage:
    return _peint(largeur, hauteur, lambda p, b: peindre_motif(p, b, motif))


def _couleurs(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for y in range(image.height())
        for x in range(image.width())
    }


def _ligne(image: QImage, y: int) -> list[str]:
    return [image.pixelColor(x, y).name().upper() for x in range(image.width())]


@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
def test_chaque_motif_emploie_les_couleurs_de_son_jeton(qapp: QApplication, choisi: Theme) -> None:
    appliquer(qapp, choisi)
    attendues = {
        Motif.DURABLE: {choisi.garantie_plein, choisi.garantie_trait},
        Motif.PROVISOIRE: {choisi.fragile_trait, choisi.fragile_doux},
        Motif.DECOUVERTE: {choisi.sans_doux, choisi.sans_trait},
        Motif.SI_ADMISE: {choisi.garantie_doux, choisi.garantie_trait},
        Motif.SI_ADMISE_PROVISOIRE: {choisi.fragile_trait, choisi.fragile_doux},
        Motif.INCONNU: {choisi.inconnu_texte},
        Motif.A_L_ASE: {choisi.accent_ligne},
        Motif.RIEN: {choisi.controle},
    }
    assert set(attendues) == set(Motif)
    for motif, couleurs in attendues.items():
        assert couleurs <= _couleurs(_motif(motif)), motif


def test_les_motifs_se_distinguent_en_gris() -> None:
    gris = {
        motif: _motif(motif).convertToFormat(QImage.Format.Format_Grayscale8) for motif in Motif
    }
    for un in Motif:
        for autre in Motif:
            assert un is autre or gris[un] != gris[autre], (un, autre)


def test_durable_est_plein_et_inconnu_est_vide() -> None:
    assert set(_ligne(_motif(Motif.DURABLE), 7)[2:-2]) == {theme.CLAIR.garantie_plein}
    assert set(_ligne(_motif(Motif.INCONNU), 7)[2:-2]) == {BLANC}


@pytest.mark.parametrize("largeur", [4, 5, 8, 9, 20, 61])
def test_une_suite_provisoire_porte_toujours_une_rayure_entiere(largeur: int) -> None:
    image = _motif(Motif.PROVISOIRE, largeur)
    # La rayure du centre traverse toute la hauteur de la suite.
    assert image.pixelColor(largeur // 2, 7).name().upper() == theme.CLAIR.fragile_trait


def test_les_points_des_nuits_decouvertes_sont_tous_les_six_pixels() -> None:
    points = points_repartis(QRectF(0, 0, 60, 14))
    assert len(points) == 9
    assert {b - a for a, b in pairwise(points)} == {6.0}
    image = _motif(Motif.DECOUVERTE)
    assert all(image.pixelColor(int(x), 7).name().upper() == theme.CLAIR.sans_trait for x in points)
    entre = int((points[0] + points[1]) / 2)
    assert image.pixelColor(entre, 4).name().upper() == theme.CLAIR.sans_doux


def test_une_nuit_decouverte_seule_a_son_point() -> None:
    assert len(points_repartis(QRectF(0, 0, 4, 14))) == 1


def _piste(segments: list[Segment], nuits: int, largeur: int) -> QImage:
    fin = JOUR + timedelta(days=nuits)
    return _peint(largeur, 13, lambda p, b: peindre_piste(p, b, segments, JOUR, fin))


def test_une_nuit_decouverte_reste_visible_entre_deux_suites_couvertes() -> None:
    trou = JOUR + timedelta(days=90)
    lendemain, fin = trou + timedelta(days=1), JOUR + timedelta(days=182)
    segments = [
        Segment(trou, lendemain, Motif.DECOUVERTE),
        Segment(JOUR, trou, Motif.DURABLE),
        Segment(lendemain, fin, Motif.DURABLE),
    ]
    # Moins d'un pixel par nuit : la nuit découverte est élargie et peinte la dernière.
    assert theme.CLAIR.sans_trait in _couleurs(_piste(segments, 182, 108))


@given(
    st.integers(0, 181),
    st.integers(1, 40),
    st.integers(60, 400),
)
def test_toute_suite_decouverte_se_voit(debut: int, nuits: int, largeur: int) -> None:
    fin = JOUR + timedelta(days=182)
    depart = JOUR + timedelta(days=debut)
    arrivee = min(depart + timedelta(days=nuits), fin)
    segments = [
        Segment(JOUR, depart, Motif.DURABLE),
        Segment(depart, arrivee, Motif.DECOUVERTE),
        Segment(arrivee, fin, Motif.PROVISOIRE),
    ]
    visibles = [s for s in segments if s.fin > s.debut]
    assert theme.CLAIR.sans_trait in _couleurs(_piste(visibles, 182, largeur))


def test_une_piste_ne_peint_pas_hors_de_sa_boite() -> None:
    loin = Segment(JOUR - timedelta(days=400), JOUR + timedelta(days=900), Motif.DURABLE)
    fin = JOUR + timedelta(days=10)
    image = _peint(100, 13, lambda p, _: peindre_piste(p, QRectF(20, 0, 60, 13), [loin], JOUR, fin))
    assert set(_ligne(image, 6)[:18] + _ligne(image, 6)[82:]) == {BLANC}


def test_piste_et_echantillon(qtbot: QtBot) -> None:
    segment = Segment(JOUR, JOUR + timedelta(days=9), Motif.PROVISOIRE)
    piste = PisteCompacte([segment], JOUR, segment.fin, "provisoire, couvre 9 nuits")
    qtbot.addWidget(piste)
    assert piste.accessibleName() == "provisoire, couvre 9 nuits"
    assert piste.sizeHint().height() == 13
    assert theme.CLAIR.fragile_trait in _couleurs(piste.grab().toImage())
    with pytest.raises(ValueError, match="au moins une nuit"):
        piste.montrer([], JOUR, JOUR)
    echantillon = Echantillon(Motif.DURABLE)
    qtbot.addWidget(echantillon)
    echantillon.resize(echantillon.sizeHint())
    assert theme.CLAIR.garantie_plein in _couleurs(echantillon.grab().toImage())


def _rangee(nombre: int, soulignes: int, total: int, largeur: int = 500) -> QImage:
    return _peint(
        largeur,
        18,
        lambda p, b: peindre_rangee(p, b, Niveau.GARANTIE, nombre, soulignes, total),
    )


def _suites(ligne: list[str], couleur: str) -> list[int]:
    """Longueurs des suites de pixels d'une couleur."""
    longueurs, courante = [], 0
    for pixel in [*ligne, ""]:
        if pixel == couleur:
            courante += 1
        elif courante:
            longueurs.append(courante)
            courante = 0
    return longueurs


def test_une_fenetre_par_jeune_jusqu_a_quarante() -> None:
    for nombre in (1, 14, MAXIMUM):
        ligne = _ligne(_rangee(nombre, 0, 100), 6)
        assert len(_suites(ligne, theme.CLAIR.garantie_plein)) == nombre


def test_les_fenetres_se_resserrent_sans_deborder() -> None:
    ligne = _ligne(_rangee(23, 0, 23, largeur=280), 6)
    assert len(_suites(ligne, theme.CLAIR.garantie_plein)) == 23


def test_au_dela_de_quarante_une_barre_proportionnelle() -> None:
    moitie = _suites(_ligne(_rangee(50, 0, 100, 480), 6), theme.CLAIR.garantie_plein)
    tout = _suites(_ligne(_rangee(100, 0, 100, 480), 6), theme.CLAIR.garantie_plein)
    assert len(moitie) == len(tout) == 1
    assert moitie[0] == pytest.approx(tout[0] / 2, abs=2)


def test_les_sorties_proches_sont_soulignees() -> None:
    ligne = _ligne(_rangee(5, 2, 5), 15)
    assert _suites(ligne, theme.CLAIR.texte) == [9, 9]
    assert _suites(_ligne(_rangee(5, 0, 5), 15), theme.CLAIR.texte) == []


def test_densite_double_garde_les_motifs() -> None:
    image = QImage(120, 28, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(Qt.GlobalColor.white)
    peintre = QPainter(image)
    peindre_motif(peintre, QRectF(0, 0, 60, 14), Motif.DECOUVERTE)
    peintre.end()
    assert {theme.CLAIR.sans_trait, theme.CLAIR.sans_doux} <= _couleurs(image)

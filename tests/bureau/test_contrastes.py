"""Les contrastes des quatre thèmes, recalculés selon WCAG 2 et comparés au tableau publié."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from ase_parcours.bureau.theme.jetons import CLAIR, FORT_CLAIR, FORT_SOMBRE, SOMBRE, THEMES, Theme

TEXTE = 4.5
TRAIT = 3.0

PAIRES_DE_TEXTE = [
    ("texte", "surface"),
    ("texte", "surface2"),
    ("texte", "fond"),
    ("texte", "accent_doux"),
    ("texte", "sans_doux"),
    ("texte", "fragile_doux"),
    ("texte", "inconnu_doux"),
    ("doux", "surface"),
    ("doux", "surface2"),
    ("doux", "fond"),
    ("discret", "surface"),
    ("discret", "fond"),
    ("accent", "surface"),
    ("accent", "fond"),
    ("accent", "accent_doux"),
    ("sur_accent", "accent"),
    ("garantie_texte", "garantie_doux"),
    ("garantie_texte", "surface"),
    ("fragile_texte", "fragile_doux"),
    ("fragile_texte", "surface"),
    ("sans_texte", "sans_doux"),
    ("sans_texte", "surface"),
    ("sans_sur", "sans_trait"),
    ("inconnu_texte", "inconnu_doux"),
    ("inconnu_texte", "surface"),
    ("rail_texte", "nuit"),
    ("lampe", "nuit2"),
    ("lampe", "nuit"),
]

PAIRES_DE_TRAIT = [
    ("controle", "surface"),
    ("controle", "fond"),
    ("focus", "surface"),
    ("focus", "fond"),
    ("garantie_trait", "surface"),
    ("fragile_trait", "fragile_doux"),
    ("sans_trait", "sans_doux"),
    ("sans_trait", "surface"),
    ("inconnu_texte", "fond"),
]

MESURES = [
    ("texte", "surface", (16.0, 14.2, 21, 21)),
    ("texte", "fond", (14.2, 15.7, 21, 21)),
    ("doux", "surface", (8.0, 9.2, 21, 21)),
    ("doux", "fond", (7.1, 10.1, 21, 21)),
    ("discret", "surface", (6.0, 6.5, 17.4, 16.8)),
    ("discret", "fond", (5.3, 7.2, 17.4, 16.8)),
    ("accent", "surface", (8.7, 8.1, 15.0, 16.1)),
    ("accent", "accent_doux", (7.3, 6.3, 15.0, 16.1)),
    ("sur_accent", "accent", (8.7, 9.0, 15.0, 16.1)),
    ("controle", "surface", (4.0, 4.8, 21, 21)),
    ("controle", "fond", (3.5, 5.2, 21, 21)),
    ("focus", "surface", (8.7, 9.3, 15.0, 16.1)),
    ("focus", "fond", (7.8, 10.3, 15.0, 16.1)),
    ("garantie_texte", "garantie_doux", (6.5, 7.7, 12.0, 16.8)),
    ("garantie_trait", "surface", (4.3, 7.5, 12.0, 16.8)),
    ("fragile_texte", "fragile_doux", (6.3, 8.2, 11.6, 13.0)),
    ("fragile_trait", "fragile_doux", (3.1, 5.9, 11.6, 13.0)),
    ("sans_texte", "sans_doux", (6.3, 7.5, 10.1, 9.3)),
    ("sans_trait", "sans_doux", (5.4, 4.5, 10.1, 9.3)),
    ("sans_sur", "sans_trait", (6.3, 5.6, 10.1, 9.3)),
    ("inconnu_texte", "inconnu_doux", (7.4, 7.8, 21, 21)),
    ("rail_texte", "nuit", (9.0, 9.3, 21, 21)),
    ("lampe", "nuit2", (6.2, 8.0, 14.5, 16.1)),
]


def luminance(couleur: str) -> float:
    """Luminance relative WCAG 2 de « #RRGGBB »."""
    composantes = [int(couleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, v, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in composantes)
    return 0.2126 * r + 0.7152 * v + 0.0722 * b


def contraste(avant: str, arriere: str) -> float:
    clair, fonce = sorted((luminance(avant), luminance(arriere)), reverse=True)
    return (clair + 0.05) / (fonce + 0.05)


def test_le_calcul_connait_ses_bornes() -> None:
    assert contraste("#000000", "#FFFFFF") == pytest.approx(21)
    assert contraste("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.nom)
@pytest.mark.parametrize(("avant", "arriere"), PAIRES_DE_TEXTE)
def test_texte_lisible(theme: Theme, avant: str, arriere: str) -> None:
    assert contraste(getattr(theme, avant), getattr(theme, arriere)) >= TEXTE


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.nom)
@pytest.mark.parametrize(("avant", "arriere"), PAIRES_DE_TRAIT)
def test_trait_visible(theme: Theme, avant: str, arriere: str) -> None:
    assert contraste(getattr(theme, avant), getattr(theme, arriere)) >= TRAIT


@pytest.mark.parametrize(("avant", "arriere", "mesures"), MESURES)
def test_tableau_publie(avant: str, arriere: str, mesures: tuple[float, ...]) -> None:
    for theme, mesure in zip((CLAIR, SOMBRE, FORT_CLAIR, FORT_SOMBRE), mesures, strict=True):
        calcule = contraste(getattr(theme, avant), getattr(theme, arriere))
        assert calcule == pytest.approx(mesure, abs=0.06), theme.nom


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.nom)
def test_chaque_jeton_est_une_couleur(theme: Theme) -> None:
    couleurs = [f.name for f in fields(theme) if f.name not in {"nom", "sombre", "fort"}]
    assert len(couleurs) == 30
    for nom in couleurs:
        assert re.fullmatch(r"#[0-9A-F]{6}", getattr(theme, nom)), nom


def test_contraste_fort_double_les_bordures() -> None:
    assert [t.bordure for t in THEMES] == [1, 1, 2, 2]

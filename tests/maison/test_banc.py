"""Le banc compte juste, alterne, déduit ce qu'on lui dit, et dit où lire les références."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import banc.lignes  # noqa: F401 - enregistre les vraies lignes
import pytest
from banc.__main__ import principal
from banc.cadre import REGISTRE, Cible, Ligne, Mesure, Paire, ligne, mesurer
from banc.figures import SCENES, Figure, jouer_toutes
from banc.figures import markdown as figures_en_tableau
from banc.tableau import en_json, markdown


@pytest.fixture(autouse=True)
def _sans_ramassage(monkeypatch: pytest.MonkeyPatch) -> None:
    """Le banc ramasse entre deux passages pour mesurer juste ; rien n'est mesuré ici, et ramasser
    tout un processus d'essais prend des secondes."""
    monkeypatch.setattr("banc.cadre.gc.collect", lambda: 0)


class FausseHorloge:
    """Avance seulement quand un travail dit ce qu'il a duré."""

    def __init__(self) -> None:
        self.maintenant = 0.0
        self.suite: list[str] = []

    def __call__(self) -> float:
        return self.maintenant


def _fausse_ligne(
    horloge: FausseHorloge,
    produit: list[float],
    reference: list[float],
    *,
    deduit: float = 0.0,
    cible: Cible | None = None,
) -> Ligne:
    a_venir = {"produit": iter(produit), "reference": iter(reference)}

    def cote(nom: str) -> None:
        horloge.suite.append(nom)
        horloge.maintenant += next(a_venir[nom])

    def travail_produit() -> float:
        cote("produit")
        return deduit

    def travail_reference() -> None:
        cote("reference")

    @contextmanager
    def preparer(dossier: Path) -> Iterator[Paire]:
        assert list(dossier.iterdir()) == []
        yield Paire(travail_produit, travail_reference)

    return Ligne("essai", "un essai", cible, preparer)


def _mesure(cible: Cible | None = None, deduit: float = 0.0) -> Mesure:
    # Le premier passage de chaque côté est à blanc : ses 99 s ne comptent pas.
    horloge = FausseHorloge()
    une = _fausse_ligne(
        horloge, [99, 0.5, 0.25, 4], [99, 0.125, 0.25, 0.125], deduit=deduit, cible=cible
    )
    mesure = mesurer(une, 3, horloge=horloge)
    assert horloge.suite == ["produit", "reference"] * 4
    return mesure


def test_mediane_et_rapport_sans_le_tour_a_blanc() -> None:
    mesure = _mesure()
    assert mesure.produit == (0.5, 0.25, 4)
    assert (mesure.produit_ms, mesure.reference_ms) == (500, 125)
    assert mesure.rapport == 4


def test_ce_qui_est_deduit_est_ote_et_montre() -> None:
    mesure = _mesure(deduit=0.25)
    assert (mesure.produit_ms, mesure.deduit_ms) == (250, 250)
    assert "| 250,00 | 125,00 | 2,00 | 250,00 |" in markdown([mesure])


@pytest.mark.parametrize(
    ("cible", "tenue"),
    [
        (Cible("produit", 500), True),
        (Cible("produit", 499), False),
        (Cible("ecart", 375), True),
        (Cible("ecart", 374), False),
        (None, None),
    ],
)
def test_une_cible_est_tenue_ou_non(cible: Cible | None, tenue: bool | None) -> None:
    assert _mesure(cible).tenue is tenue


def test_le_tableau_dit_le_chemin_de_chaque_reference() -> None:
    texte = markdown([_mesure(Cible("ecart", 500))])
    assert "produit − référence ≤ 500 ms | oui |" in texte
    assert "référence `tests/maison/test_banc.py:" in texte
    assert "travail_reference`" in texte


def test_le_json_garde_tous_les_passages() -> None:
    (une,) = json.loads(en_json([_mesure(Cible("produit", 1))]))["lignes"]
    assert une["passages"]["produit_ms"] == [500, 250, 4000]
    assert une["cible"] == {"mesure": "produit", "maximum_ms": 1}
    assert une["tenue"] is False


def test_deux_lignes_ne_portent_pas_le_meme_nom() -> None:
    nom = next(iter(REGISTRE))
    with pytest.raises(ValueError, match=nom):
        ligne(nom, "doublon")(lambda _dossier: iter(()))


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("nom", REGISTRE)
def test_chaque_ligne_tourne_et_fait_un_vrai_travail(
    nom: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # La taille ne change rien à ce qui est prouvé ici.
    monkeypatch.setattr("banc.lignes.produit.JEUNES", 60)
    mesure = mesurer(REGISTRE[nom], 1)
    assert mesure.chemin_reference.startswith("packaging/banc/lignes/")
    assert mesure.produit_ms > 0
    assert mesure.reference_ms > 0


def test_une_ligne_inconnue_est_refusee(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as sortie:
        principal(["inexistante"])
    assert sortie.value.code == 2
    assert "inexistante" in capsys.readouterr().err


def test_la_commande_ecrit_le_detail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    detail = tmp_path / "banc.json"
    assert principal(["ouvrir_coffre", "--passages", "1", "--json", str(detail)]) == 0
    assert "| ouvrir le fichier" in capsys.readouterr().out
    assert json.loads(detail.read_text(encoding="utf-8"))["lignes"][0]["nom"] == "ouvrir_coffre"


@pytest.mark.parametrize("nom", SCENES)
def test_chaque_scene_se_joue(
    nom: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("banc.lignes.produit.JEUNES", 60)
    monkeypatch.setattr("banc.lignes.bureau.SECONDES", 2.0)
    monkeypatch.setattr("banc.lignes.bureau.VIES", (1.5,))
    figures = jouer_toutes([nom], dire=print)
    assert nom in capsys.readouterr().out
    assert figures
    assert all(f.valeur >= 0 for f in figures)


def test_une_figure_hors_de_sa_promesse_se_dit() -> None:
    figures = [Figure("a", "une durée", 12.34, "ms", 10), Figure("b", "une mémoire", 5, "Mo")]
    assert [f.tenue for f in figures] == [False, None]
    assert "| une durée | 12,3 ms | ≤ 10 ms | non |" in figures_en_tableau(figures)

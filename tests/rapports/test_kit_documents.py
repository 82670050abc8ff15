"""Le kit : tableau qui coupe bien, ruban à l'échelle, titres tenus, pictogrammes justes."""

from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import chain
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reportlab.lib.units import mm
from reportlab.platypus.flowables import Spacer

from ase_parcours.metier.nuits import Couverture, Plage
from ase_parcours.rapports import exemples
from ase_parcours.rapports.kit import dessins, style
from ase_parcours.rapports.kit.blocs import BoitesDeSignature, section
from ase_parcours.rapports.kit.page import Bloc, composer
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.kit.ruban import Ruban
from ase_parcours.rapports.kit.sceau_imprime import BlocSceau
from ase_parcours.rapports.kit.tableau import Colonne, Tableau

COLONNES = (Colonne("A", 0), Colonne("B", 200))
DEBUT = date(2027, 1, 21)


def _tableau(hauteurs: list[int]) -> Tableau:
    """Une ligne par nombre : autant de lignes de texte, la première dit son rang."""
    cellules = [f"rang{i}" + "\nx" * (n - 1) for i, n in enumerate(hauteurs)]
    return Tableau(COLONNES, [(texte, "y") for texte in cellules])


def _flux(blocs: list[Bloc]) -> list[list[Any]]:
    return [[pose.flux for pose in page.poses] for page in composer(blocs)]


def _mots(bloc: Any) -> list[str]:
    """Mots posés par un paragraphe, y compris celui qu'une coupe a rendu."""
    mots: list[str] = []
    for ligne in bloc.blPara.lines:
        if isinstance(ligne, tuple):
            mots += ligne[1]
        else:
            mots += [m for fragment in ligne.words for m in fragment.text.split()]
    return [m for m in mots if m]


def _rangs(tableau: Any) -> list[str]:
    textes = [ligne.cellules[0].getPlainText(identify=False) for ligne in tableau._lignes]
    return [t.split("x")[0].strip() for t in textes]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=60))
def test_aucune_ligne_n_est_scindee_ni_perdue(hauteurs: list[int]) -> None:
    pages = _flux([Bloc(_tableau(hauteurs))])
    rangs = [rang for page in pages for tableau in page for rang in _rangs(tableau)]
    assert rangs == [f"rang{i}" for i in range(len(hauteurs))]
    assert all(tableau._tete is not None for page in pages for tableau in page)


def test_seule_une_ligne_plus_haute_qu_une_page_est_coupee() -> None:
    pages = _flux([Bloc(_tableau([3, 200, 3]))])
    assert len(pages) > 3
    textes = [
        _mots(ligne.cellules[0]) for page in pages for tableau in page for ligne in tableau._lignes
    ]
    assert textes[0] == ["rang0", "x", "x"]
    assert textes[-1] == ["rang2", "x", "x"]
    assert list(chain(*textes[1:-1])) == ["rang1", *["x"] * 199]


def test_une_note_reste_avec_sa_ligne() -> None:
    notes = ["note " * 80] * 40
    pages = _flux([Bloc(Tableau(COLONNES, [("l", "c")] * 40, notes=notes))])
    assert len(pages) > 1
    assert all(not tableau._lignes[-1].liee for page in pages for tableau in page)
    assert all(len(tableau._lignes[0].departs) == 2 for page in pages for tableau in page)


def test_une_ligne_ne_reste_pas_seule_en_haut_de_page() -> None:
    haute = _tableau([1] * 20).wrap(style.LARGEUR, style.CORPS)[1]
    vide = Bloc(Spacer(0, style.CORPS - haute + 1))
    pages = _flux([vide, Bloc(_tableau([1] * 20))])
    assert [len(page[-1]._lignes) for page in pages] == [18, 2]


@given(st.floats(0, style.CORPS))
def test_un_titre_n_est_jamais_seul_en_bas_de_page(avant: float) -> None:
    blocs = [Bloc(Spacer(0, avant)), *section("Titre", _tableau([1] * 80))]
    for page in _flux(blocs):
        assert type(page[-1]).__name__ != "TitreDeSection"


def test_un_bloc_insecable_trop_haut_est_une_faute_dite() -> None:
    with pytest.raises(ValueError, match="Spacer"):
        composer([Bloc(Spacer(0, style.CORPS + 1))])


def test_un_paragraphe_long_passe_a_la_page_suivante_sans_perdre_un_mot() -> None:
    mots = [f"mot{i}" for i in range(4000)]
    pages = _flux([Bloc(paragraphe(" ".join(mots)))])
    relus = [m for page in pages for p in page for m in _mots(p)]
    assert len(pages) > 1
    assert relus == mots


@given(
    st.lists(st.tuples(st.integers(1, 60), st.sampled_from(Couverture)), min_size=1, max_size=12)
)
@example([(180, Couverture.DURABLE), (1, Couverture.DECOUVERTE)])
def test_le_ruban_est_a_l_echelle_et_ne_cache_aucune_nuit_decouverte(
    suites: list[tuple[int, Couverture]],
) -> None:
    plages, jour = [], DEBUT
    for nuits, couverture in suites:
        plages.append(Plage(jour, jour + timedelta(days=nuits), couverture))
        jour += timedelta(days=nuits)
    ruban = Ruban(tuple(plages))
    ruban.wrap(style.LARGEUR, 1e6)
    total = sum(nuits for nuits, _ in suites)
    boites = ruban.rectangles()
    assert len(boites) == len(plages)
    for boite in boites:
        assert boite.x >= -1e-6
        assert boite.x + boite.largeur <= style.LARGEUR + 1e-6
        assert boite.largeur >= 3 - 1e-6
        exacte = boite.plage.nuits * style.LARGEUR / total
        assert boite.largeur == pytest.approx(max(exacte, 3))
    ordre = [b.plage.couverture is Couverture.DECOUVERTE for b in boites]
    assert ordre == sorted(ordre)


def test_un_ruban_sans_nuit_est_refuse() -> None:
    with pytest.raises(ValueError, match="nuit"):
        Ruban(())


def test_une_boite_de_signature_fait_au_moins_vingt_cinq_millimetres() -> None:
    courte = BoitesDeSignature([("A", "b")]).wrap(style.LARGEUR, 1e6)[1]
    longue = BoitesDeSignature([("Nom " * 60, "qualité")]).wrap(style.LARGEUR, 1e6)[1]
    assert courte == pytest.approx(25 * mm)
    assert longue > courte + 20


def test_le_qr_du_sceau_garde_sa_zone_calme() -> None:
    sceau = exemples.attestation_garantie().en_tete.sceau
    assert sceau is not None
    bloc = BlocSceau(sceau, "Foyer Éole")
    hauteur = bloc.wrap(style.LARGEUR, 1e6)[1]
    module = 38 * mm / len(bloc._matrice)
    assert module > 0.5 * mm
    assert (hauteur - 38 * mm) / 2 >= 4 * module
    assert bloc._marge() >= 4 * module


@pytest.mark.parametrize("icone", ["tabler/circle-check", "tabler/circle-half-2"])
def test_un_cercle_de_pictogramme_reste_un_cercle(icone: str) -> None:
    _, traces = dessins._lire(icone)
    extremites = [v[-2:] for lettre, v in traces[0].segments if lettre == "c"]
    assert len(extremites) >= 4
    assert all(math.dist(point, (12, 12)) == pytest.approx(9) for point in extremites)


@pytest.mark.parametrize(
    "icone", ["logo", "toit-plein", "toit-moitie", "toit-vide", "toit-inconnu", "tabler/phone"]
)
def test_un_pictogramme_reste_dans_son_carre(icone: str) -> None:
    cote, traces = dessins._lire(icone)
    assert traces
    for trace in traces:
        for _, valeurs in trace.segments:
            assert all(-0.5 <= v <= cote + 0.5 for v in valeurs)


def test_le_toit_moitie_se_distingue_par_son_plein() -> None:
    pleins = {
        nom: sum(t.plein for t in dessins._lire(nom)[1]) for nom in ("toit-vide", "toit-moitie")
    }
    assert pleins == {"toit-vide": 0, "toit-moitie": 1}
    assert any(t.tirets for t in dessins._lire("toit-inconnu")[1])

"""Les montants datés : chacun a sa date et sa source, un fichier faux est refusé à sa ligne."""

from __future__ import annotations

from datetime import date

import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.scenarios.hypotheses import LIGNES
from ase_parcours.metier.scenarios.montants import Periode, Sorte
from ase_parcours.referentiels.montants import lire_montants, montants

LIVRE = ressources.texte("referentiels/montants.yaml")


@pytest.mark.parametrize(
    ("code", "centimes", "sorte", "depuis"),
    [
        ("CEJ_MAJEUR", 56_168, Sorte.AU_PLUS, date(2025, 4, 1)),
        ("CEJ_TRANCHE_1", 33_700, Sorte.AU_PLUS, date(2025, 4, 1)),
        ("CEJ_MINEUR", 22_468, Sorte.AU_PLUS, date(2025, 4, 1)),
        ("BOURSE_7", 63_350, Sorte.FIXE, date(2024, 9, 1)),
        ("RSA_SOCLE", 65_169, Sorte.AU_PLUS, date(2026, 4, 1)),
        ("AAH_MAX", 104_159, Sorte.AU_PLUS, date(2026, 4, 1)),
        ("RSJ_LYON_SANS", 42_000, Sorte.FIXE, date(2021, 6, 1)),
        ("RSJ_LYON_AVEC", 31_500, Sorte.FIXE, date(2021, 6, 1)),
        ("REJ_MEURTHE_ET_MOSELLE", 50_000, Sorte.FIXE, date(2024, 10, 1)),
        ("LOCA_PASS", 120_000, Sorte.AU_PLUS, date(2026, 1, 1)),
    ],
)
def test_les_montants_livres(code: str, centimes: int, sorte: Sorte, depuis: date) -> None:
    m = montants().par_code[code]
    assert (m.centimes, m.sorte, m.en_vigueur_du) == (centimes, sorte, depuis)
    assert m.source
    assert m.provenance.startswith("référentiel : ")


def test_ce_qui_n_a_pas_ete_relu_le_dit_et_ce_qui_est_unique_n_entre_dans_aucun_mois() -> None:
    assert "à vérifier" in montants().par_code["LOCA_PASS"].provenance
    assert "à vérifier" not in montants().par_code["CEJ_MAJEUR"].provenance
    uniques = {m.code for m in montants().une_fois()}
    assert uniques == {"LOCA_PASS", "PECULE"}
    proposes = {m.code for ligne in LIGNES for m in montants().pour(ligne)}
    assert proposes == montants().par_code.keys() - uniques
    assert montants().par_code["PECULE"].par is Periode.UNE_FOIS


@pytest.mark.parametrize(
    ("avant", "apres", "dit"),
    [
        ("centimes: 56168", "centimes: 561.68", "un entier"),
        ("centimes: 56168", 'centimes: "561,68"', "un entier"),
        ("centimes: 50000", "centimes: 500", "et non des euros"),
        ("centimes: 56168", "centimes: -56168", "et non des euros"),
        ("par: mois, en_vigueur_du: 2025-04-01, ", "par: mois, ", "sans date d'effet"),
        ("en_vigueur_du: 2025-04-01", 'en_vigueur_du: "2025"', "sans date d'effet"),
        ("code: CEJ_MINEUR", "code: CEJ_MAJEUR", "deux fois"),
        ("sorte: fixe", "sorte: environ", "l'un de : fixe, au_plus, moyenne"),
        ("par: mois", "par: semaine", "l'un de : mois, une_fois"),
        ("ligne: cej", "ligne: cantine", "n'est pas une clé du budget"),
        ("choix: CEJ", "choix: CEJE", "n'est pas une clé du budget"),
        ("incompatibles: [ETUDES, RSA]", "incompatibles: [ETUDE]", "hypothèses connues"),
        ('source: "Barème', 'sources: "Barème', "« sources » n'est pas"),
        ('source: "Circulaire ESRS2413977C"', 'source: ""', "« source » manque"),
        ("lu_le: 2026-11-22, source", "lu_le: hier, source", "« lu_le » est une date"),
        ("mois_apres_majorite: 3", "mois_apres_majorite: trois", "nombre de mois"),
        ("montants:\n", "rien:\n", "liste de tables"),
    ],
)
def test_un_fichier_faux_est_refuse(avant: str, apres: str, dit: str) -> None:
    assert avant in LIVRE
    faux = LIVRE.replace(avant, apres, 1)
    with pytest.raises(FichierAbime) as refus:
        lire_montants(faux, "montants.yaml")
    assert refus.value.code == "referentiel_invalide"
    assert "montants.yaml" in refus.value.message
    assert dit in refus.value.message
    fautive = next(i for i, x in enumerate(faux.splitlines(), 1) if x not in LIVRE.splitlines())
    attendue = 5 if "mois" in dit and "nombre" in dit else fautive
    if "liste de tables" not in dit and "nombre de mois" not in dit:
        assert f"ligne {attendue} " in refus.value.message

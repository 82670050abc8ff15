"""« Et si… » imprimé, relu : un scénario par page, ce qui manque écrit, rien de nommé au titre."""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest
from lecture_pdf import boites_des_pages, sans_blancs, textes_des_pages

from ase_parcours.metier.scenarios.calcul import projeter
from ase_parcours.metier.scenarios.dossier import DuDossier
from ase_parcours.metier.scenarios.hypotheses import Valeur
from ase_parcours.metier.scenarios.moments import Cadre, Moment
from ase_parcours.rapports.contenus.communs import EnTete, Personne
from ase_parcours.rapports.documents.scenarios import ContenuScenarios, rendre
from ase_parcours.rapports.kit import style
from ase_parcours.referentiels.montants import montants

AU = date(2026, 11, 22)
CADRE = Cadre(
    (
        Moment("majorite", "18 ans", date(2027, 5, 22)),
        Moment("apres_majorite", "18 ans et 3 mois", date(2027, 8, 22)),
        Moment("sortie", "sortie", date(2028, 5, 22)),
        Moment("limite", "21 ans", date(2030, 5, 22)),
    ),
    date(2028, 5, 22),
    date(2030, 5, 22),
)
COMPLET: dict[str, Valeur] = {
    "choix_apjm": "SORTIE", "choix_activite": "CEJ", "choix_logement": "FJT",
    "choix_revenu": "AUCUN", "apjm": 15_000, "cej": "ref:CEJ_MAJEUR", "loyer": 46_500,
    "aide_logement": 20_000, "assurance": 500, "alimentation": 18_000, "transport": 4_000,
    "telephone": 2_000,
}  # fmt: skip


def imprime(*scenarios: tuple[str, dict[str, Valeur]]) -> tuple[bytes, int]:
    m, vide = montants(), DuDossier({}, {})
    en_tete = EnTete("Aide sociale à l'enfance", "Foyer Éole", date_edition=AU)
    personne = Personne("Khelifi", "Inès", "P75-2021-00280", "22 mai 2009")
    faits = [(nom, projeter(h, CADRE, lambda _: vide, m)) for nom, h in scenarios]
    return rendre(ContenuScenarios(en_tete, personne, faits))


def test_un_scenario_par_page_avec_ses_nombres() -> None:
    octets, pages = imprime(("FJT & CEJ", COMPLET), ("Sans loyer", {**COMPLET, "loyer": None}))
    assert pages == 2
    une, deux = (sans_blancs(t) for t in textes_des_pages(octets))
    datee = "référentiel : CEJ, majeur non imposable, au 1er avril 2025"
    nombres = ("au plus 201,68 €", "150 € de moins")
    for dit in ("FJT & CEJ", "18 ans et 3 mois", *nombres, datee, "Aide au calcul"):
        assert sans_blancs(dit) in une, dit
    assert sans_blancs("À demander : loyer ou redevance.") in deux
    assert sans_blancs("Reste à vivre : 18 ans à demander") in deux
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        assert "Khelifi" not in str(pdf.docinfo.get("/Title"))
    assert imprime(("FJT & CEJ", COMPLET))[0] == imprime(("FJT & CEJ", COMPLET))[0]


@pytest.mark.parametrize("nom", ["<b>gras</b> & co", "x" * 500, "סוד\u202e fin"])
def test_un_nom_hostile_ne_sort_pas_de_la_page(nom: str) -> None:
    octets, pages = imprime((nom, {}), (nom, COMPLET))
    assert pages >= 2
    for boite in boites_des_pages(octets):
        assert boite.left() >= style.GAUCHE - 2
        assert boite.right() <= style.PAGE_LARGEUR - style.DROITE + 2


def test_aucun_moment_ni_hypothese_ne_fait_tomber_l_impression() -> None:
    m, vide = montants(), DuDossier({}, {})
    rien = projeter({}, Cadre(()), lambda _: vide, m)
    en_tete = EnTete("ASE", "", date_edition=AU)
    _, pages = rendre(ContenuScenarios(en_tete, Personne("", "", "P75-1", ""), [("", rien)]))
    assert pages == 1

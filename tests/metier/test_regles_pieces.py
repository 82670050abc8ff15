"""Les pièces exigées : celles que le dossier a, celles qui manquent, celles qui ont vieilli."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ase_parcours.metier.papiers import Papier
from ase_parcours.metier.regles.modele import PieceExigee
from ase_parcours.metier.regles.pieces import pieces
from ase_parcours.referentiels.papiers import regles_des_papiers
from ase_parcours.referentiels.regles import jeux_livres

AU = date(2026, 11, 22)
ACTE = PieceExigee("Acte de naissance de moins de trois mois", "ACTE", 3, "référent")


@pytest.mark.parametrize(
    ("emis", "expire", "attendu"),
    [
        (date(2026, 8, 22), None, "reçu"),  # trois mois tout juste
        (date(2026, 8, 21), None, "trop ancien"),
        (date(2026, 11, 1), date(2026, 11, 21), "expiré"),
        (date(2026, 11, 1), date(2026, 11, 25), "expire bientôt"),
    ],
)
def test_la_validite_compte_depuis_que_le_papier_est_etabli(
    emis: date, expire: date | None, attendu: str
) -> None:
    jeu = replace(jeux_livres()["rsj-lyon@2021.1"], pieces=(ACTE,))
    papier = Papier("p", "ACTE", "Acte", recu_le=emis, emis_le=emis, expire_le=expire)
    (vue,) = pieces(jeu, [papier], AU, regles_des_papiers())
    assert vue.etat == attendu
    assert vue.presente is (attendu in ("reçu", "expire bientôt"))


def test_une_piece_absente_manque_et_une_piece_que_le_dossier_ne_tient_pas_est_a_fournir() -> None:
    sans_papier = PieceExigee("Contrat signé")
    jeu = replace(jeux_livres()["rsj-lyon@2021.1"], pieces=(ACTE, sans_papier))
    autre = Papier("p", "RIB", "RIB", recu_le=AU)
    assert [x.etat for x in pieces(jeu, [autre], AU, regles_des_papiers())] == [
        "manquant",
        "à fournir",
    ]


def test_un_acte_recent_compte_meme_si_un_ancien_est_encore_la() -> None:
    jeu = replace(jeux_livres()["rsj-lyon@2021.1"], pieces=(ACTE,))
    vieux = Papier("v", "ACTE", "Acte", recu_le=date(2020, 1, 1), emis_le=date(2020, 1, 1))
    neuf = Papier("n", "ACTE", "Acte", recu_le=AU, emis_le=AU)
    (vue,) = pieces(jeu, [vieux, neuf], AU, regles_des_papiers())
    assert vue.etat == "reçu"

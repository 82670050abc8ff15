"""Une édition se rend telle qu'elle a été remise, ou se dit changée ; ses octets s'effacent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from outils_ouverts import AU, ecrivain, faire, ouvert

from ase_parcours.coffre import editions
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import FichierAbime
from ase_parcours.operations import rapports
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.contenus.communs import Contenu, Destinataire
from ase_parcours.rapports.rendu import PdfRendu, rendre

PLAN = "plan_transition"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with ouvert(tmp_path / "coffre") as ouverte:
        yield ouverte


@pytest.fixture
def jeune(seance: Seance) -> str:
    fait = faire(
        seance, "enregistrer_jeune", jeune="P-1", nom="Roc", prenom="Ana", naissance="2008-03-01",
        unite="Foyer A",
    )  # fmt: skip
    return str(fait["jeune"])


def autre_programme(type_: str, contenu: Contenu) -> PdfRendu:
    """Une version du programme qui dessinerait autrement."""
    raise AssertionError("rien n'est redessiné")


def test_les_memes_faits_rendent_les_octets_remis(seance: Seance, jeune: str) -> None:
    remise = rapports.editer(seance, PLAN, jeune, AU)
    encore = rapports.editer(seance, PLAN, jeune, AU, moteur=autre_programme)
    assert (encore.octets, encore.pages) == (remise.octets, remise.pages)
    assert (encore.numero, encore.nouvelle) == (1, False)


def test_des_octets_changes_se_disent_et_ne_se_rendent_pas(seance: Seance, jeune: str) -> None:
    rapports.editer(seance, PLAN, jeune, AU)
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("UPDATE edition_octets SET octets = x'00'")
    with pytest.raises(FichierAbime) as refus:
        rapports.editer(seance, PLAN, jeune, AU)
    assert refus.value.code == "edition_alteree"
    assert "edition_alteree" in [c.code for c in verifier(seance.coffre, AU)]


def test_sans_ses_octets_elle_se_refait_a_sa_date(seance: Seance, jeune: str) -> None:
    remise = rapports.editer(seance, PLAN, jeune, AU)
    with ecrivain(seance).begin() as conn:
        assert editions.effacer(conn, [jeune]) == 1
        assert conn.exec_driver_sql("SELECT count(*) FROM edition_octets").scalar() == 0
    refaite = rapports.editer(seance, PLAN, jeune, AU, moteur=rendre)
    assert refaite.numero == 1
    assert refaite.octets == remise.octets, "mêmes faits, même programme : mêmes octets"


def test_les_numeros_se_suivent_tous_destinataires_confondus(seance: Seance, jeune: str) -> None:
    numeros = [
        rapports.editer(seance, PLAN, jeune, AU, destinataire=d).numero
        for d in (Destinataire.COMPLET, Destinataire.JUGE, Destinataire.COMPLET)
    ]
    assert numeros == [1, 2, 1]
    faire(seance, "enregistrer_jeune", jeune="P-1", unite="Foyer B")
    recul = rapports.editer(seance, PLAN, jeune, date(2026, 11, 1))
    assert recul.numero == 3
    assert "vérifiez l'horloge du poste" in recul.avis

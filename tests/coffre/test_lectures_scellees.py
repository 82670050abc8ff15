"""Le journal des lectures scellées : une chaîne qu'on ne coupe ni ne change sans que cela se voie,
et qui s'efface au bout de son temps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from outils_ouverts import AU, ecrivain, faire, ouvert, valeur
from sqlalchemy.exc import DBAPIError

from ase_parcours.coffre import registre_lectures
from ase_parcours.coffre.lectures.scelles import lectures_scellees, textes_scelles
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import FichierAbime
from ase_parcours.operations.facettes.scelles import lire_scelle
from ase_parcours.operations.seance import Seance
from ase_parcours.referentiels.lectures import conservation_des_lectures, lire_conservation

GARDES = ("lecture_figee", "lecture_gardee", "lecture_unique")


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune="P-1", nom="Roc")
        yield ouverte


def sceller(seance: Seance, jeune: str = "P-1", rubrique: str = "SANTE") -> str:
    fait = faire(seance, "sceller_texte", jeune=jeune, rubrique=rubrique, texte="suivi")
    return str(fait["scelle"])


def noter(seance: Seance, *jours: date) -> None:
    """Des lectures datées, notées comme le fait le programme."""
    for jour in jours:
        quand = datetime(jour.year, jour.month, jour.day, 9, 30, tzinfo=UTC)
        with seance.coffre.transaction(AU) as tx:
            assert tx.zone is not None
            cle = tx.zone.cle_des_lectures()
            tx.lecture = registre_lectures.noter(
                tx.conn, cle, compte="c", entite="e", jeune=None, quand=quand
            )


def sql(seance: Seance, *ordres: str, gardes: bool = False) -> None:
    """Du SQL direct ; sans les gardes, qu'on remet ensuite."""
    with ecrivain(seance).begin() as conn:
        requete = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        posees = {n: texte for n, texte in conn.exec_driver_sql(requete) if n in GARDES}
        assert len(posees) == len(GARDES)
        for nom in posees if not gardes else ():
            conn.exec_driver_sql(f"DROP TRIGGER {nom}")
        for ordre in ordres:
            conn.exec_driver_sql(ordre)
        for texte in posees.values() if not gardes else ():
            conn.exec_driver_sql(texte)


def codes(seance: Seance) -> set[str]:
    return {c.code for c in verifier(seance.coffre, AU)}


def test_qui_a_lu_quoi_et_quand(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune="P-2", nom="Val")
    un, deux = sceller(seance), sceller(seance, "P-2", "JUDICIAIRE")
    debut = datetime.now(UTC).replace(microsecond=0)
    for texte in (un, deux, un):
        lire_scelle(seance, texte, AU)
    with seance.lire() as conn:
        toutes = lectures_scellees(conn)
        jeune = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P-1'").scalar_one()
        siennes = lectures_scellees(conn, jeune)
        (texte_,) = textes_scelles(conn, jeune)
    assert [(x.numero, x.dossier, x.rubrique, x.qui) for x in toutes] == [
        (3, "P-1", "SANTE", "alex"), (2, "P-2", "JUDICIAIRE", "alex"), (1, "P-1", "SANTE", "alex"),
    ]  # fmt: skip
    assert [x.numero for x in siennes] == [3, 1]
    assert debut <= datetime.fromisoformat(toutes[0].quand) <= datetime.now(UTC)
    assert (texte_.id, texte_.rubrique, texte_.auteur) == (un, "SANTE", "alex")
    assert datetime.fromisoformat(texte_.cree_le) <= datetime.now(UTC)
    assert codes(seance) == set()


@pytest.mark.parametrize(
    ("ordre", "attendus"),
    [
        ("UPDATE lecture_scellee SET compte = 'autre' WHERE numero = 2", {"lecture_alteree"}),
        ("UPDATE lecture_scellee SET quand = '2020' WHERE numero = 1", {"lecture_alteree"}),
        ("UPDATE lecture_scellee SET jeune = 'j' WHERE numero = 3", {"lecture_alteree"}),
        ("DELETE FROM lecture_scellee WHERE numero = 2", {"lecture_manquante"}),
        ("DELETE FROM lecture_scellee WHERE numero = 1", {"lecture_manquante"}),
        ("DELETE FROM lecture_scellee WHERE numero = 3", {"coffre_en_retard"}),
        ("DELETE FROM lecture_scellee", {"coffre_en_retard"}),
        (
            "UPDATE lecture_scellee SET empreinte = printf('%064d', 0) WHERE numero = 3",
            {"lecture_alteree", "coffre_divergent"},
        ),
        (
            "INSERT INTO lecture_scellee SELECT 4, quand, compte, entite, jeune, empreinte,"
            " empreinte FROM lecture_scellee WHERE numero = 3",
            {"lecture_alteree"},
        ),
        (
            "INSERT INTO parametre SELECT 'lectures_ancre', json_object('numero', 1, 'empreinte',"
            " empreinte, 'sceau', 'x') FROM lecture_scellee WHERE numero = 1",
            {"lecture_alteree", "lecture_manquante"},
        ),
        ("INSERT INTO parametre VALUES ('lectures_ancre', '{')", {"valeur_illisible"}),
    ],
)
def test_ce_qu_on_change_se_voit(seance: Seance, ordre: str, attendus: set[str]) -> None:
    noter(seance, AU, AU, AU)
    assert codes(seance) == set()
    sql(seance, ordre)
    assert codes(seance) >= attendus


def test_une_ancre_illisible_n_empeche_pas_d_ouvrir(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        noter(seance, AU)
        sql(seance, "INSERT INTO parametre VALUES ('lectures_ancre', '{')")
    with ouvert(tmp_path / "coffre") as seance:
        assert "valeur_illisible" in codes(seance)


def test_une_fin_coupee_met_le_coffre_en_lecture_seule(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        noter(seance, AU, AU)
        sql(seance, "DELETE FROM lecture_scellee WHERE numero = 2")
    with ouvert(tmp_path / "coffre") as seance:
        assert seance.lecture_seule
        assert [a.code for a in seance.coffre.avertissements] == ["coffre_en_retard"]


@pytest.mark.parametrize(
    "ordre",
    [
        "UPDATE lecture_scellee SET compte = 'autre'",
        "DELETE FROM lecture_scellee",
        "INSERT OR REPLACE INTO lecture_scellee SELECT * FROM lecture_scellee",
        "INSERT INTO lecture_scellee SELECT 0, quand, compte, entite, jeune, empreinte,"
        " empreinte FROM lecture_scellee",
    ],
)
def test_les_gardes_refusent_le_sql_direct(seance: Seance, ordre: str) -> None:
    noter(seance, AU)
    with pytest.raises(DBAPIError):
        sql(seance, ordre, gardes=True)
    assert codes(seance) == set()


def test_la_purge_garde_l_ancre(seance: Seance) -> None:
    texte = sceller(seance)
    mois = conservation_des_lectures()
    vieux = AU - timedelta(days=31 * mois)
    noter(seance, vieux, vieux + timedelta(days=1), AU)
    lire_scelle(seance, texte, AU)
    with seance.lire() as conn:
        assert [x.numero for x in lectures_scellees(conn)] == [4, 3]
        assert registre_lectures.empreinte_de(conn, 2) is not None
        assert registre_lectures.empreinte_de(conn, 1) is None
    assert codes(seance) == set()
    # L'ancre retouchée, ou ce qui suit coupé : cela se voit encore.
    sql(seance, "DELETE FROM lecture_scellee WHERE numero = 3")
    assert codes(seance) == {"lecture_manquante"}


def test_tout_purger_puis_noter_continue_la_chaine(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        faire(seance, "enregistrer_jeune", jeune="P-1", nom="Roc")
        noter(seance, date(2020, 1, 1), date(2020, 1, 2))
        sceller(seance)  # écrire dans la zone purge aussi
        assert valeur(seance, "SELECT count(*) FROM lecture_scellee") == 0
        assert codes(seance) == set()
    with ouvert(tmp_path / "coffre") as seance:
        assert not seance.lecture_seule
        noter(seance, AU)
        assert valeur(seance, "SELECT numero FROM lecture_scellee") == 3
        assert codes(seance) == set()


def test_un_jour_donne_loin_devant_n_efface_pas_le_journal(seance: Seance) -> None:
    texte = sceller(seance)
    lire_scelle(seance, texte, date(2090, 1, 1))
    lire_scelle(seance, texte, date(2099, 1, 1))
    assert valeur(seance, "SELECT count(*) FROM lecture_scellee") == 2


def test_une_lecture_vieille_au_milieu_reste_avec_ses_voisines(seance: Seance) -> None:
    """Une horloge qui a reculé : on n'efface que le début de la chaîne, jamais un maillon."""
    texte = sceller(seance)
    noter(seance, AU, date(2020, 1, 1), AU)
    lire_scelle(seance, texte, AU)
    assert valeur(seance, "SELECT count(*) FROM lecture_scellee") == 4
    assert codes(seance) == set()


def test_la_sauvegarde_d_un_coffre_lu_se_restaure(seance: Seance, tmp_path: Path) -> None:
    noter(seance, AU, AU)
    seance.coffre.sauvegarder(tmp_path / "s.ase")
    assert codes(seance) == set()


def test_la_conservation_est_un_referentiel_date() -> None:
    assert conservation_des_lectures() == 12
    entete = "en_vigueur_du: 2026-01-01\nsource: essai\n"
    assert lire_conservation(f"{entete}conservation_mois: 6\n") == 6
    for faux in ("", "conservation_mois: 0\n", "conservation_mois: un an\n"):
        with pytest.raises(FichierAbime) as leve:
            lire_conservation(entete + faux)
        assert leve.value.code == "referentiel_invalide"

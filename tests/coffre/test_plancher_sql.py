"""Le plancher seul : en SQL direct, sans aucune règle du programme, une sortie inscrite garde un
toit chacune de ses trente premières nuits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outils_naif import naif
from outils_ouverts import AU, ecrivain, faire, jeune_loge, ouvert, tables
from sqlcipher3 import dbapi2

from ase_parcours.coffre.lectures.faits import charger_faits
from ase_parcours.operations.seance import Seance
from ase_parcours.referentiels import reperes

PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples
SORTI = "(SELECT id FROM jeune WHERE dossier = 'P75-1')"
VISE = "(SELECT id FROM jeune WHERE dossier = 'P75-2')"
AU_BAIL = "(SELECT id FROM jeune WHERE dossier = 'P75-5')"
AUTRE = "(SELECT id FROM jeune WHERE dossier = 'P75-3')"


@pytest.fixture(scope="module")
def seance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    """P75-1, 2 et 5 sortis (chez un tiers, en CHRS, au bail), P75-3 et 6 logés, P75-4 sans toit."""
    with pytest.MonkeyPatch.context() as rustine:
        maison = tmp_path_factory.mktemp("maison")
        rustine.setenv("HOME", str(maison))
        rustine.setenv("XDG_CONFIG_HOME", str(maison))
        with ouvert(tmp_path_factory.mktemp("plancher") / "coffre") as ouverte:
            jeune_loge(ouverte, "P75-1", code="TIERS", fin="2027-08-01")
            jeune_loge(ouverte, "P75-2", code="CHRS")
            jeune_loge(ouverte, "P75-3")
            faire(ouverte, "enregistrer_jeune", jeune="P75-4")
            jeune_loge(ouverte, "P75-5")
            faire(ouverte, "enregistrer_sortie", jeune="P75-5", date="2026-11-20")
            jeune_loge(ouverte, "P75-6")
            for dossier, le in (("P75-1", "2026-11-20"), ("P75-2", "2026-11-20")):
                visa = faire(
                    ouverte, "accorder_visa", jeune=dossier, date=le, motif="m", etape="e",
                    etape_le="2026-12-01", responsable="r",
                )["visa"]  # fmt: skip
                faire(ouverte, "enregistrer_sortie", jeune=dossier, date=le, visa=visa)
            assert len(tables(ouverte)["sortie"]) == 3
            yield ouverte


def executer(seance: Seance, ordre: str, *, recursifs: bool = True) -> int:
    """Exécute un ordre SQL tel quel, puis le défait ; rend le nombre de rangées touchées.

    ``recursifs`` : réglage du programme ; une autre connexion à la base ne l'a pas forcément.
    """
    with ecrivain(seance).connect() as conn:
        brute = conn.connection.driver_connection
        assert brute is not None
        brute.execute(f"PRAGMA recursive_triggers = {int(recursifs)}")
        brute.execute("SAVEPOINT essai")
        try:
            return int(brute.execute(ordre).rowcount)
        finally:
            brute.execute("ROLLBACK TO essai")
            brute.execute("RELEASE essai")
            brute.execute("PRAGMA recursive_triggers = 1")


_SOLUTION = f"SELECT id FROM solution WHERE jeune = {SORTI}"
_COPIE = (
    "id, jeune, cree, code, etats, debut, {fin}, preuve, gestionnaire, loyer, motif_refus,"
    " motif_refus_code"
)

INTERDITS = {
    "découverte dès la deuxième nuit": f"UPDATE solution SET fin = '2026-11-21'"
    f" WHERE jeune = {AU_BAIL}",
    "découverte au milieu": f"UPDATE solution SET fin = '2026-12-05' WHERE jeune = {AU_BAIL}",
    "découverte la trentième nuit": "UPDATE solution SET fin = '2026-12-19'"
    f" WHERE jeune = {AU_BAIL}",
    "occupée seulement plus tard": "UPDATE solution SET etats ="
    f' json(\'[{{"etat":"occupée","le":"2026-11-23"}}]\') WHERE jeune = {AU_BAIL}',
    "solution écourtée": f"UPDATE solution SET fin = '2026-12-19' WHERE jeune = {SORTI}",
    "fin inconnue": f"UPDATE solution SET fin = 'inconnue' WHERE jeune = {SORTI}",
    "fin avant le début": f"UPDATE solution SET fin = '2026-10-01' WHERE jeune = {SORTI}",
    "sous la durée minimale": f"UPDATE solution SET fin = '2027-01-31' WHERE jeune = {SORTI}",
    "début reculé": f"UPDATE solution SET debut = '2026-11-21' WHERE jeune = {SORTI}",
    "début effacé": f"UPDATE solution SET debut = NULL WHERE jeune = {SORTI}",
    "nature non recevable": f"UPDATE solution SET code = 'HOTEL' WHERE jeune = {SORTI}",
    "nature effacée": f"UPDATE solution SET code = NULL WHERE jeune = {SORTI}",
    "preuve effacée": f"UPDATE solution SET preuve = NULL WHERE jeune = {SORTI}",
    "états effacés": f"UPDATE solution SET etats = NULL WHERE jeune = {SORTI}",
    "plus aucun état": f"UPDATE solution SET etats = '[]' WHERE jeune = {SORTI}",
    "caduque aujourd'hui": "UPDATE solution SET etats = json_insert(etats, '$[#]',"
    f' json(\'{{"etat":"caduque","le":"2026-11-22"}}\')) WHERE jeune = {SORTI}',
    "solution donnée à un autre": f"UPDATE solution SET jeune = {AUTRE} WHERE jeune = {SORTI}",
    "solution rendue à personne": f"UPDATE solution SET jeune = NULL WHERE jeune = {SORTI}",
    "solution renommée": f"UPDATE solution SET id = 'x' WHERE jeune = {SORTI}",
    "solution ôtée": f"DELETE FROM solution WHERE jeune = {SORTI}",
    "toutes les solutions ôtées": "DELETE FROM solution",
    "solution remplacée": "INSERT OR REPLACE INTO solution SELECT "
    + _COPIE.format(fin="'2026-12-01'")
    + f" FROM solution WHERE jeune = {SORTI}",
    "solution remplacée par REPLACE": "REPLACE INTO solution SELECT "
    + _COPIE.format(fin="'2026-12-01'")
    + f" FROM solution WHERE jeune = {SORTI}",
    "solution par UPSERT": "INSERT INTO solution SELECT "
    + _COPIE.format(fin="fin")
    + f" FROM solution WHERE jeune = {SORTI}"
    " ON CONFLICT (id) DO UPDATE SET fin = '2026-12-01'",
    "pièce ôtée": f"DELETE FROM piece WHERE jeune = {SORTI}",
    "pièce détachée": f"UPDATE piece SET solution = NULL WHERE jeune = {SORTI}",
    "pièce d'une autre solution": "UPDATE piece SET solution ="
    f" (SELECT id FROM solution WHERE jeune = {AUTRE}) WHERE jeune = {SORTI}",
    "pièce sans empreinte": f"UPDATE piece SET sha256 = NULL WHERE jeune = {SORTI}",
    "pièce remplacée": "INSERT OR REPLACE INTO piece (id, jeune, cree)"
    f" SELECT id, jeune, cree FROM piece WHERE jeune = {SORTI}",
    "pièce par UPSERT": "INSERT INTO piece (id, jeune, cree) SELECT id, jeune, cree FROM piece"
    f" WHERE jeune = {SORTI} ON CONFLICT (id) DO UPDATE SET sha256 = NULL",
    "visa retiré": f"UPDATE visa SET retrait = 'x' WHERE jeune = {VISE}",
    "visa d'un autre jour": f"UPDATE visa SET date_sortie = '2026-11-21' WHERE jeune = {VISE}",
    "visa plus accordé": f"UPDATE visa SET accorde_par = NULL WHERE jeune = {VISE}",
    "visa d'un autre": f"UPDATE visa SET jeune = {AUTRE} WHERE jeune = {VISE}",
    "visa ôté": f"DELETE FROM visa WHERE jeune = {VISE}",
    "visa remplacé": "INSERT OR REPLACE INTO visa (id, jeune, cree)"
    f" SELECT id, jeune, cree FROM visa WHERE jeune = {VISE}",
    "visa de la sortie changé": f"UPDATE sortie SET visa = 'x' WHERE jeune = {VISE}",
    "sortie sans toit": "INSERT INTO sortie SELECT id, 'e', '2026-11-22', 'garantie', NULL"
    " FROM jeune WHERE dossier = 'P75-4'",
    "sortie avant le toit": f"INSERT INTO sortie VALUES ({AUTRE}, 'e', '2026-10-31', 'garantie',"
    " NULL)",
    "sortie fragile sans visa": f"INSERT INTO sortie VALUES ({AUTRE}, 'e', '2026-11-22',"
    " 'fragile', NULL)",
    "sortie fragile au visa d'un autre": f"INSERT INTO sortie SELECT {AUTRE}, 'e', '2026-11-20',"
    f" 'fragile', id FROM visa WHERE jeune = {VISE}",
    "sortie redatée avant le toit": f"UPDATE sortie SET le = '2026-10-31' WHERE jeune = {SORTI}",
    "sortie donnée à un jeune sans toit": "UPDATE sortie SET jeune ="
    f" (SELECT id FROM jeune WHERE dossier = 'P75-4') WHERE jeune = {SORTI}",
    "sortie remplacée": "INSERT OR REPLACE INTO sortie SELECT jeune, evenement, le, 'garantie',"
    f" NULL FROM sortie WHERE jeune = {SORTI}",
    "sortie d'un type inventé": f"UPDATE sortie SET type = 'libre' WHERE jeune = {SORTI}",
    "sortie de personne": "INSERT INTO sortie VALUES ('x', 'e', '2026-11-22', 'garantie', NULL)",
    "jeune sorti ôté": f"DELETE FROM jeune WHERE id = {SORTI}",
    "jeune sorti renommé": f"UPDATE jeune SET id = 'x' WHERE id = {SORTI}",
    "nature retirée": "DELETE FROM nature_couvrante WHERE code = 'TIERS'",
    "nature renommée": "UPDATE nature_couvrante SET code = 'X' WHERE code = 'TIERS'",
    "durée minimale allongée": "UPDATE nature_couvrante SET minimum_mois = 12 WHERE code = 'TIERS'",
    "fin qui n'est pas un jour": f"UPDATE solution SET fin = 'plus tard' WHERE jeune = {SORTI}",
    "fin qui n'existe pas": f"UPDATE solution SET fin = '2027-02-30' WHERE jeune = {SORTI}",
    "début qui n'est pas un jour": f"UPDATE solution SET debut = '2026' WHERE jeune = {SORTI}",
    **{
        f"preuve « {mot} »": f"UPDATE solution SET preuve = '{mot}' WHERE jeune = {SORTI}"
        for mot in (
            "",
            "  ",
            "-",
            "?",
            "NÉANT",
            "ne\u0301ant",
            "Aucune",
            "non",
            "En attente",
            "À fournir",
            "a fournir",
            "DEMANDÉE",
        )
    },
    "solution d'un autre par-dessus": "UPDATE OR REPLACE solution SET id ="
    f" ({_SOLUTION}) WHERE jeune = {AUTRE}",
    "pièce d'un autre par-dessus": "UPDATE OR REPLACE piece SET id ="
    f" (SELECT id FROM piece WHERE jeune = {SORTI}) WHERE jeune = {AUTRE}",
    "visa par-dessus": "UPDATE OR REPLACE visa SET retrait = 'x',"
    f" id = (SELECT id FROM visa WHERE jeune = {VISE}) WHERE jeune = {SORTI}",
    "pièce donnée à un autre": f"UPDATE piece SET jeune = {AUTRE} WHERE jeune = {SORTI}",
    "nature remplacée": "INSERT OR REPLACE INTO nature_couvrante VALUES ('TIERS', 12)",
    "nature par UPSERT": "INSERT INTO nature_couvrante VALUES ('TIERS', 12)"
    " ON CONFLICT (code) DO UPDATE SET minimum_mois = 12",
    "repère ôté": "DELETE FROM repere_plancher",
    "repère d'un autre jour": "UPDATE repere_plancher SET jour = '2025-12-31'",
    "repère remplacé": "INSERT OR REPLACE INTO repere_plancher VALUES (1, '2025-12-31', 0)",
    "journal récrit": "UPDATE journal SET compte = 'x'",
    "journal ôté": "DELETE FROM journal",
    "journal remplacé": "INSERT OR REPLACE INTO journal SELECT * FROM journal LIMIT 1",
    "ligne récrite": "UPDATE journal_ligne SET apres = 'null'",
    "ligne ôtée": "DELETE FROM journal_ligne",
    "ligne remplacée": "INSERT OR REPLACE INTO journal_ligne SELECT * FROM journal_ligne LIMIT 1",
}


@pytest.mark.parametrize("recursifs", [True, False], ids=["", "sans récursion"])
@pytest.mark.parametrize("nom", INTERDITS)
def test_le_plancher_refuse(seance: Seance, nom: str, *, recursifs: bool) -> None:
    avant = tables(seance)
    with pytest.raises(dbapi2.IntegrityError):
        executer(seance, INTERDITS[nom], recursifs=recursifs)
    assert tables(seance) == avant


PERMIS = {
    "découvrir la trente et unième nuit": "UPDATE solution SET fin = '2026-12-20'"
    f" WHERE jeune = {AU_BAIL}",
    "caduque plus tard": "UPDATE solution SET etats = json_insert(etats, '$[#]',"
    f' json(\'{{"etat":"caduque","le":"2026-11-23"}}\')) WHERE jeune = {AU_BAIL}',
    "prolonger": f"UPDATE solution SET fin = NULL WHERE jeune = {SORTI}",
    "écourter après la trentième nuit": "UPDATE solution SET fin = '2027-02-01'"
    f" WHERE jeune = {SORTI}",
    "un loyer": f"UPDATE solution SET loyer = 1 WHERE jeune = {SORTI}",
    "le jeune d'à côté": f"DELETE FROM solution WHERE jeune = {AUTRE}",
    "une sortie couverte": f"INSERT INTO sortie VALUES ({AUTRE}, 'e', '2026-11-22', 'garantie',"
    " NULL)",
    "un état d'avant": "UPDATE solution SET etats = json_insert(etats, '$[#]',"
    f' json(\'{{"etat":"caduque","le":"2025-11-22"}}\')) WHERE jeune = {SORTI}',
    "une nature de plus": "INSERT INTO nature_couvrante VALUES ('PENICHE', 0)",
}


@pytest.mark.parametrize("nom", PERMIS)
def test_le_plancher_laisse_ce_qui_ne_decouvre_rien(seance: Seance, nom: str) -> None:
    assert executer(seance, PERMIS[nom]) == 1


# --- Comparé à la règle, sur des solutions tirées au hasard -------------------------------------

_DATES = st.one_of(
    st.integers(-3, 3).map(lambda n: date(2026, 11, 20) + timedelta(days=n)),
    st.integers(27, 33).map(lambda n: date(2026, 11, 20) + timedelta(days=n)),
    st.integers(80, 100).map(lambda n: date(2026, 11, 20) + timedelta(days=n)),
)


@st.composite
def _rangees(draw: st.DrawFn) -> tuple[object, ...]:
    fin = draw(st.one_of(_DATES.map(str), st.none(), st.just("inconnue")))
    etats = [
        {
            "etat": draw(st.sampled_from(["occupée", "confirmée", "admise", "caduque"])),
            "le": str(le),
        }
        for le in draw(st.lists(_DATES | st.just(date(2026, 1, 1)), min_size=1, max_size=2))
    ]
    code = draw(st.sampled_from(["LOG_SOC", "TIERS", "TIERS", "CHRS", "INTERNAT", "HOTEL", None]))
    preuve = draw(st.sampled_from(["papier", "papier", "papier", None]))
    debut = draw(st.one_of(st.just("2026-11-01"), _DATES.map(str), st.none()))
    return code, json.dumps(etats, ensure_ascii=False), debut, fin, preuve, draw(st.booleans())


@hypothesis.settings(max_examples=3 * PROFIL)
@given(st.lists(_rangees(), min_size=1, max_size=3))
def test_le_plancher_et_la_regle_sont_d_accord(
    seance: Seance, rangees: list[tuple[object, ...]]
) -> None:
    """Une sortie s'inscrit en SQL si, et seulement si, aucune des trente premières nuits n'est
    découverte avec les preuves versées."""
    with ecrivain(seance).connect() as conn, conn.begin() as bloc:
        jeune = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = 'P75-4'").scalar_one()
        for rang, (code, etats, debut, fin, preuve, versee) in enumerate(rangees):
            conn.exec_driver_sql(
                "INSERT INTO solution (id, jeune, cree, code, etats, debut, fin, preuve)"
                " VALUES (?,?,?,?,?,?,?,?)",
                (f"s{rang}", jeune, f"{rang}", code, etats, debut, fin, preuve),
            )
            if versee:
                conn.exec_driver_sql(
                    "INSERT INTO piece (id, jeune, cree, solution, sha256) VALUES (?,?,'x',?,'y')",
                    (f"p{rang}", jeune, f"s{rang}"),
                )
        (faits,) = charger_faits(conn, [jeune]).values()
        sortie = date(2026, 11, 20)
        nuits = naif.nuits(faits, sortie, AU, versees=True)[:30]
        brute = conn.connection.driver_connection
        assert brute is not None
        brute.execute("SAVEPOINT essai")
        try:
            brute.execute(
                "INSERT INTO sortie VALUES (?, 'e', ?, 'garantie', NULL)", (jeune, str(sortie))
            )
            inscrite = True
        except dbapi2.IntegrityError:
            inscrite = False
        assert inscrite == all(classe for _, classe in nuits)
        bloc.rollback()


def test_le_plancher_compte_les_memes_nuits_que_la_regle(seance: Seance) -> None:
    nuits = reperes().regles.nuits_decisives
    with seance.lire() as conn:
        pose = conn.exec_driver_sql("SELECT jour, nuits FROM repere_plancher").one()
    assert tuple(pose) == (AU.isoformat(), nuits)

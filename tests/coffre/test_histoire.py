"""L'histoire d'un dossier : juste, et lue par les index, sans requête par écriture."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from outils_gestes import Geste, executer_gestes, gestes
from outils_ouverts import AU, faire, jeune_loge, ouvert, valeur
from sqlalchemy import Connection

from ase_parcours.coffre import journal
from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.lectures.histoire import (
    ENTITES,
    LIGNES,
    histoire,
    histoire_du_champ,
)
from ase_parcours.coffre.lectures.mots import Mots, est_dit
from ase_parcours.coffre.personnes import membres, tete
from ase_parcours.metier.journal import Ligne, hauteur, tetes
from ase_parcours.operations.seance import Seance

PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples


@pytest.fixture(scope="module")
def commun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seance]:
    """Deux dossiers logés ; chaque essai défait ce qu'il a fait."""
    with pytest.MonkeyPatch.context() as rustine:
        maison = str(tmp_path_factory.mktemp("maison"))
        rustine.setenv("HOME", maison)
        rustine.setenv("XDG_CONFIG_HOME", maison)
        with ouvert(tmp_path_factory.mktemp("commun") / "coffre") as seance:
            jeune_loge(seance, "P75-1")
            jeune_loge(seance, "P75-2")
            yield seance


def _plan(conn: Connection, requete: str, argument: str) -> str:
    curseur = connexion_brute(conn).execute(f"EXPLAIN QUERY PLAN {requete}", (argument,))
    return "\n".join(r[3] for r in curseur)


def test_le_journal_entier_n_est_jamais_relu(commun: Seance) -> None:
    with commun.lire() as conn:
        entites, lignes = _plan(conn, ENTITES, '["x"]'), _plan(conn, LIGNES, '["x"]')
    assert "USING INDEX ix_creation_jeune" in entites
    assert "USING INDEX ix_journal_ligne_entite" in lignes
    for plan in (entites, lignes):
        assert "SCAN journal" not in plan
        assert "SCAN l" not in plan
        assert "SCAN j" not in plan.replace("SCAN json_each", "").replace("SCAN m", "")


def test_le_nombre_de_requetes_ne_suit_pas_l_histoire(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        jeune = jeune_loge(seance)["jeune"]
        avant = _requetes(seance, jeune)
        for n in range(20):
            faire(seance, "enregistrer_jeune", jeune="P75-1", telephone=str(n))
        assert _requetes(seance, jeune) == avant == 4


def _requetes(seance: Seance, jeune: str) -> int:
    vues: list[str] = []
    with seance.lire() as conn:
        pilote = connexion_brute(conn)
        pilote.set_trace_callback(vues.append)
        histoire(conn, jeune)
        pilote.set_trace_callback(None)
    return sum(v.lstrip().startswith("SELECT") for v in vues)


def _le_concerne(ligne: Ligne, siens: Sequence[str]) -> bool:
    """Un fait du jeune, ou le lien qui réunit son dossier à un autre."""
    if ligne.champ == "creation":
        return ligne.apres["jeune"] in siens
    return ligne.champ in ("a", "b") and ligne.apres in siens


@hypothesis.settings(max_examples=PROFIL)
@given(gestes(8))
def test_l_histoire_dit_chaque_ligne_du_dossier(commun: Seance, suite: list[Geste]) -> None:
    """Comparée au journal entier, lu ligne à ligne."""
    with commun.coffre.transaction(AU, simuler=True) as tx:
        executer_gestes(tx, suite, commun.coffre.compte.id)
        for (jeune,) in tx.conn.exec_driver_sql("SELECT id FROM jeune").all():
            siens = membres(tx.conn, tete(tx.conn, jeune))
            dites = [x for ligne in histoire(tx.conn, jeune, 10_000) for x in ligne.champs]
            par_entite = {
                entite: lignes
                for entite, lignes in journal.lignes_des_entites(tx.conn).items()
                if any(_le_concerne(x, siens) for x in lignes)
            }
            attendues = {x.id: x for lignes in par_entite.values() for x in lignes}
            assert {x.ligne: x.valeur for x in dites} == {i: x.apres for i, x in attendues.items()}
            for x in dites:
                if x.champ not in ("creation", "suppression"):
                    avant = tuple(attendues[r].apres for r in attendues[x.ligne].remplace)
                    assert x.avant == avant
            for entite, lignes in par_entite.items():
                for champ, presentes in tetes(lignes).items():
                    valeurs = histoire_du_champ(tx.conn, entite, champ)
                    montree = [v.ecrit.ligne for v in valeurs if v.montree]
                    assert montree == [max(presentes, key=hauteur).id]


def test_la_plus_recente_d_abord_et_la_limite(tmp_path: Path) -> None:
    with ouvert(tmp_path / "coffre") as seance:
        jeune = faire(seance, "enregistrer_jeune", jeune="P75-1")["jeune"]
        for n in range(5):
            faire(seance, "enregistrer_jeune", jeune="P75-1", telephone=str(n))
        with seance.lire() as conn:
            lues = histoire(conn, jeune, 3)
    assert [x.champs[0].valeur for x in lues] == ["4", "3", "2"]
    assert [x.champs[0].avant for x in lues] == [("3",), ("2",), ("1",)]
    assert {x.qui for x in lues} == {"alex"}


def test_une_longue_note_n_est_lue_que_par_son_debut(tmp_path: Path) -> None:
    texte = "début " + "x" * 900_000
    with ouvert(tmp_path / "coffre") as seance:
        jeune = faire(seance, "enregistrer_jeune", jeune="P75-1")["jeune"]
        faire(seance, "enregistrer_note", jeune="P75-1", texte=texte)
        with seance.lire() as conn:
            champs = {x.champ: x.valeur for x in histoire(conn, jeune)[0].champs}
    assert champs["texte"] == texte[:400]


# --- Les mots -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "champ", "brut", "dit"),
    [
        ("jeune", "sortie_prevue", "2027-01-21", "21 janv. 2027"),
        ("jeune", "sexe", "F", "féminin"),
        ("jeune", "mna", "inconnu", "on ne sait pas"),
        ("jeune", "telephone", None, "effacé"),
        ("solution", "fin", "inconnue", "inconnue"),
        ("solution", "loyer", 45_000, "450\u00a0€"),
        ("solution", "etats", [{"etat": "demandée"}, {"etat": "admise"}], "admise"),
        ("statut", "sejour", "RECEPISSE", "Récépissé"),
        ("note", "auteur", "c1", "Sami Lacroix"),
        ("note", "auteur", "parti", "compte inconnu"),
        ("scelle", "contenu", "xyz", "texte scellé"),
        ("scelle", "contenu", None, "texte scellé"),
        ("note", "suppression", True, "retiré"),
        ("note", "suppression", False, "remis"),
        ("mesure", "nature", "ADM_21", "Accueil provisoire jeune majeur"),
    ],
)
def test_une_valeur_se_dit(commun: Seance, type_: str, champ: str, brut: object, dit: str) -> None:
    mots = Mots(commun.coffre.reperes.natures, {"c1": "Sami Lacroix"})
    assert mots.valeur(type_, champ, brut).startswith(dit)


def test_le_code_d_un_mot_ne_se_dit_pas_deux_fois(commun: Seance) -> None:
    with commun.coffre.transaction(AU, simuler=True) as tx:
        from ase_parcours.operations.inventaire import executer

        acteur = commun.acteur(tx.conn)
        arguments = {"jeune": "P75-1", "lieu": "A", "nature": "Foyer de l'enfance"}
        executer(tx, acteur, "enregistrer_accueil", arguments)
        jeune = tx.conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier='P75-1'").scalar_one()
        champs = histoire(tx.conn, jeune)[0].champs
    voisins = frozenset((x.entite, x.champ) for x in champs)
    assert {x.champ for x in champs if est_dit(x, voisins)} == {"lieu", "nature"}
    assert "nature_code" in {x.champ for x in champs}


def test_la_valeur_avant_d_un_conflit_tranche_les_dit_toutes(commun: Seance) -> None:
    with commun.coffre.transaction(AU, simuler=True) as tx:
        jeune = tx.conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier='P75-1'").scalar_one()
        with tx.ecrire("essai", jeune) as e:
            e.remplacer(jeune, "telephone", (), "01", "02")
        with tx.ecrire("essai", jeune) as e:
            e.modifier(jeune, {"telephone": "03"})
        derniere = histoire_du_champ(tx.conn, jeune, "telephone")[0]
        mots = Mots(commun.coffre.reperes.natures, {})
        assert mots.avant(derniere.ecrit).split(" ou ") == ["02", "01"]
        assert json.loads('"03"') == derniere.ecrit.valeur
    assert valeur(commun, "SELECT telephone FROM jeune WHERE dossier='P75-1'") is None

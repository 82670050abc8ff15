"""La relève : ce que les autres ont écrit, et rien de ce que j'ai écrit ou déjà lu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from outils_cli import AU, COMPTE, MOT_DE_PASSE, Poste, classeur

from ase_parcours.cli.releve import _instant
from ase_parcours.coffre import fusion, journal
from ase_parcours.coffre.horloge import Horloge
from ase_parcours.coffre.journal import Entree
from ase_parcours.coffre.lectures.releve import (
    Releve,
    nombre_de_jeunes,
    releve_du_compte,
    repere_en_texte,
)
from ase_parcours.coffre.transaction import Contexte
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.operations import acces
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

NUIT = Acteur("nuit", "Veilleuse", ("cadre", "referent"), 2)


@pytest.fixture
def seance(poste: Poste) -> Iterator[Seance]:
    """Deux dossiers écrits par moi, et un second compte."""
    with acces.ouvrir(poste.coffre, COMPTE, MOT_DE_PASSE) as ouverte:
        for n in ("P-1", "P-2"):
            arguments = {"jeune": n, "nom": f"Nom{n[-1]}", "naissance": "2008-01-01"}
            ouverte.faire("enregistrer_jeune", arguments, AU)
        with ouverte.coffre.transaction(AU) as tx, tx.ecrire("creer_compte") as e:
            e.creer("compte", None, {"nom": "Veilleuse", "roles": ["cadre"]}, "nuit")
        yield ouverte


def _autre(seance: Seance, operation: str, appareil: str = "", **arguments: Any) -> list[Entree]:
    """Une écriture d'une autre personne, ici ; ou sur un autre poste, sans qu'elle arrive ici."""
    vrai = seance.coffre.contexte

    def contexte(au: date) -> Contexte:
        base = replace(vrai(au), compte="nuit")
        return replace(base, appareil=appareil, horloge=Horloge()) if appareil else base

    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(seance.coffre, "contexte", contexte)
        with seance.coffre.transaction(AU, simuler=bool(appareil)) as tx:
            executer(tx, NUIT, operation, arguments)
            return [e for e in journal.entrees(tx.conn) if e.appareil == appareil]


def _releve(seance: Seance) -> Releve:
    with seance.lire() as conn:
        return releve_du_compte(conn, seance.coffre.compte.id, AU)


def _marquer(seance: Seance, lue: Releve) -> None:
    seance.faire("marquer_releve", {"lu": repere_en_texte(lue.lu)}, AU)


def test_mes_ecritures_n_en_sont_pas(seance: Seance) -> None:
    assert _releve(seance).jeunes == ()


def test_sorties_d_abord_puis_notes_puis_le_reste(seance: Seance) -> None:
    seance.faire("enregistrer_jeune", {"jeune": "P-3", "nom": "Nom3"}, AU)
    _autre(seance, "constater_depart", jeune="P-1", date="2026-11-21", motif="fugue")
    _autre(seance, "enregistrer_note", jeune="P-2", texte="a" * 400)
    for telephone in ("01", "02"):
        _autre(seance, "enregistrer_jeune", jeune="P-3", telephone=telephone)
    jeunes = _releve(seance).jeunes
    assert [j.dossier for j in jeunes] == ["P-1", "P-2", "P-3"]
    assert [(f.type, f.le, f.qui) for f in jeunes[0].faits] == [
        ("constat", "2026-11-21", "Veilleuse")
    ]
    (note,) = jeunes[1].notes
    assert (note.texte, note.coupee, note.qui) == ("a" * 280, True, "Veilleuse")
    assert [(g.qui, g.operation, g.fois) for g in jeunes[2].gestes] == [
        ("Veilleuse", "enregistrer_jeune", 2)
    ]


def test_le_nombre_annonce_est_celui_de_la_releve(seance: Seance, poste: Poste) -> None:
    def nombre() -> int:
        with seance.lire() as conn:
            return nombre_de_jeunes(conn, seance.coffre.compte.id, AU)

    assert nombre() == 0
    _autre(seance, "enregistrer_note", jeune="P-1", texte="un")
    _autre(seance, "enregistrer_note", jeune="P-1", texte="deux")
    entetes = ["N° dossier", "Nom", "Prénom", "Né(e) le"]
    lignes = [["P-2", "Nom2", "Ana", date(2008, 1, 1)], ["P-8", "Val", "Bob", date(2008, 7, 1)]]
    chemin = classeur(poste.racine / "foyer.xlsx", {"Jeunes": [entetes, *lignes]})
    _autre(seance, "importer_tableur", fichier=str(chemin))
    assert nombre() == len(_releve(seance).jeunes) == 3


def test_j_ai_tout_lu_puis_seulement_le_neuf(seance: Seance) -> None:
    _autre(seance, "enregistrer_note", jeune="P-1", texte="hier")
    lue = _releve(seance)
    _autre(seance, "enregistrer_note", jeune="P-2", texte="arrivée pendant que je lisais")
    _marquer(seance, lue)
    reste = _releve(seance)
    assert [j.dossier for j in reste.jeunes] == ["P-2"]
    _marquer(seance, reste)
    assert _releve(seance).jeunes == ()
    seance.faire("marquer_releve", {}, AU)
    assert _releve(seance).jeunes == ()


def test_ce_qui_arrive_en_retard_d_un_autre_poste_est_neuf(seance: Seance) -> None:
    """Écrite avant le repère, reçue après : l'heure ne suffirait pas."""
    recues = _autre(seance, "enregistrer_note", "poste-b", jeune="P-1", texte="de l'autre foyer")
    _autre(seance, "enregistrer_note", jeune="P-2", texte="ici")
    _marquer(seance, _releve(seance))
    with seance.coffre.transaction(AU) as tx:
        fusion.integrer(tx, recues)
    (jeune,) = _releve(seance).jeunes
    assert [n.texte for n in jeune.notes] == ["de l'autre foyer"]


def test_une_note_retiree_n_est_plus_lue(seance: Seance) -> None:
    _autre(seance, "enregistrer_note", jeune="P-1", texte="erreur")
    with seance.lire() as conn:
        note = conn.exec_driver_sql("SELECT id FROM note").scalar_one()
    _autre(seance, "retirer_element", type="note", element=note)
    (jeune,) = _releve(seance).jeunes
    assert jeune.notes == ()
    assert {g.operation for g in jeune.gestes} == {"enregistrer_note", "retirer_element"}


def test_marquer_n_ecrit_rien_au_journal(seance: Seance) -> None:
    with seance.lire() as conn:
        avant = conn.exec_driver_sql("SELECT count(*) FROM journal").scalar_one()
    fait = seance.faire("marquer_releve", {}, AU)
    assert fait.entree is None
    with seance.lire() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM journal").scalar_one() == avant


@pytest.mark.parametrize("lu", ["", "{}", "[]", '{"instant": 3, "chaines": []}', '{"a'])
def test_un_repere_illisible_est_refuse(seance: Seance, lu: str) -> None:
    with pytest.raises(UsageInvalide) as refus:
        seance.faire("marquer_releve", {"lu": lu}, AU)
    assert refus.value.code == "repere_illisible"


# --- La commande --------------------------------------------------------------------------------


def test_la_commande_rend_la_releve(seance: Seance, poste: Poste) -> None:
    _autre(seance, "enregistrer_note", jeune="P-1", texte="Tout va bien.")
    seance.fermer()
    fini = poste("releve", "--depuis", "2020-01-01")
    assert fini.code == 0
    assert set(fini.json) == {"depuis", "lu", "jeunes"}
    (jeune,) = fini.json["jeunes"]
    assert (jeune["dossier"], jeune["notes"][0]["texte"]) == ("P-1", "Tout va bien.")
    assert "1 note" in poste.lancer("releve", "--depuis", "2020-01-01", *poste.options()).sortie
    assert poste("releve", "--depuis", "2100-01-01").json["jeunes"] == []
    poste.faire("marquer_releve", lu=fini.json["lu"])
    assert poste("releve").json["jeunes"] == []


def test_un_instant_illisible(poste: Poste) -> None:
    fini = poste("releve", "--depuis", "hier soir")
    assert fini.code == 2
    assert fini.erreur["message"] == "L'instant donné ne se lit pas."
    with pytest.raises(UsageInvalide) as refus:
        _instant("hier soir")
    assert refus.value.code == "instant_illisible"

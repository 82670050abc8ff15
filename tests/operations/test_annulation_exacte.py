"""Annuler défait exactement : les tables redeviennent ce qu'elles étaient, ou l'on dit ce qui
reste."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import exemples_facettes as facettes
import hypothesis
import outils_porte as outils
import pytest
from hypothesis import given
from outils_gestes import Geste, _executer, gestes
from outils_ouverts import AU, PIECE, Tables, faire, lire_tables, tables, valeur
from sqlalchemy import Connection

from ase_parcours import ressources
from ase_parcours.coffre.transaction import Contexte, Transaction
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.erreurs import ErreurParcours, RefusMetier
from ase_parcours.metier.formes import TypeEntite
from ase_parcours.operations.annulation import Annulation
from ase_parcours.operations.inventaire import annuler, executer, operations
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

PROFIL = 50 if hypothesis.settings.default is None else hypothesis.settings.default.max_examples
TOUS_ROLES = ("administrateur", "cadre", "referent")


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un coffre ouvert, deux dossiers logés."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        outils.jeune_loge(ouverte, "P75-1")
        outils.jeune_loge(ouverte, "P75-2", code="CHRS")
        yield ouverte


@contextmanager
def au_nom_de(
    seance: Seance, compte: str, roles: tuple[str, ...], *, simuler: bool = False
) -> Iterator[tuple[Transaction, Acteur]]:
    """Une transaction écrite par un autre compte de ce coffre."""
    vrai = seance.coffre.contexte

    def contexte(au: date) -> Contexte:
        return replace(vrai(au), compte=compte)

    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(seance.coffre, "contexte", contexte)
        with seance.coffre.transaction(AU, simuler=simuler) as tx:
            yield tx, Acteur(compte, compte, roles, 2)


def sans_noms_de_lignes(etat: Tables) -> Tables:
    """Une annulation écrit des lignes neuves : d'un conflit on compare les valeurs, dans l'ordre
    où elles sont montrées."""
    conflits = set()
    for entite, champ, jeune, versions in etat["conflit"]:
        valeurs = json.dumps([v["valeur"] for v in json.loads(versions)])
        conflits.add((entite, champ, jeune, valeurs))
    return {**etat, "conflit": conflits}


def photo(conn: Connection) -> Tables:
    return sans_noms_de_lignes(lire_tables(conn))


# --- Chaque opération annulable -----------------------------------------------------------------


def _ids(seance: Seance) -> dict[str, str]:
    return {
        table: str(valeur(seance, f"SELECT id FROM {table} ORDER BY cree LIMIT 1"))
        for table in ("solution", "jeune", "piece")
    }


def _classeur(dossier: Path) -> str:
    chemin = dossier / "cohorte.xlsx"
    chemin.write_bytes(octets_cohorte(7, 3, au=AU))
    return str(chemin)


def _territoire(dossier: Path) -> str:
    chemin = dossier / "territoire.yaml"
    chemin.write_text("en_vigueur_du: 2026-09-01\nsource: Ville\nnatures: []\n", "utf-8")
    return str(chemin)


def _rejet(seance: Seance, dossier: Path) -> str:
    chemin = dossier / "export.csv"
    chemin.write_text("N° dossier;Nom;Prénom;Né(e) le\n;Sans;Numéro;12/03/2009\n", "utf-8")
    faire(seance, "importer_tableur", fichier=str(chemin))
    return str(valeur(seance, "SELECT id FROM rejet_import"))


def _proche(seance: Seance) -> str:
    return str(faire(seance, "enregistrer_proche", jeune="P75-1", nom="Mme Ba")["proche"])


def _ancienne(seance: Seance) -> dict[str, Any]:
    """Un téléphone changé, dont on veut le premier."""
    jeune = _ids(seance)["jeune"]
    for telephone in ("01", "02"):
        faire(seance, "enregistrer_jeune", jeune="P75-1", telephone=telephone)
    requete = (
        "SELECT journal_id || '/' || rang FROM journal_ligne"
        " WHERE entite = ? AND champ = 'telephone' ORDER BY journal_id LIMIT 1"
    )
    ligne = valeur(seance, requete, jeune)
    return {"entite": jeune, "champ": "telephone", "ligne": ligne}


def _projet(seance: Seance) -> dict[str, Any]:
    faire(seance, "enregistrer_projet", jeune="P75-1", parole="Je veux un studio.")
    return {"jeune": "P75-1", "le": "2026-11-02", "position": "ACCORD"}


def _echeances(seance: Seance) -> dict[str, Any]:
    """Deux échéances de deux jeunes, notées faites."""
    lot = [{"jeune": f"P75-{n}", "code": "ASE-07"} for n in (1, 2)]
    faire(seance, "noter_echeances", echeances=lot, etat="fait", preuve="compte rendu")
    return {"echeances": lot}


Fabrique = Callable[[Seance, Path], dict[str, Any]]


def _facette(type_: TypeEntite) -> Fabrique:
    return lambda seance, dossier: facettes.arguments(type_, "P75-1")


ANNULABLES: dict[str, Fabrique] = {
    "affecter_referent": lambda s, d: {"jeune": "P75-1", "referent": "Mme X", "unite": "U"},
    "changer_etat_solution": lambda s, d: {"solution": _ids(s)["solution"], "etat": "caduque"},
    "charger_territoire": lambda s, d: {"fichier": _territoire(d)},
    "corriger_etat_civil": lambda s, d: {
        "jeune": "P75-1", "champ": "naissance", "valeur": "2006-01-01", "decision": "jugement",
        "decision_le": "2026-11-02",
    },
    "charger_referentiel": lambda s, d: {
        "nom": "echeances", "contenu": ressources.texte("referentiels/echeances.yaml"),
    },
    "enregistrer_regle": lambda s, d: {"contenu": _brouillon()},
    "retirer_regle": lambda s, d: _regle_gardee(s),
    "ecarter_rejet": lambda s, d: {"rejet": _rejet(s, d), "raison": "saisi"},
    "enregistrer_accueil": lambda s, d: {"jeune": "P75-1", "lieu": "A", "debut": "2020-01-01"},
    "enregistrer_contact": lambda s, d: {
        "jeune": "P75-1", "le": "2026-11-01", "moyen": "téléphone", "joint": "non",
    },
    "enregistrer_etape": lambda s, d: {"solution": _ids(s)["solution"], "libelle": "visite"},
    "enregistrer_jeune": lambda s, d: {"jeune": "P75-1", "naissance": None, "telephone": "01"},
    "enregistrer_mesure": lambda s, d: {"jeune": "P75-1", "nature": "ADM_21"},
    "enregistrer_solution": lambda s, d: {
        "jeune": "P75-1", "solution": _ids(s)["solution"], "fin": "2026-12-01", "preuve": None,
    },
    "enregistrer_scenario": lambda s, d: {
        "jeune": "P75-1", "nom": "FJT", "hypotheses": {"choix_logement": "FJT", "loyer": 46_500},
    },
    "importer_tableur": lambda s, d: {"fichier": _classeur(d)},
    "sceller_texte": lambda s, d: {"jeune": "P75-1", "rubrique": "SANTE", "texte": "suivi"},
    "retablir_valeur": lambda s, d: _ancienne(s),
    "enregistrer_papier": lambda s, d: {"jeune": "P75-1", "nature": "RIB", "recu_le": "2026-11-01"},
    "classer_piece": lambda s, d: {"piece": _ids(s)["piece"], "solution": None, "nom": "autre"},
    "retirer_piece": lambda s, d: {"piece": _ids(s)["piece"], "motif": "mauvais dossier"},
    "verser_piece": lambda s, d: {"jeune": "P75-1", "contenu": PIECE},
    "signer_projet": lambda s, d: _projet(s),
    "noter_echeances": lambda s, d: {
        **_echeances(s), "etat": "sans_objet", "motif": "fait dans un autre département",
    },
    "rouvrir_echeances": lambda s, d: _echeances(s),
    "retirer_element": lambda s, d: {"type": "proche", "element": _proche(s)},
}  # fmt: skip
ANNULABLES |= {
    f"enregistrer_{t.nom}": _facette(t)
    for t in facettes.SAISIES
    if f"enregistrer_{t.nom}" not in ANNULABLES
}


def _brouillon() -> str:
    texte = ressources.texte("referentiels/regles/revenu-autonomie-0.3.yaml")
    return texte.replace('version: "0.3"', 'version: "0.9"')


def _regle_gardee(s: Seance) -> dict[str, Any]:
    faire(s, "enregistrer_regle", contenu=_brouillon())
    return {"regle": "revenu-autonomie@0.9"}


def test_chaque_operation_annulable_est_essayee() -> None:
    assert set(ANNULABLES) == {o.nom for o in operations() if o.annulable}


@pytest.mark.parametrize("nom", ANNULABLES)
def test_une_operation_se_defait_exactement(seance: Seance, tmp_path: Path, nom: str) -> None:
    """Même quand elle a rompu une sortie : la sortie revient."""
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    arguments = ANNULABLES[nom](seance, tmp_path)
    avant = tables(seance)
    seance.faire(nom, arguments, AU)
    assert tables(seance) != avant
    defaite, _ = seance.annuler(AU)
    assert (defaite.operation, defaite.laissees) == (nom, ())
    assert defaite.annulees > 0
    assert tables(seance) == avant
    outils.controler(seance)


@pytest.mark.parametrize("nom", sorted({o.nom for o in operations() if not o.annulable}))
def test_ce_qui_ne_s_annule_pas_ainsi(seance: Seance, nom: str) -> None:
    with seance.coffre.transaction(AU) as tx, tx.ecrire(nom) as e:
        e.creer("contact", _ids(seance)["jeune"], {"moyen": "téléphone"})
    entree = tx.changements[-1].entree
    avant = tables(seance)
    with pytest.raises(RefusMetier) as refus:
        seance.annuler(AU, entree)
    assert refus.value.code == "annulation_impossible"
    assert tables(seance) == avant


def test_dans_n_importe_quel_etat_un_geste_se_defait(tmp_path_factory: Any) -> None:
    """Des suites tirées au hasard ; à chaque geste annulable on annule, compare, puis on refait."""
    dossier = tmp_path_factory.mktemp("annulation") / "coffre"
    comptes = {"annules": 0}

    with outils.ouvert(dossier) as seance:
        outils.jeune_loge(seance, "P75-1")
        outils.jeune_loge(seance, "P75-2", code="CHRS")
        annulables = {o.nom for o in operations() if o.annulable}

        @hypothesis.settings(max_examples=PROFIL)
        @given(gestes(8))
        def essayer(suite: list[Geste]) -> None:
            compte = seance.coffre.compte.id
            with seance.coffre.transaction(AU, simuler=True) as tx:
                acteur = Acteur(compte, "Alex", TOUS_ROLES)
                for geste in suite:
                    if geste.operation == "annuler":
                        continue
                    avant, entrees = photo(tx.conn), len(tx.changements)
                    try:
                        _executer(tx, acteur, geste)
                    except ErreurParcours:
                        continue
                    faites = tx.changements[entrees:]
                    entree = faites[-1].entree
                    if len(faites) != 1 or entree is None:
                        continue
                    (nom,) = tx.conn.exec_driver_sql(
                        "SELECT operation FROM journal WHERE id = ?", (entree,)
                    ).one()
                    if nom not in annulables:
                        continue
                    defaite = annuler(tx, acteur)
                    assert (defaite.entree, defaite.laissees) == (entree, ())
                    assert photo(tx.conn) == avant
                    comptes["annules"] += 1
                    _executer(tx, acteur, geste)

        essayer()
    assert comptes["annules"] > PROFIL // 2


# --- Ce qui a changé depuis ---------------------------------------------------------------------


def _annuler(seance: Seance, entree: str | None, compte: str, *roles: str) -> Annulation:
    with au_nom_de(seance, compte, roles) as (tx, acteur):
        return annuler(tx, acteur, entree)


def test_une_ligne_remplacee_par_un_autre_compte_est_laissee_et_listee(seance: Seance) -> None:
    fait = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "telephone": "01", "sexe": "F"}, AU)
    with au_nom_de(seance, "béa", ("referent",)) as (tx, acteur):
        executer(tx, acteur, "enregistrer_jeune", {"jeune": "P75-1", "telephone": "02"})
    defaite, _ = seance.annuler(AU, fait.entree)
    assert [(x.entite, x.champ) for x in defaite.laissees] == [(_ids(seance)["jeune"], "telephone")]
    assert defaite.annulees == 1
    assert valeur(seance, "SELECT telephone FROM jeune WHERE dossier = 'P75-1'") == "02"
    assert valeur(seance, "SELECT sexe FROM jeune WHERE dossier = 'P75-1'") is None


def test_un_dossier_ou_un_collegue_a_ecrit_reste(seance: Seance) -> None:
    """L'ôter cacherait la solution qu'il y a mise."""
    fait = seance.faire("enregistrer_jeune", {"jeune": "P75-9", "nom": "Roc"}, AU)
    piste = {"jeune": "P75-9", "code": "FJT"}
    with au_nom_de(seance, "béa", ("referent",)) as (tx, acteur):
        solution = executer(tx, acteur, "enregistrer_solution", piste).resultat["solution"]
    defaite, _ = seance.annuler(AU, fait.entree)
    assert defaite.annulees == 0
    assert [x.champ for x in defaite.laissees] == ["creation"]
    assert valeur(seance, "SELECT nom FROM jeune WHERE dossier = 'P75-9'") == "Roc"
    # La solution de béa ôtée, plus rien ne retient le dossier.
    entree = valeur(seance, "SELECT journal_id FROM journal_ligne WHERE entite = ?", solution)
    _annuler(seance, entree, "béa", "referent")
    defaite, _ = seance.annuler(AU, fait.entree)
    assert defaite.laissees == ()
    assert valeur(seance, "SELECT 1 FROM jeune WHERE dossier = 'P75-9'") is None


def test_une_solution_a_piece_versee_reste(seance: Seance) -> None:
    piste = {"jeune": "P75-1", "code": "FJT", "etat": "confirmée", "preuve": "contrat"}
    fait = seance.faire("enregistrer_solution", piste, AU)
    solution = fait.resultat["solution"]
    faire(seance, "verser_piece", jeune="P75-1", solution=solution, contenu=PIECE)
    defaite, _ = seance.annuler(AU, fait.entree)
    assert [(x.entite, x.champ) for x in defaite.laissees] == [(solution, "creation")]
    seance.annuler(AU)
    defaite, _ = seance.annuler(AU, fait.entree)
    assert defaite.laissees == ()


def test_un_import_garde_le_dossier_dont_une_solution_a_change(
    seance: Seance, tmp_path: Path
) -> None:
    faire(seance, "importer_tableur", fichier=_classeur(tmp_path))
    dossier, solution = valeur(
        seance, "SELECT json_array(j.dossier, s.id) FROM solution AS s JOIN jeune AS j"
        " ON j.id = s.jeune WHERE j.dossier NOT IN ('P75-1', 'P75-2') ORDER BY s.id",
    ).strip('[]"').split('","')  # fmt: skip
    importe = valeur(seance, "SELECT id FROM journal WHERE operation = 'importer_tableur'")
    faire(seance, "enregistrer_solution", jeune=dossier, solution=solution, loyer=40_000)
    defaite, _ = seance.annuler(AU, importe)
    assert {x.entite for x in defaite.laissees} == {
        solution, valeur(seance, "SELECT id FROM jeune WHERE dossier = ?", dossier),
    }  # fmt: skip
    assert valeur(seance, "SELECT loyer FROM solution WHERE id = ?", solution) == 40_000
    assert valeur(seance, "SELECT count(*) FROM jeune") == 3
    outils.controler(seance)


def test_annuler_ne_tranche_pas_un_conflit(seance: Seance, tmp_path: Path) -> None:
    """Écrire tranche ; défaire cette écriture rend le conflit, et ce qu'il découvrait."""
    solution = _ids(seance)["solution"]
    with outils.ouvert(tmp_path / "autre") as autre:
        outils.recevoir(autre, outils.entrees(seance))
        arguments = {"jeune": "P75-1", "solution": solution}
        for poste, fin in ((seance, "2027-12-01"), (autre, "2026-12-01")):
            faire(poste, "enregistrer_solution", jeune="P75-1", solution=solution, fin=fin)
        outils.recevoir(seance, outils.entrees(autre))
    avant = sans_noms_de_lignes(tables(seance))
    assert len(avant["conflit"]) == 1
    seance.faire("enregistrer_solution", {**arguments, "fin": None}, AU)
    assert tables(seance)["conflit"] == set()
    seance.annuler(AU)
    assert sans_noms_de_lignes(tables(seance)) == avant
    outils.controler(seance)


def test_deux_fois_est_refuse(seance: Seance) -> None:
    fait = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "telephone": "01"}, AU)
    defaite, suite = seance.annuler(AU, fait.entree)
    assert defaite.entree == fait.entree
    with pytest.raises(RefusMetier) as refus:
        seance.annuler(AU, fait.entree)
    assert refus.value.code == "deja_annulee"
    with pytest.raises(RefusMetier) as refus:
        seance.annuler(AU, suite.entree)
    assert refus.value.code == "annulation_impossible"
    with pytest.raises(RefusMetier) as refus:
        seance.annuler(AU, "nulle part")
    assert refus.value.code == "entree_inconnue"


def test_sans_rien_a_annuler(tmp_path: Path) -> None:
    with outils.ouvert(tmp_path / "coffre") as seance, pytest.raises(RefusMetier) as refus:
        seance.annuler(AU)
    assert refus.value.code == "rien_a_annuler"


def test_seul_l_auteur_ou_un_cadre_annule(seance: Seance) -> None:
    fait = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "telephone": "01"}, AU)
    avant = tables(seance)
    for roles in (("educateur",), ("referent",), ("administrateur", "referent"), ("sante",)):
        with pytest.raises(RefusMetier) as refus:
            _annuler(seance, fait.entree, "béa", *roles)
        assert refus.value.code == "annulation_d_autrui"
    assert tables(seance) == avant
    assert _annuler(seance, fait.entree, "béa", "cadre").annulees == 1


def test_l_auteur_qui_a_perdu_ses_droits_n_annule_plus(seance: Seance) -> None:
    """Annuler écrit : il faut encore pouvoir faire l'opération que l'on défait."""
    fait = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "telephone": "01"}, AU)
    with pytest.raises(RefusMetier) as refus:
        _annuler(seance, fait.entree, seance.coffre.compte.id, "statistiques")
    assert refus.value.code == "droit_refuse"


def test_sans_preciser_on_defait_la_sienne(seance: Seance) -> None:
    fait = seance.faire("enregistrer_jeune", {"jeune": "P75-1", "telephone": "01"}, AU)
    with au_nom_de(seance, "béa", ("referent",)) as (tx, acteur):
        executer(tx, acteur, "enregistrer_jeune", {"jeune": "P75-2", "telephone": "02"})
    defaite, _ = seance.annuler(AU)
    assert defaite.entree == fait.entree
    assert valeur(seance, "SELECT telephone FROM jeune WHERE dossier = 'P75-2'") == "02"

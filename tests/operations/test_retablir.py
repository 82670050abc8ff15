"""Rétablir une valeur : de nouveau celle d'avant, avec les contrôles de la saisie."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import chemins_voisins
import pytest
from outils_ouverts import AU, faire, jeune_loge, ouvert, tables, valeur

from ase_parcours.erreurs import ErreurParcours, RefusMetier, UsageInvalide
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.retablir import se_retablit
from ase_parcours.operations.seance import Seance

assert chemins_voisins.VOISINS
N = "P75-1"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un dossier logé."""
    with ouvert(tmp_path / "coffre") as ouverte:
        jeune_loge(ouverte, N)
        yield ouverte


def _ligne(seance: Seance, entite: str, champ: str, rang: int = 0) -> str:
    """La ``rang``-ième ligne écrite de ce champ."""
    requete = (
        "SELECT l.journal_id || '/' || l.rang FROM journal_ligne AS l"
        " JOIN journal AS j ON j.id = l.journal_id WHERE l.entite = ? AND l.champ = ?"
        " ORDER BY j.hlc LIMIT 1 OFFSET ?"
    )
    return str(valeur(seance, requete, entite, champ, rang))


def _retablir(seance: Seance, entite: str, champ: str, rang: int = 0) -> None:
    ligne = _ligne(seance, entite, champ, rang)
    faire(seance, "retablir_valeur", entite=entite, champ=champ, ligne=ligne)


def _refus(seance: Seance, **arguments: Any) -> ErreurParcours:
    avant = tables(seance)
    with pytest.raises((RefusMetier, UsageInvalide)) as refus:
        faire(seance, "retablir_valeur", **arguments)
    assert tables(seance) == avant
    return refus.value


def test_une_valeur_ancienne_revient_et_s_annule(seance: Seance) -> None:
    jeune = valeur(seance, "SELECT id FROM jeune")
    for telephone in ("01", "02"):
        faire(seance, "enregistrer_jeune", jeune=N, telephone=telephone)
    avant = tables(seance)
    _retablir(seance, jeune, "telephone")
    assert valeur(seance, "SELECT telephone FROM jeune") == "01"
    assert valeur(seance, "SELECT operation FROM journal ORDER BY hlc DESC") == "retablir_valeur"
    seance.annuler(AU)
    assert tables(seance) == avant


def test_chaque_sorte_d_element(seance: Seance) -> None:
    accueil = faire(seance, "enregistrer_accueil", jeune=N, lieu="A", debut="2020-01-01")["accueil"]
    faire(seance, "enregistrer_accueil", jeune=N, accueil=accueil, lieu="B")
    _retablir(seance, accueil, "lieu")
    assert valeur(seance, "SELECT lieu FROM accueil") == "A"
    statut = faire(seance, "enregistrer_statut", jeune=N, langues="bambara")["statut"]
    faire(seance, "enregistrer_statut", jeune=N, langues="peul")
    _retablir(seance, statut, "langues")
    assert valeur(seance, "SELECT langues FROM statut") == "bambara"
    partenaire = faire(seance, "enregistrer_partenaire", nom="Mission locale")["partenaire"]
    faire(seance, "enregistrer_partenaire", partenaire=partenaire, nom="ML")
    _retablir(seance, partenaire, "nom")
    assert valeur(seance, "SELECT nom FROM partenaire") == "Mission locale"
    solution = valeur(seance, "SELECT id FROM solution")
    faire(seance, "enregistrer_solution", jeune=N, solution=solution, debut="2026-12-01")
    _retablir(seance, solution, "debut")
    assert valeur(seance, "SELECT debut FROM solution") == "2026-11-01"
    etape = faire(seance, "enregistrer_etape", solution=solution, libelle="visite")["etape"]
    faire(seance, "enregistrer_etape", solution=solution, etape=etape, libelle="signature")
    _retablir(seance, etape, "libelle")
    assert valeur(seance, "SELECT libelle FROM etape") == "visite"


def test_les_controles_de_la_saisie_restent(seance: Seance) -> None:
    accueil = faire(
        seance, "enregistrer_accueil", jeune=N, lieu="A", debut="2020-01-01", fin="2021-01-01"
    )["accueil"]
    faire(seance, "enregistrer_accueil", jeune=N, accueil=accueil, fin="2025-01-01")
    faire(seance, "enregistrer_accueil", jeune=N, accueil=accueil, debut="2022-01-01")
    ligne = _ligne(seance, accueil, "fin")
    assert _refus(seance, entite=accueil, champ="fin", ligne=ligne).code == "fin_avant_debut"


def test_le_referent_se_retablit_par_le_registre(seance: Seance) -> None:
    affectation = faire(seance, "affecter_referent", jeune=N, referent="Mme A")["affectation"]
    faire(seance, "affecter_referent", jeune=N, referent="M. B")
    arguments = {
        "entite": affectation, "champ": "referent", "ligne": _ligne(seance, affectation, "referent")
    }  # fmt: skip
    with pytest.raises(RefusMetier) as refus, seance.coffre.transaction(AU) as tx:
        executer(tx, Acteur("x", "X", ("educateur",)), "retablir_valeur", arguments)
    assert refus.value.code == "droit_refuse"
    faire(seance, "retablir_valeur", **arguments)
    assert valeur(seance, "SELECT referent FROM affectation") == "Mme A"
    arguments["champ"] = "le"
    assert _refus(seance, **arguments).code == "retablissement_impossible"


def test_un_conflit_se_tranche_aussi_ainsi(seance: Seance) -> None:
    jeune = valeur(seance, "SELECT id FROM jeune")
    with seance.coffre.transaction(AU) as tx, tx.ecrire("essai", jeune) as e:
        e.remplacer(jeune, "telephone", (), "01", "02")
    _retablir(seance, jeune, "telephone")
    assert valeur(seance, "SELECT telephone FROM jeune") == "01"
    assert valeur(seance, "SELECT count(*) FROM conflit") == 0


def test_refus(seance: Seance) -> None:
    jeune = valeur(seance, "SELECT id FROM jeune")
    faire(seance, "enregistrer_jeune", jeune=N, telephone="01")
    une = _ligne(seance, jeune, "telephone")
    deja = _refus(seance, entite=jeune, champ="telephone", ligne=une)
    assert deja.code == "valeur_deja_la"
    ailleurs = _refus(seance, entite=jeune, champ="unite", ligne=une)
    assert ailleurs.code == "valeur_introuvable"
    inconnue = _refus(seance, entite="absente", champ="telephone", ligne=une)
    assert inconnue.code == "retablissement_impossible"
    numero = _refus(seance, entite=jeune, champ="dossier", ligne=_ligne(seance, jeune, "dossier"))
    assert numero.code == "retablissement_impossible"


def test_un_element_retire_ne_se_retablit_pas(seance: Seance) -> None:
    note = faire(seance, "enregistrer_note", jeune=N, texte="un")["note"]
    faire(seance, "enregistrer_note", jeune=N, note=note, texte="deux")
    ligne = _ligne(seance, note, "texte")
    faire(seance, "retirer_element", type="note", element=note)
    assert _refus(seance, entite=note, champ="texte", ligne=ligne).code == "entite_inconnue"


def test_ce_qui_a_ses_propres_gestes_n_en_est_pas() -> None:
    a_part = (
        *("evenement", "visa", "transfert", "compte", "edition", "correction", "meme_personne"),
        *("referentiel", "source_import", "rejet_import", "scelle", "piece", "version_projet"),
    )
    for type_ in a_part:
        assert not any(se_retablit(type_, c) for c in TYPES[type_].champs), type_
    assert se_retablit("note", "texte")
    assert not se_retablit("note", "auteur")
    assert not se_retablit("solution", "etats")
    assert not se_retablit("etape", "solution")
    assert not se_retablit("besoin", "besoin")

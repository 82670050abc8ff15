"""L'avertissement de quasi-doublon : à la saisie, à l'import, et quand on n'en veut plus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import outils_porte as outils
import pytest
from outils_import import JEUNES, Atelier
from outils_ouverts import AU, faire, valeur

from ase_parcours.coffre.lectures.doublons import (
    Ressemblance,
    _Index,
    _personne,
    proche,
    ressemblants,
    ressemblants_du_jeune,
)
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.metier.ressemblance import comparer
from ase_parcours.operations.seance import Seance

A, B = "P75-1", "P75-2"
_AWA: dict[str, Any] = {"nom": "Camara", "prenom": "Awa", "naissance": "2009-03-04"}


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune=A, **_AWA)
        yield ouverte


def _alertes(seance: Seance, **arguments: Any) -> list[str]:
    fait = seance.faire("enregistrer_jeune", arguments, AU)
    return [a.texte for a in fait.alertes if a.code == "ressemble_a"]


def _chercher(seance: Seance, dossier: str | None = None) -> tuple[Ressemblance, ...]:
    with seance.lire() as conn:
        return ressemblants(conn, "KAMARA", "awa", "2009-03-04", dossier, AU)


def test_creer_un_dossier_qui_ressemble_avertit_sans_bloquer(seance: Seance) -> None:
    """Deux personnes de même nom et de même date de naissance existent."""
    (texte,) = _alertes(seance, jeune=B, **_AWA)
    assert texte == (
        "Ressemble au dossier P75-1 (Awa Camara) : même nom, même prénom, même date de naissance."
    )
    assert valeur(seance, "SELECT count(*) FROM jeune") == 2


def test_un_nom_que_tous_portent_n_avertit_plus(
    seance: Seance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mille « Nom Prénom » d'un fichier d'essai ne se comparent pas deux à deux."""
    monkeypatch.setattr("ase_parcours.coffre.lectures.doublons._TROP", 3)
    essai = {"nom": "Nom", "prenom": "Prénom", "naissance": "2009-01-01"}
    dits = [len(_alertes(seance, jeune=f"E-{n}", **essai)) for n in range(5)]
    assert dits == [0, 1, 2, 0, 0]
    assert len(_alertes(seance, jeune=B, **_AWA)) == 1


def test_ecrire_autre_chose_n_avertit_pas(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, **_AWA)
    assert _alertes(seance, jeune=B, telephone="01") == []
    assert len(_alertes(seance, jeune=B, prenom="Hawa")) == 1


def test_l_index_suit_ce_qui_s_ecrit(seance: Seance) -> None:
    assert [r.dossier for r in _chercher(seance)] == [A]
    faire(seance, "enregistrer_jeune", jeune=A, nom="Traoré")
    assert _chercher(seance) == ()
    seance.annuler(AU)
    assert [r.dossier for r in _chercher(seance)] == [A]
    seance.faire("enregistrer_jeune", {"jeune": B, **_AWA}, AU, simuler=True)
    assert [r.dossier for r in _chercher(seance)] == [A]


def test_le_dossier_saisi_et_ceux_qui_lui_sont_reunis_ne_se_ressemblent_pas(
    seance: Seance,
) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, **_AWA)
    assert [r.dossier for r in _chercher(seance, A)] == [B]
    faire(seance, "reunir_dossiers", jeune=A, avec=B, motif="x")
    assert _chercher(seance, A) == _chercher(seance, B) == ()
    (reunis,) = _chercher(seance)
    assert reunis.dossier in (A, B)
    assert reunis.jeune == valeur(seance, "SELECT id FROM jeune WHERE dossier = ?", A)


def test_dire_que_ce_sont_deux_personnes_clot_la_question(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, **_AWA)
    faire(seance, "distinguer_dossiers", jeune=B, avec=A)
    assert _chercher(seance, A) == _chercher(seance, B) == ()
    assert _alertes(seance, jeune=B, nom="Kamara") == []
    assert len(_alertes(seance, jeune="P75-3", **_AWA)) == 2


def test_separer_ne_repose_pas_la_question(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=B, **_AWA)
    faire(seance, "reunir_dossiers", jeune=A, avec=B, motif="x")
    faire(seance, "separer_dossiers", jeune=A, avec=B, motif="jumelles")
    with seance.lire() as conn:
        jeune = valeur(seance, "SELECT id FROM jeune WHERE dossier = ?", A)
        assert ressemblants_du_jeune(conn, jeune) == ()


def test_un_import_avertit_sur_la_ligne_et_ne_refuse_rien(atelier: Atelier) -> None:
    atelier.faire("enregistrer_jeune", jeune=A, **_AWA)
    ne = date(2009, 3, 4)
    fichier = {
        "Jeunes": [
            JEUNES,
            ["D-1", "KAMARA", "Hawa", ne, "U", None],
            ["D-2", "Val", "Bob", ne, "U", None],
            ["D-3", "Bob", "Val", ne, "U", None],
        ]
    }
    bilan = atelier.importer(fichier)
    dites = [(a.ligne, a.dossier) for a in bilan.alertes if a.code == "ressemble_a"]
    assert (bilan.crees, bilan.refusees) == (3, 0)
    assert dites == [(2, "D-1"), (3, "D-2")]
    assert "ressemble_a" not in {a.code for a in atelier.importer(fichier).alertes}


def test_peu_de_bruit_sur_trois_cents_jeunes_fictifs(atelier: Atelier) -> None:
    """Moins de deux alertes pour cent, et aucune sans même nom ni même prénom à l'oreille."""
    chemin = atelier.dossier / "fictifs.xlsx"
    chemin.write_bytes(octets_cohorte(1, 300, au=AU))
    dites = [a for a in atelier.importer(chemin).alertes if a.code == "ressemble_a"]
    assert 0 < len(dites) <= 6
    assert all("même nom" in a.texte and "même prénom" in a.texte for a in dites)


def test_l_index_n_oublie_aucune_paire() -> None:
    """Chercher par clé ou par date rend tout ce qu'une comparaison deux à deux trouve."""
    alea = Random(7)
    noms = ("Camara", "Kamara", "Camaro", "Diallo", "Dialo", "Garcia Lopez", "Lopez", "Bâ", "Awa")
    prenoms = ("Awa", "Hawa", "Jean", "Jean-Luc", "Mohamed", "Muhammad", "Camara", "")
    jours = ("2009-03-04", "2009-04-03", "2009-03-14", "2009-03", "2009", None, "2012-01-01")
    rangees = [
        (str(i), str(i), f"D-{i}", alea.choice(noms), alea.choice((None, *noms)),
         alea.choice(prenoms), alea.choice((None, "Ali")), alea.choice(jours))
        for i in range(120)
    ]  # fmt: skip
    index = _Index()
    index.suivre(rangees)
    index.suivre(rangees[10:])
    index.suivre(rangees)
    for rangee in rangees:
        moi = _personne(*rangee[3:])
        attendus = {
            r[0] for r in rangees if r is not rangee and comparer(moi, _personne(*r[3:]), proche)
        }
        assert {r.jeune for r in index.chercher(moi, {rangee[0]})} == attendus

"""Le registre des référents dans de vrais coffres : affecter, préparer, fusionner, importer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import chemins_voisins
import pytest
from outils_import import Atelier
from outils_ouverts import AU, entrees, faire, ouvert, poser, recevoir, tables, valeur

from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import RefusMetier
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur
from ase_parcours.operations.seance import Seance

assert chemins_voisins.VOISINS

N = "P75-1"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un coffre et un dossier dont le référent est connu sans date."""
    with ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune=N, naissance="2009-01-01", referent="Mme Roy")
        yield ouverte


def _ligne(seance: Seance, jour: date = AU, dossier: str = N) -> LigneJeune:
    with seance.lire() as conn:
        lignes = lister(conn, jour, seance.coffre.reperes, clos=True)
    return next(x for x in lignes if x.dossier == dossier)


def _registre(seance: Seance) -> list[tuple[Any, ...]]:
    with seance.lire() as conn:
        curseur = conn.exec_driver_sql("SELECT le, referent FROM affectation ORDER BY le")
        return [tuple(r) for r in curseur]


def _affecter(seance: Seance, referent: str | None, le: str | None = None) -> dict[str, Any]:
    return faire(seance, "affecter_referent", AU, jeune=N, referent=referent, le=le)


def test_un_dossier_neuf_a_un_referent_sans_date(seance: Seance) -> None:
    assert _registre(seance) == []
    assert valeur(seance, "SELECT referent FROM jeune") == "Mme Roy"
    r = _ligne(seance).evaluation.referent
    assert (r.nom, r.depuis) == ("Mme Roy", None)


def test_affecter_ecrit_une_date_d_effet(seance: Seance) -> None:
    _affecter(seance, "M. Diallo", "2026-11-03")
    _affecter(seance, "Mme Arnaud", "2027-01-04")
    assert _registre(seance) == [("2026-11-03", "M. Diallo"), ("2027-01-04", "Mme Arnaud")]
    vus = {jour: _ligne(seance, date.fromisoformat(jour)).referent for jour in (
        "2026-11-02", "2026-11-03", "2027-01-03", "2027-01-04",
    )}  # fmt: skip
    assert list(vus.values()) == ["Mme Roy", "M. Diallo", "M. Diallo", "Mme Arnaud"]
    suivant = _ligne(seance).evaluation.referent.suivant
    assert suivant is not None
    assert suivant.nom == "Mme Arnaud"


def test_sans_date_c_est_aujourd_hui_et_l_unite_suit(seance: Seance) -> None:
    faire(seance, "affecter_referent", jeune=N, referent="M. Diallo", unite="Foyer B")
    assert _registre(seance) == [("2026-11-22", "M. Diallo")]
    ligne = _ligne(seance)
    assert (ligne.referent, ligne.unite) == ("M. Diallo", "Foyer B")


def test_la_meme_date_se_corrige_sur_place(seance: Seance) -> None:
    assert (
        _affecter(seance, "M. Diallo")["affectation"] == _affecter(seance, "Mme X")["affectation"]
    )
    assert _registre(seance) == [("2026-11-22", "Mme X")]


def test_plus_personne_est_un_fait(seance: Seance) -> None:
    fait = seance.faire("affecter_referent", {"jeune": N, "referent": None}, AU)
    assert fait.alertes[0].code == "referent_a_designer"
    assert _ligne(seance).referent is None
    seance.annuler(AU)
    assert _ligne(seance).referent == "Mme Roy"


def test_changer_l_identite_ecrit_au_registre(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune=N, referent="M. Diallo", telephone="01")
    assert _registre(seance) == [("2026-11-22", "M. Diallo")]
    assert valeur(seance, "SELECT referent FROM jeune") == "Mme Roy"
    faire(seance, "enregistrer_jeune", jeune=N, referent="M. Diallo", telephone="02")
    assert valeur(seance, "SELECT telephone FROM jeune") == "02"
    faire(seance, "enregistrer_jeune", jeune=N, referent=None)
    assert _registre(seance) == [("2026-11-22", None)]
    seance.annuler(AU)
    assert _ligne(seance).referent == "M. Diallo"


def test_retirer_une_ligne_rend_le_precedent(seance: Seance) -> None:
    ligne = _affecter(seance, "M. Diallo")["affectation"]
    faire(seance, "retirer_element", type="affectation", element=ligne)
    assert (_registre(seance), _ligne(seance).referent) == ([], "Mme Roy")
    assert _affecter(seance, "Mme X")["affectation"] == ligne
    assert _ligne(seance).referent == "Mme X"


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        ("affecter_referent", {"jeune": N, "referent": "Mme X"}),
        ("enregistrer_jeune", {"jeune": N, "referent": "Mme X"}),
        ("enregistrer_jeune", {"jeune": N, "referent": None}),
        ("retirer_element", {"type": "affectation"}),
    ],
)
def test_affecter_demande_le_droit(
    seance: Seance, operation: str, arguments: dict[str, Any]
) -> None:
    ligne = _affecter(seance, "M. Diallo")["affectation"]
    if operation == "retirer_element":
        arguments = {**arguments, "element": ligne}
    avant = tables(seance)
    with pytest.raises(RefusMetier) as refus, seance.coffre.transaction(AU) as tx:
        executer(tx, Acteur("autre", "Autre", ("educateur",)), operation, arguments)
    assert refus.value.code == "droit_refuse"
    assert tables(seance) == avant


def test_un_educateur_tient_le_reste_de_l_identite(seance: Seance) -> None:
    with seance.coffre.transaction(AU) as tx:
        acteur = Acteur("autre", "Autre", ("educateur",))
        meme = {"jeune": N, "referent": "Mme Roy", "telephone": "01"}
        executer(tx, acteur, "enregistrer_jeune", meme)
    assert (valeur(seance, "SELECT telephone FROM jeune"), _registre(seance)) == ("01", [])


# --- Deux postes --------------------------------------------------------------------------------


@pytest.fixture
def deux(tmp_path: Path) -> Iterator[tuple[Seance, Seance]]:
    """Deux coffres qui partagent un dossier."""
    poser(tmp_path / "a")
    poser(tmp_path / "b")
    with ouvert(tmp_path / "a") as a, ouvert(tmp_path / "b") as b:
        faire(a, "enregistrer_jeune", jeune=N, naissance="2009-01-01", referent="Mme Roy")
        _affecter(a, "Mme Le Goff", "2026-01-01")
        recevoir(b, entrees(a))
        yield a, b


def test_deux_valeurs_pour_une_date_l_ancien_reste_responsable(
    deux: tuple[Seance, Seance],
) -> None:
    a, b = deux
    _affecter(a, "Mme Arnaud", "2026-11-03")
    _affecter(b, "M. Diallo", "2026-11-03")
    recevoir(a, entrees(b))
    recevoir(b, entrees(a))
    assert tables(a) == tables(b)
    for seance in deux:
        ligne = _ligne(seance)
        assert ligne.referent == "Mme Le Goff"
        assert ligne.evaluation.referent.en_conflit is not None
        assert "referent_en_conflit" in [x.code for x in ligne.evaluation.alertes]
        assert verifier(seance.coffre, AU) == []
    entite = valeur(a, "SELECT entite FROM conflit")
    ligne_ = valeur(
        a,
        "SELECT json_extract(v.value, '$.ligne') FROM conflit, json_each(versions) AS v"
        " WHERE json_extract(v.value, '$.valeur') = 'Mme Arnaud'",
    )
    arguments = {"entite": entite, "champ": "referent", "ligne": ligne_}
    with pytest.raises(RefusMetier) as refus, a.coffre.transaction(AU) as tx:
        executer(tx, Acteur("x", "X", ("educateur",)), "trancher_conflit", arguments)
    assert refus.value.code == "droit_refuse"
    faire(a, "trancher_conflit", **arguments)
    recevoir(b, entrees(a))
    for seance in deux:
        assert _ligne(seance).referent == "Mme Arnaud"
        assert _ligne(seance).evaluation.referent.en_conflit is None


def test_le_meme_nom_des_deux_cotes_n_est_pas_un_conflit(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    for seance in deux:
        _affecter(seance, "Mme Arnaud", "2026-11-03")
    recevoir(a, entrees(b))
    assert _ligne(a).referent == "Mme Arnaud"
    assert valeur(a, "SELECT count(*) FROM conflit") == 0


def test_quelqu_un_ici_et_personne_la_bas_se_contredisent(deux: tuple[Seance, Seance]) -> None:
    a, b = deux
    _affecter(a, "Mme Arnaud", "2026-11-03")
    _affecter(b, None, "2026-11-03")
    recevoir(a, entrees(b))
    r = _ligne(a).evaluation.referent
    assert r.nom == "Mme Le Goff"
    assert r.en_conflit is not None
    assert set(r.en_conflit.referents) == {"Mme Arnaud", None}


# --- Import -------------------------------------------------------------------------------------

ENTETES = ["N° dossier", "Nom", "Prénom", "Né(e) le", "Référent ASE"]


def _feuille(referent: str | None) -> dict[str, Any]:
    return {"Jeunes": [ENTETES, ["D-1", "Roc", "Ana", date(2009, 3, 12), referent]]}


def _courant(atelier: Atelier, jour: date = AU) -> str | None:
    return _ligne(atelier.seance, jour, "D-1").referent


def test_le_premier_import_ne_date_pas_le_referent(atelier: Atelier) -> None:
    atelier.importer(_feuille("Mme Roy"))
    assert atelier.un("jeune", "referent") == "Mme Roy"
    assert atelier.lignes("affectation", "le") == []


def test_un_changement_du_fichier_est_une_affectation_qui_s_annule(atelier: Atelier) -> None:
    atelier.importer(_feuille("Mme Roy"))
    avant = atelier.tables()
    bilan = atelier.importer(_feuille("M. Diallo"), au=date(2026, 12, 1))
    assert (bilan.modifies, len(bilan.alertes)) == (1, 0)
    assert atelier.lignes("affectation", "le", "referent") == [("2026-12-01", "M. Diallo")]
    assert (_courant(atelier), _courant(atelier, date(2026, 12, 1))) == ("Mme Roy", "M. Diallo")
    defaite, _ = atelier.seance.annuler(date(2026, 12, 1), bilan.entree)
    assert defaite.laissees == ()
    assert atelier.tables() == avant
    encore = atelier.importer(_feuille("M. Diallo"), au=date(2026, 12, 2))
    assert encore.modifies == 1
    assert _courant(atelier, date(2026, 12, 2)) == "M. Diallo"


def test_le_meme_fichier_ne_change_rien(atelier: Atelier) -> None:
    atelier.importer(_feuille("Mme Roy"))
    atelier.importer(_feuille("M. Diallo"))
    avant = atelier.entrees()
    assert atelier.importer(_feuille("M. Diallo")).modifies == 0
    assert atelier.entrees() == avant
    # Rien de neuf dans le fichier : la passation faite ici depuis n'est pas défaite.
    atelier.faire("affecter_referent", jeune="D-1", referent="Mme Arnaud")
    atelier.importer(_feuille("M. Diallo"))
    assert _courant(atelier) == "Mme Arnaud"


def test_deux_imports_de_suite_changent_le_referent(atelier: Atelier) -> None:
    for nom in ("Mme Roy", "M. Diallo", "Mme Arnaud"):
        assert atelier.importer(_feuille(nom)).alertes == ()
        assert _courant(atelier) == nom


def test_change_ici_et_dans_le_fichier_les_deux_sont_dits(atelier: Atelier) -> None:
    atelier.importer(_feuille("Mme Roy"))
    atelier.faire("affecter_referent", jeune="D-1", referent="Mme Arnaud", le="2026-11-10")
    bilan = atelier.importer(_feuille("M. Diallo"))
    assert [(a.code, a.colonne) for a in bilan.alertes] == [("modifie_ici", "referent")]
    assert _courant(atelier) == "Mme Arnaud"


def test_un_import_ne_tranche_pas_un_conflit(atelier: Atelier, tmp_path: Path) -> None:
    atelier.importer(_feuille("Mme Roy"))
    poser(tmp_path / "b")
    with ouvert(tmp_path / "b") as b:
        recevoir(b, entrees(atelier.seance))
        faire(b, "affecter_referent", jeune="D-1", referent="Mme Arnaud")
        atelier.faire("affecter_referent", jeune="D-1", referent="M. Diallo")
        recevoir(atelier.seance, entrees(b))
    bilan = atelier.importer(_feuille("Mme Le Goff"))
    assert [a.code for a in bilan.alertes] == ["modifie_ici"]
    assert _courant(atelier) == "Mme Roy"
    assert len(atelier.lignes("conflit", "champ")) == 1

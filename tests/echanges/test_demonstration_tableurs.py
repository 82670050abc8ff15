"""Tableurs de démonstration : fictifs, reproductibles, désordonnés, parlants."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from fabrique_tableurs import AU

from ase_parcours.echanges.demonstration import ecrire_cohorte, ecrire_csv, octets_cohorte
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.echanges.tableur.lecture import lire_feuilles
from ase_parcours.echanges.tableur.lexique import mesures
from ase_parcours.echanges.tableur.modele import Interpretation
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.hebergement import Etat, PasEtat, Solution, preuve_nommee
from ase_parcours.metier.jeune import Faits, Mesure
from ase_parcours.referentiels import reperes

NATURES = reperes().natures.par_code


@pytest.fixture(scope="module")
def cohorte(tmp_path_factory: pytest.TempPathFactory) -> Interpretation:
    chemin = tmp_path_factory.mktemp("demo") / "cohorte.xlsx"
    ecrire_cohorte(chemin, 2026, au=AU)
    return interpreter(chemin, AU, natures=NATURES)


def test_memes_octets_pour_la_meme_graine() -> None:
    un = octets_cohorte(1, 8, au=AU)
    assert octets_cohorte(1, 8, au=AU) == un
    assert octets_cohorte(2, 8, au=AU) != un
    assert octets_cohorte(1, 8, au=AU + timedelta(days=1)) != un


def test_soixante_jeunes_et_leurs_huit_feuilles(cohorte: Interpretation) -> None:
    assert len(cohorte.jeunes) == 62
    assert len(cohorte.entetes) == 8
    assert set(cohorte.genres.values()) == {
        "jeune", "mesure", "accueil", "solution", "scolarite", "sante", "ressource", "entretien",
    }  # fmt: skip


def test_chaque_faute_y_est(cohorte: Interpretation) -> None:
    assert Counter(r.code for r in cohorte.rejets) == {
        "naissance_future": 1, "dossier_absent": 1, "naissance_trop_ancienne": 1, "doublon": 1,
        "identite_refusee": 1, "dossier_inconnu": 1, "code_inconnu": 2, "etat_inconnu": 1,
        "fin_avant_debut": 1, "date_illisible": 1,
    }  # fmt: skip
    assert {a.code for a in cohorte.alertes} >= {
        "annee_deux_chiffres", "naissance_partielle", "naissance_illisible", "fin_inconnue",
        "decision_future", "colonne_inconnue", "feuille_non_reconnue",
    }  # fmt: skip


def test_les_numeros_se_retrouvent_malgre_leurs_graphies(cohorte: Interpretation) -> None:
    connus = {j.dossier for j in cohorte.jeunes}
    assert {d.dossier for d in cohorte.details} <= connus
    assert all(len([j for j in cohorte.jeunes if j.dossier == d]) == 1 for d in connus)


@pytest.mark.parametrize("au", [AU, date(2028, 2, 29), date(2025, 1, 31)])
@pytest.mark.parametrize("graine", range(5))
def test_belle_demonstration(tmp_path: Path, graine: int, au: date) -> None:
    """Tous les niveaux, une moitié de sorties dans l'année, des pistes et des indéterminées."""
    chemin = tmp_path / "c.xlsx"
    ecrire_cohorte(chemin, graine, 120, au=au)
    lue = interpreter(chemin, au, natures=NATURES)
    evaluations = [evaluer(faits, au, reperes()) for faits in _faits(lue, au)]
    niveaux = Counter(e.niveau.value for e in evaluations)
    assert niveaux["sans_solution"] >= 30
    assert niveaux["fragile"] >= 12
    assert niveaux["garantie"] >= 18
    assert 1 <= niveaux["indeterminee"] <= 20
    proches = sum(
        e.sortie.le is not None and e.sortie.le <= au + timedelta(days=365) for e in evaluations
    )
    assert 40 <= proches <= 85
    assert sum(len(e.pistes) >= 2 for e in evaluations) >= 10
    assert len({e.sortie.base for e in evaluations}) >= 4


def _faits(lue: Interpretation, au: date) -> list[Faits]:
    def jour(texte: object) -> date | None:
        return date.fromisoformat(str(texte)) if texte and texte != "inconnue" else None

    mesures_de: dict[str, list[Mesure]] = {}
    solutions_de: dict[str, list[Solution]] = {}
    for rang, ligne in enumerate(lue.details):
        c = ligne.champs
        if ligne.genre == "mesure":
            hebergee = c["nature"] in mesures().hebergees
            mesures_de.setdefault(ligne.dossier, []).append(
                Mesure(
                    str(rang),
                    str(c["nature"]),
                    jour(c.get("debut")),
                    jour(c.get("fin")),
                    jour(c.get("date_decision")),
                    hebergee,
                )
            )
        elif ligne.genre == "solution":
            solutions_de.setdefault(ligne.dossier, []).append(
                Solution(
                    str(rang),
                    str(c["code"]),
                    (PasEtat(Etat(str(c["etat"])), au),),
                    jour(c.get("debut")),
                    jour(c.get("fin")),
                    preuve=preuve_nommee(str(c["preuve"]) if "preuve" in c else None),
                )
            )
    return [
        Faits(
            j.dossier,
            j.dossier,
            lire_naissance(str(j.champs["naissance"]) if "naissance" in j.champs else None),
            jour(j.champs.get("premier_accueil")),
            jour(j.champs.get("sortie_prevue")),
            tuple(mesures_de.get(j.dossier, ())),
            (),
            tuple(solutions_de.get(j.dossier, ())),
        )
        for j in lue.jeunes
    ]


def test_le_csv_dit_les_memes_jeunes_que_le_classeur(
    tmp_path: Path, cohorte: Interpretation
) -> None:
    chemin = tmp_path / "export.csv"
    ecrire_csv(chemin, 2026, 30, au=AU)
    assert chemin.read_bytes().startswith(b"NUM_DOSSIER;NOM_NAISS;")
    with pytest.raises(UnicodeDecodeError):
        chemin.read_bytes().decode("utf-8")
    export = interpreter(chemin, AU, natures=NATURES)
    assert (len(export.jeunes), export.rejets) == (30, [])
    connus = {j.dossier: j.champs for j in cohorte.jeunes}
    for jeune in export.jeunes:
        for champ in ("naissance", "premier_accueil", "sortie_prevue", "unite", "sexe"):
            assert jeune.champs.get(champ) == connus[jeune.dossier].get(champ)


def test_aucune_formule_ni_nom_dans_les_proprietes(tmp_path: Path) -> None:
    chemin = tmp_path / "c.xlsx"
    ecrire_cohorte(chemin, 3, 40, au=AU)
    jeunes = lire_feuilles(chemin)[1][0]
    assert not [r for r in jeunes.remarques if r.code == "formule_sans_valeur"]
    textes = {str(v) for ligne in jeunes.lignes for v in ligne.valeurs}
    assert "=SOMME(A1:A3)" in textes

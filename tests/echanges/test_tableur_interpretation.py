"""Ce qui est repris, refusé ou signalé : les cas du tableau de l'import."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fabrique_tableurs import (
    ANA,
    AU,
    BOB,
    JEUNES,
    MESURES,
    NATURES,
    Atelier,
    alertes,
    classeur,
    ods,
    refus,
    table_ods,
)

from ase_parcours.echanges.tableur import cellules, dates, mots
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.erreurs import FichierAbime


@pytest.fixture
def atelier(tmp_path: Path) -> Atelier:
    return Atelier(tmp_path)


# --- Jeunes -----------------------------------------------------------------------------------


def test_une_cellule_vide_n_est_pas_un_champ(atelier: Atelier) -> None:
    lue = atelier.jeunes(["d 1", " ROC ", None, date(2009, 3, 12)])
    assert lue.jeunes[0].champs == {"dossier": "D-1", "nom": "ROC", "naissance": "2009-03-12"}
    assert (lue.jeunes[0].ligne, lue.jeunes[0].feuille) == (3, "Jeunes")


def test_tous_les_champs_d_un_jeune(atelier: Atelier) -> None:
    titres = [
        *JEUNES, "Nom d'usage", "Prénom d'usage", "Sexe", "Nationalité", "MNA (O/N)", "1er accueil",
        "Établissement", "Référent", "MDPH", "Fin droits MDPH", "Date de sortie prévue", "Tél",
        "Observations",
    ]  # fmt: skip
    ligne = [
        *ANA, "Roc-Val", "Sacha", "Féminin", "Mali", "X", "16/07/2025", "Foyer", "Mme A.", "non",
        "?", "10.01.2027", 639980000, '=HYPERLINK("x")',
    ]  # fmt: skip
    lue = atelier.lire({"Jeunes": [titres, ligne]})
    assert lue.jeunes[0].champs == {
        "dossier": "D-1", "nom": "Roc", "prenom": "Ana", "naissance": "2009-03-12",
        "nom_usage": "Roc-Val", "prenom_usage": "Sacha", "sexe": "F", "nationalite": "Mali",
        "mna": "oui", "premier_accueil": "2025-07-16", "unite": "Foyer", "referent": "Mme A.",
        "mdph": "non", "sortie_prevue": "2027-01-10", "telephone": "0639980000",
        "observations": '=HYPERLINK("x")',
    }  # fmt: skip
    assert alertes(lue) == ["date_inconnue"]


@pytest.mark.parametrize(
    ("ecrite", "lue", "alerte"),
    [
        ("??/05/2009", "2009-05", "naissance_partielle"),
        ("2009", "2009", "naissance_partielle"),
        ("31/02/2009", None, "naissance_illisible"),
        ("au printemps", None, "naissance_illisible"),
        ("?", None, "naissance_inconnue"),
        (None, None, "naissance_absente"),
        ("12/03/09", "2009-03-12", "annee_deux_chiffres"),
    ],
)
def test_naissance_douteuse_acceptee_et_signalee(
    atelier: Atelier, ecrite: str | None, lue: str | None, alerte: str
) -> None:
    resultat = atelier.jeunes(["D-1", "Roc", "Ana", ecrite])
    assert resultat.jeunes[0].champs.get("naissance") == lue
    assert alertes(resultat) == [alerte]
    assert resultat.alertes[0].colonne == "Né(e) le"


@pytest.mark.parametrize(
    ("ecrite", "code"),
    [
        (date(2026, 11, 23), "naissance_future"),
        ("2027", "naissance_future"),
        ("12/2026", "naissance_future"),
        (date(1996, 11, 21), "naissance_trop_ancienne"),
        ("1995", "naissance_trop_ancienne"),
        ("14/07/1909", "naissance_trop_ancienne"),
        ("23/11/26", "naissance_trop_ancienne"),
    ],
)
def test_naissance_impossible_refusee(atelier: Atelier, ecrite: Any, code: str) -> None:
    assert refus(atelier.jeunes(ANA, ["D-9", "X", "Y", ecrite])) == [("Jeunes", 4, "D-9", code)]


@pytest.mark.parametrize("ecrite", [AU, date(1996, 11, 22), "1996", "11/2026", "2026", "11/1996"])
def test_naissance_a_la_limite_acceptee(atelier: Atelier, ecrite: Any) -> None:
    assert not atelier.jeunes(["D-9", "X", "Y", ecrite]).rejets


@pytest.mark.parametrize("numero", [None, "-", "?", "  ", "inconnu", "n.c."])
def test_sans_numero_de_dossier(atelier: Atelier, numero: str | None) -> None:
    lue = atelier.jeunes(ANA, [numero, "Nul", "Part", date(2009, 1, 1)])
    assert refus(lue) == [("Jeunes", 4, None, "dossier_absent")]
    assert lue.rejets[0].colonne == "N° dossier"


def test_doublon_le_premier_reste(atelier: Atelier) -> None:
    lue = atelier.lire(
        {
            "Jeunes": [JEUNES, ANA, BOB, ["d1", "Autre", "Nom", date(2010, 1, 1)]],
            "Mesures": [MESURES, ["D 1", "APJM", date(2026, 1, 1), None, None]],
        }
    )
    assert refus(lue) == [("Jeunes", 4, "D-1", "doublon")]
    assert lue.jeunes[0].champs["nom"] == "Roc"
    assert [d.dossier for d in lue.details] == ["D-1"]


def test_identite_refusee_emporte_tout_le_dossier(atelier: Atelier) -> None:
    """Même si le dossier est au coffre, même si une seconde ligne d'identité serait bonne."""
    lue = atelier.lire(
        {
            "Mesures": [MESURES, ["D-9", "APJM", date(2026, 1, 1), None, None]],
            "Jeunes": [JEUNES, ["D-9", "X", "Y", date(2030, 1, 1)], ["D-9", "X", "Y", "2009"], ANA],
        },
        connus={"D-9"},
    )
    assert refus(lue) == [
        ("Mesures", 2, "D-9", "identite_refusee"),
        ("Jeunes", 2, "D-9", "naissance_future"),
        ("Jeunes", 3, "D-9", "identite_refusee"),
    ]
    assert [j.dossier for j in lue.jeunes] == ["D-1"]


def test_pied_de_tableau_refuse(atelier: Atelier) -> None:
    lue = atelier.jeunes(ANA, ["Total", 1], ["Source : logiciel du service"])
    assert refus(lue) == [
        ("Jeunes", 4, None, "dossier_illisible"),
        ("Jeunes", 5, "SOURCE-:-LOGICIEL-DU-SERVICE", "dossier_illisible"),
    ]


def test_dates_d_un_jeune_illisibles_restent_inconnues(atelier: Atelier) -> None:
    titres = [*JEUNES, "Sortie prévue", "Entrée ASE", "MNA", "Sexe"]
    lue = atelier.lire({"Jeunes": [titres, [*ANA, "31/02/2027", "mai 2024", "peut-être", "??"]]})
    assert lue.jeunes[0].champs.keys() == {"dossier", "nom", "prenom", "naissance"}
    assert [(a.code, a.colonne) for a in lue.alertes] == [
        ("valeur_illisible", "MNA"),
        ("date_illisible", "Entrée ASE"),
        ("date_illisible", "Sortie prévue"),
    ]
    assert lue.alertes[2].texte == "« 31/02/2027 » n'existe pas. La date reste inconnue."


def test_lignes_vides_et_entetes_repetes_ne_sont_pas_lus(atelier: Atelier) -> None:
    lue = atelier.jeunes(ANA, [], [None, "  "], JEUNES, BOB)
    assert (lue.lues, lue.acceptees) == (2, 2)
    assert [j.ligne for j in lue.jeunes] == [3, 7]


# --- Dossiers des détails ---------------------------------------------------------------------


def test_dossier_d_un_detail(atelier: Atelier) -> None:
    debut = date(2026, 1, 1)
    lue = atelier.lire(
        {
            "Mesures": [
                MESURES,
                ["d – 1", "APJM", debut],
                ["D1", "APJM", debut],
                ["P75 2012 7", "APJM", debut],
                ["D-404", "APJM", debut],
                [None, "APJM", debut],
            ],
            "Jeunes": [JEUNES, ANA],
        },
        connus=["p75-2012-7"],
    )
    assert [d.dossier for d in lue.details] == ["D-1", "D-1", "P75-2012-7"]
    assert refus(lue) == [
        ("Mesures", 5, "D-404", "dossier_inconnu"),
        ("Mesures", 6, None, "dossier_absent"),
    ]


def test_forme_compacte_ambigue_non_rapprochee(atelier: Atelier) -> None:
    lignes = [["12-3", "A", "B", date(2009, 1, 1)], ["1-23", "C", "D", date(2009, 1, 1)]]
    lue = atelier.lire({"Jeunes": [JEUNES, *lignes], "M": [MESURES, ["123", "APJM"]]})
    assert refus(lue) == [("M", 2, "123", "dossier_inconnu")]


# --- Fichier entier ---------------------------------------------------------------------------


def test_colonnes_et_feuilles_inconnues_dites_une_fois(atelier: Atelier) -> None:
    titres = [*JEUNES, "Couleur"]
    lue = atelier.lire(
        {
            "Jeunes": [["Suivi"], titres, [*ANA, "bleu"], [*BOB, "vert", "en trop"]],
            "Notice": [["À lire"]],
        }
    )
    assert [(a.feuille, a.ligne, a.colonne, a.code) for a in lue.alertes] == [
        ("Jeunes", 2, "Couleur", "colonne_inconnue"),
        ("Jeunes", 2, "colonne F", "colonne_inconnue"),
        ("Notice", 1, None, "feuille_non_reconnue"),
    ]
    assert "bleu" not in str(lue.jeunes)


@pytest.mark.parametrize(
    ("lignes", "code"),
    [
        ([["Nom", "Prénom", "Né(e) le"], ["Roc", "Ana", "2009"]], "colonne_dossier_absente"),
        ([["a", "b"], ["c", "d"]], "aucun_entete"),
    ],
)
def test_classeur_sans_entete(tmp_path: Path, lignes: list[list[str]], code: str) -> None:
    chemin = classeur(tmp_path / "x.xlsx", {"Jeunes": lignes})
    with pytest.raises(FichierAbime) as erreur:
        interpreter(chemin, AU, natures=NATURES)
    assert erreur.value.code == code


def test_ods_et_csv_donnent_le_meme_resultat(tmp_path: Path) -> None:
    lignes: list[list[Any]] = [JEUNES, ANA, ["D-2", "Éboué", "Élie", "12 mars 2010"]]
    texte = "\n".join(
        ";".join(v.strftime("%d/%m/%Y") if isinstance(v, date) else str(v) for v in ligne)
        for ligne in lignes
    )
    (tmp_path / "s.csv").write_text(texte, encoding="cp1252")
    chemins = [
        classeur(tmp_path / "s.xlsx", {"Jeunes": lignes}),
        ods(tmp_path / "s.ods", {"Jeunes": table_ods(lignes)}),
        tmp_path / "s.csv",
    ]
    lues = [interpreter(chemin, AU, natures=NATURES) for chemin in chemins]
    assert [lue.format for lue in lues] == ["xlsx", "ods", "csv"]
    assert [j.champs for j in lues[0].jeunes] == [j.champs for j in lues[1].jeunes]
    assert [j.champs for j in lues[0].jeunes] == [j.champs for j in lues[2].jeunes]


def test_avancement(tmp_path: Path) -> None:
    lignes = [[f"D-{n}", "Roc", "Ana", date(2009, 3, 12)] for n in range(1_200)]
    chemin = classeur(tmp_path / "long.xlsx", {"Jeunes": [JEUNES, *lignes]})
    recus: list[tuple[int, int | None]] = []
    lue = interpreter(
        chemin, AU, natures=NATURES, progres=lambda fait, total: recus.append((fait, total))
    )
    assert lue.acceptees == 1_200
    assert recus[0] == (500, None)
    assert recus[-1] == (1_201, 1_201)
    faits = [fait for fait, total in recus if total is not None]
    assert faits == sorted(faits)
    assert len(faits) > 3


def test_les_noms_ne_restent_pas_en_memoire(atelier: Atelier) -> None:
    atelier.jeunes(ANA, BOB)
    memoires = (
        cellules.nettoyer_texte,
        mots.nu,
        mots.valeur,
        mots.normaliser_dossier,
        dates.texte_vers_date,
    )
    assert [memoire.cache_info().currsize for memoire in memoires] == [0] * len(memoires)


def test_fichiers_fournis_si_presents() -> None:
    """Complément : les fichiers donnés avec le projet, quand ils sont là."""
    donnees = Path(__file__).resolve().parents[3] / "shared" / "donnees"
    if not donnees.is_dir():
        return
    lue = interpreter(donnees / "cohorte.xlsx", AU, natures=NATURES)
    assert len(lue.jeunes) == 301
    export = interpreter(donnees / "export-referent.csv", AU, natures=NATURES)
    assert (export.lues, export.refusees, alertes(export)) == (45, 0, [])

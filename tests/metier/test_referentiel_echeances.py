"""Le catalogue des échéances se lit, refuse les fautes en les nommant, et se laisse adapter."""

from __future__ import annotations

from datetime import date

import pytest

from ase_parcours import ressources
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.echeancier.modele import Marque
from ase_parcours.referentiels.echeances import (
    catalogue,
    lire_catalogue,
    surcharger_echeances,
)

LIVRE = ressources.texte("referentiels/echeances.yaml")
TETE = 'en_vigueur_du: 2026-12-01\nsource: "Territoire"\nlu_le: 2026-11-30\necheances:\n'
NEUVE = """\
  - code: DEP-01
    groupe: F
    libelle: Rendez-vous logement
    depuis: N17
    decalage: {mois: 6}
    marque: P
    responsable: Référent
    preuve: Compte rendu
    base_legale: Usage du territoire
    page: logement
"""


def test_une_ligne_a_verifier_n_a_jamais_de_jour_de_lecture() -> None:
    for ligne in catalogue().lignes.values():
        assert ligne.a_verifier == (ligne.marque is Marque.A_VERIFIER), ligne.code
        assert ligne.lu_le in (None, date(2026, 11, 22)), ligne.code


N17, MARQUE = "    depuis: N17\n", "    marque: P\n"
CODE = "  - code: DEP-01\n"


@pytest.mark.parametrize(
    ("avant", "apres", "phrase"),
    [
        (N17, N17 + "    depuit: N18\n", "« depuit » n'est pas une clé connue"),
        (N17, "    depuis: NOEL\n", "« NOEL » n'est pas une ancre connue"),
        (N17, "    depuis: 17\n", "« 17 » n'est pas une ancre connue"),
        (MARQUE, "    marque: Q\n", "la marque est S, C, B ou P"),
        (MARQUE, MARQUE + "    si: [majuscule]\n", "« majuscule » n'est pas une condition connue"),
        (
            MARQUE,
            MARQUE + "    si: [entre_avant]\n",
            "« entre_avant » n'est pas une condition connue",
        ),
        (MARQUE, MARQUE + "    sauf: mineur\n", "« sauf » est une liste de conditions"),
        (MARQUE, MARQUE + "    lu_le: 1066-10-14\n", "« lu_le » n'est pas une date plausible"),
        (MARQUE, MARQUE + "    lu_le: hier\n", "« lu_le » n'est pas une date plausible"),
        ("{mois: 6}", "{mois: 6000}", "« mois » n'est pas un nombre plausible"),
        ("{mois: 6}", "{semaines: 6}", "« semaines » n'est pas une clé connue"),
        ("{mois: 6}", "6", "« decalage » est une table de mois et de jours"),
        ("{mois: 6}", '{au: "02-29"}', "« au » est un jour de l'année"),
        ("groupe: F", "groupe: Z", "le groupe est une lettre de A à F"),
        ("page: logement", "page: cuisine", "« cuisine » n'est pas une page du dossier"),
        ("    responsable: Référent\n", "", "« responsable » manque"),
        ("DEP-01", "dep1", "un code s'écrit « ASE-07 »"),
        (N17, "    dates: [{depuis: N17}]\n", "une date seule et une liste de dates s'excluent"),
        (N17, "", "il faut dire depuis quand"),
        (MARQUE, MARQUE + "    jusqu_a: FIN_APJM\n", "« FIN_APJM » peut revenir"),
        (
            MARQUE,
            MARQUE + "    preuves: [{fait: humeur}]\n",
            "« humeur » n'est pas un fait du dossier",
        ),
        (
            MARQUE,
            MARQUE + "    preuves: [{fait: papier, couleur: bleu}]\n",
            "« couleur » n'est pas un champ de « papier »",
        ),
        (
            MARQUE,
            MARQUE + "    preuves: [{fait: papier, apres: noel}]\n",
            "« apres » vaut « ancre »",
        ),
        (MARQUE, MARQUE + "    chaque_mois: -1\n", "« chaque_mois » n'est pas un nombre plausible"),
        (MARQUE, MARQUE + "    actif: peut-être\n", "« actif » est vrai ou faux"),
        (
            CODE,
            "  - code: ZZZ-99\n    actif: false\n" + CODE,
            "il n'y a pas d'échéance ZZZ-99 à ôter",
        ),
        (CODE, "  - libelle: Sans code\n" + CODE, "le code manque"),
    ],
)
def test_une_faute_est_refusee_avec_sa_ligne(avant: str, apres: str, phrase: str) -> None:
    assert avant in NEUVE
    with pytest.raises(FichierAbime) as refus:
        surcharger_echeances(TETE + NEUVE.replace(avant, apres, 1), "ville.yaml")
    assert refus.value.code == "referentiel_invalide"
    assert phrase in refus.value.message
    assert "ville.yaml est refusé, ligne " in refus.value.message


def test_la_ligne_dite_est_celle_de_la_faute() -> None:
    texte = TETE + "  - code: ASE-07\n    marque: S\n" + NEUVE.replace("N17", "NOEL")
    with pytest.raises(FichierAbime, match="ligne 7 : DEP-01"):
        surcharger_echeances(texte)


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        (LIVRE + "  - code: ASE-07\n", "le code ASE-07 y est deux fois"),
        (LIVRE.replace("jours_proches: 60", "jours_proches: 0"), "« jours_proches »"),
        (LIVRE.replace("jours_proches: 60\n", ""), "« jours_proches » manque"),
        (LIVRE.replace("lu_le: 2026-11-22", "lu_le: 2026-11-31", 1), "une date n'existe pas"),
        (LIVRE.replace("echeances:", "echeances: rien\nautres:", 1), "n'est pas une clé connue"),
        (TETE.replace("echeances:", "echeances: 3"), "« echeances » est une liste de tables"),
        ("- a\n", "une table est attendue"),
        ("echeances: [", "ce n'est pas du YAML"),
        ("echeances: []\n", "il faut une date d'effet et une source"),
    ],
)
def test_un_catalogue_abime_est_refuse(texte: str, phrase: str) -> None:
    with pytest.raises(FichierAbime) as refus:
        lire_catalogue(texte)
    assert phrase in refus.value.message


# --- Le territoire ------------------------------------------------------------------------------


def test_le_territoire_remplace_ote_et_ajoute() -> None:
    ville = surcharger_echeances(
        TETE
        + "  - {code: ASE-07, responsable: Antenne, decalage: {mois: -1}, depuis: N17}\n"
        + "  - {code: ID-15, actif: false}\n"
        + "  - {code: ASE-13, marque: S, base_legale: CASF L134-2}\n"
        + NEUVE
    )
    livre = catalogue()
    assert set(ville.lignes) == (set(livre.lignes) - {"ID-15"}) | {"DEP-01"}
    entretien = ville.lignes["ASE-07"]
    assert (entretien.responsable, entretien.libelle) == (
        "Antenne",
        livre.lignes["ASE-07"].libelle,
    )
    (seule,) = entretien.entrees  # une date seule remplace la liste de dates livrée
    assert seule.pour_le is not None
    assert (seule.pour_le.depuis, seule.pour_le.mois) == ("N17", -1)
    assert ville.lignes["ASE-13"].lu_le == date(2026, 11, 30), "lue par le territoire"
    assert ville.lignes["ASE-08"] == livre.lignes["ASE-08"]
    assert ville.jours_proches == livre.jours_proches
    assert ville.version.startswith(livre.version + "+2026-12-01/")


def test_redire_tout_le_catalogue_n_y_change_rien() -> None:
    assert surcharger_echeances(LIVRE).lignes == catalogue().lignes


def test_une_adaptation_devenue_illisible_laisse_le_catalogue_livre_et_le_dit() -> None:
    tombee = catalogue(TETE + NEUVE.replace("N17", "ANCIENNE"))
    assert tombee.lignes == catalogue().lignes
    assert "ne sont pas appliquées" in tombee.avertissement
    assert "« ANCIENNE » n'est pas une ancre connue" in tombee.avertissement
    assert catalogue().avertissement == catalogue(TETE + NEUVE).avertissement == ""

"""« droits » et « simuler » : le contrat de cli.md, et les mauvaises saisies."""

from __future__ import annotations

from pathlib import Path

import pytest
from outils_cli import Poste

from ase_parcours import ressources

CLES = {
    "regle", "version", "statut", "resultat", "montant_centimes", "conditions", "manque",
    "prochain_changement",
}  # fmt: skip
LYON = (
    "residence=69M", "age=19", "residence_mois=6", "sejour_regulier=oui", "activites=SANS",
    "droits_ouverts=", "soutien_familial=non", "mois_verses=0", "accompagnement=oui",
)  # fmt: skip


@pytest.fixture
def jeune(poste: Poste) -> Poste:
    """Un jeune de dix-neuf ans, dont on ne sait presque rien."""
    poste.faire("enregistrer_jeune", jeune="P-1", naissance="2007-03-12", nationalite="française")
    poste.faire("enregistrer_mesure", jeune="P-1", nature="JUD_17", debut="2020-01-01")
    return poste


def poser(*faits: str) -> list[str]:
    return [x for f in faits for x in ("--fait", f)]


def test_chaque_droit_a_ses_cles_et_ses_conditions(jeune: Poste) -> None:
    fini = jeune("droits", "--jeune", "P-1")
    assert fini.code == 0
    for examen in fini.json:
        assert set(examen) >= CLES
        assert examen["resultat"] in {
            "eligible", "non_eligible", "indetermine", "sous_reserve", "non_calculable",
        }  # fmt: skip
        for condition in examen["conditions"]:
            assert set(condition) >= {"id", "etat", "valeur", "source"}
            assert condition["etat"] in {"oui", "non", "inconnu", "non_calculable"}
        assert bool(examen["manque"]) == (examen["resultat"] == "indetermine")
    regles = [e["regle"] for e in fini.json]
    assert regles == sorted(set(regles))


@pytest.mark.parametrize(
    ("revenus", "montant"),
    [("0", 42_000), ("0,50", 42_000), ("1", 31_500), ("400", 31_500), ("400.50", 31_500),
     ("401", 0)],
)  # fmt: skip
def test_poser_un_fait_ne_l_ecrit_pas(jeune: Poste, revenus: str, montant: int) -> None:
    poses = poser(*LYON, f"revenus={revenus}")
    (examen,) = jeune("droits", "--jeune", "P-1", "--regle", "rsj-lyon", *poses).json
    assert examen["montant_centimes"] == montant
    (sans,) = jeune("droits", "--jeune", "P-1", "--regle", "rsj-lyon").json
    assert sans["resultat"] == "indetermine"
    assert sans["montant_centimes"] is None


def test_l_aide_au_logement_n_est_jamais_zero_euro(jeune: Poste) -> None:
    poses = poser("loyer=oui", "sejour_regulier=oui")
    (examen,) = jeune("droits", "--jeune", "P-1", "--regle", "aide-logement", *poses).json
    assert (examen["resultat"], examen["montant_centimes"]) == ("non_calculable", None)
    assert examen["simulateur"] == "CAF"
    texte = jeune.lancer("droits", "--jeune", "P-1", "--regle", "aide-logement", *poses,
                         *jeune.options()).sortie  # fmt: skip
    assert "demander à la CAF" in texte
    assert "la décision reste celle d'une personne" in texte


@pytest.mark.parametrize(
    ("fait", "nom"),
    [
        ("taille=2", "fait_inconnu"),
        ("age", "fait_inconnu"),
        ("age=dix-neuf", "fait_illisible"),
        ("age=-3", "fait_illisible"),
        ("age=19.5", "fait_illisible"),
        ("francais=peut-être", "fait_illisible"),
        ("revenus=beaucoup", "fait_illisible"),
        ("residence=Paris 11e", "fait_illisible"),
        ("activites=DORMEUR", "fait_illisible"),
        ("age=", "fait_illisible"),
    ],
)
def test_un_fait_mal_pose_est_refuse(jeune: Poste, fait: str, nom: str) -> None:
    fini = jeune("droits", "--jeune", "P-1", "--fait", fait)
    assert (fini.code, fini.erreur["nom"]) == (2, nom)


def test_un_fait_pose_inconnu_l_est(jeune: Poste) -> None:
    poses = poser(*LYON, "revenus=0", "age=inconnu")
    (examen,) = jeune("droits", "--jeune", "P-1", "--regle", "rsj-lyon", *poses).json
    assert (examen["resultat"], examen["manque"]) == ("indetermine", ["age"])


def test_dossier_et_regle_inconnus(jeune: Poste) -> None:
    assert jeune("droits", "--jeune", "P-9").erreur["nom"] == "dossier_inconnu"
    assert (
        jeune("droits", "--jeune", "P-1", "--regle", "rsa-lunaire").erreur["nom"]
        == "regle_inconnue"
    )
    avant = jeune("droits", "--jeune", "P-1", "--regle", "rsj-lyon", au="2020-01-01")
    assert avant.erreur["nom"] == "regle_inconnue"
    exacte = jeune("droits", "--jeune", "P-1", "--regle", "revenu-autonomie@0.3").json
    assert [e["version"] for e in exacte] == ["0.3"]


def test_simuler_deux_jeux(jeune: Poste) -> None:
    livre = "referentiels/regles/revenu-autonomie-0.3.yaml"
    texte = ressources.texte(livre)
    a = jeune.fichier("a.yaml", texte.encode())
    b = jeune.fichier("b.yaml", texte.replace("[18, 24]", "[20, 24]").encode())
    un = jeune("simuler", a).json
    assert (un["B"], un["changent"]) == (None, [])
    deux = jeune("simuler", a, b).json
    assert set(deux["A"]) >= {"eligible", "cout_mensuel_centimes"}
    assert deux["A"]["indetermine"] == deux["B"]["non_eligible"] == 1
    assert deux["changent"][0]["dossier"] == "P-1"
    assert (deux["changent"][0]["de"], deux["changent"][0]["a"]) == ("indetermine", "non_eligible")
    assert {"fait": "soutien_familial", "n": 1} in deux["faits_manquants"]


def test_un_fichier_fautif_est_refuse_ligne_nommee(jeune: Poste, tmp_path: Path) -> None:
    texte = ressources.texte("referentiels/regles/revenu-autonomie-0.3.yaml")
    fautif = jeune.fichier("a.yaml", texte.replace("montant: 42000", "montant: 420").encode())
    fini = jeune("simuler", fautif)
    assert fini.code == 5
    assert "a.yaml est refusé, ligne" in fini.erreur["message"]
    assert jeune("simuler", tmp_path / "absent.yaml").code == 6
    assert jeune("simuler", jeune.fichier("b.yaml", b"\xff\xfe\x00")).code == 5


def test_un_jeu_garde_au_coffre_sert_et_ne_change_plus_une_fois_publie(jeune: Poste) -> None:
    texte = ressources.texte("referentiels/regles/revenu-autonomie-0.3.yaml")
    brouillon = texte.replace('version: "0.3"', 'version: "0.9"')
    assert jeune.faire("enregistrer_regle", contenu=brouillon)["regle"] == "revenu-autonomie@0.9"
    retenu = jeune("droits", "--jeune", "P-1", "--regle", "revenu-autonomie").json
    assert [e["version"] for e in retenu] == ["0.9"]
    jeune.faire("enregistrer_regle", contenu=brouillon.replace("brouillon", "publie"))
    change = jeune.fichier(
        "x.json",
        {"contenu": brouillon.replace("brouillon", "publie").replace("[18, 24]", "[16, 24]")},
    )
    assert jeune("faire", "enregistrer_regle", change).erreur["nom"] == "regle_publiee"
    retrait = jeune.fichier("y.json", {"regle": "revenu-autonomie@0.9"})
    assert jeune("faire", "retirer_regle", retrait).erreur["nom"] == "regle_publiee"
    autre = jeune.fichier("z.json", {"regle": "rsj-lyon@2021.1"})
    assert jeune("faire", "retirer_regle", autre).erreur["nom"] == "regle_inconnue"
    vide = jeune.fichier("v.json", {})
    assert jeune("faire", "enregistrer_regle", vide).erreur["nom"] == "regle_absente"
    # Une autre version publiée, dont la validité chevauche la première.
    second = brouillon.replace("brouillon", "publie").replace('"0.9"', '"1.0"')
    fini = jeune("faire", "enregistrer_regle", jeune.fichier("w.json", {"contenu": second}))
    assert fini.code == 5
    assert "déjà publiée" in fini.erreur["message"]
    jeune.sain()

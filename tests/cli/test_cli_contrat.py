"""Le contrat JSON de cli.md, commande par commande : clés, null, listes, ordre."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_cli import JEUNES, LOGEMENT, PDF, Poste, classeur

from ase_parcours.operations.inventaire import operations
from ase_parcours.rapports.catalogue import CATALOGUE

ANA = ["P-1", "Roc", "Ana", date(2009, 3, 12), "Foyer A", "Mme Rivière"]
BOB = ["P-2", "Éloi", "Bob", "??/07/2008", None, None]
NUL = ["P-3", "Abad", "Zoé", None, None, None]


@pytest.fixture
def peuple(poste: Poste) -> Poste:
    """Trois jeunes : naissance au jour, au mois, inconnue."""
    feuilles = {
        "Jeunes": [JEUNES, ANA, BOB, NUL],
        "Logement": [
            LOGEMENT,
            ["P-1", "LOG_SOC", "confirmée", date(2027, 1, 10), None, "bail signé"],
            ["P-1", "FJT", "demandée", date(2027, 3, 12), None, None],
        ],
    }
    assert poste("importer", classeur(poste.racine / "suivi.xlsx", feuilles)).code == 0
    return poste


# --- jeunes, garantie ---------------------------------------------------------------------------


def test_jeunes_par_nom_puis_dossier_avec_toutes_les_cles(peuple: Poste) -> None:
    fini = peuple("jeunes")
    assert fini.code == 0
    assert fini.json == [
        {
            "dossier": "P-3",
            "nom": "Abad",
            "prenom": "Zoé",
            "naissance": None,
            "naissance_precision": "inconnue",
            "age": None,
            "statut": "suivi",
            "sortie": None,
            "base": None,
            "niveau": "indeterminee",
            "unite": None,
            "referent": None,
            "referent_depuis": None,
        },
        {
            "dossier": "P-2",
            "nom": "Éloi",
            "prenom": "Bob",
            "naissance": None,
            "naissance_precision": "mois",
            "age": 18,
            "statut": "suivi",
            "sortie": "2026-11-22",
            "base": "depassee",
            "niveau": "sans_solution",
            "unite": None,
            "referent": None,
            "referent_depuis": None,
        },
        {
            "dossier": "P-1",
            "nom": "Roc",
            "prenom": "Ana",
            "naissance": "2009-03-12",
            "naissance_precision": "jour",
            "age": 17,
            "statut": "suivi",
            "sortie": "2027-03-12",
            "base": "majorite",
            "niveau": "garantie",
            "unite": "Foyer A",
            "referent": "Mme Rivière",
            "referent_depuis": None,
        },
    ]


def test_jeunes_montre_le_nom_d_usage(peuple: Poste) -> None:
    peuple.faire("enregistrer_jeune", jeune="P-1", nom_usage="Zola", prenom_usage="Anna")
    vus = {x["dossier"]: (x["nom"], x["prenom"]) for x in peuple("jeunes").json}
    assert vus["P-1"] == ("Zola", "Anna")
    assert [x["dossier"] for x in peuple("jeunes").json] == ["P-3", "P-2", "P-1"]


@pytest.mark.parametrize(
    ("texte", "trouves"),
    [("roc", ["P-1"]), ("ELOI bob", ["P-2"]), ("p-3", ["P-3"]), ("personne", []), ("", 3)],
)
def test_recherche(peuple: Poste, texte: str, trouves: list[str] | int) -> None:
    vus = [x["dossier"] for x in peuple("jeunes", "--recherche", texte).json]
    assert vus == trouves if isinstance(trouves, list) else len(vus) == trouves


def test_garantie_dans_l_ordre_du_texte_avec_toutes_les_cles(peuple: Poste) -> None:
    lignes = peuple("garantie").json
    assert [x["dossier"] for x in lignes] == ["P-3", "P-2", "P-1"]
    cles = {
        "dossier",
        "statut",
        "sortie",
        "base",
        "sortie_prevue",
        "niveau",
        "urgence",
        "nuits_decouvertes",
        "nuits",
        "motifs",
        "pistes",
        "alertes",
    }
    assert all(cles <= set(x) for x in lignes)
    inconnue, rouge, verte = lignes
    assert (inconnue["niveau"], inconnue["sortie"], inconnue["nuits_decouvertes"]) == (
        "indeterminee",
        None,
        [],
    )
    assert rouge["niveau"] == "sans_solution"
    assert rouge["nuits_decouvertes"] == [["2026-11-22", "2027-05-21"]]
    assert (rouge["nuits"], rouge["pistes"], rouge["urgence"]) == (181, 0, "J-0")
    assert {"code", "texte"} <= set(rouge["motifs"][0])
    assert (verte["niveau"], verte["motifs"], verte["pistes"]) == ("garantie", [], 1)
    assert (verte["sortie_prevue"], verte["nuits_decouvertes"], verte["nuits"]) == (None, [], 0)


def test_garantie_d_un_seul_jeune(peuple: Poste) -> None:
    assert [x["dossier"] for x in peuple("garantie", "--jeune", "p-1 ").json] == ["P-1"]


def test_decedes_et_transferes_seulement_avec_tous(peuple: Poste) -> None:
    peuple.faire("enregistrer_deces", jeune="P-3", date="2026-11-20")
    peuple.faire("proposer_transfert", jeune="P-2", vers="Gironde")
    peuple.faire("accepter_transfert", jeune="P-2", date="2026-11-21")
    for commande in ("jeunes", "garantie"):
        assert [x["dossier"] for x in peuple(commande).json] == ["P-1"]
        tous = {x["dossier"]: x["statut"] for x in peuple(commande, "--tous").json}
        assert tous == {"P-1": "suivi", "P-2": "transfere", "P-3": "decede"}
    assert peuple("garantie", "--jeune", "P-3").json[0]["statut"] == "decede"


def test_un_coffre_vide_rend_des_listes_vides(poste: Poste) -> None:
    assert poste("jeunes").json == poste("garantie").json == []


def test_au_deplace_le_calendrier(peuple: Poste) -> None:
    avant = peuple("garantie", "--jeune", "P-1", au="2026-11-22").json[0]
    apres = peuple("garantie", "--jeune", "P-1", au="2027-04-01").json[0]
    assert (avant["sortie"], avant["base"]) == ("2027-03-12", "majorite")
    assert (apres["sortie"], apres["base"]) == ("2027-04-01", "depassee")


# --- importer -----------------------------------------------------------------------------------


def test_importer(poste: Poste) -> None:
    feuilles = {
        "Jeunes": [["Titre"], JEUNES, ANA, [None, "Sans"], [*BOB[:3], "12/07/08"]],
        "Logement": [LOGEMENT, ["P-1", "CABANE"]],
    }
    fini = poste("importer", classeur(poste.racine / "suivi.xlsx", feuilles))
    assert fini.code == 1
    bilan = fini.json
    entree = bilan.pop("entree")
    assert isinstance(entree, str)
    texte = bilan["alertes"][0].pop("texte")
    motifs = [r.pop("motif") for r in bilan["rejets"]]
    assert bilan == {
        "crees": 2,
        "modifies": 0,
        "inchanges": 0,
        "lignes": {"lues": 4, "acceptees": 2, "refusees": 2},
        "rejets": [
            {
                "feuille": "Jeunes",
                "ligne": 4,
                "dossier": None,
                "colonne": "N° dossier",
                "code": "dossier_absent",
            },
            {
                "feuille": "Logement",
                "ligne": 2,
                "dossier": "P-1",
                "colonne": "Code solution",
                "code": "code_inconnu",
            },
        ],
        "alertes": [
            {
                "feuille": "Jeunes",
                "ligne": 5,
                "dossier": "P-2",
                "colonne": "Né(e) le",
                "code": "annee_deux_chiffres",
            }
        ],
    }
    assert all(isinstance(t, str) and t for t in [texte, *motifs])


def test_importer_simule_puis_deux_fois(poste: Poste) -> None:
    fichier = classeur(poste.racine / "suivi.xlsx", {"Jeunes": [JEUNES, ANA]})
    simule = poste("importer", fichier, "--simuler")
    assert (simule.code, simule.json["crees"], simule.json["entree"]) == (0, 1, None)
    assert poste("jeunes").json == []
    assert poste("importer", fichier).json["crees"] == 1
    encore = poste("importer", fichier).json
    assert (encore["crees"], encore["inchanges"], encore["entree"]) == (0, 1, None)


def test_importer_un_ods(poste: Poste) -> None:
    lignes = [["N° dossier", "Nom", "Prénom"], ["P-1", "Roc", "Ana"]]
    fini = poste("importer", ods(poste.racine / "suivi.ods", lignes))
    assert fini.code == 0, fini
    assert fini.json["crees"] == 1
    assert [x["nom"] for x in poste("jeunes").json] == ["Roc"]


def ods(chemin: Path, lignes: list[list[str]]) -> Path:
    """Le plus petit classeur ODS qui porte ces textes."""
    cellules = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{texte}</text:p></table:table-cell>"
            for texte in ligne
        )
        + "</table:table-row>"
        for ligne in lignes
    )
    espaces = " ".join(
        f'xmlns:{nom}="urn:oasis:names:tc:opendocument:xmlns:{nom}:1.0"'
        for nom in ("office", "table", "text")
    )
    contenu = (
        f'<?xml version="1.0"?><office:document-content {espaces} office:version="1.2">'
        '<office:body><office:spreadsheet><table:table table:name="Jeunes">'
        f"{cellules}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(chemin, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", contenu)
    return chemin


# --- operations, faire, annuler, sortie ---------------------------------------------------------

NOMMEES = {
    "enregistrer_jeune",
    "enregistrer_solution",
    "changer_etat_solution",
    "verser_piece",
    "constater_depart",
    "enregistrer_sortie",
    "annuler_sortie",
    "enregistrer_retour",
    "accorder_visa",
    "retirer_visa",
    "proposer_transfert",
    "accepter_transfert",
    "enregistrer_deces",
    "declarer_sortie_sans_solution",
    "affecter_referent",
    "creer_compte",
    "trancher_conflit",
}


def test_operations_sans_coffre(poste: Poste) -> None:
    fini = poste.lancer("operations", "--json")
    assert fini.code == 0
    listees = {x["nom"]: x for x in fini.json}
    assert set(listees) >= NOMMEES
    assert list(listees) == [op.nom for op in operations()]
    for x in listees.values():
        assert set(x) == {"nom", "resume", "droits", "schema"}
        assert x["resume"]
        assert x["droits"]
        assert x["schema"]["type"] == "object"
    assert listees["accorder_visa"]["droits"] == ["cadre"]
    assert "jeune" in listees["enregistrer_jeune"]["schema"]["required"]


def test_faire_rend_entree_jeunes_facettes_resultat_alertes(poste: Poste) -> None:
    arguments = {"jeune": "p 9", "nom": "Roc"}
    fini = poste("faire", "enregistrer_jeune", poste.fichier("a.json", arguments))
    assert fini.code == 0
    rendu: dict[str, Any] = fini.json
    assert set(rendu) == {"entree", "jeunes", "facettes", "resultat", "alertes"}
    assert (rendu["jeunes"], rendu["facettes"]) == (["P-9"], ["jeune"])
    assert rendu["resultat"]["cree"] is True
    assert [a["code"] for a in rendu["alertes"]] == ["referent_a_designer", "naissance_inconnue"]
    assert "Date de naissance inconnue" in fini.erreurs


def test_annuler_rend_annulees_et_laissees(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-9", nom="Roc")
    fini = poste("annuler")
    assert fini.code == 0
    assert (fini.json["annulees"], fini.json["laissees"]) == (3, [])
    assert poste("jeunes").json == []


def test_sortie_simulee_puis_faite(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-9", nom="Roc", naissance="2008-03-01")
    solution = poste.faire(
        "enregistrer_solution",
        jeune="P-9",
        code="LOG_SOC",
        etat="occupée",
        debut="2026-11-01",
        preuve="bail signé",
    )["solution"]
    piece = poste.fichier("bail.pdf", PDF)
    poste.faire("verser_piece", jeune="P-9", solution=solution, fichier=str(piece))
    sortie = ("sortie", "--jeune", "p-9", "--date", "2026-11-20")
    simulee = poste(*sortie, "--simuler")
    attendue = {
        "type": "garantie",
        "date": "2026-11-20",
        "nuits": [["2026-11-20", "2027-05-19", "durable"]],
        "visa": None,
        "entree": None,
    }
    assert (simulee.code, simulee.json) == (0, attendue)
    assert poste("garantie").json[0]["statut"] == "suivi"
    faite = poste(*sortie)
    assert faite.code == 0
    assert isinstance(faite.json["entree"], str)
    assert {**faite.json, "entree": None} == attendue
    assert poste("garantie").json[0]["statut"] == "sorti_garanti"


# --- coffre -------------------------------------------------------------------------------------


def test_coffre_verifier_sauvegarder_restaurer_reprendre(poste: Poste) -> None:
    poste.sain()
    copie = poste.racine / "copie.ase"
    faite = poste("coffre", "sauvegarder", copie)
    assert (faite.code, set(faite.json)) == (0, {"fichier", "empreinte", "octets"})
    assert (faite.json["fichier"], faite.json["octets"]) == (str(copie), copie.stat().st_size)
    restauree = poste("coffre", "restaurer", copie)
    assert (restauree.code, set(restauree.json)) == (0, {"coffre", "avant", "epoque"})
    assert restauree.json["avant"] == str(poste.coffre / "avant-restauration-1")
    assert restauree.json["epoque"]
    reprise = poste("coffre", "reprendre")
    assert (reprise.code, reprise.json) == (0, {"coffre": str(poste.coffre)})
    poste.sain()


def test_rapport_types(poste: Poste) -> None:
    fini = poste.lancer("rapport", "--types")
    assert fini.code == 0
    noms = fini.sortie.splitlines()
    assert noms[0] == "plan_transition"
    assert tuple(noms) == tuple(CATALOGUE)

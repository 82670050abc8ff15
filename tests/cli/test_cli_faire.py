"""« faire », « annuler » et « sortie » : une opération, une liste, et la porte de bout en bout."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from outils_cli import COMPTE, PDF, Poste


def compter(poste: Poste) -> int:
    return len(poste("jeunes").json)


# --- faire --------------------------------------------------------------------------------------


def test_une_liste_en_une_transaction(poste: Poste) -> None:
    liste = [
        {"operation": "enregistrer_jeune", "arguments": {"jeune": "P-1", "nom": "Roc"}},
        {"operation": "enregistrer_jeune", "arguments": {"jeune": "P-2", "nom": "Val"}},
    ]
    fini = poste("faire", poste.fichier("liste.json", liste))
    assert fini.code == 0
    assert fini.json["jeunes"] == ["P-1", "P-2"]
    assert [r["dossier"] for r in fini.json["resultat"]["resultats"]] == ["P-1", "P-2"]
    assert compter(poste) == 2


@pytest.mark.parametrize(
    ("fautive", "code", "nom"),
    [
        (
            {"operation": "enregistrer_jeune", "arguments": {"jeune": "P-2", "x": 1}},
            2,
            "argument_refuse",
        ),
        ({"operation": "inconnue", "arguments": {}}, 2, "operation_inconnue"),
        (
            {"operation": "annuler_sortie", "arguments": {"jeune": "P-1", "motif": "m"}},
            4,
            "aucune_sortie",
        ),
        ({"operation": "enregistrer_jeune"}, 2, "liste_illisible"),
        ("enregistrer_jeune", 2, "liste_illisible"),
        ({"operation": "enregistrer_jeune", "arguments": []}, 2, "arguments_illisibles"),
    ],
)
def test_une_liste_qui_echoue_n_ecrit_rien(poste: Poste, fautive: Any, code: int, nom: str) -> None:
    bonne = {"operation": "enregistrer_jeune", "arguments": {"jeune": "P-1", "nom": "Roc"}}
    for liste in ([bonne, fautive], [bonne, bonne, fautive]):
        fini = poste("faire", poste.fichier("liste.json", liste))
        assert (fini.code, fini.erreur["nom"]) == (code, nom)
    assert compter(poste) == 0
    poste.sain()


def test_liste_vide(poste: Poste) -> None:
    fini = poste("faire", poste.fichier("liste.json", []))
    assert (fini.code, fini.erreur["nom"]) == (2, "rien_a_faire")


def test_liste_par_l_entree_standard(poste: Poste) -> None:
    liste = [{"operation": "enregistrer_jeune", "arguments": {"jeune": "P-1"}}]
    assert poste("faire", "-", entree=json.dumps(liste).encode()).json["jeunes"] == ["P-1"]


def test_simuler_n_ecrit_rien(poste: Poste) -> None:
    fichier = poste.fichier("a.json", {"jeune": "P-1", "nom": "Roc"})
    fini = poste("faire", "enregistrer_jeune", fichier, "--simuler")
    assert (fini.code, fini.json["entree"], fini.json["jeunes"]) == (0, None, ["P-1"])
    assert compter(poste) == 0


def test_ce_qui_ne_change_rien_n_a_pas_d_entree(poste: Poste) -> None:
    fichier = poste.fichier("a.json", {"jeune": "P-1", "nom": "Roc"})
    assert isinstance(poste("faire", "enregistrer_jeune", fichier).json["entree"], str)
    encore = poste("faire", "enregistrer_jeune", fichier).json
    assert (encore["entree"], encore["jeunes"], encore["facettes"]) == (None, [], [])


@pytest.mark.parametrize(
    "octets", [b"", b"{", b"\xff", b'"texte"', b"[" * 100_000, b"\xef\xbb\xbf{}"]
)
def test_arguments_illisibles(poste: Poste, octets: bytes) -> None:
    fini = poste("faire", "enregistrer_jeune", "-", entree=octets)
    assert fini.code == 2
    assert fini.erreur["nom"] in ("arguments_illisibles", "argument_refuse")


@pytest.mark.parametrize(
    ("arguments", "phrase"),
    [
        ({"jeune": "P-1", "naissance": "2009-02-29"}, "« naissance »"),
        ({"jeune": "P-1", "naissance": "1500-01-01"}, "« naissance »"),
        ({"jeune": "P-1", "sortie_prevue": "9999-12-31"}, "« sortie_prevue »"),
        ({"jeune": "P-1", "sortie_prevue": "2026-W47-7"}, "« sortie_prevue »"),
        ({"jeune": "P-1", "nom": "\ud800"}, "« nom »"),
        ({"jeune": "P-1", "nom": 12}, "« nom »"),
        ({"jeune": "  "}, "« jeune »"),
        ({}, "« jeune »"),
        ({"jeune": "P-1", "inventé": "Roc Ana"}, "« inventé »"),
    ],
)
def test_une_phrase_par_argument_fautif_sans_le_recopier(
    poste: Poste, arguments: dict[str, Any], phrase: str
) -> None:
    fini = poste("faire", "enregistrer_jeune", "-", entree=json.dumps(arguments).encode())
    assert (fini.code, fini.erreur["nom"]) == (2, "argument_refuse")
    assert phrase in fini.erreur["message"]
    assert "Roc Ana" not in fini.sortie + fini.erreurs
    assert compter(poste) == 0


def test_le_texte_saisi_est_nettoye_comme_un_texte_importe(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Ro\u0000c\u202e", prenom="  Ine\u0300s  ")
    (vu,) = poste("jeunes").json
    assert (vu["nom"], vu["prenom"]) == ("Roc", "Inès")


# --- annuler ------------------------------------------------------------------------------------


def test_annuler_laisse_ce_qui_a_change_depuis(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", unite="A")
    fichier = poste.fichier("a.json", {"jeune": "P-1", "unite": "B", "nom": "Rock"})
    entree = poste("faire", "enregistrer_jeune", fichier).json["entree"]
    poste.faire("enregistrer_jeune", jeune="P-1", unite="C")
    fini = poste("annuler", "--entree", entree)
    assert fini.code == 1
    assert fini.json["annulees"] == 1
    (laissee,) = fini.json["laissees"]
    assert set(laissee) == {"entite", "champ", "motif"}
    assert laissee["champ"] == "unite"
    (vu,) = poste("jeunes").json
    assert (vu["nom"], vu["unite"]) == ("Roc", "C")


@pytest.mark.parametrize(
    ("avant", "nom"),
    [(0, "rien_a_annuler"), (1, "deja_annulee")],
)
def test_rien_a_annuler(poste: Poste, avant: int, nom: str) -> None:
    suite: list[str] = []
    for _ in range(avant):
        fichier = poste.fichier("a.json", {"jeune": "P-1", "nom": "Roc"})
        entree = poste("faire", "enregistrer_jeune", fichier).json["entree"]
        assert poste("annuler", "--entree", entree).code == 0
        suite = ["--entree", entree]
    fini = poste("annuler", *suite)
    assert (fini.code, fini.erreur["nom"]) == (4, nom)


def test_une_sortie_ne_s_annule_pas_ainsi(poste: Poste) -> None:
    preparer(poste)
    entree = poste("sortie", "--jeune", "P-1", "--date", "2026-11-20").json["entree"]
    fini = poste("annuler", "--entree", entree)
    assert (fini.code, fini.erreur["nom"]) == (4, "annulation_impossible")


def test_ce_qu_un_autre_a_ecrit(poste: Poste) -> None:
    fichier = poste.fichier("a.json", {"jeune": "P-1", "nom": "Roc"})
    entree = poste("faire", "enregistrer_jeune", fichier).json["entree"]
    poste.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="abc")
    poste.secret.write_text("abc", "utf-8")
    fini = poste("annuler", "--entree", entree, "--utilisateur", "Zoé")
    assert (fini.code, fini.erreur["nom"]) == (4, "annulation_d_autrui")


# --- La porte, de bout en bout ------------------------------------------------------------------


def preparer(poste: Poste, *, preuve: bool = True) -> str:
    """Un jeune de 18 ans, un bail occupé ; rend l'identifiant de la solution."""
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", naissance="2008-03-01")
    solution: str = poste.faire(
        "enregistrer_solution",
        jeune="P-1",
        code="LOG_SOC",
        etat="occupée",
        debut="2026-11-01",
        preuve="bail signé",
    )["solution"]
    if preuve:
        contenu = base64.b64encode(PDF).decode()
        poste.faire("verser_piece", jeune="P-1", solution=solution, contenu=contenu)
    return solution


def statut(poste: Poste, au: str = "2026-11-22") -> dict[str, Any]:
    ligne: dict[str, Any] = poste("garantie", "--jeune", "P-1", au=au).json[0]
    return ligne


def test_refusee_puis_piece_versee_puis_acceptee_puis_bail_ecourte(poste: Poste) -> None:
    solution = preparer(poste, preuve=False)
    sortie = ("sortie", "--jeune", "P-1", "--date", "2026-11-20")
    assert statut(poste)["niveau"] == "garantie"  # une preuve déclarée suffit au niveau du jour
    refusee = poste(*sortie)
    assert refusee.code == 4
    assert [m["code"] for m in refusee.json["motifs"]] == [
        "nuits_decouvertes",
        "preuve_non_versee",
    ]
    assert all(m["texte"] in refusee.erreurs for m in refusee.json["motifs"])
    bail = poste.fichier("bail.pdf", PDF)
    poste.faire("verser_piece", jeune="P-1", solution=solution, fichier=str(bail))
    acceptee = poste(*sortie)
    assert (acceptee.code, acceptee.json["type"]) == (0, "garantie")
    assert statut(poste)["statut"] == "sorti_garanti"
    poste.faire("enregistrer_solution", jeune="P-1", solution=solution, fin="2027-03-01")
    ligne = statut(poste)
    assert (ligne["statut"], ligne["base"]) == ("a_revoir", "effective")
    assert "ne couvre plus la nuit du 1er mars 2027" in ligne["motifs"][0]["texte"]
    poste.faire("enregistrer_solution", jeune="P-1", solution=solution, fin=None)
    assert statut(poste)["statut"] == "sorti_garanti"
    poste.sain()


def test_a_revoir_passe_devant_les_rouges(poste: Poste) -> None:
    solution = preparer(poste)
    poste("sortie", "--jeune", "P-1", "--date", "2026-11-20")
    poste.faire("enregistrer_jeune", jeune="P-0", nom="Avant", naissance="2008-01-01")
    assert [x["dossier"] for x in poste("garantie").json] == ["P-0", "P-1"]
    poste.faire("enregistrer_solution", jeune="P-1", solution=solution, fin="2026-12-01")
    assert [(x["dossier"], x["statut"]) for x in poste("garantie").json] == [
        ("P-1", "a_revoir"),
        ("P-0", "suivi"),
    ]


def test_sortie_fragile_avec_visa(poste: Poste) -> None:
    solution = preparer(poste)
    poste.faire("enregistrer_solution", jeune="P-1", solution=solution, fin="2027-02-01")
    sortie = ("sortie", "--jeune", "P-1", "--date", "2026-11-20")
    sans = poste(*sortie)
    assert (sans.code, sans.erreur["nom"]) == (4, "sortie_refusee")
    visa = poste.faire(
        "accorder_visa",
        jeune="P-1",
        date="2026-11-20",
        motif="en attente du logement",
        etape="commission",
        etape_le="2026-12-15",
        responsable="Mme Rivière",
    )
    assert visa["visa_du_demandeur"] is True
    avec = poste(*sortie, "--visa", visa["visa"])
    assert (avec.code, avec.json["type"], avec.json["visa"]) == (0, "fragile", visa["visa"])
    assert statut(poste)["statut"] == "sorti_fragile"
    retrait = poste.fichier("r.json", {"visa": visa["visa"], "motif": "erreur"})
    assert poste("faire", "retirer_visa", retrait).json["resultat"]["statut"] == "a_revoir"


@pytest.mark.parametrize("jour", ["2026-11-23", "2007-01-01"])
def test_date_de_sortie_impossible(poste: Poste, jour: str) -> None:
    preparer(poste)
    poste.faire("enregistrer_jeune", jeune="P-1", premier_accueil="2020-01-01")
    fini = poste("sortie", "--jeune", "P-1", "--date", jour)
    assert fini.code == 4
    assert statut(poste)["statut"] == "suivi"


def test_un_visa_n_est_pas_accorde_par_qui_le_demande_s_il_y_a_deux_comptes(poste: Poste) -> None:
    preparer(poste)
    poste.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="abc")
    demande = {
        "jeune": "P-1",
        "date": "2026-11-20",
        "motif": "m",
        "etape": "e",
        "etape_le": "2026-12-15",
        "responsable": "r",
    }
    fichier = poste.fichier("v.json", demande)
    fini = poste("faire", "accorder_visa", fichier, "--utilisateur", COMPTE)
    assert (fini.code, fini.erreur["nom"]) == (4, "visa_du_demandeur_refuse")

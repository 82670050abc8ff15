"""Chaque message est provoqué : ce qui peut l'être par la ligne de commande l'est ici."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from outils_cli import JEUNES, PDF, Poste, classeur

Arguments = dict[str, Any]
LOGEMENT = ["N° dossier", "Code solution", "État", "Début", "Fin", "Preuve"]


def refus(poste: Poste, operation: str, arguments: Arguments) -> tuple[int, str]:
    """Code de sortie et code du message d'une opération refusée."""
    fini = poste("faire", operation, "-", entree=json.dumps(arguments).encode())
    nom: str = fini.erreur["nom"]
    return fini.code, nom


@pytest.fixture
def peuple(poste: Poste) -> Poste:
    """P-1, dix-huit ans, et P-2, dont l'âge n'est pas connu."""
    poste.faire(
        "enregistrer_jeune",
        jeune="P-1",
        nom="Roc",
        naissance="2008-03-01",
        premier_accueil="2020-01-01",
    )
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    return poste


# --- Opérations ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "arguments", "attendu"),
    [
        ("enregistrer_jeune", {"jeune": "P-1", "sexe": "Z"}, (2, "sexe_inconnu")),
        ("enregistrer_jeune", {"jeune": "P-1", "naissance": "2026-12-01"}, (4, "naissance_future")),
        ("enregistrer_solution", {"jeune": "P-9", "code": "FJT"}, (2, "dossier_inconnu")),
        ("enregistrer_solution", {"jeune": "P-1", "code": "CABANE"}, (2, "code_inconnu")),
        ("enregistrer_solution", {"jeune": "P-1"}, (2, "code_inconnu")),
        (
            "enregistrer_solution",
            {"jeune": "P-1", "code": "FJT", "debut": "2027-01-02", "fin": "2027-01-02"},
            (4, "fin_avant_debut"),
        ),
        ("enregistrer_solution", {"jeune": "P-1", "solution": "x"}, (2, "entite_inconnue")),
        ("changer_etat_solution", {"solution": "x", "etat": "admise"}, (2, "entite_inconnue")),
        ("enregistrer_mesure", {"jeune": "P-1"}, (2, "nature_mesure_inconnue")),
        ("enregistrer_mesure", {"jeune": "P-1", "nature": "X"}, (2, "nature_mesure_inconnue")),
        (
            "enregistrer_contact",
            {"jeune": "P-1", "le": "2026-12-01", "moyen": "SMS", "joint": "non"},
            (4, "date_future"),
        ),
        ("verser_piece", {"jeune": "P-1"}, (2, "piece_sans_contenu")),
        ("verser_piece", {"jeune": "P-1", "contenu": "é"}, (2, "piece_illisible")),
        ("verser_piece", {"jeune": "P-1", "contenu": "AAAA"}, (5, "piece_genre_refuse")),
        ("verser_piece", {"jeune": "P-1", "fichier": "absent"}, (6, "piece_introuvable")),
        ("creer_compte", {"nom": "Z", "roles": [], "mot_de_passe": "x"}, (2, "roles_vides")),
        (
            "creer_compte",
            {"nom": "ALEX", "roles": ["cadre"], "mot_de_passe": "x"},
            (2, "compte_existe"),
        ),
        (
            "creer_compte",
            {"nom": "Zoé", "roles": ["cadre"], "mot_de_passe": ""},
            (2, "mot_de_passe_vide"),
        ),
        ("trancher_conflit", {"entite": "x", "champ": "nom", "ligne": "y"}, (2, "conflit_inconnu")),
        ("accorder_visa", {"jeune": "P-1"}, (2, "visa_incomplet")),
        ("accorder_visa", {"visa": "x"}, (2, "entite_inconnue")),
        ("charger_territoire", {"fichier": "absent.yaml"}, (6, "territoire_introuvable")),
        ("editer_document", {"jeune": "P-1", "type": "roman"}, (2, "document_inconnu")),
        ("editer_document", {"jeune": "P-9", "type": "attestation"}, (2, "dossier_inconnu")),
        ("ecarter_rejet", {"rejet": "x", "raison": "r"}, (2, "entite_inconnue")),
    ],
)
def test_operation_refusee(
    peuple: Poste, operation: str, arguments: Arguments, attendu: tuple[int, str]
) -> None:
    assert refus(peuple, operation, arguments) == attendu


def test_piece_de_plus_de_20_mo(peuple: Poste) -> None:
    lourde = PDF + bytes(20 * 1024 * 1024)
    fichier = peuple.fichier("lourde.pdf", lourde)
    arguments = {"jeune": "P-1", "fichier": str(fichier)}
    assert refus(peuple, "verser_piece", arguments) == (4, "piece_trop_lourde")
    contenu = base64.b64encode(lourde).decode()
    arguments = {"jeune": "P-1", "contenu": contenu}
    assert refus(peuple, "verser_piece", arguments) == (4, "piece_trop_lourde")


def test_element_d_un_autre_dossier(peuple: Poste) -> None:
    solution = peuple.faire("enregistrer_solution", jeune="P-1", code="FJT")["solution"]
    autre = peuple.faire("enregistrer_solution", jeune="P-1", code="CHRS")["solution"]
    etape = peuple.faire("enregistrer_etape", solution=solution, libelle="Visite")["etape"]
    mesure = peuple.faire("enregistrer_mesure", jeune="P-1", nature="ADM_21")["mesure"]
    contenu = base64.b64encode(PDF).decode()
    attendu = (2, "entite_autre_jeune")
    for operation, arguments in (
        ("enregistrer_solution", {"jeune": "P-2", "solution": solution}),
        ("enregistrer_mesure", {"jeune": "P-2", "mesure": mesure}),
        ("verser_piece", {"jeune": "P-2", "solution": solution, "contenu": contenu}),
        ("enregistrer_etape", {"solution": autre, "etape": etape}),
    ):
        assert refus(peuple, operation, arguments) == attendu
    assert refus(peuple, "enregistrer_etape", {"solution": solution}) == (2, "etape_sans_libelle")
    sans_motif = {"solution": solution, "etat": "refusée"}
    assert refus(peuple, "changer_etat_solution", sans_motif) == (4, "refus_sans_motif")


def test_comptes(peuple: Poste) -> None:
    with_seance = peuple.faire("creer_compte", nom="Zoé", roles=["educateur"], mot_de_passe="x")
    assert with_seance["roles"] == ["educateur"]
    alex = _compte(peuple)
    attendu = (4, "dernier_administrateur")
    for arguments in ({"compte": alex, "roles": ["cadre"]}, {"compte": alex, "actif": False}):
        fini = peuple(
            "faire", "changer_roles", peuple.fichier("r.json", arguments), "--utilisateur", "alex"
        )
        assert (fini.code, fini.erreur["nom"]) == attendu


def _compte(poste: Poste) -> str:
    from outils_cli import MOT_DE_PASSE

    from ase_parcours.operations import acces

    with acces.ouvrir(poste.coffre, "alex", MOT_DE_PASSE, lecture_seule=True) as seance:
        return seance.coffre.compte.id


def test_annuler_une_entree_inconnue(peuple: Poste) -> None:
    fini = peuple("annuler", "--entree", "x")
    assert (fini.code, fini.erreur["nom"]) == (4, "entree_inconnue")


def test_un_nom_de_compte_vide(poste: Poste) -> None:
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer", "--utilisateur", " ")
    assert (fini.code, fini.erreur["nom"]) == (2, "nom_compte_vide")


def test_sans_affichage(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert poste.lancer().code == 6
    fini = poste.lancer("--version")
    assert fini.code == 0
    from ase_parcours.cli import bureau
    from ase_parcours.erreurs import EnvironnementRefuse

    with pytest.raises(EnvironnementRefuse) as sans_ecran:
        bureau.lancer()
    assert sans_ecran.value.code == "sans_affichage"


# --- Porte --------------------------------------------------------------------------------------

VISA = {
    "jeune": "P-1",
    "date": "2026-11-20",
    "motif": "m",
    "etape": "e",
    "etape_le": "2026-12-15",
    "responsable": "r",
}


@pytest.mark.parametrize(
    ("operation", "arguments", "nom"),
    [
        ("enregistrer_sortie", {"jeune": "P-1", "date": "2026-11-23"}, "date_future"),
        ("enregistrer_sortie", {"jeune": "P-1", "date": "2019-12-31"}, "date_avant_accueil"),
        ("enregistrer_retour", {"jeune": "P-1", "date": "2026-11-20"}, "evenement_refuse"),
        ("accepter_transfert", {"jeune": "P-1", "date": "2026-11-20"}, "aucun_transfert"),
        ("annuler_sortie", {"jeune": "P-1", "motif": "m"}, "aucune_sortie"),
    ],
)
def test_porte(peuple: Poste, operation: str, arguments: Arguments, nom: str) -> None:
    assert refus(peuple, operation, arguments) == (4, nom)


def test_porte_apres_un_constat(peuple: Poste) -> None:
    for dossier in ("P-1", "P-2"):
        peuple.faire("constater_depart", jeune=dossier, date="2026-11-10", motif="fugue")
    trop_tot = {"jeune": "P-1", "date": "2026-11-09"}
    assert refus(peuple, "enregistrer_retour", trop_tot) == (4, "date_avant_dernier")
    declaration = {"jeune": "P-1", "date": "2026-11-20", "motif": "m"}
    attendu = (4, "declaration_avant_21_ans")
    assert refus(peuple, "declarer_sortie_sans_solution", declaration) == attendu
    declaration["jeune"] = "P-2"
    attendu = (4, "declaration_age_inconnu")
    assert refus(peuple, "declarer_sortie_sans_solution", declaration) == attendu
    peuple.faire("enregistrer_jeune", jeune="P-1", naissance="2005-11-01")
    retour = {"jeune": "P-1", "date": "2026-11-20"}
    assert refus(peuple, "enregistrer_retour", retour) == (4, "retour_apres_21_ans")


def test_visa_deja_decide(peuple: Poste) -> None:
    visa = peuple.faire("accorder_visa", **VISA)["visa"]
    assert refus(peuple, "accorder_visa", {"visa": visa}) == (4, "visa_deja_decide")
    peuple.faire("retirer_visa", visa=visa, motif="m")
    assert refus(peuple, "retirer_visa", {"visa": visa, "motif": "m"}) == (4, "visa_deja_decide")


def test_maintien_a_l_ase_n_est_pas_une_sortie(peuple: Poste) -> None:
    solution = peuple.faire(
        "enregistrer_solution",
        jeune="P-1",
        code="ASE_MAINT",
        etat="occupée",
        debut="2026-11-01",
        preuve="décision APJM",
    )["solution"]
    contenu = base64.b64encode(PDF).decode()
    peuple.faire("verser_piece", jeune="P-1", solution=solution, contenu=contenu)
    fini = peuple("sortie", "--jeune", "P-1", "--date", "2026-11-20")
    assert (fini.code, fini.json["motifs"][0]["code"]) == (4, "ase_maintenue")
    ligne = peuple("garantie", "--jeune", "P-1").json[0]
    assert "ase_maintenue" in {m["code"] for m in ligne["motifs"]}
    assert "ase_maintenue" in {a["code"] for a in ligne["alertes"]}


# --- Motifs et alertes --------------------------------------------------------------------------


def codes(poste: Poste, genre: str) -> set[str]:
    return {x["code"] for x in poste("garantie", "--jeune", "P-1").json[0][genre]}


@pytest.mark.parametrize(
    ("solution", "motif"),
    [
        ({"code": "LOG_SOC", "debut": "2026-12-10", "preuve": "bail signé"}, "commence_trop_tard"),
        ({"code": "CHRS", "debut": "2026-11-01", "preuve": "admission"}, "dernier_jour_provisoire"),
        ({"code": "INTERNAT", "debut": "2026-11-01", "preuve": "x"}, "nature_non_recevable"),
        ({"code": "LOG_SOC", "debut": "2026-11-01"}, "preuve_manquante"),
        ({"code": "LOG_SOC", "debut": "2026-11-01", "fin": "inconnue"}, "fin_inconnue"),
        ({"code": "LOG_SOC", "preuve": "bail signé"}, "date_inconnue"),
        ({"code": "LOG_SOC", "debut": "2026-11-01", "etat": "admise"}, "etat_insuffisant"),
        (
            {"code": "FJT", "debut": "2026-11-01", "fin": "2027-02-01", "preuve": "contrat"},
            "trop_courte",
        ),
        ({"code": "HOTEL", "debut": "2026-11-01", "preuve": "facture"}, "nuits_decouvertes"),
    ],
)
def test_motif(peuple: Poste, solution: Arguments, motif: str) -> None:
    peuple.faire("enregistrer_solution", **{"jeune": "P-1", "etat": "confirmée", **solution})
    assert motif in codes(peuple, "motifs")


def dater(**champs: str) -> Callable[[Poste], object]:
    return lambda poste: poste.faire("enregistrer_jeune", jeune="P-1", **champs)


def loger(**champs: str) -> Callable[[Poste], object]:
    base = {"jeune": "P-1", "code": "LOG_SOC", "etat": "occupée", "preuve": "bail signé"}
    return lambda poste: poste.faire("enregistrer_solution", **{**base, **champs})


def decider(poste: Poste) -> object:
    poste.faire(
        "enregistrer_mesure", jeune="P-1", nature="ADM_21", debut="2026-03-01", fin="2027-12-01"
    )
    return poste.faire("enregistrer_jeune", jeune="P-1", sortie_prevue="2027-06-01")


@pytest.mark.parametrize(
    ("geste", "alerte"),
    [
        (dater(unite="A"), "plan_b_manquant"),
        (dater(sortie_prevue="2026-01-01"), "sortie_depassee"),
        (dater(naissance="2009-05"), "naissance_imprecise"),
        (dater(sortie_prevue="2029-06-01"), "sortie_apres_21_ans"),
        (dater(sortie_prevue="2019-06-01"), "sortie_avant_accueil"),
        (decider, "sortie_avant_decision"),
        (loger(debut="2026-12-10"), "occupee_plus_tard"),
        (loger(debut="2026-11-01", preuve="courrier"), "preuve_inattendue"),
    ],
)
def test_alerte(peuple: Poste, geste: Callable[[Poste], object], alerte: str) -> None:
    geste(peuple)
    assert alerte in codes(peuple, "alertes")


# --- Import ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cellule", "alerte"), [("#REF!", "cellule_erreur"), (45_678, "date_en_nombre")]
)
def test_alerte_d_import(poste: Poste, cellule: object, alerte: str) -> None:
    ligne: list[object] = ["P-1", "Roc", "Ana", date(2009, 3, 12), None, None]
    titres = [*JEUNES, "Sortie prévue"]
    if isinstance(cellule, str):
        ligne[4] = cellule
    ligne.append(cellule if isinstance(cellule, int) else None)
    fini = poste("importer", classeur(poste.racine / "s.xlsx", {"Jeunes": [titres, ligne]}))
    assert fini.code == 0
    assert [a["code"] for a in fini.json["alertes"]] == [alerte]

"""« dossier » : le dossier entier en JSON, et en texte qui se lit ; le nom d'usage partout."""

from __future__ import annotations

import json
from base64 import b64encode

import pikepdf
import pytest
from outils_cli import PDF, Poste, pages_du_pdf

from ase_parcours.rapports.catalogue import CATALOGUE, Etendue

NAISSANCE_NOM, NAISSANCE_PRENOM = "CANARIVILLE", "Zirconette"
CANARIS = (NAISSANCE_NOM.lower(), NAISSANCE_PRENOM.lower())


@pytest.fixture
def sorti(poste: Poste) -> Poste:
    """Un jeune au nom d'usage, logé et sorti : ses deux documents se font."""
    poste.faire(
        "enregistrer_jeune", jeune="P-1", nom=NAISSANCE_NOM, prenom=NAISSANCE_PRENOM,
        nom_usage="Zola", prenom_usage="Anna", naissance="2007-03-12", sexe="F",
        referent="Mme Rivière",
    )  # fmt: skip
    solution = poste.faire(
        "enregistrer_solution", jeune="P-1", code="LOG_SOC", etat="occupée",
        etat_le="2026-10-01", debut="2026-10-01", preuve="bail signé", loyer=42_000,
    )["solution"]  # fmt: skip
    poste.faire("verser_piece", jeune="P-1", solution=solution, contenu=b64encode(PDF).decode())
    poste.faire("enregistrer_etape", solution=solution, libelle="visite", le="2026-12-01")
    poste.faire("enregistrer_mesure", jeune="P-1", nature="ADM_21", debut="2025-03-12")
    poste.faire(
        "enregistrer_accueil", jeune="P-1", nature="foyer", lieu="Foyer A", debut="2024-01-02"
    )
    poste.faire("enregistrer_statut", jeune="P-1", sejour="OQTF", nbenf=1)
    poste.faire("enregistrer_projet", jeune="P-1", droits_expliques=["APJM"])
    poste.faire("enregistrer_sortie", jeune="P-1", date="2026-11-20")
    return poste


# --- JSON ---------------------------------------------------------------------------------------


def test_toutes_les_cles_sont_la(sorti: Poste) -> None:
    fini = sorti("dossier", "--jeune", "P-1")
    assert fini.code == 0
    d = fini.json
    assert list(d) == [
        "dossier", "nom", "prenom", "naissance", "naissance_precision", "age", "statut", "sortie",
        "base", "niveau", "nuits", "unite", "referent", "etat_civil", "solutions", "facettes",
        "pieces", "conflits", "alertes",
    ]  # fmt: skip
    assert (d["nom"], d["prenom"], d["referent"]) == ("Zola", "Anna", "Mme Rivière")
    assert d["etat_civil"]["nom"] == NAISSANCE_NOM
    assert (d["unite"], d["conflits"]) == (None, [])
    (solution,) = d["solutions"]
    assert (solution["loyer"], solution["fin"], solution["preuve_versee"]) == (42_000, None, True)
    assert solution["etapes"][0]["libelle"] == "visite"
    (piece,) = d["pieces"]
    assert piece["solution"] == solution["id"]
    assert "octets" not in piece
    assert b64encode(PDF).decode() not in fini.sortie
    (mesure,) = d["facettes"]["mesure"]
    assert mesure["nature_libelle"] == "Accueil provisoire jeune majeur"
    (accueil,) = d["facettes"]["accueil"]
    assert (accueil["debut"], accueil["fin"], accueil["parole"]) == ("2024-01-02", None, None)
    (statut,) = d["facettes"]["statut"]
    assert (statut["sejour"], statut["sejour_libelle"]) == ("OQTF", "OQTF notifiée")
    (projet,) = d["facettes"]["projet"]
    assert projet["droits_expliques"] == ["APJM"]
    assert d["facettes"]["dette"] == []
    assert d["facettes"]["evenement"][0]["type"] == "sortie"
    assert d["alertes"][0]["code"] == "oqtf"
    assert set(d["alertes"][0]) == {
        "code", "texte", "solution", "page", "element", "grave", "source",
    }  # fmt: skip
    assert '""' not in fini.sortie, "l'inconnu vaut null"


def test_les_codes_des_mots_ont_leur_libelle(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    poste.faire("enregistrer_scolarite", jeune="P-1", niveau="UPE2A", rentree="2026-09-01")
    poste.faire("enregistrer_sante", jeune="P-1", element="rebouteux")
    facettes = poste("dossier", "--jeune", "P-1").json["facettes"]
    (annee,) = facettes["scolarite"]
    assert (annee["niveau"], annee["niveau_code"]) == ("UPE2A", "TYPCLASSPE:13")
    assert "allophones" in annee["niveau_libelle"]
    (sante,) = facettes["sante"]
    assert (sante["element"], sante["element_code"], sante["element_libelle"]) == (
        "rebouteux", None, None,
    )  # fmt: skip
    alertes = poste("dossier", "--jeune", "P-1").json["alertes"]
    assert [a["element"] for a in alertes if a["code"] == "mot_sans_code"] == [sante["id"]]


def test_le_jour_donne_est_celui_des_controles(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", naissance="2009-05-22")

    def codes(au: str) -> set[str]:
        return {a["code"] for a in poste("dossier", "--jeune", "P-1", au=au).json["alertes"]}

    assert "cej_non_propose" not in codes("2027-05-21")
    assert "cej_non_propose" in codes("2027-05-22")


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--jeune", "P-404"], 2), ([], 2)], ids=["inconnu", "oublié"]
)
def test_mauvais_usage(poste: Poste, arguments: list[str], code: int) -> None:
    fini = poste("dossier", *arguments)
    assert fini.code == code
    assert fini.erreur["code"] == code


def test_statistiques_ne_lit_pas_un_dossier(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    poste.faire(
        "creer_compte", nom="stat", roles=["statistiques"], mot_de_passe="cheval pile agrafe deux"
    )
    secret = poste.fichier("autre", b"cheval pile agrafe deux\n")
    fini = poste.lancer(
        "dossier", "--jeune", "P-1", "--coffre", poste.coffre, "--utilisateur", "stat",
        "--mot-de-passe-fichier", secret, "--json",
    )  # fmt: skip
    assert fini.code == 4
    assert fini.erreur["nom"] == "lecture_refusee"


# --- Texte --------------------------------------------------------------------------------------


def test_en_texte_cela_se_lit(sorti: Poste) -> None:
    fini = sorti.lancer("dossier", "--jeune", "P-1", *sorti.options())
    assert fini.code == 0
    lignes = fini.sortie.splitlines()
    assert lignes[0] == "Anna Zola, dossier P-1"
    assert lignes[1] == "sortie 20 nov. 2026, garantie, référent : Mme Rivière"
    assert "  ! OQTF notifiée" in fini.sortie
    assert "Décision : Accueil provisoire jeune majeur ; Début : 12 mars 2025" in fini.sortie
    assert "Type d’accueil : foyer ; Lieu : Foyer A ; Début : 2 janvier 2024" in fini.sortie
    assert "null" not in fini.sortie
    assert "None" not in fini.sortie


# --- Nom d'usage --------------------------------------------------------------------------------


def _sans_canari(texte: str, ou: str) -> None:
    assert not [c for c in CANARIS if c in texte.lower()], ou


def test_le_nom_de_naissance_ne_sort_d_aucune_liste(sorti: Poste) -> None:
    for commande in (
        ["jeunes"], ["jeunes", "--recherche", "zola"], ["jeunes", "--tous"], ["garantie"],
        ["garantie", "--jeune", "P-1"],
    ):  # fmt: skip
        for options in ([], ["--json"]):
            fini = sorti.lancer(*commande, *sorti.options(), *options)
            assert fini.code == 0
            assert "P-1" in fini.sortie
            _sans_canari(fini.sortie + fini.erreurs, " ".join(commande))
    texte = sorti.lancer("dossier", "--jeune", "P-1", *sorti.options())
    _sans_canari(texte.sortie, "dossier")
    # Et il est là où l'état civil est demandé, nulle part ailleurs dans le JSON.
    d = sorti("dossier", "--jeune", "P-1").json
    assert d.pop("etat_civil")["prenom"] == NAISSANCE_PRENOM
    _sans_canari(json.dumps(d), "dossier --json")


def test_le_nom_de_naissance_n_est_dans_aucun_document(sorti: Poste) -> None:
    """Sauf le dossier complet : qui demande à lire ce que l'on tient sur lui a droit à tout."""
    types = [f.nom for f in CATALOGUE.values() if f.etendue is Etendue.JEUNE]
    assert {"plan_transition", "attestation"} <= set(types)
    for type_ in types:
        if type_ == "dossier_complet":
            continue
        cible = sorti.racine / f"{type_}.pdf"
        fini = sorti("rapport", type_, "--jeune", "P-1", "--vers", cible)
        assert fini.code == 0, fini
        _sans_canari(fini.sortie + fini.erreurs, type_)
        texte = " ".join(pages_du_pdf(cible.read_bytes()))
        assert "Zola" in texte
        _sans_canari(texte, f"pages de {type_}")
        with pikepdf.open(cible) as pdf:
            # Tout ce que le fichier porte d'autre : titre, métadonnées, étiquettes, fichiers.
            for objet in pdf.objects:
                brut = objet.read_bytes() if isinstance(objet, pikepdf.Stream) else b""
                dit = brut.decode("latin-1") + objet.unparse(resolved=False).decode("latin-1")
                _sans_canari(dit, f"objets de {type_}")
            _sans_canari(" ".join(str(v) for v in pdf.docinfo.values()), f"titre de {type_}")

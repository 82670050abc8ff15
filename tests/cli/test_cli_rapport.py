"""« rapport » : éditions, aperçus, lots, et aucun nom de personne dans un nom de fichier."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from outils_cli import PDF, Poste, pages_du_pdf

from ase_parcours.rapports.catalogue import CATALOGUE, Etendue, Fiche

CLES = {"dossier", "fichier", "edition", "empreinte", "pages", "octets", "erreur"}


@pytest.fixture
def peuple(poste: Poste) -> Poste:
    """P-1 peut sortir, P-2 non ; deux unités."""
    for dossier, nom, unite in (("P-1", "Roc", "Foyer A"), ("P-2", "Val", "Foyer B")):
        poste.faire(
            "enregistrer_jeune",
            jeune=dossier,
            nom=nom,
            prenom="Ana",
            naissance="2008-03-01",
            unite=unite,
        )
    solution = poste.faire(
        "enregistrer_solution",
        jeune="P-1",
        code="LOG_SOC",
        etat="occupée",
        debut="2026-11-01",
        preuve="bail signé",
    )["solution"]
    bail = poste.fichier("bail.pdf", PDF)
    poste.faire("verser_piece", jeune="P-1", solution=solution, fichier=str(bail))
    return poste


def test_une_edition_identique_est_le_meme_fichier_au_bit_pres(peuple: Poste) -> None:
    demande = ("rapport", "plan_transition", "--jeune", "P-1", "--vers", peuple.racine)
    premiere = peuple(*demande)
    assert premiere.code == 0
    (rendu,) = premiere.json
    assert set(rendu) == CLES
    fichier = peuple.racine / "plan_transition_P-1_e1.pdf"
    assert (rendu["fichier"], rendu["edition"], rendu["erreur"]) == (str(fichier), 1, None)
    octets = fichier.read_bytes()
    assert rendu["octets"] == len(octets)
    assert rendu["pages"] == len(pages_du_pdf(octets))
    fichier.unlink()
    for jour in ("2026-11-22", "2026-11-22"):
        assert peuple(*demande, au=jour).json == [rendu]
        assert fichier.read_bytes() == octets
    peuple.faire("enregistrer_jeune", jeune="P-1", unite="Foyer C")
    (suivante,) = peuple(*demande).json
    assert suivante["edition"] == 2
    assert Path(suivante["fichier"]).name == "plan_transition_P-1_e2.pdf"
    assert fichier.read_bytes() == octets
    textes = pages_du_pdf(Path(suivante["fichier"]).read_bytes())
    assert all("Roc" in page for page in textes)
    peuple.sain()


def test_vers_un_fichier(peuple: Poste) -> None:
    cible = peuple.racine / "mon plan.pdf"
    (rendu,) = peuple("rapport", "plan_transition", "--jeune", "P-1", "--vers", cible).json
    assert rendu["fichier"] == str(cible)
    assert cible.read_bytes().startswith(b"%PDF")
    assert cible.stat().st_mode & 0o777 == 0o600


def test_un_apercu_n_est_pas_une_edition(peuple: Poste) -> None:
    vers = peuple.racine / "apercus"
    demande = ("rapport", "plan_transition", "--tous", "--vers", vers)
    rendus = peuple(*demande, "--apercu")
    assert rendus.code == 0
    assert [(r["dossier"], r["edition"]) for r in rendus.json] == [("P-1", None), ("P-2", None)]
    assert sorted(f.name for f in vers.iterdir()) == [
        "plan_transition_P-1_apercu.pdf",
        "plan_transition_P-2_apercu.pdf",
    ]
    assert [r["edition"] for r in peuple(*demande).json] == [1, 1]


def test_tous_avec_refus_donne_le_code_1(peuple: Poste) -> None:
    peuple("sortie", "--jeune", "P-1", "--date", "2026-11-20")
    vers = peuple.racine / "attestations"
    fini = peuple("rapport", "attestation", "--tous", "--vers", vers)
    assert fini.code == 1
    bon, refuse = fini.json
    assert (set(bon), set(refuse)) == (CLES, CLES)
    assert (bon["dossier"], bon["erreur"], bon["edition"]) == ("P-1", None, 1)
    assert {c: refuse[c] for c in CLES - {"erreur"}} == {
        "dossier": "P-2",
        "fichier": None,
        "edition": None,
        "empreinte": None,
        "pages": None,
        "octets": None,
    }
    assert set(refuse["erreur"]) >= {"code", "message", "conseil"}
    assert refuse["erreur"]["code"] == 4
    assert [f.name for f in vers.iterdir()] == ["attestation_P-1_e1.pdf"]


def test_un_seul_refuse_donne_le_code_4_et_n_ecrit_rien(peuple: Poste) -> None:
    for vers in (peuple.racine / "dossier", peuple.racine / "fichier.pdf"):
        fini = peuple("rapport", "attestation", "--jeune", "P-2", "--vers", vers)
        assert (fini.code, fini.erreur["nom"]) == (4, "attestation_sans_sortie")
        assert not vers.is_file()


def test_par_unite(peuple: Poste) -> None:
    vers = peuple.racine / "unite"
    fini = peuple("rapport", "plan_transition", "--unite", "Foyer B", "--vers", vers)
    assert [r["dossier"] for r in fini.json] == ["P-2"]


def test_aucun_nom_de_personne_dans_les_noms_de_fichier(peuple: Poste) -> None:
    peuple.faire("enregistrer_jeune", jeune="P75/2012 00-9", nom="Lys", naissance="2008-03-01")
    vers = peuple.racine / "tous"
    peuple("rapport", "plan_transition", "--tous", "--vers", vers)
    noms = sorted(f.name for f in vers.iterdir())
    assert len(noms) == 3
    forme = re.compile(r"plan_transition_[A-Z0-9.-]+_e1\.pdf")
    for nom in noms:
        assert forme.fullmatch(nom)
        assert not re.search("roc|val|lys|ana", nom, re.IGNORECASE)


@pytest.mark.parametrize("nom", ["coffre.db", "plan.pdf", "sous/plan.pdf", ""])
def test_jamais_dans_le_coffre(peuple: Poste, nom: str) -> None:
    cible = peuple.coffre / nom
    fini = peuple("rapport", "plan_transition", "--jeune", "P-1", "--vers", cible)
    assert (fini.code, fini.erreur["nom"]) == (2, "fichier_dans_coffre")
    peuple.sain()
    assert not list(peuple.coffre.glob("**/*.pdf"))


@pytest.mark.parametrize("nom", ["coffre.db", "sous/plan.pdf"])
def test_jamais_dans_le_coffre_par_l_operation(peuple: Poste, nom: str) -> None:
    arguments = {"jeune": "P-1", "type": "plan_transition", "vers": str(peuple.coffre / nom)}
    fini = peuple("faire", "editer_document", peuple.fichier("e.json", arguments))
    assert (fini.code, fini.erreur["nom"]) == (2, "fichier_dans_coffre")
    peuple.sain()
    arguments["vers"] = str(peuple.racine / "plan.pdf")
    fini = peuple("faire", "editer_document", peuple.fichier("e.json", arguments))
    assert (fini.code, fini.json["resultat"]["edition"]) == (0, 1)
    assert (peuple.racine / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_dossier_impossible(peuple: Poste) -> None:
    occupe = peuple.fichier("occupe", b"x")
    fini = peuple("rapport", "plan_transition", "--tous", "--vers", occupe / "sous")
    assert (fini.code, fini.erreur["nom"]) == (6, "dossier_refuse")


def test_disque_plein_donne_le_code_6(peuple: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    from ase_parcours.erreurs import EnvironnementRefuse

    def plein(*_: object, **__: object) -> None:
        raise EnvironnementRefuse("disque_plein", "Le disque est plein.")

    monkeypatch.setattr("ase_parcours.operations.remise.ecrire_atomique", plein)
    vers = peuple.racine / "tous"
    fini = peuple("rapport", "plan_transition", "--tous", "--vers", vers)
    assert fini.code == 6
    assert [r["erreur"]["code"] for r in fini.json] == [6, 6]
    monkeypatch.undo()


def test_jeune_absent(peuple: Poste) -> None:
    fini = peuple("rapport", "plan_transition", "--jeune", "P-9", "--vers", peuple.racine)
    assert (fini.code, fini.erreur["nom"]) == (2, "dossier_inconnu")


# --- Trousseau et copie ---------------------------------------------------------------------------


def test_le_trousseau_se_demande_comme_un_autre_document(peuple: Poste) -> None:
    vers = peuple.racine / "trousseaux"
    rendus = peuple("rapport", "trousseau", "--tous", "--vers", vers)
    assert rendus.code == 0
    assert [(r["dossier"], r["edition"]) for r in rendus.json] == [("P-1", 1), ("P-2", 1)]
    assert all((vers / f"trousseau_{d}_e1.pdf").is_file() for d in ("P-1", "P-2"))


def test_la_copie_s_ecrit_et_le_dit(peuple: Poste) -> None:
    cle = peuple.racine / "cle"
    cle.mkdir()
    fini = peuple("copie", "--jeune", "P-1", "--vers", cle)
    assert fini.code == 0
    assert fini.json["dossier"] == str(cle / "trousseau_p-1_2026-11-22")
    assert "lisez-moi.html" in fini.json["fichiers"]
    assert sorted(f.name for f in (cle / "trousseau_p-1_2026-11-22").iterdir()) == sorted(
        fini.json["fichiers"]
    )
    peuple.sain()


def test_la_copie_refuse_un_dossier_inconnu_absent_ou_dans_le_coffre(peuple: Poste) -> None:
    cle = peuple.racine / "cle"
    cle.mkdir()
    for jeune, vers, attendu in (
        ("P-9", cle, (2, "dossier_inconnu")),
        ("P-1", peuple.racine / "absente", (6, "cle_absente")),
        ("P-1", peuple.coffre, (2, "fichier_dans_coffre")),
    ):
        fini = peuple("copie", "--jeune", jeune, "--vers", vers)
        assert (fini.code, fini.erreur["nom"]) == attendu
    assert list(cle.iterdir()) == []


def test_le_meme_document_en_page_html(peuple: Poste) -> None:
    demande = ("rapport", "plan_transition", "--jeune", "P-1", "--vers", peuple.racine)
    (pdf,) = peuple(*demande).json
    (html,) = peuple(*demande, "--format", "html").json
    assert (html["edition"], html["empreinte"]) == (pdf["edition"], pdf["empreinte"])
    assert Path(html["fichier"]).name == "plan_transition_P-1_e1.html"
    page = Path(html["fichier"]).read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "Ana Roc" in page
    (apercu,) = peuple(*demande, "--format", "html", "--apercu").json
    assert Path(apercu["fichier"]).name == "plan_transition_P-1_apercu.html"
    assert "Ana Roc" in Path(apercu["fichier"]).read_text("utf-8")
    peuple.sain()


def test_un_document_recu_fait_un_dossier_neuf_une_seule_fois(
    peuple: Poste, tmp_path: Path
) -> None:
    (rendu,) = peuple("rapport", "plan_transition", "--jeune", "P-1", "--vers", peuple.racine).json
    fichier = Path(rendu["fichier"])
    deja = peuple("importer-document", fichier)
    assert deja.code == 4
    assert deja.erreur["nom"] == "dossier_deja_au_coffre"
    peuple.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    texte = peuple.fichier("note.pdf", b"%PDF-1.4\nrien")
    assert peuple("importer-document", texte).erreur["nom"] == "document_sans_donnees"
    assert peuple("importer-document", tmp_path / "absent.pdf").code == 6
    peuple.sain()


def test_un_document_d_unite_ne_se_demande_pas_pour_un_jeune(
    peuple: Poste, monkeypatch: pytest.MonkeyPatch
) -> None:
    fiche = Fiche("synthese_essai", "Synthèse", etendue=Etendue.UNITE)
    monkeypatch.setitem(CATALOGUE, fiche.nom, fiche)
    fini = peuple("rapport", fiche.nom, "--jeune", "P-1", "--vers", peuple.racine)
    assert (fini.code, fini.erreur["nom"]) == (2, "rapport_sans_jeune")


def test_une_version_reduite_puis_l_ancienne_edition_telle_que_remise(peuple: Poste) -> None:
    demande = ("rapport", "plan_transition", "--jeune", "P-1", "--vers", peuple.racine)
    (complete,) = peuple(*demande).json
    (sans_nom,) = peuple(*demande, "--destinataire", "commission").json
    assert (complete["edition"], sans_nom["edition"]) == (1, 2)
    assert "P-1" not in Path(sans_nom["fichier"]).name
    octets = Path(complete["fichier"]).read_bytes()
    peuple.faire("enregistrer_jeune", jeune="P-1", unite="Foyer C")
    assert peuple(*demande).json[0]["edition"] == 3
    liste = peuple("rapport", "--editions", "--jeune", "P-1").json
    assert [(e["edition"], e["destinataire"], e["ancienne"]) for e in liste] == [
        (3, "complet", False),
        (2, "commission", False),
        (1, "complet", True),
    ]
    cible = peuple.racine / "copie.pdf"
    rendue = peuple(*demande[:4], "--vers", cible, "--edition", "1")
    assert (rendue.code, rendue.json[0]["edition"]) == (0, 1)
    assert cible.read_bytes() == octets
    assert peuple(*demande[:4], "--vers", cible, "--edition", "9").code == 2
    assert peuple("rapport", "--editions").code == 2
    assert peuple("rapport", "plan_transition", "--tous", "--vers", cible, "--edition", "1").code
    peuple.sain()


def test_lister_ou_rendre_une_edition_dit_de_qui(peuple: Poste) -> None:
    fini = peuple("rapport", "--editions")
    assert (fini.code, fini.erreur["nom"]) == (2, "editions_de_qui")
    demande = ("rapport", "plan_transition", "--tous", "--edition", "1", "--vers", peuple.racine)
    fini = peuple(*demande)
    assert (fini.code, fini.erreur["nom"]) == (2, "edition_de_plusieurs")
